"""Controls for the levers of instruments and events; each shows a value and reports another one."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QWidget

from negotiator.model.problems import printable
from negotiator.units import quarter_index, quarter_name
from ui.type_scale import keep_size, scale
from ui.widgets.number_box import NumberBox
from ui.widgets.quarter_box import QuarterBox
from ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Sequence


WIDE_PX: Final = 168
_WIDEST_PX: Final = 280
_PERCENT: Final = 100.0
_DIGITS: Final = 9
_MOST_TOLD: Final = 60


class AmountControl(NumberBox):
    """A number in a unit for people; 0 stands for *absent* where the lever is optional."""

    taken = Signal(object)

    def __init__(self, *, none_text: str, factor: float, is_whole: bool = False) -> None:
        super().__init__(none_text)
        self._factor = factor
        self._is_whole = is_whole
        self._is_optional = bool(none_text)
        keep_size(self, width_px=WIDE_PX)
        self.valueChanged.connect(self._report)

    def measure_in(self, factor: float, unit: str) -> None:
        """Show amounts in a unit; the factor is one of the unit of the scenario in it."""
        self._factor = factor
        self.set_unit(unit)

    def set_span(self, low: float, high: float, step: float) -> None:
        """Set least and greatest value and a step, in the unit of the scenario."""
        least = 0.0 if self._is_optional else low * self._factor
        if (least, high * self._factor) == (self.minimum(), self.maximum()):
            return  # setting a range anew would end a press of an arrow
        if self._is_whole:
            self.setDecimals(0)
        elif high * self._factor <= _PERCENT:
            self.setDecimals(3)
        with QSignalBlocker(self):
            self.setRange(least, high * self._factor)
        self.setSingleStep(step * self._factor)

    def show_value(self, value: object) -> None:
        """Show a number, or that there is none."""
        number = float(value) if isinstance(value, int | float) else 0.0
        with QSignalBlocker(self):
            self.setValue(round(number * self._factor, _DIGITS))

    def _report(self, shown: float) -> None:
        if self._is_optional and shown == 0.0:
            self.taken.emit(None)
        else:
            self.taken.emit(round(shown) if self._is_whole else round(shown / self._factor, 12))


class QuarterControl(QuarterBox):
    """A quarter; the last one of the run stands for *to the end* where the lever is optional."""

    taken = Signal(object)

    def __init__(self, last_quarter: int, *, is_optional: bool) -> None:
        super().__init__()
        self._open_end = last_quarter if is_optional else None
        self.setRange(0, last_quarter)
        keep_size(self, width_px=WIDE_PX)
        self.valueChanged.connect(self._report)

    def show_value(self, value: object) -> None:
        """Show a quarter like `2027Q1`."""
        quarter = self.maximum() if value is None else quarter_index(str(value))
        with QSignalBlocker(self):
            self.reach(self.minimum(), max(self.maximum(), quarter))
            self.setValue(quarter)

    def _report(self, quarter: int) -> None:
        self.taken.emit(None if quarter == self._open_end else quarter_name(quarter))


class ChoiceControl(QuietCombo):
    """One of a few words."""

    taken = Signal(object)

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        for value, words in choices:
            self.addItem(words, value)
        wide_px = math.ceil(self.sizeHint().width() / scale())
        keep_size(self, width_px=max(WIDE_PX, min(wide_px, _WIDEST_PX)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda index: self.taken.emit(self.itemData(index)))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these choices in the place of others."""
        if [self.itemData(index) for index in range(self.count())] == [one for one, _ in choices]:
            return
        with QSignalBlocker(self):
            self.clear()
            for value, words in choices:
                self.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Show the words of a value."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))


class SearchChoiceControl(ChoiceControl):
    """One of many words, found by typing any part of one."""

    refused = Signal(str)
    """What was typed is none of the choices; says what would do."""

    def __init__(self, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(choices)
        keep_size(self, width_px=WIDE_PX)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer, line = self.completer(), self.lineEdit()
        if completer is None or line is None:
            return
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        line.editingFinished.connect(self._settle)

    def _settle(self) -> None:
        """Leave no text behind that is none of the choices."""
        typed = self.currentText().strip()
        index = self.findText(typed, Qt.MatchFlag.MatchFixedString)
        if index >= 0 and index != self.currentIndex():
            self.setCurrentIndex(index)
            self.taken.emit(self.itemData(index))
        if typed and index < 0:
            words = self.tr(
                "\u201c{typed}\u201d is not in the list: type a part of a name, and choose."
            )
            self.refused.emit(words.format(typed=printable(typed[:_MOST_TOLD])))
        self.setEditText(self.itemText(self.currentIndex()))


class FlagControl(QCheckBox):
    """Yes or no."""

    taken = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clicked.connect(self.taken.emit)

    def show_value(self, value: object) -> None:
        """Show yes or no."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))
