"""Documents with their translations and with others that only look so, in two halves: one to tune on, one to judge by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from archive import DocumentId, cyrillic
from indexer import Library

_DATA = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Case:
    """A text, the group of translations it belongs to (empty for none), its language and script."""

    group: str
    language: str
    text: str


def cases(half: str) -> tuple[Case, ...]:
    """The documents of one half, `tune` or `held`."""
    parts = (_DATA / f"likeness-{half}.txt").read_text("utf-8").split("=== ")[1:]
    return tuple(_case(*part.split("\n", 1)) for part in parts)


def _case(head: str, text: str) -> Case:
    group, language = head.split()
    written = cyrillic(text) if language == "sr-Cyrl" else text
    return Case(group.strip("="), language, f"{written.strip()}\n")


def import_cases(library: Library, folder: Path, some: Sequence[Case]) -> dict[DocumentId, Case]:
    """Take the documents in, each as a file, and compare them."""
    folder.mkdir()
    files = {folder / f"{place:03}.txt": case for place, case in enumerate(some)}
    for path, case in files.items():
        path.write_text(case.text, "utf-8")
    for _ in library.import_paths(files):
        pass
    for _ in library.catch_up():
        pass
    archive = library.archive
    names = {archive.document(number).originals[0].name: number for number in archive.ids()}
    return {names[path.name]: case for path, case in files.items()}


def f1(library: Library, known: dict[DocumentId, Case]) -> float:
    """Of all members that each document's group has besides it, how many are right, in both directions."""
    right = wanted = got = 0
    for number, case in known.items():
        mates = {n for n, other in known.items() if case.group and other.group == case.group} - {number}
        found = set(library.translations(number))
        right += len(mates & found)
        wanted += len(mates)
        got += len(found)
    return 2 * right / (wanted + got)
