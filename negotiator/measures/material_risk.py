"""Supply risk of a mineral in a run, for any set of regions in the place of the EU (E25)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.programs import pair_events
from negotiator.engine.treatment import BoolArray, Club
from negotiator.measures.criticality import (
    DEFAULT_TRADE,
    MaterialRisk,
    RiskInputs,
    concentration,
    scaled_wgi,
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
        [_risk_or_nan(inputs) for inputs in inputs_by_quarter(outcome, flows, regions=regions)]
        for flows in chain
        if flows.path.market.stage in _STAGES
    ]
    risk: FloatArray = np.max(np.array(stages, dtype=np.float64), axis=0)
    return risk


def _risk_or_nan(inputs: RiskInputs) -> float:
    if inputs.h_global is None and inputs.h_club is None:
        return math.nan
    return inputs.supply_risk


def risk_inputs(
    outcome: Outcome, flows: MarketFlows, quarter: int, *, regions: Sequence[str]
) -> RiskInputs:
    """Inputs of the supply risk at one stage in a quarter; see `inputs_by_quarter` (E25)."""
    return inputs_by_quarter(outcome, flows, regions=regions)[quarter]


def inputs_by_quarter(
    outcome: Outcome, flows: MarketFlows, *, regions: Sequence[str]
) -> tuple[RiskInputs, ...]:
    """Inputs of the supply risk at one stage, read off the flows of each quarter (E25).

    World shares are those of output; sourcing shares are those of the tonnes that the regions buy, from
    each other and at home too. Import reliance is imports less exports over all that they buy. Recycling
    and substitution are the parameters of the world, or what the scenario puts in their place.
    """
    market = flows.path.market
    sold = flows.to(regions)
    delivered = flows.to(market.destinations)[:, flows.origins_in(regions)].sum(axis=1)
    wgi = np.array([scaled_wgi(outcome.world.region(r).wgi.value) for r in market.origins])
    weights = wgi * trade_by_quarter(outcome, flows, regions=regions)
    table = parameters_of(outcome)
    recycled = float(table.chain_value(market.mineral, "recycling_input_rate_frac"))
    index = float(table.chain_value(market.mineral, "substitution_index_si_sr"))
    h_global, h_club = (
        _concentrations(flows.path.made[flows.draws], weights),
        _concentrations(sold, weights),
    )
    bought = sold.sum(axis=1)
    return tuple(
        RiskInputs(
            h_global=h_global[t],
            h_club=h_club[t],
            import_reliance_frac=float((bought[t] - delivered[t]) / bought[t])
            if bought[t] > 0.0
            else None,
            eol_rir_frac=recycled,
            substitution_index=index,
        )
        for t in range(len(bought))
    )


def trade_parameters(
    outcome: Outcome, flows: MarketFlows, quarter: int, *, regions: Sequence[str]
) -> FloatArray:
    """(s,) trade parameter of each origin in a quarter; see `trade_by_quarter` (E25)."""
    row: FloatArray = trade_by_quarter(outcome, flows, regions=regions)[quarter]
    return row


def trade_by_quarter(outcome: Outcome, flows: MarketFlows, *, regions: Sequence[str]) -> FloatArray:
    """(t, s) trade parameter of each origin as some regions meet it (E25).

    0.8 towards itself and inside its customs union, 1.0 elsewhere; `1 + cut` under an export restriction of
    the origin in force on the buyer, by an event or by its doctrine, so 2.0 under a prohibition; of regions
    that meet different ones, the mean by what they buy.
    """
    market, world = flows.path.market, outcome.world
    here = flows.destinations_in(regions)
    bought = flows.bought[:, here]
    if not here.size:
        return np.full((len(bought), len(market.origins)), DEFAULT_TRADE)
    origins = [world.region(origin) for origin in market.origins]
    buyers = [world.region(market.destinations[i]) for i in here]
    plain = np.array([[_union_parameter(origin, buyer) for buyer in buyers] for origin in origins])
    met = np.broadcast_to(plain, (len(bought), *plain.shape))
    club = Club(world, outcome.scenario)
    for event, acting in _restrictions(outcome, flows):
        met = met.copy()
        row = met[:, market.origins.index(event.actor)]
        hit = np.array([club.targeted(event, buyer.id) & acting for buyer in buyers]).T
        row[hit] = np.maximum(row[hit], DEFAULT_TRADE + event.cut_frac)
    total = bought.sum(axis=1)[:, None]
    mean = np.full((len(bought), len(origins)), DEFAULT_TRADE)
    np.divide(np.einsum("tsd,td->ts", met, bought), total, out=mean, where=total > 0.0)
    return mean


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


def _concentrations(tonnes: FloatArray, weights: FloatArray) -> list[float | None]:
    """Concentration of the suppliers of these tonnes by quarter; None where there are none."""
    return [
        concentration(row / row.sum(), weight) if row.sum() > 0.0 else None
        for row, weight in zip(tonnes, weights, strict=True)
    ]
