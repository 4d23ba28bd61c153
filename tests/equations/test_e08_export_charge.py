"""(E8) Charges on exports: what goods land at, who keeps the money, and that it adds up."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import rents_musd
from negotiator.measures.treasury import export_charges, levies
from negotiator.model.outcome import CappedFlow
from tests.helpers.adversaries import charge
from tests.helpers.cases import TRILATERAL, base_price, case, embargo, floor, outcome, paid_by
from tests.helpers.paths import a_market, a_path, an_outcome
from tests.helpers.treasuries import treasury_parts

FLOWS = {("JPN", "JPN"): 10.0, ("CHN", "JPN"): 30.0, ("CHN", "CHN"): 50.0}
FIRST = 8
CHARGED = slice(8, 12)


def flow_of(path, origin, region):
    """The flow with terms of its own from an origin to a region."""
    group = path.groups[path.market.destinations.index(region)]
    at = path.market.origins.index(origin)
    return next(f for f in path.capped if (f.origin, f.group) == (at, group))


def test_that_a_charge_of_e8_is_the_markup_times_the_tonnes():
    # 30 t at 0.9 of 1 m USD/t with a mark-up of 0.5 land at 1.35; China keeps 0.45 * 30 = 13.5 m USD.
    path = a_path(a_market(FLOWS))
    quarters = np.arange(8)
    flow = CappedFlow(
        origin=1,
        group=0,
        quarters=quarters,
        flow=np.full((1, 8), 30.0),
        landed=np.full((1, 8), 1.35),
        charge=np.full((1, 8), 0.45),
        is_capped=np.zeros(8, dtype=bool),
    )
    price = np.broadcast_to([1.0, 0.9], path.price.shape)
    paid = np.broadcast_to([(10.0 + 30.0 * 1.35) / 40.0, 0.9], path.paid.shape)
    changed = replace(path, price=price, receipt=price, paid=paid, capped=(flow,))
    run = an_outcome(changed, members=("JPN",))
    flows = chain_flows(run, "gallium")[0]
    assert export_charges(flows)[:, 1] == pytest.approx(13.5)
    assert export_charges(flows)[:, 0] == pytest.approx(0.0)
    gained = treasury_parts(run, flows).sum(axis=0)
    regions = [region.id for region in run.world.regions]
    assert gained[:, regions.index("CHN")] == pytest.approx(13.5)
    assert np.abs(gained).sum() == pytest.approx(8 * 13.5)


@pytest.mark.parametrize("markup", [0.1, 0.5, 3.0])
def test_that_goods_of_e8_land_at_price_and_charge(markup):
    path = outcome(case(TRILATERAL, charge("gallium", markup_frac=markup)), "gallium").path(
        "gallium", "refined"
    )
    flow = flow_of(path, "CHN", "JPN")
    china = path.market.origins.index("CHN")
    assert list(flow.quarters) == [8, 9, 10, 11]
    assert not flow.is_capped.any()
    price = path.price[0, CHARGED, china]
    assert flow.landed[0] == pytest.approx((1.0 + markup) * price, rel=1e-12)
    assert flow.charge[0] == pytest.approx(markup * price, rel=1e-12)
    assert paid_by(path, "USA")[FIRST] > 1.0
    assert paid_by(path, "CHN")[FIRST] <= 1.0 + 1e-9


def test_that_a_floor_of_e8_is_filled_by_the_charge_first():
    # Members' floor is 1.5; a charge of 0.2 leaves a levy of 0.3, one of 0.7 leaves none.
    for markup, landed in ((0.2, 1.5), (0.7, 1.7)):
        parts = floor("gallium", 1.5, start="2027Q1"), charge("gallium", markup_frac=markup)
        path = outcome(case(TRILATERAL, *parts), "gallium").path("gallium", "refined")
        flow, china = flow_of(path, "CHN", "USA"), path.market.origins.index("CHN")
        price = path.price[0, CHARGED, china]
        assert flow.landed[0] == pytest.approx(np.maximum(1.5, (1.0 + markup) * price), rel=1e-12)
        assert flow.landed[0, 0] == pytest.approx(landed, rel=0.05)


def test_that_shares_under_e8_are_the_logit_of_what_goods_land_at():
    path = outcome(case(TRILATERAL, charge("gallium")), "gallium").path("gallium", "refined")
    flow = flow_of(path, "CHN", "JPN")
    sigma = math.log(path.plain[0, 9, 0]) / -math.log(path.price[0, 9, 0])
    weights = path.weights[:, flow.group]
    pulls = weights * path.plain[0, 9]
    pulls[flow.origin] *= 1.5**-sigma
    share = pulls[flow.origin] / pulls.sum()
    bought = path.bought[0, 9, flow.group]
    grown = path.capacity[0, 9] / path.capacity[0, 0]
    assert grown == pytest.approx(1.0, rel=1e-3)
    assert flow.flow[0, 1] / bought == pytest.approx(share, rel=1e-2)


@pytest.mark.parametrize("mineral", ["gallium", "antimony", "rare_earths_ndpr"])
def test_that_with_e8_what_buyers_pay_is_what_others_receive(mineral):
    parts = floor(mineral, 1.4), embargo(mineral, cut_frac=0.5), charge(mineral, quarters=8)
    run = outcome(case(TRILATERAL, *parts, quarters=24), mineral)
    kept = 0.0
    for flows in chain_flows(run, mineral):
        path, unit = flows.path, base_price(mineral, flows.path.market.stage) / 1e6
        paid = (flows.paid * flows.tonnes.sum(axis=1)).sum(axis=1) * unit
        received = (path.price[0][..., None] * flows.tonnes).sum(axis=(1, 2)) * unit
        public = levies(flows).sum(axis=1) + export_charges(flows).sum(axis=1)
        assert paid == pytest.approx(received + public + rents_musd(flows).sum(axis=1), rel=1e-9)
        kept += export_charges(flows).sum()
    assert kept > 0.0
