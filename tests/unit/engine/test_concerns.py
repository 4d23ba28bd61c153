"""Which runs a scenario concerns: a member counts only where terms ask for it and it trades."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.concerns import Concerns
from negotiator.engine.simulate import simulate
from negotiator.model.checks import check_scenario
from negotiator.model.deal import Stockpile
from negotiator.model.doctrine import Predator
from negotiator.model.edits import with_member
from negotiator.model.events import NewCapacity
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    embargo,
    floor,
    project,
    quota,
    shipped_world,
    tariff,
    undercutting,
)
from tests.helpers.edits import CLUB, CLUB_EDITS, DOCTRINES, HOST, MINERAL, PARTS

STOCK = Stockpile(mineral="antimony", target_days=90.0, budget_musd=1e3)
PREDATOR = Predator(minerals=("antimony",))
BORDER = floor("antimony", 1.3)
CUT = embargo("antimony", cut_frac=0.5)


def concerned(scenario, region: str, mineral: str) -> bool:
    """Whether it matters to the run of a mineral that a region joins or leaves."""
    edited = with_member(scenario, region, joined=region not in scenario.coalition.regions)
    before, after = (Concerns(shipped_world(), each) for each in (scenario, edited))
    return before.of(mineral) != after.of(mineral)


@pytest.mark.parametrize(
    ("parts", "region", "matters"),
    [
        ((BORDER,), "KOR", True),
        ((BORDER,), "DEU", False),  # behind the border of the Commission, member or not
        ((BORDER, STOCK), "DEU", True),
        ((tariff("antimony", 0.2),), "DEU", False),
        ((quota("antimony", 0.1),), "DEU", True),
        ((CUT,), "DEU", True),
        ((embargo("antimony", targets=("USA", "DEU")),), "DEU", False),
        ((embargo("antimony", targets="everyone"),), "KOR", False),
        ((undercutting("antimony"),), "KOR", False),
        ((BORDER, project("antimony", "KAZ", 1000.0)), "DEU", True),
        ((NewCapacity(minerals=("antimony",), tonnes_per_year=1e3, actor="KAZ"),), "DEU", True),
    ],
)
def test_that_a_member_counts_where_terms_of_the_market_ask_for_it(parts, region, matters) -> None:
    assert concerned(case(TRILATERAL, *parts, quarters=12), region, "antimony") == matters


def test_that_a_doctrine_asks_who_is_a_member() -> None:
    scenario = case(TRILATERAL, quarters=12, doctrine=PREDATOR)
    assert concerned(scenario, "DEU", "antimony")


def test_that_who_trades_nothing_there_does_not_count() -> None:
    scenario = case(TRILATERAL, floor("gallium", 1.5), embargo("gallium"), quarters=12)
    market = shipped_world().market("gallium", "refined")
    assert "NOR" not in (*market.origins, *market.destinations)
    assert not concerned(scenario, "NOR", "gallium")
    assert concerned(scenario, "KOR", "gallium")


def test_that_a_host_concerns_its_byproduct_and_not_the_reverse() -> None:
    scenario = case(TRILATERAL, floor("aluminium", 1.2), quarters=12)
    assert concerned(scenario, "KOR", "gallium")
    assert not concerned(case(TRILATERAL, floor("gallium", 1.2), quarters=12), "KOR", "aluminium")


def test_that_a_bloc_that_acts_as_one_concerns_its_absent_states() -> None:
    alone = case(club("USA", "BRA"), BORDER, quarters=12)
    together = alone.model_copy(
        update={"coalition": alone.coalition.model_copy(update={"blocs_act_as_one": True})}
    )
    keys = [Concerns(shipped_world(), each).of("antimony") for each in (alone, together)]
    assert keys[0] != keys[1]


TERMS = {
    **{name: {"parts": (part,)} for name, part in PARTS.items()},
    **{name: {"parts": (PARTS["floor"],), "doctrine": DOCTRINES[name]} for name in DOCTRINES},
    "sorted alone": {"parts": (), "doctrine": DOCTRINES["sorted"]},
    "predator alone": {"parts": (), "doctrine": DOCTRINES["predator"]},
}


@pytest.mark.parametrize("name", TERMS)
def test_that_runs_with_the_same_concerns_are_the_same_whoever_is_in_the_club(name) -> None:
    options = dict(TERMS[name])
    scenario = case(CLUB, *options.pop("parts"), quarters=8, **options)
    world, minerals = shipped_world(), (MINERAL, HOST)
    before, first = simulate(world, scenario, minerals), Concerns(world, scenario)
    same = 0
    for edit in CLUB_EDITS.values():
        edited = edit(scenario)
        if not check_scenario(world, edited):
            keys = Concerns(world, edited)
            alike = [m for m in minerals if keys.of(m) == first.of(m)]
            same += len(alike)
            assert_alike(before, simulate(world, edited, alike))
    assert same > 0


def assert_alike(whole, found) -> None:
    """Assert that makers and buyers of all markets found do what they do in the whole, whatever their group."""
    for key, path in found.paths.items():
        other = whole.paths[key]
        np.testing.assert_allclose(path.made, other.made, rtol=1e-8)
        np.testing.assert_allclose(
            path.paid[..., path.groups], other.paid[..., other.groups], rtol=1e-7
        )
