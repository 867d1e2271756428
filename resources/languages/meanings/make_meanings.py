"""Build the table of what words mean in other languages: `make_meanings.py FOLDER` writes `meanings.tsv` beside it.

FOLDER holds `freedict-eng-hrv.dict.dz` and `freedict-hrv-eng.dict.dz` of FreeDict, as Debian packages them, and
`lexemes.txt` of uniparser-albanian.  SOURCES.md tells what is taken and the format.
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from runpy import run_path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
sys.path.insert(0, str(ROOT))
fold_dj = run_path(str(ROOT / "archive" / "folding.py"))["fold_dj"]  # the program's own, past its rooms
stem = run_path(str(ROOT / "indexer" / "wordforms.py"))["stem"]

MOST = 4  # of the words of one language that mean the same
LEAST = 0.12  # of what the likeliest of them weighs
USUAL = 1.5  # times as much as a rare word weighs a usual one
NAME = re.compile(r"name\)|toponym")  # what people are called is no word to translate
HEADWORD = re.compile(r"(?P<word>.*?) /[^/]*/\s*")
ASIDE = re.compile(r"\([^)]*\)|<[^>]*>|\[[^\]]*\]")
SMALL = re.compile(r"^(?:to|the|an?|be) | se$")
WORD = re.compile(r"[^\W\d_]{2,}")

Pairs = dict[tuple[str, str], float]


def main(folder: Path) -> None:
    """Read all dictionaries and write the table."""
    pairs: Pairs = defaultdict(float)
    for name, one, other in (("eng-hrv", "en", "hr"), ("hrv-eng", "hr", "en")):
        for word, meanings in _freedict(folder / f"freedict-{name}.dict.dz"):
            _take(pairs, one, word, other, meanings)
    for word, meanings in _lexemes(folder / "lexemes.txt"):
        _take(pairs, "sq", word, "en", meanings)
    lines = sorted(f"{key}\t{' '.join(meant)}\n" for key, meant in _likeliest(pairs) if meant)
    (HERE / "meanings.tsv").write_text("".join(lines), "utf-8")


def _freedict(path: Path) -> Iterator[tuple[str, str]]:
    """Each headword with the line of its meanings below it."""
    head = ""
    for line in gzip.decompress(path.read_bytes()).decode().split("\n"):
        found = HEADWORD.fullmatch(line)
        if found:
            head = found["word"]
        elif head and line.strip():
            yield head, line
            head = ""


def _lexemes(path: Path) -> Iterator[tuple[str, str]]:
    word = ""
    for line in path.open(encoding="utf-8"):
        part, _, value = line.strip().partition(": ")
        if part == "lex":
            word = value
        elif part == "trans_en" and not NAME.search(value):
            yield word, value


def _take(pairs: Pairs, one: str, word: str, other: str, meanings: str) -> None:
    """Each of several meanings weighs the less, and a usual word more than a rare one."""
    meant = [stem(fold_dj(meaning), other) for meaning in _words(meanings)]
    for first in (stem(fold_dj(part), one) for part in _words(word)):
        for second in meant:
            usual = (first in _usual_keys()) + (second in _usual_keys())
            pairs[first, second] += USUAL**usual / len(meant)


@cache
def _usual_keys() -> frozenset[str]:
    """The keys of the words that texts are full of."""
    usual = json.loads((HERE.parent / "words-Latn.json").read_text("utf-8"))
    spoken = (("sr", "hr"), ("en", "en"), ("sq", "sq"))
    return frozenset(stem(word, key) for word, rates in usual.items() for code, key in spoken if code in rates)


def _words(text: str) -> list[str]:
    """The single words in small letters among what commas and the like divide."""
    parts = (SMALL.sub("", part.strip()) for part in re.split("[,;/]", ASIDE.sub("", text)))
    return list(dict.fromkeys(part for part in parts if WORD.fullmatch(part) and part.islower()))


def _likeliest(pairs: Mapping[tuple[str, str], float]) -> Iterator[tuple[str, list[str]]]:
    """For each key those of each other language that most often mean it, with weights from 1 to 9."""
    meaning: dict[str, dict[str, dict[str, float]]] = defaultdict(lambda: defaultdict(dict))
    for (one, other), weight in pairs.items():
        for key, meant in ((one, other), (other, one)):
            known = meaning[key][meant.partition(":")[0]]
            known[meant] = known.get(meant, 0) + weight
    for key, languages in meaning.items():
        kept: list[str] = []
        for known in languages.values():
            most = max(known.values())
            best = sorted(known.items(), key=lambda one: (-one[1], one[0]))[:MOST]
            kept += [f"{meant}={round(9 * weight / most)}" for meant, weight in best if weight >= LEAST * most]
        yield key, kept


if __name__ == "__main__":
    main(Path(sys.argv[1]))
