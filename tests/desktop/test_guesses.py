"""What the program read is checked beside the text it was read from, by keys and by clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from archive import Document, Field, Role, Standing
from desktop.main_window import MainWindow
from tests.desktop.hands import choose_entry, entry, press, until_calm


def _document(window: MainWindow) -> Document:
    document = window.document.document
    assert document is not None
    return document


def _lit(window: MainWindow) -> list[str]:
    """The words that are lit in the text."""
    return [one.cursor.selectedText() for one in window.document.text.extraSelections()]  # type: ignore[attr-defined]


def _choose(window: MainWindow, field: Field) -> int:
    """Choose the first guess of a field; returns its fact."""
    waiting = _document(window).open()
    row = next(place for place, fact in enumerate(waiting) if fact.field is field)
    window.document.guesses.list.setCurrentRow(row)
    until_calm(window)
    return waiting[row].id


def test_what_waits_is_a_place_of_its_own_and_opens_with_its_evidence_lit(window: MainWindow) -> None:
    assert entry(window, "guesses 0").count == window.middle.model.rowCount()
    choose_entry(window, "guesses 0")
    press(window.middle.results, Qt.Key.Key_J)
    until_calm(window)
    guesses = window.document.guesses
    assert guesses.list.isVisible()
    assert guesses.list.count() == len(_document(window).open())
    _choose(window, Field.DATE)
    (date,) = [fact for fact in _document(window).open() if fact.field is Field.DATE]
    assert date.evidence is not None
    assert _lit(window) == [date.evidence.quote]
    assert guesses.list.currentItem().text().startswith("Date: ")


def test_a_guess_is_confirmed_and_rejected_by_a_key_and_the_next_one_is_there(window: MainWindow) -> None:
    window.actions_["guesses"].trigger()
    until_calm(window)
    waiting = window.document.guesses.list
    assert waiting.hasFocus()
    before = _document(window).open()
    press(waiting, Qt.Key.Key_Return)
    until_calm(window)
    press(waiting, Qt.Key.Key_Backspace)
    until_calm(window)
    facts = {fact.id: fact.standing for fact in _document(window).facts}
    assert facts[before[0].id] is Standing.ACCEPTED
    assert facts[before[1].id] is Standing.REJECTED
    assert [fact.id for fact in _document(window).open()][:1] == [before[2].id]
    assert waiting.currentRow() == 0
    window.actions_["undo"].trigger()
    until_calm(window)
    assert _document(window).open()[0].id == before[1].id


def test_the_key_that_opens_the_list_closes_it(window: MainWindow) -> None:
    for opened in (True, False, True):
        window.actions_["guesses"].trigger()
        until_calm(window)
        assert window.document.guesses.list.isVisible() is opened
    assert window.document.guesses.list.hasFocus()


def test_what_is_sure_enough_is_confirmed_by_one_act(window: MainWindow) -> None:
    guesses = window.document.guesses
    window.actions_["guesses"].trigger()
    until_calm(window)
    before = _document(window).open()
    guesses.share.setValue(80)
    guesses.all_right.click()
    until_calm(window)
    assert {fact.id for fact in _document(window).open()} == {fact.id for fact in before if fact.confidence < 0.8}
    window.actions_["undo"].trigger()
    until_calm(window)
    assert [fact.id for fact in _document(window).open()] == [fact.id for fact in before]


def test_a_person_says_what_an_organisation_does(window: MainWindow) -> None:
    assert window.desk is not None
    number = _document(window).id
    window.change(lambda archive: archive.state(number, Field.ORGANISATION, ["Žene u crnom"]))
    until_calm(window)
    fact = _document(window).current(Field.ORGANISATION)[0].id
    window.curating.say_role(fact, "signed-by")
    until_calm(window)
    assert _document(window).current(Field.ORGANISATION)[0].role is Role.SIGNED_BY
    shown = window.document.description.fields[Field.ORGANISATION]._ways
    assert any("signed it" in one.text() for one in shown.findChildren(type(window.document._title)))


def test_a_guess_read_nowhere_in_the_text_lights_nothing_new(window: MainWindow) -> None:
    window.actions_["guesses"].trigger()
    until_calm(window)
    _choose(window, Field.LANGUAGE)
    window.document.text.moveCursor(QTextCursor.MoveOperation.End)
    assert window.document.guesses.right.isEnabled()
