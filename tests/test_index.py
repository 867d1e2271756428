"""The index finds what is in the archive, and is nothing but a cache of it."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from whoosh.index import FileIndex

from archive import Archive, DocumentId, Field
from indexer import Library, Question, Stopped
from indexer.codec import ArrayWriter
from indexer.container import Container, Damaged
from indexer.entries import STATE, state
from indexer.index import Index
from tests.making import add, draft

TEXTS = (
    draft("Žene u crnom stoje na trgu.", "Na drugoj strani: mir.", title="Saopštenje", date="2006-09-02"),
    draft("Жене у црном позивају на мир и правду.", language="sr-Cyrl", title="Позив", kind="letter", date="2007"),
    draft("Gratë në të zeza kërkojnë paqe dhe drejtësi.", language="sq", title="Thirrje", place="Prishtinë"),
    draft("Women in Black call for peace.", language="en", title="Call", reference="S/RES/1325", date="2006-09"),
    draft("zene u crnom bez kvacica, Djakovica", title="Beleska", organisation="OEBS"),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "archive", create=True) as made:
        add(made.archive, tmp_path, *TEXTS)
        _index(made)
        yield made


def _index(library: Library) -> None:
    for _ in library.catch_up():
        pass


def _titles(library: Library, text: str, *filters: tuple[str, str]) -> set[str]:
    return {hit.summary.title for hit in library.search(Question(text, filters)).hits}


ALL_SERBIAN = {"Saopštenje", "Позив", "Beleska"}
ALL = ALL_SERBIAN | {"Thirrje", "Call"}


@pytest.mark.parametrize("text", ["zene u crnom", "Žene u crnom", "Жене у црном", "ŽENE U CRNOM"])
def test_every_spelling_and_script_finds_the_same(library: Library, text: str) -> None:
    assert _titles(library, text) == ALL
    assert {hit.summary.title for hit in library.search(Question(text)).hits[:3]} == ALL_SERBIAN
    assert _titles(library, f'"{text}"') == ALL_SERBIAN


@pytest.mark.parametrize("text", ["gratë në të zeza", "GRATE NE TE ZEZA", "women in black", "ŽuC"])
def test_a_group_is_found_under_every_one_of_its_names(library: Library, text: str) -> None:
    named = ALL - {"Beleska"}  # in small letters three words are no name for sure
    assert _titles(library, text) == named


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ('"grate ne te zeza"', {"Thirrje"}),
        ("Đakovica", {"Beleska"}),
        ("Ђаковица", {"Beleska"}),
        ("zene -trgu", {"Позив", "Beleska"}),
        ("-zene", {"Thirrje", "Call"}),
        ("mir OR paqe", {"Saopštenje", "Позив", "Thirrje", "Call"}),
        ("mir", {"Saopštenje", "Позив", "Thirrje", "Call"}),
        ('"mir"', {"Saopštenje", "Позив"}),
        ("=mir", {"Saopštenje", "Позив"}),
        ("kvačice", {"Beleska"}),
        ("=kvačica", set()),
        ("=kvacica", {"Beleska"}),
        ("pozivamo", {"Позив"}),
        ("m?r", {"Saopštenje", "Позив"}),
        ('"trgu zene"~4', {"Saopštenje"}),
        ('"trgu zene"~1', set()),
        ('"trgu zene"~4 mir', {"Saopštenje"}),
        ('"trgu zene"~4 OR lang:en -rat', {"Saopštenje", "Call"}),
        ("place:Приштина", {"Thirrje"}),
        ("ref:UNSCR1325", {"Call"}),
        ("prav*", {"Позив"}),
        ('"trgu na"', set()),
        ('"trgu na drugoj"', set()),
        ("kind:letter", {"Позив"}),
        ("lang:sq", {"Thirrje"}),
        ("lang:albanski", {"Thirrje"}),
        ("lang:sr", ALL_SERBIAN),
        ("lang:sr-Cyrl", {"Позив"}),
        ("jezik:sr-ćirilica", {"Позив"}),
        ("year:2006", {"Saopštenje", "Call"}),
        ("year:2006..2007", {"Saopštenje", "Call", "Позив"}),
        ("date:2006-09-02", {"Saopštenje", "Call"}),
        ("date:2007..", {"Позив"}),
        ("date:..2006", {"Saopštenje", "Call"}),
        ("date:nonsense", set()),
        ("place:prishtine", {"Thirrje"}),
        ("org:oebs", {"Beleska"}),
        ("ref:1325", {"Call"}),
        ('ref:"S/RES/1325"', {"Call"}),
        ("title:poziv", {"Позив"}),
        ("Prishtinë", {"Thirrje"}),
        ("", {"Saopštenje", "Позив", "Thirrje", "Call", "Beleska"}),
    ],
)
def test_what_a_question_finds(library: Library, text: str, titles: set[str]) -> None:
    assert _titles(library, text) == titles


def test_a_tag_finds_what_bears_it_or_a_tag_below(library: Library) -> None:
    archive = library.archive
    peace = archive.add_tag("Mir i pravda")
    archive.tag(archive.ids()[:1], archive.add_tag("Bdenja", parent=peace.id).id)
    archive.tag(archive.ids()[1:2], peace.id)
    _index(library)
    assert _titles(library, 'tag:"mir i pravda"') == {"Saopštenje", "Позив"}
    assert _titles(library, "tag:bdenja") == {"Saopštenje"}
    assert _titles(library, "", ("tag", "Mir i pravda/Bdenja")) == {"Saopštenje"}


@pytest.mark.parametrize("text", ["mir*", "zene", "mir OR paqe OR peace", "crnom zene"])
def test_what_is_said_about_documents_moves_none_of_them(library: Library, text: str) -> None:
    def scored() -> list[tuple[str, float]]:
        return [(hit.document_id, hit.score) for hit in library.search(Question(text)).hits]

    before = scored()
    assert len(before) > 1
    archive = library.archive
    archive.tag([number for number, _ in before[1:]], archive.add_tag("Sabrano za izložbu u domu kulture").id)
    archive.state(before[-1][0], Field.NOTES, ["beleška o tome odakle je list stigao i ko ga je čuvao"])
    _index(library)
    assert [number for number, _ in scored()] == [number for number, _ in before]
    assert [score for _, score in scored()] == pytest.approx([score for _, score in before])


def test_facets_count_all_that_was_found(library: Library) -> None:
    facets = library.search(Question("", limit=1)).facets
    assert {f.value: f.count for f in facets["lang"]} == {"sr": 3, "sq": 1, "en": 1}
    assert {f.value: f.count for f in facets["year"]} == {"2006": 2, "2007": 1}
    assert {f.value: f.count for f in facets["kind"]} == {"letter": 1}


def test_a_facet_can_be_counted_as_if_it_were_not_filtered(library: Library) -> None:
    asked = Question("", (("lang", "sr"), ("year", "2006")), limit=1)
    within = library.search(asked)
    beside = library.search(dataclasses.replace(asked, instead=("lang",)))
    assert {f.value: f.count for f in within.facets["lang"]} == {"sr": 1}
    assert {f.value: f.count for f in beside.facets["lang"]} == {"sr": 1, "en": 1}
    assert beside.facets["year"] == within.facets["year"]
    assert beside.total == within.total
    for facet in beside.facets["lang"]:
        switched = library.search(Question("", (("lang", facet.value), ("year", "2006"))))
        assert switched.total == facet.count


def test_a_facet_without_a_filter_of_its_own_is_counted_as_it_is(library: Library) -> None:
    asked = Question("zene", (("year", "2006"),))
    assert library.search(dataclasses.replace(asked, instead=("lang", "kind"))).facets == library.search(asked).facets


@pytest.mark.parametrize("text", ["zene u crnom", "žene pri*", "mri", "women who stand for peace in a square"])
def test_a_search_ends_at_any_step_and_leaves_nothing_behind(library: Library, text: str) -> None:
    taken = [0]

    def stopped_at(step: int) -> Callable[[], bool]:
        taken[0] = 0

        def stopped() -> bool:
            taken[0] += 1
            return taken[0] == step

        return stopped

    library.is_stopped = stopped_at(0)
    whole = library.search(Question(text))
    steps = taken[0]
    assert steps > len(whole.hits) + len(whole.facets)
    for step in range(1, steps + 1):
        library.is_stopped = stopped_at(step)
        with pytest.raises(Stopped):
            library.search(Question(text))
        assert taken[0] == step
    library.is_stopped = stopped_at(0)
    assert library.search(Question(text)) == whole


def test_filters_narrow_what_was_found(library: Library) -> None:
    assert _titles(library, "zene", ("lang", "sr"), ("year", "2007")) == {"Позив"}
    assert _titles(library, "", ("year", "2006"), ("lang", "en")) == {"Call"}


def test_a_snippet_names_its_page_and_marks_the_words(library: Library) -> None:
    hits = library.search(Question("mir")).hits
    snippet = next(hit for hit in hits if hit.summary.title == "Saopštenje").snippets[0]
    assert snippet.page == 2
    assert [snippet.text[begin:end] for begin, end in snippet.marks] == ["mir"]


def test_order_by_date_puts_the_undated_last(library: Library) -> None:
    def order(name: str) -> list[str]:
        return [hit.summary.date for hit in library.search(Question("", order=name)).hits]  # type: ignore[arg-type]

    assert order("date") == ["2006-09", "2006-09-02", "2007", "", ""]
    assert order("-date") == ["2007", "2006-09-02", "2006-09", "", ""]


def test_titles_stand_in_the_order_of_the_alphabet_that_is_asked_for(library: Library) -> None:
    def titles(language: str) -> list[str]:
        return [hit.summary.title for hit in library.search(Question("", order="title", language=language)).hits]

    assert titles("sr-Latn") == ["Beleska", "Call", "Позив", "Saopštenje", "Thirrje"]
    assert titles("sr-Cyrl") != titles("sr-Latn")


def test_a_list_is_fetched_in_stretches(library: Library) -> None:
    whole = [hit.document_id for hit in library.search(Question("", order="title")).hits]
    parts = [library.search(Question("", order="title", offset=n, limit=2)).hits for n in (0, 2, 4)]
    assert [hit.document_id for part in parts for hit in part] == whole


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("zenne", "žene"),
        ("drejtesiii", "drejtësi"),
        ("pecae", "peace"),
        ("праврду", "правду"),
        ("women in blak", "women in black"),
    ],
)
def test_a_word_that_no_document_holds_has_a_near_one(library: Library, text: str, meant: str) -> None:
    found = library.search(Question(text))
    assert found.total == 0 or found.whole == 0
    assert [suggestion.casefold() for suggestion in found.did_you_mean] == [meant]


def test_what_is_found_is_not_corrected(library: Library) -> None:
    assert library.search(Question("zene")).did_you_mean == ()


# A cache that follows the archive


def test_every_change_reaches_the_index(library: Library) -> None:
    archive = library.archive
    first = archive.ids()[0]
    archive.state(first, Field.TITLE, ["Sasvim drugo"])
    archive.state(first, Field.NOTES, ["beleška istraživačice"])
    archive.bin(archive.ids()[1:2])
    assert library.search(Question("")).pending == 2
    _index(library)
    assert _titles(library, "istrazivacice") == {"Sasvim drugo"}
    assert _titles(library, "zene") == {"Sasvim drugo", "Beleska"}
    archive.undo()
    _index(library)
    assert _titles(library, "zene") == {"Sasvim drugo", "Позив", "Beleska"}


def test_an_index_that_was_deleted_is_built_again(library: Library) -> None:
    folder = library.archive.folder
    library.close()
    shutil.rmtree(folder / "index")
    with Library.open(folder) as again:
        assert again.index.reason == "missing"
        _index(again)
        assert _titles(again, "zene") == ALL_SERBIAN


def _toc(folder: Path) -> Path:
    return max((folder / "index").glob("*.toc"), key=lambda path: path.stat().st_mtime_ns)


@pytest.mark.parametrize("content", [b"", b"garbage", b"\x80\x04" * 100])
def test_a_damaged_index_is_built_again(library: Library, content: bytes) -> None:
    folder = library.archive.folder
    library.close()
    _toc(folder).write_bytes(content)
    with Library.open(folder) as again:
        assert again.index.reason
        _index(again)
        assert _titles(again, "zene") == ALL_SERBIAN


def _segments(folder: Path) -> list[Path]:
    return sorted((folder / "index").glob("*.arrays"))


@pytest.mark.parametrize("share", [0.0, 0.5, 0.999])
def test_an_index_file_cut_short_is_noticed(library: Library, share: float) -> None:
    folder = library.archive.folder
    library.close()
    for path in _segments(folder):
        path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with Library.open(folder) as again:
        assert again.index.reason == "unreadable: Damaged"
        _index(again)
        assert _titles(again, "zene") == ALL_SERBIAN


def test_a_byte_that_flipped_is_noticed_when_it_is_read_and_the_index_built_again(library: Library) -> None:
    folder = library.archive.folder
    library.close()
    _flip_a_byte(folder)
    with Library.open(folder) as again:
        assert again.search(Question("zene")).total == 0
        assert again.index.reason == "unreadable: Damaged"
        assert again.index.pending == len(TEXTS)
        _index(again)
        assert _titles(again, "zene") == ALL_SERBIAN


def _flip_a_byte(folder: Path) -> None:
    for path in _segments(folder):
        content = bytearray(path.read_bytes())
        content[100] ^= 1
        path.write_bytes(content)


def _damage(monkeypatch: pytest.MonkeyPatch, *, times: int) -> None:
    """From now on the next blocks that are read are not what was written: small indexes have but one, read already."""
    check, left = Container._check, [times]

    def damaged(container: Container, start: int, stop: int) -> None:
        if left[0]:
            left[0] -= 1
            raise Damaged("block 7")
        check(container, start, stop)

    monkeypatch.setattr(Container, "_check", damaged)


def test_damage_that_is_met_while_catching_up_builds_the_index_again(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library.archive, tmp_path, draft("novo", title="Novo"))
    assert not library.index.reason
    _damage(monkeypatch, times=1)
    _index(library)
    assert not library.index.reason
    assert _titles(library, "novo") == {"Novo"}
    assert _titles(library, "zene") == ALL_SERBIAN


@pytest.mark.parametrize(
    ("read", "nothing"),
    [
        (lambda index: index.has("zene"), False),
        (lambda index: index.lexicon().terms, []),
        (lambda index: index.holder_of("zene"), None),
    ],
    ids=["has", "lexicon", "holder_of"],
)
def test_damage_is_said_whatever_is_read(
    library: Library, monkeypatch: pytest.MonkeyPatch, read: Callable[[Index], object], nothing: object
) -> None:
    assert not library.index.reason
    _damage(monkeypatch, times=1)
    assert read(library.index) == nothing
    assert library.index.reason == "unreadable: Damaged"
    _index(library)
    assert read(library.index) != nothing


def test_a_disk_that_gives_back_other_bytes_than_it_took_is_said(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(library.archive, tmp_path, draft("novo", title="Novo"))
    assert not library.index.reason
    monkeypatch.setattr(ArrayWriter, "delete", _unreadable)
    with pytest.raises(OSError, match=str(library.archive.folder / "index")):
        _index(library)


def _unreadable(*_: object) -> int:
    raise Damaged("block 7")


def test_a_reader_that_opens_while_a_writer_commits_sees_the_newer_index(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, calls = FileIndex._read_toc, []

    def overtaken(index: FileIndex) -> object:
        contents = read(index)
        calls.append(contents)
        if len(calls) == 1:
            add(library.archive, tmp_path, draft("novo", title="Novo"))
            _index(library)
        return contents

    with Library.open(library.archive.folder, writable=False) as reader:
        assert _titles(reader, "zene") == ALL_SERBIAN
        add(library.archive, tmp_path, draft("prvo", title="Prvo"))
        _index(library)
        monkeypatch.setattr(FileIndex, "_read_toc", overtaken)
        assert _titles(reader, "novo") == {"Novo"}
    assert len(calls) > 1


def test_what_a_table_of_contents_names_stays_when_clearing_up_after_it_fails(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("the folder cannot be listed")

    add(library.archive, tmp_path, draft("novo", title="Novo"))
    assert not library.index.reason
    with monkeypatch.context() as patched:
        patched.setattr("indexer.codec.clean_files", full)
        with pytest.raises(OSError, match="listed"):
            _index(library)
    with Library.open(library.archive.folder, writable=False) as reader:
        assert not reader.index.reason
        assert _titles(reader, "novo") == {"Novo"}


def test_an_index_of_another_archive_is_not_used(library: Library, tmp_path: Path) -> None:
    folder = library.archive.folder
    library.close()
    with Library.open(tmp_path / "other", create=True) as other:
        add(other.archive, tmp_path, draft("nešto sasvim drugo", title="Drugo"))
    shutil.copytree(folder / "index", tmp_path / "other" / "index")
    with Library.open(tmp_path / "other") as other:
        assert other.index.reason == "made elsewhere"
        _index(other)
        assert _titles(other, "") == {"Drugo"}


def test_an_index_made_on_another_machine_is_never_opened(
    library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = library.archive.folder
    library.close()
    _toc(folder).write_bytes(b"cos\nsystem\n(S'touch opened'\ntR.")  # a pickle that runs a command
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "another person"))
    monkeypatch.chdir(tmp_path)
    with Library.open(folder) as again:
        assert again.index.reason == "made elsewhere"
        _index(again)
        assert _titles(again, "zene") == ALL_SERBIAN
    assert not (tmp_path / "opened").exists()


def test_an_archive_restored_from_a_backup_gets_a_new_index(library: Library, tmp_path: Path) -> None:
    folder = library.archive.folder
    library.close()
    shutil.copytree(folder, tmp_path / "backup")
    with Library.open(folder) as later:
        add(later.archive, tmp_path, draft("posle", title="Posle"))
        _index(later)
    for name in ("archive.db", "archive.db-wal", "archive.db-shm"):
        (folder / name).unlink(missing_ok=True)
    shutil.copy(tmp_path / "backup" / "archive.db", folder)
    with Library.open(folder) as restored:
        assert restored.index.reason == "ahead of the archive"
        _index(restored)
        assert _titles(restored, "") == {"Saopštenje", "Позив", "Thirrje", "Call", "Beleska"}


def test_an_index_falls_behind_and_catches_up_in_parts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.index._COMMIT", 3)
    with Library.open(tmp_path / "archive", create=True) as library:
        ids = add(library.archive, tmp_path, *(draft(f"tekst broj{n}", title=str(n)) for n in range(8)))
        steps = library.catch_up()
        assert next(steps).remaining == 5
        steps.close()
        assert len(library.search(Question("tekst")).hits) == 3
        _index(library)
        assert {hit.document_id for hit in library.search(Question("tekst")).hits} == set(ids)


@pytest.mark.parametrize("count", [7, 8])
def test_a_large_import_leaves_one_segment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr("indexer.index._COMMIT", 2)
    with Library.open(tmp_path / "archive", create=True) as library:
        add(library.archive, tmp_path, *(draft(f"tekst broj{n}", title=str(n)) for n in range(count)))
        _index(library)
    assert len(_segments(tmp_path / "archive")) == 1


def test_a_reader_sees_what_a_writer_committed(library: Library, tmp_path: Path) -> None:
    with Library.open(library.archive.folder, writable=False) as reader:
        assert _titles(reader, "novo") == set()
        add(library.archive, tmp_path, draft("novo", title="Novo"))
        _index(library)
        assert _titles(reader, "novo") == {"Novo"}


def test_much_work_is_done_by_a_child_process(library: Library, tmp_path: Path) -> None:
    add(library.archive, tmp_path, *(draft(f"tekst broj{n}", title=str(n)) for n in range(30)))
    assert [step.remaining for step in library.catch_up_beside() if step.done] == [0]  # and then texts are compared
    assert library.search(Question("tekst")).total == 30


_SEARCH = """
import sys
from pathlib import Path
from indexer import Library, Question
with Library.open(Path(sys.argv[1]), writable=False) as library:
    print(library.search(Question("zene")).total)
"""


def test_the_same_index_serves_another_process(library: Library) -> None:
    command = [sys.executable, "-c", _SEARCH, str(library.archive.folder)]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "3"


def test_a_document_that_is_gone_is_no_hit(library: Library) -> None:
    archive: Archive = library.archive
    number: DocumentId = archive.ids()[0]
    archive.bin([number])
    assert number in {hit.document_id for hit in library.search(Question("trgu")).hits}  # until the index has caught up
    _index(library)
    assert library.search(Question("trgu")).total == 0


def test_an_index_of_an_earlier_version_is_built_again(library: Library) -> None:
    """Its state has fewer values than this version's."""
    index = library.index
    writer = index._writer()
    writer.delete("id", STATE)
    writer.add(state(json.dumps([library.archive.id, "1.1", 5, "x", 5])))
    writer.commit()
    with Library.open(library.archive.folder, writable=False) as other:
        assert other.index.reason == "no checkpoint"
        assert other.search(Question("mir")).total == 0
    index.refresh()
    _index(library)
    assert _titles(library, "=mir") == {"Saopštenje", "Позив"}


def test_a_change_of_the_thesaurus_reaches_every_document(library: Library) -> None:
    assert "Beleska" not in _titles(library, "=kvaka OR tecka")
    concept = next(one for one in library.archive.concepts() if one.code == "peace")
    names = {**concept.names, "sr-Latn": (*concept.names["sr-Latn"], "kvačica")}
    library.archive.state_concept(dataclasses.replace(concept, names=names))
    assert library.index.pending == len(TEXTS)
    _index(library)
    assert library.index.pending == 0
    assert "Beleska" in _titles(library, "paqe")
    library.archive.undo()
    _index(library)
    assert "Beleska" not in _titles(library, "paqe")


def test_every_reason_is_said_and_can_be_switched_off(library: Library) -> None:
    found = library.search(Question("mir"))
    assert {reason.key for reason in found.reasons} == {"marks", "forms", "concept:peace"}
    assert found.total == 4
    assert library.search(Question("mir", without=("concept:peace",))).total == 2
    assert library.search(Question("mir", without=("concepts",))).total == 2
    by_title = {hit.summary.title: [match.key for match in hit.matched] for hit in found.hits}
    assert by_title["Call"] == ["concept:peace"]
    assert by_title["Позив"][0] == ""


def test_documents_like_one_share_what_it_is_about(library: Library) -> None:
    (call,) = library.search(Question("=peace")).hits
    found = [hit.summary.title for hit in library.search(Question(f"like:{call.document_id}")).hits]
    assert found
    assert "Call" not in found


def test_where_no_document_has_all_words_most_will_do_and_it_is_said(library: Library) -> None:
    found = library.search(Question("stoje na trgu lokomotiva"))
    assert found.whole == 0
    assert [hit.summary.title for hit in found.hits] == ["Saopštenje"]
    assert not library.search(Question("lokomotiva trgu")).hits


def test_a_sentence_is_answered_by_what_comes_near_it_those_with_all_words_first(library: Library) -> None:
    found = library.search(Question("stoje na trgu u Beogradu zbog rata lokomotiva"))
    assert found.whole == 0
    assert found.hits[0].summary.title == "Saopštenje"
    found = library.search(Question(" ".join(page.text for page in TEXTS[0].pages)))
    assert found.whole == 1
    assert found.hits[0].summary.title == "Saopštenje"
    assert found.total > 1


def test_a_slip_beside_another_word_is_answered_by_what_was_meant_and_it_is_said(library: Library) -> None:
    found = library.search(Question("stoje trggu"))
    assert [hit.summary.title for hit in found.hits] == ["Saopštenje"]
    assert found.whole == 0
    assert [meant.casefold() for meant in found.did_you_mean] == ["stoje trgu"]
    assert library.ranked(Question("stoje trggu")) == (found.hits[0].document_id,)
    assert not library.search(Question("trggu")).hits
    assert not library.search(Question('"stoje trggu"')).hits


def test_forms_of_a_word_that_no_table_has_are_found_by_their_endings(library: Library, tmp_path: Path) -> None:
    add(library.archive, tmp_path, draft("Otpevale su tužbalicu u zimu.", title="Izveštaj"))
    list(library.catch_up())
    for text in ("tužbalica", "тужбалицама", "tuzbalice"):
        (hit,) = library.search(Question(text)).hits
        assert hit.summary.title == "Izveštaj"
        (snippet,) = hit.snippets
        assert [snippet.text[start:end] for start, end in snippet.marks] == ["tužbalicu"]
        assert not library.search(Question(text, without=("forms",))).hits


@pytest.mark.parametrize("bound", ["lang:sq", "-drugoj", "-lang:sr", "year:1999"])
def test_a_bound_holds_even_where_some_of_the_words_will_do(library: Library, bound: str) -> None:
    for words in ("stoje na trgu lokomotiva", "stoje na trgu zbog rata lokomotiva"):
        assert "Saopštenje" in _titles(library, words)
        assert "Saopštenje" not in _titles(library, f"{words} {bound}")
