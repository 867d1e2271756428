"""What the program read and nobody has judged yet, beside the text it was read from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from archive import Fact, Field, Role, Standing
from desktop import messages
from desktop.flow import Flow, button, label

_SURE = 90  # per cent at which the program is believed if nobody says another number
_LINES = 4  # lines of the list that are seen at once


class GuessList(QWidget):
    """The guesses of one document; the one that is chosen is lit up in the text.

    Return says that it is right, Backspace that it is wrong; after either the next one is chosen.
    """

    judged = Signal(int, bool)  # fact, right or wrong
    pointed = Signal(int, int, int)  # page, start, end
    role_said = Signal(int, str)
    sure_accepted = Signal(float)
    turned = Signal()  # opened or closed by `opener`, which stands elsewhere

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self._document = ""
        self._writable = True
        self.opener = button(kind="quiet", do=self._turn)
        self.opener.setCheckable(True)
        self.list = _List()
        self.list.currentRowChanged.connect(self._choose)
        self.list.answered.connect(lambda right: self.answer(right=right))
        self.right = button(do=lambda: self.answer(right=True))
        self.wrong = button(do=lambda: self.answer(right=False))
        self.role = QComboBox()
        self.role.activated.connect(self._say_role)
        self.share = QSpinBox()
        self.share.setRange(0, 100)
        self.share.setValue(_SURE)
        self.share.setSuffix(" %")
        self.all_right = button(do=lambda: self.sure_accepted.emit(self.share.value() / 100))
        self._surer = label(kind="small")
        self._surer.setMinimumHeight(self.share.sizeHint().height())
        self._acts = Flow(gap=6)
        for widget in (self.right, self.wrong, self.role, self._surer, self.share, self.all_right):
            self._acts.add(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 4)
        layout.setSpacing(4)
        layout.addWidget(self.list)
        layout.addWidget(self._acts)

    def show_document(self, document: str, facts: Sequence[Fact], *, writable: bool) -> None:
        """List what waits; a person who is going through it stays where she was."""
        row = self.list.currentRow() if document == self._document else -1
        self._document, self._facts, self._writable = document, tuple(facts), writable
        self.list.blockSignals(True)
        self.list.clear()
        for fact in facts:
            item = QListWidgetItem(messages.of_guess(fact))
            item.setToolTip(messages.of_evidence(fact))
            self.list.addItem(item)
        self.list.blockSignals(False)
        self._fit()
        if facts and self.opener.isChecked() and row >= 0:
            self.list.setCurrentRow(min(row, len(facts) - 1))
        self._redraw()

    def begin(self, *, take_focus: bool) -> None:
        """Open the list with its first guess lit up."""
        if not self._facts:
            return
        if not self.opener.isChecked():
            self.opener.setChecked(True)
            self.turned.emit()
        self._redraw()
        self.list.setCurrentRow(max(0, self.list.currentRow()))
        self._choose(self.list.currentRow())
        if take_focus:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def shut(self) -> None:
        """Close the list again."""
        self.opener.setChecked(False)
        self.turned.emit()

    def answer(self, *, right: bool) -> None:
        """Judge the guess that is chosen."""
        fact = self._chosen()
        if fact is not None and self._writable:
            self.judged.emit(fact.id, right)

    def _turn(self) -> None:
        self.turned.emit()
        if self.opener.isChecked():
            self.begin(take_focus=True)

    def _choose(self, _: int) -> None:
        fact = self._chosen()
        if fact is not None and fact.evidence is not None and fact.evidence.page:
            self.pointed.emit(fact.evidence.page, fact.evidence.start, fact.evidence.end)
        self._redraw()

    def _say_role(self) -> None:
        fact = self._chosen()
        if fact is not None:
            self.role_said.emit(fact.id, self.role.currentData())

    def _chosen(self) -> Fact | None:
        row = self.list.currentRow()
        return self._facts[row] if 0 <= row < len(self._facts) else None

    def _redraw(self) -> None:
        fact = self._chosen()
        self.opener.setText(self._headline())
        self._acts.setVisible(self._writable)
        self.right.setEnabled(fact is not None)
        self.wrong.setEnabled(fact is not None)
        self.right.setText(
            self.tr("Add this name") if fact is not None and fact.standing is Standing.OFFERED else self.tr("Right")
        )
        is_group = fact is not None and fact.field is Field.ORGANISATION
        self.role.setVisible(is_group)
        if fact is not None and is_group:
            self.role.setCurrentIndex(max(0, self.role.findData(fact.role.value)))

    def _headline(self) -> str:
        return self.tr("Guesses to check: {count}").format(count=len(self._facts))

    def _fit(self) -> None:
        """As high as the guesses need, and never more than a few lines."""
        line = self.list.sizeHintForRow(0) if self._facts else self.fontMetrics().lineSpacing()
        lines = max(1, min(_LINES, len(self._facts)))
        self.list.setFixedHeight(lines * line + 2 * self.list.frameWidth() + 2)

    def changeEvent(self, event: QEvent) -> None:  # noqa: D102
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.list.setAccessibleName(self.tr("Guesses to check"))
        self.wrong.setText(self.tr("Wrong"))
        self._surer.setText(self.tr("At least this sure:"))
        self.share.setAccessibleName(self.tr("How sure the program must be, in per cent"))
        self.all_right.setText(self.tr("Accept all"))
        chosen = self.role.currentData()
        self.role.clear()
        self.role.setAccessibleName(self.tr("What the organisation does in this document"))
        for role in Role:
            self.role.addItem(messages.role_name(role), role.value)
        self.role.setCurrentIndex(max(0, self.role.findData(chosen)))
        for row, fact in enumerate(self._facts):
            self.list.item(row).setText(messages.of_guess(fact))
        self._redraw()


class _List(QListWidget):
    """The lines; answers by the keyboard leave as a signal before a window's own keys see them."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.answered.emit(True)
        elif event.key() == Qt.Key.Key_Backspace:
            self.answered.emit(False)
        else:
            super().keyPressEvent(event)
