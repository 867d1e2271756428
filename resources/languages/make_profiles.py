"""Count letters and words for telling languages apart: `make_profiles.py FOLDER [TARGET] [--half]`.

FOLDER holds texts whose licence allows it: the Universal Declaration of Human Rights (`udhr/als.tsv`, one paragraph a
line after its kind and a tab), sentences of Tatoeba (`tatoeba/sqi-eng.tsv`), treebanks of Universal Dependencies
(`ud/sq_*.conllu`).  The packages `wordfreq` and `gender-guesser` must be installed where this runs, for lists of
frequent words and to leave out first names; the program itself does without them.

TARGET (this folder where none is named) gets `profiles/` in the format of langdetect, `words-Latn.json` and
`words-Cyrl.json`, and two lists of words with letters of their own.  `words-marked.txt` are Serbian, Croatian and
Bosnian ones with č, ć, š, ž or đ, which tell š from č where two encodings have them in each other's place;
`words-maimed.txt` is what is left of Serbian and Albanian words when such letters get lost (`rena` of rešena), where
that is no word of any language here, with or without its marks.  With `--half` every
second line of Tatoeba and the treebanks is left out, so that what is made can be measured on them.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import gender_guesser
from wordfreq import top_n_list, word_frequency

Shares = Mapping[str, float]  # of each word in the running text of a language

WORD = re.compile(r"[^\W\d_]+")
SAME_LETTER = str.maketrans("İșțȘȚ", "işţşţ")
RAREST = 1e-5  # share of a group of letters below which it says nothing
MANY = 5  # languages that share a word which then tells none of them; the names of the world are such words
TOP = 40_000  # words of a language taken from wordfreq
KEPT = 1500  # words of a language that are told by themselves
KEPT_OF_OTHERS = 300  # of languages that are there only so that their texts are not taken for another
KEPT_OF_FEW_TEXTS = 800  # the rest stands in them once
COMMON = 100  # the most frequent words are no names, though some names are written like them

MARKED = re.compile("[čćšžđ]")
LOSABLE = re.compile("[čćšžđëçђјљњћџ]")
OF_NAMES = 3  # letters of what may hang on a name
LOST_FROM = 25_000  # words of a language whose remains are kept
KNOWN = 5_000  # of wordfreq's words, which further down have lost letters themselves
RARE = 1e-5
KNOWN_IN = ("sh", "en", "hu", "tr", "mk", "bg", "ru", "uk", "it", "de", "fr", "es", "ro", "sl", "pl")

# name: (Declarations, Tatoeba, treebank, wordfreq, share of wordfreq)
LATIN = {
    "sr": (("srp_Latn",), ("srp",), "sr", "sh", 0.3),
    "hr": (("hrv", "bos_Latn", "cnr"), ("hrv", "bos"), "hr", "sh", 0.6),
    "sq": (("als",), ("sqi",), "sq", "", 0.0),
    "tr": (("tur",), ("tur",), "tr", "tr", 0.6),
    "hu": (("hun",), ("hun",), "", "hu", 0.6),
    "en": (("eng",), ("eng",), "en", "en", 0.6),
    "rom": (("rmn", "rmn_1"), (), "", "", 0.0),
    "sl": (("slv",), (), "", "sl", 0.8),
    "ro": (("ron",), (), "", "ro", 0.8),
    "it": (("ita",), (), "", "it", 0.8),
    "no": ((), (), "", "nb", 1.0),
    **{code: ((), (), "", code, 1.0) for code in ("de", "fr", "es", "pt", "pl", "cs", "sk", "nl", "sv", "da", "fi")},
}
CYRILLIC = {
    "mk": (("mkd",), ("mkd",), "", "mk", 0.7),
    "bg": (("bul",), (), "", "bg", 0.8),
    "ru": ((), (), "", "ru", 1.0),
    "uk": ((), (), "", "uk", 1.0),
}
WITH_PROFILE = ("sr", "hr", "sq", "tr", "hu", "en", "rom", "sl", "mk", "bg")
UNMARKED = ("sr", "hr", "sq", "tr", "hu", "rom")  # often typed without their marks
IN_BOTH_SCRIPTS = ("sr", "hr")
OF_FEW_TEXTS = ("sq", "rom")  # which wordfreq does not have
SAME = {"hr": "sr"}  # one list of words; see `varieties.json` for what tells them apart

CYRILLIC_LETTERS = "љњџабвгдђежзијклмнопрстћуфхцчш"
LATIN_LETTERS = "lj nj dž a b v g d đ e ž z i j k l m n o p r s t ć u f h c č š"
NEIGHBOURS = {
    "ъ": "a",
    "й": "j",
    "щ": "št",
    "ю": "ju",
    "я": "ja",
    "ы": "i",
    "э": "e",
    "і": "i",
    "ї": "i",
    "є": "e",
    "ь": "",
}
OF_NEIGHBOURS = str.maketrans(NEIGHBOURS | {"ѓ": "đ", "ќ": "k", "ѕ": "z"})
LETTERS = dict(zip(CYRILLIC_LETTERS, LATIN_LETTERS.split(" "), strict=True))


def main() -> None:
    """Shares of words from every text, then profiles and lists from the shares."""
    arguments = [argument for argument in sys.argv[1:] if argument != "--half"]
    folder, target = Path(arguments[0]), Path(arguments[1] if len(arguments) > 1 else Path(__file__).parent)
    step = 2 if "--half" in sys.argv else 1
    latin = {code: _shares(folder, step, *texts, "Latn") for code, texts in LATIN.items()}
    cyrillic = {code: _shares(folder, step, *texts, "Cyrl") for code, texts in CYRILLIC.items()}
    (target / "profiles").mkdir(parents=True, exist_ok=True)
    for name, shares in _profiles(latin | cyrillic):
        _write(target / "profiles" / f"{name}.json", _profile(name, shares))
    names = _names(folder)
    merged = _merged(latin)
    _write(target / "words-Latn.json", _telling(merged, names))
    _write(target / "words-Cyrl.json", _telling({"sr": _changed(merged["sr"], _in_cyrillic), **cyrillic}, names))
    _list(target / "words-marked.txt", _marked(names))
    _list(target / "words-maimed.txt", _maimed(latin, names))


def _shares(
    folder: Path,
    step: int,
    udhr: Iterable[str],
    tatoeba: Iterable[str],
    treebank: str,
    listed: str,
    part: float,
    script: str,
) -> Shares:
    lines = [line for name in udhr for line in _declaration(folder, name)]
    lines += [line for name in tatoeba for line in list(_sentences(folder, name))[::step]]
    lines += list(_treebank(folder, treebank))[::step] if treebank else []
    read = Counter(word for line in lines for word in _words(_in_latin(line) if script == "Latn" else line))
    frequent = Counter(dict(_frequent(listed)) if listed else {})
    return Counter({word: share * (1 - part) for word, share in _of_one(read).items()}) + Counter(
        {word: share * part for word, share in _of_one(frequent).items()}
    )


def _declaration(folder: Path, name: str) -> Iterator[str]:
    for line in (folder / "udhr" / f"{name}.tsv").read_text("utf-8").splitlines():
        yield line.partition("\t")[2]


def _sentences(folder: Path, name: str) -> Iterator[str]:
    """The sentences of a language; the English ones stand beside every other."""
    column = 1 if name == "eng" else 0
    for line in (folder / "tatoeba" / f"{'sqi' if column else name}-eng.tsv").read_text("utf-8").splitlines():
        yield line.split("\t")[column]


def _treebank(folder: Path, name: str) -> Iterator[str]:
    for file in sorted((folder / "ud").glob(f"{name}_*.conllu")):
        for line in file.read_text("utf-8").splitlines():
            if line.startswith("# text = "):
                yield line[9:]


def _frequent(code: str, count: int = TOP) -> Iterator[tuple[str, float]]:
    for entry in top_n_list(code, count, wordlist="small"):
        for word in _words(entry):
            yield word, word_frequency(entry, code, wordlist="small")


def _words(text: str) -> list[str]:
    return WORD.findall(unicodedata.normalize("NFC", text).translate(SAME_LETTER).lower())


def _of_one(counts: Mapping[str, float]) -> Shares:
    total = sum(counts.values()) or 1
    return {word: count / total for word, count in counts.items()}


def _profiles(shares: Mapping[str, Shares]) -> Iterator[tuple[str, Shares]]:
    """Each language as it is written, without its marks, and in its other script."""
    for code in WITH_PROFILE:
        yield code, shares[code]
        if code in UNMARKED:
            yield f"{code}_unmarked", _changed(shares[code], _without_marks)
        if code in IN_BOTH_SCRIPTS:
            yield f"{code}_cyrillic", _changed(shares[code], _in_cyrillic)


def _profile(name: str, shares: Shares) -> Mapping[str, object]:
    """How often each group of one to three letters occurs, the ends of words as spaces, of a million of each length."""
    counts: dict[str, float] = {}
    totals = [0.0, 0.0, 0.0]
    for word, share in shares.items():
        for group in _groups(f" {word} "):
            counts[group] = counts.get(group, 0.0) + share
            totals[len(group) - 1] += share
    freq = {
        group: round(1e6 * count / totals[len(group) - 1])
        for group, count in sorted(counts.items())
        if count / totals[len(group) - 1] > RAREST
    }
    return {"freq": freq, "n_words": [1_000_000] * 3, "name": name}


def _groups(word: str) -> Iterator[str]:
    for length in (1, 2, 3):
        for start in range(len(word) - length + 1):
            if word[start : start + length] != " ":
                yield word[start : start + length]


@dataclass(frozen=True, slots=True)
class Names:
    """Words to leave out, in Latin letters without marks."""

    sure: frozenset[str]  # written with a capital more often than not
    likely: frozenset[str]  # first names and proper nouns; some words of daily use are written like them


def _names(folder: Path) -> Names:
    files = [*sorted((folder / "tatoeba").glob("*.tsv")), *sorted((folder / "ud").glob("*.conllu"))]
    capital, small = Counter[str](), Counter[str]()
    for line in (line for file in files for line in file.read_text("utf-8").splitlines()):
        if line.startswith("# text = ") or ("\t" in line and not line[:1].isdigit()):
            for part in line.removeprefix("# text = ").split("\t")[0].split()[1:]:
                (capital if part[:1].isupper() and part[1:].islower() else small).update(_words(part))
    sure = {_plain(word) for word, count in capital.items() if len(word) > 2 and count > small[word]}
    likely = {*_first_names(), *capital}
    for line in (line for file in files for line in file.read_text("utf-8").splitlines()):
        columns = line.split("\t")
        if len(columns) > 3 and columns[3] == "PROPN":
            likely.update(_words(f"{columns[1]} {columns[2]}"))
    return Names(frozenset(sure), frozenset(_plain(name) for name in likely if len(name) > 2))


def _first_names() -> Iterator[str]:
    file = Path(gender_guesser.__file__).parent / "data" / "nam_dict.txt"
    for line in file.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            yield from _words(line[3:29])


def _merged(shares: Mapping[str, Shares]) -> dict[str, Shares]:
    """The languages that are told as one, with the larger share of each word."""
    merged: dict[str, dict[str, float]] = {}
    for code, of_words in shares.items():
        into = merged.setdefault(SAME.get(code, code), {})
        for word, share in of_words.items():
            into[word] = max(share, into.get(word, 0.0))
    return dict(merged)


def _telling(merged: Mapping[str, Shares], names: Names) -> dict[str, dict[str, int]]:
    """The frequent words, marked and unmarked, of a million in each language; no names, nothing that many share."""
    top = {code: Counter(dict(shares)).most_common(3 * KEPT) for code, shares in merged.items()}
    in_languages = Counter(word for words in top.values() for word, _ in words)
    told: dict[str, dict[str, int]] = {}
    for code, words in top.items():
        own = [
            (word, max(1, round(share * 1e6)))
            for place, (word, share) in enumerate(words)
            if in_languages[word] < MANY or len(word) < 3
            if not _is_name(word, names, common=place < COMMON)
        ]
        for word, count in own[: _kept(code)]:
            for form in {word, _without_marks(word)} if code in UNMARKED else {word}:
                into = told.setdefault(form, {})
                into[code] = max(count, into.get(code, 0))
    return dict(sorted(told.items()))


def _kept(code: str) -> int:
    if code in OF_FEW_TEXTS:
        return KEPT_OF_FEW_TEXTS
    return KEPT if code in WITH_PROFILE else KEPT_OF_OTHERS


def _marked(names: Names) -> Iterator[str]:
    for word, _ in _frequent("sh", 2 * TOP):
        if len(word) > 2 and MARKED.search(word) and not _is_form_of_name(word, names):
            yield word


def _maimed(shares: Mapping[str, Shares], names: Names) -> Iterator[str]:
    serbian = [word for word in _first(shares["sr"]) if not _is_form_of_name(word, names)]
    listed = {word for code in KNOWN_IN for word, _ in _frequent(code, KNOWN)}
    known = listed | {word for words in shares.values() for word, share in words.items() if share > RARE}
    known |= set(map(_in_cyrillic, known))
    known |= set(map(_without_marks, known))
    for word in (*serbian, *_first(shares["sq"]), *map(_in_cyrillic, serbian)):
        left = LOSABLE.sub("", word)
        if left != word and len(left) > 1 and left not in known:
            yield left


def _first(shares: Shares) -> list[str]:
    return sorted(shares, key=shares.__getitem__, reverse=True)[:LOST_FROM]


def _is_form_of_name(word: str, names: Names) -> bool:
    plain = _plain(word)
    stems = {plain[: len(plain) - cut] for cut in range(1, OF_NAMES + 1) if len(plain) - cut > 3}
    return _is_name(word, names, common=False) or not names.likely.isdisjoint(stems | {f"{stem}a" for stem in stems})


def _is_name(word: str, names: Names, *, common: bool) -> bool:
    """Also surnames, by their ends."""
    plain = _plain(word)
    if common or len(plain) < 3:
        return plain in names.sure
    ends = ("ic", "ov", "ev", "ova", "eva", "ski", "sen", "son")
    return plain in names.sure or plain in names.likely or (len(plain) > 4 and plain.endswith(ends))


def _plain(word: str) -> str:
    return _without_marks(_in_latin(word).translate(OF_NEIGHBOURS))


def _changed(shares: Shares, change: Callable[[str], str]) -> Shares:
    changed: dict[str, float] = {}
    for word, share in shares.items():
        changed[change(word)] = changed.get(change(word), 0.0) + share
    return changed


def _without_marks(word: str) -> str:
    parts = unicodedata.normalize("NFD", word.replace("đ", "dj").replace("ı", "i"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _in_latin(text: str) -> str:
    return "".join(LETTERS.get(letter, letter) for letter in text.lower()) if text else text


def _in_cyrillic(word: str) -> str:
    for cyrillic, latin in LETTERS.items():  # the pairs of letters come first
        word = word.replace(latin, cyrillic)
    return word


def _write(file: Path, made: object) -> None:
    file.write_text(json.dumps(made, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


def _list(file: Path, words: Iterable[str]) -> None:
    file.write_text("\n".join(sorted(set(words))) + "\n", "utf-8")


if __name__ == "__main__":
    main()
