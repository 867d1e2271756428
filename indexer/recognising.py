"""Recognising pages that are pictures: what is there to do it with, and one page after the other until none waits.

A step is three things, so that whoever has a window can do the long one beside it: `next_task` looks what is to be
done, `work` does it and writes nothing, `keep` writes it down.  A death loses at most the step that was under way.
"""

from __future__ import annotations

import os
import shutil
import sys
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib.util import find_spec
from pathlib import Path

from archive import (
    UNREAD,
    Archive,
    Box,
    Caution,
    Document,
    DocumentId,
    Draft,
    NoSuchThing,
    Original,
    Reason,
    RecognisedPage,
    RecognisedText,
    Recognition,
    TextState,
    Unreadable,
    unread,
)
from indexer.importing import put_in_place
from indexer.joining import read_files
from indexer.quarantine import Quarantine, Recogniser

LANGUAGES = (("srp",), ("hrv", "srp_latn"), ("sqi",), ("eng",))
"""What is recognised, all of it at once, as Tesseract names it: Serbian in Cyrillic; Serbian, Croatian and Bosnian in
Latin, by the first of the two that is there (the letters are the same, and the second takes twice as long); Albanian;
English."""
_DATA = ".traineddata"


@dataclass(frozen=True, slots=True)
class Task:
    """A page that waits to be recognised; page 0 puts the text of a document together whose pages are all done."""

    document_id: DocumentId
    page: int


@dataclass(frozen=True, slots=True)
class Worked:
    """What came of a task, not yet written down: a page, a whole draft, or a `reason` why there is neither."""

    task: Task
    page: RecognisedPage | None = None
    draft: Draft | None = None
    reason: Reason | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Recognised:
    """One step that is done and kept: a page, or with `page` 0 the text of the whole document.

    `name` is that of the original; `done` of `pages` pages that are pictures have been tried.  `confidence` lies in
    0..1 and is that of the page, or of all pages.  `reason` is an `errors.Reason`, empty when all went well.
    """

    document_id: DocumentId
    page: int
    name: str
    done: int
    pages: int
    confidence: float
    reason: str = ""
    detail: str = ""


# What there is


@dataclass(frozen=True, slots=True)
class Equipment:
    """What this machine has for recognising.  `missing` names what it lacks: `engine`, `data`, or languages.

    `recogniser` is None where nothing can be recognised.
    """

    recogniser: Recogniser | None
    missing: tuple[str, ...] = ()


def equipment() -> Equipment:
    """Tesseract and its data as they are found now: in the program, else on this system."""
    program = shutil.which("tesseract")
    engine = "tesserocr" if find_spec("tesserocr") else program or ""
    data, languages = _data(program)
    missing = tuple(name for name, there in (("engine", engine), ("data", languages)) if not there)
    if missing:
        return Equipment(None, missing)
    lacking = tuple(names[0] for names in LANGUAGES if not set(names) & set(languages))
    return Equipment(Recogniser(engine, str(data), "+".join(languages)), lacking)


def _data(program: str | None) -> tuple[Path, tuple[str, ...]]:
    """The folder with the data of most of the languages, the first of those that have as many; and the languages."""
    return max(((folder, _held(folder)) for folder in _folders(program)), key=lambda one: len(one[1]))


def _held(folder: Path) -> tuple[str, ...]:
    there = ([name for name in names if (folder / f"{name}{_DATA}").is_file()] for names in LANGUAGES)
    return tuple(names[0] for names in there if names)


def _folders(program: str | None) -> list[Path]:
    """Where data may lie: as told, beside the program, where systems put it."""
    told = os.environ.get("PEACE_ARCHIVE_TESSDATA")
    if told:
        return [Path(told)]
    here = Path(sys.executable).parent if getattr(sys, "frozen", False) else Path(__file__).resolve().parent.parent
    folders = [here / "tessdata"]
    if prefix := os.environ.get("TESSDATA_PREFIX"):
        folders += [Path(prefix), Path(prefix) / "tessdata"]
    if program:
        place = Path(program).resolve().parent
        folders += [place / "tessdata", place.parent / "share" / "tessdata"]
    folders += map(Path, _SYSTEM)
    return folders


_SYSTEM = (
    "/usr/share/tesseract-ocr/5/tessdata",
    "/usr/share/tesseract-ocr/4.00/tessdata",
    "/usr/share/tessdata",
    "/usr/local/share/tessdata",
    "/opt/homebrew/share/tessdata",
    r"C:\Program Files\Tesseract-OCR\tessdata",
)


# One step after the other


def next_task(archive: Archive, ids: Sequence[DocumentId] | None = None) -> Task | None:
    """What is to be recognised next, in all documents or in `ids`; None when nothing waits."""
    return next((Task(*waiting) for waiting in archive.to_recognise(ids, limit=1)), None)


def work(archive: Archive, quarantine: Quarantine, task: Task, *, password: str | None = None) -> Worked:
    """Do a task in the reader's child process; nothing is written.  Raises `NoSuchThing` for another document."""
    document = archive.document(task.document_id)

    def read(file: Original, known: RecognisedText) -> Draft:
        return quarantine.read(archive.original(file.sha256), name=file.name, password=password, recognised=known)

    try:
        if task.page:
            original, place = document.file_of(task.page)
            page = quarantine.recognise(archive.original(original.sha256), place, password=password)
            return Worked(task, page=replace(page, page=task.page))
        held = archive.recognised(document.id)
        return Worked(task, draft=read_files(document, held, read))
    except Unreadable as error:
        return Worked(task, reason=error.reason, detail=error.detail)
    except NoSuchThing:
        return Worked(task, reason=Reason.NOT_FOUND)


def keep(archive: Archive, worked: Worked) -> Recognised:
    """Write down what came of a task.  When this returns it is on the disk."""
    number, page = worked.task.document_id, worked.task.page
    if worked.page is not None:
        archive.keep_recognised(number, worked.page)
    elif page:
        archive.note_unrecognised(number, page, worked.reason or Reason.CRASHED, worked.detail)
    else:
        _settle(archive, archive.document(number), worked)
    recognition = _recognition(archive, number)
    whole = not page
    return Recognised(
        number,
        page,
        archive.document(number).originals[0].name,
        recognition.done + recognition.failed,
        recognition.pages,
        recognition.confidence if whole else worked.page.confidence if worked.page is not None else 0.0,
        (worked.reason or (recognition.reason if whole and not recognition.done else "")),
        worked.detail or (recognition.detail if whole and not recognition.done else ""),
    )


def _settle(archive: Archive, document: Document, worked: Worked) -> None:
    draft = _judged(archive, document, worked)
    with archive.together():
        if draft is not None:
            put_in_place(archive, document.id, draft)
        archive.settle_recognition(document.id)


def _judged(archive: Archive, document: Document, worked: Worked) -> Draft | None:
    """The draft that becomes the document's text; None where the text that is there stays."""
    recognition = _recognition(archive, document.id)
    draft, reason, detail = worked.draft, worked.reason or Reason.CRASHED, worked.detail
    if draft is not None and (draft.state is not TextState.EMPTY or recognition.done):
        failed = (Caution("page-failed", str(page)) for page in archive.unrecognised(document.id))
        return replace(draft, cautions=(*draft.cautions, *failed))
    if draft is not None:
        reason, detail = Reason(recognition.reason or Reason.CRASHED), recognition.detail
    if document.summary.state not in _WITHOUT:
        return None
    return Draft(
        document.originals[0].media_type,
        archive.pages(document.id),
        cautions=(unread(reason.value, detail),),
        extractor=document.extractor,
        state=TextState.UNRECOGNISED,
        scanned=tuple(page.number for page in archive.recognised(document.id).pages),
    )


def _recognition(archive: Archive, number: DocumentId) -> Recognition:
    """How far it has come; a document that was read again meanwhile may have no picture any more."""
    nothing = Recognition(number, pages=0, done=0, failed=0, confidence=0.0, reader="", settled=True)
    return archive.recognitions([number]).get(number, nothing)


_WITHOUT = UNREAD | {TextState.EMPTY, TextState.WAITING, TextState.UNRECOGNISED}


def recognise(
    archive: Archive, quarantine: Quarantine, ids: Sequence[DocumentId] | None = None, *, password: str | None = None
) -> Iterator[Recognised]:
    """Recognise whatever waits, in all documents or in `ids`; each step is on the disk when it is yielded."""
    while (task := next_task(archive, ids)) is not None:
        yield keep(archive, work(archive, quarantine, task, password=password))


# Where words stand


def doubtful(page: RecognisedPage, shown: str, below: float) -> tuple[tuple[int, int], ...]:
    """Where in a page's text as it is `shown` those words stand of which the recogniser is less than `below` sure."""
    from indexer.moving import places  # telling languages takes longer to load than the window to show

    place, found, at = places(page.text, shown), [], 0
    for word in page.words:
        begin = page.text.index(word.text, at)
        at = begin + len(word.text)
        if word.confidence < below:
            found.append((place(begin), place(at - 1) + 1))
    return tuple((start, end) for start, end in found if start < end)


def boxes(page: RecognisedPage, shown: str, spans: Iterable[tuple[int, int]]) -> tuple[Box, ...]:
    """Where stretches of a page's text as it is `shown` stand on its picture: a box for each word that they touch."""
    from indexer.moving import places  # telling languages takes longer to load than the window to show

    place = places(shown, page.text)
    starts, at = [], 0
    for word in page.words:
        at = page.text.index(word.text, at)
        starts.append(at)
        at += len(word.text)
    touched = set()
    for start, end in spans:
        begin, stop = place(start), max(place(end), place(start) + 1)
        first = max(bisect_right(starts, begin) - 1, 0)
        for number in range(first, bisect_left(starts, stop)):
            if starts[number] + len(page.words[number].text) > begin:
                touched.add(number)
    return tuple(page.words[number].box for number in sorted(touched))
