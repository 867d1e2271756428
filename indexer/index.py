"""`Index`: a Whoosh index as a cache of the archive.  It catches up from what it itself remembers, or is built again.

The last change taken in is remembered by a state document inside the same commit as the documents, so a crash at any
moment leaves an index that knows exactly where to go on.
"""

from __future__ import annotations

import contextlib
import errno
import json
import math
import os
import pickle
import shutil
import struct
import weakref
import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
from whoosh import fields, formats, query
from whoosh import index as whoosh_index
from whoosh.filedb.filestore import FileStorage, RamStorage
from whoosh.query.spans import SpanNear2
from whoosh.writing import LockError

from archive import Change, Document, DocumentId, Mending, Page, fold, sort_key, span, vocabulary
from indexer import analysis, container, machine
from indexer.answers import FACETS, Facet, Indexed, Order, Question
from indexer.codec import ArrayCodec, ArraySegment, ArrayWriter
from indexer.container import Array, Damaged
from indexer.entries import ORDERS, STATE, entry, state
from indexer.evaluation import (
    Alike,
    Answer,
    Between,
    Collection,
    Evaluation,
    Most,
    Part,
    Pattern,
    Ranking,
    Weighting,
)
from indexer.lexicon import Lexicon
from indexer.naming import Names, named_in_question
from indexer.naming import names as shipped_names
from indexer.occurrences import terms_of_pattern
from indexer.query import (
    NOTHING,
    All,
    Code,
    Exact,
    Is,
    Near,
    Node,
    Not,
    Phrase,
    Prefix,
    Stem,
    Wild,
    Word,
    as_written,
    words_wanted,
)
from indexer.query import Any as AnyOf
from indexer.query import vocabulary as query_vocabulary
from indexer.tokens import tokens
from indexer.widening import FORMS, SENTENCE, Widened, keys_of, small_keys

VERSION = f"6.{analysis.VERSION}.{container.VERSION}"
_BATCH = 500
_COMMIT = 2000  # documents: each commit flushes to the disk
_WORD_BOOST, _FORM_BOOST, _CODE_BOOST, _TITLE_BOOST, _ALIKE_BOOST, _MEANING_BOOST = 0.15, 1.0, 0.4, 1.0, 0.5, 1.0
"""What a word as typed, any form, another name, the title and pieces of words weigh; measured on headlines."""
_AS_TYPED = 1000.0
"""Added to the score of a document that has what was typed: no other one stands above it."""
_SEVERAL = 2
"""How many of three words wanted a document must have when none has all; of two none may be missing."""
_LEAST = 0.15
"""What of the score of the best a document must have to come near it."""
_FEW = 10
"""Documents with all words of a longer sentence below which those with some of them are welcome too."""
_TELLING = 25  # words by which documents like another one are found
_OFTEN = 0.2  # of all documents: a word in more of them tells nothing
_LAST_DAY = date.max.toordinal()

# Whoosh's table of contents holds pickles and packed numbers; damaged ones raise almost anything.
_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    Damaged,
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


T = TypeVar("T")


class Source(Protocol):
    """What the index needs of an archive."""

    @property
    def id(self) -> str: ...  # noqa: D102
    def changes_since(self, sequence: int, limit: int = ...) -> list[Change]: ...  # noqa: D102
    def change_at(self, sequence: int) -> Change | None: ...  # noqa: D102
    def change_counts(self, sequence: int = ...) -> tuple[int, int]: ...  # noqa: D102
    def documents(self, ids: Sequence[DocumentId]) -> list[Document]: ...  # noqa: D102
    def texts(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[Page, ...]]: ...  # noqa: D102
    def mendings_of(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[Mending, ...]]: ...  # noqa: D102
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
    """How many documents answer, the first of them in order, and the counts over all of them."""

    total: int
    ranked: tuple[tuple[DocumentId, float], ...]
    facets: Mapping[str, tuple[Facet, ...]]
    whole: int | None = None
    """How many of these documents have every word, where the others have some of them; None where all have."""


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
        self._codec = ArrayCodec()
        self._generation = -1
        self._all: Collection | None = None
        self._checkpoint: Checkpoint | None = None
        self._lexicon: Lexicon | None = None
        self.reason = ""
        """Why the index has to be built again; empty when it has not."""
        self._open()

    def close(self) -> None:
        """Release the files."""
        self._all = None
        self._lexicon = None
        self._codec.keep(())

    def _open(self) -> None:
        self._all = None
        self._lexicon = None
        if self._folder is not None and not self._folder.exists():
            self.reason = "missing"
            return
        if not self._trusted():
            self.reason = "made elsewhere"
            return
        try:
            self._all = self._newest()
            self.reason = self._fault()
        except _DAMAGE as error:
            self._give_up_on(error)
        if self.reason:
            self.close()

    def _newest(self) -> Collection:
        """The segments that the newest table of contents names: a writer may replace both while they are opened."""
        while True:
            self._index = whoosh_index.FileIndex(self._storage)
            self._generation = self._index.latest_generation()
            try:
                segments = self._index._read_toc().segments
                self._codec.keep([segment.file_name for segment in segments])
                self._checkpoint = _remembered(self._codec, self._storage, segments)
                parts = [
                    Part(self._codec.postings(self._storage, one), _documents_of(self._codec, self._storage, one))
                    for one in segments
                ]
                return Collection(parts, self._stock)
            except FileNotFoundError:
                if self._index.latest_generation() == self._generation:
                    raise

    def _stock(self) -> Any:
        """A searcher of stock Whoosh's over the same segments, for questions that are not evaluated on arrays."""
        return self._index.searcher(weighting=Weighting())

    def _give_up_on(self, error: BaseException) -> None:
        """An index that cannot be read is built again when somebody catches up."""
        self.reason = f"unreadable: {type(error).__name__}"
        self.close()
        if isinstance(self._storage, _DurableStorage):
            self._storage.let_go()

    # Keeping up

    @property
    def checkpoint(self) -> Checkpoint | None:
        """What the index remembers; None when there is none."""
        return self._checkpoint if self._all is not None else None

    @property
    def pending(self) -> int:
        """How many changes of the archive are not in the index yet."""
        return self._archive.change_counts(self._reached())[1]

    def _reached(self) -> int:
        """The last change that was taken in by the names and concepts of now."""
        known = self.checkpoint
        return known.sequence if known is not None and known.concepts == self._archive.concepts_token() else 0

    def _fault(self) -> str:
        """Why this index does not belong to this archive as it is; empty when it does."""
        known = self.checkpoint
        if known is None:
            return "no checkpoint"
        last, _ = self._archive.change_counts()
        at = self._archive.change_at(known.sequence)
        faults = {
            "another archive": known.archive != self._archive.id,
            "another version": known.version != VERSION,
            "ahead of the archive": known.sequence > last or (at is not None and at.token != known.token),
            "incomplete": known.count != self._doc_count(),
        }
        return next((reason for reason, is_so in faults.items() if is_so), "")

    def _doc_count(self) -> int:
        return sum(part.alive for part in self._all.parts) if self._all is not None else 0

    def catch_up(self) -> Iterator[Indexed]:
        """Take in what changed, commit by commit.  Raises `Busy`, and `OSError` when the disk will not take it."""
        if self.reason:
            self._create()
        anew = False
        while True:
            changes = self._archive.changes_since(self._reached(), _COMMIT)
            if not changes:
                return
            try:
                remaining = self._write(changes)
            except Damaged as error:
                if anew:
                    raise OSError(errno.EIO, os.strerror(errno.EIO), str(self._folder)) from error
                self._give_up_on(error)
                self._create()
                anew = True
                continue
            yield Indexed(len(changes), remaining)

    def refresh(self) -> None:
        """See what another program has committed since."""
        if self._all is None or self._index.latest_generation() != self._generation:
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

    def _write(self, changes: Sequence[Change]) -> int:
        """Take in these changes in one commit; returns how many come after them."""
        writer = self._writer()
        count = self._doc_count()
        concepts = self._archive.concepts_token()
        try:
            for begin in range(0, len(changes), _BATCH):
                count += self._write_some(writer, changes[begin : begin + _BATCH])
            last = changes[-1]
            writer.delete("id", STATE)
            _put_state(writer, Checkpoint(self._archive.id, VERSION, last.sequence, last.token, count, concepts))
        except BaseException:
            writer.cancel()
            raise
        remaining = self._archive.change_counts(last.sequence)[1]
        _commit(writer, more_follows=remaining > 0)
        self._open()
        return remaining

    def _write_some(self, writer: ArrayWriter, changes: Sequence[Change]) -> int:
        """Write these changes; returns by how many documents the index grows."""
        grown = 0
        kept = [change.document_id for change in changes if not change.removed]
        texts, mendings = self._archive.texts(kept), self._archive.mendings_of(kept)
        for change in changes:
            grown -= writer.delete("id", change.document_id)
        for document in self._archive.documents(kept):
            pages, mended = texts.get(document.id, ()), mendings.get(document.id, ())
            writer.add(entry(document, pages, self._names(), mended))
            grown += 1
        return grown

    def _writer(self) -> ArrayWriter:
        try:
            return ArrayWriter(self._index, ORDERS, self._codec)
        except LockError as error:
            raise Busy from error

    # Searching

    def search(
        self, question: Question, asked: Widened, *, whole: bool = False, step: Callable[[], None] = lambda: None
    ) -> Found:
        """The documents that answer `question`, which `asked` spells out, in its order: as many as it wants, or all.

        `step` is called before each piece of work; what it raises ends the search.
        """
        limit = None if whole else question.offset + question.limit
        return self._read(lambda read: self._found(Evaluation(read, step), question, asked, limit), Found(0, (), {}))

    def _read(self, read: Callable[[Collection], T], nothing: T) -> T:
        """What is read of the index; `nothing` where it is closed, or found damaged and has to be built again."""
        if self._all is None:
            return nothing
        try:
            return read(self._all)
        except Damaged as error:
            self._give_up_on(error)
            return nothing

    def _found(self, evaluation: Evaluation, question: Question, asked: Widened, limit: int | None) -> Found:
        order = question.order if asked.tree != NOTHING or question.order != "best" else "added"
        ranking = _ranking(order, question.language)
        facets = set(FACETS if question.facets else ())
        alone = facets & {name for name, _ in question.filters} & set(question.instead)

        def held(wanted: query.Query, but: str = "") -> query.Query:
            return _held(wanted, [self._translated(Is(name, value)) for name, value in question.filters if name != but])

        def answer(wanted: query.Query, **options: Any) -> Answer:
            found = evaluation.answer(held(wanted), ranking, limit=limit, facets=facets - alone, **options)
            others: dict[str, Counter[str]] = {}
            for name in alone:
                others |= evaluation.answer(held(wanted, name), ranking, limit=0, facets=[name], **options).facets
            return replace(found, facets={**found.facets, **others})

        found, whole = answer(self._wanted(asked), **self._above(asked)), None
        if len(asked.parts) > _SEVERAL and found.total < (_FEW if len(asked.parts) > SENTENCE else 1):
            more = self._more(asked, answer)
            if more.total > found.total:
                found, whole = more, found.total
        ranked = tuple((DocumentId(part.postings.label("id", number)), score) for part, number, score in found.best)
        return Found(found.total, ranked, _facets(found.facets), whole)

    def _wanted(self, asked: Widened) -> query.Query:
        """What a document must have, and what puts it higher."""
        if asked.tree == NOTHING:
            return query.ConstantScoreQuery(query.Every(), 0.0)
        words = list(words_wanted(asked.typed))
        higher: list[query.Query] = [query.Term("title", term, boost=_TITLE_BOOST) for term in words]
        if len(words) > 1:
            higher.append(Alike("text", words, boost=_ALIKE_BOOST))
        wanted = self._translated(asked.tree)
        return query.AndMaybe(wanted, query.Or(higher)) if higher else wanted

    def _above(self, asked: Widened) -> dict[str, Any]:
        """Those that have it as typed stand above all others."""
        if asked.tree in (NOTHING, asked.typed):
            return {}
        return {"above": self._translated(asked.typed), "lift": _AS_TYPED}

    def _more(self, asked: Widened, answer: Callable[..., Answer]) -> Answer:
        """The documents that have some of what a question asks, those that have all of it first.

        Its words and names count each for itself, in any form, and words that look like them or mean the same.
        """
        words, written = list(words_wanted(asked.typed)), as_written(asked.typed)
        inflected = any(reason.key == FORMS and reason.active for reason in asked.reasons)
        forms = {word: (Stem(keys_of(written.get(word, word))),) if inflected else () for word in words}
        welcome = [self._translated(AnyOf((Word(word), *forms[word]))) for word in words]
        welcome += [self._translated(Code(one.key)) for one in asked.named]
        welcome += [query.Term("stem", key, boost=_MEANING_BOOST * weight) for key, weight in asked.meanings]
        alike = Alike("text", words, boost=_ALIKE_BOOST)
        some = query.Or([*welcome, alike])
        held = [self._translated(part) for part in asked.firm]
        if len(asked.parts) < SENTENCE:
            held.append(Most([self._translated(part) for part in asked.parts], _SEVERAL))
        least = _LEAST if len(asked.parts) >= SENTENCE else 0.0
        return answer(_held(some, held), above=self._translated(asked.tree), lift=_AS_TYPED, least=least)

    def _translated(self, node: Node) -> query.Query:
        """What a part of a question is in the index."""
        match node:
            case Stem(keys):
                return self._forms(keys)
            case Is("like", value):
                return self._like(value)
            case Not(part):
                return query.Not(self._translated(part))
            case All(parts):
                return query.And([self._translated(part) for part in parts])
            case AnyOf(parts):
                return query.Or([self._translated(part) for part in parts])
        return _translated(node)

    def _forms(self, keys: Sequence[str]) -> query.Query:
        """Any of the keys that some document has."""
        assert self._all is not None
        there = [key for key in keys if self._all.document_frequency("stem", key.encode())]
        return query.Or([query.Term("stem", key, boost=_FORM_BOOST) for key in there]) if there else query.NullQuery

    def _like(self, value: str) -> query.Query:
        """Documents that share the most telling words and names of one of them, which is not its own answer."""
        assert self._all is not None
        number = DocumentId(value)
        count = max(1, self._doc_count())
        weights: dict[tuple[str, str], float] = {}
        for document in self._archive.documents([number]):
            terms = entry(document, self._archive.texts([number]).get(number, ()), self._names()).terms
            for name in ("stem", "about"):
                for key, often in Counter(terms[name]).items():
                    among = self._all.document_frequency(name, key.encode())
                    if key in small_keys():
                        continue
                    if 1 < among < count and among <= max(10, count * _OFTEN) and len(key) > 2:
                        weights[name, key] = (1 + math.log(often)) * math.log(count / among)
        telling = sorted(weights, key=lambda one: -weights[one])[:_TELLING]
        alike = [query.Term(name, key, boost=weights[name, key]) for name, key in telling]
        return query.And([query.Or(alike), query.Not(query.Term("id", number))]) if alike else query.NullQuery

    def has(self, term: str) -> bool:
        """Whether any document holds `term`."""
        return self._read(lambda collection: collection.document_frequency("text", term.encode()) > 0, False)

    def lexicon(self) -> Lexicon:
        """The words of all documents, and how many documents hold each."""
        if self._lexicon is None:
            self._lexicon = self._read(_words, None)
        return self._lexicon or Lexicon(())

    def terms_of(self, keys: Iterable[str]) -> dict[str, frozenset[str]]:
        """For each of some keys the words that have it in the language of a text where they stand."""
        return self._read(lambda collection: {key: _having(collection, key.encode()) for key in keys}, {})

    def terms_like(self, pattern: str) -> frozenset[str]:
        """The words of the documents that fit a pattern."""
        return self._read(lambda collection: _like(collection, pattern), frozenset())

    def holder_of(self, term: str) -> DocumentId | None:
        """A document that holds `term`."""
        return self._read(lambda collection: _holder(collection, term.encode()), None)


def _held(wanted: query.Query, conditions: Sequence[query.Query]) -> query.Query:
    """What is wanted, where conditions hold that tell nothing of how well."""
    return query.And([wanted, query.ConstantScoreQuery(query.And(conditions), 0.0)]) if conditions else wanted


def _words(collection: Collection) -> Lexicon | None:
    postings = [part.postings for part in collection.parts]
    return Lexicon.of_runs((one.terms("text"), np.diff(one.run_starts("text")).astype(np.int64)) for one in postings)


def _having(collection: Collection, key: bytes) -> frozenset[str]:
    return _different(part.postings.terms_of_key("stem", key) for part in collection.parts)


def _like(collection: Collection, pattern: str) -> frozenset[str]:
    return _different(terms_of_pattern(part.postings, "text", pattern) for part in collection.parts)


def _different(found: Iterable[Iterable[bytes]]) -> frozenset[str]:
    """The words that segments have, each once."""
    return frozenset(str(term, "utf-8") for term in frozenset(chain.from_iterable(found)))


def _holder(collection: Collection, term: bytes) -> DocumentId | None:
    for part in collection.parts:
        holding = part.postings.holding("text", term)
        for number in holding[part.kept[holding]] if part.kept is not None else holding:
            return DocumentId(part.postings.label("id", int(number)))
    return None


def _remembered(codec: ArrayCodec, storage: Any, segments: Sequence[ArraySegment]) -> Checkpoint | None:
    """The checkpoint that was committed last."""
    for segment in segments:
        postings = codec.postings(storage, segment)
        for raw in postings.terms("checkpoint"):
            if not segment.is_deleted(int(postings.holding("checkpoint", raw)[0])):
                values = json.loads(raw)
                return Checkpoint(*values) if len(values) == len(Checkpoint.__slots__) else None  # another version's
    return None


def _documents_of(codec: ArrayCodec, storage: Any, segment: ArraySegment) -> Array | None:
    """Which entries of a segment are documents and not deleted; None for all."""
    states = codec.postings(storage, segment).holding("id", STATE.encode())
    if not len(states) and not segment.has_deletions():
        return None
    kept = segment.kept()
    kept[states] = False
    return kept


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
        id=_Field(formats.Existence()),
        checkpoint=_Field(formats.Existence()),
        text=_Field(formats.Positions()),
        written=_Field(formats.Existence()),
        stem=_Field(formats.Frequency(), keys_of="text"),
        about=_Field(formats.Frequency()),
        title=_Field(formats.Positions()),
        place=_Field(formats.Positions()),
        org=_Field(formats.Positions()),
        thing=_Field(formats.Existence()),
        kind=_Field(formats.Existence()),
        lang=_Field(formats.Existence()),
        year=_Field(formats.Existence()),
        tag=_Field(formats.Existence()),
        ref=_Field(formats.Existence()),
    )


class _Field(fields.FieldType):  # type: ignore[misc]
    """Terms that `entries` has made: where each stands, how often, or only that it does."""

    def __init__(self, kept: formats.Format, keys_of: str = "") -> None:
        self.format, self.keys_of = kept, keys_of
        self.scorable = not isinstance(kept, formats.Existence)
        self.analyzer = self.vector = self.column_type = None
        self.stored = self.unique = self.spelling = False
        self.indexed = True

    def to_bytes(self, value: str | bytes) -> bytes:
        return value if isinstance(value, bytes) else value.encode()

    def from_bytes(self, value: bytes) -> str:
        return value.decode()


class _Together(SpanNear2):  # type: ignore[misc]
    """Words near one another; Whoosh 2.7.4 names a module there that it has not imported."""

    def _and_query(self) -> query.Query:
        return query.And(self.qs)


def _put_state(writer: ArrayWriter, known: Checkpoint) -> None:
    writer.add(state(json.dumps([getattr(known, name) for name in Checkpoint.__slots__])))


def _commit(writer: ArrayWriter, *, more_follows: bool = False) -> None:
    """Leaves the index as it was, and without a lock, when it fails."""
    try:
        writer.commit(more_follows=more_follows)
    except BaseException:
        writer.cancel()
        raise


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
            return Pattern("text", pattern)
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
    return query.And([Between("since", 1, last[1].toordinal()), Between("until", first[0].toordinal(), _LAST_DAY)])


def _language(value: str) -> str:
    """`srpski`, `sr`, `sr-Cyrl`, `sr-cirilica` as the index writes them."""
    name, dash, script = value.partition("-")
    names = query_vocabulary()
    if not dash and fold(name) in names["scripts"]:
        return names["scripts"][fold(name)].lower()
    code = names["languages"].get(fold(name), fold(name))
    return f"{code}-{names['scripts'].get(fold(script), script)}".lower() if dash else code


# Order and counts


def _facets(counts: Mapping[str, Counter[str]]) -> dict[str, tuple[Facet, ...]]:
    return {
        name: tuple(Facet(value, n) for value, n in sorted(counted.items(), key=lambda item: (-item[1], item[0])))
        for name, counted in counts.items()
    }


def _ranking(order: Order, language: str) -> Ranking:
    """How an order compares documents; those without a date come last whichever way the dates run."""
    if order == "title":
        name = f"title:{language if language in vocabulary.LANGUAGES else 'en'}"
        return Ranking(lambda _, documents, __: np.zeros(len(documents)), partial(_by_title, language), name)
    keys: Mapping[str, Callable[[Part, Array, Array], Array]] = {
        "best": lambda _, __, scores: scores,
        "added": lambda part, documents, _: part.postings.number("added")[documents],
        "date": lambda part, documents, _: -_dated(part.postings.number("since")[documents], _LAST_DAY + 1),
        "-date": lambda part, documents, _: part.postings.number("since")[documents],
    }
    return Ranking(keys[order], _by_id, "id")


def _dated(days: Array, undated: int) -> Array:
    found: Array = np.where(days == 0, undated, days)
    return found


def _by_id(part: Part, number: int) -> str:
    return part.postings.label("id", number)


def _by_title(language: str, part: Part, number: int) -> tuple[tuple[int, ...], str]:
    return sort_key(part.postings.label("title", number), language), _by_id(part, number)


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
