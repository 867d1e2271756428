"""How a question goes on while it is typed."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import DocumentId, Field, fold
from archive.vocabulary import Concept
from indexer import Library, Question
from indexer.completing import _shipped
from indexer.query import vocabulary
from tests.making import add, draft

TEXTS = (
    ("sr-Latn", "Žene u crnom stoje na trgu. Nestali nisu zaboravljeni. Tražimo mir.", "Zapisnik sa trga"),
    ("sr-Latn", "Zenama je svima hladno, nasilje ne prestaje. Nasilja je previše.", "Drugi zapisnik"),
    ("sr-Cyrl", "Дуго се чекало на станици. Женама је хладно.", "Чекање"),
    ("sq", "Gratë presin në stacion. Dhuna nuk pushon. OSBE-ja erdhi në Pejë.", "Pritja"),
    ("en", "Resolution 1325 was read aloud at the crossing.", "Crossing"),
)
"""Invented."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as library:
        described = (
            {"kind": "statement", "date": "2006-09-02", "organisation": "Žene u crnom"},
            {"kind": "open-letter", "date": "1999-03"},
            {"kind": "statement", "date": "2001/2003"},
            {"kind": "statement", "place": "Pejë", "date": "2006"},
            {"kind": "leaflet", "reference": "S/RES/1325"},
        )
        drafts = (
            draft(text, language=language, title=title, **known)
            for (language, text, title), known in zip(TEXTS, described, strict=True)
        )
        ids = add(library.archive, tmp_path, *drafts)
        library.archive.tag(ids[:1], library.archive.add_tag("Vigils").id)
        for _ in library.catch_up():
            pass
        yield library


def _texts(library: Library, text: str, limit: int = 8, language: str = "en") -> list[str]:
    return [one.text for one in library.completions(text, limit, language=language)]


def _ids(library: Library) -> list[DocumentId]:
    return library.archive.ids()


# Words


@pytest.mark.parametrize(
    ("typed", "goes_on"),
    [
        ("stoj", "stoje"),
        ("previs", "previše"),  # with the marks of the document
        ("PREVIS", "PREVIŠE"),
        ("Previs", "Previše"),
        ("преви", "превише"),  # in the script that is typed
        ("duго с", None),
        ("stan", "stanici"),  # from Cyrillic
        ("трг stan", "трг stanici"),  # the script of the word, not of the question
        ("mir cek", "mir čekalo"),
        ("-sto", "-stoje"),
        ("=prev", "=previše"),
        ("(mir stoj", "(mir stoje"),
        ('"mir sto', '"mir stoje'),
        ("cros", "crossing"),
        ("132", "1325"),
    ],
)
def test_a_word_goes_on_as_documents_write_it(library: Library, typed: str, goes_on: str | None) -> None:
    found = _texts(library, typed)
    assert goes_on is None or goes_on in found


def test_forms_of_one_word_are_offered_once(library: Library) -> None:
    assert len([text for text in _texts(library, "-nasi") if text.startswith("-nasilj")]) == 1
    assert [text for text in _texts(library, "nasi") if text.startswith("nasilj") and " " not in text] == ["nasilje"]


@pytest.mark.parametrize("typed", ["", " ", "s", "stoj ", "stoj*", "trg ?", "))", '"', "kind:zzz", "x" * 3000])
def test_where_nothing_can_go_on_nothing_is_offered(library: Library, typed: str) -> None:
    assert _texts(library, typed) == []


def test_what_is_typed_already_is_not_offered(library: Library) -> None:
    assert "stoje" not in _texts(library, "stoje")
    assert "Žene u crnom" not in _texts(library, "žene u crnom")


def test_no_more_are_offered_than_wanted(library: Library) -> None:
    assert len(_texts(library, "ze", 3)) == 3
    assert _texts(library, "ze", 0) == []


# Names


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zene u", "Žene u crnom"),
        ("жене у", "Жене у црном"),
        ("zene u c", "Žene u crnom"),
        ("mir zene u", "mir Žene u crnom"),
        ("women in b", "Women in Black"),  # under any of its names
        ("grate ne te z", "Gratë në të Zeza"),
        ("zene ", "Žene u crnom"),
        ("osb", "OSBE"),
        ("prish", "Prishtina"),  # the vocabulary knows it, though no document names it
        ("uhapš", None),
    ],
)
def test_a_name_goes_on_from_its_first_words(library: Library, typed: str, name: str | None) -> None:
    found = [fold(text) for text in _texts(library, typed)]
    assert name is None or fold(name) in found


def test_what_documents_name_stands_before_what_is_only_known(library: Library) -> None:
    assert _texts(library, "žene u")[0] == "Žene u crnom"


def test_a_name_of_several_words_is_not_offered_for_a_sign_that_holds_for_one(library: Library) -> None:
    assert not [text for text in _texts(library, "-zen") if " " in text]


def test_an_albanian_name_is_found_without_its_article(library: Library) -> None:
    assert any("zhdukur" in fold(text) for text in _texts(library, "zhduk"))


def test_names_are_given_in_the_language_of_the_window_where_they_can(library: Library) -> None:
    assert _texts(library, "pe", language="sq")[0] == "Pejë"
    assert "Priština" in _texts(library, "prist", language="sr-Latn")


def test_a_concept_that_somebody_has_added_goes_on_at_once(library: Library) -> None:
    assert _texts(library, "zvrk") == []
    names = {"sr-Latn": ("zvrk za mir",), "en": ("spinning top of peace",)}
    library.archive.state_concept(Concept(code="spinning-top", names=names, verified=False, source="test"))
    assert _texts(library, "zvrk") == ["zvrk za mir"]


# Fields


@pytest.mark.parametrize(
    ("typed", "goes_on"),
    [
        ("vrs", ["vrsta:"]),
        ("врс", ["врста:"]),
        ("mir vrs", ["mir vrsta:"]),
        ("lloj", ["lloji:"]),
        ("kind:", ["kind:statement", "kind:leaflet", 'kind:"open letter"']),
        ("vrsta:", ["vrsta:saopštenje", "vrsta:letak", 'vrsta:"otvoreno pismo"']),
        ("врста:", ["врста:саопштење", "врста:летак", 'врста:"отворено писмо"']),
        ("lloji:letër e", ["lloji:letër e"]),
        ('lloji:"leter e', ['lloji:"letër e hapur"']),
        ("mir kind:stat", ["mir kind:statement"]),
        ("year:", ["year:2006", "year:1999"]),
        ("godina:19", ["godina:1999"]),
        ("date:2006-0", ["date:2006-09-02"]),
        ("place:", ["place:Peja"]),
        ("mesto:pe", ["mesto:Peć"]),
        ("org:", ['org:"Women in Black"']),
        ("ref:", ['ref:"Security Council resolution 1325"']),
        ("ref:13", ["ref:1325"]),
        ("tag:v", ["tag:Vigils"]),
        ("jezik:srp", ["jezik:srpski"]),
        ("језик:ср", ["језик:српски"]),
        ("title:zap", ['title:"Zapisnik sa trga"']),
        ("-kind:lea", ["-kind:leaflet"]),
    ],
)
def test_a_field_goes_on_with_its_values(library: Library, typed: str, goes_on: list[str]) -> None:
    found = _texts(library, typed)
    if goes_on == [typed]:
        return
    assert found[: len(goes_on)] == goes_on


def test_every_value_that_is_offered_finds_documents(library: Library) -> None:
    for name in ("kind", "lang", "year", "date", "place", "org", "ref", "tag", "title", "vrsta", "lloji", "viti"):
        for text in _texts(library, f"{name}:"):
            assert library.search(Question(text)).total, text


def test_what_a_person_says_takes_the_place_of_the_guess(library: Library) -> None:
    (last,) = _ids(library)[-1:]
    library.archive.state(last, Field.KIND, ["letter"])
    assert "kind:leaflet" not in _texts(library, "kind:")
    assert "kind:letter" in _texts(library, "kind:")
    library.archive.bin([last])
    assert "kind:letter" not in _texts(library, "kind:")


def test_every_name_of_a_field_has_its_language() -> None:
    named = [fold(name) for names in _shipped()["languages_of_fields"].values() for name in names]
    assert set(named) == set(vocabulary()["fields"])


def test_nothing_that_can_be_typed_is_an_error(library: Library) -> None:
    dice = random.Random(5)
    letters = [*'abčženкир  ::"“”()-=*?~.1', "kind:", "žene u ", "OR "]
    for _ in range(400):
        typed = "".join(dice.choice(letters) for _ in range(dice.randrange(1, 14)))
        for text in _texts(library, typed):
            assert fold(text) != fold(typed)
