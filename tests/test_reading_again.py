"""A file whose text cannot be read is a document all the same, and any text can be read once more."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archive import Archive, CannotUndo, DocumentId, Field, Imported, Outcome, Reason, Standing, TextState
from indexer import Library, Question
from indexer.__main__ import main
from tests.making import add, draft
from tests.test_formats import LINE, MAIL, pdf

TEXT = "SAOPŠTENJE\n\nBeograd, 2. septembar 2006.\n\nŽene u crnom traže mir i pravdu za sve žrtve rata.\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One archive for all tests here, because each starts a reader of its own."""
    with Library.open(tmp_path_factory.mktemp("again") / "archive", create=True) as made:
        yield made


def _import(library: Library, *paths: Path, password: str | None = None) -> list[Imported]:
    return [step for step in library.import_paths(paths, password=password) if isinstance(step, Imported)]


def _retry(library: Library, *ids: DocumentId | None, password: str | None = None) -> list[Imported]:
    numbers = [number for number in ids if number is not None]
    return [step for step in library.retry(numbers, password=password) if isinstance(step, Imported)]


def test_a_file_that_cannot_be_read_is_kept_with_its_state(library: Library, tmp_path: Path) -> None:
    cut = tmp_path / "izjava.pdf"
    cut.write_bytes(b"%PDF-1.4 cut short, with nothing behind it")
    bomb = tmp_path / "bomb.docx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", b" " * 30_000_000)
    locked = pdf(tmp_path / "locked.pdf", LINE, password="mir")
    outcomes = _import(library, cut, bomb, locked)
    assert [one.status for one in outcomes] == [Outcome.FAILED] * 3
    assert [one.reason for one in outcomes] == [Reason.DAMAGED, Reason.BOMB, Reason.PASSWORD_NEEDED]
    documents = [library.archive.document(one.document_id) for one in outcomes if one.document_id]
    assert [one.summary.state for one in documents] == [TextState.DAMAGED, TextState.COSTLY, TextState.LOCKED]
    assert documents[0].summary.title == "izjava.pdf"
    assert [page.text for page in library.archive.pages(documents[0].id)] == [""]
    assert library.archive.original(documents[0].originals[0].sha256).read_bytes() == cut.read_bytes()
    library.archive.state(documents[0].id, Field.TITLE, ["Zapisnik kvatrije"])
    for _ in library.catch_up():
        pass
    assert library.search(Question("kvatrije")).total == 1


def test_what_holds_nothing_is_not_kept(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    (tmp_path / "a.exe").write_bytes(b"MZ" + bytes(range(256)) * 20)
    before = library.archive.count()
    outcomes = _import(library, tmp_path / "a.txt", tmp_path / "a.exe")
    assert [(one.reason, one.document_id) for one in outcomes] == [("empty-file", None), ("unknown-format", None)]
    assert library.archive.count() == before


def test_a_locked_file_is_read_once_its_password_is_given(library: Library, tmp_path: Path) -> None:
    (first,) = _import(library, pdf(tmp_path / "a.pdf", f"{LINE} and unlocked", password="mir"))
    (wrong,) = _retry(library, first.document_id, password="rat")
    assert (wrong.status, wrong.reason) == (Outcome.FAILED, Reason.PASSWORD_WRONG)
    (right,) = _retry(library, first.document_id, password="mir")
    assert (right.status, right.document_id) == (Outcome.READ, first.document_id)
    assert first.document_id
    document = library.archive.document(first.document_id)
    assert (document.summary.state, document.cautions) == (TextState.READ, ())
    assert library.archive.pages(document.id)[0].text == f"{LINE} and unlocked"
    assert library.archive.batches()[0].added == 1
    for _ in library.catch_up():
        pass
    assert library.search(Question("unlocked")).total == 1


def test_importing_a_locked_file_again_with_its_password_reads_the_one_that_is_kept(
    library: Library, tmp_path: Path
) -> None:
    path = pdf(tmp_path / "a.pdf", LINE, password="mir")
    before = library.archive.count()
    (first,) = _import(library, path)
    (again,) = _import(library, path)
    assert (again.status, again.reason) == (Outcome.FAILED, Reason.PASSWORD_NEEDED)
    (right,) = _import(library, path, password="mir")
    assert (right.status, right.document_id) == (Outcome.ADDED, first.document_id)
    assert library.archive.count() == before + 1


def test_a_text_that_is_there_is_never_given_up_for_a_failure(library: Library, tmp_path: Path) -> None:
    (first,) = _import(library, pdf(tmp_path / "a.pdf", LINE, password="mir"), password="mir")
    (again,) = _retry(library, first.document_id)
    assert (again.status, again.reason) == (Outcome.FAILED, Reason.PASSWORD_NEEDED)
    assert first.document_id
    assert library.archive.document(first.document_id).summary.state is TextState.READ
    assert library.archive.pages(first.document_id)[0].text == LINE


def _values(archive: Archive, number: DocumentId, field: Field) -> dict[str, Standing]:
    return {fact.value: fact.standing for fact in archive.document(number).facts if fact.field is field}


def test_reading_again_keeps_all_that_a_person_decided(library: Library, tmp_path: Path) -> None:
    archive = library.archive
    old = draft("stari tekst", title="Stari naslov", place="Beograd", kind="letter", organisation="Mreža")
    (number,) = add(archive, tmp_path, old)
    tag = archive.add_tag("Važno")
    archive.tag([number], tag.id)
    archive.state(number, Field.TITLE, ["Moj naslov"])
    archive.state(number, Field.NOTES, ["beleška"])
    place = next(fact for fact in archive.document(number).facts if fact.field is Field.PLACE)
    archive.reject(number, place.id)
    fresh = draft("novi tekst", "druga strana", title="Novi naslov", place="Priština", kind="report", date="2006")
    archive.read_again(number, replace(fresh, extractor="text 9"))
    assert [page.text for page in archive.pages(number)] == ["novi tekst", "druga strana"]
    assert archive.document(number).values(Field.TITLE) == ("Moj naslov",)
    assert _values(archive, number, Field.TITLE)["Stari naslov"] is Standing.REJECTED
    assert _values(archive, number, Field.PLACE) == {"Beograd": Standing.REJECTED}
    assert _values(archive, number, Field.KIND) == {"report": Standing.SUGGESTED}
    assert _values(archive, number, Field.DATE) == {"2006": Standing.SUGGESTED}
    assert _values(archive, number, Field.ORGANISATION) == {}
    document = archive.document(number)
    assert (document.extractor, document.values(Field.NOTES), len(document.tags)) == ("text 9", ("beleška",), 1)
    assert archive.faults() == []


def test_reading_again_is_in_the_history_and_undo_goes_past_it(library: Library, tmp_path: Path) -> None:
    archive = library.archive
    (number,) = add(archive, tmp_path, draft("tekst", title="Naslov"))
    archive.state(number, Field.TITLE, ["Moj"])
    archive.read_again(number, draft("tekst", title="Drugi"))
    newest = archive.history(number)[0]
    assert (newest.action, newest.subject) == ("read-again", number)
    with pytest.raises(CannotUndo):
        archive.undo(newest.id)
    undone = archive.undo()
    assert undone.action == "undo"
    assert archive.document(number).values(Field.TITLE) == ("Naslov",)
    archive.redo()
    assert archive.document(number).values(Field.TITLE) == ("Moj",)


def test_only_what_an_older_reader_has_read_is_outdated(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{TEXT}outdated", "utf-8")
    (now,) = _import(library, tmp_path / "a.txt")
    (before,) = add(library.archive, tmp_path, replace(draft("stari tekst"), extractor="text cp1250"))
    assert before in library.outdated()
    assert now.document_id not in library.outdated()
    (again,) = _retry(library, before)
    assert again.status is Outcome.READ
    assert before not in library.outdated()


def test_files_in_a_folder_of_files_are_documents_of_their_own(library: Library, tmp_path: Path) -> None:
    mail = tmp_path / "a.eml"
    mail.write_bytes(MAIL.encode("latin-1"))
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
        zipped.write(mail, "pisma/a.eml")
        zipped.writestr("b.txt", f"{TEXT}in a folder")
        zipped.writestr("c.pdf", "%PDF-1.4 cut")
    outcomes = _import(library, tmp_path / "a.zip")
    names = [one.path.removeprefix(f"{tmp_path}/") for one in outcomes]
    assert names[0] == "a.zip"
    assert {"a.zip/pisma/a.eml", "a.zip/b.txt", "a.zip/c.pdf"} <= set(names)
    assert outcomes[0].document_id
    folder = library.archive.document(outcomes[0].document_id)
    assert len(folder.attachments) == 3
    inner = library.archive.document(folder.attachments[0])
    assert inner.attached_to == folder.id
    assert len(inner.attachments) == 1


def test_a_file_in_two_folders_is_kept_once_and_hangs_on_both(library: Library, tmp_path: Path) -> None:
    before = library.archive.count()
    for name in ("a.zip", "b.zip"):
        with zipfile.ZipFile(tmp_path / name, "w") as zipped:
            zipped.writestr("letter.txt", f"{TEXT}in two folders")
            zipped.writestr(f"{name}.txt", name)
    outcomes = _import(library, tmp_path / "a.zip", tmp_path / "b.zip")
    folders = [library.archive.document(o.document_id) for o in outcomes if o.path.endswith(".zip") and o.document_id]
    assert folders[0].attachments[0] == folders[1].attachments[0]
    assert library.archive.count() == before + 5


def test_folders_in_folders_come_to_an_end(library: Library, tmp_path: Path) -> None:
    content, name = f"{TEXT}deep".encode(), "a.txt"
    for level in range(8):
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
            zipped.writestr(name, content)
        content, name = (tmp_path / "a.zip").read_bytes(), f"{level}.zip"
    outcomes = _import(library, tmp_path / "a.zip")
    assert outcomes[-1].reason == Reason.BOMB
    assert len(outcomes) <= 8


def test_a_locked_zip_gives_its_files_when_its_password_is_given(library: Library, tmp_path: Path) -> None:
    outcome = _import(library, _locked_zip(tmp_path / "a.zip"))[0]
    assert outcome.reason == Reason.PASSWORD_NEEDED
    assert outcome.document_id
    assert _retry(library, outcome.document_id, password="wrong")[0].reason == Reason.PASSWORD_WRONG
    folder, letter = _retry(library, outcome.document_id, password="mir")
    assert (folder.status, letter.status) == (Outcome.READ, Outcome.ADDED)
    assert library.archive.document(outcome.document_id).attachments == (letter.document_id,)
    assert [one.path for one in library.archive.outcomes(library.archive.batches()[0].id)][-1] == "a.zip/a.txt"


def _locked_zip(path: Path) -> Path:
    """A ZIP with a letter under the password "mir", by the cipher that every program knows."""
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("a.txt", TEXT)
    content = bytearray(path.read_bytes())
    data, crc = TEXT.encode(), zipfile.crc32(TEXT.encode())  # type: ignore[attr-defined]
    plain = bytes(11) + bytes([crc >> 24]) + data
    begin = 30 + len("a.txt")
    locked = _enciphered(plain, b"mir")
    size = len(locked).to_bytes(4, "little")
    content[begin : begin + len(data)] = locked
    start = content.index(b"PK\1\2")
    for at, flags, where in ((0, 6, 18), (start, 8, 20)):
        content[at + flags] |= 1
        content[at + where : at + where + 4] = size
    end = content.index(b"PK\5\6")
    content[end + 16 : end + 20] = start.to_bytes(4, "little")
    path.write_bytes(content)
    return path


def _enciphered(plain: bytes, password: bytes) -> bytes:
    keys = [0x12345678, 0x23456789, 0x34567890]

    def step(byte: int, crc: int) -> int:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ 0xEDB88320 * (crc & 1)
        return crc

    def turn(byte: int) -> None:
        keys[0] = step(byte, keys[0] & 0xFF) ^ keys[0] >> 8
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = step(keys[1] >> 24, keys[2] & 0xFF) ^ keys[2] >> 8

    for byte in password:
        turn(byte)
    out = bytearray()
    for byte in plain:
        mixed = keys[2] | 2
        out.append(byte ^ (mixed * (mixed ^ 1) >> 8 & 0xFF))
        turn(byte)
    return bytes(out)


def test_an_archive_of_the_format_before_gets_its_attachments(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive") as archive:
        held, attached = add(archive, tmp_path, draft("pismo"), draft("prilog"))
    with closing(sqlite3.connect(tmp_path / "archive" / "archive.db", isolation_level=None)) as db:
        db.execute("DROP TRIGGER documents_update_changes")
        db.execute("UPDATE documents SET attached_to = ? WHERE id = ?", [held, attached])
        for table in ("attachments", "watched", "seen"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DELETE FROM _sqlite_migrations WHERE name IN ('texts_read_again', 'watched_folders')")
        db.execute("PRAGMA user_version = 3")
    with Archive(tmp_path / "archive", writable=False) as archive:
        assert archive.document(held).attachments == (attached,)
    with Archive(tmp_path / "archive") as archive:
        assert archive.document(held).attachments == (attached,)


def test_the_command_line_reads_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archive")]
    path = pdf(tmp_path / "a.pdf", LINE, password="mir")
    assert main([*archive, "import", str(path), "--json"]) == 1
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (told["status"], told["reason"]) == ("failed", "password-needed")
    assert told["message"].endswith(f"The file is kept as {told['id']}.")
    assert main([*archive, "show", told["id"], "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["text_state"] == "locked"
    assert main([*archive, "retry", told["id"], "--password", "mir"]) == 0
    assert f"read again as {told['id']}" in capsys.readouterr().out
    assert main([*archive, "read-again"]) == 0
    assert capsys.readouterr().out == ""
    assert main([*archive, "retry", "nothing"]) == 1
    assert "There is no “nothing”" in capsys.readouterr().err
