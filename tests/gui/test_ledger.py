"""The ledger: a line a member, parts that add up, the sum of all, and who beats no deal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from negotiator.measures.bands import Ends, GainEnds, HeadlineBands
from negotiator.measures.picture import Extras
from negotiator.measures.series import Gain
from tests.helpers.pictures import a_picture, a_scenario, some_headline_bands
from tests.helpers.worlds import a_world
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.bands import BandsViewModel
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.headline_text import headline_span, headline_text
from ui.viewmodels.ledger import LedgerViewModel
from ui.views.ledger import Column, LedgerView
from ui.widgets.gain_bar import ENDS_ROLE, SHARE_ROLE, shares_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.measures.picture import Picture

GAINS = {
    "USA": Gain(-120.0, 210.0, 80.0),
    "JPN": Gain(-210.0, 150.0, 0.0),
    "GBR": Gain(0.1, -0.1, 0.02),
    "KOR": Gain(5.0, 5.0, 5.0),
}
MEMBERS = ("JPN", "GBR", "USA")


class KnownBands(BandsViewModel):
    """Bands that a test puts there."""

    found: HeadlineBands | None = None

    def headline_of(self, picture: Picture) -> HeadlineBands | None:  # noqa: ARG002
        return self.found


@pytest.fixture
def bands(qapp: object) -> KnownBands:
    return KnownBands()


@pytest.fixture
def view_model(bands: KnownBands) -> LedgerViewModel:
    names = {"USA": "United States", "JPN": "Japan", "GBR": "United Kingdom"}
    view_model = LedgerViewModel(bands, region_name=names.__getitem__)
    view_model.show_picture(a_picture(scenario=a_scenario(members=MEMBERS), gains=GAINS))
    return view_model


@pytest.fixture
def view(qtbot: QtBot, view_model: LedgerViewModel) -> LedgerView:
    document = Document(a_scenario(members=MEMBERS))
    headline = HeadlineViewModel(document, Selection("gallium"), a_world())
    iso2 = {"USA": "us", "JPN": "jp", "GBR": "gb"}.__getitem__
    view = LedgerView(view_model, headline, iso2)
    qtbot.addWidget(view)
    return view


def texts(view: LedgerView, row: int) -> list[str]:
    return [view.model.index(row, column).data() for column in Column]


def test_that_members_stand_in_order_of_their_gain(view_model: LedgerViewModel) -> None:
    assert [row.region for row in view_model.rows] == ["USA", "GBR", "JPN"]
    view_model.turn()
    assert [row.region for row in view_model.rows] == ["JPN", "GBR", "USA"]


def test_that_the_parts_of_a_line_and_of_all_add_up(view_model: LedgerViewModel) -> None:
    total = view_model.total.gain
    assert total.consumers == pytest.approx(-329.9)
    assert total.total == pytest.approx(sum(row.gain.total for row in view_model.rows))
    assert view_model.better_off == 1


@pytest.mark.parametrize(("width_px", "member_px"), [(680, 120), (1100, 176)])
def test_that_every_column_is_seen_in_a_narrow_window_too(
    view: LedgerView, width_px: int, member_px: int
) -> None:
    view.resize(width_px, 600)
    view.show()
    header = view.table.horizontalHeader()
    assert header.length() <= view.table.viewport().width()
    assert header.sectionSize(Column.MEMBER) >= member_px


def test_that_each_line_says_its_parts_and_whether_it_beats_no_deal(view: LedgerView) -> None:
    assert texts(view, 0) == ["United States", "\u2212120", "+210", "+80.0", "+170", "", "", "yes"]
    assert texts(view, 1)[-1] == "="
    assert texts(view, 2)[-1] == "no"
    assert texts(view, 3)[0] == "All 3 members"
    assert texts(view, 3)[-1] == "1 of 3"


def test_that_the_ledger_counts_whom_the_headline_counts_as_gaining(bands: KnownBands) -> None:
    gains = {"USA": Gain(5.0, 0.0, 0.0), "JPN": Gain(0.3, 0.0, 0.0), "GBR": Gain(0.0, 0.0, 0.02)}
    picture = a_picture(scenario=a_scenario(members=MEMBERS), gains=gains)
    sums = picture.gains_musd_per_year
    picture = replace(picture, headline=replace(picture.headline, gains_musd_per_year=sums))
    ledger = LedgerViewModel(bands, region_name=str)
    ledger.show_picture(picture)
    foot = headline_text(
        picture, a_world(), region_name=str, span=headline_span(picture)
    ).worst.foot
    assert foot == "the other 2 gain"
    assert ledger.better_off == 2


def test_that_bars_are_measured_by_the_longest(view: LedgerView) -> None:
    shares = [view.model.index(row, Column.BAR).data(SHARE_ROLE) for row in range(4)]
    assert shares[0] == 1.0
    assert shares[2] == pytest.approx(-60.0 / 170.0)
    assert shares[3] is None
    assert shares_of([0.0, 0.0]) == [0.0, 0.0]


def test_that_members_have_flags_and_the_sum_has_none(view: LedgerView) -> None:
    flags = [
        view.model.index(row, 0).data(Qt.ItemDataRole.DecorationRole) is not None
        for row in range(4)
    ]
    assert flags == [True, True, True, False]


def test_that_the_table_is_empty_before_the_first_picture(qapp: object) -> None:
    empty = LedgerViewModel(BandsViewModel(), region_name=str)
    assert empty.rows == ()
    assert empty.span == ""


def test_that_own_secure_shares_are_asked_for_while_the_view_is_seen(
    qtbot: QtBot, view: LedgerView, view_model: LedgerViewModel
) -> None:
    assert view_model.extras == frozenset()
    with qtbot.waitSignal(view_model.extras_wanted):
        view.show()
    assert view_model.extras == {"members"}
    pair = ({"USA": 0.5, "JPN": 0.3, "GBR": 0.2}, {"USA": 0.42, "JPN": 0.35, "GBR": 0.2})
    scenario = a_scenario(members=MEMBERS)
    extras = Extras(members_secure_frac=pair)
    view_model.show_picture(a_picture(scenario=scenario, gains=GAINS, extras=extras))
    assert [texts(view, row)[Column.SECURE] for row in range(4)] == ["+8", "0", "\u22125", ""]
    view.hide()
    assert view_model.extras == frozenset()


def test_that_lines_and_bars_tell_ranges_as_long_as_there_are_bands(
    view: LedgerView, bands: KnownBands
) -> None:
    plain = view.grab().toImage()
    assert view.model.index(0, Column.SUM).data(Qt.ItemDataRole.ToolTipRole) is None
    whole = Ends(130.0, 220.0)
    ends = GainEnds(Ends(-150.0, -90.0), Ends(200.0, 220.0), Ends(80.0, 80.0), whole)
    gains = {member: ends._replace(total=Ends(-80.0, -40.0)) for member in MEMBERS}
    bands.found = some_headline_bands(gains=gains | {"USA": ends}, members_gain=ends)
    bands.bands_changed.emit()
    told = [
        view.model.index(row, Column.SUM).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 2, 3)
    ]
    assert told == [
        "in 8 of 10 draws +130 to +220",
        "in 8 of 10 draws \u221280 to \u221240",
        "in 8 of 10 draws +130 to +220",
    ]
    spoken = view.model.index(0, Column.CONSUMERS).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "\u2212120, in 8 of 10 draws \u2212150 to \u221290"
    assert view.model.index(0, Column.BAR).data(SHARE_ROLE) == pytest.approx(170.0 / 220.0)
    assert view.model.index(0, Column.BAR).data(ENDS_ROLE) == pytest.approx((130.0 / 220.0, 1.0))
    assert view.model.index(3, Column.BAR).data(ENDS_ROLE) is None
    assert view.grab().toImage() != plain
    bands.found = None
    bands.bands_changed.emit()
    assert view.model.index(0, Column.BAR).data(ENDS_ROLE) is None
    assert view.grab().toImage() == plain
