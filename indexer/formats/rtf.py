"""RTF 1.9: its text, by its page breaks."""

from __future__ import annotations

import re
from pathlib import Path

from striprtf.striprtf import rtf_to_text

from archive import Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request

_PICTURE_WITHOUT_LENGTH = re.compile(r"\\bin(?![0-9a-z])")
_STAR_INSIDE = re.compile(r"(?<![{\s\\])\\\*(?=\\)")  # marks a group at its start alone; striprtf would drop the rest
_PAGE_BREAK = re.compile(r"\\page(?![a-zA-Z])\s?")


def read(path: Path, _: Request) -> Extracted:
    """The text; letters without a stated code page are taken for windows-1250."""
    source = path.read_bytes().decode("latin-1")
    try:
        turned = _PICTURE_WITHOUT_LENGTH.sub(r"\\bin0", _PAGE_BREAK.sub(r"\\u12? ", source))
        turned = _STAR_INSIDE.sub("", turned)
        text: str = rtf_to_text(turned, encoding="cp1250", errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, IndexError, KeyError, LookupError, RecursionError, OverflowError, TypeError) as error:
        raise Unreadable(Reason.DAMAGED, type(error).__name__) from error
    pages = tuple(page.strip("\n") for page in text.split("\f") if page.strip())
    return Extracted(pages or ("",), named("rtf", "striprtf"))


RTF = Format("RTF", "application/rtf", (".rtf",), lambda head, _: head.lstrip().startswith(b"{\\rtf"), read)
