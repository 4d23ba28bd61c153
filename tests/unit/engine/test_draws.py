"""Several draws of the assumptions in one run: each as if it were run by itself."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from negotiator.engine import clearing
from negotiator.engine.coefficients import coefficients
from negotiator.engine.plan import plan
from negotiator.engine.simulate import simulate, simulate_draws
from negotiator.errors import NotConvergedError
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.deal import Stockpile
from tests.helpers.cases import (
    TRILATERAL,
    case,
    embargo,
    floor,
    groups_of,
    quota,
    shipped_world,
    tariff,
    undercutting,
)
from tests.helpers.draws import assumptions_of, one_draw, side_by_side

MINERAL = "rare_earths_ndpr"
SCENARIO = case(
    TRILATERAL,
    floor(MINERAL, 1.3),
    quota(MINERAL, 0.3),
    Stockpile(mineral=MINERAL, stage="refined", target_days=60.0, budget_musd=2000.0),
    embargo(MINERAL, cut_frac=0.8),
    undercutting(MINERAL, start="2031Q1"),
    quarters=32,
)
ACTING = {
    "demand_elasticity_short": (0.05, 0.2),
    "supply_elasticity_refined_short": (0.3, 0.9),
    "sourcing_elasticity": (3.0, 9.0),
    "utilisation_mine_frac": (0.7, 0.95),
    "stock_days": (20.0, 120.0),
    "demand_growth_per_year": (0.01, 0.09),
    "refinery_lead_time_years": (1.0, 5.0),
    "component.stock_days": (15.0, 60.0),
    "component.component_lead_time_years": (1.0, 4.0),
}


def drawn(part: float) -> Assumptions:
    """Return assumptions with every acting parameter at a part of its way from low to high."""
    values = {name: low + part * (high - low) for name, (low, high) in ACTING.items()}
    return Assumptions(
        overrides=tuple(
            Override(mineral=MINERAL, parameter=name, value=value) for name, value in values.items()
        )
    )


DRAWS = tuple(drawn(part) for part in (0.5, 0.0, 1.0, 0.7, 0.2))


@functools.cache
def together():
    """Return the outcome of all draws, run together."""
    return simulate_draws(shipped_world(), SCENARIO, [MINERAL], side_by_side(DRAWS))


@pytest.mark.parametrize("number", range(len(DRAWS)))
def test_that_a_draw_is_as_a_run_with_its_parameters(number):
    own = assumptions_of(side_by_side(DRAWS), number)
    assert own == DRAWS[number]
    alone = simulate(shipped_world(), SCENARIO.model_copy(update={"assumptions": own}), [MINERAL])
    for key, path in alone.paths.items():
        found = one_draw(together(), MINERAL, number).paths[key]
        np.testing.assert_array_equal(found.growth[0], path.growth)
        for name in ("price", "made", "capacity", "paid", "bought"):
            expected = getattr(path, name)
            np.testing.assert_allclose(
                getattr(found, name), expected, rtol=1e-7, atol=1e-9 * expected.max()
            )
        for ours, theirs in zip(found.capped, path.capped, strict=True):
            assert (ours.origin, ours.group) == (theirs.origin, theirs.group)
            np.testing.assert_allclose(ours.flow, theirs.flow, rtol=1e-7, atol=1e-9)


def test_that_draws_differ():
    paid = together().path(MINERAL, "refined").paid[:, -1]
    assert all((np.abs(paid[0] - other) > 1e-3).any() for other in paid[1:])


def test_that_the_base_quarter_balances_in_every_draw():
    calm = case(TRILATERAL, floor(MINERAL, 1.3, start="2030Q1"), quarters=24)
    outcome = simulate_draws(shipped_world(), calm, [MINERAL], side_by_side(DRAWS))
    for path in outcome.paths.values():
        np.testing.assert_allclose(path.price[:, 0], 1.0, atol=1e-9)
        base = np.broadcast_to(path.market.supply_t / 4.0, path.made[:, 0].shape)
        np.testing.assert_allclose(path.made[:, 0], base, rtol=1e-9)


def test_that_a_draw_does_not_notice_the_others():
    few = simulate_draws(shipped_world(), SCENARIO, [MINERAL], side_by_side(DRAWS[2:4]))
    for key, path in few.paths.items():
        np.testing.assert_allclose(path.price, together().paths[key].price[2:4], rtol=1e-7)


def test_that_draws_left_behind_or_gone_on_without_are_as_by_themselves(monkeypatch):
    crowd = tuple(drawn(part) for part in (*np.linspace(0.45, 0.55, 12), 0.0, 1.0))
    expected = simulate_draws(shipped_world(), SCENARIO, [MINERAL], side_by_side(crowd))
    sizes, cut = [], clearing.some_draws
    monkeypatch.setattr(clearing, "_MANY", 4)
    monkeypatch.setattr(clearing, "_AT_HAND", 1)
    monkeypatch.setattr(
        clearing, "some_draws", lambda value, draws: sizes.append(len(draws)) or cut(value, draws)
    )
    found = simulate_draws(shipped_world(), SCENARIO, [MINERAL], side_by_side(crowd))
    assert min(sizes) < len(crowd) // 2
    assert found.max_relative_excess < clearing.TOLERANCE
    for key, path in expected.paths.items():
        for name in ("price", "made", "paid"):
            theirs = getattr(path, name)
            np.testing.assert_allclose(
                getattr(found.paths[key], name), theirs, rtol=1e-6, atol=1e-8 * theirs.max()
            )


def test_that_a_draw_gone_on_without_the_others_is_named_by_its_place_among_all(monkeypatch):
    def refuse(*_):
        raise clearing.Unclear(slot=0, draw=0, excess=1.0)

    def clears(parts):
        simulate_draws(shipped_world(), brief, [MINERAL], side_by_side([drawn(p) for p in parts]))

    brief = case(TRILATERAL, floor(MINERAL, 1.3, start="2026Q1"), quarters=8)
    monkeypatch.setattr(clearing, "_MANY", 4)
    monkeypatch.setattr(clearing.Solver, "_search_otherwise", refuse)
    monkeypatch.setattr(clearing, "_MOST_TRIALS", 8)
    clears([0.0] * 6)
    with pytest.raises(NotConvergedError) as told:
        clears([0.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    assert told.value.draw == 3


def test_that_goods_that_cross_no_border_are_the_same_pairs_in_every_draw():
    taxed = case(
        TRILATERAL,
        tariff(MINERAL, 0.4, preferential_frac=0.05, start="2026Q3"),
        undercutting(MINERAL, start="2026Q4"),
        quarters=8,
    )
    ours = simulate_draws(shipped_world(), taxed, [MINERAL], side_by_side(DRAWS))
    for number, own in enumerate(DRAWS):
        scenario = taxed.model_copy(update={"assumptions": own})
        alone = simulate(shipped_world(), scenario, [MINERAL])
        for key, path in alone.paths.items():
            found = one_draw(ours, MINERAL, number).paths[key]
            np.testing.assert_allclose(found.price, path.price, rtol=1e-7)
            np.testing.assert_allclose(found.paid, path.paid, rtol=1e-7)


def test_that_only_what_differs_between_draws_gets_columns():
    world = shipped_world()
    layout = plan(world, SCENARIO, [MINERAL]).layout
    parts = [coefficients(world, layout, assumptions) for assumptions in DRAWS]
    whole = coefficients(world, layout, Assumptions(), side_by_side(DRAWS))
    assert whole.output.shape[1] == whole.margin_frac.shape[1] == 1
    for name in ("sourcing_elasticity", "capacity", "lead_quarters", "kappa_quarter", "stock"):
        columns = getattr(whole, name)
        assert columns.shape[1] == len(DRAWS)
        for k, part in enumerate(parts):
            np.testing.assert_array_equal(columns[:, k], getattr(part, name)[:, 0])


def test_that_a_shortage_in_many_draws_is_cleared_draw_by_draw():
    hard = case(TRILATERAL, embargo("gallium"), quarters=24)
    draws = [
        Assumptions(
            overrides=(
                Override(mineral="gallium", parameter="demand_elasticity_short", value=elasticity),
            )
        )
        for elasticity in np.linspace(0.03, 0.3, 24)
    ]
    found = simulate_draws(shipped_world(), hard, ["gallium"], side_by_side(draws))
    path = found.path("gallium", "refined")
    prices = path.paid[:, 8, groups_of(path, ["USA"])[0]]
    assert (np.diff(prices) < 0.0).all()
    assert found.max_relative_excess < 1e-9


def test_that_a_by_product_follows_its_host_in_each_draw():
    pulled = case(TRILATERAL, floor("aluminium", 1.5), floor("gallium", 3.0), quarters=24)
    draws = [
        Assumptions(
            overrides=(
                Override(mineral="aluminium", parameter="demand_elasticity_short", value=value),
                Override(mineral="gallium", parameter="stock_days", value=100.0 * value),
            )
        )
        for value in (0.1, 0.3)
    ]
    ours = simulate_draws(shipped_world(), pulled, ["gallium"], side_by_side(draws))
    for number, own in enumerate(draws):
        scenario = pulled.model_copy(update={"assumptions": own})
        alone = simulate(shipped_world(), scenario, ["gallium"]).path("gallium", "refined")
        found = one_draw(ours, "gallium", number).path("gallium", "refined")
        np.testing.assert_allclose(found.feed, alone.feed, rtol=1e-7)
        np.testing.assert_allclose(found.capacity, alone.capacity, rtol=1e-7)
    first, second = ours.path("gallium", "refined").feed
    assert (np.abs(first - second) > 1e-6 * first).any()
