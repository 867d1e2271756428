"""The list below the search field: how the question may go on, while it is typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive import fold
from desktop import messages, theme
from desktop.results_view import font_like, qt_offset
from desktop.tag_field import PlainField
from indexer import Completion

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_COMPLETION = Qt.ItemDataRole.UserRole
_SIDE = 12
_GAP = 20  # between what is offered and what it is
_NARROWEST = 240

_Index = QModelIndex | QPersistentModelIndex


class Completing(QObject):
    """Offers completions below the search field of `window`.

    The list never has the focus: the keys come from the field, and what is typed stays in the field.  It goes away when
    something is taken, with Escape, and whenever the field is left.
    """

    def __init__(self, window: MainWindow, pause: int) -> None:
        super().__init__(window)
        self._window = window
        self._field: PlainField = window.search
        self._wanted = ""  # what is to be completed, unless it was given up
        self.list = CompletionList(window)
        self.list.clicked.connect(lambda index: self._take(index.data(_COMPLETION)))
        self._pause = QTimer(self, singleShot=True, interval=pause)
        self._pause.timeout.connect(self._ask)
        self._field.textEdited.connect(lambda _: self._pause.start())
        self._field.textChanged.connect(self._follow)
        self._field.cursorPositionChanged.connect(lambda *_: None if self._at_end() else self.close())
        self._field.installEventFilter(self)
        window.installEventFilter(self)

    @property
    def busy(self) -> bool:
        """Whether it waits for the next letter."""
        return self._pause.isActive()

    def close(self) -> None:
        """Take the list away, and ask for no other."""
        self._pause.stop()
        self._wanted = ""
        self.list.hide()

    def show(self, typed: str, found: Sequence[Completion]) -> None:
        """Offer what was found for `typed`, if that still stands in the field."""
        if typed != self._wanted:
            return
        was_shown = self.list.isVisible()
        self.list.offer(found)
        if not found:
            self.list.hide()
            return
        self.place()
        if not was_shown:
            self.list.show()
            self.list.raise_()
            self._window.announce(self.tr("%n way(s) to go on; press the down arrow to choose", "", len(found)))

    def place(self) -> None:
        """Stand below the field, no larger than what is offered asks for."""
        below = self._field.mapTo(self._window, QPoint(0, self._field.height() + 2))
        room = self._window.height() - self._window.statusBar().height() - below.y() - 4
        wanted = self.list.sizeHint()
        self.list.setGeometry(QRect(below, QSize(min(wanted.width(), self._field.width()), min(wanted.height(), room))))

    def _ask(self) -> None:
        text = self._field.text()
        if self._window.desk is not None and text.strip() and self._field.hasFocus() and self._at_end():
            self._wanted = text
            self._window.desk.complete(text, messages.interface_language(), self.show)
        else:
            self.close()

    def _follow(self, text: str) -> None:
        """Of what was offered for the letters before, only what goes on from these stays."""
        self._wanted = ""
        begun = [one for one in self.list.found() if fold(one.text).startswith(fold(text))]
        if not begun or not text.strip() or not self._field.hasFocus():
            self.list.hide()
        elif self.list.isVisible():
            self.list.offer(begun)
            self.place()

    def _at_end(self) -> bool:
        return self._field.cursorPosition() == qt_offset(self._field.text(), len(self._field.text()))

    def _take(self, chosen: Completion) -> None:
        """Write a question into the field and ask it; after a field's name its values are offered."""
        self.close()
        self._field.selectAll()
        self._field.insert(chosen.text)  # and not setText, which could not be taken back
        self.close()  # what was taken is not to be completed again
        self._window.ask_typed()
        if chosen.kind == "field":
            self._pause.start()

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.close()
        elif event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            return plain and self._press(event.key())
        return False

    def _press(self, key: int) -> bool:
        """Whether a key was meant for the list."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            chosen = self.list.chosen() if self.list.isVisible() else None
            self.close()
            if chosen is not None:
                self._take(chosen)
            return chosen is not None
        if not self.list.isVisible():
            return False
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list.step(1 if key == Qt.Key.Key_Down else -1)
            self._window.announce(self.list.spoken() or self._field.text())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.list.setAccessibleName(self.tr("Ways to go on"))
        self.close()


class CompletionList(QListView):
    """What is offered, one a line, with a word for what it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("completions")
        self._model = CompletionModel(self)
        self.setModel(self._model)
        self.setItemDelegate(CompletionDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def offer(self, found: Sequence[Completion]) -> None:
        """Show other lines, none of them chosen."""
        self._model.show(found)

    def found(self) -> tuple[Completion, ...]:
        """What is offered."""
        return self._model.found

    def chosen(self) -> Completion | None:
        """The line that the keys have come to."""
        index = self.currentIndex()
        return index.data(_COMPLETION) if index.isValid() else None

    def step(self, by: int) -> None:
        """To the next line or the one before; past the last one to none, and from there on to the other end."""
        count = self._model.rowCount()
        now = self.currentIndex().row() if self.currentIndex().isValid() else -1
        place = (now + 1 + by) % (count + 1) - 1
        self.setCurrentIndex(self._model.index(place) if place >= 0 else QModelIndex())

    def spoken(self) -> str:
        """What is heard of the chosen line; nothing where none is."""
        index = self.currentIndex()
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""

    def sizeHint(self) -> QSize:  # noqa: D102
        edge = 2 * self.frameWidth() + 8
        rows = range(self._model.rowCount())
        width = max((self.sizeHintForIndex(self._model.index(row)).width() for row in rows), default=0)
        return QSize(max(_NARROWEST, width + edge), sum(self.sizeHintForRow(row) for row in rows) + edge)


class CompletionModel(QAbstractListModel):
    """The completions of one beginning."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.found: tuple[Completion, ...] = ()
        """What is offered."""

    def show(self, found: Sequence[Completion]) -> None:
        """Begin anew."""
        self.beginResetModel()
        self.found = tuple(found)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self.found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self.found):
            return None
        one = self.found[index.row()]
        if role == _COMPLETION:
            return one
        if role == Qt.ItemDataRole.DisplayRole:
            return one.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("{text}; {kind}; {place} of {total}").format(
                text=one.text, kind=messages.completion_kind(one.kind), place=index.row() + 1, total=len(self.found)
            )
        return None


class CompletionDelegate(QStyledItemDelegate):
    """Draws a completion, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: D102
        one: Completion = index.data(_COMPLETION)
        small = QFontMetrics(font_like(option.font, scale=0.9))
        width = option.fontMetrics.horizontalAdvance(one.text)
        width += small.horizontalAdvance(messages.completion_kind(one.kind)) + 2 * _SIDE + _GAP
        return QSize(width, max(32, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: D102
        one: Completion = index.data(_COMPLETION)
        chosen = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(chosen.accent_soft))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), QColor(chosen.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(chosen.window))
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        kind = messages.completion_kind(one.kind)
        painter.setFont(font_like(option.font, scale=0.9))
        painter.setPen(QColor(chosen.muted))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, kind)
        room = area.width() - painter.fontMetrics().horizontalAdvance(kind) - _GAP
        painter.setFont(option.font)
        painter.setPen(QColor(chosen.text))
        text = option.fontMetrics.elidedText(one.text, Qt.TextElideMode.ElideLeft, room)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.restore()
