"""One spelling for every way of writing a word: the key under which search and vocabulary compare words."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

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
    letter = _TO_CYRILLIC[letters.group().lower()]
    return letter.upper() if letters.group()[0].isupper() else letter


@lru_cache(maxsize=1 << 17)
def fold(text: str) -> str:
    """The same key for every spelling: case, script, marks and the three ways to write đ do not count.

    Žene, ZENE, zene, Жене → zene; Đakovica, Djakovica, Ђаковица → dakovica.  Digits and spaces stay.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text).translate(_TO_LATIN).casefold()
        text = unicodedata.normalize("NFD", text.translate(_LONE))
        text = "".join(letter for letter in text if not unicodedata.combining(letter)).translate(_LONE)
    return text.lower().replace("dj", "d")
