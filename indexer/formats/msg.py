"""MSG (MS-OXMSG): a mail as Outlook keeps it, with its attachments; a mail inside it becomes an EML."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.header import Header
from email.mime.application import MIMEApplication
from email.mime.base import MIMEBase
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.utils import format_datetime
from pathlib import Path

from archive import Attachment, Caution, Reason, Unreadable
from indexer.extractors import named
from indexer.formats import ole
from indexer.formats.format import Extracted, Format, Request, shown_name, written_out
from indexer.formats.html import decode, text_of
from indexer.mending import decoded, decoded_as

_PROPERTIES = "__properties_version1.0"
_SUBJECT, _BODY, _HTML, _HEADERS = 0x0037, 0x1000, 0x1013, 0x007D
_SENDER, _SENDER_MAIL, _SENDER_OTHER, _TO, _CC = 0x0C1A, 0x5D01, 0x0C1F, 0x0E04, 0x0E03
_SENT, _RECEIVED, _CODE_PAGE = 0x0039, 0x0E06, 0x3FFD
_CONTENT, _LONG_NAME, _SHORT_NAME, _SHOWN_NAME = 0x3701, 0x3707, 0x3704, 0x3001
_INNER = "__substg1.0_3701000D/"
_ATTACHMENTS = 1_000
_DEPTH = 50
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_TEXT_PAGES = {20127: "cp1252", 28591: "cp1252", 28592: "iso8859-2", 28595: "iso8859-5", 65001: "utf-8"}


def read(path: Path, request: Request) -> Extracted:
    """One page as of any mail: the headers that matter, then the text.  Raises `Unreadable`."""
    with ole.opened(path) as container:
        mail = _Mail(container, "", 0)
        heads = mail.heads()
        body, sent = mail.body(), mail.sent()
        attachments, cautions = _attachments(mail, request.workspace)
    shown = "\n".join(f"{name}: {value}" for name, value in heads.items() if value)
    subject = heads["Subject"]
    return Extracted(
        (f"{shown}\n\n{body}",),
        named("msg"),
        (subject,) if subject else (),
        sent.date().isoformat() if sent else "",
        tuple(cautions),
        tuple(attachments),
    )


MSG = Format("MSG", "application/vnd.ms-outlook", (".msg",), lambda h, p: ole.holds(h, p, _PROPERTIES), read)


@dataclass(frozen=True, slots=True)
class _Mail:
    """A mail in a container: the whole of it, or one that is attached below `place`."""

    container: ole.Container
    place: str
    depth: int

    def heads(self) -> dict[str, str]:
        """Who wrote to whom, when and about what, on one line each."""
        name, mail = self.text(_SENDER), self.text(_SENDER_MAIL) or self.text(_SENDER_OTHER)
        sender = f"{name} <{mail}>" if "@" in mail and mail != name else name or mail
        sent = self.sent()
        values = {
            "From": sender,
            "To": self.text(_TO),
            "Cc": self.text(_CC),
            "Date": format_datetime(sent) if sent else "",
            "Subject": self.text(_SUBJECT),
        }
        return {name: " ".join(value.replace("\0", " ").split()) for name, value in values.items()}

    def body(self) -> str:
        """The text that was written, from its plain form or else from its HTML."""
        plain = self.text(_BODY).replace("\r\n", "\n").replace("\r", "\n").strip()
        if plain:
            return plain
        raw = self.container.read(self._stream(_HTML, "0102"))
        source = decode(raw) if raw else self.text(_HTML)
        return text_of(source)[0] if source else ""

    def sent(self) -> datetime | None:
        """When it was sent, or came."""
        fixed = self._fixed()
        for which in (_SENT, _RECEIVED):
            ticks = struct.unpack("<Q", fixed[which])[0] if which in fixed else 0
            try:
                if ticks:
                    return _EPOCH + timedelta(microseconds=ticks // 10)
            except OverflowError:
                continue
        return None

    def text(self, which: int) -> str:
        """One text of the mail, in whatever letters it is kept."""
        return _text(self.container, self.place, which, self._code_page())

    def parts(self) -> list[str]:
        """Where the attachments stand."""
        start = f"{self.place}__attach_version1.0_#".lower()
        found = {name[: len(start) + 8] for name in self.container.names if name.startswith(start)}
        return [f"{part}/" for part in sorted(found)]

    def inner(self, part: str) -> _Mail:
        """The mail that is attached there."""
        if self.depth >= _DEPTH:
            raise Unreadable(Reason.BOMB, "depth")
        return _Mail(self.container, part + _INNER, self.depth + 1)

    def _stream(self, which: int, kind: str) -> str:
        return f"{self.place}__substg1.0_{which:04X}{kind}"

    def _code_page(self) -> str:
        fixed = self._fixed()
        number = struct.unpack("<I", fixed[_CODE_PAGE][:4])[0] if _CODE_PAGE in fixed else 0
        return _TEXT_PAGES.get(number, f"cp{number}") if number else ""

    def _fixed(self) -> dict[int, bytes]:
        """The values of fixed length: eight bytes under each number."""
        content = self.container.read(self.place + _PROPERTIES)
        begin = 32 if not self.place else 24
        rows = (content[at : at + 16] for at in range(begin, len(content) - 15, 16))
        return {struct.unpack_from("<H", row, 2)[0]: row[8:16] for row in rows}


def _text(container: ole.Container, place: str, which: int, code_page: str) -> str:
    wide = container.read(f"{place}__substg1.0_{which:04X}001F")
    if wide:
        return wide.decode("utf-16-le", "replace").rstrip("\0")
    narrow = container.read(f"{place}__substg1.0_{which:04X}001E").rstrip(b"\0")
    told = decoded_as(narrow, code_page) if code_page and narrow else None
    return told if told is not None else decoded(narrow)[0] if narrow else ""


def _attachments(mail: _Mail, workspace: Path | None) -> tuple[list[Attachment], list[Caution]]:
    parts = mail.parts()
    if len(parts) > _ATTACHMENTS:
        raise Unreadable(Reason.BOMB, "parts")
    if workspace is None:
        return [], []
    return written_out((_file(mail, part, number) for number, part in enumerate(parts)), workspace)


def _file(mail: _Mail, part: str, number: int) -> tuple[str, bytes]:
    """An attachment's name and bytes; none for a picture or sheet that only Outlook can show."""
    container = mail.container
    if container.read(part + _INNER + _PROPERTIES):
        inner = mail.inner(part)
        return shown_name(f"{inner.heads()['Subject'] or f'mail {number}'}.eml"), _as_eml(inner)
    given = (_text(container, part, which, "") for which in (_LONG_NAME, _SHORT_NAME, _SHOWN_NAME))
    name = next((name for one in given if (name := shown_name(one))), f"attachment {number}")
    return name, container.read(f"{part}__substg1.0_{_CONTENT:04X}0102")


def _as_eml(mail: _Mail) -> bytes:
    """The mail as a file of its own, with its own attachments."""
    made = MIMEMultipart()
    for name, value in mail.heads().items():
        if value:
            made[name] = value if value.isascii() else Header(value, "utf-8").encode()
    made.attach(MIMEText(mail.body().encode("utf-8", "replace").decode(), "plain", "utf-8"))
    for part in _files(mail):
        made.attach(part)
    return made.as_bytes()


def _files(mail: _Mail) -> Iterator[MIMEBase]:
    for number, part in enumerate(mail.parts()[:_ATTACHMENTS]):
        name, content = _file(mail, part, number)
        if content:
            made = MIMEApplication(content)
            made.add_header("Content-Disposition", "attachment", filename=("utf-8", "", name))
            yield made
