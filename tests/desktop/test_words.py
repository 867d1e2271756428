"""The window's words: every sentence translated, its places kept, and each control with a name that can be heard."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from archive import cyrillic
from desktop import i18n, messages
from desktop.actions import ACTS, MENUS
from desktop.main_window import MainWindow
from resources import path
from tests.desktop.conftest import Opener
from tests.desktop.hands import until_calm

FILES = [tongue.file for tongue in i18n.TONGUES]
DESKTOP = Path(i18n.__file__).parent
_PLACES = re.compile(r"%n|%\d|\{\w*\}")


def _messages(file: str) -> Iterator[tuple[str, ElementTree.Element]]:
    root = ElementTree.parse(path("i18n", f"{file}.ts")).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def _said(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


@pytest.mark.parametrize("file", FILES)
def test_no_sentence_is_unfinished(file: str) -> None:
    unfinished = [
        name
        for name, message in _messages(file)
        if message.find("translation").get("type") or not all(map(str.strip, _said(message)))
    ]
    assert unfinished == []


@pytest.mark.parametrize("file", FILES)
def test_places_to_fill_in_are_those_of_the_source(file: str) -> None:
    for name, message in _messages(file):
        wanted = Counter(_PLACES.findall(message.findtext("source") or ""))
        for said in _said(message):
            found = Counter(_PLACES.findall(said))
            assert found == wanted or (message.get("numerus") and found | Counter({"%n": 1}) == wanted), (
                f"{name}: {said}"
            )


@pytest.mark.parametrize("file", FILES)
def test_each_form_of_the_plural_is_there(file: str) -> None:
    wanted = {"app_en": 2, "app_sq": 2, "app_sr_Latn": 3, "app_sr_Cyrl": 3}[file]
    assert all(len(_said(message)) == wanted for _, message in _messages(file) if message.get("numerus"))


def test_the_files_hold_just_what_the_window_says(tmp_path: Path) -> None:
    """Fails when a sentence was added or changed and `python -m desktop.i18n update` was not run."""
    fresh = tmp_path / "fresh.ts"
    sources = [str(one) for one in sorted(DESKTOP.glob("*.py"))]
    subprocess.run([i18n.tool("lupdate"), *sources, "-ts", str(fresh), "-silent", "-locations", "none"], check=True)
    said = {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
        for context in ElementTree.parse(fresh).getroot().iter("context")
        for message in context.iter("message")
    }
    for file in FILES:
        kept = {
            (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            for context in ElementTree.parse(path("i18n", f"{file}.ts")).getroot().iter("context")
            for message in context.iter("message")
        }
        assert kept == said, file


def test_the_cyrillic_file_is_the_latin_one_in_cyrillic() -> None:
    latin, cyrl = dict(_messages("app_sr_Latn")), dict(_messages("app_sr_Cyrl"))
    for name, message in latin.items():
        if message.findtext("source") != "en":
            assert _said(cyrl[name]) == [i18n.in_cyrillic(text) for text in _said(message)], name


def test_what_is_written_in_cyrillic_is_wholly_so() -> None:
    assert (
        i18n.in_cyrillic("Dodaj u &zbirku: %n dokumenata, {name} – PDF")
        == "Додај у &збирку: %n докумената, {name} – PDF"
    )
    assert cyrillic("Njegova ljubav, džep") == "Његова љубав, џеп"


def test_no_sentence_is_glued_or_filled_before_it_is_translated() -> None:
    for file in sorted(DESKTOP.glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
                "tr",
                "translate",
            ):
                words = node.args[:1] if getattr(node.func, "attr", "") == "tr" else node.args[:2]
                assert not any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in words), f"{file}:{node.lineno}"


@pytest.mark.parametrize("tongue", i18n.TONGUES, ids=lambda tongue: tongue.tag)
def test_each_access_key_stands_once_in_its_menu(qapp: QApplication, tongue: i18n.Tongue) -> None:
    worn = i18n.wear(qapp, tongue.tag, None)
    try:
        say = QCoreApplication.translate
        groups = {menu: [act.text for act in ACTS if act.menu == menu] for menu, _ in MENUS}
        groups["the bar"] = [title for _, title in MENUS]
        for menu, texts in groups.items():
            keys = [found[1].lower() for text in texts if (found := re.search(r"&(\w)", say("Actions", text)))]
            assert not [key for key, count in Counter(keys).items() if count > 1], f"{menu}: {keys}"
    finally:
        i18n.wear(qapp, "en", worn)


@pytest.mark.parametrize("tongue", i18n.TONGUES, ids=lambda tongue: tongue.tag)
def test_numbers_take_the_right_form(qapp: QApplication, tongue: i18n.Tongue) -> None:
    wanted = {
        "en": ("1 document", "2 documents", "5 documents", "21 documents"),
        "sr-Latn": ("1 dokument", "2 dokumenta", "5 dokumenata", "21 dokument"),
        "sr-Cyrl": ("1 документ", "2 документа", "5 докумената", "21 документ"),
        "sq": ("1 dokument", "2 dokumente", "5 dokumente", "21 dokumente"),
    }[tongue.tag]
    worn = i18n.wear(qapp, tongue.tag, None)
    try:
        assert tuple(messages.Counted().documents(count) for count in (1, 2, 5, 21)) == wanted
        assert messages.interface_language() == tongue.tag
    finally:
        i18n.wear(qapp, "en", worn)


def test_the_language_changes_at_once_and_everywhere(window: MainWindow) -> None:
    seen = set()
    for tongue in i18n.TONGUES:
        window.speak(tongue.tag)
        until_calm(window)
        seen.add((window.search.placeholderText(), window.menuBar().actions()[0].text(), window.middle._count.text()))
    assert len(seen) == len(i18n.TONGUES)


def _focusable(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget


@pytest.mark.parametrize("language", [tongue.tag for tongue in i18n.TONGUES])
def test_everything_that_takes_the_keyboard_has_a_name(open_window: Opener, sample: Path, language: str) -> None:
    window = open_window(sample, language=language)
    for tab in range(4):
        window.document.open_tab(tab)
        until_calm(window)
        for widget in _focusable(window):
            if isinstance(widget, QMenu) or (isinstance(widget, QLineEdit) and widget.parent().inherits("QComboBox")):
                continue
            heard = QAccessible.queryAccessibleInterface(widget)
            assert heard is not None, widget
            assert heard.text(QAccessible.Text.Name).strip(), (
                f"{type(widget).__name__} {widget.objectName()} in tab {tab}"
            )


def test_tab_reaches_every_part_and_comes_back(window: MainWindow) -> None:
    window.search.setFocus()
    reached = []
    for _ in range(120):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is window.search:
            break
        reached.append(focus)
    assert QApplication.focusWidget() is window.search, "the keyboard is caught somewhere"
    for part in (window.side, window.middle.results, window.document):
        assert any(widget is part or part.isAncestorOf(widget) for widget in reached), part


def test_f6_goes_round_the_parts(window: MainWindow) -> None:
    window.search.setFocus()
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget())
        window.actions_["next-pane"].trigger()
    assert len(set(map(id, seen))) == 4
    assert QApplication.focusWidget() is window.search


def test_a_row_is_heard_with_its_place_in_the_list(window: MainWindow) -> None:
    model = window.middle.model
    heard = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith(f"1 of {model.total}")
    assert model.row(0).summary.title in heard


def test_translations_can_be_built_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`./run` builds them in a fresh clone; what is built once is not built again."""
    folder = tmp_path / "i18n"
    shutil.copytree(path("i18n"), folder, ignore=shutil.ignore_patterns("*.qm"))
    monkeypatch.setattr(i18n, "path", lambda *parts: tmp_path.joinpath(*parts))
    assert len(i18n.build()) == len(FILES)
    assert i18n.build() == []
