"""Serbian shown in the script that a person prefers, without a change to anything."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from archive import Document, Page, latin
from desktop.main_window import MainWindow
from desktop.scripts import transcript
from tests.desktop.conftest import Opener
from tests.desktop.hands import search, until_calm

_CYRILLIC = re.compile(r"[Ѐ-ӿ]")


def _show(window: MainWindow, script: str) -> None:
    window.actions_[f"script-{script}"].trigger()
    until_calm(window)


def _titles(window: MainWindow) -> list[str]:
    model = window.middle.model
    return [str(model.data(model.index(place))) for place in range(model.rowCount())]


def _lit(window: MainWindow) -> list[str]:
    return [one.cursor.selectedText() for one in window.document.text.extraSelections()]


def test_titles_and_pages_turn_and_turn_back(window: MainWindow) -> None:
    search(window, "lang:sr zene")
    titles, text, lit = _titles(window), window.document.text.toPlainText(), _lit(window)
    assert window.document.document is not None
    assert window.document.document.summary.languages[0].code == "sr"
    _show(window, "Latn")
    in_latin = _titles(window)
    _show(window, "Cyrl")
    assert len({tuple(titles), tuple(in_latin), tuple(_titles(window))}) > 1
    assert all(latin(one) == latin(other) for one, other in zip(_titles(window), titles, strict=True))
    assert _CYRILLIC.search(window.document.text.toPlainText())
    assert [latin(one) for one in _lit(window)] == [latin(one) for one in lit]
    assert all(_CYRILLIC.search(one) for one in _lit(window))
    _show(window, "")
    assert (_titles(window), window.document.text.toPlainText(), _lit(window)) == (titles, text, lit)


def test_what_is_kept_and_copied_stays_as_written(window: MainWindow) -> None:
    search(window, "lang:sr zene")
    kept = [window.middle.model.row(place).summary for place in range(window.middle.model.rowCount())]
    assert window.document.document is not None
    for script in ("Latn", "Cyrl"):
        _show(window, script)
        assert [window.middle.model.row(place).summary for place in range(window.middle.model.rowCount())] == kept
        window.actions_["copy-text"].trigger()
        assert window.document.document.summary.title in QApplication.clipboard().text()


def test_other_languages_stay_as_they_are(window: MainWindow) -> None:
    for language in ("sq", "en"):
        search(window, f"lang:{language}")
        foreign = [
            place
            for place in range(window.middle.model.rowCount())
            if window.middle.model.row(place).summary.languages[0].code == language
        ]
        before = [_titles(window)[place] for place in foreign]
        _show(window, "Cyrl")
        assert before
        assert [_titles(window)[place] for place in foreign] == before
        _show(window, "")


def test_a_title_in_two_languages_stays_as_it_is(window: MainWindow) -> None:
    search(window, "lang:sr zene")
    rows = [window.middle.model.row(place) for place in range(window.middle.model.rowCount())]
    before = _titles(window)
    mixed = [place for place, row in enumerate(rows) if len({one.code for one in row.summary.languages}) > 1]
    _show(window, "Cyrl")
    assert mixed
    assert all(_titles(window)[place] == before[place] for place in mixed)


def test_only_serbian_passages_of_a_page_turn(window: MainWindow) -> None:
    search(window, "lang:sr zene")
    document = window.document.document
    assert isinstance(document, Document)
    passage = next(one for one in document.passages if one.language.code == "sr")
    text = "Women of peace. " * 2 + "Žene i mir. Njima ljubav." + " Gratë e paqes."
    page = Page(passage.page, text)
    start = text.index("Žene")
    mixed = replace(document, passages=(replace(passage, start=start, end=text.index(" Gratë")),))
    shown = transcript(mixed, [page], "Cyrl")
    assert shown.pages[0].text == "Women of peace. " * 2 + "Жене и мир. Њима љубав." + " Gratë e paqes."
    for word, turned in (("ljubav", "љубав"), ("Gratë", "Gratë"), ("peace", "peace")):
        _, begin, end = shown.place(page.number, text.index(word), text.index(word) + len(word))
        assert shown.pages[0].text[begin:end] == turned


def test_the_choice_is_remembered(open_window: Opener, sample: Path) -> None:
    window = open_window(sample)
    _show(window, "Cyrl")
    assert window._kept.script == "Cyrl"
    assert window.actions_["script-Cyrl"].isChecked()
    assert not window.actions_["script-"].isChecked()
