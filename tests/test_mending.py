"""Letters are read in the encoding they were written in, and what extraction leaves behind is made clean."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive import latin
from indexer.mending import cleaned, decoded, decoded_as, is_text

TEXTS = {
    "sr-Latn": "Na današnjoj sednici učesnice su raspravljale o položaju žena u odlučivanju i o bezbednosti u opštini. "
    "Zaključeno je da se do kraja meseca uputi dopis skupštini, da se obezbedi prevoz za žene iz udaljenih sela i da se "
    "svaka odluka objavi na oba pisma. Ćerke i majke koje čekaju istinu o nestalima ne smeju više čekati.",
    "sr-Cyrl": "На данашњој седници учеснице су расправљале о положају жена у одлучивању и о безбедности у општини. "
    "Закључено је да се до краја месеца упути допис скупштини, да се обезбеди превоз за жене из удаљених села и да се "
    "свака одлука објави на оба писма. Ћерке и мајке које чекају истину о несталима не смеју више чекати.",
    "sq": "Në mbledhjen e sotme pjesëmarrëset biseduan për pozitën e grave në vendimmarrje dhe për sigurinë në komunë. "
    "U vendos që deri në fund të muajit t'i dërgohet një shkresë kuvendit, të sigurohet transporti për gratë nga fshatrat "
    "e largëta dhe çdo vendim të botohet në të dy gjuhët. Nënat që presin të vërtetën nuk duhet të presin më.",
    "en": "At today's meeting the participants discussed the position of women in decision-making – and their safety – in "
    "the municipality. It was decided to write to the assembly before the end of the month, to pay for transport from “remote” "
    "villages, and to publish each résumé of a decision in both scripts, as the protégées’ mothers had asked.",
}
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1250", "cp1251", "cp1252")


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("letters", [80, 300])
def test_text_is_read_in_the_encoding_it_was_written_in(language: str, encoding: str, letters: int) -> None:
    text = TEXTS[language][:letters]
    try:
        written = text.encode(encoding)
    except UnicodeEncodeError:
        return  # no one could have written it so
    assert decoded(written)[0] == text


def test_news_in_four_languages_is_read_in_every_encoding(shared: Path) -> None:
    folder = shared / "data" / "language"
    cyrillic = _lines(folder / "ntrex" / "srp_Cyrl.tsv")
    albanian = (folder / "retrieval" / "headline_sqi.passages.jsonl").read_text("utf-8").splitlines()
    texts = {
        "en": _lines(folder / "ntrex" / "eng.tsv"),
        "sr-Cyrl": cyrillic,
        "sr-Latn": latin(cyrillic),
        "sq": " ".join(json.loads(line)["text"] for line in albanian),
    }
    tried = right = 0
    for text in texts.values():
        for start in range(0, 30_000, 1_500):
            for encoding in ENCODINGS:
                written = text[start : start + 300].encode(encoding, "ignore")
                if len(written) >= 290:
                    tried += 1
                    right += decoded(written)[0] == written.decode(encoding)
    assert tried > 300
    assert right >= tried * 0.995


def _lines(path: Path) -> str:
    return " ".join(line.rpartition("\t")[2] for line in path.read_text("utf-8").splitlines())


def test_a_few_broken_bytes_do_not_spoil_a_text_in_utf_8() -> None:
    whole = TEXTS["sr-Latn"].encode()
    text, encoding = decoded(whole[:100] + b"\xff" + whole[100:])
    assert encoding == "utf-8"
    assert "današnjoj" in text
    assert text.count("\ufffd") == 1


def test_a_text_that_is_cut_in_a_letter_is_still_utf_8() -> None:
    cut = "Žene u crnom š".encode()[:-1]
    assert decoded(cut, cut=True) == ("Žene u crnom ", "utf-8")


@pytest.mark.parametrize("lie", ["no-such-encoding", "rot13", "zip", "utf-8\0", "idna"])
def test_a_declared_encoding_that_is_none_is_not_believed(lie: str) -> None:
    assert decoded_as("Жене".encode("cp1251"), lie) is None


@pytest.mark.parametrize("content", [bytes(range(256)) * 20, b"\0" * 4_000, b"\x7fELF" + b"\x01\0\0\0" * 500])
def test_a_programs_file_is_no_text(content: bytes) -> None:
    assert not is_text(decoded(content)[0])


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("ˇcovek i ˇ zena", "čovek i žena"),
        ("mo´c, ´Ceri", "moć, Ćeri"),
        ("Kosov¨e, franc¸ais", "Kosovë, français"),
        ("na¨ıve", "naïve"),
        ("ﬁlm i oﬃce", "film i office"),
        ("međuna-\nrodni", "međunarodni"),
        ("међуна-\nродни", "међународни"),
        ("Srbija-\nKosovo", "Srbija-Kosovo"),
        ("2006-\n2007", "2006-\n2007"),
        ("reč\u00ad\nenica", "rečenica"),
        ("reče\ufffe\nnica", "rečenica"),
        ("reče\ufffenica", "rečenica"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("c\u030c", "č"),
        ("tab\tstays\x00", "tab\tstays"),
        ("\ud83d\ude00", "😀"),
        ("half \ud83d", "half \ufffd"),
        ("razmak   \nkraj", "razmak\nkraj"),
        ("a\r\nb", "a\nb"),
        ("a\xa0b", "a b"),
    ],
)
def test_what_extraction_leaves_behind_is_made_clean(raw: str, clean: str) -> None:
    assert cleaned(raw) == clean


@given(st.text())
def test_what_is_clean_can_be_written_down_and_holds_nothing_invisible(text: str) -> None:
    clean = cleaned(text)
    clean.encode("utf-8")
    assert not {"\0", "\u200b", "\ufeff", "\ufb01", "\r", "\x0c"} & set(clean)


@given(st.text(st.sampled_from("aAšŠжЖëç ,.\n-1")))
def test_text_that_is_well_loses_nothing_but_line_ends(text: str) -> None:
    kept = [letter for letter in unicodedata.normalize("NFC", text) if letter not in " \n-"]
    assert [letter for letter in cleaned(text) if letter not in " \n-"] == kept


def test_a_page_of_spaces_is_no_burden() -> None:
    assert cleaned(" " * 2_000_000 + "x") == " " * 2_000_000 + "x"


@given(st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1))
def test_whatever_is_written_in_utf_8_comes_back(text: str) -> None:
    assert decoded(text.encode("utf-8-sig"))[0] == text
