"""Authorities: kinds of documents, instruments, organisations and places with their names in four languages."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from archive.folding import fold
from resources import path

LANGUAGES = ("en", "sr-Latn", "sr-Cyrl", "sq")
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


def kind_of(name: str) -> str | None:
    """The code of a kind by any of its names in any language and script, or by the code itself."""
    return _codes_of_kinds().get(_key(name))


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
    records = json.loads(path("vocabulary", f"{name}.json").read_text("utf-8"))["records"]
    return tuple(
        Term(r["code"], {language: tuple(names) for language, names in r["names"].items()}, r["verified"], r["source"])
        for r in records
    )


@cache
def _codes_of_kinds() -> Mapping[str, str]:
    named = {_key(name): term.code for term in kinds() for names in term.names.values() for name in names}
    return named | {_key(term.code): term.code for term in kinds()}


def _key(name: str) -> str:
    return " ".join(fold(name.replace("-", " ")).split())
