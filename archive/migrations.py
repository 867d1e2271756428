"""The history of the schema, append only: a migration that was released is never edited.

`FORMAT` is written to SQLite's `user_version`; it rises with every migration, and a program refuses an archive whose
format is higher than its own.
"""

from __future__ import annotations

from archive.sqlite import Database, Migrations

FORMAT = 10
MIGRATIONS = Migrations("peace-archive")


@MIGRATIONS()
def first_schema(db: Database) -> None:
    """Documents and what is known about them, tags, collections, imports, and a journal kept by triggers."""
    for statement in _TABLES:
        db.execute(statement)
    for table, key, columns, document in _TRACKED:
        for statement in _journal_triggers(table, key, columns, document):
            db.execute(statement)
    for statement in _CHANGE_TRIGGERS:
        db.execute(statement)
    db.execute("PRAGMA user_version = 1")


@MIGRATIONS()
def own_concepts(db: Database) -> None:
    """What an archive's people made of the thesaurus: one record for each concept that they added, changed or hid."""
    db.execute("CREATE TABLE concepts (code TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID")
    for statement in _journal_triggers("concepts", ("code",), ("code", "body"), "NULL"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 2")


@MIGRATIONS()
def roles(db: Database) -> None:
    """What an organisation does in a document: issues it, signs it, is addressed, is present.

    A name that is only offered is no change to what is known, so it needs no event; the journal learns the new column.
    """
    db.execute("ALTER TABLE facts ADD COLUMN role TEXT NOT NULL DEFAULT ''")
    for verb in ("insert", "update", "delete"):
        db.execute(f"DROP TRIGGER facts_{verb}")
    table, key, columns, document = next(tracked for tracked in _TRACKED if tracked[0] == "facts")
    for statement in _journal_triggers(table, key, (*columns, "role"), document):
        db.execute(statement.replace(_UNTRACKED_INSERT["facts"], "NEW.standing NOT IN ('suggested', 'offered')"))
    db.execute("DROP TRIGGER facts_insert_changes")
    db.execute(
        _touch(
            "facts_insert_changes",
            "INSERT ON facts WHEN NEW.standing NOT IN ('suggested', 'offered')",
            "SELECT NEW.document_id",
        )
    )
    db.execute("PRAGMA user_version = 3")


@MIGRATIONS()
def texts_read_again(db: Database) -> None:
    """A text can be read again: its old suggestions go without a line in the journal, as they came.

    And one file can be attached to several mails, or lie in several folders.
    """
    db.execute("DROP TRIGGER facts_delete")
    table, key, columns, document = next(one for one in _TRACKED if one[0] == "facts")
    *_, deleted = _journal_triggers(table, key, (*columns, "role"), document)
    db.execute(deleted.replace(" WHEN 1 BEGIN", " WHEN OLD.standing NOT IN ('suggested', 'offered') BEGIN"))
    db.execute("""CREATE TABLE attachments (
        document_id TEXT NOT NULL REFERENCES documents, attached_id TEXT NOT NULL REFERENCES documents,
        position INTEGER NOT NULL, PRIMARY KEY (document_id, attached_id)) WITHOUT ROWID""")
    db.execute("""INSERT INTO attachments SELECT attached_to, id, ROW_NUMBER() OVER (ORDER BY rowid)
        FROM documents WHERE attached_to IS NOT NULL""")
    db.execute("PRAGMA user_version = 4")


@MIGRATIONS()
def watched_folders(db: Database) -> None:
    """Folders that are looked into again and again, and the files that were taken in, so that only new ones are."""
    db.execute("CREATE TABLE watched (path TEXT PRIMARY KEY, folders_as TEXT NOT NULL) WITHOUT ROWID")
    for statement in _journal_triggers("watched", ("path",), ("path", "folders_as"), "NULL"):
        db.execute(statement)
    db.execute("""CREATE TABLE seen (
        path TEXT PRIMARY KEY, size INTEGER NOT NULL, changed INTEGER NOT NULL) WITHOUT ROWID""")
    db.execute("PRAGMA user_version = 5")


@MIGRATIONS()
def relations(db: Database) -> None:
    """What people say about two documents, and beside it what comparing texts needs and suggests: that is a cache."""
    for statement in _COMPARING:
        db.execute(statement)
    key = ("a", "b", "kind")
    for statement in _journal_triggers("relations", key, (*key, "standing"), "{row}.a"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 6")


@MIGRATIONS()
def mendings(db: Database) -> None:
    """What was done to the text of a page, with the text as it came: a person may have either."""
    db.execute(
        """CREATE TABLE mendings (
        document_id TEXT NOT NULL REFERENCES documents, page INTEGER NOT NULL, rules TEXT NOT NULL,
        state TEXT NOT NULL, was TEXT NOT NULL, mended TEXT NOT NULL,
        PRIMARY KEY (document_id, page)) WITHOUT ROWID"""
    )
    for table, key, columns in _OF_PAGES:
        *_, update, _delete = _journal_triggers(table, key, columns, "{row}.document_id")
        db.execute(update)
    db.execute(_touch("pages_update_changes", "UPDATE ON pages", "SELECT NEW.document_id"))
    db.execute("PRAGMA user_version = 7")


@MIGRATIONS()
def recognitions(db: Database) -> None:
    """Pages that are pictures: those that wait to be recognised, and what was recognised with the place of each word.

    A cache of costly work, so it is no act of a person.  Documents without a letter wait from now on.
    """
    db.execute(
        """CREATE TABLE recognitions (
        document_id TEXT NOT NULL REFERENCES documents, page INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'waiting',
        text TEXT NOT NULL DEFAULT '', boxes BLOB NOT NULL DEFAULT x'', confidence REAL NOT NULL DEFAULT 0,
        reader TEXT NOT NULL DEFAULT '', reason TEXT NOT NULL DEFAULT '', detail TEXT NOT NULL DEFAULT '',
        settled INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (document_id, page))"""
    )
    db.execute("CREATE INDEX recognitions_open ON recognitions(document_id, page) WHERE settled = 0")
    scans = """SELECT d.id FROM documents d JOIN originals o ON o.document_id = d.id AND o.position = 0
        WHERE d.text_state = 'empty' AND (o.media_type = 'application/pdf' OR o.media_type LIKE 'image/%')"""
    db.execute(
        "INSERT INTO recognitions (document_id, page)"
        f" SELECT document_id, number FROM pages WHERE document_id IN ({scans})"
    )
    db.execute("UPDATE documents SET text_state = 'waiting' WHERE id IN (SELECT document_id FROM recognitions)")
    db.execute("PRAGMA user_version = 8")


@MIGRATIONS()
def joined_documents(db: Database) -> None:
    """Documents that stand as pages in another one, where in it each file begins, and when a photograph was taken.

    `documents.binned` says of what is out of every list why: since when it lies in the bin, `member` for a page of
    another document, `apart` for a joined document that was taken apart.
    """
    db.execute("ALTER TABLE originals ADD COLUMN taken TEXT NOT NULL DEFAULT ''")
    db.execute("ALTER TABLE originals ADD COLUMN first_page INTEGER NOT NULL DEFAULT 1")
    db.execute("""CREATE TABLE members (
        member_id TEXT PRIMARY KEY REFERENCES documents, document_id TEXT NOT NULL REFERENCES documents,
        position INTEGER NOT NULL) WITHOUT ROWID""")
    db.execute("CREATE INDEX members_by_document ON members(document_id, position)")
    columns = ("member_id", "document_id", "position")
    for statement in _journal_triggers("members", ("member_id",), columns, "{row}.document_id"):
        db.execute(statement)
    db.execute("PRAGMA user_version = 9")


@MIGRATIONS()
def calls(db: Database) -> None:
    """The kind `appeal` is a `call`, as the groups themselves name it: the word is changed, what people said is not.

    The journal's images learn it too, or taking an older act back would bring back a kind that nobody knows.
    """
    ((journalled,),) = db.execute("SELECT sql FROM sqlite_master WHERE name = 'facts_update'").fetchall()
    db.execute("DROP TRIGGER facts_update")
    db.execute("UPDATE facts SET value = 'call' WHERE field = 'kind' AND value = 'appeal'")
    db.execute(journalled)
    for image in ("before", "after"):
        db.execute(f"""UPDATE journal SET {image} = json_set({image}, '$.value', 'call') WHERE "table" = 'facts'
            AND json_extract({image}, '$.field') = 'kind' AND json_extract({image}, '$.value') = 'appeal'""")
    db.execute("PRAGMA user_version = 10")


# What belongs to a page comes and goes with its document; only a change to it is an act of its own.
_OF_PAGES = (
    ("pages", ("document_id", "number"), ("document_id", "number", "text")),
    (
        "passages",
        ("document_id", "page", "start"),
        ("document_id", "page", "start", "end", "language", "confidence"),
    ),
    ("mendings", ("document_id", "page"), ("document_id", "page", "rules", "state", "was", "mended")),
)

_TABLES = (
    "CREATE TABLE archive (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE batches (id INTEGER PRIMARY KEY, started TEXT NOT NULL, source TEXT NOT NULL, who TEXT NOT NULL)",
    """CREATE TABLE outcomes (
        id INTEGER PRIMARY KEY, batch_id INTEGER NOT NULL REFERENCES batches, path TEXT NOT NULL, status TEXT NOT NULL,
        document_id TEXT, reason TEXT NOT NULL, detail TEXT NOT NULL, cautions TEXT NOT NULL)""",
    "CREATE INDEX outcomes_by_batch ON outcomes(batch_id)",
    """CREATE TABLE documents (
        id TEXT PRIMARY KEY, added TEXT NOT NULL, batch_id INTEGER REFERENCES batches, binned TEXT,
        text_state TEXT NOT NULL, extractor TEXT NOT NULL, cautions TEXT NOT NULL,
        attached_to TEXT REFERENCES documents)""",
    "CREATE INDEX documents_by_batch ON documents(batch_id)",
    "CREATE INDEX documents_by_parent ON documents(attached_to) WHERE attached_to IS NOT NULL",
    """CREATE TABLE originals (
        sha256 TEXT NOT NULL, document_id TEXT NOT NULL REFERENCES documents, position INTEGER NOT NULL,
        name TEXT NOT NULL, size INTEGER NOT NULL, media_type TEXT NOT NULL, source TEXT NOT NULL,
        PRIMARY KEY (sha256, document_id)) WITHOUT ROWID""",
    "CREATE INDEX originals_by_document ON originals(document_id, position)",
    """CREATE TABLE pages (
        document_id TEXT NOT NULL REFERENCES documents, number INTEGER NOT NULL, text TEXT NOT NULL,
        PRIMARY KEY (document_id, number)) WITHOUT ROWID""",
    """CREATE TABLE passages (
        document_id TEXT NOT NULL REFERENCES documents, page INTEGER NOT NULL, start INTEGER NOT NULL,
        "end" INTEGER NOT NULL, language TEXT NOT NULL, confidence REAL NOT NULL,
        PRIMARY KEY (document_id, page, start)) WITHOUT ROWID""",
    """CREATE TABLE facts (
        id INTEGER PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents, field TEXT NOT NULL,
        value TEXT NOT NULL, standing TEXT NOT NULL, confidence REAL NOT NULL, page INTEGER,
        start INTEGER, "end" INTEGER, quote TEXT, rule TEXT)""",
    "CREATE INDEX facts_by_document ON facts(document_id, field)",
    """CREATE TABLE tags (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL, colour TEXT NOT NULL, parent_id INTEGER REFERENCES tags)""",
    "CREATE INDEX tags_by_parent ON tags(parent_id)",
    """CREATE TABLE document_tags (
        document_id TEXT NOT NULL REFERENCES documents, tag_id INTEGER NOT NULL REFERENCES tags,
        PRIMARY KEY (document_id, tag_id)) WITHOUT ROWID""",
    "CREATE INDEX document_tags_by_tag ON document_tags(tag_id)",
    "CREATE TABLE collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL, note TEXT NOT NULL)",
    """CREATE TABLE entries (
        collection_id INTEGER NOT NULL REFERENCES collections, document_id TEXT NOT NULL REFERENCES documents,
        position INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (collection_id, document_id)) WITHOUT ROWID""",
    """CREATE TABLE events (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL,
        detail TEXT NOT NULL, batch_id INTEGER, undoes INTEGER REFERENCES events)""",
    "CREATE INDEX events_by_batch ON events(batch_id) WHERE batch_id IS NOT NULL",
    """CREATE TABLE journal (
        id INTEGER PRIMARY KEY, event_id INTEGER NOT NULL REFERENCES events, "table" TEXT NOT NULL,
        row_key TEXT NOT NULL, document_id TEXT, before TEXT, after TEXT)""",
    "CREATE INDEX journal_by_event ON journal(event_id)",
    "CREATE INDEX journal_by_document ON journal(document_id) WHERE document_id IS NOT NULL",
    "CREATE TABLE open_event (id INTEGER NOT NULL REFERENCES events)",
    """CREATE TABLE changes (
        document_id TEXT PRIMARY KEY, sequence INTEGER NOT NULL UNIQUE, removed INTEGER NOT NULL,
        token TEXT NOT NULL) WITHOUT ROWID""",
)

_COMPARING = (
    """CREATE TABLE relations (
        a TEXT NOT NULL REFERENCES documents, b TEXT NOT NULL REFERENCES documents, kind TEXT NOT NULL,
        standing TEXT NOT NULL, PRIMARY KEY (a, b, kind)) WITHOUT ROWID""",
    "CREATE INDEX relations_by_second ON relations(b)",
    "CREATE INDEX journal_of_relations ON journal(event_id) WHERE \"table\" = 'relations'",
    """CREATE TABLE traits (
        number INTEGER PRIMARY KEY, document_id TEXT NOT NULL UNIQUE REFERENCES documents, version INTEGER NOT NULL,
        body TEXT NOT NULL, keys TEXT NOT NULL, compared TEXT NOT NULL)""",
    "CREATE TABLE lookups (key INTEGER NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (key, number)) WITHOUT ROWID",
    "CREATE INDEX lookups_by_document ON lookups(number)",
    """CREATE TABLE likenesses (
        a TEXT NOT NULL REFERENCES documents, b TEXT NOT NULL REFERENCES documents, kind TEXT NOT NULL,
        score REAL NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID""",
    "CREATE INDEX likenesses_by_second ON likenesses(b)",
    # A text that is read again has other traits; whoever compares next reads them out of it.
    *(
        f"""CREATE TRIGGER pages_{verb.lower()}_traits AFTER {verb} ON pages BEGIN
            UPDATE traits SET version = 0 WHERE document_id = {row}.document_id; END"""
        for verb, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    ),
)

# Table, its key, its columns, the expression that names the document concerned.
_TRACKED = (
    ("documents", ("id",), ("id", "binned"), "{row}.id"),
    (
        "facts",
        ("id",),
        ("id", "document_id", "field", "value", "standing", "confidence", "page", "start", "end", "quote", "rule"),
        "{row}.document_id",
    ),
    ("tags", ("id",), ("id", "name", "colour", "parent_id"), "NULL"),
    ("document_tags", ("document_id", "tag_id"), ("document_id", "tag_id"), "{row}.document_id"),
    ("collections", ("id",), ("id", "name", "note"), "NULL"),
    (
        "entries",
        ("collection_id", "document_id"),
        ("collection_id", "document_id", "position", "note"),
        "{row}.document_id",
    ),
)

# A new document and what was read out of it are one import event, not a line for each fact.
_UNTRACKED_INSERT = {"documents": "0", "facts": "NEW.standing <> 'suggested'"}


def _journal_triggers(table: str, key: tuple[str, ...], columns: tuple[str, ...], document: str) -> list[str]:
    """Triggers that write each change of `table` into the journal and refuse one outside an event."""

    def image(row: str, names: tuple[str, ...]) -> str:
        return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in names) + ")"

    def trigger(verb: str, row: str, before: str, after: str, condition: str) -> str:
        return f"""CREATE TRIGGER {table}_{verb.split()[0].lower()} AFTER {verb} ON {table} WHEN {condition} BEGIN
            SELECT RAISE(ABORT, 'no event is open') WHERE NOT EXISTS (SELECT 1 FROM open_event);
            INSERT INTO journal (event_id, "table", row_key, document_id, before, after) VALUES (
                (SELECT id FROM open_event), '{table}', {image(row, key)}, {document.format(row=row)},
                {before}, {after});
            END"""

    old, new = image("OLD", columns), image("NEW", columns)
    return [
        trigger("INSERT", "NEW", "NULL", new, _UNTRACKED_INSERT.get(table, "1")),
        trigger("UPDATE", "NEW", old, new, f"{old} <> {new}"),
        trigger("DELETE", "OLD", old, "NULL", "1"),
    ]


def _touch(name: str, when: str, documents: str) -> str:
    """A trigger that puts `documents` (a SELECT of ids) at the end of the list of changes."""
    return f"""CREATE TRIGGER {name} AFTER {when} BEGIN
        INSERT INTO changes (document_id, sequence, removed, token)
        SELECT id, (SELECT COALESCE(MAX(sequence), 0) FROM changes) + ROW_NUMBER() OVER (ORDER BY id),
            binned IS NOT NULL, lower(hex(randomblob(8)))
        FROM documents WHERE id IN ({documents})
        ON CONFLICT (document_id) DO UPDATE
            SET sequence = excluded.sequence, removed = excluded.removed, token = excluded.token;
        END"""


_TAGGED_BELOW = """WITH RECURSIVE below(id) AS (VALUES ({tag}) UNION SELECT tags.id FROM tags JOIN below
    ON tags.parent_id = below.id) SELECT document_id FROM document_tags WHERE tag_id IN (SELECT id FROM below)"""

_CHANGE_TRIGGERS = (
    _touch("documents_insert_changes", "INSERT ON documents", "SELECT NEW.id"),
    _touch("documents_update_changes", "UPDATE ON documents", "SELECT NEW.id"),
    _touch("facts_insert_changes", "INSERT ON facts WHEN NEW.standing <> 'suggested'", "SELECT NEW.document_id"),
    _touch("facts_update_changes", "UPDATE ON facts", "SELECT NEW.document_id"),
    _touch("facts_delete_changes", "DELETE ON facts", "SELECT OLD.document_id"),
    _touch("document_tags_insert_changes", "INSERT ON document_tags", "SELECT NEW.document_id"),
    _touch("document_tags_delete_changes", "DELETE ON document_tags", "SELECT OLD.document_id"),
    _touch("tags_update_changes", "UPDATE ON tags", _TAGGED_BELOW.format(tag="NEW.id")),
)
