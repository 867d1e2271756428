"""The short help and what is said about the program."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def paragraphs() -> list[tuple[str, str]]:
    """Headings and what they say, for a person who has a minute."""
    return [
        (
            translate("Help", "Search"),
            translate(
                "Help",
                "Type words; all of them are looked for. Marks and script do not matter: zene, žene and жене are the "
                "same. “Quotation marks” keep words together, -word leaves documents out, OR allows either word, mir* "
                "finds every ending. kind: lang: year: date: place: org: tag: ref: look in one part of the "
                "description, for example ref:1325 or year:2006..2010.",
            ),
        ),
        (
            translate("Help", "While you type"),
            translate(
                "Help",
                "The list below the field shows how the question may go on; arrow down and Enter take a line. The "
                "round buttons above the documents say why more is found than what you typed: other forms, names and "
                "languages. A click on one switches it off.",
            ),
        ),
        (
            translate("Help", "Follow a resolution"),
            translate(
                "Help",
                "“Citations over time” (Ctrl+Shift+R) shows which documents refer to a resolution or a convention, "
                "year by year, and the sentences in which they do.",
            ),
        ),
        (
            translate("Help", "Narrow"),
            translate(
                "Help",
                "A click on a kind, language, year or tag on the left narrows the list; a second click takes it "
                "away again. What narrows the list always stands above it.",
            ),
        ),
        (
            translate("Help", "Add"),
            translate(
                "Help",
                "Drop files or folders on the window, or press Ctrl+O. They are copied; your own stay as they are. "
                "Every import can be undone whole under “All imports”.",
            ),
        ),
        (
            translate("Help", "Scans"),
            translate(
                "Help",
                "The letters in scans and photographs are recognised while you work; the last line says how far it is "
                "and can stop it. P goes from the text to the picture of the page, where the words that you searched "
                "for are marked. Dots below a word say that it may have been recognised wrongly.",
            ),
        ),
        (
            translate("Help", "Pages of one letter"),
            translate(
                "Help",
                "Choose the photographs of its pages and press Ctrl+J: put them in order, give a title, and they are "
                "one document. After an import, what looks like that is pointed out. The files stay as they came; "
                "“Take it apart again” gives the single ones back.",
            ),
        ),
        (
            translate("Help", "Describe and tag"),
            translate(
                "Help",
                "What the program read from the text is a guess until you say that it is right. Press E to edit, T "
                "to tag, J and K to go on and back, Ctrl+Enter to save and go on. Ctrl+Z takes back anything.",
            ),
        ),
        (
            translate("Help", "Collect and hand on"),
            translate(
                "Help",
                "Press C to put documents into a collection; drag them into their order. “Hand on to a folder” "
                "copies the files with a list of them. Nothing else ever leaves this computer.",
            ),
        ),
        (
            translate("Help", "Keep safe"),
            translate(
                "Help",
                "You can close the window at any moment; everything is saved. To keep a second copy, close it and "
                "copy the whole folder of the archive to a stick.",
            ),
        ),
    ]


def about() -> list[tuple[str, str]]:
    """What it is, its version and its licence."""
    return [
        (
            translate("Help", "Peace Archive {version}").format(version=_version()),
            translate(
                "Help",
                "An archive for the documents of women’s peacebuilding. It is free software under the GNU General "
                "Public License, version 3 or later, and comes without any warranty.",
            ),
        ),
        (
            translate("Help", "Private"),
            translate(
                "Help",
                "This program never connects to the internet. It sends nothing to anyone; what leaves this computer "
                "leaves it only because you hand it on.",
            ),
        ),
    ]


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version  # slow to load, and seldom asked for

    try:
        return version("peace-archive")
    except PackageNotFoundError:
        return ""
