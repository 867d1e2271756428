"""A page that is a picture: drawn, straightened, recognised.

Runs in the reader's child process only: see `quarantine`.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from archive import Box, Reason, RecognisedPage, Unreadable, Word, latin, look_alike
from indexer import tesseract
from indexer.extractors import named
from indexer.formats import PDF, Bitmap, Grey, format_of, pdf
from indexer.formats import picture as pictures
from indexer.letters import is_known
from indexer.tesseract import Found

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from indexer.quarantine import Recogniser

DPI = 200
"""At which pages are recognised: as good as 300, and a quarter cheaper."""
_STEEPEST = 8.0  # degrees that a page is turned back at most
_COARSE, _FINE = 0.5, 0.1  # degrees between what is tried, first and then near the best
_LEAST = 0.15  # degrees below which a page is left alone
_INK = 80_000  # dots of ink are enough to tell
_THIN = 100  # dots an inch at which the tilt is looked for
_FEW = 3  # times as many letters of the other script in its line make a word doubtful
_UPRIGHT = 0.6  # how sure at least of a page that is the right way up
_SOME = 20  # letters, seen in what may be a page the wrong way up
_DOUBTFUL = 0.4  # how sure at least of what has no letter and no digit: below it is a speck


def picture(path: Path, page: int, width: int, dpi: int, password: str | None) -> Bitmap:
    """A page of a PDF or of a picture (the first is 1), so many dots wide or an inch.  Raises `Unreadable`."""
    kind = format_of(path, "")
    if kind is PDF:
        return pdf.picture(path, page, width, dpi, password)
    if kind in pictures.PICTURES:
        return pictures.picture(path, page, width, dpi)
    raise Unreadable(Reason.DAMAGED)


def recognised(path: Path, page: int, password: str | None, by: Recogniser) -> RecognisedPage:
    """What is written on a page, whichever way up it was scanned.  Raises `Unreadable`."""
    drawn = pdf.grey(path, page, DPI, password) if format_of(path, "") is PDF else pictures.grey(path, page, DPI)
    best = _read(drawn, 0, by)
    if best.sure < _UPRIGHT and best.letters >= _SOME:
        for quarters in (2, 1, 3):
            best = max(best, _read(drawn, quarters, by), key=lambda one: one.sure * one.letters)
            if best.sure >= _UPRIGHT:
                break
    reader = f"{named('recogniser')}, {tesseract.version(by)}"
    return RecognisedPage(page, best.text, best.words, best.sure, reader)


@dataclass(frozen=True, slots=True)
class _Reading:
    """What was read of a page turned one way: how many letters, and how sure of them on the whole."""

    text: str
    words: tuple[Word, ...]
    letters: int
    sure: float


def _read(drawn: Grey, quarters: int, by: Recogniser) -> _Reading:
    """The page turned so many quarters counter-clockwise, then made level."""
    page = _quartered(drawn, quarters)
    degrees = tilt(page)
    if abs(degrees) < _LEAST:
        degrees = 0.0
    level = pictures.turned(page, degrees) if degrees else page
    found = _in_the_script_around([word for word in tesseract.words(level, by) if not _is_speck(word)])
    back = _turned_back(page, degrees)
    words = tuple(Word(word.text, _unquartered(back(word), quarters), word.confidence) for word in found)
    letters = sum(len(word.text) for word in words)
    sure = sum(word.confidence * len(word.text) for word in words) / letters if letters else 0.0
    return _Reading(_text(found), words, letters, sure)


def _quartered(page: Grey, quarters: int) -> Grey:
    if not quarters:
        return page
    shades = np.frombuffer(page.dots, np.uint8).reshape(page.height, page.width)
    turned = np.rot90(shades, quarters)
    return Grey(turned.shape[1], turned.shape[0], turned.tobytes(), page.dpi)


def _unquartered(box: Box, quarters: int) -> Box:
    for _ in range(quarters):
        box = Box(1 - box.bottom, box.left, 1 - box.top, box.right)
    return box


def _is_speck(word: Found) -> bool:
    return word.confidence < _DOUBTFUL and not any(map(str.isalnum, word.text))


def _in_the_script_around(words: Sequence[Found]) -> list[Found]:
    """The words with those few made right that were taken for the other script than their whole line is in.

    All languages are recognised at once, and “da” alone may look more like Cyrillic to one of them.
    """
    letters: Counter[tuple[tuple[int, int], int, str]] = Counter()
    for word in words:
        letters[*_line(word), _script(word.text)] += len(word.text)

    def settled(word: Found) -> Found:
        script = _script(word.text)
        other = {"Latn": "Cyrl", "Cyrl": "Latn"}.get(script, "")
        if not other or letters[*_line(word), script] * _FEW > letters[*_line(word), other]:
            return word
        return replace(word, text=_in_latin(word.text) if other == "Latn" else _in_cyrillic(word.text))

    return list(map(settled, words))


def _line(word: Found) -> tuple[tuple[int, int], int]:
    return word.paragraph, word.line


def _script(word: str) -> str:
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        return "Cyrl"
    return "Latn" if any(map(str.isalpha, word)) else ""


def _in_latin(word: str) -> str:
    """By its looks where that gives a word that is known, else by its sound."""
    seen, heard = look_alike(word, "Latn"), latin(word)
    if _script(seen) == "Cyrl":
        return heard
    return heard if is_known(heard.lower()) and not is_known(seen.lower()) else seen


def _in_cyrillic(word: str) -> str:
    """By its looks, unless it may be meant: a name or an abbreviation in Latin letters."""
    seen = look_alike(word, "Cyrl")
    whole = all("\u0400" <= letter <= "\u04ff" and letter.lower() not in "ѕіх" for letter in seen if letter.isalpha())
    return seen if whole and (word.islower() or len(word) == 1) else word


def _text(words: Iterable[Found]) -> str:
    """The words as they are written: a line for a line, a line left free between paragraphs."""
    text, before = "", None
    for word in words:
        if before is not None:
            same = word.paragraph == before.paragraph
            text += " " if same and word.line == before.line else "\n" if same else "\n\n"
        text, before = text + word.text, word
    return text


def tilt(page: Grey) -> float:
    """Degrees by which the lines fall to the right: where the ink, seen along them, lies in rows the most."""
    shades = np.frombuffer(page.dots, np.uint8).reshape(page.height, page.width)
    step = max(1, round(page.dpi / _THIN))
    high, wide = (size // step * step for size in shades.shape)
    thin = shades[:high, :wide].reshape(high // step, step, wide // step, step).mean(axis=(1, 3))
    down, across = np.nonzero(thin < (float(np.percentile(thin, 90)) + float(np.percentile(thin, 1))) / 2)
    if not len(down) or np.ptp(thin) < 1:
        return 0.0
    some = slice(None, None, max(1, len(down) // _INK))
    rows, columns = down[some].astype(np.float64), across[some] - wide / step / 2

    def best(degrees: NDArray[np.float64]) -> float:
        return float(max(degrees, key=lambda one: (_rows(rows - columns * math.tan(math.radians(one))), -abs(one))))

    rough = best(np.arange(-_STEEPEST, _STEEPEST + _COARSE / 2, _COARSE))
    return round(best(np.arange(rough - _COARSE, rough + _COARSE + _FINE / 2, _FINE)), 1)


def _rows(heights: NDArray[np.float64]) -> float:
    """How much ink lies in rows with nothing between: the more, the sharper each row begins and ends."""
    ink = np.bincount((heights - heights.min()).round().astype(np.int64)).astype(np.float64)
    return float(np.square(np.diff(ink)).sum())


def _turned_back(page: Grey, degrees: float) -> Callable[[Found], Box]:
    """From a word on the page made level to its place on the page as it came."""
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    middle, centre = page.width / 2, page.height / 2

    def back(word: Found) -> Box:
        corners = [
            (middle + cosine * (x - middle) - sine * (y - centre), centre + sine * (x - middle) + cosine * (y - centre))
            for x in (word.left, word.right)
            for y in (word.top, word.bottom)
        ]
        across, down = zip(*corners, strict=True)
        return Box(
            *(_share(min(across), page.width), _share(min(down), page.height)),
            *(_share(max(across), page.width), _share(max(down), page.height)),
        )

    return back


def _share(at: float, of: int) -> float:
    return round(min(1.0, max(0.0, at / of)), 5)
