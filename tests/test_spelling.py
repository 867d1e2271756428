"""Slips of the hand and the ear, and how a word goes on."""

from __future__ import annotations

import json
import random
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import fold
from indexer.lexicon import Lexicon
from indexer.spelling import completions, corrections, in_the_script_of
from resources import path

TERMS = {
    "zene": 90, "zena": 40, "zemlja": 12, "nasilje": 50, "nasilja": 30, "nestali": 25, "prishtine": 20, "pristina": 30,
    "rat": 80, "rad": 60, "mir": 70, "ljubav": 9, "secanje": 14, "xhamia": 6, "dzamija": 7, "vucitrn": 8, "gratte": 1,
    "grate": 40, "peace": 60, "commission": 20, "conflict": 33, "jugoslavija": 15, "veteran": 5, "kvalitet": 4,
}  # fmt: skip


@pytest.fixture
def lexicon() -> Lexicon:
    return Lexicon(TERMS.items())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("naislje", "nasilje"),  # two letters swapped
        ("nasillje", "nasilje"),  # one doubled
        ("comission", "commission"),  # one of a pair left out
        ("nasiljr", "nasilje"),  # the key beside
        ("jugoslavuja", "jugoslavija"),
        ("yemlja", "zemlja"),  # z and y change places between keyboards
        ("ženr", "zene"),
        ("Насиље", None),  # known in any script
        ("насилјје", "nasilje"),
        ("prishtina", "pristina"),  # sh for š
        ("vuchitrn", "vucitrn"),
        ("wucitrn", "vucitrn"),
        ("weteran", "veteran"),
        ("qualitet", "kvalitet"),
        ("sechanje", "secanje"),
        ("nestaily", "nestali"),
        ("rta", "rat"),
    ],
)
def test_a_slip_finds_what_was_meant(lexicon: Lexicon, typed: str, meant: str | None) -> None:
    found = [correction.term for correction in corrections(typed, lexicon)]
    assert found[:1] == ([meant] if meant else [])


def test_of_two_as_near_the_one_in_more_documents_is_first(lexicon: Lexicon) -> None:
    assert [one.term for one in corrections("rak", lexicon)] == ["rat", "rad"]


def test_a_short_word_is_one_step_from_what_was_meant(lexicon: Lexicon) -> None:
    assert corrections("zamn", lexicon) == []
    assert [one.term for one in corrections("zenn", lexicon)] == ["zene", "zena"]


def test_what_few_documents_hold_may_be_a_slip_in_them(lexicon: Lexicon) -> None:
    assert [one.term for one in corrections("gratte", lexicon)] == ["grate"]
    assert corrections("grate", lexicon) == []


@pytest.mark.parametrize("text", ["", "a", "1325", "a b", "ж" * 40, "nasilje*"])
def test_what_is_no_word_is_left_alone(lexicon: Lexicon, text: str) -> None:
    assert corrections(text, lexicon) == []


@cache
def _words() -> Lexicon:
    """The frequent words of every language that the program knows."""
    shipped = json.loads(path("languages", "words-Latn.json").read_text("utf-8"))
    words: dict[str, int] = {}
    for word, rates in shipped.items():
        words[fold(word)] = max(words.get(fold(word), 0), *rates.values())
    return Lexicon(words.items())


def test_two_swapped_letters_are_put_right() -> None:
    lexicon = _words()
    dice = random.Random(5)
    words = dice.sample([term for term in lexicon.terms if len(term) >= 5 and term.isascii() and term.isalpha()], 5000)
    asked = [(word, swapped) for word in words if not lexicon.frequency(swapped := _swapped(word, dice))]
    found = [word in [one.term for one in corrections(swapped, lexicon)] for word, swapped in asked]
    assert len(found) > 4500
    assert sum(found) / len(found) >= 0.97


def _swapped(word: str, dice: random.Random) -> str:
    at = dice.choice([at for at in range(len(word) - 1) if word[at] != word[at + 1]])
    return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


@given(st.text(), st.lists(st.tuples(st.text(min_size=1), st.integers(1, 9)), unique_by=lambda pair: pair[0]))
def test_any_text_may_be_asked_of_any_terms(typed: str, terms: list[tuple[str, int]]) -> None:
    lexicon = Lexicon(terms)
    assert {one.term for one in corrections(typed, lexicon)} <= set(lexicon.terms)
    assert set(completions(typed, lexicon)) <= set(lexicon.terms)
    in_the_script_of(typed, typed)


@given(st.sampled_from(sorted(TERMS)))
def test_a_word_that_is_known_is_not_corrected(term: str) -> None:
    lexicon = Lexicon((other, 3) for other in TERMS)
    assert corrections(term, lexicon) == []


@given(st.text("abcčć", min_size=3, max_size=8), st.lists(st.text("abc", min_size=3, max_size=8), unique=True))
def test_what_is_proposed_needs_no_correction(typed: str, terms: list[str]) -> None:
    lexicon = Lexicon((term, 3) for term in terms)
    for proposed in corrections(typed, lexicon):
        assert corrections(proposed.term, lexicon) == []


@given(st.text("abc", min_size=5, max_size=7), st.text("abc", min_size=5, max_size=7))
def test_a_term_one_letter_away_is_always_found(typed: str, term: str) -> None:
    one_more = [term[:at] + term[at + 1 :] for at in range(len(term))]
    found = corrections(typed, Lexicon([(term, 3)]))
    assert bool(found) or typed == term or typed not in one_more


def test_a_beginning_goes_on_with_what_most_documents_hold(lexicon: Lexicon) -> None:
    assert completions("Нас", lexicon) == ["nasilje", "nasilja"]
    assert completions("že", lexicon) == ["zene", "zena", "zemlja"]
    assert completions("ze", lexicon, limit=1) == ["zene"]
    assert completions("", lexicon) == completions("qq", lexicon) == []


@pytest.mark.parametrize(
    ("answer", "typed", "written"),
    [
        ("nasilje", "насије", "насиље"),
        ("насиље", "nasije", "nasilje"),
        ("žene", "жeнe", "жене"),  # Latin e in a Cyrillic word
        ("жене", "zеne", "žene"),  # Cyrillic е in a Latin word
        ("xhamia", "џамиа", "xhamia"),  # Serbian has no x
        ("gratë", "грате", "gratë"),
        ("Ljubav", "љубва", "Љубав"),
    ],
)
def test_the_answer_is_in_the_script_of_the_question(answer: str, typed: str, written: str) -> None:
    assert in_the_script_of(answer, typed) == written


def _steps(one: str, other: str) -> int:
    """Letter by letter, in plain Python."""
    rows = [list(range(len(other) + 1))]
    for row in range(1, len(one) + 1):
        rows.append([row])
        for column in range(1, len(other) + 1):
            ways = [
                rows[row - 1][column] + 1,
                rows[row][column - 1] + 1,
                rows[row - 1][column - 1] + (one[row - 1] != other[column - 1]),
            ]
            if row > 1 and column > 1 and one[row - 2 : row] == other[column - 2 : column][::-1]:
                ways.append(rows[row - 2][column - 2] + 1)
            rows[row].append(min(ways))
    return rows[-1][-1]


@given(
    st.lists(st.text("abčж", min_size=1, max_size=7), max_size=30, unique=True), st.text("abčж", min_size=1, max_size=7)
)
def test_what_is_near_is_what_few_steps_lead_to(terms: list[str], word: str) -> None:
    lexicon = Lexicon((term, 1) for term in terms)
    for furthest in (1, 2):
        near = set(lexicon.near(word, furthest))
        assert near == {term for term in terms if len(term) >= 3 and _steps(word, term) <= furthest}
    assert list(lexicon.near(word, 0)) == [term for term in terms if term == word]
