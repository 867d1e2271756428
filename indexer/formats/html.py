"""HTML: the words that a person would see, one line for each block."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html.parser import HTMLParser
from pathlib import Path

from lxml import etree
from lxml import html as lxml_html

from archive import fold
from indexer.extractors import named
from indexer.formats.format import Extracted, Format, Request
from indexer.layout import folded
from indexer.mending import decoded, decoded_as

_DECLARED = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|^\s*<\?xml[^>]+encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
_STARTS = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b",
    re.IGNORECASE | re.DOTALL,
)
_TAGS = re.compile(r"<[^<>]*>")
PATIENT = "html.parser"
_HIDDEN = frozenset({"script", "style", "noscript", "template", "head", "svg", "iframe", "object"})
_INLINE = frozenset(
    {"a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd"}
    | {"label", "mark", "o:p", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "tt", "u", "var"}
)


def read(path: Path, request: Request) -> Extracted:
    """One page; its title and first headings."""
    source = decode(path.read_bytes())
    text, headings = text_of(source) if request.engine != PATIENT else (_patiently(source), ())
    return Extracted((text,), named("html"), headings)


def _is_html(head: bytes, _: Path) -> bool:
    plain = head[3:] if head.startswith(b"\xef\xbb\xbf") else head
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        plain = decoded(head, cut=True)[0].encode()
    return bool(_STARTS.match(plain))


HTML = Format("HTML", "text/html", (".html", ".htm", ".xhtml"), _is_html, read)


def decode(content: bytes) -> str:
    """By its mark, by what it declares, else by what reads like language."""
    declared = _DECLARED.search(content[:4096])
    if declared and not content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        text = decoded_as(content, (declared[1] or declared[2]).decode("ascii", "replace"))
        if text is not None:
            return text
    return decoded(content)[0]


def text_of(source: str) -> tuple[str, tuple[str, ...]]:
    """The visible text, and the headings, best first."""
    text, headings = _by_lxml(source)
    if len(text) * 10 < len(_TAGS.sub("", source)):  # lxml gives up on what is nested very deep
        plain = _patiently(source)
        text = plain if len(plain) > len(text) else text
    return text, headings


def _patiently(source: str) -> str:
    seen = _Seen()
    seen.feed(source)
    seen.close()
    return _tidy("".join(seen.pieces))


def _by_lxml(source: str) -> tuple[str, tuple[str, ...]]:
    parser = lxml_html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = lxml_html.document_fromstring(source.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return "", ()
    text = _tidy("".join(_pieces(root)))
    return text, _headings(root, text)


def _headings(root: etree._Element, text: str) -> tuple[str, ...]:
    """The headings of a page, best first, and its title, which names the site too and is seen by few."""
    first, title, second = (list(_texts(root, name)) for name in ("h1", "title", "h2"))
    shown = [line for line in text.split("\n") if line][:_TOP]
    parts = {fold(part) for one in title for part in _PARTS.split(one)}
    if any(fold(one) in parts for one in first) and any(fold(one) in parts for one in second):
        first = []  # “Kuća mira” above “Ko čuva ključ”, where the title says both: the site and its page
    marked = [*first, *second]
    if any(fold(one) in parts for one in marked):
        ordered = sorted(marked, key=lambda one: fold(one) not in parts)
    elif second and not first and fold(second[0]) in map(fold, shown):
        ordered = [*(part for one in title for part in _seen(one, shown)), *second, *title]
    else:
        ordered = [*first, *(part for one in title for part in (*_seen(one, shown), one)), *second]
    return tuple(dict.fromkeys(ordered))


_TOP = 12  # lines of a page that are seen first
_PARTS = re.compile(r"\s+[|–—»«:·•-]+\s+|\s*\|\s*|\s*[»«]\s*")


def _texts(root: etree._Element, name: str) -> Iterator[str]:
    """What stands in the elements of a name, but what pages are called whose makers gave them no title."""
    for element in root.iter(name):
        text = " ".join(str(element.text_content()).split())
        if text and not _is_nameless(text) and not (name == "title" and _ONE_SMALL_WORD.fullmatch(text)):
            yield text


def _is_nameless(text: str) -> bool:
    """“Home”, “Bez naslova”, “New Page 1”, “Microsoft Word - pismo.doc”, “Grupa Vrelo | Početna”."""
    if _OF_A_FILE.search(text):
        return True
    parts = (_NUMBER.sub("", fold(part)) for part in _PARTS.split(text))
    return any(part in folded("page_names") for part in parts) or fold(text) in folded("section_names")


_NUMBER = re.compile(r"\s*\d+$")
_ONE_SMALL_WORD = re.compile(r"[a-z0-9_.-]+")  # index, letak_3: what a title is where nobody wrote one
_OF_A_FILE = re.compile(r"^Microsoft Word\b|\.(?:docx?|rtf|html?|odt|pdf|txt)$", re.IGNORECASE)


def _seen(title: str, shown: Sequence[str]) -> list[str]:
    """The part of a title that is a line of the page, the longest one: the rest names the site."""
    lines = {fold(line) for line in shown}
    parts = [part for part in _PARTS.split(title) if fold(part) in lines]
    return sorted(parts, key=len)[-1:]


def _pieces(root: etree._Element) -> Iterator[str]:
    """The text in order, a line break round each block; no recursion, because pages nest as they like."""
    pending: list[tuple[etree._Element, bool]] = [(root, False)]
    while pending:
        element, leaving = pending.pop()
        name = element.tag if isinstance(element.tag, str) else ""
        block = "" if name in _INLINE else "\n"
        if leaving:
            yield block + _spaced(element.tail or "")
            continue
        pending.append((element, True))
        if name in _HIDDEN or not name:
            continue
        yield ("\t" if name in ("td", "th") else block) + _spaced(element.text or "")
        pending.extend((child, False) for child in reversed(element))


def _spaced(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _tidy(text: str) -> str:
    lines = (line.strip() for line in re.sub(r"[ \xa0]+", " ", text).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Seen(HTMLParser):
    """The slower, patient way: the standard library's parser does not mind depth."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, _: object) -> None:
        self._hidden += tag in _HIDDEN
        if tag not in _INLINE:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _HIDDEN))
        if tag not in _INLINE:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.pieces.append(_spaced(data))
