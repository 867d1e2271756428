"""The thesaurus as a file: SKOS in RDF/XML for other archives, a table for people.  What comes in is not trusted."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from xml.etree import ElementTree as Xml

from archive import thesaurus, vocabulary
from archive.archive import Archive, printable
from archive.errors import CannotRead, CannotWrite, InvalidValue
from archive.folding import latin
from archive.thesaurus import Fault
from archive.vocabulary import Concept

SIZE_LIMIT = 20_000_000
"""Bytes of the largest file of concepts that is read."""

_MOST = 20_000  # concepts of one file
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCT = "http://purl.org/dc/terms/"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SCHEME = "urn:peace-archive:thesaurus"
_VERIFIED = "verified"
_LANGUAGES = (*vocabulary.LANGUAGES, *vocabulary.MORE_LANGUAGES)
_COLUMNS = ("code", "broader", "related", *_LANGUAGES, "note", "source")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # a table program would run these


class Refusal(StrEnum):
    """Why a file, or one of its rows, was not taken in."""

    TOO_LARGE = "too-large"
    NOT_TEXT = "not-utf-8"
    NOT_XML = "not-xml"
    ENTITIES = "entities"  # declares a document type, by which a small file can grow without end
    NO_COLUMNS = "no-columns"
    TOO_MANY = "too-many"
    NAME_TOO_LONG = "name-too-long"
    NO_CODE = "no-code"


@dataclass(frozen=True, slots=True)
class Refused:
    """What was left out: the row it stood in (0: the whole file), its code, why, and what it lies in."""

    row: int
    code: str
    reason: Refusal | Fault
    detail: str = ""


Read = Concept | Refused
Known = Mapping[str, Concept]


@dataclass(frozen=True, slots=True)
class Form:
    """A kind of file for concepts; chosen by the ending of its name."""

    name: str
    endings: tuple[str, ...]
    write: Callable[[Sequence[Concept]], bytes]
    read: Callable[[str, Known], Iterator[tuple[int, Read]]]


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file of concepts: how many were taken in, how many were here already, what was left out."""

    taken: int
    unchanged: int
    refused: tuple[Refused, ...]


def take_in(archive: Archive, file: Path) -> Taken:
    """Add and change what a file says, as one act.  Raises `CannotRead`, and `InvalidValue` for a name of no form."""
    form = _form(file)
    try:
        with file.open("rb") as opened:
            content = opened.read(SIZE_LIMIT + 1)
    except OSError as error:
        raise CannotRead(str(file), error.strerror or "") from error
    known = archive.concepts()
    good, refused = read(content, form, known)
    before = {concept.code: concept for concept in known}
    fresh = [concept for concept in good if before.get(concept.code) != concept]
    if fresh:
        archive.state_concepts(fresh)
    return Taken(len(fresh), len(good) - len(fresh), tuple(refused))


def hand_on(archive: Archive, file: Path) -> int:
    """Write the archive's thesaurus into a file; returns how many concepts.  Raises `CannotWrite`, `InvalidValue`."""
    form, found = _form(file), archive.concepts()
    try:
        file.write_bytes(form.write(found))
    except OSError as error:
        raise CannotWrite(str(file), error.strerror or "") from error
    return len(found)


def _form(file: Path) -> Form:
    form = form_of(file.name)
    if form is None:
        raise InvalidValue("concept-file", file.name)
    return form


def form_of(name: str) -> Form | None:
    """The form that a file of that name has."""
    return next((form for form in FORMS if name.casefold().endswith(form.endings)), None)


def read(content: bytes, form: Form, known: Sequence[Concept]) -> tuple[list[Concept], list[Refused]]:
    """The concepts of a file that can stand beside `known`, and what must be left out and why."""
    if len(content) > SIZE_LIMIT:
        return [], [Refused(0, "", Refusal.TOO_LARGE)]
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return [], [Refused(0, "", Refusal.NOT_TEXT)]
    rows: dict[str, int] = {}
    good: list[Concept] = []
    refused: list[Refused] = []
    for row, one in form.read(text, {concept.code: concept for concept in known}):
        if isinstance(one, Refused):
            refused.append(one)
        elif one.code in rows:
            refused.append(Refused(row, one.code, Fault.TWICE, str(rows[one.code])))
        else:
            rows[one.code] = row
            good.append(one)
    return _fitting(good, known, rows, refused)


def _fitting(
    good: list[Concept], known: Sequence[Concept], rows: Mapping[str, int], refused: list[Refused]
) -> tuple[list[Concept], list[Refused]]:
    """Leave out what is wrong among the known concepts, until nothing is: one that goes may be missed by another."""
    while flaws := thesaurus.new_flaws(known, good):
        first = {flaw.subject: flaw for flaw in reversed(flaws)}
        refused += [Refused(rows[code], code, flaw.fault, flaw.detail) for code, flaw in first.items()]
        good = [concept for concept in good if concept.code not in first]
    return good, sorted(refused, key=lambda one: one.row)


# SKOS


def _skos(concepts: Sequence[Concept]) -> bytes:
    """RDF/XML with one `skos:Concept` each; forms are hidden labels."""
    for prefix, space in (("rdf", _RDF), ("skos", _SKOS), ("dct", _DCT)):
        Xml.register_namespace(prefix, space)
    root = Xml.Element(f"{{{_RDF}}}RDF")
    scheme = Xml.SubElement(root, f"{{{_SKOS}}}ConceptScheme", {f"{{{_RDF}}}about": _SCHEME})
    Xml.SubElement(scheme, f"{{{_DCT}}}title", {_LANG: "en"}).text = "Peace Archive: thesaurus"
    for concept in concepts:
        _add_concept(root, concept)
    Xml.indent(root)
    written: bytes = Xml.tostring(root, encoding="utf-8", xml_declaration=True)
    return written


def _add_concept(root: Xml.Element, concept: Concept) -> None:
    made = Xml.SubElement(root, f"{{{_SKOS}}}Concept", {f"{{{_RDF}}}about": _uri(concept.code)})
    _point(made, "inScheme", _SCHEME)
    _say(made, f"{{{_SKOS}}}notation", concept.code)
    for language, names in concept.names.items():
        for place, name in enumerate(names):
            _say(made, f"{{{_SKOS}}}{'altLabel' if place else 'prefLabel'}", name, language)
    for language, names in concept.forms.items():
        for name in names:
            _say(made, f"{{{_SKOS}}}hiddenLabel", name, language)
    for relation in ("broader", "related"):
        for code in getattr(concept, relation):
            _point(made, relation, _uri(code))
    if not concept.broader:
        _point(made, "topConceptOf", _SCHEME)
    _say(made, f"{{{_SKOS}}}scopeNote", concept.note, "en")
    _say(made, f"{{{_DCT}}}source", concept.source)
    _say(made, f"{{{_SKOS}}}editorialNote", _VERIFIED if concept.verified else "")


def _uri(code: str) -> str:
    return f"urn:peace-archive:concept:{code}"


def _say(parent: Xml.Element, tag: str, text: str, language: str = "") -> None:
    if text:
        Xml.SubElement(parent, tag, {_LANG: language} if language else {}).text = text


def _point(parent: Xml.Element, relation: str, uri: str) -> None:
    Xml.SubElement(parent, f"{{{_SKOS}}}{relation}", {f"{{{_RDF}}}resource": uri})


def _read_skos(text: str, known: Known) -> Iterator[tuple[int, Read]]:  # noqa: ARG001  a file says all of a concept
    if re.search(r"<!(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
        yield 0, Refused(0, "", Refusal.ENTITIES)
        return
    try:
        root = Xml.fromstring(text)  # noqa: S314  neither document types nor entities come this far
    except (Xml.ParseError, ValueError) as error:
        yield 0, Refused(0, "", Refusal.NOT_XML, str(error))
        return
    nodes = [node for node in root if _is_concept(node)]
    codes = {node.get(f"{{{_RDF}}}about", ""): _code_of(node) for node in nodes}
    wider = _wider(nodes, codes)
    for row, node in enumerate(nodes[:_MOST], 1):
        yield row, _concept_of(node, row, codes, wider)
    if len(nodes) > _MOST:
        yield 0, Refused(0, "", Refusal.TOO_MANY, str(len(nodes)))


def _is_concept(node: Xml.Element) -> bool:
    types = {kind.get(f"{{{_RDF}}}resource") for kind in node.findall(f"{{{_RDF}}}type")}
    return node.tag == f"{{{_SKOS}}}Concept" or f"{_SKOS}Concept" in types


def _code_of(node: Xml.Element) -> str:
    notation = node.findtext(f"{{{_SKOS}}}notation") or ""
    return thesaurus.code_from(notation or re.split(r"[#/:]", node.get(f"{{{_RDF}}}about", ""))[-1])


def _wider(nodes: Sequence[Xml.Element], codes: Mapping[str, str]) -> dict[str, list[str]]:
    """Codes of wider concepts, said by the narrower one or by the wider."""
    found: dict[str, list[str]] = {}
    for node in nodes:
        mine = _code_of(node)
        for code in _pointed(node, "broader", codes):
            found.setdefault(mine, []).append(code)
        for code in _pointed(node, "narrower", codes):
            found.setdefault(code, []).append(mine)
    return found


def _pointed(node: Xml.Element, relation: str, codes: Mapping[str, str]) -> list[str]:
    targets = [one.get(f"{{{_RDF}}}resource", "") for one in node.findall(f"{{{_SKOS}}}{relation}")]
    return [codes.get(target) or thesaurus.code_from(re.split(r"[#/:]", target)[-1]) for target in targets if target]


def _concept_of(node: Xml.Element, row: int, codes: Mapping[str, str], wider: Mapping[str, Sequence[str]]) -> Read:
    labels = [*node.findall(f"{{{_SKOS}}}prefLabel"), *node.findall(f"{{{_SKOS}}}altLabel")]
    code = _code_of(node)
    return _made(
        row,
        code,
        _by_language(labels),
        _by_language(node.findall(f"{{{_SKOS}}}hiddenLabel")),
        broader=wider.get(code, ()),
        related=_pointed(node, "related", codes),
        note=_first(node, f"{{{_SKOS}}}scopeNote"),
        source=_first(node, f"{{{_DCT}}}source"),
        verified=_VERIFIED in [note.text for note in node.findall(f"{{{_SKOS}}}editorialNote")],
    )


def _by_language(labels: Iterable[Xml.Element]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label in labels:
        found.setdefault(_language(label.get(_LANG, ""), label.text or ""), []).append(label.text or "")
    return found


def _language(tag: str, text: str) -> str:
    """The language under which a name is kept: `sr` by its script, `en-GB` as `en`, `sqi` as `sq`."""
    base, _, rest = tag.lower().partition("-")
    base = {"srp": "sr", "sqi": "sq", "alb": "sq", "eng": "en", "mkd": "mk", "": "en", "hbs": "sr", "sh": "sr"}.get(
        base, base
    )
    if base != "sr":
        return base
    written = latin(text) != text if rest not in ("latn", "cyrl") else rest == "cyrl"
    return "sr-Cyrl" if written else "sr-Latn"


def _first(node: Xml.Element, tag: str) -> str:
    return node.findtext(tag) or ""


# A table


def _table(concepts: Sequence[Concept]) -> bytes:
    """One row for each concept, names divided by “|”, the preferred one first."""
    out = io.StringIO(newline="")
    table = csv.writer(out, delimiter=";")
    table.writerow(_COLUMNS)
    for concept in concepts:
        names = ["|".join(concept.names.get(language, ())) for language in _LANGUAGES]
        row = (concept.code, "|".join(concept.broader), "|".join(concept.related), *names, concept.note, concept.source)
        table.writerow([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def _read_table(text: str, known: Known) -> Iterator[tuple[int, Read]]:
    """What a table does not show of a known concept, a column or the forms, stays as it is."""
    head = text.partition("\n")[0]
    delimiter = max(";,\t", key=head.count)
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, restkey="more", restval="")
    rows.fieldnames = [_column(name) for name in rows.fieldnames or ()]
    if not set(_LANGUAGES) & set(rows.fieldnames):
        yield 0, Refused(0, "", Refusal.NO_COLUMNS, ", ".join(_COLUMNS))
        return
    try:
        for row, cells in enumerate(rows, 2):
            if row > _MOST:
                yield row, Refused(row, "", Refusal.TOO_MANY, str(_MOST))
                return
            if any(value for value in cells.values()):
                yield row, _row_concept(row, cells, known)
    except csv.Error as error:  # a cell of more than 131,072 letters
        yield 0, Refused(rows.line_num, "", Refusal.NAME_TOO_LONG, str(error))


def _column(name: str) -> str:
    wanted = name.strip().lower()
    known = {column.lower(): column for column in _COLUMNS} | {"sr": "sr-Latn"}
    return known.get(wanted, f"other {wanted}")


def _row_concept(row: int, cells: Mapping[str, str], known: Known) -> Read:
    said = {language: _parts(cells[language]) for language in _LANGUAGES if language in cells}
    first = next((some[0] for some in said.values() if some), "")
    code = _plain(cells.get("code") or "").strip() or thesaurus.code_from(first)
    old = known.get(code) or Concept(code=code, names={}, verified=False, source="")
    if said.get("sr-Latn") != list(old.names.get("sr-Latn", ())) and said.get("sr-Cyrl") == list(
        old.names.get("sr-Cyrl", ())
    ):
        said["sr-Cyrl"] = []  # follows the new Latin names
    names = {**{language: list(some) for language, some in old.names.items()}, **said}
    return _made(
        row,
        code,
        names,
        old.forms,
        broader=_parts(cells["broader"]) if "broader" in cells else old.broader,
        related=_parts(cells["related"]) if "related" in cells else old.related,
        note=_plain(cells["note"]) if "note" in cells else old.note,
        source=_plain(cells["source"]) if "source" in cells else old.source,
        verified=old.verified and all(list(old.names.get(language, ())) == some for language, some in names.items()),
    )


def _parts(cell: str) -> list[str]:
    return [part.strip() for part in _plain(cell).split("|") if part.strip()]


def _plain(cell: str) -> str:
    """A cell without the apostrophe that kept a table program from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


# Both


def _made(
    row: int,
    code: str,
    names: Mapping[str, Sequence[str]],
    forms: Mapping[str, Sequence[str]],
    *,
    broader: Sequence[str],
    related: Sequence[str],
    note: str,
    source: str,
    verified: bool,
) -> Read:
    if not code:
        return Refused(row, "", Refusal.NO_CODE)
    kept = {language: _cleaned(some) for language, some in names.items() if _cleaned(some)}
    hidden = {language: _cleaned(some) for language, some in forms.items() if _cleaned(some)}
    for some in (*kept.values(), *hidden.values()):
        for name in some:
            if len(name) > thesaurus.LONGEST:
                return Refused(row, code, Refusal.NAME_TOO_LONG, f"{name[:40]}…")
    return vocabulary.concept_from(
        {
            "code": code,
            "names": kept,
            "forms": hidden,
            "broader": list(dict.fromkeys(broader)),
            "related": list(dict.fromkeys(related)),
            "note": printable(note)[:2000],
            "source": printable(source)[:500],
            "verified": verified,
        }
    )


def _cleaned(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(name for text in names if (name := printable(text))))


FORMS: tuple[Form, ...] = (
    Form("skos", (".rdf", ".xml", ".skos"), _skos, _read_skos),
    Form("table", (".csv",), _table, _read_table),
)
