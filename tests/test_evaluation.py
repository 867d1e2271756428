"""Questions on arrays find what stock Whoosh finds, in its order and with its scores."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from io import BytesIO
from itertools import pairwise, product
from math import log
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pytest import MonkeyPatch  # noqa: PT013 - a name for annotations
from whoosh import fields, formats, query
from whoosh import index as whoosh_index
from whoosh.filedb.filestore import RamStorage
from whoosh.query.spans import SpanNear2
from whoosh.searching import Searcher
from whoosh.system import pack_uint
from whoosh.util.numeric import byte_to_length, length_to_byte

from archive import sort_key
from indexer.codec import ArrayCodec, ArraySegment, ArrayWriter
from indexer.container import Container
from indexer.evaluation import (
    K1,
    Alike,
    B,
    Between,
    Collection,
    Evaluation,
    Most,
    Part,
    Pattern,
    Ranking,
    Weighting,
)
from indexer.occurrences import terms_of_pattern
from indexer.postings import BEGINNING, Entry, NewSegment, Order, Postings
from indexer.query import wild_match
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
        self.keys_of = "text"

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
    return made_texts(COUNT)


def made_texts(count: int) -> list[dict[str, Text]]:
    """Documents of the benchmarks' corpus as words, keys and tags."""
    made = []
    for one in documents(count):
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
    with stock_index(texts, GONE).searcher(weighting=Weighting()) as searcher:
        yield searcher


def stock_index(texts: Sequence[dict[str, Text]], gone: Sequence[str]) -> whoosh_index.FileIndex:
    """An index of Whoosh's own, some of its documents deleted."""
    name = f"STOCK{uuid4().hex}"  # that of its temporary folder, which two runs at a time must not share
    index = whoosh_index.FileIndex.create(RamStorage(), _schema(), name)
    writer = index.writer()
    for one in texts:
        writer.add_document(**one)
    writer.commit(merge=False)
    writer = index.writer()
    for number in gone:
        writer.delete_by_term("id", number)
    writer.commit(merge=False)
    return index


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
            writer.commit(more_follows=True)
        writer = self.writer()
        for number in gone:
            assert writer.delete("id", number) == 1
        writer.commit(more_follows=True)

    def writer(self) -> ArrayWriter:
        return ArrayWriter(self.index, {"id": Order("id", str, str)}, self.codec)

    def segments(self) -> list[ArraySegment]:
        found: list[ArraySegment] = self.index._segments()
        return found

    def collection(self) -> Collection:
        parts = [Part(self.codec.postings(self.storage, one), one.kept()) for one in self.segments()]
        return Collection(parts, lambda: self.index.searcher(weighting=Weighting()))


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


# What counts as one term, against a slow reference in plain Python


class Reference:
    """The same scores, one document after the other."""

    def __init__(self, texts: Sequence[dict[str, Text]], gone: Sequence[str]) -> None:
        self.texts, self.gone = texts, frozenset(gone)
        self.average = sum(len(one["text"]) for one in texts) / len(texts)

    def scores(self, counts: Sequence[float]) -> dict[str, float]:
        """BM25 of a term that stands so often in each document."""
        among = sum(count > 0 for count in counts)
        idf = log(1 + (len(self.texts) - among + 0.5) / (among + 0.5))
        found = {}
        for one, count in zip(self.texts, counts, strict=True):
            if count:
                length = byte_to_length(length_to_byte(len(one["text"])))
                found[one["id"][0]] = idf * count * (K1 + 1) / (count + K1 * (1 - B + B * length / self.average))
        return {name: score for name, score in found.items() if name not in self.gone}

    def counts(self, weight: Callable[[str], float]) -> list[float]:
        """What the words of each document weigh, added up."""
        weights = {word: weight(word) for one in self.texts for word in set(one["text"])}
        return [sum(weights[word] for word in one["text"]) for one in self.texts]


@pytest.fixture(scope="module")
def reference(texts: list[dict[str, Text]]) -> Reference:
    return Reference(texts, GONE)


def _agree(mine: Sequence[tuple[str, float]], theirs: Mapping[str, float]) -> None:
    assert {name for name, _ in mine} == set(theirs)
    for name, score in mine:
        assert score == pytest.approx(theirs[name], rel=1e-4)


def _words(texts: Sequence[dict[str, Text]], count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [chance.choice(chance.choice(texts)["text"]) for _ in range(count)]


def test_a_beginning_is_scored_as_one_term(
    ours: Collection, reference: Reference, texts: list[dict[str, Text]]
) -> None:
    for at, word in enumerate(_words(texts, 25, 1)):
        start = word[: 1 + at % 4]
        expected = reference.counts(lambda w, start=start: w.startswith(start))
        _agree(found(ours, query.Prefix("text", start)), reference.scores(expected))


def test_a_pattern_is_scored_as_one_term(ours: Collection, reference: Reference, texts: list[dict[str, Text]]) -> None:
    for at, word in enumerate(_words(texts, 56, 2)):
        pattern = (
            f"{word[0]}*{word[-1]}",
            f"{word[:1]}?{word[2:]}",
            f"*{word[1:3]}*",
            f"*{word[-1]}",
            f"{word[0]}*{word[1]}*{word[-1]}",
            f"*{word[1]}*{word[1]}*",
            f"{word}*{word}",
            f"*{word[:2]}**{word[-2:]}",
        )[at % 8]
        expected = reference.scores(reference.counts(lambda w, pattern=pattern: wild_match(pattern, w)))
        _agree(found(ours, Pattern("text", pattern)), expected)


@settings(deadline=None)
@given(
    st.lists(st.text("abčع𐍈", min_size=1, max_size=6), min_size=1, max_size=30, unique=True),
    st.text("abčع𐍈?*", min_size=1, max_size=7),
)
def test_the_terms_of_a_pattern_are_those_that_match_it(words: list[str], pattern: str) -> None:
    made = NewSegment({"text": {"frequencies": False, "places": False, "keys": ""}}, {})
    made.add(Entry({"text": words}))
    file = BytesIO()
    made.write(file)
    found = terms_of_pattern(Postings(Container(file.getvalue())), "text", pattern)
    assert sorted(str(term, "utf-8") for term in found) == sorted(word for word in words if wild_match(pattern, word))


def test_a_word_with_a_slip_is_scored_as_one_term(
    ours: Collection, reference: Reference, texts: list[dict[str, Text]], stock: Searcher
) -> None:
    before = Evaluation.fallbacks
    for word in _words(texts, 25, 3):
        asked = query.FuzzyTerm("text", word, maxdist=1, prefixlength=1)
        near = set(asked._btexts(stock.reader()))
        mine = found(ours, asked)
        _agree(mine, reference.scores(reference.counts(near.__contains__)))
        assert mine
    assert Evaluation.fallbacks == before


@pytest.mark.parametrize("prefix", [0, 1, 2])
def test_every_word_with_one_slip_is_found(prefix: int) -> None:
    words = ["".join(word) for size in range(1, 7) for word in product("abé", repeat=size)]
    words = random.Random(3).sample(words, 500)
    texts = [
        {"text": [word], "title": [word], "key": [word], "tag": [word], "id": [str(at)]}
        for at, word in enumerate(words)
    ]
    collection = Ours(texts, [200], ()).collection()
    for asked in ("aé", "aab", "ébaé", "abbaa", "éababé", "abcbab"):
        wanted = query.FuzzyTerm("text", asked, maxdist=1, prefixlength=prefix)
        expected = {word for word in words if word[:prefix] == asked[:prefix] and _slips(word, asked) <= 1}
        assert {words[int(name)] for name, _ in found(collection, wanted)} == expected, asked


def _slips(one: str, other: str) -> int:
    """Levenshtein's distance."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        above, row[0] = row[0], at
        for place, wanted in enumerate(other, 1):
            above, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, above + (letter != wanted))
    return row[-1]


def test_words_alike_are_scored_by_their_pieces(
    ours: Collection, reference: Reference, texts: list[dict[str, Text]]
) -> None:
    for word in _words(texts, 10, 4):
        raw = f"_{word}_".encode()
        expected: Counter[str] = Counter()
        for piece in {raw[at : at + 4] for at in range(len(raw) - 3)}:
            counts = reference.counts(lambda w, piece=piece: piece in f"_{w}_".encode())
            expected.update(reference.scores(counts))
        _agree(found(ours, Alike("text", [word])), expected)


def test_numbers_between_two_are_found(ours: Collection) -> None:
    wanted = query.And([query.Every(), Between("number", 20, 29)])
    assert {name for name, _ in found(ours, wanted)} == {str(n) for n in range(20, 30)} - set(GONE)


def test_most_of_some_queries_will_do(ours: Collection, texts: list[dict[str, Text]]) -> None:
    words = texts[5]["text"][:4]
    parts = [query.Term("text", word) for word in words]
    expected = {
        one["id"][0] for one in texts if sum(word in one["text"] for word in words) >= 3 and one["id"][0] not in GONE
    }
    assert expected
    assert {name for name, _ in found(ours, Most(parts, 3))} == expected


def test_what_is_not_evaluated_here_is_left_to_stock_matchers_and_counted(
    ours: Collection, stock: Searcher, texts: list[dict[str, Text]]
) -> None:
    word = texts[8]["text"][3]
    wanted = query.And([query.TermRange("text", word, word + "zz"), query.Term("text", word)])
    before = Evaluation.fallbacks
    assert {name for name, _ in found(ours, wanted)} == set(found_by_stock(stock, texts, wanted))
    assert Evaluation.fallbacks > before


# Order, stretches, counts


@pytest.mark.parametrize("limit", [0, 1, 7, 50, 10_000])
def test_the_first_of_an_answer_are_the_first_of_all(
    ours: Collection, texts: list[dict[str, Text]], limit: int
) -> None:
    common = Counter(word for one in texts for word in set(one["text"])).most_common(3)
    for wanted in (query.Or([query.Term("text", word) for word, _ in common]), query.Every()):
        whole = found(ours, wanted)
        assert found(ours, wanted, limit) == whole[:limit]
        assert Evaluation(ours).answer(wanted, BEST, limit=limit).total == len(whole)


@pytest.mark.parametrize("name", ["tag", "first"])
def test_facets_are_counted_exactly(ours: Collection, texts: list[dict[str, Text]], name: str) -> None:
    by_id = {one["id"][0]: one for one in texts}
    for word in (*_words(texts, 10, 5), ""):
        wanted = query.Term("text", word) if word else query.Every()
        answer = Evaluation(ours).answer(wanted, BEST, facets=(name,))
        some = [by_id[one.part.postings.label("id", one.number)]["tag"] for one in answer.best]
        assert answer.facets[name] == Counter(tag for tags in some for tag in (tags if name == "tag" else tags[:1]))


# Segments


def test_what_is_merged_answers_as_before(texts: list[dict[str, Text]], stock: Searcher) -> None:
    """Fifty commits, with deletions between them, as an archive grows over the years."""
    grown = Ours([], (), ())
    order = list(texts)
    random.Random(6).shuffle(order)
    for first in range(0, COUNT, 8):
        writer = grown.writer()
        for one in order[first : first + 8]:
            writer.add(entry(one))
        if first:
            old = order[first - 8]
            assert writer.delete("id", old["id"][0]) == 1
            writer.add(entry(old))  # changed, and therefore indexed anew
        writer.commit()
    writer = grown.writer()
    for number in GONE:
        writer.delete("id", number)
    writer.commit()
    segments = grown.segments()
    assert len(segments) <= 6
    assert sum(one.doc_count() for one in segments) == COUNT - len(GONE)
    collection = grown.collection()
    for kind in ("term", "phrase", "near", "any"):
        asking = Asking(texts, 7)
        for _ in range(15):
            wanted = getattr(asking, kind)()
            assert {name for name, _ in found(collection, wanted)} == set(found_by_stock(stock, texts, wanted))


def test_the_words_of_a_key_are_known_in_every_segment(ours: Collection, texts: list[dict[str, Text]]) -> None:
    words = {word for one in texts if one["id"][0] not in GONE for word in one["text"]}
    for key in {word[:3] for word in words}:
        having = {word for part in ours.parts for word in part.postings.terms_of_key("key", key.encode())}
        assert {word.encode() for word in words if word[:3] == key} <= having
        assert all(word.startswith(key.encode()) for word in having)


def test_merging_forgets_the_words_of_no_key(texts: list[dict[str, Text]]) -> None:
    one = Ours(texts[:60], (), ())
    writer = one.writer()
    for text in texts[60:120]:
        writer.add(entry(text))
    writer.delete("id", "7")
    writer.commit()
    words = {word for text in texts[:120] if text["id"] != ["7"] for word in text["text"]}
    (part,) = one.collection().parts
    for key in {word[:3] for word in words}:
        here = sorted(word.encode() for word in words if word[:3] == key)
        assert part.postings.terms_of_key("key", key.encode()) == here
    assert part.postings.terms_of_key("key", b"unheard") == []


def test_merging_forgets_no_length(texts: list[dict[str, Text]]) -> None:
    """Whoosh rounds lengths to a byte; rounded once more at each merge, scores would drift as an archive grows."""
    one = Ours(texts[:60], (), ())
    writer = one.writer()
    for text in texts[60:120]:
        writer.add(entry(text))
    writer.delete("id", "7")
    writer.commit()
    assert len(one.segments()) == 1
    kept = [len(text["text"]) for text in texts[:120] if text["id"] != ["7"]]
    assert one.collection().average("text") == sum(kept) / len(kept)


@pytest.mark.parametrize("language", ["en", "sq", "sr-Latn", "sr-Cyrl"])
def test_documents_keep_their_order_when_segments_become_one(language: str) -> None:
    titles = [f"Zapisnik sa sastanka broj {n % 50} – {'Љубав' if n % 3 else 'džep'} {n % 7}" for n in range(120)]
    titles += ["", "a", "A", "漢字 statement", "Statement", "Ŝ", "\U0001f600", "1325", "99"]
    random.Random(language).shuffle(titles)
    orders = {
        "title": Order(
            "title", partial(sort_key, language=language), partial(sort_key, language=language, most=BEGINNING)
        )
    }
    one = Ours([], (), ())
    for first in range(0, len(titles), 20):
        writer = ArrayWriter(one.index, orders, one.codec)
        for at, title in enumerate(titles[first : first + 20], first):
            writer.add(Entry({"id": [str(at)]}, labels={"id": str(at), "title": title}))
        writer.delete("id", str(first - 3))
        writer.commit()
    for segment in one.segments():
        postings = one.codec.postings(one.storage, segment)
        held = [str(title, "utf-8") for title in postings.labels("title")]
        keys = [sort_key(title, language) for title in held]
        assert postings.rank("title").tolist() == [
            sorted(range(len(keys)), key=lambda at: (keys[at], at)).index(place) for place in range(len(keys))
        ]
    assert len(one.segments()) < 3


def test_large_segments_become_one_when_an_eighth_has_come(
    texts: list[dict[str, Text]], monkeypatch: MonkeyPatch
) -> None:
    """Sizes grow by an eighth at least, so that while an archive is built a document is moved nine times at most."""
    monkeypatch.setattr("indexer.codec._WITHOUT_WAITING", 0)
    one = Ours([], (), ())
    moved = 0
    for text in texts[:64]:
        before = {segment.file_name for segment in one.segments()}
        writer = one.writer()
        writer.add(entry(text))
        writer.commit()
        moved += sum(segment.doc_count() for segment in one.segments() if segment.file_name not in before)
        assert len(one.segments()) <= 7
    assert moved <= 64 * 9


def test_a_term_with_a_strange_sign_does_not_move_those_after_it(texts: list[dict[str, Text]]) -> None:
    strange = {**texts[0], "text": ["one\0two", "three"], "key": ["one\0two", "three"]}
    collection = Ours([strange, *texts[1:3]], (), ()).collection()
    assert found(collection, query.Phrase("text", ["one\ufffdtwo", "three"]))
    assert collection.document_frequency("text", b"two") == 0


def test_segments_wait_for_what_follows_but_not_for_ever(
    texts: list[dict[str, Text]], monkeypatch: MonkeyPatch
) -> None:
    monkeypatch.setattr("indexer.codec._WITHOUT_WAITING", 0)  # so that these are many documents
    one = Ours([], (), ())
    counts = []
    for place, text in enumerate(texts[:24]):
        writer = one.writer()
        writer.add(entry(text))
        writer.commit(more_follows=place < 23)
        counts.append(len(one.segments()))
    assert counts[:10] == [*range(1, 11)]
    assert max(counts) == 10
    assert counts[-1] == 1
    assert one.collection().count == 24


def test_a_term_that_only_deleted_documents_had_is_gone_when_they_are(texts: list[dict[str, Text]]) -> None:
    one = Ours([{**texts[0], "text": ["unheard"], "key": ["unh"], "id": ["0"]}, *texts[1:3]], (), ())
    writer = one.writer()
    writer.delete("id", "0")
    writer.add(entry(texts[4]))
    writer.commit()
    assert one.collection().document_frequency("text", b"unheard") == 0


def test_a_commit_that_is_cancelled_leaves_no_trace(texts: list[dict[str, Text]], monkeypatch: MonkeyPatch) -> None:
    ours = Ours(texts[:20], (), ())
    before = dict(ours.storage.files)
    monkeypatch.setattr("indexer.codec._FLUSH", 100)
    writer = ours.writer()
    for one in texts[20:40]:
        writer.add(entry(one))
    writer.delete("id", "3")
    writer.cancel()
    assert ours.storage.files == before
    assert len(found(ours.collection(), query.Every())) == 20
    ours.writer().cancel()  # the lock is free


def test_what_stays_far_behind_the_best_can_be_left_out(ours: Collection, texts: list[dict[str, Text]]) -> None:
    wanted = query.Or([query.Term("text", word) for word in _words(texts, 6, 5)])
    whole = Evaluation(ours).answer(wanted, BEST, facets=["tag"])
    near = Evaluation(ours).answer(wanted, BEST, least=0.5, facets=["tag"])
    kept = [one for one in whole.best if one.score >= whole.best[0].score / 2]
    assert 0 < len(kept) < whole.total
    assert [one.number for one in near.best] == [one.number for one in kept]
    assert near.total == len(kept)
    assert sum(near.facets["tag"].values()) < sum(whole.facets["tag"].values())


@pytest.mark.parametrize("pattern", ["?aa", "*aa*b", "a?a", "*ab?", "b*aa", "?*?b", "aa*aa", "*é?a", "?é"])
def test_a_pattern_finds_every_term_of_its_kind(pattern: str) -> None:
    words = ["".join(word) for size in (1, 2, 3, 4) for word in product("abé", repeat=size)]
    texts = [
        {"text": [word], "title": [word], "key": [word], "tag": [word], "id": [str(at)]}
        for at, word in enumerate(words)
    ]
    names = {words[int(name)] for name, _ in found(Ours(texts, [40], ()).collection(), Pattern("text", pattern))}
    shape = re.compile(pattern.replace("?", ".").replace("*", ".*"))
    assert names == {word for word in words if shape.fullmatch(word)}
