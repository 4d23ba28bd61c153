"""Scenarios on the shipped world, their outcomes, and the flows that an outcome implies."""

from __future__ import annotations

import functools
from dataclasses import fields
from typing import TYPE_CHECKING

import numpy as np

from negotiator.data import load_world
from negotiator.engine.coefficients import Coefficients
from negotiator.engine.simulate import simulate
from negotiator.model.assumptions import Assumptions
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import (
    BorderFloor,
    ContractForDifference,
    Deal,
    GapSubsidy,
    Instrument,
    ProjectFinance,
    PurchaseQuota,
    Tariff,
)
from negotiator.model.events import ExportRestriction, Undercutting
from negotiator.model.scenario import Scenario

if TYPE_CHECKING:
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.events import AnyEvent
    from negotiator.model.outcome import MarketPath, Outcome
    from negotiator.model.world import FloatArray, Stage, World


@functools.cache
def shipped_world() -> World:
    """Return the shipped world, read once."""
    return load_world()


def club(*regions: str) -> Coalition:
    """Make a coalition of regions that sign everything."""
    return Coalition(members=tuple(Member(region=region) for region in regions))


@functools.cache
def everyone() -> Coalition:
    """Return the club of all who sat at the table."""
    return club(*(region.id for region in shipped_world().seated))


TRILATERAL = club("USA", "EUX", "JPN")
PACIFIC = club("USA", "AUS", "JPN", "KOR")


def base_price(mineral: str, stage: Stage | None = None) -> float:
    """USD per tonne in the base year."""
    world = shipped_world()
    return world.market(mineral, stage or world.mineral(mineral).main_stage).price_usd_per_t


def _main(mineral: str, options: dict[str, object]) -> Stage:
    given = options.pop("stage", None)
    stage: Stage = given or shipped_world().mineral(mineral).main_stage  # type: ignore[assignment]
    return stage


def floor(mineral: str, times: float, **options) -> BorderFloor:
    """Border floor at a multiple of the base price, at the main stage if none is said."""
    stage = _main(mineral, options)
    price = times * base_price(mineral, stage)
    return BorderFloor(mineral=mineral, stage=stage, price_usd_per_t=price, **options)


def subsidy(mineral: str, times: float, **options) -> GapSubsidy:
    """Price-gap subsidy at a multiple of the base price."""
    stage = _main(mineral, options)
    price = times * base_price(mineral, stage)
    return GapSubsidy(mineral=mineral, stage=stage, price_usd_per_t=price, **options)


def contract(mineral: str, times: float, **options) -> ContractForDifference:
    """Contract for difference with its strike at a multiple of the base price."""
    stage = _main(mineral, options)
    strike = times * base_price(mineral, stage)
    return ContractForDifference(mineral=mineral, stage=stage, strike_usd_per_t=strike, **options)


def tariff(mineral: str, rate_frac: float, **options) -> Tariff:
    """Tariff on goods from outside."""
    stage = _main(mineral, options)
    return Tariff(mineral=mineral, stage=stage, rate_frac=rate_frac, **options)


def project(mineral: str, host: str, tonnes_per_year: float, **options) -> ProjectFinance:
    """Joint project in a place."""
    stage = _main(mineral, options)
    return ProjectFinance(
        mineral=mineral, stage=stage, host=host, tonnes_per_year=tonnes_per_year, **options
    )


def quota(mineral: str, share_frac: float, **options) -> PurchaseQuota:
    """Purchase quota as a share of use."""
    stage = _main(mineral, options)
    return PurchaseQuota(mineral=mineral, stage=stage, share_frac=share_frac, **options)


def embargo(*minerals: str, cut_frac: float = 1.0, **options) -> ExportRestriction:
    """Export restriction by China on the members, from 2028 Q1 for a year if nothing else is said."""
    return ExportRestriction(minerals=minerals, cut_frac=cut_frac, **options)


def undercutting(*minerals: str, cut_frac: float = 0.4, **options) -> Undercutting:
    """Cost cut of China, from 2028 Q1 for a year if nothing else is said."""
    return Undercutting(minerals=minerals, cut_frac=cut_frac, **options)


def case(coalition: Coalition, *parts: AnyInstrument | AnyEvent, **options) -> Scenario:
    """Scenario of a coalition with some instruments and events, in any order."""
    instruments = tuple(part for part in parts if isinstance(part, Instrument))
    events = tuple(part for part in parts if not isinstance(part, Instrument))
    return Scenario(
        coalition=coalition, deal=Deal(instruments=instruments), events=events, **options
    )


@functools.lru_cache(maxsize=32)
def outcome(scenario: Scenario, *minerals: str) -> Outcome:
    """Outcome of a scenario on the shipped world; all minerals if none is named."""
    return simulate(shipped_world(), scenario, minerals or None)


def groups_of(path: MarketPath, regions) -> list[int]:
    """Buyer groups of those of the regions that buy in a market."""
    places = path.market.destinations
    return sorted({int(path.groups[places.index(r)]) for r in regions if r in places})


def paid_by(path: MarketPath, region: str) -> FloatArray:
    """(t,) price that a region pays, over base."""
    return path.paid[0, :, groups_of(path, [region])[0]]


def flows(path: MarketPath) -> FloatArray:
    """(k, t, s, g) tonnes from each origin to each buyer group, put together from the parts."""
    weights = np.broadcast_to(path.weights, (*path.paid.shape[:2], *path.weights.shape)).copy()
    capped = np.zeros_like(weights)
    for flow in path.capped:
        weights[:, flow.quarters, flow.origin, flow.group] = 0.0
        capped[:, flow.quarters, flow.origin, flow.group] = flow.flow
    pull = np.where(path.bordered, path.floored[..., None], path.plain[..., None])
    free = weights * pull * path.base_pull[:, :, None, :]
    members = path.seller[None, :, :, None] * path.plain[..., None]
    return free + capped + weights * members * path.seller_pull[:, :, None, :]


_COEFFICIENTS = {"upper_tail": 2.0, "response": 0.35, "choke_price": 10.0, "margin_frac": 1.0}


def coefficients_with(shape: tuple[int, ...] = (1, 1), **values: object) -> Coefficients:
    """Coefficients of a made-up market: ones where nothing is said, no scrap and no stocks."""
    made: dict[str, object] = {each.name: np.ones(shape) for each in fields(Coefficients)}
    made |= {"recycled": np.zeros(shape), "stock": np.zeros(shape)}
    made |= _COEFFICIENTS | values
    return Coefficients(**made)  # type: ignore[arg-type]


def assumptions_with(**behaviour: float) -> Assumptions:
    """Assumptions with some constants of behaviour changed."""
    return Assumptions.model_validate({"behaviour": behaviour})
