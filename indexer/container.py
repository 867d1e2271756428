"""A container: named arrays of numbers in one file, mapped into memory and checked where they are read.

The format is described in `docs/index-format.md`.  Nothing in it is executed or unpickled: a damaged or foreign file
gives `Damaged`, never anything else.
"""

from __future__ import annotations

import json
import mmap
import struct
import sys
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]

VERSION = 1
"""Rises whenever a reader of the old format would misread the new one."""

_MAGIC = b"PeaceArr"
_TRAILER = struct.Struct("<QQII8s")  # offset and length of the table of contents, its checksum, the version, the magic
_ALIGNED = 64  # a cache line
_BLOCK = 1 << 16  # bytes under one checksum


class Damaged(Exception):
    """A file that is no container, of another version, cut off, or whose bytes are not those that were written."""


class ContainerWriter:
    """Writes one container to a file that is open for writing in binary; `finish` makes it whole."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._at = 0
        self._arrays: dict[str, tuple[str, int, int]] = {}
        self._sums: list[int] = []
        self._sum = 0

    def put(self, name: str, array: Array) -> None:
        """Keep a whole array of one dimension."""
        self.put_chunks(name, array.dtype, [array])

    def put_chunks(self, name: str, kind: np.dtype[Any] | type, chunks: Iterable[Array]) -> None:
        """Keep an array that comes in pieces, so that no more than one of them is in memory."""
        kind = np.dtype(kind).newbyteorder("<")
        self._write(b"\0" * (-self._at % _ALIGNED))
        start = self._at
        for chunk in chunks:
            self._write(np.ascontiguousarray(chunk, dtype=kind).data.cast("B") if len(chunk) else b"")
        self._arrays[name] = (kind.str, start, (self._at - start) // kind.itemsize)

    def _write(self, raw: bytes | memoryview) -> None:
        self._file.write(raw)
        view = memoryview(raw)
        while len(view):
            room = _BLOCK - self._at % _BLOCK
            piece, view = view[:room], view[room:]
            self._sum = zlib.crc32(piece, self._sum)
            self._at += len(piece)
            if self._at % _BLOCK == 0:
                self._sums.append(self._sum)
                self._sum = 0

    def finish(self, facts: Mapping[str, Any]) -> None:
        """Write `facts`, the table of contents and what they are checked by."""
        end = self._at
        sums = [*self._sums, self._sum] if end % _BLOCK else self._sums
        table = {"arrays": self._arrays, "end": end, "sums": sums, "facts": facts}
        raw = json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()
        self._file.write(raw)
        self._file.write(_TRAILER.pack(end, len(raw), zlib.crc32(raw), VERSION, _MAGIC))


class Container:
    """The arrays of one file.  They are views of it: read-only, and in memory only where they were read.

    Raises `Damaged` when it is opened, or when a part is read whose bytes are not those that were written.
    """

    def __init__(self, source: Path | bytes) -> None:
        self._raw: mmap.mmap | bytes = _mapped(source) if isinstance(source, Path) else source
        table = _table(self._raw)
        self._arrays: Mapping[str, tuple[str, int, int]] = table["arrays"]
        self._sums: list[int] = table["sums"]
        self._end: int = table["end"]
        self._checked = bytearray(len(self._sums))
        self._views: dict[str, Array] = {}
        self.facts: Mapping[str, Any] = table["facts"]
        """What is known of the arrays as a whole."""

    def __contains__(self, name: str) -> bool:
        return name in self._arrays

    def length(self, name: str) -> int:
        """How many values an array has; 0 when there is none of that name."""
        return self._arrays[name][2] if name in self._arrays else 0

    def array(self, name: str) -> Array:
        """A whole array."""
        return self.part(name, 0, self.length(name))

    def part(self, name: str, start: int, stop: int) -> Array:
        """The values of an array from `start` to before `stop`."""
        view = self._unchecked(name)
        if stop > start:
            base, size = self._arrays[name][1], view.itemsize
            self._check(base + start * size, base + stop * size)
        return view[start:stop]

    def parts(self, name: str, starts: Array, stops: Array) -> Array:
        """The values of several parts of an array, none of them empty, end to end."""
        view = self._unchecked(name)
        if not len(starts):
            return view[:0]
        base, size = self._arrays[name][1], view.itemsize
        first = (base + starts.astype(np.int64) * size) // _BLOCK
        last = (base + stops.astype(np.int64) * size - 1) // _BLOCK
        checked = np.frombuffer(self._checked, np.uint8)
        blocks = ragged(first, last - first + 1)
        for block in dict.fromkeys(blocks[checked[blocks] == 0].tolist()):
            self._check(block * _BLOCK, (block + 1) * _BLOCK)
        return view[ragged(starts, stops - starts)]

    def _unchecked(self, name: str) -> Array:
        view = self._views.get(name)
        if view is None:
            view = self._views[name] = self._view(name)
        return view

    def _view(self, name: str) -> Array:
        try:
            kind, start, count = self._arrays[name]
            if start + count * np.dtype(kind).itemsize > self._end:
                raise Damaged(name)
            return np.frombuffer(self._raw, dtype=kind, count=count, offset=start) if count else np.empty(0, kind)
        except (KeyError, TypeError, ValueError) as error:
            raise Damaged(name) from error

    def _check(self, start: int, stop: int) -> None:
        """Compare the blocks that are read for the first time with their checksums."""
        first, last = start // _BLOCK, (stop - 1) // _BLOCK + 1
        at = self._checked.find(0, first, last)
        while at >= 0:
            begin = at * _BLOCK
            if zlib.crc32(memoryview(self._raw)[begin : min(begin + _BLOCK, self._end)]) != self._sums[at]:
                raise Damaged(f"block {at}")
            self._checked[at] = 1
            at = self._checked.find(0, at, last)

    def check(self) -> None:
        """Read everything.  Raises `Damaged`."""
        if self._end:
            self._check(0, self._end)

    def release(self) -> None:
        """Give back the memory of what was read; views stay good, and what is read of them again is fetched anew."""
        if isinstance(self._raw, mmap.mmap) and sys.platform != "win32":
            self._raw.madvise(mmap.MADV_DONTNEED)

    def close(self) -> None:
        """Let go of the file as soon as nobody holds a view of it."""
        self._views.clear()
        if isinstance(self._raw, mmap.mmap):
            try:
                self._raw.close()
            except BufferError:  # a view is still held: the last one closes it
                self._raw = b""


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        try:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError as error:  # an empty file
            raise Damaged(path.name) from error


def _table(raw: mmap.mmap | bytes) -> dict[str, Any]:
    """The table of contents, whole and of this version."""
    if len(raw) < _TRAILER.size:
        raise Damaged("too short")
    start, length, checksum, version, magic = _TRAILER.unpack(raw[len(raw) - _TRAILER.size :])
    if magic != _MAGIC:
        raise Damaged("no container, or cut off")
    if version != VERSION:
        raise Damaged(f"version {version}")
    content = raw[start : start + length]
    if start + length != len(raw) - _TRAILER.size or zlib.crc32(content) != checksum:
        raise Damaged("table of contents")
    table = json.loads(content)
    if not isinstance(table, dict) or len(table["sums"]) != -(-table["end"] // _BLOCK):
        raise Damaged("table of contents")
    return table


def different(rising: Array) -> Array:
    """Which values are the first of their kind, of values that rise."""
    first = np.ones(len(rising), bool)
    np.not_equal(rising[1:], rising[:-1], out=first[1:])
    return first


def ragged(starts: Array, lengths: Array) -> Array:
    """The places of ranges laid end to end: those from each start on, as many as each length says."""
    ends = lengths.cumsum(dtype=np.int64)
    total = ends.item(-1) if len(ends) else 0
    if not total:
        return np.empty(0, np.int64)
    places: Array = (starts.astype(np.int64) - ends + lengths).repeat(lengths)
    places += np.arange(total)
    return places


def distinct(values: Array) -> Array:
    """The different values, rising; `numpy.unique` loads another package of NumPy's first, for 60 ms."""
    values = np.sort(values)
    return values[different(values)]
