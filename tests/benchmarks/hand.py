"""A hand at the mouse: it comes to a control, waits, and drags or clicks as people do, at 60 Hz."""

from __future__ import annotations

import math
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtTest import QTest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QWindow
    from PySide6.QtWidgets import QWidget

    from ui.widgets.marked_slider import MarkedSlider

HOVER_S: Final = 0.4
_CLICK_S: Final = 0.08
_RATE_HZ: Final = 60.0
_LEFT: Final = Qt.MouseButton.LeftButton
_MIDDLE_PX: Final = 12
"""Of the height of a track, and half a handle."""
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


def come_to(widget: QWidget, place: QPoint) -> None:
    """Let the mouse come to a place of a control."""
    handle, there = _on_screen(widget, place)
    QTest.mouseMove(handle, there)


def click(widget: QWidget, place: QPoint, on_release: Callable[[], None]) -> None:
    """Press, and release a moment later."""
    handle, there = _on_screen(widget, place)
    QTest.mousePress(handle, _LEFT, pos=there)
    wait(_CLICK_S)
    on_release()
    QTest.mouseRelease(handle, _LEFT, pos=there)


def _on_screen(widget: QWidget, place: QPoint) -> tuple[QWindow, QPoint]:
    return widget.window().windowHandle(), widget.mapTo(widget.window(), place)


def drag(slider: MarkedSlider, on_move: Callable[[], None]) -> None:
    """Take the handle over the whole track, back and forth, slowly, quickly and in jumps."""
    handle, here = _on_screen(slider, QPoint(slider.centre_of(slider.value()), _MIDDLE_PX))
    _, left = _on_screen(slider, QPoint(_MIDDLE_PX, _MIDDLE_PX))
    span = slider.width() - 2 * _MIDDLE_PX
    QTest.mousePress(handle, _LEFT, pos=here)
    begin, loop, way = time.perf_counter(), QEventLoop(), _way((here.x() - left.x()) / span)
    ticks = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=round(1000.0 / _RATE_HZ))

    def tick() -> None:
        part = way(time.perf_counter() - begin)
        if part is None:
            loop.quit()
            return
        on_move()
        QTest.mouseMove(handle, left + QPoint(round(part * span), 0))

    ticks.timeout.connect(tick)
    ticks.start()
    loop.exec()
    ticks.stop()
    QTest.mouseRelease(handle, _LEFT, pos=left + QPoint(span // 2, 0))


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
