"""Several photographs as one document: told together by name and time, joined, taken apart, undone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import datetime
from itertools import permutations
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from archive import Archive, CannotUndo, DocumentId, Field, InvalidValue, Photograph, TextState
from indexer import Library, Question, join, joinable, recognising
from indexer.formats import Request
from indexer.formats.picture import read
from resources import path as resource


def photograph(path: Path, grey: int, when: str = "", *, exif: str = "") -> Path:
    """A photograph of nothing, too small for a page with letters; it differs with `grey`, its time is `when`."""
    written = Image.Exif()
    if exif:
        written.get_ifd(0x8769)[0x9003] = exif.replace("-", ":", 2).replace("T", " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("L", (16, 16), grey * 20).save(path, exif=written)
    if when:
        moment_ = datetime.fromisoformat(when).timestamp()
        os.utime(path, (moment_, moment_))
    return path


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as opened:
        yield opened


def take_in(library: Library, *paths: Path) -> dict[str, DocumentId]:
    for _ in library.import_paths(paths):
        pass
    for _ in library.catch_up():
        pass
    return {one.name: one.id for one in library.archive.photographs()}


@pytest.fixture
def pages(library: Library, tmp_path: Path) -> list[DocumentId]:
    """Four photographs of one letter, taken in minutes."""
    folder = tmp_path / "letter"
    for number in range(4):
        photograph(folder / f"IMG_{number + 8:04}.jpg", number, f"2024-03-12T10:0{number}:00")
    found = take_in(library, folder)
    return [found[f"IMG_{number + 8:04}.jpg"] for number in range(4)]


def _state(archive: Archive) -> dict[DocumentId, object]:
    return {one.id: (one, archive.pages(one.id)) for one in archive.documents(archive.ids())}


def one(name: str, moment: str = "", folder: str = "f", batch: int = 1) -> Photograph:
    return Photograph(DocumentId(f"{folder}/{name}"), name, folder, moment, batch)


TOLD = [
    ("numbered and in minutes", [one("IMG_0009.jpg", "2024-03-12T10:00:00"), one("IMG_0010.jpg", "2024-03-12T10:05:00")], [2]),
    ("numbered, time unknown", [one("scan_1.png"), one("scan_2.png"), one("scan_3.png")], [3]),
    ("another day", [one("IMG_1.jpg", "2024-03-12T10:00:00"), one("IMG_2.jpg", "2024-03-13T10:00:00")], []),
    ("a number is missing", [one("scan_1.png"), one("scan_3.png")], []),
    ("named by the clock", [one("20240312_100001.jpg", "2024-03-12T10:00:01"), one("20240312_100122.jpg", "2024-03-12T10:01:22")], [2]),
    ("pages of two letters", [one("l1_p1.tif"), one("l1_p2.tif"), one("l2_p1.tif"), one("l2_p2.tif")], [2, 2]),
    ("other names", [one("letter.jpg"), one("map.jpg")], []),
    ("two folders", [one("scan_1.png"), one("scan_2.png", folder="g")], []),
    ("two imports", [one("scan_1.png"), one("scan_2.png", batch=2)], []),
    ("no name but a number", [one("1.jpg"), one("2.jpg"), one("10.jpg")], [2]),
    ("in either case", [one("Scan_1.PNG"), one("scan_2.png")], [2]),
]  # fmt: skip


@pytest.mark.parametrize(("why", "given", "sizes"), TOLD, ids=[why for why, *_ in TOLD])
def test_photographs_that_go_on_from_each_other_are_told_together(
    why: str, given: list[Photograph], sizes: list[int]
) -> None:
    for some in permutations(given):
        found = joinable(some)
        assert sorted(len(group.ids) for group in found) == sizes
        for group in found:
            assert list(group.ids) == [number for number in (g.id for g in given) if number in group.ids]


def test_the_moment_stands_in_the_photograph_or_is_that_of_the_file(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "two"
    photograph(folder / "a.jpg", 1, "2024-01-01T00:00:00", exif="2019-05-04T09:08:07")
    photograph(folder / "b.jpg", 2, "2024-01-01T00:00:00")
    take_in(library, folder)
    assert [one.taken for one in library.archive.photographs()] == ["2019-05-04T09:08:07", "2024-01-01T00:00:00"]


@pytest.mark.parametrize("wrong", [b"0000:00:00", b"2019:05:\xff4", b"          "])
def test_a_camera_whose_clock_was_never_set_says_nothing(tmp_path: Path, wrong: bytes) -> None:
    whole = photograph(tmp_path / "whole.jpg", 1, exif="2019-05-04T09:08:07").read_bytes()
    assert b"2019:05:04" in whole
    (tmp_path / "never.jpg").write_bytes(whole.replace(b"2019:05:04", wrong))
    assert read(tmp_path / "never.jpg", Request("never.jpg")).taken == ""


def test_pages_stand_in_the_order_that_was_given(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    order = [pages[2], pages[0], pages[1]]
    number = join(archive, order, "A letter")
    document = archive.document(number)
    assert document.summary.title == "A letter"
    assert [page.number for page in archive.pages(number)] == [1, 2, 3]
    assert [original.name for original in document.originals] == ["IMG_0010.jpg", "IMG_0008.jpg", "IMG_0009.jpg"]
    assert [original.first_page for original in document.originals] == [1, 2, 3]
    assert document.members == tuple(order)
    assert document.summary.state is TextState.EMPTY
    assert archive.ids() == [pages[3], number] or archive.ids() == [number, pages[3]]
    assert [archive.document(member).joined_into for member in order] == [number] * 3
    assert archive.binned() == []


def test_nothing_is_lost_and_undo_gives_the_single_documents_back(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    before = _state(archive)
    files = {original.sha256 for number in pages for original in archive.document(number).originals}
    number = join(archive, pages)
    assert {original.sha256 for original in archive.document(number).originals} == files
    after = _state(archive)
    archive.undo()
    assert _state(archive) == before
    assert archive.binned() == []
    archive.redo()
    assert _state(archive) == after
    assert not [found for found in archive.verify() if hasattr(found, "fault")]


def test_taken_apart_they_stand_for_themselves_again(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    before = _state(archive)
    number = join(archive, pages)
    assert archive.unjoin(number) == tuple(pages)
    assert _state(archive) == before
    assert archive.binned() == []
    archive.undo()
    assert archive.ids() == [number]
    assert archive.document(number).members == tuple(pages)


def test_what_people_said_of_the_pages_is_said_of_the_document(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    archive.state(pages[0], Field.PLACE, ["Peja"])
    archive.state(pages[1], Field.PLACE, ["Prizren", "Peja"])
    archive.state(pages[1], Field.DATE, ["1995-03-08"])
    archive.state(pages[2], Field.DATE, ["1996"])
    archive.state(pages[0], Field.NOTES, ["From the attic."])
    archive.state(pages[3], Field.NOTES, ["Torn."])
    archive.tag([pages[0]], archive.add_tag("Letters").id)
    archive.tag([pages[3]], archive.add_tag("Women").id)
    collection = archive.add_collection("Exhibition")
    archive.collect(collection.id, [pages[1]])
    archive.annotate(collection.id, pages[1], "In the first room")
    number = join(archive, pages)
    document = archive.document(number)
    assert sorted(document.values(Field.PLACE)) == ["Peja", "Prizren"]
    assert document.values(Field.DATE) == ("1995-03-08",)
    assert document.values(Field.NOTES) == ("From the attic.\n\nTorn.",)
    assert [tag.name for tag in document.tags] == ["Letters", "Women"]
    assert [(entry.document_id, entry.note) for entry in archive.entries(collection.id)] == [
        (number, "In the first room")
    ]
    archive.undo()
    assert [entry.document_id for entry in archive.entries(collection.id)] == [pages[1]]
    assert {tag.name: tag.count for tag in archive.tags()} == {"Letters": 1, "Women": 1}


def test_a_page_is_no_hit_of_its_own(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    for number in pages:
        archive.state(number, Field.TITLE, ["Pismo iz Peći"])
    joined = join(archive, pages, "Pismo iz Peći")
    for _ in library.catch_up():
        pass
    assert [hit.document_id for hit in library.search(Question("pismo")).hits] == [joined]
    archive.undo()
    for _ in library.catch_up():
        pass
    assert {hit.document_id for hit in library.search(Question("pismo")).hits} == set(pages)


def test_the_same_photograph_again_is_already_here_as_the_document(
    library: Library, pages: list[DocumentId], tmp_path: Path
) -> None:
    joined = join(library.archive, pages)
    again = [one for one in library.import_paths([tmp_path / "letter"]) if hasattr(one, "status")]
    assert [(one.status, one.document_id) for one in again] == [("duplicate", joined)] * 4


def test_undoing_the_import_puts_the_joined_document_into_the_bin(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    joined = join(archive, pages)
    batch = archive.batches()[0].id
    archive.undo_batch(batch)
    assert archive.ids() == []
    assert archive.binned() == [joined]
    archive.restore([joined])
    assert archive.ids() == [joined]


def test_a_page_is_neither_binned_nor_taken_out_by_itself(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    joined = join(archive, pages)
    archive.bin([pages[0]])
    archive.restore([pages[0]])
    assert archive.ids() == [joined]
    assert archive.binned() == []


def test_a_joined_document_can_be_a_page_and_taken_apart_only_after_the_whole(
    library: Library, pages: list[DocumentId]
) -> None:
    archive = library.archive
    first = join(archive, pages[:2])
    whole = join(archive, [pages[2], first, pages[3]])
    assert [original.first_page for original in archive.document(whole).originals] == [1, 2, 3, 4]
    with pytest.raises(InvalidValue):
        archive.unjoin(first)
    archive.unjoin(whole)
    assert set(archive.ids()) == {first, pages[2], pages[3]}
    archive.unjoin(first)
    assert set(archive.ids()) == set(pages)


def test_what_was_described_since_must_be_undone_first(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    joined = join(archive, pages)
    joining = archive.can_undo()
    assert joining is not None
    archive.bin([joined])
    with pytest.raises(CannotUndo):
        archive.undo(joining.id)
    archive.undo()
    archive.undo()
    assert archive.ids() == pages


@pytest.mark.parametrize("fault", ["join-few", "join-twice", "join-gone", "join-kind", "unjoin"])
def test_what_cannot_be_joined_is_said_and_changes_nothing(
    library: Library, pages: list[DocumentId], tmp_path: Path, fault: str
) -> None:
    archive = library.archive
    (tmp_path / "words.txt").write_text("Words, and no picture.", "utf-8")
    take_in(library, tmp_path / "words.txt")
    [words] = set(archive.ids()) - set(pages)
    archive.bin([pages[3]])
    wrong = {
        "join-few": [pages[0]],
        "join-twice": [pages[0], pages[1], pages[0]],
        "join-gone": [pages[0], pages[3]],
        "join-kind": [pages[0], words],
    }
    before = _state(archive), archive.history()
    with pytest.raises(InvalidValue) as told:
        join(archive, wrong[fault]) if fault in wrong else archive.unjoin(pages[0])
    assert told.value.detail == fault
    assert (_state(archive), archive.history()) == before


def test_reading_it_again_reads_every_page(library: Library, pages: list[DocumentId]) -> None:
    archive = library.archive
    joined = join(archive, pages)
    before = archive.pages(joined), archive.document(joined).originals
    assert [one.status for one in library.retry([joined]) if hasattr(one, "status")] == ["read"]
    assert (archive.pages(joined), archive.document(joined).originals) == before


def test_pictures_inside_an_archive_file_are_told_together_too(library: Library, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "scans.zip", "w") as packed:
        for number in (1, 2):
            packed.write(photograph(tmp_path / f"{number}.jpg", number), f"scan_{number}.jpg")
    take_in(library, tmp_path / "scans.zip")
    [found] = joinable(library.archive.photographs())
    holder = next(one for one in library.archive.ids() if one not in found.ids)
    joined = join(library.archive, found.ids)
    assert library.archive.document(holder).attachments == (joined,)
    assert library.archive.document(joined).attached_to == holder


def test_an_archive_of_an_earlier_format_is_carried_over(tmp_path: Path) -> None:
    import sqlite3

    folder = tmp_path / "archive"
    with Library.open(folder, create=True) as library:
        take_in(library, photograph(tmp_path / "a.jpg", 1), photograph(tmp_path / "b.jpg", 2))
    with sqlite3.connect(folder / "archive.db") as db:
        db.executescript(
            "DROP TABLE members; ALTER TABLE originals DROP COLUMN taken; ALTER TABLE originals DROP COLUMN first_page;"
            "DELETE FROM _sqlite_migrations WHERE name = 'joined_documents'; PRAGMA user_version = 7;"
        )
    db.close()
    with Archive(folder, writable=False) as old:
        assert [one.originals[0].first_page for one in old.documents(old.ids())] == [1, 1]
        assert old.photographs() == []
    with Archive(folder) as carried:
        ids = carried.ids()
        assert carried.document(join(carried, ids)).members == tuple(ids)


def _run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "indexer", "--archive", str(folder), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_command_line_offers_joins_and_takes_apart(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    for number in (1, 2):
        photograph(tmp_path / "in" / f"scan_{number}.jpg", number)
    imported = _run(folder, "import", str(tmp_path / "in"))
    assert "may be the pages of one document: scan_1.jpg, scan_2.jpg" in imported.stdout
    offered = json.loads(_run(folder, "joinable", "--json").stdout)
    assert [page["name"] for page in offered["pages"]] == ["scan_1.jpg", "scan_2.jpg"]
    joined = json.loads(_run(folder, "join", *offered["ids"], "--title", "A letter", "--json").stdout)
    assert (joined["title"], joined["members"], joined["pages"]) == ("A letter", offered["ids"], 2)
    assert _run(folder, "joinable").stdout == ""
    apart = _run(folder, "unjoin", joined["id"], "--json").stdout.splitlines()
    assert [json.loads(line)["id"] for line in apart] == offered["ids"]
    refused = _run(folder, "join", offered["ids"][0])
    assert (refused.returncode, refused.stderr) == (1, "One document is made of two or more. Name at least two.\n")


needs_recogniser = pytest.mark.skipif(
    recognising.equipment().recogniser is None, reason="nothing to recognise letters with on this machine"
)


def scan(path: Path, *lines: str) -> Path:
    """A page of printed lines as a scanner makes it."""
    font = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 44)
    page = Image.new("L", (1100, 140 + 70 * len(lines)), 255)
    for place, line in enumerate(lines):
        ImageDraw.Draw(page).text((70, 60 + 70 * place), line, font=font, fill=20)
    path.parent.mkdir(parents=True, exist_ok=True)
    page.save(path, dpi=(150, 150))
    return path


def recognise(library: Library) -> list[tuple[DocumentId, int]]:
    done = [(step.document_id, step.page) for step in library.recognise()]
    for _ in library.catch_up():
        pass
    return done


@pytest.fixture
def scans(library: Library, tmp_path: Path) -> list[DocumentId]:
    """Two scanned pages of one letter, of which nothing is recognised yet."""
    scan(tmp_path / "in" / "scan_1.png", "Women in Black stood in the square", "every Wednesday in silence.")
    scan(tmp_path / "in" / "scan_2.png", "The mothers of the missing", "wait for news of their sons.")
    found = take_in(library, tmp_path / "in")
    return [found["scan_1.png"], found["scan_2.png"]]


@needs_recogniser
def test_what_is_recognised_on_a_page_belongs_to_that_page_of_the_document(
    library: Library, scans: list[DocumentId]
) -> None:
    archive = library.archive
    joined = join(archive, [scans[1], scans[0]])
    assert archive.document(joined).summary.state is TextState.WAITING
    assert recognise(library) == [(joined, 1), (joined, 2), (joined, 0)]
    first, second = archive.pages(joined)
    assert "mothers" in first.text
    assert "Wednesday" in second.text
    assert archive.document(joined).summary.state is TextState.RECOGNISED
    [hit] = library.search(Question("wednesday")).hits
    assert (hit.document_id, hit.snippets[0].page) == (joined, 2)
    start = second.text.index("Wednesday")
    [box] = library.boxes(joined, 2, [(start, start + 9)])
    assert 0 < box.left < box.right < 1


@needs_recogniser
def test_what_was_recognised_of_the_document_is_known_of_its_pages_again(
    library: Library, scans: list[DocumentId]
) -> None:
    archive = library.archive
    for give_back in (archive.undo, lambda: archive.unjoin(archive.ids()[0])):
        join(archive, scans)
        recognise(library)
        give_back()
        assert {page for _, page in recognise(library)} <= {0}, "no page is recognised twice"
        assert ["Wednesday" in archive.pages(number)[0].text for number in scans] == [True, False]
        assert {archive.document(number).summary.state for number in scans} == {TextState.RECOGNISED}


@needs_recogniser
def test_what_was_recognised_of_the_pages_is_known_of_the_document(library: Library, scans: list[DocumentId]) -> None:
    archive = library.archive
    recognise(library)
    joined = join(archive, scans)
    assert recognise(library) == []
    assert ["Wednesday" in page.text for page in archive.pages(joined)] == [True, False]
    assert archive.document(joined).summary.state is TextState.RECOGNISED
    recognition = archive.recognitions([joined])[joined]
    assert (recognition.pages, recognition.done, recognition.settled) == (2, 2, True)
    assert len(library.words_of(joined, 2)) == 11
