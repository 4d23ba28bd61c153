"""A number box that reads numbers in the locale of the user and refuses bad ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox
from typing_extensions import override

from ui.format import locale, short

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_ENOUGH_DIGITS = 15


class NumberBox(QDoubleSpinBox):
    """A box from 0 up, where 0 (or nothing typed) stands for a word such as *none*.

    A typed number counts when it is finished with Enter or by leaving the box.
    """

    gesture_started = Signal()
    """A key or a press begins; the steps that follow belong together."""
    refused = Signal(str)
    """Something was typed or pasted that cannot be a number of the range; says what is allowed."""

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
        self.lineEdit().inputRejected.connect(self._refuse)

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
        number, _ = self.locale().toDouble(self._bare(text))
        return number

    @override
    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Take what is a number of the locale within the range; keep what may become one."""
        bare = self._bare(text)
        if not bare:
            has_word = bool(self.specialValueText())
            state = QValidator.State.Acceptable if has_word else QValidator.State.Intermediate
            return state, text, pos
        number, is_number = self.locale().toDouble(bare)
        if is_number and self.minimum() <= number <= self.maximum():
            return QValidator.State.Acceptable, text, pos
        marks = self.locale().decimalPoint() + self.locale().groupSeparator()
        begun = all(letter.isdigit() or letter in marks for letter in bare)
        if begun and (not is_number or number < self.minimum()):
            return QValidator.State.Intermediate, text, pos
        return QValidator.State.Invalid, text, pos

    @override
    def fixup(self, text: str) -> str:
        self._refuse()
        return text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.gesture_started.emit()
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.gesture_started.emit()
        super().mousePressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        self.gesture_started.emit()
        super().wheelEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.value() == self.minimum():
            QTimer.singleShot(0, self, self.selectAll)

    @Slot()
    def _refuse(self) -> None:
        self.refused.emit(self.range_text())

    def _bare(self, text: str) -> str:
        """Return the text without unit and spaces; the word for none counts as nothing typed."""
        bare = text.removesuffix(self.suffix()).removesuffix(self.suffix().strip()).strip()
        return "" if bare == self.specialValueText() else bare
