"""A control for tiers of buyers: whose imports are cut, and by how much; one line a tier."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import CONTROL, GRID
from ui.widgets.lever_controls import AmountControl
from ui.widgets.many_control import ManyControl
from ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from collections.abc import Sequence

_PERCENT: Final = 100.0
_STEP_FRAC: Final = 0.05
_FIRST: Final = {"targets": "members", "cut_frac": 0.5}


class TiersControl(QWidget):
    """Lines of targets and a share; at least one is left."""

    taken = Signal(object)
    """The tiers as a tuple of their values."""
    refused = Signal(str)
    """A cut was typed that is none; says what is allowed."""

    def __init__(
        self, regions: Sequence[tuple[str, str]], words: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self._regions, self._words = regions, words
        self._values: list[dict[str, Any]] = []
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(CONTROL)

    def show_value(self, value: object) -> None:
        """Show tiers without reporting them."""
        tiers = value if isinstance(value, tuple) else ()
        values = [{"targets": one.targets, "cut_frac": one.cut_frac} for one in tiers]
        if values != self._values:
            self._values = values
            self._fill()

    def _fill(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place in range(len(self._values)):
            self._lines.addWidget(self._line(place))
        add = QuietButton(self.tr("Add a tier"))
        add.clicked.connect(lambda: self.taken.emit((*self._values, dict(_FIRST))))
        self._lines.addWidget(add)

    def _line(self, place: int) -> QWidget:
        line, tier = QWidget(), self._values[place]
        targets = ManyControl(self._regions, self._words)
        targets.setAccessibleName(self.tr("Targets of tier {number}").format(number=place + 1))
        targets.show_value(tier["targets"])
        targets.taken.connect(partial(self._set, place, "targets"))
        cut = AmountControl(none_text="", factor=_PERCENT)
        cut.setAccessibleName(self.tr("Cut of tier {number} in %").format(number=place + 1))
        cut.set_unit("%")
        cut.set_span(0.0, 1.0, _STEP_FRAC)
        cut.show_value(tier["cut_frac"])
        cut.refused.connect(self.refused)
        cut.taken.connect(partial(self._set, place, "cut_frac"))
        remove = QuietButton(self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove tier {number}").format(number=place + 1))
        remove.setEnabled(len(self._values) > 1)
        remove.clicked.connect(lambda: self._remove(place))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for widget in (targets, cut, remove):
            row.addWidget(widget)
        return line

    def _set(self, place: int, name: str, value: object) -> None:
        tiers = [dict(one) for one in self._values]
        tiers[place][name] = value
        self.taken.emit(tuple(tiers))

    def _remove(self, place: int) -> None:
        self.taken.emit(tuple(one for at, one in enumerate(self._values) if at != place))
