"""Where in a text words may stand whose terms begin in some way, without reading the others.

Of the words of a text few light up, and to fold a word costs more than to pass over it.  An expression that knows how
letters are written passes over nearly all of them and misses none: what it finds still has to be read.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import Any

from archive import KNOWN_SIGNS, signs
from indexer.analysis import MARKS, SEPARATORS

_SPACES = " \t\r\n"
PIECE = re.compile(f"[^{_SPACES}]+")
"""A piece of a text between spaces, across which no word reaches."""

_DEPTHS = ((40, 3), (100, 2))  # of up to so many beginnings, so many letters; more are not worth an expression
_MANY = 5_000  # terms begin in more ways than that
_BETWEEN = f"{MARKS}{re.escape(SEPARATORS)}"
_ELSE = rf"[^\W\0-\u{KNOWN_SIGNS.stop - 1:04x}]"  # what `signs` does not know may become anything
_END, _MORE = "end", "more"

_Tree = dict[str, Any]


class Pieces:
    """The pieces of a text in which something may stand."""

    def __init__(self, within: re.Pattern[str]) -> None:
        """`within` finds what lies in a piece, up to the end of that."""
        self.within = within

    def of(self, text: str) -> Iterator[tuple[int, str]]:
        """Where in a text each piece begins, and the piece, in order."""
        past = 0
        for found in self.within.finditer(text):
            start, end = found.span()
            while start > past and text[start - 1] not in _SPACES:
                start -= 1
            past = end
            yield start, text[start:past]


EVERY = Pieces(PIECE)


def pieces_with(terms: Iterable[str], beginnings: Iterable[str] = ()) -> Pieces:
    """The pieces of a text in which a word may have one of these terms, or one that begins in one of these ways."""
    wanted, open_ends = frozenset(terms), frozenset(beginnings)
    for most, depth in _DEPTHS if len(wanted) < _MANY else ():
        cut = _cut(wanted, open_ends, depth)
        if len(cut) <= most:
            return _pieces_with(cut)
    return EVERY


def _cut(terms: frozenset[str], beginnings: frozenset[str], depth: int) -> frozenset[tuple[str, bool]]:
    """How words begin, and whether they must end there too."""
    whole = {(term[:depth], len(term) < depth) for term in terms}
    return frozenset(whole | {(beginning[:depth], False) for beginning in beginnings})


@lru_cache(maxsize=64)
def _pieces_with(wanted: frozenset[tuple[str, bool]]) -> Pieces:
    """By an expression that begins with one set of letters: up to the next of these it passes over a text quickly."""
    if not all(beginning for beginning, _ in wanted):
        return EVERY
    tree: _Tree = {}
    ways = []
    for beginning, whole in sorted(wanted):
        node = tree
        for letter in beginning:
            node = node.setdefault(letter, {})
        node[_END if whole and beginning != "d" else _MORE] = {}  # DJa is d with an ending
        if whole and len(beginning) > 1 and (capitals := _capitals_of(beginning[0])):
            ending_on = _between().join(map(_capital, beginning[1:]))
            ways.append(f"(?<=[{capitals}]){_as_dj(beginning[0])}{_between()}{ending_on}")
    ways += (f"(?<=[{some}]){after}" for some, after in _ways_after(tree))
    first = _any_of("".join(some for key, some in signs().items() if key and _below(tree, key) is not None))
    begins = rf"(?<![^\W\d_{_vanishing()}][\s\S])"
    return Pieces(re.compile(rf"{first}{begins}(?:(?<={_ELSE})|{'|'.join(ways)}){PIECE.pattern[:-1]}*"))


def _any_of(some: str) -> str:
    """One of these signs or of those that are not known, said by all others: compiling takes a tenth of the time."""
    others = sorted(set(KNOWN_SIGNS) - set(map(ord, some)))
    runs = [[sign for _, sign in run] for _, run in groupby(enumerate(others), lambda one: one[1] - one[0])]
    return "[^" + "".join(rf"\u{run[0]:04x}-\u{run[-1]:04x}" for run in runs) + "]"


def _after(node: _Tree) -> str:
    """What may follow where the letters that lead to a node have been read."""
    if _MORE in node:
        return ""
    ways = [_ELSE]
    if _END in node:
        ways.append(r"(?![^\W_])")
    ways += (f"[{some}]{after}" for some, after in _ways_after(node))
    return f"(?:{'|'.join(ways)})"


def _ways_after(node: _Tree) -> Iterator[tuple[str, str]]:
    """The signs with which a word may go on, and what may follow each."""
    for key, some in _signs().items():
        below = _below(node, key)
        if below is not None:
            after = _after(below)
            yield some, f"{_between()}{_as_dj(key)}{after}" if after else ""


def _below(node: _Tree, letters: str) -> _Tree | None:
    """The node to which letters lead, or the one at which they have told enough; None where they lead nowhere."""
    for letter in letters:
        if _MORE in node:
            return node
        if letter not in node:
            return None
        node = node[letter]
    return node


def _capital(letter: str) -> str:
    """How a letter of an acronym is written, whose ending may hang on it: KFORa."""
    capitals = _capitals_of(letter)
    return f"(?:[{capitals}]{_as_dj(letter)}|{_ELSE})" if capitals else _ELSE


def _capitals_of(letter: str) -> str:
    return re.escape("".join(sign for sign in signs().get(letter, "") if not sign.islower()))


def _as_dj(key: str) -> str:
    """A key has no j behind a d."""
    return f"(?:[{_signs()['j']}]{_between()})?" if key.endswith("d") else ""


@cache
def _signs() -> dict[str, str]:
    return {key: re.escape(some) for key, some in signs().items() if key}


@cache
def _between() -> str:
    return f"[{_BETWEEN}{_vanishing()}]*"


@cache
def _vanishing() -> str:
    """Letters that leave nothing in a key: a word may begin behind them."""
    return re.escape(signs().get("", ""))
