"""Two documents side by side: which dates, numbers and names both have, which only one, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from archive import Document, DocumentId, Page, fold, vocabulary
from indexer.dates import find_dates
from indexer.naming import Names, authorities_in
from indexer.traits import things

_SENTENCES = 2_000  # of each text that are set against each other
_SENTENCE = re.compile(r"[^\s].*?(?:[.!?…]+[”“\"»)]*(?=\s)|(?=\n\s*\n)|\Z)", re.DOTALL)
_NAMED = ("org", "place", "ref")


class Of(StrEnum):
    """What can differ."""

    DATE = "date"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a text, and how it is written there."""

    page: int
    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class Item:
    """A date, number or name, and its places in either text; where one has none, the texts differ.

    `key` is the date, the number, or the key of what is named (`place:prizren`); empty for a name that is no authority.
    """

    of: Of
    key: str
    here: tuple[Place, ...]
    there: tuple[Place, ...]

    @property
    def differs(self) -> bool:
        """Whether only one of the texts has it."""
        return not (self.here and self.there)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two documents: what they name, and of two texts in one language the sentences that only one of them has."""

    here: DocumentId
    there: DocumentId
    items: tuple[Item, ...]
    only_here: tuple[Place, ...] = ()
    only_there: tuple[Place, ...] = ()

    @property
    def differing(self) -> tuple[Item, ...]:
        """What only one of them has."""
        return tuple(item for item in self.items if item.differs)


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: the document and its text."""

    document: Document
    pages: tuple[Page, ...]

    @property
    def tongue(self) -> str:
        """Its first language."""
        languages = self.document.summary.languages
        return languages[0].code if languages else ""


def comparison(here: Side, there: Side, names: Names) -> Comparison:
    """What two documents have in common and what not."""
    ours, theirs = _found(here, names), _found(there, names)
    _join_days(ours, theirs)
    keys = dict.fromkeys((*ours, *theirs))
    items = [Item(of, key, tuple(ours.get((of, key), ())), tuple(theirs.get((of, key), ()))) for of, key in keys]
    items = [item for item in map(_shown, items) if item.differs or item.of is not Of.NAME or item.key]
    only_here, only_there = _sentences_apart(here, there) if here.tongue == there.tongue else ((), ())
    ordered = sorted(items, key=lambda item: (_ORDER[item.of], not item.differs, item.key))
    return Comparison(here.document.id, there.document.id, tuple(ordered), only_here, only_there)


_ORDER = {Of.DATE: 0, Of.NUMBER: 1, Of.NAME: 2}

_Found = dict[tuple[Of, str], list[Place]]


def _found(side: Side, names: Names) -> _Found:
    found: _Found = {}
    for page in side.pages:
        taken: list[tuple[int, int]] = []
        for of, key, start, end in _named(page, side, names):
            taken.append((start, end))
            if key:
                found.setdefault((of, key), []).append(Place(page.number, start, end, page.text[start:end]))
        for one in things([page], side.document.summary.languages):
            of_thing = _KINDS.get(one.key[0])
            if of_thing is None or any(start < one.end and one.start < end for start, end in taken):
                continue
            place = Place(page.number, one.start, one.end, page.text[one.start : one.end])
            if of_thing is Of.NAME and (
                not one.telling or place.quote.isupper()
            ):  # an acronym is another one elsewhere
                continue
            found.setdefault((of_thing, _key_of(one.key)), []).append(place)
    return found


_KINDS = {"d": Of.DATE, "n": Of.NUMBER, "a": Of.NAME}


def _named(page: Page, side: Side, names: Names) -> Iterator[tuple[Of, str, int, int]]:
    """What the page names, its key (empty where it tells nothing), and where."""
    for date in find_dates(page.text, language=side.tongue):
        yield Of.DATE, date.edtf, date.start, date.end
    wide = {term.code for term in vocabulary.countries()}  # a language is called like its country in one tongue only
    for one in authorities_in(page.text, language=side.tongue, known=names):
        if one.kind in _NAMED:
            yield Of.NAME, "" if one.term.code in wide else one.key, one.start, one.end


def _key_of(key: str) -> str:
    """The key of an anchor as it is compared: a day without its year as `--05-12`, a name by its sound."""
    if key[0] == "d":
        month, _, day = key[1:].partition("-")
        return f"--{int(month):02}-{int(day):02}"
    return key[1:] if key[0] == "n" else key


def _join_days(ours: _Found, theirs: _Found) -> None:
    """A day without its year is taken for the same day with one, in its own text or else in the other."""
    for one, other in ((ours, theirs), (theirs, ours)):
        whole = {key[4:]: (of, key) for of, key in (*other, *one) if of is Of.DATE and _DAY.fullmatch(key)}
        for found in [found for found in one if found[1][1:] in whole and found[1].startswith("--")]:
            one.setdefault(whole[found[1][1:]], []).extend(one.pop(found))


_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def _shown(item: Item) -> Item:
    """A name that is no authority has no key that means anything to people."""
    is_sound = item.of is Of.NAME and ":" not in item.key
    return Item(item.of, "", item.here, item.there) if is_sound else item


# Sentences


def _sentences_apart(here: Side, there: Side) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    ours, theirs = _sentences(here.pages), _sentences(there.pages)
    matcher = SequenceMatcher(None, [_plain(one.quote) for one in ours], [_plain(one.quote) for one in theirs], False)
    only_here: list[Place] = []
    only_there: list[Place] = []
    for what, first, last, begin, end in matcher.get_opcodes():
        if what != "equal":
            only_here += ours[first:last]
            only_there += theirs[begin:end]
    return tuple(only_here), tuple(only_there)


def _sentences(pages: Sequence[Page]) -> list[Place]:
    found = [
        Place(page.number, match.start(), match.end(), match.group().strip())
        for page in pages
        for match in _SENTENCE.finditer(page.text)
        if match.group().strip()
    ]
    return found[:_SENTENCES]


def _plain(sentence: str) -> str:
    return " ".join(re.findall(r"\w+", fold(sentence)))
