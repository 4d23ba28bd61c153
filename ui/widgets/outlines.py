"""Land of the regions as painter paths, in the Robinson projection."""

from __future__ import annotations

import json
from importlib.resources import files
from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from ui.widgets.robinson import robinson

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from negotiator.model.world import Region

UNITS_PER_RADIUS: Final = 100.0
"""Size of the scene: the radius of the globe."""


def land_paths() -> dict[str, QPainterPath]:
    """Read the land of each region that has any at this scale; y grows to the south."""
    table = json.loads((files("resources") / "map" / "world.json").read_text(encoding="utf-8"))
    land: dict[str, list[list[int]]] = table["regions"]
    steps = [step for rings in land.values() for ring in rings for step in ring]
    points = iter(_scene_points(np.reshape(steps, (-1, 2)) / table["steps_per_degree"]))
    return {region: _path(rings, points) for region, rings in land.items()}


def point_of(region: Region) -> QPointF:
    """Place in the scene of the point that stands for a region."""
    return _scene_points(np.array([[region.longitude, region.latitude]]))[0]


def _scene_points(degrees: NDArray[np.float64]) -> list[QPointF]:
    """Places in the scene of (n, 2) longitudes and latitudes."""
    x, y = robinson(degrees[:, 0], degrees[:, 1])
    return list(map(QPointF, (UNITS_PER_RADIUS * x).tolist(), (-UNITS_PER_RADIUS * y).tolist()))


def _path(rings: list[list[int]], points: Iterator[QPointF]) -> QPainterPath:
    """Take the points of these rings, two numbers a point."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for ring in rings:
        path.addPolygon(QPolygonF(list(islice(points, len(ring) // 2))))
        path.closeSubpath()
    return path
