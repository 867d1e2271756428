"""The list below the search field: it offers how a question goes on, and takes nothing from whoever types."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from desktop import i18n, settings, theme
from desktop.completing import CompletionList
from desktop.main_window import MainWindow
from indexer import Completion
from tests.desktop.conftest import Opener
from tests.desktop.hands import press, titles, type_text, until_calm


def _type(window: MainWindow, text: str) -> list[str]:
    """Type on at the end of the field; returns what is offered then."""
    type_text(window.search, text)
    until_calm(window)
    return _offered(window)


def _offered(window: MainWindow) -> list[str]:
    shown = window.completing.list
    return [one.text for one in shown.found()] if shown.isVisible() else []


@pytest.fixture
def heard(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What a screen reader is told."""
    said: list[str] = []
    monkeypatch.setattr(window, "announce", said.append)
    return said


def test_what_is_typed_is_offered_to_go_on(window: MainWindow) -> None:
    offered = _type(window, "жене у")
    assert "Жене у црном" in offered
    assert window.search.text() == "жене у"
    assert window.search.hasFocus()


def test_the_keys_choose_and_enter_takes(window: MainWindow, heard: list[str]) -> None:
    offered = _type(window, "rezol")
    assert f"{len(offered)} ways to go on; press the down arrow to choose" in heard
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Down)
    assert heard[-1].startswith(f"{offered[1]}; ")
    assert heard[-1].endswith(f"2 of {len(offered)}")
    press(window.search, Qt.Key.Key_Up)
    assert window.search.text() == "rezol"
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    assert window.search.text() == offered[0]
    assert window.asked.text == offered[0]
    assert titles(window)
    assert _offered(window) == []
    assert window.search.hasFocus()


def test_the_keys_go_round_by_way_of_what_was_typed(window: MainWindow, heard: list[str]) -> None:
    offered = _type(window, "rezol")
    press(window.search, Qt.Key.Key_Up)
    assert heard[-1].startswith(offered[-1])
    press(window.search, Qt.Key.Key_Down)
    assert heard[-1] == "rezol"
    press(window.search, Qt.Key.Key_Down)
    assert heard[-1].startswith(offered[0])


def test_enter_without_a_choice_asks_what_was_typed(window: MainWindow) -> None:
    assert _type(window, "rezol")
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    assert (window.search.text(), _offered(window)) == ("rezol", [])


def test_enter_before_the_answer_is_not_followed_by_a_list(window: MainWindow) -> None:
    type_text(window.search, "rezol")
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    assert _offered(window) == []
    window.search.clear()
    type_text(window.search, "rezol")
    window.completing._ask()
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    assert _offered(window) == []


def test_escape_takes_the_list_away_and_only_then_leaves_the_field(window: MainWindow) -> None:
    assert _type(window, "žene")
    press(window.search, Qt.Key.Key_Escape)
    assert _offered(window) == []
    assert window.search.hasFocus()
    assert window.search.text() == "žene"
    press(window.search, Qt.Key.Key_Escape)
    assert window.middle.results.hasFocus()


def test_a_click_takes_and_leaves_the_cursor_where_it_was(window: MainWindow) -> None:
    offered = _type(window, "rezol")
    shown = window.completing.list
    QTest.mouseClick(
        shown.viewport(), Qt.MouseButton.LeftButton, pos=shown.visualRect(shown.model().index(1, 0)).center()
    )
    until_calm(window)
    assert window.search.text() == offered[1]
    assert window.search.hasFocus()


def test_no_letter_is_lost_while_the_list_stands(window: MainWindow) -> None:
    offered = _type(window, "re")
    assert offered
    press(window.search, Qt.Key.Key_Down)
    assert _type(window, "zol") != offered
    assert window.search.text() == "rezol"
    assert window.completing.list.chosen() is None
    press(window.search, Qt.Key.Key_Backspace)
    until_calm(window)
    assert window.search.text() == "rezo"


def test_what_no_longer_fits_goes_at_once(window: MainWindow) -> None:
    assert _type(window, "rezol")
    type_text(window.search, "x")
    assert _offered(window) == []
    until_calm(window)
    assert _offered(window) == []


def test_the_list_goes_when_the_field_is_left_or_emptied_or_the_window_changes(window: MainWindow) -> None:
    assert _type(window, "rezol")
    press(window.search, Qt.Key.Key_Tab)
    assert _offered(window) == []
    window.search.setFocus()
    window.search.clear()
    assert _type(window, "rezol")
    window.search.clear()
    assert _offered(window) == []
    assert _type(window, "rezol")
    window.resize(1200, 700)
    until_calm(window)
    assert _offered(window) == []


def test_in_the_middle_of_a_question_nothing_is_offered(window: MainWindow) -> None:
    assert _type(window, "rezol")
    press(window.search, Qt.Key.Key_Home)
    assert _offered(window) == []
    assert _type(window, "m") == []


def test_what_the_program_writes_into_the_field_is_not_completed(window: MainWindow) -> None:
    window.search.setText("rezol")
    until_calm(window)
    assert _offered(window) == []


def test_after_a_field_its_values_are_offered(window: MainWindow) -> None:
    assert _type(window, "vrst") == ["vrsta:"]
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    assert window.search.text() == "vrsta:"
    assert "vrsta:saopštenje" in _offered(window)


def test_what_was_taken_can_be_taken_back(window: MainWindow) -> None:
    _type(window, "rezol")
    press(window.search, Qt.Key.Key_Down)
    press(window.search, Qt.Key.Key_Return)
    until_calm(window)
    window.search.undo()
    until_calm(window)
    assert window.search.text() == "rezol"


def test_the_list_is_no_larger_than_what_it_offers_and_stays_in_the_window(window: MainWindow) -> None:
    assert _type(window, "re")
    shown = window.completing.list
    assert window.rect().contains(shown.geometry())
    assert shown.width() <= window.search.width()
    assert shown.visualRect(shown.model().index(shown.model().rowCount() - 1, 0)).bottom() <= shown.viewport().height()


def test_the_list_never_takes_the_keyboard(window: MainWindow) -> None:
    shown = window.completing.list
    assert shown.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert shown.viewport().focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("language", [tongue.tag for tongue in i18n.TONGUES])
@pytest.mark.parametrize("points", [settings.Settings().points, 16])
def test_what_is_offered_is_named_and_heard_in_every_language(
    open_window: Opener, qapp: QApplication, sample: Path, language: str, points: int
) -> None:
    theme.apply(qapp, "light", points)
    window = open_window(sample, language=language)
    assert _type(window, "re")
    shown = window.completing.list
    name = QAccessible.queryAccessibleInterface(shown).text(QAccessible.Text.Name)
    assert name.strip()
    heard = {shown.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(shown.found()))}
    assert len(heard) == len(shown.found())
    assert window.rect().contains(shown.geometry())


def test_the_list_keeps_the_rules_of_models(window: MainWindow) -> None:
    shown = CompletionList(window)
    QAbstractItemModelTester(shown.model(), QAbstractItemModelTester.FailureReportingMode.Fatal, shown)
    shown.offer([Completion("a", "word"), Completion("b", "org")])
    shown.step(1)
    shown.offer([])
    assert shown.chosen() is None
