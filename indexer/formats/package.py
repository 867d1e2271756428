"""Zip containers of office programs, opened with limits: what they unpack to is not to be believed."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from archive import Reason, Unreadable

_ENTRIES = 2_000
_TOTAL = 200_000_000
_RATIO = 200
_SMALL = 1_000_000  # a blank page repeats itself more than 200 times
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)


class Package:
    """An open container.  Each `read` counts what really comes out."""

    def __init__(self, zipped: zipfile.ZipFile, password: str | None) -> None:
        self._zipped = zipped
        self._password = password
        self._left = _TOTAL

    def names(self) -> list[str]:
        """The entries, in the container's order."""
        return self._zipped.namelist()

    def entries(self) -> list[zipfile.ZipInfo]:
        """The same with what is known of them; one that stands there twice is two."""
        return self._zipped.infolist()

    def read(self, name: str | zipfile.ZipInfo) -> bytes:
        """One entry.  Raises `Unreadable` when it is damaged, locked or larger than it may be."""
        try:
            with self._zipped.open(name, pwd=self._password.encode() if self._password else None) as entry:
                content = entry.read(self._left + 1)
        except NotImplementedError as error:  # a way of packing or locking that zipfile does not know
            raise Unreadable(Reason.PASSWORD_NEEDED if self._is_locked() else Reason.DAMAGED, "office") from error
        except RuntimeError as error:  # zipfile's word for an entry with a password
            raise Unreadable(Reason.PASSWORD_WRONG if self._password else Reason.PASSWORD_NEEDED) from error
        except (*_DAMAGE, KeyError) as error:
            raise Unreadable(self._fault(), "") from error
        self._left -= len(content)
        if self._left < 0:
            raise Unreadable(Reason.BOMB)
        return content

    def _is_locked(self) -> bool:
        return any(entry.flag_bits & 1 for entry in self._zipped.infolist())

    def _fault(self) -> Reason:
        """One wrong password in 256 passes for right until what it opens is unpacked."""
        return Reason.PASSWORD_WRONG if self._password and self._is_locked() else Reason.DAMAGED

    def xml(self, name: str) -> etree._Element:
        """One entry as XML, in which nothing is expanded and nothing fetched."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
        try:
            root = etree.fromstring(self.read(name), parser)
        except etree.XMLSyntaxError as error:
            raise Unreadable(Reason.DAMAGED, name) from error
        if root is None or root.getroottree().docinfo.internalDTD is not None:
            raise Unreadable(Reason.BOMB if root is not None else Reason.DAMAGED, name)  # office programs write no DTD
        return root

    def tolerant_xml(self, name: str) -> etree._Element:
        """One entry as XML of a program that does not follow the rules: a DTD is passed over, faults are mended."""
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=True)
        root = etree.fromstring(self.read(name), parser)
        if root is None:
            raise Unreadable(Reason.DAMAGED, name)
        return root


@contextmanager
def opened(path: Path, password: str | None = None) -> Iterator[Package]:
    """The container at `path`.  Raises `Unreadable` for one that is damaged or promises too much."""
    try:
        zipped = zipfile.ZipFile(path)
    except _DAMAGE as error:
        raise Unreadable(Reason.DAMAGED) from error
    with zipped:
        held = zipped.infolist()
        total = sum(entry.file_size for entry in held)
        inflated = any(e.file_size > _SMALL and e.file_size > _RATIO * max(e.compress_size, 1) for e in held)
        if len(held) > _ENTRIES or total > _TOTAL or inflated:
            raise Unreadable(Reason.BOMB)
        yield Package(zipped, password)


def entries(path: Path, head: bytes) -> list[str]:
    """The names in the container at `path`; none when it is no container."""
    if not head.startswith(b"PK\x03\x04"):
        return []
    try:
        with zipfile.ZipFile(path) as zipped:
            return zipped.namelist()
    except _DAMAGE:
        return []


def is_empty(head: bytes) -> bool:
    """Whether this is a container that holds nothing."""
    return head.startswith(b"PK\x05\x06")


def is_locked_office(head: bytes, path: Path) -> bool:
    """Whether this is an office document with a password, which is an OLE container with these streams."""
    if not head.startswith(_OLE) or len(head) < 512:
        return False
    width, first = 1 << min(head[30], 16), int.from_bytes(head[48:52], "little")  # where its directory stands
    with path.open("rb") as file:
        file.seek((first + 1) * width)
        return "EncryptedPackage".encode("utf-16-le") in file.read(1 << 16)


def text_of(element: etree._Element) -> str:
    """All text below an element."""
    return "".join(map(str, element.itertext()))
