"""Pages that are pictures are recognised one by one, kept as they come, found, and marked where their words stand."""

from __future__ import annotations

import json
import math
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageDraw, ImageFont

from archive import (
    Archive,
    Box,
    CannotRecognise,
    DocumentId,
    Field,
    Imported,
    Page,
    Reason,
    RecognisedPage,
    RecognisedText,
    Recognising,
    TextState,
    Unreadable,
    Word,
)
from indexer import Library, Question, Recognised
from indexer.__main__ import main
from indexer.formats import Grey
from indexer.quarantine import Quarantine, Recogniser
from indexer.reading import read_draft
from indexer.recognising import LANGUAGES, boxes, equipment
from indexer.scanning import tilt
from resources import path as resource
from tests.making import add, draft
from tests.test_formats import LINE, pdf

FOUND = equipment()
needs_tesseract = pytest.mark.skipif(
    FOUND.recogniser is None or bool(FOUND.missing), reason="Tesseract or the data of its languages are missing"
)
DPI = 200
SERBIAN = ("Žene u crnom su 12. maja održale", "skup za mir i pravdu. Traže da se", "sazna istina o žrtvama rata.")
CYRILLIC = ("Жене у црном су одржале скуп", "за мир и правду. Траже да се", "сазна истина о жртвама рата.")
ALBANIAN = (
    "Gratë në të zeza mbajtën një tubim",
    "për paqe dhe drejtësi. Ato kërkojnë",
    "të vërtetën për viktimat e luftës.",
)


def leaf(lines: Sequence[str], *, tilted: float = 0.0) -> Image.Image:
    """A small page of 200 dots an inch; `tilted` degrees to the right."""
    font = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 33)
    page = Image.new("L", (800, 480), 255)
    drawn = ImageDraw.Draw(page)
    for number, line in enumerate(lines):
        drawn.text((80, 90 + 52 * number), line, fill=15, font=font)
    return page.rotate(-tilted, resample=Image.Resampling.BICUBIC, fillcolor=255) if tilted else page


def place_of(lines: Sequence[str], word: str, *, tilted: float = 0.0) -> Box:
    """Where a word of such a page stands."""
    font = ImageFont.truetype(str(resource("fonts", "NotoSans-Regular.ttf")), 33)
    drawn = ImageDraw.Draw(Image.new("L", (800, 480)))
    row = next(number for number, line in enumerate(lines) if word in line)
    left = 80 + drawn.textlength(lines[row][: lines[row].index(word)], font=font)
    box = drawn.textbbox((left, 90 + 52 * row), word, font=font)
    sine, cosine = math.sin(math.radians(tilted)), math.cos(math.radians(tilted))
    turned = [
        (400 + cosine * (x - 400) - sine * (y - 240), 240 + sine * (x - 400) + cosine * (y - 240))
        for x in (box[0], box[2])
        for y in (box[1], box[3])
    ]
    across, down = zip(*turned, strict=True)
    return Box(min(across) / 800, min(down) / 480, max(across) / 800, max(down) / 480)


def near(box: Box, other: Box) -> bool:
    pairs = zip(
        (box.left, box.top, box.right, box.bottom), (other.left, other.top, other.right, other.bottom), strict=True
    )
    return all(abs(one - two) < 0.015 for one, two in pairs)


def scan(path: Path, *pages: Sequence[str], tilted: float = 0.0) -> Path:
    first, *others = [leaf(lines, tilted=tilted) for lines in pages]
    first.save(path, dpi=(DPI, DPI), **({"save_all": True, "append_images": others} if others else {}))
    return path


def scanned_pdf(path: Path, *pages: Sequence[str]) -> Path:
    first, *others = [leaf(lines) for lines in pages]
    first.save(path, "PDF", resolution=DPI, save_all=True, append_images=others)
    return path


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One archive for all tests here, because each starts a recogniser of its own."""
    with Library.open(tmp_path_factory.mktemp("recognising") / "archive", create=True) as made:
        yield made


def taken_in(library: Library, *paths: Path, password: str | None = None) -> list[DocumentId]:
    outcomes = [step for step in library.import_paths(paths, password=password) if isinstance(step, Imported)]
    return [one.document_id for one in outcomes if one.document_id is not None]


def text_of(library: Library, number: DocumentId, page: int = 1) -> str:
    return next(one.text for one in library.archive.pages(number) if one.number == page)


def state_of(library: Library, number: DocumentId) -> TextState:
    return library.archive.document(number).summary.state


@needs_tesseract
def test_a_scan_waits_and_is_found_once_it_was_recognised(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "skup.png", SERBIAN))
    assert state_of(library, number) is TextState.WAITING
    assert number in library.waiting()
    recognition = library.recognition(number)
    assert recognition is not None
    assert (recognition.state, recognition.pages, recognition.waiting) == (Recognising.WAITING, 1, 1)
    page, whole = library.recognise([number])
    assert (page.page, page.name, page.done, page.pages, page.reason) == (1, "skup.png", 1, 1, "")
    assert (whole.page, whole.confidence) == (0, page.confidence)
    assert text_of(library, number).split() == " ".join(SERBIAN).split()
    document = library.archive.document(number)
    assert document.summary.state is TextState.RECOGNISED
    assert document.extractor.startswith("picture ")
    assert "tesseract 5" in document.extractor
    assert "+".join(names[0] for names in LANGUAGES) in document.extractor
    assert [str(language) for language in document.summary.languages] == ["sr-Latn"]
    assert not document.cautions
    recognition = library.recognition(number)
    assert recognition is not None
    assert recognition.state is Recognising.DONE
    assert 0.8 < recognition.confidence <= 1
    for _ in library.catch_up():
        pass
    assert number in [hit.document_id for hit in library.search(Question("žrtve rata")).hits]


@needs_tesseract
def test_what_was_recognised_is_not_recognised_twice(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "tubim.jpg", ALBANIAN))
    list(library.recognise([number]))
    before = text_of(library, number)
    assert before.split() == " ".join(ALBANIAN).split()
    assert list(library.recognise([number])) == []
    for _ in library.retry([number]):
        pass
    assert number not in library.waiting()
    assert state_of(library, number) is TextState.RECOGNISED
    assert text_of(library, number) == before
    assert number not in library.outdated()


@needs_tesseract
def test_pages_with_text_are_left_alone_and_the_others_join_them(library: Library, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    written = "This page has a text of its own, which nobody recognises, since it can be read as it is."
    writer.append(pdf(tmp_path / "text.pdf", written))
    writer.append(scanned_pdf(tmp_path / "scan.pdf", CYRILLIC))
    writer.write(tmp_path / "both.pdf")
    (number,) = taken_in(library, tmp_path / "both.pdf")
    assert state_of(library, number) is TextState.READ
    library.archive.state(number, Field.TITLE, ["Moj naslov"])
    steps = list(library.recognise([number]))
    assert [step.page for step in steps] == [2, 0]
    assert text_of(library, number) == written
    assert text_of(library, number, 2).split() == " ".join(CYRILLIC).split()
    document = library.archive.document(number)
    assert (document.summary.state, document.summary.title) == (TextState.RECOGNISED, "Moj naslov")
    assert library.words_of(number, 1) == ()


@needs_tesseract
def test_a_letterhead_is_no_scan(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, pdf(tmp_path / "short.pdf", LINE))
    assert state_of(library, number) is TextState.READ
    assert library.recognition(number) is None


@needs_tesseract
@pytest.mark.parametrize("tilted", [0.0, 1.5, -1.5])
def test_a_hit_is_marked_where_it_stands_on_the_picture(library: Library, tmp_path: Path, tilted: float) -> None:
    (number,) = taken_in(library, scan(tmp_path / f"{tilted}.png", (*SERBIAN[:2], f"Strana {tilted}"), tilted=tilted))
    list(library.recognise([number]))
    text = text_of(library, number)
    start = text.index("pravdu")
    (box,) = library.boxes(number, 1, [(start, start + len("pravdu"))])
    assert near(box, place_of(SERBIAN, "pravdu.", tilted=tilted))
    words = library.words_of(number, 1)
    assert [word.text for word in words] == text.split()
    assert all(0 <= word.confidence <= 1 for word in words)
    assert library.boxes(number, 2, [(0, 5)]) == ()


def test_a_page_that_was_recognised_stays_so_even_when_its_picture_is_not_seen(tmp_path: Path) -> None:
    known = RecognisedText((Page(1, "Ono što je bilo prepoznato, duže od onoga"), Page(7, "nothing")), "recogniser 1")
    made = read_draft(pdf(tmp_path / "a.pdf", "few"), name="a.pdf", recognised=known)
    assert (made.scanned, made.state, made.pages[0].text) == ((1,), TextState.RECOGNISED, known.pages[0].text)
    assert made.extractor.endswith(", recogniser 1")


@needs_tesseract
def test_a_document_that_is_read_again_meanwhile_loses_nothing(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "meanwhile.tif", SERBIAN, (*ALBANIAN, "meanwhile")))
    first = library.next_task([number])
    assert first is not None
    worked = library.work(first)
    for _ in library.retry([number]):
        pass
    assert library.keep(worked).done == 1
    for _ in library.retry([number]):
        pass
    assert [step.page for step in library.recognise([number])] == [2, 0]
    assert len(library.words_of(number, 1)) == len(" ".join(SERBIAN).split())


def test_a_word_that_was_joined_is_marked_in_both_its_parts() -> None:
    parts = [
        Word(text, Box(n / 10, 0, n / 10 + 0.05, 0.1), 0.9) for n, text in enumerate(["Za", "mirov-", "ni", "put"])
    ]
    page = RecognisedPage(1, "Za mirov-\nni put", tuple(parts), 0.9, "")
    shown = "Za mirovni put"
    assert boxes(page, shown, [(3, 10)]) == (parts[1].box, parts[2].box)
    assert boxes(page, shown, [(11, 14), (0, 2)]) == (parts[0].box, parts[3].box)
    assert boxes(page, shown, []) == ()


@needs_tesseract
@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_page_that_lies_on_its_side_or_its_head_is_read(library: Library, tmp_path: Path, quarters: int) -> None:
    lines = (*SERBIAN, f"Strana okrenuta {quarters} puta")
    leaf(lines).rotate(90 * quarters, expand=True).save(tmp_path / "turned.png", dpi=(DPI, DPI))
    (number,) = taken_in(library, tmp_path / "turned.png")
    list(library.recognise([number]))
    text = text_of(library, number)
    assert text.split() == " ".join(lines).split()
    start = text.index("pravdu")
    (box,) = library.boxes(number, 1, [(start, start + 6)])
    upright = place_of(lines, "pravdu.")
    for _ in range(quarters):
        upright = Box(upright.top, 1 - upright.right, upright.bottom, 1 - upright.left)
    assert near(box, upright)


@pytest.mark.parametrize("degrees", [0.0, 0.7, -2.3, 5.0])
def test_the_tilt_of_a_page_is_measured(degrees: float) -> None:
    page = leaf((*SERBIAN, *ALBANIAN), tilted=degrees)
    assert tilt(Grey(page.width, page.height, page.tobytes(), DPI)) == pytest.approx(degrees, abs=0.2)


def test_a_page_without_ink_has_no_tilt() -> None:
    assert tilt(Grey(30, 20, bytes(600), DPI)) == tilt(Grey(30, 20, b"\xff" * 600, DPI)) == 0


# Stopping and going on


@needs_tesseract
def test_stopping_between_pages_loses_nothing(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "three.tif", SERBIAN, ALBANIAN, CYRILLIC))
    steps = library.recognise([number])
    assert next(steps).page == 1
    steps.close()  # type: ignore[attr-defined]
    recognition = library.recognition(number)
    assert recognition is not None
    assert (recognition.state, recognition.done, recognition.waiting) == (Recognising.UNDERWAY, 1, 2)
    assert state_of(library, number) is TextState.WAITING
    assert [step.page for step in library.recognise([number])] == [2, 3, 0]
    assert [page.text.split()[0] for page in library.archive.pages(number)] == ["Žene", "Gratë", "Жене"]


def _command(folder: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "indexer", "--archive", str(folder), *words]


def _interruptible() -> None:
    """A shell has what it starts in the background ignore the key that interrupts, and so would a child of the tests."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@needs_tesseract
@pytest.mark.skipif(os.name == "nt", reason="by signal")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_a_death_in_the_middle_loses_one_page_at_most(tmp_path: Path, end: signal.Signals) -> None:
    folder = tmp_path / "archive"
    with Library.open(folder, create=True) as library:
        (number,) = taken_in(library, scan(tmp_path / "a.tif", SERBIAN, ALBANIAN, CYRILLIC, SERBIAN))
    with subprocess.Popen(
        _command(folder, "recognise", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_interruptible,
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert json.loads(child.stdout.readline())["page"] == 1
        child.send_signal(end)
        reported = [json.loads(line)["page"] for line in child.stdout.read().splitlines()]
        said = child.stderr.read()
    assert child.returncode == (1 if end is signal.SIGINT else -end)
    assert end is signal.SIGKILL or "What was already done is kept." in said
    with Library.open(folder) as library:
        recognition = library.recognition(number)
        assert recognition is not None
        assert recognition.done >= 1 + len(reported)
        assert [step.page for step in library.recognise()] == [*range(recognition.done + 1, 5), 0]
        assert text_of(library, number, 4).split() == " ".join(SERBIAN).split()


@needs_tesseract
def test_the_long_part_needs_no_right_to_write(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "a.png", (*ALBANIAN, "beside")))
    with Library.open(library.archive.folder, writable=False) as reading:
        kept: list[Recognised] = []
        while (task := reading.next_task([number])) is not None:
            kept.append(library.keep(reading.work(task)))
    assert [one.page for one in kept] == [1, 0]
    assert "beside" in text_of(library, number)


# What cannot be recognised


@needs_tesseract
def test_a_picture_that_breaks_off_is_told_and_can_be_tried_again(library: Library, tmp_path: Path) -> None:
    whole = scan(tmp_path / "whole.jpg", SERBIAN).read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (number,) = taken_in(library, tmp_path / "cut.jpg")
    page, last = library.recognise([number])
    assert (page.reason, last.reason) == (Reason.DAMAGED, Reason.DAMAGED)
    assert state_of(library, number) is TextState.UNRECOGNISED
    recognition = library.recognition(number)
    assert recognition is not None
    assert (recognition.state, recognition.reason) == (Recognising.FAILED, Reason.DAMAGED)
    assert number not in library.waiting()
    for _ in library.retry([number]):
        pass
    assert number in library.waiting()
    assert len(list(library.recognise([number]))) == 2
    assert state_of(library, number) is TextState.UNRECOGNISED


@needs_tesseract
def test_one_bad_page_does_not_stop_the_rest(library: Library, tmp_path: Path) -> None:
    path = scan(tmp_path / "two.tif", SERBIAN, ALBANIAN)
    with Image.open(path) as picture:
        picture.seek(1)
        (begin, *_), (length, *_) = picture.tag_v2[273], picture.tag_v2[279]  # type: ignore[attr-defined]
    content = path.read_bytes()
    path.write_bytes(content[: begin + length // 3])  # the directory of the second page is before its dots
    (number,) = taken_in(library, path)
    steps = list(library.recognise([number]))
    assert [bool(step.reason) for step in steps] == [False, True, False]
    assert state_of(library, number) is TextState.RECOGNISED
    assert [(c.code, c.detail) for c in library.archive.document(number).cautions] == [("page-failed", "2")]


@needs_tesseract
def test_a_picture_without_letters_is_empty(library: Library, tmp_path: Path) -> None:
    (number,) = taken_in(library, scan(tmp_path / "blank.png", ()))
    page, _ = library.recognise([number])
    assert (page.reason, page.confidence) == ("", 0)
    assert state_of(library, number) is TextState.EMPTY
    assert [caution.code for caution in library.archive.document(number).cautions] == ["no-text"]


@needs_tesseract
def test_a_locked_scan_is_recognised_with_its_password(library: Library, tmp_path: Path) -> None:
    writer = pypdf.PdfWriter()
    writer.append(scanned_pdf(tmp_path / "open.pdf", (*ALBANIAN, "locked")))
    writer.encrypt("mir", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    (number,) = taken_in(library, tmp_path / "locked.pdf", password="mir")
    assert state_of(library, number) is TextState.WAITING
    page, whole = library.recognise([number])
    assert (page.reason, whole.reason) == (Reason.PASSWORD_NEEDED, Reason.PASSWORD_NEEDED)
    library.archive.recognise_anew(number, failed=True)
    page, whole = library.recognise([number], password="mir")
    assert (page.reason, whole.reason) == ("", "")
    assert "locked" in text_of(library, number)


def test_without_tesseract_a_sentence_says_what_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PEACE_ARCHIVE_TESSDATA", str(tmp_path))
    archive = ["--archive", str(tmp_path / "archive")]
    assert main([*archive, "import", str(scan(tmp_path / "a.png", SERBIAN))]) == 0
    out = capsys.readouterr().out
    assert "page 1 is a picture and waits to be recognised" in out
    assert "Scans that wait to be recognised: 1. Write “recognise” to begin" in out
    assert main([*archive, "recognise"]) == 1
    said = capsys.readouterr().err
    assert "this machine lacks" in said
    assert "Tesseract's data of the languages" in said
    assert "apt-get install tesseract-ocr tesseract-ocr-srp" in said
    with Library.open(tmp_path / "archive") as library, pytest.raises(CannotRecognise):
        next(library.recognise())


def test_data_are_looked_for_where_they_were_said_to_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PEACE_ARCHIVE_TESSDATA", str(tmp_path))
    (tmp_path / "eng.traineddata").touch()
    found = equipment()
    if found.recogniser is None:
        assert found.missing == ("engine",)
    else:
        assert (found.recogniser.data, found.recogniser.languages) == (str(tmp_path), "eng")
        assert found.missing == ("srp", "hrv", "sqi")
        (tmp_path / "srp_latn.traineddata").touch()
        assert equipment().missing == ("srp", "sqi")


@needs_tesseract
def test_damaged_data_are_told(tmp_path: Path) -> None:
    assert FOUND.recogniser is not None
    (tmp_path / "eng.traineddata").write_bytes(b"nothing")
    broken = Recogniser(FOUND.recogniser.engine, str(tmp_path), "eng")
    with Quarantine(recogniser=broken) as quarantine, pytest.raises(Unreadable) as refused:
        quarantine.recognise(scan(tmp_path / "a.png", SERBIAN), 1)
    assert refused.value.reason is Reason.CRASHED


@needs_tesseract
@pytest.mark.skipif(not shutil.which("tesseract"), reason="there is no program tesseract")
def test_the_program_recognises_too_and_nothing_else_may_run(tmp_path: Path) -> None:
    assert FOUND.recogniser is not None
    program = shutil.which("tesseract")
    assert program is not None
    by = Recogniser(program, FOUND.recogniser.data, FOUND.recogniser.languages)
    with Quarantine(recogniser=by) as quarantine:
        page = quarantine.recognise(scan(tmp_path / "a.png", SERBIAN), 1)
    assert page.text.split() == " ".join(SERBIAN).split()
    assert "tesseract 5" in page.reader


_CONFINED = """
import subprocess, sys
from pathlib import Path
from indexer import confinement
if not confinement.close_in(None, Path(sys.argv[1])):
    sys.exit(77)
print(subprocess.run([sys.argv[1], "yes"], capture_output=True).stdout)
try:
    subprocess.run(["/bin/cat", "/dev/null"])
except PermissionError:
    print("refused")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="Landlock")
def test_one_program_may_be_started_and_no_other() -> None:
    echo = shutil.which("printf") or "/usr/bin/printf"
    done = subprocess.run([sys.executable, "-c", _CONFINED, echo], capture_output=True, text=True, check=False)
    if done.returncode == 77:
        pytest.skip("this system has no Landlock")
    assert done.stdout.split("\n")[:2] == ["b'yes'", "refused"]


# Pictures, old archives, the command line


def test_a_page_is_drawn_as_a_png(library: Library, tmp_path: Path) -> None:
    tif = scan(tmp_path / "drawn.tif", ("Strana jedan",), ("Strana dva",))
    for number in taken_in(library, tif, scanned_pdf(tmp_path / "drawn.pdf", ("Strana u PDF-u",), ("Druga",))):
        (tmp_path / "page.png").write_bytes(library.picture_of(number, 2, 100))
        with Image.open(tmp_path / "page.png") as drawn:
            assert drawn.format == "PNG"
            assert drawn.size == pytest.approx((400, 240), abs=1)
            assert len(drawn.convert("L").getcolors() or ()) > 2
        with pytest.raises(Unreadable):
            library.picture_of(number, 3)
        assert number in library.waiting()
        library.archive.bin([number])
        assert number not in library.waiting()


def test_documents_of_the_format_before_wait_when_they_have_no_text(tmp_path: Path) -> None:
    folder = tmp_path / "archive"
    with Archive.create(folder) as archive:
        scanned, written = add(archive, tmp_path, draft(""), draft("pismo"))
    with closing(sqlite3.connect(folder / "archive.db", isolation_level=None)) as db:
        db.execute("DROP TABLE recognitions")
        db.execute("DELETE FROM _sqlite_migrations WHERE name = 'recognitions'")
        db.execute("UPDATE documents SET text_state = 'empty' WHERE id = ?", [scanned])
        db.execute("UPDATE originals SET media_type = 'application/pdf' WHERE document_id = ?", [scanned])
        db.execute("PRAGMA user_version = 7")
    with Archive(folder, writable=False) as archive:
        assert archive.to_recognise() == []
        assert archive.recognitions([scanned]) == {}
        assert archive.recognised_page(scanned, 1) is None
    with Archive(folder) as archive:
        assert archive.to_recognise() == [(scanned, 1)]
        assert archive.document(scanned).summary.state is TextState.WAITING
        assert archive.document(written).summary.state is TextState.READ
        assert [change.document_id for change in archive.changes_since(0)] == [written, scanned]


def test_places_that_do_not_fit_their_words_are_none(tmp_path: Path) -> None:
    with Archive.create(tmp_path / "archive") as archive:
        (number,) = add(archive, tmp_path, draft(""))
        box = Box(0.25, 0.5, 0.75, 1.0)
        with closing(sqlite3.connect(tmp_path / "archive" / "archive.db")) as db, db:
            db.execute("INSERT INTO recognitions (document_id, page) VALUES (?, 1)", [number])
        archive.keep_recognised(number, RecognisedPage(1, "mir", (Word("mir", box, 0.5),), 0.5, "x 1"))
        kept = archive.recognised_page(number, 1)
        assert kept is not None
        assert near(kept.words[0].box, box)
        with closing(sqlite3.connect(tmp_path / "archive" / "archive.db")) as db, db:
            db.execute("UPDATE recognitions SET text = 'mir i pravda'")
        kept = archive.recognised_page(number, 1)
        assert kept is not None
        assert kept.words == ()


@needs_tesseract
def test_the_command_line_recognises(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    archive = ["--archive", str(tmp_path / "archive")]
    assert main([*archive, "import", "--json", str(scan(tmp_path / "a.png", CYRILLIC))]) == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert told["warnings"] == [{"code": "scanned", "detail": "1"}]
    assert main([*archive, "recognise", told["id"]]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("a.png, page 1: recognised, ")
    assert lines[1].startswith(f"a.png: {told['id']} has its text now, ")
    assert main([*archive, "show", told["id"], "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["text_state"] == "recognised"
    recognition = shown["recognition"]
    assert (recognition["state"], recognition["pages"], recognition["done"]) == ("recognised", 1, 1)
    assert recognition["confidence"] > 0.8
    assert main([*archive, "search", "žrtvama", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["total"] == 1
    assert main([*archive, "recognise"]) == 0
    assert "No picture of a page waits" in capsys.readouterr().out
    assert main([*archive, "recognise", "nothing"]) == 1
    assert main([*archive, "show", told["id"]]) == 0
    assert "recognition: recognised: 1 of 1 pages" in capsys.readouterr().out
