"""The line over the list of seats: what its last column shows, chosen there, and its unit or letters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget
from typing_extensions import override

from ui.theme import GRID, GROUP, caption_font
from ui.type_scale import keep_size
from ui.viewmodels.coalition_list import SideColumn
from ui.widgets.article_dots import ArticleLetters
from ui.widgets.member_line import DOTS_OVERHANG
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent

_CHEVRON: Final = 14
_LINE_PX: Final = 1.4


class ColumnSwitch(QuietButton):
    """A caption with an arrow that opens the choice of columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFont(caption_font())

    @override
    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + _CHEVRON, size.height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        leftwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = self.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        room = self.rect().adjusted(QUIET_PADDING, 0, -QUIET_PADDING, 0)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        middle = _CHEVRON / 2.0 if leftwards else self.width() - _CHEVRON / 2.0
        centre = QPointF(middle, self.height() / 2.0)
        painter.setPen(QPen(painter.pen().color(), _LINE_PX))
        arrow = [centre + QPointF(-3.0, -1.5), centre + QPointF(0.0, 1.5)]
        painter.drawPolyline([*arrow, centre + QPointF(3.0, -1.5)])
        if self.hasFocus():
            self._draw_ring(painter, self.rect())


class SeatHead(QWidget):
    """Chooses what stands at the end of the lines: gains with their unit, or the articles signed."""

    chosen = Signal(object)
    """The column that the user chose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = ColumnSwitch(self)
        self.unit = QLabel(self)
        self.unit.setFont(caption_font())
        self.unit.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.unit.setContentsMargins(0, 0, DOTS_OVERHANG, 0)
        self.letters = ArticleLetters(self)
        self._words = {
            SideColumn.GAINS: (
                self.tr("Gains"),
                self.tr("Mean yearly gain of each seat against no deal, in the club or not"),
            ),
            SideColumn.SIGNS: (
                self.tr("Signs"),
                self.tr("Articles that each member signs; click a dot, or press 1 to 5 on a line"),
            ),
        }
        self.actions_by_column = self._made_menu()
        keep_size(self, height_px=GROUP + GRID)
        self._lay_out()
        self.show_column(SideColumn.GAINS)

    def show_column(self, column: SideColumn) -> None:
        """Show the head of a column."""
        words, explained = self._words[column]
        self.switch.setText(words)
        self.switch.setToolTip(explained)
        self.switch.setAccessibleName(self.tr("Last column: {column}").format(column=words))
        self.switch.setAccessibleDescription(explained)
        self.switch.updateGeometry()
        self.unit.setVisible(column is SideColumn.GAINS)
        self.letters.setVisible(column is SideColumn.SIGNS)
        self.actions_by_column[column].setChecked(True)

    def _made_menu(self) -> dict[SideColumn, QAction]:
        menu, group = QMenu(self.switch), QActionGroup(self)
        actions = {}
        for column, (words, _) in self._words.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, column))
            group.addAction(action)
            actions[column] = action
        self.switch.setMenu(menu)
        return actions

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(GROUP - QUIET_PADDING, 0, GROUP - DOTS_OVERHANG, 0)
        line.setSpacing(0)
        line.addWidget(self.switch)
        line.addStretch(1)
        line.addWidget(self.unit)
        line.addWidget(self.letters)

    def _choose(self, column: SideColumn) -> None:
        self.show_column(column)
        self.chosen.emit(column)
