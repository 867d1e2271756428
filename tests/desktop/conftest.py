"""A window on a copy of the sample archive."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop import settings, theme
from desktop.main_window import MainWindow
from indexer import Library
from tests.desktop.hands import until_calm

Opener = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample") / "archive"
    with Library.open(folder, create=True) as library:
        for _ in library.import_sample():
            pass
        for _ in library.catch_up():
            pass
    return folder


@pytest.fixture
def sample(made_sample: Path, tmp_path: Path) -> Path:
    """An archive of the sample documents that may be changed."""
    return shutil.copytree(made_sample, tmp_path / "archive")


@pytest.fixture(autouse=True)
def _empty_clipboard(qapp: QApplication) -> Iterator[None]:
    """Qt keeps what a test has copied until after Python has gone, and would crash over it then."""
    yield
    qapp.clipboard().clear()


@pytest.fixture
def open_window(qapp: QApplication) -> Iterator[Opener]:
    """Open a window on an archive and wait until nothing moves."""
    opened: list[MainWindow] = []
    theme.load_fonts()
    theme.apply(qapp, "light", 11)

    def opener(
        folder: Path | None = None, *, language: str = "en", create: bool = False, recognise: bool = False
    ) -> MainWindow:
        kept = replace(settings.Settings(), language=language, theme="light", recognise=recognise)
        window = MainWindow(kept, remember=False)
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        if folder is not None:
            window.open_archive(folder, create=create)
            until_calm(window)
        return window

    yield opener
    for window in opened:
        if window._translator is not None:
            qapp.removeTranslator(window._translator)
        window.close()
        window.deleteLater()
    qapp.processEvents()


@pytest.fixture
def window(open_window: Opener, sample: Path) -> MainWindow:
    return open_window(sample)
