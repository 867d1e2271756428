"""The values that travel between rooms, threads and processes: frozen, plain, facts only."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NewType, Self

DocumentId = NewType("DocumentId", str)
"""Ten letters of Crockford's base 32, unique across offices; never a row number, never a hash."""


class Field(StrEnum):
    """What can be said about a document.  `SINGLE` fields hold one value, the others any number."""

    TITLE = "title"
    KIND = "kind"
    DATE = "date"
    PLACE = "place"
    ORGANISATION = "organisation"
    LANGUAGE = "language"
    REFERENCE = "reference"
    NOTES = "notes"


SINGLE = frozenset({Field.TITLE, Field.KIND, Field.DATE, Field.NOTES})


class TextState(StrEnum):
    """What became of a document's text.  In the `UNREAD` states the original is kept and can be read again."""

    READ = "read"
    EMPTY = "empty"  # read without fault, but no letters in it: a scan
    DAMAGED = "damaged"
    LOCKED = "locked"  # with a password, or in a way that cannot be opened here
    COSTLY = "too-costly"  # it took or would take more than a document may
    WAITING = "waiting"  # pictures of pages alone, which wait to be recognised
    RECOGNISED = "recognised"  # some or all of the text was recognised in pictures
    UNRECOGNISED = "unrecognised"  # recognising was tried and failed; it can be tried again


UNREAD = frozenset({TextState.DAMAGED, TextState.LOCKED, TextState.COSTLY})


@dataclass(frozen=True, slots=True)
class Language:
    """A language as written: ISO 639 code (`und` when not sure), ISO 15924 script, share of the letters 0..1."""

    code: str
    script: str = ""
    share: float = 1.0

    def __str__(self) -> str:
        return f"{self.code}-{self.script}" if self.script else self.code

    @classmethod
    def parse(cls, text: str, share: float = 1.0) -> Self:
        """The language written as `sr-Cyrl`."""
        code, _, script = text.partition("-")
        return cls(code, script, share)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of one page, about 300 characters, with the language it is written in."""

    page: int
    start: int
    end: int
    language: Language
    confidence: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where in the text a suggestion was read.  `page` counts from 1; 0 means the file itself, its name."""

    page: int
    start: int
    end: int
    quote: str
    rule: str


class Role(StrEnum):
    """What an organisation does in a document that names it."""

    NONE = ""  # it is spoken of
    ISSUED_BY = "issued-by"
    SIGNED_BY = "signed-by"
    ADDRESSED_TO = "addressed-to"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What the program read; a guess until a person accepts it.  `confidence` lies in 0..1.

    `known` is False for a name that no authority bears: it is offered for adding.
    """

    field: Field
    value: str
    confidence: float
    evidence: Evidence
    role: Role = Role.NONE
    known: bool = True


class Standing(StrEnum):
    """How far a fact is trusted."""

    OFFERED = "offered"  # a name that the program does not know; it counts once a person accepts it
    SUGGESTED = "suggested"
    ACCEPTED = "accepted"  # suggested by the program, confirmed by a person
    REJECTED = "rejected"
    STATED = "stated"  # written by a person


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known about a document.  Only a suggested, accepted or rejected one has evidence."""

    id: int
    field: Field
    value: str
    standing: Standing
    confidence: float = 1.0
    evidence: Evidence | None = None
    role: Role = Role.NONE


@dataclass(frozen=True, slots=True)
class Original:
    """A file as it came.  `name` is what it was called, for people; `sha256` is what it is.

    `taken` is when a photograph was taken or, where it does not say so, when the file last changed: an ISO moment in
    the time of that place, empty where it is not known.  `first_page` is the page of the document that it begins.
    """

    sha256: str
    name: str
    size: int
    media_type: str
    source: str = ""
    taken: str = ""
    first_page: int = 1


@dataclass(frozen=True, slots=True)
class Page:
    """A numbered piece of a document's text; numbers count from 1."""

    number: int
    text: str


class MendingState(StrEnum):
    """Which of a page's two texts is shown and searched."""

    MENDED = "mended"
    OFFERED = "offered"  # another reading was found that may be right; a person decides
    UNDONE = "as-it-was"  # a person wants the page as it came


_UNSEEN = frozenset({"hyphens", "ligatures"})  # rules after which a word has the letters that it had


@dataclass(frozen=True, slots=True)
class Mending:
    """What was done to the text of a page, or could be: by which rules, and the page's text as it came.

    `mended` is the text that the rules give while it is not the page's; empty while it is.
    """

    page: int
    rules: tuple[str, ...]
    state: MendingState
    was: str
    mended: str = ""

    @property
    def changes_letters(self) -> bool:
        """Whether other letters are read than the file gave, which a person should be told."""
        return not _UNSEEN.issuperset(self.rules)


@dataclass(frozen=True, slots=True)
class Moved:
    """Where passages and the evidence of facts stand after a page's text became another one.

    `passages` are all of that page in order; `facts` have the number, the value and the evidence of each that moved.
    """

    passages: tuple[Passage, ...] = ()
    facts: tuple[tuple[int, str, Evidence], ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page: fractions of its width and height, 0..1, from the upper left."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Word:
    """A word that was recognised, where it stands on the page, and how sure the recogniser is, 0..1."""

    text: str
    box: Box
    confidence: float


@dataclass(frozen=True, slots=True)
class RecognisedPage:
    """A picture of a page as it was recognised: its `words` are those of `text`, parted at white space, in order.

    `confidence` lies in 0..1; `reader` names the recogniser, its version and its languages.
    """

    page: int
    text: str
    words: tuple[Word, ...]
    confidence: float
    reader: str


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """What was recognised of a document so far, and by whom; a page that could not be recognised is empty."""

    pages: tuple[Page, ...] = ()
    reader: str = ""


NOT_RECOGNISED = RecognisedText()
"""Nothing so far."""


class Recognising(StrEnum):
    """How far recognising a document has come."""

    WAITING = "waiting"
    UNDERWAY = "underway"  # some pages are done
    DONE = "recognised"
    FAILED = "failed"  # no page could be recognised


@dataclass(frozen=True, slots=True)
class Recognition:
    """What became of the pages of a document that are pictures.

    `pages` of them there are; `done` were recognised, `failed` could not be, the first of those for `reason` (an
    `errors.Reason`) and `detail`; `confidence` is the mean of those done, 0..1, longer ones counting more;
    `settled` says that they are in the document's text and nothing is left to do.
    """

    document_id: DocumentId
    pages: int
    done: int
    failed: int
    confidence: float
    reader: str
    settled: bool
    reason: str = ""
    detail: str = ""

    @property
    def waiting(self) -> int:
        """How many pages are still to be recognised."""
        return self.pages - self.done - self.failed

    @property
    def state(self) -> Recognising:
        """In one word."""
        if not self.settled:
            return Recognising.UNDERWAY if self.done + self.failed else Recognising.WAITING
        return Recognising.DONE if self.done else Recognising.FAILED


@dataclass(frozen=True, slots=True)
class Caution:
    """Something about a file that a person should know though it was read: a code, and what it is about."""

    code: str
    detail: str = ""


UNREAD_CAUTION = "unread"


def unread(reason: str, detail: str = "") -> Caution:
    """The caution that goes with a text that could not be read, and why."""
    return Caution(UNREAD_CAUTION, f"{reason} {detail}".strip())


def why_unread(cautions: tuple[Caution, ...]) -> tuple[str, str]:
    """Why a document's text could not be read: an `errors.Reason` and what more is known; empty when it was."""
    said = next((caution.detail for caution in cautions if caution.code == UNREAD_CAUTION), "")
    reason, _, detail = said.partition(" ")
    return reason, detail


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside a file (a mail's attachment), written out by the reader for the importer to take in.

    `inside` is the folder in which it lies there.
    """

    name: str
    path: Path
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Traits:
    """What comparing needs to know of a text, as the comparer of that `version` packed it, and where to look it up."""

    version: int
    body: str
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """What reading a file gives: everything that `Archive.add` needs to make a document of it.

    `scanned` are the pages that are pictures, whether they wait or were recognised.
    """

    media_type: str
    pages: tuple[Page, ...]
    passages: tuple[Passage, ...] = ()
    languages: tuple[Language, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()
    cautions: tuple[Caution, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    mendings: tuple[Mending, ...] = ()
    extractor: str = ""
    state: TextState = TextState.READ
    traits: Traits | None = None
    scanned: tuple[int, ...] = ()
    taken: str = ""
    """When a photograph says that it was taken, as in `Original`."""


@dataclass(frozen=True, slots=True)
class Comparable:
    """A document whose text was read for comparing: the number under which it is looked up, and how it was described
    when it was compared last, empty when it was not.
    """

    number: int
    document_id: DocumentId
    traits: Traits
    described: str = ""


class Kinship(StrEnum):
    """How two documents belong together.  Of two versions the first is the later one; the others have no direction."""

    SAME = "same"  # one text in two forms or scripts
    VERSION = "version"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True)
class Relation:
    """What a person said about two documents: that they belong together so, or, when rejected, that they do not."""

    a: DocumentId
    b: DocumentId
    kind: Kinship
    standing: Standing


@dataclass(frozen=True, slots=True)
class Likeness:
    """What the program suggests of two documents; `evidence` says by what, as the comparer wrote it."""

    a: DocumentId
    b: DocumentId
    kind: Kinship
    score: float
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """One row of a list of documents: the description that counts now, guesses included."""

    id: DocumentId
    title: str
    kind: str
    date: str
    languages: tuple[Language, ...]
    tags: tuple[str, ...]
    guessed: frozenset[Field] = frozenset()
    pages: int = 0
    added: str = ""
    binned: bool = False
    """Out of every list and search: in the bin, or a page of another document."""
    state: TextState = TextState.READ


@dataclass(frozen=True, slots=True)
class Photograph:
    """A document that is one picture: what is known of its file, so that pages of one document are told together.

    `folder` is where the file lay, or what it came inside of; `taken` as in `Original`.
    """

    id: DocumentId
    name: str
    folder: str
    taken: str
    batch: int | None


@dataclass(frozen=True, slots=True)
class Tag:
    """A label in a tree.  `name` is as the person wrote it; `path` is its ancestors' names and its own."""

    id: int
    name: str
    colour: str
    parent: int | None
    path: tuple[str, ...]
    count: int = 0


@dataclass(frozen=True, slots=True)
class Document:
    """One record with everything that is known about it, without its text."""

    id: DocumentId
    summary: Summary
    originals: tuple[Original, ...]
    facts: tuple[Fact, ...]
    tags: tuple[Tag, ...]
    passages: tuple[Passage, ...]
    cautions: tuple[Caution, ...]
    batch: int | None
    extractor: str
    attachments: tuple[DocumentId, ...] = ()
    attached_to: DocumentId | None = None
    members: tuple[DocumentId, ...] = ()
    """The documents that stand as pages in this one, in order."""
    joined_into: DocumentId | None = None
    """The document in which this one stands as a page."""

    def values(self, field: Field) -> tuple[str, ...]:
        """The values that count now for `field`: what people said where they spoke, else what was read."""
        return tuple(fact.value for fact in self.current(field))

    def file_of(self, page: int) -> tuple[Original, int]:
        """The file in which a page stands, and its number there."""
        file = max((o for o in self.originals if o.first_page <= page), key=lambda one: one.first_page)
        return file, page - file.first_page + 1

    def open(self) -> tuple[Fact, ...]:
        """The guesses that count now and that nobody has judged, field by field; then the unknown names offered."""
        guessed = [f for field in Field for f in self.current(field) if f.standing is Standing.SUGGESTED]
        return (*guessed, *(fact for fact in self.facts if fact.standing is Standing.OFFERED))

    def current(self, field: Field) -> tuple[Fact, ...]:
        """The facts that count now for `field`, best first."""
        return tuple(current_facts(self.facts, field))


def current_facts(facts: tuple[Fact, ...], field: Field) -> list[Fact]:
    """What counts for `field`: a person's statement hides every guess of a single field.

    What was rejected never counts, and an unknown name only when it was accepted.
    """
    live = [f for f in facts if f.field is field and f.standing in _RANK]
    if field in SINGLE:
        return sorted(live, key=_trust)[:1]
    return sorted(live, key=_trust)


_RANK = {Standing.STATED: 0, Standing.ACCEPTED: 1, Standing.SUGGESTED: 2}


def _trust(fact: Fact) -> tuple[int, float, int]:
    return _RANK[fact.standing], -fact.confidence, fact.id


@dataclass(frozen=True, slots=True)
class Collection:
    """An ordered choice of documents with a curator's words."""

    id: int
    name: str
    note: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One document's place in a collection, with the curator's note."""

    document_id: DocumentId
    position: int
    note: str = ""


class Outcome(StrEnum):
    """What became of one path of an import, or of one document that is read again."""

    ADDED = "added"
    DUPLICATE = "duplicate"
    FAILED = "failed"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Imported:
    """One outcome.  `reason` is an `errors.Reason`; `document_id` of a duplicate is the one kept before.

    A failure with a document is a file that is kept, though its text could not be read; one without is not kept.
    """

    path: str
    status: Outcome
    document_id: DocumentId | None = None
    reason: str = ""
    detail: str = ""
    cautions: tuple[Caution, ...] = ()


class FoldersAs(StrEnum):
    """What the names of folders are made into when files are taken in."""

    NOTHING = ""
    TAGS = "tags"
    COLLECTIONS = "collections"


@dataclass(frozen=True, slots=True)
class Watched:
    """A folder that is looked into again and again for what is new."""

    path: str
    folders_as: FoldersAs = FoldersAs.NOTHING


@dataclass(frozen=True, slots=True)
class Seen:
    """A file outside as it was when it was taken in: bytes, and nanoseconds of its last change."""

    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class Batch:
    """One import: when, from where, by whom, and how many of each outcome."""

    id: int
    started: str
    source: str
    who: str
    added: int = 0
    duplicates: int = 0
    failed: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the history.  `undone_by` is the event that took it back."""

    id: int
    at: str
    who: str
    action: str
    subject: str
    detail: str = ""
    undoes: int | None = None
    undone_by: int | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """The index's bookkeeping: `document_id` changed; higher `sequence` is later; `token` is random."""

    sequence: int
    document_id: DocumentId
    removed: bool
    token: str


@dataclass(frozen=True, slots=True)
class Damage:
    """What verification found wrong with one original: `missing` or `altered`."""

    sha256: str
    name: str
    fault: str
    document_ids: tuple[DocumentId, ...] = field(default=())
