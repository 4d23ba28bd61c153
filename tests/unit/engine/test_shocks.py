"""Outages, shocks of demand, and members who join and leave by an event."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import consumers_musd
from negotiator.measures.scope import club_scope
from negotiator.model.coalition import Coalition, Member
from negotiator.model.events import Accession, Withdrawal
from tests.helpers.adversaries import charge, exit_and_jack_up, outage, shock
from tests.helpers.cases import (
    TRILATERAL,
    case,
    embargo,
    floor,
    outcome,
    paid_by,
    shipped_world,
    undercutting,
)
from tests.helpers.slow_chain import demand_curve

FIRST, LAST = 8, 11


def refined(mineral, *parts, **options):
    """The refined market of a mineral."""
    return outcome(case(TRILATERAL, *parts, **options), mineral).path(mineral, "refined")


@pytest.mark.parametrize("region", ["CHN", "JPN"])
def test_that_an_outage_stops_a_part_of_capacity_and_gives_it_back(region):
    path = refined("gallium", outage(region, "gallium", stopped_frac=0.4))
    still = refined("gallium", floor("gallium", 1.01, start="2040Q4"))
    s = path.market.origins.index(region)
    running = path.capacity[0, :, s] / still.capacity[0, :, s]
    assert running[FIRST : FIRST + 4] == pytest.approx(0.6, rel=1e-2)
    assert running[LAST + 1] == pytest.approx(1.0, rel=1e-2)
    assert path.mothballed[0, : LAST + 2, s].max() == 0.0
    assert path.made[0, FIRST, s] < path.made[0, FIRST - 1, s]


def test_that_two_outages_multiply():
    parts = outage("JPN", "gallium"), outage("JPN", "gallium", stopped_frac=0.2)
    path = refined("gallium", *parts)
    s = path.market.origins.index("JPN")
    assert path.capacity[0, FIRST, s] == pytest.approx(0.4 * path.capacity[0, 0, s], rel=1e-3)


def test_that_a_whole_outage_leaves_a_price_and_next_to_no_output():
    path = refined("gallium", outage("JPN", "gallium", stopped_frac=1.0))
    s = path.market.origins.index("JPN")
    assert path.made[0, FIRST, s] < 2e-4 * path.made[0, 0, s]
    assert np.isfinite(path.price).all()
    assert path.capacity[0, LAST + 1, s] == pytest.approx(path.capacity[0, 0, s], rel=1e-2)


def test_that_what_stands_still_is_not_mothballed():
    cheap = undercutting("gallium", cut_frac=0.7, quarters=12)
    shut = outage("JPN", "gallium", stopped_frac=0.9, quarters=12)
    paths = [refined("gallium", *parts, quarters=24) for parts in ((cheap,), (cheap, shut))]
    s = paths[0].market.origins.index("JPN")
    lost = [path.mothballed[0, FIRST + 12, s] for path in paths]
    assert lost[0] > 0.0
    assert lost[1] < 0.3 * lost[0]


def test_that_a_shock_of_demand_raises_the_price_and_ends():
    path = refined("antimony", shock("antimony"))
    assert paid_by(path, "USA")[FIRST] > 1.5
    assert paid_by(path, "USA")[FIRST - 1] == pytest.approx(1.0, abs=1e-9)
    assert path.used[0, FIRST].sum() > path.used[0, 0].sum()
    slump = refined("antimony", shock("antimony", factor=0.6))
    assert paid_by(slump, "USA")[FIRST] < 0.9


def test_that_users_use_as_many_times_more_at_a_price_as_a_shock_says():
    path = refined("antimony", shock("antimony", factor=1.3, regions=("USA",)))
    elasticity = shipped_world().parameters["antimony", "demand_elasticity_short"].value
    for region, factor in (("USA", 1.3), ("JPN", 1.0)):
        group = path.groups[path.market.destinations.index(region)]
        price = float(path.paid[0, FIRST, group])
        wanted = factor * demand_curve(price, 0.35 * elasticity, 2.0)
        assert path.used[0, FIRST, group] / path.used[0, 0, group] == pytest.approx(
            wanted, rel=1e-6
        )


def test_that_what_users_lose_counts_by_what_they_want():
    run = outcome(case(TRILATERAL, shock("antimony", factor=2.0)), "antimony")
    plain = outcome(case(TRILATERAL, floor("antimony", 1.01, start="2040Q4")), "antimony")
    hit, base = (consumers_musd(o, chain_flows(o, "antimony")[-1]) for o in (run, plain))
    assert base[FIRST].sum() == pytest.approx(0.0, abs=1e-6)
    paid = chain_flows(run, "antimony")[-1].path.paid[0, FIRST].min()
    assert paid > 1.5
    assert hit[FIRST].sum() < 0.0


JOINED = case(
    Coalition(members=(Member(region="USA"), Member(region="JPN", joins="2029Q1"))),
    floor("gallium", 1.4),
)
BY_EVENT = case(
    Coalition(members=(Member(region="USA"), Member(region="JPN"))),
    floor("gallium", 1.4),
    Accession(region="JPN", start="2029Q1"),
)


def test_that_who_joins_by_an_event_joins_as_by_its_own_date():
    one, other = (outcome(s, "gallium").path("gallium", "refined") for s in (JOINED, BY_EVENT))
    assert (one.paid == other.paid).all()
    assert (one.enforcing == other.enforcing).all()
    spans = [[s.regions for s in club_scope(scenario).spans] for scenario in (JOINED, BY_EVENT)]
    assert spans[0] == spans[1]


def test_that_who_leaves_by_an_event_leaves_as_by_its_own_date():
    members = (Member(region="USA"), Member(region="JPN", leaves="2030Q1"))
    one = case(Coalition(members=members), floor("gallium", 1.4))
    stay = Coalition(members=(Member(region="USA"), Member(region="JPN")))
    other = case(stay, floor("gallium", 1.4), Withdrawal(region="JPN", start="2030Q1"))
    paths = [outcome(scenario, "gallium").path("gallium", "refined") for scenario in (one, other)]
    assert (paths[0].paid == paths[1].paid).all()
    left = paths[0].enforcing[:, paths[0].groups[paths[0].market.destinations.index("JPN")]]
    assert left[15]
    assert not left[16]


ACTS = (
    embargo("gallium", cut_frac=0.5),
    charge("gallium"),
    outage("CHN", "gallium"),
    shock("gallium"),
    exit_and_jack_up("gallium"),
    undercutting("gallium"),
)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.kind)
def test_that_an_event_leaves_other_minerals_bit_equal(act):
    deal = floor("antimony", 1.3)
    with_act = outcome(case(TRILATERAL, deal, act, quarters=16), "antimony", "gallium", "tin")
    found = outcome(case(TRILATERAL, deal, act, quarters=16), "antimony")
    before = outcome(case(TRILATERAL, deal, quarters=16), "antimony", "tin")
    for path, other in (
        (found.path("antimony", "refined"), before.path("antimony", "refined")),
        (with_act.path("tin", "refined"), before.path("tin", "refined")),
    ):
        for name in ("paid", "price", "made", "used", "capacity"):
            assert (getattr(path, name) == getattr(other, name)).all()
    gallium = with_act.path("gallium", "refined")
    assert np.abs(gallium.paid - 1.0).max() > 1e-3
