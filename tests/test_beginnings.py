"""What is passed over in a text holds no word that was wanted."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive import fold, signs
from indexer.analysis import words_in
from indexer.beginnings import EVERY, PIECE, pieces_with

LETTERS = "".join(signs().values())
MARKS = "\u0300\u0301\u0306\u0308\u030c\u0327\u00ad\u200b"
SIGNS = st.sampled_from([*"aAcCdDjJlLnNsSuUzZ019.,-'’_", *"аАдДјЈљЉњЊсСђџЏиИъ", *MARKS, "ﬁ", "Ａ", "ع"])


def _missed(text: str) -> list[tuple[str, str]]:
    """The words of a piece that would not be met when their terms, or how they begin, are looked for."""
    missed = []
    for word, _, _ in words_in(text):
        term = fold(word)
        ways = [pieces_with([term]), *(pieces_with([], [term[:many]]) for many in range(len(term) + 1))]
        missed += [(word, way.within.pattern) for way in ways if (0, text) not in way.of(text)]
    return missed


@settings(deadline=None)  # expressions are made, which takes long where much else is running
@given(st.text(SIGNS, min_size=1, max_size=9))
@example("DJa")
@example("EUa")
@example("1.325a")
@example("ИД\u030c")
@example("Љa")
def test_no_word_is_passed_over(text: str) -> None:
    assert not _missed(text)


@settings(deadline=None)
@given(st.text(st.characters() | st.sampled_from(LETTERS), min_size=1, max_size=6).filter(PIECE.fullmatch))
def test_no_word_is_passed_over_in_any_writing(text: str) -> None:
    assert not _missed(text)


def test_every_letter_is_found_by_its_key() -> None:
    missed = [word for letter in sorted(set(LETTERS)) for word in (letter, f"a{letter}b") if _missed(word)]
    assert missed == []


def test_most_of_a_text_is_passed_over() -> None:
    text = "Žene u crnom stoje na trgu, ćutke; Жене у црном стоје. „женама“ zen zenit ženе 1325"
    found = list(pieces_with(["zene", "zenama", "u"], ["13"]).of(text))
    assert all(text.startswith(piece, at) for at, piece in found)
    assert [piece for _, piece in found] == ["Žene", "u", "Жене", "у", "„женама“", "zen", "zenit", "ženе", "1325"]


def test_where_any_word_may_be_wanted_all_are_read() -> None:
    assert pieces_with([], [""]) is EVERY
    assert list(EVERY.of("Žene u\tcrnom")) == [(0, "Žene"), (5, "u"), (7, "crnom")]
    assert list(pieces_with([]).of("Žene u crnom")) == []
