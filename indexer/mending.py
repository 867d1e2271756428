"""Damaged or unclear letters made right: which encoding bytes are in, and what extraction leaves behind."""

from __future__ import annotations

import codecs
import json
import re
import unicodedata
from collections.abc import Mapping
from functools import cache

from resources import path

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_EIGHT_BIT = ("cp1250", "cp1252", "cp1251")
_FLOOR = -9.0  # of a pair of letters that no language here has
_SAMPLE = 20_000  # bytes are enough to tell encodings apart
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ufffd]")


def decoded(content: bytes, *, cut: bool = False) -> tuple[str, str]:
    """Text and the name of the encoding it was in: by mark, as UTF-8, as UTF-16, else as reads most like language.

    `cut` says that this is the beginning of something, which may end in the middle of a letter.
    """
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    wide = _utf16(content)
    if wide is not None:
        return content.decode(wide, "replace"), wide
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if cut and error.start >= len(content) - 3 and error.reason == "unexpected end of data":
            return content[: error.start].decode("utf-8"), "utf-8"
    tolerant = content.decode("utf-8", "replace")
    if _is_nearly_right(tolerant):
        return tolerant, "utf-8"
    sample = content[:_SAMPLE]
    best = max(_EIGHT_BIT, key=lambda encoding: likeness(sample.decode(encoding, "replace")))
    return content.decode(best, "replace"), best


def _is_nearly_right(text: str) -> bool:
    """Whether the letters that could not be read are few beside those beyond ASCII that could."""
    return sum(not letter.isascii() for letter in text) > 5 * text.count("\ufffd")


def decoded_as(content: bytes, encoding: str) -> str | None:
    """Text in the encoding that the file declares; None when it is unknown or plainly another."""
    name = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}.get(
        encoding.lower(), encoding
    )
    try:
        codec = codecs.lookup(name)
        if not codec._is_text_encoding:  # "rot13" and "zip" are codecs too
            return None
        text = content.decode(name, "strict" if name != "cp1252" else "replace")
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    if name == "cp1252" and not text.isascii():  # the usual lie
        return decoded(content)[0]
    return text


def _utf16(content: bytes) -> str | None:
    """Every second byte of Latin text in UTF-16 is zero, and of Cyrillic text four."""
    head = content[:_SAMPLE]
    if len(head) < 4:
        return None
    for encoding, high in (("utf-16-le", head[1::2]), ("utf-16-be", head[0::2])):
        if sum(byte in (0, 1, 4) for byte in high) > len(high) * 0.9 and (b"\0" in high or 4 in high):
            return encoding
    return None


@cache
def _pairs() -> Mapping[str, Mapping[str, float]]:
    """Logarithms of how often pairs of letters occur, by language."""
    made: Mapping[str, Mapping[str, float]] = json.loads(path("languages", "pairs.json").read_text("utf-8"))["pairs"]
    return made


def likeness(text: str) -> float:
    """How much `text` reads like one of our languages where encodings differ: mean logarithm over pairs of letters.

    Only pairs with a letter beyond ASCII count; a sign inside a word counts as a pair that no language has.
    """
    found: dict[str, int] = {}
    folded = f" {text.casefold()} "
    for at, letter in enumerate(folded):
        if not letter.isascii():
            for pair in (folded[at - 1 : at + 1], folded[at : at + 2]):
                found[pair] = found.get(pair, 0) + 1
    if not found:
        return 0.0
    total = sum(found.values())
    return max(
        sum(count * _of_pair(pair, table) for pair, count in found.items()) / total for table in _pairs().values()
    )


def _of_pair(pair: str, table: Mapping[str, float]) -> float:
    first, second = pair[0], pair[1]
    if (first.isalpha() or first.isspace()) and (second.isalpha() or second.isspace()):
        key = "".join(letter if letter.isalpha() else " " for letter in pair)
        return table.get(key, _FLOOR)
    joined = first.isalpha() and second.isalpha()
    return _FLOOR * (1.5 if joined or _inside(pair) else 0.6)


def _inside(pair: str) -> bool:
    """A sign such as ¹ or ¾ that clings to a letter, as letters read in a wrong encoding do."""
    return any(letter.isalpha() for letter in pair) and any(unicodedata.category(letter) in _STRANGE for letter in pair)


_STRANGE = frozenset({"No", "Sk", "Sm", "Cc", "Co", "Cn", "So"})


def is_text(text: str) -> bool:
    """Whether this is something that people wrote, and not the bytes of a program's file."""
    return len(_CONTROL.findall(text)) * 50 <= len(text)


_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_NOTHING = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0E, 0x20), 0x7F, 0xAD, 0x200B, 0x200C, 0x2060, 0xFEFF])
_TABLE = str.maketrans(_LIGATURES) | _NOTHING | {0x0D: None, 0xA0: " ", 0x2028: "\n", 0x2029: "\n"}
_SPACING = {"ˇ": "\u030c", "´": "\u0301", "¨": "\u0308", "¸": "\u0327", "˘": "\u0306", "˝": "\u030b"}
# "ˇc", "ˇ c" and "c¸" are how TeX's older fonts set č and ç; a mark before its letter, a cedilla after.
_MARK_BEFORE = re.compile(r"([ˇ´¨]) ?([cszCSZceaeouCEAOU])")
_MARK_AFTER = re.compile(r"([cC]) ?(¸)")
_DOTLESS = re.compile(r"([´¨]) ?ı")
_HYPHEN = re.compile(r"(?<=[^\W\d_])(?:[-\u2010\u00ad]\n|\ufffe\n?)(?=[^\W\d_])")


def cleaned(text: str) -> str:
    """The text as it was meant: whole letters, no invisible ones, words cut at a line's end joined."""
    text = _HYPHEN.sub("\ufffe", text.replace("\r\n", "\n"))
    text = re.sub("\ufffe(.)", lambda cut: cut[1] if cut[1].islower() else f"-{cut[1]}", text)
    if any(mark in text for mark in _SPACING):
        text = _MARK_BEFORE.sub(lambda found: found[2] + _SPACING[found[1]], text)
        text = _MARK_AFTER.sub(lambda found: found[1] + _SPACING[found[2]], text)
        text = _DOTLESS.sub(lambda found: f"i{_SPACING[found[1]]}", text)
    text = text.translate(_TABLE)
    if not text.isascii():
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return "\n".join(line.rstrip(" \t") for line in unicodedata.normalize("NFC", text).split("\n"))
