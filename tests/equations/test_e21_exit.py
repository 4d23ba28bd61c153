"""(E21) Exit and restart: nothing closes at base, distress closes plants, good years reopen them."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.investment import CapacityState, Margins, cash_cover, next_capacity
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    coefficients_with,
    floor,
    outcome,
    shipped_world,
    undercutting,
)
from tests.helpers.slow_capacity import Maker, capacities

ONE, NOTHING = np.ones((1, 1)), np.zeros((1, 1))
C = coefficients_with(
    margin_frac=0.5 * ONE,
    cash_cost=0.8 * ONE,
    idle_trigger=0.9 * ONE,
    restart_per_quarter=0.25 * ONE,
)


def after(cover, *, capacity=1.0, mothballed=0.0, memory=None, c=C):
    """Working and mothballed capacity after a quarter with this cover of cash cost."""
    past = cover if memory is None else memory
    state = CapacityState(capacity * ONE, mothballed * ONE, NOTHING, NOTHING, past * ONE)
    found = next_capacity(
        state,
        margins=Margins(NOTHING, NOTHING),
        cover=cover * ONE,
        arrivals=NOTHING,
        exit_rate=0.15,
        c=c,
    )
    return float(found.capacity[0, 0]), float(found.mothballed[0, 0])


def test_that_the_cover_of_e21_is_the_receipt_over_input_and_cash_cost():
    # Half of the price is input; own cash cost is 0.8 of the other half: 1 / (0.5 + 0.4) at base.
    assert cash_cover(ONE, ONE, C) == pytest.approx(1.0 / 0.9 * ONE, rel=1e-13)
    # Receipt 1.2 and input 1.6: 1.2 / (0.8 + 0.4) = 1.
    assert cash_cover(1.2 * ONE, 1.6 * ONE, C) == pytest.approx(ONE, rel=1e-13)


def test_that_a_hopeless_plant_of_e21_closes_at_the_exit_rate():
    # Cover 0.7 lies 0.2 below the trigger: all of the exit rate of 0.15 acts.
    capacity, mothballed = after(0.7, capacity=1.0001)
    assert capacity == pytest.approx(1.0001 - 0.15, rel=1e-12)
    assert mothballed == pytest.approx(0.15, rel=1e-12)
    # Cover 0.8 lies half as far below: half of it.
    assert after(0.8, capacity=1.0001)[1] == pytest.approx(0.075, rel=1e-12)


def test_that_e21_waits_for_several_bad_quarters():
    # One bad quarter after good ones: the mean cover is 1.2 - 0.4 * (1.2 - 0.7) = 1.0, above 0.9.
    assert after(0.7, memory=1.2) == (1.0, 0.0)


def test_that_mothballed_plants_of_e21_restart_slowly_and_rust():
    # Cover 1.05 is half way to full restarts: 0.25 * 0.5 * 0.4 = 0.05 t; 4 % of the rest is lost.
    capacity, mothballed = after(1.05, capacity=0.6, mothballed=0.4)
    assert capacity == pytest.approx(0.65, rel=1e-12)
    assert mothballed == pytest.approx(0.35 * 0.96, rel=1e-12)


def test_that_e21_never_closes_the_last_plant():
    assert after(0.1, capacity=1e-4)[0] == pytest.approx(1e-4, rel=1e-12)
    capacity = 1.0
    for _ in range(200):
        capacity, _ = after(0.1, capacity=capacity)
    assert capacity >= 1e-4


def test_that_nothing_closes_at_base_in_e21():
    for path in outcome(case(club())).paths.values():
        assert path.mothballed.max() == 0.0
        assert path.capacity == pytest.approx(path.capacity[:, :1].repeat(60, axis=1), rel=1e-9)


def maker_of(mineral, region):
    """What the tables say of a refiner of a mineral that is refined only."""
    world = shipped_world()
    market = world.market(mineral, "refined")
    table = {n: d.value for (owner, n), d in world.parameters.items() if owner == mineral}
    outside = market.origins.index(region) != int(np.argmax(market.supply_t))
    return Maker(
        margin_frac=market.margin_frac,
        cash_cost=0.9 / (1.0 + table["cost_premium_outside_dominant_frac"] * (not outside)),
        idle_trigger=table["idle_trigger_price_to_cost_ratio"],
        restart_quarters=table["restart_lag_quarters"],
        lead_quarters=max(1, round(table["refinery_lead_time_years"] * 4)),
        capex_factor=1.0 + table["capex_premium_outside_dominant_frac"] * outside,
        most_capacity=np.inf,
    )


@pytest.mark.parametrize("mineral", ["gallium", "magnesium"])
def test_that_capacity_of_e21_follows_a_second_writing_of_the_rules(mineral):
    ban = undercutting(mineral, cut_frac=0.7, start="2028Q1", quarters=16)
    scenario = case(TRILATERAL, floor(mineral, 1.2, start="2034Q1"), ban)
    path = outcome(scenario, mineral).path(mineral, "refined")
    for s, region in enumerate(path.market.origins):
        working, mothballed = capacities(path, s, maker_of(mineral, region))
        assert path.capacity[0, :, s] / path.capacity[0, 0, s] == pytest.approx(working, rel=1e-9)
        lying = path.mothballed[0, :, s] / path.capacity[0, 0, s]
        assert lying == pytest.approx(mothballed, rel=1e-9, abs=1e-12)
    assert path.mothballed.max() > 0.0
    assert (np.diff(path.capacity[0], axis=0) > 0.0).any()


def test_that_under_e21_undercutting_drives_rivals_out_and_they_come_back_slowly():
    ban = undercutting("gallium", cut_frac=0.7, start="2028Q1", quarters=16)
    path = outcome(case(TRILATERAL, ban), "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    capacity = path.capacity[0, :, japan] / path.capacity[0, 0, japan]
    assert capacity[24] < 0.7
    assert capacity[24] < capacity[28] < capacity[34]
    assert capacity[26] < 0.9
