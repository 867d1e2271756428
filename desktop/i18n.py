"""The window's four languages: what they are called, building their files, and wearing one of them.

`python -m desktop.i18n` builds every `.qm` that is missing or older than its `.ts`; with `update` it first takes new
sentences into every `.ts` and writes the Cyrillic ones from the Latin.
"""

from __future__ import annotations

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from archive import cyrillic
from resources import path


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language of the window: its tag, its own name for itself, the file of its words and Qt's name for it."""

    tag: str
    name: str
    file: str
    locale: str


TONGUES = (
    Tongue("en", "English", "app_en", "en_GB"),
    Tongue("sr-Latn", "Srpski (latinica)", "app_sr_Latn", "sr_Latn_RS"),
    Tongue("sr-Cyrl", "Српски (ћирилица)", "app_sr_Cyrl", "sr_Cyrl_RS"),
    Tongue("sq", "Shqip", "app_sq", "sq_XK"),
)


def tongue(tag: str) -> Tongue:
    """The language of that tag; English when there is none such."""
    return next((one for one in TONGUES if one.tag == tag), TONGUES[0])


def of_the_system() -> str:
    """The tag of the first language the system prefers that the window speaks."""
    for wanted in QLocale.system().uiLanguages():
        parts = wanted.replace("_", "-").split("-")
        if parts[0] in ("sr", "sh", "bs", "hr"):
            return "sr-Cyrl" if parts[0] == "sr" and "Latn" not in parts else "sr-Latn"
        if parts[0] in ("en", "sq"):
            return parts[0]
    return "en"


def wear(app: QCoreApplication, tag: str, worn: QTranslator | None) -> QTranslator:
    """Speak another language at once: takes off the translator `worn`, returns the new one."""
    if worn is not None:
        app.removeTranslator(worn)
    chosen = tongue(tag)
    QLocale.setDefault(QLocale(chosen.locale))
    translator = QTranslator(app)
    built = path("i18n", f"{chosen.file}.qm")
    if is_stale(built):
        build()
    if translator.load(str(built)):
        app.installTranslator(translator)
    return translator


def is_stale(built: Path) -> bool:
    """Whether a `.qm` is missing or older than the words it is made from."""
    source = built.with_suffix(".ts")
    return not built.exists() or (source.exists() and source.stat().st_mtime > built.stat().st_mtime)


def build() -> list[Path]:
    """Make every `.qm` that is stale; returns those made."""
    made = []
    for source in sorted(path("i18n").glob("*.ts")):
        built = source.with_suffix(".qm")
        if is_stale(built) and _is_writable(built.parent):
            subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(built)], check=True)
            made.append(built)
    return made


def update() -> None:
    """Take what the window says now into every `.ts`; sentences that are no longer said go."""
    sources = [str(one) for one in sorted(Path(__file__).parent.glob("*.py"))]
    for one in TONGUES:
        target = path("i18n", f"{one.file}.ts")
        languages = ["-source-language", "en", "-target-language", one.file.removeprefix("app_")]
        manners = ["-no-obsolete", "-locations", "none", "-silent"]
        subprocess.run([tool("lupdate"), *sources, "-ts", str(target), *languages, *manners], check=True)
    _write(path("i18n", "app_en.ts"), _say_as_in_source)
    latin = list(ElementTree.parse(path("i18n", "app_sr_Latn.ts")).iter("message"))  # noqa: S314 - our own
    _write(path("i18n", "app_sr_Cyrl.ts"), lambda place, message: _write_in_cyrillic(latin[place], message))


def _write(file: Path, change: Callable[[int, ElementTree.Element], object]) -> None:
    """Change every message of a file."""
    root = ElementTree.parse(file).getroot()  # noqa: S314 - our own
    for place, message in enumerate(root.iter("message")):
        change(place, message)
    body = ElementTree.tostring(root, "unicode")
    file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _say_as_in_source(_: int, message: ElementTree.Element) -> None:
    words = message.find("translation")
    assert words is not None
    if words.get("type") == "unfinished" and message.get("numerus") is None:
        words.text = message.findtext("source")
        del words.attrib["type"]


def _write_in_cyrillic(source: ElementTree.Element, target: ElementTree.Element) -> None:
    words, written = source.find("translation"), target.find("translation")
    assert words is not None
    assert written is not None
    if words.get("type") == "unfinished":
        return
    written.attrib.pop("type", None)
    forms, made = words.findall("numerusform"), written.findall("numerusform")
    for one, other in zip(forms or [words], made or [written], strict=True):
        is_tag = source.findtext("source") == "en"
        other.text = "sr-Cyrl" if is_tag else in_cyrillic(one.text or "")


def tool(name: str) -> str:
    """One of Qt's translation tools as PySide6 brings it."""
    found = find_spec("PySide6")
    assert found is not None
    assert found.submodule_search_locations
    folder = Path(found.submodule_search_locations[0])
    return str(folder / (f"{name}.exe" if sys.platform == "win32" else name))


_KEPT = re.compile(
    r"%n|%\d|\{\w*\}|&(?=\w)|<[^>]+>"  # places to fill in, access keys, markup
    r"|\b(?:d\.? ?)?MMMM(?: yyyy\.?)?"  # forms of dates
    r"|Ctrl\+\w+|\b(?:Shift|Alt|Enter|Esc|Tab|Delete|F\d+|[CEJKT])\b"  # keys
    r"|\b(?:PDF|DOCX|ODT|RTF|HTML|EML|CSV|JSON|SKOS|RDF|XML|UTF-8|SHA-256|USB|EDTF|MB|OR)\b|\b(?:[A-Z]/)+[A-Z]*\d*"
    r"|\b(?:kind|lang|year|date|place|org|tag|ref):|\bzene, žene\b|\bzene\b|\bžene(?= i жене)"  # of questions
    r"|\.(?:csv|rdf|xml|skos)\b"  # endings of files
    r"|Tesseract|tesseract-[a-z-]+|\b(?:Debian|Ubuntu)\b"  # of programs
    r"|Peace Archive|GNU General Public License|„originals“"
)


def in_cyrillic(text: str) -> str:
    """A Serbian sentence of the window in Cyrillic; places to fill in, keys and names of formats stay as they are."""
    out, end = "", 0
    for found in _KEPT.finditer(text):
        out += cyrillic(text[end : found.start()]) + found.group()
        end = found.end()
    return out + cyrillic(text[end:])


def _is_writable(folder: Path) -> bool:
    try:
        (folder / ".try").touch()
        (folder / ".try").unlink()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    if sys.argv[1:] == ["update"]:
        update()
    for one in build():
        sys.stdout.write(f"{one.name}\n")
