"""Photographs become the pages of one document: chosen, put in order, offered after an import, taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel

from archive import Archive
from desktop.join_dialog import JoinDialog
from desktop.listing import Place
from desktop.main_window import MainWindow
from tests.desktop.conftest import Opener
from tests.desktop.hands import answer, buttons, drop, press, search, titles, until_calm, wait_for
from tests.test_joining import photograph


@pytest.fixture
def pages(open_window: Opener, tmp_path: Path) -> MainWindow:
    """A window that has just taken in three photographs of one letter and one of a garden."""
    window = open_window(tmp_path / "archive", create=True)
    folder = tmp_path / "box"
    for number in range(3):
        photograph(folder / f"IMG_{number + 9:04}.jpg", number, f"2024-03-12T10:0{number}:00")
    photograph(folder / "garden.jpg", 9, "2024-06-01T12:00:00")
    drop(window, [folder])
    return window


def choose(window: MainWindow, *names: str) -> None:
    model = window.middle.model
    rows = [model.row(place).summary for place in range(model.rowCount())]
    window.middle.choose([row.id for row in rows if row.title in names])
    until_calm(window)


def names(dialog: JoinDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def said(window: MainWindow) -> list[str]:
    return [one.text() for one in window.middle.imports.findChildren(QLabel) if one.isVisible()]


def test_pages_are_chosen_put_in_order_and_joined(pages: MainWindow) -> None:
    choose(pages, "IMG 0009", "IMG 0010", "IMG 0011")
    seen: list[list[str]] = []

    def order(dialog: QDialog) -> None:
        assert isinstance(dialog, JoinDialog)
        seen.append(names(dialog))
        dialog.list.setCurrentRow(2)
        press(dialog.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
        seen.append(names(dialog))
        dialog._title.setText("A letter")
        dialog.accept()

    answer(order)
    pages.actions_["join"].trigger()
    until_calm(pages)
    assert seen == [
        ["1.  IMG 0009", "2.  IMG 0010", "3.  IMG 0011"],
        ["1.  IMG 0009", "2.  IMG 0011", "3.  IMG 0010"],
    ]
    assert sorted(titles(pages)) == ["A letter", "garden"]
    document = pages.document.document
    assert document is not None
    assert [one.name for one in document.originals] == ["IMG_0009.jpg", "IMG_0011.jpg", "IMG_0010.jpg"]
    assert "One document was made of 3" in [pages.document.history.item(row).text()[-26:] for row in range(1)]


def test_a_page_is_left_out_and_two_are_the_least(pages: MainWindow) -> None:
    choose(pages, "IMG 0009", "IMG 0010", "IMG 0011")

    def leave_out(dialog: QDialog) -> None:
        assert isinstance(dialog, JoinDialog)
        dialog.list.setCurrentRow(0)
        press(dialog.list, Qt.Key.Key_Delete)
        assert names(dialog) == ["1.  IMG 0010", "2.  IMG 0011"]
        assert buttons(dialog)["Make one document"].isEnabled()
        press(dialog.list, Qt.Key.Key_Delete)
        assert not buttons(dialog)["Make one document"].isEnabled()
        dialog.reject()

    answer(leave_out)
    pages.actions_["join"].trigger()
    until_calm(pages)
    assert len(titles(pages)) == 4, "nothing was done"


def test_each_page_is_seen_beside_its_name(pages: MainWindow) -> None:
    choose(pages, "IMG 0009", "IMG 0010", "IMG 0011")
    seen: list[int] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, JoinDialog)

        def shades() -> set[int]:
            icons = [dialog.list.item(row).icon().pixmap(44, 60).toImage() for row in range(dialog.list.count())]
            return {icon.pixelColor(22, 30).value() for icon in icons if icon.pixelColor(22, 30).alpha()}

        wait_for(lambda: len(shades()) == 3, "the pages are drawn")
        seen.extend(shades())
        dialog.reject()

    answer(look)
    pages.actions_["join"].trigger()
    until_calm(pages)
    assert sorted(seen) == [0, 20, 40]


def test_after_an_import_it_is_offered_and_never_done(pages: MainWindow) -> None:
    assert len(titles(pages)) == 4
    assert "Some photographs may be the pages of one document." in pages.strips["import"].text
    buttons(pages.strips["import"])["Look at them"].click()
    until_calm(pages)
    assert "3 photographs may be the pages of one document." in said(pages)
    assert "IMG_0009.jpg to IMG_0011.jpg" in said(pages)
    answer(lambda dialog: dialog.accept())
    buttons(pages.middle.imports)["Make one document of them …"].click()
    until_calm(pages)
    assert "3 photographs may be the pages of one document." not in said(pages)
    buttons(pages.strips["news"])["Show it"].click()
    until_calm(pages)
    document = pages.document.document
    assert document is not None
    assert len(document.members) == 3


def test_it_is_taken_apart_and_undone_from_the_keyboard(pages: MainWindow, tmp_path: Path) -> None:
    choose(pages, "IMG 0009", "IMG 0010", "IMG 0011")
    answer(lambda dialog: dialog.accept())
    pages.actions_["join"].trigger()
    until_calm(pages)
    assert len(titles(pages)) == 2
    buttons(pages.document)["Take it apart again"].click()
    until_calm(pages)
    assert len(titles(pages)) == 4
    pages.actions_["undo"].trigger()
    until_calm(pages)
    assert len(titles(pages)) == 2
    pages.actions_["undo"].trigger()
    until_calm(pages)
    assert sorted(titles(pages)) == ["IMG 0009", "IMG 0010", "IMG 0011", "garden"]
    pages.go_to(Place("bin"))
    until_calm(pages)
    assert titles(pages) == [], "pages and what was taken apart do not lie in the bin"
    with Archive(tmp_path / "archive", writable=False) as archive:
        assert archive.count() == 4


def test_what_can_be_done_follows_what_is_chosen(pages: MainWindow) -> None:
    choose(pages, "garden")
    assert not pages.actions_["join"].isEnabled()
    assert not pages.actions_["unjoin"].isEnabled()
    choose(pages, "garden", "IMG 0009")
    assert pages.actions_["join"].isEnabled()
    answer(lambda dialog: dialog.accept())
    pages.actions_["join"].trigger()
    until_calm(pages)
    assert pages.actions_["unjoin"].isEnabled()
    assert not pages.actions_["join"].isEnabled()


def test_what_cannot_be_a_page_is_said(window: MainWindow, tmp_path: Path) -> None:
    drop(window, [photograph(tmp_path / "a.jpg", 1)])
    window.go_to(Place())
    search(window, "")
    window.actions_["select-all"].trigger()
    until_calm(window)
    before = len(titles(window))
    answer(lambda dialog: dialog.accept())
    window.actions_["join"].trigger()
    until_calm(window)
    assert "so it cannot be a page. Leave it out." in window.strips["trouble"].text
    assert len(titles(window)) == before
