"""`Lane`: the one way off the window's thread."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from archive import ArchiveError
from indexer import Library, Stopped

Job = Callable[[Library], Iterable[object]]
Show = Callable[[Any], None]

_PATIENCE = 60.0  # seconds that closing waits for what a person wrote

_log = logging.getLogger(__name__)


def nothing(_: object) -> None:
    """What to do with a result nobody waits for."""


@dataclass(slots=True, eq=False)
class Task:
    """A job that was handed in; `cancel` stops it before its next step, a search inside it too; no more is shown."""

    job: Job
    show: Show
    ended: Show
    topic: str | None = None
    vital: bool = False
    """Done even when the lane is closed meanwhile: what a person wrote is never forgotten."""
    cancelled: bool = field(default=False)

    def cancel(self) -> None:
        """Nobody asks for the next item."""
        self.cancelled = True


class Lane(QObject):
    """A thread with its own `Library` that does one job after the other.

    What a job yields arrives in the window's thread by `show`; its end brings None or the error to `ended`.  A lane
    that cannot open its archive ends every job with the reason.  `opened` brings the archive's access or the error.
    """

    opened = Signal(object)
    _arrived = Signal(object, object)

    def __init__(self, open_library: Callable[[], Library], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_library = open_library
        self._waiting: deque[Task] = deque()
        self._running: Task | None = None
        self._undelivered = 0
        self._closing = False
        self._change = threading.Condition()
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, daemon=True)

    def start(self) -> None:
        """Open the archive in the lane's thread and begin to work."""
        self._undelivered += 1
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a job waits, runs or has a result on the way."""
        with self._change:
            return bool(self._waiting) or self._running is not None or self._undelivered > 0

    def submit(self, job: Job, show: Show = nothing, ended: Show = nothing, *, vital: bool = False) -> Task:
        """Do `job` after everything that was handed in before; a `vital` one also after the lane was closed."""
        return self._hand_in(Task(job, show, ended, vital=vital))

    def submit_only(self, topic: str, job: Job, show: Show = nothing, ended: Show = nothing) -> Task:
        """Do `job` instead of every other one on the same topic: the newest question wins."""
        with self._change:
            for task in (*self._waiting, self._running):
                if task is not None and task.topic == topic:
                    task.cancel()
            self._waiting = deque(task for task in self._waiting if task.topic != topic)
        return self._hand_in(Task(job, show, ended, topic))

    def close(self, patience: float = 3.0) -> None:
        """Stop after the step that runs now, do what is vital, forget what else waits, and release the archive."""
        with self._change:
            self._closing = True
            self._waiting = deque(task for task in self._waiting if task.vital)
            if self._running is not None and not self._running.vital:
                self._running.cancel()
            is_vital = bool(self._waiting) or (self._running is not None and self._running.vital)
            self._change.notify()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE if is_vital else patience)

    def _hand_in(self, task: Task) -> Task:
        with self._change:
            self._waiting.append(task)
            self._change.notify()
        return task

    # In the lane's thread

    def _run(self) -> None:
        library, failure = self._opened()
        self._send(self.opened.emit, failure or (library and (library.archive.access, library.archive.holder)))
        while (task := self._next()) is not None:
            error = failure or self._work(task, library)
            self._send(task.ended, error)
            with self._change:
                self._running = None
        if library is not None:
            library.close()

    def _opened(self) -> tuple[Library | None, Exception | None]:
        try:
            return self._open_library(), None
        except ArchiveError as error:
            return None, error
        except Exception as error:  # noqa: BLE001 - a bug ends its job, not the lane
            _log.exception("an archive could not be opened")
            return None, error

    def _next(self) -> Task | None:
        with self._change:
            self._change.wait_for(lambda: self._closing or self._waiting)
            if not self._waiting:
                return None
            self._running = self._waiting.popleft()
            self._undelivered += 1  # its end
            return self._running

    def _work(self, task: Task, library: Library) -> Exception | None:
        """Ask for one item after the other; the only place where a bug is caught, told and survived."""
        library.is_stopped = lambda: task.cancelled
        try:
            items = iter(task.job(library))
            try:
                while not task.cancelled and (item := next(items, self)) is not self:
                    with self._change:
                        self._undelivered += 1
                    self._send(_unless_cancelled(task), item)
            finally:
                if hasattr(items, "close"):
                    items.close()
        except Stopped:
            return None
        except ArchiveError as error:
            return error
        except Exception as error:  # noqa: BLE001 - a bug ends its job, not the lane
            _log.exception("a job failed")
            return error
        return None

    def _send(self, to: Show, value: object) -> None:
        if not self._closing:
            self._arrived.emit(to, value)

    # In the window's thread

    def _deliver(self, to: Show, value: object) -> None:
        with self._change:
            self._undelivered -= 1
        if not self._closing:
            to(value)


def _unless_cancelled(task: Task) -> Show:
    def show(value: object) -> None:
        if not task.cancelled:
            task.show(value)

    return show
