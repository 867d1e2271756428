"""Kind, date, title and names as a reader gave them: `./run bench describing [1]`; 1 lists the faults of the tuned half."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence

from tests.bench import described
from tests.bench.described import Agreement
from tests.bench.measuring import count_from_arguments

BARS = {"kind": 0.9, "date": 0.95, "title": 0.85, "place": 0.8, "references": 0.97, "organisations": 0.85}
PARTS = ("tuned", "held out", "fresh", "last")


def main() -> None:
    """A line for each figure: of what the rules were made with, and of the rest; `close` is without empty lines."""
    cases = described.cases()
    for _ in described.agreements(cases[:3]):
        pass  # what is loaded once counts for no document
    begun = time.process_time()
    found = list(described.agreements(cases))
    taken = (time.process_time() - begun) * 1000 / len(cases)
    closed = list(described.agreements(list(map(described.closed_up, cases))))
    if count_from_arguments(0):
        _list_faults([*found, *closed])
    scores = {part: described.scores(_of(part, found)) for part in PARTS}
    scores |= {f"{part}, close": described.scores(_of(part, closed)) for part in PARTS}
    for name, bar in BARS.items():
        line = {"name": name, **{part: round(score[name], 3) for part, score in scores.items()}, "bar": bar}
        print(json.dumps(line), flush=True)
    print(json.dumps({"name": "CPU ms a document", "all": round(taken, 1)}), flush=True)


def _of(part: str, some: Sequence[Agreement]) -> list[Agreement]:
    return [one for one in some if one.case.part == part]


def _list_faults(some: Sequence[Agreement]) -> None:
    parts = PARTS[: count_from_arguments(0)]
    for one in some:
        if one.faults and one.case.part in parts:
            print(f"{one.case.number} {one.case.name}", *one.faults, sep="\n    ")


if __name__ == "__main__":
    main()
