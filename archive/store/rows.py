"""What every part of the store reads and writes rows with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from archive.model import Caution, DocumentId
from archive.sqlite import Database

_CHUNK = 500  # SQLite allows 999 parameters in old builds


class Rows:
    """A part of the store, over the connection that all parts share."""

    def __init__(self, db: Database) -> None:
        self._db = db

    @property
    def format(self) -> int:
        """The archive's format; 0 for an empty database."""
        return int(self._one("PRAGMA user_version"))

    def _rows(self, sql: str, *arguments: object) -> Iterator[dict[str, Any]]:
        return self._db.query(sql, arguments)

    def _one(self, sql: str, *arguments: object) -> Any:
        return self._db.execute(sql, arguments).fetchone()[0]

    def _insert(self, table: str, **row: object) -> int:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        cursor = self._db.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))
        return int(cursor.lastrowid or 0)

    def _many(self, table: str, width: int, rows: Iterable[tuple[object, ...]]) -> None:
        self._db.conn.executemany(f'INSERT INTO "{table}" VALUES ({", ".join("?" * width)})', rows)

    def _grouped(self, sql: str, ids: Sequence[DocumentId]) -> dict[DocumentId, list[dict[str, Any]]]:
        found: dict[DocumentId, list[dict[str, Any]]] = {}
        for row in self._for_ids(sql, ids):
            found.setdefault(row["document_id"], []).append(row)
        return found

    def _for_ids(self, sql: str, ids: Sequence[DocumentId] | Sequence[int]) -> Iterator[dict[str, Any]]:
        for begin in range(0, len(ids), _CHUNK):
            some = ids[begin : begin + _CHUNK]
            yield from self._rows(sql.format(ids=", ".join("?" * len(some))), *some)


def now() -> str:
    """The time as the store writes it: ISO 8601 in UTC, to the millisecond."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def as_json(value: object) -> str:
    """A value as the store keeps it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def cautions_in(text: str) -> tuple[Caution, ...]:
    """What is to beware of, as the store keeps it."""
    return tuple(Caution(code, detail) for code, detail in json.loads(text))
