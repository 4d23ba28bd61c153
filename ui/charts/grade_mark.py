"""The mark of a chart whose weakest input is a judgement."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.charts.look import line_pen, take_pen
from ui.format import tip
from ui.theme import current_palette

_SIZE: Final = QSize(20, 16)
_RING: Final = QRectF(5.5, 3.5, 9.0, 9.0)
_LINE_PX: Final = 1.4


class GradeMark(QAbstractButton):
    """A small ring; the tool tip says what is judged, and a click asks for the sources."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(_SIZE)
        room = self.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(room)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._weakness: str | None = None
        self.show_weakness("")

    @property
    def shown(self) -> bool:
        """Whether there is a ring."""
        return bool(self._weakness)

    def show_weakness(self, weakness: str) -> None:
        """Show the ring where something is a judgement; its place is kept free where nothing is."""
        if weakness == self._weakness:
            return
        self._weakness = weakness
        self.setToolTip(tip(weakness) if weakness else "")
        self.setAccessibleName(weakness)
        self.setVisible(bool(weakness))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = current_palette()
        lit = self.hasFocus() or self.underMouse()
        take_pen(painter, line_pen(palette.accent if lit else palette.text_secondary, _LINE_PX))
        painter.drawEllipse(_RING)
