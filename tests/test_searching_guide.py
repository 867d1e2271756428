"""What docs/searching.md tells people is so: each of its examples is asked of the documents at its end."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from archive import DocumentId, fold
from indexer import Library, Question, Results
from indexer.query import vocabulary
from indexer.widening import KINDS
from tests.making import add, draft

GUIDE = Path(__file__).parents[1] / "docs" / "searching.md"
LANGUAGES = ("en", "sr-Latn", "sr-Cyrl", "sq")

_TABLE = re.compile(r"<!-- (?P<kind>[^\n]+) -->\n\n(?P<rows>(?:\|[^\n]*\|\n)+)")
_CODE = re.compile(r"(`+)(.+?)\1")
_NAME = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True)
class Example:
    """A row of a table: where it stands, of what kind the table is, what is typed and what is said of it."""

    part: str
    kind: str
    typed: str
    told: str

    @property
    def names(self) -> set[str]:
        return set(_NAME.findall(self.told))


def _parts() -> dict[str, str]:
    """The guide by language; the documents of its examples are a part of their own."""
    pieces = re.split(r"<!-- part (\S+) -->\n", GUIDE.read_text("utf-8"))
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def _rows(table: str) -> Iterator[list[str]]:
    for line in table.splitlines()[2:]:
        yield [cell.strip() for cell in line[1:-1].split(" | ")]


def _examples() -> Iterator[Example]:
    for part, text in _parts().items():
        for table in _TABLE.finditer(text):
            if table["kind"] == "documents":
                continue
            for typed, told, *_ in _rows(table["rows"]):
                code = _CODE.search(typed)
                assert code is not None, typed
                yield Example(part, table["kind"], code[2], told)


EXAMPLES = tuple(_examples())
FOUND = [one for one in EXAMPLES if one.kind.startswith("examples")]


@dataclass(frozen=True)
class Shelf:
    """The documents of the guide, taken in."""

    library: Library
    names: dict[DocumentId, str]

    def ask(self, example: Example) -> Results:
        without = example.kind.split()[2:] if "without" in example.kind else KINDS if "exact" in example.kind else ()
        return self.library.search(Question(self._with_number(example.typed), without=tuple(without)))

    def _with_number(self, typed: str) -> str:
        """`like:` with the number of the document that the guide calls by its name."""
        field, colon, name = typed.partition(":")
        if not colon or vocabulary()["fields"].get(fold(field)) != "like":
            return typed
        return f"{field}:{next(number for number, known in self.names.items() if fold(known) == fold(name))}"

    def found(self, results: Results) -> list[str]:
        return [self.names[hit.document_id] for hit in results.hits]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    folder = tmp_path_factory.mktemp("guide")
    table = next(table for table in _TABLE.finditer(_parts()["documents"]) if table["kind"] == "documents")
    rows = list(_rows(table["rows"]))
    patch = pytest.MonkeyPatch()
    patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "config"))
    with Library.open(folder / "archive", create=True) as library:
        known = [dict(one.split(" ", 1) for one in row[3].strip("|").strip().split("; ") if one) for row in rows]
        tags = [one.pop("tag", "") for one in known]
        drafts = (draft(row[2], language=row[1], **one) for row, one in zip(rows, known, strict=True))
        ids = add(library.archive, folder, *drafts)
        for number, name in zip(ids, tags, strict=True):
            if name:
                library.archive.tag([number], (library.archive.tag_named(name) or library.archive.add_tag(name)).id)
        for _ in library.catch_up():
            pass
        yield Shelf(library, dict(zip(ids, (row[0].strip("*") for row in rows), strict=True)))
    patch.undo()


def _id(example: Example) -> str:
    return f"{example.part} {example.kind} {example.typed}"


@pytest.mark.parametrize("example", FOUND, ids=_id)
def test_what_is_typed_finds_just_what_the_guide_says(shelf: Shelf, example: Example) -> None:
    results = shelf.ask(example)
    assert sorted(shelf.found(results)) == sorted(example.names)
    assert (results.whole == 0) == (example.kind == "examples most")


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.kind == "first"], ids=_id)
def test_what_the_guide_says_stands_first(shelf: Shelf, example: Example) -> None:
    found = shelf.found(shelf.ask(example))
    assert set(found[: len(example.names)]) == example.names
    assert len(found) > len(example.names)


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.kind == "meant"], ids=_id)
def test_what_the_guide_says_was_meant(shelf: Shelf, example: Example) -> None:
    meant = _CODE.search(example.told)
    assert meant is not None
    assert shelf.ask(example).did_you_mean == (meant[2],)


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.kind == "goes on"], ids=_id)
def test_what_the_guide_says_is_offered_while_one_types(shelf: Shelf, example: Example) -> None:
    offered = _CODE.search(example.told)
    assert offered is not None
    found = [one.text for one in shelf.library.completions(example.typed, language=example.part)]
    assert offered[2] in found


@pytest.mark.parametrize("example", [one for one in EXAMPLES if one.kind == "cited"], ids=_id)
def test_what_the_guide_says_cites_an_instrument(shelf: Shelf, example: Example) -> None:
    found = {shelf.names[one.document_id] for one in shelf.library.citations(example.typed).documents}
    assert found == example.names


def test_the_guide_speaks_every_language_and_says_as_much_in_each() -> None:
    parts = _parts()
    assert tuple(part for part in parts if part != "documents") == LANGUAGES
    assert len({text.count("\n### ") for name, text in parts.items() if name != "documents"}) == 1
    assert all(sum(one.part == language for one in FOUND) >= 40 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_is_named_and_asked_for_in_every_language(language: str) -> None:
    text = fold(_parts()[language])
    fields = vocabulary()["fields"]
    told = {fields[name] for name in re.findall(r"(\w+):", text) if name in fields}
    assert told == set(fields.values())


def test_the_cyrillic_part_is_the_latin_one_in_cyrillic() -> None:
    """Otherwise: python docs/searching_cyrillic.py."""
    made = runpy.run_path(str(GUIDE.with_name("searching_cyrillic.py")))
    guide = GUIDE.read_text("utf-8")
    assert made["with_cyrillic"](guide) == guide


def test_every_document_of_the_guide_is_found_by_an_example(shelf: Shelf) -> None:
    assert set(shelf.names.values()) == {name for one in FOUND for name in one.names}
