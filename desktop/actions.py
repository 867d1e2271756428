"""Every action once: its words, its keys, its menu, and what it needs before it can be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Flag, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

translate = QCoreApplication.translate


class Needs(Flag):
    """What must be so before an action can be done."""

    NOTHING = 0
    ARCHIVE = auto()
    WRITING = auto()
    CHOSEN = auto()  # at least one document
    BIN = auto()  # the bin is shown
    ELSEWHERE = auto()  # anything but the bin is shown
    COLLECTION = auto()  # a collection is shown
    BATCH = auto()  # an import is shown
    SAMPLES = auto()
    SEVERAL = auto()  # more than one document
    JOINED = auto()  # a document that was made of several
    PICTURES = auto()  # a document with pages that are pictures


_CHANGE = Needs.ARCHIVE | Needs.WRITING
_CHANGE_CHOSEN = _CHANGE | Needs.CHOSEN


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person can do."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...] = ()
    needs: Needs = Needs.NOTHING
    checkable: bool = False
    apart: bool = False  # a line above it in its menu


MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("documents", QT_TRANSLATE_NOOP("Actions", "&Documents")),
    ("collections", QT_TRANSLATE_NOOP("Actions", "&Collections")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("settings", QT_TRANSLATE_NOOP("Actions", "&Settings")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

ACTS: tuple[Act, ...] = (
    Act("add-files", "file", QT_TRANSLATE_NOOP("Actions", "Add &files …"), ("Ctrl+O",), _CHANGE),
    Act("add-folder", "file", QT_TRANSLATE_NOOP("Actions", "Add a f&older …"), ("Ctrl+Shift+O",), _CHANGE),
    Act("paste-files", "file", QT_TRANSLATE_NOOP("Actions", "&Paste files"), ("Ctrl+V",), _CHANGE),
    Act("undo-import", "file", QT_TRANSLATE_NOOP("Actions", "&Undo this import"), (), _CHANGE | Needs.BATCH),
    Act(
        "remove-samples",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Remove the samples"),
        (),
        _CHANGE | Needs.SAMPLES,
    ),
    Act("new-archive", "file", QT_TRANSLATE_NOOP("Actions", "&New archive …"), ("Ctrl+Shift+N",), apart=True),
    Act("open-archive", "file", QT_TRANSLATE_NOOP("Actions", "Open an &archive …"), ()),
    Act("show-folder", "file", QT_TRANSLATE_NOOP("Actions", "&Show the archive’s folder"), (), Needs.ARCHIVE),
    Act("quit", "file", QT_TRANSLATE_NOOP("Actions", "&Close the window"), ("Ctrl+Q",), apart=True),
    Act("undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), _CHANGE),
    Act("redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), _CHANGE),
    Act("search", "edit", QT_TRANSLATE_NOOP("Actions", "&Search"), ("Ctrl+F", "Ctrl+L"), Needs.ARCHIVE, apart=True),
    Act("clear", "edit", QT_TRANSLATE_NOOP("Actions", "&Begin the search afresh"), ("Ctrl+Shift+F",), Needs.ARCHIVE),
    Act("next-hit", "edit", QT_TRANSLATE_NOOP("Actions", "&Next place found"), ("F3",), Needs.ARCHIVE),
    Act("previous-hit", "edit", QT_TRANSLATE_NOOP("Actions", "&Previous place found"), ("Shift+F3",), Needs.ARCHIVE),
    Act("next", "documents", QT_TRANSLATE_NOOP("Actions", "&Next document"), ("J",), Needs.ARCHIVE),
    Act("previous", "documents", QT_TRANSLATE_NOOP("Actions", "&Previous document"), ("K",), Needs.ARCHIVE),
    Act("select-all", "documents", QT_TRANSLATE_NOOP("Actions", "Select &all"), ("Ctrl+A",), Needs.ARCHIVE),
    Act("edit", "documents", QT_TRANSLATE_NOOP("Actions", "&Edit the description"), ("E",), _CHANGE_CHOSEN, apart=True),
    Act("guesses", "documents", QT_TRANSLATE_NOOP("Actions", "Check the &guesses"), ("G",), Needs.CHOSEN),
    Act(
        "recognise-now",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "Recognise its &letters now"),
        (),
        _CHANGE_CHOSEN | Needs.PICTURES,
    ),
    Act("picture", "documents", QT_TRANSLATE_NOOP("Actions", "Pictu&re or text"), ("P",), Needs.CHOSEN),
    Act(
        "save-next",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "&Save and go to the next"),
        ("Ctrl+Return", "Ctrl+Enter"),
        _CHANGE_CHOSEN,
    ),
    Act("tag", "documents", QT_TRANSLATE_NOOP("Actions", "&Tag …"), ("T",), _CHANGE_CHOSEN | Needs.ELSEWHERE),
    Act(
        "collect",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "Add to a &collection …"),
        ("C",),
        _CHANGE_CHOSEN | Needs.ELSEWHERE,
    ),
    Act(
        "join",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "&Make one document of these pages …"),
        ("Ctrl+J",),
        _CHANGE_CHOSEN | Needs.ELSEWHERE | Needs.SEVERAL,
        apart=True,
    ),
    Act(
        "unjoin",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "Ta&ke the document apart again"),
        (),
        _CHANGE_CHOSEN | Needs.ELSEWHERE | Needs.JOINED,
    ),
    Act(
        "bin",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "Put into the &bin"),
        ("Delete",),
        _CHANGE_CHOSEN | Needs.ELSEWHERE,
        apart=True,
    ),
    Act("restore", "documents", QT_TRANSLATE_NOOP("Actions", "Take &out of the bin"), (), _CHANGE_CHOSEN | Needs.BIN),
    Act(
        "copy-text", "documents", QT_TRANSLATE_NOOP("Actions", "Copy title and &date"), ("Ctrl+Shift+C",), Needs.CHOSEN
    ),
    Act(
        "words",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "&Words and names …"),
        ("Ctrl+Shift+W",),
        Needs.ARCHIVE,
        apart=True,
    ),
    Act(
        "citations",
        "documents",
        QT_TRANSLATE_NOOP("Actions", "C&itations over time"),
        ("Ctrl+Shift+R",),
        Needs.ARCHIVE,
    ),
    Act("new-collection", "collections", QT_TRANSLATE_NOOP("Actions", "&New collection …"), ("Ctrl+N",), _CHANGE),
    Act(
        "rename-collection",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "&Name and words …"),
        (),
        _CHANGE | Needs.COLLECTION,
    ),
    Act(
        "remove-collection",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "&Remove the collection"),
        (),
        _CHANGE | Needs.COLLECTION,
    ),
    Act(
        "uncollect",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "&Take out of the collection"),
        (),
        _CHANGE_CHOSEN | Needs.COLLECTION,
        apart=True,
    ),
    Act(
        "move-up",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "Move &up"),
        ("Alt+Up",),
        _CHANGE_CHOSEN | Needs.COLLECTION,
    ),
    Act(
        "move-down",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "Move &down"),
        ("Alt+Down",),
        _CHANGE_CHOSEN | Needs.COLLECTION,
    ),
    Act(
        "export",
        "collections",
        QT_TRANSLATE_NOOP("Actions", "&Hand on to a folder …"),
        ("Ctrl+Shift+E",),
        Needs.COLLECTION,
        apart=True,
    ),
    Act("next-pane", "view", QT_TRANSLATE_NOOP("Actions", "Next &part of the window"), ("F6",)),
    Act("larger", "view", QT_TRANSLATE_NOOP("Actions", "&Larger text"), ("Ctrl++", "Ctrl+="), apart=True),
    Act("smaller", "view", QT_TRANSLATE_NOOP("Actions", "S&maller text"), ("Ctrl+-",)),
    Act("usual-size", "view", QT_TRANSLATE_NOOP("Actions", "&Usual size of text"), ("Ctrl+0",)),
    Act("letters", "view", QT_TRANSLATE_NOOP("Actions", "Row of &special letters"), ("Ctrl+Shift+L",), checkable=True),
    Act("script-", "view", QT_TRANSLATE_NOOP("Actions", "Serbian as &written"), checkable=True, apart=True),
    Act("script-Latn", "view", QT_TRANSLATE_NOOP("Actions", "Serbian in L&atin letters"), checkable=True),
    Act("script-Cyrl", "view", QT_TRANSLATE_NOOP("Actions", "Serbian in &Cyrillic letters"), checkable=True),
    Act("recognise", "settings", QT_TRANSLATE_NOOP("Actions", "&Recognise scans in the background"), checkable=True),
    Act("theme-system", "settings", QT_TRANSLATE_NOOP("Actions", "Colours of the &system"), checkable=True, apart=True),
    Act("theme-light", "settings", QT_TRANSLATE_NOOP("Actions", "&Light colours"), checkable=True),
    Act("theme-dark", "settings", QT_TRANSLATE_NOOP("Actions", "&Dark colours"), checkable=True),
    Act("help", "help", QT_TRANSLATE_NOOP("Actions", "&Short help"), ("F1",)),
    Act("shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keys"), ("Ctrl+/",)),
    Act("palette", "help", QT_TRANSLATE_NOOP("Actions", "&All commands …"), ("Ctrl+Shift+P",)),
    Act("about", "help", QT_TRANSLATE_NOOP("Actions", "A&bout Peace Archive"), apart=True),
)


class Actions(QObject):
    """The window's actions by name."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._menus: dict[str, QMenu] = {}
        for act in ACTS:
            made = QAction(window)
            made.setObjectName(act.name)
            made.setCheckable(act.checkable)
            made.setShortcuts([QKeySequence(keys) for keys in act.keys])
            made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            window.addAction(made)
            self._actions[act.name] = made
        self.retranslate()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def __iter__(self) -> Iterator[QAction]:
        return iter(self._actions.values())

    def on(self, name: str, do: Callable[[], object]) -> None:
        """Call `do` when the action is chosen."""
        self._actions[name].triggered.connect(lambda _checked=False: do())

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Put every action into its menu."""
        for menu, _ in MENUS:
            self._menus[menu] = bar.addMenu("")
        for act in ACTS:
            if act.apart:
                self._menus[act.menu].addSeparator()
            self._menus[act.menu].addAction(self._actions[act.name])
        self.retranslate()
        return self._menus

    def allow(self, have: Needs, reason: str) -> None:
        """Enable what can be done now; where only writing is missing, the status line says `reason`."""
        for act in ACTS:
            made = self._actions[act.name]
            made.setEnabled((act.needs & ~have) == Needs.NOTHING)
            blocked = Needs.WRITING in act.needs and Needs.WRITING not in have
            made.setStatusTip(reason if blocked else "")
            made.setToolTip(reason if blocked else plain(made.text()))

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        for act in ACTS:
            self._actions[act.name].setText(translate("Actions", act.text))
        for name, text in MENUS:
            if name in self._menus:
                self._menus[name].setTitle(translate("Actions", text))


def plain(text: str) -> str:
    """An action's words without the mark of its access key."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix(" …")


def keys(action: QAction) -> str:
    """An action's keys as people read them."""
    return ", ".join(sequence.toString(QKeySequence.SequenceFormat.NativeText) for sequence in action.shortcuts())
