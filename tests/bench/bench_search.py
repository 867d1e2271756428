"""A search with snippets and facets, as the window asks it: `./run bench search [N]`."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

from indexer import Library, Question
from tests.bench.corpus import documents, questions
from tests.bench.measuring import CACHE, archive_of, count_from_arguments, each, figure, fts5_of, p50_p95

_KINDS = ("one word", "two words", "a word and a beginning", "a phrase")


def main() -> None:
    """Ask the same 80 questions of both, in turn."""
    count = count_from_arguments(2000)
    folder = archive_of(count)
    path = CACHE / f"fts5-{count}.db"
    if not path.exists():
        fts5_of(count, path)
    asked = questions(80, list(documents(min(count, 2000))))
    with Library.open(folder, writable=False) as library, closing(sqlite3.connect(path)) as peer:
        library.search(Question(""))
        _ask_peer(peer, asked[0])
        for place, kind in enumerate(_KINDS):
            ours, theirs = _in_turn(library, peer, asked[place::4])
            for name, mine, other in zip(("p50", "p95"), p50_p95(ours), p50_p95(theirs), strict=True):
                figure(f"{kind}, 20 hits with snippets and facets, {name}", mine, other, "CPU ms")


def _in_turn(library: Library, peer: sqlite3.Connection, asked: list[str]) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    theirs: list[float] = []
    for text in asked:
        ours += each([_ours(library, text)])
        theirs += each([lambda text=text: _ask_peer(peer, text)])
    return ours, theirs


def _ours(library: Library, text: str) -> Callable[[], object]:
    return lambda: library.search(Question(text, limit=20))


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


if __name__ == "__main__":
    main()
