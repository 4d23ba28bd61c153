"""Money adds up: what buyers pay is what others receive, and minerals and parts make up the total."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from negotiator.engine.simulate import simulate
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger, rents_musd
from negotiator.measures.purchases import agreed_gap, agreed_premium, agreed_t
from negotiator.measures.treasury import export_charges, levies, tariffs
from negotiator.model.edits import without_deal
from negotiator.units import USD_PER_MUSD
from tests.helpers.cases import shipped_world
from tests.helpers.runs import runs

EXACT = 1e-9
PARTS = ("consumers_musd", "producers_musd", "treasury_musd")


def lines_of(run, minerals):
    """Lines of the ledger of a random scenario over some of its minerals."""
    scenario, all_of_them = run
    outcomes = (
        simulate(shipped_world(), one, all_of_them) for one in (scenario, without_deal(scenario))
    )
    return ledger(*outcomes, minerals)


@settings(max_examples=8)
@given(runs())
def test_that_parts_and_minerals_add_up_to_the_total_of_every_region(run):
    whole = lines_of(run, run[1])
    single = [lines_of(run, (mineral,)) for mineral in run[1]]
    for region, line in whole.items():
        parts = [getattr(line, name) for name in PARTS]
        scale = max(1e-6, *(float(np.abs(part).max()) for part in parts))
        assert line.total_musd == pytest.approx(sum(parts), rel=EXACT, abs=EXACT * scale)
        assert np.isfinite(line.total_musd).all()
        for name in (*PARTS, "total_musd"):
            summed = sum(getattr(lines[region], name) for lines in single)
            assert summed == pytest.approx(getattr(line, name), rel=EXACT, abs=EXACT * scale)


@settings(max_examples=12)
@given(runs())
def test_that_what_all_buyers_pay_is_what_makers_treasuries_and_licence_holders_receive(run):
    outcome = simulate(shipped_world(), *run)
    for mineral in outcome.minerals:
        for flows in chain_flows(outcome, mineral):
            unit = flows.path.market.price_usd_per_t / USD_PER_MUSD
            paid = (flows.paid * flows.tonnes.sum(axis=1)).sum(axis=1) * unit
            received = (flows.path.price[0][..., None] * flows.tonnes).sum(axis=(1, 2)) * unit
            received += (levies(flows) + tariffs(flows)).sum(axis=1)
            received += rents_musd(flows).sum(axis=1)
            received += export_charges(flows).sum(axis=1)
            assert rents_musd(flows).min() >= -EXACT * paid.max()
            assert paid == pytest.approx(received, rel=EXACT)


@settings(max_examples=12)
@given(runs())
def test_that_an_agreed_price_moves_money_and_makes_none(run):
    outcome = simulate(shipped_world(), *run)
    for mineral in outcome.minerals:
        for flows in chain_flows(outcome, mineral):
            gaps = [agreed_gap(outcome, flows, payer) for payer in ("users", "makers", "treasury")]
            given_up = sum(gap.sum(axis=1) for gap in gaps)
            scale = max(1e-6, *(float(np.abs(gap).max()) for gap in gaps))
            saved = flows.path.receipt[0] - flows.path.price[0]
            unit = flows.path.market.price_usd_per_t / USD_PER_MUSD
            treasuries = (saved * agreed_t(outcome, flows)).sum(axis=1) * unit
            premium = agreed_premium(outcome, flows).sum(axis=1)
            assert premium + treasuries == pytest.approx(given_up, rel=EXACT, abs=EXACT * scale)
