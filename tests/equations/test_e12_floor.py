"""(E12) The border-adjusted floor: who enforces it, on whose goods, and what it does not touch."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.model.coalition import Coalition, Member
from tests.helpers.cases import (
    TRILATERAL,
    case,
    club,
    everyone,
    floor,
    groups_of,
    outcome,
    undercutting,
)

IN_FORCE = slice(4, None)


def path_of(coalition, *parts, mineral="gallium", stage="refined"):
    """Path of a market over five years."""
    return outcome(case(coalition, *parts, quarters=20), mineral).path(mineral, stage)


def test_that_under_e12_outsiders_goods_land_at_the_larger_of_price_and_floor():
    path = path_of(TRILATERAL, floor("gallium", 1.5))
    for s, region in enumerate(path.market.origins):
        inside = region in TRILATERAL.regions
        expected = path.price[0, IN_FORCE, s]
        if not inside:
            expected = np.maximum(expected, 1.5)
        assert path.landed[0, IN_FORCE, s] == pytest.approx(expected, rel=1e-12)
    assert {"CHN", "JPN"} <= set(path.market.origins)


def test_that_members_goods_pass_below_the_floor_of_e12():
    path = path_of(club("USA", "AUS", "JPN"), floor("gallium", 3.0))
    japan = path.market.origins.index("JPN")
    assert path.landed[0, IN_FORCE, japan].max() < 3.0
    assert path.landed[0, IN_FORCE, japan] == pytest.approx(path.price[0, IN_FORCE, japan])


def test_that_a_floor_of_e12_lifts_the_price_paid_by_members_and_by_nobody_else():
    path = path_of(TRILATERAL, floor("gallium", 1.5))
    members = groups_of(path, ("USA", "JPN", "EUX"))
    assert path.enforcing[IN_FORCE][:, members].all()
    assert path.paid[0, IN_FORCE][:, members].min() > 1.2
    assert path.paid[0, IN_FORCE][:, groups_of(path, ("CHN", "KOR", "IND"))].max() < 1.01


def test_that_with_the_commission_e12_is_enforced_by_every_state_of_the_union():
    path = path_of(club("EUX", "JPN"), floor("gallium", 1.5))
    union = groups_of(path, ("DEU", "FRA", "ITA"))
    assert union
    assert path.enforcing[IN_FORCE][:, union].all()


def test_that_without_the_commission_a_state_of_the_union_enforces_nothing_under_e12():
    with_floor = path_of(club("DEU", "FRA", "ITA"), floor("gallium", 1.5))
    without = path_of(club("DEU", "FRA", "ITA"))
    assert not with_floor.enforcing.any()
    for region in ("DEU", "FRA", "CHN", "USA"):
        with_it = with_floor.paid[..., groups_of(with_floor, [region])]
        assert with_it == pytest.approx(without.paid[..., groups_of(without, [region])], abs=1e-12)


def test_that_a_member_without_the_border_article_does_not_enforce_e12():
    half = Coalition(members=(Member(region="USA"), Member(region="JPN", articles=("fiscal",))))
    path = path_of(half, floor("gallium", 1.5))
    assert path.enforcing[IN_FORCE][:, groups_of(path, ["USA"])].all()
    assert not path.enforcing[:, groups_of(path, ["JPN"])].any()


def test_that_e12_is_enforced_from_the_quarter_in_which_a_member_joins_until_it_leaves():
    late = Coalition(
        members=(Member(region="USA"), Member(region="JPN", joins="2028Q1", leaves="2029Q3"))
    )
    path = path_of(late, floor("gallium", 1.5))
    japan = path.enforcing[:, groups_of(path, ["JPN"])[0]]
    assert np.flatnonzero(japan).tolist() == list(range(8, 14))


def test_that_a_floor_of_e12_below_every_price_changes_nothing():
    low = path_of(everyone(), floor("antimony", 0.5), mineral="antimony")
    none = path_of(everyone(), mineral="antimony")
    assert low.price == pytest.approx(none.price, abs=1e-9)
    assert low.paid == pytest.approx(none.paid, abs=1e-9)


def test_that_a_floor_of_e12_shields_members_from_undercutting():
    event = undercutting("gallium", cut_frac=0.6, start="2028Q1", quarters=8)
    shielded = path_of(TRILATERAL, floor("gallium", 1.0), event)
    bare = path_of(TRILATERAL, event)
    japan = bare.market.origins.index("JPN")
    assert bare.price[0, 8, japan] < 0.8
    assert shielded.price[0, 8, japan] > bare.price[0, 8, japan] + 0.1
    assert shielded.made[0, 8:16, japan].min() > bare.made[0, 8:16, japan].max()


def test_that_e12_tells_when_a_state_signs_for_quarters_without_the_commission():
    late = Coalition(
        members=(Member(region="DEU"), Member(region="EUX", joins="2028Q1", leaves="2029Q1"))
    )
    run = outcome(case(late, floor("germanium", 1.5, end="2029Q4"), quarters=20), "germanium")
    told = [one.text for one in run.notices if one.where == "coalition.members[0]"]
    ends = [text.split(" from ")[1].split(":")[0] for text in told]
    assert ends == ["2027 Q1 to 2027 Q4", "2029 Q1 to 2029 Q4"]
