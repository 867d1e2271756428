"""From a file to a draft: which format, its pages, made clean, their languages, what can be suggested of it.

Runs in the reader's child process only: see `quarantine`.
"""

from __future__ import annotations

from pathlib import Path

from archive import Caution, Draft, Page, Reason, TextState, Unreadable
from indexer.describing import describe
from indexer.formats import Request, format_of, promised_by
from indexer.language import languages, passages
from indexer.mending import cleaned

_PAGES = 5_000
_LETTERS = 20_000_000


def read_draft(path: Path, *, name: str, password: str | None = None, workspace: Path | None = None) -> Draft:
    """Everything that can be had of a file.  Raises `Unreadable`."""
    kind = format_of(path, name)
    extracted = kind.read(path, Request(name, password, workspace))
    if len(extracted.pages) > _PAGES or sum(map(len, extracted.pages)) > _LETTERS:
        raise Unreadable(Reason.TOO_LARGE)
    pages = tuple(Page(number, cleaned(text)) for number, text in enumerate(extracted.pages, 1))
    written = any(letter.isalnum() for page in pages for letter in page.text)
    found = passages(pages)
    spoken = languages(found)
    cautions = list(extracted.cautions)
    promised = promised_by(name)
    if promised is not None and promised is not kind:
        cautions.append(Caution("other-format", promised.name))
    if not written:
        cautions.append(Caution("no-text"))
    headings = tuple(cleaned(heading) for heading in extracted.headings)
    return Draft(
        kind.media_type,
        pages,
        found,
        spoken,
        describe(pages, spoken, name=name, headings=headings, file_date=extracted.file_date),
        tuple(cautions),
        extracted.attachments,
        extracted.extractor,
        TextState.READ if written else TextState.EMPTY,
    )
