"""Kind, date, title and names as a reader gave them: `./run bench describing [1]`; 1 lists the faults of the tuned half."""

from __future__ import annotations

import json
import time

from tests.bench import described
from tests.bench.measuring import count_from_arguments

BARS = {"kind": 0.9, "date": 0.95, "title": 0.85, "place": 0.8, "references": 0.97, "organisations": 0.85}


def main() -> None:
    """A line for each figure: of the half that the rules were made with, and of the other."""
    list_faults = bool(count_from_arguments(0))
    cases = described.cases()
    for warm in described.agreements(cases[:3]):
        assert warm.case
    begun = time.process_time()
    found = list(described.agreements(cases))
    taken = (time.process_time() - begun) * 1000 / len(cases)
    tuned = described.scores([one for one in found if not one.case.held_out])
    held = described.scores([one for one in found if one.case.held_out])
    for one in found if list_faults else ():
        if one.faults and not one.case.held_out:
            print(f"{one.case.number} {one.case.name}", *one.faults, sep="\n    ")
    for name, bar in BARS.items():
        line = {"name": name, "held_out": round(held[name], 3), "tuned": round(tuned[name], 3), "bar": bar}
        print(json.dumps(line), flush=True)
    print(json.dumps({"name": "CPU ms a document", "all": round(taken, 1)}), flush=True)


if __name__ == "__main__":
    main()
