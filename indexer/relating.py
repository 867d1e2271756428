"""What belongs together in an archive: a document is compared, when it comes or changes, with those it may be like."""

from __future__ import annotations

import json
import struct
import zlib
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from heapq import nlargest
from math import log
from typing import Any

from archive import Archive, Comparable, DocumentId, Kinship, Likeness, Relation, Standing, Summary, Traits
from indexer import traits as traits_
from indexer.likeness import LIKELY, Evidence, Portrait, Tie, grouped, resemblance
from indexer.traits import Features, features, name_key, traits_of

VERSION = 1
"""Rises whenever the same documents would be compared otherwise; then all are compared again."""

_STRETCH = 50  # documents compared in one transaction
_MOST = 200  # documents under a key that still tells something
_CANDIDATES = 20  # documents that one is compared with
_TELLS = 2.0  # what must be shared at least: a key that one document in seven of those that may have it has
_REMEMBERED = 400
_WIDEST = 200  # documents around one that are looked at for its group


@dataclass(frozen=True, slots=True)
class Compared:
    """So many documents were compared, so many are still to come."""

    done: int
    remaining: int


@dataclass(frozen=True, slots=True)
class Kin:
    """A document that belongs to another one: how, whether a person said so, how surely otherwise, and by what.

    `across` where it says the same in another language or script; `later` tells of a version whether it is the later
    one, None where that is not known.
    """

    document_id: DocumentId
    kind: Kinship
    standing: Standing
    score: float
    evidence: Evidence
    across: bool = False
    later: bool | None = None


def compare(archive: Archive) -> Iterator[Compared]:
    """Compare every document that came or changed since; what is yielded is kept."""
    done = _done(archive.compared_to())
    comparer = _Comparer(archive)
    while changes := archive.changes_since(done, _STRETCH):
        comparer.take_in([change.document_id for change in changes])
        done = changes[-1].sequence
        archive.set_compared_to(f"{VERSION}.{traits_.VERSION}:{done}")
        yield Compared(len(changes), archive.change_counts(done)[1])


def _done(mark: str) -> int:
    version, _, sequence = mark.partition(":")
    return int(sequence) if version == f"{VERSION}.{traits_.VERSION}" and sequence.isdecimal() else 0


class _Comparer:
    """Compares documents one after another and remembers the traits of those it read last."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._known: OrderedDict[int, Portrait] = OrderedDict()

    def take_in(self, ids: Sequence[DocumentId]) -> None:
        """Compare some documents with all others."""
        self._read_missing(ids)
        kept = {one.document_id: one for one in self._archive.comparable(ids)}
        with self._archive.together():
            for summary in self._archive.summaries(list(kept)):
                one = kept[summary.id]
                now = replace(one, described=_described(summary, one.traits))
                if now != one:
                    self._compare(now)

    def _read_missing(self, ids: Sequence[DocumentId]) -> None:
        """Read the texts whose traits are missing or of another version."""
        known = {one.document_id for one in self._archive.comparable(ids) if one.traits.version == traits_.VERSION}
        missing = [number for number in ids if number not in known]
        if missing:
            languages = {summary.id: summary.languages for summary in self._archive.summaries(missing)}
            texts = self._archive.texts(missing)
            self._archive.keep_traits({n: traits_of(texts.get(n, ()), languages[n]) for n in missing if n in languages})

    def _compare(self, one: Comparable) -> None:
        portrait = self._known[one.number] = _portrait(one)
        keys = (*one.traits.keys, *_keys_of(portrait))
        found = [
            Likeness(
                min(portrait.id, other.id), max(portrait.id, other.id), like.kind, like.score, _packed(like.evidence)
            )
            for other in self._portraits(self._candidates(one.number, keys))
            if (like := resemblance(portrait, other)) is not None
        ]
        self._archive.keep_comparison(portrait.id, one.described, keys, found)

    def _candidates(self, number: int, keys: Sequence[int]) -> list[int]:
        """The documents with which most that is rare is shared."""
        scores: dict[int, float] = {}
        for some in self._archive.looked_up(keys, _MOST):
            rarity = log(2 * _MOST / len(some)) if some else 0.0
            for other in some:
                scores[other] = scores.get(other, 0.0) + rarity
        scores.pop(number, None)
        near = [other for other, score in scores.items() if score >= _TELLS]
        return nlargest(_CANDIDATES, near, key=lambda other: (scores[other], other))

    def _portraits(self, numbers: Sequence[int]) -> list[Portrait]:
        for one in self._archive.comparable_numbered([number for number in numbers if number not in self._known]):
            self._known[one.number] = _portrait(one)
        found = [number for number in numbers if number in self._known]
        for number in found:
            self._known.move_to_end(number)
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return [self._known[number] for number in found]


def _portrait(one: Comparable) -> Portrait:
    _, _, _, languages, date, kind = json.loads(one.described)
    return Portrait(one.document_id, _features(one.traits), tuple(languages), date, kind)


def _features(kept: Traits) -> Features:
    """The traits of a text; none where they were packed by something else than this program."""
    try:
        return features(kept.body)
    except (ValueError, KeyError, TypeError, AttributeError, struct.error, zlib.error):
        return Features(0, frozenset(), {}, 0.0)


def _keys_of(portrait: Portrait) -> tuple[int, ...]:
    """Under which keys a document is looked up for what is known about it."""
    return (name_key(f"date {portrait.date}"),) if portrait.date else ()


def _described(summary: Summary, kept: Traits) -> str:
    """Two documents with this text that are described so are compared alike."""
    text = zlib.crc32(kept.body.encode())
    languages = list(map(str, summary.languages))
    return json.dumps([VERSION, kept.version, text, languages, summary.date, summary.kind], separators=(",", ":"))


def _packed(evidence: Evidence) -> str:
    return json.dumps({name: value for name, value in asdict(evidence).items() if value}, separators=(",", ":"))


def _unpacked(text: str) -> Evidence:
    made: Any = json.loads(text) if text else {}
    numbers, days = tuple(made.pop("numbers", ())), tuple(made.pop("days", ()))
    return Evidence(**made, numbers=numbers, days=days)


# What belongs to a document


def kin(archive: Archive, number: DocumentId) -> tuple[Kin, ...]:
    """What belongs to a document, translations first: what people said, and what is suggested and nobody rejected."""
    around = _Neighbourhood(archive, number)
    return tuple(around.kin())


class _Neighbourhood:
    """The documents that hang together with one, through what is suggested and what people said."""

    def __init__(self, archive: Archive, number: DocumentId) -> None:
        self._number = number
        self._likenesses: dict[tuple[DocumentId, DocumentId], Likeness] = {}
        self._relations: dict[tuple[DocumentId, DocumentId, Kinship], Relation] = {}
        seen = self._spread(archive, number)
        self._summaries = {s.id: s for s in archive.summaries(sorted(seen)) if not s.binned}

    def _spread(self, archive: Archive, number: DocumentId) -> set[DocumentId]:
        seen: set[DocumentId] = set()
        edge = {number}
        while edge and len(seen) < _WIDEST:
            seen |= edge
            for like in archive.likenesses(sorted(edge)):
                self._likenesses[like.a, like.b] = like
            for said in archive.relations(sorted(edge)):
                self._relations[said.a, said.b, said.kind] = said
            met = {n for pair in self._likenesses for n in pair} | {n for a, b, _ in self._relations for n in (a, b)}
            edge = met - seen
        return seen

    def kin(self) -> Iterator[Kin]:
        """What belongs to the document in the middle."""
        if self._number not in self._summaries:
            return
        group = next((group for group in self._groups() if self._number in group), frozenset())
        found = [self._translation(other) for other in sorted(group - {self._number})]
        found += [
            self._alike(like, other)
            for like in self._likenesses.values()
            if self._number in (like.a, like.b)
            for other in [like.b if like.a == self._number else like.a]
            if self._counts(like) and other in self._summaries and other not in group
        ]
        found += self._said({one.document_id for one in found})
        yield from sorted(found, key=lambda one: (_ORDER[one.kind], -one.score, one.document_id))

    def _groups(self) -> list[frozenset[DocumentId]]:
        here = self._summaries
        ties = [
            Tie(like.a, like.b, min(like.score, 0.999) if like.kind is Kinship.TRANSLATION else 0.999)
            for like in self._likenesses.values()
            if like.a in here and like.b in here and self._is_across(like) and not self._is_refused(like)
        ]
        said = [one for one in self._relations.values() if one.a in here and one.b in here]
        ties += [Tie(one.a, one.b, 1.0) for one in said if one.standing is Standing.ACCEPTED and self._is_tie(one)]
        apart = [frozenset((one.a, one.b)) for one in said if one.standing is Standing.REJECTED and self._is_tie(one)]
        return grouped(ties, apart, {number: _writing(summary) for number, summary in here.items()})

    def _is_across(self, like: Likeness) -> bool:
        """Whether the two are in different languages or scripts."""
        return like.kind is Kinship.TRANSLATION or _writing(self._summaries[like.a]) != _writing(
            self._summaries[like.b]
        )

    def _is_tie(self, said: Relation) -> bool:
        across = _writing(self._summaries[said.a]) != _writing(self._summaries[said.b])
        return said.kind is Kinship.TRANSLATION or (said.kind is Kinship.SAME and across)

    def _is_refused(self, like: Likeness) -> bool:
        return any(
            said.standing is Standing.REJECTED
            for said in self._relations.values()
            if {said.a, said.b} == {like.a, like.b} and said.kind is like.kind
        )

    def _counts(self, like: Likeness) -> bool:
        """Whether a suggestion outside the group of translations stands: nobody has said anything of these two."""
        said = any({one.a, one.b} == {like.a, like.b} for one in self._relations.values())
        return not said and like.kind is not Kinship.TRANSLATION and not self._is_across(like)

    def _translation(self, other: DocumentId) -> Kin:
        pair = (min(self._number, other), max(self._number, other))
        like = self._likenesses.get(pair)
        said = [one for one in self._relations.values() if {one.a, one.b} == set(pair) and self._is_tie(one)]
        accepted = any(one.standing is Standing.ACCEPTED for one in said)
        kind = like.kind if like is not None and like.kind is Kinship.SAME else Kinship.TRANSLATION
        standing = Standing.ACCEPTED if accepted else Standing.SUGGESTED
        score = 1.0 if accepted else like.score if like is not None else LIKELY
        return Kin(other, kind, standing, score, self._evidence(other), across=True)

    def _alike(self, like: Likeness, other: DocumentId) -> Kin:
        later = self._is_later(other) if like.kind is Kinship.VERSION else None
        return Kin(other, like.kind, Standing.SUGGESTED, like.score, self._evidence(other), later=later)

    def _is_later(self, other: DocumentId) -> bool | None:
        ours, theirs = self._summaries[self._number].date, self._summaries[other].date
        return None if not ours or not theirs or ours == theirs else theirs > ours

    def _said(self, known: set[DocumentId]) -> Iterator[Kin]:
        """What people said that is not in the group of translations."""
        for one in self._relations.values():
            other = one.b if one.a == self._number else one.a
            if self._number not in (one.a, one.b) or other in known or other not in self._summaries:
                continue
            if one.standing is Standing.ACCEPTED:
                later = one.b == self._number if one.kind is Kinship.VERSION else None
                yield Kin(other, one.kind, one.standing, 1.0, self._evidence(other), later=later)

    def _evidence(self, other: DocumentId) -> Evidence:
        like = self._likenesses.get((min(self._number, other), max(self._number, other)))
        return _unpacked(like.evidence) if like is not None else Evidence()


_ORDER = {Kinship.TRANSLATION: 0, Kinship.SAME: 1, Kinship.VERSION: 2}


def _writing(summary: Summary) -> str:
    return Portrait(summary.id, _NOTHING, tuple(map(str, summary.languages))).writing or summary.id


_NOTHING = Features(0, frozenset(), {}, 0.0)
