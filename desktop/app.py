"""`peace-archive-desktop`: puts the window together, or draws it into a picture."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from desktop import i18n, settings, theme
from desktop.main_window import MainWindow

_USUAL = (1280, 760)
_CALM = 6  # looks in a row, 40 ms apart, at which nothing is under way before a picture is taken

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None, *, shown: Callable[[], object] | None = None) -> int:
    """Run the window until it is closed; returns the exit status.  `shown` is called when the first list is drawn."""
    options = _options().parse_args(argv)
    os.umask(0o077)  # what is written here is for its owner alone
    if options.screenshot is not None or _has_no_display():
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.basicConfig(level=logging.WARNING)
    QCoreApplication.setApplicationName("Peace Archive")
    # The name alone makes the folder of the samples; an organisation would double it.
    qInstallMessageHandler(_pass_on)
    app = QApplication.instance() or QApplication(["peace-archive-desktop"])
    assert isinstance(app, QApplication)
    kept = _wanted(options)
    theme.load_fonts()
    theme.apply(app, kept.theme, kept.points)
    app.setCursorFlashTime(0 if options.screenshot else app.cursorFlashTime())
    window = MainWindow(kept, remember=options.screenshot is None)
    window.resize(*_size(options.size or kept.size))
    if shown is not None:
        window.rows_shown.connect(lambda: QTimer.singleShot(0, shown))
    window.show()
    _open(window, options, kept)
    picture = _Picture(window, options.screenshot, options.query) if options.screenshot is not None else None
    app.exec()
    window.close()
    window.deleteLater()
    app.processEvents()
    return picture.status if picture is not None else 0


def _options() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="peace-archive-desktop", description="The window of Peace Archive, an offline archive."
    )
    parser.add_argument("--archive", type=Path, metavar="DIR", help="open this archive")
    parser.add_argument("--sample", action="store_true", help="open the archive of sample documents")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="draw the window to a PNG and quit")
    parser.add_argument("--query", default="", metavar="TEXT", help="search for this first")
    parser.add_argument(
        "--language", choices=[tongue.tag for tongue in i18n.TONGUES], help="the language of the window"
    )
    parser.add_argument("--size", type=_pair, metavar="WxH", help="size of the window, for example 1366x768")
    parser.add_argument("--theme", choices=["light", "dark", "system"], help="its colours")
    return parser


def _pair(text: str) -> str:
    width, sign, height = text.partition("x")
    if not (sign and width.isdecimal() and height.isdecimal() and int(width) and int(height)):
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write it like 1366x768")
    return text


def _size(text: str) -> tuple[int, int]:
    width, sign, height = text.partition("x")
    return (int(width), int(height)) if sign and width.isdecimal() and height.isdecimal() else _USUAL


def _wanted(options: argparse.Namespace) -> settings.Settings:
    """What was remembered, with what the command line says; a picture is drawn as on the first day."""
    kept = (
        settings.load()
        if options.screenshot is None
        else settings.Settings(language="en", theme="light", recognise=False)
    )
    if options.language:
        kept = replace(kept, language=options.language)
    if options.theme:
        kept = replace(kept, theme=options.theme)
    return kept


def _open(window: MainWindow, options: argparse.Namespace, kept: settings.Settings) -> None:
    if options.archive is not None:
        window.open_archive(options.archive)
    elif options.sample:
        window.open_sample()
    elif kept.archive and Path(kept.archive).is_dir():
        window.open_archive(Path(kept.archive))


def _has_no_display() -> bool:
    return sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _pass_on(_kind: object, _context: object, message: str) -> None:
    """Qt's warnings go to the log like ours; none of them is for the person at the window."""
    if "propagateSizeHints" not in message:
        _log.warning("%s", message)


class _Picture:
    """Waits until nothing moves any more, draws the window and ends the program."""

    def __init__(self, window: MainWindow, target: Path, query: str) -> None:
        self.status = 0
        self._window = window
        self._target = target
        self._query = query
        self._calm = 0
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._look)
        self._timer.start(40)

    def _look(self) -> None:
        self._calm = 0 if self._window.busy else self._calm + 1
        if self._calm < _CALM:
            return
        if self._query:
            self._window.search.setText(self._query)
            self._query, self._calm = "", 0
            return
        self._timer.stop()
        if not self._window.grab().save(str(self._target), "PNG"):
            sys.stderr.write(f"The picture could not be written to {self._target}. Choose another place.\n")
            self.status = 1
        QApplication.quit()
