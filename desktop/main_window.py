"""The window: where the parts stand, and which of them answers what a person does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QStandardPaths, Qt, QTimer, QTranslator, QUrl, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QActionGroup,
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive import Access, Archive, Collection, DocumentId, Event, Field, Imported, InvalidValue, Outcome, Tag
from desktop import help_text, i18n, messages, settings, theme
from desktop.actions import Actions, Needs, keys, plain
from desktop.desk import Change, Desk, counted
from desktop.dialogs import Choice, ChoiceDialog, CollectionDialog, KeysDialog, TagDialog, TextDialog
from desktop.document_view import DocumentView
from desktop.flow import button, label
from desktop.import_view import Sentences
from desktop.letter_row import LetterRow
from desktop.listing import EVERYTHING, Asked, Listing, Overview, Place, Shown
from desktop.middle_view import MiddleView
from desktop.side_view import Entry, SideView
from desktop.strip import Strips
from desktop.tag_field import PlainField
from desktop.welcome_view import WelcomeView
from indexer import SAMPLE, Progress

_STRETCH = 50
_PAUSE = 150  # ms after the last letter before the archive is asked
_NEW = object()


class MainWindow(QMainWindow):
    """One archive, or the page that leads to one."""

    rows_shown = Signal()
    """The list of an archive is on screen."""

    def __init__(self, kept: settings.Settings, *, remember: bool = True) -> None:
        super().__init__()
        self._kept = kept
        self._remember = remember
        self._translator: QTranslator | None = None
        self._desk: Desk | None = None
        self._asked = Asked(order=kept.order)
        self._listing: Listing | None = None
        self._overview: Overview | None = None
        self._saved_at: datetime | None = None
        self._wanted: list[str] = []
        self._wants_sample = False
        self._selects_all = False
        self.setAcceptDrops(True)
        self.setWindowIcon(theme.icon("app", theme.LIGHT.accent, 64))
        self.actions_ = Actions(self)
        self._make_parts()
        self._lay_out()
        self._connect()
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(self._ask_typed)
        self._choosing = QTimer(self, singleShot=True, interval=0)
        self._choosing.timeout.connect(self._show_chosen)
        self.speak(kept.language or i18n.of_the_system())
        self._allow()

    # Parts

    def _make_parts(self) -> None:
        self.search = PlainField()
        self.search.setProperty("kind", "search")
        self.search.setClearButtonEnabled(True)
        self.search.setAcceptDrops(False)  # a file dropped here is a file to add, not words
        self._search_icon = self.search.addAction(
            theme.icon("search", theme.current().muted), PlainField.ActionPosition.LeadingPosition
        )
        self._product = label("Peace Archive")
        self._product.setObjectName("productName")
        self.language = QComboBox()
        for tongue in i18n.TONGUES:
            self.language.addItem(tongue.name, tongue.tag)
        self.letters = LetterRow()
        self.strips = Strips("access", "trouble", "import", "news", "sample")
        self.side = SideView()
        self.middle = MiddleView()
        self._document_buttons = {name: button() for name in ("tag", "collect", "edit", "bin", "restore")}
        self.document = DocumentView(list(self._document_buttons.values()))
        self.welcome = WelcomeView()
        self._state = label()
        self._no_network = label()

    def _lay_out(self) -> None:
        top = QWidget()
        top.setObjectName("topBar")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(top)
        row.setContentsMargins(16, 6, 12, 8)
        row.setSpacing(14)
        row.addWidget(self._product)
        row.addWidget(self.search, 1)
        row.addWidget(self.language)
        side = QWidget()
        side.setObjectName("side")
        side_column = QVBoxLayout(side)
        side_column.setContentsMargins(0, 0, 0, 0)
        side_column.addWidget(self.side)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        for part, least in ((side, 180), (self.middle, 300), (self.document, 360)):
            part.setMinimumWidth(least)
            self._splitter.addWidget(part)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setStretchFactor(2, 3)
        self._splitter.setSizes([int(n) for n in self._kept.panes.split(",") if n.isdecimal()] or [248, 448, 670])
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (top, self.letters, self.strips, self._splitter):
            column.addWidget(widget)
        column.setStretchFactor(self._splitter, 1)
        self.letters.setVisible(self._kept.letters)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome)
        self._pages.addWidget(page)
        self.setCentralWidget(self._pages)
        self.actions_.fill(self.menuBar())
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addWidget(self._state, 1)
        self.statusBar().addPermanentWidget(self._no_network)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self._ask_typed)
        self.language.activated.connect(lambda _: self.speak(self.language.currentData()))
        self.side.place_chosen.connect(self.go_to)
        self.side.filter_toggled.connect(self.toggle_filter)
        self.side.new_collection.connect(self._new_collection)
        self.side.menu_wanted.connect(self._show_side_menu)
        self.side.dropped_on_collection.connect(self._collect_into)
        middle, document = self.middle, self.document
        middle.order_chosen.connect(self._set_order)
        middle.filter_removed.connect(self.toggle_filter)
        middle.near_chosen.connect(self.search.setText)
        middle.cleared.connect(self._clear)
        middle.acted.connect(self._act)
        middle.model.wanted.connect(self._fetch)
        middle.model.rearranged.connect(self._arrange)
        middle.results.selectionModel().selectionChanged.connect(lambda *_: self._choosing.start())
        middle.imports.chosen.connect(lambda batch: self.go_to(Place("batch", batch)))
        middle.imports.undo_wanted.connect(self._undo_batch)
        middle.imports.report_wanted.connect(self._show_report)
        middle.imports.document_chosen.connect(self._show_one)
        middle.imports.retried.connect(self._retry)
        document.tag_added.connect(self._tag)
        document.tag_removed.connect(self._untag)
        document.tagging_left.connect(middle.results.setFocus)
        document.near_chosen.connect(self._show_one)
        document.description.edited.connect(self._state_field)
        document.description.judged.connect(self._judge)
        document.description.pointed.connect(document.point_at)
        document.description.note_edited.connect(self._annotate)
        document.description.copy_wanted.connect(self._copy_original)
        document.picture.wanted.connect(self._draw_page)
        for name, made in self._document_buttons.items():
            made.clicked.connect(lambda _checked=False, name=name: self._act(name))
        self.welcome.language_chosen.connect(self.speak)
        self.welcome.begun.connect(lambda folder: self.open_archive(Path(folder), create=True))
        self.welcome.sample_wanted.connect(self.open_sample)
        self.welcome.other_wanted.connect(self._choose_new)
        self.welcome.open_wanted.connect(self._choose_archive)
        self._connect_actions()

    def _connect_actions(self) -> None:
        do: dict[str, Callable[[], object]] = {
            "add-files": self._choose_files,
            "add-folder": self._choose_folder,
            "paste-files": self._paste,
            "undo-import": lambda: self._undo_batch(self._asked.place.number),
            "remove-samples": self._remove_samples,
            "new-archive": self._choose_new,
            "open-archive": self._choose_archive,
            "show-folder": self._show_folder,
            "quit": self.close,
            "undo": lambda: self._change(lambda archive: archive.undo()),
            "redo": lambda: self._change(lambda archive: archive.redo()),
            "search": self._to_search,
            "clear": self._clear,
            "next-hit": lambda: self.document.step(1),
            "previous-hit": lambda: self.document.step(-1),
            "next": lambda: self.middle.step(1),
            "previous": lambda: self.middle.step(-1),
            "select-all": self._select_all,
            "edit": self.document.begin_to_edit,
            "save-next": self._save_and_next,
            "tag": self.document.tags.begin,
            "collect": self._collect,
            "bin": self._bin,
            "restore": self._restore,
            "copy-text": self._copy_text,
            "new-collection": self._new_collection,
            "rename-collection": lambda: self._rename_collection(self._asked.place.number),
            "remove-collection": lambda: self._remove_collection(self._asked.place.number),
            "uncollect": self._uncollect,
            "move-up": lambda: self._move(-1),
            "move-down": lambda: self._move(1),
            "export": self._choose_export,
            "next-pane": self._next_pane,
            "larger": lambda: self._set_points(self._kept.points + 1),
            "smaller": lambda: self._set_points(self._kept.points - 1),
            "usual-size": lambda: self._set_points(settings.Settings.points),
            "help": self._show_help,
            "shortcuts": lambda: KeysDialog(self, self.actions_).exec(),
            "palette": self._show_palette,
            "about": self._show_about,
        }
        for name, act in do.items():
            self.actions_.on(name, act)
        self.actions_["letters"].setChecked(self._kept.letters)
        self.actions_["letters"].toggled.connect(self._show_letters)
        themes = QActionGroup(self)
        for name in ("system", "light", "dark"):
            action = self.actions_[f"theme-{name}"]
            themes.addAction(action)
            action.setChecked(self._kept.theme == name)
            self.actions_.on(f"theme-{name}", lambda name=name: self._set_theme(name))

    def _act(self, name: str) -> None:
        if name == "add-samples":
            self._add_samples()
        else:
            self.actions_[name].trigger()

    # Opening

    @property
    def desk(self) -> Desk | None:
        """The open archive."""
        return self._desk

    @property
    def busy(self) -> bool:
        """Whether something is still on its way to the screen."""
        return (self._desk is not None and self._desk.busy) or self._typing.isActive() or self._choosing.isActive()

    def open_archive(self, folder: Path, *, create: bool = False, sample: bool = False) -> None:
        """Open an archive; with `sample`, put the sample documents into it if it is empty."""
        self._close_desk()
        self._wants_sample = sample
        desk = Desk(folder, create=create, parent=self)
        self._desk = desk
        desk.opened.connect(self._opened)
        desk.refused.connect(self._refused)
        desk.listed.connect(self._show_listing)
        desk.extended.connect(self.middle.model.extend)
        desk.surveyed.connect(self._show_overview)
        desk.arrived.connect(self._show_document)
        desk.saved.connect(self._note_saved)
        desk.reached.connect(self._show_progress)
        desk.imported.connect(self._show_imported)
        desk.indexing.connect(self._show_indexing)
        desk.failed.connect(self._show_trouble)
        desk.stale.connect(self._ask_again)
        desk.open()

    def open_sample(self) -> None:
        """Open the archive of sample documents, made on the first time."""
        self.open_archive(sample_folder(), create=True, sample=True)

    def _opened(self, access: Access, holder: str) -> None:
        assert self._desk is not None
        self.welcome.say("")
        self._pages.setCurrentIndex(1)
        self.setWindowTitle(self.tr("{archive} – Peace Archive").format(archive=self._desk.folder.name))
        if access is not Access.WRITABLE:
            self.strips["access"].say(messages.of_read_only(access.value, holder), tone="guess")
        else:
            self._kept = replace(self._kept, archive=str(self._desk.folder))
        self._allow()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._desk.first_rows(_STRETCH)
        self._desk.survey()

    def _refused(self, error: Exception) -> None:
        self._close_desk()
        self._pages.setCurrentIndex(0)
        self.welcome.say(messages.of_error(error))

    def _close_desk(self) -> None:
        if self._desk is not None:
            self.document.description.keep()
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None
        self._asked, self._listing, self._overview = Asked(order=self._kept.order), None, None
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.document.show_nothing()
        self.setWindowTitle("Peace Archive")
        for name in ("access", "trouble", "import", "news", "sample"):
            self.strips[name].hide()

    # Asking

    def _ask_typed(self) -> None:
        self._typing.stop()
        if self.search.text() != self._asked.text:
            place = self._asked.place if self._asked.place.kind not in ("imports", "report") else EVERYTHING
            self._ask(replace(self._asked, text=self.search.text(), place=place))

    def _ask(self, asked: Asked) -> None:
        self._asked = replace(asked, offset=0, limit=_STRETCH, snippets=True)
        self._allow()
        if self._desk is not None:
            self._desk.ask(self._asked)

    def _ask_again(self) -> None:
        """The same once more, as far as it was fetched, so that nothing that is seen goes away."""
        if self._desk is None:
            return
        if self._asked.place.kind not in ("imports", "report"):
            self._desk.ask(replace(self._asked, limit=max(_STRETCH, self.middle.model.rowCount())))
        if self.document.document is not None:
            self._desk.look_at(self.document.document.id, self._asked.text)

    def _fetch(self, offset: int) -> None:
        if self._desk is not None:
            self._desk.more(replace(self._asked, offset=offset))

    def go_to(self, place: Place) -> None:
        """List another place."""
        if place.kind == "imports":
            self._asked = replace(self._asked, place=place)
            self.middle.show_imports()
            self._redraw_side()
            self._allow()
        else:
            self._ask(replace(self._asked, place=place))

    def toggle_filter(self, facet: str, value: str) -> None:
        """Narrow by a value, or no longer."""
        pair = (facet, value)
        kept = tuple(one for one in self._asked.filters if one != pair)
        place = self._asked.place if self._asked.place.kind not in ("imports", "report") else EVERYTHING
        filters = kept if pair in self._asked.filters else (*kept, pair)
        self._ask(replace(self._asked, filters=filters, place=place))

    def _set_order(self, order: str) -> None:
        self._kept = replace(self._kept, order=order)
        self._ask(replace(self._asked, order=order))

    def _clear(self) -> None:
        self.search.clear()
        self._typing.stop()
        self._ask(Asked(order=self._asked.order))
        self._to_search()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Showing

    def _show_listing(self, listing: Listing) -> None:
        is_first = self._listing is None
        if self._asked.place.kind in ("imports", "report"):
            return
        changed = self._listing is None or self._listing.total != listing.total
        self._listing = listing
        before = self._wanted or self.middle.chosen()
        if not is_first or listing.total or not self._wants_sample:
            self.middle.show_listing(listing)
        self._redraw_side()
        if self._selects_all:
            self._selects_all = False
            self.middle.results.selectAll()
        elif not self.middle.choose(before) and listing.total:
            self.middle.step(0)
        self._wanted = []
        self._choosing.start()
        if changed and not is_first:
            self._announce(messages.Counted().documents(listing.total))
        if is_first:
            self._begin(listing)

    def _begin(self, listing: Listing) -> None:
        """The first rows are there; now the index may be loaded."""
        assert self._desk is not None
        self.rows_shown.emit()
        if self._wants_sample and not listing.total and self._desk.writable:
            self._add_samples()
        else:
            self._desk.catch_up()

    def _show_overview(self, overview: Overview) -> None:
        self._overview = overview
        writable = self._desk is not None and self._desk.writable
        self.middle.know(overview, writable=writable)
        self.document.know(overview.tags, writable=writable)
        self._redraw_side()
        if overview.has_samples:
            self._say_samples(writable=writable)
        else:
            self.strips["sample"].hide()
        place = self._asked.place
        gone = place.kind == "collection" and place.number not in {one.id for one in overview.collections}
        gone |= place.kind == "batch" and place.number not in {b.id for b in overview.batches if not b.undone}
        if gone:
            self.go_to(EVERYTHING)
        self._allow()

    def _say_samples(self, *, writable: bool) -> None:
        acts = ((self.tr("Remove the samples"), self._remove_samples),) if writable else ()
        self.strips["sample"].say(
            self.tr("The sample documents are invented: no such groups exist."), *acts, tone="guess"
        )

    def _redraw_side(self) -> None:
        if self._overview is not None:
            facets = self._listing.facets if self._listing is not None else {}
            self.side.show_all(self._overview, facets, self._asked.place, self._asked.filters)

    def _show_chosen(self) -> None:
        chosen = self.middle.chosen()
        self._allow()
        if self._desk is None:
            return
        if len(chosen) == 1:
            if self.document.document is not None and self.document.document.id != chosen[0]:
                self.document.description.keep()
            self._desk.look_at(DocumentId(chosen[0]), self._asked.text)
        elif chosen:
            self.document.show_several([self.middle.model.row(p).summary for p in self._places(chosen)])
        elif not (self._listing and self._listing.total):
            self.document.show_nothing()

    def _places(self, ids: Sequence[str]) -> list[int]:
        return [place for number in ids if (place := self.middle.model.place(DocumentId(number))) is not None]

    def _show_document(self, shown: Shown) -> None:
        chosen = self.middle.chosen()
        if len(chosen) > 1:
            return
        note = None
        if self._asked.place.kind == "collection":
            places = self._places([shown.document.id])
            note = self.middle.model.row(places[0]).note if places else None
        self.document.show_document(shown, note)
        self._allow()

    def _show_one(self, number: str) -> None:
        """A document from elsewhere: among all documents, chosen."""
        assert self._desk is not None
        self._wanted = [number]
        self.search.clear()
        self._typing.stop()
        self._ask(Asked(order=self._asked.order))
        self._desk.look_at(DocumentId(number), "")

    def _allow(self) -> None:
        """Let be done what can be done now."""
        have = Needs.NOTHING
        reason = ""
        if self._desk is not None and self._desk.access is not None:
            have |= Needs.ARCHIVE
            if self._desk.writable:
                have |= Needs.WRITING
            else:
                reason = messages.of_read_only(self._desk.access.value)
        place = self._asked.place.kind
        have |= Needs.BIN if place == "bin" else Needs.ELSEWHERE
        have |= {"collection": Needs.COLLECTION, "batch": Needs.BATCH}.get(place, Needs.NOTHING)
        if self._overview is not None and self._overview.has_samples:
            have |= Needs.SAMPLES
        if self._chosen():
            have |= Needs.CHOSEN
        self.actions_.allow(have, reason)
        self._allow_undo()
        for name, made in self._document_buttons.items():
            made.setEnabled(self.actions_[name].isEnabled())
            made.setVisible((name == "restore") == (place == "bin") or name == "edit")
        self.actions_["paste-files"].setEnabled(self.actions_["add-files"].isEnabled())

    def _allow_undo(self) -> None:
        for name, event in (
            ("undo", self._overview and self._overview.undo),
            ("redo", self._overview and self._overview.redo),
        ):
            action = self.actions_[name]
            action.setEnabled(action.isEnabled() and event is not None)
            if event is not None:
                words = self.tr("&Undo: {what}") if name == "undo" else self.tr("&Redo: {what}")
                action.setText(words.format(what=_cut(messages.of_event(event).replace("&", "&&"))))

    def _chosen(self) -> list[DocumentId]:
        chosen = [DocumentId(number) for number in self.middle.chosen()]
        if not chosen and self.document.document is not None:
            return [self.document.document.id]
        return chosen

    def _announce(self, text: str) -> None:
        """Let a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, text))

    # Changing

    def _change(self, change: Change, then: Callable[[object], None] | None = None) -> None:
        if self._desk is not None:
            self._desk.change(change, then)

    def _note_saved(self, result: object) -> None:
        self._saved_at = datetime.now().astimezone()
        self.strips["trouble"].hide()
        self._say_state(messages.of_event(result) if isinstance(result, Event) else "")

    def _say_state(self, text: str = "") -> None:
        saved = self.tr("Saved {time}").format(time=f"{self._saved_at:%H:%M}") if self._saved_at else ""
        self._state.setText(" · ".join(part for part in (saved, text) if part))

    def _state_field(self, field: Field, values: list[str]) -> None:
        document = self.document.document
        if document is not None:
            self._change(lambda archive: archive.state(document.id, field, values))

    def _judge(self, fact: int, right: bool) -> None:
        document = self.document.document
        if document is not None:
            self._change(
                lambda archive: archive.accept(document.id, fact) if right else archive.reject(document.id, fact)
            )

    def _annotate(self, note: str) -> None:
        document, place = self.document.document, self._asked.place
        if document is not None and place.kind == "collection":
            self._change(lambda archive: archive.annotate(place.number, document.id, note))

    def _tag(self, name: str) -> None:
        chosen = self._chosen()

        def put(archive: Archive) -> None:
            archive.tag(chosen, (archive.tag_named(name) or _new_tag(archive, name)).id)

        if chosen:
            self._change(put)

    def _untag(self, tag: int) -> None:
        chosen = self._chosen()
        if chosen:
            self._change(lambda archive: archive.untag(chosen, tag))

    def _bin(self) -> None:
        chosen = self._chosen()
        if chosen:
            row = self.middle.results.currentIndex().row()
            rest = [number for number in self.middle.model.ids[row:] if number not in chosen]
            self._wanted = rest[:1]
            self._change(
                lambda archive: archive.bin(chosen), lambda _: self._say_state(messages.Counted().binned(len(chosen)))
            )

    def _restore(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._change(
                lambda archive: archive.restore(chosen),
                lambda _: self._say_state(messages.Counted().restored(len(chosen))),
            )

    def _save_and_next(self) -> None:
        self.document.description.keep()
        self.middle.step(1)

    def _select_all(self) -> None:
        if self._desk is not None and self.middle.model.rowCount() < self.middle.model.total:
            self._selects_all = True
            self._desk.ask(replace(self._asked, limit=self.middle.model.total, snippets=False))
        else:
            self.middle.results.selectAll()

    def _copy_text(self) -> None:
        lines = []
        for place in self._places(self._chosen()):
            summary = self.middle.model.row(place).summary
            date = messages.shown_date(summary.date) if summary.date else self.tr("no date")
            lines.append(self.tr("{title} ({date})").format(title=summary.title, date=date))
        QGuiApplication.clipboard().setText("\n".join(lines))

    # Collections

    def _collections(self) -> tuple[Collection, ...]:
        return self._overview.collections if self._overview is not None else ()

    def _new_collection(self) -> None:
        self._ask_for_collection(lambda made: self.go_to(Place("collection", made.id)))

    def _ask_for_collection(self, then: Callable[[Collection], object]) -> None:
        dialog = CollectionDialog(self)
        if dialog.exec():
            name, note = dialog.name, dialog.note
            self._change(lambda archive: archive.add_collection(name, note), then)  # type: ignore[arg-type]

    def _rename_collection(self, number: int) -> None:
        collection = next((one for one in self._collections() if one.id == number), None)
        if collection is not None:
            dialog = CollectionDialog(self, collection)
            if dialog.exec():
                name, note = dialog.name, dialog.note
                self._change(lambda archive: archive.change_collection(number, name=name, note=note))

    def _remove_collection(self, number: int) -> None:
        self._change(lambda archive: archive.remove_collection(number))

    def _collect(self) -> None:
        chosen = self._chosen()
        choices = [Choice(one.name, messages.Counted().documents(one.count), one.id) for one in self._collections()]
        choices.append(Choice(self.tr("New collection …"), "", _NEW))
        dialog = ChoiceDialog(self, self.tr("Add to a collection"), choices, self.tr("Name of the collection"))
        if not chosen or not dialog.exec():
            return
        if dialog.chosen is _NEW:
            self._ask_for_collection(lambda made: self._collect_into(made.id, chosen))
        else:
            assert isinstance(dialog.chosen, int)
            self._collect_into(dialog.chosen, chosen)

    def _collect_into(self, number: int, ids: Sequence[DocumentId]) -> None:
        name = next((one.name for one in self._collections() if one.id == number), "")
        self._change(
            lambda archive: archive.collect(number, ids),
            lambda _: self._say_state(messages.Counted().collected(len(ids), name) if name else ""),
        )

    def _uncollect(self) -> None:
        place, chosen = self._asked.place, self._chosen()
        if place.kind == "collection" and chosen:
            self._change(lambda archive: archive.uncollect(place.number, chosen))

    def _arrange(self, ids: list[DocumentId]) -> None:
        place = self._asked.place
        if place.kind == "collection":
            self._change(lambda archive: archive.arrange(place.number, ids))

    def _move(self, by: int) -> None:
        """Move what is chosen one place up or down."""
        model = self.middle.model
        if not model.is_arranged:
            return
        ids = model.ids
        chosen = set(self.middle.chosen())
        run = range(len(ids)) if by < 0 else range(len(ids) - 1, -1, -1)
        for place in run:
            other = place + by
            if ids[place] in chosen and 0 <= other < len(ids) and ids[other] not in chosen:
                ids[place], ids[other] = ids[other], ids[place]
        self._arrange(ids)

    def _choose_export(self) -> None:
        place = self._asked.place
        if place.kind != "collection":
            return
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder to hand the collection on in"))
        if folder:
            self.export(place.number, Path(folder))

    def export(self, collection: int, folder: Path) -> None:
        """Write a collection into `folder`; a folder that is not empty gets a new one inside it."""
        assert self._desk is not None
        named = next((one.name for one in self._collections() if one.id == collection), "")
        strip = self.strips["news"]

        def show(written: object) -> None:
            done, total = written.done, written.total  # type: ignore[attr-defined]
            strip.say(self.tr("Copying {done} of {total} …").format(done=done, total=total), progress=(done, total))

        def ended(error: Exception | None) -> None:
            strip.hide()
            if error is not None:
                self._show_trouble(error)
                return
            text = self.tr("“{collection}” is now in {folder}, with its files and two lists of them.")
            strip.say(
                text.format(collection=named, folder=folder),
                (self.tr("Show the folder"), lambda: _open_folder(folder)),
                (self.tr("Close"), strip.hide),
                tone="good",
            )

        self._desk.export(collection, folder, show, ended)

    # Menus in the left pane

    def _show_side_menu(self, entry: Entry, at: QPoint) -> None:
        menu = QMenu(self)
        writable = self._desk is not None and self._desk.writable
        if entry.tag and writable:
            tag = next((one for one in self._overview.tags if one.id == entry.tag), None) if self._overview else None
            if tag is not None:
                menu.addAction(self.tr("Name and colour …"), lambda: self._edit_tag(tag))
                menu.addAction(
                    self.tr("Remove the tag"), lambda: self._change(lambda archive: archive.remove_tag(tag.id))
                )
        elif entry.place is not None and entry.place.kind == "collection":
            number = entry.place.number
            if writable:
                menu.addAction(self.tr("Name and words …"), lambda: self._rename_collection(number))
                menu.addAction(self.tr("Remove the collection"), lambda: self._remove_collection(number))
        if not menu.isEmpty():
            menu.exec(at)

    def _edit_tag(self, tag: Tag) -> None:
        dialog = TagDialog(self, tag, self._overview.tags if self._overview else ())
        if dialog.exec():
            name, colour, parent = dialog.name, dialog.colour, dialog.parent_tag
            self._change(lambda archive: archive.change_tag(tag.id, name=name, colour=colour, parent=parent))

    # Taking in

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if _files(event.mimeData()) and self.actions_["add-files"].isEnabled():
            event.setDropAction(Qt.DropAction.CopyAction)  # whatever the other program offers, nothing is moved
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        files = _files(event.mimeData())
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.add(files)

    def add(self, paths: Sequence[Path]) -> None:
        """Take in files and folders."""
        if self._desk is None or not self._desk.writable:
            return
        if self._desk.importing:
            self.strips["news"].say(
                self.tr("Files are being added already. Add these when that is done."),
                (self.tr("Close"), self.strips["news"].hide),
            )
            return
        self._say_progress(Progress(0, len(paths), ""))
        self._desk.import_paths(paths)

    def _paste(self) -> None:
        files = _files(QGuiApplication.clipboard().mimeData())
        if files:
            self.add(files)

    def _choose_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose files to add"))
        if names:
            self.add([Path(name) for name in names])

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder to add"))
        if name:
            self.add([Path(name)])

    def _add_samples(self) -> None:
        if self._desk is not None and self._desk.writable:
            self._wants_sample = False
            self._say_progress(Progress(0, 0, ""))
            self._desk.import_sample(messages.interface_language())

    def _retry(self, paths: list[Path], password: str) -> None:
        if self._desk is not None and self._desk.writable and not self._desk.importing:
            self._say_progress(Progress(0, len(paths), ""))
            self._desk.import_paths(paths, password)

    def _show_progress(self, progress: Progress) -> None:
        if self._desk is not None and self._desk.importing:
            self._say_progress(progress)

    def _say_progress(self, progress: Progress) -> None:
        words = self.tr("Adding documents: {done} of {total} {name}")
        self.strips["import"].say(
            words.format(done=progress.done, total=progress.total, name=_cut(Path(progress.path).name)),
            (self.tr("Stop"), self._stop_import),
            progress=(progress.done, progress.total),
        )

    def _stop_import(self) -> None:
        if self._desk is not None:
            self._desk.cancel_import()
            self.strips["import"].say(self.tr("Stopping after this file …"))

    def _show_imported(self, outcomes: list[Imported], batch: int, error: Exception | None) -> None:
        counts = counted(outcomes)
        strip = self.strips["import"]
        strip.hide()
        if error is not None:
            self._show_trouble(error)
        if not batch:
            return
        acts = [(self.tr("File by file"), lambda: self._show_report(batch)), (self.tr("Close"), strip.hide)]
        is_sample = self._overview is None or not self._overview.batches
        if counts[Outcome.FAILED] and not counts[Outcome.ADDED]:
            self._open_report(batch, outcomes)
        elif not is_sample:
            self.search.clear()
            self._typing.stop()
            self._ask(Asked(place=Place("batch", batch), order=self._asked.order))
        words = Sentences(self).of(outcomes)
        if not is_sample or counts[Outcome.FAILED]:
            strip.say(words, *acts, tone="danger" if counts[Outcome.FAILED] else "good")
        self._announce(words)

    def _show_report(self, batch: int) -> None:
        if self._desk is not None:
            self._desk.outcomes(batch, lambda found: self._open_report(batch, found))

    def _open_report(self, batch: int, outcomes: Sequence[Imported]) -> None:
        self._asked = replace(self._asked, place=Place("report", batch))
        self.middle.imports.show_report(batch, outcomes, writable=self._desk is not None and self._desk.writable)
        self.middle.show_report()
        self._redraw_side()
        self._allow()

    def _undo_batch(self, batch: int) -> None:
        self._change(lambda archive: archive.undo_batch(batch))

    def _remove_samples(self) -> None:
        samples = (
            [b.id for b in self._overview.batches if b.source == SAMPLE and not b.undone] if self._overview else []
        )
        if samples:
            self._change(lambda archive: [archive.undo_batch(batch) for batch in samples][-1])

    def _show_indexing(self, remaining: int) -> None:
        if remaining:
            self._say_state(self.tr("Making %n document(s) searchable …", "", remaining))
        else:
            self._say_state()

    # Archives

    def _choose_new(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose an empty folder for the new archive"))
        if folder:
            self.open_archive(Path(folder), create=True)

    def _choose_archive(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose the folder of an archive"))
        if folder:
            self.open_archive(Path(folder))

    def _show_folder(self) -> None:
        if self._desk is not None:
            _open_folder(self._desk.folder)

    def _copy_original(self, place: int) -> None:
        document = self.document.document
        if document is None or self._desk is None:
            return
        original = document.originals[place]
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save a copy of the file"), original.name)
        if target:
            self._desk.copy_original(
                document, place, Path(target), lambda to: self._say_state(self.tr("Copied to {file}").format(file=to))
            )

    def _draw_page(self, sha256: str, page: int, width: int) -> None:
        if self._desk is not None:
            view = self.document.picture
            self._desk.picture(sha256, page, width, view.show_picture, view.show_failure)

    # Trouble

    def _show_trouble(self, error: Exception) -> None:
        strip = self.strips["trouble"]
        text = messages.of_error(error)
        strip.say(text, (self.tr("Close"), strip.hide), tone="danger")
        self._announce(text)
        if isinstance(error, InvalidValue):
            for view in self.document.description.fields.values():
                view.take_back()
            self._ask_again()

    # Look and language

    def speak(self, tag: str) -> None:
        """Say everything in another language, at once."""
        app = QApplication.instance()
        assert app is not None
        self._translator = i18n.wear(app, tag, self._translator)
        self._kept = replace(self._kept, language=tag)
        self.language.setCurrentIndex(self.language.findData(tag))
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self.actions_.retranslate()
        self.search.setPlaceholderText(self.tr("Search: words, places, groups, in any spelling"))
        self.search.setAccessibleName(self.tr("Search"))
        self.language.setAccessibleName(self.tr("Language of the window"))
        self._no_network.setText(self.tr("This program never connects to the internet."))
        for name, made in self._document_buttons.items():
            made.setText(self.actions_[name].text().replace("&", ""))
        for part in (self.welcome, self.letters, self.side, self.middle, self.document):
            part.retranslate()
        if self._desk is not None:
            if self._desk.access not in (None, Access.WRITABLE):
                self.strips["access"].say(messages.of_read_only(self._desk.access.value), tone="guess")
            if self._overview is not None and self._overview.has_samples:
                self._say_samples(writable=self._desk.writable)
            self.setWindowTitle(self.tr("{archive} – Peace Archive").format(archive=self._desk.folder.name))
        self._say_state()
        self._allow()

    def _set_theme(self, name: str) -> None:
        self._kept = replace(self._kept, theme=name)
        self._dress()

    def _set_points(self, points: int) -> None:
        self._kept = replace(self._kept, points=min(max(settings.SMALLEST, points), settings.LARGEST))
        self._dress()

    def _dress(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self._kept.theme, self._kept.points)
        self._search_icon.setIcon(theme.icon("search", theme.current().muted))
        self.side.doItemsLayout()
        self.middle.redraw()
        self.document.text.redraw()

    def _show_letters(self, shown: bool) -> None:
        self._kept = replace(self._kept, letters=shown)
        self.letters.setVisible(shown)

    # Getting about

    def _next_pane(self) -> None:
        panes = [self.search, self.side, self.middle.results, *self.document.panes()]
        panes = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
        focus = QApplication.focusWidget()
        now = next((i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), None)
        if now is None and focus is not None and self.document.isAncestorOf(focus):
            now = len(panes) - 1
        if panes:
            panes[((now if now is not None else -1) + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.middle.results.setFocus(Qt.FocusReason.ShortcutFocusReason)
        super().keyPressEvent(event)

    def _show_palette(self) -> None:
        choices = [
            Choice(plain(action.text()), keys(action), action, action.isEnabled())
            for action in self.actions_
            if action.objectName() != "palette"
        ]
        dialog = ChoiceDialog(self, self.tr("All commands"), choices, self.tr("What do you want to do?"))
        if dialog.exec() and dialog.chosen is not None:
            dialog.chosen.trigger()  # type: ignore[attr-defined]

    def _show_help(self) -> None:
        TextDialog(self, self.tr("Short help"), help_text.paragraphs()).exec()

    def _show_about(self) -> None:
        TextDialog(self, self.tr("About Peace Archive"), help_text.about()).exec()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102
        self.document.description.keep()
        if self._remember:
            panes = ",".join(str(size) for size in self._splitter.sizes())
            size = f"{self.width()}x{self.height()}"
            settings.save(replace(self._kept, panes=panes, size=size))
        self._close_desk()
        super().closeEvent(event)


def sample_folder() -> Path:
    """Where the archive of sample documents lies."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    return Path(place) / "Sample archive"


def _new_tag(archive: Archive, path: str) -> Tag:
    """Make a tag, and those above it that its path names."""
    parent: int | None = None
    made: Tag | None = None
    parts = [part.strip() for part in path.split("/") if part.strip()]
    for depth in range(len(parts)):
        made = archive.tag_named("/".join(parts[: depth + 1])) or archive.add_tag(parts[depth], parent=parent)
        parent = made.id
    assert made is not None
    return made


def _files(data: QMimeData | None) -> list[Path]:
    if data is None or not data.hasUrls():
        return []
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _cut(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:58].rstrip()} …"
