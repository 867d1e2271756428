"""MHTML: a web page that a browser has saved with everything that belongs to it."""

from __future__ import annotations

import re
from pathlib import Path

from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.formats.html import text_of
from indexer.formats.mail import is_mail, parsed, source_of

_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_SAVED = re.compile(rb"^(?:from:\s*\W*saved by|snapshot-content-location:)", re.IGNORECASE | re.MULTILINE)


def read(path: Path, _: Request) -> Extracted:
    """The page and its frames as they were seen.  Raises `Unreadable` for one made to break readers."""
    parts = parsed(path.read_bytes())[1]
    seen = [text_of(source_of(part)) for part in parts if part.get_content_type() == "text/html"]
    plain = [source_of(part) for part in parts if part.get_content_type() == "text/plain"]
    texts = [text for text, _ in seen if text.strip()] or plain
    headings = tuple(heading for _, found in seen[:1] for heading in found)
    return Extracted(("\n\n".join(texts),), named("mhtml"), headings)


def _is_mhtml(head: bytes, path: Path) -> bool:
    return bool(is_mail(head, path) and _RELATED.search(head) and _SAVED.search(head))


MHTML = Format("MHTML", "multipart/related", (".mht", ".mhtml"), _is_mhtml, read)
