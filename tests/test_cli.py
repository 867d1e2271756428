"""The command line does what its help says, prints JSON alone when asked, and ends with the status it promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archive import Archive
from indexer.__main__ import main
from tests.test_likeness import ALBANIAN, SERBIAN

Run = Callable[..., tuple[int, list[Any], str]]


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "saopstenje.txt").write_text(
        "SAOPŠTENJE\n\nBeograd, 2. septembar 2006.\n\nŽene u crnom traže mir i Rezoluciju 1325.\n", "utf-8"
    )
    (folder / "leter.txt").write_text("Letër e hapur\n\nPrishtinë, 3 maj 2007\n\nGratë kërkojnë paqe.\n", "utf-8")
    (folder / "empty.txt").write_text("")
    return folder


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*arguments: str, expect: int = 0) -> tuple[int, list[Any], str]:
        status = main(["--archive", str(tmp_path / "archive"), *arguments])
        out, err = capsys.readouterr()
        assert status == expect, err
        return status, [json.loads(line) for line in out.splitlines()] if "--json" in arguments else [out], err

    return run


@pytest.fixture
def ids(run: Run, files: Path) -> dict[str, str]:
    _, rows, _ = run("import", str(files), "--json", expect=1)
    return {Path(row["path"]).name: row["id"] for row in rows if row["status"] == "added"}


def test_an_import_reports_each_file(run: Run, files: Path) -> None:
    _, rows, _ = run("import", str(files), "--json", expect=1)
    assert {Path(row["path"]).name: (row["status"], row["reason"]) for row in rows} == {
        "empty.txt": ("failed", "empty-file"),
        "leter.txt": ("added", ""),
        "saopstenje.txt": ("added", ""),
    }
    _, again, _ = run("import", str(files / "leter.txt"), "--json")
    assert again[0]["status"] == "duplicate"
    assert again[0]["id"] == next(row["id"] for row in rows if row["path"].endswith("leter.txt"))


def test_a_failed_file_is_told_in_a_sentence_that_helps(run: Run, files: Path) -> None:
    _, _, err = run("import", str(files), expect=1)
    assert f"{files / 'empty.txt'}: the file is empty; ask its sender for it again." in err


def test_a_document_is_shown_as_the_contract_says(run: Run, ids: dict[str, str]) -> None:
    _, (shown,), _ = run("show", ids["saopstenje.txt"], "--json")
    assert shown["id"] == ids["saopstenje.txt"]
    assert shown["date"]["edtf"] == "2006-09-02"
    assert shown["references"] == ["S/RES/1325"]
    assert [(x["code"], x["script"]) for x in shown["languages"]] == [("sr", "Latn")]
    assert shown["files"][0]["name"] == "saopstenje.txt"
    assert {"title", "kind", "places", "organisations", "translations", "tags", "warnings"} <= set(shown)


def test_a_search_answers_as_the_contract_says(run: Run, ids: dict[str, str]) -> None:
    _, (found,), _ = run("search", "Жене у црном", "--limit", "5", "--json")
    assert found["total"] == 1
    (hit,) = found["hits"]
    assert hit["id"] == ids["saopstenje.txt"]
    assert hit["snippets"][0]["page"] == 1
    assert {"title", "score", "matched"} <= set(hit)
    assert found["did_you_mean"] == []


def test_a_facet_can_be_counted_as_if_it_were_not_filtered(run: Run, ids: dict[str, str]) -> None:
    narrowed = ("search", "", "--filter", "lang=sq", "--json")
    _, (within,), _ = run(*narrowed)
    _, (beside,), _ = run(*narrowed, "--instead", "lang")
    _, (everything,), _ = run("search", "", "--json")
    assert {one["value"] for one in within["facets"]["lang"]} == {"sq"}
    assert beside["facets"]["lang"] == everything["facets"]["lang"]
    assert beside["total"] == within["total"]


def test_a_question_is_completed_as_the_documents_write(run: Run, ids: dict[str, str]) -> None:
    _, rows, _ = run("complete", "rezoluciju 13", "--json")
    assert rows == [{"text": "rezoluciju 1325", "kind": "ref"}]
    _, (text,), _ = run("complete", "zene u c", "--limit", "1")
    assert text.strip() == "Žene u crnom"


def test_it_is_told_where_an_instrument_is_cited_over_time(run: Run, ids: dict[str, str]) -> None:
    _, rows, _ = run("citations", "--json")
    assert [(row["instrument"], row["documents"], row["first"], row["last"]) for row in rows] == [
        ("S/RES/1325", 1, 2006, 2006)
    ]
    _, (whole, citing), _ = run("citations", "UNSCR 1325", "--json")
    assert (whole["instrument"], whole["documents"], whole["years"]) == ("S/RES/1325", 1, {"2006": 1})
    assert (citing["id"], citing["year"], citing["standing"]) == (ids["saopstenje.txt"], 2006, "suggested")
    (place,) = citing["citations"]
    assert place["sentence"] == "Žene u crnom traže mir i Rezoluciju 1325."
    assert place["sentence"][slice(*place["mark"])] == "1325"
    _, (text,), _ = run("citations", "1325")
    assert "p. 1: Žene u crnom traže mir i Rezoluciju [1325]." in text
    assert run("citations", "nothing", expect=1)[2].strip() == "There is no “nothing” in this archive."


def test_a_search_sees_what_was_changed_since(run: Run, ids: dict[str, str], tmp_path: Path) -> None:
    with Archive(tmp_path / "archive") as archive:
        archive.tag([ids["leter.txt"]], archive.add_tag("Zaboravljeno").id)
    _, (found,), _ = run("search", "tag:zaboravljeno", "--json")
    assert [hit["id"] for hit in found["hits"]] == [ids["leter.txt"]]


def test_guesses_are_listed_with_their_line_and_judged(run: Run, ids: dict[str, str]) -> None:
    number = ids["saopstenje.txt"]
    _, waiting, _ = run("suggestions", "--json")
    assert {row["id"] for row in waiting} == set(ids.values())
    _, rows, _ = run("suggestions", number, "--json")
    by_field = {row["field"]: row for row in rows}
    assert by_field["date"]["line"] == "Beograd, 2. septembar 2006."
    assert by_field["date"]["line"][9:].startswith(by_field["date"]["quote"])
    run("accept", number, "kind", "date")
    run("reject", number, str(by_field["organisation"]["fact"]))
    _, (shown,), _ = run("show", number, "--json")
    standing = {fact["field"]: fact["standing"] for fact in shown["facts"]}
    assert (standing["kind"], standing["date"], standing["organisation"]) == ("accepted", "accepted", "rejected")
    assert shown["organisations"] == []
    left = [row["field"] for row in run("suggestions", number, "--json")[1]]
    assert not {"kind", "date", "organisation"} & set(left)
    assert run("reject", number, "kind", expect=1)[2].strip() == "There is no “kind” in this archive."


def test_what_is_sure_enough_is_accepted_at_once_and_taken_back_at_once(run: Run, ids: dict[str, str]) -> None:
    number = ids["leter.txt"]
    _, before, _ = run("suggestions", number, "--json")
    sure = [row["fact"] for row in before if row["confidence"] >= 0.9]
    _, done, _ = run("accept-all", "--above", "0.9", number, "--json")
    assert done == [{"id": number, "accepted": len(sure)}]
    _, after, _ = run("suggestions", number, "--json")
    assert [row["fact"] for row in after] == [row["fact"] for row in before if row["fact"] not in sure]
    run("undo")
    assert run("suggestions", number, "--json")[1] == before


def test_a_role_is_said_by_a_person_and_kept(run: Run, ids: dict[str, str]) -> None:
    number = ids["saopstenje.txt"]
    fact = next(row["fact"] for row in run("suggestions", number, "--json")[1] if row["field"] == "organisation")
    run("role", number, str(fact), "issued-by")
    _, (shown,), _ = run("show", number, "--json")
    assert shown["roles"] == {"Žene u crnom": "issued-by"}
    run("undo")
    assert run("show", number, "--json")[1][0]["roles"] == {}
    place = next(row["fact"] for row in run("suggestions", number, "--json")[1] if row["field"] == "place")
    assert "Only organisations have a role" in run("role", number, str(place), "present", expect=1)[2]


def test_a_description_is_corrected_and_the_correction_undone(run: Run, ids: dict[str, str]) -> None:
    number = ids["leter.txt"]
    run(
        "describe",
        number,
        "--title",
        "Tjetër",
        "--kind",
        "pismo",
        "--place",
        "Pejë",
        "--place",
        "Prizren",
        "--date",
        "2007",
    )
    _, (shown,), _ = run("show", number, "--json")
    assert (shown["title"], shown["kind"], shown["date"]["edtf"]) == ("Tjetër", "letter", "2007")
    assert set(shown["places"]) == {"Pejë", "Prizren"}
    run("undo")
    _, (shown,), _ = run("show", number, "--json")
    assert "Pejë" not in shown["places"]


def test_suggestions_are_accepted_and_rejected_by_number(run: Run, ids: dict[str, str]) -> None:
    number = ids["saopstenje.txt"]
    _, (shown,), _ = run("show", number, "--json")
    facts = {fact["field"]: fact["fact"] for fact in shown["facts"]}
    run("describe", number, "--accept", str(facts["date"]), "--reject", str(facts["reference"]))
    _, (shown,), _ = run("show", number, "--json")
    standings = {fact["field"]: fact["standing"] for fact in shown["facts"]}
    assert (standings["date"], standings["reference"]) == ("accepted", "rejected")
    assert shown["references"] == []


def test_tags_are_made_given_and_taken(run: Run, ids: dict[str, str]) -> None:
    run("tag", "create", "Mir")
    run("tag", "create", "Bdenja", "--parent", "Mir", "--colour", "#445566")
    _, rows, _ = run("tag", "add", "mir/bdenja", *ids.values(), "--json")
    assert [(row["path"], row["count"]) for row in rows] == [(["Mir"], 0), (["Mir", "Bdenja"], 2)]
    run("tag", "remove", "Bdenja", ids["leter.txt"])
    run("tag", "rename", "Bdenja", "Vigjilje")
    _, (found,), _ = run("search", "tag:mir", "--json")
    assert [hit["id"] for hit in found["hits"]] == [ids["saopstenje.txt"]]
    _, rows, _ = run("tag", "delete", "Mir", "--json")
    assert [row["path"] for row in rows] == [["Vigjilje"]]


def test_a_collection_is_made_ordered_and_exported(run: Run, ids: dict[str, str], tmp_path: Path) -> None:
    run("collection", "create", "Izbor", "--note", "za čitanje")
    run("collection", "add", "izbor", ids["saopstenje.txt"], ids["leter.txt"])
    run("collection", "order", "Izbor", ids["leter.txt"])
    run("collection", "note", "Izbor", ids["leter.txt"], "prvo ovo")
    _, rows, _ = run("collection", "show", "Izbor", "--json")
    assert [(row["id"], row["note"]) for row in rows] == [(ids["leter.txt"], "prvo ovo"), (ids["saopstenje.txt"], "")]
    _, (written,), _ = run("export", "Izbor", str(tmp_path / "out"), "--json")
    assert written["documents"] == 2
    assert (tmp_path / "out" / "documents.csv").exists()
    _, _, err = run("export", "Izbor", str(tmp_path / "out"), expect=1)
    assert "is not empty" in err


def test_an_import_is_listed_and_undone_whole(run: Run, ids: dict[str, str]) -> None:
    _, (batch,), _ = run("batches", "--json")
    assert (batch["added"], batch["failed"]) == (2, 1)
    _, rows, _ = run("batches", str(batch["number"]), "--json")
    assert len(rows) == 3
    run("undo", "--batch", str(batch["number"]))
    assert run("list", "--json")[1] == []
    assert len(run("list", "--bin", "--json")[1]) == 2
    run("redo")
    assert {row["id"] for row in run("list", "--json")[1]} == set(ids.values())


def test_the_bin_takes_and_gives_back(run: Run, ids: dict[str, str]) -> None:
    run("bin", ids["leter.txt"])
    assert run("search", "=paqe", "--json")[1][0]["total"] == 0
    run("restore", ids["leter.txt"])
    assert run("search", "=paqe", "--json")[1][0]["total"] == 1


def test_verification_ends_with_1_when_an_original_is_damaged(run: Run, ids: dict[str, str], tmp_path: Path) -> None:
    assert run("verify", "--json")[1] == [{"whole": 2}]
    kept = next((tmp_path / "archive" / "originals").glob("*/*.txt"))
    kept.chmod(0o600)
    kept.write_text("altered")
    _, _, err = run("verify", expect=1)
    assert "the original is altered. Put back a copy of it from a backup." in err


def test_the_index_is_built_again(run: Run, ids: dict[str, str]) -> None:
    assert run("rebuild-index", "--json")[1] == [{"documents": 2}]
    assert run("search", "=mir", "--json")[1][0]["total"] == 1


def test_history_names_the_acts(run: Run, ids: dict[str, str]) -> None:
    run("describe", ids["leter.txt"], "--title", "x")
    assert [row["action"] for row in run("history", ids["leter.txt"], "--json")[1]] == ["state", "import"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("show", "0000000000"), "There is no “0000000000” in this archive."),
        (("tag", "remove", "nothing", "0000000000"), "There is no “nothing” in this archive."),
        (("undo", "--batch", "99"), "There is no “99” in this archive."),
    ],
)
def test_what_is_not_there_is_named(run: Run, ids: dict[str, str], arguments: tuple[str, ...], sentence: str) -> None:
    assert run(*arguments, expect=1)[2].strip() == sentence


def test_a_value_that_is_none_is_explained(run: Run, ids: dict[str, str]) -> None:
    _, _, err = run("describe", ids["leter.txt"], "--date", "yesterday", expect=1)
    assert err.startswith("“yesterday” is not a date. Write 2006-09-02")


def test_a_folder_that_is_no_archive_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--archive", str(tmp_path), "search", "x"]) == 1
    assert "is not an archive" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["search"], ["--archive", "x"], ["--archive", "x", "dance"]])
def test_a_command_that_is_not_understood_ends_with_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(arguments)
    assert end.value.code == 2


def _commands() -> list[list[str]]:
    tags = ["list", "create", "add", "remove", "rename", "colour", "delete"]
    collections = ["list", "create", "show", "delete", "add", "remove", "order", "note", "rename"]
    single = (
        "import show search complete citations list kinds describe tag collection export verify rebuild-index index batches undo redo "
        "history bin restore"
    )
    return [[name] for name in single.split()] + [["tag", t] for t in tags] + [["collection", c] for c in collections]


@pytest.mark.parametrize("command", _commands(), ids=" ".join)
def test_every_command_has_help(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--archive", "x", *command, "--help"])
    assert end.value.code == 0
    assert "--json" in capsys.readouterr().out


def test_output_that_nobody_reads_on_is_no_error(files: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "indexer", "--archive", str(tmp_path / "archive")]
    subprocess.run([*command, "import", str(files)], capture_output=True, check=False)
    with subprocess.Popen([*command, "list"], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        assert child.stdout
        assert child.stderr
        child.stdout.close()
        assert child.stderr.read() == b""


@pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")
def test_an_archive_is_its_owners_alone(files: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "indexer", "--archive", str(tmp_path / "archive"), "import", str(files)]
    subprocess.run(command, capture_output=True, check=False)
    open_to_others = [path for path in (tmp_path / "archive").rglob("*") if path.stat().st_mode & 0o077]
    assert open_to_others == []


def test_what_belongs_together_is_told_compared_confirmed_and_rejected(run: Run, tmp_path: Path) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "sr.txt").write_text(SERBIAN, "utf-8")
    (letters / "sq.txt").write_text(ALBANIAN.replace("27", "29"), "utf-8")
    _, rows, _ = run("import", str(letters), "--json")
    sq, sr = (row["id"] for row in rows)
    assert run("show", sr, "--json")[1][0]["translations"] == [sq]
    _, (found,), _ = run("likenesses", sr, "--json")
    assert [(one["id"], one["kind"], one["standing"]) for one in found["likenesses"]] == [
        (sq, "translation", "suggested")
    ]
    assert len(run("likenesses", "--json")[1]) == 2
    _, (compared,), _ = run("compare", sr, sq, "--json")
    apart = [item for item in compared["items"] if not (item["here"] and item["there"])]
    assert [(item["of"], item["key"]) for item in apart] == [("number", "27"), ("number", "29")]
    assert "“27” (p. 1)" in run("compare", sr, sq)[1][0]
    _, (said,), _ = run("relate", sr, "translation", sq, "--json")
    assert said["likenesses"][0]["standing"] == "accepted"
    assert run("relate", sr, "translation", sq, "--not", "--json")[1] == []
    assert run("show", sr, "--json")[1][0]["translations"] == []
    run("undo")
    assert run("show", sr, "--json")[1][0]["translations"] == [sq]
    assert "itself" in run("relate", sr, "same", sr, expect=1)[2]
    assert "nothing" in run("compare", sr, "nothing", expect=1)[2]
