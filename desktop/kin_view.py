"""What belongs to a document: each with what speaks for it, what people say of it, and what differs between the two."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from archive import DocumentId, Kinship, Standing
from desktop import messages
from desktop.flow import Flow, button, cut, frame, label, shown
from desktop.listing import Relative
from indexer import Comparison, Item, Kin, Place

_MOST = 40  # sentences of each side that are listed


class KinView(QScrollArea):
    """A card for each document that belongs to the one shown."""

    chosen = Signal(str)  # open that document
    compare_wanted = Signal(str)
    judged = Signal(object, bool)  # Kin, right or wrong
    place_here = Signal(int, int, int)
    place_there = Signal(str, object)  # document, Place

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._number = ""
        self._relatives: tuple[Relative, ...] = ()
        self._comparisons: dict[str, Comparison] = {}
        self._writable = True
        inner = QWidget()
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(20, 14, 20, 20)
        self._cards.setSpacing(12)
        self.setWidget(inner)

    def show_kin(self, number: str, relatives: Sequence[Relative], *, writable: bool) -> None:
        """Show what belongs to a document; what was compared before stays open while it is the same one."""
        if number != self._number:
            self._comparisons = {}
        self._number, self._relatives, self._writable = number, tuple(relatives), writable
        self.redraw()

    def show_comparison(self, found: Comparison) -> None:
        """Show what differs, in the card of the other document."""
        if found.here == self._number:
            self._comparisons[found.there] = found
            self.redraw()

    def redraw(self) -> None:
        """Draw every card anew."""
        while (item := self._cards.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()
                item.widget().deleteLater()
        for one in self._relatives:
            self._cards.addWidget(self._card(one))
        self._cards.addStretch(1)

    def _card(self, one: Relative) -> QFrame:
        is_guess = one.kin.standing is Standing.SUGGESTED
        card = frame("guessCard" if is_guess else "card")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(label(messages.kin_name(one.kin, one.summary), "label", wrap=True))
        layout.addWidget(label(one.summary.title, wrap=True))
        layout.addWidget(label(messages.of_kin(one.kin), "evidence", wrap=True))
        layout.addWidget(self._acts(one, is_guess=is_guess))
        found = self._comparisons.get(one.summary.id)
        if found is not None:
            layout.addWidget(_Differences(found, self))
        return card

    def _acts(self, one: Relative, *, is_guess: bool) -> Flow:
        row = Flow(gap=4)
        number, title = one.summary.id, one.summary.title
        acts = [
            (self.tr("Open it"), self.tr("Open: {title}"), lambda: self.chosen.emit(number)),
            (self.tr("Compare the two"), self.tr("Compare with: {title}"), lambda: self.compare_wanted.emit(number)),
        ]
        if self._writable and is_guess:
            right, wrong = self.tr("Right: {title}"), self.tr("Wrong: {title}")
            acts.append((self.tr("Right"), right, lambda: self.judged.emit(one.kin, True)))
            acts.append((self.tr("Wrong"), wrong, lambda: self.judged.emit(one.kin, False)))
        elif self._writable:
            parted = self.tr("They do not belong together: {title}")
            acts.append((self.tr("They do not belong together"), parted, lambda: self.judged.emit(one.kin, False)))
        for text, spoken, act in acts:
            made = button(text, "quiet", act)
            made.setAccessibleName(spoken.format(title=cut(title)))
            row.add(made)
        return row


class _Differences(QWidget):
    """The dates, numbers and names that stand in only one of two documents, each a way to its place."""

    def __init__(self, found: Comparison, view: KinView) -> None:
        super().__init__()
        self._found, self._view = found, view
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 4, 0, 0)
        self._lines.setSpacing(3)
        self._say_items()
        self._say_sentences(self.tr("Sentences that stand only here:"), found.only_here, here=True)
        self._say_sentences(self.tr("Sentences that stand only in the other one:"), found.only_there, here=False)

    def _say_items(self) -> None:
        apart = self._found.differing
        same = len(self._found.items) - len(apart)
        if not apart:
            self._say(self.tr("Every date, number and name stands in both: %n in all.", "", same))
            return
        self._say(self.tr("%n date(s), number(s) and name(s) stand in both. These stand in only one:", "", same))
        for item in apart:
            self._add(messages.of_difference(item), _places(item)[0], here=bool(item.here))

    def _say_sentences(self, heading: str, places: Sequence[Place], *, here: bool) -> None:
        if places:
            self._say(heading)
        for place in places[:_MOST]:
            self._add(" ".join(place.quote.split()), place, here=here)
        if len(places) > _MOST:
            self._say(self.tr("… and %n more", "", len(places) - _MOST))

    def _say(self, text: str) -> None:
        self._lines.addWidget(label(text, "small", wrap=True))

    def _add(self, text: str, place: Place, *, here: bool) -> None:
        made = button(shown(text), "quiet", lambda: self._go(place, here=here))
        made.setAccessibleName(text)
        row = Flow()
        row.add(made)
        self._lines.addWidget(row)

    def _go(self, place: Place, *, here: bool) -> None:
        if here:
            self._view.place_here.emit(place.page, place.start, place.end)
        else:
            self._view.place_there.emit(self._found.there, place)


def _places(item: Item) -> tuple[Place, ...]:
    return item.here or item.there


def relation_of(number: DocumentId, kin: Kin) -> tuple[DocumentId, Kinship, DocumentId]:
    """What is said of the document shown and another when a guess is confirmed: of versions the later one first."""
    first, second = (number, kin.document_id) if kin.later is False else (kin.document_id, number)
    return first, kin.kind, second
