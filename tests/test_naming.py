"""Names are found in texts and questions in every language, script and case; references by what stands around them."""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, latin, vocabulary
from archive.vocabulary import Term
from indexer import naming
from indexer.tokens import tokens

DATA = Path(__file__).parent / "data"


def _lines(name: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def _asked(question: str) -> set[str]:
    return {one.key for one in naming.named_in_question(tokens(question))}


def _told(text: str, language: str = "") -> list[str]:
    return [one.key for one in naming.authorities_in(text, language=language)]


def _referred(text: str) -> set[str]:
    return {one.code for one in naming.references(text, tokens(text))}


def _unmarked(text: str) -> str:
    letters = unicodedata.normalize("NFD", text.replace("đ", "dj").replace("Đ", "Dj"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _ways(language: str, name: str) -> Iterator[str]:
    native = language.startswith("sr") and not set("qwxy") & set(
        latin(name).lower()
    )  # UN Women is not written УН Wомен
    for written in {name, latin(name), *([cyrillic(latin(name))] if native else [])}:
        yield from (written, written.lower(), written.upper(), _unmarked(written), _unmarked(written).lower())


def _every() -> list[tuple[str, Term]]:
    return [(f"{kind}:{term.code}", term) for kind, terms in vocabulary.authorities().items() for term in terms]


def test_a_question_names_a_thing_by_any_of_its_names_in_both_scripts_with_and_without_marks() -> None:
    missed = [
        (key, way)
        for key, term in _every()
        for language, names in term.names.items()
        for name in names
        for way in _ways(language, name)
        if key not in _asked(way)
    ]
    assert not missed


@pytest.mark.parametrize("line", _lines("names.jsonl"), ids=lambda line: line["text"])
def test_a_name_is_known_in_running_text_whatever_its_case(line: dict[str, str]) -> None:
    assert line["key"] in _told(line["text"])


@pytest.mark.parametrize(
    ("question", "key"),
    [
        ("kosovo womens network", "org:kwn"),
        ("kosova women network", "org:kwn"),
        ("mreza zena kosova", "org:kwn"),
        ("rrggk", "org:kwn"),
        ("zene u crnom", "org:wib"),
        ("grate ne te zeza", "org:wib"),
        ("žuc", "org:wib"),
        ("vucitrn", "place:vushtrri"),
        ("вучитрн", "place:vushtrri"),
        ("vushtrri", "place:vushtrri"),
        ("nestali", "concept:missing-persons"),
        ("të zhdukurit", "concept:missing-persons"),
        ("the missing", "concept:missing-persons"),
        ("suocavanje s prosloscu", "concept:confronting-the-past"),
        ("Srebrenica genocide", "concept:srebrenica-genocide"),
        ("1325", "ref:S/RES/1325"),
        ("rezolucija 1325", "ref:S/RES/1325"),
        ("unscr1325", "ref:S/RES/1325"),
        ("nap 1325", "ref:S/RES/1325"),
        ("cedaw", "ref:CEDAW"),
        ("opsta preporuka 30", "ref:CEDAW/C/GC/30"),
        ("GR 30", "ref:CEDAW/C/GC/30"),
        ("OP 30", "ref:CEDAW/C/GC/30"),
        ("istanbulska", ""),
        ("istanbulska konvencija", "ref:CETS 210"),
        ("2006", ""),
        ("1960", ""),
    ],
)
def test_people_ask_in_small_letters_and_without_marks(question: str, key: str) -> None:
    found = _asked(question)
    assert key in found if key else not found


def test_a_name_inside_a_longer_one_is_not_meant() -> None:
    assert _asked("zene u crnom") == {"org:wib"}
    assert _told("Seksualno nasilje u ratu.") == ["concept:war-sexual-violence"]
    assert _told("Pismo Mreže žena Kosova.")[1:] == ["org:kwn"]


def test_a_name_that_two_things_share_means_both_in_a_question() -> None:
    assert _asked("ženski sud") == {"org:womens-court", "concept:womens-courts"}


def test_a_word_that_may_be_a_name_is_one_only_by_its_capital_or_alone() -> None:
    assert "place:viti" not in _asked("viti 2006")
    assert _asked("viti") == {"place:viti"}
    assert _told("Ovo je viti put.") == []


def test_a_word_of_one_language_is_no_concept_in_another() -> None:
    assert "concept:war" not in _told("The rat ran over the page.", "en")
    assert "concept:peace" in _told("Bez mira nema pravde.", "sr-Latn")
    assert _told("Nije mirë.", "sq") == []


def test_what_is_found_lies_where_it_is_said_to() -> None:
    text = "Приштина, 2. маја: Rrjeti i Grave të Kosovës – UNSCR 1325, nestala lica."
    found = {one.key: text[one.start : one.end] for one in naming.authorities_in(text)}
    assert found == {
        "place:prishtina": "Приштина",
        "org:kwn": "Rrjeti i Grave të Kosovës",
        "ref:S/RES/1325": "1325",
        "concept:missing-persons": "nestala lica",
    }


def test_the_names_of_an_archive_are_found_beside_those_that_ship() -> None:
    own = vocabulary.Concept(code="hotline", names={"sr-Latn": ("crvena linija",)}, verified=False, source="")
    known = naming.Names([*vocabulary.concepts(), own])
    found = naming.authorities_in("Zvale smo crvenu liniju.", known=known)
    assert [one.key for one in found] == ["concept:hotline"]
    assert not naming.authorities_in("Zvale smo crvenu liniju.")


def test_the_variants_of_a_thing_are_all_its_names_as_folded_words() -> None:
    concept = vocabulary.term_of(vocabulary.concepts(), "missing-persons")
    assert concept is not None
    found = naming.variants(concept)
    assert len(set(found)) == len(found)
    assert {("nestala", "lica"), ("zhdukurit",), ("missing", "persons"), ("nestalih",)} <= set(found)
    group = vocabulary.term_of(vocabulary.organisations(), "kwn")
    assert group is not None
    assert {("kosovo", "womens", "network"), ("mreza", "zena", "kosova")} <= set(naming.variants(group))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("u skladu sa rezolucijama SB UN 1325, 1888, 2106 i 2122", "1325 1888 2106 2122"),
        ("Pozivamo se na 1325, 1889 i 1960 Saveta bezbednosti UN.", "1325 1889 1960"),
        ("Позивамо се на 1244 и 1325 СБ УН.", "1244 1325"),
        ("We rely on 1325, 1888 as well as 2242 of the UN Security Council.", "1325 1888 2242"),
        ("rezolutat 1325, 1888 dhe 2493 të KS të OKB-së", "1325 1888 2493"),
        ("Sipas 1325, 1820 dhe 1960 të Këshillit të Sigurimit", "1325 1820 1960"),
        ("UNSCR 1325/1888/1960", "1325 1888 1960"),
        ("rezolucije 1325,1889,2106", "1325 1889 2106"),
        ("Rez. 1325", "1325"),
        ("RKS OKB 1325", "1325"),
    ],
)
def test_each_number_of_a_list_before_or_behind_the_council_is_a_resolution(text: str, numbers: str) -> None:
    assert _referred(text) == {f"S/RES/{number}" for number in numbers.split()}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The archive for 1820, 1888 and 1889 of the Security Council's building is lost.", ""),
        ("Između 1889 i 1960 Savet bezbednosti nije postojao.", ""),
        ("1325, 1820 i 1889 dinara", ""),
        ("In May 1325, 1820 and 1889 women wrote to the Security Council.", ""),
        ("1325 i 1820 Saveta Evrope", ""),
        ("rezolucije 1325 i 2106, 1889 potpisnica", "1325 2106"),
        ("1325/17 SB", ""),
        ("Od žena za mir 1.889 je došlo, a 1.325 je ostalo.", ""),
        ("For peace, 1,325 of the women stayed.", ""),
        ("1,325,820 copies were sent to the Security Council", ""),
    ],
)
def test_years_and_amounts_in_a_list_are_none(text: str, numbers: str) -> None:
    assert _referred(text) == {f"S/RES/{number}" for number in numbers.split()}


@pytest.mark.parametrize("file", ["references.jsonl", "references-unseen.jsonl"])
def test_references_are_found_and_nothing_is_taken_for_one(file: str) -> None:
    lines = _lines(file)
    found = [(set(line["references"]), _referred(str(line["text"]))) for line in lines]  # type: ignore[call-overload]
    right = sum(len(wanted & given_) for wanted, given_ in found)
    assert right / sum(len(given_) for _, given_ in found) >= 0.98
    assert right / sum(len(wanted) for wanted, _ in found) >= 0.98


@pytest.mark.parametrize(
    "text",
    [
        "UNSCR 1325",
        "Rezolucija 1325 SB UN",
        "Резолуција Савета безбедности 1325",
        "Rezoluta 1325 e KS të OKB-së",
        "1325 (2000)",
        "S/RES/1325 (2000)",
        "Grupi ka dy vjet që punon me 1325-ën nëpër shkolla.",
        "„Rezolucija Ujedinjenih Nacija Saveta bezbednosti 1325“",
    ],
)
def test_every_way_to_write_the_resolution_is_one_instrument(text: str) -> None:
    assert _referred(text) == {"S/RES/1325"}


@pytest.mark.parametrize("text", ["CEDAW/C/GC/30", "See CEDAW/C/GC/30, paragraphs 33 to 38."])
def test_the_symbol_of_a_recommendation_is_no_citation_of_its_convention(text: str) -> None:
    assert _referred(text) == {"CEDAW/C/GC/30"}


@pytest.mark.parametrize(
    "text", ["Govorilo se o rezoluciji 1325 i kasnijoj 2242.", "We read resolution 1325 and the newer 2242 aloud."]
)
def test_a_number_that_is_called_the_later_one_belongs_to_the_list(text: str) -> None:
    assert _referred(text) == {"S/RES/1325", "S/RES/2242"}


@pytest.mark.parametrize("text", ["sipas Platformës për Veprim të Pekinit", "Platforma për Veprim e Pekinit"])
def test_the_platform_of_beijing_is_known_by_either_order_of_its_words(text: str) -> None:
    assert _referred(text) == {"BPfA"}


def test_the_number_of_the_next_point_is_no_part_of_a_resolution() -> None:
    assert _referred("2. Trajnimi për rezolutat 1325 dhe 2106\n3. Të ndryshme") == {"S/RES/1325", "S/RES/2106"}


@given(st.text())
def test_no_text_is_too_strange_to_be_read_for_names(text: str) -> None:
    for one in (*naming.authorities_in(text), *naming.named_in_question(tokens(text))):
        assert 0 <= one.start < one.end <= len(text)


def test_a_long_text_is_read_for_names_in_a_moment() -> None:
    text = " ".join(str(line["text"]) for line in (*_lines("names.jsonl"), *_lines("references.jsonl"))) * 4
    words = tokens(text)
    naming.authorities_in(text, words)
    begun = time.process_time()
    naming.authorities_in(text, words)
    assert len(words) / (time.process_time() - begun) > 10_000  # 75,000 on a machine at rest


def test_real_news_hold_few_of_our_places(shared: Path) -> None:
    path = shared / "data/language/ntrex/eng.tsv"
    text = "\n".join(line.rpartition("\t")[2] for line in path.read_text("utf-8").splitlines())
    found = {one.term.code for one in naming.places(text, tokens(text))}
    assert found <= {"new-york", "vienna", "skopje", "brussels", "the-hague", "istanbul", "geneva", "sarajevo"}
