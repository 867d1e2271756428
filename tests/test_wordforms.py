"""All forms of a word have one key, in every language that has tables."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, fold, fold_dj
from indexer import wordforms
from indexer.analysis import analysed, grams, spans, terms
from indexer.wordforms import stem, stems
from resources import path
from tests.bench import wordforms as bench

FORMS = [
    ("sr", "žena žene ženi ženu ženom ženama"),
    ("sr", "žrtva žrtve žrtvama žrtvu"),
    ("sr", "ratovima ratova ratovi rata"),
    ("hr", "mjesto mjesta mjestima mjestu"),
    ("sr", "pravda pravde pravdu pravdom"),
    ("sr", "nestali nestalih nestalima"),
    ("sr", "mesto mjesto mestima mjestima"),
    ("sr", "čovek ljudi ljudima čovjek"),
    ("sq", "grua gruas gratë grave gruaja"),
    ("sq", "viktimë viktima viktimat viktimave"),
    ("en", "woman women"),
    ("en", "massacre massacres massacred"),
    ("mk", "жена жени жените жената"),
    ("tr", "kadın kadınlar kadınların kadınlara"),
    ("hu", "asszony asszonyok asszonyoknak asszonyt"),
    ("rom", "rrom rom"),
]


@pytest.mark.parametrize(("language", "forms"), FORMS)
def test_all_forms_of_a_word_have_one_key(language: str, forms: str) -> None:
    assert len({stem(fold(form), language) for form in forms.split()}) == 1


def test_albanian_tells_dj_from_d() -> None:
    """Boys are no damage, and to come out is nothing that a boy does; đ and dj are one in every other language."""
    assert stem(fold_dj("djem"), "sq") == stem(fold_dj("djali"), "sq") == stem(fold_dj("djalë"), "sq")
    assert stem(fold_dj("dëmi"), "sq") != stem(fold_dj("djem"), "sq") != stem(fold_dj("dalë"), "sq")
    assert stem(fold_dj("Djakovica"), "sr") == stem(fold_dj("Đakovica"), "sr") == stem("dakovica", "sr")
    assert stem("gjende", "sq") == stem("gjendje", "sq"), "where the j was lost, the word that has one is meant"


def test_a_key_names_its_language() -> None:
    assert stem("ratovima", "sr") == "hbs:rat"
    assert stem("ratovima", "hr") == "hbs:rat"
    assert stem("wars", "en") == "en:war"


@pytest.mark.parametrize("language", ["und", "de", ""])
def test_a_word_of_an_unknown_language_is_its_own_key(language: str) -> None:
    assert stem("frauen", language) == "frauen"


@pytest.mark.parametrize("term", ["1325", "2000te", "42"])
def test_a_number_has_one_form(term: str) -> None:
    assert stem(term, "sr") == term
    assert stems(term) == (term,)


def test_a_question_is_asked_in_every_language() -> None:
    keys = stems("rata")
    assert keys[0] == "rata"
    assert {key.partition(":")[0] for key in keys[1:]} == set(wordforms.CHAINS)
    assert stem("ratovima", "sr") in keys


@given(st.text())
def test_every_word_has_a_key_in_every_language(text: str) -> None:
    for key in stems(fold(text)):
        assert isinstance(key, str)


@pytest.mark.parametrize("word", ["žrtvama", "ratovima", "nadživela", "injekcijom", "Đakovici", "ljudima"])
def test_the_key_does_not_depend_on_script_or_marks(word: str) -> None:
    unmarked = word.translate(str.maketrans("žđčćš", "zdccs"))
    assert len({stem(fold(w), "sr") for w in (word, cyrillic(word), unmarked, word.upper())}) == 1


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("RrGGK-së i ŽuC-a", ["rrggk", "i", "zuc"]),
        ("OEBS-a UNMIK-ut ОЕБС-у", ["oebs", "unmik", "oebs"]),
        ("KFORa NGOs", ["kfor", "ngo"]),
        ("KWN's women’s Ankara'da", ["kwn", "women", "ankara"]),
        ("UN-led Srbija-Kosovo", ["un", "led", "srbija", "kosovo"]),
        ("l'ONU d'accord s'ka", ["l", "onu", "d", "accord", "s", "ka"]),
        ("1990-ih 13-godišnjaka", ["1990", "13", "godisnjaka"]),
        ("1.325 1,325 1325", ["1325", "1325", "1325"]),
        ("31.10.2000. 3.14 1.2.2001", ["31", "10", "2000", "3", "14", "1", "2", "2001"]),
        ("S/RES/1325(2000)", ["s", "res", "1325", "2000"]),
        ("U.N. i S.A.D.", ["un", "i", "sad"]),
        ("žen\u00ada rat.Žene", ["zena", "rat", "zene"]),
    ],
)
def test_a_word_is_what_stands_without_its_ending(text: str, found: list[str]) -> None:
    assert terms(text) == found


def test_a_word_is_lit_with_its_ending() -> None:
    assert [(begin, end) for _, begin, end in spans("od RrGGK-së")] == [(0, 2), (3, 11)]


def test_marks_are_kept_beside_the_term() -> None:
    assert [(token.term, token.marked) for token in analysed("Šud Шуд sud Суд", "sr")] == [
        ("sud", "šud"),
        ("sud", "šud"),
        ("sud", ""),
        ("sud", ""),
    ]


def test_each_word_has_its_place_and_its_key() -> None:
    text = "U ratovima, žrtve"
    assert [(text[t.start : t.end], t.stem) for t in analysed(text, "sr")] == [
        ("U", "hbs:u"),
        ("ratovima", "hbs:rat"),
        ("žrtve", "hbs:zrtv"),
    ]


@given(st.text())
def test_words_come_in_order_and_lie_within_the_text(text: str) -> None:
    past = 0
    for token in analysed(text, "sq"):
        assert past <= token.start < token.end <= len(text)
        past = token.end


@pytest.mark.parametrize(("term", "pieces"), [("zene", ("_zen", "zene", "ene_")), ("a", ("_a_",)), ("un", ("_un_",))])
def test_a_term_falls_into_pieces(term: str, pieces: tuple[str, ...]) -> None:
    assert grams(term) == pieces


def test_the_tables_are_small_and_none_is_opened_before_it_is_asked() -> None:
    sizes = [table.stat().st_size for table in path("languages", "forms").glob("*.forms")]
    assert len(sizes) == 6
    assert sum(sizes) < 8_000_000
    script = (
        "import indexer.analysis, indexer.wordforms as w; w.stem('rat', 'sr'); print(w._table.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def test_a_third_of_the_questions_that_exact_words_answer_become_nearly_all(shared: Path) -> None:
    texts, queries = bench.asked("sr")
    key = partial(_key, "sr")
    found = bench.answers(texts, queries, key)
    precision, recall, _ = bench.p_r_f1(queries, found)
    assert precision >= 0.94
    assert recall >= 0.92
    assert found == bench.answers([cyrillic(text) for text in texts], queries, key)
    assert found == bench.answers([text.translate(bench.UNMARKED) for text in texts], queries, key)


def _key(language: str, word: str) -> str:
    return stem(fold(word), language)
