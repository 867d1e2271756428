"""The first page: choose a language, choose where the archive is kept, begin or try the samples."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n, messages
from desktop.flow import Flow, button, frame, label


class WelcomeView(QScrollArea):
    """Three steps on one page."""

    language_chosen = Signal(str)
    begun = Signal(str)  # a folder
    sample_wanted = Signal()
    other_wanted = Signal()  # choose a folder for a new archive
    open_wanted = Signal()  # an archive that exists

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label(kind="title", wrap=True)
        self._about = label(wrap=True)
        self._steps = [label(kind="heading", wrap=True) for _ in range(3)]
        self._where = label(kind="muted", wrap=True)
        self._problem = label(kind="danger", wrap=True)
        self._problem.hide()
        self._begin = button(kind="main", do=lambda: self.begun.emit(str(usual_folder())))
        self._other = button(do=self.other_wanted.emit)
        self._open = button(do=self.open_wanted.emit)
        self._sample = button(do=self.sample_wanted.emit)
        self._no_network = label(kind="small", wrap=True)
        card = frame("card")
        card.setMaximumWidth(760)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 26, 32, 24)
        column.setSpacing(9)
        for widget in (self._title, self._about, self._problem):
            column.addWidget(widget)
        column.addSpacing(6)
        languages = Flow()
        self._languages = {one.tag: button(one.name) for one in i18n.TONGUES}
        for tag, chosen in self._languages.items():
            chosen.setCheckable(True)
            chosen.clicked.connect(lambda _checked=False, tag=tag: self.language_chosen.emit(tag))
            languages.add(chosen)
        self._add_step(column, self._steps[0], languages)
        self._add_step(column, self._steps[1], self._where, _row(self._begin, self._other, self._open))
        self._add_step(column, self._steps[2], _row(self._sample))
        column.addSpacing(6)
        column.addWidget(self._no_network)
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 10)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(2)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _add_step(self, column: QVBoxLayout, heading: QLabel, *parts: QWidget) -> None:
        column.addSpacing(8)
        column.addWidget(heading)
        for part in parts:
            column.addWidget(part)

    def say(self, problem: str) -> None:
        """Why the archive that was asked for could not be opened; nothing when empty."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def retranslate(self) -> None:
        """Take the words of the window's language."""
        self._title.setText(self.tr("Welcome to Peace Archive"))
        self._about.setText(
            self.tr(
                "It keeps the documents of your group on this computer, finds them in every spelling and script, "
                "and hands them on when you want it to."
            )
        )
        for step, text in zip(
            self._steps,
            (
                self.tr("1. Choose your language"),
                self.tr("2. Choose where the archive is kept"),
                self.tr("3. Or look around first"),
            ),
            strict=True,
        ):
            step.setText(text)
        self._where.setText(
            self.tr("Files that you add are copied into {folder}. Your own files stay as they are.").format(
                folder=usual_folder()
            )
        )
        self._begin.setText(self.tr("Begin here"))
        self._other.setText(self.tr("Another folder …"))
        self._open.setText(self.tr("Open an archive that I have …"))
        self._sample.setText(self.tr("Try it with sample documents"))
        self._no_network.setText(self.tr("This program never connects to the internet."))
        self.setAccessibleName(self.tr("Welcome"))
        for tag, chosen in self._languages.items():
            chosen.setChecked(tag == messages.interface_language())
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeft)


def usual_folder() -> Path:
    """Where an archive is kept unless a person chooses another place."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "Peace Archive"


def _row(*widgets: QWidget) -> Flow:
    made = Flow()
    for widget in widgets:
        made.add(widget)
    return made
