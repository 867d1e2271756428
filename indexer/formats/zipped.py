"""ZIP: a folder of files, each of which becomes a document of its own."""

from __future__ import annotations

import zipfile
from pathlib import Path

from archive import Attachment, Caution, Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request, shown_name
from indexer.formats.package import entries, is_empty, opened

# Containers of programs: an archive of an office program's tables or of Java is no folder of somebody's files.
_OTHERS = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF", "META-INF/container.xml", "AndroidManifest.xml")
_HIDDEN = ("__MACOSX/", ".", "~$", "Thumbs.db", "desktop.ini")


def read(path: Path, request: Request) -> Extracted:
    """One page with the names of the files, and the files for the importer.  Raises `Unreadable`."""
    found: list[Attachment] = []
    cautions: list[Caution] = []
    listed: list[str] = []
    with opened(path, request.password) as package:
        for number, entry in enumerate(package.entries()):
            inside, _, name = _place(entry).rpartition("/")
            if entry.is_dir() or _is_hidden(_place(entry)):
                continue
            listed.append(_place(entry))
            if request.workspace is None:
                continue
            target = request.workspace / f"attachment-{number}"
            try:
                target.write_bytes(package.read(entry))
            except Unreadable as error:
                if error.reason is not Reason.DAMAGED:
                    raise
                cautions.append(Caution("attachment-failed", _place(entry)))
                continue
            found.append(Attachment(shown_name(name) or f"file {number}", target, inside))
    return Extracted(("\n".join(listed),), named("zip"), cautions=tuple(cautions), attachments=tuple(found))


def _is_zip(head: bytes, path: Path) -> bool:
    names = entries(path, head)
    return is_empty(head) or (bool(names) and not any(name in _OTHERS for name in names))


ZIP = Format("ZIP", "application/zip", (".zip",), _is_zip, read)


def _place(entry: zipfile.ZipInfo) -> str:
    """The path inside the folder in the letters that were meant: without a mark it is in those of old DOS."""
    name = entry.filename
    if not entry.flag_bits & 0x800 and not name.isascii():
        raw = name.encode("cp437", "replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp852", "replace")  # Windows in Serbia, Croatia and Albania
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "".join(letter if letter.isprintable() else " " for letter in "/".join(parts))


def _is_hidden(place: str) -> bool:
    return any(part.startswith(_HIDDEN) for part in (place, *place.split("/")))
