"""Questions evaluated on arrays: which documents match, how well, the best of them, and counts over all of them.

The queries are Whoosh's, and so are the scores (those of `Weighting`) but for two kinds: a beginning, a pattern and a
word with slips count as one term, whose frequency in a document is the sum over its expansions and which stands in as
many documents as any of them, so that a rare expansion does not outrank the word that was meant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from math import log
from operator import itemgetter
from typing import Any, NamedTuple

import numpy as np
from whoosh import query, scoring
from whoosh.query.spans import SpanNear2

from indexer.container import Array, ragged
from indexer.occurrences import NO_DOCUMENTS, Asked, Kind, Occurrences, in_a_row, mask_of, risen, within
from indexer.postings import Postings, grams

B, K1 = 0.6, 0.9
"""Parameters of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, page 360), measured on
headlines: most texts here are short, and say a thing once."""

_GRAM_POSTINGS = 400_000  # that the pieces of a question's words may cost: the rarest pieces tell most


class Pattern(query.Query):  # type: ignore[misc]
    """The terms of a pattern with `?` and `*`."""

    def __init__(self, fieldname: str, pattern: str, boost: float = 1.0) -> None:
        self.fieldname, self.pattern, self.boost = fieldname, pattern, boost


class Between(query.Query):  # type: ignore[misc]
    """Documents whose number in a column lies between two, both of them included."""

    def __init__(self, name: str, low: int, high: int) -> None:
        self.name, self.low, self.high, self.boost = name, low, high, 1.0


class Most(query.Query):  # type: ignore[misc]
    """Documents that match at least so many of some queries; what each adds to their score is added up."""

    def __init__(self, subqueries: Sequence[query.Query], least: int) -> None:
        self.subqueries, self.least, self.boost = subqueries, least, 1.0


class Alike(query.Query):  # type: ignore[misc]
    """Documents with words that look like these: by pieces of four letters, which forms and loans share.

    McNamee and Mayfield, Character n-gram tokenization for European language text retrieval, 2004.
    """

    def __init__(self, fieldname: str, words: Sequence[str], boost: float = 1.0) -> None:
        self.fieldname, self.words, self.boost = fieldname, words, boost


class Weighting(scoring.BM25F):  # type: ignore[misc]
    """The scores of this index for Whoosh's own matchers: BM25 whose idf is that of Robertson and Spärck Jones."""

    def __init__(self) -> None:
        super().__init__(B, K1)

    def idf(self, searcher: Any, fieldname: str, text: bytes) -> float:
        """How much a term tells."""
        whole = searcher.get_parent()
        return idf(whole.doc_count_all(), whole.doc_frequency(fieldname, text))


def idf(count: int, among: int) -> float:
    """How much a term tells that stands in so many of so many documents: next to nothing when in nearly all."""
    return log(1 + (count - among + 0.5) / (among + 0.5))


class Part:
    """A segment as questions see it: its postings, and which of its documents count."""

    def __init__(self, postings: Postings, kept: Array | None) -> None:
        self.postings, self.kept = postings, kept
        self.count = postings.count
        self.alive = self.count if kept is None else int(np.count_nonzero(kept))
        """Documents that count."""
        self._norms: dict[tuple[str, float], Array] = {}
        self._owners: dict[str, Array | None] = {}

    def norm(self, name: str, average: float) -> Array:
        """What stands under a frequency in BM25, for each document."""
        key = name, average
        if key not in self._norms:
            lengths = self.postings.lengths(name)
            self._norms[key] = (K1 * ((1 - B) + B * lengths / average)).astype(np.float32)
        return self._norms[key]

    def counted(self, name: str, documents: Array) -> Array:
        """How many of some documents have each value of a facet, in the order of this segment's values."""
        values, codes, starts = self.postings.facet(name)
        if name not in self._owners:
            sizes = np.diff(starts)
            single = len(codes) == self.count and bool((sizes == 1).all())
            self._owners[name] = None if single else np.repeat(np.arange(self.count, dtype=np.uint32), sizes)
        owners = self._owners[name]
        if owners is None:
            held = codes[documents]
        elif len(documents) * 3 < self.count:
            first = starts[documents]
            held = codes[ragged(first, starts[documents + 1] - first)]
        else:
            held = codes[mask_of(self.count, [documents])[owners]]
        return np.bincount(held, minlength=len(values))


class Collection:
    """All segments together: what scores need to know of the whole."""

    def __init__(self, parts: Sequence[Part], stock: Callable[[], Any] | None = None) -> None:
        """`stock` makes a searcher of Whoosh's own over the same segments."""
        self.parts = parts
        self._stock = stock
        self._searcher: Any = None
        self.count = sum(part.count for part in parts)
        self._averages: dict[str, float] = {}
        self._frequencies: dict[tuple[str, bytes], int] = {}
        self._values: dict[str, tuple[list[str], list[Array]]] = {}

    def values(self, name: str) -> tuple[list[str], list[Array]]:
        """The values of a facet, and for each segment the places of its own among them."""
        if name not in self._values:
            places: dict[str, int] = {}
            own = [
                np.array(
                    [places.setdefault(str(value, "utf-8"), len(places)) for value in part.postings.facet(name)[0]], int
                )
                for part in self.parts
            ]
            self._values[name] = list(places), own
        return self._values[name]

    def matcher(self, part: Part, q: query.Query) -> Any:
        """What Whoosh itself finds in a segment."""
        if self._searcher is None:
            if self._stock is None:
                raise TypeError(f"{q!r} is not evaluated on arrays")
            self._searcher = self._stock()
        leaf = self._searcher.leaf_searchers()[self.parts.index(part)][0]
        return q.matcher(leaf, self._searcher.context())

    def average(self, name: str) -> float:
        """How many terms a document has in a field, in the mean."""
        if name not in self._averages:
            total = sum(part.postings.total_length(name) for part in self.parts)
            self._averages[name] = total / (self.count or 1) or 1.0
        return self._averages[name]

    def document_frequency(self, name: str, term: bytes) -> int:
        """In how many documents a term stands, deleted ones too."""
        key = name, term
        if key not in self._frequencies:
            runs = (part.postings.run_of(name, term) for part in self.parts)
            self._frequencies[key] = sum(stop - start for start, stop in runs)
        return self._frequencies[key]

    def idf(self, among: int) -> float:
        """How much a term that stands in so many documents tells."""
        return idf(self.count, among)


@dataclass(frozen=True, slots=True)
class Ranking:
    """What puts documents in order: the largest `key` first; a tie goes by `rank` in one segment and `tie` in all."""

    key: Callable[[Part, Array, Array], Array]
    tie: Callable[[Part, int], Any]
    rank: str


class Ranked(NamedTuple):
    """One document of an answer: in which segment, its number there, its score."""

    part: Part
    number: int
    score: float


@dataclass(frozen=True, slots=True)
class Answer:
    """How many documents match, the first of them in order, and how many have each value of each facet."""

    total: int
    best: tuple[Ranked, ...]
    facets: Mapping[str, Counter[str]]


_NO_SCORES = np.empty(0, np.float32)


def _raw(term: str | bytes) -> bytes:
    return term if isinstance(term, bytes) else term.encode()


class Evaluation:
    """One question over a collection: what was found out for one part of it is kept for the others."""

    fallbacks = 0
    """How often a query had to be left to stock matchers, since the program began."""

    def __init__(self, collection: Collection, step: Callable[[], None] = lambda: None) -> None:
        """`step` is called before each piece of work; what it raises ends the question."""
        self.collection = collection
        self._step = step
        self._terms: dict[tuple[int, Asked], Occurrences] = {}
        self._frequencies: dict[Asked, int] = {}

    def answer(
        self,
        wanted: query.Query,
        ranking: Ranking,
        *,
        limit: int | None = None,
        above: query.Query | None = None,
        lift: float = 0.0,
        least: float = 0.0,
        facets: Iterable[str] = (),
    ) -> Answer:
        """The documents that match `wanted`; those that match `above` too get `lift` more.

        One whose score, before that, is below the share `least` of the best does not count.
        """
        total = 0
        best: list[list[tuple[float, Ranked]]] = []
        counts = {name: np.zeros(len(self.collection.values(name)[0]), np.int64) for name in facets}
        higher = None if above is None else self.operator(above)
        for place, (part, documents, scores) in enumerate(self._scored(self.operator(wanted), least)):
            if not len(documents):
                continue
            if higher is not None:
                scores = scores.astype(np.float64) + lift * higher.holds(part, documents)
            total += len(documents)
            for name, counted in counts.items():
                self._step()
                counted[self.collection.values(name)[1][place]] += part.counted(name, documents)
            best.append(_best(part, documents, scores, ranking, limit))
        return Answer(total, tuple(_in_order(best, ranking, limit)), self._named(counts))

    def _named(self, counts: Mapping[str, Array]) -> dict[str, Counter[str]]:
        """The values that some document has, and how many have each."""
        named = {}
        for name, counted in counts.items():
            values, some = self.collection.values(name)[0], np.flatnonzero(counted)
            named[name] = Counter(dict(zip([values[at] for at in some.tolist()], counted[some].tolist(), strict=True)))
        return named

    def _scored(self, operator: Operator, least: float) -> Iterator[tuple[Part, Array, Array]]:
        """Segment by segment the documents that match and count, and their scores."""
        found = []
        for part in self.collection.parts:
            self._step()
            documents, scores = operator.scored(part)
            if part.kept is not None:
                stays = part.kept[documents]
                documents, scores = documents[stays], scores[stays]
            found.append((part, documents, scores))
        if not least:
            yield from found
            return
        bar = least * max((float(scores.max()) for _, _, scores in found if len(scores)), default=0.0)
        for part, documents, scores in found:
            enough = scores >= bar
            yield part, documents[enough], scores[enough]

    def operator(self, q: query.Query) -> Operator:
        """What evaluates a query on arrays; stock matchers where nothing here does."""
        if q is query.NullQuery:
            return _Nothing(self, q)
        kind = next((_OPERATORS[kind] for kind in type(q).__mro__ if kind in _OPERATORS), _Stock)
        return kind(self, q) if kind.knows(q) else _Stock(self, q)

    def term(self, part: Part, asked: Asked) -> Occurrences:
        """What stands for a term in a segment: the postings of one, or of all that it expands to."""
        key = id(part), asked
        if key not in self._terms:
            self._step()
            self._terms[key] = Occurrences(part.postings, asked)
        return self._terms[key]

    def idf(self, asked: Asked) -> float:
        """How much a term tells, or all together that it expands to."""
        if asked.kind is Kind.TERM and isinstance(asked.text, bytes):
            return self.collection.idf(self.collection.document_frequency(asked.field, asked.text))
        if asked not in self._frequencies:
            parts = self.collection.parts
            self._frequencies[asked] = sum(self.term(part, asked).count() for part in parts)
        return self.collection.idf(self._frequencies[asked])

    def term_scores(self, part: Part, asked: Asked, documents: Array, boost: float) -> Array:
        """What a term adds to each of some documents, by BM25."""
        self._step()
        if not len(documents):
            return _NO_SCORES
        term = self.term(part, asked)
        frequencies = term.frequencies(documents).astype(np.float32)
        if not part.postings.counts(term.field):
            return frequencies * np.float32(boost)
        weight = np.float32(boost * self.idf(asked) * (K1 + 1))
        norm = part.norm(term.field, self.collection.average(term.field))[documents]
        scores: Array = weight * frequencies / (frequencies + norm)
        return scores


class Operator:
    """Evaluates one kind of query, segment by segment.  Document numbers come and go rising."""

    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        self._in, self._q = evaluation, q
        self._boost = np.float32(getattr(q, "boost", 1.0))

    @classmethod
    def knows(cls, _: query.Query) -> bool:
        """Whether a query of this kind is one that is evaluated here."""
        return True

    def documents(self, part: Part) -> Array:
        """The documents that match."""
        raise NotImplementedError

    def holds(self, part: Part, documents: Array) -> Array:
        """Which of some documents match."""
        return mask_of(part.count, [self.documents(part)])[documents]

    def size(self, part: Part) -> int:
        """About how many documents match, and no fewer: nothing is evaluated for it."""
        return part.count

    def scores(self, part: Part, documents: Array) -> Array:
        """What the query adds to each of some documents; nothing to those that do not match."""
        return self.holds(part, documents) * self._boost

    def scored(self, part: Part) -> tuple[Array, Array]:
        """The documents that match, and the score of each."""
        documents = self.documents(part)
        return documents, self.scores(part, documents)

    def _operators(self, queries: Iterable[query.Query]) -> list[Operator]:
        return [self._in.operator(q) for q in queries]


class _Nothing(Operator):
    def documents(self, _: Part) -> Array:
        return NO_DOCUMENTS

    def size(self, _: Part) -> int:
        return 0


class _Every(Operator):
    @classmethod
    def knows(cls, q: query.Query) -> bool:
        return q.fieldname is None

    def documents(self, part: Part) -> Array:
        return np.arange(part.count, dtype=np.uint32)

    def holds(self, _: Part, documents: Array) -> Array:
        return np.ones(len(documents), bool)


class _OneTerm(Operator):
    """A term, or what counts as one: a beginning, a pattern, a word with a slip."""

    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q)
        self.asked = _asked(q)

    @classmethod
    def knows(cls, q: query.Query) -> bool:
        return not isinstance(q, query.FuzzyTerm) or int(q.maxdist) == 1

    def documents(self, part: Part) -> Array:
        return self._in.term(part, self.asked).documents()

    def holds(self, part: Part, documents: Array) -> Array:
        return self._in.term(part, self.asked).holds(documents)

    def size(self, part: Part) -> int:
        return self._in.term(part, self.asked).size

    def scores(self, part: Part, documents: Array) -> Array:
        return self._in.term_scores(part, self.asked, documents, float(self._boost))


class _All(Operator):
    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q)
        self._parts = self._operators(q.subqueries)

    def documents(self, part: Part) -> Array:
        """The rarest first: what it leaves is looked up in the others.  Without any, nothing matches."""
        if not self._parts:
            return NO_DOCUMENTS
        first, *others = self._rarest_first(part)
        found = first.documents(part)
        for one in others:
            if not len(found):
                break
            found = found[one.holds(part, found)]
        return found

    def _rarest_first(self, part: Part) -> list[Operator]:
        return sorted(self._parts, key=lambda one: one.size(part))

    def holds(self, part: Part, documents: Array) -> Array:
        stays = np.full(len(documents), bool(self._parts))
        for one in self._rarest_first(part):
            stays[stays] = one.holds(part, documents[stays])
        return stays

    def size(self, part: Part) -> int:
        return min((one.size(part) for one in self._parts), default=0)

    def scores(self, part: Part, documents: Array) -> Array:
        return _sum(part, self._parts, documents) * self.holds(part, documents) * self._boost

    def scored(self, part: Part) -> tuple[Array, Array]:
        documents = self.documents(part)
        return documents, _sum(part, self._parts, documents) * self._boost


class _Any(Operator):
    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q)
        self._parts = self._operators(q.subqueries)

    def documents(self, part: Part) -> Array:
        return risen(part.count, (one.documents(part) for one in self._parts))

    def holds(self, part: Part, documents: Array) -> Array:
        found = np.zeros(len(documents), bool)
        for one in self._parts:
            found[~found] = one.holds(part, documents[~found])
        return found

    def size(self, part: Part) -> int:
        return min(part.count, sum(one.size(part) for one in self._parts))

    def scores(self, part: Part, documents: Array) -> Array:
        return _sum(part, self._parts, documents) * self._boost

    def scored(self, part: Part) -> tuple[Array, Array]:
        total, found = np.zeros(part.count, np.float32), np.zeros(part.count, bool)
        for one in self._parts:
            documents, scores = one.scored(part)
            total[documents] += scores
            found[documents] = True
        documents = np.flatnonzero(found).astype(np.uint32)
        return documents, total[documents] * self._boost


class _Most(_Any):
    def documents(self, part: Part) -> Array:
        counts = np.zeros(part.count, np.uint8)
        for one in self._parts:
            counts[one.documents(part)] += 1
        return np.flatnonzero(counts >= self._q.least).astype(np.uint32)

    holds = Operator.holds
    scored = Operator.scored


class _Not(Operator):
    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q)
        self._unwanted = evaluation.operator(q.query)
        self._boost = np.float32(1)  # as Whoosh has it

    def documents(self, part: Part) -> Array:
        return np.flatnonzero(~mask_of(part.count, [self._unwanted.documents(part)])).astype(np.uint32)

    def holds(self, part: Part, documents: Array) -> Array:
        return ~self._unwanted.holds(part, documents)


class _Wrapping(Operator):
    """Matches what another operator does."""

    def __init__(self, evaluation: Evaluation, q: Any, wanted: query.Query) -> None:
        super().__init__(evaluation, q)
        self._wanted = evaluation.operator(wanted)

    def documents(self, part: Part) -> Array:
        return self._wanted.documents(part)

    def holds(self, part: Part, documents: Array) -> Array:
        return self._wanted.holds(part, documents)

    def size(self, part: Part) -> int:
        return self._wanted.size(part)


class _Maybe(_Wrapping):
    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q, q.a)
        self._welcome = evaluation.operator(q.b)

    def scores(self, part: Part, documents: Array) -> Array:
        return _sum(part, (self._wanted, self._welcome), documents) * self.holds(part, documents)

    def scored(self, part: Part) -> tuple[Array, Array]:
        documents, scores = self._wanted.scored(part)
        return documents, scores + self._welcome.scores(part, documents)


class _Constant(_Wrapping):
    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q, q.child)
        self._boost = np.float32(q.score)


class _Between(Operator):
    def documents(self, part: Part) -> Array:
        return np.flatnonzero(self._lies_between(part.postings.number(self._q.name))).astype(np.uint32)

    def holds(self, part: Part, documents: Array) -> Array:
        return self._lies_between(part.postings.number(self._q.name)[documents])

    def _lies_between(self, numbers: Array) -> Array:
        held: Array = (numbers >= self._q.low) & (numbers <= self._q.high)
        return held


class _Beside(_All):
    """Terms of one field that follow one another or stand near one another."""

    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        Operator.__init__(self, evaluation, q)
        words = q.qs if isinstance(q, SpanNear2) else [query.Term(q.fieldname, word) for word in q.words]
        self._ordered = q.ordered if isinstance(q, SpanNear2) else True
        self._terms = [_OneTerm(evaluation, word) for word in words]
        self._parts = list(self._terms)
        self._found: dict[int, Array] = {}

    @classmethod
    def knows(cls, q: query.Query) -> bool:
        if not isinstance(q, SpanNear2):
            return bool(q.words)
        terms = all(isinstance(one, query.Term) for one in q.qs)
        return bool(q.mindist == 1 and terms and len({one.fieldname for one in q.qs}) == 1)

    def documents(self, part: Part) -> Array:
        if id(part) not in self._found:
            self._found[id(part)] = self._beside(part)
        return self._found[id(part)]

    holds = Operator.holds

    def _beside(self, part: Part) -> Array:
        found = super().documents(part)
        if not len(found) or len(self._terms) == 1:
            return found
        places = [self._in.term(part, one.asked).places(found) for one in self._terms]
        if self._ordered and self._q.slop == 1:
            return found[in_a_row(places)]
        return found[within(places, self._q.slop, ordered=self._ordered)]


class _Alike(Operator):
    """The pieces of words, the rarest first, up to a limit of what they cost."""

    def __init__(self, evaluation: Evaluation, q: Any) -> None:
        super().__init__(evaluation, q)
        pieces = {int(piece) for word in q.words for piece in grams(word.encode())}
        sized = sorted((self._cost(piece), piece) for piece in pieces)
        costs = np.cumsum([cost for cost, _ in sized])
        few = sized[: max(1, int(np.searchsorted(costs, _GRAM_POSTINGS, side="right")))]
        self._pieces = [Asked(Kind.PIECE, q.fieldname, piece) for cost, piece in few if cost]

    def _cost(self, piece: int) -> int:
        """How many postings the terms with a piece have."""
        cost = 0
        for part in self._in.collection.parts:
            terms = part.postings.with_gram(self._q.fieldname, piece)
            starts = part.postings.run_starts(self._q.fieldname)
            cost += int((starts[terms + 1] - starts[terms]).sum(dtype=np.int64))
        return cost

    def documents(self, part: Part) -> Array:
        return risen(part.count, (self._in.term(part, piece).documents() for piece in self._pieces))

    def scores(self, part: Part, documents: Array) -> Array:
        total = np.zeros(len(documents), np.float32)
        for piece in self._pieces if len(documents) else ():
            total += self._in.term_scores(part, piece, documents, float(self._boost))
        return total


class _Stock(Operator):
    """What is left to Whoosh's own matchers."""

    def documents(self, part: Part) -> Array:
        return self.scored(part)[0]

    def scores(self, part: Part, documents: Array) -> Array:
        found, scores = self.scored(part)
        total = np.zeros(part.count, np.float32)
        total[found] = scores
        return total[documents]

    def scored(self, part: Part) -> tuple[Array, Array]:
        Evaluation.fallbacks += 1
        matcher = self._in.collection.matcher(part, self._q)
        numbers, scores = [], []
        while matcher.is_active():
            numbers.append(matcher.id())
            scores.append(matcher.score())
            matcher.next()
        return np.array(numbers, np.uint32), np.array(scores, np.float32)


_OPERATORS: Mapping[type, type[Operator]] = {
    query.Every: _Every,
    query.Term: _OneTerm,
    query.Prefix: _OneTerm,
    query.FuzzyTerm: _OneTerm,
    Pattern: _OneTerm,
    query.And: _All,
    query.Or: _Any,
    Most: _Most,
    query.Not: _Not,
    query.AndMaybe: _Maybe,
    query.ConstantScoreQuery: _Constant,
    query.Phrase: _Beside,
    SpanNear2: _Beside,
    Between: _Between,
    Alike: _Alike,
}


def _sum(part: Part, operators: Iterable[Operator], documents: Array) -> Array:
    total = np.zeros(len(documents), np.float32)
    for one in operators:
        total += one.scores(part, documents)
    return total


def _asked(q: query.Query) -> Asked:
    match q:
        case Pattern():
            return Asked(Kind.PATTERN, q.fieldname, q.pattern)
        case query.FuzzyTerm():
            return Asked(Kind.SLIP, q.fieldname, q.text, q.prefixlength)
        case query.Prefix():
            return Asked(Kind.BEGINNING, q.fieldname, _raw(q.text))
    return Asked(Kind.TERM, q.fieldname, _raw(q.text))


def _best(
    part: Part, documents: Array, scores: Array, ranking: Ranking, limit: int | None
) -> list[tuple[float, Ranked]]:
    """The first documents of a segment in order, each with its key."""
    keys = ranking.key(part, documents, scores)
    if limit is not None and len(documents) > limit:
        if not limit:
            return []
        least = np.partition(keys, len(keys) - limit)[len(keys) - limit]
        sure, even = np.flatnonzero(keys > least), np.flatnonzero(keys == least)
        if len(sure) + len(even) > limit:
            ranks = part.postings.rank(ranking.rank)[documents[even]]
            even = even[np.argpartition(ranks, limit - len(sure) - 1)[: limit - len(sure)]]
        chosen = np.concatenate((sure, even))
        documents, scores, keys = documents[chosen], scores[chosen], keys[chosen]
    if len(documents) > 1:
        ranks = part.postings.rank(ranking.rank)[documents]
        order = np.lexsort((-ranks.astype(np.int64), keys))[::-1]
        documents, scores, keys = documents[order], scores[order], keys[order]
    return [
        (key, Ranked(part, number, score))
        for key, number, score in zip(keys.tolist(), documents.tolist(), scores.tolist(), strict=True)
    ]


def _in_order(parts: list[list[tuple[float, Ranked]]], ranking: Ranking, limit: int | None) -> list[Ranked]:
    """The largest key first; what decides between equal ones of several segments is looked up for them alone."""
    if len(parts) == 1:
        return [one for _, one in parts[0][:limit]]
    found: list[Ranked] = []
    for _, some in groupby(sorted(chain(*parts), key=itemgetter(0), reverse=True), key=itemgetter(0)):
        even = [one for _, one in some]
        if len(even) > 1:
            even.sort(key=lambda one: ranking.tie(one.part, one.number))
        found += even
        if limit is not None and len(found) >= limit:
            break
    return found[:limit]
