"""Dependence on the adversary at each stage and through the chain, and concentration of sources (E26)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.flows import chain_flows
from negotiator.measures.market import adversary_share

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Stage

_TINY: Final = 1.0e-300


@dataclass(frozen=True, slots=True, eq=False)
class Dependence:
    """How some regions depend on one supplier for a mineral, by quarter; each array `(t,)` (E26)."""

    at_stage_frac: Mapping[Stage, FloatArray]
    """Part of what they buy at a stage that the supplier sells; 0 where they buy nothing."""
    through_chain_frac: FloatArray
    """Part of their final use that passed through the supplier at this stage or any stage before."""
    source_hhi: Mapping[Stage, FloatArray]
    """Sum of the squared shares of all origins in what they buy, 0 to 1."""


def dependence(
    outcome: Outcome, mineral: str, *, regions: Sequence[str], supplier: str
) -> Dependence:
    """Dependence of some regions on a supplier for a mineral (E26).

    Parameters
    ----------
    regions : ids of those that depend
    supplier : id of the region on which they depend, the adversary as a rule
    """
    chain = chain_flows(outcome, mineral)
    return Dependence(
        at_stage_frac={
            flows.path.market.stage: adversary_share(flows, regions, supplier) for flows in chain
        },
        through_chain_frac=through_chain(chain, regions, supplier),
        source_hhi={flows.path.market.stage: source_hhi(flows, regions) for flows in chain},
    )


def source_hhi(flows: MarketFlows, regions: Sequence[str]) -> FloatArray:
    """(t,) sum of the squared shares of origins in what some regions buy; 0 where they buy nothing (E26)."""
    sold = flows.to(regions)
    shares = sold / np.maximum(sold.sum(axis=-1, keepdims=True), _TINY)
    hhi: FloatArray = np.square(shares).sum(axis=-1)
    return hhi


def through_chain(
    chain: Sequence[MarketFlows], regions: Sequence[str], supplier: str
) -> FloatArray:
    r"""(t,) part of the final use of some regions that passed through a supplier at some stage (E26).

    Of what a maker makes, the part `τ_s` has passed through the supplier: all of it if the maker sits
    there, else as much as of the inputs bought, `τ_s = min(1, a_s) Σ_o w_os τ_o` with `a_s` the tonnes
    bought for a tonne made (below 1 the rest is scrap) and `w_os` the share of origin `o` of the stage
    before. Final use of all stages is added up in tonnes of content; what is recycled does not count.

    Parameters
    ----------
    chain : flows of the stages, upstream first
    regions : ids of those that depend
    supplier : id of the region on which they depend
    """
    passed = final = np.zeros_like(chain[0].path.growth)
    bought_share: FloatArray | None = None
    previous: MarketFlows | None = None
    for flows in chain:
        share = _share_made(flows, supplier)
        if bought_share is not None and previous is not None:
            share = np.maximum(share, _share_of_inputs(flows, previous, bought_share))
        bought_share = _share_bought(flows, share)
        buyers = flows.buyers(regions)
        passed = passed + (bought_share[..., buyers.groups] * buyers.final).sum(axis=-1)
        final = final + buyers.final.sum(axis=-1)
        previous = flows
    return passed / np.maximum(final, _TINY)


def _share_made(flows: MarketFlows, supplier: str) -> FloatArray:
    """(t, s) 1 for the supplier itself, 0 for all others."""
    share = np.zeros_like(flows.path.price[flows.draws])
    share[..., flows.origins_in([supplier])] = 1.0
    return share


def _share_of_inputs(
    flows: MarketFlows, before: MarketFlows, bought_share: FloatArray
) -> FloatArray:
    """(t, s) part of what each maker makes that came out of inputs passed through the supplier."""
    columns = before.path.groups[before.makers]
    share: FloatArray = min(1.0, flows.path.market.input_per_output) * bought_share[..., columns]
    return share


def _share_bought(flows: MarketFlows, share_made: FloatArray) -> FloatArray:
    """(t, g) part of what each buyer group buys that passed through the supplier."""
    total = np.maximum(flows.sales.by_group(), _TINY)
    of_groups: FloatArray = flows.sales.by_group(share_made) / total
    return of_groups
