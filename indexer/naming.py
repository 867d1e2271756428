"""Authorities and concepts named in a text or a question, under any of their names, inflected or not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial
from itertools import accumulate
from typing import Any, NamedTuple

from archive import fold, vocabulary
from archive.vocabulary import Concept, Term
from indexer.analysis import spans
from resources import path

_VOWELS = "aeiou"
_LONGEST_ENDING = 5
_READY = 1 << 15  # words whose names are kept ready
_LONG = 8  # letters of an English word that surely has an ending
_RESOLUTION = re.compile(r"S/RES/(\d+)")
_SERBIAN = frozenset({"sr", "bs", "hr", "cnr", "sh", "hbs"})


class Token(NamedTuple):  # made for every word of every text
    """A word of a text: its key, its offsets, whether it begins with a capital, or a sentence, and has no capital."""

    term: str
    start: int
    end: int
    capital: bool
    opens: bool
    small: bool


@dataclass(frozen=True, slots=True)
class Named:
    """An authority or concept and where it is named; `kind` is `org`, `place`, `ref` or `concept`."""

    term: Term
    start: int
    end: int
    kind: str

    @property
    def key(self) -> str:
        """What stands for the thing under all its names: `place:prishtina`, `concept:missing-persons`."""
        return f"{self.kind}:{self.term.code}"


@dataclass(frozen=True, slots=True)
class Reference:
    """An instrument by its code, and where it is referred to."""

    code: str
    start: int
    end: int


@cache
def words_of(part: str) -> Any:
    """A list or table of `resources/vocabulary/describing.json`."""
    return json.loads(path("vocabulary", "describing.json").read_text("utf-8"))[part]


def tokens(text: str, words: Iterable[tuple[str, int, int]] | None = None) -> list[Token]:
    """The words of a text; `words` are its terms with their offsets where they are known already."""
    made: list[Token] = []
    last = 0
    for term, start, end in spans(text) if words is None else words:
        opens = not made or (start - last > 1 and _OPENING.search(text, last, start) is not None)
        made.append(Token(term, start, end, text[start : start + 1].isupper(), opens, text[start:end].islower()))
        last = end
    return made


_OPENING = re.compile(r'[\n.!?:„“"]')


def organisations(text: str, words: Sequence[Token]) -> list[Named]:
    """The organisations named in a text, longest names first where they overlap."""
    return names().in_text(text, words, "org")


def organisations_apart(text: str, words: Sequence[Token], cited: Sequence[Reference]) -> list[Named]:
    """The organisations that a text speaks of, without those that only belong to the name of something else.

    “Rezolucija 1325 SB UN” cites a resolution, and the Council is not the United Nations.
    """
    found = organisations(text, words)
    if not found:
        return found
    spans = [_citation(words, one) for one in cited]
    council = {at for at, word in enumerate(words) if word.term.startswith(_COUNCIL)}

    def stands(one: Named) -> bool:
        if any(start <= one.start and one.end <= end for start, end in spans):
            return False
        if one.term.code != _UNITED_NATIONS:
            return True
        first = next(at for at, word in enumerate(words) if word.start == one.start)
        last = next(at for at, word in enumerate(words) if word.end == one.end)
        return council.isdisjoint(range(first - 4, last + 4))

    return [one for one in found if stands(one)]


_UNITED_NATIONS = "un"
_COUNCIL = ("bezbednost", "bezbjednost", "sigurnost", "security", "sigurim")


def places(text: str, words: Sequence[Token], taken: Sequence[Named] = ()) -> list[Named]:
    """The cities and villages named in a text outside the names in `taken`."""
    wide = {term.code for term in vocabulary.countries()}
    return [one for one in names().in_text(text, words, "place", taken) if one.term.code not in wide]


def authorities_in(
    text: str,
    words: Sequence[Token] | None = None,
    *,
    language: str = "",
    known: Names | None = None,
    nested: bool = False,
) -> list[Named]:
    """Every organisation, place, instrument and concept named in a text, in its order.

    What is part of a longer name is not named itself, but for a concept inside a wider one where `nested` is asked.
    Where the language is known, one word alone names a concept only in that language, because short words of one
    language are others in the next.
    """
    spoken = tokens(text) if words is None else words
    known = known or names()
    groups = known.in_text(text, spoken, "org")
    cited = [Named(_instrument(one.code), one.start, one.end, "ref") for one in references(text, spoken)]
    taken = [*groups, *cited]
    taken += known.in_text(text, spoken, "place", taken)
    taken += known.in_text(text, spoken, "concept", taken, language, nested=nested)
    return sorted(taken, key=lambda one: one.start)


def named_in_question(words: Sequence[Token], *, known: Names | None = None) -> list[Named]:
    """What the words of a question name, whatever their case; several things where one name is shared.

    A name inside a longer one does not count: “zene u crnom” asks for the group and not for women.
    """
    found = (known or names()).in_question(words)
    cited = [Named(_instrument(one.code), *_citation(words, one), "ref") for one in _asked_for(words)]
    apart = [one for one in found if not any(other.start <= one.start and one.end <= other.end for other in cited)]
    return sorted((*apart, *cited), key=lambda one: (one.start, -one.end))


def variants(term: Term) -> tuple[tuple[str, ...], ...]:
    """Every name and form of an authority or concept in every language as folded words, each once.

    An Albanian article at the beginning is left out, because it changes with the case: (të) zhdukurit.
    """
    return tuple(dict.fromkeys(words for _, _, words in _written(term)))


@cache
def names() -> Names:
    """The shipped names, read once; make a `Names` of its own for an archive that has concepts of its own."""
    return Names(vocabulary.concepts())


# Names


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a name: the forms it has, as beginnings with the endings that may follow each."""

    word: str
    forms: tuple[tuple[str, frozenset[str]], ...]

    def fits(self, term: str) -> bool:
        """Whether a word of a text is a form of this one."""
        return term == self.word or any(
            term.startswith(stem) and term[len(stem) :] in ends for stem, ends in self.forms
        )


@dataclass(frozen=True, slots=True)
class _Name:
    kind: str
    term: Term
    words: tuple[_Word, ...]
    language: str  # of a concept's name; names of groups and places belong to all
    short: bool  # an acronym: in a text only with its capitals


class _Starting(dict[str, tuple[_Name, ...]]):
    """The names that may begin with a word, looked up when it is first met; begun anew when there are too many."""

    def __init__(self, look_up: Callable[[str], tuple[_Name, ...]]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, term: str) -> tuple[_Name, ...]:
        if len(self) >= _READY:
            self.clear()
        found = self[term] = self._look_up(term)
        return found


class Names:
    """All names of the shipped authorities and of some concepts, ready to be found in texts and questions."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._terms = {**vocabulary.authorities(), "concept": tuple(concepts)}
        self._by_beginning: dict[str, Mapping[str, Sequence[_Name]]] = {}
        self._starting: dict[tuple[str, ...], _Starting] = {}

    @classmethod
    def of(cls, named: Iterable[Named]) -> Names:
        """Only what was named, to be found again elsewhere."""
        made = cls(())
        kinds: dict[str, tuple[Term, ...]] = dict.fromkeys(made._terms, ())
        for one in named:
            kinds[one.kind] = (*kinds[one.kind], one.term)
        made._terms = kinds
        return made

    def in_text(
        self,
        text: str,
        words: Sequence[Token],
        kind: str,
        taken: Sequence[Named] = (),
        language: str = "",
        *,
        nested: bool = False,
    ) -> list[Named]:
        """What of one kind is named in a text outside the names in `taken`: the longest names, or all if `nested`."""
        base = _base(language)
        covered = _covered(words, taken)

        def stands(at: int, name: _Name) -> bool:
            here = words[at : at + len(name.words)]
            return (
                _follow(here, name)
                and not _is_taken(range(at, at + len(here)), covered, kind)
                and _is_meant(text, here, name, base)
            )

        return list(self._found(words, stands, (kind,), nested=nested, capitals=kind != "concept"))

    @cached_property
    def beginnings(self) -> tuple[str, ...]:
        """What the first word of any name begins with: what begins otherwise need not be looked at."""
        return tuple({beginning for kind in self._terms for beginning in self._beginnings(kind)})

    def in_question(self, words: Sequence[Token]) -> list[Named]:
        """What the words of a question name; several things where they share the name."""

        def stands(at: int, name: _Name) -> bool:
            here = words[at : at + len(name.words)]
            first = name.words[0].word
            doubtful = first in _ambiguous() or (name.short and len(first) <= 2)  # “be” is also the EU in Albanian
            alone = len(words) == 1 or words[at].capital or len(here) > 1
            return _follow(here, name) and (alone or not doubtful)

        return list(self._found(words, stands, tuple(self._terms)))

    def _found(
        self,
        words: Sequence[Token],
        stands: Callable[[int, _Name], bool],
        kinds: tuple[str, ...],
        *,
        nested: bool = False,
        capitals: bool = False,
    ) -> Iterator[Named]:
        """`capitals` for names that no word in small letters begins."""
        if kinds not in self._starting:
            self._starting[kinds] = _Starting(partial(self._look_up, kinds=kinds))
        beginning = self._starting[kinds]
        begun = ((at, beginning[word.term]) for at, word in enumerate(words) if not (capitals and word.small))
        past = 0
        for at, starting in begun:
            if not starting or at < past:
                continue
            word = words[at]
            length = 0
            seen: set[tuple[str, str]] = set()
            for name in starting:
                thing = (name.kind, name.term.code)
                if (len(name.words) < length and not nested) or thing in seen:
                    continue
                if stands(at, name):
                    length = len(name.words)
                    seen.add(thing)
                    yield Named(name.term, word.start, words[at + length - 1].end, name.kind)
            past = at + (1 if nested else length or 1)

    def _look_up(self, term: str, kinds: tuple[str, ...]) -> tuple[_Name, ...]:
        """The names of some kinds that may begin with a word, the longest first.

        Those of other kinds are not made: the reader of files, which starts anew often, needs no concepts.
        """
        found: dict[int, _Name] = {}
        for kind in kinds:
            names_here = self._beginnings(kind)
            for cut in range(min(len(term), _LONGEST_ENDING + 1)):
                for name in names_here.get(term[: len(term) - cut], ()):
                    if name.words[0].fits(term):
                        found[id(name)] = name
        return tuple(sorted(found.values(), key=lambda name: -len(name.words)))

    def _beginnings(self, kind: str) -> Mapping[str, Sequence[_Name]]:
        """The names of a kind by what the forms of their first word begin with; made when first asked for."""
        if kind not in self._by_beginning:
            made: dict[str, list[_Name]] = {}
            for name in _names_of(kind, self._terms[kind]):
                for stem in {name.words[0].word, *(stem for stem, _ in name.words[0].forms)}:
                    made.setdefault(stem, []).append(name)
            self._by_beginning[kind] = made
        return self._by_beginning[kind]


def _covered(words: Sequence[Token], taken: Sequence[Named]) -> frozenset[int]:
    """The places of the words that lie in a name already found."""
    if not taken:
        return frozenset()
    spoken = sorted((one.start, one.end) for one in taken)
    found: set[int] = set()
    place = 0
    for at, word in enumerate(words):
        while place < len(spoken) and spoken[place][1] <= word.start:
            place += 1
        if place < len(spoken) and spoken[place][0] < word.end:
            found.add(at)
    return frozenset(found)


def _is_taken(places: range, covered: frozenset[int], kind: str) -> bool:
    """Whether a name lies in one already found; that of a concept may hold a place: “dialogu i Brukselit”."""
    return covered.issuperset(places) if kind == "concept" else not covered.isdisjoint(places)


def _follow(here: Sequence[Token], name: _Name) -> bool:
    """Whether the words of a text are those of a name whose first one fits."""
    if len(name.words) == 1:
        proper = name.kind == "place" and here[0].capital and not here[0].opens  # “u Nišu”
        return proper or here[0].term == name.words[0].word or here[0].term not in _never_forms()
    return len(here) == len(name.words) and all(
        part.fits(word.term) for word, part in zip(here[1:], name.words[1:], strict=True)
    )


def _is_meant(text: str, here: Sequence[Token], name: _Name, base: str) -> bool:
    """Whether words of a text that read like a name are one: by their capitals, and by the language around."""
    first = here[0]
    if name.short:
        return sum(map(str.isupper, text[first.start : first.end])) >= 2
    if name.kind == "concept":
        return len(here) > 1 or base in ("", name.language)
    loud = first.term in _never_forms() and text[first.start : first.end].isupper()
    if not first.capital or (loud and first.term != name.words[0].word):
        return False
    doubtful = first.opens and name.words[0].word in _ambiguous()
    return len(here) > 1 or not doubtful or _in_date_line(text, first)


def _in_date_line(text: str, word: Token) -> bool:
    """Whether a comma and a number or month follow, as after the place in “Peć, 2. maja” and “Niš, oktobar 2018”."""
    behind = text[word.end : word.end + 24]
    return bool(re.match(r",?\s+(?:dana|dne|më|me|on)?\s*\d|,\s+[^\W\d_]+\s+(?:19|20)\d\d", behind))


def _base(language: str) -> str:
    code = language.partition("-")[0]
    return "sr" if code in _SERBIAN else "" if code == "und" else code


@cache
def _never_forms() -> frozenset[str]:
    """Small words that look like forms of other words: posle is no form of posao."""
    return frozenset(words_of("never_forms"))


@cache
def _ambiguous() -> frozenset[str]:
    return frozenset(words_of("ambiguous"))


# Forms


def _names_of(kind: str, terms: Iterable[Term]) -> Iterator[_Name]:
    for term in terms:
        if _RESOLUTION.fullmatch(term.code):
            continue  # known by their numbers
        spoken: dict[tuple[str, ...], dict[str, None]] = {}
        plain: set[tuple[str, ...]] = set()
        for language, name, words in _written(term):
            spoken.setdefault(words, {})[_base(language)] = None
            if len(words) > 1 or sum(map(str.isupper, name)) < 2:
                plain.add(words)
        for words, languages in spoken.items():
            for way in languages if kind == "concept" else ("",):
                parts = tuple(_word(word, way, "sq" in languages) for word in words)
                yield _Name(kind, term, parts, way, words not in plain)


def _written(term: Term) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Every name and form of a thing with its language and its folded words."""
    for table in (term.names, term.forms):
        for language, some in table.items():
            for name in some:
                for words in _spellings(name, language):
                    yield language, name, words


def _spellings(name: str, language: str) -> Iterator[tuple[str, ...]]:
    """The words of a name, and its endings written on: women's is women to a search, and womens; MPs is mp, and mps."""
    found = list(spans(name))
    words = tuple(word for word, _, _ in found)
    links = words_of("links")
    while language == "sq" and len(words) > 1 and words[0] in links:
        words = words[1:]
    if not words:
        return
    yield words
    whole = tuple(fold(re.sub("['’ʼ]", "", name[start:end])) for _, start, end in found)
    if language == "en" and whole != words:
        yield whole


@cache
def _word(word: str, way: str, linked: bool) -> _Word:
    links = words_of("links")
    if linked and word in links:
        return _Word(word, tuple((link, _WHOLE) for link in links))
    return _Word(word, () if len(word) <= 2 else tuple(dict.fromkeys(_forms(word, way))))


_WHOLE = frozenset({""})


def _forms(word: str, way: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What the forms of a word begin with, and with what they may end: Kruševac → Kruševc-, mreža → mrež-."""
    ends = _endings(way)
    yield word, ends
    if way == "en":
        if word.endswith("y") and len(word) > 3:
            yield word[:-1], frozenset({"ies"})
        if word.endswith("s") and len(word) >= _LONG:  # negotiations → negotiation, but not arms → arm
            yield (word[:-3], frozenset({"y"})) if word.endswith("ies") else (word[:-1], _WHOLE)
        return
    if word[-1] in _VOWELS and len(word) > 3 and not word.endswith(("io", "eo")):
        yield word[:-1], ends - _WHOLE
    for last, instead, only in _changes(way):
        if word.endswith(last) and len(word) > len(last) + 1:
            yield f"{word[: -len(last)]}{instead}", only or ends


@cache
def _endings(way: str) -> frozenset[str]:
    """Endings of a language; of all of them for the names of places and groups, which every language bends."""
    tables = words_of("endings")
    if way in tables:
        return frozenset(["", *tables[way]])
    return frozenset(["", *(end for some in tables.values() for end in some)]) if not way else _WHOLE


@cache
def _changes(way: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """How the end of a word changes before its endings; some changes stand before few endings only."""
    tables = words_of("changes")
    ways = (way,) if way else tuple(tables)
    return tuple((last, instead, frozenset(only)) for one in ways for last, instead, only in tables.get(one, ()))


# References


def references(text: str, words: Sequence[Token]) -> list[Reference]:
    """The instruments that a text refers to, each as often as it does."""
    recommended = list(_general_recommendations(words))
    symbols = {one.start for one in recommended}  # CEDAW in “CEDAW/C/GC/30” is not cited apart
    named = [
        Reference(one.term.code, one.start, one.end)
        for one in names().in_text(text, words, "ref")
        if one.term.code != _RECOMMENDATION and one.start not in symbols
    ]
    found = {*_resolutions(text, words), *recommended, *named}
    return sorted(found, key=lambda one: (one.start, one.code))


_RECOMMENDATION = "CEDAW/C/GC/30"
_GROUPED = re.compile(r"\d[^\w\s]\d")  # 1.325
_ATTACHED = re.compile(r"(?:(?:un)?scr?|res|rez|r)(\d{3,4})")
_CLAUSE = 12  # words around a bare number that say what is spoken of


@dataclass(frozen=True, slots=True)
class _Number:
    """A number in a text that may be a resolution's, and how it stands there."""

    at: int
    digits: str
    attached: bool  # UNSCR1325

    @property
    def like_a_year(self) -> bool:
        return 1800 <= int(self.digits) <= 2100


def _instrument(code: str) -> Term:
    found = vocabulary.term_of(vocabulary.instruments(), code)
    return found or Term(code, {"en": (code,)}, verified=False, source="")


@cache
def _known() -> Mapping[str, str]:
    """The numbers of the resolutions in the authority file, and their codes."""
    found = (_RESOLUTION.fullmatch(term.code) for term in vocabulary.instruments())
    return {match[1]: match[0] for match in found if match}


def _asked_for(words: Sequence[Token]) -> list[Reference]:
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
    return made + list(_general_recommendations(words, asked=True))


def _citation(words: Sequence[Token], one: Reference) -> tuple[int, int]:
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


def _resolutions(text: str, words: Sequence[Token]) -> Iterator[Reference]:
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


def _general_recommendations(words: Sequence[Token], *, asked: bool = False) -> Iterator[Reference]:
    """“General recommendation No. 30”, “Opšta preporuka 30”, and “GR 30” where CEDAW is spoken of or a person asks."""
    between = frozenset(words_of("recommendation_between"))
    cedaw = asked or any(word.term.startswith(tuple(words_of("committee_cues"))) for word in words)
    for at, word in enumerate(words):
        if word.term == "gr30" and cedaw:
            yield Reference(_RECOMMENDATION, word.start, word.end)
        if word.term != "30":
            continue
        if tuple(one.term for one in words[max(0, at - 3) : at + 1]) == _SYMBOL:
            yield Reference(_RECOMMENDATION, words[at - 3].start, word.end)
            continue
        place = at - 1
        while place > 0 and (words[place].term in between or words[place].term.isdecimal()):
            place -= 1
        start = _recommendation_at(words, place, cedaw=cedaw)
        if start is not None:
            yield Reference(_RECOMMENDATION, words[start].start, word.end)


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
