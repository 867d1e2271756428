"""What each command of `peace-archive` does: a generator of values, printed as lines or as JSON."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from archive import (
    CannotRead,
    Damage,
    Document,
    DocumentId,
    Event,
    Fact,
    Field,
    FoldersAs,
    Imported,
    Kinship,
    NoSuchThing,
    Outcome,
    Recognition,
    Role,
    Standing,
    Summary,
    Tag,
    Watched,
    concept_files,
    thesaurus,
    vocabulary,
)
from archive.exports import EXPORTS
from indexer import joining, wording
from indexer.answers import Hit, Indexed, Match, Question
from indexer.citing import Citing, Quote, evidence_line
from indexer.comparing import Place
from indexer.importing import Progress
from indexer.library import Library
from indexer.recognising import Recognised
from indexer.relating import Kin
from indexer.snippets import Snippet
from indexer.widening import KINDS

_STRETCH = 200  # documents whose text is read at once

_FIELDS = {
    "title": Field.TITLE,
    "kind": Field.KIND,
    "date": Field.DATE,
    "place": Field.PLACE,
    "organisation": Field.ORGANISATION,
    "language": Field.LANGUAGE,
    "reference": Field.REFERENCE,
    "notes": Field.NOTES,
}


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to print: for programs, for people, and whether it tells of a failure."""

    value: Any
    text: str
    failed: bool = False


def say(text: str) -> None:
    """Progress, on standard error: it rewrites its own line on a terminal, and is silent elsewhere."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def import_(library: Library, asked: Namespace) -> Iterator[Line]:
    """Take in files and folders, then bring the index up to date."""
    folders_as = FoldersAs(asked.folders_as)
    before = {batch.id for batch in library.archive.batches()}
    if asked.new:
        for path in asked.paths:
            yield from _taken_in(library, library.import_new(path, root=path.absolute().parent, folders_as=folders_as))
    else:
        yield from _taken_in(library, library.import_paths(asked.paths, password=asked.password, folders_as=folders_as))
    if not asked.json:  # what programs read is one line a file
        yield from _offered(library, before)


def _offered(library: Library, before: Collection[int]) -> Iterator[Line]:
    """What can be done with what came since."""
    for batch in library.archive.batches():
        if batch.id not in before:
            yield from joinable(library, Namespace(batch=batch.id))
    waiting = len(library.waiting())
    if waiting:
        yield Line(None, wording.of_waiting(waiting))


def recognise(library: Library, asked: Namespace) -> Iterator[Line]:
    """Recognise the letters in scans and photographs, page by page; what was stopped goes on where it was."""
    if asked.all:
        library.recognise_anew(asked.ids or list(library.archive.extractors()))
    for number in asked.ids:
        library.archive.document(number)
        if asked.password is not None:
            library.archive.recognise_anew(number, failed=True)
    equipment = library.equipment()
    if equipment.missing and equipment.recogniser is not None:
        sys.stderr.write(f"{wording.of_lacking(equipment.missing)}\n")
    done = 0
    for step in library.recognise(asked.ids or None, password=asked.password):
        yield Line(_recognised(step), wording.of_recognised(step), bool(step.reason))
        if not step.page:
            done += 1
            _index(library)
    if not done and not asked.json:
        yield Line(None, wording.NOTHING_WAITS)


def _recognised(step: Recognised) -> dict[str, Any]:
    value: dict[str, Any] = {"id": step.document_id, "page": step.page or None, "name": step.name}
    value |= {"done": step.done, "pages": step.pages, "confidence": round(step.confidence, 3), "reason": step.reason}
    return value | {"detail": step.detail, "message": wording.of_recognised(step)}


def watch(library: Library, asked: Namespace) -> Iterator[Line]:
    """Folders that are looked into again and again: each time only what is new is taken in."""
    archive = library.archive
    if asked.act == "add":
        if not asked.folder.is_dir():
            raise CannotRead(str(asked.folder), "there is no such folder")
        yield _watched(archive.watch(asked.folder, FoldersAs(asked.folders_as)))
    elif asked.act == "remove":
        archive.unwatch(str(asked.folder.absolute()))
    elif asked.act == "scan":
        yield from _taken_in(library, library.scan(str(asked.folder.absolute()) if asked.folder else ""))
    else:
        yield from map(_watched, archive.watched())


def _watched(watched: Watched) -> Line:
    return Line({"folder": watched.path, "folders_as": watched.folders_as.value}, wording.of_watched(watched))


def _taken_in(library: Library, steps: Iterable[Progress | Imported]) -> Iterator[Line]:
    for step in steps:
        if isinstance(step, Progress):
            say(f"{step.done}/{step.total} {step.path}" if step.path else "")
            continue
        yield Line(_outcome(step), wording.of_import(step), step.status is Outcome.FAILED)
    _index(library)


def retry(library: Library, asked: Namespace) -> Iterator[Line]:
    """Read documents once more whose text could not be read; their originals are kept."""
    yield from _read(library, asked.ids, asked.password)


def read_again(library: Library, asked: Namespace) -> Iterator[Line]:
    """Read again what an older reader has read; what people said of the documents stays."""
    ids = list(library.archive.extractors()) if asked.all else asked.ids or library.outdated()
    yield from _read(library, ids, None)


def _read(library: Library, ids: Sequence[DocumentId], password: str | None) -> Iterator[Line]:
    yield from _taken_in(library, library.retry(ids, password=password))


def show(library: Library, asked: Namespace) -> Iterator[Line]:
    """One document's description, or its text."""
    document = library.archive.document(asked.id)
    pages = library.archive.pages(asked.id) if asked.text else ()
    value = _document(document, library.translations(document.id))
    if asked.text:
        value["pages"] = [{"page": page.number, "text": page.text} for page in pages]
    recognition = library.recognition(document.id)
    if recognition is not None:
        value["recognition"] = _recognition(recognition)
    lines = [f"{name}: {_shown(part)}" for name, part in value.items() if part and name not in _APART]
    lines += [f"recognition: {wording.of_recognition(recognition)}"] if recognition is not None else []
    lines += [f"\n— {page.number} —\n{page.text}" for page in pages]
    yield Line(value, "\n".join(lines))


_APART = frozenset({"pages", "recognition"})


def _recognition(recognition: Recognition) -> dict[str, Any]:
    value: dict[str, Any] = {"state": recognition.state.value, "pages": recognition.pages, "done": recognition.done}
    value |= {"failed": recognition.failed, "confidence": round(recognition.confidence, 3)}
    return value | {"reader": recognition.reader, "reason": recognition.reason, "detail": recognition.detail}


def search(library: Library, asked: Namespace) -> Iterator[Line]:
    """Documents that answer a question."""
    without = tuple(KINDS) if asked.exact else tuple(asked.without)
    stretch = {"order": asked.order, "offset": asked.offset, "limit": asked.limit}
    question = Question(asked.query, tuple(asked.filter), without, instead=tuple(asked.instead), **stretch)
    found = library.search(question)
    value = {
        "total": found.total,
        "hits": [_hit(hit) for hit in found.hits],
        "did_you_mean": list(found.did_you_mean),
        "relaxed": found.whole is not None,
        "whole": found.total if found.whole is None else found.whole,
        "reasons": [
            {"kind": one.kind, "key": one.key, "typed": one.typed, "also": list(one.also), "active": one.active}
            for one in found.reasons
        ],
        "facets": {
            name: [{"value": facet.value, "count": facet.count} for facet in facets]
            for name, facets in found.facets.items()
        },
    }
    lines = [f"{found.total} documents{wording.of_the_whole(found.whole)}"]
    if asked.explain:
        lines += [f"Also found: {wording.of_reason(one)}" for one in found.reasons if one.active]
    lines += [f"Did you mean: {text}" for text in found.did_you_mean]
    for hit in found.hits:
        lines.append(_row(hit.summary))
        lines += [f"    p. {snippet.page}: {_marked(snippet)}" for snippet in hit.snippets]
        if asked.explain:
            lines.append(f"    because of: {'; '.join(map(_matched, hit.matched))}")
    yield Line(value, "\n".join(lines))


def complete(library: Library, asked: Namespace) -> Iterator[Line]:
    """Questions that go on from the word at the end of one."""
    for one in library.completions(asked.text, asked.limit):
        yield Line({"text": one.text, "kind": one.kind}, one.text)


def citations(library: Library, asked: Namespace) -> Iterator[Line]:
    """Where an instrument is cited over time; without a name, all instruments that are cited."""
    if asked.instrument is None:
        return (yield from _instruments(library))
    found = library.citations(asked.instrument)
    value = {"instrument": found.instrument.code, "names": _names(found.instrument)}
    years = {str(year): count for year, count in found.years if count}
    heading = wording.of_citations(found)
    yield Line({**value, "documents": len(found.documents), "years": years, "undated": found.undated}, heading)
    for begin in range(0, len(found.documents), _STRETCH):
        some = found.documents[begin : begin + _STRETCH]
        ids = [one.document_id for one in some]
        quotes = library.quotes(found.instrument.code, ids)
        for one, summary in zip(some, library.archive.summaries(ids), strict=True):
            yield _citing(one, summary, quotes.get(one.document_id, ()))


def _instruments(library: Library) -> Iterator[Line]:
    for one in library.instruments():
        value = {"instrument": one.instrument.code, "names": _names(one.instrument), "documents": one.documents}
        yield Line({**value, "first": one.first, "last": one.last}, wording.of_cited(one))


def _citing(one: Citing, summary: Summary, quotes: Sequence[Quote]) -> Line:
    places = [
        {"page": q.page, "start": q.start, "end": q.end, "sentence": q.sentence, "mark": list(q.mark)} for q in quotes
    ]
    value = {**_summary(summary), "year": one.year, "standing": one.standing.value, "citations": places}
    lines = [f"{one.year or wording.NO_YEAR}  {_row(summary)}"]
    lines += [f"    p. {q.page}: {_marked(Snippet(q.page, q.sentence, (q.mark,)))}" for q in quotes]
    return Line(value, "\n".join(lines))


def _names(term: vocabulary.Term) -> dict[str, str]:
    return {language: names[0] for language, names in term.names.items() if names}


def likenesses(library: Library, asked: Namespace) -> Iterator[Line]:
    """What belongs together: translations, other forms of a text, versions; of one document or of all."""
    if asked.id is not None:
        library.archive.document(asked.id)
    for number in library.archive.with_likenesses() if asked.id is None else [asked.id]:
        found = library.kin(number)
        if not found:
            continue
        rows = {summary.id: summary for summary in library.archive.summaries([number, *(k.document_id for k in found)])}
        value = {"id": number, "title": rows[number].title, "likenesses": [_kin(one) for one in found]}
        lines = [_row(rows[number]), *(f"    {wording.of_kin(one, _row(rows[one.document_id]))}" for one in found)]
        yield Line(value, "\n".join(lines))


def compare(library: Library, asked: Namespace) -> Iterator[Line]:
    """Which dates, numbers and names two documents have in common, and which not."""
    found = library.comparison(asked.id, asked.other)
    value = {
        "here": found.here,
        "there": found.there,
        "same": not found.differing,
        "items": [
            {"of": i.of.value, "key": i.key, "here": list(map(_place, i.here)), "there": list(map(_place, i.there))}
            for i in found.items
        ],
        "only_here": list(map(_place, found.only_here)),
        "only_there": list(map(_place, found.only_there)),
    }
    yield Line(value, wording.of_comparison(found))


def relate(library: Library, asked: Namespace) -> Iterator[Line]:
    """Say that two documents belong together (same, version, translation), or with --not that they do not."""
    say_so = library.archive.part if asked.no else library.archive.relate
    say_so(asked.id, Kinship(asked.kind), asked.other)
    yield from likenesses(library, asked)


def _kin(one: Kin) -> dict[str, Any]:
    evidence = {name: list(v) if isinstance(v, tuple) else v for name, v in asdict(one.evidence).items() if v}
    value = {"id": one.document_id, "kind": one.kind.value, "across": one.across, "standing": one.standing.value}
    return {**value, "later": one.later, "score": round(one.score, 3), "evidence": evidence}


def _place(place: Place) -> dict[str, Any]:
    return asdict(place)


def list_(library: Library, asked: Namespace) -> Iterator[Line]:
    """All documents, or those of the bin or of a tag or collection."""
    archive = library.archive
    if asked.collection:
        ids = [entry.document_id for entry in archive.entries(_collection(library, asked.collection))]
    else:
        ids = archive.binned() if asked.bin else archive.ids()
    for begin in range(0, len(ids), 500):
        for summary in archive.summaries(ids[begin : begin + 500]):
            yield Line(_summary(summary), _row(summary))


def kinds(library: Library, asked: Namespace) -> Iterator[Line]:
    """The kinds of documents and their names."""
    for term in vocabulary.kinds():
        names = {language: list(some) for language, some in term.names.items()}
        yield Line({"code": term.code, "names": names}, f"{term.code}: {', '.join(n[0] for n in names.values() if n)}")


def concepts(library: Library, asked: Namespace) -> Iterator[Line]:
    """The thesaurus of this archive: what widens a question into other words and languages."""
    match asked.act:
        case "export":
            return _export_concepts(library, asked)
        case "import":
            return _import_concepts(library, asked)
        case "remove":
            library.archive.remove_concept(_concept(library, asked.name).code)
        case "restore":
            library.archive.restore_concept(asked.name)
    chosen = [_concept(library, asked.name)] if asked.act == "show" else library.archive.concepts()
    return (Line(vocabulary.record_of(one), wording.of_concept(one, whole=asked.act == "show")) for one in chosen)


def _export_concepts(library: Library, asked: Namespace) -> Iterator[Line]:
    written = concept_files.hand_on(library.archive, asked.file)
    value = {"file": str(asked.file), "concepts": written}
    yield Line(value, f"{written} concepts were written to {asked.file}.")


def _import_concepts(library: Library, asked: Namespace) -> Iterator[Line]:
    found = concept_files.take_in(library.archive, asked.file)
    for one in found.refused:
        value = {"row": one.row, "code": one.code, "reason": one.reason.value, "detail": one.detail}
        yield Line({**value, "message": wording.of_refused(one)}, wording.of_refused(one), failed=True)
    done = {"taken": found.taken, "unchanged": found.unchanged, "refused": len(found.refused)}
    yield Line(done, wording.of_concepts_taken(**done))


def _concept(library: Library, name: str) -> vocabulary.Concept:
    found = thesaurus.named(library.archive.concepts(), name)
    if found is None:
        raise NoSuchThing(name)
    return found


def describe(library: Library, asked: Namespace) -> Iterator[Line]:
    """Correct a document's description, accept or reject what was read from it."""
    archive = library.archive
    for name, field in _FIELDS.items():
        given = getattr(asked, name)
        if given is not None:
            archive.state(asked.id, field, given)
    for number in asked.accept or ():
        archive.accept(asked.id, number)
    for number in asked.reject or ():
        archive.reject(asked.id, number)
    if asked.accept_all:
        _accept(library, archive.document(asked.id), above=0.0)
    _index(library)
    yield from show(library, Namespace(id=asked.id, text=False))


def suggestions(library: Library, asked: Namespace) -> Iterator[Line]:
    """What was read from a document and waits to be judged, with the line it came from; or which documents wait."""
    if asked.id is None:
        waiting = library.archive.open_suggestions()
        for summary in library.archive.summaries(list(waiting)):
            value = {**_summary(summary), "open": waiting[summary.id]}
            yield Line(value, f"{waiting[summary.id]:>4}  {_row(summary)}")
        return
    document = library.archive.document(asked.id)
    texts = {page.number: page.text for page in library.archive.pages(asked.id)}
    for fact in document.open():
        line = evidence_line(texts.get(fact.evidence.page, ""), fact.evidence) if fact.evidence else ""
        yield Line({"id": document.id, **_fact(fact), "line": line}, wording.of_suggestion(fact, line))


def accept(library: Library, asked: Namespace) -> Iterator[Line]:
    """Confirm what was read from a document: all of it, some fields (title, date …) or single numbers."""
    document = library.archive.document(asked.id)
    _accept(library, document, _chosen(document, asked.fields))
    _index(library)
    yield from show(library, Namespace(id=asked.id, text=False))


def reject(library: Library, asked: Namespace) -> Iterator[Line]:
    """Say that what was read from a document is wrong: fields or single numbers."""
    document = library.archive.document(asked.id)
    for fact in _chosen(document, asked.fields):
        library.archive.reject(document.id, fact.id)
    _index(library)
    yield from show(library, Namespace(id=asked.id, text=False))


def accept_all(library: Library, asked: Namespace) -> Iterator[Line]:
    """Confirm everywhere, or in some documents, what the program is as sure of as asked; unknown names stay offered."""
    archive = library.archive
    for number in asked.ids or list(archive.open_suggestions()):
        done = _accept(library, archive.document(number), above=asked.above)
        if done:
            yield Line({"id": number, "accepted": done}, f"{number}: {done} guesses were confirmed")
    _index(library)


def role(library: Library, asked: Namespace) -> Iterator[Line]:
    """Say what an organisation does in a document, by the number of its fact."""
    library.archive.set_role(asked.id, asked.fact, Role("" if asked.role == "none" else asked.role))
    _index(library)
    yield from show(library, Namespace(id=asked.id, text=False))


def _accept(
    library: Library, document: Document, some: Sequence[Fact] | None = None, *, above: float | None = None
) -> int:
    """Confirm some open guesses of a document, or all from a confidence up; returns how many."""
    chosen = list(document.open() if some is None else some)
    if above is not None:
        chosen = [f for f in chosen if f.standing is Standing.SUGGESTED and f.confidence >= above]
    if chosen:
        library.archive.accept_all(document.id, [fact.id for fact in chosen])
    return len(chosen)


def _chosen(document: Document, names: Sequence[str]) -> list[Fact]:
    """The open guesses of fields, or single ones by number; without names all but the unknown names."""
    waiting = document.open()
    if not names:
        return [fact for fact in waiting if fact.standing is Standing.SUGGESTED]
    found = [fact for name in names for fact in waiting if name in (str(fact.id), fact.field.value)]
    missing = next((name for name in names if not any(name in (str(f.id), f.field.value) for f in waiting)), None)
    if missing is not None:
        raise NoSuchThing(missing)
    return list(dict.fromkeys(found))


def tag(library: Library, asked: Namespace) -> Iterator[Line]:
    """The tree of tags, and tags on documents."""
    archive = library.archive
    if asked.act == "create":
        parent = _tag(library, asked.parent).id if asked.parent else None
        archive.add_tag(asked.name, parent=parent, colour=asked.colour)
    elif asked.act == "add":
        found = archive.tag_named(asked.name) or archive.add_tag(asked.name)
        archive.tag(asked.ids, found.id)
    elif asked.act != "list":
        _change_tag(library, asked, _tag(library, asked.name).id)
    if asked.act != "list":
        _index(library)
    for one in archive.tags():
        value = {"id": one.id, "name": one.name, "path": list(one.path), "colour": one.colour, "count": one.count}
        yield Line(value, f"{'  ' * (len(one.path) - 1)}{one.name} ({one.count})")


def _change_tag(library: Library, asked: Namespace, number: int) -> None:
    match asked.act:
        case "remove":
            library.archive.untag(asked.ids, number)
        case "rename":
            library.archive.change_tag(number, name=asked.new)
        case "colour":
            library.archive.change_tag(number, colour=asked.new)
        case "delete":
            library.archive.remove_tag(number)


def collection(library: Library, asked: Namespace) -> Iterator[Line]:
    """Collections, their order and their notes."""
    archive = library.archive
    if asked.act == "create":
        archive.add_collection(asked.name, asked.note or "")
    elif asked.act != "list":
        _change_collection(library, asked, _collection(library, asked.name))
    if asked.act == "show":
        return (yield from _entries(library, _collection(library, asked.name)))
    for one in archive.collections():
        value = {"id": one.id, "name": one.name, "note": one.note, "count": one.count}
        yield Line(value, f"{one.name} ({one.count})")


def _change_collection(library: Library, asked: Namespace, number: int) -> None:
    archive = library.archive
    match asked.act:
        case "add":
            archive.collect(number, asked.ids)
        case "remove":
            archive.uncollect(number, asked.ids)
        case "order":
            archive.arrange(number, asked.ids)
        case "note":
            archive.annotate(number, asked.id, asked.note)
        case "rename":
            archive.change_collection(number, name=asked.new)
        case "delete":
            archive.remove_collection(number)


def _entries(library: Library, number: int) -> Iterator[Line]:
    entries = library.archive.entries(number)
    rows = library.archive.summaries([entry.document_id for entry in entries])
    for entry, summary in zip(entries, rows, strict=True):
        value = {**_summary(summary), "note": entry.note}
        yield Line(value, f"{_row(summary)}{f'    {entry.note}' if entry.note else ''}")


def export(library: Library, asked: Namespace) -> Iterator[Line]:
    """Hand a collection on."""
    way = next(way for way in EXPORTS if way.name == asked.format)
    for step in way.write(library.archive, _collection(library, asked.collection), asked.folder):
        say(f"{step.done}/{step.total} {step.name}")
    say("")
    yield Line(
        {"folder": str(asked.folder), "documents": step.total},
        f"{step.total} documents were written to {asked.folder}.",
    )


def verify(library: Library, asked: Namespace) -> Iterator[Line]:
    """Check every original against its SHA-256, and the database."""
    whole = 0
    for result in library.archive.verify():
        if isinstance(result, Damage):
            yield Line(
                {"sha256": result.sha256, "name": result.name, "fault": result.fault, "ids": list(result.document_ids)},
                f"{result.name}: the original is {result.fault}. Put back a copy of it from a backup.",
                failed=True,
            )
        else:
            whole += 1
            say(f"{whole} originals are whole")
    say("")
    for fault in library.archive.faults():
        yield Line({"database": fault}, f"archive.db: {fault}", failed=True)
    yield Line({"whole": whole}, f"{whole} originals are whole.")


def rebuild_index(library: Library, asked: Namespace) -> Iterator[Line]:
    """Throw the index away and build it again."""
    done = 0
    for step in library.rebuild_index():
        done += step.done
        say(f"{done} of {done + step.remaining} documents are in the index")
    say("")
    yield Line({"documents": done}, f"The index was built again: {done} documents.")


def index(library: Library, asked: Namespace) -> Iterator[Line]:
    """Take into the index what is not in it yet."""
    for step in library.catch_up():
        yield Line({"done": step.done, "remaining": step.remaining}, f"{step.done} done, {step.remaining} to come")


def join(library: Library, asked: Namespace) -> Iterator[Line]:
    """Make one document of several photographs or scans, whose pages come in this order."""
    number = joining.join(library.archive, asked.ids, asked.title)
    _index(library)
    document = library.archive.document(number)
    yield Line({**_document(document, ()), "pages": document.summary.pages}, wording.of_joined(document))


def unjoin(library: Library, asked: Namespace) -> Iterator[Line]:
    """Take a joined document apart: what it was made of stands for itself again, as it was."""
    members = library.archive.unjoin(asked.id)
    _index(library)
    for summary in library.archive.summaries(members):
        yield Line(_summary(summary), _row(summary))


def joinable(library: Library, asked: Namespace) -> Iterator[Line]:
    """Photographs that may be the pages of one document, by their names and times; nothing is done to them."""
    for found in joining.joinable(library.archive.photographs(asked.batch)):
        pages = [{"id": one.id, "name": one.name, "taken": one.taken or None} for one in found.photographs]
        yield Line({"ids": list(found.ids), "pages": pages}, wording.of_joinable(found))


def batches(library: Library, asked: Namespace) -> Iterator[Line]:
    """The imports, newest first, or what became of each file of one."""
    if asked.number is not None:
        for outcome in library.archive.outcomes(asked.number):
            yield Line(_outcome(outcome), wording.of_import(outcome))
        return
    for one in library.archive.batches():
        counts = f"{one.added} added, {one.duplicates} already here, {one.failed} failed"
        text = f"{one.id}  {one.started[:16]}  {one.source}: {counts}{' (undone)' if one.undone else ''}"
        yield Line({"number": one.id, **{name: getattr(one, name) for name in one.__slots__ if name != "id"}}, text)


def mendings(library: Library, asked: Namespace) -> Iterator[Line]:
    """What was done to the text of a document, page by page, or could be."""
    for one in library.archive.mendings(asked.id):
        value = {"page": one.page, "rules": list(one.rules), "state": one.state.value}
        value |= {"was": one.was, "mended": one.mended or _text_of(library, asked.id, one.page)}
        yield Line(value, wording.of_mending(one, whole=asked.text))


def mend(library: Library, asked: Namespace) -> Iterator[Line]:
    """Show and search a page as its mending reads it."""
    library.mend(asked.id, asked.page)
    _index(library)
    yield Line({"id": asked.id, "page": asked.page, "state": "mended"}, wording.of_page(asked.page, mended=True))


def unmend(library: Library, asked: Namespace) -> Iterator[Line]:
    """Show and search a page as it came."""
    library.unmend(asked.id, asked.page)
    _index(library)
    yield Line({"id": asked.id, "page": asked.page, "state": "as-it-was"}, wording.of_page(asked.page, mended=False))


def _text_of(library: Library, number: DocumentId, page: int) -> str:
    return next((one.text for one in library.archive.pages(number) if one.number == page), "")


def undo(library: Library, asked: Namespace) -> Iterator[Line]:
    """Take back the last act, a named one, or a whole import."""
    archive = library.archive
    event = archive.undo_batch(asked.batch) if asked.batch is not None else archive.undo(asked.event)
    _index(library)
    yield _event(event)


def redo(library: Library, asked: Namespace) -> Iterator[Line]:
    """Do again what was undone last."""
    event = library.archive.redo()
    _index(library)
    yield _event(event)


def history(library: Library, asked: Namespace) -> Iterator[Line]:
    """What was done, newest first."""
    for event in library.archive.history(asked.id, limit=asked.limit):
        yield _event(event)


def bin_(library: Library, asked: Namespace) -> Iterator[Line]:
    """Put documents into the bin."""
    library.archive.bin(asked.ids)
    _index(library)
    yield Line({"binned": asked.ids}, f"{len(asked.ids)} documents lie in the bin now.")


def restore(library: Library, asked: Namespace) -> Iterator[Line]:
    """Take documents out of the bin."""
    library.archive.restore(asked.ids)
    _index(library)
    yield Line({"restored": asked.ids}, f"{len(asked.ids)} documents were taken out of the bin.")


def _index(library: Library) -> None:
    steps: Iterable[Indexed] = library.catch_up()
    for step in steps:
        say(f"{step.remaining} documents still to index")
    say("")


def _tag(library: Library, name: str) -> Tag:
    found = library.archive.tag_named(name)
    if found is None:
        raise NoSuchThing(name)
    return found


def _collection(library: Library, name: str) -> int:
    found = library.archive.collection_named(name)
    if found is None:
        raise NoSuchThing(name)
    return found.id


def _document(document: Document, translations: Sequence[str]) -> dict[str, Any]:
    def best(field: Field) -> str | None:
        return next(iter(document.values(field)), None)

    facts = document.current(Field.DATE)
    return {
        "id": document.id,
        "title": document.summary.title,
        "kind": best(Field.KIND),
        "date": {"edtf": facts[0].value if facts else None, "guessed": bool(facts) and facts[0].evidence is not None},
        "places": list(document.values(Field.PLACE)),
        "organisations": list(document.values(Field.ORGANISATION)),
        "roles": {fact.value: fact.role.value for fact in document.current(Field.ORGANISATION) if fact.role},
        "references": list(document.values(Field.REFERENCE)),
        "languages": [
            {"code": language.code, "script": language.script, "share": round(language.share, 3)}
            for language in document.summary.languages
        ],
        "files": [
            {"name": o.name, "sha256": o.sha256, "size": o.size, "first_page": o.first_page, "taken": o.taken or None}
            for o in document.originals
        ],
        "translations": list(translations),
        "tags": ["/".join(tag.path) for tag in document.tags],
        "notes": best(Field.NOTES) or "",
        "text_state": document.summary.state.value,
        "extractor": document.extractor,
        "warnings": [{"code": c.code, "detail": c.detail} for c in document.cautions],
        "attachments": list(document.attachments),
        "attached_to": document.attached_to,
        "members": list(document.members),
        "joined_into": document.joined_into,
        "added": document.summary.added,
        "batch": document.batch,
        "in_bin": document.summary.binned and document.joined_into is None,
        "facts": [_fact(fact) for fact in document.facts],
    }


def _outcome(outcome: Imported) -> dict[str, Any]:
    return {
        "path": outcome.path,
        "status": outcome.status.value,
        "id": outcome.document_id,
        "reason": outcome.reason,
        "detail": outcome.detail,
        "message": wording.of_import(outcome),
        "warnings": [{"code": c.code, "detail": c.detail} for c in outcome.cautions],
    }


def _fact(fact: Any) -> dict[str, Any]:
    value = {"fact": fact.id, "field": fact.field.value, "value": fact.value, "standing": fact.standing.value}
    if fact.evidence is not None:
        evidence = fact.evidence
        value |= {"confidence": round(fact.confidence, 3), "page": evidence.page, "quote": evidence.quote}
        value |= {"start": evidence.start, "end": evidence.end, "rule": evidence.rule}
    return value | ({"role": fact.role.value} if fact.role else {})


def _summary(summary: Summary) -> dict[str, Any]:
    return {
        "id": summary.id,
        "title": summary.title,
        "kind": summary.kind or None,
        "date": summary.date or None,
        "languages": [str(language) for language in summary.languages],
        "tags": list(summary.tags),
        "pages": summary.pages,
        "text_state": summary.state.value,
    }


def _hit(hit: Hit) -> dict[str, Any]:
    snippets = [{"page": s.page, "text": s.text, "marks": [list(mark) for mark in s.marks]} for s in hit.snippets]
    return {
        **_summary(hit.summary),
        "score": round(hit.score, 4),
        "snippets": snippets,
        "matched": list(map(_matched, hit.matched)),
    }


def _matched(match: Match) -> str:
    return f"{match.key}: {match.words}" if match.key else match.words


def _event(event: Event) -> Line:
    value = {
        "event": event.id,
        "at": event.at,
        "who": event.who,
        "action": event.action,
        "subject": event.subject,
        "detail": event.detail,
        "undoes": event.undoes,
        "undone_by": event.undone_by,
    }
    return Line(value, f"{event.id}  {event.at[:16]}  {event.who}  {event.action}  {event.subject}  {event.detail}")


def _row(summary: Summary) -> str:
    about = " · ".join(part for part in (summary.date, summary.kind, ", ".join(map(str, summary.languages))) if part)
    return f"{summary.id}  {summary.title}  [{about}]"


def _marked(snippet: Snippet) -> str:
    out, end = "", 0
    for begin, stop in snippet.marks:
        out += f"{snippet.text[end:begin]}[{snippet.text[begin:stop]}]"
        end = stop
    return out + snippet.text[end:]


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_shown(part)}" for name, part in value.items() if part)
    if isinstance(value, list):
        return "; ".join(map(_shown, value))
    return str(value)
