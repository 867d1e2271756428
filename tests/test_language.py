"""The language and script of every passage, in texts of the region as people really type them."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Language, Page, Passage, cyrillic, latin
from indexer.language import language_of, languages, mended, passages

EN = (
    "The two networks met in a small town by the lake and spoke for three days about what justice would mean for the "
    "women who survived. They agreed to write to both governments, and to stand in the square together every month."
)
SR = (
    "Dve mreže su se sastale u malom gradu pored jezera i tri dana razgovarale o tome šta bi pravda značila za žene koje "
    "su preživele. Dogovorile su se da pišu obema vladama i da svakog meseca zajedno stoje na trgu."
)
HR = (
    "Dvije mreže sastale su se u malome gradu pokraj jezera i tri dana razgovarale o tome što bi pravda značila za žene "
    "koje su preživjele. Dogovorile su se da će pisati objema vladama i da će svaki mjesec zajedno stajati na trgu."
)
SQ = (
    "Dy rrjetet u takuan në një qytet të vogël pranë liqenit dhe folën tri ditë për atë se çfarë do të thoshte drejtësia "
    "për gratë që kanë mbijetuar. Ato u morën vesh t'u shkruajnë dy qeverive dhe të qëndrojnë së bashku në shesh."
)
MK = (
    "Двете мрежи се сретнаа во мал град покрај езерото и три дена зборуваа за тоа што би значела правдата за жените кои "
    "преживеале. Тие се договорија да им пишат на двете влади и секој месец заедно да стојат на плоштадот."
)
IT = (
    "Le due reti si sono incontrate in una piccola città vicino al lago e per tre giorni hanno parlato di che cosa "
    "vorrebbe dire giustizia per le donne sopravvissute. Hanno deciso di scrivere insieme ai due governi."
)
TR = (
    "İki ağ göl kıyısındaki küçük bir kasabada buluştu ve hayatta kalan kadınlar için adaletin ne anlama geleceğini üç "
    "gün boyunca konuştu. Her iki hükümete de mektup yazmaya ve her ay meydanda birlikte durmaya karar verdiler."
)


def _bare(text: str) -> str:
    """As typed on a keyboard without the marks."""
    parts = unicodedata.normalize("NFD", text.replace("đ", "dj").replace("Đ", "Dj"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def _one(text: str) -> str:
    (language,) = languages(passages([Page(1, text)]))
    return str(language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (EN, "en-Latn"),
        (SR, "sr-Latn"),
        (_bare(SR), "sr-Latn"),
        (cyrillic(SR), "sr-Cyrl"),
        (HR, "sr-Latn"),
        (SQ, "sq-Latn"),
        (_bare(SQ), "sq-Latn"),
        (MK, "mk-Cyrl"),
        (IT, "it-Latn"),
        (TR, "tr-Latn"),
        (SR.upper(), "sr-Latn"),
        (cyrillic(SR).upper(), "sr-Cyrl"),
        (SQ.upper(), "sq-Latn"),
    ],
)
def test_a_text_in_one_language(text: str, language: str) -> None:
    assert _one(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ми смо овде и нисмо саме у овом граду.", "sr-Cyrl"),  # no letter that Macedonian lacks
        ("Она је била на тргу и није била сама.", "sr-Cyrl"),
        ("Таа беше на плоштадот и не беше сама.", "mk-Cyrl"),
        ("Nismo same i necemo da cutimo u ovom gradu.", "sr-Latn"),
        ("Nuk jemi vetëm dhe nuk do të heshtim.", "sq-Latn"),
        ("We are not alone and we shall not be silent.", "en-Latn"),
    ],
)
def test_a_sentence(text: str, language: str) -> None:
    assert str(language_of(text)[0]) == language


def test_latin_letters_inside_cyrillic_words_are_read_as_what_they_look_like() -> None:
    typed = cyrillic(SR).translate(str.maketrans("аеој", "aeoj", ""))
    typed = "".join(was if place % 3 else now for place, (was, now) in enumerate(zip(cyrillic(SR), typed, strict=True)))
    assert typed != cyrillic(SR)
    assert mended(typed) == cyrillic(SR)
    assert _one(typed) == "sr-Cyrl"
    assert mended("Women in Black и Жене у црном") == "Women in Black и Жене у црном"


@pytest.mark.parametrize("text", ["", " \n\t ", "12. 3. 2006", "* * *", "— 1325 —"])
def test_what_holds_no_letters_is_no_passage(text: str) -> None:
    assert passages([Page(1, text)]) == ()
    assert languages(()) == ()


@pytest.mark.parametrize("text", ["Ana", "KtK", "2006 OK", "Struga, 7-9", "www.example.org"])
def test_too_little_text_is_in_no_language(text: str) -> None:
    assert [language.code for language in languages(passages([Page(1, text)]))] == ["und"]


def test_a_short_passage_takes_the_only_language_of_the_document() -> None:
    found = passages([Page(1, SR + "\n\n" + SR), Page(2, "Struga"), Page(3, "Anketa")])
    assert {str(passage.language) for passage in found} == {"sr-Latn"}
    assert found[-1].confidence < 0.5


def test_a_short_passage_between_two_languages_stays_open() -> None:
    found = passages([Page(1, SR), Page(2, EN), Page(3, "Struga")])
    assert [str(passage.language) for passage in found if passage.page == 3] == ["und-Latn"]


def test_a_document_in_several_languages_names_each_by_its_share() -> None:
    pages = [Page(1, f"{SR}\n\n{SR}\n\n{EN}"), Page(2, f"{cyrillic(SR)}\n\n{SQ}")]
    found = languages(passages(pages))
    assert {str(language) for language in found} == {"sr-Latn", "en-Latn", "sr-Cyrl", "sq-Latn"}
    assert str(found[0]) == "sr-Latn"
    assert [language.share for language in found] == sorted((language.share for language in found), reverse=True)
    assert sum(language.share for language in found) == pytest.approx(1, abs=0.01)


def test_a_language_of_a_few_words_is_not_one_of_the_document() -> None:
    found = languages(passages([Page(1, "\n\n".join([SR] * 8 + [EN[:80]]))]))
    assert [str(language) for language in found] == ["sr-Latn"]


def test_what_cannot_be_told_counts_only_when_it_is_much() -> None:
    def made(code: str, length: int) -> Passage:
        return Passage(1, 0, length, Language(code, "Latn"), 0.9)

    assert [one.code for one in languages([made("sr", 80), made("und", 20)])] == ["sr"]
    assert [one.code for one in languages([made("sr", 60), made("und", 40)])] == ["sr", "und"]
    assert [one.code for one in languages([made("und", 40)])] == ["und"]


def test_passages_are_cut_where_sentences_and_paragraphs_end() -> None:
    text = f"{SR}\n\n{EN} {EN}\n\n{SQ}\n"
    found = passages([Page(7, text)])
    assert {passage.page for passage in found} == {7}
    for passage in found:
        part = text[passage.start : passage.end]
        assert part == part.strip()
        assert part[0].isupper()
        assert part[-1] == "."
        assert len(part) < 600
        assert 0 <= passage.confidence <= 1


def test_a_text_without_an_end_is_cut_all_the_same() -> None:
    found = passages([Page(1, "mir i pravda " * 1000)])
    assert len(found) > 10
    assert max(passage.end - passage.start for passage in found) <= 1200
    assert len(passages([Page(1, "a" * 10_000)])) > 5


def test_the_same_text_has_the_same_answer_every_time() -> None:
    text = "Anketa o radu, bez zaključka."
    assert len({language_of(text) for _ in range(10)}) == 1


@settings(max_examples=50, deadline=None)
@given(st.lists(st.text(alphabet=st.sampled_from("abčЖjљ њë. \n!1"), max_size=400), max_size=3))
def test_offsets_are_true_and_no_letter_is_outside(texts: list[str]) -> None:
    pages = [Page(number, text) for number, text in enumerate(texts, 1)]
    held: dict[int, set[int]] = {}
    for passage in passages(pages):
        text = pages[passage.page - 1].text
        assert 0 <= passage.start < passage.end <= len(text)
        places = set(range(passage.start, passage.end))
        assert not places & held.setdefault(passage.page, set())
        held[passage.page] |= places
    for page in pages:
        letters = {place for place, letter in enumerate(page.text) if letter.isalpha()}
        assert letters <= held.get(page.number, set())


# Real texts


def _stretches(lines: list[str], length: int, limit: int) -> Iterator[str]:
    held, made = "", 0
    for line in lines:
        held = f"{held} {line}".strip()
        if len(held) >= length and made < limit:
            yield held
            held, made = "", made + 1


def _news(shared: Path, name: str) -> list[str]:
    lines = (shared / "data" / "language" / "ntrex" / name).read_text("utf-8").splitlines()
    return [line.split("\t")[1] for line in lines[: len(lines) // 4]]


def _albanian(shared: Path) -> list[str]:
    lines = (shared / "data" / "language" / "retrieval" / "headline_sqi.passages.jsonl").read_text("utf-8").splitlines()
    return [max((value for value in json.loads(line).values() if isinstance(value, str)), key=len) for line in lines]


@pytest.mark.parametrize("language", ["en-Latn", "sr-Cyrl", "sr-Latn", "sr-Latn bare", "sq-Latn", "sq-Latn bare"])
def test_real_news_of_300_letters_are_told_nearly_always(shared: Path, language: str) -> None:
    lines = {
        "en": lambda: _news(shared, "eng.tsv"),
        "sr": lambda: _news(shared, "srp_Cyrl.tsv"),
        "sq": lambda: _albanian(shared),
    }[language[:2]]()
    expected, _, bare = language.partition(" ")
    if expected == "sr-Latn":
        lines = [latin(mended(line)) for line in lines]
    texts = [_bare(text) if bare else text for text in _stretches(lines, 260, 100)]
    assert len(texts) >= 60
    right = sum(str(language_of(text)[0]) == expected for text in texts)
    assert right / len(texts) >= 0.99
