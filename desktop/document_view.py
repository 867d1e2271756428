"""The right pane: one document with its text, its pages as they look, its description and what was done to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from archive import UNREAD, Document, Field, Recognising, Recognition, Summary, Tag
from desktop import messages
from desktop.description_view import DescriptionView
from desktop.flow import Flow, Head, Rest, button, label
from desktop.guesses import GuessList
from desktop.kin_view import KinView
from desktop.listing import Shown
from desktop.mending_line import MendingLine
from desktop.page_picture import PagePicture
from desktop.page_text import PageText
from desktop.recognising import RecognitionLine
from desktop.scripts import Transcript, shown_title, transcript
from desktop.tag_field import TagRow

_DRAWN = ("application/pdf", "image/")  # kinds of files whose pages can be drawn
_LOW = 400  # a pane below this height has no room for a line above the text


class DocumentView(QWidget):
    """One document, several together, or none.  What people do here leaves as signals."""

    tag_added = Signal(str)
    tag_removed = Signal(int)
    tagging_left = Signal()
    near_chosen = Signal(str)
    unjoin_wanted = Signal()

    def __init__(self, buttons: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: Shown | None = None
        self._script = ""
        self._transcript = Transcript()
        self._several: tuple[Summary, ...] = ()
        self._known: tuple[Tag, ...] = ()
        self._note: str | None = None
        self._writable = True
        self._turned_to_picture = False
        self._title = label(kind="title", wrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about = label(kind="muted", wrap=True)
        self.tags = TagRow()
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.tags.left.connect(self.tagging_left)
        self._near = Flow(gap=4)
        self._kin = Flow(gap=4)
        self._acts = Flow(gap=6)
        for widget in buttons:
            self._acts.add(widget)
        self.text = PageText()
        self.guesses = GuessList()
        self.guesses.pointed.connect(self._light_up)
        self.guesses.turned.connect(self._place_guesses)
        self._guesses_head = Head(self.guesses, "guessesHead", 0.6)
        self.picture = PagePicture()
        self.description = DescriptionView()
        self.kin = KinView()
        self.history = QListWidget()
        self.history.setWordWrap(True)
        self.history.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mendings = MendingLine()
        self.text.pages_shown.connect(self.mendings.show_pages)
        self._marks = label(kind="small")
        self._earlier = button(kind="quiet", do=lambda: self.text.step(-1))
        self._later = button(kind="quiet", do=lambda: self.text.step(1))
        self.text.moved.connect(self._moved)
        self._to_picture = button(kind="quiet", do=self.switch_picture)
        self.picture.text_wanted.connect(self.switch_picture)
        self._doubtful = label(kind="small", wrap=True)
        self.recognition = RecognitionLine()
        self._empty = label(kind="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(16)
        self._stack = Rest()
        self._tabs = self._made_tabs()
        self._whole = QWidget()
        whole = QVBoxLayout(self._whole)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.recognition)
        whole.addWidget(self._tabs, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._whole)
        self._head = self._made_head()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        self.show_nothing()

    def _made_head(self) -> Head:
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(20, 12, 16, 8)
        layout.setSpacing(5)
        for widget in (self._title, self._about, self._kin, self._near, self.tags, self._acts):
            layout.addWidget(widget)
        return Head(head, "documentHead")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._head.fit()
        self._place_guesses()
        self.recognition.fit(low=self.height() < _LOW)

    def _made_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setUsesScrollButtons(False)  # where there is little room words end in “…” instead
        tabs.setElideMode(Qt.TextElideMode.ElideRight)
        reading = QWidget()
        row = QHBoxLayout()
        row.setContentsMargins(16, 2, 12, 2)
        row.addWidget(self._marks)
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        row.addStretch(1)
        row.addWidget(self._to_picture)
        row.addWidget(self.guesses.opener)
        layout = QVBoxLayout(reading)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._guesses_head)
        layout.addWidget(self.mendings)
        layout.addWidget(self._doubtful)
        layout.addWidget(self.text, 1)
        for page in (reading, self.description, self.picture, self.history, self.kin):
            tabs.addTab(page, "")
        return tabs

    # Showing

    @property
    def shown_recognition(self) -> Recognition | None:
        """What became of the pages that are pictures."""
        return self._shown.recognition if self._shown is not None else None

    @property
    def several(self) -> tuple[Summary, ...]:
        """What is shown together, where that is more than one."""
        return self._several

    @property
    def document(self) -> Document | None:
        """What is shown."""
        return self._shown.document if self._shown is not None else None

    def know(self, tags: Sequence[Tag], *, writable: bool) -> None:
        """The tags there are, and whether anything can be changed."""
        self._known, self._writable = tuple(tags), writable
        self._redraw_tags()

    def show_nothing(self) -> None:
        """No document is chosen."""
        self._shown, self._several = None, ()
        self._head.hide()
        self._stack.setCurrentWidget(self._empty)
        self._say_empty()

    def show_several(self, summaries: Sequence[Summary]) -> None:
        """Several documents are chosen: tags and collections can be given to all."""
        self._shown, self._several = None, tuple(summaries)
        self._head.show()
        self._near.clear()
        self._kin.clear()
        self._title.setText(self.tr("%n documents chosen", "", len(summaries)))
        self._about.setText("")
        self._redraw_tags()
        self._stack.setCurrentWidget(self._empty)
        self._say_empty()

    def show_document(self, shown: Shown, note: str | None) -> None:
        """One document, with a curator's note where it is shown in a collection."""
        keep = self._shown is not None and self._shown.document.id == shown.document.id
        self._shown, self._several, self._note = shown, (), note
        self._head.show()
        self._stack.setCurrentWidget(self._whole)
        self._say_head()
        self._show_text(keep=keep)
        self.mendings.show_mendings(shown.mendings, writable=self._writable)
        self._say_marks(0 if not shown.marks else 1, len(shown.marks))
        self.description.show_document(shown.document, note, writable=self._writable)
        self.guesses.show_document(shown.document.id, shown.document.open(), writable=self._writable)
        self._place_guesses()
        unread = shown.document.summary.state in UNREAD
        drawn = not unread and shown.document.originals[0].media_type.startswith(_DRAWN)
        self._tabs.setTabVisible(2, drawn)
        self._to_picture.setVisible(drawn)
        self.kin.show_kin(shown.document.id, shown.kin, writable=self._writable)
        self._tabs.setTabVisible(self._tabs.indexOf(self.kin), bool(shown.kin))
        if drawn:
            self._show_picture(shown, keep=keep)
        if unread and not keep and self._tabs.currentIndex() == 0:
            self._tabs.setCurrentWidget(self.description)
        self._say_history()

    def _show_picture(self, shown: Shown, *, keep: bool) -> None:
        """What has no letters is shown as it looks, until another document has some."""
        self.picture.show_document(
            shown.document.id,
            shown.document.summary.pages,
            is_scan=shown.recognition is not None,
            page=0 if keep else 1,
        )
        self.picture.show_marks(shown.marks, self.text.now)
        if keep:
            return
        has_letters = any(page.text.strip() for page in shown.pages)
        if not has_letters and self._tabs.currentIndex() == 0:
            self._tabs.setCurrentWidget(self.picture)
            self._turned_to_picture = True
        elif has_letters and self._turned_to_picture and self._tabs.currentWidget() is self.picture:
            self._tabs.setCurrentIndex(0)
            self._turned_to_picture = False

    def _moved(self, now: int, total: int) -> None:
        self._say_marks(now, total)
        if self._shown is not None:
            self.picture.show_marks(self._shown.marks, now - 1)

    def switch_picture(self) -> None:
        """From the text of a page to how it looks, and back."""
        if not self._tabs.isTabVisible(2):
            return
        self._turned_to_picture = False
        if self._tabs.currentWidget() is self.picture:
            self._tabs.setCurrentIndex(0)
            self.text.go_to_page(self.picture.page)
        else:
            self.picture.go_to(self.text.page)
            self._tabs.setCurrentWidget(self.picture)

    def write_in(self, script: str) -> None:
        """Show Serbian in another script."""
        self._script = script
        if self._shown is not None:
            self._say_head()
            self._show_text(keep=True)

    def _show_text(self, *, keep: bool) -> None:
        assert self._shown is not None
        self._transcript = transcript(self._shown.document, self._shown.pages, self._script)
        marks = [self._transcript.place(*mark) for mark in self._shown.marks]
        self.text.show_pages(self._transcript.pages, marks, keep=keep)
        self.text.show_doubts([self._transcript.place(*doubt) for doubt in self._shown.doubts])
        self._doubtful.setVisible(bool(self._shown.doubts))

    def _say_head(self) -> None:
        assert self._shown is not None
        summary = self._shown.document.summary
        self._title.setText(shown_title(summary, self._script))
        self._about.setText(_about(self._shown.document, self._shown.recognition))
        self._near.clear()
        for one in self._shown.near:
            came_with = one.id == self._shown.document.attached_to
            words = self.tr("Came with: {title}") if came_with else self.tr("Attached: {title}")
            go = button(_short(words.format(title=shown_title(one, self._script))), "quiet")
            go.clicked.connect(lambda _checked=False, number=one.id: self.near_chosen.emit(number))
            self._near.add(go)
        members = self._shown.document.members
        if members:
            made = label(self.tr("Made of %n documents.", "", len(members)), "muted")
            made.setMinimumHeight(self._marks.sizeHint().height() + 16)  # in line with the button
            self._near.add(made)
        if members and self._writable:
            self._near.add(button(self.tr("Take it apart again"), "quiet", self.unjoin_wanted.emit))
        self._near.setVisible(bool(self._near.widgets()))
        self._say_kin()
        self._redraw_tags()

    def _say_kin(self) -> None:
        """“Also in: Albanian · Serbian (Cyrillic)”, “A later version”: ways to them, and one to all that is known."""
        assert self._shown is not None
        self._kin.clear()
        across = [one for one in self._shown.kin if one.kin.across]
        if across:
            also = label(self.tr("Also in:"), "muted")
            also.setMinimumHeight(self._marks.sizeHint().height() + 16)  # in line with the buttons
            self._kin.add(also)
        for one in (*across, *(one for one in self._shown.kin if not one.kin.across)):
            text = messages.also_in(one.kin, one.summary) if one.kin.across else messages.kin_name(one.kin, one.summary)
            go = button(text, "quiet", lambda number=one.summary.id: self.near_chosen.emit(number))
            go.setAccessibleName(self.tr("{what}: {title}").format(what=text, title=one.summary.title))
            self._kin.add(go)
        if self._shown.kin:
            self._kin.add(button(self.tr("Compare …"), "quiet", lambda: self._tabs.setCurrentWidget(self.kin)))
        self._kin.setVisible(bool(self._shown.kin))

    def _redraw_tags(self) -> None:
        if self._several:
            counts: dict[str, int] = {}
            for summary in self._several:
                for name in summary.tags:
                    counts[name] = counts.get(name, 0) + 1
            total = len(self._several)
            chips = [
                (tag, tag.name if counts[tag.name] == total else f"{tag.name} ({counts[tag.name]}/{total})")
                for tag in self._known
                if tag.name in counts
            ]
            self.tags.show_tags(chips, self._known, writable=self._writable)
        elif self._shown is not None:
            chips = [(tag, tag.name) for tag in self._shown.document.tags]
            self.tags.show_tags(chips, self._known, writable=self._writable)

    def _say_history(self) -> None:
        assert self._shown is not None
        self.history.clear()
        for event in self._shown.history:
            text = messages.of_event(event)
            if event.undone_by is not None:
                text = self.tr("{what} (undone)").format(what=text)
            self.history.addItem(self.tr("{when}: {what}").format(when=messages.shown_moment(event.at), what=text))

    def _say_marks(self, now: int, total: int) -> None:
        has_marks = total > 0
        for widget in (self._marks, self._earlier, self._later):
            widget.setVisible(has_marks)
        if has_marks:
            self._marks.setText(self.tr("Place {now} of {total}").format(now=max(now, 1), total=total))

    def _say_empty(self) -> None:
        self._empty.setText(
            self.tr("Tags that you add or take off, and collections that you choose, are for all of them.")
            if self._several
            else self.tr("Choose a document on the left to read it.")
        )

    # Doing

    def begin_to_edit(self) -> None:
        """Show the description with the cursor in its first field."""
        self._tabs.setCurrentWidget(self.description)
        self.description.begin()

    def point_at(self, page: int, start: int, end: int) -> None:
        """Show a place in the text."""
        self._tabs.setCurrentIndex(0)
        self.text.point_at(*self._transcript.place(page, start, end))

    def _light_up(self, page: int, start: int, end: int) -> None:
        """Show in the text where the guess was read that is chosen above it."""
        self.text.point_at(*self._transcript.place(page, start, end))

    def _place_guesses(self) -> None:
        """Where there is little room, the key and the menu open the list, and the text keeps the line."""
        waiting = self._shown is not None and bool(self._shown.document.open())
        self.guesses.opener.setVisible(waiting and self.height() >= _LOW)
        self._guesses_head.setVisible(waiting and self.guesses.opener.isChecked())
        self._guesses_head.fit()

    def check_guesses(self, *, take_focus: bool = True) -> None:
        """Open the list of guesses above the text; close it for whoever is in it."""
        self._tabs.setCurrentIndex(0)
        if take_focus and self.guesses.list.hasFocus():
            self.guesses.shut()
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.guesses.begin(take_focus=take_focus)

    def choose_place(self, page: int, start: int, end: int) -> None:
        """Go to one of the places found."""
        self._tabs.setCurrentIndex(0)
        self.text.choose(self._transcript.place(page, start, end))

    def step(self, by: int) -> None:
        """Go to the next or previous place found, on the picture where that is shown."""
        if self._tabs.currentWidget() is not self.picture or not self._shown or not self._shown.recognition:
            self._tabs.setCurrentIndex(0)
        self.text.step(by)

    def open_tab(self, place: int) -> None:
        """Show text, description, page or history."""
        self._tabs.setCurrentIndex(place)

    def panes(self) -> list[QWidget]:
        """Where the keyboard lands here."""
        return [self._tabs.tabBar()] if self._shown is not None else []

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        for place, text in enumerate(
            (
                self.tr("Text"),
                self.tr("Description"),
                self.tr("Page as it looks"),
                self.tr("History"),
                self.tr("Belongs to it"),
            )
        ):
            self._tabs.setTabText(place, text)
        for part in (self._tabs, self._tabs.tabBar()):
            part.setAccessibleName(self.tr("Parts of the document"))
        self.kin.redraw()
        self._earlier.setText(self.tr("Previous"))
        self._later.setText(self.tr("Next"))
        self.history.setAccessibleName(self.tr("What was done to this document"))
        self.tags.retranslate()
        self.text.retranslate()
        self.mendings.retranslate()
        self.picture.retranslate()
        self.recognition.retranslate()
        self._to_picture.setText(self.tr("Picture"))
        self._doubtful.setText(self.tr("Words with dots below them may have been recognised wrongly."))
        self.description.retranslate()
        self.guesses.retranslate()
        if self._shown is not None:
            self._say_head()
            self._say_history()
            self._say_marks(1, len(self._shown.marks))
        elif self._several:
            self.show_several(self._several)
        else:
            self._say_empty()


def _about(document: Document, recognition: Recognition | None) -> str:
    """Kind, date, languages, pages, how surely they were recognised; a guess ends in a question mark."""
    summary = document.summary
    pieces = []
    for field, text in (
        (Field.KIND, messages.kind_name(summary.kind) if summary.kind else ""),
        (Field.DATE, messages.shown_date(summary.date) if summary.date else ""),
    ):
        if text:
            pieces.append(f"{text} ?" if field in summary.guessed else text)
    if summary.languages:
        pieces.append(messages.languages(summary.languages))
    if summary.pages and summary.state not in UNREAD:
        pieces.append(messages.Counted().pages(summary.pages))
    if recognition is not None and recognition.state is Recognising.DONE:
        pieces.append(messages.recognised(recognition.confidence))
    return " · ".join(pieces)


def _short(text: str) -> str:
    text = text.replace("&", "&&")
    return text if len(text) <= 60 else f"{text[:58].rstrip()} …"
