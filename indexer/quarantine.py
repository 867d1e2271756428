"""Foreign files are read in a child process with limits of time and memory, and nowhere else.

Parent and child speak in frames: four bytes of length, then JSON.  What comes out of the child is checked like
anything from outside; it has no database and no index, and a file that kills it costs that file alone.
"""

from __future__ import annotations

import base64
import dataclasses
import importlib
import json
import math
import os
import select
import struct
import subprocess
import sys
import time
import types
import typing
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import IO, Any, Self

from archive import NOT_RECOGNISED, Box, Draft, Reason, RecognisedPage, RecognisedText, Unreadable
from indexer import confinement

_LENGTH = struct.Struct(">I")
_REQUEST = 1 << 28
_ANSWER = 1 << 28
_TICK = 0.25
_LATE = 2.0  # seconds after which an answer may never come
_XCPU = -24  # killed by the system for its CPU time
_DOCUMENTS = 200
_RESIDENT = 400_000_000
_SECOND = {
    b"%PDF-": {Reason.TIME: "PDFium", Reason.CRASHED: "pypdf", Reason.MEMORY: "pypdf"},
    b"<html": {Reason.TIME: "html.parser", Reason.CRASHED: "html.parser", Reason.MEMORY: "html.parser"},
}
"""A file that ended the child is tried once more, by the other of the two readers alone, where there are two."""
_ENDED = frozenset({Reason.TIME, Reason.CRASHED, Reason.MEMORY})
_AGAIN = 4  # of the time that the first reader had, the second has this part


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost and hold: seconds of CPU, seconds on the clock, bytes of memory, pages, letters.

    `size` is that of the file in bytes.
    """

    seconds: int = 20
    wall: int = 120
    memory: int = 1 << 30
    pages: int = 5_000
    letters: int = 20_000_000
    size: int = 200_000_000


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it looks: rows of red, green and blue, one byte each."""

    width: int
    height: int
    rgb: bytes

    def png(self) -> bytes:
        """The same as a PNG: made here of plain dots, so that nothing a foreign file wrote reaches whoever opens it."""
        row = self.width * 3
        rows = b"".join(b"\0" + self.rgb[at : at + row] for at in range(0, row * self.height, row))
        head = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, 1)), (b"IEND", b""))
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(part)) + name + part + struct.pack(">I", zlib.crc32(name + part))
            for name, part in parts
        )


@dataclass(frozen=True, slots=True)
class Recogniser:
    """What recognises letters: `tesserocr` or the path of a program, the folder of its data, its languages."""

    engine: str
    data: str
    languages: str

    @property
    def program(self) -> str | None:
        """The program that it starts, if it is one."""
        return None if self.engine == "tesserocr" else self.engine


ONE_PAGE = Limits(seconds=60, wall=600)
"""What recognising a page may cost.  The clock runs on while everything else on the machine goes first."""


class Quarantine:
    """A reader of foreign files in a child process, which is started at first need.  Used by one thread at a time."""

    def __init__(self, limits: Limits = Limits(), recogniser: Recogniser | None = None) -> None:
        self._limits = limits
        self._recogniser = recogniser
        self._child: subprocess.Popen[bytes] | None = None
        self._spare: subprocess.Popen[bytes] | None = None  # starts beside a slow file, for the one after it
        self._writable: Path | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        self._end_child()
        if self._spare is not None:
            _end(self._spare)
            self._spare = None

    def _end_child(self) -> None:
        if self._child is not None:
            _end(self._child)
            self._child = None

    def _renew(self) -> None:
        """End the child; the next one starts while what came of this one is written down."""
        self._end_child()
        self._prepare()

    def read(
        self,
        path: Path,
        *,
        name: str = "",
        password: str | None = None,
        workspace: Path | None = None,
        recognised: RecognisedText = NOT_RECOGNISED,
    ) -> Draft:
        """Everything that can be had of a file.  Raises `Unreadable`, also when the child had to be stopped."""
        self._look_at(path)
        shown = (name or path.name).encode("utf-8", "replace").decode()
        asked = {"path": str(path), "name": shown, "password": password}
        asked["workspace"] = str(workspace) if workspace else None
        asked["recognised"] = _plain(recognised) if recognised.pages else None
        if workspace is not None and workspace.parent != self._writable:
            self._end_child()  # what a child may write is settled once
            self._writable = workspace.parent
        try:
            answer = self._ask("read", asked)
        except Unreadable as error:
            other = _other_reader(path, error.reason)
            if self._child is not None or not other:
                raise
            answer = self._ask_again(error, {**asked, "engine": other})
        draft: Draft = _rebuilt(Draft, answer)
        _check(draft, self._limits, workspace)
        return draft

    def _ask_again(self, first: Unreadable, asked: Mapping[str, object]) -> Any:
        limits = dataclasses.replace(self._limits, seconds=max(1, self._limits.seconds // _AGAIN))
        try:
            return self._ask("read", asked, limits)
        except Unreadable as second:
            raise (first if second.reason in _ENDED else second) from second

    def recognise(self, path: Path, page: int, *, password: str | None = None) -> RecognisedPage:
        """What is written on a page that is a picture (the first is 1).  Raises `Unreadable`."""
        assert self._recogniser is not None
        self._look_at(path)
        asked = {"path": str(path), "page": page, "password": password, "recogniser": _plain(self._recogniser)}
        found: RecognisedPage = _rebuilt(RecognisedPage, self._ask("recognise", asked, ONE_PAGE))
        if found.page != page or not _is_recognised(found, self._limits):
            raise Unreadable(Reason.CRASHED, "a page that is none")
        return found

    def picture(self, path: Path, page: int, width: int = 0, *, dpi: int = 0, password: str | None = None) -> Picture:
        """A page of a PDF or of a picture (the first is 1), so many dots wide or an inch.  Raises `Unreadable`."""
        asked = {"path": str(path), "page": page, "width": width, "dpi": dpi, "password": password}
        drawn: _Drawn = _rebuilt(_Drawn, self._ask("picture", asked))
        try:
            rgb = base64.b64decode(drawn.rgb, validate=True)
        except ValueError as error:
            raise Unreadable(Reason.CRASHED, "a picture that is none") from error
        if min(drawn.width, drawn.height) < 1 or len(rgb) != drawn.width * drawn.height * 3:
            raise Unreadable(Reason.CRASHED, "a picture that is none")
        return Picture(drawn.width, drawn.height, rgb)

    def _look_at(self, path: Path) -> None:
        """Refuse without a child what need not be opened."""
        try:
            if not path.is_file():
                raise Unreadable(Reason.NOT_A_FILE if path.exists() else Reason.NOT_FOUND)
            if path.stat().st_size > self._limits.size:
                raise Unreadable(Reason.TOO_LARGE, str(self._limits.size))
        except OSError as error:
            raise Unreadable(Reason.UNREADABLE, error.strerror or "") from error

    def _ask(self, act: str, asked: Mapping[str, object], limits: Limits | None = None) -> Any:
        child = self._running()
        assert child.stdin is not None
        limits = limits or self._limits
        held = dataclasses.asdict(limits)
        try:
            runs = self._recogniser.program if self._recogniser is not None else None
            _send(child.stdin, {"act": act, "limits": held, "writable": _text(self._writable), "runs": runs, **asked})
            answer = self._answer(child, limits)
        except (OSError, ValueError, RecursionError) as error:
            self._renew()
            raise Unreadable(Reason.CRASHED, type(error).__name__) from error
        self._served += 1
        if answer.heavy or self._served >= _DOCUMENTS:
            self._renew()
        if answer.reason is not None:
            raise Unreadable(answer.reason, answer.detail)
        return answer.result

    def _answer(self, child: subprocess.Popen[bytes], limits: Limits) -> _Answer:
        assert child.stdout is not None
        watch = _Watch(child.pid, limits, self._prepare)
        try:
            frame = _received(child.stdout, _ANSWER, watch)
        except _Overdue as overdue:
            self._renew()
            raise Unreadable(overdue.reason) from overdue
        if frame is None:
            reason = Reason.TIME if child.wait() == _XCPU else Reason.CRASHED
            self._renew()
            raise Unreadable(reason)
        return _Answer.of(frame)

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is not None and self._child.poll() is not None:
            self._end_child()  # it died while it had nothing to do
        if self._child is None:
            self._prepare()
            self._child, self._spare, self._served = self._spare, None, 0
        assert self._child is not None
        return self._child

    def _prepare(self) -> None:
        """Start the child that takes over when this one is ended."""
        if self._spare is not None and self._spare.poll() is not None:
            _end(self._spare)
            self._spare = None
        if self._spare is None:
            self._spare = _started()


def _started() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        _command(),
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0),
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},  # Tesseract's threads cost more than they save
    )


def _end(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    child.wait()
    for pipe in (child.stdin, child.stdout):
        assert pipe is not None
        pipe.close()


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--quarantine"]
    start = "import sys; sys.path.insert(0, sys.argv[1]); from indexer.quarantine import serve; serve()"
    return [sys.executable, "-I", "-c", start, str(Path(__file__).resolve().parent.parent)]


def _other_reader(path: Path, reason: Reason) -> str:
    """The reader that may still read a file of which the first has died; empty when there is none."""
    try:
        with path.open("rb") as file:
            head = file.read(1024)
    except OSError:
        return ""
    for mark, readers in _SECOND.items():
        if mark in head or mark in head.lower():
            return readers.get(reason, "")
    return ""


def _text(path: Path | None) -> str | None:
    return str(path) if path is not None else None


# Frames


class _Overdue(Exception):
    """The child has cost more than it may."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason)
        self.reason = reason


class _Watch:
    """Looks at the child while its answer is awaited, for the clock and for what the system does not limit.

    `late` is called when the answer is late: the child may have to be ended before it comes.
    """

    def __init__(self, process: int, limits: Limits, late: Callable[[], None]) -> None:
        self._process, self._limits, self._late = process, limits, late
        self._deadline = time.monotonic() + limits.wall
        self._soon = time.monotonic() + _LATE
        self._before = confinement.cost_of(process)[0]

    def look(self) -> None:
        """Raises `_Overdue`."""
        if time.monotonic() > self._deadline:
            raise _Overdue(Reason.TIME)
        if time.monotonic() > self._soon:
            self._late()
        seconds, memory = confinement.cost_of(self._process)
        if seconds - self._before > self._limits.seconds:
            raise _Overdue(Reason.TIME)
        if memory > self._limits.memory:
            raise _Overdue(Reason.MEMORY)


def _send(pipe: IO[bytes], value: object) -> None:
    content = json.dumps(value).encode("ascii")
    left = memoryview(_LENGTH.pack(len(content)) + content)
    while left:
        left = left[pipe.write(left) :]
    pipe.flush()


def _received(pipe: IO[bytes], most: int, watch: _Watch | None = None) -> dict[str, Any] | None:
    """The next frame; None when the other side has ended."""
    head = _taken(pipe, _LENGTH.size, watch)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise ValueError("a frame that is too large")
    content = _taken(pipe, length, watch)
    if content is None:
        return None
    value = json.loads(content)
    if not isinstance(value, dict):
        raise ValueError("a frame that is no object")
    return value


def _taken(pipe: IO[bytes], count: int, watch: _Watch | None) -> bytes | None:
    taken = bytearray()
    while len(taken) < count:
        if watch is not None:
            ready = _is_ready(pipe)
            watch.look()
            if not ready:
                continue
        piece = os.read(pipe.fileno(), min(count - len(taken), 1 << 20))
        if not piece:
            return None
        taken += piece
    return bytes(taken)


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _is_ready(pipe: IO[bytes]) -> bool:
        waiting, handle = ctypes.c_ulong(), ctypes.c_void_p(msvcrt.get_osfhandle(pipe.fileno()))
        for _ in range(25):
            peek = ctypes.windll.kernel32.PeekNamedPipe
            if not peek(handle, None, 0, None, ctypes.byref(waiting), None) or waiting.value:
                return True  # something to read, or the end
            time.sleep(_TICK / 25)
        return False

else:

    def _is_ready(pipe: IO[bytes]) -> bool:
        poll = select.poll()
        poll.register(pipe.fileno(), select.POLLIN)
        return bool(poll.poll(_TICK * 1000))


# What the child sends is not to be believed


@dataclass(frozen=True, slots=True)
class _Answer:
    result: Any
    reason: Reason | None = None
    detail: str = ""
    heavy: bool = False

    @classmethod
    def of(cls, frame: Mapping[str, Any]) -> Self:
        """Raises `ValueError` for a frame that is no answer."""
        reason = Reason(frame["reason"]) if "reason" in frame else None
        detail = "".join(letter for letter in str(frame.get("detail", "")) if letter.isprintable())[:200]
        return cls(frame.get("result"), reason, detail, bool(frame.get("heavy")))


@dataclass(frozen=True, slots=True)
class _Drawn:
    width: int
    height: int
    rgb: str


def _check(draft: Draft, limits: Limits, workspace: Path | None) -> None:
    """Raises `Unreadable` for a draft that no honest reader makes."""
    lengths = [len(page.text) for page in draft.pages]
    sound = (
        [page.number for page in draft.pages] == list(range(1, len(lengths) + 1))
        and len(lengths) <= limits.pages
        and sum(lengths) <= limits.letters * 2
        and all(0 < p.page <= len(lengths) and 0 <= p.start <= p.end <= lengths[p.page - 1] for p in draft.passages)
        and _are_mendings(draft, lengths, limits)
        and all(_is_evidence(s.evidence.page, s.evidence.start, s.evidence.end, lengths) for s in draft.suggestions)
        and all(_is_share(share) for share in _shares(draft))
        and all(_is_attachment(attachment.path, workspace) for attachment in draft.attachments)
        and _is_moment(draft.taken)
        and all(1 <= page <= len(lengths) for page in draft.scanned)
    )
    if not sound:
        raise Unreadable(Reason.CRASHED, "a draft that is none")


def _is_recognised(page: RecognisedPage, limits: Limits) -> bool:
    """Whether the words are those of the text, each at a place on the page."""
    shares = [share for word in page.words for share in (*_edges(word.box), word.confidence)]
    return (
        len(page.text) <= limits.letters
        and [word.text for word in page.words] == page.text.split()
        and all(map(_is_share, (page.confidence, *shares)))
    )


def _edges(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom


def _are_mendings(draft: Draft, lengths: list[int], limits: Limits) -> bool:
    """At most one a page, in order, and of no more letters than pages may have."""
    pages = [mending.page for mending in draft.mendings]
    letters = sum(len(mending.was) + len(mending.mended) for mending in draft.mendings)
    return sorted({*pages} & {*range(1, len(lengths) + 1)}) == pages and letters <= limits.letters * 4


def _is_evidence(page: int, start: int, end: int, lengths: list[int]) -> bool:
    return page == 0 or (0 < page <= len(lengths) and 0 <= start <= end <= lengths[page - 1])


def _shares(draft: Draft) -> Iterable[float]:
    yield from (language.share for language in draft.languages)
    yield from (value for p in draft.passages for value in (p.confidence, p.language.share))
    yield from (suggestion.confidence for suggestion in draft.suggestions)


def _is_share(value: float) -> bool:
    return math.isfinite(value) and -0.001 <= value <= 1.001


def _is_moment(text: str) -> bool:
    try:
        return not text or datetime.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _is_attachment(path: Path, workspace: Path | None) -> bool:
    return workspace is not None and path.parent == workspace and path.is_file() and not path.is_symlink()


def _rebuilt(kind: Any, plain: Any) -> Any:
    """The value of that type; `Unreadable` when what the child sent is none."""
    try:
        return _value(kind, plain)
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise Unreadable(Reason.CRASHED, "an answer that is none") from error


def _value(kind: Any, plain: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        return _dataclass(kind, plain)
    if typing.get_origin(kind) is tuple:
        if not isinstance(plain, list):
            raise TypeError(kind)
        return tuple(_value(typing.get_args(kind)[0], part) for part in plain)
    if isinstance(kind, types.UnionType):
        return None if plain is None else _value(typing.get_args(kind)[0], plain)
    return _simple(kind, plain)


def _simple(kind: Any, plain: Any) -> Any:
    if isinstance(kind, type) and issubclass(kind, Enum | Path):
        return kind(plain)
    if kind is float and type(plain) is int:
        return float(plain)
    if type(plain) is not kind:
        raise TypeError(kind)
    if kind is str:
        plain.encode()  # half a letter would break whoever writes it down
    return plain


def _dataclass(kind: Any, plain: Mapping[str, Any]) -> Any:
    hints = _hints(kind)
    return kind(**{name: _value(hints[name], part) for name, part in plain.items()})


@cache
def _hints(kind: Any) -> Mapping[str, Any]:
    return typing.get_type_hints(kind)


def _plain(value: object) -> Any:
    """A value as JSON knows it, which `_value` turns back."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


# The child


def serve() -> None:
    """Answer one request after the other until the parent closes the pipe."""
    incoming = os.fdopen(os.dup(0), "rb", buffering=0)
    outgoing = os.fdopen(os.dup(1), "wb", buffering=0)
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)  # what a library prints must not look like a frame
    confinement.step_back()
    importlib.import_module("indexer.reading")  # what reads files is loaded here alone, before the door is closed

    acts: dict[str, Callable[..., object]] = {"read": _read, "picture": _picture, "recognise": _recognise}
    closed = False
    while (asked := _received(incoming, _REQUEST)) is not None:
        limits, writable, runs = Limits(**asked.pop("limits")), asked.pop("writable"), asked.pop("runs")
        if not closed:
            confinement.close_in(Path(writable) if writable else None, Path(runs) if runs else None)
            closed = True
        confinement.limit(limits.seconds, limits.wall, limits.memory)
        answer = _answered(acts[asked.pop("act")], limits, asked)
        confinement.waiting()
        _send(outgoing, answer)


def _answered(act: Callable[..., object], limits: Limits, asked: Mapping[str, Any]) -> dict[str, object]:
    try:
        return {"result": act(limits, **asked), "heavy": confinement.resident() > _RESIDENT}
    except Unreadable as error:
        return {"reason": error.reason.value, "detail": error.detail, "heavy": confinement.resident() > _RESIDENT}
    except MemoryError:
        return {"reason": Reason.MEMORY.value, "heavy": True}
    except OSError as error:
        return {"reason": Reason.UNREADABLE.value, "detail": error.strerror or "", "heavy": True}
    except Exception as error:  # noqa: BLE001  readers of foreign files may raise anything; the rest must go on
        return {"reason": Reason.DAMAGED.value, "detail": _where(error), "heavy": True}


def _where(error: BaseException) -> str:
    """The kind of a failure and the line that raised it, never a word of the document."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    return f"{type(error).__name__}{place}"


def _read(
    limits: Limits,
    path: str,
    name: str,
    password: str | None,
    workspace: str | None,
    recognised: Any,
    engine: str = "",
) -> object:
    from indexer.reading import read_draft

    draft = read_draft(
        Path(path),
        name=name,
        password=password,
        workspace=Path(workspace) if workspace else None,
        pages=limits.pages,
        letters=limits.letters,
        engine=engine,
        recognised=_value(RecognisedText, recognised) if recognised else NOT_RECOGNISED,
    )
    return _plain(draft)


def _recognise(_: Limits, path: str, page: int, password: str | None, recogniser: Any) -> object:
    from indexer.scanning import recognised

    return _plain(recognised(Path(path), page, password, _value(Recogniser, recogniser)))


def _picture(_: Limits, path: str, page: int, width: int, dpi: int, password: str | None) -> object:
    from indexer.scanning import picture

    made = picture(Path(path), page, width, dpi, password)
    return _plain(_Drawn(made.width, made.height, base64.b64encode(made.rgb).decode("ascii")))
