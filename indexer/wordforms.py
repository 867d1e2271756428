"""One key for all forms of a word, by tables that are read in place and rules for the words that no table has.

A table is an automaton over the forms that its rules get wrong, and one over endings, read from the end of a word;
both lead to what has to be cut off a word and put in its place.  `resources/languages/forms` builds them.
"""

from __future__ import annotations

import json
import mmap
from collections.abc import Mapping
from functools import cache, lru_cache

from resources import path

CHAINS = ("hbs", "sq", "en", "mk", "tr", "hu", "rom")
"""The languages whose word forms are known; Serbian, Croatian, Bosnian and Montenegrin are one to a searcher."""

_CHAIN_OF = {"sr": "hbs", "hr": "hbs", "bs": "hbs", "cnr": "hbs", "sh": "hbs"} | {chain: chain for chain in CHAINS}
_MAGIC = b"PAFORMS1"
_LONGEST = 7  # letters of an ending
_ROOT = 5  # letters at least, which forms of a word that no table has share
_END = b"\0"


def stem(term: str, language: str) -> str:
    """The key that all forms of a folded word share in a language; the word itself where its language is not known.

    ratovima (sr) → hbs:rat.  What holds no letters, or other signs beside them, has one form.  Only Albanian minds
    whether dj was kept (`fold_dj`); where it was not, the likelier word is meant.
    """
    chain = chain_of(language)
    return _stem(term, chain) if chain and term.isalpha() else term.replace("dj", "d")


def chain_of(language: str) -> str:
    """That of `CHAINS` by which the words of a language are read, with which its keys begin; empty for none."""
    return _CHAIN_OF.get(language, "")


def stems(term: str) -> tuple[str, ...]:
    """The keys of a folded word in every language, for a question, whose language nobody tells."""
    plain = term.replace("dj", "d")
    return (plain, *(_stem(term, chain) for chain in CHAINS)) if term.isalpha() else (plain,)


def likely_forms(term: str) -> frozenset[str]:
    """What the other forms of a folded word may be of which no table tells: tuzbalica → tuzbalicu, tuzbalici …"""
    found: set[str] = set()
    for endings in _cases():
        for ending in endings:
            root = term.removesuffix(ending)
            if term.endswith(ending) and len(root) >= _ROOT and root.isalpha():
                found.update(root + other for other in endings)
    return frozenset(found - {term})


@cache
def _cases() -> tuple[tuple[str, ...], ...]:
    cases = json.loads(path("languages", "endings.json").read_text("utf-8"))["cases"]
    return tuple(tuple(line.replace("-", "").split(" ")) for line in cases.values())


@lru_cache(maxsize=1 << 16)
def _stem(term: str, chain: str) -> str:
    if chain != "sq":
        term = term.replace("dj", "d")
    if chain == "rom":
        return f"rom:{_respelled(term)}"
    return f"{chain}:{_table(chain).key(term)}"


def _respelled(term: str) -> str:
    """A Romani word in one of its spellings."""
    for written, meant in _romani().items():
        term = term.replace(written, meant)
    return term


@cache
def _romani() -> Mapping[str, str]:
    spellings: Mapping[str, str] = json.loads(path("languages", "forms", "rom.json").read_text("utf-8"))["spellings"]
    return spellings


@cache
def _table(chain: str) -> _Table:
    return _Table(chain)


class _Table:
    """The forms of one language, on disk: only the pages that are read come into memory."""

    def __init__(self, chain: str) -> None:
        with path("languages", "forms", f"{chain}.forms").open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        if self._bytes[: len(_MAGIC)] != _MAGIC:
            raise ValueError(f"{chain}.forms is in another format")
        first = len(_MAGIC)
        self._forms = int.from_bytes(self._bytes[first : first + 4], "little")
        self._endings = int.from_bytes(self._bytes[first + 4 : first + 8], "little")

    def key(self, term: str) -> str:
        """The key of a folded word."""
        word = term.encode()
        change = self._change_of(word) or self._change_by_ending(word)
        if not change:
            return term
        cut, length = self._bytes[change], self._bytes[change + 1]
        put = self._bytes[change + 2 : change + 2 + length]
        return (word[: len(word) - cut] + put).decode()

    def _change_of(self, word: bytes) -> int:
        """`_next` from letter to letter, written out: it is taken for every letter of every text."""
        data, node = self._bytes, self._forms
        find = data.find
        for at in range(len(word)):
            past = node + 1 + data[node]
            found = find(word[at : at + 1], node + 1, past)
            if found < 0:
                return 0
            link = past + 3 * (found - node - 1)
            node = data[link] | data[link + 1] << 8 | data[link + 2] << 16
        return self._next(node, _END)

    def _change_by_ending(self, word: bytes) -> int:
        """That of the longest ending that is known and leaves two letters."""
        node = self._endings
        best = self._next(node, _END)
        for at in range(len(word) - 1, max(1, len(word) - 1 - _LONGEST), -1):
            node = self._next(node, word[at : at + 1])
            if not node:
                break
            best = self._next(node, _END) or best
        return best

    def _next(self, node: int, letter: bytes) -> int:
        """Where `letter` leads from a node; 0 for nowhere."""
        count = self._bytes[node]
        at = self._bytes.find(letter, node + 1, node + 1 + count)
        if at < 0:
            return 0
        link = node + 1 + count + 3 * (at - node - 1)
        return self._bytes[link] | self._bytes[link + 1] << 8 | self._bytes[link + 2] << 16
