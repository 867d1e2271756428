"""Writes the Serbian Cyrillic part of searching.md from the Latin one: `python docs/searching_cyrillic.py`.

What stands in double backticks, in bold, in a comment or behind a link stays as it is; all else changes letter by
letter.
"""

from __future__ import annotations

import re
from pathlib import Path

from archive import cyrillic

GUIDE = Path(__file__).with_name("searching.md")
_STAYS = re.compile(r"(``.+?``|\*\*.+?\*\*|<!--.*?-->|\]\(.+?\))")
_LATIN = re.compile(r"(?s)(?<=<!-- part sr-Latn -->\n).*?(?=<!-- part )")
_CYRILLIC = re.compile(r"(?s)(?<=<!-- part sr-Cyrl -->\n).*?(?=<!-- part )")


def in_cyrillic(text: str) -> str:
    """Serbian Latin Markdown in Cyrillic."""
    return "".join(part if at % 2 else cyrillic(part) for at, part in enumerate(_STAYS.split(text)))


def with_cyrillic(guide: str) -> str:
    """The guide with its Cyrillic part made anew."""
    latin = _LATIN.search(guide)
    assert latin is not None
    return _CYRILLIC.sub(lambda _: in_cyrillic(latin.group()), guide)


if __name__ == "__main__":
    GUIDE.write_text(with_cyrillic(GUIDE.read_text("utf-8")), "utf-8")
