"""What changed and why: the line in full, and its largest changes taken apart."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest

from negotiator.measures.changes import Cause, Causes, Change
from negotiator.measures.channels import Channel
from negotiator.model import edits
from tests.helpers.pictures import NDPR, a_picture, a_scenario, a_world
from tests.helpers.tongues import spoken
from ui.document import Document
from ui.languages import LANGUAGES
from ui.messages import Question
from ui.selection import Selection
from ui.theme import body_font
from ui.viewmodels.headline import HeadlineViewModel
from ui.views.why_dialog import WhyDialog
from ui.widgets.strip import ChangeStrip

CHANNELS = get_args(Channel)
BEFORE = a_scenario()
AFTER = edits.with_floor(BEFORE, mineral=NDPR, price_usd_per_t=120_000.0)
CAUSES = Causes(
    NDPR,
    Change(
        0.50, 0.54, (Cause("capacity", 0.06), Cause("reallocation", -0.02), Cause("terms", 0.0))
    ),
    Change(4000.0, 4100.0, (Cause("policy", 130.0), Cause("capacity", -30.0), Cause("terms", 0.0))),
)


def results(scenario, secure_frac):
    picture = a_picture(scenario=scenario)
    headline = replace(picture.headline, secure_share_frac=secure_frac, cost_musd_per_year=4000.0)
    return replace(picture, headline=headline)


@pytest.fixture
def desk(qapp):
    document = Document(BEFORE)
    view_model = HeadlineViewModel(document, Selection(NDPR), a_world())
    view_model.show_picture(results(BEFORE, 0.50))
    return document, view_model


@pytest.fixture
def dialog(qtbot, desk):
    dialog = WhyDialog(desk[1], a_world())
    qtbot.addWidget(dialog)
    return dialog


def edited(desk, after=AFTER):
    document, view_model = desk
    document.edit(after, "Set")
    view_model.show_picture(results(after, 0.50 if after == BEFORE else 0.54))
    return view_model


def cells(dialog):
    table = dialog.table
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


def test_that_before_an_edit_there_is_no_why(desk, dialog, qtbot):
    strip = ChangeStrip(desk[1])
    qtbot.addWidget(strip)
    assert strip.why.isHidden()
    assert cells(dialog) == []
    assert dialog.note.text().startswith("Nothing was edited yet")
    edited(desk)
    assert not strip.why.isHidden()


def test_that_why_is_asked_for_by_the_button_of_the_strip(desk, qtbot):
    view_model = edited(desk)
    strip = ChangeStrip(view_model)
    qtbot.addWidget(strip)
    with qtbot.waitSignal(view_model.why_wanted):
        strip.why.click()


def test_that_changes_are_taken_apart_while_the_dialog_is_open(desk, dialog, qtbot):
    view_model, asked = edited(desk), []
    view_model.wondered.connect(asked.append)
    full = Question(BEFORE, AFTER, in_full=True)
    dialog.show()
    assert asked == [full]
    assert dialog.note.text() == "Being worked out\u2026"
    view_model.show_reasons(full, (CAUSES,))
    assert cells(dialog) == [
        ["NdPr oxide", "+4.0", "+100.0"],
        ["\u2003Capacity is built, closed, used", "+6.0", "\u221230.0"],
        ["\u2003Buyers turn to other origins or scrap", "\u22122.0", ""],
        ["\u2003Levies, subsidies, agreed prices", "", "+130.0"],
    ]
    assert dialog.line.text().startswith("NdPr floor 110.4 \u2192 120 USD/kg: secure share +4")
    dialog.hide()
    asked.clear()
    short = Question(AFTER, BEFORE)
    edited(desk, BEFORE)
    qtbot.waitUntil(lambda: bool(asked))
    view_model.show_reasons(short, ())
    assert asked == [short]


def test_that_reasons_of_the_line_come_before_its_causes(desk, dialog, qtbot):
    dialog.show()
    view_model, asked = desk[1], []
    view_model.wondered.connect(asked.append)
    edited(desk)
    qtbot.waitUntil(lambda: bool(asked))
    view_model.show_reasons(asked[0], ())
    assert asked == [Question(BEFORE, AFTER), Question(BEFORE, AFTER, in_full=True)]


def test_that_causes_of_an_edit_before_are_not_shown(desk, dialog):
    dialog.show()
    view_model = edited(desk)
    view_model.show_reasons(Question(AFTER, BEFORE, in_full=True), (CAUSES,))
    assert cells(dialog) == []
    view_model.show_reasons(Question(BEFORE, AFTER, in_full=True), (CAUSES,))
    assert len(cells(dialog)) == 4
    edited(desk, edits.with_floor(BEFORE, mineral=NDPR, price_usd_per_t=90e3))
    assert cells(dialog) == []


def test_that_the_dialog_says_why_there_is_nothing_to_take_apart(desk, dialog):
    dialog.show()
    view_model = edited(desk)
    view_model.show_reasons(Question(BEFORE, AFTER, in_full=True), ())
    assert dialog.note.text().startswith("Not taken apart")
    edited(desk, edits.with_member(AFTER, "KOR", joined=True))
    assert dialog.note.text().startswith("Other members")


@pytest.mark.parametrize("language", LANGUAGES)
def test_that_the_names_of_channels_have_room(desk, qtbot, qapp, language):
    def changed(after):
        causes = (Cause(channel, after / len(CHANNELS)) for channel in CHANNELS)
        return Change(0.0, after, tuple(causes))

    with spoken(qapp, language):
        view_model = edited(desk)
        dialog = WhyDialog(view_model, a_world())
        dialog.setFont(body_font())
        qtbot.addWidget(dialog)
        dialog.show()
        found = (Causes(NDPR, changed(0.9), changed(4000.0)),)
        view_model.show_reasons(Question(BEFORE, AFTER, in_full=True), found)
        table = dialog.table
        assert table.rowCount() == 1 + len(CHANNELS)
        assert table.sizeHintForColumn(0) <= table.columnWidth(0)
