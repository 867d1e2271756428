"""`Index`: a Whoosh index as a cache of the archive.  It catches up from what it itself remembers, or is built again.

The last change taken in is remembered by a state document inside the same commit as the documents, so a crash at any
moment leaves an index that knows exactly where to go on.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import pickle
import re
import shutil
import struct
import weakref
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from whoosh import columns, fields, formats, query, scoring, writing
from whoosh import index as whoosh_index
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.query.spans import SpanNear2
from whoosh.reading import IndexReader
from whoosh.searching import Searcher
from whoosh.system import pack_uint

from archive import Change, Document, DocumentId, Page, fold, sort_key, span, vocabulary
from indexer import analysis, machine
from indexer.answers import FACETS, Facet, Indexed, Order, Question
from indexer.entries import Row, entry, row_of
from indexer.naming import Names, named_in_question, tokens
from indexer.naming import names as shipped_names
from indexer.query import NOTHING, All, Code, Exact, Is, Near, Node, Not, Phrase, Prefix, Stem, Wild, Word, wild_match
from indexer.query import Any as AnyOf
from indexer.query import vocabulary as query_vocabulary
from indexer.spelling import Lexicon
from indexer.widening import Widened, small_keys

VERSION = f"2.{analysis.VERSION}"
_BATCH = 500
_COMMIT = 2000  # documents: small commits make a large index
_WORD_BOOST, _FORM_BOOST, _CODE_BOOST, _TITLE_BOOST = 0.25, 1.0, 0.4, 1.0
"""What a word as typed, any form, another name and the title weigh; measured on headlines and passages."""
_AS_TYPED = 1000.0
"""Added to the score of a document that has what was typed: no other one stands above it."""
_MOST = {0: 1, 1: 2, 2: 3, 3: 2, 4: 3, 5: 3}
"""Of so few words wanted, how many a document must have when none has all; of one or two none may be missing."""
_TELLING = 25  # words by which documents like another one are found
_OFTEN = 0.2  # of all documents: a word in more of them tells nothing
_STATE = "state"

# Whoosh reads pickles and packed numbers; damaged ones raise almost anything.
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    MemoryError,
    NameError,
    OSError,
    RecursionError,
    RuntimeError,
    TypeError,
    ValueError,
    pickle.UnpicklingError,
    struct.error,
    whoosh_index.IndexError,
    zlib.error,
)


class Source(Protocol):
    """What the index needs of an archive."""

    @property
    def id(self) -> str: ...  # noqa: D102
    def changes_since(self, sequence: int, limit: int = ...) -> list[Change]: ...  # noqa: D102
    def change_at(self, sequence: int) -> Change | None: ...  # noqa: D102
    def change_counts(self, sequence: int = ...) -> tuple[int, int]: ...  # noqa: D102
    def documents(self, ids: Sequence[DocumentId]) -> list[Document]: ...  # noqa: D102
    def texts(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[Page, ...]]: ...  # noqa: D102
    def concepts_token(self) -> str: ...  # noqa: D102


class Busy(Exception):
    """Another program is writing this index."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """How far the index has come: of which archive, by which analysis, to which change, with how many documents.

    `concepts` names the thesaurus by which the documents up to there were read; with another one all are read again.
    """

    archive: str
    version: str
    sequence: int
    token: str
    count: int
    concepts: str


@dataclass(frozen=True, slots=True)
class Found:
    """The documents that answer, in order, and the counts over all of them."""

    ranked: tuple[tuple[DocumentId, float], ...]
    facets: Mapping[str, tuple[Facet, ...]]
    relaxed: bool = False
    """No document has every word; these have most of them."""


class Index:
    """The index of one archive, in a folder or, without one, in memory.  Used by the thread that opened it."""

    def __init__(
        self,
        folder: Path | None,
        archive: Source,
        trusted: Callable[[], bool] = lambda: True,
        names: Callable[[], Names] | None = None,
    ) -> None:
        """Open what is there.  One that is unreadable or not `trusted` stays closed until `catch_up` builds it anew.

        `names` gives the names and concepts to be recognised in texts; the shipped ones where it is left out.
        """
        self._folder = folder
        self._archive = archive
        self._names = names or shipped_names
        self._trusted = trusted
        self._storage: Any = _DurableStorage(str(folder)) if folder else RamStorage()
        self._searcher: Searcher | None = None
        self._lexicon: Lexicon | None = None
        self._rows: dict[str, list[Row | None]] = {}
        self.reason = ""
        """Why the index has to be built again; empty when it has not."""
        self._open()

    def close(self) -> None:
        """Release the files."""
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None

    def _open(self) -> None:
        self.close()
        self._lexicon = None
        if self._folder is not None and not self._folder.exists():
            self.reason = "missing"
            return
        if not self._trusted():
            self.reason = "made elsewhere"
            return
        try:
            self._index = whoosh_index.FileIndex(self._storage)
            self._searcher = self._index.searcher(weighting=scoring.BM25F())
            self.reason = self._fault()
        except _DAMAGE as error:
            self.reason = f"unreadable: {type(error).__name__}"
            with contextlib.suppress(*_DAMAGE):
                self.close()
            self._searcher = None
            if isinstance(self._storage, _DurableStorage):
                self._storage.let_go()
        if self.reason:
            self.close()
        else:
            here = {self._name(reader) for reader in self._readers()}
            self._rows = {name: rows for name, rows in self._rows.items() if name in here}

    # Keeping up

    @property
    def checkpoint(self) -> Checkpoint | None:
        """What the index remembers; None when there is none."""
        if self._searcher is None:
            return None
        number = self._searcher.document_number(id=_STATE)
        if number is None:
            return None
        values = json.loads(self._searcher.reader().column_reader("row")[number])
        return Checkpoint(*values) if len(values) == len(Checkpoint.__slots__) else None  # another version's

    @property
    def pending(self) -> int:
        """How many changes of the archive are not in the index yet."""
        return self._archive.change_counts(self._reached())[1]

    def _reached(self) -> int:
        """The last change that was taken in by the names and concepts of now."""
        state = self.checkpoint
        return state.sequence if state is not None and state.concepts == self._archive.concepts_token() else 0

    def _fault(self) -> str:
        """Why this index does not belong to this archive as it is; empty when it does."""
        state = self.checkpoint
        if state is None:
            return "no checkpoint"
        last, _ = self._archive.change_counts()
        at = self._archive.change_at(state.sequence)
        faults = {
            "another archive": state.archive != self._archive.id,
            "another version": state.version != VERSION,
            "ahead of the archive": state.sequence > last or (at is not None and at.token != state.token),
            "incomplete": state.count != self._doc_count() - 1,
        }
        return next((reason for reason, is_so in faults.items() if is_so), "")

    def _doc_count(self) -> int:
        return int(self._searcher.doc_count()) if self._searcher is not None else 0

    def catch_up(self) -> Iterator[Indexed]:
        """Take in what changed, commit by commit.  Raises `Busy`, and `OSError` when the disk will not take it."""
        if self.reason:
            self._create()
        while True:
            changes = self._archive.changes_since(self._reached(), _COMMIT)
            if not changes:
                return
            self._write(changes)
            yield Indexed(len(changes), self._archive.change_counts(changes[-1].sequence)[1])

    def refresh(self) -> None:
        """See what another program has committed since."""
        if self._searcher is None or not self._searcher.up_to_date():
            self._open()

    def _create(self) -> None:
        self.close()
        if self._folder is None:
            self._storage = RamStorage()
        else:
            set_aside(self._folder)
            self._folder.mkdir(mode=0o700)
            machine.claim(self._folder, self._archive.id)
            self._storage = _DurableStorage(str(self._folder))
        self._index = whoosh_index.FileIndex.create(self._storage, _schema(), whoosh_index._DEF_INDEX_NAME)
        writer = self._writer()
        _put_state(writer, Checkpoint(self._archive.id, VERSION, 0, "", 0, self._archive.concepts_token()))
        _commit(writer)
        self._open()

    def _write(self, changes: Sequence[Change]) -> None:
        writer = self._writer()
        count = self._doc_count() - 1
        concepts = self._archive.concepts_token()
        try:
            for begin in range(0, len(changes), _BATCH):
                count += self._write_some(writer, changes[begin : begin + _BATCH])
            last = changes[-1]
            writer.delete_by_term("id", _STATE)
            _put_state(writer, Checkpoint(self._archive.id, VERSION, last.sequence, last.token, count, concepts))
        except BaseException:
            _give_up(writer)
            raise
        _commit(writer)
        self._open()

    def _write_some(self, writer: writing.SegmentWriter, changes: Sequence[Change]) -> int:
        """Write these changes; returns by how many documents the index grows."""
        grown = 0
        kept = [change.document_id for change in changes if not change.removed]
        texts = self._archive.texts(kept)
        for change in changes:
            grown -= int(writer.delete_by_term("id", change.document_id))
        for document in self._archive.documents(kept):
            writer.add_document(**entry(document, texts.get(document.id, ()), self._names()))
            grown += 1
        return grown

    def _writer(self) -> writing.SegmentWriter:
        try:
            return writing.SegmentWriter(self._index, compound=False, limitmb=64)
        except writing.LockError as error:
            raise Busy from error

    # Searching

    def search(self, question: Question, asked: Widened) -> Found:
        """All documents that answer `question`, which `asked` spells out, in its order."""
        if self._searcher is None:
            return Found((), {})
        scored = self._scored(asked, question.filters)
        relaxed = not scored and asked.tree != NOTHING
        if relaxed:
            scored = self._nearly(asked.parts, question.filters)
        rows = self._all_rows()
        hits = [(score, row) for score, number in scored if (row := rows[number]) is not None]
        facets = _counted(row for _, row in hits) if question.facets else {}
        order = question.order if asked.tree != NOTHING or question.order != "best" else "added"
        ranked = _ordered(hits, order, question.language)
        return Found(tuple((row.id, score) for score, row in ranked), facets, relaxed and bool(hits))

    def _scored(self, asked: Widened, filters: Sequence[tuple[str, str]]) -> list[tuple[float, int]]:
        """Score and number of each document that has everything asked for; above all those that have it as typed."""
        assert self._searcher is not None
        limits = self._limits(filters)
        if asked.tree == NOTHING:
            return [(0.0, number) for number in self._searcher.docs_for_query(limits or query.Every())]
        wanted = self._translated(asked.tree)
        titles = [query.Term("title", term, boost=_TITLE_BOOST) for term in _terms(asked.typed)]
        if titles:
            wanted = query.AndMaybe(wanted, query.Or(titles))
        found = list(self._searcher.search(wanted, limit=None, filter=limits).top_n)
        if not found or asked.tree == asked.typed:
            return found
        typed = set(self._searcher.docs_for_query(self._translated(asked.typed)))
        return [(score + _AS_TYPED * (number in typed), number) for score, number in found]

    def _nearly(self, wanted: Sequence[Node], filters: Sequence[tuple[str, str]]) -> list[tuple[float, int]]:
        """The documents that have most of the parts of a question, those with more of them first."""
        assert self._searcher is not None
        parts = [self._translated(part) for part in wanted]
        counts = Counter(number for part in parts for number in self._searcher.docs_for_query(part))
        least = _MOST.get(len(parts), len(parts) // 3 + 1)
        if max(counts.values(), default=0) < least:
            return []
        found = self._searcher.search(query.Or(parts), limit=None, filter=self._limits(filters)).top_n
        return [(score, number) for score, number in found if counts[number] >= least]

    def _limits(self, filters: Sequence[tuple[str, str]]) -> query.Query | None:
        limits = [self._translated(Is(name, value)) for name, value in filters]
        return query.And(limits) if limits else None

    def _translated(self, node: Node) -> query.Query:
        """What a part of a question is in the index."""
        match node:
            case Stem(keys):
                there = [query.Term("stem", key, boost=_FORM_BOOST) for key in keys if self._has("stem", key)]
                return query.Or(there) if there else query.NullQuery
            case Is("like", value):
                return self._like(value)
            case Not(part):
                return query.And([query.Every(), query.Not(self._translated(part))])
            case All(parts):
                wanted = [self._translated(part) for part in parts if not isinstance(part, Not)]
                unwanted = [query.Not(self._translated(part.part)) for part in parts if isinstance(part, Not)]
                return query.And([*(wanted or [query.Every()]), *unwanted])
            case AnyOf(parts):
                return query.Or([self._translated(part) for part in parts])
        return _translated(node)

    def _like(self, value: str) -> query.Query:
        """Documents that share the most telling words and names of one of them, which is not its own answer."""
        assert self._searcher is not None
        number = DocumentId(value)
        reader, count = self._searcher.reader(), max(1, self._doc_count())
        weights: dict[tuple[str, str], float] = {}
        for document in self._archive.documents([number]):
            values = entry(document, self._archive.texts([number]).get(number, ()), self._names())
            for name in ("stem", "about"):
                for key, often in values[name].items():
                    among = reader.doc_frequency(name, key)
                    if key in small_keys():
                        continue
                    if 1 < among < count and among <= max(10, count * _OFTEN) and len(key) > 2:
                        weights[name, key] = (1 + math.log(often)) * math.log(count / among)
        telling = sorted(weights, key=lambda one: -weights[one])[:_TELLING]
        alike = [query.Term(name, key, boost=weights[name, key]) for name, key in telling]
        return query.And([query.Or(alike), query.Not(query.Term("id", number))]) if alike else query.NullQuery

    def _all_rows(self) -> list[Row | None]:
        """The row of each document number; None for the state document.  Decoded once for each segment."""
        return [row for reader in self._readers() for row in self._rows_of(reader)]

    def _rows_of(self, reader: IndexReader) -> list[Row | None]:
        name = self._name(reader)
        if name not in self._rows:
            column = reader.column_reader("row")
            self._rows[name] = [row_of(column[number]) for number in range(reader.doc_count_all())]
        return self._rows[name]

    def _readers(self) -> list[IndexReader]:
        assert self._searcher is not None
        return [reader for reader, _ in self._searcher.reader().leaf_readers()]

    @staticmethod
    def _name(reader: IndexReader) -> str:
        segment = reader.segment()
        return str(segment.segment_id()) if segment is not None else ""

    def has(self, term: str) -> bool:
        """Whether any document holds `term`."""
        return self._has("text", term)

    def _has(self, name: str, term: str) -> bool:
        return self._searcher is not None and (name, term) in self._searcher.reader()

    def lexicon(self) -> Lexicon:
        """The words of all documents, and how many documents hold each."""
        if self._searcher is None:
            return Lexicon(())
        if self._lexicon is None:
            counts: Counter[bytes] = Counter()
            for reader in self._readers():  # one after the other: Whoosh takes four times as long over all at once
                counts.update({raw: int(info.doc_frequency()) for raw, info in reader.iter_field("text")})
            self._lexicon = Lexicon((raw.decode(), count) for raw, count in counts.items())
        return self._lexicon

    def holder_of(self, term: str) -> DocumentId | None:
        """A document that holds `term`."""
        if self._searcher is None or not self.has(term):
            return None
        row = self._all_rows()[next(iter(self._searcher.reader().postings("text", term).all_ids()))]
        return row.id if row else None


def set_aside(folder: Path) -> None:
    """Remove an index, renamed first: a folder half deleted must not pass for one."""
    if folder.exists():
        old = folder.with_name(f"{folder.name}.old")
        shutil.rmtree(old, ignore_errors=True)
        folder.rename(old)
        shutil.rmtree(old, ignore_errors=True)


# What a document is in the index


def _schema() -> fields.Schema:
    return fields.Schema(
        id=_Exact(),
        text=_Text(),
        written=_Exact(),
        stem=_Keys(),
        about=_Keys(),
        title=_Text(),
        place=_Text(),
        org=_Text(),
        thing=_Exact(),
        kind=_Exact(),
        lang=_Exact(),
        year=_Exact(),
        tag=_Exact(),
        ref=_Exact(),
        since=_Exact(),
        until=_Exact(),
        row=fields.COLUMN(columns.VarBytesColumn()),
    )


class _Text(fields.TEXT):  # type: ignore[misc]
    """Words with their positions, by our own analysis: no token objects on the way."""

    def __init__(self) -> None:
        super().__init__(analyzer=None, phrase=True, stored=False)

    def index(self, value: str, **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        encode = self.format.encode
        for term, places in analysis.positions(value).items():
            yield term.encode(), len(places), float(len(places)), encode(places)


class _Exact(fields.FieldType):  # type: ignore[misc]
    """A set of whole values, found as they are."""

    def __init__(self) -> None:
        self.format = formats.Existence()
        self.analyzer = None
        self.scorable = self.stored = self.unique = self.spelling = False
        self.vector = None
        self.indexed = True
        self.column_type = None

    def index(self, value: Iterable[str], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for one in sorted(set(value)):
            yield one.encode(), 1, 1.0, b""

    def to_bytes(self, value: str | bytes) -> bytes:
        return value if isinstance(value, bytes) else value.encode()


class _Pattern(query.Prefix):  # type: ignore[misc]
    """The terms of a pattern, looked for among those that begin as it does."""

    def __init__(self, pattern: str) -> None:
        super().__init__("text", re.split(r"[*?]", pattern, maxsplit=1)[0])
        self._pattern = pattern

    def _btexts(self, reader: IndexReader) -> Iterator[bytes]:
        return (term for term in super()._btexts(reader) if wild_match(self._pattern, term.decode()))


class _Together(SpanNear2):  # type: ignore[misc]
    """Words near one another; Whoosh 2.7.4 names a module there that it has not imported."""

    def _and_query(self) -> query.Query:
        return query.And(self.qs)


class _Keys(fields.FieldType):  # type: ignore[misc]
    """Keys and how often each stands in a document: no positions."""

    def __init__(self) -> None:
        self.format = formats.Frequency()
        self.analyzer = None
        self.stored = self.unique = self.spelling = False
        self.scorable = True
        self.vector = None
        self.indexed = True
        self.column_type = None

    def index(self, value: Mapping[str, int], **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for key in sorted(value):
            yield key.encode(), value[key], float(value[key]), pack_uint(value[key])

    def to_bytes(self, value: str | bytes) -> bytes:
        return value if isinstance(value, bytes) else value.encode()


def _put_state(writer: writing.SegmentWriter, state: Checkpoint) -> None:
    plain = [getattr(state, name) for name in Checkpoint.__slots__]
    writer.add_document(id=[_STATE], row=json.dumps(plain).encode())


def _commit(writer: writing.SegmentWriter) -> None:
    try:
        writer.commit()
    except BaseException:
        _give_up(writer)
        raise


def _give_up(writer: writing.SegmentWriter) -> None:
    """Leave the index as it was, and without a lock: Whoosh keeps it when a commit or a cancel fails."""
    try:
        with contextlib.suppress(*_DAMAGE):
            writer.cancel()
    finally:
        if writer.writelock is not None:
            with contextlib.suppress(*_DAMAGE):
                writer.writelock.release()


# What a question is in the index


def _translated(node: Node) -> query.Query:
    match node:
        case Word(term):
            return query.Term("text", term, boost=_WORD_BOOST)
        case Phrase(terms):
            return query.Phrase("text", list(terms))
        case Near(terms, distance):
            return _Together([query.Term("text", term) for term in terms], slop=distance + 1, ordered=False)
        case Prefix(start):
            return query.Prefix("text", start)
        case Wild(pattern):
            return _Pattern(pattern)
        case Is(name, value):
            return query.ConstantScoreQuery(_translated_field(name, value), 0.0)
    return _translated_key(node)


def _translated_key(node: Node) -> query.Query:
    match node:
        case Exact(written):
            return query.And([query.Term("written", written, boost=0.0), query.Term("text", fold(written))])
        case Code(key):
            return query.Term("about", key, boost=_CODE_BOOST)
    raise TypeError(node)


def _terms(node: Node) -> Iterator[str]:
    """The words of a question that may stand in a title."""
    match node:
        case Word(term):
            yield term
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _terms(part)


def _translated_field(name: str, value: str) -> query.Query:
    if name == "date" or (name == "year" and ".." in value):
        return _date_query(value)
    if name in ("place", "org", "title", "ref"):
        things = [query.Term("thing", one.key) for one in named_in_question(tokens(value)) if one.kind == name]
        typed = query.Term("ref", fold(value)) if name == "ref" else _text_query(name, value)
        return query.Or([typed, *things]) if things else typed
    if name == "kind":
        return query.Term("kind", vocabulary.kind_of(value) or fold(value))
    if name == "lang":
        return query.Term("lang", _language(value))
    return query.Term(name, fold(value))


def _text_query(name: str, value: str) -> query.Query:
    if value.endswith("*") and len(parts := analysis.terms(value)) == 1:
        return query.Prefix(name, parts[0])
    return query.Phrase(name, analysis.terms(value))


def _date_query(value: str) -> query.Query:
    """Documents whose date may lie in `value`: a date or `begin..end`, either end open."""
    begin, dots, end = value.partition("..")
    first = span(begin) if begin else (date.min, date.min)
    last = (span(end) if end else (date.max, date.max)) if dots else first
    if first is None or last is None:
        return query.NullQuery
    return query.And(
        [
            query.TermRange("since", None, last[1].isoformat()),
            query.TermRange("until", first[0].isoformat(), None),
        ]
    )


def _language(value: str) -> str:
    """`srpski`, `sr`, `sr-Cyrl`, `sr-cirilica` as the index writes them."""
    name, dash, script = value.partition("-")
    names = query_vocabulary()
    if not dash and fold(name) in names["scripts"]:
        return names["scripts"][fold(name)].lower()
    code = names["languages"].get(fold(name), fold(name))
    return f"{code}-{names['scripts'].get(fold(script), script)}".lower() if dash else code


# Order and counts


def _counted(rows: Iterable[Row]) -> dict[str, tuple[Facet, ...]]:
    counts: dict[str, Counter[str]] = {name: Counter() for name in FACETS}
    alike = Counter((row.kind, row.lang, row.year, row.tag) for row in rows)
    for (kind, lang, year, tag), count in alike.items():
        if kind:
            counts["kind"][kind] += count
        for name, values in (("lang", lang), ("year", year), ("tag", tag)):
            for value in values:
                counts[name][value] += count
    return {
        name: tuple(Facet(value, n) for value, n in sorted(counted.items(), key=lambda item: (-item[1], item[0])))
        for name, counted in counts.items()
    }


def _ordered(hits: list[tuple[float, Row]], order: Order, language: str) -> list[tuple[float, Row]]:
    if order == "title":
        return sorted(hits, key=lambda hit: (sort_key(hit[1].title, language), hit[1].id))
    if order == "added":
        return sorted(hits, key=lambda hit: hit[1].added, reverse=True)
    if order in ("date", "-date"):
        dated = sorted((hit for hit in hits if hit[1].since), key=lambda hit: hit[1].since, reverse=order == "-date")
        return dated + [hit for hit in hits if not hit[1].since]
    return sorted(hits, key=lambda hit: (-hit[0], hit[1].id))


class _DurableStorage(FileStorage):  # type: ignore[misc]
    """Files that survive a power cut: all of them reach the disk before the table of contents names them."""

    def __init__(self, folder: str) -> None:
        super().__init__(folder)
        self._unsafe: set[str] = set()
        self._opened: weakref.WeakSet[Any] = weakref.WeakSet()

    def open_file(self, name: str, **options: Any) -> Any:
        file = super().open_file(name, **options)
        self._opened.add(file)
        return file

    def let_go(self) -> None:
        """Close what a failed opening left open: Windows cannot delete an open file."""
        for file in list(self._opened):
            with contextlib.suppress(*_DAMAGE):
                file.close()

    def create_file(self, name: str, **options: Any) -> Any:
        self._unsafe.add(name)
        return super().create_file(name, **options)

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        if newname.endswith(".toc"):
            for name in (*self._unsafe, oldname):
                _sync(Path(self.folder) / name)
            self._unsafe.clear()
        super().rename_file(oldname, newname, safe)
        if newname.endswith(".toc"):
            _sync(Path(self.folder))


def _sync(path: Path) -> None:
    if not path.exists() or (os.name == "nt" and path.is_dir()):
        return
    handle = os.open(path, os.O_RDWR if os.name == "nt" else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
