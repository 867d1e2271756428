"""The description: each field with its value, the guesses that wait for a person, and where they were read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from archive import SINGLE, UNREAD, Document, Fact, Field, Imported, Outcome, Standing, why_unread
from desktop import messages
from desktop.flow import Flow, button, frame, label, shown
from desktop.tag_field import PlainField

ORDER = (
    Field.TITLE,
    Field.KIND,
    Field.DATE,
    Field.LANGUAGE,
    Field.PLACE,
    Field.ORGANISATION,
    Field.REFERENCE,
    Field.NOTES,
)
_BETWEEN = "; "


class NotesField(QPlainTextEdit):
    """A few lines to write in; leaving it saves."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def sizeHint(self) -> QSize:  # noqa: D102
        lines = max(3, min(12, int(self.document().size().height())))
        return QSize(200, lines * self.fontMetrics().lineSpacing() + 22)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: D102
        super().focusOutEvent(event)
        self.left.emit()


class KindBox(QComboBox):
    """The kinds of documents; the wheel scrolls the page and changes nothing."""

    def wheelEvent(self, event: QEvent) -> None:  # noqa: D102
        event.ignore()


class FieldView(QWidget):
    """One field: its name, the value to edit, and a card for what was guessed."""

    edited = Signal(object, list)  # Field, values
    judged = Signal(int, bool)  # fact, right or wrong
    pointed = Signal(int, int, int)  # page, start, end
    cited = Signal(str)  # show where that instrument is cited

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._values: tuple[str, ...] = ()
        self._document = ""
        self._name = label(kind="label")
        self.editor = self._made_editor()
        self._name.setBuddy(self.editor)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._name)
        layout.addWidget(self.editor)
        self._ways = Flow(gap=4)
        layout.addWidget(self._ways)
        self._ways.hide()
        layout.addLayout(self._cards)

    def _made_editor(self) -> QWidget:
        if self.field is Field.KIND:
            box = KindBox()
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.activated.connect(lambda _: self.keep())
            return box
        if self.field is Field.NOTES:
            notes = NotesField()
            notes.left.connect(self.keep)
            return notes
        line = PlainField()
        line.editingFinished.connect(self.keep)
        return line

    def show_document(self, document: Document, *, writable: bool) -> None:
        """Fill in what counts now; what a person is typing is left alone."""
        facts = document.current(self.field)
        values = tuple(fact.value for fact in facts)
        is_new = document.id != self._document
        if is_new or values != self._values or not self._is_being_edited():
            self._document, self._values = document.id, values
            self._set_text(values)
        self.editor.setEnabled(writable)
        self._show_ways(facts)
        self._show_guesses([fact for fact in facts if fact.standing is Standing.SUGGESTED], writable=writable)

    def _is_being_edited(self) -> bool:
        return self.editor.hasFocus() and self.values() != self._values

    def _set_text(self, values: Sequence[str]) -> None:
        if isinstance(self.editor, KindBox):
            self.editor.setCurrentIndex(max(0, self.editor.findData(values[0] if values else "")))
        elif isinstance(self.editor, NotesField):
            self.editor.setPlainText("\n".join(values))
        elif isinstance(self.editor, PlainField):
            shown = [messages.language_name(value) for value in values] if self.field is Field.LANGUAGE else values
            self.editor.setText(_BETWEEN.join(shown))
            self.editor.setCursorPosition(0)

    def values(self) -> tuple[str, ...]:
        """What stands in the editor now, as the archive keeps it."""
        if isinstance(self.editor, KindBox):
            chosen = self.editor.currentData()
            return (chosen,) if chosen else ()
        if isinstance(self.editor, NotesField):
            text = self.editor.toPlainText().strip()
            return (text,) if text else ()
        assert isinstance(self.editor, PlainField)
        text = self.editor.text()
        parts = [text] if self.field in SINGLE else text.split(";")
        cleaned = [part.strip() for part in parts if part.strip()]
        if self.field is Field.LANGUAGE:
            cleaned = [messages.language_of(part) for part in cleaned]
        return tuple(dict.fromkeys(cleaned))

    def keep(self) -> None:
        """Hand on what was changed."""
        values = self.values()
        if self._document and values != self._values:
            self._values = values
            self.edited.emit(self.field, list(values))

    def take_back(self) -> None:
        """Show the value again that is kept, after one that was refused."""
        self._document = ""

    def _show_ways(self, facts: Sequence[Fact]) -> None:
        """From a reference to all that cite the same; what an organisation is known to do in the document."""
        values = [fact.value for fact in facts]
        self._ways.clear()
        roles = [messages.with_role(fact) for fact in facts if fact.role and fact.standing is not Standing.SUGGESTED]
        if roles:
            self._ways.add(label(_BETWEEN.join(roles), "small", wrap=True))
        self._ways.setVisible(bool(roles))
        if self.field is Field.REFERENCE:
            for value in dict.fromkeys(values):
                name = messages.name_of_reference(value)
                words = self.tr("Who else cites it, and when: {instrument}").format(instrument=name)
                self._ways.add(button(shown(words), "quiet", lambda value=value: self.cited.emit(value)))
            self._ways.setVisible(bool(values))

    def _show_guesses(self, guesses: Sequence[Fact], *, writable: bool) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()
        for fact in guesses:
            self._cards.addWidget(self._card(fact, writable=writable))

    def _card(self, fact: Fact, *, writable: bool) -> QFrame:
        """“A guess”, where it was read, and what can be done with it."""
        card = frame("guessCard")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.setSpacing(4)
        value = messages.with_role(fact)
        told = messages.of_evidence(fact)
        words = self.tr("A guess: {value}. {evidence}") if self.field not in SINGLE else self.tr("A guess. {evidence}")
        layout.addWidget(label(words.format(value=value, evidence=told), "evidence", wrap=True))
        row = Flow(gap=4)
        evidence = fact.evidence
        if writable:
            right = button(self.tr("Right"), "quiet", lambda: self.judged.emit(fact.id, True))
            right.setAccessibleName(self.tr("Right: {value}").format(value=value))
            wrong = button(self.tr("Wrong"), "quiet", lambda: self.judged.emit(fact.id, False))
            wrong.setAccessibleName(self.tr("Wrong: {value}").format(value=value))
            row.add(right)
            row.add(wrong)
        if evidence is not None and evidence.page:
            show = button(
                self.tr("Show where"),
                "quiet",
                lambda: self.pointed.emit(evidence.page, evidence.start, evidence.end),
            )
            show.setAccessibleName(self.tr("Show where it was read: {value}").format(value=value))
            row.add(show)
        layout.addWidget(row)
        return card

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        name = messages.field_name(self.field)
        self._name.setText(name)
        self.editor.setAccessibleName(name)
        if isinstance(self.editor, KindBox):
            chosen = self.editor.currentData()
            self.editor.clear()
            self.editor.addItem(self.tr("not known"), "")
            for code, text in messages.kind_names().items():
                self.editor.addItem(text, code)
            self.editor.setCurrentIndex(max(0, self.editor.findData(chosen)))
        hints = {
            Field.DATE: self.tr("for example 2006-09-02, 2006-09 or 2006"),
            Field.PLACE: self.tr("several are parted by ;"),
            Field.ORGANISATION: self.tr("several are parted by ;"),
            Field.REFERENCE: self.tr("for example S/RES/1325; several are parted by ;"),
            Field.LANGUAGE: self.tr("several are parted by ;"),
        }
        if self.field in hints and isinstance(self.editor, PlainField):
            self.editor.setPlaceholderText(hints[self.field])


class DescriptionView(QScrollArea):
    """All fields of one document, then its files."""

    edited = Signal(object, list)
    judged = Signal(int, bool)
    pointed = Signal(int, int, int)
    cited = Signal(str)
    note_edited = Signal(str)
    copy_wanted = Signal(int)
    retry_wanted = Signal(object, str)  # document, password

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document: Document | None = None
        self._writable = True
        self._unread = QVBoxLayout()
        self._note_name = label(kind="label")
        self.note = NotesField()
        self._note_name.setBuddy(self.note)
        self._kept_note = ""
        self.note.left.connect(self._keep_note)
        self.fields = {field: FieldView(field) for field in ORDER}
        self._files_name = label(kind="label")
        self._files = QVBoxLayout()
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.setContentsMargins(20, 14, 20, 20)
        self._layout.setSpacing(12)
        self._layout.addLayout(self._unread)
        self._layout.addWidget(self._note_name)
        self._layout.addWidget(self.note)
        for view in self.fields.values():
            view.edited.connect(self.edited)
            view.judged.connect(self.judged)
            view.pointed.connect(self.pointed)
            view.cited.connect(self.cited)
            self._layout.addWidget(view)
        self._layout.addWidget(self._files_name)
        self._layout.addLayout(self._files)
        self._layout.addStretch(1)
        self.setWidget(inner)

    def show_document(self, document: Document, note: str | None, *, writable: bool) -> None:
        """Fill every field; `note` is a curator's, None outside a collection."""
        self._document, self._writable = document, writable
        for view in self.fields.values():
            view.show_document(document, writable=writable)
        self._note_name.setVisible(note is not None)
        self.note.setVisible(note is not None)
        self.note.setEnabled(writable)
        if (note or "") != self._kept_note or not self.note.hasFocus():
            self._kept_note = note or ""
            self.note.setPlainText(self._kept_note)
        self._show_unread(document)
        self._show_files(document)

    def keep(self) -> None:
        """Hand on what was changed and not yet left."""
        for view in self.fields.values():
            view.keep()
        self._keep_note()

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self.fields[Field.TITLE].editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _keep_note(self) -> None:
        text = self.note.toPlainText().strip()
        if self.note.isVisibleTo(self) and text != self._kept_note:
            self._kept_note = text
            self.note_edited.emit(text)

    def _show_unread(self, document: Document) -> None:
        """Say why a text could not be read, and let it be tried again."""
        _emptied(self._unread)
        if document.summary.state not in UNREAD:
            return
        reason, detail = why_unread(document.cautions)
        card = frame("guessCard")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 10)
        kept = label(self.tr("The file is kept, but its text could not be read."), "label", wrap=True)
        column.addWidget(kept)
        why = Imported("", Outcome.FAILED, document.id, reason, detail)
        column.addWidget(label(messages.of_refusal(why), wrap=True))
        if self._writable and detail != messages.IN_AN_OFFICE_FILE:
            column.addWidget(self._trying(document, locked=reason in messages.LOCKED))
        self._unread.addWidget(card)

    def _trying(self, document: Document, *, locked: bool) -> Flow:
        row = Flow(gap=6)
        field = QLineEdit()
        field.setObjectName("password")
        field.setEchoMode(QLineEdit.EchoMode.Password)
        field.setAccessibleName(self.tr("Password"))
        field.setPlaceholderText(self.tr("Password"))

        def retry() -> None:
            if field.text() or not locked:
                self.retry_wanted.emit(document, field.text())

        if locked:
            row.add(field)
            field.returnPressed.connect(retry)
        else:
            field.deleteLater()
        row.add(button(self.tr("Open it") if locked else self.tr("Try again"), do=retry))
        return row

    def _show_files(self, document: Document) -> None:
        _emptied(self._files)
        for place, original in enumerate(document.originals):
            card = frame("card")
            layout = QHBoxLayout(card)
            layout.setContentsMargins(12, 8, 10, 8)
            words = QVBoxLayout()
            name = label(original.name, wrap=True)
            name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(name)
            about = self.tr("{size} · {kind}").format(size=messages.shown_size(original.size), kind=original.media_type)
            words.addWidget(_selectable(about))
            words.addWidget(_selectable(self.tr("SHA-256: {sum}").format(sum=_in_groups(original.sha256))))
            layout.addLayout(words, 1)
            copy = button(self.tr("Save a copy …"), do=lambda place=place: self.copy_wanted.emit(place))
            copy.setAccessibleName(self.tr("Save a copy of {file}").format(file=original.name))
            layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
            self._files.addWidget(card)
        for caution in document.cautions if document.summary.state not in UNREAD else ():
            self._files.addWidget(label(messages.of_caution(caution), "evidence", wrap=True))

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._note_name.setText(self.tr("Note in this collection"))
        self.note.setAccessibleName(self.tr("Note in this collection"))
        self._files_name.setText(self.tr("The file as it came"))
        for view in self.fields.values():
            view.retranslate()
        if self._document is not None:
            for view in self.fields.values():
                view.show_document(self._document, writable=self._writable)
            self._show_unread(self._document)
            self._show_files(self._document)


def _emptied(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        item.widget().hide()
        item.widget().deleteLater()


def _selectable(text: str) -> QLabel:
    made = label(text, "small", wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _in_groups(digits: str) -> str:
    """A long number in groups, so that it breaks into lines and can be read out."""
    return " ".join(digits[place : place + 8] for place in range(0, len(digits), 8))
