"""Edits of a scenario."""

from __future__ import annotations

import pytest

from negotiator.errors import ScenarioError
from negotiator.model import edits
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal, GapSubsidy, PurchaseQuota, Stockpile
from negotiator.model.events import Undercutting
from negotiator.model.scenario import Scenario

EMPTY = Scenario()


def with_instruments(*instruments):
    return Scenario(deal=Deal(instruments=instruments))


def test_that_a_joining_region_comes_last_and_leaves_the_argument_alone():
    before = Scenario(coalition=Coalition(members=(Member(region="USA"),)))
    after = edits.with_member(before, "JPN", joined=True)
    assert after.coalition.regions == ("USA", "JPN")
    assert before.coalition.regions == ("USA",)


def test_that_joining_twice_changes_nothing():
    member = Member(region="JPN", articles=("border",), joins="2028Q1")
    before = Scenario(coalition=Coalition(members=(member,)))
    assert edits.with_member(before, "JPN", joined=True) == before


def test_that_a_region_that_left_is_gone():
    before = edits.with_members(EMPTY, ("USA", "JPN", "KOR"))
    assert edits.with_member(before, "JPN", joined=False).coalition.regions == ("USA", "KOR")


def test_that_who_stays_keeps_its_articles():
    japan = Member(region="JPN", articles=("border",), joins="2028Q1")
    before = Scenario(coalition=Coalition(members=(Member(region="USA"), japan)))
    after = edits.with_members(before, ["KOR", "JPN", "KOR"])
    assert after.coalition.members == (Member(region="KOR"), japan)


def test_that_a_region_no_id_can_be_is_refused_with_its_place():
    with pytest.raises(ScenarioError) as caught:
        edits.with_members(EMPTY, ("USA", "japan"))
    assert str(caught.value) == (
        'coalition.members[1].region: found "japan". Allowed: a region id like USA.'
    )


def test_that_a_first_floor_starts_in_2027():
    after = edits.with_floor(EMPTY, mineral="gallium", price_usd_per_t=5e5)
    assert after.deal.instruments == (
        BorderFloor(mineral="gallium", price_usd_per_t=5e5, start="2027Q1", end=None),
    )


def test_that_a_changed_floor_keeps_place_and_dates():
    old = BorderFloor(mineral="gallium", price_usd_per_t=1.0, start="2028Q2", end="2030Q1")
    other = BorderFloor(mineral="indium", price_usd_per_t=2.0)
    after = edits.with_floor(with_instruments(old, other), mineral="gallium", price_usd_per_t=9.0)
    assert after.deal.instruments == (old.model_copy(update={"price_usd_per_t": 9.0}), other)


def test_that_a_floor_of_another_stage_is_another_floor():
    mine = edits.with_floor(EMPTY, mineral="tin", price_usd_per_t=1.0, stage="mine")
    both = edits.with_floor(mine, mineral="tin", price_usd_per_t=2.0)
    assert edits.floor_price_usd_per_t(both, "tin", "mine") == 1.0
    assert edits.floor_price_usd_per_t(both, "tin") == 2.0


def test_that_a_removed_floor_is_gone_and_nothing_else():
    quota = PurchaseQuota(mineral="gallium", share_frac=0.2)
    before = with_instruments(BorderFloor(mineral="gallium", price_usd_per_t=1.0), quota)
    after = edits.with_floor(before, mineral="gallium", price_usd_per_t=None)
    assert after.deal.instruments == (quota,)
    assert edits.with_floor(after, mineral="gallium", price_usd_per_t=None) == after


@pytest.mark.parametrize("price_usd_per_t", [0.0, -1.0, float("nan"), float("inf"), 2e10])
def test_that_a_price_no_floor_can_have_is_refused_with_its_place(price_usd_per_t):
    before = with_instruments(Stockpile(mineral="tin", target_days=1.0, budget_musd=1.0))
    with pytest.raises(ScenarioError) as caught:
        edits.with_floor(before, mineral="gallium", price_usd_per_t=price_usd_per_t)
    assert caught.value.where == "deal.instruments[1].price_usd_per_t"
    assert caught.value.cure == "Allowed: a number above 0 up to 10,000,000,000."


def test_that_a_new_instrument_takes_the_dates_of_its_mineral():
    floor = BorderFloor(mineral="gallium", price_usd_per_t=1.0, start="2028Q1", end="2029Q4")
    after = edits.with_quota(with_instruments(floor), mineral="gallium", share_frac=0.4)
    quota = after.deal.instruments[1]
    assert (quota.start, quota.end) == ("2028Q1", "2029Q4")


def test_that_a_subsidy_is_read_as_the_floor_price():
    after = edits.with_subsidy(EMPTY, mineral="gallium", price_usd_per_t=7.0)
    assert after.deal.instruments == (GapSubsidy(mineral="gallium", price_usd_per_t=7.0),)
    assert edits.floor_price_usd_per_t(after, "gallium") == 7.0
    assert edits.with_subsidy(after, mineral="gallium", price_usd_per_t=None) == EMPTY


def test_that_a_border_floor_is_turned_into_a_subsidy_in_its_place():
    floor = BorderFloor(mineral="gallium", price_usd_per_t=7.0, start="2028Q1", end="2030Q4")
    other = BorderFloor(mineral="indium", price_usd_per_t=2.0)
    before = with_instruments(floor, other)
    after = edits.with_mechanism(before, mineral="gallium", kind="gap_subsidy")
    turned = GapSubsidy(mineral="gallium", price_usd_per_t=7.0, start="2028Q1", end="2030Q4")
    assert after.deal.instruments == (turned, other)
    assert edits.with_mechanism(after, mineral="gallium", kind="border_floor") == before


def test_that_turning_takes_the_place_of_what_was_there_of_that_kind():
    floor = BorderFloor(mineral="gallium", price_usd_per_t=7.0)
    subsidy = GapSubsidy(mineral="gallium", price_usd_per_t=3.0)
    after = edits.with_mechanism(
        with_instruments(subsidy, floor), mineral="gallium", kind="gap_subsidy"
    )
    assert after.deal.instruments == (GapSubsidy(mineral="gallium", price_usd_per_t=7.0),)


def test_that_there_is_nothing_to_turn_without_the_other_kind():
    before = with_instruments(BorderFloor(mineral="gallium", price_usd_per_t=7.0))
    assert edits.with_mechanism(before, mineral="gallium", kind="border_floor") == before
    assert edits.with_mechanism(EMPTY, mineral="gallium", kind="gap_subsidy") == EMPTY


def test_that_a_quota_in_tonnes_becomes_one_in_shares_at_the_same_agreed_price():
    tonnes = PurchaseQuota(
        mineral="indium",
        tonnes_per_year=100.0,
        agreed_price="fixed",
        price_usd_per_t=5.0,
        payer="treasury",
    )
    before = with_instruments(tonnes)
    assert before.deal.find("purchase_quota", "indium").share_frac is None
    after = edits.with_quota(before, mineral="indium", share_frac=0.25)
    assert after.deal.instruments == (
        PurchaseQuota(
            mineral="indium",
            share_frac=0.25,
            agreed_price="fixed",
            price_usd_per_t=5.0,
            payer="treasury",
        ),
    )


def test_that_the_window_of_a_mineral_moves_all_its_instruments_and_no_other():
    gallium = BorderFloor(mineral="gallium", price_usd_per_t=7.0)
    quota = PurchaseQuota(mineral="gallium", share_frac=0.1)
    indium = BorderFloor(mineral="indium", price_usd_per_t=2.0)
    after = edits.with_window(
        with_instruments(gallium, indium, quota), mineral="gallium", start="2029Q1", end="2029Q4"
    )
    dates = [(one.mineral, one.start, one.end) for one in after.deal.instruments]
    assert dates == [
        ("gallium", "2029Q1", "2029Q4"),
        ("indium", "2027Q1", None),
        ("gallium", "2029Q1", "2029Q4"),
    ]


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        (
            "2029Q1",
            "2028Q4",
            "end: found 2028Q4. Allowed: a quarter from 2029Q1 on.",
        ),
        ("2029", None, "start: found '2029'. Allowed: a quarter like 2027Q1."),
    ],
)
def test_that_a_window_without_sense_is_refused(start, end, text):
    with pytest.raises(ScenarioError) as caught:
        edits.with_window(EMPTY, mineral="gallium", start=start, end=end)
    assert str(caught.value) == f"deal.instruments.{text}"


def test_that_without_deal_only_the_instruments_go():
    before = Scenario(
        name="x",
        coalition=Coalition(members=(Member(region="USA"),)),
        deal=Deal(instruments=(BorderFloor(mineral="gallium", price_usd_per_t=7.0),)),
        events=(Undercutting(minerals=("tin",), cut_frac=0.1),),
    )
    after = edits.without_deal(before)
    assert after.deal == Deal()
    assert after.model_copy(update={"deal": before.deal}) == before
