"""Serbian in its two scripts: which letters are one, and which only stand side by side."""

from __future__ import annotations

import json
import re
from functools import cache

from resources import path


def letters_apart(word: str) -> frozenset[int]:
    """Where a Latin word has n and j, or d and ž, that are two letters: nad|živeti → 3, the place of the second."""
    return frozenset(found.start(found.lastindex or 0) for found in _apart().finditer(word))


@cache
def _apart() -> re.Pattern[str]:
    shipped = json.loads(path("languages", "serbian.json").read_text("utf-8"))
    begins = [rf"(?<![^\W\d_]){_with_place(stem)}" for stem in shipped["begins"]]
    return re.compile("|".join(begins + [_with_place(stem) for stem in shipped["inside"]]), re.IGNORECASE)


def _with_place(stem: str) -> str:
    before, _, after = stem.partition("|")
    return f"{before}(){after}"
