"""PDF: page by page with pypdf, in pure Python; with PDFium where pypdf fails or finds nothing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import pypdf
import pypdfium2
from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

from archive import Caution, Reason, Unreadable
from indexer.formats.format import Extracted, Format, Request

_PAGES = 5_000
_FEW = 50  # letters: below this a page is looked at a second time
_CLOSE = 1.6  # heights of a letter from one line of a heading to the next
_LARGER = 1.15  # how much larger than the text a heading is set
# Found by mutating real files: what pypdf raises besides its own errors.
_FAULTS = (
    *(PyPdfError, ArithmeticError, AssertionError, AttributeError, LookupError, OSError),
    *(RecursionError, TypeError, ValueError),
)


def read(path: Path, request: Request) -> Extracted:
    """The pages; one that neither reader can read is left empty and named in a caution.

    Raises `Unreadable` when the file is locked, damaged as a whole, or longer than 5,000 pages.
    """
    texts, headings, failed = _by_pypdf(path, request.password)
    extractor = f"pypdf {pypdf.__version__}"
    thin = range(len(texts)) if texts else None
    if texts is None or any(_letters(texts[number]) < _FEW for number in thin or ()):
        second = _by_pdfium(path, request.password, texts)
        if second is not None and second != texts:
            texts, extractor = second, f"{extractor}, PDFium {pypdfium2.version.PYPDFIUM_INFO}"
        if second is not None:
            failed = [number for number in failed if not second[number - 1].strip()]
    if texts is None:
        raise Unreadable(Reason.DAMAGED)
    cautions = tuple(Caution("page-failed", str(number)) for number in failed)
    return Extracted(tuple(texts) or ("",), extractor, headings, cautions=cautions)


PDF = Format("PDF", "application/pdf", (".pdf",), lambda head, _: b"%PDF-" in head[:1024], read)


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A page as it looks: rows of red, green and blue, one byte each."""

    width: int
    height: int
    rgb: bytes


def picture(path: Path, page: int, width: int, password: str | None) -> Bitmap:
    """Draw a page (the first is 1) so many dots wide.  Raises `Unreadable`."""
    with _pdfium(path, password) as document:
        if not 1 <= page <= len(document):
            raise Unreadable(Reason.NOT_FOUND)
        try:
            with closing(document[page - 1]) as leaf:
                wide, high = leaf.get_size()
                scale = width / max(wide, 1.0)
                if high * scale > 8 * width:  # a strip: nothing that a person reads
                    scale = 8 * width / high
                bitmap = leaf.render(scale=scale, rev_byteorder=True, prefer_bgrx=False)
        except (pypdfium2.PdfiumError, ValueError) as error:
            raise Unreadable(Reason.DAMAGED) from error
        with closing(bitmap):
            return _packed(bitmap)


def _packed(bitmap: Any) -> Bitmap:
    """PDFium pads its rows; nobody else wants that."""
    raw, row = bytes(bitmap.buffer), bitmap.width * 3
    rows = (raw[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))
    return Bitmap(bitmap.width, bitmap.height, b"".join(rows))


def _by_pypdf(path: Path, password: str | None) -> tuple[list[str] | None, tuple[str, ...], list[int]]:
    """The text of each page, the headings of the first, the pages that failed; None when the file cannot be opened."""
    try:
        reader = pypdf.PdfReader(path, strict=False)
        if reader.is_encrypted:
            _unlock(reader, password)
        count = len(reader.pages)
    except (DependencyError, FileNotDecryptedError):  # locked in a way that only PDFium knows
        return None, (), []
    except _FAULTS:
        return None, (), []
    if count > _PAGES:
        raise Unreadable(Reason.TOO_LARGE, str(count))
    texts: list[str] = []
    failed: list[int] = []
    headings: tuple[str, ...] = ()
    for number in range(count):
        try:
            if number == 0:
                text, headings = _first_page(reader.pages[0])
            else:
                text = reader.pages[number].extract_text()
        except _FAULTS:
            text = ""
            failed.append(number + 1)
        texts.append(text)
    return texts, headings, failed


def _unlock(reader: pypdf.PdfReader, password: str | None) -> None:
    for word in ("", password):
        if word is not None and reader.decrypt(word):
            return
    raise Unreadable(Reason.PASSWORD_NEEDED if password is None else Reason.PASSWORD_WRONG)


def _first_page(page: pypdf.PageObject) -> tuple[str, tuple[str, ...]]:
    """The text of the page, and the lines that are set larger than the rest."""
    runs: list[_Run] = []

    def seen(text: str, cm: list[float], tm: list[float], _: object, size: float) -> None:
        if text.strip():
            height = round(abs(size * tm[3] * cm[3]) or size, 1)
            runs.append(_Run(height, tm[5] * cm[3] + cm[5], text))

    text = page.extract_text(visitor_text=seen)
    return text, tuple(_large(runs))


@dataclass(frozen=True, slots=True)
class _Run:
    """A piece of text as it is set: its height and how high on the page it stands, in points."""

    height: float
    at: float
    text: str


def _large(runs: list[_Run]) -> Iterator[str]:
    """The lines that are set in the largest letters, those that follow closely joined to one heading."""
    heights = [run.height for run in runs for _ in run.text.strip()]
    if not heights or max(heights) < median(heights) * _LARGER:
        return
    heading, last = "", None
    for run in runs:
        if run.height < max(heights):
            last = None
            continue
        if (last is not None and abs(last.at - run.at) > _CLOSE * run.height) or (last is None and heading):
            yield " ".join(heading.split())
            heading = ""
        heading += f"{'' if last is not None and abs(last.at - run.at) < 1 else ' '}{run.text}"
        last = run
    if heading.strip():
        yield " ".join(heading.split())


def _by_pdfium(path: Path, password: str | None, first: list[str] | None) -> list[str] | None:
    """The pages with PDFium's text where `first` has none or less."""
    texts = list(first) if first is not None else []
    try:
        with _pdfium(path, password) as document:
            count = len(document)
            if count > _PAGES:
                raise Unreadable(Reason.TOO_LARGE, str(count))
            texts += [""] * (count - len(texts))
            for number in range(count):
                if _letters(texts[number]) < _FEW:
                    texts[number] = max(texts[number], _pdfium_text(document, number), key=_letters)
    except Unreadable as error:
        if first is None or error.reason is Reason.TOO_LARGE:
            raise
        return None
    return texts


def _pdfium_text(document: Any, number: int) -> str:
    try:
        with closing(document[number]) as page, closing(page.get_textpage()) as text:
            return str(text.get_text_bounded()).replace("\r\n", "\n")
    except (pypdfium2.PdfiumError, ValueError):
        return ""


@contextmanager
def _pdfium(path: Path, password: str | None) -> Iterator[Any]:
    try:
        document = pypdfium2.PdfDocument(path, password=password)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            reason = Reason.PASSWORD_NEEDED if password is None else Reason.PASSWORD_WRONG
            raise Unreadable(reason) from error
        raise Unreadable(Reason.DAMAGED) from error
    with closing(document):
        yield document


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
