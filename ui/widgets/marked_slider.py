"""A slider with reference marks under it."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QSlider, QStyle, QStyleOptionSlider, QToolTip
from typing_extensions import override

from ui.theme import caption_font, current_palette
from ui.widgets.gestures import Gestures
from ui.widgets.hand_ahead import HandAhead
from ui.widgets.label_layout import ROWS, LabelPlace, label_places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_TRACK_PX: Final = 24
_TICK_TOP_PX: Final = 18
_LABELS_TOP_PX: Final = 25
_ROW_PX: Final = 15
_NEAR_PX: Final = 5


@dataclass(frozen=True, slots=True)
class SliderMark:
    """A tick with a label."""

    position: int
    text: str
    detail: str
    """Tool tip of the tick and its label."""


class MarkedSlider(Gestures, QSlider):
    """A horizontal slider that a double click sets to 0; a click on the groove takes the handle there."""

    approached = Signal(object)
    """A hand is at the slider: positions to which it may go next, the likeliest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._marks: tuple[SliderMark, ...] = ()
        self._hand = HandAhead()
        self.valueChanged.connect(self._follow_hand)

    def set_marks(self, marks: Sequence[SliderMark]) -> None:
        """Draw these marks; an earlier one has the choice of place."""
        if tuple(marks) == self._marks:
            return
        self._marks = tuple(marks)
        self.updateGeometry()
        self.update()

    def mark_places(self) -> tuple[tuple[SliderMark, LabelPlace | None], ...]:
        """Return each mark with the place of its label; None where there is no room for it."""
        metrics = QFontMetrics(caption_font())
        widths = tuple(metrics.horizontalAdvance(mark.text) + 1 for mark in self._marks)
        centres = tuple(self.centre_of(mark.position) for mark in self._marks)
        return tuple(zip(self._marks, label_places(centres, widths, self.width()), strict=True))

    def centre_of(self, position: int) -> int:
        """Pixel of the middle of the handle at this position."""
        return self._handle() // 2 + QStyle.sliderPositionFromValue(
            self.minimum(),
            self.maximum(),
            position,
            self._span(),
            upsideDown=self._option().upsideDown,
        )

    def await_hand(self) -> None:
        """Say where a hand that comes may take the handle."""
        self._hand.begin(time.monotonic(), self.value())
        self.approached.emit(self._hand.likely(self.stops()))

    def stops(self) -> set[int]:
        """Positions that a mouse reaches, and those that a key or the wheel reaches from here."""
        track = (self.minimum(), self.maximum(), self._span(), self._option().upsideDown)
        by_mouse = set(_positions_on(*track))
        by_key = {self.value() + sign * step for step in self._steps() for sign in (-1, 1)}
        return by_mouse | {stop for stop in by_key if self.minimum() <= stop <= self.maximum()}

    @override
    def initStyleOption(self, option: QStyleOptionSlider) -> None:
        super().initStyleOption(option)
        option.rect = QRect(0, 0, self.width(), _TRACK_PX)

    @override
    def sizeHint(self) -> QSize:
        height = _LABELS_TOP_PX + ROWS * _row_px() + 1 if self._marks else _TRACK_PX
        return QSize(super().sizeHint().width(), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(caption_font())
        for mark, place in self.mark_places():
            self._draw_mark(painter, mark, place)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.await_hand()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.await_hand()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._begin()
        on_track = event.position().y() < _TRACK_PX
        if event.button() == Qt.MouseButton.LeftButton and on_track:
            self._jump_to(round(event.position().x()))
        QSlider.mousePressEvent(self, event)  # the gesture has begun before the jump

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to 0, within the gesture of the first click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setValue(0)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            detail = self._detail_at(event.pos().x(), event.pos().y())
            if detail:
                QToolTip.showText(event.globalPos(), detail, self)
                return True
        return super().event(event)

    @override
    def _begin(self) -> None:
        super()._begin()
        self.await_hand()

    def _follow_hand(self, position: int) -> None:
        self._hand.move(time.monotonic(), position)
        self.approached.emit(self._hand.likely(self.stops()))

    def _steps(self) -> set[int]:
        """Count positions that keys and the wheel go at a time."""
        step, wheel = self.singleStep(), QApplication.wheelScrollLines()
        return {step, 2 * step, step * wheel, self.pageStep()}

    def _positions_at(self, pixels: Iterable[int]) -> Iterator[int]:
        """Positions of the handle so many pixels from its left end."""
        lowest, highest, span = self.minimum(), self.maximum(), self._span()
        turned = self._option().upsideDown
        place_of = QStyle.sliderValueFromPosition
        return (place_of(lowest, highest, pixel, span, upsideDown=turned) for pixel in pixels)

    def _span(self) -> int:
        """Pixels that the handle can go."""
        return self.width() - self._handle()

    def _handle(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_SliderLength, self._option(), self)

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option

    def _jump_to(self, x: int) -> None:
        """Move the handle under the mouse unless it is there."""
        handle = self._handle()
        if abs(x - self.centre_of(self.value())) <= handle // 2:
            return
        self.setValue(*self._positions_at((x - handle // 2,)))

    def _draw_mark(self, painter: QPainter, mark: SliderMark, place: LabelPlace | None) -> None:
        colours = current_palette()
        x = self.centre_of(mark.position)
        row = 0 if place is None else place.row
        painter.setPen(QPen(colours.control_border, 1))
        painter.drawLine(x, _TICK_TOP_PX, x, _LABELS_TOP_PX - 1 + row * _row_px())
        if place is None:
            return
        painter.setPen(colours.text_secondary)
        painter.drawText(_rect(place), Qt.AlignmentFlag.AlignLeft, mark.text)

    def _detail_at(self, x: int, y: int) -> str:
        """Tool tip of the mark whose label or tick is here."""
        for mark, place in self.mark_places():
            on_tick = y >= _TICK_TOP_PX and abs(x - self.centre_of(mark.position)) < _NEAR_PX
            if (place is not None and _rect(place).contains(x, y)) or on_tick:
                return f"{mark.text}: {mark.detail}"
        return ""


@lru_cache(maxsize=32)
def _positions_on(lowest: int, highest: int, span: int, turned: bool) -> frozenset[int]:  # noqa: FBT001 (a key)
    """Every position that a mouse reaches on a track."""
    place_of = QStyle.sliderValueFromPosition
    return frozenset(
        place_of(lowest, highest, pixel, span, upsideDown=turned) for pixel in range(span + 1)
    )


def _rect(place: LabelPlace) -> QRect:
    row_px = _row_px()
    return QRect(place.left, _LABELS_TOP_PX + place.row * row_px, place.width, row_px)


def _row_px() -> int:
    """Height of a line of labels in the font of the platform."""
    return max(_ROW_PX, QFontMetrics(caption_font()).height())
