<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Cyrl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Датотека</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Уређивање</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>Д&amp;окументи</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Збирке</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Приказ</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Поде&amp;шавања</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>По&amp;моћ</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Додај &amp;датотеке …</translation>
    </message>
    <message>
        <source>Add a f&amp;older …</source>
        <translation>Додај &amp;фасциклу …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Налепи датотеке</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Поништи ово додавање</translation>
    </message>
    <message>
        <source>&amp;Remove the samples</source>
        <translation>&amp;Уклони примере</translation>
    </message>
    <message>
        <source>&amp;New archive …</source>
        <translation>Нова &amp;архива …</translation>
    </message>
    <message>
        <source>Open an &amp;archive …</source>
        <translation>&amp;Отвори архиву …</translation>
    </message>
    <message>
        <source>&amp;Show the archive’s folder</source>
        <translation>Прикажи фа&amp;сциклу архиве</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Затвори прозор</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>По&amp;нови</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Тражи</translation>
    </message>
    <message>
        <source>&amp;Begin the search afresh</source>
        <translation>Тражи &amp;из почетка</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Следеће нађено место</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>П&amp;ретходно нађено место</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Следећи документ</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>&amp;Претходни документ</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Изабери с&amp;ве</translation>
    </message>
    <message>
        <source>&amp;Edit the description</source>
        <translation>&amp;Уреди опис</translation>
    </message>
    <message>
        <source>Recognise its &amp;letters now</source>
        <translation>Пр&amp;епознај слова на слици</translation>
    </message>
    <message>
        <source>Pictu&amp;re or text</source>
        <translation>С&amp;лика или текст</translation>
    </message>
    <message>
        <source>&amp;Save and go to the next</source>
        <translation>Сачувај и иди на сле&amp;дећи</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>&amp;Означи …</translation>
    </message>
    <message>
        <source>Add to a &amp;collection …</source>
        <translation>Додај у &amp;збирку …</translation>
    </message>
    <message>
        <source>&amp;Make one document of these pages …</source>
        <translation>Направи &amp;један документ од ових страна …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the document apart again</source>
        <translation>Р&amp;астави документ поново</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>Стави у &amp;корпу</translation>
    </message>
    <message>
        <source>Take &amp;out of the bin</source>
        <translation>Извади &amp;из корпе</translation>
    </message>
    <message>
        <source>Copy title and &amp;date</source>
        <translation>Копирај &amp;наслов и датум</translation>
    </message>
    <message>
        <source>&amp;Words and names …</source>
        <translation>&amp;Речи и имена …</translation>
    </message>
    <message>
        <source>C&amp;itations over time</source>
        <translation>Позивања кроз &amp;године</translation>
    </message>
    <message>
        <source>&amp;New collection …</source>
        <translation>&amp;Нова збирка …</translation>
    </message>
    <message>
        <source>&amp;Name and words …</source>
        <translation>&amp;Име и опис …</translation>
    </message>
    <message>
        <source>&amp;Remove the collection</source>
        <translation>&amp;Уклони збирку</translation>
    </message>
    <message>
        <source>&amp;Take out of the collection</source>
        <translation>Из&amp;вади из збирке</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Помери на&amp;горе</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Помери на&amp;доле</translation>
    </message>
    <message>
        <source>&amp;Hand on to a folder …</source>
        <translation>&amp;Предај у фасциклу …</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Следећи део прозора</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Већа слова</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мања слова</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Уобичајена величина слова</translation>
    </message>
    <message>
        <source>Row of &amp;special letters</source>
        <translation>&amp;Ред посебних слова</translation>
    </message>
    <message>
        <source>Serbian as &amp;written</source>
        <translation>Српски &amp;како је написан</translation>
    </message>
    <message>
        <source>Serbian in L&amp;atin letters</source>
        <translation>Српски &amp;латиницом</translation>
    </message>
    <message>
        <source>Serbian in &amp;Cyrillic letters</source>
        <translation>Српски &amp;ћирилицом</translation>
    </message>
    <message>
        <source>&amp;Recognise scans in the background</source>
        <translation>&amp;Препознај скенирано у позадини</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Боје &amp;система</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Светле &amp;боје</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Тамне боје</translation>
    </message>
    <message>
        <source>&amp;Short help</source>
        <translation>&amp;Кратка помоћ</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Тастери</translation>
    </message>
    <message>
        <source>&amp;All commands …</source>
        <translation>&amp;Све наредбе …</translation>
    </message>
    <message>
        <source>A&amp;bout Peace Archive</source>
        <translation>&amp;О програму Peace Archive</translation>
    </message>
    <message>
        <source>Check the &amp;guesses</source>
        <translation>Провери пре&amp;тпоставке</translation>
    </message>
</context>
<context>
    <name>CitationsChart</name>
    <message>
        <source>Documents by year: {years}</source>
        <translation>Документи по годинама: {years}</translation>
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
        <translation>уписано ручно</translation>
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
        <translation>Позивања кроз године</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Међународни документ</translation>
    </message>
    <message>
        <source>Documents that cite it</source>
        <translation>Документи који се на њега позивају</translation>
    </message>
    <message>
        <source>No document cites a resolution, a convention or an agreement yet.</source>
        <translation>Ниједан документ се још не позива на резолуцију, конвенцију или споразум.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n без године</numerusform>
            <numerusform>%n без године</numerusform>
            <numerusform>%n без године</numerusform>
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
        <translation>Нова збирка</translation>
    </message>
    <message>
        <source>Name and words of the collection</source>
        <translation>Име и опис збирке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чему је</translation>
    </message>
    <message>
        <source>Make the collection</source>
        <translation>Направи збирку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%n way(s) to go on; press the down arrow to choose</source>
        <translation>
            <numerusform>%n наставак; стрелица надоле бира</numerusform>
            <numerusform>%n наставка; стрелица надоле бира</numerusform>
            <numerusform>%n наставака; стрелица надоле бира</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Могући наставци</translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>{text}; {kind}; {place} of {total}</source>
        <translation>{text}; {kind}; {place} од {total}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документа</numerusform>
            <numerusform>%n докумената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n страница</numerusform>
            <numerusform>%n странице</numerusform>
            <numerusform>%n страница</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” put on %n document(s)</source>
        <translation>
            <numerusform>Ознака „{tag}“ стављена на %n документ</numerusform>
            <numerusform>Ознака „{tag}“ стављена на %n документа</numerusform>
            <numerusform>Ознака „{tag}“ стављена на %n докумената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %n document(s)</source>
        <translation>
            <numerusform>Ознака „{tag}“ скинута са %n документа</numerusform>
            <numerusform>Ознака „{tag}“ скинута са %n документа</numerusform>
            <numerusform>Ознака „{tag}“ скинута са %n докумената</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into “{collection}”</source>
        <translation>
            <numerusform>%n документ стављен у „{collection}“</numerusform>
            <numerusform>%n документа стављена у „{collection}“</numerusform>
            <numerusform>%n докумената стављено у „{collection}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of “{collection}”</source>
        <translation>
            <numerusform>%n документ извађен из „{collection}“</numerusform>
            <numerusform>%n документа извађена из „{collection}“</numerusform>
            <numerusform>%n докумената извађено из „{collection}“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n појам</numerusform>
            <numerusform>%n појма</numerusform>
            <numerusform>%n појмова</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed</source>
        <translation>
            <numerusform>%n појам додат или измењен</numerusform>
            <numerusform>%n појма додата или измењена</numerusform>
            <numerusform>%n појмова додато или измењено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed.</source>
        <translation>
            <numerusform>%n појам је додат или измењен.</numerusform>
            <numerusform>%n појма су додата или измењена.</numerusform>
            <numerusform>%n појмова је додато или измењено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stayed as they were.</source>
        <translation>
            <numerusform>%n појам је остао какав је био.</numerusform>
            <numerusform>%n појма су остала каква су била.</numerusform>
            <numerusform>%n појмова је остало како је било.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in.</source>
        <translation>
            <numerusform>%n ред није могао да се преузме.</numerusform>
            <numerusform>%n реда нису могла да се преузму.</numerusform>
            <numerusform>%n редова није могло да се преузме.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to {file}.</source>
        <translation>
            <numerusform>%n појам је записан у {file}.</numerusform>
            <numerusform>%n појма су записана у {file}.</numerusform>
            <numerusform>%n појмова је записано у {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into the bin</source>
        <translation>
            <numerusform>%n документ стављен у корпу</numerusform>
            <numerusform>%n документа стављена у корпу</numerusform>
            <numerusform>%n докумената стављено у корпу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document was made of %n</source>
        <translation>
            <numerusform>Од %n документа направљен је један</numerusform>
            <numerusform>Од %n документа направљен је један</numerusform>
            <numerusform>Од %n докумената направљен је један</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document was taken apart into %n</source>
        <translation>
            <numerusform>Документ је растављен на %n</numerusform>
            <numerusform>Документ је растављен на %n</numerusform>
            <numerusform>Документ је растављен на %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the bin</source>
        <translation>
            <numerusform>%n документ извађен из корпе</numerusform>
            <numerusform>%n документа извађена из корпе</numerusform>
            <numerusform>%n докумената извађено из корпе</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Save a copy of the file</source>
        <translation>Сачувај копију датотеке</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Копирано у {file}</translation>
    </message>
    <message>
        <source>One document was made of these pages. The photographs stay as they came.</source>
        <translation>Од ових страна направљен је један документ. Фотографије остају какве су стигле.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Прикажи га</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Нова збирка …</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Додај у збирку</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Име збирке</translation>
    </message>
    <message>
        <source>Choose an empty folder to hand the collection on in</source>
        <translation>Изабери празну фасциклу у којој се збирка предаје</translation>
    </message>
    <message>
        <source>Copying {done} of {total} …</source>
        <translation>Копира се {done} од {total} …</translation>
    </message>
    <message>
        <source>“{collection}” is now in {folder}, with its files and two lists of them.</source>
        <translation>„{collection}“ је сада у {folder}, са датотекама и два њихова списка.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Прикажи фасциклу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Name and colour …</source>
        <translation>Име и боја …</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Уклони ознаку</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Име и опис …</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Уклони збирку</translation>
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
        <translation>Сачувај копију …</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Сачувај копију датотеке {file}</translation>
    </message>
    <message>
        <source>Note in this collection</source>
        <translation>Белешка у овој збирци</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>Датотека каква је стигла</translation>
    </message>
    <message>
        <source>The file is kept, but its text could not be read.</source>
        <translation>Датотека је сачувана, али њен текст није могао да се прочита.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>Изабран %n документ</numerusform>
            <numerusform>Изабрана %n документа</numerusform>
            <numerusform>Изабрано %n докумената</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with: {title}</source>
        <translation>Стигло уз: {title}</translation>
    </message>
    <message>
        <source>Attached: {title}</source>
        <translation>Прилог: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Made of %n documents.</source>
        <translation>
            <numerusform>Направљен од %n документа.</numerusform>
            <numerusform>Направљен од %n документа.</numerusform>
            <numerusform>Направљен од %n докумената.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it apart again</source>
        <translation>Растави га поново</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (поништено)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>Place {now} of {total}</source>
        <translation>Место {now} од {total}</translation>
    </message>
    <message>
        <source>Tags that you add or take off, and collections that you choose, are for all of them.</source>
        <translation>Ознаке које ставиш или скинеш и збирке које изабереш важе за све њих.</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it.</source>
        <translation>Изабери документ лево да га прочиташ.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Опис</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Изглед странице</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Делови документа</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Претходно</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следеће</translation>
    </message>
    <message>
        <source>What was done to this document</source>
        <translation>Шта је рађено са овим документом</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>Words with dots below them may have been recognised wrongly.</source>
        <translation>Речи са тачкицама испод можда нису тачно препознате.</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Други језици:</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Упореди …</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Припада му</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Who else cites it, and when: {instrument}</source>
        <translation>Ко се још позива и када: {instrument}</translation>
    </message>
    <message>
        <source>A guess: {value}. {evidence}</source>
        <translation>Претпоставка: {value}. {evidence}</translation>
    </message>
    <message>
        <source>A guess. {evidence}</source>
        <translation>Претпоставка. {evidence}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Тачно</translation>
    </message>
    <message>
        <source>Right: {value}</source>
        <translation>Тачно: {value}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Нетачно</translation>
    </message>
    <message>
        <source>Wrong: {value}</source>
        <translation>Нетачно: {value}</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Покажи где</translation>
    </message>
    <message>
        <source>Show where it was read: {value}</source>
        <translation>Покажи где је прочитано: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>непознато</translation>
    </message>
    <message>
        <source>for example 2006-09-02, 2006-09 or 2006</source>
        <translation>на пример 2006-09-02, 2006-09 или 2006</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>више њих раздваја ;</translation>
    </message>
    <message>
        <source>for example S/RES/1325; several are parted by ;</source>
        <translation>на пример S/RES/1325; више њих раздваја ;</translation>
    </message>
</context>
<context>
    <name>GuessList</name>
    <message>
        <source>Add this name</source>
        <translation>Додај ово име</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Тачно</translation>
    </message>
    <message>
        <source>Guesses to check: {count}</source>
        <translation>Претпоставке за проверу: {count}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Претпоставке за проверу</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Нетачно</translation>
    </message>
    <message>
        <source>At least this sure:</source>
        <translation>Сигурно бар толико:</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Прихвати све</translation>
    </message>
    <message>
        <source>How sure the program must be, in per cent</source>
        <translation>Колико програм мора бити сигуран, у процентима</translation>
    </message>
    <message>
        <source>What the organisation does in this document</source>
        <translation>Шта организација чини у овом документу</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the description, for example ref:1325 or year:2006..2010.</source>
        <translation>Упиши речи; траже се све. Квачице и писмо нису важни: zene, žene и жене су исто. „Наводници“ држе речи заједно, -реч изоставља документе, OR допушта било коју од две речи, мир* налази сваки завршетак. Кратице kind: lang: year: date: place: org: tag: ref: траже у једном делу описа, на пример ref:1325 или year:2006..2010.</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>Док пишеш</translation>
    </message>
    <message>
        <source>The list below the field shows how the question may go on; arrow down and Enter take a line. The round buttons above the documents say why more is found than what you typed: other forms, names and languages. A click on one switches it off.</source>
        <translation>Списак испод поља показује како питање може да се настави; стрелица надоле и Enter узимају ред. Округла дугмад изнад докумената кажу зашто се налази више од онога што је уписано: други облици, имена и језици. Клик на дугме то искључује.</translation>
    </message>
    <message>
        <source>Follow a resolution</source>
        <translation>Прати резолуцију</translation>
    </message>
    <message>
        <source>“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, year by year, and the sentences in which they do.</source>
        <translation>„Позивања кроз године“ (Ctrl+Shift+Р) показују који се документи позивају на резолуцију или конвенцију, из године у годину, и реченице у којима то чине.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Сузи</translation>
    </message>
    <message>
        <source>A click on a kind, language, year or tag on the left narrows the list; a second click takes it away again. What narrows the list always stands above it.</source>
        <translation>Клик на врсту, језик, годину или ознаку лево сужава списак; други клик то поништава. Оно што сужава списак увек стоји изнад њега.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Додај</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. Every import can be undone whole under “All imports”.</source>
        <translation>Превуци датотеке или фасцикле на прозор, или притисни Ctrl+O. Оне се копирају; твоје остају какве јесу. Свако додавање може да се поништи у целини под „Сва додавања“.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Скенирано</translation>
    </message>
    <message>
        <source>The letters in scans and photographs are recognised while you work; the last line says how far it is and can stop it. P goes from the text to the picture of the page, where the words that you searched for are marked. Dots below a word say that it may have been recognised wrongly.</source>
        <translation>Слова на скеновима и фотографијама препознају се док радиш; последњи ред каже докле је стигло и може то да заустави. П води од текста до слике стране, на којој су означене речи које тражиш. Тачкице испод речи кажу да можда није тачно препозната.</translation>
    </message>
    <message>
        <source>Pages of one letter</source>
        <translation>Стране једног писма</translation>
    </message>
    <message>
        <source>Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are one document. After an import, what looks like that is pointed out. The files stay as they came; “Take it apart again” gives the single ones back.</source>
        <translation>Изабери фотографије страна и притисни Ctrl+J: поређај их, упиши наслов, и оне су један документ. После додавања показује се шта тако изгледа. Датотеке остају какве су стигле; „Растави га поново“ враћа појединачне.</translation>
    </message>
    <message>
        <source>Describe and tag</source>
        <translation>Опиши и означи</translation>
    </message>
    <message>
        <source>What the program read from the text is a guess until you say that it is right. Press E to edit, T to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.</source>
        <translation>Оно што је програм прочитао из текста само је претпоставка док не кажеш да је тачно. Тастер E уређује, T означава, J и K воде напред и назад, Ctrl+Enter чува и иде даље. Ctrl+Z поништава било шта.</translation>
    </message>
    <message>
        <source>Collect and hand on</source>
        <translation>Скупи и предај</translation>
    </message>
    <message>
        <source>Press C to put documents into a collection; drag them into their order. “Hand on to a folder” copies the files with a list of them. Nothing else ever leaves this computer.</source>
        <translation>Тастер C ставља документе у збирку; превуци их у жељени редослед. „Предај у фасциклу“ копира датотеке са њиховим списком. Ништа друго никад не напушта овај рачунар.</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>Чувај</translation>
    </message>
    <message>
        <source>You can close the window at any moment; everything is saved. To keep a second copy, close it and copy the whole folder of the archive to a stick.</source>
        <translation>Прозор можеш да затвориш у сваком тренутку; све је сачувано. За други примерак затвори га и копирај целу фасциклу архиве на USB.</translation>
    </message>
    <message>
        <source>Peace Archive {version}</source>
        <translation>Peace Archive {version}</translation>
    </message>
    <message>
        <source>An archive for the documents of women’s peacebuilding. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Архива за документе женске мировне политике. Слободан софтвер под лиценцом GNU General Public License, верзија 3 или новија, без икакве гаранције.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Приватно</translation>
    </message>
    <message>
        <source>This program never connects to the internet. It sends nothing to anyone; what leaves this computer leaves it only because you hand it on.</source>
        <translation>Овај програм се никад не повезује са интернетом. Никоме ништа не шаље; оно што напушта овај рачунар напушта га само зато што га ти предајеш.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All imports</source>
        <translation>Сва додавања</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Још ништа није додато.</translation>
    </message>
    <message>
        <source>Show its documents</source>
        <translation>Прикажи те документе</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Датотека по датотека</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Поништи ово додавање</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Шта је додато</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Прикажи документе</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Није могло да се прочита</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Већ постоји</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Додато</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs may be the pages of one document.</source>
        <translation>
            <numerusform>%n фотографија је можда страна једног документа.</numerusform>
            <numerusform>%n фотографије су можда стране једног документа.</numerusform>
            <numerusform>%n фотографија су можда стране једног документа.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} до {last}</translation>
    </message>
    <message>
        <source>Make one document of them …</source>
        <translation>Направи један документ од њих …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Прикажи</translation>
    </message>
    <message>
        <source>Show the one that is here</source>
        <translation>Прикажи онај који је већ ту</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are locked with a password. Type it to add them.</source>
        <translation>
            <numerusform>%n датотека је закључана лозинком. Упиши је да се датотека дода.</numerusform>
            <numerusform>%n датотеке су закључане лозинком. Упиши је да се додају.</numerusform>
            <numerusform>%n датотека је закључано лозинком. Упиши је да се додају.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation>Отвори и додај</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Додавања</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Праћене фасцикле</translation>
    </message>
    <message>
        <source>What is new in these folders is added when the program starts, and whenever you ask for it.</source>
        <translation>Оно што је ново у овим фасциклама додаје се кад се програм покрене и кад год то затражиш.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Прати фасциклу …</translation>
    </message>
    <message>
        <source>Look into all of them now</source>
        <translation>Погледај сад у све</translation>
    </message>
    <message>
        <source>What the names of the folders in {folder} become</source>
        <translation>Шта постају имена фасцикли у {folder}</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Потражи нове датотеке</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Не прати је више</translation>
    </message>
    <message>
        <source>Make tags of the folder names</source>
        <translation>Направи ознаке од имена фасцикли</translation>
    </message>
    <message>
        <source>Make collections of the folder names</source>
        <translation>Направи збирке од имена фасцикли</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Make one document of these pages</source>
        <translation>Направи један документ од ових страна</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Pages in their order</source>
        <translation>Стране по реду</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери горе</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери доле</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Изостави</translation>
    </message>
    <message>
        <source>Every file stays in the archive as it came. You can take the document apart again.</source>
        <translation>Свака датотека остаје у архиви каква је стигла. Документ се може поново раставити.</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Направи један документ</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>KinView</name>
    <message>
        <source>Open it</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Отвори: {title}</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Упореди ова два</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Упореди са: {title}</translation>
    </message>
    <message>
        <source>Right: {title}</source>
        <translation>Тачно: {title}</translation>
    </message>
    <message>
        <source>Wrong: {title}</source>
        <translation>Нетачно: {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Тачно</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Нетачно</translation>
    </message>
    <message>
        <source>They do not belong together: {title}</source>
        <translation>Не припадају један другом: {title}</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>Не припадају један другом</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Special letters</source>
        <translation>Посебна слова</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>Слово {letter}</translation>
    </message>
    <message>
        <source>Types {letter}; with Shift, the capital</source>
        <translation>Пише {letter}; уз Shift велико слово</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>+ Add …</source>
        <translation>+ Додај …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нема их</translation>
    </message>
    <message>
        <source>Add to: {what}</source>
        <translation>Додај у: {what}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Склони: {name}</translation>
    </message>
    <message>
        <source>Name of the concept</source>
        <translation>Име појма</translation>
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
        <translation>Уклони примере</translation>
    </message>
    <message>
        <source>The sample documents are invented: no such groups exist.</source>
        <translation>Документи у примерима су измишљени: такве групе не постоје.</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Поништи: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>По&amp;нови: {what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сачувано у {time}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без датума</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Making %n document(s) searchable …</source>
        <translation>
            <numerusform>Припрема за претрагу: још %n документ …</numerusform>
            <numerusform>Припрема за претрагу: још %n документа …</numerusform>
            <numerusform>Припрема за претрагу: још %n докумената …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an empty folder for the new archive</source>
        <translation>Изабери празну фасциклу за нову архиву</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Изабери фасциклу неке архиве</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Search: words, places, groups, in any spelling</source>
        <translation>Тражи: речи, места, групе, како год написано</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Језик прозора</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Овај програм се никад не повезује са интернетом.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Све наредбе</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Шта желиш да урадиш?</translation>
    </message>
    <message>
        <source>Short help</source>
        <translation>Кратка помоћ</translation>
    </message>
    <message>
        <source>About Peace Archive</source>
        <translation>О програму Peace Archive</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>en</source>
        <comment>The tag of this translation: en, sr-Latn, sr-Cyrl or sq</comment>
        <translation>sr-Cyrl</translation>
    </message>
    <message>
        <source>The file is no longer there. Check whether it was moved.</source>
        <translation>Датотеке више нема. Провери да ли је премештена.</translation>
    </message>
    <message>
        <source>You have no permission to read it. Copy it to a folder of your own and add it from there.</source>
        <translation>Немаш дозволу да је читаш. Копирај је у своју фасциклу и додај одатле.</translation>
    </message>
    <message>
        <source>The file is empty. Ask whoever sent it to send it again.</source>
        <translation>Датотека је празна. Замоли онога ко ју је послао да је пошаље поново.</translation>
    </message>
    <message>
        <source>It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts.</source>
        <translation>Превелика је: највише 200 MB, 5.000 страница, 20 милиона слова. Подели је на делове.</translation>
    </message>
    <message>
        <source>It is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>Није оно што јој име каже. Отвори је у програму који ју је направио и поново сачувај.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text.</source>
        <translation>Датотеке ове врсте не могу да се читају. Сачувај је као PDF, DOCX, ODT, RTF, HTML или обичан текст.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Try another copy.</source>
        <translation>Датотека је оштећена или непотпуна. Покушај са другом копијом.</translation>
    </message>
    <message>
        <source>It is locked with a password. Type the password below.</source>
        <translation>Закључана је лозинком. Упиши лозинку испод.</translation>
    </message>
    <message>
        <source>This password does not open it. Try another one below.</source>
        <translation>Ова лозинка је не отвара. Покушај са другом испод.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document holds and was not opened. Do not trust where it came from.</source>
        <translation>Распакује се у много више него што документ садржи и није отворена. Не веруј ономе одакле је стигла.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped. Try saving it again in another format.</source>
        <translation>Читање је трајало предуго и заустављено је. Покушај да је сачуваш у другом формату.</translation>
    </message>
    <message>
        <source>Reading it took too much memory and was stopped. Try saving it again in another format.</source>
        <translation>Читање је тражило превише меморије и заустављено је. Покушај да је сачуваш у другом формату.</translation>
    </message>
    <message>
        <source>It could not be read to its end. The other files are not affected. Try another copy.</source>
        <translation>Није могла да се прочита до краја. Друге датотеке су у реду. Покушај са другом копијом.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle. Nothing is missing.</source>
        <translation>То је веза која води у круг. Ништа не недостаје.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Add the file or folder it points to.</source>
        <translation>То није обична датотека. Додај датотеку или фасциклу на коју упућује.</translation>
    </message>
    <message>
        <source>It changed while it was being copied. Close the program that writes it and add it again.</source>
        <translation>Променила се док се копирала. Затвори програм који у њу пише и додај је поново.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room and add it again.</source>
        <translation>Диск је пун. Ништа није изгубљено. Ослободи простор и додај поново.</translation>
    </message>
    <message>
        <source>It is the archive itself and was left out.</source>
        <translation>То је сама архива и изостављена је.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it in the program that made it, save it without one, and add it again.</source>
        <translation>Закључана је лозинком. Отвори је у програму који ју је направио, сачувај је без лозинке и додај поново.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>Није могла да се прочита.</translation>
    </message>
    <message>
        <source>There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand.</source>
        <translation>У њој нема текста; можда је скенирана. Сачувана је и можеш је описати руком.</translation>
    </message>
    <message>
        <source>Its name says {detail}, but it is something else; it was read as what it is.</source>
        <translation>Име каже {detail}, а то је нешто друго; прочитана је као оно што јесте.</translation>
    </message>
    <message>
        <source>Page {detail} could not be read; the other pages were.</source>
        <translation>Страница {detail} није могла да се прочита; остале јесу.</translation>
    </message>
    <message>
        <source>An attachment could not be read: {detail}</source>
        <translation>Прилог није могао да се прочита: {detail}</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Препознаје се страна {page} од {pages} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>Recognise it now</source>
        <translation>Препознај сада</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Покушај поново</translation>
    </message>
    <message>
        <source>A picture: its letters wait to be recognised.</source>
        <translation>Слика: слова на њој чекају да се препознају.</translation>
    </message>
    <message>
        <source>{done} of {pages} pages have been recognised; the others wait.</source>
        <translation>Препознато је страна: {done} од {pages}; остале чекају.</translation>
    </message>
    <message>
        <source>{failed} of {pages} pages could not be recognised. {why}</source>
        <translation>Није могло да се препозна страна: {failed} од {pages}. {why}</translation>
    </message>
    <message>
        <source>Its letters could not be recognised. {why}</source>
        <translation>Слова на слици нису могла да се препознају. {why}</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.</source>
        <translation>Слике овде не могу да се препознају, јер недостаје Tesseract или његови језици. На системима Debian и Ubuntu инсталирај tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv и tesseract-ocr-sqi.</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with Serbian and Albanian, then try again.</source>
        <translation>Слике овде не могу да се препознају, јер недостаје Tesseract или његови језици. Инсталирај Tesseract са српским и албанским, па покушај поново.</translation>
    </message>
    <message>
        <source>recognised, {share} % sure</source>
        <translation>препознато, сигурно {share} %</translation>
    </message>
    <message>
        <source>Part of this file may be missing: {detail}</source>
        <translation>Део ове датотеке можда недостаје: {detail}</translation>
    </message>
    <message>
        <source>Every spelling</source>
        <translation>Свако писање</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Сваки облик</translation>
    </message>
    <message>
        <source>{typed} = {also}</source>
        <translation>{typed} = {also}</translation>
    </message>
    <message>
        <source>{typed}, also {also}</source>
        <translation>{typed}, и {also}</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>И на другим језицима</translation>
    </message>
    <message>
        <source>word</source>
        <translation>реч</translation>
    </message>
    <message>
        <source>group</source>
        <translation>група</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>међународни документ</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>појам</translation>
    </message>
    <message>
        <source>field</source>
        <translation>поље</translation>
    </message>
    <message>
        <source>value of a field</source>
        <translation>вредност поља</translation>
    </message>
    <message>
        <source>Year not known: {documents}</source>
        <translation>Година није позната: {documents}</translation>
    </message>
    <message>
        <source>{year}: {documents}</source>
        <translation>{year}: {documents}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>страница {number}</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>нашао програм</translation>
    </message>
    <message>
        <source>{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.</source>
        <translation>{0} није архива. Отвори фасциклу неке архиве, или изабери празну или нову у којој почиње архива.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>{0} је записала новија верзија програма Peace Archive. Ништа у њој није мењано. Инсталирај новију верзију да је отвориш.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its list of documents is damaged. Nothing was changed. The documents themselves are safe in the folder “originals”.</source>
        <translation>{0} не може да се прочита: списак докумената је оштећен. Ништа није мењано. Сами документи су сигурни у фасцикли „originals“.</translation>
    </message>
    <message>
        <source>That is no longer in this archive.</source>
        <translation>Тога више нема у овој архиви.</translation>
    </message>
    <message>
        <source>This cannot be undone, because it was changed again later. Undo the later change first.</source>
        <translation>Ово не може да се поништи, јер је касније поново мењано. Прво поништи каснију промену.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was taken back; nothing was lost. Make room, try again.</source>
        <translation>Диск је пун. Оно што се писало је повучено; ништа није изгубљено. Ослободи простор и покушај поново.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another place.</source>
        <translation>{0} не може да се запише. Изабери друго место.</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check whether it is still there and whether you may open it.</source>
        <translation>{0} не може да се прочита. Провери да ли је још тамо и да ли смеш да је отвориш.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.</source>
        <translation>{0} није празна. Изабери нову или празну фасциклу, да се ништа не препише.</translation>
    </message>
    <message>
        <source>This archive lies where nothing can be written. You can read and search it, but not change it.</source>
        <translation>Ова архива је на месту на којем се не може писати. Можеш да је читаш и претражујеш, али не и да је мењаш.</translation>
    </message>
    <message>
        <source>Another program is working on this archive ({holder}). You can read and search it; close the other program and open the archive again to change it.</source>
        <translation>Други програм ради на овој архиви ({holder}). Можеш да је читаш и претражујеш; затвори други програм и поново отвори архиву да је мењаш.</translation>
    </message>
    <message>
        <source>This archive was opened for reading only.</source>
        <translation>Ова архива је отворена само за читање.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.</source>
        <translation>„{value}“ није датум. Пиши 2006-09-02, 2006-09, 2006 или 2006-08-31/2006-09-03.</translation>
    </message>
    <message>
        <source>“{value}” is not a language.</source>
        <translation>„{value}“ није језик.</translation>
    </message>
    <message>
        <source>A tag cannot hang below itself.</source>
        <translation>Ознака не може да стоји испод саме себе.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>Име мора имати бар једно слово.</translation>
    </message>
    <message>
        <source>One document is made of two pages or more. Choose at least two.</source>
        <translation>Један документ се прави од две или више страна. Изабери бар две.</translation>
    </message>
    <message>
        <source>“{value}” lies in the bin or is a page of another document already. Leave it out.</source>
        <translation>„{value}“ је у корпи или је већ страна другог документа. Изостави га.</translation>
    </message>
    <message>
        <source>“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.</source>
        <translation>„{value}“ није ни слика ни PDF, па не може бити страна. Изостави га.</translation>
    </message>
    <message>
        <source>“{value}” is the same file as another page. Leave one of them out.</source>
        <translation>„{value}“ је иста датотека као друга страна. Изостави једну од њих.</translation>
    </message>
    <message>
        <source>“{value}” was not made of several documents.</source>
        <translation>„{value}“ није направљен од више докумената.</translation>
    </message>
    <message>
        <source>“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS.</source>
        <translation>„{value}“ није датотека са појмовима. Име јој се завршава на .csv за табелу или на .rdf за SKOS.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>„{value}“ не може да буде шифра. Пиши мала слова, цифре, тачке и цртице.</translation>
    </message>
    <message>
        <source>A concept needs a name in at least one language.</source>
        <translation>Појму треба име на бар једном језику.</translation>
    </message>
    <message>
        <source>The concept “{name}” is no longer there. Take it away from the wider and the related ones.</source>
        <translation>Појма „{name}“ више нема. Склони га из ширих и сродних појмова.</translation>
    </message>
    <message>
        <source>The concept would stand below itself. Take one of its wider concepts away.</source>
        <translation>Појам би био испод самог себе. Склони један од његових ширих појмова.</translation>
    </message>
    <message>
        <source>“{value}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>„{value}“ је већ име нечег другог. Изабери друго име, или га прво склони оданде.</translation>
    </message>
    <message>
        <source>“{value}” is longer than 200 letters. Shorten it.</source>
        <translation>„{value}“ је дуже од 200 слова. Скрати га.</translation>
    </message>
    <message>
        <source>“{value}” was given twice. Keep one of the two.</source>
        <translation>„{value}“ је наведено двапут. Задржи једно од та два.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please close the window and open it again.</source>
        <translation>Нешто је пошло наопако у програму. Оно што је сачувано раније је сигурно. Затвори прозор и отвори га поново.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept here.</source>
        <translation>„{value}“ не може овде да стоји.</translation>
    </message>
    <message>
        <source>The archive cannot do that now.</source>
        <translation>Архива то сада не може.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>долази са програмом</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>измењено овде</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>додато овде</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>сакривено</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>Датотека је већа од 20 MB и није прочитана. Подели је.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.</source>
        <translation>Датотека није записана у UTF-8. Сачувај је поново у програму за табеле и тамо изабери „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from.</source>
        <translation>Датотека није цела, или није SKOS у облику RDF/XML. Извези је поново тамо одакле долази.</translation>
    </message>
    <message>
        <source>The file declares a document type, which can hide harmful things, and was not read. Export it again without one.</source>
        <translation>Датотека наводи тип документа, што може да крије штетне ствари, и није прочитана. Извези је поново без њега.</translation>
    </message>
    <message>
        <source>The first row does not name the columns. Write there: {detail}</source>
        <translation>Први ред не именује колоне. Напиши тамо: {detail}</translation>
    </message>
    <message>
        <source>There are more than 20,000 concepts. The rest was left out; divide the file.</source>
        <translation>Има више од 20.000 појмова. Остатак је изостављен; подели датотеку.</translation>
    </message>
    <message>
        <source>A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names.</source>
        <translation>Једно име је дуже од 200 слова: „{detail}“. Скрати га, или стави | између два имена.</translation>
    </message>
    <message>
        <source>There is no name in it. Write one in at least one language.</source>
        <translation>У њему нема имена. Напиши га на бар једном језику.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>„{detail}“ не може да буде шифра. Пиши мала слова, цифре, тачке и цртице.</translation>
    </message>
    <message>
        <source>The same code stands in row {detail} already. Keep one of the two.</source>
        <translation>Иста шифра већ стоји у реду {detail}. Задржи једну од те две.</translation>
    </message>
    <message>
        <source>It has no name. Write one in at least one language.</source>
        <translation>Нема име. Напиши га на бар једном језику.</translation>
    </message>
    <message>
        <source>It has no name in one of the languages: {detail}. Add one.</source>
        <translation>Нема име на једном од језика: {detail}. Додај га.</translation>
    </message>
    <message>
        <source>It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not point to it.</source>
        <translation>Упућује на „{detail}“, а тога нема ни у архиви ни у датотеци. Додај тај појам, или не упућуј на њега.</translation>
    </message>
    <message>
        <source>It would stand below itself, through {detail}. Take one of its wider concepts away.</source>
        <translation>Био би испод самог себе, преко: {detail}. Склони један од његових ширих појмова.</translation>
    </message>
    <message>
        <source>“{detail}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>„{detail}“ је већ име нечег другог. Изабери друго име, или га прво склони оданде.</translation>
    </message>
    <message>
        <source>“{detail}” is longer than 200 letters. Shorten it.</source>
        <translation>„{detail}“ је дуже од 200 слова. Скрати га.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Цела датотека</translation>
    </message>
    <message>
        <source>Row {row}: {code}</source>
        <translation>Ред {row}: {code}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Ред {row}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Наслов</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Датум</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организације</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Позива се на</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Белешке</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>English</source>
        <translation>енглески</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>српски</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>српски (латиница)</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>српски (ћирилица)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албански</translation>
    </message>
    <message>
        <source>Language not sure</source>
        <translation>језик није сигуран</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>босански</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хрватски</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонски</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>ромски</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немачки</translation>
    </message>
    <message>
        <source>French</source>
        <translation>француски</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турски</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>мађарски</translation>
    </message>
    <message>
        <source>no text in it (a scan?)</source>
        <translation>без текста (скенирано?)</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>можда {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>можда приближно {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>пролеће {year}.</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>лето {year}.</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>јесен {year}.</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>зима {year}.</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} и раније</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} и касније</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>приближно {date}</translation>
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
        <translation>{year}-е</translation>
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
        <translation>{date} у {time}</translation>
    </message>
    <message>
        <source>Read on page {page}: “{quote}”</source>
        <translation>Прочитано на страници {page}: „{quote}“</translation>
    </message>
    <message>
        <source>Read in the file itself: “{quote}”</source>
        <translation>Прочитано у самој датотеци: „{quote}“</translation>
    </message>
    <message>
        <source>Told by the letters and words of the text</source>
        <translation>По словима и речима текста</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Поништено: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Поновљено: {what}</translation>
    </message>
    <message>
        <source>Sample documents added</source>
        <translation>Додати документи за пример</translation>
    </message>
    <message>
        <source>Documents added: {source}</source>
        <translation>Додати документи: {source}</translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation>{field}: испражњено</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Guess confirmed – {field}: {value}</source>
        <translation>Претпоставка потврђена – {field}: {value}</translation>
    </message>
    <message>
        <source>Guess rejected – {field}: {value}</source>
        <translation>Претпоставка одбијена – {field}: {value}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Додавање докумената</translation>
    </message>
    <message>
        <source>Making one document of several</source>
        <translation>Прављење једног документа од више њих</translation>
    </message>
    <message>
        <source>Taking a document apart</source>
        <translation>Растављање документа</translation>
    </message>
    <message>
        <source>Change of the description</source>
        <translation>Промена описа</translation>
    </message>
    <message>
        <source>Confirming a guess</source>
        <translation>Потврда претпоставке</translation>
    </message>
    <message>
        <source>Rejecting a guess</source>
        <translation>Одбијање претпоставке</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Означавање</translation>
    </message>
    <message>
        <source>Taking off a tag</source>
        <translation>Скидање ознаке</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Нова ознака</translation>
    </message>
    <message>
        <source>Change of a tag</source>
        <translation>Промена ознаке</translation>
    </message>
    <message>
        <source>Removing a tag</source>
        <translation>Уклањање ознаке</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова збирка</translation>
    </message>
    <message>
        <source>Change of a collection</source>
        <translation>Промена збирке</translation>
    </message>
    <message>
        <source>Removing a collection</source>
        <translation>Уклањање збирке</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>Стављање у збирку</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>Вађење из збирке</translation>
    </message>
    <message>
        <source>New order of a collection</source>
        <translation>Нови редослед збирке</translation>
    </message>
    <message>
        <source>Note in a collection</source>
        <translation>Белешка у збирци</translation>
    </message>
    <message>
        <source>Change of a concept</source>
        <translation>Измена појма</translation>
    </message>
    <message>
        <source>Doing without a concept</source>
        <translation>Изостављање појма</translation>
    </message>
    <message>
        <source>Taking a concept again as it comes with the program</source>
        <translation>Враћање појма какав долази са програмом</translation>
    </message>
    <message>
        <source>Putting into the bin</source>
        <translation>Стављање у корпу</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>Вађење из корпе</translation>
    </message>
    <message>
        <source>Sample documents</source>
        <translation>Документи за пример</translation>
    </message>
    <message>
        <source>is spoken of</source>
        <translation>помиње се</translation>
    </message>
    <message>
        <source>issued it</source>
        <translation>издала га је</translation>
    </message>
    <message>
        <source>signed it</source>
        <translation>потписала га је</translation>
    </message>
    <message>
        <source>was sent it</source>
        <translation>упућен јој је</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>била је присутна</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>New name, not known yet: {value}</source>
        <translation>Ново име, још непознато: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} – {sure} % sure</source>
        <translation>{field}: {value} – сигурно {sure} %</translation>
    </message>
    <message>
        <source>Guesses confirmed: {count}</source>
        <translation>Потврђене претпоставке: {count}</translation>
    </message>
    <message>
        <source>Saying what an organisation does</source>
        <translation>Шта организација чини</translation>
    </message>
    <message>
        <source>kept, but its text could not be read</source>
        <translation>сачувано, али текст није могао да се прочита</translation>
    </message>
    <message>
        <source>kept, but locked</source>
        <translation>сачувано, али закључано</translation>
    </message>
    <message>
        <source>kept, but too much to be read</source>
        <translation>сачувано, али превелико да би се прочитало</translation>
    </message>
    <message>
        <source>Folder names are left alone</source>
        <translation>Имена фасцикли се не користе</translation>
    </message>
    <message>
        <source>Folder names become tags</source>
        <translation>Имена фасцикли постају ознаке</translation>
    </message>
    <message>
        <source>Folder names become collections</source>
        <translation>Имена фасцикли постају збирке</translation>
    </message>
    <message>
        <source>The text was read again</source>
        <translation>Текст је поново прочитан</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Праћење фасцикле</translation>
    </message>
    <message>
        <source>Watching a folder no longer</source>
        <translation>Прекид праћења фасцикле</translation>
    </message>
    <message>
        <source>{language} ?</source>
        <translation>{language} ?</translation>
    </message>
    <message>
        <source>The same text in another script: {language}</source>
        <translation>Исти текст другим писмом: {language}</translation>
    </message>
    <message>
        <source>The same in another language: {language}</source>
        <translation>Исто на другом језику: {language}</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>Превод</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>Исти текст још једном</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Друга верзија</translation>
    </message>
    <message>
        <source>A later version</source>
        <translation>Каснија верзија</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>Ранија верзија</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>Потврдила је особа.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>Претпоставка.</translation>
    </message>
    <message>
        <source>{share} of the runs of words are the same.</source>
        <translation>{share} низова речи је исто.</translation>
    </message>
    <message>
        <source>Both speak of the same in the same places: {found} of {total} things.</source>
        <translation>Оба на истим местима говоре о истом: {found} од {total} ствари.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Оба имају исти датум.</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}.</source>
        <translation>Бројеви у оба: {numbers}.</translation>
    </message>
    <message>
        <source>Date only here: {quote} (page {page})</source>
        <translation>Датум само овде: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Date only in the other one: {quote} (page {page})</source>
        <translation>Датум само у другом: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Number only here: {quote} (page {page})</source>
        <translation>Број само овде: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Number only in the other one: {quote} (page {page})</source>
        <translation>Број само у другом: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Name only here: {quote} (page {page})</source>
        <translation>Име само овде: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Name only in the other one: {quote} (page {page})</source>
        <translation>Име само у другом: {quote} (страна {page})</translation>
    </message>
    <message>
        <source>Confirmed: two documents are translations</source>
        <translation>Потврђено: два документа су преводи</translation>
    </message>
    <message>
        <source>Confirmed: two documents have the same text</source>
        <translation>Потврђено: два документа имају исти текст</translation>
    </message>
    <message>
        <source>Confirmed: two documents are versions</source>
        <translation>Потврђено: два документа су верзије</translation>
    </message>
    <message>
        <source>Rejected: two documents are no translations</source>
        <translation>Одбијено: два документа нису преводи</translation>
    </message>
    <message>
        <source>Rejected: two documents do not have the same text</source>
        <translation>Одбијено: два документа немају исти текст</translation>
    </message>
    <message>
        <source>Rejected: two documents are no versions</source>
        <translation>Одбијено: два документа нису верзије</translation>
    </message>
    <message>
        <source>Saying that documents belong together</source>
        <translation>Потврда да документи припадају један другом</translation>
    </message>
    <message>
        <source>Saying that documents do not belong together</source>
        <translation>Одлука да документи не припадају један другом</translation>
    </message>
    <message>
        <source>Letters are missing from its words on page {detail}. Look for a better copy.</source>
        <translation>У речима недостају слова на страници {detail}. Потражите бољи примерак.</translation>
    </message>
    <message>
        <source>Letters were repaired on page {page}.</source>
        <translation>На страници {page} поправљена су слова.</translation>
    </message>
    <message>
        <source>Show as it was</source>
        <translation>Прикажи како је било</translation>
    </message>
    <message>
        <source>On page {page} signs may stand for letters, as old Yugoslav computers wrote them.</source>
        <translation>На страници {page} знаци можда стоје уместо слова, како су их писали стари југословенски рачунари.</translation>
    </message>
    <message>
        <source>Read them as letters</source>
        <translation>Читај их као слова</translation>
    </message>
    <message>
        <source>Page {page} is shown as it was in the file.</source>
        <translation>Страница {page} приказана је како је била у датотеци.</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Поправи слова</translation>
    </message>
    <message>
        <source>Letters of page {page} repaired</source>
        <translation>Поправљена слова на страници {page}</translation>
    </message>
    <message>
        <source>Page {page} taken as it was in the file</source>
        <translation>Страница {page} узета како је била у датотеци</translation>
    </message>
    <message>
        <source>Repairing the letters of a page</source>
        <translation>Поправка слова једне странице</translation>
    </message>
    <message>
        <source>Taking a page as it was</source>
        <translation>Узимање странице како је била</translation>
    </message>
    <message>
        <source>Page {detail} is a picture, and its letters have not been recognised yet.</source>
        <translation>Страна {detail} је слика, и слова на њој још нису препозната.</translation>
    </message>
    <message>
        <source>a picture that waits to be recognised</source>
        <translation>слика која чека да се препозна</translation>
    </message>
    <message>
        <source>a picture that could not be recognised</source>
        <translation>слика која није могла да се препозна</translation>
    </message>
</context>
<context>
    <name>MiddleView</name>
    <message>
        <source>No document has all the words. These have some of them, the best first.</source>
        <translation>Ниједан документ нема све речи. Ови имају неке од њих, најбољи први.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have all the words and stand first. The others have some of them.</source>
        <translation>
            <numerusform>%n документ има све речи и стоји први. Остали имају неке од њих.</numerusform>
            <numerusform>%n документа имају све речи и стоје први. Остали имају неке од њих.</numerusform>
            <numerusform>%n докумената има све речи и стоје први. Остали имају неке од њих.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {documents}</source>
        <translation>{place}: {documents}</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корпа</translation>
    </message>
    <message>
        <source>Hand on to a folder …</source>
        <translation>Предај у фасциклу …</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Име и опис …</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Поништи ово додавање</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Скини филтер {filter}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Можда „{words}“?</translation>
    </message>
    <message>
        <source>Find also: {words}</source>
        <translation>Нађи и: {words}</translation>
    </message>
    <message>
        <source>This collection is still empty</source>
        <translation>Ова збирка је још празна</translation>
    </message>
    <message>
        <source>Drag documents onto its name, or choose some and press C.</source>
        <translation>Превуци документе на њено име, или их изабери и притисни C.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корпа је празна</translation>
    </message>
    <message>
        <source>What you put into the bin stays here until you take it out again.</source>
        <translation>Оно што ставиш у корпу остаје овде док га не извадиш.</translation>
    </message>
    <message>
        <source>No documents are left of this import</source>
        <translation>Од овог додавања није остао ниједан документ</translation>
    </message>
    <message>
        <source>This archive is still empty</source>
        <translation>Ова архива је још празна</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They are copied; your own stay as they are.</source>
        <translation>Превуци датотеке или фасцикле било где на овај прозор. Оне се копирају; твоје остају какве јесу.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Додај датотеке …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Додај фасциклу …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Испробај са примерима</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ништа није нађено</translation>
    </message>
    <message>
        <source>Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. Try fewer words, or the beginning of a word with a star: mir*.</source>
        <translation>Слова са квачицама и без њих, латиница и ћирилица овде су исто: zene налази žene и жене. Покушај са мање речи, или почетком речи и звездицом: мир*.</translation>
    </message>
    <message>
        <source>Without {facet}: {value}</source>
        <translation>Без филтера {facet}: {value}</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Тражи у свему</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Прво најбоље</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Прво најновије</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Прво најстарије</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>По наслову</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Последње додато</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Редослед списка</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Нађени документи</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Претпоставке за проверу</translation>
    </message>
    <message>
        <source>Everything has been checked</source>
        <translation>Све је проверено</translation>
    </message>
    <message>
        <source>What the program reads out of new documents will wait here for you.</source>
        <translation>Овде ће те чекати оно што програм прочита из нових докумената.</translation>
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
        <translation>Ова датотека је закључана лозинком, па се странице не цртају. Текст је сачуван.</translation>
    </message>
    <message>
        <source>This page cannot be drawn. Its text can be read under “Text”.</source>
        <translation>Ова страница не може да се нацрта. Текст се чита под „Текст“.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Страница {number} од {total}</translation>
    </message>
    <message numerus="yes">
        <source>{page}, %n word(s) marked</source>
        <translation>
            <numerusform>{page}, означена %n реч</numerusform>
            <numerusform>{page}, означене %n речи</numerusform>
            <numerusform>{page}, означено %n речи</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Претходна страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следећа страница</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Веће</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мање</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Изглед странице</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Страница {number} од {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>There is no text in this document. You can describe it by hand.</source>
        <translation>У овом документу нема текста. Можеш да га опишеш руком.</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>Recognising scans was stopped.</source>
        <translation>Препознавање је заустављено.</translation>
    </message>
    <message>
        <source>Go on with recognising</source>
        <translation>Настави препознавање</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Recognising “{title}”: page {page} of {pages}</source>
        <translation>Препознаје се „{title}“: страна {page} од {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{what} · %n more document(s) wait</source>
        <translation>
            <numerusform>{what} · чека још %n документ</numerusform>
            <numerusform>{what} · чекају још %n документа</numerusform>
            <numerusform>{what} · чека још %n докумената</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recognising</source>
        <translation>Заустави препознавање</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{title}; {kind}; {date}; {language}; {place} of {total}</source>
        <translation>{title}; {kind}; {date}; {language}; {place} од {total}</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>врста непозната</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без датума</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n додат</numerusform>
            <numerusform>%n додата</numerusform>
            <numerusform>%n додато</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n већ постоји</numerusform>
            <numerusform>%n већ постоје</numerusform>
            <numerusform>%n већ постоји</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n није могао да се прочита</numerusform>
            <numerusform>%n нису могла да се прочитају</numerusform>
            <numerusform>%n није могло да се прочита</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Ништа није додато.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>поништено</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Places and filters</source>
        <translation>Места и филтери</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Где тражити</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Збирке</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>још %n …</numerusform>
            <numerusform>још %n …</numerusform>
            <numerusform>још %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Сви документи</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Последње додавање</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Сва додавања</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корпа</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>Нова збирка …</translation>
    </message>
    <message>
        <source>{name}, {documents}, chosen</source>
        <translation>{name}, {documents}, изабрано</translation>
    </message>
    <message>
        <source>{name}, {documents}</source>
        <translation>{name}, {documents}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>За проверу</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Name and colour of the tag</source>
        <translation>Име и боја ознаке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Друга боја …</translation>
    </message>
    <message>
        <source>Below which tag</source>
        <translation>Испод које ознаке</translation>
    </message>
    <message>
        <source>none, it stands by itself</source>
        <translation>ниједне, стоји сама</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Боја ознаке</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Name of a tag, then Enter</source>
        <translation>Име ознаке, па Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додај ознаку</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Скини ознаку {tag}</translation>
    </message>
    <message>
        <source>+ Add a tag</source>
        <translation>+ Додај ознаку</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Додај ознаку</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Files are being added already. Add these when that is done.</source>
        <translation>Датотеке се већ додају. Додај ове кад то буде готово.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Изабери датотеке за додавање</translation>
    </message>
    <message>
        <source>Choose a folder to add</source>
        <translation>Изабери фасциклу за додавање</translation>
    </message>
    <message>
        <source>Adding documents: {done} of {total} {name}</source>
        <translation>Додавање докумената: {done} од {total} {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Заустави</translation>
    </message>
    <message>
        <source>Stopping after this file …</source>
        <translation>Зауставља се после ове датотеке …</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>Датотека по датотека</translation>
    </message>
    <message>
        <source>{added} Some photographs may be the pages of one document.</source>
        <translation>{added} Неке фотографије су можда стране једног документа.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Погледај их</translation>
    </message>
    <message>
        <source>The import was undone. Its documents lie in the bin.</source>
        <translation>Додавање је поништено. Документи су у корпи.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Врати их</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Изабери фасциклу која ће се пратити</translation>
    </message>
    <message>
        <source>The names of the folders are tags or collections now: see on the left.</source>
        <translation>Имена фасцикли су сада ознаке или збирке: погледај лево.</translation>
    </message>
    <message>
        <source>Nothing new was found. If the folder lies on a stick or another computer, see that it is connected.</source>
        <translation>Ништа ново није нађено. Ако је фасцикла на USB-у или на другом рачунару, провери да ли је повезан.</translation>
    </message>
    <message>
        <source>The text could not be read this time either. The file is kept as it came.</source>
        <translation>Текст ни овог пута није могао да се прочита. Датотека је сачувана онаква каква је стигла.</translation>
    </message>
    <message>
        <source>The text was read and can be searched now.</source>
        <translation>Текст је прочитан и сада се може претраживати.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Peace Archive</source>
        <translation>Добро дошла у Peace Archive</translation>
    </message>
    <message>
        <source>It keeps the documents of your group on this computer, finds them in every spelling and script, and hands them on when you want it to.</source>
        <translation>Чува документе твоје групе на овом рачунару, налази их како год били написани и предаје их даље кад ти то желиш.</translation>
    </message>
    <message>
        <source>1. Choose your language</source>
        <translation>1. Изабери свој језик</translation>
    </message>
    <message>
        <source>2. Choose where the archive is kept</source>
        <translation>2. Изабери где се архива чува</translation>
    </message>
    <message>
        <source>3. Or look around first</source>
        <translation>3. Или се прво осврни</translation>
    </message>
    <message>
        <source>Files that you add are copied into {folder}. Your own files stay as they are.</source>
        <translation>Датотеке које додаш копирају се у {folder}. Твоје датотеке остају какве јесу.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Почни овде</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Друга фасцикла …</translation>
    </message>
    <message>
        <source>Open an archive that I have …</source>
        <translation>Отвори архиву коју имам …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Испробај са примерима</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>Овај програм се никад не повезује са интернетом.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро дошла</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>One name a line; the first one is shown, all of them are found. What stands in grey follows from the other script by itself.</source>
        <translation>Једно име по реду; прво се приказује, а налазе се сва. Оно што је сиво само следи из другог писма.</translation>
    </message>
    <message>
        <source>+ Other languages</source>
        <translation>+ Други језици</translation>
    </message>
    <message>
        <source>Wider concepts</source>
        <translation>Шири појмови</translation>
    </message>
    <message>
        <source>Related concepts</source>
        <translation>Сродни појмови</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Напомена</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>Нови појам</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and names</source>
        <translation>Речи и имена</translation>
    </message>
    <message>
        <source>Search in all languages, in any spelling</source>
        <translation>Тражи на свим језицима, како год написано</translation>
    </message>
    <message>
        <source>Search among the concepts</source>
        <translation>Тражи међу појмовима</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Појмови</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Take back what I wrote</source>
        <translation>Врати како је било</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сакриј</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Прикажи поново</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>Врати као у програму</translation>
    </message>
    <message>
        <source>New concept …</source>
        <translation>Нови појам …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Увези …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Извези …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>No concept has this in a name.</source>
        <translation>Ниједан појам нема то у имену.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сачувано: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Уклоњено: {name}</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>Сакривено: {name}</translation>
    </message>
    <message>
        <source>As it comes with the program: {name}</source>
        <translation>Враћено као у програму: {name}</translation>
    </message>
    <message>
        <source>Files are being added. What you asked for is done after that.</source>
        <translation>Датотеке се још додају. Ово ће бити урађено чим се то заврши.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Concepts (*.csv *.rdf *.xml *.skos)</source>
        <translation>Појмови (*.csv *.rdf *.xml *.skos)</translation>
    </message>
    <message>
        <source>Choose a file of concepts</source>
        <translation>Изабери датотеку са појмовима</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>Шта није могло да се преузме</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Табела (*.csv)</translation>
    </message>
    <message>
        <source>SKOS for other archives (*.rdf)</source>
        <translation>SKOS за друге архиве (*.rdf)</translation>
    </message>
    <message>
        <source>Write the concepts into a file</source>
        <translation>Запиши појмове у датотеку</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} већ постоји. Изабери друго име.</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>{name}; {standing}; {others}; {place} of {total}</source>
        <translation>{name}; {standing}; {others}; {place} од {total}</translation>
    </message>
</context>
<context>
    <name>_Differences</name>
    <message>
        <source>Sentences that stand only here:</source>
        <translation>Реченице које стоје само овде:</translation>
    </message>
    <message>
        <source>Sentences that stand only in the other one:</source>
        <translation>Реченице које стоје само у другом:</translation>
    </message>
    <message numerus="yes">
        <source>Every date, number and name stands in both: %n in all.</source>
        <translation>
            <numerusform>Сваки датум, број и име стоје у оба: укупно %n.</numerusform>
            <numerusform>Сваки датум, број и име стоје у оба: укупно %n.</numerusform>
            <numerusform>Сваки датум, број и име стоје у оба: укупно %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), number(s) and name(s) stand in both. These stand in only one:</source>
        <translation>
            <numerusform>%n датум, број или име стоји у оба. Ови стоје само у једном:</numerusform>
            <numerusform>%n датума, броја и имена стоје у оба. Ови стоје само у једном:</numerusform>
            <numerusform>%n датума, бројева и имена стоји у оба. Ови стоје само у једном:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и још %n</numerusform>
            <numerusform>… и још %n</numerusform>
            <numerusform>… и још %n</numerusform>
        </translation>
    </message>
</context>
</TS>
