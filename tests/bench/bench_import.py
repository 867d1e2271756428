"""How well and how fast files are taken in: `./run bench import [N]`.

Words found beside an independent reader, what becomes of bombs, what the reader's own process costs, how long N files of
all formats take, documents per CPU second from file to index, and index bytes per text byte.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from indexer import Library
from tests.bench import corpus, reading
from tests.bench.measuring import count_from_arguments, cpu, figure, fts5_of, size


def main() -> None:
    """Read what there is to read; then import N text files, and beside it the same texts into FTS5."""
    if reading.SHARED.is_dir():
        reading.words_of_known_texts()
        reading.words_beside_libreoffice()
        reading.overhead()
    reading.bombs()
    count = count_from_arguments(1000)
    if reading.SHARED.is_dir():
        reading.mixed(count)
    _speed(count)


def _speed(count: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="bench-import-"))
    try:
        written = corpus.write(count, folder / "files")
        read = cpu(lambda: _take_in(folder))
        index = cpu(lambda: _index(folder))
        whole_peer = cpu(lambda: fts5_of(count, folder / "peer.db"))
        made = cpu(lambda: sum(1 for _ in corpus.documents(count)))
        peer = whole_peer - made  # making the texts is not the peer's work
        figure("from file to description, documents per CPU second", count / read, count / peer, "1/s")
        figure("indexing, documents per CPU second", count / index, count / peer, "1/s")
        figure("from file to index, documents per CPU second", count / (read + index), count / peer, "1/s")
        with closing(sqlite3.connect(folder / "peer.db")) as database:
            stored = database.execute("SELECT SUM(LENGTH(CAST(text AS BLOB))) FROM texts").fetchone()[0]
        figure(
            "index bytes per text byte",
            size(folder / "archive" / "index") / written,
            (size(folder / "peer.db") - stored) / written,
            "bytes",
            "FTS5 without the text it keeps",
        )
    finally:
        shutil.rmtree(folder)


def _take_in(folder: Path) -> None:
    """Closed again, so that the reader's child process has ended and its time counts."""
    with Library.open(folder / "archive", create=True) as library:
        for _ in library.import_paths([folder / "files"]):
            pass


def _index(folder: Path) -> None:
    with Library.open(folder / "archive") as library:
        for _ in library.catch_up():
            pass


if __name__ == "__main__":
    main()
