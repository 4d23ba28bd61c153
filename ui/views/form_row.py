"""Rows of the form: a label on the leading side, a control on the other."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import CONTROL, body_font
from ui.type_scale import keep_size, scale, scaled
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.quiet_combo import QuietCombo
from ui.widgets.toned_label import TonedLabel

NUMBER_PX: Final = 120
COMBO_PX: Final = 168
_FIELD_PX: Final = 28
_PITCH_PX: Final = 36
_MARK_GAP_PX: Final = 2
"""Between a label, its mark and the control; the circle of the mark is drawn a little inside."""


class FormCombo(QuietCombo):
    """As wide as its neighbours where the label leaves room for it, else what the label leaves."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(COMBO_PX), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(NUMBER_PX), super().minimumSizeHint().height())


def quiet_combo(name: str) -> FormCombo:
    """Make a combo box of the usual width with an accessible name."""
    combo = FormCombo()
    combo.setAccessibleName(name)
    combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo


def marked(widget: QWidget, subject: str, *, page: str) -> QHBoxLayout:
    """Put a mark that opens a page of the handbook close behind a widget that the page explains."""
    explained(widget, page)
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(widget)
    row.addSpacing(_MARK_GAP_PX)
    row.addWidget(HelpMark(page, subject))
    row.addStretch()
    return row


def form_row(text: str, *controls: QWidget, page: str) -> QHBoxLayout:
    """Put controls at the end of a line of 36 px, their label and its mark at its beginning.

    Parameters
    ----------
    text : the label; it is never cut
    controls : the first one belongs to the label
    page : id of the page of the handbook that explains them
    """
    label = TonedLabel(body_font())
    label.setText(text)
    label.setBuddy(controls[0])
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    row = marked(label, text, page=page)
    row.setContentsMargins(0, (_PITCH_PX - _FIELD_PX) // 2, 0, (_PITCH_PX - _FIELD_PX) // 2)
    for number, control in enumerate(controls):
        hint_px = math.ceil(control.sizeHint().height() / scale())
        keep_size(control, height_px=max(_FIELD_PX, hint_px))
        explained(control, page)
        row.addSpacing(CONTROL if number else _MARK_GAP_PX)
        row.addWidget(control)
    return row
