"""What languages, word forms, names and questions are worth: `./run bench languages [N]`, N documents for the clock.

Prints the figures of `identification` and `wordforms`, then those of the whole program: headlines that ask for their
passages through the index that ships, names and references, and questions of random letters.
"""

from __future__ import annotations

import json
import math
import random
import shutil
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median, quantiles

from archive import Draft, Language, Page, Passage, cyrillic, latin, vocabulary
from indexer import Library, Question, naming
from indexer.tokens import tokens
from tests.bench import identification, wordforms
from tests.bench.measuring import CACHE, archive_of, count_from_arguments
from tests.making import add

QUESTIONS = 2000
_SENTENCES = Path(__file__).resolve().parents[1] / "data"
_ALPHABETS = (
    "abcčćdđefghijklmnoprsštuvzž",
    "абвгдђежзијклмнњопрстћуфхцчџш",
    "abcçdeëfghijklmnopqrstuvxyz",
    'ab"-*?()=:~OR|„” ',
)


def main() -> None:
    """Print every figure; what needs texts that are not here says so."""
    if wordforms.DATA.is_dir():
        identification.main()
        wordforms.main()
        for language in ("sr", "sq", "en"):
            _ranking(language)
        _across()
    else:
        print("the texts to measure on are not beside this checkout", file=sys.stderr)
    _references()
    _names()
    _random_questions(count_from_arguments(10_000))


def _say(name: str, **figures: float) -> None:
    print(json.dumps({"name": name} | {one: round(value, 4) for one, value in figures.items()}), flush=True)


# Headlines through the index that ships


def _ranking(language: str) -> None:
    """Headlines without marks over passages in mixed spellings, by the program as it is and without its widening."""
    texts, queries = wordforms.stories(language)
    spelt = [wordforms.spelt(at, text, language) for at, text in enumerate(texts)] if language != "en" else texts
    asked = [(query.translate(wordforms.UNMARKED), wanted) for query, wanted in queries]
    with _library(spelt, language) as (library, numbers):
        ours = _ndcg(library, numbers, asked)
        plain = _ndcg(library, numbers, asked, without=("forms", "names", "concepts"))
    _say(f"headlines {language} through the index, nDCG@10", ours=ours, folding_alone=plain)


def _across() -> None:
    """Headlines in one language for passages of the same stories in another; the stories stand in the same order."""
    for asking, telling in (("en", "sq"), ("sr", "sq"), ("en", "sr"), ("sq", "sr")):
        _, queries = wordforms.stories(asking)
        texts, others = wordforms.stories(telling)
        if len(queries) != len(others):
            print(f"headlines {asking} for {telling}: the stories do not stand side by side", file=sys.stderr)
            continue
        asked = [(query, wanted) for (query, _), (_, wanted) in zip(queries, others, strict=True)]
        with _library(texts, telling) as (library, numbers):
            ours = _ndcg(library, numbers, asked)
            plain = _ndcg(library, numbers, asked, without=("names", "concepts", "meanings"))
        alone = wordforms.ndcg(texts, asked, telling, (0, 0, 1))
        figures = {"ours": ours, "without_names_concepts_meanings": plain, "groups_of_four_letters_alone": alone}
        _say(f"headlines {asking} for passages {telling}, nDCG@10", **figures)


class _library:  # noqa: N801 - used like a function
    """An archive of these texts in one language, gone when it is done with."""

    def __init__(self, texts: Sequence[str], language: str) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="bench-languages-"))
        self._library = Library.open(self._folder / "archive", create=True)
        drafts = [_draft(text, language) for text in texts]
        ids = add(self._library.archive, self._folder, *drafts)
        self._numbers = {number: place for place, number in enumerate(ids)}
        for _ in self._library.catch_up():
            pass

    def __enter__(self) -> tuple[Library, dict[str, int]]:
        return self._library, self._numbers

    def __exit__(self, *_: object) -> None:
        self._library.close()
        shutil.rmtree(self._folder)


def _draft(text: str, language: str) -> Draft:
    spoken = Language(language, "Cyrl" if latin(text) != text else "Latn")
    return Draft("text/plain", (Page(1, text),), (Passage(1, 0, len(text), spoken, 1.0),), (spoken,))


def _ndcg(
    library: Library, numbers: dict[str, int], queries: Sequence[wordforms.Query], without: tuple[str, ...] = ()
) -> float:
    total = 0.0
    for query, wanted in queries:
        question = Question(query, without=without, limit=10, snippets=False, facets=False)
        best = [numbers[hit.document_id] for hit in library.search(question).hits]
        gain = sum(1 / math.log2(place + 2) for place, number in enumerate(best) if number in wanted)
        total += gain / sum(1 / math.log2(place + 2) for place in range(min(10, len(wanted))))
    return total / len(queries)


# References and names


def _references() -> None:
    for file, whose in (("references", "of our own"), ("references-unseen", "that another hand wrote")):
        right = found = wanted = 0
        for line in (_SENTENCES / f"{file}.jsonl").read_text("utf-8").splitlines():
            case = json.loads(line)
            got = {one.code for one in naming.references(case["text"], tokens(case["text"]))}
            right += len(got & set(case["references"]))
            found += len(got)
            wanted += len(case["references"])
        _say(f"references in sentences {whose}", precision=right / found, recall=right / wanted)


def _names() -> None:
    """Every name of every group, place and instrument, in each way of writing it, names the thing."""
    asked = named = 0
    for kind, terms in vocabulary.authorities().items():
        for term in terms if kind != "concept" else ():
            for language, names in term.names.items():
                for way in {way for name in names for way in _ways(name, language)}:
                    asked += 1
                    named += f"{kind}:{term.code}" in {one.key for one in naming.named_in_question(tokens(way))}
    _say(f"{asked} ways to write a name", understood=named / asked)


def _ways(name: str, language: str) -> Iterator[str]:
    native = language.startswith("sr") and not set("qwxy") & set(latin(name).lower())
    for written in (name, latin(name), *([cyrillic(latin(name))] if native else [])):
        bare = "".join(
            c for c in unicodedata.normalize("NFD", written.replace("đ", "dj")) if not unicodedata.combining(c)
        )
        yield from (written, written.lower(), bare, bare.lower())


# Questions of random letters


def _random_questions(count: int) -> None:
    """CPU milliseconds of questions that nobody would ask; none may raise."""
    folder = archive_of(count)
    chance = random.Random(1889)
    taken: list[tuple[float, str]] = []
    with Library.open(folder, writable=False) as library:
        library.search(Question("mir"))
        for number in range(QUESTIONS):
            letters = "".join(_ALPHABETS) if number % 2 else chance.choice(_ALPHABETS)
            text = "".join(chance.choices(f"{letters} ", k=chance.randint(1, 40)))
            before = time.process_time()
            library.search(Question(text, limit=20))
            taken.append(((time.process_time() - before) * 1000, text))
    times = [one for one, _ in taken]
    worst, text = max(taken)
    figures = {"p50_ms": median(times), "p99_ms": quantiles(times, n=100)[-1], "worst_ms": worst}
    _say(f"{QUESTIONS} questions of random letters over {count} documents (worst: {text!r})", **figures)


if __name__ == "__main__":
    CACHE.mkdir(exist_ok=True)
    main()
