"""Files that hold files, and the older or rarer kinds: DOC, MSG, EPUB, saved web pages, ZIP, numbered lists."""

from __future__ import annotations

import struct
import zipfile
from pathlib import Path

import pytest

from archive import Caution, Page, Reason, Unreadable
from indexer.extractors import is_older, named
from indexer.formats import Extracted, Request, format_of
from indexer.formats.numbering import written
from indexer.margins import repeated
from indexer.reading import read_draft
from tests.test_formats import _p, _read, _reason, docx

MARK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def _zip(path: Path, **entries: str) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in entries.items():
            zipped.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return path


# DOC and MSG


def _made(shared: Path, name: str) -> Extracted:
    path = shared / "data" / "files" / name
    return format_of(path, path.name).read(path, Request(path.name))


def test_a_doc_shows_results_of_fields_and_not_their_codes(shared: Path) -> None:
    text = "\n".join(_made(shared, "doc/tika-testWORD_boldHyperlink.doc").pages)
    assert "HYPERLINK" not in text
    assert text.strip()


def test_a_doc_keeps_its_letterhead_and_footer(shared: Path) -> None:
    lines = "\n".join(_made(shared, "doc/tika-testWORD.doc").pages).split("\n")
    assert (lines[0], lines[-1]) == ("This is the header for our document", "This is the footer for our document")


def test_a_doc_leaves_out_what_tracked_changes_deleted(shared: Path) -> None:
    assert "While Donec" not in "".join(_made(shared, "doc/tika-testWORD_features.doc").pages)


def test_a_locked_doc_says_so(shared: Path) -> None:
    assert _reason(shared / "data/files/doc/tika-testWORD_protected_passtika.doc") is Reason.PASSWORD_NEEDED


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9])
def test_a_doc_cut_short_is_damaged_or_gives_what_is_left(shared: Path, tmp_path: Path, cut: float) -> None:
    whole = (shared / "data/files/doc/tika-testWORD_features.doc").read_bytes()
    (tmp_path / "a.doc").write_bytes(whole[: int(len(whole) * cut)])
    try:
        assert _read(tmp_path / "a.doc").pages
    except Unreadable as refused:
        assert refused.reason in (Reason.DAMAGED, Reason.NOT_THIS_FORMAT)


def test_a_container_that_leads_round_in_a_circle_is_damaged(tmp_path: Path) -> None:
    fat = struct.pack("<II", 0xFFFFFFFD, 1).ljust(512, b"\xff")
    head = MARK + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    (tmp_path / "a.doc").write_bytes(head.ljust(512, b"\xff") + fat + bytes(512))
    assert _reason(tmp_path / "a.doc") is Reason.NOT_THIS_FORMAT


def test_a_msg_is_read_as_a_mail_with_its_attachments(shared: Path, tmp_path: Path) -> None:
    path = shared / "data/files/msg/unstructured-fake-email-attachment.msg"
    made = _read(path, tmp_path)
    assert made.headings == ("Fake email with attachment",)
    assert made.pages[0].startswith("From: Mallori Harrell")
    assert made.file_date == "2023-04-20"
    (attachment,) = made.attachments
    assert attachment.name == "fake-attachment.txt"
    assert b"Hey this is a fake attachment" in attachment.path.read_bytes()


def test_a_mail_inside_a_msg_becomes_a_mail_of_its_own(shared: Path, tmp_path: Path) -> None:
    made = _read(shared / "data/files/msg/tika-testMSG_att_msg.msg", tmp_path)
    inner = next(one for one in made.attachments if one.name.endswith(".eml"))
    again = format_of(inner.path, inner.name).read(inner.path, Request(inner.name))
    assert again.pages[0].startswith("From: ")


# EPUB and saved pages


def _epub(path: Path, rights: str = "", **chapters: str) -> Path:
    items = "".join(f'<item id="{n}" href="t%20x/{n}.xhtml" media-type="application/xhtml+xml"/>' for n in chapters)
    order = "".join(f'<itemref idref="{name}"/>' for name in reversed(chapters))
    book = f'<!DOCTYPE package SYSTEM "x"><package xmlns:dc="d"><metadata><dc:title>Knjiga</dc:title></metadata><manifest>{items}</manifest><spine>{order}</spine></package>'
    with zipfile.ZipFile(path, "w") as zipped:
        zipped.writestr("META-INF/container.xml", '<c><rootfile full-path="in/book.opf"/></c>')
        zipped.writestr("in/book.opf", book)
        for name, text in chapters.items():
            zipped.writestr(f"in/t x/{name}.xhtml", f"<html><body><h1>{name}</h1><p>{text}</p></body></html>")
        if rights:
            zipped.writestr("META-INF/encryption.xml", f'<e><EncryptionMethod Algorithm="{rights}"/></e>')
    return path


def test_a_book_gives_a_page_for_each_chapter_in_its_order(tmp_path: Path) -> None:
    made = _read(_epub(tmp_path / "a.epub", drugo="čekamo", prvo="žene"))
    assert [page.split() for page in made.pages] == [["prvo", "žene"], ["drugo", "čekamo"]]
    assert made.headings == ("Knjiga", "prvo")


def test_a_book_locked_by_its_seller_says_so_and_one_with_hidden_fonts_is_read(tmp_path: Path) -> None:
    assert _reason(_epub(tmp_path / "a.epub", "http://ns.adobe.com/adept", a="x")) is Reason.PASSWORD_NEEDED
    assert _read(_epub(tmp_path / "b.epub", "http://www.idpf.org/2008/embedding", a="x")).pages


MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/
Subject: Saopstenje
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="b"

--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><title>Vigil</title></head><body><p>=C5=BDene u crnom</p></body></html>
--b
Content-Type: image/png
Content-Location: https://example.org/a.png
Content-Transfer-Encoding: base64

AAAA
--b--
"""


@pytest.mark.parametrize("name", ["a.mht", "a.mhtml", "a.txt"])
def test_a_saved_page_is_read_as_a_page_and_not_as_a_mail(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(MHTML.replace("\n", "\r\n"), "ascii", newline="")
    made = _read(tmp_path / name, tmp_path)
    assert (made.pages, made.headings, made.attachments) == (("Žene u crnom",), ("Vigil",), ())


# ZIP


def test_a_zip_gives_its_files_with_their_folders(tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    path = _zip(tmp_path / "a.zip", a_dot_txt="prvo", pisma__2006__b_dot_txt="drugo", pisma__Thumbs_dot_db="x")
    made = _read(path, desk)
    assert made.pages == ("a.txt\npisma/2006/b.txt",)
    assert [(one.inside, one.name) for one in made.attachments] == [("", "a.txt"), ("pisma/2006", "b.txt")]
    assert made.attachments[1].path.read_text() == "drugo"


def test_names_in_a_zip_never_lead_out_of_the_folder(tmp_path: Path) -> None:
    desk = tmp_path / "desk"
    desk.mkdir()
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
        for name in ("../../out.txt", "/out.txt", "c:\\out.txt", "a/../../out.txt"):
            zipped.writestr(name, "x")
    made = _read(tmp_path / "a.zip", desk)
    assert len(made.attachments) == 4
    assert all(one.path.parent == desk and ".." not in one.inside for one in made.attachments)
    assert not (tmp_path / "out.txt").exists()


def test_names_that_old_programs_packed_are_read(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", Xene_dot_txt="x")
    path.write_bytes(path.read_bytes().replace(b"Xene.txt", "Žene.txt".encode("cp852")))
    assert _read(path).pages == ("Žene.txt",)


@pytest.mark.parametrize("entries", [2_001, 1])
def test_a_zip_with_too_much_in_it_is_not_unpacked(tmp_path: Path, entries: int) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        for number in range(entries):
            zipped.writestr(f"{number}.txt", b"" if entries > 1 else b" " * 30_000_000)
    assert _reason(tmp_path / "a.zip") is Reason.BOMB


def test_an_empty_zip_is_an_empty_folder(tmp_path: Path) -> None:
    assert _read(_zip(tmp_path / "a.zip")).pages == ("",)


def test_a_damaged_entry_costs_that_entry_alone(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as zipped:
        zipped.writestr("a.txt", "first of them")
        zipped.writestr("b.txt", "second")
    content = (tmp_path / "a.zip").read_bytes().replace(b"first of them", b"first of thex")
    (tmp_path / "a.zip").write_bytes(content)
    desk = tmp_path / "desk"
    desk.mkdir()
    made = _read(tmp_path / "a.zip", desk)
    assert [one.name for one in made.attachments] == ["b.txt"]
    assert made.cautions == (Caution("attachment-failed", "a.txt"),)


# DOCX: lists


def test_the_numbers_of_lists_are_counted_as_word_shows_them(tmp_path: Path) -> None:
    def level(place: int, form: str, text: str) -> str:
        return (
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/></w:lvl>'
        )

    lists = f'<w:abstractNum w:abstractNumId="7">{level(0, "decimal", "Član %1.")}{level(1, "lowerLetter", "%1%2)")}</w:abstractNum>'
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'

    def item(text: str, place: int) -> str:
        mark = f'<w:pPr><w:numPr><w:ilvl w:val="{place}"/><w:numId w:val="1"/></w:numPr></w:pPr>'
        return f"<w:p>{mark}<w:r><w:t>{text}</w:t></w:r></w:p>"

    body = item("mir", 0) + item("a", 1) + item("b", 1) + item("pravda", 0) + item("c", 1) + _p("kraj")
    made = _read(docx(tmp_path / "a.docx", body, numbering=lists))
    assert made.pages[0].split("\n") == ["Član 1. mir", "1a) a", "1b) b", "Član 2. pravda", "2a) c", "kraj"]


def test_numbers_are_written_in_every_form() -> None:
    forms = ("decimal", "decimalZero", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman", "ordinal")
    assert [written(4, form) for form in forms] == ["4", "04", "d", "D", "iv", "IV", "4th"]
    assert [written(number, "ordinal") for number in (1, 2, 3, 11, 21)] == ["1st", "2nd", "3rd", "11th", "21st"]
    assert written(28, "upperLetter") == "BB"
    assert written(-3, "upperRoman") == "-3"


# Margins and versions


def test_what_stands_on_top_of_every_page_is_no_title() -> None:
    pages = [Page(n, f"Mreža žena, {n}\nred {n}\nsasvim drugo {'x' * n}\nstrana {n} od 9") for n in range(1, 6)]
    assert repeated(pages) == {"Mreža žena, 0", "red 0", "strana 0 od 0"}
    assert repeated(pages[:2]) == frozenset()


def test_a_running_title_is_not_suggested(tmp_path: Path) -> None:
    leaf = "Bilten mreže, broj {n}\n{text}\n\nDugačak tekst koji se nastavlja dalje i dalje bez naslova.\n{n}"
    texts = ("Vest sa trga", "Druga vest", "Treća priča", "Četvrta")
    path = tmp_path / "a.txt"
    path.write_text("\f".join(leaf.format(n=n, text=text) for n, text in enumerate(texts, 3)), "utf-8")
    draft = read_draft(path, name="a.txt")
    assert next(s.value for s in draft.suggestions if s.field.value == "title") == "Vest sa trga"


def test_a_text_is_older_when_any_of_its_readers_is() -> None:
    assert not is_older(named("pdf", "pypdf", "PDFium"))
    assert not is_older(f"{named('text')} (cp1250)")
    for old in ("", "pypdf 6.0.0", f"{named('pdf')}, pypdf 6.0.0", "gone 1", "text cp1250"):
        assert is_older(old)
