"""The window: where the parts stand, and which of them answers what a person does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QTranslator, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QActionGroup,
    QCloseEvent,
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
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from archive import Access, DocumentId, Event, InvalidValue
from desktop import help_text, i18n, messages, settings, theme
from desktop.actions import Actions, Needs, keys, plain
from desktop.completing import Completing
from desktop.curating import Curating
from desktop.desk import Change, Desk, Span
from desktop.dialogs import Choice, ChoiceDialog, KeysDialog, TextDialog
from desktop.document_view import DocumentView
from desktop.flow import button, cut, label, open_folder
from desktop.letter_row import LetterRow
from desktop.listing import EVERYTHING, UNLISTED, Asked, Listing, Overview, Place, Shown, in_order
from desktop.middle_view import MiddleView
from desktop.recognising import Recogniser, RecognisingStatus
from desktop.scripts import SCRIPTS
from desktop.side_view import SideView
from desktop.strip import Strips
from desktop.tag_field import PlainField
from desktop.taking_in import TakingIn, files_of
from desktop.welcome_view import WelcomeView
from indexer import Place as Spot
from indexer import Quote

_STRETCH = 50
_PAUSE = 150  # ms after the last letter before the archive is asked


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
        self.asked = Asked(order=kept.order)
        self.listing: Listing | None = None
        self.overview: Overview | None = None
        self._saved_at: datetime | None = None
        self.wanted: list[str] = []
        self.wants_sample = False
        self._selects_all = False
        self._place_wanted: Quote | Spot | None = None
        self.recognising_status = RecognisingStatus()
        self.setAcceptDrops(True)
        self.setWindowIcon(theme.icon("app", theme.LIGHT.accent, 64))
        self.actions_ = Actions(self)
        self.curating = Curating(self)
        self.taking_in = TakingIn(self)
        self._make_parts()
        self._lay_out()
        self.recogniser = Recogniser(self, on=kept.recognise)
        self._connect()
        self._typing = QTimer(self, singleShot=True, interval=_PAUSE)
        self._typing.timeout.connect(self.ask_typed)
        self.completing = Completing(self, _PAUSE)
        self._choosing = QTimer(self, singleShot=True, interval=0)
        self._choosing.timeout.connect(self._show_chosen)
        self.speak(kept.language or i18n.of_the_system())
        self.allow()

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
        for part, least in ((side, 180), (self.middle, 320), (self.document, 360)):
            part.setMinimumSize(least, 160)  # else lines that break would ask for a window of any height
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
        self.statusBar().addPermanentWidget(self.recognising_status)
        self.statusBar().addPermanentWidget(self._no_network)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.search.returnPressed.connect(self.ask_typed)
        self.language.activated.connect(lambda _: self.speak(self.language.currentData()))
        self.side.place_chosen.connect(self.go_to)
        self.side.filter_toggled.connect(self.toggle_filter)
        self.side.new_collection.connect(self.curating.new_collection)
        self.side.menu_wanted.connect(self.curating.show_menu)
        self.side.dropped_on_collection.connect(self.curating.collect_into)
        middle, document = self.middle, self.document
        middle.order_chosen.connect(self._set_order)
        middle.filter_removed.connect(self.toggle_filter)
        middle.near_chosen.connect(self.search.setText)
        middle.reason_toggled.connect(self._toggle_reason)
        middle.cleared.connect(self._clear)
        middle.acted.connect(self._act)
        middle.model.wanted.connect(self._fetch)
        middle.model.rearranged.connect(self.curating.arrange)
        middle.results.selectionModel().selectionChanged.connect(lambda *_: self._choosing.start())
        middle.imports.chosen.connect(lambda batch: self.go_to(Place("batch", batch)))
        middle.imports.undo_wanted.connect(self.taking_in.undo_batch)
        middle.imports.report_wanted.connect(self.taking_in.show_report)
        middle.imports.document_chosen.connect(self.show_one)
        middle.imports.retried.connect(self.taking_in.retry)
        middle.imports.folders_named.connect(self.taking_in.name_folders)
        middle.imports.watch_wanted.connect(self.taking_in.watch_folder)
        middle.imports.watch_changed.connect(self.taking_in.change_watched)
        middle.imports.unwatch_wanted.connect(self.taking_in.unwatch)
        middle.imports.scan_wanted.connect(self.taking_in.scan)
        middle.imports.join_wanted.connect(self.curating.join_photographs)
        middle.citations.instrument_chosen.connect(self.show_citations)
        middle.citations.place_chosen.connect(self._show_citing)
        middle.citations.quotes_wanted.connect(self._fetch_quotes)
        document.tag_added.connect(self.curating.tag)
        document.tag_removed.connect(self.curating.untag)
        document.tagging_left.connect(lambda: middle.pane().setFocus())
        document.near_chosen.connect(self.show_one)
        document.unjoin_wanted.connect(self.curating.unjoin)
        document.kin.chosen.connect(self.show_one)
        document.kin.compare_wanted.connect(self._compare)
        document.kin.judged.connect(self.curating.judge_kin)
        document.kin.place_here.connect(document.point_at)
        document.kin.place_there.connect(self._show_place)
        document.mendings.wanted.connect(self.curating.mend)
        document.description.edited.connect(self.curating.state)
        document.description.judged.connect(self.curating.judge)
        document.description.pointed.connect(document.point_at)
        document.description.cited.connect(self.show_citations)
        document.guesses.judged.connect(self.curating.judge)
        document.guesses.role_said.connect(self.curating.say_role)
        document.guesses.sure_accepted.connect(self.curating.accept_sure)
        document.description.note_edited.connect(self.curating.annotate)
        document.description.retry_wanted.connect(self.taking_in.retry_document)
        document.description.copy_wanted.connect(self.curating.copy_original)
        document.picture.wanted.connect(self._draw_page)
        document.picture.spots_wanted.connect(self._find_spots)
        document.recognition.wanted.connect(self.recogniser.recognise)
        document.recognition.again_wanted.connect(self.recogniser.try_again)
        document.recognition.stop_wanted.connect(self.recogniser.stop)
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
            "add-files": self.taking_in.choose_files,
            "add-folder": self.taking_in.choose_folder,
            "paste-files": self.taking_in.paste,
            "undo-import": lambda: self.taking_in.undo_batch(self.asked.place.number),
            "remove-samples": self.taking_in.remove_samples,
            "new-archive": self._choose_new,
            "open-archive": self._choose_archive,
            "show-folder": self._show_folder,
            "quit": self.close,
            "undo": lambda: self.change(lambda archive: archive.undo()),
            "redo": lambda: self.change(lambda archive: archive.redo()),
            "search": self._to_search,
            "clear": self._clear,
            "next-hit": lambda: self.document.step(1),
            "previous-hit": lambda: self.document.step(-1),
            "next": lambda: self.middle.step(1),
            "previous": lambda: self.middle.step(-1),
            "select-all": self._select_all,
            "edit": self.document.begin_to_edit,
            "guesses": self.document.check_guesses,
            "picture": self.document.switch_picture,
            "recognise-now": self.recogniser.recognise_shown,
            "save-next": self._save_and_next,
            "tag": self.document.tags.begin,
            "collect": self.curating.collect,
            "bin": self.curating.bin,
            "restore": self.curating.restore,
            "join": self.curating.join,
            "unjoin": self.curating.unjoin,
            "copy-text": self._copy_text,
            "words": self.curating.words,
            "citations": lambda: self.show_citations(""),
            "new-collection": self.curating.new_collection,
            "rename-collection": lambda: self.curating.rename(self.asked.place.number),
            "remove-collection": lambda: self.curating.remove(self.asked.place.number),
            "uncollect": self.curating.uncollect,
            "move-up": lambda: self.curating.move(-1),
            "move-down": lambda: self.curating.move(1),
            "export": self.curating.choose_export,
            "next-pane": self._next_pane,
            "larger": lambda: self._set_points(self._kept.points + 1),
            "smaller": lambda: self._set_points(self._kept.points - 1),
            "usual-size": lambda: self._set_points(settings.Settings().points),
            "help": self._show_help,
            "shortcuts": lambda: KeysDialog(self, self.actions_).exec(),
            "palette": self._show_palette,
            "about": self._show_about,
        }
        for name, act in do.items():
            self.actions_.on(name, act)
        self.actions_["letters"].setChecked(self._kept.letters)
        self.actions_["letters"].toggled.connect(self._show_letters)
        self.actions_["recognise"].setChecked(self._kept.recognise)
        self.actions_["recognise"].toggled.connect(self._switch_recognising)
        themes = QActionGroup(self)
        for name in ("system", "light", "dark"):
            action = self.actions_[f"theme-{name}"]
            themes.addAction(action)
            action.setChecked(self._kept.theme == name)
            self.actions_.on(f"theme-{name}", lambda name=name: self._set_theme(name))

        scripts = QActionGroup(self)
        for script in SCRIPTS:
            scripts.addAction(self.actions_[f"script-{script}"])
            self.actions_.on(f"script-{script}", lambda script=script: self._write_in(script))
        kept = self._kept.script if self._kept.script in SCRIPTS else ""
        self.actions_[f"script-{kept}"].setChecked(True)
        self._write_in(kept)

    def _act(self, name: str) -> None:
        if name == "add-samples":
            self.taking_in.add_samples()
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
        waits = self._typing.isActive() or self._choosing.isActive() or self.completing.busy
        return waits or (self._desk is not None and self._desk.busy)

    def open_archive(self, folder: Path, *, create: bool = False, sample: bool = False) -> None:
        """Open an archive; with `sample`, put the sample documents into it if it is empty."""
        self._close_desk()
        self.wants_sample = sample
        desk = Desk(folder, create=create, parent=self)
        self._desk = desk
        desk.opened.connect(self._opened)
        desk.refused.connect(self._refused)
        desk.listed.connect(self._show_listing)
        desk.extended.connect(self.middle.model.extend)
        desk.surveyed.connect(self._show_overview)
        desk.arrived.connect(self._show_document)
        desk.saved.connect(self._note_saved)
        desk.reached.connect(self.taking_in.show_progress)
        desk.imported.connect(self.taking_in.show_imported)
        desk.indexing.connect(self._show_indexing)
        desk.failed.connect(self.show_trouble)
        desk.stale.connect(self._ask_again)
        desk.stale.connect(self.recogniser.go_on)
        self.recogniser.begin()
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
        self.allow()
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
            self.curating.keep()
            self._desk.close()
            self._desk.deleteLater()
            self._desk = None
            self.recogniser.begin()
        self.asked, self.listing, self.overview = Asked(order=self._kept.order), None, None
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.document.show_nothing()
        self.setWindowTitle("Peace Archive")
        for name in ("access", "trouble", "import", "news", "sample"):
            self.strips[name].hide()

    # Asking

    def stop_typing(self) -> None:
        """What is typed by the program itself is not asked."""
        self._typing.stop()

    def ask_typed(self) -> None:
        """Ask what stands in the field, if it is another question."""
        self.stop_typing()
        if self.search.text() != self.asked.text:
            place = self.asked.place if self.asked.place.kind not in UNLISTED else EVERYTHING
            self.ask(replace(self.asked, text=self.search.text(), place=place))

    def ask(self, asked: Asked) -> None:
        """List the answer to `asked` from its beginning."""
        language = messages.interface_language()
        self.asked = replace(asked, language=language, offset=0, limit=_STRETCH, snippets=True)
        self.allow()
        if self._desk is not None:
            self._desk.ask(self.asked)

    def _ask_again(self) -> None:
        """The same once more, as far as it was fetched, so that nothing that is seen goes away."""
        if self._desk is None:
            return
        if self.asked.place.kind not in UNLISTED:
            seen = self.middle.model.rowCount() if self.asked.goes_on_from(self.middle.model.asked) else 0
            self._desk.ask(replace(self.asked, limit=max(_STRETCH, seen)))
        if self.asked.place.kind == "citations":
            self._desk.over_time(self.middle.citations.code, self.middle.citations.show_over_time)
        if self.document.document is not None:
            self._look_at(self.document.document.id)

    def _look_at(self, number: DocumentId) -> None:
        """Show a document with what was asked for lit."""
        if self._desk is not None:
            cites = self.middle.citations.code if self.asked.place.kind == "citations" else ""
            self._desk.look_at(number, self.asked.text, self.asked.without, cites=cites)

    def _fetch(self, offset: int) -> None:
        if self._desk is not None:
            self._desk.more(replace(self.middle.model.asked, offset=offset, limit=_STRETCH))

    def go_to(self, place: Place) -> None:
        """List another place."""
        if place.kind == "imports":
            self.asked = replace(self.asked, place=place)
            self.middle.show_imports()
            self.redraw_side()
            self.allow()
        else:
            self.ask(replace(self.asked, place=place))

    def toggle_filter(self, facet: str, value: str) -> None:
        """Narrow by a value, or no longer."""
        place = self.asked.place if self.asked.place.kind not in UNLISTED else EVERYTHING
        self.ask(replace(self.asked.toggled(facet, value), place=place))

    def _toggle_reason(self, key: str) -> None:
        """Find by a reason no longer, or again."""
        kept = tuple(one for one in self.asked.without if one != key)
        self.ask(replace(self.asked, without=kept if key in self.asked.without else (*kept, key)))

    def show_citations(self, code: str) -> None:
        """Show where an instrument is cited over time; without a code, the one shown last or cited most."""
        if self._desk is not None:
            self.asked = replace(self.asked, place=Place("citations"))
            self.middle.show_citations()
            self.redraw_side()
            self.allow()
            shown = self.middle.citations
            self._desk.over_time(code or shown.code, shown.show_over_time)
            shown.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fetch_quotes(self, code: str, ids: list[DocumentId]) -> None:
        if self._desk is not None:
            self._desk.quote(code, ids, self.middle.citations.extend)

    def _show_citing(self, number: str, quote: Quote | None) -> None:
        """A document at a place that cites an instrument."""
        shown = self.document.document
        if shown is not None and shown.id != number:
            self.document.description.keep()
        self._place_wanted = quote
        self._look_at(DocumentId(number))

    def _set_order(self, order: str) -> None:
        self._kept = replace(self._kept, order=order)
        self.ask(replace(self.asked, order=order))

    def _clear(self) -> None:
        self.search.clear()
        self.stop_typing()
        self.ask(Asked(order=self.asked.order))
        self._to_search()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    # Showing

    def _show_listing(self, listing: Listing) -> None:
        is_first = self.listing is None
        if self.asked.place.kind in UNLISTED:
            return
        changed = self.listing is None or self.listing.total != listing.total
        self.listing = listing
        before = self.wanted or self.middle.chosen()
        if not is_first or listing.total or not self.wants_sample:
            self.middle.show_listing(listing)
        self.redraw_side()
        if self._selects_all:
            self._selects_all = False
            self.middle.results.selectAll()
        elif not self.middle.choose(before) and listing.total:
            self.middle.step(0)
        self.wanted = []
        self._choosing.start()
        if changed and not is_first:
            self.announce(messages.Counted().documents(listing.total))
        if is_first:
            self._begin(listing)

    def _begin(self, listing: Listing) -> None:
        """The first rows are there; once they are drawn the index may be loaded."""
        assert self._desk is not None
        self.rows_shown.emit()
        if self.wants_sample and not listing.total and self._desk.writable:
            self.taking_in.add_samples()
        else:
            QTimer.singleShot(0, self._desk, self._desk.catch_up)

    def _show_overview(self, overview: Overview) -> None:
        is_first = self.overview is None
        self.overview = overview = in_order(overview, messages.interface_language())
        writable = self._desk is not None and self._desk.writable
        self.middle.know(overview, writable=writable)
        self.document.know(overview.tags, writable=writable)
        self.redraw_side()
        if overview.has_samples:
            self._say_samples(writable=writable)
        else:
            self.strips["sample"].hide()
        if is_first and overview.watched:
            self.taking_in.scan(asked=False)
        place = self.asked.place
        gone = place.kind == "collection" and place.number not in {one.id for one in overview.collections}
        gone |= place.kind == "batch" and place.number not in {b.id for b in overview.batches if not b.undone}
        if gone:
            self.go_to(EVERYTHING)
        self.allow()

    def _say_samples(self, *, writable: bool) -> None:
        acts = ((self.tr("Remove the samples"), self.taking_in.remove_samples),) if writable else ()
        self.strips["sample"].say(
            self.tr("The sample documents are invented: no such groups exist."), *acts, tone="guess"
        )

    def redraw_side(self) -> None:
        """Draw the left pane for what is listed now."""
        if self.overview is not None:
            facets = self.listing.facets if self.listing is not None else {}
            self.side.show_all(self.overview, facets, self.asked.place, self.asked.filters)

    def _show_chosen(self) -> None:
        chosen = self.middle.chosen()
        self.allow()
        if self._desk is None:
            return
        if len(chosen) == 1:
            if self.document.document is not None and self.document.document.id != chosen[0]:
                self.document.description.keep()
            self._look_at(DocumentId(chosen[0]))
        elif chosen:
            self.document.show_several([self.middle.model.row(p).summary for p in self._places(chosen)])
        elif not (self.listing and self.listing.total):
            self.document.show_nothing()

    def _places(self, ids: Sequence[str]) -> list[int]:
        return [place for number in ids if (place := self.middle.model.place(DocumentId(number))) is not None]

    def _show_document(self, shown: Shown) -> None:
        if len(self.chosen()) > 1:
            return
        note = None
        if self.asked.place.kind == "collection":
            places = self._places([shown.document.id])
            note = self.middle.model.row(places[0]).note if places else None
        is_new = self.document.document is None or self.document.document.id != shown.document.id
        self.document.show_document(shown, note)
        self.recogniser.show_document(shown)
        if is_new and self.asked.place.kind == "guesses":
            self.document.check_guesses(take_focus=False)
        if self._place_wanted is not None:
            self.document.choose_place(self._place_wanted.page, self._place_wanted.start, self._place_wanted.end)
            self._place_wanted = None
        self.allow()

    def show_one(self, number: str) -> None:
        """A document from elsewhere: among all documents, chosen."""
        assert self._desk is not None
        self.wanted = [number]
        self.search.clear()
        self.stop_typing()
        self.ask(Asked(order=self.asked.order))
        self._desk.look_at(DocumentId(number), "")

    def _show_place(self, number: str, place: Spot) -> None:
        """A place in a document from elsewhere."""
        self.show_one(number)
        self._place_wanted = place

    def _compare(self, other: str) -> None:
        """The document shown beside another one."""
        shown = self.document.document
        if self._desk is not None and shown is not None:
            self._desk.compare(shown.id, DocumentId(other), self.document.kin.show_comparison)

    def allow(self) -> None:
        """Let be done what can be done now."""
        have = Needs.NOTHING
        reason = ""
        if self._desk is not None and self._desk.access is not None:
            have |= Needs.ARCHIVE
            if self._desk.writable:
                have |= Needs.WRITING
            else:
                reason = messages.of_read_only(self._desk.access.value)
        place = self.asked.place.kind
        have |= Needs.BIN if place == "bin" else Needs.ELSEWHERE
        have |= {"collection": Needs.COLLECTION, "batch": Needs.BATCH}.get(place, Needs.NOTHING)
        if self.overview is not None and self.overview.has_samples:
            have |= Needs.SAMPLES
        chosen = self.chosen()
        have |= Needs.CHOSEN if chosen else Needs.NOTHING
        have |= Needs.SEVERAL if len(chosen) > 1 else Needs.NOTHING
        document = self.document.document
        if document is not None and document.members and chosen == [document.id]:
            have |= Needs.JOINED
        have |= Needs.PICTURES if self.document.shown_recognition is not None else Needs.NOTHING
        self.actions_.allow(have, reason)
        self._allow_undo()
        for name, made in self._document_buttons.items():
            made.setEnabled(self.actions_[name].isEnabled())
            made.setVisible((name == "restore") == (place == "bin") or name == "edit")
        self.actions_["paste-files"].setEnabled(self.actions_["add-files"].isEnabled())

    def _allow_undo(self) -> None:
        over = self.overview
        for name, event in (("undo", over.undo if over else None), ("redo", over.redo if over else None)):
            action = self.actions_[name]
            action.setEnabled(action.isEnabled() and event is not None)
            if event is not None:
                words = self.tr("&Undo: {what}") if name == "undo" else self.tr("&Redo: {what}")
                action.setText(words.format(what=cut(messages.of_event(event).replace("&", "&&"))))

    def chosen(self) -> list[DocumentId]:
        """The documents that an action is about."""
        is_listed = self.asked.place.kind not in UNLISTED
        chosen = [DocumentId(number) for number in self.middle.chosen()] if is_listed else []
        if not chosen and self.document.document is not None:
            return [self.document.document.id]
        return chosen

    def announce(self, text: str) -> None:
        """Let a screen reader say it."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.search, text))

    # Changing

    def change(self, change: Change, then: Callable[[object], None] | None = None) -> None:
        """Do something to the archive; `then` gets what it returns."""
        if self._desk is not None:
            self._desk.change(change, then)

    def _note_saved(self, result: object) -> None:
        self._saved_at = datetime.now().astimezone()
        self.strips["trouble"].hide()
        self.say_state(messages.of_event(result) if isinstance(result, Event) else "")

    def say_state(self, text: str = "") -> None:
        """Say in the last line when something was saved, and what was done."""
        saved = self.tr("Saved {time}").format(time=f"{self._saved_at:%H:%M}") if self._saved_at else ""
        self._state.setText(" · ".join(part for part in (saved, text) if part))

    def _save_and_next(self) -> None:
        self.document.description.keep()
        self.middle.step(1)

    def _select_all(self) -> None:
        if self._desk is not None and self.middle.model.rowCount() < self.middle.model.total:
            self._selects_all = True
            self._desk.ask(replace(self.asked, limit=self.middle.model.total, snippets=False))
        else:
            self.middle.results.selectAll()

    def _copy_text(self) -> None:
        lines = []
        for place in self._places(self.chosen()):
            summary = self.middle.model.row(place).summary
            date = messages.shown_date(summary.date) if summary.date else self.tr("no date")
            lines.append(self.tr("{title} ({date})").format(title=summary.title, date=date))
        QGuiApplication.clipboard().setText("\n".join(lines))

    # Taking in

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: D102
        if files_of(event.mimeData()) and self.actions_["add-files"].isEnabled():
            event.setDropAction(Qt.DropAction.CopyAction)  # whatever the other program offers, nothing is moved
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: D102
        files = files_of(event.mimeData())
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.taking_in.add(files)

    def _show_indexing(self, remaining: int) -> None:
        if remaining:
            self.say_state(self.tr("Making %n document(s) searchable …", "", remaining))
        else:
            self.say_state()

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
            open_folder(self._desk.folder)

    def _draw_page(self, number: str, page: int, width: int) -> None:
        if self._desk is not None:
            view = self.document.picture
            self._desk.picture(DocumentId(number), page, width, view.show_picture, view.show_failure)

    def _find_spots(self, number: str, page: int, spans: list[Span], now: list[Span]) -> None:
        if self._desk is not None:
            self._desk.spots(DocumentId(number), page, spans, now, self.document.picture.show_spots)

    # Trouble

    def show_trouble(self, error: Exception) -> None:
        """Say what went wrong and what to do."""
        strip = self.strips["trouble"]
        text = messages.of_error(error)
        strip.say(text, (self.tr("Close"), strip.hide), tone="danger")
        self.announce(text)
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
        for part in (self.welcome, self.letters, self.side, self.middle, self.document, self.completing):
            part.retranslate()
        if self._desk is not None:
            if self._desk.access not in (None, Access.WRITABLE):
                self.strips["access"].say(messages.of_read_only(self._desk.access.value), tone="guess")
            if self.overview is not None:
                self._show_overview(self.overview)  # in another alphabetical order
            if self.asked.order == "title":
                self.ask(self.asked)
            self.setWindowTitle(self.tr("{archive} – Peace Archive").format(archive=self._desk.folder.name))
        self.recogniser.retranslate()
        self.say_state()
        self.allow()

    def _set_theme(self, name: str) -> None:
        self._kept = replace(self._kept, theme=name)
        self._dress()

    def _write_in(self, script: str) -> None:
        self._kept = replace(self._kept, script=script)
        self.middle.model.write_in(script)
        self.middle.redraw()
        self.document.write_in(script)

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

    def _switch_recognising(self, on: bool) -> None:
        self._kept = replace(self._kept, recognise=on)
        self.recogniser.switch(on)

    def _show_letters(self, shown: bool) -> None:
        self._kept = replace(self._kept, letters=shown)
        self.letters.setVisible(shown)

    # Getting about

    def _next_pane(self) -> None:
        panes = [self.search, self.side, self.middle.pane(), *self.document.panes()]
        panes = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
        focus = QApplication.focusWidget()
        now = next((i for i, pane in enumerate(panes) if focus and (pane is focus or pane.isAncestorOf(focus))), None)
        if now is None and focus is not None and self.document.isAncestorOf(focus):
            now = len(panes) - 1
        if panes:
            panes[((now if now is not None else -1) + 1) % len(panes)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.middle.pane().setFocus(Qt.FocusReason.ShortcutFocusReason)
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
