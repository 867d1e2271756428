"""The words of an index with how many documents hold each, and which of them are near another one."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import compress
from operator import ne
from typing import Self

import numpy as np

from indexer.container import Array, ragged
from indexer.spelling import LONGEST, SHORTEST

_AFTER_ALL = "\U0010ffff"
_LETTER = "utf-32-le"
_BITS = np.uint64(63)


class Lexicon:
    """The folded terms of an index with the number of documents that hold each.

    About 60 bytes a term, and 60 more after the first question for what is near.
    """

    def __init__(self, terms: Iterable[tuple[str, int]]) -> None:
        counts = dict(terms)
        self.terms = sorted(counts)
        self.frequencies = array("L", map(counts.__getitem__, self.terms))

    @classmethod
    def of_runs(cls, runs: Sequence[tuple[Sequence[str], Array]]) -> Self:
        """One of several runs of terms in order, each with its frequencies; a term that several have counts as one."""
        terms = [term for some, _ in runs for term in some]
        order = sorted(range(len(terms)), key=terms.__getitem__)
        terms = list(map(terms.__getitem__, order))
        new = list(map(ne, terms, ["", *terms[:-1]]))
        frequencies = np.concatenate([np.empty(0, np.int64), *(some for _, some in runs)])[order]
        made = cls(())
        made.terms = list(compress(terms, new))
        if made.terms:
            made.frequencies = array("L", np.add.reduceat(frequencies, np.flatnonzero(new)).tolist())
        return made

    def frequency(self, term: str) -> int:
        """How many documents hold `term`."""
        at = self._at(term)
        return self.frequencies[at] if at >= 0 else 0

    def _at(self, term: str) -> int:
        at = bisect_left(self.terms, term)
        return at if at < len(self.terms) and self.terms[at] == term else -1

    def beginning(self, start: str) -> range:
        """The places of the terms that begin so."""
        return range(bisect_left(self.terms, start), bisect_left(self.terms, start + _AFTER_ALL))

    def near(self, word: str, furthest: int) -> list[int]:
        """The places of the terms at most so many steps from `word`, which has at most `LONGEST` letters.

        A step leaves a letter out, puts one in, takes one for another, or swaps two side by side (Damerau, A technique
        for computer detection and correction of spelling errors, 1964; no letter is in two steps).
        """
        if not furthest:
            at = self._at(word)
            return [at] if at >= 0 else []
        return self._letters.near(word, furthest)

    @cached_property
    def _letters(self) -> _Letters:
        return _Letters(self.terms)


class _Letters:
    """The letters of all terms that are words, as arrays, the shortest first: a question looks at all at once.

    A step changes the length by one at most, and of the letters that a word has at all one that goes and one that
    comes.  What is left by both is compared letter by letter.
    """

    def __init__(self, terms: Sequence[str]) -> None:
        lengths = np.fromiter(map(len, terms), np.int64, len(terms))
        ends = np.cumsum(lengths)
        codes = _codes("".join(terms))
        others = np.append(0, np.cumsum(~_are_letters(codes)))  # signs that are no letters, up to each place
        words = (others[ends] == others[ends - lengths]) & (lengths >= SHORTEST) & (lengths <= LONGEST)
        chosen = np.flatnonzero(words)
        chosen = chosen[np.argsort(lengths[chosen], kind="stable")]
        self._places = chosen.astype(np.uint32)
        self._lengths = lengths[chosen].astype(np.uint8)
        self._codes = codes[ragged((ends - lengths)[chosen], lengths[chosen])]
        self._starts = np.cumsum(lengths[chosen]) - lengths[chosen]
        bits = np.uint64(1) << (self._codes & _BITS)
        self._had = np.bitwise_or.reduceat(bits, self._starts) if len(chosen) else np.empty(0, np.uint64)

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
