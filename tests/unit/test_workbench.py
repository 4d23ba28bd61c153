"""The workbench: it runs only what an edit touches, and shows what a whole run would."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator import kept as module
from negotiator.engine.simulate import simulate
from negotiator.errors import ScenarioError
from negotiator.measures.cover import days_of_cover
from negotiator.measures.dependence import dependence
from negotiator.measures.flows import chain_flows
from negotiator.measures.headline import club_series
from negotiator.measures.ledger import ledger
from negotiator.measures.material_risk import supply_risk_by_quarter
from negotiator.model.deal import Stockpile
from negotiator.model.doctrine import Predator
from negotiator.model.edits import with_floor, with_member, without_deal
from negotiator.workbench import Workbench
from tests.helpers.cases import (
    base_price,
    case,
    club,
    embargo,
    everyone,
    floor,
    shipped_world,
    undercutting,
)

SCENARIO = case(
    everyone(), floor("gallium", 1.5), floor("antimony", 1.3), embargo("gallium"), quarters=16
)
MINERALS = ("gallium", "antimony")


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Minerals of each run that the engine is asked for."""
    asked: list[tuple[str, ...]] = []

    def spied(world, scenario, minerals=None, known=None):
        asked.append(tuple(minerals))
        return simulate(world, scenario, minerals, known)

    monkeypatch.setattr(module, "simulate", spied)
    return asked


def test_that_a_second_look_runs_nothing(runs: list[tuple[str, ...]]) -> None:
    bench = Workbench(shipped_world())
    bench.picture(SCENARIO, "gallium")
    runs.clear()
    bench.picture(SCENARIO, "antimony")
    assert runs == []


def test_that_a_floor_runs_its_own_mineral_alone(runs: list[tuple[str, ...]]) -> None:
    bench = Workbench(shipped_world())
    bench.picture(SCENARIO, "gallium")
    runs.clear()
    price = 1.6 * base_price("gallium")
    bench.picture(with_floor(SCENARIO, mineral="gallium", price_usd_per_t=price), "gallium")
    assert runs == [("gallium",)]


def test_that_a_member_runs_all_minerals_shown(runs: list[tuple[str, ...]]) -> None:
    bench = Workbench(shipped_world())
    bench.picture(SCENARIO, "gallium")
    runs.clear()
    bench.picture(with_member(SCENARIO, "JPN", joined=False), "gallium")
    assert [frozenset(asked) for asked in runs] == [frozenset(MINERALS), frozenset({"gallium"})]


def test_that_a_member_does_not_run_anew_what_nothing_moves(runs: list[tuple[str, ...]]) -> None:
    quiet = case(everyone(), floor("gallium", 1.5), floor("antimony", 1.3), quarters=16)
    bench, edited = Workbench(shipped_world()), with_member(quiet, "JPN", joined=False)
    bench.picture(quiet, "gallium")
    runs.clear()
    picture = bench.picture(edited, "gallium")
    assert [frozenset(asked) for asked in runs] == [frozenset(MINERALS)]
    fresh = Workbench(shipped_world()).picture(edited, "gallium")
    for name in ("secure_share_frac", "cost_musd_per_year"):
        kept, anew = getattr(picture.club_no_deal, name), getattr(fresh.club_no_deal, name)
        assert kept == pytest.approx(anew, rel=1e-9)
    assert picture.gains_musd_per_year == pytest.approx(
        fresh.gains_musd_per_year, rel=1e-9, abs=1e-9
    )


def test_that_who_shares_an_outlay_pays_though_it_trades_nothing_and_the_run_is_kept(
    runs: list[tuple[str, ...]],
) -> None:
    reserve = Stockpile(
        mineral="gallium", target_days=60.0, budget_musd=500.0, sharing="equal", start="2026Q3"
    )
    alone = case(club("USA", "JPN"), reserve, quarters=8)
    shared, bench = with_member(alone, "NOR", joined=True), Workbench(shipped_world())
    before = bench.picture(alone, "gallium").gains["NOR"].treasury
    runs.clear()
    kept = bench.picture(shared, "gallium").gains["NOR"].treasury
    assert runs == []
    assert kept < before == 0.0
    assert kept == Workbench(shipped_world()).picture(shared, "gallium").gains["NOR"].treasury


def test_that_kept_runs_show_what_a_whole_run_shows() -> None:
    bench = Workbench(shipped_world())
    bench.picture(SCENARIO, "gallium")
    edited = with_floor(SCENARIO, mineral="gallium", price_usd_per_t=1.7 * base_price("gallium"))
    picture = bench.picture(edited, "antimony")
    world = shipped_world()
    whole = simulate(world, edited, MINERALS)
    before = simulate(world, without_deal(edited), MINERALS)
    series = club_series(whole, MINERALS)
    assert picture.club.secure_share_frac == pytest.approx(series.secure_share_frac, rel=1e-6)
    assert picture.club.cost_musd_per_year == pytest.approx(series.cost_musd_per_year, rel=1e-6)
    lines = ledger(whole, before, MINERALS)
    yearly = {region: 4.0 * float(line.total_musd.mean()) for region, line in lines.items()}
    for region, gain in picture.gains_musd_per_year.items():
        assert gain == pytest.approx(yearly[region], abs=1e-4)


def test_that_an_edit_of_a_host_runs_its_byproducts_and_not_the_reverse(
    runs: list[tuple[str, ...]],
) -> None:
    scenario = case(
        everyone(), floor("gallium", 1.5), undercutting("aluminium", cut_frac=0.6), quarters=16
    )
    bench = Workbench(shipped_world())
    bench.picture(scenario, "gallium")
    runs.clear()
    edited = with_floor(scenario, mineral="gallium", price_usd_per_t=1.6 * base_price("gallium"))
    bench.picture(edited, "gallium")
    assert runs == [("gallium",)]
    runs.clear()
    dumped = edited.model_copy(update={"events": (undercutting("aluminium", cut_frac=0.9),)})
    kept = bench.outcome(dumped, ("gallium",), deal=True)
    assert runs == [("gallium", "aluminium")]
    whole = simulate(shipped_world(), dumped, ["gallium"])
    assert kept.minerals == whole.minerals == ("gallium",)
    ours, theirs = (one.path("gallium", "refined").made for one in (kept, whole))
    assert ours == pytest.approx(theirs, rel=1e-9)


def test_that_the_headline_is_the_mean_of_the_club() -> None:
    picture = Workbench(shipped_world()).picture(SCENARIO, "gallium")
    assert picture.headline_minerals == MINERALS
    assert picture.headline.secure_share_frac == pytest.approx(
        np.mean(picture.club.secure_share_frac)
    )
    change = picture.headline.cost_musd_per_year - picture.headline.cost_no_deal_musd_per_year
    parts = (
        picture.headline.buyers_change_musd_per_year
        + picture.headline.treasuries_change_musd_per_year
    )
    assert change == pytest.approx(parts)
    gains = picture.headline.gains_musd_per_year
    assert picture.headline.worst_off == min(gains, key=gains.__getitem__)


def test_that_no_deal_shows_all_minerals_and_no_change() -> None:
    picture = Workbench(shipped_world()).picture(case(everyone(), quarters=8), "gallium")
    assert len(picture.headline_minerals) == len(shipped_world().minerals)
    assert max(map(abs, picture.gains_musd_per_year.values())) == pytest.approx(0.0, abs=1e-6)


def test_that_an_unsound_scenario_is_refused() -> None:
    with pytest.raises(ScenarioError, match="gallium"):
        Workbench(shipped_world()).picture(case(everyone(), embargo("galium")), "gallium")


@pytest.mark.parametrize(
    "changed",
    [
        {"events": (*SCENARIO.events, embargo("galium"))},
        {"events": (*SCENARIO.events, embargo("tin", actor="XXX"))},
        {"doctrine": Predator(minerals=("tine",))},
        {"coalition": club("USA", "XXX")},
    ],
)
def test_that_what_is_unsound_is_refused_though_it_concerns_nothing_that_is_shown(changed) -> None:
    bench = Workbench(shipped_world())
    bench.picture(SCENARIO, "gallium")
    unsound = SCENARIO.model_copy(update=changed)
    for other in (bench, Workbench(shipped_world())):
        with pytest.raises(ScenarioError):
            other.picture(unsound, "gallium")


def test_that_a_picture_has_no_further_figures_unless_asked_for() -> None:
    extras = Workbench(shipped_world()).picture(SCENARIO, "gallium").extras
    assert extras.dependence is extras.cover_days is extras.destinations is extras.risk is None


def test_that_further_figures_are_those_of_a_whole_run() -> None:
    world, members = shipped_world(), SCENARIO.coalition.regions
    wanted = frozenset(("dependence", "cover", "destinations"))
    extras = Workbench(world).picture(SCENARIO, "gallium", wanted).extras
    assert extras.dependence is not None
    assert extras.cover_days is not None
    assert extras.destinations is not None
    for side, scenario in enumerate((SCENARIO, without_deal(SCENARIO))):
        outcome = simulate(world, scenario, ["gallium"])
        flows = chain_flows(outcome, "gallium")[-1]
        told = dependence(outcome, "gallium", regions=members, supplier="CHN")
        np.testing.assert_allclose(
            extras.dependence[side].through_chain_frac, told.through_chain_frac
        )
        days = days_of_cover(outcome, flows, members)
        np.testing.assert_allclose(extras.cover_days[side], days)
        where = extras.destinations[side]
        sold = flows.to(flows.path.market.destinations)
        np.testing.assert_allclose(where.club_t + where.adversary_t + where.others_t, sold)
        np.testing.assert_allclose(where.adversary_t, flows.to(["CHN"]))


def test_that_supply_risk_is_told_of_every_mineral_and_moves_where_the_deal_does() -> None:
    world, members = shipped_world(), SCENARIO.coalition.regions
    risk = Workbench(world).picture(SCENARIO, "gallium", frozenset(("risk",))).extras.risk
    assert risk is not None
    assert list(risk) == [mineral.id for mineral in world.minerals]
    moved = {
        mineral for mineral, (deal, no_deal) in risk.items() if not np.array_equal(deal, no_deal)
    }
    assert moved == set(MINERALS)
    outcome = simulate(world, SCENARIO, ["gallium"])
    chain = chain_flows(outcome, "gallium")
    np.testing.assert_allclose(
        risk["gallium"][0], supply_risk_by_quarter(outcome, chain, regions=members)
    )


def test_that_supply_risk_is_measured_anew_only_where_an_edit_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    measure = module.club_risk

    def spied(outcome, mineral):
        asked.append(mineral)
        return measure(outcome, mineral)

    monkeypatch.setattr(module, "club_risk", spied)
    bench, wanted = Workbench(shipped_world()), frozenset(("risk",))
    bench.picture(SCENARIO, "gallium", wanted)
    asked.clear()
    edited = with_floor(SCENARIO, mineral="gallium", price_usd_per_t=1.7 * base_price("gallium"))
    bench.picture(edited, "gallium", wanted)
    assert asked == ["gallium"]


def test_that_a_member_that_joins_is_measured_alone_where_the_run_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[tuple[str, bool, tuple[str, ...]]] = []
    measure = module.members_secure

    def spied(outcome, mineral, members):
        asked.append((mineral, bool(outcome.scenario.deal.instruments), tuple(members)))
        return measure(outcome, mineral, members)

    monkeypatch.setattr(module, "members_secure", spied)
    bench, wanted = Workbench(shipped_world()), frozenset(("members",))
    quiet = case(club("USA", "JPN"), floor("gallium", 1.5), quarters=12)
    bench.picture(quiet, "gallium", wanted)
    asked.clear()
    bench.picture(with_member(quiet, "KOR", joined=True), "gallium", wanted)
    assert asked == [("gallium", True, ("USA", "JPN", "KOR")), ("gallium", False, ("KOR",))]


def test_that_the_largest_changes_are_taken_apart_and_add_up() -> None:
    after = SCENARIO
    for mineral in MINERALS:
        after = with_floor(after, mineral=mineral, price_usd_per_t=1.7 * base_price(mineral))
    bench = Workbench(shipped_world())
    told = bench.causes(SCENARIO, after)
    assert {one.mineral for one in told} == set(MINERALS)
    for one in told:
        for change in (one.secure_share_frac, one.cost_musd_per_year):
            moved = change.after - change.before
            assert moved != 0.0
            assert sum(cause.amount for cause in change.causes) == pytest.approx(moved, rel=1e-9)
    assert bench.causes(SCENARIO, with_member(SCENARIO, "BRA", joined=False)) == ()
    assert bench.causes(SCENARIO, SCENARIO) == ()
