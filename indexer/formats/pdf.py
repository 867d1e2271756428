"""PDF: page by page with pypdf, in pure Python; with PDFium where pypdf fails or finds nothing."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import pypdf
import pypdfium2
from pypdf import apply_configuration
from pypdf.errors import DependencyError, DeprecationError, PyPdfError

from archive import Caution, Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Bitmap, Extracted, Format, Grey, Request

_DOTS = 25_000_000  # of the largest picture of a page
_POINTS = 72  # an inch
_IMAGE = pypdfium2.raw.FPDF_PAGEOBJ_IMAGE
_MUCH = 0.25  # of a page that a picture must take up to be what stands on it
_STRIPS = 2_000  # pictures: what has as many is a page cut into strips
_FEW = 50  # letters: below this a page is looked at a second time
_GARBLED = 0.05  # of the letters of a page: so many signs that are none, and it is looked at a second time too
_OUTWEIGHS = 3  # letters that one such sign takes the worth of
_CLOSE = 1.6  # heights of a letter from one line of a heading to the next
_LARGER = 1.15  # how much larger than the text a heading is set
# Found by mutating real files: what pypdf raises besides its own errors.
_FAULTS = (
    *(PyPdfError, DependencyError, DeprecationError, ArithmeticError, AssertionError, AttributeError, LookupError),
    *(NotImplementedError, OSError, RecursionError, StopIteration, TypeError, ValueError),
)


def read(path: Path, request: Request) -> Extracted:
    """The pages; one that neither reader can read is left empty and named in a caution.

    Raises `Unreadable` when the file is locked, damaged as a whole, or longer than asked for.
    """
    first = _by_pypdf(path, request) if request.engine != "PDFium" else None
    readers = ["pdf", "pypdf"] if first is not None else ["pdf"]
    leaves = first or _Leaves([])
    if request.engine != "pypdf" and (first is None or any(map(_is_poor, first.texts))):
        second = _by_pdfium(path, request, leaves.texts, alone=first is None)
        if second != leaves.texts:
            readers.append("PDFium")
            leaves = _Leaves(second, leaves.headings, [n for n in leaves.failed if not second[n - 1].strip()])
    elif first is None:
        raise Unreadable(Reason.DAMAGED)
    scanned = _scanned(path, request, leaves.texts) if request.engine != "pypdf" else ()
    failed = (number for number in leaves.failed if number not in scanned)
    cautions = tuple(Caution("page-failed", str(number)) for number in failed)
    texts = tuple(leaves.texts) or ("",)
    return Extracted(texts, named(*readers), leaves.headings, cautions=cautions, scanned=scanned)


def _scanned(path: Path, request: Request, texts: list[str]) -> tuple[int, ...]:
    """The pages with next to no text on which a picture takes up a good part."""
    few = [number for number, text in enumerate(texts, 1) if _letters(text) < _FEW]
    if not few:
        return ()
    try:
        with _pdfium(path, request.password) as document:
            return tuple(number for number in few if number <= len(document) and _is_picture(document, number - 1))
    except Unreadable:
        return ()


def _is_picture(document: Any, number: int) -> bool:
    try:
        with closing(document[number]) as page:
            wide, high = page.get_size()
            taken = 0.0
            for count, one in enumerate(page.get_objects(filter=(_IMAGE,), max_depth=3)):
                left, bottom, right, top = one.get_bounds()
                taken += max(0.0, right - left) * max(0.0, top - bottom)
                if taken > wide * high * _MUCH or count > _STRIPS:
                    return True
    except (pypdfium2.PdfiumError, ValueError):
        return False
    return False


def _is_pdf(head: bytes, _: Path) -> bool:
    """The mark at the start, or after what a server or a mail has put before it."""
    at = head.find(b"%PDF-", 0, 1024)
    return at == 0 or (at > 0 and (head[at - 1 : at] in (b"\n", b"\r", b"\0", b"\xbf", b" ")) and b" obj" in head[at:])


@dataclass(slots=True)
class _Leaves:
    """What pypdf makes of a file: the text of each page, the headings of the first, the pages that failed."""

    texts: list[str]
    headings: tuple[str, ...] = ()
    failed: list[int] = field(default_factory=list)


PDF = Format("PDF", "application/pdf", (".pdf",), _is_pdf, read)


def picture(path: Path, page: int, width: int, dpi: int, password: str | None) -> Bitmap:
    """Draw a page (the first is 1) so many dots wide, or so many an inch.  Raises `Unreadable`."""
    with _drawn(path, page, password, width=width, dpi=dpi) as (bitmap, _):
        return Bitmap(bitmap.width, bitmap.height, _packed(bitmap, 3))


def grey(path: Path, page: int, dpi: int, password: str | None) -> Grey:
    """Draw a page (the first is 1) in shades of grey.  Raises `Unreadable`."""
    with _drawn(path, page, password, dpi=dpi, grayscale=True) as (bitmap, scale):
        return Grey(bitmap.width, bitmap.height, _packed(bitmap, 1), max(1, round(scale * _POINTS)))


@contextmanager
def _drawn(
    path: Path, page: int, password: str | None, *, width: int = 0, dpi: int = 0, grayscale: bool = False
) -> Iterator[tuple[Any, float]]:
    """A page as PDFium draws it, and how many dots there are to a point."""
    with _pdfium(path, password) as document:
        if not 1 <= page <= len(document):
            raise Unreadable(Reason.NOT_FOUND)
        try:
            with closing(document[page - 1]) as leaf:
                wide, high = leaf.get_size()
                scale = width / max(wide, 1.0) if width else dpi / _POINTS
                scale = min(scale, (_DOTS / max(wide * high, 1.0)) ** 0.5)
                bitmap = leaf.render(scale=scale, rev_byteorder=True, prefer_bgrx=False, grayscale=grayscale)
        except (pypdfium2.PdfiumError, ValueError) as error:
            raise Unreadable(Reason.DAMAGED) from error
        with closing(bitmap):
            yield bitmap, scale


def _packed(bitmap: Any, channels: int) -> bytes:
    """PDFium pads its rows; nobody else wants that."""
    raw, row = bytes(bitmap.buffer), bitmap.width * channels
    return b"".join(raw[at : at + row] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride))


def _by_pypdf(path: Path, request: Request) -> _Leaves | None:
    """None when the file cannot be opened, or is locked in a way that only PDFium knows."""
    with apply_configuration(jbig2dec_binary=None):  # never start a program for a part of a file
        try:
            reader = pypdf.PdfReader(path, strict=False)
            if reader.is_encrypted:
                _unlock(reader, request.password)
            count = len(reader.pages)
        except _FAULTS:
            return None
        if count > request.pages:
            raise Unreadable(Reason.TOO_LARGE, str(count))
        leaves = _Leaves([])
        letters = 0
        for number in range(count):
            leaves.texts.append(_leaf(reader, number, leaves))
            letters += len(leaves.texts[-1])
            if letters > request.letters:
                raise Unreadable(Reason.TOO_LARGE)
        return leaves


def _leaf(reader: pypdf.PdfReader, number: int, leaves: _Leaves) -> str:
    try:
        if number:
            return reader.pages[number].extract_text()
        text, leaves.headings = _first_page(reader.pages[0])
    except (*_FAULTS, MemoryError):  # what one page takes is free again for the next
        leaves.failed.append(number + 1)
        return ""
    return text


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


def _by_pdfium(path: Path, request: Request, first: list[str], *, alone: bool) -> list[str]:
    """The pages with PDFium's text where `first` has none or less; as they were when it cannot open the file."""
    texts = list(first)
    try:
        with _pdfium(path, request.password) as document:
            count = len(document)
            if count > request.pages:
                raise Unreadable(Reason.TOO_LARGE, str(count))
            texts += [""] * (count - len(texts))
            for number in range(count):
                if _is_poor(texts[number]):
                    texts[number] = max(texts[number], _pdfium_text(document, number), key=_worth)
    except Unreadable as error:
        if alone or error.reason is Reason.TOO_LARGE:
            raise
        return first
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


def _is_poor(text: str) -> bool:
    """Whether a page deserves a second look: next to nothing on it, or signs that nobody writes."""
    letters = _letters(text)
    return letters < _FEW or _strange(text) > letters * _GARBLED


def _worth(text: str) -> int:
    """How much of a page can be read: what is garbled counts against it."""
    return _letters(text) - _OUTWEIGHS * _strange(text)


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))


def _strange(text: str) -> int:
    """Signs that stand for no letter: those that a font keeps to itself, those that could not be told, controls."""
    if text.isascii() and text.isprintable():
        return 0
    kept = text.translate(_ORDINARY)
    return sum(unicodedata.category(sign) in _NO_LETTERS or sign == "\ufffd" for sign in kept) + text.count("(cid:")


_NO_LETTERS = frozenset({"Co", "Cn", "Cc", "Cs"})
_ORDINARY = dict.fromkeys((*range(0x20, 0x7F), 0x09, 0x0A, 0x0C, 0x0D))
