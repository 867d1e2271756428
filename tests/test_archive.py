"""An archive keeps what it was given, remembers every change, and says clearly why it will not open."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from archive import (
    DATABASE,
    Access,
    Archive,
    CannotUndo,
    CannotWrite,
    Damage,
    DamagedArchive,
    Field,
    InvalidValue,
    NewerArchive,
    NoSuchThing,
    NotAnArchive,
    ReadOnly,
    Role,
    Standing,
)
from archive.sqlite import Database
from tests.making import add, as_ordinary_person, draft, suggestion


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.create(tmp_path / "archive", who="tester") as made:
        yield made


def test_an_archive_is_a_folder_that_explains_itself(archive: Archive) -> None:
    names = {path.name for path in archive.folder.iterdir()}
    assert {DATABASE, "originals", "READ ME.txt"} <= names
    text = (archive.folder / "READ ME.txt").read_text("utf-8")
    assert all(heading in text for heading in ("[English]", "[Srpski]", "[Српски]", "[Shqip]"))


def test_what_is_added_is_there_after_opening_again(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("Žene u crnom", "druga strana", title="Poziv", date="2006-09-02"))
    archive.close()
    with Archive(archive.folder) as again:
        document = again.document(number)
        assert document.values(Field.TITLE) == ("Poziv",)
        assert [page.text for page in again.pages(number)] == ["Žene u crnom", "druga strana"]
        kept = again.original(document.originals[0].sha256)
        assert kept.read_bytes() == (tmp_path / "0.txt").read_bytes()
        assert again.find(document.originals[0].sha256) == number


def test_the_original_left_where_it_was_is_untouched(archive: Archive, tmp_path: Path) -> None:
    add(archive, tmp_path, draft("a"))
    assert (tmp_path / "0.txt").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions otherwise")
def test_a_kept_original_can_only_be_read_and_only_by_its_owner(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    kept = archive.original(archive.document(number).originals[0].sha256)
    assert stat.S_IMODE(kept.stat().st_mode) == stat.S_IRUSR


# Opening


def test_a_folder_that_is_no_archive_is_refused(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("a letter")
    with pytest.raises(NotAnArchive):
        Archive(tmp_path)
    with pytest.raises(NotAnArchive):
        Archive.create(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_newer_archive_is_refused_and_left_as_it_is(archive: Archive) -> None:
    archive.close()
    with sqlite3.connect(archive.folder / DATABASE) as database:
        database.execute("PRAGMA user_version = 999")
    database.close()
    before = {path.name: path.read_bytes() for path in archive.folder.iterdir() if path.is_file()}
    with pytest.raises(NewerArchive):
        Archive(archive.folder)
    assert {path.name: path.read_bytes() for path in archive.folder.iterdir() if path.is_file()} == before


@pytest.mark.parametrize("content", [b"", b"not a database at all" * 99, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_damaged_database_is_refused(archive: Archive, content: bytes) -> None:
    archive.close()
    (archive.folder / DATABASE).write_bytes(content)
    with pytest.raises(DamagedArchive):
        Archive(archive.folder)


def test_a_second_program_opens_for_reading_and_says_who_writes(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", title="Poziv"))
    with Archive(archive.folder) as second:
        assert second.access is Access.IN_USE
        assert second.holder.startswith("tester, ")
        assert second.summaries([number])[0].title == "Poziv"
        with pytest.raises(ReadOnly):
            second.state(number, Field.TITLE, ["x"])
    archive.close()
    with Archive(archive.folder) as third:
        assert third.access is Access.WRITABLE


_READS = """
import sys
from pathlib import Path
from archive import Archive, ReadOnly
with Archive(Path(sys.argv[1])) as archive:
    print(archive.access, archive.count(), archive.summaries(archive.ids())[-1].title)
    try:
        archive.begin_batch("x")
    except ReadOnly:
        print("refused")
"""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
@pytest.mark.parametrize("closed", [True, False])
def test_a_read_only_stick_opens_for_reading(archive: Archive, tmp_path: Path, closed: bool) -> None:
    add(archive, tmp_path, draft("a", title="Poziv"))
    log = archive.folder / f"{DATABASE}-wal"
    saved = log.read_bytes()
    archive.close()
    if not closed:  # pulled out before the program was closed: what was saved lies in the log
        log.write_bytes(saved)
    subprocess.run(["chmod", "-R", "a-w", str(archive.folder)], check=True)
    done = as_ordinary_person(_READS, archive.folder)
    subprocess.run(["chmod", "-R", "u+w", str(archive.folder)], check=True)
    assert done.stdout.split() == ["read-only-medium", "1", "Poziv", "refused"], done.stderr


def test_a_place_that_cannot_hold_an_archive_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(CannotWrite):
        Archive.create(tmp_path / "file" / "archive")


# Description


def test_a_guess_shows_until_a_person_speaks(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", title="Guess", kind="letter"))
    summary = archive.summaries([number])[0]
    assert (summary.title, Field.TITLE in summary.guessed) == ("Guess", True)
    archive.state(number, Field.TITLE, ["Written"])
    summary = archive.summaries([number])[0]
    assert (summary.title, Field.TITLE in summary.guessed) == ("Written", False)
    standings = {fact.value: fact.standing for fact in archive.document(number).facts if fact.field is Field.TITLE}
    assert standings == {"Guess": Standing.REJECTED, "Written": Standing.STATED}


def test_accepting_and_rejecting_a_guess(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", place="Beograd", date="2006"))
    place, date = (archive.document(number).current(field)[0] for field in (Field.PLACE, Field.DATE))
    archive.accept(number, place.id)
    archive.reject(number, date.id)
    document = archive.document(number)
    assert document.current(Field.PLACE)[0].standing is Standing.ACCEPTED
    assert document.values(Field.DATE) == ()


def test_a_list_of_values_is_replaced_as_a_whole(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", place="Beograd"))
    archive.state(number, Field.PLACE, ["Prishtinë", "Beograd"])
    assert set(archive.document(number).values(Field.PLACE)) == {"Prishtinë", "Beograd"}
    archive.state(number, Field.PLACE, ["Prishtinë"])
    assert archive.document(number).values(Field.PLACE) == ("Prishtinë",)
    archive.state(number, Field.PLACE, [])
    assert archive.document(number).values(Field.PLACE) == ()


@pytest.mark.parametrize(
    ("field", "value"),
    [(Field.DATE, "yesterday"), (Field.DATE, "2006-13"), (Field.KIND, "poem?"), (Field.LANGUAGE, "klingon!")],
)
def test_a_value_that_a_field_cannot_hold_is_refused(
    archive: Archive, tmp_path: Path, field: Field, value: str
) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    with pytest.raises(InvalidValue):
        archive.state(number, field, [value])
    assert archive.document(number).values(field) in ((), ("sr-Latn",))


def test_a_kind_may_be_said_in_any_language(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    for name in ("letter", "pismo", "Писмо", "letër"):
        archive.state(number, Field.KIND, [name])
        assert archive.document(number).values(Field.KIND) == ("letter",)


# History and undo


def test_every_change_can_be_undone_and_done_again(archive: Archive, tmp_path: Path) -> None:
    first, second = add(archive, tmp_path, draft("a", title="A"), draft("b", title="B"))
    tag = archive.add_tag("Mir")
    collection = archive.add_collection("Izbor")

    def state() -> object:
        documents = [
            (d.summary.title, d.values(Field.PLACE), [t.path for t in d.tags])
            for d in map(archive.document, (first, second))
        ]
        return documents, archive.tags(), archive.collections(), archive.entries(collection.id), archive.ids()

    acts = [
        lambda: archive.state(first, Field.TITLE, ["Other"]),
        lambda: archive.state(first, Field.PLACE, ["Peć", "Niš"]),
        lambda: archive.tag([first, second], tag.id),
        lambda: archive.untag([first], tag.id),
        lambda: archive.change_tag(tag.id, name="Paqe", colour="#112233"),
        lambda: archive.add_tag("Bdenje", parent=tag.id),
        lambda: archive.collect(collection.id, [first, second]),
        lambda: archive.arrange(collection.id, [second, first]),
        lambda: archive.annotate(collection.id, first, "a note"),
        lambda: archive.change_collection(collection.id, name="Drugi", note="words"),
        lambda: archive.bin([first]),
        lambda: archive.restore([first]),
        lambda: archive.remove_tag(tag.id),
        lambda: archive.uncollect(collection.id, [first]),
    ]
    states = [state()]
    for act in acts:
        act()
        states.append(state())
    for expected in reversed(states[:-1]):
        archive.undo()
        assert state() == expected
    for expected in states[1:]:
        archive.redo()
        assert state() == expected
    assert archive.can_redo() is None


def test_an_older_change_is_not_undone_over_a_newer_one(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", title="A"))
    tag = archive.add_tag("Mir")
    archive.change_tag(tag.id, name="Paqe")
    older = archive.history()[0]
    archive.change_tag(tag.id, name="Peace")
    with pytest.raises(CannotUndo):
        archive.undo(older.id)
    assert archive.tags()[0].name == "Peace"
    assert archive.document(number).summary.title == "A"


def test_a_new_act_ends_what_could_be_done_again(archive: Archive, tmp_path: Path) -> None:
    add(archive, tmp_path, draft("a"))
    archive.add_tag("One")
    archive.undo()
    assert archive.can_redo() is not None
    archive.add_tag("Two")
    assert archive.can_redo() is None


def test_an_act_that_changes_nothing_leaves_no_line(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    archive.state(number, Field.TITLE, ["A"])
    before = archive.history()
    archive.state(number, Field.TITLE, ["A"])
    assert archive.history() == before


def test_history_tells_who_did_what_to_which_document(archive: Archive, tmp_path: Path) -> None:
    first, second = add(archive, tmp_path, draft("a"), draft("b"))
    archive.state(first, Field.TITLE, ["A"])
    assert [event.action for event in archive.history(first)] == ["state", "import"]
    assert [event.action for event in archive.history(second)] == ["import"]
    assert {event.who for event in archive.history()} == {"tester"}


def test_the_database_itself_refuses_a_change_outside_an_event(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a", title="A"))
    archive.close()
    database = sqlite3.connect(archive.folder / DATABASE)
    with pytest.raises(sqlite3.IntegrityError, match="no event is open"):
        database.execute("UPDATE facts SET value = 'changed in silence' WHERE document_id = ?", [number])
    database.close()


def test_an_import_is_undone_whole(archive: Archive, tmp_path: Path) -> None:
    kept = add(archive, tmp_path, draft("a"), source="first")
    undone = add(archive, tmp_path, draft("b"), draft("c"), source="second")
    assert [(b.source, b.added) for b in archive.batches()] == [("second", 2), ("first", 1)]
    archive.undo_batch(archive.batches()[0].id)
    assert archive.ids() == kept
    assert archive.binned() == undone
    assert archive.batches()[0].undone
    archive.redo()
    assert archive.ids() == [*kept, *undone]


def test_undoing_an_import_leaves_a_tag_that_is_used_elsewhere(archive: Archive, tmp_path: Path) -> None:
    (other,) = add(archive, tmp_path, draft("a"))
    batch = archive.begin_batch("sample")
    with archive.during(batch):
        used, unused = archive.add_tag("Used"), archive.add_tag("Unused")
    archive.tag([other], used.id)
    archive.undo_batch(batch)
    assert [tag.name for tag in archive.tags()] == ["Used"]
    assert unused.name == "Unused"


def test_what_was_undone_can_be_taken_in_again(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    archive.undo_batch(1)
    assert archive.find(archive.document(number).originals[0].sha256) is None


# Tags and collections


def test_tags_form_a_tree(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    peace = archive.add_tag("Mir")
    vigil = archive.add_tag("Bdenja", parent=peace.id)
    archive.tag([number], vigil.id)
    assert archive.document(number).tags[0].path == ("Mir", "Bdenja")
    assert archive.tag_named("mir/BDENJA") == archive.tags()[1]
    with pytest.raises(InvalidValue):
        archive.change_tag(peace.id, parent=vigil.id)
    archive.remove_tag(peace.id)
    assert [tag.path for tag in archive.tags()] == [("Bdenja",)]


def test_a_collection_keeps_its_order_and_its_notes(archive: Archive, tmp_path: Path) -> None:
    numbers = add(archive, tmp_path, draft("a"), draft("b"), draft("c"))
    collection = archive.add_collection("Izbor", "a note on all")
    archive.collect(collection.id, numbers)
    archive.collect(collection.id, numbers[:1])
    archive.annotate(collection.id, numbers[1], "read this first")
    archive.arrange(collection.id, [numbers[1]])
    entries = archive.entries(collection.id)
    assert [entry.document_id for entry in entries] == [numbers[1], numbers[0], numbers[2]]
    assert entries[0].note == "read this first"
    assert archive.collection_named("IZBOR") == archive.collections()[0]


def test_unknown_things_are_named(archive: Archive) -> None:
    for ask in (
        lambda: archive.document("0000000000"),
        lambda: archive.tag(["0000000000"], 1),
        lambda: archive.entries(7),
        lambda: archive.undo_batch(7),
        lambda: archive.undo(),
    ):
        with pytest.raises(NoSuchThing):
            ask()


# Changes for the index


def test_each_change_is_listed_once_and_last(archive: Archive, tmp_path: Path) -> None:
    first, second = add(archive, tmp_path, draft("a"), draft("b"))
    seen = archive.changes_since(0)
    assert [change.document_id for change in seen] == [first, second]
    archive.state(first, Field.TITLE, ["A"])
    archive.bin([second])
    new = archive.changes_since(seen[-1].sequence)
    assert [(change.document_id, change.removed) for change in new] == [(first, False), (second, True)]


def test_renaming_a_tag_changes_the_documents_below_it(archive: Archive, tmp_path: Path) -> None:
    first, second = add(archive, tmp_path, draft("a"), draft("b"))
    peace = archive.add_tag("Mir")
    archive.tag([first], archive.add_tag("Bdenja", parent=peace.id).id)
    last, _ = archive.change_counts()
    archive.change_tag(peace.id, name="Paqe")
    assert [change.document_id for change in archive.changes_since(last)] == [first]
    assert second


# Verifying


def test_verification_finds_what_is_missing_and_what_was_altered(archive: Archive, tmp_path: Path) -> None:
    numbers = add(archive, tmp_path, draft("a"), draft("b"), draft("c"))
    paths = [archive.original(archive.document(number).originals[0].sha256) for number in numbers]
    paths[0].unlink()
    paths[1].chmod(0o600)
    content = bytearray(paths[1].read_bytes())
    content[0] ^= 1
    paths[1].write_bytes(content)
    faults = {d.document_ids[0]: d.fault for d in archive.verify() if isinstance(d, Damage)}
    assert faults == {numbers[0]: "missing", numbers[1]: "altered"}
    assert archive.faults() == []


def test_an_original_damaged_before_is_replaced_when_it_comes_again(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("a"))
    kept = archive.original(archive.document(number).originals[0].sha256)
    whole = kept.read_bytes()
    kept.chmod(0o600)
    kept.write_bytes(b"damaged")
    batch = archive.begin_batch("again")
    archive.add(archive.stage(tmp_path / "0.txt"), draft("a"), batch=batch)
    assert kept.read_bytes() == whole


def test_copies_left_by_a_crash_are_cleared_away(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "left.txt").write_text("left")
    left = archive.stage(tmp_path / "left.txt")
    archive.workspace()
    archive.close()
    with Archive(archive.folder):
        assert not left.path.exists()
        assert list((archive.folder / "originals" / "incoming").iterdir()) == []


def test_an_unknown_name_counts_once_it_is_accepted(archive: Archive, tmp_path: Path) -> None:
    known = suggestion(Field.ORGANISATION, "Žene u crnom")
    offered = replace(suggestion(Field.ORGANISATION, "Grupa Izvor"), known=False, role=Role.SIGNED_BY)
    (number,) = add(archive, tmp_path, replace(draft("Tekst"), suggestions=(known, offered)))
    document = archive.document(number)
    assert document.values(Field.ORGANISATION) == ("Žene u crnom",)
    assert dict(archive.values_of(Field.ORGANISATION)) == {"Žene u crnom": 1}
    assert archive.count_open() == len(archive.open_suggestions()) == 1
    assert [fact.value for fact in document.open() if fact.standing is Standing.OFFERED] == ["Grupa Izvor"]
    archive.state(number, Field.ORGANISATION, ["Žene u crnom"])
    (name,) = archive.document(number).open()[-1:]
    assert (name.value, name.standing) == ("Grupa Izvor", Standing.OFFERED)
    archive.accept(number, name.id)
    assert set(archive.document(number).values(Field.ORGANISATION)) == {"Žene u crnom", "Grupa Izvor"}
    archive.undo()
    assert archive.document(number).values(Field.ORGANISATION) == ("Žene u crnom",)


def test_an_archive_without_roles_is_read_as_it_is_and_migrated_when_written(archive: Archive, tmp_path: Path) -> None:
    (number,) = add(archive, tmp_path, draft("Tekst", organisation="Žene u crnom"))
    archive.close()
    database = Database(archive.folder / "archive.db")
    for verb in ("insert", "update", "delete"):
        database.execute(f"DROP TRIGGER facts_{verb}")
    database.execute("ALTER TABLE facts DROP COLUMN role")
    database.execute("CREATE TRIGGER facts_insert AFTER INSERT ON facts BEGIN SELECT 1; END")
    database.execute("CREATE TRIGGER facts_update AFTER UPDATE ON facts BEGIN SELECT 1; END")
    database.execute("CREATE TRIGGER facts_delete AFTER DELETE ON facts BEGIN SELECT 1; END")
    database.execute("DELETE FROM _sqlite_migrations WHERE name = 'roles'")
    database.execute("PRAGMA user_version = 2")
    database.conn.commit()
    database.close()
    with Archive(archive.folder, writable=False) as reading:
        assert reading.document(number).facts[0].role is Role.NONE
    with Archive(archive.folder) as writing:
        (fact,) = writing.document(number).current(Field.ORGANISATION)
        writing.set_role(number, fact.id, Role.ISSUED_BY)
        assert writing.document(number).current(Field.ORGANISATION)[0].role is Role.ISSUED_BY
        writing.undo()
        assert writing.document(number).current(Field.ORGANISATION)[0].role is Role.NONE


def test_an_archive_that_says_appeal_says_call_and_undoes_what_was_done_before(
    archive: Archive, tmp_path: Path
) -> None:
    guess = suggestion(Field.KIND, "appeal", 0.7)
    (number,) = add(archive, tmp_path, replace(draft("Tekst"), suggestions=(guess,)))
    archive.accept(number, archive.document(number).open()[0].id)
    archive.close()
    database = Database(archive.folder / "archive.db")
    database.execute("DELETE FROM _sqlite_migrations WHERE name = 'calls'")
    database.execute("PRAGMA user_version = 9")
    database.conn.commit()
    database.close()
    with Archive(archive.folder) as writing:
        assert any(change.document_id == number for change in writing.changes_since(0))
        assert writing.document(number).values(Field.KIND) == ("call",)
        writing.undo()
        assert writing.document(number).open()[0].value == "call"


def test_a_guess_as_sure_as_no_decimal_can_say_is_accepted_and_taken_back(archive: Archive, tmp_path: Path) -> None:
    guess = suggestion(Field.KIND, "letter", 0.93 + 0.02)
    (number,) = add(archive, tmp_path, replace(draft("Tekst"), suggestions=(guess,)))
    archive.accept(number, archive.document(number).open()[0].id)
    archive.undo()
    assert archive.document(number).current(Field.KIND)[0].standing is Standing.SUGGESTED
