"""The thresholds of the meter, typed as numbers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ui.theme import GRID, GROUP, caption_font
from ui.type_scale import keep_size
from ui.viewmodels.thresholds import MEASURES, MEMBERS
from ui.views.form_row import NUMBER_PX, form_row
from ui.widgets.dialog_buttons import quiet_close
from ui.widgets.note_line import NoteLine
from ui.widgets.number_box import NumberBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.viewmodels.thresholds import Thresholds

_WIDTH_PX: Final = 320
_MOST_PERCENT: Final = 100.0


class ThresholdsDialog(QDialog):
    """Stays open beside the meter; what is typed shows there at once.

    Parameters
    ----------
    thresholds : to be set
    names : of the measures, as the meter has them
    parent : the window
    """

    def __init__(
        self, thresholds: Thresholds, names: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Thresholds"))
        self._thresholds = thresholds
        self.note = NoteLine(self.tr("About what was typed"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        rows.setSpacing(GRID)
        self.boxes = tuple(self._box(*pair) for pair in zip(MEASURES, names, strict=True))
        for name, box in zip(names, self.boxes, strict=True):
            rows.addLayout(form_row(name, box, page="coalition"))
        hint = QLabel(
            self.tr(
                "Marks on the meter for the mineral that is shown, kept on this computer. "
                "They only say what is reached: the deal does not wait for them."
            )
        )
        hint.setWordWrap(True)
        hint.setFont(caption_font())
        buttons = quiet_close()
        buttons.rejected.connect(self.reject)
        for widget in (self.note, hint, buttons):
            rows.addWidget(widget)
        self.setMinimumWidth(_WIDTH_PX)

    def _box(self, measure: str, name: str) -> NumberBox:
        box = NumberBox(self.tr("none"), self)
        is_count = measure == MEMBERS
        unit = self.tr("members") if is_count else "%"
        box.set_unit(unit)
        box.setDecimals(0 if is_count else 1)
        box.setMaximum(self._thresholds.seats if is_count else _MOST_PERCENT)
        box.setValue(self._thresholds.value(measure))
        box.setAccessibleName(f"{name} ({unit})")
        keep_size(box, width_px=NUMBER_PX)
        box.valueChanged.connect(partial(self._thresholds.set_value, measure))
        box.refused.connect(self.note.say)
        return box
