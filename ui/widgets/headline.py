"""The headline: four blocks of figures, always in the same place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.format import tip
from ui.theme import CONTROL, GRID, body_font, caption_font, figure_font, is_dark, title_font
from ui.type_scale import keep_size
from ui.widgets.fitted_label import FittedLabel
from ui.widgets.flags import FLAG_SIZE, FlagBook
from ui.widgets.split_bar import SplitBar
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPixmap

    from ui.viewmodels.headline import HeadlineViewModel
    from ui.viewmodels.headline_ranges import RangeText
    from ui.viewmodels.headline_text import FigureText, WorstText
    from ui.viewmodels.payers_text import PayersText

_HEIGHT_PX: Final = 72
_LINE_PX: Final = 16
_FIGURE_PX: Final = 34
_STRETCHES: Final = (162, 178, 174, 188)
"""Widths of the blocks in a centre of 750 px."""


class HeadlineBar(QWidget):
    """Secure share, cost, who pays, worst off; each with its change against no deal."""

    def __init__(self, view_model: HeadlineViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._flags = FlagBook()
        self.secure = FigureBlock()
        self.cost = FigureBlock()
        self.payers = PayersBlock()
        self.worst = WorstBlock(self._flag)
        self._has_ranges = False
        keep_size(self, height_px=_HEIGHT_PX)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * GRID)
        self._blocks: tuple[Block, ...] = (self.secure, self.cost, self.payers, self.worst)
        for block, stretch in zip(self._blocks, _STRETCHES, strict=True):
            layout.addWidget(block, stretch)
        view_model.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        text = self._view_model.text
        ranges = text.ranges
        self._make_room(has_ranges=self._view_model.has_ranges)
        self.secure.show_text(text.secure, ranges.secure)
        self.cost.show_text(text.cost, ranges.cost)
        self.payers.show_text(text.payers, ranges.payers)
        self.worst.show_text(text.worst, ranges.worst)
        self.setToolTip(tip(text.basis))

    def _make_room(self, *, has_ranges: bool) -> None:
        """Give each block a line for its range, be it there yet or not, or take it away."""
        if has_ranges == self._has_ranges:
            return
        self._has_ranges = has_ranges
        keep_size(self, height_px=_HEIGHT_PX + (_LINE_PX if has_ranges else 0))
        for block in self._blocks:
            block.range.setVisible(has_ranges)

    def _flag(self, region: str) -> QPixmap:
        iso2 = self._view_model.iso2(region)
        return self._flags.pixmap(iso2, self.devicePixelRatio(), on_dark=is_dark(self.palette()))


class Block(QWidget):
    """A caption, a line of figures and a foot, 16, 34 and 16 px high; with bands a line for the range."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.caption = _line(TonedLabel(caption_font(), "text_secondary"))
        self.middle = QHBoxLayout()
        self.middle.setContentsMargins(0, 0, 0, 0)
        self.middle.setSpacing(GRID - 2)
        self.foot = _line(TonedLabel(caption_font(), "text_secondary"))
        self.range = FittedLabel(caption_font(), "text_secondary")
        keep_size(self.range, height_px=_LINE_PX)
        self.range.hide()
        self.feet = QHBoxLayout()
        self.feet.setContentsMargins(0, 0, 0, 0)
        self.feet.addWidget(self.foot)
        middle = QWidget()
        keep_size(middle, height_px=_FIGURE_PX)
        middle.setLayout(self.middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, CONTROL)
        layout.setSpacing(0)
        layout.addWidget(self.caption)
        layout.addWidget(middle)
        layout.addLayout(self.feet)
        layout.addWidget(self.range)

    def speak(self, *parts: str) -> None:
        """Make the block one sentence for a screen reader."""
        self.setAccessibleName(self.caption.text())
        self.setAccessibleDescription(" ".join(part for part in parts if part))


class FigureBlock(Block):
    """A large figure with its unit and its change."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = _kept(TonedLabel(figure_font()))
        self.unit = _kept(TonedLabel(body_font(), "text_secondary"))
        self.change = TonedLabel(title_font())
        baseline = Qt.AlignmentFlag.AlignBottom
        for label, lift in ((self.figure, 0), (self.unit, _LIFT_PX), (self.change, _LIFT_PX)):
            label.setContentsMargins(0, 0, 0, lift)
            self.middle.addWidget(label, 0, baseline)
        self.middle.addStretch()

    def show_text(self, text: FigureText, ranged: RangeText) -> None:
        """Show a figure."""
        self.caption.setText(text.caption)
        self.figure.setText(text.figure)
        self.unit.setText(text.unit)
        self.change.setText(text.change.text)
        self.change.set_role(text.change.role)
        self.foot.setText(text.foot)
        self.range.show_texts(ranged.shown)
        self.speak(text.figure, text.unit, text.change.text, text.foot, ranged.spoken)


class PayersBlock(Block):
    """The split bar; words where buyers and treasuries are not parts of a whole."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = SplitBar()
        self.words = TonedLabel(title_font())
        self.treasuries = _line(TonedLabel(caption_font(), "text_secondary"))
        self.treasuries.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.feet.addWidget(self.treasuries)
        self.middle.addWidget(self.bar)
        self.middle.addWidget(self.words)

    def show_text(self, text: PayersText, ranged: RangeText) -> None:
        """Show who pays."""
        whole = text.buyers_frac is not None
        self.caption.setText(text.caption)
        self.bar.setVisible(whole)
        self.bar.set_buyers_frac(text.buyers_frac or 0.0)
        self.words.setVisible(not whole)
        self.words.setText("" if whole else text.buyers)
        self.foot.setText(text.buyers if whole else text.treasuries)
        self.treasuries.setVisible(whole)
        self.treasuries.setText(text.treasuries if whole else "")
        self.range.show_texts(ranged.shown)
        buyers = f"{text.buyers}," if text.treasuries else text.buyers
        self.speak(buyers, text.treasuries, ranged.spoken)


class WorstBlock(Block):
    """Flag, name and amount of the member that gains least."""

    def __init__(self, flag: Callable[[str], QPixmap]) -> None:
        super().__init__()
        self._flag_of = flag
        self.flag = QLabel()
        self.flag.setFixedSize(FLAG_SIZE)
        self.name = TonedLabel(title_font())
        self.amount = _kept(TonedLabel(title_font()))
        self.middle.addWidget(self.flag)
        self.middle.addWidget(self.name)
        self.middle.addWidget(self.amount)
        self.middle.addStretch()

    def show_text(self, text: WorstText, ranged: RangeText) -> None:
        """Show who gains least."""
        self.caption.setText(text.caption)
        self.flag.setVisible(text.region is not None)
        if text.region is not None:
            self.flag.setPixmap(self._flag_of(text.region))
        self.name.setText(text.name)
        self.amount.setText(text.amount.text)
        self.amount.set_role(text.amount.role)
        self.foot.setText(text.foot)
        self.range.show_texts(ranged.shown)
        name = f"{text.name}," if text.amount.text else text.name
        self.speak(name, text.amount.text, text.foot, ranged.spoken)


_LIFT_PX: Final = 4
"""Puts the small text of a figure on the line of the large one."""


def _line(label: TonedLabel) -> TonedLabel:
    keep_size(label, height_px=_LINE_PX)
    return label


def _kept(label: TonedLabel) -> TonedLabel:
    """Give a label that is never elided its room."""
    label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return label
