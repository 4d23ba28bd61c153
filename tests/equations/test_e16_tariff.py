"""(E16) Tariffs: on whose goods, at which border, with floors, and what the importer collects."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.sourcing import landed_price
from negotiator.measures.flows import chain_flows
from negotiator.measures.ledger import ledger
from negotiator.measures.treasury import levies, tariffs
from negotiator.model.coalition import Coalition, Member
from negotiator.model.edits import without_deal
from negotiator.validation.limits import tariff_on_one_twin
from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    club,
    floor,
    groups_of,
    outcome,
    quota,
    shipped_world,
    tariff,
)

IN_FORCE = slice(4, None)
DIRTY = ("antimony", "refined")


def path_of(coalition, *parts, key=("gallium", "refined")):
    return outcome(case(coalition, *parts, quarters=16), key[0]).path(*key)


def test_that_e16_lands_at_price_and_tariff_and_no_lower_than_the_floor():
    # 1.2 with a quarter on it is 1.5, above a floor of 1.4; 1.0 is lifted to the floor.
    landed = landed_price(1.25 * np.array([[1.2], [1.0]]), np.full((2, 1), 1.4))
    assert landed == pytest.approx(np.array([[1.5], [1.4]]))


def test_that_e16_on_one_of_two_identical_makers_has_the_exact_answer():
    for line in tariff_on_one_twin(shipped_world()):
        assert line.found == pytest.approx(line.expected, rel=1e-8), line.name
    home, away = tariff_on_one_twin(shipped_world())
    assert home.found > 1.0 > away.found


@pytest.mark.parametrize(
    ("targets", "hit"),
    [
        ("outsiders", {"CHN", "RUS"}),
        ("adversary", {"CHN"}),
        (("RUS",), {"RUS"}),
    ],
)
def test_that_e16_hits_those_that_it_names_and_members_goods_pass_free(targets, hit):
    path = path_of(TRILATERAL, tariff("gallium", 0.25, targets=targets))
    for s, region in enumerate(path.market.origins):
        rate = 1.25 if region in hit else 1.0
        expected = rate * path.price[0, IN_FORCE, s]
        assert path.landed[0, IN_FORCE, s] == pytest.approx(expected, rel=1e-12)
    assert set(path.market.origins) == {"CHN", "RUS", "JPN"}


def test_that_under_e16_a_target_pays_no_tariff_while_it_is_a_member():
    late = Coalition(members=(Member(region="USA"), Member(region="JPN", joins="2028Q1")))
    path = path_of(late, tariff("gallium", 0.25, targets=("JPN",)))
    japan = path.market.origins.index("JPN")
    assert np.flatnonzero(path.tariff[:, japan]).tolist() == [4, 5, 6, 7]


def test_that_e16_is_enforced_by_who_signed_border_measures_from_start_to_end():
    half = Coalition(members=(Member(region="USA"), Member(region="JPN", articles=("fiscal",))))
    path = path_of(half, tariff("gallium", 0.25, start="2027Q1", end="2027Q4"))
    usa, japan = (path.enforcing[:, groups_of(path, [r])[0]] for r in ("USA", "JPN"))
    assert np.flatnonzero(usa).tolist() == [4, 5, 6, 7]
    assert not japan.any()


def test_that_without_the_commission_a_state_of_the_union_levies_no_tariff_under_e16():
    alone, whole = (
        path_of(club(*members), tariff("gallium", 0.25)) for members in (("DEU",), ("EUX",))
    )
    assert not alone.enforcing.any()
    assert whole.enforcing[IN_FORCE][:, groups_of(whole, ["DEU"])].all()


def test_that_the_importer_collects_price_times_rate_times_tonnes_under_e16():
    run = outcome(case(TRILATERAL, tariff("gallium", 0.25), quarters=16), "gallium")
    (flows,) = chain_flows(run, "gallium")
    (usa,) = groups_of(flows.path, ["USA"])
    outside = [s for s, r in enumerate(flows.path.market.origins) if r not in TRILATERAL.regions]
    value = (flows.path.price[0][:, outside] * flows.tonnes[:, outside, usa]).sum(axis=1)
    expected = np.where(np.arange(16) >= 4, 0.25 * value * base_price("gallium") / 1e6, 0.0)
    column = flows.path.market.destinations.index("USA")
    assert flows.path.groups.tolist().count(usa) == 1
    assert tariffs(flows)[:, column] == pytest.approx(expected, rel=1e-9)
    line = ledger(run, outcome(without_deal(run.scenario), "gallium"), ["gallium"])["USA"]
    assert line.treasury_parts_musd["tariffs"] == pytest.approx(expected, rel=1e-9)
    assert not line.treasury_parts_musd["levies"].any()


def test_that_a_tariff_of_e16_takes_its_part_of_a_floor_s_levy():
    parts = floor("gallium", 1.5), tariff("gallium", 0.1)
    run = outcome(case(TRILATERAL, *parts, quarters=16), "gallium")
    (flows,) = chain_flows(run, "gallium")
    of_tariff, rest = tariffs(flows)[IN_FORCE].sum(), levies(flows)[IN_FORCE].sum()
    assert min(of_tariff, rest) > 0.0
    plain = outcome(case(TRILATERAL, parts[0], quarters=16), "gallium")
    (before,) = chain_flows(plain, "gallium")
    # Both land at the floor, so nothing but the name of the revenue changes.
    assert flows.path.paid == pytest.approx(before.path.paid, rel=1e-9)
    assert of_tariff + rest == pytest.approx(levies(before)[IN_FORCE].sum(), rel=1e-9)


def test_that_members_goods_pay_the_preferential_rate_of_e16_abroad_and_none_at_home():
    pacific = club("USA", "JPN", "KOR")
    path = path_of(pacific, tariff("antimony", 0.5, preferential_frac=0.1), key=DIRTY)
    members = [r for r in path.market.origins if r in pacific.regions]
    assert len(members) >= 2
    for region in members:
        s = path.market.origins.index(region)
        assert path.landed[0, IN_FORCE, s] == pytest.approx(1.1 * path.price[0, IN_FORCE, s])
        for buyer in pacific.regions:
            (g,) = groups_of(path, [buyer])
            assert path.bordered[8, s, g] == (buyer != region)


def test_that_under_e16_what_buyers_pay_is_what_makers_and_borders_receive():
    parts = (
        tariff("antimony", 0.4, preferential_frac=0.15),
        floor("antimony", 1.1),
        quota("antimony", 0.6),
    )
    run = outcome(case(club("USA", "JPN", "KOR", "EUX"), *parts, quarters=16), "antimony")
    for flows in chain_flows(run, "antimony"):
        unit = flows.path.market.price_usd_per_t / 1e6
        paid = (flows.paid * flows.tonnes.sum(axis=1)).sum(axis=1) * unit
        received = (flows.path.price[0][..., None] * flows.tonnes).sum(axis=(1, 2)) * unit
        collected = (levies(flows) + tariffs(flows)).sum(axis=1)
        assert paid == pytest.approx(received + collected, rel=1e-9)
        sold = flows.tonnes.sum(axis=2)
        assert sold == pytest.approx(flows.path.made[0] * flows.path.growth[:, None], rel=1e-8)


def test_that_goods_within_the_union_pay_no_preferential_tariff_under_e16():
    path = path_of(club("EUX", "USA"), tariff("antimony", 0.5, preferential_frac=0.1), key=DIRTY)
    union = [r for r in path.market.origins if shipped_world().region(r).eu_member]
    assert union
    s, (g,) = path.market.origins.index(union[0]), groups_of(path, ["DEU"])[:1]
    assert path.enforcing[8, g]
    assert not path.bordered[8, s, g]
