<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sq" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Skedari</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktimi</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokumentet</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Koleksionet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Pamja</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Cilësimet</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ndihmë</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Shto &amp;skedarë …</translation>
    </message>
    <message>
        <source>Add a f&amp;older …</source>
        <translation>Shto një &amp;dosje …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Ngjit skedarët</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Zhbëj këtë shtim</translation>
    </message>
    <message>
        <source>&amp;Remove the samples</source>
        <translation>&amp;Hiqi shembujt</translation>
    </message>
    <message>
        <source>&amp;New archive …</source>
        <translation>Arkiv i &amp;ri …</translation>
    </message>
    <message>
        <source>Open an &amp;archive …</source>
        <translation>Hap një &amp;arkiv …</translation>
    </message>
    <message>
        <source>&amp;Show the archive’s folder</source>
        <translation>&amp;Trego dosjen e arkivit</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Mbyll dritaren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Zhbëj</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ribëj</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Kërko</translation>
    </message>
    <message>
        <source>&amp;Begin the search afresh</source>
        <translation>&amp;Fillo kërkimin nga fillimi</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>Vendi i &amp;tjetër i gjetur</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>Vendi i &amp;mëparshëm i gjetur</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>Dokumenti i &amp;tjetër</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>Dokumenti i &amp;mëparshëm</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zgjidhi të &amp;gjitha</translation>
    </message>
    <message>
        <source>&amp;Edit the description</source>
        <translation>&amp;Redakto përshkrimin</translation>
    </message>
    <message>
        <source>Recognise its &amp;letters now</source>
        <translation>N&amp;jihi shkronjat tani</translation>
    </message>
    <message>
        <source>Pictu&amp;re or text</source>
        <translation>&amp;Pamje ose tekst</translation>
    </message>
    <message>
        <source>&amp;Save and go to the next</source>
        <translation>R&amp;uaj dhe shko te tjetri</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>&amp;Etiketo …</translation>
    </message>
    <message>
        <source>Add to a &amp;collection …</source>
        <translation>Shto në &amp;koleksion …</translation>
    </message>
    <message>
        <source>&amp;Make one document of these pages …</source>
        <translation>&amp;Bëj një dokument nga këto faqe …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the document apart again</source>
        <translation>&amp;Zbërthe përsëri dokumentin</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>Hidh në k&amp;osh</translation>
    </message>
    <message>
        <source>Take &amp;out of the bin</source>
        <translation>&amp;Nxirr nga koshi</translation>
    </message>
    <message>
        <source>Copy title and &amp;date</source>
        <translation>Kopjo titullin dhe &amp;datën</translation>
    </message>
    <message>
        <source>&amp;Words and names …</source>
        <translation>&amp;Fjalët dhe emrat …</translation>
    </message>
    <message>
        <source>C&amp;itations over time</source>
        <translation>Citimet ndër v&amp;ite</translation>
    </message>
    <message>
        <source>&amp;New collection …</source>
        <translation>Koleksion i &amp;ri …</translation>
    </message>
    <message>
        <source>&amp;Name and words …</source>
        <translation>&amp;Emri dhe përshkrimi …</translation>
    </message>
    <message>
        <source>&amp;Remove the collection</source>
        <translation>&amp;Hiqe koleksionin</translation>
    </message>
    <message>
        <source>&amp;Take out of the collection</source>
        <translation>&amp;Nxirr nga koleksioni</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Zhvendos &amp;lart</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Zhvendos &amp;poshtë</translation>
    </message>
    <message>
        <source>&amp;Hand on to a folder …</source>
        <translation>&amp;Dorëzo në një dosje …</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Pjesa tjetër e dritares</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Shkronja më të &amp;mëdha</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Shkronja më të &amp;vogla</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Madhësia e &amp;zakonshme e shkronjave</translation>
    </message>
    <message>
        <source>Row of &amp;special letters</source>
        <translation>&amp;Rreshti i shkronjave të veçanta</translation>
    </message>
    <message>
        <source>Serbian as &amp;written</source>
        <translation>Serbishtja si është &amp;shkruar</translation>
    </message>
    <message>
        <source>Serbian in L&amp;atin letters</source>
        <translation>Serbishtja me shkronja &amp;latine</translation>
    </message>
    <message>
        <source>Serbian in &amp;Cyrillic letters</source>
        <translation>Serbishtja me shkronja &amp;cirilike</translation>
    </message>
    <message>
        <source>&amp;Recognise scans in the background</source>
        <translation>&amp;Njih skanimet në sfond</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Ngjyrat e &amp;sistemit</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Ngjyra të &amp;çelëta</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Ngjyra të &amp;errëta</translation>
    </message>
    <message>
        <source>&amp;Short help</source>
        <translation>&amp;Ndihmë e shkurtër</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastet</translation>
    </message>
    <message>
        <source>&amp;All commands …</source>
        <translation>Të &amp;gjitha komandat …</translation>
    </message>
    <message>
        <source>A&amp;bout Peace Archive</source>
        <translation>&amp;Rreth Peace Archive</translation>
    </message>
    <message>
        <source>Check the &amp;guesses</source>
        <translation>Kontrollo &amp;hamendjet</translation>
    </message>
</context>
<context>
    <name>CitationsChart</name>
    <message>
        <source>Documents by year: {years}</source>
        <translation>Dokumentet sipas viteve: {years}</translation>
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
        <translation>e shkroi një person</translation>
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
        <translation>Citimet ndër vite</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Dokumenti ndërkombëtar</translation>
    </message>
    <message>
        <source>Documents that cite it</source>
        <translation>Dokumentet që e citojnë</translation>
    </message>
    <message>
        <source>No document cites a resolution, a convention or an agreement yet.</source>
        <translation>Asnjë dokument nuk citon ende ndonjë rezolutë, konventë ose marrëveshje.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n pa vit</numerusform>
            <numerusform>%n pa vit</numerusform>
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
        <translation>Koleksion i ri</translation>
    </message>
    <message>
        <source>Name and words of the collection</source>
        <translation>Emri dhe përshkrimi i koleksionit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Për çfarë është</translation>
    </message>
    <message>
        <source>Make the collection</source>
        <translation>Krijo koleksionin</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%n way(s) to go on; press the down arrow to choose</source>
        <translation>
            <numerusform>%n vazhdim; shigjeta poshtë zgjedh</numerusform>
            <numerusform>%n vazhdime; shigjeta poshtë zgjedh</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Vazhdimet e mundshme</translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>{text}; {kind}; {place} of {total}</source>
        <translation>{text}; {kind}; {place} nga {total}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n dokument</numerusform>
            <numerusform>%n dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n faqe</numerusform>
            <numerusform>%n faqe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” put on %n document(s)</source>
        <translation>
            <numerusform>Etiketa “{tag}” u vu mbi %n dokument</numerusform>
            <numerusform>Etiketa “{tag}” u vu mbi %n dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %n document(s)</source>
        <translation>
            <numerusform>Etiketa “{tag}” u hoq nga %n dokument</numerusform>
            <numerusform>Etiketa “{tag}” u hoq nga %n dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into “{collection}”</source>
        <translation>
            <numerusform>%n dokument u vu në “{collection}”</numerusform>
            <numerusform>%n dokumente u vunë në “{collection}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of “{collection}”</source>
        <translation>
            <numerusform>%n dokument u nxor nga “{collection}”</numerusform>
            <numerusform>%n dokumente u nxorën nga “{collection}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n koncept</numerusform>
            <numerusform>%n koncepte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed</source>
        <translation>
            <numerusform>U shtua ose u ndryshua %n koncept</numerusform>
            <numerusform>U shtuan ose u ndryshuan %n koncepte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed.</source>
        <translation>
            <numerusform>U shtua ose u ndryshua %n koncept.</numerusform>
            <numerusform>U shtuan ose u ndryshuan %n koncepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stayed as they were.</source>
        <translation>
            <numerusform>%n koncept mbeti siç ishte.</numerusform>
            <numerusform>%n koncepte mbetën siç ishin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in.</source>
        <translation>
            <numerusform>%n rresht nuk u mor dot.</numerusform>
            <numerusform>%n rreshta nuk u morën dot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to {file}.</source>
        <translation>
            <numerusform>%n koncept u shkrua te {file}.</numerusform>
            <numerusform>%n koncepte u shkruan te {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into the bin</source>
        <translation>
            <numerusform>%n dokument u hodh në kosh</numerusform>
            <numerusform>%n dokumente u hodhën në kosh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document was made of %n</source>
        <translation>
            <numerusform>Nga %n dokument u bë një</numerusform>
            <numerusform>Nga %n dokumente u bë një</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document was taken apart into %n</source>
        <translation>
            <numerusform>Dokumenti u zbërthye në %n</numerusform>
            <numerusform>Dokumenti u zbërthye në %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the bin</source>
        <translation>
            <numerusform>%n dokument u nxor nga koshi</numerusform>
            <numerusform>%n dokumente u nxorën nga koshi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Save a copy of the file</source>
        <translation>Ruaj një kopje të skedarit</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>U kopjua te {file}</translation>
    </message>
    <message>
        <source>One document was made of these pages. The photographs stay as they came.</source>
        <translation>Nga këto faqe u bë një dokument. Fotografitë mbeten ashtu siç erdhën.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Shfaqe</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Koleksion i ri …</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Shto në koleksion</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Emri i koleksionit</translation>
    </message>
    <message>
        <source>Choose an empty folder to hand the collection on in</source>
        <translation>Zgjidh një dosje bosh ku dorëzohet koleksioni</translation>
    </message>
    <message>
        <source>Copying {done} of {total} …</source>
        <translation>Po kopjohet {done} nga {total} …</translation>
    </message>
    <message>
        <source>“{collection}” is now in {folder}, with its files and two lists of them.</source>
        <translation>“{collection}” tani gjendet në {folder}, me skedarët dhe dy lista të tyre.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Trego dosjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Name and colour …</source>
        <translation>Emri dhe ngjyra …</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Hiqe etiketën</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Emri dhe përshkrimi …</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Hiqe koleksionin</translation>
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
        <translation>Ruaj një kopje …</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Ruaj një kopje të {file}</translation>
    </message>
    <message>
        <source>Note in this collection</source>
        <translation>Shënim në këtë koleksion</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>Skedari ashtu siç erdhi</translation>
    </message>
    <message>
        <source>The file is kept, but its text could not be read.</source>
        <translation>Skedari është ruajtur, por teksti i tij nuk u lexua dot.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Fjalëkalimi</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Hape</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo përsëri</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anulo</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>%n dokument i zgjedhur</numerusform>
            <numerusform>%n dokumente të zgjedhura</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with: {title}</source>
        <translation>Erdhi me: {title}</translation>
    </message>
    <message>
        <source>Attached: {title}</source>
        <translation>Bashkëngjitur: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Made of %n documents.</source>
        <translation>
            <numerusform>E bërë nga %n dokument.</numerusform>
            <numerusform>E bërë nga %n dokumente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it apart again</source>
        <translation>Zbërtheje përsëri</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (zhbërë)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>Place {now} of {total}</source>
        <translation>Vendi {now} nga {total}</translation>
    </message>
    <message>
        <source>Tags that you add or take off, and collections that you choose, are for all of them.</source>
        <translation>Etiketat që vë a heq dhe koleksionet që zgjedh vlejnë për të gjitha.</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it.</source>
        <translation>Zgjidh një dokument majtas për ta lexuar.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Përshkrimi</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Pamja e faqes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Pjesët e dokumentit</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>I mëparshmi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tjetri</translation>
    </message>
    <message>
        <source>What was done to this document</source>
        <translation>Çfarë u bë me këtë dokument</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Pamja</translation>
    </message>
    <message>
        <source>Words with dots below them may have been recognised wrongly.</source>
        <translation>Fjalët me pika poshtë mund të jenë njohur gabim.</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Gjuhë të tjera:</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Krahaso …</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>I takon atij</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Who else cites it, and when: {instrument}</source>
        <translation>Kush tjetër e citon dhe kur: {instrument}</translation>
    </message>
    <message>
        <source>A guess: {value}. {evidence}</source>
        <translation>Hamendje: {value}. {evidence}</translation>
    </message>
    <message>
        <source>A guess. {evidence}</source>
        <translation>Hamendje. {evidence}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>E saktë</translation>
    </message>
    <message>
        <source>Right: {value}</source>
        <translation>E saktë: {value}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>E gabuar</translation>
    </message>
    <message>
        <source>Wrong: {value}</source>
        <translation>E gabuar: {value}</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Trego ku</translation>
    </message>
    <message>
        <source>Show where it was read: {value}</source>
        <translation>Trego ku u lexua: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nuk dihet</translation>
    </message>
    <message>
        <source>for example 2006-09-02, 2006-09 or 2006</source>
        <translation>për shembull 2006-09-02, 2006-09 ose 2006</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>disa ndahen me ;</translation>
    </message>
    <message>
        <source>for example S/RES/1325; several are parted by ;</source>
        <translation>për shembull S/RES/1325; disa ndahen me ;</translation>
    </message>
</context>
<context>
    <name>GuessList</name>
    <message>
        <source>Add this name</source>
        <translation>Shto këtë emër</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>E saktë</translation>
    </message>
    <message>
        <source>Guesses to check: {count}</source>
        <translation>Hamendje për t’u kontrolluar: {count}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Hamendje për t’u kontrolluar</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>E gabuar</translation>
    </message>
    <message>
        <source>At least this sure:</source>
        <translation>Të paktën kaq e sigurt:</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Prano të gjitha</translation>
    </message>
    <message>
        <source>How sure the program must be, in per cent</source>
        <translation>Sa i sigurt duhet të jetë programi, në përqind</translation>
    </message>
    <message>
        <source>What the organisation does in this document</source>
        <translation>Çfarë bën organizata në këtë dokument</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Search</source>
        <translation>Kërkimi</translation>
    </message>
    <message>
        <source>Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the description, for example ref:1325 or year:2006..2010.</source>
        <translation>Shkruaj fjalë; kërkohen të gjitha. Shenjat dhe alfabeti nuk kanë rëndësi: gratë dhe grate janë e njëjta gjë. “Thonjëzat” i mbajnë fjalët bashkë, -fjala i lë jashtë dokumentet, OR lejon njërën nga dy fjalët, paq* gjen çdo mbaresë. Shkurtesat kind: lang: year: date: place: org: tag: ref: kërkojnë në një pjesë të përshkrimit, për shembull ref:1325 ose year:2006..2010.</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Ndërsa shkruan</translation>
    </message>
    <message>
        <source>The list below the field shows how the question may go on; arrow down and Enter take a line. The round buttons above the documents say why more is found than what you typed: other forms, names and languages. A click on one switches it off.</source>
        <translation>Lista nën fushë tregon si mund të vazhdojë pyetja; shigjeta poshtë dhe Enter marrin një rresht. Butonat e rrumbullakët mbi dokumentet thonë pse gjendet më shumë se ajo që u shkrua: forma, emra dhe gjuhë të tjera. Një klikim mbi buton e fik atë.</translation>
    </message>
    <message>
        <source>Follow a resolution</source>
        <translation>Ndiq një rezolutë</translation>
    </message>
    <message>
        <source>“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, year by year, and the sentences in which they do.</source>
        <translation>“Citimet ndër vite” (Ctrl+Shift+R) tregojnë cilat dokumente i referohen një rezolute ose konvente, vit pas viti, dhe fjalitë ku e bëjnë këtë.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Ngushto</translation>
    </message>
    <message>
        <source>A click on a kind, language, year or tag on the left narrows the list; a second click takes it away again. What narrows the list always stands above it.</source>
        <translation>Një klikim mbi llojin, gjuhën, vitin ose etiketën majtas e ngushton listën; klikimi i dytë e heq. Ajo që e ngushton listën qëndron gjithmonë mbi të.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Shto</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. Every import can be undone whole under “All imports”.</source>
        <translation>Tërhiq skedarë ose dosje mbi dritare, ose shtyp Ctrl+O. Ata kopjohen; të tutë mbeten siç janë. Çdo shtim mund të zhbëhet i tëri te “Të gjitha shtimet”.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Skanime</translation>
    </message>
    <message>
        <source>The letters in scans and photographs are recognised while you work; the last line says how far it is and can stop it. P goes from the text to the picture of the page, where the words that you searched for are marked. Dots below a word say that it may have been recognised wrongly.</source>
        <translation>Shkronjat në skanime dhe fotografi njihen ndërsa punon; rreshti i fundit thotë deri ku ka arritur dhe mund ta ndalë. P shkon nga teksti te pamja e faqes, ku fjalët që kërkon janë të shënuara. Pikat nën një fjalë thonë se ajo mund të jetë njohur gabim.</translation>
    </message>
    <message>
        <source>Pages of one letter</source>
        <translation>Faqet e një letre</translation>
    </message>
    <message>
        <source>Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are one document. After an import, what looks like that is pointed out. The files stay as they came; “Take it apart again” gives the single ones back.</source>
        <translation>Zgjidh fotografitë e faqeve dhe shtyp Ctrl+J: renditi, jepu një titull, dhe ato janë një dokument. Pas shtimit tregohet çfarë duket e tillë. Skedarët mbeten ashtu siç erdhën; “Zbërtheje përsëri” i kthen një nga një.</translation>
    </message>
    <message>
        <source>Describe and tag</source>
        <translation>Përshkruaj dhe etiketo</translation>
    </message>
    <message>
        <source>What the program read from the text is a guess until you say that it is right. Press E to edit, T to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.</source>
        <translation>Ajo që programi lexoi nga teksti është hamendje derisa të thuash se është e saktë. Tasti E redakton, T etiketon, J dhe K shkojnë para e prapa, Ctrl+Enter ruan dhe vazhdon. Ctrl+Z zhbën gjithçka.</translation>
    </message>
    <message>
        <source>Collect and hand on</source>
        <translation>Mblidh dhe dorëzo</translation>
    </message>
    <message>
        <source>Press C to put documents into a collection; drag them into their order. “Hand on to a folder” copies the files with a list of them. Nothing else ever leaves this computer.</source>
        <translation>Tasti C i vë dokumentet në koleksion; tërhiqi në renditjen e tyre. “Dorëzo në një dosje” i kopjon skedarët me një listë. Asgjë tjetër nuk del kurrë nga ky kompjuter.</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>Ruaje</translation>
    </message>
    <message>
        <source>You can close the window at any moment; everything is saved. To keep a second copy, close it and copy the whole folder of the archive to a stick.</source>
        <translation>Mund ta mbyllësh dritaren në çdo çast; gjithçka është ruajtur. Për një kopje të dytë, mbylle dhe kopjo tërë dosjen e arkivit në USB.</translation>
    </message>
    <message>
        <source>Peace Archive {version}</source>
        <translation>Peace Archive {version}</translation>
    </message>
    <message>
        <source>An archive for the documents of women’s peacebuilding. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Arkiv për dokumentet e punës së grave për paqe. Është softuer i lirë me licencën GNU General Public License, versioni 3 ose më i ri, dhe vjen pa asnjë garanci.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>This program never connects to the internet. It sends nothing to anyone; what leaves this computer leaves it only because you hand it on.</source>
        <translation>Ky program nuk lidhet kurrë me internetin. Nuk i dërgon askujt asgjë; ajo që del nga ky kompjuter del vetëm sepse ti e dorëzon.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All imports</source>
        <translation>Të gjitha shtimet</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Ende nuk është shtuar asgjë.</translation>
    </message>
    <message>
        <source>Show its documents</source>
        <translation>Trego dokumentet e tij</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Skedar për skedar</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Zhbëj këtë shtim</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Çfarë u shtua</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Trego dokumentet</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nuk u lexuan dot</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Tashmë këtu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Të shtuara</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dhe edhe %n</numerusform>
            <numerusform>dhe edhe %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs may be the pages of one document.</source>
        <translation>
            <numerusform>%n fotografi mund të jetë faqe e një dokumenti.</numerusform>
            <numerusform>%n fotografi mund të jenë faqet e një dokumenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} deri te {last}</translation>
    </message>
    <message>
        <source>Make one document of them …</source>
        <translation>Bëj një dokument prej tyre …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Trego</translation>
    </message>
    <message>
        <source>Show the one that is here</source>
        <translation>Trego atë që është këtu</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are locked with a password. Type it to add them.</source>
        <translation>
            <numerusform>%n skedar është i kyçur me fjalëkalim. Shkruaje për ta shtuar.</numerusform>
            <numerusform>%n skedarë janë të kyçur me fjalëkalim. Shkruaje për t’i shtuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Fjalëkalimi</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation>Hap dhe shto</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Shtimet</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Dosje që ndiqen</translation>
    </message>
    <message>
        <source>What is new in these folders is added when the program starts, and whenever you ask for it.</source>
        <translation>Çka është e re në këto dosje shtohet kur hapet programi dhe sa herë që e kërkon.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Ndiq një dosje …</translation>
    </message>
    <message>
        <source>Look into all of them now</source>
        <translation>Shiko tani në të gjitha</translation>
    </message>
    <message>
        <source>What the names of the folders in {folder} become</source>
        <translation>Çfarë bëhen emrat e dosjeve në {folder}</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Kërko skedarë të rinj</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Mos e ndiq më</translation>
    </message>
    <message>
        <source>Make tags of the folder names</source>
        <translation>Bëj etiketa nga emrat e dosjeve</translation>
    </message>
    <message>
        <source>Make collections of the folder names</source>
        <translation>Bëj koleksione nga emrat e dosjeve</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo përsëri</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Make one document of these pages</source>
        <translation>Bëj një dokument nga këto faqe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Pages in their order</source>
        <translation>Faqet sipas radhës</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Zhvendos lart</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Zhvendos poshtë</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lëre jashtë</translation>
    </message>
    <message>
        <source>Every file stays in the archive as it came. You can take the document apart again.</source>
        <translation>Çdo skedar mbetet në arkiv ashtu siç erdhi. Dokumenti mund të zbërthehet përsëri.</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Bëj një dokument</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>KinView</name>
    <message>
        <source>Open it</source>
        <translation>Hape</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Hap: {title}</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Krahaso të dyja</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Krahaso me: {title}</translation>
    </message>
    <message>
        <source>Right: {title}</source>
        <translation>E saktë: {title}</translation>
    </message>
    <message>
        <source>Wrong: {title}</source>
        <translation>E gabuar: {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>E saktë</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>E gabuar</translation>
    </message>
    <message>
        <source>They do not belong together: {title}</source>
        <translation>Nuk i takojnë njëri-tjetrit: {title}</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>Nuk i takojnë njëri-tjetrit</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Special letters</source>
        <translation>Shkronja të veçanta</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>Shkronja {letter}</translation>
    </message>
    <message>
        <source>Types {letter}; with Shift, the capital</source>
        <translation>Shkruan {letter}; me Shift, të madhen</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>+ Add …</source>
        <translation>+ Shto …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>asnjë</translation>
    </message>
    <message>
        <source>Add to: {what}</source>
        <translation>Shto te: {what}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Hiqe: {name}</translation>
    </message>
    <message>
        <source>Name of the concept</source>
        <translation>Emri i konceptit</translation>
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
        <translation>Hiqi shembujt</translation>
    </message>
    <message>
        <source>The sample documents are invented: no such groups exist.</source>
        <translation>Dokumentet shembull janë të trilluara: grupe të tilla nuk ekzistojnë.</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Zhbëj: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ribëj: {what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>U ruajt në {time}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pa datë</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Making %n document(s) searchable …</source>
        <translation>
            <numerusform>Përgatitje për kërkim: edhe %n dokument …</numerusform>
            <numerusform>Përgatitje për kërkim: edhe %n dokumente …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an empty folder for the new archive</source>
        <translation>Zgjidh një dosje bosh për arkivin e ri</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Zgjidh dosjen e një arkivi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Search: words, places, groups, in any spelling</source>
        <translation>Kërko: fjalë, vende, grupe, si t’i shkruash</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Kërkimi</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Gjuha e dritares</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Ky program nuk lidhet kurrë me internetin.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Të gjitha komandat</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Çfarë dëshiron të bësh?</translation>
    </message>
    <message>
        <source>Short help</source>
        <translation>Ndihmë e shkurtër</translation>
    </message>
    <message>
        <source>About Peace Archive</source>
        <translation>Rreth Peace Archive</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>en</source>
        <comment>The tag of this translation: en, sr-Latn, sr-Cyrl or sq</comment>
        <translation>sq</translation>
    </message>
    <message>
        <source>The file is no longer there. Check whether it was moved.</source>
        <translation>Skedari nuk është më aty. Shiko mos është zhvendosur.</translation>
    </message>
    <message>
        <source>You have no permission to read it. Copy it to a folder of your own and add it from there.</source>
        <translation>Nuk ke leje ta lexosh. Kopjoje në një dosje tënden dhe shtoje prej aty.</translation>
    </message>
    <message>
        <source>The file is empty. Ask whoever sent it to send it again.</source>
        <translation>Skedari është bosh. Kërkoji atij që e dërgoi ta dërgojë përsëri.</translation>
    </message>
    <message>
        <source>It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts.</source>
        <translation>Është tepër i madh: më së shumti 200 MB, 5.000 faqe, 20 milionë shkronja. Ndaje në pjesë.</translation>
    </message>
    <message>
        <source>It is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>Nuk është ajo që thotë emri. Hape në programin që e bëri dhe ruaje përsëri.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text.</source>
        <translation>Skedarët e këtij lloji nuk lexohen dot. Ruaje si PDF, DOCX, ODT, RTF, HTML ose tekst të thjeshtë.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Try another copy.</source>
        <translation>Skedari është i dëmtuar ose i paplotë. Provo një kopje tjetër.</translation>
    </message>
    <message>
        <source>It is locked with a password. Type the password below.</source>
        <translation>Është i kyçur me fjalëkalim. Shkruaje fjalëkalimin më poshtë.</translation>
    </message>
    <message>
        <source>This password does not open it. Try another one below.</source>
        <translation>Ky fjalëkalim nuk e hap. Provo një tjetër më poshtë.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document holds and was not opened. Do not trust where it came from.</source>
        <translation>Shpaketohet në shumë më tepër se ç’mban një dokument dhe nuk u hap. Mos i beso vendit nga erdhi.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped. Try saving it again in another format.</source>
        <translation>Leximi zgjati tepër dhe u ndal. Provo ta ruash në një format tjetër.</translation>
    </message>
    <message>
        <source>Reading it took too much memory and was stopped. Try saving it again in another format.</source>
        <translation>Leximi kërkoi tepër memorie dhe u ndal. Provo ta ruash në një format tjetër.</translation>
    </message>
    <message>
        <source>It could not be read to its end. The other files are not affected. Try another copy.</source>
        <translation>Nuk u lexua dot deri në fund. Skedarët e tjerë janë në rregull. Provo një kopje tjetër.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle. Nothing is missing.</source>
        <translation>Është një lidhje që sillet rrotull. Nuk mungon asgjë.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Add the file or folder it points to.</source>
        <translation>Nuk është skedar i zakonshëm. Shto skedarin ose dosjen ku të çon.</translation>
    </message>
    <message>
        <source>It changed while it was being copied. Close the program that writes it and add it again.</source>
        <translation>Ndryshoi gjatë kopjimit. Mbylle programin që shkruan në të dhe shtoje përsëri.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room and add it again.</source>
        <translation>Disku është plot. Asgjë nuk humbi. Liro vend dhe shtoje përsëri.</translation>
    </message>
    <message>
        <source>It is the archive itself and was left out.</source>
        <translation>Është vetë arkivi dhe u la jashtë.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it in the program that made it, save it without one, and add it again.</source>
        <translation>Është i kyçur me fjalëkalim. Hape në programin që e bëri, ruaje pa fjalëkalim dhe shtoje përsëri.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Nuk u lexua dot.</translation>
    </message>
    <message>
        <source>There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand.</source>
        <translation>Nuk ka tekst në të; ndoshta është skanim. Është ruajtur dhe mund ta përshkruash me dorë.</translation>
    </message>
    <message>
        <source>Its name says {detail}, but it is something else; it was read as what it is.</source>
        <translation>Emri thotë {detail}, por është diçka tjetër; u lexua si ajo që është.</translation>
    </message>
    <message>
        <source>Page {detail} could not be read; the other pages were.</source>
        <translation>Faqja {detail} nuk u lexua dot; të tjerat po.</translation>
    </message>
    <message>
        <source>An attachment could not be read: {detail}</source>
        <translation>Një bashkëngjitje nuk u lexua dot: {detail}</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Po njihet faqja {page} nga {pages} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Recognise it now</source>
        <translation>Njihe tani</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Provo përsëri</translation>
    </message>
    <message>
        <source>A picture: its letters wait to be recognised.</source>
        <translation>Pamje: shkronjat e saj presin të njihen.</translation>
    </message>
    <message>
        <source>{done} of {pages} pages have been recognised; the others wait.</source>
        <translation>U njohën {done} nga {pages} faqe; të tjerat presin.</translation>
    </message>
    <message>
        <source>{failed} of {pages} pages could not be recognised. {why}</source>
        <translation>Nuk mundën të njihen {failed} nga {pages} faqe. {why}</translation>
    </message>
    <message>
        <source>Its letters could not be recognised. {why}</source>
        <translation>Shkronjat e saj nuk mundën të njihen. {why}</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.</source>
        <translation>Pamjet nuk mund të njihen këtu, sepse mungon Tesseract ose gjuhët e tij. Në Debian dhe Ubuntu instalo tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv dhe tesseract-ocr-sqi.</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with Serbian and Albanian, then try again.</source>
        <translation>Pamjet nuk mund të njihen këtu, sepse mungon Tesseract ose gjuhët e tij. Instalo Tesseract me serbishten dhe shqipen, pastaj provo përsëri.</translation>
    </message>
    <message>
        <source>recognised, {share} % sure</source>
        <translation>e njohur, {share} % e sigurt</translation>
    </message>
    <message>
        <source>Part of this file may be missing: {detail}</source>
        <translation>Një pjesë e këtij skedari ndoshta mungon: {detail}</translation>
    </message>
    <message>
        <source>Every spelling</source>
        <translation>Çdo drejtshkrim</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Çdo trajtë</translation>
    </message>
    <message>
        <source>{typed} = {also}</source>
        <translation>{typed} = {also}</translation>
    </message>
    <message>
        <source>{typed}, also {also}</source>
        <translation>{typed}, edhe {also}</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>Edhe në gjuhë të tjera</translation>
    </message>
    <message>
        <source>word</source>
        <translation>fjalë</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grup</translation>
    </message>
    <message>
        <source>place</source>
        <translation>vend</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>dokument ndërkombëtar</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>koncept</translation>
    </message>
    <message>
        <source>field</source>
        <translation>fushë</translation>
    </message>
    <message>
        <source>value of a field</source>
        <translation>vlerë e fushës</translation>
    </message>
    <message>
        <source>Year not known: {documents}</source>
        <translation>Viti nuk dihet: {documents}</translation>
    </message>
    <message>
        <source>{year}: {documents}</source>
        <translation>{year}: {documents}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>faqja {number}</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>e gjeti programi</translation>
    </message>
    <message>
        <source>{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.</source>
        <translation>{0} nuk është arkiv. Hap dosjen e një arkivi, ose zgjidh një bosh a të re ku të fillojë arkivi.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>{0} u shkrua nga një version më i ri i Peace Archive. Asgjë në të nuk u ndryshua. Instalo versionin më të ri për ta hapur.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its list of documents is damaged. Nothing was changed. The documents themselves are safe in the folder “originals”.</source>
        <translation>{0} nuk lexohet dot: lista e dokumenteve është dëmtuar. Asgjë nuk u ndryshua. Vetë dokumentet janë të sigurta në dosjen “originals”.</translation>
    </message>
    <message>
        <source>That is no longer in this archive.</source>
        <translation>Ajo nuk është më në këtë arkiv.</translation>
    </message>
    <message>
        <source>This cannot be undone, because it was changed again later. Undo the later change first.</source>
        <translation>Kjo nuk zhbëhet dot, sepse më vonë u ndryshua përsëri. Zhbëj më parë ndryshimin e mëvonshëm.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was taken back; nothing was lost. Make room, try again.</source>
        <translation>Disku është plot. Ajo që po shkruhej u tërhoq; asgjë nuk humbi. Liro vend dhe provo përsëri.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another place.</source>
        <translation>{0} nuk shkruhet dot. Zgjidh një vend tjetër.</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check whether it is still there and whether you may open it.</source>
        <translation>{0} nuk lexohet dot. Shiko a është ende aty dhe a ke leje ta hapësh.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.</source>
        <translation>{0} nuk është bosh. Zgjidh një dosje të re ose bosh, që të mos mbishkruhet asgjë.</translation>
    </message>
    <message>
        <source>This archive lies where nothing can be written. You can read and search it, but not change it.</source>
        <translation>Ky arkiv gjendet ku nuk mund të shkruhet. Mund ta lexosh dhe të kërkosh në të, por jo ta ndryshosh.</translation>
    </message>
    <message>
        <source>Another program is working on this archive ({holder}). You can read and search it; close the other program and open the archive again to change it.</source>
        <translation>Një program tjetër po punon me këtë arkiv ({holder}). Mund ta lexosh dhe të kërkosh në të; mbylle programin tjetër dhe hape arkivin përsëri për ta ndryshuar.</translation>
    </message>
    <message>
        <source>This archive was opened for reading only.</source>
        <translation>Ky arkiv u hap vetëm për lexim.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.</source>
        <translation>“{value}” nuk është datë. Shkruaj 2006-09-02, 2006-09, 2006 ose 2006-08-31/2006-09-03.</translation>
    </message>
    <message>
        <source>“{value}” is not a language.</source>
        <translation>“{value}” nuk është gjuhë.</translation>
    </message>
    <message>
        <source>A tag cannot hang below itself.</source>
        <translation>Një etiketë nuk mund të jetë nën vetveten.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Një emër duhet të ketë të paktën një shkronjë.</translation>
    </message>
    <message>
        <source>One document is made of two pages or more. Choose at least two.</source>
        <translation>Një dokument bëhet nga dy faqe ose më shumë. Zgjidh së paku dy.</translation>
    </message>
    <message>
        <source>“{value}” lies in the bin or is a page of another document already. Leave it out.</source>
        <translation>“{value}” është në kosh ose është tashmë faqe e një dokumenti tjetër. Lëre jashtë.</translation>
    </message>
    <message>
        <source>“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.</source>
        <translation>“{value}” nuk është as fotografi as PDF, prandaj nuk mund të jetë faqe. Lëre jashtë.</translation>
    </message>
    <message>
        <source>“{value}” is the same file as another page. Leave one of them out.</source>
        <translation>“{value}” është i njëjti skedar si një faqe tjetër. Lëre jashtë njërën.</translation>
    </message>
    <message>
        <source>“{value}” was not made of several documents.</source>
        <translation>“{value}” nuk është bërë nga disa dokumente.</translation>
    </message>
    <message>
        <source>“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS.</source>
        <translation>“{value}” nuk është skedar konceptesh. Emri i tij mbaron me .csv për tabelë ose me .rdf për SKOS.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>“{value}” nuk mund të jetë kod. Shkruaj shkronja të vogla, shifra, pika dhe viza.</translation>
    </message>
    <message>
        <source>A concept needs a name in at least one language.</source>
        <translation>Koncepti duhet të ketë emër të paktën në një gjuhë.</translation>
    </message>
    <message>
        <source>The concept “{name}” is no longer there. Take it away from the wider and the related ones.</source>
        <translation>Koncepti “{name}” nuk është më aty. Hiqe nga konceptet më të gjera dhe të afërta.</translation>
    </message>
    <message>
        <source>The concept would stand below itself. Take one of its wider concepts away.</source>
        <translation>Koncepti do të ishte nën vetveten. Hiqi një nga konceptet më të gjera.</translation>
    </message>
    <message>
        <source>“{value}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>“{value}” është tashmë emër i diçkaje tjetër. Zgjidh një emër tjetër, ose hiqe më parë prej andej.</translation>
    </message>
    <message>
        <source>“{value}” is longer than 200 letters. Shorten it.</source>
        <translation>“{value}” është më i gjatë se 200 shkronja. Shkurtoje.</translation>
    </message>
    <message>
        <source>“{value}” was given twice. Keep one of the two.</source>
        <translation>“{value}” është dhënë dy herë. Mbaj njërin nga të dy.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please close the window and open it again.</source>
        <translation>Diçka shkoi keq në program. Ajo që u ruajt më parë është e sigurt. Të lutem mbylle dritaren dhe hape përsëri.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept here.</source>
        <translation>“{value}” nuk mund të ruhet këtu.</translation>
    </message>
    <message>
        <source>The archive cannot do that now.</source>
        <translation>Arkivi nuk mund ta bëjë tani.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>vjen me programin</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>ndryshuar këtu</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>shtuar këtu</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>fshehur</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>Skedari është më i madh se 20 MB dhe nuk u lexua. Ndaje.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.</source>
        <translation>Skedari nuk është shkruar në UTF-8. Ruaje përsëri në programin e tabelave dhe zgjidh atje “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from.</source>
        <translation>Skedari nuk është i plotë, ose nuk është SKOS në RDF/XML. Eksportoje përsëri atje nga vjen.</translation>
    </message>
    <message>
        <source>The file declares a document type, which can hide harmful things, and was not read. Export it again without one.</source>
        <translation>Skedari shpall një tip dokumenti, që mund të fshehë gjëra të dëmshme, dhe nuk u lexua. Eksportoje përsëri pa të.</translation>
    </message>
    <message>
        <source>The first row does not name the columns. Write there: {detail}</source>
        <translation>Rreshti i parë nuk i emërton kolonat. Shkruaj aty: {detail}</translation>
    </message>
    <message>
        <source>There are more than 20,000 concepts. The rest was left out; divide the file.</source>
        <translation>Ka më shumë se 20.000 koncepte. Pjesa tjetër u la jashtë; ndaje skedarin.</translation>
    </message>
    <message>
        <source>A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names.</source>
        <translation>Një emër është më i gjatë se 200 shkronja: “{detail}”. Shkurtoje, ose vër | midis dy emrave.</translation>
    </message>
    <message>
        <source>There is no name in it. Write one in at least one language.</source>
        <translation>Nuk ka emër në të. Shkruaje të paktën në një gjuhë.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>“{detail}” nuk mund të jetë kod. Shkruaj shkronja të vogla, shifra, pika dhe viza.</translation>
    </message>
    <message>
        <source>The same code stands in row {detail} already. Keep one of the two.</source>
        <translation>I njëjti kod gjendet tashmë në rreshtin {detail}. Mbaj njërin nga të dy.</translation>
    </message>
    <message>
        <source>It has no name. Write one in at least one language.</source>
        <translation>Nuk ka emër. Shkruaje të paktën në një gjuhë.</translation>
    </message>
    <message>
        <source>It has no name in one of the languages: {detail}. Add one.</source>
        <translation>Nuk ka emër në njërën nga gjuhët: {detail}. Shtoje.</translation>
    </message>
    <message>
        <source>It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not point to it.</source>
        <translation>Të çon te “{detail}”, që nuk është as në arkiv as në skedar. Shtoje atë koncept, ose mos e përmend.</translation>
    </message>
    <message>
        <source>It would stand below itself, through {detail}. Take one of its wider concepts away.</source>
        <translation>Do të ishte nën vetveten, përmes: {detail}. Hiqi një nga konceptet më të gjera.</translation>
    </message>
    <message>
        <source>“{detail}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>“{detail}” është tashmë emër i diçkaje tjetër. Zgjidh një emër tjetër, ose hiqe më parë prej andej.</translation>
    </message>
    <message>
        <source>“{detail}” is longer than 200 letters. Shorten it.</source>
        <translation>“{detail}” është më i gjatë se 200 shkronja. Shkurtoje.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>I gjithë skedari</translation>
    </message>
    <message>
        <source>Row {row}: {code}</source>
        <translation>Rreshti {row}: {code}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Rreshti {row}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titulli</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Lloji</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vendet</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizatat</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Gjuhët</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>I referohet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Shënime</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Gjuha</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglisht</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbisht</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>serbisht (latinisht)</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>serbisht (cirilik)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>shqip</translation>
    </message>
    <message>
        <source>Language not sure</source>
        <translation>gjuha nuk është e sigurt</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>boshnjakisht</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>kroatisht</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>maqedonisht</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romisht</translation>
    </message>
    <message>
        <source>German</source>
        <translation>gjermanisht</translation>
    </message>
    <message>
        <source>French</source>
        <translation>frëngjisht</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turqisht</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hungarisht</translation>
    </message>
    <message>
        <source>no text in it (a scan?)</source>
        <translation>pa tekst (skanim?)</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>ndoshta {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>ndoshta përafërsisht {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>pranverë {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>verë {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>vjeshtë {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>dimër {year}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} e më parë</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} e më pas</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>përafërsisht {date}</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>A whole date, as QLocale formats it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>Month and year, as QLocale formats it</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>{year}s</source>
        <comment>A decade: 1990s</comment>
        <translation>vitet {year}</translation>
    </message>
    <message>
        <source>{year}</source>
        <comment>A year</comment>
        <translation>{year}</translation>
    </message>
    <message>
        <source>{day}–{date}</source>
        <comment>Days of one month</comment>
        <translation>{day}–{date}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>Day and month, as QLocale formats it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>{begin} – {end}</source>
        <comment>From a date to a date</comment>
        <translation>{begin} – {end}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>From a year to a year</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <comment>A moment</comment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Read on page {page}: “{quote}”</source>
        <translation>U lexua në faqen {page}: “{quote}”</translation>
    </message>
    <message>
        <source>Read in the file itself: “{quote}”</source>
        <translation>U lexua në vetë skedarin: “{quote}”</translation>
    </message>
    <message>
        <source>Told by the letters and words of the text</source>
        <translation>Sipas shkronjave dhe fjalëve të tekstit</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>U zhbë: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>U ribë: {what}</translation>
    </message>
    <message>
        <source>Sample documents added</source>
        <translation>U shtuan dokumentet shembull</translation>
    </message>
    <message>
        <source>Documents added: {source}</source>
        <translation>U shtuan dokumente: {source}</translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation>{field}: u zbraz</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Guess confirmed – {field}: {value}</source>
        <translation>Hamendja u pohua – {field}: {value}</translation>
    </message>
    <message>
        <source>Guess rejected – {field}: {value}</source>
        <translation>Hamendja u hodh poshtë – {field}: {value}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Shtimi i dokumenteve</translation>
    </message>
    <message>
        <source>Making one document of several</source>
        <translation>Bërja e një dokumenti nga disa</translation>
    </message>
    <message>
        <source>Taking a document apart</source>
        <translation>Zbërthimi i një dokumenti</translation>
    </message>
    <message>
        <source>Change of the description</source>
        <translation>Ndryshim i përshkrimit</translation>
    </message>
    <message>
        <source>Confirming a guess</source>
        <translation>Pohim i një hamendjeje</translation>
    </message>
    <message>
        <source>Rejecting a guess</source>
        <translation>Hedhje poshtë e një hamendjeje</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Etiketim</translation>
    </message>
    <message>
        <source>Taking off a tag</source>
        <translation>Heqje e një etikete</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Etiketë e re</translation>
    </message>
    <message>
        <source>Change of a tag</source>
        <translation>Ndryshim i një etikete</translation>
    </message>
    <message>
        <source>Removing a tag</source>
        <translation>Fshirje e një etikete</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Koleksion i ri</translation>
    </message>
    <message>
        <source>Change of a collection</source>
        <translation>Ndryshim i një koleksioni</translation>
    </message>
    <message>
        <source>Removing a collection</source>
        <translation>Heqje e një koleksioni</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>Vënie në koleksion</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>Nxjerrje nga koleksioni</translation>
    </message>
    <message>
        <source>New order of a collection</source>
        <translation>Renditje e re e koleksionit</translation>
    </message>
    <message>
        <source>Note in a collection</source>
        <translation>Shënim në koleksion</translation>
    </message>
    <message>
        <source>Change of a concept</source>
        <translation>Ndryshim i një koncepti</translation>
    </message>
    <message>
        <source>Doing without a concept</source>
        <translation>Lënie jashtë e një koncepti</translation>
    </message>
    <message>
        <source>Taking a concept again as it comes with the program</source>
        <translation>Kthim i një koncepti siç vjen me programin</translation>
    </message>
    <message>
        <source>Putting into the bin</source>
        <translation>Hedhje në kosh</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>Nxjerrje nga koshi</translation>
    </message>
    <message>
        <source>Sample documents</source>
        <translation>Dokumente shembull</translation>
    </message>
    <message>
        <source>is spoken of</source>
        <translation>përmendet</translation>
    </message>
    <message>
        <source>issued it</source>
        <translation>e ka lëshuar</translation>
    </message>
    <message>
        <source>signed it</source>
        <translation>e ka nënshkruar</translation>
    </message>
    <message>
        <source>was sent it</source>
        <translation>i është drejtuar</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>ka qenë e pranishme</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>New name, not known yet: {value}</source>
        <translation>Emër i ri, ende i panjohur: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} – {sure} % sure</source>
        <translation>{field}: {value} – e sigurt {sure} %</translation>
    </message>
    <message>
        <source>Guesses confirmed: {count}</source>
        <translation>Hamendje të pohuara: {count}</translation>
    </message>
    <message>
        <source>Saying what an organisation does</source>
        <translation>Çfarë bën një organizatë</translation>
    </message>
    <message>
        <source>kept, but its text could not be read</source>
        <translation>ruajtur, por teksti nuk u lexua dot</translation>
    </message>
    <message>
        <source>kept, but locked</source>
        <translation>ruajtur, por i kyçur</translation>
    </message>
    <message>
        <source>kept, but too much to be read</source>
        <translation>ruajtur, por tepër i madh për t’u lexuar</translation>
    </message>
    <message>
        <source>Folder names are left alone</source>
        <translation>Emrat e dosjeve nuk përdoren</translation>
    </message>
    <message>
        <source>Folder names become tags</source>
        <translation>Emrat e dosjeve bëhen etiketa</translation>
    </message>
    <message>
        <source>Folder names become collections</source>
        <translation>Emrat e dosjeve bëhen koleksione</translation>
    </message>
    <message>
        <source>The text was read again</source>
        <translation>Teksti u lexua përsëri</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Ndjekja e një dosjeje</translation>
    </message>
    <message>
        <source>Watching a folder no longer</source>
        <translation>Ndërprerja e ndjekjes së një dosjeje</translation>
    </message>
    <message>
        <source>{language} ?</source>
        <translation>{language} ?</translation>
    </message>
    <message>
        <source>The same text in another script: {language}</source>
        <translation>I njëjti tekst me shkrim tjetër: {language}</translation>
    </message>
    <message>
        <source>The same in another language: {language}</source>
        <translation>E njëjta në gjuhë tjetër: {language}</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Përkthim</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>I njëjti tekst edhe një herë</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Version tjetër</translation>
    </message>
    <message>
        <source>A later version</source>
        <translation>Version i mëvonshëm</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Version i mëparshëm</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>E ka vërtetuar një person.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Hamendje.</translation>
    </message>
    <message>
        <source>{share} of the runs of words are the same.</source>
        <translation>{share} e vargjeve të fjalëve janë të njëjta.</translation>
    </message>
    <message>
        <source>Both speak of the same in the same places: {found} of {total} things.</source>
        <translation>Të dyja flasin për të njëjtën në të njëjtat vende: {found} nga {total} gjëra.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Të dyja kanë të njëjtën datë.</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}.</source>
        <translation>Numra në të dyja: {numbers}.</translation>
    </message>
    <message>
        <source>Date only here: {quote} (page {page})</source>
        <translation>Datë vetëm këtu: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Date only in the other one: {quote} (page {page})</source>
        <translation>Datë vetëm në tjetrin: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Number only here: {quote} (page {page})</source>
        <translation>Numër vetëm këtu: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Number only in the other one: {quote} (page {page})</source>
        <translation>Numër vetëm në tjetrin: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Name only here: {quote} (page {page})</source>
        <translation>Emër vetëm këtu: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Name only in the other one: {quote} (page {page})</source>
        <translation>Emër vetëm në tjetrin: {quote} (faqja {page})</translation>
    </message>
    <message>
        <source>Confirmed: two documents are translations</source>
        <translation>U vërtetua: dy dokumente janë përkthime</translation>
    </message>
    <message>
        <source>Confirmed: two documents have the same text</source>
        <translation>U vërtetua: dy dokumente kanë të njëjtin tekst</translation>
    </message>
    <message>
        <source>Confirmed: two documents are versions</source>
        <translation>U vërtetua: dy dokumente janë versione</translation>
    </message>
    <message>
        <source>Rejected: two documents are no translations</source>
        <translation>U hodh poshtë: dy dokumente nuk janë përkthime</translation>
    </message>
    <message>
        <source>Rejected: two documents do not have the same text</source>
        <translation>U hodh poshtë: dy dokumente nuk kanë të njëjtin tekst</translation>
    </message>
    <message>
        <source>Rejected: two documents are no versions</source>
        <translation>U hodh poshtë: dy dokumente nuk janë versione</translation>
    </message>
    <message>
        <source>Saying that documents belong together</source>
        <translation>Vërtetimi se dokumentet i takojnë njëri-tjetrit</translation>
    </message>
    <message>
        <source>Saying that documents do not belong together</source>
        <translation>Vendimi se dokumentet nuk i takojnë njëri-tjetrit</translation>
    </message>
    <message>
        <source>Letters are missing from its words on page {detail}. Look for a better copy.</source>
        <translation>Fjalëve u mungojnë shkronja në faqen {detail}. Kërkoni një kopje më të mirë.</translation>
    </message>
    <message>
        <source>Letters were repaired on page {page}.</source>
        <translation>Në faqen {page} u ndreqën shkronjat.</translation>
    </message>
    <message>
        <source>Show as it was</source>
        <translation>Shfaq si ishte</translation>
    </message>
    <message>
        <source>On page {page} signs may stand for letters, as old Yugoslav computers wrote them.</source>
        <translation>Në faqen {page} shenjat mund të jenë shkronja, siç i shkruanin kompjuterët e vjetër jugosllavë.</translation>
    </message>
    <message>
        <source>Read them as letters</source>
        <translation>Lexoji si shkronja</translation>
    </message>
    <message>
        <source>Page {page} is shown as it was in the file.</source>
        <translation>Faqja {page} shfaqet siç ishte në skedar.</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Ndreq shkronjat</translation>
    </message>
    <message>
        <source>Letters of page {page} repaired</source>
        <translation>U ndreqën shkronjat e faqes {page}</translation>
    </message>
    <message>
        <source>Page {page} taken as it was in the file</source>
        <translation>Faqja {page} u mor siç ishte në skedar</translation>
    </message>
    <message>
        <source>Repairing the letters of a page</source>
        <translation>Ndreqja e shkronjave të një faqeje</translation>
    </message>
    <message>
        <source>Taking a page as it was</source>
        <translation>Marrja e një faqeje siç ishte</translation>
    </message>
    <message>
        <source>Page {detail} is a picture, and its letters have not been recognised yet.</source>
        <translation>Faqja {detail} është pamje dhe shkronjat e saj ende nuk janë njohur.</translation>
    </message>
    <message>
        <source>a picture that waits to be recognised</source>
        <translation>pamje që pret të njihet</translation>
    </message>
    <message>
        <source>a picture that could not be recognised</source>
        <translation>pamje që nuk mundi të njihej</translation>
    </message>
</context>
<context>
    <name>MiddleView</name>
    <message>
        <source>No document has all the words. These have some of them, the best first.</source>
        <translation>Asnjë dokument nuk i ka të gjitha fjalët. Këto kanë disa prej tyre, më të mirët të parët.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have all the words and stand first. The others have some of them.</source>
        <translation>
            <numerusform>%n dokument i ka të gjitha fjalët dhe qëndron i pari. Të tjerët kanë disa prej tyre.</numerusform>
            <numerusform>%n dokumente i kanë të gjitha fjalët dhe qëndrojnë të parat. Të tjerat kanë disa prej tyre.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {documents}</source>
        <translation>{place}: {documents}</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Koshi</translation>
    </message>
    <message>
        <source>Hand on to a folder …</source>
        <translation>Dorëzo në një dosje …</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Emri dhe përshkrimi …</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Zhbëj këtë shtim</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Hiqe filtrin {filter}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Mos deshe “{words}”?</translation>
    </message>
    <message>
        <source>Find also: {words}</source>
        <translation>Gjej edhe: {words}</translation>
    </message>
    <message>
        <source>This collection is still empty</source>
        <translation>Ky koleksion është ende bosh</translation>
    </message>
    <message>
        <source>Drag documents onto its name, or choose some and press C.</source>
        <translation>Tërhiq dokumente mbi emrin e tij, ose zgjidh disa dhe shtyp C.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Koshi është bosh</translation>
    </message>
    <message>
        <source>What you put into the bin stays here until you take it out again.</source>
        <translation>Ajo që hedh në kosh mbetet këtu derisa ta nxjerrësh.</translation>
    </message>
    <message>
        <source>No documents are left of this import</source>
        <translation>Nga ky shtim nuk ka mbetur asnjë dokument</translation>
    </message>
    <message>
        <source>This archive is still empty</source>
        <translation>Ky arkiv është ende bosh</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They are copied; your own stay as they are.</source>
        <translation>Tërhiq skedarë ose dosje kudo mbi këtë dritare. Ata kopjohen; të tutë mbeten siç janë.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Shto skedarë …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Shto një dosje …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Provoje me dokumente shembull</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nuk u gjet asgjë</translation>
    </message>
    <message>
        <source>Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. Try fewer words, or the beginning of a word with a star: mir*.</source>
        <translation>Shkronjat me dhe pa shenja, latinishtja dhe ciriliku këtu janë njësoj: grate gjen gratë. Provo më pak fjalë, ose fillimin e një fjale me yll: paq*.</translation>
    </message>
    <message>
        <source>Without {facet}: {value}</source>
        <translation>Pa {facet}: {value}</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Kërko në gjithçka</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Më të mirat</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Më të rejat së pari</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Më të vjetrat së pari</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Sipas titullit</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Të shtuara së fundi</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Renditja e listës</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Dokumentet e gjetura</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Hamendje për t’u kontrolluar</translation>
    </message>
    <message>
        <source>Everything has been checked</source>
        <translation>Gjithçka është kontrolluar</translation>
    </message>
    <message>
        <source>What the program reads out of new documents will wait here for you.</source>
        <translation>Këtu do të të presë ajo që programi lexon nga dokumentet e reja.</translation>
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
        <translation>Ky skedar është i kyçur me fjalëkalim, prandaj faqet nuk vizatohen. Teksti është ruajtur.</translation>
    </message>
    <message>
        <source>This page cannot be drawn. Its text can be read under “Text”.</source>
        <translation>Kjo faqe nuk vizatohet dot. Teksti lexohet te “Teksti”.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Faqja {number} nga {total}</translation>
    </message>
    <message numerus="yes">
        <source>{page}, %n word(s) marked</source>
        <translation>
            <numerusform>{page}, %n fjalë e shënuar</numerusform>
            <numerusform>{page}, %n fjalë të shënuara</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Faqja e mëparshme</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Faqja tjetër</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Më e madhe</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Më e vogël</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Pamja e faqes</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Faqja {number} nga {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Teksti i dokumentit</translation>
    </message>
    <message>
        <source>There is no text in this document. You can describe it by hand.</source>
        <translation>Në këtë dokument nuk ka tekst. Mund ta përshkruash me dorë.</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>Recognising scans was stopped.</source>
        <translation>Njohja u ndal.</translation>
    </message>
    <message>
        <source>Go on with recognising</source>
        <translation>Vazhdo njohjen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Recognising “{title}”: page {page} of {pages}</source>
        <translation>Po njihet “{title}”: faqja {page} nga {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{what} · %n more document(s) wait</source>
        <translation>
            <numerusform>{what} · pret edhe %n dokument</numerusform>
            <numerusform>{what} · presin edhe %n dokumente</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recognising</source>
        <translation>Ndal njohjen</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{title}; {kind}; {date}; {language}; {place} of {total}</source>
        <translation>{title}; {kind}; {date}; {language}; {place} nga {total}</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>lloji nuk dihet</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>pa datë</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n u shtua</numerusform>
            <numerusform>%n u shtuan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n tashmë këtu</numerusform>
            <numerusform>%n tashmë këtu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nuk u lexua dot</numerusform>
            <numerusform>%n nuk u lexuan dot</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nuk u shtua asgjë.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zhbërë</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Places and filters</source>
        <translation>Vendet dhe filtrat</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Ku të kërkohet</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Koleksionet</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>edhe %n …</numerusform>
            <numerusform>edhe %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Të gjitha dokumentet</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Shtimi i fundit</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Të gjitha shtimet</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Koshi</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Koleksion i ri …</translation>
    </message>
    <message>
        <source>{name}, {documents}, chosen</source>
        <translation>{name}, {documents}, e zgjedhur</translation>
    </message>
    <message>
        <source>{name}, {documents}</source>
        <translation>{name}, {documents}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Për kontroll</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Name and colour of the tag</source>
        <translation>Emri dhe ngjyra e etiketës</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Emri</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Ngjyrë tjetër …</translation>
    </message>
    <message>
        <source>Below which tag</source>
        <translation>Nën cilën etiketë</translation>
    </message>
    <message>
        <source>none, it stands by itself</source>
        <translation>asnjë, qëndron vetë</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Ngjyra e etiketës</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Name of a tag, then Enter</source>
        <translation>Emri i etiketës, pastaj Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Shto një etiketë</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Hiqe etiketën {tag}</translation>
    </message>
    <message>
        <source>+ Add a tag</source>
        <translation>+ Shto një etiketë</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Shto një etiketë</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Files are being added already. Add these when that is done.</source>
        <translation>Skedarët tashmë po shtohen. Shtoji këta kur të mbarojë.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Zgjidh skedarët për t’u shtuar</translation>
    </message>
    <message>
        <source>Choose a folder to add</source>
        <translation>Zgjidh dosjen për t’u shtuar</translation>
    </message>
    <message>
        <source>Adding documents: {done} of {total} {name}</source>
        <translation>Po shtohen dokumente: {done} nga {total} {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ndal</translation>
    </message>
    <message>
        <source>Stopping after this file …</source>
        <translation>Po ndalet pas këtij skedari …</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Skedar për skedar</translation>
    </message>
    <message>
        <source>{added} Some photographs may be the pages of one document.</source>
        <translation>{added} Disa fotografi mund të jenë faqet e një dokumenti.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Shikoji</translation>
    </message>
    <message>
        <source>The import was undone. Its documents lie in the bin.</source>
        <translation>Shtimi u zhbë. Dokumentet janë në kosh.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Ktheji</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Zgjidh dosjen që do të ndiqet</translation>
    </message>
    <message>
        <source>The names of the folders are tags or collections now: see on the left.</source>
        <translation>Emrat e dosjeve tani janë etiketa ose koleksione: shih majtas.</translation>
    </message>
    <message>
        <source>Nothing new was found. If the folder lies on a stick or another computer, see that it is connected.</source>
        <translation>Nuk u gjet asgjë e re. Nëse dosja ndodhet në USB ose në një kompjuter tjetër, shih a është i lidhur.</translation>
    </message>
    <message>
        <source>The text could not be read this time either. The file is kept as it came.</source>
        <translation>Teksti nuk u lexua dot as këtë herë. Skedari është ruajtur ashtu siç erdhi.</translation>
    </message>
    <message>
        <source>The text was read and can be searched now.</source>
        <translation>Teksti u lexua dhe tani mund të kërkohet në të.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Peace Archive</source>
        <translation>Mirë se erdhe në Peace Archive</translation>
    </message>
    <message>
        <source>It keeps the documents of your group on this computer, finds them in every spelling and script, and hands them on when you want it to.</source>
        <translation>I ruan dokumentet e grupit tënd në këtë kompjuter, i gjen si do që të jenë shkruar dhe i dorëzon kur ti dëshiron.</translation>
    </message>
    <message>
        <source>1. Choose your language</source>
        <translation>1. Zgjidh gjuhën tënde</translation>
    </message>
    <message>
        <source>2. Choose where the archive is kept</source>
        <translation>2. Zgjidh ku ruhet arkivi</translation>
    </message>
    <message>
        <source>3. Or look around first</source>
        <translation>3. Ose shiko njëherë</translation>
    </message>
    <message>
        <source>Files that you add are copied into {folder}. Your own files stay as they are.</source>
        <translation>Skedarët që shton kopjohen në {folder}. Skedarët e tu mbeten siç janë.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Fillo këtu</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Dosje tjetër …</translation>
    </message>
    <message>
        <source>Open an archive that I have …</source>
        <translation>Hap një arkiv që e kam …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Provoje me dokumente shembull</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Ky program nuk lidhet kurrë me internetin.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Mirë se erdhe</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>One name a line; the first one is shown, all of them are found. What stands in grey follows from the other script by itself.</source>
        <translation>Një emër për rresht; i pari shfaqet, gjenden të gjithë. Ajo që është gri del vetë nga shkrimi tjetër.</translation>
    </message>
    <message>
        <source>+ Other languages</source>
        <translation>+ Gjuhë të tjera</translation>
    </message>
    <message>
        <source>Wider concepts</source>
        <translation>Koncepte më të gjera</translation>
    </message>
    <message>
        <source>Related concepts</source>
        <translation>Koncepte të afërta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Shënim</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Koncept i ri</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and names</source>
        <translation>Fjalët dhe emrat</translation>
    </message>
    <message>
        <source>Search in all languages, in any spelling</source>
        <translation>Kërko në të gjitha gjuhët, si t’i shkruash</translation>
    </message>
    <message>
        <source>Search among the concepts</source>
        <translation>Kërko mes koncepteve</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Konceptet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Ruaj</translation>
    </message>
    <message>
        <source>Take back what I wrote</source>
        <translation>Ktheje si ishte</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Fshih</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hiqe</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Trego përsëri</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Ktheje si në program</translation>
    </message>
    <message>
        <source>New concept …</source>
        <translation>Koncept i ri …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importo …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Eksporto …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Mbyll</translation>
    </message>
    <message>
        <source>No concept has this in a name.</source>
        <translation>Asnjë koncept nuk e ka këtë në emër.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>U ruajt: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>U hoq: {name}</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>U fsheh: {name}</translation>
    </message>
    <message>
        <source>As it comes with the program: {name}</source>
        <translation>U kthye si në program: {name}</translation>
    </message>
    <message>
        <source>Files are being added. What you asked for is done after that.</source>
        <translation>Skedarët po shtohen ende. Kjo bëhet sapo të mbarojë shtimi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zhbëj</translation>
    </message>
    <message>
        <source>Concepts (*.csv *.rdf *.xml *.skos)</source>
        <translation>Koncepte (*.csv *.rdf *.xml *.skos)</translation>
    </message>
    <message>
        <source>Choose a file of concepts</source>
        <translation>Zgjidh një skedar me koncepte</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>Çfarë nuk u mor dot</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelë (*.csv)</translation>
    </message>
    <message>
        <source>SKOS for other archives (*.rdf)</source>
        <translation>SKOS për arkiva të tjerë (*.rdf)</translation>
    </message>
    <message>
        <source>Write the concepts into a file</source>
        <translation>Shkruaj konceptet në një skedar</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} ekziston tashmë. Zgjidh një emër tjetër.</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>{name}; {standing}; {others}; {place} of {total}</source>
        <translation>{name}; {standing}; {others}; {place} nga {total}</translation>
    </message>
</context>
<context>
    <name>_Differences</name>
    <message>
        <source>Sentences that stand only here:</source>
        <translation>Fjalitë që gjenden vetëm këtu:</translation>
    </message>
    <message>
        <source>Sentences that stand only in the other one:</source>
        <translation>Fjalitë që gjenden vetëm në tjetrin:</translation>
    </message>
    <message numerus="yes">
        <source>Every date, number and name stands in both: %n in all.</source>
        <translation>
            <numerusform>Çdo datë, numër dhe emër gjendet në të dyja: %n gjithsej.</numerusform>
            <numerusform>Çdo datë, numër dhe emër gjendet në të dyja: %n gjithsej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), number(s) and name(s) stand in both. These stand in only one:</source>
        <translation>
            <numerusform>%n datë, numër ose emër gjendet në të dyja. Këto gjenden vetëm në njërën:</numerusform>
            <numerusform>%n data, numra e emra gjenden në të dyja. Këto gjenden vetëm në njërën:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dhe edhe %n</numerusform>
            <numerusform>… dhe edhe %n</numerusform>
        </translation>
    </message>
</context>
</TS>
