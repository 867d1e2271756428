"""How much a text reads like language, letter by letter: what tells one way to read bytes from another.

Each letter costs as much as it is unlikely after the two before it, in whichever language makes the whole cheapest.
The statistics are the profiles of `language`, which every document needs anyway.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain

from indexer.language import columns, groups_of_letters, is_frequent, packed
from resources import path

_WINDOW = 200  # letters that are taken to be in one language
_UNIT = 1000  # costs that are 1 as a logarithm
_UNSEEN = 1e-6
_SPACES = 0.16  # share of the ends of words among all letters
_SIGN = 6.0  # what a mark such as “ or – costs
_RARE_SIGN = 9.0
_ODD_SIGN = 12.0
_OF_NUMBER = 9.0  # what a sign saves that belongs to the number before it
_MIXED = 8.0  # what a Cyrillic letter beside a Latin one costs, or one beyond ASCII beside a digit
_KNOWN = 3.0  # what a frequent word saves
_CAPITAL = 5.0  # what a capital inside a word costs, or a small letter among capitals

_COMMON = frozenset("“”„’‘–—…«»\u00a0")
_JOINING = frozenset("’‘'-‐‑–—…·\u00ad")
_ODD_CAPITAL = re.compile(r"(?<=[^\W\d_])(?<![A-Z])[^\W\d_a-zA-Z]|(?<=[A-Z]{2})[^\W\d_A-Z]|[^\W\d_A-Z](?=[A-Z])")
_AMISS = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]|[0-9][^\W\d_a-zA-Z]|[^\W\d_a-zA-Z][0-9]")
_NUMBER = re.compile(r"(?<=[0-9])[½¼¾²³°]")
_GAP = re.compile(r"\s+")


def cost(text: str) -> float:
    """What the letters of a text cost, added up: the less of two readings of the same bytes is the right one."""
    return sum(_cheapest(window) for window in windows(text))


def windows(text: str) -> Iterator[str]:
    """The text in stretches of about two hundred letters, cut between words."""
    start = 0
    while start < len(text):
        gap = _GAP.search(text, min(start + _WINDOW, len(text)))
        end = gap.end() if gap and gap.end() < start + 3 * _WINDOW else min(start + 3 * _WINDOW, len(text))
        yield text[start:end]
        start = end


def _cheapest(text: str) -> float:
    folded = _folded(text)
    groups = Counter(map("".join, zip(folded, folded[1:], folded[2:], strict=False)))
    total = sum(count * _packed_cost(group) for group, count in groups.items())
    cheapest = min(columns(total, _shares().width)) / _UNIT if total else 0.0
    if text.isascii():
        return cheapest
    signs = sum(_cost_of_sign(sign) for sign in text if not sign.isascii() and not sign.isalpha())
    signs -= _OF_NUMBER * len(_NUMBER.findall(text))
    signs += _CAPITAL * sum(_is_odd(text, found.start()) for found in _ODD_CAPITAL.finditer(text))
    known = sum(not word.isascii() and is_known(word) for word in folded.split())
    return cheapest + signs + _MIXED * len(_AMISS.findall(text)) - _KNOWN * known


def _cost_of_sign(sign: str) -> float:
    if sign in _COMMON:
        return _SIGN
    return _ODD_SIGN if unicodedata.category(sign) in _STRANGE else _RARE_SIGN


def is_known(word: str) -> bool:
    """Whether a word in small letters is one of those that are listed, of any language."""
    return word in _words() or is_frequent(word)


@cache
def _words() -> frozenset[str]:
    """Words with letters beyond ASCII: Serbian, Croatian and Bosnian ones, and what English borrowed."""
    borrowed = json.loads(path("languages", "misreadings.json").read_text("utf-8"))["borrowed"].split()
    return frozenset((*path("languages", "words-marked.txt").read_text("utf-8").split(), *borrowed))


def _is_odd(text: str, at: int) -> bool:
    """Whether a letter beyond ASCII is of another size than the letters beside it."""
    letter = text[at]
    if letter.isascii() or letter.upper() == letter.lower():
        return False
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if letter.isupper():
        return before.islower()
    return (before.isupper() and text[at - 2 : at - 1].isupper()) or after.isupper()


def _folded(text: str) -> str:
    """Small letters with one space between words; a sign between two letters stays, for no language has it."""
    lowered = text.lower()
    return f"  {''.join(map(_as_letter, lowered, ' ' + lowered, lowered[1:] + ' '))} ".replace("  ", " ")


def _as_letter(letter: str, before: str, after: str) -> str:
    if letter.isalpha():
        return letter
    if letter.isascii() or letter in _JOINING:
        return " "
    if before.isalpha() and after.isalpha():
        return letter
    return letter if unicodedata.category(letter) in _STRANGE and not before.isdigit() else " "


_STRANGE = frozenset({"No", "Cc", "Co", "Cn", "So", "Sk"})


@lru_cache(maxsize=20_000)
def _packed_cost(group: str) -> int:
    """Of a letter after two others in each profile, side by side in one long number, 64 bits each."""
    first, second, third = group[0], group[1], group[2]
    shares = _shares()
    pairs = zip(shares[first + second], shares[second + third], strict=True)
    costs = (
        _letter_cost(triple, pair, last, single_before, single, anywhere)
        for triple, (pair, last), single_before, single, anywhere in zip(
            shares[group], pairs, _single(second), _single(third), shares.anywhere(third), strict=True
        )
    )
    return packed(list(costs))


def _single(letter: str) -> Sequence[float]:
    return _shares()[letter] if letter != " " else (_SPACES,) * _shares().width


def _letter_cost(triple: float, pair: float, last: float, before: float, single: float, anywhere: float) -> int:
    share = 0.05 * single + 0.003 * anywhere + _UNSEEN
    share += 0.7 * min(1.0, triple / pair) if pair else 0.0
    share += 0.25 * min(1.0, last / before) if before else 0.0
    return round(-math.log(min(share, 1.0)) * _UNIT)


class _Shares(dict[str, Sequence[float]]):
    """Of each group of letters in each profile of both scripts."""

    def __init__(self, tables: Sequence[Mapping[str, Sequence[float]]]) -> None:
        super().__init__()
        self._tables = [(table, (0.0,) * len(next(iter(table.values())))) for table in tables]
        self.width = sum(len(nothing) for _, nothing in self._tables)

    def anywhere(self, letter: str) -> Sequence[float]:
        """The mean share of a letter among the languages of its script: é is likelier in any of them than ŕ."""
        means = ((sum(table.get(letter, nothing)) / len(nothing), nothing) for table, nothing in self._tables)
        return tuple(chain.from_iterable((mean,) * len(nothing) for mean, nothing in means))

    def __missing__(self, group: str) -> Sequence[float]:
        return tuple(chain.from_iterable(table.get(group, nothing) for table, nothing in self._tables))


@cache
def _shares() -> _Shares:
    return _Shares([groups_of_letters(script) for script in ("Latn", "Cyrl")])
