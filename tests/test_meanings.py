"""What words mean in other languages, and that a sentence finds what says the same in another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from archive import fold
from indexer import Library, Question
from indexer.meanings import meanings
from indexer.wordforms import CHAINS, stem
from resources import path
from tests.making import add, draft

TEXTS = (
    draft("Bolnica je zatvorena, a lekari čekaju vodu i hleb.", title="Sarajevo"),
    draft("Spitali është mbyllur dhe mjekët presin ujë e bukë.", language="sq", title="Sarajeva"),
    draft("The hospital is closed, and doctors wait for water and bread.", language="en", title="Sarajevo, a letter"),
    draft("The council discussed a new timetable of trains.", language="en", title="Trains"),
)
ASKED = {
    "en": "hospital doctors need water and bread quickly",
    "sr": "bolnici i lekarima hitno trebaju voda i hleb",
    "sq": "spitalit dhe mjekëve u duhet uji dhe buka",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("meanings")
    with Library.open(folder / "archive", create=True) as made:
        add(made.archive, folder, *TEXTS)
        for _ in made.catch_up():
            pass
        yield made


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("hospital", {"hr": "bolnica", "sq": "spital"}),
        ("bolnica", {"en": "hospital", "sq": "spital"}),
        ("spital", {"en": "hospital", "hr": "bolnica"}),
        ("witness", {"hr": "svjedok", "sq": "dëshmitar"}),
    ],
)
def test_a_word_has_its_meanings_in_the_other_languages(word: str, meant: dict[str, str]) -> None:
    found = meanings([fold(word)])
    for language, other in meant.items():
        assert 0 < found[stem(fold(other), language)] <= 1


def test_what_is_no_word_means_nothing() -> None:
    assert meanings([]) == {}
    assert meanings(["qqqqx", "1325", ""]) == {}


def test_words_are_of_the_language_that_knows_most_of_them() -> None:
    assert stem("war", "en") in meanings(["rat", "mirovni", "pregovor"])
    assert stem("war", "en") not in meanings(["rat", "mouse", "kitchen", "trap"])


def test_the_table_is_in_order_and_each_of_its_keys_is_found() -> None:
    lines = path("languages", "meanings", "meanings.tsv").read_bytes().splitlines()
    assert lines == sorted(lines)
    for line in (lines[0], lines[-1], *lines[:: len(lines) // 50]):
        key, _, meant = line.decode().partition("\t")
        assert key.partition(":")[0] in CHAINS
        for one in meant.split():
            other, _, weight = one.rpartition("=")
            assert other.partition(":")[0] in CHAINS
            assert 1 <= int(weight) <= 9
        assert meanings([key.partition(":")[2]]) or stem(key.partition(":")[2], key.partition(":")[0]) != key


@pytest.mark.parametrize("language", ASKED)
def test_a_sentence_finds_what_says_the_same_in_other_languages(library: Library, language: str) -> None:
    found = library.search(Question(ASKED[language]))
    assert {hit.summary.title for hit in found.hits[:3]} == {"Sarajevo", "Sarajeva", "Sarajevo, a letter"}
    assert "meanings" in {reason.key for reason in found.reasons}
    foreign = [hit for hit in found.hits[:3] if hit.summary.languages[0].code != language]
    assert all("meanings" in {match.key for match in hit.matched} for hit in foreign)


@pytest.mark.parametrize("language", ASKED)
def test_meanings_can_be_switched_off(library: Library, language: str) -> None:
    found = library.search(Question(ASKED[language], without=("meanings",)))
    (reason,) = [reason for reason in found.reasons if reason.key == "meanings"]
    assert not reason.active
    assert not any(match.key == "meanings" for hit in found.hits for match in hit.matched)


def test_a_few_words_are_never_met_by_their_meanings(library: Library) -> None:
    found = library.search(Question("spital mjek"))
    assert [hit.summary.title for hit in found.hits] == ["Sarajeva"]
    assert "meanings" not in {reason.key for reason in found.reasons}


def test_forms_that_are_switched_off_are_not_looked_for_in_a_sentence(library: Library) -> None:
    asked = "bolnici lekarima voda hlebu zima"
    plain = library.search(Question(asked, without=("forms", "meanings", "concepts")))
    assert not any(match.key == "forms" for hit in plain.hits for match in hit.matched)
