"""The words of an index with how many documents hold each, and which of them are near another one."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property

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
        pairs = sorted(terms)
        self.terms = [term for term, _ in pairs]
        self.frequencies = array("L", (frequency for _, frequency in pairs))

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
    """The letters of all terms that are words, as arrays: each question looks at all of them at once.

    A step changes the length by one at most, and of the letters that a word has at all one that goes and one that
    comes.  What is left by both is compared letter by letter.
    """

    def __init__(self, terms: Sequence[str]) -> None:
        chosen = [at for at, term in enumerate(terms) if SHORTEST <= len(term) <= LONGEST and term.isalpha()]
        self._places = np.array(chosen, np.uint32)
        self._lengths = np.fromiter((len(terms[at]) for at in chosen), np.uint8, len(chosen))
        self._starts = np.concatenate(([0], np.cumsum(self._lengths, dtype=np.int64)))[:-1]
        self._codes = _codes("".join(terms[at] for at in chosen))
        bits = np.uint64(1) << (self._codes & _BITS)
        self._had = np.bitwise_or.reduceat(bits, self._starts) if chosen else np.empty(0, np.uint64)

    def near(self, word: str, furthest: int) -> list[int]:
        wanted = _codes(word)
        had = np.bitwise_or.reduce(np.uint64(1) << (wanted & _BITS))
        lengths = self._lengths
        close = (lengths >= max(0, len(word) - furthest)) & (lengths <= len(word) + furthest)
        some = np.flatnonzero(close)
        some = some[np.bitwise_count(self._had[some] ^ had) <= 2 * furthest]
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


def _codes(text: str) -> Array:
    return np.frombuffer(text.encode(_LETTER), np.uint32)
