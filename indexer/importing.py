"""The straight line from a path to an outcome: copy, read in quarantine, keep.  One bad file never stops the rest."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from archive import Archive, DiskFull, DocumentId, Draft, Imported, Outcome, Reason, Staged, Unreadable, as_text
from indexer.quarantine import Quarantine


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of the files are done; `path` is the one that comes next."""

    done: int
    total: int
    path: str


def import_paths(
    archive: Archive, paths: Iterable[Path], quarantine: Quarantine, *, batch: int, password: str | None = None
) -> Iterator[Progress | Imported]:
    """Take in files and whole folders as one batch; each outcome is on the disk when it is yielded."""
    found = list(_files(archive.folder, paths))
    for done, (path, reason) in enumerate(found):
        yield Progress(done, len(found), as_text(path))
        if reason is not None:
            outcomes: Iterable[Imported] = [_failed(path, Unreadable(reason))]
        else:
            outcomes = _import_file(archive, path, quarantine, batch, password)
        for outcome in outcomes:
            archive.note_outcome(batch, outcome)
            yield outcome
    yield Progress(len(found), len(found), "")


def _files(archive_folder: Path, paths: Iterable[Path]) -> Iterator[tuple[Path, Reason | None]]:
    """Every file below `paths` in a fixed order, and what cannot be looked into, with the reason."""
    for path in paths:
        if path.is_dir():
            yield from _tree(archive_folder.resolve(), path)
        else:
            yield path, None


def _tree(archive_folder: Path, folder: Path) -> Iterator[tuple[Path, Reason | None]]:
    closed: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=closed.append):  # links to folders are not followed
        place = Path(here)
        if place.resolve() == archive_folder:
            folders.clear()
            yield place, Reason.INSIDE_ARCHIVE
            continue
        folders[:] = sorted(name for name in folders if not _hidden(name))
        for name in sorted(names):
            if not _hidden(name):
                yield place / name, None
        for link in folders:
            if (place / link).is_symlink():
                yield place / link, _fault_of_link(place / link)
    for error in closed:
        yield Path(os.fsdecode(error.filename)), Reason.UNREADABLE


def _fault_of_link(link: Path) -> Reason:
    """Why a link to a folder is left out: it leads round in a circle, or out of what was chosen."""
    try:
        target = link.resolve(strict=True)
    except (OSError, RuntimeError):
        return Reason.LINK_LOOP
    return Reason.LINK_LOOP if link.parent.resolve().is_relative_to(target) else Reason.NOT_A_FILE


def _hidden(name: str) -> bool:
    return name.startswith((".", "~$")) or name in ("Thumbs.db", "desktop.ini")


def _import_file(
    archive: Archive, path: Path, quarantine: Quarantine, batch: int, password: str | None
) -> Iterator[Imported]:
    try:
        staged = archive.stage(path)
    except (Unreadable, DiskFull) as error:
        yield _failed(path, error)
        return
    yield from _import_staged(archive, as_text(path), staged, quarantine, batch, password, None)


def _import_staged(
    archive: Archive,
    shown: str,
    staged: Staged,
    quarantine: Quarantine,
    batch: int,
    password: str | None,
    attached_to: DocumentId | None,
) -> Iterator[Imported]:
    kept = archive.find(staged.sha256)
    if kept is not None:
        archive.discard(staged)
        yield Imported(shown, Outcome.DUPLICATE, kept)
        return
    workspace = archive.workspace()
    try:
        draft = quarantine.read(staged.path, name=staged.name, password=password, workspace=workspace)
        number = archive.add(staged, draft, batch=batch, attached_to=attached_to)
    except (Unreadable, DiskFull) as error:
        archive.discard(staged)
        yield _failed(Path(shown), error)
    else:
        yield Imported(shown, Outcome.ADDED, number, cautions=draft.cautions)
        yield from _import_attachments(archive, shown, draft, quarantine, batch, number)
    finally:
        with suppress(OSError):  # the next opening clears it away
            shutil.rmtree(workspace)


def _import_attachments(
    archive: Archive, shown: str, draft: Draft, quarantine: Quarantine, batch: int, mail: DocumentId
) -> Iterator[Imported]:
    for attachment in draft.attachments:
        place = f"{shown}/{attachment.name}"
        try:
            staged = archive.stage(attachment.path, attachment.name)
        except (Unreadable, DiskFull) as error:
            yield _failed(Path(place), error)
            continue
        yield from _import_staged(archive, place, staged, quarantine, batch, None, mail)


def _failed(path: Path, error: Unreadable | DiskFull) -> Imported:
    reason = Reason.DISK_FULL if isinstance(error, DiskFull) else error.reason
    return Imported(as_text(path), Outcome.FAILED, None, reason.value, error.detail)
