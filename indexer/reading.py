"""From a file to a draft: which format, its pages, made clean, their languages, what can be suggested of it.

Runs in the reader's child process only: see `quarantine`.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from archive import (
    NOT_RECOGNISED,
    Caution,
    Draft,
    Mending,
    MendingState,
    Page,
    Reason,
    RecognisedText,
    TextState,
    Unreadable,
)
from indexer.describing import describe
from indexer.formats import Extracted, Format, Request, format_of, promised_by
from indexer.language import languages, passages
from indexer.margins import repeated
from indexer.mending import as_it_came, clean, cleaned
from indexer.misreadings import has_lost_letters, mended, offered
from indexer.traits import traits_of


def read_draft(
    path: Path,
    *,
    name: str,
    password: str | None = None,
    workspace: Path | None = None,
    pages: int = 5_000,
    letters: int = 20_000_000,
    engine: str = "",
    recognised: RecognisedText = NOT_RECOGNISED,
) -> Draft:
    """Everything that can be had of a file.  Raises `Unreadable`.  See `Request` for what is asked.

    `recognised` is the text of its pictures, as far as it is known.
    """
    request = Request(name, password, workspace, pages, letters, engine)
    return _draft(format_of(path, name), path, request, recognised)


def _draft(kind: Format, path: Path, request: Request, recognised: RecognisedText) -> Draft:
    extracted, took = _with_pictures(kind.read(path, request), recognised)
    if len(extracted.pages) > request.pages or sum(map(len, extracted.pages)) > request.letters:
        raise Unreadable(Reason.TOO_LARGE)
    made = [_page(number, text) for number, text in enumerate(extracted.pages, 1)]
    pages = tuple(page for page, _ in made)
    written = any(letter.isalnum() for page in pages for letter in page.text)
    found = passages(pages)
    spoken = languages(found)
    cautions = list(extracted.cautions)
    promised = promised_by(request.name)
    if promised is not None and promised is not kind:
        cautions.append(Caution("other-format", promised.name))
    tried = {page.number for page in recognised.pages}
    waiting = [str(number) for number in extracted.scanned if number not in tried]
    if waiting:
        cautions.append(Caution("scanned", ", ".join(waiting)))
    elif not written:
        cautions.append(Caution("no-text"))
    lost = [str(page.number) for page in pages if has_lost_letters(page.text)]
    if lost:
        cautions.append(Caution("letters-lost", ", ".join(lost)))
    headings = tuple(cleaned(mended(heading)[0]) for heading in extracted.headings)
    return Draft(
        kind.media_type,
        pages,
        found,
        spoken,
        describe(
            pages,
            spoken,
            name=request.name,
            headings=headings,
            file_date=extracted.file_date,
            margins=repeated(pages),
        ),
        tuple(cautions),
        extracted.attachments,
        tuple(mending for _, mending in made if mending is not None),
        extracted.extractor,
        _state(written=written, recognised=took, waiting=bool(waiting)),
        traits_of(pages, spoken) if written else None,
        extracted.scanned,
        extracted.taken,
    )


def _with_pictures(extracted: Extracted, recognised: RecognisedText) -> tuple[Extracted, bool]:
    """The pages with what was recognised where that is more than was read, and whether it was anywhere.

    A page that was recognised once is a picture, even if this time it could not be told.
    """
    pages = list(extracted.pages)
    known = [page for page in recognised.pages if page.number <= len(pages)]
    for page in known:
        if _letters(page.text) > _letters(pages[page.number - 1]):
            pages[page.number - 1] = page.text
    scanned = tuple(sorted({*extracted.scanned, *(page.number for page in known)}))
    took = pages != list(extracted.pages)
    by = f"{extracted.extractor}, {recognised.reader}" if took else extracted.extractor
    return replace(extracted, pages=tuple(pages), scanned=scanned, extractor=by), took


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def _state(*, written: bool, recognised: bool, waiting: bool) -> TextState:
    if written:
        return TextState.RECOGNISED if recognised else TextState.READ
    return TextState.WAITING if waiting else TextState.EMPTY


def _page(number: int, text: str) -> tuple[Page, Mending | None]:
    """A page with its letters made right, and what that took."""
    right, misread = mended(text)
    shown, cleaning = clean(right)
    page, rules = Page(number, shown), (*misread, *cleaning)
    if not misread and (reading := offered(shown)) is not None:
        rules = (reading.rule, *cleaning)
        return page, Mending(number, rules, MendingState.OFFERED, as_it_came(text), reading.text)
    return page, Mending(number, rules, MendingState.MENDED, as_it_came(text)) if rules else None
