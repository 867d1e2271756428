"""How time, memory and bytes grow with the number of documents: `./run bench growth [N]`, up to N, else 200,000.

The index alone, fed with terms, committed every 2,000 documents as the program does.  Each size is built and opened
in processes of its own; indexes are kept for the next run.
"""

from __future__ import annotations

import json
import time
from itertools import islice
from statistics import median

from tests.bench import engines
from tests.bench.engines import Arrays, Asked
from tests.bench.measuring import count_from_arguments

SIZES = (1000, 3000, 10_000, 30_000, 50_000, 100_000, 200_000)
ASKED = {
    "one frequent word": "word_ms",
    "facets of a word": "facets_ms",
    "search as you type, without snippets": "typing_without_snippets_ms",
    "search as you type": "typing_ms",
}
BARS = {"typing_ms": 6.0, "indexing_ms": 1.2}
"""How much more each may be at 200,000 documents than at 10,000."""
MOST_MEMORY = 400  # MB while indexing


def main() -> None:
    """A line for each size, then how much the largest is of the one at 10,000."""
    sizes = [size for size in SIZES if size <= count_from_arguments(SIZES[-1])]
    next(engines.records(sizes[-1]))  # the smaller ones are the beginning of the same file
    sample = list(islice(engines.records(1000), 1000))
    asked = {name: engines.questions(name, sample, 30) for name in ASKED}
    lines = {}
    for size in sizes:
        lines[size] = _line(size, asked)
        print(json.dumps({"documents": size, **lines[size]}), flush=True)
    first, last = lines.get(10_000, lines[sizes[0]]), lines[sizes[-1]]
    for name in first:
        grown = {"name": f"growth of {name}", "ratio": round(last[name] / first[name], 3), "bar": BARS.get(name)}
        print(json.dumps(grown), flush=True)
    most = max(line["indexing_peak_mb"] for line in lines.values())
    print(json.dumps({"name": "most memory while indexing, MB", "ours": most, "bar": MOST_MEMORY}), flush=True)


def _line(size: int, asked: dict[str, list[Asked]]) -> dict[str, float]:
    folder, built = engines.built(Arrays, size)
    opened = engines.opened(Arrays, size, asked["one frequent word"][0].words[0])
    one = Arrays(folder)
    one.open()
    taken = {ASKED[name]: round(_median(one, some), 3) for name, some in asked.items()}
    segments = one.segments
    one.close()
    return {
        "indexing_ms": round(built.seconds * 1000 / size, 4),
        "indexing_peak_mb": built.megabytes,
        "bytes_a_document": round(built.bytes / size),
        "segments": segments,
        "opening_ms": opened.milliseconds,
        "opened_mb": opened.megabytes,
        "opening_took_mb": opened.grown,
        **taken,
    }


def _median(one: Arrays, asked: list[Asked]) -> float:
    """CPU milliseconds of a question that was asked before."""
    taken = []
    for question in asked:
        one.ask(question)
        rounds = []
        for _ in range(3):
            before = time.process_time_ns()
            one.ask(question)
            rounds.append((time.process_time_ns() - before) / 1e6)
        taken.append(median(rounds))
    return median(taken)


if __name__ == "__main__":
    main()
