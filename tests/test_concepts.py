"""The thesaurus: whole as it ships, changed by an archive's people, exchanged as SKOS and as a table."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from archive import Access, Archive, InvalidValue, NoSuchThing, ReadOnly, concept_files, thesaurus, vocabulary
from archive.concept_files import FORMS, Form, Refusal, Refused
from archive.thesaurus import Fault, Flaw
from archive.vocabulary import Concept
from indexer.__main__ import main

SKOS, TABLE = FORMS
HEAD = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:skos="http://www.w3.org/2004/02/skos/core#">'
)


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    with Archive.create(tmp_path / "archive", who="Test") as made:
        yield made


def _concept(code: str, *names: str, broader: tuple[str, ...] = (), language: str = "sr-Latn") -> Concept:
    record = {"code": code, "names": {language: names}, "broader": broader}
    return vocabulary.concept_from(record)


def _codes(archive: Archive) -> set[str]:
    return {concept.code for concept in archive.concepts()}


def _read(content: str | bytes, form: Form) -> tuple[list[Concept], list[Refused]]:
    raw = content if isinstance(content, bytes) else content.encode()
    return concept_files.read(raw, form, vocabulary.concepts())


# What ships


def test_the_shipped_thesaurus_and_authorities_are_without_fault() -> None:
    assert thesaurus.flaws(vocabulary.concepts()) == []


def test_there_are_concepts_enough_with_names_in_both_scripts() -> None:
    assert len(vocabulary.concepts()) >= 300
    for concept in vocabulary.concepts():
        assert set(vocabulary.LANGUAGES) <= concept.names.keys(), concept.code


def test_the_kinds_of_documents_are_concepts_too() -> None:
    codes = {concept.code for concept in vocabulary.concepts()}
    assert {kind.code for kind in vocabulary.kinds()} <= codes
    assert "open-letter" in thesaurus.narrower(vocabulary.concepts(), "documents")


def test_each_shared_name_has_a_reason_and_at_least_two_bearers() -> None:
    entries = json.loads(vocabulary.path("vocabulary", "concepts.json").read_text("utf-8"))["shared_names"]
    for entry in entries:
        assert entry["reason"]
        assert len(entry["codes"]) > 1
        assert vocabulary.key(entry["name"]) == entry["name"]


def test_a_record_comes_back_as_it_went() -> None:
    for concept in vocabulary.concepts():
        assert vocabulary.concept_from(vocabulary.record_of(concept)) == concept


@pytest.mark.parametrize(
    ("concepts", "flaw"),
    [
        ([_concept("Big Code", "nešto novo")], Flaw("Big Code", Fault.CODE, "Big Code")),
        ([_concept("a", "nešto novo"), _concept("a", "nešto drugo")], Flaw("a", Fault.TWICE, "a")),
        ([_concept("a")], Flaw("a", Fault.NAMELESS, "")),
        ([_concept("a", "nešto novo")], Flaw("a", Fault.LANGUAGE, "sq")),
        ([_concept("a", "nešto novo", broader=("b",))], Flaw("a", Fault.UNKNOWN, "b")),
        (
            [_concept("a", "nešto novo", broader=("b",)), _concept("b", "nešto drugo", broader=("a",))],
            Flaw("a", Fault.CIRCLE, "b"),
        ),
        ([_concept("a", "nešto novo"), _concept("b", "НЕШТО НОВО")], Flaw("b", Fault.NAME, "nesto novo")),
        ([_concept("a", "Vucitrn")], Flaw("a", Fault.NAME, "vucitrn")),
    ],
)
def test_what_is_wrong_with_a_thesaurus_is_seen(concepts: list[Concept], flaw: Flaw) -> None:
    assert flaw in thesaurus.flaws(concepts)


# What people make of it


def test_a_concept_of_ones_own_stands_beside_the_shipped_ones(archive: Archive) -> None:
    before = archive.concepts_token()
    archive.state_concept(_concept("night-watch", "noćna straža", broader=("vigils",)))
    found = thesaurus.named(archive.concepts(), "Ноћна стража")
    assert found is not None
    assert found.code == "night-watch"
    assert "night-watch" in thesaurus.narrower(archive.concepts(), "protest")
    assert archive.concepts_token() != before


def test_a_change_can_be_undone_and_done_again(archive: Archive) -> None:
    before = archive.concepts_token()
    vigils = thesaurus.named(archive.concepts(), "vigils")
    assert vigils is not None
    archive.state_concept(replace(vigils, names={**vigils.names, "rom": ("ačhipe ando kalo",)}))
    changed = archive.concepts_token()
    assert thesaurus.named(archive.concepts(), "ačhipe ando kalo") is not None
    archive.undo()
    assert archive.concepts_token() == before
    archive.redo()
    assert archive.concepts_token() == changed
    assert [event.action for event in archive.history()] == ["redo", "undo", "concept"]


def test_a_shipped_concept_is_hidden_and_restored_an_own_one_goes(archive: Archive) -> None:
    archive.remove_concept("boycott")
    assert "boycott" not in _codes(archive)
    archive.restore_concept("boycott")
    assert "boycott" in _codes(archive)
    archive.state_concept(_concept("night-watch", "noćna straža"))
    archive.remove_concept("night-watch")
    assert archive.own_concepts() == ()
    with pytest.raises(NoSuchThing):
        archive.remove_concept("night-watch")


def test_what_points_to_a_hidden_concept_points_to_nothing(archive: Archive) -> None:
    archive.remove_concept("protest")
    for concept in archive.concepts():
        assert "protest" not in (*concept.broader, *concept.related)


@pytest.mark.parametrize(
    ("concept", "fault"),
    [
        (_concept("night-watch"), "concept-nameless"),
        (_concept("night-watch", "rat"), "concept-name"),
        (_concept("night-watch", "noćna straža", broader=("nowhere",)), "concept-unknown"),
        (_concept("night-watch", "noćna straža", broader=("night-watch",)), "concept-circle"),
        (_concept("Night Watch", "noćna straža"), "concept-code"),
    ],
)
def test_a_faulty_concept_is_refused_and_nothing_changes(archive: Archive, concept: Concept, fault: str) -> None:
    before = archive.concepts_token()
    with pytest.raises(InvalidValue) as raised:
        archive.state_concept(concept)
    assert raised.value.detail == fault
    assert archive.concepts_token() == before
    assert archive.history() == ()


def test_who_reads_only_cannot_change_concepts(archive: Archive) -> None:
    with Archive(archive.folder, writable=False) as reading:
        assert reading.access is Access.ASKED
        assert reading.concepts() == vocabulary.concepts()
        with pytest.raises(ReadOnly):
            reading.state_concept(_concept("night-watch", "noćna straža"))


def test_no_concept_changes_outside_an_event(archive: Archive) -> None:
    archive.close()
    database = Database(archive.folder / "archive.db")
    with pytest.raises(Exception, match="no event is open"):
        database.execute("INSERT INTO concepts VALUES ('a', '{}')")
    database.close()


def test_an_archive_of_the_first_format_is_read_as_it_is_and_migrated_when_written(archive: Archive) -> None:
    archive.close()
    database = Database(archive.folder / "archive.db")
    database.execute("DROP TABLE concepts")
    database.execute("DELETE FROM _sqlite_migrations WHERE name = 'own_concepts'")
    database.execute("PRAGMA user_version = 1")
    database.conn.commit()
    database.close()
    with Archive(archive.folder, writable=False) as reading:
        assert reading.concepts() == vocabulary.concepts()
    with Archive(archive.folder) as writing:
        writing.state_concept(_concept("night-watch", "noćna straža"))
        assert "night-watch" in _codes(writing)


# Files


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_what_was_written_is_read_again_without_a_change(form: Form) -> None:
    good, refused = _read(form.write(vocabulary.concepts()), form)
    assert refused == []
    assert tuple(good) == vocabulary.concepts()


def test_skos_says_everything_of_a_concept() -> None:
    own = Concept(
        code="night-watch",
        names={"en": ("night watch", "watch by night"), "sr-Latn": ("noćna straža",), "sr-Cyrl": ("ноћна стража",)},
        forms={"sr-Latn": ("noćnih straža",)},
        broader=("vigils",),
        related=("peace",),
        note="A note with <signs> & more.",
        verified=True,
        source="here",
    )
    assert _read(SKOS.write([own]), SKOS) == ([own], [])


def test_skos_of_other_programs_is_understood() -> None:
    text = f"""{HEAD}
    <rdf:Description rdf:about="http://example.org/terms#Watch">
      <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
      <skos:prefLabel xml:lang="sr">ноћна стража</skos:prefLabel>
      <skos:altLabel xml:lang="en-GB">night watch</skos:altLabel>
    </rdf:Description>
    <skos:Concept rdf:about="http://example.org/terms#All">
      <skos:prefLabel xml:lang="sqi">roje e natës gjithandej</skos:prefLabel>
      <skos:narrower rdf:resource="http://example.org/terms#Watch"/>
    </skos:Concept></rdf:RDF>"""
    good, refused = _read(text, SKOS)
    assert refused == []
    assert {one.code: one.broader for one in good} == {"watch": ("all",), "all": ()}
    assert good[0].names == {"en": ("night watch",), "sr-Cyrl": ("ноћна стража",)}


@pytest.mark.parametrize(
    ("content", "form", "reason"),
    [
        (b"\xff\xfe\x00", SKOS, Refusal.NOT_TEXT),
        ("<rdf:RDF", SKOS, Refusal.NOT_XML),
        ('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', SKOS, Refusal.ENTITIES),
        ("<a>" * 100_000, SKOS, Refusal.NOT_XML),
        ("", TABLE, Refusal.NO_COLUMNS),
        ("one;two\n1;2\n", TABLE, Refusal.NO_COLUMNS),
        (b"code;en\nx;\xe8\n", TABLE, Refusal.NOT_TEXT),
        ("code;en\nx;" + "a" * 300, TABLE, Refusal.NAME_TOO_LONG),
        ('code;en\nx;"' + "a" * 200_000, TABLE, Refusal.NAME_TOO_LONG),
        ("code;en\n;\n;!\n", TABLE, Refusal.NO_CODE),
        (b" " * (concept_files.SIZE_LIMIT + 1), TABLE, Refusal.TOO_LARGE),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_file_that_cannot_be_read_says_why(content: str | bytes, form: Form, reason: Refusal) -> None:
    good, refused = _read(content, form)
    assert good == []
    assert [one.reason for one in refused] == [reason]


def test_bad_rows_are_left_out_with_what_hangs_on_them() -> None:
    table = (
        "code;broader;en;sr\n"
        "night-watch;vigils;night watch;noćna straža\n"
        "Bad Code;;something;nešto sasvim novo\n"
        "below;Bad Code;something else;nešto sasvim drugo\n"
        "mine;;war;\n"
        "night-watch;;again;\n"
    )
    good, refused = _read(table, TABLE)
    assert [one.code for one in good] == ["night-watch"]
    assert [(one.row, one.reason) for one in refused] == [
        (3, Fault.CODE),
        (4, Fault.UNKNOWN),
        (5, Fault.NAME),
        (6, Fault.TWICE),
    ]


def test_a_table_keeps_what_it_does_not_show() -> None:
    good, refused = _read("code;en\nmissing-persons;missing persons|those who are missing\n", TABLE)
    old = thesaurus.named(vocabulary.concepts(), "missing-persons")
    assert refused == []
    assert old is not None
    assert good == [replace(old, names={**old.names, "en": ("missing persons", "those who are missing")})]


def test_no_table_program_runs_a_cell() -> None:
    own = _concept("sum", "=HYPERLINK(1)", "+nešto", language="sr-Latn")
    written = TABLE.write([own]).decode("utf-8-sig").splitlines()[1]
    assert ";'=HYPERLINK(1)|+nešto;" in written
    assert _read(TABLE.write([own]), TABLE) == ([own], [])


# The command line


def test_the_command_line_lists_shows_exports_and_imports(
    archive: Archive, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    archive.close()

    def run(*words: str) -> tuple[int, str]:
        status = main(["--archive", str(archive.folder), "concepts", *words])
        printed = capsys.readouterr()
        return status, printed.out + printed.err

    assert "missing-persons: missing persons, nestala lica, нестала лица" in run("list")[1]
    assert json.loads(run("show", "нестали", "--json")[1])["code"] == "missing-persons"
    for name in ("out.rdf", "out.csv"):
        assert run("export", str(tmp_path / name))[0] == 0
        assert "0 concepts were taken in" in run("import", str(tmp_path / name))[1]
    table = tmp_path / "mine.csv"
    table.write_text("code;en;sr\nnight-watch;night watch;noćna straža\nmine;war;\n", "utf-8")
    status, said = run("import", str(table))
    assert status == 1
    assert "Row 3 (mine): “war” is the name of another thing already." in said
    assert "1 concepts were taken in" in said
    assert run("show", "night watch")[0] == 0
    assert run("remove", "night watch")[0] == 0
    assert run("show", "night watch")[0] == 1
    assert run("import", str(tmp_path / "none.csv"))[0] == 1
    assert run("export", str(tmp_path / "none.txt"))[0] == 1


def test_a_new_concept_gets_a_code_that_no_other_has() -> None:
    assert thesaurus.fresh_code("Жене у црном", ()) == "zene-u-crnom"
    assert thesaurus.fresh_code("Žene u crnom", {"zene-u-crnom"}) == "zene-u-crnom-2"
    assert thesaurus.fresh_code("سلام", ()) == "concept"
    assert len(thesaurus.fresh_code("mir " * 60, ())) <= 80


def test_a_name_that_is_too_long_is_refused_whoever_states_it(archive: Archive) -> None:
    with pytest.raises(InvalidValue) as refused:
        archive.state_concept(_concept("long", "mir" * 70))
    assert refused.value.detail == "concept-long"


def test_a_file_with_nothing_new_makes_no_line_in_the_history(archive: Archive, tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    assert concept_files.hand_on(archive, file) == len(vocabulary.concepts())
    taken = concept_files.take_in(archive, file)
    assert (taken.taken, taken.unchanged, taken.refused) == (0, len(vocabulary.concepts()), ())
    assert archive.history() == ()
