"""Files made to exhaust whoever reads them: no exploit code, only too much of something.  Small to write, dear to read."""

from __future__ import annotations

import base64
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

_MB = 1_000_000
_ODT = "application/vnd.oasis.opendocument.text"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"


def make(folder: Path) -> list[Path]:
    """Write every bomb into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in _BOMBS.items():
        write(folder / name)
    return [folder / name for name in _BOMBS]


def _zeros(path: Path, name: str, megabytes: int) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped, zipped.open(name, "w") as entry:
        for _ in range(megabytes):
            entry.write(b" " * _MB)


def _lying(path: Path) -> None:
    """An entry that says it holds 100 bytes and holds 300 MB."""
    _zeros(path, "word/document.xml", 300)
    content = path.read_bytes()
    true, told = struct.pack("<I", 300 * _MB), struct.pack("<I", 100)
    path.write_bytes(content.replace(true, told))


def _many_entries(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as zipped:
        for number in range(60_000):
            zipped.writestr(f"{number}.txt", b"")


def _overlapping(path: Path) -> None:
    """A thousand entries that all unpack the same bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = packer.compress(b" " * 150_000) + packer.flush()
    crc = zlib.crc32(b" " * 150_000)
    sizes = struct.pack("<III", crc, len(body), 150_000)
    out = bytearray(b"PK\3\4" + struct.pack("<HHHHH", 20, 0, 8, 0, 0) + sizes + struct.pack("<HH", 5, 0) + b"a.txt")
    out += body
    start = len(out)
    for number in range(1_900):
        name = f"{number}.txt".encode()
        out += b"PK\1\2" + struct.pack("<HHHHHH", 20, 20, 0, 8, 0, 0) + sizes
        out += struct.pack("<HHHHHII", len(name), 0, 0, 0, 0, 0, 0) + name
    end = struct.pack("<HHHHIIH", 0, 0, 1_900, 1_900, len(out) - start, start, 0)
    path.write_bytes(bytes(out) + b"PK\5\6" + end)


def _nested_zip(path: Path) -> None:
    content = b"Zene u crnom " * 1000
    for level in range(12):
        inner = path.with_suffix(f".{level}")
        with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as zipped:
            for copy in range(3):
                zipped.writestr(f"{copy}.{'zip' if level else 'txt'}", content + bytes([copy]) * (not level))
        content = inner.read_bytes()
        inner.unlink()
    path.write_bytes(content)


def _climbing(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as zipped:
        for name in ("../../../../escaped.txt", "/tmp/escaped.txt", "C:\\escaped.txt", "a/../../escaped.txt"):
            zipped.writestr(name, f"Saopstenje {name}")


def _odt(path: Path, body: str) -> None:
    spaces = f'xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}"'
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("mimetype", _ODT)
        zipped.writestr("content.xml", content)


def _eml(path: Path, head: str, body: str = "x") -> None:
    path.write_text(f"MIME-Version: 1.0\nMessage-ID: <a@b>\n{head}\n\n{body}\n", "ascii")


def _nested_mail(path: Path) -> None:
    body = "".join(f"--b{n}\nContent-Type: multipart/mixed; boundary=b{n + 1}\n\n" for n in range(3_000))
    _eml(path, "Content-Type: multipart/mixed; boundary=b0", body)


def _epub(path: Path, chapters: int, size: int) -> None:
    items = "".join(f'<item id="c{n}" href="c{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(chapters))
    order = "".join(f'<itemref idref="c{n}"/>' for n in range(chapters))
    root = '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.writestr("mimetype", "application/epub+zip")
        zipped.writestr("META-INF/container.xml", root)
        zipped.writestr("a.opf", f"<package><manifest>{items}</manifest><spine>{order}</spine></package>")
        for number in range(chapters):
            zipped.writestr(f"c{number}.xhtml", "<p>" + "a " * size + "</p>")


def _ole(path: Path, fat: bytes, directory: bytes) -> None:
    """A container of three sectors: the table of sectors, the directory, and one of data."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(10)
    head += struct.pack("<IIIIIIIII", 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0, 0)
    head += b"\xff" * (512 - len(head))
    path.write_bytes(head + fat.ljust(512, b"\xff") + directory.ljust(512, b"\0") + bytes(512))


def _entry(name: str, kind: int, start: int, size: int, child: int = -1, beside: int = -1) -> bytes:
    raw = name.encode("utf-16-le")
    about = struct.pack("<HBBiii", len(raw) + 2, kind, 1, beside, beside, child)
    return raw.ljust(64, b"\0") + about + bytes(36) + struct.pack("<III", start, size, 0)


def _looping_doc(path: Path) -> None:
    """A text of 2 GB in a sector that is followed by itself."""
    directory = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1) + _entry("WordDocument", 2, 2, 2_000_000_000)
    _ole(path, struct.pack("<III", 0xFFFFFFFD, 0xFFFFFFFE, 2), directory)


def _looping_directory(path: Path) -> None:
    directory = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1) + _entry("WordDocument", 2, 2, 512, beside=1)
    _ole(path, struct.pack("<III", 0xFFFFFFFD, 1, 0xFFFFFFFE), directory)


def _looping_msg(path: Path) -> None:
    directory = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)
    directory += _entry("__properties_version1.0", 2, 2, 1 << 31)
    _ole(path, struct.pack("<III", 0xFFFFFFFD, 0xFFFFFFFE, 2), directory)


def _pages(path: Path, count: int) -> None:
    """A PDF of that many pages, which are one page."""
    kids = "3 0 R " * count
    path.write_text(
        f"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Count {count}/Kids[{kids}]>> endobj\n"
        "3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"
    )


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.write(b"Saopstenje\n" * 1000)
        file.truncate(250 * _MB)


def _picture(path: Path) -> None:
    size = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = b"IHDR" + size
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk)))


def _swelling_subject(length: int) -> str:
    return "Subject: " + "\n ".join(["=?utf-8?q?" + "a" * 60 + "?="] * (length // 74))


_BOMBS: dict[str, Callable[[Path], object]] = {
    "zip_400M.docx": lambda path: _zeros(path, "word/document.xml", 400),
    "zip_lying.docx": _lying,
    "zip_entries.zip": _many_entries,
    "zip_overlap.zip": _overlapping,
    "zip_nested.zip": _nested_zip,
    "zip_ratio.zip": lambda path: _zeros(path, "a.txt", 150),
    "zip_climbing.zip": _climbing,
    "deep.odt": lambda path: _odt(path, "<text:p>" * 100_000 + "x" + "</text:p>" * 100_000),
    "spaces.odt": lambda path: _odt(path, '<text:p>x<text:s text:c="999999999"/></text:p>' * 10_000),
    "subject_740k.eml": lambda path: _eml(path, _swelling_subject(740_000)),
    "subject_3M.eml": lambda path: _eml(path, _swelling_subject(3_400_000)),
    "parts_200k.eml": lambda path: _eml(path, "Content-Type: multipart/mixed; boundary=b", "--b\n\nx\n" * 200_000),
    "nested_3000.eml": _nested_mail,
    "deep_saved.mht": lambda path: _nested_mail(path),
    "attributes.html": lambda path: path.write_text(f"<html><p {' '.join(f'a{n}=1' for n in range(300_000))}>x</p>"),
    "deep.html": lambda path: path.write_text(f"<html>{'<div>' * 500_000}x"),
    "attributes.eml": lambda path: _eml(
        path,
        "Content-Type: text/html\nContent-Transfer-Encoding: base64",
        base64.encodebytes(f"<html><p {' '.join(f'a{n}=1' for n in range(300_000))}>x</p>".encode()).decode(),
    ),
    "chapters.epub": lambda path: _epub(path, 2_500, 1),
    "chapter_90M.epub": lambda path: _epub(path, 1, 45_000_000),
    "groups.rtf": lambda path: path.write_text("{\\rtf1 " + "{\\b " * 1_000_000 + "x"),
    "loop.doc": _looping_doc,
    "loop_directory.doc": _looping_directory,
    "loop.msg": _looping_msg,
    "pages_90k.pdf": lambda path: _pages(path, 90_000),
    "sparse_250M.txt": _sparse,
    "letters_100M.txt": lambda path: path.write_bytes(b"mir i pravda " * 7_700_000),
    "dots_60k.png": _picture,
}
