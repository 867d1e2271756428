"""The documents shipped to try the program on, and what is written down about them."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from archive import edtf, fold, vocabulary
from resources import path as resource

SAMPLE = resource("sample")
ACCEPTANCE = Path(__file__).parent / "acceptance"
SOURCES = sorted((SAMPLE / "source").glob("*.txt"))
FILES = {path.name for path in (SAMPLE / "files").iterdir()}
LANGUAGES = {"en", "sr-Latn", "sr-Cyrl", "sq"}
SAYS_SO = {
    "en": "Sample document: the group and the events are invented.",
    "sr-Latn": "Ogledni dokument: grupa i događaji su izmišljeni.",
    "sr-Cyrl": "Огледни документ: група и догађаји су измишљени.",
    "sq": "Dokument shembull: grupi dhe ngjarjet janë të trilluara.",
}


def _header(path: Path) -> dict[str, str]:
    return dict(re.findall(r"(?m)^(\w+): ?(.*)$", path.read_text("utf-8").partition("\n---\n")[0]))


def _json(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


HEADERS = [_header(path) for path in SOURCES]
GOLD = _json(ACCEPTANCE / "gold.json")
QUERIES = _json(ACCEPTANCE / "queries.json")
SHIPPED = _json(SAMPLE / "sample.json")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_every_document_says_in_its_language_that_it_is_a_sample(path: Path) -> None:
    languages = _header(path)["lang"].split(", ")
    last = path.read_text("utf-8").rstrip().splitlines()[-len(languages) :]
    assert [fold(line) for line in last] == [fold(SAYS_SO[language]) for language in languages]


def test_there_are_enough_in_every_language_and_format() -> None:
    assert len(FILES) >= 24
    assert set(chain.from_iterable(header["lang"].split(", ") for header in HEADERS)) == LANGUAGES
    assert {Path(name).suffix for name in FILES} == {".pdf", ".docx", ".odt", ".rtf", ".txt", ".html", ".eml"}
    assert {header.get("encoding") for header in HEADERS} >= {"utf-8", "windows-1250", "utf-16"}
    assert sum(path.stat().st_size for path in (SAMPLE / "files").iterdir()) < 2_500_000


def test_files_and_sources_belong_together() -> None:
    attached = {f"{header['attach']}.docx" for header in HEADERS if "attach" in header}
    assert {header["file"] for header in HEADERS} == FILES | attached
    assert not attached & FILES


def test_texts_of_a_group_are_of_one_kind_and_day_in_languages_of_their_own() -> None:
    groups = defaultdict(list)
    for header in HEADERS:
        if header["group"]:
            groups[header["group"]].append(header)
    assert len(groups) >= 5
    for members in groups.values():
        assert len(members) >= 3
        assert len({member["lang"] for member in members}) == len(members)
        assert len({(member["kind"], member["date"], member["refs"], member["place"]) for member in members}) == 1


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_address_could_belong_to_anyone(path: Path) -> None:
    text = path.read_text("utf-8")
    assert set(re.findall(r"@([\w.-]+\w)", text)) <= {"example.org"}
    assert not re.search(r"https?:|www\.|\+\d", text)


def test_a_file_says_what_its_source_says() -> None:
    utf16 = next(header["file"] for header in HEADERS if header.get("encoding") == "utf-16")
    content = (SAMPLE / "files" / utf16).read_bytes()
    assert content[:2] in (b"\xff\xfe", b"\xfe\xff")
    assert content.decode("utf-16").rstrip().endswith(SAYS_SO["sr-Cyrl"])
    old = next(header["file"] for header in HEADERS if header.get("encoding") == "windows-1250")
    assert (SAMPLE / "files" / old).read_bytes().decode("cp1250").rstrip().endswith(SAYS_SO["sr-Latn"])


# Tags and collections


def _tags(tags: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for tag in tags:
        yield tag
        yield from _tags(tag["tags"])


def test_tags_and_collections_are_named_in_every_language_and_name_files_that_exist() -> None:
    tags = list(_tags(SHIPPED["tags"]))
    entries = [entry for collection in SHIPPED["collections"] for entry in collection["entries"]]
    named = [*tags, *SHIPPED["collections"]]
    notes = [made["note"] for made in (*SHIPPED["collections"], *entries)]
    assert all(set(words) == LANGUAGES and all(words.values()) for words in (*(one["name"] for one in named), *notes))
    assert all(re.fullmatch(r"#[0-9a-f]{6}", tag["colour"]) for tag in tags)
    assert {name for tag in tags for name in tag["files"]} | {entry["file"] for entry in entries} <= FILES
    for tag in tags:
        assert len(set(tag["files"])) == len(tag["files"])
    assert any(tag["tags"] for tag in tags)


# What should be found


def test_every_file_is_written_down_as_its_source_says() -> None:
    sources = {header["file"]: header for header in HEADERS}
    assert sorted(entry["file"] for entry in GOLD) == sorted(sources)
    for entry in GOLD:
        source = sources[entry["file"]]
        assert (entry["kind"], entry["group"]) == (source["kind"], source["group"])
        if source["format"] != "scan":
            assert (entry["title"], entry["date"], entry["place"]) == (source["title"], source["date"], source["place"])


def test_what_is_written_down_is_in_the_words_of_the_vocabulary() -> None:
    kinds = {term.code for term in vocabulary.kinds()}
    instruments = {term.code for term in vocabulary.instruments()}
    for entry in GOLD:
        assert entry["kind"] in kinds
        assert set(entry["refs"]) <= instruments
        assert not entry["date"] or edtf.is_valid(entry["date"])
        assert set(entry["lang"]) <= {"en", "sr", "sq"}
    assert {entry["place"] for entry in GOLD} - {""} <= set(_json(ACCEPTANCE / "names.json"))


def test_questions_expect_documents_that_exist_and_none_is_asked_twice() -> None:
    documents = {entry["file"] for entry in GOLD}
    assert len(QUERIES) >= 60
    assert len({question["query"] for question in QUERIES}) == len(QUERIES)
    for question in QUERIES:
        assert set(question) == {"query", "must", "note", "exact"}
        assert set(question["must"]) <= documents
        assert question["note"]
