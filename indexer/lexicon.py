"""The words of an index with how many documents hold each, and which of them are near another one."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import compress
from operator import ne
from typing import NamedTuple, Self

import numpy as np

from indexer.container import Array, ragged
from indexer.postings import Texts
from indexer.spelling import LONGEST, SHORTEST

_AFTER_ALL = "\U0010ffff"
_LETTER = "utf-32-le"
_BITS = np.uint64(63)
_AT_ONCE = 1 << 14  # terms of which the letters are looked through together


class Lexicon:
    """The folded terms of an index with the number of documents that hold each.

    Made of what the segments of an index have, without a copy: 60 bytes a term after the first question for what is
    near, and 60 more after the first for what begins in some way.
    """

    def __init__(self, terms: Iterable[tuple[str, int]]) -> None:
        counts = dict(terms)
        ordered = sorted(counts)
        frequencies = np.fromiter(map(counts.__getitem__, ordered), np.int64, len(ordered))
        self._runs = [_Run(Texts.of([term.encode() for term in ordered]), frequencies)]

    @classmethod
    def of_runs(cls, runs: Iterable[tuple[Texts, Array]]) -> Self:
        """One of several runs of terms in order, each with its frequencies; a term that several have counts as one."""
        made = cls(())
        made._runs = [_Run(*run) for run in runs]
        return made

    def __bool__(self) -> bool:
        return any(len(run.terms) for run in self._runs)

    @property
    def terms(self) -> Sequence[str]:
        """All terms in order."""
        return self._merged[0]

    @property
    def frequencies(self) -> Sequence[int]:
        """How many documents hold each of `terms`."""
        return self._merged[1]

    @cached_property
    def _merged(self) -> tuple[list[str], array[int]]:
        terms = [term for run in self._runs for term in run.terms.strings()]
        order = sorted(range(len(terms)), key=terms.__getitem__)
        terms = list(map(terms.__getitem__, order))
        new = list(map(ne, terms, ["", *terms[:-1]]))
        frequencies = np.concatenate([np.empty(0, np.int64), *(run.frequencies for run in self._runs)])[order]
        sums = np.add.reduceat(frequencies, np.flatnonzero(new)) if terms else frequencies
        return list(compress(terms, new)), array("L", sums.tolist())

    def frequency(self, term: str) -> int:
        """How many documents hold `term`."""
        return sum(run.frequency(term) for run in self._runs)

    def beginning(self, start: str) -> range:
        """The places of the terms that begin so."""
        return range(bisect_left(self.terms, start), bisect_left(self.terms, start + _AFTER_ALL))

    def near(self, word: str, furthest: int) -> Counter[str]:
        """The terms at most so many steps from `word`, which has at most `LONGEST` letters, with their frequencies.

        A step leaves a letter out, puts one in, takes one for another, or swaps two side by side (Damerau, A technique
        for computer detection and correction of spelling errors, 1964; no letter is in two steps).
        """
        if not furthest:
            known = self.frequency(word)
            return Counter({word: known} if known else {})
        found: Counter[str] = Counter()
        for run in self._runs:
            for at in run.letters.near(word, furthest):
                found[str(run.terms[at], "utf-8")] += int(run.frequencies[at])
        return found


class _Run:
    """The terms of one segment in order, with their frequencies."""

    def __init__(self, terms: Texts, frequencies: Array) -> None:
        self.terms, self.frequencies = terms, frequencies

    def frequency(self, term: str) -> int:
        at = self.terms.find(term.encode())
        return int(self.frequencies[at]) if at >= 0 else 0

    @cached_property
    def letters(self) -> _Letters:
        return _Letters(self.terms)


class _Letters:
    """The letters of all terms that are words, as arrays, the shortest first: a question looks at all at once.

    A step changes the length by one at most, and of the letters that a word has at all one that goes and one that
    comes.  What is left by both is compared letter by letter.
    """

    def __init__(self, terms: Texts) -> None:
        blocks = [_Block.of(terms, first) for first in range(0, len(terms), _AT_ONCE)] or [_Block.none()]
        places, lengths, had, codes = map(np.concatenate, zip(*blocks, strict=True))
        order = np.argsort(lengths, kind="stable")
        self._places, self._lengths, self._had = places[order], lengths[order], had[order]
        self._starts = (np.cumsum(lengths, dtype=np.int64) - lengths)[order]
        self._codes = codes

    def near(self, word: str, furthest: int) -> list[int]:
        wanted = _codes(word)
        had = np.bitwise_or.reduce(np.uint64(1) << (wanted & _BITS))
        bounds = np.array([max(0, len(word) - furthest), len(word) + furthest + 1], np.uint8)
        first, past = (int(at) for at in np.searchsorted(self._lengths, bounds))
        some = np.flatnonzero(np.bitwise_count(self._had[first:past] ^ had) <= 2 * furthest) + first
        if not len(some):
            return []
        return [int(self._places[at]) for at in some[self._steps(some, wanted, furthest) <= furthest]]

    def _steps(self, some: Array, word: Array, furthest: int) -> Array:
        """How many steps each of some terms is from a word; more than `furthest` is one more than that.

        Row by row of the usual table, only so far from its diagonal as steps can lead, for all terms at once.
        """
        lengths = self._lengths[some].astype(np.int64)
        width, far = len(word) + furthest, furthest + 1
        letters = np.zeros((width + 1, len(some)), np.uint32)  # by place, from 1
        owners = np.repeat(np.arange(len(some)), lengths)
        places = np.arange(len(owners)) - np.repeat(np.cumsum(lengths) - lengths, lengths) + 1
        letters[places, owners] = self._codes[ragged(self._starts[some], lengths)]
        above, before = np.full((2, width + 1, len(some)), far, np.uint8)
        for place in range(far):
            before[place] = place
        for row, letter in enumerate(word.tolist(), 1):
            now = np.full_like(before, far)
            for place in range(max(0, row - furthest), min(width, row + furthest) + 1):
                if not place:
                    now[0] = row
                    continue
                fewest = np.minimum(before[place], now[place - 1]) + np.uint8(1)
                np.minimum(fewest, before[place - 1] + (letters[place] != letter), out=fewest)
                if row > 1 and place > 1:
                    swapped = (letters[place] == word[row - 2]) & (letters[place - 1] == letter)
                    np.minimum(fewest, above[place - 2] + np.uint8(1), out=fewest, where=swapped)
                np.minimum(fewest, far, out=now[place])
            above, before = before, now
        steps: Array = before[lengths, np.arange(len(some))]
        return steps


class _Block(NamedTuple):
    """Some of the terms that are words: their places and lengths, the letters that each has, and all their letters.

    Taken a block at a time, or what is needed in between fills memory that has never been used, which costs most.
    """

    places: Array
    lengths: Array
    had: Array
    codes: Array

    @classmethod
    def none(cls) -> Self:
        """No term."""
        return cls(*(np.empty(0, kind) for kind in (np.uint32, np.uint8, np.uint64, np.uint32)))

    @classmethod
    def of(cls, terms: Texts, first: int) -> Self:
        """The words among the terms from `first` on."""
        codes, bounds = terms.letters(first, min(first + _AT_ONCE, len(terms)))
        starts, ends = bounds[:-1], bounds[1:]
        lengths = ends - starts
        others = np.append(0, np.cumsum(~_are_letters(codes)))  # signs that are no letters, up to each place
        words = (others[ends] == others[starts]) & (lengths >= SHORTEST) & (lengths <= LONGEST)
        chosen = np.flatnonzero(words)
        if not len(chosen):
            return cls.none()
        kept = codes[ragged(starts[chosen], lengths[chosen])].astype(np.uint32)
        begins = np.cumsum(lengths[chosen]) - lengths[chosen]
        had = np.bitwise_or.reduceat(np.uint64(1) << (kept & _BITS), begins)
        return cls((chosen + first).astype(np.uint32), lengths[chosen].astype(np.uint8), had, kept)


def _are_letters(codes: Array) -> Array:
    """Whether each sign is a letter, as Python says."""
    letters = np.zeros(int(codes.max(initial=0)) + 1, bool)
    letters[codes] = True
    for code in np.flatnonzero(letters).tolist():
        letters[code] = chr(code).isalpha()
    found: Array = letters[codes]
    return found


def _codes(text: str) -> Array:
    return np.frombuffer(text.encode(_LETTER), np.uint32)
