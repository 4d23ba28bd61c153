"""The coalition panel by mouse, keyboard and preset, in both palettes and both directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyleOptionViewItem, QWidget

from tests.helpers.coalitions import EU_STATES, Table, a_table, seats_in, shipped_world
from tests.helpers.pictures import a_picture, parted
from ui.colours import DARK, LIGHT, Palette
from ui.theme import application_palette
from ui.viewmodels.coalition_list import GAIN_ROLE, REGION_ROLE
from ui.views.coalition import PANEL_WIDTH, CoalitionPanel
from ui.widgets.flags import FLAG_SIZE, FlagBook
from ui.widgets.member_line import MemberLine
from ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QModelIndex
    from pytestqt.qtbot import QtBot

BODY_HEIGHT = 648
Key = Qt.Key
Direction = Qt.LayoutDirection


@pytest.fixture
def table(qapp: QApplication) -> Table:
    return a_table("USA")


@pytest.fixture
def panel(qtbot: QtBot, table: Table) -> CoalitionPanel:
    item = CoalitionPanel(table.coalition)
    qtbot.addWidget(item)
    item.resize(PANEL_WIDTH, BODY_HEIGHT)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    return item


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def colours(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Palette]:
    before = qapp.palette()
    qapp.setPalette(application_palette(dark=request.param))
    yield DARK if request.param else LIGHT
    qapp.setPalette(before)


def line_of(panel: CoalitionPanel, region: str) -> QModelIndex:
    """Line of a seat as the list shows it; the union is opened for its seats."""
    panel.list.expandAll()
    model = panel.list.model()
    start = model.index(0, 0)
    found = model.match(start, REGION_ROLE, region, 1, Qt.MatchFlag.MatchRecursive)
    panel.list.scrollTo(found[0])
    return found[0]


def painted(panel: CoalitionPanel, index: QModelIndex) -> MemberLine:
    option = QStyleOptionViewItem()
    option.rect = panel.list.visualRect(index)
    option.widget = panel.list
    option.direction = panel.layoutDirection()
    return MemberLine.of(option, index)


def click(qtbot: QtBot, panel: CoalitionPanel, place: QPoint) -> None:
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


def press(qtbot: QtBot, widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(widget, key)


@pytest.mark.parametrize("region", ["JPN", "DEU", "ZMB"])
@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
def test_that_a_click_on_the_box_joins_and_on_the_name_does_not(
    qtbot: QtBot, panel: CoalitionPanel, table: Table, region: str, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    line = painted(panel, line_of(panel, region))
    click(qtbot, panel, line.title_rect.center())
    assert table.coalition.members == ("USA",)
    click(qtbot, panel, line.check_rect.center())
    assert table.coalition.members == ("USA", region)
    assert table.document.undo_stack.count() == 1


def test_that_the_arrow_opens_and_closes_the_union(qtbot: QtBot, panel: CoalitionPanel) -> None:
    union = line_of(panel, "DEU").parent()
    panel.list.scrollTo(union)
    assert panel.list.isExpanded(union)
    click(qtbot, panel, painted(panel, union).chevron_rect.center())
    assert not panel.list.isExpanded(union)
    click(qtbot, panel, painted(panel, union).chevron_rect.center())
    assert panel.list.isExpanded(union)


def test_that_the_keyboard_finds_ticks_and_clears(
    qtbot: QtBot, panel: CoalitionPanel, table: Table
) -> None:
    qtbot.keyClicks(panel.search, "kore")
    assert seats_in(panel.list.model()) == ["KOR"]
    press(qtbot, panel.search, Key.Key_Down)
    assert panel.list.currentIndex().data(REGION_ROLE) == "KOR"
    press(qtbot, panel.list, Key.Key_Space)
    assert table.coalition.members == ("USA", "KOR")
    press(qtbot, panel.search, Key.Key_Escape)
    assert panel.search.text() == ""
    assert len(seats_in(panel.list.model())) == 56


def test_that_arrows_pass_over_group_lines(qtbot: QtBot, panel: CoalitionPanel) -> None:
    panel.list.enter()
    visited = []
    for _ in range(3):
        visited.append(panel.list.currentIndex().data())
        press(qtbot, panel.list, Key.Key_Down)
    assert visited == ["United States", "European Union (14)", "Norway"]


def test_that_a_letter_typed_in_the_list_searches(qtbot: QtBot, panel: CoalitionPanel) -> None:
    panel.list.enter()
    qtbot.keyClicks(panel.list, "j")
    assert panel.search.text() == "j"
    assert seats_in(panel.list.model()) == ["JPN", "JOR"]


def test_that_the_union_is_open_while_its_seats_are_searched(panel: CoalitionPanel) -> None:
    model = panel.list.model()
    panel.search.setText("estonia")
    union = model.index(0, 0, model.index(0, 0))
    assert panel.list.isExpanded(union)
    assert model.index(0, 0, union).data() == "Estonia"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("cote", "Côte d'Ivoire did not attend and has no seat."),
        ("china", "China is the adversary and cannot join."),
        ("atlantis", "No seat is called “atlantis”."),
    ],
)
def test_that_a_search_in_vain_says_why(panel: CoalitionPanel, typed: str, words: str) -> None:
    panel.search.setText(typed)
    assert panel.shown_instead == words
    panel.search.setText("")
    assert panel.shown_instead == ""


def test_that_a_preset_is_one_step_and_is_marked_in_the_menu(
    panel: CoalitionPanel, table: Table
) -> None:
    actions = {action.text(): action for action in panel.preset_actions}
    assert len(actions) == len(panel.preset_actions) == 7
    actions["US and Mexico"].trigger()
    assert table.coalition.members == ("USA", "MEX")
    assert table.step == "Choose coalition: US and Mexico"
    marked = [text for text, action in actions.items() if action.isChecked()]
    assert marked == ["US and Mexico"]
    actions["US and Mexico"].trigger()
    assert actions["US and Mexico"].isChecked()
    assert table.document.undo_stack.count() == 1


def test_that_the_meter_follows_a_tick_without_a_run(panel: CoalitionPanel, table: Table) -> None:
    before = [line.accessibleName() for line in panel.meter.lines]
    table.coalition.toggle_union()
    after = [line.accessibleName() for line in panel.meter.lines]
    assert before[0] == "Members: 1 of 56"
    assert after[0] == "Members: 15 of 56"
    assert before[1] != after[1]


def test_that_the_notice_of_the_commission_has_its_cure(
    qtbot: QtBot, panel: CoalitionPanel, table: Table
) -> None:
    assert not panel.notices.isVisible()
    table.coalition.toggle("DEU")
    assert panel.notices.isVisible()
    (button,) = panel.notices.findChildren(QuietButton)
    assert button.text() == "Add the Commission"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert table.coalition.members == ("USA", "DEU", "EUX")
    assert not panel.notices.isVisible()


def test_that_grouping_changes_the_headings_and_no_seat(panel: CoalitionPanel) -> None:
    model = panel.list.model()
    headings = []
    for row in range(panel.grouping.count()):
        panel.grouping.setCurrentIndex(row)
        headings.append(model.index(0, 0).data())
        assert len(seats_in(model)) == 56
        assert panel.list.isExpanded(model.index(0, 0))
    assert headings == ["Host", "European Union", "Producers"]


def test_that_gains_arrive_with_their_unit(panel: CoalitionPanel, table: Table) -> None:
    japan = line_of(panel, "JPN")
    assert japan.data(GAIN_ROLE) is None
    table.coalition.show_picture(a_picture(gains=parted({"JPN": 120.0, "KOR": 0.0})))
    line = painted(panel, line_of(panel, "JPN"))
    assert line.gain_text == "outside +0.12"
    assert painted(panel, line_of(panel, "KOR")).gain_text == "0"
    assert panel.head.unit.text() == "bn USD a year"


def columns_of_ink(image: QImage, room: QRect, ground: QColor) -> list[int]:
    """Columns of a part of a picture in which anything is drawn."""
    return [
        column
        for column in range(room.left(), room.right() + 1)
        if any(
            image.pixelColor(column, row) != ground for row in range(room.top(), room.bottom() + 1)
        )
    ]


@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
def test_that_a_name_is_painted_beside_its_flag_in_both_directions(
    panel: CoalitionPanel, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    norway = line_of(panel, "NOR")
    panel.list.scrollTo(norway, QAbstractItemView.ScrollHint.PositionAtCenter)
    line = painted(panel, norway)
    image = panel.list.viewport().grab().toImage()
    ground = image.pixelColor(1, line.rect.center().y())
    ink = columns_of_ink(image, line.title_rect, ground)
    if direction == Direction.LeftToRight:
        assert min(ink) - line.title_rect.left() <= 2
    else:
        assert line.title_rect.right() - max(ink) <= 2


def test_that_the_meter_keeps_text_off_its_bar_in_a_script_that_runs_leftwards(
    panel: CoalitionPanel,
) -> None:
    panel.setLayoutDirection(Direction.RightToLeft)
    line = panel.meter.lines[1]
    image = line.grab().toImage()
    ground = image.pixelColor(0, 0)
    over_the_bar = QRect(line.width() - 96 - 88, 0, 88, 5)
    label = QRect(line.width() - 70, 0, 70, 20)
    assert columns_of_ink(image, over_the_bar, ground) == []
    assert line.width() - 1 - max(columns_of_ink(image, label, ground)) <= 2


def test_that_name_and_gain_never_overlap(panel: CoalitionPanel, table: Table) -> None:
    gains = dict.fromkeys(table.coalition.seats, -12_345.0)
    table.coalition.show_picture(a_picture(gains=parted(gains)))
    for region in table.coalition.seats:
        line = painted(panel, line_of(panel, region))
        assert not line.title_rect.intersects(line.gain_rect), region
        assert line.title_rect.width() >= 60, region


def test_that_a_union_that_is_partly_in_says_how_many_are(
    panel: CoalitionPanel, table: Table
) -> None:
    table.coalition.toggle_union()
    table.coalition.toggle("DEU")
    table.coalition.show_picture(
        a_picture(gains=parted(dict.fromkeys(table.coalition.seats, -1e4)))
    )
    union = panel.list.model().parent(line_of(panel, "FRA"))
    line = painted(panel, union)
    assert line.title.endswith("(13/14)")
    assert line.shown_title != line.title
    assert line.shown_title.endswith("13/14)")


def test_that_controls_have_names_and_follow_each_other_by_tab(
    qtbot: QtBot, panel: CoalitionPanel
) -> None:
    for widget in (
        panel.search,
        panel.grouping,
        panel.head.switch,
        panel.list,
        panel.map,
        *panel.meter.lines,
    ):
        assert widget.accessibleName(), widget
    order = []
    panel.presets_button.setFocus()
    for _ in range(5):
        order.append(panel.focusWidget())
        panel.focusNextChild()
    assert order == [
        panel.presets_button,
        panel.search,
        panel.grouping,
        panel.head.switch,
        panel.list,
    ]


@pytest.mark.parametrize("height", [600, BODY_HEIGHT])
def test_that_the_panel_fits_a_small_laptop_with_two_notices(
    panel: CoalitionPanel, table: Table, height: int
) -> None:
    table.coalition.set_members(("USA", "DEU", "KAZ", "BRA", "ARE"), "Choose")
    panel.resize(PANEL_WIDTH, height)
    QApplication.processEvents()
    assert panel.minimumSizeHint().height() <= height
    assert panel.minimumSizeHint().width() <= PANEL_WIDTH
    assert panel.list.height() >= 4 * 24


def shade(image: QImage, rect: QRect) -> set[str]:
    """Names of the colours in a part of a picture."""
    places = [
        (x, y) for x in range(rect.left(), rect.right()) for y in range(rect.top(), rect.bottom())
    ]
    return {QColor(image.pixel(x, y)).name() for x, y in places}


def test_that_a_ticked_box_is_filled_and_an_open_one_has_a_border(
    colours: Palette, panel: CoalitionPanel
) -> None:
    ticked = painted(panel, line_of(panel, "USA")).check_rect
    image = panel.list.viewport().grab().toImage()
    assert colours.accent_fill.name() in shade(image, ticked)
    empty = painted(panel, line_of(panel, "NOR")).check_rect
    image = panel.list.viewport().grab().toImage()
    assert colours.control_border.name() in shade(image, empty)


def test_that_each_seat_has_a_flag_that_is_drawn_once(qapp: QApplication) -> None:
    book = FlagBook()
    for region in shipped_world().seated:
        flag = book.pixmap(region.iso2, 2.0)
        assert flag.size() == FLAG_SIZE * 2
        assert len(shade(flag.toImage(), flag.rect())) > 1, region.id
        assert book.pixmap(region.iso2, 2.0) is flag


def test_that_flags_are_upright_and_in_their_colours(qapp: QApplication) -> None:
    image = FlagBook().pixmap("DE", 1.0).toImage()
    top, middle, bottom = (QColor(image.pixel(10, y)) for y in (2, 7, 12))
    assert top.lightness() < 10
    assert (middle.red() > 200, middle.green() < 50) == (True, True)
    assert (bottom.red() > 200, bottom.green() > 150, bottom.blue() < 50) == (True, True, True)


def test_that_a_code_without_a_flag_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        FlagBook().pixmap("XX", 1.0)


def test_that_the_union_ticks_14_seats_by_one_click(
    qtbot: QtBot, panel: CoalitionPanel, table: Table
) -> None:
    union = line_of(panel, "DEU").parent()
    panel.list.scrollTo(union)
    click(qtbot, panel, painted(panel, union).check_rect.center())
    assert set(table.coalition.members) == {"USA", "EUX", *EU_STATES}
    assert table.document.undo_stack.count() == 1
