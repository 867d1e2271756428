"""Citations over time in the window: the chart, the documents below it, and the place that a click leads to."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QPushButton

from archive import Archive, DocumentId, Field, Standing
from desktop import i18n, settings, theme
from desktop.citations_chart import CitationsChart
from desktop.citations_view import CitationsModel, CitationsView, Line
from desktop.listing import Quoted
from desktop.main_window import MainWindow
from indexer import Citing, Library
from tests.desktop.conftest import Opener
from tests.desktop.hands import choose_entry, press, search, titles, until_calm
from tests.desktop.test_looks import _cut, _outside
from tests.making import add, draft

LANGUAGES = [tongue.tag for tongue in i18n.TONGUES]
LARGE = round(settings.Settings().points * 1.5)


@pytest.fixture
def view(window: MainWindow) -> CitationsView:
    window.actions_["citations"].trigger()
    until_calm(window)
    return window.middle.citations


def _window(view: CitationsView) -> MainWindow:
    window = view.window()
    assert isinstance(window, MainWindow)
    return window


def _lines(view: CitationsView) -> list[Line]:
    return [view.model.line(row) for row in range(view.model.rowCount())]


def _row_of(view: CitationsView, number: str) -> int:
    return next(row for row, line in enumerate(_lines(view)) if line.citing and line.citing.document_id == number)


def test_the_instrument_cited_most_comes_first_with_all_its_documents(view: CitationsView, sample: Path) -> None:
    assert view.isVisible()
    assert view.code == "S/RES/1325"
    with Library.open(sample, writable=False) as library:
        cited = library.citations("1325")
    shown = [line.citing for line in _lines(view) if line.citing and line.first]
    assert shown == list(cited.documents)
    years = [line.year for line in _lines(view) if line.is_year]
    assert years == [year for year, count in cited.years if count]
    assert view.instruments.itemData(0) == "S/RES/1325"


def test_the_chart_says_each_year_that_has_documents(view: CitationsView) -> None:
    heard = QAccessible.queryAccessibleInterface(view.chart).text(QAccessible.Text.Name)
    assert heard.startswith("Documents by year: 2001: 1 document; 2005: 4 documents; ")
    assert "2002" not in heard


def test_another_instrument_is_chosen(view: CitationsView) -> None:
    view.instruments.setCurrentIndex(view.instruments.findData("CEDAW"))
    view.instruments.activated.emit(view.instruments.currentIndex())
    until_calm(_window(view))
    assert view.code == "CEDAW"
    cited = [line.quote.sentence[slice(*line.quote.mark)] for line in _lines(view) if line.quote is not None]
    assert {words[:6] for words in cited} == {"CEDAW", "Konven", "Conven"}


def test_a_click_opens_the_document_at_the_place(view: CitationsView) -> None:
    window = _window(view)
    row = next(row for row, line in enumerate(_lines(view)) if not line.first)
    line = view.model.line(row)
    view.list.scrollTo(view.model.index(row))
    at = view.list.visualRect(view.model.index(row)).center()
    QTest.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    until_calm(window)
    assert window.document.document is not None
    assert line.citing is not None
    assert line.quote is not None
    assert window.document.document.id == line.citing.document_id
    text = window.document.text
    assert text.isVisible()
    assert text._marks[text._now] == (line.quote.page, line.quote.start, line.quote.end)
    assert view.isVisible(), "the list stays"


def test_the_keyboard_goes_from_place_to_place(view: CitationsView) -> None:
    window = _window(view)
    assert view.list.hasFocus()
    press(view.list, Qt.Key.Key_J)
    until_calm(window)
    first = window.document.document
    assert first is not None
    row = view.list.currentIndex().row()
    assert not view.model.line(row).is_year
    press(view.list, Qt.Key.Key_Down)
    until_calm(window)
    assert view.list.currentIndex().row() == row + 1
    press(view.list, Qt.Key.Key_K)
    until_calm(window)
    assert view.list.currentIndex().row() == row


def test_the_chart_is_walked_by_the_arrow_keys_and_leads_to_a_year(view: CitationsView) -> None:
    chosen: list[int] = []
    view.chart.year_chosen.connect(chosen.append)
    press(view.chart, Qt.Key.Key_Right)
    press(view.chart, Qt.Key.Key_Right)  # the years between have none
    press(view.chart, Qt.Key.Key_Return)
    assert chosen == [2005]
    until_calm(_window(view))
    top = view.list.indexAt(view.list.viewport().rect().topLeft() + QPointF(20, 3).toPoint())
    assert view.model.line(top.row()).year == 2005
    press(view.chart, Qt.Key.Key_Left)
    press(view.chart, Qt.Key.Key_Left)
    press(view.chart, Qt.Key.Key_Return)
    assert chosen == [2005, 2001]


def test_what_is_done_next_is_done_to_the_document_that_is_shown(view: CitationsView) -> None:
    window = _window(view)
    row = _row_of(view, _lines(view)[-1].citing.document_id)  # type: ignore[union-attr]
    view.list.setCurrentIndex(view.model.index(row))
    until_calm(window)
    assert window.document.document is not None
    assert window.chosen() == [window.document.document.id]


def test_a_rejected_citation_goes_and_the_list_stays(view: CitationsView) -> None:
    window = _window(view)
    before = [line.citing for line in _lines(view) if line.citing and line.first]
    first = before[0]
    assert first.standing is Standing.SUGGESTED
    window.show_citations("S/RES/1325")
    view.step(1)
    until_calm(window)
    shown = window.document.document
    assert shown is not None
    (fact,) = [fact for fact in shown.current(Field.REFERENCE) if fact.value == "S/RES/1325"]
    window.curating.judge(fact.id, False)
    until_calm(window)
    assert [line.citing for line in _lines(view) if line.citing and line.first] == before[1:]
    assert view.isVisible()
    window.actions_["undo"].trigger()
    until_calm(window)
    assert [line.citing for line in _lines(view) if line.citing and line.first] == before


def test_a_reference_of_the_description_leads_there(window: MainWindow) -> None:
    search(window, "ref:CEDAW")
    window.document.open_tab(1)
    until_calm(window)
    editor = window.document.description.fields[Field.REFERENCE]
    (way,) = [one for one in editor.findChildren(QPushButton) if one.text() == "Who else cites it, and when: CEDAW"]
    way.click()
    until_calm(window)
    assert window.middle.citations.isVisible()
    assert window.middle.citations.code == "CEDAW"


def test_words_and_places_lead_back_to_documents(view: CitationsView) -> None:
    window = _window(view)
    assert search(window, "mir")
    assert window.middle.results.isVisible()
    window.show_citations("")
    until_calm(window)
    choose_entry(window, "all 0")
    assert window.middle.results.isVisible()
    assert titles(window)


def test_an_archive_without_citations_says_so(open_window: Opener, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    Archive.create(folder).close()
    window = open_window(folder)
    window.actions_["citations"].trigger()
    until_calm(window)
    view = window.middle.citations
    assert view._about.text() == "No document cites a resolution, a convention or an agreement yet."
    assert not view.chart.isVisible()


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    with Archive.create(folder) as archive:
        texts = (f"UNSCR 1325 je pročitana {n}. put." for n in range(100))
        drafts = [
            draft(text, title=f"Zapisnik {n}", reference="S/RES/1325", date=f"{1990 + n // 5}")
            for n, text in enumerate(texts)
        ]
        add(archive, tmp_path, *drafts)
    return folder


def test_many_documents_are_fetched_a_stretch_at_a_time(open_window: Opener, many: Path) -> None:
    window = open_window(many)
    window.show_citations("")
    until_calm(window)
    view = window.middle.citations
    QAbstractItemModelTester(view.model, QAbstractItemModelTester.FailureReportingMode.Fatal, window)
    until_calm(window)
    view.chart.year_chosen.emit(2008)
    until_calm(window)
    assert any(line.is_year and line.year == 2008 for line in _lines(view))
    assert sum(line.count for line in _lines(view) if line.is_year and line.year == 2008) == 5
    ids = [line.citing.document_id for line in _lines(view) if line.citing]
    assert len(ids) == len(set(ids))


def test_a_stretch_of_another_instrument_is_dropped(view: CitationsView, qapp: QApplication) -> None:
    count = view.model.rowCount()
    view.extend(Quoted("CEDAW", (), {}))
    assert view.model.rowCount() == count
    model = CitationsModel()
    model.begin((Citing(DocumentId("a"), 2006, Standing.STATED),))
    model.extend(Quoted("x", (), {DocumentId("b"): ()}))
    assert model.rowCount() == 0


def test_a_chart_of_a_hundred_years_is_drawn(qapp: QApplication) -> None:
    theme.apply(qapp, "dark", 11)
    chart = CitationsChart()
    chart.show_years([(year, year % 7) for year in range(1925, 2026)])
    chart.resize(300, 100)
    picture = chart.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 100, 3)}) > 2
    chart.show_years([(2006, 3)])
    chart.grab()
    chart.show_years([])
    assert not chart.isVisible()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("points", [settings.Settings().points, LARGE])
def test_nothing_is_cut_in_any_language(
    open_window: Opener, qapp: QApplication, sample: Path, language: str, points: int
) -> None:
    theme.apply(qapp, "light", points)
    window = open_window(sample, language=language)
    window.show_citations("")
    until_calm(window)
    assert not _cut(window)
    assert not _outside(window)
    assert window.size().toTuple() == (1366, 768)
    heard = window.middle.citations.model.data(
        window.middle.citations.model.index(1), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "1325" in str(heard)
