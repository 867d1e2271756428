"""Whatever is wrong with a file, reading it ends in a draft or in a reason that a person can act on."""

from __future__ import annotations

import io
import os
import shutil
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from archive import Caution, Draft, Reason, TextState, Unreadable
from indexer.quarantine import Limits, Quarantine
from tests.making import as_ordinary_person
from tests.test_formats import LINE, docx, pdf

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def quarantine() -> Iterator[Quarantine]:
    with Quarantine() as made:
        yield made


def _ending(quarantine: Quarantine, path: Path, **asked: str) -> Draft | Reason:
    """What becomes of a file: its draft, or the reason why there is none."""
    try:
        return quarantine.read(path, **asked)  # type: ignore[arg-type]
    except Unreadable as refused:
        return refused.reason


# Names that promise what the bytes are not


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.odt", "a.rtf", "a.html", "a.eml", "a.txt", "a.jpg", "a"])
def test_an_empty_file_is_told(quarantine: Quarantine, tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    assert _ending(quarantine, tmp_path / name) is Reason.EMPTY


def test_a_picture_called_pdf_is_taken_as_the_picture_it_is(quarantine: Quarantine, tmp_path: Path) -> None:
    Image.new("L", (400, 300), 255).save(tmp_path / "a.pdf", "PNG")
    draft = quarantine.read(tmp_path / "a.pdf")
    assert draft.media_type == "image/png"
    assert draft.state is TextState.WAITING
    assert set(draft.cautions) == {Caution("other-format", "PDF"), Caution("scanned", "1")}


@pytest.mark.parametrize("head", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\0", b"MM\0*"])
def test_a_picture_that_is_none_is_damaged(quarantine: Quarantine, tmp_path: Path, head: bytes) -> None:
    (tmp_path / "a.png").write_bytes(head + bytes(100))
    assert _ending(quarantine, tmp_path / "a.png") is Reason.DAMAGED


def test_a_picture_that_unpacks_to_gigabytes_is_not_opened(quarantine: Quarantine, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    Image.new("1", (1, 1)).save(path)
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 1, 0, 0, 0, 0)
    content = path.read_bytes()
    path.write_bytes(content[:12] + head + struct.pack(">I", zlib.crc32(head)) + content[33:])
    assert _ending(quarantine, path) is Reason.BOMB


def test_a_picture_too_small_for_a_page_does_not_wait(quarantine: Quarantine, tmp_path: Path) -> None:
    Image.new("L", (120, 40), 255).save(tmp_path / "logo.png")
    assert quarantine.read(tmp_path / "logo.png").state is TextState.EMPTY


def test_text_called_pdf_is_read_as_text(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("Saopštenje za javnost\nŽene u crnom", "utf-8")
    draft = quarantine.read(tmp_path / "a.pdf")
    assert draft.media_type == "text/plain"
    assert draft.cautions == (Caution("other-format", "PDF"),)


def test_a_letter_that_speaks_of_pdf_is_text(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Such a file begins with %PDF-1.4\n%PDF-1.4 is its mark.\n")
    assert quarantine.read(tmp_path / "a.txt").media_type == "text/plain"


def test_a_pdf_with_a_few_words_before_it_is_a_pdf(quarantine: Quarantine, tmp_path: Path) -> None:
    whole = pdf(tmp_path / "a.pdf", LINE).read_bytes()
    (tmp_path / "a.pdf").write_bytes(b"X-Sent-By: a server\r\n\r\n" + whole)
    assert quarantine.read(tmp_path / "a.pdf").pages[0].text == LINE


@pytest.mark.parametrize("name", ["a.docx", "a.pdf", "a.odt"])
def test_bytes_that_are_nothing_are_not_what_their_name_says(quarantine: Quarantine, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(bytes(range(1, 256)) * 20)
    assert _ending(quarantine, tmp_path / name) is Reason.NOT_THIS_FORMAT


def test_a_programs_file_is_of_unknown_format(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.exe").write_bytes(b"MZ" + bytes(range(256)) * 20)
    assert _ending(quarantine, tmp_path / "a.exe") is Reason.UNKNOWN_FORMAT
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w") as zipped:
        zipped.writestr("[Content_Types].xml", "text")
    assert _ending(quarantine, tmp_path / "a.xlsx") is Reason.UNKNOWN_FORMAT


def test_a_docx_that_is_no_zip_is_told(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000))
    assert _ending(quarantine, tmp_path / "a.docx") is Reason.NOT_THIS_FORMAT
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04" + bytes(2_000))
    assert _ending(quarantine, tmp_path / "b.docx") is Reason.DAMAGED


# Damage


def test_a_truncated_pdf_gives_what_is_left_or_is_damaged(quarantine: Quarantine, tmp_path: Path) -> None:
    whole = pdf(tmp_path / "a.pdf", *[f"{LINE} {n}" for n in range(5)]).read_bytes()
    endings = []
    for tenths in range(1, 10):
        (tmp_path / "b.pdf").write_bytes(whole[: len(whole) * tenths // 10])
        endings.append(_ending(quarantine, tmp_path / "b.pdf"))
    assert all(isinstance(ending, Draft) or ending is Reason.DAMAGED for ending in endings)


def test_one_bad_page_costs_that_page(quarantine: Quarantine, tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", f"{LINE} one", f"{LINE} two", f"{LINE} three")
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"Td (" + LINE.encode() + b" two)", b"Td <<" + LINE.encode() + b" two"))
    draft = quarantine.read(path)
    assert len(draft.pages) == 3
    assert draft.pages[2].text == f"{LINE} three"


@pytest.mark.parametrize("maker", ["docx", "odt"])
def test_a_container_that_was_tampered_with_ends_in_a_named_state(
    quarantine: Quarantine, tmp_path: Path, maker: str
) -> None:
    path = tmp_path / f"a.{maker}"
    if maker == "docx":
        whole = docx(path, "<w:p><w:r><w:t>tekst</w:t></w:r></w:p>" * 50).read_bytes()
    else:
        whole = _odt(path, "<text:p>tekst</text:p>" * 50).read_bytes()
    for at in range(0, len(whole), 7):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x41]) + whole[at + 1 :])
        assert _ending(quarantine, path) is not Reason.CRASHED


def _odt(path: Path, body: str, manifest: str = "") -> Path:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("content.xml", content)
        zipped.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        zipped.writestr("META-INF/manifest.xml", f"<manifest>{manifest}</manifest>")
    return path


def test_an_odt_that_was_zipped_anew_is_still_one(quarantine: Quarantine, tmp_path: Path) -> None:
    assert quarantine.read(_odt(tmp_path / "a.odt", "<text:p>Zapisnik</text:p>")).pages[0].text == "Zapisnik"


def test_a_docx_whose_main_part_is_numbered_is_read(quarantine: Quarantine, tmp_path: Path) -> None:
    made = docx(tmp_path / "a.docx", "<w:p><w:r><w:t>Zapisnik</w:t></w:r></w:p>")
    with zipfile.ZipFile(made) as zipped, zipfile.ZipFile(tmp_path / "b.docx", "w") as other:
        other.writestr("word/document2.xml", zipped.read("word/document.xml"))
    assert quarantine.read(tmp_path / "b.docx").pages[0].text == "Zapisnik"


def test_an_rtf_with_a_picture_of_no_length_is_read(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1\ansi pre {\pict\picw10 \bin ffd8ff} posle}")
    assert "pre" in quarantine.read(tmp_path / "a.rtf").pages[0].text


# Passwords


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128"])
def test_a_locked_pdf_opens_with_its_password_alone(quarantine: Quarantine, tmp_path: Path, algorithm: str) -> None:
    path = pdf(tmp_path / "a.pdf", LINE, password="mir", algorithm=algorithm)
    assert _ending(quarantine, path) is Reason.PASSWORD_NEEDED
    assert _ending(quarantine, path, password="rat") is Reason.PASSWORD_WRONG
    assert quarantine.read(path, password="mir").pages[0].text == LINE


def test_a_pdf_locked_against_changes_alone_is_read(quarantine: Quarantine, tmp_path: Path) -> None:
    import pypdf

    writer = pypdf.PdfWriter(clone_from=pdf(tmp_path / "a.pdf", LINE))
    writer.encrypt("", owner_password="mir", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    (tmp_path / "a.pdf").write_bytes(out.getvalue())
    assert quarantine.read(tmp_path / "a.pdf").pages[0].text == LINE


@pytest.mark.parametrize(
    ("name", "password"), [("pdfminer.six-aes-128-m.pdf", "foo"), ("pdf.js-issue3371.pdf", "ELXRTQWS")]
)
def test_a_pdf_locked_with_aes_opens_with_its_password_alone(
    quarantine: Quarantine, shared: Path, name: str, password: str
) -> None:
    path = shared / "data" / "files" / "pdf" / name
    assert _ending(quarantine, path) is Reason.PASSWORD_NEEDED
    assert _ending(quarantine, path, password="no") is Reason.PASSWORD_WRONG
    assert isinstance(_ending(quarantine, path, password=password), Draft)


def test_a_locked_odt_asks_for_its_password(quarantine: Quarantine, tmp_path: Path) -> None:
    path = _odt(tmp_path / "a.odt", "x", "<encryption-data/>")
    assert _ending(quarantine, path) is Reason.PASSWORD_NEEDED


def test_a_locked_docx_asks_for_its_password(quarantine: Quarantine, shared: Path) -> None:
    path = shared / "data" / "files" / "docx" / "tika-protected_upper_case.docx"
    assert _ending(quarantine, path) is Reason.PASSWORD_NEEDED


# Bombs


def test_a_zip_bomb_in_a_docx_is_not_unpacked(quarantine: Quarantine, tmp_path: Path) -> None:
    assert _ending(quarantine, docx(tmp_path / "a.docx", "<w:p/>" + " " * 30_000_000)) is Reason.BOMB


@pytest.mark.parametrize("levels", [3, 12])
def test_an_entity_bomb_is_not_expanded(quarantine: Quarantine, tmp_path: Path, levels: int) -> None:
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(levels))
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as zipped:
        zipped.writestr("word/document.xml", f'<!DOCTYPE d [<!ENTITY a0 "ha">{entities}]><d>&a{levels};</d>')
    assert _ending(quarantine, tmp_path / "a.docx") in (Reason.BOMB, Reason.DAMAGED)


@pytest.mark.parametrize("size", [100_000_000, 300_000_000])
def test_a_very_long_text_is_refused_without_being_loaded(tmp_path: Path, size: int) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.write(b"Beginning of a very long text\n" * 300)
        file.truncate(size)
    with Quarantine(Limits(memory=120_000_000)) as quarantine:
        assert _ending(quarantine, tmp_path / "a.txt") is Reason.TOO_LARGE


def test_comments_without_end_do_not_hold_up_recognition(quarantine: Quarantine, tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<!---->" * 500 + "tekst")
    assert "tekst" in quarantine.read(tmp_path / "a.html").pages[0].text


def test_a_header_of_a_part_that_is_made_to_swell_is_refused(quarantine: Quarantine, tmp_path: Path) -> None:
    swollen = b"=?utf-8?q?a?= " * 60_000
    (tmp_path / "a.eml").write_bytes(
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Description: x\n"
        b"Content-Disposition: attachment; filename=" + swollen + b"\n\nx\n--b--\n"
    )
    assert _ending(quarantine, tmp_path / "a.eml") is Reason.BOMB


def test_no_hostile_file_ends_without_a_name(shared: Path) -> None:
    with Quarantine(Limits(seconds=2, memory=400_000_000)) as quarantine:
        for path in sorted((shared / "data" / "hostile").iterdir()):
            ending = _ending(quarantine, path)
            assert isinstance(ending, Draft | Reason)
            if isinstance(ending, Draft):
                assert sum(len(page.text) for page in ending.pages) < 5_000_000


def test_a_pdf_that_kills_one_reader_is_read_by_the_other(shared: Path) -> None:
    with Quarantine(Limits(memory=400_000_000)) as quarantine:
        draft = quarantine.read(shared / "data" / "hostile" / "flate_nested_4G.pdf")
    assert "PDFium" not in draft.extractor
    assert Caution("page-failed", "1") in draft.cautions


# Paths


@pytest.mark.parametrize(
    "name",
    ["Đorđević i Ćirić.txt", "quote ' and \".txt", "new\nline.txt", "x" * 246 + ".txt", "-rf.txt", "a;b|c$d.txt"],
)
def test_an_odd_name_is_only_a_name(quarantine: Quarantine, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    try:
        path.write_text("Žene u crnom", "utf-8")
    except OSError:
        pytest.skip("this system does not allow the name")
    assert quarantine.read(path).pages[0].text == "Žene u crnom"


@pytest.mark.skipif(os.name == "nt", reason="names are bytes elsewhere")
def test_a_name_that_is_no_text_is_read_all_the_same(quarantine: Quarantine, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\x8eene.txt")
    path.write_text("Žene u crnom", "utf-8")
    assert quarantine.read(path).pages[0].text == "Žene u crnom"


def test_what_is_no_file_is_told(quarantine: Quarantine, tmp_path: Path) -> None:
    assert _ending(quarantine, tmp_path) is Reason.NOT_A_FILE
    assert _ending(quarantine, tmp_path / "none.txt") is Reason.NOT_FOUND
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.txt")
        assert _ending(quarantine, tmp_path / "pipe.txt") is Reason.NOT_A_FILE


def test_links_in_a_circle_are_told(quarantine: Quarantine, tmp_path: Path) -> None:
    try:
        (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
        (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    except OSError:
        pytest.skip("no links here")
    assert _ending(quarantine, tmp_path / "a.txt") in (Reason.UNREADABLE, Reason.NOT_FOUND)


@pytest.mark.skipif(os.name == "nt", reason="by permissions of POSIX")
def test_a_closed_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    script = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from pathlib import Path
from archive import Unreadable
from indexer.quarantine import Quarantine
with Quarantine() as quarantine:
    try:
        quarantine.read(Path(sys.argv[1]))
    except Unreadable as refused:
        print(refused.reason.value)
"""
    assert as_ordinary_person(script, path).stdout.strip() == "no-permission"


def test_every_real_file_ends_in_a_named_state(quarantine: Quarantine, shared: Path, tmp_path: Path) -> None:
    files = sorted(path for path in (shared / "data" / "files").rglob("*.*") if path.suffix != ".tsv")
    endings = []
    for number, path in enumerate(files):
        workspace = tmp_path / str(number)
        workspace.mkdir()
        endings.append(_ending(quarantine, path, workspace=workspace))  # type: ignore[arg-type]
        shutil.rmtree(workspace)
    assert Reason.CRASHED not in endings
    assert sum(isinstance(ending, Draft) for ending in endings) >= 470
