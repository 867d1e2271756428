"""Words → terms, the same for indexing and for asking."""

from __future__ import annotations

import re
from collections.abc import Iterator

from archive import fold

VERSION = 1
"""Rises whenever the same text would give other terms; an index made with another version is built again."""

GAP = 100
"""Positions left free between pages, so that a phrase never runs from one page into the next."""

PAGE_BREAK = "\f"

_WORD = re.compile(r"[^\W_]+(?:[\u0300-\u036f]+[^\W_]*)*|\f")


def terms(text: str) -> list[str]:
    """The terms of `text` in order; a page break gives none."""
    return [fold(word) for word in _WORD.findall(text) if word != PAGE_BREAK]


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """Each term with the offsets of its word in `text`."""
    for word in _WORD.finditer(text):
        if word.group() != PAGE_BREAK:
            yield fold(word.group()), word.start(), word.end()


def positions(text: str) -> dict[str, list[int]]:
    """For each term the places where it stands, counted in words, with a `GAP` at each page break."""
    places: dict[str, list[int]] = {}
    place = 0
    for word in _WORD.findall(text):
        if word == PAGE_BREAK:
            place += GAP
            continue
        term = fold(word)
        if term in places:
            places[term].append(place)
        else:
            places[term] = [place]
        place += 1
    return places
