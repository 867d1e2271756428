"""How well copies, versions and translations are found, and what it costs: `./run bench likeness [N]`, N documents.

The groups of `tests/data/likeness-held.txt` judge; those of `likeness-tune.txt` were looked at while the rules were made.
Nearly the same texts are those of news stories beside this checkout, with letters read wrongly, in the other script,
and against one another.
"""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

from archive import Archive, Draft, Evidence, Field, Language, Page, Suggestion, latin
from indexer import Library, relating
from indexer.likeness import RELATED, SAME, overlap
from indexer.traits import Features, features, traits_of
from resources import path as resource
from tests.bench.measuring import count_from_arguments
from tests.likenesses import cases, f1, import_cases

_STORIES = Path(__file__).resolve().parents[3] / "shared" / "data" / "language" / "ntrex"
_NOISE = 0.05
_PLANTED = 50  # one document in so many is a translation of the one before it


def main() -> None:
    """Print every figure; what needs texts that are not here says so."""
    for half in ("tune", "held"):
        _groups(half)
    if _STORIES.is_dir():
        _near_copies()
    else:
        print("the stories to measure on are not beside this checkout", file=sys.stderr)
    _growth(count_from_arguments(20_000))


def _say(name: str, **figures: float) -> None:
    print(json.dumps({"name": name} | {one: round(value, 4) for one, value in figures.items()}), flush=True)


def _groups(half: str) -> None:
    some = cases(half)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with Library.open(folder / "archive", create=True) as library:
            known = import_cases(library, folder / "files", some)
            groups = len({case.group for case in some} - {""})
            alone = sum(not case.group for case in some)
            _say(f"translations, {half}: {groups} groups, {alone} other documents", f1=f1(library, known))


# Nearly the same texts


def _near_copies() -> None:
    chance = random.Random(1325)
    english, serbian = _stories("eng"), _stories("srp_Cyrl")
    noisy = scripts = both = 0
    for text, language in (*((t, "en") for t in english), *((t, "sr-Cyrl") for t in serbian)):
        noisy += _alike(_traits(text, language), _traits(_misread(text, chance), language)) >= RELATED
    for text in serbian:
        other = latin(text)
        scripts += _alike(_traits(text, "sr-Cyrl"), _traits(other, "sr-Latn")) >= SAME
        both += _alike(_traits(text, "sr-Cyrl"), _traits(_misread(other, chance), "sr-Latn")) >= RELATED
    _say(
        f"{len(english) + len(serbian)} stories again",
        noise_of_5_percent=noisy / (len(english) + len(serbian)),
        other_script=scripts / len(serbian),
        other_script_with_noise=both / len(serbian),
    )
    pairs = list(combinations([_traits(text, "sr-Cyrl") for text in serbian], 2))
    pairs += combinations([_traits(text, "en") for text in english], 2)
    _say(f"{len(pairs)} pairs of different stories", taken_for_versions=_share(pairs))
    for half in ("tune", "held"):
        some = [(case, _traits(case.text, case.language)) for case in cases(half)]
        pairs = [
            (one, other)
            for (a, one), (b, other) in combinations(some, 2)
            if a.language[:2] == b.language[:2] and not (a.group and a.group == b.group)
        ]
        _say(f"{len(pairs)} pairs of different statements by the same groups, {half}", taken_for_versions=_share(pairs))


def _share(pairs: Sequence[tuple[Features, Features]]) -> float:
    return sum(_alike(one, other) >= RELATED for one, other in pairs) / len(pairs)


def _stories(name: str) -> list[str]:
    found: dict[str, list[str]] = defaultdict(list)
    for line in (_STORIES / f"{name}.tsv").read_text("utf-8").splitlines():
        story, sentence = line.split("\t")[:2]
        found[story].append(sentence)
    return ["\n".join(sentences) for sentences in found.values()]


def _misread(text: str, chance: random.Random) -> str:
    """The text with one letter in twenty read as another one of the same text."""
    letters = [letter for letter in text if letter.isalpha()]
    return "".join(chance.choice(letters) if c.isalpha() and chance.random() < _NOISE else c for c in text)


def _traits(text: str, language: str) -> Features:
    return features(traits_of((Page(1, text),), (Language.parse(language),)).body)


def _alike(one: Features, other: Features) -> float:
    return overlap(one.sketch, other.sketch)


# Growth


def _growth(count: int) -> None:
    """CPU milliseconds a document for its traits and for comparing it, while the archive grows; planted ones found."""
    sync, os.fsync = os.fsync, lambda _: None  # only what is measured must be durable
    try:
        with tempfile.TemporaryDirectory() as place, Archive.create(Path(place) / "archive") as archive:
            _grow(archive, count)
    finally:
        os.fsync = sync


def _grow(archive: Archive, count: int) -> None:
    batch = archive.begin_batch("bench")
    file = archive.folder / "one.txt"
    planted, last, before = [], None, 0
    for number, (draft, translates) in enumerate(_invented(count), 1):
        start = time.process_time()
        traits = traits_of(draft.pages, draft.languages)
        before += time.process_time() - start
        file.write_text(f"{number}\n{draft.pages[0].text}", "utf-8")
        made = archive.add(archive.stage(file), _with_traits(draft, traits), batch=batch)
        if translates:
            planted.append((last, made))
        last = made
        if number in (count // 20, count // 4, count):
            start = time.process_time()
            done = sum(step.done for step in relating.compare(archive))
            taken = (time.process_time() - start) * 1000 / done
            _say(f"{number} documents", traits_ms=before * 1000 / number, comparing_ms=taken)
    start = time.process_time()
    found = sum(one in {kin.document_id for kin in relating.kin(archive, other)} for one, other in planted)
    took = (time.process_time() - start) * 1000 / len(planted)
    size = (archive.folder / "archive.db").stat().st_size / count
    _say("planted translations", found=found / len(planted), kin_ms=took, bytes_a_document=size)


def _with_traits(draft: Draft, traits: object) -> Draft:
    return Draft(draft.media_type, draft.pages, languages=draft.languages, suggestions=draft.suggestions, traits=traits)


def _invented(count: int) -> Iterator[tuple[Draft, bool]]:
    """Documents of words that the program knows in three languages; some are the one before in another one."""
    chance = random.Random(2242)
    lines = (resource("languages", "across.tsv")).read_text("utf-8").splitlines()
    words = [[part.split("|")[0] for part in line.split("\t")] for line in lines if line and line[0] != "#"]
    made: list[object] = []
    day, language = "", 0
    for number in range(count):
        translates = number % _PLANTED == 1
        if not translates:
            made = [_thing(words, chance) for _ in range(250)]
            day = f"{chance.randint(1990, 2020)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"
        language = (language + 1 + chance.randrange(2) * (not translates)) % 3
        text = ". ".join(thing if isinstance(thing, str) else thing[language] for thing in made)
        spoken = (Language.parse(("en-Latn", "sr-Latn", "sq-Latn")[language]),)
        dated = Suggestion(Field.DATE, day, 0.9, Evidence(1, 0, 0, day, "bench"))
        yield Draft("text/plain", (Page(1, text),), languages=spoken, suggestions=(dated,)), translates


def _thing(words: Sequence[Sequence[str]], chance: random.Random) -> object:
    if chance.random() < 0.04:
        return str(chance.randint(3, 400))
    return chance.choice(words)


if __name__ == "__main__":
    main()
