"""Asking: as one types, by filters, in every order."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel

from archive import Archive
from desktop.jobs import Lane
from desktop.main_window import MainWindow
from desktop.results_model import ResultsModel
from indexer import Library, Question
from tests.desktop.conftest import Opener
from tests.desktop.hands import buttons, choose_entry, entry, press, search, titles, until_calm, wait_for
from tests.making import add, draft


def test_every_spelling_and_script_finds_the_same(window: MainWindow) -> None:
    found = [search(window, text) for text in ("žene", "zene", "ЖЕНЕ", "Žene")]
    assert found[0]
    assert all(one == found[0] for one in found)


def test_what_is_found_is_marked_and_the_first_place_is_shown(window: MainWindow) -> None:
    search(window, "mir")
    document = window.document
    assert document.document is not None
    lit = [one.cursor.selectedText().lower() for one in document.text.extraSelections()]
    assert lit
    assert set(lit) <= {"mir", "mira", "miru", "мир", "мира", "миру", "paqe", "peace"}
    assert "mir" in window.middle.model.row(0).snippets[0].text.lower().replace("мир", "mir")


def test_a_search_runs_beside_the_window(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_in: list[str] = []
    real = Library.search

    def watched(self: Library, question: object) -> object:
        asked_in.append(threading.current_thread().name)
        return real(self, question)  # type: ignore[arg-type]

    monkeypatch.setattr(Library, "search", watched)
    search(window, "nasilje")
    assert asked_in
    assert threading.main_thread().name not in asked_in


def test_the_newest_question_stops_the_older_one_inside_its_search(qapp: QApplication, sample: Path) -> None:
    lane = Lane(lambda: Library.open(sample, writable=False))
    begun, asked_anew = threading.Event(), threading.Event()
    reached: list[object] = []
    ended: list[object] = []

    def older(library: Library) -> list[object]:
        begun.set()
        assert asked_anew.wait(60)
        reached.append("search")
        found = library.search(Question("mir"))
        reached.append("found")
        return [found]

    lane.start()
    lane.submit_only("list", older, reached.append, ended.append)
    assert begun.wait(60)
    lane.submit_only("list", lambda library: [library.search(Question("mir")).total], reached.append, ended.append)
    asked_anew.set()
    wait_for(lambda: not lane.busy)
    lane.close()
    assert reached[0] == "search"
    assert len(reached) == 2
    assert isinstance(reached[1], int)
    assert ended == [None, None]


def test_another_kind_takes_the_place_of_the_chosen_one(window: MainWindow) -> None:
    counts = {key: entry(window, key).count for key in ("kind statement", "kind letter")}
    choose_entry(window, "kind statement")
    assert {key: entry(window, key).count for key in counts} == counts
    choose_entry(window, "kind letter")
    assert window.asked.filters == (("kind", "letter"),)
    assert len(titles(window)) == counts["kind letter"]


def test_a_second_click_on_a_filter_takes_it_away(window: MainWindow) -> None:
    everything = len(titles(window))
    choose_entry(window, "kind statement")
    narrowed = len(titles(window))
    assert 0 < narrowed < everything
    assert narrowed == entry(window, "kind statement").count
    choose_entry(window, "kind statement")
    assert len(titles(window)) == everything


def test_every_filter_stands_above_the_list_and_goes_with_a_click(window: MainWindow) -> None:
    everything = len(titles(window))
    choose_entry(window, "lang sq")
    choose_entry(window, "kind statement")
    chips = {text: one for text, one in buttons(window.middle).items() if "✕" in text}
    assert list(chips) == ["Language: Albanian  ✕", "Kind: Statement  ✕"]
    chips["Language: Albanian  ✕"].click()
    until_calm(window)
    buttons(window.middle)["Kind: Statement  ✕"].click()
    until_calm(window)
    assert len(titles(window)) == everything


def test_a_filter_stays_when_a_document_is_edited(window: MainWindow) -> None:
    choose_entry(window, "kind statement")
    before = titles(window)
    window.middle.step(1)
    until_calm(window)
    chosen = window.middle.chosen()
    window.curating.tag("for the exhibition")
    until_calm(window)
    assert titles(window) == before
    assert window.middle.chosen() == chosen
    assert ("kind", "statement") in window.asked.filters


def test_nothing_found_says_what_to_drop_and_what_is_near(window: MainWindow) -> None:
    choose_entry(window, "lang sq")
    assert search(window, "zxqw") == []
    assert "Without Language: Albanian" in buttons(window.middle)
    choose_entry(window, "lang sq")
    assert search(window, "rezolucjia") == []
    near = [one for text, one in buttons(window.middle).items() if text.startswith("Did you mean")]
    near[0].click()
    until_calm(window)
    assert titles(window)


def test_a_stray_sign_is_no_error(window: MainWindow) -> None:
    for text in ('"mir', "mir)", "kind:", "-", "OR", "*", "ref:"):
        search(window, text)
        assert not window.strips["trouble"].isVisible(), text


def test_the_order_can_be_chosen(window: MainWindow) -> None:
    box = window.middle.order
    box.setCurrentIndex(box.findData("date"))
    box.activated.emit(box.currentIndex())
    until_calm(window)
    dates = [row.summary.date for row in map(window.middle.model.row, range(window.middle.model.rowCount()))]
    dated = [date for date in dates if date]
    assert dated == sorted(dated)
    assert dates[: len(dated)] == dated


def test_the_keyboard_goes_from_the_search_to_the_documents_and_on(window: MainWindow) -> None:
    press(window.search, Qt.Key.Key_Escape)
    assert window.middle.results.hasFocus()
    first = window.middle.chosen()
    press(window.middle.results, Qt.Key.Key_J)
    until_calm(window)
    assert window.middle.chosen() != first
    press(window.middle.results, Qt.Key.Key_K)
    until_calm(window)
    assert window.middle.chosen() == first


@pytest.fixture
def large(tmp_path: Path) -> Path:
    folder = tmp_path / "large"
    with Archive.create(folder) as archive:
        add(archive, tmp_path, *(draft(f"mir broj {n}", title=f"Zapisnik {n}") for n in range(300)))
    return folder


def test_a_long_list_is_fetched_a_stretch_at_a_time(open_window: Opener, large: Path) -> None:
    window = open_window(large)
    model = window.middle.model
    assert (model.total, model.rowCount()) == (300, 50)
    window.middle.results.scrollToBottom()
    until_calm(window)
    assert 50 < model.rowCount() < 300
    search(window, "mir")
    assert (model.total, model.rowCount()) == (300, 50)


def test_the_list_keeps_the_rules_of_models(open_window: Opener, large: Path) -> None:
    window = open_window(large)
    model = window.middle.model
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    until_calm(window)  # the tester itself fetches all there is
    search(window, "mir")
    search(window, "nothing like it")
    assert (model.total, model.rowCount()) == (0, 0)


def test_all_can_be_chosen_though_not_all_were_fetched(open_window: Opener, large: Path) -> None:
    window = open_window(large)
    window.actions_["select-all"].trigger()
    until_calm(window)
    assert len(window.middle.chosen()) == 300


def test_a_stretch_that_no_longer_fits_is_dropped(window: MainWindow) -> None:
    assert window.listing is not None
    model = ResultsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    model.show(window.listing)
    count = model.rowCount()
    model.extend(window.listing)  # its offset is 0
    assert model.rowCount() == count


def test_a_stretch_of_another_question_is_dropped(window: MainWindow) -> None:
    assert window.listing is not None
    model = ResultsModel()
    model.show(window.listing)
    count = model.rowCount()
    other = replace(window.listing.asked, text="mir", offset=count)
    model.extend(replace(window.listing, asked=other))
    assert model.rowCount() == count
    model.extend(replace(window.listing, asked=replace(window.listing.asked, offset=count)))
    assert model.rowCount() == 2 * count


def test_a_new_question_is_not_answered_as_far_as_the_old_one_was_read(open_window: Opener, large: Path) -> None:
    window = open_window(large)
    window.middle.results.scrollToBottom()
    until_calm(window)
    assert window.middle.model.rowCount() > 50
    window.search.setText("mir")
    window.search.returnPressed.emit()
    assert window.desk is not None
    window.desk.stale.emit()  # as when an index has caught up meanwhile
    until_calm(window)
    assert window.middle.model.rowCount() == 50


def test_what_is_found_beyond_the_words_is_said_and_can_be_switched_off(window: MainWindow) -> None:
    found = search(window, "nestali")
    assert len(found) > 1
    chip = next(one for text, one in buttons(window.middle).items() if "nestali" in text)
    assert chip.isChecked()
    chip.click()
    until_calm(window)
    fewer = titles(window)
    assert set(fewer) < set(found)
    chip = next(one for text, one in buttons(window.middle).items() if "nestali" in text)
    assert not chip.isChecked()
    chip.click()
    until_calm(window)
    assert titles(window) == found


def test_an_answer_with_most_of_the_words_says_so(window: MainWindow) -> None:
    assert search(window, "svaka porodica ima pravo lokomotiva")
    assert (
        window.middle.findChild(QLabel, "listNote").text()
        == "No document has all the words. These have some of them, the best first."
    )
