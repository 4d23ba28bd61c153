"""The map: every region in the colour of its standing; a click lets a seat join or leave."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
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
_WORLD: Final = "World"
"""Continent of the rest of the world, which has land but no place."""
_Shape = QGraphicsPathItem | QGraphicsEllipseItem


class WorldMap(QGraphicsView):
    """All regions; the list beside it does the same by keyboard."""

    def __init__(self, view_model: CoalitionViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self._shapes: dict[str, _Shape] = {}
        self._pointed: str | None = None
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
        self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.recolour()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
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
        region = self.region_at(event.position())
        if event.isAccepted() and region is not None:
            self._view_model.press_on(region)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        region = self.region_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or region is None:
            return
        if self._view_model.standing(region) in {Standing.ADVERSARY, Standing.ABSENT}:
            text = self._view_model.explanation(region)
            QToolTip.showText(event.globalPosition().toPoint(), text, self.viewport())
        self._view_model.toggle(region)

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            region = self.region_at(QPointF(event.pos()))
            text = "" if region is None else tip(self._view_model.tip(region))
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _point_at(self, region: str | None) -> None:
        self._pointed = region
        self._view_model.point_at(*(() if region is None else ((region,),)))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
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
        point = self.viewportTransform().inverted()[0].map(place)
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
