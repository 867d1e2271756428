"""Alphabetical order in each language of the window, by its own alphabet and the same on every system."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, repeat

from archive.folding import fold, latin, unmixed
from archive.serbian import letters_apart
from resources import path

_PIECE = re.compile(r"(?P<number>\d+)|(?:[^\W\d_][\u0300-\u036f]*)+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_END, _SPACE, _NUMBER, _LETTER = 0, 1, 2, 16
_STRANGE = 1 << 8  # letters of no alphabet here, by their codes


def sort_key(text: str, language: str, most: int | None = None) -> tuple[int, ...]:
    """What orders `text` among others as readers of a language look for it; no two texts have one key.

    Words count before signs, letters before their marks, marks before capitals; numbers go by value, and text in
    another script stands where it would in the alphabet's own.  A language without an alphabet here has English order.
    Where only the `most` first numbers of the key are wanted, the rest of the text is not looked at.
    """
    letters: list[int] = []
    marks: list[int] = []
    capitals: list[int] = []
    places = _all_places(language)
    for piece in _PIECE.finditer(unmixed(unicodedata.normalize("NFKC", text))):
        if most is not None and len(letters) >= most:
            return tuple(letters[:most])
        if letters:
            letters.append(_SPACE)
        if piece["number"]:
            letters.extend(_value(piece.group()))
            continue
        word = piece.group()
        units = _units(word, language)
        letters.extend(chain.from_iterable(map(places.__getitem__, units)))
        marks.extend(repeat(1, len(units)) if word.isascii() else map(_mark, units))
        capitals.extend(repeat(1, len(units)) if word.islower() else (2 if unit[0].isupper() else 1 for unit in units))
    return (*letters, _END, *marks, _END, *capitals, _END, *map(ord, text))[:most]


def _value(digits: str) -> Iterator[int]:
    """A longer number is a larger one."""
    plain = str(int(digits)) if len(digits) < 100 else digits
    yield _NUMBER
    yield _LETTER + len(plain)
    yield from (_LETTER + int(digit) for digit in plain)


def _units(word: str, language: str) -> Sequence[str]:
    """The letters of a word as an alphabet counts them: lj in Ljubav is one, nj in konjugacija two."""
    if _CYRILLIC.search(word):
        if language.startswith("sr"):
            return list(filter(None, map(latin, word)))
        word = latin(word)
    long = _alphabet(language).long
    if long is None or not long.search(word):
        return word
    apart = letters_apart(word) if language.startswith("sr") else frozenset()
    units: list[str] = []
    at = 0
    for found in long.finditer(word):
        if found.start() + 1 not in apart:
            units += (*word[at : found.start()], found.group())
            at = found.end()
    return [*units, *word[at:]]


class _Places(dict[str, tuple[int, ...]]):
    """Where each letter stands in an alphabet; one that is not in it where it would without its marks."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._known = _alphabet(language).places

    def __missing__(self, unit: str) -> tuple[int, ...]:
        small, known = unit.lower(), self._known
        if small in known:
            found: tuple[int, ...] = (known[small],)
        else:
            found = tuple(known.get(letter, _STRANGE + ord(letter)) for letter in fold(small))
        self[unit] = found
        return found


@cache
def _all_places(language: str) -> _Places:
    return _Places(language)


@lru_cache(maxsize=4096)
def _mark(unit: str) -> int:
    plain = unit.lower()
    return 1 if plain.isascii() else 1 + max(map(ord, plain))


@dataclass(frozen=True, slots=True)
class _Alphabet:
    places: Mapping[str, int]
    long: re.Pattern[str] | None
    """Letters that are written with two."""


@cache
def _alphabet(language: str) -> _Alphabet:
    alphabets = json.loads(path("languages", "collation.json").read_text("utf-8"))["alphabets"]
    letters = alphabets.get(language, alphabets["en"]).split()
    long = "|".join(letter for letter in letters if len(letter) > 1)
    places = {letter: _LETTER + place for place, letter in enumerate(letters)}
    return _Alphabet(places, re.compile(long, re.IGNORECASE) if long else None)
