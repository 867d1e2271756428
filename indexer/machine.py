"""What belongs to this machine: a secret by which an index that was made here is known again.

Whoosh's table of contents is a pickle, and opening a foreign one would run its author's code.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import sys
from pathlib import Path

_STAMP = "made-here"


def is_ours(index: Path, archive_id: str) -> bool:
    """Whether this machine made the index in that folder."""
    key = _key()
    try:
        stamp = (index / _STAMP).read_text("ascii")
    except (OSError, ValueError):
        return False
    return key is not None and hmac.compare_digest(stamp, _stamp(key, archive_id))


def claim(index: Path, archive_id: str) -> None:
    """Say that this machine made the index in that folder."""
    key = _key()
    if key is not None:
        (index / _STAMP).write_text(_stamp(key, archive_id), "ascii")


def _stamp(key: bytes, archive_id: str) -> str:
    return hmac.new(key, archive_id.encode(), hashlib.sha256).hexdigest()


def _key() -> bytes | None:
    """This person's secret on this machine, made at first need; None where it cannot be kept."""
    file = _folder() / "key"
    try:
        return file.read_bytes()
    except OSError:
        pass  # the first time
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_name(f"key.{os.getpid()}")
        half.write_bytes(secrets.token_bytes(32))
        half.chmod(0o600)
        half.replace(file)
        return file.read_bytes()
    except OSError:
        return None


def _folder() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "Peace Archive"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "Peace Archive"
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "peace-archive"
