"""Alphabetical order in each language of the window, by its own alphabet and the same on every system."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from archive.folding import fold, latin, unmixed
from archive.serbian import letters_apart
from resources import path

_PIECE = re.compile(r"(?P<number>\d+)|(?:[^\W\d_][\u0300-\u036f]*)+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_END, _SPACE, _NUMBER, _LETTER = 0, 1, 2, 16
_STRANGE = 1 << 8  # letters of no alphabet here, by their codes


def sort_key(text: str, language: str) -> tuple[int, ...]:
    """What orders `text` among others as readers of a language look for it; no two texts have one key.

    Words count before signs, letters before their marks, marks before capitals; numbers go by value, and text in
    another script stands where it would in the alphabet's own.  A language without an alphabet here has English order.
    """
    letters: list[int] = []
    marks: list[int] = []
    capitals: list[int] = []
    for piece in _PIECE.finditer(unmixed(unicodedata.normalize("NFKC", text))):
        if letters:
            letters.append(_SPACE)
        if piece["number"]:
            letters.extend(_value(piece.group()))
            continue
        for unit in _units(piece.group(), language):
            letters.extend(_places(unit.lower(), language))
            marks.append(_mark(unit))
            capitals.append(2 if unit[0].isupper() else 1)
    return (*letters, _END, *marks, _END, *capitals, _END, *map(ord, text))


def _value(digits: str) -> Iterator[int]:
    """A longer number is a larger one."""
    plain = str(int(digits)) if len(digits) < 100 else digits
    yield _NUMBER
    yield _LETTER + len(plain)
    yield from (_LETTER + int(digit) for digit in plain)


def _units(word: str, language: str) -> Iterator[str]:
    """The letters of a word as an alphabet counts them: lj in Ljubav is one, nj in konjugacija two."""
    if _CYRILLIC.search(word):
        if language.startswith("sr"):
            yield from filter(None, map(latin, word))
            return
        word = latin(word)
    apart = letters_apart(word) if language.startswith("sr") else frozenset()
    at = 0
    for found in _alphabet(language).letters.finditer(word):
        if found.start() < at:
            continue
        is_one = found.start() + 1 not in apart
        yield from (found.group(),) if is_one else found.group()
        at = found.end()


@lru_cache(maxsize=4096)
def _places(unit: str, language: str) -> tuple[int, ...]:
    """Where a letter stands in the alphabet; one that is not in it where it would without its marks."""
    places = _alphabet(language).places
    if unit in places:
        return (places[unit],)
    return tuple(places.get(letter, _STRANGE + ord(letter)) for letter in fold(unit))


@lru_cache(maxsize=4096)
def _mark(unit: str) -> int:
    plain = unit.lower()
    return 1 if plain.isascii() else 1 + max(map(ord, plain))


@dataclass(frozen=True, slots=True)
class _Alphabet:
    places: Mapping[str, int]
    letters: re.Pattern[str]


@cache
def _alphabet(language: str) -> _Alphabet:
    alphabets = json.loads(path("languages", "collation.json").read_text("utf-8"))["alphabets"]
    letters = alphabets.get(language, alphabets["en"]).split()
    long = "|".join(letter for letter in letters if len(letter) > 1)
    places = {letter: _LETTER + place for place, letter in enumerate(letters)}
    return _Alphabet(places, re.compile(f"{long}|." if long else ".", re.IGNORECASE))
