"""The map: its projection, its regions, and what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tests.helpers.coalitions import Table, a_table, shipped_world
from ui.theme import application_palette, current_palette
from ui.widgets.outlines import UNITS_PER_RADIUS, land_paths, point_of
from ui.widgets.robinson import CENTRAL_MERIDIAN_DEG, robinson
from ui.widgets.world_map import MAP_SIZE, TARGET_PX, WorldMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

DOTS = {"BHR", "COK", "HKG", "SGP"}
LATITUDES = st.floats(-90.0, 90.0)
LONGITUDES = st.floats(-169.0, 191.0)


@pytest.fixture
def table(qapp: QApplication) -> Table:
    return a_table("USA")


@pytest.fixture
def world_map(qtbot: QtBot, table: Table) -> WorldMap:
    item = WorldMap(table.coalition)
    qtbot.addWidget(item)
    item.resize(MAP_SIZE)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    return item


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    qapp.setPalette(application_palette(dark=True))
    yield
    qapp.setPalette(before)


@pytest.fixture
def tips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Tool tips that were shown; the display of the tests cannot raise a window."""
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: shown.append(text))
    return shown


def click(qtbot: QtBot, world_map: WorldMap, place: QPoint) -> None:
    qtbot.mouseClick(world_map.viewport(), Qt.MouseButton.LeftButton, pos=place)


def projected(longitude_deg: float, latitude_deg: float) -> tuple[float, float]:
    x, y = robinson(np.array([longitude_deg]), np.array([latitude_deg]))
    return float(x[0]), float(y[0])


@pytest.mark.parametrize(
    ("longitude_deg", "latitude_deg", "x", "y"),
    [
        # By hand from the printed table: 0.8487 * length * angle, 1.3523 * distance.
        (11.0, 0.0, 0.0, 0.0),
        (101.0, 0.0, 0.8487 * np.pi / 2.0, 0.0),
        (101.0, 40.0, 0.8487 * 0.9216 * np.pi / 2.0, 1.3523 * 0.4958),
        (191.0, -90.0, 0.8487 * 0.5322 * np.pi, -1.3523),
        # Half-way between two parallels of the table.
        (71.0, 62.5, 0.8487 * 0.77915 * np.pi / 3.0, 1.3523 * 0.76245),
    ],
)
def test_that_robinson_gives_the_printed_places(
    longitude_deg: float, latitude_deg: float, x: float, y: float
) -> None:
    assert projected(longitude_deg, latitude_deg) == pytest.approx((x, y), abs=1e-12)


@given(LONGITUDES, LATITUDES)
def test_that_robinson_is_the_same_on_both_sides_of_equator_and_meridian(
    longitude_deg: float, latitude_deg: float
) -> None:
    x, y = projected(longitude_deg, latitude_deg)
    assert projected(longitude_deg, -latitude_deg) == pytest.approx((x, -y), abs=1e-12)
    other_side = 2.0 * CENTRAL_MERIDIAN_DEG - longitude_deg
    assert projected(other_side, latitude_deg) == pytest.approx((-x, y), abs=1e-9)


@given(LATITUDES, LATITUDES)
def test_that_robinson_keeps_the_north_above_the_south(one_deg: float, other_deg: float) -> None:
    if one_deg < other_deg:
        assert projected(0.0, one_deg)[1] <= projected(0.0, other_deg)[1]


def test_that_land_covers_every_region_but_four_and_no_other(qapp: QApplication) -> None:
    assert {region.id for region in shipped_world().regions} - set(land_paths()) == DOTS
    assert set(land_paths()) <= {region.id for region in shipped_world().regions}


@pytest.mark.parametrize("region", ["JPN", "AUS", "BRA", "DEU", "KAZ", "CAN", "USA", "CHN", "NOR"])
def test_that_the_point_of_a_country_lies_on_its_land(qapp: QApplication, region: str) -> None:
    assert land_paths()[region].contains(point_of(shipped_world().region(region)))


def test_that_no_country_is_torn_by_the_edge_of_the_map(qapp: QApplication) -> None:
    half = 0.8487 * np.pi * UNITS_PER_RADIUS
    widths = {region: path.boundingRect().width() for region, path in land_paths().items()}
    widest = sorted(widths, key=widths.__getitem__)[-3:]
    assert widths["RUS"] < half
    assert "ROW" in widest  # the rest of the world has land at both ends


def test_that_each_of_the_56_seats_is_on_the_map(table: Table, world_map: WorldMap) -> None:
    assert len(table.coalition.seats) == 56
    assert set(table.coalition.seats) <= set(world_map.regions)
    inside = [
        world_map.viewport().rect().contains(world_map.place_of(s)) for s in table.coalition.seats
    ]
    assert all(inside)


@pytest.mark.parametrize("region", ["JPN", "SGP", "BHR", "COK", "QAT", "EST", "BEL", "CAN"])
def test_that_a_click_lets_a_seat_join_and_a_second_one_leave(
    qtbot: QtBot, table: Table, world_map: WorldMap, region: str
) -> None:
    click(qtbot, world_map, world_map.place_of(region))
    assert table.coalition.members == ("USA", region)
    click(qtbot, world_map, world_map.place_of(region))
    assert table.coalition.members == ("USA",)
    assert table.document.undo_stack.count() == 2


def test_that_a_dot_takes_clicks_beside_it(table: Table, world_map: WorldMap) -> None:
    place = QPointF(world_map.place_of("SGP"))
    reach = TARGET_PX / 2.0 - 1.0
    assert [world_map.region_at(place + QPointF(*way)) for way in ((reach, 0), (0, reach))] == [
        "SGP"
    ] * 2


def test_that_the_land_of_a_large_seat_is_not_taken_by_a_small_neighbour(
    table: Table, world_map: WorldMap
) -> None:
    assert world_map.region_at(QPointF(world_map.place_of("SAU"))) == "SAU"
    assert world_map.region_at(QPointF(world_map.place_of("DEU"))) == "DEU"
    assert world_map.region_at(QPointF(world_map.place_of("MYS"))) == "MYS"


def test_that_a_click_on_the_open_sea_does_nothing(
    qtbot: QtBot, table: Table, world_map: WorldMap, tips: list[str]
) -> None:
    south_pacific = QPoint(20, world_map.height() - 8)
    assert world_map.region_at(QPointF(south_pacific)) is None
    click(qtbot, world_map, south_pacific)
    assert table.document.undo_stack.count() == 0
    assert tips == []


def test_that_a_click_on_the_adversary_does_nothing_and_says_why(
    qtbot: QtBot, table: Table, world_map: WorldMap, tips: list[str]
) -> None:
    said: list[str] = []
    table.coalition.explained.connect(said.append)
    click(qtbot, world_map, world_map.place_of("CHN"))
    assert table.document.undo_stack.count() == 0
    assert said == tips == ["China is the adversary and cannot join"]


def test_that_hovering_names_a_region_and_its_standing(
    world_map: WorldMap, tips: list[str]
) -> None:
    for region in ("ZAF", "USA", "JPN"):
        place = world_map.place_of(region)
        event = QHelpEvent(QHelpEvent.Type.ToolTip, place, world_map.mapToGlobal(place))
        QApplication.sendEvent(world_map.viewport(), event)
    assert tips == [
        "<qt>South Africa did not attend and has no seat</qt>",
        "<qt>United States is in the club<br>Signs all articles</qt>",
        "<qt>Japan attended and is not in the club</qt>",
    ]


def test_that_the_hand_shows_what_can_be_clicked(world_map: WorldMap) -> None:
    shapes = []
    for region in ("JPN", "CHN"):
        place = QPointF(world_map.place_of(region))
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QMouseEvent.Type.MouseMove, place, place, none, none, plain)
        QApplication.sendEvent(world_map.viewport(), event)
        shapes.append(world_map.viewport().cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor]


def test_that_colours_follow_standing_and_undo(table: Table, world_map: WorldMap) -> None:
    palette = current_palette()
    colours = [world_map.colour_of(region) for region in ("USA", "JPN", "CHN", "IDN", "SGP")]
    assert colours == [
        palette.members,
        palette.neutral,
        palette.adversary,
        palette.map_other,
        palette.neutral,
    ]
    table.coalition.toggle("JPN")
    assert world_map.colour_of("JPN") == palette.members
    table.document.undo_stack.undo()
    assert world_map.colour_of("JPN") == palette.neutral


@pytest.mark.usefixtures("dark")
def test_that_a_dark_palette_gives_dark_colours(world_map: WorldMap) -> None:
    assert world_map.colour_of("USA").name() == "#3b9bd9"


def test_that_the_map_says_how_many_are_in(table: Table, world_map: WorldMap) -> None:
    table.coalition.toggle("JPN")
    assert world_map.accessibleName() == "World map: 2 of 56 seats in the club"
    assert world_map.focusPolicy() == Qt.FocusPolicy.NoFocus


def turn(world_map: WorldMap, place: QPoint, notches: int) -> None:
    """Turn the wheel over a place."""
    at = QPointF(place)
    angle = QPoint(0, 120 * notches)
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at,
        QPointF(world_map.viewport().mapToGlobal(place)),
        QPoint(),
        angle,
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 (as Qt has it)
    )
    QApplication.sendEvent(world_map.viewport(), event)


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_that_the_wheel_parts_small_neighbours(
    qtbot: QtBot, world_map: WorldMap, table: Table, direction: Qt.LayoutDirection
) -> None:
    world_map.setLayoutDirection(direction)
    before = [world_map.place_of(region) for region in ("BHR", "QAT")]
    assert (before[0] - before[1]).manhattanLength() <= 2
    turn(world_map, before[0], 10)
    after = [world_map.place_of(region) for region in ("BHR", "QAT")]
    assert (after[0] - after[1]).manhattanLength() >= 6
    assert (after[0] - before[0]).manhattanLength() <= 8  # what was under the mouse stays there
    for place in after:
        click(qtbot, world_map, place)
    assert set(table.coalition.members) == {"USA", "BHR", "QAT"}
    turn(world_map, before[0], -20)
    assert (world_map.zoom, world_map.place_of("BHR")) == (1.0, before[0])


def test_that_a_drag_moves_a_map_that_is_close_and_ticks_nothing(
    qtbot: QtBot, world_map: WorldMap, table: Table
) -> None:
    start = world_map.place_of("QAT")
    turn(world_map, start, 10)
    before, viewport = world_map.place_of("KAZ"), world_map.viewport()
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(viewport, left, pos=start)
    for step in (10, 20, 30):
        qtbot.mouseMove(viewport, start + QPoint(step, 0))
        drag = QMouseEvent(
            QMouseEvent.Type.MouseMove,
            QPointF(start + QPoint(step, 0)),
            QPointF(viewport.mapToGlobal(start + QPoint(step, 0))),
            left,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, drag)
    qtbot.mouseRelease(viewport, left, pos=start + QPoint(30, 0))
    assert world_map.place_of("KAZ").x() - before.x() == pytest.approx(30, abs=2)
    assert table.coalition.members == ("USA",)
