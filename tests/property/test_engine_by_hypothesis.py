"""Properties of runs of the engine, over random scenarios that the shipped world accepts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from negotiator.engine.simulate import simulate
from negotiator.measures.flows import chain_flows
from tests.helpers.cases import flows, shipped_world
from tests.helpers.runs import runs

TOLERANCE = 1e-9


def outcome_of(run):
    """Run a random scenario."""
    return simulate(shipped_world(), run[0], run[1])


def sold_by_origin(path):
    """(k, t, s) what all buyers together buy of each origin."""
    return flows(path).sum(axis=3)


def used_by_group(outcome, path):
    """(k, t, g) what each group needs: final use less scrap, stocks, and inputs of its makers."""
    need = path.used - path.recycled + path.stock_change + path.public_bought
    need = need - path.public_released
    stages = outcome.world.mineral(path.market.mineral).stages
    number = stages.index(path.market.stage) + 1
    if number < len(stages):
        after = outcome.path(path.market.mineral, stages[number])
        for s, region in enumerate(after.market.origins):
            group = path.groups[path.market.destinations.index(region)]
            need[:, :, group] += after.made[:, :, s] * after.market.input_per_output
    return need


@settings(max_examples=15)
@given(runs())
def test_that_tonnes_in_are_tonnes_out_in_every_market_and_quarter(run):
    outcome = outcome_of(run)
    for path in outcome.paths.values():
        scale = np.maximum(path.made, 0.01 * path.made[:, :1])
        assert (np.abs(sold_by_origin(path) - path.made) <= TOLERANCE * scale).all()
        missing = path.bought.sum(axis=2) - flows(path).sum(axis=(2, 3))
        base = path.bought[:, :1].sum(axis=2)
        assert (np.abs(missing - path.shortfall) <= TOLERANCE * base).all()


@settings(max_examples=15)
@given(runs())
def test_that_what_is_bought_is_used_stored_or_made_into_something(run):
    outcome = outcome_of(run)
    for path in outcome.paths.values():
        expected = used_by_group(outcome, path)
        scale = path.bought[:, :1].sum()
        assert path.bought == pytest.approx(expected, rel=1e-9, abs=1e-9 * scale)


@settings(max_examples=15)
@given(runs())
def test_that_every_number_is_finite_and_no_tonne_and_price_is_negative(run):
    outcome = outcome_of(run)
    for path in outcome.paths.values():
        for name in ("price", "paid", "receipt", "made", "capacity", "mothballed", "bought"):
            array = getattr(path, name)
            assert np.isfinite(array).all(), name
            assert array.min() >= 0.0, name
        for name in ("used", "recycled", "public_bought", "public_released", "adjustment"):
            array = getattr(path, name)
            assert np.isfinite(array).all(), name
            assert array.min() >= 0.0, name
        assert np.isfinite(flows(path)).all()
        assert flows(path).min() >= 0.0
        assert path.shortfall.min() >= 0.0
        assert path.reserved.min() >= 0.0
        assert path.reserved.max() <= 1.0


@settings(max_examples=15)
@given(runs())
def test_that_nobody_makes_more_than_capacity_or_takes_more_from_stocks_than_there_is(run):
    outcome = outcome_of(run)
    for (mineral, stage), path in outcome.paths.items():
        assert (path.made <= path.capacity * (1.0 + 1e-12)).all()
        if path.feed is not None:
            assert (path.capacity <= path.feed * (1.0 + 1e-12)).all()
        table = outcome.world
        component = stage == "component"
        days = (table.component_parameters if component else table.parameters)[
            mineral, "stock_days"
        ].value
        usual = np.bincount(path.groups, path.market.final_t) * days / 365.0
        held = usual + np.cumsum(path.stock_change, axis=1)
        assert held.min() >= -1e-9 * max(1.0, usual.max())


@settings(max_examples=15)
@given(runs())
def test_that_what_buyers_pay_for_goods_is_what_they_cost_where_they_land(run):
    outcome = outcome_of(run)
    for path in outcome.paths.values():
        if path.capped or path.reserved.any():
            continue
        lands = np.where(path.bordered, path.landed[..., None], path.price[..., None])
        value = (flows(path) * lands).sum(axis=2)
        assert value == pytest.approx(path.paid * path.bought, rel=1e-9)


@settings(max_examples=15)
@given(runs())
def test_that_what_free_buyers_pay_lands_with_makers_and_the_border(run):
    outcome = outcome_of(run)
    for mineral in outcome.minerals:
        for market in chain_flows(outcome, mineral):
            capped = {flow.group for flow in market.path.capped}
            free = [g for g in range(market.tonnes.shape[2]) if g not in capped]
            paid = (market.paid * market.tonnes.sum(axis=1))[:, free]
            landed = (market.landed * market.tonnes).sum(axis=1)[:, free]
            assert paid == pytest.approx(
                landed, rel=1e-9, abs=1e-9 * max(1.0, paid.max(initial=0.0))
            )
