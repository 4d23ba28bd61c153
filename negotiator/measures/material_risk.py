"""Supply risk of a mineral in a run, for any set of regions in the place of the EU (E25)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.programs import pair_events
from negotiator.engine.treatment import BoolArray, Club
from negotiator.measures.criticality import (
    DEFAULT_TRADE,
    MaterialRisk,
    RiskInputs,
    concentration,
    scaled_wgi,
    weighted_concentration,
)
from negotiator.measures.flows import chain_flows, parameters_of
from negotiator.model.events import ExportRestriction

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Market, Region, Stage

_STAGES: Final[tuple[Stage, ...]] = ("mine", "refined")
"""The method knows extraction and processing; components are goods, not materials."""
_WITHIN_UNION: Final = 0.8
"""Trade parameter inside a customs union."""


def material_risk(
    outcome: Outcome, mineral: str, quarter: int, *, regions: Sequence[str]
) -> MaterialRisk:
    """Supply risk of a mineral for some regions in the place of the EU, in a quarter of a run (E25).

    Parameters
    ----------
    quarter : index of the quarter
    regions : ids of the regions that stand in the place of the EU
    """
    stages = {
        flows.path.market.stage: risk_inputs(outcome, flows, quarter, regions=regions)
        for flows in chain_flows(outcome, mineral)
        if flows.path.market.stage in _STAGES
    }
    return MaterialRisk(stages, outcome.world.mineral(mineral).economic_importance.value)


def supply_risk_by_quarter(
    outcome: Outcome, chain: Sequence[MarketFlows], *, regions: Sequence[str]
) -> FloatArray:
    """(t,) supply risk of a mineral for some regions in the place of the EU: the larger of the stages' (E25).

    NaN where nobody makes it and the regions buy none.

    Parameters
    ----------
    chain : flows of the stages, upstream first
    regions : ids of the regions that stand in the place of the EU
    """
    stages = [
        inputs_by_quarter(outcome, flows, regions=regions).supply_risk
        for flows in chain
        if flows.path.market.stage in _STAGES
    ]
    risk: FloatArray = np.max(stages, axis=0)
    return risk


class InputsByQuarter(NamedTuple):
    """Inputs of the supply risk at one stage, NaN where there are none; with draws first (E25)."""

    h_global: FloatArray
    """(t,) like the next two."""
    h_club: FloatArray
    import_reliance_frac: FloatArray
    eol_rir_frac: float
    substitution_index: float

    @property
    def supply_risk(self) -> FloatArray:
        """(t,) supply risk at this stage."""
        weighted = weighted_concentration(self.h_global, self.h_club, self.import_reliance_frac)
        return weighted * (1.0 - self.eol_rir_frac) * self.substitution_index


def risk_inputs(
    outcome: Outcome, flows: MarketFlows, quarter: int, *, regions: Sequence[str]
) -> RiskInputs:
    """Inputs of the supply risk at one stage in a quarter; see `inputs_by_quarter` (E25)."""
    found = inputs_by_quarter(outcome, flows, regions=regions)
    h_global, h_club, reliance = (
        None if math.isnan(values[quarter]) else float(values[quarter]) for values in found[:3]
    )
    return RiskInputs(h_global, h_club, reliance, found.eol_rir_frac, found.substitution_index)


def inputs_by_quarter(
    outcome: Outcome, flows: MarketFlows, *, regions: Sequence[str]
) -> InputsByQuarter:
    """Inputs of the supply risk at one stage, read off the flows of each quarter (E25).

    World shares are those of output; sourcing shares are those of the tonnes that the regions buy, from
    each other and at home too. Import reliance is imports less exports over all that they buy. Recycling
    and substitution are the parameters of the world, or what the scenario puts in their place.
    """
    market = flows.path.market
    sold = flows.to(regions)
    delivered = flows.to(market.destinations)[..., flows.origins_in(regions)].sum(axis=-1)
    wgi = np.array([scaled_wgi(outcome.world.region(r).wgi.value) for r in market.origins])
    weights = wgi * trade_by_quarter(outcome, flows, regions=regions)
    table = parameters_of(outcome)
    bought = sold.sum(axis=-1)
    return InputsByQuarter(
        h_global=_concentrations(flows.path.made[flows.draws], weights),
        h_club=_concentrations(sold, weights),
        import_reliance_frac=_over(bought - delivered, bought),
        eol_rir_frac=float(table.chain_value(market.mineral, "recycling_input_rate_frac")),
        substitution_index=float(table.chain_value(market.mineral, "substitution_index_si_sr")),
    )


def trade_by_quarter(outcome: Outcome, flows: MarketFlows, *, regions: Sequence[str]) -> FloatArray:
    """(t, s) trade parameter of each origin as some regions meet it (E25).

    0.8 towards itself and inside its customs union, 1.0 elsewhere; `1 + cut` under an export restriction of
    the origin in force on the buyer, by an event or by its doctrine, so 2.0 under a prohibition; of regions
    that meet different ones, the mean by what they buy.
    """
    market, world = flows.path.market, outcome.world
    here = flows.destinations_in(regions)
    bought = flows.bought[..., here]
    if not here.size:
        return np.full((len(outcome.quarters), len(market.origins)), DEFAULT_TRADE)
    origins = [world.region(origin) for origin in market.origins]
    buyers = [world.region(market.destinations[i]) for i in here]
    plain = np.array([[_union_parameter(origin, buyer) for buyer in buyers] for origin in origins])
    total = bought.sum(axis=-1, keepdims=True)
    met: FloatArray = bought @ plain.T
    club = Club(world, outcome.scenario)
    worst: dict[int, FloatArray] = {}
    for event, acting in _restrictions(outcome, flows):
        origin = market.origins.index(event.actor)
        hit = np.stack([club.targeted(event, buyer.id) & acting for buyer in buyers], axis=-1)
        cut = np.where(hit, DEFAULT_TRADE + event.cut_frac, 0.0)
        worst[origin] = np.maximum(worst.get(origin, plain[origin]), cut)
    for origin, parameters in worst.items():
        met[..., origin] = (parameters * bought).sum(axis=-1)
    np.divide(met, total, out=met, where=total > 0.0)
    return np.where(total > 0.0, met, DEFAULT_TRADE)


def _restrictions(
    outcome: Outcome, flows: MarketFlows
) -> Iterator[tuple[ExportRestriction, BoolArray]]:
    """Export restrictions of origins of a market, and (t,) True while they are acted on."""
    market, quarters = flows.path.market, len(outcome.quarters)
    for event in pair_events(outcome.scenario):
        if isinstance(event, ExportRestriction) and _acts_in(event, market):
            yield event, np.ones(quarters, dtype=bool)
    for deed in flows.path.deeds:
        if deed.kind == "restricts":
            whole = ExportRestriction(
                actor=deed.actor,
                minerals=(market.mineral,),
                stage=market.stage,
                start=outcome.quarters[0],
                quarters=quarters,
                cut_frac=deed.size_frac,
                targets=deed.targets,
            )
            yield whole, deed.quarters[flows.draws]


def _acts_in(event: ExportRestriction, market: Market) -> bool:
    """Whether a restriction is one of an origin of a market."""
    return (
        event.stage == market.stage
        and market.mineral in event.minerals
        and event.actor in market.origins
    )


def _union_parameter(origin: Region, buyer: Region) -> float:
    """Trade parameter between two regions that do not restrict their trade."""
    same = origin.id == buyer.id or (origin.bloc and origin.bloc == buyer.bloc)
    return _WITHIN_UNION if same else DEFAULT_TRADE


def _concentrations(tonnes: FloatArray, weights: FloatArray) -> FloatArray:
    """(t,) concentration of the suppliers of these tonnes, (t, s); NaN where there are none."""
    return concentration(_over(tonnes, tonnes.sum(axis=-1, keepdims=True)), weights)


def _over(values: FloatArray, total: FloatArray) -> FloatArray:
    """Values over a total; NaN where that is 0."""
    over: FloatArray = values / np.where(total > 0.0, total, np.nan)
    return over
