"""Draws of the parameters: within their bounds, as likely as documented, the same whoever asks."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.hosts import lineage
from negotiator.engine.parameters import ParameterTable
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.ranges import parameter_range
from negotiator.questions.draws import CENTRAL, Spread, chances, drawn_parameters, spreads
from negotiator.questions.ensemble import Question, answer, part_keys
from tests.helpers.cases import TRILATERAL, assumptions_with, case, embargo, floor, shipped_world
from tests.helpers.draws import assumptions_of

MINERAL = "rare_earths_ndpr"
NOTHING_SET = Assumptions()


def all_spreads():
    """Spreads of all parameters of all minerals that are drawn, by mineral and name."""
    world = shipped_world()
    return {
        (mineral.id, name): spread
        for mineral in world.minerals
        for name, spread in spreads(world, mineral.id, NOTHING_SET).items()
    }


def datum(mineral, name):
    world, bare = shipped_world(), name.removeprefix("component.")
    return (world.parameters if bare == name else world.component_parameters)[mineral, bare]


def test_that_draws_stay_between_low_and_high():
    chance = np.concatenate([[0.0, 1.0], np.random.default_rng(1).random(500)])
    for (mineral, name), spread in all_spreads().items():
        of_data = datum(mineral, name)
        drawn = spread.quantile(chance)
        least, greatest = parameter_range(name, of_data)
        assert drawn.min() >= max(least, min(of_data.low, greatest)), (mineral, name)
        assert drawn.max() <= min(greatest, max(of_data.high, least)), (mineral, name)


def test_that_elasticities_of_demand_stay_below_the_upper_tail():
    chance = np.linspace(0.0, 1.0, 11)
    of_silicon = spreads(shipped_world(), "silicon", assumptions_with(upper_tail_elasticity=1.5))
    assert datum("silicon", "component.demand_elasticity_long").high >= 1.5
    assert of_silicon["component.demand_elasticity_long"].quantile(chance).max() < 1.5


@given(
    low=st.floats(0.01, 1.0),
    rise=st.floats(0.0, 3.0),
    fall=st.floats(0.0, 3.0),
    chance=st.floats(0.001, 0.999),
    is_ratio=st.booleans(),
)
def test_that_the_quantile_is_the_inverse_of_the_triangle(low, rise, fall, chance, is_ratio):
    spread = Spread(low, low + rise, low + rise + fall, is_ratio)
    drawn = float(spread.quantile(np.array([chance]))[0])
    scale = np.log if is_ratio else np.asarray
    a, c, b, x = (float(scale(each)) for each in (spread.low, spread.value, spread.high, drawn))
    if b - a < 1e-6:
        assert drawn == pytest.approx(low, abs=1e-5)
        return
    if x <= c:
        below = (x - a) ** 2 / ((b - a) * (c - a)) if c > a else 0.0
    else:
        below = 1.0 - (b - x) ** 2 / ((b - a) * (b - c))
    assert below == pytest.approx(chance, abs=1e-6)


def test_that_the_median_is_that_of_the_triangle_worked_by_hand():
    # From 0 by 1 to 3: the area left of 1 is 1/3, so the median is 3 - sqrt(1/2 * 3 * 2) = 3 - sqrt 3.
    half = np.array([0.5])
    assert Spread(0.0, 1.0, 3.0, is_ratio=False).quantile(half)[0] == pytest.approx(3.0 - 3.0**0.5)
    # A factor of 4 to both sides: the median is the value.
    assert Spread(0.5, 2.0, 8.0, is_ratio=True).quantile(half)[0] == pytest.approx(2.0)


def test_that_many_draws_have_the_median_and_the_spread_of_the_triangle():
    spread = spreads(shipped_world(), MINERAL, NOTHING_SET)["sourcing_elasticity"]
    drawn = drawn_parameters(
        shipped_world(), [MINERAL], NOTHING_SET, seed=5, numbers=range(1, 4001)
    )
    values = drawn.values[MINERAL, "sourcing_elasticity"]
    for chance in (0.05, 0.5, 0.95):
        found = (values < spread.quantile(np.array([chance]))[0]).mean()
        assert found == pytest.approx(chance, abs=0.025)


def test_that_a_draw_does_not_depend_on_which_others_are_drawn():
    whole = drawn_parameters(shipped_world(), [MINERAL], NOTHING_SET, seed=3, numbers=range(50))
    parts = [
        drawn_parameters(shipped_world(), [MINERAL], NOTHING_SET, seed=3, numbers=numbers)
        for numbers in (range(7), range(7, 40), range(40, 50))
    ]
    wider = drawn_parameters(
        shipped_world(), ["gallium", MINERAL], NOTHING_SET, seed=3, numbers=range(50)
    )
    for key, values in whole.values.items():
        together = np.concatenate([part.values[key] for part in parts])
        np.testing.assert_array_equal(together, values)
        np.testing.assert_array_equal(wider.values[key], values)
    assert {key for key in wider.values if key[0] == MINERAL} == set(whole.values)


def test_that_streams_differ_by_seed_mineral_and_parameter():
    numbers = range(20)
    first = chances(1, "gallium", "stock_days", numbers)
    for other in (
        chances(2, "gallium", "stock_days", numbers),
        chances(1, "indium", "stock_days", numbers),
        chances(1, "gallium", "sourcing_elasticity", numbers),
    ):
        assert (first != other).all()


def test_that_the_first_draw_is_the_central_case():
    set_by_user = Assumptions(
        overrides=(Override(mineral=MINERAL, parameter="stock_days", value=77.0),)
    )
    drawn = drawn_parameters(shipped_world(), [MINERAL], set_by_user, seed=1, numbers=range(3))
    assert assumptions_of(drawn, CENTRAL) == set_by_user
    assert assumptions_of(drawn, 1) != set_by_user


def test_that_what_the_user_has_set_is_not_drawn():
    set_by_user = Assumptions(
        overrides=(Override(mineral=MINERAL, parameter="stock_days", value=77.0),)
    )
    drawn = drawn_parameters(shipped_world(), [MINERAL], set_by_user, seed=1, numbers=range(9))
    assert (MINERAL, "stock_days") not in drawn.values
    assert drawn.common == set_by_user


def test_that_where_low_is_high_the_value_is_drawn():
    spread = Spread(0.3, 0.3, 0.3, is_ratio=True)
    assert (spread.quantile(np.linspace(0.0, 1.0, 5)) == 0.3).all()


def test_that_every_parameter_that_is_drawn_is_asked_for(monkeypatch):
    # One mineral with all three stages, everything happening: whatever is drawn for it must be read.
    asked = set()
    real = ParameterTable.value, ParameterTable.chain_value

    def value(self, market, name):
        asked.add(f"component.{name}" if market.stage == "component" else name)
        return real[0](self, market, name)

    def chain_value(self, mineral, name):
        asked.add(name)
        return real[1](self, mineral, name)

    monkeypatch.setattr(ParameterTable, "value", value)
    monkeypatch.setattr(ParameterTable, "chain_value", chain_value)
    scenario = case(TRILATERAL, floor(MINERAL, 1.3), embargo(MINERAL, cut_frac=0.5), quarters=12)
    question = Question(scenario, (MINERAL,), draws=1, seed=1)
    for key in part_keys(shipped_world(), question):
        answer(shipped_world(), question, key)
    of_chain = spreads(shipped_world(), MINERAL, NOTHING_SET)
    assert lineage(shipped_world(), MINERAL) == (MINERAL,)
    assert set(of_chain) - asked == set()
