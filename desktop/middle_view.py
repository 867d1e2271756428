"""The middle pane: how many documents, what narrows them, the list itself, and what to do when it is empty."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from archive import Collection
from desktop import messages
from desktop.citations_view import CitationsView
from desktop.flow import Flow, Head, Rest, button, label, shown
from desktop.import_view import ImportView
from desktop.listing import Listing, Overview, Place
from desktop.results_model import ResultsModel
from desktop.results_view import ResultsView

ORDERS = ("best", "-date", "date", "title", "added")


class MiddleView(QWidget):
    """What was found.  What people do here leaves as signals."""

    order_chosen = Signal(str)
    filter_removed = Signal(str, str)
    near_chosen = Signal(str)
    reason_toggled = Signal(str)
    cleared = Signal()
    acted = Signal(str)  # the name of an action

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("middle")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._listing: Listing | None = None
        self._overview: Overview | None = None
        self._place = Place()
        self._writable = True
        self.model = ResultsModel(self)
        self.results = ResultsView()
        self.results.setModel(self.model)
        self.imports = ImportView()
        self.citations = CitationsView()
        self._count = label(kind="heading", wrap=True)
        self.order = QComboBox()
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setMinimumContentsLength(11)
        self.order.activated.connect(lambda _: self.order_chosen.emit(self.order.currentData()))
        self._note = label(kind="muted", wrap=True)
        self._note.setObjectName("listNote")
        self._chips = Flow(gap=6)
        self._reasons = Flow(gap=4)
        self._near = Flow(gap=4)
        self._acts = Flow(gap=6)
        self._head = self._made_head()
        self._empty_title = label(kind="heading", wrap=True)
        self._empty_words = label(kind="muted", wrap=True)
        self._empty_acts = Flow(gap=6)
        self._stack = Rest()
        self._stack.addWidget(self.results)
        self._stack.addWidget(self._made_empty())
        self._stack.addWidget(self.imports)
        self._stack.addWidget(self.citations)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)

    def _made_head(self) -> Head:
        head = QWidget()
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self.order)
        layout = QVBoxLayout(head)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        for widget in (self._note, self._acts, self._chips, self._reasons, self._near):
            layout.addWidget(widget)
            widget.hide()
        return Head(head, "middleHead")

    def _made_empty(self) -> QScrollArea:
        page = QWidget()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        page.setAutoFillBackground(False)
        area.viewport().setAutoFillBackground(False)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(28, 36, 28, 28)
        layout.setSpacing(10)
        for widget in (self._empty_title, self._empty_words, self._empty_acts):
            layout.addWidget(widget)
        layout.addStretch(1)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        self._head.fit()

    # Showing

    def know(self, overview: Overview, *, writable: bool) -> None:
        """What surrounds the list."""
        self._overview, self._writable = overview, writable
        self.results.delegate.colours = {tag.name: tag.colour for tag in overview.tags}
        if self._place.kind == "imports":
            self.imports.show_batches(overview.batches, overview.watched, writable=writable)
        if self._listing is not None:
            self._say_head()

    def show_imports(self) -> None:
        """All imports."""
        self._place = Place("imports")
        self._head.hide()
        if self._overview is not None:
            self.imports.show_batches(self._overview.batches, self._overview.watched, writable=self._writable)
        self._stack.setCurrentWidget(self.imports)

    def show_report(self) -> None:
        """What `imports` was given to show."""
        self._place = Place("report")
        self._head.hide()
        self._stack.setCurrentWidget(self.imports)

    def show_citations(self) -> None:
        """What `citations` was given to show."""
        self._place = Place("citations")
        self._head.hide()
        self._stack.setCurrentWidget(self.citations)

    def pane(self) -> QWidget:
        """Where the keyboard lands here."""
        return self.citations.list if self._place.kind == "citations" else self.results

    def show_listing(self, listing: Listing) -> None:
        """A new list."""
        self._listing, self._place = listing, listing.asked.place
        self.model.show(listing)
        self._head.show()
        self._say_head()
        if listing.total:
            self._stack.setCurrentWidget(self.results)
        else:
            self._say_empty()
            self._stack.setCurrentIndex(1)
        arranged = listing.asked.is_arranged and self._writable
        self.results.setAcceptDrops(arranged)
        self.results.viewport().setAcceptDrops(arranged)

    def _say_head(self) -> None:
        assert self._listing is not None
        self._count.setText(self._counted(self._listing))
        self.order.setCurrentIndex(max(0, self.order.findData(self._listing.asked.order)))
        collection = self.collection()
        note = collection.note if collection else ""
        if self._listing.whole is not None:
            note = self._of_the_whole(self._listing.whole)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._draw_acts(collection)
        self._draw_chips(self._listing)

    def _of_the_whole(self, whole: int) -> str:
        if not whole:
            return self.tr("No document has all the words. These have some of them, the best first.")
        return self.tr("%n document(s) have all the words and stand first. The others have some of them.", "", whole)

    def _counted(self, listing: Listing) -> str:
        documents = messages.Counted().documents(listing.total)
        place = self.place_name()
        if not place:
            return documents
        return self.tr("{place}: {documents}").format(place=place, documents=documents)

    def place_name(self) -> str:
        """What is listed, in words; empty for everything."""
        collection = self.collection()
        if collection is not None:
            return collection.name
        if self._place.kind == "bin":
            return self.tr("Bin")
        if self._place.kind == "guesses":
            return self.tr("Guesses to check")
        if self._place.kind == "batch" and self._overview is not None:
            batch = next((one for one in self._overview.batches if one.id == self._place.number), None)
            return messages.batch_name(batch.source) if batch else ""
        return ""

    def collection(self) -> Collection | None:
        """The collection that is listed."""
        if self._place.kind != "collection" or self._overview is None:
            return None
        return next((one for one in self._overview.collections if one.id == self._place.number), None)

    def _draw_acts(self, collection: Collection | None) -> None:
        self._acts.clear()
        names: list[tuple[str, str]] = []
        if collection is not None:
            names.append(("export", self.tr("Hand on to a folder …")))
            if self._writable:
                names.append(("rename-collection", self.tr("Name and words …")))
        elif self._place.kind == "batch" and self._writable:
            names.append(("undo-import", self.tr("Undo this import")))
        for name, text in names:
            self._acts.add(button(text, do=lambda name=name: self.acted.emit(name)))
        self._acts.setVisible(bool(names))

    def _draw_chips(self, listing: Listing) -> None:
        self._chips.clear()
        for facet, value in listing.asked.filters:
            words = self.tr("{facet}: {value}").format(
                facet=messages.facet_name(facet), value=messages.facet_value(facet, value)
            )
            chip = button(f"{shown(words)}  ✕", "chip")
            chip.setAccessibleName(self.tr("Take away the filter {filter}").format(filter=words))
            chip.clicked.connect(lambda _checked=False, f=facet, v=value: self.filter_removed.emit(f, v))
            self._chips.add(chip)
        self._chips.setVisible(bool(listing.asked.filters))
        self._draw_reasons(listing)
        self._near.clear()
        for near in listing.near:
            words = self.tr("Did you mean “{words}”?").format(words=near)
            self._near.add(button(shown(words), "quiet", lambda near=near: self.near_chosen.emit(near)))
        self._near.setVisible(bool(listing.near) and listing.total > 0)

    def _draw_reasons(self, listing: Listing) -> None:
        """What finds more than was typed, each to be switched off and on again."""
        self._reasons.clear()
        for reason in listing.reasons:
            words = messages.of_reason(reason)
            chip = button(f"{'✓' if reason.active else '–'} {shown(words)}", "reason")
            chip.setCheckable(True)
            chip.setChecked(reason.active)
            chip.setAccessibleName(self.tr("Find also: {words}").format(words=words))
            chip.clicked.connect(lambda _checked=False, key=reason.key: self.reason_toggled.emit(key))
            self._reasons.add(chip)
        self._reasons.setVisible(bool(listing.reasons))

    def _say_empty(self) -> None:
        assert self._listing is not None
        asked = self._listing.asked
        self._empty_acts.clear()
        if asked.text.strip() or asked.filters:
            self._say_nothing_found(self._listing)
        elif asked.place.kind == "collection":
            self._empty_title.setText(self.tr("This collection is still empty"))
            self._empty_words.setText(self.tr("Drag documents onto its name, or choose some and press C."))
        elif asked.place.kind == "bin":
            self._empty_title.setText(self.tr("The bin is empty"))
            self._empty_words.setText(self.tr("What you put into the bin stays here until you take it out again."))
        elif asked.place.kind == "guesses":
            self._empty_title.setText(self.tr("Everything has been checked"))
            self._empty_words.setText(self.tr("What the program reads out of new documents will wait here for you."))
        elif asked.place.kind == "batch":
            self._empty_title.setText(self.tr("No documents are left of this import"))
            self._empty_words.setText("")
        else:
            self._empty_title.setText(self.tr("This archive is still empty"))
            self._empty_words.setText(
                self.tr("Drop files or folders anywhere on this window. They are copied; your own stay as they are.")
            )
            self._offer(("add-files", self.tr("Add files …")), ("add-folder", self.tr("Add a folder …")))
            self._offer(("add-samples", self.tr("Try it with sample documents")))

    def _say_nothing_found(self, listing: Listing) -> None:
        asked = listing.asked
        self._empty_title.setText(self.tr("Nothing found"))
        self._empty_words.setText(
            self.tr(
                "Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. "
                "Try fewer words, or the beginning of a word with a star: mir*."
            )
        )
        for near in listing.near:
            words = self.tr("Did you mean “{words}”?").format(words=near)
            self._empty_acts.add(button(shown(words), "main", lambda near=near: self.near_chosen.emit(near)))
        for facet, value in asked.filters:
            words = self.tr("Without {facet}: {value}").format(
                facet=messages.facet_name(facet), value=messages.facet_value(facet, value)
            )
            self._empty_acts.add(button(shown(words), do=lambda f=facet, v=value: self.filter_removed.emit(f, v)))
        if asked.place.kind != "all" or len(asked.filters) > 1:
            self._empty_acts.add(button(self.tr("Search in everything"), do=self.cleared.emit))

    def _offer(self, *acts: tuple[str, str]) -> None:
        for name, text in acts:
            made = button(text, "main" if name == "add-files" else "", lambda name=name: self.acted.emit(name))
            made.setEnabled(self._writable)
            self._empty_acts.add(made)

    # Choosing

    def chosen(self) -> list[str]:
        """The documents that are chosen, in the order of the list."""
        places = sorted(index.row() for index in self.results.selectionModel().selectedIndexes())
        return [self.model.row(place).summary.id for place in places]

    def choose(self, ids: Sequence[str]) -> bool:
        """Choose those that are listed; returns whether any is."""
        model = self.results.selectionModel()
        places = [place for place, number in enumerate(self.model.ids) if number in set(ids)]
        if not places:
            return False
        flag = model.SelectionFlag
        if [index.row() for index in model.selectedIndexes()] != places:
            model.setCurrentIndex(self.model.index(places[0]), flag.ClearAndSelect)
            for place in places[1:]:
                model.select(self.model.index(place), flag.Select)
        return True

    def step(self, by: int) -> None:
        """Choose the next or the previous document."""
        if self._place.kind == "citations":
            self.citations.step(by)
            return
        row = self.results.currentIndex().row()
        place = min(max(0, row + by if row >= 0 else 0), self.model.rowCount() - 1)
        if place >= 0:
            index = self.model.index(place)
            model = self.results.selectionModel()
            model.setCurrentIndex(index, model.SelectionFlag.ClearAndSelect)
            self.results.scrollTo(index)

    def redraw(self) -> None:
        """Draw the rows anew, in other colours or another size of text."""
        self.results.doItemsLayout()
        self.results.viewport().update()
        self.citations.redraw()
        if self._listing is not None:
            self._say_head()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        chosen = self.order.currentData()
        self.order.clear()
        for name, text in zip(
            ORDERS,
            (
                self.tr("Best first"),
                self.tr("Newest first"),
                self.tr("Oldest first"),
                self.tr("By title"),
                self.tr("Added last"),
            ),
            strict=True,
        ):
            self.order.addItem(text, name)
        self.order.setCurrentIndex(max(0, self.order.findData(chosen)))
        self.order.setAccessibleName(self.tr("Order of the list"))
        self.results.setAccessibleName(self.tr("Documents found"))
        self.imports.retranslate()
        self.citations.retranslate()
        if self._listing is not None:
            self._say_head()
            if not self._listing.total:
                self._say_empty()
        self.redraw()
