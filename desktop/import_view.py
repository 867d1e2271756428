"""What an import brought, file by file, and the list of all imports."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive import Batch, DocumentId, FoldersAs, Imported, Outcome, Watched
from desktop import messages
from desktop.desk import counted
from desktop.flow import Flow, button, frame, label
from desktop.listing import Report
from indexer import Joinable

_MOST = 200  # lines that are drawn of each outcome; the rest is counted


class Sentences(QObject):
    """How an import ended, in words."""

    def of(self, outcomes: Sequence[Imported]) -> str:
        """One sentence with the numbers."""
        counts = counted(outcomes)
        parts = []
        if counts[Outcome.ADDED]:
            parts.append(self.tr("%n added", "", counts[Outcome.ADDED]))
        if counts[Outcome.DUPLICATE]:
            parts.append(self.tr("%n already here", "", counts[Outcome.DUPLICATE]))
        if counts[Outcome.FAILED]:
            parts.append(self.tr("%n could not be read", "", counts[Outcome.FAILED]))
        return self.tr("{parts}.").format(parts=", ".join(parts)) if parts else self.tr("Nothing was added.")

    def of_batch(self, batch: Batch) -> str:
        """One line of the list of imports."""
        parts = [self.tr("%n added", "", batch.added)]
        if batch.duplicates:
            parts.append(self.tr("%n already here", "", batch.duplicates))
        if batch.failed:
            parts.append(self.tr("%n could not be read", "", batch.failed))
        if batch.undone:
            parts.append(self.tr("undone"))
        return ", ".join(parts)


class ImportView(QScrollArea):
    """Either one import's outcomes or all imports."""

    chosen = Signal(int)  # show the documents of that batch
    undo_wanted = Signal(int)
    report_wanted = Signal(int)
    document_chosen = Signal(str)
    retried = Signal(int, list, str)  # batch, outcomes, password
    folders_named = Signal(int, str)  # batch, what the names of folders become
    watch_wanted = Signal()
    watch_changed = Signal(str, str)  # folder, what the names of its folders become
    unwatch_wanted = Signal(str)
    scan_wanted = Signal(str)
    join_wanted = Signal(list)  # the photographs that may be pages of one document, in order

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._batches: tuple[Batch, ...] = ()
        self._watched: tuple[Watched, ...] = ()
        self._report: Report | None = None
        self._writable = True
        self._words = Sentences(self)

    def show_batches(self, batches: Sequence[Batch], watched: Sequence[Watched], *, writable: bool) -> None:
        """The folders that are watched, and all imports, the newest first."""
        now = (tuple(batches), tuple(watched), writable, None)
        if now != (self._batches, self._watched, self._writable, self._report) or self.widget() is None:
            self._batches, self._watched, self._writable, self._report = now
            self._redraw()

    def show_report(self, report: Report, *, writable: bool) -> None:
        """What became of each file of one import."""
        self._report, self._writable = report, writable
        self._redraw()

    def _redraw(self) -> None:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(20, 16, 20, 20)
        layout.setSpacing(10)
        if self._report is not None:
            self._draw_report(layout, self._report)
        else:
            self._draw_batches(layout)
        layout.addStretch(1)
        self.setWidget(inner)

    def _draw_watched(self, layout: QVBoxLayout) -> None:
        layout.addWidget(label(self.tr("Watched folders"), "heading"))
        about = self.tr("What is new in these folders is added when the program starts, and whenever you ask for it.")
        layout.addWidget(label(about, "muted", wrap=True))
        for watched in self._watched:
            layout.addWidget(self._watched_card(watched))
        if self._writable:
            row = Flow(gap=6)
            row.add(button(self.tr("Watch a folder …"), do=self.watch_wanted.emit))
            if len(self._watched) > 1:
                row.add(button(self.tr("Look into all of them now"), do=lambda: self.scan_wanted.emit("")))
            layout.addWidget(row)

    def _watched_card(self, watched: Watched) -> QFrame:
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(3)
        path = watched.path
        column.addWidget(label(Path(path).name or path, "label", wrap=True))
        column.addWidget(label(path, "muted", wrap=True))
        ways = QComboBox()
        ways.setAccessibleName(self.tr("What the names of the folders in {folder} become").format(folder=path))
        for way in FoldersAs:
            ways.addItem(messages.folders_as(way), way.value)
        ways.setCurrentIndex(list(FoldersAs).index(watched.folders_as))
        ways.activated.connect(lambda _: self.watch_changed.emit(path, ways.currentData()))
        ways.setEnabled(self._writable)
        ways.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(ways, 0, Qt.AlignmentFlag.AlignLeft)
        if self._writable:
            row = Flow(gap=4)
            row.add(self._button(self.tr("Look for new files"), path, lambda: self.scan_wanted.emit(path)))
            row.add(self._button(self.tr("Watch it no longer"), path, lambda: self.unwatch_wanted.emit(path)))
            column.addWidget(row)
        return card

    def _draw_batches(self, layout: QVBoxLayout) -> None:
        self._draw_watched(layout)
        layout.addWidget(label(self.tr("All imports"), "heading"))
        if not self._batches:
            layout.addWidget(label(self.tr("Nothing was added yet."), "muted", wrap=True))
        for batch in self._batches[:_MOST]:
            layout.addWidget(self._batch(batch))

    def _batch(self, batch: Batch) -> QFrame:
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 8)
        column.setSpacing(3)
        name = messages.batch_name(batch.source)
        column.addWidget(label(name, "label", wrap=True))
        moment = messages.shown_moment(batch.started)
        column.addWidget(label(f"{moment} · {self._words.of_batch(batch)}", "muted", wrap=True))
        row = Flow(gap=4)
        if not batch.undone:
            row.add(self._button(self.tr("Show its documents"), name, lambda: self.chosen.emit(batch.id)))
        row.add(self._button(self.tr("File by file"), name, lambda: self.report_wanted.emit(batch.id)))
        if not batch.undone and self._writable:
            row.add(self._button(self.tr("Undo this import"), name, lambda: self.undo_wanted.emit(batch.id)))
        column.addWidget(row)
        return card

    def _button(self, text: str, about: str, do: object) -> QWidget:
        made = button(text, "quiet", do)  # type: ignore[arg-type]
        made.setAccessibleName(f"{text}: {about}")
        return made

    def _draw_report(self, layout: QVBoxLayout, report: Report) -> None:
        batch, outcomes = report.batch, report.outcomes
        layout.addWidget(label(self.tr("What was added"), "heading"))
        layout.addWidget(label(self._words.of(outcomes), wrap=True))
        row = Flow(gap=6)
        if any(one.status is Outcome.ADDED for one in outcomes):
            row.add(button(self.tr("Show the documents"), "main", lambda: self.chosen.emit(batch)))
        self._offer_folders(row, batch, outcomes)
        layout.addWidget(row)
        for one in report.joinable[:_MOST] if self._writable else ():
            layout.addWidget(self._joinable_card(one))
        failed = [one for one in outcomes if one.status is Outcome.FAILED]
        locked = _locked(outcomes)
        if locked and self._writable:
            layout.addWidget(self._password_card(batch, locked))
        for heading, chosen in (
            (self.tr("Could not be read"), failed),
            (self.tr("Already here"), [one for one in outcomes if one.status is Outcome.DUPLICATE]),
            (self.tr("Added"), [one for one in outcomes if one.status is Outcome.ADDED]),
        ):
            if chosen:
                layout.addWidget(label(heading, "label"))
                for one in chosen[:_MOST]:
                    layout.addWidget(self._outcome(batch, one))
                if len(chosen) > _MOST:
                    layout.addWidget(label(self.tr("and %n more", "", len(chosen) - _MOST), "muted"))

    def _joinable_card(self, one: Joinable) -> QFrame:
        card = frame("guessCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        count = len(one.photographs)
        column.addWidget(label(self.tr("%n photographs may be the pages of one document.", "", count), wrap=True))
        first, last = one.photographs[0].name, one.photographs[-1].name
        names = self.tr("{first} to {last}").format(first=first, last=last)
        column.addWidget(label(names, "evidence", wrap=True))
        row = Flow(gap=4)
        text = self.tr("Make one document of them …")
        made = button(text, "main", lambda: self.join_wanted.emit(list(one.photographs)))
        made.setAccessibleName(f"{text}: {names}")
        row.add(made)
        column.addWidget(row)
        return card

    def _offer_folders(self, row: Flow, batch: int, outcomes: Sequence[Imported]) -> None:
        """Where several files came from folders, their names may be good for something."""
        added = [one for one in outcomes if one.status is Outcome.ADDED]
        if self._writable and len(added) > 1:
            tags, collections = FoldersAs.TAGS.value, FoldersAs.COLLECTIONS.value
            row.add(button(self.tr("Make tags of the folder names"), do=lambda: self.folders_named.emit(batch, tags)))
            row.add(
                button(
                    self.tr("Make collections of the folder names"),
                    do=lambda: self.folders_named.emit(batch, collections),
                )
            )

    def _outcome(self, batch: int, one: Imported) -> QFrame:
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 8, 14, 8)
        column.setSpacing(2)
        title = label(Path(one.path).name or one.path, wrap=True)
        title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        title.setToolTip(one.path)
        column.addWidget(title)
        if one.status is Outcome.FAILED:
            column.addWidget(label(messages.of_refusal(one), "danger", wrap=True))
        for caution in one.cautions:
            column.addWidget(label(messages.of_caution(caution), "evidence", wrap=True))
        if one.document_id is not None:
            number: DocumentId = one.document_id
            is_here = one.status is Outcome.DUPLICATE
            text = self.tr("Show the one that is here") if is_here else self.tr("Show it")
            row = Flow(gap=4)
            name = Path(one.path).name
            row.add(self._button(text, name, lambda: self.document_chosen.emit(number)))
            if one.status is Outcome.FAILED and self._writable and one.reason not in messages.LOCKED:
                row.add(self._button(self.tr("Try again"), name, lambda: self.retried.emit(batch, [one], "")))
            column.addWidget(row)
        return card

    def _password_card(self, batch: int, locked: Sequence[Imported]) -> QFrame:
        card = frame("guessCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        text = label(self.tr("%n file(s) are locked with a password. Type it to add them.", "", len(locked)), wrap=True)
        column.addWidget(text)
        field = QLineEdit()
        field.setObjectName("password")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(self.tr("Password"))
        field.setPlaceholderText(self.tr("Password"))
        field.setMaximumWidth(300)

        def retry() -> None:
            if field.text():
                self.retried.emit(batch, locked, field.text())

        field.returnPressed.connect(retry)
        row = QHBoxLayout()
        row.addWidget(field, 1)
        row.addWidget(button(self.tr("Open and add"), do=retry))
        row.addStretch(1)
        column.addLayout(row)
        return card

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.setAccessibleName(self.tr("Imports"))
        if self.widget() is not None:
            self._redraw()


def _locked(outcomes: Sequence[Imported]) -> list[Imported]:
    """Those a password may open: not an office file, and not an attachment that was not kept."""
    mails = {one.path for one in outcomes if one.status is Outcome.ADDED}
    return [
        one
        for one in outcomes
        if one.reason in messages.LOCKED
        and one.detail != messages.IN_AN_OFFICE_FILE
        and (one.document_id is not None or str(Path(one.path).parent) not in mails)
    ]
