"""The tab of a view in the toolbar: bold and underlined while the view is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QStyleOptionFocusRect, QToolButton, QWidget
from typing_extensions import override

from ui.theme import CONTROL, GRID, body_font, current_palette, title_font
from ui.type_scale import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

_UNDERLINE_PX: Final = 3
_HEIGHT_PX: Final = 40


class ViewTab(QToolButton):
    """Shows a checkable action as a tab."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(title_font()).horizontalAdvance(self.text())
        return QSize(width + 2 * GRID, scaled(_HEIGHT_PX))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        painter = QPainter(self)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect(), palette.strip)
        painter.setFont(title_font() if self.isChecked() else body_font())
        painter.setPen(palette.text if self.isChecked() else palette.text_secondary)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.isChecked():
            painter.fillRect(self._underline(), palette.accent)
        if self.hasFocus():
            self._draw_focus(painter)

    def _underline(self) -> QRect:
        inside = self.rect().adjusted(GRID, 0, -GRID, 0)
        return QRect(inside.left(), self.height() - _UNDERLINE_PX, inside.width(), _UNDERLINE_PX)

    def _draw_focus(self, painter: QPainter) -> None:
        option = QStyleOptionFocusRect()
        option.initFrom(self)
        option.rect = self.rect().adjusted(CONTROL, GRID, -CONTROL, -GRID)
        element = QStyle.PrimitiveElement.PE_FrameFocusRect
        self.style().drawPrimitive(element, option, painter, self)
