"""Where the words of a question stand in a text, and the stretch that shows them best."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from archive import Page
from indexer.analysis import spans
from indexer.query import Node, words


@dataclass(frozen=True, slots=True)
class Snippet:
    """A stretch of a page; `marks` are offsets into `text`.  Page 0 is the description."""

    page: int
    text: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """One word of a text that the question asks for; `weight` counts less where words are common."""

    start: int
    end: int
    term: str


def marks(text: str, wanted: Node) -> list[Mark]:
    """The words of `text` that `wanted` asks for, in order."""
    single, starts, phrases = words(wanted)
    found = list(spans(text))
    lit = [
        Mark(begin, end, term)
        for term, begin, end in found
        if term in single or (starts and any(term.startswith(start) for start in starts))
    ]
    for phrase in phrases:
        lit.extend(_phrase_marks(found, phrase))
    return sorted(set(lit), key=lambda mark: (mark.start, mark.end))


def _phrase_marks(found: Sequence[tuple[str, int, int]], phrase: tuple[str, ...]) -> Iterator[Mark]:
    for place in range(len(found) - len(phrase) + 1):
        if found[place][0] == phrase[0] and tuple(f[0] for f in found[place : place + len(phrase)]) == phrase:
            for term, begin, end in found[place : place + len(phrase)]:
                yield Mark(begin, end, term)


def snippets(pages: Sequence[Page], wanted: Node, *, count: int = 2, width: int = 220) -> tuple[Snippet, ...]:
    """The stretches of about `width` letters that show most different words of the question, in reading order."""
    windows = [
        (-different, page.number, begin, end, lit)
        for page in pages
        if (lit := marks(page.text, wanted))
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
