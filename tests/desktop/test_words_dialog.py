"""“Words and names”: the concepts searched, changed, hidden, taken in and handed on in the window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QWidget

from archive import Archive, concept_files, vocabulary
from archive.vocabulary import Concept
from desktop import i18n, settings, theme
from desktop.dialogs import ChoiceDialog, TextDialog
from desktop.main_window import MainWindow
from desktop.words_dialog import WordsDialog
from desktop.words_list import Standing, WordsModel, words
from tests.desktop.conftest import Opener
from tests.desktop.hands import answer, buttons, press, type_text, until_calm, wait_for
from tests.desktop.test_looks import _cut, _outside

LARGE = round(settings.Settings().points * 1.5)
LANGUAGES = [tongue.tag for tongue in i18n.TONGUES]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive that has nothing yet but the thesaurus that ships."""
    folder = tmp_path / "archive"
    Archive.create(folder).close()
    return folder


def _opened(window: MainWindow) -> WordsDialog:
    window.actions_["words"].trigger()
    until_calm(window)
    dialog = [one for one in window.findChildren(WordsDialog) if one.isVisible()][-1]
    assert isinstance(dialog, WordsDialog)
    return dialog


@pytest.fixture
def window(open_window: Opener, archive: Path) -> MainWindow:
    return open_window(archive)


@pytest.fixture
def dialog(window: MainWindow) -> WordsDialog:
    return _opened(window)


def _window(dialog: WordsDialog) -> MainWindow:
    window = dialog.parent()
    assert isinstance(window, MainWindow)
    return window


def _click(dialog: WordsDialog, text: str) -> None:
    buttons(dialog)[text].click()
    until_calm(_window(dialog))


def _search(dialog: WordsDialog, text: str) -> list[str]:
    field = dialog.search
    field.clear()
    type_text(field, text)
    until_calm(_window(dialog))
    model = dialog.view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _show(dialog: WordsDialog, name: str) -> None:
    """Choose a concept in the list."""
    found = _search(dialog, name)
    dialog.view.setCurrentIndex(dialog.view.model().index(found.index(name), 0))
    until_calm(_window(dialog))
    assert dialog.form.word is not None


def _write(dialog: WordsDialog, language: str, *names: str) -> None:
    dialog.form.names[language].setPlainText("\n".join(names))


def _kept(folder: Path, code: str) -> Concept | None:
    with Archive(folder, writable=False) as archive:
        found = vocabulary.term_of(archive.concepts(), code)
    assert found is None or isinstance(found, Concept)
    return found


def _history(folder: Path) -> list[str]:
    with Archive(folder, writable=False) as archive:
        return [event.action for event in archive.history()]


# Searching and reading


def test_every_concept_stands_in_the_list_under_its_name_and_the_others_below(dialog: WordsDialog) -> None:
    assert dialog.view.model().rowCount() == len(vocabulary.concepts())
    assert dialog.form.word is not None


@pytest.mark.parametrize("typed", ["izbeglice", "избеглице", "IZBEGLICE", "refugjatë", "refugjate", "refugee"])
def test_any_spelling_in_any_language_finds_a_concept(dialog: WordsDialog, typed: str) -> None:
    assert "refugee" in _search(dialog, typed)


def test_the_nearest_name_comes_first(dialog: WordsDialog) -> None:
    assert _search(dialog, "mir")[0] == "peace"


def test_a_search_without_an_answer_says_so_and_leaves_what_is_shown(dialog: WordsDialog) -> None:
    before = dialog.form.code
    assert _search(dialog, "xyzzy") == []
    assert dialog.form.code == before
    assert "No concept has this in a name." in [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_speaks_the_language_of_the_window(open_window: Opener, archive: Path, language: str) -> None:
    dialog = _opened(open_window(archive, language=language))
    first = vocabulary.term_of(vocabulary.concepts(), "peace")
    assert first is not None
    assert vocabulary.name_of(first, language) in _search(dialog, "peace")
    tops = {tag: field.y() for tag, field in dialog.form.names.items() if field.isVisible()}
    assert min(tops, key=tops.__getitem__) == language


@pytest.mark.usefixtures("window")
def test_the_list_is_a_sound_model(archive: Path) -> None:
    with Archive(archive, writable=False) as opened:
        found = words(opened)
    model = WordsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(found)
    for text in ("peace", "", "xyzzy", "mir"):
        model.search(text)
    assert tester.model() is model
    heard = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(heard).endswith(f"1 of {model.rowCount()}")


# Changing


def test_a_changed_concept_is_kept_and_can_be_undone(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    code = dialog.form.code
    before = _kept(archive, code)
    assert before is not None
    _write(dialog, "en", *before.names["en"], "folk on the road")
    _click(dialog, "Save")
    kept = _kept(archive, code)
    assert kept is not None
    assert kept.names["en"] == (*before.names["en"], "folk on the road")
    assert kept.names["sr-Cyrl"] == before.names["sr-Cyrl"]
    assert kept.broader == before.broader
    assert kept.forms == before.forms
    assert dialog.form.word is not None
    assert dialog.form.word.standing is Standing.CHANGED
    _click(dialog, "Undo")
    assert _kept(archive, code) == before
    assert _history(archive) == ["undo", "concept"]
    assert dialog.form.names["en"].lines() == list(before.names["en"])


def test_a_new_concept_gets_a_code_and_is_found_at_once(dialog: WordsDialog, archive: Path) -> None:
    _click(dialog, "New concept …")
    assert QApplication.focusWidget() is dialog.form.names["en"] or not dialog.isActiveWindow()
    _write(dialog, "en", "street theatre for peace")
    _write(dialog, "sr-Latn", "ulično pozorište za mir")
    assert dialog.form.names["sr-Cyrl"].placeholderText() == "улично позориште за мир"
    _click(dialog, "Save")
    kept = _kept(archive, "street-theatre-for-peace")
    assert kept is not None
    assert kept.names["sr-Cyrl"] == ("улично позориште за мир",)
    assert dialog.form.code == kept.code
    assert _search(dialog, "ulicno") == ["street theatre for peace"]
    _click(dialog, "Remove")
    assert _kept(archive, kept.code) is None


def test_who_writes_cyrillic_alone_is_found_in_latin_too(dialog: WordsDialog, archive: Path) -> None:
    _click(dialog, "New concept …")
    _write(dialog, "sr-Cyrl", "улична библиотека")
    assert dialog.form.names["sr-Latn"].placeholderText() == "ulična biblioteka"
    _click(dialog, "Save")
    kept = _kept(archive, "ulicna-biblioteka")
    assert kept is not None
    assert kept.names["sr-Latn"] == ("ulična biblioteka",)


def test_names_in_another_language_can_be_added(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    assert not dialog.form.names["hu"].isVisible()
    _click(dialog, "+ Other languages")
    _write(dialog, "hu", "menekültek")
    _click(dialog, "Save")
    kept = _kept(archive, dialog.form.code)
    assert kept is not None
    assert kept.names["hu"] == ("menekültek",)


def test_wider_concepts_are_chosen_and_taken_away_by_name(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    before = dialog.form.broader.codes

    def choose(small: QDialog) -> None:
        assert isinstance(small, ChoiceDialog)
        type_text(small._field, "peace")
        press(small, Qt.Key.Key_Return)

    answer(choose)
    buttons(dialog.form.broader)["+ Add …"].click()
    added = dialog.form.broader.codes
    assert len(added) == len(before) + 1
    _click(dialog, "Save")
    kept = _kept(archive, dialog.form.code)
    assert kept is not None
    assert kept.broader == added
    chip = next(one for text, one in buttons(dialog.form.broader).items() if text.endswith("✕"))
    chip.click()
    assert len(dialog.form.broader.codes) == len(added) - 1


def test_what_was_written_is_kept_before_another_is_shown(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    code = dialog.form.code
    _write(dialog, "sq", "njerëz në rrugë")
    _show(dialog, "peace")
    assert dialog.form.code == "peace"
    kept = _kept(archive, code)
    assert kept is not None
    assert kept.names["sq"] == ("njerëz në rrugë",)


def test_a_refused_name_is_told_and_stays_in_the_field(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    code, before = dialog.form.code, dialog.form.names["en"].toPlainText()
    _write(dialog, "en", "peace")
    dialog.view.setCurrentIndex(dialog.view.model().index(1, 0))
    until_calm(_window(dialog))
    assert "“peace” is a name of something else already" in dialog.strip.text
    assert dialog.form.code == code
    assert dialog.form.names["en"].lines() == ["peace"]
    dialog.close()
    until_calm(_window(dialog))
    assert dialog.isVisible(), "what is not safe must not go away with its window"
    _click(dialog, "Take back what I wrote")
    assert dialog.form.names["en"].toPlainText() == before
    assert _history(archive) == []


def test_closing_keeps_what_was_written(dialog: WordsDialog, archive: Path, window: MainWindow) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "peace", "absence of war and fear")
    dialog.close()
    until_calm(window)
    kept = _kept(archive, "peace")
    assert kept is not None
    assert "absence of war and fear" in kept.names["en"]


def test_names_are_cleaned_of_what_cannot_be_seen(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "  peace ", "", "quiet\u202eness", "peace")
    _click(dialog, "Save")
    kept = _kept(archive, "peace")
    assert kept is not None
    assert kept.names["en"] == ("peace", "quiet ness")


def test_a_name_longer_than_can_be_kept_is_refused(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "peace " * 40)
    _click(dialog, "Save")
    assert "longer than 200 letters" in dialog.strip.text
    assert _history(archive) == []


def test_what_was_opened_or_has_the_keyboard_stays_when_the_list_is_drawn_anew(dialog: WordsDialog) -> None:
    _show(dialog, "refugee")
    _click(dialog, "+ Other languages")
    chip = next(one for text, one in buttons(dialog.form.related).items() if text.endswith("✕"))
    dialog.activateWindow()
    chip.setFocus()
    dialog._desk.stale.emit()
    until_calm(_window(dialog))
    assert dialog.form.names["hu"].isVisible()
    assert QApplication.focusWidget() is chip
    _show(dialog, "peace")
    assert not dialog.form.names["hu"].isVisible()


def test_saving_leaves_the_keyboard_where_it_was_or_gives_it_to_the_list(dialog: WordsDialog) -> None:
    _show(dialog, "peace")
    dialog.activateWindow()
    field = dialog.form.names["en"]
    field.setFocus()
    _write(dialog, "en", "peace", "quietness")
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert field.isReadOnly(), "nothing is written between what is saved and what is shown"
    until_calm(_window(dialog))
    assert QApplication.focusWidget() is field
    assert not field.isReadOnly()
    _write(dialog, "en", "peace", "stillness")
    for text in ("Save", "Undo"):
        button = buttons(dialog)[text]
        button.setFocus()
        press(button, Qt.Key.Key_Space)
        until_calm(_window(dialog))
        assert QApplication.focusWidget() is dialog.view, text


def test_closing_the_whole_window_keeps_what_was_written(
    dialog: WordsDialog, archive: Path, window: MainWindow
) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "peace", "absence of war and fear")
    window.close()
    kept = _kept(archive, "peace")
    assert kept is not None
    assert "absence of war and fear" in kept.names["en"]


def test_who_waits_for_an_import_is_told_so(dialog: WordsDialog, archive: Path, tmp_path: Path) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Letter {number} of the women’s network.\n", "utf-8")
    _show(dialog, "peace")
    _write(dialog, "en", "peace", "quietness")
    dialog._desk.import_paths([folder])
    buttons(dialog)["Save"].click()
    assert dialog.strip.text == "Files are being added. What you asked for is done after that."
    until_calm(_window(dialog))
    assert dialog.strip.text == "Saved: peace"
    assert "quietness" in dialog.form.names["en"].lines()


def test_the_row_of_letters_types_into_a_field(window: MainWindow) -> None:
    window.actions_["letters"].trigger()
    dialog = _opened(window)
    dialog.activateWindow()
    field = dialog.form.names["sq"]
    field.setFocus()
    before = field.toPlainText()
    buttons(dialog)["ë"].click()
    assert field.toPlainText() == f"ë{before}"
    dialog.take_back()


# Hiding


def test_a_concept_is_hidden_and_shown_again(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "refugee")
    code = dialog.form.code
    _click(dialog, "Hide")
    assert _kept(archive, code) is None
    assert dialog.form.code == code
    assert "Save" not in buttons(dialog)
    assert dialog.form.names["en"].isReadOnly()
    _click(dialog, "Show again")
    assert _kept(archive, code) is not None
    assert _history(archive) == ["concept-restore", "concept-remove"]


def test_a_changed_concept_can_be_had_as_it_ships(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "peace", "quietness")
    _click(dialog, "Save")
    _click(dialog, "As it comes with the program")
    assert _kept(archive, "peace") == vocabulary.term_of(vocabulary.concepts(), "peace")
    assert dialog.form.names["en"].lines() == ["peace"]


def test_the_history_says_it_in_words(dialog: WordsDialog, window: MainWindow) -> None:
    _show(dialog, "refugee")
    _click(dialog, "Hide")
    dialog.close()
    until_calm(window)
    assert "Doing without a concept: refugee" in window.actions_["undo"].text()
    window.actions_["undo"].trigger()
    until_calm(window)
    assert "Doing without a concept" in window.actions_["redo"].text()


# Files


def test_a_table_is_taken_in_and_its_bad_row_told(
    dialog: WordsDialog, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "more.csv"
    file.write_text("code;en;sq\n;street theatre;teatër rruge\nsecond;peace;\n;;\n", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    _click(dialog, "Import …")
    assert dialog.strip.text == "1 concept added or changed. 1 row could not be taken in."
    assert _kept(archive, "street-theatre") is not None
    assert _kept(archive, "second") is None
    said: list[str] = []

    def read(small: QDialog) -> None:
        assert isinstance(small, TextDialog)
        said.extend(one.text() for one in small.findChildren(QLabel))
        small.accept()

    answer(read)
    buttons(dialog)["What could not be taken in"].click()
    assert "Row 3: second" in said
    assert any("“peace” is a name of something else already" in text for text in said)
    _click(dialog, "Undo")
    assert _kept(archive, "street-theatre") is None


@pytest.mark.parametrize(("name", "kind"), [("mine.csv", "Table (*.csv)"), ("mine", "SKOS for other archives (*.rdf)")])
def test_both_forms_are_written_and_read_again(
    dialog: WordsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / name), kind))
    _click(dialog, "Export …")
    file = tmp_path / (name if "." in name else f"{name}.rdf")
    assert str(file) in dialog.strip.text
    form = concept_files.form_of(file.name)
    assert form is not None
    good, refused = concept_files.read(file.read_bytes(), form, vocabulary.concepts())
    assert len(good) == len(vocabulary.concepts())
    assert not refused


def test_a_file_that_nobody_was_asked_about_is_not_overwritten(
    dialog: WordsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "mine.csv"
    there.write_text("precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), "Table (*.csv)"))
    _click(dialog, "Export …")
    assert "is there already" in dialog.strip.text
    assert there.read_text() == "precious"


def test_files_that_cannot_be_had_are_told_in_words(dialog: WordsDialog, tmp_path: Path) -> None:
    for act, file, said in (
        (dialog.take_in, tmp_path / "none.csv", "cannot be read"),
        (dialog.take_in, tmp_path / "concepts.docx", "is no file of concepts"),
        (dialog.hand_on, tmp_path / "no" / "folder.csv", "cannot be written"),
    ):
        act(file)
        until_calm(_window(dialog))
        assert said in dialog.strip.text


# Reading only


def test_in_an_archive_for_reading_nothing_can_be_changed_and_that_is_said(
    open_window: Opener, archive: Path, tmp_path: Path
) -> None:
    with Archive(archive):
        dialog = _opened(open_window(archive))
        assert "Another program is working on this archive" in dialog.strip.text
        assert all(field.isReadOnly() for field in (*dialog.form.names.values(), dialog.form.note))
        assert "Save" not in buttons(dialog)
        assert "Hide" not in buttons(dialog)
        assert not buttons(dialog)["New concept …"].isEnabled()
        assert not buttons(dialog)["Import …"].isEnabled()
        dialog.hand_on(tmp_path / "out.csv")
        until_calm(_window(dialog))
        assert (tmp_path / "out.csv").exists()


# Looks and hearing


def _states(dialog: WordsDialog, tmp_path: Path) -> Iterator[str]:
    yield "as it opens"
    _search(dialog, "refugee")
    yield "a concept found"
    dialog.form.more.click()
    _write(dialog, "en", "peace")
    yield "something written"
    dialog.save()
    until_calm(_window(dialog))
    yield "a name refused"
    dialog.take_back()
    dialog.form.names["en"].setPlainText("quite another name")
    dialog.save()
    until_calm(_window(dialog))
    yield "saved"
    file = tmp_path / "states.csv"
    file.write_text("code;en\n;street theatre\nsecond;peace\n", "utf-8")
    dialog.take_in(file)
    until_calm(_window(dialog))
    yield "taken in, with a row left out"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("points", [settings.Settings().points, LARGE])
def test_nothing_is_cut_at_1366_by_768(
    open_window: Opener, qapp: QApplication, archive: Path, tmp_path: Path, language: str, points: int
) -> None:
    theme.apply(qapp, "light", points)
    dialog = _opened(open_window(archive, language=language))
    size = dialog.size()
    for state in _states(dialog, tmp_path):
        QApplication.processEvents()
        assert not _cut(dialog), state
        assert not _outside(dialog), state
        assert dialog.size() == size, f"{state}: the window had to grow"
        assert dialog.height() <= 740
        small = [one.text() for one in dialog.findChildren(QPushButton) if one.isVisible() and one.height() < 32]
        assert not small, state


def _unnamed(dialog: WordsDialog) -> list[QWidget]:
    found = []
    for widget in dialog.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            heard = QAccessible.queryAccessibleInterface(widget)
            if heard is None or not heard.text(QAccessible.Text.Name).strip():
                found.append(widget)
    return found


def test_everything_that_takes_the_keyboard_has_a_name(dialog: WordsDialog) -> None:
    dialog.form.more.click()
    assert _unnamed(dialog) == []


def test_tab_goes_down_the_form_as_it_is_seen(dialog: WordsDialog) -> None:
    _show(dialog, "activism")
    dialog.activateWindow()
    dialog.form.begin()
    reached = []
    for _ in range(60):
        press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
        if reached[-1] is dialog.search:
            break
    assert reached[-1] is dialog.search, "the keyboard is caught somewhere"
    inside = [one.mapTo(dialog.form, one.rect().topLeft()) for one in reached if dialog.form.isAncestorOf(one)]
    assert [(at.y(), at.x()) for at in inside] == sorted((at.y(), at.x()) for at in inside)


def test_control_enter_saves(dialog: WordsDialog, archive: Path) -> None:
    _show(dialog, "peace")
    _write(dialog, "en", "peace", "quietness")
    press(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: "Saved" in dialog.strip.text)
    until_calm(_window(dialog))
    assert _history(archive) == ["concept"]


def test_the_window_is_left_no_dialog_when_it_closes(dialog: WordsDialog, window: MainWindow) -> None:
    dialog.close()
    until_calm(window)
    wait_for(lambda: not window.findChildren(WordsDialog), "the dialog is freed")
