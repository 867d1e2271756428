"""The few small windows that open because a person asked for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from archive import Collection, Tag, fold
from desktop import theme
from desktop.actions import ACTS, MENUS, Actions, keys, plain, translate
from desktop.flow import button, label

_DATA = Qt.ItemDataRole.UserRole


class Dialog(QDialog):
    """A window over the window, with its buttons in the window's language."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(8)

    def end_with(self, accept: str, *, can_cancel: bool = True) -> QWidget:
        """Put the buttons below; returns the one that accepts."""
        row = QHBoxLayout()
        row.addStretch(1)
        if can_cancel:
            row.addWidget(button(self.tr("Cancel"), do=self.reject))
        accepting = button(accept, "main", self.accept)
        accepting.setDefault(True)
        row.addWidget(accepting)
        self.column.addSpacing(6)
        self.column.addLayout(row)
        return accepting


class CollectionDialog(Dialog):
    """A collection's name and the curator's words about it."""

    def __init__(self, parent: QWidget, collection: Collection | None = None) -> None:
        super().__init__(parent, "")
        is_new = collection is None
        self.setWindowTitle(self.tr("New collection") if is_new else self.tr("Name and words of the collection"))
        self._name = QLineEdit(collection.name if collection else "")
        self._name.setObjectName("name")
        self._note = QPlainTextEdit(collection.note if collection else "")
        self._note.setProperty("kind", "field")
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(120)
        for text, editor in ((self.tr("Name"), self._name), (self.tr("What it is about"), self._note)):
            name = label(text, "label")
            name.setBuddy(editor)
            editor.setAccessibleName(text)
            self.column.addWidget(name)
            self.column.addWidget(editor)
        accepting = self.end_with(self.tr("Make the collection") if is_new else self.tr("Save"))
        self._name.textChanged.connect(lambda text: accepting.setEnabled(bool(text.strip())))
        accepting.setEnabled(bool(self._name.text().strip()))
        self.setMinimumWidth(460)

    @property
    def name(self) -> str:
        """What was typed as its name."""
        return self._name.text().strip()

    @property
    def note(self) -> str:
        """What was typed about it."""
        return self._note.toPlainText().strip()


class TagDialog(Dialog):
    """A tag's name, colour and the tag it hangs below."""

    def __init__(self, parent: QWidget, tag: Tag, tags: Sequence[Tag]) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Name and colour of the tag"))
        self.colour = tag.colour
        self._name = QLineEdit(tag.name)
        self._name.setObjectName("name")
        name = label(self.tr("Name"), "label")
        name.setBuddy(self._name)
        self._name.setAccessibleName(self.tr("Name"))
        self._colour = button(self.tr("Another colour …"), do=self._choose_colour)
        self._colour.setIcon(theme.dot(tag.colour, 16))
        self._above = QListWidget()
        self._above.setAccessibleName(self.tr("Below which tag"))
        above = label(self.tr("Below which tag"), "label")
        above.setBuddy(self._above)
        _add(self._above, self.tr("none, it stands by itself"), 0)
        for other in tags:
            if other.id != tag.id and tag.name not in other.path[:-1]:
                _add(self._above, " › ".join(other.path), other.id)
                if other.id == tag.parent:
                    self._above.setCurrentRow(self._above.count() - 1)
        if self._above.currentRow() < 0:
            self._above.setCurrentRow(0)
        for widget in (name, self._name, self._colour, above, self._above):
            self.column.addWidget(widget)
        self.end_with(self.tr("Save"))
        self.setMinimumWidth(420)

    @property
    def name(self) -> str:
        """What was typed as its name."""
        return self._name.text().strip()

    @property
    def parent_tag(self) -> int:
        """The tag it hangs below; 0 for none."""
        return int(self._above.currentItem().data(_DATA))

    def _choose_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.tr("Colour of the tag"))
        if chosen.isValid():
            self.colour = chosen.name()
            self._colour.setIcon(theme.dot(self.colour, 16))


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of a `ChoiceDialog`: what it says, what stands beside it, what it stands for."""

    text: str
    beside: str
    value: object
    enabled: bool = True


class ChoiceDialog(Dialog):
    """Type a few letters, choose with arrows and Enter; every spelling of the letters finds the line."""

    def __init__(self, parent: QWidget, title: str, choices: Sequence[Choice], hint: str) -> None:
        super().__init__(parent, title)
        self._choices = choices
        self.chosen: object = None
        self._field = QLineEdit()
        self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(hint)
        self._list = QListWidget()
        self._list.setAccessibleName(title)
        self._field.textChanged.connect(self._narrow)
        self._list.itemActivated.connect(self._take)
        self._list.itemClicked.connect(self._take)
        self.column.addWidget(self._field)
        self.column.addWidget(self._list)
        self.resize(540, 460)
        self._narrow("")

    def _narrow(self, text: str) -> None:
        self._list.clear()
        wanted = fold(text).split()
        for choice in self._choices:
            if all(part in fold(choice.text) for part in wanted):
                item = _add(self._list, f"{choice.text}    {choice.beside}" if choice.beside else choice.text, choice)
                if not choice.enabled:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        if self._list.count():
            self._list.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._list.count():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._list.currentItem() is not None:
            self._take(self._list.currentItem())
        else:
            super().keyPressEvent(event)

    def _take(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.chosen = item.data(_DATA).value
            self.accept()


class KeysDialog(Dialog):
    """Every key, menu by menu."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Keys"))
        listed = QListWidget()
        listed.setAccessibleName(self.tr("Keys"))
        listed.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        for menu, title in MENUS:
            lines = [(act, actions[act.name]) for act in ACTS if act.menu == menu and act.keys]
            if lines:
                heading = _add(listed, plain(translate("Actions", title)), None)
                font = heading.font()
                font.setBold(True)
                heading.setFont(font)
            for act, action in lines:
                _add(listed, f"    {plain(translate('Actions', act.text))}: {keys(action)}", None)
        self.column.addWidget(listed)
        self.end_with(self.tr("Close"), can_cancel=False)
        self.resize(560, 560)


class TextDialog(Dialog):
    """Paragraphs to read."""

    def __init__(self, parent: QWidget, title: str, paragraphs: Sequence[tuple[str, str]]) -> None:
        super().__init__(parent, title)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(10)
        for heading, text in paragraphs:
            if heading:
                column.addWidget(label(heading, "heading", wrap=True))
            words = label(text, wrap=True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(words)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setAccessibleName(title)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.column.addWidget(area)
        self.end_with(self.tr("Close"), can_cancel=False)
        self.resize(QSize(620, 560))


def _add(to: QListWidget, text: str, data: object) -> QListWidgetItem:
    item = QListWidgetItem(text)
    item.setData(_DATA, data)
    item.setSizeHint(QSize(0, max(32, to.fontMetrics().height() + 12)))
    to.addItem(item)
    return item
