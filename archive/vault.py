"""Originals on disk under the SHA-256 of their bytes: copied durably, never changed, checked on demand."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import secrets
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from archive.errors import DiskFull, Reason, Unreadable

_CHUNK = 1 << 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


@dataclass(frozen=True, slots=True)
class Staged:
    """A copy of a file inside the archive that belongs to no document yet.  `sha256` is that of the copy."""

    path: Path
    name: str
    sha256: str
    size: int
    source: str = ""
    changed: str = ""
    """When the file outside last changed, as an ISO moment in local time; empty for one from inside another file."""


class Vault:
    """The folder `originals/`.  Paths are `ab/ab12….pdf`; the suffix is for people, the name is the content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"

    def prepare(self) -> None:
        """Make the folders and clear away copies that an interrupted import left."""
        self._incoming.mkdir(parents=True, exist_ok=True)
        for left in self._incoming.iterdir():
            if left.is_dir():
                shutil.rmtree(left)
            else:
                left.unlink()

    def stage(self, source: Path, name: str = "", *, limit: int) -> Staged:
        """A durable copy of `source`, to be read and then kept or discarded.

        Raises `Unreadable` for what cannot be copied (permission, no file, over `limit` bytes) and `DiskFull`.
        """
        target = self._incoming / secrets.token_hex(8)
        try:
            sha256, size, changed = _copy(source, target, limit)
        except BaseException as error:
            target.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise _as_failure(error, source) from error
            raise
        moment = "" if name else _moment(changed)
        return Staged(target, name or as_text(source.name), sha256, size, as_text(source), moment)

    def workspace(self) -> Path:
        """A new empty folder beside the staged copies, for a reader's attachments."""
        folder = self._incoming / secrets.token_hex(8)
        folder.mkdir()
        return folder

    def keep(self, staged: Staged) -> Path:
        """Move a staged copy to its final place, durably; an equal one that is there already is checked and used."""
        final = self.place(staged.sha256, staged.name)
        kept = self.find(staged.sha256)
        if kept is not None and digest(kept) == staged.sha256:
            staged.path.unlink(missing_ok=True)
            return kept
        final.parent.mkdir(exist_ok=True)
        staged.path.chmod(stat.S_IRUSR)
        staged.path.replace(final)
        sync_folder(final.parent)
        sync_folder(self._folder)
        return final

    def discard(self, staged: Staged) -> None:
        """Remove a staged copy that is not wanted."""
        staged.path.unlink(missing_ok=True)

    def place(self, sha256: str, name: str) -> Path:
        """Where the original of that content lies, or would lie."""
        suffix = Path(name).suffix.lower()
        safe = suffix if suffix[1:].isalnum() and suffix.isascii() and len(suffix) <= 6 else ""
        return self._folder / sha256[:2] / f"{sha256}{safe}"

    def find(self, sha256: str) -> Path | None:
        """The kept file of that content, whatever its suffix."""
        return next(iter((self._folder / sha256[:2]).glob(f"{sha256}*")), None)


def as_text(path: Path | str) -> str:
    """A path as it can be shown and kept, though its bytes may be no text at all."""
    return os.fsencode(path).decode("utf-8", "replace")


def digest(path: Path) -> str:
    """SHA-256 of a file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _copy(source: Path, target: Path, limit: int) -> tuple[str, int, float]:
    taken = hashlib.sha256()
    size = 0
    with _regular(source) as incoming, target.open("xb") as outgoing:
        changed = os.fstat(incoming.fileno()).st_mtime
        while chunk := incoming.read(_CHUNK):
            size += len(chunk)
            if size > limit:
                raise Unreadable(Reason.TOO_LARGE, str(limit))
            taken.update(chunk)
            outgoing.write(chunk)
        outgoing.flush()
        os.fsync(outgoing.fileno())
    return taken.hexdigest(), size, changed


def _moment(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds).isoformat(timespec="seconds")
    except (OSError, OverflowError, ValueError):  # a file may claim any time
        return ""


@contextlib.contextmanager
def _regular(path: Path) -> Iterator[BinaryIO]:
    """`path` opened for reading; a pipe or a device would make the import wait for ever."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise Unreadable(Reason.NOT_A_FILE)
    with path.open("rb") as file:
        yield file


def _as_failure(error: OSError, source: Path) -> Exception:
    if error.errno in _FULL:
        return DiskFull(str(source))
    if isinstance(error, PermissionError):
        return Unreadable(Reason.UNREADABLE)
    if isinstance(error, FileNotFoundError):
        return Unreadable(Reason.NOT_FOUND)
    if error.errno == errno.ELOOP:
        return Unreadable(Reason.LINK_LOOP)
    return Unreadable(Reason.DAMAGED, error.strerror or type(error).__name__)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    if os.name == "nt":  # Windows cannot flush a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
