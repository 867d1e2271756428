"""Citations over time: the years in which an instrument is cited, and below them who cites it in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from archive import DocumentId, Standing, Summary
from archive.vocabulary import Term
from desktop import messages, theme
from desktop.citations_chart import CitationsChart
from desktop.flow import label
from desktop.listing import OverTime, Quoted
from desktop.results_view import draw_text, font_like, row_width
from indexer import Citing, Quote

_LINE = Qt.ItemDataRole.UserRole
_STRETCH = 30  # documents whose places are looked for at once
_SIDE, _TOP, _GAP = 16, 9, 3
_INDENT = 14

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the list: a year with its documents, a document, or a place in one.

    `quote` is where a click leads; a document's own line leads to its first place.
    """

    year: int | None
    count: int = 0
    citing: Citing | None = None
    summary: Summary | None = None
    quote: Quote | None = None
    first: bool = True

    @property
    def is_year(self) -> bool:
        """Whether it stands above the documents of a year."""
        return self.citing is None


class CitationsView(QWidget):
    """One instrument over time.  What people do here leaves as signals."""

    instrument_chosen = Signal(str)
    place_chosen = Signal(str, object)  # document, Quote or None
    quotes_wanted = Signal(str, list)  # code, documents

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: OverTime | None = None
        self._title = label(kind="heading", wrap=True)
        self.instruments = QComboBox()
        self.instruments.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.instruments.setMinimumContentsLength(12)
        self.instruments.activated.connect(lambda _: self.instrument_chosen.emit(self.instruments.currentData()))
        self._about = label(kind="muted", wrap=True)
        self.chart = CitationsChart()
        self.model = CitationsModel(self)
        self.list = CitationsList()
        self.list.setModel(self.model)
        self.model.wanted.connect(self._want)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._choose(now))
        self.list.clicked.connect(self._choose)
        self.chart.year_chosen.connect(self._go_to_year)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(16, 0, 12, 0)
        for widget in (self._title, self.instruments, self._about, self.chart):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)

    @property
    def code(self) -> str:
        """The instrument that is shown."""
        return self._shown.citations.instrument.code if self._shown and self._shown.citations else ""

    def show_over_time(self, shown: OverTime) -> None:
        """Another instrument, or the same with what has changed; an unchanged one stays as it is."""
        if shown == self._shown:
            return
        same = shown.citations is not None and self._shown is not None and shown.citations == self._shown.citations
        self._shown = shown
        self._say()
        if not same:
            citations = shown.citations
            self.chart.show_years(citations.years if citations is not None else ())
            self.model.begin(citations.documents if citations is not None else ())

    def extend(self, quoted: Quoted) -> None:
        """The places that were asked for."""
        if quoted.code == self.code:
            self.model.extend(quoted)

    def step(self, by: int) -> None:
        """Choose the next or the previous line that leads somewhere."""
        row = self.list.currentIndex().row() + by
        while 0 <= row < self.model.rowCount() and self.model.line(row).is_year:
            row += by
        if 0 <= row < self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(row))

    def redraw(self) -> None:
        """Draw anew, in other colours or another size of text."""
        self.list.doItemsLayout()
        self.chart.updateGeometry()
        self.chart.update()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._title.setText(self.tr("Citations over time"))
        self.instruments.setAccessibleName(self.tr("Instrument"))
        self.list.setAccessibleName(self.tr("Documents that cite it"))
        self.chart.retranslate()
        self._say()
        self.redraw()

    def _say(self) -> None:
        if self._shown is None:
            return
        citations = self._shown.citations
        self.instruments.clear()
        for one in self._shown.instruments:
            self._offer(one.instrument, one.documents)
        if citations is not None and self.instruments.findData(self.code) < 0:
            self._offer(citations.instrument, 0)
        self.instruments.setCurrentIndex(self.instruments.findData(self.code))
        self.instruments.setVisible(citations is not None)
        if citations is None:
            self._about.setText(self.tr("No document cites a resolution, a convention or an agreement yet."))
            return
        said = messages.Counted().documents(len(citations.documents))
        if citations.undated:
            undated = self.tr("%n without a year", "", citations.undated)
            said = self.tr("{documents}, {undated}").format(documents=said, undated=undated)
        self._about.setText(said)

    def _offer(self, instrument: Term, documents: int) -> None:
        text = self.tr("{instrument} ({count})").format(
            instrument=messages.instrument_name(instrument), count=documents
        )
        self.instruments.addItem(text, instrument.code)

    def _want(self, ids: list[DocumentId]) -> None:
        self.quotes_wanted.emit(self.code, ids)

    def _choose(self, index: QModelIndex) -> None:
        line = index.data(_LINE) if index.isValid() else None
        if line is not None and not line.is_year:
            self.place_chosen.emit(line.citing.document_id, line.quote)

    def _go_to_year(self, year: int) -> None:
        """To the documents of a year, as soon as they are there."""
        self.model.seek(year, lambda row: self.list.scrollTo(self.model.index(row), self.list.ScrollHint.PositionAtTop))


class CitationsModel(QAbstractListModel):
    """The lines fetched so far.  `wanted` asks for the places in some more documents."""

    wanted = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: tuple[Citing, ...] = ()
        self._lines: list[Line] = []
        self._fetched = 0
        self._is_asked = False
        self._sought: tuple[int, object] | None = None

    def begin(self, documents: tuple[Citing, ...]) -> None:
        """Other documents."""
        self.beginResetModel()
        self._documents, self._lines, self._fetched, self._is_asked, self._sought = documents, [], 0, False, None
        self.endResetModel()
        self.fetchMore()

    def extend(self, quoted: Quoted) -> None:
        """Add the lines of the documents that were asked for; others are dropped."""
        some = self._documents[self._fetched : self._fetched + _STRETCH]
        wanted = [one.document_id for one in some]
        self._is_asked = False
        if not set(quoted.quotes) <= set(wanted) or not {summary.id for summary in quoted.summaries} <= set(wanted):
            return
        lines = list(self._lines_of(some, quoted))
        self._fetched += len(some)
        if lines:
            first = len(self._lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()
        self._go_on_seeking()

    def _lines_of(self, some: tuple[Citing, ...], quoted: Quoted) -> Iterator[Line]:
        summaries = {summary.id: summary for summary in quoted.summaries}
        before = self._documents[self._fetched - 1] if self._fetched else None
        for citing in some:
            if before is None or before.year != citing.year:
                count = sum(one.year == citing.year for one in self._documents)
                yield Line(citing.year, count)
            before = citing
            quotes = quoted.quotes.get(citing.document_id, ())
            if citing.document_id in summaries:
                summary = summaries[citing.document_id]
                yield Line(citing.year, 0, citing, summary, next(iter(quotes), None))
                for quote in quotes[1:]:
                    yield Line(citing.year, 0, citing, summary, quote, first=False)

    def seek(self, year: int, then: object) -> None:
        """Call `then` with the row of a year when it is there."""
        self._sought = (year, then)
        self._go_on_seeking()

    def _go_on_seeking(self) -> None:
        if self._sought is None:
            return
        year, then = self._sought
        row = next((row for row, line in enumerate(self._lines) if line.is_year and line.year == year), None)
        if row is not None:
            self._sought = None
            then(row)  # type: ignore[operator]
        elif self.canFetchMore():
            self.fetchMore()

    def line(self, row: int) -> Line:
        """What stands in a row."""
        return self._lines[row]

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._lines)

    def canFetchMore(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008, D102
        return not parent.isValid() and self._fetched < len(self._documents) and not self._is_asked

    def fetchMore(self, parent: _Index = QModelIndex()) -> None:  # noqa: B008, D102
        if self.canFetchMore(parent):
            self._is_asked = True
            self.wanted.emit([one.document_id for one in self._documents[self._fetched : self._fetched + _STRETCH]])

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid() or self._lines[index.row()].is_year:
            return Qt.ItemFlag.ItemIsEnabled if index.isValid() else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == _LINE:
            return line
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken(line)
        return None

    def _spoken(self, line: Line) -> str:
        if line.summary is None or line.citing is None:
            return year_line(line)
        place = place_of(line.quote) if line.quote is not None else self.tr("a person wrote it down")
        words = line.quote.sentence if line.quote is not None else ""
        if not line.first:
            return self.tr("{page}: {sentence}").format(page=place, sentence=words)
        return self.tr("{title}; {about}; {page}: {sentence}").format(
            title=line.summary.title, about=about_line(line), page=place, sentence=words
        )


def year_line(line: Line) -> str:
    """A year with its documents, in words."""
    documents = messages.Counted().documents(line.count)
    return messages.year_of_documents(line.year, documents)


def about_line(line: Line) -> str:
    """What a document is, and how far it is sure that it cites the instrument."""
    assert line.summary is not None
    assert line.citing is not None
    pieces = [messages.kind_name(line.summary.kind)] if line.summary.kind else []
    pieces += [messages.shown_date(line.summary.date)] if line.summary.date else []
    pieces += [messages.languages(line.summary.languages)] if line.summary.languages else []
    pieces += [messages.found_by_the_program()] if line.citing.standing is Standing.SUGGESTED else []
    return " · ".join(pieces)


def place_of(quote: Quote) -> str:
    """The page of a place, in words."""
    return messages.page_name(quote.page)


class CitationsList(QListView):
    """Who cites it, year by year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("citations")
        self.setItemDelegate(CitationsDelegate(self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def keyboardSearch(self, text: str) -> None:  # noqa: N802
        """Letters are keys of the window here, not the beginning of a title."""


class CitationsDelegate(QStyledItemDelegate):
    """Draws a year, a document with its first place, or a further place."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: D102
        width = row_width(option)
        return QSize(width, self._draw(None, index.data(_LINE), QRect(0, 0, width, 10_000), option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: D102
        line: Line = index.data(_LINE)
        chosen = theme.current()
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(chosen.accent_soft))
            painter.fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), QColor(chosen.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver and not line.is_year:
            painter.fillRect(option.rect, QColor(chosen.window))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(QColor(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(option.rect.adjusted(5, 1, -2, -2))
        area = QRect(option.rect.topLeft(), QSize(row_width(option), option.rect.height()))
        self._draw(painter, line, area, option.font)
        painter.restore()

    def _draw(self, painter: QPainter | None, line: Line, area: QRect, font: QFont) -> int:
        """Draw a line, or only measure it; returns its height."""
        chosen = theme.current()
        left, width = area.left() + _SIDE, area.width() - 2 * _SIDE
        y = area.top() + _TOP
        small = font_like(font, scale=0.94)
        if line.is_year or line.summary is None:
            heading = font_like(font, bold=True, scale=0.94)
            y += draw_text(painter, year_line(line), heading, QPointF(left, y), width, 1, QColor(chosen.accent_text))
            return y + _GAP - area.top()
        if line.first:
            title = font_like(font, bold=True)
            y += draw_text(painter, line.summary.title, title, QPointF(left, y), width, 2, QColor(chosen.text)) + _GAP
            y += draw_text(painter, about_line(line), small, QPointF(left, y), width, 1, QColor(chosen.muted)) + _GAP
        if line.quote is not None:
            page, sentence = place_of(line.quote), line.quote.sentence
            told = f"{page}: {sentence}"
            shift = len(told) - len(sentence)
            marks = [(line.quote.mark[0] + shift, line.quote.mark[1] + shift)]
            at = QPointF(left + _INDENT, y)
            y += draw_text(painter, told, small, at, width - _INDENT, 3, QColor(chosen.text), marks)
        return y + _TOP - area.top()
