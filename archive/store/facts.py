"""What is known about documents, and what is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from archive.model import SINGLE, DocumentId, Draft, Evidence, Fact, Field, Language, Role, Standing, Suggestion
from archive.store.rows import Rows


class Facts(Rows):
    """What is known about documents, and what is guessed."""

    def of(self, ids: Sequence[DocumentId]) -> dict[DocumentId, tuple[Fact, ...]]:
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

    def suggest(self, document_id: DocumentId, suggestions: Iterable[Suggestion]) -> None:
        """Write down what was read out of a document, for a person to judge."""
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


def _fact(row: Mapping[str, Any]) -> Fact:
    evidence = None
    if row["page"] is not None:
        evidence = Evidence(row["page"], row["start"], row["end"], row["quote"], row["rule"])
    role = Role(row.get("role", ""))  # an archive of an earlier format, open for reading, has none
    standing = Standing(row["standing"])
    return Fact(row["id"], Field(row["field"]), row["value"], standing, row["confidence"], evidence, role)


def suggested(draft: Draft) -> tuple[Suggestion, ...]:
    """What reading says of a document, its languages too."""
    return (*draft.suggestions, *map(_language_suggestion, draft.languages))


def _language_suggestion(language: Language) -> Suggestion:
    return Suggestion(Field.LANGUAGE, str(language), language.share, Evidence(0, 0, 0, "", "letters"))
