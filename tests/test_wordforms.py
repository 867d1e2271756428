"""All forms of a word have one key, in every language that has tables."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, fold
from indexer import wordforms
from indexer.wordforms import stem, stems

FORMS = [
    ("sr", "žena žene ženi ženu ženom ženama"),
    ("sr", "žrtva žrtve žrtvama žrtvu"),
    ("sr", "ratovima ratova ratovi rata"),
    ("hr", "mjesto mjesta mjestima mjestu"),
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
