"""What cannot be read is kept, said so and tried again in the window; folders are watched."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from archive import FoldersAs
from desktop.listing import Place
from desktop.main_window import MainWindow
from tests.desktop.conftest import Opener
from tests.desktop.hands import buttons, drop, search, titles, until_calm
from tests.test_formats import LINE, pdf

TEXT = "SAOPŠTENJE\n\nBeograd, 2. septembar 2006.\n\nŽene u crnom traže mir i pravdu. {}\n"


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def empty(open_window: Opener, tmp_path: Path) -> MainWindow:
    return open_window(tmp_path / "archive", create=True)


def test_a_locked_file_is_kept_and_opened_where_it_is_shown(empty: MainWindow, tmp_path: Path) -> None:
    drop(empty, [pdf(tmp_path / "locked.pdf", LINE, password="mir1325")])
    until_calm(empty)
    assert "It is locked with a password." in words(empty.middle.imports)
    buttons(empty.middle.imports)["Show it"].click()
    until_calm(empty)
    assert titles(empty) == ["locked.pdf"]
    view = empty.document.description
    assert view.isVisible()
    assert "The file is kept, but its text could not be read." in words(view)
    for password, ending in (("wrong", "could not be read this time either"), ("mir1325", "The text was read")):
        field = view.findChild(QLineEdit, "password")
        assert isinstance(field, QLineEdit)
        field.setText(password)
        buttons(view)["Open it"].click()
        until_calm(empty)
        assert ending in words(empty.strips["news"])
    assert "could not be read" not in words(view)
    assert search(empty, "sentence") == [LINE]
    assert any("The text was read again" in empty.document.history.item(n).text() for n in range(2))


def test_a_damaged_file_can_be_tried_again_from_the_report(empty: MainWindow, tmp_path: Path) -> None:
    (tmp_path / "cut.pdf").write_bytes(b"%PDF-1.4 cut short")
    drop(empty, [tmp_path / "cut.pdf"])
    until_calm(empty)
    buttons(empty.middle.imports)["Try again"].click()
    until_calm(empty)
    assert "damaged or incomplete" in words(empty.middle.imports)
    empty.go_to(Place("all"))
    until_calm(empty)
    assert titles(empty) == ["cut.pdf"]


def test_a_folder_is_watched_from_the_list_of_imports(
    empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Dokumenti"
    (folder / "Izjave").mkdir(parents=True)
    (folder / "Izjave" / "a.txt").write_text(TEXT.format("a"), "utf-8")
    empty.go_to(Place("imports"))
    until_calm(empty)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    buttons(empty.middle.imports)["Watch a folder …"].click()
    until_calm(empty)
    assert len(titles(empty)) == 1
    empty.go_to(Place("imports"))
    until_calm(empty)
    ways = empty.middle.imports.findChild(QComboBox)
    assert isinstance(ways, QComboBox)
    ways.setCurrentIndex(ways.findText("Folder names become tags"))
    ways.activated.emit(ways.currentIndex())
    until_calm(empty)
    (folder / "Izjave" / "b.txt").write_text(TEXT.format("b"), "utf-8")
    assert empty.overview is not None
    assert empty.overview.watched[0].folders_as is FoldersAs.TAGS
    buttons(empty.middle.imports)["Look for new files"].click()
    until_calm(empty)
    assert [tag.name for tag in empty.overview.tags] == ["Izjave"]
    empty.go_to(Place("imports"))
    until_calm(empty)
    buttons(empty.middle.imports)["Look for new files"].click()
    until_calm(empty)
    assert "Nothing new was found." in words(empty.strips["news"])
    buttons(empty.middle.imports)["Watch it no longer"].click()
    until_calm(empty)
    assert empty.overview.watched == ()


def test_folder_names_are_offered_after_an_import(empty: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Bilteni"
    folder.mkdir()
    for name in "ab":
        (folder / f"{name}.txt").write_text(TEXT.format(name), "utf-8")
    drop(empty, [folder])
    until_calm(empty)
    buttons(empty)["File by file"].click()
    until_calm(empty)
    buttons(empty.middle.imports)["Make collections of the folder names"].click()
    until_calm(empty)
    assert empty.overview is not None
    assert [(one.name, one.count) for one in empty.overview.collections] == [("Bilteni", 2)]
