"""N documents of 3–5 kB with a Zipf vocabulary in three languages, the same for every run: `corpus.py N FOLDER`."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

from archive import cyrillic

_SIZES = {"en": 60_000, "sr": 90_000, "sq": 60_000}
_ENDINGS = {
    "en": ("", "s", "ed", "ing", "er", "ly"),
    "sr": ("", "a", "e", "i", "om", "ima", "ama", "ski", "nost"),
    "sq": ("", "a", "it", "ve", "ën", "ës", "në"),
}
_LETTERS = {
    "en": ("bcdfghjklmnpqrstvwyz", "aeiou"),
    "sr": ("bcčćdđfghjklmnprsštvzž", "aeiou"),
    "sq": ("bcçdfghjklmnpqrstvxz", "aeëiouy"),
}
_KINDS = ("statement", "letter", "report", "meeting-record", "press-release", "resolution")
_PLACES = ("Beograd", "Prishtinë", "Kruševac", "Mitrovicë", "Novi Sad", "Pejë")


@dataclass(frozen=True, slots=True)
class Made:
    """One document of the corpus."""

    number: int
    title: str
    text: str
    language: str
    kind: str
    place: str
    date: str
    tags: tuple[str, ...]


def documents(count: int) -> Iterator[Made]:
    """The first `count` documents; the same ones whatever the count."""
    chance = random.Random(1325)
    words = {language: _vocabulary(language, chance) for language in _SIZES}
    weights = {language: _zipf(len(some)) for language, some in words.items()}
    for number in range(count):
        language = chance.choices(("sr", "sq", "en"), (45, 25, 30))[0]
        many = chance.choices(words[language], cum_weights=weights[language], k=chance.randint(450, 720))
        topic = chance.choices(words[language][50:5000], k=6)
        for place in range(0, len(many), 17):
            many[place] = chance.choice(topic)
        text = _paragraphs(many, chance)
        title = " ".join(many[:7]).capitalize()
        if language == "sr" and number % 3 == 0:
            title, text, language = cyrillic(title), cyrillic(text), "sr-Cyrl"
        year, month, day = chance.randint(1991, 2023), chance.randint(1, 12), chance.randint(1, 28)
        tags = tuple(f"tag{n:02}" for n in sorted(chance.sample(range(40), chance.randint(1, 4))))
        yield Made(
            number,
            title,
            text,
            {"sr": "sr-Latn", "sq": "sq-Latn", "en": "en-Latn"}.get(language, language),
            chance.choice(_KINDS),
            chance.choice(_PLACES),
            f"{year}-{month:02}-{day:02}",
            tags,
        )


def questions(count: int, documents_: list[Made]) -> list[str]:
    """What people type: one word, two words, a word and a beginning, a phrase; taken from the documents themselves."""
    chance = random.Random(1820)
    asked = []
    for number in range(count):
        words = chance.choice(documents_).text.replace(".", "").replace(",", "").split()
        at = chance.randrange(len(words) - 2)
        first, second = words[at], words[at + 1]
        asked.append((first, f"{first} {second}", f"{first} {second[:3]}*", f'"{first} {second}"')[number % 4])
    return asked


def write(count: int, folder: Path) -> int:
    """The documents as text files; returns their bytes."""
    folder.mkdir(parents=True, exist_ok=True)
    size = 0
    for made in documents(count):
        content = f"{made.title}\n\n{made.place}, {made.date}\n\n{made.text}\n".encode()
        (folder / f"{made.number:06}.txt").write_bytes(content)
        size += len(content)
    return size


def _zipf(count: int) -> list[float]:
    """Cumulated weights of ranks, flattened at the head (Mandelbrot 1953)."""
    return list(accumulate(1 / (rank + 2.7) ** 1.05 for rank in range(1, count + 1)))


def _vocabulary(language: str, chance: random.Random) -> list[str]:
    consonants, vowels = _LETTERS[language]
    words: dict[str, None] = {}
    while len(words) < _SIZES[language]:
        stem = "".join(chance.choice(consonants) + chance.choice(vowels) for _ in range(chance.choice((1, 2, 2, 3, 4))))
        for ending in chance.sample(_ENDINGS[language], 4):
            words[stem + ending] = None
    made = list(words)
    chance.shuffle(made)
    return sorted(made[: _SIZES[language]], key=lambda word: len(word) + chance.random() * 6)


def _paragraphs(words: list[str], chance: random.Random) -> str:
    out, at = [], 0
    while at < len(words):
        length = chance.randint(8, 18)
        sentence = " ".join(words[at : at + length]).capitalize()
        out.append(f"{sentence}.{chance.choice((' ', ' ', ' ', chr(10) * 2))}")
        at += length
    return "".join(out)


if __name__ == "__main__":
    print(f"{write(int(sys.argv[1]), Path(sys.argv[2]))} bytes in {sys.argv[1]} documents")
