"""One spelling for every way of writing a word: the key under which search and vocabulary compare words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache

_LATIN = {
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i",
    "ј": "j", "к": "k", "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "ћ": "ć", "у": "u", "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
    "ѓ": "ǵ", "ќ": "ḱ", "ѕ": "dz", "й": "j", "щ": "šč", "ъ": "", "ы": "y", "ь": "", "э": "e", "ю": "ju",
    "я": "ja", "ё": "e", "і": "i", "ї": "i", "є": "e", "ґ": "g",
}  # fmt: skip
_TO_LATIN = str.maketrans(_LATIN | {k.upper(): v.capitalize() for k, v in _LATIN.items()})
_CAPITAL_PAIR = re.compile(r"(?:Lj|Nj|Dž|Dz|Šč|Ju|Ja)(?=[^\W\d_])")
_TO_CYRILLIC = {
    "lj": "љ", "nj": "њ", "dž": "џ", "a": "а", "b": "б", "v": "в", "g": "г", "d": "д", "đ": "ђ", "e": "е",
    "ž": "ж", "z": "з", "i": "и", "j": "ј", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п",
    "r": "р", "s": "с", "t": "т", "ć": "ћ", "u": "у", "f": "ф", "h": "х", "c": "ц", "č": "ч", "š": "ш",
}  # fmt: skip
_LETTERS = re.compile("lj|nj|dž|[a-pr-vzđžćčš]", re.IGNORECASE)
_INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))  # inside words that were set in type
_MIXED = re.compile(r"[^\W\d_]*(?:[A-Za-zÀ-ɏ][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-zÀ-ɏ])[^\W\d_]*")
_COMPOSING = "\u0300\u0301\u0306\u0308"  # marks that make another letter of a Cyrillic one: и and ̆ are й
KNOWN_SIGNS = range(0x460)
"""The code points up to Latin Extended-B, Greek and the Cyrillic alphabets of Europe."""

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_ONLY_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_TELLING_LATIN = re.compile(r"(?![AEOJKMTaeojkmt])[A-Za-zÀ-ɏ]")
_TELLING_CYRILLIC = re.compile(r"(?![АЕОЈКМТаеојкмт])[\u0400-\u04ff]")
_LIKE = ("ABCEHIJKMOPSTXYaceijopsxy", "АВСЕНІЈКМОРЅТХУасеіјорѕху")
_LIKE_CYRILLIC = str.maketrans(*_LIKE)
_LIKE_LATIN = str.maketrans(_LIKE[1], _LIKE[0])
_LONE = str.maketrans({"đ": "d", "ð": "d", "ı": "i", "ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th"})


def latin(text: str) -> str:
    """`text` with Cyrillic letters written in Latin, marks kept; an all-capital word stays so (ЉУБАВ → LJUBAV)."""
    if text.isascii():
        return text
    written = text.translate(_TO_LATIN)
    return _CAPITAL_PAIR.sub(lambda pair: _raised(pair, written), written)


def _raised(pair: re.Match[str], text: str) -> str:
    return pair.group().upper() if text[pair.end()].isupper() else pair.group()


def cyrillic(text: str) -> str:
    """Serbian Latin `text` in Serbian Cyrillic letter by letter; other letters stay as they are."""
    return _LETTERS.sub(_cyrillic_letter, text)


def _cyrillic_letter(letters: re.Match[str]) -> str:
    letter = _TO_CYRILLIC.get(letters.group().lower())
    if letter is None:  # İ, ı and ſ are i and s to an expression that minds no case
        return letters.group()
    return letter.upper() if letters.group()[0].isupper() else letter


def look_alike(text: str, script: str) -> str:
    """`text` with each letter of the other script that looks like one of `script` (Latn or Cyrl) written as that."""
    return text.translate(_LIKE_LATIN if script == "Latn" else _LIKE_CYRILLIC)


def unmixed(text: str) -> str:
    """`text` with each word that holds both scripts written in one: a Latin c in a Cyrillic word is an с.

    Letters that only one script has decide; where both or none has such, most of those that tell.
    """
    return text if text.isascii() else _MIXED.sub(_in_one_script, text)


def _in_one_script(found: re.Match[str]) -> str:
    word = found.group()
    cyrillic, latin = word.translate(_LIKE_CYRILLIC), word.translate(_LIKE_LATIN)
    if not _ONLY_LATIN.search(cyrillic):
        return latin if not _CYRILLIC.search(latin) and _is_latin(word) else cyrillic
    return cyrillic if _CYRILLIC.search(latin) and not _is_latin(word) else latin


def _is_latin(word: str) -> bool:
    """By most of the letters that sound different in the two scripts: a, e, o, j, k, m, t say nothing."""
    return len(_TELLING_LATIN.findall(word)) > len(_TELLING_CYRILLIC.findall(word))


@cache
def signs() -> Mapping[str, str]:
    """The letters and digits of `KNOWN_SIGNS` by what they may become in a key: nj is ЊњǋǊ…; "" vanish.

    A sign that looks like one of the other script is with both, and one that a mark makes another letter too.
    """
    found: dict[str, list[str]] = {}
    for sign in map(chr, KNOWN_SIGNS):
        if not sign.isalnum():
            continue
        plain = unicodedata.normalize("NFKC", sign)
        read = {plain, plain.translate(_LIKE_CYRILLIC), plain.translate(_LIKE_LATIN)}
        read |= {unicodedata.normalize("NFC", one + mark) for one in read for mark in _COMPOSING}
        for key in {fold(one) for one in read}:
            found.setdefault(key, []).append(sign)
    return {key: "".join(some) for key, some in found.items()}


@lru_cache(maxsize=1 << 17)
def marked(word: str) -> str:
    """A word with its marks, in Latin and small letters: Шуд, ŠUD → šud, and the same however the marks are encoded."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFC", _plain(word))


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.translate(_INVISIBLE))
    return unmixed(text).translate(_TO_LATIN).casefold()


@lru_cache(maxsize=1 << 17)
def fold(text: str) -> str:
    """The same key for every spelling: case, script, marks and the three ways to write đ do not count.

    Žene, ZENE, zene, Жене → zene; Đakovica, Djakovica, Ђаковица → dakovica.  Digits and spaces stay.
    """
    return _unmarked(text).replace("dj", "d")


def fold_dj(text: str) -> str:
    """As `fold`, but dj stays: in Albanian it is two letters, and *djem* (boys) are no *dëm* (damage)."""
    return _unmarked(text)


def _unmarked(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFD", _plain(text).translate(_LONE))
        text = "".join(letter for letter in text if not unicodedata.combining(letter)).translate(_LONE)
    return text.lower()
