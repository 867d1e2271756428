"""Dates in a text, in all the ways in which the region writes them, as EDTF with the place where they stand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from archive import cyrillic, fold, is_valid_date
from indexer.numerals import Numeral, Numerals
from resources import path

Precision = Literal["range", "day", "month", "season", "year"]

_MARKS = {"č": "[čc]", "ć": "[ćc]", "š": "[šs]", "ž": "[žz]", "đ": "(?:đ|dj|d)", "ë": "[ëe]", "ç": "[çc]"}
_YEAR = r"(?:1[89]\d\d|20[0-4]\d)"
_BEGINS = r"(?<![\w./-])"
_ENDS = r"(?![\w/-]|\.\d)"
_A_YEAR = re.compile(_YEAR)
_A_SHORT_YEAR = re.compile(r"(?:\.\s?|['’‘])[890]\d(?!\d)")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date and its offsets; `quote` is the text between them."""

    start: int
    end: int
    edtf: str
    quote: str
    precision: Precision


def find_dates(text: str, *, language: str = "") -> list[FoundDate]:
    """The dates of `text` in order; none that stands inside a citation, a number of a file or of a telephone.

    Day and month are read in that order, unless `language` is `en` and only the other order makes a date.
    """
    lower = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)
    lower, ends = _in_digits(lower)
    if not _A_YEAR.search(lower) and not _A_SHORT_YEAR.search(lower):
        return []
    taken: list[FoundDate] = []
    for precision, pattern, made in _patterns():
        for match in pattern.finditer(lower):
            start, end = match.span("date")
            if any(start < one.end and one.start < end for one in taken) or _cited(lower, start, match):
                continue
            edtf = made(match, language)
            end = ends.get(end, end)
            if edtf is not None and is_valid_date(edtf):
                taken.append(FoundDate(start, end, edtf, text[start:end], precision))
    return sorted(taken, key=lambda one: one.start)


def _in_digits(text: str) -> tuple[str, Mapping[int, int]]:
    """The text with the days and years of its dates in digits and every letter in its place.

    With it, where the words of a year end whose digits end at an offset.
    """
    years = list(_spelled_years(text)) if any(word in text for word in _data()["thousands"]) else []
    for year in years:
        text = _with_digits(text, year)
    for match in _A_YEAR.finditer(text):
        for day in _numerals().within(text, max(0, match.start() - _NEAR), match.start()):
            if day.of_day and day.value <= 31 and _beside_a_month(text, day):
                text = _with_digits(text, day)
    return text, {year.start + 4: year.end for year in years}


_NEAR = 60  # letters before a year in which its day may stand in words


def _with_digits(text: str, number: Numeral) -> str:
    return f"{text[: number.start]}{str(number.value).ljust(number.end - number.start)}{text[number.end :]}"


def _spelled_years(text: str) -> Iterator[Numeral]:
    """The numbers in words that are a year by their form, or by a month or a word for years beside them."""
    for one in _numerals().within(text, 0, len(text)):
        if not 1800 <= one.value < 2050:
            continue
        if one.of_year or _is_named_a_year(text, one):
            yield one


def _is_named_a_year(text: str, number: Numeral) -> bool:
    """Whether a month, a day with its month or a word for years stands beside a number: “March the eighth, two …”."""
    before = text[max(0, number.start - 40) : number.start]
    if _before_a_spelled_year().search(before) or _after_a_spelled_year().match(text, number.end):
        return True
    days = _numerals().within(before, 0, len(before))[-1:]
    return any(
        one.of_day and before[one.end :].strip() in ("", ",") and _before_a_day().search(before[: one.start])
        for one in days
    )


def _beside_a_month(text: str, day: Numeral) -> bool:
    """Whether a month stands behind a day in words, a second day with its month, or the month before it."""
    return bool(
        _behind_a_day().match(text, day.end) or _before_a_day().search(text[max(0, day.start - 20) : day.start])
    )


@cache
def _numerals() -> Numerals:
    return Numerals(_data()["numerals"], _data()["numeral_links"])


@cache
def _before_a_spelled_year() -> re.Pattern[str]:
    data = _data()
    return re.compile(
        rf"(?<!\w)(?:{_a_month()}\s*,?\s*(?:(?:{_any(data['year_link'])})\s+)?|(?:{_any(data['year_named'])})\s+)$"
    )


@cache
def _after_a_spelled_year() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{_any(_data()['year_of_words'])})(?!\w)")


@cache
def _behind_a_day() -> re.Pattern[str]:
    data = _data()
    of = rf"(?:\s+(?:{_any(data['of'])}))?"
    return re.compile(rf"{of}\s+(?:{_a_month()}|(?:{_any(data['between'])})\s+\w+{of}\s+{_a_month()})")


@cache
def _before_a_day() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_a_month()}\s+(?:(?:{_any(_data()['day_articles'])})\s+)?$")


@cache
def _a_month() -> str:
    return rf"(?:{_any(_month_forms(), endings=_data()['endings'])})(?!\w)"


Maker = Callable[[re.Match[str], str], str | None]


@cache
def _patterns() -> tuple[tuple[Precision, re.Pattern[str], Maker], ...]:
    """What is looked for, the most telling first."""
    data = _data()
    month = _a_month()
    roman = "|".join(sorted((numeral.lower() for numeral in data["roman"]), key=len, reverse=True))
    season = _any(name for names in data["seasons"].values() for name in names)
    between = rf"\s*(?:{_any(data['between'])})\s*"
    day = rf"(?:0?[1-9]|[12]\d|3[01])(?:\s?\.|{_any(data['day_marks'])})?"
    of = rf"(?:\s+(?:{_any(data['of'])}))?"
    the = rf"(?:(?:{_any(data['day_articles'])})\s+)?"
    year = rf"(?P<year>{_YEAR})(?!\d)"
    short = r"(?P<short>[890]\d)(?!\d)"
    tail = rf"\s*,?\s*(?:(?:{_any(data['year_link'])})\s+)?{year}"
    godine = rf"\s*(?:{_any(data['year_after'])})(?!\w)"
    d1, d2 = (f"(?P<d{n}>{day})" for n in (1, 2))
    m1, m2 = (f"(?P<m{n}>{month})" for n in (1, 2))
    i1, i2, n1, n2 = (rf"(?P<{name}>\d\d?)" for name in ("d1", "d2", "n1", "n2"))
    y1 = rf"(?:\s*,?\s*(?P<y1>{_YEAR})\.?)?"
    years = rf"(?P<y1>{_YEAR})(?:\.?{godine})?\.?{between}{year}"

    def one(
        precision: Precision, pattern: str, made: Maker, ends: str = _ENDS
    ) -> tuple[Precision, re.Pattern[str], Maker]:
        return precision, re.compile(f"{_BEGINS}(?P<date>{pattern}){ends}"), made

    return (
        one("day", rf"(?P<iso>{_YEAR}-\d\d-\d\d)", lambda m, _: m["iso"], rf"(?:(?=t\d\d:\d\d)|{_ENDS})"),
        one("range", rf"{d1}{of}\s*{m1}{y1}{between}{d2}{of}\s*{m2}{tail}", _two_days),
        one("range", rf"{d1}{between}{d2}{of}\s*{m1}{tail}", _two_days),
        one("range", rf"{m1}\s+{d1}{y1}{between}{m2}\s+{d2}{tail}", _two_days),
        one("range", rf"{m1}\s+{d1}{between}{d2}{tail}", _two_days),
        one("day", rf"{d1}{of}\s*{m1}{tail}", _single),
        one("day", rf"{m1}\s+{the}{d1}{tail}", _single),
        one("day", rf"{d1}[\s/-]*(?P<roman>{roman})(?:\.\s*|\s+|/|-){year}", _roman),
        one("range", rf"{i1}\.\s?{n1}\.(?:\s?(?P<y1>{_YEAR})\.?)?{between}{i2}\.\s?{n2}\.\s?{year}", _numbers),
        one("range", rf"{i1}\.?{between}{i2}\.\s?{n1}\.\s?{year}", _numbers),
        one("day", rf"{i1}\.\s?{n1}\.\s?{year}", _numbers),
        one("day", rf"{i1}(?P<sign>[/-]){n1}(?P=sign){year}", _numbers),
        one("day", rf"{i1}\.\s?{n1}\.\s?['’‘]?{short}", _numbers),
        one("day", rf"{d1}{of}\s*{m1}\s*,?\s*['’‘]{short}", _single),
        one("range", rf"{m1}{y1}{between}{m2}{tail}", _two_months),
        one("month", rf"{m1}{of}{tail}", lambda m, _: f"{m['year']}-{_month(m['m1']):02}"),
        one("month", rf"{m1}{of}\s*,?\s*['’‘]{short}", lambda m, _: f"{_year(m)}-{_month(m['m1']):02}"),
        one("season", rf"(?P<season>{season}){tail}", lambda m, _: f"{m['year']}-{_season(m['season'])}"),
        one("range", rf"{years}(?=\.?{godine})", _two_years),
        one("range", rf"(?<=\s){years}", _two_years_after_word),
        one("year", rf"{year}\.?(?={godine})", lambda m, _: m["year"]),
        one("year", rf"(?<=\s){year}", _year_after_word),
    )


def _two_days(match: re.Match[str], _: str) -> str:
    groups = match.groupdict()
    first = (_month(groups["m1"]), _number(groups["d1"]))
    last = (_month(groups.get("m2") or groups["m1"]), _number(groups["d2"]))
    return _from_to(groups, first, last)


def _two_months(match: re.Match[str], _: str) -> str:
    return _from_to(match.groupdict(), (_month(match["m1"]),), (_month(match["m2"]),))


def _from_to(groups: Mapping[str, str | None], first: tuple[int, ...], last: tuple[int, ...]) -> str:
    """An interval whose first part has the year of the last, or the one before where that is needed to go forwards."""
    year = int(groups["year"] or 0)
    begun = int(groups.get("y1") or 0) or (year if first <= last else year - 1)
    parts = dict.fromkeys(((begun, first), (year, last)))  # one day in two languages: 8. mart 2012 – 8 mars 2012
    return "/".join("-".join([str(one), *(f"{number:02}" for number in rest)]) for one, rest in parts)


def _year(match: re.Match[str]) -> str:
    """The year of a date, written in full or as the last two digits of it: “’93”, “13. 3. 94”."""
    groups = match.groupdict()
    short = groups.get("short")
    return f"{'20' if short[0] == '0' else '19'}{short}" if short else str(groups["year"])


def _single(match: re.Match[str], _: str) -> str:
    return f"{_year(match)}-{_month(match['m1']):02}-{_number(match['d1']):02}"


def _roman(match: re.Match[str], _: str) -> str:
    month = [numeral.lower() for numeral in _data()["roman"]].index(match["roman"]) + 1
    return f"{match['year']}-{month:02}-{_number(match['d1']):02}"


def _numbers(match: re.Match[str], language: str) -> str:
    groups = match.groupdict()
    day, month = int(groups["d1"]), int(groups["n1"])
    if groups.get("d2"):
        return _from_to(groups, (month, day), (int(groups.get("n2") or month), int(groups["d2"])))
    if language == "en" and month > 12 >= day:
        day, month = month, day
    return f"{_year(match)}-{month:02}-{day:02}"


def _two_years(match: re.Match[str], _: str) -> str | None:
    return f"{match['y1']}/{match['year']}" if match["y1"] < match["year"] else None


def _two_years_after_word(match: re.Match[str], language: str) -> str | None:
    return _two_years(match, language) if _stands_alone(match) else None


def _year_after_word(match: re.Match[str], _: str) -> str | None:
    return match["year"] if _stands_alone(match) else None


def _stands_alone(match: re.Match[str]) -> bool:
    """Whether a word before the number makes it a year, and none after it makes it an amount."""
    before = fold(match.string[max(0, match.start() - 15) : match.start()]).split()
    words = {fold(word).split()[-1] for word in _data()["year_before"]}
    after = re.match(r"\s+(\w+)", match.string[match.end() : match.end() + 25])
    counted = {fold(word) for word in _data()["counted"]}
    return bool(before) and before[-1] in words and not (after and fold(after[1]) in counted)


def _cited(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether what was found belongs to a citation: “br. 12.03.2006” is a date all the same, “1325 (2000)” is none."""
    before = text[max(0, start - 40) : start]
    if re.search(r"\d\s*\($", before) or re.search(r"/\s*$", before):
        return True
    if match.groupdict().get("m1") and not re.match(
        r"\d+\.?\s*\n", match["date"]
    ):  # “Bilten br. 7”, below “april 2004”
        return False
    if _is_a_line(text, *match.span("date")):  # “Broj: 12/09”, below “29. 10. 2009.”
        return False
    return bool(_citation().search(before))


def _is_a_line(text: str, start: int, end: int) -> bool:
    """Whether a date has a line of its own."""
    return not text[text.rfind("\n", 0, start) + 1 : start].strip() and bool(_LINE_ENDS.match(text, end))


_LINE_ENDS = re.compile(r"\.?[^\S\n]*(?:\n|$)")


@cache
def _citation() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(_data()['citation'])})\.?\s*[:#]?\s*[\d/.,()+\s-]*$")


def _number(day: str) -> int:
    return int(re.sub(r"\D", "", day))


def _month(name: str) -> int:
    folded = fold(name).strip(". ")
    stems = sorted(_months().items(), key=lambda item: -len(item[0]))
    return next(number for stem, number in stems if folded.startswith(stem))


def _season(name: str) -> int:
    return next(
        int(code) for code, names in _data()["seasons"].items() if fold(name) in {fold(other) for other in names}
    )


@cache
def _months() -> Mapping[str, int]:
    return {fold(form): int(number) for number, forms in _data()["months"].items() for form in forms}


def _month_forms() -> Iterator[str]:
    for forms in _data()["months"].values():
        yield from forms


def _any(forms: Iterable[str], *, endings: Iterable[str] = ()) -> str:
    """An alternative of all forms in both scripts, with or without marks, the longest first."""
    written = {form.lower() for form in forms}
    written |= {cyrillic(form) for form in written if re.fullmatch(r"[a-pr-vzčćšžđ. ]+", form)}
    parts = sorted((_loose(form) for form in written), key=len, reverse=True)
    ends = [_loose(end) for end in endings]
    ends += [cyrillic(end) for end in endings if end.isalpha()]
    return f"(?:{'|'.join(parts)})(?:{'|'.join(sorted(ends, key=len, reverse=True))})?" if ends else "|".join(parts)


def _loose(form: str) -> str:
    return "".join(_MARKS.get(letter, re.escape(letter)) for letter in form)


@cache
def _data() -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("languages", "dates.json").read_text("utf-8"))
    return made
