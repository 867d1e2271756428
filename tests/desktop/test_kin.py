"""What belongs to a document: the line above its text, the card of each, comparing, confirming and rejecting."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from archive import Archive, DocumentId, Kinship, Standing
from desktop import i18n
from desktop.main_window import MainWindow
from indexer import Library
from tests.desktop.conftest import Opener
from tests.desktop.hands import buttons, search, until_calm
from tests.desktop.test_looks import _cut, _outside

LANGUAGES = [tongue.tag for tongue in i18n.TONGUES]
ALBANIAN = "Pesë vjet Rezoluta 1325: asnjë tryezë pa gra"
CYRILLIC = "Пет година Резолуције 1325: ниједан сто без жена"
LATIN = "Pet godina Rezolucije 1325: nijedan sto bez žena"


@pytest.fixture
def reading(window: MainWindow) -> MainWindow:
    """The window with the Albanian statement open."""
    return _open(window, "pesë vjet Rezoluta 1325 asnjë tryezë", ALBANIAN)


def _open(window: MainWindow, question: str, title: str) -> MainWindow:
    found = search(window, question)
    window.middle.choose([window.middle.model.row(found.index(title)).summary.id])
    until_calm(window)
    assert window.document.document is not None
    assert window.document.document.summary.title == title
    return window


def _words(window: MainWindow) -> str:
    return "\n".join(one.text() for one in window.document.kin.findChildren(QLabel) if one.isVisible())


def _click(window: MainWindow, words: str) -> None:
    buttons(window.document)[words].click()
    until_calm(window)


def _title(window: MainWindow) -> str:
    assert window.document.document is not None
    return window.document.document.summary.title


def test_a_line_says_in_which_languages_a_document_is_too(reading: MainWindow) -> None:
    seen = [text for text in buttons(reading.document) if text.endswith(" ?")]
    assert sorted(seen) == ["English ?", "Serbian (Cyrillic) ?", "Serbian (Latin) ?"]
    _click(reading, "Serbian (Cyrillic) ?")
    assert _title(reading) == CYRILLIC


def test_a_document_alone_has_no_such_line(window: MainWindow) -> None:
    _open(window, "Krushevc shoqet letër", "Letër për shoqet në Krushevc")
    assert "Compare …" not in buttons(window.document)
    assert not window.document._tabs.isTabVisible(4)


def test_each_guess_says_what_speaks_for_it(reading: MainWindow) -> None:
    _click(reading, "Compare …")
    words = _words(reading)
    assert "The same in another language: Serbian (Latin)" in words
    assert "A guess. Both speak of the same in the same places:" in words
    assert "Both have the same date." in words
    assert "1325" in words


def test_what_differs_is_shown_and_a_click_leads_there(reading: MainWindow, sample: Path) -> None:
    other = next(one for one in reading.document._shown.kin if one.summary.title == LATIN)
    reading.document.open_tab(4)
    reading.document.kin.compare_wanted.emit(other.summary.id)
    until_calm(reading)
    with Library.open(sample, writable=False) as library:
        found = library.comparison(reading.document.document.id, other.summary.id)
    assert "stand in both" in _words(reading)
    if found.differing:
        item = found.differing[0]
        text = next(text for text in buttons(reading.document.kin) if (item.here or item.there)[0].quote in text)
        _click(reading, text)
        assert reading.document._tabs.currentIndex() == 0


def test_a_place_in_the_other_document_opens_it(reading: MainWindow, sample: Path) -> None:
    other = next(one for one in reading.document._shown.kin if one.summary.title == LATIN)
    with Library.open(sample, writable=False) as library:
        found = library.comparison(reading.document.document.id, other.summary.id)
    place = next(item.there[0] for item in found.items if item.there)
    reading.document.kin.place_there.emit(other.summary.id, place)
    until_calm(reading)
    assert _title(reading) == LATIN


def test_a_guess_is_confirmed_and_taken_back(reading: MainWindow, sample: Path) -> None:
    other = next(one for one in reading.document._shown.kin if one.summary.title == CYRILLIC)
    reading.document.kin.judged.emit(other.kin, True)
    until_calm(reading)
    assert "Serbian (Cyrillic)" in buttons(reading.document)
    _click(reading, "Compare …")
    assert "Confirmed by a person." in _words(reading)
    assert "Confirmed: two documents are translations" in reading.actions_["undo"].text()
    reading.actions_["undo"].trigger()
    until_calm(reading)
    assert "Serbian (Cyrillic) ?" in buttons(reading.document)


def test_a_guess_is_rejected_for_good(reading: MainWindow, sample: Path) -> None:
    number = reading.document.document.id
    for one in reading.document._shown.kin:
        reading.document.kin.judged.emit(one.kin, False)
        until_calm(reading)
    assert "Compare …" not in buttons(reading.document)
    reading.close()
    with Archive(sample, writable=False) as archive:
        said = archive.relations([number])
    assert {(one.kind, one.standing) for one in said} == {(Kinship.TRANSLATION, Standing.REJECTED)}
    assert len(said) == 3


def test_who_may_not_write_sees_it_all_the_same(open_window: Opener, sample: Path) -> None:
    with Archive(sample):
        window = _open(open_window(sample), "pesë vjet Rezoluta 1325 asnjë tryezë", ALBANIAN)
        _click(window, "Compare …")
        seen = buttons(window.document.kin)
    assert "Compare the two" in seen
    assert not {"Right", "Wrong"} & set(seen)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_cut_in_any_language(open_window: Opener, sample: Path, language: str) -> None:
    window = _open(open_window(sample, language=language), "pesë vjet Rezoluta 1325 asnjë tryezë", ALBANIAN)
    window.document.open_tab(4)
    other = window.document._shown.kin[0].summary.id
    window.document.kin.compare_wanted.emit(DocumentId(other))
    until_calm(window)
    assert not _cut(window)
    assert not _outside(window)
