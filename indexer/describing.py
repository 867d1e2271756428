"""What a text says of itself: title, kind and date, whom and what it names.  Suggestions, each with its evidence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import PurePath

from archive import Evidence, Field, Language, Page, Suggestion, fold, vocabulary
from indexer import naming
from indexer.dates import FoundDate, find_dates
from indexer.naming import Token, words_of

_HEAD_LINES = 12
_TAIL_LINES = 8
_LONGEST_TITLE = 200
_CONTACT = re.compile(r"@|www\.|https?:|\btel\b|\+3\d\d", re.IGNORECASE)
_REPLY = re.compile(r"^(?:(?:re|fwd?|odg|pr|prosl)\s*:\s*)+", re.IGNORECASE)
_MAIL_HEAD = re.compile(r"(?:From|To|Cc|Date|Subject): ")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page that holds something; `number` counts such lines from 0."""

    number: int
    start: int
    end: int
    text: str


def describe(
    pages: Sequence[Page],
    languages: Sequence[Language],
    *,
    name: str,
    headings: Sequence[str] = (),
    file_date: str = "",
) -> tuple[Suggestion, ...]:
    """What can be suggested of a document.

    `headings` are lines that the format marks as such, best first; `file_date` is an ISO date that the file states of
    itself and that can be believed (a mail's).  Evidence quotes the text; page 0 is the file's name or header.
    """
    main = str(languages[0]) if languages else ""
    first = next((page for page in pages if page.text.strip()), None)
    if first is None:
        return tuple(_by_file_name(name))
    lines = _lines(first.text)
    words = [naming.tokens(page.text) for page in pages]
    return (
        *_title(first, lines, name, headings),
        *_kind(first, lines, headings, is_mail=bool(file_date) or _is_mail(first.text)),
        *_date(pages, lines, main.partition("-")[0], file_date),
        *_references(pages, words),
        *_names(pages, words, lines, main),
    )


# Title


def _title(page: Page, lines: Sequence[_Line], name: str, headings: Sequence[str]) -> Iterator[Suggestion]:
    """The first heading that says more than who writes and what kind it is; else the first line that does."""
    for rule, confidence, candidates in (
        ("heading", 0.9, [heading for heading in headings if heading.strip()]),
        ("first line", 0.7, _opening(lines)),
    ):
        chosen = _best_title(candidates)
        if chosen:
            title = _REPLY.sub("", chosen).strip().rstrip(".,:;–-").strip()[:_LONGEST_TITLE]
            start, end = _place_of(title, page.text)
            number = page.number if end else 0
            yield Suggestion(
                Field.TITLE, title, confidence, Evidence(number, start, end, page.text[start:end] or title, rule)
            )
            return
    yield from _by_file_name(name)


def _best_title(candidates: Sequence[str]) -> str:
    usable = [candidate for candidate in candidates if _may_be_title(candidate)]
    telling = [candidate for candidate in usable if not _is_letterhead(candidate)] or usable
    if len(telling) > 1 and _is_only_a_kind(telling[0]) and _is_heading(telling[1]):
        return telling[1]
    return telling[0] if telling else ""


def _is_heading(text: str) -> bool:
    """Whether a line is no sentence of the text and says more than a kind."""
    return not _is_only_a_kind(text) and not re.search(r"[.!?]\s|\.$", text.rstrip())


def _opening(lines: Sequence[_Line]) -> list[str]:
    """The short lines before the text begins, those of one heading joined."""
    found: list[str] = []
    for line in lines[:_HEAD_LINES]:
        if _MAIL_HEAD.match(line.text):
            if line.text.startswith("Subject: "):
                return [line.text.removeprefix("Subject: ")]
            continue
        if _starts_with(line.text, "salutations") or (len(line.text) > 140 and found):
            break
        if found and _goes_on(found[-1], line.text):
            found[-1] = f"{found[-1]} {line.text}"
        else:
            found.append(line.text)
    return found


def _goes_on(before: str, line: str) -> bool:
    """Whether two lines are one heading: both in capitals, the first unfinished, and neither a kind or a name alone."""
    if _is_letterhead(before) or _is_only_a_kind(before) or not _may_be_title(line):
        return False
    capitals = before.isupper() and line.isupper()
    unfinished = before.rstrip()[-1:] in ",:–-" or line[:1].islower()
    return capitals or (unfinished and len(before) < 100 and len(line) < 100)


def _may_be_title(text: str) -> bool:
    letters = sum(map(str.isalpha, text))
    if letters < 3 or len(text) > _LONGEST_TITLE or _CONTACT.search(text):
        return False
    if _starts_with(text, "salutations") or _starts_with(text, "not_titles", alone=True):
        return False
    dated = find_dates(text)
    return not (dated and len(text) - sum(d.end - d.start for d in dated) < 30 and not _kinds_in(text))


def _is_letterhead(text: str) -> bool:
    if _CONTACT.search(text) or (_starts_with(text, "letterheads") and not _kinds_in(text)):
        return True
    named = naming.organisations(text, naming.tokens(text))
    return sum(one.end - one.start for one in named) >= len(text.strip()) * 0.7


def _is_only_a_kind(text: str) -> bool:
    found = _kinds_in(text)
    terms = [token.term for token in naming.tokens(text)]
    return bool(found) and max(length for _, _, length in found) >= len(terms) - (1 if len(terms) > 2 else 0)


def _starts_with(text: str, part: str, *, alone: bool = False) -> bool:
    """Whether a line begins with one of the words of a list; `alone`: as whole words before a colon, comma or end."""
    folded = " ".join(token.term for token in naming.tokens(text[:80]))
    for word in _folded(part):
        if not folded.startswith(word):
            continue
        rest = folded[len(word) :]
        if not alone:
            return True
        if not rest or (rest[0] == " " and (" " in word or re.match(r"[^:]{0,20}:", text))):
            return True
    return False


@cache
def _folded(part: str) -> tuple[str, ...]:
    return tuple(" ".join(token.term for token in naming.tokens(word)) for word in words_of(part))


def _place_of(title: str, text: str) -> tuple[int, int]:
    found = re.search(r"\s+".join(map(re.escape, title.split())), text)
    return found.span() if found else (0, 0)


def _by_file_name(name: str) -> Iterator[Suggestion]:
    """`saopstenje_25-nov.pdf` as “saopstenje 25 nov”."""
    stem = PurePath(name).stem if PurePath(name).suffix else name
    readable = " ".join(re.sub(r"[_\s.-]+", " ", stem).split())
    if readable:
        yield Suggestion(Field.TITLE, readable, 0.3, Evidence(0, 0, 0, name, "file name"))


# Kind


@dataclass(frozen=True, slots=True)
class _Hint:
    """Something that speaks for a kind, and where it stands."""

    code: str
    score: float
    start: int
    end: int


def _kind(page: Page, lines: Sequence[_Line], headings: Sequence[str], *, is_mail: bool) -> Iterator[Suggestion]:
    hints = [*_named_kinds(lines, headings), *_signs(lines)]
    if is_mail:
        hints.append(_Hint("letter", 1.0, 0, min(len(page.text), 40)))
    scores: dict[str, float] = {}
    for hint in hints:
        scores[hint.code] = scores.get(hint.code, 0.0) + hint.score
    if not scores:
        return
    best = max(scores, key=lambda code: scores[code])
    found = next(hint for hint in hints if hint.code == best)
    quote = page.text[found.start : found.end]
    confidence = min(0.95, 0.4 + scores[best] * 0.05)
    yield Suggestion(Field.KIND, best, confidence, Evidence(page.number, found.start, found.end, quote, "kind"))


def _named_kinds(lines: Sequence[_Line], headings: Sequence[str]) -> Iterator[_Hint]:
    """The names of kinds in the opening lines."""
    headed = {fold(heading) for heading in headings}
    for line in lines[:_HEAD_LINES]:
        if len(line.text) > _LONGEST_TITLE:
            continue
        words = naming.tokens(line.text)
        for code, at, length in _kinds_in(line.text):
            if code in words_of("numbered") and at + length < len(words) and words[at + length].term.isdecimal():
                continue  # “Article 3” is a part of an agreement
            weight = _weight(at, length, len(words), line.number, heading=fold(line.text) in headed)
            if weight > 0:
                yield _Hint(code, weight, line.start + words[at].start, line.start + words[at + length - 1].end)


def _signs(lines: Sequence[_Line]) -> Iterator[_Hint]:
    """Lines that only one kind has: an agenda, those present, a salutation."""
    for line in lines:
        for code, signs in words_of("signs").items():
            if any(_begins(line.text, sign) for sign in signs):
                yield _Hint(code, 3.0, line.start, line.end)
    for line in lines[:_HEAD_LINES]:
        if _starts_with(line.text, "salutations"):
            yield _Hint("letter", 3.5, line.start, line.end)
            return


def _weight(at: int, length: int, words: int, line: int, *, heading: bool) -> float:
    """A line that is the kind says most, one that begins with it much, one that only holds it little."""
    whole = words <= length + 1
    weight = 9.0 if whole else 5.0 if at == 0 else 2.0 if words <= 14 else 0.5
    return weight + (2.0 if heading else 0.0) + length * 0.5 - min(line, 8) * 0.3


def _begins(text: str, sign: str) -> bool:
    return fold(text[: len(sign) + 4]).startswith(fold(sign))


def _kinds_in(text: str) -> list[tuple[str, int, int]]:
    """The kinds that a line names: code, place of the first word, how many words; the longer name hides the shorter."""
    words = naming.tokens(text)
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(words):
        best: tuple[str, int, int] | None = None
        for code, parts in _kind_names().get(words[at].term[:2], ()):
            if (best is None or len(parts) > best[2]) and _follow(words, at, parts):
                best = (code, at, len(parts))
        if best is not None:
            found.append(best)
        at += best[2] if best else 1
    return found


def _follow(words: Sequence[Token], at: int, parts: tuple[str, ...]) -> bool:
    here = words[at : at + len(parts)]
    return len(here) == len(parts) and all(
        word.term == part or (len(part) > 3 and word.term.startswith(part[:-1]) and len(word.term) - len(part) <= 3)
        for word, part in zip(here, parts, strict=True)
    )


@cache
def _kind_names() -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    made: dict[str, dict[tuple[str, tuple[str, ...]], None]] = {}
    for term in vocabulary.kinds():
        for names in term.names.values():
            for name in names:
                parts = tuple(token.term for token in naming.tokens(name))
                made.setdefault(parts[0][:2], {})[term.code, parts] = None
    return {start: tuple(names) for start, names in made.items()}


# Date


def _date(pages: Sequence[Page], lines: Sequence[_Line], language: str, file_date: str) -> Iterator[Suggestion]:
    """A mail's own date; else one beside a place or a cue near the top or the bottom; else the earliest full one."""
    if file_date:
        yield Suggestion(Field.DATE, file_date, 0.95, Evidence(0, 0, 0, file_date, "mail header"))
        return
    found = [(page, date) for page in pages[:3] for date in find_dates(page.text, language=language)]
    last = next(page for page in reversed(pages) if page.text.strip())
    if last.number > pages[min(2, len(pages) - 1)].number:
        found += [(last, date) for date in find_dates(last.text, language=language)]
    if not found:
        return
    tail = _lines(last.text)[-_TAIL_LINES:]
    first = next(page for page in pages if page.text.strip())
    page, date, confidence = max(
        ((page, date, _trust(date, _line_at(date, page, first, lines, last, tail))) for page, date in found),
        key=lambda one: one[2],  # the earliest among equals
    )
    evidence = Evidence(page.number, date.start, date.end, date.quote, f"date, {date.precision}")
    yield Suggestion(Field.DATE, date.edtf, confidence, evidence)


def _line_at(
    date: FoundDate, page: Page, first: Page, lines: Sequence[_Line], last: Page, tail: Sequence[_Line]
) -> tuple[_Line, bool] | None:
    """The line near the top (True) or the bottom (False) of the document that holds the date."""
    for at_top, here, leaf in ((True, lines[:_HEAD_LINES], first), (False, tail, last)):
        for line in here if page is leaf else ():
            if line.start <= date.start < line.end:
                return line, at_top
    return None


def _trust(date: FoundDate, place: tuple[_Line, bool] | None) -> float:
    base = {"day": 0.6, "range": 0.6, "month": 0.4, "season": 0.35, "year": 0.2}[date.precision]
    if place is None:
        return base
    line, at_top = place
    if _is_date_line(line, date):
        return base + (0.35 if at_top else 0.3)
    return base + (0.15 if at_top else 0.02)


def _is_date_line(line: _Line, date: FoundDate) -> bool:
    """Whether the line is there to say where and when: a place or a cue, the date, and little else."""
    rest = line.text[: date.start - line.start] + line.text[date.end - line.start :]
    words = naming.tokens(rest)
    cues = set(_folded("date_cues"))
    cued = any(word.term in cues for word in words) or bool(naming.places(rest, words))
    return len(words) <= 3 or (cued and len(words) <= 8)


# Names


def _references(pages: Sequence[Page], words: Sequence[Sequence[Token]]) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for page, spoken in zip(pages, words, strict=True):
        for one in naming.references(page.text, spoken):
            if one.code not in seen:
                seen.add(one.code)
                quote = page.text[one.start : one.end]
                yield Suggestion(
                    Field.REFERENCE, one.code, 0.9, Evidence(page.number, one.start, one.end, quote, "reference")
                )


def _names(
    pages: Sequence[Page], words: Sequence[Sequence[Token]], lines: Sequence[_Line], main: str
) -> Iterator[Suggestion]:
    seen: set[tuple[Field, str]] = set()
    top = lines[min(len(lines), _HEAD_LINES) - 1].end if lines else 0
    for page, spoken in zip(pages, words, strict=True):
        groups = naming.organisations(page.text, spoken)
        where = naming.places(page.text, spoken, groups)
        for field, found in ((Field.ORGANISATION, groups), (Field.PLACE, where)):
            for one in found:
                key = (field, one.term.code)
                if key in seen:
                    continue
                seen.add(key)
                dated = field is Field.PLACE and _before_a_date(page.text, one.end)
                confidence = 0.95 if dated else 0.8 if page.number == 1 and one.start < top else 0.6
                quote = page.text[one.start : one.end]
                rule = "place and date" if dated else "authority"
                value = vocabulary.name_of(one.term, _written(main))
                yield Suggestion(field, value, confidence, Evidence(page.number, one.start, one.end, quote, rule))


def _before_a_date(text: str, end: int) -> bool:
    dates = find_dates(text[end : end + 45].partition("\n")[0])
    return bool(dates) and dates[0].start <= 14


def _written(main: str) -> str:
    """The language in which names are given: the document's, in its script."""
    return {"sq-Latn": "sq", "en-Latn": "en", "sr": "sr-Latn"}.get(main, main)


# Lines


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    for match in re.finditer(r"[^\n]+", text):
        stripped = match.group().strip()
        if stripped:
            start = match.start() + match.group().index(stripped[0])
            found.append(_Line(len(found), start, start + len(stripped), stripped))
    return found


def _is_mail(text: str) -> bool:
    return len(_MAIL_HEAD.findall(text[:2000])) >= 2 and text.startswith(("From: ", "To: ", "Date: ", "Subject: "))
