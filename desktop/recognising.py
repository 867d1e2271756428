"""Scans are recognised beside everything else: one page after the other, told in the last line, stopped at once."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from archive import DocumentId, Recognising, Recognition
from desktop import messages
from desktop.flow import button, cut, label, shown
from desktop.jobs import Task
from desktop.listing import Shown, Step
from indexer import Equipment, Recognised

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_LONGEST_REST = 5_000  # ms


class RecognisingStatus(QWidget):
    """In the window's last line: how far recognising is, and a button that stops it or lets it go on."""

    pressed = Signal()
    document_wanted = Signal()  # the one that is being recognised

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said = button(kind="quiet", do=self.document_wanted.emit)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(70)
        self.act = button(kind="quiet", do=self.pressed.emit)
        self.act.setObjectName("recognisingAct")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self._said, self._bar, self.act):
            row.addWidget(widget)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._said.accessibleName() if self.isVisible() else ""

    def say(self, text: str, act: str, progress: tuple[int, int] | None = None) -> None:
        """Say how far it is, with what a press of the button does."""
        self._said.setText(shown(text))
        self._said.setAccessibleName(text)
        self.act.setText(act)
        self._bar.setVisible(progress is not None)
        if progress is not None:
            self._bar.setMaximum(max(1, progress[1]))
            self._bar.setValue(progress[0])
            self._bar.setAccessibleName(text)
        self.show()


class RecognitionLine(QWidget):
    """The quiet line above a document whose pages are pictures: what became of them, and what can be done now."""

    wanted = Signal()  # recognise it now
    again_wanted = Signal()  # try once more what failed
    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recognitionLine")
        self._recognition: Recognition | None = None
        self._step: Step | None = None
        self._missing: tuple[str, ...] = ()
        self._writable = True
        self._is_low = False
        self._said = label(kind="small", wrap=True)
        self._act = button(kind="quiet", do=self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 12, 2)
        row.addWidget(self._said, 1)
        row.addWidget(self._act)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty where it says nothing."""
        return self._said.text()

    def fit(self, *, low: bool) -> None:
        """In a low pane the text keeps the room; the menu and the last line have the same."""
        self._is_low = low
        self._say()

    def show_recognition(self, recognition: Recognition | None, *, writable: bool) -> None:
        """That of the document shown."""
        self._recognition, self._writable = recognition, writable
        self._say()

    def show_step(self, step: Step | None, missing: tuple[str, ...]) -> None:
        """What is being done now, for whichever document, and what this machine lacks."""
        self._step, self._missing = step, missing
        self._say()

    @property
    def _under_way(self) -> Step | None:
        found, step = self._recognition, self._step
        return step if found is not None and step is not None and step.task.document_id == found.document_id else None

    def _say(self) -> None:
        found = self._recognition
        said, act = "", ""
        if found is not None and (found.state is not Recognising.DONE or found.failed or self._under_way is not None):
            said, act = messages.of_recognition(found, self._under_way, self._missing)
        self._said.setText(said)
        self._act.setText(act)
        self._act.setVisible(bool(act) and self._writable)
        self.setVisible(bool(said) and not self._is_low)

    def _do(self) -> None:
        found = self._recognition
        if self._under_way is not None:
            self.stop_wanted.emit()
        elif found is not None:
            (self.again_wanted if found.settled else self.wanted).emit()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._say()


class Recogniser(QObject):
    """Lets the archive that `window` shows be recognised, a page at a time.

    In the background it rests after each page for as long as that took: half the heat, and half of a battery's load.
    A document that a person asks for comes first and without rests, even where the background is switched off.
    """

    def __init__(self, window: MainWindow, *, on: bool) -> None:
        super().__init__(window)
        self._window = window
        self._on = on
        self._is_stopped = False
        self._wanted: list[DocumentId] = []
        self._task: Task | None = None
        self._step: Step | None = None
        self._missing: tuple[str, ...] = ()
        self._began = 0.0
        self._found = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.go_on)
        window.recognising_status.pressed.connect(self._press)
        window.recognising_status.document_wanted.connect(self._show_document_of_step)

    @property
    def busy(self) -> bool:
        """Whether a page is being recognised, or will be after a rest."""
        return self._task is not None or self._rest.isActive()

    def begin(self) -> None:
        """Another archive is open, or none: what was found out of the one before is forgotten."""
        self._rest.stop()
        self._wanted, self._missing, self._is_stopped = [], (), False
        self._task = None
        self._show_step(None)

    def switch(self, on: bool) -> None:
        """Recognise in the background, or only what is asked for."""
        self._on, self._is_stopped = on, False
        if on:
            self.go_on()
        else:
            self.stop()

    def _show_document_of_step(self) -> None:
        if self._step is not None:
            self._window.show_one(self._step.task.document_id)

    def recognise_shown(self) -> None:
        """The shown document first, and once more where it was recognised before."""
        document, recognition = self._window.document.document, self._window.document.shown_recognition
        if document is not None and recognition is not None and recognition.settled:
            self._try_again(document.id, failed=False)
        else:
            self.recognise()

    def recognise(self) -> None:
        """The shown document first."""
        document = self._window.document.document
        if document is not None:
            self._wanted = [document.id, *(one for one in self._wanted if one != document.id)]
            self._missing = ()  # whoever asks may have installed it meanwhile
            self._rest.stop()
            self._give_up_step()
            self.go_on()

    def try_again(self) -> None:
        """What failed in the shown document waits again, and comes first."""
        document = self._window.document.document
        if document is not None:
            self._try_again(document.id, failed=True)

    def _try_again(self, number: DocumentId, *, failed: bool) -> None:
        self._window.change(lambda archive: archive.recognise_anew(number, failed=failed), lambda _: self.recognise())

    def stop(self) -> None:
        """At once; what is done is kept, and the next start of the program goes on."""
        self._is_stopped, self._wanted = True, []
        self._rest.stop()
        waiting = self._step is not None
        self._give_up_step()
        if waiting and self._on:
            self._window.recognising_status.say(
                self.tr("Recognising scans was stopped."), self.tr("Go on with recognising")
            )

    def _give_up_step(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._show_step(None)

    def _press(self) -> None:
        if self._is_stopped:
            self._is_stopped = False
            self.go_on()
        else:
            self.stop()

    def go_on(self) -> None:
        """Take the next step, unless one is under way, or nobody wants it."""
        desk = self._window.desk
        if desk is None or not desk.writable or self._task is not None or self._rest.isActive():
            return
        if self._missing or not (self._wanted or (self._on and not self._is_stopped)):
            return
        self._found = False
        task = desk.recognise(
            self._wanted[:1] or None, lambda found: self._arrived(task, found), lambda error: self._ended(task, error)
        )
        self._task = task

    def _arrived(self, task: Task, found: object) -> None:
        if task is not self._task:
            return
        self._found = True
        if isinstance(found, Equipment):
            self._missing = found.missing
            self._show_step(None)
            if self._wanted:
                strip = self._window.strips["news"]
                strip.say(messages.of_missing_recogniser(), (self.tr("Close"), strip.hide), tone="danger")
        elif isinstance(found, Step):
            self._began = time.monotonic()
            self._show_step(found)
        elif isinstance(found, Recognised) and not found.page and self._window.desk is not None:
            self._window.desk.refresh()

    def _ended(self, task: Task, error: Exception | None) -> None:
        if task is not self._task:
            return
        self._task = None
        if error is not None:
            self.stop()
            self._window.show_trouble(error)
        elif self._found and not self._missing:
            took = round((time.monotonic() - self._began) * 1000)
            self._rest.start(0 if self._wanted else min(took, _LONGEST_REST))
        elif self._wanted and not self._missing:  # it is done; the others wait still
            self._wanted.pop(0)
            self.go_on()
        else:
            self._wanted = []
            self._show_step(None)

    def _show_step(self, step: Step | None) -> None:
        self._step = step
        self._window.document.recognition.show_step(step, self._missing)
        status = self._window.recognising_status
        if step is None:
            status.hide()
            return
        words = self.tr("Recognising “{title}”: page {page} of {pages}")
        text = words.format(title=cut(step.title), page=min(step.done + 1, step.pages), pages=step.pages)
        if step.waiting > 1:
            text = self.tr("{what} · %n more document(s) wait", "", step.waiting - 1).format(what=text)
        status.say(text, self.tr("Stop recognising"), (step.done, step.pages))

    def show_document(self, found: Shown) -> None:
        """Another document is shown, or the same one as it is now."""
        desk = self._window.desk
        self._window.document.recognition.show_recognition(
            found.recognition, writable=desk is not None and desk.writable
        )

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._show_step(self._step)
