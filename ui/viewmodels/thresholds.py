"""Thresholds that the user marks on the meter: from which weight on the club would act."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from ui.format import percent, short
from ui.texts import listed, translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.viewmodels.coalition_facts import MeterRow

MEMBERS: Final = "members"
MEASURES: Final = (MEMBERS, "need", "mine", "refined")
"""What can have a threshold, in the order of the meter."""
_PERCENT: Final = 100.0
_SLACK: Final = 1.0e-9


class Thresholds(QObject):
    """A mark for each measure: so many members, so many percent of the world. No run waits for them."""

    changed = Signal()

    def __init__(self, seats: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seats = seats
        """How many can be members."""
        self._values: dict[str, float] = {}

    def value(self, measure: str) -> float:
        """Members or percent; 0 for no threshold."""
        return self._values.get(measure, 0.0)

    def set_value(self, measure: str, value: float) -> None:
        """Mark a threshold in members or percent; 0 removes it."""
        if value == self.value(measure):
            return
        self._values[measure] = value
        self.changed.emit()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is to be kept of them, `members=15`."""
        return tuple(f"{name}={value:g}" for name, value in self._values.items() if value)

    def take(self, texts: Iterable[str]) -> None:
        """Take what was kept; what makes no sense is left out."""
        for name, _, written in (text.partition("=") for text in texts):
            whole = self.seats if name == MEMBERS else _PERCENT
            if name in MEASURES and written.replace(".", "", 1).isdecimal():
                self.set_value(name, min(float(written), whole))

    def marked(self, rows: Sequence[MeterRow]) -> tuple[MeterRow, ...]:
        """Lines of the meter with their thresholds, and in the tip whether they are met."""
        return tuple(self._marked(row) for row in rows)

    def words(self, rows: Sequence[MeterRow]) -> str:
        """Whether all thresholds are met, and which are not; empty where there are none."""
        marked = [row for row in self.marked(rows) if row.threshold_frac is not None]
        missed = [self._missed(row) for row in marked if not _is_met(row)]
        if missed:
            words = translate("thresholds", "Not met: {missed}")
            return words.format(missed=listed(missed))
        return translate("thresholds", "Thresholds met") if marked else ""

    def _marked(self, row: MeterRow) -> MeterRow:
        value = self.value(row.measure)
        if not value or row.share_frac is None:
            return row
        whole = self.seats if row.measure == MEMBERS else _PERCENT
        marked = replace(row, threshold_frac=value / whole)
        words = translate("thresholds", "Threshold {threshold}: {state}")
        met, missed = translate("thresholds", "met"), translate("thresholds", "not met")
        state = met if _is_met(marked) else missed
        said = words.format(threshold=self._shown(row.measure, value), state=state)
        return replace(marked, tip=f"{said}\n{row.tip}")

    def _missed(self, row: MeterRow) -> str:
        has = round((row.share_frac or 0.0) * self.seats)
        shown = short(has) if row.measure == MEMBERS else percent(row.share_frac or 0.0, 1)
        words = translate("thresholds", "{measure} {value} of {threshold}")
        wanted = self._shown(row.measure, self.value(row.measure))
        return words.format(measure=row.label.lower(), value=shown, threshold=wanted)

    def _shown(self, measure: str, value: float) -> str:
        if measure == MEMBERS:
            return short(value)
        whole = value == round(value)
        return percent(value / _PERCENT, 0 if whole else 1)


def _is_met(row: MeterRow) -> bool:
    return (row.share_frac or 0.0) >= (row.threshold_frac or 0.0) - _SLACK
