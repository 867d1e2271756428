"""The list in the middle: each document drawn with title, what it is, the words found and its tags."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive import Field, Summary, TextState
from desktop import messages, theme
from desktop.listing import Row
from desktop.results_model import ROW
from indexer import Snippet

_SIDE = 16
_TOP = 12
_GAP = 4
_BEFORE_MARK = 46  # letters that are kept before the first word found


class ResultsView(QListView):
    """The documents found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.delegate = RowDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setTabKeyNavigation(False)

    def keyboardSearch(self, text: str) -> None:  # noqa: N802
        """Letters are keys of the window here, not the beginning of a title."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the line that says what a document is."""

    text: str
    guessed: bool


class RowDelegate(QStyledItemDelegate):
    """Draws one document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Mapping[str, str] = {}
        """Each tag's colour by its name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: D102
        width = row_width(option)
        return QSize(width, self._draw(None, index.data(ROW), QRect(0, 0, width, 10_000), option.font))

    def paint(  # noqa: D102
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = theme.current()
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(option.rect, QColor(chosen.accent_soft))
            painter.fillRect(
                QRect(option.rect.left(), option.rect.top(), 4, option.rect.height()), QColor(chosen.accent)
            )
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(chosen.window))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(option.rect.left() + _SIDE, option.rect.bottom(), option.rect.right(), option.rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(QColor(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(option.rect.adjusted(5, 1, -2, -2))
        area = QRect(option.rect.topLeft(), QSize(row_width(option), option.rect.height()))
        self._draw(painter, index.data(ROW), area, option.font)
        painter.restore()

    def _draw(self, painter: QPainter | None, row: Row, area: QRect, font: QFont) -> int:
        """Draw a row, or only measure it; returns its height."""
        chosen = theme.current()
        left, width = area.left() + _SIDE, area.width() - 2 * _SIDE
        y = area.top() + _TOP
        title = font_like(font, bold=True)
        y += draw_text(painter, row.summary.title, title, QPointF(left, y), width, 2, QColor(chosen.text))
        y += _GAP
        y += self._draw_about(painter, row.summary, font, QPointF(left, y), width)
        words, marks = _body(row)
        if words:
            y += _GAP
            colour = QColor(chosen.text if row.note else chosen.muted)
            small = font_like(font, scale=0.94)
            y += draw_text(painter, words, small, QPointF(left, y), width, 2, colour, marks)
        if row.summary.tags:
            y += _GAP + 3
            y += self._draw_tags(painter, row.summary.tags, font, QRectF(left, y, width, 0))
        return y + _TOP - area.top()

    def _draw_about(self, painter: QPainter | None, summary: Summary, font: QFont, at: QPointF, width: int) -> int:
        """Kind, date and languages; a guess leans and ends in a question mark."""
        chosen = theme.current()
        small, leaning = font_like(font, scale=0.94), font_like(font, scale=0.94, italic=True)
        plain = QFontMetrics(small)
        if painter is None:
            return plain.height()
        x, baseline = at.x(), at.y() + plain.ascent()
        for place, piece in enumerate(_about(summary)):
            used = leaning if piece.guessed else small
            text = f"{' · ' if place else ''}{piece.text}{' ?' if piece.guessed else ''}"
            room = int(at.x() + width - x)
            text = QFontMetrics(used).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(used)
            painter.setPen(QColor(chosen.guess if piece.guessed else chosen.muted))
            painter.drawText(QPointF(x, baseline), text)
            x += QFontMetrics(used).horizontalAdvance(text)
            if x >= at.x() + width - 12:
                break
        return plain.height()

    def _draw_tags(self, painter: QPainter | None, tags: Sequence[str], font: QFont, area: QRectF) -> int:
        chosen = theme.current()
        small = font_like(font, scale=0.85)
        metrics = QFontMetrics(small)
        height = metrics.height() + 6
        if painter is None:
            return height
        x = area.left()
        painter.setFont(small)
        for place, tag in enumerate(tags):
            room = area.right() - x - 24
            if room < 40:
                painter.setPen(QColor(chosen.muted))
                painter.drawText(QPointF(x, area.top() + 3 + metrics.ascent()), f"+{len(tags) - place}")
                break
            text = metrics.elidedText(tag, Qt.TextElideMode.ElideRight, int(min(room, 190)))
            chip = QRectF(x + 0.5, area.top() + 0.5, metrics.horizontalAdvance(text) + 26, height - 1)
            painter.setPen(QColor(chosen.line))
            painter.setBrush(QColor(chosen.base))
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.colours.get(tag, chosen.muted)))
            painter.drawEllipse(QPointF(chip.left() + 11, chip.center().y()), 4, 4)
            painter.setPen(QColor(chosen.text))
            painter.drawText(QPointF(chip.left() + 19, area.top() + 3 + metrics.ascent()), text)
            x = chip.right() + 6
        return height


def row_width(option: QStyleOptionViewItem) -> int:
    """As wide as beside a scroll bar, whether there is one or not: one that appears must not break lines anew."""
    view = option.widget
    width = view.width() - view.verticalScrollBar().sizeHint().width() if isinstance(view, QListView) else 0
    return width if width > 0 else option.rect.width() or 400


def _about(summary: Summary) -> list[_Piece]:
    pieces = []
    if summary.kind:
        pieces.append(_Piece(messages.kind_name(summary.kind), Field.KIND in summary.guessed))
    if summary.date:
        pieces.append(_Piece(messages.shown_date(summary.date), Field.DATE in summary.guessed))
    if summary.languages:
        pieces.append(_Piece(messages.languages(summary.languages), guessed=False))
    if summary.state not in (TextState.READ, TextState.RECOGNISED):
        pieces.append(_Piece(messages.without_text(summary.state), guessed=False))
    return pieces


def _body(row: Row) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The words under a row and what in them is marked: a curator's note before all, else the text found."""
    if row.note:
        return row.note, ()
    for snippet in row.snippets:
        if snippet.text.strip():
            return _begun_near_mark(snippet)
    return "", ()


def _begun_near_mark(snippet: Snippet) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The snippet cut so that the first word found is seen in two lines."""
    if not snippet.marks or snippet.marks[0][0] <= _BEFORE_MARK + 20:
        return snippet.text, snippet.marks
    cut = snippet.text.find(" ", snippet.marks[0][0] - _BEFORE_MARK) + 1
    return f"… {snippet.text[cut:]}", tuple((start - cut + 2, end - cut + 2) for start, end in snippet.marks)


def font_like(font: QFont, *, bold: bool = False, italic: bool = False, scale: float = 1.0) -> QFont:
    """The same typeface, heavier, leaning or of another size."""
    made = QFont(font)
    made.setBold(bold)
    made.setItalic(italic)
    if scale != 1.0:
        made.setPointSizeF(font.pointSizeF() * scale)
    return made


def draw_text(
    painter: QPainter | None,
    text: str,
    font: QFont,
    at: QPointF,
    width: int,
    lines: int,
    colour: QColor,
    marks: Sequence[tuple[int, int]] = (),
) -> int:
    """Draw at most so many lines, the last one ending in “…” if there is more; returns their height."""
    metrics = QFontMetrics(font)
    layout = QTextLayout(text, font)
    options = QTextOption()
    options.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(options)
    layout.setFormats([_marked(begin, end, text) for begin, end in marks])
    layout.beginLayout()
    laid = []
    while len(laid) <= lines:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, len(laid) * metrics.lineSpacing()))
        laid.append(line)
    layout.endLayout()
    if painter is not None:
        painter.setPen(colour)
        is_cut = len(laid) > lines
        for line in laid[: lines - 1 if is_cut else lines]:
            line.draw(painter, at)
        if is_cut:
            last = laid[lines - 1]
            start = _python_offset(text, last.textStart())
            rest = [(max(0, b - start), e - start) for b, e in marks if e > start]
            _draw_cut(painter, text[start:], font, QPointF(at.x(), at.y() + last.y()), width, colour, rest)
    return min(len(laid), lines) * metrics.lineSpacing()


def _draw_cut(
    painter: QPainter, text: str, font: QFont, at: QPointF, width: int, colour: QColor, marks: Sequence[tuple[int, int]]
) -> None:
    """One line that ends in “…”."""
    text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width - 12)
    layout = QTextLayout(text, font)
    layout.setFormats([_marked(begin, min(end, len(text)), text) for begin, end in marks if begin < len(text)])
    layout.beginLayout()
    line = layout.createLine()
    if line.isValid():
        line.setLineWidth(width * 2)
        line.setPosition(QPointF(0, 0))
    layout.endLayout()
    if line.isValid():
        painter.setPen(colour)
        line.draw(painter, at)


def _marked(begin: int, end: int, text: str) -> QTextLayout.FormatRange:
    chosen = theme.current()
    made = QTextLayout.FormatRange()
    made.start = qt_offset(text, begin)
    made.length = qt_offset(text, end) - made.start
    style = QTextCharFormat()
    style.setBackground(QColor(chosen.mark))
    style.setForeground(QColor(chosen.on_mark))
    style.setFontWeight(QFont.Weight.Bold)
    made.format = style
    return made


def qt_offset(text: str, offset: int) -> int:
    """An offset of Python's letters as Qt counts: a rare letter outside the first 65,536 counts twice."""
    return offset if text.isascii() else len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


def _python_offset(text: str, offset: int) -> int:
    if text.isascii():
        return offset
    return len(text.encode("utf-16-le", "surrogatepass")[: offset * 2].decode("utf-16-le", "ignore"))
