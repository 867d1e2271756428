"""The thesaurus of one archive: what ships, what its people made of it, and what is wrong with either."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import count

from archive import vocabulary
from archive.folding import fold
from archive.vocabulary import Concept, Term

WANTED_LANGUAGES = ("en", "sr-Latn", "sq")
"""The languages in which each shipped concept has a name; Serbian Cyrillic follows the Latin."""

LONGEST = 200
"""Letters of a name that can be kept."""

_CODE = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}", re.ASCII)


class Fault(StrEnum):
    """What can be wrong with a concept."""

    CODE = "code"  # no code that can be kept
    TWICE = "twice"  # two concepts with one code
    NAMELESS = "nameless"  # without any name
    LANGUAGE = "language"  # without a name in one of the wanted languages
    UNKNOWN = "unknown"  # points to a concept that is not there
    CIRCLE = "circle"  # stands below itself
    NAME = "name"  # a name that means another thing already
    LONG = "long"  # a name of more than `LONGEST` letters


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault of the thing with that key or code; `detail` is the language, code or name that it lies in."""

    subject: str
    fault: Fault
    detail: str


def merged(shipped: Sequence[Concept], own: Iterable[Concept]) -> tuple[Concept, ...]:
    """The shipped concepts with an archive's own in their place or after them, hidden ones left out."""
    seen = _with(shipped, own)
    codes = {concept.code for concept in seen}
    return tuple(_among(concept, codes) for concept in seen)


def _among(concept: Concept, codes: set[str]) -> Concept:
    if codes.issuperset(concept.broader) and codes.issuperset(concept.related):
        return concept
    return replace(
        concept,
        broader=tuple(code for code in concept.broader if code in codes),
        related=tuple(code for code in concept.related if code in codes),
    )


def token(own: Mapping[str, str]) -> str:
    """A short text that changes whenever the merged thesaurus does; `own` are an archive's records as JSON."""
    said = json.dumps([_shipped_digest(), sorted(own.items())]).encode()
    return hashlib.sha256(said).hexdigest()[:16]


@cache
def _shipped_digest() -> str:
    records = [vocabulary.record_of(concept) for concept in vocabulary.concepts()]
    return hashlib.sha256(json.dumps(records).encode()).hexdigest()


def new_flaws(concepts: Sequence[Concept], stated: Sequence[Concept]) -> list[Flaw]:
    """What would be wrong with `concepts` once `stated` stand among them, as far as it is the fault of these."""
    ours = {concept.code for concept in stated}
    before = set(flaws(concepts, wanted=()))
    twice = [Flaw(code, Fault.TWICE, code) for code in ours if sum(c.code == code for c in stated) > 1]
    return twice + [
        flaw for flaw in flaws(_with(concepts, stated), wanted=()) if flaw not in before and flaw.subject in ours
    ]


def _with(concepts: Sequence[Concept], stated: Iterable[Concept]) -> tuple[Concept, ...]:
    """`concepts` with `stated` in their place or after them, their pointers left as they are."""
    ours = {concept.code: concept for concept in stated}
    everything = [ours.pop(concept.code, concept) for concept in concepts] + list(ours.values())
    return tuple(concept for concept in everything if not concept.hidden)


def flaws(concepts: Sequence[Concept], *, wanted: Sequence[str] = WANTED_LANGUAGES) -> list[Flaw]:
    """Everything that is wrong with a thesaurus beside the shipped authorities, the same faults in the same order."""
    authorities = {**vocabulary.authorities(), "concept": tuple(concepts)}
    return [
        *_of_codes(concepts),
        *_of_languages(concepts, wanted),
        *_of_links(concepts),
        *_circles(concepts),
        *_of_names(authorities),
        *_of_lengths(concepts),
    ]


def narrower(concepts: Sequence[Concept], code: str) -> frozenset[str]:
    """The codes of all concepts below one, its own included."""
    found = {code}
    waiting = [code]
    below: dict[str, list[str]] = {}
    for concept in concepts:
        for above in concept.broader:
            below.setdefault(above, []).append(concept.code)
    while waiting:
        fresh = set(below.get(waiting.pop(), ())) - found
        found |= fresh
        waiting += fresh
    return frozenset(found)


def named(concepts: Sequence[Concept], name: str) -> Concept | None:
    """The concept with that code or any of its names, however it is spelled."""
    wanted = vocabulary.key(name)
    found = vocabulary.term_of(concepts, name)
    if isinstance(found, Concept):
        return found
    return next((concept for concept in concepts if wanted and wanted in _keys(concept)), None)


def code_from(name: str) -> str:
    """What can be a concept's code out of one of its names; empty when the name has no letter for it."""
    return re.sub(r"[^a-z0-9._]+", "-", fold(name.strip())).strip("-._")[:80]


def fresh_code(name: str, taken: Collection[str]) -> str:
    """A code for a new concept of that name that none of `taken` is."""
    code = code_from(name)[:70].strip("-._") or "concept"
    numbered = (f"{code}-{number}" for number in count(2))
    return code if code not in taken else next(one for one in numbered if one not in taken)


def _of_codes(concepts: Sequence[Concept]) -> Iterator[Flaw]:
    seen: set[str] = set()
    for concept in concepts:
        if not _CODE.fullmatch(concept.code):
            yield Flaw(concept.code, Fault.CODE, concept.code)
        if concept.code in seen:
            yield Flaw(concept.code, Fault.TWICE, concept.code)
        seen.add(concept.code)


def _of_languages(concepts: Sequence[Concept], wanted: Sequence[str]) -> Iterator[Flaw]:
    for concept in concepts:
        if not _keys(concept):
            yield Flaw(concept.code, Fault.NAMELESS, "")
        for language in wanted:
            if not any(map(vocabulary.key, concept.names.get(language, ()))):
                yield Flaw(concept.code, Fault.LANGUAGE, language)


def _of_links(concepts: Sequence[Concept]) -> Iterator[Flaw]:
    codes = {concept.code for concept in concepts}
    for concept in concepts:
        for code in (*concept.broader, *concept.related):
            if code not in codes:
                yield Flaw(concept.code, Fault.UNKNOWN, code)


def _circles(concepts: Sequence[Concept]) -> Iterator[Flaw]:
    above = {concept.code: concept.broader for concept in concepts}
    for concept in concepts:
        waiting, seen = list(concept.broader), set[str]()
        while waiting:
            code = waiting.pop()
            if code not in seen:
                seen.add(code)
                waiting += above.get(code, ())
        if concept.code in seen:
            yield Flaw(concept.code, Fault.CIRCLE, " ".join(concept.broader))


def _of_names(authorities: Mapping[str, Sequence[Term]]) -> Iterator[Flaw]:
    """A name with a second meaning that nobody wrote down."""
    bearers: dict[str, dict[str, None]] = {}
    for kind, terms in authorities.items():
        for term in terms:
            for key in _keys(term):
                bearers.setdefault(key, {})[f"{kind}:{term.code}"] = None
    allowed = vocabulary.shared_names()
    for key, found in bearers.items():
        if len(found) > 1 and not found.keys() <= set(allowed.get(key, ())):
            for bearer in found:
                yield Flaw(bearer.removeprefix("concept:"), Fault.NAME, key)


def _of_lengths(concepts: Sequence[Concept]) -> Iterator[Flaw]:
    for concept in concepts:
        for name in (name for names in (*concept.names.values(), *concept.forms.values()) for name in names):
            if len(name) > LONGEST:
                yield Flaw(concept.code, Fault.LONG, f"{name[:40]}…")


def _keys(term: Term) -> set[str]:
    return {vocabulary.key(name) for names in (*term.names.values(), *term.forms.values()) for name in names} - {""}
