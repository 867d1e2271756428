"""Who cites which instrument, in which years, and in which sentences."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import DocumentId, Field, NoSuchThing, Page, Standing
from indexer import Library, citing
from tests.making import add, draft

TEXTS = (
    (
        "Rezolucija 1325\nČitale smo naglas. UNSCR 1325 važi i ovde, a Rezolucija br. 1325 ne zastareva. Posle je pao mrak.",
        "2006-09",
    ),
    ("Në takim u tha: Rezoluta 1325 e KS të OKB-së nuk zbatohet! Pastaj folëm për CEDAW.", "2003-01-02/2004-05"),
    ("Резолуција Савета безбедности 1325 стоји на зиду.", "199X"),
    ("Nothing is cited here.", "2006"),
    ("UNSCR 1325 again.", ""),
)
"""Invented, with their dates."""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as library:
        drafts = []
        for text, date in TEXTS:
            known = {"date": date} if date else {}
            known |= {"reference": "S/RES/1325"} if "1325" in text else {}
            drafts.append(draft(text, **known))
        add(library.archive, tmp_path, *drafts)
        yield library


@pytest.fixture
def ids(library: Library) -> list[DocumentId]:
    return library.archive.ids()


@pytest.mark.parametrize(
    "name", ["S/RES/1325", "1325", "UNSCR 1325", "Резолуција 1325", "rezoluta 1325 e ks te okb-se", "ref 1325"]
)
def test_an_instrument_is_known_by_any_of_its_names(library: Library, name: str) -> None:
    assert library.citations(name).instrument.code == "S/RES/1325"


def test_documents_are_counted_by_the_year_of_their_date(library: Library, ids: list[DocumentId]) -> None:
    found = library.citations("1325")
    assert [(one.document_id, one.year) for one in found.documents] == [
        (ids[1], 2003),  # the year in which it begins
        (ids[0], 2006),
        *((number, None) for number in sorted((ids[2], ids[4]), key=lambda number: (number != ids[4], number))),
    ]
    assert found.years == ((2003, 1), (2004, 0), (2005, 0), (2006, 1))
    assert found.undated == 2


def test_what_a_person_rejected_does_not_count_and_what_one_said_does(library: Library, ids: list[DocumentId]) -> None:
    (fact,) = library.archive.document(ids[0]).current(Field.REFERENCE)
    library.archive.reject(ids[0], fact.id)
    library.archive.state(ids[3], Field.REFERENCE, ["Rezolucija 1325 SB UN"])
    (fact,) = library.archive.document(ids[1]).current(Field.REFERENCE)
    library.archive.accept(ids[1], fact.id)
    standings = {one.document_id: one.standing for one in library.citations("1325").documents}
    assert standings == {
        ids[1]: Standing.ACCEPTED,
        ids[2]: Standing.SUGGESTED,
        ids[3]: Standing.STATED,
        ids[4]: Standing.SUGGESTED,
    }


def test_what_lies_in_the_bin_does_not_count(library: Library, ids: list[DocumentId]) -> None:
    library.archive.bin(ids[:3])
    assert [one.document_id for one in library.citations("1325").documents] == [ids[4]]


def test_a_year_that_a_person_says_is_the_one_that_counts(library: Library, ids: list[DocumentId]) -> None:
    library.archive.state(ids[0], Field.DATE, ["2010"])
    assert dict(library.citations("1325").years)[2010] == 1


def test_instruments_stand_in_the_order_of_their_documents(library: Library, ids: list[DocumentId]) -> None:
    library.archive.state(ids[1], Field.REFERENCE, ["S/RES/1325", "CEDAW", "Deklaracija iz primera"])
    found = library.instruments()
    assert [(one.instrument.code, one.documents, one.first, one.last) for one in found] == [
        ("S/RES/1325", 4, 2003, 2006),
        ("CEDAW", 1, 2003, 2003),
        ("Deklaracija iz primera", 1, 2003, 2003),
    ]
    assert library.citations("deklaracija iz primera").instrument.code == "Deklaracija iz primera"


def test_a_known_instrument_that_nobody_cites_is_an_empty_answer(library: Library) -> None:
    found = library.citations("Istanbulska konvencija")
    assert (found.instrument.code, found.documents, found.years, found.undated) == ("CETS 210", (), (), 0)


@pytest.mark.parametrize("name", ["", "nothing", "Pejë", "женe"])
def test_what_is_no_instrument_is_named(library: Library, name: str) -> None:
    with pytest.raises(NoSuchThing):
        library.citations(name)


def test_every_place_is_found_with_its_sentence(library: Library, ids: list[DocumentId]) -> None:
    quotes = library.quotes("S/RES/1325", ids)
    assert [[quote.sentence for quote in quotes[number]] for number in ids] == [
        [
            "Rezolucija 1325",
            "UNSCR 1325 važi i ovde, a Rezolucija br. 1325 ne zastareva.",
            "UNSCR 1325 važi i ovde, a Rezolucija br. 1325 ne zastareva.",
        ],
        ["Në takim u tha: Rezoluta 1325 e KS të OKB-së nuk zbatohet!"],
        ["Резолуција Савета безбедности 1325 стоји на зиду."],
        [],
        ["UNSCR 1325 again."],
    ]


def test_a_place_is_where_it_is_said_to_be(library: Library, ids: list[DocumentId]) -> None:
    for number, quotes in library.quotes("S/RES/1325", ids).items():
        pages = {page.number: page.text for page in library.archive.pages(number)}
        for quote in quotes:
            start, end = quote.mark
            assert quote.sentence[start:end] == pages[quote.page][quote.start : quote.end] == "1325"


def test_a_sentence_without_end_is_cut_between_words() -> None:
    long = "reč " * 300
    (quote,) = citing.quotes([Page(1, f"{long}UNSCR 1325 {long}")], "S/RES/1325")
    assert len(quote.sentence) < 340
    assert quote.sentence.startswith("… reč ")
    assert quote.sentence.endswith(" reč …")
    assert quote.sentence[slice(*quote.mark)] == "1325"


def test_lines_of_a_heading_and_of_a_list_are_sentences_of_their_own() -> None:
    text = "Mreža\nSAOPŠTENJE\nPet godina Rezolucije 1325\nBeograd, 2005.\n- prvo\n- sprovesti UNSCR 1325;\n- drugo"
    assert [quote.sentence for quote in citing.quotes([Page(1, text)], "S/RES/1325")] == [
        "Pet godina Rezolucije 1325",
        "- sprovesti UNSCR 1325;",
    ]
