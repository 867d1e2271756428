"""How a question goes on from the word that is being typed at its end: words, names, fields and their values."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from archive import Archive, Field, fold, latin, span, vocabulary
from indexer.query import vocabulary as query_vocabulary
from indexer.spelling import completions, in_the_script_of
from indexer.tokens import words_of
from indexer.wordforms import stems
from resources import path

if TYPE_CHECKING:
    from indexer.lexicon import Lexicon

_LEAST = 2  # letters from which on a word is completed
_TAIL = 6  # words at the end that may begin one name
_FORMS = 6  # as many terms are looked at for each that is wanted: most are forms of one word
_FIELDS = 2  # names of fields that are offered
_SIGNS = ("-", "=")  # hold for one word only
_QUOTES = '"“”„«»'
_END = re.compile(r"(?P<signs>[-=]?)(?:(?P<field>[^\W\d_]+):)?(?P<start>[^\s()]*)\Z")
_FIELD_BEFORE_QUOTE = re.compile(r"(?P<field>[^\W\d_]+):\Z")
_LAST_WORD = re.compile(r"\S*\Z")
_CHUNK = re.compile(r"\S+")
_PLAIN = re.compile(r"[^\W_][^\s()\"“”„«»:*?=]*")
_NEEDS_NO_QUOTES = re.compile(r"[\w./+-]+")
_DESCRIBED = {
    "kind": Field.KIND,
    "lang": Field.LANGUAGE,
    "year": Field.DATE,
    "date": Field.DATE,
    "place": Field.PLACE,
    "org": Field.ORGANISATION,
    "ref": Field.REFERENCE,
    "title": Field.TITLE,
}
"""Fields of a question and those of the description that fill them."""


@dataclass(frozen=True, slots=True)
class Completion:
    """A whole question.

    `kind` says what its end is: a `word` of the documents, a thing by its name (`org`, `place`, `ref`, `concept`), a
    `field`, or a `value` of one.
    """

    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Name:
    key: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Choice:
    """What may be asked for under several names; `count` is how many documents have it, or may have it."""

    kind: str
    names: tuple[_Name, ...]
    count: int
    is_counted: bool = True


@dataclass(frozen=True, slots=True)
class _End:
    """The end of a question: what stays before it, the field it is in, what has been typed of it."""

    head: str
    field: str
    start: str
    quoted: bool


class Stock:
    """What questions may be made of, in one state of an archive and its index.

    `written` gives a term as some document writes it, with its marks.
    """

    def __init__(self, archive: Archive, lexicon: Lexicon, written: Callable[[str], str]) -> None:
        self._archive, self._lexicon, self._read = archive, lexicon, written
        self._written: dict[str, str] = {}
        self._values: dict[str, tuple[_Choice, ...]] = {}
        self._things: tuple[_Choice, ...] = ()

    def completions(self, text: str, limit: int, language: str) -> tuple[Completion, ...]:
        """Whole questions that begin with `text`, the likeliest first; names in `language` before others."""
        end = _end_of(text)
        if end.field:
            found = self._of_field(end, language)
        elif end.quoted:
            found = self._words(end, limit)
        else:
            found = iter(self._mixed(text, end, limit, language))
        known = fold(text.strip())
        distinct: dict[str, Completion] = {}
        for one in found:
            distinct.setdefault(fold(one.text), one)
            if len(distinct) > limit:
                break
        return tuple(one for key, one in distinct.items() if key.strip() != known)[:limit]

    def _mixed(self, text: str, end: _End, limit: int, language: str) -> list[Completion]:
        """Names that several words begin; then words and names of one; names of fields last."""
        first = [one for tail in _tails(text)[:-1] for one in self._named(text, tail, language)][:limit]
        may_be_named = len(end.start) >= _LEAST and end.head[-1:] not in _SIGNS
        names = list(self._named(text, len(end.head), language)) if may_be_named else []
        fields = list(_field_names(end, language))[:_FIELDS]
        words = list(_as_named(self._words(end, limit), names, len(end.head)))
        names = [one for one in names if one not in words]
        room = limit - len(first) - len(fields)
        some = words[: max(1, room - min(len(names), room // 2))]
        return [*first, *_in_turn(some, names[: room - len(some)]), *fields, *words, *names]

    # Words

    def _words(self, end: _End, limit: int) -> Iterator[Completion]:
        """The words of the documents that begin so, one for all forms of each."""
        if len(end.start) < _LEAST or not end.start.isalnum():
            return
        seen = set(stems(fold(end.start))) if self._lexicon.frequency(fold(end.start)) else set()
        for term in completions(end.start, self._lexicon, limit * _FORMS):
            keys = set(stems(term))
            if not keys & seen:
                seen |= keys
                yield Completion(end.head + _as_typed(self._as_written(term), end.start), "word")

    def _as_written(self, term: str) -> str:
        if term not in self._written:
            self._written[term] = self._read(term)
        return self._written[term]

    # Names

    def _named(self, text: str, at: int, language: str) -> Iterator[Completion]:
        """The things with a name that begins with what stands in `text` from `at` on."""
        typed = text[at:]
        start = _key(typed)
        if not self._things:
            self._things = tuple(self._known_things())
        for kind, name in _picked(self._things, start, typed, (language,)):
            yield Completion(text[:at] + name, kind)

    def _known_things(self) -> Iterator[_Choice]:
        """Everything that has names, with how many documents have it, or about how many may name it."""
        for kind in ("org", "place", "ref"):
            for one in _authorised(kind, kind, self._counts(kind)):
                yield one if one.count else self._estimated(kind, one.names)
        for concept in self._archive.concepts():
            yield self._estimated("concept", tuple(_names_of(concept.names)))

    def _estimated(self, kind: str, names: tuple[_Name, ...]) -> _Choice:
        return _Choice(kind, names, max((self._about(name.key) for name in names), default=0), is_counted=False)

    def _about(self, key: str) -> int:
        """In how many documents a name may stand, by its rarest word in any form."""
        return min((self._holding(word) for word in key.split()), default=0)

    def _holding(self, word: str) -> int:
        begun = word if len(word) < 5 or word.isdecimal() else word[:-1]
        return self._lexicon.frequency(word) or int(begun != word and len(self._lexicon.beginning(begun)) > 0)

    # Values of fields

    def _of_field(self, end: _End, language: str) -> Iterator[Completion]:
        field = query_vocabulary()["fields"][fold(end.field)]
        if field not in self._values:
            self._values[field] = tuple(self._values_of(field))
        spoken = _languages_of_field(end.field)
        ours = language.partition("-")[0] in [one.partition("-")[0] for one in spoken]
        typed = end.start or end.field
        for kind, name in _picked(self._values[field], _key(end.start), typed, (language, *spoken) if ours else spoken):
            yield Completion(f"{end.head}{end.field}:{_quoted(name)}", kind)

    def _values_of(self, field: str) -> Iterator[_Choice]:
        """What a field may hold: what it holds in some document, and what has a name in the vocabulary."""
        if field == "tag":
            for tag in self._archive.tags():
                ways = dict.fromkeys((tag.name, "/".join(tag.path)))
                yield _Choice("value", tuple(_Name(vocabulary.key(way), way, "") for way in ways), tag.count)
            return
        counts = self._counts(field)
        yield from _authorised("value", field, counts)
        for value, count in counts.items():
            yield _Choice("value", (_Name(vocabulary.key(value), value, ""),), count)

    def _counts(self, field: str) -> Counter[str]:
        """How many documents have each value."""
        if field not in _DESCRIBED:
            return Counter()
        values = Counter(self._archive.values_of(_DESCRIBED[field]))
        if field == "lang":
            return _summed(values, lambda value: value.partition("-")[0])
        if field == "year":
            return _summed(values, _year)
        if field == "date":
            return values + _summed(values, _year)
        return values


# The end of a question


def _end_of(text: str) -> _End:
    quotes = [at for at, sign in enumerate(text) if sign in _QUOTES]
    if len(quotes) % 2:
        at = quotes[-1]
        named = _FIELD_BEFORE_QUOTE.search(text, 0, at)
        if named is not None and _is_field(named["field"]):
            return _End(text[: named.start()], named["field"], text[at + 1 :], True)
        word = _LAST_WORD.search(text, at + 1)
        assert word is not None
        return _End(text[: word.start()], "", word.group(), True)
    found = _END.search(text)
    assert found is not None
    if found["field"] and _is_field(found["field"]):
        return _End(text[: found.start("field")], found["field"], found["start"], False)
    at = found.end("signs")
    return _End(text[:at], "", text[at:], False)


def _is_field(name: str) -> bool:
    return fold(name) in query_vocabulary()["fields"]


def _tails(text: str) -> list[int]:
    """Where the last words of a question begin that may be words of one name, the most words first."""
    places: list[int] = []
    for chunk in reversed(list(_CHUNK.finditer(text))[-_TAIL:]):
        if not _PLAIN.fullmatch(chunk.group()) or chunk.group() in query_vocabulary()["or"]:
            break
        places.insert(0, chunk.start())
    return [*places, len(text)] if text[-1:].isspace() else places


# Names


def _key(typed: str) -> str:
    """The key with which names begin that go on from `typed`."""
    key = vocabulary.key(typed)
    return f"{key} " if key and not typed[-1:].isalnum() else key


def _names_of(names: Mapping[str, Sequence[str]]) -> Iterator[_Name]:
    """Each name with its key; an Albanian one that begins with an article also without it: (të) zhdukurit."""
    links = frozenset(words_of("links"))
    for language, some in names.items():
        for name in some:
            key = vocabulary.key(name)
            yield _Name(key, name, language)
            first, _, rest = key.partition(" ")
            if language == "sq" and rest and first in links:
                yield _Name(rest, name, language)


def _picked(choices: Iterable[_Choice], start: str, typed: str, languages: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Kind and name of each choice that begins so, in the script that is typed; those of the most documents first.

    What is counted stands before what is only known about.  Where nothing has been typed yet, only what some document
    has.
    """
    found = []
    for choice in choices:
        names = [name for name in choice.names if name.key.startswith(start)]
        if names and (start or choice.count):
            best = min(names, key=lambda name: _rank(name, typed, languages))
            found.append((not choice.count, not choice.is_counted, -choice.count, best.key, choice.kind, best.text))
    for *_, kind, text in sorted(found):
        yield kind, in_the_script_of(text, typed)


def _rank(name: _Name, typed: str, languages: Sequence[str]) -> tuple[bool, int]:
    """The typed script first, then the order of languages; names of one language stand in their own order."""
    order = [language.partition("-")[0] for language in languages]
    spoken = name.language.partition("-")[0]
    return _is_cyrillic(name.text) != _is_cyrillic(typed), order.index(spoken) if spoken in order else len(order)


def _is_cyrillic(text: str) -> bool:
    return latin(text) != text


def _as_typed(word: str, start: str) -> str:
    """A word in the script and with the capitals of its typed beginning."""
    shown = in_the_script_of(word, start)
    if len(start) > 1 and start.isupper():
        return shown.upper()
    return shown[:1].upper() + shown[1:] if start[:1].isupper() else shown


def _in_turn(words: Sequence[Completion], names: Sequence[Completion]) -> Iterator[Completion]:
    """The likeliest word first, then a name, and so on."""
    for place in range(max(len(words), len(names))):
        yield from words[place : place + 1]
        yield from names[place : place + 1]


def _as_named(words: Iterable[Completion], names: Sequence[Completion], at: int) -> Iterator[Completion]:
    """The words, but where one is a form of a name of one word that name, which finds all of its forms and more."""
    named = {key: one for one in reversed(names) for key in _stems_of_one(one.text[at:])}
    for word in words:
        yield next((named[key] for key in stems(fold(word.text[at:])) if key in named), word)


def _stems_of_one(name: str) -> tuple[str, ...]:
    key = vocabulary.key(name)
    return () if " " in key else stems(key)


# Fields


def _field_names(end: _End, language: str) -> Iterator[Completion]:
    """The fields with a name that begins so, each once."""
    start = fold(end.start)
    if len(start) < _LEAST or end.head[-1:] == _SIGNS[1]:
        return
    seen: set[str] = set()
    spoken = sorted(_shipped()["languages_of_fields"].items(), key=lambda one: one[0][:2] != language[:2])
    for _, names in spoken:
        for name in names:
            field = query_vocabulary()["fields"][fold(name)]
            if fold(name).startswith(start) and field not in seen:
                seen.add(field)
                yield Completion(f"{end.head}{in_the_script_of(name, end.start)}:", "field")


def _languages_of_field(name: str) -> tuple[str, ...]:
    """The languages in which a field is called so."""
    table = _shipped()["languages_of_fields"]
    return tuple(language for language, names in table.items() if fold(name) in map(fold, names))


def _authorised(kind: str, field: str, counts: Counter[str]) -> Iterator[_Choice]:
    """The values that have names in several languages; what is counted here is taken out of `counts`."""
    held: dict[str, list[str]] = {}
    for value in counts:
        for key in {value, vocabulary.key(value)}:
            held.setdefault(key, []).append(value)
    for names, code in _named_values(field):
        values = {value for key in (code, *(name.key for name in names)) for value in held.get(key, ())}
        yield _Choice(kind, names, sum(counts.pop(value, 0) for value in values))


@cache
def _named_values(field: str) -> tuple[tuple[tuple[_Name, ...], str], ...]:
    """The names of each value that the vocabulary knows, and the code under which the description keeps it."""
    if field == "lang":
        return tuple((tuple(_names_of_language(names)), code) for code, names in _shipped()["languages"].items())
    terms = {
        "kind": vocabulary.kinds(),
        "org": vocabulary.organisations(),
        "place": vocabulary.places() + vocabulary.countries(),
        "ref": vocabulary.instruments(),
    }
    numbered = field == "ref"
    return tuple(
        ((*_names_of(term.names), *(_numbers(term.code) if numbered else ())), term.code)
        for term in terms.get(field, ())
    )


def _names_of_language(names: Sequence[str]) -> Iterator[_Name]:
    """The last three are English, Serbian and Albanian; before them stand codes."""
    for language, name in zip(("en", "sr-Latn", "sq"), names[-3:], strict=True):
        yield _Name(vocabulary.key(name), name, language)
    for code in names[:-3]:
        yield _Name(code, code, "")


def _numbers(code: str) -> Iterator[_Name]:
    """The short way to write the code of an instrument, and the whole of it: 1325, S/RES/1325."""
    for way in (code.rpartition("/")[2], code):
        yield _Name(vocabulary.key(way), way, "")


def _quoted(value: str) -> str:
    if _NEEDS_NO_QUOTES.fullmatch(value):
        return value
    inside = "".join(" " if sign in _QUOTES else sign for sign in value)
    return f'"{" ".join(inside.split())}"'


def _summed(values: Counter[str], part: Callable[[str], str]) -> Counter[str]:
    found: Counter[str] = Counter()
    for value, count in values.items():
        if key := part(value):
            found[key] += count
    return found


def _year(edtf: str) -> str:
    days = span(edtf)
    return str(days[0].year) if days is not None and days[0].year == days[1].year else ""


@cache
def _shipped() -> Mapping[str, Mapping[str, Sequence[str]]]:
    made: Mapping[str, Mapping[str, Sequence[str]]] = json.loads(path("vocabulary", "query.json").read_text("utf-8"))
    return made
