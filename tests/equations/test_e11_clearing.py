"""(E11) Clearing: at every quarter each origin sells what it makes, found by whatever way there is."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import least_squares

from tests.helpers.cases import (
    TRILATERAL,
    case,
    embargo,
    everyone,
    floor,
    flows,
    outcome,
    undercutting,
)
from tests.helpers.slow_chain import SlowChain

CHAINS = ("gallium", "antimony", "rare_earths_ndpr")
QUARTERS = 16
ACTIVE = {"floor": range(4, QUARTERS), "embargo": range(8, QUARTERS), "both": range(8, 12)}


def outcome_of(mineral, what):
    """Outcome of a floor, an embargo or both over four years."""
    parts = {"floor": [floor(mineral, 1.5)], "embargo": [embargo(mineral)]}
    parts["both"] = [floor(mineral, 1.3), embargo(mineral, cut_frac=0.6)]
    return outcome(case(everyone(), *parts[what], quarters=QUARTERS), mineral)


def solved_slowly(chain, seed):
    """Prices of each stage that clear the markets of a chain, from a random start."""
    start = np.random.default_rng(seed).normal(0.0, 0.2, chain.count)
    found = least_squares(chain.excess, start, method="dogbox", xtol=1e-15, ftol=1e-15, gtol=1e-15)
    assert np.abs(found.fun).max() < 1e-11
    return chain.prices(found.x)


@pytest.mark.parametrize("what", ["floor", "embargo", "both"])
@pytest.mark.parametrize("mineral", CHAINS)
def test_that_an_independent_solver_of_e11_finds_the_same_prices(mineral, what):
    """Seeds differ by case, so that the quarters do; the same each time, so that a fault stays."""
    found = outcome_of(mineral, what)
    seed = 100 * CHAINS.index(mineral) + len(what)
    quarter = int(np.random.default_rng(seed).choice(list(ACTIVE[what])))
    chain = SlowChain(found, mineral, quarter)
    for stage, prices in zip(chain.stages, solved_slowly(chain, seed), strict=True):
        path = found.path(mineral, stage.market.stage)
        assert path.price[0, quarter] == pytest.approx(prices, rel=1e-7)
        assert path.paid[0, quarter] == pytest.approx(stage.paid, rel=1e-7)


@pytest.mark.parametrize("mineral", CHAINS)
def test_that_in_e11_every_origin_sells_what_it_makes(mineral):
    scenario = case(TRILATERAL, floor(mineral, 1.5), embargo(mineral), undercutting(mineral))
    for path in outcome(scenario, mineral).paths.values():
        sold = flows(path).sum(axis=-1)
        least = 0.01 * path.made[:, :1]
        assert (np.abs(sold - path.made) <= 1e-9 * np.maximum(path.made, least)).all()


def test_that_e11_says_how_well_it_cleared():
    found = outcome(case(TRILATERAL, floor("gallium", 1.5)), "gallium")
    assert 0.0 < found.max_relative_excess < 1e-9
