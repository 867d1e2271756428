"""Foreign files are read in a child process with limits of time and memory, and nowhere else.

Parent and child speak in frames: four bytes of length, then JSON.  What comes out of the child is checked like
anything from outside; it has no database and no index, and a file that kills it costs that file alone.
"""

from __future__ import annotations

import base64
import dataclasses
import json
import os
import struct
import subprocess
import sys
import threading
import time
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import IO, Any, Self

from archive import Draft, Reason, Unreadable

_LENGTH = struct.Struct(">I")
_TIME, _MEMORY = 70, 71  # exit statuses of a child that ended itself
_XCPU = -24  # killed by the system for its CPU time
_LARGEST = 1 << 30
_DOCUMENTS = 200
_RESIDENT = 400_000_000


@dataclass(frozen=True, slots=True)
class Limits:
    """What one document may cost: seconds of CPU, seconds on the clock, bytes of memory."""

    seconds: int = 20
    wall: int = 90
    memory: int = 1 << 30


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as it looks: rows of red, green and blue, one byte each."""

    width: int
    height: int
    rgb: bytes


class Quarantine:
    """A reader of foreign files in a child process, which is started at first need.  Used by one thread at a time."""

    def __init__(self, limits: Limits = Limits()) -> None:
        self._limits = limits
        self._child: subprocess.Popen[bytes] | None = None
        self._served = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            for pipe in (self._child.stdin, self._child.stdout):
                assert pipe is not None
                pipe.close()
            self._child = None
            self._served = 0

    def read(self, path: Path, *, name: str = "", password: str | None = None, workspace: Path | None = None) -> Draft:
        """Everything that can be had of a file.  Raises `Unreadable`, also when the child had to be stopped."""
        asked = {"path": str(path), "name": name or path.name, "password": password}
        answer = self._ask("read", {**asked, "workspace": str(workspace) if workspace else None})
        draft: Draft = _rebuilt(Draft, answer)
        if any(attachment.path.parent != workspace for attachment in draft.attachments):
            raise Unreadable(Reason.CRASHED, "an attachment outside its folder")
        return draft

    def picture(self, path: Path, page: int, width: int, *, password: str | None = None) -> Picture:
        """A page of a PDF (the first is 1) so many dots wide.  Raises `Unreadable`."""
        asked = {"path": str(path), "page": page, "width": width, "password": password}
        answer = self._ask("picture", asked)
        if not isinstance(answer, dict) or not isinstance(answer.get("rgb"), str):
            raise Unreadable(Reason.CRASHED)
        rgb = base64.b64decode(answer["rgb"])
        if len(rgb) != answer["width"] * answer["height"] * 3:
            raise Unreadable(Reason.CRASHED)
        return Picture(answer["width"], answer["height"], rgb)

    def _ask(self, act: str, asked: Mapping[str, object]) -> Any:
        child = self._running()
        assert child.stdin is not None
        assert child.stdout is not None
        try:
            _send(child.stdin, {"act": act, "limits": dataclasses.asdict(self._limits), **asked})
            answer = _receive(child.stdout)
        except (OSError, ValueError) as error:
            self.close()
            raise Unreadable(Reason.CRASHED, type(error).__name__) from error
        if answer is None:
            raise Unreadable(self._cause_of_death())
        self._served += 1
        if answer.get("heavy") or self._served >= _DOCUMENTS:
            self.close()
        if "reason" in answer:
            raise Unreadable(Reason(answer["reason"]), str(answer.get("detail", "")))
        return answer["result"]

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            low = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
            self._child = subprocess.Popen(
                _command(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=low,
            )
        return self._child

    def _cause_of_death(self) -> Reason:
        assert self._child is not None
        status = self._child.wait()
        self.close()
        return {_TIME: Reason.TIME, _XCPU: Reason.TIME, _MEMORY: Reason.MEMORY}.get(status, Reason.CRASHED)


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--quarantine"]
    return [sys.executable, "-I", "-c", "from indexer.quarantine import serve; serve()"]


def _send(pipe: IO[bytes], value: object) -> None:
    content = json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")
    pipe.write(_LENGTH.pack(len(content)) + content)
    pipe.flush()


def _receive(pipe: IO[bytes]) -> dict[str, Any] | None:
    """The next frame; None when the other side has ended."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LARGEST:
        raise ValueError("a frame that is too large")
    content = pipe.read(length)
    if len(content) < length:
        return None
    value = json.loads(content.decode("utf-8", "surrogatepass"))
    if not isinstance(value, dict):
        raise TypeError("a frame that is no object")
    return value


# The child


def serve() -> None:
    """Answer one request after the other until the parent closes the pipe."""
    incoming = os.fdopen(os.dup(0), "rb")
    outgoing = os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)  # what a library prints must not look like a frame
    if hasattr(os, "nice"):
        os.nice(10)
    watch = _Watch()
    acts: dict[str, Callable[..., object]] = {"read": _read, "picture": _picture}
    while (asked := _receive(incoming)) is not None:
        watch.begin(Limits(**asked.pop("limits")))
        answer = _answer(acts[asked.pop("act")], asked)
        watch.end()
        _send(outgoing, answer)


def _answer(act: Callable[..., object], asked: Mapping[str, Any]) -> dict[str, object]:
    try:
        return {"result": act(**asked), "heavy": _resident() > _RESIDENT}
    except Unreadable as error:
        return {"reason": error.reason.value, "detail": error.detail, "heavy": _resident() > _RESIDENT}
    except MemoryError:
        return {"reason": Reason.MEMORY.value, "heavy": True}
    except Exception as error:  # noqa: BLE001  readers of foreign files may raise anything; the rest must go on
        return {"reason": Reason.DAMAGED.value, "detail": _where(error), "heavy": True}


def _where(error: BaseException) -> str:
    """The kind of a failure and the line that raised it, never a word of the document."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" in {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace is not None else ""
    return f"{type(error).__name__}{place}"


def _read(path: str, name: str, password: str | None, workspace: str | None) -> object:
    from indexer.reading import read_draft  # what reads files is loaded here alone

    return _plain(
        read_draft(Path(path), name=name, password=password, workspace=Path(workspace) if workspace else None)
    )


def _picture(path: str, page: int, width: int, password: str | None) -> object:
    from indexer.formats.pdf import picture

    made = picture(Path(path), page, width, password)
    return {"width": made.width, "height": made.height, "rgb": base64.b64encode(made.rgb).decode("ascii")}


class _Watch:
    """Ends this process when a document costs more than it may.

    POSIX counts CPU time and memory itself; the thread is there for the clock, and for systems that do not count.
    """

    def __init__(self) -> None:
        self._deadline = self._clock = float("inf")
        self._memory = 1 << 62
        threading.Thread(target=self._look, daemon=True).start()

    def begin(self, limits: Limits) -> None:
        used = time.process_time()
        self._memory = limits.memory
        self._deadline, self._clock = used + limits.seconds, time.monotonic() + limits.wall
        if sys.platform != "win32":
            import resource

            hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
            resource.setrlimit(resource.RLIMIT_CPU, (int(used) + limits.seconds + 2, hard))
            ceiling = resource.getrlimit(resource.RLIMIT_DATA)[1]
            resource.setrlimit(resource.RLIMIT_DATA, (limits.memory, ceiling))

    def end(self) -> None:
        self._deadline = self._clock = float("inf")

    def _look(self) -> None:
        while True:
            time.sleep(0.1)
            if time.process_time() > self._deadline or time.monotonic() > self._clock:
                os._exit(_TIME)
            if self._deadline < float("inf") and _resident() > self._memory:
                os._exit(_MEMORY)


def _resident() -> int:
    """Bytes of memory in use now, or at most so far where the system tells only that."""
    if sys.platform == "linux":
        with Path("/proc/self/statm").open("rb") as statm:
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    if sys.platform == "win32":
        return 0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


# Values to JSON and back


def _plain(value: object) -> Any:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if isinstance(value, Path) else value


def _rebuilt(kind: Any, plain: Any) -> Any:
    """The value of that type; `Unreadable` when what the child sent is none."""
    try:
        return _value(kind, plain)
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        raise Unreadable(Reason.CRASHED, "an answer that is none") from error


def _value(kind: Any, plain: Any) -> Any:
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        return kind(**{name: _value(hints[name], part) for name, part in plain.items()})  # type: ignore[operator]
    if typing.get_origin(kind) is tuple:
        return tuple(_value(typing.get_args(kind)[0], part) for part in plain)
    if isinstance(kind, types.UnionType):
        return None if plain is None else _value(typing.get_args(kind)[0], plain)
    if isinstance(kind, type) and issubclass(kind, Enum | Path):
        return kind(plain)
    if kind is float and isinstance(plain, int | float):
        return float(plain)
    if not isinstance(plain, kind) or (kind is int and isinstance(plain, bool)):
        raise TypeError(kind)
    return plain
