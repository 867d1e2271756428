"""Documents for tests, put into an archive without reading a file."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from archive import (
    Archive,
    DocumentId,
    Draft,
    Evidence,
    Field,
    Imported,
    Language,
    Outcome,
    Page,
    Suggestion,
)


def suggestion(field: Field, value: str, confidence: float = 0.8) -> Suggestion:
    return Suggestion(field, value, confidence, Evidence(1, 0, 1, "x", "test"))


def draft(*pages: str, language: str = "sr-Latn", **fields: str) -> Draft:
    """A draft with these pages and suggestions such as `title="…"`."""
    return Draft(
        "text/plain",
        tuple(Page(number, text) for number, text in enumerate(pages, 1)),
        languages=(Language.parse(language),),
        suggestions=tuple(suggestion(Field(name), value) for name, value in fields.items()),
    )


def add(archive: Archive, folder: Path, *drafts: Draft, source: str = "test") -> list[DocumentId]:
    """Take drafts in as one import, each with an original of its own."""
    batch = archive.begin_batch(source)
    made = []
    for one in drafts:
        file = folder / f"{len(list(folder.glob('*.txt')))}.txt"
        file.write_text(f"{file.name}\n" + "\f".join(page.text for page in one.pages), "utf-8")
        made.append(archive.add(archive.stage(file), one, batch=batch))
        archive.note_outcome(batch, Imported(str(file), Outcome.ADDED, made[-1]))
    return made


def as_ordinary_person(script: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run a Python script as someone for whom closed files are closed, which for root they are not."""
    command = [sys.executable, "-c", script, *map(str, arguments)]
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root cannot lay down its powers here: setpriv is missing")
        powers = "-dac_override,-dac_read_search"
        command = ["setpriv", "--bounding-set", powers, "--inh-caps", powers, *command]
    return subprocess.run(command, capture_output=True, text=True, check=False)
