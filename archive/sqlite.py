"""sqlite-utils without NumPy, which it would load for kinds of columns that nobody here has: a tenth of a second."""

from __future__ import annotations

import sys
from typing import Any

_modules: Any = sys.modules  # where None stands for a module that cannot be had
_absent = _modules.setdefault("numpy", None) is None
try:
    from sqlite_utils import Database, Migrations
finally:
    if _absent:
        del sys.modules["numpy"]

__all__ = ["Database", "Migrations"]
