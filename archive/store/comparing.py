"""What was said and guessed about two documents, and what comparing needs: that is a cache."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from archive.model import Comparable, DocumentId, Kinship, Likeness, Relation, Standing, Traits
from archive.store.rows import Rows, as_json

_RELATIONS = 6  # the format that brought relations and what comparing needs


class Comparing(Rows):
    """What was said and guessed about two documents, and what comparing needs: that is a cache."""

    # What people say

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

    # A cache

    def keep_traits(self, number: DocumentId, traits: Traits) -> None:
        """Keep what comparing needs to know of a text, in place of what was kept before."""
        self._db.execute(
            "INSERT INTO traits (document_id, version, body, keys, compared) VALUES (?, ?, ?, ?, '')"
            " ON CONFLICT (document_id) DO UPDATE SET version = excluded.version, body = excluded.body,"
            " keys = excluded.keys, compared = ''",
            [number, traits.version, traits.body, as_json(traits.keys)],
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


def _comparable(row: Mapping[str, Any]) -> Comparable:
    traits = Traits(row["version"], row["body"], tuple(json.loads(row["keys"])))
    return Comparable(row["number"], row["document_id"], traits, row["compared"])
