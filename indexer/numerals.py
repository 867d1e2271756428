"""Numbers written in words, as dates have them: “osmog”, “dve hiljade jedanaeste”, “nineteen ninety-nine”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from archive import fold

_WORD = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"[\s‐‑-]{1,3}")


class Numeral(NamedTuple):
    """A number in words and its offsets; whether its form is that of a day's or of a year's number."""

    start: int
    end: int
    value: int
    of_day: bool
    of_year: bool


class _Part(NamedTuple):
    """What one word adds to a number, and whether none may follow it: “osmog”."""

    value: int
    of_day: bool = False
    of_year: bool = False
    last: bool = False
    century: bool = False  # “nineteen” before “ninety-nine”


class Numerals:
    """The words for numbers of some languages; `table` and `links` are those of `dates.json`."""

    def __init__(self, table: Mapping[str, Any], links: Sequence[str]) -> None:
        self._words = {form: part for language in table.values() for form, part in _forms(language)}
        self._links = frozenset(map(fold, links))
        self._parts = lru_cache(4096)(self._parts_of)

    def within(self, text: str, start: int, end: int) -> list[Numeral]:
        """The numbers between two offsets of a text, each as long as its words make one number."""
        words = [(word.start(), word.end(), self._parts(word[0])) for word in _WORD.finditer(text, start, end)]
        found: list[Numeral] = []
        at = 0
        while at < len(words):
            length, parts = self._longest(text, words[at:]) if words[at][2] else (1, [])
            value = _value(parts)
            if value is not None:
                century = parts[0].century and value > parts[0].value * 100
                last = parts[-1]
                found.append(
                    Numeral(words[at][0], words[at + length - 1][1], value, last.of_day, last.of_year or century)
                )
            at += length
        return found

    def _longest(self, text: str, words: Sequence[tuple[int, int, tuple[_Part, ...]]]) -> tuple[int, list[_Part]]:
        """How many words from the first on are one number, and what they add to it."""
        spoken: list[_Part] = []
        length = 1
        for at, (start, end, parts) in enumerate(words):
            if at and not _JOINED.fullmatch(text, words[at - 1][1], start):
                break
            if spoken and not parts and fold(text[start:end]) in self._links:
                continue
            if not parts or (spoken and spoken[-1].last) or _value([*spoken, *parts]) is None:
                break
            spoken += parts
            length = at + 1
        return length, spoken

    def _parts_of(self, word: str) -> tuple[_Part, ...]:
        """The numbers in a word: “dvehiljadite” has two, “stolica” none."""
        folded = fold(word)
        if folded in self._words:
            return (self._words[folded],)
        for cut in range(2, len(folded) - 1):
            first, rest = self._words.get(folded[:cut]), self._words.get(folded[cut:])
            if first and rest and _value([first, rest]) is not None:
                return (first, rest)
        return ()


def _forms(language: Mapping[str, Any]) -> Iterator[tuple[str, _Part]]:
    """Each word of a language for a number, with what it adds."""
    centuries = language.get("centuries", ())
    for number, words in language["numbers"].items():
        for word in words:
            value = int(number)
            yield fold(word), _Part(value, of_day=language.get("days") == "numbers", century=value in centuries)
    for number, words in language.get("ordinals", {}).items():
        for word in words:
            for ending in language["day_endings"]:
                yield fold(word + ending), _Part(int(number), of_day=True, last=True)
            for ending in language.get("year_endings", ()):
                yield fold(word + ending), _Part(int(number), of_year=True, last=True)


def _value(parts: Sequence[_Part]) -> int | None:
    """The number that words make in this order, if they make one: each is smaller than what stands before it."""
    thousands, rest = 0, 0
    for part in parts:
        if part.value == 1000 and not thousands and rest < 100:
            thousands, rest = 1000 * (rest or 1), 0
        elif part.value == 100 and (rest < 10 or parts[0].century) and rest < 100:
            rest = 100 * (rest or 1)
        elif parts[0].century and not thousands and rest == parts[0].value and 10 <= part.value < 100:
            rest = 100 * rest + part.value
        elif part.value < 100 and (rest % 100 == 0 or (rest % 100 >= 20 and rest % 10 == 0 and part.value < 10)):
            rest += part.value
        else:
            return None
    return thousands + rest if parts else None
