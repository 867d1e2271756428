"""Authorities and the thesaurus: what has a name that documents use, with its names in four languages."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from archive.folding import cyrillic, fold
from resources import path

LANGUAGES = ("en", "sr-Latn", "sr-Cyrl", "sq")
MORE_LANGUAGES = ("mk", "rom", "tr", "hu")
"""Languages in which some things have a name too."""

_INSTEAD = {
    "sr-Cyrl": ("sr-Latn", "en"),
    "sr-Latn": ("sr-Cyrl", "en"),
    "sq": ("en", "sr-Latn"),
    "en": ("sr-Latn", "sq"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """One thing under all its names; by language, the preferred name first.

    `verified` is False for names formed by rule or known from memory; `source` says where the rest were found.
    """

    code: str
    names: Mapping[str, tuple[str, ...]]
    verified: bool
    source: str
    forms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Forms of the names that no rule makes of them; found, and never shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept(Term):
    """What documents speak of, among wider and neighbouring concepts; `hidden` where an archive does without it."""

    broader: tuple[str, ...] = ()
    related: tuple[str, ...] = ()
    note: str = ""
    hidden: bool = False


def kinds() -> tuple[Term, ...]:
    """Kinds of documents."""
    return _terms("kinds")


def instruments() -> tuple[Term, ...]:
    """Resolutions, conventions and platforms that documents refer to."""
    return _terms("instruments")


def organisations() -> tuple[Term, ...]:
    """Groups, networks and institutions."""
    return _terms("organisations")


def places() -> tuple[Term, ...]:
    """Cities and villages."""
    return _terms("places")


def countries() -> tuple[Term, ...]:
    """Countries and regions: nearly every document names one, so that none says where a document belongs."""
    return _terms("countries")


@cache
def concepts() -> tuple[Concept, ...]:
    """The thesaurus as it ships; the kinds of documents are the narrower concepts of `documents`."""
    shipped = tuple(concept_from(record) for record in _file("concepts")["records"])
    return shipped + tuple(
        Concept(code=kind.code, names=kind.names, verified=kind.verified, source=kind.source, broader=("documents",))
        for kind in kinds()
    )


def shared_names() -> Mapping[str, tuple[str, ...]]:
    """The folded names that several things bear with reason, each to the things' keys (`org:womens-court`)."""
    return {entry["name"]: tuple(entry["codes"]) for entry in _file("concepts")["shared_names"]}


def authorities() -> Mapping[str, tuple[Term, ...]]:
    """All that has a name, by what stands before its code in a key: `place:prishtina`, `concept:refugees`."""
    return {"org": organisations(), "place": places() + countries(), "ref": instruments(), "concept": concepts()}


def concept_from(record: Mapping[str, Any]) -> Concept:
    """A concept out of its record; names in Serbian Cyrillic that are not written down follow the Latin ones."""
    return Concept(
        code=record["code"],
        names=_in_both_scripts(_names(record["names"])),
        forms=_names(record.get("forms", {})),
        broader=tuple(record.get("broader", ())),
        related=tuple(record.get("related", ())),
        note=record.get("note", ""),
        verified=record.get("verified", False),
        source=record.get("source", ""),
        hidden=record.get("hidden", False),
    )


def record_of(concept: Concept) -> dict[str, Any]:
    """What `concept_from` reads, with the names that follow by rule left out."""
    names = {language: list(some) for language, some in concept.names.items() if some}
    if concept.names.get("sr-Cyrl") == cyrillic_names(concept.names):
        names.pop("sr-Cyrl", None)
    record: dict[str, Any] = {"code": concept.code, "names": names}
    for name in ("broader", "related"):
        record |= {name: list(getattr(concept, name))} if getattr(concept, name) else {}
    record |= {"forms": {language: list(some) for language, some in concept.forms.items()}} if concept.forms else {}
    record |= {"note": concept.note} if concept.note else {}
    record |= {"verified": concept.verified, "source": concept.source}
    return record | ({"hidden": True} if concept.hidden else {})


def kind_of(name: str) -> str | None:
    """The code of a kind by any of its names in any language and script, or by the code itself."""
    return _codes_of_kinds().get(key(name))


def kind(code: str) -> Term | None:
    """The kind with that code."""
    return term_of(kinds(), code)


def term_of(terms: Sequence[Term], code: str) -> Term | None:
    """The one of `terms` with that code."""
    return next((term for term in terms if term.code == code), None)


def name_of(term: Term, language: str) -> str:
    """The preferred name in a language (`sr-Cyrl`, `sq`), else in the one its readers most likely know."""
    for wanted in (language, *_INSTEAD.get(language, LANGUAGES), *LANGUAGES):
        if term.names.get(wanted):
            return term.names[wanted][0]
    return term.code


@cache
def _terms(name: str) -> tuple[Term, ...]:
    return tuple(
        Term(r["code"], _names(r["names"]), r["verified"], r["source"], _names(r.get("forms", {})))
        for r in _file(name)["records"]
    )


@cache
def _file(name: str) -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("vocabulary", f"{name}.json").read_text("utf-8"))
    return made


def _names(record: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(names) for language, names in record.items()}


_SERBIAN = re.compile(r"[^QqWwXxYy]+")


def cyrillic_names(names: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """The names in Serbian Cyrillic that follow from the Latin ones letter by letter."""
    return tuple(cyrillic(name) for name in names.get("sr-Latn", ()) if _SERBIAN.fullmatch(name))


def _in_both_scripts(names: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """`names` with the Cyrillic ones beside the Latin ones, in the order of the languages."""
    written = (
        names if names.get("sr-Cyrl") or not cyrillic_names(names) else {**names, "sr-Cyrl": cyrillic_names(names)}
    )
    order = [*LANGUAGES, *(language for language in written if language not in LANGUAGES)]
    return {language: written[language] for language in order if language in written}


@cache
def _codes_of_kinds() -> Mapping[str, str]:
    named = {key(name): term.code for term in kinds() for names in term.names.values() for name in names}
    return named | {key(term.code): term.code for term in kinds()}


def key(name: str) -> str:
    """The words of a name, folded: two names with one key are one name."""
    return " ".join(re.findall(r"[^\W_]+", fold(name)))
