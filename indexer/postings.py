"""Postings as arrays: what a segment of the index holds, how it is made of entries, how several become one.

A segment is one `Container`; its arrays are described in `docs/index-format.md`.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from itertools import pairwise
from tempfile import TemporaryFile
from typing import IO, Any, NamedTuple, Self, TypeVar

import numpy as np
from whoosh.util.numeric import byte_to_length

from indexer.container import Array, Container, ContainerWriter, different, distinct, ragged
from indexer.ordering import numbered, ranked, steadily

_LENGTHS = np.array([byte_to_length(code) for code in range(256)], np.float32)
"""Whoosh knows a field's length as closely as one byte tells; its scores depend on that."""
_CODES = np.array([byte_to_length(code) for code in range(255)], np.int64)
_USUAL = _LENGTHS[np.searchsorted(_CODES, np.arange(1 << 12))]
_MANY = 255  # a frequency that does not fit into its byte lies beside it
_CHUNK = 1 << 18  # postings that are merged at a time
_APART = 512  # sorted texts from one that is kept ready to the next
_SMALL = 0xF0  # numbers below it are one byte of a key
_GRAM = 4  # bytes of the pieces by which words alike are found

T = TypeVar("T")

Key = Callable[[str], str | tuple[int, ...]]
"""What to compare of a label: a text, or whole numbers."""

BEGINNING = 16
"""Bytes of what documents are ordered by that are kept, so that a merge need not make them again."""


class Order(NamedTuple):
    """The label by which documents are ordered, what to compare of it, and what makes `BEGINNING` numbers of that."""

    label: str
    key: Key
    beginning: Key


Forms = Mapping[str, Mapping[str, Any]]
"""For each field, whether it keeps `frequencies` and `places`, and of which other one it holds the `keys`, or none.

A field of keys has one for each term of the other field, in the same order.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A document as it is indexed.

    `terms` are those of each field, repeated where the field counts them; `places` tells for a field with positions
    where each of its terms stands, rising.  `lengths` tells how long a field counts to be, where that is not how many
    terms it has.  `numbers`, `facets` and `labels` are columns: one whole number, some values to be counted, one text
    for each document.
    """

    terms: Mapping[str, Sequence[str]]
    places: Mapping[str, Sequence[int]] = field(default_factory=dict)
    lengths: Mapping[str, int] = field(default_factory=dict)
    numbers: Mapping[str, int] = field(default_factory=dict)
    facets: Mapping[str, Sequence[str]] = field(default_factory=dict)
    labels: Mapping[str, str] = field(default_factory=dict)


# Reading a segment


class Texts(Sequence[bytes]):
    """Texts one after the other in one array, with the places where they end."""

    __slots__ = ("_ascii", "_ends", "_raw", "_some")

    def __init__(self, raw: Array, ends: Array) -> None:
        self._raw, self._ends = raw.data, ends.data
        self._ascii: bool | None = None
        self._some: list[bytes] | None = None

    @classmethod
    def of(cls, texts: Sequence[bytes]) -> Self:
        """These, in one array."""
        return cls(np.frombuffer(b"".join(texts), np.uint8), _starts(list(map(len, texts))))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, at: Any) -> Any:
        return bytes(self._raw[self._ends[at] : self._ends[at + 1]])

    def __iter__(self) -> Iterator[bytes]:
        raw, ends = bytes(self._raw), self._ends.tolist()
        return (raw[start:end] for start, end in pairwise(ends))

    def strings(self) -> list[str]:
        """All texts, decoded at once."""
        raw, ends = self.arrays(0, len(self))
        text = raw.tobytes().decode()
        return [text[start:end] for start, end in pairwise(letters_before(raw)[ends].tolist())]

    def arrays(self, first: int, past: int) -> tuple[Array, Array]:
        """The bytes of some of the texts, and where in them each begins and the last one ends."""
        ends = np.asarray(self._ends[first : past + 1]).astype(np.int64)
        return np.asarray(self._raw[int(ends[0]) : int(ends[-1])]), ends - ends[0]

    def letters(self, first: int, past: int) -> tuple[Array, Array]:
        """The letters of some of the texts, as numbers, and where in them each begins and the last one ends."""
        raw, ends = self.arrays(first, past)
        if self.is_ascii:
            return raw, ends
        return np.frombuffer(raw.tobytes().decode().encode("utf-32-le"), np.uint32), letters_before(raw)[ends]

    def bounds(self, places: Array) -> tuple[Array, Array, Array]:
        """The bytes of all texts, and where in them those at some places begin and end."""
        ends = np.asarray(self._ends)
        return np.asarray(self._raw), ends[places].astype(np.int64), ends[places + 1].astype(np.int64)

    @property
    def is_ascii(self) -> bool:
        """Whether every letter is one byte."""
        if self._ascii is None:
            self._ascii = not len(self._raw) or int(np.asarray(self._raw).max()) < 128
        return self._ascii

    def find(self, text: bytes) -> int:
        """Where `text` stands among sorted texts; -1 where it does not."""
        at = self._place(text)
        return at if at < len(self) and self[at] == text else -1

    def beginning(self, start: bytes) -> tuple[int, int]:
        """From where to before where the sorted texts begin like this."""
        return self._place(start), self._place(start + b"\xff")

    def _place(self, text: bytes) -> int:
        """How many of the sorted texts come before `text`; one in so many is kept ready to be compared."""
        if self._some is None:
            self._some = [self[at] for at in range(0, len(self), _APART)]
        block = bisect_left(self._some, text)
        return bisect_left(self, text, max(0, (block - 1) * _APART), min(len(self), block * _APART))


def letters_before(raw: Array) -> Array:
    """How many letters begin before each byte of a text in UTF-8, and before its end."""
    begins: Array = np.zeros(len(raw) + 1, np.int64)
    np.cumsum(raw & 0xC0 != 0x80, out=begins[1:])
    return begins


_NO_TEXTS = Texts(np.empty(0, np.uint8), np.zeros(1, np.uint32))


class Postings:
    """What one segment holds, by field: its terms in order, and for each the documents with frequencies and places."""

    def __init__(self, container: Container) -> None:
        self._in = container
        self._forms: Mapping[str, Mapping[str, Any]] = container.facts["fields"]
        self.count: int = container.facts["count"]
        """Documents, deleted ones too."""
        self._terms: dict[str, Texts] = {}
        self._labels: dict[str, Texts] = {}
        self._lengths: dict[str, Array] = {}
        self._facets: dict[str, tuple[Texts, Array, Array]] = {}
        self._whole: dict[str, Array] = {}

    @property
    def fields(self) -> Sequence[str]:
        """The names of the fields that have terms."""
        return list(self._forms)

    def counts(self, name: str) -> bool:
        """Whether a field knows how often a term stands in a document."""
        return bool(self._forms.get(name, {}).get("frequencies"))

    def has_places(self, name: str) -> bool:
        """Whether a field knows where its terms stand."""
        return bool(self._forms.get(name, {}).get("places"))

    def terms(self, name: str) -> Texts:
        """The terms of a field in order."""
        found = self._terms.get(name)
        if found is None:
            found = self._terms[name] = self.texts(f"terms:{name}") if name in self._forms else _NO_TEXTS
        return found

    def texts(self, name: str) -> Texts:
        """Texts that were kept under a name."""
        return Texts(self._in.array(name), self._in.array(f"{name}:ends"))

    def find(self, name: str, term: bytes) -> int:
        """The place of a term in its field; -1 where no document has it."""
        return self.terms(name).find(term)

    def run(self, name: str, first: int, past: int) -> tuple[int, int]:
        """Where the postings of the terms from `first` to before `past` begin and end."""
        starts = self.run_starts(name)
        return starts.item(first), starts.item(past)

    def run_starts(self, name: str) -> Array:
        """Where the postings of each term of a field begin, and where the last ones end."""
        return self._array(f"starts:{name}")

    def _array(self, name: str) -> Array:
        """A whole array that every question asks for, checked once."""
        found = self._whole.get(name)
        if found is None:
            found = self._whole[name] = self._in.array(name)
        return found

    def documents(self, name: str, start: int, stop: int) -> Array:
        """The document of each posting, rising for each term."""
        return self._in.part(f"documents:{name}", start, stop)

    def documents_of(self, name: str, starts: Array, stops: Array) -> Array:
        """The document of each posting of several runs, none of them empty, end to end."""
        return self._in.parts(f"documents:{name}", starts, stops)

    def run_of(self, name: str, term: bytes) -> tuple[int, int]:
        """Where the postings of a term begin and end; an empty run where no document has it."""
        at = self.find(name, term)
        return self.run(name, at, at + 1) if at >= 0 else (0, 0)

    def holding(self, name: str, term: bytes) -> Array:
        """The documents that have a term, rising."""
        return self.documents(name, *self.run_of(name, term))

    def frequencies(self, name: str, start: int, stop: int) -> Array:
        """How often the term of each posting stands in its document."""
        if not self.counts(name):
            return np.ones(stop - start, np.uint8)
        found = self._in.part(f"frequencies:{name}", start, stop)
        many = self._array(f"many:{name}")
        if len(many):
            first, past = np.searchsorted(many, (start, stop))
            if past > first:
                found = found.astype(np.uint32)
                found[many[first:past] - start] = self._in.part(f"many:{name}:frequencies", int(first), int(past))
        return found

    def frequencies_of(self, name: str, starts: Array, stops: Array) -> Array:
        """How often the term of each posting of several runs stands in its document, the runs rising and end to end."""
        sizes = stops.astype(np.int64) - starts
        if not self.counts(name):
            return np.ones(int(sizes.sum()), np.uint8)
        found = self._in.parts(f"frequencies:{name}", starts, stops)
        many = self._array(f"many:{name}")
        first, past = np.searchsorted(many, starts), np.searchsorted(many, stops)
        if (past > first).any():
            found = found.astype(np.uint32)
            inside = ragged(first, past - first)
            moved = np.repeat(np.cumsum(sizes) - sizes - starts, past - first)
            found[many[inside] + moved] = self._in.array(f"many:{name}:frequencies")[inside]
        return found

    def places(self, name: str, term: int) -> Array:
        """Where a term stands, document by document, as many places for each posting as its frequency says."""
        return self.places_between(name, term, term + 1)

    def places_between(self, name: str, first: int, past: int) -> Array:
        """Where the terms from `first` to before `past` stand, one after the other."""
        starts = self._array(f"places:{name}:starts")
        return self._in.part(f"places:{name}", starts.item(first), starts.item(past))

    def lengths(self, name: str) -> Array:
        """How long each document counts to be in a field, as closely as Whoosh's scores know it."""
        found = self._lengths.get(name)
        if found is None:
            found = self._lengths[name] = _rounded(self.exact_lengths(name))
        return found

    def exact_lengths(self, name: str) -> Array:
        """How long each document counts to be in a field."""
        known = name in self._forms
        return self._in.array(f"lengths:{name}") if known else np.zeros(self.count, np.uint32)

    def total_length(self, name: str) -> int:
        """How long all documents together count to be in a field."""
        return int(self._forms.get(name, {}).get("total", 0))

    def with_gram(self, name: str, gram: int) -> Array:
        """The places of the terms that hold a piece (see `grams`), rising."""
        all_grams = self._in.array(f"grams:{name}")
        at = int(np.searchsorted(all_grams, gram))
        if at == len(all_grams) or all_grams[at] != gram:
            return np.empty(0, np.uint32)
        starts = self._in.array(f"grams:{name}:starts")
        return self._in.part(f"grams:{name}:terms", int(starts[at]), int(starts[at + 1]))

    def terms_of_key(self, name: str, key: bytes) -> list[bytes]:
        """The terms that have a key of the field of keys `name`; a term may be left that stands here no more."""
        at = self.find(name, key)
        if at < 0:
            return []
        starts = self._in.array(f"keys:{name}:starts")
        terms = self.terms(self._forms[name]["keys"])
        return [terms[place] for place in self._in.part(f"keys:{name}", int(starts[at]), int(starts[at + 1])).tolist()]

    def pairs(self, name: str) -> tuple[Array, Array]:
        """Each key of a field of keys with each term that has it, as their places in their fields."""
        if name not in self._forms:
            return np.empty(0, np.int64), np.empty(0, np.uint32)
        sizes = np.diff(self._in.array(f"keys:{name}:starts"))
        return np.repeat(np.arange(len(sizes)), sizes), self._in.array(f"keys:{name}")

    def number(self, name: str) -> Array:
        """A column of whole numbers; 0 where a segment does not have it."""
        known = name in self.columns["numbers"]
        return self._in.array(f"number:{name}") if known else np.zeros(self.count, np.int64)

    def facet(self, name: str) -> tuple[Texts, Array, Array]:
        """A column of values: all different ones, those of the documents end to end, and where each one's begin."""
        found = self._facets.get(name)
        if found is None:
            if name in self.columns["facets"]:
                starts = self._in.array(f"facet:{name}:starts")
                found = self.texts(f"facet:{name}:values"), self._in.array(f"facet:{name}"), starts
            else:
                found = _NO_TEXTS, np.empty(0, np.uint16), np.zeros(self.count + 1, np.uint32)
            self._facets[name] = found
        return found

    def label(self, name: str, document: int) -> str:
        """The text of a column for one document."""
        labels = self.labels(name)
        return str(labels[document], "utf-8") if len(labels) else ""

    def labels(self, name: str) -> Texts:
        """The texts of a column; none where a segment does not have it."""
        found = self._labels.get(name)
        if found is None:
            known = name in self.columns["labels"]
            found = self._labels[name] = self.texts(f"label:{name}") if known else _NO_TEXTS
        return found

    def rank(self, order: str) -> Array:
        """The place of each document of this segment in an order."""
        return self._in.array(f"rank:{order}") if f"rank:{order}" in self._in else np.zeros(self.count, np.uint32)

    def beginnings(self, order: str) -> Array:
        """Of what orders each document the beginning, as two numbers; zeros where a segment does not have it."""
        name = f"rank:{order}:keys"
        found = self._in.array(name) if name in self._in else np.zeros(2 * self.count, np.uint64)
        return found.reshape(-1, 2)

    @property
    def columns(self) -> Mapping[str, Sequence[str]]:
        """The names of the columns: `numbers`, `facets`, `labels`."""
        found: Mapping[str, Sequence[str]] = self._in.facts["columns"]
        return found

    def release(self) -> None:
        """Give back the memory of what was read."""
        self._in.release()

    def close(self) -> None:
        """Release the file."""
        self._terms.clear()
        self._labels.clear()
        self._facets.clear()
        self._whole.clear()
        self._in.close()


# Writing a segment


class _Terms(dict[str, int]):
    """A number for each term, given when it is first seen."""

    def __missing__(self, term: str) -> int:
        number = self[term] = len(self)
        return number


class _Column:
    """What the documents of a segment that is being made have in one field."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.places: list[Array] = []
        self.sizes: list[int] = []
        self.owners: list[int] = []

    def add(self, document: int, terms: Sequence[str], places: Sequence[int] | None) -> None:
        text = _BETWEEN.join(terms)
        if text.count(_BETWEEN) >= len(terms):
            text = _BETWEEN.join(term.replace(_BETWEEN, _STRANGE) for term in terms)
        self.texts.append(text)
        if places is not None:
            self.places.append(_as_array(places))
        self.sizes.append(len(terms))
        self.owners.append(document)


_BETWEEN, _STRANGE = "\0", "\ufffd"


def _as_array(places: Sequence[int]) -> Array:
    if isinstance(places, range):
        return np.arange(places.start, places.stop, places.step, dtype=np.uint32)
    return np.array(places, np.uint32)


@dataclass(frozen=True, slots=True)
class _Inverted:
    """The postings of a field, term by term in their order: see the arrays of the same names in the format."""

    terms: _Laid
    starts: Array
    documents: Array
    frequencies: Array
    places: Array | None
    tokens: Array
    """The place of each term as it was read."""


class _Laid(NamedTuple):
    """Texts end to end, and where each begins and the last one ends."""

    raw: Array
    ends: Array


def _chosen(raw: Array, starts: Array, sizes: Array) -> _Laid:
    return _Laid(raw[ragged(starts, sizes)], _starts(sizes))


_NO_TERMS = _Laid(np.empty(0, np.uint8), np.zeros(1, np.uint32))


def _inverted(column: _Column) -> _Inverted:
    """From documents with terms to terms with documents, without touching a posting in Python."""
    if not column.texts:
        nothing = np.empty(0, np.uint32)
        return _Inverted(_NO_TERMS, np.zeros(1, np.uint32), nothing, nothing, None, nothing)
    raw = np.frombuffer(_BETWEEN.join(column.texts).encode(), np.uint8)
    stops = np.append(np.flatnonzero(raw == 0), len(raw))
    begins = np.append(0, stops[:-1] + 1)
    read, firsts = numbered(raw, begins, stops - begins)
    terms = _chosen(raw, begins[firsts], (stops - begins)[firsts])
    at = steadily(read, len(firsts))
    many = np.bincount(read, minlength=len(firsts))
    owners = np.repeat(np.array(column.owners, np.uint32), column.sizes)[at]
    new = different(owners)
    new[np.cumsum(many) - many] = True
    first = np.flatnonzero(new)
    return _Inverted(
        terms,
        np.searchsorted(first, _starts(many)).astype(np.uint32),
        owners[first],
        np.diff(first, append=len(read)).astype(np.uint32),
        np.concatenate(column.places)[at] if column.places else None,
        read,
    )


class NewSegment:
    """A segment that is being made of entries, in memory until `write`."""

    def __init__(self, forms: Forms, orders: Mapping[str, Order]) -> None:
        self._forms = forms
        self._orders = orders
        self._columns = {name: _Column() for name in self._forms}
        self._lengths: dict[str, list[int]] = {name: [] for name in self._forms}
        self._numbers: dict[str, list[int]] = {}
        self._facets: dict[str, list[Sequence[str]]] = {}
        self._labels: dict[str, list[str]] = {}
        self.count = 0
        self.tokens = 0

    def add(self, entry: Entry) -> None:
        """Take in a document."""
        for name, column in self._columns.items():
            terms = entry.terms.get(name, ())
            self._lengths[name].append(entry.lengths.get(name, len(terms)))
            if terms:
                column.add(self.count, terms, entry.places.get(name) if self._forms[name]["places"] else None)
                self.tokens += len(terms)
        _keep(self._numbers, entry.numbers, self.count, 0)
        _keep(self._facets, entry.facets, self.count, ())
        _keep(self._labels, entry.labels, self.count, "")
        self.count += 1

    def write(self, file: IO[bytes]) -> None:
        """Write the container."""
        out = ContainerWriter(file)
        self._put_fields(out)
        for name, numbers in self._numbers.items():
            out.put(f"number:{name}", np.array(numbers, np.int64))
        for name, values in self._facets.items():
            _put_facet(out, name, *_coded(values))
        for name, labels in self._labels.items():
            _put_texts(out, f"label:{name}", [label.encode() for label in labels])
        for name, order in self._orders.items():
            if order.label in self._labels:
                texts = self._labels[order.label]
                _put_order(out, name, _beginnings(map(order.beginning, texts)), texts, order.key)
        totals = {name: sum(lengths) for name, lengths in self._lengths.items()}
        columns = {"numbers": [*self._numbers], "facets": [*self._facets], "labels": [*self._labels]}
        _finish(out, self.count, self._forms, totals, columns)

    def _put_fields(self, out: ContainerWriter) -> None:
        keyed = _fields_of_keys(self._forms)
        counts: dict[str, int] = {}
        read: dict[str, Array] = {}  # of the fields that a key or its terms stand in: the others may be forgotten
        for name, column in self._columns.items():
            inverted = _inverted(column)
            _put_field(out, name, inverted, self._forms[name])
            out.put(f"lengths:{name}", np.array(self._lengths[name], np.uint32))
            counts[name] = len(inverted.starts) - 1
            if any(name in pair for pair in keyed):
                read[name] = inverted.tokens
        for name, of in keyed:
            _put_keys(out, name, counts[name], read[name], read[of])


def _fields_of_keys(forms: Forms) -> list[tuple[str, str]]:
    return [(name, form["keys"]) for name, form in forms.items() if form["keys"]]


def _put_keys(out: ContainerWriter, name: str, count: int, keys: Array, terms: Array) -> None:
    """For each of `count` keys the terms that have it, of pairs in any order and number."""
    keys, terms = _pairs(keys, terms)
    out.put(f"keys:{name}:starts", np.searchsorted(keys, np.arange(count + 1)).astype(np.uint32))
    out.put(f"keys:{name}", terms)


def _pairs(some: Array, others: Array) -> tuple[Array, Array]:
    """Each pair of two numbers once, rising by the first and then by the second."""
    pairs = distinct(some.astype(np.uint64) << np.uint64(32) | others.astype(np.uint64))
    return (pairs >> np.uint64(32)).astype(np.uint32), (pairs & np.uint64(0xFFFFFFFF)).astype(np.uint32)


def _keep(columns: dict[str, list[T]], values: Mapping[str, T], count: int, nothing: T) -> None:
    """The values of one more document in its columns; those that came before a column have nothing in it."""
    if not values.keys() <= columns.keys():
        columns.update((name, [nothing] * count) for name in values if name not in columns)
    for name, column in columns.items():
        column.append(values.get(name, nothing))


def _finish(
    out: ContainerWriter,
    count: int,
    forms: Forms,
    totals: Mapping[str, int],
    columns: Mapping[str, Sequence[str]],
) -> None:
    fields = {name: {**form, "total": totals[name]} for name, form in forms.items()}
    out.finish({"count": count, "fields": fields, "columns": columns})


def _rounded(lengths: Array) -> Array:
    """Lengths as closely as one byte tells; those of most documents are looked up."""
    if len(lengths) and int(lengths.max()) < len(_USUAL):
        return _USUAL[lengths]
    return _LENGTHS[np.where(lengths >= _LENGTHS[255], 255, np.searchsorted(_CODES, lengths))]


def _put_field(out: ContainerWriter, name: str, field: _Inverted, form: Mapping[str, Any]) -> None:
    _put_laid(out, f"terms:{name}", field.terms)
    out.put(f"starts:{name}", field.starts)
    out.put(f"documents:{name}", field.documents)
    if form["frequencies"]:
        _put_frequencies(out, name, [field.frequencies])
    if field.places is not None:
        ends = np.append(np.uint64(0), np.cumsum(field.frequencies, dtype=np.uint64))
        out.put(f"places:{name}:starts", ends[field.starts].astype(np.uint32))
        out.put(f"places:{name}", field.places.astype(_narrow(field.places)))
    elif form["places"]:
        out.put(f"places:{name}:starts", np.zeros(len(field.starts), np.uint32))
        out.put(f"places:{name}", np.empty(0, np.uint16))
    if form["places"]:
        _put_grams(out, name, field.terms)


def _put_frequencies(out: ContainerWriter, name: str, chunks: Iterable[Array]) -> None:
    """One byte each; those that do not fit stand in arrays of their own."""
    at, places, large = 0, [np.empty(0, np.uint32)], [np.empty(0, np.uint32)]

    def small() -> Iterator[Array]:
        nonlocal at
        for chunk in chunks:
            many = np.flatnonzero(chunk >= _MANY)
            places.append((many + at).astype(np.uint32))
            large.append(chunk[many].astype(np.uint32))
            at += len(chunk)
            yield np.minimum(chunk, _MANY).astype(np.uint8)

    out.put_chunks(f"frequencies:{name}", np.uint8, small())
    out.put(f"many:{name}", np.concatenate(places))
    out.put(f"many:{name}:frequencies", np.concatenate(large))


def _narrow(values: Array) -> type:
    return np.uint16 if not len(values) or int(values.max()) < 1 << 16 else np.uint32


def _put_texts(out: ContainerWriter, name: str, texts: Sequence[bytes]) -> None:
    _put_laid(out, name, _Laid(np.frombuffer(b"".join(texts), np.uint8), _starts(list(map(len, texts)))))


def _put_laid(out: ContainerWriter, name: str, texts: _Laid) -> None:
    out.put(name, texts.raw)
    out.put(f"{name}:ends", texts.ends)


def _coded(values: Sequence[Sequence[str]]) -> tuple[list[bytes], Array, Array]:
    """The different values, the code of each of the documents' values, and where each document's begin."""
    numbers = _Terms()
    codes = np.array([numbers[value] for some in values for value in some], np.uint32)
    return [value.encode() for value in numbers], codes, _starts([len(some) for some in values])


def _put_facet(out: ContainerWriter, name: str, values: Sequence[bytes], codes: Array, starts: Array) -> None:
    _put_texts(out, f"facet:{name}:values", values)
    out.put(f"facet:{name}", codes.astype(_narrow(codes)))
    out.put(f"facet:{name}:starts", starts)


def _beginnings(keys: Iterable[str | tuple[int, ...]]) -> Array:
    """Of each key two numbers that compare as the keys do, unless they are the same."""
    raw = b"".join(_bytes_of(key[:BEGINNING])[:BEGINNING].ljust(BEGINNING, b"\0") for key in keys)
    return np.frombuffer(raw, ">u8").astype(np.uint64).reshape(-1, 2)


def _bytes_of(key: str | tuple[int, ...]) -> bytes:
    """Bytes that compare as keys do: those of UTF-8, or one for a small number and four for a large one."""
    if isinstance(key, str):
        return key.encode()
    if max(key, default=0) < _SMALL:
        return bytes(key)
    return b"".join(bytes([one]) if one < _SMALL else (_SMALL << 24 | one).to_bytes(4, "big") for one in key)


def _put_order(out: ContainerWriter, order: str, beginnings: Array, labels: Sequence[str], key: Key) -> None:
    """The place of each document in an order; whole keys are made only of labels that begin alike."""
    places = np.lexsort((beginnings[:, 1], beginnings[:, 0]))
    new = different(beginnings[places, 0]) | different(beginnings[places, 1])
    first = np.flatnonzero(new)
    past = np.append(first[1:], len(places))
    for start, stop in zip(first[past - first > 1].tolist(), past[past - first > 1].tolist(), strict=True):
        places[start:stop] = sorted(places[start:stop].tolist(), key=lambda place: (key(labels[place]), place))
    ranks = np.empty(len(places), np.uint32)
    ranks[places] = np.arange(len(places), dtype=np.uint32)
    out.put(f"rank:{order}", ranks)
    out.put(f"rank:{order}:keys", beginnings.ravel())


def grams(term: bytes) -> Array:
    """The pieces of a term as numbers, its two ends marked: zene → _zen, zene, ene_."""
    return _grams(np.frombuffer(term, np.uint8), np.array([0, len(term)], np.uint32))[0]


def _put_grams(out: ContainerWriter, name: str, terms: _Laid) -> None:
    """For each piece the terms that hold it."""
    pieces, owners = _grams(terms.raw, terms.ends)
    order = steadily(pieces, 1 << 32)
    pieces, held_by = pieces[order], owners[order]
    new = different(pieces)
    once = new | different(held_by)
    pieces, held_by, new = pieces[once], held_by[once], new[once]
    first = np.flatnonzero(new)
    out.put(f"grams:{name}", pieces[first])
    out.put(f"grams:{name}:starts", np.append(first, len(pieces)).astype(np.uint32))
    out.put(f"grams:{name}:terms", held_by)


def _grams(raw: Array, ends: Array) -> tuple[Array, Array]:
    """All pieces of all terms, each with the place of its term."""
    count = len(ends) - 1
    sizes = np.diff(ends).astype(np.int64)
    padded = np.full(len(raw) + 2 * count, ord("_"), np.uint8)
    starts = ends[:-1].astype(np.int64) + 2 * np.arange(count)
    padded[ragged(starts + 1, sizes)] = raw
    pieces = np.maximum(sizes + 2 - _GRAM + 1, 0)
    at = ragged(starts, pieces)
    owners = np.repeat(np.arange(count, dtype=np.uint32), pieces)
    values = np.zeros(len(at), np.uint32)
    for step in range(_GRAM):
        values = values << np.uint32(8) | padded[at + step]
    return values, owners


def _starts(sizes: Sequence[int] | Array) -> Array:
    starts = np.zeros(len(sizes) + 1, np.uint32)
    np.cumsum(sizes, out=starts[1:])
    return starts


# Merging segments


class Merge:
    """Several segments become one, without the documents that were deleted; term by term, a chunk at a time."""

    def __init__(self, parts: Sequence[Postings], kept: Sequence[Array], orders: Mapping[str, Order]) -> None:
        self._parts, self._kept, self._orders = parts, kept, orders
        self._numbers: list[Array] = []  # the new number of each old document that is kept
        self._terms: dict[str, list[Array]] = {}  # the new place of each old term by field and segment, -1 for none
        self._sizes: dict[str, int] = {}  # terms of each field
        self.count = 0
        for some in kept:
            self._numbers.append((np.cumsum(some) + (self.count - 1)).astype(np.uint32))
            self.count += int(np.count_nonzero(some))

    def write(self, file: IO[bytes], forms: Forms, folder: str | None) -> None:
        """Write the segment; what has to wait for its place in the file waits in `folder`, else in memory."""
        out = ContainerWriter(file)
        totals = {name: self._write_field(out, name, form, folder) for name, form in forms.items()}
        for name, of in _fields_of_keys(forms):
            self._write_keys(out, name, of)
        kinds = ("numbers", "facets", "labels")
        columns = {kind: list(dict.fromkeys(n for part in self._parts for n in part.columns[kind])) for kind in kinds}
        for name in columns["numbers"]:
            out.put(f"number:{name}", np.concatenate([part.number(name)[some] for part, some in self._each()]))
        for name in columns["facets"]:
            self._write_facet(out, name)
        labels = {name: self._labels(name) for name in columns["labels"]}
        for name, texts in labels.items():
            _put_texts(out, f"label:{name}", [text.encode() for text in texts])
        for name, order in self._orders.items():
            if order.label in labels:
                beginnings = [part.beginnings(name)[some] for part, some in self._each()]
                _put_order(out, name, np.concatenate(beginnings), labels[order.label], order.key)
        _finish(out, self.count, forms, totals, columns)

    def _each(self) -> Iterator[tuple[Postings, Array]]:
        return zip(self._parts, self._kept, strict=True)

    def _write_field(self, out: ContainerWriter, name: str, form: Mapping[str, Any], folder: str | None) -> int:
        """Merge one field; returns how long it is in all."""
        counts = [_kept_counts(part, name, some) for part, some in self._each()]
        terms, numbers = _joined([part.terms(name) for part in self._parts], counts)
        sizes = np.zeros(len(terms.ends) - 1, np.int64)
        for some, places in zip(counts, numbers, strict=True):
            sizes[places[some > 0]] += some[some > 0]  # each term of a segment has a place of its own
        self._terms[name] = [np.where(some > 0, new, -1) for some, new in zip(counts, numbers, strict=True)]
        self._sizes[name] = len(sizes)
        _put_laid(out, f"terms:{name}", terms)
        out.put(f"starts:{name}", _starts(sizes))
        chunks = self._chunks(name, form, numbers, sizes)
        lengths = np.concatenate([part.exact_lengths(name)[some] for part, some in self._each()])
        out.put(f"lengths:{name}", lengths)
        tokens = [np.empty(0, np.int64)]  # of each term, chunk by chunk
        with _Spool(folder) as frequencies, _Spool(folder) as spots:

            def documents() -> Iterator[Array]:
                for chunk in chunks:
                    tokens.append(chunk.tokens)
                    if form["frequencies"]:
                        frequencies.add(chunk.frequencies)
                    spots.add(chunk.places)
                    yield chunk.documents

            out.put_chunks(f"documents:{name}", np.uint32, documents())
            if form["frequencies"]:
                _put_frequencies(out, name, frequencies.chunks())
            if form["places"]:
                out.put(f"places:{name}:starts", _starts(np.concatenate(tokens)))
                kind = np.uint16 if spots.largest < 1 << 16 else np.uint32
                out.put_chunks(f"places:{name}", kind, spots.chunks())
                _put_grams(out, name, terms)
        return int(lengths.sum(dtype=np.int64))

    def _write_keys(self, out: ContainerWriter, name: str, of: str) -> None:
        """Merge which terms have which keys, of those that are left of both."""
        keys, terms = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for at, part in enumerate(self._parts):
            old_keys, old_terms = part.pairs(name)
            new_keys, new_terms = self._terms[name][at][old_keys], self._terms[of][at][old_terms]
            left = (new_keys >= 0) & (new_terms >= 0)
            keys.append(new_keys[left])
            terms.append(new_terms[left])
        _put_keys(out, name, self._sizes[name], np.concatenate(keys), np.concatenate(terms))

    def _chunks(self, name: str, form: Mapping[str, Any], numbers: Sequence[Array], sizes: Array) -> Iterator[_Chunk]:
        """The postings of whole terms, about `_CHUNK` at a time."""
        ends = np.cumsum(sizes)
        first = 0
        while first < len(sizes):
            before = int(ends[first - 1]) if first else 0
            past = max(first + 1, int(np.searchsorted(ends, before + _CHUNK, side="right")))
            some = [self._part(place, name, form, numbers[place], first, past) for place in range(len(self._parts))]
            yield _in_order(some, past - first)
            for part in self._parts:  # all of them are read once, from end to end
                part.release()
            first = past

    def _part(self, place: int, name: str, form: Mapping[str, Any], numbers: Array, first: int, past: int) -> _Runs:
        """What one segment has of the terms from `first` to before `past`."""
        part, kept = self._parts[place], self._kept[place]
        begin, end = numbers.searchsorted((first, past)).tolist()
        if begin == end:
            return _NO_RUNS
        start, stop = part.run(name, begin, end)
        starts = part.run_starts(name)[begin:end].astype(np.int64) - start  # each term has postings
        documents, frequencies = part.documents(name, start, stop), part.frequencies(name, start, stop)
        places = part.places_between(name, begin, end) if form["places"] else _NO_RUNS.places
        stays = kept[documents]
        sizes = np.add.reduceat(stays, starts, dtype=np.int64)
        tokens = np.add.reduceat(np.where(stays, frequencies, 0), starts, dtype=np.int64)
        if not stays.all():
            places = places[np.repeat(stays, frequencies)] if form["places"] else places
            documents, frequencies = documents[stays], frequencies[stays]
        alive = sizes > 0
        terms = numbers[begin:end][alive] - first
        return _Runs(terms, sizes[alive], tokens[alive], self._numbers[place][documents], frequencies, places)

    def _write_facet(self, out: ContainerWriter, name: str) -> None:
        numbers = _Terms()
        codes, sizes = [np.empty(0, np.uint32)], [np.empty(0, np.int64)]
        for part, some in self._each():
            values, old, starts = part.facet(name)
            new = np.array([numbers[str(value, "utf-8")] for value in values], np.uint32)
            many = np.diff(starts)
            codes.append(new[old[np.repeat(some, many)]])
            sizes.append(many[some].astype(np.int64))
        used, packed = np.unique(np.concatenate(codes), return_inverse=True)
        texts = list(numbers)
        _put_facet(out, name, [texts[code].encode() for code in used], packed, _starts(np.concatenate(sizes)))

    def _labels(self, name: str) -> list[str]:
        found = []
        for part, some in self._each():
            texts = part.labels(name)
            old = [str(text, "utf-8") for text in texts] if len(texts) else [""] * part.count
            found += [text for text, stays in zip(old, some.tolist(), strict=True) if stays]
        return found


class _Runs(NamedTuple):
    """What a segment has of some terms that follow one another, those that it has not left out.

    For each the place of the term among them, how many postings it has and how many places; then all postings.
    """

    terms: Array
    sizes: Array
    tokens: Array
    documents: Array
    frequencies: Array
    places: Array


_NO_RUNS = _Runs(*(np.empty(0, np.int64) for _ in range(3)), *(np.empty(0, np.uint32) for _ in range(3)))


class _Chunk(NamedTuple):
    """Some postings, and how many places each of their terms has."""

    documents: Array
    frequencies: Array
    places: Array
    tokens: Array


def _in_order(parts: Sequence[_Runs], count: int) -> _Chunk:
    """The postings of all segments, term by term, and for each term segment by segment."""
    terms = [part.terms for part in parts]
    targets, _ = _targets(terms, [part.sizes for part in parts], count)
    documents = _moved([part.documents for part in parts], targets)
    frequencies = _moved([part.frequencies for part in parts], targets)
    targets, tokens = _targets(terms, [part.tokens for part in parts], count)
    if not any(len(part.places) for part in parts):
        return _Chunk(documents, frequencies, _NO_RUNS.places, tokens)
    return _Chunk(documents, frequencies, _moved([part.places for part in parts], targets), tokens)


def _targets(terms: Sequence[Array], sizes: Sequence[Array], count: int) -> tuple[list[Array], Array]:
    """Where the values of each segment go, so many for each of its terms, and how many each of all terms has."""
    totals = np.zeros(count, np.int64)
    for some, many in zip(terms, sizes, strict=True):
        totals[some] += many
    at = totals.cumsum() - totals
    found = []
    for some, many in zip(terms, sizes, strict=True):
        found.append(ragged(at[some], many))
        at[some] += many
    return found, totals


def _moved(values: Sequence[Array], targets: Sequence[Array]) -> Array:
    found = np.empty(sum(map(len, values)), np.uint32)
    for some, places in zip(values, targets, strict=True):
        found[places] = some
    return found


def _kept_counts(part: Postings, name: str, kept: Array) -> Array:
    """In how many documents that are kept each term of a field stands."""
    starts = part.run_starts(name) if name in part.fields else np.zeros(1, np.uint32)
    if kept.all() or len(starts) < 2:
        return np.diff(starts).astype(np.int64)
    stays = kept[part.documents(name, 0, int(starts[-1]))]
    counts: Array = np.add.reduceat(stays, starts[:-1], dtype=np.int64)
    return counts


def _joined(lists: Sequence[Texts], counts: Sequence[Array]) -> tuple[_Laid, list[Array]]:
    """All terms that still have documents, in order; and for each segment their new places, rising."""
    laid = [terms.arrays(0, len(terms)) for terms in lists]
    raw = np.concatenate([own for own, _ in laid])
    moved = np.cumsum([0, *(len(own) for own, _ in laid)])
    starts = np.concatenate([ends[:-1] + by for (_, ends), by in zip(laid, moved[:-1], strict=True)])
    sizes = np.concatenate([np.diff(ends) for _, ends in laid])
    alive = np.concatenate(counts) > 0
    ranks, firsts = ranked(raw, starts[alive], sizes[alive])
    found = np.zeros(len(alive), np.int64)
    found[alive] = ranks
    numbers = [np.maximum.accumulate(own) for own in np.split(found, np.cumsum(list(map(len, counts)))[:-1])]
    return _chosen(raw, starts[alive][firsts], sizes[alive][firsts]), numbers


class _Spool:
    """Numbers that have to wait until those before them are written: in a nameless file, or in memory."""

    def __init__(self, folder: str | None) -> None:
        self._file: IO[bytes] = TemporaryFile(dir=folder) if folder else BytesIO()  # noqa: SIM115 - closed by __exit__
        self.largest = 0

    def __enter__(self) -> _Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, values: Array) -> None:
        self._file.write(values.astype("<u4").tobytes())
        self.largest = max(self.largest, int(values.max(initial=0)))

    def chunks(self) -> Iterator[Array]:
        self._file.seek(0)
        while raw := self._file.read(4 * _CHUNK):
            yield np.frombuffer(raw, "<u4")
