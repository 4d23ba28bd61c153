"""The veil over the outcome: it dims old values and says why there are no new ones."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.theme import GRID, GROUP, current_palette, title_font
from ui.type_scale import keep_size

PATIENCE_MS: Final = 150
_OPACITY: Final = 0.55
_CARD_WIDTH_PX: Final = 440


class Veil(QWidget):
    """Clear while values are those of the scenario; else it dims them and holds a card."""

    cure_wanted = Signal()
    """The button of the card was pressed."""

    dimmed = Signal()
    """No new values have come for a while."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._dim)
        self._card = _Card(self)
        self._card.button.clicked.connect(self.cure_wanted)
        layout = QVBoxLayout(self)
        layout.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self.hide()

    @property
    def says(self) -> str:
        """What the card says; empty while there is none."""
        return "" if self._card.isHidden() else self._card.text.text()

    def await_values(self) -> None:
        """Dim when no new values have come for a while; to be said again when some have come."""
        self._patience.start()

    def lift(self) -> None:
        """Show what is under the veil; it holds."""
        self._patience.stop()
        self._card.hide()
        self.hide()

    def say(self, text: str, cure: str) -> None:
        """Dim, and show why there are no new values, with a button for the cure if there is one."""
        self._patience.stop()
        self._card.text.setText(text)
        self._card.button.setText(cure)
        self._card.button.setVisible(bool(cure))
        self._card.show()
        self._lower(takes_mouse=True)

    def _dim(self) -> None:
        self._card.hide()
        self._lower(takes_mouse=False)
        self.dimmed.emit()

    def _lower(self, *, takes_mouse: bool) -> None:
        see_through = Qt.WidgetAttribute.WA_TransparentForMouseEvents
        self.setAttribute(see_through, not takes_mouse)
        self.show()
        self.raise_()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(_OPACITY)
        painter.fillRect(event.rect(), current_palette().window)


class _Card(QFrame):
    """Why there are no new values, and a button."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        keep_size(self, width_px=_CARD_WIDTH_PX)
        title = QLabel(self.tr("This cannot be computed"))
        title.setFont(title_font())
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(self.text)
        layout.addLayout(row)
