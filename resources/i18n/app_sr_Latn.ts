<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datoteka</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Uređivanje</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>D&amp;okumenti</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Zbirke</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Prikaz</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Pode&amp;šavanja</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moć</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Dodaj &amp;datoteke …</translation>
    </message>
    <message>
        <source>Add a f&amp;older …</source>
        <translation>Dodaj &amp;fasciklu …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Nalepi datoteke</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Poništi ovo dodavanje</translation>
    </message>
    <message>
        <source>&amp;Remove the samples</source>
        <translation>&amp;Ukloni primere</translation>
    </message>
    <message>
        <source>&amp;New archive …</source>
        <translation>Nova &amp;arhiva …</translation>
    </message>
    <message>
        <source>Open an &amp;archive …</source>
        <translation>&amp;Otvori arhivu …</translation>
    </message>
    <message>
        <source>&amp;Show the archive’s folder</source>
        <translation>Prikaži fa&amp;sciklu arhive</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Zatvori prozor</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Po&amp;novi</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Traži</translation>
    </message>
    <message>
        <source>&amp;Begin the search afresh</source>
        <translation>Traži &amp;iz početka</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Sledeće nađeno mesto</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>P&amp;rethodno nađeno mesto</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Sledeći dokument</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>&amp;Prethodni dokument</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Izaberi s&amp;ve</translation>
    </message>
    <message>
        <source>&amp;Edit the description</source>
        <translation>&amp;Uredi opis</translation>
    </message>
    <message>
        <source>Recognise its &amp;letters now</source>
        <translation>Pr&amp;epoznaj slova na slici</translation>
    </message>
    <message>
        <source>Pictu&amp;re or text</source>
        <translation>S&amp;lika ili tekst</translation>
    </message>
    <message>
        <source>&amp;Save and go to the next</source>
        <translation>Sačuvaj i idi na sle&amp;deći</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>&amp;Označi …</translation>
    </message>
    <message>
        <source>Add to a &amp;collection …</source>
        <translation>Dodaj u &amp;zbirku …</translation>
    </message>
    <message>
        <source>&amp;Make one document of these pages …</source>
        <translation>Napravi &amp;jedan dokument od ovih strana …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the document apart again</source>
        <translation>R&amp;astavi dokument ponovo</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>Stavi u &amp;korpu</translation>
    </message>
    <message>
        <source>Take &amp;out of the bin</source>
        <translation>Izvadi &amp;iz korpe</translation>
    </message>
    <message>
        <source>Copy title and &amp;date</source>
        <translation>Kopiraj &amp;naslov i datum</translation>
    </message>
    <message>
        <source>&amp;Words and names …</source>
        <translation>&amp;Reči i imena …</translation>
    </message>
    <message>
        <source>C&amp;itations over time</source>
        <translation>Pozivanja kroz &amp;godine</translation>
    </message>
    <message>
        <source>&amp;New collection …</source>
        <translation>&amp;Nova zbirka …</translation>
    </message>
    <message>
        <source>&amp;Name and words …</source>
        <translation>&amp;Ime i opis …</translation>
    </message>
    <message>
        <source>&amp;Remove the collection</source>
        <translation>&amp;Ukloni zbirku</translation>
    </message>
    <message>
        <source>&amp;Take out of the collection</source>
        <translation>Iz&amp;vadi iz zbirke</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Pomeri na&amp;gore</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Pomeri na&amp;dole</translation>
    </message>
    <message>
        <source>&amp;Hand on to a folder …</source>
        <translation>&amp;Predaj u fasciklu …</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Sledeći deo prozora</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Veća slova</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Manja slova</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Uobičajena veličina slova</translation>
    </message>
    <message>
        <source>Row of &amp;special letters</source>
        <translation>&amp;Red posebnih slova</translation>
    </message>
    <message>
        <source>Serbian as &amp;written</source>
        <translation>Srpski &amp;kako je napisan</translation>
    </message>
    <message>
        <source>Serbian in L&amp;atin letters</source>
        <translation>Srpski &amp;latinicom</translation>
    </message>
    <message>
        <source>Serbian in &amp;Cyrillic letters</source>
        <translation>Srpski &amp;ćirilicom</translation>
    </message>
    <message>
        <source>&amp;Recognise scans in the background</source>
        <translation>&amp;Prepoznaj skenirano u pozadini</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Boje &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Svetle &amp;boje</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Tamne boje</translation>
    </message>
    <message>
        <source>&amp;Short help</source>
        <translation>&amp;Kratka pomoć</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasteri</translation>
    </message>
    <message>
        <source>&amp;All commands …</source>
        <translation>&amp;Sve naredbe …</translation>
    </message>
    <message>
        <source>A&amp;bout Peace Archive</source>
        <translation>&amp;O programu Peace Archive</translation>
    </message>
    <message>
        <source>Check the &amp;guesses</source>
        <translation>Proveri pre&amp;tpostavke</translation>
    </message>
</context>
<context>
    <name>CitationsChart</name>
    <message>
        <source>Documents by year: {years}</source>
        <translation>Dokumenti po godinama: {years}</translation>
    </message>
    <message>
        <source>{year}: {documents}</source>
        <translation>{year}: {documents}</translation>
    </message>
</context>
<context>
    <name>CitationsModel</name>
    <message>
        <source>a person wrote it down</source>
        <translation>upisano ručno</translation>
    </message>
    <message>
        <source>{page}: {sentence}</source>
        <translation>{page}: {sentence}</translation>
    </message>
    <message>
        <source>{title}; {about}; {page}: {sentence}</source>
        <translation>{title}; {about}; {page}: {sentence}</translation>
    </message>
</context>
<context>
    <name>CitationsView</name>
    <message>
        <source>Citations over time</source>
        <translation>Pozivanja kroz godine</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Međunarodni dokument</translation>
    </message>
    <message>
        <source>Documents that cite it</source>
        <translation>Dokumenti koji se na njega pozivaju</translation>
    </message>
    <message>
        <source>No document cites a resolution, a convention or an agreement yet.</source>
        <translation>Nijedan dokument se još ne poziva na rezoluciju, konvenciju ili sporazum.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n bez godine</numerusform>
            <numerusform>%n bez godine</numerusform>
            <numerusform>%n bez godine</numerusform>
        </translation>
    </message>
    <message>
        <source>{documents}, {undated}</source>
        <translation>{documents}, {undated}</translation>
    </message>
    <message>
        <source>{instrument} ({count})</source>
        <translation>{instrument} ({count})</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>New collection</source>
        <translation>Nova zbirka</translation>
    </message>
    <message>
        <source>Name and words of the collection</source>
        <translation>Ime i opis zbirke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O čemu je</translation>
    </message>
    <message>
        <source>Make the collection</source>
        <translation>Napravi zbirku</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%n way(s) to go on; press the down arrow to choose</source>
        <translation>
            <numerusform>%n nastavak; strelica nadole bira</numerusform>
            <numerusform>%n nastavka; strelica nadole bira</numerusform>
            <numerusform>%n nastavaka; strelica nadole bira</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Mogući nastavci</translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>{text}; {kind}; {place} of {total}</source>
        <translation>{text}; {kind}; {place} od {total}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumenta</numerusform>
            <numerusform>%n dokumenata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n stranica</numerusform>
            <numerusform>%n stranice</numerusform>
            <numerusform>%n stranica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” put on %n document(s)</source>
        <translation>
            <numerusform>Oznaka „{tag}“ stavljena na %n dokument</numerusform>
            <numerusform>Oznaka „{tag}“ stavljena na %n dokumenta</numerusform>
            <numerusform>Oznaka „{tag}“ stavljena na %n dokumenata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %n document(s)</source>
        <translation>
            <numerusform>Oznaka „{tag}“ skinuta sa %n dokumenta</numerusform>
            <numerusform>Oznaka „{tag}“ skinuta sa %n dokumenta</numerusform>
            <numerusform>Oznaka „{tag}“ skinuta sa %n dokumenata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into “{collection}”</source>
        <translation>
            <numerusform>%n dokument stavljen u „{collection}“</numerusform>
            <numerusform>%n dokumenta stavljena u „{collection}“</numerusform>
            <numerusform>%n dokumenata stavljeno u „{collection}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of “{collection}”</source>
        <translation>
            <numerusform>%n dokument izvađen iz „{collection}“</numerusform>
            <numerusform>%n dokumenta izvađena iz „{collection}“</numerusform>
            <numerusform>%n dokumenata izvađeno iz „{collection}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n pojam</numerusform>
            <numerusform>%n pojma</numerusform>
            <numerusform>%n pojmova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed</source>
        <translation>
            <numerusform>%n pojam dodat ili izmenjen</numerusform>
            <numerusform>%n pojma dodata ili izmenjena</numerusform>
            <numerusform>%n pojmova dodato ili izmenjeno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed.</source>
        <translation>
            <numerusform>%n pojam je dodat ili izmenjen.</numerusform>
            <numerusform>%n pojma su dodata ili izmenjena.</numerusform>
            <numerusform>%n pojmova je dodato ili izmenjeno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stayed as they were.</source>
        <translation>
            <numerusform>%n pojam je ostao kakav je bio.</numerusform>
            <numerusform>%n pojma su ostala kakva su bila.</numerusform>
            <numerusform>%n pojmova je ostalo kako je bilo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in.</source>
        <translation>
            <numerusform>%n red nije mogao da se preuzme.</numerusform>
            <numerusform>%n reda nisu mogla da se preuzmu.</numerusform>
            <numerusform>%n redova nije moglo da se preuzme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to {file}.</source>
        <translation>
            <numerusform>%n pojam je zapisan u {file}.</numerusform>
            <numerusform>%n pojma su zapisana u {file}.</numerusform>
            <numerusform>%n pojmova je zapisano u {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into the bin</source>
        <translation>
            <numerusform>%n dokument stavljen u korpu</numerusform>
            <numerusform>%n dokumenta stavljena u korpu</numerusform>
            <numerusform>%n dokumenata stavljeno u korpu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document was made of %n</source>
        <translation>
            <numerusform>Od %n dokumenta napravljen je jedan</numerusform>
            <numerusform>Od %n dokumenta napravljen je jedan</numerusform>
            <numerusform>Od %n dokumenata napravljen je jedan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document was taken apart into %n</source>
        <translation>
            <numerusform>Dokument je rastavljen na %n</numerusform>
            <numerusform>Dokument je rastavljen na %n</numerusform>
            <numerusform>Dokument je rastavljen na %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the bin</source>
        <translation>
            <numerusform>%n dokument izvađen iz korpe</numerusform>
            <numerusform>%n dokumenta izvađena iz korpe</numerusform>
            <numerusform>%n dokumenata izvađeno iz korpe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Save a copy of the file</source>
        <translation>Sačuvaj kopiju datoteke</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Kopirano u {file}</translation>
    </message>
    <message>
        <source>One document was made of these pages. The photographs stay as they came.</source>
        <translation>Od ovih strana napravljen je jedan dokument. Fotografije ostaju kakve su stigle.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Prikaži ga</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nova zbirka …</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Dodaj u zbirku</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Ime zbirke</translation>
    </message>
    <message>
        <source>Choose an empty folder to hand the collection on in</source>
        <translation>Izaberi praznu fasciklu u kojoj se zbirka predaje</translation>
    </message>
    <message>
        <source>Copying {done} of {total} …</source>
        <translation>Kopira se {done} od {total} …</translation>
    </message>
    <message>
        <source>“{collection}” is now in {folder}, with its files and two lists of them.</source>
        <translation>„{collection}“ je sada u {folder}, sa datotekama i dva njihova spiska.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Prikaži fasciklu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Name and colour …</source>
        <translation>Ime i boja …</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Ukloni oznaku</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Ime i opis …</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Ukloni zbirku</translation>
    </message>
</context>
<context>
    <name>DescriptionView</name>
    <message>
        <source>{size} · {kind}</source>
        <translation>{size} · {kind}</translation>
    </message>
    <message>
        <source>SHA-256: {sum}</source>
        <translation>SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Sačuvaj kopiju …</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Sačuvaj kopiju datoteke {file}</translation>
    </message>
    <message>
        <source>Note in this collection</source>
        <translation>Beleška u ovoj zbirci</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>Datoteka kakva je stigla</translation>
    </message>
    <message>
        <source>The file is kept, but its text could not be read.</source>
        <translation>Datoteka je sačuvana, ali njen tekst nije mogao da se pročita.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>Izabran %n dokument</numerusform>
            <numerusform>Izabrana %n dokumenta</numerusform>
            <numerusform>Izabrano %n dokumenata</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with: {title}</source>
        <translation>Stiglo uz: {title}</translation>
    </message>
    <message>
        <source>Attached: {title}</source>
        <translation>Prilog: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Made of %n documents.</source>
        <translation>
            <numerusform>Napravljen od %n dokumenta.</numerusform>
            <numerusform>Napravljen od %n dokumenta.</numerusform>
            <numerusform>Napravljen od %n dokumenata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it apart again</source>
        <translation>Rastavi ga ponovo</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (poništeno)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>Place {now} of {total}</source>
        <translation>Mesto {now} od {total}</translation>
    </message>
    <message>
        <source>Tags that you add or take off, and collections that you choose, are for all of them.</source>
        <translation>Oznake koje staviš ili skineš i zbirke koje izabereš važe za sve njih.</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it.</source>
        <translation>Izaberi dokument levo da ga pročitaš.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Izgled stranice</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Delovi dokumenta</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Prethodno</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sledeće</translation>
    </message>
    <message>
        <source>What was done to this document</source>
        <translation>Šta je rađeno sa ovim dokumentom</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>Words with dots below them may have been recognised wrongly.</source>
        <translation>Reči sa tačkicama ispod možda nisu tačno prepoznate.</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Drugi jezici:</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Uporedi …</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Pripada mu</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Who else cites it, and when: {instrument}</source>
        <translation>Ko se još poziva i kada: {instrument}</translation>
    </message>
    <message>
        <source>A guess: {value}. {evidence}</source>
        <translation>Pretpostavka: {value}. {evidence}</translation>
    </message>
    <message>
        <source>A guess. {evidence}</source>
        <translation>Pretpostavka. {evidence}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tačno</translation>
    </message>
    <message>
        <source>Right: {value}</source>
        <translation>Tačno: {value}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Netačno</translation>
    </message>
    <message>
        <source>Wrong: {value}</source>
        <translation>Netačno: {value}</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Pokaži gde</translation>
    </message>
    <message>
        <source>Show where it was read: {value}</source>
        <translation>Pokaži gde je pročitano: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nepoznato</translation>
    </message>
    <message>
        <source>for example 2006-09-02, 2006-09 or 2006</source>
        <translation>na primer 2006-09-02, 2006-09 ili 2006</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>više njih razdvaja ;</translation>
    </message>
    <message>
        <source>for example S/RES/1325; several are parted by ;</source>
        <translation>na primer S/RES/1325; više njih razdvaja ;</translation>
    </message>
</context>
<context>
    <name>GuessList</name>
    <message>
        <source>Add this name</source>
        <translation>Dodaj ovo ime</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tačno</translation>
    </message>
    <message>
        <source>Guesses to check: {count}</source>
        <translation>Pretpostavke za proveru: {count}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Pretpostavke za proveru</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Netačno</translation>
    </message>
    <message>
        <source>At least this sure:</source>
        <translation>Sigurno bar toliko:</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Prihvati sve</translation>
    </message>
    <message>
        <source>How sure the program must be, in per cent</source>
        <translation>Koliko program mora biti siguran, u procentima</translation>
    </message>
    <message>
        <source>What the organisation does in this document</source>
        <translation>Šta organizacija čini u ovom dokumentu</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the description, for example ref:1325 or year:2006..2010.</source>
        <translation>Upiši reči; traže se sve. Kvačice i pismo nisu važni: zene, žene i жене su isto. „Navodnici“ drže reči zajedno, -reč izostavlja dokumente, OR dopušta bilo koju od dve reči, mir* nalazi svaki završetak. Kratice kind: lang: year: date: place: org: tag: ref: traže u jednom delu opisa, na primer ref:1325 ili year:2006..2010.</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Dok pišeš</translation>
    </message>
    <message>
        <source>The list below the field shows how the question may go on; arrow down and Enter take a line. The round buttons above the documents say why more is found than what you typed: other forms, names and languages. A click on one switches it off.</source>
        <translation>Spisak ispod polja pokazuje kako pitanje može da se nastavi; strelica nadole i Enter uzimaju red. Okrugla dugmad iznad dokumenata kažu zašto se nalazi više od onoga što je upisano: drugi oblici, imena i jezici. Klik na dugme to isključuje.</translation>
    </message>
    <message>
        <source>Follow a resolution</source>
        <translation>Prati rezoluciju</translation>
    </message>
    <message>
        <source>“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, year by year, and the sentences in which they do.</source>
        <translation>„Pozivanja kroz godine“ (Ctrl+Shift+R) pokazuju koji se dokumenti pozivaju na rezoluciju ili konvenciju, iz godine u godinu, i rečenice u kojima to čine.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Suzi</translation>
    </message>
    <message>
        <source>A click on a kind, language, year or tag on the left narrows the list; a second click takes it away again. What narrows the list always stands above it.</source>
        <translation>Klik na vrstu, jezik, godinu ili oznaku levo sužava spisak; drugi klik to poništava. Ono što sužava spisak uvek stoji iznad njega.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. Every import can be undone whole under “All imports”.</source>
        <translation>Prevuci datoteke ili fascikle na prozor, ili pritisni Ctrl+O. One se kopiraju; tvoje ostaju kakve jesu. Svako dodavanje može da se poništi u celini pod „Sva dodavanja“.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skenirano</translation>
    </message>
    <message>
        <source>The letters in scans and photographs are recognised while you work; the last line says how far it is and can stop it. P goes from the text to the picture of the page, where the words that you searched for are marked. Dots below a word say that it may have been recognised wrongly.</source>
        <translation>Slova na skenovima i fotografijama prepoznaju se dok radiš; poslednji red kaže dokle je stiglo i može to da zaustavi. P vodi od teksta do slike strane, na kojoj su označene reči koje tražiš. Tačkice ispod reči kažu da možda nije tačno prepoznata.</translation>
    </message>
    <message>
        <source>Pages of one letter</source>
        <translation>Strane jednog pisma</translation>
    </message>
    <message>
        <source>Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are one document. After an import, what looks like that is pointed out. The files stay as they came; “Take it apart again” gives the single ones back.</source>
        <translation>Izaberi fotografije strana i pritisni Ctrl+J: poređaj ih, upiši naslov, i one su jedan dokument. Posle dodavanja pokazuje se šta tako izgleda. Datoteke ostaju kakve su stigle; „Rastavi ga ponovo“ vraća pojedinačne.</translation>
    </message>
    <message>
        <source>Describe and tag</source>
        <translation>Opiši i označi</translation>
    </message>
    <message>
        <source>What the program read from the text is a guess until you say that it is right. Press E to edit, T to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.</source>
        <translation>Ono što je program pročitao iz teksta samo je pretpostavka dok ne kažeš da je tačno. Taster E uređuje, T označava, J i K vode napred i nazad, Ctrl+Enter čuva i ide dalje. Ctrl+Z poništava bilo šta.</translation>
    </message>
    <message>
        <source>Collect and hand on</source>
        <translation>Skupi i predaj</translation>
    </message>
    <message>
        <source>Press C to put documents into a collection; drag them into their order. “Hand on to a folder” copies the files with a list of them. Nothing else ever leaves this computer.</source>
        <translation>Taster C stavlja dokumente u zbirku; prevuci ih u željeni redosled. „Predaj u fasciklu“ kopira datoteke sa njihovim spiskom. Ništa drugo nikad ne napušta ovaj računar.</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>Čuvaj</translation>
    </message>
    <message>
        <source>You can close the window at any moment; everything is saved. To keep a second copy, close it and copy the whole folder of the archive to a stick.</source>
        <translation>Prozor možeš da zatvoriš u svakom trenutku; sve je sačuvano. Za drugi primerak zatvori ga i kopiraj celu fasciklu arhive na USB.</translation>
    </message>
    <message>
        <source>Peace Archive {version}</source>
        <translation>Peace Archive {version}</translation>
    </message>
    <message>
        <source>An archive for the documents of women’s peacebuilding. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Arhiva za dokumente ženske mirovne politike. Slobodan softver pod licencom GNU General Public License, verzija 3 ili novija, bez ikakve garancije.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatno</translation>
    </message>
    <message>
        <source>This program never connects to the internet. It sends nothing to anyone; what leaves this computer leaves it only because you hand it on.</source>
        <translation>Ovaj program se nikad ne povezuje sa internetom. Nikome ništa ne šalje; ono što napušta ovaj računar napušta ga samo zato što ga ti predaješ.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All imports</source>
        <translation>Sva dodavanja</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Još ništa nije dodato.</translation>
    </message>
    <message>
        <source>Show its documents</source>
        <translation>Prikaži te dokumente</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Datoteka po datoteka</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Poništi ovo dodavanje</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Šta je dodato</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Prikaži dokumente</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nije moglo da se pročita</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Već postoji</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodato</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs may be the pages of one document.</source>
        <translation>
            <numerusform>%n fotografija je možda strana jednog dokumenta.</numerusform>
            <numerusform>%n fotografije su možda strane jednog dokumenta.</numerusform>
            <numerusform>%n fotografija su možda strane jednog dokumenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} do {last}</translation>
    </message>
    <message>
        <source>Make one document of them …</source>
        <translation>Napravi jedan dokument od njih …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Prikaži</translation>
    </message>
    <message>
        <source>Show the one that is here</source>
        <translation>Prikaži onaj koji je već tu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are locked with a password. Type it to add them.</source>
        <translation>
            <numerusform>%n datoteka je zaključana lozinkom. Upiši je da se datoteka doda.</numerusform>
            <numerusform>%n datoteke su zaključane lozinkom. Upiši je da se dodaju.</numerusform>
            <numerusform>%n datoteka je zaključano lozinkom. Upiši je da se dodaju.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation>Otvori i dodaj</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Dodavanja</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Praćene fascikle</translation>
    </message>
    <message>
        <source>What is new in these folders is added when the program starts, and whenever you ask for it.</source>
        <translation>Ono što je novo u ovim fasciklama dodaje se kad se program pokrene i kad god to zatražiš.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Prati fasciklu …</translation>
    </message>
    <message>
        <source>Look into all of them now</source>
        <translation>Pogledaj sad u sve</translation>
    </message>
    <message>
        <source>What the names of the folders in {folder} become</source>
        <translation>Šta postaju imena fascikli u {folder}</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Potraži nove datoteke</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Ne prati je više</translation>
    </message>
    <message>
        <source>Make tags of the folder names</source>
        <translation>Napravi oznake od imena fascikli</translation>
    </message>
    <message>
        <source>Make collections of the folder names</source>
        <translation>Napravi zbirke od imena fascikli</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Make one document of these pages</source>
        <translation>Napravi jedan dokument od ovih strana</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Pages in their order</source>
        <translation>Strane po redu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pomeri gore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pomeri dole</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Izostavi</translation>
    </message>
    <message>
        <source>Every file stays in the archive as it came. You can take the document apart again.</source>
        <translation>Svaka datoteka ostaje u arhivi kakva je stigla. Dokument se može ponovo rastaviti.</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Napravi jedan dokument</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>KinView</name>
    <message>
        <source>Open it</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Otvori: {title}</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Uporedi ova dva</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Uporedi sa: {title}</translation>
    </message>
    <message>
        <source>Right: {title}</source>
        <translation>Tačno: {title}</translation>
    </message>
    <message>
        <source>Wrong: {title}</source>
        <translation>Netačno: {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Tačno</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Netačno</translation>
    </message>
    <message>
        <source>They do not belong together: {title}</source>
        <translation>Ne pripadaju jedan drugom: {title}</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>Ne pripadaju jedan drugom</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Special letters</source>
        <translation>Posebna slova</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>Slovo {letter}</translation>
    </message>
    <message>
        <source>Types {letter}; with Shift, the capital</source>
        <translation>Piše {letter}; uz Shift veliko slovo</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>+ Add …</source>
        <translation>+ Dodaj …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nema ih</translation>
    </message>
    <message>
        <source>Add to: {what}</source>
        <translation>Dodaj u: {what}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Skloni: {name}</translation>
    </message>
    <message>
        <source>Name of the concept</source>
        <translation>Ime pojma</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{archive} – Peace Archive</source>
        <translation>{archive} – Peace Archive</translation>
    </message>
    <message>
        <source>Remove the samples</source>
        <translation>Ukloni primere</translation>
    </message>
    <message>
        <source>The sample documents are invented: no such groups exist.</source>
        <translation>Dokumenti u primerima su izmišljeni: takve grupe ne postoje.</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Poništi: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>Po&amp;novi: {what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sačuvano u {time}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Making %n document(s) searchable …</source>
        <translation>
            <numerusform>Priprema za pretragu: još %n dokument …</numerusform>
            <numerusform>Priprema za pretragu: još %n dokumenta …</numerusform>
            <numerusform>Priprema za pretragu: još %n dokumenata …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an empty folder for the new archive</source>
        <translation>Izaberi praznu fasciklu za novu arhivu</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Izaberi fasciklu neke arhive</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Search: words, places, groups, in any spelling</source>
        <translation>Traži: reči, mesta, grupe, kako god napisano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jezik prozora</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Ovaj program se nikad ne povezuje sa internetom.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Sve naredbe</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Šta želiš da uradiš?</translation>
    </message>
    <message>
        <source>Short help</source>
        <translation>Kratka pomoć</translation>
    </message>
    <message>
        <source>About Peace Archive</source>
        <translation>O programu Peace Archive</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>en</source>
        <comment>The tag of this translation: en, sr-Latn, sr-Cyrl or sq</comment>
        <translation>sr-Latn</translation>
    </message>
    <message>
        <source>The file is no longer there. Check whether it was moved.</source>
        <translation>Datoteke više nema. Proveri da li je premeštena.</translation>
    </message>
    <message>
        <source>You have no permission to read it. Copy it to a folder of your own and add it from there.</source>
        <translation>Nemaš dozvolu da je čitaš. Kopiraj je u svoju fasciklu i dodaj odatle.</translation>
    </message>
    <message>
        <source>The file is empty. Ask whoever sent it to send it again.</source>
        <translation>Datoteka je prazna. Zamoli onoga ko ju je poslao da je pošalje ponovo.</translation>
    </message>
    <message>
        <source>It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts.</source>
        <translation>Prevelika je: najviše 200 MB, 5.000 stranica, 20 miliona slova. Podeli je na delove.</translation>
    </message>
    <message>
        <source>It is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>Nije ono što joj ime kaže. Otvori je u programu koji ju je napravio i ponovo sačuvaj.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text.</source>
        <translation>Datoteke ove vrste ne mogu da se čitaju. Sačuvaj je kao PDF, DOCX, ODT, RTF, HTML ili običan tekst.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Try another copy.</source>
        <translation>Datoteka je oštećena ili nepotpuna. Pokušaj sa drugom kopijom.</translation>
    </message>
    <message>
        <source>It is locked with a password. Type the password below.</source>
        <translation>Zaključana je lozinkom. Upiši lozinku ispod.</translation>
    </message>
    <message>
        <source>This password does not open it. Try another one below.</source>
        <translation>Ova lozinka je ne otvara. Pokušaj sa drugom ispod.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document holds and was not opened. Do not trust where it came from.</source>
        <translation>Raspakuje se u mnogo više nego što dokument sadrži i nije otvorena. Ne veruj onome odakle je stigla.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped. Try saving it again in another format.</source>
        <translation>Čitanje je trajalo predugo i zaustavljeno je. Pokušaj da je sačuvaš u drugom formatu.</translation>
    </message>
    <message>
        <source>Reading it took too much memory and was stopped. Try saving it again in another format.</source>
        <translation>Čitanje je tražilo previše memorije i zaustavljeno je. Pokušaj da je sačuvaš u drugom formatu.</translation>
    </message>
    <message>
        <source>It could not be read to its end. The other files are not affected. Try another copy.</source>
        <translation>Nije mogla da se pročita do kraja. Druge datoteke su u redu. Pokušaj sa drugom kopijom.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle. Nothing is missing.</source>
        <translation>To je veza koja vodi u krug. Ništa ne nedostaje.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Add the file or folder it points to.</source>
        <translation>To nije obična datoteka. Dodaj datoteku ili fasciklu na koju upućuje.</translation>
    </message>
    <message>
        <source>It changed while it was being copied. Close the program that writes it and add it again.</source>
        <translation>Promenila se dok se kopirala. Zatvori program koji u nju piše i dodaj je ponovo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room and add it again.</source>
        <translation>Disk je pun. Ništa nije izgubljeno. Oslobodi prostor i dodaj ponovo.</translation>
    </message>
    <message>
        <source>It is the archive itself and was left out.</source>
        <translation>To je sama arhiva i izostavljena je.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it in the program that made it, save it without one, and add it again.</source>
        <translation>Zaključana je lozinkom. Otvori je u programu koji ju je napravio, sačuvaj je bez lozinke i dodaj ponovo.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Nije mogla da se pročita.</translation>
    </message>
    <message>
        <source>There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand.</source>
        <translation>U njoj nema teksta; možda je skenirana. Sačuvana je i možeš je opisati rukom.</translation>
    </message>
    <message>
        <source>Its name says {detail}, but it is something else; it was read as what it is.</source>
        <translation>Ime kaže {detail}, a to je nešto drugo; pročitana je kao ono što jeste.</translation>
    </message>
    <message>
        <source>Page {detail} could not be read; the other pages were.</source>
        <translation>Stranica {detail} nije mogla da se pročita; ostale jesu.</translation>
    </message>
    <message>
        <source>An attachment could not be read: {detail}</source>
        <translation>Prilog nije mogao da se pročita: {detail}</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Prepoznaje se strana {page} od {pages} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Recognise it now</source>
        <translation>Prepoznaj sada</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Pokušaj ponovo</translation>
    </message>
    <message>
        <source>A picture: its letters wait to be recognised.</source>
        <translation>Slika: slova na njoj čekaju da se prepoznaju.</translation>
    </message>
    <message>
        <source>{done} of {pages} pages have been recognised; the others wait.</source>
        <translation>Prepoznato je strana: {done} od {pages}; ostale čekaju.</translation>
    </message>
    <message>
        <source>{failed} of {pages} pages could not be recognised. {why}</source>
        <translation>Nije moglo da se prepozna strana: {failed} od {pages}. {why}</translation>
    </message>
    <message>
        <source>Its letters could not be recognised. {why}</source>
        <translation>Slova na slici nisu mogla da se prepoznaju. {why}</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.</source>
        <translation>Slike ovde ne mogu da se prepoznaju, jer nedostaje Tesseract ili njegovi jezici. Na sistemima Debian i Ubuntu instaliraj tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv i tesseract-ocr-sqi.</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with Serbian and Albanian, then try again.</source>
        <translation>Slike ovde ne mogu da se prepoznaju, jer nedostaje Tesseract ili njegovi jezici. Instaliraj Tesseract sa srpskim i albanskim, pa pokušaj ponovo.</translation>
    </message>
    <message>
        <source>recognised, {share} % sure</source>
        <translation>prepoznato, sigurno {share} %</translation>
    </message>
    <message>
        <source>Part of this file may be missing: {detail}</source>
        <translation>Deo ove datoteke možda nedostaje: {detail}</translation>
    </message>
    <message>
        <source>Every spelling</source>
        <translation>Svako pisanje</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Svaki oblik</translation>
    </message>
    <message>
        <source>{typed} = {also}</source>
        <translation>{typed} = {also}</translation>
    </message>
    <message>
        <source>{typed}, also {also}</source>
        <translation>{typed}, i {also}</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>I na drugim jezicima</translation>
    </message>
    <message>
        <source>word</source>
        <translation>reč</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>place</source>
        <translation>mesto</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>međunarodni dokument</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>pojam</translation>
    </message>
    <message>
        <source>field</source>
        <translation>polje</translation>
    </message>
    <message>
        <source>value of a field</source>
        <translation>vrednost polja</translation>
    </message>
    <message>
        <source>Year not known: {documents}</source>
        <translation>Godina nije poznata: {documents}</translation>
    </message>
    <message>
        <source>{year}: {documents}</source>
        <translation>{year}: {documents}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>stranica {number}</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>našao program</translation>
    </message>
    <message>
        <source>{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.</source>
        <translation>{0} nije arhiva. Otvori fasciklu neke arhive, ili izaberi praznu ili novu u kojoj počinje arhiva.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>{0} je zapisala novija verzija programa Peace Archive. Ništa u njoj nije menjano. Instaliraj noviju verziju da je otvoriš.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its list of documents is damaged. Nothing was changed. The documents themselves are safe in the folder “originals”.</source>
        <translation>{0} ne može da se pročita: spisak dokumenata je oštećen. Ništa nije menjano. Sami dokumenti su sigurni u fascikli „originals“.</translation>
    </message>
    <message>
        <source>That is no longer in this archive.</source>
        <translation>Toga više nema u ovoj arhivi.</translation>
    </message>
    <message>
        <source>This cannot be undone, because it was changed again later. Undo the later change first.</source>
        <translation>Ovo ne može da se poništi, jer je kasnije ponovo menjano. Prvo poništi kasniju promenu.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was taken back; nothing was lost. Make room, try again.</source>
        <translation>Disk je pun. Ono što se pisalo je povučeno; ništa nije izgubljeno. Oslobodi prostor i pokušaj ponovo.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another place.</source>
        <translation>{0} ne može da se zapiše. Izaberi drugo mesto.</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check whether it is still there and whether you may open it.</source>
        <translation>{0} ne može da se pročita. Proveri da li je još tamo i da li smeš da je otvoriš.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.</source>
        <translation>{0} nije prazna. Izaberi novu ili praznu fasciklu, da se ništa ne prepiše.</translation>
    </message>
    <message>
        <source>This archive lies where nothing can be written. You can read and search it, but not change it.</source>
        <translation>Ova arhiva je na mestu na kojem se ne može pisati. Možeš da je čitaš i pretražuješ, ali ne i da je menjaš.</translation>
    </message>
    <message>
        <source>Another program is working on this archive ({holder}). You can read and search it; close the other program and open the archive again to change it.</source>
        <translation>Drugi program radi na ovoj arhivi ({holder}). Možeš da je čitaš i pretražuješ; zatvori drugi program i ponovo otvori arhivu da je menjaš.</translation>
    </message>
    <message>
        <source>This archive was opened for reading only.</source>
        <translation>Ova arhiva je otvorena samo za čitanje.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.</source>
        <translation>„{value}“ nije datum. Piši 2006-09-02, 2006-09, 2006 ili 2006-08-31/2006-09-03.</translation>
    </message>
    <message>
        <source>“{value}” is not a language.</source>
        <translation>„{value}“ nije jezik.</translation>
    </message>
    <message>
        <source>A tag cannot hang below itself.</source>
        <translation>Oznaka ne može da stoji ispod same sebe.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Ime mora imati bar jedno slovo.</translation>
    </message>
    <message>
        <source>One document is made of two pages or more. Choose at least two.</source>
        <translation>Jedan dokument se pravi od dve ili više strana. Izaberi bar dve.</translation>
    </message>
    <message>
        <source>“{value}” lies in the bin or is a page of another document already. Leave it out.</source>
        <translation>„{value}“ je u korpi ili je već strana drugog dokumenta. Izostavi ga.</translation>
    </message>
    <message>
        <source>“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.</source>
        <translation>„{value}“ nije ni slika ni PDF, pa ne može biti strana. Izostavi ga.</translation>
    </message>
    <message>
        <source>“{value}” is the same file as another page. Leave one of them out.</source>
        <translation>„{value}“ je ista datoteka kao druga strana. Izostavi jednu od njih.</translation>
    </message>
    <message>
        <source>“{value}” was not made of several documents.</source>
        <translation>„{value}“ nije napravljen od više dokumenata.</translation>
    </message>
    <message>
        <source>“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS.</source>
        <translation>„{value}“ nije datoteka sa pojmovima. Ime joj se završava na .csv za tabelu ili na .rdf za SKOS.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>„{value}“ ne može da bude šifra. Piši mala slova, cifre, tačke i crtice.</translation>
    </message>
    <message>
        <source>A concept needs a name in at least one language.</source>
        <translation>Pojmu treba ime na bar jednom jeziku.</translation>
    </message>
    <message>
        <source>The concept “{name}” is no longer there. Take it away from the wider and the related ones.</source>
        <translation>Pojma „{name}“ više nema. Skloni ga iz širih i srodnih pojmova.</translation>
    </message>
    <message>
        <source>The concept would stand below itself. Take one of its wider concepts away.</source>
        <translation>Pojam bi bio ispod samog sebe. Skloni jedan od njegovih širih pojmova.</translation>
    </message>
    <message>
        <source>“{value}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>„{value}“ je već ime nečeg drugog. Izaberi drugo ime, ili ga prvo skloni odande.</translation>
    </message>
    <message>
        <source>“{value}” is longer than 200 letters. Shorten it.</source>
        <translation>„{value}“ je duže od 200 slova. Skrati ga.</translation>
    </message>
    <message>
        <source>“{value}” was given twice. Keep one of the two.</source>
        <translation>„{value}“ je navedeno dvaput. Zadrži jedno od ta dva.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please close the window and open it again.</source>
        <translation>Nešto je pošlo naopako u programu. Ono što je sačuvano ranije je sigurno. Zatvori prozor i otvori ga ponovo.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept here.</source>
        <translation>„{value}“ ne može ovde da stoji.</translation>
    </message>
    <message>
        <source>The archive cannot do that now.</source>
        <translation>Arhiva to sada ne može.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>dolazi sa programom</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>izmenjeno ovde</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>dodato ovde</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>sakriveno</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>Datoteka je veća od 20 MB i nije pročitana. Podeli je.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.</source>
        <translation>Datoteka nije zapisana u UTF-8. Sačuvaj je ponovo u programu za tabele i tamo izaberi „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from.</source>
        <translation>Datoteka nije cela, ili nije SKOS u obliku RDF/XML. Izvezi je ponovo tamo odakle dolazi.</translation>
    </message>
    <message>
        <source>The file declares a document type, which can hide harmful things, and was not read. Export it again without one.</source>
        <translation>Datoteka navodi tip dokumenta, što može da krije štetne stvari, i nije pročitana. Izvezi je ponovo bez njega.</translation>
    </message>
    <message>
        <source>The first row does not name the columns. Write there: {detail}</source>
        <translation>Prvi red ne imenuje kolone. Napiši tamo: {detail}</translation>
    </message>
    <message>
        <source>There are more than 20,000 concepts. The rest was left out; divide the file.</source>
        <translation>Ima više od 20.000 pojmova. Ostatak je izostavljen; podeli datoteku.</translation>
    </message>
    <message>
        <source>A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names.</source>
        <translation>Jedno ime je duže od 200 slova: „{detail}“. Skrati ga, ili stavi | između dva imena.</translation>
    </message>
    <message>
        <source>There is no name in it. Write one in at least one language.</source>
        <translation>U njemu nema imena. Napiši ga na bar jednom jeziku.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>„{detail}“ ne može da bude šifra. Piši mala slova, cifre, tačke i crtice.</translation>
    </message>
    <message>
        <source>The same code stands in row {detail} already. Keep one of the two.</source>
        <translation>Ista šifra već stoji u redu {detail}. Zadrži jednu od te dve.</translation>
    </message>
    <message>
        <source>It has no name. Write one in at least one language.</source>
        <translation>Nema ime. Napiši ga na bar jednom jeziku.</translation>
    </message>
    <message>
        <source>It has no name in one of the languages: {detail}. Add one.</source>
        <translation>Nema ime na jednom od jezika: {detail}. Dodaj ga.</translation>
    </message>
    <message>
        <source>It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not point to it.</source>
        <translation>Upućuje na „{detail}“, a toga nema ni u arhivi ni u datoteci. Dodaj taj pojam, ili ne upućuj na njega.</translation>
    </message>
    <message>
        <source>It would stand below itself, through {detail}. Take one of its wider concepts away.</source>
        <translation>Bio bi ispod samog sebe, preko: {detail}. Skloni jedan od njegovih širih pojmova.</translation>
    </message>
    <message>
        <source>“{detail}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>„{detail}“ je već ime nečeg drugog. Izaberi drugo ime, ili ga prvo skloni odande.</translation>
    </message>
    <message>
        <source>“{detail}” is longer than 200 letters. Shorten it.</source>
        <translation>„{detail}“ je duže od 200 slova. Skrati ga.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Cela datoteka</translation>
    </message>
    <message>
        <source>Row {row}: {code}</source>
        <translation>Red {row}: {code}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Red {row}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Naslov</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Mesta</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizacije</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Poziva se na</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Beleške</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>English</source>
        <translation>engleski</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>srpski</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>srpski (latinica)</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>srpski (ćirilica)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanski</translation>
    </message>
    <message>
        <source>Language not sure</source>
        <translation>jezik nije siguran</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosanski</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>hrvatski</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>makedonski</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>nemački</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turski</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>mađarski</translation>
    </message>
    <message>
        <source>no text in it (a scan?)</source>
        <translation>bez teksta (skenirano?)</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>možda {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>možda približno {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>proleće {year}.</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>leto {year}.</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>jesen {year}.</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>zima {year}.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} i ranije</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} i kasnije</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>približno {date}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>A whole date, as QLocale formats it</comment>
        <translation>d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Month and year, as QLocale formats it</comment>
        <translation>MMMM yyyy.</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade: 1990s</comment>
        <translation>{year}-e</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>A year</comment>
        <translation>{year}.</translation>
    </message>
    <message>
        <source>{day}–{date}</source>
        <comment>Days of one month</comment>
        <translation>{day}–{date}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>Day and month, as QLocale formats it</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <comment>From a date to a date</comment>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>From a year to a year</comment>
        <translation>{first}–{last}.</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>A moment</comment>
        <translation>{date} u {time}</translation>
    </message>
    <message>
        <source>Read on page {page}: “{quote}”</source>
        <translation>Pročitano na stranici {page}: „{quote}“</translation>
    </message>
    <message>
        <source>Read in the file itself: “{quote}”</source>
        <translation>Pročitano u samoj datoteci: „{quote}“</translation>
    </message>
    <message>
        <source>Told by the letters and words of the text</source>
        <translation>Po slovima i rečima teksta</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Poništeno: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Ponovljeno: {what}</translation>
    </message>
    <message>
        <source>Sample documents added</source>
        <translation>Dodati dokumenti za primer</translation>
    </message>
    <message>
        <source>Documents added: {source}</source>
        <translation>Dodati dokumenti: {source}</translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation>{field}: ispražnjeno</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Guess confirmed – {field}: {value}</source>
        <translation>Pretpostavka potvrđena – {field}: {value}</translation>
    </message>
    <message>
        <source>Guess rejected – {field}: {value}</source>
        <translation>Pretpostavka odbijena – {field}: {value}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Dodavanje dokumenata</translation>
    </message>
    <message>
        <source>Making one document of several</source>
        <translation>Pravljenje jednog dokumenta od više njih</translation>
    </message>
    <message>
        <source>Taking a document apart</source>
        <translation>Rastavljanje dokumenta</translation>
    </message>
    <message>
        <source>Change of the description</source>
        <translation>Promena opisa</translation>
    </message>
    <message>
        <source>Confirming a guess</source>
        <translation>Potvrda pretpostavke</translation>
    </message>
    <message>
        <source>Rejecting a guess</source>
        <translation>Odbijanje pretpostavke</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Označavanje</translation>
    </message>
    <message>
        <source>Taking off a tag</source>
        <translation>Skidanje oznake</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nova oznaka</translation>
    </message>
    <message>
        <source>Change of a tag</source>
        <translation>Promena oznake</translation>
    </message>
    <message>
        <source>Removing a tag</source>
        <translation>Uklanjanje oznake</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nova zbirka</translation>
    </message>
    <message>
        <source>Change of a collection</source>
        <translation>Promena zbirke</translation>
    </message>
    <message>
        <source>Removing a collection</source>
        <translation>Uklanjanje zbirke</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>Stavljanje u zbirku</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>Vađenje iz zbirke</translation>
    </message>
    <message>
        <source>New order of a collection</source>
        <translation>Novi redosled zbirke</translation>
    </message>
    <message>
        <source>Note in a collection</source>
        <translation>Beleška u zbirci</translation>
    </message>
    <message>
        <source>Change of a concept</source>
        <translation>Izmena pojma</translation>
    </message>
    <message>
        <source>Doing without a concept</source>
        <translation>Izostavljanje pojma</translation>
    </message>
    <message>
        <source>Taking a concept again as it comes with the program</source>
        <translation>Vraćanje pojma kakav dolazi sa programom</translation>
    </message>
    <message>
        <source>Putting into the bin</source>
        <translation>Stavljanje u korpu</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>Vađenje iz korpe</translation>
    </message>
    <message>
        <source>Sample documents</source>
        <translation>Dokumenti za primer</translation>
    </message>
    <message>
        <source>is spoken of</source>
        <translation>pominje se</translation>
    </message>
    <message>
        <source>issued it</source>
        <translation>izdala ga je</translation>
    </message>
    <message>
        <source>signed it</source>
        <translation>potpisala ga je</translation>
    </message>
    <message>
        <source>was sent it</source>
        <translation>upućen joj je</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>bila je prisutna</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>New name, not known yet: {value}</source>
        <translation>Novo ime, još nepoznato: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} – {sure} % sure</source>
        <translation>{field}: {value} – sigurno {sure} %</translation>
    </message>
    <message>
        <source>Guesses confirmed: {count}</source>
        <translation>Potvrđene pretpostavke: {count}</translation>
    </message>
    <message>
        <source>Saying what an organisation does</source>
        <translation>Šta organizacija čini</translation>
    </message>
    <message>
        <source>kept, but its text could not be read</source>
        <translation>sačuvano, ali tekst nije mogao da se pročita</translation>
    </message>
    <message>
        <source>kept, but locked</source>
        <translation>sačuvano, ali zaključano</translation>
    </message>
    <message>
        <source>kept, but too much to be read</source>
        <translation>sačuvano, ali preveliko da bi se pročitalo</translation>
    </message>
    <message>
        <source>Folder names are left alone</source>
        <translation>Imena fascikli se ne koriste</translation>
    </message>
    <message>
        <source>Folder names become tags</source>
        <translation>Imena fascikli postaju oznake</translation>
    </message>
    <message>
        <source>Folder names become collections</source>
        <translation>Imena fascikli postaju zbirke</translation>
    </message>
    <message>
        <source>The text was read again</source>
        <translation>Tekst je ponovo pročitan</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Praćenje fascikle</translation>
    </message>
    <message>
        <source>Watching a folder no longer</source>
        <translation>Prekid praćenja fascikle</translation>
    </message>
    <message>
        <source>{language} ?</source>
        <translation>{language} ?</translation>
    </message>
    <message>
        <source>The same text in another script: {language}</source>
        <translation>Isti tekst drugim pismom: {language}</translation>
    </message>
    <message>
        <source>The same in another language: {language}</source>
        <translation>Isto na drugom jeziku: {language}</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Prevod</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>Isti tekst još jednom</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Druga verzija</translation>
    </message>
    <message>
        <source>A later version</source>
        <translation>Kasnija verzija</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Ranija verzija</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>Potvrdila je osoba.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Pretpostavka.</translation>
    </message>
    <message>
        <source>{share} of the runs of words are the same.</source>
        <translation>{share} nizova reči je isto.</translation>
    </message>
    <message>
        <source>Both speak of the same in the same places: {found} of {total} things.</source>
        <translation>Oba na istim mestima govore o istom: {found} od {total} stvari.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Oba imaju isti datum.</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}.</source>
        <translation>Brojevi u oba: {numbers}.</translation>
    </message>
    <message>
        <source>Date only here: {quote} (page {page})</source>
        <translation>Datum samo ovde: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Date only in the other one: {quote} (page {page})</source>
        <translation>Datum samo u drugom: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Number only here: {quote} (page {page})</source>
        <translation>Broj samo ovde: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Number only in the other one: {quote} (page {page})</source>
        <translation>Broj samo u drugom: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Name only here: {quote} (page {page})</source>
        <translation>Ime samo ovde: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Name only in the other one: {quote} (page {page})</source>
        <translation>Ime samo u drugom: {quote} (strana {page})</translation>
    </message>
    <message>
        <source>Confirmed: two documents are translations</source>
        <translation>Potvrđeno: dva dokumenta su prevodi</translation>
    </message>
    <message>
        <source>Confirmed: two documents have the same text</source>
        <translation>Potvrđeno: dva dokumenta imaju isti tekst</translation>
    </message>
    <message>
        <source>Confirmed: two documents are versions</source>
        <translation>Potvrđeno: dva dokumenta su verzije</translation>
    </message>
    <message>
        <source>Rejected: two documents are no translations</source>
        <translation>Odbijeno: dva dokumenta nisu prevodi</translation>
    </message>
    <message>
        <source>Rejected: two documents do not have the same text</source>
        <translation>Odbijeno: dva dokumenta nemaju isti tekst</translation>
    </message>
    <message>
        <source>Rejected: two documents are no versions</source>
        <translation>Odbijeno: dva dokumenta nisu verzije</translation>
    </message>
    <message>
        <source>Saying that documents belong together</source>
        <translation>Potvrda da dokumenti pripadaju jedan drugom</translation>
    </message>
    <message>
        <source>Saying that documents do not belong together</source>
        <translation>Odluka da dokumenti ne pripadaju jedan drugom</translation>
    </message>
    <message>
        <source>Letters are missing from its words on page {detail}. Look for a better copy.</source>
        <translation>U rečima nedostaju slova na stranici {detail}. Potražite bolji primerak.</translation>
    </message>
    <message>
        <source>Letters were repaired on page {page}.</source>
        <translation>Na stranici {page} popravljena su slova.</translation>
    </message>
    <message>
        <source>Show as it was</source>
        <translation>Prikaži kako je bilo</translation>
    </message>
    <message>
        <source>On page {page} signs may stand for letters, as old Yugoslav computers wrote them.</source>
        <translation>Na stranici {page} znaci možda stoje umesto slova, kako su ih pisali stari jugoslovenski računari.</translation>
    </message>
    <message>
        <source>Read them as letters</source>
        <translation>Čitaj ih kao slova</translation>
    </message>
    <message>
        <source>Page {page} is shown as it was in the file.</source>
        <translation>Stranica {page} prikazana je kako je bila u datoteci.</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Popravi slova</translation>
    </message>
    <message>
        <source>Letters of page {page} repaired</source>
        <translation>Popravljena slova na stranici {page}</translation>
    </message>
    <message>
        <source>Page {page} taken as it was in the file</source>
        <translation>Stranica {page} uzeta kako je bila u datoteci</translation>
    </message>
    <message>
        <source>Repairing the letters of a page</source>
        <translation>Popravka slova jedne stranice</translation>
    </message>
    <message>
        <source>Taking a page as it was</source>
        <translation>Uzimanje stranice kako je bila</translation>
    </message>
    <message>
        <source>Page {detail} is a picture, and its letters have not been recognised yet.</source>
        <translation>Strana {detail} je slika, i slova na njoj još nisu prepoznata.</translation>
    </message>
    <message>
        <source>a picture that waits to be recognised</source>
        <translation>slika koja čeka da se prepozna</translation>
    </message>
    <message>
        <source>a picture that could not be recognised</source>
        <translation>slika koja nije mogla da se prepozna</translation>
    </message>
</context>
<context>
    <name>MiddleView</name>
    <message>
        <source>No document has all the words. These have some of them, the best first.</source>
        <translation>Nijedan dokument nema sve reči. Ovi imaju neke od njih, najbolji prvi.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have all the words and stand first. The others have some of them.</source>
        <translation>
            <numerusform>%n dokument ima sve reči i stoji prvi. Ostali imaju neke od njih.</numerusform>
            <numerusform>%n dokumenta imaju sve reči i stoje prvi. Ostali imaju neke od njih.</numerusform>
            <numerusform>%n dokumenata ima sve reči i stoje prvi. Ostali imaju neke od njih.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {documents}</source>
        <translation>{place}: {documents}</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Korpa</translation>
    </message>
    <message>
        <source>Hand on to a folder …</source>
        <translation>Predaj u fasciklu …</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Ime i opis …</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Poništi ovo dodavanje</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Skini filter {filter}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Možda „{words}“?</translation>
    </message>
    <message>
        <source>Find also: {words}</source>
        <translation>Nađi i: {words}</translation>
    </message>
    <message>
        <source>This collection is still empty</source>
        <translation>Ova zbirka je još prazna</translation>
    </message>
    <message>
        <source>Drag documents onto its name, or choose some and press C.</source>
        <translation>Prevuci dokumente na njeno ime, ili ih izaberi i pritisni C.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Korpa je prazna</translation>
    </message>
    <message>
        <source>What you put into the bin stays here until you take it out again.</source>
        <translation>Ono što staviš u korpu ostaje ovde dok ga ne izvadiš.</translation>
    </message>
    <message>
        <source>No documents are left of this import</source>
        <translation>Od ovog dodavanja nije ostao nijedan dokument</translation>
    </message>
    <message>
        <source>This archive is still empty</source>
        <translation>Ova arhiva je još prazna</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They are copied; your own stay as they are.</source>
        <translation>Prevuci datoteke ili fascikle bilo gde na ovaj prozor. One se kopiraju; tvoje ostaju kakve jesu.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Dodaj datoteke …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Dodaj fasciklu …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Isprobaj sa primerima</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ništa nije nađeno</translation>
    </message>
    <message>
        <source>Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. Try fewer words, or the beginning of a word with a star: mir*.</source>
        <translation>Slova sa kvačicama i bez njih, latinica i ćirilica ovde su isto: zene nalazi žene i жене. Pokušaj sa manje reči, ili početkom reči i zvezdicom: mir*.</translation>
    </message>
    <message>
        <source>Without {facet}: {value}</source>
        <translation>Bez filtera {facet}: {value}</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Traži u svemu</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Prvo najbolje</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prvo najnovije</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prvo najstarije</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Po naslovu</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Poslednje dodato</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Redosled spiska</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Nađeni dokumenti</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Pretpostavke za proveru</translation>
    </message>
    <message>
        <source>Everything has been checked</source>
        <translation>Sve je provereno</translation>
    </message>
    <message>
        <source>What the program reads out of new documents will wait here for you.</source>
        <translation>Ovde će te čekati ono što program pročita iz novih dokumenata.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>{number}.  {name}</source>
        <translation>{number}.  {name}</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>This file is locked with a password, so its pages are not drawn. Its text is kept.</source>
        <translation>Ova datoteka je zaključana lozinkom, pa se stranice ne crtaju. Tekst je sačuvan.</translation>
    </message>
    <message>
        <source>This page cannot be drawn. Its text can be read under “Text”.</source>
        <translation>Ova stranica ne može da se nacrta. Tekst se čita pod „Tekst“.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Stranica {number} od {total}</translation>
    </message>
    <message numerus="yes">
        <source>{page}, %n word(s) marked</source>
        <translation>
            <numerusform>{page}, označena %n reč</numerusform>
            <numerusform>{page}, označene %n reči</numerusform>
            <numerusform>{page}, označeno %n reči</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Prethodna stranica</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Sledeća stranica</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Veće</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Manje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Izgled stranice</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Stranica {number} od {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Tekst dokumenta</translation>
    </message>
    <message>
        <source>There is no text in this document. You can describe it by hand.</source>
        <translation>U ovom dokumentu nema teksta. Možeš da ga opišeš rukom.</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>Recognising scans was stopped.</source>
        <translation>Prepoznavanje je zaustavljeno.</translation>
    </message>
    <message>
        <source>Go on with recognising</source>
        <translation>Nastavi prepoznavanje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Recognising “{title}”: page {page} of {pages}</source>
        <translation>Prepoznaje se „{title}“: strana {page} od {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{what} · %n more document(s) wait</source>
        <translation>
            <numerusform>{what} · čeka još %n dokument</numerusform>
            <numerusform>{what} · čekaju još %n dokumenta</numerusform>
            <numerusform>{what} · čeka još %n dokumenata</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recognising</source>
        <translation>Zaustavi prepoznavanje</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{title}; {kind}; {date}; {language}; {place} of {total}</source>
        <translation>{title}; {kind}; {date}; {language}; {place} od {total}</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>vrsta nepoznata</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>bez datuma</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n dodat</numerusform>
            <numerusform>%n dodata</numerusform>
            <numerusform>%n dodato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n već postoji</numerusform>
            <numerusform>%n već postoje</numerusform>
            <numerusform>%n već postoji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nije mogao da se pročita</numerusform>
            <numerusform>%n nisu mogla da se pročitaju</numerusform>
            <numerusform>%n nije moglo da se pročita</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ništa nije dodato.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>poništeno</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Places and filters</source>
        <translation>Mesta i filteri</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Gde tražiti</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Zbirke</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>još %n …</numerusform>
            <numerusform>još %n …</numerusform>
            <numerusform>još %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Svi dokumenti</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Poslednje dodavanje</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Sva dodavanja</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Korpa</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Nova zbirka …</translation>
    </message>
    <message>
        <source>{name}, {documents}, chosen</source>
        <translation>{name}, {documents}, izabrano</translation>
    </message>
    <message>
        <source>{name}, {documents}</source>
        <translation>{name}, {documents}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Za proveru</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Name and colour of the tag</source>
        <translation>Ime i boja oznake</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Druga boja …</translation>
    </message>
    <message>
        <source>Below which tag</source>
        <translation>Ispod koje oznake</translation>
    </message>
    <message>
        <source>none, it stands by itself</source>
        <translation>nijedne, stoji sama</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Boja oznake</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Name of a tag, then Enter</source>
        <translation>Ime oznake, pa Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj oznaku</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Skini oznaku {tag}</translation>
    </message>
    <message>
        <source>+ Add a tag</source>
        <translation>+ Dodaj oznaku</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Dodaj oznaku</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Files are being added already. Add these when that is done.</source>
        <translation>Datoteke se već dodaju. Dodaj ove kad to bude gotovo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Izaberi datoteke za dodavanje</translation>
    </message>
    <message>
        <source>Choose a folder to add</source>
        <translation>Izaberi fasciklu za dodavanje</translation>
    </message>
    <message>
        <source>Adding documents: {done} of {total} {name}</source>
        <translation>Dodavanje dokumenata: {done} od {total} {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zaustavi</translation>
    </message>
    <message>
        <source>Stopping after this file …</source>
        <translation>Zaustavlja se posle ove datoteke …</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Datoteka po datoteka</translation>
    </message>
    <message>
        <source>{added} Some photographs may be the pages of one document.</source>
        <translation>{added} Neke fotografije su možda strane jednog dokumenta.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Pogledaj ih</translation>
    </message>
    <message>
        <source>The import was undone. Its documents lie in the bin.</source>
        <translation>Dodavanje je poništeno. Dokumenti su u korpi.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Vrati ih</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Izaberi fasciklu koja će se pratiti</translation>
    </message>
    <message>
        <source>The names of the folders are tags or collections now: see on the left.</source>
        <translation>Imena fascikli su sada oznake ili zbirke: pogledaj levo.</translation>
    </message>
    <message>
        <source>Nothing new was found. If the folder lies on a stick or another computer, see that it is connected.</source>
        <translation>Ništa novo nije nađeno. Ako je fascikla na USB-u ili na drugom računaru, proveri da li je povezan.</translation>
    </message>
    <message>
        <source>The text could not be read this time either. The file is kept as it came.</source>
        <translation>Tekst ni ovog puta nije mogao da se pročita. Datoteka je sačuvana onakva kakva je stigla.</translation>
    </message>
    <message>
        <source>The text was read and can be searched now.</source>
        <translation>Tekst je pročitan i sada se može pretraživati.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Peace Archive</source>
        <translation>Dobro došla u Peace Archive</translation>
    </message>
    <message>
        <source>It keeps the documents of your group on this computer, finds them in every spelling and script, and hands them on when you want it to.</source>
        <translation>Čuva dokumente tvoje grupe na ovom računaru, nalazi ih kako god bili napisani i predaje ih dalje kad ti to želiš.</translation>
    </message>
    <message>
        <source>1. Choose your language</source>
        <translation>1. Izaberi svoj jezik</translation>
    </message>
    <message>
        <source>2. Choose where the archive is kept</source>
        <translation>2. Izaberi gde se arhiva čuva</translation>
    </message>
    <message>
        <source>3. Or look around first</source>
        <translation>3. Ili se prvo osvrni</translation>
    </message>
    <message>
        <source>Files that you add are copied into {folder}. Your own files stay as they are.</source>
        <translation>Datoteke koje dodaš kopiraju se u {folder}. Tvoje datoteke ostaju kakve jesu.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Počni ovde</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Druga fascikla …</translation>
    </message>
    <message>
        <source>Open an archive that I have …</source>
        <translation>Otvori arhivu koju imam …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Isprobaj sa primerima</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Ovaj program se nikad ne povezuje sa internetom.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Dobro došla</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>One name a line; the first one is shown, all of them are found. What stands in grey follows from the other script by itself.</source>
        <translation>Jedno ime po redu; prvo se prikazuje, a nalaze se sva. Ono što je sivo samo sledi iz drugog pisma.</translation>
    </message>
    <message>
        <source>+ Other languages</source>
        <translation>+ Drugi jezici</translation>
    </message>
    <message>
        <source>Wider concepts</source>
        <translation>Širi pojmovi</translation>
    </message>
    <message>
        <source>Related concepts</source>
        <translation>Srodni pojmovi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Napomena</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Novi pojam</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and names</source>
        <translation>Reči i imena</translation>
    </message>
    <message>
        <source>Search in all languages, in any spelling</source>
        <translation>Traži na svim jezicima, kako god napisano</translation>
    </message>
    <message>
        <source>Search among the concepts</source>
        <translation>Traži među pojmovima</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Pojmovi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Take back what I wrote</source>
        <translation>Vrati kako je bilo</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Prikaži ponovo</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Vrati kao u programu</translation>
    </message>
    <message>
        <source>New concept …</source>
        <translation>Novi pojam …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Uvezi …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Izvezi …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>No concept has this in a name.</source>
        <translation>Nijedan pojam nema to u imenu.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Sačuvano: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Uklonjeno: {name}</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>Sakriveno: {name}</translation>
    </message>
    <message>
        <source>As it comes with the program: {name}</source>
        <translation>Vraćeno kao u programu: {name}</translation>
    </message>
    <message>
        <source>Files are being added. What you asked for is done after that.</source>
        <translation>Datoteke se još dodaju. Ovo će biti urađeno čim se to završi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Concepts (*.csv *.rdf *.xml *.skos)</source>
        <translation>Pojmovi (*.csv *.rdf *.xml *.skos)</translation>
    </message>
    <message>
        <source>Choose a file of concepts</source>
        <translation>Izaberi datoteku sa pojmovima</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>Šta nije moglo da se preuzme</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>SKOS for other archives (*.rdf)</source>
        <translation>SKOS za druge arhive (*.rdf)</translation>
    </message>
    <message>
        <source>Write the concepts into a file</source>
        <translation>Zapiši pojmove u datoteku</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} već postoji. Izaberi drugo ime.</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>{name}; {standing}; {others}; {place} of {total}</source>
        <translation>{name}; {standing}; {others}; {place} od {total}</translation>
    </message>
</context>
<context>
    <name>_Differences</name>
    <message>
        <source>Sentences that stand only here:</source>
        <translation>Rečenice koje stoje samo ovde:</translation>
    </message>
    <message>
        <source>Sentences that stand only in the other one:</source>
        <translation>Rečenice koje stoje samo u drugom:</translation>
    </message>
    <message numerus="yes">
        <source>Every date, number and name stands in both: %n in all.</source>
        <translation>
            <numerusform>Svaki datum, broj i ime stoje u oba: ukupno %n.</numerusform>
            <numerusform>Svaki datum, broj i ime stoje u oba: ukupno %n.</numerusform>
            <numerusform>Svaki datum, broj i ime stoje u oba: ukupno %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), number(s) and name(s) stand in both. These stand in only one:</source>
        <translation>
            <numerusform>%n datum, broj ili ime stoji u oba. Ovi stoje samo u jednom:</numerusform>
            <numerusform>%n datuma, broja i imena stoje u oba. Ovi stoje samo u jednom:</numerusform>
            <numerusform>%n datuma, brojeva i imena stoji u oba. Ovi stoje samo u jednom:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i još %n</numerusform>
            <numerusform>… i još %n</numerusform>
            <numerusform>… i još %n</numerusform>
        </translation>
    </message>
</context>
</TS>
