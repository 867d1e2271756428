"""Where the words of a question stand in a text, and the stretch that shows them best."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from archive import Page, fold, fold_dj, marked
from indexer.analysis import words_in
from indexer.beginnings import EVERY, PIECE, Pieces, pieces_with
from indexer.naming import Named, Names, authorities_in
from indexer.query import All, Any, Exact, Near, Node, Phrase, Prefix, Stem, Wild, Word, wild_match
from indexer.tokens import tokens
from indexer.widening import FORMS, MEANINGS
from indexer.wordforms import chain_of, stem, stems


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a page; `marks` are offsets into `text`.  Page 0 is the description."""

    page: int
    text: str
    marks: tuple[tuple[int, int], ...]


class Mark(NamedTuple):  # made for every word that lights up
    """A stretch of a text that the question asks for; `why` is empty for a word as typed, else the reason's key."""

    start: int
    end: int
    term: str
    why: str = ""


Spoken = tuple[str, int, int]
"""A term with the offsets of its word."""

_AROUND = 200  # letters on each side of a name that may tell what it is


class _Piece(NamedTuple):
    """A piece of a text: the words that light up, and whether a phrase or a name may begin."""

    lit: tuple[tuple[int, int, str, str], ...]
    phrases: bool
    names: bool


_DARK = _Piece((), phrases=False, names=False)


class _Reading:
    """How texts in some languages are read for one question."""

    def __init__(self, why: Mapping[str, str], languages: tuple[str, ...], pieces: Pieces) -> None:
        self.why = why
        """The terms that light up, and why."""
        self.languages = languages
        """Those in which the key of a word has to be found out."""
        self.pieces = pieces
        self.known: dict[str, _Piece] = {}


class Words(Protocol):
    """The words of an index."""

    def terms_of(self, keys: Iterable[str]) -> Mapping[str, Iterable[str]]: ...  # noqa: D102
    def terms_like(self, pattern: str) -> Iterable[str]: ...  # noqa: D102


class Finder:
    """What lights up in a text: the words of a question, their forms, and what is named by them.

    Which words are forms of those of the question, and which fit its patterns, is asked of an index where there is one:
    it is faster than to find it out for each word that is met, but knows only words that it has seen.
    """

    def __init__(
        self,
        wanted: Node,
        named: Sequence[Named] = (),
        meanings: Iterable[tuple[str, float]] = (),
        words: Words | None = None,
    ) -> None:
        self._words: set[str] = set()
        self._keys: set[str] = set()
        self._exact: set[str] = set()
        self._beginnings: tuple[str, ...] = ()
        self._patterns: list[str] = []
        self._phrases: set[tuple[str, ...]] = set()
        self._readings: dict[tuple[str, ...], _Reading] = {}
        self._take(wanted)
        self._codes = {one.key for one in named}
        self._names = Names.of(named) if named else None
        self._cites = any(one.kind == "ref" for one in named)
        self._meant = {key for key, _ in meanings}
        self._terms = words.terms_of(self._keys | self._meant) if words is not None else None
        if words is not None:
            self._words.update(*map(words.terms_like, self._patterns))
            self._patterns.clear()
        self._wants = bool(self._words or self._keys or self._exact or self._meant)
        self._begun = self._beginnings + (self._names.beginnings if self._names else ())

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
                self._phrases.add(terms)
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
        if not (self._wants or self._begun or self._patterns or self._phrases or self._cites):
            return []
        found, phrasing, naming = self._read(text, tuple(languages))
        if not phrasing and not naming and not self._cites:
            return found
        lit: dict[tuple[int, int], Mark] = {}
        for mark in (*self._of_phrases(text, phrasing), *found):
            lit.setdefault((mark.start, mark.end), mark)
        for mark in self._of_names(text, naming, languages):
            if not any(one.start < mark.end and mark.start < one.end for one in lit.values()):
                lit[mark.start, mark.end] = mark
        return sorted(lit.values(), key=lambda mark: (mark.start, mark.end))

    def _read(self, text: str, languages: tuple[str, ...]) -> tuple[list[Mark], list[int], list[int]]:
        """The words that light up, and where a phrase and a name that are wanted may begin.

        A text is read in pieces, and each piece is looked into once: a text repeats them, and so do the texts of one
        answer.
        """
        reading = self._readings.get(languages)
        if reading is None:
            reading = self._readings[languages] = self._reading(languages)
        known = reading.known
        lit: list[Mark] = []
        phrasing: list[int] = []
        naming: list[int] = []
        for at, piece in reading.pieces.of(text):
            inside = known.get(piece)
            if inside is None:
                inside = known[piece] = self._looked_into(piece, reading)
            if inside is _DARK:
                continue
            for start, end, term, why in inside.lit:
                lit.append(Mark(at + start, at + end, term, why))
            if inside.phrases:
                phrasing.append(at)
            if inside.names and not inside.lit:  # what lights up already is named no more
                naming.append(at)
        return lit, phrasing, naming

    def _reading(self, languages: tuple[str, ...]) -> _Reading:
        if self._terms is None:
            return _Reading(dict.fromkeys(self._words, ""), languages, EVERY)
        why: dict[str, str] = {}
        for chain in filter(None, map(chain_of, languages)):
            for keys, reason in ((self._keys, FORMS), (self._meant, MEANINGS)):
                for key in keys:
                    if key.startswith(f"{chain}:"):
                        why |= dict.fromkeys(set(self._terms.get(key, ())) - why.keys(), reason)
        why |= dict.fromkeys(self._words, "")
        return _Reading(why, (), self._pieces(why))

    def _pieces(self, terms: Iterable[str]) -> Pieces:
        """The pieces of a text that need be looked into where these terms light up."""
        firsts = (phrase[0] for phrase in self._phrases)
        return pieces_with((*terms, *map(fold, self._exact), *firsts), self._begun)

    def _looked_into(self, piece: str, reading: _Reading) -> _Piece:
        words = _spoken(piece)
        found = ((start, end, term, self._why(term, word, reading)) for term, start, end, word in words)
        lit = tuple((start, end, term, why) for start, end, term, why in found if why is not None)
        names = self._names is not None and any(word[0].startswith(self._begun) for word in words)
        phrases = bool(self._phrases) and any(word[0] == phrase[0] for phrase in self._phrases for word in words)
        return _Piece(lit, phrases, names) if lit or phrases or names else _DARK

    def _why(self, term: str, word: str, reading: _Reading) -> str | None:
        """Why a word lights up; None where it does not."""
        why = reading.why.get(term)
        if why == "" or self._is_as_typed(term, word):
            return ""
        for language in reading.languages if self._keys or self._meant else ():
            key = stem(fold_dj(word), language)
            if key in self._keys:
                return FORMS
            if key in self._meant:
                return MEANINGS
        return None if why and "d" in term and not self._is_form(word) else why

    def _is_form(self, word: str) -> bool:
        """Whether a word, and no other that folds into the same term, is of a wanted key: *djem* is no *dëm*."""
        return any(key in self._keys or key in self._meant for key in stems(fold_dj(word)))

    def _is_as_typed(self, term: str, word: str) -> bool:
        return (
            (bool(self._exact) and (marked(word) or term) in self._exact)
            or term.startswith(self._beginnings)
            or any(wild_match(pattern, term) for pattern in self._patterns)
        )

    def _of_phrases(self, text: str, places: Sequence[int]) -> Iterator[Mark]:
        """The words of the phrases that begin in the pieces at some places."""
        longest = max(map(len, self._phrases), default=0)
        for place in places:
            words: list[Spoken] = []
            first = 0  # words of the piece itself
            for found in PIECE.finditer(text, place):
                at = found.start()
                words += ((term, at + start, at + end) for term, start, end, _ in _spoken(found.group()))
                first = first or len(words)
                if len(words) >= first + longest:
                    break
            terms = tuple(term for term, _, _ in words)
            for begin in range(first):
                for phrase in self._phrases:
                    if terms[begin : begin + len(phrase)] == phrase:
                        yield from (Mark(start, end, term) for term, start, end in words[begin : begin + len(phrase)])

    def _of_names(self, text: str, naming: Sequence[int], languages: Sequence[str]) -> Iterator[Mark]:
        """What is named where a name may begin; the words around tell whether it is one."""
        if self._names is None:
            return
        language = languages[0] if len(languages) == 1 else ""
        around = [(0, len(text))] if self._cites else _around(text, naming)
        for begin, end in around:
            stretch = text[begin:end]
            for one in authorities_in(stretch, tokens(stretch), language=language, known=self._names):
                if one.key in self._codes:
                    yield Mark(begin + one.start, begin + one.end, one.key, one.key)


@lru_cache(maxsize=1 << 15)
def _spoken(piece: str) -> tuple[tuple[str, int, int, str], ...]:
    """The words of a piece of a text: term, offsets, and as it is written."""
    return tuple((fold(word), start, end, word) for word, start, end in words_in(piece))


def _around(text: str, places: Sequence[int]) -> list[tuple[int, int]]:
    """Stretches of a text around some of its places, from space to space."""
    found: list[tuple[int, int]] = []
    for place in places:
        begin = max(0, text.rfind(" ", 0, max(0, place - _AROUND)))
        end = text.find(" ", place + _AROUND)
        end = len(text) if end < 0 else end
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], end
        else:
            found.append((begin, end))
    return found


def snippets(
    pages: Sequence[Page], lit_by_page: Mapping[int, Sequence[Mark]], *, count: int = 2, width: int = 220
) -> tuple[Snippet, ...]:
    """The stretches of about `width` letters that show most different words of the question, in reading order."""
    windows = [
        (-different, page.number, begin, end)
        for page in pages
        if (lit := lit_by_page.get(page.number, ()))
        for different, begin, end in _windows(lit, width)
    ]
    windows.sort()
    chosen = sorted(window[1:] for window in windows[:count])
    if not chosen and pages:
        return (_opening(pages, width),)
    texts = {page.number: page.text for page in pages}
    return tuple(_cut(number, texts[number], begin, end, lit_by_page[number], width) for number, begin, end in chosen)


def _windows(lit: Sequence[Mark], width: int) -> Iterator[tuple[int, int, int]]:
    """Stretches that do not overlap: how many different words each shows, and where it begins and ends."""
    first, count = 0, len(lit)
    while first < count:
        begin, end, term, _ = lit[first]
        terms = {term}
        past = first + 1
        while past < count and lit[past].end - begin <= width:
            _, end, term, _ = lit[past]
            terms.add(term)
            past += 1
        yield len(terms), begin, end
        first = past


def _cut(page: int, text: str, begin: int, end: int, lit: Sequence[Mark], width: int) -> Snippet:
    room = max(0, width - (end - begin)) // 2
    left = _at_space(text, max(0, begin - room), begin)
    right = len(text) if end + room >= len(text) else text.rfind(" ", end, end + room)
    right = right if right > 0 else min(len(text), end + room)
    shown, moved = _one_line(text[left:right])
    prefix = "… " if left else ""
    inside = lit[bisect_left(lit, (left,)) : bisect_left(lit, (right,))]
    by = len(prefix)
    places = tuple(
        [(by + moved(start - left), by + moved(end - left)) for start, end, _, _ in inside if end <= right],
    )
    return Snippet(page, f"{prefix}{shown}{' …' if right < len(text) else ''}", places)


def _at_space(text: str, left: int, begin: int) -> int:
    if left == 0:
        return 0
    space = text.find(" ", left, begin)
    return space + 1 if space >= 0 else left


def _one_line(text: str) -> tuple[str, Callable[[int], int]]:
    """`text` with white space squeezed, and where each of its offsets went."""
    begin = len(text) - len(text.lstrip())
    if " ".join(text.split()) == text[begin:]:  # quicker than to look for a gap
        return text[begin:], lambda offset: offset - begin
    gaps = [(found.start(), found.end() - found.start() - 1) for found in _GAP.finditer(text, begin)]

    def moved(offset: int) -> int:
        return offset - begin - sum(too_many for start, too_many in gaps if start < offset)

    return _GAP.sub(" ", text[begin:]), moved


_GAP = re.compile(r"\s{2,}|[^\S ]")


def _opening(pages: Sequence[Page], width: int) -> Snippet:
    page = next((page for page in pages if page.text.strip()), pages[0])
    start = " ".join(page.text[: width * 2].split())
    if len(start) <= width:
        return Snippet(page.number, start, ())
    return Snippet(page.number, f"{start[: start.rfind(' ', 0, width)]} …", ())
