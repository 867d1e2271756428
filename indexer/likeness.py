"""How alike two documents are: one text in two forms, two versions, or translations of one another; pure functions.

Copies and versions are told by the runs of three words that both have, in whatever script and spelling.  Translations
are told by the things that both speak of and where: a dozen matters, numbers and names in one order are no chance.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from archive import DocumentId, Kinship, span
from indexer.traits import SKETCH, Features, weight

SAME = 0.8
"""Share of the runs of words from which two texts in one language are one."""

RELATED = 0.16
"""Share of the runs of words from which they are versions: nothing else has so many in common."""

LIKELY = 0.5
"""Score from which a translation is suggested."""

KEPT = 0.2
"""Score from which a pair is kept, because others may speak for it."""

_APART = 70  # thousandths of a text that a thing may stand from where it stands in the other
_LEAST = 6.0  # weight of things below which a text says too little to be compared by them
_SERBIAN = frozenset(("sr", "hr", "bs", "cnr"))


@dataclass(frozen=True, slots=True)
class Portrait:
    """One document as it is compared: the traits of its text, and what is known about it now."""

    id: DocumentId
    features: Features
    languages: tuple[str, ...] = ()  # sr-Latn, the one of most letters first
    date: str = ""
    kind: str = ""

    @property
    def tongue(self) -> str:
        """Its first language, for two texts of which the runs of words can be compared."""
        code = self.languages[0].partition("-")[0] if self.languages else ""
        return "sr" if code in _SERBIAN else code

    @property
    def writing(self) -> str:
        """Its first language and script: no two of one group of translations share them."""
        return f"{self.tongue}-{self.languages[0].partition('-')[2]}" if self.languages else ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a pair: how many things both name in the same place, of how many; numbers and days in both."""

    words: float = 0.0  # share of the runs of three words
    things: int = 0
    of: int = 0
    numbers: tuple[str, ...] = ()
    days: tuple[str, ...] = ()
    same_date: bool = False
    same_kind: bool = False


@dataclass(frozen=True, slots=True)
class Resemblance:
    """How two documents are alike, how surely (0..1), and by what."""

    kind: Kinship
    score: float
    evidence: Evidence = field(default_factory=Evidence)


def resemblance(one: Portrait, other: Portrait) -> Resemblance | None:
    """How alike two documents are; None when nothing speaks for it."""
    words = overlap(one.features.sketch, other.features.sketch) if one.tongue == other.tongue else 0.0
    if words < RELATED and one.writing == other.writing:
        return None
    common = _Common(one.features, other.features)
    if words >= RELATED:
        kind = Kinship.SAME if words >= SAME else Kinship.VERSION
        return Resemblance(kind, max(words, LIKELY), _evidence(one, other, words, common))
    said = _said_beside(one, other, common)
    if min(one.features.weight, other.features.weight) < _LEAST or _odds(said, common.most) < KEPT:
        return None  # whatever stands where
    score = _odds(said, common.order)
    return Resemblance(Kinship.TRANSLATION, score, _evidence(one, other, words, common)) if score >= KEPT else None


def overlap(one: frozenset[int], other: frozenset[int]) -> float:
    """What share of all runs of words both texts have, told by the smallest of both."""
    smallest = sorted(one | other)[:SKETCH]
    return sum(1 for number in smallest if number in one and number in other) / len(smallest) if smallest else 0.0


# Translations

# What speaks for two texts being translations, by how much; found on texts that are not those it is measured on.
_BAR = 2.0
_ORDER = 14.0
_CHANCE = 0.25  # things in the same place that texts on one subject may share
_NUMBERS = 3.0
_STRANGE = 0.4  # how much a number that one has alone speaks against
_ONE_DAY, _OTHER_DAYS = 1.2, 1.5
_KIND = 0.4
_LENGTH, _EVEN = 3.0, 0.3


class _Common:
    """The things that two texts speak of."""

    def __init__(self, one: Features, other: Features) -> None:
        self._one, self._other = one.places, other.places
        self._keys = one.places.keys() & other.places.keys()
        self._whole = math.sqrt(max(1.0, one.weight * other.weight))
        told, said = ({key for key in places if key[0] in "nd"} for places in (one.places, other.places))
        self.shared = sorted(told & said, key=lambda key: [int(part) for part in key[1:].split("-")])
        self.figures = sum(map(weight, told | said))
        self.strange = sum(map(weight, told ^ said))

    @property
    def most(self) -> float:
        """The share of things that both name, wherever they stand."""
        ours, theirs = self._one, self._other
        return sum(weight(key) * min(len(ours[key]), len(theirs[key])) for key in self._keys) / self._whole

    @property
    def order(self) -> float:
        """The share of things that both name in the same place."""
        return sum(weight(key) * _CLOSE[distance] for key, distance in self._pairs()) / self._whole

    @property
    def things(self) -> tuple[int, int]:
        """How many things both name in the same place, and of how many that the shorter list has."""
        near = sum(1 for _, distance in self._pairs() if _CLOSE[distance] > _HALF)
        return near, min(sum(map(len, places.values())) for places in (self._one, self._other))

    def _pairs(self) -> Iterator[tuple[str, int]]:
        for key in self._keys:
            for distance in _distances(self._one[key], self._other[key]):
                yield key, distance


_CLOSE = [math.exp(-((distance / _APART) ** 2)) for distance in range(1001)]
_HALF = 0.5


def _odds(said: float, order: float) -> float:
    """How surely two texts are translations: by what is known beside it, and by the things that both name in order."""
    return 1 / (1 + math.exp(_BAR - said - _ORDER * (order - _CHANCE)))


def _said_beside(one: Portrait, other: Portrait, common: _Common) -> float:
    figures = common.figures + 1.0
    said = _NUMBERS * ((common.figures - common.strange) - _STRANGE * common.figures) / figures
    said += _of_dates(one.date, other.date)
    if one.kind and other.kind:
        said += _KIND if one.kind == other.kind else -_KIND
    uneven = abs(math.log((one.features.letters + 1) / (other.features.letters + 1)))
    return said - _LENGTH * max(0.0, uneven - _EVEN)


def _of_dates(one: str, other: str) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return _ONE_DAY
    ours, theirs = span(one), span(other)
    if ours is None or theirs is None or (ours[0] <= theirs[1] and theirs[0] <= ours[1]):
        return 0.0
    return -_OTHER_DAYS


def _distances(ours: Sequence[int], theirs: Sequence[int]) -> list[int]:
    """How far each place of a thing is from the nearest one in the other text that is not taken yet."""
    if len(ours) == len(theirs) == 1:  # as with most
        return [abs(ours[0] - theirs[0])]
    left = list(theirs)
    found = []
    for place in ours[: len(left)]:
        nearest = min(left, key=lambda other: abs(place - other))
        left.remove(nearest)
        found.append(abs(place - nearest))
    return found


def _evidence(one: Portrait, other: Portrait, words: float, common: _Common) -> Evidence:
    return Evidence(
        round(words, 3),
        *common.things,
        tuple(key[1:] for key in common.shared if key[0] == "n" and int(key[1:]) > 10)[:12],
        tuple(key[1:] for key in common.shared if key[0] == "d")[:6],
        bool(one.date) and one.date == other.date,
        bool(one.kind) and one.kind == other.kind,
    )


# Groups


@dataclass(frozen=True, slots=True)
class Tie:
    """Two documents that may be translations of one another, and how surely; 1 and more was said by a person."""

    a: DocumentId
    b: DocumentId
    score: float


def grouped(
    ties: Iterable[Tie], apart: Iterable[frozenset[DocumentId]], writings: Mapping[DocumentId, str]
) -> list[frozenset[DocumentId]]:
    """Groups of translations: the surest pairs first, and no two documents of a group in one language and script.

    A document joins a group when it is like its members taken together; what people said stands above all that.
    """
    known = {frozenset((tie.a, tie.b)): tie.score for tie in ties}
    refused = set(apart)
    groups: dict[DocumentId, frozenset[DocumentId]] = {}
    for pair, score in sorted(known.items(), key=lambda item: (-item[1], sorted(item[0]))):
        one, other = (groups.get(number, frozenset((number,))) for number in sorted(pair))
        if one == other or (score < 1 and not _may_join(one, other, known, refused, writings)):
            continue
        joined = one | other
        groups.update(dict.fromkeys(joined, joined))
    return sorted({group for group in groups.values() if len(group) > 1}, key=sorted)


def _may_join(
    one: frozenset[DocumentId],
    other: frozenset[DocumentId],
    known: Mapping[frozenset[DocumentId], float],
    refused: set[frozenset[DocumentId]],
    writings: Mapping[DocumentId, str],
) -> bool:
    if {writings.get(number, number) for number in one} & {writings.get(number, number) for number in other}:
        return False
    pairs = [frozenset((ours, theirs)) for ours in one for theirs in other]
    if any(pair in refused for pair in pairs):
        return False
    # Whoever is here because a person said so need not be like those that are here by themselves.
    placed = {number for pair, score in known.items() if score >= 1 for number in pair}
    scores = [known.get(pair, 0.0) for pair in pairs if pair in known or not pair & placed]
    return bool(scores) and sum(scores) / len(scores) >= LIKELY
