"""One concept to read and to write: its names by language, the wider and the related ones, a note."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from archive import latin, printable, thesaurus, vocabulary
from archive.vocabulary import Concept
from desktop import messages
from desktop.dialogs import Choice, ChoiceDialog
from desktop.flow import Flow, button, label, shown
from desktop.words_list import Standing, Word, other_names, shown_name

LANGUAGES = (*vocabulary.LANGUAGES, *vocabulary.MORE_LANGUAGES)


class LinesField(QPlainTextEdit):
    """A field as high as what stands in it, or in grey behind it."""

    def __init__(self, least: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = least
        self.setProperty("kind", "field")
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self.updateGeometry())

    def lines(self) -> list[str]:
        """What was typed, line by line, cleaned."""
        cleaned = (printable(line) for line in self.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in cleaned if line))

    def show_lines(self, lines: Sequence[str]) -> None:
        """Write one thing a line; what stands there already is not written again, so that the cursor stays."""
        text = "\n".join(lines)
        if text != self.toPlainText():
            self.setPlainText(text)

    def show_behind(self, lines: Sequence[str]) -> None:
        """What is true while nothing is typed."""
        self.setPlaceholderText("\n".join(lines))
        self.setAccessibleDescription(", ".join(lines))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: D102
        written = int(self.document().size().height()) if self.toPlainText() else self.placeholderText().count("\n") + 1
        lines = max(self._least, min(8, written))
        return QSize(200, lines * (self.fontMetrics().lineSpacing() + 1) + 20)

    def minimumSizeHint(self) -> QSize:  # noqa: D102
        return self.sizeHint()


class LinksField(QWidget):
    """Other concepts that this one points to, each a chip by its name."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codes: tuple[str, ...] = ()
        self._words: Mapping[str, Word] = {}
        self._self = ""
        self._is_writable = False
        self._drawn: object = None
        self.is_held = False
        """Whether clicks change nothing now."""
        self._title = ""
        self._flow = Flow(self)
        self._add = button(self.tr("+ Add …"), "quiet", self._choose)
        self._none = label(self.tr("none"), "muted")
        self._flow.add(self._add)
        self._flow.add(self._none)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._flow)

    def name(self, text: str) -> None:
        """What the pointers are called."""
        self._title = text
        self._add.setAccessibleName(self.tr("Add to: {what}").format(what=text))

    def show_codes(self, codes: Sequence[str], of: str, words: Mapping[str, Word], *, writable: bool) -> None:
        """The concepts that the one with the code `of` points to."""
        self.codes, self._self, self._words, self._is_writable = tuple(codes), of, words, writable
        self._redraw()

    def _redraw(self) -> None:
        """Draw the chips, unless they stand there already: the one with the focus would lose it."""
        names = [shown_name(self._words[code].concept) if code in self._words else code for code in self.codes]
        wanted = (self.codes, names, self._is_writable)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        self._flow.clear(self._add, self._none)
        before = self._add
        for place, (code, name) in enumerate(zip(self.codes, names, strict=True)):
            chip = button(shown(f"{name}  ✕" if self._is_writable else name), "tag")
            chip.setAccessibleName(self.tr("Take away: {name}").format(name=name))
            chip.setEnabled(self._is_writable)
            chip.clicked.connect(lambda _checked=False, code=code: self._take_away(code))
            self._flow.add(chip, at=place)
            self.setTabOrder(before, chip)
            before = chip
        if before is not self._add:
            self.setTabOrder(before, self._add)
        self._add.setVisible(self._is_writable)
        self._none.setVisible(not self.codes and not self._is_writable)

    def _take_away(self, code: str) -> None:
        if self.is_held:
            return
        self._set(tuple(one for one in self.codes if one != code))
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        if self.is_held:
            return
        choices = [
            Choice(shown_name(word.concept), other_names(word.concept), word.code)
            for word in self._words.values()
            if word.code not in (*self.codes, self._self) and word.standing is not Standing.HIDDEN
        ]
        dialog = ChoiceDialog(self, self._title, choices, self.tr("Name of the concept"))
        if dialog.exec() and isinstance(dialog.chosen, str):
            self._set((*self.codes, dialog.chosen))

    def _set(self, codes: tuple[str, ...]) -> None:
        self.codes = codes
        self._redraw()
        self.changed.emit()


class WordForm(QWidget):
    """The names of a concept in each language, and what is around it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wordForm")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._word: Word | None = None
        self._words: Mapping[str, Word] = {}
        self._taken: frozenset[str] = frozenset()
        self._said: object = None
        self._is_showing = False
        self._is_writable = False
        self._is_held = False
        self._heading = label(kind="heading", wrap=True)
        self._standing = label(kind="small", wrap=True)
        self._guide = label(
            self.tr(
                "One name a line; the first one is shown, all of them are found. What stands in grey follows from the "
                "other script by itself."
            ),
            "small",
            wrap=True,
        )
        here = messages.interface_language()
        in_order = sorted(LANGUAGES, key=lambda language: language != here)
        self.names = {language: LinesField() for language in in_order}
        self._labels = {language: label(kind="label") for language in in_order}
        self.more = button(self.tr("+ Other languages"), "quiet", self._show_more)
        self.broader, self.related, self.note = LinksField(), LinksField(), LinesField(2)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(3)
        for widget in (self._heading, self._standing, self._guide):
            column.addWidget(widget)
        for language, field in self.names.items():
            self._add_named(column, self._labels[language], messages.language_name(language), field)
        column.addSpacing(4)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_named(column, label(kind="label"), self.tr("Wider concepts"), self.broader)
        self._add_named(column, label(kind="label"), self.tr("Related concepts"), self.related)
        self._add_named(column, label(kind="label"), self.tr("Note"), self.note)
        self.broader.name(self.tr("Wider concepts"))
        self.related.name(self.tr("Related concepts"))
        column.addStretch(1)

    def _add_named(self, column: QVBoxLayout, name: QLabel, text: str, field: QWidget) -> None:
        name.setText(text)
        name.setBuddy(field)
        field.setAccessibleName(text)
        name.setContentsMargins(0, 7, 0, 0)
        column.addWidget(name)
        column.addWidget(field)

    def _connect(self) -> None:
        for field in (*self.names.values(), self.note):
            field.textChanged.connect(self._note_change)
        for links in (self.broader, self.related):
            links.changed.connect(self._note_change)

    # Showing

    def know(self, words: Sequence[Word], taken: frozenset[str]) -> None:
        """All concepts, in their order, and the codes that no new one may have."""
        self._words, self._taken = {word.code: word for word in words}, taken

    @property
    def code(self) -> str:
        """The code of what is shown; empty for a new concept."""
        return self._word.code if self._word is not None else ""

    @property
    def word(self) -> Word | None:
        """What is shown; None for a new concept."""
        return self._word

    def show_word(self, word: Word | None, *, writable: bool) -> None:
        """Fill in a concept, or nothing for a new one; fields that were opened on the same one stay open."""
        self._is_showing = True
        opened = {language for language, field in self.names.items() if self._is_of(word) and not field.isHidden()}
        self._word = word
        concept = word.concept if word is not None else _NOTHING
        self._heading.setText(shown_name(concept) if word is not None else self.tr("New concept"))
        self._standing.setText(messages.standing_of_concept(word.standing.name) if word is not None else "")
        self._standing.setVisible(word is not None)
        self._is_writable = writable and (word is None or word.standing is not Standing.HIDDEN)
        for language, field in self.names.items():
            field.show_lines(_written(concept, language))
            self._set_visible(language, visible=language in {*vocabulary.LANGUAGES, *concept.names, *opened})
        self.more.setVisible(self._is_writable and any(field.isHidden() for field in self.names.values()))
        self.broader.show_codes(concept.broader, self.code, self._words, writable=self._is_writable)
        self.related.show_codes(concept.related, self.code, self._words, writable=self._is_writable)
        self.note.show_lines([concept.note] if concept.note else [])
        self._let_write()
        self._show_other_script()
        self._is_showing = False
        self._said = self._says()
        self.changed.emit()

    def _is_of(self, word: Word | None) -> bool:
        return word is not None and word.code == self.code

    def hold(self, *, held: bool) -> None:
        """Let nothing be changed until what was written is safe; the keyboard stays where it is."""
        self._is_held = held
        self._let_write()

    def _let_write(self) -> None:
        for field in (*self.names.values(), self.note):
            field.setReadOnly(self._is_held or not self._is_writable)
        for links in (self.broader, self.related):
            links.is_held = self._is_held

    def begin(self) -> None:
        """Go to the first field."""
        next(iter(self.names.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_visible(self, language: str, *, visible: bool) -> None:
        self._labels[language].setVisible(visible)
        self.names[language].setVisible(visible)

    def _show_more(self) -> None:
        for language in vocabulary.MORE_LANGUAGES:
            self._set_visible(language, visible=True)
        self.more.hide()
        self.names[vocabulary.MORE_LANGUAGES[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_change(self) -> None:
        if not self._is_showing:
            self._show_other_script()
            self.changed.emit()

    def _show_other_script(self) -> None:
        """Each script of Serbian stands in grey as it follows from the other one."""
        both = {script: self.names[script].lines() for script in ("sr-Latn", "sr-Cyrl")}
        self.names["sr-Cyrl"].show_behind(vocabulary.cyrillic_names(both))
        self.names["sr-Latn"].show_behind([latin(name) for name in both["sr-Cyrl"]])

    # What was written

    def _says(self) -> dict[str, Any]:
        """The record of what stands in the fields."""
        names = {language: field.lines() for language, field in self.names.items()}
        if names["sr-Cyrl"] and not names["sr-Latn"]:
            names["sr-Latn"] = [latin(name) for name in names["sr-Cyrl"]]
        return {
            "names": {language: some for language, some in names.items() if some},
            "broader": list(self.broader.codes),
            "related": list(self.related.codes),
            "note": " ".join(self.note.lines()),
        }

    @property
    def is_changed(self) -> bool:
        """Whether something was written that is not kept yet."""
        return self._said is not None and self._says() != self._said

    def accept(self, concept: Concept) -> None:
        """What is written is kept now, as `concept`."""
        standing = self._word.standing if self._word is not None else Standing.ADDED
        self._word, self._said = Word(concept, standing, ""), self._says()

    def concept(self) -> Concept:
        """The concept as it is written now; a name that was changed is no longer one that was verified."""
        said = self._says()
        if self._word is None:
            first = next((some[0] for some in said["names"].values()), "")
            return vocabulary.concept_from({**said, "code": thesaurus.fresh_code(first, self._taken)})
        old = self._word.concept
        made = vocabulary.concept_from({**vocabulary.record_of(old), **said})
        return (
            made
            if made.names == old.names
            else vocabulary.concept_from({**vocabulary.record_of(made), "verified": False})
        )


_NOTHING = Concept(code="", names={}, verified=False, source="")


def _written(concept: Concept, language: str) -> Sequence[str]:
    """The names that somebody wrote down; Cyrillic ones that follow from the Latin ones nobody did."""
    names = concept.names.get(language, ())
    follows = language == "sr-Cyrl" and tuple(names) == tuple(vocabulary.cyrillic_names(concept.names))
    return () if follows else names
