"""Border floors over all minerals: who gains output, and who pays."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.errors import NotConvergedError
from tests.helpers.cases import (
    PACIFIC,
    TRILATERAL,
    case,
    club,
    everyone,
    floor,
    groups_of,
    outcome,
    shipped_world,
)

CLUBS = {"three": TRILATERAL, "pacific": PACIFIC, "all": everyone()}
MINERALS = [mineral.id for mineral in shipped_world().minerals]


def with_floor(coalition, mineral):
    """Path at the main stage with a floor at one and a half times the base price."""
    stage = shipped_world().mineral(mineral).main_stage
    return outcome(case(coalition, floor(mineral, 1.5)), mineral).path(mineral, stage)


@pytest.mark.parametrize("name", CLUBS)
@pytest.mark.parametrize("mineral", MINERALS)
def test_that_a_floor_never_lowers_what_the_club_makes(name, mineral):
    path = with_floor(CLUBS[name], mineral)
    inside = np.isin(path.market.origins, CLUBS[name].regions)
    made = path.made[0][:, inside].sum(axis=1)
    bare = outcome(case(club())).path(mineral, path.market.stage).made[0][:, inside].sum(axis=1)
    assert (made >= bare * (1.0 - 1e-8)).all()


@pytest.mark.parametrize("name", ["three", "all"])
@pytest.mark.parametrize("mineral", ["gallium", "antimony", "rare_earths_ndpr"])
def test_that_members_pay_more_under_a_floor_and_never_more_than_it(name, mineral):
    path = with_floor(CLUBS[name], mineral)
    members = groups_of(path, CLUBS[name].regions)
    paid = path.paid[0, 4:][:, members]
    assert paid.min() > 1.0
    assert paid.max() <= 1.5 + 1e-9
    assert path.enforcing[4:][:, members].all()


def test_that_floors_on_all_minerals_together_clear():
    floors = [floor(mineral, 1.5) for mineral in MINERALS]
    try:
        found = outcome(case(everyone(), *floors))
    except NotConvergedError as error:
        pytest.fail(str(error))
    assert found.max_relative_excess < 1e-9
