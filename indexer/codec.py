"""The codec and the writer by which a Whoosh index keeps its words in arrays.

Whoosh keeps its table of contents, its lock, its deletions and its queries; what a segment holds is `Postings`.  Stock
matchers can read them too: what cannot be evaluated on arrays still has an answer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from copy import copy
from pathlib import Path
from typing import IO, Any

import numpy as np
from whoosh.codec import base
from whoosh.fields import Schema
from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC, FileIndex, clean_files
from whoosh.matching import LeafMatcher
from whoosh.reading import TermInfo, TermNotFound
from whoosh.writing import LockError

from indexer.container import Array, Container
from indexer.postings import Entry, Merge, NewSegment, Order, Postings, Texts

_FLUSH = 3_000_000  # tokens that are held in memory before they become a segment
_STEEP = 4  # a segment is at least so many times as large as all that came after it, while these are few documents
_STEEPER = 8  # where they are many: those come seldom, and every question pays for a segment more
_CROWD = 10  # segments, at which even large ones are merged by a small commit, and those that wait for more to come
_WITHOUT_WAITING = 4000  # documents that a small commit may merge: more would be felt


class ArraySegment(base.Segment):  # type: ignore[misc]
    """A segment of the table of contents: its name, how many documents it has and which of them are deleted."""

    EXTENSION = ".arrays"

    def __init__(self, indexname: str, count: int = 0) -> None:
        super().__init__(indexname)
        self._count = count
        self._deleted: set[int] = set()

    def codec(self) -> ArrayCodec:
        return ArrayCodec()

    @property
    def file_name(self) -> str:
        """The name of its container."""
        return str(self.make_filename(self.EXTENSION))

    def doc_count_all(self) -> int:
        return self._count

    def set_doc_count(self, count: int) -> None:
        self._count = count

    def deleted_count(self) -> int:
        return len(self._deleted)

    def deleted_docs(self) -> set[int]:
        return self._deleted

    def delete_document(self, number: int, delete: bool = True) -> None:
        (self._deleted.add if delete else self._deleted.discard)(number)

    def is_deleted(self, number: int) -> bool:
        return number in self._deleted

    def kept(self) -> Array:
        """Which documents are not deleted."""
        kept = np.ones(self._count, bool)
        kept[list(self._deleted)] = False
        return kept


class ArrayCodec(base.Codec):  # type: ignore[misc]
    """Reads segments that lie in containers; `ArrayWriter` writes them."""

    def __init__(self) -> None:
        self._opened: dict[str, Postings] = {}

    def postings(self, storage: Any, segment: ArraySegment) -> Postings:
        """The arrays of a segment, opened once.  Raises `Damaged`, and `OSError` where there is no such file."""
        name = segment.file_name
        if name not in self._opened:
            if isinstance(storage, FileStorage):
                source: Path | bytes = Path(storage.folder) / name
            else:
                source = storage.files[name]
            self._opened[name] = Postings(Container(source))
        return self._opened[name]

    def keep(self, names: Collection[str]) -> None:
        """Close all segments but those in these files."""
        for name in self._opened.keys() - set(names):
            self.forget(name)

    def forget(self, name: str) -> None:
        """Close the segment in a file, if it is open."""
        if name in self._opened:
            self._opened.pop(name).close()

    def terms_reader(self, storage: Any, segment: ArraySegment) -> _TermsReader:
        return _TermsReader(self.postings(storage, segment))

    def per_document_reader(self, storage: Any, segment: ArraySegment) -> _DocumentReader:
        return _DocumentReader(self.postings(storage, segment), segment)

    def new_segment(self, _: Any, indexname: str) -> ArraySegment:
        return ArraySegment(indexname)


class _TermsReader(base.TermsReader):  # type: ignore[misc]
    """The terms of a segment as stock Whoosh reads them."""

    def __init__(self, postings: Postings) -> None:
        self.postings = postings

    def __contains__(self, term: tuple[str, bytes]) -> bool:
        return self.postings.find(*term) >= 0

    def indexed_field_names(self) -> Sequence[str]:
        return self.postings.fields

    def terms(self) -> Iterator[tuple[str, bytes]]:
        return ((name, term) for name in sorted(self.postings.fields) for term in self.postings.terms(name))

    def terms_from(self, name: str, start: bytes) -> Iterator[tuple[str, bytes]]:
        for other in sorted(self.postings.fields):
            if other >= name:
                terms = self.postings.terms(other)
                first = terms.beginning(start)[0] if other == name else 0
                yield from ((other, terms[at]) for at in range(first, len(terms)))

    def items(self) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms())

    def items_from(self, name: str, start: bytes) -> Iterator[tuple[tuple[str, bytes], TermInfo]]:
        return ((term, self.term_info(*term)) for term in self.terms_from(name, start))

    def _run(self, name: str, term: bytes) -> tuple[int, int]:
        start, stop = self.postings.run_of(name, term)
        if start == stop:
            raise KeyError(f"{name}:{term!r}")
        return start, stop

    def term_info(self, name: str, term: bytes) -> TermInfo:
        run = self._run(name, term)
        documents, frequencies = self.postings.documents(name, *run), self.postings.frequencies(name, *run)
        lengths = self.postings.lengths(name)[documents]
        return TermInfo(
            weight=float(frequencies.sum(dtype=np.int64)),
            df=len(documents),
            minlength=int(lengths.min()),
            maxlength=int(lengths.max()),
            maxweight=float(frequencies.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def frequency(self, name: str, term: bytes) -> float:
        return float(self.term_info(name, term).weight())

    def doc_frequency(self, name: str, term: bytes) -> int:
        start, stop = self._run(name, term)
        return stop - start

    def matcher(self, name: str, term: bytes, format_: Any, scorer: Any = None) -> _Matcher:
        if self.postings.find(name, term) < 0:
            raise TermNotFound(f"{name}:{term!r}")
        return _Matcher(self.postings, name, term, format_, scorer)

    def cursor(self, name: str, _: object) -> _Cursor:
        return _Cursor(self.postings.terms(name))

    def close(self) -> None:
        """The postings stay open: other readers of the index share them."""


class _Cursor(base.FieldCursor):  # type: ignore[misc]
    """Steps through the terms of a field."""

    def __init__(self, terms: Texts) -> None:
        self._terms, self._at = terms, 0

    def first(self) -> str | None:
        self._at = 0
        return self.term()

    def find(self, start: bytes | str) -> str | None:
        self._at = bisect_left(self._terms, start if isinstance(start, bytes) else start.encode())
        return self.term()

    def next(self) -> str | None:
        self._at += 1
        return self.term()

    def term(self) -> str | None:
        return str(self._terms[self._at], "utf-8") if self._at < len(self._terms) else None

    text = term

    def is_valid(self) -> bool:
        return self._at < len(self._terms)


class _DocumentReader(base.PerDocumentReader):  # type: ignore[misc]
    """The lengths and deletions of a segment as stock Whoosh reads them."""

    def __init__(self, postings: Postings, segment: ArraySegment) -> None:
        self._postings, self._segment = postings, segment

    def supports_columns(self) -> bool:
        return False

    def has_column(self, _: str) -> bool:
        return False

    def doc_count(self) -> int:
        return int(self._segment.doc_count())

    def doc_count_all(self) -> int:
        return self._segment.doc_count_all()

    def has_deletions(self) -> bool:
        return bool(self._segment.has_deletions())

    def is_deleted(self, number: int) -> bool:
        return self._segment.is_deleted(number)

    def deleted_docs(self) -> set[int]:
        return self._segment.deleted_docs()

    def doc_field_length(self, number: int, name: str, default: int = 0) -> int:
        return int(self._postings.lengths(name)[number]) or default

    def field_length(self, name: str) -> int:
        return self._postings.total_length(name)

    def min_field_length(self, name: str) -> int:
        return int(self._postings.lengths(name).min(initial=0))

    def max_field_length(self, name: str) -> int:
        return int(self._postings.lengths(name).max(initial=0))

    def stored_fields(self, _: int) -> dict[str, object]:
        return {}

    def close(self) -> None:
        """The postings stay open: other readers of the index share them."""


class _Matcher(LeafMatcher):  # type: ignore[misc]
    """The postings of one term for stock matchers."""

    def __init__(self, postings: Postings, name: str, term: bytes, format_: Any, scorer: Any) -> None:
        self._term, self.format, self.scorer = (name, term), format_, scorer
        self._postings, self._number = postings, postings.find(name, term)
        run = postings.run(name, self._number, self._number + 1)
        self._documents, self._frequencies = postings.documents(name, *run), postings.frequencies(name, *run)
        self._ends: Array | None = None
        self._at = 0

    def is_active(self) -> bool:
        return self._at < len(self._documents)

    def id(self) -> int:
        return int(self._documents[self._at])

    def weight(self) -> float:
        return float(self._frequencies[self._at])

    def next(self) -> bool:
        self._at += 1
        return True

    def skip_to(self, number: int) -> None:
        self._at = max(self._at, int(np.searchsorted(self._documents, number)))

    def all_ids(self) -> Iterator[int]:
        return iter(self._documents.tolist())

    def supports_block_quality(self) -> bool:
        return False

    def value(self) -> bytes:
        name = self._term[0]
        if not self._postings.has_places(name):
            return bytes(self.format.encode(int(self.weight())) if self._postings.counts(name) else b"")
        if self._ends is None:
            self._ends = np.append(0, np.cumsum(self._frequencies, dtype=np.int64))
        start, stop = self._ends[self._at], self._ends[self._at + 1]
        return bytes(self.format.encode(self._postings.places(name, self._number)[start:stop].tolist()))

    def copy(self) -> _Matcher:
        return copy(self)


class ArrayWriter:
    """The one writer of an index: documents go in and out, and nothing is seen of it before `commit`.

    Raises whoosh's `LockError` when another one is at work.
    """

    def __init__(self, index: FileIndex, orders: Mapping[str, Order], codec: ArrayCodec) -> None:
        self._index, self._orders, self._codec = index, orders, codec
        self._lock = index.lock("WRITELOCK")
        if not self._lock.acquire():
            self._lock = None
            raise LockError
        contents = index._read_toc()
        self._schema: Schema = contents.schema
        self._forms = {name: _form(self._schema, name) for name in self._schema.names()}
        self._generation: int = contents.generation + 1
        self._segments: list[ArraySegment] = contents.segments
        self._made: list[ArraySegment] = []
        self._next = NewSegment(self._forms, orders)
        self._added = 0

    def delete(self, name: str, term: str) -> int:
        """Delete the documents that have a term; returns how many there were."""
        found = 0
        for segment in (*self._segments, *self._made):
            numbers = self._postings(segment).holding(name, term.encode()).tolist()
            alive = [number for number in numbers if not segment.is_deleted(number)]
            found += len(alive)
            for number in alive:
                segment.delete_document(number)
        return found

    def add(self, entry: Entry) -> None:
        """Take in a document."""
        self._next.add(entry)
        self._added += 1
        if self._next.tokens >= _FLUSH:
            self._flush()

    def commit(self, *, more_follows: bool = False) -> None:
        """Make everything that was done what readers see.  Raises `OSError`, and then nothing has changed.

        Where more follows at once, a few segments wait for those to come, so that no document is moved for each commit,
        and large ones for the end.
        """
        self._flush()
        segments = [*(one for one in self._segments if one.doc_count()), *self._made]
        if not more_follows or len(segments) > _CROWD:
            segments = self._merged(segments, steeper=1 if more_follows else _STEEPER)
        TOC(self._schema, segments, self._generation).write(self._index.storage, self._index.indexname)
        self._made = []  # they belong to the index now, whatever happens
        clean_files(self._index.storage, self._index.indexname, self._generation, segments)
        self._release()

    def cancel(self) -> None:
        """Leave the index as it was."""
        try:
            for segment in self._made:
                self._forget(segment)
        finally:
            self._release()

    def _release(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _postings(self, segment: ArraySegment) -> Postings:
        return self._codec.postings(self._index.storage, segment)

    def _forget(self, segment: ArraySegment) -> None:
        storage = self._index.storage
        self._codec.forget(segment.file_name)
        if storage.file_exists(segment.file_name):
            storage.delete_file(segment.file_name)

    def _flush(self) -> None:
        if self._next.count:
            self._write(self._next.count, self._next.write)
            self._next = NewSegment(self._forms, self._orders)

    def _write(self, count: int, write: Callable[[IO[bytes]], None]) -> ArraySegment:
        """A new segment, whose file `write` fills."""
        segment = ArraySegment(self._index.indexname, count)
        self._made.append(segment)
        stream = self._index.storage.create_file(segment.file_name)
        try:
            write(stream)
        finally:
            stream.close()
        return segment

    def _merged(self, segments: list[ArraySegment], *, steeper: int) -> list[ArraySegment]:
        """So few segments that none is felt, the largest first; a document is moved a logarithmic number of times."""
        segments = sorted(segments, key=lambda one: -one.doc_count())
        first = self._first_to_merge(segments, steeper)
        together = segments[first:]
        if not together or (len(together) == 1 and not _is_worn(together[0])):
            return segments
        parts = [self._postings(one) for one in together]
        merge = Merge(parts, [one.kept() for one in together], self._orders)
        if not merge.count:
            return segments[:first]
        storage = self._index.storage
        folder = storage.folder if isinstance(storage, FileStorage) else None
        return [*segments[:first], self._write(merge.count, lambda file: merge.write(file, self._forms, folder))]

    def _first_to_merge(self, segments: Sequence[ArraySegment], steeper: int) -> int:
        """From which segment on all become one; `steeper` holds where segments are large."""
        first, after = len(segments), 0
        most = _WITHOUT_WAITING if self._added <= _WITHOUT_WAITING // 100 and len(segments) <= _CROWD else None
        while first:
            segment = segments[first - 1]
            steep = _STEEP if segment.doc_count() <= _WITHOUT_WAITING else steeper
            grown = after and segment.doc_count() <= steep * after
            if (most is not None and segment.doc_count() > most) or not (grown or _is_worn(segment) or not after):
                break
            first, after = first - 1, after + segment.doc_count()
        return first


def _is_worn(segment: ArraySegment) -> bool:
    """Whether so much of a segment is deleted that it is worth writing anew."""
    return segment.deleted_count() * 3 > segment.doc_count_all()


def _form(schema: Schema, name: str) -> dict[str, Any]:
    field = schema[name]
    places, frequencies = field.format.supports("positions"), bool(field.scorable)
    return {"places": places, "frequencies": frequencies, "keys": getattr(field, "keys_of", "")}
