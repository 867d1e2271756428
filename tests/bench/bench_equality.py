"""Whether the arrays answer as Whoosh's own matchers do: `./run bench equality [N]`, N documents, 2,000 questions.

Random questions of every kind are asked of stock Whoosh and of an index on arrays in five segments, with deletions.
Whoosh gets the scores of `evaluation.Weighting`.  One JSON line a kind: how many questions found anything, how many
answers differ, and by how much the scores do.
"""

from __future__ import annotations

import json
import sys

from indexer.evaluation import Evaluation, Weighting
from tests.bench.measuring import count_from_arguments
from tests.test_evaluation import KINDS, Asking, Ours, found, found_by_stock, made_texts, stock_index

QUESTIONS = 2000


def main() -> int:
    """Ask; returns 1 when any answer differs."""
    count = count_from_arguments(20_000)
    texts = made_texts(count)
    gone = [str(number) for number in range(0, count, 7)]
    ours = Ours(texts, [count // 2, count * 3 // 4, count * 9 // 10, count * 39 // 40], gone).collection()
    differing = 0
    with stock_index(texts, gone).searcher(weighting=Weighting()) as stock:
        for kind in KINDS:
            asking = Asking(texts, KINDS.index(kind))
            answered = other = 0
            furthest = 0.0
            for _ in range(QUESTIONS // len(KINDS)):
                wanted = getattr(asking, kind)()
                theirs, mine = found_by_stock(stock, texts, wanted), found(ours, wanted)
                answered += bool(mine)
                other += set(theirs) != {name for name, _ in mine} or mine != sorted(mine, key=_by_score)
                furthest = max([furthest, *(abs(score / theirs[name] - 1) for name, score in mine if theirs.get(name))])
            differing += other + (furthest > 1e-4)
            line = {"name": f"{kind} over {count} documents", "questions": QUESTIONS // len(KINDS)}
            print(
                json.dumps(line | {"answered": answered, "differing": other, "scores_differ_by": furthest}), flush=True
            )
    print(json.dumps({"name": "left to stock matchers", "ours": Evaluation.fallbacks}))
    return min(differing, 1)


def _by_score(one: tuple[str, float]) -> tuple[float, str]:
    return -one[1], one[0]


if __name__ == "__main__":
    sys.exit(main())
