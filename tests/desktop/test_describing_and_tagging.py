"""Describing, tagging, collecting, undoing: from the keyboard and by a click."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit

from archive import Archive, DocumentId, Field, Standing
from desktop.dialogs import ChoiceDialog, CollectionDialog
from desktop.main_window import MainWindow
from desktop.tag_field import PlainField
from indexer import Library
from tests.desktop.hands import answer, buttons, choose_entry, entry, press, search, titles, type_text, until_calm

CTRL = Qt.KeyboardModifier.ControlModifier


def kept(window: MainWindow, number: str) -> object:
    """What a second program would read from the disk."""
    assert window.desk is not None
    with Archive(window.desk.folder, writable=False) as archive:
        return archive.document(DocumentId(number))


def tag_names(window: MainWindow, number: str) -> set[str]:
    return {tag.name for tag in kept(window, number).tags}  # type: ignore[attr-defined]


def test_a_tag_is_put_on_from_the_keyboard_alone(window: MainWindow) -> None:
    press(window.search, Qt.Key.Key_Escape)
    (number,) = window.middle.chosen()
    press(window.middle.results, Qt.Key.Key_T)
    field = window.document.tags.field
    assert field.hasFocus()
    type_text(field, "Tišina")
    press(field, Qt.Key.Key_Return)
    until_calm(window)
    assert "Tišina" in tag_names(window, number)
    assert field.text() == ""
    assert field.hasFocus(), "the next tag can be typed at once"
    press(field, Qt.Key.Key_Escape)
    until_calm(window)
    assert window.middle.results.hasFocus()


def test_a_tag_is_known_in_any_spelling(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    window.curating.tag("Šetnja")
    until_calm(window)
    window.middle.step(1)
    until_calm(window)
    (other,) = window.middle.chosen()
    window.curating.tag("шетња")
    until_calm(window)
    assert "Šetnja" in tag_names(window, number) & tag_names(window, other)
    assert entry(window, "tag Šetnja").count == 2


def test_a_path_makes_tags_below_one_another(window: MainWindow) -> None:
    window.curating.tag("Actions/Vigils")
    until_calm(window)
    assert entry(window, "tag Actions/Vigils").count == 1
    assert entry(window, "tag Actions").count == 1


def test_many_are_tagged_at_once_and_it_is_taken_back_at_once(window: MainWindow) -> None:
    search(window, "mir*")
    window.actions_["select-all"].trigger()
    until_calm(window)
    chosen = window.middle.chosen()
    assert len(chosen) > 3
    window.curating.tag("Many")
    until_calm(window)
    assert all("Many" in tag_names(window, number) for number in chosen)
    assert window.middle.chosen() == chosen
    window.actions_["undo"].trigger()
    until_calm(window)
    assert not any("Many" in tag_names(window, number) for number in chosen)
    window.actions_["redo"].trigger()
    until_calm(window)
    assert all("Many" in tag_names(window, number) for number in chosen)


def test_a_tag_is_taken_off_by_its_chip(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    window.curating.tag("Gone soon")
    until_calm(window)
    buttons(window.document.tags)["Gone soon  ✕"].click()
    until_calm(window)
    assert "Gone soon" not in tag_names(window, number)


def test_leaving_a_field_saves_it_and_undo_brings_the_guess_back(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    before = kept(window, number).summary.title  # type: ignore[attr-defined]
    press(window.middle.results, Qt.Key.Key_E)
    until_calm(window)
    editor = window.document.description.fields[Field.TITLE].editor
    assert isinstance(editor, PlainField)
    assert editor.hasFocus()
    editor.selectAll()
    type_text(editor, "Ћутање није мир")
    press(editor, Qt.Key.Key_Tab)
    until_calm(window)
    assert kept(window, number).summary.title == "Ћутање није мир"  # type: ignore[attr-defined]
    assert titles(window)[0] == "Ћутање није мир"
    assert "Saved" in window.statusBar().findChild(type(window._state)).text()  # type: ignore[union-attr]
    window.actions_["undo"].trigger()
    until_calm(window)
    assert kept(window, number).summary.title == before  # type: ignore[attr-defined]
    assert editor.text() == before


def test_what_is_no_date_is_refused_in_words_and_not_kept(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    before = kept(window, number).summary.date  # type: ignore[attr-defined]
    window.document.begin_to_edit()
    editor = window.document.description.fields[Field.DATE].editor
    assert isinstance(editor, PlainField)
    editor.setFocus()
    editor.setText("sometime in May")
    press(editor, Qt.Key.Key_Return)
    until_calm(window)
    assert "“sometime in May” is not a date" in window.strips["trouble"].text
    assert kept(window, number).summary.date == before  # type: ignore[attr-defined]
    assert editor.text() == before


def test_a_guess_is_confirmed_by_a_click_and_shows_where_it_was_read(window: MainWindow) -> None:
    search(window, "kind:statement")
    (number,) = window.middle.chosen()
    window.document.begin_to_edit()
    view = window.document.description.fields[Field.DATE]
    assert "A guess" in " ".join(one.text() for one in view.findChildren(type(window._state)))
    buttons(view)["Show where"].click()
    until_calm(window)
    assert window.document.text.extraSelections()
    window.document.begin_to_edit()
    buttons(view)["Right"].click()
    until_calm(window)
    facts = kept(window, number).facts  # type: ignore[attr-defined]
    assert [fact.standing for fact in facts if fact.field is Field.DATE] == [Standing.ACCEPTED]
    assert "Right" not in buttons(view)
    assert "Guess confirmed" in window.document.history.item(0).text()


def test_control_enter_saves_and_goes_to_the_next(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    window.document.begin_to_edit()
    notes = window.document.description.fields[Field.NOTES].editor
    notes.setFocus()
    type_text(notes, "Checked with the group.")
    press(notes, Qt.Key.Key_Return, CTRL)
    until_calm(window)
    assert kept(window, number).values(Field.NOTES) == ("Checked with the group.",)  # type: ignore[attr-defined]
    assert window.middle.chosen() != [number]


def test_closing_the_window_loses_nothing_that_was_typed(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    folder = window.desk.folder  # type: ignore[union-attr]
    window.document.begin_to_edit()
    notes = window.document.description.fields[Field.NOTES].editor
    notes.setFocus()
    type_text(notes, "Not left yet")
    window.close()
    with Archive(folder, writable=False) as archive:
        assert archive.document(DocumentId(number)).values(Field.NOTES) == ("Not left yet",)


def test_closing_the_window_loses_nothing_while_other_work_is_under_way(window: MainWindow) -> None:
    (number,) = window.middle.chosen()
    desk = window.desk
    assert desk is not None
    begun = threading.Event()

    def slow(_: Library) -> Iterator[int]:
        for step in range(100):
            begun.set()
            time.sleep(0.05)
            yield step

    desk._writing.submit(slow)
    assert begun.wait(10)
    for text in ("first", "second"):
        window.change(lambda archive, text=text: archive.state(DocumentId(number), Field.NOTES, [text]))
    window.close()
    with Archive(desk.folder, writable=False) as archive:
        assert archive.document(DocumentId(number)).values(Field.NOTES) == ("second",)
        assert len(archive.history(DocumentId(number))) >= 2


def test_what_goes_into_the_bin_is_kept_and_comes_back(window: MainWindow) -> None:
    before = titles(window)
    (number,) = window.middle.chosen()
    press(window.search, Qt.Key.Key_Escape)
    press(window.middle.results, Qt.Key.Key_Delete)
    until_calm(window)
    assert titles(window) == before[1:]
    assert window.middle.chosen() == [window.middle.model.ids[0]]
    choose_entry(window, "bin 0")
    assert window.middle.chosen() == [number]
    buttons(window.document)["Take out of the bin"].click()
    until_calm(window)
    choose_entry(window, "all 0")
    assert sorted(titles(window)) == sorted(before)


def test_a_collection_is_made_filled_arranged_noted_and_handed_on(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def name_it(dialog: QDialog) -> None:
        assert isinstance(dialog, CollectionDialog)
        field = dialog.findChild(QLineEdit, "name")
        type_text(field, "За изложбу")
        dialog.accept()

    answer(name_it)
    window.actions_["new-collection"].trigger()
    until_calm(window)
    assert window.asked.place.kind == "collection"
    number = window.asked.place.number
    choose_entry(window, "all 0")
    chosen = window.middle.model.ids[:3]
    window.middle.choose(chosen)
    until_calm(window)

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ChoiceDialog)
        type_text(dialog.findChild(QLineEdit), "za izlozbu")
        press(dialog, Qt.Key.Key_Return)

    answer(choose)
    press(window.middle.results, Qt.Key.Key_C)
    until_calm(window)
    choose_entry(window, f"collection {number}")
    assert window.middle.model.ids == chosen
    window.middle.choose(chosen[:1])
    press(window.middle.results, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    until_calm(window)
    assert window.middle.model.ids == [chosen[1], chosen[0], chosen[2]]
    window.document.open_tab(1)
    window.document.description.note.setFocus()
    type_text(window.document.description.note, "Opens the room")
    window.middle.results.setFocus()
    until_calm(window)
    target = tmp_path / "handed on"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(target))
    buttons(window.middle)["Hand on to a folder …"].click()
    until_calm(window)
    assert "За изложбу" in window.strips["news"].text
    written = json.loads((target / "documents.json").read_text("utf-8"))
    assert [one["id"] for one in written["documents"]] == [chosen[1], chosen[0], chosen[2]]
    assert written["documents"][1]["collection_note"] == "Opens the room"
    buttons(window.middle)["Hand on to a folder …"].click()
    until_calm(window)
    assert "is not empty" in window.strips["trouble"].text


def test_title_and_date_are_copied(window: MainWindow) -> None:
    window.actions_["copy-text"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(titles(window)[0])
    assert text.endswith(")")
