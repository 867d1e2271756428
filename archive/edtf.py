"""Dates as an archive needs them: the part of EDTF that documents ask for (Library of Congress 2019; ISO 8601-2)."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

_POINT = re.compile(r"(?P<year>\d{4}|\d{3}X|\d{2}XX)(?:-(?P<month>\d{2}|XX)(?:-(?P<day>\d{2}|XX))?)?[?~%]?", re.ASCII)
_SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 12)}


def span(edtf: str) -> tuple[date, date] | None:
    """First and last day that `edtf` may mean, both included; None when it is no date.

    An open end (`2006/..`) runs to 9999, an open beginning from year 1.
    """
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _point(edtf)
    first = (date.min, date.min) if begin in ("..", "") else _point(begin)
    last = (date.max, date.max) if end in ("..", "") else _point(end)
    if first is None or last is None or first[0] > last[1] or (begin in ("..", "") and end in ("..", "")):
        return None
    return first[0], last[1]


def is_valid(edtf: str) -> bool:
    """Whether `edtf` is a date that the archive can keep."""
    return span(edtf) is not None


def _point(text: str) -> tuple[date, date] | None:
    found = _POINT.fullmatch(text)
    if found is None:
        return None
    years = found["year"]
    first_year, last_year = int(years.replace("X", "0")), int(years.replace("X", "9"))
    month, day = found["month"], found["day"]
    try:
        if "X" in years or month in (None, "XX"):
            return (date(first_year, 1, 1), date(last_year, 12, 31)) if day in (None, "XX") else None
        if day is None and int(month) in _SEASONS:
            begin, end = _SEASONS[int(month)]
            return date(first_year, begin, 1), _month_end(first_year, end)
        if day in (None, "XX"):
            return date(first_year, int(month), 1), _month_end(first_year, int(month))
        exact = date(first_year, int(month), int(day))
    except ValueError:  # a thirteenth month, a thirtieth of February
        return None
    return exact, exact


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1]) if 1 <= month <= 12 else date(year, month, 1)
