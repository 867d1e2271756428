"""A row of letters that a keyboard may lack; each types into the field where the cursor is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from desktop.flow import Flow, button

LATIN = ["č", "ć", "š", "ž", "đ", "dž", "lj", "nj", "ë", "ç"]
CYRILLIC = ["ђ", "ј", "љ", "њ", "ћ", "џ", "ж", "ч", "ш", "ц"]


class LetterRow(QWidget):
    """Letters with marks and Cyrillic ones.  With Shift held they are capitals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: list[QPushButton] = []
        row = Flow(gap=4)
        for letter in (*LATIN, *CYRILLIC):
            key = button(letter, "letter")
            key.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            key.clicked.connect(lambda _checked=False, letter=letter: self._type(letter))
            row.add(key)
            self._keys.append(key)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 6)
        layout.addWidget(row)

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.setAccessibleName(self.tr("Special letters"))
        for key in self._keys:
            key.setAccessibleName(self.tr("Letter {letter}").format(letter=key.text()))
            key.setToolTip(self.tr("Types {letter}; with Shift, the capital").format(letter=key.text()))

    def _type(self, letter: str) -> None:
        target = QApplication.focusWidget()
        if not isinstance(target, QLineEdit | QPlainTextEdit) or target.isReadOnly():
            return
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            letter = letter[0].upper() + letter[1:]
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))
