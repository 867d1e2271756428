"""The command line `peace-archive`.

Exit status: 0 when everything was done, 1 when something was not (a file failed, an original is damaged, the archive
cannot be opened), 2 when the command was not understood.  With `--json` standard output carries JSON alone.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from archive import Access, ArchiveError, FoldersAs, Kinship, Role
from archive.exports import EXPORTS
from indexer import commands, wording
from indexer.answers import FACETS
from indexer.commands import Line
from indexer.library import Library

Command = Callable[[Library, argparse.Namespace], Iterator[Line]]

_READS = frozenset(
    (
        "show",
        "mendings",
        "search",
        "complete",
        "citations",
        "likenesses",
        "compare",
        "list",
        "kinds",
        "suggestions",
        "batches",
        "history",
        "export",
        "verify",
        "index",
        "joinable",
    )
)
_ASKS_THE_INDEX = frozenset({"search", "complete"})
_READING_ACTS = frozenset({"list", "show", "export"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    os.umask(0o077)  # an archive is its owner's alone
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    asked = _parser().parse_args(arguments)
    try:
        return _run(asked)
    except ArchiveError as error:
        sys.stderr.write(f"{wording.of_error(error)}\n")
        return 1
    except BrokenPipeError:  # whoever reads our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped. What was already done is kept.\n")
        return 1


def _run(asked: argparse.Namespace) -> int:
    with _opened(asked) as library:
        run: Command = asked.run
        failed = False
        for line in run(library, asked):
            failed |= line.failed
            if asked.json:
                sys.stdout.write(json.dumps(line.value, ensure_ascii=False) + "\n")
            elif line.failed:
                sys.stderr.write(f"{line.text}\n")
            else:
                sys.stdout.write(f"{line.text}\n")
            sys.stdout.flush()
    return int(failed)


def _opened(asked: argparse.Namespace) -> Library:
    """The library as the command needs it: made by an import, for reading where nothing is changed."""
    if asked.command == "import":
        return Library.open(asked.archive, create=True)
    reads = asked.command in _READS or getattr(asked, "act", "") in _READING_ACTS
    library = Library.open(asked.archive, writable=not reads)
    if asked.command in _ASKS_THE_INDEX and (library.index.reason or library.index.pending):
        library = _caught_up(library)
    return library


def _caught_up(library: Library) -> Library:
    """The same library with its index brought up to date, which another program may be doing already."""
    from indexer.index import Busy

    folder = library.archive.folder
    library.close()
    library = Library.open(folder)
    try:
        if library.archive.access is not Access.IN_USE:
            for step in library.catch_up():
                commands.say(f"{step.remaining} documents still to index")
            commands.say("")
    except Busy:
        pass  # the one that builds it will be done soon; what is there already can be searched
    return library


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="peace-archive", description=__doc__, formatter_class=_Help)
    parser.add_argument("--archive", type=Path, required=True, metavar="DIR", help="the archive's folder")
    parser.set_defaults(json=False)
    sub = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    json_option = argparse.ArgumentParser(add_help=False)
    json_option.add_argument("--json", action="store_true", help="print JSON, one object a line")

    def command(name: str, run: Command, parent: object = sub) -> argparse.ArgumentParser:
        made = parent.add_parser(  # type: ignore[attr-defined]
            name, help=run.__doc__, description=run.__doc__, parents=[json_option]
        )
        made.set_defaults(run=run)
        return made  # type: ignore[no-any-return]

    _finding(command)
    _describing(command)
    _mending(command)
    _grouping(command)
    _joining(command)
    _naming(command)
    _keeping(command)
    return parser


class _Help(argparse.RawDescriptionHelpFormatter):
    """Help with the module's own paragraphs."""


def _finding(command: Callable[..., argparse.ArgumentParser]) -> None:
    made = command("import", commands.import_)
    made.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    made.add_argument("--password", metavar="WORD", help="opens locked files of this import")
    made.add_argument("--new", action="store_true", help="only what was not taken in from there before")
    _with_folders_as(made)
    acts = command("watch", commands.watch).add_subparsers(dest="act", required=True, metavar="ACT")
    command("list", commands.watch, acts)
    made = command("add", commands.watch, acts)
    made.add_argument("folder", type=Path, metavar="FOLDER")
    _with_folders_as(made)
    command("remove", commands.watch, acts).add_argument("folder", type=Path, metavar="FOLDER")
    command("scan", commands.watch, acts).add_argument("folder", type=Path, nargs="?", metavar="FOLDER")
    made = _with_ids(command("retry", commands.retry))
    made.add_argument("--password", metavar="WORD", help="opens locked files")
    made = command("read-again", commands.read_again)
    made.add_argument("ids", nargs="*", metavar="ID", help="these alone")
    made.add_argument("--all", action="store_true", help="all documents, whoever has read them")
    made = command("recognise", commands.recognise)
    made.add_argument("ids", nargs="*", metavar="ID", help="these alone; else whatever waits")
    made.add_argument("--all", action="store_true", help="those too that were recognised before")
    made.add_argument("--password", metavar="WORD", help="opens locked files")
    made = command("show", commands.show)
    made.add_argument("id", metavar="ID")
    made.add_argument("--text", action="store_true", help="the pages of text too")
    made = command("search", commands.search)
    made.add_argument("query", metavar="QUERY")
    made.add_argument("--limit", type=_count, default=20, metavar="N")
    made.add_argument("--offset", type=_count, default=0, metavar="N")
    made.add_argument("--order", choices=("best", "date", "-date", "title", "added"), default="best")
    made.add_argument(
        "--filter", type=_filter, action="append", default=[], metavar="FIELD=VALUE", help="kind, lang, year, tag, …"
    )
    made.add_argument(
        "--instead",
        choices=FACETS,
        action="append",
        default=[],
        metavar="FIELD",
        help="count kind, lang, year or tag as if it were not filtered: what another value would find instead",
    )
    made.add_argument("--exact", action="store_true", help="only the words as typed, with their marks")
    made.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="KEY",
        help="marks, forms, names, concepts, or place:peja, …",
    )
    made.add_argument("--explain", action="store_true", help="why more was found than what was typed")
    made = command("complete", commands.complete)
    made.add_argument("text", metavar="TEXT", help="what has been typed of a question")
    made.add_argument("--limit", type=_count, default=8, metavar="N")
    made = command("citations", commands.citations)
    made.add_argument("instrument", nargs="?", metavar="INSTRUMENT", help="a code or any name: S/RES/1325, CEDAW")
    made = command("likenesses", commands.likenesses)
    made.add_argument("id", nargs="?", metavar="ID")
    made = command("compare", commands.compare)
    made.add_argument("id", metavar="ID")
    made.add_argument("other", metavar="ID")
    made = command("list", commands.list_)
    made.add_argument("--bin", action="store_true", help="what lies in the bin")
    made.add_argument("--collection", metavar="NAME", help="the documents of a collection, in its order")
    command("kinds", commands.kinds)


def _describing(command: Callable[..., argparse.ArgumentParser]) -> None:
    made = command("describe", commands.describe)
    made.add_argument("id", metavar="ID")
    for name in ("title", "kind", "date", "notes"):
        made.add_argument(f"--{name}", type=_values, metavar="TEXT", help="an empty text clears it")
    for name in ("place", "organisation", "language", "reference"):
        made.add_argument(
            f"--{name}", action="append", metavar="TEXT", help="may be given more than once; replaces all there are"
        )
    made.add_argument("--accept", type=int, action="append", metavar="FACT", help="confirm a suggestion by its number")
    made.add_argument("--reject", type=int, action="append", metavar="FACT", help="say that a suggestion is wrong")
    made.add_argument("--accept-all", action="store_true", help="confirm every suggestion that is still open")
    made = command("suggestions", commands.suggestions)
    made.add_argument("id", nargs="?", metavar="ID")
    for name, run, count in (("accept", commands.accept, "*"), ("reject", commands.reject, "+")):
        made = command(name, run)
        made.add_argument("id", metavar="ID")
        made.add_argument("fields", nargs=count, metavar="FIELD", help="title, kind, date …, or a suggestion's number")
    made = command("accept-all", commands.accept_all)
    made.add_argument("--above", type=_share, required=True, metavar="0..1", help="how sure the program must be")
    made.add_argument("ids", nargs="*", metavar="ID")
    made = command("role", commands.role)
    made.add_argument("id", metavar="ID")
    made.add_argument("fact", type=int, metavar="FACT", help="the number of an organisation, from “show”")
    made.add_argument("role", choices=[role.value or "none" for role in Role])

    made = command("relate", commands.relate)
    made.add_argument("id", metavar="ID")
    made.add_argument("kind", choices=[kind.value for kind in Kinship], help="version: the first is the later one")
    made.add_argument("other", metavar="ID")
    made.add_argument("--not", dest="no", action="store_true", help="they do not belong together so; never suggest it")


def _mending(command: Callable[..., argparse.ArgumentParser]) -> None:
    made = command("mendings", commands.mendings)
    made.add_argument("id", metavar="ID")
    made.add_argument("--text", action="store_true", help="each page as it came, too")
    for name, run in (("mend", commands.mend), ("unmend", commands.unmend)):
        made = command(name, run)
        made.add_argument("id", metavar="ID")
        made.add_argument("page", type=_count, metavar="PAGE")


def _grouping(command: Callable[..., argparse.ArgumentParser]) -> None:
    acts = command("tag", commands.tag).add_subparsers(dest="act", required=True, metavar="ACT")
    command("list", commands.tag, acts)
    made = _named(command("create", commands.tag, acts))
    made.add_argument("--parent", metavar="NAME")
    made.add_argument("--colour", default="", metavar="#RRGGBB")
    for act in ("add", "remove"):
        _with_ids(_named(command(act, commands.tag, acts)))
    for act in ("rename", "colour"):
        _named(command(act, commands.tag, acts)).add_argument("new", metavar="NEW")
    _named(command("delete", commands.tag, acts))

    acts = command("collection", commands.collection).add_subparsers(dest="act", required=True, metavar="ACT")
    command("list", commands.collection, acts)
    _named(command("create", commands.collection, acts)).add_argument("--note", metavar="TEXT")
    for act in ("show", "delete"):
        _named(command(act, commands.collection, acts))
    for act in ("add", "remove", "order"):
        _with_ids(_named(command(act, commands.collection, acts)))
    made = _named(command("note", commands.collection, acts))
    made.add_argument("id", metavar="ID")
    made.add_argument("note", metavar="TEXT")
    _named(command("rename", commands.collection, acts)).add_argument("new", metavar="NEW")

    made = command("export", commands.export)
    made.add_argument("collection", metavar="COLLECTION")
    made.add_argument("folder", type=Path, metavar="FOLDER", help="a new or empty folder")
    made.add_argument("--format", choices=[way.name for way in EXPORTS], default=EXPORTS[0].name)


def _joining(command: Callable[..., argparse.ArgumentParser]) -> None:
    made = _with_ids(command("join", commands.join))
    made.add_argument("--title", default="", metavar="TEXT", help="what the document is called")
    command("unjoin", commands.unjoin).add_argument("id", metavar="ID")
    made = command("joinable", commands.joinable)
    made.add_argument("--batch", type=int, metavar="NUMBER", help="of this import alone")


def _naming(command: Callable[..., argparse.ArgumentParser]) -> None:
    acts = command("concepts", commands.concepts).add_subparsers(dest="act", required=True, metavar="ACT")
    command("list", commands.concepts, acts)
    for act in ("show", "remove", "restore"):
        _named(command(act, commands.concepts, acts))
    for act in ("export", "import"):
        made = command(act, commands.concepts, acts)
        made.add_argument("file", type=Path, metavar="FILE", help="NAME.rdf (SKOS) or NAME.csv")


def _keeping(command: Callable[..., argparse.ArgumentParser]) -> None:
    command("verify", commands.verify)
    command("rebuild-index", commands.rebuild_index)
    command("index", commands.index)
    made = command("batches", commands.batches)
    made.add_argument("number", type=int, nargs="?", metavar="NUMBER", help="what became of each file of this import")
    made = command("undo", commands.undo)
    made.add_argument("event", type=int, nargs="?", metavar="EVENT", help="a number from “history”")
    made.add_argument("--batch", type=int, metavar="NUMBER", help="undo a whole import")
    command("redo", commands.redo)
    made = command("history", commands.history)
    made.add_argument("id", nargs="?", metavar="ID")
    made.add_argument("--limit", type=_count, default=100, metavar="N")
    _with_ids(command("bin", commands.bin_))
    _with_ids(command("restore", commands.restore))


def _named(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("name", metavar="NAME")
    return parser


def _with_ids(parser: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser.add_argument("ids", nargs="+", metavar="ID")
    return parser


def _with_folders_as(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folders-as", choices=[way.value for way in FoldersAs if way], default="", help="what folder names become"
    )


def _values(text: str) -> list[str]:
    return [text]


def _count(text: str) -> int:
    number = int(text)
    if number < 0:
        raise argparse.ArgumentTypeError("a number from 0 up")
    return number


def _share(text: str) -> float:
    share = float(text)
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError("a number from 0 to 1")
    return share


def _filter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise argparse.ArgumentTypeError("write FIELD=VALUE")
    return name, value


if __name__ == "__main__":
    sys.exit(main())
