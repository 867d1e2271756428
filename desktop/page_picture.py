"""A page as it looks, with the words that were searched for marked where they stand on it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from archive import Box, DocumentId, Unreadable
from desktop import messages, theme
from desktop.flow import Flow, button, label
from indexer import Picture

Mark = tuple[int, int, int]
_LOW = 200  # a view below this height lets its buttons scroll with the picture
_ZOOMS = (1.0, 1.5, 2.0, 3.0)  # times the width of the pane
_EDGE = 2.0  # pixels around a marked word


def pixmap_of(picture: Picture, ratio: float) -> QPixmap:
    """A drawn page for the screen, so many of its dots to each of the window's."""
    image = QImage(picture.rgb, picture.width, picture.height, picture.width * 3, QImage.Format.Format_RGB888)
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


class Leaf(QLabel):
    """The drawn page, and boxes on it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.boxes: tuple[Box, ...] = ()
        self.now: tuple[Box, ...] = ()

    def place(self, box: Box) -> QRectF:
        """Where a box stands in this widget."""
        drawn = self.pixmap().deviceIndependentSize()
        left = max(0.0, (self.width() - drawn.width()) / 2)
        found = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        wide, high = drawn.width(), drawn.height()
        placed = QRectF(found.x() * wide + left, found.y() * high, found.width() * wide, found.height() * high)
        return placed.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        super().paintEvent(event)
        if self.pixmap().isNull():
            return
        painter = QPainter(self)
        # Paper is light in every set of colours, and ink must be seen through the mark.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for box in set(self.boxes) - set(self.now):
            painter.fillRect(self.place(box), QColor(theme.LIGHT.mark))
        for box in self.now:
            painter.fillRect(self.place(box), QColor(theme.LIGHT.mark_now))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setPen(QPen(QColor(theme.LIGHT.accent), 2))
        for box in self.now:
            painter.drawRect(self.place(box))
        painter.end()


class PagePicture(QWidget):
    """`wanted` asks for a picture: document, page, width in pixels; `spots_wanted` where marks of a page stand on it:
    document, page, all of them, the one shown now.
    """

    wanted = Signal(str, int, int)
    spots_wanted = Signal(str, int, list, list)
    text_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = ""
        self._page = 1
        self._last = 1
        self._zoom = 0
        self._is_scan = False
        self._marks: tuple[Mark, ...] = ()
        self._now = -1
        self._drawn: tuple[str, int, int] | None = None
        self._back = button(kind="quiet", do=lambda: self.turn(-1))
        self._on = button(kind="quiet", do=lambda: self.turn(1))
        self._larger = button(kind="quiet", do=lambda: self.zoom(1))
        self._smaller = button(kind="quiet", do=lambda: self.zoom(-1))
        self._text = button(kind="quiet", do=self.text_wanted.emit)
        self._where = label(kind="muted")
        self._where.setMinimumHeight(self._back.sizeHint().height())  # in line with the buttons
        self.leaf = Leaf()
        self._row = Flow(gap=4)
        for widget in (self._where, self._back, self._on, self._larger, self._smaller, self._text):
            self._row.add(widget)
        self._row.layout().setContentsMargins(20, 4, 12, 4)
        self._inner = QWidget()
        inner, layout = QVBoxLayout(self._inner), QVBoxLayout(self)
        inner.addWidget(self.leaf, 1)
        self._area = QScrollArea()
        self._area.setWidget(self._inner)
        self._area.setWidgetResizable(True)
        layout.addWidget(self._row)
        layout.addWidget(self._area, 1)
        for one in (inner, layout):
            one.setContentsMargins(0, 0, 0, 0)
            one.setSpacing(0)
        self._area.setMinimumHeight(24)

    @property
    def page(self) -> int:
        """Which page is shown."""
        return self._page

    def show_document(self, number: DocumentId, last: int, *, is_scan: bool, page: int = 0) -> None:
        """Draw a page of a document of so many when this can be seen: the one given, or the one shown before."""
        page = page or (self._page if number == self._number else 1)
        self._number, self._page, self._last, self._is_scan = number, page, max(last, 1), is_scan
        self._say_where()
        if self.isVisible():
            self.ask()

    def show_marks(self, marks: Sequence[Mark], now: int) -> None:
        """The places that were searched for; the page of the one shown `now` is turned to."""
        self._marks, moved = tuple(marks), now != self._now
        self._now = now
        if moved and 0 <= now < len(self._marks):
            self.go_to(self._marks[now][0])
        self._ask_for_spots()

    def turn(self, by: int) -> None:
        """To the next or the previous page."""
        self.go_to(self._page + by)

    def go_to(self, page: int) -> None:
        """To another page."""
        self._page = min(max(1, page), self._last)
        self._say_where()
        if self.isVisible():
            self.ask()

    def zoom(self, by: int) -> None:
        """Draw larger or smaller."""
        self._zoom = min(max(0, self._zoom + by), len(_ZOOMS) - 1)
        self._say_where()
        self.ask()

    def ask(self) -> None:
        """Ask for what should be seen now."""
        width = max(200, self._area.viewport().width() - 24) * _ZOOMS[self._zoom]
        now = (self._number, self._page, round(width * self.devicePixelRatioF()))
        if self._number and now != self._drawn:
            if self._drawn is None or self._drawn[:2] != now[:2]:
                self.leaf.boxes = self.leaf.now = ()
            self._drawn = now
            self.wanted.emit(*now)
            self._ask_for_spots()

    def _ask_for_spots(self) -> None:
        """Only what was recognised knows where its words stand."""
        here = [mark[1:] for mark in self._marks if mark[0] == self._page]
        now = [mark[1:] for mark in self._marks[self._now : self._now + 1] if self._now >= 0 and mark[0] == self._page]
        if self._is_scan and self.isVisible():
            self.spots_wanted.emit(self._number, self._page, here, now)

    def show_spots(self, found: tuple[tuple[Box, ...], tuple[Box, ...]]) -> None:
        """Mark words, those of the place shown now more strongly, and see to it that these are seen."""
        self.leaf.boxes, self.leaf.now = found
        self.leaf.update()
        self._say_where()
        self._reveal()

    def show_picture(self, picture: Picture) -> None:
        """Show what was drawn."""
        self.leaf.setPixmap(pixmap_of(picture, self.devicePixelRatioF()))
        self._inner.layout().activate()
        self._inner.resize(self._inner.sizeHint().expandedTo(self._area.viewport().size()))
        self._reveal()

    def _reveal(self) -> None:
        if self.leaf.now and not self.leaf.pixmap().isNull():
            place = self.leaf.mapTo(self._inner, self.leaf.place(self.leaf.now[0]).center().toPoint())
            self._area.ensureVisible(place.x(), place.y(), 80, 80)

    def show_failure(self, error: Exception | None) -> None:
        """Say that a page cannot be drawn."""
        if error is None:
            return
        self._drawn = None
        self.leaf.clear()
        locked = isinstance(error, Unreadable) and error.reason in messages.LOCKED
        self.leaf.setText(
            self.tr("This file is locked with a password, so its pages are not drawn. Its text is kept.")
            if locked
            else self.tr("This page cannot be drawn. Its text can be read under “Text”.")
        )

    def _say_where(self) -> None:
        where = self.tr("Page {number} of {total}").format(number=self._page, total=self._last)
        self._where.setText(where)
        marked = len(self.leaf.boxes)
        self.leaf.setAccessibleName(
            self.tr("{page}, %n word(s) marked", "", marked).format(page=where) if marked else where
        )
        self._back.setEnabled(self._page > 1)
        self._on.setEnabled(self._page < self._last)
        self._larger.setEnabled(self._zoom < len(_ZOOMS) - 1)
        self._smaller.setEnabled(self._zoom > 0)

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._back.setText(self.tr("Previous page"))
        self._on.setText(self.tr("Next page"))
        self._larger.setText(self.tr("Larger"))
        self._smaller.setText(self.tr("Smaller"))
        self._text.setText(self.tr("Text"))
        self._area.setAccessibleName(self.tr("Page as it looks"))
        self._say_where()

    def showEvent(self, event: QEvent) -> None:  # noqa: D102
        super().showEvent(event)
        self.ask()
        self._ask_for_spots()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._place_row()
        if self.isVisible() and self._drawn and abs(event.size().width() - event.oldSize().width()) > 40:
            self.ask()

    def _place_row(self) -> None:
        """Above the picture, or where there is little room at the top of what scrolls."""
        wanted = self._inner if self.height() < _LOW else self
        if self._row.parentWidget() is not wanted:
            layout = wanted.layout()
            assert isinstance(layout, QVBoxLayout)
            layout.insertWidget(0, self._row)
