"""Codes, values and errors → translated words; the only such place."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QObject

from archive import (
    ArchiveError,
    Caution,
    Event,
    Fact,
    Field,
    FoldersAs,
    Imported,
    Kinship,
    Language,
    Mending,
    MendingState,
    Outcome,
    Reason,
    Recognising,
    Recognition,
    Role,
    Standing,
    Summary,
    TextState,
    concept_files,
    sort_key,
    span,
    vocabulary,
    why_unread,
)
from desktop.listing import Step
from indexer import SAMPLE, Item, Kin, Of
from indexer import Reason as Cause

translate = QCoreApplication.translate


def interface_language() -> str:
    """The tag of the language that the window speaks now."""
    return translate("Messages", "en", "The tag of this translation: en, sr-Latn, sr-Cyrl or sq")


# Files that could not be taken in

_REASONS: dict[str, str] = {
    Reason.NOT_FOUND: QT_TRANSLATE_NOOP("Messages", "The file is no longer there. Check whether it was moved."),
    Reason.UNREADABLE: QT_TRANSLATE_NOOP(
        "Messages", "You have no permission to read it. Copy it to a folder of your own and add it from there."
    ),
    Reason.EMPTY: QT_TRANSLATE_NOOP("Messages", "The file is empty. Ask whoever sent it to send it again."),
    Reason.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Messages", "It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts."
    ),
    Reason.NOT_THIS_FORMAT: QT_TRANSLATE_NOOP(
        "Messages", "It is not what its name says. Open it in the program that made it and save it again."
    ),
    Reason.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Messages", "Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text."
    ),
    Reason.DAMAGED: QT_TRANSLATE_NOOP("Messages", "The file is damaged or incomplete. Try another copy."),
    Reason.PASSWORD_NEEDED: QT_TRANSLATE_NOOP("Messages", "It is locked with a password. Type the password below."),
    Reason.PASSWORD_WRONG: QT_TRANSLATE_NOOP("Messages", "This password does not open it. Try another one below."),
    Reason.BOMB: QT_TRANSLATE_NOOP(
        "Messages", "It unpacks to far more than a document holds and was not opened. Do not trust where it came from."
    ),
    Reason.TIME: QT_TRANSLATE_NOOP(
        "Messages", "Reading it took too long and was stopped. Try saving it again in another format."
    ),
    Reason.MEMORY: QT_TRANSLATE_NOOP(
        "Messages", "Reading it took too much memory and was stopped. Try saving it again in another format."
    ),
    Reason.CRASHED: QT_TRANSLATE_NOOP(
        "Messages", "It could not be read to its end. The other files are not affected. Try another copy."
    ),
    Reason.LINK_LOOP: QT_TRANSLATE_NOOP("Messages", "It is a link that leads round in a circle. Nothing is missing."),
    Reason.NOT_A_FILE: QT_TRANSLATE_NOOP("Messages", "It is no ordinary file. Add the file or folder it points to."),
    Reason.CHANGED: QT_TRANSLATE_NOOP(
        "Messages", "It changed while it was being copied. Close the program that writes it and add it again."
    ),
    Reason.DISK_FULL: QT_TRANSLATE_NOOP("Messages", "The disk is full. Nothing was lost. Make room and add it again."),
    Reason.INSIDE_ARCHIVE: QT_TRANSLATE_NOOP("Messages", "It is the archive itself and was left out."),
}

LOCKED = frozenset({Reason.PASSWORD_NEEDED.value, Reason.PASSWORD_WRONG.value})
"""Reasons that a password may help against."""

IN_AN_OFFICE_FILE = "office"
"""The detail of a lock that no reader here can open, whatever the password."""


def of_refusal(outcome: Imported) -> str:
    """Why a file could not be taken in, and what to do."""
    if outcome.reason in LOCKED and outcome.detail == IN_AN_OFFICE_FILE:
        return translate(
            "Messages",
            "It is locked with a password. Open it in the program that made it, save it without one, and add it again.",
        )
    text = _REASONS.get(outcome.reason)
    if text is None:
        return translate("Messages", "It could not be read.")
    return translate("Messages", text)


_CAUTIONS: dict[str, str] = {
    "no-text": QT_TRANSLATE_NOOP(
        "Messages", "There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand."
    ),
    "scanned": QT_TRANSLATE_NOOP(
        "Messages", "Page {detail} is a picture, and its letters have not been recognised yet."
    ),
    "other-format": QT_TRANSLATE_NOOP(
        "Messages", "Its name says {detail}, but it is something else; it was read as what it is."
    ),
    "letters-lost": QT_TRANSLATE_NOOP(
        "Messages", "Letters are missing from its words on page {detail}. Look for a better copy."
    ),
    "page-failed": QT_TRANSLATE_NOOP("Messages", "Page {detail} could not be read; the other pages were."),
    "attachment-failed": QT_TRANSLATE_NOOP("Messages", "An attachment could not be read: {detail}"),
}


def of_recognition(found: Recognition, step: Step | None, missing: Sequence[str]) -> tuple[str, str]:
    """What became of a document's pages that are pictures, and the words of the button that does something about it."""
    if step is not None:
        words = translate("Messages", "Recognising page {page} of {pages} …")
        return words.format(page=min(step.done + 1, step.pages), pages=step.pages), translate("Messages", "Stop")
    now = translate("Messages", "Recognise it now")
    if missing and found.waiting:
        return of_missing_recogniser(), translate("Messages", "Try again")
    if found.state is Recognising.WAITING:
        return translate("Messages", "A picture: its letters wait to be recognised."), now
    if found.state is Recognising.UNDERWAY:
        words = translate("Messages", "{done} of {pages} pages have been recognised; the others wait.")
        return words.format(done=found.done, pages=found.pages), now
    why = of_refusal(Imported("", Outcome.FAILED, None, found.reason, found.detail))
    if found.done:
        words = translate("Messages", "{failed} of {pages} pages could not be recognised. {why}")
        said = words.format(failed=found.failed, pages=found.pages, why=why)
    else:
        said = translate("Messages", "Its letters could not be recognised. {why}").format(why=why)
    return said, translate("Messages", "Try again")


def of_missing_recogniser() -> str:
    """That nothing can be recognised on this computer, and what to do."""
    if sys.platform == "linux":
        return translate(
            "Messages",
            "Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu "
            "install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.",
        )
    return translate(
        "Messages",
        "Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with "
        "Serbian and Albanian, then try again.",
    )


def recognised(confidence: float) -> str:
    """How sure the recogniser is of a text."""
    return translate("Messages", "recognised, {share} % sure").format(share=round(confidence * 100))


def of_caution(caution: Caution) -> str:
    """Something to know about a file that was taken in."""
    reason, detail = why_unread((caution,))
    if reason:
        return of_refusal(Imported("", Outcome.FAILED, None, reason, detail))
    text = _CAUTIONS.get(caution.code)
    if text is None:
        return translate("Messages", "Part of this file may be missing: {detail}").format(
            detail=caution.detail or caution.code
        )
    return translate("Messages", text).format(detail=caution.detail)


# Mended pages

_MENDINGS: dict[MendingState, tuple[str, str]] = {
    MendingState.MENDED: (
        QT_TRANSLATE_NOOP("Messages", "Letters were repaired on page {page}."),
        QT_TRANSLATE_NOOP("Messages", "Show as it was"),
    ),
    MendingState.OFFERED: (
        QT_TRANSLATE_NOOP(
            "Messages", "On page {page} signs may stand for letters, as old Yugoslav computers wrote them."
        ),
        QT_TRANSLATE_NOOP("Messages", "Read them as letters"),
    ),
    MendingState.UNDONE: (
        QT_TRANSLATE_NOOP("Messages", "Page {page} is shown as it was in the file."),
        QT_TRANSLATE_NOOP("Messages", "Repair the letters"),
    ),
}


def of_mending(mending: Mending) -> tuple[str, str]:
    """What was done to a page, or could be, and what a click on the words beside it does."""
    told, act = _MENDINGS[mending.state]
    return translate("Messages", told).format(page=mending.page), translate("Messages", act)


# Why more is found than what was typed

_REASONS_TO_FIND: dict[str, str] = {
    "marks": QT_TRANSLATE_NOOP("Messages", "Every spelling"),
    "forms": QT_TRANSLATE_NOOP("Messages", "Every form"),
    "names": QT_TRANSLATE_NOOP("Messages", "{typed} = {also}"),
    "concepts": QT_TRANSLATE_NOOP("Messages", "{typed}, also {also}"),
    "meanings": QT_TRANSLATE_NOOP("Messages", "In other languages too"),
}
_NAMED = 2  # other names that are said


def of_reason(reason: Cause) -> str:
    """By what more is found, in few words."""
    also = ", ".join(reason.also[:_NAMED]) or reason.key.partition(":")[2]
    return translate("Messages", _REASONS_TO_FIND[reason.kind]).format(typed=reason.typed, also=also)


# How a question goes on

_COMPLETIONS: dict[str, str] = {
    "word": QT_TRANSLATE_NOOP("Messages", "word"),
    "org": QT_TRANSLATE_NOOP("Messages", "group"),
    "place": QT_TRANSLATE_NOOP("Messages", "place"),
    "ref": QT_TRANSLATE_NOOP("Messages", "instrument"),
    "concept": QT_TRANSLATE_NOOP("Messages", "concept"),
    "field": QT_TRANSLATE_NOOP("Messages", "field"),
    "value": QT_TRANSLATE_NOOP("Messages", "value of a field"),
}


def completion_kind(kind: str) -> str:
    """What the end of a completed question is, in a word or two."""
    return translate("Messages", _COMPLETIONS[kind])


# Citations


_SHORT = 24  # letters of a name that fits where there is little room


def instrument_name(instrument: vocabulary.Term) -> str:
    """What an instrument is called in the window's language, by its first short name if it has one."""
    preferred = vocabulary.name_of(instrument, interface_language())
    names = instrument.names.get(interface_language(), ())
    return next((name for name in (preferred, *names) if len(name) <= _SHORT), preferred)


def name_of_reference(value: str) -> str:
    """The same of one as the description keeps it; the value itself where that is no known instrument."""
    known = vocabulary.term_of(vocabulary.instruments(), value)
    return instrument_name(known) if known is not None else value


def year_of_documents(year: int | None, documents: str) -> str:
    """A year with the documents that belong to it, already counted in words."""
    if year is None:
        return translate("Messages", "Year not known: {documents}").format(documents=documents)
    return translate("Messages", "{year}: {documents}").format(year=year, documents=documents)


def page_name(number: int) -> str:
    """A page of a document."""
    return translate("Messages", "page {number}").format(number=number)


def found_by_the_program() -> str:
    """Said of what nobody has confirmed yet."""
    return translate("Messages", "found by the program")


# Errors

_ERRORS: dict[str, str] = {
    "not-an-archive": QT_TRANSLATE_NOOP(
        "Messages",
        "{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.",
    ),
    "newer-archive": QT_TRANSLATE_NOOP(
        "Messages",
        "{0} was written by a newer version of Peace Archive. Nothing in it was changed. "
        "Install the newer version to open it.",
    ),
    "damaged-archive": QT_TRANSLATE_NOOP(
        "Messages",
        "{0} cannot be read: its list of documents is damaged. Nothing was changed. "
        "The documents themselves are safe in the folder “originals”.",
    ),
    "no-such-thing": QT_TRANSLATE_NOOP("Messages", "That is no longer in this archive."),
    "cannot-undo": QT_TRANSLATE_NOOP(
        "Messages", "This cannot be undone, because it was changed again later. Undo the later change first."
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "Messages", "The disk is full. What was being written was taken back; nothing was lost. Make room, try again."
    ),
    "cannot-write": QT_TRANSLATE_NOOP("Messages", "{0} cannot be written. Choose another place."),
    "cannot-read": QT_TRANSLATE_NOOP(
        "Messages", "{0} cannot be read. Check whether it is still there and whether you may open it."
    ),
    "export-not-empty": QT_TRANSLATE_NOOP(
        "Messages", "{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten."
    ),
}

_READ_ONLY: dict[str, str] = {
    "read-only-medium": QT_TRANSLATE_NOOP(
        "Messages", "This archive lies where nothing can be written. You can read and search it, but not change it."
    ),
    "in-use": QT_TRANSLATE_NOOP(
        "Messages",
        "Another program is working on this archive ({holder}). You can read and search it; close the other program "
        "and open the archive again to change it.",
    ),
    "asked": QT_TRANSLATE_NOOP("Messages", "This archive was opened for reading only."),
}

_INVALID: dict[str, str] = {
    "date": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03."
    ),
    "language": QT_TRANSLATE_NOOP("Messages", "“{value}” is not a language."),
    "parent": QT_TRANSLATE_NOOP("Messages", "A tag cannot hang below itself."),
    "name": QT_TRANSLATE_NOOP("Messages", "A name needs at least one letter."),
    "join-few": QT_TRANSLATE_NOOP("Messages", "One document is made of two pages or more. Choose at least two."),
    "join-gone": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” lies in the bin or is a page of another document already. Leave it out."
    ),
    "join-kind": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out."
    ),
    "join-twice": QT_TRANSLATE_NOOP("Messages", "“{value}” is the same file as another page. Leave one of them out."),
    "unjoin": QT_TRANSLATE_NOOP("Messages", "“{value}” was not made of several documents."),
    "concept-file": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS."
    ),
    "concept-code": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” cannot be a code. Write small letters, digits, points and hyphens."
    ),
    "concept-nameless": QT_TRANSLATE_NOOP("Messages", "A concept needs a name in at least one language."),
    "concept-unknown": QT_TRANSLATE_NOOP(
        "Messages", "The concept “{name}” is no longer there. Take it away from the wider and the related ones."
    ),
    "concept-circle": QT_TRANSLATE_NOOP(
        "Messages", "The concept would stand below itself. Take one of its wider concepts away."
    ),
    "concept-name": QT_TRANSLATE_NOOP(
        "Messages", "“{value}” is a name of something else already. Choose another name, or take it from there first."
    ),
    "concept-long": QT_TRANSLATE_NOOP("Messages", "“{value}” is longer than 200 letters. Shorten it."),
    "concept-twice": QT_TRANSLATE_NOOP("Messages", "“{value}” was given twice. Keep one of the two."),
}


def of_read_only(access: str, holder: str = "") -> str:
    """Why an archive cannot be changed; one clear sentence."""
    return translate("Messages", _READ_ONLY.get(access, _READ_ONLY["asked"])).format(holder=holder)


def of_error(error: Exception) -> str:
    """What went wrong and what to do, in one or two sentences."""
    if not isinstance(error, ArchiveError):
        return translate(
            "Messages",
            "Something went wrong in the program. What was saved before is safe. Please close the window and "
            "open it again.",
        )
    if error.code == "cannot-recognise":
        return of_missing_recogniser()
    if error.code == "read-only":
        return of_read_only(*error.more[:2])
    if error.code == "invalid-value":
        value = error.more[0] if error.more else ""
        text = _INVALID.get(error.detail)
        if text is None:
            return translate("Messages", "“{value}” cannot be kept here.").format(value=value)
        return translate("Messages", text).format(value=value, name=concept_name(value))
    text = _ERRORS.get(error.code)
    if text is None:
        return translate("Messages", "The archive cannot do that now.")
    return translate("Messages", text).format(error.detail)


# Concepts

_STANDINGS: dict[str, str] = {
    "SHIPPED": QT_TRANSLATE_NOOP("Messages", "comes with the program"),
    "CHANGED": QT_TRANSLATE_NOOP("Messages", "changed here"),
    "ADDED": QT_TRANSLATE_NOOP("Messages", "added here"),
    "HIDDEN": QT_TRANSLATE_NOOP("Messages", "hidden"),
}

_LEFT_OUT: dict[str, str] = {
    "too-large": QT_TRANSLATE_NOOP("Messages", "The file is larger than 20 MB and was not read. Divide it."),
    "not-utf-8": QT_TRANSLATE_NOOP(
        "Messages",
        "The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.",
    ),
    "not-xml": QT_TRANSLATE_NOOP(
        "Messages", "The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from."
    ),
    "entities": QT_TRANSLATE_NOOP(
        "Messages",
        "The file declares a document type, which can hide harmful things, and was not read. "
        "Export it again without one.",
    ),
    "no-columns": QT_TRANSLATE_NOOP("Messages", "The first row does not name the columns. Write there: {detail}"),
    "too-many": QT_TRANSLATE_NOOP(
        "Messages", "There are more than 20,000 concepts. The rest was left out; divide the file."
    ),
    "name-too-long": QT_TRANSLATE_NOOP(
        "Messages", "A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names."
    ),
    "no-code": QT_TRANSLATE_NOOP("Messages", "There is no name in it. Write one in at least one language."),
    "code": QT_TRANSLATE_NOOP(
        "Messages", "“{detail}” cannot be a code. Write small letters, digits, points and hyphens."
    ),
    "twice": QT_TRANSLATE_NOOP("Messages", "The same code stands in row {detail} already. Keep one of the two."),
    "nameless": QT_TRANSLATE_NOOP("Messages", "It has no name. Write one in at least one language."),
    "language": QT_TRANSLATE_NOOP("Messages", "It has no name in one of the languages: {detail}. Add one."),
    "unknown": QT_TRANSLATE_NOOP(
        "Messages",
        "It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not "
        "point to it.",
    ),
    "circle": QT_TRANSLATE_NOOP(
        "Messages", "It would stand below itself, through {detail}. Take one of its wider concepts away."
    ),
    "name": QT_TRANSLATE_NOOP(
        "Messages", "“{detail}” is a name of something else already. Choose another name, or take it from there first."
    ),
    "long": QT_TRANSLATE_NOOP("Messages", "“{detail}” is longer than 200 letters. Shorten it."),
}


def concept_name(code: str) -> str:
    """What a shipped concept is called in the window's language; the code itself for another."""
    concept = vocabulary.term_of(vocabulary.concepts(), code)
    return vocabulary.name_of(concept, interface_language()) if concept is not None else code


def standing_of_concept(standing: str) -> str:
    """Whose a concept is, in few words."""
    return translate("Messages", _STANDINGS[standing])


def of_left_out(refused: concept_files.Refused) -> tuple[str, str]:
    """Which row of a file of concepts was left out, and why in a sentence."""
    if not refused.row:
        where = translate("Messages", "The whole file")
    elif refused.code:
        where = translate("Messages", "Row {row}: {code}")
    else:
        where = translate("Messages", "Row {row}")
    why = translate("Messages", _LEFT_OUT[refused.reason])
    return where.format(row=refused.row, code=refused.code), why.format(detail=refused.detail)


def of_taken(taken: concept_files.Taken) -> str:
    """What became of a file of concepts."""
    counted = Counted()
    said = [counted.concepts_taken(taken.taken)]
    if taken.unchanged:
        said.append(counted.concepts_unchanged(taken.unchanged))
    if taken.refused:
        said.append(counted.rows_left_out(len(taken.refused)))
    return " ".join(said)


# Fields and their values

_FIELDS: dict[Field, str] = {
    Field.TITLE: QT_TRANSLATE_NOOP("Messages", "Title"),
    Field.KIND: QT_TRANSLATE_NOOP("Messages", "Kind"),
    Field.DATE: QT_TRANSLATE_NOOP("Messages", "Date"),
    Field.PLACE: QT_TRANSLATE_NOOP("Messages", "Places"),
    Field.ORGANISATION: QT_TRANSLATE_NOOP("Messages", "Organisations"),
    Field.LANGUAGE: QT_TRANSLATE_NOOP("Messages", "Languages"),
    Field.REFERENCE: QT_TRANSLATE_NOOP("Messages", "Refers to"),
    Field.NOTES: QT_TRANSLATE_NOOP("Messages", "Notes"),
}

FACETS: dict[str, str] = {
    "kind": QT_TRANSLATE_NOOP("Messages", "Kind"),
    "lang": QT_TRANSLATE_NOOP("Messages", "Language"),
    "year": QT_TRANSLATE_NOOP("Messages", "Year"),
    "tag": QT_TRANSLATE_NOOP("Messages", "Tag"),
}


def field_name(field: Field) -> str:
    """What a field of the description is called."""
    return translate("Messages", _FIELDS[field])


def facet_name(facet: str) -> str:
    """What a way of narrowing is called."""
    return translate("Messages", FACETS.get(facet, facet))


def kind_name(code: str) -> str:
    """A kind of document in the window's language."""
    return kind_names().get(code, code)


def kind_names() -> dict[str, str]:
    """Every kind of document, by its code, in the window's language and in the order of names."""
    language = interface_language()
    names = {term.code: vocabulary.name_of(term, language) for term in vocabulary.kinds()}
    names = {code: name[:1].upper() + name[1:] for code, name in names.items()}
    return dict(sorted(names.items(), key=lambda named: sort_key(named[1], language)))


_LANGUAGES: dict[str, str] = {
    "en": QT_TRANSLATE_NOOP("Messages", "English"),
    "sr": QT_TRANSLATE_NOOP("Messages", "Serbian"),
    "sr-Latn": QT_TRANSLATE_NOOP("Messages", "Serbian (Latin)"),
    "sr-Cyrl": QT_TRANSLATE_NOOP("Messages", "Serbian (Cyrillic)"),
    "sq": QT_TRANSLATE_NOOP("Messages", "Albanian"),
    "und": QT_TRANSLATE_NOOP("Messages", "Language not sure"),
    "bs": QT_TRANSLATE_NOOP("Messages", "Bosnian"),
    "hr": QT_TRANSLATE_NOOP("Messages", "Croatian"),
    "mk": QT_TRANSLATE_NOOP("Messages", "Macedonian"),
    "rom": QT_TRANSLATE_NOOP("Messages", "Romani"),
    "de": QT_TRANSLATE_NOOP("Messages", "German"),
    "fr": QT_TRANSLATE_NOOP("Messages", "French"),
    "tr": QT_TRANSLATE_NOOP("Messages", "Turkish"),
    "hu": QT_TRANSLATE_NOOP("Messages", "Hungarian"),
}

CHOOSABLE_LANGUAGES = ("en", "sr-Latn", "sr-Cyrl", "sq", "bs", "hr", "mk", "rom", "de", "fr", "tr")


def language_name(tag: str) -> str:
    """A language as written: `sr-Cyrl` → Serbian (Cyrillic)."""
    code = tag.partition("-")[0]
    text = _LANGUAGES.get(tag) or _LANGUAGES.get(code)
    return translate("Messages", text) if text else tag


def language_of(name: str) -> str:
    """The tag of a language by its name in the window's language; other text stays as it is."""
    wanted = name.strip().casefold()
    return next((tag for tag in _LANGUAGES if language_name(tag).casefold() == wanted), name.strip())


def languages(of: tuple[Language, ...]) -> str:
    """The languages of a document in words, the largest share first."""
    return ", ".join(language_name(str(language)) for language in of)


def without_text(state: TextState) -> str:
    """What is said of a document that has no text, or none yet."""
    return translate("Messages", _WITHOUT_TEXT[state])


_WITHOUT_TEXT: dict[TextState, str] = {
    TextState.EMPTY: QT_TRANSLATE_NOOP("Messages", "no text in it (a scan?)"),
    TextState.DAMAGED: QT_TRANSLATE_NOOP("Messages", "kept, but its text could not be read"),
    TextState.LOCKED: QT_TRANSLATE_NOOP("Messages", "kept, but locked"),
    TextState.COSTLY: QT_TRANSLATE_NOOP("Messages", "kept, but too much to be read"),
    TextState.WAITING: QT_TRANSLATE_NOOP("Messages", "a picture that waits to be recognised"),
    TextState.UNRECOGNISED: QT_TRANSLATE_NOOP("Messages", "a picture that could not be recognised"),
}


def folders_as(way: FoldersAs) -> str:
    """What the names of folders are made into."""
    return translate("Messages", _FOLDERS_AS[way])


_FOLDERS_AS: dict[FoldersAs, str] = {
    FoldersAs.NOTHING: QT_TRANSLATE_NOOP("Messages", "Folder names are left alone"),
    FoldersAs.TAGS: QT_TRANSLATE_NOOP("Messages", "Folder names become tags"),
    FoldersAs.COLLECTIONS: QT_TRANSLATE_NOOP("Messages", "Folder names become collections"),
}


def facet_value(facet: str, value: str) -> str:
    """A value to narrow by, in words."""
    if facet == "kind":
        return kind_name(value)
    if facet == "lang":
        return language_name(value)
    return value.replace("/", " › ") if facet == "tag" else value


def field_value(field: Field, value: str) -> str:
    """A value of the description, in words."""
    if field is Field.KIND:
        return kind_name(value)
    if field is Field.LANGUAGE:
        return language_name(value)
    return shown_date(value) if field is Field.DATE else value


# Dates


_OPEN = ("", "..")
_MANNERS: dict[str, str] = {
    "?": QT_TRANSLATE_NOOP("Messages", "perhaps {date}"),
    "~": QT_TRANSLATE_NOOP("Messages", "about {date}"),
    "%": QT_TRANSLATE_NOOP("Messages", "perhaps about {date}"),
}
_SEASONS: dict[str, str] = {
    "21": QT_TRANSLATE_NOOP("Messages", "spring {year}"),
    "22": QT_TRANSLATE_NOOP("Messages", "summer {year}"),
    "23": QT_TRANSLATE_NOOP("Messages", "autumn {year}"),
    "24": QT_TRANSLATE_NOOP("Messages", "winter {year}"),
}


def shown_date(edtf: str) -> str:
    """A date as people write it; what is no date stays as it was written."""
    if span(edtf) is None:
        return edtf
    begin, slash, end = edtf.partition("/")
    if not slash:
        return _shown_point(edtf)
    if begin in _OPEN:
        return translate("Messages", "until {date}").format(date=_shown_point(end))
    if end in _OPEN:
        return translate("Messages", "from {date}").format(date=_shown_point(begin))
    return _shown_range(begin, end)


def _shown_point(edtf: str) -> str:
    plain = edtf.rstrip("?~%")
    if plain != edtf:
        return translate("Messages", _MANNERS[edtf[-1]]).format(date=_shown_point(plain))
    plain = plain.replace("-XX", "")
    year, _, rest = plain.partition("-")
    if rest in _SEASONS:
        return translate("Messages", _SEASONS[rest]).format(year=year)
    if len(rest) == len("09-02"):
        return _formatted(plain, translate("Messages", "d MMMM yyyy", "A whole date, as QLocale formats it"))
    if rest:
        return _formatted(plain, translate("Messages", "MMMM yyyy", "Month and year, as QLocale formats it"))
    if year.endswith("XX"):
        return _shown_years(year.replace("X", "0"), year.replace("X", "9"))
    if year.endswith("X"):
        return translate("Messages", "{year}s", "A decade: 1990s").format(year=year.replace("X", "0"))
    return translate("Messages", "{year}", "A year").format(year=year)


def _shown_range(begin: str, end: str) -> str:
    """From one date to another; what both share is said once."""
    is_plain = (begin + end).replace("-", "").isdecimal() and len(begin) == len(end)
    if is_plain and len(begin) == len("2006"):
        return _shown_years(begin, end)
    if is_plain and len(begin) == len("2006-09-02") and begin[:7] == end[:7]:
        day = str(int(begin[8:]))
        return translate("Messages", "{day}–{date}", "Days of one month").format(day=day, date=_shown_point(end))
    first = _shown_point(begin)
    if is_plain and begin[:4] == end[:4] and begin[5:7] not in _SEASONS and end[5:7] not in _SEASONS:
        day = translate("Messages", "d MMMM", "Day and month, as QLocale formats it")
        first = _formatted(begin, day if len(begin) == len("2006-09-02") else "MMMM")
    return translate("Messages", "{begin} – {end}", "From a date to a date").format(begin=first, end=_shown_point(end))


def _shown_years(first: str, last: str) -> str:
    return translate("Messages", "{first}–{last}", "From a year to a year").format(first=first, last=last)


def _formatted(edtf: str, form: str) -> str:
    days = span(edtf)
    assert days is not None
    return QLocale().toString(QDate(days[0].year, days[0].month, days[0].day), form)


def shown_moment(iso: str) -> str:
    """When something was done, in local time."""
    try:
        moment = datetime.fromisoformat(iso).astimezone()
    except ValueError:
        return iso
    date = QLocale().toString(
        QDate(moment.year, moment.month, moment.day),
        translate("Messages", "d MMMM yyyy", "A whole date, as QLocale formats it"),
    )
    return translate("Messages", "{date}, {time}", "A moment").format(date=date, time=f"{moment:%H:%M}")


def shown_size(size: int) -> str:
    """Bytes as people read them."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


# Guesses


_ROLES: dict[Role, str] = {
    Role.NONE: QT_TRANSLATE_NOOP("Messages", "is spoken of"),
    Role.ISSUED_BY: QT_TRANSLATE_NOOP("Messages", "issued it"),
    Role.SIGNED_BY: QT_TRANSLATE_NOOP("Messages", "signed it"),
    Role.ADDRESSED_TO: QT_TRANSLATE_NOOP("Messages", "was sent it"),
    Role.PRESENT: QT_TRANSLATE_NOOP("Messages", "was present"),
}


def role_name(role: Role) -> str:
    """What an organisation does in a document."""
    return translate("Messages", _ROLES[role])


def with_role(fact: Fact) -> str:
    """A value of the description in words, with what an organisation does in the document."""
    value = field_value(fact.field, fact.value)
    if not fact.role:
        return value
    return translate("Messages", "{name} ({role})").format(name=value, role=role_name(fact.role))


def of_guess(fact: Fact) -> str:
    """One line for a guess that waits: the field, the value, and how sure the program is of it."""
    if fact.standing is Standing.OFFERED:
        return translate("Messages", "New name, not known yet: {value}").format(value=with_role(fact))
    sure = round(fact.confidence * 100)
    line = translate("Messages", "{field}: {value} – {sure} % sure")
    return line.format(field=field_name(fact.field), value=with_role(fact), sure=sure)


def of_evidence(fact: Fact) -> str:
    """Where a guess was read."""
    evidence = fact.evidence
    if evidence is None:
        return ""
    quote = " ".join(evidence.quote.split())
    if len(quote) > 110:
        quote = f"{quote[:110].rsplit(' ', 1)[0]} …"
    if evidence.page and quote:
        return translate("Messages", "Read on page {page}: “{quote}”").format(page=evidence.page, quote=quote)
    if quote:
        return translate("Messages", "Read in the file itself: “{quote}”").format(quote=quote)
    return translate("Messages", "Told by the letters and words of the text")


# History


def of_event(event: Event) -> str:
    """One line of the history: what was done."""
    detail = _detail(event)
    if event.action in ("undo", "redo"):
        text = (
            translate("Messages", "Undone: {what}")
            if event.action == "undo"
            else translate("Messages", "Redone: {what}")
        )
        return text.format(what=_act_name(str(detail.get("of", ""))))
    make = _EVENTS.get(event.action)
    return make(event, detail) if make else _act_name(event.action)


def _detail(event: Event) -> Mapping[str, Any]:
    try:
        found = json.loads(event.detail) if event.detail else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _of_import(event: Event, _: Mapping[str, Any]) -> str:
    if event.subject == SAMPLE:
        return translate("Messages", "Sample documents added")
    return translate("Messages", "Documents added: {source}").format(source=event.subject)


def _of_statement(_: Event, detail: Mapping[str, Any]) -> str:
    field = _field(detail)
    values = ", ".join(field_value(field, str(value)) for value in detail.get("values", ()))
    if not values:
        return translate("Messages", "{field}: emptied").format(field=field_name(field))
    return translate("Messages", "{field}: {value}").format(field=field_name(field), value=values)


def _of_acceptance(_: Event, detail: Mapping[str, Any]) -> str:
    several = detail.get("values", ())
    if "," in str(detail.get("field", "")) or len(several) > 1:
        return translate("Messages", "Guesses confirmed: {count}").format(count=len(several))
    field = _field(detail)
    values = ", ".join(field_value(field, str(value)) for value in detail.get("values", ()))
    return translate("Messages", "Guess confirmed – {field}: {value}").format(field=field_name(field), value=values)


def _of_role(_: Event, detail: Mapping[str, Any]) -> str:
    role = str(detail.get("field", ""))
    values = ", ".join(map(str, detail.get("values", ())))
    if role not in set(Role):
        return values
    return translate("Messages", "{name} ({role})").format(name=values, role=role_name(Role(role)))


def _of_rejection(_: Event, detail: Mapping[str, Any]) -> str:
    field = _field(detail)
    values = ", ".join(field_value(field, str(value)) for value in detail.get("values", ()))
    return translate("Messages", "Guess rejected – {field}: {value}").format(field=field_name(field), value=values)


def _field(detail: Mapping[str, Any]) -> Field:
    name = str(detail.get("field", ""))
    return Field(name) if name in set(Field) else Field.NOTES


def _of_tagging(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().tagged(_count(detail), str(detail.get("tag", "")))


def _of_untagging(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().untagged(_count(detail), str(detail.get("tag", "")))


def kin_name(kin: Kin, summary: Summary) -> str:
    """How a document belongs to the one shown: “In Albanian”, “A later version”."""
    if kin.across:
        language = language_name(str(summary.languages[0])) if summary.languages else summary.title
        if kin.kind is Kinship.SAME:
            return translate("Messages", "The same text in another script: {language}").format(language=language)
        return translate("Messages", "The same in another language: {language}").format(language=language)
    return translate("Messages", _KINSHIPS[kin.kind, kin.later])


_KINSHIPS: dict[tuple[Kinship, bool | None], str] = {
    (Kinship.TRANSLATION, None): QT_TRANSLATE_NOOP("Messages", "A translation"),
    (Kinship.SAME, None): QT_TRANSLATE_NOOP("Messages", "The same text once more"),
    (Kinship.VERSION, None): QT_TRANSLATE_NOOP("Messages", "Another version"),
    (Kinship.VERSION, True): QT_TRANSLATE_NOOP("Messages", "A later version"),
    (Kinship.VERSION, False): QT_TRANSLATE_NOOP("Messages", "An earlier version"),
}


def also_in(kin: Kin, summary: Summary) -> str:
    """The language of a translation, on a button behind “Also in:”."""
    language = language_name(str(summary.languages[0])) if summary.languages else summary.title
    if kin.standing is Standing.SUGGESTED:
        return translate("Messages", "{language} ?").format(language=language)
    return language


def of_kin(kin: Kin) -> str:
    """Who says that two documents belong together, and what speaks for it."""
    if kin.standing is not Standing.SUGGESTED:
        return translate("Messages", "Confirmed by a person.")
    found, told = kin.evidence, [translate("Messages", "A guess.")]
    if found.words >= _SOME_WORDS:
        shared = translate("Messages", "{share} of the runs of words are the same.")
        told.append(shared.format(share=f"{round(found.words * 100)} %"))
    elif found.of:
        things = translate("Messages", "Both speak of the same in the same places: {found} of {total} things.")
        told.append(things.format(found=found.things, total=found.of))
    if found.same_date:
        told.append(translate("Messages", "Both have the same date."))
    if found.numbers:
        numbers = translate("Messages", "Numbers in both: {numbers}.")
        told.append(numbers.format(numbers=", ".join(found.numbers)))
    return " ".join(told)


_SOME_WORDS = 0.16


def of_difference(item: Item) -> str:
    """A date, number or name that stands in only one of two documents, as it is written there."""
    places = item.here or item.there
    quotes = " · ".join(dict.fromkeys(" ".join(place.quote.split()) for place in places))
    return translate("Messages", _DIFFERENCES[item.of, bool(item.here)]).format(quote=quotes, page=places[0].page)


_DIFFERENCES: dict[tuple[Of, bool], str] = {
    (Of.DATE, True): QT_TRANSLATE_NOOP("Messages", "Date only here: {quote} (page {page})"),
    (Of.DATE, False): QT_TRANSLATE_NOOP("Messages", "Date only in the other one: {quote} (page {page})"),
    (Of.NUMBER, True): QT_TRANSLATE_NOOP("Messages", "Number only here: {quote} (page {page})"),
    (Of.NUMBER, False): QT_TRANSLATE_NOOP("Messages", "Number only in the other one: {quote} (page {page})"),
    (Of.NAME, True): QT_TRANSLATE_NOOP("Messages", "Name only here: {quote} (page {page})"),
    (Of.NAME, False): QT_TRANSLATE_NOOP("Messages", "Name only in the other one: {quote} (page {page})"),
}


def _of_relation(event: Event, detail: Mapping[str, Any]) -> str:
    kind = str(detail.get("kind", ""))
    made = _RELATIONS.get((event.action, kind))
    return translate("Messages", made) if made else _act_name(event.action)


_RELATIONS: dict[tuple[str, str], str] = {
    ("relate", "translation"): QT_TRANSLATE_NOOP("Messages", "Confirmed: two documents are translations"),
    ("relate", "same"): QT_TRANSLATE_NOOP("Messages", "Confirmed: two documents have the same text"),
    ("relate", "version"): QT_TRANSLATE_NOOP("Messages", "Confirmed: two documents are versions"),
    ("part", "translation"): QT_TRANSLATE_NOOP("Messages", "Rejected: two documents are no translations"),
    ("part", "same"): QT_TRANSLATE_NOOP("Messages", "Rejected: two documents do not have the same text"),
    ("part", "version"): QT_TRANSLATE_NOOP("Messages", "Rejected: two documents are no versions"),
}


def _of_collecting(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().collected(_count(detail), str(detail.get("collection", "")))


def _of_uncollecting(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().uncollected(_count(detail), str(detail.get("collection", "")))


def _of_binning(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().binned(_count(detail))


def _of_restoring(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().restored(_count(detail))


def _of_joining(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().joined(_count(detail))


def _of_taking_apart(_: Event, detail: Mapping[str, Any]) -> str:
    return Counted().taken_apart(_count(detail))


class Counted(QObject):
    """Sentences with a number in them: only `self.tr` takes the plural of each language."""

    def documents(self, count: int) -> str:
        """How many documents."""
        return self.tr("%n document(s)", "", count)

    def pages(self, count: int) -> str:
        """How many pages."""
        return self.tr("%n page(s)", "", count)

    def tagged(self, count: int, tag: str) -> str:
        """A tag was put on documents."""
        return self.tr("Tag “{tag}” put on %n document(s)", "", count).format(tag=tag)

    def untagged(self, count: int, tag: str) -> str:
        """A tag was taken off documents."""
        return self.tr("Tag “{tag}” taken off %n document(s)", "", count).format(tag=tag)

    def collected(self, count: int, collection: str) -> str:
        """Documents were put into a collection."""
        return self.tr("%n document(s) put into “{collection}”", "", count).format(collection=collection)

    def uncollected(self, count: int, collection: str) -> str:
        """Documents were taken out of a collection."""
        return self.tr("%n document(s) taken out of “{collection}”", "", count).format(collection=collection)

    def concepts(self, count: int) -> str:
        """How many concepts."""
        return self.tr("%n concept(s)", "", count)

    def concepts_changed(self, count: int) -> str:
        """Several concepts were added or changed."""
        return self.tr("%n concept(s) added or changed", "", count)

    def concepts_taken(self, count: int) -> str:
        """Concepts came in with a file."""
        return self.tr("%n concept(s) added or changed.", "", count)

    def concepts_unchanged(self, count: int) -> str:
        """Concepts of a file that said nothing new."""
        return self.tr("%n concept(s) stayed as they were.", "", count)

    def rows_left_out(self, count: int) -> str:
        """Rows of a file that could not be taken in."""
        return self.tr("%n row(s) could not be taken in.", "", count)

    def concepts_written(self, count: int, file: str) -> str:
        """Concepts went out into a file."""
        return self.tr("%n concept(s) written to {file}.", "", count).format(file=file)

    def binned(self, count: int) -> str:
        """Documents went into the bin."""
        return self.tr("%n document(s) put into the bin", "", count)

    def joined(self, count: int) -> str:
        """Documents became the pages of one."""
        return self.tr("One document was made of %n", "", count)

    def taken_apart(self, count: int) -> str:
        """A joined document became several again."""
        return self.tr("The document was taken apart into %n", "", count)

    def restored(self, count: int) -> str:
        """Documents came out of the bin."""
        return self.tr("%n document(s) taken out of the bin", "", count)


def _count(detail: Mapping[str, Any]) -> int:
    return int(detail.get("count", 1))


def _of_name(event: Event, _: Mapping[str, Any]) -> str:
    return translate("Messages", "{what}: {name}").format(what=_act_name(event.action), name=event.subject)


def _of_concept(event: Event, detail: Mapping[str, Any]) -> str:
    if not event.subject:
        return Counted().concepts_changed(_count(detail))
    name = concept_name(event.subject)
    return translate("Messages", "{what}: {name}").format(what=_act_name(event.action), name=name)


def _of_note(_: Event, detail: Mapping[str, Any]) -> str:
    return translate("Messages", "{what}: {name}").format(what=_act_name("annotate"), name=detail.get("collection", ""))


def _of_mended_page(event: Event, detail: Mapping[str, Any]) -> str:
    text = (
        translate("Messages", "Letters of page {page} repaired")
        if event.action == "mend"
        else translate("Messages", "Page {page} taken as it was in the file")
    )
    return text.format(page=detail.get("page", ""))


_EVENTS = {
    "import": _of_import,
    "state": _of_statement,
    "accept": _of_acceptance,
    "role": _of_role,
    "reject": _of_rejection,
    "tag": _of_tagging,
    "untag": _of_untagging,
    "collect": _of_collecting,
    "uncollect": _of_uncollecting,
    "bin": _of_binning,
    "restore": _of_restoring,
    "tag-add": _of_name,
    "tag-change": _of_name,
    "tag-remove": _of_name,
    "collection-add": _of_name,
    "collection-change": _of_name,
    "collection-remove": _of_name,
    "arrange": _of_name,
    "annotate": _of_note,
    "mend": _of_mended_page,
    "unmend": _of_mended_page,
    "concept": _of_concept,
    "concept-remove": _of_concept,
    "concept-restore": _of_concept,
    "relate": _of_relation,
    "part": _of_relation,
    "join": _of_joining,
    "unjoin": _of_taking_apart,
}

_ACTS: dict[str, str] = {
    "import": QT_TRANSLATE_NOOP("Messages", "Adding documents"),
    "read-again": QT_TRANSLATE_NOOP("Messages", "The text was read again"),
    "join": QT_TRANSLATE_NOOP("Messages", "Making one document of several"),
    "unjoin": QT_TRANSLATE_NOOP("Messages", "Taking a document apart"),
    "watch": QT_TRANSLATE_NOOP("Messages", "Watching a folder"),
    "unwatch": QT_TRANSLATE_NOOP("Messages", "Watching a folder no longer"),
    "state": QT_TRANSLATE_NOOP("Messages", "Change of the description"),
    "accept": QT_TRANSLATE_NOOP("Messages", "Confirming a guess"),
    "role": QT_TRANSLATE_NOOP("Messages", "Saying what an organisation does"),
    "reject": QT_TRANSLATE_NOOP("Messages", "Rejecting a guess"),
    "tag": QT_TRANSLATE_NOOP("Messages", "Tagging"),
    "untag": QT_TRANSLATE_NOOP("Messages", "Taking off a tag"),
    "tag-add": QT_TRANSLATE_NOOP("Messages", "New tag"),
    "tag-change": QT_TRANSLATE_NOOP("Messages", "Change of a tag"),
    "tag-remove": QT_TRANSLATE_NOOP("Messages", "Removing a tag"),
    "collection-add": QT_TRANSLATE_NOOP("Messages", "New collection"),
    "collection-change": QT_TRANSLATE_NOOP("Messages", "Change of a collection"),
    "collection-remove": QT_TRANSLATE_NOOP("Messages", "Removing a collection"),
    "collect": QT_TRANSLATE_NOOP("Messages", "Putting into a collection"),
    "uncollect": QT_TRANSLATE_NOOP("Messages", "Taking out of a collection"),
    "arrange": QT_TRANSLATE_NOOP("Messages", "New order of a collection"),
    "annotate": QT_TRANSLATE_NOOP("Messages", "Note in a collection"),
    "mend": QT_TRANSLATE_NOOP("Messages", "Repairing the letters of a page"),
    "unmend": QT_TRANSLATE_NOOP("Messages", "Taking a page as it was"),
    "concept": QT_TRANSLATE_NOOP("Messages", "Change of a concept"),
    "concept-remove": QT_TRANSLATE_NOOP("Messages", "Doing without a concept"),
    "concept-restore": QT_TRANSLATE_NOOP("Messages", "Taking a concept again as it comes with the program"),
    "relate": QT_TRANSLATE_NOOP("Messages", "Saying that documents belong together"),
    "part": QT_TRANSLATE_NOOP("Messages", "Saying that documents do not belong together"),
    "bin": QT_TRANSLATE_NOOP("Messages", "Putting into the bin"),
    "restore": QT_TRANSLATE_NOOP("Messages", "Taking out of the bin"),
}


def _act_name(action: str) -> str:
    text = _ACTS.get(action)
    return translate("Messages", text) if text else action


def batch_name(source: str) -> str:
    """What an import was of."""
    return translate("Messages", "Sample documents") if source == SAMPLE else source
