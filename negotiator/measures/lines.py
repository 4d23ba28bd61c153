"""The lines by quarter that charts draw of a mineral, each under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.measures.bands import at_stage
from negotiator.measures.extras import cover_of, dependence_of
from negotiator.measures.flows import chain_flows
from negotiator.measures.market import mineral_series

if TYPE_CHECKING:
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

Lines = dict[str, "FloatArray"]
"""(t,) by the name of the field of a picture's parts; `club_output_t.refined` where it is by stage."""


def mineral_lines(outcome: Outcome, mineral: str) -> Lines:
    """(t,) each line of a mineral.

    Parameters
    ----------
    outcome : has run the mineral
    mineral : id
    """
    chain, series = chain_flows(outcome, mineral), mineral_series(outcome, mineral)
    dependence = dependence_of(outcome, chain)
    lines = {
        "secure_share_frac": series.secure_share_frac,
        "price_outside_usd_per_t": series.price_outside_usd_per_t,
        "exports_adversary_t": series.exports_adversary_t,
        "through_chain_frac": dependence.through_chain_frac,
        "cover_days": cover_of(outcome, chain),
    }
    if series.price_home_usd_per_t is not None:
        lines["price_home_usd_per_t"] = series.price_home_usd_per_t
    by_stage = {"club_output_t": series.club_output_t, "at_stage_frac": dependence.at_stage_frac}
    for name, values in by_stage.items():
        lines |= {at_stage(name, stage): each for stage, each in values.items()}
    return lines
