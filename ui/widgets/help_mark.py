"""Which page of the handbook explains a control, and the small mark that opens it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import (
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
    QWhatsThisClickedEvent,
)
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget
from typing_extensions import override

from ui.theme import caption_font, current_palette
from ui.type_scale import CAPTION_PX, keep_size, scaled

_PROPERTY: Final = "handbook_page"
_SIDE_PX: Final = 18
_INSET: Final = 2.5


def explained(widget: QWidget, page: str) -> None:
    """Note that a page of the handbook explains a control and what is inside it."""
    widget.setProperty(_PROPERTY, page)


def page_of(widget: QWidget | None) -> str:
    """Page that explains a control, or what it is inside of; empty if none does."""
    while widget is not None:
        page = widget.property(_PROPERTY)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return ""


def ask_for_page(widget: QWidget) -> None:
    """Tell the window by Qt's own event which page is wanted; a dialog hands it to what it is of."""
    wanted = QWhatsThisClickedEvent(page_of(widget))
    window: QWidget | None = widget.window()
    while window is not None and not QApplication.sendEvent(window, wanted):
        above = window.parentWidget()
        window = None if above is None else above.window()


def exec_explained(dialog: QDialog, page: str) -> int:
    """Show a dialog that holds the keys of the window back; F1 shows its page."""
    explained(dialog, page)
    keys = QShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents), dialog)
    keys.activated.connect(lambda: ask_for_page(dialog))
    return dialog.exec()


class HelpMark(QToolButton):
    """A small i in a circle that asks for the page."""

    def __init__(self, page: str, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        explained(self, page)
        self.setAutoRaise(True)
        keep_size(self, width_px=_SIDE_PX, height_px=_SIDE_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        words = self.tr("About: {subject}").format(subject=subject)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        ask_for_page(self)

    @override
    def sizeHint(self) -> QSize:
        return QSize(scaled(_SIDE_PX), scaled(_SIDE_PX))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette()
        lit = self.hasFocus() or self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(palette.accent if lit else palette.text_secondary, 1.5 if lit else 1.0))
        painter.drawEllipse(self.rect().toRectF().adjusted(_INSET, _INSET, -_INSET, -_INSET))
        font = caption_font()
        font.setPixelSize(scaled(CAPTION_PX - 2))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "i")
