"""The list of documents as a model that fetches a stretch at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from archive import DocumentId
from desktop import messages
from desktop.listing import Asked, Listing, Row
from desktop.scripts import shown_row

ROW = Qt.ItemDataRole.UserRole
DOCUMENTS = "application/x-peace-archive-documents"
"""The kind of what is dragged out of the list: ids, one a line."""

_Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """The rows fetched so far of one listing.  `wanted` asks for the next stretch, `rearranged` for a new order."""

    wanted = Signal(int)
    rearranged = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._total = 0
        self._asked = Asked()
        self._asked_for = 0
        self._script = ""
        self.is_arranged = False
        """Whether rows may be dragged to another place."""

    @property
    def total(self) -> int:
        """How many documents there are in all, fetched or not."""
        return self._total

    @property
    def ids(self) -> list[DocumentId]:
        """The documents fetched so far."""
        return [row.summary.id for row in self._rows]

    @property
    def asked(self) -> Asked:
        """What the rows answer."""
        return self._asked

    def write_in(self, script: str) -> None:
        """Show Serbian in another script."""
        self._script = script
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def row(self, place: int) -> Row:
        """The row at a place, as it is written."""
        return self._rows[place]

    def place(self, number: DocumentId) -> int | None:
        """Where a document stands among the rows fetched so far."""
        return next((place for place, row in enumerate(self._rows) if row.summary.id == number), None)

    def show(self, listing: Listing) -> None:
        """Begin a new list; the same documents in the same order are only painted afresh, so that nothing jumps."""
        same = [row.summary.id for row in listing.rows] == self.ids
        self.is_arranged = listing.asked.is_arranged
        self._asked, self._total = listing.asked, listing.total
        if same:
            self._rows = list(listing.rows)
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(listing.rows)
        self._asked_for = len(self._rows)
        self.endResetModel()

    def extend(self, listing: Listing) -> None:
        """Add the stretch that was asked for; one that no longer fits, or of another list, is dropped."""
        fits = listing.asked.offset == len(self._rows) and listing.asked.goes_on_from(self._asked)
        if not fits or not listing.rows:
            self._asked_for = len(self._rows)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(listing.rows) - 1)
        self._rows.extend(listing.rows)
        self._asked_for = len(self._rows)
        self.endInsertRows()

    # What Qt asks

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: _Index = QModelIndex()) -> bool:  # noqa: B008, D102
        return not parent.isValid() and len(self._rows) < self._total and self._asked_for == len(self._rows)

    def fetchMore(self, parent: _Index = QModelIndex()) -> None:  # noqa: B008, D102
        if self.canFetchMore(parent):
            self._asked_for = len(self._rows) + 1
            self.wanted.emit(len(self._rows))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = shown_row(self._rows[index.row()], self._script)
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.summary.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.row())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.note or " ".join(snippet.text for snippet in row.snippets[:1])
        return None

    def _spoken(self, row: Row, place: int) -> str:
        """What a screen reader says: title, date, languages, place in the list."""
        summary = row.summary
        return self.tr("{title}; {kind}; {date}; {language}; {place} of {total}").format(
            title=summary.title,
            kind=messages.kind_name(summary.kind) if summary.kind else self.tr("kind not known"),
            date=messages.shown_date(summary.date) if summary.date else self.tr("no date"),
            language=messages.languages(summary.languages),
            place=place + 1,
            total=self._total,
        )

    def flags(self, index: _Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled if self.is_arranged else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [DOCUMENTS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        carried = QMimeData()
        places = sorted({index.row() for index in indexes})
        carried.setData(DOCUMENTS, QByteArray("\n".join(self._rows[place].summary.id for place in places).encode()))
        return carried

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: D102
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    def dropMimeData(  # noqa: D102
        self, data: QMimeData, action: Qt.DropAction, row: int, _column: int, parent: _Index
    ) -> bool:
        if not self.is_arranged or not data.hasFormat(DOCUMENTS) or action == Qt.DropAction.IgnoreAction:
            return False
        at = row if row >= 0 else (parent.row() if parent.isValid() else len(self._rows))
        self.rearranged.emit(moved(self.ids, dragged(data), at))
        return False  # the list is drawn anew when the archive has taken the order


def dragged(data: QMimeData) -> list[DocumentId]:
    """The documents that were dragged out of the list."""
    lines = bytes(data.data(DOCUMENTS).data()).decode().split("\n")
    return [DocumentId(line) for line in lines if line]


def moved(ids: Sequence[DocumentId], chosen: Sequence[DocumentId], at: int) -> list[DocumentId]:
    """The order of `ids` with `chosen` taken out and put in again before what stood at place `at`."""
    before = [one for one in ids[:at] if one not in chosen]
    after = [one for one in ids[at:] if one not in chosen]
    return [*before, *chosen, *after]
