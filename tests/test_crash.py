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
