"""What the benchmarks share: CPU time, sizes, the peer, and one JSON line a figure."""

from __future__ import annotations

import json
import os
import resource
import sqlite3
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from statistics import median, quantiles

from archive import (
    Archive,
    DocumentId,
    Draft,
    Evidence,
    Field,
    Language,
    Page,
    Suggestion,
)
from indexer import Library
from tests.bench.corpus import Made, documents

CACHE = Path(__file__).resolve().parents[2] / ".bench"


def cpu(act: Callable[[], object]) -> float:
    """CPU seconds of this process and the children that ended meanwhile."""
    before = _cpu()
    act()
    return _cpu() - before


def _cpu() -> float:
    return sum(
        used.ru_utime + used.ru_stime
        for used in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    )


def each(acts: Sequence[Callable[[], object]]) -> list[float]:
    """CPU milliseconds of each act."""
    taken = []
    for act in acts:
        before = time.process_time()
        act()
        taken.append((time.process_time() - before) * 1000)
    return taken


def p50_p95(taken: Sequence[float]) -> tuple[float, float]:
    """Median and 95th percentile."""
    return median(taken), quantiles(taken, n=20)[-1]


def size(path: Path) -> int:
    """Bytes of a file or of everything in a folder."""
    return path.stat().st_size if path.is_file() else sum(p.stat().st_size for p in path.rglob("*") if p.is_file())


def figure(name: str, ours: float, peer: float, unit: str, peer_name: str = "FTS5") -> None:
    """Print one figure: ours, the peer's, and ours ÷ the peer's (lower is better unless the unit is a rate)."""
    ratio = ours / peer if peer else float("nan")
    line = {"name": name, "ours": round(ours, 3), "peer": round(peer, 3), "peer_name": peer_name, "unit": unit}
    print(json.dumps({**line, "ratio": round(ratio, 3)}, ensure_ascii=False), flush=True)


def count_from_arguments(default: int) -> int:
    """The N of `./run bench NAME N`."""
    return int(sys.argv[1]) if len(sys.argv) > 1 else default


def draft(made: Made) -> Draft:
    """What reading the document would give."""
    evidence = Evidence(1, 0, len(made.title), made.title, "bench")
    values = {Field.TITLE: made.title, Field.KIND: made.kind, Field.DATE: made.date, Field.PLACE: made.place}
    return Draft(
        "text/plain",
        (Page(1, made.text),),
        languages=(Language.parse(made.language),),
        suggestions=tuple(Suggestion(field, value, 0.9, evidence) for field, value in values.items()),
    )


def archive_of(count: int) -> Path:
    """An archive with the first `count` documents and its index, kept between runs."""
    folder = CACHE / f"archive-{count}"
    if not (folder / "finished").exists():
        print(f"making an archive of {count} documents in {folder} …", file=sys.stderr)
        sync, os.fsync = os.fsync, lambda _: None  # it can be made again; only what is measured must be durable
        try:
            with Library.open(folder, create=True) as library:
                _fill(library.archive, count)
                for _ in library.catch_up():
                    pass
        finally:
            os.fsync = sync
        (folder / "finished").touch()
    with Library.open(folder) as library:  # one that an earlier version made is indexed anew
        for _ in library.catch_up():
            pass
    return folder


def _fill(archive: Archive, count: int) -> None:
    batch = archive.begin_batch("bench")
    source = archive.folder / "one.txt"
    tagged: dict[str, list[DocumentId]] = {}
    for made in documents(count):
        source.write_text(made.text, "utf-8")
        number = archive.add(archive.stage(source, f"{made.number}.txt"), draft(made), batch=batch)
        for tag in made.tags:
            tagged.setdefault(tag, []).append(number)
    source.unlink()
    with archive.during(batch):
        for tag, numbers in sorted(tagged.items()):
            archive.tag(numbers, archive.add_tag(tag).id)


def fts5_of(count: int, path: Path) -> None:
    """The same texts in SQLite FTS5, with the columns that facets need."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as peer:
        peer.execute("CREATE VIRTUAL TABLE texts USING fts5(title, text, tokenize='unicode61 remove_diacritics 2')")
        peer.execute("CREATE TABLE about (id INTEGER PRIMARY KEY, kind TEXT, lang TEXT, year TEXT)")
        peer.execute("CREATE TABLE tagged (id INTEGER, tag TEXT)")
        for made in documents(count):
            peer.execute("INSERT INTO texts(rowid, title, text) VALUES (?, ?, ?)", [made.number, made.title, made.text])
            peer.execute(
                "INSERT INTO about VALUES (?, ?, ?, ?)", [made.number, made.kind, made.language[:2], made.date[:4]]
            )
            peer.executemany("INSERT INTO tagged VALUES (?, ?)", ((made.number, tag) for tag in made.tags))
        peer.execute("CREATE INDEX tagged_by_id ON tagged(id)")
        peer.commit()
