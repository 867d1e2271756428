"""Where the words of a question stand in a text, and the stretch that shows them best."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from archive import Page, fold, marked
from indexer.analysis import words_in
from indexer.naming import Named, Names, authorities_in, tokens
from indexer.query import All, Any, Exact, Near, Node, Phrase, Prefix, Stem, Wild, Word, wild_match
from indexer.widening import FORMS
from indexer.wordforms import stem


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a page; `marks` are offsets into `text`.  Page 0 is the description."""

    page: int
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that the question asks for; `why` is empty for a word as typed, else the reason's key."""

    start: int
    end: int
    term: str
    why: str = ""


_DARK = ("", "dark")
"""What is known of a word that does not light up."""


class Finder:
    """What lights up in a text: the words of a question, their forms, and what is named by them."""

    def __init__(self, wanted: Node, named: Sequence[Named] = ()) -> None:
        self._words: set[str] = set()
        self._keys: set[str] = set()
        self._exact: set[str] = set()
        self._beginnings: tuple[str, ...] = ()
        self._patterns: list[str] = []
        self._phrases: list[tuple[str, ...]] = []
        self._known: dict[tuple[str, ...], dict[str, tuple[str, str]]] = {}
        self._take(wanted)
        self._codes = {one.key for one in named}
        self._names = Names.of(named) if named else None

    def _take(self, node: Node) -> None:
        """Note what a part of the tree wants; what is left out lights up nowhere."""
        match node:
            case All(parts) | Any(parts):
                for part in parts:
                    self._take(part)
            case Prefix(start):
                self._beginnings += (start,)
            case Wild(pattern):
                self._patterns.append(pattern)
            case Phrase(terms):
                self._phrases.append(terms)
            case _:
                self._take_word(node)

    def _take_word(self, node: Node) -> None:
        match node:
            case Word(term):
                self._words.add(term)
            case Near(terms):
                self._words.update(terms)
            case Stem(keys):
                self._keys.update(keys)
            case Exact(written):
                self._exact.add(written)

    def marks(self, text: str, languages: Sequence[str] = ()) -> list[Mark]:
        """The stretches of a text in some of these languages, in order; the most direct reason for each."""
        lit: dict[tuple[int, int], Mark] = {}
        words = list(words_in(text))
        for mark in (*self._of_phrases(words), *self._of_words(words, tuple(languages))):
            lit.setdefault((mark.start, mark.end), mark)
        for mark in self._of_names(text, languages):
            if not any(one.start < mark.end and mark.start < one.end for one in lit.values()):
                lit[mark.start, mark.end] = mark
        return sorted(lit.values(), key=lambda mark: (mark.start, mark.end))

    def _of_words(self, words: Sequence[tuple[str, int, int]], languages: tuple[str, ...]) -> Iterator[Mark]:
        """Most words are looked at for the first time only: a text repeats them, and so do the texts of one answer."""
        known = self._known.setdefault(languages, {})
        for word, start, end in words:
            found = known.get(word)
            if found is None:
                found = known[word] = self._looked_at(word, languages)
            if found is not _DARK:
                yield Mark(start, end, *found)

    def _looked_at(self, word: str, languages: tuple[str, ...]) -> tuple[str, str]:
        """The term of a word that is wanted, and why."""
        term = fold(word)
        if (
            term in self._words
            or (self._exact and (marked(word) or term) in self._exact)
            or term.startswith(self._beginnings)
            or any(wild_match(pattern, term) for pattern in self._patterns)
        ):
            return term, ""
        if self._keys and any(stem(term, language) in self._keys for language in languages):
            return term, FORMS
        return _DARK

    def _of_phrases(self, words: Sequence[tuple[str, int, int]]) -> Iterator[Mark]:
        terms = [fold(word) for word, _, _ in words] if self._phrases else []
        for phrase in self._phrases:
            for place in range(len(terms) - len(phrase) + 1):
                if terms[place] == phrase[0] and tuple(terms[place : place + len(phrase)]) == phrase:
                    yield from (
                        Mark(start, end, term)
                        for term, (_, start, end) in zip(phrase, words[place : place + len(phrase)], strict=True)
                    )

    def _of_names(self, text: str, languages: Sequence[str]) -> Iterator[Mark]:
        if self._names is None:
            return
        spoken = tokens(text)
        language = languages[0] if len(languages) == 1 else ""
        for one in authorities_in(text, spoken, language=language, known=self._names):
            if one.key in self._codes:
                yield Mark(one.start, one.end, one.key, one.key)


def snippets(
    pages: Sequence[Page], lit_by_page: Mapping[int, Sequence[Mark]], *, count: int = 2, width: int = 220
) -> tuple[Snippet, ...]:
    """The stretches of about `width` letters that show most different words of the question, in reading order."""
    windows = [
        (-different, page.number, begin, end, lit)
        for page in pages
        if (lit := lit_by_page.get(page.number, ()))
        for different, begin, end in _windows(lit, width)
    ]
    texts = {page.number: page.text for page in pages}
    chosen = sorted(sorted(windows)[:count], key=lambda window: window[1:3])
    if not chosen and pages:
        return (_opening(pages, width),)
    return tuple(_cut(number, texts[number], begin, end, lit, width) for _, number, begin, end, lit in chosen)


def _windows(lit: Sequence[Mark], width: int) -> Iterator[tuple[int, int, int]]:
    """Stretches that do not overlap: how many different words each shows, and where it begins and ends."""
    first = 0
    while first < len(lit):
        last = first
        while last + 1 < len(lit) and lit[last + 1].end - lit[first].start <= width:
            last += 1
        yield len({mark.term for mark in lit[first : last + 1]}), lit[first].start, lit[last].end
        first = last + 1


def _cut(page: int, text: str, begin: int, end: int, lit: Sequence[Mark], width: int) -> Snippet:
    room = max(0, width - (end - begin)) // 2
    left = _at_space(text, max(0, begin - room), begin)
    right = len(text) if end + room >= len(text) else text.rfind(" ", end, end + room)
    right = right if right > 0 else min(len(text), end + room)
    shown, moved = _one_line(text[left:right])
    prefix = "… " if left else ""
    inside = [m for m in lit if m.start >= left and m.end <= right]
    places = tuple((len(prefix) + moved[m.start - left], len(prefix) + moved[m.end - left]) for m in inside)
    return Snippet(page, f"{prefix}{shown}{' …' if right < len(text) else ''}", places)


def _at_space(text: str, left: int, begin: int) -> int:
    if left == 0:
        return 0
    space = text.find(" ", left, begin)
    return space + 1 if space >= 0 else left


def _one_line(text: str) -> tuple[str, list[int]]:
    """`text` with white space squeezed, and where each of its offsets went."""
    out: list[str] = []
    moved: list[int] = []
    for letter in text:
        moved.append(len(out))
        if not letter.isspace():
            out.append(letter)
        elif out and out[-1] != " ":
            out.append(" ")
    moved.append(len(out))
    return "".join(out), moved


def _opening(pages: Sequence[Page], width: int) -> Snippet:
    page = next((page for page in pages if page.text.strip()), pages[0])
    start = " ".join(page.text[: width * 2].split())
    if len(start) <= width:
        return Snippet(page.number, start, ())
    return Snippet(page.number, f"{start[: start.rfind(' ', 0, width)]} …", ())
