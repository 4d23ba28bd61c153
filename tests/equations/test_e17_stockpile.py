"""(E17) Stockpiles: buying towards a target within a budget, and selling when the mineral is dear."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.plan import plan
from negotiator.engine.public_stock import Orders, trade
from negotiator.engine.stockpile import Past, StockpileState, calm_quarters, stockpile_moves
from negotiator.measures.flows import chain_flows
from negotiator.measures.treasury import stockpile_outlay
from negotiator.model.deal import Stockpile
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    club,
    embargo,
    everyone,
    outcome,
    shipped_world,
)


def reserve(**options):
    """Stockpile of gallium: half a year of use within two and a half years, money no object."""
    terms = {"target_days": 182.5, "budget_musd": 1e6, "fill_years": 2.5} | options
    return Stockpile(mineral="gallium", **terms)


def program_of(instrument):
    """Program of one stockpile on the shipped world, with a target of 100 t in each group."""
    scenario = case(TRILATERAL, instrument, quarters=16)
    (program,) = plan(shipped_world(), scenario, ["gallium"]).stockpiles
    return program


def moves(instrument, *, held=0.0, price=1.0, spent=0.0, quarter=8, **before):
    """What a stockpile does in a quarter, and the target of each group."""
    program = program_of(instrument)
    one = np.ones((len(program.target), 1))
    bought = before.get("bought", 0.0) * program.target[:, None]
    calm = before.get("calm", 4.0) * one
    state = StockpileState(held * program.target[:, None], bought, np.full(1, spent), calm)
    usual = program.need[:, None] / 4.0
    past = Past(price * one, before.get("taken", 1.0) * usual, before.get("wanted", 1.0) * usual)
    found = stockpile_moves(program, state, past=past, growth=1.0, quarter=quarter)
    return program, found


def test_that_the_target_of_e17_is_that_many_days_of_use():
    program = program_of(reserve())
    need = np.bincount(program.place.groups, program.place.market.demand_t)
    assert program.target == pytest.approx(need / 2.0, rel=1e-12)


def test_that_e17_fills_in_equal_parts_over_the_filling_time():
    # Two and a half years are ten quarters: a tenth of the target in each.
    program, found = moves(reserve())
    members = program.buyers[8]
    assert found.wanted[members, 0] == pytest.approx(program.target[members] / 10.0, rel=1e-12)
    assert found.wanted[~members].max() == 0.0


def test_that_e17_buys_only_what_is_missing():
    program, found = moves(reserve(), held=0.96)
    members = program.buyers[8]
    assert found.wanted[members, 0] == pytest.approx(0.04 * program.target[members], rel=1e-9)


def test_that_e17_stops_at_its_budget():
    program, found = moves(reserve(budget_musd=5.0), spent=4.0)
    # Orders are good up to a quarter above the last price: what they may cost at most is what is left.
    cost = float((found.wanted * found.limit).sum()) * base_price("gallium") / 1e6
    assert found.limit.max() == pytest.approx(1.25)
    assert program.target[program.buyers[8]].sum() / 10.0 * base_price("gallium") / 1e6 > 1.0
    assert cost == pytest.approx(1.0, rel=1e-9)


def test_that_e17_offers_a_quarter_of_what_it_holds_at_the_release_price():
    program, found = moves(reserve(release_price_ratio=1.5), held=0.8)
    assert found.offered[:, 0] == pytest.approx(0.2 * program.target, rel=1e-12)
    assert found.reservation == pytest.approx(1.5, rel=1e-12)


@pytest.mark.parametrize(
    ("ratio", "price", "limit"), [(1.5, 1.4, 1.25), (1.2, 1.4, 1.08), (1.5, 0.8, 1.0)]
)
def test_that_e17_buys_up_to_midway_to_the_release_price(ratio, price, limit):
    # At the latest at 0.9 of the release price, and up to 1.25 times the price of the quarter before.
    _, found = moves(reserve(release_price_ratio=ratio), price=price)
    assert found.limit == pytest.approx(limit, rel=1e-12)


def test_that_e17_buys_nothing_until_four_quarters_have_been_calm():
    _, early = moves(reserve(), held=0.5, calm=3.0)
    _, calm = moves(reserve(), held=0.5, calm=4.0)
    assert early.wanted.max() == 0.0
    assert calm.wanted.max() > 0.0


def test_that_calm_of_e17_ends_with_a_release_or_a_price_above_that_of_release():
    program = program_of(reserve(release_price_ratio=1.5))
    one = np.ones((len(program.target), 1))

    def calm_after(price, released):
        found = calm_quarters(
            program, 6.0 * one, price=price * one, released=released * one, quarter=8
        )
        return float(found.max())

    assert calm_after(1.4, 0.0) == 7.0
    assert calm_after(1.6, 0.0) == 0.0
    assert calm_after(1.2, 1.0) == 0.0


def test_that_e17_buys_nothing_before_it_starts():
    _, found = moves(reserve(), quarter=3)
    assert found.wanted.max() == 0.0


def run_of(*events, **options):
    """Path of gallium with a stockpile of the three."""
    scenario = case(TRILATERAL, reserve(**options), *events)
    return outcome(scenario, "gallium").path("gallium", "refined")


def test_that_a_run_of_e17_holds_its_target_and_no_more():
    path = run_of()
    growth = path.growth[:, None]
    held = np.cumsum((path.public_bought - path.public_released)[0] * growth, axis=0)
    members = path.public_bought[0].max(axis=0) > 0.0
    target = np.bincount(path.groups, path.market.demand_t)[members] / 2.0
    now = held[:, members] / growth
    # The target grows with use, and the last of the gap is filled a quarter later.
    assert (now.max(axis=0) <= target * (1.0 + 1e-9)).all()
    assert now[16] == pytest.approx(target, rel=0.02)
    assert members.sum() >= 1


def test_that_the_spending_of_a_run_of_e17_stays_within_its_budget():
    path = run_of(budget_musd=20.0)
    tonnes = path.public_bought[0] * path.growth[:, None]
    spent = float((tonnes * path.paid[0]).sum()) * base_price("gallium") / 1e6
    assert 19.0 < spent <= 20.0 * (1.0 + 1e-9)


def test_that_the_spending_of_e17_stays_within_its_budget_when_the_price_leaps():
    path = run_of(embargo("gallium", start="2027Q3"), budget_musd=8.0, release_price_ratio=20.0)
    tonnes = path.public_bought[0] * path.growth[:, None]
    spent = float((tonnes * path.paid[0]).sum()) * base_price("gallium") / 1e6
    assert path.paid[0, 6].max() > 2.0
    assert 2.0 < spent <= 8.0 * (1.0 + 1e-9)


def test_that_a_run_of_e17_releases_in_an_embargo_no_more_than_it_holds():
    path = run_of(embargo("gallium", start="2030Q1"), release_price_ratio=2.0)
    growth = path.growth[:, None]
    released = path.public_released[0] * growth
    held = np.cumsum(path.public_bought[0] * growth - released, axis=0)
    assert released[16:20].sum() > 1.0
    assert held.min() >= -1e-9
    assert released[:16].max() == 0.0


def test_that_releases_of_e17_lower_the_price_that_members_pay_in_an_embargo():
    ban = embargo("gallium", start="2030Q1")
    with_it = run_of(ban, release_price_ratio=2.0)
    without = outcome(case(TRILATERAL, ban), "gallium").path("gallium", "refined")
    buyer = without.market.destinations.index("USA")
    paid = with_it.paid[0, 18, with_it.groups[buyer]], without.paid[0, 18, without.groups[buyer]]
    assert paid[0] < 0.9 * paid[1]


def orders_of(**values):
    """Orders of one group: limit 1.25 and reservation price 1.5 where nothing is said."""
    given = {"wanted": 0.0, "limit": 1.25, "offered": 0.0, "reservation": 1.5} | values
    return Orders(**{name: np.full((1, 1), value) for name, value in given.items()})


def test_that_orders_of_e17_fade_beyond_their_limit():
    # 10 t are wanted up to a price of 1.25, 10 / 1.05 * (1 - 1/2) midway to 1.375, and nothing above.
    orders, one = orders_of(wanted=10.0), np.ones((1, 1))
    for price, bought in (
        (1.0, 10.0),
        (1.25, 10.0),
        (1.3125, 5.0 / 1.05),
        (1.375, 0.0),
        (9.0, 0.0),
    ):
        found = trade(orders, 100.0 * one, price * one)
        assert float(found.bought[0, 0]) == pytest.approx(bought, rel=1e-12, abs=1e-12)
        assert float(found.total[0, 0]) == pytest.approx(100.0 + bought, rel=1e-12)
        assert bought * price <= 10.0 * 1.25


def test_that_an_offer_of_e17_is_supply_at_its_reservation_price():
    # Nothing below 1.5, half at 1.575, all from 1.65 on; need is never oversupplied.
    orders, one = orders_of(offered=25.0), np.ones((1, 1))
    for price, sold in ((1.4, 0.0), (1.5, 0.0), (1.575, 12.5), (1.65, 25.0), (60.0, 25.0)):
        found = trade(orders, 100.0 * one, price * one)
        assert float(found.released[0, 0]) == pytest.approx(sold, rel=1e-12, abs=1e-12)
        assert float(found.total[0, 0]) == pytest.approx(100.0 - sold, rel=1e-12)
    little = trade(orders, 20.0 * one, 60.0 * one)
    assert float(little.released[0, 0]) == 20.0
    assert float(little.total[0, 0]) == 0.0
    assert float(little.balance[0, 0]) == -5.0


@pytest.mark.parametrize("price", [0.8, 1.3, 1.56, 2.0])
def test_that_the_slopes_of_a_trade_of_e17_are_its_derivatives(price):
    one, step = np.ones((1, 1)), 1e-5
    orders = orders_of(wanted=10.0, offered=25.0)

    def total(need, paid):
        return float(trade(orders, need * one, paid * one).total[0, 0])

    found = trade(orders, 100.0 * one, price * one)
    by_need = (total(100.0 + step, price) - total(100.0 - step, price)) / (2.0 * step)
    by_paid = (total(100.0, price + step) - total(100.0, price - step)) / (2.0 * step)
    assert float(found.by_need[0, 0]) == pytest.approx(by_need, rel=1e-7)
    assert float(found.by_paid[0, 0]) == pytest.approx(by_paid, rel=1e-7)


@pytest.mark.parametrize(
    ("mineral", "stage"), [("tungsten", "mine"), ("rare_earths_ndpr", "refined")]
)
def test_that_a_stockpile_of_e17_serves_makers_who_have_no_final_use(mineral, stage):
    terms = {
        "target_days": 90.0,
        "budget_musd": 1e6,
        "fill_years": 1.0,
        "release_price_ratio": 1.15,
    }
    reserve = Stockpile(mineral=mineral, stage=stage, **terms)
    ban = embargo(mineral, stage=stage, start="2030Q1", cut_frac=0.9)
    club = everyone()
    run = outcome(case(club, reserve, ban), mineral)
    path = run.path(mineral, stage)
    assert path.public_bought[0, 4:8].sum() > 0.01 * path.bought[0, 4:8].sum()
    if stage == "refined":
        assert path.public_released[0, 16:20].sum() > 0.0
    growth = path.growth[:, None]
    held = np.cumsum((path.public_bought - path.public_released)[0] * growth, axis=0)
    assert held.min() >= -1e-6 * held.max()
    members = {region.id for region in shipped_world().seated}
    inside = [i for i, r in enumerate(path.market.destinations) if r in members]
    target = path.market.demand_t[inside].sum() * 90.0 / 365.0
    assert float((held[15] / growth[15]).sum()) == pytest.approx(target, rel=0.05)


def test_that_e17_sells_when_members_miss_a_part_of_their_usual_purchases():
    terms = {"release_shortfall_frac": 0.2}
    _, just_enough = moves(reserve(**terms), held=0.8, taken=0.81)
    _, short = moves(reserve(**terms), held=0.8, taken=0.79)
    # It is then sold from the base price on.
    assert just_enough.reservation == pytest.approx(1.5)
    assert short.reservation == pytest.approx(1.0)
    assert short.wanted.max() == 0.0
    assert moves(reserve(), held=0.8, taken=0.1)[1].reservation == pytest.approx(1.5)


def test_that_e17_measures_what_is_missed_against_what_users_want():
    # Half of the usual is all that is wanted in a slump; in a boom of twice the usual it is half of that.
    terms = {"release_shortfall_frac": 0.2}
    _, slump = moves(reserve(**terms), taken=0.5, wanted=0.5)
    _, boom = moves(reserve(**terms), taken=1.0, wanted=2.0)
    assert slump.reservation == pytest.approx(1.5)
    assert boom.reservation == pytest.approx(1.0)


def test_that_e17_buys_again_what_it_sold_unless_that_is_ruled_out():
    # All was bought once and half is left: with replenishment a tenth of the target, else nothing.
    program, again = moves(reserve(), held=0.5, bought=1.0)
    _, never = moves(reserve(replenish=False), held=0.5, bought=1.0)
    members = program.buyers[8]
    assert again.wanted[members, 0] == pytest.approx(0.1 * program.target[members], rel=1e-12)
    assert never.wanted.max() == 0.0


def test_that_e17_refills_after_a_disruption():
    shock = embargo("gallium", start="2031Q1", quarters=4)
    path = run_of(shock, release_price_ratio=1.2)
    bought, released = path.public_bought[0].sum(axis=1), path.public_released[0].sum(axis=1)
    last = np.flatnonzero(released)[-1]
    assert released[20:26].max() > 0.0
    assert bought[last + 1 :].max() > 0.0
    # Without replenishment only the growth of need is bought.
    never = run_of(shock, release_price_ratio=1.2, replenish=False)
    assert never.public_released[0, 20:26].max() > 0.0
    kept_up = never.public_bought[0].sum(axis=1)[last + 1 :]
    # What is missing shrinks with growth, 6 % a year, until it is bought.
    assert bought[last + 1 :].sum() > kept_up.sum() + 0.8 * released[20:].sum()


def test_that_e17_bought_of_members_draws_on_members_makers():
    open_market, members = (run_of(source=source) for source in ("open_market", "members"))
    japan = members.market.origins.index("JPN")
    assert members.made[0, 6, japan] > open_market.made[0, 6, japan] * 1.01
    assert members.public_bought[0, 6].sum() > 0.0


def test_that_e17_buys_nothing_of_members_where_none_of_them_makes_any():
    part = reserve(source="members")
    run = outcome(case(club("USA", "AUS"), part, quarters=16), "gallium")
    assert not run.path("gallium", "refined").public_bought.any()
    assert any("Nobody in the club" in one.text for one in run.notices)


def books(**options):
    """Flows of gallium, and (t,) outlay for a stockpile of the three at all places together."""
    scenario = case(TRILATERAL, reserve(**options), embargo("gallium", start="2030Q1"))
    run = outcome(scenario, "gallium")
    (flows,) = chain_flows(run, "gallium")
    return flows, stockpile_outlay(run, flows)


def test_that_keeping_a_reserve_of_e17_costs_a_part_of_its_value_each_year():
    flows, spent = books()
    _, kept = books(holding_cost_frac_per_year=0.04)
    price = flows.paid[:, flows.path.groups] * base_price("gallium") / 1e6
    worth = np.cumsum(flows.public, axis=0) * price
    assert (kept - spent) == pytest.approx(0.01 * worth, rel=1e-9, abs=1e-9)
    assert worth.sum(axis=1).max() > 1.0


def test_that_a_reserve_of_e17_at_market_value_gains_and_loses_with_the_price():
    flows, spent = books()
    _, valued = books(valuation="market_value")
    price = flows.paid[:, flows.path.groups] * base_price("gallium") / 1e6
    held = np.cumsum(flows.public, axis=0)
    # What is bought is worth what it costs; what was held before is revalued.
    gain = held[:-1] * np.diff(price, axis=0)
    assert -valued[1:] == pytest.approx(gain, rel=1e-7, abs=1e-9)
    assert (spent - valued).sum() == pytest.approx((held * price)[-1].sum(), rel=1e-9)


def test_that_a_notice_tells_of_a_stockpile_of_e17_that_cannot_fill():
    scenario = case(TRILATERAL, reserve(release_price_ratio=1.02))
    texts = [one.text for one in outcome(scenario, "gallium").notices]
    assert any("the price was above the one up to which it buys" in text for text in texts)
    poor = case(TRILATERAL, reserve(budget_musd=5.0))
    texts = [one.text for one in outcome(poor, "gallium").notices]
    assert any("its budget is spent" in text for text in texts)
    enough = case(TRILATERAL, reserve())
    assert not any("stockpile" in one.text for one in outcome(enough, "gallium").notices)
