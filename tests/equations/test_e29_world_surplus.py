"""(E29) The ledgers sum to what the world gains, and each to what its region gains by use, cost and trade."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger
from negotiator.model.deal import PurchaseQuota, Stockpile
from negotiator.model.doctrine import PoliticallySorted, Predator, TitForTat
from negotiator.model.edits import without_deal
from negotiator.model.events import Accession, LiftedSanctions, NewCapacity, Withdrawal
from tests.helpers.adversaries import charge, exit_and_jack_up, outage, shock
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    club,
    contract,
    embargo,
    floor,
    outcome,
    project,
    quota,
    subsidy,
    tariff,
    undercutting,
)
from tests.helpers.region_surplus import region_surplus
from tests.helpers.world_surplus import world_surplus

if TYPE_CHECKING:
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario

TOLERANCE: Final = 1.0e-8
"""Over the turnover of a quarter: makers' sales may differ from what is bought by 1e-9 of output at each stage
(E11), in the run and in its no deal; the quadratures are closer than that."""
MADE_BY_MEMBERS: Final = ("gallium", "rare_earths_ndpr", "graphite")
RATIONED: Final = ("gallium", "rare_earths_dytb", "graphite")
"""Without China hardly anybody refines dysprosium: an embargo leaves buyers without another origin."""
A_WHILE: Final = {"start": "2027Q3", "quarters": 6}


def stockpile(mineral: str, **options) -> Stockpile:
    """Reserve of a third of a year, filled in a year."""
    values = {"target_days": 120, "budget_musd": 1e4, "fill_years": 1, "release_price_ratio": 1.3}
    return Stockpile(mineral=mineral, holding_cost_frac_per_year=0.05, **values, **options)


def agreed(mineral: str, payer: str) -> PurchaseQuota:
    """Quota at a price half as high again."""
    price = 1.5 * base_price(mineral)
    return quota(mineral, 0.4, agreed_price="fixed", price_usd_per_t=price, payer=payer)


INSTRUMENTS: Final = {
    "floor": lambda m: (floor(m, 1.5),),
    "tariff": lambda m: (tariff(m, 0.5, preferential_frac=0.1), floor(m, 1.2)),
    "subsidy": lambda m: (subsidy(m, 1.6, sharing="equal"),),
    "contract": lambda m: (contract(m, 1.6, sharing="output"), subsidy(m, 1.3)),
    "quota_buyer": lambda m: (agreed(m, "buyer"), contract(m, 1.3)),
    "quota_treasury": lambda m: (agreed(m, "treasury"), subsidy(m, 1.2)),
    "stockpile_cash": lambda m: (stockpile(m), embargo(m, cut_frac=0.8)),
    "stockpile_worth": lambda m: (
        stockpile(m, valuation="market_value", source="members"),
        embargo(m, cut_frac=0.8),
    ),
    "project": lambda m: (project(m, "USA", 50.0, lead_years=1.0, public_frac=0.4),),
    "newcomer": lambda m: (project(m, "VNM", 50.0, lead_years=1.0, sharing="equal"),),
}
EVENTS: Final = {
    "embargo": lambda m: embargo(m, **A_WHILE),
    "restriction": lambda m: embargo(m, cut_frac=0.9, targets="everyone", **A_WHILE),
    "charge": lambda m: charge(m, markup_frac=1.0, **A_WHILE),
    "undercutting": lambda m: undercutting(m, cut_frac=0.6, **A_WHILE),
    "exit": lambda m: exit_and_jack_up(m, markup_quarters=4, **A_WHILE),
    "capacity": lambda m: NewCapacity(
        actor="VNM", minerals=(m,), tonnes_per_year=50.0, capital_cost_musd=50.0, **A_WHILE
    ),
    "sanctions": lambda m: LiftedSanctions(actor="RUS", minerals=(m,), start="2027Q3"),
    "outage": lambda m: outage("CHN", m, **A_WHILE),
    "shock": lambda m: shock(m, **A_WHILE),
    "accession": lambda _: Accession(region="JPN", start="2028Q1"),
    "withdrawal": lambda _: Withdrawal(region="EUX", start="2028Q1"),
}


def turnover(run: Outcome) -> float:
    """Million USD a quarter that all stages of a run sell for at base prices at first."""
    return sum(
        path.made[0, 0].sum() * path.market.price_usd_per_t / 1e6 for path in run.paths.values()
    )


def assert_that_money_adds_up(scenario: Scenario, mineral: str) -> None:
    """Compare the sum of all ledgers with the change of the world's surplus, quarter by quarter."""
    run, before = outcome(scenario, mineral), outcome(without_deal(scenario), mineral)
    lines = ledger(run, before, [mineral]).values()
    told = sum(line.total_musd for line in lines)
    gained = world_surplus(run, mineral) - world_surplus(before, mineral)
    assert np.abs(told).max() > 1e-6 * turnover(before)
    assert told == pytest.approx(gained, rel=0.0, abs=TOLERANCE * turnover(before))


@pytest.mark.parametrize("mineral", MADE_BY_MEMBERS)
@pytest.mark.parametrize("kind", INSTRUMENTS)
def test_that_ledgers_sum_to_the_gain_of_the_world_under_each_instrument(kind, mineral) -> None:
    parts = INSTRUMENTS[kind](mineral)
    assert_that_money_adds_up(case(TRILATERAL, *parts, quarters=24), mineral)


@pytest.mark.parametrize("mineral", RATIONED)
@pytest.mark.parametrize("kind", EVENTS)
def test_that_ledgers_sum_to_the_gain_of_the_world_under_each_event(kind, mineral) -> None:
    parts = floor(mineral, 1.4), tariff(mineral, 0.1), EVENTS[kind](mineral)
    assert_that_money_adds_up(case(TRILATERAL, *parts, quarters=24), mineral)


@pytest.mark.parametrize(
    "doctrine",
    [
        TitForTat(cut_frac=0.6),
        Predator(start="2026Q3", stop_share_frac=0.2, markup_quarters=2, minerals=("gallium",)),
        PoliticallySorted(start="2026Q3", minerals=("gallium",)),
    ],
    ids=lambda doctrine: doctrine.kind,
)
def test_that_ledgers_sum_to_the_gain_of_the_world_under_each_doctrine(doctrine) -> None:
    scenario = case(TRILATERAL, floor("gallium", 1.4), doctrine=doctrine, quarters=24)
    assert_that_money_adds_up(scenario, "gallium")


@pytest.mark.parametrize("mineral", ["antimony", "rare_earths_ndpr"])
def test_that_what_was_there_in_the_base_year_is_measured_by_the_data_not_by_the_first_quarter(
    mineral,
) -> None:
    now = {"start": "2026Q1", "quarters": 4}
    parts = floor(mineral, 1.5), embargo(mineral, **now), outage("USA", mineral, **now)
    assert_that_money_adds_up(case(TRILATERAL, *parts, quarters=24), mineral)


OWN_PURSE: Final = {
    "floor": lambda m: (floor(m, 1.5),),
    "tariff": lambda m: (tariff(m, 0.5), charge(m, **A_WHILE)),
    "subsidy": lambda m: (subsidy(m, 1.6), embargo(m, cut_frac=0.7, **A_WHILE)),
    "contract": lambda m: (contract(m, 1.6), floor(m, 1.2), embargo(m, **A_WHILE)),
    "quota": lambda m: (quota(m, 0.4), shock(m, regions=("USA", "CHN"), **A_WHILE)),
    "stockpile": lambda m: (
        Stockpile(mineral=m, target_days=90, budget_musd=1e4, fill_years=1, start="2027Q1"),
        embargo(m, cut_frac=0.8, **A_WHILE),
    ),
}
"""Where each treasury pays and keeps its own, a region gains what it uses, less its costs and net imports."""


@pytest.mark.parametrize("mineral", ["gallium", "antimony", "graphite"])
@pytest.mark.parametrize("kind", OWN_PURSE)
def test_that_a_ledger_is_what_a_region_gains_by_use_cost_and_trade(kind, mineral) -> None:
    scenario = case(TRILATERAL, *OWN_PURSE[kind](mineral), quarters=24)
    run, before = outcome(scenario, mineral), outcome(without_deal(scenario), mineral)
    assert_that_regions_gain(run, before, mineral)


def test_that_what_makers_miss_in_a_shortage_is_lost_where_they_are() -> None:
    mineral = "rare_earths_dytb"
    halt = embargo(mineral, targets="everyone", **A_WHILE)
    run, before = (
        outcome(case(club("USA", "KOR"), *events, quarters=16), mineral) for events in ((halt,), ())
    )
    assert chain_flows(run, mineral)[1].missed.makers.max() > 0.0
    assert_that_regions_gain(run, before, mineral)


def assert_that_regions_gain(run, before, mineral) -> None:
    """Assert that the ledger tells what each region gains from one run to another."""
    lines = ledger(run, before, [mineral])
    told = np.stack([lines[region.id].total_musd for region in run.world.regions], axis=1)
    gained = region_surplus(run, mineral) - region_surplus(before, mineral)
    assert np.abs(told).max() > 1e-6 * turnover(before)
    assert np.abs(told - gained).max() < TOLERANCE * turnover(before)


def test_that_capital_that_was_added_costs_no_less_while_it_stands_still() -> None:
    mineral, halt = "tungsten", outage("USA", "tungsten", stopped_frac=0.9, start="2032Q1")
    scenario = case(TRILATERAL, floor(mineral, 2.0), halt, quarters=32)
    run = outcome(scenario, mineral)
    here = run.path(mineral, "refined").market.origins.index("USA")
    (capacity,) = run.path(mineral, "refined").capacity
    assert capacity[23, here] > 1.01 * capacity[0, here] > capacity[24, here]
    assert_that_money_adds_up(scenario, mineral)
