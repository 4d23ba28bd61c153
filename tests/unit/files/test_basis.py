"""The base numbers that a scenario file keeps, and which of them differ under other data."""

from __future__ import annotations

import json

import pytest

from negotiator.errors import ScenarioError
from negotiator.files import parse_scenario, world_bytes
from negotiator.files.basis import BasisChange, basis_changes, basis_of
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.scenario import Scenario
from tests.helpers.cases import shipped_world as a_world

FLOOR = BorderFloor(mineral="gallium", price_usd_per_t=8e5)
SCENARIO = Scenario(deal=Deal(instruments=(FLOOR,)))


def test_that_a_basis_has_the_numbers_of_the_minerals_that_are_touched():
    world = a_world()
    basis = basis_of(world, SCENARIO)
    assert basis["gallium.price_usd_per_t"] == world.mineral("gallium").price_usd_per_t.value
    assert {name.partition(".")[0] for name in basis} == {"gallium"}
    assert basis_of(world, Scenario()) == {}


def test_that_the_base_of_what_was_changed_is_in_it():
    world = a_world()
    (mineral, parameter), datum = next(
        (key, datum) for key, datum in world.parameters.items() if "elasticity" not in key[1]
    )
    override = Override(mineral=mineral, parameter=parameter, value=1.0)
    scenario = Scenario(assumptions=Assumptions(overrides=(override,)))
    assert basis_of(world, scenario)[f"{mineral}.{parameter}"] == datum.value


def test_that_only_numbers_that_differ_are_told():
    world = a_world()
    basis = basis_of(world, SCENARIO)
    assert basis_changes(basis, world) == ()
    ours = basis["gallium.price_usd_per_t"]
    other = basis | {"gallium.price_usd_per_t": 2.0 * ours, "gallium.gone": 1.0}
    assert basis_changes(other, world) == (
        BasisChange("gallium.gone", 1.0, None),
        BasisChange("gallium.price_usd_per_t", 2.0 * ours, ours),
    )


def test_that_author_and_basis_are_read_back_and_keys_stay_sorted():
    content = world_bytes(a_world(), SCENARIO, author="Ana")
    opened = parse_scenario(content)
    assert (opened.author, opened.scenario) == ("Ana", SCENARIO)
    assert opened.basis == basis_of(a_world(), SCENARIO)
    assert list(json.loads(content)) == sorted(json.loads(content))


@pytest.mark.parametrize("basis", [[], {"a": 1.0}, {"gallium.x": "1"}, {"gallium.x": None}, 1])
def test_that_a_wrong_basis_is_refused(basis):
    tree = json.loads(world_bytes(a_world(), SCENARIO)) | {"basis": basis}
    with pytest.raises(ScenarioError) as caught:
        parse_scenario(json.dumps(tree).encode())
    assert caught.value.problems[0].path.startswith("basis")
