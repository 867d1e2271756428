"""Any text is a question, and means what people expect."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from indexer.query import NOTHING, All, Any, Exact, Is, Near, Not, Phrase, Prefix, Wild, Word, parse


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", NOTHING),
        ("   ", NOTHING),
        ("žene", Word("zene")),
        ("ŽENE", Word("zene")),
        ("Жене", Word("zene")),
        ("zene crno", All((Word("zene"), Word("crno")))),
        ('"Žene u crnom"', Phrase(("zene", "u", "crnom"))),
        ("„Жене у црном”", Phrase(("zene", "u", "crnom"))),
        ("«gratë në të zeza»", Phrase(("grate", "ne", "te", "zeza"))),
        ('"mir"', Word("mir")),
        ("mir -rat", All((Word("mir"), Not(Word("rat"))))),
        ('-"hladni rat"', Not(Phrase(("hladni", "rat")))),
        ("mir OR paqe", Any((Word("mir"), Word("paqe")))),
        ("mir ILI paqe OSE peace", Any((Word("mir"), Word("paqe"), Word("peace")))),
        ("mir or paqe", All((Word("mir"), Word("or"), Word("paqe")))),
        ("a b OR c", All((Word("a"), Any((Word("b"), Word("c")))))),
        ("(a b) OR c", Any((All((Word("a"), Word("b"))), Word("c")))),
        ("mirov*", Prefix("mirov")),
        ("Srbija-Kosovo", Phrase(("srbija", "kosovo"))),
        ("S/RES/1325", Phrase(("s", "res", "1325"))),
        ("kind:letter", Is("kind", "letter")),
        ("vrsta:pismo", Is("kind", "pismo")),
        ("врста:писмо", Is("kind", "писмо")),
        ('place:"Novi Sad"', Is("place", "Novi Sad")),
        ("-lang:sq mir", All((Not(Is("lang", "sq")), Word("mir")))),
        ("date:2006..2010", Is("date", "2006..2010")),
        ("foo:bar", All((Word("foo"), Word("bar")))),
        ("1325", Word("1325")),
        ('"mir rat"~5', Near(("mir", "rat"), 5)),
        ('"mir"~5', Word("mir")),
        ("wor?d", Wild("wor?d")),
        ("mi*r", Wild("mi*r")),
        ("gde?", Word("gde")),
        ("=šud", Exact("šud")),
        ("=ШУД", Exact("šud")),
        ("slično:abc", Is("like", "abc")),
        ("година:2006", Is("year", "2006")),
        ("RrGGK-së", Word("rrggk")),
        ("đak djak dak", All((Word("dak"), Word("dak"), Word("dak")))),
    ],
)
def test_what_a_question_means(text: str, tree: object) -> None:
    assert parse(text) == tree


@pytest.mark.parametrize(
    "text", ['"', '"open', "(", ")", "((a", "a))b", "-", "--", "*", "OR", "OR OR a", "kind:", ":", "a:", "-(", "“", "|"]
)
def test_a_stray_sign_is_no_error(text: str) -> None:
    parse(text)


@given(st.text(alphabet=st.sampled_from('ažЖ ë"()-*:|OR„”. kind')) | st.text())
def test_no_text_is_an_error(text: str) -> None:
    parse(text)


def test_a_thousand_brackets_are_no_error() -> None:
    parse("(" * 10_000 + "a")
    parse("-" * 10_000 + "a")
