"""Text that somebody read in a wrong encoding before it came here: found page by page, and made right.

`è` for č, `Å¡` for š, `Îåíå` for Жене can be told for certain and are mended at once.  What the seven-bit letters of
Yugoslavia's old computers look like (`{kola`, `Saop{tenje`) may be program code too, and is only offered.  Letters that
are lost altogether (`Udruenje`) can only be noticed.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from archive import latin
from indexer.letters import cost, is_known, windows
from resources import path

Read = Callable[[str], str]

_STEPS = 3  # misreadings on top of each other
_WEIGHED = 6_000  # letters of a page
_ODD_SHARE = 0.01  # odd letters, of those beyond ASCII, below which a page is well
_LEFT = 0.34  # of the odd letters that may be odd afterwards
_LEFT_BEYOND = 0.75  # of the letters beyond ASCII that may be so afterwards where UTF-8 was misread
_LEAST, _LEAST_UTF8 = 10.0, 6.0  # what another reading must save, as a logarithm
_EACH = 2.5  # and for each letter that it changes

_SIGN = 6.0  # what a seven-bit letter costs where it is taken for a sign
_LEAST_OFFERED, _EACH_OFFERED = 0.5, 0.5
_ANY_TEXT = 0.25  # a letter in Cyrillic costs so much less, whatever the text
_DIGRAPH = 12.0

_FEW_LETTERS = 8
_FEW_WORDS = 8
_DISTINCT = 3
_MAIMED_SHARE = 0.025
_SPECIAL_SHARE = 0.012  # of the letters that are č, ë, љ …, above which none are lost

_LETTER = re.compile(r"[^\W\d_]")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_UTF8 = "utf-8"


@dataclass(frozen=True, slots=True)
class Reading:
    """Another way to read a text: what went wrong, the text made right, how much better it reads."""

    rule: str
    text: str
    gain: float


def mended(text: str) -> tuple[str, tuple[str, ...]]:
    """The text as it was meant, and what had gone wrong, the last misreading first; as it is where nothing is sure."""
    rules: list[str] = []
    while len(rules) < _STEPS and _looks_odd(text):
        best = max(_better(text), key=lambda reading: reading.gain, default=None)
        if best is None:
            break
        text = best.text
        rules.append(best.rule)
    return text, tuple(rules)


def _looks_odd(text: str) -> bool:
    if text.isascii():
        return False
    odd = len(_odd().findall(text))
    if not odd or odd <= _ODD_SHARE * len(_BEYOND.findall(text)):
        return False
    return len(_LETTER.findall(text)) >= _FEW_LETTERS


def _better(text: str) -> Iterator[Reading]:
    """The readings that are better beyond doubt than the text as it stands."""
    for rule, read in _misreadings():
        other = read(text)
        if other != text and _is_plausible(rule, text, other):
            gain, changed = _gain(text, read)
            if gain >= max(_LEAST_UTF8 if rule.startswith(_UTF8) else _LEAST, _EACH * changed):
                yield Reading(rule, other, gain)


def _is_plausible(rule: str, text: str, other: str) -> bool:
    """Whether most of what is odd would be gone."""
    odd, after = len(_odd().findall(text)), len(_odd().findall(other))
    if rule.startswith(_UTF8):
        return after <= odd and len(_BEYOND.findall(other)) <= _LEFT_BEYOND * len(_BEYOND.findall(text))
    return after <= odd * _LEFT


def _gain(text: str, read: Read) -> tuple[float, int]:
    """What is saved on the stretches that change, and how many letters do."""
    gain, changed, left = 0.0, 0, _WEIGHED
    for window in windows(text):
        instead = read(window)
        if instead != window:
            gain += cost(window) - cost(instead)
            changed += sum(letter not in window for letter in _BEYOND.findall(instead))
            left -= len(window)
        if left <= 0:
            break
    return gain, max(1, changed)


@cache
def _misreadings() -> Sequence[tuple[str, Read]]:
    """Each misreading that occurs, with the way back."""
    made: list[tuple[str, Read]] = []
    for taken_for, meant in _data()["read_as"].items():
        for encoding in meant:
            back = _from_utf8(taken_for) if encoding == _UTF8 else _from_eight_bits(encoding, taken_for)
            made.append((f"{encoding} as {taken_for}", back))
    return made + [(f"{_UTF8} as {one} twice", _twice(_from_utf8(one))) for one in _data()["twice"]]


def _twice(read: Read) -> Read:
    return lambda text: read(read(text))


def _from_eight_bits(meant: str, taken_for: str) -> Read:
    table = {}
    for byte, letter in _letters(taken_for).items():
        right = bytes([byte]).decode(meant, "replace")
        if right not in ("\ufffd", letter):
            table[ord(letter)] = right
    return lambda text: text.translate(table)


def _from_utf8(taken_for: str) -> Read:
    letters = _letters(taken_for)
    bytes_of = {letter: byte for byte, letter in letters.items()}

    def any_of(first: int, last: int) -> str:
        return "[" + "".join(re.escape(letters[byte]) for byte in range(first, last + 1)) + "]"

    more = any_of(0x80, 0xBF)
    sequence = re.compile(f"{any_of(0xC2, 0xDF)}{more}|{any_of(0xE0, 0xEF)}{more}{{2}}")

    def right(found: re.Match[str]) -> str:
        try:
            letter = bytes(bytes_of[letter] for letter in found.group()).decode(_UTF8)
        except UnicodeDecodeError:
            return found.group()
        return letter if _MEANT.match(letter) else found.group()

    return lambda text: sequence.sub(right, text)


# Signs, Latin letters of the neighbours too, Cyrillic; anything else comes out by chance.
_MEANT = re.compile(
    "[\u0080-\u017f\u0192\u01cd-\u01dc\u0218-\u021b\u0275\u0292\u02c6-\u02dd\u03b8\u0400-\u045f"
    "\u2010-\u203a\u20ac\u2116\u2122\u2212]"
)


def _letters(encoding: str) -> dict[int, str]:
    """Bytes beyond ASCII as they are read in an encoding; those that it lacks stay what they are."""
    read = ((byte, bytes([byte]).decode(encoding, "replace")) for byte in range(0x80, 0x100))
    return {byte: chr(byte) if letter == "\ufffd" else letter for byte, letter in read}


@cache
def _odd() -> re.Pattern[str]:
    """What none of the archive's languages has, or has in such a place: letters, and capitals and signs in words."""
    usual = _data()["usual"]
    capitals = "".join(letter for letter in usual if letter.isupper() and letter < "\u0400")
    mixed = "[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]"
    inside = r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘‐‑–—…·\u00ad](?=[^\W\d_])"
    return re.compile(rf"[^\x00-\x7f{usual}]|(?<=[a-z])[{capitals}]|{mixed}|{inside}")


@cache
def _data() -> Mapping[str, Any]:
    made: Mapping[str, Any] = json.loads(path("languages", "misreadings.json").read_text("utf-8"))
    return made


# Seven bits


def offered(text: str) -> Reading | None:
    """The text as it reads in the seven-bit letters of Yugoslavia, where it may be written in them.

    Where nothing tells the scripts apart (љ, њ and џ are q, w and x) it is the Latin.
    """
    if not _SIGNS.search(text):
        return None
    plain = _NO_WORDS.sub(" ", text[:_WEIGHED])
    words = [word for word in _SEVEN_BIT_WORD.findall(plain) if _has_signs(word)]
    if not words:
        return None
    before = cost(plain) + _SIGN * sum(len(_SIGNS.findall(word)) for word in words)
    gains = {rule: before - cost(read(plain)) for rule, read in _seven_bits().items()}
    rule = max((_CYRILLIC, _MACEDONIAN), key=gains.__getitem__)
    if not _is_cyrillic(plain, gains[rule] - gains[_LATIN]):
        rule = _LATIN
    read = _seven_bits()[rule]
    known = any(is_known(word) or is_known(latin(word)) for word in (read(word).lower() for word in words))
    if gains[rule] < _LEAST_OFFERED * (1 if known else 2) + _EACH_OFFERED * len(words):
        return None
    return Reading(rule, read(text), gains[rule])


def _is_cyrillic(text: str, gain: float) -> bool:
    digraphs = len(_CYRILLIC_DIGRAPH.findall(text)) - len(_LATIN_DIGRAPH.findall(text))
    return gain - _ANY_TEXT * len(text) + _DIGRAPH * digraphs > 0


_LATIN, _CYRILLIC, _MACEDONIAN = "yuscii", "yuscii-cyrillic", "yuscii-macedonian"
_SIGNS = re.compile(r"[@\[\\\]^`{|}~]")
_SEVEN_BIT_WORD = re.compile(r"[A-Za-z@\[\\\]^`{|}~]{2,}")
_CYRILLIC_DIGRAPH = re.compile("[qwx]")
_LATIN_DIGRAPH = re.compile("[ln]j|L[Jj]|N[Jj]|d`|D[`@]")
# Addresses, and what stands in brackets.
_NO_WORDS = re.compile(
    r"(?<!\S)\S*?(?:www\.|[A-Za-z0-9]@[A-Za-z0-9-]+\.|://)\S*|\[[^\[\]\n]{0,300}[^A-Z\[\]\n]\](?![A-Za-z])"
)
_PIECE = re.compile(rf"{_NO_WORDS.pattern}|{_SEVEN_BIT_WORD.pattern}|[A-Za-z]")


def _has_signs(word: str) -> bool:
    return _SIGNS.search(word) is not None and _SIGNS.sub("", word) != ""


@cache
def _seven_bits() -> Mapping[str, Read]:
    return {
        rule: _from_seven_bits(str.maketrans(signs, letters), whole=rule != _LATIN)
        for rule, (signs, letters) in _data()["seven_bit"].items()
    }


def _from_seven_bits(table: Mapping[int, int], *, whole: bool) -> Read:
    """In Latin the signs that stand in words are letters; in Cyrillic every letter is another."""

    def right(found: re.Match[str]) -> str:
        piece = found.group()
        is_word = not _NO_WORDS.match(piece) and (whole or _has_signs(piece))
        return piece.translate(table) if is_word else piece

    return lambda text: _PIECE.sub(right, text)


# Lost letters


def has_lost_letters(text: str) -> bool:
    """Whether letters are missing from the words of a text (Udruenje ena), by words that are known with them.

    A text that is typed without marks has its letters; only their marks are missing.
    """
    words = _WORD.findall(text.lower())
    if len(words) < _FEW_WORDS or len(_SPECIAL.findall(text)) > _SPECIAL_SHARE * sum(map(len, words)):
        return False
    maimed = [word for word in words if word in _maimed_words()]
    holes = _HOLE.findall(text)
    return len({*maimed, *holes}) >= _DISTINCT and len(maimed) + len(holes) > _MAIMED_SHARE * len(words)


_WORD = re.compile(r"[^\W\d_]+")
_SPECIAL = re.compile("[čćšžđëçљњђћџ]", re.IGNORECASE)
_HOLE = re.compile("[^\\W\\d_]+[\ufffd□][^\\W\\d_]+")


@cache
def _maimed_words() -> frozenset[str]:
    """What is left of known words without the letters that get lost, where that is no word itself."""
    return frozenset(path("languages", "words-maimed.txt").read_text("utf-8").split())
