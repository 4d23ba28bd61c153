"""Knows when a window was painted, with or without a new picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QEventLoop, QObject
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from negotiator.errors import NegotiatorError
    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_WAIT = QEventLoop.ProcessEventsFlag.WaitForMoreEvents


class FrameWatch(QObject):
    """Knows whether the window was painted since the watch was started."""

    def __init__(self, window: MainWindow, runner: Runner) -> None:
        super().__init__(window)
        self._ready = False
        self.painted = False
        self.error = ""
        runner.finished.connect(self._take_picture)
        runner.failed.connect(self._give_up)
        window.installEventFilter(self)

    def start(self, *, with_picture: bool = True) -> None:
        """Wait for the next frame from now on; for the one that shows the next picture if asked."""
        self._ready = not with_picture
        self.painted = False

    def _take_picture(self) -> None:
        self._ready = True

    def _give_up(self, error: NegotiatorError) -> None:
        self.error = str(error)
        self.painted = True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.UpdateRequest and self._ready:
            self.painted = True
        return super().eventFilter(watched, event)


def await_frame(app: QApplication, watch: FrameWatch) -> None:
    """Handle events until the frame is painted."""
    while not watch.painted:
        app.processEvents(_WAIT)
