"""The coalition between document and panel: steps, standing, meter, gains and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.coalitions import EU_STATES, NDPR, Table, a_table, shipped_world
from tests.helpers.pictures import a_picture, parted
from tests.helpers.tongues import MUTE, spoken, words_outside
from tests.helpers.worlds import a_world
from ui.viewmodels.coalition import DIM_AFTER_MS, Standing
from ui.viewmodels.coalition_facts import meter_rows
from ui.viewmodels.coalition_gains import GainColumn
from ui.viewmodels.coalition_groups import Grouping

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("qapp")


def test_that_a_tick_is_one_named_step_that_can_be_undone() -> None:
    table = a_table("USA")
    table.coalition.toggle("KOR")
    assert table.coalition.members == ("USA", "KOR")
    assert table.step == "Add Korea to the club"
    table.coalition.toggle("KOR")
    assert table.coalition.members == ("USA",)
    assert table.step == "Take Korea out of the club"
    assert table.document.undo_stack.count() == 2
    table.document.undo_stack.undo()
    assert table.coalition.members == ("USA", "KOR")


def test_that_the_union_joins_and_leaves_whole_in_one_step_each() -> None:
    table = a_table("USA", "DEU")
    table.coalition.toggle_union()
    assert set(table.coalition.members) == {"USA", "EUX", *EU_STATES}
    assert len(table.coalition.members) == 15
    assert table.step == "Add the European Union to the club"
    table.coalition.toggle_union()
    assert table.coalition.members == ("USA",)
    assert table.step == "Take the European Union out of the club"
    assert table.document.undo_stack.count() == 2


def test_that_a_preset_is_one_step_and_choosing_it_again_is_none() -> None:
    table = a_table("USA", "KOR")
    seven = next(preset for preset in table.coalition.presets if preset.name == "G7")
    table.coalition.choose(seven)
    assert set(table.coalition.members) == {"USA", "CAN", "GBR", "FRA", "DEU", "ITA", "JPN", "EUX"}
    assert table.step == "Choose coalition: G7"
    table.coalition.choose(seven)
    assert table.document.undo_stack.count() == 1


@pytest.mark.parametrize(
    ("region", "why"),
    [
        ("CHN", "China is the adversary and cannot join"),
        ("IDN", "Indonesia did not attend and has no seat"),
    ],
)
def test_that_a_region_without_a_seat_stays_out_and_says_why(region: str, why: str) -> None:
    table = a_table("USA")
    said: list[str] = []
    table.coalition.explained.connect(said.append)
    table.coalition.toggle(region)
    assert said == [why]
    assert table.document.undo_stack.count() == 0


def test_that_a_seated_adversary_cannot_join_alone_or_by_a_preset() -> None:
    table = a_table("USA", adversary="KAZ")
    table.coalition.toggle("KAZ")
    assert table.coalition.members == ("USA",)
    everyone = next(p for p in table.coalition.presets if p.name == "All 55 and the host")
    table.coalition.choose(everyone)
    assert set(table.coalition.members) == set(table.coalition.seats) - {"KAZ"}


def test_that_standing_tells_members_attended_adversary_and_absent_apart() -> None:
    coalition = a_table("USA").coalition
    standing = [coalition.standing(region) for region in ("USA", "JPN", "CHN", "IDN")]
    assert standing == [Standing.MEMBER, Standing.ATTENDED, Standing.ADVERSARY, Standing.ABSENT]


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("mineral", [NDPR, "gallium", "silver", "lithium"])
def test_that_each_grouping_holds_each_seat_once(grouping: Grouping, mineral: str) -> None:
    coalition = a_table(mineral=mineral).coalition
    seats = [s for group in coalition.groups(grouping) for s in (*group.union, *group.seats)]
    assert len(seats) == 56
    assert set(seats) == {region.id for region in shipped_world().seated}


def test_that_roles_follow_the_largest_part_of_the_world() -> None:
    groups = {g.title: g.seats for g in a_table().coalition.groups(Grouping.ROLE)}
    assert "AUS" in groups["Producers"]
    assert "MYS" in groups["Refiners"]
    assert "JPN" in groups["Consumers"]


def test_that_blocs_hold_their_seats() -> None:
    groups = {g.title: set(g.seats) for g in a_table().coalition.groups(Grouping.BLOC)}
    assert groups["European Union"] == {"EUX", *EU_STATES}
    assert groups["Eurasian Economic Union"] == {"ARM", "KAZ"}
    assert groups["Mercosur"] == {"ARG", "BOL", "BRA", "PRY"}


def test_that_the_meter_adds_the_members_parts_of_the_base_year() -> None:
    # 13 regions weigh 1, China 4: three members are 3/17 = 17.6 % of everything; 10 seats.
    table = a_table("USA", "AUS", "JPN", world=a_world())
    rows = [(row.label, row.text) for row in table.coalition.meter]
    assert rows == [
        ("Members", "3 of 10"),
        ("World need", "18 %"),
        ("Mining", "18 %"),
        ("Refining", "18 %"),
    ]
    assert [row.share_frac for row in table.coalition.meter] == pytest.approx([0.3, *[3 / 17] * 3])


def test_that_the_meter_follows_the_chosen_mineral_to_stages_it_does_not_have() -> None:
    table = a_table("USA", world=a_world())
    told: list[bool] = []
    table.coalition.changed.connect(lambda: told.append(True))
    table.selection.select_mineral("silver")
    assert told == [True]
    refining = table.coalition.meter[3]
    assert (refining.share_frac, refining.text) == (None, "\u2013")
    assert table.coalition.meter[1].share_frac == pytest.approx(1 / 17)


def test_that_the_whole_world_would_fill_the_bar_of_need() -> None:
    world = a_world()
    rows = a_table(*(seat.id for seat in world.seated), world=world).coalition.meter
    assert rows[0].share_frac == 1.0
    assert rows[1].share_frac == pytest.approx(10 / 17)


def test_that_gains_are_blank_before_the_first_picture() -> None:
    coalition = a_table("USA").coalition
    assert coalition.gain("USA") is None
    assert coalition.gain_unit == ""


def test_that_gains_share_one_unit_and_tell_members_from_outsiders() -> None:
    table = a_table("USA", "JPN")
    gains = {"USA": 174.0, "JPN": -60.0, "KOR": 30.0, "IND": 2.0}
    table.coalition.show_picture(a_picture(gains=parted(gains)))
    shown = {region: table.coalition.gain(region) for region in gains}
    assert table.coalition.gain_unit == "bn USD a year"
    texts = {region: gain and (gain.text, gain.sign, gain.inside) for region, gain in shown.items()}
    assert texts == {
        "USA": ("+0.17", 1, True),
        "JPN": ("\u22120.06", -1, True),
        "KOR": ("+0.03", 1, False),
        "IND": ("0", 0, False),
    }


def test_that_small_gains_are_in_millions() -> None:
    column = GainColumn({"USA": 42.36, "JPN": -0.02})
    gain, loss = column.gain(("USA",), inside=True), column.gain(("JPN",), inside=True)
    assert column.unit == "m USD a year"
    assert [shown and shown.text for shown in (gain, loss)] == ["+42.4", "0"]


def test_that_the_union_gains_what_its_members_gain() -> None:
    table = a_table("DEU", "EST")
    gains = dict.fromkeys(table.coalition.union, 1000.0) | {"DEU": 200.0, "EST": 50.0}
    table.coalition.show_picture(a_picture(gains=parted(gains)))
    gain = table.coalition.gain(*table.coalition.union)
    assert gain
    assert (gain.text, gain.inside) == ("+0.25", True)


def test_that_gains_of_an_older_coalition_grow_pale_and_new_ones_do_not(qtbot: QtBot) -> None:
    table = a_table("USA")
    picture = a_picture(scenario=table.document.scenario)
    table.coalition.show_picture(picture)
    assert not table.coalition.gains_are_old
    with qtbot.waitSignal(table.coalition.gains_changed, timeout=10 * DIM_AFTER_MS):
        table.coalition.toggle("KOR")
        assert not table.coalition.gains_are_old
    assert table.coalition.gains_are_old
    table.coalition.show_picture(a_picture(scenario=table.document.scenario))
    assert not table.coalition.gains_are_old


def notices_of(table: Table) -> list[str]:
    return [notice.text for notice in table.coalition.notices]


def test_that_eu_states_without_the_commission_are_told_and_cured() -> None:
    table = a_table("USA", "DEU")
    (notice,) = table.coalition.notices
    assert notice.text == "Border floors bind EU states only if the European Commission joins."
    assert notice.cure == "Add the Commission"
    table.coalition.toggle(notice.seat)
    assert notices_of(table) == []


def test_that_members_of_other_unions_need_their_bloc() -> None:
    table = a_table("USA", "KAZ", "BRA", "ARE")
    (notice,) = table.coalition.notices
    assert notice.text == (
        "Border measures need the consent of EAEU, GCC, MERCOSUR; it is taken as given."
    )
    assert "Gulf Cooperation Council: not signed by" in notice.tip
    assert notice.cure == ""


def test_that_a_union_that_acts_as_one_waits_for_all_that_attended() -> None:
    gulf = [seat.id for seat in shipped_world().seated if seat.bloc == "GCC"]
    table = a_table("USA", *gulf[1:])
    table.coalition.let_blocs_act(as_one=True)
    assert table.step == "Let customs unions act as one"
    (notice,) = table.coalition.notices
    assert notice.text == "Border measures bind GCC once all of it that attended have signed."
    assert table.coalition.name(gulf[0]) in notice.tip
    table.coalition.toggle(gulf[0])
    assert table.coalition.blocs_act_as_one
    assert "all that attended have signed" in table.coalition.notices[0].tip
    table.coalition.memberships.toggle_article("border", (gulf[0],))
    assert table.coalition.name(gulf[0]) in table.coalition.notices[0].tip


def test_that_countries_without_a_customs_union_give_no_notice() -> None:
    assert notices_of(a_table("USA", "JPN", "EUX")) == []


def test_that_no_word_of_the_meter_is_left_untranslated(qapp: QApplication) -> None:
    world = shipped_world()
    with spoken(qapp, MUTE):
        rows = [row for one in world.minerals for row in meter_rows(world, ("USA",), one.id)]
    assert {words_outside(text) for row in rows for text in (row.label, row.text, row.tip)} == {""}
