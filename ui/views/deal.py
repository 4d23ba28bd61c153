"""The deal panel: the minerals of the deal, and the terms of the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import CONTROL, GRID, GROUP, caption_font, title_font
from ui.type_scale import keep_size
from ui.viewmodels.deal_table import DealTableModel
from ui.views.floor_form import FloorForm
from ui.views.quota_form import QuotaForm
from ui.widgets.hairline import Hairline
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.mineral_list import RISK_PX, MineralList
from ui.widgets.mineral_picker import MineralPicker
from ui.widgets.quiet_button import QuietButton
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from ui.viewmodels.deal import DealViewModel

_TITLE_PX: Final = 40
_FORM_TITLE_PX: Final = 28
_LAST_LINE_PX: Final = 32


class DealPanel(QWidget):
    """A list to choose a mineral from, and at most eight controls for its terms."""

    all_wanted = Signal()
    """The table of all minerals is wanted."""
    more_wanted = Signal()
    """All terms of the chosen mineral are wanted."""

    def __init__(self, view_model: DealViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        explained(self, "deal")
        self.all = QuietButton(self.tr("All minerals\u2026"))
        self.minerals = MineralList(DealTableModel(view_model, self))
        self.add = QuietButton(self.tr("Add a mineral\u2026"))
        self.picker = MineralPicker(view_model.groups, self)
        self.title = TonedLabel(title_font())
        self.reset = QuietButton(self.tr("Reset"))
        self.floor = FloorForm(view_model)
        self.quota = QuotaForm(view_model)
        self.more = QuietButton(self.tr("More\u2026"))
        self.count = TonedLabel(caption_font(), "text_secondary")
        self.reset_all = QuietButton(self.tr("Reset all"))
        self._build()
        self._connect()
        self._refresh()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """A hand in the panel may be on its way to the floor."""
        super().enterEvent(event)
        self.floor.slider.await_hand()

    def _build(self) -> None:
        heading = QLabel(self.tr("The deal"))
        heading.setFont(title_font())
        self.help = HelpMark("deal", heading.text())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(_line(heading, self.help, self.all, height=_TITLE_PX))
        layout.addWidget(self.minerals)
        layout.addLayout(self._add_line())
        layout.addSpacing(GRID)
        layout.addLayout(_line(self.title, self.reset, height=_FORM_TITLE_PX))
        layout.addLayout(_padded(self.floor))
        layout.addLayout(_padded(self.quota))
        layout.addLayout(self._more_line())
        layout.addStretch(1)
        layout.addLayout(_padded(Hairline(Qt.Orientation.Horizontal)))
        layout.addLayout(_line(self.count, self.reset_all, height=_LAST_LINE_PX))

    def _add_line(self) -> QHBoxLayout:
        """Put the button under the names of the list."""
        row = QHBoxLayout()
        row.setContentsMargins(RISK_PX - 3, 1, GROUP, CONTROL)
        row.addWidget(self.add)
        row.addStretch()
        return row

    def _more_line(self) -> QHBoxLayout:
        """Put the way to all other terms under the form."""
        hint = TonedLabel(caption_font(), "text_secondary")
        hint.setText(self.tr("other instruments and stages"))
        row = QHBoxLayout()
        row.setContentsMargins(GROUP - 3, CONTROL, GROUP, CONTROL)
        row.addWidget(self.more)
        row.addStretch()
        row.addWidget(hint)
        return row

    def _connect(self) -> None:
        view_model = self._view_model
        self.all.clicked.connect(self.all_wanted)
        self.minerals.mineral_chosen.connect(
            view_model.select_mineral, Qt.ConnectionType.QueuedConnection
        )
        self.add.clicked.connect(self._pick)
        self.picker.mineral_chosen.connect(self._begin_mineral)
        self.more.clicked.connect(self.more_wanted)
        self.reset.clicked.connect(view_model.reset_mineral)
        self.reset_all.clicked.connect(view_model.reset_all)
        view_model.changed.connect(self._refresh)
        view_model.mineral_changed.connect(self._await_hand)

    @Slot()
    def _await_hand(self) -> None:
        if self.underMouse():
            self.floor.slider.await_hand()

    @Slot()
    def _refresh(self) -> None:
        view_model = self._view_model
        self.minerals.show_mineral(view_model.mineral.id)
        self.title.setText(view_model.title)
        self.count.setText(view_model.settings_text)
        self.reset.setEnabled(view_model.terms.in_deal)
        self.reset.setAccessibleName(self.tr("Reset {mineral}").format(mineral=view_model.title))
        self.reset_all.setEnabled(view_model.has_deal)
        self.reset_all.setAccessibleName(self.tr("Reset all minerals to no deal"))

    @Slot(str)
    def _begin_mineral(self, mineral: str) -> None:
        """Choose a mineral that was picked, ready for its floor to be typed."""
        self._view_model.select_mineral(mineral)
        self.floor.box.setFocus()
        self.floor.box.selectAll()

    @Slot()
    def _pick(self) -> None:
        self.picker.drop_down(self.add)


def _line(label: QLabel, *others: QWidget, height: int) -> QHBoxLayout:
    """Put a title and its quiet action at the two ends of a line; what explains it after the title."""
    row = QHBoxLayout()
    row.setContentsMargins(GROUP, 0, GROUP - 3, 0)
    row.setSpacing(GRID)
    keep_size(label, height_px=height)
    row.addWidget(label)
    for mark in others[:-1]:
        row.addWidget(mark)
    row.addStretch()
    row.addWidget(others[-1])
    return row


def _padded(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(GROUP, 0, GROUP, 0)
    row.addWidget(widget)
    return row
