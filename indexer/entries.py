"""What a document is in the index: its words, the keys of their forms, what it names, its description."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from archive import Document, DocumentId, Field, Page, fold, span
from indexer import analysis
from indexer.naming import Names, authorities_in, named_in_question, tokens

_YEARS = 12  # a longer span is counted under its first year only


@dataclass(frozen=True, slots=True)
class Row:
    """What is known of a document without reading its text: for facets, filters and orders."""

    id: DocumentId
    kind: str
    lang: tuple[str, ...]
    year: tuple[str, ...]
    tag: tuple[str, ...]
    since: str
    title: str
    added: str


def entry(document: Document, pages: Sequence[Page], names: Names) -> dict[str, Any]:
    """The values of each field of the index for one document."""
    refs = document.values(Field.REFERENCE)
    days = span(next(iter(document.values(Field.DATE)), ""))
    kinds = document.values(Field.KIND)
    tags = {tag.path[:depth] for tag in document.tags for depth in range(1, len(tag.path) + 1)}
    languages = [str(language) for language in document.summary.languages] or ["und"]
    described = (
        document.summary.title,
        *document.values(Field.PLACE),
        *document.values(Field.ORGANISATION),
        *refs,
        *document.values(Field.NOTES),
        *(part for path in tags for part in path[-1:]),
    )
    years = _years(days)
    row = Row(
        id=document.id,
        kind=kinds[0] if kinds else "",
        lang=tuple(sorted({language.partition("-")[0] for language in languages})),
        year=years,
        tag=tuple(sorted("/".join(path) for path in tags)),
        since=days[0].isoformat() if days else "",
        title=document.summary.title,
        added=document.summary.added,
    )
    return {
        "id": [document.id],
        "text": analysis.PAGE_BREAK.join((*(page.text for page in pages), *described)),
        **_analysed(document, pages, described, names),
        "thing": [
            one.key
            for field in (Field.PLACE, Field.ORGANISATION, Field.REFERENCE)
            for value in document.values(field)
            for one in named_in_question(tokens(value), known=names)
        ],
        "title": document.summary.title,
        "place": analysis.PAGE_BREAK.join(document.values(Field.PLACE)),
        "org": analysis.PAGE_BREAK.join(document.values(Field.ORGANISATION)),
        "kind": [kind.casefold() for kind in kinds],
        "lang": [part for language in languages for part in (language.lower(), *language.lower().split("-"))],
        "year": years,
        "tag": [name for path in tags for name in (fold("/".join(path)), fold(path[-1]))],
        "ref": [name for ref in refs for name in (fold(ref), *analysis.terms(ref)[-1:])],
        "since": [row.since] if days else [],
        "until": [days[1].isoformat()] if days else [],
        "row": json.dumps(list(_plain(row)), ensure_ascii=False, separators=(",", ":")).encode(),
    }


def _analysed(document: Document, pages: Sequence[Page], described: Sequence[str], names: Names) -> dict[str, Any]:
    """The words of a document as written and by the key of their forms, and what is named in it."""
    written: set[str] = set()
    keys: Counter[str] = Counter()
    about: Counter[str] = Counter()
    for text, language in (*_stretches(document, pages), *((one, _main(document)) for one in described)):
        for token in analysis.analysed(text, language):
            written.add(token.written)
            keys[token.stem] += 1
        about.update(one.key for one in authorities_in(text, language=language, known=names, nested=True))
    return {"written": written, "stem": keys, "about": about}


def _stretches(document: Document, pages: Sequence[Page]) -> Iterator[tuple[str, str]]:
    """The text in stretches of one language each: passages side by side that share it are one."""
    texts = {page.number: page.text for page in pages}
    main, done = _main(document), dict.fromkeys(texts, 0)
    for (number, code), some in groupby(document.passages, key=lambda p: (p.page, p.language.code)):
        last = max(passage.end for passage in some)
        if number in texts:
            yield texts[number][done[number] : last], main if code == "und" else code
            done[number] = last
    for number, text in texts.items():
        if text[done[number] :].strip():
            yield text[done[number] :], main


def _main(document: Document) -> str:
    return document.summary.languages[0].code if document.summary.languages else "und"


def _plain(row: Row) -> Iterator[object]:
    return (getattr(row, name) for name in Row.__slots__)


@lru_cache(maxsize=4096)
def _shared(values: tuple[str, ...]) -> tuple[str, ...]:
    """One tuple for each combination of values: thousands of rows hold the same few."""
    return values


def row_of(raw: bytes) -> Row | None:
    """The row that `entry` packed; None for what is no document."""
    values = json.loads(raw)
    if len(values) != len(Row.__slots__):
        return None
    number, kind, lang, year, tag, since, title, added = values
    return Row(number, kind, _shared(tuple(lang)), _shared(tuple(year)), _shared(tuple(tag)), since, title, added)


def _years(days: tuple[date, date] | None) -> tuple[str, ...]:
    if days is None:
        return ()
    first, last = days[0].year, days[1].year
    return tuple(str(year) for year in range(first, last + 1)) if last - first < _YEARS else (str(first),)
