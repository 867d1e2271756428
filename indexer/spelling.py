"""What was meant by a word that no document holds, and how a word that is being typed may go on.

A slip has a weight: two letters swapped, one doubled, one that sounds or lies on the keyboard like another weigh less.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest
from typing import TYPE_CHECKING

from archive import fold, latin, unmixed, written
from resources import path

if TYPE_CHECKING:
    from indexer.lexicon import Lexicon

_ENOUGH = 3  # documents that hold a word: it is meant as it is
_MANY_MORE = 10  # times as many documents: what is in fewer may be a slip in a document
_LONG = 5  # letters of a word that may be two steps from what was meant
SHORTEST, LONGEST = 3, 32
"""Letters of a word that may be a slip, or be meant by one."""
_LIGHT = 60  # no two steps weigh less
_COMPARED = 40  # terms two steps away that are compared, those of the most documents
_STEP = 1000  # above the weight of all the steps that may be taken
_TOO_FAR = 9 * _STEP


@dataclass(frozen=True, slots=True)
class Correction:
    """A term that may have been meant: in how many documents it is, and what the slips weigh."""

    term: str
    frequency: int
    weight: int


def corrections(word: str, lexicon: Lexicon, *, limit: int = 3) -> list[Correction]:
    """The terms that `word` may be a slip of, the likeliest first: nasije → nasilje.  None for a word that is known.

    A word of less than five letters is one step from what was meant, a longer one at most two.
    """
    word = fold(word)
    known = lexicon.frequency(word)
    if known >= _ENOUGH or not (SHORTEST <= len(word) <= LONGEST and word.isalpha()):
        return []
    found = [
        correction
        for correction in _corrections(word, lexicon, limit)
        if correction.term != word and correction.frequency >= known * _MANY_MORE
    ]
    return nsmallest(limit, found, key=lambda one: (one.weight, -one.frequency, one.term))


def completions(start: str, lexicon: Lexicon, limit: int = 8) -> list[str]:
    """The terms that begin with `start`, those of the most documents first."""
    start = fold(start)
    places = lexicon.beginning(start) if start else range(0)
    best = nsmallest(limit, places, key=lambda place: (-lexicon.frequencies[place], place))
    return [lexicon.terms[place] for place in best]


def in_the_script_of(answer: str, typed: str) -> str:
    """`answer` in the script in which somebody types; what is not Serbian by its letters stays in Latin."""
    typed = unmixed(typed)
    return latin(answer) if latin(typed) == typed else written(latin(answer), "Cyrl").text


# Which terms are near


def _corrections(word: str, lexicon: Lexicon, enough: int) -> list[Correction]:
    """The terms a step away, and when those are few and none of them is light, the terms two steps away too."""
    near = _within(word, lexicon, 1)
    found = _at_most(1, word, near.items())
    if len(word) < _LONG or len(found) >= enough or any(one.weight <= _LIGHT for one in found):
        return found
    further = _within(word, lexicon, 2).items() - near.items()
    often = nsmallest(_COMPARED, further, key=lambda one: (-one[1], one[0]))
    return found + _at_most(2, word, often)


def _within(word: str, lexicon: Lexicon, steps: int) -> dict[str, int]:
    """The terms so many steps away, where respelling is one step too, with their frequencies."""
    found = dict(lexicon.near(word, steps))
    for respelt in _respelt(word):
        found |= lexicon.near(respelt, steps - 1)
    return found


def _at_most(furthest: int, word: str, terms: Iterable[tuple[str, int]]) -> list[Correction]:
    """Those of some terms, which come with their frequencies, that are no further away."""
    found = []
    for term, frequency in terms:
        steps, weight = divmod(_way(word, term, furthest), _STEP)
        if steps <= furthest:
            found.append(Correction(term, frequency, weight))
    return found


def _respelt(word: str) -> Iterator[str]:
    for one, other in _slips().respelt:
        at = word.find(one)
        while at >= 0:
            yield word[:at] + other + word[at + len(one) :]
            at = word.find(one, at + 1)


# How far a term is


def _way(word: str, term: str, furthest: int) -> int:
    """The fewest steps from `word` to `term`, a thousand for each, and what they weigh."""
    if abs(len(word) - len(term)) > furthest + 1:  # respelling takes two letters at once
        return _TOO_FAR
    first = 0 if word[0] == term[0] else _slips().weights["first"]
    one, other = _where_they_differ(word, term)
    rows: list[list[int]] = []
    for row in range(len(one) + 1):
        rows.append([])
        for column in range(len(other) + 1):
            too_far = abs(row - column) > furthest + 1
            rows[row].append(_TOO_FAR if too_far else _step_to(rows, one[:row], other[:column]))
    return rows[-1][-1] + first


def _where_they_differ(one: str, other: str) -> tuple[str, str]:
    """Both without what they begin and end with alike, but for a letter at each side."""
    least = min(len(one), len(other))
    begin = next((at for at in range(least) if one[at] != other[at]), least)
    end = next((at for at in range(least - begin) if one[-1 - at] != other[-1 - at]), least - begin)
    begin, end = max(0, begin - 1), max(0, end - 1)
    return one[begin : len(one) - end], other[begin : len(other) - end]


def _step_to(rows: list[list[int]], one: str, other: str) -> int:
    """The lightest way to turn `one` into `other`, when it is known for all that is shorter."""
    row, column, slips = len(one), len(other), _slips()
    if not row and not column:
        return 0
    ways = []
    if row:
        ways.append(rows[row - 1][column] + _of_one_more(one))
    if column:
        ways.append(rows[row][column - 1] + _of_one_more(other))
    if row and column:
        pair = one[-1] + other[-1]
        ways.append(rows[row - 1][column - 1] + (0 if one[-1] == other[-1] else slips.replaced(pair)))
        if one[-2:] == other[-2:][::-1] and row > 1 and pair[0] != pair[1]:
            ways.append(rows[row - 2][column - 2] + _STEP + slips.weights["swapped"])
        for a, b in slips.endings.get(pair, ()):
            if one.endswith(a) and other.endswith(b):
                ways.append(rows[row - len(a)][column - len(b)] + _STEP + slips.weights["respelt"])
    return min(ways)


def _of_one_more(word: str) -> int:
    return _STEP + _slips().weights["doubled" if word[-2:-1] == word[-1] else "other"]


@dataclass(frozen=True, slots=True)
class _Slips:
    weights: Mapping[str, int]
    pairs: Mapping[str, int]
    """What it weighs to take the second letter for the first."""
    respelt: tuple[tuple[str, str], ...]
    endings: Mapping[str, tuple[tuple[str, str], ...]]
    """Respellings by the last letters of both."""

    def replaced(self, pair: str) -> int:
        return _STEP + self.pairs.get(pair, self.weights["other"])


@cache
def _slips() -> _Slips:
    shipped = json.loads(path("languages", "spelling.json").read_text("utf-8"))
    weights = shipped["weights"]
    pairs = {a + b: weights["vowel"] for a in shipped["vowels"] for b in shipped["vowels"] if a != b}
    pairs |= dict.fromkeys(_both_ways(_neighbours(shipped["keyboard"])), weights["neighbour"])
    pairs |= dict.fromkeys(_both_ways(shipped["alike"].split()), weights["alike"])
    respelt = [tuple(line.split()) for line in shipped["respelt"]]
    both = tuple(dict.fromkeys((*respelt, *((b, a) for a, b in respelt))))
    last = {pair: tuple((a, b) for a, b in both if a[-1] + b[-1] == pair) for pair in {a[-1] + b[-1] for a, b in both}}
    return _Slips(weights, pairs, both, last)


def _neighbours(rows: list[str]) -> Iterator[str]:
    """Pairs of keys that touch: each row of a keyboard lies half a key to the right of the one above."""
    for number, row in enumerate(rows):
        below = rows[number + 1] if number + 1 < len(rows) else ""
        for at, letter in enumerate(row):
            yield from (letter + other for other in row[at + 1 : at + 2] + below[max(0, at - 1) : at + 1])


def _both_ways(pairs: Iterable[str]) -> Iterator[str]:
    for pair in pairs:
        yield pair
        yield pair[::-1]
