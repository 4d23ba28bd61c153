"""The timeline along the bottom: years, the deal, events and the shared cursor; bars can be dragged."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from negotiator.units import FIRST_YEAR, QUARTERS_PER_YEAR, quarter_name
from ui.theme import CONTROL, GRID, caption_font, current_palette
from ui.type_scale import keep_size, scaled
from ui.viewmodels.chart_words import quarter_text
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from ui.viewmodels.timeline import TimelineBar, TimelineViewModel

HEIGHT_PX: Final = 88
_HEAD_PX: Final = 24
_LEFT_PX: Final = 72
_RIGHT_PX: Final = 16
_GAP_PX: Final = 3.0
_HANDLE_PX: Final = 10.0
_FEW_LANES: Final = 3
_EDGE_PX: Final = 6
_YEAR_PX: Final = 44
_POINT_PX: Final = 4.0
_STEP_MS: Final = 90
_Grip = Literal["first", "last", "whole"]


class _Held(NamedTuple):
    """A bar under the mouse: where it was taken, and the dates that it had then."""

    key: object
    grip: _Grip
    at: int
    first: int
    last: int


class Timeline(QWidget):
    """Drag the head for the cursor, a bar to move it, its end to stretch it.

    With the keyboard: arrows left and right move the cursor, up and down choose a bar; with Control
    the arrows move the bar, with Shift its end.
    """

    replaying_changed = Signal()

    def __init__(self, view_model: TimelineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._chosen: object = None
        self._held: _Held | None = None
        self._replay = QTimer(self, interval=_STEP_MS)
        self._replay.timeout.connect(self._step)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        keep_size(self, height_px=HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        view_model.changed.connect(self._follow)
        view_model.quarter_changed.connect(self._follow)
        self._follow()

    @property
    def is_replaying(self) -> bool:
        """Whether the cursor runs by itself."""
        return self._replay.isActive()

    def replay(self) -> None:
        """Let the cursor run from the first quarter to the last, or hold it."""
        if self._replay.isActive():
            self._hold()
            return
        if self._view_model.quarter >= self._view_model.quarters - 1:
            self._view_model.select_quarter(0)
        self._replay.start()
        self.replaying_changed.emit()

    def bar_rect(self, bar: TimelineBar) -> QRectF:
        """Where a bar lies."""
        lane, count = self._lanes()[bar.key], self._lane_count()
        pitch = (self.height() - scaled(_HEAD_PX)) / max(count, _FEW_LANES)
        end = min(bar.last + 1, self._view_model.quarters)
        left, right = self.x_of(bar.first), self.x_of(end)
        top = scaled(_HEAD_PX) + lane * pitch
        return QRectF(left, top, max(right - left, 2.0), pitch - _GAP_PX)

    def x_of(self, quarter: float) -> float:
        """Where a quarter begins. Time runs to the right in every script."""
        room = self.width() - scaled(_LEFT_PX) - _RIGHT_PX
        return scaled(_LEFT_PX) + room * quarter / self._view_model.quarters

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LEFT_PX + _RIGHT_PX + 400, scaled(HEIGHT_PX))

    @Slot()
    def _follow(self) -> None:
        bars = self._view_model.bars
        chosen = next((bar for bar in bars if bar.key == self._chosen), None)
        parts = [self.tr("Cursor at {quarter}").format(quarter=self._year_text())]
        if chosen is not None:
            parts.append(self._view_model.description(chosen))
        self.setAccessibleDescription("; ".join(parts))
        self.update()

    def _year_text(self) -> str:
        return quarter_text(quarter_name(self._view_model.quarter))

    @Slot()
    def _step(self) -> None:
        if self._view_model.quarter >= self._view_model.quarters - 1:
            self._hold()
            return
        self._view_model.select_quarter(self._view_model.quarter + 1)

    def _hold(self) -> None:
        self._replay.stop()
        self.replaying_changed.emit()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._hold()
        super().hideEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._quarter_at(event.position().x())
        bar = self._bar_at(event.position())
        self._view_model.start_gesture()
        if bar is None:
            self._chosen = None
            self._view_model.select_quarter(at)
        else:
            self._chosen = bar.key
            grip = self._grip(bar, event.position().x())
            self._held = _Held(bar.key, grip, at, bar.first, bar.last)
        self._follow()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._quarter_at(event.position().x())
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_grip(event.position())
        elif self._held is None:
            self._view_model.select_quarter(at)
        else:
            self._drag(self._held, at - self._held.at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        turn = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if turn is not None:
            self._choose_next(turn)
        elif step is not None:
            self._press(step, event)
        elif event.key() == Qt.Key.Key_Space:
            self.replay()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            bar = self._bar_at(QPointF(event.pos()))
            text = "" if bar is None else self._view_model.description(bar)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(caption_font())
        self._paint_years(painter)
        for bar in self._view_model.bars:
            self._paint_bar(painter, bar)
        self._paint_cursor(painter)

    def _press(self, step: int, event: QKeyEvent) -> None:
        """Move the cursor, or with Control the chosen bar, or with Shift its end."""
        bar = self._chosen_bar()
        if bar is None or event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self._view_model.select_quarter(self._view_model.quarter + step)
            return
        if not event.isAutoRepeat():
            self._view_model.start_gesture()
        stretches = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        grip: _Grip = "last" if stretches else "whole"
        self._drag(_Held(bar.key, grip, 0, bar.first, bar.last), step)

    def _choose_next(self, turn: int) -> None:
        keys = [bar.key for bar in self._view_model.bars]
        if not keys:
            return
        at = keys.index(self._chosen) if self._chosen in keys else -1 if turn > 0 else 0
        self._chosen = keys[(at + turn) % len(keys)]
        self._follow()

    def _drag(self, held: _Held, by: int) -> None:
        """Move the bar that is held; its length stays when it is moved as a whole."""
        bar = next((bar for bar in self._view_model.bars if bar.key == held.key), None)
        if bar is None:
            return
        first, last, end = held.first, held.last, self._view_model.quarters - 1
        if held.grip == "whole":
            stays = bar.row == "deal" and last == end
            room = end - (first if stays or last >= end else last)
            by = min(max(by, -first), room)
            first, last = first + by, last if stays else last + by
        elif held.grip == "first":
            first = min(first + by, last)
        else:
            last = min(max(last + by, first), max(last, end))
        self._view_model.move(bar, first, last)

    def _show_grip(self, at: QPointF) -> None:
        bar = self._bar_at(at)
        shape = Qt.CursorShape.ArrowCursor
        if bar is not None:
            whole = self._grip(bar, at.x()) == "whole"
            shape = Qt.CursorShape.OpenHandCursor if whole else Qt.CursorShape.SizeHorCursor
        self.setCursor(shape)

    def _grip(self, bar: TimelineBar, x: float) -> _Grip:
        rect = self.bar_rect(bar)
        if not bar.has_length or rect.width() < 3 * _EDGE_PX:
            return "whole"
        if x - rect.left() < _EDGE_PX:
            return "first"
        return "last" if rect.right() - x < _EDGE_PX else "whole"

    def _bar_at(self, at: QPointF) -> TimelineBar | None:
        near = [bar for bar in self._view_model.bars if self._target(bar).contains(at)]
        return near[-1] if near else None

    def _target(self, bar: TimelineBar) -> QRectF:
        """What the mouse can hit of a bar; a point has its words as well."""
        rect = self.bar_rect(bar)
        if bar.has_length:
            return rect
        words = self.fontMetrics().horizontalAdvance(bar.label)
        return rect.adjusted(-_POINT_PX, 0.0, words + 2.0 * _POINT_PX, 0.0)

    def _chosen_bar(self) -> TimelineBar | None:
        return next((bar for bar in self._view_model.bars if bar.key == self._chosen), None)

    def _quarter_at(self, x: float) -> int:
        room = self.width() - scaled(_LEFT_PX) - _RIGHT_PX
        return math.floor((x - scaled(_LEFT_PX)) / room * self._view_model.quarters)

    def _lanes(self) -> dict[object, int]:
        """Lane of each bar: the deal above, events below; what overlaps has lanes of its own."""
        ends: list[tuple[str, int]] = []
        lanes: dict[object, int] = {}
        for bar in self._view_model.bars:
            fits = (i for i, (row, last) in enumerate(ends) if row == bar.row and last < bar.first)
            lane = next(fits, len(ends))
            if lane == len(ends):
                ends.append((bar.row, bar.last))
            ends[lane] = (bar.row, bar.last)
            lanes[bar.key] = lane
        return lanes

    def _lane_count(self) -> int:
        return max(self._lanes().values(), default=-1) + 1

    def _paint_years(self, painter: QPainter) -> None:
        palette = current_palette()
        years = self._view_model.quarters // QUARTERS_PER_YEAR
        width = self.x_of(QUARTERS_PER_YEAR) - self.x_of(0)
        every = max(1, math.ceil(scaled(_YEAR_PX) / max(width, 1.0)))
        for year in range(0, years, every):
            x = self.x_of(year * QUARTERS_PER_YEAR)
            painter.setPen(palette.hairline)
            painter.drawLine(QPointF(x, scaled(_HEAD_PX)), QPointF(x, self.height()))
            painter.setPen(palette.text_secondary)
            place = QRectF(x + CONTROL, 0.0, scaled(_YEAR_PX), scaled(_HEAD_PX))
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, str(FIRST_YEAR + year))
        self._paint_rows(painter)

    def _paint_rows(self, painter: QPainter) -> None:
        """Write the names of the rows at their first lanes."""
        names = {"deal": self.tr("Deal"), "events": self.tr("Events")}
        painter.setPen(current_palette().text_secondary)
        for bar in self._view_model.bars:
            name = names.pop(bar.row, "")
            rect = self.bar_rect(bar)
            place = QRectF(0.0, rect.top(), scaled(_LEFT_PX) - GRID, rect.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_bar(self, painter: QPainter, bar: TimelineBar) -> None:
        palette, rect = current_palette(), self.bar_rect(bar)
        is_event = bar.row == "events"
        if bar.has_length:
            painter.fillRect(rect, palette.event_span if is_event else palette.selection)
        words = rect.adjusted(CONTROL, 0.0, 0.0, 0.0)
        if is_event:
            painter.fillRect(QRectF(rect.left(), rect.top(), 2.0, rect.height()), palette.adversary)
            words.setRight(max(words.right(), float(self.width() - _RIGHT_PX)))
        if bar.key == self._chosen and self.hasFocus():
            painter.setPen(QPen(palette.accent, 1.5))
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(palette.adversary_text if is_event else palette.text)
        room = int(words.width())
        text = self.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_cursor(self, painter: QPainter) -> None:
        palette = current_palette()
        x = self.x_of(self._view_model.quarter + 0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.accent, 1.5))
        painter.drawLine(QPointF(x, _HANDLE_PX), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent)
        half = _HANDLE_PX / 2.0
        painter.drawRoundedRect(QRectF(x - half, 1.0, _HANDLE_PX, _HANDLE_PX), 2.0, 2.0)
