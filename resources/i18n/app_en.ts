<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documents</translation>
    </message>
    <message>
        <source>&amp;Collections</source>
        <translation>&amp;Collections</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Add &amp;files …</source>
        <translation>Add &amp;files …</translation>
    </message>
    <message>
        <source>Add a f&amp;older …</source>
        <translation>Add a f&amp;older …</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Paste files</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>&amp;Undo this import</translation>
    </message>
    <message>
        <source>&amp;Remove the samples</source>
        <translation>&amp;Remove the samples</translation>
    </message>
    <message>
        <source>&amp;New archive …</source>
        <translation>&amp;New archive …</translation>
    </message>
    <message>
        <source>Open an &amp;archive …</source>
        <translation>Open an &amp;archive …</translation>
    </message>
    <message>
        <source>&amp;Show the archive’s folder</source>
        <translation>&amp;Show the archive’s folder</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Close the window</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Search</translation>
    </message>
    <message>
        <source>&amp;Begin the search afresh</source>
        <translation>&amp;Begin the search afresh</translation>
    </message>
    <message>
        <source>&amp;Next place found</source>
        <translation>&amp;Next place found</translation>
    </message>
    <message>
        <source>&amp;Previous place found</source>
        <translation>&amp;Previous place found</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Next document</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>&amp;Previous document</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Edit the description</source>
        <translation>&amp;Edit the description</translation>
    </message>
    <message>
        <source>Recognise its &amp;letters now</source>
        <translation>Recognise its &amp;letters now</translation>
    </message>
    <message>
        <source>Pictu&amp;re or text</source>
        <translation>Pictu&amp;re or text</translation>
    </message>
    <message>
        <source>&amp;Save and go to the next</source>
        <translation>&amp;Save and go to the next</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>&amp;Tag …</translation>
    </message>
    <message>
        <source>Add to a &amp;collection …</source>
        <translation>Add to a &amp;collection …</translation>
    </message>
    <message>
        <source>&amp;Make one document of these pages …</source>
        <translation>&amp;Make one document of these pages …</translation>
    </message>
    <message>
        <source>Ta&amp;ke the document apart again</source>
        <translation>Ta&amp;ke the document apart again</translation>
    </message>
    <message>
        <source>Put into the &amp;bin</source>
        <translation>Put into the &amp;bin</translation>
    </message>
    <message>
        <source>Take &amp;out of the bin</source>
        <translation>Take &amp;out of the bin</translation>
    </message>
    <message>
        <source>Copy title and &amp;date</source>
        <translation>Copy title and &amp;date</translation>
    </message>
    <message>
        <source>&amp;Words and names …</source>
        <translation>&amp;Words and names …</translation>
    </message>
    <message>
        <source>C&amp;itations over time</source>
        <translation>C&amp;itations over time</translation>
    </message>
    <message>
        <source>&amp;New collection …</source>
        <translation>&amp;New collection …</translation>
    </message>
    <message>
        <source>&amp;Name and words …</source>
        <translation>Name and &amp;words …</translation>
    </message>
    <message>
        <source>&amp;Remove the collection</source>
        <translation>&amp;Remove the collection</translation>
    </message>
    <message>
        <source>&amp;Take out of the collection</source>
        <translation>&amp;Take out of the collection</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Hand on to a folder …</source>
        <translation>&amp;Hand on to a folder …</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Next &amp;part of the window</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>S&amp;maller text</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>&amp;Usual size of text</translation>
    </message>
    <message>
        <source>Row of &amp;special letters</source>
        <translation>Row of &amp;special letters</translation>
    </message>
    <message>
        <source>Serbian as &amp;written</source>
        <translation>Serbian as &amp;written</translation>
    </message>
    <message>
        <source>Serbian in L&amp;atin letters</source>
        <translation>Serbian in L&amp;atin letters</translation>
    </message>
    <message>
        <source>Serbian in &amp;Cyrillic letters</source>
        <translation>Serbian in &amp;Cyrillic letters</translation>
    </message>
    <message>
        <source>&amp;Recognise scans in the background</source>
        <translation>&amp;Recognise scans in the background</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colours of the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Light colours</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dark colours</translation>
    </message>
    <message>
        <source>&amp;Short help</source>
        <translation>&amp;Short help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;All commands …</source>
        <translation>&amp;All commands …</translation>
    </message>
    <message>
        <source>A&amp;bout Peace Archive</source>
        <translation>A&amp;bout Peace Archive</translation>
    </message>
    <message>
        <source>Check the &amp;guesses</source>
        <translation>Check the &amp;guesses</translation>
    </message>
</context>
<context>
    <name>CitationsChart</name>
    <message>
        <source>Documents by year: {years}</source>
        <translation>Documents by year: {years}</translation>
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
        <translation>a person wrote it down</translation>
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
        <translation>Citations over time</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Documents that cite it</source>
        <translation>Documents that cite it</translation>
    </message>
    <message>
        <source>No document cites a resolution, a convention or an agreement yet.</source>
        <translation>No document cites a resolution, a convention or an agreement yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n without a year</numerusform>
            <numerusform>%n without a year</numerusform>
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
        <translation>New collection</translation>
    </message>
    <message>
        <source>Name and words of the collection</source>
        <translation>Name and words of the collection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Make the collection</source>
        <translation>Make the collection</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message numerus="yes">
        <source>%n way(s) to go on; press the down arrow to choose</source>
        <translation>
            <numerusform>%n way to go on; press the down arrow to choose</numerusform>
            <numerusform>%n ways to go on; press the down arrow to choose</numerusform>
        </translation>
    </message>
    <message>
        <source>Ways to go on</source>
        <translation>Ways to go on</translation>
    </message>
</context>
<context>
    <name>CompletionModel</name>
    <message>
        <source>{text}; {kind}; {place} of {total}</source>
        <translation>{text}; {kind}; {place} of {total}</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” put on %n document(s)</source>
        <translation>
            <numerusform>Tag “{tag}” put on %n document</numerusform>
            <numerusform>Tag “{tag}” put on %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “{tag}” taken off %n document(s)</source>
        <translation>
            <numerusform>Tag “{tag}” taken off %n document</numerusform>
            <numerusform>Tag “{tag}” taken off %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into “{collection}”</source>
        <translation>
            <numerusform>%n document put into “{collection}”</numerusform>
            <numerusform>%n documents put into “{collection}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of “{collection}”</source>
        <translation>
            <numerusform>%n document taken out of “{collection}”</numerusform>
            <numerusform>%n documents taken out of “{collection}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed</source>
        <translation>
            <numerusform>%n concept added or changed</numerusform>
            <numerusform>%n concepts added or changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) added or changed.</source>
        <translation>
            <numerusform>%n concept added or changed.</numerusform>
            <numerusform>%n concepts added or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) stayed as they were.</source>
        <translation>
            <numerusform>%n concept stayed as it was.</numerusform>
            <numerusform>%n concepts stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken in.</source>
        <translation>
            <numerusform>%n row could not be taken in.</numerusform>
            <numerusform>%n rows could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n concept(s) written to {file}.</source>
        <translation>
            <numerusform>%n concept written to {file}.</numerusform>
            <numerusform>%n concepts written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) put into the bin</source>
        <translation>
            <numerusform>%n document put into the bin</numerusform>
            <numerusform>%n documents put into the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One document was made of %n</source>
        <translation>
            <numerusform>One document was made of %n</numerusform>
            <numerusform>One document was made of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The document was taken apart into %n</source>
        <translation>
            <numerusform>The document was taken apart into %n</numerusform>
            <numerusform>The document was taken apart into %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) taken out of the bin</source>
        <translation>
            <numerusform>%n document taken out of the bin</numerusform>
            <numerusform>%n documents taken out of the bin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Curating</name>
    <message>
        <source>Save a copy of the file</source>
        <translation>Save a copy of the file</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Copied to {file}</translation>
    </message>
    <message>
        <source>One document was made of these pages. The photographs stay as they came.</source>
        <translation>One document was made of these pages. The photographs stay as they came.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>New collection …</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>Add to a collection</translation>
    </message>
    <message>
        <source>Name of the collection</source>
        <translation>Name of the collection</translation>
    </message>
    <message>
        <source>Choose an empty folder to hand the collection on in</source>
        <translation>Choose an empty folder to hand the collection on in</translation>
    </message>
    <message>
        <source>Copying {done} of {total} …</source>
        <translation>Copying {done} of {total} …</translation>
    </message>
    <message>
        <source>“{collection}” is now in {folder}, with its files and two lists of them.</source>
        <translation>“{collection}” is now in {folder}, with its files and two lists of them.</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Show the folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name and colour …</source>
        <translation>Name and colour …</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Remove the tag</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Name and words …</translation>
    </message>
    <message>
        <source>Remove the collection</source>
        <translation>Remove the collection</translation>
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
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Save a copy of {file}</source>
        <translation>Save a copy of {file}</translation>
    </message>
    <message>
        <source>Note in this collection</source>
        <translation>Note in this collection</translation>
    </message>
    <message>
        <source>The file as it came</source>
        <translation>The file as it came</translation>
    </message>
    <message>
        <source>The file is kept, but its text could not be read.</source>
        <translation>The file is kept, but its text could not be read.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message numerus="yes">
        <source>%n documents chosen</source>
        <translation>
            <numerusform>%n document chosen</numerusform>
            <numerusform>%n documents chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Came with: {title}</source>
        <translation>Came with: {title}</translation>
    </message>
    <message>
        <source>Attached: {title}</source>
        <translation>Attached: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Made of %n documents.</source>
        <translation>
            <numerusform>Made of %n document.</numerusform>
            <numerusform>Made of %n documents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it apart again</source>
        <translation>Take it apart again</translation>
    </message>
    <message>
        <source>{what} (undone)</source>
        <translation>{what} (undone)</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
    <message>
        <source>Place {now} of {total}</source>
        <translation>Place {now} of {total}</translation>
    </message>
    <message>
        <source>Tags that you add or take off, and collections that you choose, are for all of them.</source>
        <translation>Tags that you add or take off, and collections that you choose, are for all of them.</translation>
    </message>
    <message>
        <source>Choose a document on the left to read it.</source>
        <translation>Choose a document on the left to read it.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Page as it looks</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Parts of the document</source>
        <translation>Parts of the document</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>What was done to this document</source>
        <translation>What was done to this document</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Words with dots below them may have been recognised wrongly.</source>
        <translation>Words with dots below them may have been recognised wrongly.</translation>
    </message>
    <message>
        <source>Also in:</source>
        <translation>Also in:</translation>
    </message>
    <message>
        <source>{what}: {title}</source>
        <translation>{what}: {title}</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Compare …</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Belongs to it</translation>
    </message>
</context>
<context>
    <name>FieldView</name>
    <message>
        <source>Who else cites it, and when: {instrument}</source>
        <translation>Who else cites it, and when: {instrument}</translation>
    </message>
    <message>
        <source>A guess: {value}. {evidence}</source>
        <translation>A guess: {value}. {evidence}</translation>
    </message>
    <message>
        <source>A guess. {evidence}</source>
        <translation>A guess. {evidence}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Right: {value}</source>
        <translation>Right: {value}</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>Wrong: {value}</source>
        <translation>Wrong: {value}</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Show where</translation>
    </message>
    <message>
        <source>Show where it was read: {value}</source>
        <translation>Show where it was read: {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>for example 2006-09-02, 2006-09 or 2006</source>
        <translation>for example 2006-09-02, 2006-09 or 2006</translation>
    </message>
    <message>
        <source>several are parted by ;</source>
        <translation>several are parted by ;</translation>
    </message>
    <message>
        <source>for example S/RES/1325; several are parted by ;</source>
        <translation>for example S/RES/1325; several are parted by ;</translation>
    </message>
</context>
<context>
    <name>GuessList</name>
    <message>
        <source>Add this name</source>
        <translation>Add this name</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Guesses to check: {count}</source>
        <translation>Guesses to check: {count}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Guesses to check</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>At least this sure:</source>
        <translation>At least this sure:</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>How sure the program must be, in per cent</source>
        <translation>How sure the program must be, in per cent</translation>
    </message>
    <message>
        <source>What the organisation does in this document</source>
        <translation>What the organisation does in this document</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the description, for example ref:1325 or year:2006..2010.</source>
        <translation>Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the description, for example ref:1325 or year:2006..2010.</translation>
    </message>
    <message>
        <source>While you type</source>
        <translation>While you type</translation>
    </message>
    <message>
        <source>The list below the field shows how the question may go on; arrow down and Enter take a line. The round buttons above the documents say why more is found than what you typed: other forms, names and languages. A click on one switches it off.</source>
        <translation>The list below the field shows how the question may go on; arrow down and Enter take a line. The round buttons above the documents say why more is found than what you typed: other forms, names and languages. A click on one switches it off.</translation>
    </message>
    <message>
        <source>Follow a resolution</source>
        <translation>Follow a resolution</translation>
    </message>
    <message>
        <source>“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, year by year, and the sentences in which they do.</source>
        <translation>“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, year by year, and the sentences in which they do.</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Narrow</translation>
    </message>
    <message>
        <source>A click on a kind, language, year or tag on the left narrows the list; a second click takes it away again. What narrows the list always stands above it.</source>
        <translation>A click on a kind, language, year or tag on the left narrows the list; a second click takes it away again. What narrows the list always stands above it.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. Every import can be undone whole under “All imports”.</source>
        <translation>Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. Every import can be undone whole under “All imports”.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>The letters in scans and photographs are recognised while you work; the last line says how far it is and can stop it. P goes from the text to the picture of the page, where the words that you searched for are marked. Dots below a word say that it may have been recognised wrongly.</source>
        <translation>The letters in scans and photographs are recognised while you work; the last line says how far it is and can stop it. P goes from the text to the picture of the page, where the words that you searched for are marked. Dots below a word say that it may have been recognised wrongly.</translation>
    </message>
    <message>
        <source>Pages of one letter</source>
        <translation>Pages of one letter</translation>
    </message>
    <message>
        <source>Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are one document. After an import, what looks like that is pointed out. The files stay as they came; “Take it apart again” gives the single ones back.</source>
        <translation>Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are one document. After an import, what looks like that is pointed out. The files stay as they came; “Take it apart again” gives the single ones back.</translation>
    </message>
    <message>
        <source>Describe and tag</source>
        <translation>Describe and tag</translation>
    </message>
    <message>
        <source>What the program read from the text is a guess until you say that it is right. Press E to edit, T to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.</source>
        <translation>What the program read from the text is a guess until you say that it is right. Press E to edit, T to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.</translation>
    </message>
    <message>
        <source>Collect and hand on</source>
        <translation>Collect and hand on</translation>
    </message>
    <message>
        <source>Press C to put documents into a collection; drag them into their order. “Hand on to a folder” copies the files with a list of them. Nothing else ever leaves this computer.</source>
        <translation>Press C to put documents into a collection; drag them into their order. “Hand on to a folder” copies the files with a list of them. Nothing else ever leaves this computer.</translation>
    </message>
    <message>
        <source>Keep safe</source>
        <translation>Keep safe</translation>
    </message>
    <message>
        <source>You can close the window at any moment; everything is saved. To keep a second copy, close it and copy the whole folder of the archive to a stick.</source>
        <translation>You can close the window at any moment; everything is saved. To keep a second copy, close it and copy the whole folder of the archive to a stick.</translation>
    </message>
    <message>
        <source>Peace Archive {version}</source>
        <translation>Peace Archive {version}</translation>
    </message>
    <message>
        <source>An archive for the documents of women’s peacebuilding. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>An archive for the documents of women’s peacebuilding. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>This program never connects to the internet. It sends nothing to anyone; what leaves this computer leaves it only because you hand it on.</source>
        <translation>This program never connects to the internet. It sends nothing to anyone; what leaves this computer leaves it only because you hand it on.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>All imports</source>
        <translation>All imports</translation>
    </message>
    <message>
        <source>Nothing was added yet.</source>
        <translation>Nothing was added yet.</translation>
    </message>
    <message>
        <source>Show its documents</source>
        <translation>Show its documents</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>File by file</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>What was added</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Show the documents</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Could not be read</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Already here</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs may be the pages of one document.</source>
        <translation>
            <numerusform>%n photograph may be a page of one document.</numerusform>
            <numerusform>%n photographs may be the pages of one document.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>Make one document of them …</source>
        <translation>Make one document of them …</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
    <message>
        <source>Show the one that is here</source>
        <translation>Show the one that is here</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are locked with a password. Type it to add them.</source>
        <translation>
            <numerusform>%n file is locked with a password. Type it to add the file.</numerusform>
            <numerusform>%n files are locked with a password. Type it to add them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Open and add</source>
        <translation>Open and add</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Watched folders</translation>
    </message>
    <message>
        <source>What is new in these folders is added when the program starts, and whenever you ask for it.</source>
        <translation>What is new in these folders is added when the program starts, and whenever you ask for it.</translation>
    </message>
    <message>
        <source>Watch a folder …</source>
        <translation>Watch a folder …</translation>
    </message>
    <message>
        <source>Look into all of them now</source>
        <translation>Look into all of them now</translation>
    </message>
    <message>
        <source>What the names of the folders in {folder} become</source>
        <translation>What the names of the folders in {folder} become</translation>
    </message>
    <message>
        <source>Look for new files</source>
        <translation>Look for new files</translation>
    </message>
    <message>
        <source>Watch it no longer</source>
        <translation>Watch it no longer</translation>
    </message>
    <message>
        <source>Make tags of the folder names</source>
        <translation>Make tags of the folder names</translation>
    </message>
    <message>
        <source>Make collections of the folder names</source>
        <translation>Make collections of the folder names</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Make one document of these pages</source>
        <translation>Make one document of these pages</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pages in their order</source>
        <translation>Pages in their order</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Every file stays in the archive as it came. You can take the document apart again.</source>
        <translation>Every file stays in the archive as it came. You can take the document apart again.</translation>
    </message>
    <message>
        <source>Make one document</source>
        <translation>Make one document</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>KinView</name>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Open: {title}</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Compare the two</translation>
    </message>
    <message>
        <source>Compare with: {title}</source>
        <translation>Compare with: {title}</translation>
    </message>
    <message>
        <source>Right: {title}</source>
        <translation>Right: {title}</translation>
    </message>
    <message>
        <source>Wrong: {title}</source>
        <translation>Wrong: {title}</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Wrong</translation>
    </message>
    <message>
        <source>They do not belong together: {title}</source>
        <translation>They do not belong together: {title}</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>They do not belong together</translation>
    </message>
</context>
<context>
    <name>LetterRow</name>
    <message>
        <source>Special letters</source>
        <translation>Special letters</translation>
    </message>
    <message>
        <source>Letter {letter}</source>
        <translation>Letter {letter}</translation>
    </message>
    <message>
        <source>Types {letter}; with Shift, the capital</source>
        <translation>Types {letter}; with Shift, the capital</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>+ Add …</source>
        <translation>+ Add …</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Add to: {what}</source>
        <translation>Add to: {what}</translation>
    </message>
    <message>
        <source>Take away: {name}</source>
        <translation>Take away: {name}</translation>
    </message>
    <message>
        <source>Name of the concept</source>
        <translation>Name of the concept</translation>
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
        <translation>Remove the samples</translation>
    </message>
    <message>
        <source>The sample documents are invented: no such groups exist.</source>
        <translation>The sample documents are invented: no such groups exist.</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Redo: {what}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>{title} ({date})</source>
        <translation>{title} ({date})</translation>
    </message>
    <message numerus="yes">
        <source>Making %n document(s) searchable …</source>
        <translation>
            <numerusform>Making %n document searchable …</numerusform>
            <numerusform>Making %n documents searchable …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an empty folder for the new archive</source>
        <translation>Choose an empty folder for the new archive</translation>
    </message>
    <message>
        <source>Choose the folder of an archive</source>
        <translation>Choose the folder of an archive</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Search: words, places, groups, in any spelling</source>
        <translation>Search: words, places, groups, in any spelling</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>This program never connects to the internet.</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>What do you want to do?</translation>
    </message>
    <message>
        <source>Short help</source>
        <translation>Short help</translation>
    </message>
    <message>
        <source>About Peace Archive</source>
        <translation>About Peace Archive</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>en</source>
        <comment>The tag of this translation: en, sr-Latn, sr-Cyrl or sq</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>The file is no longer there. Check whether it was moved.</source>
        <translation>The file is no longer there. Check whether it was moved.</translation>
    </message>
    <message>
        <source>You have no permission to read it. Copy it to a folder of your own and add it from there.</source>
        <translation>You have no permission to read it. Copy it to a folder of your own and add it from there.</translation>
    </message>
    <message>
        <source>The file is empty. Ask whoever sent it to send it again.</source>
        <translation>The file is empty. Ask whoever sent it to send it again.</translation>
    </message>
    <message>
        <source>It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts.</source>
        <translation>It is too large: at most 200 MB, 5,000 pages, 20 million letters. Divide it into parts.</translation>
    </message>
    <message>
        <source>It is not what its name says. Open it in the program that made it and save it again.</source>
        <translation>It is not what its name says. Open it in the program that made it and save it again.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text.</source>
        <translation>Files of this kind cannot be read. Save it as PDF, DOCX, ODT, RTF, HTML or plain text.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Try another copy.</source>
        <translation>The file is damaged or incomplete. Try another copy.</translation>
    </message>
    <message>
        <source>It is locked with a password. Type the password below.</source>
        <translation>It is locked with a password. Type the password below.</translation>
    </message>
    <message>
        <source>This password does not open it. Try another one below.</source>
        <translation>This password does not open it. Try another one below.</translation>
    </message>
    <message>
        <source>It unpacks to far more than a document holds and was not opened. Do not trust where it came from.</source>
        <translation>It unpacks to far more than a document holds and was not opened. Do not trust where it came from.</translation>
    </message>
    <message>
        <source>Reading it took too long and was stopped. Try saving it again in another format.</source>
        <translation>Reading it took too long and was stopped. Try saving it again in another format.</translation>
    </message>
    <message>
        <source>Reading it took too much memory and was stopped. Try saving it again in another format.</source>
        <translation>Reading it took too much memory and was stopped. Try saving it again in another format.</translation>
    </message>
    <message>
        <source>It could not be read to its end. The other files are not affected. Try another copy.</source>
        <translation>It could not be read to its end. The other files are not affected. Try another copy.</translation>
    </message>
    <message>
        <source>It is a link that leads round in a circle. Nothing is missing.</source>
        <translation>It is a link that leads round in a circle. Nothing is missing.</translation>
    </message>
    <message>
        <source>It is no ordinary file. Add the file or folder it points to.</source>
        <translation>It is no ordinary file. Add the file or folder it points to.</translation>
    </message>
    <message>
        <source>It changed while it was being copied. Close the program that writes it and add it again.</source>
        <translation>It changed while it was being copied. Close the program that writes it and add it again.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost. Make room and add it again.</source>
        <translation>The disk is full. Nothing was lost. Make room and add it again.</translation>
    </message>
    <message>
        <source>It is the archive itself and was left out.</source>
        <translation>It is the archive itself and was left out.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it in the program that made it, save it without one, and add it again.</source>
        <translation>It is locked with a password. Open it in the program that made it, save it without one, and add it again.</translation>
    </message>
    <message>
        <source>It could not be read.</source>
        <translation>It could not be read.</translation>
    </message>
    <message>
        <source>There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand.</source>
        <translation>There is no text in it; perhaps it is a scan. It is kept, and you can describe it by hand.</translation>
    </message>
    <message>
        <source>Its name says {detail}, but it is something else; it was read as what it is.</source>
        <translation>Its name says {detail}, but it is something else; it was read as what it is.</translation>
    </message>
    <message>
        <source>Page {detail} could not be read; the other pages were.</source>
        <translation>Page {detail} could not be read; the other pages were.</translation>
    </message>
    <message>
        <source>An attachment could not be read: {detail}</source>
        <translation>An attachment could not be read: {detail}</translation>
    </message>
    <message>
        <source>Recognising page {page} of {pages} …</source>
        <translation>Recognising page {page} of {pages} …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Recognise it now</source>
        <translation>Recognise it now</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>A picture: its letters wait to be recognised.</source>
        <translation>A picture: its letters wait to be recognised.</translation>
    </message>
    <message>
        <source>{done} of {pages} pages have been recognised; the others wait.</source>
        <translation>{done} of {pages} pages have been recognised; the others wait.</translation>
    </message>
    <message>
        <source>{failed} of {pages} pages could not be recognised. {why}</source>
        <translation>{failed} of {pages} pages could not be recognised. {why}</translation>
    </message>
    <message>
        <source>Its letters could not be recognised. {why}</source>
        <translation>Its letters could not be recognised. {why}</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.</source>
        <translation>Pictures cannot be recognised here, because Tesseract or its languages are missing. On Debian and Ubuntu install tesseract-ocr, tesseract-ocr-srp, tesseract-ocr-hrv and tesseract-ocr-sqi.</translation>
    </message>
    <message>
        <source>Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with Serbian and Albanian, then try again.</source>
        <translation>Pictures cannot be recognised here, because Tesseract or its languages are missing. Install Tesseract with Serbian and Albanian, then try again.</translation>
    </message>
    <message>
        <source>recognised, {share} % sure</source>
        <translation>recognised, {share} % sure</translation>
    </message>
    <message>
        <source>Part of this file may be missing: {detail}</source>
        <translation>Part of this file may be missing: {detail}</translation>
    </message>
    <message>
        <source>Every spelling</source>
        <translation>Every spelling</translation>
    </message>
    <message>
        <source>Every form</source>
        <translation>Every form</translation>
    </message>
    <message>
        <source>{typed} = {also}</source>
        <translation>{typed} = {also}</translation>
    </message>
    <message>
        <source>{typed}, also {also}</source>
        <translation>{typed}, also {also}</translation>
    </message>
    <message>
        <source>In other languages too</source>
        <translation>In other languages too</translation>
    </message>
    <message>
        <source>word</source>
        <translation>word</translation>
    </message>
    <message>
        <source>group</source>
        <translation>group</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>instrument</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>field</source>
        <translation>field</translation>
    </message>
    <message>
        <source>value of a field</source>
        <translation>value of a field</translation>
    </message>
    <message>
        <source>Year not known: {documents}</source>
        <translation>Year not known: {documents}</translation>
    </message>
    <message>
        <source>{year}: {documents}</source>
        <translation>{year}: {documents}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>found by the program</source>
        <translation>found by the program</translation>
    </message>
    <message>
        <source>{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.</source>
        <translation>{0} is not an archive. Open an archive’s folder, or choose an empty or new one to begin an archive in.</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.</source>
        <translation>{0} was written by a newer version of Peace Archive. Nothing in it was changed. Install the newer version to open it.</translation>
    </message>
    <message>
        <source>{0} cannot be read: its list of documents is damaged. Nothing was changed. The documents themselves are safe in the folder “originals”.</source>
        <translation>{0} cannot be read: its list of documents is damaged. Nothing was changed. The documents themselves are safe in the folder “originals”.</translation>
    </message>
    <message>
        <source>That is no longer in this archive.</source>
        <translation>That is no longer in this archive.</translation>
    </message>
    <message>
        <source>This cannot be undone, because it was changed again later. Undo the later change first.</source>
        <translation>This cannot be undone, because it was changed again later. Undo the later change first.</translation>
    </message>
    <message>
        <source>The disk is full. What was being written was taken back; nothing was lost. Make room, try again.</source>
        <translation>The disk is full. What was being written was taken back; nothing was lost. Make room, try again.</translation>
    </message>
    <message>
        <source>{0} cannot be written. Choose another place.</source>
        <translation>{0} cannot be written. Choose another place.</translation>
    </message>
    <message>
        <source>{0} cannot be read. Check whether it is still there and whether you may open it.</source>
        <translation>{0} cannot be read. Check whether it is still there and whether you may open it.</translation>
    </message>
    <message>
        <source>{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.</source>
        <translation>{0} is not empty. Choose a new or an empty folder, so that nothing is overwritten.</translation>
    </message>
    <message>
        <source>This archive lies where nothing can be written. You can read and search it, but not change it.</source>
        <translation>This archive lies where nothing can be written. You can read and search it, but not change it.</translation>
    </message>
    <message>
        <source>Another program is working on this archive ({holder}). You can read and search it; close the other program and open the archive again to change it.</source>
        <translation>Another program is working on this archive ({holder}). You can read and search it; close the other program and open the archive again to change it.</translation>
    </message>
    <message>
        <source>This archive was opened for reading only.</source>
        <translation>This archive was opened for reading only.</translation>
    </message>
    <message>
        <source>“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.</source>
        <translation>“{value}” is not a date. Write 2006-09-02, 2006-09, 2006 or 2006-08-31/2006-09-03.</translation>
    </message>
    <message>
        <source>“{value}” is not a language.</source>
        <translation>“{value}” is not a language.</translation>
    </message>
    <message>
        <source>A tag cannot hang below itself.</source>
        <translation>A tag cannot hang below itself.</translation>
    </message>
    <message>
        <source>A name needs at least one letter.</source>
        <translation>A name needs at least one letter.</translation>
    </message>
    <message>
        <source>One document is made of two pages or more. Choose at least two.</source>
        <translation>One document is made of two pages or more. Choose at least two.</translation>
    </message>
    <message>
        <source>“{value}” lies in the bin or is a page of another document already. Leave it out.</source>
        <translation>“{value}” lies in the bin or is a page of another document already. Leave it out.</translation>
    </message>
    <message>
        <source>“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.</source>
        <translation>“{value}” is neither a picture nor a PDF, so it cannot be a page. Leave it out.</translation>
    </message>
    <message>
        <source>“{value}” is the same file as another page. Leave one of them out.</source>
        <translation>“{value}” is the same file as another page. Leave one of them out.</translation>
    </message>
    <message>
        <source>“{value}” was not made of several documents.</source>
        <translation>“{value}” was not made of several documents.</translation>
    </message>
    <message>
        <source>“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS.</source>
        <translation>“{value}” is no file of concepts. Its name ends in .csv for a table or in .rdf for SKOS.</translation>
    </message>
    <message>
        <source>“{value}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>“{value}” cannot be a code. Write small letters, digits, points and hyphens.</translation>
    </message>
    <message>
        <source>A concept needs a name in at least one language.</source>
        <translation>A concept needs a name in at least one language.</translation>
    </message>
    <message>
        <source>The concept “{name}” is no longer there. Take it away from the wider and the related ones.</source>
        <translation>The concept “{name}” is no longer there. Take it away from the wider and the related ones.</translation>
    </message>
    <message>
        <source>The concept would stand below itself. Take one of its wider concepts away.</source>
        <translation>The concept would stand below itself. Take one of its wider concepts away.</translation>
    </message>
    <message>
        <source>“{value}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>“{value}” is a name of something else already. Choose another name, or take it from there first.</translation>
    </message>
    <message>
        <source>“{value}” is longer than 200 letters. Shorten it.</source>
        <translation>“{value}” is longer than 200 letters. Shorten it.</translation>
    </message>
    <message>
        <source>“{value}” was given twice. Keep one of the two.</source>
        <translation>“{value}” was given twice. Keep one of the two.</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved before is safe. Please close the window and open it again.</source>
        <translation>Something went wrong in the program. What was saved before is safe. Please close the window and open it again.</translation>
    </message>
    <message>
        <source>“{value}” cannot be kept here.</source>
        <translation>“{value}” cannot be kept here.</translation>
    </message>
    <message>
        <source>The archive cannot do that now.</source>
        <translation>The archive cannot do that now.</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>comes with the program</translation>
    </message>
    <message>
        <source>changed here</source>
        <translation>changed here</translation>
    </message>
    <message>
        <source>added here</source>
        <translation>added here</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>hidden</translation>
    </message>
    <message>
        <source>The file is larger than 20 MB and was not read. Divide it.</source>
        <translation>The file is larger than 20 MB and was not read. Divide it.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.</source>
        <translation>The file is not written in UTF-8. Save it again in the table program and choose “CSV UTF-8” there.</translation>
    </message>
    <message>
        <source>The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from.</source>
        <translation>The file is not whole, or not SKOS in RDF/XML. Export it again where it comes from.</translation>
    </message>
    <message>
        <source>The file declares a document type, which can hide harmful things, and was not read. Export it again without one.</source>
        <translation>The file declares a document type, which can hide harmful things, and was not read. Export it again without one.</translation>
    </message>
    <message>
        <source>The first row does not name the columns. Write there: {detail}</source>
        <translation>The first row does not name the columns. Write there: {detail}</translation>
    </message>
    <message>
        <source>There are more than 20,000 concepts. The rest was left out; divide the file.</source>
        <translation>There are more than 20,000 concepts. The rest was left out; divide the file.</translation>
    </message>
    <message>
        <source>A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names.</source>
        <translation>A name is longer than 200 letters: “{detail}”. Shorten it, or put | between two names.</translation>
    </message>
    <message>
        <source>There is no name in it. Write one in at least one language.</source>
        <translation>There is no name in it. Write one in at least one language.</translation>
    </message>
    <message>
        <source>“{detail}” cannot be a code. Write small letters, digits, points and hyphens.</source>
        <translation>“{detail}” cannot be a code. Write small letters, digits, points and hyphens.</translation>
    </message>
    <message>
        <source>The same code stands in row {detail} already. Keep one of the two.</source>
        <translation>The same code stands in row {detail} already. Keep one of the two.</translation>
    </message>
    <message>
        <source>It has no name. Write one in at least one language.</source>
        <translation>It has no name. Write one in at least one language.</translation>
    </message>
    <message>
        <source>It has no name in one of the languages: {detail}. Add one.</source>
        <translation>It has no name in one of the languages: {detail}. Add one.</translation>
    </message>
    <message>
        <source>It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not point to it.</source>
        <translation>It points to “{detail}”, which is neither in the archive nor in the file. Add that concept, or do not point to it.</translation>
    </message>
    <message>
        <source>It would stand below itself, through {detail}. Take one of its wider concepts away.</source>
        <translation>It would stand below itself, through {detail}. Take one of its wider concepts away.</translation>
    </message>
    <message>
        <source>“{detail}” is a name of something else already. Choose another name, or take it from there first.</source>
        <translation>“{detail}” is a name of something else already. Choose another name, or take it from there first.</translation>
    </message>
    <message>
        <source>“{detail}” is longer than 200 letters. Shorten it.</source>
        <translation>“{detail}” is longer than 200 letters. Shorten it.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>The whole file</translation>
    </message>
    <message>
        <source>Row {row}: {code}</source>
        <translation>Row {row}: {code}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Refers to</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Serbian (Latin)</source>
        <translation>Serbian (Latin)</translation>
    </message>
    <message>
        <source>Serbian (Cyrillic)</source>
        <translation>Serbian (Cyrillic)</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Language not sure</source>
        <translation>Language not sure</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnian</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonian</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romani</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>no text in it (a scan?)</source>
        <translation>no text in it (a scan?)</translation>
    </message>
    <message>
        <source>perhaps {date}</source>
        <translation>perhaps {date}</translation>
    </message>
    <message>
        <source>perhaps about {date}</source>
        <translation>perhaps about {date}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>spring {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>summer {year}</translation>
    </message>
    <message>
        <source>autumn {year}</source>
        <translation>autumn {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>winter {year}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>until {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>from {date}</translation>
    </message>
    <message>
        <source>about {date}</source>
        <translation>about {date}</translation>
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
        <translation>{year}s</translation>
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
        <translation>Read on page {page}: “{quote}”</translation>
    </message>
    <message>
        <source>Read in the file itself: “{quote}”</source>
        <translation>Read in the file itself: “{quote}”</translation>
    </message>
    <message>
        <source>Told by the letters and words of the text</source>
        <translation>Told by the letters and words of the text</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Sample documents added</source>
        <translation>Sample documents added</translation>
    </message>
    <message>
        <source>Documents added: {source}</source>
        <translation>Documents added: {source}</translation>
    </message>
    <message>
        <source>{field}: emptied</source>
        <translation>{field}: emptied</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>Guess confirmed – {field}: {value}</source>
        <translation>Guess confirmed – {field}: {value}</translation>
    </message>
    <message>
        <source>Guess rejected – {field}: {value}</source>
        <translation>Guess rejected – {field}: {value}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>Adding documents</source>
        <translation>Adding documents</translation>
    </message>
    <message>
        <source>Making one document of several</source>
        <translation>Making one document of several</translation>
    </message>
    <message>
        <source>Taking a document apart</source>
        <translation>Taking a document apart</translation>
    </message>
    <message>
        <source>Change of the description</source>
        <translation>Change of the description</translation>
    </message>
    <message>
        <source>Confirming a guess</source>
        <translation>Confirming a guess</translation>
    </message>
    <message>
        <source>Rejecting a guess</source>
        <translation>Rejecting a guess</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>Tagging</translation>
    </message>
    <message>
        <source>Taking off a tag</source>
        <translation>Taking off a tag</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Change of a tag</source>
        <translation>Change of a tag</translation>
    </message>
    <message>
        <source>Removing a tag</source>
        <translation>Removing a tag</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>New collection</translation>
    </message>
    <message>
        <source>Change of a collection</source>
        <translation>Change of a collection</translation>
    </message>
    <message>
        <source>Removing a collection</source>
        <translation>Removing a collection</translation>
    </message>
    <message>
        <source>Putting into a collection</source>
        <translation>Putting into a collection</translation>
    </message>
    <message>
        <source>Taking out of a collection</source>
        <translation>Taking out of a collection</translation>
    </message>
    <message>
        <source>New order of a collection</source>
        <translation>New order of a collection</translation>
    </message>
    <message>
        <source>Note in a collection</source>
        <translation>Note in a collection</translation>
    </message>
    <message>
        <source>Change of a concept</source>
        <translation>Change of a concept</translation>
    </message>
    <message>
        <source>Doing without a concept</source>
        <translation>Doing without a concept</translation>
    </message>
    <message>
        <source>Taking a concept again as it comes with the program</source>
        <translation>Taking a concept again as it comes with the program</translation>
    </message>
    <message>
        <source>Putting into the bin</source>
        <translation>Putting into the bin</translation>
    </message>
    <message>
        <source>Taking out of the bin</source>
        <translation>Taking out of the bin</translation>
    </message>
    <message>
        <source>Sample documents</source>
        <translation>Sample documents</translation>
    </message>
    <message>
        <source>is spoken of</source>
        <translation>is spoken of</translation>
    </message>
    <message>
        <source>issued it</source>
        <translation>issued it</translation>
    </message>
    <message>
        <source>signed it</source>
        <translation>signed it</translation>
    </message>
    <message>
        <source>was sent it</source>
        <translation>was sent it</translation>
    </message>
    <message>
        <source>was present</source>
        <translation>was present</translation>
    </message>
    <message>
        <source>{name} ({role})</source>
        <translation>{name} ({role})</translation>
    </message>
    <message>
        <source>New name, not known yet: {value}</source>
        <translation>New name, not known yet: {value}</translation>
    </message>
    <message>
        <source>{field}: {value} – {sure} % sure</source>
        <translation>{field}: {value} – {sure} % sure</translation>
    </message>
    <message>
        <source>Guesses confirmed: {count}</source>
        <translation>Guesses confirmed: {count}</translation>
    </message>
    <message>
        <source>Saying what an organisation does</source>
        <translation>Saying what an organisation does</translation>
    </message>
    <message>
        <source>kept, but its text could not be read</source>
        <translation>kept, but its text could not be read</translation>
    </message>
    <message>
        <source>kept, but locked</source>
        <translation>kept, but locked</translation>
    </message>
    <message>
        <source>kept, but too much to be read</source>
        <translation>kept, but too much to be read</translation>
    </message>
    <message>
        <source>Folder names are left alone</source>
        <translation>Folder names are left alone</translation>
    </message>
    <message>
        <source>Folder names become tags</source>
        <translation>Folder names become tags</translation>
    </message>
    <message>
        <source>Folder names become collections</source>
        <translation>Folder names become collections</translation>
    </message>
    <message>
        <source>The text was read again</source>
        <translation>The text was read again</translation>
    </message>
    <message>
        <source>Watching a folder</source>
        <translation>Watching a folder</translation>
    </message>
    <message>
        <source>Watching a folder no longer</source>
        <translation>Watching a folder no longer</translation>
    </message>
    <message>
        <source>{language} ?</source>
        <translation>{language} ?</translation>
    </message>
    <message>
        <source>The same text in another script: {language}</source>
        <translation>The same text in another script: {language}</translation>
    </message>
    <message>
        <source>The same in another language: {language}</source>
        <translation>The same in another language: {language}</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>A translation</translation>
    </message>
    <message>
        <source>The same text once more</source>
        <translation>The same text once more</translation>
    </message>
    <message>
        <source>Another version</source>
        <translation>Another version</translation>
    </message>
    <message>
        <source>A later version</source>
        <translation>A later version</translation>
    </message>
    <message>
        <source>An earlier version</source>
        <translation>An earlier version</translation>
    </message>
    <message>
        <source>Confirmed by a person.</source>
        <translation>Confirmed by a person.</translation>
    </message>
    <message>
        <source>A guess.</source>
        <translation>A guess.</translation>
    </message>
    <message>
        <source>{share} of the runs of words are the same.</source>
        <translation>{share} of the runs of words are the same.</translation>
    </message>
    <message>
        <source>Both speak of the same in the same places: {found} of {total} things.</source>
        <translation>Both speak of the same in the same places: {found} of {total} things.</translation>
    </message>
    <message>
        <source>Both have the same date.</source>
        <translation>Both have the same date.</translation>
    </message>
    <message>
        <source>Numbers in both: {numbers}.</source>
        <translation>Numbers in both: {numbers}.</translation>
    </message>
    <message>
        <source>Date only here: {quote} (page {page})</source>
        <translation>Date only here: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Date only in the other one: {quote} (page {page})</source>
        <translation>Date only in the other one: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Number only here: {quote} (page {page})</source>
        <translation>Number only here: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Number only in the other one: {quote} (page {page})</source>
        <translation>Number only in the other one: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Name only here: {quote} (page {page})</source>
        <translation>Name only here: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Name only in the other one: {quote} (page {page})</source>
        <translation>Name only in the other one: {quote} (page {page})</translation>
    </message>
    <message>
        <source>Confirmed: two documents are translations</source>
        <translation>Confirmed: two documents are translations</translation>
    </message>
    <message>
        <source>Confirmed: two documents have the same text</source>
        <translation>Confirmed: two documents have the same text</translation>
    </message>
    <message>
        <source>Confirmed: two documents are versions</source>
        <translation>Confirmed: two documents are versions</translation>
    </message>
    <message>
        <source>Rejected: two documents are no translations</source>
        <translation>Rejected: two documents are no translations</translation>
    </message>
    <message>
        <source>Rejected: two documents do not have the same text</source>
        <translation>Rejected: two documents do not have the same text</translation>
    </message>
    <message>
        <source>Rejected: two documents are no versions</source>
        <translation>Rejected: two documents are no versions</translation>
    </message>
    <message>
        <source>Saying that documents belong together</source>
        <translation>Saying that documents belong together</translation>
    </message>
    <message>
        <source>Saying that documents do not belong together</source>
        <translation>Saying that documents do not belong together</translation>
    </message>
    <message>
        <source>Letters are missing from its words on page {detail}. Look for a better copy.</source>
        <translation>Letters are missing from its words on page {detail}. Look for a better copy.</translation>
    </message>
    <message>
        <source>Letters were repaired on page {page}.</source>
        <translation>Letters were repaired on page {page}.</translation>
    </message>
    <message>
        <source>Show as it was</source>
        <translation>Show as it was</translation>
    </message>
    <message>
        <source>On page {page} signs may stand for letters, as old Yugoslav computers wrote them.</source>
        <translation>On page {page} signs may stand for letters, as old Yugoslav computers wrote them.</translation>
    </message>
    <message>
        <source>Read them as letters</source>
        <translation>Read them as letters</translation>
    </message>
    <message>
        <source>Page {page} is shown as it was in the file.</source>
        <translation>Page {page} is shown as it was in the file.</translation>
    </message>
    <message>
        <source>Repair the letters</source>
        <translation>Repair the letters</translation>
    </message>
    <message>
        <source>Letters of page {page} repaired</source>
        <translation>Letters of page {page} repaired</translation>
    </message>
    <message>
        <source>Page {page} taken as it was in the file</source>
        <translation>Page {page} taken as it was in the file</translation>
    </message>
    <message>
        <source>Repairing the letters of a page</source>
        <translation>Repairing the letters of a page</translation>
    </message>
    <message>
        <source>Taking a page as it was</source>
        <translation>Taking a page as it was</translation>
    </message>
    <message>
        <source>Page {detail} is a picture, and its letters have not been recognised yet.</source>
        <translation>Page {detail} is a picture, and its letters have not been recognised yet.</translation>
    </message>
    <message>
        <source>a picture that waits to be recognised</source>
        <translation>a picture that waits to be recognised</translation>
    </message>
    <message>
        <source>a picture that could not be recognised</source>
        <translation>a picture that could not be recognised</translation>
    </message>
</context>
<context>
    <name>MiddleView</name>
    <message>
        <source>No document has all the words. These have some of them, the best first.</source>
        <translation>No document has all the words. These have some of them, the best first.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) have all the words and stand first. The others have some of them.</source>
        <translation>
            <numerusform>%n document has all the words and stands first. The others have some of them.</numerusform>
            <numerusform>%n documents have all the words and stand first. The others have some of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}: {documents}</source>
        <translation>{place}: {documents}</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Hand on to a folder …</source>
        <translation>Hand on to a folder …</translation>
    </message>
    <message>
        <source>Name and words …</source>
        <translation>Name and words …</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Undo this import</translation>
    </message>
    <message>
        <source>{facet}: {value}</source>
        <translation>{facet}: {value}</translation>
    </message>
    <message>
        <source>Take away the filter {filter}</source>
        <translation>Take away the filter {filter}</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Did you mean “{words}”?</translation>
    </message>
    <message>
        <source>Find also: {words}</source>
        <translation>Find also: {words}</translation>
    </message>
    <message>
        <source>This collection is still empty</source>
        <translation>This collection is still empty</translation>
    </message>
    <message>
        <source>Drag documents onto its name, or choose some and press C.</source>
        <translation>Drag documents onto its name, or choose some and press C.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>The bin is empty</translation>
    </message>
    <message>
        <source>What you put into the bin stays here until you take it out again.</source>
        <translation>What you put into the bin stays here until you take it out again.</translation>
    </message>
    <message>
        <source>No documents are left of this import</source>
        <translation>No documents are left of this import</translation>
    </message>
    <message>
        <source>This archive is still empty</source>
        <translation>This archive is still empty</translation>
    </message>
    <message>
        <source>Drop files or folders anywhere on this window. They are copied; your own stay as they are.</source>
        <translation>Drop files or folders anywhere on this window. They are copied; your own stay as they are.</translation>
    </message>
    <message>
        <source>Add files …</source>
        <translation>Add files …</translation>
    </message>
    <message>
        <source>Add a folder …</source>
        <translation>Add a folder …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Try it with sample documents</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. Try fewer words, or the beginning of a word with a star: mir*.</source>
        <translation>Letters with and without marks, Latin and Cyrillic are all the same here: zene finds žene and жене. Try fewer words, or the beginning of a word with a star: mir*.</translation>
    </message>
    <message>
        <source>Without {facet}: {value}</source>
        <translation>Without {facet}: {value}</translation>
    </message>
    <message>
        <source>Search in everything</source>
        <translation>Search in everything</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Best first</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Newest first</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Oldest first</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>Added last</source>
        <translation>Added last</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Documents found</source>
        <translation>Documents found</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Guesses to check</translation>
    </message>
    <message>
        <source>Everything has been checked</source>
        <translation>Everything has been checked</translation>
    </message>
    <message>
        <source>What the program reads out of new documents will wait here for you.</source>
        <translation>What the program reads out of new documents will wait here for you.</translation>
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
        <translation>This file is locked with a password, so its pages are not drawn. Its text is kept.</translation>
    </message>
    <message>
        <source>This page cannot be drawn. Its text can be read under “Text”.</source>
        <translation>This page cannot be drawn. Its text can be read under “Text”.</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} of {total}</translation>
    </message>
    <message numerus="yes">
        <source>{page}, %n word(s) marked</source>
        <translation>
            <numerusform>{page}, %n word marked</numerusform>
            <numerusform>{page}, %n words marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Page as it looks</source>
        <translation>Page as it looks</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Page {number} of {total}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text of the document</translation>
    </message>
    <message>
        <source>There is no text in this document. You can describe it by hand.</source>
        <translation>There is no text in this document. You can describe it by hand.</translation>
    </message>
</context>
<context>
    <name>Recogniser</name>
    <message>
        <source>Recognising scans was stopped.</source>
        <translation>Recognising scans was stopped.</translation>
    </message>
    <message>
        <source>Go on with recognising</source>
        <translation>Go on with recognising</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Recognising “{title}”: page {page} of {pages}</source>
        <translation>Recognising “{title}”: page {page} of {pages}</translation>
    </message>
    <message numerus="yes">
        <source>{what} · %n more document(s) wait</source>
        <translation>
            <numerusform>{what} · %n more document waits</numerusform>
            <numerusform>{what} · %n more documents wait</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop recognising</source>
        <translation>Stop recognising</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>{title}; {kind}; {date}; {language}; {place} of {total}</source>
        <translation>{title}; {kind}; {date}; {language}; {place} of {total}</translation>
    </message>
    <message>
        <source>kind not known</source>
        <translation>kind not known</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already here</source>
        <translation>
            <numerusform>%n already here</numerusform>
            <numerusform>%n already here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>Nothing was added.</source>
        <translation>Nothing was added.</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
</context>
<context>
    <name>SideView</name>
    <message>
        <source>Places and filters</source>
        <translation>Places and filters</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Look in</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message numerus="yes">
        <source>%n more …</source>
        <translation>
            <numerusform>%n more …</numerusform>
            <numerusform>%n more …</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>All documents</translation>
    </message>
    <message>
        <source>Last import</source>
        <translation>Last import</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>All imports</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>New collection …</source>
        <translation>New collection …</translation>
    </message>
    <message>
        <source>{name}, {documents}, chosen</source>
        <translation>{name}, {documents}, chosen</translation>
    </message>
    <message>
        <source>{name}, {documents}</source>
        <translation>{name}, {documents}</translation>
    </message>
    <message>
        <source>Guesses to check</source>
        <translation>Guesses to check</translation>
    </message>
</context>
<context>
    <name>TagDialog</name>
    <message>
        <source>Name and colour of the tag</source>
        <translation>Name and colour of the tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Another colour …</source>
        <translation>Another colour …</translation>
    </message>
    <message>
        <source>Below which tag</source>
        <translation>Below which tag</translation>
    </message>
    <message>
        <source>none, it stands by itself</source>
        <translation>none, it stands by itself</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Colour of the tag</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Name of a tag, then Enter</source>
        <translation>Name of a tag, then Enter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>TagRow</name>
    <message>
        <source>Take off the tag {tag}</source>
        <translation>Take off the tag {tag}</translation>
    </message>
    <message>
        <source>+ Add a tag</source>
        <translation>+ Add a tag</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Files are being added already. Add these when that is done.</source>
        <translation>Files are being added already. Add these when that is done.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Choose files to add</translation>
    </message>
    <message>
        <source>Choose a folder to add</source>
        <translation>Choose a folder to add</translation>
    </message>
    <message>
        <source>Adding documents: {done} of {total} {name}</source>
        <translation>Adding documents: {done} of {total} {name}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stopping after this file …</source>
        <translation>Stopping after this file …</translation>
    </message>
    <message>
        <source>File by file</source>
        <translation>File by file</translation>
    </message>
    <message>
        <source>{added} Some photographs may be the pages of one document.</source>
        <translation>{added} Some photographs may be the pages of one document.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Look at them</translation>
    </message>
    <message>
        <source>The import was undone. Its documents lie in the bin.</source>
        <translation>The import was undone. Its documents lie in the bin.</translation>
    </message>
    <message>
        <source>Bring them back</source>
        <translation>Bring them back</translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>Choose a folder to watch</translation>
    </message>
    <message>
        <source>The names of the folders are tags or collections now: see on the left.</source>
        <translation>The names of the folders are tags or collections now: see on the left.</translation>
    </message>
    <message>
        <source>Nothing new was found. If the folder lies on a stick or another computer, see that it is connected.</source>
        <translation>Nothing new was found. If the folder lies on a stick or another computer, see that it is connected.</translation>
    </message>
    <message>
        <source>The text could not be read this time either. The file is kept as it came.</source>
        <translation>The text could not be read this time either. The file is kept as it came.</translation>
    </message>
    <message>
        <source>The text was read and can be searched now.</source>
        <translation>The text was read and can be searched now.</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Peace Archive</source>
        <translation>Welcome to Peace Archive</translation>
    </message>
    <message>
        <source>It keeps the documents of your group on this computer, finds them in every spelling and script, and hands them on when you want it to.</source>
        <translation>It keeps the documents of your group on this computer, finds them in every spelling and script, and hands them on when you want it to.</translation>
    </message>
    <message>
        <source>1. Choose your language</source>
        <translation>1. Choose your language</translation>
    </message>
    <message>
        <source>2. Choose where the archive is kept</source>
        <translation>2. Choose where the archive is kept</translation>
    </message>
    <message>
        <source>3. Or look around first</source>
        <translation>3. Or look around first</translation>
    </message>
    <message>
        <source>Files that you add are copied into {folder}. Your own files stay as they are.</source>
        <translation>Files that you add are copied into {folder}. Your own files stay as they are.</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Begin here</translation>
    </message>
    <message>
        <source>Another folder …</source>
        <translation>Another folder …</translation>
    </message>
    <message>
        <source>Open an archive that I have …</source>
        <translation>Open an archive that I have …</translation>
    </message>
    <message>
        <source>Try it with sample documents</source>
        <translation>Try it with sample documents</translation>
    </message>
    <message>
        <source>This program never connects to the internet.</source>
        <translation>This program never connects to the internet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
</context>
<context>
    <name>WordForm</name>
    <message>
        <source>One name a line; the first one is shown, all of them are found. What stands in grey follows from the other script by itself.</source>
        <translation>One name a line; the first one is shown, all of them are found. What stands in grey follows from the other script by itself.</translation>
    </message>
    <message>
        <source>+ Other languages</source>
        <translation>+ Other languages</translation>
    </message>
    <message>
        <source>Wider concepts</source>
        <translation>Wider concepts</translation>
    </message>
    <message>
        <source>Related concepts</source>
        <translation>Related concepts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New concept</source>
        <translation>New concept</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words and names</source>
        <translation>Words and names</translation>
    </message>
    <message>
        <source>Search in all languages, in any spelling</source>
        <translation>Search in all languages, in any spelling</translation>
    </message>
    <message>
        <source>Search among the concepts</source>
        <translation>Search among the concepts</translation>
    </message>
    <message>
        <source>Concepts</source>
        <translation>Concepts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Take back what I wrote</source>
        <translation>Take back what I wrote</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
    <message>
        <source>As it comes with the program</source>
        <translation>As it comes with the program</translation>
    </message>
    <message>
        <source>New concept …</source>
        <translation>New concept …</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Import …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No concept has this in a name.</source>
        <translation>No concept has this in a name.</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>Removed: {name}</translation>
    </message>
    <message>
        <source>Hidden: {name}</source>
        <translation>Hidden: {name}</translation>
    </message>
    <message>
        <source>As it comes with the program: {name}</source>
        <translation>As it comes with the program: {name}</translation>
    </message>
    <message>
        <source>Files are being added. What you asked for is done after that.</source>
        <translation>Files are being added. What you asked for is done after that.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Concepts (*.csv *.rdf *.xml *.skos)</source>
        <translation>Concepts (*.csv *.rdf *.xml *.skos)</translation>
    </message>
    <message>
        <source>Choose a file of concepts</source>
        <translation>Choose a file of concepts</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>What could not be taken in</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Table (*.csv)</translation>
    </message>
    <message>
        <source>SKOS for other archives (*.rdf)</source>
        <translation>SKOS for other archives (*.rdf)</translation>
    </message>
    <message>
        <source>Write the concepts into a file</source>
        <translation>Write the concepts into a file</translation>
    </message>
    <message>
        <source>{file} is there already. Choose another name.</source>
        <translation>{file} is there already. Choose another name.</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>{name}; {standing}; {others}; {place} of {total}</source>
        <translation>{name}; {standing}; {others}; {place} of {total}</translation>
    </message>
</context>
<context>
    <name>_Differences</name>
    <message>
        <source>Sentences that stand only here:</source>
        <translation>Sentences that stand only here:</translation>
    </message>
    <message>
        <source>Sentences that stand only in the other one:</source>
        <translation>Sentences that stand only in the other one:</translation>
    </message>
    <message numerus="yes">
        <source>Every date, number and name stands in both: %n in all.</source>
        <translation>
            <numerusform>Every date, number and name stands in both: %n in all.</numerusform>
            <numerusform>Every date, number and name stands in both: %n in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s), number(s) and name(s) stand in both. These stand in only one:</source>
        <translation>
            <numerusform>%n date, number or name stands in both. These stand in only one:</numerusform>
            <numerusform>%n dates, numbers and names stand in both. These stand in only one:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
