"""Documents that were made of several, and what they may be made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from archive.model import (
    SINGLE,
    DocumentId,
    Draft,
    Fact,
    Field,
    Original,
    Photograph,
    Standing,
)
from archive.sqlite import Database
from archive.store.curation import Curation
from archive.store.documents import APART, MEMBER, MEMBERS, Documents
from archive.store.facts import Facts, suggested
from archive.store.rows import Rows, as_json


class Joined(Rows):
    """Documents that were made of several, and what they may be made of."""

    def __init__(self, db: Database, documents: Documents, facts: Facts, curation: Curation) -> None:
        super().__init__(db)
        self._documents = documents
        self._facts = facts
        self._curation = curation

    def join(self, members: Sequence[DocumentId], draft: Draft, originals: Sequence[Original]) -> DocumentId:
        """A new document of these pages and files; its members are out of every list.

        It begins as one that was taken apart, so that the journal has its coming, and undo takes it back.
        """
        rows = list(self._for_ids("SELECT * FROM documents WHERE id IN ({ids})", members))
        batches, holders = {row["batch_id"] for row in rows}, {row["attached_to"] for row in rows}
        number = self._documents.new_id()
        holder = holders.pop() if len(holders) == 1 else None
        self._insert(
            "documents",
            id=number,
            added=max(row["added"] for row in rows),
            batch_id=batches.pop() if len(batches) == 1 else None,
            binned=APART,
            text_state=draft.state.value,
            extractor=draft.extractor,
            cautions=as_json([[c.code, c.detail] for c in draft.cautions]),
            attached_to=holder,
        )
        for position, original in enumerate(originals):
            self._documents.keep_original(number, position, original)
        self._documents.write_text(number, draft)
        self._db.execute("UPDATE documents SET binned = NULL WHERE id = ?", [number])
        for position, member in enumerate(members):
            self._insert("members", member_id=member, document_id=number, position=position)
            self._db.execute("UPDATE documents SET binned = ? WHERE id = ?", [MEMBER, member])
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
        decided = _decided(self._facts.of(members), members)
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
        self._facts.suggest(
            number,
            (s for s in suggested(draft) if (s.field, s.value) not in known and s.field not in SINGLE & said),
        )
        tags = self._for_ids("SELECT DISTINCT tag_id FROM document_tags WHERE document_id IN ({ids})", members)
        for tag in sorted({row["tag_id"] for row in tags}):
            self._curation.tag([number], tag)
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
        self._db.execute("UPDATE documents SET binned = ? WHERE id = ?", [APART, number])
        for member in members:
            self._db.execute("UPDATE documents SET binned = NULL WHERE id = ?", [member])

    def photographs(self, batch: int | None) -> list[Photograph]:
        """The documents outside the bin that are one picture, of one import or of all; none in an older format."""
        if self.format < MEMBERS:
            return []
        rows = self._rows(
            "SELECT d.id, d.batch_id, d.attached_to, o.name, o.source, o.taken FROM documents d"
            " JOIN originals o ON o.document_id = d.id WHERE d.binned IS NULL AND o.media_type LIKE 'image/%'"
            " AND (?1 IS NULL OR d.batch_id = ?1) AND d.id NOT IN (SELECT document_id FROM members)"
            " ORDER BY d.added, d.rowid",
            batch,
        )
        return [_photograph(row) for row in rows]


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


def _photograph(row: Mapping[str, Any]) -> Photograph:
    folder = row["attached_to"] or row["source"].replace("\\", "/").rpartition("/")[0]
    return Photograph(row["id"], row["name"], folder, row["taken"], row["batch_id"])
