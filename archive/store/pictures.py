"""Pages that are pictures, and what was recognised on them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

from archive.model import Box, DocumentId, Page, RecognisedPage, RecognisedText, Recognition, Word
from archive.store.rows import Rows, as_json

_RECOGNITIONS = 8  # the format that brought them


class Pictures(Rows):
    """Pages that are pictures, and what was recognised on them."""

    def expect(self, number: DocumentId, pages: Sequence[int]) -> None:
        """These pages and no others are pictures; what was recognised of them before stays."""
        self._db.execute(
            "DELETE FROM recognitions WHERE document_id = ?1 AND page NOT IN (SELECT value FROM json_each(?2))",
            [number, as_json(pages)],
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
            {"ids": as_json(ids), "limit": limit},
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
