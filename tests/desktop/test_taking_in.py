"""Dropping, pasting, choosing files; what is said about those that cannot be read; undoing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit

from archive import Archive, Outcome, Reason
from desktop.import_view import Sentences
from desktop.main_window import MainWindow
from tests.desktop.conftest import Opener
from tests.desktop.hands import buttons, choose_entry, drop, search, titles, until_calm, wait_for
from tests.test_formats import pdf


def words(window: MainWindow) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(one.text() for one in window.middle.imports.findChildren(QLabel) if one.isVisible())


@pytest.fixture
def empty(open_window: Opener, tmp_path: Path) -> MainWindow:
    return open_window(tmp_path / "new archive", create=True)


def test_one_bad_file_in_a_drop_is_told_and_the_rest_is_there(empty: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "Đurđevdan “1999”"
    folder.mkdir()
    good = folder / "Izjava o ćutanju.txt"
    good.write_text("Žene u tišini\n\nIzjava\n\nMi, žene, ćutimo na trgu svake srede.", "utf-8")
    bad = folder / "prazno.pdf"
    bad.write_bytes(b"")
    drop(empty, [good, bad])
    assert len(titles(empty)) == 1
    assert empty.strips["import"].text == "1 added, 1 could not be read."
    buttons(empty.strips["import"])["File by file"].click()
    until_calm(empty)
    told = words(empty)
    assert "prazno.pdf" in told
    assert "The file is empty." in told
    assert good.exists()
    assert bad.exists()
    choose_entry(empty, "all 0")
    assert search(empty, "cutimo") == titles(empty) != []


def test_a_folder_is_taken_in_and_undone_whole(window: MainWindow, tmp_path: Path) -> None:
    before = len(titles(window))
    folder = tmp_path / "box"
    (folder / "deep").mkdir(parents=True)
    (folder / "one.txt").write_text("Prvi dokument o miru", "utf-8")
    (folder / "deep" / "two.txt").write_text("Drugi dokument o miru", "utf-8")
    drop(window, [folder])
    assert len(titles(window)) == 2, "what was just added is what is shown"
    buttons(window.middle)["Undo this import"].click()
    until_calm(window)
    assert len(titles(window)) == before
    choose_entry(window, "bin 0")
    assert len(titles(window)) == 2


def test_what_is_already_here_is_said_and_shown(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "one.txt"
    file.write_text("Prvi dokument o miru", "utf-8")
    drop(window, [file])
    drop(window, [file])
    assert window.strips["import"].text == "1 already here."
    buttons(window.strips["import"])["File by file"].click()
    until_calm(window)
    buttons(window.middle.imports)["Show the one that is here"].click()
    until_calm(window)
    assert window.document.document is not None
    assert window.document.document.originals[0].name == "one.txt"


def test_a_locked_pdf_asks_for_its_password(empty: MainWindow, tmp_path: Path) -> None:
    file = pdf(tmp_path / "locked.pdf", "A secret record of a meeting", password="mir1325")
    drop(empty, [file])
    assert "It is locked with a password." in words(empty)
    for password, ends in (("wrong", False), ("mir1325", True)):
        field = empty.middle.imports.findChild(QLineEdit, "password")
        assert isinstance(field, QLineEdit)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        field.setText(password)
        buttons(empty.middle.imports)["Open and add"].click()
        until_calm(empty)
        if not ends:
            assert "This password does not open it." in words(empty)
    assert len(titles(empty)) == 1


def test_files_are_chosen_and_pasted(empty: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "two.txt"
    one.write_text("Prvi dokument o miru", "utf-8")
    two.write_text("Drugi dokument o miru", "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(one)], ""))
    buttons(empty.middle)["Add files …"].click()
    until_calm(empty)
    assert len(titles(empty)) == 1
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(two))])
    QGuiApplication.clipboard().setMimeData(copied)
    empty.actions_["paste-files"].trigger()
    until_calm(empty)
    choose_entry(empty, "all 0")
    assert len(titles(empty)) == 2


def test_an_import_is_stopped_at_once_and_keeps_what_it_has(empty: MainWindow, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(300):
        (folder / f"{number:03}.txt").write_text(f"Dokument broj {number} o miru i tišini", "utf-8")
    empty.taking_in.add([folder])
    wait_for(lambda: "of 300" in empty.strips["import"].text and not empty.strips["import"].text.endswith("0 of 300"))
    buttons(empty.strips["import"])["Stop"].click()
    until_calm(empty)
    assert empty.desk is not None
    with Archive(empty.desk.folder, writable=False) as archive:
        count = archive.count()
        assert count < 300
        assert sum(one.status is Outcome.ADDED for one in archive.outcomes(archive.batches()[0].id)) == count
    if count:
        assert empty.middle.model.total == count


def test_the_samples_go_with_one_click_and_come_back_with_another(window: MainWindow) -> None:
    before = sorted(titles(window))
    assert "invented" in window.strips["sample"].text
    buttons(window.strips["sample"])["Remove the samples"].click()
    until_calm(window)
    assert titles(window) == []
    assert not window.strips["sample"].isVisible()
    assert "Try it with sample documents" in buttons(window.middle)
    buttons(window.strips["news"])["Bring them back"].click()
    until_calm(window)
    assert sorted(titles(window)) == before
    assert not window.strips["news"].isVisible()


def test_all_imports_are_listed_with_their_numbers(window: MainWindow) -> None:
    choose_entry(window, "imports 0")
    told = words(window)
    assert "Sample documents" in told
    assert "30 added" in told
    buttons(window.middle.imports)["Undo this import"].click()
    until_calm(window)
    assert "30 added, undone" in words(window)


def test_every_reason_and_outcome_has_words_of_its_own() -> None:
    from archive import Imported
    from desktop import messages

    told = [messages.of_refusal(Imported("x", Outcome.FAILED, reason=reason.value)) for reason in Reason]
    assert len(set(told)) == len(told)
    assert Sentences().of([]) == "Nothing was added."
