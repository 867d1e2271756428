"""Damaged or unclear letters made right: which encoding bytes are in, and what extraction leaves behind."""

from __future__ import annotations

import codecs
import re
import unicodedata

from indexer.letters import cost, is_known

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_EIGHT_BIT = {
    "cp1250": 0.0,
    "cp1252": 0.0,
    "cp1251": 0.0,
    "iso8859_2": 1.0,
    "iso8859_16": 1.5,
    "iso8859_5": 2.0,
    "mac_latin2": 2.0,
    "cp1254": 2.0,
    "cp852": 2.0,
}
"""What each encoding costs before anything is read: the rarer, the more."""
_SAMPLE = 20_000  # bytes are enough to tell encodings apart
_WEIGHED = 4_000  # bytes of words with letters beyond ASCII
_STRETCH = re.compile(rb"[^\x80-\xff\n]{0,60}[\x80-\xff][^\n]{0,120}")
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
    best = _eight_bit(content)
    return content.decode(best, "replace"), best


def _eight_bit(content: bytes) -> str:
    """The encoding in which the stretches that have letters beyond ASCII read most like language."""
    sample = b""
    for stretch in _STRETCH.finditer(content):
        sample += stretch.group() + b"\n"
        if len(sample) >= _WEIGHED:
            break
    return min(_EIGHT_BIT, key=lambda encoding: cost(sample.decode(encoding, "replace")) + _EIGHT_BIT[encoding])


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
_CUT = re.compile(r"([^\W\d_]+)\ufffe([^\W\d_]+)")
_PART = 3  # letters of what may be a word of its own

ACCENTS, LIGATURES, HYPHENS = "accents", "ligatures", "hyphens"
"""What cleaning does to letters: marks put on them, letters that were set as one taken apart, cut words joined."""


def cleaned(text: str) -> str:
    """The text as it was meant: whole letters, no invisible ones, words cut at a line's end joined."""
    return clean(text)[0]


def clean(text: str) -> tuple[str, tuple[str, ...]]:
    """The text as it was meant, and which of `ACCENTS`, `LIGATURES` and `HYPHENS` were needed for it."""
    done = []
    text = _HYPHEN.sub("\ufffe", text.replace("\r\n", "\n"))
    if "\ufffe" in text:
        text = _CUT.sub(_joined, _CUT.sub(_joined, text)).replace("\ufffe", "-")
        done.append(HYPHENS)
    if any(mark in text for mark in _SPACING):
        marked = _MARK_BEFORE.sub(lambda found: found[2] + _SPACING[found[1]], text)
        marked = _MARK_AFTER.sub(lambda found: found[1] + _SPACING[found[2]], marked)
        marked = _DOTLESS.sub(lambda found: f"i{_SPACING[found[1]]}", marked)
        done += [ACCENTS] if marked != text else []
        text = marked
    if not text.isascii():
        done += [LIGATURES] if any(ligature in text for ligature in _LIGATURES) else []
        text = whole(text)
    text = text.translate(_TABLE)
    return "\n".join(line.rstrip(" \t") for line in unicodedata.normalize("NFC", text).split("\n")), tuple(done)


def whole(text: str) -> str:
    """The text without halves of letters, which cannot be written down."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def as_it_came(text: str) -> str:
    """The text as a file gave it, less only what can neither be seen nor written down."""
    plain = whole(text).replace("\r\n", "\n").replace("\ufffe\n", "-\n").replace("\ufffe", "-\n")
    return plain.translate(_UNSEEN)


_UNSEEN = dict.fromkeys([*range(0x09), 0x0B, 0x0C, *range(0x0D, 0x20), 0x7F])


def _joined(cut: re.Match[str]) -> str:
    """One word, unless a capital or two words of their own say that the hyphen was more than the line's end."""
    first, second = cut[1], cut[2]
    if not second[0].islower():
        return f"{first}-{second}"
    is_one = is_known((first + second).lower())
    return f"{first}-{second}" if not is_one and _is_word(first) and _is_word(second) else first + second


def _is_word(part: str) -> bool:
    return len(part) >= _PART and is_known(part.lower())


def cut_words(text: str) -> list[tuple[str, str]]:
    """The parts of the words of a page as it came of which nobody can tell whether a hyphen belongs into them."""
    cuts = ((cut[1], cut[2]) for cut in _CUT.finditer(_HYPHEN.sub("\ufffe", text)))
    return [(first, second) for first, second in cuts if second[0].islower() and _is_doubtful(first, second)]


def _is_doubtful(first: str, second: str) -> bool:
    return len(first) >= _PART and _is_word(second) and not is_known((first + second).lower())
