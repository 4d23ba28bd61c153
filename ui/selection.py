"""What the user looks at: the chosen mineral, the quarter under the cursor, and the baseline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from negotiator.model.baselines import Baseline


class Selection(QObject):
    """The chosen mineral, the shared cursor and what figures are compared with.

    Not part of the scenario and not undone.
    """

    mineral_changed = Signal(str)
    quarter_changed = Signal(int)
    baseline_changed = Signal()

    def __init__(self, mineral: str, quarter: int = 0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mineral = mineral
        self._quarter = max(quarter, 0)
        self._baseline: Baseline = "own"

    @property
    def mineral(self) -> str:
        """Id of the chosen mineral."""
        return self._mineral

    @property
    def quarter(self) -> int:
        """Quarter under the cursor, counted from 2026 Q1."""
        return self._quarter

    @property
    def baseline(self) -> Baseline:
        """What figures are compared with."""
        return self._baseline

    def select_baseline(self, baseline: Baseline) -> None:
        """Compare with another baseline; says so only when it is another one."""
        if baseline == self._baseline:
            return
        self._baseline = baseline
        self.baseline_changed.emit()

    def select_mineral(self, mineral: str) -> None:
        """Choose a mineral; says so only when it is another one."""
        if mineral == self._mineral:
            return
        self._mineral = mineral
        self.mineral_changed.emit(mineral)

    def select_quarter(self, quarter: int) -> None:
        """Move the cursor; quarters before 2026 Q1 count as that quarter."""
        bounded = max(quarter, 0)
        if bounded == self._quarter:
            return
        self._quarter = bounded
        self.quarter_changed.emit(bounded)
