"""Language and script of each passage: the profiles of langdetect and our own, weighed so that chance has no part.

langdetect alone calls Serbian in Cyrillic Macedonian and Serbian in Latin Croatian or Slovene, knows no Romani, and
draws groups of letters by chance until it feels sure, which in a title of four words is soon and often wrong.  Here the
script is counted first and letters that only one language has decide.  Then every group of letters of every word is
weighed once, and each word that a language uses often speaks for it.
"""

from __future__ import annotations

import json
import math
import re
import struct
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from operator import add
from pathlib import Path
from typing import Any

from archive import Language, Page, Passage
from indexer.varieties import VARIETIES, Marks, marks_of, variety
from resources import path

UNSURE = "und"
_LENGTH = 300  # letters of a passage
_LINE = 24  # letters that make a sentence in another script more than a name or a title
_LEAST = 60  # letters that a paragraph needs to be a passage of its own
_SHORT = 8  # letters below which a text alone tells too little
_SHORT_WORD = 12  # the same for a single word, which may be a name
_SURE = 0.5
_CERTAIN = 0.99
_SEVERAL, _USED = 12, 0.05  # of so many words, or more, this share is frequent ones
_CHANGE = 5.0  # what must speak for another language, as a logarithm, before the next sentence is taken to be in it
_SHARE = 0.08  # of a document's letters that make a language one of its own
_UNSURE_SHARE = 0.3

_UNSEEN = 5e-5  # share of a group of letters that a profile lacks, as langdetect has it
_UNSEEN_WORD = 30  # of a million
_DECIDED = 20.0  # what a letter that only one language has says, as a logarithm
_OVERLAP = 0.3  # groups of letters overlap and say the same thing more than once
_UNIT = 1000  # costs that are 1 as a logarithm
_DEAREST = round(-math.log(_UNSEEN) * _OVERLAP * _UNIT)
_LONGEST = 40  # letters of a word that are looked at

_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")
_BREAK = re.compile(r"(?P<paragraph>\n[ \t]*\n\s*)|(?P<sentence>(?<=[.!?…])\s+|\n)")
# Both begin where a word begins and nowhere else: a word may be as long as a file.
_ADDRESS = re.compile(r"(?<!\S)\S*?(?:www\.|@|://)\S*")  # in no language
_MIXED = re.compile(r"(?<!\w)\w*?(?:[\u0400-\u052f][A-Za-z]|[A-Za-z][\u0400-\u052f])\w*")
_WORD = re.compile(r"[^\W\d_]+")
_SAME_LETTER = str.maketrans("İșțȘȚ", "işţşţ")


def passages(pages: Sequence[Page]) -> tuple[Passage, ...]:
    """Stretches of about 300 letters, cut where paragraphs or sentences end or the language changes.

    One too short to be sure takes the language of the document's other passages in its script, if they agree.
    """
    found = _in_their_variety([_Told(page.number, *part) for page in pages for part in _stretches(page.text)])
    known: dict[str, set[str]] = {}
    for told in found:
        if told.confidence >= _CERTAIN and told.end - told.start >= _LEAST:
            known.setdefault(told.language.script, set()).add(told.language.code)
    return tuple(_led(told, known) for told in found)


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
    """The language of one stretch, and how sure that is (0..1); `und` when it is not.

    Croatian and Bosnian are named where the words say so, see `varieties`; `sr` stands for all that may be either.
    """
    language, sure, _ = _judged([_sentence(text, 0, len(text), False)])
    return language, sure


def groups_of_letters(script: str) -> Mapping[str, Sequence[float]]:
    """The share of each group of one to three letters in every profile of a script, spaces at the ends of words."""
    return _known(script).shares


def is_frequent(word: str) -> bool:
    """Whether a word in small letters is among the frequent ones of any language."""
    return word in _known("Cyrl" if "\u0400" <= word[:1] < "\u0530" else "Latn").words


def mended(text: str) -> str:
    """Cyrillic text with the Latin letters that stand inside its words written as the Cyrillic ones they look like."""
    return _MIXED.sub(lambda word: _as_cyrillic(word.group()), text)


def _as_cyrillic(word: str) -> str:
    mostly = len(_CYRILLIC.findall(word)) * 2 >= len(word)
    return word.translate(_look_alikes()) if mostly else word


@cache
def _look_alikes() -> Mapping[int, str]:
    return str.maketrans(_data()["look_alikes"])


@dataclass(frozen=True, slots=True)
class _Told:
    """A passage, and what it shows of its variety where it is Serbian, Croatian or Bosnian."""

    page: int
    start: int
    end: int
    language: Language
    confidence: float
    marks: Marks


def _in_their_variety(found: Sequence[_Told]) -> list[_Told]:
    """What is not ekavian is of one variety throughout a document; what shows nothing follows the rest.

    One passage has few words that tell; all together have enough.
    """
    theirs = [told for told in found if told.language.code in VARIETIES]
    others = [told.marks for told in theirs if told.marks.is_ijekavian or not told.marks.ekavian]
    code, sure = variety(sum(others, start=Marks()))
    is_serbian = any(told.marks.ekavian and not told.marks.is_ijekavian for told in theirs)
    return [
        replace(told, language=replace(told.language, code=code), confidence=min(told.confidence, sure))
        if told.language.code in VARIETIES and _takes_part(told.marks, is_serbian)
        else told
        for told in found
    ]


def _takes_part(marks: Marks, beside_serbian: bool) -> bool:
    return marks.is_ijekavian or not (marks.ekavian or (marks.says_nothing and beside_serbian))


def _led(told: _Told, known: Mapping[str, set[str]]) -> Passage:
    codes = known.get(told.language.script, set())
    language = told.language
    if len(codes) == 1 and told.confidence < _CERTAIN and told.end - told.start < _LEAST * 2:
        language = Language(next(iter(codes)), language.script)
    return Passage(told.page, told.start, told.end, language, told.confidence)


@dataclass(frozen=True, slots=True)
class _Sentence:
    start: int
    end: int
    ends_paragraph: bool
    script: str  # of most letters; empty where there are none
    letters: int
    words: Sequence[str]
    weights: Sequence[float]  # what the words say for each language of the script; empty where they say nothing


def _stretches(text: str) -> Iterator[tuple[int, int, Language, float, Marks]]:
    """Sentences that follow each other in one language, put together until they are long enough."""
    begun: list[_Sentence] = []
    spoken = ""
    for sentence, now in _in_turn(text):
        size = begun[-1].end - begun[0].start if begun else 0
        if size and (now != spoken or size >= _LENGTH or (begun[-1].ends_paragraph and size >= _LEAST)):
            yield from _parts(text, begun)
            begun = []
        begun.append(sentence)
        spoken = now
    yield from _parts(text, begun)


def _parts(text: str, sentences: Sequence[_Sentence]) -> Iterator[tuple[int, int, Language, float, Marks]]:
    parts = list(_trimmed(text, sentences[0].start, sentences[-1].end))
    for start, end in parts:
        yield start, end, *_judged(sentences if len(parts) == 1 else [_sentence(text, start, end, False)])


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


def _in_turn(text: str) -> Iterator[tuple[_Sentence, str]]:
    """Each sentence with the language, and its script, that it is in together with its neighbours."""
    alike: list[_Sentence] = []
    script = ""
    for sentence in _sentences(text):
        telling = sentence.script if sentence.letters >= _LINE else ""
        if telling and script and telling != script:
            yield from _spoken(alike, script)
            alike = []
        script = telling or script
        alike.append(sentence)
    yield from _spoken(alike, script)


def _sentences(text: str) -> Iterator[_Sentence]:
    start = 0
    for found in _BREAK.finditer(text):
        yield _sentence(text, start, found.start(), found["paragraph"] is not None)
        start = found.end()
    yield _sentence(text, start, len(text), False)


def _sentence(text: str, start: int, end: int, ends_paragraph: bool) -> _Sentence:
    part = _ADDRESS.sub(" ", text[start:end])
    cyrillic, latin = len(_CYRILLIC.findall(part)), len(_LATIN.findall(part))
    letters = max(cyrillic, latin)
    script = "" if not letters else "Cyrl" if cyrillic > latin else "Latn"
    if script == "Cyrl":
        part = mended(part)
    decided = _by_letters(part) if script == "Cyrl" else None
    words = _words(part) if script else []
    return _Sentence(start, end, ends_paragraph, script, letters, words, _weights(words, script, decided))


def _spoken(sentences: Sequence[_Sentence], script: str) -> Iterator[tuple[_Sentence, str]]:
    """The likeliest languages of sentences that follow each other, if a change of language is rare (Viterbi)."""
    told = [sentence.weights for sentence in sentences if sentence.script == script and sentence.weights]
    if len({weights.index(max(weights)) for weights in told}) < 2:
        yield from ((sentence, script) for sentence in sentences)
        return
    places = range(len(told[0]))
    best: Sequence[float] = (0.0,) * len(told[0])
    ways: list[list[int]] = []
    for sentence in sentences:
        top = max(places, key=best.__getitem__)
        ways.append([place if best[place] >= best[top] - _CHANGE else top for place in places])
        said = sentence.weights if sentence.script == script and sentence.weights else (0.0,) * len(best)
        best = [max(weight, best[top] - _CHANGE) + more for weight, more in zip(best, said, strict=True)]
    place = max(places, key=best.__getitem__)
    backwards = []
    for way in reversed(ways):
        backwards.append(f"{script} {place}")
        place = way[place]
    yield from zip(sentences, reversed(backwards), strict=True)


def _judged(sentences: Sequence[_Sentence]) -> tuple[Language, float, Marks]:
    """The language of sentences taken together."""
    letters: dict[str, int] = {}
    for sentence in sentences:
        letters[sentence.script] = letters.get(sentence.script, 0) + sentence.letters
    script = max(letters, key=letters.__getitem__)
    counted = [sentence for sentence in sentences if sentence.script == script]
    code, sure = _likeliest(counted, script) if script else (UNSURE, 0.0)
    if code not in VARIETIES:
        return Language(code, script), sure, Marks()
    marks = marks_of(word for sentence in counted for word in sentence.words)
    code, most = variety(marks)
    return Language(code, script), min(sure, most), marks


def _likeliest(sentences: Sequence[_Sentence], script: str) -> tuple[str, float]:
    words = [word for sentence in sentences for word in sentence.words]
    said = [sentence.weights for sentence in sentences if sentence.weights]
    if not said or sum(map(len, words)) < (_SHORT if len(words) > 1 else _SHORT_WORD):
        return UNSURE, 0.0
    weights = list(map(sum, zip(_known(script).before, *said, strict=True)))
    most = max(weights)
    code, sure = _known(script).codes[weights.index(most)], 1 / sum(math.exp(weight - most) for weight in weights)
    if not _is_used(words, code, script):
        return UNSURE, 0.0
    return code if sure >= _SURE else UNSURE, sure


def _is_used(words: Sequence[str], code: str, script: str) -> bool:
    """Whether a language's frequent words stand in a text, which they do in every one that is long enough.

    Without them it is a scan badly read, or in a language of which nothing is known here.
    """
    known = _known(script).words
    used = sum(code in known.get(word, ()) for word in words)
    return len(words) < _SEVERAL or used > len(words) * _USED


def _by_letters(text: str) -> str | None:
    """The language whose own letters stand in the text, if no other's do."""
    having = [
        code for code, letters in _data()["deciding_letters"].items() if any(letter in text for letter in letters)
    ]
    return having[0] if len(having) == 1 else None


def _weights(words: Sequence[str], script: str, decided: str | None) -> Sequence[float]:
    """What words say for each language of the script, as logarithms; empty where they say nothing."""
    if decided:
        return [_DECIDED if code == decided else 0.0 for code in _known(script).codes]
    total = sum(_cost(word, script) for word in words)
    return [-cost / _UNIT for cost in columns(total, len(_known(script).codes))] if total else []


def _words(text: str) -> list[str]:
    folded = unicodedata.normalize("NFC", text).translate(_SAME_LETTER).lower()
    return [word[:_LONGEST] for word in _WORD.findall(folded)]


# A cost is how unlikely something is, as a whole number.  Those of all languages, or of all profiles, stand side by
# side in one long number, 64 bits each, so that one addition adds them all.


def packed(costs: Sequence[int]) -> int:
    """Costs side by side in one number."""
    return int.from_bytes(struct.pack(f"<{len(costs)}Q", *costs), "little")


def columns(costs: int, count: int) -> tuple[int, ...]:
    """The costs that stand side by side in a number."""
    return struct.unpack(f"<{count}Q", costs.to_bytes(8 * count, "little"))


@lru_cache(maxsize=50_000)
def _cost(word: str, script: str) -> int:
    """Of a word in each language: of its groups of letters in the nearest profile, and of itself if it is frequent."""
    known = _known(script)
    total = sum(map(known.costs.__getitem__, _groups(word)))
    if not total:
        return 0
    each = columns(total, known.profiles)
    cost = packed([min(each[first:end]) for first, end in known.places])
    counts = known.words.get(word)
    return cost if counts is None else cost + packed([_word_cost(counts.get(code, 0)) for code in known.codes])


@cache
def _word_cost(count: int) -> int:
    return round((math.log(1_000_000) - math.log(_UNSEEN_WORD + count)) * _UNIT)


def _groups(word: str) -> list[str]:
    """Groups of one to three letters as in langdetect's profiles, the ends of the word as spaces."""
    spaced = f" {word} "
    pairs = list(map(add, spaced, spaced[1:]))
    return [*word, *pairs, *map(add, pairs, spaced[2:])]


class _Costs(dict[str, int]):
    """Of a group of letters in each profile, worked out when first asked for."""

    def __init__(self, shares: Mapping[str, Sequence[float]]) -> None:
        super().__init__()
        self._shares = shares

    def __missing__(self, group: str) -> int:
        shares = self._shares.get(group)
        if shares is None:
            return 0
        self[group] = packed([_group_cost(share) if share else _DEAREST for share in shares])
        return self[group]


def _group_cost(share: float) -> int:
    return max(0, round(-math.log(_UNSEEN + share) * _OVERLAP * _UNIT))


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of the languages of one script."""

    codes: tuple[str, ...]
    profiles: int
    places: tuple[tuple[int, int], ...]  # from where to where the profiles of each language stand
    shares: Mapping[str, Sequence[float]]
    costs: _Costs
    words: Mapping[str, Mapping[str, int]]  # how often, of a million, a word stands in the languages that use it much
    before: tuple[float, ...]  # what speaks for each language before anything is read


@cache
def _known(script: str) -> _Known:
    from langdetect.detector_factory import PROFILES_DIRECTORY

    asked = _data()[script]
    meaning: Mapping[str, str] = _data()["meaning"]
    files = [(name, Path(PROFILES_DIRECTORY) / name) for name in asked["stock"]]
    files += [(name, path("languages", "profiles", f"{name}.json")) for name in asked["own"]]
    of = sorted((meaning.get(name, name), file) for name, file in files)
    means = [code for code, _ in of]
    codes = tuple(dict.fromkeys(means))
    places = tuple((means.index(code), means.index(code) + means.count(code)) for code in codes)
    before = tuple(math.log(_data()["expected"].get(code, 1)) for code in codes)
    words = json.loads(path("languages", f"words-{script}.json").read_text("utf-8"))
    shares = _group_shares([file for _, file in of])
    return _Known(codes, len(of), places, shares, _Costs(shares), words, before)


def _group_shares(files: Sequence[Path]) -> Mapping[str, Sequence[float]]:
    """From langdetect's factory, which knows the format; its stock profiles hold capitals, ours do not."""
    from langdetect.detector_factory import DetectorFactory
    from langdetect.utils.lang_profile import LangProfile

    factory = DetectorFactory()
    for number, file in enumerate(files):
        profile = LangProfile(**json.loads(file.read_text("utf-8")))
        profile.name = f"{number}"
        profile.freq = _lowered(profile.freq)
        factory.add_profile(profile, number, len(files))
    shares: Mapping[str, Sequence[float]] = factory.word_lang_prob_map
    return shares


def _lowered(counts: Mapping[str, int]) -> dict[str, int]:
    lowered: dict[str, int] = {}
    for group, count in counts.items():
        lower = group if group.islower() else group.translate(_SAME_LETTER).lower()
        lowered[lower] = lowered.get(lower, 0) + count
    return lowered


@cache
def _data() -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("languages", "detection.json").read_text("utf-8"))
    return made
