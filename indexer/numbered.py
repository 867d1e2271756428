"""Instruments that a text cites by number or symbol: “UNSCR 1325”, “Rezolucija 1325 SB UN”, “GR 30”, 1325 alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

from archive import vocabulary
from indexer.tokens import Token, tokens, words_of

RESOLUTION = re.compile(r"S/RES/(\d+)")
RECOMMENDATION = "CEDAW/C/GC/30"
_GROUPED = re.compile(r"\d[^\w\s]\d")  # 1.325
_ATTACHED = re.compile(r"(?:(?:un)?scr?|res|rez|r)(\d{3,4})")
_CLAUSE = 12  # words around a bare number that say what is spoken of


@dataclass(frozen=True, slots=True)
class Reference:
    """An instrument by its code, and where it is referred to."""

    code: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Number:
    """A number in a text that may be a resolution's, and how it stands there."""

    at: int
    digits: str
    attached: bool  # UNSCR1325

    @property
    def like_a_year(self) -> bool:
        return 1800 <= int(self.digits) <= 2100


@cache
def _known() -> Mapping[str, str]:
    """The numbers of the resolutions in the authority file, and their codes."""
    found = (RESOLUTION.fullmatch(term.code) for term in vocabulary.instruments())
    return {match[1]: match[0] for match in found if match}


def asked_for(words: Sequence[Token]) -> list[Reference]:
    """The instruments that the words of a question refer to: there a known number is enough if it is no year."""
    plain = ", ".join(word.term for word in words)  # apart, so that two numbers are not taken for one
    starts = accumulate((len(word.term) + 2 for word in words), initial=0)
    spoken = tokens(plain, [(word.term, at, at + len(word.term)) for word, at in zip(words, starts, strict=False)])
    found = {one.at: one for one in _numbers(plain, spoken)}
    chosen: dict[int, None] = {}
    for at, one in found.items():
        with_year = at + 1 < len(words) and bool(_YEAR.fullmatch(words[at + 1].term))
        known = one.digits in _known() and (with_year or not one.like_a_year)
        if known or one.attached or _is_resolution(plain, spoken, one, agenda=False, listed=at - 1 in chosen):
            chosen[at] = None
    made = [Reference(f"S/RES/{found[at].digits}", words[at].start, words[at].end) for at in chosen]
    return made + list(recommendations(words, asked=True))


def citation(words: Sequence[Token], one: Reference) -> tuple[int, int]:
    """Where the whole citation stands that a number belongs to: “Rezolucija 1325 SB UN”, “UNSCR 1325 (2000)”."""
    between, small = frozenset(words_of("resolution_between")), frozenset(words_of("small_words"))
    first = last = next(place for place, word in enumerate(words) if word.start <= one.start < word.end)
    while first > 0 and (_is_cue(words[first - 1].term) or words[first - 1].term in between):
        first -= 1
    while words[first].start < one.start and not _is_cue(words[first].term):
        first += 1
    while last + 1 < len(words) and (
        _is_cue(words[last + 1].term) or words[last + 1].term in between or _YEAR.fullmatch(words[last + 1].term)
    ):
        last += 1
    while words[last].start > one.start and words[last].term in small:
        last -= 1
    return words[first].start, max(words[last].end, one.end)


def _is_cue(term: str) -> bool:
    return _is_resolution_word(term) or term in words_of("council_short")


def _is_resolution_word(term: str) -> bool:
    return term.startswith(tuple(words_of("resolution_cues"))) or term in words_of("resolution_short")


_YEAR = re.compile(r"(?:19[5-9]|20[0-4])\d")


def resolutions(text: str, words: Sequence[Token]) -> Iterator[Reference]:
    """The Security Council's resolutions that a text cites, each as often as it does."""
    numbers = list(_numbers(text, words))
    if not numbers:
        return
    agenda = _speaks_of_the_agenda(words)
    chosen: set[int] = set()
    of_council = _of_the_council(text, words, numbers)
    for one in numbers:
        listed = not chosen.isdisjoint(range(one.at - 4, one.at))
        sure = one.attached or one.at in of_council
        if sure or _is_resolution(text, words, one, agenda=agenda, listed=listed):
            chosen.add(one.at)
            yield Reference(f"S/RES/{one.digits}", words[one.at].start, words[one.at].end)


def _numbers(text: str, words: Sequence[Token]) -> Iterator[_Number]:
    for at, word in enumerate(words):
        if not word.term[-3:].isdecimal() or not word.term.isascii():
            continue
        attached = _ATTACHED.fullmatch(word.term)
        digits = attached[1] if attached else word.term
        counts = _GROUPED.search(text, word.start, word.end) and not _is_cued(words, at)  # “1.325 je čekalo”
        if digits.isdecimal() and 3 <= len(digits) <= 4 and not counts and not _is_a_part(text, word):
            yield _Number(at, digits, bool(attached) and digits in _known())


def _of_the_council(text: str, words: Sequence[Token], numbers: Sequence[_Number]) -> frozenset[int]:
    """The places of the numbers that belong to the Council behind their list: “1325, 1820 and 1889 of the Council”.

    One of them is no year, for “in 1820 and 1889 the Council” speaks of years.
    """
    found: set[int] = set()
    listed: list[_Number] = []
    for one in reversed(numbers):
        if one.digits not in _known():
            listed = []
        elif not (listed and _is_one_list(text, words, one.at, listed[-1].at)):
            listed = [one] if _is_before_the_council(words, one.at) else []
        else:
            listed.append(one)
        if any(not number.like_a_year for number in listed):
            found.update(number.at for number in listed)
    return frozenset(found)


def _is_one_list(text: str, words: Sequence[Token], first: int, second: int) -> bool:
    """Whether little but signs and “and” stands between two numbers."""
    links = frozenset(words_of("list_links"))
    signs = text[words[first].end : words[second].start]
    return second - first <= 4 and all(word.term in links for word in words[first + 1 : second]) and "\n\n" not in signs


def _end_of_list(text: str, words: Sequence[Token], at: int) -> int:
    """The place of the last number of a list in which a number stands: “1325, 1820 and 1889 women” counts all."""
    following = (place for place in range(at + 1, min(at + 5, len(words))) if words[place].term.isdecimal())
    beside = next((place for place in following if _is_one_list(text, words, at, place)), None)
    return at if beside is None else _end_of_list(text, words, beside)


def _is_before_the_council(words: Sequence[Token], at: int) -> bool:
    """Whether “of the Security Council”, “SB UN” or the like follows a number at once."""
    between = frozenset(words_of("council_links"))
    following = [word.term for word in words[at + 1 : at + 8] if word.term not in between][:2]
    if not following:
        return False
    named = any(word.startswith(tuple(words_of("council_cues"))) for word in following)
    return following[0] in words_of("council_acronyms") or (named and following[0] in words_of("council_words"))


def _is_resolution(text: str, words: Sequence[Token], one: _Number, *, agenda: bool, listed: bool) -> bool:
    if one.at >= 2 and (words[one.at - 2].term, words[one.at - 1].term) == ("s", "res"):
        return True
    cued = _is_cued(words, one.at)
    if one.digits not in _known():
        return cued and not 1900 <= int(one.digits) <= 2100 and _near_the_council(words, one.at)
    if cued and _is_an_amount_behind(text, words, one.at):
        return False
    if cued or _has_year(text, words[one.at]):
        return True
    if listed and _follows_in_a_list(text, words, one.at):
        return not one.like_a_year or not _counts(text, words, one.at)
    if one.like_a_year or _counts(text, words, _end_of_list(text, words, one.at)):
        return False
    return _is_spoken_of(text, words, one.at, agenda=agenda)


def _is_cued(words: Sequence[Token], at: int) -> bool:
    """Whether a word for resolutions stands before the number, or behind it, with nothing strange between."""
    between = frozenset(words_of("resolution_between"))
    after = [word.term for word in words[at + 1 : at + 2]]
    if any(word.startswith(tuple(words_of("resolution_behind"))) for word in after):
        return True
    for word in reversed(words[max(0, at - 2 * _CLAUSE) : at]):
        if _is_resolution_word(word.term):
            return True
        if word.term not in between and not word.term.isdecimal():
            return False
    return False


def _is_an_amount_behind(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether a number only follows the list of others and counts: “rezolucije 1325 i 1820, 1889 učesnica”."""
    after_comma = at > 0 and words[at - 1].term.isdecimal() and "," in text[words[at - 1].end : words[at].start]
    return after_comma and _counts(text, words, at)


def _near_the_council(words: Sequence[Token], at: int) -> bool:
    near = [word.term for word in words[max(0, at - 8) : at + 8]]
    return any(word.startswith(tuple(words_of("council_cues"))) for word in near)


def _has_year(text: str, word: Token) -> bool:
    """“1325 (2000)”."""
    return bool(re.match(r"\s?\((?:19|20)\d\d\)", text[word.end : word.end + 7]))


def _follows_in_a_list(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether “and” or a sign stands before the number, with no more than “the later” between."""
    while at and words[at - 1].term in words_of("list_qualifiers"):
        at -= 1
    before = text[max(0, words[at].start - 8) : words[at].start]
    return bool(re.search(r"(?:[,)]|\b(?:i|and|dhe|и|te|kao|e))\s*$", before))


def _counts(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether the number tells how many or which: a unit stands before or after it, “1325 dinara”, “soba 1325”."""
    if at and words[at - 1].term in words_of("counters"):
        return True
    if at + 1 == len(words):
        return False
    following = words[at + 1].term
    between = text[words[at].end : words[at + 1].start]
    if not between.isspace():
        ordinal = between.startswith(".") and text[words[at + 1].start].islower()  # “1325. u Budimu”
        return ordinal or following.startswith(tuple(words_of("year_words")))
    return following in words_of("counted_whole") or following.startswith(tuple(words_of("counted")))


def _is_spoken_of(text: str, words: Sequence[Token], at: int, *, agenda: bool) -> bool:
    """Whether a bare number is what the clause is about: “radionica o 1325”, “what has 1325 changed for women”."""
    if _INFLECTED.match(text, words[at].start):
        return True
    near = [word.term for word in words[max(0, at - 3) : at]]
    following = [word.term for word in words[at + 1 : at + 2]]
    if any(word.startswith(tuple(words_of("about_acts"))) for word in following):
        return True
    if any(word.startswith(tuple(words_of("about_nouns"))) for word in near):
        return True
    if not _stands_open(text, words, _end_of_list(text, words, at)):
        return False
    around = [word.term for word in words[max(0, at - _CLAUSE) : at + _CLAUSE]]
    told = any(word.startswith(tuple(words_of("about_women"))) for word in around)
    return agenda or told or near[-1:] in [[word] for word in words_of("about")]


_INFLECTED = re.compile(r"\d+[-‐‑][^\W\d_]{1,3}(?!\w)")  # “punon me 1325-ën”: who counts gives no case

_SYMBOL = ("cedaw", "c", "gc", "30")


def _stands_open(text: str, words: Sequence[Token], at: int) -> bool:
    """Whether no noun follows at once that the number could count."""
    if at + 1 == len(words) or not text[words[at].end : words[at + 1].start].isspace():
        return True
    following = words[at + 1].term
    return following in words_of("small_words") or following.endswith(tuple(words_of("verb_ends")))


def _is_a_part(text: str, word: Token) -> bool:
    """Whether the number is a piece of a longer one: 1.325, 13/25, +381 1325; “1325/2000” names a resolution's year."""
    before, after = text[max(0, word.start - 2) : word.start], text[word.end : word.end + 6]
    if _is_in_close_list(text, word):
        return False
    joined = re.search(r"\d[.,/:-]$|[$€]\s?$|\d[^\S\n]$|L-$", before) or re.match(
        r"[.,:]\d|[/-](?!(?:19|20)\d\d\b)\d|\s?[%€$]|[^\S\n]\d", after
    )
    if joined and not re.search(r"\d{4}\s$", text[max(0, word.start - 5) : word.start]):
        return not text[: word.start].upper().endswith("RES/")
    return False


def _is_in_close_list(text: str, word: Token) -> bool:
    """Whether the numbers that stand close to a number are resolutions like it: “1325/1820/1889”."""
    before = _CLOSE_BEFORE.search(text[max(0, word.start - 60) : word.start])
    after = _CLOSE_AFTER.match(text, word.end)
    beside = re.findall(r"\d+", (before[0] if before else "") + " " + (after[0] if after else ""))
    return bool(beside) and all(number in _known() for number in beside)


_CLOSE_BEFORE = re.compile(r"(?<![\d/,.+-])(?:\d+[,/])+$")

_CLOSE_AFTER = re.compile(r"(?:[,/]\d+)+(?![\d/,.-]*\d)")


def _speaks_of_the_agenda(words: Sequence[Token]) -> bool:
    whole = " ".join(word.term for word in words)
    named = tuple(words_of("agenda_words"))
    return any(cue in whole for cue in words_of("agenda_cues")) or any(word.term.startswith(named) for word in words)


def recommendations(words: Sequence[Token], *, asked: bool = False) -> Iterator[Reference]:
    """“General recommendation No. 30”, “Opšta preporuka 30”, and “GR 30” where CEDAW is spoken of or a person asks."""
    between = frozenset(words_of("recommendation_between"))
    cedaw = asked or any(word.term.startswith(tuple(words_of("committee_cues"))) for word in words)
    for at, word in enumerate(words):
        if word.term == "gr30" and cedaw:
            yield Reference(RECOMMENDATION, word.start, word.end)
        if word.term != "30":
            continue
        if tuple(one.term for one in words[max(0, at - 3) : at + 1]) == _SYMBOL:
            yield Reference(RECOMMENDATION, words[at - 3].start, word.end)
            continue
        place = at - 1
        while place > 0 and (words[place].term in between or words[place].term.isdecimal()):
            place -= 1
        start = _recommendation_at(words, place, cedaw=cedaw)
        if start is not None:
            yield Reference(RECOMMENDATION, words[start].start, word.end)


def _recommendation_at(words: Sequence[Token], place: int, *, cedaw: bool) -> int | None:
    """Where the words for a general recommendation begin that end at `place`."""
    if place < 0:
        return None
    if cedaw and words[place].term in words_of("recommendation_short"):
        return place
    for first, second in words_of("general_recommendation"):
        for gap in (1, 2):
            begin = place - gap
            if begin >= 0 and words[begin].term.startswith(first) and words[place].term.startswith(second):
                return begin
    return None
