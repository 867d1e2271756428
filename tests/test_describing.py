"""What is suggested of a document is what a reader would say of it, and says from where it comes."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from archive import Field, Language, Page, Role, Suggestion
from indexer.describing import describe
from tests.bench import described

_BARS = {"kind": 0.9, "date": 0.95, "title": 0.85, "place": 0.8, "references": 0.97, "organisations": 0.85}


@pytest.fixture(scope="session")
def agreements() -> list[described.Agreement]:
    return list(described.agreements(described.cases()))


@pytest.mark.parametrize("part", ["tuned", "held out", "fresh", "last"])
def test_documents_are_described_as_a_reader_did(part: str, agreements: list[described.Agreement]) -> None:
    scores = described.scores([one for one in agreements if one.case.part == part])
    assert {name: score for name, score in scores.items() if score < _BARS[name]} == {}


def _all(text: str, language: str = "sr-Latn", name: str = "scan 12.pdf", **more: object) -> Sequence[Suggestion]:
    return describe([Page(1, text)], [Language.parse(language)], name=name, **more)  # type: ignore[arg-type]


def _best(found: Sequence[Suggestion], field: Field) -> Suggestion:
    return max((one for one in found if one.field is field), key=lambda one: one.confidence)


def _roles(found: Sequence[Suggestion]) -> dict[str, Role]:
    return {one.value: one.role for one in found if one.field is Field.ORGANISATION and one.known}


DATES = [
    ("Saopštenje\n\nRezolucija 1325 od 31. oktobra 2000. kaže drugo.\n\nNiš, 8. III 2008.", "2008-03-08"),
    ("Statement\n\nUNSCR 1325, adopted on 31 October 2000, is law.\n\nBelgrade, autumn 2012", "2012-23"),
    ("Deklaratë\n\nTiranë, 15-VI-2013\n\nMë 17 shkurt 2008 ishim aty.", "2013-06-15"),
    ("Zapisnik\n\nMesto: Priština\nVreme: 4. i 5. april 2008.\n\nSledeći put 1. juna 2008.", "2008-04-04/2008-04-05"),
    ("Poziv\n\nPrijave do 1. juna 2010.\n\nBeograd, mart 2010.", "2010-03"),
    ("Bilten br. 7\napril 2004.\n\nOd 17. marta 2004. goreo je grad.", "2004-04"),
    ("Plan rada 2016–2018\nPriština, februar 2016.\nU oktobru 2015. usvojena je Rezolucija 2242.", "2016-02"),
    (
        "MINUTES\n\nThird meeting\nHeld on Saturday, 17 June 2006, in Novi Pazar, from 10.15\n\nPresent: two members"
        "\n\n1. Money\nThere is none.\n\nThe next meeting: 8 July 2006, Skopje.\n\nMinutes taken by: the youngest",
        "2006-06-17",
    ),
    ("Akcioni plan 2013–2015\n\nCilj 1: kej\nRok: jun 2013.\nNosilac: sve\n\nPismo\tribarke\tmart 2014", "2013/2015"),
    (
        "Minutes of the board\n3.10.2005., 17–20h, the boathouse\n\nPresent: four\n\n2. The next dive is on 8.11.2005.",
        "2005-10-03",
    ),
    (
        "Zapisnik sa sednice odbora održane 3. oktobra 2005.\n\nPrisutne: četiri\n\nNovca nema.\n\nSombor, 9. 10. 2005.",
        "2005-10-03",
    ),
    ("Ftesë\n\nMblidhemi më 8 qershor 2012 në ora 17 te ura.\n\nPrizren, 28 maj 2012", "2012-05-28"),
    ("Pismo\n\nSarajevo, marta '93.\n\nSreli smo se kod česme.", "1993-03"),
    ("Report 2013–2015\n\nWhat was done\n\nIn 2013 and 2014 we met.", "2013/2015"),
]


@pytest.mark.parametrize(("text", "edtf"), DATES)
def test_a_document_has_its_own_date_and_not_one_that_it_speaks_of(text: str, edtf: str) -> None:
    date = _best(_all(text), Field.DATE)
    assert date.value == edtf
    assert text[date.evidence.start : date.evidence.end] == date.evidence.quote


CLOSINGS = [
    ("Done in Skopje on the thirtieth day of April two thousand and eight, in three copies.", "2008-04-30"),
    ("Given under our hands at Tetovo, this 9th day of June 2001.", "2001-06-09"),
    ("Sačinjeno u Leskovcu dana petog marta dve hiljade desete godine, u četiri primerka.", "2010-03-05"),
    ("Сачињено у Лесковцу дана петог марта две хиљаде десете године, у четири примерка.", "2010-03-05"),
    ("Potpisano u Vranju, dvanaestog dana meseca maja 2004. godine.", "2004-05-12"),
    ("Hartuar në Ferizaj më tetë korrik dy mijë e shtatë, në katër kopje.", "2007-07-08"),
    ("Përpiluar në Pejë, në ditën e parë të muajit shkurt 2012.", "2012-02-01"),
]


@pytest.mark.parametrize("names", [0, 12])
@pytest.mark.parametrize(("closing", "edtf"), CLOSINGS)
def test_a_document_is_as_old_as_it_says_where_it_closes(closing: str, edtf: str, names: int) -> None:
    signed = "\n".join(f"____________ {number}" for number in range(names))
    text = f"Dogovor\n\nOd 3. februara 1998. kuvamo zajedno u dvorištu škole.\n\n{closing}\n\n{signed}"
    assert _best(_all(text), Field.DATE).value == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("ZAPISNIK\n\nSuturina, 7–8. jun 2003.\n\nPrisutne: dve\n\nTeme\n1. Bunar\n\n{}", "2003-06-07/2003-06-08"),
        ("ЗАПИСНИК\n\nНиш, 7–8. јун 2003.\n\nПрисутне: две\n\nТеме\n1. Бунар\n\n{}", "2003-06-07/2003-06-08"),
        ("MINUTES\n\nBitola, 7-8 June 2003\n\nPresent: two\n\nWe talked of the well.\n\n{}", "2003-06-07/2003-06-08"),
        ("PROCESVERBAL\n\nPejë, 7 qershor 2003\n\nTë pranishme: dy\n\nFolëm për pusin.\n\n{}", "2003-06-07"),
    ],
)
def test_the_record_of_a_meeting_is_of_the_day_of_the_meeting(text: str, edtf: str) -> None:
    closing = "Niš, 12. 6. 2003."
    assert _best(_all(text.format(closing)), Field.DATE).value == edtf


@pytest.mark.parametrize(
    "posted",
    [
        "Posted by webmaster on 21/10/2009",
        "Submitted by editor on Wed, 21 October 2009 - 08:03",
        "21 October 2009 | 4 comments",
        "Objavila urednica, 21. 10. 2009.",
        "Објавио админ 21. октобра 2009. у 8:03",
        "Datum objavljivanja: 21.10.2009.",
        "Postuar nga redaksia më 21 tetor 2009",
        "Last updated: 21 October 2009",
    ],
)
def test_the_day_on_which_a_page_was_posted_gives_way_to_that_of_the_text(posted: str) -> None:
    text = f"Bunar je naš\n\n{posted}\n\nPijemo iz njega od 2. maja 1987. i pićemo i dalje, ma ko ga prodao.{{}}"
    assert _best(_all(text.format("\n\nPrizren, 13. oktobar 2009.")), Field.DATE).value == "2009-10-13"
    if "Last" not in posted:
        assert _best(_all(text.format("")), Field.DATE).value == "2009-10-21"


@pytest.mark.parametrize(
    "published",
    [
        "Objavljeno u: Danas, april 2013.",
        "Објављено у листу „Данас“, април 2013.",
        "First published in Balkan Notes, no. 8, April 2013",
        "Botuar në Koha, prill 2013",
    ],
)
def test_an_article_is_as_old_as_the_paper_that_brought_it(published: str) -> None:
    text = "Bunar je naš\n\n{}\n\nPrvog dana, 2. maja 2012. godine, došle su tri žene s kantama.\n\n{}"
    assert _best(_all(text.format(published, "")), Field.DATE).value == "2013-04"
    assert _best(_all(text.format("", published)), Field.DATE).value == "2013-04"


@pytest.mark.parametrize(
    ("recorded", "edtf"),
    [
        ("Ovo svedočenje je zabeleženo u Nišu 6. septembra 2003.", "2003-09-06"),
        ("Исказ је узет у Нишу, 6. септембра 2003.", "2003-09-06"),
        ("Her story was written down in September 2003.", "2003-09"),
        ("Recorded in Skopje, 6 September 2003", "2003-09-06"),
        ("Rrëfimi u incizua në Deçan, më 6 shtator 2003.", "2003-09-06"),
    ],
)
def test_a_testimony_is_as_old_as_its_telling(recorded: str, edtf: str) -> None:
    text = "Svedočenje\n\n{}\n\n4. juna 1992.\nSelo je gorelo, a ja sam 5. juna 1992. ostala sama s kravom.\n\n{}"
    assert _best(_all(text.format(recorded, "")), Field.DATE).value == edtf
    assert _best(_all(text.format("", recorded)), Field.DATE).value == edtf
    assert _best(_all(text.format("", "")), Field.DATE).confidence < 0.5


@pytest.mark.parametrize("end", ["Rok: 20. april 2004.", "Afati: 20 prill 2004", "Deadline: 20 April 2004"])
def test_a_last_day_is_not_the_day_of_the_text(end: str) -> None:
    text = f"Pozivamo vas da pišete.\n\n{end}\n\nUrednice, Niš, 3. 2. 2004."
    assert _best(_all(text), Field.DATE).value == "2004-02-03"


def test_a_date_that_belongs_to_an_instrument_is_hardly_suggested() -> None:
    date = _best(_all("Podsećamo na Rezoluciju 1325, usvojenu 31. oktobra 2000. godine."), Field.DATE)
    assert date.confidence < 0.1


@pytest.mark.parametrize(
    ("subject", "edtf"),
    [
        ("Fwd: Izjava", "2006-05-03"),
        ("Prosl: Izjava", "2006-05-03"),
        ("Re: Izjava", "2006-05-09"),
        ("Izjava", "2006-05-09"),
    ],
)
def test_what_a_mail_passes_on_is_as_old_as_it_says(subject: str, edtf: str) -> None:
    text = (
        f"From: a@lipa.example\nTo: b@lipa.example\nDate: 2006-05-09\nSubject: {subject}\n\nŠaljem dalje.\n\n"
        "IZJAVA\n\nNe pristajemo na tišinu\n\nOd 2. marta 2006. čekamo odgovor.\n\nU Pirotu, 3. maja 2006."
    )
    assert _best(_all(text, file_date="2006-05-09"), Field.DATE).value == edtf


def test_a_file_without_text_is_described_by_its_name() -> None:
    found = _all("", name="pismo_1993_sken.pdf")
    assert {one.field: one.value for one in found} == {Field.TITLE: "pismo 1993 sken", Field.KIND: "letter"}


UNMARKED = [
    ("Drage naše,\n\njavite se čim stignete.\n\nGrle vas\nvaše iz Kruševca", "letter"),
    ("Dođite u sredu na trg!\nPonesite nešto crno.\nTrg republike u 15.30", "leaflet"),
    ("Susret\n\n10:00 Prijava\n11:00 Razgovor\n13:00 Ručak\n14:00 Odlazak", "programme"),
    ("Ne, të poshtënënshkruarat, kërkojmë një vend përkujtimi.", "petition"),
    ("We met in the library\n\nPresent: nine women\nAgenda\n1. The roof\n2. The letter", "meeting-record"),
    ("Rrugë\n\nUnë isha në shtëpi. Unë kam parë. Burrin tim e morën. Unë jam gjallë.", "testimony"),
    ("Mi, žene juga, osuđujemo svako nasilje i zahtevamo odgovor.", "statement"),
    ("U OVOM BROJU\nRazgovor, strana 2\nKalendar, strana 5", "newsletter"),
]


@pytest.mark.parametrize(("text", "code"), UNMARKED)
def test_a_kind_that_does_not_name_itself_is_told_by_what_it_says(text: str, code: str) -> None:
    kind = _best(_all(text), Field.KIND)
    assert (kind.value, text[kind.evidence.start : kind.evidence.end]) == (code, kind.evidence.quote)


@pytest.mark.parametrize("text", ["Rezolucija 1325 menja sve.", "Razgovor o Rezoluciji 1325\n\nJednake plate."])
def test_an_instrument_that_is_spoken_of_makes_no_resolution_of_a_text(text: str) -> None:
    assert [one.value for one in _all(text) if one.field is Field.KIND and one.value in ("resolution", "plan")] == []


TITLES = [
    ("Opština Niš\nUl. Obilićev venac 5, 18000 Niš\n\nPredmet: Molba za prostor\n\nPoštovani,", "Molba za prostor"),
    ("REZOLUCIJA\no pravednom miru\n\nMi smo se sastale.", "REZOLUCIJA o pravednom miru"),
    ("SAOPŠTENJE\nŽENE PRATE PREGOVORE\n\nBeograd, 7. mart 2006.", "ŽENE PRATE PREGOVORE"),
    ("Kosovo Women's Network\n\nANNUAL REPORT\n2012\n\nIntroduction", "ANNUAL REPORT 2012"),
    ("Niš, 1. maj 2001.\n\nDrage naše,\n\njavite se.", "scan 12"),
    (
        "ŽENE IZ ORAHOVOG DVORIŠTA\nGračanica – Pirot – Podujevo\n\nAutobus je zaustavljen\nSaopštenje povodom 8. marta"
        "\n\nNa putu ka zajedničkom stajanju autobus je zadržan pet sati.",
        "Autobus je zaustavljen",
    ),
    (
        "Bridge Keepers – a network of choirs\n\nINVITATION\n\nCome and listen\n\nWe sing for four days.",
        "Come and listen",
    ),
    (
        "Мировна група „Без ограде“\nСуботица\n\nПлан активности за 2021. годину\n\nОбилазимо села.",
        "План активности за 2021. годину",
    ),
    (
        "U Pirotu je osnovana grupa žena\n\nPirot, 3. maj 2005.\n\nDanas smo u Pirotu osnovale grupu, i od danas nas ima.",
        "U Pirotu je osnovana grupa žena",
    ),
    (
        "GRUPI I GRAVE DRITA      RRETHI I GRAVE URA\nRr. e Gurit 9, Mitrovice      Trg 2, Zvecan\ntel. 028 / 39 117\n\n"
        "Mitrovice, 14 prill 2002\n\nThirrje grave nga te dy brigjet\n\nUra eshte e gjate njeqind hapa.",
        "Thirrje grave nga te dy brigjet",
    ),
    (
        "WOMEN'S FORUM MAGNOLIA\nKraljevo, Serbia\n\nKraljevo, 22 November 2012\n\n"
        "Open letter to the teams in Brussels\n\nDear Madam,\n\nYou have now met twice.",
        "Open letter to the teams in Brussels",
    ),
    (
        "ŽENSKI FORUM JASEN\nKraljevo\njasen@jasen.example\n\nSkupštini grada\nn/r odbornicama\n\n"
        "Kraljevo, 4.10.2010.\n\nNacrt rezolucije o ženama u opštini\n\nNa osnovu člana 32. Zakona, donosi se sledeće.",
        "Nacrt rezolucije o ženama u opštini",
    ),
    (
        "Zaveden pod br. 17/09\n\nSporazum o saradnji\n\nzaključen u Bujanovcu između dve grupe.",
        "Sporazum o saradnji",
    ),
    (
        "ASSOCIATION OAK\ninfo@oak.example\n\nGrant ref.: K/2012/0471\nPeriod covered: 2012 – 2013\n\n"
        "Gardens without fences: final report\n\nOver twelve months 46 women worked four shared gardens.",
        "Gardens without fences: final report",
    ),
    (
        "Škola mira\nPalić, 5. jul 2010.\n\n10:00  Dobrodošlica\n\n11:00  Radionica o sećanju",
        "Škola mira",
    ),
    (
        "IZJAVA\n\nŽene Rudara\n\nPovodom ukidanja noćnog autobusa\n\nAutobus je do juče vozio radnice iz treće smene.",
        "Povodom ukidanja noćnog autobusa",
    ),
    (
        "KUMTESË\n\nRrethi i Grave Hëna\n\nKundër mbylljes së bibliotekës\n\nBiblioteka ishte e vetmja sallë e ngrohtë.",
        "Kundër mbylljes së bibliotekës",
    ),
    (
        "STATEMENT\n\nRowan Women's Group\n\nThe well is not for sale\n\nFor eleven years we drew water from it together.",
        "The well is not for sale",
    ),
    (
        "САОПШТЕЊЕ\n\nНисмо вас питале за дозволу\n\nКо сме да ћути\n\nДошле смо без позива и остале смо до краја.",
        "Нисмо вас питале за дозволу",
    ),
    (
        "NACRT\n\nREZOLUCIJE O ŽENAMA I VODI\n\nNa osnovu člana 12. Statuta skupština donosi sledeće.",
        "NACRT REZOLUCIJE O ŽENAMA I VODI",
    ),
    (
        "QENDRA PËR GRA “DRITARE”\nPejë, rr. e Gurrës pn\n\nRAPORTI VJETOR I QENDRËS PËR VITIN 2011\n\nHyrje",
        "RAPORTI VJETOR I QENDRËS PËR VITIN 2011",
    ),
    (
        "Sisters of the Ford – Motrat e Vaut\n\nPLATFORM\nFOR A COMMON MARKET PLACE\n\nWe believe in a market of all.",
        "PLATFORM FOR A COMMON MARKET PLACE",
    ),
    (
        "LIST „KOLOVRAT“\n\nPOZIV NA SARADNJU\nza letnji broj\n\nPošaljite nam pisma, dnevnike i recepte koje čuvate.",
        "POZIV NA SARADNJU za letnji broj",
    ),
    ("VRETENO, nr. 12, mars 2003\n\nNë këtë numër:\n1. Letra\n2. Kalendari", "VRETENO, nr. 12, mars 2003"),
    (
        "KOMUNIKATË\nPËR SHTYP\n\nHapet dera e bibliotekës\n\nPejë, 3 prill 2011 – Biblioteka e grave hapet sot në mesditë.",
        "Hapet dera e bibliotekës",
    ),
    (
        "Koalicija „Kapija“\nVranje, ul. Nova 2\n\nSkupštini grada\nBroj: 7-2/2017\n3.4.2017.\n\nPREPORUKE\nZA IZRADU PLANA GRADA"
        "\n\n1. Pitati žene iz sela pre nego što se ukine autobus koji ih vozi.",
        "PREPORUKE ZA IZRADU PLANA GRADA",
    ),
    (
        "Udruženje Lastavica\nmatični broj 08812345\nPIB: 101998877\n\nDrvo ispred škole\n\nPosadile smo ga.",
        "Drvo ispred škole",
    ),
    (
        "Мат. бр. 08812345, ПИБ 101998877\nЖиро рачун: 160-55-12\n\nДрво испред школе\n\nПосадиле смо га.",
        "Дрво испред школе",
    ),
    ("NRB: 81005522\nLlogaria nr. 170 400 55\n\nPema para shkollës\n\nE mbollëm vetë.", "Pema para shkollës"),
    ("P.O. Box 7, Bitola\nphone 047 55 12 33\nswallow.example.org\n\nThe tree\n\nWe planted it.", "The tree"),
    ("FOR IMMEDIATE RELEASE\nThe tree is felled\nWe planted it.", "The tree is felled"),
    (
        "ZA OBJAVLJIVANJE ODMAH\nEMBARGO DO 5. APRILA U 9 ČASOVA\n\nDrvo je posečeno\n\nPosadile smo ga.",
        "Drvo je posečeno",
    ),
    ("ЗА ОБЈАВЉИВАЊЕ\n\nДрво је посечено\n\nПосадиле смо га.", "Дрво је посечено"),
    ("Për botim të menjëhershëm\nEmbargo deri nesër\n\nPema u pre\n\nE mbollëm vetë.", "Pema u pre"),
    ("Embargo na istinu\n\nNiko nam nije rekao ko ga je posekao.", "Embargo na istinu"),
    ("MINUTES\nof the spring gathering\n\nPresent: six women", "MINUTES of the spring gathering"),
    ("ZAPISNIK\n\nsa prolećnog okupljanja\n\nPrisutno: šest žena", "ZAPISNIK sa prolećnog okupljanja"),
    ("ИЗВЕШТАЈ О САДЊИ\nЗА 2014. ГОДИНУ\n\nПосадиле смо га.", "ИЗВЕШТАЈ О САДЊИ ЗА 2014. ГОДИНУ"),
    ("RAPORT\npër mbjelljen gjatë vitit 2014\n\nE mbollëm vetë.", "RAPORT për mbjelljen gjatë vitit 2014"),
    (
        "IZVEŠTAJ O RADU RASADNIKA\nza period april – jun 2014.\n\nPosadile smo ga.",
        "IZVEŠTAJ O RADU RASADNIKA za period april – jun 2014",
    ),
    (
        "Škola sadnje\n3–4. april 2014, Sombor\n\nRASPORED\n\nSubota\n9.00 Dolazak\n10.00 Sadnja",
        "Škola sadnje",
    ),
    ("SAOPŠTENJE br. 8/2014\n\nDrvo je posečeno\n\nPosadile smo ga.", "Drvo je posečeno"),
    ("P O Z I V\n\nSadnja kod mosta\n\nPosadile smo ga.", "Sadnja kod mosta"),
    ("R A D   Ž E N A\n\nPosadile smo ga.", "RAD ŽENA"),
    ("Naslov: Drvo\nDatum: 6. 4. 2014.\n\nPosadile smo ga.", "Drvo"),
    ("----------\nVoćnjak, tel. 025/22-33-44\n----------\nDRVO JE POSEČENO\n\nPosadile smo ga.", "DRVO JE POSEČENO"),
    ("From: a@b.example\nTo: c@b.example\nSubject: Re: The tree\nDate: 6 April 2014\n\nWe planted it.", "The tree"),
    ("DRVO KAO SVEDOK\n\nRazgovori u četiri sela\n\n\nUrednica: I. I.\n\nSombor, 2014", "DRVO KAO SVEDOK"),
    ("PEMA DHE PUSI:\nbiseda në katër fshatra\n\nPejë, 2014", "PEMA DHE PUSI: biseda në katër fshatra"),
    ("Page 1 of 2\n\nThe tree\n\nWe planted it.", "The tree"),
    (
        "Women of the Orchard\nJoint statement\nBitola, 6 April 2014\n\nTHE TREE IS FELLED\n\nWe planted it.",
        "THE TREE IS FELLED",
    ),
    ("Žene iz voćnjaka\n\nDrvo je posečeno\n\nMi, žene iz voćnjaka, posadile smo ga.", "Drvo je posečeno"),
    ("SAOPŠTENJE\nu Prizrenu, 6. aprila 2014.\n\nDrvo je posečeno\n\nPosadile smo ga.", "Drvo je posečeno"),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_title_is_no_letterhead_no_dateline_and_no_mere_kind(text: str, title: str) -> None:
    assert _best(_all(text), Field.TITLE).value == title


@pytest.mark.parametrize(
    ("headings", "title"),
    [
        (["PLAN RADA MREŽE VODENICA", "ZA PERIOD 2014–2016."], "PLAN RADA MREŽE VODENICA ZA PERIOD 2014–2016"),
        (["RAPORT", "PËR PUNËN NË FSHAT"], "RAPORT PËR PUNËN NË FSHAT"),
        (
            ["Who keeps the keys?", "Women in village halls, 1990–1999"],
            "Who keeps the keys? Women in village halls, 1990–1999",
        ),
        (["Ko čuva ključ?", "Uvod"], "Ko čuva ključ?"),
        (["Ženski vodič kroz sud", "O nama"], "Ženski vodič kroz sud"),
    ],
)
def test_a_marked_heading_goes_on_in_the_one_below(headings: list[str], title: str) -> None:
    text = "\n\n".join([*headings, "Sastale smo se u mlinu i popisale ko ima ključ od sale, a ko samo metlu."])
    assert _best(_all(text, headings=headings), Field.TITLE).value.rstrip("?") == title.rstrip("?")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("PREDLOG\n\nREZOLUCIJE O ŽENAMA I VODI\n\nSkupština donosi sledeće.", "draft-resolution"),
        ("RAPORT\nVJETOR\n\nGjatë vitit u mbajtën shtatë takime.", "annual-report"),
        ("Gratë e tregut\nReportazh nga sheshi\n\nNë mëngjes vijnë të parat.", "article"),
    ],
)
def test_a_kind_is_named_over_two_lines_and_by_its_own_word(text: str, code: str) -> None:
    assert _best(_all(text), Field.KIND).value == code


NEWSLETTERS = [
    (["Swallow Newsletter", "Letter from the coast"], "Dear all,\n\nthe nets are mended.\n\nWith love,\nus"),
    (["Bilten Lastavica", "Uvodna reč", "Apel"], "Drage sve,\n\nmreže su pokrpljene.\n\nZahtevamo luku."),
    (["Билтен Ластавица", "Изјава рибарки"], "Мреже су покрпљене. Захтевамо луку и осуђујемо затварање."),
    (
        ["Buletini Dallëndyshja", "Deklaratë e peshkatareve"],
        "Rrjetat janë qepur. Kërkojmë portin dhe dënojmë mbylljen.",
    ),
]


@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize(("headings", "text"), NEWSLETTERS)
def test_a_newsletter_is_not_what_one_of_its_parts_is(headings: list[str], text: str, marked: bool) -> None:
    whole = "\n\n".join([*headings, text])
    assert _best(_all(whole, headings=headings if marked else ()), Field.KIND).value == "newsletter"


@pytest.mark.parametrize(
    "text",
    [
        "The quay is ours\n\nWe, who mend the nets, reject this plan. Its budget is secret, its deadline has passed and "
        "nobody is responsible for it.\n\nOvaj plan odbijamo. Rok je prošao, a sredstva i nosilac nisu poznati.",
        "Kej je naš\n\nMi koje krpimo mreže znamo za plan luke. Planiramo da ostanemo na keju.\n\nNe që qepim rrjetat e "
        "dimë planin e portit. Planifikojmë të mbetemi. Afati kaloi, buxheti nuk dihet.",
        "Кеј је наш\n\nМи које крпимо мреже знамо за план луке, рок је прошао, а средства нико није видео.\n\n"
        "We who mend the nets know of the plan of the port and plan to stay.",
    ],
)
def test_who_speaks_of_a_plan_makes_none(text: str) -> None:
    assert _best(_all(text), Field.KIND).value == "statement"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cilj 1: kej\nAktivnost: pismo luci\nNosilac: ribarke\nRok: jun 2009", "plan"),
        ("Objective 1: the quay\nActivity: a letter to the port\nResponsible: all\nBudget: none", "plan"),
        ("Objektivi 1: porti\nAktiviteti: letër portit\nAfati: qershor 2009\nBuxheti: s'ka", "plan"),
        ("Autumn Field Report\n\nThe nets were mended in nine villages.", "report"),
    ],
)
def test_what_stands_in_a_list_tells_a_plan_and_the_end_of_a_name_its_kind(text: str, code: str) -> None:
    assert _best(_all(text), Field.KIND).value == code


def test_groups_have_the_role_that_their_place_gives_them() -> None:
    letter = (
        "Mitrovica Women's Association for Human Rights\nMitrovica, 20.01.2010\n\nKvinna till Kvinna Foundation\n\n"
        "Dear friends,\n\nthe training which we held with the OSCE goes on without money.\n\n"
        "In solidarity,\nWomen in Black"
    )
    found = _roles(_all(letter, "en-Latn"))
    assert found["Mitrovica Women's Association for Human Rights"] is Role.ISSUED_BY
    assert found["Kvinna till Kvinna Foundation"] is Role.ADDRESSED_TO
    assert found["Organization for Security and Co-operation in Europe"] is Role.NONE
    assert found["Women in Black"] is Role.SIGNED_BY


def test_those_present_at_a_meeting_are_told_from_those_who_were_not() -> None:
    text = "Zapisnik\n\nPrisutne: pet iz Žena u crnom\nOdsutne: Artpolis\n\nDnevni red\n1. Novac"
    assert _roles(_all(text)) == {"Žene u crnom": Role.PRESENT, "Artpolis": Role.NONE}


def test_a_list_of_signatories_signs() -> None:
    text = "Osuđujemo nasilje.\n\nPotpisnice:\nMreža žena Kosova\nRomani cikna, Kruševac\n\nU Nišu, 1. maja 2008."
    assert set(_roles(_all(text)).values()) == {Role.SIGNED_BY}


def test_a_council_and_a_citation_are_not_the_united_nations() -> None:
    told = "Savet bezbednosti Ujedinjenih nacija usvojio je Rezoluciju SB UN 1325."
    assert _roles(_all(told)) == {}
    assert _roles(_all("The Security Council of the United Nations met.", "en-Latn")) == {}
    assert _roles(_all("Pisale smo Ujedinjenim nacijama.")) == {"Ujedinjene nacije": Role.NONE}


def test_an_unknown_group_is_offered_and_a_person_never() -> None:
    text = "Ženska grupa Izvor\n\nIzjava\n\nMi tražimo mir.\n\nJelena Petrović\nUdruženje žena „Zora“, Bor\nMarija Ilić"
    offered = [(one.value, one.role) for one in _all(text) if not one.known]
    assert offered == [("Ženska grupa Izvor", Role.ISSUED_BY), ("Udruženje žena „Zora“", Role.SIGNED_BY)]
