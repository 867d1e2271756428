"""Where things stand in a page's text after it became another one: its letters made right, or as they came again."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from archive import (
    Archive,
    Document,
    DocumentId,
    Evidence,
    Fact,
    Field,
    Mending,
    Moved,
    NoSuchThing,
    Passage,
    Standing,
    printable,
)
from indexer.language import language_of, languages

_GUESSED = (Standing.SUGGESTED, Standing.OFFERED)
_WORD = re.compile(r"\S+")


def mend(archive: Archive, number: DocumentId, page: int) -> None:
    """Take a page as its mending reads it.  Raises `NoSuchThing` where that is done or cannot be."""
    archive.mend(number, page, _moved(archive, number, page, lambda one: one.mended))


def unmend(archive: Archive, number: DocumentId, page: int) -> None:
    """Take a page as it came.  Raises `NoSuchThing` where nothing was done to it."""
    archive.unmend(number, page, _moved(archive, number, page, lambda one: one.was))


def _moved(archive: Archive, number: DocumentId, page: int, text: Callable[[Mending], str]) -> Moved:
    for mending in archive.mendings(number):
        if mending.page == page:
            old = next((one.text for one in archive.pages(number) if one.number == page), "")
            return moved(archive.document(number), page, old, text(mending))
    raise NoSuchThing(f"{number}, {page}")


def moved(document: Document, page: int, old: str, new: str) -> Moved:
    """The passages of the page and the evidence found on it, at their places in the new text.

    A value that stood in the text as it was read there is read again; what a person said stays as it is.
    """
    place = places(old, new)
    here = [one for one in document.passages if one.page == page]
    told = [_passage(one, place(one.start), place(one.end), new) for one in here]
    facts = [_read_again(fact, fact.evidence, place, old, new) for fact in document.facts if _is_on(page, fact)]
    rest = [one for one in document.passages if one.page != page]
    return Moved(tuple(told), (*facts, *_languages(document, [*rest, *told])))


def _is_on(page: int, fact: Fact) -> bool:
    return fact.evidence is not None and fact.evidence.page == page


def _passage(passage: Passage, start: int, end: int, text: str) -> Passage:
    language, sure = language_of(text[start:end])
    if language.script == passage.language.script or not language.script:
        return replace(passage, start=start, end=end)
    return replace(passage, start=start, end=end, language=language, confidence=sure)


Place = Callable[[int], int]


def _read_again(fact: Fact, at: Evidence | None, place: Place, old: str, new: str) -> tuple[int, str, Evidence]:
    assert at is not None
    start, end = place(at.start), place(at.end)
    value = fact.value
    if fact.standing in _GUESSED and value == printable(old[at.start : at.end]):
        value = printable(new[start:end]) or value
    return fact.id, value, replace(at, start=start, end=end, quote=new[start:end])


def _languages(document: Document, now: Sequence[Passage]) -> Iterator[tuple[int, str, Evidence]]:
    """The guessed languages that none of the passages is in any more, each with one that was not there before."""
    before, after = ([str(one) for one in languages(some)] for some in (document.passages, now))
    gone = [one for one in before if one not in after]
    for fact, language in zip(
        (one for one in document.facts if one.field is Field.LANGUAGE and one.value in gone),
        (one for one in after if one not in before),
        strict=False,
    ):
        if fact.standing is Standing.SUGGESTED and fact.evidence is not None:
            yield fact.id, language, fact.evidence


def places(old: str, new: str) -> Place:
    """From an offset in an old text to the one in the new, by words that follow each other in both."""
    starts, ends = [0], [0]
    for (begin, stop), (other, other_stop) in _pairs(old, new):
        starts += [begin, stop]
        ends += [other, other_stop]
    starts.append(len(old))
    ends.append(len(new))

    def place(at: int) -> int:
        here = min(bisect_right(starts, at), len(starts) - 1) - 1
        length, other = starts[here + 1] - starts[here], ends[here + 1] - ends[here]
        within = at - starts[here]
        return ends[here] + (within if length == other else min(other, round(within * other / max(1, length))))

    return place


Stretch = tuple[int, int]


def _pairs(old: str, new: str) -> Iterator[tuple[Stretch, Stretch]]:
    """Words of the one text beside those of the other: one by one where both have as many, else those alike."""
    before = [found.span() for found in _WORD.finditer(old)]
    after = [found.span() for found in _WORD.finditer(new)]
    if len(before) == len(after):
        yield from zip(before, after, strict=True)
        return
    words, others = ([text[start:end] for start, end in spans] for text, spans in ((old, before), (new, after)))
    for tag, i, j, k, m in SequenceMatcher(None, words, others, autojunk=False).get_opcodes():
        if tag == "equal" or (tag == "replace" and j - i == m - k):
            yield from zip(before[i:j], after[k:m], strict=True)
