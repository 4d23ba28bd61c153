"""(E7) Trade that opens: weights rise to what distance and capacity give (E1)."""

from __future__ import annotations

import math

import numpy as np
import pytest

from negotiator.engine.open_trade import opened_weight
from negotiator.model.events import LiftedSanctions
from tests.helpers.cases import TRILATERAL, case, flows, outcome, shipped_world

MINERAL = "magnesium"


def straight_distance_km(world, one, other):
    """Great-circle distance between the centres of the zones of two regions, by the law of haversines."""
    centres = []
    for zone in (world.region(one).zone, world.region(other).zone):
        total = np.zeros(3)
        for region in world.regions:
            if region.zone == zone:
                phi, lam = math.radians(region.latitude), math.radians(region.longitude)
                point = (
                    math.cos(phi) * math.cos(lam),
                    math.cos(phi) * math.sin(lam),
                    math.sin(phi),
                )
                total += region.manufacturing_musd.value * np.array(point)
        centres.append(total / np.linalg.norm(total))
    if world.region(one).zone == world.region(other).zone:
        return 1500.0
    half = 0.5 * float(np.linalg.norm(centres[0] - centres[1]))
    return 2.0 * 6371.0 * math.asin(half)


@pytest.mark.parametrize("buyer", ["USA", "JPN"])
def test_that_the_open_weight_of_e7_has_the_odds_of_supply_home_and_distance(buyer):
    world = shipped_world()
    market = world.market(MINERAL, "refined")
    prior = []
    for origin, supply in zip(market.origins, market.supply_t, strict=True):
        near = math.exp(-straight_distance_km(world, origin, buyer) / 6000.0)
        prior.append(supply * near * (4.0 if origin == buyer else 1.0))
    column, china = market.destinations.index(buyer), market.origins.index("CHN")
    share = prior[china] / sum(prior)
    others = 1.0 - float(market.shares[china, column])
    found = opened_weight(world, market, china, column)
    assert found / others == pytest.approx(share / (1.0 - share), rel=1e-9)


def share_of_china(phase_quarters, quarters=60):
    """(t,) China's part of what the US buys of magnesium, of which it buys little there in the base year."""
    opening = LiftedSanctions(
        minerals=(MINERAL,),
        targets=("USA",),
        start="2028Q1",
        phase_quarters=phase_quarters,
        quarters=quarters,
    )
    path = outcome(case(TRILATERAL, opening, quarters=24), MINERAL).path(MINERAL, "refined")
    group = path.groups[path.market.destinations.index("USA")]
    sold = flows(path)[0, :, :, group]
    return sold[:, path.market.origins.index("CHN")] / sold.sum(axis=1)


def test_that_trade_of_e7_opens_at_once_or_by_and_by():
    at_once, slowly = share_of_china(1), share_of_china(8)
    base = at_once[0]
    assert at_once[:8] == pytest.approx(base, rel=1e-9)
    assert at_once[8] > 2.0 * base
    assert base < slowly[8] < slowly[11] < slowly[15]
    assert slowly[23] == pytest.approx(at_once[23], rel=0.05)


def test_that_trade_of_e7_closes_again_at_the_end():
    found = share_of_china(1, quarters=4)
    assert found[11] > 2.0 * found[0]
    assert found[13] < 1.2 * found[0]
