"""What a question finds beyond its words, why, and where it lights up in a text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from indexer import Library, Question
from indexer.analysis import spans
from indexer.naming import names
from indexer.query import NOTHING, All, Any, Code, Exact, Is, Near, Node, Not, Phrase, Prefix, Stem, Wild, Word, parse
from indexer.snippets import Finder
from indexer.widening import CONCEPTS, FORMS, KINDS, MARKS, MEANINGS, NAMES, Widened, widened
from tests.making import add, draft


def _widened(text: str, *without: str) -> Widened:
    return widened(text, parse(text), names(), without)


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    match node:
        case All(parts) | Any(parts):
            for part in parts:
                yield from _nodes(part)
        case Not(part):
            yield from _nodes(part)


def _codes(asked: Widened) -> set[str]:
    return {node.key for node in _nodes(asked.tree) if isinstance(node, Code)}


def _keys(asked: Widened) -> list[str]:
    return [reason.key for reason in asked.reasons]


# What is added


def test_a_word_is_wanted_in_any_of_its_forms() -> None:
    tree = _widened("crnom").tree
    assert isinstance(tree, Any)
    word, forms = tree.parts
    assert word == Word("crnom")
    assert isinstance(forms, Stem)
    assert "hbs:crn" in forms.keys


@pytest.mark.parametrize("text", ["Peja", "peć", "ПЕЋ", "Pejës", "из Пећи", "Peći"])
def test_a_place_is_looked_for_under_all_its_names(text: str) -> None:
    asked = _widened(text)
    assert _codes(asked) == {"place:peja"}
    (reason,) = (one for one in asked.reasons if one.kind == NAMES)
    assert reason.typed == text.split()[-1]


@pytest.mark.parametrize("text", ["zene u crnom", "Жене у црном", "Women in Black", "gratë në të zeza", "ŽuC-a"])
def test_a_name_of_several_words_is_one_reason(text: str) -> None:
    asked = _widened(text)
    assert [(one.kind, one.key, one.typed) for one in asked.reasons if one.kind == NAMES] == [(NAMES, "org:wib", text)]
    assert _codes(asked) == {"org:wib"}


def test_the_words_of_a_name_stay_wanted_beside_it() -> None:
    tree = _widened("women in black").tree
    assert isinstance(tree, Any)
    words, code = tree.parts
    assert code == Code("org:wib")
    assert isinstance(words, All)
    assert len(words.parts) == 3


def test_a_name_inside_a_longer_one_does_not_count() -> None:
    assert _codes(_widened("žene")) == {"concept:women"}
    assert _codes(_widened("žene u crnom")) == {"org:wib"}
    assert _codes(_widened("mreža žena Kosova")) == {"org:kwn"}


def test_what_is_named_twice_is_told_once_and_looked_for_twice() -> None:
    asked = _widened("Peja Peć")
    assert _keys(asked).count("place:peja") == 1
    assert [one.key for one in asked.named] == ["place:peja", "place:peja"]
    assert isinstance(asked.tree, All)


def test_one_name_of_several_things_finds_all_of_them() -> None:
    assert _codes(_widened("women's court")) == {"org:womens-court", "concept:womens-courts"}


def test_words_beside_a_name_are_wanted_too() -> None:
    asked = _widened("žene u crnom mir Peja")
    assert isinstance(asked.tree, All)
    assert len(asked.tree.parts) == 3
    assert _codes(asked) == {"org:wib", "concept:peace", "place:peja"}


def test_words_that_a_bracket_joins_are_one_run() -> None:
    assert _codes(_widened("(zene u) crnom")) == {"org:wib"}


@pytest.mark.parametrize(
    "text", ["zene OR u crnom", 'zene "u" crnom', "zene u -crnom", "zene* u crnom", "=zene u crnom"]
)
def test_what_stands_between_words_keeps_them_from_being_a_name(text: str) -> None:
    assert "org:wib" not in _keys(_widened(text))


def test_each_side_of_or_is_widened_by_itself() -> None:
    asked = _widened("Peja OR rat")
    assert isinstance(asked.tree, Any)
    assert _codes(asked) == {"place:peja", "concept:war"}


def test_a_group_of_words_under_or_may_be_a_name() -> None:
    asked = _widened("(zene u crnom) OR Peja")
    assert isinstance(asked.tree, Any)
    assert _codes(asked) == {"org:wib", "place:peja"}


# What is left as it is


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("", NOTHING),
        ('"mir"', Word("mir")),
        ('"žene u crnom"', Phrase(("zene", "u", "crnom"))),
        ('"žene trg"~3', Near(("zene", "trg"), 3)),
        ("mir*", Prefix("mir")),
        ("m?r", Wild("m?r")),
        ("=mir", Exact("mir")),
        ("=Mиp", Exact("mir")),
        ("kind:letter", Is("kind", "letter")),
        ("place:Peja", Is("place", "Peja")),
        ("-mir", Not(Word("mir"))),
        ("-(mir rat)", Not(All((Word("mir"), Word("rat"))))),
        ("1999", Word("1999")),
    ],
)
def test_what_a_person_said_exactly_is_not_widened(text: str, tree: Node) -> None:
    asked = _widened(text)
    assert asked.tree == tree
    assert asked.named == ()
    assert set(_keys(asked)) <= {MARKS}


def test_what_is_left_out_does_not_leave_out_its_forms() -> None:
    asked = _widened("mir -rat")
    assert isinstance(asked.tree, All)
    assert asked.tree.parts[-1] == Not(Word("rat"))
    assert "concept:war" not in _codes(asked)


def test_numbers_have_no_marks_and_no_forms() -> None:
    assert _keys(_widened("1999")) == []
    assert _keys(_widened("1325")) == ["ref:S/RES/1325"]


# Switching off


def test_a_kind_of_reason_is_switched_off() -> None:
    text = "žene u crnom mir"
    assert _codes(_widened(text, NAMES)) == {"concept:peace"}
    assert _codes(_widened(text, CONCEPTS)) == {"org:wib"}
    assert not any(isinstance(node, Stem) for node in _nodes(_widened(text, FORMS).tree))


def test_a_single_name_or_concept_is_switched_off() -> None:
    text = "Peja Priština rat mir"
    asked = _widened(text, "place:peja", "concept:war")
    assert _codes(asked) == {"place:prishtina", "concept:peace"}
    assert {one.key for one in asked.named} == {"place:prishtina", "concept:peace"}


def test_a_reason_that_is_switched_off_is_still_told() -> None:
    text = "žene u crnom"
    assert _keys(_widened(text, FORMS, NAMES)) == _keys(_widened(text))
    assert {one.key: one.active for one in _widened(text, "org:wib").reasons} == {
        MARKS: True,
        FORMS: True,
        "org:wib": False,
    }
    assert not any(one.active for one in _widened(text, *KINDS).reasons)


def test_without_marks_the_marks_that_were_typed_count() -> None:
    asked = _widened("Žene мир", MARKS)
    assert asked.typed == All((Exact("žene"), Exact("mir")))
    assert asked.tree == All((Any((Exact("žene"), Code("concept:women"))), Any((Exact("mir"), Code("concept:peace")))))


def test_without_marks_a_phrase_keeps_its_order() -> None:
    asked = _widened('"kuća mira"', MARKS)
    assert asked.tree == All((Phrase(("kuca", "mira")), Exact("kuća"), Exact("mira")))


def test_without_marks_what_is_left_out_is_left_out_with_its_marks() -> None:
    assert _widened("-šud", MARKS).tree == Not(Exact("šud"))


def test_with_everything_switched_off_the_question_is_as_typed() -> None:
    asked = _widened("(Žene u crnom) OR Peja -rat", *KINDS)
    assert asked.tree == asked.typed
    assert asked.named == ()


def test_what_is_switched_off_without_being_there_changes_nothing() -> None:
    assert _widened("mir", "place:peja", "nonsense", "") == _widened("mir")


# Reasons


def test_reasons_stand_from_the_narrowest_to_the_widest() -> None:
    asked = _widened("mir Peja rat Priština")
    assert [one.kind for one in asked.reasons] == [MARKS, FORMS, NAMES, NAMES, CONCEPTS, CONCEPTS, MEANINGS]
    assert [one.typed for one in asked.reasons[2:-1]] == ["Peja", "Priština", "mir", "rat"]


def test_a_reason_tells_the_other_names_and_not_the_one_that_was_typed() -> None:
    (reason,) = (one for one in _widened("Peja").reasons if one.key == "place:peja")
    assert "Peć" in reason.also
    assert "Пећ" in reason.also
    assert "Peja" not in reason.also
    assert len(set(reason.also)) == len(reason.also)


def test_the_parts_of_which_most_may_do() -> None:
    assert _widened("mir").parts == ()
    assert len(_widened("hleb boja trg -rat").parts) == 3
    assert _widened("hleb OR boja").parts == ()
    assert _widened("žene u crnom").parts == ()  # one thing


def test_a_question_may_ask_for_nothing() -> None:
    assert _widened(" ( ").tree == NOTHING
    assert _widened("-mir").tree != NOTHING


# Where it lights up


def _lit(question: str, text: str, *languages: str, without: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Each stretch that lights up, and why."""
    asked = _widened(question, *without)
    return [(text[m.start : m.end], m.why) for m in Finder(asked.tree, asked.named).marks(text, languages)]


@pytest.mark.parametrize(
    ("question", "text", "languages", "lit"),
    [
        ("mir", "Mir, mir i МИР.", ("sr",), [("Mir", ""), ("mir", ""), ("МИР", "")]),
        ("hleb", "Nema hleba, a bilo je hlebova.", ("sr",), [("hleba", FORMS), ("hlebova", FORMS)]),
        ("hleb", "Nema hleba.", (), []),  # no language, no forms
        ("carry", "She carried it.", ("en",), [("carried", FORMS)]),
        ("carry", "She carried it.", ("sq", "en"), [("carried", FORMS)]),
        ("Peć", "Takimi në Pejë.", ("sq",), [("Pejë", "place:peja")]),
        ("women in black", "Жене у црном стоје.", ("sr",), [("Жене у црном", "org:wib")]),
        ("rat", "Lufta mbaroi.", ("sq",), [("Lufta", "concept:war")]),
        ('"žene u crnom"', "u crnom su Žene u crnom", ("sr",), [("Žene", ""), ("u", ""), ("crnom", "")]),
        ('"žene trg"~4', "Trg je pun žena, žene i trg", ("sr",), [("Trg", ""), ("žene", ""), ("trg", "")]),
        ("mir*", "Mirovne i mirne, pomirene.", ("sr",), [("Mirovne", ""), ("mirne", "")]),
        ("m?r", "mer, mir, mirna, МОР", ("sr",), [("mer", ""), ("mir", ""), ("МОР", "")]),
        ("=kuća", "Kuća, kuca, кућа.", ("sr",), [("Kuća", ""), ("кућа", "")]),
        ("mir -rat", "mir i rat", ("sr",), [("mir", "")]),
        ("mir OR boja", "boja i mir", ("sr",), [("boja", ""), ("mir", "")]),
        ("kind:letter", "letter", ("en",), []),
        ("", "mir", ("sr",), []),
        ("RrGGK", "RrGGK-së i takon.", ("sq",), [("RrGGK-së", "")]),
    ],
)
def test_what_lights_up_and_why(
    question: str, text: str, languages: tuple[str, ...], lit: list[tuple[str, str]]
) -> None:
    assert _lit(question, text, *languages) == lit


def test_what_is_switched_off_does_not_light_up() -> None:
    text = "Žena iz Peje u ratu."
    assert _lit("Peć rat žene", text, "sr", without=KINDS) == []
    assert _lit("Peć rat žene", text, "sr", without=(FORMS, CONCEPTS)) == [("Peje", "place:peja")]


def test_words_as_typed_come_before_the_name_that_they_are_part_of() -> None:
    lit = _lit("žene u crnom", "Žene u crnom.", "sr")
    assert [why for _, why in lit] == ["", "", ""]


@pytest.mark.parametrize(
    ("question", "text", "lit"),
    [
        ("žene", "Љубав, Њујорк и ЖЕНЕ.", "ЖЕНЕ"),  # letters that are two in Latin stand before it
        ("žene", "Z\u030cene i Z\u030cene", "Z\u030cene"),  # a mark that is a letter of its own
        ("luftë", "për lufte\u0308 e", "lufte\u0308"),
        ("mir", "\u201eм\u00adир\u201c", "м\u00adир"),  # a soft hyphen
        ("mir", "\U0001f54a mir", "mir"),  # beyond the basic plane
        ("mir", "ﬁ ﬂ mir", "mir"),  # ligatures grow when they are folded
        ("Đakovica", "u Djakovici, Ђаковица", "Ђаковица"),
    ],
)
def test_a_mark_covers_just_its_word(question: str, text: str, lit: str) -> None:
    assert (lit, "") in _lit(question, text, "sr")


LETTERS = st.text("aеžЖжљčć\u030c\u0308\u00adđћ -'’.,1\n", max_size=30)


@given(LETTERS, LETTERS)
def test_a_word_of_a_text_lights_up_where_it_stands(before: str, after: str) -> None:
    text = f"{before} мирза {after}"
    place = text.index("мирза")
    found = [mark for mark in Finder(Word("mirza")).marks(text) if mark.start == place]
    assert [text[mark.start : mark.end] for mark in found] == ["мирза"]


@given(LETTERS, st.sampled_from(["mir", "žene*", "=žaž", "m?r", '"a ž"', "Peja", "1", "rat"]))
def test_marks_lie_in_the_text_in_order_and_never_across(text: str, question: str) -> None:
    asked = _widened(question)
    marks = Finder(asked.tree, asked.named).marks(text, ("sr", "sq"))
    assert all(0 <= mark.start < mark.end <= len(text) for mark in marks)
    assert all(one.end <= other.start for one, other in pairwise(marks))


# Any text is a question

_PIECES = (
    "žene u crnom Peja Пећ rat 1325 2000 UNSCR GR 30 CEDAW (2000) ŽuC-a Beograd-Priština women's court OR ИЛИ OSE | "
    '" „ “ « » ( ) - = * ? ~3 ~ .. : kind: место:Пећ date:2006.. like:x a* *a a?b "a b"~2 =ž -rat -( të ne the'
)
QUESTIONS = st.one_of(
    st.text(max_size=60),
    st.lists(st.one_of(st.sampled_from(_PIECES.split()), st.text(max_size=4)), max_size=12).map(" ".join),
)


@settings(max_examples=300, deadline=None)
@given(QUESTIONS, st.sets(st.sampled_from([*KINDS, "org:wib", "place:peja", "ref:S/RES/1325", "concept:war"])))
def test_any_text_is_a_question(text: str, without: set[str]) -> None:
    asked = _widened(text, *without)
    assert not _codes(asked) & without
    assert {one.key for one in asked.named} == _codes(asked)
    off = without | ({FORMS} if MARKS in without else set())  # what is wanted as it was typed has no other form
    assert all(one.active != bool({one.kind, one.key} & off) for one in asked.reasons)
    assert all(text[one.start : one.end] for one in asked.named)
    assert len(set(_keys(asked))) == len(asked.reasons)
    Finder(asked.tree, asked.named).marks(f"{text} žene u crnom", ("sr",))


@settings(max_examples=300, deadline=None)
@given(QUESTIONS)
@example("mir ъ")
def test_with_everything_switched_off_any_question_is_as_typed(text: str) -> None:
    asked = _widened(text, *KINDS)
    assert asked.tree == asked.typed
    assert not any(isinstance(node, Stem | Code | Word) for node in _nodes(asked.tree))


# What is exact is part of what is wide

TEXTS = (
    draft("Žene u crnom stoje na trgu u Prištini i ćute o ratu.", title="Saopštenje", date="2006-09-02"),
    draft("Жене у црном траже мир, правду и Резолуцију 1325 (2000).", language="sr-Cyrl", place="Peć"),
    draft("Zene u crnom iz Djakovice pisale su pisma bez kvacica.", organisation="OEBS"),
    draft("Gratë në të zeza kërkojnë paqe, drejtësi dhe të vërtetën për të zhdukurit në Pejë.", language="sq"),
    draft("Women in Black call for peace; UNSCR 1325 was read aloud in Pristina.", language="en"),
    draft("Kuća je otvorena. Neko kuca na vrata. Sud sudi, a šud ne.", title="Kuća na trgu"),
    draft("Жените бараат мир и правда.", language="mk"),
    draft("A nők békét kérnek, Szerbiában is.", language="hu"),
)
WORDS = sorted(
    {page.text[start:end] for one in TEXTS for page in one.pages for _, start, end in spans(page.text)},
)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("widening")
    patch = pytest.MonkeyPatch()
    patch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.getbasetemp() / "config"))
    with Library.open(folder / "archive", create=True) as made:
        add(made.archive, folder, *TEXTS)
        for _ in made.catch_up():
            pass
        yield made
    patch.undo()


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(WORDS), st.sampled_from(WORDS), st.sampled_from(["{} {}", "{} OR {}", '"{} {}"~3']))
def test_what_is_found_exactly_is_found_by_the_wide_question_too(
    library: Library, one: str, other: str, form: str
) -> None:
    text = form.format(one, other)
    exact = library.ranked(Question(text, without=KINDS))
    assert set(exact) <= set(library.ranked(Question(text)))


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(WORDS), st.sampled_from(WORDS), st.sampled_from(["{} {}", "{} OR {}"]))
def test_what_has_the_words_as_typed_stands_first(library: Library, one: str, other: str, form: str) -> None:
    text = form.format(one, other)
    typed = library.ranked(Question(text, without=(FORMS, NAMES, CONCEPTS)))
    assert set(library.ranked(Question(text))[: len(typed)]) == set(typed)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(WORDS), st.sampled_from(WORDS), st.sampled_from(KINDS))
def test_each_reason_switched_off_finds_no_more(library: Library, one: str, other: str, kind: str) -> None:
    text = f"{one} {other}"
    assert set(library.ranked(Question(text, without=(kind,)))) <= set(library.ranked(Question(text)))


def test_a_sign_that_falls_apart_beside_a_number_is_no_reference() -> None:
    assert widened("¼:1325", parse("¼:1325"), names()).tree


def test_what_the_index_knows_of_forms_lights_up_as_reading_does(tmp_path: Path) -> None:
    """The words that the index has of a key are those that reading would find out, in any script and language."""
    drafts = [
        draft("Žene u crnom stoje. Жене у црном, женама; Rat i ratovi, о ратовима, rat-ratu.", title="Ženski mir"),
        draft("Gratë në të zeza; grave, gratë. Luftërat e luftës.", title="Gra", language="sq"),
        draft("Women, woman’s wars and a war: running (ran), runs.", title="Wars", language="en"),
        draft("Ништо. Жените и војната, војни.", title="Жени", language="mk"),
        draft("1.325 rezolucija, RrGGK-së, KFORa, naïve ﬁle, pe­ace Ðurđevdan", title="Đ", language="sr-Latn"),
    ]
    with Library.open(tmp_path / "archive", create=True) as library:
        numbers = add(library.archive, tmp_path, *drafts)
        for _ in library.catch_up():
            pass
        texts = [(one.pages[0].text, (one.languages[0].code,)) for one in drafts]
        assert len(numbers) == len(texts)
        asked = ["žena", "rat", "grua", "lufte", "woman war", "run", "жена војна", "rezolucija 1325", "kfor", "file",
                 "peace", "djurdjevdan", "rat*", "*at", "ž", "=šud =rat", "mir u svetu i rat žena u crnom",
                 '"u crnom" grave', "women in black", "nestali", "s", "lj", "ј"]  # fmt: skip
        for question in asked:
            wanted = _widened(question)
            reading = Finder(wanted.tree, wanted.named, wanted.meanings)
            knowing = Finder(wanted.tree, wanted.named, wanted.meanings, library.index)
            for text, languages in texts:
                assert knowing.marks(text, languages) == reading.marks(text, languages), (question, text)


def test_a_word_with_dj_finds_and_lights_up_its_own_forms_alone(tmp_path: Path) -> None:
    with Library.open(tmp_path / "archive", create=True) as library:
        boys = draft("Djali im nuk është kthyer. Dëmi nuk është paguar.", language="sq", title="A")
        damage = draft("Dëmi i luftës dhe dëmshpërblimi. Gratë kanë dalë në rrugë.", language="sq", title="B")
        first, _ = add(library.archive, tmp_path, boys, damage)
        for _ in library.catch_up():
            pass
        answer = library.search(Question("djemtë"))
        assert [hit.document_id for hit in answer.hits] == [first]
        lit = {one.text[start:end] for hit in answer.hits for one in hit.snippets for start, end in one.marks}
        assert lit == {"Djali"}
