"""(E10) Licence rents: never below nothing, and none where the restricted goods are the dear ones."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiator.engine.simulate import simulate
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import rents_musd
from tests.helpers.cases import TRILATERAL, case, club, embargo, floor, flows, quota, shipped_world

MINERALS = ("gallium", "germanium", "antimony", "magnesium", "rare_earths_ndpr")
ROUNDING = 1e-9
OF_INPUTS = 2e-3
"""How far the price may lie below what goods land at: the engine goes by makers' usual inputs."""


def dear_case(cut_frac):
    """A floor lifts Chinese goods above members' own, and China restricts them."""
    parts = floor("antimony", 1.6), embargo("antimony", cut_frac=cut_frac)
    return case(TRILATERAL, *parts, quarters=12)


@pytest.mark.parametrize("cut_frac", [0.3, 0.6, 0.9])
def test_that_dear_restricted_goods_of_e10_are_paid_what_they_land_at(cut_frac):
    run = simulate(shipped_world(), dear_case(cut_frac), ["antimony"])
    path = run.path("antimony", "refined")
    china, quarter = path.market.origins.index("CHN"), 8
    found = [f for f in path.capped if path.enforcing[quarter, f.group]]
    assert found
    sold = flows(path)[0, quarter]
    for flow in found:
        tonnes = sold[:, flow.group]
        landed = path.landed[0, quarter]
        others = np.delete(np.arange(len(landed)), china)
        other = tonnes[others] @ landed[others] / tonnes[others].sum()
        average = tonnes @ landed / tonnes.sum()
        paid = path.paid[0, quarter, flow.group]
        assert paid >= average * (1.0 - OF_INPUTS)
        if landed[china] > other * (1.0 + 1e-6):
            assert paid == pytest.approx(average, rel=OF_INPUTS)


@st.composite
def runs(draw):
    """Quotas, floors and cuts of one or two exporters on one mineral."""
    mineral = draw(st.sampled_from(MINERALS))
    origins = shipped_world().market(mineral, "refined").origins
    coalition = draw(st.sampled_from((TRILATERAL, club("USA", "AUS", "KOR"), club())))
    outside = [o for o in origins if o not in coalition.regions and o not in ("DEU", "FRA")]
    parts = [floor(mineral, draw(st.floats(0.7, 2.0)), start="2026Q3")]
    parts += [quota(mineral, draw(st.floats(0.0, 0.5)), start="2026Q2")]
    for actor in draw(st.lists(st.sampled_from(outside), min_size=1, max_size=2, unique=True)):
        options = {"cut_frac": draw(st.floats(0.0, 1.0)), "start": "2027Q1", "actor": actor}
        hit = draw(st.sampled_from(("members", "everyone")))
        parts.append(embargo(mineral, quarters=3, targets=hit, **options))
    return mineral, case(coalition, *parts, quarters=9)


@settings(max_examples=20)
@given(runs())
def test_that_rents_of_e10_are_never_below_nothing(run):
    mineral, scenario = run
    outcome = simulate(shipped_world(), scenario, [mineral])
    for found in chain_flows(outcome, mineral):
        paid = (found.paid * found.tonnes.sum(axis=1)).max()
        worth = paid * found.path.market.price_usd_per_t / 1e6
        assert rents_musd(found).min() >= -ROUNDING * worth
        average = (found.landed * found.tonnes).sum(axis=1) / found.tonnes.sum(axis=1)
        for flow in found.path.capped:
            at = flow.quarters, flow.group
            assert (found.path.paid[0][at] >= average[at] * (1.0 - OF_INPUTS)).all()
