"""OLE containers, in which Word kept its documents until 2007 and Outlook keeps its mails."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import olefile

from archive import Reason, Unreadable

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRIES = 10_000
# What olefile raises over a container that was cut or made to break it.
_DAMAGE = (
    *(OSError, struct.error, ArithmeticError, AssertionError, AttributeError),
    *(LookupError, RecursionError, TypeError, ValueError),
)


class Container:
    """An open container: streams by their names in whatever case, those of a storage as `storage/name`."""

    def __init__(self, ole: olefile.OleFileIO, size: int) -> None:
        self._ole = ole
        self._size = size
        self.names = frozenset("/".join(parts).lower() for parts in ole.listdir(streams=True, storages=False))
        if len(self.names) > _ENTRIES:
            raise Unreadable(Reason.BOMB)

    def read(self, name: str) -> bytes:
        """One stream; empty when there is none.  Raises `Unreadable` when it is damaged."""
        if name.lower() not in self.names:
            return b""
        try:
            if self._ole.get_size(name) > self._size:  # more than the file holds
                raise Unreadable(Reason.DAMAGED, "stream")
            with self._ole.openstream(name) as stream:
                return bytes(stream.read())
        except _DAMAGE as error:
            raise Unreadable(Reason.DAMAGED, type(error).__name__) from error


@contextmanager
def opened(path: Path) -> Iterator[Container]:
    """The container at `path`.  Raises `Unreadable` for one that is damaged."""
    try:
        ole = olefile.OleFileIO(path)
    except _DAMAGE as error:
        raise Unreadable(Reason.DAMAGED, type(error).__name__) from error
    try:
        yield Container(ole, path.stat().st_size)
    finally:
        ole.close()


def holds(head: bytes, path: Path, *streams: str) -> bool:
    """Whether this is a container with one of these streams."""
    if not head.startswith(MARK):
        return False
    try:
        with opened(path) as container:
            return any(stream.lower() in container.names for stream in streams)
    except Unreadable:
        return False
