"""All SQL: rows in and out as values.  Every change happens inside an event, which the journal's triggers demand."""

from __future__ import annotations

import json
import secrets
import shutil
import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from math import isclose
from pathlib import Path
from typing import Any

from archive.collation import sort_key
from archive.errors import CannotUndo, DamagedArchive, DiskFull, NewerArchive, NoSuchThing
from archive.migrations import FORMAT, MIGRATIONS
from archive.model import (
    SINGLE,
    Batch,
    Box,
    Caution,
    Change,
    Collection,
    Comparable,
    Document,
    DocumentId,
    Draft,
    Entry,
    Event,
    Evidence,
    Fact,
    Field,
    FoldersAs,
    Imported,
    Kinship,
    Language,
    Likeness,
    Mending,
    MendingState,
    Moved,
    Original,
    Outcome,
    Page,
    Passage,
    Photograph,
    RecognisedPage,
    RecognisedText,
    Recognition,
    Relation,
    Role,
    Seen,
    Standing,
    Suggestion,
    Summary,
    Tag,
    TextState,
    Traits,
    Watched,
    Word,
    current_facts,
    why_unread,
)
from archive.sqlite import Database

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no letter that looks like another
_ROOM = 1 << 16  # bytes that opening for writing needs beside the database
_CONCEPTS = 2  # the format that brought them
_ATTACHMENTS = 4  # the format from which one file can hang on several
_WATCHED = 5  # the format that brought watched folders
_READING = "read-again"  # an act that changes no word of a person, and that cannot be undone
_RELATIONS = 6  # the format that brought relations and what comparing needs
_MENDINGS = 7  # the format that brought them
_RECOGNITIONS = 8  # the format that brought them
_MEMBERS = 9  # the format that brought joined documents
_MEMBER = "member"  # out of every list: a page of another document
_APART = "apart"  # out of every list: a joined document that was taken apart
_CHUNK = 500  # SQLite allows 999 parameters in old builds
_ORDER = "en"  # of names, for whoever does not ask for another alphabet


class Store:
    """The database of one archive.  Used by the thread that opened it."""

    def __init__(self, path: Path, *, writable: bool, immutable: bool = False) -> None:
        mode = "rwc" if writable else "ro"
        uri = f"{path.resolve().as_uri()}?mode={mode}" + ("&immutable=1" if immutable else "")
        try:
            self._db = _connect(uri, writable=writable)
        except sqlite3.OperationalError as error:
            if shutil.disk_usage(path.parent).free < _ROOM:  # SQLite calls this an I/O error
                raise DiskFull(str(path.parent)) from error
            raise DamagedArchive(str(path)) from error
        except sqlite3.DatabaseError as error:
            raise DamagedArchive(str(path)) from error

    def close(self) -> None:
        """Release the file."""
        self._db.close()

    # Opening

    @property
    def format(self) -> int:
        """The archive's format; 0 for an empty database."""
        return int(self._one("PRAGMA user_version"))

    def migrate(self) -> None:
        """Bring the schema to this program's format; a new archive gets its identity."""
        if self.format == FORMAT:
            return  # nothing is written: an archive on a full disk opens too
        MIGRATIONS.apply(self._db)
        with self._db.atomic():
            self._db.execute(
                "INSERT OR IGNORE INTO archive VALUES ('id', ?), ('created', ?)", [secrets.token_hex(16), _now()]
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

    # Events

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
                at=_now(),
                who=who,
                action=action,
                subject=subject,
                detail=_json(detail),
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

    # Documents

    def holder_of(self, sha256: str) -> tuple[DocumentId, bool] | None:
        """The document that has this original, and whether it lies in the bin; one outside the bin first."""
        rows = self._rows(
            "SELECT d.id, d.binned FROM originals o JOIN documents d ON d.id = o.document_id"
            " WHERE o.sha256 = ? ORDER BY d.binned IS NOT NULL, d.added",
            sha256,
        )
        return next(((DocumentId(row["id"]), row["binned"] is not None) for row in rows), None)

    def add(
        self,
        draft: Draft,
        original: Original,
        *,
        batch: int,
        attached_to: DocumentId | None,
    ) -> DocumentId:
        """A new document with its text and the suggestions read from it."""
        number = self._new_id()
        self._insert(
            "documents",
            id=number,
            added=_now(),
            batch_id=batch,
            binned=None,
            text_state=draft.state.value,
            extractor=draft.extractor,
            cautions=_json([[c.code, c.detail] for c in draft.cautions]),
            attached_to=attached_to,
        )
        self._keep_original(number, 0, original)
        if attached_to is not None:
            self.attach(attached_to, number)
        self._write_text(number, draft)
        self._suggest(number, _suggested(draft))
        return number

    def _keep_original(self, number: DocumentId, position: int, original: Original) -> None:
        self._insert(
            "originals",
            sha256=original.sha256,
            document_id=number,
            position=position,
            name=original.name,
            size=original.size,
            media_type=original.media_type,
            source=original.source,
            taken=original.taken,
            first_page=original.first_page,
        )

    def attach(self, number: DocumentId, attached: DocumentId) -> None:
        """Note that a document came inside another one; once is enough."""
        self._db.execute(
            "INSERT OR IGNORE INTO attachments SELECT ?1, ?2, COUNT(*) + 1 FROM attachments WHERE document_id = ?1",
            [number, attached],
        )

    def _write_text(self, number: DocumentId, draft: Draft) -> None:
        self._many("pages", 3, ((number, page.number, page.text) for page in draft.pages))
        self._many(
            "passages", 6, ((number, p.page, p.start, p.end, str(p.language), p.confidence) for p in draft.passages)
        )
        self._many(
            "mendings", 6, ((number, m.page, _json(m.rules), m.state.value, m.was, m.mended) for m in draft.mendings)
        )
        if draft.traits is not None:
            self.keep_traits(number, draft.traits)
        self._expect(number, draft.scanned)

    def replace_text(self, number: DocumentId, draft: Draft) -> None:
        """Put what was read now in the place of what was read before; what a person decided stays."""
        self.note_text(number, draft)
        for table in ("pages", "passages", "mendings"):
            self._db.execute(f"DELETE FROM {table} WHERE document_id = ?", [number])
        self._write_text(number, draft)
        before = self.facts([number]).get(number, ())
        self._db.execute("DELETE FROM facts WHERE document_id = ? AND standing IN ('suggested', 'offered')", [number])
        settled = _settled(before)
        decided = {(fact.field, fact.value) for fact in before if fact.standing not in _OPEN}
        fresh = (
            s
            for s in _suggested(draft)
            if (s.field not in settled or not s.known) and (s.field, s.value) not in decided
        )
        self._suggest(number, fresh)
        self._db.execute(
            "UPDATE originals SET media_type = ? WHERE document_id = ? AND position = 0", [draft.media_type, number]
        )
        self._db.execute("UPDATE outcomes SET status = 'added' WHERE document_id = ? AND status = 'failed'", [number])

    def note_text(self, number: DocumentId, draft: Draft) -> None:
        """Write down the state of a document's text, by whom it was read, what to beware of, and why it failed."""
        self._db.execute(
            "UPDATE outcomes SET reason = ?, detail = ? WHERE document_id = ? AND status = 'failed'",
            [*why_unread(draft.cautions), number],
        )
        self._db.execute(
            "UPDATE documents SET text_state = ?, extractor = ?, cautions = ? WHERE id = ?",
            [draft.state.value, draft.extractor, _json([[c.code, c.detail] for c in draft.cautions]), number],
        )

    # Pages that are pictures

    def _expect(self, number: DocumentId, pages: Sequence[int]) -> None:
        """These pages and no others are pictures; what was recognised of them before stays."""
        self._db.execute(
            "DELETE FROM recognitions WHERE document_id = ?1 AND page NOT IN (SELECT value FROM json_each(?2))",
            [number, _json(pages)],
        )
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO recognitions (document_id, page) VALUES (?, ?)", ((number, page) for page in pages)
        )

    def to_recognise(self, ids: Sequence[DocumentId] | None, limit: int) -> list[tuple[DocumentId, int]]:
        """Pages of documents outside the bin that wait, in the order in which those came.

        Page 0 stands for a document of which no page waits any more, and whose text is still to be put together.
        """
        if self.format < _RECOGNITIONS:
            return []
        among = "" if ids is None else "AND d.id IN (SELECT value FROM json_each(:ids))"
        rows = self._db.query(
            "SELECT d.id AS id, COALESCE(MIN(CASE WHEN r.state = 'waiting' THEN r.page END), 0) AS page"
            " FROM recognitions r JOIN documents d ON d.id = r.document_id"
            f" WHERE r.settled = 0 AND d.binned IS NULL {among} GROUP BY d.id ORDER BY d.added, d.rowid LIMIT :limit",
            {"ids": _json(ids), "limit": limit},
        )
        return [(row["id"], row["page"]) for row in rows]

    def keep_recognised(self, number: DocumentId, page: RecognisedPage) -> None:
        """Write down what was recognised on a page."""
        self._db.execute(
            "UPDATE recognitions SET state = 'recognised', text = ?, boxes = ?, confidence = ?, reader = ?,"
            " reason = '', detail = '', settled = 0 WHERE document_id = ? AND page = ?",
            [page.text, _packed(page.words), page.confidence, page.reader, number, page.page],
        )

    def note_unrecognised(self, number: DocumentId, page: int, reason: str, detail: str) -> None:
        """Write down why a page could not be recognised."""
        self._db.execute(
            "UPDATE recognitions SET state = 'failed', reason = ?, detail = ? WHERE document_id = ? AND page = ?",
            [reason, detail, number, page],
        )

    def settle_recognition(self, number: DocumentId) -> None:
        """Nothing is left to do for those pictures of a document that do not wait."""
        self._db.execute("UPDATE recognitions SET settled = 1 WHERE document_id = ? AND state <> 'waiting'", [number])

    def recognise_anew(self, number: DocumentId, *, failed: bool) -> None:
        """Let the pages of a document wait again: all that are pictures, or those that `failed` alone."""
        if self.format < _RECOGNITIONS:
            return
        which = "AND state = 'failed'" if failed else ""
        self._db.execute(
            f"UPDATE recognitions SET state = 'waiting', settled = 0 WHERE document_id = ? {which}", [number]
        )

    def recognitions(self, ids: Sequence[DocumentId]) -> dict[DocumentId, Recognition]:
        """What became of the pages that are pictures, of each document that has any."""
        if self.format < _RECOGNITIONS:
            return {}
        rows = self._for_ids(_RECOGNITION, ids)
        return {row["document_id"]: Recognition(**{**row, "settled": bool(row["settled"])}) for row in rows}

    def recognised_page(self, number: DocumentId, page: int) -> RecognisedPage | None:
        """What was recognised on a page, with its words."""
        if self.format < _RECOGNITIONS:
            return None
        sql = "SELECT * FROM recognitions WHERE document_id = ? AND page = ? AND state = 'recognised'"
        for row in self._rows(sql, number, page):
            words = tuple(_words(row["text"], row["boxes"]))
            return RecognisedPage(row["page"], row["text"], words, row["confidence"], row["reader"])
        return None

    def recognised(self, number: DocumentId) -> RecognisedText:
        """The text of each page that was tried, empty of one that could not be recognised."""
        if self.format < _RECOGNITIONS:
            return RecognisedText()
        sql = "SELECT page, state, text, reader FROM recognitions WHERE document_id = ? AND state <> 'waiting'"
        rows = list(self._rows(f"{sql} ORDER BY page", number))
        pages = tuple(Page(row["page"], row["text"] if row["state"] == "recognised" else "") for row in rows)
        return RecognisedText(pages, max((row["reader"] for row in rows if row["state"] == "recognised"), default=""))

    def unrecognised(self, number: DocumentId) -> list[int]:
        """The pages that could not be recognised."""
        if self.format < _RECOGNITIONS:
            return []
        sql = "SELECT page FROM recognitions WHERE document_id = ? AND state = 'failed' ORDER BY page"
        return [row["page"] for row in self._rows(sql, number)]

    def extractors(self) -> dict[DocumentId, tuple[TextState, str]]:
        """The state of each text outside the bin and who read it, in the order in which the documents came."""
        rows = self._rows("SELECT id, text_state, extractor FROM documents WHERE binned IS NULL ORDER BY added, rowid")
        return {row["id"]: (TextState(row["text_state"]), row["extractor"]) for row in rows}

    def _suggest(self, document_id: DocumentId, suggestions: Iterable[Suggestion]) -> None:
        self._db.conn.executemany(
            'INSERT INTO facts (document_id, field, value, standing, confidence, page, start, "end", quote, rule, role)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (document_id, s.field, s.value, standing, s.confidence, e.page, e.start, e.end, e.quote, e.rule, s.role)
                for s in suggestions
                for standing in (Standing.SUGGESTED if s.known else Standing.OFFERED,)
                for e in (s.evidence,)
            ),
        )

    def _new_id(self) -> DocumentId:
        while True:
            number = DocumentId("".join(secrets.choice(_ALPHABET) for _ in range(10)))
            if not self._one("SELECT COUNT(*) FROM documents WHERE id = ?", number):
                return number

    def ids(self, *, binned: bool = False) -> list[DocumentId]:
        """All documents in or out of the bin, in the order in which they came."""
        where = f"NOT IN ('{_MEMBER}', '{_APART}')" if binned else "IS NULL"
        return [row["id"] for row in self._rows(f"SELECT id FROM documents WHERE binned {where} ORDER BY added, rowid")]

    def count(self) -> int:
        """How many documents there are outside the bin."""
        return int(self._one("SELECT COUNT(*) FROM documents WHERE binned IS NULL"))

    def known(self, ids: Sequence[DocumentId]) -> None:
        """Raise `NoSuchThing` with the first of `ids` that no document has."""
        found = {row["id"] for row in self._for_ids("SELECT id FROM documents WHERE id IN ({ids})", ids)}
        for number in ids:
            if number not in found:
                raise NoSuchThing(number)

    def summaries(self, ids: Sequence[DocumentId]) -> list[Summary]:
        """A row for each of `ids` that exists, in that order."""
        facts = self.facts(ids)
        tags: dict[str, list[str]] = {}
        for row in self._for_ids(
            "SELECT document_id, name FROM document_tags JOIN tags ON tags.id = tag_id WHERE document_id IN ({ids})"
            " ORDER BY name COLLATE NOCASE",
            ids,
        ):
            tags.setdefault(row["document_id"], []).append(row["name"])
        rows = {
            row["id"]: row
            for row in self._for_ids(
                "SELECT d.*, (SELECT COUNT(*) FROM pages WHERE document_id = d.id) AS pages,"
                " (SELECT name FROM originals WHERE document_id = d.id ORDER BY position LIMIT 1) AS name"
                " FROM documents d WHERE d.id IN ({ids})",
                ids,
            )
        }
        return [_summary(rows[i], facts.get(i, ()), tags.get(i, ())) for i in ids if i in rows]

    def documents(self, ids: Sequence[DocumentId]) -> list[Document]:
        """Everything known about each of `ids` that exists, in that order."""
        every_tag = {tag.id: tag for tag in self.tags()}
        facts = self.facts(ids)
        tagged = self._grouped("SELECT * FROM document_tags WHERE document_id IN ({ids})", ids)
        originals = self._grouped("SELECT * FROM originals WHERE document_id IN ({ids}) ORDER BY position", ids)
        passages = self._grouped("SELECT * FROM passages WHERE document_id IN ({ids}) ORDER BY page, start", ids)
        attached = self._grouped(_attached(self.format), ids)
        members, joined_into = self._members(ids)
        rows = {row["id"]: row for row in self._for_ids("SELECT * FROM documents WHERE id IN ({ids})", ids)}
        return [
            Document(
                id=summary.id,
                summary=summary,
                originals=tuple(map(_original, originals.get(summary.id, ()))),
                facts=facts.get(summary.id, ()),
                tags=tuple(
                    sorted((every_tag[t["tag_id"]] for t in tagged.get(summary.id, ())), key=lambda tag: tag.path)
                ),
                passages=tuple(
                    Passage(p["page"], p["start"], p["end"], Language.parse(p["language"]), p["confidence"])
                    for p in passages.get(summary.id, ())
                ),
                cautions=_cautions(rows[summary.id]["cautions"]),
                batch=rows[summary.id]["batch_id"],
                extractor=rows[summary.id]["extractor"],
                attachments=tuple(DocumentId(a["id"]) for a in attached.get(summary.id, ())),
                attached_to=rows[summary.id]["attached_to"],
                members=tuple(DocumentId(row["member_id"]) for row in members.get(summary.id, ())),
                joined_into=joined_into.get(summary.id),
            )
            for summary in self.summaries(ids)
        ]

    def _members(
        self, ids: Sequence[DocumentId]
    ) -> tuple[dict[DocumentId, list[dict[str, Any]]], dict[DocumentId, DocumentId]]:
        """The members of each document in order, and what each is a member of."""
        if self.format < _MEMBERS:
            return {}, {}
        members = self._grouped("SELECT * FROM members WHERE document_id IN ({ids}) ORDER BY position", ids)
        into = self._for_ids("SELECT * FROM members WHERE member_id IN ({ids})", ids)
        return members, {row["member_id"]: row["document_id"] for row in into}

    def pages(self, number: DocumentId) -> tuple[Page, ...]:
        """The text, page by page."""
        rows = self._rows("SELECT number, text FROM pages WHERE document_id = ? ORDER BY number", number)
        return tuple(Page(row["number"], row["text"]) for row in rows)

    def texts(self, ids: Sequence[DocumentId]) -> dict[DocumentId, tuple[Page, ...]]:
        """The pages of many documents at once."""
        found = self._grouped("SELECT * FROM pages WHERE document_id IN ({ids}) ORDER BY document_id, number", ids)
        return {number: tuple(Page(row["number"], row["text"]) for row in rows) for number, rows in found.items()}

    def mendings(self, ids: Sequence[DocumentId]) -> dict[DocumentId, tuple[Mending, ...]]:
        """What was done to the pages of each document, page by page; nothing in an archive of an older format."""
        if self.format < _MENDINGS:
            return {}
        found = self._grouped("SELECT * FROM mendings WHERE document_id IN ({ids}) ORDER BY document_id, page", ids)
        return {number: tuple(map(_mending, rows)) for number, rows in found.items()}

    def change_text(self, number: DocumentId, text: str, mending: Mending, moved: Moved) -> None:
        """Give a page its other text, with what `mending` says of it now and what stands elsewhere in it."""
        page = mending.page
        self._db.execute("UPDATE pages SET text = ? WHERE document_id = ? AND number = ?", [text, number, page])
        self._db.execute(
            "UPDATE mendings SET state = ?, mended = ? WHERE document_id = ? AND page = ?",
            [mending.state.value, mending.mended, number, page],
        )
        self._move_passages(number, page, moved.passages)
        for fact, value, evidence in moved.facts:
            self._db.execute(
                'UPDATE facts SET value = ?, start = ?, "end" = ?, quote = ? WHERE id = ? AND document_id = ?',
                [value, evidence.start, evidence.end, evidence.quote, fact, number],
            )

    def _move_passages(self, number: DocumentId, page: int, passages: Sequence[Passage]) -> None:
        rows = self._rows("SELECT start FROM passages WHERE document_id = ? AND page = ? ORDER BY start", number, page)
        pairs = list(zip([row["start"] for row in rows], passages, strict=True))
        if pairs and pairs[-1][1].start > pairs[-1][0]:
            pairs.reverse()  # a passage never moves onto one that has not moved yet
        for start, to in pairs:
            self._db.execute(
                'UPDATE passages SET start = ?, "end" = ?, language = ?, confidence = ?'
                " WHERE document_id = ? AND page = ? AND start = ?",
                [to.start, to.end, str(to.language), to.confidence, number, page, start],
            )

    def originals(self) -> Iterator[tuple[Original, tuple[DocumentId, ...]]]:
        """Every original with the documents that have it."""
        rows = self._rows(
            "SELECT sha256, MIN(name) AS name, MAX(size) AS size, media_type, source,"
            " GROUP_CONCAT(document_id) AS ids FROM originals GROUP BY sha256 ORDER BY sha256"
        )
        for row in rows:
            yield _original(row), tuple(DocumentId(i) for i in row["ids"].split(","))

    def set_binned(self, ids: Sequence[DocumentId], *, binned: bool) -> None:
        """Put documents into the bin or take them out."""
        for number in ids:
            self._db.execute(
                f"UPDATE documents SET binned = ? WHERE id = ? AND {'binned IS NULL' if binned else _IN_THE_BIN}",
                [_now() if binned else None, number],
            )

    # Joined documents

    def join(self, members: Sequence[DocumentId], draft: Draft, originals: Sequence[Original]) -> DocumentId:
        """A new document of these pages and files; its members are out of every list.

        It begins as one that was taken apart, so that the journal has its coming, and undo takes it back.
        """
        rows = list(self._for_ids("SELECT * FROM documents WHERE id IN ({ids})", members))
        batches, holders = {row["batch_id"] for row in rows}, {row["attached_to"] for row in rows}
        number = self._new_id()
        holder = holders.pop() if len(holders) == 1 else None
        self._insert(
            "documents",
            id=number,
            added=max(row["added"] for row in rows),
            batch_id=batches.pop() if len(batches) == 1 else None,
            binned=_APART,
            text_state=draft.state.value,
            extractor=draft.extractor,
            cautions=_json([[c.code, c.detail] for c in draft.cautions]),
            attached_to=holder,
        )
        for position, original in enumerate(originals):
            self._keep_original(number, position, original)
        self._write_text(number, draft)
        self._db.execute("UPDATE documents SET binned = NULL WHERE id = ?", [number])
        for position, member in enumerate(members):
            self._insert("members", member_id=member, document_id=number, position=position)
            self._db.execute("UPDATE documents SET binned = ? WHERE id = ?", [_MEMBER, member])
        for member, before in self._placed(number):
            self._db.execute(
                "INSERT INTO recognitions SELECT ?, page + ?, state, text, boxes, confidence, reader, reason, detail,"
                " settled FROM recognitions WHERE document_id = ?",
                [number, before, member],
            )
        self._describe_joined(number, members, draft)
        return number

    def _describe_joined(self, number: DocumentId, members: Sequence[DocumentId], draft: Draft) -> None:
        """Give a joined document what people said of its members, their tags and places, then what is guessed."""
        decided = _decided(self.facts(members), members)
        for fact in decided:
            self._insert(
                "facts",
                document_id=number,
                field=fact.field.value,
                value=fact.value,
                standing=Standing.STATED.value,
                confidence=1.0,
                role=fact.role.value,
            )
        said = {fact.field for fact in decided}
        known = {(fact.field, fact.value) for fact in decided}
        self._suggest(
            number,
            (s for s in _suggested(draft) if (s.field, s.value) not in known and s.field not in SINGLE & said),
        )
        tags = self._for_ids("SELECT DISTINCT tag_id FROM document_tags WHERE document_id IN ({ids})", members)
        for tag in sorted({row["tag_id"] for row in tags}):
            self.tag([number], tag)
        entries = self._for_ids("SELECT * FROM entries WHERE document_id IN ({ids}) ORDER BY position DESC", members)
        for entry in {row["collection_id"]: row for row in entries}.values():
            self._insert("entries", **{**entry, "document_id": number})

    def _placed(self, number: DocumentId) -> list[tuple[DocumentId, int]]:
        """The members of a joined document, each with how many pages stand before it."""
        rows = self._rows(
            "SELECT member_id, (SELECT COUNT(*) FROM pages p JOIN members o ON o.member_id = p.document_id"
            " WHERE o.document_id = m.document_id AND o.position < m.position) AS before"
            " FROM members m WHERE document_id = ? ORDER BY position",
            number,
        )
        return [(row["member_id"], row["before"]) for row in rows]

    def joined_by(self, event: int) -> list[DocumentId]:
        """The documents that an event made of several, or took apart."""
        rows = self._rows(
            "SELECT DISTINCT document_id FROM journal WHERE event_id = ? AND \"table\" = 'members'", event
        )
        return [row["document_id"] for row in rows]

    def share_recognised(self, number: DocumentId) -> None:
        """What was recognised in a joined document is known of its members too, and the other way round."""
        for member, before in self._placed(number):
            for source, target, by in ((number, member, -before), (member, number, before)):
                self._db.execute(
                    "INSERT OR REPLACE INTO recognitions SELECT :target, r.page + :by, r.state, r.text, r.boxes,"
                    " r.confidence, r.reader, r.reason, r.detail, 0 FROM recognitions r JOIN recognitions w"
                    " ON w.document_id = :target AND w.page = r.page + :by AND w.state = 'waiting'"
                    " WHERE r.document_id = :source AND r.state <> 'waiting'",
                    {"source": source, "target": target, "by": by},
                )

    def unjoin(self, number: DocumentId, members: Sequence[DocumentId]) -> None:
        """Give the members back as they were; the joined document is out of every list."""
        self.share_recognised(number)
        self._db.execute("DELETE FROM members WHERE document_id = ?", [number])
        self._db.execute("UPDATE documents SET binned = ? WHERE id = ?", [_APART, number])
        for member in members:
            self._db.execute("UPDATE documents SET binned = NULL WHERE id = ?", [member])

    def photographs(self, batch: int | None) -> list[Photograph]:
        """The documents outside the bin that are one picture, of one import or of all; none in an older format."""
        if self.format < _MEMBERS:
            return []
        rows = self._rows(
            "SELECT d.id, d.batch_id, d.attached_to, o.name, o.source, o.taken FROM documents d"
            " JOIN originals o ON o.document_id = d.id WHERE d.binned IS NULL AND o.media_type LIKE 'image/%'"
            " AND (?1 IS NULL OR d.batch_id = ?1) AND d.id NOT IN (SELECT document_id FROM members)"
            " ORDER BY d.added, d.rowid",
            batch,
        )
        return [_photograph(row) for row in rows]

    # Facts

    def facts(self, ids: Sequence[DocumentId]) -> dict[DocumentId, tuple[Fact, ...]]:
        """All facts of each document, the rejected ones too."""
        found = self._grouped("SELECT * FROM facts WHERE document_id IN ({ids}) ORDER BY id", ids)
        return {number: tuple(map(_fact, rows)) for number, rows in found.items()}

    def facts_of(self, field: Field) -> dict[DocumentId, tuple[Fact, ...]]:
        """All facts of one field, the rejected ones too, of each document outside the bin that has any."""
        found: dict[DocumentId, list[Fact]] = {}
        for row in self._rows(
            "SELECT f.* FROM facts f JOIN documents d ON d.id = f.document_id"
            " WHERE f.field = ? AND d.binned IS NULL ORDER BY f.id",
            field.value,
        ):
            found.setdefault(row["document_id"], []).append(_fact(row))
        return {number: tuple(facts) for number, facts in found.items()}

    def values_of(self, field: Field) -> dict[str, int]:
        """How many documents outside the bin have each value of a field now, guesses included."""
        rows = self._rows(
            "SELECT value, COUNT(DISTINCT document_id) AS count FROM ("
            " SELECT f.document_id, f.value, ROW_NUMBER() OVER (PARTITION BY f.document_id ORDER BY"
            " f.standing = 'stated' DESC, f.standing = 'accepted' DESC, f.confidence DESC, f.id) AS place"
            " FROM facts f JOIN documents d ON d.id = f.document_id"
            " WHERE f.field = ? AND f.standing NOT IN ('rejected', 'offered') AND d.binned IS NULL)"
            " WHERE place = 1 OR NOT ? GROUP BY value",  # in the order of `model.current_facts`
            field.value,
            field in SINGLE,
        )
        return {row["value"]: row["count"] for row in rows}

    def set_standing(self, fact: int, standing: Standing) -> None:
        """Accept a suggestion, reject it, or make it a suggestion again."""
        self._db.execute("UPDATE facts SET standing = ? WHERE id = ?", [standing.value, fact])

    def set_role(self, fact: int, role: Role) -> None:
        """What an organisation does in a document."""
        self._db.execute("UPDATE facts SET role = ? WHERE id = ?", [role.value, fact])

    def count_open(self) -> int:
        """How many documents outside the bin have something that waits to be judged."""
        return int(
            self._one(
                "SELECT COUNT(*) FROM documents d WHERE d.binned IS NULL AND EXISTS ("
                " SELECT 1 FROM facts f WHERE f.document_id = d.id AND f.standing IN ('suggested', 'offered'))"
            )
        )

    def open_suggestions(self) -> dict[DocumentId, int]:
        """The documents outside the bin for which something waits to be judged, in the order in which they came."""
        rows = self._rows(
            "SELECT d.id, COUNT(*) AS count FROM documents d JOIN facts f ON f.document_id = d.id"
            " WHERE d.binned IS NULL AND f.standing IN ('suggested', 'offered') GROUP BY d.id ORDER BY d.added, d.rowid"
        )
        return {DocumentId(row["id"]): row["count"] for row in rows}

    def state(self, number: DocumentId, field: Field, value: str) -> None:
        """Add what a person says."""
        self._insert(
            "facts", document_id=number, field=field.value, value=value, standing=Standing.STATED.value, confidence=1.0
        )

    def withdraw(self, fact: int) -> None:
        """Remove what a person said; the journal keeps it."""
        self._db.execute("DELETE FROM facts WHERE id = ?", [fact])

    # Tags

    def tags(self) -> tuple[Tag, ...]:
        """The tree, each parent before its children, in the order of names; counts leave the bin out."""
        rows = {
            row["id"]: row
            for row in self._rows(
                "SELECT t.*, (SELECT COUNT(*) FROM document_tags x JOIN documents d ON d.id = x.document_id"
                " WHERE x.tag_id = t.id AND d.binned IS NULL) AS count FROM tags t"
            )
        }

        def path(number: int) -> tuple[str, ...]:
            row = rows[number]
            return (*(path(row["parent_id"]) if row["parent_id"] else ()), row["name"])

        tags = (Tag(n, r["name"], r["colour"], r["parent_id"], path(n), r["count"]) for n, r in rows.items())
        return tuple(sorted(tags, key=lambda tag: [sort_key(part, _ORDER) for part in tag.path]))

    def add_tag(self, name: str, colour: str, parent: int | None) -> int:
        """A new tag; returns its number."""
        return self._insert("tags", name=name, colour=colour, parent_id=parent)

    def change_tag(self, tag: int, name: str, colour: str, parent: int | None) -> None:
        """Rename, recolour or move a tag."""
        self._db.execute(
            "UPDATE tags SET name = ?, colour = ?, parent_id = ? WHERE id = ?", [name, colour, parent, tag]
        )

    def remove_tag(self, tag: int) -> None:
        """Remove a tag from every document and from the tree; its children move up to its parent."""
        self._db.execute(
            "UPDATE tags SET parent_id = (SELECT parent_id FROM tags WHERE id = ?1) WHERE parent_id = ?1", [tag]
        )
        self._db.execute("DELETE FROM document_tags WHERE tag_id = ?", [tag])
        self._db.execute("DELETE FROM tags WHERE id = ?", [tag])

    def tag(self, ids: Sequence[DocumentId], tag: int) -> None:
        """Put a tag on documents; those that bear it already stay as they are."""
        self._db.conn.executemany("INSERT OR IGNORE INTO document_tags VALUES (?, ?)", ((i, tag) for i in ids))

    def untag(self, ids: Sequence[DocumentId], tag: int) -> None:
        """Take a tag off documents."""
        self._db.conn.executemany(
            "DELETE FROM document_tags WHERE document_id = ? AND tag_id = ?", ((i, tag) for i in ids)
        )

    # Collections

    def collections(self) -> tuple[Collection, ...]:
        """All collections by name; counts leave the bin out."""
        rows = self._rows(
            "SELECT c.*, (SELECT COUNT(*) FROM entries e JOIN documents d ON d.id = e.document_id"
            " WHERE e.collection_id = c.id AND d.binned IS NULL) AS count FROM collections c"
        )
        found = sorted(rows, key=lambda row: sort_key(row["name"], _ORDER))
        return tuple(Collection(row["id"], row["name"], row["note"], row["count"]) for row in found)

    def add_collection(self, name: str, note: str) -> int:
        """A new empty collection; returns its number."""
        return self._insert("collections", name=name, note=note)

    def change_collection(self, number: int, name: str, note: str) -> None:
        """Rename a collection or write its note."""
        self._db.execute("UPDATE collections SET name = ?, note = ? WHERE id = ?", [name, note, number])

    def remove_collection(self, number: int) -> None:
        """Remove a collection; its documents stay."""
        self._db.execute("DELETE FROM entries WHERE collection_id = ?", [number])
        self._db.execute("DELETE FROM collections WHERE id = ?", [number])

    def entries(self, number: int) -> tuple[Entry, ...]:
        """A collection's documents in the curator's order, those in the bin left out."""
        rows = self._rows(
            "SELECT e.* FROM entries e JOIN documents d ON d.id = e.document_id"
            " WHERE collection_id = ? AND d.binned IS NULL ORDER BY position",
            number,
        )
        return tuple(Entry(row["document_id"], row["position"], row["note"]) for row in rows)

    def collect(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Put documents at the end of a collection; those that are in it already stay where they are."""
        last = int(self._one("SELECT COALESCE(MAX(position), 0) FROM entries WHERE collection_id = ?", number))
        self._db.conn.executemany(
            "INSERT OR IGNORE INTO entries VALUES (?, ?, ?, '')",
            ((number, document, last + place) for place, document in enumerate(ids, 1)),
        )

    def uncollect(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Take documents out of a collection."""
        self._db.conn.executemany(
            "DELETE FROM entries WHERE collection_id = ? AND document_id = ?", ((number, i) for i in ids)
        )

    def arrange(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Number the entries in the order of `ids`."""
        self._db.conn.executemany(
            "UPDATE entries SET position = ? WHERE collection_id = ? AND document_id = ?",
            ((place, number, document) for place, document in enumerate(ids, 1)),
        )

    def annotate(self, number: int, document_id: DocumentId, note: str) -> None:
        """Write the curator's note of one entry."""
        self._db.execute(
            "UPDATE entries SET note = ? WHERE collection_id = ? AND document_id = ?", [note, number, document_id]
        )

    # Concepts

    def concepts(self) -> dict[str, str]:
        """The records of the archive's own concepts by code, as JSON; none in an archive of an older format."""
        if self.format < _CONCEPTS:
            return {}
        return {row["code"]: row["body"] for row in self._rows("SELECT * FROM concepts ORDER BY code")}

    def state_concept(self, code: str, record: object) -> None:
        """Write the record of an own concept."""
        self._db.execute(
            "INSERT INTO concepts VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET body = excluded.body",
            [code, _json(record)],
        )

    def withdraw_concept(self, code: str) -> None:
        """Remove an own concept; the journal keeps it."""
        self._db.execute("DELETE FROM concepts WHERE code = ?", [code])

    # Relations

    def relations(self, ids: Sequence[DocumentId]) -> list[Relation]:
        """What people said about any of `ids` and another document; none in an archive of an older format."""
        return [
            Relation(row["a"], row["b"], Kinship(row["kind"]), Standing(row["standing"]))
            for row in self._pairs("SELECT * FROM relations WHERE {side} IN ({ids})", ids)
        ]

    def relate(self, relation: Relation) -> None:
        """Write what a person says about two documents."""
        self._db.execute(
            "INSERT INTO relations VALUES (?, ?, ?, ?)"
            " ON CONFLICT (a, b, kind) DO UPDATE SET standing = excluded.standing",
            [relation.a, relation.b, relation.kind.value, relation.standing.value],
        )

    def unrelate(self, a: DocumentId, b: DocumentId, kind: Kinship) -> None:
        """Remove what a person said; the journal keeps it."""
        self._db.execute("DELETE FROM relations WHERE a = ? AND b = ? AND kind = ?", [a, b, kind.value])

    # Comparing: a cache

    def keep_traits(self, number: DocumentId, traits: Traits) -> None:
        """Keep what comparing needs to know of a text, in place of what was kept before."""
        self._db.execute(
            "INSERT INTO traits (document_id, version, body, keys, compared) VALUES (?, ?, ?, ?, '')"
            " ON CONFLICT (document_id) DO UPDATE SET version = excluded.version, body = excluded.body,"
            " keys = excluded.keys, compared = ''",
            [number, traits.version, traits.body, _json(traits.keys)],
        )

    def comparable(self, ids: Sequence[DocumentId]) -> list[Comparable]:
        """Those of `ids` whose texts were read for comparing."""
        return list(map(_comparable, self._for_ids("SELECT * FROM traits WHERE document_id IN ({ids})", ids)))

    def comparable_numbered(self, numbers: Sequence[int]) -> list[Comparable]:
        """The documents that are looked up under these numbers."""
        return list(map(_comparable, self._for_ids("SELECT * FROM traits WHERE number IN ({ids})", numbers)))

    def looked_up(self, keys: Sequence[int], most: int) -> list[list[int]]:
        """The numbers of the documents under each of `keys`; a key that more than `most` have is left out."""
        sql = "SELECT number FROM lookups WHERE key = ? LIMIT ?"  # one that very many have is read no further
        found = ([row[0] for row in self._db.execute(sql, [key, most + 1])] for key in keys)
        return [numbers for numbers in found if len(numbers) <= most]

    def keep_comparison(
        self, number: DocumentId, described: str, keys: Iterable[int], likenesses: Iterable[Likeness]
    ) -> None:
        """Put under which keys a document is looked up and what it is like in place of what was kept before."""
        row = self._one("SELECT number FROM traits WHERE document_id = ?", number)
        self._db.execute("UPDATE traits SET compared = ? WHERE number = ?", [described, row])
        self._db.execute("DELETE FROM lookups WHERE number = ?", [row])
        self._db.conn.executemany("INSERT OR IGNORE INTO lookups VALUES (?, ?)", ((key, row) for key in keys))
        self._db.execute("DELETE FROM likenesses WHERE a = ?1 OR b = ?1", [number])
        self._many("likenesses", 5, ((x.a, x.b, x.kind.value, x.score, x.evidence) for x in likenesses))

    def likenesses(self, ids: Sequence[DocumentId]) -> list[Likeness]:
        """What was suggested of any of `ids` and another document; none where one of the two lies in the bin."""
        return [
            Likeness(row["a"], row["b"], Kinship(row["kind"]), row["score"], row["evidence"])
            for row in self._pairs(
                "SELECT l.* FROM likenesses l JOIN documents x ON x.id = l.a JOIN documents y ON y.id = l.b"
                " WHERE l.{side} IN ({ids}) AND x.binned IS NULL AND y.binned IS NULL",
                ids,
            )
        ]

    def all_likenesses(self) -> list[DocumentId]:
        """The documents outside the bin that anything is suggested or said about, in the order in which they came."""
        if self.format < _RELATIONS:
            return []
        rows = self._rows(
            "SELECT id FROM documents WHERE binned IS NULL AND id IN (SELECT a FROM likenesses UNION"
            " SELECT b FROM likenesses UNION SELECT a FROM relations UNION SELECT b FROM relations)"
            " ORDER BY added, rowid"
        )
        return [row["id"] for row in rows]

    def compared_to(self) -> str:
        """How far comparing has come, as the comparer wrote it."""
        rows = self._rows("SELECT value FROM archive WHERE key = 'compared'")
        return next((str(row["value"]) for row in rows), "")

    def set_compared_to(self, mark: str) -> None:
        """Write down how far comparing has come."""
        self._db.execute(
            "INSERT INTO archive VALUES ('compared', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", [mark]
        )

    def _pairs(self, sql: str, ids: Sequence[DocumentId]) -> Iterator[dict[str, Any]]:
        """The rows that have one of `ids` on either side, each once."""
        if self.format < _RELATIONS:
            return
        seen: set[tuple[str, ...]] = set()
        for side in ("a", "b"):
            for row in self._for_ids(sql.replace("{side}", side), ids):
                key = (row["a"], row["b"], row["kind"])
                if key not in seen:
                    seen.add(key)
                    yield row

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction."""
        with self._db.atomic():
            yield

    # Imports

    def add_batch(self, source: str, who: str) -> int:
        """A new import and its event."""
        with self._db.atomic():
            batch = self._insert("batches", started=_now(), source=source, who=who)
            with self.event("import", source, {}, who, batch=batch):
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
            cautions=_json([[c.code, c.detail] for c in outcome.cautions]),
        )

    def batches(self) -> tuple[Batch, ...]:
        """All imports, the newest first."""
        undone = self._undone()
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
                _cautions(row["cautions"]),
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
        row = next(
            iter(
                self._rows(
                    "SELECT COALESCE(MAX(sequence), 0) AS last, COALESCE(SUM(sequence > ?), 0) AS later FROM changes",
                    sequence,
                )
            )
        )
        return row["last"], row["later"]

    # Below all

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


_IN_THE_BIN = f"binned NOT IN ('{_MEMBER}', '{_APART}')"  # which NULL is not
_ATTACHED = """SELECT document_id, attached_id AS id FROM attachments WHERE document_id IN ({ids})
    ORDER BY position"""
# What was joined since stands where its first page came.
_ATTACHED_JOINED = """SELECT a.document_id, COALESCE(m.document_id, a.attached_id) AS id FROM attachments a
    LEFT JOIN members m ON m.member_id = a.attached_id WHERE a.document_id IN ({ids})
    GROUP BY 1, 2 ORDER BY MIN(a.position)"""
_ATTACHED_BEFORE = "SELECT *, attached_to AS document_id FROM documents WHERE attached_to IN ({ids})"

_TOUCHES = f"""(id IN (SELECT event_id FROM journal WHERE document_id = ?)
    OR (action = '{_READING}' AND subject = ?)
    OR id IN (SELECT event_id FROM journal WHERE "table" = 'relations' AND row_key LIKE '%"b":"' || ? || '"%')
    OR (undoes IS NULL AND batch_id = (SELECT batch_id FROM documents WHERE id = ?)))"""


def _attached(format_: int) -> str:
    if format_ < _ATTACHMENTS:
        return _ATTACHED_BEFORE
    return _ATTACHED if format_ < _MEMBERS else _ATTACHED_JOINED


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


def _is_same(now: Mapping[str, Any] | None, image: Mapping[str, Any] | None) -> bool:
    """Whether a row is as the journal says; the journal writes numbers with fifteen digits."""
    if now is None or image is None:
        return now is image
    return all(
        isclose(now[name], value, rel_tol=1e-12) if isinstance(value, float) else now[name] == value
        for name, value in image.items()
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _suggested(draft: Draft) -> tuple[Suggestion, ...]:
    return (*draft.suggestions, *map(_language_suggestion, draft.languages))


_OPEN = frozenset({Standing.SUGGESTED, Standing.OFFERED})


def _settled(facts: Sequence[Fact]) -> set[Field]:
    """The fields of which a person has said everything: no guess of them was left open."""
    open_ = {fact.field for fact in facts if fact.standing is Standing.SUGGESTED}
    decided = {fact.field for fact in facts if fact.standing not in _OPEN}
    chosen = {fact.field for fact in facts if fact.standing in (Standing.STATED, Standing.ACCEPTED)}
    return (decided - open_) | (chosen & SINGLE)


def _language_suggestion(language: Language) -> Suggestion:
    return Suggestion(Field.LANGUAGE, str(language), language.share, Evidence(0, 0, 0, "", "letters"))


def _decided(facts: Mapping[DocumentId, Sequence[Fact]], members: Sequence[DocumentId]) -> list[Fact]:
    """What people said of several documents, for one that is made of them: of a single field the first word counts,
    and notes stand one after the other.
    """
    decided: dict[tuple[Field, str], Fact] = {}
    for member in members:
        for fact in facts.get(member, ()):
            if fact.standing in (Standing.STATED, Standing.ACCEPTED):
                key = fact.field, "" if fact.field in SINGLE else fact.value
                before = decided.get(key)
                if before is not None and fact.field is Field.NOTES:
                    decided[key] = replace(before, value=f"{before.value}\n\n{fact.value}")
                else:
                    decided.setdefault(key, fact)
    return list(decided.values())


def _original(row: Mapping[str, Any]) -> Original:
    """A file; an archive of an earlier format, open for reading, knows less of it."""
    known = row["sha256"], row["name"], row["size"], row["media_type"], row["source"]
    return Original(*known, row.get("taken", ""), row.get("first_page", 1))


def _photograph(row: Mapping[str, Any]) -> Photograph:
    folder = row["attached_to"] or row["source"].replace("\\", "/").rpartition("/")[0]
    return Photograph(row["id"], row["name"], folder, row["taken"], row["batch_id"])


def _cautions(text: str) -> tuple[Caution, ...]:
    return tuple(Caution(code, detail) for code, detail in json.loads(text))


def _mending(row: Mapping[str, Any]) -> Mending:
    return Mending(row["page"], tuple(json.loads(row["rules"])), MendingState(row["state"]), row["was"], row["mended"])


_RECOGNITION = """SELECT document_id, COUNT(*) AS pages, SUM(state = 'recognised') AS done,
    SUM(state = 'failed') AS failed, MIN(settled) AS settled,
    COALESCE(SUM(confidence * LENGTH(text)) / NULLIF(SUM(LENGTH(text)), 0), 0.0) AS confidence,
    COALESCE(MAX(CASE WHEN state = 'recognised' THEN reader END), '') AS reader,
    COALESCE((SELECT f.reason FROM recognitions f WHERE f.document_id = r.document_id AND f.state = 'failed'
        ORDER BY f.page LIMIT 1), '') AS reason,
    COALESCE((SELECT f.detail FROM recognitions f WHERE f.document_id = r.document_id AND f.state = 'failed'
        ORDER BY f.page LIMIT 1), '') AS detail
    FROM recognitions r WHERE document_id IN ({ids}) GROUP BY document_id"""

_BOX = struct.Struct("<5H")  # left, top, right, bottom, how sure: each of 65,535
_WHOLE = 0xFFFF


def _packed(words: Iterable[Word]) -> bytes:
    """Ten bytes a word, in the order of the words in the page's text."""

    def part(share: float) -> int:
        return round(max(0.0, min(1.0, share)) * _WHOLE)

    return b"".join(
        _BOX.pack(*map(part, (w.box.left, w.box.top, w.box.right, w.box.bottom, w.confidence))) for w in words
    )


def _words(text: str, boxes: bytes) -> Iterator[Word]:
    """The words of a text with their places; none where the two do not fit, as in a database that was meddled with."""
    words = text.split()
    if len(boxes) == len(words) * _BOX.size:
        for word, numbers in zip(words, _BOX.iter_unpack(boxes), strict=True):
            *box, sure = (number / _WHOLE for number in numbers)
            yield Word(word, Box(*box), sure)


def _change(row: Mapping[str, Any]) -> Change:
    return Change(row["sequence"], DocumentId(row["document_id"]), bool(row["removed"]), row["token"])


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


def _comparable(row: Mapping[str, Any]) -> Comparable:
    traits = Traits(row["version"], row["body"], tuple(json.loads(row["keys"])))
    return Comparable(row["number"], row["document_id"], traits, row["compared"])


def _fact(row: Mapping[str, Any]) -> Fact:
    evidence = None
    if row["page"] is not None:
        evidence = Evidence(row["page"], row["start"], row["end"], row["quote"], row["rule"])
    role = Role(row.get("role", ""))  # an archive of an earlier format, open for reading, has none
    standing = Standing(row["standing"])
    return Fact(row["id"], Field(row["field"]), row["value"], standing, row["confidence"], evidence, role)


def _summary(row: Mapping[str, Any], facts: tuple[Fact, ...], tags: Sequence[str]) -> Summary:
    def best(field: Field) -> str:
        return next((fact.value for fact in current_facts(facts, field)), "")

    guessed = {
        field for field in Field if any(fact.standing is Standing.SUGGESTED for fact in current_facts(facts, field))
    }
    return Summary(
        id=row["id"],
        title=best(Field.TITLE) or row["name"],
        kind=best(Field.KIND),
        date=best(Field.DATE),
        languages=tuple(Language.parse(f.value, f.confidence) for f in current_facts(facts, Field.LANGUAGE)),
        tags=tuple(tags),
        guessed=frozenset(guessed),
        pages=row["pages"],
        added=row["added"],
        binned=row["binned"] is not None,
        state=TextState(row["text_state"]),
    )
