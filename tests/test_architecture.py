"""The arrows of docs/architecture.md: who may import whom, and where each library lives."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("resources", "archive", "indexer", "desktop")  # each may import those before it
HOMES = {
    "PySide6": ("desktop/",),
    "shiboken6": ("desktop/",),
    "sqlite3": ("archive/store/", "archive/migrations.py", "archive/lock.py", "archive/archive.py"),
    "sqlite_utils": ("archive/sqlite.py",),
    "whoosh": ("indexer/index.py", "indexer/codec.py", "indexer/evaluation.py", "indexer/postings.py"),
    "numpy": (
        "indexer/index.py",
        "indexer/codec.py",
        "indexer/container.py",
        "indexer/evaluation.py",
        "indexer/lexicon.py",
        "indexer/occurrences.py",
        "indexer/ordering.py",
        "indexer/postings.py",
        "indexer/scanning.py",
    ),
    "PIL": ("indexer/formats/picture.py",),
    "tesserocr": ("indexer/tesseract.py",),
    "pypdf": ("indexer/formats/pdf.py",),
    "pypdfium2": ("indexer/formats/pdf.py",),
    "langdetect": ("indexer/language.py",),
    "lxml": ("indexer/formats/",),
    "olefile": ("indexer/formats/",),
    "striprtf": ("indexer/formats/rtf.py",),
    "threading": ("desktop/jobs.py",),
    "multiprocessing": (),
    "subprocess": ("indexer/quarantine.py", "indexer/library.py", "indexer/tesseract.py", "desktop/i18n.py"),
}
NETWORK = frozenset(
    (
        *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc"),
        *("socketserver", "asyncio", "requests", "httpx", "aiohttp"),
        *("PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore"),
    )
)
SHARED_DOORS = {"archive": {"archive", "archive.vocabulary", "archive.exports"}}
"""Doors besides a room's own: the vocabulary and the ways out are read by whoever shows them."""


def _modules() -> list[Path]:
    return [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py")) if "sample" not in path.parts]


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            raise AssertionError(f"{path}: a relative import")


@pytest.mark.parametrize("path", _modules(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down_and_through_the_door(path: Path) -> None:
    place = path.relative_to(ROOT).as_posix()
    room = place.partition("/")[0]
    for name in _imports(path):
        top = name.partition(".")[0]
        if top in ROOMS:
            assert ROOMS.index(top) <= ROOMS.index(room), f"{place} imports {name} from above"
            if top != room:
                _assert_door(place, top, name)
        for library, homes in HOMES.items():
            if top == library:
                assert place.startswith(homes or ("nowhere",)), f"{place} imports {name}; its home is {homes}"
        assert not any(name == banned or name.startswith(f"{banned}.") for banned in NETWORK), f"{place}: {name}"


def _assert_door(place: str, top: str, name: str) -> None:
    module = name.rpartition(".")[0]
    doors = SHARED_DOORS.get(top, {top})
    assert name in doors or module in doors, f"{place} imports {name} past the door of {top}"


LATE = ("whoosh", "numpy", "langdetect", "pypdf", "pypdfium2", "lxml", "olefile", "striprtf", "PIL", "tesserocr")


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("indexer.__main__", ("PySide6", *LATE)),
        ("indexer", ("PySide6", *LATE)),
        ("archive", ("PySide6", *LATE)),
        ("desktop.app", LATE),
    ],
)
def test_what_is_heavy_is_loaded_late(module: str, absent: tuple[str, ...]) -> None:
    script = f"import {module}, sys; print([name for name in {absent!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_module_says_what_it_is_not_about() -> None:
    banned = {"utils", "helpers", "manager", "managers", "services", "base", "interfaces", "common", "misc"}
    assert not [path for path in _modules() if path.stem in banned]


def test_the_ignored_failures_are_where_the_architecture_allows_them() -> None:
    allowed = {"desktop/jobs.py", "indexer/quarantine.py"}
    broad = {
        path.relative_to(ROOT).as_posix()
        for path in _modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "Exception"))
    }
    assert broad <= allowed
