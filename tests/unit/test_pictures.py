"""Pictures of several scenarios at once: each as if it were asked for by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from negotiator.engine import side_by_side as module
from negotiator.engine.simulate import simulate_draws
from negotiator.errors import NotConvergedError, ScenarioError
from negotiator.measures.picture import Picture
from negotiator.model.deal import CostShare, Stockpile
from negotiator.model.doctrine import TitForTat
from negotiator.model.edits import with_floor, with_member
from negotiator.workbench import Workbench
from tests.helpers.cases import (
    TRILATERAL,
    assumptions_with,
    base_price,
    case,
    contract,
    embargo,
    floor,
    quota,
    shipped_world,
    subsidy,
    tariff,
    undercutting,
)
from tests.helpers.likeness import farthest

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario

NDPR = "rare_earths_ndpr"
EARLY: dict[str, Any] = {"start": "2026Q3"}
EXTRAS = frozenset(("dependence", "cover", "destinations", "risk", "members", "minerals"))
NEAR, FAR = 1e-8, 1e-4


def reserve(mineral: str, **options) -> Stockpile:
    return Stockpile(mineral=mineral, target_days=60.0, budget_musd=2000.0, **EARLY, **options)


def scenarios(name: str, coalition=TRILATERAL) -> tuple[str, list[Scenario]]:
    """Return the mineral that is looked at, and scenarios that differ in levels."""
    mineral, parts, options = CASES[name]
    return mineral, [
        case(coalition, *parts(times), quarters=16, **options) for times in (1.2, 1.05, 1.5)
    ]


CASES: dict[str, tuple[str, Any, dict[str, Any]]] = {
    "a floor in an embargo, beside another mineral": (
        "gallium",
        lambda x: (
            floor("gallium", x, **EARLY),
            floor("antimony", 1.3, **EARLY),
            embargo("gallium", cut_frac=0.5),
        ),
        {},
    ),
    "a floor that is answered": (
        "antimony",
        lambda x: (floor("antimony", x, **EARLY),),
        {"doctrine": TitForTat()},
    ),
    "a floor under a stockpile and a quota at its price": (
        NDPR,
        lambda x: (
            floor(NDPR, x, **EARLY),
            reserve(NDPR, sharing="gdp", valuation="market_value"),
            quota(NDPR, 0.3, agreed_price="floor", payer="treasury", **EARLY),
            undercutting(NDPR, start="2027Q2"),
        ),
        {},
    ),
    "a share, and its agreed price": (
        "graphite",
        lambda x: (
            quota(
                "graphite",
                0.3 * x,
                agreed_price="fixed",
                price_usd_per_t=x * base_price("graphite"),
                **EARLY,
            ),
        ),
        {},
    ),
    "tonnes": (
        "antimony",
        lambda x: (quota("antimony", None, tonnes_per_year=9000.0 * x, **EARLY),),
        {},
    ),
    "a subsidy in a price war": (
        "antimony",
        lambda x: (
            subsidy(
                "antimony",
                x,
                sharing="custom",
                shares=(
                    CostShare(region="USA", share_frac=0.5),
                    CostShare(region="JPN", share_frac=0.5),
                ),
                **EARLY,
            ),
            undercutting("antimony", start="2027Q2"),
        ),
        {},
    ),
    "a contract in a chain of three stages": (
        NDPR,
        lambda x: (contract(NDPR, x, covered_frac=0.5 * x, **EARLY),),
        {},
    ),
    "a tariff": (
        "graphite",
        lambda x: (tariff("graphite", 0.5 * x, preferential_frac=0.05, **EARLY),),
        {},
    ),
    "a floor on the host of a by-product": (
        "gallium",
        lambda x: (floor("aluminium", x, **EARLY), floor("gallium", 1.5, **EARLY)),
        {},
    ),
    "a floor on a by-product whose host moves": (
        "germanium",
        lambda x: (floor("germanium", x, **EARLY), undercutting("zinc", start="2027Q2")),
        {},
    ),
    "two levels at once": (
        "gallium",
        lambda x: (
            floor("gallium", x, **EARLY),
            quota("gallium", 0.2 * x, **EARLY),
            floor("germanium", 2.0 - 0.5 * x, **EARLY),
        ),
        {},
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_that_each_picture_of_several_is_as_by_itself(name: str) -> None:
    mineral, asked = scenarios(name)
    bench = Workbench(shipped_world())
    pictures = bench.pictures(asked, mineral, EXTRAS)
    costs = [found.headline.cost_musd_per_year for found in pictures if isinstance(found, Picture)]
    assert np.ptp(costs) > FAR * costs[0]
    for scenario, found in zip(asked, pictures, strict=True):
        alone = bench.picture(scenario, mineral, EXTRAS)
        assert isinstance(found, Picture)
        assert found.scenario == scenario
        distance, where = farthest(found, alone)
        assert distance < NEAR, where


@pytest.mark.parametrize("extra", ["risk", "minerals"])
def test_that_a_by_product_outside_the_deal_follows_its_host_in_each_picture(extra) -> None:
    asked = [
        case(
            TRILATERAL,
            subsidy("aluminium", times, **EARLY),
            undercutting("aluminium", start="2026Q4"),
            quarters=8,
            assumptions=assumptions_with(recovery_reserve_scale=0.0),
        )
        for times in (1.3, 2.6)
    ]
    extras = frozenset((extra,))
    found = Workbench(shipped_world()).pictures(asked, "aluminium", extras)
    for scenario, picture in zip(asked, found, strict=True):
        assert isinstance(picture, Picture)
        alone = Workbench(shipped_world()).picture(scenario, "aluminium", extras)
        distance, where = farthest(picture, alone)
        assert distance < NEAR, where


def test_that_levels_are_run_together(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def spied(world, scenario, minerals, draws, known):
        asked.append(draws.count)
        return simulate_draws(world, scenario, minerals, draws, known)

    monkeypatch.setattr(module, "simulate_draws", spied)
    mineral, alike = scenarios("a floor on the host of a by-product")
    Workbench(shipped_world()).pictures(alike, mineral)
    assert asked == [len(alike)]


def test_that_what_is_kept_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    mineral, (first, *others) = scenarios("a floor in an embargo, beside another mineral")
    bench = Workbench(shipped_world())
    before = bench.picture(first, mineral)
    bench.pictures(others, mineral)
    monkeypatch.setattr("negotiator.kept.simulate", None)
    assert farthest(bench.picture(first, mineral), before)[0] == 0.0


def test_that_scenarios_of_other_kinds_are_answered_too() -> None:
    mineral, (first, second, third) = scenarios("a floor in an embargo, beside another mineral")
    fewer = with_member(second, "JPN", joined=False)
    none = with_floor(first, mineral=mineral, price_usd_per_t=None)
    bench = Workbench(shipped_world())
    asked = [first, fewer, third, none]
    for scenario, found in zip(asked, bench.pictures(asked, mineral), strict=True):
        assert isinstance(found, Picture)
        assert farthest(found, bench.picture(scenario, mineral))[0] < NEAR


def test_that_prices_out_of_reach_are_refused_one_by_one() -> None:
    mineral, levels = scenarios("a floor in an embargo, beside another mineral")
    mad = [
        with_floor(one, mineral=mineral, price_usd_per_t=times * base_price(mineral))
        for one, times in zip(levels, (1.1e3, 1.2e3, 1.3e3), strict=True)
    ]
    found = Workbench(shipped_world()).pictures(mad, mineral)
    assert [type(each) for each in found] == [ScenarioError] * len(mad)


def test_that_one_that_is_not_sound_or_does_not_clear_does_not_spoil_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mineral, (first, second, third) = scenarios("a floor in an embargo, beside another mineral")
    hopeless = 1.9 * base_price(mineral)

    def refusing(world, scenario, minerals, draws, known):
        levels = draws.levels.get((0, "price_usd_per_t"))
        prices = [scenario.deal.instruments[0].price_usd_per_t] if levels is None else levels
        stuck = np.flatnonzero(np.asarray(prices) == hopeless)
        if len(stuck):
            raise NotConvergedError(mineral=mineral, quarter="2028Q1", draw=int(stuck[0]), excess=1)
        return simulate_draws(world, scenario, minerals, draws, known)

    monkeypatch.setattr(module, "simulate_draws", refusing)
    dear, mad = (
        with_floor(second, mineral=mineral, price_usd_per_t=times * base_price(mineral))
        for times in (1.9, 1e4)
    )
    bench = Workbench(shipped_world())
    found = bench.pictures([first, dear, mad, third], mineral)
    assert isinstance(found[1], NotConvergedError)
    assert isinstance(found[2], ScenarioError)
    for place, scenario in ((0, first), (3, third)):
        picture = found[place]
        assert isinstance(picture, Picture)
        assert farthest(picture, bench.picture(scenario, mineral))[0] < NEAR
