"""What must not matter does not: the order in which things stand, the money that is counted in, a rerun."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.engine.simulate import simulate
from negotiator.measures.ledger import ledger
from negotiator.model.edits import without_deal
from tests.helpers.cases import shipped_world
from tests.helpers.runs import runs
from tests.helpers.turned_worlds import in_money, reordered, value_in_money

EXACT = 1e-9
BY_ORIGIN = ("price", "receipt", "made", "capacity", "mothballed")
BY_BUYER = ("paid",)


def by_region(path):
    """(quantity or price, t, region) by origin and by destination, in the order of the alphabet."""
    sellers = np.argsort(path.market.origins)
    buyers = path.groups[np.argsort(path.market.destinations)]
    sold = [getattr(path, name)[0][:, sellers] for name in BY_ORIGIN]
    bought = [getattr(path, name)[0][:, buyers] for name in BY_BUYER]
    return np.stack(sold), np.stack(bought)


def turned_scenario(scenario, random):
    """The same scenario with members, instruments, events and their minerals in a random order."""
    members, instruments, events = (
        random.sample(some, len(some))
        for some in (scenario.coalition.members, scenario.deal.instruments, scenario.events)
    )
    return scenario.model_copy(
        update={
            "coalition": scenario.coalition.model_copy(update={"members": tuple(members)}),
            "deal": scenario.deal.model_copy(update={"instruments": tuple(instruments)}),
            "events": tuple(events),
        }
    )


@settings(max_examples=8)
@given(runs(), st.integers(0, 2**32 - 1), st.randoms(use_true_random=False))
def test_that_the_order_of_regions_minerals_and_lists_does_not_matter(run, seed, random):
    scenario, minerals = run
    there = simulate(shipped_world(), scenario, minerals)
    back = simulate(
        reordered(shipped_world(), seed), turned_scenario(scenario, random), minerals[::-1]
    )
    for key, path in there.paths.items():
        for ours, theirs in zip(by_region(path), by_region(back.paths[key]), strict=True):
            scale = np.abs(ours).max(axis=(1, 2), keepdims=True)
            assert (np.abs(ours - theirs) <= EXACT * np.maximum(np.abs(ours), scale)).all()


@settings(max_examples=8)
@given(runs(), st.floats(0.01, 20.0))
def test_that_money_scales_with_its_unit_and_tonnes_do_not_feel_it(run, units):
    scenario, minerals = run
    world, deal = in_money(shipped_world(), units), value_in_money(scenario.deal, units)
    turned = scenario.model_copy(update={"deal": deal})
    ours, theirs = simulate(shipped_world(), scenario, minerals), simulate(world, turned, minerals)
    for key, path in ours.paths.items():
        other = theirs.paths[key]
        assert other.made == pytest.approx(path.made, rel=EXACT, abs=EXACT * path.made.max())
        assert other.price == pytest.approx(path.price, rel=EXACT)
    lines, others = (
        ledger(outcome, simulate(outcome.world, without_deal(outcome.scenario), minerals), minerals)
        for outcome in (ours, theirs)
    )
    most = max(np.abs(line.total_musd).max() for line in lines.values())
    for region, line in lines.items():
        assert others[region].total_musd / units == pytest.approx(
            line.total_musd, rel=1e-6, abs=1e-6 * max(most, 1e-4)
        )


@settings(max_examples=6)
@given(runs())
def test_that_the_same_values_give_the_same_bits(run):
    first, second = (simulate(shipped_world(), *run) for _ in range(2))
    assert first.notices == second.notices
    for key, path in first.paths.items():
        for ours, theirs in zip(by_region(path), by_region(second.paths[key]), strict=True):
            assert np.array_equal(ours, theirs)
