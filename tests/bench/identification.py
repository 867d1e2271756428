"""How well languages are told, beside stock langdetect in the same run, on texts that nobody here wrote.

Every second line of Tatoeba and the treebanks is held out from the profiles (`make_profiles.py --half`), the news are
wholly unseen; only the Declaration, which has some languages to itself, was read in making them and is marked so.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import combinations
from pathlib import Path

from archive import Page, cyrillic, latin
from indexer.language import language_of, languages, passages
from tests.bench.measuring import each, figure

_TEXTS = Path(__file__).resolve().parents[3] / "shared" / "data" / "language"
_LENGTHS = {"document": (2000, 40), "300 letters": (300, 150), "100 letters": (100, 200), "20-45 letters": (0, 200)}
_OF_ONE = {"hr": "sr", "bs": "sr", "cnr": "sr"}  # the text often does not tell
_UNMARKED = ("sr", "sq", "tr", "hu", "rom")


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: ours and langdetect's, and what was taken for what."""

    name: str
    ours: float
    peer: float
    unit: str
    confused: Mapping[str, int] = field(default_factory=dict)


def run() -> Iterator[Figure]:
    """Every figure of identification."""
    yield from accuracy()
    yield from mixtures()
    yield from named_varieties()
    yield from costs()


def accuracy() -> Iterator[Figure]:
    """The share of texts of each length whose language is told."""
    for length in _LENGTHS:
        made = {name: cut(lines, length) for name, lines in sets().items()}
        for name, texts in made.items():
            if len(texts) >= 3:
                yield _told(f"{name}, {length}", name.split(", ")[1], texts)


def _told(name: str, language: str, texts: Sequence[str]) -> Figure:
    wanted = _as_one(language)
    answers = Counter(_as_one(language_of(text)[0].code) for text in texts)
    few = texts[:60]
    peer = sum(_as_one(_stock(text)[0]) == wanted for text in few) / len(few)
    wrong = {f"{wanted}→{code}": count for code, count in answers.items() if code != wanted}
    return Figure(name, answers[wanted] / len(texts), peer, "share", wrong)


def mixtures() -> Iterator[Figure]:
    """Documents in two languages by turns: whether both are named, and nothing else."""
    made = {name: cut(sets()[name], "300 letters") for name in _MIXED}
    for pieces, joint in (("paragraphs", "\n\n"), ("lines", "\n"), ("running text", " ")):
        ours: list[bool] = []
        peer: list[bool] = []
        missed: Counter[str] = Counter()
        for first, second in combinations(_MIXED, 2):
            wanted = {_as_one(name.split(", ")[1]) for name in (first, second)}
            if len(wanted) < 2:
                continue
            for text in _mixed(made[first], made[second], joint):
                found = {_as_one(language.code) for language in languages(passages([Page(1, text)]))}
                ours.append(found == wanted)
                peer.append({_as_one(code) for code in _stock(text)} == wanted)
                missed[f"{'+'.join(sorted(wanted))}→{'+'.join(sorted(found))}"] += found != wanted
        yield Figure(f"two languages in {pieces}", _mean(ours), _mean(peer), "share", +missed)


_MIXED = (
    "news, en",
    "news, sr",
    "news, sr-Cyrl",
    "news, sr unmarked",
    "news, sq",
    "news, sq unmarked",
    "Tatoeba, mk",
    "Tatoeba, tr",
    "Tatoeba, hu",
    "Declaration (seen), rom",
)


def _mixed(first: Sequence[str], second: Sequence[str], joint: str) -> Iterator[str]:
    chance = random.Random(len(first))
    for _ in range(6):
        pieces = [chance.choice(texts) for texts in (first, second) for _ in range(3)]
        chance.shuffle(pieces)
        yield joint.join(pieces)


def named_varieties() -> Iterator[Figure]:
    """How often a text is called by its own name, and how often Serbian by another's; langdetect knows Croatian only."""
    for name in ("news, sr", "treebank, sr", "treebank, hr", "Tatoeba, sr", "Tatoeba, hr", "Declaration (seen), hr"):
        for length in ("document", "300 letters"):
            texts = cut(sets()[name], length)
            answers = Counter(language_of(text)[0].code for text in texts)
            own = name.split(", ")[1]
            peer = _mean([_stock(text)[0] == own for text in texts[:40]])
            wrong = {f"{own}→{code}": count for code, count in answers.items() if code != own}
            yield Figure(f"called by its name: {name}, {length}", answers[own] / len(texts), peer, "share", wrong)


def costs() -> Iterator[Figure]:
    """CPU a document with a cold memory of words, and from nothing to the first answer in both scripts."""
    texts = [text for name in _MIXED[:6] for text in cut(sets()[name], "document")[:30]]
    random.Random(1).shuffle(texts)
    _forget_words()
    ours = each([lambda text=text: passages([Page(1, text)]) for text in texts])  # type: ignore[misc]
    peer = each([lambda text=text: _stock(text) for text in texts[:60]])  # type: ignore[misc]
    yield Figure("a document of 2,000 letters", _mean(ours), _mean(peer), "ms CPU")
    yield Figure("from nothing to the first answers", _start(_OURS), _start(_PEER), "s CPU")


_OURS = "from indexer.language import language_of as tell"
_PEER = "from langdetect import detect_langs as tell"


def _start(imported: str) -> float:
    code = (
        f"import time, indexer; began = time.process_time(); {imported}; "
        "tell('Ovo je nešto o čemu se govori.'); tell('О чему се говори у овом граду.'); "
        "print(time.process_time() - began)"
    )
    return min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout) for _ in range(3)
    )


def _forget_words() -> None:
    from indexer import language

    language._cost.cache_clear()


@cache
def sets() -> Mapping[str, Sequence[str]]:
    """Lines of text by source and language; `unmarked` is as typed without the marks."""
    made = {
        "news, en": _columns("ntrex/eng.tsv", 1),
        "news, sr": _passages("srp_Latn"),
        "news, sr-Cyrl": _columns("ntrex/srp_Cyrl.tsv", 1),
        "news, sq": _passages("sqi"),
        **{f"treebank, {code}": _treebank(code)[1::2] for code in ("en", "sr", "hr", "sq", "tr", "hu")},
        **{f"Declaration (seen), {code}": _declaration(names) for code, names in _DECLARATIONS.items()},
    }
    for code, name in _TATOEBA.items():
        made[f"Tatoeba, {code}"] = _columns(f"tatoeba/{name}-eng.tsv", 0)[1::2]
    made["Tatoeba, sr"] = [latin(line) for line in made["Tatoeba, sr"]]
    made["Tatoeba, sr-Cyrl"] = [cyrillic(line) for line in made["Tatoeba, sr"]]
    for name in list(made):
        if name.split(", ")[1] in _UNMARKED:
            made[f"{name} unmarked"] = [_without_marks(line) for line in made[name]]
    return made


_TATOEBA = {"sr": "srp", "hr": "hrv", "bs": "bos", "sq": "sqi", "mk": "mkd", "tr": "tur", "hu": "hun"}
_DECLARATIONS = {
    "rom": ("rmn", "rmn_1"),
    "hr": ("hrv",),
    "bs": ("bos_Latn",),
    "cnr": ("cnr",),
    "sl": ("slv",),
    "bg": ("bul",),
    "ro": ("ron",),
    "it": ("ita",),
}


def _columns(name: str, column: int) -> list[str]:
    return [line.split("\t")[column] for line in (_TEXTS / name).read_text("utf-8").splitlines()]


def _passages(name: str) -> list[str]:
    lines = (_TEXTS / "retrieval" / f"headline_{name}.passages.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line)["text"] for line in lines]


def _treebank(code: str) -> list[str]:
    files = sorted((_TEXTS / "ud").glob(f"{code}_*.conllu"))
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    return [line[9:] for line in lines if line.startswith("# text = ")]


def _declaration(names: Sequence[str]) -> list[str]:
    return [line for name in names for line in _columns(f"udhr/{name}.tsv", 1)]


def _without_marks(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.replace("đ", "dj").replace("Đ", "Dj").replace("ı", "i"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def cut(lines: Sequence[str], length: str) -> list[str]:
    """Texts of whole words and about so many letters, always the same ones."""
    letters, limit = _LENGTHS[length]
    chance = random.Random(len(lines))
    texts = list(_joined(lines, letters)) if letters else [_short(line, chance) for line in lines]
    texts = [text for text in texts if len(text) >= 20 and sum(map(str.isalpha, text)) > len(text) * 0.6]
    chance.shuffle(texts)
    return texts[:limit]


def _joined(lines: Sequence[str], letters: int) -> Iterator[str]:
    held = ""
    for word in (word for line in lines for word in line.split()):
        held = f"{held} {word}".strip()
        if len(held) >= letters:
            yield held
            held = ""


def _short(line: str, chance: random.Random) -> str:
    """A stretch of 20 to 45 letters as in titles and questions, from anywhere in the line."""
    words = line.split()
    start = chance.randrange(len(words)) if len(line) > 45 else 0
    held = ""
    for word in words[start:]:
        if len(held) + len(word) >= 45:
            break
        held = f"{held} {word}".strip()
    return held


def _stock(text: str) -> list[str]:
    """What langdetect answers by itself, the likeliest first."""
    from langdetect import DetectorFactory, detect_langs
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        return [found.lang for found in detect_langs(text)]
    except LangDetectException:
        return ["und"]


def _as_one(code: str) -> str:
    code = code.partition(" ")[0].partition("-")[0]
    return _OF_ONE.get(code, code)


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def main() -> None:
    """Print every figure, and under it what was confused."""
    for found in run():
        figure(found.name, found.ours, found.peer, found.unit, "langdetect")
        if found.confused:
            print("   " + ", ".join(f"{pair} {count}" for pair, count in sorted(found.confused.items())), flush=True)


if __name__ == "__main__":
    if not _TEXTS.is_dir():
        sys.exit("the texts to measure on are not beside this checkout")
    main()
