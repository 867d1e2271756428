"""Slips put right among 100,000 words, and what that takes: `./run bench spelling [N]`.

Each figure is one JSON line.  The words are those of the shipped lists with made endings; the slips are by chance.
"""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable

from archive import fold
from indexer.lexicon import Lexicon
from indexer.spelling import completions, corrections
from resources import path
from tests.bench.measuring import count_from_arguments, each, p50_p95

_ENDINGS = ("", "a", "e", "i", "u", "om", "ima", "ve", "t", "n", "it", "s", "ed", "ing", "ler", "nek", "ja", "eve")
_LETTERS = "abcdefghijklmnoprstuvz"


def main() -> None:
    """Print every figure."""
    dice = random.Random(3)
    lexicon = _lexicon(count_from_arguments(100_000), dice)
    before = time.process_time()
    lexicon.near("a", 1)
    _tell("made ready for the first correction, CPU s", time.process_time() - before)
    words = dice.sample([term for term in lexicon.terms if len(term) >= 5], 1000)
    for name, slip in {"two letters swapped": _swapped, "one slip": _slip, "two slips": _two_slips}.items():
        asked = [(word, slipped) for word in words if not lexicon.frequency(slipped := slip(word, dice))]
        found = [[one.term for one in corrections(slipped, lexicon)] for _, slipped in asked]
        _tell(f"{name}: meant among three", sum(w in f for (w, _), f in zip(asked, found, strict=True)) / len(asked))
        _tell(f"{name}: meant first", sum([w] == f[:1] for (w, _), f in zip(asked, found, strict=True)) / len(asked))
        taken = each([lambda slipped=slipped: corrections(slipped, lexicon) for _, slipped in asked])
        _tell(f"{name}: CPU ms, p50 and p95", *p50_p95(taken))
    starts = [word[:length] for word in words for length in (1, 2, 3)]
    _tell("a beginning goes on: CPU ms, p50 and p95", *p50_p95(each([_going_on(s, lexicon) for s in starts])))


def _lexicon(count: int, dice: random.Random) -> Lexicon:
    shipped = json.loads(path("languages", "words-Latn.json").read_text("utf-8"))
    stems = sorted({fold(word) for word in shipped if word.isalpha()})
    words = sorted({stem + ending for stem in stems for ending in _ENDINGS})
    return Lexicon((word, int(dice.paretovariate(0.8))) for word in dice.sample(words, min(count, len(words))))


def _going_on(start: str, lexicon: Lexicon) -> Callable[[], object]:
    return lambda: completions(start, lexicon)


def _swapped(word: str, dice: random.Random) -> str:
    at = dice.randrange(len(word) - 1)
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _slip(word: str, dice: random.Random) -> str:
    at, letter = dice.randrange(len(word)), dice.choice(_LETTERS)
    return fold(
        dice.choice([word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + letter + word[at + 1 :]])
    )


def _two_slips(word: str, dice: random.Random) -> str:
    return _slip(_slip(word, dice), dice)


def _tell(name: str, *figures: float) -> None:
    print(json.dumps({"name": name, "ours": [round(figure, 3) for figure in figures]}), flush=True)


if __name__ == "__main__":
    main()
