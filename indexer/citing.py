"""Where instruments are cited over time: which documents cite one, in which years, and in which sentences."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from archive import DocumentId, Evidence, Fact, Field, Page, Standing, current_facts, span, vocabulary
from archive.vocabulary import Term
from indexer import naming
from indexer.tokens import tokens

_LONGEST = 320  # letters of a sentence that are shown
_CAPITAL = r"(?=[\"“„‘«(]*[^\W\d_a-zа-яčćšžđëçљњђћџјѓќ])"
_ENDS = (
    re.compile(rf"[.!?…]+[\"”’»)]*\s+{_CAPITAL}"),  # so that “br. 1325” and “No. 30” stay whole
    re.compile(r"\n[ \t]*\n|\f"),
    re.compile(rf"^[^\n]{{1,60}}\n(?={_CAPITAL}|\s*(?:[-–—•*]|\d+[.)])\s)", re.MULTILINE),  # a heading, or an item
)
"""What ends a sentence."""


@dataclass(frozen=True, slots=True)
class Cited:
    """An instrument with the number of documents that cite it, and the first and the last year of those with one."""

    instrument: Term
    documents: int
    first: int | None
    last: int | None


@dataclass(frozen=True, slots=True)
class Quote:
    """A place where a text cites an instrument, from `start` to `end` of the page; `marks` is where in `sentence`."""

    page: int
    start: int
    end: int
    sentence: str
    mark: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Citing:
    """A document that cites an instrument; `year` is None where its date does not tell one.

    `standing` is how far that is trusted: what a person stated or accepted, else what the program read.
    """

    document_id: DocumentId
    year: int | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Citations:
    """The documents that cite `instrument`, the oldest first, those without a year last."""

    instrument: Term
    documents: tuple[Citing, ...]

    @property
    def years(self) -> tuple[tuple[int, int], ...]:
        """From the first year to the last, how many documents of each cite it: a year without any has 0."""
        counts = Counter(one.year for one in self.documents if one.year is not None)
        return tuple((year, counts[year]) for year in range(min(counts), max(counts) + 1)) if counts else ()

    @property
    def undated(self) -> int:
        """How many documents cite it whose year is not known."""
        return sum(one.year is None for one in self.documents)


def instrument_of(name: str) -> Term | None:
    """The instrument of that code or any of its names; None for another thing."""
    known = vocabulary.term_of(vocabulary.instruments(), name.strip())
    if known is not None:
        return known
    named = naming.named_in_question(tokens(name))
    return next((one.term for one in named if one.kind == "ref"), None)


def citations(
    references: Mapping[DocumentId, Sequence[Fact]], dates: Mapping[DocumentId, Sequence[Fact]]
) -> dict[str, Citations]:
    """Who cites what, by the instrument's code, out of the facts of all documents.

    What a person wrote down that is no known instrument is one of its own, under just these words.
    """
    instruments: dict[str, Term] = {}
    found: dict[str, dict[DocumentId, Standing]] = {}
    for number, facts in references.items():
        for fact in current_facts(tuple(facts), Field.REFERENCE):
            if fact.value not in instruments:
                instruments[fact.value] = instrument_of(fact.value) or _own(fact.value)
            found.setdefault(instruments[fact.value].code, {}).setdefault(number, fact.standing)
    terms = {term.code: term for term in instruments.values()}
    return {code: Citations(terms[code], _in_order(some, dates)) for code, some in found.items()}


def cited(everything: Iterable[Citations]) -> tuple[Cited, ...]:
    """The instruments, those of the most documents first."""
    listed = []
    for one in everything:
        years = [document.year for document in one.documents if document.year is not None]
        listed.append(Cited(one.instrument, len(one.documents), min(years, default=None), max(years, default=None)))
    return tuple(sorted(listed, key=lambda one: (-one.documents, one.instrument.code)))


def quotes(pages: Iterable[Page], code: str) -> tuple[Quote, ...]:
    """Every place where a text cites the instrument, with its sentence."""
    found = []
    for page in pages:
        places = [one for one in naming.references(page.text, tokens(page.text)) if one.code == code]
        ends = _ends(page.text) if places else []
        for one in places:
            first = max(end for end in ends if end <= one.start)
            last = min(end for end in ends if end >= one.end)
            found.append(_quote(page, one.start, one.end, first, last))
    return tuple(found)


def evidence_line(text: str, evidence: Evidence) -> str:
    """The line of a page from which something was read; what was read itself where the page is the file's name."""
    if not evidence.page:
        return evidence.quote
    begin = text.rfind("\n", 0, evidence.start) + 1
    end = text.find("\n", evidence.end)
    return _in_one_line(text[begin : end if end >= 0 else len(text)]).strip()


def _own(name: str) -> Term:
    return Term(name, {"en": (name,)}, verified=False, source="")


def _in_order(found: Mapping[DocumentId, Standing], dates: Mapping[DocumentId, Sequence[Fact]]) -> tuple[Citing, ...]:
    dated = []
    for number, standing in found.items():
        date = _date(dates.get(number, ()))
        year = _year(date)
        dated.append((year is None, date and _first_day(date), number, Citing(number, year, standing)))
    return tuple(one for *_, one in sorted(dated, key=lambda some: some[:3]))


def _date(facts: Sequence[Fact]) -> str:
    return next((fact.value for fact in current_facts(tuple(facts), Field.DATE)), "")


def _first_day(edtf: str) -> str:
    days = span(edtf)
    return days[0].isoformat() if days is not None else ""


def _year(edtf: str) -> int | None:
    """The year of a date; that in which a longer time begins; none of a decade, of which any year may be meant."""
    begin, _, end = edtf.partition("/")
    days = span(begin if begin not in ("", "..") else end)
    return days[0].year if days is not None and days[0].year == days[1].year else None


def _ends(text: str) -> list[int]:
    return [0, *(found.end() for end in _ENDS for found in end.finditer(text)), len(text)]


def _quote(page: Page, start: int, end: int, first: int, last: int) -> Quote:
    """The sentence without white space round it; of one that goes on for long, the stretch around the place."""
    spare = max(0, _LONGEST - (end - start)) // 2
    before, after = page.text[first:start].lstrip(), page.text[end:last].rstrip()
    if len(before) > spare:
        before = f"… {before[-spare:].partition(' ')[2]}"
    if len(after) > spare:
        after = f"{after[:spare].rpartition(' ')[0]} …"
    left, here, right = map(_in_one_line, (before, page.text[start:end], after))
    return Quote(page.number, start, end, f"{left}{here}{right}", (len(left), len(left) + len(here)))


def _in_one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)
