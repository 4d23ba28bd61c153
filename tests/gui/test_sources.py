"""The sources: every number is listed, and assumptions can be changed, refused and reset."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from negotiator.data import load_world
from negotiator.data.facts import all_facts
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.scenario import Scenario
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.data_units import UNITS
from ui.viewmodels.fact_words import parameter_name
from ui.viewmodels.sources import Column
from ui.views.sources import SourcesView

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.model.world import World


@cache
def world() -> World:
    return load_world()


@pytest.fixture
def document() -> Document:
    return Document(Scenario())


@pytest.fixture
def view(qtbot: QtBot, document: Document) -> SourcesView:
    view = SourcesView(document, Selection("gallium", 20), world())
    qtbot.addWidget(view)
    return view


def line_of(view: SourcesView, name: str) -> int:
    lines = view.lines
    names = [lines.index(row, Column.NAME).data() for row in range(lines.rowCount())]
    return names.index(name)


def type_value(view: SourcesView, name: str, text: str) -> bool:
    index = view.lines.index(line_of(view, name), Column.YOURS)
    return bool(view.lines.setData(index, text))


def test_that_every_number_of_the_tables_is_listed_once() -> None:
    facts = all_facts(world())
    assert len({(f.kind, f.mineral, f.stage, f.name, f.unit, f.source) for f in facts}) == len(
        facts
    )
    of_tables = len(world().parameters) + len(world().component_parameters)
    assert sum(f.kind in {"parameter", "component"} for f in facts) == of_tables
    output = sum(int((m.supply_t > 0).sum()) for m in world().markets)
    assert sum(f.kind == "output" for f in facts) == output
    assert all(f.source for f in facts)


def test_that_every_parameter_has_words() -> None:
    kinds = {"behaviour", "price", "parameter", "component"}
    names = {fact.name for fact in all_facts(world()) if fact.kind in kinds}
    assert [name for name in sorted(names) if parameter_name(name) == name] == []


def test_that_the_view_begins_with_the_chosen_mineral(view: SourcesView) -> None:
    minerals = {view.lines.index(row, 0).data() for row in range(view.lines.rowCount())}
    assert minerals == {"Gallium"}


def test_that_a_typed_value_becomes_an_override_in_one_step(
    view: SourcesView, document: Document
) -> None:
    assert type_value(view, "Commercial stocks", "45")
    assert document.scenario.assumptions.overrides == (
        Override(mineral="gallium", parameter="stock_days", value=45.0),
    )
    assert document.undo_stack.undoText() == "Set Gallium: Commercial stocks to 45"
    row = line_of(view, "Commercial stocks")
    assert view.lines.index(row, Column.YOURS).data() == "45"
    document.undo_stack.undo()
    assert document.scenario.assumptions == Assumptions()


def test_that_an_emptied_field_takes_the_value_of_the_data_again(
    view: SourcesView, document: Document
) -> None:
    type_value(view, "Commercial stocks", "45")
    type_value(view, "Commercial stocks", "")
    assert document.scenario.assumptions == Assumptions()


@pytest.mark.parametrize("typed", ["many", "-1", "1e9", "nan"])
def test_that_a_value_out_of_range_is_refused_with_what_is_allowed(
    view: SourcesView, document: Document, typed: str
) -> None:
    assert not type_value(view, "Commercial stocks", typed)
    assert document.scenario == Scenario()
    assert view.note.text() == (
        "Commercial stocks: allowed are numbers from 0 to 2,000, or nothing"
    )


def test_that_output_of_a_country_cannot_be_typed(view: SourcesView) -> None:
    index = view.lines.index(line_of(view, "China"), Column.YOURS)
    assert not view.lines.flags(index) & Qt.ItemFlag.ItemIsEditable
    assert not view.lines.setData(index, "5")


def test_that_a_constant_of_behaviour_is_changed_and_all_are_reset_in_one_step(
    view: SourcesView, document: Document
) -> None:
    view.mineral.setCurrentIndex(view.mineral.findData(""))
    view.mineral.activated.emit(view.mineral.currentIndex())
    assert type_value(view, "Pace of closing", "0.2")
    assert document.scenario.assumptions.behaviour.exit_rate_frac == 0.2
    assert view.reset.isEnabled()
    view.reset.click()
    assert document.scenario.assumptions == Assumptions()
    assert not view.reset.isEnabled()
    document.undo_stack.undo()
    assert document.scenario.assumptions.behaviour.exit_rate_frac == 0.2


def test_that_only_changed_numbers_are_left_on_wish(view: SourcesView) -> None:
    view.changed.setChecked(True)
    assert view.lines.rowCount() == 0
    view.changed.setChecked(False)
    type_value(view, "Commercial stocks", "45")
    view.changed.setChecked(True)
    assert view.lines.rowCount() == 1
    assert view.count.text() == "Shown: 1"


def test_that_words_narrow_by_country_and_source(view: SourcesView) -> None:
    view.search.setText("output china")
    names = {view.lines.index(row, Column.NAME).data() for row in range(view.lines.rowCount())}
    assert names == {"China"}


def test_that_values_sort_as_numbers(view: SourcesView) -> None:
    view.table.sortByColumn(Column.VALUE, Qt.SortOrder.AscendingOrder)
    texts = [view.lines.index(row, Column.VALUE).data() for row in range(view.lines.rowCount())]
    numbers = [float(text.replace(",", "").replace("\u2212", "-")) for text in texts]
    assert numbers == sorted(numbers)


def test_that_numbers_are_never_cut(view: SourcesView) -> None:
    font = view.table.font()
    font.setPointSizeF(2 * font.pointSizeF())
    view.table.setFont(font)
    for mineral in ("rare_earths_ndpr", "copper"):
        view.show_mineral(mineral)
        for column in (Column.VALUE, Column.YOURS, Column.RANGE, Column.GRADE):
            assert view.table.columnWidth(column) >= view.table.sizeHintForColumn(column)


def test_that_every_unit_of_the_data_has_words() -> None:
    assert {fact.unit for fact in all_facts(world())} == UNITS
