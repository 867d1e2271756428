"""Build the tables of word forms: `make_forms.py FOLDER [CHAIN …]` writes `CHAIN.forms` beside this file.

It needs `pip install simplemma wordfreq` (word lists and frequencies; both only here, never when the program runs).
FOLDER holds `sq.tsv.xz`, Albanian forms and their dictionary forms as `uniparser-albanian` gives them.

Every form is mapped to a key, the same for all forms of a word.  What most words with the same ending do becomes a
rule, learnt from the forms themselves, and only forms that the rules get wrong are kept: so words that no dictionary
has are treated like their neighbours, and a million forms fit into a megabyte.  SOURCES.md tells the format.
"""

from __future__ import annotations

import lzma
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from runpy import run_path

HERE = Path(__file__).parent
folding = run_path(str(HERE.parents[2] / "archive" / "folding.py"))  # the program's own, past its rooms

MAGIC = b"PAFORMS1"
SEEN = 1e-9  # of a form that is in no list of frequencies
LIKE = 4  # letters of a dictionary form that its forms share, but for the last
THINGS = 0.05  # how often, beside its singular, a plural in -ings is met where that is a noun
KNOWN = 3  # letters that an ending must leave of a word

ADJECTIVE = re.compile("[a-z][b-df-hk-mp-tvz]ni$")

Change = tuple[int, str]  # letters to cut at the end, and what to put there


@dataclass(frozen=True)
class Chain:
    """How one language's tables are built."""

    code: str
    words: str  # simplemma's name of the language
    frequencies: str  # wordfreq's; empty where it has none
    open_ended: bool = False  # whether final vowels are dropped from keys
    own: int = 0  # forms from which a dictionary form is a word of its own, though the list has it under another
    closed: bool = False  # whether a dictionary form that is a form of another leads on to that one
    longest: int = 7  # letters of an ending
    fold: Callable[[str], str] = folding["fold"]
    least: int = 4  # words from which a rule is learnt
    share: float = 0.3  # of them that must agree


CHAINS = (
    Chain("hbs", "hbs", "sh", open_ended=True, own=3),
    Chain("sq", "sq", "", closed=True, fold=folding["fold_dj"]),
    Chain("en", "en", "en", own=2),
    Chain("mk", "mk", "mk", own=3),
    Chain("tr", "tr", "tr", own=3),
    Chain("hu", "hu", "hu", closed=True),
)


def main() -> None:
    """Write the tables of the chains that are named, or of all."""
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    for chain in CHAINS:
        if not wanted or chain.code in wanted:
            forms = keys(chain, folder)
            rules = endings(forms, chain)
            kept = {form: key for form, key in forms.items() if guessed(form, rules, chain.longest) != key}
            table = packed(kept, rules)
            (HERE / f"{chain.code}.forms").write_bytes(table)
            print(f"{chain.code}: {len(forms)} forms, {len(kept)} kept, {len(rules)} endings, {len(table)} bytes")  # noqa: T201


# From word lists to keys


def keys(chain: Chain, folder: Path) -> dict[str, str]:
    """Each folded form with the key of its word."""
    lemmas = _lemmas(chain, folder)
    regular = REGULAR.get(chain.code, dict)(lemmas)
    merged = lemmas | regular | _own(chain)
    if chain.closed:
        merged = {form: merged.get(lemma, lemma) for form, lemma in merged.items()}
    found = {form: _key(lemma, chain) for form, lemma in merged.items()}
    return {folding["fold"](form): key for form, key in found.items()} | found


def _lemmas(chain: Chain, folder: Path) -> dict[str, str]:
    """The likeliest dictionary form of each folded form, dictionary forms themselves included."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for form, lemma, weight in _weighed(chain):
        weights[form][lemma] = weights[form].get(lemma, 0.0) + weight
    found = {form: max(likely, key=lambda lemma: likely[lemma]) for form, likely in weights.items()}
    if chain.code == "sq":
        found = _with_albanian(chain, folder, found)
    for lemma, count in Counter(found.values()).items():
        if lemma not in found or (chain.own and count >= chain.own):
            found[lemma] = lemma
    return {form: lemma for form, lemma in found.items() if form.isalpha() and lemma.isalpha()}


def _weighed(chain: Chain) -> Iterator[tuple[str, str, float]]:
    import wordfreq
    from simplemma.strategies.dictionaries.dictionary_factory import DefaultDictionaryFactory

    frequencies = wordfreq.get_frequency_dict(chain.frequencies, wordlist="best") if chain.frequencies else {}
    for form, lemma in DefaultDictionaryFactory().get_dictionary(chain.words).items():
        yield chain.fold(form), chain.fold(lemma), frequencies.get(form.lower(), 0.0) + SEEN


def _with_albanian(chain: Chain, folder: Path, found: Mapping[str, str]) -> dict[str, str]:
    """The forms of the fuller lexicon, and over them those of the list where it does not tear a word from its own."""
    with lzma.open(folder / "sq.tsv.xz", "rt", encoding="utf-8") as lines:
        pairs = (line.rstrip("\n").split("\t") for line in lines)
        more = {chain.fold(form): chain.fold(lemma) for form, lemma in pairs}
    words = set(more.values()) - set(more)
    near = {
        form
        for form, lemma in found.items()
        if len(lemma) >= LIKE and form.startswith(lemma[:-1]) and not form.endswith("ur")  # të zhdukurit are people
    }
    return more | {form: lemma for form, lemma in found.items() if form not in words or form in near}


def _verbal_nouns(lemmas: Mapping[str, str]) -> dict[str, str]:
    """Serbian nouns of verbs are words of their own, in all their forms: the list has some, and some under the verb."""
    found: dict[str, str] = {}
    for form, lemma in lemmas.items():
        if form.endswith("nje") and lemma.endswith("ti"):
            found |= {form[:-1] + ending: form for ending in ("e", "a", "u", "em", "ima")}
    return found


def _plural_gerunds(lemmas: Mapping[str, str]) -> dict[str, str]:
    """English meetings, killings and trainings are things, and so are the words without their s."""
    import wordfreq

    often = wordfreq.get_frequency_dict("en", wordlist="best")
    things = {
        form
        for form, lemma in lemmas.items()
        if form.endswith("ing") and lemma != form and often.get(f"{form}s", 0) > often.get(form, 0) * THINGS
    }
    return {form: thing for thing in things for form in (thing, f"{thing}s")}


def _albanian_verbs(lemmas: Mapping[str, str]) -> dict[str, str]:
    """Albanian filluar and fillohem are forms of filloj; lindje is a noun, though it comes from lind."""
    verbs = {lemma for lemma in lemmas.values() if lemma.endswith("oj")}
    found = {}
    for form, lemma in lemmas.items():
        if form.endswith("uar") and f"{form[:-3]}oj" in verbs:
            found[form] = f"{form[:-3]}oj"
        elif lemma.endswith("ohem") and f"{lemma[:-4]}oj" in verbs:
            found[form] = f"{lemma[:-4]}oj"
        elif form.endswith("je") and lemma == form[:-2] and f"{form}s" in lemmas:
            found |= {form[:-1] + ending: form for ending in ("e", "a", "es", "en", "et", "eve", "esh", "ete")}
    return found


def _serbian(lemmas: Mapping[str, str]) -> dict[str, str]:
    nouns = _verbal_nouns(lemmas)
    declined = {form: lemma for form, lemma in _declined(lemmas) if form not in lemmas and form not in nouns}
    ekavian = dict(_ekavian(set(lemmas.values())))
    merged = {**lemmas, **nouns, **declined}
    return {form: ekavian.get(lemma, lemma) for form, lemma in merged.items()}


def _declined(lemmas: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Participles in all cases: the list has nestali and raseljena, but not nestalih and raseljenima."""
    for form, lemma in lemmas.items():
        if lemma.endswith("ti") and form.endswith(("li", "ni")):
            for ending in ("ih", "im", "ima", "og", "oga", "om", "ome", "oj", "u", "e", "a"):
                yield form[:-1] + ending, lemma


def _ekavian(lemmas: Set[str]) -> Iterator[tuple[str, str]]:
    """Words with ije or je that the list also has with e: mjesto is mesto, rijeka is reka."""
    for lemma in lemmas:
        for found in re.finditer("i?je(?=.)", lemma):
            other = f"{lemma[: found.start()]}e{lemma[found.end() :]}"
            if found.start() and other in lemmas:
                yield lemma, other


REGULAR = {"hbs": _serbian, "en": _plural_gerunds, "sq": _albanian_verbs}
"""What the word lists leave out or do now so, now so."""


def _own(chain: Chain) -> dict[str, str]:
    file = HERE / f"{chain.code}.own.tsv"
    if not file.exists():
        return {}
    lines = (line for line in file.read_text("utf-8").splitlines() if line and not line.startswith("#"))
    return {chain.fold(form): chain.fold(lemma) for lemma, *forms in map(str.split, lines) for form in [lemma, *forms]}


def _key(lemma: str, chain: Chain) -> str:
    if not chain.open_ended:
        return lemma
    if ADJECTIVE.search(lemma):  # javni and javan are one adjective, and only one of them is in the list
        return f"{lemma[:-2]}an"
    short = lemma.rstrip("aeiou")
    return short if len(short) >= KNOWN else lemma


# What endings tell


def endings(forms: Mapping[str, str], chain: Chain) -> dict[str, Change]:
    """The change that most words with an ending go through, for endings about which enough of them agree."""
    counts: dict[str, Counter[Change]] = defaultdict(Counter)
    for form, key in forms.items():
        change = change_of(form, key)
        for length in range(min(chain.longest, len(form) - 2) + 1):
            counts[form[len(form) - length :]][change] += 1
    rules: dict[str, Change] = {}
    for ending in sorted(counts, key=len):
        change, count = counts[ending].most_common(1)[0]
        total = counts[ending].total()
        if total < chain.least or count < total * chain.share or change[0] > len(ending):
            continue
        if change != _shorter(ending, rules):
            rules[ending] = change
    return rules


def _shorter(ending: str, rules: Mapping[str, Change]) -> Change:
    found = (rules[ending[start:]] for start in range(1, len(ending) + 1) if ending[start:] in rules)
    return next(found, (0, ""))


def guessed(form: str, rules: Mapping[str, Change], longest: int) -> str:
    """What the rules make of a form: that of its longest ending."""
    for length in range(min(longest, len(form) - 2), -1, -1):
        change = rules.get(form[len(form) - length :])
        if change is not None:
            return form[: len(form) - change[0]] + change[1]
    return form


def change_of(form: str, key: str) -> Change:
    """How `form` becomes `key`."""
    same = next((at for at, (one, other) in enumerate(zip(form, key)) if one != other), min(len(form), len(key)))  # noqa: B905
    return len(form) - same, key[same:]


# One file for each language


def packed(forms: Mapping[str, str], rules: Mapping[str, Change]) -> bytes:
    """Both automata and the changes they lead to, after the places of their first nodes."""
    out = bytearray(len(MAGIC) + 8)
    changes = {form.encode(): change_of(form, key) for form, key in forms.items()}
    back = {ending[::-1].encode(): change for ending, change in rules.items()}
    writer = _Writer(out)
    roots = [writer.automaton(changes), writer.automaton(back)]
    out[: len(MAGIC)] = MAGIC
    out[len(MAGIC) : len(MAGIC) + 8] = b"".join(root.to_bytes(4, "little") for root in roots)
    return bytes(out)


class _Writer:
    """Writes nodes after those they lead to, and each kind of node only once."""

    def __init__(self, out: bytearray) -> None:
        self._out = out
        self._written: dict[bytes, int] = {}

    def automaton(self, changes: Mapping[bytes, Change]) -> int:
        """Where the first node of the automaton that knows these words stands."""
        return self._node(sorted(changes.items()), 0)

    def _node(self, entries: list[tuple[bytes, Change]], depth: int) -> int:
        by_letter: dict[int, list[tuple[bytes, Change]]] = defaultdict(list)
        for entry in entries:
            by_letter[entry[0][depth] if depth < len(entry[0]) else 0].append(entry)
        places = [
            self._node(some, depth + 1) if letter else self._change(some[0][1]) for letter, some in by_letter.items()
        ]
        links = b"".join(place.to_bytes(3, "little") for place in places)
        return self._once(bytes([len(by_letter)]) + bytes(by_letter) + links)

    def _change(self, change: Change) -> int:
        cut, put = change
        return self._once(bytes([cut, len(put.encode())]) + put.encode())

    def _once(self, node: bytes) -> int:
        if node not in self._written:
            self._written[node] = len(self._out)
            self._out += node
        return self._written[node]


if __name__ == "__main__":
    main()
