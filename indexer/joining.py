"""Several photographs as the pages of one document: which may be, and what that document holds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from pathlib import PurePath

from archive import (
    SINGLE,
    UNREAD,
    Archive,
    Caution,
    Document,
    DocumentId,
    Draft,
    Evidence,
    Field,
    InvalidValue,
    Language,
    Original,
    Page,
    Photograph,
    RecognisedText,
    Standing,
    Suggestion,
    TextState,
    fold,
)

_NUMBERS = re.compile(r"\d+")
_TURNING = timedelta(minutes=10)  # between two photographs whose names are numbered one after the other
_AT_ONCE = timedelta(minutes=3)  # between two whose names do not say so
_NO_TEXT = "no-text"
_OF_PAGES = frozenset({"scanned", "letters-lost", "page-failed"})  # cautions whose detail is a list of pages
_ENDLESS = 1 << 30


@dataclass(frozen=True, slots=True)
class Joinable:
    """Photographs that may be the pages of one document, in order; a person decides."""

    photographs: tuple[Photograph, ...]

    @property
    def ids(self) -> tuple[DocumentId, ...]:
        """The documents, page by page."""
        return tuple(one.id for one in self.photographs)


def joinable(photographs: Iterable[Photograph]) -> list[Joinable]:
    """Those of one import and folder whose names go on from each other and that were taken within minutes."""
    together = groupby(sorted(photographs, key=_order), key=lambda one: (one.batch, one.folder))
    return [Joinable(pages) for _, some in together for pages in _runs(list(some)) if len(pages) > 1]


def _order(one: Photograph) -> tuple[object, ...]:
    return one.batch or 0, one.folder, *_name(one), one.name, one.id


def _name(one: Photograph) -> tuple[str, tuple[int, ...]]:
    return page_order(PurePath(one.name).stem)


def page_order(name: str) -> tuple[str, tuple[int, ...]]:
    """A name without its numbers, and these: `IMG_0012` is `img_#` and 12.  So page 2 comes before page 10."""
    stem = fold(name)
    return _NUMBERS.sub("#", stem), tuple(int(digits[:18]) for digits in _NUMBERS.findall(stem))


def _runs(photographs: Sequence[Photograph]) -> Iterator[tuple[Photograph, ...]]:
    begin = 0
    for place, (one, other) in enumerate(pairwise(photographs), 1):
        if not _goes_on(one, other):
            yield tuple(photographs[begin:place])
            begin = place
    yield tuple(photographs[begin:])


def _goes_on(one: Photograph, other: Photograph) -> bool:
    (pattern, before), (next_pattern, after) = _name(one), _name(other)
    if pattern != next_pattern:
        return False
    numbered = bool(before) and before[:-1] == after[:-1] and after[-1] - before[-1] == 1
    if not (one.taken and other.taken):
        return numbered
    apart = abs(datetime.fromisoformat(other.taken) - datetime.fromisoformat(one.taken))
    return apart <= (_TURNING if numbered else _AT_ONCE)


def join(archive: Archive, members: Sequence[DocumentId], title: str = "") -> DocumentId:
    """Make one document of these, in this order.  Raises `InvalidValue` for what cannot be joined."""
    if not members:
        raise InvalidValue("join-few", "")
    documents = [archive.document(number) for number in members]
    return archive.join(members, joined([_draft(archive, one) for one in documents]), title)


def _draft(archive: Archive, document: Document) -> Draft:
    """A document as if it had been read just now: its text, and what was guessed and not judged."""
    open_ = (Standing.SUGGESTED, Standing.OFFERED)
    return Draft(
        document.originals[0].media_type,
        archive.pages(document.id),
        document.passages,
        document.summary.languages,
        tuple(
            Suggestion(f.field, f.value, f.confidence, f.evidence, f.role, f.standing is Standing.SUGGESTED)
            for f in document.facts
            if f.evidence is not None and f.standing in open_ and f.field is not Field.LANGUAGE
        ),
        document.cautions,
        mendings=archive.mendings(document.id),
        extractor=document.extractor,
        state=document.summary.state,
    )


def joined(drafts: Sequence[Draft]) -> Draft:
    """Several drafts as one, the pages of each after those of the one before."""
    starts = [sum(len(draft.pages) for draft in drafts[:place]) for place in range(len(drafts))]
    placed = list(zip(starts, drafts, strict=True))
    pages = tuple(Page(start + page.number, page.text) for start, draft in placed for page in draft.pages)
    return Draft(
        drafts[0].media_type,
        pages,
        tuple(replace(p, page=start + p.page) for start, draft in placed for p in draft.passages),
        _languages(drafts),
        tuple(_suggestions(placed)),
        tuple(_cautions(placed)),
        mendings=tuple(replace(m, page=start + m.page) for start, draft in placed for m in draft.mendings),
        extractor=", ".join(dict.fromkeys(draft.extractor for draft in drafts)),
        state=_state([draft.state for draft in drafts]),
        scanned=tuple(start + page for start, draft in placed for page in draft.scanned),
    )


_STATES = (TextState.RECOGNISED, TextState.READ, TextState.WAITING, TextState.UNRECOGNISED)


def _state(states: Sequence[TextState]) -> TextState:
    """What can be said of all pages together: the first of `_STATES` that is true of any."""
    return next((state for state in _STATES if state in states), TextState.EMPTY)


def _languages(drafts: Sequence[Draft]) -> tuple[Language, ...]:
    """Every language with its share of all the pages; where nothing tells, of each page the same."""
    letters = {str(language): 0.0 for draft in drafts for language in draft.languages}
    for draft in drafts:
        size = sum(len(page.text) for page in draft.pages)
        for language in draft.languages:
            letters[str(language)] += language.share * size
    total = sum(letters.values())
    shares = {name: part / total if total else 1 / len(letters) for name, part in letters.items()}
    return tuple(Language.parse(name, shares[name]) for name in sorted(shares, key=lambda name: -shares[name]))


def _suggestions(placed: Sequence[tuple[int, Draft]]) -> Iterator[Suggestion]:
    """What was guessed of the pages: of a single field the first page that tells, of the others each value once."""
    seen: set[tuple[Field, str]] = set()
    settled: set[Field] = set()
    for start, draft in placed:
        for one in draft.suggestions:
            if one.field in settled or (one.field, one.value) in seen:
                continue
            seen.add((one.field, one.value))
            yield replace(one, evidence=_moved(one.evidence, start))
        settled |= {one.field for one in draft.suggestions if one.field in SINGLE}


def _moved(evidence: Evidence, start: int) -> Evidence:
    return replace(evidence, page=start + evidence.page) if evidence.page else evidence


def _cautions(placed: Sequence[tuple[int, Draft]]) -> Iterator[Caution]:
    """What to beware of, each once; pages have other numbers now, and of one page alone “no text” says nothing."""
    found: dict[str, list[str]] = {}
    for start, draft in placed:
        for one in draft.cautions:
            paged = one.code in _OF_PAGES
            details = [str(start + int(page)) for page in one.detail.split(", ")] if paged else [one.detail]
            found.setdefault(one.code, []).extend(details)
    alone = all(any(one.code == _NO_TEXT for one in draft.cautions) for _, draft in placed)
    for code, details in found.items():
        if code in _OF_PAGES:
            yield Caution(code, ", ".join(details))
        elif code != _NO_TEXT or alone:
            yield from (Caution(code, detail) for detail in dict.fromkeys(details))


def read_files(
    document: Document, recognised: RecognisedText, read: Callable[[Original, RecognisedText], Draft]
) -> Draft:
    """What the files of a document hold, read one after the other, with what was recognised on their pages.

    The first that cannot be read speaks for all.
    """
    starts = [original.first_page for original in document.originals]
    drafts = []
    for original, end in zip(document.originals, [*starts[1:], _ENDLESS], strict=True):
        first = original.first_page
        pages = tuple(Page(p.number - first + 1, p.text) for p in recognised.pages if first <= p.number < end)
        drafts.append(read(original, replace(recognised, pages=pages)))
        if drafts[-1].state in UNREAD:
            return drafts[-1]
    return joined(drafts) if len(drafts) > 1 else drafts[0]
