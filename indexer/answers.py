"""The values of a search: what is asked, and what comes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

from archive import DocumentId, Summary
from indexer.snippets import Snippet
from indexer.widening import Reason

Order = Literal["best", "date", "-date", "title", "added"]

FACETS = ("kind", "lang", "year", "tag")


class Stopped(Exception):
    """Whoever asked has stopped asking: see `Library.is_stopped`."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a person asks.

    `filters` are pairs of field and value, all of them wanted, as facets name them; `instead` names facets that are
    counted as if they were not filtered, so that one sees what another value would find in the place of the chosen
    one.  `order` is `date` for the oldest first, `-date` for the newest, `added` for what came last.  `without` names
    the reasons (`Reason.key`) by which nothing more is to be found.  `language` is the one whose alphabet orders
    titles.  An empty question is answered by all documents.
    """

    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    order: Order = "best"
    offset: int = 0
    limit: int = 50
    snippets: bool = True
    facets: bool = True
    instead: tuple[str, ...] = ()
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Facet:
    """One value of a facet and how many of the documents found have it."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Match:
    """One reason for a hit: `key` is empty for a word as typed, else that of a `Reason`; `words` are as they stand."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that answers; `matched` says why: each reason with the word or name found, the most direct first."""

    document_id: DocumentId
    summary: Summary
    score: float
    snippets: tuple[Snippet, ...] = ()
    matched: tuple[Match, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """The answer: how many documents in all, and the stretch of the list that was asked for.

    `reasons` are those by which more is found than what was typed.  `whole` says how many documents have every word
    where others are shown that have some of them; it is None where all have every word.  `pending` counts changes that
    the index has not taken in yet.
    """

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[Facet, ...]] = field(default_factory=lambda: MappingProxyType({}))
    did_you_mean: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    whole: int | None = None
    pending: int = 0


@dataclass(frozen=True, slots=True)
class Indexed:
    """So many changes are safely in the index, so many are still to come."""

    done: int
    remaining: int
