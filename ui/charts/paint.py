"""The parts of a plot around its lines: ground and axes below, marks, cursor and labels above."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from negotiator.units import FIRST_YEAR
from ui.charts.look import line_pen, take_pen
from ui.charts.scales import year_ticks
from ui.charts.spread import spread
from ui.format import fixed
from ui.type_scale import scaled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ui.charts.figure import Dot, EndLabel, Figure, Note
    from ui.charts.frame import Frame
    from ui.charts.look import Look
    from ui.viewmodels.chart_parts import EventMark, Words

LABEL_PITCH_PX: Final = 15.0
_TICK_GAP_PX: Final = 6.0
_TICK_PX: Final = 4.0
LABEL_GAP_PX: Final = 8.0
_WORD_GAP_PX: Final = 5.0
_WORD_TOP_PX: Final = 6.0
_OVERSHOOT_PX: Final = 4.0
_DOT_PX: Final = 3.0
_RING_PX: Final = 1.5
_NOTE_GAP_PX: Final = 6.0
_BOX_PADDING_PX: Final = 4.0
_HALF_PX: Final = 0.5
_HALO: Final = ((-1, -1), (-1, 1), (1, -1), (1, 1))


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """The word of an event: where it begins, and its row, counted from the edge."""

    text: str
    left_px: float
    row: int


@dataclass(frozen=True, slots=True)
class Placed:
    """A label of the margin and the row in which its middle stands."""

    words: Words
    row_px: float


def tick_texts(frame: Frame) -> tuple[str, ...]:
    """Return the numbers beside the grid lines, the lowest first."""
    return tuple(fixed(tick, frame.scale.decimals) for tick in frame.scale.ticks)


def paint_ground(painter: QPainter, frame: Frame, look: Look) -> None:
    """Fill the ground and draw the horizontal grid with its numbers."""
    area = frame.area
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(look.font)
    for tick, text in zip(frame.scale.ticks, tick_texts(frame), strict=True):
        row = round(frame.y_of(tick))
        painter.setPen(look.palette.control_border if tick == 0.0 else look.palette.grid)
        painter.drawLine(QPointF(area.left(), row), QPointF(area.right(), row))
        painter.setPen(look.palette.text_secondary)
        left = area.left() - _TICK_GAP_PX - look.width(text)
        painter.drawText(QPointF(left, row + middle(look)), text)


def paint_years(painter: QPainter, frame: Frame, look: Look, *, figure: Figure) -> None:
    """Write a few years under the plot."""
    area = frame.area
    quarters = round(figure.span)
    row = area.bottom() + _TICK_PX + look.metrics.ascent()
    for year in year_ticks(quarters, area.width()):
        column = frame.x_of(figure.year_at(year - FIRST_YEAR))
        text = str(year)
        painter.setPen(look.palette.control_border)
        bottom = round(area.bottom())
        painter.drawLine(QPointF(round(column), bottom), QPointF(round(column), bottom + _TICK_PX))
        painter.setPen(look.palette.text_secondary)
        painter.drawText(QPointF(column - look.width(text) / 2.0, row), text)


def paint_spans(painter: QPainter, frame: Frame, look: Look, *, marks: Sequence[EventMark]) -> None:
    """Tint the ground while events last."""
    area = frame.area
    for mark in marks:
        left, right = frame.x_of(mark.start), min(frame.x_of(mark.end), area.right())
        span = QRectF(left, area.top(), right - left, area.height())
        painter.fillRect(span, look.palette.event_span)


def paint_marks(painter: QPainter, frame: Frame, look: Look, *, marks: Sequence[EventMark]) -> None:
    """Draw the beginning of each event as a thin line."""
    take_pen(painter, line_pen(look.palette.adversary, 1.0))
    top = frame.area.top() - _OVERSHOOT_PX
    for mark in marks:
        column = round(frame.x_of(mark.start))
        painter.drawLine(QPointF(column, top), QPointF(column, frame.area.bottom()))


def word_span(frame: Frame, look: Look, mark: EventMark) -> tuple[float, float]:
    """Return the quarters over which the word of an event stands."""
    width = look.width(mark.text)
    left = _word_left(frame.x_of(mark.start), width, frame)
    return max(frame.quarter_at(left), 0.0), frame.quarter_at(left + width)


def paint_mark_words(
    painter: QPainter, frame: Frame, look: Look, *, words: Sequence[PlacedWord], low: bool
) -> None:
    """Write the word of each event beside its line, in a row where it has room, from above or below."""
    for word in words:
        away = _WORD_TOP_PX + word.row * scaled(LABEL_PITCH_PX)
        above = frame.area.top() + away + look.metrics.ascent()
        row = frame.area.bottom() - away - look.metrics.descent() if low else above
        at = QPointF(word.left_px, row)
        draw_haloed(painter, at, word.text, look=look, role="adversary_text")


def placed_words(frame: Frame, look: Look, marks: Sequence[EventMark]) -> Iterator[PlacedWord]:
    """Yield the place of the word of each event."""
    ends: list[float] = []
    for mark in marks:
        text = elided(mark.text, frame.area.width() - _WORD_GAP_PX, look)
        left = _word_left(frame.x_of(mark.start), look.width(text), frame)
        row = next((row for row, end in enumerate(ends) if end < left), len(ends))
        ends[row : row + 1] = [left + look.width(text) + _WORD_GAP_PX]
        yield PlacedWord(text, left, row)


def words_px(words: Sequence[PlacedWord]) -> float:
    """Height that the words of events take at the edge of a plot."""
    rows = 1 + max((word.row for word in words), default=-1)
    return _WORD_TOP_PX + rows * scaled(LABEL_PITCH_PX) + _BOX_PADDING_PX if rows else 0.0


def paint_cursor(
    painter: QPainter, frame: Frame, look: Look, *, at: float, dots: Sequence[Dot]
) -> None:
    """Draw the shared cursor and the values under it."""
    column = round(frame.x_of(at))
    take_pen(painter, line_pen(look.palette.text_secondary, 1.0))
    painter.drawLine(QPointF(column, frame.area.top()), QPointF(column, frame.area.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
    painter.setPen(QPen(look.palette.base, _RING_PX))
    for dot in dots:
        value = dot.at.y()
        if frame.scale.low <= value <= frame.scale.high:
            painter.setBrush(QBrush(look.colour(dot.role)))
            middle = QPointF(column + _HALF_PX, frame.y_of(value))
            painter.drawEllipse(middle, _DOT_PX + _HALF_PX, _DOT_PX + _HALF_PX)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def placed_labels(frame: Frame, labels: Sequence[EndLabel]) -> tuple[Placed, ...]:
    """Push the labels of the margin apart; where there is no room the last ones are left out."""
    area = frame.area
    shown = labels[: int(area.height() // scaled(LABEL_PITCH_PX)) + 1]
    wanted = [min(max(frame.y_of(label.value), area.top()), area.bottom()) for label in shown]
    weights = [label.weight for label in shown]
    rows = spread(wanted, weights, low=area.top(), high=area.bottom(), pitch=scaled(LABEL_PITCH_PX))
    return tuple(Placed(label.words, row) for label, row in zip(shown, rows, strict=True))


def paint_labels(painter: QPainter, frame: Frame, look: Look, *, placed: Sequence[Placed]) -> None:
    """Write the labels of the margin."""
    left = frame.area.right() + LABEL_GAP_PX
    room = frame.margin_px - LABEL_GAP_PX
    for label in placed:
        strong = label.words.strong
        painter.setFont(look.font_for(strong=strong))
        painter.setPen(look.colour(label.words.role))
        text = elided(label.words.text, room, look, strong=strong)
        painter.drawText(QPointF(left, label.row_px + middle(look)), text)


def paint_notes(
    painter: QPainter, frame: Frame, look: Look, *, notes: Sequence[Note], taken_px: float
) -> None:
    """Write labels that stand on their lines, below what the words of events take at the top."""
    for note in notes:
        text = note.words.text
        width = look.width(text)
        quarter, bottom = note_place(note, frame, look, taken_px=taken_px)
        right = frame.x_of(quarter) - _NOTE_GAP_PX
        left = max(right - width, frame.area.left() + _NOTE_GAP_PX)
        if note.boxed:
            top = bottom - look.metrics.ascent()
            box = QRectF(left, top, width, look.metrics.height())
            pad = _BOX_PADDING_PX
            painter.fillRect(box.adjusted(-pad, -1.0, pad, 1.0), look.palette.base)
        draw_haloed(painter, QPointF(left, bottom), text, look=look, role=note.words.role)


def note_place(
    note: Note, frame: Frame, look: Look, *, taken_px: float = 0.0
) -> tuple[float, float]:
    """Return quarter and base line of a label: above its line, or below where it has no room.

    The words of events take `taken_px` of the room at the top.
    """
    gap = _NOTE_GAP_PX + look.metrics.descent()
    top = frame.area.top() + taken_px
    for quarter, value in ((note.quarter, note.value), *note.others):
        bottom = frame.y_of(value) - gap
        if bottom - look.metrics.ascent() >= top:
            return quarter, bottom
    below = max(frame.y_of(note.value) + _NOTE_GAP_PX, top) + look.metrics.ascent()
    return note.quarter, below


def _word_left(column: float, width: float, frame: Frame) -> float:
    """Return where a word begins: right of its line; left of it where there is no room."""
    if column + _WORD_GAP_PX + width <= frame.area.right():
        return column + _WORD_GAP_PX
    return max(column - _WORD_GAP_PX - width, frame.area.left() + _WORD_GAP_PX)


def elided(text: str, room: float, look: Look, *, strong: bool = False) -> str:
    """Cut a text that is wider than its room."""
    if look.width(text, strong=strong) <= room:
        return text
    metrics = look.strong_metrics if strong else look.metrics
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)


def draw_haloed(painter: QPainter, at: QPointF, text: str, *, look: Look, role: str) -> None:
    """Write a text over lines: with a thin rim of the ground."""
    painter.setFont(look.font)
    painter.setPen(look.palette.base)
    for across, down in _HALO:
        painter.drawText(at + QPointF(across, down), text)
    painter.setPen(look.colour(role))
    painter.drawText(at, text)


def draw_centred(painter: QPainter, at: QPointF, text: str, look: Look) -> None:
    """Write a text around a point."""
    painter.drawText(at + QPointF(-look.width(text) / 2.0, middle(look)), text)


def middle(look: Look) -> float:
    """Return how far the base line stands under the middle of a text."""
    return (look.metrics.ascent() - look.metrics.descent()) / 2.0
