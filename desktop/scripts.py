"""Serbian shown in the script that somebody prefers to read; what is kept and found stays as it was written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from archive import Document, Page, Passage, Summary, written
from desktop.listing import Row
from indexer import Snippet

SCRIPTS = ("", "Latn", "Cyrl")
"""As written, or in one of the two."""

Place = tuple[int, int, int]
"""A stretch of a page: its number, start and end."""


def shown_title(summary: Summary, script: str) -> str:
    """The title of a document, in `script` where all of it is Serbian: others have titles in two languages."""
    return written(summary.title, script).text if script and _is_serbian(summary) else summary.title


def shown_row(row: Row, script: str) -> Row:
    """A row of the list, title and what was found, in `script` where all of the document is Serbian."""
    if not script or not _is_serbian(row.summary):
        return row
    summary = replace(row.summary, title=shown_title(row.summary, script))
    return replace(row, summary=summary, snippets=tuple(_shown_snippet(one, script) for one in row.snippets))


def _is_serbian(summary: Summary) -> bool:
    return {language.code for language in summary.languages} == {"sr"}


def _shown_snippet(snippet: Snippet, script: str) -> Snippet:
    shown = written(snippet.text, script)
    marks = tuple((shown.places[start], shown.places[end]) for start, end in snippet.marks)
    return replace(snippet, text=shown.text, marks=marks)


@dataclass(frozen=True, slots=True)
class Transcript:
    """The pages of a document as they are shown; `moved` says where each offset of a changed page is now."""

    pages: tuple[Page, ...] = ()
    moved: Mapping[int, Sequence[int]] | None = None

    def place(self, page: int, start: int, end: int) -> Place:
        """Where a stretch of the text as it was written is shown."""
        places = (self.moved or {}).get(page)
        if places is None:
            return page, start, end
        last = len(places) - 1
        return page, places[min(start, last)], places[min(end, last)]


def transcript(document: Document, pages: Iterable[Page], script: str) -> Transcript:
    """The pages with their Serbian passages in `script`."""
    shown: list[Page] = []
    moved: dict[int, Sequence[int]] = {}
    for page in pages:
        serbian = [one for one in document.passages if one.page == page.number and one.language.code == "sr"]
        if script and serbian:
            text, moved[page.number] = _shown_page(page.text, serbian, script)
            shown.append(replace(page, text=text))
        else:
            shown.append(page)
    return Transcript(tuple(shown), moved)


def _shown_page(text: str, serbian: Iterable[Passage], script: str) -> tuple[str, list[int]]:
    out, places, end = "", list[int](), 0
    for passage in sorted(serbian, key=lambda one: one.start):
        start = max(passage.start, end)
        places.extend(len(out) + step for step in range(start - end))
        out += text[end:start]
        shown = written(text[start : passage.end], script)
        places.extend(len(out) + place for place in shown.places[:-1])
        out += shown.text
        end = max(end, min(passage.end, len(text)))
    places.extend(len(out) + step for step in range(len(text) - end + 1))
    return out + text[end:], places
