"""A small chart of how many documents of each year cite something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import messages, theme
from desktop.results_view import font_like

_SIDE = 6
_WIDEST = 44  # of a bar


class CitationsChart(QWidget):
    """A bar for each year.  The arrow keys go from year to year and say each, Enter or a click chooses one."""

    year_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("citationsChart")
        self._years: tuple[tuple[int, int], ...] = ()
        self._now = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_years(self, years: Sequence[tuple[int, int]]) -> None:
        """Draw other years, without a gap between them, each with the number of its documents."""
        self._years, self._now = tuple(years), -1
        self.setVisible(bool(years))
        self.retranslate()
        self.update()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        told = "; ".join(self._said(place) for place, (_, count) in enumerate(self._years) if count)
        self.setAccessibleName(self.tr("Documents by year: {years}").format(years=told))

    def _said(self, place: int) -> str:
        year, count = self._years[place]
        return self.tr("{year}: {documents}").format(year=year, documents=messages.Counted().documents(count))

    # Drawing

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(200, self.fontMetrics().height() * 5)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102
        chosen = theme.current()
        painter = QPainter(self)
        small = font_like(self.font(), scale=0.85)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        ground = self.height() - metrics.height() - 4
        painter.setPen(QColor(chosen.line))
        painter.drawLine(0, ground, self.width(), ground)
        for place, (year, count) in enumerate(self._years):
            bar = self._bar(place, ground, metrics)
            painter.fillRect(bar, QColor(chosen.mark_now if place == self._now else chosen.accent))
            painter.setPen(QColor(chosen.text))
            if count and metrics.horizontalAdvance(str(count)) <= self._step():
                self._write(painter, metrics, str(count), bar.center().x(), bar.top() - 3)
            if place % self._labelled(metrics) == 0:
                self._write(painter, metrics, str(year), bar.center().x(), self.height() - metrics.descent() - 2)
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _write(self, painter: QPainter, metrics: QFontMetrics, text: str, middle: float, baseline: float) -> None:
        width = metrics.horizontalAdvance(text)
        left = min(max(0.0, middle - width / 2), self.width() - width)
        painter.drawText(int(left), int(baseline), text)

    def _step(self) -> float:
        """How far the bars are from one another."""
        return min((self.width() - 2 * _SIDE) / max(1, len(self._years)), _WIDEST * 1.4)

    def _bar(self, place: int, ground: int, metrics: QFontMetrics) -> QRectF:
        most = max(count for _, count in self._years)
        room = ground - metrics.height() - 6
        height = room * self._years[place][1] / most if most else 0.0
        width = max(1.0, self._step() * 0.7)
        return QRectF(_SIDE + place * self._step() + (self._step() - width) / 2, ground - height, width, height)

    def _labelled(self, metrics: QFontMetrics) -> int:
        """Every how many years there is room for a year's number."""
        wanted = metrics.horizontalAdvance("2000") + 10
        return next(every for every in (1, 2, 5, 10, 20, 50, 10_000) if self._step() * every >= wanted)

    # Choosing

    def _place_at(self, x: float) -> int:
        place = int((x - _SIDE) / self._step()) if self._years else -1
        return place if 0 <= place < len(self._years) else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        place = self._place_at(event.position().x())
        if place >= 0:
            self._go_to(place)
            self.year_chosen.emit(self._years[place][0])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        by = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if by is not None and self._years:
            self._step_over(by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._now >= 0:
            self.year_chosen.emit(self._years[self._now][0])
        else:
            super().keyPressEvent(event)

    def _step_over(self, by: int) -> None:
        """To the next year that has documents."""
        ahead = range(self._now + by, len(self._years) if by > 0 else -1, by)
        place = next((place for place in ahead if place >= 0 and self._years[place][1]), self._now)
        if place >= 0:
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self._now = place
        self.update()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said(place)))

    def event(self, event: QEvent) -> bool:  # noqa: D102
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(event.pos().x())
            QToolTip.showText(event.globalPos(), self._said(place) if place >= 0 else "", self)
            return True
        return super().event(event)
