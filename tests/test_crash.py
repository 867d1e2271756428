"""What was reported as added survives any death of the program, and nothing needs repair by hand."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Damage
from indexer import Library, Question
from tests.test_joining import photograph, take_in

pytestmark = pytest.mark.skipif(os.name == "nt", reason="kills by signal")

KILLS = 50
FILES = 6


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "archive"


def _write(folder: Path, run: int) -> Path:
    folder.mkdir()
    for number in range(FILES):
        word = f"jedinstven{run}x{number}"
        (folder / f"{number}.txt").write_text(f"Saopštenje {word}\n\n" + "Žene u crnom za mir. " * 20, "utf-8")
    return folder


def _reported(output: str) -> Iterator[tuple[str, str]]:
    """The id and the name of each file that was said to be added, a line that was cut off left out."""
    for line in output.splitlines(keepends=True):
        if line.endswith("\n"):
            row = json.loads(line)
            if row["status"] == "added":
                yield row["id"], row["path"]


def _assert_nothing_lost(folder: Path, added: dict[str, str]) -> None:
    """Everything reported is kept, whole and found; and nothing is found that is not kept."""
    with Library.open(folder, create=True) as library:
        for _ in library.catch_up():
            pass
        assert library.archive.faults() == []
        assert not [result for result in library.archive.verify() if isinstance(result, Damage)]
        kept = set(library.archive.ids())
        assert set(added) <= kept
        for number, word in added.items():
            assert [hit.document_id for hit in library.search(Question(word)).hits] == [number]
        assert {hit.document_id for hit in library.search(Question("", limit=10_000)).hits} == kept
        assert not list((folder / "originals" / "incoming").iterdir())


def test_fifty_kills_at_random_moments_lose_nothing(folder: Path, tmp_path: Path) -> None:
    chance = random.Random(1325)
    added: dict[str, str] = {}
    cut_short = 0
    longest = 1.5
    for run in range(KILLS):
        source = _write(tmp_path / f"files{run}", run)
        command = [sys.executable, "-m", "indexer", "--archive", str(folder), "import", str(source), "--json"]
        began = time.monotonic()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            time.sleep(chance.uniform(0.05, longest))
            if child.poll() is None:
                child.send_signal(signal.SIGKILL)
                cut_short += 1
            else:
                longest = max(0.3, (time.monotonic() - began) * 0.9)
            output = child.stdout.read() if child.stdout else ""
        new = {number: f"jedinstven{run}x{Path(path).stem}" for number, path in _reported(output)}
        if not new:
            longest *= 1.2  # on a busy machine it was killed before it could begin
        added |= new
        _assert_nothing_lost(folder, new)
    _assert_nothing_lost(folder, added)
    assert cut_short > KILLS // 2, "most runs ended before they were killed"
    assert added


_DIES = """
import os, signal, sys
from pathlib import Path
left = int(sys.argv[1])

def dying(act):
    def acted(*arguments, **options):
        global left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return act(*arguments, **options)
    return acted

for name in ("fsync", "replace", "rename", "unlink", "remove"):
    setattr(os, name, dying(getattr(os, name)))
from indexer.__main__ import main
sys.exit(main(["--archive", sys.argv[2], "import", sys.argv[3], "--json"]))
"""


def test_a_death_at_each_step_to_the_disk_loses_nothing(folder: Path, tmp_path: Path) -> None:
    """Before each fsync, rename and removal: in the vault, in the making of the archive, in the commit of the index."""
    added: dict[str, str] = {}
    step = 0
    finished = False
    while not finished:
        step += 3 if step > 12 else 1
        source = _write(tmp_path / f"files{step}", step)
        command = [sys.executable, "-c", _DIES, str(step), str(folder), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        finished = done.returncode == 0
        new = {number: f"jedinstven{step}x{Path(path).stem}" for number, path in _reported(done.stdout)}
        added |= new
        _assert_nothing_lost(folder, new)
    _assert_nothing_lost(folder, added)
    assert step > 20, "the counted steps do not reach into the index's commit"


_DIES_JOINING = """
import os, signal, sqlite3, sys
from pathlib import Path
from archive import DocumentId
from indexer import Library, join
left = 0

def die_in_time(*_):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)

def dying(act):
    def acted(*arguments, **options):
        die_in_time()
        return act(*arguments, **options)
    return acted

for name in ("fsync", "replace", "rename", "unlink", "remove"):
    setattr(os, name, dying(getattr(os, name)))
connect = sqlite3.connect

def watched(*arguments, **options):
    connection = connect(*arguments, **options)
    connection.set_trace_callback(die_in_time)
    return connection

sqlite3.connect = watched
with Library.open(Path(sys.argv[2])) as library:
    left = int(sys.argv[1])
    join(library.archive, [DocumentId(one) for one in sys.argv[3:]], "Pismo")
    for _ in library.catch_up():
        pass
    left = 0
"""


def test_a_death_at_any_step_of_joining_leaves_the_pages_or_the_document(folder: Path, tmp_path: Path) -> None:
    """Before each statement to the database and each step of the index: what was said of a page is lost in neither."""
    shots = [photograph(tmp_path / f"scan_{number}.png", number) for number in range(3)]
    with Library.open(folder, create=True) as library:
        pages = list(take_in(library, *shots).values())
        library.archive.tag([pages[1]], library.archive.add_tag("Vigils").id)
    step = 0
    ways: list[str] = []
    while not ways or ways[-1] != "finished":
        step += 1 if step < 4 else 13
        command = [sys.executable, "-c", _DIES_JOINING, str(step), str(folder), *pages]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode in (0, -signal.SIGKILL), done.stderr
        way = _joined_or_not(folder, pages)
        ways.append("finished" if done.returncode == 0 else way)
    assert {"apart", "together", "finished"} <= set(ways), "no death came before the joining, or none after it"


def _joined_or_not(folder: Path, pages: list[str]) -> str:
    """Whether pages are still documents or pages of one; all that they hold is there, and joined ones are given back."""
    with Library.open(folder) as library:
        for _ in library.catch_up():
            pass
        archive = library.archive
        assert archive.faults() == []
        assert not [result for result in archive.verify() if isinstance(result, Damage)]
        shown = archive.documents(archive.ids())
        names = [original.name for document in shown for original in document.originals]
        assert names == ["scan_0.png", "scan_1.png", "scan_2.png"]
        [tagged] = [document for document in shown if document.tags]
        assert [hit.document_id for hit in library.search(Question("tag:Vigils")).hits] == [tagged.id]
        assert {hit.document_id for hit in library.search(Question("")).hits} == {document.id for document in shown}
        if [document.id for document in shown] == pages:
            return "apart"
        [joined] = shown
        assert (joined.members, joined.summary.title) == (tuple(pages), "Pismo")
        archive.unjoin(joined.id)
        return "together"
