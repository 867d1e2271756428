"""Serbian in its two scripts: which letters are one, and a text in the script that somebody prefers to read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from archive.folding import cyrillic, latin
from resources import path

_WORD = r"[^\W\d_]+"
_SERBIAN = re.compile("[a-pr-vzđžćčš]+", re.IGNORECASE)
_LETTERS = re.compile("lj|nj|dž|.", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A text in another script; `places` says for each offset into the text as it was where that is now."""

    text: str
    places: tuple[int, ...]


def written(text: str, script: str) -> Written:
    """Serbian `text` in Latin (`Latn`) or Cyrillic (`Cyrl`).

    Addresses stay as they are; in Cyrillic also Roman numbers, names of formats and words with letters that Serbian
    lacks: Njujork, XX vek, PDF → Њујорк, XX век, PDF.
    """
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for before, after in _letters(text, script):
        places.extend(min(at + step, at + len(after)) for step in range(len(before)))
        pieces.append(after)
        at += len(after)
    return Written("".join(pieces), (*places, at))


def letters_apart(word: str) -> frozenset[int]:
    """Where a Latin word has n and j, or d and ž, that are two letters: nad|živeti → 3, the place of the second."""
    return frozenset(found.start(found.lastindex or 0) for found in _apart().finditer(word))


def _letters(text: str, script: str) -> Iterator[tuple[str, str]]:
    """Every piece of the text, with what it becomes."""
    end = 0
    for found in _pieces().finditer(text):
        if found["word"]:
            yield text[end : found.start()], text[end : found.start()]
            yield from _in_latin(found["word"]) if script == "Latn" else _in_cyrillic(found["word"])
            end = found.end()
    yield text[end:], text[end:]


def _in_latin(word: str) -> Iterator[tuple[str, str]]:
    is_raised = word.isupper() and len(word) > 1
    for letter in word:
        yield letter, latin(letter).upper() if is_raised else latin(letter)


def _in_cyrillic(word: str) -> Iterator[tuple[str, str]]:
    if word in _stays_latin() or not _SERBIAN.fullmatch(word):
        yield word, word
        return
    apart = letters_apart(word)
    for found in _LETTERS.finditer(word):
        letters = found.group()
        for one in letters if found.start() + 1 in apart else (letters,):
            yield one, cyrillic(one)


@cache
def _pieces() -> re.Pattern[str]:
    """Addresses, and words outside them."""
    domains = "|".join(_shipped()["domains"])
    address = rf"(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+|\b[\w-]+(?:\.[\w-]+)*\.(?:{domains})\b"
    return re.compile(rf"{address}|(?P<word>{_WORD})")


@cache
def _stays_latin() -> frozenset[str]:
    return frozenset(_shipped()["latin"])


@cache
def _apart() -> re.Pattern[str]:
    begins = [rf"(?<![^\W\d_]){_with_place(stem)}" for stem in _shipped()["begins"]]
    return re.compile("|".join(begins + [_with_place(stem) for stem in _shipped()["inside"]]), re.IGNORECASE)


def _with_place(stem: str) -> str:
    before, _, after = stem.partition("|")
    return f"{before}(){after}"


@cache
def _shipped() -> dict[str, list[str]]:
    shipped: dict[str, list[str]] = json.loads(path("languages", "serbian.json").read_text("utf-8"))
    return shipped
