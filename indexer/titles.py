"""What a document is called: a heading, the first line that says more than who writes and when, or the file's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile
from pathlib import PurePath

from archive import Evidence, Field, Suggestion
from indexer.kinds import kinds_in, spanned_kind
from indexer.layout import (
    HEAD,
    Leaf,
    Line,
    begins_with,
    begins_with_an_hour,
    closed_up,
    end_of,
    folded,
    is_among_labels,
    is_contact,
    is_labelled,
    line_of,
)
from indexer.tokens import words_of

_LONGEST = 200
_CLOSED = re.compile(r"(?:;|(?<!\d\d\d\d)(?<!god)\.)$")  # a sentence, no “2008.”
_LONG = 45  # letters of a line that may have had no room for the end of a heading
_MAIL_HEAD = re.compile(r"(?:From|To|Cc|Date|Subject): ")
_REPLY = re.compile(r"^(?:(?:re|fwd?|odg|pr|prosl)\s*:\s*)+", re.IGNORECASE)
_JUST_YEARS = re.compile(r"\(?(?:19|20)\d\d(?:\s?[–—/-]\s?(?:19|20)\d\d)?\.?\)?(?:\s*god\w*\.?)?")
_NUMBERED = re.compile(r"\b(?:br|nr|no|ref|broj|numër|бр|број)\.?\s*:?\s*\d+[/-][\d/-]*$", re.IGNORECASE)
_COUNTED = re.compile(r"\s(?:br|nr|no|бр|broj|број|numër)\.?\s*\d+(?:/\d+)?\.?$", re.IGNORECASE)
_SHELVED = re.compile(r"(?:,\s*[^\W\d_]+\.?\s+\d+){2}$")  # “sveska 2, list 14”
_ISSUE = re.compile(
    r"[^\W\d_][^\d,:]{2,40},?\s(?:br\.?|broj|бр\.?|број|nr\.?|no\.?|numri|issue)\s?\d{1,3}\b,", re.IGNORECASE
)
_NUMBER = re.compile(r"^(?:br\.?|nr\.?|no\.?|ref\.?|broj|numër|del\.? ?br\.?)\s*:?\s*[\d/.-]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Candidate:
    """One or more lines that may be the title."""

    text: str
    start: int
    end: int
    line: Line


def title(leaf: Leaf, name: str, headings: Sequence[str]) -> Iterator[Suggestion]:
    """The best heading that the format marks; else the subject; else the best of the opening lines; else the name."""
    for rule, confidence, candidates in (
        ("heading", 0.9, list(_marked(leaf, headings))),
        ("subject", 0.85, list(_subject(leaf))),
        ("first line", 0.7, _opening(leaf)),
    ):
        chosen = _best(leaf, candidates)
        if chosen is not None:
            text = _REPLY.sub("", closed_up(chosen.text)).strip().rstrip(".,:;–-").strip()[:_LONGEST]
            start, end = _place_of(leaf, text, chosen)
            number = leaf.page.number if end else 0
            quote = leaf.page.text[start:end] or text
            yield Suggestion(Field.TITLE, text, confidence, Evidence(number, start, end, quote, rule))
            return
    yield from by_file_name(name)


def by_file_name(name: str) -> Iterator[Suggestion]:
    """`saopstenje_25-nov.pdf` as “saopstenje 25 nov”."""
    stem = PurePath(name).stem if PurePath(name).suffix else name
    readable = " ".join(re.sub(r"[_\s.-]+", " ", stem).split())
    if readable:
        yield Suggestion(Field.TITLE, readable, 0.3, Evidence(0, 0, 0, name, "file name"))


def _marked(leaf: Leaf, headings: Sequence[str]) -> Iterator[_Candidate]:
    """The headings, with the line of the page that each is, where there is one."""
    by_words = {line.folded: line for line in reversed(leaf.lines[: 2 * HEAD])}
    last: _Candidate | None = None
    below = -1  # the number of the line below the last heading
    for heading in filter(str.strip, headings):
        spoken = line_of(heading)
        line = by_words.get(spoken.folded, spoken)
        if last is not None and line.start > 0 and line.number == below and _is_second_line(last, line):
            last = replace(last, text=f"{last.text.rstrip()} {heading.strip()}")
        else:
            if last is not None:
                yield last
            last = _Candidate(heading, 0, 0, line)
        below = line.number + 1
    if last is not None:
        yield last


def _is_second_line(before: _Candidate, line: Line) -> bool:
    """Whether a heading goes on in the one below it: “AKCIONI PLAN MREŽE” / “ZA PERIOD 2012–2014”."""
    if spanned_kind(before.line, line) or _is_rest(before, line):
        return True
    above, here = before.text.rstrip(), line.text
    if line.words and line.words[0].term in folded("title_links"):
        return here[:1].islower() or (above.isupper() and here.isupper()) or _names_its_kind(before.line)
    return above[-1:] in "?:" and len(line.words) >= _TELLING


_TELLING = 4  # words of a second heading that is no “Uvod”


def _subject(leaf: Leaf) -> Iterator[_Candidate]:
    """What stands behind “Predmet:”."""
    if is_mail(leaf.page.text):
        return
    for line in leaf.lines[: HEAD + 4]:
        label = re.match(r"[^\W\d_]{2,10}\s*:\s*", line.text)
        if label and is_labelled(line, "subjects"):
            start = line.start + label.end()
            yield _Candidate(line.text[label.end() :], start, line.end, end_of(line, start))


def _opening(leaf: Leaf) -> list[_Candidate]:
    """The short lines before the text begins, those of one heading joined."""
    found: list[_Candidate] = []
    mail = is_mail(leaf.page.text)
    for line in leaf.head:
        if mail and _MAIL_HEAD.match(line.text):
            if line.text.startswith("Subject: "):
                told = line.text.removeprefix("Subject: ")
                start = line.end - len(_REPLY.sub("", told))
                return [_Candidate(leaf.page.text[start : line.end], start, line.end, end_of(line, start))]
            continue
        if begins_with(line, "salutations") or (len(line.text) > 140 and found):
            break
        if found and _goes_on(leaf, found[-1], line):
            found[-1] = _joined(found[-1], line)
        elif line.prose and found and not is_contact(line):
            break
        else:
            found.append(_Candidate(line.text, line.start, line.end, line))
    return found


def _joined(before: _Candidate, line: Line) -> _Candidate:
    return replace(before, text=f"{before.text.rstrip()} {line.text}", end=line.end)


def _goes_on(leaf: Leaf, before: _Candidate, line: Line) -> bool:
    """Whether a line belongs to the heading above it, as its rest or with its years."""
    above = before.line
    if _JUST_YEARS.fullmatch(line.text) and not _is_letterhead(leaf, above):
        return bool(kinds_in(above.words)) or (not line.apart and line.text.startswith("("))
    if not above.words or _is_letterhead(leaf, above) or _is_release(above):
        return False
    if leaf.dates_in(line):
        return _names_its_kind(above) and _is_rest(before, line) and _is_of_a_time(leaf, line)
    if before.text == above.text and spanned_kind(above, line):
        return True
    return _is_rest(before, line) and _may_be_title(leaf, line)


def _is_of_a_time(leaf: Leaf, line: Line) -> bool:
    """“ZA 2008. GODINU”, “sa sastanka od 3. maja 2008.”: a heading's rest, and no place and date of a document."""
    linked = bool(line.words) and line.words[0].term in folded("title_links")
    placed = any(line.start <= one.start < line.end for one in leaf.places)
    of_some_time = not placed and all(date.precision in ("year", "range") for date in leaf.dates_in(line))
    return linked and (of_some_time or not leaf.is_dated(line))


def _is_rest(before: _Candidate, line: Line) -> bool:
    """Whether a heading is not finished: both lines in capitals, or the next begins with a small letter."""
    if begins_with(line, "between_parties") or begins_with(line, "bylines") or _CLOSED.search(line.text):
        return False
    above, here = before.text.rstrip(), line.text
    if above.isupper() and here.isupper():
        linked = not _is_only_a_kind(before.line) or line.words[0].term in folded("title_links")
        return linked and not line.apart and not _is_only_a_kind(line)
    if line.apart and not here[:1].islower():
        return False
    if _is_only_a_kind(before.line):
        return here[:1].islower() and bool(line.words) and line.words[0].term in folded("title_links")
    if here[:1] == "(" and len(here) < 40:
        return True
    linked = here[:1].islower() and (len(above) >= _LONG or line.words[0].term in folded("title_links"))
    return (above[-1:] in ",:–-" or linked) and len(above) < 100 and len(here) < 100


def _best(leaf: Leaf, candidates: Sequence[_Candidate]) -> _Candidate | None:
    usable = [one for one in candidates if _may_be_title(leaf, one.line) and len(one.text) <= _LONGEST]
    telling = [one for one in usable if not _is_letterhead(leaf, one.line)] or [
        one for one in usable if not is_contact(one.line) and not _is_place(leaf, one.line)
    ]
    telling = [one for one in telling if not one.line.prose] or telling[:1]
    telling = _below_addresses(leaf, telling)
    if len(telling) > 1 and _is_who_writes(leaf, telling[0].line) and any(_is_heading(one.line) for one in telling[1:]):
        telling = telling[1:]
    telling = _below_who_writes(leaf, telling)
    if len(telling) > 1 and _is_a_mere_kind(telling[0]):
        second = _below_a_group(leaf, telling[1:])
        return second if _is_heading(second.line) else telling[0]
    return telling[0] if telling else None


def _is_a_mere_kind(one: _Candidate) -> bool:
    return _is_only_a_kind(_spoken(one))


def _spoken(one: _Candidate) -> Line:
    """The line of a candidate, or its lines as one."""
    return one.line if one.text == one.line.text else line_of(one.text)


def _below_a_group(leaf: Leaf, telling: Sequence[_Candidate]) -> _Candidate:
    """The heading below a kind, or the one below that where the first only says whose it is.

    “SAOPŠTENJE” / “Ženski centar Breza” / “Povodom zatvaranja bolnice”.
    """
    first = telling[0]
    if len(telling) == 1 or not _is_heading(telling[1].line) or kinds_in(first.line.words):
        return first
    said = frozenset(word.term for word in first.line.words)
    above = (line.folded for line in leaf.lines[: max(0, first.line.number)])
    of_group = any(term.startswith(folded("groups")) for term in said) and said.isdisjoint(folded("title_links"))
    on_occasion = len(said) <= _NAME and begins_with(telling[1].line, "occasions")
    return telling[1] if first.line.folded in above or of_group or on_occasion else first


_NAME = 4  # words of a group's name that stands in a line of its own


def _below_who_writes(leaf: Leaf, telling: list[_Candidate]) -> list[_Candidate]:
    """The candidates from the first on that names its kind in capitals, below an opening line that has none."""
    if not telling or telling[0].line is not leaf.lines[0] or kinds_in(telling[0].line.words):
        return telling
    if telling[0].text.isupper() and not _QUOTED_NAME.fullmatch(telling[0].text):
        return telling
    for at, one in enumerate(telling[1:], 1):
        more = telling[at + 1 : at + 2]
        if _is_a_mere_kind(one) and more and more[0].text.isupper() and _is_heading(more[0].line):
            return telling[at:]
        if one.line.apart and one.line.text.isupper() and _names_its_kind(one.line):
            said = not _is_a_mere_kind(one) or (more and _is_heading(more[0].line))
            return telling[at:] if said else telling
    return telling


_QUOTED_NAME = re.compile(r"(?:[^\W\d_]+\s){1,3}[“„\"«][^“”„\"«»]+[”“\"»]")  # “REVISTA «FURKA»”


def _below_addresses(leaf: Leaf, telling: list[_Candidate]) -> list[_Candidate]:
    """The candidates from the first on that names its kind, where number, place or date stand above it.

    A letter names whom it is for before them, and what it is behind.
    """
    for at, one in enumerate(telling[:HEAD]):
        if one.line.start < 0 or _names_its_kind(telling[0].line):
            break
        above = leaf.lines[telling[0].line.number + 1 : one.line.number]
        apart = any(is_contact(line) or not _may_be_title(leaf, line) for line in above)
        if at and one.line.apart and apart and _names_its_kind(one.line) and _is_heading(_spoken(one)):
            return telling[at:]
    return telling


def _names_its_kind(line: Line) -> bool:
    """Whether one of the first two words of a line says what a document is: “Godišnji izveštaj …”."""
    return any(start <= 1 for _, start, _ in kinds_in(line.words))


def _is_heading(line: Line) -> bool:
    """Whether a line is no sentence of the text and says more than a kind."""
    if _is_only_a_kind(line) or begins_with(line, "between_parties") or begins_with(line, "bylines"):
        return False
    return not re.search(r"(?<!\d)[.!?]\s|[.,;:]$", line.text.rstrip()) and not is_labelled(line, "not_titles")


def _may_be_title(leaf: Leaf, line: Line) -> bool:
    letters = sum(map(str.isalpha, line.text))
    if letters < 3 or len(line.text) > _LONGEST or is_contact(line) or _NUMBER.match(line.text):
        return False
    if _NUMBERED.search(line.text) and len(line.words) <= 7 and not _names_its_kind(line):
        return False
    dated = leaf.dates_in(line)
    if line.number == 0 and dated and _ISSUE.match(line.text):
        return True
    if _SHELVED.search(line.text) or _is_release(line) or _only_counts(line) or begins_with_an_hour(line):
        return False
    if is_among_labels(leaf, line) and not _names_its_kind(line):
        return False
    if begins_with(line, "salutations") or is_labelled(line, "not_titles") or begins_with(line, "bylines"):
        return False
    if dated and not kinds_in(line.words) and _is_long_dateline(leaf, line, dated[-1].end):
        return False
    plain = len(line.text) - sum(date.end - date.start for date in dated)
    return not (dated and plain < 30 and not kinds_in(line.words))


def _is_long_dateline(leaf: Leaf, line: Line, end: int) -> bool:
    """“Beograd, prvog zimskog dana, 1. XII 1994.”: a place first, a date last."""
    placed = any(one.start == line.start and leaf.page.text[one.end : one.end + 1] == "," for one in leaf.places)
    return placed and line.end - end <= 2


def _only_counts(line: Line) -> bool:
    """“Page 1 of 2”, “Subota”, “Day 2”, “Dita e parë”: where one is in a text or a programme."""
    said = [word.term for word in line.words if not word.term.isdecimal()]
    numbered = len(said) < len(line.words)
    if " ".join(said) in folded("weekdays"):
        return True
    return (
        numbered
        and 1 <= len(said) <= 2
        and said[0] in folded("page_marks")
        and said[-1] in (*folded("page_marks"), *folded("title_links"))
    )


def _is_release(line: Line) -> bool:
    """“For immediate release”, “Embargo do 3. maja”: a line that tells printers when they may print."""
    for told in folded("releases"):
        if not f"{line.folded} ".startswith(f"{told} "):
            continue
        length = told.count(" ") + 1
        behind = line.text[line.words[length - 1].end - line.start :].lstrip()
        following = line.words[length : length + 1]
        timed = any(word.term[0].isdigit() or word.term in _times() for word in following)
        if timed or not behind or not behind[0].isalnum():
            return True
    return False


@cache
def _times() -> frozenset[str]:
    return frozenset((*folded("date_terms"), *folded("date_cues")))


def _is_in_letterhead(leaf: Leaf, line: Line) -> bool:
    """Whether a line stands in the first block of a page, and the block says where its writers are, or when."""
    if line.start < 0 or line.number >= HEAD or _names_its_kind(line):
        return False
    block = list(takewhile(lambda one: one.number == 0 or not one.apart, leaf.head))
    below = leaf.lines[len(block) : HEAD + 2]
    if line.number >= len(block) or any(one.prose and not is_contact(one) for one in block):
        return False
    reached = any(map(is_contact, block[1:]))
    placed = any(_is_place(leaf, one) for one in block[1:]) and _is_who_writes(leaf, block[0])
    told = (reached or placed) and not any(kinds_in(one.words) for one in block)
    if not told and not (line.number == 0 and _is_who_and_where(leaf, line)):
        return False
    titles = (one for one in below if one.apart and not one.prose and _may_be_title(leaf, one))
    return any(_is_heading(one) or _names_its_kind(one) for one in titles)


def _is_who_and_where(leaf: Leaf, line: Line) -> bool:
    """“Kuća razgovora, Tuzla”."""
    places = [one for one in leaf.places if one.end == line.end and line.start < one.start]
    return any(leaf.page.text[: one.start].rstrip().endswith(",") for one in places)


def _is_letterhead(leaf: Leaf, line: Line) -> bool:
    if _is_in_letterhead(leaf, line):
        return True
    if is_contact(line) or (begins_with(line, "letterheads") and not kinds_in(line.words)):
        return True
    return leaf.groups_in(line) >= 0.7 or (leaf.named_in(line) >= 0.7 and not kinds_in(line.words))


def _is_who_writes(leaf: Leaf, line: Line) -> bool:
    """Whether the first line of a page names a group that no vocabulary has: by its kind, or by its towns below it."""
    if line is not leaf.lines[0] or kinds_in(line.words):
        return False
    below = leaf.lines[1] if len(leaf.lines) > 1 else None
    if below is not None and not below.apart and _is_place(leaf, below):
        return True
    if line.prose:
        return False
    return _speaks_as(leaf, line) or any(word.term.startswith(folded("groups")) for word in line.words)


def _speaks_as(leaf: Leaf, line: Line) -> bool:
    """Whether the text says “we” of a line: “Mi, žene iz doline, …”."""
    said = line.folded.partition(" ")[2] and f" {line.folded} "
    before = (f" {one.folded} ".partition(said)[0] for one in leaf.lines[1:] if said and said in f" {one.folded} ")
    ours = frozenset(words_of("we"))
    return any(one.split()[-1] in ours for one in before if one.split())


def _is_place(leaf: Leaf, line: Line) -> bool:
    return leaf.named_in(line) >= 0.7 and leaf.groups_in(line) < 0.3


def _is_only_a_kind(line: Line) -> bool:
    words = len(line.words)
    if line.folded in folded("only_kinds"):
        return True
    found = kinds_in(line.words)
    numbered = _COUNTED.search(line.text)
    if numbered and found and found[0][0] not in words_of("kinds_with_numbers"):  # “Saopštenje br. 12/2009”
        return _is_only_a_kind(line_of(line.text[: numbered.start()]))
    if any(word.term.isdecimal() for word in line.words):  # “Bilten br. 5”, “Raporti vjetor 2013”
        return False
    return bool(found) and max(length for _, _, length in found) >= words - (1 if words > 2 else 0)


def _place_of(leaf: Leaf, text: str, chosen: _Candidate) -> tuple[int, int]:
    """Where the title stands in the page."""
    if chosen.end:
        start = leaf.page.text.find(text[:12], chosen.start, chosen.end)
        first = start if start >= 0 else chosen.start
        return first, chosen.end
    found = re.search(r"\s+".join(map(re.escape, text.split())), leaf.page.text)
    return found.span() if found else (0, 0)


def is_mail(text: str) -> bool:
    """Whether a text begins with the head of a mail."""
    return len(_MAIL_HEAD.findall(text[:2000])) >= 2 and text.startswith(("From: ", "To: ", "Date: ", "Subject: "))
