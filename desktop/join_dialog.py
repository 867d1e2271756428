"""The small window in which several pages get their order and a title, and become one document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem, QWidget

from archive import DocumentId
from desktop.dialogs import Dialog
from desktop.flow import Flow, button, label
from desktop.page_picture import pixmap_of
from indexer import Picture

THUMBNAIL = QSize(44, 60)
"""How large a page is drawn beside its name."""

_PAGE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class JoinedPage:
    """A document that becomes a page, and what it is called."""

    id: DocumentId
    name: str


class PageList(QListWidget):
    """Pages in their order: dragged, or moved with Alt and the arrow keys; Delete leaves one out."""

    def __init__(self, pages: Sequence[JoinedPage]) -> None:
        super().__init__()
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(THUMBNAIL)
        for page in pages:
            item = QListWidgetItem()
            item.setData(_PAGE, page)
            item.setIcon(QIcon(_blank()))
            item.setSizeHint(QSize(0, max(THUMBNAIL.height() + 8, self.fontMetrics().height() + 12)))
            self.addItem(item)
        self.number()
        self.setCurrentRow(0)
        self.model().rowsMoved.connect(lambda *_: self.number())
        self.model().rowsInserted.connect(lambda *_: self.number())
        self.model().rowsRemoved.connect(lambda *_: self.number())

    @property
    def pages(self) -> list[JoinedPage]:
        """As they stand now."""
        return [page for row in range(self.count()) if (page := self.item(row).data(_PAGE)) is not None]

    def show_thumbnail(self, number: DocumentId, pixmap: QPixmap) -> None:
        """How a page looks, beside its name."""
        for row, page in enumerate(self.pages):
            if page.id == number:
                self.item(row).setIcon(QIcon(pixmap))

    def number(self) -> None:
        """Write its number before each page."""
        for place, page in enumerate(self.pages, 1):
            self.item(place - 1).setText(self.tr("{number}.  {name}").format(number=place, name=page.name))

    def move(self, by: int) -> None:
        """Move the chosen page up or down."""
        row = self.currentRow()
        if row >= 0 and 0 <= row + by < self.count():
            self.insertItem(row + by, self.takeItem(row))
            self.setCurrentRow(row + by)

    def leave_out(self) -> None:
        """Take the chosen page out."""
        if self.currentRow() >= 0:
            self.takeItem(self.currentRow())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete:
            self.leave_out()
        else:
            super().keyPressEvent(event)


class JoinDialog(Dialog):
    """Which pages, in which order, under which title."""

    def __init__(self, parent: QWidget, pages: Sequence[JoinedPage], title: str) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Make one document of these pages"))
        self._title = QLineEdit(title)
        self._title.setObjectName("title")
        self._title.selectAll()
        self.list = PageList(pages)
        for text, editor in ((self.tr("Title"), self._title), (self.tr("Pages in their order"), self.list)):
            name = label(text, "label")
            name.setBuddy(editor)
            editor.setAccessibleName(text)
            self.column.addWidget(name)
            self.column.addWidget(editor)
        row = Flow(gap=6)
        row.add(button(self.tr("Move up"), do=lambda: self.list.move(-1)))
        row.add(button(self.tr("Move down"), do=lambda: self.list.move(1)))
        row.add(button(self.tr("Leave it out"), do=self.list.leave_out))
        self.column.addWidget(row)
        about = self.tr("Every file stays in the archive as it came. You can take the document apart again.")
        self.column.addWidget(label(about, "muted", wrap=True))
        self._accepting = self.end_with(self.tr("Make one document"))
        for change in (self.list.model().rowsRemoved, self.list.model().rowsInserted):
            change.connect(lambda *_: self._accepting.setEnabled(self.list.count() > 1))
        self._accepting.setEnabled(self.list.count() > 1)
        self.resize(QSize(480, min(520, parent.height())))

    def show_thumbnail(self, found: tuple[DocumentId, Picture]) -> None:
        """A page was drawn."""
        self.list.show_thumbnail(found[0], pixmap_of(found[1], self.devicePixelRatioF()))

    @property
    def title(self) -> str:
        """What was typed as its title."""
        return self._title.text().strip()

    @property
    def order(self) -> list[DocumentId]:
        """The documents, page by page."""
        return [page.id for page in self.list.pages]


def _blank() -> QPixmap:
    """The room of a page that is not drawn yet, so that no name moves when it comes."""
    made = QPixmap(THUMBNAIL)
    made.fill(Qt.GlobalColor.transparent)
    return made
