"""Count pairs of letters for telling encodings apart: `make_pairs.py FOLDER` writes `pairs.json` beside this file.

FOLDER holds the Universal Declaration of Human Rights as `als.tsv`, `eng.tsv`, `srp_Cyrl.tsv`, `srp_Latn.tsv`
(Unicode's collection, free to use), one paragraph a line after its kind and a tab.
"""

import json
import math
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

LANGUAGES = {"sq": "als", "en": "eng", "sr-Cyrl": "srp_Cyrl", "sr-Latn": "srp_Latn"}
BORROWED = {"en": "éèêëïöüàâôñçá"}  # letters of the words and names that English takes from its neighbours


def main() -> None:
    """Logarithms of the pairs' shares, with a little left for what the text does not show."""
    folder = Path(sys.argv[1])
    pairs = {
        language: _table((folder / f"{name}.tsv").read_text("utf-8"), BORROWED.get(language, ""))
        for language, name in LANGUAGES.items()
    }
    made = {"source": "Universal Declaration of Human Rights, OHCHR, through the Unicode collection", "pairs": pairs}
    target = Path(__file__).with_name("pairs.json")
    target.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")


def _table(text: str, borrowed: str) -> dict[str, float]:
    words = " ".join(line.partition("\t")[2] for line in text.splitlines()).casefold()
    folded = "".join(letter if letter.isalpha() else " " for letter in words)
    counts = Counter(first + second for first, second in pairwise(folded))
    letters = Counter(folded)
    beyond = {pair: count for pair, count in counts.items() if not pair.isascii()}
    total = sum(beyond.values()) or 1
    table = {pair: round(math.log(count / total), 2) for pair, count in beyond.items()}
    # A pair that this short text lacks, of letters that it has, is likelier than one of foreign letters.
    alphabet = [*(letter for letter, count in letters.items() if count > 3), *borrowed]
    for letter in (letter for letter in alphabet if not letter.isascii()):
        for other in alphabet:
            table.setdefault(letter + other, -7.0)
            table.setdefault(other + letter, -7.0)
    return table


if __name__ == "__main__":
    main()
