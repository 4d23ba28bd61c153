"""No deal and no event: every market stays where the base year has left it."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.model.coalition import Coalition, Member
from tests.helpers.cases import case, club, everyone, floor, outcome, shipped_world

MARKETS = [(market.mineral, market.stage) for market in shipped_world().markets]


def nothing():
    """Outcome of no deal and no event."""
    return outcome(case(club()))


def test_that_the_base_quarter_balances():
    assert nothing().max_relative_excess < 1e-9
    for path in nothing().paths.values():
        assert path.made[0, 0].sum() == pytest.approx(path.bought[0, 0].sum(), rel=1e-9)


def test_that_all_minerals_and_stages_of_the_world_are_run():
    assert sorted(nothing().paths) == sorted(MARKETS)
    assert nothing().minerals == tuple(mineral.id for mineral in shipped_world().minerals)
    assert len(nothing().minerals) == 35
    assert len(nothing().quarters) == 60


@pytest.mark.parametrize("key", MARKETS, ids="-".join)
def test_that_without_deal_and_event_a_market_stays_flat(key):
    path = nothing().paths[key]
    assert path.price == pytest.approx(1.0, abs=1e-9)
    assert path.paid == pytest.approx(1.0, abs=1e-9)
    assert path.made[0] == pytest.approx(np.tile(path.made[0, 0], (60, 1)), rel=1e-9)
    assert path.bought[0] == pytest.approx(np.tile(path.bought[0, 0], (60, 1)), rel=1e-9)
    assert path.shortfall.max() == 0.0


def test_that_a_club_without_a_deal_changes_nothing():
    """Members form buyer groups of their own; that must not move a number."""
    odd = Coalition(
        members=tuple(
            Member(region=member.region, articles=(("border", "fiscal")[number % 2],))
            for number, member in enumerate(everyone().members)
        )
    )
    found = outcome(case(odd, quarters=8))
    for path in found.paths.values():
        assert path.price == pytest.approx(1.0, abs=1e-9)
        assert path.made[0, 0] == pytest.approx(path.market.supply_t / 4.0, rel=1e-9)


def test_that_buyer_groups_lose_nothing():
    """The floor of one pair of members; others in groups of their own or not."""
    pair = tuple(Member(region=region) for region in ("USA", "JPN"))
    alone = tuple(
        Member(region=member.region, articles=(), joins=f"202{6 + number % 2}Q3")
        for number, member in enumerate(everyone().members)
        if member.region not in {"USA", "JPN"}
    )
    # A member without articles enforces nothing; only its own goods pass the border free.
    few = outcome(case(Coalition(members=pair), floor("magnesium", 1.4), quarters=10), "magnesium")
    idle = [m for m in alone if m.region not in few.path("magnesium", "refined").market.origins]
    many = outcome(
        case(Coalition(members=(*pair, *idle)), floor("magnesium", 1.4), quarters=10), "magnesium"
    )
    coarse, fine = few.path("magnesium", "refined"), many.path("magnesium", "refined")
    assert fine.paid.shape[2] > coarse.paid.shape[2]
    assert fine.price == pytest.approx(coarse.price, rel=1e-7)
    assert fine.paid[..., fine.groups] == pytest.approx(coarse.paid[..., coarse.groups], rel=1e-7)
