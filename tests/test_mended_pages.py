"""What was done to a page is kept with the page as it came, can be taken back page by page, and undone."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from archive import DATABASE, DocumentId, Field, Mending, MendingState, NoSuchThing
from indexer import Library, Question
from indexer.__main__ import main
from indexer.mending import clean, cut_words
from indexer.reading import read_draft
from tests.test_mending import TEXTS
from tests.test_misreadings import _CYRILLIC_SIGNS, _SIGNS, _misread

SERBIAN, CYRILLIC = TEXTS["sr-Latn"], TEXTS["sr-Cyrl"]
HEADED = f"SAOPŠTENJE ZA JAVNOST\n\nBeograd, 2. septembar 2006.\n\n{SERBIAN}\n"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as library:
        yield library


def _take(library: Library, folder: Path, *pages: str) -> DocumentId:
    """Take in a text of these pages in UTF-8 and bring the index up to date."""
    file = folder / "saopstenje.txt"
    file.write_text("\f".join(pages), "utf-8")
    (found,) = [step.document_id for step in library.import_paths([file]) if hasattr(step, "document_id")]
    _index(library)
    assert found is not None
    return found


def _index(library: Library) -> None:
    for _ in library.catch_up():
        pass


def _text(library: Library, number: DocumentId, page: int = 1) -> str:
    return library.archive.pages(number)[page - 1].text


def _total(library: Library, question: str) -> int:
    return library.search(Question(question)).total


def test_a_misread_page_is_mended_and_the_page_as_it_came_is_kept(library: Library, tmp_path: Path) -> None:
    misread = _misread(SERBIAN, "utf-8", "cp1252")
    number = _take(library, tmp_path, "Druga strana bez ičega čudnog.", misread)
    assert _text(library, number, 2) == SERBIAN
    assert library.archive.mendings(number) == (Mending(2, ("utf-8 as cp1252",), MendingState.MENDED, misread),)
    assert library.archive.mendings(number)[0].changes_letters


def test_a_page_can_be_had_as_it_came_and_mended_again(library: Library, tmp_path: Path) -> None:
    misread = _misread(HEADED, "cp1250", "cp1252")
    number = _take(library, tmp_path, misread, "Stranica koja nije oštećena.")
    before = library.archive.document(number)
    library.unmend(number, 1)
    _index(library)
    assert _text(library, number) == misread
    assert (_total(library, "učesnice"), _total(library, "oštećena")) == (0, 1)
    with pytest.raises(NoSuchThing):
        library.unmend(number, 1)
    library.mend(number, 1)
    _index(library)
    assert _text(library, number) == HEADED.rstrip("\n") or _text(library, number) == HEADED
    assert _total(library, "učesnice") == 1
    assert library.archive.document(number).passages == before.passages
    assert [fact.value for fact in library.archive.document(number).facts] == [fact.value for fact in before.facts]


def _state(library: Library, number: DocumentId) -> object:
    document = library.archive.document(number)
    facts = [(fact.id, fact.value, fact.standing, fact.evidence) for fact in document.facts]
    return library.archive.pages(number), document.passages, facts, library.archive.mendings(number)


def test_mending_is_an_act_that_can_be_undone(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, _misread(HEADED, "utf-8", "cp1250"))
    before = _state(library, number)
    library.unmend(number, 1)
    assert library.archive.history(number)[0].action == "unmend"
    assert _state(library, number) != before
    library.archive.undo()
    assert _state(library, number) == before
    library.archive.redo()
    assert library.archive.mendings(number)[0].state is MendingState.UNDONE


def test_what_was_found_on_a_page_moves_with_its_text(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, _misread(HEADED, "utf-8", "cp1252"))
    for act in (library.unmend, library.mend):
        act(number, 1)
        text = _text(library, number)
        found = [fact.evidence for fact in library.archive.document(number).facts if fact.evidence]
        assert any(evidence.page == 1 and "2006" in evidence.quote for evidence in found)
        assert all(text[one.start : one.end] == one.quote for one in found if one.page == 1)
        assert all(0 <= one.start < one.end <= len(text) for one in library.archive.document(number).passages)


def test_seven_bits_are_offered_and_wait_for_a_person(library: Library, tmp_path: Path) -> None:
    seven = HEADED.translate(_SIGNS)
    number = _take(library, tmp_path, seven)
    assert _text(library, number).rstrip() == seven.rstrip()
    (offer,) = library.archive.mendings(number)
    assert (offer.rules, offer.state) == (("yuscii",), MendingState.OFFERED)
    assert _total(library, "učesnice") == 0
    library.mend(number, 1)
    _index(library)
    assert _text(library, number).rstrip() == HEADED.rstrip()
    assert _total(library, "učesnice") == 1
    assert library.archive.document(number).values(Field.TITLE)[0].startswith("SAOPŠTENJE")


def test_a_page_that_becomes_cyrillic_is_in_cyrillic(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, CYRILLIC.translate(_CYRILLIC_SIGNS))
    library.mend(number, 1)
    document = library.archive.document(number)
    assert {passage.language.script for passage in document.passages} == {"Cyrl"}
    assert [str(language) for language in document.summary.languages] == ["sr-Cyrl"]


def test_what_a_person_said_stays_when_a_page_is_mended(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, HEADED.translate(_SIGNS))
    library.archive.state(number, Field.TITLE, ["Moj naslov {"])
    library.mend(number, 1)
    assert library.archive.document(number).values(Field.TITLE) == ("Moj naslov {",)


def test_pages_change_in_an_event_only(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, _misread(SERBIAN, "cp1250", "cp1252"))
    with closing(sqlite3.connect(library.archive.folder / DATABASE)) as database:
        for change in ("UPDATE pages SET text = 'x'", "UPDATE mendings SET was = 'x'", "UPDATE passages SET start = 1"):
            with pytest.raises(sqlite3.IntegrityError, match="no event is open"):
                database.execute(f"{change} WHERE document_id = ?", [number])


def test_letters_that_are_lost_are_a_caution(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("".join(letter for letter in SERBIAN if letter not in "čćšžđ"), "utf-8")
    cautions = read_draft(file, name=file.name).cautions
    assert [(caution.code, caution.detail) for caution in cautions] == [("letters-lost", "1")]


@pytest.mark.parametrize(
    ("raw", "text", "rules"),
    [
        ("ˇcovek", "čovek", ("accents",)),
        ("ﬁlm", "film", ("ligatures",)),
        ("međuna-\nrodni", "međunarodni", ("hyphens",)),
        ("ravno-\npolitički", "ravno-politički", ("hyphens",)),
        ("mo´c ﬁl-\nma", "moć filma", ("hyphens", "accents", "ligatures")),
        ("čist tekst\tsa\xa0razmakom", "čist tekst\tsa razmakom", ()),
    ],
)
def test_cleaning_says_what_it_did(raw: str, text: str, rules: tuple[str, ...]) -> None:
    assert clean(raw) == (text, rules)


def test_a_word_cut_where_a_hyphen_may_belong_is_found_in_both_forms(library: Library, tmp_path: Path) -> None:
    number = _take(library, tmp_path, "Ovo je pitanje ravno-\npravo i javno-\npolitički stav naših žena i majki.")
    assert library.archive.mendings(number)[0].rules == ("hyphens",)
    assert not library.archive.mendings(number)[0].changes_letters
    assert _total(library, "javnopolitički") == 1
    assert _total(library, "javno-politički") == 1


def test_a_cut_word_that_is_known_has_one_form() -> None:
    assert cut_words("međuna-\nrodni i pred-\nsednik Srbija-\nKosovo") == []


Run = Callable[..., Any]


@pytest.fixture
def run(library: Library, capsys: pytest.CaptureFixture[str]) -> Run:
    folder = library.archive.folder

    def run(*arguments: str) -> Any:
        library.close()
        assert main(["--archive", str(folder), *arguments]) == 0
        out = capsys.readouterr().out
        return [json.loads(line) for line in out.splitlines()] if "--json" in arguments else out

    return run


def test_the_command_line_lists_mendings_and_takes_them_back(library: Library, tmp_path: Path, run: Run) -> None:
    misread = _misread(SERBIAN, "cp1250", "cp1252")
    number = _take(library, tmp_path, misread)
    (shown,) = run("mendings", number, "--json")
    rules = ["cp1250 as cp1252"]
    assert shown == {"page": 1, "rules": rules, "state": "mended", "was": misread, "mended": SERBIAN}
    assert run("unmend", number, "1", "--json") == [{"id": number, "page": 1, "state": "as-it-was"}]
    assert run("show", number, "--text", "--json")[0]["pages"] == [{"page": 1, "text": misread}]
    assert "is shown as it came" in run("mendings", number)
    assert "mended" in run("mend", number, "1")
    assert run("show", number, "--text", "--json")[0]["pages"] == [{"page": 1, "text": SERBIAN}]


def test_a_page_without_a_mending_cannot_be_mended(
    library: Library, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = _take(library, tmp_path, SERBIAN)
    library.close()
    assert main(["--archive", str(library.archive.folder), "mend", number, "7"]) == 1
    assert f"no “{number}, 7”" in capsys.readouterr().err


def test_reading_again_keeps_the_letters_that_a_person_chose(library: Library, tmp_path: Path) -> None:
    misread = _misread(SERBIAN, "utf-8", "cp1252")
    number = _take(library, tmp_path, misread, _misread(HEADED, "utf-8", "cp1252"))
    library.unmend(number, 1)
    assert [step.document_id for step in library.retry([number]) if hasattr(step, "document_id")] == [number]
    first, second = library.archive.mendings(number)
    assert (first.state, second.state) == (MendingState.UNDONE, MendingState.MENDED)
    assert _text(library, number) == misread
    library.mend(number, 1)
    assert _text(library, number) == SERBIAN
    assert library.archive.faults() == []


def test_reading_again_that_is_cut_off_leaves_the_letters_that_a_person_chose(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    misread = _misread(SERBIAN, "utf-8", "cp1252")
    number = _take(library, tmp_path, misread)
    library.unmend(number, 1)

    def cut_off(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("indexer.moving.unmend", cut_off)
        with pytest.raises(KeyboardInterrupt):
            list(library.retry([number]))
    assert library.archive.mendings(number)[0].state is MendingState.UNDONE
    assert _text(library, number) == misread
    assert library.archive.faults() == []
