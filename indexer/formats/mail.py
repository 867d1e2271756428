"""Mail (RFC 5322, MIME): what was written, who wrote to whom and when, and the attachments as files of their own."""

from __future__ import annotations

import email
import email.errors
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime
from pathlib import Path

from archive import Attachment, Caution, Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request, shown_name, written_out
from indexer.formats.html import decode, text_of
from indexer.mending import decoded, decoded_as

_HEADERS = 1_000_000  # bytes of one block of headers
_HEADER = 64_000  # bytes of one header: the standard library takes 14 GB for a subject of 0.7 MB
_PARTS = 1_000
_DEPTH = 50
_SHOWN = ("From", "To", "Cc", "Date", "Subject")
_BEGINS = re.compile(rb"(?:From [^\n]*\n)?[A-Za-z][A-Za-z0-9-]*:[ \t\r\n]")
_SURE = re.compile(
    rb"^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature):", re.IGNORECASE | re.MULTILINE
)
_BLANK = re.compile(rb"\r?\n\r?\n")
_LONG_IN_PART = re.compile(rb"^content-[a-z-]{1,30}:(?:[^\n]|\n[ \t]){64000}", re.IGNORECASE | re.MULTILINE)
_LONG = re.compile(rb"^[!-9;-~]+:(?:[^\n]|\n[ \t])*", re.MULTILINE)
# What the standard library's parser was seen to raise over headers made to break it.
_FAULTS = (
    email.errors.MessageError,
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)


def read(path: Path, request: Request) -> Extracted:
    """One page: the headers that matter, then the text.  Raises `Unreadable` for a mail made to break readers."""
    message, parts = parsed(path.read_bytes())
    heads = [(name, _header(message, name)) for name in _SHOWN]
    shown = [f"{name}: {value}" for name, value in heads if value]
    body, used = _body(parts)
    attachments, cautions = _attachments([part for part in parts if part not in used], request.workspace)
    subject = dict(heads)["Subject"]
    return Extracted(
        ("\n".join(shown) + f"\n\n{body}",),
        named("mail"),
        (subject,) if subject else (),
        _date(message),
        tuple(cautions),
        tuple(attachments),
    )


def parsed(content: bytes) -> tuple[EmailMessage, list[Message]]:
    """A message and the parts that hold something.  Raises `Unreadable` for one made to break readers."""
    _guard(content)
    try:
        message = email.message_from_bytes(content, policy=email.policy.default)
        parts = list(_leaves(message, 0))
    except _FAULTS as error:
        raise Unreadable(Reason.DAMAGED, type(error).__name__) from error
    if len(parts) > _PARTS:
        raise Unreadable(Reason.BOMB, "parts")
    return message, parts


def is_mail(head: bytes, _: Path) -> bool:
    """Whether this begins as mails do."""
    if not _BEGINS.match(head) or b"\0" in head:
        return False
    return bool(_SURE.search(_BLANK.split(head, maxsplit=1)[0]))


MAIL = Format("EML", "message/rfc822", (".eml",), is_mail, read)


def _guard(content: bytes) -> None:
    """Look at the bytes before a parser does."""
    end = _BLANK.search(content)
    headers = content[: end.start() if end else len(content)]
    if len(headers) > _HEADERS or any(len(found.group()) > _HEADER for found in _LONG.finditer(headers)):
        raise Unreadable(Reason.BOMB, "headers")
    if _LONG_IN_PART.search(content):
        raise Unreadable(Reason.BOMB, "headers")
    if content.count(b"\n--") > _PARTS * 3 or len(re.findall(rb"(?i)content-type:\s*multipart/", content)) > _PARTS:
        raise Unreadable(Reason.BOMB, "parts")
    if len(re.findall(rb"(?i)boundary\s*=", content)) > _DEPTH * 4:
        raise Unreadable(Reason.BOMB, "depth")


def _leaves(message: Message, depth: int) -> Iterator[Message]:
    """The parts that hold something; a mail inside the mail is one of them."""
    if depth > _DEPTH:
        raise Unreadable(Reason.BOMB, "depth")
    if message.get_content_type() == "message/rfc822" and depth:
        yield message
    elif message.is_multipart():
        for part in message.get_payload():
            if isinstance(part, Message):
                yield from _leaves(part, depth + 1)
    else:
        yield message


def _header(message: Message, name: str) -> str:
    try:
        value = message.get(name)
        return " ".join(str(value).split()) if value is not None else ""
    except _FAULTS:
        return ""


def _date(message: Message) -> str:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except _FAULTS:
        return ""


def _body(parts: list[Message]) -> tuple[str, list[Message]]:
    """The text of the mail, and the parts that hold it in one form or another."""
    written = [part for part in parts if part.get_content_maintype() == "text" and not _file_name(part)]
    plain = [part for part in written if part.get_content_type() == "text/plain"]
    chosen = plain if any(_text(part).strip() for part in plain) else written
    return "\n\n".join(_text(part).strip() for part in chosen), written


def _text(part: Message) -> str:
    source = source_of(part)
    return text_of(source)[0] if part.get_content_type() == "text/html" else source


def source_of(part: Message) -> str:
    """A part's text as it stands there, in the letters that it declares or else in those that it must be in."""
    content = _bytes(part)
    charset = part.get_content_charset()
    text = decoded_as(content, charset) if charset else None
    if part.get_content_type() == "text/html":
        return text if text is not None else decode(content)
    return (text if text is not None else decoded(content)[0]).replace("\r\n", "\n")


def _bytes(part: Message) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except _FAULTS:
        return b""
    return content if isinstance(content, bytes) else b""


def _attachments(parts: list[Message], workspace: Path | None) -> tuple[list[Attachment], list[Caution]]:
    if workspace is None:
        return [], []
    return written_out(((_shown_name(part, number), _inner(part)) for number, part in enumerate(parts)), workspace)


def _inner(part: Message) -> bytes:
    if part.get_content_type() != "message/rfc822":
        return _bytes(part)
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    try:
        return first.as_bytes() if isinstance(first, EmailMessage) else b""
    except _FAULTS:
        return b""


def _shown_name(part: Message, number: int) -> str:
    """The name of an attachment; empty for a picture that only decorates the mail."""
    name = _file_name(part)
    if part.get_content_type() == "message/rfc822":
        return f"{name or f'mail {number}'}".removesuffix(".eml") + ".eml"
    return name


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except _FAULTS:
        name = ""
    if not name and part.get_content_disposition() == "attachment":
        name = f"attachment.{part.get_content_subtype()}"
    return shown_name(name)
