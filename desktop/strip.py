"""A line across the window that says one thing: that an archive is read-only, how far an import is, what went wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from desktop.flow import button, label, restyle


class Strip(QFrame):
    """A sentence with buttons; hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "strip")
        self._words = label(wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._acts: tuple[Callable[[], object], ...] = ()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._words)
        words.addWidget(self._bar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 5, 10, 5)
        layout.setSpacing(12)
        layout.addLayout(words, 1)
        layout.addLayout(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(
        self,
        text: str,
        *acts: tuple[str, Callable[[], object]],
        tone: str = "",
        progress: tuple[int, int] | None = None,
    ) -> None:
        """Show a sentence, with buttons that do something about it and, for long work, how far it is."""
        self._words.setText(text)
        self._words.setAccessibleName(text)
        self._bar.setVisible(progress is not None)
        if progress is not None:
            self._bar.setMaximum(max(1, progress[1]))
            self._bar.setValue(progress[0])
            self._bar.setAccessibleName(text)
        self._set_buttons(acts)
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)
        self.show()

    def _set_buttons(self, acts: tuple[tuple[str, Callable[[], object]], ...]) -> None:
        """Keep the buttons that stay the same, so that one that has the focus does not lose it at every step."""
        self._acts = tuple(do for _, do in acts)
        standing = [self._buttons.itemAt(place).widget() for place in range(self._buttons.count())]
        if [one.text() for one in standing] == [text for text, _ in acts]:
            return
        for one in standing:
            self._buttons.removeWidget(one)
            one.hide()
            one.deleteLater()
        for place, (text, _) in enumerate(acts):
            self._buttons.addWidget(button(text, do=lambda place=place: self._acts[place]()))


class Strips(QWidget):
    """The strips below the search field, each by what it is about."""

    def __init__(self, *names: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._strips = {name: Strip() for name in names}
        for strip in self._strips.values():
            layout.addWidget(strip)

    def __getitem__(self, name: str) -> Strip:
        return self._strips[name]
