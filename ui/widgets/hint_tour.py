"""Hints of the first minute: a ring round one control after the other, and a card that says why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import CONTROL, GRID, GROUP, caption_font, current_palette
from ui.type_scale import keep_size
from ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent

_CARD_PX: Final = 280
_RING_PX: Final = 2.0
_OUT_PX: Final = 4


class Hint(NamedTuple):
    """One step: what is meant, and what to do with it."""

    target: QWidget
    text: str


class HintTour(QObject):
    """Walks through hints; Escape or Close ends it for good."""

    ended = Signal()

    def __init__(self, hints: Sequence[Hint], window: QWidget) -> None:
        super().__init__(window)
        self._hints = hints
        self._window = window
        self._at = 0
        self.ring = _Ring(window)
        self.card = _Card(window)
        self.card.next.clicked.connect(self._go_on)
        self.card.close_button.clicked.connect(self.end)
        self.card.left.connect(self.end)
        window.installEventFilter(self)
        self._show()

    @property
    def at(self) -> int:
        """Which hint is shown, counted from 0."""
        return self._at

    @Slot()
    def end(self) -> None:
        """Take ring and card away."""
        self._window.removeEventFilter(self)
        self.ring.deleteLater()
        self.card.deleteLater()
        self.ended.emit()
        self.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @Slot()
    def _go_on(self) -> None:
        if self._at == len(self._hints) - 1:
            self.end()
            return
        self._at += 1
        self._show()

    def _show(self) -> None:
        last = self._at == len(self._hints) - 1
        self.card.say(self._hints[self._at].text, self._at + 1, len(self._hints), is_last=last)
        self._place()
        self.card.next.setFocus()

    def _place(self) -> None:
        """Put the ring round the target and the card beside it, inside the window."""
        target = self._hints[self._at].target
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_OUT_PX, -_OUT_PX, _OUT_PX, _OUT_PX)
        self.ring.setGeometry(around)
        self.ring.raise_()
        self.ring.show()
        self.card.adjustSize()
        room = self._window.rect().adjusted(GRID, GRID, -GRID, -GRID)
        self.card.move(_beside(around, self.card.rect(), room))
        self.card.raise_()
        self.card.show()


def _beside(target: QRect, card: QRect, room: QRect) -> QPoint:
    """Corner of a card below its target, above it or over its lower edge, whichever has room."""
    x = min(max(target.left(), room.left()), room.right() - card.width())
    below = target.bottom() + GRID
    above = target.top() - GRID - card.height()
    if below + card.height() <= room.bottom():
        return QPoint(x, below)
    return QPoint(
        x, max(above, room.top()) if above >= room.top() else room.bottom() - card.height()
    )


class _Ring(QWidget):
    """A line round a control; the mouse goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_palette().accent, _RING_PX))
        frame = self.rect().toRectF().adjusted(_RING_PX, _RING_PX, -_RING_PX, -_RING_PX)
        painter.drawRoundedRect(frame, CONTROL, CONTROL)


class _Card(QFrame):
    """What to do, which step it is, and how to go on."""

    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        keep_size(self, width_px=_CARD_PX)
        self.setAccessibleName(self.tr("Hint"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.count = QLabel()
        self.count.setFont(caption_font())
        self.next = QPushButton(self.tr("Next"))
        self.close_button = QuietButton(self.tr("Close for good"))
        row = QHBoxLayout()
        row.addWidget(self.count)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GROUP, GROUP, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.text)
        layout.addLayout(row)

    def say(self, text: str, number: int, count: int, *, is_last: bool) -> None:
        """Show a step."""
        self.text.setText(text)
        self.setAccessibleDescription(text)
        self.count.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
