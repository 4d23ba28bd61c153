"""Edits of contracts, tariffs and stockpiles; what projects and cost sharing cannot hold."""

from __future__ import annotations

from functools import partial

import pytest
from pydantic import ValidationError

from negotiator.model import edits
from negotiator.model.coalition import Coalition
from negotiator.model.date_edits import with_instrument_dates
from negotiator.model.deal import (
    BorderFloor,
    ContractForDifference,
    CostShare,
    Deal,
    GapSubsidy,
    ProjectFinance,
    Stockpile,
    Tariff,
)
from negotiator.model.scenario import Scenario

EMPTY = Scenario()
PROJECT = ProjectFinance(mineral="gallium", host="KAZ", tonnes_per_year=60.0, start="2029Q1")


def with_instruments(*instruments):
    return Scenario(deal=Deal(instruments=instruments))


def test_that_a_contract_is_set_changed_in_its_place_and_removed():
    first = edits.with_contract(EMPTY, mineral="gallium", strike_usd_per_t=7.0, covered_frac=0.5)
    second = edits.with_contract(first, mineral="gallium", strike_usd_per_t=9.0)
    made = ContractForDifference(mineral="gallium", strike_usd_per_t=9.0, covered_frac=0.5)
    assert second.deal.instruments == (made,)
    assert edits.with_contract(second, mineral="gallium", strike_usd_per_t=None) == EMPTY


def test_that_a_tariff_takes_the_dates_of_its_mineral_but_not_those_of_a_project():
    floor = BorderFloor(mineral="gallium", price_usd_per_t=1.0, start="2028Q1", end="2030Q4")
    after = edits.with_tariff(
        with_instruments(PROJECT, floor), mineral="gallium", rate_frac=0.2, targets="adversary"
    )
    made = Tariff(
        mineral="gallium", rate_frac=0.2, targets="adversary", start="2028Q1", end="2030Q4"
    )
    assert after.deal.instruments == (PROJECT, floor, made)
    assert edits.with_tariff(after, mineral="gallium", rate_frac=None).deal.instruments == (
        PROJECT,
        floor,
    )


def test_that_a_first_stockpile_has_the_budget_of_the_announced_one():
    after = edits.with_stockpile(EMPTY, mineral="gallium", target_days=60.0)
    made = Stockpile(mineral="gallium", target_days=60.0, budget_musd=12_000.0)
    assert after.deal.instruments == (made,)
    again = edits.with_stockpile(after, mineral="gallium", target_days=90.0, budget_musd=50.0)
    changed = edits.with_stockpile(again, mineral="gallium", target_days=30.0)
    assert changed.deal.instruments[0].budget_musd == 50.0
    assert edits.with_stockpile(changed, mineral="gallium", target_days=None) == EMPTY


def test_that_a_project_has_no_end_and_keeps_its_date_when_others_move():
    with pytest.raises(ValidationError, match="no end"):
        ProjectFinance(mineral="gallium", host="KAZ", tonnes_per_year=5.0, end="2030Q4")
    floor = BorderFloor(mineral="gallium", price_usd_per_t=1.0)
    moved = edits.with_window(
        with_instruments(PROJECT, floor), mineral="gallium", start="2028Q1", end="2029Q4"
    )
    assert moved.deal.instruments[0] == PROJECT
    assert moved.deal.instruments[1].end == "2029Q4"
    dragged = with_instrument_dates(with_instruments(PROJECT), [0], first=4, last=20)
    assert dragged.deal.instruments == (PROJECT.model_copy(update={"start": "2027Q1"}),)


def test_that_shares_of_their_own_sum_to_one_and_stand_by_no_other_rule():
    half = (CostShare(region="USA", share_frac=0.5),)
    whole = (*half, CostShare(region="JPN", share_frac=0.5))
    subsidy = partial(GapSubsidy, mineral="gallium", price_usd_per_t=7.0)
    assert subsidy(sharing="custom", shares=whole).shares == whole
    with pytest.raises(ValidationError, match="shares that sum to 1"):
        subsidy(sharing="custom", shares=half)
    with pytest.raises(ValidationError, match="both of them or none"):
        subsidy(sharing="equal", shares=whole)


def test_that_a_subsidy_with_a_sharing_rule_can_be_turned_into_a_floor():
    before = with_instruments(GapSubsidy(mineral="gallium", price_usd_per_t=7.0, sharing="gdp"))
    after = edits.with_mechanism(before, mineral="gallium", kind="border_floor")
    assert after.deal.instruments == (BorderFloor(mineral="gallium", price_usd_per_t=7.0),)


def test_that_a_region_stands_once_among_shares():
    twice = (CostShare(region="USA", share_frac=0.5), CostShare(region="USA", share_frac=0.5))
    with pytest.raises(ValidationError, match="each region once"):
        GapSubsidy(mineral="gallium", price_usd_per_t=7.0, sharing="custom", shares=twice)


def test_that_a_project_is_never_paid_by_each_for_itself():
    with pytest.raises(ValidationError, match="own for a common project"):
        ProjectFinance(mineral="gallium", host="KAZ", tonnes_per_year=5.0, sharing="own")


def test_that_what_came_later_is_written_only_where_it_is_set():
    assert "blocs_act_as_one" not in Coalition().model_dump()
    assert Coalition(blocs_act_as_one=True).model_dump()["blocs_act_as_one"] is True
    kept = Stockpile(mineral="gallium", target_days=60.0, budget_musd=5.0).model_dump()
    assert set(kept) == {
        "mineral", "stage", "start", "end", "kind", "target_days", "budget_musd", "fill_years",
        "release_price_ratio",
    }  # fmt: skip
