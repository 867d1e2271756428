"""Data shipped with the program, and where it lies, frozen or not."""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).parent.parent)) / "resources"


def path(*parts: str) -> Path:
    """The shipped file or folder of that name."""
    return _ROOT.joinpath(*parts)
