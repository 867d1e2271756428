"""All SQL: rows in and out as values.  Every change happens inside an event, which the journal's triggers demand."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from archive.errors import DamagedArchive, DiskFull, NewerArchive
from archive.migrations import FORMAT, MIGRATIONS
from archive.model import Change, DocumentId
from archive.sqlite import Database
from archive.store.comparing import Comparing
from archive.store.curation import Curation
from archive.store.documents import Documents
from archive.store.events import Events
from archive.store.facts import Facts
from archive.store.imports import Imports
from archive.store.joined import Joined
from archive.store.pictures import Pictures
from archive.store.rows import Rows, now

_ROOM = 1 << 16  # bytes that opening for writing needs beside the database


class Store(Rows):
    """The database of one archive, in its parts.  Used by the thread that opened it."""

    def __init__(self, path: Path, *, writable: bool, immutable: bool = False) -> None:
        mode = "rwc" if writable else "ro"
        uri = f"{path.resolve().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
        try:
            super().__init__(_connect(uri, writable=writable))
        except sqlite3.OperationalError as error:
            if shutil.disk_usage(path.parent).free < _ROOM:  # SQLite calls this an I/O error
                raise DiskFull(str(path.parent)) from error
            raise DamagedArchive(str(path)) from error
        except sqlite3.DatabaseError as error:
            raise DamagedArchive(str(path)) from error
        db = self._db
        self.events, self.facts, self.pictures = Events(db), Facts(db), Pictures(db)
        self.curation, self.comparing = Curation(db), Comparing(db)
        self.documents = Documents(db, self.facts, self.pictures, self.comparing, self.curation)
        self.joined = Joined(db, self.documents, self.facts, self.curation)
        self.imports = Imports(db, self.events)

    def close(self) -> None:
        """Release the file."""
        self._db.close()

    # Opening

    def migrate(self) -> None:
        """Bring the schema to this program's format; a new archive gets its identity."""
        if self.format == FORMAT:
            return  # nothing is written: an archive on a full disk opens too
        MIGRATIONS.apply(self._db)
        with self._db.atomic():
            self._db.execute(
                "INSERT OR IGNORE INTO archive VALUES ('id', ?), ('created', ?)", [secrets.token_hex(16), now()]
            )

    def check_format(self, path: Path) -> None:
        """Raise `NewerArchive` or `DamagedArchive` when this program cannot work with what is there."""
        try:
            found = self.format
            if found > FORMAT:
                raise NewerArchive(str(path), str(found), str(FORMAT))
            self._one("SELECT value FROM archive WHERE key = 'id'")
        except sqlite3.DatabaseError as error:
            raise DamagedArchive(str(path)) from error

    @property
    def archive_id(self) -> str:
        """Thirty-two hexadecimal digits that name this archive and no other."""
        return str(self._one("SELECT value FROM archive WHERE key = 'id'"))

    def faults(self) -> list[str]:
        """What SQLite's own check of the file finds wrong; empty when nothing is."""
        found = [row[0] for row in self._db.execute("PRAGMA quick_check(20)")]
        return [] if found == ["ok"] else found

    # The index's bookkeeping

    def changes_since(self, sequence: int, limit: int) -> list[Change]:
        """The documents that changed after `sequence`, oldest change first."""
        rows = self._rows("SELECT * FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?", sequence, limit)
        return [_change(row) for row in rows]

    def change_at(self, sequence: int) -> Change | None:
        """The change with exactly that number, if the document has not changed again since."""
        return next((_change(row) for row in self._rows("SELECT * FROM changes WHERE sequence = ?", sequence)), None)

    def change_counts(self, sequence: int) -> tuple[int, int]:
        """The last number given, and how many changes come after `sequence`."""
        last = self._one("SELECT COALESCE(MAX(sequence), 0) FROM changes")
        return last, self._one("SELECT COUNT(*) FROM changes WHERE sequence > ?", sequence)


def _connect(uri: str, *, writable: bool) -> Database:
    connection = sqlite3.connect(uri, uri=True, timeout=10.0, isolation_level=None)
    db = Database(connection, execute_plugins=False)
    for pragma in ("foreign_keys = ON", "cell_size_check = ON", "mmap_size = 0"):
        db.execute(f"PRAGMA {pragma}")
    if writable:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")  # NORMAL loses acknowledged work when the power goes
        db.execute("PRAGMA fullfsync = ON")  # macOS: fsync alone does not reach the disk
    else:
        db.execute("PRAGMA query_only = ON")
        db.execute("PRAGMA trusted_schema = OFF")  # a writer needs json_object in the journal's triggers
    return db


def _change(row: Mapping[str, Any]) -> Change:
    return Change(row["sequence"], DocumentId(row["document_id"]), bool(row["removed"]), row["token"])
