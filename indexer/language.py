"""Language and script of each passage: langdetect behind a layer that knows that it has no Serbian.

langdetect alone calls Serbian in Cyrillic Macedonian and Serbian in Latin Croatian or Slovene.  Here the script is
counted first, letters that only one language has decide, and profiles of our own stand beside the stock ones.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from archive import Language, Page, Passage
from resources import path

UNSURE = "und"
_LENGTH = 300  # letters of a passage
_LEAST = 60  # letters that a paragraph needs to be a passage of its own
_SHORT = 20  # letters below which a text alone tells too little
_SURE = 0.7
_SHARE = 0.08  # of a document's letters that make a language one of its own
_UNSURE_SHARE = 0.3
_TRIALS = (2, 7)  # a first look, and langdetect's own number for what that leaves open; the seed is fixed
_AT_ONCE = 0.99  # sure enough at the first look

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_BREAK = re.compile(r"(?P<paragraph>\n[ \t]*\n\s*)|(?P<sentence>(?<=[.!?…])\s+|\n)")
_ADDRESS = re.compile(r"\S*(?:www\.|@|://)\S*")  # in no language
_WORD = re.compile(r"\w+")
_MIXED = re.compile(r"\w*(?:[\u0400-\u052f][A-Za-z]|[A-Za-z][\u0400-\u052f])\w*")


def passages(pages: Sequence[Page]) -> tuple[Passage, ...]:
    """Stretches of about 300 letters, cut where paragraphs or sentences end, each with its language.

    One too short to tell takes the language of the document's other passages in its script, if they agree.
    """
    found = [
        Passage(page.number, start, end, *language_of(page.text[start:end]))
        for page in pages
        for start, end in _stretches(page.text)
    ]
    known: dict[str, set[str]] = {}
    for passage in found:
        if passage.language.code != UNSURE and passage.end - passage.start >= _LEAST:
            known.setdefault(passage.language.script, set()).add(passage.language.code)
    return tuple(_led(passage, known) for passage in found)


def languages(found: Sequence[Passage]) -> tuple[Language, ...]:
    """The languages of a document by their share of its letters, largest first; those below 8 % are left out."""
    weights: dict[tuple[str, str], int] = {}
    for passage in found:
        key = (passage.language.code, passage.language.script)
        weights[key] = weights.get(key, 0) + passage.end - passage.start
    total = sum(weights.values())
    shares = {key: weight / total for key, weight in weights.items()} if total else {}
    sure = [key for key in shares if key[0] != UNSURE]
    kept = [
        Language(code, script, round(share, 3))
        for (code, script), share in shares.items()
        if share >= (_SHARE if code != UNSURE else _UNSURE_SHARE if sure else 0)
    ]
    return tuple(sorted(kept, key=lambda language: -language.share))


def language_of(text: str) -> tuple[Language, float]:
    """The language of one stretch, and how sure that is (0..1); `und` when it is not."""
    text = _ADDRESS.sub(" ", text)
    cyrillic, latin = len(_CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if cyrillic + latin == 0:
        return Language(UNSURE), 0.0
    script = "Cyrl" if cyrillic > latin else "Latn"
    if script == "Cyrl":
        text = mended(text)
        decided = _by_letters(text)
        if decided is not None:
            return Language(decided, script), 1.0
    if max(cyrillic, latin) < _SHORT:
        return Language(UNSURE, script), 0.0
    code, sure = _detected(text, script)
    return Language(code if sure >= _SURE else UNSURE, script), sure


def mended(text: str) -> str:
    """Cyrillic text with the Latin letters that stand inside its words written as the Cyrillic ones they look like."""
    table = str.maketrans(_data()["look_alikes"])
    return _MIXED.sub(lambda word: _as_cyrillic(word.group(), table), text)


def _as_cyrillic(word: str, table: Mapping[int, str]) -> str:
    mostly = len(_CYRILLIC.findall(word)) * 2 >= len(word)
    return word.translate(table) if mostly else word


def _led(passage: Passage, known: Mapping[str, set[str]]) -> Passage:
    codes = known.get(passage.language.script, set())
    unsure = passage.language.code == UNSURE
    if len(codes) != 1 or passage.end - passage.start >= (_LEAST * 2 if unsure else _LEAST):
        return passage  # long enough to be told by itself
    led = Language(next(iter(codes)), passage.language.script)
    return Passage(passage.page, passage.start, passage.end, led, passage.confidence)


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start, length = 0, len(text)
    for found in _BREAK.finditer(text):
        size = found.start() - start
        if size >= _LENGTH or (found["paragraph"] and size >= _LEAST):
            yield from _trimmed(text, start, found.start())
            start = found.end()
    yield from _trimmed(text, start, length)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretch without white space round it, in parts where no sentence ends for long; nothing without letters."""
    while end - start > _LENGTH * 4:
        cut = text.rfind(" ", start, start + _LENGTH * 2)
        cut = cut if cut > start else start + _LENGTH * 2
        yield from _trimmed(text, start, cut)
        start = cut
    part = text[start:end]
    start, end = start + len(part) - len(part.lstrip()), end - len(part) + len(part.rstrip())
    if any(letter.isalpha() for letter in part):
        yield start, end


def _by_letters(text: str) -> str | None:
    """The language whose own letters stand in the text, if no other's do."""
    having = [
        code for code, letters in _data()["deciding_letters"].items() if any(letter in text for letter in letters)
    ]
    return having[0] if len(having) == 1 else None


def _detected(text: str, script: str) -> tuple[str, float]:
    detector = _detector_class()(_factory(script))
    detector.append(text.lower() if text.isupper() else text)
    code, sure = UNSURE, 0.0
    for detector.n_trial in _TRIALS:
        sums = _settled(text, _answers(detector))
        code, sure = max(sums.items(), key=lambda item: item[1], default=(UNSURE, 0.0))
        if sure >= _AT_ONCE:
            break
    return code, sure


def _answers(detector: Any) -> Mapping[str, float]:
    """The probability of each language, the profiles of one language taken together."""
    from langdetect.lang_detect_exception import LangDetectException

    detector.langprob = None  # what an earlier look found
    try:
        answers = detector.get_probabilities()
    except LangDetectException:  # nothing in it that the profiles know
        return {}
    meaning: Mapping[str, str] = _data()["meaning"]
    sums: dict[str, float] = {}
    for answer in answers:
        code = meaning.get(answer.lang, answer.lang)
        sums[code] = sums.get(code, 0.0) + answer.prob
    return sums


def _settled(text: str, sums: Mapping[str, float]) -> Mapping[str, float]:
    """The probabilities, where two close languages share them, given to the one whose small words stand in the text."""
    for codes, of_the_first, of_the_second in _rivals():
        shared = sum(sums.get(code, 0.0) for code in codes)
        if shared < _SURE:
            continue
        words = _WORD.findall(text.lower())
        votes = [sum(word in small for word in words) for small in (of_the_first, of_the_second)]
        ahead = 0 if sums.get(codes[0], 0.0) >= shared / 2 else 1
        if votes[ahead] > votes[1 - ahead]:
            return {**sums, codes[ahead]: shared, codes[1 - ahead]: 0.0}
        if votes[1 - ahead] >= 2 * votes[ahead] + 1:
            return {**sums, codes[1 - ahead]: shared, codes[ahead]: 0.0}
    return sums


@cache
def _rivals() -> tuple[tuple[tuple[str, str], frozenset[str], frozenset[str]], ...]:
    pairs = (tuple(pair.items()) for pair in _data()["rivals"])
    return tuple(((a, b), frozenset(mine), frozenset(other)) for (a, mine), (b, other) in pairs)


@cache
def _data() -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("languages", "detection.json").read_text("utf-8"))
    return made


@cache
def _detector_class() -> Any:
    """langdetect's own, which ends a trial as soon as one language has won, even if several of its profiles share it.

    Without that the profiles of Serbian compete with each other until the limit of a trial is reached.
    """
    from langdetect.detector import Detector

    class Quick(Detector):  # type: ignore[misc]
        CONV_THRESHOLD = 0.9995
        PROB_THRESHOLD = 0.001  # several small shares may be of one language

        def __init__(self, factory: Any) -> None:
            super().__init__(factory)
            self.together = _together(tuple(self.langlist))

        def _update_lang_prob(self, prob: list[float], word: str, alpha: float) -> bool:
            weight = alpha / self.BASE_FREQ
            prob[:] = [p * (weight + q) for p, q in zip(prob, self.word_lang_prob_map[word], strict=True)]
            return True

        def _normalize_prob(self, prob: list[float]) -> float:
            total = sum(prob)
            prob[:] = [p / total for p in prob]
            return max(max(prob), *(sum(prob[place] for place in places) for places in self.together))

    return Quick


@cache
def _together(names: tuple[str, ...]) -> tuple[tuple[int, ...], ...]:
    """The places of the profiles in `names` that stand for the same language."""
    meaning: Mapping[str, str] = _data()["meaning"]
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(meaning.get(name, name), []).append(place)
    return tuple(tuple(found) for found in places.values() if len(found) > 1)


@cache
def _factory(script: str) -> Any:
    """Stock and own profiles for one script; a fixed seed, without which the same text may get another answer."""
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory
    from langdetect.utils.lang_profile import LangProfile

    asked = _data()[script]
    files = [Path(PROFILES_DIRECTORY) / name for name in asked["stock"]]
    files += [path("languages", "profiles", name) for name in asked["own"]]
    factory = DetectorFactory()
    factory.set_seed(0)
    for number, file in enumerate(files):
        profile = LangProfile(**json.loads(file.read_text("utf-8")))
        profile.name = file.name
        factory.add_profile(profile, number, len(files))
    return factory
