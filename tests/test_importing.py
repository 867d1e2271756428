"""Whatever lies in a folder, each path ends in an outcome, and the rest goes on."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive, DiskFull, Imported, Outcome, Reason
from indexer import Library, Progress, Question
from indexer.library import SAMPLE
from tests.making import as_ordinary_person

TEXT = "SAOPŠTENJE\n\nBeograd, 2. septembar 2006.\n\nŽene u crnom traže mir i pravdu za sve žrtve rata.\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as made:
        yield made


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def _import(library: Library, *paths: Path) -> list[Imported]:
    return [step for step in library.import_paths(paths) if isinstance(step, Imported)]


def _outcomes(library: Library, *paths: Path) -> dict[str, tuple[str, str]]:
    return {Path(o.path).name: (o.status.value, o.reason) for o in _import(library, *paths)}


def test_one_bad_file_never_stops_the_rest(library: Library, files: Path) -> None:
    (files / "a.pdf").write_bytes(b"%PDF-1.4 cut short")
    (files / "b.txt").write_text(TEXT, "utf-8")
    (files / "c.docx").write_bytes(b"PK\x03\x04 not a zip")
    (files / "d.txt").write_text("")
    (files / "e.txt").write_text(TEXT + "još", "utf-8")
    outcomes = _outcomes(library, files)
    assert {name for name, (status, _) in outcomes.items() if status == "added"} == {"b.txt", "e.txt"}
    assert all(reason for status, reason in outcomes.values() if status == "failed")
    assert len(outcomes) == 5


def test_the_same_bytes_are_kept_once_and_said_to_be_of_whom(library: Library, files: Path) -> None:
    (files / "a.txt").write_text(TEXT, "utf-8")
    (files / "b.txt").write_text(TEXT, "utf-8")
    first, second = _import(library, files)
    assert (first.status, second.status) == (Outcome.ADDED, Outcome.DUPLICATE)
    assert second.document_id == first.document_id
    assert library.archive.count() == 1


@pytest.mark.parametrize(
    "name",
    [
        "Đurđevak „Žene” (kopija).txt",
        'it\'s "quoted" & <odd>.txt',
        "two\nlines.txt",
        "k" * 246 + ".txt",
        "-rf.txt",
        "Жене у црном.txt",
        "no suffix",
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_any_name_is_taken(library: Library, files: Path, name: str) -> None:
    (files / name).write_text(TEXT, "utf-8")
    (outcome,) = _import(library, files)
    assert outcome.status is Outcome.ADDED
    assert outcome.document_id
    assert library.archive.document(outcome.document_id).originals[0].name == name


def test_a_name_that_is_no_text_is_taken(library: Library, files: Path) -> None:
    raw = os.fsencode(files) + b"/\xe8\xe6.txt"  # a name in windows-1250
    try:
        Path(os.fsdecode(raw)).write_text(TEXT, "utf-8")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes names in UTF-8 only")
    (outcome,) = _import(library, files)
    assert outcome.status is Outcome.ADDED


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX links")
def test_a_link_that_leads_round_in_a_circle_is_told(library: Library, files: Path) -> None:
    (files / "inner").mkdir()
    (files / "inner" / "round").symlink_to(files, target_is_directory=True)
    (files / "self.txt").symlink_to(files / "self.txt")
    (files / "gone.txt").symlink_to(files / "nothing.txt")
    (files / "inner" / "a.txt").write_text(TEXT, "utf-8")
    assert _outcomes(library, files) == {
        "a.txt": ("added", ""),
        "round": ("failed", Reason.LINK_LOOP),
        "self.txt": ("failed", Reason.LINK_LOOP),
        "gone.txt": ("failed", Reason.NOT_FOUND),
    }


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX pipes")
def test_a_pipe_is_not_waited_for(library: Library, files: Path) -> None:
    os.mkfifo(files / "pipe.txt")
    assert _outcomes(library, files) == {"pipe.txt": ("failed", Reason.NOT_A_FILE)}


_UNREADABLE = """
import sys
from pathlib import Path
home, text = Path(sys.argv[1]), sys.argv[2]
closed = home / "files" / "closed"
closed.mkdir(parents=True)
(closed / "a.txt").write_text("a")
(home / "files" / "b.txt").write_text("b")
(home / "files" / "c.txt").write_text(text)
(home / "files" / "b.txt").chmod(0)
closed.chmod(0)
from indexer.__main__ import main
status = main(["--archive", str(home / "archive"), "import", str(home / "files")])
closed.chmod(0o700)
sys.exit(status)
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_a_closed_folder_and_a_closed_file_are_told(tmp_path: Path) -> None:
    done = as_ordinary_person(_UNREADABLE, tmp_path, TEXT)
    assert done.returncode == 1, done.stderr
    assert "c.txt: added" in done.stdout
    for name in ("closed", "b.txt"):
        assert f"{name}: you have no permission to read it" in done.stderr


def test_the_archive_is_not_taken_into_itself(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    outcomes = _outcomes(library, tmp_path)
    assert outcomes["archive"] == ("failed", Reason.INSIDE_ARCHIVE)
    assert outcomes["a.txt"] == ("added", "")
    assert len(outcomes) == 2


def test_what_is_not_there_is_told(library: Library, tmp_path: Path) -> None:
    assert _outcomes(library, tmp_path / "nothing.txt") == {"nothing.txt": ("failed", Reason.NOT_FOUND)}


def test_stopping_keeps_what_was_done(library: Library, files: Path) -> None:
    for number in range(5):
        (files / f"{number}.txt").write_text(f"{TEXT}{number}", "utf-8")
    steps = library.import_paths([files])
    done = 0
    for step in steps:
        done += isinstance(step, Imported)
        if done == 2:
            break
    steps.close()
    assert library.archive.count() == 2
    assert library.archive.batches()[0].added == 2
    again = _import(library, files)
    assert [o.status for o in again].count(Outcome.DUPLICATE) == 2


def test_progress_counts_the_files(library: Library, files: Path) -> None:
    for number in range(3):
        (files / f"{number}.txt").write_text(f"{TEXT}{number}", "utf-8")
    counts = [(s.done, s.total) for s in library.import_paths([files]) if isinstance(s, Progress)]
    assert counts == [(0, 3), (1, 3), (2, 3), (3, 3)]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of two megabytes, where this user may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user may not mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.skipif(sys.platform != "linux", reason="needs tmpfs")
def test_a_full_disk_loses_nothing(small_disk: Path, files: Path) -> None:
    (files / "0 small.txt").write_text(TEXT, "utf-8")
    (files / "1 large.txt").write_text(TEXT * 60_000, "utf-8")
    (files / "2 small.txt").write_text(f"{TEXT}i pravdu", "utf-8")
    with Library.open(small_disk / "archive", create=True) as library:
        outcomes = _outcomes(library, files)
        assert outcomes["0 small.txt"] == ("added", "")
        assert outcomes["1 large.txt"] == ("failed", Reason.DISK_FULL)
        assert outcomes["2 small.txt"] == ("added", "")
        assert library.archive.faults() == []
        assert not list((small_disk / "archive" / "originals" / "incoming").iterdir())
    _fill(small_disk)
    with pytest.raises(DiskFull):
        Library.open(small_disk / "archive")
    os.truncate(small_disk / "filler", (small_disk / "filler").stat().st_size - 400_000)
    with Library.open(small_disk / "archive") as library:
        with pytest.raises(DiskFull):
            _tag_until_full(library.archive)
        kept = library.archive.tags()
    (small_disk / "filler").unlink()
    with Library.open(small_disk / "archive") as library:
        assert library.archive.tags() == kept
        assert library.archive.faults() == []
        for _ in library.catch_up():
            pass
        assert library.search(Question("pravdu")).total == 2


def _tag_until_full(archive: Archive) -> None:
    for number in range(500):
        archive.add_tag(f"{number} " + "x" * 4000)


def _fill(disk: Path) -> None:
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
        while filler.write(b"\0" * 4096):
            pass


def test_a_full_disk_while_copying_is_an_outcome(
    library: Library, files: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (files / "a.txt").write_text(TEXT, "utf-8")
    (files / "b.txt").write_text(TEXT + "b", "utf-8")
    sync, calls = os.fsync, iter(range(1000))

    def full(handle: int) -> None:
        if next(calls) == 0:
            raise OSError(28, "No space left on device")
        sync(handle)

    monkeypatch.setattr(os, "fsync", full)
    assert _outcomes(library, files) == {"a.txt": ("failed", Reason.DISK_FULL), "b.txt": ("added", "")}


def test_the_sample_comes_with_its_tags_and_goes_with_one_step(tmp_path: Path) -> None:
    with Library.open(tmp_path / "archive", create=True) as library:
        failed = [s for s in library.import_sample("sq") if isinstance(s, Imported) and s.status is Outcome.FAILED]
        assert failed == []
        archive: Archive = library.archive
        assert archive.count() >= 24
        assert archive.tags()
        assert all(collection.count for collection in archive.collections())
        assert archive.batches()[0].source == SAMPLE
        batch = library.sample_batch()
        assert batch is not None
        archive.undo_batch(batch)
        assert (archive.count(), archive.tags(), archive.collections()) == (0, (), ())
        assert library.sample_batch() is None
        archive.redo()
        assert archive.count() >= 24
