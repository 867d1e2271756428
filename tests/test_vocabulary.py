"""The authorities that ship: every name leads to its record, every record says where it is from."""

from __future__ import annotations

import json

import pytest

from archive import cyrillic, fold, is_valid_date, latin, vocabulary
from archive.vocabulary import Term
from resources import path

LISTS = ("kinds", "instruments", "organisations", "places", "countries")
KINDS = [
    "statement",
    "press-release",
    "letter",
    "open-letter",
    "resolution",
    "draft-resolution",
    "meeting-record",
    "report",
    "annual-report",
    "call",
    "recommendation",
    "testimony",
    "leaflet",
    "newsletter",
    "article",
    "agreement",
    "plan",
    "platform",
    "invitation",
    "programme",
    "message",
]


def _terms(part: str) -> tuple[Term, ...]:
    found: tuple[Term, ...] = getattr(vocabulary, part)()
    return found


@pytest.mark.parametrize("part", LISTS)
def test_every_record_has_a_code_of_its_own_a_name_and_a_source(part: str) -> None:
    terms = _terms(part)
    assert len({term.code for term in terms}) == len(terms)
    for term in terms:
        assert term.source
        assert term.names
        assert set(term.names) <= {*vocabulary.LANGUAGES, *vocabulary.MORE_LANGUAGES}
        for names in term.names.values():
            assert names
            assert len(set(names)) == len(names), term.code
            assert all(name == name.strip() and name for name in names)


@pytest.mark.parametrize("part", LISTS)
def test_what_is_constructed_or_only_remembered_is_not_called_verified(part: str) -> None:
    for term in _terms(part):
        if term.source.startswith("general knowledge") or "constructed" in term.source:
            assert not term.verified, term.code


@pytest.mark.parametrize("part", LISTS)
def test_cyrillic_names_are_cyrillic_and_latin_names_latin(part: str) -> None:
    for term in _terms(part):
        for name in term.names.get("sr-Latn", ()):
            assert name == latin(name), term.code
        if part in ("kinds", "places"):
            for name in term.names.get("sr-Cyrl", ()):
                assert name == cyrillic(name), term.code


@pytest.mark.parametrize("part", LISTS)
def test_the_files_hold_one_record_a_line(part: str) -> None:
    text = path("vocabulary", f"{part}.json").read_text("utf-8")
    records = [line for line in text.splitlines() if line.strip().startswith('{"code"')]
    assert len(records) == len(json.loads(text)["records"])


@pytest.mark.parametrize("code", KINDS)
def test_the_kinds_of_documents_have_names_in_four_ways_of_writing(code: str) -> None:
    term = vocabulary.term_of(vocabulary.kinds(), code)
    assert term is not None
    assert set(term.names) == set(vocabulary.LANGUAGES)


def test_a_kind_is_known_by_any_of_its_names_and_by_no_other_kinds() -> None:
    for term in vocabulary.kinds():
        assert vocabulary.kind_of(term.code) == term.code
        for names in term.names.values():
            for name in names:
                assert vocabulary.kind_of(name) == term.code, name
                assert vocabulary.kind_of(name.upper()) == term.code, name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("zapisnik", "meeting-record"),
        ("ЗАПИСНИК", "meeting-record"),
        ("minutes", "meeting-record"),
        ("procesverbal", "meeting-record"),
        ("saopstenje", "statement"),
        ("Saopštenje za javnost", "press-release"),
        ("deklarate", "statement"),
        ("open letter", "open-letter"),
        ("Open-Letter", "open-letter"),
        ("leter e hapur", "open-letter"),
        ("projekt rezolutë", "draft-resolution"),
        ("projekt-rezolute", "draft-resolution"),
        ("godisnji  izvestaj", "annual-report"),
        ("akcioni plan", "plan"),
        ("a kind of its own", None),
        ("", None),
    ],
)
def test_a_kind_by_its_name(name: str, code: str | None) -> None:
    assert vocabulary.kind_of(name) == code


@pytest.mark.parametrize(
    ("part", "code", "names"),
    [
        ("organisations", "wib", ["Žene u crnom", "Zene u crnom", "Жене у црном", "Gratë në të Zeza", "WiB", "ŽuC"]),
        ("organisations", "kwn", ["Rrjeti i Grave të Kosovës", "RrGGK", "Kosova Women's Network", "Mreza zena Kosova"]),
        (
            "organisations",
            "wpc",
            ["Mirovna Zenska Koalicija", "Koalicioni i Grave për Paqe", "Women's Peace Coalition"],
        ),
        ("places", "prishtina", ["Priština", "Приштина", "Prishtinë", "Prishtina", "Pristina", "Prishtine"]),
        ("places", "gjakova", ["Đakovica", "Djakovica", "Ђаковица", "Gjakovë", "Gjakova"]),
        ("places", "krusevac", ["Kruševac", "Крушевац", "Krushevac"]),
        ("instruments", "S/RES/1325", ["UNSCR 1325", "Resolution 1325", "Резолуција СБ УН 1325", "Rezoluta 1325"]),
        ("instruments", "CETS 210", ["Istanbul Convention", "Istanbulska konvencija", "Konventa e Stambollit"]),
        ("instruments", "BPfA", ["Beijing Platform for Action", "Pekinška deklaracija"]),
    ],
)
def test_names_old_and_new_in_every_script_lead_to_one_record(part: str, code: str, names: list[str]) -> None:
    for name in names:
        having = [t.code for t in _terms(part) if fold(name) in {fold(n) for ns in t.names.values() for n in ns}]
        assert having == [code], name


def test_the_ten_resolutions_of_the_agenda_are_known_by_symbol_with_their_dates() -> None:
    numbers = (1325, 1820, 1888, 1889, 1960, 2106, 2122, 2242, 2467, 2493)
    codes = {term.code for term in vocabulary.instruments()}
    assert {f"S/RES/{number}" for number in numbers} <= codes
    assert {"CEDAW", "CEDAW/C/GC/30", "BPfA", "CETS 210"} <= codes
    records = json.loads(path("vocabulary", "instruments.json").read_text("utf-8"))["records"]
    adopted = {record["code"]: record["adopted"] for record in records}
    assert all(is_valid_date(day) for day in adopted.values())
    assert adopted["S/RES/1325"] == "2000-10-31"


def test_a_name_is_given_in_the_language_of_the_reader_or_the_nearest_she_knows() -> None:
    term = Term("x", {"en": ("statement", "call"), "sr-Latn": ("saopštenje",)}, verified=True, source="here")
    assert vocabulary.name_of(term, "en") == "statement"
    assert vocabulary.name_of(term, "sr-Cyrl") == "saopštenje"
    assert vocabulary.name_of(term, "sq") == "statement"
    assert vocabulary.name_of(term, "tr") == "statement"
    assert vocabulary.name_of(Term("y", {}, verified=False, source="here"), "en") == "y"


def test_an_unknown_code_has_no_record() -> None:
    assert vocabulary.term_of(vocabulary.places(), "atlantis") is None
    assert vocabulary.kind("letter") is not None
