"""The validation table for a view: headings of its sections, and a line a check."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Slot,
)
from typing_extensions import override

from negotiator.phrases import Phrase
from negotiator.validation.check import tally
from ui.format import fixed, isolated, locale, short, tip
from ui.texts import translate
from ui.viewmodels.mineral_names import capitalised
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from negotiator.validation.check import Check, Section, Verdict

VERDICT_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""`within`, `near` or `missed`; None beside the verdict."""
HEADING_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""True on the heading of a section."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()
_DIGITS: Final = 4
_LEAST_PLAIN: Final = 1.0e-3


class Column(IntEnum):
    """Columns of the table."""

    TITLE = 0
    EXPECTED = 1
    FOUND = 2
    ERROR = 3
    VERDICT = 4
    BANDS = 5


_NUMBERS: Final = (Column.EXPECTED, Column.FOUND, Column.ERROR)


class ValidationModel(QAbstractTableModel):
    """Fills as the parts arrive."""

    def __init__(self) -> None:
        super().__init__()
        self.checks: tuple[Check, ...] = ()
        self._rows: list[Section | Check] = []

    @Slot()
    def clear(self) -> None:
        """Forget all lines."""
        self.beginResetModel()
        self.checks, self._rows = (), []
        self.endResetModel()

    def add(self, checks: tuple[Check, ...]) -> None:
        """Take the lines of one more part, with a heading where a section begins."""
        rows: list[Section | Check] = []
        last = self.checks[-1].section if self.checks else ""
        for check in checks:
            if check.section != last:
                rows.append(check.section)
                last = check.section
            rows.append(check)
        self.beginInsertRows(NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
        self.checks += checks
        self._rows += rows
        self.endInsertRows()

    def check(self, row: int) -> Check | None:
        """Return the check of a row; None on a heading."""
        found = self._rows[row]
        return None if isinstance(found, str) else found

    def summary(self) -> str:
        """How many lines that count are within, near and missed, section by section."""
        pattern = translate(
            "validation", "{section}: {within} within, {near} near, {missed} missed"
        )
        sections: dict[Section, None] = dict.fromkeys(check.section for check in self.checks)
        return " \u00b7 ".join(
            pattern.format(section=_short_name(section), **tally(self.checks, section))
            for section in sections
        )

    def explanation(self, row: int) -> str:
        """What stands behind a line: why it does not count, a note, and the source."""
        check = self.check(row)
        if check is None:
            return ""
        parts = (_title(check), capitalised(said(check.not_counted)), _note(check), _source(check))
        return "\n".join(part for part in parts if part)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and Column(section) in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            translate("validation", "Check"),
            translate("validation", "Expected"),
            translate("validation", "Found"),
            translate("validation", "Error"),
            translate("validation", "Verdict"),
            translate("validation", "Bands"),
        )
        return headings[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        check, column = self.check(index.row()), Column(index.column())
        if check is None:
            return self._of_heading(index, role)
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(check, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self.explanation(index.row()))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return check.verdict if role == VERDICT_ROLE and column == Column.VERDICT else None

    def _of_heading(self, index: Index, role: int) -> object:
        section = self._rows[index.row()]
        if role == HEADING_ROLE:
            return True
        if role != Qt.ItemDataRole.DisplayRole or index.column() != Column.TITLE:
            return None
        headings = {
            "limit": translate("validation", "Limits with exact answers"),
            "solver": translate("validation", "Independent solver"),
            "history": translate("validation", "Back-tests: observed beside simulated"),
        }
        return headings[str(section)]


def _text(check: Check, column: Column) -> str:
    if column == Column.TITLE:
        return _title(check)
    if column == Column.EXPECTED:
        return _number(check.expected)
    if column == Column.FOUND:
        return _number(check.found)
    if column == Column.ERROR:
        return _error(check)
    return _verdict(check) if column == Column.VERDICT else _bands(check)


def _title(check: Check) -> str:
    return capitalised(said(check.title))


def _note(check: Check) -> str:
    """Note on a line; one of the data is in the words of the data."""
    if isinstance(check.note, Phrase) or not check.note:
        return capitalised(said(check.note))
    return translate("validation", "Note of the data: {note}").format(note=isolated(check.note))


def _source(check: Check) -> str:
    """Where the expected number is from; a printed one in the words of the data."""
    if isinstance(check.source, Phrase):
        return translate("validation", "Source: {source}").format(source=said(check.source))
    pattern = translate("validation", "Printed source: {source}")
    return pattern.format(source=isolated(check.source))


def _verdict(check: Check) -> str:
    words = _verdict_word(check.verdict)
    return (
        translate("validation", "{verdict}, not counted").format(verdict=words)
        if check.not_counted
        else words
    )


def _verdict_word(verdict: Verdict) -> str:
    words = {
        "within": translate("validation", "within"),
        "near": translate("validation", "near"),
        "missed": translate("validation", "missed"),
    }
    return words[verdict]


def _error(check: Check) -> str:
    if check.band.scale != "factor":
        return _number(check.error)
    pattern = (
        translate("validation", "factor {factor}, wrong way")
        if check.is_wrong_way
        else translate("validation", "factor {factor}")
    )
    return pattern.format(factor=fixed(check.error, 2))


def _bands(check: Check) -> str:
    factor = check.band.scale == "factor"
    plain = translate("validation", "within {within}, near {near}")
    pattern = translate("validation", "factor: within {within}, near {near}") if factor else plain
    return pattern.format(within=_number(check.band.within), near=_number(check.band.near))


def _short_name(section: Section) -> str:
    names = {
        "limit": translate("validation", "Exact answers"),
        "solver": translate("validation", "Independent solver"),
        "history": translate("validation", "Back-tests"),
    }
    return names[section]


def _number(value: float) -> str:
    if 0.0 < abs(value) < _LEAST_PLAIN:
        return locale().toString(value, "e", 1)
    return short(value, _DIGITS)
