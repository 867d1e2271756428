"""Copies, versions and translations find one another, what people say of them stands, and differences are shown."""

from __future__ import annotations

import base64
import json
import random
import sqlite3
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from archive import (
    DocumentId,
    Draft,
    Field,
    InvalidValue,
    Kinship,
    Language,
    NoSuchThing,
    Page,
    Standing,
    Traits,
    cyrillic,
)
from indexer import Comparison, Library, Of, relating
from indexer.describing import describe
from indexer.likeness import RELATED, SAME, Tie, grouped, overlap
from indexer.traits import features, things, traits_of
from tests.likenesses import Case, cases, f1
from tests.making import add

SERBIAN = (
    "Saopštenje\n\nPrizren, 12. maja 2006.\n\nDevetnaest žena iz Prizrena i Kruševca posetilo je 27 porodica nestalih. "
    "Donele su hleb, pisma i lekove. Tražimo od vlade da do 15. juna objavi spisak grobnica i da sudi krivcima."
)
ALBANIAN = (
    "Deklaratë\n\nPrizren, 12 maj 2006\n\nNëntëmbëdhjetë gra nga Prizreni dhe Krushevci vizituan 27 familje të të "
    "zhdukurve. Ato sollën bukë, letra dhe ilaçe. Kërkojmë nga qeveria që deri më 15 qershor ta publikojë listën e "
    "varreve dhe t'i gjykojë fajtorët."
)
ENGLISH = (
    "Statement\n\nPrizren, 12 May 2006\n\nNineteen women from Prizren and Kruševac visited 27 families of the missing. "
    "They brought bread, letters and medicine. We demand that the government publish by 15 June the list of graves and "
    "try the guilty."
)
OTHER = (
    "Statement\n\nPrizren, 12 May 2006\n\nOur school opens its library on Saturday. Forty girls will learn to sew and to "
    "sing. The municipality pays 300 euros for a new window and a red door."
)


def read(text: str, language: str) -> Draft:
    """What reading a file with that text would give."""
    pages = (Page(1, text),)
    spoken = (Language.parse(language if language.startswith("sr") else f"{language}-Latn"),)
    found = describe(pages, spoken, name="a.txt")
    return Draft("text/plain", pages, languages=spoken, suggestions=found, traits=traits_of(pages, spoken))


def compare(library: Library) -> None:
    for _ in relating.compare(library.archive):
        pass


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as library:
        yield library


Take = Callable[..., list[DocumentId]]


@pytest.fixture
def take(library: Library, tmp_path: Path) -> Take:
    """Take texts in, each with its language, and compare them."""

    def take(*texts: tuple[str, str]) -> list[DocumentId]:
        made = add(library.archive, tmp_path, *(read(*one) for one in texts))
        compare(library)
        return made

    return take


# What is read out of a text


@pytest.mark.parametrize(
    ("text", "language", "key"),
    [
        ("bilo ih je trideset i osmoro", "sr-Latn", "n38"),
        ("ishin tridhjetë e tetë", "sq", "n38"),
        ("there were thirty-eight of them", "en", "n38"),
        ("Било их је 38.", "sr-Cyrl", "n38"),
        ("njëzet e dy vjet", "sq", "n22"),
        ("od 18.400 evra", "sr-Latn", "n18400"),
        ("of 18,400 euros", "en", "n18400"),
        ("u utorak 12. maja", "sr-Latn", "d5-12"),
        ("më 12 maj", "sq", "d5-12"),
        ("on May 12", "en", "d5-12"),
        ("dana 12.5.2006.", "sr-Latn", "d5-12"),
    ],
)
def test_numbers_and_days_have_one_key_in_every_language(text: str, language: str, key: str) -> None:
    pages = (Page(1, f"Reč {text} reč."),)
    assert key in {one.key for one in things(pages, (Language.parse(language),))}


def test_a_thing_stands_where_it_says() -> None:
    pages = (Page(1, "Ništa."), Page(2, "U Goraždevcu je bilo dvadeset i dve žene."))
    found = {pages[one.page - 1].text[one.start : one.end] for one in things(pages, (Language("sr", "Latn"),))}
    assert {"Goraždevcu", "dvadeset i dve", "žene"} <= found


def test_the_numbers_of_a_list_say_nothing() -> None:
    pages = (Page(1, "Zaključci\n3. jedan\n4. drugi\n"),)
    assert not [one for one in things(pages, (Language("sr"),)) if one.key[0] == "n"]


def _sketch(text: str) -> frozenset[int]:
    return features(traits_of((Page(1, text),), (Language("sr"),)).body).sketch


def test_both_scripts_and_every_spelling_of_a_text_have_one_sketch() -> None:
    assert overlap(_sketch(SERBIAN), _sketch(cyrillic(SERBIAN))) == 1.0
    assert overlap(_sketch(SERBIAN), _sketch(SERBIAN.upper().replace("Š", "S"))) >= SAME


def test_a_copy_read_with_faults_is_still_known() -> None:
    chance = random.Random(1)
    text = " ".join(case.text for case in cases("tune") if case.language == "sr-Latn")
    noisy = "".join(chance.choice("aeionrst") if c.isalpha() and chance.random() < 0.05 else c for c in text)
    assert SAME > overlap(_sketch(text), _sketch(noisy)) >= RELATED


def test_a_text_without_words_has_traits_too() -> None:
    assert features(traits_of((Page(1, "?!"),), ()).body).sketch == frozenset()
    assert features(traits_of((), ()).body).letters == 0


# Groups


def test_translations_find_one_another_and_nothing_else(library: Library, take: Take) -> None:
    sr, sq, en, other = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"), (ENGLISH, "en"), (OTHER, "en"))
    assert set(library.translations(sr)) == {sq, en}
    assert set(library.translations(en)) == {sr, sq}
    assert library.translations(other) == ()
    (first, _) = library.kin(sr)
    assert first.kind is Kinship.TRANSLATION
    assert first.standing is Standing.SUGGESTED
    assert first.evidence.numbers == ("19", "27", "2006")
    assert first.evidence.days == ("5-12", "6-15")
    assert first.evidence.same_date


def test_the_same_text_in_the_other_script_belongs_to_the_group(library: Library, take: Take) -> None:
    latin, other, en = take((SERBIAN, "sr-Latn"), (cyrillic(SERBIAN), "sr-Cyrl"), (ENGLISH, "en"))
    assert {one.document_id: one.kind for one in library.kin(latin)} == {other: Kinship.SAME, en: Kinship.TRANSLATION}
    assert set(library.translations(en)) == {latin, other}


def test_groups_of_the_half_that_was_not_looked_at_are_found(library: Library, tmp_path: Path) -> None:
    held = cases("held")
    known = dict(zip(_added(library, tmp_path, held), held, strict=True))
    assert f1(library, known) >= 0.95


def _added(library: Library, folder: Path, some: tuple[Case, ...]) -> list[DocumentId]:
    made = add(library.archive, folder, *(read(case.text, case.language) for case in some))
    compare(library)
    return made


def test_no_group_has_two_texts_in_one_language_and_script() -> None:
    a, b, c = (DocumentId(name) for name in "abc")
    writings = {a: "sr-Latn", b: "sq-Latn", c: "sq-Latn"}
    assert grouped([Tie(a, b, 0.9), Tie(a, c, 0.8)], (), writings) == [frozenset((a, b))]


def test_one_pair_alone_does_not_join_two_groups() -> None:
    a, b, c, d = (DocumentId(name) for name in "abcd")
    writings = {a: "en", b: "sq", c: "sr", d: "mk"}
    ties = [Tie(a, b, 0.9), Tie(c, d, 0.9), Tie(b, c, 0.6)]
    assert grouped(ties, (), writings) == [frozenset((a, b)), frozenset((c, d))]
    assert grouped([*ties, Tie(a, d, 1.0)], (), writings) == [frozenset((a, b, c, d))]


def test_a_later_version_is_known_by_its_date(library: Library, take: Take) -> None:
    longer = f"{SERBIAN} Spisak šaljemo i poslanicama, i svim novinama u oba grada, jer ćutanje je saučesništvo."
    first, second = take((SERBIAN, "sr-Latn"), (longer.replace("12. maja", "20. maja"), "sr-Latn"))
    (kin,) = library.kin(first)
    assert (kin.document_id, kin.kind, kin.later) == (second, Kinship.VERSION, True)
    assert library.kin(second)[0].later is False
    assert library.translations(first) == ()


def test_what_lies_in_the_bin_belongs_to_nothing(library: Library, take: Take) -> None:
    sr, sq = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    library.archive.bin([sq])
    assert library.kin(sr) == ()
    library.archive.restore([sq])
    assert library.translations(sr) == (sq,)


# As documents come and change


def test_a_document_that_comes_later_joins_its_group(library: Library, take: Take) -> None:
    (sr,) = take((SERBIAN, "sr-Latn"))
    assert library.kin(sr) == ()
    (sq,) = take((ALBANIAN, "sq"))
    assert library.translations(sr) == (sq,)


def test_each_document_is_compared_once(library: Library, take: Take) -> None:
    take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    assert list(relating.compare(library.archive)) == []


def test_another_date_is_taken_into_account(library: Library, take: Take) -> None:
    sr, sq = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    before = library.kin(sr)[0].score
    library.archive.state(sq, Field.DATE, ["1999-03-24"])
    compare(library)
    after = library.kin(sr)[0]
    assert after.score < before
    assert not after.evidence.same_date


def test_texts_that_were_not_read_for_comparing_are_read_then(library: Library, tmp_path: Path) -> None:
    texts = ((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    plain = (Draft("text/plain", (Page(1, t),), languages=(Language.parse(code),)) for t, code in texts)
    sr, sq = add(library.archive, tmp_path, *plain)
    compare(library)
    assert library.translations(sr) == (sq,)


def _forged(**changed: object) -> str:
    whole = {"letters": 9, "sketch": "AAAAAQ==", "keys": "n12 d5-12", "places": "AAEAAg=="} | changed
    return base64.b64encode(zlib.compress(json.dumps(whole).encode())).decode()


@pytest.mark.parametrize(
    "body",
    [
        *("", "AAAA", "eJwDAAAAAAE=", "not base64 at all"),
        _forged(keys="nmany dpast"),
        _forged(places="//8="),
        _forged(places="/////w=="),
        _forged(sketch="AAA="),
        _forged(letters="nine"),
        _forged(keys=None),
    ],
)
def test_traits_that_are_none_harm_nothing(library: Library, tmp_path: Path, take: Take, body: str) -> None:
    keys = traits_of((Page(1, SERBIAN),), (Language("sr", "Latn"),)).keys  # so that it is compared
    bad = Draft("text/plain", (Page(1, "a"),), languages=(Language("mk", "Cyrl"),), traits=Traits(1, body, keys))
    add(library.archive, tmp_path, bad)
    sr, sq = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    assert library.translations(sr) == (sq,)


# What people say


def test_what_a_person_confirms_stands(library: Library, take: Take) -> None:
    sr, sq, other = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"), (OTHER, "en"))
    library.archive.relate(sr, Kinship.TRANSLATION, other)
    assert set(library.translations(sr)) == {sq, other}
    assert {one.standing for one in library.kin(sr) if one.document_id == other} == {Standing.ACCEPTED}
    library.archive.state(other, Field.DATE, ["1999-03-24"])
    compare(library)
    assert set(library.translations(other)) == {sr, sq}


def test_what_a_person_rejects_is_not_suggested_again(library: Library, take: Take) -> None:
    sr, sq, en = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"), (ENGLISH, "en"))
    library.archive.part(sq, Kinship.TRANSLATION, sr)
    assert not {sr, sq} <= {*library.translations(en), en}
    library.archive.state(sq, Field.DATE, ["2006-05-13"])
    compare(library)
    assert sq not in library.translations(sr)


def test_saying_it_can_be_undone(library: Library, take: Take) -> None:
    sr, sq = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"))
    library.archive.part(sr, Kinship.TRANSLATION, sq)
    assert library.translations(sr) == ()
    library.archive.undo()
    assert library.translations(sr) == (sq,)
    assert library.kin(sr)[0].standing is Standing.SUGGESTED
    library.archive.redo()
    assert library.translations(sr) == ()
    assert all([event.action for event in library.archive.history(n)][:3] == ["redo", "undo", "part"] for n in (sr, sq))


def test_one_of_two_versions_is_the_later_one(library: Library, take: Take) -> None:
    one, other = take((SERBIAN, "sr-Latn"), (OTHER, "en"))
    library.archive.relate(one, Kinship.VERSION, other)
    assert [(kin.document_id, kin.later) for kin in library.kin(other)] == [(one, True)]
    library.archive.relate(other, Kinship.VERSION, one)
    assert [(kin.document_id, kin.later) for kin in library.kin(other)] == [(one, False)]
    library.archive.undo()
    assert [(kin.document_id, kin.later) for kin in library.kin(other)] == [(one, True)]


def test_a_rejected_version_is_gone_on_both_sides(library: Library, take: Take) -> None:
    first, second = take((SERBIAN, "sr-Latn"), (f"{SERBIAN} Hvala svima koje su pomogle.", "sr-Latn"))
    (kin,) = library.kin(first)
    library.archive.part(second, kin.kind, first)
    assert library.kin(first) == library.kin(second) == ()


def test_a_document_does_not_belong_to_itself_or_to_none(library: Library, take: Take) -> None:
    (sr,) = take((SERBIAN, "sr-Latn"))
    with pytest.raises(InvalidValue):
        library.archive.relate(sr, Kinship.SAME, sr)
    with pytest.raises(NoSuchThing):
        library.archive.relate(sr, Kinship.SAME, DocumentId("0000000000"))


def test_an_archive_of_an_older_format_is_read_as_it_is(library: Library, take: Take) -> None:
    (sr,) = take((SERBIAN, "sr-Latn"))
    folder = library.archive.folder
    library.close()
    _back_to_the_format_before(folder)
    with Library.open(folder, writable=False) as reading:
        assert reading.kin(sr) == ()
        assert reading.archive.with_likenesses() == []
    with Library.open(folder) as writing:
        compare(writing)
        assert writing.archive.comparable([sr])[0].described


def _back_to_the_format_before(folder: Path) -> None:
    with sqlite3.connect(folder / "archive.db") as db:
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            " AND (name LIKE '%_traits' OR name LIKE 'pages_%' OR name LIKE 'passages_%')"
        ).fetchall():
            db.execute(f"DROP TRIGGER {name}")
        for table in ("relations", "traits", "lookups", "likenesses", "mendings"):
            db.execute(f"DROP TABLE {table}")
        db.execute("DROP INDEX journal_of_relations")
        db.execute("DELETE FROM _sqlite_migrations WHERE name IN ('relations', 'mendings')")
        db.execute("DELETE FROM archive WHERE key = 'compared'")
        db.execute("PRAGMA user_version = 5")
    db.close()


# Side by side


def _differing(found: Comparison) -> dict[str, set[tuple[str, str]]]:
    return {
        of.value: {
            ("here" if item.here else "there", place.quote)
            for item in found.differing
            if item.of is of
            for place in (*item.here, *item.there)
        }
        for of in Of
    }


def test_translations_that_agree_differ_in_nothing(library: Library, take: Take) -> None:
    sr, sq, en = take((SERBIAN, "sr-Latn"), (ALBANIAN, "sq"), (ENGLISH, "en"))
    for other in (sq, en):
        assert _differing(library.comparison(sr, other)) == {"date": set(), "number": set(), "name": set()}


def test_what_two_translations_say_differently_is_shown_where_it_stands(library: Library, take: Take) -> None:
    changed = (
        ALBANIAN.replace("27 familje", "29 familje").replace("15 qershor", "16 qershor").replace("Krushevci", "Nishi")
    )
    sr, sq = take((SERBIAN, "sr-Latn"), (changed, "sq"))
    found = library.comparison(sr, sq)
    assert _differing(found) == {
        "date": {("here", "15. juna"), ("there", "16 qershor")},
        "number": {("here", "27"), ("there", "29")},
        "name": {("here", "Kruševca"), ("there", "Nishi")},
    }
    place = next(item.there[0] for item in found.differing if item.there)
    assert library.archive.pages(sq)[0].text[place.start : place.end] == place.quote


def test_countries_tongues_and_acronyms_are_no_difference(library: Library, take: Take) -> None:
    english = f"{ENGLISH} It is in Albanian, says UNSCR 1325, and in Kosovo."
    albanian = f"{ALBANIAN} Është në shqip, thotë Rezoluta 1325, dhe në Kosovë."
    en, sq = take((english, "en"), (albanian, "sq"))
    assert _differing(library.comparison(en, sq)) == {"date": set(), "number": set(), "name": set()}


def test_versions_show_the_sentences_that_only_one_has(library: Library, take: Take) -> None:
    first, second = take((SERBIAN, "sr-Latn"), (cyrillic(f"{SERBIAN} Hvala svima."), "sr-Cyrl"))
    found = library.comparison(first, second)
    assert found.only_here == ()
    assert [place.quote for place in found.only_there] == ["Хвала свима."]


def test_two_documents_are_compared_whatever_they_are(library: Library, take: Take, tmp_path: Path) -> None:
    (sr,) = take((SERBIAN, "sr-Latn"))
    (scan,) = add(library.archive, tmp_path, Draft("application/pdf", (Page(1, ""),)))
    found = library.comparison(sr, scan)
    assert all(item.differs for item in found.items)
    with pytest.raises(NoSuchThing):
        library.comparison(sr, DocumentId("0000000000"))
