"""Plain text in whatever letters it was written."""

from __future__ import annotations

import re
from pathlib import Path

from archive import Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.mending import decoded, is_text

_HEADING = re.compile(r"^#{1,3} +(\S.*)$", re.MULTILINE)  # of Markdown
_WIDEST = 4  # bytes that a letter takes at most


def read(path: Path, request: Request) -> Extracted:
    """The text, a new page at each form feed."""
    if path.stat().st_size > request.letters * _WIDEST:
        raise Unreadable(Reason.TOO_LARGE)
    text, encoding = decoded(path.read_bytes())
    if not is_text(text):
        raise Unreadable(Reason.UNKNOWN_FORMAT)
    pages = text.replace("\r\n", "\n").replace("\r", "\n").split("\f")
    while len(pages) > 1 and not pages[-1].strip():
        pages.pop()
    headings = tuple(match[1].strip("#* ") for match in _HEADING.finditer(pages[0]))
    return Extracted(tuple(pages), f"{named('text')} ({encoding})", headings)


def _is_plain(head: bytes, _: Path) -> bool:
    return is_text(decoded(head, cut=True)[0])


PLAIN = Format("text", "text/plain", (".txt", ".md", ".text", ".log", ".csv"), _is_plain, read)
