"""EPUB 2 and 3: the chapters in the order of the book, each a page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from archive import Caution, Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.formats.html import decode, text_of
from indexer.formats.package import Package, entries, opened

_TYPE = "application/epub+zip"
_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/encryption.xml"
_FONTS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")
_CHAPTERS = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})


def read(path: Path, request: Request) -> Extracted:
    """A page for each chapter; its titles as headings.  Raises `Unreadable` when it is locked to a reader."""
    with opened(path) as package:
        names = frozenset(package.names())
        if _is_locked(package, names):
            raise Unreadable(Reason.PASSWORD_NEEDED, "office")
        book = _book(package, names)
        root = package.tolerant_xml(book)
        texts, headings, missing = _chapters(package, names, posixpath.dirname(book), root)
    if len(texts) > request.pages:
        raise Unreadable(Reason.TOO_LARGE, str(len(texts)))
    titles = [" ".join("".join(map(str, title.itertext())).split()) for title in _named(root, "title")]
    cautions = tuple(Caution("page-failed", str(number)) for number in missing)
    return Extracted(tuple(texts) or ("",), named("epub"), tuple(filter(None, [*titles, *headings])), cautions=cautions)


def _is_epub(head: bytes, path: Path) -> bool:
    if _TYPE.encode() in head[:200]:
        return head.startswith(b"PK\x03\x04")
    return _CONTAINER in entries(path, head)


EPUB = Format("EPUB", _TYPE, (".epub",), _is_epub, read)


def _is_locked(package: Package, names: frozenset[str]) -> bool:
    """Whether more than its fonts is encrypted."""
    if _RIGHTS not in names:
        return False
    methods = [str(one.get("Algorithm", "")).encode() for one in _named(package.xml(_RIGHTS), "EncryptionMethod")]
    return any(not method.startswith(_FONTS) for method in methods)


def _book(package: Package, names: frozenset[str]) -> str:
    """The entry that lists the chapters."""
    if _CONTAINER in names:
        for rootfile in _named(package.tolerant_xml(_CONTAINER), "rootfile"):
            if (place := _unquoted(str(rootfile.get("full-path", "")))) in names:
                return place
    for name in sorted(names):
        if name.endswith(".opf"):
            return name
    raise Unreadable(Reason.DAMAGED, "no list of chapters")


def _chapters(
    package: Package, names: frozenset[str], folder: str, root: etree._Element
) -> tuple[list[str], list[str], list[int]]:
    """The texts in order, the headings of the first one, and which of them could not be read."""
    items = {
        str(item.get("id")): _unquoted(str(item.get("href", "")))
        for item in _named(root, "item")
        if str(item.get("media-type", "")) in _CHAPTERS
    }
    order = [items[at] for one in _named(root, "itemref") if (at := str(one.get("idref"))) in items]
    texts: list[str] = []
    headings: list[str] = []
    missing: list[int] = []
    for place in order or list(items.values()):
        name = posixpath.normpath(posixpath.join(folder, place.partition("#")[0]))
        try:
            text, found = text_of(decode(package.read(name))) if name in names else ("", ())
        except Unreadable as error:
            if error.reason is not Reason.DAMAGED:
                raise
            text, found = "", ()
            missing.append(len(texts) + 1)
        if text.strip() or missing[-1:] == [len(texts) + 1]:
            texts.append(text)
            headings = headings or list(found)
    return texts, headings, missing


def _unquoted(href: str) -> str:
    """A path whose odd letters are written as %20."""
    return re.sub(rb"%([0-9A-Fa-f]{2})", lambda code: bytes([int(code[1], 16)]), href.encode()).decode(
        "utf-8", "replace"
    )


def _named(root: etree._Element, name: str) -> Iterator[etree._Element]:
    """The elements of that name in whatever namespace."""
    return (element for element in root.iter(f"{{*}}{name}"))
