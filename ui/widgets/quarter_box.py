"""A box for a quarter of a year, `Q1 2027`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox
from typing_extensions import override

from negotiator.units import FIRST_YEAR, QUARTERS_PER_YEAR
from ui.widgets.gestures import Gestures
from ui.widgets.held_key import asks_to_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QWidget

_YEAR_DIGITS: Final = 4
_MARKS: Final = " .,/-"


class QuarterBox(Gestures, QSpinBox):
    """Counts quarters from 2026 Q1; `Q1 2027`, `2027Q1` and `1 2027` can be typed."""

    refused = Signal(str)
    """Something was typed or pasted that cannot be a quarter of the range; says what is allowed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().inputRejected.connect(self._refuse)
        self.lineEdit().textEdited.connect(self._judge)

    def reach(self, low: int, high: int) -> None:
        """Allow quarters from one to another; setting a range anew would end a press of an arrow."""
        if (low, high) != (self.minimum(), self.maximum()):
            self.setRange(low, high)

    def range_text(self) -> str:
        """Say what is allowed, `Q1 2026 to Q4 2040`."""
        low, high = (self.textFromValue(end) for end in (self.minimum(), self.maximum()))
        return self.tr("Allowed: {low} to {high}").format(low=low, high=high)

    @override
    def textFromValue(self, value: int) -> str:
        year, number = divmod(value, QUARTERS_PER_YEAR)
        pattern = self.tr("Q{number} {year}")
        return pattern.format(number=number + 1, year=FIRST_YEAR + year)

    @override
    def valueFromText(self, text: str) -> int:
        quarter = _quarter(text)
        return self.value() if quarter is None else quarter

    @override
    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        quarter = _quarter(text)
        if quarter is not None and self.minimum() <= quarter <= self.maximum():
            return QValidator.State.Acceptable, text, pos
        known = set(self.textFromValue(0).lower()) | set(_MARKS) | set("tq")
        begun = all(letter.isdigit() or letter in known for letter in text.lower())
        state = QValidator.State.Intermediate if begun else QValidator.State.Invalid
        return state, text, pos

    @override
    def fixup(self, text: str) -> str:
        self._refuse()
        return text

    @override
    def event(self, event: QEvent) -> bool:
        if asks_to_undo(event) and self.text() == self.textFromValue(self.value()):
            event.ignore()
            return True
        return super().event(event)

    @Slot()
    def _refuse(self) -> None:
        self.refused.emit(self.range_text())

    @Slot(str)
    def _judge(self, typed: str) -> None:
        """Say at once that a whole quarter is outside the range."""
        quarter = _quarter(typed)
        if quarter is not None and not self.minimum() <= quarter <= self.maximum():
            self._refuse()


def _quarter(text: str) -> int | None:
    """Read a year of four digits and a quarter of one, in whichever order."""
    numbers = re.findall(r"\d+", text)
    years = [int(digits) for digits in numbers if len(digits) == _YEAR_DIGITS]
    quarters = [int(digits) for digits in numbers if len(digits) == 1]
    if len(numbers) != 2 or not years or not quarters:  # noqa: PLR2004 (a year and a quarter)
        return None
    if not 1 <= quarters[0] <= QUARTERS_PER_YEAR:
        return None
    return (years[0] - FIRST_YEAR) * QUARTERS_PER_YEAR + quarters[0] - 1
