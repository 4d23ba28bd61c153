"""A number box that reads numbers in the locale of the user and refuses bad ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox
from typing_extensions import override

from ui.format import locale, number_of, short
from ui.viewmodels.amounts import no_amount_text
from ui.widgets.gestures import Gestures
from ui.widgets.held_key import asks_to_undo

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

_ENOUGH_DIGITS: Final = 15
_EXAMPLE: Final = 2.5
_DIGITS_AND_MARKS: Final = re.compile(r"[\d.,'\u2019\u066b\u066c\s]*")


class NumberBox(Gestures, QDoubleSpinBox):
    """A box from 0 up, where 0 (or nothing typed) stands for a word such as *none*.

    A typed number counts when it is finished with Enter or by leaving the box. What will not do stays
    as it was typed until then, and the former number comes back: a key that is left out of a number
    makes another one of it.
    """

    refused = Signal(str)
    """What was typed or pasted cannot be a number of the range: says what is allowed; empty once it can."""

    def __init__(self, none_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLocale(locale())
        self.setDecimals(2)
        self.setKeyboardTracking(False)
        self.setGroupSeparatorShown(True)
        self.setSpecialValueText(none_text)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToPreviousValue)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._has_refused = False
        self.lineEdit().textEdited.connect(self._judge)

    def reach(self, high: float) -> None:
        """Allow numbers up to this; setting a range anew would end a press of an arrow."""
        if high != self.maximum():
            self.setMaximum(high)

    def set_unit(self, unit: str) -> None:
        """Write this unit behind the number."""
        suffix = f" {unit}"
        if suffix != self.suffix():
            self.setSuffix(suffix)

    def range_text(self) -> str:
        """Say what is allowed, `0 to 1,100 USD/kg`."""
        pattern = self.tr("Allowed: {low} to {high}")
        high = f"{short(self.maximum(), _ENOUGH_DIGITS)}{self.suffix()}"
        return pattern.format(low=short(self.minimum()), high=high)

    @override
    def textFromValue(self, value: float) -> str:
        return short(value, _ENOUGH_DIGITS)

    @override
    def valueFromText(self, text: str) -> float:
        return number_of(self._bare(text)) or 0.0

    @override
    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take a number of the locale within the range; everything else may still become one."""
        bare = self._bare(text)
        number = number_of(bare)
        if number is None:
            is_sound = not bare and bool(self.specialValueText())
        else:
            is_sound = self.minimum() <= number <= self.maximum()
        state = QValidator.State
        return state.Acceptable if is_sound else state.Intermediate, text, pos

    @override
    def fixup(self, text: str) -> str:
        self._say(self._fault(text, is_whole=True) or self.range_text())
        return text

    @override
    def event(self, event: QEvent) -> bool:
        if asks_to_undo(event) and self._bare(self.text()) == self._bare(self._written()):
            event.ignore()
            return True
        return super().event(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)

    @Slot(str)
    def _judge(self, typed: str) -> None:
        """Say at once that a text can become no number of the range, and when it can again."""
        fault = self._fault(typed)
        if fault or self._has_refused:
            self._say(fault)

    def _say(self, fault: str) -> None:
        self._has_refused = bool(fault)
        self.refused.emit(fault)

    def _fault(self, text: str, *, is_whole: bool = False) -> str:
        """Why a text will not do, if not whole however it goes on; empty where it may."""
        bare = self._bare(text)
        number = number_of(bare)
        if number is not None:
            is_sound = 0.0 <= number <= self.maximum()
            return "" if is_sound else self.range_text()
        start = _DIGITS_AND_MARKS.match(bare)
        digits, tail = (start[0], bare[start.end() :]) if start else ("", bare)
        if not is_whole and self.suffix().strip().casefold().startswith(tail.casefold()):
            return ""
        if not digits:
            return self.range_text()
        example = f"{short(_EXAMPLE)}{self.suffix()}"
        return f"{no_amount_text(bare, example)} {self.range_text()}"

    def _written(self) -> str:
        """Text of the value, as the box writes it."""
        if self.specialValueText() and self.value() == self.minimum():
            return self.specialValueText()
        return self.textFromValue(self.value())

    def _bare(self, text: str) -> str:
        """Return the text without unit and spaces; the word for none counts as nothing typed."""
        bare, unit = text.strip(), self.suffix().strip()
        while unit and bare.casefold().endswith(unit.casefold()):
            bare = bare[: -len(unit)].strip()
        return "" if bare == self.specialValueText() else bare
