"""Taking in: from a drop, a paste or a menu to the report of what was added and what was not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from archive import Document, DocumentId, FoldersAs, Imported, Outcome, why_unread
from desktop import messages
from desktop.desk import counted
from desktop.flow import cut
from desktop.import_view import Sentences
from desktop.listing import Asked, Place, Report
from indexer import SAMPLE, Progress, name_folders

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


class TakingIn(QObject):
    """Imports into the archive that `window` shows."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._of_samples = False
        self._again: DocumentId | None = None
        self._scans = False

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and folders."""
        if self._window.desk is None or not self._window.desk.writable:
            return
        if self._window.desk.importing:
            self._window.strips["news"].say(
                self.tr("Files are being added already. Add these when that is done."),
                (self.tr("Close"), self._window.strips["news"].hide),
            )
            return
        self._say_progress(Progress(0, len(paths), ""))
        self._window.desk.import_paths(paths)

    def paste(self) -> None:
        """Take in files that were copied elsewhere."""
        files = files_of(QGuiApplication.clipboard().mimeData())
        if files:
            self.add(files)

    def choose_files(self) -> None:
        """Ask for files to add."""
        names, _ = QFileDialog.getOpenFileNames(self._window, self.tr("Choose files to add"))
        if names:
            self.add([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder to add."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder to add"))
        if name:
            self.add([Path(name)])

    def add_samples(self) -> None:
        """Take in the sample documents."""
        if self._window.desk is not None and self._window.desk.writable:
            self._window.wants_sample = False
            self._of_samples = True
            self._say_progress(Progress(0, 0, ""))
            self._window.desk.import_sample(messages.interface_language())

    def retry(self, batch: int, outcomes: list[Imported], password: str = "") -> None:
        """Read files again that could not be read, with a password if there is one."""
        if self._window.desk is None or not self._window.desk.writable or self._window.desk.importing:
            return
        self._say_progress(Progress(0, len(outcomes), ""))
        kept = [one.document_id for one in outcomes if one.document_id is not None]
        if kept:
            self._window.desk.retry(batch, kept, password or None)
        else:
            self._window.desk.import_paths([Path(one.path) for one in outcomes], password or None)

    def retry_document(self, document: Document, password: str) -> None:
        """Read a document's file again while it stays on show."""
        self._again = document.id
        reason, detail = why_unread(document.cautions)
        one = Imported(document.originals[0].name, Outcome.FAILED, document.id, reason, detail)
        self.retry(document.batch or 0, [one], password)

    def watch_folder(self) -> None:
        """Ask for a folder to be looked into again and again, and look into it."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Choose a folder to watch"))
        if name:
            self._window.change(lambda archive: archive.watch(Path(name)), lambda _: self.scan(str(Path(name))))

    def change_watched(self, folder: str, way: str) -> None:
        """What becomes of the names of the folders in a watched one."""
        self._window.change(lambda archive: archive.watch(Path(folder), FoldersAs(way)))

    def unwatch(self, folder: str) -> None:
        """Look into a folder no longer."""
        self._window.change(lambda archive: archive.unwatch(folder))

    def scan(self, folder: str = "", *, asked: bool = True) -> None:
        """Take in what is new in watched folders; that nothing is new is said only to whoever `asked`."""
        if self._window.desk is not None and self._window.desk.writable and not self._window.desk.importing:
            self._scans = asked
            self._window.desk.scan(folder)

    def name_folders(self, batch: int, way: str) -> None:
        """Make tags or collections of the folders that an import's files came from."""
        self._window.change(lambda archive: name_folders(archive, batch, FoldersAs(way)), self._say_named)

    def _say_named(self, _: object) -> None:
        self._window.strips["news"].say(
            self.tr("The names of the folders are tags or collections now: see on the left."),
            (self.tr("Close"), self._window.strips["news"].hide),
            tone="good",
        )

    def show_progress(self, progress: Progress) -> None:
        """Say how far the import is."""
        if self._window.desk is not None and self._window.desk.importing:
            self._say_progress(progress)

    def _say_progress(self, progress: Progress) -> None:
        words = self.tr("Adding documents: {done} of {total} {name}")
        self._window.strips["import"].say(
            words.format(done=progress.done, total=progress.total, name=cut(Path(progress.path).name)),
            (self.tr("Stop"), self._stop_import),
            progress=(progress.done, progress.total),
        )

    def _stop_import(self) -> None:
        if self._window.desk is not None:
            self._window.desk.cancel_import()
            self._window.strips["import"].say(self.tr("Stopping after this file …"))

    def show_imported(self, outcomes: list[Imported], batch: int, error: Exception | None) -> None:
        """Say how an import ended and show what it brought."""
        counts = counted(outcomes)
        strip = self._window.strips["import"]
        strip.hide()
        if error is not None:
            self._window.show_trouble(error)
        again, self._again = self._again, None
        scans, self._scans = self._scans, False
        if not batch and scans and error is None:
            self._say_nothing_new()
        if again is not None and error is None:
            self._say_read(again, outcomes)
        if not batch or again is not None:
            return
        acts = [(self.tr("File by file"), lambda: self.show_report(batch)), (self.tr("Close"), strip.hide)]
        is_sample, self._of_samples = self._of_samples, False
        if counts[Outcome.FAILED] and not counts[Outcome.ADDED]:
            self._open_report(Report(batch, tuple(outcomes)))
        elif not is_sample:
            self._window.search.clear()
            self._window.stop_typing()
            self._window.ask(Asked(place=Place("batch", batch), order=self._window.asked.order))
        words = Sentences(self).of(outcomes)
        if not is_sample or counts[Outcome.FAILED]:
            strip.say(words, *acts, tone="danger" if counts[Outcome.FAILED] else "good")
            self._look_for_pages(batch)
        self._window.announce(words)

    def _look_for_pages(self, batch: int) -> None:
        if self._window.desk is not None:
            self._window.desk.report(batch, self._offer_joining)

    def _offer_joining(self, report: Report) -> None:
        """Photographs that may be the pages of one document are pointed out; a person makes it, or not."""
        strip = self._window.strips["import"]
        if report.joinable and strip.isVisible():
            strip.say(
                self.tr("{added} Some photographs may be the pages of one document.").format(added=strip.text),
                (self.tr("Look at them"), lambda: self.show_report(report.batch)),
                (self.tr("Close"), strip.hide),
                tone="good",
            )

    def _say_nothing_new(self) -> None:
        strip = self._window.strips["news"]
        strip.say(
            self.tr(
                "Nothing new was found. If the folder lies on a stick or another computer, see that it is connected."
            ),
            (self.tr("Close"), strip.hide),
        )

    def _say_read(self, number: DocumentId, outcomes: Sequence[Imported]) -> None:
        failed = any(one.document_id == number and one.status is Outcome.FAILED for one in outcomes)
        strip = self._window.strips["news"]
        strip.say(
            self.tr("The text could not be read this time either. The file is kept as it came.")
            if failed
            else self.tr("The text was read and can be searched now."),
            (self.tr("Close"), strip.hide),
            tone="danger" if failed else "good",
        )

    def show_report(self, batch: int) -> None:
        """Show what became of each file of an import."""
        if self._window.desk is not None:
            self._window.desk.report(batch, self._open_report)

    def _open_report(self, report: Report) -> None:
        self._window.asked = replace(self._window.asked, place=Place("report", report.batch))
        self._window.middle.imports.show_report(
            report, writable=self._window.desk is not None and self._window.desk.writable
        )
        self._window.middle.show_report()
        self._window.redraw_side()
        self._window.allow()

    def undo_batch(self, batch: int) -> None:
        """Undo an import whole."""
        self._window.change(lambda archive: archive.undo_batch(batch), lambda _: self._offer_again())

    def remove_samples(self) -> None:
        """Undo the import of the sample documents."""
        samples = (
            [b.id for b in self._window.overview.batches if b.source == SAMPLE and not b.undone]
            if self._window.overview
            else []
        )
        if samples:
            self._window.change(
                lambda archive: [archive.undo_batch(batch) for batch in samples][-1], lambda _: self._offer_again()
            )

    def _offer_again(self) -> None:
        strip = self._window.strips["news"]

        def redo() -> None:
            strip.hide()
            self._window.change(lambda archive: archive.redo())

        strip.say(
            self.tr("The import was undone. Its documents lie in the bin."),
            (self.tr("Bring them back"), redo),
            (self.tr("Close"), strip.hide),
        )


def files_of(data: QMimeData | None) -> list[Path]:
    """The files and folders that were dropped or copied."""
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
