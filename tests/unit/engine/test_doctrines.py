"""What outsiders do by rule: exit and jack-up, and the doctrines of the adversary (section 6)."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.simulate import simulate, simulate_draws
from negotiator.measures.flows import chain_flows
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.doctrine import Passive, PoliticallySorted, Predator, Tier, TitForTat
from negotiator.model.edits import without_deal
from negotiator.workbench import Workbench
from tests.helpers.adversaries import charge, exit_and_jack_up
from tests.helpers.cases import (
    TRILATERAL,
    case,
    embargo,
    everyone,
    floor,
    flows,
    groups_of,
    outcome,
    paid_by,
    shipped_world,
    tariff,
    undercutting,
)
from tests.helpers.draws import one_draw, side_by_side

NDPR = "rare_earths_ndpr"
FIRST = 8


def deeds(path):
    """(t,) for each kind of deed whether it was done."""
    return {deed.kind: deed.quarters[0] for deed in path.deeds}


def rivals_share(found, mineral, regions):
    """(t,) part of what some regions buy that does not come from China."""
    flows = chain_flows(found, mineral)[-2 if mineral == NDPR else -1]
    sold = flows.to(regions)
    return 1.0 - sold[:, flows.path.market.origins.index("CHN")] / sold.sum(axis=1)


def test_that_exit_and_jack_up_follows_its_exit_rule():
    event = exit_and_jack_up(NDPR, stop_share_frac=0.1, cut_frac=0.5, markup_quarters=6)
    found = outcome(case(TRILATERAL, event, quarters=40), NDPR)
    done = deeds(found.path(NDPR, "refined"))
    share = rivals_share(found, NDPR, ("USA", "JPN", "EUX"))
    undercut, charged = (np.flatnonzero(done[kind]) for kind in ("undercuts", "charges"))
    assert undercut[0] == FIRST
    assert charged[0] == undercut[-1] + 1
    assert len(charged) == 6
    early = len(undercut) < 16
    assert (share[undercut[:-1]] >= 0.1).all()
    assert early == (share[undercut[-1]] < 0.1)


def test_that_without_an_exit_it_charges_after_the_longest_time():
    event = exit_and_jack_up(NDPR, stop_share_frac=0.0, quarters=5, markup_quarters=3)
    path = outcome(case(TRILATERAL, event, quarters=24), NDPR).path(NDPR, "refined")
    done = deeds(path)
    assert list(np.flatnonzero(done["undercuts"])) == [8, 9, 10, 11, 12]
    assert list(np.flatnonzero(done["charges"])) == [13, 14, 15]


def test_that_both_halves_are_those_of_the_single_events():
    event = exit_and_jack_up(NDPR, cut_frac=0.3, stop_share_frac=0.0, quarters=4, markup_quarters=4)
    parts = undercutting(NDPR, cut_frac=0.3), charge(NDPR, start="2029Q1")
    together = outcome(case(TRILATERAL, event, quarters=20), NDPR).path(NDPR, "refined")
    apart = outcome(case(TRILATERAL, *parts, quarters=20), NDPR).path(NDPR, "refined")
    for region in ("USA", "JPN", "CHN", "IND"):
        assert paid_by(together, region) == pytest.approx(paid_by(apart, region), rel=1e-7)
    assert together.made == pytest.approx(apart.made, rel=1e-6)


def test_that_tit_for_tat_answers_a_binding_floor_a_quarter_later():
    scenario = case(TRILATERAL, floor("gallium", 1.5), doctrine=TitForTat(cut_frac=0.4))
    path = outcome(scenario, "gallium").path("gallium", "refined")
    restricted = np.flatnonzero(deeds(path)["restricts"])
    assert restricted[0] == 5
    twin = embargo("gallium", cut_frac=0.4, start="2027Q2", quarters=100)
    by_event = outcome(case(TRILATERAL, floor("gallium", 1.5), twin), "gallium")
    for region in ("USA", "CHN", "IND"):
        expected = paid_by(by_event.path("gallium", "refined"), region)
        assert paid_by(path, region) == pytest.approx(expected, rel=1e-7)


def test_that_tit_for_tat_lets_be_what_does_not_bind():
    scenario = case(TRILATERAL, floor("gallium", 0.7), doctrine=TitForTat())
    found = outcome(scenario, "gallium")
    assert not deeds(found.path("gallium", "refined"))["restricts"].any()
    plain = outcome(case(TRILATERAL, floor("gallium", 0.7)), "gallium")
    assert (found.path("gallium", "refined").paid == plain.path("gallium", "refined").paid).all()


def test_that_tit_for_tat_does_nothing_without_a_deal():
    scenario = case(TRILATERAL, floor("gallium", 1.5), doctrine=TitForTat())
    found = outcome(without_deal(scenario), "gallium")
    assert found.path("gallium", "refined").deeds == ()
    assert (found.path("gallium", "refined").paid == 1.0).all()


def test_that_a_predator_undercuts_and_charges_by_the_rivals_share():
    rule = Predator(minerals=(NDPR,), stop_share_frac=0.12, markup_quarters=2, cut_frac=0.6)
    found = outcome(case(TRILATERAL, doctrine=rule), NDPR)
    done = deeds(found.path(NDPR, "refined"))
    share = rivals_share(found, NDPR, ("USA", "JPN", "EUX"))
    acting = done["undercuts"] | done["charges"]
    assert acting[8:56].all()
    assert not acting[:8].any()
    assert not acting[56:].any()
    assert not (done["undercuts"] & done["charges"]).any()
    begun = np.flatnonzero(done["undercuts"][9:56] & done["undercuts"][8:55]) + 9
    assert (share[begun - 1] >= 0.12).all()


def test_that_a_predator_who_meets_no_rivals_charges_at_once():
    rule = Predator(minerals=("gallium",), stop_share_frac=0.9)
    path = outcome(case(TRILATERAL, doctrine=rule), "gallium").path("gallium", "refined")
    assert deeds(path)["charges"][8:56].all()
    assert paid_by(path, "USA")[FIRST] > 1.3


def test_that_politically_sorted_cuts_are_those_of_as_many_restrictions():
    tiers = (Tier(targets=("IND", "BRA"), cut_frac=0.2), Tier(targets="members", cut_frac=0.6))
    rule = PoliticallySorted(minerals=("gallium",), tiers=tiers, quarters=8)
    found = outcome(case(TRILATERAL, doctrine=rule), "gallium").path("gallium", "refined")
    parts = (
        embargo("gallium", cut_frac=0.2, targets=("IND", "BRA"), quarters=8),
        embargo("gallium", cut_frac=0.6, quarters=8),
    )
    twin = outcome(case(TRILATERAL, *parts), "gallium").path("gallium", "refined")
    assert (found.paid == twin.paid).all()
    china = found.market.origins.index("CHN")
    for region, kept in (("IND", 0.8), ("USA", 0.4)):
        (group,) = groups_of(found, [region])
        sold = flows(found)[0, :, china, group]
        assert 0.0 < sold[FIRST] / sold[0] <= kept * (1.0 + 1e-9)


def test_that_what_was_done_by_rule_is_told_with_its_dates():
    scenario = case(TRILATERAL, floor("gallium", 1.5), doctrine=TitForTat(cut_frac=0.4))
    texts = [notice.text for notice in outcome(scenario, "gallium").notices]
    told = "From 2027 Q2 China restricts exports of Gallium (refined) to members by 40%."
    assert told in texts
    event = exit_and_jack_up(NDPR, stop_share_frac=0.0, quarters=4, markup_quarters=4)
    texts = [n.text for n in outcome(case(TRILATERAL, event), NDPR).notices]
    name = "Neodymium-praseodymium (refined)"
    assert f"From 2028 Q1 until 2029 Q1 China undercuts the costs of {name} by 60%." in texts
    assert f"From 2029 Q1 until 2030 Q1 China charges members 50% on exports of {name}." in texts


def test_that_a_passive_adversary_changes_nothing():
    plain = case(TRILATERAL, floor("gallium", 1.5))
    assert plain.doctrine == Passive()
    assert outcome(plain, "gallium").path("gallium", "refined").deeds == ()


DOCTRINES = (
    TitForTat(cut_frac=0.5),
    Predator(minerals=("antimony",), stop_share_frac=0.25, markup_quarters=2, start="2026Q3"),
    PoliticallySorted(minerals=("antimony",), start="2026Q3"),
)


@pytest.mark.parametrize("doctrine", DOCTRINES, ids=lambda one: one.kind)
def test_that_a_draw_among_others_acts_as_it_does_alone(doctrine):
    """Some draws act in quarters in which others do not; the markets of each clear to 1e-9."""
    world = shipped_world()
    scenario = case(TRILATERAL, floor("antimony", 1.05), doctrine=doctrine, quarters=16)
    draws = [
        Assumptions(overrides=(Override(mineral="antimony", parameter=name, value=value),))
        for name, value in (
            ("supply_elasticity_refined_short", 0.1),
            ("supply_elasticity_refined_short", 0.9),
            ("demand_growth_per_year", 0.06),
        )
    ]
    together = simulate_draws(world, scenario, ["antimony"], side_by_side(draws))
    for number, own in enumerate(draws):
        found = one_draw(together, "antimony", number)
        alone = simulate(world, scenario.model_copy(update={"assumptions": own}), ["antimony"])
        for key, path in alone.paths.items():
            other = found.paths[key]
            assert other.price == pytest.approx(path.price, rel=1e-6)
            for deed, twin in zip(path.deeds, other.deeds, strict=True):
                assert (deed.quarters == twin.quarters).all()


@pytest.mark.parametrize("doctrine", DOCTRINES, ids=lambda one: one.kind)
def test_that_a_run_is_the_same_each_time(doctrine):
    scenario = case(TRILATERAL, floor("antimony", 1.2), doctrine=doctrine, quarters=16)
    runs = [simulate(shipped_world(), scenario, ["antimony"]) for _ in range(2)]
    for key, path in runs[0].paths.items():
        assert (runs[1].paths[key].paid == path.paid).all()


def test_that_the_workbench_runs_anew_where_the_doctrine_changes():
    bench = Workbench(shipped_world())
    scenario = case(TRILATERAL, floor("gallium", 1.5))
    angry = scenario.model_copy(update={"doctrine": TitForTat(cut_frac=0.8)})
    first = bench.outcome(scenario, ("gallium", "tin"), deal=True)
    second = bench.outcome(angry, ("gallium", "tin"), deal=True)
    members = groups_of(second.path("gallium", "refined"), TRILATERAL.regions)
    paid = [o.path("gallium", "refined").paid[0, 12, members[0]] for o in (first, second)]
    assert paid[1] > paid[0]
    assert second.path("tin", "refined") is first.path("tin", "refined")


def test_that_all_events_and_a_doctrine_run_together():
    parts = [
        embargo("gallium", cut_frac=0.3, quarters=6),
        charge("gallium", start="2028Q3", quarters=6),
        exit_and_jack_up("gallium", start="2030Q1", quarters=4),
        floor("gallium", 1.3),
    ]
    found = outcome(case(everyone(), *parts, doctrine=TitForTat()), "gallium")
    for path in found.paths.values():
        assert np.isfinite(path.paid).all()
        assert path.paid.min() > 0.0


def test_that_tit_for_tat_answers_no_floor_that_a_tariff_already_lifts_goods_above():
    def acts(*parts):
        scenario = case(
            TRILATERAL, floor("gallium", 1.2), *parts, quarters=16, doctrine=TitForTat()
        )
        return deeds(outcome(scenario, "gallium").path("gallium", "refined"))["restricts"]

    assert acts().any()
    assert not acts(tariff("gallium", 3.0)).any()


def test_that_notices_tell_what_a_politically_sorted_adversary_cuts():
    tiers = (Tier(targets="everyone", cut_frac=0.1), Tier(targets="members", cut_frac=0.5))
    doctrine = PoliticallySorted(minerals=("gallium",), start="2027Q1", quarters=8, tiers=tiers)
    told = [one.text for one in outcome(case(TRILATERAL, doctrine=doctrine), "gallium").notices]
    assert (
        "From 2027 Q1 until 2029 Q1 China restricts exports of Gallium (refined) to members by 50%."
        in told
    )


def test_that_notices_tell_of_an_actor_who_makes_nothing():
    event = embargo("gallium", actor="CHL")
    (told,) = [
        one
        for one in outcome(case(TRILATERAL, event), "gallium").notices
        if one.where == "events[0]"
    ]
    assert told.text == "Chile makes no Gallium (refined), so nothing happens there."
