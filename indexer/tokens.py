"""The words of a text as names and citations are looked for in them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from indexer.analysis import spans
from resources import path


class Token(NamedTuple):  # made for every word of every text
    """A word of a text: its key, its offsets, whether it begins with a capital, or a sentence, and has no capital."""

    term: str
    start: int
    end: int
    capital: bool
    opens: bool
    small: bool


@cache
def words_of(part: str) -> Any:
    """A list or table of `resources/vocabulary/describing.json`."""
    return json.loads(path("vocabulary", "describing.json").read_text("utf-8"))[part]


def tokens(text: str, words: Iterable[tuple[str, int, int]] | None = None) -> list[Token]:
    """The words of a text; `words` are its terms with their offsets where they are known already."""
    made: list[Token] = []
    last = 0
    for term, start, end in spans(text) if words is None else words:
        opens = not made or (start - last > 1 and _OPENING.search(text, last, start) is not None)
        made.append(Token(term, start, end, text[start : start + 1].isupper(), opens, text[start:end].islower()))
        last = end
    return made


_OPENING = re.compile(r'[\n.!?:„“"]')
