"""With goods that are nearly the same everywhere there is one price: found here by bisection."""

from __future__ import annotations

from math import exp, log

import pytest

from negotiator.model.assumptions import Assumptions, Override
from tests.helpers.cases import case, club, outcome, shipped_world, undercutting
from tests.helpers.slow_chain import demand_curve

MINERAL, CUT = "gallium", 0.4


def path_at(sigma):
    """Path of gallium, of which China's costs fall, when buyers change origins this easily."""
    override = Override(mineral=MINERAL, parameter="sourcing_elasticity", value=sigma)
    scenario = case(
        club(),
        undercutting(MINERAL, cut_frac=CUT),
        quarters=9,
        assumptions=Assumptions(overrides=(override,)),
    )
    return outcome(scenario, MINERAL).path(MINERAL, "refined")


def excess_supply(price):
    """What the world makes less what it uses at one price, t a quarter; stocks are usual before."""
    market = shipped_world().market(MINERAL, "refined")
    table = {n: d.value for (owner, n), d in shipped_world().parameters.items() if owner == MINERAL}
    used = table["utilisation_refined_frac"]
    k = table["supply_elasticity_refined_short"] / (1.0 - used)
    made = 0.0
    for tonnes, region in zip(market.supply_t, market.origins, strict=True):
        cheaper = -log(1.0 - CUT) if region == "CHN" else 0.0
        logit = log(used / (1.0 - used)) + k * (0.35 * log(price) + cheaper)
        made += tonnes / 4.0 / used / (1.0 + exp(-logit))
    need = market.demand_t.sum() / 4.0
    stock = need * 4.0 / 365.0 * table["stock_days"]
    assert table["recycling_input_rate_frac"] == 0.0
    use = need * demand_curve(price, 0.35 * table["demand_elasticity_short"], 2.0)
    wish = 0.25 * stock * (1.1 / (1.0 + 0.1 * price**4) - 1.0)
    return made - (use + wish if wish > 0.0 else use * use / (use - wish))


def one_price():
    """The price at which world supply meets world demand, by bisection."""
    low, high = 0.05, 5.0
    assert excess_supply(low) < 0.0 < excess_supply(high)
    for _ in range(100):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if excess_supply(middle) < 0.0 else (low, middle)
    return low


def distance(sigma):
    """Largest relative distance of any price paid from the one price."""
    paid = path_at(sigma).paid[0, 8]
    return abs(paid / one_price() - 1.0).max()


def test_that_the_bisection_finds_the_base_price_without_a_cut(monkeypatch):
    monkeypatch.setattr(f"{__name__}.CUT", 0.0)
    assert one_price() == pytest.approx(1.0, rel=1e-12)


def test_that_prices_approach_the_one_price_as_origins_become_alike():
    assert one_price() < 0.7
    near, nearer, nearest = distance(20.0), distance(200.0), distance(300.0)
    assert nearest < nearer < 0.2 * near
    assert nearer < 0.005
