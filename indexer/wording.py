"""The command line's sentences: what happened, to which file, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from archive import (
    ArchiveError,
    Document,
    Fact,
    Imported,
    Kinship,
    Mending,
    MendingState,
    Recognising,
    Recognition,
    Standing,
    Watched,
    concept_files,
    vocabulary,
)
from archive import Reason as Refusal
from indexer.citing import Citations, Cited
from indexer.comparing import Comparison
from indexer.joining import Joinable
from indexer.recognising import Recognised
from indexer.relating import Kin
from indexer.widening import Reason

REASONS = {
    Refusal.NOT_FOUND: "there is no such file or folder; check the path",
    Refusal.UNREADABLE: "you have no permission to read it; change its permissions or copy it elsewhere first",
    Refusal.EMPTY: "the file is empty; ask its sender for it again",
    Refusal.TOO_LARGE: "it is larger than the archive takes in (200 MB, 5,000 pages, 20 million letters); divide it",
    Refusal.NOT_THIS_FORMAT: "it is not what its name says, and nothing else that can be read; open it in the program that made it and save it again",
    Refusal.UNKNOWN_FORMAT: "files of this kind cannot be read; save it as PDF, DOCX, ODT, RTF, HTML, EML or plain text",
    Refusal.DAMAGED: "it is damaged or incomplete; try another copy",
    Refusal.PASSWORD_NEEDED: "it is locked with a password; give it with --password, or open it in the program that made it and save it without",
    Refusal.PASSWORD_WRONG: "the password does not open it; try another",
    Refusal.BOMB: "it unpacks to far more than a document holds and was not opened; do not trust where it came from",
    Refusal.TIME: "reading it took too long and was stopped; try saving it again in another format",
    Refusal.MEMORY: "reading it took too much memory and was stopped; try saving it again in another format",
    Refusal.CRASHED: "the reader stopped while reading it; the other files are not affected. Try another copy",
    Refusal.LINK_LOOP: "it is a link that leads round in a circle; nothing is missing",
    Refusal.NOT_A_FILE: "it is no ordinary file; import the folder or file that it points to",
    Refusal.CHANGED: "it changed while it was being copied; close the program that writes it and import it again",
    Refusal.DISK_FULL: "the disk is full; nothing was lost. Make room and import it again",
    Refusal.INSIDE_ARCHIVE: "it is the archive itself and was left out",
}

_CAUTIONS = {
    "no-text": "there is no text in it (a picture of a page?); it is kept and can be described by hand",
    "scanned": "page {detail} is a picture and waits to be recognised",
    "other-format": "its name says {detail}, but it is something else; it was read as what it is",
    "unread": "its text could not be read ({detail}); the file is kept and “retry” reads it again",
    "letters-lost": "letters are missing from its words on page {detail}; look for a better copy",
    "page-failed": "page {detail} could not be read; the other pages were",
    "attachment-failed": "an attachment could not be read: {detail}",
}

_ERRORS = {
    "not-an-archive": "{0} is not an archive. Name an archive's folder, or an empty or new one to begin an archive in.",
    "newer-archive": "{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.",
    "damaged-archive": "{0} cannot be read: the database is damaged. Nothing was changed. Restore archive.db from a copy; the files in originals/ are not affected.",
    "no-such-thing": "There is no “{0}” in this archive.",
    "cannot-undo": "This cannot be undone, because what it changed was changed again later. Undo the later change first.",
    "disk-full": "The disk is full ({0}). What was being written was taken back; nothing was lost. Make room and try again.",
    "cannot-read": "{0} cannot be read: {1}. Check its name and its permissions.",
    "cannot-write": "{0} cannot be written: {1}. Choose another place or free this one.",
    "cannot-recognise": "Nothing can be recognised, because this machine lacks {0}. {1} Everything else works without.",
    "export-not-empty": "{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.",
}

_READ_ONLY = {
    "read-only-medium": "{0} lies on a medium that cannot be written to. It can be read and searched, not changed.",
    "in-use": "Another program is writing to {0} ({2}). It can be read and searched here, and changed when that one has ended.",
    "asked": "{0} was opened for reading only.",
}

_INVALID = {
    "date": "“{1}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.",
    "kind": "“{1}” is not a kind of document. “kinds” lists them.",
    "language": "“{1}” is not a language. Write a code, with the script if it matters: en, sq, sr-Latn, sr-Cyrl.",
    "colour": "“{1}” is not a colour. Write #rrggbb.",
    "role": "Only organisations have a role in a document, and this is a {1}.",
    "relation": "A document cannot belong to itself. Name another one.",
    "parent": "A tag cannot hang below itself (“{1}”).",
    "name": "A name needs at least one letter.",
    "join-few": "One document is made of two or more. Name at least two.",
    "join-gone": "“{1}” lies in the bin or is a page of another document already. Leave it out.",
    "join-kind": "“{1}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.",
    "join-twice": "“{1}” was named twice. Name each page once.",
    "unjoin": "“{1}” was not made of several documents, so it cannot be taken apart.",
    "concept-file": "“{1}” is no file of concepts. Let its name end in .rdf for SKOS or in .csv for a table.",
    "concept-code": "“{1}” cannot be a concept's code. Write small letters, digits, points and hyphens.",
    "concept-nameless": "“{2}” has no name. Give it one in at least one language.",
    "concept-unknown": "“{2}” points to “{1}”, and there is no such concept. Add that one first.",
    "concept-circle": "“{2}” would stand below itself. Take one of its wider concepts away.",
    "concept-name": "“{1}” is the name of another thing already, so it cannot be a name of “{2}” too. Choose another name.",
    "concept-long": "“{1}” is longer than 200 letters. Shorten it.",
    "concept-twice": "“{1}” was given twice.",
}

_REFUSED = {
    "too-large": "the file is larger than 20 MB and was not read. Divide it",
    "not-utf-8": "the file is not in UTF-8. In the table program choose “CSV UTF-8” and save it again",
    "not-xml": "the file is no whole RDF/XML ({0}). Export it again where it comes from",
    "entities": "the file declares a document type, which can hide harmful things, and was not read. Export it again without one",
    "no-columns": "the table's first row does not name the columns. Write: {0}",
    "too-many": "there are more than 20,000 concepts; the rest was left out ({0}). Divide the file",
    "name-too-long": "a name is longer than 200 letters ({0}). Shorten it, or put a | between two names",
    "no-code": "there is neither a code nor a name. Give it a name in one language",
    "code": "“{0}” cannot be a code. Write small letters, digits, points and hyphens",
    "twice": "the same code stands in row {0} already. Keep one of the two",
    "nameless": "it has no name. Give it one in at least one language",
    "language": "it has no name in {0}. Add one",
    "unknown": "it points to “{0}”, which is neither in the archive nor in the file. Add that concept or take the pointer away",
    "circle": "it would stand below itself through {0}. Take one of its wider concepts away",
    "long": "“{0}” is longer than 200 letters. Shorten it",
    "name": "“{0}” is the name of another thing already. Choose another name, or take it from the other one first",
}


def of_the_whole(whole: int | None) -> str:
    """What follows the number of documents found when not all of them have every word."""
    if whole is None:
        return ""
    return f"; {whole or 'none'} with every word{', first' if whole else ''}, the others with some of them"


def of_error(error: ArchiveError) -> str:
    """One or two whole sentences for a failure."""
    parts = (error.detail, *error.more, "", "", "")
    if error.code == "read-only":
        return _READ_ONLY.get(parts[1], _READ_ONLY["asked"]).format(*parts)
    if error.code == "cannot-recognise":
        return _ERRORS[error.code].format(_lacks(error.more), _HOW_TO_GET)
    if error.code == "invalid-value":
        return _INVALID.get(parts[0], "“{1}” cannot be kept as {0}.").format(*parts)
    return _ERRORS[error.code].format(*parts)


_LACKS = {"engine": "Tesseract 5, which reads letters in pictures", "data": "Tesseract's data of the languages"}
_HOW_TO_GET = (
    "On Debian and Ubuntu: sudo apt-get install tesseract-ocr tesseract-ocr-srp tesseract-ocr-hrv"
    " tesseract-ocr-sqi tesseract-ocr-eng. Elsewhere: install Tesseract, put srp.traineddata, hrv.traineddata,"
    " sqi.traineddata and eng.traineddata into a folder and name it in PEACE_ARCHIVE_TESSDATA."
)
_LANGUAGES = {
    "srp": "Serbian in Cyrillic (srp)",
    "hrv": "Serbian, Croatian and Bosnian in Latin (hrv)",
    "sqi": "Albanian (sqi)",
    "eng": "English (eng)",
}


def _lacks(missing: Sequence[str]) -> str:
    return " and ".join(_LACKS[one] for one in missing)


def of_lacking(languages: Sequence[str]) -> str:
    """What to know before pages are recognised without some of the languages."""
    names = ", ".join(_LANGUAGES[one] for one in languages)
    return f"The data for {names} are missing: pages in other letters or words will be read badly. {_HOW_TO_GET}"


def of_waiting(count: int) -> str:
    """What follows an import of scans."""
    return f"Scans that wait to be recognised: {count}. Write “recognise” to begin; it can be stopped at any time."


NOTHING_WAITS = "No picture of a page waits to be recognised."


def of_recognised(step: Recognised) -> str:
    """One line for a page that was recognised, or for the whole document."""
    where = f"{step.name}, page {step.page}" if step.page else step.name
    if step.reason:
        why = REASONS[Refusal(step.reason)]
        return f"{where}: could not be recognised: {why}. “retry {step.document_id}” tries again."
    if step.page:
        found = f"recognised, {step.confidence:.0%} sure" if step.confidence else "no letters were found"
        return f"{where}: {found} ({step.done}/{step.pages})"
    if not step.confidence:
        return f"{where}: {step.document_id} holds no letters that can be recognised"
    return f"{where}: {step.document_id} has its text now, {step.confidence:.0%} sure"


_RECOGNISING = {
    Recognising.WAITING: "waits for recognition",
    Recognising.UNDERWAY: "is being recognised",
    Recognising.DONE: "recognised",
    Recognising.FAILED: "could not be recognised",
}


def of_recognition(recognition: Recognition) -> str:
    """How far recognising a document has come."""
    text = f"{_RECOGNISING[recognition.state]}: {recognition.done} of {recognition.pages} pages"
    text += f", {recognition.confidence:.0%} sure" if recognition.done else ""
    if recognition.failed:
        text += f"; {recognition.failed} could not be: {REASONS[Refusal(recognition.reason)]}"
    return text


def of_refused(refused: concept_files.Refused) -> str:
    """One sentence for a row that was not taken in."""
    where = f"Row {refused.row}" if refused.row else "Nothing was taken in"
    about = f" ({refused.code})" if refused.code else ""
    return f"{where}{about}: {_REFUSED[refused.reason].format(refused.detail)}."


def of_concepts_taken(*, taken: int, unchanged: int, refused: int) -> str:
    """One line for an import of concepts."""
    return f"{taken} concepts were taken in, {unchanged} were here already, {refused} rows were left out."


def of_concept(concept: vocabulary.Concept, *, whole: bool) -> str:
    """A concept on one line, or with everything that is known about it."""
    if not whole:
        first = (names[0] for language, names in concept.names.items() if names and language in vocabulary.LANGUAGES)
        return f"{concept.code}: {', '.join(first)}"
    lines = [concept.code]
    lines += [f"  {language}: {', '.join(names)}" for language, names in concept.names.items()]
    lines += [f"  broader: {', '.join(concept.broader)}"] if concept.broader else []
    lines += [f"  related: {', '.join(concept.related)}"] if concept.related else []
    lines += [f"  {concept.note}"] if concept.note else []
    return "\n".join([*lines, f"  source: {concept.source}{'' if concept.verified else ' (not verified)'}"])


_WIDEST = 40  # signs of the longest bar

_REASONS_TO_FIND = {
    "marks": "letters with and without marks, in either script",
    "forms": "other forms of the words",
    "names": "“{typed}” under its other names: {also}",
    "concepts": "“{typed}” in other words: {also}",
    "meanings": "words of other languages that mean the same",
}


def of_reason(reason: Reason) -> str:
    """Why more is found than what was typed, and how to switch it off."""
    text = _REASONS_TO_FIND[reason.kind].format(typed=reason.typed, also=", ".join(reason.also) or "–")
    return f"{text} (--without {reason.key})"


_STATES = {
    MendingState.MENDED: "Page {0} was mended: {1}.",
    MendingState.OFFERED: "Page {0} can be read in another way: {1}. Write “mend” to take it.",
    MendingState.UNDONE: "Page {0} is shown as it came. It can be mended: {1}.",
}

_RULES = {
    "accents": "marks that stood beside their letters were put on them",
    "hyphens": "words cut at the end of a line were joined",
    "ligatures": "letters that were set as one were taken apart",
    "yuscii": "signs read as the letters of old Yugoslav computers, in Latin",
    "yuscii-cyrillic": "signs read as the letters of old Yugoslav computers, in Cyrillic",
    "yuscii-macedonian": "signs read as the letters of old Yugoslav computers, in Macedonian",
}


def of_mending(mending: Mending, *, whole: bool) -> str:
    """What was done to a page, and the page as it came where it is wanted."""
    rules = [_RULES.get(rule) or f"letters had been misread ({rule})" for rule in mending.rules]
    line = _STATES[mending.state].format(mending.page, "; ".join(rules))
    return f"{line}\n{mending.was}" if whole else line


def of_page(page: int, *, mended: bool) -> str:
    """What is shown of a page now."""
    return f"Page {page} is shown {'with its letters mended' if mended else 'as it came'} now."


NO_YEAR = "----"
"""Stands where the year of a document is not known."""


def of_cited(cited: Cited) -> str:
    """An instrument, how many documents cite it, and from when to when."""
    name = vocabulary.name_of(cited.instrument, "en")
    years = "no year known" if cited.first is None else f"{cited.first}–{cited.last}"
    years = years if cited.first != cited.last or cited.first is None else f"{cited.first}"
    shown = name if name == cited.instrument.code else f"{name} ({cited.instrument.code})"
    return f"{cited.documents:>6}  {years:<13}  {shown}"


def of_citations(found: Citations) -> str:
    """How many documents of each year cite an instrument, as bars of letters."""
    most = max((count for _, count in found.years), default=0)
    lines = [f"{vocabulary.name_of(found.instrument, 'en')}: {len(found.documents)} documents"]
    lines += [f"  {year}  {count:>5}  {'█' * -(-_WIDEST * count // most)}".rstrip() for year, count in found.years]
    lines += [f"  {NO_YEAR}  {found.undated:>5}"] if found.undated else []
    return "\n".join(lines)


def of_suggestion(fact: Fact, line: str) -> str:
    """A guess with its number, how sure the program is, and the line it was read from."""
    role = f" ({fact.role.value.replace('-', ' ')})" if fact.role else ""
    new = ", a name that is not known yet" if fact.standing is Standing.OFFERED else ""
    where = f"p. {fact.evidence.page}" if fact.evidence and fact.evidence.page else "file"
    head = f"{fact.id:>6}  {fact.field.value}: {fact.value}{role}{new}  [{fact.confidence:.2f}]"
    return f"{head}\n        {where}: {line}" if line else head


def of_watched(watched: Watched) -> str:
    """One line for a folder that is looked into again and again."""
    ways = {"tags": " (folder names become tags)", "collections": " (folder names become collections)"}
    return f"{watched.path}{ways.get(watched.folders_as.value, '')}"


_KINSHIPS = {
    (Kinship.TRANSLATION, None): "translation",
    (Kinship.SAME, None): "the same text",
    (Kinship.VERSION, None): "another version",
    (Kinship.VERSION, True): "a later version",
    (Kinship.VERSION, False): "an earlier version",
}


def of_kin(kin: Kin, row: str) -> str:
    """One line for a document that belongs to another, with what speaks for it."""
    sure = "confirmed" if kin.standing is Standing.ACCEPTED else f"a guess, {kin.score:.0%}"
    told = [f"{kin.evidence.things} of {kin.evidence.of} things in the same place"] if kin.evidence.of else []
    told += ["same date"] if kin.evidence.same_date else []
    told += [f"numbers {', '.join(kin.evidence.numbers)}"] if kin.evidence.numbers else []
    return f"{_KINSHIPS[kin.kind, kin.later]} ({sure}): {row}{'  ' if told else ''}{'; '.join(told)}"


def of_comparison(found: Comparison) -> str:
    """What differs between two documents, a line for each thing; what both have is counted."""
    lines = [] if found.differing else ["No date, number or name stands in only one of the two."]
    for item in found.differing:
        side, places = ("first", item.here) if item.here else ("second", item.there)
        quotes = ", ".join(dict.fromkeys(f"“{place.quote}” (p. {place.page})" for place in places))
        lines.append(f"{item.of.value}, only in the {side}: {quotes}")
    lines += [f"- {' '.join(place.quote.split())}" for place in found.only_here]
    lines += [f"+ {' '.join(place.quote.split())}" for place in found.only_there]
    return "\n".join([*lines, f"{len(found.items) - len(found.differing)} stand in both."])


def of_joined(document: Document) -> str:
    """What became of the pages of one document."""
    names = ", ".join(original.name for original in document.originals)
    return f"{document.id}  {document.summary.title}: one document of {document.summary.pages} pages ({names})"


def of_joinable(found: Joinable) -> str:
    """Photographs that may be one document, and how to make it."""
    names = ", ".join(one.name for one in found.photographs)
    return f"These may be the pages of one document: {names}. If so: join {' '.join(found.ids)}"


def of_import(outcome: Imported) -> str:
    """One line for what became of a file."""
    more = "; ".join(_CAUTIONS.get(c.code, c.code).format(detail=c.detail) for c in outcome.cautions)
    if outcome.status == "added":
        return f"{outcome.path}: added as {outcome.document_id}{f' ({more})' if more else ''}"
    if outcome.status == "read":
        return f"{outcome.path}: read again as {outcome.document_id}{f' ({more})' if more else ''}"
    if outcome.status == "duplicate":
        return f"{outcome.path}: already here as {outcome.document_id}"
    kept = f" The file is kept as {outcome.document_id}." if outcome.document_id else ""
    return f"{outcome.path}: {REASONS[Refusal(outcome.reason)]}.{kept}"
