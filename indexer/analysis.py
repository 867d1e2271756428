"""Words → terms, the same for indexing and for asking."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from archive import fold, fold_dj, marked
from indexer.wordforms import stem
from resources import path

VERSION = 5
"""Rises whenever the same text would give other terms; an index made with another version is built again."""

GAP = 100
"""Positions left free between pages, so that a phrase never runs from one page into the next."""

GRAM = 4
"""Letters of the pieces by which words alike are found: misspelt ones, names in another language."""

MARKS = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
"""What stands inside words and is no letter, for an expression: combining marks, and what is not seen."""

_LETTERS = rf"[^\W_]+(?:[{MARKS}]+[^\W_]*)*"
_WORD = re.compile(
    rf"""(?P<number>(?<!\d[.,])\d{{1,3}}(?:[.,\u00a0\u202f]\d{{3}})+(?!\d)(?![.,]\d{{3}}))
    |(?P<dotted>(?:[^\W\d_]\.){{2,}})(?![^\W_])
    |(?P<word>{_LETTERS})(?:(?=(?P<joint>['’ʼ‘‐‑-])(?P<rest>{_LETTERS})))?
    """,
    re.VERBOSE,
)
SEPARATORS = ".,\u00a0\u202f"
"""What may stand between the digits of a number and the letters of an acronym."""

_WITHOUT_SEPARATORS = str.maketrans("", "", SEPARATORS)
_HYPHENS = "-‐‑"


class Token(NamedTuple):  # made for every word of every text, four times as fast as a frozen dataclass
    """One word of a text as search knows it; `marked` is empty where it is no other than `term`."""

    term: str
    start: int
    end: int
    marked: str
    stem: str

    @property
    def written(self) -> str:
        """The word with its marks, in Latin and small letters, without an ending that hangs on it."""
        return self.marked or self.term


def analysed(text: str, language: str) -> Iterator[Token]:
    """The words of a text in one language, with their offsets, marks and keys."""
    for word, start, end in words_in(text):
        term, kept, key = _known(word, language)
        yield Token(term, start, end, kept, key)


@lru_cache(maxsize=1 << 16)
def _known(word: str, language: str) -> tuple[str, str, str]:
    term, kept = fold(word), marked(word)
    return term, kept if kept != term else "", stem(fold_dj(word), language)


@lru_cache(maxsize=1 << 16)
def grams(term: str) -> tuple[str, ...]:
    """The pieces of a term, its two ends marked: zene → _zen, zene, ene_."""
    padded = f"_{term}_"
    return tuple(padded[at : at + GRAM] for at in range(max(1, len(padded) - GRAM + 1)))


def terms(text: str) -> list[str]:
    """The terms of `text` in order; a page break gives none."""
    return [term for term, _, _ in spans(text)]


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Each term with the offsets of its word in `text`."""
    for word, start, end in words_in(text):
        yield fold(word), start, end


def words_in(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word without the ending that hangs on it, and where both stand: OEBS-a → OEBS, women's → women."""
    past = 0
    for found in _WORD.finditer(text):
        start, end = found.span()
        if start < past:  # the ending of the word before
            continue
        word, rest = found["word"], found["rest"]
        if word is None:
            yield found.group().translate(_WITHOUT_SEPARATORS), start, end
        elif rest is not None and _belongs(word, found["joint"], rest):
            past = found.end("rest")
            yield word, start, past
        else:
            yield _bare(word) if word[-1].islower() and word[:2].isupper() else word, start, end


@lru_cache(maxsize=4096)
def _belongs(word: str, joint: str, rest: str) -> bool:
    """Whether what follows a hyphen or an apostrophe is an ending and no word: RrGGK-së, 1990-ih, KWN's, not UN-led."""
    if fold(rest) not in _endings() or len(word) < 2:
        return False
    if joint in _HYPHENS:
        return rest.islower() and (word.isdigit() or sum(map(str.isupper, word)) > 1)
    return rest.islower() or word.isupper()


@lru_cache(maxsize=4096)
def _bare(word: str) -> str:
    """An acronym without its ending: KFORa → KFOR, NGOs → NGO; any other word as it is."""
    letters = word.rstrip("".join({letter for letter in word if letter.islower()}))
    return letters if letters.isupper() and len(letters) > 1 and fold(word[len(letters) :]) in _endings() else word


@cache
def _endings() -> frozenset[str]:
    shipped = json.loads(path("languages", "endings.json").read_text("utf-8"))["endings"]
    return frozenset(ending for endings in shipped.values() for ending in endings.split())
