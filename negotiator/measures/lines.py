"""The lines by quarter that charts draw of a mineral, each under a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.measures.bands import SOURCE, at_stage
from negotiator.measures.extras import cover_of, dependence_of
from negotiator.measures.flows import chain_flows
from negotiator.measures.headline import totals
from negotiator.measures.market import exports, output_t, prices_usd_per_t, sources_of
from negotiator.measures.scope import club_scope

if TYPE_CHECKING:
    from negotiator.measures.headline import Totals
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

Lines = dict[str, "FloatArray"]
"""(t,) by the name of the field of a picture's parts; `club_output_t.refined` where it is by stage."""


def mineral_lines(outcome: Outcome, mineral: str, known: Totals | None = None) -> Lines:
    """(t,) each line of a mineral, and each part of what charts stack.

    Parameters
    ----------
    outcome : has run the mineral
    mineral : id
    known : what it adds to the figures of the run, if somebody has asked already
    """
    added = known or totals(outcome, mineral)
    chain, club = chain_flows(outcome, mineral), club_scope(outcome.scenario)
    stage = outcome.world.mineral(mineral).main_stage
    flows = next(f for f in chain if f.path.market.stage == stage)
    home, outside = prices_usd_per_t(outcome.scenario, flows)
    dependence = dependence_of(outcome, chain)
    lines = {
        "secure_share_frac": added.secure_share_frac,
        "price_outside_usd_per_t": outside,
        "exports_adversary_t": exports(flows, outcome.scenario.adversary),
        "through_chain_frac": dependence.through_chain_frac,
        "cover_days": cover_of(outcome, chain),
        "buyers_musd": added.buyers_musd,
        "treasuries_musd": added.treasuries_musd,
    }
    if home is not None:
        lines["price_home_usd_per_t"] = home
    made = {each.path.market.stage: output_t(club, each) for each in chain}
    lines |= {f"{SOURCE}{name}": each for name, each in sources_of(club, flows).items()}
    by_stage = {"club_output_t": made, "at_stage_frac": dependence.at_stage_frac}
    for name, values in by_stage.items():
        lines |= {at_stage(name, stage): each for stage, each in values.items()}
    return lines
