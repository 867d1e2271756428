"""What comparing needs to know of a text: a sketch of its words, and the matters, numbers and names in it, in order.

Two texts in one language are alike when their sketches are.  Two in different languages are alike when they speak of
the same things in the same places, so each thing is kept as an anchor: a key that is the same in every language, and
where it stands.
"""

from __future__ import annotations

import base64
import json
import re
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from archive import Language, Page, Traits, fold, latin
from indexer.analysis import spans
from indexer.wordforms import stem
from resources import path

VERSION = 1
"""Rises whenever the same text would give other traits; texts with traits of another version are read again."""

SKETCH = 256
"""How many of a text's runs of three words are kept: those whose numbers are smallest, the same in every copy."""

_LOOKED_UP = 32  # of them by which copies are looked up
_RUN = 3
_MOST = 200  # anchors of a text
_NAMES = 24  # names and numbers by which translations are looked up
_WHOLE = 1000  # positions run from 0 to this
_LONGEST_BODY = 1 << 16


@dataclass(frozen=True, slots=True)
class Anchor:
    """A thing that a text speaks of: `n27`, `d5-12` (the twelfth of May), `m311` (a matter), `aprizren` (a name)."""

    key: str
    place: int


@dataclass(frozen=True, slots=True)
class Thing:
    """An anchor in the text itself; `telling` where it tells the text from most others."""

    key: str
    page: int
    start: int
    end: int
    telling: bool


@dataclass(frozen=True, slots=True)
class Features:
    """The traits of one text, ready to be compared: its sketch, and where each thing in it stands."""

    letters: int
    sketch: frozenset[int]
    places: Mapping[str, Sequence[int]]
    weight: float


def traits_of(pages: Sequence[Page], languages: Sequence[Language]) -> Traits:
    """What is kept of a text for comparing it with others."""
    before, total = _lengths(pages)
    words = {page.number: _words(page.text) for page in pages}
    found = [thing for page in pages for thing in _things(page.number, words[page.number], _spoken(languages))]
    anchors = _chosen([Anchor(one.key, (before[one.page] + one.start) * _WHOLE // total) for one in found])
    named = [one.key for one in found if one.telling]
    terms = [word.term for page in pages for word in words[page.number]]
    sketch = _sketch(terms)
    body = {
        "letters": sum(map(len, terms)),
        "sketch": base64.b64encode(struct.pack(f">{len(sketch)}I", *sketch)).decode(),
        "keys": " ".join(one.key for one in anchors),
        "places": base64.b64encode(struct.pack(f">{len(anchors)}H", *(one.place for one in anchors))).decode(),
    }
    packed = base64.b64encode(zlib.compress(json.dumps(body).encode())).decode()
    return Traits(VERSION, packed, (*map(copy_key, sketch[:_LOOKED_UP]), *map(name_key, _rarest(named))))


def _lengths(pages: Sequence[Page]) -> tuple[Mapping[int, int], int]:
    """How many letters stand before each page, and how many there are in all, at least one."""
    before, total = {}, 0
    for page in pages:
        before[page.number] = total
        total += len(page.text)
    return before, max(1, total)


def things(pages: Sequence[Page], languages: Sequence[Language]) -> Iterator[Thing]:
    """Each date, number, matter and name of a text with its place."""
    for page in pages:
        yield from _things(page.number, _words(page.text), _spoken(languages))


_KEYS = re.compile(r"(?:(?:n\d{1,9}|d\d{1,2}-\d{1,2}|m\d{1,4}|a\w{1,8})(?: |$))*")


def features(body: str) -> Features:
    """The traits that `traits_of` packed.  Raises for what it did not: the reader of foreign files is not trusted."""
    made = json.loads(zlib.decompressobj().decompress(base64.b64decode(body), _LONGEST_BODY))
    numbers = base64.b64decode(made["sketch"])
    places: dict[str, list[int]] = {}
    weighed = 0.0
    if not _KEYS.fullmatch(made["keys"]):
        raise ValueError(made["keys"])
    keys, at = made["keys"].split(), base64.b64decode(made["places"])
    for key, place in zip(keys, struct.unpack(f">{len(keys)}H", at), strict=True):
        places.setdefault(key, []).append(min(place, _WHOLE))
        weighed += weight(key)
    sketch = frozenset(struct.unpack(f">{len(numbers) // 4}I", numbers))
    return Features(max(0, int(made["letters"])), sketch, places, weighed)


@lru_cache(maxsize=1 << 14)
def weight(key: str) -> float:
    """How much a thing says: a large number more than a small one, a name less, because it may sound like another."""
    if key[0] == "n":
        number = int(key[1:])
        return 0.6 if number <= 10 else 1.2 if number <= 20 or 1990 <= number <= 2030 else 2.0
    return {"d": 2.0, "a": 0.8}.get(key[0], 1.0)


def copy_key(number: int) -> int:
    """Under which number of the sketch a text is looked up."""
    return number << 1


def name_key(key: str) -> int:
    """Under which number a text is looked up by a name, number or date in it."""
    return zlib.crc32(key.encode()) << 1 | 1


# The words


class _Word(NamedTuple):  # made for every word of every text
    term: str
    start: int
    end: int
    capital: bool
    opens: bool
    lists: bool  # a number that counts the lines of a list
    joined: bool  # to the word before by a full stop or nothing but a space


_OPENING = re.compile(r'[\n.!?:;•„“"«(–-]')


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    last = 0
    for term, start, end in spans(text):
        between = text[last:start]
        plain = between == " "  # as most are
        opens = not found or (not plain and _OPENING.search(between) is not None)
        lists = not found or (not plain and "\n" in between[-4:] and text[end : end + 1] in (".", ")"))
        joined = bool(found) and (plain or between.strip(" ") in ("", "."))
        found.append(_Word(term, start, end, text[start].isupper(), opens, lists, joined))
        last = end
    return found


# The sketch


def _sketch(terms: Sequence[str]) -> list[int]:
    """The smallest numbers of the text's runs of three words; of all words where there are fewer."""
    numbers = [_number_of(term) for term in terms]
    if len(numbers) < _RUN:
        return sorted(set(numbers))
    first, second, third = numbers, numbers[1:], numbers[2:]
    runs = {
        _mixed(one * 0x9E3779B1 + two * 0x85EBCA77 + three * 0xC2B2AE3D)
        for one, two, three in zip(first, second, third, strict=False)
    }
    return sorted(runs)[:SKETCH]


@lru_cache(maxsize=1 << 15)
def _number_of(term: str) -> int:
    return zlib.crc32(term.encode())


def _mixed(number: int) -> int:
    number &= 0xFFFFFFFF
    number = ((number >> 16) ^ number) * 0x45D9F3B & 0xFFFFFFFF
    number = ((number >> 16) ^ number) * 0x45D9F3B & 0xFFFFFFFF
    return (number >> 16) ^ number


# The anchors


def _things(page: int, words: Sequence[_Word], languages: tuple[str, ...]) -> Iterator[Thing]:
    at = 0
    while at < len(words):
        length = 1
        for key, taken, telling in _keys(words, at, languages):
            length = taken
            if key:
                yield Thing(key, page, words[at].start, words[at + taken - 1].end, telling)
        at += length


def _keys(words: Sequence[_Word], at: int, languages: tuple[str, ...]) -> Iterator[tuple[str, int, bool]]:
    """What begins at a word: its key (empty where that says nothing), how many words it takes, whether it tells."""
    word = words[at]
    if dated := _date(words, at, languages):
        yield *dated, True
    elif counted := _number(words, at, languages):
        number, length = counted
        says = number > 2 and not (word.lists and number < 20)
        yield f"n{number}" if says else "", length, number > 12
    else:
        for key in _matters(word.term, languages):
            yield key, 1, False
        name = _name(word, languages)
        if name:
            yield name, 1, word.capital and not word.opens


def _date(words: Sequence[_Word], at: int, languages: tuple[str, ...]) -> tuple[str, int] | None:
    """A day with its month: “12. maja”, “May 12”, “12.5.2000”; and how many words it takes."""
    if at + 1 == len(words) or not words[at + 1].joined:
        return None
    first, second = words[at].term, words[at + 1].term
    if _is_day(first):
        month = _month(second, languages)
        if month:
            return f"d{month}-{int(first)}", 2
        if second.isdecimal() and at + 2 < len(words) and words[at + 2].joined and _YEAR.fullmatch(words[at + 2].term):
            return f"d{int(second)}-{int(first)}", 2
    elif "en" in languages and _is_day(second) and _month(first, languages):
        return f"d{_month(first, languages)}-{int(second)}", 2
    return None


def _is_day(term: str) -> bool:
    return len(term) <= 2 and term.isdecimal() and 1 <= int(term) <= 31


_YEAR = re.compile(r"(?:19|20)\d\d")


def _month(term: str, languages: tuple[str, ...]) -> int:
    return next((_months()[key] for key in _matters(term, languages) if key in _months()), 0)


def _number(words: Sequence[_Word], at: int, languages: tuple[str, ...]) -> tuple[int, int] | None:
    """A number in digits or in words, and how many words it takes: “trideset i osmoro”, “njëzet e dy”, “22”."""
    term = words[at].term
    if term.isdecimal() and term.isascii():
        return (int(term), 1) if len(term) < 10 else None
    names = _number_names(languages)
    value = names.get(term)
    if value is None or value < 3:
        return None
    if not 20 <= value <= 90:
        return value, 1
    rest = [word.term for word in words[at + 1 : at + 3]]
    if rest and names.get(rest[0], 10) < 10:
        return value + names[rest[0]], 2
    if len(rest) == 2 and rest[0] in _numbers()["joins"] and names.get(rest[1], 10) < 10:
        return value + names[rest[1]], 3
    return value, 1


@cache
def _number_names(languages: tuple[str, ...]) -> Mapping[str, int]:
    words = _numbers()["words"]
    return {
        fold(name): int(value)
        for language in languages
        for value, names in words.get(language, {}).items()
        for name in names.split()
    }


@lru_cache(maxsize=1 << 15)
def _matters(term: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """The matters that a word names in the first of the languages that has it."""
    for language in languages:
        found = _lexicon(language).get(stem(term, language))
        if found:
            return found
    return ()


@lru_cache(maxsize=1 << 15)
def _skeleton(term: str) -> str:
    """What a name or a loan word keeps in every language: its first consonants, and a vowel at the beginning."""
    for written, meant in _SOUNDS:
        term = term.replace(written, meant)
    first = "a" if term[0] in "aeiou" else ""
    bones = first + re.sub(r"(.)\1+", r"\1", re.sub("[aeiouj]", "", term))
    return bones[:4] if len(bones) >= 3 else ""


_SOUNDS = (
    ("tion", "cn"), ("xh", "dz"), ("zh", "z"), ("sh", "s"), ("th", "t"), ("ph", "f"), ("gj", "d"), ("dh", "d"),
    ("x", "ks"), ("q", "c"), ("w", "v"), ("y", "i"), ("ck", "k"), ("ca", "ka"), ("co", "ko"), ("cu", "ku"),
    ("cr", "kr"), ("cl", "kl"), ("ct", "kt"),
)  # fmt: skip


def _name(word: _Word, languages: tuple[str, ...]) -> str:
    """The key of a word that may be a name or a loan word, and is no word of daily use."""
    term = word.term
    is_name = word.capital and not word.opens and len(term) > 3
    if not term.isalpha() or not (is_name or len(term) > 6) or _matters(term, languages):
        return ""
    bones = _skeleton(term)
    return f"a{bones}" if bones else ""


def _chosen(anchors: Sequence[Anchor]) -> list[Anchor]:
    """All anchors; of a long text those whose keys have the smallest numbers, which are the same in its translation."""
    if len(anchors) <= _MOST:
        return list(anchors)
    kept: set[str] = set()
    left = _MOST
    by_key = sorted(anchors, key=lambda one: (_mixed(_number_of(one.key)), one.key))
    for key, some in groupby(by_key, key=lambda one: one.key):
        left -= len(list(some))
        if left < 0:
            break
        kept.add(key)
    return [one for one in anchors if one.key in kept]


def _rarest(keys: Sequence[str]) -> list[str]:
    """The numbers, dates and names by which a text is looked up: those with the smallest numbers of a long one."""
    return sorted(dict.fromkeys(keys), key=lambda key: (_mixed(_number_of(key)), key))[:_NAMES]


# What is shipped


def _spoken(languages: Sequence[Language]) -> tuple[str, ...]:
    """The languages of a text that have words of their own here; all of them where its own are not known."""
    known = ("en", "sr", "sq")
    found = dict.fromkeys("sr" if one.code in ("hr", "bs", "cnr") else one.code for one in languages)
    return tuple(one for one in found if one in known) or known


@cache
def _lexicon(language: str) -> Mapping[str, tuple[str, ...]]:
    """The stems of a language and the matters that they name."""
    found: dict[str, dict[str, None]] = {}
    for number, names in enumerate(_across()):
        for word in names[("en", "sr", "sq").index(language)].split("|"):
            if " " not in word:
                found.setdefault(stem(fold(latin(word)), language), {})[f"m{number}"] = None
    return {key: tuple(matters) for key, matters in found.items()}


@cache
def _across() -> tuple[list[str], ...]:
    lines = path("languages", "across.tsv").read_text("utf-8").splitlines()
    return tuple(line.split("\t") for line in lines if line and not line.startswith("#"))


@cache
def _months() -> Mapping[str, int]:
    """The matters that are months, and their numbers."""
    names = [names[0] for names in _across()]
    first = names.index("January")
    return {f"m{first + place}": place + 1 for place in range(12)}


@cache
def _numbers() -> Any:
    return json.loads(path("languages", "numbers.json").read_text("utf-8"))
