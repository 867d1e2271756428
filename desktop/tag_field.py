"""A small field to put tags on documents from the keyboard, and the chips of those they have."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCompleter, QLineEdit, QVBoxLayout, QWidget

from archive import Tag, fold
from desktop import theme
from desktop.flow import Flow, button, shown


class PlainField(QLineEdit):
    """A line to type in that leaves Ctrl+Z to the window when there is nothing of its own to take back."""

    left = Signal()

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            nothing_to_undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            nothing_to_redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if nothing_to_undo or nothing_to_redo:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        super().keyPressEvent(event)


class TagField(PlainField):
    """Type a tag's name, Enter puts it on; what is offered finds any spelling."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._offered = QStringListModel(self)
        completer = QCompleter(self._offered, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated[str].connect(self._take)
        self.setCompleter(completer)
        self.setMaxLength(200)
        self.setMinimumWidth(170)
        self.setMaximumWidth(260)
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(lambda: self._take(self.text()))

    def know(self, tags: Sequence[Tag]) -> None:
        """The tags there are."""
        self._names = ["/".join(tag.path) for tag in tags]
        self._offered.setStringList(self._names)

    def _offer(self, text: str) -> None:
        wanted = fold(text.strip())
        self._offered.setStringList([name for name in self._names if wanted in fold(name)][:12])

    def _take(self, text: str) -> None:
        name = text.strip()
        if name:
            self.entered.emit(name)
        # The completer writes its choice into the line after this, so it is emptied once that is over.
        QTimer.singleShot(0, self, lambda: self.setText(""))

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.setPlaceholderText(self.tr("Name of a tag, then Enter"))
        self.setAccessibleName(self.tr("Add a tag"))


class TagRow(QWidget):
    """The tags of what is chosen as chips that take them off, and the field that puts one on."""

    added = Signal(str)
    removed = Signal(int)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = Flow(self)
        self._field = TagField()
        self._open = button(kind="quiet", do=self.begin)
        self._tags: tuple[tuple[Tag, str], ...] = ()
        self._is_writable = True
        self._flow.add(self._open)
        self._flow.add(self._field)
        self._field.hide()
        self._field.entered.connect(self.added)
        self._field.left.connect(self._end)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)

    @property
    def field(self) -> TagField:
        """Where a name is typed."""
        return self._field

    def show_tags(self, tags: Sequence[tuple[Tag, str]], known: Sequence[Tag], *, writable: bool) -> None:
        """Each tag with what its chip says."""
        self._field.know(known)
        self._is_writable = writable
        self._tags = tuple(tags)
        self._redraw()

    def begin(self) -> None:
        """Open the field."""
        if self._is_writable:
            self._open.hide()
            self._field.show()
            self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _end(self) -> None:
        self._field.setText("")
        self._field.hide()
        self._open.setVisible(self._is_writable)
        self.left.emit()

    def _redraw(self) -> None:
        self._flow.clear(self._open, self._field)
        for place, (tag, text) in enumerate(self._tags):
            chip = button(shown(f"{text}  ✕") if self._is_writable else shown(text), "tag")
            chip.setIcon(theme.dot(tag.colour))
            chip.setAccessibleName(self.tr("Take off the tag {tag}").format(tag=tag.name))
            chip.setToolTip(shown(" › ".join(tag.path)))
            chip.setEnabled(self._is_writable)
            chip.clicked.connect(lambda _checked=False, number=tag.id: self.removed.emit(number))
            self._flow.add(chip, at=place)
        self._open.setVisible(self._is_writable and not self._field.isVisibleTo(self))

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._open.setText(self.tr("+ Add a tag"))
        self._open.setAccessibleName(self.tr("Add a tag"))
        self._field.retranslate()
        self._redraw()
