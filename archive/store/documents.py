"""Documents, their originals and their texts."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from archive.errors import NoSuchThing
from archive.model import (
    SINGLE,
    Document,
    DocumentId,
    Draft,
    Fact,
    Field,
    Language,
    Mending,
    MendingState,
    Moved,
    Original,
    Page,
    Passage,
    Standing,
    Summary,
    TextState,
    current_facts,
    why_unread,
)
from archive.sqlite import Database
from archive.store.comparing import Comparing
from archive.store.curation import Curation
from archive.store.facts import Facts, suggested
from archive.store.pictures import Pictures
from archive.store.rows import Rows, as_json, cautions_in, now

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no letter that looks like another
_ATTACHMENTS = 4  # the format from which one file can hang on several
_MENDINGS = 7  # the format that brought them
MEMBERS = 9  # the format that brought joined documents
MEMBER = "member"  # out of every list: a page of another document
APART = "apart"  # out of every list: a joined document that was taken apart


class Documents(Rows):
    """Documents, their originals and their texts."""

    def __init__(
        self, db: Database, facts: Facts, pictures: Pictures, comparing: Comparing, curation: Curation
    ) -> None:
        super().__init__(db)
        self._facts = facts
        self._pictures = pictures
        self._comparing = comparing
        self._curation = curation

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
        number = self.new_id()
        self._insert(
            "documents",
            id=number,
            added=now(),
            batch_id=batch,
            binned=None,
            text_state=draft.state.value,
            extractor=draft.extractor,
            cautions=as_json([[c.code, c.detail] for c in draft.cautions]),
            attached_to=attached_to,
        )
        self.keep_original(number, 0, original)
        if attached_to is not None:
            self.attach(attached_to, number)
        self.write_text(number, draft)
        self._facts.suggest(number, suggested(draft))
        return number

    def keep_original(self, number: DocumentId, position: int, original: Original) -> None:
        """Write down the file that stands at a place in a document."""
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

    def write_text(self, number: DocumentId, draft: Draft) -> None:
        """Write the text of a document that has none."""
        self._many("pages", 3, ((number, page.number, page.text) for page in draft.pages))
        self._many(
            "passages", 6, ((number, p.page, p.start, p.end, str(p.language), p.confidence) for p in draft.passages)
        )
        self._many(
            "mendings", 6, ((number, m.page, as_json(m.rules), m.state.value, m.was, m.mended) for m in draft.mendings)
        )
        if draft.traits is not None:
            self._comparing.keep_traits(number, draft.traits)
        self._pictures.expect(number, draft.scanned)

    def replace_text(self, number: DocumentId, draft: Draft) -> None:
        """Put what was read now in the place of what was read before; what a person decided stays."""
        self.note_text(number, draft)
        for table in ("pages", "passages", "mendings"):
            self._db.execute(f"DELETE FROM {table} WHERE document_id = ?", [number])
        self.write_text(number, draft)
        before = self._facts.of([number]).get(number, ())
        self._db.execute("DELETE FROM facts WHERE document_id = ? AND standing IN ('suggested', 'offered')", [number])
        settled = _settled(before)
        decided = {(fact.field, fact.value) for fact in before if fact.standing not in _OPEN}
        fresh = (
            s for s in suggested(draft) if (s.field not in settled or not s.known) and (s.field, s.value) not in decided
        )
        self._facts.suggest(number, fresh)
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
            [draft.state.value, draft.extractor, as_json([[c.code, c.detail] for c in draft.cautions]), number],
        )

    def extractors(self) -> dict[DocumentId, tuple[TextState, str]]:
        """The state of each text outside the bin and who read it, in the order in which the documents came."""
        rows = self._rows("SELECT id, text_state, extractor FROM documents WHERE binned IS NULL ORDER BY added, rowid")
        return {row["id"]: (TextState(row["text_state"]), row["extractor"]) for row in rows}

    def new_id(self) -> DocumentId:
        """One that no document has."""
        while True:
            number = DocumentId("".join(secrets.choice(_ALPHABET) for _ in range(10)))
            if not self._one("SELECT COUNT(*) FROM documents WHERE id = ?", number):
                return number

    def ids(self, *, binned: bool = False) -> list[DocumentId]:
        """All documents in or out of the bin, in the order in which they came."""
        where = f"NOT IN ('{MEMBER}', '{APART}')" if binned else "IS NULL"
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
        facts = self._facts.of(ids)
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

    def of(self, ids: Sequence[DocumentId]) -> list[Document]:
        """Everything known about each of `ids` that exists, in that order."""
        every_tag = {tag.id: tag for tag in self._curation.tags()}
        facts = self._facts.of(ids)
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
                cautions=cautions_in(rows[summary.id]["cautions"]),
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
        if self.format < MEMBERS:
            return {}, {}
        members = self._grouped("SELECT * FROM members WHERE document_id IN ({ids}) ORDER BY position", ids)
        into = self._for_ids("SELECT * FROM members WHERE member_id IN ({ids})", ids)
        return members, {row["member_id"]: row["document_id"] for row in into}

    # Texts

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
                [now() if binned else None, number],
            )


_IN_THE_BIN = f"binned NOT IN ('{MEMBER}', '{APART}')"  # which NULL is not


_ATTACHED = """SELECT document_id, attached_id AS id FROM attachments WHERE document_id IN ({ids})
    ORDER BY position"""


_ATTACHED_JOINED = """SELECT a.document_id, COALESCE(m.document_id, a.attached_id) AS id FROM attachments a
    LEFT JOIN members m ON m.member_id = a.attached_id WHERE a.document_id IN ({ids})
    GROUP BY 1, 2 ORDER BY MIN(a.position)"""


_ATTACHED_BEFORE = "SELECT *, attached_to AS document_id FROM documents WHERE attached_to IN ({ids})"


def _attached(format_: int) -> str:
    if format_ < _ATTACHMENTS:
        return _ATTACHED_BEFORE
    return _ATTACHED if format_ < MEMBERS else _ATTACHED_JOINED


_OPEN = frozenset({Standing.SUGGESTED, Standing.OFFERED})


def _settled(facts: Sequence[Fact]) -> set[Field]:
    """The fields of which a person has said everything: no guess of them was left open."""
    open_ = {fact.field for fact in facts if fact.standing is Standing.SUGGESTED}
    decided = {fact.field for fact in facts if fact.standing not in _OPEN}
    chosen = {fact.field for fact in facts if fact.standing in (Standing.STATED, Standing.ACCEPTED)}
    return (decided - open_) | (chosen & SINGLE)


def _original(row: Mapping[str, Any]) -> Original:
    """A file; an archive of an earlier format, open for reading, knows less of it."""
    known = row["sha256"], row["name"], row["size"], row["media_type"], row["source"]
    return Original(*known, row.get("taken", ""), row.get("first_page", 1))


def _mending(row: Mapping[str, Any]) -> Mending:
    return Mending(row["page"], tuple(json.loads(row["rules"])), MendingState(row["state"]), row["was"], row["mended"])


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
