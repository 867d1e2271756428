"""What tells Serbian, Croatian and Bosnian apart, and that often nothing does.

They are told by how the old vowel *jat* is written (ekavian *mleko, vreme*; ijekavian *mlijeko, vrijeme*) and by
words of daily use (*tko* and *ko*, *općina* and *opština*).  Ekavian text is called Serbian.  Ijekavian text is called
Croatian or Bosnian where its words say so; where they do not it may as well be Montenegrin, or Serbian from Bosnia, and
it is called Serbian with less certainty.  What people call their language is not written in the text: a person may
correct it.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from functools import cache, lru_cache

from archive import latin
from resources import path

VARIETIES = SERBIAN, CROATIAN, BOSNIAN = "sr", "hr", "bs"


@dataclass(frozen=True, slots=True)
class Marks:
    """How many words of a text speak for each."""

    ekavian: int = 0
    ijekavian: int = 0
    croatian: int = 0
    croatian_or_bosnian: int = 0
    bosnian: int = 0
    bosnian_or_serbian: int = 0
    serbian: int = 0

    def __add__(self, other: Marks) -> Marks:
        return Marks(*map(sum, zip(astuple(self), astuple(other), strict=True)))

    @property
    def is_ijekavian(self) -> bool:
        """More than a quotation or a name in an ekavian text."""
        return self.ijekavian > 2 * self.ekavian

    @property
    def says_nothing(self) -> bool:
        """Such text follows what stands around it."""
        return not any(astuple(self))


def marks_of(words: Iterable[str]) -> Marks:
    """What the words of a text show; script, capitals and missing marks do not count."""
    counts = [0] * len(_KINDS)
    for word in words:
        for kind in _shown_by(word):
            counts[kind] += 1
    return Marks(*counts)


def variety(marks: Marks) -> tuple[str, float]:
    """`sr`, `hr` or `bs`, and how sure that is."""
    if not marks.is_ijekavian and (marks.ekavian or marks.croatian < 2):
        return SERBIAN, 1.0
    croatian, bosnian, serbian = _votes(marks)
    if marks.croatian and croatian > max(bosnian, serbian):
        return CROATIAN, 0.9
    if bosnian > max(croatian, serbian):
        return BOSNIAN, 0.9
    return SERBIAN, 0.75


def _votes(marks: Marks) -> tuple[int, int, int]:
    """What one language alone has counts double; Bosnian is known by having what either neighbour lacks."""
    both = min(marks.croatian_or_bosnian, marks.bosnian_or_serbian)
    return (
        2 * marks.croatian + marks.croatian_or_bosnian,
        2 * (marks.bosnian + both),
        2 * marks.serbian + marks.bosnian_or_serbian,
    )


def plain(word: str) -> str:
    """In Latin letters without marks, đ as dj: what tells *gdje* from *gde* must stay."""
    parts = unicodedata.normalize("NFD", latin(word).lower().replace("đ", "dj"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


_KINDS = tuple(Marks.__dataclass_fields__)


@lru_cache(maxsize=20_000)
def _shown_by(word: str) -> tuple[int, ...]:
    folded = plain(word)
    whole, stems = _known()
    starts = (folded[:length] for length in range(3, len(folded) + 1))
    return (*whole.get(folded, ()), *(kind for start in starts for kind in stems.get(start, ())))


@cache
def _known() -> tuple[Mapping[str, tuple[int, ...]], Mapping[str, tuple[int, ...]]]:
    """Whole words and beginnings of words, and what each shows."""
    listed = json.loads(path("languages", "varieties.json").read_text("utf-8"))
    whole: dict[str, tuple[int, ...]] = {}
    stems: dict[str, tuple[int, ...]] = {}
    for kind, name in enumerate(_KINDS):
        for entry in listed[name]:
            into = stems if entry.endswith("*") else whole
            key = plain(entry.rstrip("*"))
            into[key] = (*into.get(key, ()), kind)
    return whole, stems
