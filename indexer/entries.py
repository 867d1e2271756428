"""What a document is in the index: its words, the keys of their forms, what it names, its description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import partial
from itertools import groupby

from archive import Document, Field, Mending, MendingState, Page, fold, sort_key, span, vocabulary
from indexer import analysis
from indexer.mending import HYPHENS, cut_words
from indexer.naming import Names, authorities_in, named_in_question
from indexer.postings import BEGINNING, Entry, Order
from indexer.tokens import tokens

STATE = "state"
"""The id of the entry that is no document, but tells how far the index has come."""

_YEARS = 12  # a longer span is counted under its first year only

ORDERS: Mapping[str, Order] = {"id": Order("id", str, str)} | {
    f"title:{language}": Order(
        "title", partial(sort_key, language=language), partial(sort_key, language=language, most=BEGINNING)
    )
    for language in vocabulary.LANGUAGES
}
"""In what orders documents stand in the index: by id, and by title in the alphabet of each language of the window."""


def entry(document: Document, pages: Sequence[Page], names: Names, mendings: Sequence[Mending] = ()) -> Entry:
    """A document as it is indexed."""
    refs = document.values(Field.REFERENCE)
    days = span(next(iter(document.values(Field.DATE)), ""))
    kinds = document.values(Field.KIND)
    tags = {tag.path[:depth] for tag in document.tags for depth in range(1, len(tag.path) + 1)}
    languages = [str(language) for language in document.summary.languages] or ["und"]
    years = _years(days)
    described = (
        document.summary.title,
        *document.values(Field.PLACE),
        *document.values(Field.ORGANISATION),
        *refs,
        *document.values(Field.NOTES),
        *(part for path in tags for part in path[-1:]),
    )
    words = _Words()
    for number, text, language in _stretches(document, pages):
        words.read(text, language, number, names)
    # What is said about a document makes its text no longer: a tag moves nothing in a list.
    lengths = {"text": len(words.terms), "stem": len(words.stems), "about": len(words.about)}
    for number, text in enumerate((*described, *_in_both_forms(mendings)), 1):
        words.read(text, _main(document), -number, names)
    phrases = {
        "title": [document.summary.title],
        "place": document.values(Field.PLACE),
        "org": document.values(Field.ORGANISATION),
    }
    placed = {name: _placed(values) for name, values in phrases.items()}
    exact = {
        "id": [document.id],
        "written": words.written,
        "thing": [
            one.key
            for field in (Field.PLACE, Field.ORGANISATION, Field.REFERENCE)
            for value in document.values(field)
            for one in named_in_question(tokens(value), known=names)
        ],
        "kind": [kind.casefold() for kind in kinds],
        "lang": [part for language in languages for part in (language.lower(), *language.lower().split("-"))],
        "year": years,
        "tag": [name for path in tags for name in (fold("/".join(path)), fold(path[-1]))],
        "ref": [name for ref in refs for name in (fold(ref), *analysis.terms(ref)[-1:])],
    }
    return Entry(
        terms={
            "text": words.terms,
            "stem": words.stems,
            "about": words.about,
            **{name: terms for name, (terms, _) in placed.items()},
            **{name: list(dict.fromkeys(values)) for name, values in exact.items()},
        },
        places={"text": words.places} | {name: places for name, (_, places) in placed.items()},
        lengths=lengths,
        numbers={
            "since": days[0].toordinal() if days else 0,
            "until": days[1].toordinal() if days else 0,
            "added": _milliseconds(document.summary.added),
        },
        facets={
            "kind": kinds[:1],
            "lang": sorted({language.partition("-")[0] for language in languages}),
            "year": years,
            "tag": sorted("/".join(path) for path in tags),
        },
        labels={"id": document.id, "title": document.summary.title},
    )


def state(checkpoint: str) -> Entry:
    """The entry that is no document."""
    return Entry({"id": [STATE], "checkpoint": [checkpoint]}, labels={"id": STATE})


class _Words:
    """The words of a document as they are read, stretch by stretch of one language."""

    def __init__(self) -> None:
        self.terms: list[str] = []
        self.places: list[int] = []
        self.stems: list[str] = []
        self.about: list[str] = []
        self.written: dict[str, None] = {}
        self._place = 0
        self._page: int | None = None

    def read(self, text: str, language: str, page: int, names: Names) -> None:
        """Take in a stretch of a page; a new page begins where no phrase reaches."""
        if self._page not in (None, page):
            self._place += analysis.GAP
        self._page = page
        found = list(analysis.analysed(text, language))
        self.terms.extend(token.term for token in found)
        self.stems.extend(token.stem for token in found)
        self.written.update((token.written, None) for token in found)
        self.places.extend(range(self._place, self._place + len(found)))
        self._place += len(found)
        spoken = tokens(text, [token[:3] for token in found])
        self.about.extend(one.key for one in authorities_in(text, spoken, language=language, known=names, nested=True))


def _placed(values: Sequence[str]) -> tuple[list[str], list[int]]:
    """The terms of short texts and where they stand: no phrase runs from one into the next."""
    terms: list[str] = []
    places: list[int] = []
    at = 0
    for value in values:
        some = analysis.terms(value)
        terms += some
        places += range(at, at + len(some))
        at += len(some) + analysis.GAP
    return terms, places


def _stretches(document: Document, pages: Sequence[Page]) -> Iterator[tuple[int, str, str]]:
    """The text in stretches of one page and language each: passages side by side that share it are one."""
    spoken: dict[int, list[tuple[int, str]]] = {page.number: [] for page in pages}
    for (number, code), some in groupby(document.passages, key=lambda p: (p.page, p.language.code)):
        if number in spoken:
            spoken[number].append((max(passage.end for passage in some), code))
    main = _main(document)
    for page in pages:
        done = 0
        for end, code in (*spoken[page.number], (len(page.text), main)):
            if page.text[done:end].strip():
                yield page.number, page.text[done:end], main if code == "und" else code
            done = max(done, end)


def _in_both_forms(mendings: Sequence[Mending]) -> Iterator[str]:
    """Words that were cut at the end of a line and may have a hyphen of their own: as one word, and as two."""
    for mending in mendings:
        if mending.state is MendingState.MENDED and HYPHENS in mending.rules:
            for first, second in cut_words(mending.was):
                yield first + second
                yield f"{first} {second}"


def _main(document: Document) -> str:
    return document.summary.languages[0].code if document.summary.languages else "und"


def _milliseconds(moment: str) -> int:
    return round(datetime.fromisoformat(moment).timestamp() * 1000)


def _years(days: tuple[date, date] | None) -> tuple[str, ...]:
    if days is None:
        return ()
    first, last = days[0].year, days[1].year
    return tuple(str(year) for year in range(first, last + 1)) if last - first < _YEARS else (str(first),)
