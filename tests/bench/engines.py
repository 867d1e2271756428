"""Search engines beside one another: the same documents, cut into the same terms beforehand, and the same questions.

Each engine keeps the texts too, for snippets, and counts its hits exactly.  One is built and opened in a process of
its own: `engines.py build NAME COUNT`, `engines.py open NAME COUNT WORD`; both print JSON.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import random
import resource
import shutil
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.machinery import PathFinder
from pathlib import Path
from typing import Any, ClassVar

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".bench" / "search"
TOP = 20
FACETS = ("kind", "lang", "year", "tag")
_DEBIAN = "/usr/lib/python3/dist-packages"


@dataclass(frozen=True, slots=True)
class Record:
    """One document: terms with a space between them, and what is counted."""

    number: int
    title: str
    text: str
    kind: str
    lang: str
    year: str
    day: int
    tags: Sequence[str]


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: `match` says which documents, `shape` what is wanted of them."""

    match: str
    shape: str
    words: tuple[str, ...]
    days: tuple[int, int] = (0, 0)
    tag: str = ""
    lang: str = ""


KINDS = {
    "one rare word": ("term", "top"),
    "one frequent word": ("term", "top"),
    "two words": ("all", "top"),
    "any of three words": ("any", "top"),
    "a phrase": ("phrase", "top"),
    "a beginning": ("beginning", "top"),
    "a word with a slip": ("slip", "top"),
    "a word between two dates": ("term", "between"),
    "a word with a tag and a language": ("term", "filtered"),
    "a word, the newest first": ("term", "newest"),
    "facets of a word": ("term", "facets"),
    "search as you type, without snippets": ("typed", "facets"),
    "search as you type": ("typed", "typed"),
}
"""Questions by name: what they match, and what is wanted: the best twenty, by date, counts, or all with snippets."""


# Documents and questions


def records(count: int) -> Iterator[Record]:
    """The first documents of the corpus as terms, from a file that is kept."""
    kept = sorted(CACHE.glob("terms-*.jsonl"), key=lambda path: path.stat().st_size)
    path = next((path for path in kept if int(path.stem[6:]) >= count), CACHE / f"terms-{count}.jsonl")
    if not path.exists():
        _write_records(count, path)
    with path.open(encoding="utf-8") as lines:
        for line, _ in zip(lines, range(count), strict=False):
            yield Record(*json.loads(line))


def _write_records(count: int, path: Path) -> None:
    from indexer.analysis import terms
    from tests.bench.corpus import documents

    print(f"cutting {count} documents into terms …", file=sys.stderr)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_suffix(".part")
    with unfinished.open("w", encoding="utf-8") as out:
        for made in documents(count):
            day = date.fromisoformat(made.date).toordinal()
            title, text = " ".join(terms(made.title)), " ".join(terms(made.text))
            kept = (made.number, title, text, made.kind, made.language[:2], made.date[:4], day, made.tags)
            out.write(json.dumps(kept, ensure_ascii=False) + "\n")
    unfinished.rename(path)


def questions(name: str, some: Sequence[Record], count: int) -> list[Asked]:
    """Questions of one kind about words of the documents, the same for every run."""
    chance = random.Random(f"1325 {name}")
    match, shape = KINDS[name]
    texts = [record.text.split() for record in some]
    held = Counter(word for text in texts for word in set(text))
    share = {word: many / len(some) for word, many in held.items()}
    asked = []
    while len(asked) < count:
        at = chance.randrange(len(texts))
        words = _words(name, match, texts[at], share, chance)
        if words:
            first = date(chance.randint(1991, 2015), 3, 1).toordinal()
            one = Asked(match, shape, words, (first, first + 2500), chance.choice(some[at].tags), some[at].lang)
            asked.append(one)
    return asked


def _words(
    name: str, match: str, text: Sequence[str], share: dict[str, float], chance: random.Random
) -> tuple[str, ...]:
    """Words of a text that make a question; none when this place of the text does not."""
    at = chance.randrange(len(text) - 3)
    word, other, third = text[at : at + 3]
    if "rare" in name:
        return (word,) if share[word] <= 0.002 else ()
    if name == "one frequent word" or match == "term":
        return (word,) if share[word] >= 0.03 else ()
    if not all(0.003 <= share[one] <= 0.5 for one in (word, other)):
        return ()
    if match == "slip":
        place = chance.randrange(1, len(word))
        return (word[:place] + chance.choice("aeiostrn") + word[place + 1 :],) if len(word) > 4 else ()
    if match == "beginning":
        return (word[: chance.choice((3, 4, 4, 5))],) if len(word) > 5 else ()
    if match == "typed":
        return (word, other[: chance.choice((2, 3, 3, 4))]) if len(other) > 4 and share[word] >= 0.03 else ()
    return (word, other, third) if match == "any" else (word, other)


# What an engine is


class Engine:
    """One engine with its index in a folder."""

    name: ClassVar[str]
    most: ClassVar[int] = 10_000_000
    """Documents beyond which it is not asked."""
    missing: ClassVar[str] = ""
    """How it is installed, where it is not."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def is_there(cls) -> bool:
        """Whether it is installed."""
        return True

    @classmethod
    def key(cls) -> str:
        """What its folder is called; another version has another one."""
        return cls.name.lower().replace(" ", "-")

    def build(self, records: Iterable[Record]) -> None:
        """Index the documents in a new folder."""
        raise NotImplementedError

    def open(self) -> None:
        """Make ready to be asked."""
        raise NotImplementedError

    def ask(self, asked: Asked) -> int:
        """Answer; returns how many documents match."""
        raise NotImplementedError

    def can(self, asked: Asked) -> bool:
        """Whether it has questions of this kind."""
        return True

    def close(self) -> None:
        """Release its files."""


class Arrays(Engine):
    """Ours: Whoosh with its postings in arrays, the texts in SQLite; committed every 2,000 documents."""

    name = "ours"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        from whoosh import query
        from whoosh.filedb.filestore import FileStorage

        from indexer import codec, entries, evaluation, index, postings, snippets

        self._query, self._evaluation, self._codec, self._postings = query, evaluation, codec, postings
        self._orders, self._index_module, self._snippets = entries.ORDERS, index, snippets
        self._storage: Callable[[], Any] = lambda: FileStorage(str(folder))
        self._texts: sqlite3.Connection | None = None

    @classmethod
    def key(cls) -> str:
        made_by = ("codec", "container", "entries", "ordering", "postings")
        sources = b"".join((ROOT / "indexer" / f"{name}.py").read_bytes() for name in made_by)
        return f"ours-{hashlib.sha256(sources).hexdigest()[:8]}"

    def build(self, records: Iterable[Record]) -> None:
        from whoosh import fields, formats
        from whoosh.index import FileIndex

        field = self._index_module._Field
        words = {name: field(formats.Positions()) for name in ("text", "title")}
        exact = {name: field(formats.Existence()) for name in ("id", "lang", "tag")}
        storage = self._storage()
        made = FileIndex.create(storage, fields.Schema(**words, **exact), "MAIN")
        texts = self._database()
        texts.execute("CREATE TABLE texts (id INTEGER PRIMARY KEY, title TEXT, text TEXT)")
        writer = None
        coded = self._codec.ArrayCodec()
        for at, record in enumerate(records):
            if writer is None or at % self._index_module._COMMIT == 0:
                if writer is not None:
                    writer.commit(more_follows=True)
                writer = self._codec.ArrayWriter(made, self._orders, coded)
            writer.add(self._entry(record))
            texts.execute("INSERT INTO texts VALUES (?, ?, ?)", (record.number, record.title, record.text))
        if writer is not None:
            writer.commit()
        texts.commit()
        texts.close()

    def _database(self) -> sqlite3.Connection:
        return sqlite3.connect(self.folder / "texts.db")

    def _entry(self, record: Record) -> Any:
        text, title = record.text.split(), record.title.split()
        return self._postings.Entry(
            terms={"text": text, "title": title, "id": [f"{record.number}"], "lang": [record.lang], "tag": record.tags},
            places={"text": range(len(text)), "title": range(len(title))},
            numbers={"since": record.day},
            facets={"kind": [record.kind], "lang": [record.lang], "year": [record.year], "tag": record.tags},
            labels={"id": f"{record.number:08}", "title": record.title},
        )

    def open(self) -> None:
        from whoosh.index import FileIndex

        storage, coded = self._storage(), self._codec.ArrayCodec()
        segments = FileIndex(storage, indexname="MAIN")._read_toc().segments
        parts = [self._evaluation.Part(coded.postings(storage, one), None) for one in segments]
        self._collection = self._evaluation.Collection(parts)
        self._texts = self._database()
        self._texts.execute("PRAGMA mmap_size=2000000000")
        ranking = self._index_module._ranking
        self._best, self._newest = ranking("best", "en"), ranking("-date", "en")
        self.segments = len(parts)

    def ask(self, asked: Asked) -> int:
        wanted = self._wanted(asked)
        ranking = self._newest if asked.shape == "newest" else self._best
        facets = FACETS if asked.shape in ("facets", "typed") else ()
        evaluation = self._evaluation.Evaluation(self._collection)
        answer = evaluation.answer(wanted, ranking, limit=TOP, facets=facets)
        if asked.shape == "typed":
            self._shown(asked, [int(part.postings.label("id", number)) for part, number, _ in answer.best])
        return int(answer.total)

    def _wanted(self, asked: Asked) -> Any:
        q = self._query
        held = None
        if asked.shape == "between":
            held = self._evaluation.Between("since", *asked.days)
        elif asked.shape == "filtered":
            held = q.And([q.Term("lang", asked.lang), q.Term("tag", asked.tag)])
        wanted = _whoosh_query(q, asked)
        return wanted if held is None else q.And([wanted, q.ConstantScoreQuery(held, 0.0)])

    def _shown(self, asked: Asked, numbers: Sequence[int]) -> list[object]:
        from archive import Page
        from indexer.query import All, Prefix, Word

        assert self._texts is not None
        finder = self._snippets.Finder(All((Word(asked.words[0]), Prefix(asked.words[1]))), words=_NoForms())
        places = ",".join("?" * len(numbers))
        rows = dict(self._texts.execute(f"SELECT id, text FROM texts WHERE id IN ({places})", numbers))
        found = []
        for number in numbers:
            page = Page(1, rows[number])
            found.append(self._snippets.snippets([page], {1: finder.marks(page.text)}))
        return found

    def close(self) -> None:
        if self._texts is not None:
            self._texts.close()


class _NoForms:
    """The words of an index that knows no forms: what was asked for lights up, and nothing else."""

    def terms_of(self, _: Iterable[str]) -> dict[str, list[str]]:
        return {}

    def terms_like(self, _: str) -> list[str]:
        return []


class Fts5(Engine):
    """SQLite's, with the columns that its facets need, counted by SQL."""

    name = "FTS5"

    def build(self, records: Iterable[Record]) -> None:
        database = sqlite3.connect(self.folder / "fts5.db")
        database.executescript(
            """
            CREATE TABLE doc (id INTEGER PRIMARY KEY, title TEXT, text TEXT, kind TEXT, lang TEXT, year TEXT, day INT);
            CREATE TABLE tagged (id INTEGER, tag TEXT, PRIMARY KEY (tag, id)) WITHOUT ROWID;
            CREATE VIRTUAL TABLE fts USING fts5(
                title, text, content='doc', content_rowid='id', tokenize='unicode61 remove_diacritics 2');
            """
        )
        for one in records:
            row = (one.number, one.title, one.text, one.kind, one.lang, one.year, one.day)
            database.execute("INSERT INTO doc VALUES (?, ?, ?, ?, ?, ?, ?)", row)
            database.execute("INSERT INTO fts (rowid, title, text) VALUES (?, ?, ?)", row[:3])
            database.executemany("INSERT INTO tagged VALUES (?, ?)", ((one.number, tag) for tag in one.tags))
        database.execute("INSERT INTO fts (fts) VALUES ('optimize')")
        database.execute("CREATE INDEX doc_day ON doc (day)")
        database.execute("CREATE INDEX tagged_id ON tagged (id, tag)")
        database.execute("ANALYZE")
        database.commit()
        database.close()

    def open(self) -> None:
        self._db = sqlite3.connect(self.folder / "fts5.db", isolation_level=None)
        self._db.execute("PRAGMA mmap_size=2000000000")
        self._db.execute("PRAGMA cache_size=-65536")
        self._db.execute("CREATE TEMP TABLE hit (id INTEGER PRIMARY KEY)")

    def can(self, asked: Asked) -> bool:
        return asked.match != "slip"

    def ask(self, asked: Asked) -> int:
        wanted = self._wanted(asked)
        if asked.shape in ("facets", "typed"):
            return self._typed(wanted, "snippet(fts, 1, '[', ']', '…', 24)" if asked.shape == "typed" else "''")
        conditions, values = "fts MATCH ?", [wanted, *self._values(asked)]
        joined = "fts"
        if asked.shape != "top":
            joined = "fts JOIN doc ON doc.id = fts.rowid"
        if asked.shape == "between":
            conditions += " AND doc.day BETWEEN ? AND ?"
        if asked.shape == "filtered":
            conditions += " AND doc.lang = ? AND EXISTS (SELECT 1 FROM tagged WHERE tagged.id = doc.id AND tag = ?)"
        order = "doc.day DESC" if asked.shape == "newest" else "rank"
        self._all(f"SELECT fts.rowid FROM {joined} WHERE {conditions} ORDER BY {order} LIMIT {TOP}", values)
        counted = "fts" if asked.shape == "newest" else joined
        return int(self._all(f"SELECT COUNT(*) FROM {counted} WHERE {conditions}", values)[0][0])

    def _all(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        return self._db.execute(sql, values).fetchall()

    @staticmethod
    def _values(asked: Asked) -> tuple[object, ...]:
        return {"between": asked.days, "filtered": (asked.lang, asked.tag)}.get(asked.shape, ())

    @staticmethod
    def _wanted(asked: Asked) -> str:
        words = [f'"{word}"' for word in asked.words]
        match asked.match:
            case "all":
                wanted = " AND ".join(words)
            case "any":
                wanted = " OR ".join(words)
            case "phrase":
                wanted = f'"{" ".join(asked.words)}"'
            case "beginning":
                wanted = f"{words[0]}*"
            case "typed":
                wanted = f"{words[0]} AND {words[1]}*"
            case _:
                wanted = words[0]
        return f"text : ({wanted})"

    def _typed(self, wanted: str, shown: str) -> int:
        self._all(f"SELECT rowid, {shown} FROM fts WHERE fts MATCH ? ORDER BY rank LIMIT {TOP}", [wanted])
        return self._counted(wanted)

    def _counted(self, wanted: str) -> int:
        """Counts of every facet over all hits."""
        self._db.execute("DELETE FROM hit")
        self._db.execute("INSERT INTO hit SELECT rowid FROM fts WHERE fts MATCH ?", [wanted])
        for column in ("kind", "lang", "year"):
            self._all(f"SELECT {column}, COUNT(*) FROM hit JOIN doc USING (id) GROUP BY 1")
        self._all("SELECT tag, COUNT(*) FROM hit JOIN tagged USING (id) GROUP BY 1")
        return int(self._all("SELECT COUNT(*) FROM hit")[0][0])

    def close(self) -> None:
        self._db.close()


class Fts5WithArrays(Fts5):
    """The same index; facets are counted on arrays, as ours are."""

    name = "FTS5 with NumPy facets"

    @classmethod
    def key(cls) -> str:
        return Fts5.key()

    def open(self) -> None:
        import numpy as np

        super().open()
        self._np = np
        count = self._all("SELECT MAX(id) + 1 FROM doc")[0][0]
        self._single = []
        for column in ("kind", "lang", "year"):
            codes = np.zeros(count, np.uint16)
            names: dict[str, int] = {}
            for number, value in self._db.execute(f"SELECT id, {column} FROM doc"):
                codes[number] = names.setdefault(value, len(names))
            self._single.append(codes)
        names = {}
        tags = [(number, names.setdefault(tag, len(names))) for number, tag in self._all("SELECT id, tag FROM tagged")]
        self._owners, self._tags = np.array([one[0] for one in tags]), np.array([one[1] for one in tags], np.uint16)

    def can(self, asked: Asked) -> bool:
        return asked.shape in ("facets", "typed")

    def _counted(self, wanted: str) -> int:
        np = self._np
        rows = self._db.execute("SELECT rowid FROM fts WHERE fts MATCH ?", [wanted])
        hits = np.fromiter((row[0] for row in rows), np.int64)
        for codes in self._single:
            np.bincount(codes[hits])
        mask = np.zeros(len(self._single[0]), bool)
        mask[hits] = True
        np.bincount(self._tags[mask[self._owners]])
        return len(hits)


class Tantivy(Engine):
    """Rust's, in one thread."""

    name = "tantivy"
    missing = ".venv/bin/pip install --require-hashes -r requirements-bench.lock"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        import tantivy

        self._t = tantivy
        made = tantivy.SchemaBuilder()
        made.add_integer_field("number", stored=True)
        made.add_text_field("title", stored=True, tokenizer_name="spaces")
        made.add_text_field("text", stored=True, tokenizer_name="spaces", index_option="position")
        for name in FACETS:
            made.add_text_field(name, tokenizer_name="raw", fast=True, index_option="basic")
        made.add_integer_field("day", indexed=True, fast=True)
        self._schema = made.build()

    @classmethod
    def is_there(cls) -> bool:
        return importlib.util.find_spec("tantivy") is not None

    def _opened(self) -> Any:
        index = self._t.Index(self._schema, path=str(self.folder))
        spaces = self._t.TextAnalyzerBuilder(self._t.Tokenizer.whitespace()).build()
        index.register_tokenizer("spaces", spaces)
        return index

    def build(self, records: Iterable[Record]) -> None:
        index = self._opened()
        writer = index.writer(heap_size=128_000_000, num_threads=1)
        for one in records:
            columns = {"kind": one.kind, "lang": one.lang, "year": one.year, "tag": list(one.tags), "day": one.day}
            writer.add_document(self._t.Document(number=one.number, title=one.title, text=one.text, **columns))
        writer.commit()
        writer.wait_merging_threads()

    def open(self) -> None:
        index = self._opened()
        index.config_reader("manual")
        index.reload()
        self._searcher = index.searcher()

    def ask(self, asked: Asked) -> int:
        wanted = self._wanted(asked)
        order = {"order_by_field": "day"} if asked.shape == "newest" else {}
        found = self._searcher.search(wanted, TOP, count=True, **order)
        if asked.shape in ("facets", "typed"):
            counts = {name: {"terms": {"field": name, "size": 200}} for name in FACETS}
            self._searcher.aggregate(wanted, counts)
        if asked.shape == "typed":
            lit = self._t.Query.term_query(self._schema, "text", asked.words[0], "freq")
            cutter = self._t.SnippetGenerator.create(self._searcher, lit, self._schema, "text")
            cutter.set_max_num_chars(200)
            for _, address in found.hits:
                cutter.snippet_from_doc(self._searcher.doc(address)).to_html()
        return int(found.count)

    def _wanted(self, asked: Asked) -> Any:
        q, must = self._t.Query, self._t.Occur.Must
        wanted, held = self._matching(asked), []
        if asked.shape == "between":
            held = [q.range_query(self._schema, "day", self._t.FieldType.Integer, *asked.days)]
        if asked.shape == "filtered":
            pairs = (("lang", asked.lang), ("tag", asked.tag))
            held = [q.term_query(self._schema, name, value) for name, value in pairs]
        if not held:
            return wanted
        return q.boolean_query([(must, wanted), *((must, q.const_score_query(one, 0.0)) for one in held)])

    def _matching(self, asked: Asked) -> Any:
        q, must, may = self._t.Query, self._t.Occur.Must, self._t.Occur.Should
        field = (self._schema, "text")
        words = [q.term_query(*field, word, "freq") for word in asked.words]
        made: dict[str, Callable[[], Any]] = {
            "all": lambda: q.boolean_query([(must, word) for word in words]),
            "any": lambda: q.boolean_query([(may, word) for word in words]),
            "phrase": lambda: q.phrase_query(*field, list(asked.words)),
            "slip": lambda: q.fuzzy_term_query(*field, asked.words[0], distance=1, transposition_cost_one=False),
            "beginning": lambda: q.regex_query(*field, f"{asked.words[0]}.*"),
            "typed": lambda: q.boolean_query([(must, words[0]), (must, q.regex_query(*field, f"{asked.words[1]}.*"))]),
        }
        return made[asked.match]() if asked.match in made else words[0]


class Whoosh(Engine):
    """Whoosh as it comes."""

    name = "Whoosh"
    most = 10_000

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        from whoosh import analysis, fields, highlight, index, query, sorting

        self._index, self._q, self._highlight = index, query, highlight
        words = fields.TEXT(analyzer=analysis.SpaceSeparatedTokenizer(), stored=True, phrase=True)
        single = {name: fields.ID(stored=True, sortable=True) for name in ("kind", "lang", "year")}
        numbers = {"number": fields.NUMERIC(stored=True), "day": fields.NUMERIC(stored=True, sortable=True)}
        self._schema = fields.Schema(
            title=words, text=words, **single, **numbers, tag=fields.KEYWORD(stored=True, sortable=True)
        )
        self._counts = {
            name: sorting.FieldFacet(name, allow_overlap=name == "tag", maptype=sorting.Count) for name in FACETS
        }
        self._newest = sorting.FieldFacet("day", reverse=True)

    def build(self, records: Iterable[Record]) -> None:
        made = self._index.create_in(str(self.folder), self._schema)
        writer = made.writer(limitmb=256)
        for one in records:
            columns = {"kind": one.kind, "lang": one.lang, "year": one.year, "day": one.day}
            writer.add_document(number=one.number, title=one.title, text=one.text, tag=" ".join(one.tags), **columns)
        writer.commit()
        made.close()

    def open(self) -> None:
        self._searcher = self._index.open_dir(str(self.folder)).searcher()

    def ask(self, asked: Asked) -> int:
        options: dict[str, Any] = {"sortedby": self._newest} if asked.shape == "newest" else {}
        if asked.shape in ("facets", "typed"):
            options = {"groupedby": self._counts}
        if asked.shape == "between":
            options["filter"] = self._q.NumericRange("day", *asked.days)
        if asked.shape == "filtered":
            pairs = (("lang", asked.lang), ("tag", asked.tag))
            options["filter"] = self._q.And([self._q.Term(name, value) for name, value in pairs])
        found = self._searcher.search(_whoosh_query(self._q, asked), limit=TOP, **options)
        if asked.shape in ("facets", "typed"):
            for name in FACETS:
                found.groups(name)
        if asked.shape == "typed":
            found.fragmenter = self._highlight.ContextFragmenter(maxchars=200, surround=40)
            for hit in found:
                hit.highlights("text", top=2)
        return len(found)

    def close(self) -> None:
        self._searcher.close()


def _whoosh_query(q: Any, asked: Asked) -> Any:
    """What matches, of Whoosh's query classes: its own matchers take them, and our arrays."""
    words = [q.Term("text", word) for word in asked.words]
    made: dict[str, Callable[[], Any]] = {
        "all": lambda: q.And(words),
        "any": lambda: q.Or(words),
        "phrase": lambda: q.Phrase("text", list(asked.words)),
        "slip": lambda: q.FuzzyTerm("text", asked.words[0], maxdist=1, prefixlength=0),
        "beginning": lambda: q.Prefix("text", asked.words[0]),
        "typed": lambda: q.And([words[0], q.Prefix("text", asked.words[1])]),
    }
    return made[asked.match]() if asked.match in made else words[0]


class Xapian(Engine):
    """C++'s, from Debian."""

    name = "Xapian"
    missing = "apt-get install python3-xapian (where Python is of the same version as Debian's)"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._x = _xapian()

    @classmethod
    def is_there(cls) -> bool:
        return _xapian() is not None

    def build(self, records: Iterable[Record]) -> None:
        x = self._x
        loose = self.folder / "loose"
        database = x.WritableDatabase(str(loose), x.DB_CREATE_OR_OVERWRITE)
        cutter = x.TermGenerator()
        for one in records:
            document = x.Document()
            cutter.set_document(document)
            for text, prefix in ((one.title, "S"), (one.text, "")):
                cutter.set_termpos(0)
                cutter.index_text(text, 1, prefix)
            for term in (f"L{one.lang}", *(f"K{tag}" for tag in one.tags)):
                document.add_boolean_term(term)
            for slot, value in enumerate((one.kind, one.lang, one.year, " ".join(one.tags))):
                document.add_value(slot, value)
            document.add_value(4, x.sortable_serialise(one.day))
            document.set_data(one.text)
            database.add_document(document)
        database.commit()
        database.close()
        x.Database(str(loose)).compact(str(self.folder / "compact"))
        shutil.rmtree(loose)

    def open(self) -> None:
        self._db = self._x.Database(str(self.folder / "compact"))

    def can(self, asked: Asked) -> bool:
        return asked.match != "slip"

    def ask(self, asked: Asked) -> int:
        x = self._x
        enquire = x.Enquire(self._db)
        enquire.set_query(self._wanted(asked))
        spies = [x.ValueCountMatchSpy(slot) for slot in range(4)] if asked.shape in ("facets", "typed") else []
        for spy in spies:
            enquire.add_matchspy(spy)
        if asked.shape == "newest":
            enquire.set_weighting_scheme(x.BoolWeight())
            enquire.set_sort_by_value(4, True)
        found = enquire.get_mset(0, TOP, self._db.get_doccount())
        for spy in spies:
            counts: Counter[str] = Counter()
            for value in spy.values():
                for part in value.term.decode().split():
                    counts[part] += value.termfreq
        if asked.shape == "typed":
            stem = x.Stem("none")
            for hit in found:
                found.snippet(hit.document.get_data().decode(), 200, stem)
        return int(found.get_matches_estimated())

    def _wanted(self, asked: Asked) -> Any:
        x, q = self._x, self._x.Query
        words = [q(word) for word in asked.words]
        match asked.match:
            case "all":
                wanted = q(q.OP_AND, words)
            case "any":
                wanted = q(q.OP_OR, words)
            case "phrase":
                wanted = q(q.OP_PHRASE, list(asked.words))
            case "beginning":
                wanted = q(q.OP_WILDCARD, asked.words[0], 0, q.WILDCARD_LIMIT_ERROR, q.OP_SYNONYM)
            case "typed":
                begun = q(q.OP_WILDCARD, asked.words[1], 0, q.WILDCARD_LIMIT_ERROR, q.OP_SYNONYM)
                wanted = q(q.OP_AND, words[0], begun)
            case _:
                wanted = words[0]
        if asked.shape == "between":
            first, last = map(x.sortable_serialise, asked.days)
            return q(q.OP_FILTER, wanted, q(q.OP_VALUE_RANGE, 4, first, last))
        if asked.shape == "filtered":
            return q(q.OP_FILTER, wanted, q(q.OP_AND, q(f"L{asked.lang}"), q(f"K{asked.tag}")))
        return wanted


@cache
def _xapian() -> Any:
    """Debian's module for Debian's Python; in a virtual environment too where the versions are the same."""
    spec = importlib.util.find_spec("xapian") or PathFinder.find_spec("xapian", [_DEBIAN])
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    sys.modules["xapian"] = module
    try:
        spec.loader.exec_module(module)
    except ImportError:
        del sys.modules["xapian"]
        return None
    return module


PEERS: tuple[type[Engine], ...] = (Fts5, Fts5WithArrays, Tantivy, Whoosh, Xapian)


# Building and opening, each in a process of its own


@dataclass(frozen=True, slots=True)
class Built:
    """What building cost: CPU seconds, most memory in MB, and the bytes that came of it."""

    seconds: float
    megabytes: float
    bytes: int


@dataclass(frozen=True, slots=True)
class Opened:
    """What it costs until the first answer: CPU milliseconds, MB of the whole process, and of them what opening took."""

    milliseconds: float
    megabytes: float
    grown: float


def built(engine: type[Engine], count: int) -> tuple[Path, Built]:
    """The folder of an engine's index, made unless it is kept from an earlier run, and what that cost."""
    folder = CACHE / f"{engine.key()}-{count}"
    if not (folder / "built.json").exists():
        for old in CACHE.glob(f"{engine.key().partition('-')[0]}-*-{count}"):
            shutil.rmtree(old)
        next(records(count))  # cut into terms before any clock runs
        print(f"{engine.name} indexes {count} documents …", file=sys.stderr)
        made = Built(**_child("build", engine.name, count))
        (folder / "built.json").write_text(json.dumps([made.seconds, made.megabytes, made.bytes]))
    return folder / "index", Built(*json.loads((folder / "built.json").read_text()))


def opened(engine: type[Engine], count: int, word: str) -> Opened:
    """What it costs to open a kept index and ask for one word."""
    built(engine, count)
    return Opened(**_child("open", engine.name, count, word))


def _child(*arguments: object) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.engines", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, text=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def _build(engine: type[Engine], count: int) -> dict[str, float]:
    folder = CACHE / f"{engine.key()}-{count}" / "index"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    one = engine(folder)
    feed = _Feed(records(count))
    before = time.process_time()
    one.build(feed)
    seconds = time.process_time() - before - feed.seconds
    peak = _most_memory()
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
    return {"seconds": round(seconds, 3), "megabytes": round(peak, 1), "bytes": size}


def _most_memory() -> float:
    """MB that this process had at most; what its parent had before does not count, as it does in `ru_maxrss`."""
    if sys.platform != "linux":
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024


class _Feed(Iterator[Record]):
    """The documents one by one; `seconds` is what reading them took, which is no engine's work."""

    def __init__(self, source: Iterator[Record]) -> None:
        self._source, self.seconds = source, 0.0

    def __next__(self) -> Record:
        before = time.process_time()
        try:
            return next(self._source)
        finally:
            self.seconds += time.process_time() - before


def _open(engine: type[Engine], count: int, word: str) -> dict[str, float]:
    one = engine(CACHE / f"{engine.key()}-{count}" / "index")
    first, before = _memory(), time.process_time()
    one.open()
    one.ask(Asked("term", "top", (word,)))
    taken, last = time.process_time() - before, _memory()
    return {"milliseconds": round(taken * 1000, 2), "megabytes": round(last, 1), "grown": round(last - first, 1)}


def _memory() -> float:
    """MB of this process now; 0 where the system does not say."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1]) if sys.platform == "linux" else 0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


if __name__ == "__main__":
    _act, _name, _count, *_word = sys.argv[1:]
    _engine = next(one for one in (Arrays, *PEERS) if one.name == _name)
    print(json.dumps(_build(_engine, int(_count)) if _act == "build" else _open(_engine, int(_count), *_word)))
