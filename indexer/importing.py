"""The straight line from a path to an outcome: copy, read in quarantine, keep.  One bad file never stops the rest.

A file whose text cannot be read is kept all the same: the document says why, and can be read again.
"""

from __future__ import annotations

import mimetypes
import os
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from archive import (
    NOT_KEPT,
    NOT_RECOGNISED,
    UNREAD,
    Archive,
    DiskFull,
    Document,
    DocumentId,
    Draft,
    Imported,
    Mending,
    MendingState,
    NoSuchThing,
    Outcome,
    Page,
    Reason,
    RecognisedText,
    Staged,
    TextState,
    Unreadable,
    as_text,
    unread,
    why_unread,
)
from indexer.extractors import is_older, named
from indexer.joining import read_files
from indexer.quarantine import Quarantine
from indexer.watching import is_settled, stamp

_INSIDE = 2_000  # files that one file may hold, with all that those hold
_DEPTH = 5  # folders in folders, mails in mails
_STATES = {
    Reason.PASSWORD_NEEDED: TextState.LOCKED,
    Reason.PASSWORD_WRONG: TextState.LOCKED,
    Reason.BOMB: TextState.COSTLY,
    Reason.TIME: TextState.COSTLY,
    Reason.MEMORY: TextState.COSTLY,
    Reason.TOO_LARGE: TextState.COSTLY,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """So many of the files are done; `path` is the one that comes next."""

    done: int
    total: int
    path: str


Found = tuple[Path, Reason | None]
"""A file to be taken in, or what cannot be looked into, with the reason."""


def import_paths(
    archive: Archive, paths: Iterable[Path], quarantine: Quarantine, *, batch: int, password: str | None = None
) -> Iterator[Progress | Imported]:
    """Take in files and whole folders as one batch; each outcome is on the disk when it is yielded."""
    yield from import_files(archive, list(files(archive, paths)), quarantine, batch=batch, password=password)


def import_files(
    archive: Archive, found: Sequence[Found], quarantine: Quarantine, *, batch: int, password: str | None = None
) -> Iterator[Progress | Imported]:
    """Take in files that were looked for before."""
    for done, (path, reason) in enumerate(found):
        yield Progress(done, len(found), as_text(path))
        if reason is not None:
            outcomes: Iterable[Imported] = [_failed(path, Unreadable(reason))]
        else:
            outcomes = _import_file(archive, path, quarantine, batch, password)
        before, settled = stamp(path), True
        for outcome in outcomes:
            archive.note_outcome(batch, outcome)
            settled = settled and is_settled(outcome)
            yield outcome
        if settled and before is not None and before == stamp(path):  # one that changed meanwhile is new again
            archive.note_seen(as_text(path.absolute()), before)
    yield Progress(len(found), len(found), "")


def files(archive: Archive, paths: Iterable[Path]) -> Iterator[Found]:
    """Every file below `paths` in a fixed order, and what cannot be looked into, with the reason."""
    for path in paths:
        if path.is_dir():
            yield from _tree(archive.folder.resolve(), path)
        else:
            yield path, None


def _tree(archive_folder: Path, folder: Path) -> Iterator[Found]:
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
    yield from _Taking(archive, quarantine, batch, password).take_in(as_text(path), staged, None, 0)


def read_again(
    archive: Archive, numbers: Iterable[DocumentId], quarantine: Quarantine, *, password: str | None = None
) -> Iterator[Progress | Imported]:
    """Read the originals of documents once more; what a person said of them stays, whatever comes of it."""
    numbers = list(numbers)
    for done, number in enumerate(numbers):
        document = archive.document(number)
        yield Progress(done, len(numbers), document.originals[0].name)
        taking = _Taking(archive, quarantine, document.batch or 0, password)
        for outcome in taking.read_again(document.originals[0].name, document):
            if outcome.document_id != number and document.batch is not None:
                archive.note_outcome(document.batch, outcome)
            yield outcome
    yield Progress(len(numbers), len(numbers), "")


class _Taking:
    """One file and all that lies in it: letters in a mail, mails in a folder, folders in a folder."""

    def __init__(self, archive: Archive, quarantine: Quarantine, batch: int, password: str | None) -> None:
        self._archive = archive
        self._quarantine = quarantine
        self._batch = batch
        self._password = password
        self._left = _INSIDE

    def take_in(self, shown: str, staged: Staged, attached_to: DocumentId | None, depth: int) -> Iterator[Imported]:
        """Keep a staged file as a document, or say why not, and then what it holds."""
        archive = self._archive
        kept = archive.find(staged.sha256)
        if kept is not None:
            archive.discard(staged)
            if attached_to is not None:
                archive.attach(attached_to, kept)
            yield from self._known(shown, kept)
            return
        with self._workspace() as workspace:
            try:
                draft = self._read(staged.path, staged.name, workspace)
                number = archive.add(staged, draft, batch=self._batch, attached_to=attached_to)
            except (Unreadable, DiskFull) as error:
                archive.discard(staged)
                yield _failed(Path(shown), error)
                return
            yield _outcome(shown, Outcome.ADDED, number, draft)
            yield from self._inside(shown, draft, number, depth)

    def read_again(self, shown: str, document: Document) -> Iterator[Imported]:
        """Read a kept file once more, and take in what it holds."""
        archive = self._archive
        with self._workspace() as workspace:
            try:
                draft = read_files(
                    document,
                    archive.recognised(document.id),
                    lambda file, known: self._read(archive.original(file.sha256), file.name, workspace, known),
                )
                put_in_place(archive, document.id, draft)
            except (Unreadable, DiskFull, NoSuchThing) as error:
                yield _failed(Path(shown), error, document.id)
                return
            yield _outcome(shown, Outcome.READ, document.id, draft)
            for outcome in self._inside(shown, draft, document.id, 0):
                if outcome.status is not Outcome.DUPLICATE:  # it was taken in when the file was first read
                    yield outcome

    def _known(self, shown: str, kept: DocumentId) -> Iterator[Imported]:
        """The same file once more: a chance for one that could not be read, with another password or reader."""
        document = self._archive.document(kept)
        if document.summary.state not in UNREAD:
            yield Imported(shown, Outcome.DUPLICATE, kept)
        elif self._password is not None or is_older(document.extractor):
            for outcome in self.read_again(shown, document):
                added = outcome.document_id == kept and outcome.status is Outcome.READ
                yield replace(outcome, status=Outcome.ADDED) if added else outcome
        else:
            yield Imported(shown, Outcome.FAILED, kept, *why_unread(document.cautions))

    def _read(self, path: Path, name: str, workspace: Path, recognised: RecognisedText = NOT_RECOGNISED) -> Draft:
        """What the file holds.  Raises `Unreadable` for one that is not worth keeping."""
        try:
            return self._quarantine.read(
                path, name=name, password=self._password, workspace=workspace, recognised=recognised
            )
        except Unreadable as error:
            if error.reason in NOT_KEPT:
                raise
            return _unread(name, error)

    def _inside(self, shown: str, draft: Draft, holder: DocumentId, depth: int) -> Iterator[Imported]:
        for attachment in draft.attachments:
            place = "/".join(part for part in (shown, attachment.inside, attachment.name) if part)
            self._left -= 1
            if self._left < 0 or depth >= _DEPTH:
                yield _failed(Path(place), Unreadable(Reason.BOMB, "inside"))
                continue
            try:
                staged = self._archive.stage(attachment.path, attachment.name)
            except (Unreadable, DiskFull) as error:
                yield _failed(Path(place), error)
                continue
            attachment.path.unlink()  # a folder of 200 MB need not lie here twice
            yield from self.take_in(place, staged, holder, depth + 1)

    @contextmanager
    def _workspace(self) -> Iterator[Path]:
        workspace = self._archive.workspace()
        try:
            yield workspace
        finally:
            with suppress(OSError):  # the next opening clears it away
                shutil.rmtree(workspace)


def _unread(name: str, error: Unreadable) -> Draft:
    """What is kept of a file whose text cannot be had."""
    media_type = _TYPES.guess_type(f"a{Path(name).suffix}")[0] or "application/octet-stream"
    cautions = (unread(error.reason.value, error.detail),)
    state = _STATES.get(error.reason, TextState.DAMAGED)
    return Draft(media_type, (Page(1, ""),), cautions=cautions, extractor=named("reader"), state=state)


_TYPES = mimetypes.MimeTypes(filenames=())  # the same on every machine


def _outcome(shown: str, status: Outcome, number: DocumentId, draft: Draft) -> Imported:
    if draft.state in UNREAD:
        return Imported(shown, Outcome.FAILED, number, *why_unread(draft.cautions))
    return Imported(shown, status, number, cautions=draft.cautions)


def put_in_place(archive: Archive, number: DocumentId, draft: Draft) -> None:
    """Give a document the text that was read now, with the letters that a person chose for the one before."""
    judged = archive.mendings(number)
    with archive.together():
        archive.read_again(number, draft)
        _mend_as_judged(archive, number, judged)


def _mend_as_judged(archive: Archive, number: DocumentId, judged: Sequence[Mending]) -> None:
    """Give the pages that came as before the letters that a person chose for them."""
    from indexer.moving import mend, unmend  # telling languages takes longer to load than the window to show

    before = {one.page: one for one in judged}
    for now in archive.mendings(number):
        old = before.get(now.page)
        if old is None or old.was != now.was or old.state in (now.state, MendingState.OFFERED):
            continue
        (mend if old.state is MendingState.MENDED else unmend)(archive, number, now.page)


def _failed(path: Path, error: Unreadable | DiskFull | NoSuchThing, number: DocumentId | None = None) -> Imported:
    if isinstance(error, Unreadable):
        return Imported(as_text(path), Outcome.FAILED, number, error.reason.value, error.detail)
    reason = Reason.DISK_FULL if isinstance(error, DiskFull) else Reason.NOT_FOUND
    return Imported(as_text(path), Outcome.FAILED, number, reason.value, error.detail)
