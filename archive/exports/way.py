"""What every way out has in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from archive.archive import Archive


@dataclass(frozen=True, slots=True)
class Written:
    """So many of the documents are safely outside; `name` is the file written last."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True)
class Way:
    """A way out: `write(archive, collection, folder)` fills a new or empty folder.

    It raises `ExportNotEmpty` before anything is written, and `CannotWrite` or `DiskFull` on the way; a folder that
    was not finished holds no `documents.json`.
    """

    name: str
    write: Callable[[Archive, int, Path], Iterator[Written]]
