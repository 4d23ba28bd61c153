"""The status line: whether the figures are new, notices, and the grade of the data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from ui.format import fixed, percent, tip
from ui.texts import translate_entry
from ui.theme import CONTROL, GRID, caption_font
from ui.viewmodels.error_words import error_text
from ui.viewmodels.mineral_names import sentence_name
from ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Picture
    from negotiator.model.world import Mineral

_GRADES: Final = {
    "A": QT_TRANSLATE_NOOP("status", "● Price and supply of {mineral}: official"),
    "B": QT_TRANSLATE_NOOP("status", "◐ Price and supply of {mineral}: published or derived"),
    "C": QT_TRANSLATE_NOOP("status", "○ Price and supply of {mineral}: partly judged"),
}


_FAULT_LENGTH: Final = 90


class StatusLine(QStatusBar):
    """One line at the foot of the window."""

    notices_wanted = Signal()
    """The count of notices was pressed."""
    fault_pressed = Signal()
    """What is said of a document that cannot be kept was pressed."""
    grade_pressed = Signal()
    """What is said of the data of the mineral was pressed."""
    bands_pressed = Signal()
    """What is said of bands that are computed, or cannot be, was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(GRID, 0, GRID, 0)
        self.state = QLabel(self.tr("Computing…"))
        self.grade = QPushButton()
        self.grade.setFlat(True)
        self.grade.clicked.connect(self.grade_pressed)
        self.notices = QPushButton()
        self.notices.setFlat(True)
        self.notices.hide()
        self.notices.clicked.connect(self.notices_wanted)
        self.fault = QPushButton()
        self.fault.setFlat(True)
        self.fault.hide()
        self.fault.clicked.connect(self.fault_pressed)
        self.bands = QPushButton()
        self.bands.setFlat(True)
        self.bands.hide()
        self.bands.clicked.connect(self.bands_pressed)
        for widget in (self.state, self.grade, self.notices, self.bands, self.fault):
            widget.setFont(caption_font())
        for button in (self.grade, self.notices, self.bands, self.fault):
            FocusRing(button)  # the style draws none around a flat button
        self.state.setContentsMargins(CONTROL, 0, CONTROL, 0)
        self.addWidget(self.state)
        self.addWidget(self.notices)
        self.addWidget(self.bands)
        self.addWidget(self.fault)
        self.addPermanentWidget(self.grade)

    def show_computing(self) -> None:
        """Say that new figures are on their way."""
        self.state.setText(self.tr("Computing…"))

    def show_failed(self) -> None:
        """Say that the figures are not those of the scenario."""
        self.state.setText(self.tr("Cannot compute; these are the last figures"))

    def show_picture(self, picture: Picture) -> None:
        """Say what the figures are of, and how many notices there are."""
        span = f"{picture.quarters[0][:4]}\u2013{picture.quarters[-1][:4]}"
        self.state.setText(self.tr("Up to date, {span} by quarter").format(span=span))
        count = len(picture.notices)
        text = self.tr("1 notice") if count == 1 else self.tr("{count} notices").format(count=count)
        self.notices.setText(text)
        self.notices.setVisible(count > 0)

    def show_bands(
        self, share: float | None, problem: NegotiatorError | None, *, left_s: float | None = None
    ) -> None:
        """Say how far bands are, or that there are none; nothing where neither is so."""
        text = ""
        if problem is not None:
            text = self.tr("The bands cannot be computed")
        elif share is not None and left_s is not None:
            words = self.tr("Computing bands, {share}, {seconds} s left · Cancel")
            text = words.format(share=percent(share), seconds=fixed(max(left_s, 1.0), 0))
        elif share is not None:
            text = self.tr("Computing bands, {share} · Cancel").format(share=percent(share))
        self.bands.setText(text)
        self.bands.setToolTip(tip(error_text(problem)) if problem is not None else "")
        self.bands.setVisible(bool(text))

    @Slot(str)
    def show_fault(self, reason: str) -> None:
        """Say that the document cannot be kept, and why; nothing where it can."""
        self.fault.setText(
            f"\u26a0 {reason[:_FAULT_LENGTH]}" + "\u2026" * bool(reason[_FAULT_LENGTH:])
        )
        self.fault.setToolTip(tip(reason))
        self.fault.setAccessibleDescription(reason)
        self.fault.setVisible(bool(reason))

    def show_grade(self, mineral: Mineral) -> None:
        """Say how good the data of the chosen mineral are, and where they come from."""
        words = translate_entry("status", _GRADES[mineral.grade])
        self.grade.setText(words.format(mineral=sentence_name(mineral)))
        self.grade.setToolTip(mineral.source)
