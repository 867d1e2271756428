"""Dates are found in all the ways in which the region writes them, and nowhere else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic, is_valid_date
from indexer.dates import find_dates

FORMS = [
    ("Beograd, 2. septembar 2006.", "2006-09-02"),
    ("Beograd, 2. septembra 2006. godine", "2006-09-02"),
    ("u Beogradu, dana 2.septembra 2006. god.", "2006-09-02"),
    ("Kruševac, 08. 03. 2008.", "2008-03-08"),
    ("Kruševac, 8.3.2008.", "2008-03-08"),
    ("02.09.2006", "2006-09-02"),
    ("8. III 2008.", "2008-03-08"),
    ("8. XII 1999. godine", "1999-12-08"),
    ("31. avgust – 3. septembar 2007.", "2007-08-31/2007-09-03"),
    ("od 31. avgusta do 3. septembra 2007.", "2007-08-31/2007-09-03"),
    ("28. decembar 2006 – 2. januar 2007.", "2006-12-28/2007-01-02"),
    ("4. i 5. april 2008.", "2008-04-04/2008-04-05"),
    ("od 4. do 5. aprila 2008. godine", "2008-04-04/2008-04-05"),
    ("1-3. maj 1991", "1991-05-01/1991-05-03"),
    ("21–23.02.1992.", "1992-02-21/1992-02-23"),
    ("mart 1999", "1999-03"),
    ("u martu 1999. godine", "1999-03"),
    ("proleće 1999", "1999-21"),
    ("u jesen 2001.", "2001-23"),
    ("tokom 1999. godine", "1999"),
    ("11. srpnja 1995.", "1995-07-11"),
    ("10. prosinca 2003.", "2003-12-10"),
    ("Prishtinë, 2 shtator 2006", "2006-09-02"),
    ("më 2 shtator 2006", "2006-09-02"),
    ("Prishtine, me 8 mars 2007", "2007-03-08"),
    ("1-3 maj 1991", "1991-05-01/1991-05-03"),
    ("31 gusht – 3 shtator 2007", "2007-08-31/2007-09-03"),
    ("4 dhe 5 prill 2008", "2008-04-04/2008-04-05"),
    ("nëntor 2010", "2010-11"),
    ("17 shkurtit 2008", "2008-02-17"),
    ("në vitin 1999", "1999"),
    ("2 September 2006", "2006-09-02"),
    ("September 2, 2006", "2006-09-02"),
    ("2nd of September 2006", "2006-09-02"),
    ("4–5 April 2008", "2008-04-04/2008-04-05"),
    ("September 1-2, 2006", "2006-09-01/2006-09-02"),
    ("31 August to 3 September 2007", "2007-08-31/2007-09-03"),
    ("March 2009", "2009-03"),
    ("autumn 2012", "2012-23"),
    ("in 1999 the war", "1999"),
    ("Date: 2006-09-02", "2006-09-02"),
    ("2/9/2006", "2006-09-02"),
    ("Niš, 13.3.94.", "1994-03-13"),
    ("4. 12. '98.", "1998-12-04"),
    ("17. marta '93.", "1993-03-17"),
    ("tetor ’05", "2005-10"),
    ("this 7th day of May 2006", "2006-05-07"),
    ("the third day of the month of May 1999", "1999-05-03"),
    ("petog dana meseca maja 2003. godine", "2003-05-05"),
    ("3. meseca maja 2003.", "2003-05-03"),
    ("në ditën e dytë të muajit qershor 2001", "2001-06-02"),
    ("më 9-të të marsit 2013", "2013-03-09"),
    ("Broj: 14-2/2018\n5.6.2018.\n", "2018-06-05"),
    ("10. decembar 2005. / 10 dhjetor 2005", "2005-12-10"),
    ("8. mart 2012. – 8 mars 2012", "2012-03-08"),
]


@pytest.mark.parametrize(("text", "edtf"), FORMS)
def test_a_form_is_read(text: str, edtf: str) -> None:
    (found,) = find_dates(text)
    assert found.edtf == edtf
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(("text", "edtf"), [form for form in FORMS[:21] if "I" not in form[0]])
def test_serbian_forms_are_read_in_cyrillic_and_in_capitals(text: str, edtf: str) -> None:
    assert [found.edtf for found in find_dates(cyrillic(text))] == [edtf]
    assert [found.edtf for found in find_dates(text.upper())] == [edtf]


IN_WORDS = [
    ("U Somboru, petog februara dve hiljade četvrte godine", "2004-02-05"),
    ("dvadeset i trećeg aprila hiljadu devetsto devedeset osme", "1998-04-23"),
    ("u oktobru hiljadu devetsto osamdeset devete", "1989-10"),
    ("od drugog do šestog juna dve hiljade trinaeste", "2013-06-02/2013-06-06"),
    ("tokom dve hiljade sedme", "2007"),
    ("tisuću devetsto devedeset pete godine", "1995"),
    ("dvadesetsedmog maja dvehiljade šesnaeste", "2016-05-27"),
    ("Užice, tridesetog novembra 2003.", "2003-11-30"),
]


@pytest.mark.parametrize(("text", "edtf"), IN_WORDS)
def test_serbian_days_and_years_are_read_in_words(text: str, edtf: str) -> None:
    bare = text.translate(str.maketrans("čćšžđ", "ccszd"))
    for written in (text, bare, text.upper(), cyrillic(text)):
        (found,) = find_dates(written)
        assert found.edtf == edtf
        assert written[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Pejë, më pesëmbëdhjetë prill dy mijë e gjashtë", "2006-04-15"),
        ("me njezet e dy qershor mije e nenteqind e nentedhjete e tete", "1998-06-22"),
        ("në vitin një mijë e nëntëqind e nëntëdhjetë e një", "1991"),
        ("më katër tetor të vitit dymijë e dhjetë", "2010-10-04"),
        ("the twenty-first of June two thousand and eight", "2008-06-21"),
        ("on the third of May nineteen ninety-two", "1992-05-03"),
        ("April the tenth, two thousand and one", "2001-04-10"),
        ("in October twenty twelve", "2012-10"),
        ("twelfth of January 2005", "2005-01-12"),
    ],
)
def test_albanian_and_english_days_and_years_are_read_in_words(text: str, edtf: str) -> None:
    (found,) = find_dates(text)
    assert found.edtf == edtf
    assert text[found.start : found.end] == found.quote


@pytest.mark.parametrize(
    "text",
    [
        "Stiglo je dve hiljade jedanaest žena.",
        "pre dve hiljade godina",
        "hiljadu devetsto dinara",
        "Erdhën dy mijë e pesë gra.",
        "para dy mijë vjetësh",
        "Two thousand and eleven women came.",
        "prvi i drugi sastanak",
        "u osamnaest i trideset",
        "osmi mart",
        "dhjetë ditë në mars",
        "He was the second in May.",
    ],
)
def test_amounts_and_days_without_a_year_are_no_dates(text: str) -> None:
    assert find_dates(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "„Sl. glasnik RS”, br. 33/2025",
        "Službeni glasnik 12/2006",
        "S/RES/1325 (2000)",
        "Rezolucija 1325 (2000) Saveta bezbednosti",
        "UNSCR 1325 (2000), 1820 (2008)",
        "tel. 011/2623-225",
        "+381 11 2000 1999",
        "broj 2006",
        "str. 12-15",
        "član 12. stav 3.",
        "1.500.000 dinara",
        "99.99.2006",
        "31.13.2006.",
        "maja je došla",
        "mart je hladan",
        "Nr. 12/06",
        "5. 6. 7.",
        "tačka 1.2.15",
        "član 2.3.05",
        "bilo je to ’98.",
        "www.example.org/2006/09/02x",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_dates(text) == []


def test_the_american_order_is_read_only_where_nothing_else_is_possible() -> None:
    assert [d.edtf for d in find_dates("9/22/2006", language="en")] == ["2006-09-22"]
    assert [d.edtf for d in find_dates("9/2/2006", language="en")] == ["2006-02-09"]
    assert find_dates("9/22/2006", language="sr") == []


def test_several_dates_are_found_in_order() -> None:
    text = "Beograd, 7. mart 2006. Sastanak je bio 1. marta 2006. a rezolucija 1325 (2000) je pomenuta u maju 2005."
    assert [d.edtf for d in find_dates(text)] == ["2006-03-07", "2006-03-01", "2005-05"]


@given(st.text())
def test_any_text_gives_valid_dates_with_true_offsets(text: str) -> None:
    for found in find_dates(text):
        assert is_valid_date(found.edtf)
        assert text[found.start : found.end] == found.quote
