"""Authorities named in a text: organisations, places and instruments under any of their names, inflected or not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from archive import latin, vocabulary
from archive.vocabulary import Term
from indexer.analysis import spans
from resources import path

_VOWELS = "aeiou"
_NEAR = 8  # words between a cue and what it speaks of
_RESOLUTION = re.compile(r"S/RES/(\d+)")
_JOINS = frozenset({"i", "and", "dhe", "te", "kao", "also", "edhe", "br", "no", "nr", "un", "okb", "se", "s", "res"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: its key, its offsets, and whether it begins with a capital, or a sentence."""

    term: str
    start: int
    end: int
    capital: bool
    opens: bool


@dataclass(frozen=True, slots=True)
class Named:
    """An authority and where it is named."""

    term: Term
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reference:
    """An instrument by its code, and where it is referred to."""

    code: str
    start: int
    end: int


@cache
def words_of(part: str) -> Any:
    """A list or table of `resources/vocabulary/describing.json`."""
    return json.loads(path("vocabulary", "describing.json").read_text("utf-8"))[part]


def tokens(text: str) -> list[Token]:
    """The words of a text."""
    made: list[Token] = []
    last = 0
    for term, start, end in spans(text):
        between = text[last:start]
        opens = not made or "\n" in between or any(sign in between for sign in '.!?:„“"')
        made.append(Token(term, start, end, text[start].isupper(), opens))
        last = end
    return made


def organisations(text: str, words: Sequence[Token]) -> list[Named]:
    """The organisations named in a text, longest names first where they overlap."""
    return _named(text, words, "organisations", ())


def places(text: str, words: Sequence[Token], taken: Sequence[Named] = ()) -> list[Named]:
    """The places named in a text outside the names in `taken`."""
    return _named(text, words, "places", taken)


def references(text: str, words: Sequence[Token]) -> list[Reference]:
    """The instruments that a text refers to, each as often as it does."""
    found = [*_resolutions(text, words), *_general_recommendations(words)]
    named = _named(text, words, "instruments", ())
    found += [Reference(one.term.code, one.start, one.end) for one in named if one.term.code != "CEDAW/C/GC/30"]
    return sorted(set(found), key=lambda one: one.start)


# Names


@dataclass(frozen=True, slots=True)
class _Name:
    term: Term
    written: str
    parts: tuple[tuple[str, ...], ...]  # for each word its stems
    short: bool  # an acronym: only as it is written


def _named(text: str, words: Sequence[Token], part: str, taken: Sequence[Named]) -> list[Named]:
    index = _names(part)
    found: list[Named] = []
    at = 0
    while at < len(words):
        best = 0
        if words[at].capital:
            for name in index.get(words[at].term[:2], ()):
                if len(name.parts) > best and _stands(text, words, at, name):
                    first, last = words[at], words[at + len(name.parts) - 1]
                    if not any(one.start < last.end and first.start < one.end for one in taken):
                        best, chosen = len(name.parts), Named(name.term, first.start, last.end)
        if best:
            found.append(chosen)
        at += best or 1
    return found


def _stands(text: str, words: Sequence[Token], at: int, name: _Name) -> bool:
    here = words[at : at + len(name.parts)]
    if len(here) < len(name.parts):
        return False
    if name.short:
        return latin(text[here[0].start : here[0].end]) == latin(name.written)
    if not all(_is_form(word.term, stems) for word, stems in zip(here, name.parts, strict=True)):
        return False
    return not (
        len(here) == 1 and here[0].opens and name.parts[0][0] in _ambiguous() and not _in_date_line(text, here[0])
    )


def _in_date_line(text: str, word: Token) -> bool:
    """Whether a comma and a number follow, as after the place in “Peć, 2. maja”."""
    return bool(re.match(r",?\s+(?:dana|dne|më|me|on)?\s*\d", text[word.end : word.end + 12]))


def _is_form(word: str, stems: tuple[str, ...]) -> bool:
    if word == stems[0]:
        return True
    return any(word.startswith(stem) and word[len(stem) :] in _endings() for stem in stems[1:])


@cache
def _endings() -> frozenset[str]:
    return frozenset(["", *words_of("endings")])


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(words_of("ambiguous"))


@cache
def _names(part: str) -> Mapping[str, tuple[_Name, ...]]:
    """All names of an authority file by the first two letters of their first word."""
    terms: Sequence[Term] = getattr(vocabulary, part)()
    made: dict[str, list[_Name]] = {}
    for term in terms:
        for written in dict.fromkeys(name for names in term.names.values() for name in names):
            words = [word for word, _, _ in spans(written)]
            if not words or _RESOLUTION.fullmatch(term.code):
                continue
            short = len(words) == 1 and sum(map(str.isupper, written)) >= 2
            name = _Name(term, written, tuple(_stems(word) for word in words), short)
            made.setdefault(words[0][:2], []).append(name)
    return {start: tuple(names) for start, names in made.items()}


def _stems(word: str) -> tuple[str, ...]:
    """The word itself, then what its forms begin with: Kruševac → Kruševc-, mreža → mrež-, Prishtinë → Prishtin-."""
    if len(word) <= 2:
        return (word,)
    stems = [word, word]
    if word[-1] in _VOWELS and len(word) > 3:
        stems.append(word[:-1])
    if word.endswith("ac") and len(word) > 4:
        stems.append(f"{word[:-2]}c")
    return tuple(stems)


# Resolutions


@cache
def _known() -> Mapping[str, str]:
    """The numbers of the resolutions in the authority file, and their codes."""
    found = (_RESOLUTION.fullmatch(term.code) for term in vocabulary.instruments())
    return {match[1]: match[0] for match in found if match}


def _resolutions(text: str, words: Sequence[Token]) -> Iterator[Reference]:
    agenda = _speaks_of_the_agenda(words)
    accepted: dict[int, str] = {}
    for at, word in enumerate(words):
        number = word.term.removeprefix("r") if word.term[:1] == "r" and word.term[1:] in _known() else word.term
        if not (number.isascii() and number.isdecimal() and 3 <= len(number) <= 4) or _is_a_part(text, word):
            continue
        if _is_resolution(text, words, at, number, agenda=agenda, listed=bool({at - 1, at - 2} & accepted.keys())):
            accepted[at] = f"S/RES/{number}"
    yield from (Reference(code, words[at].start, words[at].end) for at, code in accepted.items())


def _is_resolution(text: str, words: Sequence[Token], at: int, number: str, *, agenda: bool, listed: bool) -> bool:
    if at >= 2 and (words[at - 2].term, words[at - 1].term) == ("s", "res"):
        return True
    before = _before(words, at)
    cued = any(word.startswith(tuple(words_of("resolution_cues"))) for word in before) or _cued_after(words, at)
    if number in _known():
        with_year = bool(re.match(r"\s?\((?:19|20)\d\d\)", text[words[at].end : words[at].end + 7]))
        like_a_year = 1850 <= int(number) <= 2100
        return cued or with_year or listed or words[at].term[:1] == "r" or (agenda and not like_a_year)
    near = [word.term for word in words[max(0, at - _NEAR) : at + _NEAR]]
    council = any(word.startswith(tuple(words_of("council_cues"))) for word in near)
    return cued and council and not 1900 <= int(number) <= 2100


def _before(words: Sequence[Token], at: int) -> list[str]:
    """The words before a number, numbers of a list and what joins them left out."""
    found: list[str] = []
    place = at - 1
    while place >= 0 and len(found) < 5 and at - place < _NEAR * 2:
        term = words[place].term
        if not (term.isdecimal() or (term in _JOINS and term != "res")):
            found.append(term)
        place -= 1
    return found


def _cued_after(words: Sequence[Token], at: int) -> bool:
    """“1325 Resolution”, “1325-s”."""
    after = [word.term for word in words[at + 1 : at + 3]]
    return any(word.startswith(tuple(words_of("resolution_cues")[:3])) for word in after)


def _is_a_part(text: str, word: Token) -> bool:
    """Whether the number is a piece of a longer one: 1.325, 13/25, +381 1325."""
    before, after = text[max(0, word.start - 2) : word.start], text[word.end : word.end + 2]
    joined = re.search(r"[\d][.,/]$|[$€]\s?$", before) or re.match(r"[.,/]\d|\s?[%€$]", after)
    return bool(joined) and not text[: word.start].upper().endswith("RES/")


def _speaks_of_the_agenda(words: Sequence[Token]) -> bool:
    whole = " ".join(word.term for word in words)
    return any(cue in whole for cue in words_of("agenda_cues")) or any(word.term in ("unscr", "unsc") for word in words)


def _general_recommendations(words: Sequence[Token]) -> Iterator[Reference]:
    cues = [tuple(cue.split()) for cue in words_of("general_recommendation")]
    for at, word in enumerate(words):
        if word.term != "30":
            continue
        before = [w.term for w in words[max(0, at - 5) : at]]
        for cue in cues:
            for place in range(len(before) - len(cue) + 1):
                if tuple(before[place : place + len(cue)]) == cue:
                    start = words[max(0, at - 5) + place].start
                    yield Reference("CEDAW/C/GC/30", start, word.end)
