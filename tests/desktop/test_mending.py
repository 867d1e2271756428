"""What was done to the letters of a page is said above its text, and can be taken back there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop.main_window import MainWindow
from indexer import Library
from tests.desktop.conftest import Opener
from tests.desktop.hands import press, until_calm
from tests.test_mending import TEXTS
from tests.test_misreadings import _SIGNS, _misread

SERBIAN = TEXTS["sr-Latn"]


@pytest.fixture
def misread(tmp_path: Path) -> Path:
    """An archive of one document: a page that is well, and two that are not."""
    folder = tmp_path / "archive"
    file = tmp_path / "saopstenje.txt"
    well = "\n\n".join([SERBIAN] * 12)
    file.write_text("\f".join([well, _misread(SERBIAN, "cp1250", "cp1252"), well, SERBIAN.translate(_SIGNS)]), "utf-8")
    with Library.open(folder, create=True) as library:
        for _ in library.import_paths([file]):
            pass
        for _ in library.catch_up():
            pass
    return folder


def _said(window: MainWindow) -> str:
    line = window.document.mendings
    return line._said.text() if line.isVisible() else ""


def _act(window: MainWindow) -> QPushButton:
    return window.document.mendings._act


def test_a_mended_page_says_so_where_it_is_read_and_can_be_had_as_it_was(open_window: Opener, misread: Path) -> None:
    window = open_window(misread)
    assert _said(window) == ""
    window.document.text.go_to_page(2)
    assert _said(window) == "Letters were repaired on page 2."
    _act(window).click()
    until_calm(window)
    assert "današnjoj" in window.document.text.toPlainText()
    assert "uèesnice" in window.document.text.toPlainText()
    assert _said(window) == "Page 2 is shown as it was in the file."
    assert "Page 2 taken as it was in the file" in window.document.history.item(0).text()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    until_calm(window)
    assert "uèesnice" not in window.document.text.toPlainText()


def test_letters_in_seven_bits_are_read_when_a_person_says_so(open_window: Opener, misread: Path) -> None:
    window = open_window(misread)
    window.document.text.go_to_page(4)
    window.document.text.verticalScrollBar().setValue(window.document.text.verticalScrollBar().maximum())
    assert "signs may stand for letters" in _said(window)
    assert "u~esnice" in window.document.text.toPlainText()
    _act(window).click()
    until_calm(window)
    assert "u~esnice" not in window.document.text.toPlainText()


def test_a_document_that_is_well_has_no_such_line(window: MainWindow) -> None:
    assert _said(window) == ""
