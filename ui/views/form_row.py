"""Rows of the form: a label on the leading side, a control on the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from ui.theme import GRID
from ui.widgets.help_mark import HelpMark, explained

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

NUMBER_PX: Final = 120
COMBO_PX: Final = 168
_FIELD_PX: Final = 28
_PITCH_PX: Final = 36


class QuietCombo(QComboBox):
    """A combo box that the wheel changes only while it has the focus."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def quiet_combo(name: str) -> QuietCombo:
    """Make a combo box of the usual width with an accessible name."""
    combo = QuietCombo()
    combo.setAccessibleName(name)
    combo.setFixedWidth(COMBO_PX)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo


def form_row(text: str, *controls: QWidget, page: str = "") -> QHBoxLayout:
    """Put controls at the end of a line of 36 px, their label at its beginning.

    Parameters
    ----------
    text : the label
    controls : the first one belongs to the label
    page : id of the page of the handbook that explains them; none if empty
    """
    label = QLabel(text)
    label.setBuddy(controls[0])
    row = QHBoxLayout()
    row.setContentsMargins(0, (_PITCH_PX - _FIELD_PX) // 2, 0, (_PITCH_PX - _FIELD_PX) // 2)
    row.setSpacing(GRID)
    row.addWidget(label)
    if page:
        row.addWidget(HelpMark(page, text))
    row.addStretch()
    for control in controls:
        control.setFixedHeight(max(_FIELD_PX, control.sizeHint().height()))
        if page:
            explained(control, page)
        row.addWidget(control)
    return row
