"""`Library`: an archive with the index over it; what a job or a command works with."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from archive import (
    Access,
    Archive,
    Box,
    CannotRecognise,
    CannotWrite,
    DocumentId,
    Field,
    FoldersAs,
    Imported,
    NoSuchThing,
    Outcome,
    Page,
    Reason,
    Recognition,
    Summary,
    TextState,
    Word,
    as_text,
    fold,
)
from indexer import citing, machine, recognising, relating
from indexer.analysis import analysed, spans
from indexer.answers import Hit, Indexed, Match, Question, Results, Stopped
from indexer.citing import Citations, Cited, Quote
from indexer.comparing import Comparison, Side, comparison
from indexer.completing import Completion, Stock
from indexer.extractors import is_older
from indexer.importing import Progress, files, import_files, import_paths, read_again
from indexer.naming import Names, names
from indexer.quarantine import Picture, Quarantine
from indexer.query import parse, words_wanted
from indexer.recognising import Equipment, Recognised, Task, Worked
from indexer.relating import Kin
from indexer.snippets import Finder, Snippet, snippets
from indexer.spelling import corrections, in_the_script_of
from indexer.watching import name_folders, new_files
from indexer.widening import FORMS, MEANINGS, Widened, keys_of, widened
from indexer.wordforms import likely_forms
from resources import path as resource

if TYPE_CHECKING:
    from indexer.index import Found, Index

_LONGEST = 2000  # letters of a question; more is a page that was pasted by mistake
_READ = 300_000  # letters of a document that are searched for how it writes a word
_MATCHES = 12  # reasons that are said of one hit
_FEW = 20  # changes that are indexed sooner here than in a child that has to start first


class Library:
    """One archive, its index and its reader of foreign files.  Used by the thread that opened it.

    Whoosh is loaded by the first search or catching up, the reader's child process by the first file.
    """

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self._index: Index | None = None
        self._quarantine: Quarantine | None = None
        self._recognising: Quarantine | None = None
        self._known: tuple[str, Names] | None = None
        self._stock: tuple[tuple[object, ...], Stock] | None = None
        self.is_stopped: Callable[[], bool] = lambda: False
        """Asked before each step of a search; once it is true, the search raises `Stopped` and nothing is lost."""

    @classmethod
    def open(cls, folder: Path, *, writable: bool = True, create: bool = False, who: str = "") -> Self:
        """Open the archive in `folder`; see `Archive` for what is raised."""
        return cls(Archive.create(folder, who=who) if create else Archive(folder, writable=writable, who=who))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release everything."""
        if self._index is not None:
            self._index.close()
            self._index = None
        for reader in (self._quarantine, self._recognising):
            if reader is not None:
                reader.close()
        self._quarantine = self._recognising = None
        self.archive.close()

    # Taking in

    def import_paths(
        self,
        paths: Iterable[Path],
        *,
        password: str | None = None,
        source: str = "",
        folders_as: FoldersAs = FoldersAs.NOTHING,
    ) -> Iterator[Progress | Imported]:
        """Take in files and folders as one batch.  They can be searched after `catch_up`.

        The names of the folders, those that were given too, become tags or collections.
        """
        paths = list(paths)
        batch = self.archive.begin_batch(source or ", ".join(as_text(path.name or path) for path in paths))
        yield from import_paths(self.archive, paths, self._reader(), batch=batch, password=password)
        for root in dict.fromkeys(path.absolute().parent for path in paths if path.is_dir()):
            name_folders(self.archive, batch, folders_as, root)

    def import_new(
        self, folder: Path, *, root: Path | None = None, folders_as: FoldersAs = FoldersAs.NOTHING, source: str = ""
    ) -> Iterator[Progress | Imported]:
        """Take in what is new in a folder, as a batch if there is anything.

        The names of the folders below `root` (the folder itself if not given) become tags or collections.
        """
        found = list(new_files(self.archive, files(self.archive, [folder])))
        if found:
            batch = self.archive.begin_batch(source or as_text(folder.name or folder))
            yield from import_files(self.archive, found, self._reader(), batch=batch)
            name_folders(self.archive, batch, folders_as, root or folder)

    def scan(self, path: str = "") -> Iterator[Progress | Imported]:
        """Take in what is new in the watched folders, or in one of them.  Raises `NoSuchThing` for another."""
        wanted = [watched for watched in self.archive.watched() if path in ("", watched.path)]
        if path and not wanted:
            raise NoSuchThing(path)
        for watched in wanted:
            folder = Path(watched.path)
            if folder.is_dir():
                yield from self.import_new(folder, folders_as=watched.folders_as)
            else:
                yield Imported(watched.path, Outcome.FAILED, None, Reason.NOT_FOUND.value)

    def retry(self, ids: Iterable[DocumentId], *, password: str | None = None) -> Iterator[Progress | Imported]:
        """Read documents once more, those whose text could not be had or any other.  What people said of them stays.

        Pictures of pages that could not be recognised wait to be recognised again.
        """
        ids = list(ids)
        for number in ids:
            self.archive.recognise_anew(number, failed=True)
        yield from read_again(self.archive, ids, self._reader(), password=password)

    def outdated(self) -> list[DocumentId]:
        """The documents whose text was read by an older reader than this program has, locked ones left out."""
        return [
            number
            for number, (state, extractor) in self.archive.extractors().items()
            if state is not TextState.LOCKED and is_older(extractor)
        ]

    def import_sample(self, language: str = "en") -> Iterator[Progress | Imported]:
        """Take in the sample documents with their tags and collections, named in `language`, as one batch."""
        folder = resource("sample")
        shipped = json.loads((folder / "sample.json").read_text("utf-8"))
        batch = self.archive.begin_batch(SAMPLE)
        by_name: dict[str, DocumentId] = {}
        for step in import_paths(self.archive, [folder / "files"], self._reader(), batch=batch):
            if isinstance(step, Imported) and step.document_id is not None:
                by_name[Path(step.path).name] = step.document_id
            yield step
        with self.archive.during(batch):
            self._tag_sample(shipped["tags"], by_name, language, None)
            for made in shipped["collections"]:
                collection = self.archive.add_collection(made["name"][language], made["note"][language])
                for entry in made["entries"]:
                    if entry["file"] in by_name:
                        self.archive.collect(collection.id, [by_name[entry["file"]]])
                        note = entry.get("note", {}).get(language, "")
                        self.archive.annotate(collection.id, by_name[entry["file"]], note)

    def _tag_sample(
        self, tags: list[dict[str, Any]], by_name: dict[str, DocumentId], language: str, parent: int | None
    ) -> None:
        for made in tags:
            tag = self.archive.add_tag(made["name"][language], parent=parent, colour=made.get("colour", ""))
            if ids := [by_name[name] for name in made.get("files", ()) if name in by_name]:
                self.archive.tag(ids, tag.id)
            self._tag_sample(made.get("tags", []), by_name, language, tag.id)

    def sample_batch(self) -> int | None:
        """The import of the sample documents, unless there was none or it was undone."""
        return next((b.id for b in self.archive.batches() if b.source == SAMPLE and not b.undone), None)

    def _reader(self) -> Quarantine:
        if self._quarantine is None:
            self._quarantine = Quarantine()
        return self._quarantine

    def picture(
        self, number: DocumentId, page: int, width: int = 0, *, dpi: int = 0, password: str | None = None
    ) -> Picture:
        """A page of a document as it looks, so many dots wide or an inch, drawn in the reader's child process.

        Raises `Unreadable`.
        """
        original, place = self.archive.document(number).file_of(page)
        path = self.archive.original(original.sha256)
        return self._reader().picture(path, place, width, dpi=dpi, password=password)

    def picture_of(self, number: DocumentId, page: int, dpi: int = 100, *, password: str | None = None) -> bytes:
        """The same as a PNG."""
        return self.picture(number, page, dpi=dpi, password=password).png()

    # Recognising pages that are pictures

    def equipment(self) -> Equipment:
        """What this machine has for recognising, and what it lacks."""
        return recognising.equipment()

    def waiting(self) -> tuple[DocumentId, ...]:
        """The documents that wait to be recognised, in the order in which they came."""
        return tuple(number for number, _ in self.archive.to_recognise())

    def recognition(self, number: DocumentId) -> Recognition | None:
        """How far recognising a document has come; None where no page of it is a picture."""
        return self.archive.recognitions([number]).get(number)

    def recognise(
        self, ids: Sequence[DocumentId] | None = None, *, password: str | None = None
    ) -> Iterator[Recognised]:
        """Recognise what waits, in all documents or in `ids`, page by page; each is on the disk when it is yielded.

        Stopping is not asking for the next one.  Raises `CannotRecognise` where this machine has nothing for it.
        """
        yield from recognising.recognise(self.archive, self._recogniser(), ids, password=password)

    def next_task(self, ids: Sequence[DocumentId] | None = None) -> Task | None:
        """What is to be recognised next, for who takes the three steps by themselves; None when nothing waits."""
        return recognising.next_task(self.archive, ids)

    def work(self, task: Task, *, password: str | None = None) -> Worked:
        """Do a task in a child process, for a second or two.  A library that is open for reading can do it too."""
        return recognising.work(self.archive, self._recogniser(), task, password=password)

    def keep(self, worked: Worked) -> Recognised:
        """Write down what came of a task, in no time."""
        return recognising.keep(self.archive, worked)

    def recognise_anew(self, ids: Iterable[DocumentId]) -> None:
        """Let the pictures of documents wait to be recognised once more, those that were recognised too."""
        for number in ids:
            self.archive.recognise_anew(number)

    def words_of(self, number: DocumentId, page: int) -> tuple[Word, ...]:
        """The words that were recognised on a page with their places; none where nothing was."""
        found = self.archive.recognised_page(number, page)
        return found.words if found is not None else ()

    def boxes(self, number: DocumentId, page: int, spans: Iterable[tuple[int, int]]) -> tuple[Box, ...]:
        """Where stretches (start, end) of a page's text stand on its picture, a box a word; none where it is none."""
        found = self.archive.recognised_page(number, page)
        if found is None:
            return ()
        shown = next((one.text for one in self.archive.pages(number) if one.number == page), "")
        return recognising.boxes(found, shown, spans)

    def doubtful(self, number: DocumentId, below: float) -> tuple[tuple[int, int, int], ...]:
        """The words of a document of which the recogniser is less than `below` sure: page, start, end."""
        return tuple(
            (page.number, start, end)
            for page in self.archive.pages(number)
            if (found := self.archive.recognised_page(number, page.number)) is not None
            for start, end in recognising.doubtful(found, page.text, below)
        )

    def _recogniser(self) -> Quarantine:
        if self._recognising is None:
            found = recognising.equipment()
            if found.recogniser is None:
                raise CannotRecognise(", ".join(found.missing), *found.missing)
            self._recognising = Quarantine(recogniser=found.recogniser)
        return self._recognising

    # Mended pages

    def mend(self, number: DocumentId, page: int) -> None:
        """Show and search a page as its mending reads it.  Raises `NoSuchThing` where that is done or cannot be."""
        from indexer.moving import mend  # telling languages takes longer to load than the window to show

        mend(self.archive, number, page)

    def unmend(self, number: DocumentId, page: int) -> None:
        """Show and search a page as it came.  Raises `NoSuchThing` where nothing was done to it."""
        from indexer.moving import unmend

        unmend(self.archive, number, page)

    # The index

    @property
    def index(self) -> Index:
        """The index, opened at first need: the one on disk, or one in memory where that cannot be kept or trusted."""
        if self._index is None:
            from indexer.index import Index  # Whoosh takes longer to load than the window to show

            self._index = Index(self._index_folder, self.archive, self._is_ours, self._names)
            if self.archive.access is Access.MEDIUM and (self._index.reason or self._index.pending):
                self._index.close()
                self._index = Index(None, self.archive, names=self._names)
        return self._index

    @property
    def _index_folder(self) -> Path:
        return self.archive.folder / "index"

    def _is_ours(self) -> bool:
        return machine.is_ours(self._index_folder, self.archive.id)

    def catch_up(self) -> Iterator[Indexed]:
        """Bring the index up to the archive's last change, commit by commit.  Raises `index.Busy`."""
        yield from self.index.catch_up()
        yield from self._compare()

    def catch_up_beside(self) -> Iterator[Indexed]:
        """As `catch_up`, in a child process at low priority when there is much to do, so that a window stays alive."""
        if not self.archive.writable or (not self.index.reason and self.index.pending <= _FEW):
            yield from self.catch_up()
            return
        self.index.close()
        command = [*_ourselves(), "--archive", str(self.archive.folder), "index", "--json"]
        child = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
        assert child.stdout is not None
        try:
            for line in child.stdout:
                step = json.loads(line)
                yield Indexed(step["done"], step["remaining"])
            if child.wait() != 0:
                raise CannotWrite(str(self._index_folder))
        finally:
            child.kill()  # whoever asked has stopped asking; what was committed stays
            child.wait()
            child.stdout.close()
            self.index.refresh()
        yield from self._compare()

    def _compare(self) -> Iterator[Indexed]:
        """Compare what came or changed with what it may be like, where this can be kept."""
        for _ in relating.compare(self.archive) if self.archive.writable else ():
            yield Indexed(0, 0)

    def rebuild_index(self) -> Iterator[Indexed]:
        """Throw the index away and build it again."""
        from indexer.index import set_aside

        self.index.close()
        self._index = None
        set_aside(self._index_folder)
        yield from self.catch_up()

    # Asking

    def search(self, question: Question) -> Results:
        """The stretch of the answer that `question` asks for, with snippets, counts and near spellings."""
        asked, found, near = self._answered(question)
        shown = found.ranked[question.offset : question.offset + question.limit]
        return Results(
            total=found.total,
            hits=self._hits(shown, asked, question, relaxed=found.whole is not None),
            facets=found.facets,
            did_you_mean=near,
            reasons=tuple(one for one in asked.reasons if one.kind != MEANINGS or found.whole is not None),
            whole=found.whole,
            pending=self.index.pending,
        )

    def ranked(self, question: Question) -> tuple[DocumentId, ...]:
        """All documents that answer, in order."""
        _, found, _ = self._answered(question, whole=True)
        return tuple(number for number, _ in found.ranked)

    def _answered(self, question: Question, *, whole: bool = False) -> tuple[Widened, Found, tuple[str, ...]]:
        """What was asked, what is found, and what may have been meant where no document has every word.

        Where none has even some of them, those are found that have the other words beside what was meant by a slip;
        a slip that stands alone is only pointed out, since another word would be another question.
        """
        self.index.refresh()
        asked = self._asked(question.text, question.without)
        found = self.index.search(question, asked, whole=whole, step=self._step)
        near = () if found.total and found.whole != 0 else self._did_you_mean(question.text, asked)
        if near and not found.total and len(asked.parts) > 1:
            meant = self._asked(near[0], question.without)
            instead = self.index.search(question, meant, whole=whole, step=self._step)
            if instead.total:
                return meant, replace(instead, whole=0), near
        return asked, found, near

    def _step(self) -> None:
        if self.is_stopped():
            raise Stopped

    def _asked(self, text: str, without: Sequence[str] = ()) -> Widened:
        self._step()
        text = text[:_LONGEST]
        return widened(text, parse(text), self._names(), without, self._likely_forms)

    def _likely_forms(self, term: str) -> list[str]:
        """Words of the documents that may be forms of one that none of them holds in a form that is known."""
        if self.index.has(term) or any(self.index.terms_of(keys_of(term)).values()):
            return []
        return sorted(filter(self.index.has, likely_forms(term)))

    def _names(self) -> Names:
        """The names and concepts of this archive, made anew when someone has changed them."""
        token = self.archive.concepts_token()
        if self._known is None or self._known[0] != token:
            own = self.archive.own_concepts()
            self._known = token, Names(self.archive.concepts()) if own else names()
        return self._known[1]

    def _hits(
        self, shown: Iterable[tuple[DocumentId, float]], asked: Widened, question: Question, *, relaxed: bool
    ) -> tuple[Hit, ...]:
        scores = dict(shown)
        ids = list(scores)
        summaries = {summary.id: summary for summary in self.archive.summaries(ids)}
        texts = self.archive.texts(ids) if question.snippets else {}
        finder = Finder(asked.tree, asked.named, asked.meanings if relaxed else (), self.index)
        return tuple(
            _hit(summaries[number], scores[number], texts.get(number, ()), finder, self._step)
            for number in ids
            if number in summaries  # one that was binned since is no hit
        )

    def snippets(self, ids: Sequence[DocumentId], text: str) -> dict[DocumentId, tuple[Snippet, ...]]:
        """Where the words of a question stand in some documents, as a list shows it."""
        asked = self._asked(text)
        finder = Finder(asked.tree, asked.named, asked.meanings, self.index)
        texts = self.archive.texts(ids)
        summaries = self.archive.summaries(ids)
        return {s.id: _hit(s, 0.0, texts.get(s.id, ()), finder, self._step).snippets for s in summaries}

    def marks(self, number: DocumentId, text: str, without: Sequence[str] = ()) -> tuple[tuple[int, int, int], ...]:
        """Where the words of a question stand in a document: page, start, end."""
        asked = self._asked(text, without)
        finder = Finder(asked.tree, asked.named, asked.meanings)
        spoken = [language.code for summary in self.archive.summaries([number]) for language in summary.languages]
        return tuple(
            (page.number, mark.start, mark.end)
            for page in self.archive.pages(number)
            for mark in finder.marks(page.text, spoken)
        )

    # Citations

    def instruments(self) -> tuple[Cited, ...]:
        """The instruments that documents cite, those of the most documents first."""
        return citing.cited(self._citations().values())

    def citations(self, name: str) -> Citations:
        """Who cites an instrument over time, by its code or any of its names.  Raises `NoSuchThing` for another thing.

        A document counts when a person said that it cites it, or the program read so and nobody rejected it.
        """
        everything = self._citations()
        wanted = citing.instrument_of(name)
        if wanted is not None:
            return everything.get(wanted.code, Citations(wanted, ()))
        written = next((code for code in everything if fold(code) == fold(name.strip())), None)
        if written is None:
            raise NoSuchThing(name)
        return everything[written]

    def _citations(self) -> Mapping[str, Citations]:
        return citing.citations(self.archive.facts_of(Field.REFERENCE), self.archive.facts_of(Field.DATE))

    def quotes(self, code: str, ids: Sequence[DocumentId]) -> dict[DocumentId, tuple[Quote, ...]]:
        """Every place in these documents where an instrument is cited: a thousand letters a millisecond are read."""
        return {number: citing.quotes(pages, code) for number, pages in self.archive.texts(ids).items()}

    # What belongs together

    def kin(self, number: DocumentId) -> tuple[Kin, ...]:
        """What belongs to a document: its translations, other forms of its text, its versions."""
        return relating.kin(self.archive, number)

    def translations(self, number: DocumentId) -> tuple[DocumentId, ...]:
        """The documents that are the same in another language or script."""
        return tuple(one.document_id for one in self.kin(number) if one.across)

    def comparison(self, here: DocumentId, there: DocumentId) -> Comparison:
        """Which dates, numbers and names two documents have in common, and which not."""
        return comparison(self._side(here), self._side(there), self._names())

    def _side(self, number: DocumentId) -> Side:
        return Side(self.archive.document(number), self.archive.pages(number))

    def _did_you_mean(self, text: str, asked: Widened) -> tuple[str, ...]:
        """The question with each word that no document holds replaced by one that some do."""
        corrected, end, changed = "", 0, False
        named = [(one.start, one.end) for one in asked.named]
        wanted = set(words_wanted(asked.typed))
        for term, begin, stop in spans(text):
            if term not in wanted or self.index.has(term) or any(s <= begin < e for s, e in named):
                continue
            self._step()
            for near in corrections(term, self.index.lexicon(), limit=1):
                surface = self._as_written(near.term)
                corrected += text[end:begin] + in_the_script_of(surface, text[begin:stop])
                end, changed = stop, True
        return (corrected + text[end:],) if changed else ()

    def _as_written(self, term: str) -> str:
        """A term with its marks as a document writes it that holds it, in Latin and small letters."""
        number = self.index.holder_of(term)
        if number is None:
            return term
        texts = [summary.title for summary in self.archive.summaries([number])]
        texts += (page.text for page in self.archive.pages(number))
        left = _READ
        for text in texts:
            for token in analysed(text[:left], ""):
                if token.term == term:
                    return token.written
            left = max(0, left - len(text))
        return term

    # Going on

    def completions(self, text: str, limit: int = 8, *, language: str = "en") -> tuple[Completion, ...]:
        """Whole questions that go on from the word being typed at the end of `text`, the likeliest first.

        Names of things are given in `language` where they have several that begin so.
        """
        if not text.strip() or len(text) > _LONGEST:
            return ()
        self.index.refresh()
        lexicon = self.index.lexicon()
        words = lexicon or None  # of an index that is not there yet it is another one each time
        state = (words, self.archive.change_counts()[0], self.archive.concepts_token())
        if self._stock is None or self._stock[0] != state:
            self._stock = state, Stock(self.archive, lexicon, self._as_written)
        return self._stock[1].completions(text, limit, language)


def _hit(summary: Summary, score: float, pages: Sequence[Page], finder: Finder, step: Callable[[], None]) -> Hit:
    spoken = [language.code for language in summary.languages]
    lit = {}
    for page in pages:
        step()
        lit[page.number] = finder.marks(page.text, spoken)
    texts = {0: summary.title} | {page.number: page.text for page in pages}
    marks = [(0, mark) for mark in finder.marks(summary.title, spoken)]
    marks += [(number, mark) for number, found in lit.items() for mark in found]
    matched = dict.fromkeys(Match(mark.why, texts[number][mark.start : mark.end]) for number, mark in marks)
    few = sorted(matched, key=lambda match: (match.key != "", match.key == FORMS))[:_MATCHES]
    return Hit(summary.id, summary, score, snippets(pages, lit) if pages else (), tuple(few))


SAMPLE = "sample"
"""The source under which the sample documents are imported."""


def _ourselves() -> list[str]:
    """The command line of this program, whether it is frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--command-line"]
    return [sys.executable, "-m", "indexer"]
