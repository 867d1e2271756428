"""Where a term stands in a segment, and what counts as one term: a beginning, a pattern, a word with a slip, a piece.

Document numbers come and go rising.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum, auto
from typing import NamedTuple

import numpy as np

from indexer.container import Array, distinct, ragged
from indexer.postings import Postings, grams

NO_DOCUMENTS = np.empty(0, np.uint32)
_NOWHERE = np.empty(0, np.int64)

_END = 3  # bytes of the end of a word by which a piece finds it
_FEW = 16  # times: postings more than so many times the documents asked about are searched, else laid out


class Kind(IntEnum):  # hashed for every term: an Enum takes ten times as long
    """What stands for one term: the term itself, or all terms that share something with what was asked."""

    TERM = auto()
    BEGINNING = auto()
    PATTERN = auto()
    SLIP = auto()
    PIECE = auto()


class Asked(NamedTuple):
    """What names a term, or the terms that stand for one.

    A pattern and a word with a slip are text, a piece is a number (`postings.grams`), the others are as the index
    keeps them.  Of a word with a slip `prefix` letters at its beginning are right.
    """

    kind: Kind
    field: str
    text: bytes | str | int
    prefix: int = 0


def mask_of(count: int, some: Iterable[Array]) -> Array:
    """For each of `count` documents whether it is in one of several arrays."""
    mask = np.zeros(count, bool)
    for documents in some:
        mask[documents] = True
    return mask


def risen(count: int, some: Iterable[Array]) -> Array:
    """All documents of several arrays, rising."""
    return np.flatnonzero(mask_of(count, some)).astype(np.uint32)


class Occurrences:
    """Where a term stands in one segment, or all terms that count as one."""

    def __init__(self, postings: Postings, asked: Asked) -> None:
        self._postings, self.field = postings, asked.field
        self._runs: tuple[Array, Array] | None = None
        if asked.kind in (Kind.TERM, Kind.BEGINNING):
            self._first, past = _together(postings, asked)
            self._start, self._stop = postings.run(self.field, self._first, past) if past > self._first else (0, 0)
            self._single = past - self._first == 1
            self.size = self._stop - self._start
            """Postings; no fewer than documents."""
        else:
            firsts, pasts = _runs_of(_scattered(postings, asked))
            runs = postings.run_starts(self.field) if len(firsts) else NO_DOCUMENTS
            self._runs, self._single = (runs[firsts], runs[pasts]), False
            self.size = int((self._runs[1] - self._runs[0]).sum(dtype=np.int64))
        self._documents: Array | None = None
        self._counts: Array | None = None

    def _all_documents(self) -> Array:
        """The document of each posting."""
        if self._runs is not None:
            return self._postings.documents_of(self.field, *self._runs)
        return self._postings.documents(self.field, self._start, self._stop) if self.size else NO_DOCUMENTS

    def _all_frequencies(self) -> Array:
        if self._runs is not None:
            return self._postings.frequencies_of(self.field, *self._runs)
        return self._postings.frequencies(self.field, self._start, self._stop) if self.size else NO_DOCUMENTS

    def documents(self) -> Array:
        """The documents that have the term, rising."""
        if self._documents is None:
            if self._single:
                self._documents = self._all_documents()
            else:
                self._documents = np.flatnonzero(self._laid_out()).astype(np.uint32)
        return self._documents

    def count(self) -> int:
        """How many documents have the term."""
        return self.size if self._single else int(np.count_nonzero(self._laid_out()))

    def holds(self, documents: Array) -> Array:
        """Which of some documents have the term."""
        if self._single and len(documents) * _FEW < self.size:
            return _sought(self.documents(), documents)[1]
        if self._single and self._counts is None:
            return mask_of(self._postings.count, [self.documents()])[documents]
        held: Array = self._laid_out()[documents] > 0  # how often it stands there is asked next
        return held

    def frequencies(self, documents: Array) -> Array:
        """How often the term stands in each of some documents."""
        if documents is self._documents and self._single:
            return self._all_frequencies()
        if self._single and len(documents) * _FEW < self.size:
            at, found = _sought(self.documents(), documents)
            return np.where(found, self._all_frequencies()[at], 0)
        return self._laid_out()[documents]

    def _laid_out(self) -> Array:
        """How often the term stands in each document of the segment."""
        if self._counts is None:
            frequencies = self._all_frequencies()
            if self._single:
                self._counts = np.zeros(self._postings.count, np.float32)
                self._counts[self.documents()] = frequencies
            else:
                found = np.bincount(self._all_documents(), frequencies, minlength=self._postings.count)
                self._counts = found.astype(np.float32)
        return self._counts

    def places(self, documents: Array) -> Array:
        """Where one term stands in some of its documents: which of these, times 2³², plus the place of the word."""
        many, places = self._all_frequencies(), self._postings.places(self.field, self._first)
        if len(documents) < len(many):
            at = self.documents().searchsorted(documents)
            ends = many.cumsum(dtype=np.int64)[at]
            many = many[at]
            places = places[ragged(ends - many, many)]
        found: Array = (np.arange(len(documents), dtype=np.int64) << 32).repeat(many)
        found += places
        return found


def _sought(among: Array, documents: Array) -> tuple[Array, Array]:
    """Where some documents stand among others, and whether they do."""
    at = among.searchsorted(documents)
    at[at == len(among)] = 0
    return at, among[at] == documents


def _together(postings: Postings, asked: Asked) -> tuple[int, int]:
    """From where to before where the terms stand in their field that follow one another there."""
    assert isinstance(asked.text, bytes)
    if asked.kind is Kind.BEGINNING:
        return postings.terms(asked.field).beginning(asked.text)
    at = postings.find(asked.field, asked.text)
    return (at, at + 1) if at >= 0 else (0, 0)


def _scattered(postings: Postings, asked: Asked) -> Array:
    if isinstance(asked.text, int):
        return postings.with_gram(asked.field, asked.text).astype(np.int64)
    if asked.kind is Kind.PATTERN:
        return _of_pattern(postings, asked.field, str(asked.text))
    return _one_slip_away(postings, asked)


def _runs_of(places: Array) -> tuple[Array, Array]:
    """Where rising places that follow one another begin, and where they end."""
    if not len(places):
        return _NOWHERE, _NOWHERE
    breaks = np.flatnonzero(np.diff(places) > 1)
    return places[np.append(0, breaks + 1)], places[np.append(breaks, len(places) - 1)] + 1


def terms_of_pattern(postings: Postings, name: str, pattern: str) -> list[bytes]:
    """The terms of a field that fit a pattern."""
    terms = postings.terms(name)
    return [terms[at] for at in _of_pattern(postings, name, pattern).tolist()]


def _of_pattern(postings: Postings, name: str, pattern: str) -> Array:
    """The terms of a pattern, sought among those that begin as it does."""
    terms = postings.terms(name)
    first, past = terms.beginning(re.split(r"[*?]", pattern)[0].encode())
    letters, ends = terms.letters(first, past)
    begin, *inner = [np.array(list(map(ord, piece)), np.uint32) for piece in re.split(r"\*+", pattern)]
    sizes, least = np.diff(ends), len(begin) + sum(map(len, inner))
    some = np.flatnonzero(sizes >= least if inner else sizes == least)
    some = some[_stand(letters, ends[some], begin)]
    if inner:
        *between, tail = inner
        some = some[_stand(letters, ends[some + 1] - len(tail), tail)]
        starts, stops = ends[some] + len(begin), ends[some + 1] - len(tail)
        for piece in between:  # each taken where it stands first leaves most room for the next
            places = np.append(np.flatnonzero(_standing(letters, piece)), len(letters))
            starts = places[np.searchsorted(places, starts)] + len(piece)
            fit = starts <= stops
            some, starts, stops = some[fit], starts[fit], stops[fit]
    return some + first


_ANY = ord("?")


def _stand(letters: Array, places: Array, piece: Array) -> Array:
    """At which of some places a piece stands."""
    found: Array = np.ones(len(places), bool)
    for at, letter in enumerate(piece.tolist()):
        if letter != _ANY:
            found[found] = letters[places[found] + at] == letter
    return found


def _standing(letters: Array, piece: Array) -> Array:
    """Where of all places a piece stands."""
    past = max(0, len(letters) - len(piece) + 1)
    found: Array = np.ones(past, bool)
    for at, letter in enumerate(piece.tolist()):
        if letter != _ANY:
            found &= letters[at : at + past] == letter
    return found


def _one_slip_away(postings: Postings, asked: Asked) -> Array:
    """The terms that differ by one letter left out, put in or taken for another, behind a beginning that they share.

    Two words are one slip apart only if what they share at both ends leaves no more than that letter; this is seen for
    all candidates at once, and the few that are left are looked at letter by letter.
    """
    text = str(asked.text)
    terms, wanted = postings.terms(asked.field), text.encode()
    near = _with_a_half(postings, asked.field, text, asked.prefix)
    raw, starts, ends = terms.bounds(near)
    widest = 1 if terms.is_ascii and text.isascii() else 4  # bytes of a letter
    some = np.abs(ends - starts - len(wanted)) <= widest
    near, starts, ends = near[some], starts[some], ends[some]
    sizes = ends - starts
    shared = _shared(raw, starts, sizes, wanted, 1) + _shared(raw, ends - 1, sizes, wanted, -1)
    near = near[shared >= np.maximum(sizes, len(wanted)) - widest]
    return np.array([at for at in near.tolist() if _is_one_apart(text, str(terms[at], "utf-8"))], np.int64)


def _with_a_half(postings: Postings, name: str, text: str, prefix: int) -> Array:
    """The terms, rising, that begin with the first half of a word or end as its other half does.

    One slip spares one of the halves.  All terms with the `prefix` letters that are right, where the other half is too
    short for a piece to find it.
    """
    terms = postings.terms(name)
    first, past = terms.beginning(text[:prefix].encode())
    half = next((at for at in range(len(text) // 2, 0, -1) if len(text[at:].encode()) >= _END), 0)
    if half <= prefix or not postings.has_places(name):
        return np.arange(first, past)
    begin, end = terms.beginning(text[:half].encode())
    gram = int(grams(text.encode())[-1])
    others = postings.with_gram(name, gram).astype(np.int64)
    low, left, right, high = np.searchsorted(others, (first, begin, end, past))
    return np.concatenate((others[low:left], np.arange(begin, end), others[right:high]))


def _shared(raw: Array, at: Array, sizes: Array, wanted: bytes, step: int) -> Array:
    """How many bytes terms have in common with `wanted`, from an end of theirs on."""
    going = np.ones(len(at), bool)
    count = np.zeros(len(at), np.int64)
    for place, byte in enumerate(wanted[::step]):
        going &= sizes > place
        inside = np.where(going, at + step * place, 0)
        going &= raw[inside] == byte
        count += going
    return count


def _is_one_apart(one: str, other: str) -> bool:
    """Whether words are the same but for one letter at most (Levenshtein)."""
    if abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]


def in_a_row(places: Sequence[Array]) -> Array:
    """The documents where words follow one another, of those that have them all, by the places of each word."""
    order = sorted(range(len(places)), key=lambda at: len(places[at]))
    live = places[order[0]] - order[0]
    for at in order[1:]:
        if len(live):
            live = live[_sought(places[at], live + at)[1]]
    return distinct(live >> 32)


def within(places: Sequence[Array], slop: int, *, ordered: bool) -> Array:
    """The documents where words stand together, each at most `slop` from those before it, as Whoosh's spans do."""
    starts = ends = places[0]
    for some in places[1:]:
        low = np.searchsorted(some, ends + 1 if ordered else starts - slop)
        many = np.searchsorted(some, ends + slop, side="right") - low
        many = np.maximum(many, 0)
        owner = np.repeat(np.arange(len(starts)), many)
        place = some[ragged(low, many)]
        outside = (place < starts[owner]) | (place > ends[owner])
        owner, place = owner[outside], place[outside]
        same = place >> 32 == starts[owner] >> 32
        owner, place = owner[same], place[same]
        spans = np.unique(np.stack((np.minimum(starts[owner], place), np.maximum(ends[owner], place))), axis=1)
        starts, ends = spans[0], spans[1]
    return distinct(starts >> 32)
