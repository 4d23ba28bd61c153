"""Rows of the form: a label on the leading side, a control on the other."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import GRID, body_font
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.quiet_combo import QuietCombo
from ui.widgets.toned_label import TonedLabel

NUMBER_PX: Final = 120
COMBO_PX: Final = 168
_FIELD_PX: Final = 28
_PITCH_PX: Final = 36


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
    label = TonedLabel(body_font())
    label.setText(text)
    label.setBuddy(controls[0])
    row = QHBoxLayout()
    row.setContentsMargins(0, (_PITCH_PX - _FIELD_PX) // 2, 0, (_PITCH_PX - _FIELD_PX) // 2)
    row.setSpacing(GRID)
    row.addWidget(label, 0 if page else 1)
    if page:
        row.addWidget(HelpMark(page, text))
        row.addStretch()
    for control in controls:
        control.setFixedHeight(max(_FIELD_PX, control.sizeHint().height()))
        if page:
            explained(control, page)
        row.addWidget(control)
    return row
