"""Rows of the form: a label on the leading side, a control on the other."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme import GRID, body_font
from ui.type_scale import keep_size, scale
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
    keep_size(combo, width_px=COMBO_PX)
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
        hint_px = math.ceil(control.sizeHint().height() / scale())
        keep_size(control, height_px=max(_FIELD_PX, hint_px))
        if page:
            explained(control, page)
        row.addWidget(control)
    return row
