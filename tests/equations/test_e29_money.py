"""(E29) Money: hand-worked areas and flows, closed forms against quadrature, and adding up."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import integrate

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger, mineral_ledger, rents_musd
from negotiator.measures.money import buyers_musd, treasuries_musd
from negotiator.measures.surplus import scrap_surplus, unit_cost, users_loss
from negotiator.measures.treasury import levies, subsidies
from negotiator.model.edits import without_deal
from tests.helpers.cases import (
    base_price,
    case,
    embargo,
    everyone,
    floor,
    outcome,
    quota,
    shipped_world,
    subsidy,
)
from tests.helpers.paths import a_market, a_path, an_outcome

FLOWS = {("JPN", "JPN"): 10.0, ("CHN", "JPN"): 30.0, ("CHN", "CHN"): 50.0}


def test_that_users_lose_the_area_left_of_unit_elastic_demand() -> None:
    # D = 1 / z: the area from 1 to 2 is ln 2.
    assert users_loss(np.array([2.0]), np.array([0.5])) == pytest.approx(math.log(2.0))


@pytest.mark.parametrize(("price", "used"), [(1.3, 0.9), (6.0, 0.4), (0.7, 1.1), (1.0, 1.0)])
def test_that_the_area_is_that_of_constant_elasticity(price: float, used: float) -> None:
    power = -math.log(used) / math.log(price) if price != 1.0 else 0.0
    area, _ = integrate.quad(lambda z: z**-power, 1.0, price)
    assert users_loss(np.array([price]), np.array([used]))[0] == pytest.approx(area, abs=1e-9)


@pytest.mark.parametrize(("base", "k"), [(0.53, 0.64), (0.8, 1.5), (0.93, 6.0), (0.6, 20.0)])
@pytest.mark.parametrize("used", [0.05, 0.5, 0.9, 0.99])
def test_that_running_cost_is_the_area_under_unit_costs(base: float, k: float, used: float) -> None:
    median = (base / (1.0 - base)) ** (-1.0 / k)
    area, _ = integrate.quad(lambda v: median * (v / (1.0 - v)) ** (1.0 / k), 0.0, used)
    assert unit_cost(np.array([used]), base, k)[0] == pytest.approx(area, rel=1e-8)
    several = unit_cost(np.array([[used]]), base, np.array([[k], [2.0 * k]]))
    assert several[0, 0] == pytest.approx(area, rel=1e-6)


def test_that_scrap_surplus_is_the_area_under_secondary_supply() -> None:
    def supply(z: float) -> float:
        return (1.0 + math.exp(-0.4)) / (1.0 + math.exp(-(0.4 + 0.75 * math.log(z))))

    area, _ = integrate.quad(supply, 0.8, 2.5)
    found = scrap_surplus(np.array([2.5]), np.array([0.8]), 0.4, 0.75)
    assert found[0] == pytest.approx(area, rel=1e-9)


def test_that_a_levy_is_the_gap_times_the_tonnes() -> None:
    # 30 t land at 1.5 instead of 0.9 of 1 m USD/t: 0.6 · 30 = 18 m USD.
    path = a_path(a_market(FLOWS))
    enforcing = np.zeros_like(path.enforcing)
    enforcing[:, 0] = True
    price = np.broadcast_to([1.0, 0.9], path.price.shape)
    landed = np.broadcast_to([1.0, 1.5], path.price.shape)
    run = an_outcome(
        replace(path, enforcing=enforcing, price=price, landed=landed), members=("JPN",)
    )
    assert levies(chain_flows(run, "gallium")[0])[:, 0] == pytest.approx(18.0)
    assert treasuries_musd(run, chain_flows(run, "gallium"), ("JPN",)) == pytest.approx(-18.0)


def test_that_a_subsidy_is_the_gap_times_the_output() -> None:
    # Japan makes 10 t and receives 1.4 instead of 1: 4 m USD.
    path = a_path(a_market(FLOWS))
    receipt = np.broadcast_to([1.4, 1.0], path.price.shape)
    run = an_outcome(replace(path, receipt=receipt), members=("JPN",))
    flows = chain_flows(run, "gallium")
    assert subsidies(run, flows[0])[:, 0] == pytest.approx(4.0)
    assert treasuries_musd(run, flows, ("JPN",)) == pytest.approx(4.0)


def test_that_buyers_pay_price_times_tonnes() -> None:
    run = an_outcome(a_path(a_market(FLOWS)), members=("JPN",))
    assert buyers_musd(run, chain_flows(run, "gallium"), ("JPN",)) == pytest.approx(40.0)


def test_that_no_deal_against_itself_is_nothing() -> None:
    run = outcome(case(everyone(), embargo("gallium"), quarters=16), "gallium")
    lines = ledger(run, run, ["gallium"])
    assert all(not line.total_musd.any() for line in lines.values())


@pytest.mark.parametrize("mineral", ["gallium", "antimony", "rare_earths_ndpr"])
def test_that_what_buyers_pay_is_what_others_receive(mineral: str) -> None:
    parts = (floor(mineral, 1.4), quota(mineral, 0.3), embargo(mineral, cut_frac=0.5))
    run = outcome(case(everyone(), *parts, quarters=24), mineral)
    for flows in chain_flows(run, mineral):
        path = flows.path
        unit = path.market.price_usd_per_t / 1e6
        paid = (flows.paid * flows.tonnes.sum(axis=1)).sum(axis=1) * unit
        received = (path.price[0][..., None] * flows.tonnes).sum(axis=(1, 2)) * unit
        levied = levies(flows).sum(axis=1)
        rents = rents_musd(flows).sum(axis=1)
        assert paid == pytest.approx(received + levied + rents, rel=1e-9)


def test_that_an_agreed_price_moves_money_and_makes_none() -> None:
    mineral, base = "indium", base_price("indium")
    parts = quota(mineral, 0.4, agreed_price="fixed", price_usd_per_t=1.5 * base)
    scenario = case(everyone(), parts, quarters=24)
    agreed = outcome(scenario, mineral)
    market = outcome(case(everyone(), quota(mineral, 0.4), quarters=24), mineral)
    chains = [(run, chain_flows(run, mineral)) for run in (agreed, market)]
    change = mineral_ledger(*chains).sum(axis=(0, 2))
    part = np.abs(mineral_ledger(*chains)).sum(axis=(0, 2))
    assert part.max() > 1.0
    assert change == pytest.approx(np.zeros_like(change), abs=1e-9 * part.max())


def test_that_the_parts_add_up_to_the_total() -> None:
    scenario = case(everyone(), subsidy("gallium", 1.6), floor("antimony", 1.3), quarters=24)
    minerals = ("gallium", "antimony")
    lines = ledger(
        outcome(scenario, *minerals), outcome(without_deal(scenario), *minerals), minerals
    )
    assert set(lines) == {region.id for region in shipped_world().regions}
    for line in lines.values():
        parts = line.consumers_musd + line.producers_musd + line.treasury_musd
        assert line.total_musd == pytest.approx(parts, abs=1e-12)


def test_that_a_floor_costs_the_world_something() -> None:
    scenario = case(everyone(), floor("antimony", 1.5))
    run, before = outcome(scenario, "antimony"), outcome(without_deal(scenario), "antimony")
    lines = ledger(run, before, ["antimony"])
    world = sum(line.total_musd.sum() for line in lines.values())
    gains = sum(abs(line.total_musd.sum()) for line in lines.values())
    assert -gains < world < 0.0
    assert lines["CHN"].producers_musd.sum() < 0.0
    assert lines["USA"].treasury_musd.sum() > 0.0
