"""The list of seats: every seat once, ticks, the European Union as one line, and search."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from tests.helpers.coalitions import EU_STATES, NDPR, Table, a_table, lines, seats_in
from tests.helpers.pictures import a_picture, parted
from ui.viewmodels.coalition_groups import Grouping
from ui.viewmodels.coalition_list import (
    KIND_ROLE,
    REGION_ROLE,
    CoalitionListModel,
    RowKind,
    SeatFilter,
)

pytestmark = pytest.mark.usefixtures("qapp")
Check = Qt.CheckState
Role = Qt.ItemDataRole


@pytest.fixture
def table() -> Table:
    return a_table("USA")


@pytest.fixture
def model(table: Table) -> CoalitionListModel:
    return CoalitionListModel(table.coalition, table.document)


@pytest.fixture
def seats(table: Table, model: CoalitionListModel) -> SeatFilter:
    return SeatFilter(table.coalition, model, table.document)


def state(index: QModelIndex) -> Check:
    return Check(index.data(Role.CheckStateRole))


def seat_of(model: QAbstractItemModel, region: str) -> QModelIndex:
    return next(line for line in lines(model) if line.data(REGION_ROLE) == region)


def union_of(model: QAbstractItemModel) -> QModelIndex:
    return next(line for line in lines(model) if line.data(KIND_ROLE) is RowKind.UNION)


def titles(model: QAbstractItemModel) -> list[str]:
    return [line.data() for line in lines(model)]


def test_that_the_model_keeps_the_rules_of_item_models(
    table: Table, model: CoalitionListModel
) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_grouping(Grouping.ROLE)
    table.selection.select_mineral("gallium")
    model.set_grouping(Grouping.REGION)
    table.coalition.toggle_union()
    assert tester.model() is model


@pytest.mark.parametrize("grouping", Grouping)
def test_that_each_of_the_56_seats_has_one_line(
    table: Table, model: CoalitionListModel, grouping: Grouping
) -> None:
    model.set_grouping(grouping)
    assert sorted(seats_in(model)) == sorted(table.coalition.seats)
    assert len(seats_in(model)) == 56


def test_that_a_tick_in_the_list_joins_and_a_second_one_leaves(
    table: Table, model: CoalitionListModel
) -> None:
    line = seat_of(model, "KOR")
    assert line.data() == "Korea"
    assert model.setData(line, Check.Checked, Role.CheckStateRole)
    assert table.coalition.members == ("USA", "KOR")
    assert state(line) is Check.Checked
    assert model.setData(line, Check.Unchecked, Role.CheckStateRole)
    assert table.coalition.members == ("USA",)
    assert table.document.undo_stack.count() == 2


def test_that_undo_is_seen_in_the_list(table: Table, model: CoalitionListModel) -> None:
    table.coalition.toggle("KOR")
    table.document.undo_stack.undo()
    assert state(seat_of(model, "KOR")) is Check.Unchecked


def test_that_the_union_is_unticked_partly_or_fully_ticked_by_its_14_seats(
    table: Table, model: CoalitionListModel
) -> None:
    union = union_of(model)
    assert model.rowCount(union) == 14
    assert (state(union), union.data()) == (Check.Unchecked, "European Union (14)")
    table.coalition.toggle("DEU")
    assert (state(union), union.data()) == (Check.PartiallyChecked, "European Union (1/14)")
    assert model.setData(union, Check.Checked, Role.CheckStateRole)
    assert (state(union), union.data()) == (Check.Checked, "European Union (14)")
    assert {"EUX", *EU_STATES} <= set(table.coalition.members)
    assert model.setData(union, Check.Unchecked, Role.CheckStateRole)
    assert table.coalition.members == ("USA",)


def test_that_group_lines_take_neither_ticks_nor_the_focus(model: CoalitionListModel) -> None:
    host = model.index(0, 0)
    assert host.data() == "Host"
    assert model.flags(host) == Qt.ItemFlag.NoItemFlags
    assert host.data(Role.CheckStateRole) is None
    assert not model.setData(host, Check.Checked, Role.CheckStateRole)


def test_that_a_line_is_spoken_with_its_gain_and_unit(
    table: Table, model: CoalitionListModel
) -> None:
    gains = {"USA": 174.0, "KOR": 30.0}
    table.coalition.show_picture(a_picture(gains=parted(gains)))
    host, outsider = seat_of(model, "USA"), seat_of(model, "KOR")
    assert host.data(Role.AccessibleTextRole) == "United States, +0.17 bn USD a year"
    assert outsider.data(Role.AccessibleTextRole) == "Korea, +0.03 bn USD a year while outside"


def test_that_typing_leaves_what_matches_with_its_group(seats: SeatFilter) -> None:
    seats.set_typed("korea")
    assert titles(seats) == ["Asia and Pacific", "Korea"]


def test_that_eu_finds_the_union_with_all_its_seats(seats: SeatFilter) -> None:
    seats.set_typed("eu")
    assert set(seats_in(seats)) == {"EUX", *EU_STATES}
    kinds = [line.data(KIND_ROLE) for line in lines(seats)]
    assert kinds[:2] == [RowKind.GROUP, RowKind.UNION]


def test_that_a_state_of_the_union_is_found_without_the_others(seats: SeatFilter) -> None:
    seats.set_typed("GERMANY ")
    assert seats_in(seats) == ["DEU"]
    seats.set_typed("")
    assert len(seats_in(seats)) == 56


def test_that_a_tick_through_a_search_joins_the_seat_that_is_shown(
    table: Table, seats: SeatFilter
) -> None:
    seats.set_typed("jap")
    japan = seats.index(0, 0, seats.index(0, 0))
    assert seats.setData(japan, Check.Checked, Role.CheckStateRole)
    assert table.coalition.members == ("USA", "JPN")


def test_that_the_list_by_role_follows_the_chosen_mineral(
    table: Table, model: CoalitionListModel
) -> None:
    model.set_grouping(Grouping.ROLE)
    before = titles(model)
    table.selection.select_mineral("nickel")
    assert titles(model) != before
    table.selection.select_mineral(NDPR)
    assert titles(model) == before
