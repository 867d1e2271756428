"""What people type → a query tree.  There is no wrong query: what cannot be understood is searched for as words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache

from archive import fold
from indexer.analysis import analysed, spans, terms
from resources import path


@dataclass(frozen=True, slots=True)
class Word:
    """A term anywhere in the text or the description; `written` is how it was typed, from `start` to `end`."""

    term: str
    written: str = field(default="", compare=False)
    quoted: bool = field(default=False, compare=False)
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Terms that follow one another on one page; `quoted` when a person asked for that with quotation marks."""

    terms: tuple[str, ...]
    written: tuple[str, ...] = field(default=(), compare=False)
    quoted: bool = field(default=False, compare=False)
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Near:
    """Terms that stand in any order with at most `distance` other words between them."""

    terms: tuple[str, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Prefix:
    """All terms that begin like this."""

    start: str


@dataclass(frozen=True, slots=True)
class Wild:
    """All terms of this pattern: `?` is one letter, `*` any number."""

    pattern: str


@dataclass(frozen=True, slots=True)
class Exact:
    """A word with just these marks, in either script: *sud* is not *šud*."""

    written: str


@dataclass(frozen=True, slots=True)
class Stem:
    """A word in any of its forms: one of the keys that the forms share, language by language."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """An authority or a concept under any of its names: `place:peja`, `concept:missing-persons`."""

    key: str


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


Node = Word | Phrase | Near | Prefix | Wild | Exact | Stem | Code | Is | All | Any | Not

NOTHING = All(())

# A sign only counts where a word begins; "-" inside a word, a lone "*" or an open quote are letters like others.
_TOKEN = re.compile(
    r"""(?P<space>\s+)
    |(?P<minus>-(?=[^\s\-)]))
    |(?P<open>\()|(?P<close>\))
    |(?P<equals>=(?=[^\W_]))
    |(?P<field>[^\W\d_]+):(?=[^\s:])
    |["“”„«»](?P<quoted>[^"“”„«»]*)["“”„«»]?(?:~(?P<distance>\d{1,2}))?
    |(?P<word>[^\s"“”„«»()]+)""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int = 0
    distance: int = 0


def parse(text: str) -> Node:
    """The tree of a question; `NOTHING` for an empty one.  Never raises."""
    return simplified(_Parser(list(_tokens(text))).everything())


def words_wanted(node: Node) -> Iterator[str]:
    """The terms that a question wants, single or in a phrase."""
    match node:
        case Word(term):
            yield term
        case Phrase(terms) | Near(terms):
            yield from terms
        case All(parts) | Any(parts):
            for part in parts:
                yield from words_wanted(part)


def as_written(node: Node) -> dict[str, str]:
    """The terms that a question wants, and each as it was typed."""
    match node:
        case Word(term, written):
            return {term: written or term}
        case Phrase(terms, written):
            return dict(zip(terms, written or terms, strict=True))
        case All(parts) | Any(parts):
            return {term: written for part in parts for term, written in as_written(part).items()}
    return {}


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
            yield _Token("word", found["field"], found.start())
        elif found["quoted"] is not None:
            yield _Token("quoted", found["quoted"], found.start("quoted"), int(found["distance"] or 0))
        elif kind != "space":
            yield _Token(kind, found[kind] or "", found.start(kind))


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
        if token.kind == "equals":
            return self._exact()
        if token.kind == "field":
            return self._field(token)
        return _quoted(token) if token.kind == "quoted" else _word(token.text, token.at)

    def _exact(self) -> Node:
        if not self._more() or self._tokens[self._at].kind != "word":
            return NOTHING
        self._at += 1
        return All(tuple(Exact(token.written) for token in analysed(self._tokens[self._at - 1].text, "")))

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

    def _field(self, name: _Token) -> Node:
        if not self._more() or self._tokens[self._at].kind not in ("word", "quoted"):
            return _word(name.text, name.at)
        value = self._tokens[self._at].text
        self._at += 1
        return Is(vocabulary()["fields"][fold(name.text)], value)


def _quoted(token: _Token) -> Node:
    found = tuple(terms(token.text))
    if token.distance and len(found) > 1:
        return Near(found, token.distance)
    return _phrase(token.text, token.at, quoted=True)


def _phrase(text: str, at: int, *, quoted: bool = False) -> Node:
    found = list(analysed(text, ""))
    if not found:
        return NOTHING
    start, end = at + found[0].start, at + found[-1].end
    if len(found) == 1:
        return Word(found[0].term, found[0].written, quoted, start, end)
    parts = tuple(token.written for token in found)
    return Phrase(tuple(token.term for token in found), parts, quoted, start, end)


_INSIDE = re.compile(r"[^\W_][*?]+[^\W_]|\*[^\W_]")


_TELLING = 2  # letters of a pattern


def _word(text: str, at: int) -> Node:
    """A word; one that falls apart (`Srbija-Kosovo`, `S/RES/1325`) becomes a phrase.

    With a star at its end it is a beginning, with stars or question marks inside it a pattern; one with a single
    letter would match nearly everything, and is none.
    """
    if _INSIDE.search(text):
        pattern = "".join(sign if sign in "*?" else "".join(terms(sign)) for sign in re.split(r"([*?])", text))
        if len(pattern) - pattern.count("*") - pattern.count("?") >= _TELLING:
            return Wild(pattern.rstrip("?"))
    found = list(spans(text))
    if not found:
        return NOTHING
    last, start, end = found[-1]
    if text[end : end + 1] != "*":
        return _phrase(text, at)
    return All((_phrase(text[:start], at), Prefix(last)))


def wild_match(pattern: str, term: str) -> bool:
    """Whether a whole term is of a pattern with `?` and `*`."""
    return _matching(pattern).fullmatch(term) is not None


@lru_cache(maxsize=64)
def _matching(pattern: str) -> re.Pattern[str]:
    """What matches the whole terms of a pattern with `?` and `*`.

    What follows a star is taken where it first stands and not given back, so that several stars do not take a power of
    the term's length.
    """
    first, *others = (re.escape(part).replace(r"\?", ".") for part in pattern.split("*"))
    if not others:
        return re.compile(first, re.DOTALL)
    *middle, last = others
    return re.compile(f"{first}{''.join(f'(?>.*?{part})' for part in middle)}.*{last}", re.DOTALL)
