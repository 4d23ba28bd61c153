"""A hand at the mouse: it comes to a control, waits, and drags or clicks as people do, at 60 Hz."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from ui.widgets.marked_slider import MarkedSlider

HOVER_S: Final = 0.4
_RATE_HZ: Final = 60.0
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_WAYS: Final[tuple[tuple[float, float], ...]] = (
    (0.50, 1.5),
    (0.55, 1.0),
    (0.50, 0.7),
    (0.95, 0.6),
    (0.95, 0.3),
    (0.05, 0.9),
    (0.05, 0.2),
    (0.20, 1.0),
    (0.70, 0.0),
    (0.70, 0.5),
    (0.30, 0.0),
    (0.35, 0.8),
    (0.85, 0.0),
    (0.80, 0.8),
)
"""Where a drag goes next, as a part of the track, and in how many seconds; at once is a jump."""


def wait(seconds: float) -> None:
    """Handle events for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000.0), loop.quit)
    loop.exec()


def come_to(widget: QWidget, place: QPointF) -> None:
    """Let the mouse enter a control and rest there."""
    overall = widget.mapTo(widget.window(), place)
    event = QEnterEvent(place, overall, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    mouse(widget, QEvent.Type.MouseMove, place)


def mouse(
    widget: QWidget, kind: QEvent.Type, place: QPointF, *, held: Qt.MouseButton = _NONE
) -> None:
    """Send an event of the mouse."""
    button = _NONE if kind == QEvent.Type.MouseMove else _LEFT
    event = QMouseEvent(
        kind, place, widget.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(widget, event)


def click(widget: QWidget, place: QPointF) -> None:
    """Press and release."""
    mouse(widget, QEvent.Type.MouseButtonPress, place, held=_LEFT)
    mouse(widget, QEvent.Type.MouseButtonRelease, place)


def drag(slider: MarkedSlider, on_move: Callable[[], None]) -> None:
    """Take the handle over the whole track, back and forth, slowly, quickly and in jumps."""
    here = QPointF(slider.centre_of(slider.value()), 12.0)
    mouse(slider, QEvent.Type.MouseButtonPress, here, held=_LEFT)
    span = slider.width() - 2.0 * here.y()
    begin, loop = time.perf_counter(), QEventLoop()
    way = _way((here.x() - here.y()) / span)
    ticks = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=round(1000.0 / _RATE_HZ))

    def tick() -> None:
        part = way(time.perf_counter() - begin)
        if part is None:
            loop.quit()
            return
        on_move()
        place = QPointF(round(here.y() + part * span), here.y())
        mouse(slider, QEvent.Type.MouseMove, place, held=_LEFT)

    ticks.timeout.connect(tick)
    ticks.start()
    loop.exec()
    ticks.stop()
    mouse(slider, QEvent.Type.MouseButtonRelease, here)


def _way(start: float) -> Callable[[float], float | None]:
    """Part of the track by the time since the press; None when the drag is over."""
    legs = tuple(_legs(start))

    def at(now_s: float) -> float | None:
        for begin_s, end_s, first, last in legs:
            if now_s < end_s:
                part = (now_s - begin_s) / (end_s - begin_s)
                return first + (last - first) * (1.0 - math.cos(math.pi * part)) / 2.0
        return None

    return at


def _legs(start: float) -> Iterator[tuple[float, float, float, float]]:
    now_s, here = 0.0, start
    for there, lasts_s in _WAYS:
        if lasts_s > 0.0:
            yield now_s, now_s + lasts_s, here, there
        now_s, here = now_s + lasts_s, there
