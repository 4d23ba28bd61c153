"""Supply risk of a mineral in a run, for any set of regions in the place of the EU (E25)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeGuard

import numpy as np

from negotiator.engine.parameters import ParameterTable
from negotiator.engine.treatment import Club
from negotiator.measures.criticality import (
    DEFAULT_TRADE,
    MaterialRisk,
    RiskInputs,
    concentration,
    scaled_wgi,
)
from negotiator.measures.flows import DRAW, chain_flows
from negotiator.model.events import ExportRestriction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.events import AnyEvent
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


def risk_inputs(
    outcome: Outcome, flows: MarketFlows, quarter: int, *, regions: Sequence[str]
) -> RiskInputs:
    """Inputs of the supply risk at one stage, read off the flows of a quarter (E25).

    World shares are those of output; sourcing shares are those of the tonnes that the regions buy, from
    each other and at home too. Import reliance is imports less exports over all that they buy. Recycling
    and substitution are the parameters of the world, or what the scenario puts in their place.
    """
    market = flows.path.market
    made = flows.path.made[DRAW][quarter]
    sold = flows.to(regions)[quarter]
    everywhere = flows.to(market.destinations)[quarter]
    inside = flows.origins_in(regions)
    bought = float(sold.sum())
    net_imports = bought - float(everywhere[inside].sum())
    wgi = np.array([scaled_wgi(outcome.world.region(r).wgi.value) for r in market.origins])
    trade = trade_parameters(outcome, flows, quarter, regions=regions)
    table = ParameterTable(outcome.world, outcome.scenario.assumptions)
    return RiskInputs(
        h_global=_concentration_of(made, wgi, trade),
        h_club=_concentration_of(sold, wgi, trade),
        import_reliance_frac=net_imports / bought if bought > 0.0 else None,
        eol_rir_frac=table.chain_value(market.mineral, "recycling_input_rate_frac"),
        substitution_index=table.chain_value(market.mineral, "substitution_index_si_sr"),
    )


def trade_parameters(
    outcome: Outcome, flows: MarketFlows, quarter: int, *, regions: Sequence[str]
) -> FloatArray:
    """(s,) trade parameter of each origin as some regions meet it in a quarter (E25).

    0.8 towards itself and inside its customs union, 1.0 elsewhere; `1 + cut` under an export restriction
    of the origin in force on the buyer, so 2.0 under a prohibition; of regions that meet different ones,
    the mean by what they buy.
    """
    market, world = flows.path.market, outcome.world
    here = flows.destinations_in(regions)
    bought = flows.bought[quarter, here]
    if not bought.any():
        return np.full(len(market.origins), DEFAULT_TRADE)
    origins = [world.region(origin) for origin in market.origins]
    buyers = [world.region(market.destinations[i]) for i in here]
    met = np.array([[_union_parameter(origin, buyer) for buyer in buyers] for origin in origins])
    club = Club(world, outcome.scenario)
    for event in outcome.scenario.events:
        if _restricts(event, market):
            hit = [bool(club.targeted(event, buyer.id)[quarter]) for buyer in buyers]
            row = met[market.origins.index(event.actor)]
            row[hit] = np.maximum(row[hit], DEFAULT_TRADE + event.cut_frac)
    mean: FloatArray = met @ bought / bought.sum()
    return mean


def _restricts(event: AnyEvent, market: Market) -> TypeGuard[ExportRestriction]:
    """Whether an event restricts exports of an origin of a market."""
    return (
        isinstance(event, ExportRestriction)
        and event.cut_frac > 0.0
        and event.stage == market.stage
        and market.mineral in event.minerals
        and event.actor in market.origins
    )


def _union_parameter(origin: Region, buyer: Region) -> float:
    """Trade parameter between two regions that do not restrict their trade."""
    same = origin.id == buyer.id or (origin.bloc and origin.bloc == buyer.bloc)
    return _WITHIN_UNION if same else DEFAULT_TRADE


def _concentration_of(tonnes: FloatArray, wgi: FloatArray, trade: FloatArray) -> float | None:
    """Concentration of suppliers of these tonnes; None where there are none."""
    total = tonnes.sum()
    return concentration(tonnes / total, wgi, trade) if total > 0.0 else None
