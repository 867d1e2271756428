"""Small things on which the views stand: a layout that breaks lines, labels of plain text, buttons with words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QLayoutItem, QPushButton, QSizePolicy, QStackedWidget, QWidget


class FlowLayout(QLayout):
    """Lays widgets side by side and goes on in a new line when there is no more room."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:  # noqa: D102, N802
        self._items.append(item)

    def count(self) -> int:  # noqa: D102
        return len(self._items)

    def itemAt(self, place: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items[place] if 0 <= place < len(self._items) else None

    def takeAt(self, place: int) -> QLayoutItem | None:  # noqa: D102, N802
        return self._items.pop(place) if 0 <= place < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: D102, N802
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:  # noqa: D102, N802
        super().setGeometry(area)
        self._lay(area, move=True)

    def sizeHint(self) -> QSize:
        """All in one line: from a narrower wish Qt would work out a height of many lines."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:  # noqa: D102, N802
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(QSize(min(item.minimumSize().width(), 120), item.sizeHint().height()))
        return size

    def _lay(self, area: QRect, *, move: bool) -> int:
        x, y, tallest = area.x(), area.y(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            wanted = item.sizeHint()
            size = QSize(min(wanted.width(), max(area.width(), 1)), wanted.height())
            if x + size.width() > area.right() + 1 and tallest:
                x, y, tallest = area.x(), y + tallest + self.spacing(), 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - area.y()


class Flow(QWidget):
    """A row of chips that grows downwards; invisible while empty."""

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def clear(self, *keep: QWidget) -> None:
        """Take everything out but `keep`."""
        kept = []
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget in keep:
                kept.append(item)
            elif widget is not None:
                widget.hide()
                widget.deleteLater()
        for item in kept:
            self._flow.addItem(item)

    def add(self, widget: QWidget, *, at: int | None = None) -> None:
        """Put a widget at the end, or before the one at place `at`."""
        self._flow.addWidget(widget)
        if at is not None:
            self._flow._items.insert(at, self._flow._items.pop())
        self._flow.invalidate()
        widget.show()
        self.updateGeometry()

    def widgets(self) -> list[QWidget]:
        """What it holds, in order."""
        return [item.widget() for item in self._flow._items if item.widget() is not None]


class Rest(QStackedWidget):
    """Pages that take the room that is left: their lines never squeeze what stands above them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(60)

    def hasHeightForWidth(self) -> bool:  # noqa: D102
        return False


def label(text: str = "", kind: str = "", *, wrap: bool = False) -> QLabel:
    """Words that are never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if kind:
        made.setProperty("kind", kind)
    return made


def button(text: str = "", kind: str = "", do: Callable[[], object] | None = None) -> QPushButton:
    """A button with words."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    if do is not None:
        made.clicked.connect(lambda _checked=False: do())
    return made


def shown(text: str) -> str:
    """Foreign words on a button: no sign in them becomes an access key."""
    return text.replace("&", "&&")


def frame(kind: str) -> QFrame:
    """A plain surface of the style sheet's `kind`."""
    made = QFrame()
    made.setProperty("kind", kind)
    return made


def restyle(widget: QWidget) -> None:
    """Dress a widget again after one of its properties has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def cut(text: str) -> str:
    """`text`, or its beginning where it is long."""
    return text if len(text) <= 60 else f"{text[:58].rstrip()} …"


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own program for that."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
