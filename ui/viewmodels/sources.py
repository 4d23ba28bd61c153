"""Every number of the data as a table, with the user's own values for those that can be changed."""

from __future__ import annotations

import math
from enum import IntEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from negotiator.data.facts import TO, all_facts
from negotiator.model.assumption_edits import with_behaviour, with_override, without_assumptions
from negotiator.model.assumptions import Assumptions
from ui.format import number_of, short
from ui.texts import translate
from ui.viewmodels.data_units import data_unit
from ui.viewmodels.fact_words import GRADE_MARKS, kind_name, parameter_name
from ui.viewmodels.mineral_names import capitalised, sentence_name
from ui.viewmodels.places import load_places

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from negotiator.data.facts import Fact
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document

MINERAL_ROLE: Final = Qt.ItemDataRole.UserRole + 1
CHANGED_ROLE: Final = Qt.ItemDataRole.UserRole + 2
VALUE_ROLE: Final = Qt.ItemDataRole.UserRole + 3
"""The number to sort by."""
_DIGITS: Final = 6
Index = QModelIndex | QPersistentModelIndex
NOWHERE: Final = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    MINERAL = 0
    WHAT = 1
    NAME = 2
    VALUE = 3
    YOURS = 4
    UNIT = 5
    RANGE = 6
    GRADE = 7
    SOURCE = 8


_NUMBERS: Final = (Column.VALUE, Column.YOURS, Column.RANGE)


class SourcesModel(QAbstractTableModel):
    """A line a number. The column *Yours* edits the scenario; one undo step an edit."""

    refused = Signal(str)
    """What was typed cannot be taken; says what is allowed."""
    accepted = Signal()
    """A value was taken."""

    def __init__(self, document: Document, world: World, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._facts = all_facts(world)
        places = load_places()
        self._regions = {region.id: places.name(region) for region in world.regions}
        self._minerals = {m.id: capitalised(sentence_name(m)) for m in world.minerals}
        self._yours = _own_values(document.scenario)
        document.changed.connect(self._refresh)

    @property
    def has_changes(self) -> bool:
        """Whether some assumption is not as it comes."""
        return self._document.scenario.assumptions != Assumptions()

    def reset(self) -> None:
        """Take every assumption as it comes, in one step."""
        words = translate("sources", "Reset all assumptions")
        self._document.edit(without_assumptions(self._document.scenario), words)

    @override
    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._facts)

    @override
    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = (
            translate("sources", "Mineral"),
            translate("sources", "What"),
            translate("sources", "Name"),
            translate("sources", "Value"),
            translate("sources", "Yours"),
            translate("sources", "Unit"),
            translate("sources", "Low to high"),
            translate("sources", "Grade"),
            translate("sources", "Source"),
        )
        return headings[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == Column.YOURS and self._facts[index.row()].bounds is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        fact, column = self._facts[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(fact, column) or self._invitation(fact, column)
        if role == Qt.ItemDataRole.EditRole:
            return self._text(fact, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(fact, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return self._own_role(fact, column, role)

    def _own_role(self, fact: Fact, column: Column, role: int) -> object:
        """What the view narrows and sorts by."""
        if role == MINERAL_ROLE:
            return fact.mineral
        if role == VALUE_ROLE:
            own = self._yours.get(_key(fact), -math.inf)
            return own if column == Column.YOURS else fact.value
        return _key(fact) in self._yours if role == CHANGED_ROLE else None

    @staticmethod
    def _invitation(fact: Fact, column: Column) -> str:
        """Show where a value can be typed."""
        is_free = column == Column.YOURS and fact.bounds is not None
        return translate("sources", "set\u2026") if is_free else ""

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        fact = self._facts[index.row()]
        if role != Qt.ItemDataRole.EditRole or fact.bounds is None:
            return False
        typed, problem = str(value).strip(), self.problem(index, str(value))
        if problem:
            self.refused.emit(problem)
            return False
        self._set(fact, number_of(typed))
        self.accepted.emit()
        return True

    def problem(self, index: Index, text: str) -> str:
        """Why a text would not do as a value; empty where it would."""
        typed = text.strip()
        if not typed or not index.isValid():
            return ""
        fact = self._facts[index.row()]
        if fact.bounds is None:
            return ""
        number = number_of(typed)
        low, high = fact.bounds
        if number is not None and low <= number <= high:
            return ""
        pattern = translate(
            "sources", "{name}: allowed are numbers from {low} to {high}, or nothing"
        )
        return pattern.format(name=self._name(fact), low=_number(low), high=_number(high))

    def _set(self, fact: Fact, value: float | None) -> None:
        value = None if value == fact.value else value
        scenario = self._document.scenario
        if fact.kind == "behaviour":
            after = with_behaviour(scenario, constant=fact.name, value=value)
        else:
            after = with_override(
                scenario, mineral=fact.mineral, parameter=fact.parameter, value=value
            )
        shown = _number(fact.value if value is None else value)
        words = translate("sources", "Set {name} to {value}").format(
            name=self._full_name(fact), value=shown
        )
        self._document.edit(after, words)

    def _text(self, fact: Fact, column: Column) -> str:
        if column in {Column.VALUE, Column.YOURS, Column.RANGE}:
            return self._numbers(fact, column)
        texts = {
            Column.MINERAL: self._minerals.get(fact.mineral, translate("sources", "All minerals")),
            Column.WHAT: kind_name(fact),
            Column.NAME: self._name(fact),
            Column.UNIT: data_unit(fact.unit),
            Column.GRADE: GRADE_MARKS[fact.grade],
            Column.SOURCE: fact.source,
        }
        return texts[column]

    def _numbers(self, fact: Fact, column: Column) -> str:
        if column == Column.VALUE:
            return _number(fact.value)
        if column == Column.YOURS:
            value = self._yours.get(_key(fact))
            return "" if value is None else _number(value)
        if fact.low is None or fact.high is None:
            return ""
        return translate("sources", "{low} to {high}").format(
            low=_number(fact.low), high=_number(fact.high)
        )

    def _name(self, fact: Fact) -> str:
        if fact.kind == "printed":
            origin, _, destination = fact.name.partition(TO)
            pattern = translate("sources", "{origin} to {destination}")
            return pattern.format(
                origin=self._regions.get(origin, origin),
                destination=self._regions.get(destination, destination),
            )
        return self._regions.get(fact.name) or parameter_name(fact.name)

    def _full_name(self, fact: Fact) -> str:
        """Name with the mineral, where it is of one."""
        mineral = self._minerals.get(fact.mineral)
        return self._name(fact) if mineral is None else f"{mineral}: {self._name(fact)}"

    def _tip(self, fact: Fact, column: Column) -> str:
        if column == Column.YOURS and fact.bounds is not None:
            pattern = translate(
                "sources", "Your own value, from {low} to {high}; empty it to take that of the data"
            )
            return pattern.format(low=_number(fact.bounds[0]), high=_number(fact.bounds[1]))
        return fact.source

    @Slot()
    def _refresh(self) -> None:
        yours = _own_values(self._document.scenario)
        if yours != self._yours:
            self._yours = yours
            last = self.index(len(self._facts) - 1, Column.YOURS)
            self.dataChanged.emit(self.index(0, Column.YOURS), last)


def _own_values(scenario: Scenario) -> dict[tuple[str, str], float]:
    """Values that are not as they come, by mineral and parameter."""
    defaults, own = Assumptions().behaviour.model_dump(), scenario.assumptions.behaviour
    values = {("", name): v for name, v in own.model_dump().items() if v != defaults[name]}
    values |= {(o.mineral, o.parameter): o.value for o in scenario.assumptions.overrides}
    return values


def _key(fact: Fact) -> tuple[str, str]:
    return (fact.mineral, fact.parameter if fact.bounds is not None else "")


def _number(value: float) -> str:
    return short(value, _DIGITS)
