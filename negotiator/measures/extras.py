"""Further figures of a picture, computed only when somebody looks at them (E25 to E27)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from negotiator.measures.cover import days_of_cover
from negotiator.measures.dependence import through_chain
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import adversary_share
from negotiator.measures.material_risk import supply_risk_by_quarter
from negotiator.measures.picture import DependenceSeries, Destinations, Extras
from negotiator.measures.scope import club_scope
from negotiator.measures.security import own_shares

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.measures.picture import Extra
    from negotiator.measures.scope import Scope
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

_F = TypeVar("_F")


def chain_extras(
    outcome: Outcome, no_deal: Outcome, mineral: str, wanted: frozenset[Extra]
) -> Extras:
    """Return the wanted figures that one mineral's chain gives: dependence, cover, destinations."""
    if wanted.isdisjoint({"dependence", "cover", "destinations"}):
        return Extras()
    runs = [(run, chain_flows(run, mineral)) for run in (outcome, no_deal)]

    def _both(figure: Callable[[Outcome, Sequence[MarketFlows]], _F]) -> tuple[_F, _F]:
        return figure(*runs[0]), figure(*runs[1])

    return Extras(
        dependence=_both(dependence_of) if "dependence" in wanted else None,
        cover_days=_both(cover_of) if "cover" in wanted else None,
        destinations=_both(_destinations) if "destinations" in wanted else None,
    )


def members_secure(outcome: Outcome, mineral: str, members: Sequence[str]) -> FloatArray:
    """(member,) mean over the run of each member's own secure share of a mineral, draws first (E23).

    To a member its partners are suppliers like others: the share is what it has if one of them stops.
    """
    shares = own_shares(outcome, chain_flows(outcome, mineral), members).mean(axis=-1)
    return np.moveaxis(shares, 0, -1)


def club_risk(outcome: Outcome, mineral: str) -> FloatArray:
    """(t,) supply risk of a mineral with the club in the place of the EU; NaN without members (E25)."""
    chain = chain_flows(outcome, mineral)
    return _of_club(outcome, lambda club: supply_risk_by_quarter(outcome, chain, regions=club))


def _of_club(outcome: Outcome, measure: Callable[[tuple[str, ...]], FloatArray]) -> FloatArray:
    """(t,) a measure of those who are members in each quarter, NaN while there are none."""
    scope, count = club_scope(outcome.scenario), len(outcome.quarters)
    return scope.over(lambda regions: measure(regions) if regions else np.full(count, np.nan))


def dependence_of(outcome: Outcome, chain: Sequence[MarketFlows]) -> DependenceSeries:
    """Return how the club depends on the adversary for the mineral of a chain (E26).

    Parameters
    ----------
    outcome : has run the mineral
    chain : its flows, upstream first
    """
    adversary = outcome.scenario.adversary
    stages = {
        flows.path.market.stage: _of_club(
            outcome, partial(adversary_share, flows, adversary=adversary)
        )
        for flows in chain
    }
    return DependenceSeries(
        stages, _of_club(outcome, lambda club: through_chain(chain, club, adversary))
    )


def cover_of(outcome: Outcome, chain: Sequence[MarketFlows]) -> FloatArray:
    """(t,) days for which stocks of the main stage replace the club's net imports (E27).

    Parameters
    ----------
    outcome : has run the mineral
    chain : its flows, upstream first
    """
    flows = _main(outcome, chain)
    return _of_club(outcome, lambda club: days_of_cover(outcome, flows, club))


def _destinations(outcome: Outcome, chain: Sequence[MarketFlows]) -> Destinations:
    flows, adversary = _main(outcome, chain), outcome.scenario.adversary
    club = _sold_to_club(club_scope(outcome.scenario), flows)
    everyone = flows.to(flows.path.market.destinations)
    at_home = flows.to([adversary])
    return Destinations(flows.path.market.origins, club, at_home, everyone - club - at_home)


def _sold_to_club(scope: Scope, flows: MarketFlows) -> FloatArray:
    """(t, s) tonnes that each origin sells to those who are members then."""
    sold: FloatArray = np.zeros_like(flows.path.price[flows.draws])
    for span in scope.spans:
        sold[..., span.quarters, :] = flows.to(span.regions)[..., span.quarters, :]
    return sold


def _main(outcome: Outcome, chain: Sequence[MarketFlows]) -> MarketFlows:
    """Return the flows of the stage whose price people quote."""
    stage = outcome.world.mineral(chain[0].path.market.mineral).main_stage
    return next(flows for flows in chain if flows.path.market.stage == stage)
