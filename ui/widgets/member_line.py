"""What stands on a line of the list of seats, and where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTreeView

from negotiator.model.coalition import ARTICLES
from ui.texts import translate
from ui.theme import CONTROL, GRID, GROUP, body_font, caption_font
from ui.viewmodels.coalition_list import (
    FLAG_ROLE,
    GAIN_ROLE,
    KIND_ROLE,
    SIGNS_ROLE,
    SPAN_ROLE,
    RowKind,
)
from ui.widgets.flags import FLAG_SIZE

if TYPE_CHECKING:
    from ui.viewmodels.coalition_articles import Signed
    from ui.viewmodels.coalition_gains import Gain

ROW_HEIGHT: Final = 24
Index = QModelIndex | QPersistentModelIndex
_CHECK: Final = 16
_FLAG_LEFT: Final = GROUP + _CHECK + GRID
_NAME_LEFT: Final = _FLAG_LEFT + FLAG_SIZE.width() + GRID
_INDENT: Final = 16
_CHEVRON: Final = 18
_CLOCK: Final = 11
DOT_PITCH: Final = 14
"""Width of the place of an article."""
_DOTS_WIDTH: Final = DOT_PITCH * len(ARTICLES)
DOTS_OVERHANG: Final = 3
"""How far the place of the last article reaches beyond its dot."""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A line as it is painted and clicked; places are mirrored where the script runs leftwards."""

    kind: RowKind
    title: str
    flag: str
    """Code of the flag; empty on a group line."""
    check: Qt.CheckState
    gain: Gain | None
    signs: tuple[Signed, ...] | None
    """Which articles are signed; none outside the club, None where the lines show gains."""
    span: str
    """Dates of the membership; empty where there are none."""
    rect: QRect
    direction: Qt.LayoutDirection
    end_margin: int
    metrics: QFontMetrics

    @classmethod
    def of(cls, option: QStyleOptionViewItem, index: Index) -> MemberLine:
        """Read a line from the model; its place from the view."""
        return cls(
            kind=index.data(KIND_ROLE),
            title=str(index.data(Qt.ItemDataRole.DisplayRole)),
            flag=index.data(FLAG_ROLE) or "",
            check=Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole) or 0),
            gain=index.data(GAIN_ROLE),
            signs=index.data(SIGNS_ROLE),
            span=index.data(SPAN_ROLE) or "",
            rect=QRect(option.rect),
            direction=option.direction,
            end_margin=_end_margin(option),
            metrics=QFontMetrics(body_font()),
        )

    @property
    def check_rect(self) -> QRect:
        """Place of the check box."""
        return self._place(GROUP + self._indent, _CHECK, _CHECK)

    @property
    def flag_rect(self) -> QRect:
        """Place of the flag."""
        return self._place(_FLAG_LEFT + self._indent, FLAG_SIZE.width(), FLAG_SIZE.height())

    @property
    def group_rect(self) -> QRect:
        """Place of the title of a group."""
        return self._place(GROUP, self.rect.width() - 2 * GROUP, self.rect.height())

    @property
    def gain_text(self) -> str:
        """Number, with the word for outsiders where the whole name leaves room for it."""
        if self.signs is not None and not self.signs and self.check == Qt.CheckState.Unchecked:
            return translate("coalition", "not in")
        if self.gain is None:
            return ""
        if self.gain.inside or self.gain.sign == 0:
            return self.gain.text
        long = translate("coalition", "outside {gain}").format(gain=self.gain.text)
        needed = self.metrics.horizontalAdvance(long) + GRID + self._title_width
        return long if needed <= self._room else self.gain.text

    @property
    def span_text(self) -> str:
        """Dates where the whole name leaves room for them, else nothing: a clock stands there."""
        needed = _caption_width(self.span) + GRID + self._title_width
        room = self._room - self._end_width - self._chevron_width
        return self.span if needed <= room else ""

    @property
    def span_rect(self) -> QRect:
        """Place of the dates or of the clock, before the end of the line; empty without dates."""
        if not self.span:
            return QRect()
        left = self._name_left + self._room - self._end_width - self._span_width
        if self.span_text:
            return self._place(left, self._span_width, self.rect.height())
        return self._place(left, _CLOCK, _CLOCK)

    def dot_rect(self, number: int) -> QRect:
        """Place of an article, counted from 0; empty where the line shows none."""
        if not self.signs:
            return QRect()
        left = self._name_left + self._room - _DOTS_WIDTH + DOTS_OVERHANG + number * DOT_PITCH
        return self._place(left, DOT_PITCH, self.rect.height())

    @property
    def gain_rect(self) -> QRect:
        """Place of the gain, at the end of the line."""
        width = self.metrics.horizontalAdvance(self.gain_text)
        return self._place(self._name_left + self._room - width, width, self.rect.height())

    @property
    def shown_title(self) -> str:
        """The name, shortened to the room that gain and arrow leave; how many are in it stays."""
        mode, is_union = Qt.TextElideMode, self.kind is RowKind.UNION
        fitting = mode.ElideMiddle if is_union else mode.ElideRight
        return self.metrics.elidedText(self.title, fitting, self._title_room)

    @property
    def title_rect(self) -> QRect:
        """Place of the name."""
        return self._place(self._name_left, self._title_room, self.rect.height())

    @property
    def chevron_rect(self) -> QRect:
        """Place of the arrow behind the name of a line that can be opened; empty on others."""
        if self.kind is not RowKind.UNION:
            return QRect()
        left = self._name_left + min(self._title_width, self._title_room)
        return self._place(left, _CHEVRON, self.rect.height())

    @property
    def begin(self) -> Qt.AlignmentFlag:
        """Alignment of text at the side where reading begins."""
        leftwards = self.direction == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if leftwards else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    @property
    def _indent(self) -> int:
        return _INDENT if self.kind is RowKind.UNION_SEAT else 0

    @property
    def _name_left(self) -> int:
        return _NAME_LEFT + self._indent

    @property
    def _room(self) -> int:
        """Width for name, arrow and gain together."""
        return self.rect.width() - self._name_left - self.end_margin

    @property
    def _title_width(self) -> int:
        return self.metrics.horizontalAdvance(self.title) + 1

    @property
    def _end_width(self) -> int:
        """Width of what stands at the end, with the gap before it."""
        if self.signs:
            return _DOTS_WIDTH - DOTS_OVERHANG + CONTROL
        return self.metrics.horizontalAdvance(self.gain_text) + GRID if self.gain_text else 0

    @property
    def _span_width(self) -> int:
        """Width of the dates or of the clock that stands for them."""
        if not self.span:
            return 0
        return _caption_width(self.span_text) if self.span_text else _CLOCK

    @property
    def _title_room(self) -> int:
        span = self._span_width + CONTROL if self.span else 0
        return self._room - self._end_width - span - self._chevron_width

    @property
    def _chevron_width(self) -> int:
        return _CHEVRON if self.kind is RowKind.UNION else 0

    def _place(self, left: int, width: int, height: int) -> QRect:
        top = self.rect.top() + (self.rect.height() - height) // 2
        place = QRect(self.rect.left() + left, top, width, height)
        return QStyle.visualRect(self.direction, self.rect, place)


def _caption_width(text: str) -> int:
    return QFontMetrics(caption_font()).horizontalAdvance(text)


def _end_margin(option: QStyleOptionViewItem) -> int:
    """Distance of the numbers from the edge: the same column with and without a scroll bar."""
    tree = option.widget
    if not isinstance(tree, QTreeView):
        return GROUP
    return max(GROUP - tree.width() + tree.viewport().width(), 1)
