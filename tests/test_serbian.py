"""Serbian in the other script, with every offset kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import latin, written

BOTH = [
    ("Njegoš i Džep", "Његош и Џеп"),
    ("NJEGOŠ, DŽEP, KRALJ", "ЊЕГОШ, ЏЕП, КРАЉ"),
    ("nadživeti, odžaliti, podžupan", "надживети, оджалити, поджупан"),
    ("konjugacija, injekcija, konjunkcija", "конјугација, инјекција, конјункција"),
    ("Tanjug i TANJUG, vanjezički tanjir", "Танјуг и ТАНЈУГ, ванјезички тањир"),
    ("NATO i OEBS", "НАТО и ОЕБС"),
    ("Đorđe, đak, adjutant", "Ђорђе, ђак, адјутант"),
    ("I tako, 24. mart 1999.", "И тако, 24. март 1999."),
    ("Lj. iz Ljiga", "Љ. из Љига"),
]
IN_CYRILLIC = [
    ("PDF-a i USB", "PDF-а и USB"),
    ("II svetski rat, XX vek, VIII sednica", "II светски рат, XX век, VIII седница"),
    ("piši na zene@mail.org ili www.zene.org/o-nama", "пиши на zene@mail.org или www.zene.org/o-nama"),
    ("zeneucrnom.org i https://a.b/c?d=e kaže", "zeneucrnom.org и https://a.b/c?d=e каже"),
    ("Women in Black su website", "Women ин Блацк су website"),  # only what has foreign letters is known as foreign
    ("Prishtinë i Priština", "Prishtinë и Приштина"),
    ("", ""),
]


@pytest.mark.parametrize(("in_latin", "in_cyrillic"), BOTH)
def test_a_text_goes_into_the_other_script_and_back(in_latin: str, in_cyrillic: str) -> None:
    assert written(in_latin, "Cyrl").text == in_cyrillic
    assert written(in_cyrillic, "Latn").text == in_latin


@pytest.mark.parametrize(("text", "shown"), IN_CYRILLIC)
def test_what_is_not_serbian_stays_latin(text: str, shown: str) -> None:
    assert written(text, "Cyrl").text == shown
    assert written(shown, "Cyrl").text == shown


def test_a_place_is_found_again() -> None:
    text = "Njegova ljubav, nadživeti"
    shown = written(text, "Cyrl")
    start, end = (shown.places[at] for at in (text.index("ljubav"), text.index(",")))
    assert shown.text[start:end] == "љубав"
    back = written(shown.text, "Latn")
    assert back.text[back.places[start] : back.places[end]] == "ljubav"


@given(st.text(), st.sampled_from(["Latn", "Cyrl"]))
def test_any_text_can_be_shown_and_every_offset_has_its_place(text: str, script: str) -> None:
    shown = written(text, script)
    assert len(shown.places) == len(text) + 1
    assert list(shown.places) == sorted(shown.places)
    assert (shown.places[0], shown.places[-1]) == (0, len(shown.text))


@given(st.text("abvgdđežzijklmnoprstćufhcčšž ", max_size=30))
def test_nothing_is_lost_on_the_way_there_and_back(text: str) -> None:
    assert written(written(text, "Cyrl").text, "Latn").text == text == latin(written(text, "Cyrl").text)
