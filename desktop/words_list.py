"""The concepts of an archive as a list: what each is called, in whose words, and what a search finds of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from archive import Archive, fold, sort_key, vocabulary
from archive.vocabulary import Concept
from desktop import messages, theme

WORD = Qt.ItemDataRole.UserRole

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 12
_TOP = 7


class Standing(Enum):
    """Whose a concept is."""

    SHIPPED = auto()
    CHANGED = auto()  # shipped, and this archive's people say something else
    ADDED = auto()
    HIDDEN = auto()


@dataclass(frozen=True, slots=True)
class Word:
    """A concept with whose it is and the folded text in which a search looks."""

    concept: Concept
    standing: Standing
    sought: str

    @property
    def code(self) -> str:
        """The concept's code."""
        return self.concept.code


def words(archive: Archive) -> tuple[Word, ...]:
    """Every concept that an archive uses or hides."""
    own = {concept.code: concept for concept in archive.own_concepts()}
    shipped = {concept.code for concept in vocabulary.concepts()}

    def standing(code: str) -> Standing:
        if code not in own:
            return Standing.SHIPPED
        return Standing.CHANGED if code in shipped else Standing.ADDED

    used = tuple(Word(concept, standing(concept.code), _sought(concept)) for concept in archive.concepts())
    hidden = (concept for concept in own.values() if concept.hidden)
    return used + tuple(Word(concept, Standing.HIDDEN, _sought(concept)) for concept in hidden)


def _sought(concept: Concept) -> str:
    return fold("\n".join((concept.code, *(name for names in concept.names.values() for name in names))))


def _distance(word: Word, wanted: str) -> int:
    """How far the nearest name is from what is searched for: the same, one that begins so, any other."""
    names = word.sought.split("\n")
    return 0 if wanted in names else 1 if any(name.startswith(wanted) for name in names) else 2


def shown_name(concept: Concept) -> str:
    """What a concept is called in the window's language."""
    return vocabulary.name_of(concept, messages.interface_language())


def other_names(concept: Concept) -> str:
    """The preferred name in each other language; Serbian once, in the script that is read here."""
    here = messages.interface_language()
    script = "sr-Latn" if here != "sr-Cyrl" else "sr-Cyrl"
    languages = [*("en", script, "sq"), *vocabulary.MORE_LANGUAGES]
    names = [concept.names[language][0] for language in languages if language != here and concept.names.get(language)]
    return " · ".join(dict.fromkeys(names))


class WordsModel(QAbstractListModel):
    """The concepts that a search finds, in the alphabetical order of the window's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[Word] = []
        self._rows: list[Word] = []
        self._wanted: list[str] = []

    @property
    def all(self) -> Sequence[Word]:
        """Every concept, found or not."""
        return self._all

    def word(self, code: str) -> Word | None:
        """The concept with that code."""
        return next((word for word in self._all if word.code == code), None)

    def place(self, code: str) -> int | None:
        """Where a concept stands among those that are found."""
        return next((place for place, word in enumerate(self._rows) if word.code == code), None)

    def show(self, found: Sequence[Word]) -> None:
        """Begin a new list."""
        language = messages.interface_language()
        self._all = sorted(found, key=lambda word: sort_key(shown_name(word.concept), language))
        self._find()

    def search(self, text: str) -> None:
        """Narrow to the concepts that have all words of `text` in their names, however spelled; best names first."""
        self._wanted = fold(text).split()
        self._find()

    def _find(self) -> None:
        rows = [word for word in self._all if all(part in word.sought for part in self._wanted)]
        if self._wanted:
            rows.sort(key=lambda word: _distance(word, " ".join(self._wanted)))
        if [word.code for word in rows] == [word.code for word in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        word = self._rows[index.row()]
        if role == WORD:
            return word
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_name(word.concept)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(word, index.row())
        return None

    def _spoken(self, word: Word, place: int) -> str:
        """What a screen reader says: the name, whose it is, the names in other languages, the place in the list."""
        return self.tr("{name}; {standing}; {others}; {place} of {total}").format(
            name=shown_name(word.concept),
            standing=messages.standing_of_concept(word.standing.name),
            others=other_names(word.concept),
            place=place + 1,
            total=len(self._rows),
        )


class WordsView(QListView):
    """The list of concepts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setItemDelegate(WordDelegate(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(24)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)


class WordDelegate(QStyledItemDelegate):
    """Draws a concept: its name, below it the names in the other languages, at the right whose it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002, D102
        name, others = _fonts(option.font)
        return QSize(160, QFontMetrics(name).height() + QFontMetrics(others).height() + 2 * _TOP + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: D102
        painter.save()
        self._paint_behind(painter, option)
        word: Word = index.data(WORD)
        chosen = theme.current()
        area = option.rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        name, others = _fonts(option.font)
        name.setStrikeOut(word.standing is Standing.HIDDEN)
        whose = messages.standing_of_concept(word.standing.name) if word.standing is not Standing.SHIPPED else ""
        room = QFontMetrics(others).horizontalAdvance(whose)
        _draw(painter, others, chosen.accent_text, area, whose, Qt.AlignmentFlag.AlignRight)
        _draw(
            painter,
            name,
            chosen.text,
            area.adjusted(0, 0, -(room + _SIDE) if whose else 0, 0),
            shown_name(word.concept),
        )
        below = area.adjusted(0, QFontMetrics(name).height() + 2, 0, 0)
        _draw(painter, others, chosen.muted, below, other_names(word.concept))
        painter.restore()

    def _paint_behind(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        chosen, rect = theme.current(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(chosen.accent_soft))
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(chosen.accent))
        painter.setPen(QColor(chosen.line))
        painter.drawLine(rect.left() + _SIDE, rect.bottom(), rect.right(), rect.bottom())
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_Active:
            painter.setPen(QPen(QColor(chosen.accent), 1, Qt.PenStyle.DotLine))
            painter.drawRect(rect.adjusted(5, 1, -2, -2))


def _fonts(font: QFont) -> Iterator[QFont]:
    for scale, bold in ((1.0, True), (0.9, False)):
        made = QFont(font)
        made.setPointSizeF(font.pointSizeF() * scale)
        made.setBold(bold)
        yield made


def _draw(
    painter: QPainter,
    font: QFont,
    colour: str,
    area: QRect,
    text: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, cut where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, side | Qt.AlignmentFlag.AlignTop, cut)
