"""When a photograph was taken, as the camera wrote it into the file (Exif 2.32, JEITA CP-3451E)."""

from __future__ import annotations

import struct
from datetime import datetime
from pathlib import Path

_HEAD = 1 << 17  # bytes; what a camera writes stands before the picture
_EXIF = b"Exif\0\0"
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_CAMERA = 0x8769  # where the camera's own fields stand
_TAKEN = 0x9003
_CHANGED = 0x0132
_LETTERS = 19  # of 2024:03:12 10:00:00
_MOST = 200  # fields of one table


def taken(path: Path) -> str:
    """The moment as ISO in the camera's time, which has no zone; empty where the file does not tell."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if head.startswith(b"\xff\xd8"):
        begin = head.find(_EXIF)
        head = head[begin + len(_EXIF) :] if begin >= 0 else b""
    order = _ORDERS.get(head[:4])
    return _moment(head, order) if order is not None else ""


def _moment(content: bytes, order: str) -> str:
    try:
        [first] = struct.unpack_from(f"{order}I", content, 4)
        fields = _fields(content, order, first)
        camera = _fields(content, order, fields[_CAMERA]) if _CAMERA in fields else {}
        place = camera.get(_TAKEN, fields.get(_CHANGED))
        written = content[place : place + _LETTERS].decode("ascii") if place is not None else ""
        if len(written) < _LETTERS:
            return ""
        return datetime.strptime(written, "%Y:%m:%d %H:%M:%S").isoformat()
    except (struct.error, ValueError):  # cut off, or a clock that was never set: 0000:00:00
        return ""


def _fields(content: bytes, order: str, place: int) -> dict[int, int]:
    """The number that stands in each field of a table: its value, or where that lies."""
    [count] = struct.unpack_from(f"{order}H", content, place)
    entries = (struct.unpack_from(f"{order}HHII", content, place + 2 + 12 * n) for n in range(min(count, _MOST)))
    return {tag: value for tag, _, _, value in entries}
