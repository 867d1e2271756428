"""What was taken in, when, and the folders that are watched."""

from __future__ import annotations

from archive.errors import NoSuchThing
from archive.model import Batch, DocumentId, FoldersAs, Imported, Outcome, Seen, Watched
from archive.sqlite import Database
from archive.store.events import Events
from archive.store.rows import Rows, as_json, cautions_in, now

_WATCHED = 5  # the format that brought watched folders


class Imports(Rows):
    """What was taken in, when, and the folders that are watched."""

    def __init__(self, db: Database, events: Events) -> None:
        super().__init__(db)
        self._events = events

    def add_batch(self, source: str, who: str) -> int:
        """A new import and its event."""
        with self._db.atomic():
            batch = self._insert("batches", started=now(), source=source, who=who)
            with self._events.event("import", source, {}, who, batch=batch):
                return batch

    def note_outcome(self, batch: int, outcome: Imported) -> None:
        """Write down what became of one path."""
        self._insert(
            "outcomes",
            batch_id=batch,
            path=outcome.path,
            status=outcome.status.value,
            document_id=outcome.document_id,
            reason=outcome.reason,
            detail=outcome.detail,
            cautions=as_json([[c.code, c.detail] for c in outcome.cautions]),
        )

    def batches(self) -> tuple[Batch, ...]:
        """All imports, the newest first."""
        undone = self._events._undone()
        rows = self._rows(
            "SELECT b.*, e.id AS event_id, SUM(o.status = 'added') AS added, SUM(o.status = 'duplicate') AS duplicates,"
            " SUM(o.status = 'failed') AS failed FROM batches b JOIN events e ON e.batch_id = b.id"
            " LEFT JOIN outcomes o ON o.batch_id = b.id GROUP BY b.id ORDER BY b.id DESC"
        )
        return tuple(
            Batch(
                row["id"],
                row["started"],
                row["source"],
                row["who"],
                row["added"] or 0,
                row["duplicates"] or 0,
                row["failed"] or 0,
                row["event_id"] in undone,
            )
            for row in rows
        )

    def outcomes(self, batch: int) -> tuple[Imported, ...]:
        """What became of each path of an import."""
        return tuple(
            Imported(
                row["path"],
                Outcome(row["status"]),
                row["document_id"],
                row["reason"],
                row["detail"],
                cautions_in(row["cautions"]),
            )
            for row in self._rows("SELECT * FROM outcomes WHERE batch_id = ? ORDER BY id", batch)
        )

    def documents_of_batch(self, batch: int) -> list[DocumentId]:
        """The documents that an import brought."""
        return [row["id"] for row in self._rows("SELECT id FROM documents WHERE batch_id = ? ORDER BY rowid", batch)]

    def documents_of_event(self, event: int) -> list[DocumentId]:
        """The documents that the import behind `event` brought."""
        rows = self._rows(
            "SELECT id FROM documents WHERE batch_id = (SELECT batch_id FROM events WHERE id = ?) ORDER BY rowid", event
        )
        return [row["id"] for row in rows]

    def event_number_of_batch(self, batch: int) -> int:
        """The event of an import; `NoSuchThing` when there is none of that number."""
        for row in self._rows("SELECT id FROM events WHERE batch_id = ? AND undoes IS NULL", batch):
            return int(row["id"])
        raise NoSuchThing(str(batch))

    # Folders that are watched

    def watched(self) -> tuple[Watched, ...]:
        """The folders that are looked into, by their paths; none in an archive of an older format."""
        if self.format < _WATCHED:
            return ()
        rows = self._rows("SELECT * FROM watched ORDER BY path")
        return tuple(Watched(row["path"], FoldersAs(row["folders_as"])) for row in rows)

    def watch(self, watched: Watched) -> None:
        """Look into a folder from now on, or do it in another way."""
        self._db.execute(
            "INSERT INTO watched VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET folders_as = excluded.folders_as",
            [watched.path, watched.folders_as.value],
        )

    def unwatch(self, path: str) -> None:
        """Look into a folder no longer."""
        self._db.execute("DELETE FROM watched WHERE path = ?", [path])

    def seen(self, path: str) -> Seen | None:
        """The file of that path as it was when it was taken in."""
        rows = self._rows("SELECT size, changed FROM seen WHERE path = ?", path)
        return next((Seen(row["size"], row["changed"]) for row in rows), None)

    def note_seen(self, path: str, seen: Seen) -> None:
        """Write down that a file was taken in as it is now."""
        self._db.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", [path, seen.size, seen.changed])
