"""The text of a document: its pages one after the other, plain, with the words that were searched for lit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from archive import Page
from desktop import theme
from desktop.results_view import qt_offset

_AT_ONCE = 150_000
"""Letters that are laid out together; a longer document is shown in stretches."""

_WIDEST = 46  # times the letter's height: a longer line is hard to read
_SAFE = str.maketrans(
    {
        "\r": " ",
        "\x0b": "\n",
        "\x0c": "\n",
        "\x00": " ",
        "\u2028": "\n",
        "\u2029": "\n",
        "\ufdd0": " ",
        "\ufdd1": " ",
        "\ufffc": " ",
    }
)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A page as it stands in the editor: where its text begins."""

    page: Page
    start: int


class PageText(QPlainTextEdit):
    """Read-only pages.  `moved` tells the number of the place that is lit and how many there are."""

    moved = Signal(int, int)
    pages_shown = Signal(int, int)  # the first and the last that can be seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._pages: tuple[Page, ...] = ()
        self._marks: tuple[tuple[int, int, int], ...] = ()
        self._doubts: tuple[tuple[int, int, int], ...] = ()
        self._laid: list[_Laid] = []
        self._now = -1
        self._pointed: tuple[int, int, int] | None = None
        self.verticalScrollBar().valueChanged.connect(self._tell_pages)

    @property
    def now(self) -> int:
        """Which of the places searched for is shown now, from 0; -1 for none."""
        return self._now

    @property
    def page(self) -> int:
        """The page that is being read: of the place shown now where it can be seen, else the first that can."""
        first, last = self._seen()
        here = self._marks[self._now][0] if 0 <= self._now < len(self._marks) else 0
        return here if first <= here <= last else first

    def show_doubts(self, doubts: Sequence[tuple[int, int, int]]) -> None:
        """Words that were recognised and may be wrong; they are marked in a quiet way."""
        self._doubts = tuple(doubts)
        self._light()

    def show_pages(self, pages: Sequence[Page], marks: Sequence[tuple[int, int, int]], *, keep: bool) -> None:
        """Show a document; `keep` when it is the one shown before, so that nothing jumps."""
        scrolled = self.verticalScrollBar().value()
        unchanged = keep and self._pages == tuple(pages) and self._marks == tuple(marks)
        self._pages, self._marks = tuple(pages), tuple(marks)
        if unchanged:
            self._light()
            return
        self._now, self._pointed = -1, None
        self._lay(0)
        if keep:
            self._light()
            self.verticalScrollBar().setValue(scrolled)
        elif self._marks:
            self.step(1)
        self.moved.emit(self._now + 1, len(self._marks))
        self._tell_pages()

    def step(self, by: int) -> None:
        """Go to the next or the previous place that was searched for."""
        if not self._marks:
            return
        self._now = (self._now + by) % len(self._marks) if self._now >= 0 else (0 if by > 0 else len(self._marks) - 1)
        self._pointed = None
        self._reveal(*self._marks[self._now])
        self.moved.emit(self._now + 1, len(self._marks))

    def choose(self, mark: tuple[int, int, int]) -> None:
        """Go to one of the places that were searched for."""
        if mark in self._marks:
            self._now = self._marks.index(mark) - 1
            self.step(1)

    def point_at(self, page: int, start: int, end: int) -> None:
        """Show where a guess was read."""
        self._pointed = (page, start, end)
        self._reveal(page, start, end)

    def go_to_page(self, number: int) -> None:
        """Show the beginning of a page."""
        self._reveal(number, 0, 0)

    def _lay(self, first: int) -> None:
        """Write the pages from place `first` on into the editor, as many as are laid out at once."""
        self.clear()
        self._laid = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        written = 0
        for place, page in enumerate(self._pages[first:], first):
            if written and written + len(page.text) > _AT_ONCE:
                break
            if len(self._pages) > 1:
                if self._laid:
                    cursor.insertText("\n\n", self._plain())
                cursor.insertText(self._heading(place), self._quiet())
                cursor.insertText("\n", self._plain())
            self._laid.append(_Laid(page, cursor.position()))
            cursor.insertText(page.text.translate(_SAFE), self._plain())
            written += len(page.text)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._light()

    def _heading(self, place: int) -> str:
        return self.tr("Page {number} of {total}").format(
            number=self._pages[place].number, total=self._pages[-1].number
        )

    def _reveal(self, page: int, start: int, end: int) -> None:
        place = next((i for i, one in enumerate(self._pages) if one.number == page), None)
        if place is None:
            return
        if not any(laid.page.number == page for laid in self._laid):
            self._lay(place)
        self._light()
        found = self._range(page, start, end)
        if found is not None:
            cursor = QTextCursor(self.document())
            cursor.setPosition(found[0])
            self.setTextCursor(cursor)
            self.centerCursor() if start else self.ensureCursorVisible()

    def _range(self, page: int, start: int, end: int) -> tuple[int, int] | None:
        for laid in self._laid:
            if laid.page.number == page:
                text = laid.page.text
                return laid.start + qt_offset(text, start), laid.start + qt_offset(text, end)
        return None

    def _light(self) -> None:
        """Colour the places found, the one shown now more strongly; foreign text is only ever coloured."""
        chosen = theme.current()
        lit = [self._dotted(found) for doubt in self._doubts if (found := self._range(*doubt)) is not None]
        for place, mark in enumerate(self._marks):
            found = self._range(*mark)
            if found is not None:
                is_now = place == self._now
                ground, ink = (chosen.mark_now, chosen.on_mark_now) if is_now else (chosen.mark, chosen.on_mark)
                lit.append(self._selection(found, ground, ink))
        if self._pointed is not None and (found := self._range(*self._pointed)) is not None:
            lit.append(self._selection(found, chosen.accent_soft, chosen.text, underlined=True))
        self.setExtraSelections(lit)

    def _selection(
        self, found: tuple[int, int], ground: str, ink: str, *, underlined: bool = False
    ) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(found[0])
        cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        made.cursor = cursor
        style = QTextCharFormat()
        style.setBackground(QColor(ground))
        style.setForeground(QColor(ink))
        if underlined:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        made.format = style
        return made

    def _dotted(self, found: tuple[int, int]) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.document())
        made.cursor.setPosition(found[0])
        made.cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
        made.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.format.setUnderlineColor(QColor(theme.current().guess))
        return made

    def _plain(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(self.palette().color(QPalette.ColorRole.Text))
        return style

    def _quiet(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setForeground(QColor(theme.current().muted))
        style.setFontWeight(QFont.Weight.Bold)
        style.setFontPointSize(self.font().pointSizeF() * 0.85)
        return style

    def _tell_pages(self) -> None:
        self.pages_shown.emit(*self._seen())

    def _seen(self) -> tuple[int, int]:
        """The first and the last page that can be seen."""
        seen = self.viewport().rect()
        first, last = (self.cursorForPosition(point).position() for point in (seen.topLeft(), seen.bottomRight()))
        before = [laid.page.number for laid in self._laid if laid.start <= first]
        shown = [laid.page.number for laid in self._laid if laid.start <= last]
        return before[-1] if before else 1, shown[-1] if shown else 1

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.setAccessibleName(self.tr("Text of the document"))
        self.setPlaceholderText(self.tr("There is no text in this document. You can describe it by hand."))
        self.redraw()

    def redraw(self) -> None:
        """Lay the pages out again where they are."""
        scrolled = self.verticalScrollBar().value()
        first = self._laid[0].page.number if self._laid else None
        self._lay(next((place for place, page in enumerate(self._pages) if page.number == first), 0))
        self.verticalScrollBar().setValue(scrolled)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._set_margins()
        self._tell_pages()

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_margins()

    def _set_margins(self) -> None:
        """Keep lines at a length that is read with ease."""
        least = 20
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - self.fontMetrics().height() * _WIDEST
        self.setViewportMargins(least, 14, max(least, spare), 8)
