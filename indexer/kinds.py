"""Which kind of document a text is: by the name that it gives itself, and by what only such texts say."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import PurePath
from typing import Any

from archive import Evidence, Field, Suggestion, vocabulary
from indexer.layout import (
    HEAD,
    Leaf,
    Line,
    begins_with,
    begins_with_an_hour,
    body_at,
    is_among_labels,
    is_contact,
    is_labelled,
    line_of,
)
from indexer.tokens import Token, tokens, words_of
from resources import path

_LONGEST = 200
_TITLE_LINES = 4  # lines that are no letterhead, in which a document gives itself its name
_NAMED = 3.5  # what a name in the title weighs more than anything that a text says
_SIGNS = 6.0  # what signs may weigh at most
_TELLS = 0.5  # a kind that less speaks for is only mentioned
_READ = 1_500  # words in which signs are looked for
_LAST = 150


@dataclass(frozen=True, slots=True)
class Hint:
    """Something that speaks for a kind, and where it stands."""

    code: str
    score: float
    start: int
    end: int


def kind(leaf: Leaf, headings: Sequence[str], *, name: str, is_mail: bool) -> Iterator[Suggestion]:
    """The kind that most speaks for, with the strongest hint as its evidence."""
    hints = [*_names(leaf, headings), *_of_file(name), *_signs(leaf)]
    if is_mail:
        hints.append(Hint("letter", 1.5, 0, min(len(leaf.page.text), 40)))
    scores = _scores(hints)
    if max(scores.values(), default=0.0) < _TELLS:
        scores = _scores(hints := [*hints, *_last_resort(leaf)])
    if not scores:
        return
    best = max(scores, key=lambda code: scores[code])
    told = [hint for hint in hints if hint.code == best and hint.end] or [Hint(best, 0.0, 0, 0)]
    found = max(told, key=lambda hint: hint.score)
    others = max((score for code, score in scores.items() if code != best), default=0.0)
    confidence = min(0.97, 0.35 + scores[best] * 0.045 + max(0.0, scores[best] - others) * 0.01)
    quote = leaf.page.text[found.start : found.end]
    number = leaf.page.number if found.end else 0
    evidence = Evidence(number, found.start, found.end, quote or name, "kind" if found.end else "file name")
    yield Suggestion(Field.KIND, best, confidence, evidence)


def by_file_name(name: str) -> Iterator[Suggestion]:
    """What a file without text is called: `pismo_1993_sken.pdf`."""
    for hint in _of_file(name):
        yield Suggestion(Field.KIND, hint.code, 0.4, Evidence(0, 0, 0, name, "file name"))


def _scores(hints: Sequence[Hint]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for hint in hints:
        scores[hint.code] = scores.get(hint.code, 0.0) + hint.score
    for narrow, wide in _data()["narrower"].items():
        if scores.get(narrow, 0.0) >= _NAMED and wide in scores:
            scores[narrow] += max(0.0, scores[wide])  # an open letter greets and takes leave as a letter does
    return {code: score for code, score in scores.items() if score > 0}


# Names


def _names(leaf: Leaf, headings: Sequence[str]) -> Iterator[Hint]:
    """The names of kinds in the opening lines and after “this”."""
    headed = {line_of(heading).folded for heading in headings}
    gathers = False
    is_meeting = any(is_labelled(line, "present_labels") for line in leaf.lines)
    body = body_at(leaf.lines)
    seen = 0
    for line in leaf.head:
        if len(line.text) > _LONGEST or (is_meeting and is_labelled(line, "agendas") and len(line.words) < 3):
            continue  # the agenda of a meeting is no programme
        gathers |= begins_with(line, "contents") and len(line.words) <= _FEW_WORDS
        says_something = not (is_contact(line) or leaf.is_dated(line))
        for code, at, length in kinds_in(line.words):
            if not _is_meant(leaf, line, code, at, length):
                continue
            heading = line.folded in headed and not gathers
            titled = heading or (seen < _TITLE_LINES and line.number <= body and not gathers)
            weight = _weight(line, at, length, heading=heading, titled=titled) - min(seen, 8) * 0.3
            if weight > 0:
                yield Hint(code, weight, line.words[at].start, line.words[at + length - 1].end)
            gathers |= weight >= _NAMED and code in _data()["gathering"]  # what follows are its parts
        seen += says_something
    for above, line in pairwise(leaf.head[: min(body, _TITLE_LINES * 2) + 1]):
        spanned = spanned_kind(above, line)
        if spanned is not None:
            yield Hint(spanned, 9.0 + _NAMED, above.words[0].start, line.words[0].end)
    yield from _called(leaf)


def spanned_kind(above: Line, line: Line) -> str | None:
    """The kind whose name begins with a line and ends in the next: “NACRT” / “REZOLUCIJE O MIRU”."""
    before = len(above.words)
    if not 1 <= before <= 2 or not line.words:
        return None
    found = kinds_in([*above.words, *line.words[:2]])
    return next((code for code, at, length in found if at == 0 and length > before), None)


def _weight(line: Line, at: int, length: int, *, heading: bool, titled: bool) -> float:
    """A line that is the kind says most, one that begins with it much, one that only holds it little."""
    words = len(line.words)
    if words <= length + 1:
        weight = 9.0
    elif at == 0:
        weight = 5.0
    elif _after_a_colon(line, at) or _ends_a_name(line, at + length):
        weight = 4.0
    else:
        weight = 2.0 if words <= 14 else 0.5
    if not titled:
        return min(weight, 2.0) if at == 0 else 0.3
    more = _NAMED if weight >= 4.0 else 0.0
    return weight + more + (2.0 if heading else 0.0) + length * 0.5


def _after_a_colon(line: Line, at: int) -> bool:
    """“Žene u kolektivnim centrima: izveštaj s terena”; “2017, a report”."""
    before = line.text[: line.words[at].start - line.start].rstrip()
    return before.endswith((":", "–", "—", "-", "|", "/"))


def _ends_a_name(line: Line, end: int) -> bool:
    """“The Valley Newsletter”, “Mid-term Progress Report”: few words, none of which says what it is about."""
    links = frozenset(words_of("title_links"))
    if line.words[0].term.isdecimal() and len(line.words[0].term) < 3:
        return False  # “2. The letter”
    return end == len(line.words) <= _FEW_WORDS and links.isdisjoint(word.term for word in line.words)


_FEW_WORDS = 5


def _is_meant(leaf: Leaf, line: Line, code: str, at: int, length: int) -> bool:
    """Whether the name is the document's and not part of a citation: “Article 3”, “Rezolucija 1325”."""
    if at and line.prose and code in _data()["spoken_of"]:
        return False
    if at and is_among_labels(leaf, line) and not any(is_labelled(line, part) for part in ("subjects", "kind_labels")):
        return False  # “Aktivnost: pismo gradu”
    start, end = line.words[at].start, line.words[at + length - 1].end
    following = line.words[at + length : at + length + 1]
    if code in words_of("numbered") and following and following[0].term.isdecimal():
        return False
    taken = [(one.start, one.end) for one in leaf.cited] + [(one.start, one.end) for one in leaf.groups]
    if any(first < end and start < last for first, last in taken):
        return False
    return code != "resolution" or not any(0 <= one.start - end <= 45 for one in leaf.cited)


def _called(leaf: Leaf) -> Iterator[Hint]:
    """“Ovim saopštenjem”, “this report”, “ky raport”."""
    words = [word for line in leaf.lines for word in line.words][:_READ]
    these = frozenset(words_of("demonstratives"))
    seen: set[str] = set()
    for at, word in enumerate(words[:-1]):
        if word.term not in these:
            continue
        for code, place, length in kinds_in(words[at + 1 : at + 4]):
            if place == 0 and code not in seen:
                seen.add(code)
                weight = 0.4 if code in _data()["spoken_of"] else 2.0
                yield Hint(code, weight, words[at].start, words[at + length].end)


def _of_file(name: str) -> Iterator[Hint]:
    """What the file is called says something where the text says little: `saopstenje_25-nov.pdf`."""
    found = kinds_in(line_of(PurePath(name).stem.replace("_", " ")).words)
    if found:
        yield Hint(found[0][0], 2.4, 0, 0)


def kinds_in(words: Sequence[Token]) -> list[tuple[str, int, int]]:
    """The kinds that words name: code, place of the first word, how many words; the longer name hides the shorter."""
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(words):
        best: tuple[str, int, int] | None = None
        for code, parts in _kind_names().get(words[at].term[:2], ()):
            if _follow(words, at, parts) and (best is None or _tells_more(words, at, parts, best[2])):
                best = (code, at, len(parts))
        if best is not None:
            found.append(best)
        at += best[2] if best else 1
    return found


def _tells_more(words: Sequence[Token], at: int, parts: tuple[str, ...], length: int) -> bool:
    """Whether a name says more than one of another length; of one word the word itself: “reportazh”."""
    return len(parts) > length or (length == 1 == len(parts) and words[at].term == parts[0])


def _follow(words: Sequence[Token], at: int, parts: tuple[str, ...]) -> bool:
    here = words[at : at + len(parts)]
    return len(here) == len(parts) and all(
        word.term == part or _is_form(word.term, part) for word, part in zip(here, parts, strict=True)
    )


def _is_form(word: str, part: str) -> bool:
    """Whether a word is one of a kind's name with another ending; short ones keep all their letters: plan, plate."""
    stem = part[:-1] if len(part) > 4 else part
    return len(part) > 3 and word.startswith(stem) and len(word) - len(part) <= 3


@cache
def _kind_names() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """The names of kinds and what documents call themselves besides, by their first two letters."""
    named = [(term.code, name) for term in vocabulary.kinds() for names in term.names.values() for name in names]
    named += [(code, name) for code, names in _data()["named"].items() for name in names]
    made: dict[str, dict[tuple[str, tuple[str, ...]], None]] = {}
    for code, name in named:
        parts = tuple(token.term for token in tokens(name))
        made.setdefault(parts[0][:2], {})[code, parts] = None
    return {start: tuple(names) for start, names in made.items()}


# Signs


@dataclass(frozen=True, slots=True)
class _Sign:
    code: str
    weight: float
    words: tuple[tuple[str, bool], ...]  # a word, and whether any ending may follow
    opens: bool  # at the beginning of a line only


def _signs(leaf: Leaf) -> Iterator[Hint]:
    """What only one kind says; all of a kind's signs together weigh no more than `_SIGNS`."""
    found = [*_said(leaf), *_greeted(leaf), *_timetable(leaf), *_told(leaf), *_gathers(leaf)]
    spent: dict[str, float] = {}
    for hint in sorted(found, key=lambda hint: -hint.score):
        left = _SIGNS - spent.get(hint.code, 0.0)
        if left > 0:
            spent[hint.code] = spent.get(hint.code, 0.0) + min(left, hint.score)
            yield Hint(hint.code, min(left, hint.score), hint.start, hint.end)


def _said(leaf: Leaf) -> Iterator[Hint]:
    words = [word for line in leaf.lines for word in line.words]
    in_prose = {word.start for line in leaf.lines if line.prose for word in line.words}
    opening = {line.words[0].start for line in leaf.lines if line.words and "|" not in line.text}  # no bar of links
    seen: set[_Sign] = set()
    for at, word in enumerate(words):
        if _READ <= at < len(words) - _LAST:
            continue
        for sign in _signs_by_beginning().get(word.term[:2], ()):
            if sign.opens and word.start not in opening:
                continue
            here = words[at : at + len(sign.words)]
            if sign not in seen and len(here) == len(sign.words) and _says(here, sign):
                listed = sign.code not in _data()["in_lists"] or word.start not in in_prose
                if listed or leaf.page.text[here[-1].end : here[-1].end + 1] == ":":
                    seen.add(sign)
                    yield Hint(sign.code, sign.weight, word.start, here[-1].end)


def _says(here: Sequence[Token], sign: _Sign) -> bool:
    return all(
        word.term == part or (any_ending and word.term.startswith(part))
        for word, (part, any_ending) in zip(here, sign.words, strict=True)
    )


def _greeted(leaf: Leaf) -> Iterator[Hint]:
    for line in leaf.lines[: HEAD + 6]:
        if begins_with(line, "salutations") and len(line.text) < 90:
            yield Hint("letter", 3.5, line.start, line.end)
            return


def _timetable(leaf: Leaf) -> Iterator[Hint]:
    """Lines that begin with an hour are a programme."""
    timed = [line for line in leaf.lines if begins_with_an_hour(line)]
    if len(timed) >= 3:
        yield Hint("programme", 5.0, timed[0].start, timed[0].end)


def _gathers(leaf: Leaf) -> Iterator[Hint]:
    """A few words with a day and an hour call people together."""
    if sum(len(line.words) for line in leaf.lines) > _FEW or not leaf.dates:
        return
    hour = hour_in(leaf.page.text)
    if hour is not None:
        yield Hint("leaflet", 2.0, *hour.span())


def hour_in(text: str) -> re.Match[str] | None:
    """The first hour at which something is to be: “u 18 sati”, “në ora 11”."""
    return _HOUR.search(text)


_FEW = 110
_HOUR = re.compile(
    r"\bor(?:a|ën|en)\s+\d{1,2}\b|"
    r"\b(?:u|у|ora|në ora|at|od)\s+\d{1,2}(?:[.:]\d\d)?\s*(?:h\b|sati|časova|casova|часова|сати|,|\n|$)"
    r"|\b\d{1,2}(?:[.:]\d\d)?\s?(?:h|sati|sata|časova|casova|часова|сати|pm|am|o'clock)\b",
    re.IGNORECASE,
)


def _told(leaf: Leaf) -> Iterator[Hint]:
    """Who tells what happened to herself says “I” in every other sentence."""
    words = [word for line in leaf.lines for word in line.words][:_READ]
    own = frozenset(_data()["first_person"])
    told = [word for word in words if word.term in own and not (word.term == "i" and not word.capital)]
    if len(told) >= 4 and len(told) / len(words) >= 0.028:
        line = next(line for line in leaf.lines if line.start <= told[0].start < line.end)
        yield Hint("testimony", 3.2, line.start, line.end)


def _last_resort(leaf: Leaf) -> Iterator[Hint]:
    """Who speaks as “we” states something; prose in which nobody does is an article."""
    words = [word for line in leaf.lines for word in line.words][:_READ]
    ours = frozenset(words_of("we"))
    quoted = [found.span() for found in _QUOTED.finditer(leaf.page.text)]
    own = (word for word in words if not any(start <= word.start < end for start, end in quoted))
    spoken = next((word for word in own if word.term in ours), None)
    prose = next((line for line in leaf.lines if len(line.text) >= 60), None)
    if spoken is not None:
        yield Hint("statement", 0.5, spoken.start, spoken.end)
    elif prose is not None and len(words) >= 60:
        yield Hint("article", 0.3, prose.start, min(prose.end, prose.start + 120))


_QUOTED = re.compile(r"[„“\"«»][^„“”\"«»\n]{2,400}[“”\"«»]")


@cache
def _signs_by_beginning() -> Mapping[str, Sequence[_Sign]]:
    made: dict[str, list[_Sign]] = {}
    for code, groups in _data()["signs"].items():
        for weight, phrases in groups:
            for phrase in phrases:
                parts = phrase.removeprefix("^").split()
                words = tuple((_folded(part.rstrip("*")), part.endswith("*")) for part in parts if part != "*")
                made.setdefault(words[0][0][:2], []).append(_Sign(code, weight, words, phrase.startswith("^")))
    return made


def _folded(word: str) -> str:
    return "".join(token.term for token in tokens(word))


@cache
def _data() -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("vocabulary", "signs.json").read_text("utf-8"))
    return made
