"""One key for every spelling, and dates that are dates."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, fold, latin, marked, span

SPELLINGS = [
    ("Žene", "ZENE", "zene", "Жене", "ЖЕНЕ", unicodedata.normalize("NFD", "Žene")),
    ("Đakovica", "Djakovica", "Dakovica", "Ђаковица", "ДЈАКОВИЦА"),
    ("Ljubav", "Љубав", "LJUBAV", "ЉУБАВ", "ǉubav"),
    ("Gratë", "grate", "GRATË"),
    ("Çka", "cka"),
    ("Skopje", "Скопје"),
    ("Ćirilica", "Čirilica", "cirilica", "Ћирилица"),
    ("İstanbul", "Istanbul", "ıstanbul"),
]


@pytest.mark.parametrize("spellings", SPELLINGS, ids=lambda spellings: spellings[0])
def test_every_spelling_has_one_key(spellings: tuple[str, ...]) -> None:
    assert len({fold(word) for word in spellings}) == 1


MIXED = [
    ("нajмaњe", "najmanje"),  # Latin a, j, e
    ("Пpиштинa", "pristina"),  # Latin p
    ("cуд", "sud"),  # Latin c
    ("jeр", "jer"),  # only letters that both scripts have: the р tells
    ("pеace", "peace"),  # Cyrillic е
    ("Аlbania", "albania"),
    ("рër", "per"),  # Cyrillic р
    ("Weб", "web"),
]


@pytest.mark.parametrize(("typed", "meant"), MIXED)
def test_a_word_in_two_scripts_is_read_in_the_one_that_is_meant(typed: str, meant: str) -> None:
    assert fold(typed) == meant
    assert fold(f"и {typed} и") == f"i {meant} i"


@pytest.mark.parametrize("word", ["Шуд", "ŠUD", "šud", unicodedata.normalize("NFD", "Šud"), "šu\u00add"])
def test_marks_are_kept_where_they_are_asked_for(word: str) -> None:
    assert marked(word) == "šud"
    assert fold(word) == "sud"


@given(st.text())
def test_a_key_is_its_own_key(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("serbian", "written"),
    [("Љубав", "Ljubav"), ("ЉУБАВ", "LJUBAV"), ("Његош и Џеп", "Njegoš i Džep"), ("Ђура", "Đura"), ("peace", "peace")],
)
def test_cyrillic_is_written_in_latin(serbian: str, written: str) -> None:
    assert latin(serbian) == written


def test_latin_is_written_in_cyrillic() -> None:
    assert cyrillic("Žene u crnom, ljubav i Džep") == "Жене у црном, љубав и Џеп"
    assert cyrillic("www.X-Y?q") == "www.X-Y?q"  # letters that Serbian does not have stay


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2006", date(2006, 1, 1), date(2006, 12, 31)),
        ("2006-02", date(2006, 2, 1), date(2006, 2, 28)),
        ("2006-09-02", date(2006, 9, 2), date(2006, 9, 2)),
        ("2006-09-02?", date(2006, 9, 2), date(2006, 9, 2)),
        ("1999-21", date(1999, 3, 1), date(1999, 5, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2007-08-31/2007-09-03", date(2007, 8, 31), date(2007, 9, 3)),
        ("2006/..", date(2006, 1, 1), date.max),
    ],
)
def test_a_date_spans_days(edtf: str, first: date, last: date) -> None:
    assert span(edtf) == (first, last)


@pytest.mark.parametrize("text", ["", "2006-13", "2006-02-30", "2. 9. 2006", "..", "/", "2007/2006", "0000", "२००६"])
def test_what_is_no_date_spans_nothing(text: str) -> None:
    assert span(text) is None


@pytest.mark.parametrize("letter", ["İ", "ı", "ſ", "K"])
def test_a_letter_that_is_another_only_without_its_case_stays_or_has_its_own(letter: str) -> None:
    assert cyrillic(f"a{letter}b") in (f"а{letter}б", "акб", "аКб")
