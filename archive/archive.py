"""`Archive`: the one way to read or change a collection of documents."""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import shutil
import sqlite3
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Self

from archive import edtf, thesaurus, vocabulary
from archive.errors import (
    CannotWrite,
    DiskFull,
    InvalidValue,
    NoSuchThing,
    NotAnArchive,
    ReadOnly,
    Reason,
)
from archive.folding import fold
from archive.lock import WriterLock
from archive.model import (
    SINGLE,
    UNREAD,
    Batch,
    Change,
    Collection,
    Comparable,
    Damage,
    Document,
    DocumentId,
    Draft,
    Entry,
    Event,
    Fact,
    Field,
    FoldersAs,
    Imported,
    Kinship,
    Language,
    Likeness,
    Mending,
    MendingState,
    Moved,
    Original,
    Page,
    Photograph,
    RecognisedPage,
    RecognisedText,
    Recognition,
    Relation,
    Role,
    Seen,
    Standing,
    Summary,
    Tag,
    TextState,
    Traits,
    Watched,
)
from archive.store import Store
from archive.vault import Staged, Vault, as_text, digest, sync_folder
from archive.vocabulary import Concept
from resources import path as resource

DATABASE = "archive.db"
SIZE_LIMIT = 200_000_000
"""Bytes of the largest file that is taken in."""


class Access(StrEnum):
    """Whether this program may write, and if not, why."""

    WRITABLE = "writable"
    ASKED = "asked"  # opened for reading on purpose
    MEDIUM = "read-only-medium"
    IN_USE = "in-use"


class Archive:
    """A folder with documents, their originals and everything known about them.

    Used by the thread that opened it.  Every method that changes something is one transaction and one line of the
    history, raises `ReadOnly` when `access` is not `WRITABLE`, `NoSuchThing` for unknown ids, and has reached the
    disk when it returns.
    """

    def __init__(self, folder: Path, *, writable: bool = True, who: str = "") -> None:
        """Open the archive in `folder`.

        Raises `NotAnArchive`, `NewerArchive` or `DamagedArchive`.  An archive that another program writes to, or that
        lies on a read-only medium, is opened for reading; `access` and `holder` say so.
        """
        if not (folder / DATABASE).is_file():
            raise NotAnArchive(str(folder))
        self.folder = folder
        self.who = who or _system_name()
        self._vault = Vault(folder / "originals")
        self._lock = WriterLock(folder / "writer.lock")
        self._batch: int | None = None
        self._copy: tempfile.TemporaryDirectory[str] | None = None
        self._checked_format()
        self.access = self._take(writable=writable)
        self.holder = self._lock.holder() if self.access is Access.IN_USE else ""
        try:
            self._store = self._open()
            self._store.check_format(folder / DATABASE)
            if self.access is Access.WRITABLE:
                self._store.migrate()
                self._vault.prepare()
        except BaseException:
            self.close()
            raise

    @classmethod
    def create(cls, folder: Path, *, who: str = "") -> Self:
        """Make a new archive in an empty or new folder, or open the one that is there.

        Raises `NotAnArchive` when the folder holds other things, `CannotWrite` when it cannot be made.
        """
        if not (folder / DATABASE).exists():
            try:
                folder.mkdir(parents=True, exist_ok=True)
                if not _is_free(folder):
                    raise NotAnArchive(str(folder))
                _found(folder)
            except OSError as error:
                raise CannotWrite(str(folder), error.strerror or "") from error
        return cls(folder, who=who)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the files and the writer's lock."""
        with contextlib.suppress(AttributeError):  # opening failed before there was a store
            self._store.close()
        self._lock.release()
        if self._copy is not None:
            self._copy.cleanup()
            self._copy = None

    def _checked_format(self) -> None:
        """Look before anything is written: a newer archive stays as it is, to the byte."""
        store = self._for_reading(untouched=True)
        try:
            store.check_format(self.folder / DATABASE)
        finally:
            store.close()

    def _take(self, *, writable: bool) -> Access:
        if not writable:
            return Access.ASKED
        if not os.access(self.folder, os.W_OK) or not os.access(self.folder / DATABASE, os.W_OK):
            return Access.MEDIUM
        try:
            return Access.WRITABLE if self._lock.take(self.who) else Access.IN_USE
        except OSError:
            return Access.MEDIUM

    def _open(self) -> Store:
        if self.access is Access.WRITABLE:
            return Store(self.folder / DATABASE, writable=True)
        return self._for_reading(untouched=not os.access(self.folder, os.W_OK))

    def _for_reading(self, *, untouched: bool) -> Store:
        """The database as it is now; `untouched` where not even SQLite's own files may appear beside it."""
        database = self.folder / DATABASE
        if not _waiting(database):
            return Store(database, writable=False, immutable=untouched)
        if os.access(self.folder, os.W_OK):
            return Store(database, writable=False)
        # Work that was saved lies beside the database and cannot be joined to it here: read a copy of both.
        if self._copy is None:
            self._copy = tempfile.TemporaryDirectory(prefix="peace-archive-")
            for suffix in ("", "-wal"):
                shutil.copyfile(f"{database}{suffix}", Path(self._copy.name) / f"{DATABASE}{suffix}")
        return Store(Path(self._copy.name) / DATABASE, writable=False)

    @property
    def id(self) -> str:
        """Names this archive among all others."""
        return self._store.archive_id

    @property
    def writable(self) -> bool:
        """Whether changes are possible."""
        return self.access is Access.WRITABLE

    # Taking in

    def begin_batch(self, source: str) -> int:
        """Start an import; what is added and done in it can be undone whole."""
        with self._writing():
            return self._store.imports.add_batch(source, self.who)

    def stage(self, path: Path, name: str = "") -> Staged:
        """Copy a file into the archive, durably, before anything reads it.  See `Vault.stage` for what is raised."""
        self._must_write()
        return self._vault.stage(path, name, limit=SIZE_LIMIT)

    def workspace(self) -> Path:
        """A new empty folder inside the archive for a reader's attachments; the next opening clears it away."""
        self._must_write()
        return self._vault.workspace()

    def find(self, sha256: str) -> DocumentId | None:
        """The document outside the bin that has this original."""
        held = self._store.documents.holder_of(sha256)
        return held[0] if held and not held[1] else None

    def add(self, staged: Staged, draft: Draft, *, batch: int, attached_to: DocumentId | None = None) -> DocumentId:
        """Keep a staged file as a new document, and note it in the batch.

        The original reaches the disk before the row that names it, so a crash leaves at most an unlisted file.
        """
        with self._writing():
            self._vault.keep(staged)
            taken = draft.taken or staged.changed
            original = Original(staged.sha256, staged.name, staged.size, draft.media_type, staged.source, taken)
            with self._store.events.event_of_batch(batch):
                return self._store.documents.add(draft, original, batch=batch, attached_to=attached_to)

    def attach(self, number: DocumentId, attached: DocumentId) -> None:
        """Note that a document that is kept already came inside another one too."""
        if number != attached:
            with self._writing():
                self._store.documents.attach(number, attached)

    def read_again(self, number: DocumentId, draft: Draft) -> None:
        """Put what was read now in the place of a document's text; everything that a person said of it stays.

        A draft in a state of `UNREAD` only says so: a text that is there already is never given up for it.
        """
        [summary] = self._store.documents.summaries([number])
        if draft.state in UNREAD and summary.state not in UNREAD:
            return
        with self._writing(), self._store.events.event("read-again", number, {"extractor": draft.extractor}, self.who):
            if draft.state in UNREAD:
                self._store.documents.note_text(number, draft)
            else:
                self._store.documents.replace_text(number, draft)

    # Pages that are pictures

    def to_recognise(self, ids: Sequence[DocumentId] | None = None, *, limit: int = -1) -> list[tuple[DocumentId, int]]:
        """The documents outside the bin, or those of `ids`, that wait to be recognised, each with its next page.

        Page 0 stands for a document all of whose pages are recognised, but not yet put together to its text.
        """
        return self._store.pictures.to_recognise(ids, limit)

    def keep_recognised(self, number: DocumentId, page: RecognisedPage) -> None:
        """Keep what was recognised on a page; the document's text gets it when all pages have been tried."""
        with self._writing():
            self._store.pictures.keep_recognised(number, page)

    def note_unrecognised(self, number: DocumentId, page: int, reason: Reason, detail: str = "") -> None:
        """Write down that a page could not be recognised."""
        with self._writing():
            self._store.pictures.note_unrecognised(number, page, reason.value, detail)

    def settle_recognition(self, number: DocumentId) -> None:
        """Note that what was recognised, or could not be, is in the document's text as far as it has come."""
        with self._writing():
            self._store.pictures.settle_recognition(number)

    def recognise_anew(self, number: DocumentId, *, failed: bool = False) -> None:
        """Let the pages that are pictures wait again, or those that `failed` alone."""
        with self._writing():
            self._store.pictures.recognise_anew(number, failed=failed)

    def recognitions(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, Recognition]:
        """What became of the pages that are pictures, of each document that has any."""
        return self._store.pictures.recognitions(ids)

    def recognised_page(self, number: DocumentId, page: int) -> RecognisedPage | None:
        """What was recognised on a page, with the place of each word."""
        return self._store.pictures.recognised_page(number, page)

    def recognised(self, number: DocumentId) -> RecognisedText:
        """The text of each page that was recognised, an empty one of each that could not be."""
        return self._store.pictures.recognised(number)

    def unrecognised(self, number: DocumentId) -> list[int]:
        """The pages that could not be recognised."""
        return self._store.pictures.unrecognised(number)

    def extractors(self) -> Mapping[DocumentId, tuple[TextState, str]]:
        """The state of each document's text and who read it; those in the bin are left out."""
        return self._store.documents.extractors()

    def discard(self, staged: Staged) -> None:
        """Remove a staged file that is not wanted."""
        self._vault.discard(staged)

    def note_outcome(self, batch: int, outcome: Imported) -> None:
        """Write down what became of one path of an import."""
        with self._writing():
            self._store.imports.note_outcome(batch, outcome)

    def watched(self) -> tuple[Watched, ...]:
        """The folders that are looked into again and again."""
        return self._store.imports.watched()

    def watch(self, folder: Path, folders_as: FoldersAs = FoldersAs.NOTHING) -> Watched:
        """Look into a folder from now on, or do with the names of its folders something else than before."""
        watched = Watched(as_text(folder.absolute()), folders_as)
        with self._event("watch", watched.path, {"folders_as": folders_as.value}):
            self._store.imports.watch(watched)
        return watched

    def unwatch(self, path: str) -> None:
        """Look into a folder no longer; its documents stay.  Raises `NoSuchThing`."""
        if path not in {watched.path for watched in self.watched()}:
            raise NoSuchThing(path)
        with self._event("unwatch", path, {}):
            self._store.imports.unwatch(path)

    def seen(self, path: str) -> Seen | None:
        """The file of that path as it was when it was taken in."""
        return self._store.imports.seen(path)

    def note_seen(self, path: str, seen: Seen) -> None:
        """Write down that a file was taken in as it is now, so that only a changed one counts as new."""
        with self._writing():
            self._store.imports.note_seen(path, seen)

    @contextmanager
    def during(self, batch: int) -> Iterator[None]:
        """What is described, tagged and collected meanwhile is part of that import, and undone with it."""
        self._batch = batch
        try:
            yield
        finally:
            self._batch = None

    def batches(self) -> tuple[Batch, ...]:
        """All imports, the newest first."""
        return self._store.imports.batches()

    def outcomes(self, batch: int) -> tuple[Imported, ...]:
        """What became of each path of an import."""
        return self._store.imports.outcomes(batch)

    def documents_of_batch(self, batch: int) -> list[DocumentId]:
        """The documents that an import brought, in or out of the bin."""
        return self._store.imports.documents_of_batch(batch)

    def undo_batch(self, batch: int) -> Event:
        """Undo an import: its documents go to the bin."""
        return self.undo(self._store.imports.event_number_of_batch(batch))

    # Reading

    def count(self) -> int:
        """How many documents there are outside the bin."""
        return self._store.documents.count()

    def ids(self) -> list[DocumentId]:
        """All documents outside the bin in the order in which they came."""
        return self._store.documents.ids()

    def binned(self) -> list[DocumentId]:
        """All documents in the bin."""
        return self._store.documents.ids(binned=True)

    def summaries(self, ids: Sequence[DocumentId]) -> list[Summary]:
        """A row for each of `ids` that exists, in that order."""
        return self._store.documents.summaries(ids)

    def document(self, number: DocumentId) -> Document:
        """Everything known about one document."""
        for document in self._store.documents.of([number]):
            return document
        raise NoSuchThing(number)

    def documents(self, ids: Sequence[DocumentId]) -> list[Document]:
        """Everything known about each of `ids` that exists, in that order."""
        return self._store.documents.of(ids)

    def pages(self, number: DocumentId) -> tuple[Page, ...]:
        """The text of a document, page by page."""
        return self._store.documents.pages(number)

    def texts(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[Page, ...]]:
        """The pages of many documents at once."""
        return self._store.documents.texts(ids)

    def mendings(self, number: DocumentId) -> tuple[Mending, ...]:
        """What was done to the pages of a document, or could be: those pages alone."""
        self._store.documents.known([number])
        return self._store.documents.mendings([number]).get(number, ())

    def mendings_of(self, ids: Sequence[DocumentId]) -> Mapping[DocumentId, tuple[Mending, ...]]:
        """The same of many documents at once."""
        return self._store.documents.mendings(ids)

    def original(self, sha256: str) -> Path:
        """Where the kept file of that content lies."""
        found = self._vault.find(sha256)
        if found is None:
            raise NoSuchThing(sha256)
        return found

    # Description

    def facts_of(self, field: Field) -> Mapping[DocumentId, tuple[Fact, ...]]:
        """What is known of one field, rejected guesses too, by document; those in the bin are left out."""
        return self._store.facts.facts_of(field)

    def values_of(self, field: Field) -> Mapping[str, int]:
        """How many documents outside the bin have each value of a field, guesses included."""
        return self._store.facts.values_of(field)

    def count_open(self) -> int:
        """How many documents have guesses that nobody has judged."""
        return self._store.facts.count_open()

    def open_suggestions(self) -> Mapping[DocumentId, int]:
        """The documents with guesses that nobody has judged, and how many, in the order in which they came."""
        return self._store.facts.open_suggestions()

    def state(self, number: DocumentId, field: Field, values: Sequence[str]) -> None:
        """What a person says about `field`: the complete list of values; an empty one says that there is none.

        A suggestion among the values becomes accepted, any other becomes rejected.  Raises `InvalidValue`.
        """
        wanted = tuple(dict.fromkeys(cleaned for value in values if (cleaned := _cleaned(field, value))))
        if field in SINGLE and len(wanted) > 1:
            raise InvalidValue(field.value, " / ".join(wanted))
        with self._event("state", number, {"field": field.value, "values": wanted}, [number]):
            self._settle(number, field, wanted)

    def _settle(self, number: DocumentId, field: Field, wanted: Sequence[str]) -> None:
        missing = list(wanted)
        for fact in self._store.facts.of([number]).get(number, ()):
            if fact.field is not field:
                continue
            if fact.value in missing:
                missing.remove(fact.value)
                if fact.standing is not Standing.STATED:
                    self._store.facts.set_standing(fact.id, Standing.ACCEPTED)
            elif fact.standing is Standing.STATED:
                self._store.facts.withdraw(fact.id)
            elif fact.standing is not Standing.OFFERED:  # a name that is offered waits for an answer of its own
                self._store.facts.set_standing(fact.id, Standing.REJECTED)
        for value in missing:
            self._store.facts.state(number, field, value)

    def accept(self, number: DocumentId, fact_id: int) -> None:
        """Confirm a suggestion; in a single field it takes the place of what stood there."""
        self.accept_all(number, [fact_id])

    def accept_all(self, number: DocumentId, fact_ids: Sequence[int]) -> None:
        """Confirm several suggestions of a document by one act, which one undoing takes back."""
        facts = [self._fact(number, one) for one in fact_ids]
        fields = list(dict.fromkeys(fact.field.value for fact in facts))
        detail = {"field": ", ".join(fields), "values": [fact.value for fact in facts]}
        with self._event("accept", number, detail, [number]):
            for fact in facts:
                if fact.field in SINGLE:
                    self._settle(number, fact.field, [fact.value])
                else:
                    self._store.facts.set_standing(fact.id, Standing.ACCEPTED)

    def set_role(self, number: DocumentId, fact_id: int, role: Role) -> None:
        """Say what an organisation does in a document; whoever says so confirms that it is the right one."""
        fact = self._fact(number, fact_id)
        if fact.field is not Field.ORGANISATION:
            raise InvalidValue("role", fact.field.value)
        with self._event("role", number, {"field": role.value, "values": [fact.value]}, [number]):
            self._store.facts.set_role(fact_id, role)
            if fact.standing is not Standing.STATED:
                self._store.facts.set_standing(fact_id, Standing.ACCEPTED)

    def reject(self, number: DocumentId, fact_id: int) -> None:
        """Say that a suggestion is wrong; it is kept, and never counts."""
        fact = self._fact(number, fact_id)
        with self._event("reject", number, {"field": fact.field.value, "values": [fact.value]}, [number]):
            if fact.standing is Standing.STATED:
                self._store.facts.withdraw(fact_id)
            else:
                self._store.facts.set_standing(fact_id, Standing.REJECTED)

    def _fact(self, number: DocumentId, fact_id: int) -> Fact:
        for fact in self._store.facts.of([number]).get(number, ()):
            if fact.id == fact_id:
                return fact
        raise NoSuchThing(str(fact_id))

    # Mended pages

    def mend(self, number: DocumentId, page: int, moved: Moved) -> None:
        """Show and search a page as its mending reads it.  Raises `NoSuchThing` where that is done or cannot be."""
        mending = self._mending(number, page)
        if mending.state is MendingState.MENDED:
            raise NoSuchThing(f"{number}, {page}")
        now = replace(mending, state=MendingState.MENDED, mended="")
        with self._event("mend", number, {"page": page, "rules": mending.rules}, [number]):
            self._store.documents.change_text(number, mending.mended, now, moved)

    def unmend(self, number: DocumentId, page: int, moved: Moved) -> None:
        """Show and search a page as it came.  Raises `NoSuchThing` where nothing was done to it."""
        mending = self._mending(number, page)
        if mending.state is not MendingState.MENDED:
            raise NoSuchThing(f"{number}, {page}")
        text = next(one.text for one in self.pages(number) if one.number == page)
        now = replace(mending, state=MendingState.UNDONE, mended=text)
        with self._event("unmend", number, {"page": page, "rules": mending.rules}, [number]):
            self._store.documents.change_text(number, mending.was, now, moved)

    def _mending(self, number: DocumentId, page: int) -> Mending:
        for mending in self.mendings(number):
            if mending.page == page:
                return mending
        raise NoSuchThing(f"{number}, {page}")

    # Joined documents

    def join(self, members: Sequence[DocumentId], draft: Draft, title: str = "") -> DocumentId:
        """Make one document of several, whose pages one after the other are those of `draft`.

        What people said of them, their tags and places in collections are the new one's too.  They stay as they are,
        out of every list, until it is taken apart.  Raises `InvalidValue` for what cannot be joined.
        """
        self._store.documents.known(members)
        documents = self.documents(members)
        _check_joinable(documents)
        with self._event("join", "", {"count": len(members)}, members):
            number = self._store.joined.join(members, draft, _in_a_row(documents))
            if name := printable(title):
                self._settle(number, Field.TITLE, [name])
        return number

    def unjoin(self, number: DocumentId) -> tuple[DocumentId, ...]:
        """Take a joined document apart: its members stand for themselves again, as they were."""
        document = self.document(number)
        if not document.members or document.joined_into is not None:
            raise InvalidValue("unjoin", document.summary.title)
        with self._event("unjoin", number, {"count": len(document.members)}, [number]):
            self._store.joined.unjoin(number, document.members)
        return document.members

    def photographs(self, batch: int | None = None) -> list[Photograph]:
        """The documents that are one picture each, of one import or of all, in the order in which they came."""
        return self._store.joined.photographs(batch)

    # Tags

    def tags(self) -> tuple[Tag, ...]:
        """The tree of tags, each parent before its children."""
        return self._store.curation.tags()

    def tag_named(self, name: str) -> Tag | None:
        """The tag of that name or path (`Peace/Vigils`), however it is spelled."""
        wanted = [fold(part.strip()) for part in name.split("/")]
        for tag in self.tags():
            if [fold(part) for part in tag.path[-len(wanted) :]] == wanted:
                return tag
        return None

    def add_tag(self, name: str, *, parent: int | None = None, colour: str = "") -> Tag:
        """A new tag; `colour` is `#rrggbb`, chosen by the program when empty."""
        name = _name(name)
        with self._event("tag-add", name, {}):
            number = self._store.curation.add_tag(name, _colour(colour, len(self.tags())), self._parent(parent, None))
        return self._tag(number)

    def change_tag(
        self, tag: int, *, name: str | None = None, colour: str | None = None, parent: int | None = None
    ) -> Tag:
        """Rename, recolour or move a tag; `parent=0` moves it to the top."""
        old = self._tag(tag)
        below = old.parent if parent is None else self._parent(parent or None, tag)
        new = _name(name) if name is not None else old.name
        with self._event("tag-change", old.name, {"name": new}):
            self._store.curation.change_tag(tag, new, _colour(colour or old.colour, 0), below)
        return self._tag(tag)

    def remove_tag(self, tag: int) -> None:
        """Remove a tag from every document; its children move up."""
        with self._event("tag-remove", self._tag(tag).name, {}):
            self._store.curation.remove_tag(tag)

    def tag(self, ids: Sequence[DocumentId], tag: int) -> None:
        """Put a tag on documents."""
        name = self._tag(tag).name
        with self._event("tag", _subject(ids), {"tag": name, "count": len(ids)}, ids):
            self._store.curation.tag(ids, tag)

    def untag(self, ids: Sequence[DocumentId], tag: int) -> None:
        """Take a tag off documents."""
        name = self._tag(tag).name
        with self._event("untag", _subject(ids), {"tag": name, "count": len(ids)}, ids):
            self._store.curation.untag(ids, tag)

    def _tag(self, number: int) -> Tag:
        for tag in self.tags():
            if tag.id == number:
                return tag
        raise NoSuchThing(str(number))

    def _parent(self, parent: int | None, child: int | None) -> int | None:
        """`parent` if it exists and does not hang below `child`."""
        above = parent
        while above is not None:
            if above == child:
                raise InvalidValue("parent", self._tag(above).name)
            above = self._tag(above).parent
        return parent

    # Collections

    def collections(self) -> tuple[Collection, ...]:
        """All collections by name."""
        return self._store.curation.collections()

    def collection_named(self, name: str) -> Collection | None:
        """The collection of that name, however it is spelled."""
        return next((c for c in self.collections() if fold(c.name) == fold(name.strip())), None)

    def add_collection(self, name: str, note: str = "") -> Collection:
        """A new empty collection."""
        name = _name(name)
        with self._event("collection-add", name, {}):
            number = self._store.curation.add_collection(name, note)
        return self._collection(number)

    def change_collection(self, number: int, *, name: str | None = None, note: str | None = None) -> Collection:
        """Rename a collection or write its note."""
        old = self._collection(number)
        new = _name(name) if name is not None else old.name
        with self._event("collection-change", old.name, {"name": new}):
            self._store.curation.change_collection(number, new, old.note if note is None else note)
        return self._collection(number)

    def remove_collection(self, number: int) -> None:
        """Remove a collection; its documents stay."""
        with self._event("collection-remove", self._collection(number).name, {}):
            self._store.curation.remove_collection(number)

    def entries(self, number: int) -> tuple[Entry, ...]:
        """A collection's documents in the curator's order."""
        self._collection(number)
        return self._store.curation.entries(number)

    def collect(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Put documents at the end of a collection."""
        name = self._collection(number).name
        with self._event("collect", _subject(ids), {"collection": name, "count": len(ids)}, ids):
            self._store.curation.collect(number, ids)

    def uncollect(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Take documents out of a collection."""
        name = self._collection(number).name
        with self._event("uncollect", _subject(ids), {"collection": name, "count": len(ids)}, ids):
            self._store.curation.uncollect(number, ids)

    def arrange(self, number: int, ids: Sequence[DocumentId]) -> None:
        """Put the entries in the order of `ids`; those left out follow in the order they had."""
        rest = [entry.document_id for entry in self.entries(number) if entry.document_id not in set(ids)]
        with self._event("arrange", self._collection(number).name, {}, ids):
            self._store.curation.arrange(number, [*ids, *rest])

    def annotate(self, number: int, document_id: DocumentId, note: str) -> None:
        """Write the curator's note of one entry."""
        name = self._collection(number).name
        with self._event("annotate", document_id, {"collection": name}, [document_id]):
            self._store.curation.annotate(number, document_id, note)

    def _collection(self, number: int) -> Collection:
        for collection in self.collections():
            if collection.id == number:
                return collection
        raise NoSuchThing(str(number))

    # Concepts

    def concepts(self) -> tuple[Concept, ...]:
        """The thesaurus as this archive uses it: what ships, with the archive's own in its place and beside it."""
        return thesaurus.merged(vocabulary.concepts(), self.own_concepts())

    def own_concepts(self) -> tuple[Concept, ...]:
        """The concepts that people of this archive added, changed or hid."""
        return tuple(vocabulary.concept_from(json.loads(body)) for body in self._store.curation.concepts().values())

    def concepts_token(self) -> str:
        """A short text that is another one whenever `concepts` gives something else."""
        return thesaurus.token(self._store.curation.concepts())

    def state_concept(self, concept: Concept) -> None:
        """Add a concept, or put it in the place of the one with its code.

        Raises `InvalidValue` when it has no name, points to nothing or to itself, or takes another thing's name.
        """
        self.state_concepts([concept])

    def state_concepts(self, concepts: Sequence[Concept]) -> None:
        """Add or change several concepts as one act."""
        current = self.concepts()
        if flaw := next(iter(thesaurus.new_flaws(current, concepts)), None):
            raise InvalidValue(f"concept-{flaw.fault}", flaw.detail, flaw.subject)
        with self._event("concept", _only([concept.code for concept in concepts]), {"count": len(concepts)}):
            for concept in concepts:
                if concept not in current:
                    self._store.curation.state_concept(concept.code, vocabulary.record_of(concept))

    def remove_concept(self, code: str) -> None:
        """Do without a concept: an own one goes, a shipped one is hidden."""
        concept = vocabulary.term_of(self.concepts(), code)
        shipped = vocabulary.term_of(vocabulary.concepts(), code)
        if concept is None:
            raise NoSuchThing(code)
        with self._event("concept-remove", code, {}):
            if isinstance(shipped, Concept):
                self._store.curation.state_concept(code, vocabulary.record_of(replace(shipped, hidden=True)))
            else:
                self._store.curation.withdraw_concept(code)

    def restore_concept(self, code: str) -> None:
        """Take a shipped concept again as it ships."""
        if code not in self._store.curation.concepts() or vocabulary.term_of(vocabulary.concepts(), code) is None:
            raise NoSuchThing(code)
        with self._event("concept-restore", code, {}):
            self._store.curation.withdraw_concept(code)

    # Relations

    def relations(self, ids: Sequence[DocumentId]) -> list[Relation]:
        """What people said about any of `ids` and another document, rejections too."""
        return self._store.comparing.relations(ids)

    def relate(self, a: DocumentId, kind: Kinship, b: DocumentId) -> None:
        """Say that two documents belong together so; of two versions `a` is the later one."""
        self._say_of_two(a, kind, b, Standing.ACCEPTED)

    def part(self, a: DocumentId, kind: Kinship, b: DocumentId) -> None:
        """Say that two documents do not belong together so; it is never suggested again."""
        self._say_of_two(a, kind, b, Standing.REJECTED)

    def _say_of_two(self, a: DocumentId, kind: Kinship, b: DocumentId, standing: Standing) -> None:
        if a == b:
            raise InvalidValue("relation", a)
        first, second = (a, b) if kind is Kinship.VERSION else (min(a, b), max(a, b))
        action = "relate" if standing is Standing.ACCEPTED else "part"
        with self._event(action, first, {"kind": kind.value, "other": second}, [first, second]):
            if kind is Kinship.VERSION:  # one of two is the later one
                self._store.comparing.unrelate(second, first, kind)
            self._store.comparing.relate(Relation(first, second, kind, standing))

    # Comparing: what is kept of texts and suggested of two of them, a cache

    def keep_traits(self, traits: Mapping[DocumentId, Traits]) -> None:
        """Keep what comparing needs to know of texts."""
        with self._writing(), self._store.comparing.together():
            for number, one in traits.items():
                self._store.comparing.keep_traits(number, one)

    def comparable(self, ids: Sequence[DocumentId]) -> list[Comparable]:
        """Those of `ids` whose texts were read for comparing."""
        return self._store.comparing.comparable(ids)

    def comparable_numbered(self, numbers: Sequence[int]) -> list[Comparable]:
        """The documents that are looked up under these numbers."""
        return self._store.comparing.comparable_numbered(numbers)

    def looked_up(self, keys: Sequence[int], most: int) -> list[list[int]]:
        """The numbers of the documents under each of `keys`; a key that more than `most` have is left out."""
        return self._store.comparing.looked_up(keys, most)

    @contextmanager
    def together(self) -> Iterator[None]:
        """One transaction: all that is done in it is kept, or nothing."""
        with self._writing(), self._store.comparing.together():
            yield

    def keep_comparison(
        self, number: DocumentId, described: str, keys: Iterable[int], likenesses: Iterable[Likeness]
    ) -> None:
        """Keep under which keys a document is looked up, and what it is like."""
        self._store.comparing.keep_comparison(number, described, keys, likenesses)

    def likenesses(self, ids: Sequence[DocumentId]) -> list[Likeness]:
        """What was suggested of any of `ids` and another document, both outside the bin."""
        return self._store.comparing.likenesses(ids)

    def with_likenesses(self) -> list[DocumentId]:
        """The documents outside the bin that anything is suggested or said about, in the order in which they came."""
        return self._store.comparing.all_likenesses()

    def compared_to(self) -> str:
        """How far comparing has come, as the comparer wrote it."""
        return self._store.comparing.compared_to()

    def set_compared_to(self, mark: str) -> None:
        """Write down how far comparing has come."""
        with self._writing():
            self._store.comparing.set_compared_to(mark)

    # Bin, history, undo

    def bin(self, ids: Sequence[DocumentId]) -> None:
        """Put documents into the bin: out of every list and search, and kept."""
        with self._event("bin", _subject(ids), {"count": len(ids)}, ids):
            self._store.documents.set_binned(ids, binned=True)

    def restore(self, ids: Sequence[DocumentId]) -> None:
        """Take documents out of the bin."""
        with self._event("restore", _subject(ids), {"count": len(ids)}, ids):
            self._store.documents.set_binned(ids, binned=False)

    def history(self, document_id: DocumentId | None = None, *, limit: int = 100) -> tuple[Event, ...]:
        """What was done, the newest first, to one document or to all."""
        return self._store.events.history(document_id, limit)

    def can_undo(self) -> Event | None:
        """The act that `undo` would take back."""
        return self._store.events.last_undoable()

    def can_redo(self) -> Event | None:
        """The undoing that `redo` would take back."""
        return self._store.events.last_redoable()

    def undo(self, event_id: int | None = None) -> Event:
        """Take back an act, the latest one unless another is named.  Raises `CannotUndo`."""
        event = self.can_undo() if event_id is None else self._store.events.event_with(event_id)
        if event is None or event.undone_by is not None:
            raise NoSuchThing("undo")
        return self._reverse(event, "undo")

    def redo(self) -> Event:
        """Do again what was undone last."""
        event = self.can_redo()
        if event is None:
            raise NoSuchThing("redo")
        return self._reverse(event, "redo")

    def _reverse(self, event: Event, action: str) -> Event:
        is_import = event.action == "import"
        act = json.loads(event.detail)["of"] if action == "redo" else event.action
        with (
            self._writing(),
            self._store.events.event(action, event.subject, {"of": act}, self.who, undoes=event.id) as new,
        ):
            if is_import:
                self._store.documents.set_binned(self._store.imports.documents_of_event(event.id), binned=True)
            joined = self._store.joined.joined_by(event.id)
            for number in joined:
                self._store.joined.share_recognised(number)
            self._store.events.take_back(event.id, lenient=is_import)
            for number in joined:
                self._store.joined.share_recognised(number)
        return self._store.events.event_with(new)

    # What the index needs

    def changes_since(self, sequence: int, limit: int = 500) -> list[Change]:
        """The documents that changed after `sequence`, oldest change first."""
        return self._store.changes_since(sequence, limit)

    def change_at(self, sequence: int) -> Change | None:
        """The change with exactly that number, if the document has not changed again since."""
        return self._store.change_at(sequence)

    def change_counts(self, sequence: int = 0) -> tuple[int, int]:
        """The last number given, and how many changes come after `sequence`."""
        return self._store.change_counts(sequence)

    # Keeping

    def verify(self) -> Iterator[Original | Damage]:
        """Read every original again: each one that is whole, and each that is missing or altered."""
        for original, ids in self._store.documents.originals():
            path = self._vault.find(original.sha256)
            if path is None:
                yield Damage(original.sha256, original.name, "missing", ids)
            elif digest(path) != original.sha256:
                yield Damage(original.sha256, original.name, "altered", ids)
            else:
                yield original

    def faults(self) -> list[str]:
        """What is wrong with the database file; empty when nothing is."""
        return self._store.faults()

    # Below all

    @contextmanager
    def _event(self, action: str, subject: str, detail: object, ids: Sequence[DocumentId] = ()) -> Iterator[None]:
        self._store.documents.known(ids)
        with self._writing():
            if self._batch is not None:
                event: AbstractContextManager[object] = self._store.events.event_of_batch(self._batch)
            else:
                event = self._store.events.event(action, subject, detail, self.who)
            with event:
                yield

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._must_write()
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_FULL:
                raise DiskFull(str(self.folder)) from error
            raise

    def _must_write(self) -> None:
        if not self.writable:
            raise ReadOnly(str(self.folder), self.access.value, self.holder)


_PICTURES = ("image/", "application/pdf")  # what pages are made of


def _check_joinable(documents: Sequence[Document]) -> None:
    """Raise `InvalidValue` with the title of the first document that cannot be a page among these."""
    if len(documents) < 2:
        raise InvalidValue("join-few", "")
    seen: set[str] = set()
    for document in documents:
        title, files = document.summary.title, {original.sha256 for original in document.originals}
        if document.summary.binned:
            raise InvalidValue("join-gone", title)
        if not all(original.media_type.startswith(_PICTURES) for original in document.originals):
            raise InvalidValue("join-kind", title)
        if files & seen:
            raise InvalidValue("join-twice", title)
        seen |= files


def _in_a_row(documents: Sequence[Document]) -> list[Original]:
    """Their files, each with the page that it begins when one document stands after the other."""
    found: list[Original] = []
    pages = 0
    for document in documents:
        found += (replace(one, first_page=pages + one.first_page) for one in document.originals)
        pages += document.summary.pages
    return found


def _found(folder: Path) -> None:
    """Lay out an empty archive; the database comes last, so that half a folder is no archive."""
    (folder / "originals").mkdir(mode=0o700, exist_ok=True)
    shutil.copyfile(resource("archive-folder.txt"), folder / "READ ME.txt")
    half = folder / f".{DATABASE}"
    for left in folder.glob(f".{DATABASE}*"):
        left.unlink()
    store = Store(half, writable=True)
    store.migrate()
    store.close()
    half.replace(folder / DATABASE)
    sync_folder(folder)


def _is_free(folder: Path) -> bool:
    """Whether nothing lies in the folder but what the making of an archive left when it was cut short."""
    if any(entry.name not in ("originals", "READ ME.txt") and entry.name[0] != "." for entry in folder.iterdir()):
        return False
    return not (folder / "originals").is_dir() or not any((folder / "originals").iterdir())


def _waiting(database: Path) -> bool:
    """Whether saved work still lies in SQLite's write-ahead file."""
    log = Path(f"{database}-wal")
    return log.exists() and log.stat().st_size > 0


def _system_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # no such user in the system's list
        return ""


def _subject(ids: Sequence[DocumentId]) -> str:
    return _only(ids)


def _only(subjects: Sequence[str]) -> str:
    return subjects[0] if len(subjects) == 1 else ""


def _name(text: str) -> str:
    name = printable(text)
    if not name:
        raise InvalidValue("name", text)
    return name


def printable(text: str) -> str:
    """`text` on one line, without control characters and needless space."""
    return " ".join("".join(c if unicodedata.category(c)[0] != "C" else " " for c in text).split())


def _cleaned(field: Field, value: str) -> str:
    """`value` as the field keeps it; raises `InvalidValue`."""
    if field is Field.NOTES:
        return value.strip()
    value = printable(value)
    if not value:
        return ""
    if field is Field.DATE and not edtf.is_valid(value):
        raise InvalidValue(field.value, value)
    if field is Field.KIND:
        kind = vocabulary.kind_of(value)
        if kind is None:
            raise InvalidValue(field.value, value)
        return kind
    if field is Field.LANGUAGE and not _is_language(Language.parse(value)):
        raise InvalidValue(field.value, value)
    return value


def _is_language(language: Language) -> bool:
    code, script = language.code, language.script
    return code.isascii() and code.isalpha() and len(code) in (2, 3) and (not script or len(script) == 4)


_COLOURS = ("#8a5a9e", "#2f7f86", "#b0563c", "#5b7f3a", "#a8762a", "#456fae", "#a14a72", "#6b6f76")


def _colour(text: str, place: int) -> str:
    if not text:
        return _COLOURS[place % len(_COLOURS)]
    digits = text.removeprefix("#")
    if len(digits) != 6 or any(d not in "0123456789abcdefABCDEF" for d in digits):
        raise InvalidValue("colour", text)
    return f"#{digits.lower()}"


def unique(ids: Iterable[DocumentId]) -> list[DocumentId]:
    """`ids` without repetition, in order."""
    return list(dict.fromkeys(ids))
