"""A computation beside the worker, started when it is asked for and ended at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from negotiator.errors import NegotiatorError
from ui.messages import Refusal
from ui.side_line import SideLine
from ui.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ui.side_line import Part


class SideRun(QObject):
    """Computes in a process of its own. `close` must be called before the program ends."""

    progressed = Signal(float, object)
    """Share that is done, and what came last."""
    failed = Signal(object)
    """A `NegotiatorError`."""
    busy_changed = Signal(bool)
    _arrived = Signal(object, object)
    _ended = Signal(object)

    def __init__(
        self,
        make_parts: Callable[[], Iterator[Part]],
        *,
        where: str,
        parent: QObject | None = None,
    ) -> None:
        """Take what is to be computed, and what it is called in errors."""
        super().__init__(parent)
        self._make_parts = make_parts
        self._where = where
        self._line: SideLine | None = None
        self._has_settled = False
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._take_end, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether it is being computed."""
        return self._line is not None

    def start(self) -> None:
        """Compute; nothing happens while that is under way."""
        if self._line is None:
            self._has_settled = False
            self._line = SideLine(
                self._make_parts, on_part=self._arrived.emit, on_end=self._ended.emit
            )
            self.busy_changed.emit(self.busy)

    def close(self) -> None:
        """End the computation and wait for it. Nothing is reported afterwards."""
        line, self._line = self._line, None
        if line is not None:
            line.close()

    @Slot(object, object)
    def _take(self, line: SideLine, part: Part | Refusal) -> None:
        if line is not self._line:
            return
        if isinstance(part, Refusal):
            self._has_settled = True
            part.note()
            self.failed.emit(part.error())
        else:
            share, found = part
            self._has_settled = share >= 1.0
            self.progressed.emit(share, found)

    @Slot(object)
    def _take_end(self, line: SideLine) -> None:
        if line is not self._line:
            return
        self.close()
        self.busy_changed.emit(self.busy)
        if not self._has_settled:
            self.failed.emit(
                NegotiatorError(
                    translate(
                        "errors",
                        "the process that computes beside the window ended before its last part.",
                    ),
                    where=self._where,
                    cure=translate("errors", "Compute it again."),
                )
            )
