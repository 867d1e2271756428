"""The left pane: where to look (everything, collections, imports, the bin) and how to narrow what is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView, QWidget

from archive import Tag
from desktop import messages, theme
from desktop.listing import EVERYTHING, Overview, Place
from desktop.results_model import DOCUMENTS, dragged
from indexer import Facet

ENTRY = Qt.ItemDataRole.UserRole
_MANY = 8  # years and imports beyond these wait behind a line that shows them


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the pane: a heading, a place, a filter, a line that shows more, or an invitation."""

    kind: str  # heading, place, filter, more, new-collection
    text: str
    key: str = ""
    count: int | None = None
    place: Place | None = None
    facet: str = ""
    value: str = ""
    colour: str = ""
    active: bool = False
    tag: int = 0


class SideView(QTreeView):
    """Places and filters in one tree.  A second choice of a filter takes it away."""

    place_chosen = Signal(object)
    filter_toggled = Signal(str, str)
    new_collection = Signal()
    menu_wanted = Signal(object, QPoint)
    dropped_on_collection = Signal(int, list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self._folded: set[str] = set()
        self._unfolded: set[str] = set()
        self._known: tuple[Overview, Mapping[str, Sequence[Facet]], Place, tuple[tuple[str, str], ...]] | None = None
        self.setModel(self._model)
        self.setItemDelegate(SideDelegate(self))
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setUniformRowHeights(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self.clicked.connect(self.choose)

    def show_all(
        self,
        overview: Overview,
        facets: Mapping[str, Sequence[Facet]],
        place: Place,
        filters: tuple[tuple[str, str], ...],
    ) -> None:
        """Draw the pane anew; where a person was in it and how far it was scrolled stay."""
        if self._known == (overview, facets, place, filters):
            return
        self._known = (overview, facets, place, filters)
        self._redraw()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.setAccessibleName(self.tr("Places and filters"))
        self._redraw()

    def _redraw(self) -> None:
        if self._known is None:
            return
        overview, facets, place, filters = self._known
        current, scrolled = self._entry(self.currentIndex()), self.verticalScrollBar().value()
        self._model.clear()
        for heading, entries in (
            (Entry("heading", self.tr("Look in"), "places"), self._places(overview, place)),
            (Entry("heading", self.tr("Collections"), "collections"), self._collections(overview, place)),
            *((self._heading(name), self._values(name, overview, facets, filters)) for name in messages.FACETS),
        ):
            if entries:
                self._append(heading, entries)
        self.expandAll()
        self._go_back_to(current)
        self.verticalScrollBar().setValue(scrolled)

    def _heading(self, facet: str) -> Entry:
        return Entry("heading", messages.facet_name(facet), facet)

    def _append(self, heading: Entry, entries: Sequence[Entry]) -> None:
        is_folded = heading.key in self._folded
        root = self._model.invisibleRootItem()
        root.appendRow(_item(replace(heading, active=not is_folded), self._spoken(heading)))
        if is_folded:
            return
        shown = entries
        if len(entries) > _MANY + 1 and heading.key in ("year", "places") and heading.key not in self._unfolded:
            shown = [entry for place, entry in enumerate(entries) if place < _MANY or entry.active]
        for entry in shown:
            root.appendRow(_item(entry, self._spoken(entry)))
        if len(shown) < len(entries):
            more = Entry("more", self.tr("%n more …", "", len(entries) - len(shown)), heading.key)
            root.appendRow(_item(more, more.text))

    def _places(self, overview: Overview, place: Place) -> list[Entry]:
        found = [self._place(self.tr("All documents"), EVERYTHING, overview.count, place)]
        standing = [batch for batch in overview.batches if not batch.undone and batch.added]
        for position, batch in enumerate(standing[:1]):
            name = self.tr("Last import") if position == 0 else messages.shown_moment(batch.started)
            found.append(self._place(name, Place("batch", batch.id), batch.added, place))
        found.append(self._place(self.tr("All imports"), Place("imports"), len(overview.batches), place))
        found.append(self._place(self.tr("Guesses to check"), Place("guesses"), overview.guessed, place))
        found.append(self._place(self.tr("Bin"), Place("bin"), overview.binned, place))
        return found

    def _collections(self, overview: Overview, place: Place) -> list[Entry]:
        found = [self._place(c.name, Place("collection", c.id), c.count, place) for c in overview.collections]
        return [*found, Entry("new-collection", self.tr("New collection …"), "new-collection")]

    def _place(self, text: str, place: Place, count: int, chosen: Place) -> Entry:
        key = f"{place.kind} {place.number}"
        return Entry("place", text, key, count, place=place, active=place == chosen)

    def _values(
        self,
        facet: str,
        overview: Overview,
        facets: Mapping[str, Sequence[Facet]],
        filters: tuple[tuple[str, str], ...],
    ) -> list[Entry]:
        counts = {found.value: found.count for found in facets.get(facet, ())}
        for name, value in filters:
            if name == facet:
                counts.setdefault(value, 0)
        if facet == "tag":
            return [self._tag(tag, counts, filters) for tag in overview.tags]
        values = sorted(counts, reverse=True) if facet == "year" else sorted(counts, key=lambda v: (-counts[v], v))
        return [
            Entry(
                "filter",
                messages.facet_value(facet, value),
                f"{facet} {value}",
                counts[value],
                facet=facet,
                value=value,
                active=(facet, value) in filters,
            )
            for value in values
        ]

    def _tag(self, tag: Tag, counts: Mapping[str, int], filters: tuple[tuple[str, str], ...]) -> Entry:
        value = "/".join(tag.path)
        return Entry(
            "filter",
            tag.name,
            f"tag {value}",
            counts.get(value, 0),
            facet="tag",
            value=value,
            colour=tag.colour,
            active=("tag", value) in filters,
            tag=tag.id,
        )

    def _spoken(self, entry: Entry) -> str:
        if entry.count is None:
            return entry.text
        documents = messages.Counted().documents(entry.count)
        if entry.active:
            return self.tr("{name}, {documents}, chosen").format(name=entry.text, documents=documents)
        return self.tr("{name}, {documents}").format(name=entry.text, documents=documents)

    def _go_back_to(self, entry: Entry | None) -> None:
        for row in range(self._model.rowCount()):
            if entry is not None and self._entry(self._model.index(row, 0)).key == entry.key:
                self.setCurrentIndex(self._model.index(row, 0))
                return

    def _entry(self, index: QModelIndex | QPersistentModelIndex) -> Entry | None:
        return index.data(ENTRY) if index.isValid() else None

    # What people do

    def choose(self, index: QModelIndex) -> None:
        """Do what a line stands for."""
        entry = self._entry(index)
        if entry is None:
            return
        if entry.kind == "place":
            self.place_chosen.emit(entry.place)
        elif entry.kind == "filter":
            self.filter_toggled.emit(entry.facet, entry.value)
        elif entry.kind == "new-collection":
            self.new_collection.emit()
        else:
            self._fold(entry)

    def _fold(self, entry: Entry) -> None:
        kept = self._unfolded if entry.kind == "more" else self._folded
        kept.symmetric_difference_update({entry.key})
        self._redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.choose(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()

    def _ask_for_menu(self, at: QPoint) -> None:
        entry = self._entry(self.indexAt(at))
        if entry is not None:
            self.menu_wanted.emit(entry, self.viewport().mapToGlobal(at))

    # Documents dropped on a collection

    def dragEnterEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102
        if event.mimeData().hasFormat(DOCUMENTS):
            event.acceptProposedAction()
        else:
            event.ignore()  # files belong to the whole window

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: D102
        if event.mimeData().hasFormat(DOCUMENTS) and self._collection_at(event.position().toPoint()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        number = self._collection_at(event.position().toPoint())
        if number and event.mimeData().hasFormat(DOCUMENTS):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped_on_collection.emit(number, dragged(event.mimeData()))
        else:
            event.ignore()

    def _collection_at(self, at: QPoint) -> int:
        entry = self._entry(self.indexAt(at))
        is_collection = entry is not None and entry.place is not None and entry.place.kind == "collection"
        return entry.place.number if is_collection else 0


class SideDelegate(QStyledItemDelegate):
    """Draws one line of the left pane."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: D102
        entry: Entry = index.data(ENTRY)
        height = QFontMetrics(option.font).height()
        return QSize(120, max(32, height + 12) + (12 if entry.kind == "heading" and index.row() else 0))

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(8, 1, -8, -1)
        self._draw_ground(painter, option, entry, area)
        if entry.kind == "heading":
            self._draw_heading(painter, option, entry, area)
        else:
            self._draw_entry(painter, option, entry, area)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, area: QRect) -> None:
        chosen = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        if entry.active and entry.kind != "heading":
            painter.setBrush(QColor(chosen.accent_soft))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver and entry.kind != "heading":
            painter.setBrush(QColor(chosen.hover))
            painter.drawRoundedRect(QRectF(area), 6, 6)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(chosen.accent), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)

    def _draw_heading(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, area: QRect) -> None:
        chosen = theme.current()
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(chosen.accent_text))
        words = area.adjusted(8, 0, -8, -6)
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, entry.text)
        side = QFontMetrics(font).ascent()
        arrow = QRect(area.right() - side - 6, words.bottom() - side, side, side)
        theme.icon("down" if entry.active else "right", chosen.muted, 16).paint(painter, arrow)

    def _draw_entry(self, painter: QPainter, option: QStyleOptionViewItem, entry: Entry, area: QRect) -> None:
        chosen = theme.current()
        font = QFont(option.font)
        font.setBold(entry.active)
        metrics = QFontMetrics(font)
        left = area.left() + 8 + 14 * entry.value.count("/") * (entry.facet == "tag")
        middle = area.center().y()
        if entry.facet:
            left = self._draw_sign(painter, entry, left, middle, metrics)
        count = "" if entry.count is None else str(entry.count)
        room = area.right() - 8 - left - (metrics.horizontalAdvance(count) + 8 if count else 0)
        painter.setFont(font)
        quiet = entry.kind in ("more", "new-collection")
        faint = entry.count == 0 and not entry.active
        painter.setPen(QColor(chosen.accent_text if quiet else chosen.muted if faint else chosen.text))
        text = metrics.elidedText(entry.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, area.top(), room, area.height()), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QColor(chosen.muted))
        painter.drawText(area.adjusted(0, 0, -8, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)

    def _draw_sign(self, painter: QPainter, entry: Entry, left: int, middle: int, metrics: QFontMetrics) -> int:
        """A box with a tick when the filter is on, and a tag's spot of colour; returns where the words begin."""
        chosen = theme.current()
        side = min(16, metrics.ascent())
        box = QRectF(left + 0.5, middle - side / 2 + 0.5, side, side)
        painter.setPen(QPen(QColor(chosen.accent if entry.active else chosen.edge), 1.2))
        painter.setBrush(QColor(chosen.accent if entry.active else chosen.base))
        painter.drawRoundedRect(box, 4, 4)
        if entry.active:
            painter.setPen(QPen(QColor(chosen.on_accent), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(box.center() + _step(side, -0.24, 0.02), box.center() + _step(side, -0.06, 0.2))
            painter.drawLine(box.center() + _step(side, -0.06, 0.2), box.center() + _step(side, 0.26, -0.2))
        left += side + 8
        if entry.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(entry.colour))
            painter.drawEllipse(QRectF(left, middle - 4.5, 10, 10))
            left += 16
        return left


def _step(side: int, x: float, y: float) -> QPointF:
    return QPointF(side * x, side * y)


def _item(entry: Entry, spoken: str) -> QStandardItem:
    made = QStandardItem(entry.text)
    made.setData(entry, ENTRY)
    made.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
    made.setToolTip("")
    return made
