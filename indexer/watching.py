"""Folders that are looked into again and again: what is new in them, and what their names are good for."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from archive import Archive, DocumentId, FoldersAs, Imported, Outcome, Reason, Seen, as_text, fold

_PASSING = frozenset({Reason.UNREADABLE, Reason.NOT_FOUND, Reason.CHANGED, Reason.DISK_FULL})
"""Why a file was not taken in that may be taken in the next time, though it is the same."""


def new_files(archive: Archive, files: Iterable[tuple[Path, Reason | None]]) -> Iterator[tuple[Path, Reason | None]]:
    """Those of the files that were not taken in from there before, or have changed since."""
    for path, reason in files:
        now = stamp(path)
        if now is None or archive.seen(as_text(path.absolute())) != now:
            yield path, reason


def stamp(path: Path) -> Seen | None:
    """The size of a file and when it was changed; None for what cannot be looked at."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Seen(found.st_size, found.st_mtime_ns)


def is_settled(outcome: Imported) -> bool:
    """Whether the file need not be looked at again as long as it stays the same."""
    return outcome.status is not Outcome.FAILED or outcome.reason not in _PASSING


def name_folders(archive: Archive, batch: int, way: FoldersAs, root: Path | None = None) -> None:
    """Make tags or collections of the folders that an import's files came from, as a part of it.

    Without `root` they are named from the deepest folder on that holds all of the files.
    """
    documents = archive.documents(archive.documents_of_batch(batch))
    sources = {one.id: one.originals[0].source for one in documents if one.attached_to is None}
    if way is not FoldersAs.NOTHING and sources:
        top = root or _deepest(sources.values()).parent
        with archive.during(batch):
            name_after(archive, by_folder(sources, top), way)


def _deepest(sources: Iterable[str]) -> Path:
    return Path(os.path.commonpath([Path(source).absolute().parent for source in sources]))


def by_folder(sources: Mapping[DocumentId, str], root: Path) -> dict[tuple[str, ...], list[DocumentId]]:
    """The documents by the folders below `root` that they came from; those from elsewhere are left out."""
    found: dict[tuple[str, ...], list[DocumentId]] = {}
    for number, source in sources.items():
        place, top = Path(source).absolute(), as_text(root.absolute())
        if place.is_relative_to(top):
            folders = place.relative_to(top).parts[:-1]
            if folders:
                found.setdefault(folders, []).append(number)
    return found


def name_after(archive: Archive, folders: Mapping[tuple[str, ...], Sequence[DocumentId]], way: FoldersAs) -> None:
    """Make tags or collections of folder names and put their documents into them; those that are there are used."""
    for names, ids in folders.items():
        if way is FoldersAs.TAGS:
            archive.tag(ids, _tag(archive, names))
        elif way is FoldersAs.COLLECTIONS:
            name = " / ".join(names)
            collection = archive.collection_named(name) or archive.add_collection(name)
            archive.collect(collection.id, ids)


def _tag(archive: Archive, names: Sequence[str]) -> int:
    """The tag of that path, made where it is missing."""
    parent: int | None = None
    for name in names:
        below = [tag for tag in archive.tags() if tag.parent == parent and fold(tag.name) == fold(name)]
        parent = below[0].id if below else archive.add_tag(name, parent=parent).id
    assert parent is not None
    return parent
