"""How well and how dearly pages that are pictures are recognised: `./run bench ocr [N]`, N pages of each kind.

Pages of the Universal Declaration of Human Rights, drawn at 300 dots an inch: clean, and as a poor scan (tilted by 1.5°
to either side, blurred, paled, speckled, a JPEG of quality 60).  The peer is the program tesseract as it comes, on the
same pages with the same data and languages.  An error is a letter that must be put in, taken out or changed to get the
right text, white space counted as one blank.  CPU is that of a page once the reader has started.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from indexer.quarantine import Quarantine, Recogniser
from indexer.recognising import equipment
from resources import path as resource
from tests.bench.measuring import count_from_arguments, cpu

_TEXTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "glyph"
_LANGUAGES = {"sr-Latn": "srl", "sr-Cyrl": "src", "sq": "sq", "en": "en"}
_DPI = 300
_POINTS = 11
_LINES = 44
_ERRORS = {"clean": 0.005, "scan": 0.01}  # bars: letters wrong of all
_SECONDS = 2.0  # bar: CPU a page


def main() -> None:
    """Print every figure with its bar, and end in failure when one is missed."""
    found = equipment().recogniser
    if found is None or not _TEXTS.is_dir():
        sys.exit("This needs Tesseract, its data and the shared texts beside the checkout.")
    missed = False
    with tempfile.TemporaryDirectory() as folder:
        start = _cost(found, [_save(Path(folder) / "blank.png", Image.new("L", (600, 400), 255))])
        for language, name in _LANGUAGES.items():
            texts = list(_pages((_TEXTS / f"{name}.gt.txt").read_text("utf-8"), count_from_arguments(2)))
            for kind in _ERRORS:
                pages = [_drawn(Path(folder), text, kind, number) for number, text in enumerate(texts)]
                missed |= _measured(found, language, kind, texts, pages, start)
    sys.exit(int(missed))


def _measured(
    found: Recogniser, language: str, kind: str, texts: Sequence[str], pages: Sequence[Path], start: float
) -> bool:
    read: list[str] = []
    spent = (_cost(found, pages, read) - start) / len(pages)
    errors = sum(map(_errors, texts, read)) / sum(map(len, texts))
    line = {"name": f"{kind}, {language}", "pages": len(pages), "cer": round(errors, 5), "cer_bar": _ERRORS[kind]}
    line |= {"seconds": round(spent, 3), "seconds_bar": _SECONDS}
    if program := shutil.which("tesseract"):
        theirs: list[str] = []
        line["peer_seconds"] = round(cpu(lambda: theirs.extend(_by_program(program, found, pages))) / len(pages), 3)
        line["peer_cer"] = round(sum(map(_errors, texts, theirs)) / sum(map(len, texts)), 5)
    met = errors <= _ERRORS[kind] and spent <= _SECONDS
    print(json.dumps({**line, "met": met}), flush=True)
    return not met


def _cost(found: Recogniser, pages: Sequence[Path], read: list[str] | None = None) -> float:
    def recognise() -> None:
        with Quarantine(recogniser=found) as quarantine:
            for page in pages:
                text = quarantine.recognise(page, 1).text
                if read is not None:
                    read.append(text)

    return cpu(recognise)


def _by_program(program: str, found: Recogniser, pages: Sequence[Path]) -> Iterator[str]:
    for page in pages:
        asked = [program, str(page), "stdout", "--tessdata-dir", found.data, "-l", found.languages]
        one_thread = {**os.environ, "OMP_THREAD_LIMIT": "1"}
        done = subprocess.run(asked, capture_output=True, text=True, check=True, env=one_thread)
        yield done.stdout


def _pages(text: str, count: int) -> Iterator[str]:
    """The text as lines that fit a page of A4, so many pages of it."""
    font = _font()
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            if font.getlength(f"{line} {word}") > 6.6 * _DPI:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        lines.append(line)
    for begin in range(0, min(len(lines) - _LINES, count * _LINES), _LINES):
        yield "\n".join(lines[begin : begin + _LINES])


def _drawn(folder: Path, text: str, kind: str, number: int) -> Path:
    page = Image.new("L", (round(8.27 * _DPI), round(11.69 * _DPI)), 255)
    drawn = ImageDraw.Draw(page)
    for row, line in enumerate(text.split("\n")):
        drawn.text((0.8 * _DPI, 0.8 * _DPI + row * 1.45 * _POINTS * _DPI / 72), line, fill=20, font=_font())
    if kind == "clean":
        return _save(folder / f"{kind}{number}.png", page)
    tilted = page.rotate(1.5 if number % 2 else -1.5, fillcolor=255, resample=Image.Resampling.BICUBIC)
    shades = np.asarray(tilted.filter(ImageFilter.GaussianBlur(1.2)), float) * 0.85 + 25
    speckled = shades + np.random.default_rng(number).normal(0, 10, shades.shape)
    return _save(folder / f"{kind}{number}.jpg", Image.fromarray(speckled.clip(0, 255).astype(np.uint8)))


def _save(path: Path, page: Image.Image) -> Path:
    page.save(path, dpi=(_DPI, _DPI), **({"quality": 60} if path.suffix == ".jpg" else {}))
    return path


def _font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), round(_POINTS * _DPI / 72))


def _errors(right: str, read: str) -> int:
    """Letters to change, word for word where the words differ: at least as many as there are."""
    words, others = right.split(), read.split()
    codes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    return sum(_distance(" ".join(words[i:j]), " ".join(others[k:m])) for tag, i, j, k, m in codes if tag != "equal")


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, 1):
        before, row = row, [number]
        for place, another in enumerate(other, 1):
            row.append(min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != another)))
    return row[-1]


if __name__ == "__main__":
    main()
