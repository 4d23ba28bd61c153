"""All measures of one mineral for any scope: a region, the club, the world (E23 to E28)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.cover import days_of_cover, n1_cover
from negotiator.measures.dependence import source_hhi, through_chain
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import adversary_share, average_paid
from negotiator.measures.material_risk import supply_risk_by_quarter
from negotiator.measures.security import secure_share
from negotiator.measures.volatility import price_volatility, shortfall

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.measures.scope import Scope
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Stage

_LEAST_PRICES: Final = 3
"""Prices of which two changes can be compared."""


@dataclass(frozen=True, slots=True, eq=False)
class ScopeSeries:
    """One mineral as a scope sees it; arrays `(t,)`, NaN while nobody is in the scope.

    Cover and price are those of the stage whose price people quote; shortfalls are summed over stages.
    """

    mineral: str
    secure_share_frac: FloatArray
    """Part of the need that survives the loss of the largest outside supplier (E23)."""
    n1_cover_ratio: FloatArray
    """Supply without the largest supplier over demand without its own (E24)."""
    supply_risk: FloatArray
    """Of the Commission's method, the scope in the place of the EU (E25)."""
    adversary_stage_frac: Mapping[Stage, FloatArray]
    """Part of what is bought at a stage that comes from the adversary directly (E26)."""
    adversary_chain_frac: FloatArray
    """Part of final use that passed through the adversary at some stage (E26)."""
    source_hhi: Mapping[Stage, FloatArray]
    """Sum of squared shares of all origins in what is bought, 0 to 1 (E26)."""
    cover_days: FloatArray
    """Days for which stocks replace net imports; infinite where there are none (E27)."""
    price_usd_per_t: FloatArray
    """Average paid (E28)."""
    shortfall_t: FloatArray
    """What users go without against base prices in the quarter (E28)."""
    shortfall_musd: FloatArray
    """What that would be worth to them (E28)."""
    price_volatility: float
    """Standard deviation of the quarterly change of the logarithm of the price over the run (E28)."""


def scope_series(outcome: Outcome, mineral: str, scope: Scope) -> ScopeSeries:
    """Measure a mineral for a scope, each quarter for those then in it (E23 to E28)."""
    chain = chain_flows(outcome, mineral)
    stage = outcome.world.mineral(mineral).main_stage
    flows = next(f for f in chain if f.path.market.stage == stage)
    adversary = outcome.scenario.adversary
    price = _of(scope, lambda r: average_paid(flows, r)) * flows.path.market.price_usd_per_t
    missing = [_shortfalls(outcome, one, scope) for one in chain]
    return ScopeSeries(
        mineral=mineral,
        secure_share_frac=secure_share(outcome, chain, scope),
        n1_cover_ratio=_of(scope, lambda r: n1_cover(flows, r).ratio),
        supply_risk=_of(scope, lambda r: supply_risk_by_quarter(outcome, chain, regions=r)),
        adversary_stage_frac=_by_stage(
            scope, chain, lambda one, r: adversary_share(one, r, adversary)
        ),
        adversary_chain_frac=_of(scope, lambda r: through_chain(chain, r, adversary)),
        source_hhi=_by_stage(scope, chain, source_hhi),
        cover_days=_of(scope, lambda r: days_of_cover(outcome, flows, r)),
        price_usd_per_t=price,
        shortfall_t=np.sum([tonnes for tonnes, _ in missing], axis=0),
        shortfall_musd=np.sum([value for _, value in missing], axis=0),
        price_volatility=_volatility(price),
    )


def _of(scope: Scope, measure: Callable[[tuple[str, ...]], FloatArray]) -> FloatArray:
    """(t,) a measure of a scope, NaN while nobody is in it."""
    count = len(scope.spans[0].quarters)
    return scope.over(lambda r: measure(r) if r else np.full(count, np.nan))


def _by_stage(
    scope: Scope,
    chain: Sequence[MarketFlows],
    measure: Callable[[MarketFlows, tuple[str, ...]], FloatArray],
) -> dict[Stage, FloatArray]:
    return {flows.path.market.stage: _of(scope, partial(measure, flows)) for flows in chain}


def _shortfalls(
    outcome: Outcome, flows: MarketFlows, scope: Scope
) -> tuple[FloatArray, FloatArray]:
    """(t,) tonnes, and million USD."""
    found = {s.regions: shortfall(outcome, flows, s.regions) for s in scope.spans if s.regions}
    tonnes = _of(scope, lambda r: found[r].tonnes)
    return tonnes, _of(scope, lambda r: found[r].value_musd)


def _volatility(price: FloatArray) -> float:
    """Volatility of a price that is known throughout, else NaN."""
    known = bool(np.isfinite(price).all()) and len(price) >= _LEAST_PRICES
    return price_volatility(price) if known else float("nan")
