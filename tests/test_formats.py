"""Every kind of file gives its text, page by page, in all our letters."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest
from PIL import Image

from archive import Reason, Unreadable
from indexer.formats import FORMATS, Extracted, Request, format_of
from indexer.mending import cleaned

LETTERS = "čćšžđČĆŠŽĐëçËÇљњђћџјЉЊЂЋЏЈ"
WORD = re.compile(r"\w+")


def _read(path: Path, workspace: Path | None = None) -> Extracted:
    return format_of(path, path.name).read(path, Request(path.name, None, workspace))


def _reason(path: Path, password: str | None = None) -> Reason:
    with pytest.raises(Unreadable) as refused:
        format_of(path, path.name).read(path, Request(path.name, password))
    return refused.value.reason


GLYPHS = [
    f"{language}.{suffix}"
    for language in ("en", "sq", "srl", "src")
    for suffix in ("docx", "doc", "odt", "rtf", "html", "epub", "txt", "lo.pdf", "qtL.pdf", "wp1.pdf", "rl.pdf")
]


@pytest.mark.parametrize("name", GLYPHS)
def test_the_words_and_letters_of_real_files_are_read(shared: Path, name: str) -> None:
    folder = shared / "data" / "glyph"
    wanted = cleaned((folder / f"{name.partition('.')[0]}.gt.txt").read_text("utf-8"))
    found = "\n".join(map(cleaned, _read(folder / name).pages))
    words, read = (Counter(WORD.findall(text.casefold())) for text in (wanted, found))
    assert (words & read).total() / words.total() >= 0.995
    letters, seen = (Counter(c for c in text if c in LETTERS) for text in (wanted, found))
    assert not letters - seen


def test_no_real_file_breaks_a_reader_unnamed(shared: Path, tmp_path: Path) -> None:
    read = 0
    files = [
        path
        for kind in ("docx", "doc", "odt", "rtf", "eml", "msg", "epub", "html", "txt")
        for path in (shared / "data/files" / kind).iterdir()
    ]
    for number, path in enumerate(sorted(files)):
        workspace = tmp_path / str(number)
        workspace.mkdir()
        try:
            assert _read(path, workspace).pages
            read += 1
        except Unreadable as refused:
            assert isinstance(refused.reason, Reason)
    assert read >= len(files) * 0.95


# DOCX and ODT

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(path: Path, body: str, **parts: str) -> Path:
    """A DOCX with that body, and other parts by their names in `word/`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
        for name, content in parts.items():
            zipped.writestr(f"word/{name}.xml", f"<w:part {_W}>{content}</w:part>")
    return path


def _p(text: str, style: str = "") -> str:
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{mark}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_a_docx_keeps_pages_boxes_notes_and_letterhead(tmp_path: Path) -> None:
    box = "<w:p><w:r><w:txbxContent>" + _p("u okviru") + "</w:txbxContent></w:r></w:p>"
    table = "<w:tbl><w:tr><w:tc>" + _p("ćelija") + "</w:tc></w:tr></w:tbl>"
    turn = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    deleted = "<w:p><w:del><w:r><w:delText>obrisano</w:delText></w:r></w:del></w:p>"
    body = _p("Saopštenje", "Title") + _p("prva") + box + table + deleted + turn + _p("druga")
    made = _read(docx(tmp_path / "a.docx", body, header1=_p("Mreža"), footnotes=_p("fusnota")))
    assert made.headings == ("Saopštenje",)
    assert made.pages[0].split("\n")[0] == "Mreža"
    assert {"prva", "u okviru", "ćelija"} <= set(made.pages[0].split("\n"))
    assert made.pages[1].split("\n") == ["druga", "fusnota"]
    assert "obrisano" not in "".join(made.pages)


def test_headings_are_known_whatever_their_style_is_called(tmp_path: Path) -> None:
    styles = '<w:style w:styleId="Naslov1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Titulli"><w:name w:val="Title"/></w:style>'
    body = _p("običan red") + _p("Drugi", "Naslov1") + _p("Prvi", "Titulli")
    assert _read(docx(tmp_path / "a.docx", body, styles=styles)).headings == ("Prvi", "Drugi")


def test_a_tracked_and_a_fallback_text_counts_once(tmp_path: Path) -> None:
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = f"<w:p><w:r><mc:AlternateContent {space}><mc:Choice>{_p('jednom')}</mc:Choice><mc:Fallback>{_p('jednom')}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    assert "".join(_read(docx(tmp_path / "a.docx", choice)).pages).count("jednom") == 1


def test_a_docx_that_is_no_zip_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"\x00\x01\x02" * 100)
    assert _reason(tmp_path / "a.docx") is Reason.NOT_THIS_FORMAT
    (tmp_path / "b.docx").write_bytes(b"PK\x03\x04" + b"\0" * 100)
    assert _reason(tmp_path / "b.docx") is Reason.DAMAGED


def test_a_docx_cut_short_is_damaged(tmp_path: Path) -> None:
    whole = docx(tmp_path / "a.docx", _p("tekst " * 500)).read_bytes()
    (tmp_path / "a.docx").write_bytes(whole[: len(whole) // 2])
    assert _reason(tmp_path / "a.docx") is Reason.DAMAGED


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    docx(tmp_path / "a.docx", "<w:p/>" + " " * 30_000_000)
    assert _reason(tmp_path / "a.docx") is Reason.BOMB


def test_a_container_that_lies_about_its_size_is_stopped_while_it_is_read(tmp_path: Path) -> None:
    path = docx(tmp_path / "a.docx", "<w:p/>" + "x" * 5_000_000)
    raw = path.read_bytes()
    size = (5_000_000 + 200).to_bytes(4, "little")
    for found in {i for i in range(len(raw)) if raw[i : i + 3] == size[1:4]}:
        raw = raw[: found - 1] + (100).to_bytes(4, "little") + raw[found + 3 :]
    path.write_bytes(raw)
    assert _reason(path) in (Reason.DAMAGED, Reason.BOMB)


def test_many_entries_are_a_bomb(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as zipped:
        zipped.writestr("word/document.xml", "<x/>")
        for number in range(2_001):
            zipped.writestr(str(number), "")
    assert _reason(tmp_path / "a.docx") is Reason.BOMB


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>',
        '<!DOCTYPE d [<!ENTITY c SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE d SYSTEM "http://example.org/d.dtd">',
    ],
)
def test_entities_are_neither_expanded_nor_fetched(tmp_path: Path, declaration: str) -> None:
    with zipfile.ZipFile(tmp_path / "a.docx", "w") as zipped:
        body = f"{declaration}<w:document {_W}><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
        zipped.writestr("word/document.xml", body)
    assert _reason(tmp_path / "a.docx") in (Reason.BOMB, Reason.DAMAGED)


def test_a_locked_office_file_asks_for_its_password(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1000 + "EncryptedPackage".encode("utf-16-le")
    (tmp_path / "a.docx").write_bytes(ole)
    assert _reason(tmp_path / "a.docx") is Reason.PASSWORD_NEEDED


def test_an_odt_keeps_pages_headings_and_spaces(tmp_path: Path) -> None:
    spaces = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    body = (
        '<text:h text:outline-level="1">Zapisnik</text:h><text:p>dve<text:s text:c="2"/>reči<text:tab/>i</text:p>'
        "<text:p>kraj<text:soft-page-break/>nova</text:p>"
    )
    with zipfile.ZipFile(tmp_path / "a.odt", "w") as zipped:
        zipped.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        xml = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
        zipped.writestr("content.xml", xml)
    made = _read(tmp_path / "a.odt")
    assert made.headings == ("Zapisnik",)
    assert made.pages == ("Zapisnik\ndve  reči\ti\nkraj", "nova")


# Mail

MAIL = """From: sender@example.org
To: list@example.org
Date: Sat, 2 Sep 2006 10:00:00 +0200
Subject: =?utf-8?b?UG96aXYgxb5lbmFtYQ==?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=windows-1250
Content-Transfer-Encoding: 8bit

\x8eene za mir
--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="../../../.bashrc"

attached text
--b
Content-Type: image/png
Content-Disposition: inline

not a real picture
--b--
"""


def test_a_mail_gives_its_headers_its_text_and_its_attachments(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(MAIL.encode("latin-1"))
    workspace = tmp_path / "workspace"
    workspace.mkdir()
    made = _read(tmp_path / "a.eml", workspace)
    assert made.headings == ("Poziv ženama",)
    assert made.file_date == "2006-09-02"
    assert "Subject: Poziv ženama" in made.pages[0]
    assert "Žene za mir" in made.pages[0]
    (attachment,) = made.attachments
    assert attachment.name == ".bashrc"
    assert attachment.path.parent == workspace
    assert attachment.path.read_bytes().strip() == b"attached text"
    assert [path.parent for path in workspace.rglob("*")] == [workspace]


def test_a_mail_inside_a_mail_is_an_attachment(tmp_path: Path) -> None:
    inner = "From: x@example.org\nSubject: Inner\nMIME-Version: 1.0\n\nunutra\n"
    outer = (
        "From: y@example.org\nSubject: Outer\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\nContent-Type: text/plain\n\nspolja\n--b\nContent-Type: message/rfc822\n\n{inner}\n--b--\n"
    )
    (tmp_path / "a.eml").write_text(outer)
    made = _read(tmp_path / "a.eml", tmp_path)
    assert "unutra" not in made.pages[0]
    assert b"unutra" in made.attachments[0].path.read_bytes()


def test_a_letter_that_begins_like_a_mail_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("To: all groups\nFrom: the network\n\nDear friends\n")
    assert format_of(tmp_path / "a.txt", "a.txt").name == "text"
    assert format_of(tmp_path / "a.txt", "a.eml").name == "EML"


@pytest.mark.parametrize(
    "content",
    [
        b"MIME-Version: 1.0\nSubject: " + b"=?utf-8?q?a?= " * 60_000 + b"\n\nx",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\nx\n" * 5_000,
        b"MIME-Version: 1.0\n"
        + b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)),
    ],
)
def test_a_mail_made_to_break_readers_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(content)
    assert _reason(tmp_path / "a.eml") is Reason.BOMB


# HTML, RTF, text, pictures


def test_a_web_page_gives_what_a_person_sees(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_bytes(
        "<html><head><title>Sajt</title><style>p{}</style></head><body><h1>Saopštenje</h1><script>x=1</script>"
        "<p>Žene <b>u crnom</b></p><p>mir</p></body></html>".encode("cp1250")
    )
    made = _read(tmp_path / "a.html")
    assert made.headings == ("Saopštenje", "Sajt")
    assert made.pages[0].split() == ["Saopštenje", "Žene", "u", "crnom", "mir"]


PAGES = [
    ("Untitled Document", "<h2>The last loom</h2>", ("The last loom",)),
    ("Ballina", "<h1>Tezgjahu i fundit</h1>", ("Tezgjahu i fundit",)),
    ("Lastavica | Početna", "<h2>Poslednji razboj</h2>", ("Poslednji razboj",)),
    ("Последњи разбој – Ластавица", "<h2>Последњи разбој</h2>", ("Последњи разбој",)),
    ("Swallow » The last loom", "<h1>Swallow</h1><h2>The last loom</h2>", ("The last loom",)),
    ("Swallow - The last loom", "<p><b>The last loom</b></p>", ("The last loom", "Swallow - The last loom")),
    ("Swallow group", "<h2>The last loom</h2>", ("The last loom", "Swallow group")),
    ("zapis_3", "<p>Poslednji razboj</p>", ()),
    ("The last loom", "<p>It stood in the attic of a school.</p>" * 14 + "<h2>Notes</h2>", ("The last loom", "Notes")),
    ("Microsoft Word - razboj.doc", "<p>Poslednji razboj</p>", ()),
]


@pytest.mark.parametrize(("title", "body", "headings"), PAGES)
def test_a_web_page_is_called_what_it_shows_and_not_what_its_site_is_called(
    title: str, body: str, headings: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(f"<html><head><title>{title}</title></head><body>{body}</body></html>", "utf-8")
    assert _read(tmp_path / "a.html").headings == headings


def test_a_declared_charset_is_believed_unless_it_cannot_be(tmp_path: Path) -> None:
    for declared, written in (("windows-1251", "cp1251"), ("iso-8859-1", "cp1251"), ("utf-8", "utf-8")):
        page = f'<html><head><meta charset="{declared}"></head><body><p>Жене у црном против рата</p></body></html>'
        (tmp_path / "a.html").write_bytes(page.encode(written))
        assert "Жене у црном" in _read(tmp_path / "a.html").pages[0]


def test_very_deep_html_loses_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body>" + "<div>" * 20_000 + "duboko " * 50)
    assert "duboko" in _read(tmp_path / "a.html").pages[0]


def test_an_rtf_keeps_its_letters_and_pages(tmp_path: Path) -> None:
    (tmp_path / "a.rtf").write_bytes(rb"{\rtf1\ansi\ansicpg1250 \'8eene\par u crnom \page druga \u269?asopis}")
    assert [page.strip() for page in _read(tmp_path / "a.rtf").pages] == ["Žene\nu crnom", "druga časopis"]


SENTENCES = {
    "sr-Latn": "Žene u crnom već godinama stoje na trgu i traže istinu, pravdu i mir za sve žrtve rata; ćutanje nije naše.",
    "sr-Cyrl": "Жене у црном већ годинама стоје на тргу и траже истину, правду и мир за све жртве рата; ћутање није наше.",
    "sq": "Gratë në të zeza kërkojnë të vërtetën, drejtësinë dhe paqen për të gjitha viktimat; heshtja nuk është zgjidhje, çdo ditë.",
    "en": "Women in Black have stood in the square for years – “for truth and justice”, naïve or not, at the café’s door.",
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1250", "cp1251", "cp1252"]
)
def test_plain_text_is_read_in_any_of_its_encodings(tmp_path: Path, language: str, encoding: str) -> None:
    text = SENTENCES[language]
    try:
        (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    except UnicodeEncodeError:
        return  # no one could have written it so
    assert _read(tmp_path / "a.txt").pages == (text,)


def test_form_feeds_turn_the_page(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\n\ftwo\f\f\n")
    assert _read(tmp_path / "a.txt").pages == ("one\n", "two")


def test_a_programs_file_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.bin").write_bytes(bytes(range(256)) * 20)
    assert _reason(tmp_path / "a.bin") is Reason.UNKNOWN_FORMAT
    (tmp_path / "a.txt").write_bytes(bytes(range(32)) * 20)
    assert _reason(tmp_path / "a.txt") is Reason.NOT_THIS_FORMAT


@pytest.mark.parametrize("name", ["a.pdf", "a.docx", "a.txt", "a.zzz", "a"])
def test_an_empty_file_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    assert _reason(tmp_path / name) is Reason.EMPTY


def test_a_wrong_name_does_not_matter(tmp_path: Path) -> None:
    for wrong in ("a.pdf", "a.txt", "a.jpg", "a"):
        path = docx(tmp_path / wrong, _p("tekst"))
        assert format_of(path, wrong).name == "DOCX"


def test_a_photograph_is_taken_without_text(tmp_path: Path) -> None:
    Image.new("RGB", (400, 300), "white").save(tmp_path / "a.jpg")
    found = _read(tmp_path / "a.jpg")
    assert (found.pages, found.scanned) == (("",), (1,))


def test_a_tiff_has_as_many_pages_as_pictures(tmp_path: Path) -> None:
    leaf = Image.new("1", (400, 300), 1)
    leaf.save(tmp_path / "a.tif", compression="group4", save_all=True, append_images=[leaf, leaf])
    assert _read(tmp_path / "a.tif").scanned == (1, 2, 3)


# PDF


def pdf(path: Path, *pages: str, password: str = "", algorithm: str = "RC4-128") -> Path:
    """A PDF with a line of ASCII on each page."""
    import pypdf
    from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject

    writer = pypdf.PdfWriter()
    for text in pages:
        page = writer.add_blank_page(300, 300)
        font = DictionaryObject(
            {
                NameObject("/Type"): NameObject("/Font"),
                NameObject("/Subtype"): NameObject("/Type1"),
                NameObject("/BaseFont"): NameObject("/Helvetica"),
            }
        )
        page[NameObject("/Resources")] = DictionaryObject(
            {NameObject("/Font"): DictionaryObject({NameObject("/F1"): font})}
        )
        stream = DecodedStreamObject()
        stream.set_data(f"BT /F1 12 Tf 20 200 Td ({text}) Tj ET".encode())
        page[NameObject("/Contents")] = writer._add_object(stream)
    if password:
        writer.encrypt(password, algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    path.write_bytes(out.getvalue())
    return path


LINE = "A sentence that is long enough to be taken for a page of text by the reader"


def test_a_pdf_keeps_its_pages(tmp_path: Path) -> None:
    assert _read(pdf(tmp_path / "a.pdf", f"{LINE} one", f"{LINE} two")).pages == (f"{LINE} one", f"{LINE} two")


def test_a_locked_pdf_opens_with_its_password_alone(tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", LINE, password="mir")
    assert _reason(path) is Reason.PASSWORD_NEEDED
    assert _reason(path, "rat") is Reason.PASSWORD_WRONG
    made = format_of(path, "a.pdf").read(path, Request("a.pdf", "mir"))
    assert made.pages == (LINE,)


def test_a_truncated_pdf_gives_what_is_left_or_says_that_it_is_damaged(tmp_path: Path) -> None:
    whole = pdf(tmp_path / "a.pdf", LINE, LINE).read_bytes()
    for part in (0.2, 0.5, 0.9):
        (tmp_path / "b.pdf").write_bytes(whole[: int(len(whole) * part)])
        try:
            assert _read(tmp_path / "b.pdf").pages
        except Unreadable as refused:
            assert refused.reason is Reason.DAMAGED


def test_every_format_has_a_name_of_its_own() -> None:
    assert len({known.name for known in FORMATS}) == len(FORMATS)
