"""A small dialog for the dates of a membership."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLabel

from ui.theme import GRID, GROUP, caption_font
from ui.type_scale import keep_size
from ui.viewmodels.coalition_articles import Span
from ui.views.form_row import marked
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.help_mark import explained
from ui.widgets.note_line import NoteLine
from ui.widgets.quarter_box import QuarterBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_BOX_PX: Final = 120
_PAGE: Final = "coalition"
_FIRST_DATE: Final = 4
"""A quarter to begin with where a membership has no date yet: that a year from the start."""


class SpanDialog(QDialog):
    """Two quarters, each only where it is ticked."""

    def __init__(self, who: str, span: Span, last_quarter: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Membership of {who}").format(who=who))
        self.has_joins = QCheckBox(self.tr("Joins in"))
        self.has_leaves = QCheckBox(self.tr("Leaves in"))
        self.joins, self.leaves = QuarterBox(), QuarterBox()
        self.joins.setAccessibleName(self.tr("First quarter in the club"))
        self.leaves.setAccessibleName(self.tr("First quarter outside the club again"))
        self.note = NoteLine(self.tr("About what was typed"))
        self._last = last_quarter
        self._show(span)
        self._lay_out()
        self._connect()
        self._follow()

    @property
    def span(self) -> Span:
        """The dates as they are set."""
        return Span(
            joins=self.joins.value() if self.has_joins.isChecked() else None,
            leaves=self.leaves.value() if self.has_leaves.isChecked() else None,
        )

    def begin_with(self, *, leaves: bool) -> None:
        """Tick one of the two dates and put the keyboard on it."""
        tick, box = (self.has_leaves, self.leaves) if leaves else (self.has_joins, self.joins)
        tick.setChecked(True)
        box.setFocus()
        box.selectAll()

    def _show(self, span: Span) -> None:
        self.joins.setRange(1, self._last)
        self.has_joins.setChecked(span.joins is not None)
        self.has_leaves.setChecked(span.leaves is not None)
        self.joins.setValue(_FIRST_DATE if span.joins is None else span.joins)
        later = max(2 * _FIRST_DATE, self.joins.value() + _FIRST_DATE)
        self.leaves.setRange(1, max(self._last + 1, span.leaves or 0))
        self.leaves.setValue(later if span.leaves is None else span.leaves)

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("Without a tick: in the club from the start, and to the end."))
        hint.setFont(caption_font())
        buttons = dialog_buttons(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        grid.setVerticalSpacing(GRID)
        grid.setHorizontalSpacing(GROUP)
        for row, (tick, box) in enumerate(
            ((self.has_joins, self.joins), (self.has_leaves, self.leaves))
        ):
            keep_size(box, width_px=_BOX_PX)
            explained(box, _PAGE)
            line = marked(tick, tick.text(), page=_PAGE)
            grid.addLayout(line, row, 0)
            grid.addWidget(box, row, 1)
        for row, widget in enumerate((self.note, hint, buttons), start=2):
            grid.addWidget(widget, row, 0, 1, 2)

    def _connect(self) -> None:
        self.has_joins.toggled.connect(self._follow)
        self.has_leaves.toggled.connect(self._follow)
        self.joins.valueChanged.connect(self._follow)
        for box in (self.joins, self.leaves):
            box.refused.connect(self.note.say)
            box.valueChanged.connect(lambda: self.note.say(""))

    def _follow(self) -> None:
        """Only what is ticked can be set; nobody leaves before it has joined."""
        self.joins.setEnabled(self.has_joins.isChecked())
        self.leaves.setEnabled(self.has_leaves.isChecked())
        self.leaves.setMinimum((self.joins.value() if self.has_joins.isChecked() else 0) + 1)
