"""Numbers of lists and articles in DOCX: Word counts them when it shows a document, so no text holds them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from lxml import etree

_LEVELS = 9
_PLACE = re.compile(r"%([1-9])")
_MOST = 100_000  # a number above this is nobody's article
_ROMAN: tuple[tuple[int, str], ...] = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
)
_ROMAN += ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_SILENT = frozenset({"bullet", "none"})


@dataclass(frozen=True, slots=True)
class _Level:
    """How one level of a list counts and writes."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    style: str = ""


class Numbering:
    """The lists of a document, counted paragraph by paragraph in reading order."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._lists: dict[str, tuple[str, tuple[_Level, ...]]] = {}
        self._restarts: dict[tuple[str, int], int] = {}
        self._counts: dict[str, list[int]] = {}
        if numbering is not None:
            self._read(numbering)
        self._styled = {} if styles is None else _of_styles(styles)

    def _read(self, numbering: etree._Element) -> None:
        abstract = {
            _attribute(one, "abstractNumId"): dict(map(_level, _children(one, "lvl")))
            for one in numbering.iter("{*}abstractNum")
        }
        for one in numbering.iter("{*}num"):
            number, kind = _attribute(one, "numId"), _value(one, "abstractNumId")
            levels = dict(abstract.get(kind, {}))
            for change in _children(one, "lvlOverride"):
                place = _whole(_attribute(change, "ilvl"), 0)
                levels.update(map(_level, _children(change, "lvl")))
                if start := _value(change, "startOverride"):
                    self._restarts[number, place] = _whole(start, 1)
            self._lists[number] = kind, tuple(levels.get(place, _Level()) for place in range(_LEVELS))

    def of(self, paragraph: etree._Element) -> str:
        """What stands before a paragraph: `Član 3.`, `b)`, or nothing."""
        properties = next(iter(_children(paragraph, "pPr")), None)
        if properties is None or not self._lists:
            return ""
        number, place = self._place(properties)
        if number not in self._lists or not 0 <= place < _LEVELS:
            return ""
        kind, levels = self._lists[number]
        counts = self._counted(number, kind, levels, place)
        if levels[place].form in _SILENT:
            return ""

        def shown(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            return written(counts[at] if counts[at] >= 0 else levels[at].start, levels[at].form)

        return _PLACE.sub(shown, levels[place].text).strip()

    def _place(self, properties: etree._Element) -> tuple[str, int]:
        """The list and the level that a paragraph belongs to, by itself or by its style."""
        style = _value(properties, "pStyle")
        number, place = self._styled.get(style, ("", -1))
        own = next(iter(_children(properties, "numPr")), None)
        if own is not None:
            number = _value(own, "numId") or number
            place = _whole(_value(own, "ilvl"), max(place, 0))
        if place < 0 and number in self._lists:
            levels = self._lists[number][1]
            place = next((at for at, level in enumerate(levels) if style and level.style == style), 0)
        return number, place

    def _counted(self, number: str, kind: str, levels: tuple[_Level, ...], place: int) -> list[int]:
        """The numbers of all levels once this paragraph has been counted."""
        counts = self._counts.setdefault(kind, [-1] * _LEVELS)
        restart = self._restarts.pop((number, place), None)
        if restart is not None:
            counts[place] = restart
        else:
            counts[place] = levels[place].start if counts[place] < 0 else counts[place] + 1
        counts[place + 1 :] = [-1] * (_LEVELS - place - 1)
        return counts


def written(number: int, form: str) -> str:
    """A number as a list writes it: 3, 03, c, C, iii or III."""
    if not 0 < number < _MOST:
        return str(number)
    if form.endswith("Roman"):
        text = _roman(number)
    elif form.endswith("Letter"):
        text = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 50)
    else:
        return f"{number:02}" if form == "decimalZero" else _ordinal(number) if form == "ordinal" else str(number)
    return text.upper() if form.startswith("upper") else text


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text


def _ordinal(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _level(element: etree._Element) -> tuple[int, _Level]:
    level = _Level(
        _whole(_value(element, "start"), 1),
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText"),
        _value(element, "pStyle"),
    )
    if _children(element, "isLgl") and level.form not in _SILENT:
        level = replace(level, form="decimal")
    return _whole(_attribute(element, "ilvl"), 0), level


def _of_styles(styles: etree._Element) -> Mapping[str, tuple[str, int]]:
    """The list and level of each style that has one, its own or that of the style it is made from."""
    own: dict[str, tuple[str, int]] = {}
    above: dict[str, str] = {}
    for style in styles.iter("{*}style"):
        name = _attribute(style, "styleId")
        above[name] = _value(style, "basedOn")
        for numbered in style.iter("{*}numPr"):
            level = _value(numbered, "ilvl")
            own[name] = _value(numbered, "numId"), _whole(level, 0) if level else -1
    found = dict(own)
    for name in above:
        at, seen = name, {name}
        while at not in own and above.get(at) and above[at] not in seen:
            at = above[at]
            seen.add(at)
        if at in own:
            found[name] = own[at]
    return found


def _children(element: etree._Element, name: str) -> list[etree._Element]:
    return [child for child in element if isinstance(child.tag, str) and child.tag.rpartition("}")[2] == name]


def _value(element: etree._Element, child: str) -> str:
    found = _children(element, child)
    return _attribute(found[0], "val") if found else ""


def _attribute(element: etree._Element, name: str) -> str:
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isdecimal() and len(text) < 7 else otherwise
