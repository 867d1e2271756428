"""“Words and names”: the concepts of an archive, to search, to change, to hide, to take in and to hand on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from archive import Archive, Event, concept_files, vocabulary
from desktop import messages
from desktop.desk import Change, Desk
from desktop.dialogs import Dialog, TextDialog
from desktop.flow import Flow, button, label
from desktop.letter_row import LetterRow
from desktop.strip import Strip
from desktop.tag_field import PlainField
from desktop.words_form import WordForm
from desktop.words_list import WORD, Standing, Word, WordsModel, WordsView, shown_name

Then = Callable[[], object]


class WordsDialog(Dialog):
    """The concepts of the archive on `desk`.

    What was written is kept by “Save”, and also before another concept is shown or the window closes; what the archive
    refuses stays in the fields until it is mended or taken back.  With `letters`, the row of special letters is there.
    """

    def __init__(self, parent: QWidget, desk: Desk, *, letters: bool) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Words and names"))
        self._desk = desk
        self._waits = 0
        self._awaited = ""  # the code of what was saved last, until the list has it
        self.strip = Strip()
        self._letters = LetterRow()
        self._letters.retranslate()
        self._letters.setVisible(letters)
        self.search = PlainField()
        self.search.setPlaceholderText(self.tr("Search in all languages, in any spelling"))
        self.search.setAccessibleName(self.tr("Search among the concepts"))
        self.search.setClearButtonEnabled(True)
        self._count = label(kind="small")
        self._model = WordsModel(self)
        self.view = WordsView()
        self.view.setModel(self._model)
        self.view.setAccessibleName(self.tr("Concepts"))
        self.form = WordForm()
        self._area = QScrollArea()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._say_whether_writable()
        self.form.setEnabled(False)
        self._desk.words()

    # Parts

    def _make_buttons(self) -> None:
        self._save_button = button(self.tr("Save"), "main", self.save)
        self._back = button(self.tr("Take back what I wrote"), do=self.take_back)
        self._hide = button(self.tr("Hide"), do=self._remove)
        self._remove_own = button(self.tr("Remove"), do=self._remove)
        self._again = button(self.tr("Show again"), do=self._restore)
        self._as_shipped = button(self.tr("As it comes with the program"), do=self._restore)
        self._new = button(self.tr("New concept …"), do=lambda: self._after_keeping(self._begin_new))
        self._take_in = button(self.tr("Import …"), do=lambda: self._after_keeping(self._choose_import))
        self._hand_on = button(self.tr("Export …"), do=lambda: self._after_keeping(self._choose_export))
        for made in (self._new, self._take_in):
            made.setEnabled(self._desk.writable)
        self._acts = (self._save_button, self._back, self._hide, self._remove_own, self._again, self._as_shipped)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        for widget in (self.search, self._count, self.view):
            left.addWidget(widget)
        area = self._area
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        acts = Flow()
        for made in self._acts:
            acts.add(made)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(area)
        right.addWidget(card, 1)
        right.addWidget(acts)
        halves = QHBoxLayout()
        halves.setSpacing(14)
        halves.addLayout(left, 2)
        halves.addLayout(right, 3)
        below = QHBoxLayout()
        for made in (self._new, self._take_in, self._hand_on):
            below.addWidget(made)
        below.addStretch(1)
        below.addWidget(button(self.tr("Close"), do=self.reject))
        self.column.addWidget(self._letters)
        self.column.addWidget(self.strip)
        self.column.addLayout(halves, 1)
        self.column.addLayout(below)
        room = self.parentWidget().size()
        self.resize(min(1120, room.width() - 40), min(720, room.height() - 40))

    def _connect(self) -> None:
        self.search.textChanged.connect(self._find)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.form.changed.connect(self._allow)
        self._desk.worded.connect(self._show_words)
        self._desk.stale.connect(self._ask_again)
        for keys, do in (("Ctrl+Return", self.save), ("Ctrl+S", self.save), ("Ctrl+F", self.search.setFocus)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _say_whether_writable(self) -> None:
        if not self._desk.writable and self._desk.access is not None:
            self.strip.say(messages.of_read_only(self._desk.access.value), tone="guess")

    # Showing

    def _ask_again(self) -> None:
        self._desk.words()

    def _show_words(self, words: tuple[Word, ...]) -> None:
        """Draw the list anew; what is being written is left alone."""
        is_first = not self._model.all
        self._model.show(words)
        taken = frozenset({word.code for word in words} | {one.code for one in vocabulary.concepts()})
        self.form.know(self._model.all, taken)
        self._count_found()
        if self._model.word(self._awaited):
            self._awaited = ""
        if is_first:
            self.form.setEnabled(True)
            self._show(self._first())
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._awaited or self.form.is_changed or self.form.word is None:
            self._point_to(self.form.code)
        else:
            self._show(self.form.code if self._model.word(self.form.code) else self._first())

    def _first(self) -> str:
        word = self._model.index(0).data(WORD)
        return word.code if isinstance(word, Word) else ""

    def _show(self, code: str) -> None:
        """Fill the form with a concept and point to it in the list."""
        if code != self.form.code:
            self._area.verticalScrollBar().setValue(0)
        self.form.show_word(self._model.word(code), writable=self._desk.writable)
        self._point_to(code)

    def _point_to(self, code: str) -> None:
        place = self._model.place(code)
        if place is None:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
        else:
            self.view.setCurrentIndex(self._model.index(place))
            self.view.scrollTo(self._model.index(place))

    def _find(self, text: str) -> None:
        self._model.search(text)
        self._count_found()
        stays = self.form.is_changed or self.form.word is None or self._model.place(self.form.code) is not None
        if stays or not self._model.rowCount():
            self._point_to(self.form.code)
        else:
            self._show(self._first())

    def _count_found(self) -> None:
        found = self._model.rowCount()
        self._count.setText(messages.Counted().concepts(found) if found else self.tr("No concept has this in a name."))

    def _choose(self, now: QModelIndex, _: QModelIndex) -> None:
        word = now.data(WORD)
        if isinstance(word, Word) and word.code != self.form.code:
            self._after_keeping(lambda: self._show(word.code))

    def _begin_new(self) -> None:
        self.search.clear()
        self._area.verticalScrollBar().setValue(0)
        self.form.show_word(None, writable=True)
        self._point_to("")
        self.form.begin()

    def _allow(self) -> None:
        """Let be done what can be done with what is shown."""
        focus = self.focusWidget()
        word = self.form.word
        can = self._desk.writable and not self._waits
        standing = word.standing if word is not None else None
        changed = self.form.is_changed
        self._save_button.setVisible(self._desk.writable and standing is not Standing.HIDDEN)
        self._save_button.setEnabled(can and changed)
        self._back.setVisible(self._desk.writable and (changed or word is None))
        self._back.setEnabled(can)
        for made, wanted in (
            (self._hide, (Standing.SHIPPED, Standing.CHANGED)),
            (self._remove_own, (Standing.ADDED,)),
            (self._again, (Standing.HIDDEN,)),
            (self._as_shipped, (Standing.CHANGED,)),
        ):
            made.setVisible(self._desk.writable and standing in wanted and not changed)
            made.setEnabled(can)
        if focus in self._acts:
            self._catch_focus(focus)

    def _catch_focus(self, was: QWidget) -> None:
        """The keyboard goes to the list when the button that it was on can no longer be pressed."""
        if not (was.isEnabled() and was.isVisibleTo(self)):
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # Changing

    def save(self) -> None:
        """Keep what was written."""
        if self.form.is_changed and self._save_button.isEnabled():
            self._save(lambda: None)

    def _save(self, then: Then) -> None:
        concept = self.form.concept()
        name = shown_name(concept)

        def done(event: Event) -> None:
            self._awaited = concept.code
            self.form.accept(concept)
            self._say_done(self.tr("Saved: {name}").format(name=name), event)
            then()

        self._change(_with_event(lambda archive: archive.state_concept(concept)), done)

    def _after_keeping(self, then: Then) -> None:
        """Do something that shows another thing in the form, after what was written is safe."""
        if self._waits:
            self._point_to(self.form.code)
        elif self.form.is_changed:
            self._save(then)
        else:
            then()

    def take_back(self) -> None:
        """Show again what is kept, instead of what was written."""
        self.strip.hide()
        self._show(self.form.code or self._first())

    def _remove(self) -> None:
        word = self.form.word
        if word is not None:
            words = self.tr("Removed: {name}") if word.standing is Standing.ADDED else self.tr("Hidden: {name}")
            said = words.format(name=shown_name(word.concept))
            do = _with_event(lambda archive: archive.remove_concept(word.code))
            self._change(do, lambda event: self._say_done(said, event))

    def _restore(self) -> None:
        word = self.form.word
        if word is not None:
            said = self.tr("As it comes with the program: {name}").format(name=messages.concept_name(word.code))
            do = _with_event(lambda archive: archive.restore_concept(word.code))
            self._change(do, lambda event: self._say_done(said, event))

    def _change(self, change: Change, then: Callable[[Any], object]) -> None:
        """Do something to the archive; the fields wait until it is done or refused."""
        self._begin_to_wait()
        if self._desk.importing:
            self._say(self.tr("Files are being added. What you asked for is done after that."), tone="guess")

        def done(result: Any) -> None:
            self._end_to_wait()
            then(result)

        self._desk.change(change, done, self._refuse)

    def _begin_to_wait(self) -> None:
        self._waits += 1
        self.form.hold(held=True)
        self._allow()

    def _end_to_wait(self) -> None:
        self._waits -= 1
        self.form.hold(held=self._waits > 0)
        self._allow()
        if not self.isVisible() and not self._waits:
            self.deleteLater()

    def _refuse(self, error: Exception) -> None:
        """Say what went wrong; what was written still stands in the fields."""
        self._end_to_wait()
        if not self.isVisible():
            self._desk.failed.emit(error)
            return
        self._point_to(self.form.code)
        self._say(messages.of_error(error), (self.tr("Close"), self.strip.hide), tone="danger")

    def _say_done(self, text: str, event: Event) -> None:
        self._say(text, (self.tr("Undo"), lambda: self._undo(event)))

    def _undo(self, event: Event) -> None:
        """Take back just this act, whatever else was done since."""
        self._awaited = ""
        self._change(lambda archive: archive.undo(event.id), lambda undone: self._say(messages.of_event(undone)))

    def _say(self, text: str, *acts: tuple[str, Then], tone: str = "good") -> None:
        focus = self.focusWidget()
        self.strip.say(text, *acts, tone=tone)
        if focus is not None and self.strip.isAncestorOf(focus):
            self._catch_focus(focus)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.strip, text))

    # Files

    def _choose_import(self) -> None:
        kinds = self.tr("Concepts (*.csv *.rdf *.xml *.skos)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a file of concepts"), "", kinds)
        if chosen:
            self.take_in(Path(chosen))

    def take_in(self, file: Path) -> None:
        """Add and change what a file says; what is left out can be read row by row."""

        def take(archive: Archive) -> tuple[concept_files.Taken, Event | None]:
            taken = concept_files.take_in(archive, file)
            return taken, archive.can_undo() if taken.taken else None

        self._change(take, lambda found: self._show_taken(*found))

    def _show_taken(self, taken: concept_files.Taken, event: Event | None) -> None:
        acts: list[tuple[str, Then]] = []
        if taken.refused:
            acts.append((self.tr("What could not be taken in"), lambda: self._show_left_out(taken)))
        if event is not None:
            acts.append((self.tr("Undo"), lambda: self._undo(event)))
        self._say(messages.of_taken(taken), *acts, tone="guess" if taken.refused else "good")

    def _show_left_out(self, taken: concept_files.Taken) -> None:
        rows = [messages.of_left_out(one) for one in taken.refused]
        TextDialog(self, self.tr("What could not be taken in"), rows).exec()

    def _choose_export(self) -> None:
        table, skos = self.tr("Table (*.csv)"), self.tr("SKOS for other archives (*.rdf)")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Write the concepts into a file"), "concepts.csv", f"{table};;{skos}"
        )
        if not chosen:
            return
        file = Path(chosen)
        if concept_files.form_of(file.name) is None:
            file = file.with_name(f"{file.name}{'.rdf' if kind == skos else '.csv'}")
            if file.exists():  # nobody was asked whether this one may be overwritten
                text = self.tr("{file} is there already. Choose another name.").format(file=file)
                self._say(text, (self.tr("Close"), self.strip.hide), tone="danger")
                return
        self.hand_on(file)

    def hand_on(self, file: Path) -> None:
        """Write all concepts into a file, as SKOS or as a table by its name."""

        def done(count: int) -> None:
            self._end_to_wait()
            self._say(messages.Counted().concepts_written(count, str(file)), (self.tr("Close"), self.strip.hide))

        def ended(error: Exception | None) -> None:
            if error is not None:
                self._refuse(error)

        self._begin_to_wait()
        self._desk.hand_on_concepts(file, done, ended)

    # Closing

    def keep(self) -> None:
        """Hand on what was written and close without waiting for an answer: the archive is closing too."""
        if self.form.is_changed and not self._waits:
            concept = self.form.concept()
            self._desk.change(lambda archive: archive.state_concept(concept))
        super().done(0)
        self.deleteLater()

    def done(self, result: int) -> None:
        """Close, after what was written is safe; what is refused keeps the window open."""
        if self.form.is_changed and not self._waits:
            self._save(lambda: self.done(result))
            return
        super().done(result)
        if not self._waits:
            self.deleteLater()


def _with_event(change: Change) -> Change:
    """`change`, giving back its line of the history."""

    def do(archive: Archive) -> Event | None:
        change(archive)
        return archive.can_undo()

    return do
