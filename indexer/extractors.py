"""Which readers read files, and in which version: kept with each text, so that a better one can read it again."""

from __future__ import annotations

import re
from functools import cache
from importlib.metadata import PackageNotFoundError, version

# Raise the number when a reader gives another text than before.
_OWN = {
    "doc": "1",
    "docx": "2",
    "epub": "1",
    "html": "2",
    "mail": "2",
    "mhtml": "1",
    "msg": "1",
    "odt": "2",
    "pdf": "3",
    "picture": "3",
    "recogniser": "1",
    "reader": "2",  # all of them together: what stands at a file that none of them could read
    "rtf": "2",
    "text": "2",
    "zip": "1",
}
_LIBRARIES = {"pypdf": "pypdf", "PDFium": "pypdfium2", "striprtf": "striprtf"}
_COSTLY = frozenset({"recogniser", "tesseract"})  # what these have read is only read again when somebody asks for it
_NAMED = re.compile(r"(\w+) ([^\s,]+)")


def named(*readers: str) -> str:
    """The readers with their versions, as a text is kept with them: `pdf 2, pypdf 7.1.0`."""
    return ", ".join(f"{reader} {_version(reader)}" for reader in readers)


def is_older(extractor: str) -> bool:
    """Whether a text was read by anything but the readers of this program."""
    found = [one for one in _NAMED.findall(extractor) if one[0] not in _COSTLY]
    return not found or any(_version(name) != was for name, was in found)


@cache
def _version(reader: str) -> str:
    if reader in _OWN:
        return _OWN[reader]
    try:
        return version(_LIBRARIES[reader])
    except (KeyError, PackageNotFoundError):  # a reader that this program no longer has
        return ""
