"""What a person's hands and eyes do to a window."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from desktop.main_window import MainWindow
from desktop.side_view import ENTRY, Entry

PATIENCE = 60.0


def wait_for(so: Callable[[], object], what: str = "") -> None:
    """Let the window live until something is so."""
    end = time.monotonic() + PATIENCE
    while not so():
        QApplication.processEvents()
        time.sleep(0.003)
        assert time.monotonic() < end, f"this never came: {what or so}"


def until_calm(window: MainWindow) -> None:
    """Let the window live until nothing is under way."""
    calm = 0
    end = time.monotonic() + PATIENCE
    while calm < 4:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        calm = 0 if window.busy else calm + 1
        time.sleep(0.003)
        assert time.monotonic() < end, "the window never came to rest"
    if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
        window.activateWindow()  # offscreen there is no window manager to do so when a small window closes


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifier)


def search(window: MainWindow, text: str) -> list[str]:
    """Type a question; returns the titles found."""
    window.search.clear()
    type_text(window.search, text)
    until_calm(window)
    return titles(window)


def titles(window: MainWindow) -> list[str]:
    model = window.middle.model
    return [model.row(place).summary.title for place in range(model.rowCount())]


def drop(window: MainWindow, paths: Sequence[Path], *, wait: bool = True) -> None:
    """Drop files on the middle of the window as another program would, and wait until they are in."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    at = QPoint(window.width() // 2, window.height() // 2)
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(window, QDragEnterEvent(at, both, carried, left, none))
    event = QDropEvent(QPointF(at), both, carried, left, none)
    QApplication.sendEvent(window, event)
    assert event.dropAction() == Qt.DropAction.CopyAction, "a drop must never move a person's file"
    if wait:
        until_calm(window)


def entry(window: MainWindow, key: str) -> Entry:
    """The line of the left pane with that key."""
    model = window.side.model()
    found = [model.index(row, 0).data(ENTRY) for row in range(model.rowCount())]
    return next(one for one in found if one.key == key)


def choose_entry(window: MainWindow, key: str) -> None:
    model = window.side.model()
    for row in range(model.rowCount()):
        if model.index(row, 0).data(ENTRY).key == key:
            window.side.choose(model.index(row, 0))
            until_calm(window)
            return
    raise AssertionError(f"no line {key}")


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    """The buttons that are seen, by their words."""
    return {one.text(): one for one in widget.findChildren(QPushButton) if one.isVisible()}


def answer(do: Callable[[QDialog], object]) -> None:
    """Do something to the next small window that opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            do(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(5, look)
