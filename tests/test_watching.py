"""A folder that is looked into again gives what is new in it, and its folders' names can become tags."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import Access, Archive, FoldersAs, Imported, NoSuchThing, Outcome, Reason, Watched
from indexer import Library
from indexer.__main__ import main

TEXT = "SAOPŠTENJE\n\nBeograd, 2. septembar 2006.\n\nŽene u crnom traže mir i pravdu. {}\n"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One archive for all tests here, because each starts a reader of its own."""
    with Library.open(tmp_path_factory.mktemp("watching") / "archive", create=True) as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Dokumenti"
    for place in ("a.txt", "Izjave/b.txt", "Izjave/2006/c.txt"):
        path = made / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(TEXT.format(path), "utf-8")
    return made


def _new(library: Library, folder: Path, **more: object) -> dict[str, str]:
    steps = library.import_new(folder, **more)  # type: ignore[arg-type]
    return {Path(step.path).name: step.status.value for step in steps if isinstance(step, Imported)}


def test_only_what_is_new_is_taken_in(library: Library, folder: Path) -> None:
    assert _new(library, folder) == {"a.txt": "added", "b.txt": "added", "c.txt": "added"}
    batches = len(library.archive.batches())
    assert _new(library, folder) == {}
    assert len(library.archive.batches()) == batches
    (folder / "d.txt").write_text(TEXT.format(folder / "d"), "utf-8")
    (folder / "a.txt").write_text(TEXT.format("another text"), "utf-8")
    assert _new(library, folder) == {"a.txt": "added", "d.txt": "added"}


def test_what_an_import_has_taken_in_is_not_new(library: Library, folder: Path) -> None:
    for _ in library.import_paths([folder]):
        pass
    assert _new(library, folder) == {}


def test_a_file_that_can_never_be_read_is_asked_once_and_one_that_was_closed_again(
    library: Library, folder: Path
) -> None:
    (folder / "e.exe").write_bytes(b"MZ" + bytes(range(256)) * 20)
    assert _new(library, folder)["e.exe"] == "failed"
    assert _new(library, folder) == {}
    if os.name != "nt":
        (folder / "gone.txt").symlink_to(folder / "nothing.txt")
        assert _new(library, folder) == {"gone.txt": "failed"}
        assert _new(library, folder) == {"gone.txt": "failed"}


def test_folder_names_become_tags_once(library: Library, folder: Path) -> None:
    _new(library, folder, folders_as=FoldersAs.TAGS)
    (folder / "Izjave" / "f.txt").write_text(TEXT.format(folder / "f"), "utf-8")
    _new(library, folder, folders_as=FoldersAs.TAGS)
    tags = {tag.path: tag.count for tag in library.archive.tags()}
    assert tags == {("Izjave",): 2, ("Izjave", "2006"): 1}
    library.archive.undo_batch(library.archive.batches()[1].id)
    assert {tag.path: tag.count for tag in library.archive.tags()}[("Izjave",)] == 1


def test_folder_names_of_an_import_become_collections_with_its_own(library: Library, folder: Path) -> None:
    for _ in library.import_paths([folder], folders_as=FoldersAs.COLLECTIONS):
        pass
    found = {collection.name: collection.count for collection in library.archive.collections()}
    assert found == {"Dokumenti": 1, "Dokumenti / Izjave": 1, "Dokumenti / Izjave / 2006": 1}


def test_watched_folders_are_kept_and_looked_into(library: Library, folder: Path) -> None:
    archive = library.archive
    archive.watch(folder, FoldersAs.TAGS)
    archive.watch(folder)
    assert archive.watched() == (Watched(str(folder)),)
    outcomes = [step for step in library.scan() if isinstance(step, Imported)]
    assert [one.status for one in outcomes] == [Outcome.ADDED] * 3
    shutil.rmtree(folder)
    (gone,) = [step for step in library.scan(str(folder)) if isinstance(step, Imported)]
    assert (gone.status, gone.reason) == (Outcome.FAILED, Reason.NOT_FOUND)
    archive.unwatch(str(folder))
    assert archive.watched() == ()
    assert archive.count() >= 3
    archive.undo()
    assert archive.watched() == (Watched(str(folder)),)
    archive.unwatch(str(folder))
    for act in (lambda: archive.unwatch(str(folder)), lambda: list(library.scan(str(folder)))):
        with pytest.raises(NoSuchThing):
            act()


def test_an_archive_of_an_older_format_is_read_without_watched_folders(tmp_path: Path) -> None:
    import sqlite3
    from contextlib import closing

    with Archive.create(tmp_path / "archive"):
        pass
    with closing(sqlite3.connect(tmp_path / "archive" / "archive.db", isolation_level=None)) as db:
        db.execute("DROP TABLE watched")
        db.execute("PRAGMA user_version = 4")
    with Archive(tmp_path / "archive", writable=False) as archive:
        assert archive.access is Access.ASKED
        assert archive.watched() == ()


def test_the_command_line_watches(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archive")]
    with Archive.create(tmp_path / "archive"):
        pass

    def told(*words: str, ends: int = 0) -> list[dict[str, Any]]:
        assert main([*archive, *words, "--json"]) == ends
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    assert told("watch", "add", str(folder), "--folders-as", "tags") == told("watch", "list")
    assert [one["status"] for one in told("watch", "scan")] == ["added"] * 3
    assert [one["path"] for one in told("tag", "list")] == [["Izjave"], ["Izjave", "2006"]]
    assert told("import", "--new", str(folder)) == []
    assert told("watch", "remove", str(folder)) == []
    assert told("watch", "list") == []
    assert told("watch", "remove", str(folder), ends=1) == []
    assert told("watch", "add", str(folder / "nothing"), ends=1) == []
