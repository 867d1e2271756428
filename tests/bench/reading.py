"""How well files are read: words beside an independent reader, what bombs come to, what the reader's process costs."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections import Counter
from pathlib import Path
from re import compile as pattern

from archive import Imported, Unreadable
from indexer import Library
from indexer.mending import cleaned
from indexer.quarantine import Quarantine
from tests.bench import hostile
from tests.bench.measuring import CACHE, figure

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared" / "data"
_WORD = pattern(r"\w+")
_LETTERS = "čćšžđČĆŠŽĐëçËÇљњђћџјЉЊЂЋЏЈ"
_OFFICE = ("docx", "odt", "doc", "rtf")
_ALLOWED = 25 * 60 / 10_000  # seconds on the clock for a document of five pages, on two cores
_GLYPHS = {
    "PDF of Word, LibreOffice, Qt and others": (".lo.pdf", ".qtL.pdf", ".qtD.pdf", ".wp1.pdf", ".wp2.pdf", ".rl.pdf"),
    "PDF of LaTeX (OT1, T1 with Latin Modern)": (".texot1.pdf", ".text1lm.pdf"),
    "DOCX": (".docx",),
    "ODT": (".odt",),
    "DOC": (".doc",),
    "RTF": (".rtf",),
    "EPUB": (".epub",),
    "HTML": (".html",),
}


def words_of_known_texts() -> None:
    """Recall of words and of our letters in files whose exact text is known: the peer is the text."""
    folder = SHARED / "glyph"
    with Quarantine() as quarantine:
        for name, suffixes in _GLYPHS.items():
            words, letters = [], []
            for path in sorted(p for p in folder.iterdir() if p.name.endswith(suffixes)):
                wanted = cleaned((folder / f"{path.name.partition('.')[0]}.gt.txt").read_text("utf-8"))
                found = _text(quarantine, path)
                words.append(_recall(_words(wanted), _words(found)))
                if any(letter in _LETTERS for letter in wanted):
                    letters.append(_recall(_special(wanted), _special(found)))
            figure(f"words of {len(words)} {name}", sum(words) / len(words), 1.0, "recall", "the exact text")
            figure(f"letters č ë љ … of the same {name}", sum(letters) / len(letters), 1.0, "recall", "the exact text")


def words_beside_libreoffice() -> None:
    """Recall of the words that LibreOffice finds in real files, where it is installed."""
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not installed: no independent reader for the real files", file=sys.stderr)
        return
    with Quarantine() as quarantine:
        for kind in _OFFICE:
            shares = []
            for path in sorted((SHARED / "files" / kind).iterdir()):
                wanted = _words(cleaned(_by_office(office, kind, path)))
                if wanted:
                    shares.append(_recall(wanted, _words(_text(quarantine, path))))
            figure(f"words of {len(shares)} real {kind.upper()}", sum(shares) / len(shares), 1.0, "recall", office)


def _by_office(office: str, kind: str, path: Path) -> str:
    """What LibreOffice reads, kept between runs; nothing for a file that it cannot open."""
    folder = CACHE / "libreoffice" / kind
    kept = folder / f"{path.stem}.txt"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as home:
            command = [office, f"-env:UserInstallation={Path(home).as_uri()}", "--headless"]
            command += ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder), str(path)]
            subprocess.run(command, capture_output=True, check=False, timeout=120)
        if not kept.exists():
            kept.touch()
    return kept.read_text("utf-8-sig")


def _text(quarantine: Quarantine, path: Path) -> str:
    with tempfile.TemporaryDirectory() as home:
        workspace = Path(home) / "1"
        workspace.mkdir()
        try:
            return "\n".join(page.text for page in quarantine.read(path, workspace=workspace).pages)
        except Unreadable:
            return ""


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _special(text: str) -> Counter[str]:
    return Counter(letter for letter in text if letter in _LETTERS)


def _recall(wanted: Counter[str], found: Counter[str]) -> float:
    return (wanted & found).total() / wanted.total()


def bombs() -> None:
    """Each bomb is imported between two letters: every one must end in a named state, and the next letter be read."""
    home = Path(tempfile.mkdtemp(prefix="bench-bombs-"))
    try:
        made = hostile.make(home / "bombs")
        given = sorted((SHARED / "hostile").iterdir()) if SHARED.is_dir() else []
        letter, first = home / "letter.txt", home / "first.txt"
        costs, waits, endings = [], [], Counter[str]()
        for number, bomb in enumerate([*made, *given]):
            letter.write_text(f"Saopštenje {number}\n\nBeograd, 2. septembar 2006.\n", "utf-8")
            first.write_text(f"Saopštenje pred {number}\n\nBeograd, 2. septembar 2006.\n", "utf-8")
            before = _children()
            ending, wait = _import(home / "archive", first, bomb, letter)
            costs.append(_children() - before)
            waits.append(wait)
            endings[ending] += 1
            print(f"{bomb.name}: {ending}, {costs[-1]:.1f} CPU s, next after {wait:.2f} s", file=sys.stderr)
        figure(f"bombs of {len(costs)} that end in a named state", endings.total() - endings[""], len(costs), "", "all")
        figure("dearest bomb", max(costs), 25, "CPU s", "what is allowed")
        figure("longest wait for the next document", max(waits), 1, "s", "what is allowed")
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
        figure("most memory of a reader", peak, 1 << 30, "bytes", "what is allowed")
    finally:
        shutil.rmtree(home)


def _import(folder: Path, first: Path, bomb: Path, letter: Path) -> tuple[str, float]:
    """What became of the bomb, and seconds from then until the letter behind it was read."""
    with Library.open(folder, create=True) as library:
        ending, since = "", 0.0
        for step in library.import_paths([first, bomb, letter]):
            if not isinstance(step, Imported) or step.path == str(first):
                continue
            if step.path == str(letter):
                assert step.document_id is not None
                return ending, time.monotonic() - since
            ending, since = ending or step.reason or step.status.value, time.monotonic()
    raise AssertionError(f"nothing was read after {bomb.name}")


def mixed(count: int) -> None:
    """Real files of all formats, over and over with other bytes behind them, on the clock from file to index."""
    home = Path(tempfile.mkdtemp(prefix="bench-mixed-"))
    try:
        _multiplied(count, home / "files")
        began, pages = time.monotonic(), 0
        with Library.open(home / "archive", create=True) as library:
            for step in library.import_paths([home / "files"]):
                if isinstance(step, Imported) and step.document_id is not None:
                    pages += len(library.archive.pages(step.document_id))
            read = time.monotonic() - began
            for _ in library.catch_up():
                pass
        taken = time.monotonic() - began
        name = f"{count} real files of all formats, {pages / count:.1f} pages each"
        figure(f"{name}: from file to description", read / count, _ALLOWED, "s on the clock", "what is allowed")
        figure(f"{name}: from file to index", taken / count, _ALLOWED, "s on the clock", "what is allowed")
    finally:
        shutil.rmtree(home)


def real_files() -> list[Path]:
    """The files of all formats that nobody here wrote."""
    return sorted(path for path in (SHARED / "files").rglob("*") if path.is_file() and path.suffix != ".tsv")


def _multiplied(count: int, folder: Path) -> None:
    found = real_files()
    for number in range(count):
        one = found[number % len(found)]
        copy = folder / str(number // len(found)) / one.parent.name / one.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(one, copy)
        if zipfile.is_zipfile(copy):
            with zipfile.ZipFile(copy, "a") as zipped:
                zipped.comment = str(number).encode()
        else:
            with copy.open("ab") as file:
                file.write(b"\n" * (1 + number // len(found)))


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


_IN_PROCESS = """
import sys, tempfile
from pathlib import Path
from archive import Unreadable
from indexer.reading import read_draft
workspace = Path(tempfile.mkdtemp())
for path in map(Path, sys.stdin.read().split("\\n")):
    try:
        read_draft(path, name=path.name, workspace=workspace)
    except Unreadable:
        pass
"""
_IN_A_CHILD = """
import sys, tempfile
from pathlib import Path
from archive import Unreadable
from indexer.quarantine import Quarantine
workspace = Path(tempfile.mkdtemp()) / "1"
workspace.mkdir()
with Quarantine() as quarantine:
    for path in map(Path, sys.stdin.read().split("\\n")):
        try:
            quarantine.read(path, name=path.name, workspace=workspace)
        except Unreadable:
            pass
"""


def overhead() -> None:
    """CPU seconds of reading in a child process beside reading the same files in one's own."""
    folders = [SHARED / "glyph", ROOT / "resources" / "sample" / "files"]
    files = [path for folder in folders for path in sorted(folder.iterdir()) if path.is_file()]
    ours, peer = (min(_cost_of(script, files) for _ in range(3)) for script in (_IN_A_CHILD, _IN_PROCESS))
    figure(f"reading {len(files)} files in a process of their own", ours, peer, "CPU s", "the same in one process")


def _cost_of(script: str, files: list[Path]) -> float:
    before = _children()
    given = "\n".join(map(str, files))
    home = {**os.environ, "PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, "-c", script], input=given, text=True, check=True, env=home)
    return _children() - before
