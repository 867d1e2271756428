"""A folder with the originals of a collection, `documents.csv` for a table and `documents.json` with everything."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import shutil
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from archive.archive import Archive
from archive.errors import CannotWrite, DiskFull, ExportNotEmpty
from archive.exports.way import Way, Written
from archive.model import Document, Entry, Field

_COLUMNS = (
    "position", "id", "title", "kind", "date", "languages", "places", "organisations", "references", "tags", "notes",
    "collection note", "files", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a table program would run these (OWASP, CSV Injection)
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}
)
_LONGEST = 120  # letters of a file name; a stick's file system counts the whole path


def write(archive: Archive, collection: int, folder: Path) -> Iterator[Written]:
    """Write the collection in its order; yields after each document."""
    entries = archive.entries(collection)
    about = next(c for c in archive.collections() if c.id == collection)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise ExportNotEmpty(str(folder))
        originals = folder / "originals"
        originals.mkdir()
        documents = archive.documents([entry.document_id for entry in entries])
        rows: list[tuple[Entry, Document, list[str]]] = []
        for entry, document in zip(entries, documents, strict=True):
            names = _copy_originals(archive, document, len(rows) + 1, originals)
            rows.append((entry, document, names))
            yield Written(len(rows), len(entries), names[0] if names else "")
        _save(folder / "documents.csv", _table(rows).encode("utf-8-sig"))
        whole = {
            "collection": {"name": about.name, "note": about.note},
            "documents": [_described(archive, *row) for row in rows],
        }
        _save(folder / "documents.json", json.dumps(whole, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(str(folder)) from error
        raise CannotWrite(str(error.filename or folder), error.strerror or "") from error


FOLDER = Way("folder", write)


def _copy_originals(archive: Archive, document: Document, place: int, folder: Path) -> list[str]:
    names = []
    for number, original in enumerate(document.originals):
        name = f"{place:04}{f'-{number + 1}' if number else ''} {_safe(original.name)}"
        shutil.copyfile(archive.original(original.sha256), folder / name)
        _sync(folder / name)
        names.append(name)
    return names


def _safe(name: str) -> str:
    """`name` as every file system takes it, and as one name alone."""
    kept = "".join("_" if c in '<>:"/\\|?*' or unicodedata.category(c)[0] == "C" else c for c in name)
    stem, dot, suffix = kept.strip(". ").rpartition(".")
    stem, suffix = (stem, f"{dot}{suffix}") if stem and len(suffix) <= 6 else (kept.strip(". "), "")
    while len(f"{stem}{suffix}".encode()) > _LONGEST:
        stem = stem[:-1]
    stem = f"_{stem}" if stem.lower() in _RESERVED else stem
    return f"{stem.rstrip('. ') or 'file'}{suffix}"


def _table(rows: Sequence[tuple[Entry, Document, list[str]]]) -> str:
    out = io.StringIO(newline="")
    table = csv.writer(out)
    table.writerow(_COLUMNS)
    for place, (entry, document, names) in enumerate(rows, 1):
        table.writerow(
            [
                place,
                *map(
                    _harmless,
                    (
                        document.id,
                        document.summary.title,
                        document.summary.kind,
                        document.summary.date,
                        "; ".join(map(str, document.summary.languages)),
                        "; ".join(document.values(Field.PLACE)),
                        "; ".join(document.values(Field.ORGANISATION)),
                        "; ".join(document.values(Field.REFERENCE)),
                        "; ".join("/".join(tag.path) for tag in document.tags),
                        "; ".join(document.values(Field.NOTES)),
                        entry.note,
                        "; ".join(names),
                        "; ".join(original.sha256 for original in document.originals),
                    ),
                ),
            ]
        )
    return out.getvalue()


def _harmless(text: str) -> str:
    """`text` as no table program takes for a formula: an apostrophe goes before it."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _described(archive: Archive, entry: Entry, document: Document, names: Sequence[str]) -> dict[str, Any]:
    return {
        "id": document.id,
        "collection_note": entry.note,
        "title": document.summary.title,
        "kind": document.summary.kind or None,
        "date": {"edtf": document.summary.date or None},
        "languages": [
            {"code": language.code, "script": language.script, "share": language.share}
            for language in document.summary.languages
        ],
        "places": list(document.values(Field.PLACE)),
        "organisations": list(document.values(Field.ORGANISATION)),
        "references": list(document.values(Field.REFERENCE)),
        "tags": [{"path": list(tag.path), "colour": tag.colour} for tag in document.tags],
        "notes": next(iter(document.values(Field.NOTES)), ""),
        "facts": [_fact(fact) for fact in document.facts],
        "files": [
            {"file": f"originals/{name}", "name": o.name, "sha256": o.sha256, "bytes": o.size, "type": o.media_type}
            | {"first_page": o.first_page, "taken": o.taken or None}
            for name, o in zip(names, document.originals, strict=True)
        ],
        "text": [{"page": page.number, "text": page.text} for page in archive.pages(document.id)],
        "text_state": document.summary.state.value,
        "extractor": document.extractor,
        "cautions": [{"code": c.code, "detail": c.detail} for c in document.cautions],
        "attached_to": document.attached_to,
        "added": document.summary.added,
    }


def _fact(fact: Any) -> dict[str, Any]:
    value = {"field": fact.field.value, "value": fact.value, "standing": fact.standing.value}
    if fact.evidence is not None:
        evidence = fact.evidence
        value |= {"confidence": fact.confidence, "page": evidence.page, "start": evidence.start, "end": evidence.end}
        value |= {"quote": evidence.quote, "rule": evidence.rule}
    return value


def _save(path: Path, content: bytes) -> None:
    """Write a file whole or not at all."""
    half = path.with_name(f".{path.name}")
    half.write_bytes(content)
    _sync(half)
    half.replace(path)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
