"""`Desk`: everything the window asks of an archive and everything it does to one, over two lanes."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from archive import (
    Access,
    Archive,
    Box,
    CannotWrite,
    Document,
    DocumentId,
    Imported,
    Outcome,
    Unreadable,
    concept_files,
)
from archive.exports import EXPORTS
from desktop.jobs import Lane, Show, Task
from desktop.listing import (
    Asked,
    Overview,
    Shown,
    first_rows,
    listing,
    over_time,
    overview,
    quoted,
    report,
    shown,
    step_of,
)
from desktop.words_list import words
from indexer import Comparison, Completion, Library, Picture, Progress, Worked

Change = Callable[[Archive], object]
Span = tuple[int, int]


class Desk(QObject):
    """An open archive.  Questions go to the reading lane, changes to the writing lane; answers come as signals.

    `failed` brings what a person should be told; everything else that arrives is news to show.
    """

    opened = Signal(object, str)  # Access, who holds the lock
    refused = Signal(object)  # the archive could not be opened: the error
    listed = Signal(object)
    extended = Signal(object)
    surveyed = Signal(object)
    arrived = Signal(object)  # one document
    worded = Signal(object)  # every concept
    saved = Signal(object)  # what the change returned
    reached = Signal(object)  # Progress of an import
    imported = Signal(list, int, object)  # outcomes, batch, error or None
    stale = Signal()  # what is shown may no longer be true
    indexing = Signal(int)
    failed = Signal(object)

    def __init__(self, folder: Path, *, create: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.access: Access | None = None
        self._writing = Lane(lambda: Library.open(folder, create=create), self)
        self._reading = Lane(lambda: Library.open(folder, writable=False), self)
        self._drawing: Lane | None = None
        self._recognising: Lane | None = None
        self._import: Task | None = None
        self._is_started = False
        self._writing.opened.connect(self._is_open)
        self._reading.opened.connect(self._is_readable)

    # Opening and closing

    def open(self) -> None:
        """Begin; `opened` or `refused` follows."""
        self._writing.start()

    def _is_open(self, found: Any) -> None:
        if isinstance(found, Exception):
            self.refused.emit(found)
            return
        access, holder = found
        self.access = access
        self._is_started = True
        self._reading.start()
        self.opened.emit(access, holder)

    def _is_readable(self, found: Any) -> None:
        if isinstance(found, Exception):
            self.refused.emit(found)

    @property
    def writable(self) -> bool:
        """Whether changes are possible."""
        return self.access is Access.WRITABLE

    @property
    def busy(self) -> bool:
        """Whether anything is under way or waits but what is recognised beside it."""
        lanes = (self._writing, *((self._reading,) if self._is_started else ()), self._drawing)
        return any(lane is not None and lane.busy for lane in lanes)

    @property
    def importing(self) -> bool:
        """Whether files are being taken in."""
        return self._import is not None

    def close(self) -> None:
        """Stop all work after its current step and release the archive."""
        if self._recognising is not None:
            self._recognising.close(patience=0.0)  # a page takes seconds, and is recognised anew next time
        for lane in (self._drawing, self._reading, self._writing):
            if lane is not None:
                lane.close()

    # Questions

    def first_rows(self, limit: int) -> None:
        """The newest documents at once, without the index."""
        self._reading.submit_only("list", lambda library: [first_rows(library, limit)], self.listed.emit, self._ended)

    def ask(self, asked: Asked) -> None:
        """Answer by `listed`; an older question that is still waiting is dropped."""
        self._reading.submit_only("list", lambda library: [listing(library, asked)], self.listed.emit, self._ended)

    def more(self, asked: Asked) -> None:
        """The next stretch of the same list, by `extended`."""
        self._reading.submit_only("more", lambda library: [listing(library, asked)], self.extended.emit, self._ended)

    def complete(self, text: str, language: str, show: Callable[[str, tuple[Completion, ...]], object]) -> None:
        """How `text` may go on; an older beginning that is still waiting is dropped."""

        def look(library: Library) -> Iterable[tuple[Completion, ...]]:
            return [library.completions(text, language=language)]

        self._reading.submit_only("complete", look, lambda found: show(text, found), self._ended)

    def survey(self) -> None:
        """Tags, collections, imports, bin: by `surveyed`."""

        def look(library: Library) -> Iterable[Overview]:
            return [overview(library.archive)]

        self._reading.submit_only("overview", look, self.surveyed.emit, self._ended)

    def look_at(self, number: DocumentId, text: str, without: Sequence[str] = (), *, cites: str = "") -> None:
        """One document with what `text` finds marked, or where it `cites` an instrument, by `arrived`."""

        def look(library: Library) -> Iterable[Shown]:
            return [shown(library, number, text, without, cites=cites)]

        self._reading.submit_only("document", look, self.arrived.emit, self._ended)

    def compare(self, here: DocumentId, there: DocumentId, show: Show) -> None:
        """Which dates, numbers and names two documents have in common, and which not."""

        def look(library: Library) -> Iterable[Comparison]:
            return [library.comparison(here, there)]

        self._reading.submit_only("comparison", look, show, self._ended)

    def report(self, batch: int, show: Show) -> None:
        """What became of each file of an import, as a `Report`."""
        self._reading.submit_only("report", lambda library: [report(library.archive, batch)], show, self._ended)

    def over_time(self, code: str, show: Show) -> None:
        """Who cites an instrument, as an `OverTime`."""
        self._reading.submit_only("citations", lambda library: [over_time(library, code)], show, self._ended)

    def quote(self, code: str, ids: Sequence[DocumentId], show: Show) -> None:
        """Where these documents cite an instrument, as `Quoted`."""
        self._reading.submit_only("quotes", lambda library: [quoted(library, code, ids)], show, self._ended)

    def words(self) -> None:
        """Every concept, by `worded`."""
        self._reading.submit_only("words", lambda library: [words(library.archive)], self.worded.emit, self._ended)

    def hand_on_concepts(self, file: Path, done: Show, ended: Show) -> None:
        """Write the thesaurus into a file; `done` gets how many concepts."""
        self._reading.submit(lambda library: [concept_files.hand_on(library.archive, file)], done, ended)

    def picture(self, number: DocumentId, page: int, width: int, show: Show, ended: Show) -> None:
        """A page as it looks."""

        def draw(library: Library) -> Iterable[Picture]:
            return [library.picture(number, page, width)]

        self._for_drawing().submit_only("picture", draw, show, ended)

    def thumbnails(self, ids: Sequence[DocumentId], width: int, show: Show) -> None:
        """The first page of each document, small, one after the other: which, and how it looks.

        One that cannot be drawn is left out.
        """

        def draw(library: Library) -> Iterable[tuple[DocumentId, Picture]]:
            for number in ids:
                with suppress(Unreadable):
                    yield number, library.picture(number, 1, width)

        self._for_drawing().submit_only("thumbnails", draw, show, self._ended)

    def spots(self, number: DocumentId, page: int, spans: Sequence[Span], now: Sequence[Span], show: Show) -> None:
        """Where words stand on the picture of a page: a box for each, and those of the place shown `now`."""

        def look(library: Library) -> Iterable[tuple[tuple[Box, ...], tuple[Box, ...]]]:
            return [(library.boxes(number, page, spans), library.boxes(number, page, now))]

        self._reading.submit_only("spots", look, show, self._ended)

    # Recognising

    def recognise(self, ids: Sequence[DocumentId] | None, show: Show, ended: Show) -> Task:
        """One step of recognising what waits, in all documents or in `ids`, beside everything else.

        `show` gets the `Step` that begins and the `Recognised` when it is kept, or what this machine lacks for it as
        an `Equipment`, or nothing where nothing waits; `ended` comes when no more is to come of it.
        """
        if self._recognising is None:
            self._recognising = self._another_lane()
        kept: list[Task] = []

        def arrived(found: object) -> None:
            if isinstance(found, Worked):
                worked = found
                kept.append(self._writing.submit(lambda library: [library.keep(worked)], show, ended))
            else:
                show(found)

        def worked(error: Exception | None) -> None:
            if not kept:
                ended(error)

        return self._recognising.submit(lambda library: step_of(library, ids), arrived, worked)

    def _for_drawing(self) -> Lane:
        """The lane in which pages are drawn, begun when the first one is."""
        if self._drawing is None:
            self._drawing = self._another_lane()
        return self._drawing

    def _another_lane(self) -> Lane:
        """One that only reads."""
        lane = Lane(lambda: Library.open(self.folder, writable=False), self)
        lane.start()
        return lane

    def copy_original(self, document: Document, place: int, target: Path, done: Show) -> None:
        """Save a copy of a file as it came."""
        original = document.originals[place]

        def copy(library: Library) -> Iterable[Path]:
            shutil.copyfile(library.archive.original(original.sha256), target)
            yield target

        def ended(error: Exception | None) -> None:
            self._ended(CannotWrite(str(target), error.strerror or "") if isinstance(error, OSError) else error)

        self._reading.submit(copy, done, ended)

    # Changes

    def change(self, change: Change, then: Show | None = None, refused: Show | None = None) -> None:
        """Do something to the archive, then bring the index and everything shown up to date.

        `then` gets what it returns; an error goes to `refused` where there is one, else to `failed`.
        """
        self._do(lambda library: change(library.archive), then, refused)

    def mend(self, number: DocumentId, page: int, *, right: bool) -> None:
        """Take a page with its letters made right, or as it came."""
        self._do(lambda library: library.mend(number, page) if right else library.unmend(number, page))

    def _do(self, act: Callable[[Library], object], then: Show | None = None, refused: Show | None = None) -> None:
        def do(library: Library) -> Iterable[object]:
            yield act(library)

        def ended(error: Exception | None) -> None:
            if error is None:
                self.refresh()
            else:
                (refused or self.failed.emit)(error)

        def done(result: object) -> None:
            self.saved.emit(result)
            if then is not None:
                then(result)

        self._writing.submit(do, done, ended, vital=True)

    def refresh(self) -> None:
        """Let everything that is shown be asked for again, now and once more when the index has followed."""
        self.survey()
        self.stale.emit()
        self.catch_up()

    def catch_up(self) -> None:
        """Bring the index up to date beside the window."""
        self._writing.submit_only("index", lambda library: library.catch_up_beside(), self._is_indexed, self._followed)

    def _is_indexed(self, step: Any) -> None:
        self.indexing.emit(step.remaining)

    def _followed(self, error: Exception | None) -> None:
        self.indexing.emit(0)
        self._ended(error)
        self.stale.emit()

    # Taking in and handing on

    def import_paths(self, paths: Sequence[Path], password: str | None = None) -> None:
        """Take in files and folders; `reached` tells how far, `imported` what became of all."""
        self._take_in(lambda library: library.import_paths(paths, password=password))

    def import_sample(self, language: str) -> None:
        """Take in the sample documents."""
        self._take_in(lambda library: library.import_sample(language))

    def retry(self, batch: int, ids: Sequence[DocumentId], password: str | None = None) -> None:
        """Read documents of an import once more; `reached` and `imported` tell of it as of the import."""
        self._take_in(lambda library: library.retry(ids, password=password), batch)

    def scan(self, folder: str = "") -> None:
        """Take in what is new in the watched folders, or in one of them."""
        self._take_in(lambda library: library.scan(folder))

    def cancel_import(self) -> None:
        """No further file is taken in; what was stays, and can be undone whole."""
        if self._import is not None:
            self._import.cancel()

    def _take_in(self, job: Callable[[Library], Iterator[Progress | Imported]], again: int = 0) -> None:
        before: list[int] = []

        def show(step: object) -> None:
            if isinstance(step, Progress):
                self.reached.emit(step)

        def work(library: Library) -> Iterator[Progress | Imported]:
            before.append(_newest(library))
            yield from job(library)

        def look(library: Library) -> Iterable[tuple[int, tuple[Imported, ...]]]:
            """What is on record, however the import ended."""
            batch = again or _newest(library)
            yield (batch, library.archive.outcomes(batch)) if again or batch not in before else (0, ())

        def ended(error: Exception | None) -> None:
            self._import = None
            self._writing.submit(look, lambda found: self.imported.emit(list(found[1]), found[0], error), self._ended)
            self.refresh()

        self._import = self._writing.submit(work, show, ended)

    def export(self, collection: int, folder: Path, show: Show, ended: Show) -> None:
        """Write a collection into an empty folder."""
        self._writing.submit(lambda library: EXPORTS[0].write(library.archive, collection, folder), show, ended)

    def _ended(self, error: Exception | None) -> None:
        if error is not None:
            self.failed.emit(error)


def _newest(library: Library) -> int:
    batches = library.archive.batches()
    return batches[0].id if batches else 0


def counted(outcomes: Iterable[Imported]) -> dict[Outcome, int]:
    """How many of each outcome."""
    counts = dict.fromkeys(Outcome, 0)
    for outcome in outcomes:
        counts[outcome.status] += 1
    return counts
