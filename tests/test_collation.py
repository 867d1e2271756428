"""The order in which readers of each language look for a name."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, sort_key
from archive.serbian import letters_apart

ORDERS = [
    ("sr-Latn", "Ana cvet čaj ćutanje Deda džep đak lopta ljubav noć njiva"),
    ("sr-Latn", "auto bašta sat šator tuga ulica voda zemlja žena"),
    ("sr-Latn", "injekcija inovacija Inja"),
    ("sr-Cyrl", "Ана баба време где Деда ђак елан Жена зима и јаје кућа лопта љубав мир ноћ њива отац"),
    ("sr-Cyrl", "пут рат сан тон ћутање ухо филм хлеб цвет чај џеп шума"),
    ("sr-Cyrl", "Ana vreme grad Žena zima lopta ljubav ćutanje čaj džep šuma"),
    ("sr-Cyrl", "инат инјекција иња иса"),
    ("sq", "cep çaj dac dhe ena ëndërr gaz gjak lart llaf nata njeri rob rreth sot shi tani thes xix xhami zog zhurmë"),
    ("en", "apple Čačak cat Đakovica east"),
    ("sr-Latn", "Beograd чај ћилим Деда Приштина Sarajevo"),
    ("sq", "Çmim dasmë dukat dhuratë"),
    ("en", "Belgrade Приштина Sarajevo"),
]


@pytest.mark.parametrize(("language", "words"), ORDERS)
def test_the_alphabet_of_the_language_orders(language: str, words: str) -> None:
    wanted = words.split()
    mixed = random.Random(words).sample(wanted, len(wanted))
    assert sorted(mixed, key=lambda word: sort_key(word, language)) == wanted


@given(st.text(max_size=40), st.sampled_from(["en", "sq", "sr-Latn", "sr-Cyrl"]), st.integers(0, 60))
def test_the_beginning_of_a_key_can_be_had_alone(text: str, language: str, most: int) -> None:
    assert sort_key(text, language, most) == sort_key(text, language)[:most]


@pytest.mark.parametrize("language", ["sr-Latn", "sr-Cyrl"])
def test_two_letters_side_by_side_are_not_one(language: str) -> None:
    assert sort_key("nadživeti", language) < sort_key("nadžak", language)
    assert sort_key("injekcija", language) < sort_key("Inja", language)
    assert sort_key("Tanjug", language) < sort_key("tanjir", language)
    assert letters_apart("nadživeti i konjugacija") == {3, 15}


@pytest.mark.parametrize("language", ["sr-Latn", "sr-Cyrl"])
@pytest.mark.parametrize("words", [("Ljubav", "Љубав"), ("Žene u crnom", "Жене у црном"), ("Đak", "Ђак")])
def test_both_scripts_stand_together(language: str, words: tuple[str, str]) -> None:
    one, other = (sort_key(word, language) for word in words)
    assert one[: one.index(0)] == other[: other.index(0)]


@pytest.mark.parametrize("language", ["sr-Latn", "sr-Cyrl", "sq", "en", "tr"])
def test_words_count_before_signs_and_numbers_by_value(language: str) -> None:
    wanted = ["", "9. mart", "10. mart", "1325", "ana", "Ana", "“Ana”", "Ana B", "Anab"]
    mixed = random.Random(1).sample(wanted, len(wanted))
    assert sorted(mixed, key=lambda text: sort_key(text, language)) == wanted


def test_a_mark_that_the_alphabet_lacks_only_breaks_a_tie() -> None:
    wanted = ["sud", "šud", "sudi"]
    assert sorted(["sudi", "šud", "sud"], key=lambda text: sort_key(text, "en")) == wanted
    assert sorted(["Göreme", "Gora", "Gorn"], key=lambda text: sort_key(text, "sr-Latn")) == ["Gora", "Göreme", "Gorn"]


_LANGUAGE = st.sampled_from(["sr-Latn", "sr-Cyrl", "sq", "en", "ro"])


@given(st.text(), st.text(), _LANGUAGE)
def test_any_two_texts_have_one_order(one: str, other: str, language: str) -> None:
    assert (sort_key(one, language) == sort_key(other, language)) == (one == other)


@given(st.lists(st.text("abčćdžđlnj LNJ1", max_size=6)), _LANGUAGE)
def test_the_order_does_not_depend_on_where_one_begins(texts: list[str], language: str) -> None:
    ordered = sorted(texts, key=lambda text: sort_key(text, language))
    assert sorted(texts[::-1], key=lambda text: sort_key(text, language)) == ordered  # noqa: C415


@given(st.text("abcčćdđefghijklmnoprsštuvzž", min_size=1, max_size=8), st.sampled_from(["sr-Latn", "sr-Cyrl"]))
def test_a_word_in_cyrillic_stands_beside_itself_in_latin(word: str, language: str) -> None:
    if not letters_apart(word):
        one, other = sort_key(word, language), sort_key(cyrillic(word), language)
        assert one[: one.index(0)] == other[: other.index(0)]
