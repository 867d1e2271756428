"""A foreign file that hangs, swells or kills its reader costs that file alone, and what the reader says is checked."""

from __future__ import annotations

import base64
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from archive import Draft, Reason, Unreadable
from indexer.quarantine import Limits, Quarantine
from indexer.reading import read_draft
from tests.test_formats import LINE, MAIL, pdf

ROOT = Path(__file__).resolve().parent.parent
posix = pytest.mark.skipif(os.name == "nt", reason="by signal")
linux = pytest.mark.skipif(sys.platform != "linux", reason="the system must hold the limit itself")


@pytest.fixture(scope="module")
def quarantine() -> Iterator[Quarantine]:
    with Quarantine() as made:
        yield made


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text("Saopštenje\n\nŽene u crnom, 7. decembra 2021.\n" * 20, "utf-8")
    return path


def _page(attributes: int) -> str:
    """A page that lxml works at for longer than anyone waits, and the standard library's parser does not."""
    return f"<html><body><p {' '.join(f'a{number}=1' for number in range(attributes))}>x</p></body></html>"


def _slow(folder: Path) -> Path:
    """A mail with that page, for which there is no second reader."""
    path = folder / "slow.eml"
    head = "MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
    path.write_text(head + base64.encodebytes(_page(300_000).encode()).decode("ascii"))
    return path


def _reason(reading: Callable[[], object]) -> Reason:
    with pytest.raises(Unreadable) as refused:
        reading()
    return refused.value.reason


def _child(quarantine: Quarantine) -> int:
    assert quarantine._child is not None
    return quarantine._child.pid


def test_a_draft_comes_out_as_it_was_made(quarantine: Quarantine, letter: Path) -> None:
    draft = quarantine.read(letter, name="Izjava.txt")
    assert draft == read_draft(letter, name="Izjava.txt")
    assert draft.suggestions
    assert draft.passages


def test_attachments_lie_in_the_workspace(quarantine: Quarantine, tmp_path: Path) -> None:
    mail, workspace = tmp_path / "a.eml", tmp_path / "desk" / "1"
    workspace.mkdir(parents=True)
    mail.write_bytes(MAIL.encode("latin-1"))
    (attachment,) = quarantine.read(mail, workspace=workspace).attachments
    assert attachment.path.parent == workspace
    assert attachment.path.read_bytes().strip() == b"attached text"


def test_one_child_reads_many_files_and_is_replaced_in_time(letter: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("indexer.quarantine._DOCUMENTS", 3)
    with Quarantine() as quarantine:
        children = [_child_that_reads(quarantine, letter) for _ in range(4)]
    assert children[0] == children[1] != children[3]


def _child_that_reads(quarantine: Quarantine, path: Path) -> int:
    child = quarantine._running().pid
    quarantine.read(path)
    return child


def test_a_refused_file_leaves_the_child_alive(quarantine: Quarantine, letter: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").write_bytes(b"")
    quarantine.read(letter)
    before = _child(quarantine)
    assert _reason(lambda: quarantine.read(tmp_path / "empty.pdf")) is Reason.EMPTY
    assert _child(quarantine) == before


@posix
def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(letter: Path, tmp_path: Path) -> None:
    with Quarantine(Limits(seconds=1)) as quarantine:
        assert _reason(lambda: quarantine.read(_slow(tmp_path))) is Reason.TIME
        assert quarantine.read(letter).pages


@posix
def test_a_page_that_takes_one_reader_too_long_is_read_by_the_other(tmp_path: Path) -> None:
    (tmp_path / "slow.html").write_text(_page(150_000))
    with Quarantine(Limits(seconds=1)) as quarantine:
        assert quarantine.read(tmp_path / "slow.html").pages[0].text == "x"


@posix
def test_a_child_that_hangs_without_working_is_given_up(letter: Path) -> None:
    with Quarantine() as quarantine:
        quarantine.read(letter)  # a start may take long on a busy machine, and is not what is timed
        os.kill(_child(quarantine), signal.SIGSTOP)
        quarantine._limits = Limits(wall=1)
        assert _reason(lambda: quarantine.read(letter)) is Reason.TIME
        quarantine._limits = Limits()
        assert quarantine.read(letter).pages


@posix
def test_the_next_child_is_ready_when_a_slow_one_is_ended(letter: Path) -> None:
    with Quarantine() as quarantine:
        quarantine.read(letter)
        os.kill(_child(quarantine), signal.SIGSTOP)
        quarantine._limits = Limits(wall=3)
        assert _reason(lambda: quarantine.read(letter)) is Reason.TIME
        assert quarantine._spare is not None
        spare = quarantine._spare.pid
        quarantine._limits = Limits()
        assert quarantine.read(letter).pages
        assert _child(quarantine) == spare
        assert quarantine._spare is None


@posix
def test_a_spare_child_that_died_is_started_anew(letter: Path) -> None:
    with Quarantine() as quarantine:
        quarantine._prepare()
        assert quarantine._spare is not None
        os.kill(quarantine._spare.pid, signal.SIGKILL)
        os.waitid(os.P_PID, quarantine._spare.pid, os.WEXITED | os.WNOWAIT)
        assert quarantine.read(letter).pages
        quarantine._prepare()
        left = quarantine._spare
    assert left is not None
    assert left.poll() is not None


@posix
def test_a_child_killed_at_work_costs_one_file(letter: Path, tmp_path: Path) -> None:
    slow = _slow(tmp_path)
    with Quarantine() as quarantine:
        quarantine.read(letter)
        threading.Timer(0.5, os.kill, (_child(quarantine), signal.SIGKILL)).start()
        assert _reason(lambda: quarantine.read(slow)) is Reason.CRASHED
        assert quarantine.read(letter).pages


@posix
def test_a_child_killed_while_idle_costs_nothing(letter: Path) -> None:
    with Quarantine() as quarantine:
        quarantine.read(letter)
        child = _child(quarantine)
        os.kill(child, signal.SIGKILL)
        os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)  # dead, and left for its parent to find so
        assert quarantine.read(letter).pages


@linux
def test_a_file_that_takes_too_much_memory_is_given_up(letter: Path, tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_bytes("š".encode() + b"a" * 60_000_000)
    with Quarantine(Limits(memory=220_000_000)) as quarantine:
        assert _reason(lambda: quarantine.read(tmp_path / "big.txt")) is Reason.MEMORY
        assert quarantine.read(letter).pages


def test_limits_of_pages_letters_and_bytes_are_kept(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a\f" * 30 + "b")
    pdf(tmp_path / "a.pdf", *[LINE] * 30)
    for limits in (Limits(pages=20), Limits(letters=20), Limits(size=20)):
        with Quarantine(limits) as quarantine:
            assert _reason(lambda: quarantine.read(tmp_path / "a.txt")) is Reason.TOO_LARGE
            assert _reason(lambda: quarantine.read(tmp_path / "a.pdf")) is Reason.TOO_LARGE


@posix
def test_the_child_ends_when_its_parent_dies(letter: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from indexer.quarantine import Quarantine\n"
        "q = Quarantine(); q.read(Path(sys.argv[1])); print(q._child.pid, flush=True); os._exit(0)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(letter)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    child = int(done.stdout)
    for _ in range(200):
        if not _is_alive(child):
            return
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    pytest.fail("it lives on")


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
        stat = Path(f"/proc/{process}/stat")
        return not stat.exists() or stat.read_text().rpartition(")")[2].split()[0] != "Z"
    except (ProcessLookupError, FileNotFoundError):
        return False


@linux
def test_a_closed_in_process_writes_in_one_folder_and_starts_nothing(tmp_path: Path) -> None:
    script = """
import os, subprocess, sys
from pathlib import Path
from indexer import confinement
open_, closed = Path(sys.argv[1]), Path(sys.argv[2])
if not confinement.close_in(open_):
    print("unknown here")
    sys.exit()
(open_ / "a").write_text("a")
(open_ / "a").write_text("again")
for act in (
    lambda: (closed / "b").write_text("b"),
    lambda: (closed / "kept").unlink(),
    lambda: (open_ / "link").symlink_to("/etc/passwd"),
    lambda: subprocess.run(["true"]),
):
    try:
        act()
    except PermissionError:
        print("refused")
"""
    (tmp_path / "open").mkdir()
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed" / "kept").touch()
    command = [sys.executable, "-c", script, str(tmp_path / "open"), str(tmp_path / "closed")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    if done.stdout == "unknown here\n":
        pytest.skip("this system has no Landlock")
    assert done.stdout.split() == ["refused"] * 4
    assert (tmp_path / "closed" / "kept").exists()


@linux
def test_the_child_itself_is_closed_in_and_steps_back(quarantine: Quarantine, letter: Path) -> None:
    quarantine.read(letter)
    assert os.getpriority(os.PRIO_PROCESS, _child(quarantine)) >= 10
    script = "from indexer import confinement; print(confinement.close_in(None))"
    known = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    status = Path(f"/proc/{_child(quarantine)}/status").read_text()
    assert ("NoNewPrivs:\t1" in status) is (known.stdout == "True\n")


# Pictures


def test_a_page_of_a_pdf_is_drawn(quarantine: Quarantine, tmp_path: Path) -> None:
    picture = quarantine.picture(pdf(tmp_path / "a.pdf", LINE, LINE), 2, 150)
    assert (picture.width, picture.height) == (150, 150)
    assert len(picture.rgb) == 150 * 150 * 3
    assert len(set(picture.rgb)) > 2


def test_a_locked_pdf_is_drawn_with_its_password(quarantine: Quarantine, tmp_path: Path) -> None:
    path = pdf(tmp_path / "a.pdf", LINE, password="mir")
    assert _reason(lambda: quarantine.picture(path, 1, 50)) is Reason.PASSWORD_NEEDED
    assert _reason(lambda: quarantine.picture(path, 1, 50, password="rat")) is Reason.PASSWORD_WRONG
    assert quarantine.picture(path, 1, 50, password="mir").width == 50


def test_a_page_that_is_not_there_and_a_file_that_is_no_pdf_are_told(
    quarantine: Quarantine, letter: Path, tmp_path: Path
) -> None:
    path = pdf(tmp_path / "a.pdf", LINE)
    assert _reason(lambda: quarantine.picture(path, 2, 50)) is Reason.NOT_FOUND
    assert _reason(lambda: quarantine.picture(path, 0, 50)) is Reason.NOT_FOUND
    assert _reason(lambda: quarantine.picture(letter, 1, 50)) is Reason.DAMAGED


def test_a_picture_never_grows_beyond_reason(quarantine: Quarantine, tmp_path: Path) -> None:
    picture = quarantine.picture(pdf(tmp_path / "a.pdf", LINE), 1, 100_000)
    assert picture.width * picture.height <= 26_000_000


# What comes out of the child


def _draft(**changed: object) -> dict[str, Any]:
    page = {"number": 1, "text": "Žene u crnom"}
    return {"media_type": "text/plain", "pages": [page], "extractor": "x", **changed}


def _passage(**changed: object) -> dict[str, Any]:
    language = {"code": "sr", "script": "Latn", "share": 1.0}
    return {"page": 1, "start": 0, "end": 5, "language": language, "confidence": 0.9, **changed}


def _suggestion(**changed: object) -> dict[str, Any]:
    evidence = {"page": 1, "start": 0, "end": 5, "quote": "Žene", "rule": "x", **changed}
    return {"field": "title", "value": "Žene", "confidence": 0.5, "evidence": evidence}


def _impostor(monkeypatch: pytest.MonkeyPatch, output: bytes, last: str = "") -> Quarantine:
    """A quarantine whose child says these bytes, whatever it is asked."""
    script = f"import sys, time; sys.stdout.buffer.write({output!r}); sys.stdout.flush(); {last or 'sys.stdin.read()'}"
    monkeypatch.setattr("indexer.quarantine._command", lambda: [sys.executable, "-c", script])
    return Quarantine(Limits(wall=5, pages=2))


def _frame(value: object) -> bytes:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return len(content).to_bytes(4, "big") + content


def test_an_honest_answer_is_believed(monkeypatch: pytest.MonkeyPatch, letter: Path) -> None:
    answer = {"result": _draft(passages=[_passage()], suggestions=[_suggestion()])}
    with _impostor(monkeypatch, _frame(answer)) as quarantine:
        assert isinstance(quarantine.read(letter), Draft)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"not json",
        b"[" * 100_000,
        b"\xff\xfe",
        [1, 2],
        {},
        {"result": None},
        {"result": []},
        {"result": "text"},
        {"reason": "no-such-reason"},
        {"reason": ["list"]},
        {"result": _draft(media_type=7)},
        {"result": _draft(pages=None)},
        {"result": _draft(pages=[{"number": True, "text": "x"}])},
        {"result": _draft(pages=[{"number": 2, "text": "x"}])},
        {"result": _draft(pages=[{"number": 1, "text": "half \ud83d"}])},
        {"result": _draft(pages=[{"number": 1, "text": "x", "more": 1}])},
        {"result": _draft(pages=[{"number": 1}])},
        {"result": _draft(pages="Žene")},
        {"result": _draft(state="no-such-state")},
        {"result": _draft(suggestions=[{**_suggestion(), "field": "no-such-field"}])},
        {"result": _draft(suggestions=[{**_suggestion(), "confidence": float("nan")}])},
        {"result": _draft(suggestions=[_suggestion(page=2)])},
        {"result": _draft(suggestions=[_suggestion(end=500)])},
        {"result": _draft(passages=[_passage(start=-1)])},
        {"result": _draft(passages=[_passage(start=4, end=2)])},
        {"result": _draft(passages=[_passage(page=0)])},
        {"result": _draft(passages=[_passage(confidence=1e308 * 10)])},
        {"result": _draft(languages=[{"code": "sr", "script": "Latn", "share": 7.0}])},
        {"result": _draft(attachments=[{"name": "x", "path": "/etc/passwd"}])},
        {"result": _draft(pages=[{"number": number, "text": ""} for number in (1, 2, 3)])},
    ],
)
def test_an_answer_that_no_honest_reader_gives_is_refused(
    monkeypatch: pytest.MonkeyPatch, letter: Path, answer: object
) -> None:
    with _impostor(monkeypatch, _frame(answer)) as quarantine:
        assert _reason(lambda: quarantine.read(letter)) is Reason.CRASHED


@pytest.mark.parametrize(
    "output", [b"\xff\xff\xff\xff", b"\0\0", b"\0\0\1\0half"], ids=["too large", "no length", "half a frame"]
)
def test_a_broken_frame_is_refused(monkeypatch: pytest.MonkeyPatch, letter: Path, output: bytes) -> None:
    with _impostor(monkeypatch, output, "pass") as quarantine:
        assert _reason(lambda: quarantine.read(letter)) is Reason.CRASHED


def test_an_answer_that_comes_drop_by_drop_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, letter: Path) -> None:
    drops = "[(sys.stdout.write(' '), sys.stdout.flush(), time.sleep(0.05)) for _ in range(10_000)]"
    with _impostor(monkeypatch, b"\0\1\0\0", drops) as quarantine:
        quarantine._limits = Limits(wall=1)
        assert _reason(lambda: quarantine.read(letter)) is Reason.TIME


@pytest.mark.parametrize(
    "answer",
    [
        {"width": 2, "height": 2, "rgb": "AAAA"},
        {"width": -1, "height": -1, "rgb": "AAAA"},
        {"width": 1, "height": 1, "rgb": "?"},
        {"width": "1", "height": 1, "rgb": "AAAA"},
        {},
    ],
)
def test_a_picture_that_is_none_is_refused(monkeypatch: pytest.MonkeyPatch, letter: Path, answer: object) -> None:
    with _impostor(monkeypatch, _frame({"result": answer})) as quarantine:
        assert _reason(lambda: quarantine.picture(letter, 1, 1)) is Reason.CRASHED


@posix
def test_an_attachment_that_is_a_link_is_refused(monkeypatch: pytest.MonkeyPatch, letter: Path, tmp_path: Path) -> None:
    workspace = tmp_path / "desk" / "1"
    workspace.mkdir(parents=True)
    (workspace / "a").symlink_to("/etc/passwd")
    answer = {"result": _draft(attachments=[{"name": "a", "path": str(workspace / "a")}])}
    with _impostor(monkeypatch, _frame(answer)) as quarantine:
        assert _reason(lambda: quarantine.read(letter, workspace=workspace)) is Reason.CRASHED


def test_details_from_the_child_are_short_and_printable(monkeypatch: pytest.MonkeyPatch, letter: Path) -> None:
    answer = {"reason": "damaged", "detail": "\x1b[31m" + "x" * 10_000}
    with _impostor(monkeypatch, _frame(answer)) as quarantine, pytest.raises(Unreadable) as refused:
        quarantine.read(letter)
    assert refused.value.detail.isprintable()
    assert len(refused.value.detail) <= 200
