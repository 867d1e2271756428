"""A collection goes out as a folder that anyone can read, with everything that is known and nothing that runs."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive import Archive, ExportNotEmpty, Field
from archive.exports import EXPORTS
from archive.exports.folder import write
from tests.making import add, draft


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    (tmp_path / "files").mkdir()
    with Archive.create(tmp_path / "archive") as made:
        ids = add(
            made,
            tmp_path / "files",
            draft("Žene u crnom", "druga strana", title="Poziv", kind="letter", date="2006-09-02", place="Peć"),
            draft("Gratë", title='=HYPERLINK("http://example.org";"x")', language="sq"),
        )
        made.tag(ids, made.add_tag("Mir").id)
        collection = made.add_collection("Izbor", "za čitanje")
        made.collect(collection.id, [ids[1], ids[0]])
        made.annotate(collection.id, ids[0], "+381 najpre ovo")
        yield made


def _export(archive: Archive, folder: Path) -> Path:
    steps = list(write(archive, archive.collections()[0].id, folder))
    assert [(step.done, step.total) for step in steps] == [(1, 2), (2, 2)]
    return folder


def test_the_table_opens_in_any_table_program(archive: Archive, tmp_path: Path) -> None:
    raw = (_export(archive, tmp_path / "out") / "documents.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(raw.decode("utf-8-sig").splitlines()))
    assert [row["position"] for row in rows] == ["1", "2"]
    assert rows[1]["title"] == "Poziv"
    assert rows[1]["places"] == "Peć"
    assert rows[1]["tags"] == "Mir"


def test_no_cell_of_the_table_is_a_formula(archive: Archive, tmp_path: Path) -> None:
    text = (_export(archive, tmp_path / "out") / "documents.csv").read_text("utf-8-sig")
    cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
    assert not [cell for cell in cells if cell[:1] in "=+-@\t\r" and cell]
    assert """'=HYPERLINK("http://example.org";"x")""" in cells
    assert "'+381 najpre ovo" in cells


def test_the_whole_description_goes_along(archive: Archive, tmp_path: Path) -> None:
    out = _export(archive, tmp_path / "out")
    whole = json.loads((out / "documents.json").read_text("utf-8"))
    assert whole["collection"] == {"name": "Izbor", "note": "za čitanje"}
    first, second = whole["documents"]
    assert first["languages"] == [{"code": "sq", "script": "", "share": 1.0}]
    assert (second["title"], second["kind"], second["date"]) == ("Poziv", "letter", {"edtf": "2006-09-02"})
    assert second["collection_note"] == "+381 najpre ovo"
    assert [page["text"] for page in second["text"]] == ["Žene u crnom", "druga strana"]
    assert {fact["field"] for fact in second["facts"]} >= {"title", "kind", "date", "place", "language"}
    for document in whole["documents"]:
        for file in document["files"]:
            kept = archive.original(file["sha256"]).read_bytes()
            assert (out / file["file"]).read_bytes() == kept


def test_a_folder_that_holds_something_is_left_alone(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(ExportNotEmpty):
        _export(archive, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


@pytest.mark.parametrize(
    "name", ['a/b\\c:d*e?f"g<h>i|j.txt', "nul.txt", "Ž" * 300 + ".pdf", "line\nbreak.txt", "...", " .txt"]
)
def test_a_name_that_no_disk_takes_is_made_safe(tmp_path: Path, name: str) -> None:
    (tmp_path / "x").write_text("content")
    with Archive.create(tmp_path / "archive") as archive:
        batch = archive.begin_batch("test")
        number = archive.add(archive.stage(tmp_path / "x", name), draft("content"), batch=batch)
        collection = archive.add_collection("All")
        archive.collect(collection.id, [number])
        list(write(archive, collection.id, tmp_path / "out"))
        (copied,) = (tmp_path / "out" / "originals").iterdir()
        assert copied.read_text() == "content"
        assert len(copied.name.encode()) <= 140
        whole = json.loads((tmp_path / "out" / "documents.json").read_text("utf-8"))
        assert whole["documents"][0]["files"][0]["name"] == name


def test_what_lies_in_the_bin_does_not_go_out(archive: Archive, tmp_path: Path) -> None:
    archive.bin(archive.ids()[:1])
    steps = list(write(archive, archive.collections()[0].id, tmp_path / "out"))
    assert len(steps) == 1
    assert Field.TITLE == "title"


def test_every_way_out_has_a_name_of_its_own() -> None:
    assert len({way.name for way in EXPORTS}) == len(EXPORTS)
