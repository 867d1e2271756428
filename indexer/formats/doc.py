"""DOC (MS-DOC, Word 97 to 2003, and Word 6 and 95): the text by its pieces, with notes, boxes and letterhead."""

from __future__ import annotations

import re
import struct
from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from archive import Reason, Unreadable
from indexer.extractors import named
from indexer.formats import ole
from indexer.formats.format import Extracted, Format, Request
from indexer.mending import decoded

_WORD97, _WORD95 = 0xA5EC, 0xA5DC
_LOCKED, _SECOND_TABLE = 0x0100, 0x0200
_COMPRESSED = 0x40000000
_PIECES = 200_000
_STORIES = ("text", "footnotes", "margins", "macros", "comments", "endnotes", "boxes", "margin boxes")
_HEADERS = (0, 1, 4)  # of the six kinds that each section has: even, odd and first headers; the others are footers
_LETTERS = {
    "\r": "\n",
    "\x0b": "\n",
    "\x0e": "\n",
    "\x1e": "-",
    "\x1f": "",
    "\xa0": " ",
} | dict.fromkeys("\x01\x02\x03\x04\x05\x06\x08\x13\x14\x15\x00", "")
_SIGNS = str.maketrans(_LETTERS)
_FIELD = re.compile("[\x13\x14\x15]")


def read(path: Path, _: Request) -> Extracted:
    """The text by its page breaks.  Raises `Unreadable` when it is locked or damaged."""
    with ole.opened(path) as container:
        main = container.read("WordDocument")
        if len(main) < 0x200:
            raise Unreadable(Reason.DAMAGED, "no text")
        mark, flags = struct.unpack_from("<H", main)[0], struct.unpack_from("<H", main, 0x0A)[0]
        if flags & _LOCKED:
            raise Unreadable(Reason.PASSWORD_NEEDED, "office")
        if mark == _WORD95:
            return _extracted(_plain(_old(main)))
        table = container.read("1Table" if flags & _SECOND_TABLE else "0Table")
    try:
        return _extracted(_joined(main, table))
    except (struct.error, ValueError, IndexError) as error:
        raise Unreadable(Reason.DAMAGED, type(error).__name__) from error


DOC = Format("DOC", "application/msword", (".doc", ".dot"), lambda h, p: ole.holds(h, p, "WordDocument"), read)


def _extracted(text: str) -> Extracted:
    pages = tuple(page.strip("\n") for page in text.split("\f") if page.strip())
    return Extracted(pages or ("",), named("doc"))


def _old(main: bytes) -> str:
    """Word 6 and 95 keep the text in one stretch, in the letters of the machine it was written on."""
    first, last = struct.unpack_from("<II", main, 0x18)
    return decoded(main[first:last])[0]


def _joined(main: bytes, table: bytes) -> str:
    """Headers, the text, notes, boxes and footers; comments are between those who wrote it and are left out."""
    runs = _without_deleted(main, table, list(_runs(main, table)))
    counts = struct.unpack_from("<8I", main, 0x4C)
    stories: dict[str, str] = {}
    begin, whole = 0, "".join(runs)
    for name, count in zip(_STORIES, counts, strict=True):
        stories[name] = whole[begin : begin + count]
        begin += count
    headers, footers = _margins(main, table, stories["margins"])
    parts = [stories["text"], stories["footnotes"], stories["endnotes"], stories["boxes"]]
    shown = [*headers, *(_plain(part).strip("\n") for part in parts), _plain(stories["margin boxes"]), *footers]
    return "\n".join(part for part in shown if part.strip())


def _runs(main: bytes, table: bytes) -> Iterator[str]:
    """The pieces in the order of the text, one sign for each position."""
    yield from (text for text, _, _ in _pieces(main, table))


def _pieces(main: bytes, table: bytes) -> Iterator[tuple[str, int, int]]:
    """Each piece: its text, where it lies in the stream, and how many bytes a letter takes."""
    plan = _plan(main, table)
    count = (len(plan) - 4) // 12
    if count > _PIECES:
        raise Unreadable(Reason.BOMB, "pieces")
    places = struct.unpack_from(f"<{count + 1}I", plan)
    for number, (begin, end) in enumerate(pairwise(places)):
        at = struct.unpack_from("<I", plan, (count + 1) * 4 + number * 8 + 2)[0]
        if at & _COMPRESSED:
            start = (at & ~_COMPRESSED) // 2
            yield main[start : start + end - begin].decode("cp1252", "replace"), start, 1
        else:
            units = array("H", main[at : at + (end - begin) * 2])
            yield "".join(map(chr, units)), at, 2


def _plan(main: bytes, table: bytes) -> bytes:
    """The table of pieces, which stands behind changes of format that do not matter here."""
    at, length = struct.unpack_from("<II", main, 0x1A2)
    end = at + length
    while at < end and table[at] == 1:
        at += 3 + struct.unpack_from("<H", table, at + 1)[0]
    if at >= end or table[at] != 2:
        raise ValueError("no table of pieces")
    size = struct.unpack_from("<I", table, at + 1)[0]
    return table[at + 5 : at + 5 + size]


def _without_deleted(main: bytes, table: bytes, runs: list[str]) -> list[str]:
    """The same runs, with signs that stand for nothing where tracked changes have deleted the text."""
    gone = list(_deleted(main, table))
    if not gone:
        return runs
    changed = []
    for text, at, width in _pieces(main, table):
        for first, last in gone:
            begin, end = max(0, (first - at) // width), min(len(text), (last - at) // width)
            if begin < end:
                text = text[:begin] + "\0" * (end - begin) + text[end:]
        changed.append(text)
    return changed


def _deleted(main: bytes, table: bytes) -> Iterator[tuple[int, int]]:
    """From where to where in the stream letters are marked as deleted."""
    at, length = struct.unpack_from("<II", main, 0xFA)
    count = (length - 4) // 8
    if count < 1 or at + length > len(table):
        return
    for number in struct.unpack_from(f"<{count}I", table, at + (count + 1) * 4):
        leaf = main[number * 512 : number * 512 + 512]
        runs = leaf[511] if len(leaf) == 512 else 0
        places = struct.unpack_from(f"<{runs + 1}I", leaf) if runs and runs * 5 + 4 < 511 else ()
        for which, (begin, end) in enumerate(pairwise(places)):
            offset = leaf[(runs + 1) * 4 + which] * 2
            if offset and _is_deletion(leaf[offset + 1 : offset + 1 + leaf[offset]]):
                yield begin, end


def _is_deletion(changes: bytes) -> bool:
    """Whether among these changes of format is the one that marks letters as deleted."""
    at = 0
    while at + 2 < len(changes):
        code = struct.unpack_from("<H", changes, at)[0]
        if code == 0x0800:
            return changes[at + 2] != 0
        size = (1, 1, 2, 4, 2, 2, 0, 3)[code >> 13]
        at += 2 + (size or 1 + changes[at + 2])
    return False


def _margins(main: bytes, table: bytes, story: str) -> tuple[list[str], list[str]]:
    """The lines of headers and of footers, each once."""
    at, length = struct.unpack_from("<II", main, 0xF2)
    places = struct.unpack_from(f"<{length // 4}I", table, at) if length >= 8 and at + length <= len(table) else ()
    headers: dict[str, None] = {}
    footers: dict[str, None] = {}
    for number, (begin, end) in enumerate(pairwise(places[6:])):
        into = headers if number % 6 in _HEADERS else footers
        into.update(dict.fromkeys(line for line in _plain(story[begin:end]).splitlines() if line.strip()))
    return list(headers), list(footers)


def _plain(text: str) -> str:
    """The text as it is seen: results of fields and not their codes, cells apart, whole letters."""
    shown = "".join(_shown(text)).replace("\x07\x07", "\n").replace("\x07", "\t").translate(_SIGNS)
    return shown.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown(text: str) -> Iterator[str]:
    hidden: list[bool] = []  # for each open field whether its code is being read
    begin = 0
    for sign in _FIELD.finditer(text):
        if not any(hidden):
            yield text[begin : sign.start()]
        begin = sign.end()
        if sign.group() == "\x13":
            hidden.append(True)
        elif hidden:
            hidden[-1] = False
            if sign.group() == "\x15":
                hidden.pop()
    if not any(hidden):
        yield text[begin:]
