"""What belongs to this machine and not to an archive: language, look, which archive, how the window lay."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from PySide6.QtCore import QSettings

SMALLEST, LARGEST = 9, 24
"""Points of the window's text that Ctrl − and Ctrl + stop at."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered.  An empty `language` is the system's; `theme` is light, dark or system.

    Serbian is shown in `script`: Latn, Cyrl or, where it is empty, as it was written.
    """

    language: str = ""
    theme: str = "system"
    points: int = 11
    archive: str = ""
    letters: bool = False
    script: str = ""
    recognise: bool = True
    """Whether scans are recognised beside other work: what is not recognised cannot be found, and nobody would know."""
    order: str = "best"
    panes: str = ""
    size: str = ""


def load() -> Settings:
    """What was remembered; what is missing or makes no sense is as on the first day."""
    kept = _store()
    found = {}
    for field in fields(Settings):
        value = kept.value(field.name)
        if value is not None:
            found[field.name] = _typed(field.default, str(value))
    settings = Settings(**found)
    if not SMALLEST <= settings.points <= LARGEST:
        return Settings(**(found | {"points": Settings().points}))
    return settings


def save(settings: Settings) -> None:
    """Remember all of it."""
    kept = _store()
    for name, value in asdict(settings).items():
        kept.setValue(name, str(value))
    kept.sync()


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Peace Archive", "desktop")


def _typed(default: object, text: str) -> object:
    if isinstance(default, bool):
        return text == "True"
    if isinstance(default, int):
        return int(text) if text.isdecimal() else default
    return text
