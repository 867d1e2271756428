"""What a word means in other languages, by a table that is read in place: hospital → bolnica, spital.

For sentences, of which no document need have every word.  What a single word means is for the thesaurus to say, which
people can correct.
"""

from __future__ import annotations

import mmap
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from indexer.wordforms import stems
from resources import path

_WIDEST = 9  # the weight of the likeliest meaning
_BETWEEN = "en"  # every dictionary has it on one side


def meanings(terms: Sequence[str]) -> dict[str, float]:
    """The keys of words in other languages that folded words may mean, each with a weight of at most 1.

    The words are of the language that knows most of them, or of all that know as many.
    """
    known = {term: [key for key in stems(term) if key in _table()] for term in terms}
    counts: dict[str, int] = defaultdict(int)
    for language in (_language(key) for keys in known.values() for key in keys):
        counts[language] += 1
    found: dict[str, float] = {}
    for key in (key for keys in known.values() for key in keys):
        if counts[_language(key)] == max(counts.values()):
            for meant, weight in _meant(key):
                found[meant] = max(found.get(meant, 0.0), weight)
    return found


def _language(key: str) -> str:
    return key.partition(":")[0]


def _meant(key: str) -> Iterator[tuple[str, float]]:
    """The meanings of a word, and those of its English ones in a third language."""
    for meant, weight in _table().meanings(key):
        yield meant, weight
        if _language(key) != _BETWEEN:
            for other, further in _table().meanings(meant):
                if _language(other) != _language(key):
                    yield other, weight * further


@cache
def _table() -> _Table:
    return _Table()


class _Table:
    """Lines in order, of which only those that are looked at come into memory."""

    def __init__(self) -> None:
        with path("languages", "meanings", "meanings.tsv").open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def __contains__(self, key: str) -> bool:
        return self._line(key) is not None

    def meanings(self, key: str) -> Iterator[tuple[str, float]]:
        for one in (self._line(key) or "").split():
            meant, _, weight = one.rpartition("=")
            yield meant, int(weight) / _WIDEST

    def _line(self, key: str) -> str | None:
        """What follows a key; None where it is not."""
        wanted = f"{key}\t".encode()
        low, high = 0, len(self._bytes)
        while low < high:
            start = self._bytes.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._bytes.find(b"\n", start) + 1
            line = self._bytes[start:end]
            if line.startswith(wanted):
                return line[len(wanted) :].decode()
            if line < wanted:
                low = end
            else:
                high = start
        return None
