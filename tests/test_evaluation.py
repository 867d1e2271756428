"""Questions on arrays find what stock Whoosh finds, in its order and with its scores."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pytest
from whoosh import fields, formats, query, scoring
from whoosh import index as whoosh_index
from whoosh.filedb.filestore import RamStorage
from whoosh.query.spans import SpanNear2
from whoosh.searching import Searcher
from whoosh.system import pack_uint

from indexer.codec import ArrayCodec, ArraySegment, ArrayWriter
from indexer.evaluation import Collection, Evaluation, Part, Ranking
from indexer.postings import Entry
from tests.bench.corpus import documents

COUNT = 400
QUERIES = 40

Text = list[str]


class _Words(fields.FieldType):
    """Words with their positions, already analysed: text to Whoosh as it comes, and to our codec alike."""

    def __init__(self) -> None:
        self.format = formats.Positions()
        self.analyzer = None
        self.scorable = True
        self.stored = self.unique = self.spelling = False
        self.vector = None
        self.indexed = True
        self.column_type = None

    def index(self, value: Text, **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        places: dict[str, list[int]] = {}
        for at, word in enumerate(value):
            places.setdefault(word, []).append(at)
        for word in sorted(places):
            yield word.encode(), len(places[word]), float(len(places[word])), self.format.encode(places[word])

    def to_bytes(self, value: str | bytes) -> bytes:
        return value if isinstance(value, bytes) else value.encode()

    def from_bytes(self, value: bytes) -> str:
        return value.decode()


class _Keys(_Words):
    def __init__(self) -> None:
        super().__init__()
        self.format = formats.Frequency()

    def index(self, value: Text, **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for word, count in sorted(Counter(value).items()):
            yield word.encode(), count, float(count), pack_uint(count)


class _Exact(_Words):
    def __init__(self) -> None:
        super().__init__()
        self.format = formats.Existence()
        self.scorable = False

    def index(self, value: Text, **_: object) -> Iterator[tuple[bytes, int, float, bytes]]:
        for word in sorted(set(value)):
            yield word.encode(), 1, 1.0, b""


def _schema() -> fields.Schema:
    return fields.Schema(text=_Words(), title=_Words(), key=_Keys(), tag=_Exact(), id=_Exact())


@pytest.fixture(scope="module")
def texts() -> list[dict[str, Text]]:
    made = []
    for one in documents(COUNT):
        words = one.text.lower().replace(".", "").split()[:150]
        words += words[:1] * (300 if one.number % 97 == 0 else 0)  # more often than a byte can say
        made.append(
            {
                "text": words,
                "title": one.title.lower().split(),
                "key": [word[:3] for word in words],
                "tag": list(one.tags),
                "id": [str(one.number)],
            }
        )
    return made


GONE = [str(number) for number in range(0, COUNT, 7)]


@pytest.fixture(scope="module")
def stock(texts: list[dict[str, Text]]) -> Iterator[Searcher]:
    index = whoosh_index.FileIndex.create(RamStorage(), _schema(), "MAIN")
    writer = index.writer()
    for one in texts:
        writer.add_document(**one)
    writer.commit(merge=False)
    writer = index.writer()
    for number in GONE:
        writer.delete_by_term("id", number)
    writer.commit(merge=False)
    with index.searcher(weighting=scoring.BM25F()) as searcher:
        yield searcher


class Ours:
    """An index on arrays of the same texts, in as many segments as there are stretches."""

    def __init__(self, texts: Sequence[dict[str, Text]], stretches: Sequence[int], gone: Sequence[str]) -> None:
        self.storage = RamStorage()
        self.index = whoosh_index.FileIndex.create(self.storage, _schema(), "MAIN")
        self.codec = ArrayCodec()
        ends = [0, *stretches, len(texts)]
        for first, past in pairwise(ends):
            writer = self.writer()
            for one in texts[first:past]:
                writer.add(entry(one))
            writer.commit()
        writer = self.writer()
        for number in gone:
            assert writer.delete("id", number) == 1
        writer.commit()

    def writer(self) -> ArrayWriter:
        return ArrayWriter(self.index, {"id": ("id", str)}, self.codec)

    def segments(self) -> list[ArraySegment]:
        found: list[ArraySegment] = self.index._segments()
        return found

    def collection(self) -> Collection:
        parts = [Part(self.codec.postings(self.storage, one), one.kept()) for one in self.segments()]
        return Collection(parts, lambda: self.index.searcher(weighting=scoring.BM25F()))


def entry(one: dict[str, Text]) -> Entry:
    return Entry(
        terms=one,
        places={name: range(len(one[name])) for name in ("text", "title")},
        numbers={"number": int(one["id"][0])},
        facets={"tag": one["tag"], "first": one["tag"][:1]},
        labels={"id": one["id"][0]},
    )


@pytest.fixture(scope="module", params=[(), (250,), (200, 300, 330, 390)], ids=["one", "two", "several"])
def ours(request: pytest.FixtureRequest, texts: list[dict[str, Text]]) -> Collection:
    return Ours(texts, request.param, GONE).collection()


BEST = Ranking(
    lambda part, documents, scores: scores, lambda part, number: part.postings.label("id", number), rank="id"
)


def found(collection: Collection, wanted: query.Query, limit: int | None = None) -> list[tuple[str, float]]:
    best = Evaluation(collection).answer(wanted, BEST, limit=limit).best
    return [(one.part.postings.label("id", one.number), one.score) for one in best]


def found_by_stock(stock: Searcher, texts: Sequence[dict[str, Text]], wanted: query.Query) -> dict[str, float]:
    return {texts[number]["id"][0]: score for score, number in stock.search(wanted, limit=None).top_n}


class Asking:
    """Random queries of every kind, of words that some document has (and sometimes none)."""

    def __init__(self, texts: Sequence[dict[str, Text]], seed: int) -> None:
        self.chance, self.texts = random.Random(seed), texts

    def term(self, text: dict[str, Text] | None = None) -> query.Query:
        name = self.chance.choice(("text", "text", "text", "title", "key", "tag"))
        word = self.chance.choice((text or self.chance.choice(self.texts))[name])
        if self.chance.random() < 0.05:
            word = "xyzzy"
        return query.Term(name, word, boost=self.chance.choice((1.0, 1.0, 0.5, 2.0)))

    def row(self) -> list[str]:
        words = self.chance.choice(self.texts)["text"]
        at = self.chance.randrange(len(words) - 3)
        return words[at : at + self.chance.choice((2, 2, 3))]

    def phrase(self) -> query.Query:
        words = self.row()
        if self.chance.random() < 0.3:
            words = [words[0], words[-1]]
        return query.Phrase("text", words, slop=self.chance.choice((1, 1, 1, 2, 4)))

    def near(self) -> query.Query:
        words = self.row()
        self.chance.shuffle(words)
        return Beside([query.Term("text", word) for word in words], slop=self.chance.randint(1, 9), ordered=False)

    def both(self) -> query.Query:
        text = self.chance.choice(self.texts)
        return query.And([self.term(text) for _ in range(self.chance.choice((2, 2, 3)))])

    def any(self) -> query.Query:
        return query.Or([self.term() for _ in range(self.chance.choice((2, 3, 5)))], boost=self.chance.choice((1, 2)))

    def without(self) -> query.Query:
        return query.And([self.term(), query.Not(self.chance.choice((self.term, self.phrase, self.any))())])

    def every(self) -> query.Query:
        return query.And([query.Every(), query.Not(self.term())])

    def maybe(self) -> query.Query:
        return query.AndMaybe(self.both(), self.any())

    def constant(self) -> query.Query:
        text = self.chance.choice(self.texts)
        return query.And([query.ConstantScoreQuery(self.term(text), 0.25), self.term(text)])

    def nested(self) -> query.Query:
        return query.And([self.any(), query.Or([self.phrase(), self.both(), self.term()])])


class Beside(SpanNear2):
    def _and_query(self) -> query.Query:
        return query.And(self.qs)


KINDS = ("term", "phrase", "near", "both", "any", "without", "every", "maybe", "constant", "nested")


@pytest.mark.parametrize("kind", KINDS)
def test_hits_order_and_scores_are_those_of_stock_whoosh(
    kind: str, stock: Searcher, ours: Collection, texts: list[dict[str, Text]]
) -> None:
    before = Evaluation.fallbacks
    asking = Asking(texts, KINDS.index(kind))
    answered = 0
    for _ in range(QUERIES):
        wanted = getattr(asking, kind)()
        theirs = found_by_stock(stock, texts, wanted)
        mine = found(ours, wanted)
        assert set(theirs) == {name for name, _ in mine}, wanted
        for name, score in mine:
            assert score == pytest.approx(theirs[name], rel=1e-4), wanted
        assert mine == sorted(mine, key=lambda one: (-one[1], one[0]))
        answered += bool(mine)
    assert answered > QUERIES / 4
    assert Evaluation.fallbacks == before
