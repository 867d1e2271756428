"""What every kind of file has in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from archive import Attachment, Caution

_NAME = 200  # letters of the name of a file inside a file


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a reader: the file's name as it came, a password, a folder for attachments, and how much.

    `engine` is the one reader to be used where a format has two.
    """

    name: str
    password: str | None = None
    workspace: Path | None = None
    pages: int = 5_000
    letters: int = 20_000_000
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What a file holds: the raw text of its pages.

    `headings` are lines that the format itself marks as such, best first; `file_date` is an ISO date that the file
    states of itself and that can be believed (a mail's), else empty; `scanned` are the pages that are pictures.
    `taken` is when a photograph was taken, which says nothing of when the paper on it was written.
    """

    pages: tuple[str, ...]
    extractor: str
    headings: tuple[str, ...] = ()
    file_date: str = ""
    cautions: tuple[Caution, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    taken: str = ""
    scanned: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A page as it looks: rows of red, green and blue, one byte each."""

    width: int
    height: int
    rgb: bytes


@dataclass(frozen=True, slots=True)
class Grey:
    """A page as it is recognised: rows of shades from black (0) to white (255), so many dots an inch."""

    width: int
    height: int
    dots: bytes
    dpi: int


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file.  `recognises` sees the first 4 kB, and the file if it must; `read` may raise `Unreadable`."""

    name: str
    media_type: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes, Path], bool]
    read: Callable[[Path, Request], Extracted]


def written_out(files: Iterable[tuple[str, bytes]], workspace: Path) -> tuple[list[Attachment], list[Caution]]:
    """Write out what came inside a file, under names of our own: the given name is only shown.

    What has no name is nothing that a person sent; what has no bytes could not be had.
    """
    found: list[Attachment] = []
    cautions: list[Caution] = []
    for number, (name, content) in enumerate(files):
        if name and not content:
            cautions.append(Caution("attachment-failed", name))
        elif name:
            target = workspace / f"attachment-{number}"
            target.write_bytes(content)
            found.append(Attachment(name, target))
    return found, cautions


def shown_name(name: str) -> str:
    """The name of a file inside a file as it can be shown and kept: without folders, on one line."""
    last = " ".join(name.replace("\\", "/").rpartition("/")[2].split())
    return "".join(letter for letter in last if letter.isprintable())[-_NAME:]
