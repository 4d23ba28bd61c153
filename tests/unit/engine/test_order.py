"""Same values in, same numbers out: whatever is run beside them, in whatever order, in each draw."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.plan import plan
from negotiator.engine.simulate import run, simulate
from tests.helpers.cases import (
    case,
    embargo,
    everyone,
    floor,
    outcome,
    quota,
    shipped_world,
    undercutting,
)

MINERALS = ("antimony", "gallium", "rare_earths_dytb", "rare_earths_ndpr")
SCENARIO = case(
    everyone(),
    floor("gallium", 1.5),
    quota("antimony", 0.4),
    embargo("rare_earths_ndpr", "rare_earths_dytb", cut_frac=0.7),
    undercutting("gallium", start="2028Q3"),
    quarters=14,
)
ARRAYS = ("price", "paid", "made", "bought", "capacity", "used", "shortfall")


def arrays_of(path):
    """All of a path that is worth comparing, in one row."""
    return np.concatenate([getattr(path, name).ravel() for name in ARRAYS])


@pytest.mark.parametrize("mineral", MINERALS)
def test_that_a_mineral_alone_is_as_in_company(mineral):
    together, alone = outcome(SCENARIO, *MINERALS), outcome(SCENARIO, mineral)
    assert alone.minerals == (mineral,)
    for key, path in alone.paths.items():
        expected = arrays_of(together.paths[key])
        assert arrays_of(path) == pytest.approx(expected, rel=1e-7, abs=1e-9)


def test_that_the_order_in_which_minerals_are_named_does_not_matter():
    there = outcome(SCENARIO, *MINERALS)
    back = simulate(shipped_world(), SCENARIO, MINERALS[::-1])
    assert list(there.paths) == list(back.paths)
    for key, path in there.paths.items():
        assert (arrays_of(path) == arrays_of(back.paths[key])).all()


def test_that_the_order_of_instruments_and_events_does_not_matter():
    turned = SCENARIO.model_copy(
        update={
            "events": SCENARIO.events[::-1],
            "deal": SCENARIO.deal.model_copy(
                update={"instruments": SCENARIO.deal.instruments[::-1]}
            ),
        }
    )
    there, back = outcome(SCENARIO, *MINERALS), outcome(turned, *MINERALS)
    for key, path in there.paths.items():
        assert arrays_of(path) == pytest.approx(arrays_of(back.paths[key]), rel=1e-7, abs=1e-9)


def test_that_a_run_repeated_gives_the_same_bits():
    first = outcome(SCENARIO, *MINERALS)
    second = simulate(shipped_world(), SCENARIO, MINERALS)
    for key, path in first.paths.items():
        assert (arrays_of(path) == arrays_of(second.paths[key])).all()


def test_that_draws_with_the_same_numbers_are_equal_and_equal_a_single_run():
    paths, excess = run(plan(shipped_world(), SCENARIO, MINERALS), draws=3)
    assert excess < 1e-9
    for key, path in paths.items():
        assert path.price.shape[0] == path.paid.shape[0] == path.shortfall.shape[0] == 3
        single = outcome(SCENARIO, *MINERALS).paths[key]
        for draw in range(3):
            assert path.price[draw] == pytest.approx(single.price[0], rel=1e-7)
            assert path.made[draw] == pytest.approx(single.made[0], rel=1e-7, abs=1e-9)


def test_that_what_a_run_returns_cannot_be_written_to():
    path = outcome(SCENARIO, *MINERALS).path("gallium", "refined")
    with pytest.raises(ValueError, match="read-only"):
        path.price[0, 0, 0] = 2.0
