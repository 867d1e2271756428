"""DOCX (ECMA-376): paragraphs in reading order, with text boxes, notes, headers and footers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml import etree

from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.formats.numbering import Numbering
from indexer.formats.package import Package, entries, opened

_MAIN = re.compile(r"word/document\d*\.xml")  # some programs number it
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_PAGE = "\f"
# Text that is not shown: deleted by tracked changes, codes of fields, second forms of drawings, readings of signs.
_HIDDEN = frozenset({"delText", "instrText", "delInstrText", "Fallback", "moveFrom", "pPr", "rPr", "sectPr", "rt"})


def read(path: Path, _: Request) -> Extracted:
    """The text by pages as the last program to save it laid them out."""
    with opened(path) as package:
        names = package.names()
        body = package.xml(next(filter(_MAIN.fullmatch, names)))
        styles = package.xml("word/styles.xml") if "word/styles.xml" in names else None
        lists = package.xml("word/numbering.xml") if "word/numbering.xml" in names else None
        lines = list(_lines(body, Numbering(lists, styles)))
        before = _parts(package, names, "word/header")
        after = [*_parts(package, names, "word/footnotes"), *_parts(package, names, "word/endnotes")]
        footer = _parts(package, names, "word/footer")
        headings = tuple(_headings(body, _styles(styles)))
    text = "\n".join([*before, *lines, *after, *footer])
    pages = tuple(page.strip("\n") for page in text.split(_PAGE) if page.strip())
    return Extracted(pages or ("",), named("docx"), headings)


DOCX = Format(
    "DOCX",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    (".docx", ".docm", ".dotx"),
    lambda head, path: any(map(_MAIN.fullmatch, entries(path, head))),
    read,
)


def _parts(package: Package, names: list[str], start: str) -> list[str]:
    """The lines of headers, footers or notes; the same one on every kind of page counts once."""
    lines: dict[str, None] = {}
    for name in sorted(name for name in names if name.startswith(start) and name.endswith(".xml")):
        lines.update(dict.fromkeys(line for line in _lines(package.xml(name)) if line.strip(f"{_PAGE} \t")))
    return list(lines)


def _lines(root: etree._Element, numbering: Numbering | None = None) -> Iterator[str]:
    """One line for each paragraph; those inside a text box come after the paragraph that holds it."""
    pending: list[etree._Element] = [root]
    while pending:
        element = pending.pop()
        if _name(element) == "p":
            inner: list[etree._Element] = []
            number = numbering.of(element) if numbering is not None else ""
            yield f"{number} " * bool(number) + "".join(_pieces(element, inner))
            pending.extend(reversed(inner))
        elif _name(element) not in _HIDDEN:
            pending.extend(reversed(element))


def _pieces(paragraph: etree._Element, inner: list[etree._Element]) -> Iterator[str]:
    pending = list(reversed(paragraph))
    while pending:
        element = pending.pop()
        name = _name(element)
        if name == "txbxContent":
            inner.append(element)
        elif name == "t":
            yield element.text or ""
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "br":
            yield _PAGE if _attribute(element, "type") == "page" else "\n"
        elif name not in _HIDDEN:
            pending.extend(reversed(element))


_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "softHyphen": "", "lastRenderedPageBreak": _PAGE}


def _styles(styles: etree._Element | None) -> dict[str, str]:
    """The names of styles by what paragraphs call them: in a Serbian Word `heading 1` is called Naslov1."""
    if styles is None:
        return {}
    found = styles.iter(f"{_W}style", f"{_STRICT}style")
    return {
        _attribute(style, "styleId"): _value(next(style.iter(f"{_W}name", f"{_STRICT}name"), None)) for style in found
    }


def _headings(root: etree._Element, styles: Mapping[str, str]) -> Iterator[str]:
    """Paragraphs in the style of a title or a heading, the title first."""
    found: list[tuple[int, str]] = []
    for paragraph in root.iter(f"{_W}p", f"{_STRICT}p"):
        called = _value(next(paragraph.iter(f"{_W}pStyle", f"{_STRICT}pStyle"), None))
        rank = _RANKS.get(styles.get(called, called).casefold().replace(" ", ""))
        text = "".join(_pieces(paragraph, [])).strip(f"{_PAGE} \t\n") if rank is not None else ""
        if rank is not None and text:
            found.append((rank, text))
    yield from (text for _, text in sorted(found[:20], key=lambda one: one[0]))


_RANKS = {"title": 0, "subtitle": 9} | {f"heading{level}": level for level in range(1, 10)}


def _value(element: etree._Element | None) -> str:
    return _attribute(element, "val") if element is not None else ""


def _name(element: etree._Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def _attribute(element: etree._Element, name: str) -> str:
    return str(element.get(f"{_W}{name}") or element.get(f"{_STRICT}{name}") or "")
