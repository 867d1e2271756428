"""The writer's lock: one program writes to an archive, others read and are told who writes."""

from __future__ import annotations

import os
import platform
import sqlite3
from datetime import datetime
from pathlib import Path


class WriterLock:
    """An open write transaction on a small SQLite file; the system ends it when the program dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None

    def take(self, who: str) -> bool:
        """Whether the lock is ours now.  Raises `OSError` when the file cannot be written at all."""
        try:
            connection = sqlite3.connect(self._path, timeout=0.0, isolation_level=None)
            self._sign(connection, who)
            connection.execute("BEGIN IMMEDIATE")  # others may still read who holds it
        except sqlite3.OperationalError as error:
            connection.close()
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                return False
            raise OSError(str(error)) from error
        self._connection = connection
        return True

    @staticmethod
    def _sign(connection: sqlite3.Connection, who: str) -> None:
        try:
            connection.execute("CREATE TABLE IF NOT EXISTS holder (who TEXT)")
            connection.execute("DELETE FROM holder")
            connection.execute("INSERT INTO holder VALUES (?)", [_myself(who)])
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_FULL:  # the lock holds without a name
                raise

    def holder(self) -> str:
        """Who holds the lock, as they call themselves; empty when that cannot be read."""
        try:
            with sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro", uri=True) as connection:
                row = connection.execute("SELECT who FROM holder").fetchone()
        except sqlite3.OperationalError:
            return ""
        finally:
            connection.close()
        return row[0] if row else ""

    def release(self) -> None:
        """Let others write."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _myself(who: str) -> str:
    name = who or "?"
    return f"{name}, {platform.node()}, {os.getpid()}, {datetime.now().astimezone():%Y-%m-%d %H:%M}"
