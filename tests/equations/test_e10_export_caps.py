"""(E10) Export caps: obeyed exactly, paid for at the margin, leaked around, and rationed where alone."""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np
import pytest

from negotiator.engine.rationing import Rationed, leakage, overdraft, shortage_valve
from tests.helpers.adversaries import shock
from tests.helpers.cases import (
    TRILATERAL,
    assumptions_with,
    case,
    club,
    embargo,
    everyone,
    floor,
    flows,
    groups_of,
    outcome,
)

BAN = slice(8, 12)
ALL = everyone()


def path_of(mineral, *events, coalition=ALL, stage="refined", **options):
    """Path of a market over five years under some events."""
    scenario = case(coalition, *events, quarters=20, **options)
    return outcome(scenario, mineral).path(mineral, stage)


def from_china(path):
    """(t, g) tonnes bought of China by each group."""
    return flows(path)[0, :, path.market.origins.index("CHN")]


def caps_of(path, kept_frac):
    """(g,) what may flow a quarter: the part kept of what each group bought in the base quarter."""
    return kept_frac * from_china(path)[0]


def test_that_the_cap_of_e10_on_who_never_bought_is_a_number():
    cuts, nothing = SimpleNamespace(base_flow=np.zeros((2, 1))), np.zeros((2, 1))
    firm = overdraft(cuts, nothing, np.array([[0.0], [3.0]]))
    assert firm[0, 0] == -4.0
    assert np.isfinite(firm[1, 0])
    assert firm[1, 0] > 1.0


@pytest.mark.parametrize("mineral", ["gallium", "antimony", "rare_earths_ndpr", "magnesium"])
@pytest.mark.parametrize("cut_frac", [0.3, 1.0])
def test_that_before_anything_leaks_no_member_buys_more_than_the_cap_of_e10(mineral, cut_frac):
    path = path_of(mineral, embargo(mineral, cut_frac=cut_frac))
    members = groups_of(path, ALL.regions)
    bought, most = from_china(path)[8:10][:, members], caps_of(path, 1.0 - cut_frac)[members]
    assert (bought <= most * (1.0 + 1e-12)).all()
    assert bought.sum(axis=1) == pytest.approx(most.sum(), rel=0.05, abs=1e-12)


def test_that_without_leaks_the_cap_of_e10_is_obeyed_exactly_to_the_end():
    assumptions = assumptions_with(leakage_max_frac=0.0)
    path = path_of("gallium", embargo("gallium", cut_frac=0.5), assumptions=assumptions)
    members = groups_of(path, ALL.regions)
    found = from_china(path)[BAN][:, members]
    assert found == pytest.approx(np.tile(caps_of(path, 0.5)[members], (4, 1)), rel=1e-9)


def test_that_a_cap_of_e10_that_does_not_bind_changes_nothing():
    path = path_of("gallium", embargo("gallium", cut_frac=0.0))
    assert path.price == pytest.approx(1.0, abs=1e-9)
    assert path.paid == pytest.approx(1.0, abs=1e-9)


def test_that_a_buyer_under_a_binding_cap_of_e10_pays_what_unrestricted_goods_cost():
    path = path_of("gallium", embargo("gallium"))
    china = path.market.origins.index("CHN")
    bought = np.delete(flows(path)[0, 8], china, axis=0)
    price = np.delete(path.price[0, 8], china)
    for g in groups_of(path, ("USA", "JPN")):
        average = (bought[:, g] * price).sum() / bought[:, g].sum()
        assert path.paid[0, 8, g] == pytest.approx(average, rel=1e-9)
        assert average > 2.0 * path.price[0, 8, china]


def test_that_the_rent_of_e10_falls_to_the_restricting_exporter():
    # Half may flow: members pay the price of the others for it, far above China's own price.
    path = path_of("gallium", embargo("gallium", cut_frac=0.5))
    china, america = path.market.origins.index("CHN"), groups_of(path, ["USA"])[0]
    assert from_china(path)[8, america] > 0.0
    assert path.paid[0, 8, america] > 1.5
    assert path.price[0, 8, china] < 1.0


def test_that_the_leakage_of_e10_agrees_with_a_case_worked_by_hand():
    # Members pay 1.65 times the exporter's price; neutrals ask 15 % and keep a reward of 0.5. With
    # at most 0.4 of the 80 t that are kept back: 0.4 * (1 - e^-0.5) * 80 = 12.591 t.
    leaked = leakage(np.array([0.65]), np.array([80.0]), 0.4)
    assert leaked == pytest.approx([32.0 * (1.0 - math.exp(-0.5))], rel=1e-13)
    assert leaked == pytest.approx([12.591], abs=1e-3)


def test_that_nothing_leaks_in_e10_below_the_neutrals_premium_and_never_more_than_the_most():
    gaps = np.array([-0.5, 0.0, 0.15, 1e9])
    assert leakage(gaps, np.full(4, 80.0), 0.4) == pytest.approx([0.0, 0.0, 0.0, 32.0])


def test_that_leaks_of_e10_arrive_after_two_quarters_and_grow():
    path = path_of("gallium", embargo("gallium", quarters=8))
    members = groups_of(path, ALL.regions)
    leaked = from_china(path)[8:16][:, members].sum(axis=1)
    base = from_china(path)[0, members].sum()
    assert leaked[:2] == pytest.approx([0.0, 0.0], abs=1e-12)
    assert 0.0 < leaked[2] < leaked[3] < leaked[4] < 0.9 * base


def test_that_nothing_leaks_in_e10_when_all_the_world_is_cut_off():
    path = path_of("gallium", embargo("gallium", quarters=8, targets="everyone"))
    abroad = [r for r in path.market.destinations if r != "CHN"]
    assert from_china(path)[8:16][:, groups_of(path, abroad)].max() <= 1e-12
    assert from_china(path)[8:16][:, groups_of(path, ["CHN"])].min() > 0.0


def test_that_only_named_targets_are_cut_off_under_e10():
    path = path_of("gallium", embargo("gallium", targets=("JPN",)), coalition=TRILATERAL)
    japan, america = groups_of(path, ["JPN"])[0], groups_of(path, ["USA"])[0]
    assert from_china(path)[8, japan] == pytest.approx(0.0, abs=1e-12)
    assert from_china(path)[8, america] > 0.5 * from_china(path)[0, america]


def test_that_of_two_cuts_on_one_flow_the_stricter_counts_in_e10():
    both = path_of("gallium", embargo("gallium", cut_frac=0.3), embargo("gallium", cut_frac=0.6))
    strict = path_of("gallium", embargo("gallium", cut_frac=0.6))
    assert both.price == pytest.approx(strict.price, rel=1e-7)


def test_that_buyers_of_e10_give_up_half_of_their_need_at_the_choke_price():
    valve = shortage_valve(np.log([40.0, 4.0, 400.0]), np.array(40.0), np.array(100.0))
    assert valve[0] == pytest.approx(50.0, rel=1e-13)
    assert valve[1] < 1e-20
    assert valve[2] == pytest.approx(100.0, rel=1e-12)


def residual_of(gap, slack):
    """Residual of the complementarity for buyers of 100 t a quarter."""
    return float(Rationed(np.array([gap]), np.array([slack]), np.zeros(1), 100.0).residual[0])


def test_that_rationing_of_e10_holds_where_the_cap_is_used_up_or_the_price_is_natural():
    # The corner is rounded by 1e-4 of 100 t: off it, the residual is about -(0.01)^2 / 2 / size.
    assert residual_of(30.0, 0.0) == pytest.approx(0.0, abs=1e-5)
    assert residual_of(0.0, 30.0) == pytest.approx(0.0, abs=1e-5)
    assert residual_of(30.0, 30.0) > 10.0
    assert residual_of(-30.0, 5.0) < -10.0
    assert residual_of(5.0, -30.0) < -10.0


def alone_path(cut_frac, **options):
    """Path of refined dysprosium and terbium, which China alone separates."""
    event = embargo("rare_earths_dytb", cut_frac=cut_frac, **options)
    return path_of("rare_earths_dytb", event)


def test_that_buyers_of_e10_who_are_alone_share_what_the_cap_lets_through():
    path = alone_path(0.4)
    members = groups_of(path, ALL.regions)
    base = from_china(path)[0, members].sum()
    got = from_china(path)[8:10][:, members].sum(axis=1)
    assert got == pytest.approx(0.6 * base, rel=1e-4)
    wanted = path.bought[0, 8:10][:, members].sum(axis=1) - path.shortfall[0, 8:10]
    assert got == pytest.approx(wanted, rel=1e-9)
    assert path.paid[0, 8:10][:, members].min() > 1.2


def test_that_what_rationed_buyers_of_e10_miss_is_told_as_shortfall():
    path = alone_path(1.0)
    members = groups_of(path, ALL.regions)
    got = from_china(path)[8][members].sum()
    assert got == pytest.approx(0.0, abs=1e-6 * from_china(path)[0, members].sum())
    assert path.shortfall[0, 8] == pytest.approx(path.bought[0, 8, members].sum() - got, rel=1e-9)
    assert path.shortfall[0, 8] > 0.0
    assert path.shortfall[0, :8].max() == 0.0


def test_that_where_no_cap_of_e10_binds_who_is_alone_pays_the_natural_price_however_low():
    slump = shock("rare_earths_dytb", factor=0.5, stage="component", start="2028Q1", quarters=2)
    event = embargo("rare_earths_dytb", cut_frac=0.1, quarters=2)
    path = path_of("rare_earths_dytb", event, slump)
    assert path.paid[0, 8].max() < 1.0 - path.market.margin_frac
    assert path.paid[0, 8] == pytest.approx(path.price[0, 8, 0], rel=1e-4)
    assert path.shortfall[0, 8] == pytest.approx(0.0, abs=1e-12)


def test_that_a_floor_does_not_lift_a_cap_of_e10():
    path = path_of("gallium", embargo("gallium"), floor("gallium", 1.5))
    members = groups_of(path, ALL.regions)
    assert from_china(path)[8:10][:, members].max() <= 1e-12


def test_that_a_club_of_nobody_is_not_hit_by_a_cut_on_members_in_e10():
    path = path_of("gallium", embargo("gallium"), coalition=club())
    assert path.price == pytest.approx(1.0, abs=1e-9)
