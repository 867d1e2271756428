"""ODT (OpenDocument 1.3): paragraphs and headings in reading order, with boxes, notes, headers and footers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from archive import Reason, Unreadable
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.formats.package import Package, entries, opened, text_of

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TYPE = "application/vnd.oasis.opendocument.text"
_PAGE = "\f"
_HIDDEN = frozenset(
    {f"{_TEXT}tracked-changes", f"{_OFFICE}annotation", f"{_TEXT}sequence-decls", f"{_TEXT}note-citation"}
)
_PARAGRAPHS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})


def read(path: Path, _: Request) -> Extracted:
    """The text by the page breaks that it holds."""
    with opened(path) as package:
        if "content.xml" not in package.names() or _is_locked(package):
            raise Unreadable(Reason.PASSWORD_NEEDED if _is_locked(package) else Reason.DAMAGED, "office")
        content = package.xml("content.xml")
        before, after = _margins(package)
    breaks = _page_breaks(content)
    body = next(content.iter(f"{_OFFICE}text"), content)
    lines = [*before, *_lines(body, breaks), *after]
    pages = tuple(page.strip("\n") for page in "\n".join(lines).split(_PAGE) if page.strip())
    headings = [(_rank(h), text) for h in body.iter(f"{_TEXT}h", f"{_TEXT}p") if _rank(h) < 9 and (text := _flat(h))]
    ordered = sorted(headings[:20], key=lambda one: one[0])
    return Extracted(pages or ("",), named("odt"), tuple(text for _, text in ordered))


def _is_odt(head: bytes, path: Path) -> bool:
    if _TYPE.encode() in head[:200]:
        return head.startswith(b"PK\x03\x04")
    if not {"content.xml", "mimetype"} <= set(entries(path, head)):
        return False
    with opened(path) as package:
        return package.read("mimetype").startswith(_TYPE.encode())


ODT = Format("ODT", _TYPE, (".odt", ".ott"), _is_odt, read)


def _is_locked(package: Package) -> bool:
    """Whether it has a password, by the older way for each entry or by the newer for the whole."""
    names = package.names()
    return "encrypted-package" in names or (
        "META-INF/manifest.xml" in names and b"encryption-data" in package.read("META-INF/manifest.xml")
    )


def _rank(element: etree._Element) -> int:
    """0 for a title, the outline level of a heading, 9 for other paragraphs."""
    if str(element.get(f"{_TEXT}style-name", "")) == "Title":
        return 0
    level = str(element.get(f"{_TEXT}outline-level", "1"))
    return int(level) if element.tag == f"{_TEXT}h" and level.isdecimal() else 9


def _margins(package: Package) -> tuple[list[str], list[str]]:
    """The lines of headers and of footers, each once."""
    if "styles.xml" not in package.names():
        return [], []
    styles = package.xml("styles.xml")

    def lines(name: str) -> list[str]:
        return list(dict.fromkeys(t for part in styles.iter(f"{_STYLE}{name}") for p in part if (t := _flat(p))))

    return lines("header"), lines("footer")


def _page_breaks(content: etree._Element) -> frozenset[str]:
    """The styles that begin a new page."""
    return frozenset(
        str(style.get(f"{_STYLE}name"))
        for style in content.iter(f"{_STYLE}style")
        for properties in style.iter(f"{_STYLE}paragraph-properties")
        if properties.get(f"{_FO}break-before") == "page"
    )


def _lines(root: etree._Element, breaks: frozenset[str]) -> Iterator[str]:
    """One line for each paragraph; those inside a frame come after the paragraph that holds it."""
    pending = [root]
    while pending:
        element = pending.pop()
        if element.tag in _PARAGRAPHS:
            inner: list[etree._Element] = []
            start = _PAGE if element.get(f"{_TEXT}style-name") in breaks else ""
            yield start + "".join(_pieces(element, inner))
            pending.extend(reversed(inner))
        elif element.tag == f"{_TEXT}soft-page-break":
            yield _PAGE
        elif element.tag not in _HIDDEN:
            pending.extend(reversed(element))


def _pieces(element: etree._Element, inner: list[etree._Element]) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag in _PARAGRAPHS:
            inner.append(child)
        elif child.tag in _SIGNS:
            yield _SIGNS[str(child.tag)]
        elif child.tag == f"{_TEXT}s":
            count = str(child.get(f"{_TEXT}c", "1"))
            yield " " * min(int(count) if count.isdecimal() else 1, 100)
        elif child.tag not in _HIDDEN and isinstance(child.tag, str):
            yield from _pieces(child, inner)
        yield child.tail or ""


_SIGNS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n", f"{_TEXT}soft-page-break": _PAGE}


def _flat(element: etree._Element) -> str:
    return " ".join(text_of(element).split())
