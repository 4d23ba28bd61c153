"""The ground under a chart without a time axis: things that are painted, pointed at and stepped through."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.charts.canvas import LEAST_SIZE, SIZE, STEPS
from ui.charts.look import Look, current_look, line_pen, take_pen

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from ui.viewmodels.chart_items import ItemChart
    from ui.viewmodels.chart_parts import Chart

_C = TypeVar("_C", bound="ItemChart")
NOTHING: Final = -1
_FOCUS_PX: Final = 1.5
_LOOK_EVENTS: Final = (
    QEvent.Type.PaletteChange,
    QEvent.Type.FontChange,
    QEvent.Type.ApplicationFontChange,
)
_ITEM_STEPS: Final[dict[int, int]] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Surface(QWidget):
    """Paints one kind of chart; the subclass knows which. Time keys step the shared cursor."""

    quarter_wanted = Signal(int)
    item_pointed = Signal(int)
    """The mouse or a key points at a thing, by its index, or at nothing, -1."""
    _built = False
    """Whether the own parts are there; Qt already sends events while the base class is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(LEAST_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._quarter = 0
        self._quarters = 1
        self._pointed = NOTHING
        self._look = current_look()
        self._built = True

    @property
    def pointed(self) -> int:
        """Index of the thing that is pointed at; -1 for none."""
        return self._pointed

    @property
    @abstractmethod
    def order(self) -> tuple[int, ...]:
        """Indices of the things in the order in which arrow keys step through them."""

    @abstractmethod
    def take(self, chart: Chart) -> int:
        """Take new data and return how many things there are."""

    @abstractmethod
    def item_at(self, place: QPointF) -> int:
        """Return the thing at a point, -1 where there is none."""

    @abstractmethod
    def draw(self, painter: QPainter, area: QRectF, look: Look) -> None:
        """Draw everything into an area of the painter's device."""

    def show_chart(self, chart: Chart) -> None:
        """Draw new data."""
        count = self.take(chart)
        self._quarters = chart.quarters
        if self._pointed >= count:
            self._point_at(NOTHING)
        self.update()

    def set_quarter(self, quarter: int) -> None:
        """Move the cursor."""
        self._quarter = quarter
        self.update()

    def draw_on(self, painter: QPainter) -> None:
        """Draw the chart on any device, as it stands."""
        area = QRectF(self.rect())
        painter.save()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setClipRect(area)
        painter.fillRect(area, self._look.palette.base)
        painter.setFont(self._look.font)
        self.draw(painter, area, self._look)
        painter.restore()

    @override
    def sizeHint(self) -> QSize:
        return SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.draw_on(painter)
        if self.hasFocus():
            take_pen(painter, line_pen(self._look.palette.accent, _FOCUS_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -1.0, -1.0))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in STEPS:
            wanted = self._quarter + STEPS[event.key()]
            self.quarter_wanted.emit(min(max(wanted, 0), self._quarters - 1))
        elif plain and event.key() in _ITEM_STEPS:
            self._step(_ITEM_STEPS[event.key()])
        else:
            event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.item_at(event.position()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(NOTHING)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(NOTHING)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._built and event.type() in _LOOK_EVENTS:
            self._look = current_look()
            self.update()

    def _step(self, step: int) -> None:
        order = self.order
        if not order:
            return
        if self._pointed not in order:
            self._point_at(order[0 if step > 0 else -1])
            return
        rank = order.index(self._pointed) + step
        self._point_at(order[min(max(rank, 0), len(order) - 1)])

    def _point_at(self, item: int) -> None:
        if item != self._pointed:
            self._pointed = item
            self.item_pointed.emit(item)
            self.update()


def required(chart: Chart, kind: type[_C]) -> _C:
    """Return a chart of the kind that a surface draws; refuse any other."""
    if not isinstance(chart, kind):
        message = f"{chart.question!r} is not a {kind.__name__}"
        raise TypeError(message)
    return chart
