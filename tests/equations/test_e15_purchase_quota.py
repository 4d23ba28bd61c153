"""(E15) Purchase quotas: the promise, the reserve that keeps it, and what cannot be delivered."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.engine.contracts import needed_reserve, promised_share
from negotiator.engine.honour import honoured_frac, honoured_slope
from negotiator.engine.plan import plan
from negotiator.measures.flows import chain_flows
from negotiator.measures.purchases import agreed_gap
from negotiator.model.deal import PurchaseQuota
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    club,
    everyone,
    flows,
    outcome,
    quota,
    shipped_world,
)

ALL = everyone()


def test_that_the_reserve_of_e15_tops_free_purchases_up_to_the_promise():
    # Half is promised, a fifth comes by itself: 3/8 reserved and a fifth of the other 5/8 make 1/2.
    reserve = float(needed_reserve(np.array([0.5]), np.array([0.2]))[0])
    assert reserve == pytest.approx(0.375, rel=1e-13)
    assert reserve + 0.2 * (1.0 - reserve) == pytest.approx(0.5, rel=1e-13)


@given(promised=st.floats(0.0, 1.0), natural=st.floats(0.0, 1.0))
def test_that_the_reserve_of_e15_is_a_share_and_never_falls_short_of_the_promise(promised, natural):
    reserve = float(needed_reserve(np.array([promised]), np.array([natural]))[0])
    assert 0.0 <= reserve <= 1.0
    assert reserve + natural * (1.0 - reserve) >= promised - 1e-8
    assert reserve == 0.0 or natural < promised


def test_that_buyers_of_e15_begin_to_balk_at_one_and_a_half_times_the_price_of_all_goods():
    # Half way, in logs, between 1.5 and 2.5 is the root of 3.75.
    kept = honoured_frac(np.log([1.0, 1.5, 3.75**0.5, 2.5, 9.0]))
    assert kept == pytest.approx([1.0, 1.0, 0.5, 0.0, 0.0])


def test_that_the_last_billionth_that_buyers_of_e15_keep_is_told_exactly():
    # A part x of the way before they stop they keep 3 x^2 - 2 x^3, which is 3e-10 at 1e-5.
    way = 1e-5 * np.log(2.5 / 1.5)
    kept = honoured_frac(np.array([np.log(2.5) - way]))
    assert kept == pytest.approx([3e-10 - 2e-15], rel=1e-9, abs=0.0)


def test_that_the_slope_of_what_buyers_keep_in_e15_is_its_derivative():
    at, step = np.log([1.2, 1.6, 1.9, 2.3, 3.0]), 1e-6
    slope = (honoured_frac(at + step) - honoured_frac(at - step)) / (2.0 * step)
    assert honoured_slope(at) == pytest.approx(slope, abs=1e-6)


def program_of(instrument, coalition=TRILATERAL):
    """Program of one quota on the shipped world."""
    scenario = case(coalition, instrument, quarters=16)
    (program,) = plan(shipped_world(), scenario, [instrument.mineral]).quotas
    return program


def test_that_a_quota_of_e15_in_tonnes_is_a_share_of_what_all_its_buyers_buy():
    # 40 t a year are 10 t a quarter; with 25 t bought by signatories that is a share of 0.4.
    program = program_of(PurchaseQuota(mineral="gallium", tonnes_per_year=40.0))
    bought = np.zeros((program.buyers.shape[1], 1))
    signed = np.flatnonzero(program.buyers[8])
    bought[signed] = 25.0 / len(signed)
    growth = float(program.tonnes[8, 0] / 10.0)
    share = promised_share(program, bought, 8)
    assert share[signed] == pytest.approx(0.4 * growth, rel=1e-12)
    assert share.sum() == pytest.approx(0.4 * growth * len(signed), rel=1e-12)


def test_that_a_quota_of_e15_beyond_all_purchases_is_told_as_unfilled_and_reserves_all():
    program = program_of(PurchaseQuota(mineral="gallium", tonnes_per_year=4000.0))
    bought = np.ones((program.buyers.shape[1], 1))
    promised = promised_share(program, bought, 8)
    growth = 1.06**2.0
    assert (promised * bought).sum() == pytest.approx(1000.0 / growth, rel=1e-9)
    assert needed_reserve(promised, np.full_like(promised, 0.2)).max() == 1.0


def test_that_nobody_but_signatories_promises_under_e15_and_only_while_in_force():
    program = program_of(quota("gallium", 0.3, start="2027Q1", end="2027Q4"))
    bought = np.ones((program.buyers.shape[1], 1))
    assert promised_share(program, bought, 3).max() == 0.0
    assert promised_share(program, bought, 8).max() == 0.0
    share = promised_share(program, bought, 4)[:, 0]
    assert set(share) == {0.0, 0.3}


def delivered(path):
    """(t, g) tonnes of members' goods bought by each group."""
    return (flows(path)[0] * path.seller[:, :, None]).sum(axis=1)


def test_that_a_quota_of_e15_that_members_can_deliver_is_delivered():
    share = 0.5
    scenario = case(ALL, quota("antimony", share), quarters=32)
    path = outcome(scenario, "antimony").path("antimony", "refined")
    asked = path.promised[0, 24:] > 0.0
    got = (delivered(path) / path.bought[0])[24:]
    assert got[asked].min() > 0.99 * share
    assert path.reserved[0, 24:].max() > 0.1
    assert path.reserved[0, :4].max() == 0.0


def test_that_a_quota_of_e15_below_what_is_bought_anyway_changes_nothing():
    scenario = case(ALL, quota("antimony", 0.01), quarters=16)
    path = outcome(scenario, "antimony").path("antimony", "refined")
    assert path.promised.max() == 0.01
    assert path.reserved.max() == 0.0
    assert path.price == pytest.approx(1.0, abs=1e-9)


def test_that_what_members_cannot_deliver_under_e15_is_told_and_not_invented():
    scenario = case(TRILATERAL, quota("gallium", 0.9), quarters=24)
    found = outcome(scenario, "gallium")
    path = found.path("gallium", "refined")
    sellers = path.seller[-1]
    assert delivered(path)[-1].sum() <= path.made[0, -1, sellers].sum() * (1.0 + 1e-9)
    promised = (path.promised[0, -1] * path.bought[0, -1]).sum()
    assert delivered(path)[-1].sum() < 0.9 * promised
    assert any("cannot deliver" in notice.text for notice in found.notices)


def test_that_members_who_sell_reserved_goods_under_e15_are_paid_more():
    scenario = case(TRILATERAL, quota("gallium", 0.5), quarters=12)
    path = outcome(scenario, "gallium").path("gallium", "refined")
    japan, china = (path.market.origins.index(region) for region in ("JPN", "CHN"))
    assert path.price[0, 4, japan] > 1.05
    assert path.price[0, 4, china] < 1.0


@pytest.mark.parametrize("coalition", [TRILATERAL, ALL], ids=["three", "all"])
def test_that_a_quota_of_e15_beyond_what_members_make_does_not_swing_prices_to_and_fro(coalition):
    scenario = case(coalition, quota("gallium", 0.3), quarters=24)
    path = outcome(scenario, "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    turns = np.diff(np.sign(np.round(np.diff(np.log(path.price[0, 5:, japan])), 2)))
    # Nothing outside happens, so the price may overshoot once and come back, but not go round.
    assert np.count_nonzero(np.abs(turns) == 2) <= 2


def test_that_makers_who_buy_their_input_at_an_agreed_price_of_e15_pay_for_it_themselves():
    # Finland refines cobalt and has no other use for its ore.
    coalition = club("USA", "AUS", "COD", "FIN", "JPN", "CAN")
    agreed = {"agreed_price": "fixed", "price_usd_per_t": 1.4 * base_price("cobalt", "mine")}
    part = quota("cobalt", 0.3, stage="mine", payer="buyer", **agreed)
    run = outcome(case(coalition, part, quarters=12), "cobalt")
    ore = chain_flows(run, "cobalt")[0]
    (place,) = ore.destinations_in(["FIN"])
    assert agreed_gap(run, ore, "makers")[8, place] > 0.0
    assert agreed_gap(run, ore, "users")[8, place] == pytest.approx(0.0)
    assert not agreed_gap(run, ore, "treasury").any()
