"""Embargoes: dear abroad, cheap at home, finite where nobody else delivers, worse the larger the cut."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from tests.helpers.adversaries import outage
from tests.helpers.cases import (
    case,
    club,
    embargo,
    everyone,
    groups_of,
    outcome,
    paid_by,
    shipped_world,
)

ALL = everyone()
BAN = slice(8, 16)


def path_of(mineral, stage="refined", **options):
    """Path of a market of which China cuts off the whole club for two years."""
    return outcome(case(ALL, embargo(mineral, quarters=8, **options)), mineral).path(mineral, stage)


def paid_in_club(path):
    """(t,) price that members pay on average, over base."""
    members = groups_of(path, ALL.regions)
    value = (path.paid * path.bought)[0][:, members].sum(axis=1)
    return value / path.bought[0][:, members].sum(axis=1)


def test_that_the_whole_table_is_in_the_club():
    assert len(ALL.members) == 56
    assert len(shipped_world().seated) == 56


def test_that_a_gallium_embargo_multiplies_the_price_abroad_and_lowers_it_in_china():
    path = path_of("gallium")
    assert paid_in_club(path)[8] > 3.0
    assert paid_in_club(path)[8] < 30.0
    assert paid_by(path, "CHN")[BAN].max() < 1.0
    assert paid_by(path, "CHN")[8] < 0.9
    assert paid_in_club(path)[:8] == pytest.approx(1.0, abs=1e-9)


def test_that_a_gallium_embargo_makes_rivals_run_harder_and_china_less():
    path = path_of("gallium")
    made = path.made[0] / path.made[0, 0]
    china, japan = (path.market.origins.index(region) for region in ("CHN", "JPN"))
    assert made[8, china] < 1.0 < made[8, japan]
    assert made[9, japan] <= path.capacity[0, 9, japan] / path.made[0, 0, japan]


def test_that_a_dysprosium_embargo_rations_and_tells_of_the_shortfall():
    found = outcome(case(ALL, embargo("rare_earths_dytb", quarters=8)), "rare_earths_dytb")
    path = found.path("rare_earths_dytb", "refined")
    assert len(path.market.origins) == 1
    assert path.shortfall[0, BAN].max() > 0.0
    assert path.shortfall[0, 16:].max() == 0.0
    members = groups_of(path, ALL.regions)
    base = path.bought[0, 0, members].sum()
    assert path.shortfall[0, BAN].max() <= base
    used = path.used[0, 8, members].sum() / path.used[0, 0, members].sum()
    assert used < 0.2


def test_that_a_dysprosium_embargo_stays_finite_at_every_stage():
    found = outcome(case(ALL, embargo("rare_earths_dytb", quarters=8)), "rare_earths_dytb")
    for path in found.paths.values():
        for array in (path.price, path.paid, path.made, path.bought, path.used, path.shortfall):
            assert np.isfinite(array).all()
            assert array.min() >= 0.0
    refined = found.path("rare_earths_dytb", "refined")
    assert paid_in_club(refined)[8] > 10.0
    assert paid_in_club(refined).max() < 200.0


def test_that_magnets_are_short_where_dysprosium_is():
    found = outcome(case(ALL, embargo("rare_earths_dytb", quarters=8)), "rare_earths_dytb")
    magnets = found.path("rare_earths_dytb", "component")
    made = magnets.made[0, 8] / magnets.made[0, 0]
    japan, china = (magnets.market.origins.index(region) for region in ("JPN", "CHN"))
    assert made[japan] < 0.1
    assert made[china] > 0.95


@pytest.mark.parametrize(
    "mineral",
    ["gallium", "germanium", "antimony", "rare_earths_ndpr", "rare_earths_dytb", "magnesium"],
)
def test_that_a_larger_cut_never_lowers_the_price_that_members_pay(mineral):
    """In the first quarter; later on a larger cut also leaks more and builds more."""
    cuts = (0.0, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0)
    paid = [paid_in_club(path_of(mineral, cut_frac=cut))[8] for cut in cuts]
    assert paid[0] == pytest.approx(1.0, abs=1e-3)
    assert np.diff(paid).min() > 0.0


def test_that_what_a_cut_keeps_back_is_not_sold_twice():
    path = path_of("gallium")
    assert path.made[0].sum(axis=-1) == pytest.approx(path.bought[0].sum(axis=-1), rel=1e-9)


@pytest.mark.parametrize("mineral", ["gallium", "palladium"])
@pytest.mark.parametrize("acts", [("ban",), ("outage",), ("ban", "outage")])
def test_that_where_every_origin_is_closed_prices_stay_numbers_and_use_falls(mineral, acts):
    when = {"start": "2026Q3", "quarters": 4}
    parts = []
    for stage in shipped_world().mineral(mineral).stages:
        for actor in shipped_world().market(mineral, stage).origins:
            if "ban" in acts:
                parts.append(embargo(mineral, actor=actor, stage=stage, targets="everyone", **when))
            if "outage" in acts:
                parts.append(outage(actor, mineral, stage=stage, stopped_frac=1.0, **when))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        path = outcome(case(club(), *parts, quarters=8), mineral).path(mineral, "refined")
    assert np.isfinite(path.price).all()
    assert path.price.max() < 1e4
    assert path.paid[0, 2:4].max() > 5.0
    assert path.used[0, 3].sum() < path.used[0, 0].sum()
