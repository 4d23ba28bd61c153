"""A plot: one figure, held axes, the shared cursor, labels at the line ends."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPixmap
from typing_extensions import override

from ui.charts.canvas import SIZE, Canvas
from ui.charts.frame import LEFT_PX, RIGHT_PX, Frame, plot_area
from ui.charts.held import Held
from ui.charts.look import current_look, line_pen, take_pen
from ui.charts.paint import (
    LABEL_GAP_PX,
    Placed,
    PlacedWord,
    paint_cursor,
    paint_ground,
    paint_labels,
    paint_mark_words,
    paint_marks,
    paint_notes,
    paint_spans,
    paint_years,
    placed_labels,
    placed_words,
    tick_texts,
    word_span,
    words_px,
)
from ui.charts.scales import Scale, fixed_scale, nice_scale
from ui.type_scale import scaled
from ui.viewmodels.chart_parts import LineChart

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QHideEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QWidget

    from ui.charts.figure import Figure
    from ui.charts.item import Item
    from ui.viewmodels.chart_parts import Chart

SETTLE_AFTER_MS: Final = 400
_MARK_ROOM_PX: Final = 24.0
_TEXT_GAP_PX: Final = 8.0
_RIGHT_AT_MOST_PX: Final = 140.0
_FOCUS_PX: Final = 1.5
_LINE_ROOM_PX: Final = 2.0
"""Half of the widest line, so that one on the edge of the axis is not cut."""
_LOOK_EVENTS: Final = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
)


class Plot(Canvas):
    """Draws a figure between axes that hold still while data keep coming."""

    quarter_wanted = Signal(int)
    """The mouse or a key asks for another quarter under the cursor."""
    _built = False
    """Whether the own parts are there; Qt already sends events while the base class is made."""

    def __init__(self, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure = figure
        self._chart: Chart | None = None
        self._quarter = 0
        self._is_frozen = False
        self._scale = Scale(0.0, 1.0, 0.25)
        self._frame = Frame(plot_area(SIZE.width(), SIZE.height()), 1.0, self._scale)
        self._ground: QPixmap | None = None
        self._setting = object()
        """Another one whenever lines stand in another place."""
        self._held = tuple(Held() for _ in figure.items)
        self._words: tuple[PlacedWord, ...] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_AFTER_MS)
        self._settle.timeout.connect(self.settle)
        self.pointed.connect(self._follow_mouse)
        self.stepped.connect(self._follow_key)
        self._look = current_look()
        figure.dress(self._look)
        self._built = True

    @property
    def figure(self) -> Figure:
        """What is drawn inside the axes."""
        return self._figure

    @property
    def scale_shown(self) -> Scale:
        """The vertical axis as it stands."""
        return self._scale

    @property
    def labels(self) -> tuple[Placed, ...]:
        """Labels of the right margin as they stand."""
        return placed_labels(self._frame, self._figure.end_labels)

    def show_chart(self, chart: Chart) -> None:
        """Draw new data; the axes settle when data stop coming.

        They settle at once for another mineral, and where the data would leave them: the floor that
        is being dragged stays in sight.
        """
        before = self._chart
        self._chart = chart
        self._figure.show(chart)
        wanted = self._wanted_scale()
        if before is None or _kind(before) != _kind(chart):
            self._take_scale()
        elif self._is_frozen:
            self._settle.stop()
        elif not self._scale.holds(wanted):
            self.settle()
        elif wanted != self._scale and not chart.awaits_bands:
            self._settle.start()
        else:
            self._settle.stop()
        if before is not None and before.marks != chart.marks:
            self._forget_ground()
        self.update()

    def set_quarter(self, quarter: int) -> None:
        """Move the cursor."""
        self._quarter = quarter
        self.update()

    def set_frozen(self, *, frozen: bool) -> None:
        """Hold the axes as they stand, until they are let go or another thing is shown."""
        self._is_frozen = frozen
        self.settle()

    def draw_on(self, painter: QPainter) -> None:
        """Draw the chart on any device, as it stands."""
        painter.save()
        painter.setClipRect(self.rect())
        self._draw_ground(painter)
        for item in self._figure.items:
            self._draw_item(painter, item)
        self._draw_words(painter)
        painter.restore()

    def settle(self) -> None:
        """Give the axes the range that the data want, unless they are frozen."""
        if self._is_frozen:
            self._settle.stop()
            self._place()
        else:
            self._take_scale()

    def _take_scale(self) -> None:
        self._settle.stop()
        self._place()
        self._scale = self._wanted_scale()
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self.settle()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._settle.isActive():
            self.settle()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._built and event.type() in _LOOK_EVENTS:
            self._look = current_look()
            self._figure.dress(self._look)
            self._place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._held_ground())
        for item, held in zip(self._figure.items, self._held, strict=True):
            paint = partial(self._draw_item, item=item)
            if item.state is None:
                paint(painter)
            else:
                held.draw(painter, self, state=(self._setting, item.state), paint=paint)
        self._draw_words(painter)
        if self.hasFocus():
            self._draw_focus(painter)

    def _held_ground(self) -> QPixmap:
        """Return the ground as a picture, which is drawn anew only where it has changed."""
        ratio = self.devicePixelRatio()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._draw_ground(QPainter(self._ground))
        return self._ground

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.fillRect(self.rect(), self._look.palette.base)
        paint_ground(painter, self._frame, self._look)
        if self._chart is not None:
            paint_spans(painter, self._frame, self._look, marks=self._chart.marks)
            paint_years(painter, self._frame, self._look, figure=self._figure)

    def _draw_words(self, painter: QPainter) -> None:
        """Draw what stands over the lines: events, the cursor, and words."""
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        if self._chart is not None:
            marks = self._chart.marks
            frame, look, figure = self._frame, self._look, self._figure
            paint_marks(painter, frame, look, marks=marks)
            at, dots = figure.cursor_at(self._quarter), figure.dots(self._quarter)
            paint_cursor(painter, frame, look, at=at, dots=dots)
            low = self._has_full_top()
            paint_mark_words(painter, frame, look, words=self._words, low=low)
            paint_labels(painter, frame, look, placed=self.labels)
            taken_px = 0.0 if low else words_px(self._words)
            paint_notes(painter, frame, look, notes=figure.notes, taken_px=taken_px)

    def _draw_item(self, painter: QPainter, item: Item) -> None:
        """Draw an item inside the axes; a line on the edge of them is not cut."""
        painter.save()
        edge = _LINE_ROOM_PX
        painter.setClipRect(
            self._frame.area.adjusted(0.0, -edge, 0.0, edge), Qt.ClipOperation.IntersectClip
        )
        painter.setTransform(self._frame.transform(), combine=True)
        item.paint(painter)
        painter.restore()

    def _draw_focus(self, painter: QPainter) -> None:
        take_pen(painter, line_pen(self._look.palette.accent, _FOCUS_PX))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -1.0, -1.0))

    @Slot(QPointF, bool)
    def _follow_mouse(self, position: QPointF, held: bool) -> None:  # noqa: FBT001 (a slot)
        """Ask for the quarter under the mouse."""
        if held or self._frame.area.contains(position):
            self._ask_for(self._figure.quarter_under(self._frame.quarter_at(position.x())))

    @Slot(int)
    def _follow_key(self, step: int) -> None:
        self._ask_for(self._quarter + step)

    def _ask_for(self, quarter: int) -> None:
        if self._chart is not None:
            self.quarter_wanted.emit(min(max(quarter, 0), self._chart.quarters - 1))

    def _wanted_scale(self) -> Scale:
        """Return the vertical axis that the data want, with room for the words of events."""
        if isinstance(self._chart, LineChart) and self._chart.fixed_top is not None:
            return fixed_scale(self._chart.fixed_top)
        low, high = self._figure.extent
        free = self._free_frac()
        for mark in self._chart.marks if self._chart else ():
            span = word_span(self._frame, self._look, mark)
            high = max(high, self._figure.highest_between(*span) / free)
        return nice_scale(low, high)

    def _has_full_top(self) -> bool:
        """Whether lines run where the words of events would stand, on an axis that is given."""
        if not isinstance(self._chart, LineChart) or self._chart.fixed_top is None:
            return False
        free = self._free_frac() * self._scale.high
        spans = (word_span(self._frame, self._look, mark) for mark in self._chart.marks)
        return any(self._figure.highest_between(*span) > free for span in spans)

    def _free_frac(self) -> float:
        """Part of the height that the words of events leave free."""
        return 1.0 - min(scaled(_MARK_ROOM_PX) / self._frame.area.height(), 0.5)

    def _place(self) -> None:
        """Put axes and figure where size, fonts and scale want them."""
        span = self._figure.span
        left, right = self._margins(Frame(self._frame.area, span, self._scale))
        area = plot_area(self.width(), self.height(), left=left, right=right)
        self._frame = Frame(area, span, self._scale, right)
        self._forget_ground()
        self.update()

    def _forget_ground(self) -> None:
        """Let the ground be drawn anew, and place the words of events."""
        self._ground, self._setting = None, object()
        marks = self._chart.marks if self._chart else ()
        self._words = tuple(placed_words(self._frame, self._look, marks))

    def _margins(self, frame: Frame) -> tuple[float, float]:
        """Return the room that numbers on the left and labels on the right need."""
        look = self._look
        numbers = max(look.width(text) for text in tick_texts(frame))
        words = [label.words for label in self._figure.end_labels]
        label = max((look.width(run.text, strong=run.strong) for run in words), default=0.0)
        right = min(max(RIGHT_PX, label + LABEL_GAP_PX + 1.0), scaled(_RIGHT_AT_MOST_PX))
        return max(LEFT_PX, numbers + _TEXT_GAP_PX), right


def _kind(chart: Chart) -> tuple[str, int, str]:
    """Return what makes a chart another one, whose axes need not be held."""
    return chart.subject, chart.quarters, chart.unit
