"""Paints the list of seats: check box, flag, name, dates, and gain or articles at the end of the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
)
from typing_extensions import override

from ui.format import tip
from ui.theme import CONTROL, body_font, caption_font, current_palette, is_dark
from ui.type_scale import scaled
from ui.viewmodels.coalition_articles import article_words
from ui.viewmodels.coalition_list import REGIONS_ROLE, RowKind
from ui.widgets.article_dots import article_at, paint_articles, paint_span
from ui.widgets.member_line import ROW_HEIGHT, Index, MemberLine

if TYPE_CHECKING:
    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QAbstractItemView

    from ui.colours import Palette
    from ui.viewmodels.coalition import CoalitionViewModel
    from ui.viewmodels.coalition_gains import Gain
    from ui.widgets.flags import FlagBook

_FOCUS_PX: Final = 1.5
_LINE_PX: Final = 1.4
_TICK_PX: Final = 2.0
_RADIUS: Final = 3.0
_OLD_OPACITY: Final = 0.45
_TICK: Final = (QPointF(4.0, 8.3), QPointF(6.9, 11.1), QPointF(12.1, 5.2))
_DASH: Final = (QPointF(4.5, 8.0), QPointF(11.5, 8.0))


class MemberDelegate(QStyledItemDelegate):
    """Paints the lines of the list and turns clicks and the space bar into ticks."""

    def __init__(
        self, view_model: CoalitionViewModel, flags: FlagBook, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._flags = flags

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(scaled(ROW_HEIGHT), scaled(ROW_HEIGHT))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = MemberLine.of(option, index)
        palette = current_palette()
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.kind is RowKind.GROUP:
            _draw_group(painter, line, palette)
        else:
            _draw_ground(painter, option, palette)
            _draw_check(painter, line, palette)
            self._draw_flag(painter, option, line)
            self._draw_gain(painter, line, palette)
            paint_span(painter, line, palette)
            paint_articles(painter, line, palette)
            _draw_title(painter, line, palette)
        if line.kind is RowKind.UNION:
            expanded = bool(option.state & QStyle.StateFlag.State_Open)
            _draw_chevron(painter, line, palette, expanded=expanded)
        painter.restore()

    @override
    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        if isinstance(event, QKeyEvent):
            wanted = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Select}
            return wanted and _turn_over(model, index)
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return False
        line = MemberLine.of(option, index)
        box = line.check_rect.united(line.flag_rect).adjusted(-CONTROL, -CONTROL, CONTROL, CONTROL)
        place = event.position().toPoint()
        released = event.type() == QEvent.Type.MouseButtonRelease
        if line.kind is not RowKind.GROUP and box.contains(place):
            return not released or _turn_over(model, index)
        article = article_at(line, place)
        if article is not None:
            if released:
                self._view_model.memberships.toggle_article(article, index.data(REGIONS_ROLE))
            return True
        if not line.chevron_rect.contains(place):
            return False
        if released and isinstance(option.widget, QTreeView):
            option.widget.setExpanded(index, not option.widget.isExpanded(index))
        return True

    @override
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        line = MemberLine.of(option, index) if index.isValid() else None
        article = None if line is None else article_at(line, event.pos())
        if article is None:
            return super().helpEvent(event, view, option, index)
        QToolTip.showText(event.globalPos(), tip(article_words(article)), view)
        return True

    def _draw_flag(self, painter: QPainter, option: QStyleOptionViewItem, line: MemberLine) -> None:
        ratio = painter.device().devicePixelRatioF()
        flag = self._flags.pixmap(line.flag, ratio, on_dark=is_dark(option.palette))
        painter.drawPixmap(line.flag_rect.topLeft(), flag)

    def _draw_gain(self, painter: QPainter, line: MemberLine, palette: Palette) -> None:
        """Draw the gain; paler while it belongs to an older scenario."""
        painter.setOpacity(_OLD_OPACITY if self._view_model.gains_are_old else 1.0)
        painter.setFont(body_font())
        painter.setPen(_gain_colour(line.gain, palette))
        painter.drawText(line.gain_rect, Qt.AlignmentFlag.AlignCenter, line.gain_text)
        painter.setOpacity(1.0)


def _turn_over(model: QAbstractItemModel, index: Index) -> bool:
    """Turn the check box of a line over."""
    role = Qt.ItemDataRole.CheckStateRole
    now = index.data(role)
    if now is None:
        return False
    ticked = Qt.CheckState(now) == Qt.CheckState.Checked
    after = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
    return model.setData(index, after, role)


def _gain_colour(gain: Gain | None, palette: Palette) -> QColor:
    if gain is None or not gain.inside or gain.sign == 0:
        return palette.text_secondary
    return palette.gain_text if gain.sign > 0 else palette.loss_text


def _draw_group(painter: QPainter, line: MemberLine, palette: Palette) -> None:
    font = caption_font()
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(palette.text_secondary)
    painter.drawText(line.group_rect, line.begin, line.title)


def _draw_ground(painter: QPainter, option: QStyleOptionViewItem, palette: Palette) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(option.rect, palette.selection)
    if option.state & QStyle.StateFlag.State_HasFocus:
        ring = QRectF(option.rect).adjusted(1.0, 1.0, -1.0, -1.0)
        painter.setPen(QPen(palette.accent, _FOCUS_PX))
        painter.drawRoundedRect(ring, _RADIUS, _RADIUS)


def _draw_check(painter: QPainter, line: MemberLine, palette: Palette) -> None:
    """Draw the box: empty with a border that shows on any ground, or filled with a white mark."""
    ticked = line.check != Qt.CheckState.Unchecked
    edge = palette.accent_fill if ticked else palette.control_border
    box = QRectF(line.check_rect)
    painter.setPen(QPen(edge, 1.0))
    painter.setBrush(palette.accent_fill if ticked else palette.base)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if ticked:
        mark = _TICK if line.check == Qt.CheckState.Checked else _DASH
        pen = QPen(QColor(Qt.GlobalColor.white), _TICK_PX)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([box.topLeft() + point for point in mark]))


def _draw_title(painter: QPainter, line: MemberLine, palette: Palette) -> None:
    painter.setFont(body_font())
    painter.setPen(palette.text)
    painter.drawText(line.title_rect, line.begin, line.shown_title)


def _draw_chevron(painter: QPainter, line: MemberLine, palette: Palette, *, expanded: bool) -> None:
    """Draw an arrow that points down to what is open, or on to what is not."""
    side = -1 if line.direction == Qt.LayoutDirection.RightToLeft else 1
    closed = (QPoint(-2 * side, -4), QPoint(2 * side, 0), QPoint(-2 * side, 4))
    opened = (QPoint(-4, -2), QPoint(0, 2), QPoint(4, -2))
    centre = line.chevron_rect.center()
    points = [QPointF(centre + point) for point in (opened if expanded else closed)]
    painter.setPen(QPen(palette.text_secondary, _LINE_PX))
    painter.drawPolyline(QPolygonF(points))
