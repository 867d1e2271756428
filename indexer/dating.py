"""When a document was made: of all dates in its text the one that it gives itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from archive import Evidence, Field, Suggestion
from indexer.dates import FoundDate
from indexer.kinds import hour_in, kinds_in
from indexer.layout import COLUMNS, Leaf, Line, begins_with, body_at, folded, is_among_labels, is_labelled

_BASE = {"day": 0.5, "range": 0.48, "month": 0.36, "season": 0.34, "year": 0.2}
_FINE = {"day": 0.02, "range": 0.02, "month": 0.01, "season": 0.01, "year": 0.0}
_NEAR = 60  # letters between a citation and its own date
_ACT = 8  # words before a date among which “adopted” may stand


def date(leaves: Sequence[Leaf], file_date: str, kind: str = "") -> Iterator[Suggestion]:
    """A mail's own date; else the line of place and date; else the first full one that belongs to nothing else.

    What a mail only passes on is as old as it says itself.  A record of a meeting has the day of the meeting, a
    testimony that on which it was taken down.
    """
    passed_on = _of_passed_on(leaves[0], file_date)
    if passed_on is not None:
        quote = Evidence(leaves[0].page.number, passed_on.start, passed_on.end, passed_on.quote, "date, passed on")
        yield Suggestion(Field.DATE, passed_on.edtf, 0.85, quote)
        return
    if file_date:
        yield Suggestion(Field.DATE, file_date, 0.95, Evidence(0, 0, 0, file_date, "mail header"))
        return
    last = leaves[-1]
    some = [*leaves[:3], *([last] if len(leaves) > 3 else [])]
    found = [
        (leaf, one, _trust(leaf, one, kind, is_first=leaf is leaves[0], is_last=leaf is last))
        for leaf in some
        for one in leaf.dates
    ]
    found += [(leaves[0], one, _OF_TITLE) for one in _years_of_title(leaves[0])]
    if not found:
        return
    leaf, chosen, confidence = max(found, key=lambda one: one[2])  # the earliest among equals
    evidence = Evidence(leaf.page.number, chosen.start, chosen.end, chosen.quote, f"date, {chosen.precision}")
    yield Suggestion(Field.DATE, chosen.edtf, confidence, evidence)


def _of_passed_on(leaf: Leaf, file_date: str) -> FoundDate | None:
    """The date with its place in a text that a mail passes on, if it is no later than the mail."""
    if not file_date or not _PASSED_ON.search(leaf.page.text[:_MAIL_HEAD]):
        return None
    dated = (
        one
        for one in leaf.dates
        if one.precision == "day" and one.edtf <= file_date and leaf.is_dateline(_line_of(leaf, one), one)
    )
    placed = (one for one in dated if any(0 <= one.start - place.end <= _BESIDE for place in leaf.places))
    return next((one for one in placed if not _is_a_term(_line_of(leaf, one), one)), None)


_PASSED_ON = re.compile(r"^Subject: (?:fwd?|prosl\w*|përc\w*)\s*:", re.IGNORECASE | re.MULTILINE)
_MAIL_HEAD = 1000  # letters in which the head of a mail stands
_BESIDE = 8  # letters between a place and its date


def _years_of_title(leaf: Leaf) -> Iterator[FoundDate]:
    """“Plan 2017–2020”, “Godišnji izveštaj 2013”: the years that a heading gives to what is of some years."""
    of_years = False
    for line in leaf.lines[: min(body_at(leaf.lines), len(leaf.head))]:
        of_years |= any(code in _OF_YEARS for code, _, _ in kinds_in(line.words))
        if not of_years:
            continue
        for match in _YEARS.finditer(line.text):
            first, last = match[1], match[2]
            start, end = line.start + match.start(), line.start + match.end()
            if last is None:
                yield FoundDate(start, end, first, match[0], "year")
            elif first < last:
                yield FoundDate(start, end, f"{first}/{last}", match[0], "range")


_YEARS = re.compile(r"(?<![\d/.-])((?:19|20)\d\d)(?:\s?[–—/-]\s?((?:19|20)\d\d))?(?!\d|\)?\s*[/–—-])")
_OF_YEARS = frozenset({"plan", "annual-report", "report", "programme"})
_OF_TITLE = 0.63


def _trust(leaf: Leaf, date: FoundDate, kind: str, *, is_first: bool, is_last: bool) -> float:
    """How likely a date is the document's own: by the line in which it stands, and by what is said around it."""
    line = _line_of(leaf, date)
    headed = kind != "meeting-record" or line.number < _listed_at(leaf)
    top = is_first and line in leaf.head and headed
    bottom = is_last and line in leaf.tail
    if _belongs_elsewhere(leaf, line, date):
        return 0.05
    closes = begins_with(line, "closing_acts")  # which a long list of names may follow
    if (top or bottom or closes) and not _is_a_term(line, date):
        own = _of_publication(line) or _of_its_kind(leaf, line, date, kind) or _in_its_line(leaf, line, date, top=top)
        if own:
            return own + _FINE[date.precision]
    precision = date.precision if "-" in date.edtf else "year"
    base = _BASE[precision] - (0.2 if _is_a_term(line, date) else 0.0) - (_TOLD if kind == "testimony" else 0.0)
    return max(0.04, base + (0.12 if top else 0.0))


_TOLD = 0.15  # a day in what a witness tells is hardly that of the telling


def _of_publication(line: Line) -> float:
    """What a line says of a date by saying where a text stood first, or who set it on a page of the web."""
    if begins_with(line, "publications"):
        return 0.93
    if begins_with(line, "updates"):
        return 0.15
    posted = len(line.text) < _SHORT and any(word.term in folded("posting_words") for word in line.words)
    told = begins_with(line, "postings") and not line.prose and not begins_with(line, "issued_words")
    return 0.7 if posted or told else 0.0


_SHORT = 110  # letters of a line that is no paragraph


def _of_its_kind(leaf: Leaf, line: Line, date: FoundDate, kind: str) -> float:
    """What counts for documents of one kind: when a meeting was, when a testimony was given."""
    if kind == "meeting-record" and line.number < _listed_at(leaf) and leaf.page.number == 1:
        own = leaf.is_dateline(line, date) or _is_acted(leaf, line, date)
        return 0.95 if own else 0.91 if len(line.text) < _SHORT and not line.prose else 0.0
    if kind == "plan" and (is_among_labels(leaf, line) or COLUMNS.search(line.text)):
        return 0.3  # the end of a task
    if kind != "testimony":
        return 0.0
    if _is_recorded(line, date):
        return 0.96
    return 0.0 if is_labelled(line, "date_labels") or not _is_told(leaf, line) else 0.4


def _is_told(leaf: Leaf, line: Line) -> bool:
    """Whether a line belongs to what a witness tells: to its text, or as the day that heads a piece of it."""
    below = leaf.lines[line.number + 1 : line.number + 2]
    if line.number < body_at(leaf.lines):
        return any(one.prose and not one.apart for one in below)
    return line.prose or bool(below)


def _listed_at(leaf: Leaf) -> int:
    """The number of the line with which the head of a meeting's record ends: who was there, what was spoken about."""
    listed = (line.number for line in leaf.lines if any(is_labelled(line, part) for part in _LISTS))
    return next(listed, body_at(leaf.lines))


_LISTS = ("present_labels", "absent_labels", "agendas")


def _is_recorded(line: Line, date: FoundDate) -> bool:
    """“Zabeleženo u Nišu”, “this story was recorded”, “dëshmia u mor”: the line tells when somebody told the rest."""
    before = [word.term for word in line.words if word.start < date.start][:_ACT]
    said = [" ".join(before[at:]) + " " for at in range(len(before))]  # from each word on
    verbs, told = folded("recordings"), folded("recorded")
    opens = bool(said) and said[0].startswith(verbs) and not line.prose
    return opens or (any(one.startswith(verbs) for one in said) and any(one.startswith(told) for one in said))


def _in_its_line(leaf: Leaf, line: Line, date: FoundDate, *, top: bool) -> float:
    """What a line near the top or the bottom says of its date; 0 when it says nothing."""
    if is_labelled(line, "date_labels"):
        return 0.95 if top else 0.9
    whole = line.start == _sentence_start(leaf, line)
    if whole and leaf.is_dateline(line, date):
        # when it was, not when it was written down
        event = date.precision == "range" or _is_a_heading(line) or hour_in(line.text) is not None
        return (0.84 if top else 0.8) if event else (0.93 if top else 0.9)
    if _is_acted(leaf, line, date):
        return 0.86
    if top and line.number <= body_at(leaf.lines) and len(line.text) < _SHORT:
        return 0.66 if date.precision in ("day", "range") and "-" in date.edtf else 0.6
    return 0.0


def _is_a_heading(line: Line) -> bool:
    """“Izveštaj sa sastanka, Struga, 2. septembar 2006”: the day may be that of what is reported."""
    return len(line.text) < _SHORT and bool(kinds_in(line.words))


def _is_acted(leaf: Leaf, line: Line, date: FoundDate) -> bool:
    """“Usvojeno u Strugi, 3. septembra”, “done at Pristina on”: the line tells when the document itself was made."""
    before = [word.term for word in line.words if word.start < date.start]
    if len(before) > _ACT or not before:
        return False
    acts = tuple(folded("date_acts"))
    opens = before[0].startswith(acts) or (len(before) > 1 and before[1].startswith(acts))
    return opens and line.start == _sentence_start(leaf, line)


def _sentence_start(leaf: Leaf, line: Line) -> int:
    """Where the sentence begins in which a line begins: itself, unless the line above goes on in it."""
    if line.number == 0 or line.apart:
        return line.start
    above = leaf.lines[line.number - 1]
    return line.start if len(above.text) < 60 or above.text[-1] in ".!?:" else above.start


def _belongs_elsewhere(leaf: Leaf, line: Line, date: FoundDate) -> bool:
    """Whether a date is that of another day, “the next meeting: 8 July”, or of an instrument.

    “Rezolucija 1325 od 31. oktobra 2000”, “usvojena 31. oktobra 2000”.
    """
    if begins_with(line, "other_days") or _POINT.sub("", line.folded).startswith(folded("other_days")):
        return True
    text = leaf.page.text
    if leaf.is_dateline(line, date) and not any(line.start <= one.start < line.end for one in leaf.cited):
        return False
    for one in leaf.cited:
        if 0 <= date.start - one.end <= _NEAR and not _ENDS.search(text[one.end : date.start]):
            return True
        if 0 <= one.start - date.end <= _NEAR and _adopts(text[date.end : one.start]):
            return True
    return False


_POINT = re.compile(r"^\d{1,2} ")  # “3. The next meeting”
_ENDS = re.compile(r"\n\s*\n|[;!?]|[^\W\d_]\.\s+\w")


def _line_of(leaf: Leaf, date: FoundDate) -> Line:
    return next(line for line in leaf.lines if line.start <= date.start < line.end)


def _adopts(between: str) -> bool:
    words = re.findall(r"\w+", between.lower())
    return any(word.startswith(("usvoj", "adopt", "mirat", "усвој", "done", "доне")) for word in words)


def _is_a_term(line: Line, date: FoundDate) -> bool:
    """Whether a word before the date makes it an end or another day: “do 1. juna”, “since”, “yesterday”."""
    before = [word for word in line.words if word.start < date.start][-2:]
    part = "date_ends" if date.precision == "range" else "date_terms"
    terms = frozenset(folded(part))
    return any(word.term in terms for word in before) and not begins_with(line, "date_labels")
