"""Documents with a description that a reader gave them, and how far the program's own agrees."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from archive import Field, fold, vocabulary
from archive.vocabulary import Term
from indexer.reading import read_draft

CASES = Path(__file__).resolve().parents[1] / "data" / "describing.txt"


@dataclass(frozen=True, slots=True)
class Case:
    """A document and what a reader says of it; groups and places by their codes."""

    number: int
    name: str
    text: str
    kind: str
    date: str
    place: str
    title: str
    orgs: frozenset[str]
    refs: frozenset[str]

    @property
    def part(self) -> str:
        """`tuned`: the rules were made with it; `held out`: looked at only later; `fresh`, `last`: written after the rules."""
        if self.number > 104:
            return "last"
        return "fresh" if self.number > 64 else "tuned" if self.number % 2 else "held out"


@dataclass(frozen=True, slots=True)
class Agreement:
    """What of one document was described as a reader would; counts are right, wanted, suggested."""

    case: Case
    right: Mapping[str, bool]
    counts: Mapping[str, tuple[int, int, int]]
    faults: tuple[str, ...]


def cases() -> list[Case]:
    """The documents of `tests/data/describing.txt`."""
    return [_case(record) for record in CASES.read_text("utf-8").split("=== ")[1:]]


def _case(record: str) -> Case:
    head, _, text = record.partition("\n---\n")
    first, *lines = head.splitlines()
    number, _, name = first.partition(" ")
    said = {part: rest.strip() for part, _, rest in (line.partition(":") for line in lines)}
    groups, cited = (frozenset(filter(None, said[part].split(", "))) for part in ("orgs", "refs"))
    return Case(
        int(number), name, f"{text.strip()}\n", said["kind"], said["date"], said["place"], said["title"], groups, cited
    )


def closed_up(case: Case) -> Case:
    """The document without its empty lines, as a text processor's paragraphs come; a mail keeps the one it needs."""
    head, empty, body = case.text.partition("\n\n") if case.name.endswith(".eml") else ("", "", case.text)
    return replace(case, text=head + empty + re.sub(r"\n\s*\n", "\n", body))


def agreements(some: list[Case]) -> Iterator[Agreement]:
    """Read each document as a file, as an import does, and compare."""
    with tempfile.TemporaryDirectory(prefix="bench-describing-") as folder:
        for case in some:
            path = Path(folder) / case.name
            path.write_text(case.text, "utf-8")
            yield _agreement(case, path)


def _agreement(case: Case, path: Path) -> Agreement:
    best: dict[Field, str] = {}
    every: dict[Field, set[str]] = {}
    for one in sorted(read_draft(path, name=case.name).suggestions, key=lambda one: -one.confidence):
        if not getattr(one, "known", True):
            continue
        best.setdefault(one.field, one.value)
        every.setdefault(one.field, set()).add(one.value)
    groups = {_code(vocabulary.organisations(), value) for value in every.get(Field.ORGANISATION, ())}
    places = {_code(vocabulary.places(), value) for value in every.get(Field.PLACE, ())}
    cited = every.get(Field.REFERENCE, set())
    right = {
        "kind": best.get(Field.KIND) == case.kind,
        "date": best.get(Field.DATE) == case.date,
        "title": _plain(best.get(Field.TITLE, "")) == _plain(case.title),
        "place": not case.place or case.place in places,
    }
    saw = {"kind": best.get(Field.KIND), "date": best.get(Field.DATE), "title": best.get(Field.TITLE), "place": places}
    faults = [f"{name}: {saw[name]!r}, not {getattr(case, name)!r}" for name, good in right.items() if not good]
    counts = {}
    for name, wanted, found in (("organisations", case.orgs, groups), ("references", case.refs, cited)):
        counts[name] = (len(wanted & found), len(wanted), len(found))
        if wanted != found:
            faults.append(f"{name}: {sorted(found)}, not {sorted(wanted)}")
    return Agreement(case, right, counts, tuple(faults))


def scores(some: list[Agreement]) -> dict[str, float]:
    """The share of right answers, and F1 where there may be several."""
    made = {name: sum(one.right[name] for one in some) / len(some) for name in ("kind", "date", "title", "place")}
    for name in ("references", "organisations"):
        right, wanted, found = (sum(one.counts[name][part] for one in some) for part in range(3))
        made[name] = 2 * right / (wanted + found)
    return made


def _plain(text: str) -> str:
    return vocabulary.key(fold(text))


def _code(terms: tuple[Term, ...], name: str) -> str:
    wanted = vocabulary.key(name)
    for term in terms:
        if any(vocabulary.key(other) == wanted for names in term.names.values() for other in names):
            return term.code
    return name
