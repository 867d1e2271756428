"""The language and script of every passage, in texts of the region as people really type them."""

from __future__ import annotations

import json
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive import Language, Page, Passage, cyrillic
from indexer.language import language_of, languages, mended, passages
from indexer.varieties import marks_of, plain
from resources import path
from tests.bench import identification

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


HU = (
    "A két hálózat egy tóparti kisvárosban találkozott, és három napon át beszélt arról, mit jelentene az igazság a "
    "túlélő nők számára. Megállapodtak, hogy írnak mindkét kormánynak, és havonta együtt állnak ki a térre."
)
ROM = (
    "E romane džuvlja andar amaro foros kidinde pe thaj vakerde pal o mir. Von mangen te avel čačipe savore manušenge, "
    "kaj te na avel pale maripe, thaj te šaj e čhave džan ani škola khetane."
)
ROM_KOSOVO = (
    "I romani ćhib si jekh ćhib e romenqi thaj i organizacia mangel te del dumo e rromane ʒuvlenqe. Amen sam khetane vaś "
    "o paćipe, vaś e manuśikane hakaja thaj vaś e ćhavenqo avutnipe."
)
BS = (
    "Vijeće općine saopćilo je da će porodice koje su preživjele rat dobiti podršku. Ko je bio tamo, zna šta se "
    "dogodilo, i o historiji se mora govoriti. Sudjelovalo je hiljadu ljudi iz cijele Evrope."
)
HR_TOLD = (
    "Tko je bio ondje, zna što se dogodilo. Općinsko vijeće priopćilo je da će tijekom siječnja raspravljati o sustavu "
    "pomoći obiteljima koje su preživjele rat, a sudjelovat će tisuću ljudi iz cijele Europe."
)
IJEKAVIAN = "Djeca su htjela znati gdje su bili prije rata i uvijek su pitala jesu li i ovdje svi bili protiv njega."


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
        (HR_TOLD, "hr-Latn"),
        (_bare(HR_TOLD), "hr-Latn"),
        (BS, "bs-Latn"),
        (cyrillic(BS), "bs-Cyrl"),
        (HU, "hu-Latn"),
        (_bare(HU), "hu-Latn"),
        (ROM, "rom-Latn"),
        (_bare(ROM), "rom-Latn"),
        (ROM_KOSOVO, "rom-Latn"),
        (SQ, "sq-Latn"),
        (_bare(SQ), "sq-Latn"),
        (MK, "mk-Cyrl"),
        (IT, "it-Latn"),
        (TR, "tr-Latn"),
        (_bare(TR), "tr-Latn"),
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
        ("Zapisnik sa sastanka", "sr-Latn"),
        ("ZENE PROTIV RATA", "sr-Latn"),
        ("Deklaratë për shtyp", "sq-Latn"),
        ("Grate kunder luftes", "sq-Latn"),
        ("Kadınlar savaşa karşı", "tr-Latn"),
        ("A nők a háború ellen", "hu-Latn"),
        ("Жените против војната", "mk-Cyrl"),
        ("Жене против рата", "sr-Cyrl"),
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


def test_a_heading_without_letters_of_its_own_takes_the_language_of_the_letter() -> None:
    found = passages(
        [
            Page(
                1,
                "Женска група „Речна светиљка“\nПирот\nНаш број: 44/13\n\nПирот, 05.12.2013\n\nГрадској управи\n\n"
                "Предмет: Захтев за увид у локални акциони план\n\nПоштовани,\n\nу новинама смо прочитале да је град "
                "усвојио локални акциони план, па вас молимо да нам га пошаљете. Тражимо га већ трећи пут.",
            )
        ]
    )
    assert {passage.language.code for passage in found} == {"sr"}


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


@pytest.mark.parametrize("text", ["a" * 100_000, "ж" * 100_000, "жa" * 50_000, "мир. " * 10_000, " \n\t" * 30_000])
def test_no_text_takes_longer_than_its_length(text: str) -> None:
    began = time.process_time()
    passages([Page(1, text)])
    assert time.process_time() - began < 5


def test_the_same_text_has_the_same_answer_every_time() -> None:
    text = "Anketa o radu, bez zaključka."
    assert len({language_of(text) for _ in range(10)}) == 1


_SENTENCES = [part for text in (EN, SR, HR_TOLD, SQ, MK, TR, HU, ROM) for part in text.split(". ")]


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_SENTENCES), min_size=1, max_size=8))
def test_what_was_read_before_changes_no_answer(sentences: list[str]) -> None:
    page = Page(1, ". ".join(sentences))
    first = passages([page])
    passages([Page(1, text) for text in (SQ, MK, ROM)])
    assert passages([page]) == first
    assert languages(first) == languages(passages([page]))


@pytest.mark.parametrize("joint", ["\n\n", "\n", " "])
@pytest.mark.parametrize(("first", "second"), [(SR, SQ), (_bare(SR), EN), (SQ, EN), (TR, SQ), (ROM, SR), (HU, EN)])
def test_two_languages_by_turns_are_both_named(first: str, second: str, joint: str) -> None:
    pieces = [piece for pair in zip(first.split(". "), second.split(". "), strict=True) for piece in pair]
    found = languages(passages([Page(1, (f".{joint}").join(pieces))]))
    assert {str(language) for language in found} == {_one(first), _one(second)}


def test_a_sentence_in_another_script_is_a_passage_of_its_own() -> None:
    found = passages([Page(1, f"{cyrillic(SR)} {EN}")])
    assert [str(passage.language) for passage in found] == ["sr-Cyrl", "en-Latn"]


def test_a_foreign_title_inside_a_sentence_divides_nothing() -> None:
    text = cyrillic("Izveštaj o radu. ") + "Women in Black. " + cyrillic("Pisale smo svima koji su nas pitali.")
    (found,) = passages([Page(1, text)])
    assert str(found.language) == "sr-Cyrl"


@pytest.mark.parametrize(
    "text",
    [
        "xkq wvbn ptrz lkjh qwer zxcv bnmp oiuy trew asdf ghjk lzxc vbnm qazw sxed crfv",
        "Moterys juodais drabužiais kiekvieną savaitę tyliai stovi aikštėje ir reikalauja taikos bei teisingumo visoms",
    ],
)
def test_what_is_in_no_known_language_is_not_sure(text: str) -> None:
    assert language_of(text)[0].code == "und"


def test_ijekavian_text_without_other_marks_is_serbian_with_less_certainty() -> None:
    language, sure = language_of(IJEKAVIAN)
    assert (language.code, sure) == ("sr", 0.75)
    assert language_of(SR)[1] > 0.99


def test_what_shows_no_variety_follows_the_rest_of_the_document() -> None:
    neutral = "Gradovi i ulice bili su puni ljudi koji su nosili cvijeće i pisma, a pjevali su i stare pjesme o miru."
    assert _one(f"{HR_TOLD}\n\n{neutral}") == "hr-Latn"
    found = languages(passages([Page(1, "\n\n".join([SR, SR, HR_TOLD]))]))
    assert {language.code for language in found} == {"sr", "hr"}


def test_no_word_speaks_for_two_varieties_that_exclude_each_other() -> None:
    listed = json.loads(path("languages", "varieties.json").read_text("utf-8"))
    for one, other in (
        ("ekavian", "ijekavian"),
        ("croatian", "bosnian_or_serbian"),
        ("serbian", "croatian_or_bosnian"),
    ):
        words = {plain(word.rstrip("*")): word for word in listed[one]}
        assert not words.keys() & {plain(word.rstrip("*")) for word in listed[other]}
        for word in listed[other]:
            assert getattr(marks_of([word.rstrip("*")]), one) == 0, word


def test_every_profile_that_is_asked_is_there_and_every_other_is_gone() -> None:
    asked = json.loads(path("languages", "detection.json").read_text("utf-8"))
    own = {f"{name}.json" for script in ("Latn", "Cyrl") for name in asked[script]["own"]}
    assert own == {file.name for file in path("languages", "profiles").iterdir()}


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


@pytest.mark.parametrize(
    "name",
    [
        *(f"news, {code}" for code in ("en", "sr", "sr unmarked", "sr-Cyrl", "sq", "sq unmarked")),
        *(f"Tatoeba, {code}" for code in ("mk", "tr", "tr unmarked", "hu", "hu unmarked")),
    ],
)
@pytest.mark.parametrize(("length", "least"), [("300 letters", 0.999), ("100 letters", 0.99), ("20-45 letters", 0.93)])
def test_texts_that_no_profile_was_made_from_are_told(shared: Path, name: str, length: str, least: float) -> None:
    texts = identification.cut(identification.sets()[name], length)
    code = name.split(", ")[1][:2]
    assert len(texts) >= 20
    assert sum(language_of(text)[0].code in ({code, "hr", "bs"} if code == "sr" else {code}) for text in texts) >= (
        least * len(texts)
    )


def test_serbian_news_are_called_by_no_other_name(shared: Path) -> None:
    texts = identification.cut(identification.sets()["news, sr"], "300 letters")
    assert {language_of(text)[0].code for text in texts} == {"sr"}


def test_croatian_documents_are_called_croatian(shared: Path) -> None:
    texts = identification.cut(identification.sets()["treebank, hr"], "document")
    found = [languages(passages([Page(1, text)]))[0].code for text in texts]
    assert found.count("hr") >= 0.95 * len(found)
