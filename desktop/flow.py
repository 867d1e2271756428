"""Small things on which the views stand: a layout that breaks lines, labels of plain text, buttons with words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolTip,
    QWidget,
)


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
        left, top, right, bottom = self._margins()
        return top + self._lay(QRect(0, 0, width - left - right, 0), move=False) + bottom

    def setGeometry(self, area: QRect) -> None:  # noqa: D102, N802
        super().setGeometry(area)
        left, top, right, bottom = self._margins()
        self._lay(area.adjusted(left, top, -right, -bottom), move=True)

    def _margins(self) -> tuple[int, int, int, int]:
        around = self.contentsMargins()
        return around.left(), around.top(), around.right(), around.bottom()

    def sizeHint(self) -> QSize:
        """All in one line: from a narrower wish Qt would work out a height of many lines."""
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        left, top, right, bottom = self._margins()
        return QSize(left + width + right, top + max((hint.height() for hint in hints), default=0) + bottom)

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


class Head(QScrollArea):
    """What stands above the rest of a pane, as high as it asks for; what is more than a share of the pane scrolls."""

    def __init__(self, inner: QWidget, name: str, share: float = 0.5) -> None:
        super().__init__()
        self._share = share
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def fit(self) -> None:
        """Take the height that is asked for now, as far as the pane has it."""
        inner, pane = self.widget(), self.parentWidget()
        layout = inner.layout() if inner is not None else None
        if layout is None or pane is None:
            return
        width = self.width() - 2 * _EDGE
        wanted = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()
        height = min(wanted + _EDGE, max(_LOWEST, int(pane.height() * self._share)))
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)


class Chip(QPushButton):
    """A button that ends in “…” where there is no room for all of its words; they are heard, and shown on demand."""

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(min(60, super().sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._fitting()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text() if self._fitting() != self.text() else "", self)
            return True
        return super().event(event)

    def _fitting(self) -> str:
        """The words as far as there is room beside what frames them."""
        beside = self.sizeHint().width() - self.fontMetrics().size(_MNEMONIC, self.text()).width()
        room = self.width() - beside
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, _MNEMONIC)


_MNEMONIC = int(Qt.TextFlag.TextShowMnemonic.value)
_MAY_BE_SHORT = ("chip", "reason", "tag", "quiet", "main")
_EDGE = 1  # pixel of the line around a head
_LOWEST = 90  # pixels that a head has in the lowest pane


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
    made = Chip(text) if kind in _MAY_BE_SHORT else QPushButton(text)
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
