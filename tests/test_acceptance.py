"""Questions over the sample documents, with answers that a reader found in their sources."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from indexer import Library, Question
from resources import path as resource

ACCEPTANCE = Path(__file__).parent / "acceptance"


def _read(*parts: str) -> list[dict[str, Any]]:
    cases: list[dict[str, Any]] = json.loads(ACCEPTANCE.joinpath(*parts).read_text("utf-8"))
    return cases


ASKED = _read("more", "queries.json")
GAPS = _read("more", "known_gaps.json")

Ask = Callable[[str], list[str]]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    """The names of the files that answer a question, in order."""
    patch = pytest.MonkeyPatch()
    patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "config"))
    with Library.open(tmp_path_factory.mktemp("acceptance") / "archive", create=True) as library:
        for _ in library.import_paths([resource("sample") / "files"]):
            pass
        for _ in library.catch_up():
            pass
        archive = library.archive
        names = {number: archive.document(number).originals[0].name for number in archive.ids()}
        yield lambda text: [names[hit.document_id] for hit in library.search(Question(text, limit=40)).hits]
    patch.undo()


def _is_answered(case: dict[str, Any], hits: list[str]) -> bool:
    """With `exact` by these documents and no others; else they stand among the first and two more."""
    must = set(case["must"])
    if case["exact"] or not must:
        return set(hits) == must
    return must <= set(hits[: len(must) + 2])


def _id(case: dict[str, Any]) -> str:
    return str(case["query"])


@pytest.mark.parametrize("case", ASKED, ids=_id)
def test_a_question_finds_what_a_reader_found(ask: Ask, case: dict[str, Any]) -> None:
    hits = ask(case["query"])
    assert _is_answered(case, hits), hits


@pytest.mark.parametrize("case", GAPS, ids=_id)
def test_a_known_gap_is_still_one(ask: Ask, case: dict[str, Any]) -> None:
    """When this fails something has become better: move the case to queries.json."""
    assert not _is_answered(case, ask(case["query"]))


def test_questions_are_asked_once_and_of_documents_that_exist() -> None:
    documents = {entry["file"] for entry in _read("gold.json")}
    cases = [*_read("queries.json"), *ASKED, *GAPS]
    assert len(ASKED) + len(GAPS) >= 40
    assert len({case["query"] for case in cases}) == len(cases)
    for case in cases:
        assert set(case) == {"query", "must", "note", "exact"}
        assert set(case["must"]) <= documents
        assert case["note"]
