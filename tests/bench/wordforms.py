"""How well forms of words meet, and what that does to ranking: `python -m tests.bench.wordforms`.

Over treebanks and news that nobody here wrote, in the folder `shared` beside the checkout.  Each figure is one JSON
line: ours, the peer's (exact folded words; Snowball and simplemma too, where they are installed), and of what.
"""

from __future__ import annotations

import json
import math
import random
import re
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from archive import cyrillic, fold, fold_dj, unmixed
from indexer.analysis import analysed, grams
from indexer.wordforms import _stem, stem

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "language"
TREEBANKS = {"hr": "hr_set-ud-dev", "tr": "tr_boun-ud-dev", "hu": "hu_szeged-ud-dev"}
CONTENT = {"NOUN", "VERB", "ADJ", "PROPN"}
ASKED = 400
UNMARKED = str.maketrans("čćžšđëçÇËČĆŽŠĐğışöüİĞŞÖÜáéíóőúűÁÉÍÓŐÚŰ", "cczsdecCECCZSDgisouIGSOUaeioouuAEIOOUU")

Key = Callable[[str], str]
Query = tuple[str, frozenset[int]]


def main() -> None:
    """Print every figure."""
    for language in ("sr", "hr", "sq", "en", "mk", "tr", "hu"):
        dictionary_forms(language)
    for language in ("sr", "hr", "sq", "en", "mk", "tr", "hu"):
        conflation(language)
    for language in ("sr", "sq", "en"):
        headlines(language)
    look_alikes()
    speed()
    residence()


def _tell(name: str, ours: Sequence[float], **peers: Sequence[float]) -> None:
    line = {"name": name, "ours": [round(figure, 3) for figure in ours]}
    line |= {peer: [round(figure, 3) for figure in figures] for peer, figures in peers.items()}
    print(json.dumps(line, ensure_ascii=False), flush=True)


# Dictionary forms ask, all words wanted


def dictionary_forms(language: str) -> None:
    """Precision, recall and F1 of one-word questions, per script and marking; the answers must be the same in each."""
    texts, queries = asked(language)
    key, peers = _key(language), _peers(language)
    found = answers(texts, queries, key)
    _tell(f"dictionary forms {language}: P R F1", p_r_f1(queries, found), **_peer_figures(texts, queries, peers))
    variants: dict[str, Callable[[int, str], str]] = {"unmarked": lambda _, text: text.translate(UNMARKED)}
    if language == "sr":
        variants |= {
            "Cyrillic": lambda _, text: cyrillic(text),
            "mixed": lambda at, text: (text, cyrillic(text), text.translate(UNMARKED))[at % 3],
        }
    for name, vary in variants.items():
        varied = [vary(at, text) for at, text in enumerate(texts)]
        plain = [(query.translate(UNMARKED), wanted) for query, wanted in queries]
        again = answers(varied, plain, key)
        _tell(
            f"dictionary forms {language}, {name}, question unmarked: P R F1, share of equal answers",
            (*p_r_f1(plain, again), sum(a == b for a, b in zip(found, again, strict=True)) / len(found)),
            **_peer_figures(varied, plain, peers),
        )


def _peer_figures(
    texts: Sequence[str], queries: Sequence[Query], peers: Mapping[str, Key]
) -> dict[str, tuple[float, ...]]:
    return {name: p_r_f1(queries, answers(texts, queries, peer)) for name, peer in peers.items()}


def answers(texts: Sequence[str], queries: Sequence[Query], key: Key) -> list[frozenset[int]]:
    """For each question the numbers of the texts that hold all its words, in any form."""
    having: dict[str, set[int]] = defaultdict(set)
    for number, text in enumerate(texts):
        for word in _WORD.findall(text):
            having[key(word)].add(number)
    return [
        frozenset(set.intersection(*(having.get(key(word), set()) for word in _WORD.findall(query))))
        for query, _ in queries
    ]


_WORD = re.compile(r"[^\W_]+")


def p_r_f1(queries: Sequence[Query], found: Sequence[frozenset[int]]) -> tuple[float, float, float]:
    """Means over the questions (precision over those that found anything), and their harmonic mean."""
    right = [(len(got & wanted), len(got), len(wanted)) for got, (_, wanted) in zip(found, queries, strict=True)]
    precise = [hits / got for hits, got, _ in right if got]
    precision = sum(precise) / len(precise)
    recall = sum(hits / wanted for hits, _, wanted in right) / len(right)
    return precision, recall, 2 * precision * recall / (precision + recall)


def asked(language: str) -> tuple[list[str], list[Query]]:
    """Sentences, and dictionary forms with the numbers of the sentences that hold one of their forms."""
    folder = DATA / "retrieval"
    if (folder / f"lemma_{language}.sentences.jsonl").exists():
        texts = [line["text"] for line in _json_lines(folder / f"lemma_{language}.sentences.jsonl")]
        lines = _json_lines(folder / f"lemma_{language}.queries.jsonl")
        return texts, [(str(line["query"]), frozenset(line["relevant"])) for line in lines]
    if language not in TREEBANKS:
        return _forms_alone(language)
    sentences = list(_sentences(DATA / "ud" / f"{TREEBANKS[language]}.conllu"))
    places: dict[str, set[int]] = defaultdict(set)
    for number, (_, words) in enumerate(sentences):
        for _, lemma, kind in words:
            if kind in CONTENT and lemma.isalpha() and len(lemma) > 2:
                places[lemma.lower()].add(number)
    lemmas = sorted(lemma for lemma, where in places.items() if 2 <= len(where) <= 20)
    random.Random(1).shuffle(lemmas)
    return [text for text, _ in sentences], [(lemma, frozenset(places[lemma])) for lemma in lemmas[:ASKED]]


def _forms_alone(language: str) -> tuple[list[str], list[Query]]:
    """The forms of a treebank of which nothing else is here, and the dictionary forms of two of them or more."""
    forms: dict[str, set[str]] = defaultdict(set)
    for line in (DATA / "lemmas" / f"{language}.tsv").read_text("utf-8").splitlines()[1:]:
        form, lemma, kind, _ = line.split("\t")
        if kind in CONTENT and lemma.isalpha() and len(lemma) > 2:
            forms[lemma.lower()].add(form)
    texts = sorted(set().union(*forms.values()))
    places = {form: number for number, form in enumerate(texts)}
    return texts, [(lemma, frozenset(map(places.__getitem__, some))) for lemma, some in forms.items() if len(some) > 1]


def _sentences(path: Path) -> Iterator[tuple[str, list[tuple[str, str, str]]]]:
    for block in path.read_text("utf-8").split("\n\n"):
        lines = block.splitlines()
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
        yield text, [(row[1], row[2], row[3]) for row in rows if row[0].isdigit()]


def _json_lines(path: Path) -> list[dict[str, list[int] | str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def _key(language: str) -> Key:
    return lambda word: stem(fold_dj(word), language)


def _peers(language: str) -> dict[str, Key]:
    peers: dict[str, Key] = {"exact": fold}
    try:
        import snowballstemmer

        name = {"sr": "serbian", "hr": "serbian", "en": "english", "tr": "turkish", "hu": "hungarian"}.get(language)
        if name:
            stemmer = snowballstemmer.stemmer(name)
            peers["snowball"] = lambda word: fold(stemmer.stemWord(word.lower()))
    except ImportError:
        pass
    try:
        import simplemma

        code = {"sr": "hbs", "hr": "hbs"}.get(language, language)
        peers["simplemma"] = lambda word: fold(simplemma.lemmatize(word, lang=code))
    except ImportError:
        pass
    return peers


# Pairs of forms


def conflation(language: str) -> None:
    """Precision, recall and F1 over pairs of forms that should meet, and how often a form meets its dictionary form."""
    key, peers = _key(language), _peers(language)
    for name, change in (("marked", str), ("unmarked", lambda form: form.translate(UNMARKED))):
        words = _lemmas(language, change)
        _tell(
            f"pairs of forms {language}, {name}: P R F1 hit",
            pairs(words, key),
            **{peer: pairs(words, other) for peer, other in peers.items()},
        )


def _lemmas(language: str, change: Key) -> dict[str, set[str]]:
    words: dict[str, set[str]] = defaultdict(set)
    for line in (DATA / "lemmas" / f"{language}.tsv").read_text("utf-8").splitlines()[1:]:
        form, lemma, kind, _ = line.split("\t")
        if kind in CONTENT | {"ADV"}:
            words[change(form)].add(lemma)
    return words


def pairs(words: Mapping[str, set[str]], key: Key) -> tuple[float, float, float, float]:
    """The figures for forms with their dictionary forms."""
    keys = {form: key(form) for form in words}
    wanted = _meeting((lemma, form) for form, lemmas in words.items() for lemma in lemmas)
    met = _meeting((keys[form], form) for form in words)
    both = len(wanted & met)
    precision, recall = both / (len(met) or 1), both / len(wanted)
    other = [(form, lemma) for form, lemmas in words.items() for lemma in lemmas if form != lemma]
    hit = sum(keys[form] == key(lemma) for form, lemma in other) / len(other)
    return precision, recall, 2 * precision * recall / ((precision + recall) or 1), hit


def _meeting(named: Iterable[tuple[str, str]]) -> set[tuple[str, str]]:
    groups: dict[str, set[str]] = defaultdict(set)
    for name, form in named:
        groups[name].add(form)
    return {pair for forms in groups.values() for pair in combinations(sorted(forms), 2)}


# Ranking


def headlines(language: str) -> None:
    """NDCG@10 of headlines that ask for their stories; half or a third of the passages in another spelling."""
    passages, queries = stories(language)
    varied = [spelt(at, text, language) for at, text in enumerate(passages)]
    unmarked = [(query.translate(UNMARKED), wanted) for query, wanted in queries]
    for called, texts, asked in (("as written", passages, queries), ("unmarked over mixed", varied, unmarked)):
        for weights in WEIGHTS:
            figure = ndcg(texts, asked, language, weights)
            _tell(f"headlines {language}, {called}, term {weights[0]} stem {weights[1]} grams {weights[2]}", [figure])


WEIGHTS = (
    (1, 0, 0),
    (0, 1, 0),
    (0, 1, 0.25),
    (0, 1, 0.5),
    (1, 1, 0),
    (1, 1, 0.5),
    (0.5, 1, 0.25),
    (0.5, 1, 0.5),
    (0.25, 1, 0.5),
)


def stories(language: str) -> tuple[list[str], list[Query]]:
    """Passages of about 300 letters, and headlines with the numbers of those that tell their story."""
    folder, name = DATA / "retrieval", {"sr": "srp_Latn", "sq": "sqi"}.get(language)
    if name:
        passages = [str(line["text"]) for line in _json_lines(folder / f"headline_{name}.passages.jsonl")]
        lines = _json_lines(folder / f"headline_{name}.queries.jsonl")
        return passages, [(str(line["query"]), frozenset(line["relevant"])) for line in lines]
    stories: dict[str, list[str]] = defaultdict(list)  # English: no other texts between them, so a little easier
    for line in (DATA / "ntrex" / "eng.tsv").read_text("utf-8").splitlines():
        story, _, sentence = line.partition("\t")
        stories[story].append(sentence)
    passages, queries = [], []
    for headline, *sentences in stories.values():
        first = len(passages)
        for sentence in sentences:
            if len(passages) > first and len(passages[-1]) < 250:
                passages[-1] += f" {sentence}"
            else:
                passages.append(sentence)
        queries.append((headline, frozenset(range(first, len(passages)))))
    return passages, queries


def spelt(at: int, text: str, language: str) -> str:
    if language == "sr":
        return (text, cyrillic(text), text.translate(UNMARKED))[at % 3]
    return text if at % 2 else text.translate(UNMARKED)


def ndcg(texts: Sequence[str], queries: Sequence[Query], language: str, weights: Sequence[float]) -> float:
    """NDCG@10 by folded words, forms and groups of four letters, each with its weight."""
    fields = [Ranking([_field(text, language, part) for text in texts]) for part in range(3)]
    total = 0.0
    for query, wanted in queries:
        scores: dict[int, float] = defaultdict(float)
        for part, weight in enumerate(weights):
            if weight:
                for number, score in fields[part].scores(_field(query, language, part)):
                    scores[number] += weight * score
        best = sorted(scores, key=lambda number: (-scores[number], number))[:10]
        gain = sum(1 / math.log2(place + 2) for place, number in enumerate(best) if number in wanted)
        total += gain / sum(1 / math.log2(place + 2) for place in range(min(10, len(wanted))))
    return total / len(queries)


def _field(text: str, language: str, part: int) -> list[str]:
    tokens = list(analysed(text, language))
    if part == 2:
        return [gram for token in tokens for gram in grams(token.term)]
    return [token.stem if part else token.term for token in tokens]


class Ranking:
    """BM25 over one field, k1 1.2 and b 0.75."""

    def __init__(self, texts: Sequence[Sequence[str]]) -> None:
        self._lengths = [len(text) for text in texts]
        self._mean = sum(self._lengths) / len(texts)
        self._postings: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for number, text in enumerate(texts):
            for term, count in Counter(text).items():
                self._postings[term].append((number, count))

    def scores(self, terms: Sequence[str]) -> Iterator[tuple[int, float]]:
        """What each term adds to each text that holds it."""
        for term, asked in Counter(terms).items():
            holding = self._postings.get(term, [])
            rare = math.log(1 + (len(self._lengths) - len(holding) + 0.5) / (len(holding) + 0.5))
            for number, count in holding:
                long = 1.2 * (0.25 + 0.75 * self._lengths[number] / self._mean)
                yield number, asked * rare * count * 2.2 / (count + long)


# Letters, speed, memory


def look_alikes() -> None:
    """The share of words in two scripts that come out in one, in Serbian news typed with both."""
    text = (DATA / "ntrex" / "srp_Cyrl.tsv").read_text("utf-8")
    mixed = [word for word in _WORD.findall(text) if _in_two_scripts(word)]
    _tell("words in two scripts made one: share, words", (sum(map(_is_mended, mixed)) / len(mixed), len(mixed)))


def _in_two_scripts(word: str) -> bool:
    return bool(re.search(r"[A-Za-z]", word) and re.search(r"[\u0400-\u04ff]", word))


def _is_mended(word: str) -> bool:
    return not _in_two_scripts(unmixed(word))


def speed() -> None:
    """Words a CPU second, once warm: with keys alone, and with the pieces of four letters."""
    for name, language in (("srp_Cyrl", "sr"), ("eng", "en")):
        lines = (DATA / "ntrex" / f"{name}.tsv").read_text("utf-8").splitlines()
        text = "\n".join(line.rpartition("\t")[2] for line in lines)
        for _ in analysed(text, language):
            pass
        before = time.process_time()
        count = sum(1 for _ in analysed(text, language))
        between = time.process_time()
        for token in analysed(text, language):
            grams(token.term)
        after = time.process_time()
        _tell(
            f"words a CPU second {language}: alone, with pieces",
            (count / (between - before), count / (after - between)),
        )


def residence() -> None:
    """Megabytes that the tables take: on disk, and resident after 20,000 words have been looked up in each."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "languages" / "forms"
    disk = sum(file.stat().st_size for file in folder.glob("*.forms")) / 1e6
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.wordforms", "resident"], capture_output=True, text=True, check=True
    )
    _tell("megabytes of tables: on disk, resident", (disk, float(done.stdout)))


def _resident() -> float:
    text = (DATA / "ntrex" / "eng.tsv").read_text("utf-8") + (DATA / "ntrex" / "srp_Cyrl.tsv").read_text("utf-8")
    words = sorted({fold(word) for word in _WORD.findall(text)})[:20_000]
    key_of_form = _stem.__wrapped__  # not the keys that are remembered
    before = _resident_pages()
    for chain in ("hbs", "sq", "en", "mk", "tr", "hu"):
        for word in words:
            key_of_form(word, chain)
    return (_resident_pages() - before) * resource.getpagesize() / 1e6


def _resident_pages() -> int:
    return int(Path("/proc/self/statm").read_text("ascii").split()[1])  # Linux; maxrss would hide it behind the texts


if __name__ == "__main__":
    if sys.argv[1:] == ["resident"]:
        print(_resident())
    else:
        main()
