"""Scans in the window: recognised beside it, shown as they look with the words found marked, stopped and tried again."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat

from archive import Archive, DocumentId, Recognising, TextState
from desktop import theme
from desktop.main_window import MainWindow
from indexer import Library, recognising
from tests.desktop.conftest import Opener
from tests.desktop.hands import buttons, press, search, until_calm, wait_for
from tests.test_joining import needs_recogniser, scan

SILENCE = ("Women in Black stood in the square", "every Wednesday in silence.")
MOTHERS = ("The mothers of the missing", "wait for news of their sons.")


@pytest.fixture(autouse=True)
def _no_rests(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.recognising._LONGEST_REST", 0)


@pytest.fixture(scope="module")
def made_scans(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with a scan of two pages that waits, and a letter."""
    folder = tmp_path_factory.mktemp("scans")
    scan(folder / "in" / "scan_1.png", *SILENCE)
    scan(folder / "in" / "scan_2.png", *MOTHERS)
    (folder / "in" / "letter.txt").write_text("A letter about silence and the square.", "utf-8")
    with Library.open(folder / "archive", create=True) as library:
        from indexer import join

        for _ in library.import_paths([folder / "in"]):
            pass
        join(library.archive, [one.id for one in library.archive.photographs()], "Two pages")
        for _ in library.catch_up():
            pass
    return folder / "archive"


@pytest.fixture(scope="module")
def made_recognised(made_scans: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same, recognised."""
    folder = shutil.copytree(made_scans, tmp_path_factory.mktemp("recognised") / "archive")
    with Library.open(folder) as library:
        for _ in library.recognise():
            pass
        for _ in library.catch_up():
            pass
    return folder


@pytest.fixture
def scans(made_scans: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_scans, tmp_path / "archive")


@pytest.fixture
def recognised(made_recognised: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_recognised, tmp_path / "archive")


def show(window: MainWindow, title: str) -> DocumentId:
    model = window.middle.model
    found = next(model.row(p).summary.id for p in range(model.rowCount()) if model.row(p).summary.title == title)
    window.middle.choose([found])
    until_calm(window)
    return found


def is_recognised(folder: Path, number: DocumentId) -> bool:
    with Archive(folder, writable=False) as archive:
        return archive.document(number).summary.state is TextState.RECOGNISED


def wait_until_idle(window: MainWindow) -> None:
    wait_for(lambda: not window.recogniser.busy and not window.busy, "recognising ends")
    until_calm(window)


def colours(window: MainWindow) -> set[str]:
    """The colours that are seen on the picture of the page."""
    image = window.document.picture.leaf.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


@needs_recogniser
def test_scans_are_recognised_beside_the_window_and_found(open_window: Opener, scans: Path) -> None:
    window = open_window(scans, recognise=True)
    number = show(window, "Two pages")
    said: set[str] = set()
    lines: set[str] = set()

    def is_done() -> bool:
        said.add(window.recognising_status.text)
        lines.add(window.document.recognition.text)
        return is_recognised(scans, number) and not window.recogniser.busy

    wait_for(is_done, "the scan is recognised")
    until_calm(window)
    assert {f"Recognising “Two pages”: page {page} of 2" for page in (1, 2)} <= said
    assert {f"Recognising page {page} of 2 …" for page in (1, 2)} <= lines
    assert not window.recognising_status.isVisible()
    assert window.document.recognition.text == ""
    assert "% sure" in window.document._about.text()
    assert "Wednesday" in window.document.text.toPlainText()
    assert search(window, "wednesday") == ["Two pages"]


@needs_recogniser
def test_it_is_stopped_at_once_and_goes_on_when_asked_or_at_the_next_start(open_window: Opener, scans: Path) -> None:
    window = open_window(scans, recognise=True)
    number = show(window, "Two pages")

    def done() -> int:
        with Archive(scans, writable=False) as archive:
            return archive.recognitions([number])[number].done

    wait_for(lambda: done() == 1, "one page is done")
    wait_for(lambda: window.recognising_status.isVisible(), "the next one begins")
    buttons(window.recognising_status)["Stop recognising"].click()
    assert window.recognising_status.text == "Recognising scans was stopped."
    assert not window.recogniser.busy
    window.desk.refresh()
    until_calm(window)
    assert not window.recogniser.busy, "nothing but a person starts it again"
    assert window.document.recognition.text == "1 of 2 pages have been recognised; the others wait."
    buttons(window.recognising_status)["Go on with recognising"].click()
    wait_for(lambda: window.recogniser.busy, "it goes on")
    window.close()
    window = open_window(scans, recognise=True)
    wait_for(lambda: "page 2 of 2" in window.recognising_status.text, "what was done is kept")
    window.recogniser.stop()


@needs_recogniser
def test_switched_off_only_what_is_asked_for_is_recognised(open_window: Opener, scans: Path) -> None:
    window = open_window(scans)
    number = show(window, "Two pages")
    assert not window.recogniser.busy
    assert not window.actions_["recognise"].isChecked()
    assert window.document.recognition.text == "A picture: its letters wait to be recognised."
    assert window.document._tabs.currentWidget() is window.document.picture, "what has no letters is seen as it looks"
    buttons(window.document.recognition)["Recognise it now"].click()
    wait_for(lambda: is_recognised(scans, number), "the scan is recognised")
    wait_until_idle(window)
    assert window.document._tabs.currentIndex() == 2, "a person is not torn away from what is looked at"
    window.actions_["recognise"].trigger()
    assert window._kept.recognise


@needs_recogniser
def test_the_words_found_are_marked_on_the_picture(open_window: Opener, recognised: Path) -> None:
    window = open_window(recognised)
    search(window, "mothers silence")
    show(window, "Two pages")
    window.actions_["next-hit"].trigger()
    press(window.document.text, Qt.Key.Key_P)
    until_calm(window)
    picture = window.document.picture
    assert picture.isVisible()
    assert picture.page == 1
    assert picture.leaf.boxes == picture.leaf.now != ()
    assert theme.LIGHT.mark_now in colours(window)
    window.actions_["next-hit"].trigger()
    until_calm(window)
    assert picture.isVisible(), "the next place is shown on the picture too"
    assert picture.page == 2
    [box] = picture.leaf.now
    assert box.top < 0.5
    press(picture, Qt.Key.Key_P)
    until_calm(window)
    assert window.document.text.isVisible()
    assert window.document.text.page == 2


@needs_recogniser
def test_words_of_which_it_is_not_sure_are_marked_in_a_quiet_way(open_window: Opener, recognised: Path) -> None:
    with Archive(recognised) as archive:
        [number] = [one for one in archive.ids() if archive.document(one).members]
        page = archive.recognised_page(number, 1)
        assert page is not None
        from dataclasses import replace

        words = tuple(replace(word, confidence=0.3 if word.text == "Black" else 0.9) for word in page.words)
        archive.keep_recognised(number, replace(page, words=words))
        archive.settle_recognition(number)
    window = open_window(recognised)
    show(window, "Two pages")
    text = window.document.text
    dotted = [
        one.cursor.selectedText()
        for one in text.extraSelections()
        if one.format.underlineStyle() is QTextCharFormat.UnderlineStyle.DotLine
    ]
    assert dotted == ["Black"]
    assert window.document._doubtful.isVisible()


def test_without_a_recogniser_one_sentence_says_what_to_do(
    open_window: Opener, scans: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PEACE_ARCHIVE_TESSDATA", str(tmp_path))
    assert recognising.equipment().recogniser is None
    window = open_window(scans, recognise=True)
    show(window, "Two pages")
    wait_for(lambda: "Tesseract" in window.document.recognition.text, "it is said")
    wait_until_idle(window)
    assert "install" in window.document.recognition.text.lower()
    assert not window.recognising_status.isVisible()
    assert not window.strips["trouble"].isVisible()
    monkeypatch.delenv("PEACE_ARCHIVE_TESSDATA")
    if recognising.equipment().recogniser is not None:
        buttons(window.document.recognition)["Try again"].click()
        wait_for(lambda: "Recognising page" in window.document.recognition.text, "it is tried again")
        window.recogniser.stop()


@needs_recogniser
def test_what_failed_says_why_and_is_tried_again(open_window: Opener, scans: Path) -> None:
    from archive import Reason

    with Archive(scans) as archive:
        [number] = [one for one in archive.ids() if archive.document(one).members]
        for page in (1, 2):
            archive.note_unrecognised(number, page, Reason.TIME)
        archive.settle_recognition(number)
        assert archive.recognitions([number])[number].state is Recognising.FAILED
    window = open_window(scans)
    show(window, "Two pages")
    assert "Its letters could not be recognised." in window.document.recognition.text
    buttons(window.document.recognition)["Try again"].click()
    wait_for(lambda: window.document.recognition.text == "Recognising page 1 of 2 …", "it is tried again")
    window.recogniser.stop()


def test_a_read_only_archive_offers_nothing(open_window: Opener, scans: Path) -> None:
    with Archive(scans):
        window = open_window(scans, recognise=True)
        show(window, "Two pages")
        assert window.document.recognition.text == "A picture: its letters wait to be recognised."
        assert "Recognise it now" not in buttons(window.document.recognition)
        assert not window.recogniser.busy
