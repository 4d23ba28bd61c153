"""The head of a chart: its question, its unit, and what it reads, in the room that there is."""

from __future__ import annotations

import math

import pytest

from tests.helpers.pictures import a_picture, a_world
from tests.helpers.tongues import spoken
from ui.charts.head import ChartHead, _widths
from ui.languages import LANGUAGES
from ui.theme import body_font
from ui.viewmodels.chart_parts import Spare, Words
from ui.viewmodels.charts import outcome_charts

pytestmark = pytest.mark.gui
Q1_2031 = 20
SMALLEST_PX = 318
"""Of four charts in a window of 1366 x 768."""


def test_that_the_head_cuts_what_has_no_room(qtbot):
    head = ChartHead()
    qtbot.addWidget(head)
    head.resize(100, 36)
    long = head._laid_out("What do members pay for NdPr?", [], body_font())
    assert long.text().endswith("\u2026")
    assert long.lineAt(0).naturalTextWidth() <= 100.0
    head.resize(400, 36)
    whole = head._laid_out("What do members pay for NdPr?", [], body_font())
    assert whole.text() == "What do members pay for NdPr?"


def test_that_a_unit_without_room_in_the_title_stands_behind_the_reading(qtbot):
    head = ChartHead()
    qtbot.addWidget(head)
    head.show_title("How much of our lithium need is secure?", "% of need")
    head.show_reading((Words("Q1 2031: 73"),))
    head.resize(600, 36)
    texts = ["".join(run.text for run in row) for row in head._rows()]
    assert texts == ["How much of our lithium need is secure?  % of need", "Q1 2031: 73"]
    head.resize(280, 36)
    texts = ["".join(run.text for run in row) for row in head._rows()]
    assert texts == ["How much of our lithium need is secure?", "Q1 2031: 73  % of need"]
    assert head.title_text == "How much of our lithium need is secure?  % of need"


def test_that_the_head_leaves_out_what_can_be_spared_and_does_not_flicker(qtbot):
    head = ChartHead()
    qtbot.addWidget(head)
    reading = (
        Words("Q1 2031: ", spare=Spare.DATE),
        Words("refined 1.7", "text", strong=True),
        Words(", ore 8.4", spare=Spare.DETAIL),
        Words(", parts 2.9", spare=Spare.DETAIL),
    )

    def shown(width, words=reading):
        head.resize(width, 36)
        return "".join(run.text for run in head._rows()[1])

    head.show_title("What?", "kt")
    head.show_reading(reading)
    room = math.ceil(sum(_widths(reading)))
    assert shown(room) == "Q1 2031: refined 1.7, ore 8.4, parts 2.9"
    assert shown(room - 1) == "Q1 2031: refined 1.7, ore 8.4"
    head.show_reading(reading[:3])
    assert shown(room - 1) == "Q1 2031: refined 1.7"
    assert shown(room) == "Q1 2031: refined 1.7, ore 8.4"
    head.show_reading(reading)
    assert shown(math.ceil(sum(_widths(reading[1:2])))) == "refined 1.7"
    assert head.reading_text == "Q1 2031: refined 1.7, ore 8.4, parts 2.9"


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_no_number_of_a_reading_is_cut_in_the_smallest_window(qtbot, qapp, language):
    head = ChartHead()
    qtbot.addWidget(head)
    with spoken(qapp, language):
        charts = outcome_charts(a_picture(), a_world())
        assert len(charts) == 4
        for chart in charts:
            head.show_title(chart.question, chart.unit)
            head.show_reading(chart.reading(Q1_2031))
            head.resize(SMALLEST_PX, 36)
            assert sum(_widths(head._rows()[1])) <= SMALLEST_PX
