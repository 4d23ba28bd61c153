"""(E14) Contracts for difference: the strike on the covered part at any price, and nothing paid twice."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.settlement import Cover, average_receipt, settled
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger
from negotiator.measures.purchases import agreed_gap, agreed_premium, agreed_t, delivered_t
from negotiator.measures.treasury import contracts, subsidies
from negotiator.model.coalition import Coalition, Member
from negotiator.model.edits import without_deal
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    contract,
    outcome,
    quota,
    subsidy,
    undercutting,
)

ONE = np.ones((1, 1))
LOW = undercutting("gallium", cut_frac=0.5, start="2027Q1", quarters=16)


def path_of(*parts, coalition=TRILATERAL):
    return outcome(case(coalition, *parts, quarters=24), "gallium").path("gallium", "refined")


def japan(path):
    return path.market.origins.index("JPN")


def test_that_e14_blends_strike_and_market_by_the_covered_part():
    # 0.6 at the strike of 1.5 and 0.4 at the market of 1: 1.3, of which the treasury pays 0.3.
    cover = Cover(0.6 * ONE, 1.5 * ONE)
    assert average_receipt(ONE, cover) == pytest.approx(1.3 * ONE)
    assert settled(ONE, cover) == pytest.approx(0.3 * ONE)


def test_that_e14_collects_above_the_strike():
    # At a market of 2 the covered 0.6 still bring 1.5: the treasury collects 0.6 · 0.5.
    cover = Cover(0.6 * ONE, 1.5 * ONE)
    assert average_receipt(2.0 * ONE, cover) == pytest.approx(1.7 * ONE)
    assert settled(2.0 * ONE, cover) == pytest.approx(-0.3 * ONE)


@given(
    price=st.floats(0.1, 10.0), floor=st.floats(0.0, 3.0),
    covered=st.floats(0.0, 1.0), strike=st.floats(0.1, 10.0),
)  # fmt: skip
def test_that_market_subsidy_and_contract_of_e14_make_up_the_receipt(price, floor, covered, strike):
    marginal, cover = max(price, floor) * ONE, Cover(covered * ONE, strike * ONE)
    subsidised = (1.0 - covered) * (marginal - price)
    total = price + subsidised + settled(price * ONE, cover)
    assert average_receipt(marginal, cover) == pytest.approx(total, rel=1e-12)


def test_that_a_contract_of_e14_leaves_the_output_of_its_first_quarter_alone():
    with_it, without = path_of(contract("gallium", 1.5), LOW), path_of(LOW)
    s = japan(with_it)
    assert with_it.made[0, 4, s] == pytest.approx(without.made[0, 4, s], rel=1e-9)
    assert with_it.receipt[0, 4, s] > without.receipt[0, 4, s] + 0.3


def test_that_a_contract_of_e14_keeps_members_in_business_when_prices_fall():
    with_it, without = path_of(contract("gallium", 1.2), LOW), path_of(LOW)
    s = japan(with_it)
    assert without.mothballed[0, 8:20, s].max() > 0.01
    assert with_it.mothballed[0, :, s].max() == 0.0
    assert with_it.capacity[0, 20, s] > without.capacity[0, 20, s] * 1.05


def test_that_the_treasury_settles_e14_to_the_tonne():
    path = path_of(contract("gallium", 1.5, covered_frac=0.8), LOW)
    run = outcome(case(TRILATERAL, contract("gallium", 1.5), LOW, quarters=24), "gallium")
    (flows,) = chain_flows(run, "gallium")
    s, active = japan(path), slice(4, None)
    tonnes = path.made[0, active, s] * path.growth[active]
    gap = 1.5 - path.price[0, active, s]
    paid = 0.8 * gap * tonnes * base_price("gallium") / 1e6
    assert contracts(run, flows)[active, s] == pytest.approx(paid, rel=1e-12)
    assert contracts(run, flows)[:4].max() == 0.0
    before = outcome(without_deal(run.scenario), "gallium")
    line = ledger(run, before, ["gallium"])["JPN"]
    assert line.treasury_parts_musd["contracts"][active] == pytest.approx(-paid, rel=1e-12)


def test_that_a_contract_and_a_subsidy_pay_a_tonne_once_under_e14():
    parts = contract("gallium", 1.6, covered_frac=0.5), subsidy("gallium", 1.4), LOW
    run = outcome(case(TRILATERAL, *parts, quarters=24), "gallium")
    (flows,) = chain_flows(run, "gallium")
    path, s = flows.path, japan(flows.path)
    market = path.price[0, 10, s]
    assert market < 1.4
    assert path.receipt[0, 10, s] == pytest.approx(0.5 * 1.4 + 0.5 * 1.6, rel=1e-12)
    worth = path.made[0, 10, s] * path.growth[10] * base_price("gallium") / 1e6
    assert subsidies(run, flows)[10, s] == pytest.approx(0.5 * (1.4 - market) * worth, rel=1e-9)
    assert contracts(run, flows)[10, s] == pytest.approx(0.5 * (1.6 - market) * worth, rel=1e-9)


@pytest.mark.parametrize("strike", [0.7, 1.5])
def test_that_an_agreed_price_takes_the_place_of_what_e14_pays(strike: float):
    # Of what Japan sells in the club 2 a tonne is paid by buyers, whatever the contract; the rest is under it.
    price, worth = 2.0 * base_price("gallium"), base_price("gallium") / 1e6
    agreed = quota("gallium", 0.05, agreed_price="fixed", price_usd_per_t=price)
    parts = contract("gallium", strike, covered_frac=0.8), agreed, LOW
    run = outcome(case(TRILATERAL, *parts, quarters=24), "gallium")
    (flows,) = chain_flows(run, "gallium")
    path, s, t = flows.path, japan(flows.path), 10
    delivered = delivered_t(flows)[t].sum()
    assert delivered > 0.5 * (path.promised[0, t] * path.bought[0, t]).sum() * path.growth[t]
    assert agreed_t(run, flows)[t, s] == pytest.approx(delivered, rel=1e-9)
    market, made = path.price[0, t, s], path.made[0, t, s] * path.growth[t]
    by_buyers = agreed_gap(run, flows, "users")[t].sum() / worth + market * delivered
    assert by_buyers == pytest.approx(2.0 * delivered, rel=1e-9)
    settled = 0.8 * (strike - market) * (made - delivered) * worth
    assert contracts(run, flows)[t, s] == pytest.approx(settled, rel=1e-9)
    taken_in = path.receipt[0, t, s] * made + agreed_premium(run, flows)[t, s] / worth
    under_contract = (0.8 * strike + 0.2 * market) * (made - delivered)
    assert taken_in == pytest.approx(2.0 * delivered + under_contract, rel=1e-9)


def test_that_e14_binds_makers_whose_treasury_signed_while_it_is_a_member():
    late = Coalition(
        members=(Member(region="USA"), Member(region="JPN", joins="2028Q1", leaves="2029Q1"))
    )
    path = path_of(contract("gallium", 1.5), coalition=late)
    covered = np.flatnonzero(path.settled[0, :, japan(path)])
    assert covered.tolist() == [8, 9, 10, 11]
    unsigned = Coalition(members=(Member(region="USA"), Member(region="JPN", articles=("border",))))
    assert not path_of(contract("gallium", 1.5), coalition=unsigned).settled.any()
