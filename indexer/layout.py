"""The lines of a page and what they are there for: letterhead, place and date, salutation, running text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from archive import Page
from indexer import naming
from indexer.dates import FoundDate, find_dates
from indexer.margins import masked
from indexer.naming import Named
from indexer.numbered import Reference
from indexer.tokens import Token, tokens, words_of

HEAD = 12
"""Lines at the top that may say what a document is."""
TAIL = 8

COLUMNS = re.compile(r"\S(?: {4,}|\t\s*)\S")
"""What stands between the cells of a row."""

_CONTACT = re.compile(
    r"@|www\.|https?:|\btel\b|\bfa(?:x|ks)\b|\+3\d\d|\b0\d\d\)?\s?[/ .-]\s?\d\d|\b0\d\d[/ ]\d"
    r"|\b[\w-]+\.(?:org|com|net|info|edu|rs|yu|example)\b",
    re.IGNORECASE,
)
_POST_CODE = re.compile(r"(?<![\d/.])[1-9]\d{4}(?![\d/.])|\b\w{3,}\s+\d{1,3}[a-zA-Z]?\s*,")
_STREET = re.compile(
    r"^(?:rr(?:uga)?\.?|ul(?:ica)?\.?|bul(?:evar|evardi)?\.?|trg)\s|,\s*(?:rr|ul|bul)\.\s|\s(?:bb|pn|p\.\s?n\.)\.?$",
    re.IGNORECASE,
)
_PROSE = 90
_FULL = 40  # letters of a line that is filled to its end
_WRAPPED = 55  # letters of a line that goes on in the next
_SENTENCE = 7  # words of a line that ends in a full stop and is no heading


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page that holds something; `number` counts such lines from 0.

    `folded` is its words as they are compared; `apart` is whether an empty line stands above it; `prose` whether it
    belongs to the running text.
    """

    number: int
    start: int
    end: int
    text: str
    words: tuple[Token, ...]
    folded: str
    apart: bool
    prose: bool = False


def lines_of(text: str, words: Sequence[Token], margins: Collection[str] = ()) -> list[Line]:
    """The lines of a page but those of its margins, unless it has no others; `words` are the page's."""
    found: list[Line] = []
    at, last = 0, 0
    for match in re.finditer(r"[^\n]+", text):
        stripped = match.group().strip()
        if not stripped:
            continue
        start = match.start() + match.group().index(stripped[0])
        end = start + len(stripped)
        first = at
        while at < len(words) and words[at].start < end:
            at += 1
        here = _spaced_out(stripped, start) or tuple(words[first:at])
        apart = bool(found) and text.count("\n", last, start) > 1
        found.append(Line(len(found), start, end, stripped, here, " ".join(word.term for word in here), apart))
        last = end
    kept = [line for line in found if masked(line.text) not in margins] if margins else found
    return _with_prose([replace(line, number=number) for number, line in enumerate(kept or found)])


def _spaced_out(text: str, start: int) -> tuple[Token, ...]:
    """The words of a line that is set with a space between its letters: “Z A P I S N I K”."""
    if not _SPACED.fullmatch(text):
        return ()
    made = []
    for word in re.finditer(r"\S(?: \S)*", text):
        first = next(iter(tokens(word[0].replace(" ", ""))), None)
        if first is not None:
            made.append(first._replace(start=start + word.start(), end=start + word.end()))
    return tuple(made)


def closed_up(text: str) -> str:
    """A heading without the spaces between its letters, if it is set with them."""
    return (
        re.sub(r"(\S) (?=\S)", r"\1", re.sub(r" {2,}", "  ", text)).replace("  ", " ")
        if _SPACED.fullmatch(text)
        else text
    )


_SPACED = re.compile(r"[^\W_](?: {1,5}[^\W_]){4,}[.:!]?")


def _with_prose(lines: Sequence[Line]) -> list[Line]:
    """The lines again, those of the running text marked: long ones, sentences, and pieces of a wrapped paragraph."""
    found: list[Line] = []
    for line, end in zip(lines, _ends_of_paragraphs(lines), strict=True):
        above = found[-1] if found else None
        prose = _is_prose(line) or _goes_on(above, line) or _begins_paragraph(lines, line, end)
        found.append(replace(line, prose=True) if prose and not COLUMNS.search(line.text) else line)
    return found


def _goes_on(above: Line | None, line: Line) -> bool:
    """Whether a line goes on in the running text of the line above."""
    if above is None or not above.prose or line.apart or len(above.text) < _WRAPPED:
        return False
    return len(line.text) >= _WRAPPED or above.text[-1] not in ".!?:;"


def _begins_paragraph(lines: Sequence[Line], line: Line, end: int) -> bool:
    """Whether a line has no end and the next ones go on in it, to the last one of a paragraph that ends a sentence."""
    if len(line.text) < _WRAPPED or end == line.number:
        return False
    below = lines[line.number + 1]
    if below.text[0].islower() and len(below.text) >= _WRAPPED:
        return True
    return lines[end].text[-1] in ".!?;" and all(len(one.text) >= _FULL for one in lines[line.number : end])


def _ends_of_paragraphs(lines: Sequence[Line]) -> list[int]:
    """For each line the number of the last one before an empty line."""
    ends = [line.number for line in lines]
    for line in reversed(lines[:-1]):
        if not lines[line.number + 1].apart:
            ends[line.number] = ends[line.number + 1]
    return ends


def line_of(text: str) -> Line:
    """A line that stands on no page: a heading that the format names."""
    words = _spaced_out(text, 0) or tuple(tokens(text))
    return Line(0, -1, -1, text, words, " ".join(word.term for word in words), apart=True)


def end_of(line: Line, start: int) -> Line:
    """The rest of a line from an offset of the page on: what stands behind a label."""
    words = tuple(word for word in line.words if word.start >= start)
    text = line.text[start - line.start :]
    return replace(line, start=start, text=text, words=words, folded=" ".join(word.term for word in words), prose=False)


def begins_with(line: Line, part: str) -> bool:
    """Whether a line begins with one of the words of a list of `describing.json`."""
    return line.folded.startswith(folded(part))


def is_labelled(line: Line, part: str) -> bool:
    """Whether a line begins with one of the words of a list, and a colon or nothing more follows soon."""
    for word in folded(part):
        if line.folded.startswith(word) and line.folded[len(word) : len(word) + 1] in ("", " "):
            alone = len(line.folded) == len(word) or " " in word
            if alone or re.match(r"[^:]{0,24}:", line.text):
                return True
    return False


@cache
def folded(part: str) -> tuple[str, ...]:
    """A list of `describing.json`, as the words of lines are compared."""
    return tuple(_folded(word) for word in words_of(part))


def _folded(words: str) -> str:
    """Folded as lines are; a space at the end is kept, and makes the last word a whole one."""
    return " ".join(token.term for token in tokens(words)) + (" " if words.endswith(" ") else "")


def begins_with_an_hour(line: Line) -> bool:
    """Whether a line is one of a timetable: “10:00 Arrival”."""
    hour = _HOUR.match(line.text)
    return hour is not None and len(line.words) > 1 and int(hour[1]) < 25


_HOUR = re.compile(r"(\d{1,2})[:.h]\s?[0-5]\d\b(?![./]\s?\d)")


def is_contact(line: Line) -> bool:
    """Whether a line is an address, a telephone number, a number of its writers in a register, or the like."""
    if _CONTACT.search(line.text) or _STREET.search(line.text) or _is_registration(line):
        return True
    return len(line.words) <= 9 and bool(_POST_CODE.search(line.text)) and not find_dates(line.text)


def _is_registration(line: Line) -> bool:
    """“Mat. br. 17834455, PIB 104556677”, “Tel: …”: part of a line is so called and has a number or a colon."""
    return not line.prose and len(line.text) < _PROSE and _registers(line.text)


@lru_cache(4096)
def _registers(text: str) -> bool:
    parts = (part for part in _PARTS.split(text) if _NUMBERED.search(part))
    return any(f"{_folded(part)} ".startswith(folded("registrations")) for part in parts)


_PARTS = re.compile(r"[,;|•·]\s*|\s{3,}")
_NUMBERED = re.compile(r"\d|:\s")


def is_among_labels(leaf: Leaf, line: Line) -> bool:
    """Whether a line and one beside it say things under labels: “Period covered: …”, “Submitted to: …”."""
    if line.start < 0 or not _LABEL.match(line.text):
        return False
    above, below = leaf.lines[max(0, line.number - 1) : line.number], leaf.lines[line.number + 1 : line.number + 2]
    beside = [one for one in above if not line.apart] + [one for one in below if not one.apart]
    return any(_LABEL.match(one.text) for one in beside)


_LABEL = re.compile(r"[^:]{2,30}:\s")


def _is_prose(line: Line) -> bool:
    if len(line.text) >= _PROSE:
        return True
    if line.text[-1] not in ".,;":
        return False
    dated = sum(len(date.quote.split()) for date in find_dates(line.text))
    return len(line.words) >= (_SENTENCE + dated + 2 if dated else _SENTENCE)


def body_at(lines: Sequence[Line]) -> int:
    """The number of the line with which the running text begins: what stands above is head."""
    return next((line.number for line in lines if line.prose or begins_with(line, "salutations")), len(lines))


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page with what is found in it: its lines, the groups and places that it names, what it cites, its dates."""

    page: Page
    lines: tuple[Line, ...]
    groups: tuple[Named, ...]
    places: tuple[Named, ...]
    cited: tuple[Reference, ...]
    dates: tuple[FoundDate, ...]

    @property
    def head(self) -> tuple[Line, ...]:
        """The lines at the top that may say what the document is."""
        return self.lines[:HEAD]

    @property
    def tail(self) -> tuple[Line, ...]:
        """The lines at the bottom that may say who signs, where and when."""
        return self.lines[-TAIL:]

    def dates_in(self, line: Line) -> list[FoundDate]:
        """The dates that stand in a line."""
        return [date for date in self.dates if line.start <= date.start < line.end]

    def named_in(self, line: Line) -> float:
        """The share of a line's letters that are names of groups and places."""
        return self._share(line, [(one.start, one.end) for one in (*self.groups, *self.places)])

    def groups_in(self, line: Line) -> float:
        """The share of a line's letters that are names of groups."""
        return self._share(line, [(one.start, one.end) for one in self.groups])

    def is_dated(self, line: Line) -> bool:
        """Whether a line is little but a date and the names of places."""
        spans = [(one.start, one.end) for one in self.places]
        spans += [(date.start, date.end) for date in self.dates_in(line)]
        return bool(self.dates_in(line)) and self._share(line, spans) >= _DATED

    def _share(self, line: Line, spans: Sequence[tuple[int, int]]) -> float:
        letters = sum(map(str.isalnum, line.text))
        held = ((max(start, line.start), min(end, line.end)) for start, end in spans)
        shown = sum(sum(map(str.isalnum, self.page.text[start:end])) for start, end in held if start < end)
        return shown / letters if letters else 0.0

    def is_dateline(self, line: Line, date: FoundDate) -> bool:
        """Whether a line is there to say where and when: a place or a cue, the date, and little else.

        Or the same before a dash, after which the text begins.
        """
        before, after = self.page.text[line.start : date.start], self.page.text[date.end : line.end]
        placed = any(line.start <= one.start < date.start for one in self.places)
        if placed and len(before) <= 40 and _DASH.match(after):
            return True
        rest = [word for word in line.words if not date.start <= word.start < date.end]
        placed = any(line.start <= one.start < line.end for one in self.places)
        if "-" not in date.edtf:  # a year alone needs a line almost alone
            return len(rest) <= 2
        cued = placed or any(word.term in _cues() for word in rest)
        return len(rest) <= 3 or (cued and len(rest) <= 8)


_DATED = 0.6
_DASH = re.compile(r"\.?\s*(?:god(?:ine|\.)?\s*)?\)?\s*[–—-]\s", re.IGNORECASE)


@cache
def _cues() -> frozenset[str]:
    return frozenset(folded("date_cues"))


def leaf_of(page: Page, words: Sequence[Token], language: str, margins: Collection[str] = ()) -> Leaf:
    """Look through a page once."""
    text = page.text
    lines = tuple(lines_of(text, words, margins))
    cited = tuple(naming.references(text, words))
    groups = tuple(naming.organisations_apart(text, words, cited))
    places = tuple(naming.places(text, words, groups))
    return Leaf(
        page,
        lines,
        groups,
        places,
        cited,
        (*find_dates(text, language=language), *_bare_years(lines, places)),
    )


def _bare_years(lines: Sequence[Line], places: Sequence[Named]) -> Iterator[FoundDate]:
    """“Gjilan, 2007”: a number that is a year because it stands alone, or beside a place."""
    for line in {*lines[:HEAD], *lines[-TAIL:]}:
        found = _BARE_YEAR.fullmatch(line.text)
        if found and (not found[1] or any(line.start <= one.start < line.end for one in places)):
            start = line.start + found.start(2)
            yield FoundDate(start, start + 4, found[2], found[2], "year")


_BARE_YEAR = re.compile(r"(?:([^\d\n]{2,40}),\s*)?((?:19|20)\d\d)\.?")
