"""The head of a chart: its question and unit, and what it reads under the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import body_font, caption_font, current_palette
from ui.type_scale import scaled
from ui.viewmodels.chart_parts import Spare, Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QEvent

    from ui.colours import Palette
    from ui.viewmodels.chart_parts import Reading

HEAD_PX: Final = 36
_Range = QTextLayout.FormatRange
_LINE_PX: Final = 16
_TOP_PX: Final = 2


class ChartHead(QWidget):
    """Two painted lines: labels that change with every frame would lay out the window again."""

    _laid: tuple[tuple[object, QTextLayout], ...] = ()
    """The lines as they were painted last, each with what it depends on."""
    _title_px = 0.0
    """Width of question and unit in one line; 0 until it is measured."""
    _spared = (0, 0)
    """At a width so many runs of a reading had no room: they stay away, so that nothing flickers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._question: Reading = ()
        self._unit: Reading = ()
        self._reading: Reading = ()

    @property
    def title_text(self) -> str:
        """Question and unit."""
        return _text((*self._question, *self._unit))

    @property
    def reading_text(self) -> str:
        """What the chart reads under the cursor."""
        return _text(self._reading)

    def show_title(self, question: str, unit: str) -> None:
        """Show the question of the chart and its unit."""
        title = ((Words(question, "text", strong=True),), (Words(f"  {unit}", spare=Spare.UNIT),))
        if title != (self._question, self._unit):
            self._question, self._unit = title
            self._title_px, self._spared = 0.0, (0, 0)
            self.setAccessibleName(self.title_text)
            self.update()

    def show_reading(self, reading: Reading) -> None:
        """Show the values under the cursor."""
        if reading != self._reading:
            self._reading = reading
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(_LINE_PX, scaled(HEAD_PX))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.draw_on(QPainter(self))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self._laid, self._title_px, self._spared = (), 0.0, (0, 0)

    def draw_on(self, painter: QPainter) -> None:
        """Draw both lines on any device."""
        kept = self._laid or ((None, QTextLayout()),) * 2
        self._laid = tuple(map(self._line_as_shown, self._rows(), (body_font, caption_font), kept))
        for row, (_, layout) in enumerate(self._laid):
            layout.draw(painter, QPointF(self._left_of(layout), _TOP_PX + row * scaled(_LINE_PX)))

    def _line_as_shown(
        self, words: Reading, font: Callable[[], QFont], kept: tuple[object, QTextLayout]
    ) -> tuple[object, QTextLayout]:
        """Lay a line out, unless it is as it was."""
        state = (words, self.width())
        if state == kept[0]:
            return kept
        formats = _formats(words, current_palette())
        return state, self._laid_out(_text(words), formats, font())

    def _rows(self) -> tuple[Reading, Reading]:
        """Return title and reading; the unit goes to the reading where the title has no room."""
        title = (*self._question, *self._unit)
        if self._title_width() <= self.width():
            return title, self._shortened(self._reading)
        return self._question, self._shortened((*self._reading, *self._unit))

    def _shortened(self, words: Reading) -> Reading:
        """Leave out what can be spared, the least important first, until the rest has room."""
        places = [place for place, run in enumerate(words) if run.spare]
        places.sort(key=lambda place: (words[place].spare, place))
        widths, before = _widths(words), self._spared
        least = before[1] if before[0] == self.width() else 0
        count = min(least, len(places))
        for place in places[len(places) - count :]:
            widths[place] = 0.0
        while count < len(places) and sum(widths) > self.width():
            count += 1
            widths[places[-count]] = 0.0
        self._spared = self.width(), max(least, count)
        gone = places[len(places) - count :]
        return tuple(run for place, run in enumerate(words) if place not in gone)

    def _title_width(self) -> float:
        if not self._title_px:
            title = (*self._question, *self._unit)
            layout = self._line(_text(title), _formats(title, current_palette()), body_font())
            self._title_px = layout.lineAt(0).naturalTextWidth()
        return self._title_px

    def _left_of(self, layout: QTextLayout) -> float:
        """Return where a line begins so that it starts at the leading edge."""
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return 0.0
        return self.width() - layout.lineAt(0).naturalTextWidth()

    def _laid_out(self, text: str, formats: list[_Range], font: QFont) -> QTextLayout:
        """Lay a text out in one line, in the direction of the language, cut where the room ends."""
        layout = self._line(text, formats, font)
        if layout.lineAt(0).naturalTextWidth() <= self.width():
            return layout
        widest = QFont(font)
        widest.setWeight(QFont.Weight.DemiBold)
        mode = Qt.TextElideMode.ElideRight
        cut = QFontMetricsF(widest).elidedText(text, mode, self.width())
        return self._line(cut, [part for part in formats if part.start < len(cut)], font)

    def _line(self, text: str, formats: list[_Range], font: QFont) -> QTextLayout:
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setLineWidth(self.width())
        layout.endLayout()
        return layout


def _widths(words: Reading) -> list[float]:
    """Return how wide the runs of a reading are."""
    usual, strong = caption_font(), caption_font()
    strong.setWeight(QFont.Weight.DemiBold)
    by_weight = QFontMetricsF(usual), QFontMetricsF(strong)
    return [by_weight[run.strong].horizontalAdvance(run.text) for run in words]


def _formats(words: Reading, palette: Palette) -> list[_Range]:
    """Return the looks of the runs."""
    ranges = []
    start = 0
    for run in words:
        part = _Range()
        part.start, part.length, part.format = start, len(run.text), _format(run, palette)
        ranges.append(part)
        start += part.length
    return ranges


def _format(run: Words, palette: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(getattr(palette, run.role))
    if run.strong:
        look.setFontWeight(QFont.Weight.DemiBold)
    return look


def _text(words: Reading) -> str:
    return "".join(run.text for run in words)
