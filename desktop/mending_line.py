"""The quiet line above a text: what was done to the letters of the page being read, and the way back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from archive import Mending, MendingState
from desktop import messages
from desktop.flow import button, label


class MendingLine(QWidget):
    """Seen where a page has a mending that changes letters.  `wanted`: which page, and whether with them made right."""

    wanted = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mendingLine")
        self._mendings: tuple[Mending, ...] = ()
        self._seen = (1, 1)
        self._writable = True
        self._said = label(kind="small", wrap=True)
        self._act = button(kind="quiet", do=self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 2, 12, 2)
        row.addWidget(self._said, 1)
        row.addWidget(self._act)
        self.hide()

    def show_mendings(self, mendings: Sequence[Mending], *, writable: bool) -> None:
        """Those of one document."""
        self._mendings = tuple(one for one in mendings if one.changes_letters)
        self._writable = writable
        self._say()

    def show_pages(self, first: int, last: int) -> None:
        """Other pages are being read: the first of them that has a mending is spoken of."""
        if (first, last) != self._seen:
            self._seen = (first, last)
            self._say()

    @property
    def _mending(self) -> Mending | None:
        first, last = self._seen
        return next((one for one in self._mendings if first <= one.page <= last), None)

    def _say(self) -> None:
        mending = self._mending
        self.setVisible(mending is not None)
        if mending is not None:
            said, act = messages.of_mending(mending)
            self._said.setText(said)
            self._act.setText(act)
            self._act.setVisible(self._writable)

    def _ask(self) -> None:
        mending = self._mending
        if mending is not None:
            self.wanted.emit(mending.page, mending.state is not MendingState.MENDED)

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._say()
