"""What the eye would see: nothing cut, nothing hidden, enough contrast, every letter there, a picture on demand."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTabBar, QWidget

from archive import DocumentId, Photograph, TextState
from desktop import i18n, listing, settings, theme
from desktop.flow import Chip, Head, button
from desktop.join_dialog import JoinDialog, JoinedPage
from desktop.letter_row import CYRILLIC, LATIN
from desktop.listing import Place
from desktop.main_window import MainWindow
from indexer import Joinable, Task
from tests.desktop.conftest import Opener
from tests.desktop.hands import search, until_calm

LANGUAGES = [tongue.tag for tongue in i18n.TONGUES]
LARGE = round(settings.Settings().points * 1.5)


def _states(window: MainWindow) -> Iterator[str]:
    """Bring the window into each of its states, one after the other."""
    for tab in range(4):
        window.document.open_tab(tab)
        until_calm(window)
        yield f"tab {tab}"
    assert window.overview is not None
    window.go_to(Place("collection", window.overview.collections[0].id))
    until_calm(window)
    yield "a collection"
    window.go_to(Place("imports"))
    until_calm(window)
    yield "all imports"
    window.taking_in.show_report(window.overview.batches[0].id)
    until_calm(window)
    yield "an import file by file"
    report = listing.Report(1, (), (Joinable(tuple(_photograph(number) for number in range(9, 12))),))
    window.middle.imports.show_report(report, writable=True)
    until_calm(window)
    yield "pages that may be one document"
    window.go_to(Place())
    search(window, "")
    yield from _scan_states(window)
    search(window, "rezolucjia")
    yield "nothing found"
    search(window, "žene nestali mir")
    yield "several reasons"
    window.show_citations("")
    until_calm(window)
    yield "citations over time"
    window.actions_["letters"].trigger()
    search(window, "")
    window.actions_["select-all"].trigger()
    until_calm(window)
    yield "several chosen, with the row of letters"


def _photograph(number: int) -> Photograph:
    return Photograph(DocumentId(str(number)), f"IMG_20240312_10{number:04}.jpg", "", "", 1)


def _scan_states(window: MainWindow) -> Iterator[str]:
    model = window.middle.model
    rows = [model.row(place).summary for place in range(model.rowCount())]
    scan = next(row for row in rows if row.state is TextState.WAITING)
    window.middle.choose([scan.id])
    until_calm(window)
    yield "a scan that waits"
    window.recogniser._show_step(listing.Step(Task(scan.id, 3), scan.title, 2, 12, 5))
    until_calm(window)
    yield "a scan that is being recognised"
    window.recogniser._missing = ("engine", "data")
    window.recogniser._show_step(None)
    until_calm(window)
    yield "nothing to recognise it with"
    window.recogniser.begin()
    window.actions_["picture"].trigger()
    until_calm(window)
    yield "the text of a scan"


def _cut(window: QWidget) -> list[str]:
    """What is written on something too small for it."""
    seen = (widget for widget in window.findChildren(QWidget) if widget.isVisible())
    return [why for widget in seen if (why := _why_cut(widget))]


def _why_cut(widget: QWidget) -> str:
    match widget:
        case QLabel() if widget.text() and widget.wordWrap():
            short = widget.heightForWidth(widget.width()) > widget.height() + 1
            return f"{widget.text()!r} has no room below" if short else ""
        case QLabel() if widget.text():
            room = widget.contentsRect().width() + 1
            wanted = widget.fontMetrics().horizontalAdvance(widget.text())
            return f"{widget.text()!r} needs {wanted} and has {room}" if wanted > room else ""
        case QPushButton() | QComboBox():
            wanted = widget.minimumSizeHint()
            text = widget.text() if isinstance(widget, QPushButton) else widget.currentText()
            small = widget.width() < wanted.width() or widget.height() < wanted.height() - 2
            return f"{text!r} needs {wanted.toTuple()} and has {widget.size().toTuple()}" if small else ""
        case QTabBar():
            last = max(widget.tabRect(place).right() for place in range(widget.count()))
            return f"the tabs need {last} and have {widget.width()}" if last > widget.width() else ""
    return ""


def _outside(window: QWidget) -> list[str]:
    """Buttons, fields and labels that stand over the edge of what holds them."""
    return [
        f"{type(widget).__name__} {widget.geometry().getRect()} in {widget.parentWidget().size().toTuple()}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QPushButton | QComboBox | QLabel)
        and widget.isVisible()
        and not widget.parentWidget().rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("points", [settings.Settings().points, LARGE])
def test_nothing_is_cut_at_1366_by_768(
    open_window: Opener, qapp: QApplication, sample: Path, language: str, points: int
) -> None:
    theme.apply(qapp, "light", points)
    window = open_window(sample, language=language)
    for state in _states(window):
        assert not _cut(window), state
        assert not _outside(window), state
        assert window.size().toTuple() == (1366, 768), f"{state}: the window had to grow"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_pages_can_be_given_in_a_low_window(open_window: Opener, language: str) -> None:
    window = open_window(language=language)
    window.resize(900, 480)
    pages = [JoinedPage(DocumentId(str(number)), f"IMG_20240312_10{number:04}") for number in range(20)]
    dialog = JoinDialog(window, pages, "A letter of twenty pages")
    dialog.show()
    until_calm(window)
    assert dialog.height() <= window.height()
    assert dialog.list.height() >= 60
    assert not _cut(dialog)
    assert not _outside(dialog)
    dialog.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_fits(open_window: Opener, language: str) -> None:
    window = open_window(language=language)
    until_calm(window)
    assert not _cut(window)
    assert window.size().toTuple() == (1366, 768)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_window_half_as_large_can_be_used(open_window: Opener, sample: Path, language: str) -> None:
    """What 1366×768 leaves when everything is drawn twice as large."""
    window = open_window(sample, language=language)
    window.resize(900, 480)
    until_calm(window)
    for state in _states(window):
        assert not _cut(window), state
        assert not _outside(window), state
        assert window.size().toTuple() == (900, 480), f"{state}: the window had to grow"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_low_window_there_is_room_for_what_was_found(open_window: Opener, sample: Path, language: str) -> None:
    window = open_window(sample, language=language)
    window.resize(900, 480)
    search(window, "žene nestali mir")
    pane = window.middle
    assert pane.results.height() >= pane.height() * 0.45
    assert window.document.text.height() >= 60
    seen = [head for head in window.findChildren(Head) if head.isVisible()]
    heads = sorted(seen, key=lambda head: head.objectName(), reverse=True)
    assert [head.objectName() for head in heads] == ["middleHead", "documentHead"]
    for head in heads:
        bar = head.verticalScrollBar()
        assert head.widget().height() - head.viewport().height() == bar.maximum(), "all of it can be scrolled to"
    chips = [one for one in pane.findChildren(Chip) if one.isCheckable()]
    assert len(chips) >= 4
    for chip in chips:
        chip.setFocus()
        heads[0].ensureWidgetVisible(chip)
        assert not chip.visibleRegion().isEmpty()
        assert chip.width() <= heads[0].viewport().width()
    window.resize(1366, 768)
    until_calm(window)
    assert not heads[0].verticalScrollBar().maximum(), "where there is room nothing scrolls"


def test_a_chip_without_room_ends_in_an_ellipsis_and_keeps_its_words(qapp: QApplication) -> None:
    theme.load_fonts()
    theme.apply(qapp, "light", 11)
    chip = button("nestali & zaboravljeni, i the missing persons".replace("&", "&&"), "reason")
    chip.resize(chip.sizeHint())
    assert chip._fitting() == chip.text()
    chip.resize(120, chip.sizeHint().height())
    assert chip._fitting().endswith("…")
    assert chip.fontMetrics().horizontalAdvance(chip._fitting()) < 120
    assert QAccessible.queryAccessibleInterface(chip).text(QAccessible.Text.Name).startswith("nestali & zaboravljeni")


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definition of contrast ratio)."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("colours", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), theme.READ_TOGETHER)
def test_words_stand_out_from_what_is_behind_them(colours: theme.Colours, front: str, back: str) -> None:
    one, other = sorted((_luminance(getattr(colours, front)), _luminance(getattr(colours, back))))
    assert (other + 0.05) / (one + 0.05) >= 4.5, f"{front} on {back}"


def test_the_typeface_has_every_letter_of_the_region(qapp: QApplication) -> None:
    theme.load_fonts()
    font = QFont(theme.FAMILY)
    letters = {letter for one in (*LATIN, *CYRILLIC) for letter in one} | set("ѓќѕʒθǎśźğışőűëçŽŠĐЂЉЊЏ„“”’–…")
    for bold in (False, True):
        font.setBold(bold)
        metrics = QFontMetrics(font)
        assert not [letter for letter in letters if not metrics.inFontUcs4(ord(letter))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_picture_is_drawn_on_demand(made_sample: Path, tmp_path: Path, language: str) -> None:
    target = tmp_path / "shot.png"
    command = [sys.executable, "-m", "desktop", "--archive", str(made_sample), "--screenshot", str(target)]
    command += ["--query", "zene", "--language", language, "--size", "1366x768"]
    done = subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert struct.unpack(">II", target.read_bytes()[16:24]) == (1366, 768)
    image = QImage(str(target))
    seen = {image.pixel(x, y) for x in range(0, 1366, 7) for y in range(0, 768, 7)}
    assert len(seen) > 30, "the picture is nearly empty"


def test_a_picture_that_cannot_be_written_is_said(made_sample: Path, tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "desktop",
        "--archive",
        str(made_sample),
        "--screenshot",
        str(tmp_path / "no" / "x.png"),
    ]
    done = subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert done.returncode == 1
    assert "could not be written" in done.stderr


class _Bell(QObject):
    rung = Signal(bool)


def test_two_hundred_thousand_signals_leave_the_interpreter_alive(qapp: QApplication) -> None:
    """PySide6 6.12 on Python 3.11 loses a reference to True at each: see docs/dependencies.md."""
    bell, heard = _Bell(), []
    bell.rung.connect(heard.append)
    for _ in range(200_000):
        bell.rung.emit(True)
    assert len(heard) == 200_000
    assert all(heard)


def test_the_window_is_on_screen_before_what_reads_files_is_loaded(made_sample: Path) -> None:
    script = (
        "import sys; from desktop.app import main\n"
        "def shown():\n"
        "    late = [name for name in ('whoosh', 'langdetect', 'pypdf', 'pypdfium2', 'lxml') if name in sys.modules]\n"
        "    print(late, flush=True); import os; os._exit(0)\n"
        "main(['--archive', sys.argv[1]], shown=shown)"
    )
    command = [sys.executable, "-c", script, str(made_sample)]
    done = subprocess.run(command, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_the_text_grows_and_shrinks_from_the_keyboard(open_window: Opener, qapp: QApplication) -> None:
    window = open_window()
    usual = settings.Settings().points
    for name, points in (("larger", usual + 1), ("larger", usual + 2), ("smaller", usual + 1), ("usual-size", usual)):
        window.actions_[name].trigger()
        assert qapp.font().pointSize() == points, name
