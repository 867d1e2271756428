"""Text that was read in a wrong encoding is made right, and text that is well stays as it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import cyrillic
from indexer.misreadings import has_lost_letters, mended, offered
from tests.test_mending import TEXTS

SERBIAN = TEXTS["sr-Latn"]


def _misread(text: str, meant: str, taken_for: str) -> str:
    """`text` as it looks when its bytes are taken for another encoding; what that one lacks stays as it is."""
    return "".join(
        letter if (letter := bytes([byte]).decode(taken_for, "replace")) != "\ufffd" else chr(byte)
        for byte in text.encode(meant)
    )


@pytest.mark.parametrize(
    ("language", "meant", "taken_for"),
    [
        ("sr-Latn", "cp1250", "cp1252"),
        ("sr-Latn", "cp1250", "cp1251"),
        ("sr-Latn", "cp1250", "mac_roman"),
        ("sr-Latn", "iso8859_2", "cp1252"),
        ("sr-Latn", "mac_latin2", "cp1252"),
        ("sr-Latn", "cp852", "cp1250"),
        ("sr-Latn", "utf-8", "cp1250"),
        ("sr-Latn", "utf-8", "cp1252"),
        ("sr-Latn", "utf-8", "cp1251"),
        ("sr-Cyrl", "cp1251", "cp1252"),
        ("sr-Cyrl", "cp1251", "cp1250"),
        ("sr-Cyrl", "iso8859_5", "cp1251"),
        ("sr-Cyrl", "utf-8", "cp1252"),
        ("sq", "cp1250", "cp1251"),
        ("sq", "utf-8", "cp1252"),
        ("sq", "utf-8", "cp1250"),
        ("en", "utf-8", "cp1252"),
    ],
)
def test_a_misreading_is_made_right(language: str, meant: str, taken_for: str) -> None:
    text = TEXTS[language]
    right, rules = mended(_misread(text, meant, taken_for))
    assert right == text
    assert rules == (f"{meant} as {taken_for}",)


@pytest.mark.parametrize("taken_for", ["cp1250", "cp1252"])
@pytest.mark.parametrize("language", ["sr-Latn", "sr-Cyrl", "sq"])
def test_two_misreadings_on_top_of_each_other_are_made_right(language: str, taken_for: str) -> None:
    once = _misread(TEXTS[language], "utf-8", taken_for)
    assert mended(_misread(once, "utf-8", taken_for))[0] == TEXTS[language]


def test_a_page_that_was_misread_in_part_is_made_right_in_that_part() -> None:
    page = f"{SERBIAN}\n\n{_misread(SERBIAN, 'utf-8', 'cp1252')}"
    assert mended(page)[0] == f"{SERBIAN}\n\n{SERBIAN}"


@pytest.mark.parametrize("language", TEXTS)
def test_text_that_is_well_is_not_touched(language: str) -> None:
    assert mended(TEXTS[language]) == (TEXTS[language], ())
    assert offered(TEXTS[language]) is None
    assert not has_lost_letters(TEXTS[language])


@pytest.mark.parametrize(
    "text",
    [
        "È vero che la città è più bella di così, perché l'università è già là.",
        "Les femmes étaient déjà là; où êtes-vous? Ça va très bien, merci à tous les élèves.",
        "În fiecare dimineaţă, mâine şi astăzi, totuşi ăsta rămâne între noi.",
        "Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich; schöne Grüße!",
        "The reef—commerce, then—was “over”; 25 °C, § 5, € 300, ½ kg, 3 × 4 µm, © 2009.",
        "if (a[i] == b[j]) { x = y | z; } else { m = ~n ^ o; } // see `main` at foo@bar.org \\n",
        "Udruzenje zena trazi istinu, jer sve sto se desilo mora da se kaze i zapise za nasu decu.",
        "Жените на Македонија бараат правда, ќе одат заедно и ѓурѓевден ќе го слават сите луѓе.",
        "ö„üä“Äß",
        "",
    ],
)
def test_other_languages_and_signs_are_no_misreading(text: str) -> None:
    assert mended(text) == (text, ())
    assert offered(text) is None
    assert not has_lost_letters(text)


@given(st.text())
def test_no_text_is_too_strange_to_be_looked_at(text: str) -> None:
    right, rules = mended(text)
    assert bool(rules) == (right != text)
    offered(text)
    has_lost_letters(text)


_SIGNS = str.maketrans("ŽŠĐĆČžšđćč", "@[\\]^`{|}~")
_CYRILLIC_SIGNS = str.maketrans(
    "ЖШЂЋЧжшђћчАБЦДЕФГХИЈКЛМНОПЉРСТУВЊЏЗабцдефгхијклмнопљрстувњџз",
    "@[\\]^`{|}~ABCDEFGHIJKLMNOPQRSTUVWXZabcdefghijklmnopqrstuvwxz",
)


def test_letters_in_seven_bits_are_offered_in_latin() -> None:
    seven = SERBIAN.translate(_SIGNS)
    reading = offered(seven)
    assert reading is not None
    assert (reading.rule, reading.text) == ("yuscii", SERBIAN)
    assert mended(seven) == (seven, ())


def test_letters_in_seven_bits_are_offered_in_cyrillic_where_q_and_w_are_letters() -> None:
    reading = offered(TEXTS["sr-Cyrl"].translate(_CYRILLIC_SIGNS))
    assert reading is not None
    assert (reading.rule, reading.text) == ("yuscii-cyrillic", TEXTS["sr-Cyrl"])


def test_addresses_and_brackets_stay_as_they_are_where_signs_are_letters() -> None:
    seven = "[kola mira po~iwe u {est, pi{ite na zene@example.org [vidi i prilog 3] do ~etvrtka."
    reading = offered(seven.replace("w", "nj"))
    assert reading is not None
    assert reading.text == "Škola mira počinje u šest, pišite na zene@example.org [vidi i prilog 3] do četvrtka."


@pytest.mark.parametrize("language", ["sr-Latn", "sr-Cyrl", "sq"])
def test_lost_letters_are_noticed(language: str) -> None:
    letters = "".join(letter for letter in TEXTS[language] if letter not in "čćšžđëçљњђћџјČĆŠŽĐ")
    assert has_lost_letters(letters)


def test_letters_that_became_holes_are_noticed() -> None:
    assert has_lost_letters(
        "Udru\ufffdenje \ufffdena tra\ufffdi re\ufffdenje i pravi\ufffdnu odluku, ka\ufffdu u Beogradu danas."
    )


def test_no_word_of_the_news_and_the_declaration_is_mended(shared: Path) -> None:
    """Every twentieth page of what the benchmark looks at whole."""
    folder = shared / "data" / "language"
    texts = [file.read_text("utf-8") for file in sorted((folder / "udhr").glob("*.tsv"))]
    texts += [(folder / "ntrex" / f"{name}.tsv").read_text("utf-8") for name in ("eng", "srp_Cyrl")]
    passages = (folder / "retrieval" / "headline_sqi.passages.jsonl").read_text("utf-8").splitlines()
    texts.append("\n".join(json.loads(line)["text"] for line in passages))
    pages = [text[start : start + 1000] for text in texts for start in range(0, len(text), 20_000)]
    assert len(pages) > 50
    assert [page for page in pages if mended(page)[1] or offered(page) or has_lost_letters(page)] == []


def test_cyrillic_and_latin_serbian_read_the_same_in_seven_bits() -> None:
    reading = offered("U~esnice ka`u da je mir mogu} i da }e {kola biti otvorena.")
    assert reading is not None
    assert cyrillic(reading.text) == "Учеснице кажу да је мир могућ и да ће школа бити отворена."
