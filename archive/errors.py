"""Failures that a person can act on, as codes; the words for them are in the command line and the window."""

from __future__ import annotations

from enum import StrEnum


class Reason(StrEnum):
    """Why a file could not be taken in or read."""

    NOT_FOUND = "not-found"
    UNREADABLE = "no-permission"
    EMPTY = "empty-file"
    TOO_LARGE = "too-large"
    NOT_THIS_FORMAT = "not-this-format"  # the name promises a format that the bytes are not
    UNKNOWN_FORMAT = "unknown-format"
    DAMAGED = "damaged"
    PASSWORD_NEEDED = "password-needed"
    PASSWORD_WRONG = "password-wrong"
    BOMB = "bomb"  # unpacks to more than the limits allow
    TIME = "time-limit"
    MEMORY = "memory-limit"
    CRASHED = "reader-crashed"
    LINK_LOOP = "link-loop"
    NOT_A_FILE = "not-a-file"  # a device, a socket, a pipe
    CHANGED = "changed-while-reading"
    DISK_FULL = "disk-full"
    INSIDE_ARCHIVE = "inside-archive"


NOT_KEPT = frozenset({Reason.EMPTY, Reason.UNKNOWN_FORMAT})
"""Files that hold nothing to keep: all others become documents, though their text cannot be read."""


class ArchiveError(Exception):
    """Base of what a person can act on.  `code` is stable; `detail` names the folder, file or thing."""

    code = "archive-error"

    def __init__(self, detail: str = "", *more: str) -> None:
        super().__init__(detail, *more)
        self.detail = detail
        self.more = more


class NotAnArchive(ArchiveError):
    """The folder holds other things and no archive."""

    code = "not-an-archive"


class NewerArchive(ArchiveError):
    """The archive was written by a newer version of the program; nothing in it was touched."""

    code = "newer-archive"


class DamagedArchive(ArchiveError):
    """The database cannot be read."""

    code = "damaged-archive"


class ReadOnly(ArchiveError):
    """A change was asked of an archive that is open for reading only; `more[0]` says why (`Access`)."""

    code = "read-only"


class NoSuchThing(ArchiveError):
    """There is no document, tag, collection or batch of that name or number."""

    code = "no-such-thing"


class InvalidValue(ArchiveError):
    """A value that the field cannot hold: a date that is none, an unknown kind or colour."""

    code = "invalid-value"


class CannotUndo(ArchiveError):
    """What the event changed has been changed again since; `more` names the later event."""

    code = "cannot-undo"


class DiskFull(ArchiveError):
    """There is no room left; what was being written was taken back."""

    code = "disk-full"


class CannotWrite(ArchiveError):
    """A file or folder could not be written; `detail` is its path, `more[0]` the system's reason."""

    code = "cannot-write"


class CannotRead(ArchiveError):
    """A file that was named could not be read; `detail` is its path, `more[0]` the system's reason."""

    code = "cannot-read"


class CannotRecognise(ArchiveError):
    """There is nothing on this machine to recognise letters with; `more` names what is missing: `engine`, `data`."""

    code = "cannot-recognise"


class ExportNotEmpty(ArchiveError):
    """The folder to export to holds something already; nothing was written."""

    code = "export-not-empty"


class Unreadable(Exception):
    """A file whose text cannot be had; crosses the process boundary."""

    def __init__(self, reason: Reason, detail: str = "") -> None:
        super().__init__(reason, detail)
        self.reason = reason
        self.detail = detail
