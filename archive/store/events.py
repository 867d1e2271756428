"""What was done, and undoing it: each act is a line of history with what every row was before."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from math import isclose
from typing import Any

from archive.errors import CannotUndo, NoSuchThing
from archive.model import DocumentId, Event
from archive.store.rows import Rows, as_json, now

_READING = "read-again"  # an act that changes no word of a person, and that cannot be undone


class Events(Rows):
    """What was done, and undoing it: each act is a line of history with what every row was before."""

    @contextmanager
    def event(
        self,
        action: str,
        subject: str,
        detail: object,
        who: str,
        *,
        batch: int | None = None,
        undoes: int | None = None,
    ) -> Iterator[int]:
        """One transaction and one line of history; an event that changed nothing a person said leaves no line."""
        with self._db.atomic():
            number = self._insert(
                "events",
                at=now(),
                who=who,
                action=action,
                subject=subject,
                detail=as_json(detail),
                batch_id=batch,
                undoes=undoes,
            )
            with self._open(number):
                yield number
            if (
                batch is None
                and action != _READING
                and not self._one("SELECT COUNT(*) FROM journal WHERE event_id = ?", number)
            ):
                self._db.execute("DELETE FROM events WHERE id = ?", [number])

    @contextmanager
    def event_of_batch(self, batch: int) -> Iterator[None]:
        """One transaction of an import; all of them together are one event."""
        with self._db.atomic(), self._open(int(self._one("SELECT id FROM events WHERE batch_id = ?", batch))):
            yield

    @contextmanager
    def _open(self, event: int) -> Iterator[None]:
        self._db.execute("INSERT INTO open_event VALUES (?)", [event])
        yield
        self._db.execute("DELETE FROM open_event")

    def history(self, document_id: DocumentId | None, limit: int) -> tuple[Event, ...]:
        """The newest events first, of one document or of all."""
        where = "1" if document_id is None else _TOUCHES
        arguments = [] if document_id is None else [document_id] * 4
        undone = self._undone()
        rows = self._rows(f"SELECT * FROM events WHERE {where} ORDER BY id DESC LIMIT ?", *arguments, limit)
        return tuple(_event(row, undone) for row in rows)

    def last_undoable(self) -> Event | None:
        """The newest act that stands; undoing it is the next step back."""
        undone = self._undone()
        rows = self._rows("SELECT * FROM events WHERE undoes IS NULL AND action <> ? ORDER BY id DESC", _READING)
        return next((_event(row, undone) for row in rows if row["id"] not in undone), None)

    def last_redoable(self) -> Event | None:
        """The newest undoing that stands and that no new act has followed."""
        undone = self._undone()
        for row in self._rows("SELECT * FROM events WHERE action <> ? ORDER BY id DESC", _READING):
            if row["undoes"] is None and row["id"] not in undone:
                return None
            if row["action"] == "undo" and row["id"] not in undone:
                return _event(row, undone)
        return None

    def event_with(self, number: int) -> Event:
        """The event of that number."""
        undone = self._undone()
        for row in self._rows("SELECT * FROM events WHERE id = ?", number):
            return _event(row, undone)
        raise NoSuchThing(str(number))

    def _undone(self) -> dict[int, int]:
        """Which events are undone, and by which: an undoing counts unless it was undone itself."""
        undone: dict[int, int] = {}
        for row in self._rows("SELECT id, undoes FROM events WHERE undoes IS NOT NULL ORDER BY id DESC"):
            if row["id"] not in undone:
                undone[row["undoes"]] = row["id"]
        return undone

    def take_back(self, event: int, *, lenient: bool = False) -> None:
        """Put every row that `event` changed back to what it was.

        Raises `CannotUndo` when a row has changed since, unless `lenient`: then that row stays as it is.
        """
        if self._one("SELECT action FROM events WHERE id = ?", event) == _READING:
            raise CannotUndo(str(event))
        rows = list(self._rows("SELECT * FROM journal WHERE event_id = ? ORDER BY id DESC", event))
        for row in rows:
            try:
                with self._db.atomic():
                    self._put_back(row, event)
            except CannotUndo:
                if not lenient:
                    raise

    def _put_back(self, row: Mapping[str, Any], event: int) -> None:
        table, key = row["table"], json.loads(row["row_key"])
        before, after = (json.loads(row[name]) if row[name] else None for name in ("before", "after"))
        where = " AND ".join(f'"{name}" = ?' for name in key)
        now = next(iter(self._rows(f'SELECT * FROM "{table}" WHERE {where}', *key.values())), None)
        if not _is_same(now, after):
            raise CannotUndo(str(event))
        try:
            if before is None:
                self._db.execute(f'DELETE FROM "{table}" WHERE {where}', list(key.values()))
            elif after is None:
                self._insert(table, **before)
            else:
                sets = ", ".join(f'"{name}" = ?' for name in before)
                self._db.execute(f'UPDATE "{table}" SET {sets} WHERE {where}', [*before.values(), *key.values()])
        except sqlite3.IntegrityError as error:  # something later hangs on this row
            raise CannotUndo(str(event)) from error


_TOUCHES = f"""(id IN (SELECT event_id FROM journal WHERE document_id = ?)
    OR (action = '{_READING}' AND subject = ?)
    OR id IN (SELECT event_id FROM journal WHERE "table" = 'relations' AND row_key LIKE '%"b":"' || ? || '"%')
    OR (undoes IS NULL AND batch_id = (SELECT batch_id FROM documents WHERE id = ?)))"""


def _is_same(now: Mapping[str, Any] | None, image: Mapping[str, Any] | None) -> bool:
    """Whether a row is as the journal says; the journal writes numbers with fifteen digits."""
    if now is None or image is None:
        return now is image
    return all(
        isclose(now[name], value, rel_tol=1e-12) if isinstance(value, float) else now[name] == value
        for name, value in image.items()
    )


def _event(row: Mapping[str, Any], undone: Mapping[int, int]) -> Event:
    return Event(
        row["id"],
        row["at"],
        row["who"],
        row["action"],
        row["subject"],
        row["detail"],
        row["undoes"],
        undone.get(row["id"]),
    )
