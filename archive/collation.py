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

_PIECE = re.compile(r"\d+|(?:[^\W\d_][\u0300-\u036f]*)+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_END, _SPACE, _NUMBER, _LETTER = 0, 1, 2, 16
_STRANGE = 1 << 8  # letters of no alphabet here, by their codes


def sort_key(text: str, language: str, most: int | None = None) -> tuple[int, ...]:
    """What orders `text` among others as readers of a language look for it; no two texts have one key.

    Words count before signs, letters before their marks, marks before capitals; numbers go by value, and text in
    another script stands where it would in the alphabet's own.  A language without an alphabet here has English order.
    Where only the `most` first numbers of the key are wanted, the rest of the text is not looked at.
    """
    pieces, plain = _pieces(text)
    if most is not None and len(plain) > most and _alphabet(language).has_each(plain[: most + 1]):
        return tuple(plain[:most].encode().translate(_alphabet(language).table))
    letters: list[int] = []
    for piece in pieces:
        if most is not None and len(letters) >= most:
            return tuple(letters[:most])
        if letters:
            letters.append(_SPACE)
        letters += _letters(piece, language)
    marks: list[int] = []
    capitals: list[int] = []
    for word in pieces:
        if not word[0].isdecimal():
            units = _units(word, language)
            marks += repeat(1, len(units)) if word.isascii() else map(_mark, units)
            capitals += repeat(1, len(units)) if word.islower() else (2 if unit[0].isupper() else 1 for unit in units)
    return (*letters, _END, *marks, _END, *capitals, _END, *map(ord, text))[:most]


@lru_cache(maxsize=1 << 12)
def _pieces(text: str) -> tuple[tuple[str, ...], str]:
    """The words and numbers of a text, and these with a space between them where they are of ASCII.

    They are kept, for a text is put in order in one alphabet after another.
    """
    pieces = tuple(_PIECE.findall(unmixed(unicodedata.normalize("NFKC", text))))
    spaced = " ".join(pieces)
    return pieces, spaced if spaced.isascii() else ""


@lru_cache(maxsize=1 << 15)
def _letters(piece: str, language: str) -> tuple[int, ...]:
    """What orders a word or a number, but for marks and capitals."""
    if piece[0].isdecimal():
        return tuple(_value(piece))
    return tuple(chain.from_iterable(map(_all_places(language).__getitem__, _units(piece, language))))


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
    table: bytes
    """Where each letter of ASCII stands, and a space; 0 for what does not stand by itself."""
    other: re.Pattern[str]
    """What is more than one letter of the table."""

    def has_each(self, text: str) -> bool:
        """Whether each sign of a text of ASCII stands in the table, and for itself."""
        return self.other.search(text) is None


@cache
def _alphabet(language: str) -> _Alphabet:
    alphabets = json.loads(path("languages", "collation.json").read_text("utf-8"))["alphabets"]
    letters = alphabets.get(language, alphabets["en"]).split()
    long = "|".join(letter for letter in letters if len(letter) > 1)
    places = {letter: _LETTER + place for place, letter in enumerate(letters)}
    table = bytes(places.get(chr(code).lower(), _SPACE if chr(code) == " " else 0) for code in range(1 << 7))
    strange = "".join(re.escape(chr(code)) for code, place in enumerate(table) if not place)
    other = re.compile(f"[{strange}]|{long}" if long else f"[{strange}]", re.IGNORECASE)
    return _Alphabet(places, re.compile(long, re.IGNORECASE) if long else None, table.ljust(1 << 8, b"\0"), other)
