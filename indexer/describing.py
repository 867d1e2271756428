"""What a text says of itself: title, kind and date, whom and what it names.  Suggestions, each with its evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from archive import Evidence, Field, Language, Page, Suggestion, vocabulary
from indexer import kinds, titles
from indexer.dating import date
from indexer.layout import Leaf, body_at, leaf_of
from indexer.naming import Named
from indexer.parties import new_names, parties
from indexer.tokens import tokens


def describe(
    pages: Sequence[Page],
    languages: Sequence[Language],
    *,
    name: str,
    headings: Sequence[str] = (),
    file_date: str = "",
    margins: Collection[str] = (),
) -> tuple[Suggestion, ...]:
    """What can be suggested of a document.

    `headings` are lines that the format marks as such, best first; `file_date` is an ISO date that the file states of
    itself and that can be believed (a mail's); `margins` are the lines that `margins.repeated` found, which say nothing
    of the document itself.  Evidence quotes the text; page 0 is the file's name or header.
    """
    main = str(languages[0]) if languages else ""
    spoken = main.partition("-")[0]
    leaves = [leaf_of(page, tokens(page.text), spoken, margins) for page in pages if page.text.strip()]
    if not leaves:
        return (*titles.by_file_name(name), *kinds.by_file_name(name))
    first, written = leaves[0], _written(main)
    is_mail = bool(file_date) or titles.is_mail(first.page.text)
    kind = tuple(kinds.kind(first, headings, name=name, is_mail=is_mail))
    return (
        *titles.title(first, name, headings),
        *kind,
        *date(leaves, file_date, kind[0].value if kind else ""),
        *_references(leaves),
        *parties(leaves, written),
        *_places(leaves, written),
        *new_names(leaves),
    )


def _references(leaves: Sequence[Leaf]) -> Iterator[Suggestion]:
    seen: set[str] = set()
    for leaf in leaves:
        for one in leaf.cited:
            if one.code not in seen:
                seen.add(one.code)
                quote = leaf.page.text[one.start : one.end]
                evidence = Evidence(leaf.page.number, one.start, one.end, quote, "reference")
                yield Suggestion(Field.REFERENCE, one.code, 0.9, evidence)


def _places(leaves: Sequence[Leaf], language: str) -> Iterator[Suggestion]:
    """Each place once, where it stands beside a date if it ever does."""
    best: dict[str, tuple[Leaf, Named, bool]] = {}
    for leaf in leaves:
        for one in leaf.places:
            dated = any(0 <= date.start - one.end <= 14 for date in leaf.dates)
            if one.term.code not in best or (dated and not best[one.term.code][2]):
                best[one.term.code] = (leaf, one, dated)
    for leaf, one, dated in best.values():
        body = body_at(leaf.lines)
        top = leaf.page.number == 1 and body < len(leaf.lines) and one.start < leaf.lines[body].start
        confidence = 0.95 if dated else 0.8 if top else 0.6
        quote = leaf.page.text[one.start : one.end]
        rule = "place and date" if dated else "authority"
        value = vocabulary.name_of(one.term, language)
        yield Suggestion(Field.PLACE, value, confidence, Evidence(leaf.page.number, one.start, one.end, quote, rule))


def _written(main: str) -> str:
    """The language in which names are given: the document's, in its script."""
    return {"sq-Latn": "sq", "en-Latn": "en", "sr": "sr-Latn"}.get(main, main)
