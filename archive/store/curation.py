"""What people make of the documents: tags, collections, concepts of their own."""

from __future__ import annotations

from collections.abc import Sequence

from archive.collation import sort_key
from archive.model import Collection, DocumentId, Entry, Tag
from archive.store.rows import Rows, as_json

_CONCEPTS = 2  # the format that brought them
_ORDER = "en"  # of names, for whoever does not ask for another alphabet


class Curation(Rows):
    """What people make of the documents: tags, collections, concepts of their own."""

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
            [code, as_json(record)],
        )

    def withdraw_concept(self, code: str) -> None:
        """Remove an own concept; the journal keeps it."""
        self._db.execute("DELETE FROM concepts WHERE code = ?", [code])
