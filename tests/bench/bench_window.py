"""Whether the window answers while files come in and someone searches: `./run bench window [N]`.

N real files of all formats (texts of the corpus where they are not beside this checkout) and every bomb are dropped
on an offscreen window while questions are typed letter by letter.  Between two turns of its loop the window can draw
nothing: the longest such time on the clock and, since other work may take the clock, the longest of the window's own
thread.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from desktop import settings, theme
from desktop.main_window import MainWindow
from tests.bench import corpus, hostile
from tests.bench.measuring import count_from_arguments, figure
from tests.bench.reading import SHARED, real_files
from tests.desktop.hands import drop, type_text

ALLOWED = 100.0  # milliseconds
_QUESTIONS = ("zene u crnom", "Приштина", "rezolucija 1325", "deklarate per te zhdukurit", "women peace secur*")
_BETWEEN = 0.15  # seconds from letter to letter


def main() -> None:
    """Take in everything and type all the while."""
    home = Path(tempfile.mkdtemp(prefix="bench-window-"))
    application = QApplication([])
    theme.load_fonts()
    theme.apply(application, "light", 11)
    try:
        files = _files(home / "files", count_from_arguments(200))
        window = MainWindow(replace(settings.Settings(), language="sr-Latn", theme="light"), remember=False)
        window.resize(1366, 768)
        window.show()
        window.open_archive(home / "archive", create=True)
        _measured(window, files, "real files")
        _measured(window, hostile.make(home / "bombs"), "bombs")
        window.close()
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _files(folder: Path, count: int) -> list[Path]:
    if SHARED.is_dir():
        found = real_files()
        return random.Random(200).sample(found, min(count, len(found)))
    corpus.write(count, folder)
    return sorted(folder.iterdir())


def _measured(window: MainWindow, files: list[Path], name: str) -> None:
    """Drop the files, type until they are in, and print the longest silences."""
    _turn_until_calm(window, [], [])
    clock: list[float] = []
    own: list[float] = []
    drop(window, files, wait=False)
    began = time.monotonic()
    letters = "".join(f"{question}\r" for question in _QUESTIONS) * 200
    typed, due = 0, began
    assert window.desk is not None
    while window.desk.importing:
        _turn(clock, own)
        if time.monotonic() >= due:
            letter = letters[typed % len(letters)]
            window.search.clear() if letter == "\r" else type_text(window.search, letter)
            typed, due = typed + 1, time.monotonic() + _BETWEEN
    taken = time.monotonic() - began
    figure(f"{len(files)} {name}, taken in while {typed} letters were typed", taken, taken, "s", "itself")
    for kind, some in (("on the clock", clock), ("of the window's own thread", own)):
        figure(f"{name}: longest silence {kind}", max(some), ALLOWED, "ms", "what is allowed")
        figure(
            f"{name}: one silence of a thousand {kind}", quantiles(some, n=1000)[-1], ALLOWED, "ms", "what is allowed"
        )


def _turn_until_calm(window: MainWindow, clock: list[float], own: list[float]) -> None:
    calm = 0
    while calm < 20:
        _turn(clock, own)
        calm = 0 if window.busy else calm + 1


def _turn(clock: list[float], own: list[float]) -> None:
    """One turn of the loop, and a rest as the loop itself would take."""
    since, spent = time.monotonic(), time.thread_time()
    QApplication.processEvents()
    clock.append((time.monotonic() - since) * 1000)
    own.append((time.thread_time() - spent) * 1000)
    time.sleep(0.003)


if __name__ == "__main__":
    main()
    sys.stdout.flush()
