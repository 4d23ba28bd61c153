"""The strip: one line under the headline that says what the last edit moved."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QStyle, QWidget
from typing_extensions import override

from ui.format import tip
from ui.theme import CONTROL, body_font, current_palette, title_font
from ui.type_scale import keep_size
from ui.viewmodels.change_words import plain_text
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from ui.viewmodels.chart_parts import Words
    from ui.viewmodels.headline import HeadlineViewModel

_HEIGHT_PX: Final = 32
_INSET_PX: Final = 12


class ChangeStrip(QWidget):
    """Runs of text in their looks, elided at the end; the whole is in the tool tip, and behind *Why*."""

    def __init__(self, view_model: HeadlineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        keep_size(self, height_px=_HEIGHT_PX)
        self.setAccessibleName(self.tr("What changed"))
        self.why = QuietButton(self.tr("Why\u2026"), self)
        self.why.setAccessibleName(self.tr("What changed and why\u2026"))
        self.why.clicked.connect(view_model.why_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, _INSET_PX - QUIET_PADDING, 0)
        row.addWidget(self.why, 0, Qt.AlignmentFlag.AlignTrailing)
        view_model.strip_changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        text = plain_text(self._view_model.strip)
        self.setAccessibleDescription(text)
        self.setToolTip(tip(text))
        self.why.setVisible(self._view_model.has_moved)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(current_palette().strip)
        painter.drawRoundedRect(self.rect(), CONTROL, CONTROL)
        left, right = _INSET_PX, self.width() - _INSET_PX
        if self.why.isVisibleTo(self):
            right -= self.why.width() + _INSET_PX
        fonts = {True: title_font(), False: body_font()}
        for run in self._view_model.strip:
            painter.setFont(fonts[run.strong])
            left += self._paint_run(painter, run, left=left, right=right)

    def _paint_run(self, painter: QPainter, run: Words, *, left: int, right: int) -> int:
        """Paint a run from its leading edge on, elided where the room ends; return its width."""
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(run.text)
        if left >= right:
            return width
        painter.setPen(getattr(current_palette(), run.role))
        room = QRect(left, 0, min(width, right - left), self.height())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        text = run.text
        if width > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)
        return width
