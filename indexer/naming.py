"""Authorities and concepts named in a text or a question, under any of their names, inflected or not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, partial

from archive import fold, vocabulary
from archive.vocabulary import Concept, Term
from indexer.analysis import spans
from indexer.numbered import RECOMMENDATION, RESOLUTION, Reference, asked_for, citation, recommendations, resolutions
from indexer.tokens import Token, tokens, words_of

_VOWELS = "aeiou"
_LONGEST_ENDING = 5
_READY = 1 << 15  # words whose names are kept ready
_LONG = 8  # letters of an English word that surely has an ending
_SERBIAN = frozenset({"sr", "bs", "hr", "cnr", "sh", "hbs"})


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
    spans = [citation(words, one) for one in cited]
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
    cited = [Named(_instrument(one.code), *citation(words, one), "ref") for one in asked_for(words)]
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
        if RESOLUTION.fullmatch(term.code):
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
    recommended = list(recommendations(words))
    symbols = {one.start for one in recommended}  # CEDAW in “CEDAW/C/GC/30” is not cited apart
    named = [
        Reference(one.term.code, one.start, one.end)
        for one in names().in_text(text, words, "ref")
        if one.term.code != RECOMMENDATION and one.start not in symbols
    ]
    found = {*resolutions(text, words), *recommended, *named}
    return sorted(found, key=lambda one: (one.start, one.code))


def _instrument(code: str) -> Term:
    found = vocabulary.term_of(vocabulary.instruments(), code)
    return found or Term(code, {"en": (code,)}, verified=False, source="")
