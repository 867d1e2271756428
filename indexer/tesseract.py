"""Tesseract, in this process or as a program: from a picture in shades of grey to words with their places.

Runs in the reader's child process only: see `quarantine`.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from archive import Reason, Unreadable
from indexer.formats import Grey

if TYPE_CHECKING:
    from indexer.quarantine import Recogniser

_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class Found:
    """A word: the numbers of its block, paragraph and line, its box in dots, how sure 0..1, its letters."""

    paragraph: tuple[int, int]
    line: int
    left: int
    top: int
    right: int
    bottom: int
    confidence: float
    text: str


def words(page: Grey, by: Recogniser) -> list[Found]:
    """The words of a page in the order of reading.  Raises `Unreadable`."""
    return list(_found(_in_process(page, by) if by.program is None else _by_program(page, by)))


@cache
def version(by: Recogniser) -> str:
    """What recognises, and with which languages: `tesseract 5.5.1 (srp+eng)`."""
    if by.program is None:
        import tesserocr

        said = tesserocr.tesseract_version()
    else:
        said = subprocess.run([by.program, "--version"], capture_output=True, text=True, check=False).stdout
    number = next((word for word in said.split() if word[:1].isdigit()), "")
    return f"tesseract {number} ({by.languages})"


def _in_process(page: Grey, by: Recogniser) -> str:
    tesseract = _tesseract(by)
    tesseract.SetImageBytes(page.dots, page.width, page.height, 1, page.width)
    tesseract.SetSourceResolution(page.dpi)
    text: str = tesseract.GetTSVText(0)
    tesseract.Clear()
    return text


@cache
def _tesseract(by: Recogniser) -> Any:
    import tesserocr

    try:
        return tesserocr.PyTessBaseAPI(
            path=by.data, lang=by.languages, psm=tesserocr.PSM.AUTO, oem=tesserocr.OEM.LSTM_ONLY
        )
    except RuntimeError as error:  # its data are damaged
        raise Unreadable(Reason.CRASHED, "tesseract data") from error


def _by_program(page: Grey, by: Recogniser) -> str:
    assert by.program is not None
    asked = [by.program, "stdin", "stdout", "--tessdata-dir", by.data, "-l", by.languages, "--dpi", str(page.dpi)]
    asked += ["--psm", "3", "--oem", "1", "-c", "tessedit_create_tsv=1"]
    head = f"P5 {page.width} {page.height} 255\n".encode("ascii")
    done = subprocess.run(asked, input=head + page.dots, capture_output=True, check=False)
    if done.returncode:
        raise Unreadable(Reason.TIME if done.returncode < 0 else Reason.CRASHED, "tesseract")
    return done.stdout.decode("utf-8", "replace")


def _found(table: str) -> Iterator[Found]:
    for row in table.split("\n"):
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != "5":
            continue
        _, _, block, paragraph, line, _, left, top, width, height = map(int, cells[:10])
        sure = min(1.0, max(0.0, float(cells[10]) / 100))
        text = "".join(cells[11].split())
        if text:
            yield Found((block, paragraph), line, left, top, left + width, top + height, sure, text)
