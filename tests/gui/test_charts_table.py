"""The table twin: the numbers of a chart, shown and copied."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from tests.helpers.pictures import a_picture, a_series, a_world
from ui.charts.card import ChartCard
from ui.charts.export import csv_text
from ui.charts.lines import LineFigure
from ui.charts.table import ChartTable, spreadsheet_text
from ui.viewmodels.charts import outcome_charts

pytestmark = pytest.mark.gui


def charts_of(**changes):
    """Return the four charts of a picture."""
    return outcome_charts(a_picture(**changes), a_world())


@pytest.fixture
def card(qtbot):
    """Return a card that shows the chart of prices."""
    made = ChartCard(LineFigure(4))
    qtbot.addWidget(made)
    made.show()
    made.show_chart(charts_of()[1], quarter=0)
    yield made
    made.table.close()


@pytest.mark.parametrize("index", range(4))
def test_that_the_table_has_the_numbers_of_the_chart(index, qtbot):
    chart = charts_of()[index]
    table = ChartTable()
    table.show_chart(chart)
    assert table.rowCount() == len(chart.times)
    for column, values in enumerate(chart.columns):
        header = table.headerData(column, Qt.Orientation.Horizontal)
        assert header == values.header
        numbers = [
            table.data(table.index(row, column), Qt.ItemDataRole.EditRole)
            for row in range(table.rowCount())
        ]
        assert numbers == pytest.approx(values.values.tolist(), abs=0.0, nan_ok=True)


def test_that_the_columns_are_what_is_drawn():
    secure, prices, sources, cost = charts_of()
    for chart, drawn in (
        (secure, secure.curves),
        (prices, prices.curves),
        (sources, (*sources.layers, sources.ghost)),
        (cost, (cost.buyers, cost.treasuries, cost.ghost)),
    ):
        told = {tuple(np.nan_to_num(column.values)) for column in chart.columns}
        assert told == {tuple(part.values) for part in drawn}


def test_that_the_menu_opens_the_table_and_the_table_follows_the_chart(card):
    card.menu_button.menu().actions()[0].trigger()
    view = card.table.findChild(QTableView)
    model = view.model()
    assert card.table.windowTitle() == "What do members pay for NdPr?"
    assert model.data(model.index(20, 0)) == "117"
    series = a_series()
    card.show_chart(
        charts_of(series=a_series(price_home_usd_per_t=2.0 * series.price_home_usd_per_t))[1],
        quarter=0,
    )
    assert model.data(model.index(20, 0)) == "233"
    assert model.headerData(20, Qt.Orientation.Vertical) == "Q1 2031"


def test_that_copied_numbers_paste_into_a_spreadsheet(card):
    card.copy_numbers()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == [
        "",
        "Members pay, USD/kg",
        "Outside, USD/kg",
        "No deal, USD/kg",
        "Floor, USD/kg",
    ]
    assert lines[21].split("\t") == ["Q1 2031", "116.61", "77.28", "103.5", "110.4"]
    assert len(lines) == 61


def test_that_copied_numbers_have_the_decimal_sign_of_the_user_and_no_thousands():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        text = spreadsheet_text(charts_of(mineral="silver")[1])
    finally:
        QLocale.setDefault(before)
    # 909 USD/kg times 1.69
    assert text.split("\n")[21].split("\t")[1] == "1536,21"


def test_that_the_context_menu_of_head_and_plot_offers_table_and_copy(card):
    assert card.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    assert card.plot.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    show, copy, *others = card.actions()
    assert (show.text(), copy.text()) == ("Show as table", "Copy numbers")
    assert [action.text() for action in others] == [
        "Copy picture",
        "Export…",
        "Freeze axes",
        "Open in a window",
    ]
    assert card.menu_button.menu().actions() == card.actions()
    QGuiApplication.clipboard().clear()
    copy.trigger()
    assert QGuiApplication.clipboard().text().startswith("\tMembers pay, USD/kg")
    show.trigger()
    assert card.table.isVisible()


def test_that_quarters_without_a_floor_have_no_number_and_no_zero_has_a_sign(qtbot):
    floor = a_series().floor_usd_per_t.copy()
    floor[:4], floor[4:] = 0.0, 110_000.0
    price = np.full_like(floor, -0.0)
    series = a_series(floor_usd_per_t=floor, price_outside_usd_per_t=price)
    chart = charts_of(series=series)[1]
    for rows, mark in (
        (spreadsheet_text(chart).splitlines(), "\t"),
        (csv_text(chart).splitlines(), ","),
    ):
        cells = [row.split(mark) for row in rows[1:]]
        assert [row[-1] for row in cells[3:5]] == ["", "110"]
        assert {row[2] for row in cells} == {"0"}
