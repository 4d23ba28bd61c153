"""The map: every region in the colour of its standing; a click lets a seat join or leave."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsEllipseItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsView,
    QSizePolicy,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from ui.format import tip
from ui.theme import current_palette
from ui.viewmodels.coalition import Standing
from ui.widgets.outlines import land_paths, point_of

if TYPE_CHECKING:
    from ui.viewmodels.coalition import CoalitionViewModel

MAP_SIZE: Final = QSize(264, 126)
TARGET_PX: Final = 9.0
"""What can be clicked is at least this wide."""
_DOT_PX: Final = 4.5
_BORDER_PX: Final = 0.6
_MARGIN: Final = 6.0
"""Free space round the land, in units of the scene, for a dot on its edge."""
_CLOSEST: Final = 8.0
_CLOSER_BY_NOTCH: Final = 1.25
_NOTCH: Final = 120.0
_WORLD: Final = "World"
"""Continent of the rest of the world, which has land but no place."""
_Shape = QGraphicsPathItem | QGraphicsEllipseItem


class WorldMap(QGraphicsView):
    """All regions; the wheel comes closer, a drag moves. The list beside it does the same by keyboard."""

    def __init__(self, view_model: CoalitionViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._shapes: dict[str, _Shape] = {}
        self._pointed: str | None = None
        self._zoom = 1.0
        self._held: QPointF | None = None
        """Where the mouse was when it last moved the map; None while no button is down."""
        self._is_dragged = False
        self._centres = {region.id: point_of(region) for region in view_model.world.regions}
        self._dress()
        self.setScene(self._filled_scene())
        view_model.changed.connect(self.recolour)
        self.recolour()

    @property
    def regions(self) -> tuple[str, ...]:
        """Regions that the map shows."""
        return tuple(self._shapes)

    def colour_of(self, region: str) -> QColor:
        """Colour in which a region is shown."""
        return self._shapes[region].brush().color()

    def place_of(self, region: str) -> QPoint:
        """Point in the viewport that stands for a region."""
        return self.mapFromScene(self._centres[region])

    def region_at(self, place: QPointF) -> str | None:
        """Region at a point of the viewport.

        A seat that is too small to hit takes clicks near it, but not from the land of a seat whose
        own point is nearer.
        """
        owner = self._land_at(place)
        near = self._small_seat_at(place)
        if near is None or owner is None or near == owner:
            return near or owner
        seated = self._view_model.standing(owner) in {Standing.MEMBER, Standing.ATTENDED}
        keeps = seated and self._distance(owner, place) < self._distance(near, place)
        return owner if keeps else near

    @property
    def zoom(self) -> float:
        """How much closer the map is than where all of it is seen."""
        return self._zoom

    def recolour(self) -> None:
        """Give every region the colour of its standing."""
        palette = current_palette()
        colours = {
            Standing.MEMBER: palette.members,
            Standing.ATTENDED: palette.neutral,
            Standing.ADVERSARY: palette.adversary,
            Standing.ABSENT: palette.map_other,
        }
        border = QPen(palette.window, _BORDER_PX)
        border.setCosmetic(True)
        for region, shape in self._shapes.items():
            shape.setBrush(colours[self._view_model.standing(region)])
            shape.setPen(border)
        words = self.tr("World map: {count} of {seats} seats in the club")
        count, seats = len(self._view_model.members), len(self._view_model.seats)
        self.setAccessibleName(words.format(count=count, seats=seats))

    @override
    def sizeHint(self) -> QSize:
        return MAP_SIZE

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_all()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        zoom = min(max(self._zoom * _CLOSER_BY_NOTCH**notches, 1.0), _CLOSEST)
        if zoom > 1.0:
            self._come_closer(event.position(), zoom)
        else:
            self._show_all()
        event.accept()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None and self._zoom > 1.0:
            self._drag(event.position())
            return
        region = self.region_at(event.position())
        can = region is not None and self._view_model.standing(region) in {
            Standing.MEMBER,
            Standing.ATTENDED,
        }
        shape = Qt.CursorShape.PointingHandCursor if can else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if region != self._pointed:
            self._point_at(region)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)
        self._held, self._is_dragged = event.position(), False
        region = self.region_at(event.position())
        if event.isAccepted() and region is not None:
            self._view_model.press_on(region)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held, was_dragged = None, self._is_dragged
        region = self.region_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or region is None or was_dragged:
            return
        if self._view_model.standing(region) in {Standing.ADVERSARY, Standing.ABSENT}:
            text = self._view_model.explanation(region)
            QToolTip.showText(event.globalPosition().toPoint(), text, self.viewport())
        self._view_model.toggle(region)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            region = self.region_at(QPointF(event.pos()))
            hint = self.tr("Turn the wheel to come closer, drag to move")
            text = hint if region is None else tip(self._view_model.tip(region))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _show_all(self) -> None:
        self._zoom = 1.0
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    def _come_closer(self, place: QPointF, zoom: float) -> None:
        """Show the map so much larger, with what is under the mouse staying there."""
        under = self._on_the_ground(place)
        self.scale(zoom / self._zoom, zoom / self._zoom)
        self._zoom = zoom
        self._move_by(self._on_the_ground(place) - under)

    def _drag(self, place: QPointF) -> None:
        """Let the map follow the hand once that has really moved."""
        held = self._held or place
        far = (place - held).manhattanLength() >= QApplication.startDragDistance()
        if self._is_dragged or far:
            self._is_dragged = True
            self._move_by(self._on_the_ground(place) - self._on_the_ground(held))
            self._held = place

    def _move_by(self, way: QPointF) -> None:
        middle = QRectF(self.viewport().rect()).center()
        self.centerOn(self._on_the_ground(middle) - way)

    def _on_the_ground(self, place: QPointF) -> QPointF:
        """Point of the scene at one of the viewport, not rounded to pixels."""
        return self.viewportTransform().inverted()[0].map(place)

    def _point_at(self, region: str | None) -> None:
        self._pointed = region
        self._view_model.point_at(*(() if region is None else ((region,),)))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)
        self.setAccessibleDescription(self.tr("The list below does the same by keyboard"))

    def _filled_scene(self) -> QGraphicsScene:
        scene = QGraphicsScene(self)
        land = land_paths()
        known = {region.id for region in self._view_model.world.regions}
        bounds = QRectF()
        for region, path in land.items():
            bounds = bounds.united(path.boundingRect())
            if region in known:
                self._shapes[region] = scene.addPath(path)
        for place in self._view_model.world.regions:
            if place.id not in land and place.continent != _WORLD:
                self._shapes[place.id] = self._dot(scene, self._centres[place.id])
        scene.setSceneRect(bounds.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))
        return scene

    def _dot(self, scene: QGraphicsScene, centre: QPointF) -> QGraphicsEllipseItem:
        """Put a dot that has the same size at every scale."""
        dot = scene.addEllipse(-_DOT_PX / 2.0, -_DOT_PX / 2.0, _DOT_PX, _DOT_PX)
        dot.setPos(centre)
        dot.setZValue(1.0)
        dot.setFlag(QGraphicsEllipseItem.GraphicsItemFlag.ItemIgnoresTransformations)
        return dot

    def _land_at(self, place: QPointF) -> str | None:
        point = self._on_the_ground(place)
        for region, shape in self._shapes.items():
            if isinstance(shape, QGraphicsPathItem) and shape.path().contains(point):
                return region
        return None

    def _small_seat_at(self, place: QPointF) -> str | None:
        seats = (seat for seat in self._view_model.seats if self._is_small(seat))
        near = [s for s in seats if self._distance(s, place) <= TARGET_PX / 2.0]
        return min(near, key=lambda seat: self._distance(seat, place), default=None)

    def _is_small(self, region: str) -> bool:
        """Whether a region is narrower than what can be clicked with ease."""
        shape = self._shapes[region]
        if isinstance(shape, QGraphicsEllipseItem):
            return True
        size = self.viewportTransform().mapRect(shape.path().boundingRect()).size()
        return min(size.width(), size.height()) < TARGET_PX

    def _distance(self, region: str, place: QPointF) -> float:
        """Distance in pixels from the point that stands for a region."""
        way = self.viewportTransform().map(self._centres[region]) - place
        return math.hypot(way.x(), way.y())
