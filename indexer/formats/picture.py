"""Photographs and scans of pages: kept, and described by hand until they can be read."""

from __future__ import annotations

from pathlib import Path

from indexer.extractors import named
from indexer.formats.exif import taken
from indexer.formats.format import Extracted, Format, Request


def read(path: Path, _: Request) -> Extracted:
    """One page without text."""
    return Extracted(("",), named("picture"), taken=taken(path))


def _format(name: str, suffixes: tuple[str, ...], *marks: bytes) -> Format:
    return Format(name, f"image/{name.lower()}", suffixes, lambda head, _: head.startswith(marks), read)


PICTURES = (
    _format("JPEG", (".jpg", ".jpeg"), b"\xff\xd8\xff"),
    _format("PNG", (".png",), b"\x89PNG\r\n\x1a\n"),
    _format("TIFF", (".tif", ".tiff"), b"II*\0", b"MM\0*"),
)
