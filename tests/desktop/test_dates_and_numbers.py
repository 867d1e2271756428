"""Dates and counted things as people write them, in the window's four languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from archive import is_valid_date
from desktop import i18n, messages

DATES = [
    # EDTF, English, Serbian, Albanian
    ("1999-03-24", "24 March 1999", "24. mart 1999.", "24 mars 1999"),
    ("1999-03", "March 1999", "mart 1999.", "mars 1999"),
    ("1999-03-XX", "March 1999", "mart 1999.", "mars 1999"),
    ("1999", "1999", "1999.", "1999"),
    ("1999-XX-XX", "1999", "1999.", "1999"),
    ("1999-21", "spring 1999", "proleće 1999.", "pranverë 1999"),
    ("1999-24", "winter 1999", "zima 1999.", "dimër 1999"),
    ("199X", "1990s", "1990-e", "vitet 1990"),
    ("19XX", "1900–1999", "1900–1999.", "1900–1999"),
    ("1999?", "perhaps 1999", "možda 1999.", "ndoshta 1999"),
    ("1999-03~", "about March 1999", "približno mart 1999.", "përafërsisht mars 1999"),
    (
        "1999-03-24%",
        "perhaps about 24 March 1999",
        "možda približno 24. mart 1999.",
        "ndoshta përafërsisht 24 mars 1999",
    ),
    ("1999/..", "from 1999", "1999. i kasnije", "1999 e më pas"),
    ("1999-03-24/", "from 24 March 1999", "24. mart 1999. i kasnije", "24 mars 1999 e më pas"),
    ("../1999-06", "until June 1999", "jun 1999. i ranije", "qershor 1999 e më parë"),
    ("1999/2008", "1999–2008", "1999–2008.", "1999–2008"),
    ("2007-09-01/2007-09-03", "1–3 September 2007", "1–3. septembar 2007.", "1–3 shtator 2007"),
    (
        "1999-03-24/1999-06-10",
        "24 March – 10 June 1999",
        "24. mart – 10. jun 1999.",
        "24 mars – 10 qershor 1999",
    ),
    ("1999-03/1999-06", "March – June 1999", "mart – jun 1999.", "mars – qershor 1999"),
    (
        "1998-12-31/1999-01-02",
        "31 December 1998 – 2 January 1999",
        "31. decembar 1998. – 2. januar 1999.",
        "31 dhjetor 1998 – 2 janar 1999",
    ),
    ("1999-21/1999-23", "spring 1999 – autumn 1999", "proleće 1999. – jesen 1999.", "pranverë 1999 – vjeshtë 1999"),
    ("1998~/1999-03", "about 1998 – March 1999", "približno 1998. – mart 1999.", "përafërsisht 1998 – mars 1999"),
    ("no date", "no date", "no date", "no date"),
]
COUNTED = {
    "en": {1: "1 document", 2: "2 documents", 5: "5 documents", 21: "21 documents", 0: "0 documents"},
    "sr-Latn": {
        0: "0 dokumenata", 1: "1 dokument", 2: "2 dokumenta", 4: "4 dokumenta", 5: "5 dokumenata", 11: "11 dokumenata",
        12: "12 dokumenata", 21: "21 dokument", 22: "22 dokumenta", 25: "25 dokumenata", 111: "111 dokumenata",
    },
    "sq": {0: "0 dokumente", 1: "1 dokument", 2: "2 dokumente", 5: "5 dokumente", 21: "21 dokumente"},
}  # fmt: skip
COUNTED["sr-Cyrl"] = {count: i18n.in_cyrillic(said) for count, said in COUNTED["sr-Latn"].items()}


@pytest.fixture(params=["en", "sr-Latn", "sr-Cyrl", "sq"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    worn = i18n.wear(qapp, request.param, None)
    yield request.param
    qapp.removeTranslator(worn)
    QLocale.setDefault(before)


@pytest.mark.parametrize("forms", DATES, ids=lambda forms: forms[0])
def test_a_date_is_said_as_people_write_it(language: str, forms: tuple[str, str, str, str]) -> None:
    edtf, english, serbian, albanian = forms
    assert is_valid_date(edtf) or edtf == "no date"
    wanted = {"en": english, "sr-Latn": serbian, "sq": albanian, "sr-Cyrl": i18n.in_cyrillic(serbian)}
    if edtf == "no date":
        wanted["sr-Cyrl"] = edtf
    assert messages.shown_date(edtf) == wanted[language]


def test_things_are_counted_in_the_forms_of_the_language(language: str) -> None:
    assert {n: messages.Counted().documents(n) for n in COUNTED[language]} == COUNTED[language]


def test_a_moment_is_a_date_and_an_hour(language: str) -> None:
    said = messages.shown_moment("1999-03-24T12:30:00")
    assert messages.shown_date("1999-03-24") in said
    assert "12:30" in said
    assert messages.shown_moment("never") == "never"
