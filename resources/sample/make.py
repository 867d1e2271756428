"""Write the sample documents in `files` from their texts in `source`; needed only when a text changes.

Needs the libraries of the extra `build` and the fonts of the Debian package fonts-dejavu-core:
`python resources/sample/make.py`.  The same texts give the same files, byte by byte.
"""

# mypy: disable-error-code="import-untyped, import-not-found, no-any-return"

from __future__ import annotations

import io
import re
import textwrap
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.utils import format_datetime
from html import escape
from pathlib import Path

import docx
import odfdo
from PIL import Image, ImageDraw, ImageFilter, ImageFont
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4, A5
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate

HERE = Path(__file__).resolve().parent
FONTS = Path("/usr/share/fonts/truetype/dejavu")


@dataclass(frozen=True, slots=True)
class Source:
    """A text and what its header says of it."""

    header: dict[str, str]
    body: str

    @property
    def title(self) -> str:
        """The title as it is printed."""
        return self.header["title"]

    @property
    def day(self) -> datetime:
        """The document's day, for the dates a file keeps of itself."""
        return datetime.fromisoformat((self.header["date"] + "-01")[:10]).replace(hour=10, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Block:
    """A piece of a body: `role` is head, title, heading, item or text; a line of an address keeps its breaks."""

    role: str
    lines: tuple[str, ...]


def source(path: Path) -> Source:
    """Read a source text."""
    header, _, body = path.read_text("utf-8").partition("\n---\n")
    return Source(dict(re.findall(r"(?m)^(\w+): ?(.*)$", header)), body.strip())


def blocks(body: str) -> Iterator[Block]:
    """The pieces of a body in order."""
    titled = not re.search(r"(?m)^# ", body)
    for number, piece in enumerate(re.split(r"\n{2,}", body)):
        lines = piece.splitlines()
        if piece.startswith("- "):
            yield from (Block("item", (line.removeprefix("- "),)) for line in lines)
        elif piece.startswith("## "):
            yield Block("heading", (piece.removeprefix("## "),))
        elif piece.startswith("# "):
            titled = True
            yield Block("title", (piece.removeprefix("# "),))
        else:
            yield Block("text" if titled and number else "head", tuple(lines))


# PDF


def pdf(text: Source) -> bytes:
    """Typeset, the letters embedded as far as they are used; long ones on small pages."""
    for name, file in (("Text", "DejaVuSerif.ttf"), ("Strong", "DejaVuSerif-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(name, FONTS / file))
    plain = ParagraphStyle("text", fontName="Text", fontSize=10.5, leading=15, spaceAfter=8)
    heading = ParagraphStyle("heading", plain, fontName="Strong", fontSize=11.5, spaceBefore=6, keepWithNext=1)
    styles = {
        "text": plain,
        "item": ParagraphStyle("item", plain, leftIndent=14, bulletIndent=2, spaceAfter=4),
        "head": ParagraphStyle("head", plain, alignment=TA_CENTER, fontSize=10, spaceAfter=12),
        "title": ParagraphStyle(
            "title", plain, fontName="Strong", fontSize=15, leading=20, spaceAfter=10, keepWithNext=1
        ),
        "heading": heading,
    }
    flow = [
        Paragraph("<br/>".join(map(escape, b.lines)), styles[b.role], bulletText="–" if b.role == "item" else None)
        for b in blocks(text.body)
    ]
    made = io.BytesIO()
    size, edge = (A5, 16 * mm) if "pages" in text.header else (A4, 26 * mm)
    SimpleDocTemplate(
        made, pagesize=size, leftMargin=edge, rightMargin=edge, topMargin=edge, bottomMargin=edge,
        title=text.title, author="", invariant=1,
    ).build(flow)  # fmt: skip
    return made.getvalue()


def scan(text: Source) -> bytes:
    """A typed page as a scanner saw it: a grey picture, slightly tilted, without any text to copy."""
    page = Image.new("L", (1240, 1754), 244)
    draw = ImageDraw.Draw(page)
    letters = ImageFont.truetype(FONTS / "DejaVuSansMono.ttf", 21)
    y = 130
    for block in blocks(text.body):
        for line in block.lines:
            for row in textwrap.wrap(line, 76):
                draw.text((140, y), row, font=letters, fill=52)
                y += 31
        y += 24
    page = page.filter(ImageFilter.GaussianBlur(0.8)).rotate(0.9, Image.Resampling.BICUBIC, fillcolor=238)
    picture = io.BytesIO()
    page.save(picture, "JPEG", quality=42)
    made = io.BytesIO()
    canvas = Canvas(made, pagesize=A4, invariant=1)
    canvas.drawImage(ImageReader(picture), 0, 0, *A4)
    canvas.save()
    return made.getvalue()


# Word processors


def word(text: Source) -> bytes:
    """A Word file with its headings marked as such."""
    document = docx.Document()
    about = document.core_properties
    about.author, about.title = "", text.title
    about.created = about.modified = text.day.replace(tzinfo=None)
    for block in blocks(text.body):
        line = "\n".join(block.lines)
        if block.role in ("title", "heading"):
            document.add_heading(line, 1 if block.role == "title" else 2)
        else:
            document.add_paragraph(line, style="List Bullet" if block.role == "item" else None)
    made = io.BytesIO()
    document.save(made)
    return _without_clock(made.getvalue())


def open_document(text: Source) -> bytes:
    """An OpenDocument text with its headings marked as such."""
    document = odfdo.Document("text")
    body = document.body
    body.clear()
    points: odfdo.List | None = None
    for block in blocks(text.body):
        if block.role == "item":
            if points is None:
                points = odfdo.List()
                body.append(points)
            points.append(odfdo.ListItem(block.lines[0]))
            continue
        points = None
        if block.role in ("title", "heading"):
            body.append(odfdo.Header(1 if block.role == "title" else 2, block.lines[0]))
        else:
            body.append(odfdo.Paragraph("\n".join(block.lines)))
    about = document.meta
    about.title = text.title
    about.creation_date = about.date = text.day.replace(tzinfo=None)
    about.editing_cycles = 1
    made = io.BytesIO()
    document.save(made)
    return _without_clock(made.getvalue())


def _without_clock(package: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(made, "w") as new:
        for name in old.namelist():
            if name.startswith("Thumbnails/"):
                continue
            member = zipfile.ZipInfo(name)
            content = old.read(name)
            if name == "META-INF/manifest.xml":
                content = re.sub(rb"<[^<>]*Thumbnails/[^<>]*/>\s*", b"", content)
            member.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(member, content)
    return made.getvalue()


def rich_text(text: Source) -> bytes:
    """RTF as older word processors write it, every letter beyond ASCII by its number."""
    parts = [r"{\rtf1\ansi\ansicpg1250\deff0{\fonttbl{\f0\froman Times New Roman;}}\f0\fs24"]
    for block in blocks(text.body):
        look = {"title": r"\b\fs32 ", "heading": r"\b ", "item": r"\bullet\tab "}.get(block.role, "")
        parts.append(r"{\pard\sa200 " + look + r"\line ".join(map(_rtf, block.lines)) + r"\par}")
    return ("\r\n".join(parts) + "}").encode("ascii")


def _rtf(line: str) -> str:
    line = re.sub(r"([\\{}])", r"\\\1", line)
    return "".join(letter if letter.isascii() else rf"\u{ord(letter)}?" for letter in line)


# Plain and marked-up text


def plain_text(text: Source) -> bytes:
    """A text file in the encoding the header names."""
    coding = text.header["encoding"]
    return _typed(text.body).replace("\n", "\r\n").encode("utf-8" if coding == "utf-8" else coding)


def _typed(body: str) -> str:
    pieces = []
    for block in blocks(body):
        if block.role == "text":
            pieces.append("\n".join("\n".join(textwrap.wrap(line, 76)) for line in block.lines))
        else:
            pieces.append(("- " if block.role == "item" else "") + "\n".join(block.lines))
    return "\n\n".join(pieces).replace("\n\n- ", "\n- ") + "\n"


def web_page(text: Source) -> bytes:
    """A page as a group puts it on its site."""
    marks = {"title": "h1", "heading": "h2", "item": "li"}
    lines = [
        "<!DOCTYPE html>",
        f'<html lang="{text.header["lang"]}"><head><meta charset="utf-8"><title>{escape(text.title)}</title>',
        "<style>body { max-width: 40em; margin: 2em auto; font-family: serif }</style></head><body><main>",
    ]
    for block in blocks(text.body):
        mark = marks.get(block.role, "p")
        lines.append(f"<{mark}>{'<br>'.join(escape(line, quote=False) for line in block.lines)}</{mark}>")
    page = "\n".join([*lines, "</main></body></html>", ""])
    return re.sub(r"((?:<li>.*</li>\n)+)", r"<ul>\n\1</ul>\n", page).encode()


def mail(text: Source) -> bytes:
    """A mail, with the document that its header names attached."""
    message = EmailMessage()
    message["From"], message["To"] = text.header["from"], text.header["to"]
    message["Subject"] = text.title
    message["Date"] = format_datetime(text.day)
    message["Message-ID"] = f"<{text.day:%Y%m%d}.1@example.org>"
    message.set_content(_typed(text.body), cte="quoted-printable")
    if "attach" in text.header:
        attached = source(HERE / "source" / f"{text.header['attach']}.txt")
        message.add_attachment(
            word(attached),
            maintype="application",
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document",
            filename=attached.header["file"],
        )
        message.set_boundary("=-the-bridge-network-sample")
    return bytes(message)


FORMATS: dict[str, Callable[[Source], bytes]] = {
    "pdf": pdf, "scan": scan, "docx": word, "odt": open_document, "rtf": rich_text, "txt": plain_text,
    "html": web_page, "eml": mail,
}  # fmt: skip


def main() -> None:
    """Write every file anew."""
    folder = HERE / "files"
    folder.mkdir(exist_ok=True)
    for path in sorted((HERE / "source").glob("*.txt")):
        text = source(path)
        if text.header["format"] in FORMATS:
            (folder / text.header["file"]).write_bytes(FORMATS[text.header["format"]](text))


if __name__ == "__main__":
    main()
