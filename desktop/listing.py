"""What the middle of the window lists: a place, narrowed by words and filters, in an order, a stretch at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from archive import (
    Archive,
    Batch,
    Collection,
    Document,
    DocumentId,
    Event,
    Imported,
    Mending,
    Page,
    Recognition,
    Summary,
    Tag,
    TextState,
    Watched,
    fold,
    sort_key,
    span,
)
from indexer import (
    SAMPLE,
    Citations,
    Cited,
    Equipment,
    Facet,
    Joinable,
    Kin,
    Library,
    Question,
    Quote,
    Reason,
    Snippet,
    Task,
    Worked,
    joinable,
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where to look: `all`, a `collection`, an import (`batch`), what has `guesses` to check, the `bin`, `UNLISTED`."""

    kind: str = "all"
    number: int = 0


EVERYTHING = Place()

UNLISTED = frozenset({"imports", "report", "citations"})
"""Kinds of places where something else than a list of documents is shown."""


SWITCHED = ("kind", "year")
"""Filters of which a document has one: choosing another value puts it in the place of the one that was chosen."""


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything that decides what is listed."""

    place: Place = EVERYTHING
    text: str = ""
    filters: tuple[tuple[str, str], ...] = ()
    without: tuple[str, ...] = ()
    order: str = "best"
    language: str = "en"
    """Whose alphabetical order."""
    offset: int = 0
    limit: int = 50
    snippets: bool = True

    @property
    def question(self) -> Question:
        """The same for the index."""
        return Question(
            self.text,
            self.filters,
            without=self.without,
            order=self.order,
            offset=self.offset,
            limit=self.limit,
            snippets=self.snippets,
            instead=SWITCHED,
            language=self.language,
        )

    def toggled(self, facet: str, value: str) -> Asked:
        """Narrowed by one more value, or no longer by it."""
        pair = (facet, value)
        kept = tuple(one for one in self.filters if one != pair)
        if pair not in self.filters:
            kept = (*(one for one in kept if one[0] != facet or facet not in SWITCHED), pair)
        return replace(self, filters=kept)

    def goes_on_from(self, other: Asked) -> bool:
        """Whether both are stretches of one and the same list."""
        return replace(self, offset=0, limit=0, snippets=True) == replace(other, offset=0, limit=0, snippets=True)

    @property
    def is_arranged(self) -> bool:
        """Whether this shows a whole collection in its own order, so that it can be rearranged."""
        return self.place.kind == "collection" and not self.text.strip() and not self.filters and self.order == "best"


@dataclass(frozen=True, slots=True)
class Row:
    """One document of the list; `note` is a curator's."""

    summary: Summary
    snippets: tuple[Snippet, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """The answer to one `Asked`: how many in all, and a stretch of the rows."""

    asked: Asked
    total: int
    rows: tuple[Row, ...]
    facets: Mapping[str, tuple[Facet, ...]] = field(default_factory=lambda: MappingProxyType({}))
    near: tuple[str, ...] = ()
    reasons: tuple[Reason, ...] = ()
    whole: int | None = None
    pending: int = 0


@dataclass(frozen=True, slots=True)
class Overview:
    """What surrounds the list: tags, collections, imports, the bin, and what can be undone."""

    count: int
    tags: tuple[Tag, ...]
    collections: tuple[Collection, ...]
    batches: tuple[Batch, ...]
    binned: int
    undo: Event | None
    redo: Event | None
    has_samples: bool
    guessed: int = 0
    """Documents with guesses that nobody has judged."""
    watched: tuple[Watched, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """What became of each file of an import, and which of its photographs may be the pages of one document."""

    batch: int
    outcomes: tuple[Imported, ...]
    joinable: tuple[Joinable, ...] = ()


def report(archive: Archive, batch: int) -> Report:
    """What is on record of an import."""
    return Report(batch, archive.outcomes(batch), tuple(joinable(archive.photographs(batch))))


def first_rows(library: Library, limit: int) -> Listing:
    """The newest documents without asking the index, so that something is there at once."""
    archive = library.archive
    ids = archive.ids()
    newest = ids[::-1][:limit]
    return Listing(Asked(limit=limit), len(ids), tuple(Row(summary) for summary in archive.summaries(newest)))


def listing(library: Library, asked: Asked) -> Listing:
    """Answer `asked`."""
    if asked.place.kind != "all":
        return _of_place(library, asked)
    results = library.search(asked.question)
    rows = tuple(Row(hit.summary, hit.snippets) for hit in results.hits)
    return Listing(
        asked,
        results.total,
        rows,
        results.facets,
        near=results.did_you_mean,
        reasons=results.reasons,
        whole=results.whole,
        pending=results.pending,
    )


def overview(archive: Archive) -> Overview:
    """Everything around the list."""
    batches = archive.batches()
    return Overview(
        count=archive.count(),
        tags=archive.tags(),
        collections=archive.collections(),
        batches=batches,
        binned=len(archive.binned()),
        undo=archive.can_undo(),
        redo=archive.can_redo(),
        guessed=archive.count_open(),
        has_samples=any(batch.source == SAMPLE and not batch.undone for batch in batches),
        watched=archive.watched(),
    )


def in_order(overview: Overview, language: str) -> Overview:
    """Its tags and collections in the alphabetical order of a language."""
    return replace(
        overview,
        tags=tuple(sorted(overview.tags, key=lambda tag: [sort_key(part, language) for part in tag.path])),
        collections=tuple(sorted(overview.collections, key=lambda one: sort_key(one.name, language))),
    )


def _of_place(library: Library, asked: Asked) -> Listing:
    archive = library.archive
    notes: dict[DocumentId, str] = {}
    if asked.place.kind == "collection":
        entries = archive.entries(asked.place.number)
        notes = {entry.document_id: entry.note for entry in entries}
        ids = [entry.document_id for entry in entries]
    elif asked.place.kind == "batch":
        ids = archive.documents_of_batch(asked.place.number)
    elif asked.place.kind == "guesses":
        ids = list(archive.open_suggestions())[::-1]
    else:
        ids = archive.binned()[::-1]
    wanted = [summary for summary in archive.summaries(ids) if summary.binned == (asked.place.kind == "bin")]
    wanted = list(_narrowed(library, wanted, asked))
    shown = wanted[asked.offset : asked.offset + asked.limit]
    found = library.snippets([summary.id for summary in shown], asked.text) if asked.text.strip() else {}
    rows = tuple(Row(s, found.get(s.id, ()), notes.get(s.id, "")) for s in shown)
    return Listing(asked, len(wanted), rows, counted(wanted, archive.tags()))


def _narrowed(library: Library, summaries: Sequence[Summary], asked: Asked) -> Iterable[Summary]:
    """Those that the words and filters leave, in the order asked for."""
    if asked.place.kind == "bin":  # the index does not know what lies there
        found = [s for s in summaries if fold(asked.text.strip()) in fold(s.title)]
        return ordered(found, asked.order, asked.language)
    if not asked.text.strip() and not asked.filters:
        return ordered(summaries, asked.order, asked.language)
    everywhere = replace(asked.question, offset=0, limit=0, snippets=False, facets=False)
    rank = {number: place for place, number in enumerate(library.ranked(everywhere))}
    return sorted((s for s in summaries if s.id in rank), key=lambda s: rank[s.id])


def ordered(summaries: Sequence[Summary], order: str, language: str = "en") -> list[Summary]:
    """`best` is the place's own order; a document without a date comes last."""
    if order == "title":
        return sorted(summaries, key=lambda summary: sort_key(summary.title, language))
    if order in ("date", "-date"):
        dated = [(days[0], place, s) for place, s in enumerate(summaries) if (days := span(s.date)) is not None]
        dated.sort(key=lambda one: one[:2], reverse=order == "-date")
        return [s for _, _, s in dated] + [s for s in summaries if span(s.date) is None]
    return list(summaries)


def counted(summaries: Iterable[Summary], tags: Sequence[Tag]) -> dict[str, tuple[Facet, ...]]:
    """How many of these have each kind, language, year and tag."""
    paths: dict[str, list[str]] = {}
    for tag in tags:
        for depth in range(1, len(tag.path) + 1):
            paths.setdefault(tag.name, []).append("/".join(tag.path[:depth]))
    counts: dict[str, Counter[str]] = {name: Counter() for name in ("kind", "lang", "year", "tag")}
    for summary in summaries:
        for name, value in _values(summary, paths):
            counts[name][value] += 1
    return {
        name: tuple(Facet(value, count) for value, count in counter.most_common()) for name, counter in counts.items()
    }


def _values(summary: Summary, paths: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    if summary.kind:
        yield "kind", summary.kind
    for code in sorted({language.code for language in summary.languages}):
        yield "lang", code
    days = span(summary.date)
    if days is not None:
        yield "year", str(days[0].year)
    for path in sorted({path for name in summary.tags for path in paths.get(name, ())}):
        yield "tag", path


@dataclass(frozen=True, slots=True)
class Relative:
    """A document that belongs to the one shown, and its description."""

    kin: Kin
    summary: Summary


@dataclass(frozen=True, slots=True)
class Step:
    """A page of a document that is being recognised, or with page 0 its text being put together.

    `done` of its `pages` have been tried; `waiting` documents are not done, this one among them.
    """

    task: Task
    title: str
    done: int
    pages: int
    waiting: int


def step_of(library: Library, ids: Sequence[DocumentId] | None) -> Iterator[Step | Worked | Equipment]:
    """Recognise what comes next, in all documents or in `ids`: what begins, then what came of it and is to be kept.

    Only what this machine lacks comes where it cannot; nothing where nothing waits.
    """
    task = library.next_task(ids)
    equipment = library.equipment() if task is not None else None
    if task is None or equipment is None:
        return
    if equipment.recogniser is None:
        yield equipment
        return
    yield _begun(library, task)
    yield library.work(task)


def _begun(library: Library, task: Task) -> Step:
    recognition, [summary] = library.recognition(task.document_id), library.archive.summaries([task.document_id])
    tried, pages = (recognition.done + recognition.failed, recognition.pages) if recognition is not None else (0, 1)
    return Step(task, summary.title, tried, pages, len(library.waiting()))


DOUBTFUL = 0.6
"""How sure the recogniser is of a word at least that is not marked."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One document with all that its pane shows: text, where the words asked for stand, history, neighbours' titles."""

    document: Document
    pages: tuple[Page, ...]
    marks: tuple[tuple[int, int, int], ...]
    history: tuple[Event, ...]
    near: tuple[Summary, ...] = ()
    """The mail it came with, and what came with it."""
    kin: tuple[Relative, ...] = ()
    """Its translations, other forms of its text, its versions."""
    mendings: tuple[Mending, ...] = ()
    recognition: Recognition | None = None
    """What became of its pages that are pictures."""
    doubts: tuple[tuple[int, int, int], ...] = ()
    """Words of which the recogniser is not sure."""


def shown(library: Library, number: DocumentId, text: str, without: Sequence[str] = (), *, cites: str = "") -> Shown:
    """Everything about one document, with what `text` finds marked, but for the reasons in `without`.

    Where `cites` is an instrument's code, the places that cite it are marked in its stead.
    """
    archive = library.archive
    document = archive.document(number)
    while document.joined_into is not None:  # a page is shown as what it is a page of
        number = document.joined_into
        document = archive.document(number)
    near = [*document.attachments, *([document.attached_to] if document.attached_to else [])]
    return Shown(
        document,
        archive.pages(number),
        _marks(library, number, text, without, cites),
        archive.history(number),
        tuple(archive.summaries(near)),
        _relatives(library, number),
        archive.mendings(number),
        library.recognition(number),
        library.doubtful(number, DOUBTFUL) if document.summary.state is TextState.RECOGNISED else (),
    )


def _relatives(library: Library, number: DocumentId) -> tuple[Relative, ...]:
    found = library.kin(number)
    rows = {summary.id: summary for summary in library.archive.summaries([one.document_id for one in found])}
    return tuple(Relative(one, rows[one.document_id]) for one in found if one.document_id in rows)


def _marks(
    library: Library, number: DocumentId, text: str, without: Sequence[str], cites: str
) -> tuple[tuple[int, int, int], ...]:
    if cites:
        quotes = library.quotes(cites, [number]).get(number, ())
        return tuple((quote.page, quote.start, quote.end) for quote in quotes)
    return library.marks(number, text, without) if text.strip() else ()


@dataclass(frozen=True, slots=True)
class Quoted:
    """Documents that cite an instrument, with the places where they do."""

    code: str
    summaries: tuple[Summary, ...]
    quotes: Mapping[DocumentId, tuple[Quote, ...]]


@dataclass(frozen=True, slots=True)
class OverTime:
    """The instruments that are cited, and who cites one of them; None where none is."""

    instruments: tuple[Cited, ...]
    citations: Citations | None


def over_time(library: Library, code: str) -> OverTime:
    """Who cites the instrument with that code; without one, that which most documents cite."""
    instruments = library.instruments()
    chosen = code or next((one.instrument.code for one in instruments), "")
    return OverTime(instruments, library.citations(chosen) if chosen else None)


def quoted(library: Library, code: str, ids: Sequence[DocumentId]) -> Quoted:
    """Where these documents cite an instrument."""
    return Quoted(code, tuple(library.archive.summaries(ids)), library.quotes(code, ids))
