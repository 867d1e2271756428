"""One module for each kind of file, and which of them a file is: by its bytes first, by its name second."""

from __future__ import annotations

from pathlib import Path

from archive import Reason, Unreadable
from indexer.formats.doc import DOC
from indexer.formats.docx import DOCX
from indexer.formats.epub import EPUB
from indexer.formats.format import Bitmap, Extracted, Format, Grey, Request
from indexer.formats.html import HTML
from indexer.formats.mail import MAIL
from indexer.formats.mhtml import MHTML
from indexer.formats.msg import MSG
from indexer.formats.odt import ODT
from indexer.formats.package import is_locked_office
from indexer.formats.pdf import PDF
from indexer.formats.picture import PICTURES
from indexer.formats.plain import PLAIN
from indexer.formats.rtf import RTF
from indexer.formats.zipped import ZIP

FORMATS: tuple[Format, ...] = (
    *(PDF, DOCX, ODT, EPUB, ZIP, DOC, MSG, RTF),
    *(*PICTURES, MHTML, MAIL, HTML, PLAIN),
)

_HEAD = 4096


def format_of(path: Path, name: str) -> Format:
    """What the file is.  Raises `Unreadable` for one that is empty, of no known kind, or not what its name says."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head:
        raise Unreadable(Reason.EMPTY)
    promised = promised_by(name)
    for known in FORMATS:
        if known.recognises(head, path):
            # A mail or a web page without its usual beginning is text that only its name tells apart.
            tells = (MAIL, HTML, MHTML) if known is PLAIN else (MHTML,) if known is MAIL else ()
            return promised if promised is not None and promised in tells else known
    if is_locked_office(head, path):
        raise Unreadable(Reason.PASSWORD_NEEDED, "office")
    if promised is None:
        raise Unreadable(Reason.UNKNOWN_FORMAT, Path(name).suffix.lower())
    raise Unreadable(Reason.DAMAGED if head.startswith(b"PK\x03\x04") else Reason.NOT_THIS_FORMAT)


def promised_by(name: str) -> Format | None:
    """The format that a file's name promises."""
    suffix = Path(name).suffix.lower()
    return next((known for known in FORMATS if suffix in known.suffixes), None)


__all__ = ["FORMATS", "PDF", "Bitmap", "Extracted", "Format", "Grey", "Request", "format_of", "promised_by"]
