"""What a person does to documents: describe, tag, collect, put away, hand on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QFileDialog, QMenu

from archive import Archive, Collection, DocumentId, Field, Photograph, Role, Standing, Tag
from desktop import messages
from desktop.dialogs import Choice, ChoiceDialog, CollectionDialog, TagDialog
from desktop.flow import open_folder
from desktop.join_dialog import THUMBNAIL, JoinDialog, JoinedPage
from desktop.kin_view import relation_of
from desktop.listing import Place
from desktop.side_view import Entry
from desktop.words_dialog import WordsDialog
from indexer import Kin, join, page_order

if TYPE_CHECKING:
    from desktop.main_window import MainWindow

_NEW = object()


class Curating(QObject):
    """Changes to what is chosen in `window`; each is one act that can be undone."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    # Description

    def state(self, field: Field, values: list[str]) -> None:
        """Write what a person says about a field of the shown document."""
        document = self._window.document.document
        if document is not None:
            self._window.change(lambda archive: archive.state(document.id, field, values))

    def judge(self, fact: int, right: bool) -> None:
        """Confirm or reject a guess."""
        document = self._window.document.document
        if document is not None:
            self._window.change(
                lambda archive: archive.accept(document.id, fact) if right else archive.reject(document.id, fact)
            )

    def accept_sure(self, share: float) -> None:
        """Confirm every guess of the shown document of which the program is that sure; unknown names stay offered."""
        document = self._window.document.document
        if document is not None:
            sure = [f.id for f in document.open() if f.standing is Standing.SUGGESTED and f.confidence >= share]
            if sure:
                self._window.change(lambda archive: archive.accept_all(document.id, sure))

    def say_role(self, fact: int, role: str) -> None:
        """Say what an organisation does in the shown document."""
        document = self._window.document.document
        if document is not None:
            self._window.change(lambda archive: archive.set_role(document.id, fact, Role(role)))

    def judge_kin(self, kin: Kin, right: bool) -> None:
        """Confirm or reject that another document belongs to the shown one."""
        document = self._window.document.document
        if document is not None:
            first, kind, second = relation_of(document.id, kin)
            self._window.change(
                lambda archive: archive.relate(first, kind, second) if right else archive.part(first, kind, second)
            )

    def mend(self, page: int, right: bool) -> None:
        """Take a page of the shown document with its letters made right, or as it came."""
        document = self._window.document.document
        if document is not None and self._window.desk is not None:
            self._window.desk.mend(document.id, page, right=right)

    def annotate(self, note: str) -> None:
        """Write the curator's note of the shown document in the shown collection."""
        document, place = self._window.document.document, self._window.asked.place
        if document is not None and place.kind == "collection":
            self._window.change(lambda archive: archive.annotate(place.number, document.id, note))

    def copy_original(self, place: int) -> None:
        """Save a copy of a file as it came, where a person says."""
        document = self._window.document.document
        if document is None or self._window.desk is None:
            return
        original = document.originals[place]
        target, _ = QFileDialog.getSaveFileName(self._window, self.tr("Save a copy of the file"), original.name)
        if target:
            self._window.desk.copy_original(
                document,
                place,
                Path(target),
                lambda to: self._window.say_state(self.tr("Copied to {file}").format(file=to)),
            )

    # Tags and the bin

    def tag(self, name: str) -> None:
        """Put a tag on what is chosen; a new name or path makes a new tag."""
        chosen = self._window.chosen()

        def put(archive: Archive) -> None:
            archive.tag(chosen, (archive.tag_named(name) or _new_tag(archive, name)).id)

        if chosen:
            self._window.change(put)

    def untag(self, tag: int) -> None:
        """Take a tag off what is chosen."""
        chosen = self._window.chosen()
        if chosen:
            self._window.change(lambda archive: archive.untag(chosen, tag))

    def bin(self) -> None:
        """Put what is chosen into the bin, and go on to the next."""
        chosen = self._window.chosen()
        if chosen:
            row = self._window.middle.results.currentIndex().row()
            rest = [number for number in self._window.middle.model.ids[row:] if number not in chosen]
            self._window.wanted = rest[:1]
            self._window.change(
                lambda archive: archive.bin(chosen),
                lambda _: self._window.say_state(messages.Counted().binned(len(chosen))),
            )

    def restore(self) -> None:
        """Take what is chosen out of the bin."""
        chosen = self._window.chosen()
        if chosen:
            self._window.change(
                lambda archive: archive.restore(chosen),
                lambda _: self._window.say_state(messages.Counted().restored(len(chosen))),
            )

    # Pages of one document

    def join(self) -> None:
        """Ask for the order of the chosen pages and a title, and make one document of them."""
        summaries = {summary.id: summary for summary in self._window.document.several}
        chosen = [summaries[number] for number in self._window.chosen() if number in summaries]
        pages = [JoinedPage(one.id, one.title) for one in chosen]
        pages.sort(key=lambda page: page_order(page.name))
        if pages:
            self._ask_to_join(pages, pages[0].name)

    def join_photographs(self, photographs: Sequence[Photograph]) -> None:
        """The same for pages that were suggested."""
        self._ask_to_join([JoinedPage(one.id, one.name) for one in photographs], Path(photographs[0].name).stem)

    def _ask_to_join(self, pages: Sequence[JoinedPage], title: str) -> None:
        dialog = JoinDialog(self._window, pages, title)
        if self._window.desk is not None:
            width = round(THUMBNAIL.width() * dialog.devicePixelRatioF())
            self._window.desk.thumbnails([page.id for page in pages], width, dialog.show_thumbnail)
        if not dialog.exec():
            return
        order, title = dialog.order, dialog.title
        self._window.change(lambda archive: join(archive, order, title), lambda number: self._show_joined(str(number)))

    def _show_joined(self, number: str) -> None:
        place = self._window.asked.place
        if place.kind == "report":  # more pages may wait there
            self._window.taking_in.show_report(place.number)
            strip = self._window.strips["news"]
            strip.say(
                self.tr("One document was made of these pages. The photographs stay as they came."),
                (self.tr("Show it"), lambda: self._window.show_one(number)),
                (self.tr("Close"), strip.hide),
                tone="good",
            )
        else:
            self._window.wanted = [number]

    def unjoin(self) -> None:
        """Take the shown document apart into what it was made of."""
        document = self._window.document.document
        if document is not None and document.members:
            self._window.wanted = list(document.members)
            self._window.change(lambda archive: archive.unjoin(document.id))

    def _collections(self) -> tuple[Collection, ...]:
        return self._window.overview.collections if self._window.overview is not None else ()

    def new_collection(self) -> None:
        """Ask for a name, make a collection and show it."""
        self._ask_for_collection(lambda made: self._window.go_to(Place("collection", made.id)))

    def _ask_for_collection(self, then: Callable[[Collection], object]) -> None:
        dialog = CollectionDialog(self._window)
        if dialog.exec():
            name, note = dialog.name, dialog.note
            self._window.change(lambda archive: archive.add_collection(name, note), then)  # type: ignore[arg-type]

    def rename(self, number: int) -> None:
        """Ask for another name and other words of a collection."""
        collection = next((one for one in self._collections() if one.id == number), None)
        if collection is not None:
            dialog = CollectionDialog(self._window, collection)
            if dialog.exec():
                name, note = dialog.name, dialog.note
                self._window.change(lambda archive: archive.change_collection(number, name=name, note=note))

    def remove(self, number: int) -> None:
        """Remove a collection; its documents stay."""
        self._window.change(lambda archive: archive.remove_collection(number))

    def collect(self) -> None:
        """Ask for a collection and put what is chosen into it."""
        chosen = self._window.chosen()
        choices = [Choice(one.name, messages.Counted().documents(one.count), one.id) for one in self._collections()]
        choices.append(Choice(self.tr("New collection …"), "", _NEW))
        dialog = ChoiceDialog(self._window, self.tr("Add to a collection"), choices, self.tr("Name of the collection"))
        if not chosen or not dialog.exec():
            return
        if dialog.chosen is _NEW:
            self._ask_for_collection(lambda made: self.collect_into(made.id, chosen))
        else:
            assert isinstance(dialog.chosen, int)
            self.collect_into(dialog.chosen, chosen)

    def collect_into(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Put documents into a collection."""
        name = next((one.name for one in self._collections() if one.id == number), "")
        self._window.change(
            lambda archive: archive.collect(number, ids),
            lambda _: self._window.say_state(messages.Counted().collected(len(ids), name) if name else ""),
        )

    def uncollect(self) -> None:
        """Take what is chosen out of the shown collection."""
        place, chosen = self._window.asked.place, self._window.chosen()
        if place.kind == "collection" and chosen:
            self._window.change(lambda archive: archive.uncollect(place.number, chosen))

    def arrange(self, ids: list[DocumentId]) -> None:
        """Give the shown collection another order."""
        place = self._window.asked.place
        if place.kind == "collection":
            self._window.change(lambda archive: archive.arrange(place.number, ids))

    def move(self, by: int) -> None:
        """Move what is chosen one place up or down."""
        model = self._window.middle.model
        if not model.is_arranged:
            return
        ids = model.ids
        chosen = set(self._window.middle.chosen())
        run = range(len(ids)) if by < 0 else range(len(ids) - 1, -1, -1)
        for place in run:
            other = place + by
            if ids[place] in chosen and 0 <= other < len(ids) and ids[other] not in chosen:
                ids[place], ids[other] = ids[other], ids[place]
        self.arrange(ids)

    def choose_export(self) -> None:
        """Ask for a folder and hand the shown collection on in it."""
        place = self._window.asked.place
        if place.kind != "collection":
            return
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Choose an empty folder to hand the collection on in")
        )
        if folder:
            self.export(place.number, Path(folder))

    def export(self, collection: int, folder: Path) -> None:
        """Write a collection into `folder`; a folder that is not empty gets a new one inside it."""
        assert self._window.desk is not None
        named = next((one.name for one in self._collections() if one.id == collection), "")
        strip = self._window.strips["news"]

        def show(written: object) -> None:
            done, total = written.done, written.total  # type: ignore[attr-defined]
            strip.say(self.tr("Copying {done} of {total} …").format(done=done, total=total), progress=(done, total))

        def ended(error: Exception | None) -> None:
            strip.hide()
            if error is not None:
                self._window.show_trouble(error)
                return
            text = self.tr("“{collection}” is now in {folder}, with its files and two lists of them.")
            strip.say(
                text.format(collection=named, folder=folder),
                (self.tr("Show the folder"), lambda: open_folder(folder)),
                (self.tr("Close"), strip.hide),
                tone="good",
            )

        self._window.desk.export(collection, folder, show, ended)

    def words(self) -> None:
        """Show the concepts, to read and to change."""
        if self._window.desk is not None:
            WordsDialog(self._window, self._window.desk, letters=self._window.letters.isVisible()).open()

    def keep(self) -> None:
        """Hand on what is written among the concepts and not yet saved."""
        for dialog in self._window.findChildren(WordsDialog):
            dialog.keep()

    def show_menu(self, entry: Entry, at: QPoint) -> None:
        """What can be done with a line of the left pane."""
        menu = QMenu(self._window)
        writable = self._window.desk is not None and self._window.desk.writable
        if entry.tag and writable:
            tag = (
                next((one for one in self._window.overview.tags if one.id == entry.tag), None)
                if self._window.overview
                else None
            )
            if tag is not None:
                menu.addAction(self.tr("Name and colour …"), lambda: self._edit_tag(tag))
                menu.addAction(
                    self.tr("Remove the tag"), lambda: self._window.change(lambda archive: archive.remove_tag(tag.id))
                )
        elif entry.place is not None and entry.place.kind == "collection":
            number = entry.place.number
            if writable:
                menu.addAction(self.tr("Name and words …"), lambda: self.rename(number))
                menu.addAction(self.tr("Remove the collection"), lambda: self.remove(number))
        if not menu.isEmpty():
            menu.exec(at)

    def _edit_tag(self, tag: Tag) -> None:
        dialog = TagDialog(self._window, tag, self._window.overview.tags if self._window.overview else ())
        if dialog.exec():
            name, colour, parent = dialog.name, dialog.colour, dialog.parent_tag
            self._window.change(lambda archive: archive.change_tag(tag.id, name=name, colour=colour, parent=parent))


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
