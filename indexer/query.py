"""What people type → a query tree.  There is no wrong query: what cannot be understood is searched for as words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from archive import fold
from indexer.analysis import spans, terms
from resources import path


@dataclass(frozen=True, slots=True)
class Word:
    """A term anywhere in the text or the description."""

    term: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow one another on one page."""

    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """All terms that begin like this."""

    start: str


@dataclass(frozen=True, slots=True)
class Is:
    """A field of the description that holds a value."""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class All:
    """Every part is wanted."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """One part is enough."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Documents that the part does not match."""

    part: Node


Node = Word | Phrase | Prefix | Is | All | Any | Not

NOTHING = All(())

# A sign only counts where a word begins; "-" inside a word, a lone "*" or an open quote are letters like others.
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<minus>-(?=[^\s\-)]))
    |(?P<open>\()|(?P<close>\))
    |(?P<field>[^\W\d_]+):(?=[^\s:])
    |["“”„«»](?P<quoted>[^"“”„«»]*)["“”„«»]?
    |(?P<word>[^\s"“”„«»()]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str


def parse(text: str) -> Node:
    """The tree of a question; `NOTHING` for an empty one.  Never raises."""
    return simplified(_Parser(list(_tokens(text))).everything())


def words(node: Node) -> tuple[frozenset[str], frozenset[str], tuple[tuple[str, ...], ...]]:
    """What a tree wants to find in a text, to light it up: terms, prefixes, phrases.  What it excludes is left out."""
    match node:
        case Word(term):
            return frozenset({term}), frozenset(), ()
        case Prefix(start):
            return frozenset(), frozenset({start}), ()
        case Phrase(parts):
            return frozenset(), frozenset(), (parts,)
        case All(parts) | Any(parts):
            found = [words(part) for part in parts]
            return (
                frozenset().union(*(f[0] for f in found)),
                frozenset().union(*(f[1] for f in found)),
                tuple(phrase for f in found for phrase in f[2]),
            )
    return frozenset(), frozenset(), ()


def simplified(node: Node) -> Node:
    """The same question without groups of one and groups inside like groups."""
    if isinstance(node, Not):
        return Not(simplified(node.part))
    if not isinstance(node, All | Any):
        return node
    kind = type(node)
    parts: list[Node] = []
    for part in map(simplified, node.parts):
        if isinstance(part, kind):
            parts.extend(part.parts)
        elif part != NOTHING:
            parts.append(part)
    if not parts:
        return NOTHING
    return parts[0] if len(parts) == 1 else kind(tuple(parts))


@cache
def vocabulary() -> Mapping[str, Mapping[str, str]]:
    """Folded names of fields, languages and scripts, and the signs for “or”, each to what it stands for."""
    shipped = json.loads(path("vocabulary", "query.json").read_text("utf-8"))
    named = {
        part: {fold(name): code for code, names in shipped[part].items() for name in names}
        for part in ("fields", "languages", "scripts")
    }
    return named | {"or": dict.fromkeys(shipped["or"], "or")}


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "quoted"
        if kind == "field" and fold(found["field"]) not in vocabulary()["fields"]:
            yield _Token("word", found["field"])
        elif kind != "space":
            yield _Token(kind, found[kind] or "")


class _Parser:
    """Recursive descent; a sign that has nothing to apply to is passed over."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def everything(self) -> Node:
        parts: list[Node] = []
        while self._at < len(self._tokens):
            parts.append(self._sequence())
            self._at += 1  # a closing bracket that nothing opened
        return All(tuple(parts))

    def _sequence(self) -> Node:
        alternatives: list[list[Node]] = []
        joined = False
        while self._at < len(self._tokens) and self._tokens[self._at].kind != "close":
            if self._is_or():
                joined = bool(alternatives)
                self._at += 1
                continue
            part = self._part()
            if joined:
                alternatives[-1].append(part)
            else:
                alternatives.append([part])
            joined = False
        return All(tuple(Any(tuple(some)) for some in alternatives))

    def _is_or(self) -> bool:
        token = self._tokens[self._at]
        return token.kind == "word" and (token.text in vocabulary()["or"] or token.text == "|")

    def _part(self) -> Node:
        token = self._tokens[self._at]
        self._at += 1
        if token.kind == "minus":
            return Not(self._part()) if self._more() else NOTHING
        if token.kind == "open":
            return self._group()
        if token.kind == "field":
            return self._field(token.text)
        return _phrase(token.text) if token.kind == "quoted" else _word(token.text)

    def _more(self) -> bool:
        return self._at < len(self._tokens) and self._tokens[self._at].kind != "close"

    def _group(self) -> Node:
        if self._depth >= 50:  # no one means that many brackets
            return NOTHING
        self._depth += 1
        inside = self._sequence()
        self._depth -= 1
        self._at += 1
        return inside

    def _field(self, name: str) -> Node:
        if not self._more() or self._tokens[self._at].kind not in ("word", "quoted"):
            return _word(name)
        value = self._tokens[self._at].text
        self._at += 1
        return Is(vocabulary()["fields"][fold(name)], value)


def _phrase(text: str) -> Node:
    found = tuple(terms(text))
    if not found:
        return NOTHING
    return Word(found[0]) if len(found) == 1 else Phrase(found)


def _word(text: str) -> Node:
    """A word; one that falls apart (`Srbija-Kosovo`, `S/RES/1325`) becomes a phrase; a star at its end a prefix."""
    found = list(spans(text))
    if not found:
        return NOTHING
    last, _, end = found[-1]
    if text[end : end + 1] != "*":
        return _phrase(text)
    before = _phrase(text[: found[-1][1]])
    return All((before, Prefix(last)))
