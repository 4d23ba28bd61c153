"""Minerals together: the club over chosen minerals, so that scenarios with other deals can be compared."""

from __future__ import annotations

import pytest

from negotiator.files import shipped_scenarios
from negotiator.measures.together import club_over
from negotiator.model.edits import without_deal
from negotiator.workbench import Workbench
from tests.helpers.cases import shipped_world

WANTED = frozenset({"minerals"})


@pytest.fixture(scope="module")
def bench():
    return Workbench(shipped_world())


@pytest.mark.parametrize("name", ["trilateral", "stockpile"])
def test_that_the_club_over_the_minerals_of_its_deal_is_its_headline(bench, name):
    picture = bench.picture(shipped_scenarios()[name], "gallium", WANTED)
    after, before = picture.extras.minerals
    headline, minerals = picture.headline, picture.headline_minerals
    assert club_over(after, minerals) == pytest.approx(
        (headline.secure_share_frac, headline.cost_musd_per_year)
    )
    assert club_over(before, minerals) == pytest.approx(
        (headline.secure_share_no_deal_frac, headline.cost_no_deal_musd_per_year)
    )


def test_that_a_scenario_without_its_deal_is_no_deal_over_the_same_minerals(bench):
    deal = shipped_scenarios()["trilateral"]
    picture = bench.picture(deal, "gallium", WANTED)
    bare = bench.picture(without_deal(deal), "gallium", WANTED)
    minerals = deal.deal.minerals
    assert len(bare.headline_minerals) > len(minerals)
    assert club_over(bare.extras.minerals[0], minerals) == pytest.approx(
        club_over(picture.extras.minerals[1], minerals)
    )
