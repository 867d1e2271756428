"""Searching beside other engines: `./run bench search [--documents N] [--json]`.

All get the same documents, cut into the same terms beforehand, and the same questions, in turn; then the whole
program is asked as the window asks it, and what its analysis of words and names costs is told by itself.  A peer that
is not installed is named and left out.  Whoosh as it comes is asked up to 10,000 documents, and so is the program.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from itertools import islice
from pathlib import Path
from statistics import median

from indexer import Library, Question
from tests.bench import corpus, engines
from tests.bench.engines import KINDS, PEERS, Arrays, Asked, Engine
from tests.bench.measuring import CACHE, archive_of, cpu, each, fts5_of, p50_p95

QUESTIONS = 15
"""Of each kind."""
ROUNDS = 3
WHOLE = 10_000  # documents of the whole program's archive, at most
FILES = 1000  # that are read beside Recoll
TYPING = "search as you type"

BARS: Mapping[str, Mapping[str, float]] = {
    "FTS5": {
        **dict.fromkeys(KINDS, 1.0),
        "one rare word": 1.2,
        TYPING: 0.05,
        "facets of a word": 0.03,
        "indexing": 1.0,
        "bytes": 1.15,
    },
    "FTS5 with NumPy facets": {TYPING: 0.25},
    "tantivy": {
        **dict.fromkeys(KINDS, 4.0),
        TYPING: 1.0,
        "facets of a word": 1.3,
        "a word with a slip": 6.0,
        "indexing": 1.8,
    },
    "Whoosh": {TYPING: 0.02, "indexing": 0.1, "memory": 0.2},
    "Recoll": {"indexing": 1.0, "asking": 0.5},
}
"""What ours ÷ the peer's may be, at 50,000 documents (Whoosh: at 10,000)."""


def main() -> int:
    """Print every figure; returns 1 when engines do not count the same."""
    parser = argparse.ArgumentParser(prog="./run bench search", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, help="the same as --documents")
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--json", action="store_true", help="one JSON line a figure")
    parser.add_argument("--part", choices=("engines", "program", "recoll"), help="only this part")
    options = parser.parse_args()
    count = options.count or options.documents
    tell = _Telling(as_json=options.json)
    differing = _engines(count, tell) if options.part in (None, "engines") else 0
    if options.part in (None, "program"):
        _program(min(count, WHOLE), tell)
        _analysis(tell)
    if options.part in (None, "recoll"):
        _recoll(min(count, FILES), tell)
    return min(differing, 1)


class _Telling:
    """Prints figures, for people or for programs."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json

    def figure(self, name: str, ours: float, peer: float, peer_name: str, unit: str, bar: float | None = None) -> None:
        """One line: ours, the peer's, ours ÷ the peer's, and what that may be."""
        ratio = ours / peer if peer else float("nan")
        if self._as_json:
            line = {"name": name, "ours": round(ours, 3), "peer": round(peer, 3), "peer_name": peer_name, "unit": unit}
            print(json.dumps({**line, "ratio": round(ratio, 3), "bar": bar}, ensure_ascii=False), flush=True)
            return
        judged = "" if bar is None else f"   ≤ {bar:g} {'yes' if ratio <= bar else 'NO'}"
        sides = f"{ours:10.3f} {peer:10.3f} {unit:<9} {peer_name:<23}"
        print(f"{name:<38} {sides} {ratio:7.3f}{judged}", flush=True)

    def missing(self, name: str, how: str) -> None:
        """A peer is not installed."""
        print(f"{name} is not installed and left out; {how}", file=sys.stderr)


# Engines with the same terms


def _engines(count: int, tell: _Telling) -> int:
    """Returns how many questions were not counted alike."""
    peers = []
    for peer in PEERS:
        if not peer.is_there():
            tell.missing(peer.name, f"to have it: {peer.missing}")
        elif count <= peer.most:
            peers.append(peer)
    sample = list(islice(engines.records(count), 2000))
    asked = {name: engines.questions(name, sample, QUESTIONS) for name in KINDS}
    _building(count, peers, asked["one rare word"][0].words[0], tell)
    opened = [one(engines.built(one, count)[0]) for one in (Arrays, *peers)]
    try:
        for one in opened:
            one.open()
        return sum(_in_turn(name, some, opened, tell) for name, some in asked.items())
    finally:
        for one in opened:
            one.close()


def _building(count: int, peers: Sequence[type[Engine]], word: str, tell: _Telling) -> None:
    """What indexing and opening cost; both ran in processes of their own."""
    _, ours = engines.built(Arrays, count)
    ours_open = engines.opened(Arrays, count, word)
    for peer in peers:
        bars = BARS.get(peer.name, {})
        _, theirs = engines.built(peer, count)
        opened = engines.opened(peer, count, word)
        tell_ = lambda name, mine, other, unit, key="": tell.figure(name, mine, other, peer.name, unit, bars.get(key))  # noqa: E731, B023
        if peer is not engines.Fts5WithArrays:
            each_ours, each_theirs = ours.seconds * 1000 / count, theirs.seconds * 1000 / count
            tell_("indexing a document", each_ours, each_theirs, "CPU ms", "indexing")
            tell_("most memory while indexing", ours.megabytes, theirs.megabytes, "MB")
            tell_("bytes of index and texts", ours.bytes / 1e6, theirs.bytes / 1e6, "MB", "bytes")
        tell_("opening and the first answer", ours_open.milliseconds, opened.milliseconds, "CPU ms")
        tell_("memory that opening took", ours_open.grown, opened.grown, "MB")
        tell_("memory after opening, whole process", ours_open.megabytes, opened.megabytes, "MB", "memory")


def _in_turn(name: str, asked: Sequence[Asked], opened: Sequence[Engine], tell: _Telling) -> int:
    """Every question of a kind to every engine by turns; the median over questions of the median over rounds."""
    ours, *peers = opened
    taken: dict[str, list[float]] = {one.name: [] for one in opened if one.can(asked[0])}
    differing = 0
    for question in asked:
        able = [one for one in opened if one.name in taken]
        counts = {one.name: one.ask(question) for one in able}  # warm, too
        odd = {peer: many for peer, many in counts.items() if many != counts[ours.name]}
        if odd:
            differing += 1
            print(f"{name} {question.words}: ours {counts[ours.name]}, {odd}", file=sys.stderr)
        rounds: dict[str, list[float]] = {one.name: [] for one in able}
        for _ in range(ROUNDS):
            for one in able:
                before = time.process_time_ns()
                one.ask(question)
                rounds[one.name].append((time.process_time_ns() - before) / 1e6)
        for peer, some in rounds.items():
            taken[peer].append(median(some))
    for peer in peers:
        if peer.name in taken:
            bar = BARS.get(peer.name, {}).get(name)
            tell.figure(name, median(taken[ours.name]), median(taken[peer.name]), peer.name, "CPU ms", bar)
    return differing


# The whole program


def _program(count: int, tell: _Telling) -> None:
    """A search as the window asks it, widened by forms, names and concepts; the peer is asked for the words alone."""
    kinds = ("one word", "two words", "a word and a beginning", "a phrase")
    folder = archive_of(count)
    path = CACHE / f"fts5-{count}.db"
    if not path.exists():
        fts5_of(count, path)
    asked = corpus.questions(80, list(corpus.documents(min(count, 2000))))
    with Library.open(folder, writable=False) as library, closing(sqlite3.connect(path)) as peer:
        library.search(Question(""))
        _ask_peer(peer, asked[0])
        for place, kind in enumerate(kinds):
            first, again, bare, theirs = [], [], [], []
            for text in asked[place::4]:
                ask = _asking(library, Question(text, limit=20))
                first += each([ask])
                theirs += each([lambda text=text: _ask_peer(peer, text)])
                again += each([ask])
                bare += each([_asking(library, Question(text, limit=20, snippets=False))])
            other = p50_p95(theirs)
            for name, taken in (("", first), (", asked again", again), (", without snippets", bare)):
                for part, mine, peers in zip(("p50", "p95"), p50_p95(taken), other, strict=True):
                    tell.figure(f"program: {kind}{name}, {part}", mine, peers, "FTS5", "CPU ms")


def _asking(library: Library, question: Question) -> Callable[[], object]:
    return lambda: library.search(question)


def _ask_peer(peer: sqlite3.Connection, text: str) -> None:
    wanted = " ".join(f'"{part[:-1]}"*' if part.endswith("*") else f'"{part}"' for part in text.split())
    if text.startswith('"'):
        wanted = text
    peer.execute(
        "SELECT rowid, snippet(texts, 1, '[', ']', '…', 24) FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 20",
        [wanted],
    ).fetchall()
    peer.execute("CREATE TEMP TABLE IF NOT EXISTS hit (id INTEGER PRIMARY KEY)")
    peer.execute("DELETE FROM hit")
    peer.execute("INSERT INTO hit SELECT rowid FROM texts WHERE texts MATCH ?", [wanted])
    for column in ("kind", "lang", "year"):
        peer.execute(f"SELECT {column}, COUNT(*) FROM about JOIN hit USING (id) GROUP BY {column}").fetchall()
    peer.execute("SELECT tag, COUNT(*) FROM tagged JOIN hit USING (id) GROUP BY tag").fetchall()


def _analysis(tell: _Telling) -> None:
    """What cutting a text into words, finding their forms, and recognising names cost; the peer is writing arrays."""
    from indexer import analysis
    from indexer.naming import authorities_in, names
    from indexer.tokens import tokens

    made = list(corpus.documents(600))[100:]
    found = [list(analysis.analysed(one.text, one.language[:2])) for one in made]  # a warm process, as while indexing
    known = names()
    _, written = engines.built(Arrays, 2000)
    writing = written.seconds * 1000 / 2000
    acts: dict[str, Callable[[], object]] = {
        "folding words": lambda: [analysis.terms(one.text) for one in made],
        "folding words and finding their forms": lambda: [
            list(analysis.analysed(one.text, one.language[:2])) for one in made
        ],
        "recognising names and concepts": lambda: [
            authorities_in(one.text, tokens(one.text, [token[:3] for token in some]), known=known, nested=True)
            for one, some in zip(made, found, strict=True)
        ],
    }
    for name, act in acts.items():
        tell.figure(f"{name} of a document", cpu(act) * 1000 / len(made), writing, "writing its arrays", "CPU ms")


# Recoll


def _recoll(count: int, tell: _Telling) -> None:
    """The same folder of files, read, described and indexed by both; then the same words asked."""
    if not shutil.which("recollindex") or not shutil.which("recollq"):
        tell.missing("Recoll", "to have it: apt-get install recollcmd")
        return
    folder = Path(tempfile.mkdtemp(prefix="bench-recoll-"))
    try:
        corpus.write(count, folder / "files")
        settings = folder / "recoll"
        settings.mkdir()
        (settings / "recoll.conf").write_text(f"topdirs = {folder / 'files'}\nindexStripChars = 1\n", "utf-8")
        theirs = cpu(lambda: _run("recollindex", "-c", settings))
        reading = cpu(lambda: _take_in(folder))
        indexing = cpu(lambda: _catch_up(folder))
        bar = BARS["Recoll"]["indexing"]
        scale = 1000 / count
        tell.figure(
            "reading and indexing a file", (reading + indexing) * scale, theirs * scale, "Recoll", "CPU ms", bar
        )
        tell.figure("indexing a file that was read", indexing * scale, theirs * scale, "Recoll", "CPU ms", bar)
        _ask_recoll(folder, settings, count, tell)
    finally:
        shutil.rmtree(folder)


def _ask_recoll(folder: Path, settings: Path, count: int, tell: _Telling) -> None:
    asked = corpus.questions(24, list(corpus.documents(min(count, 2000))))
    start = median(cpu(lambda: _run("recollq", "-c", settings, "-A", "zzqqzz")) for _ in range(5))
    ours, theirs = [], []
    with Library.open(folder / "archive", writable=False) as library:
        library.search(Question(""))
        for text in asked:
            ours.append(cpu(_asking(library, Question(text, limit=20, facets=False))))
            theirs.append(cpu(lambda text=text: _run("recollq", "-c", settings, "-A", "-n", "20", text)) - start)
    bar = BARS["Recoll"]["asking"]
    tell.figure("asking, 20 hits with snippets", median(ours) * 1000, median(theirs) * 1000, "Recoll", "CPU ms", bar)


def _run(*command: object) -> None:
    subprocess.run([*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)


def _take_in(folder: Path) -> None:
    """Closed again, so that the reader's child process has ended and its time counts."""
    with Library.open(folder / "archive", create=True) as library:
        for _ in library.import_paths([folder / "files"]):
            pass


def _catch_up(folder: Path) -> None:
    with Library.open(folder / "archive") as library:
        for _ in library.catch_up():
            pass


if __name__ == "__main__":
    sys.exit(main())
