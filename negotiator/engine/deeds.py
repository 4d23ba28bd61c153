"""What outsiders did by rule in a run, told market by market (section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.programs import Predation
from negotiator.engine.stances import ACTING, UNDERCUTTING
from negotiator.model.naming import market_name, region_name, target_names
from negotiator.model.notices import notice
from negotiator.model.outcome import Deed
from negotiator.phrases import phrase, quarter_fact, share_fact
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from negotiator.engine.layout import Place
    from negotiator.engine.stances import Rule
    from negotiator.model.notices import Notice
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import IntArray, Stage, World
    from negotiator.phrases import Fact, Phrase

_DRAW = 0
_CODES: Final = {
    "restricts": "exports_restricted",
    "charges": "exports_charged",
    "undercuts": "costs_undercut",
}


def deeds(rules: Sequence[Rule | None], phases: IntArray, place: Place) -> Iterator[Deed]:
    """Give what was done by rule in a market.

    Parameters
    ----------
    phases : (t, rule, k)
    """
    for number, rule in enumerate(rules):
        if rule is None or rule.place is not place:
            continue
        act, phase = rule.program.act, phases[:, number].T
        if isinstance(rule.program, Predation):
            cut = rule.program.cut_frac
            yield Deed(act.actor, "undercuts", cut, "everyone", phase == UNDERCUTTING)
            charge = rule.program.act.markup_frac
            yield Deed(act.actor, "charges", charge, act.targets, phase == ACTING)
        else:
            yield Deed(
                act.actor, "restricts", rule.program.act.cut_frac, act.targets, phase == ACTING
            )


def deed_notices(world: World, paths: Mapping[tuple[str, Stage], MarketPath]) -> Iterator[Notice]:
    """Tell with dates what was done by rule, market by market."""
    for (mineral, stage), path in paths.items():
        market = market_name(world, mineral, stage)
        for deed in path.deeds:
            for first, stop in spells(deed.quarters[_DRAW]):
                yield notice(
                    f"{mineral}, {stage}",
                    _CODES[deed.kind],
                    when=span(first, stop, len(path.growth)),
                    region=region_name(world, deed.actor),
                    market=market,
                    buyers=target_names(world, deed.targets),
                    share=share_fact(deed.size_frac),
                )


def span(first: int, stop: int, quarters: int) -> Phrase:
    """Say from when to before when; the end of the run is not said."""
    if stop < quarters:
        return phrase("From {first} until {stop}", first=dated(first), stop=dated(stop))
    return phrase("From {first}", first=dated(first))


def dated(quarter: int) -> Fact:
    """Return a quarter, written as `2028 Q3`."""
    return quarter_fact(quarter, quarter_name(quarter).replace("Q", " Q"))


def spells(on: np.typing.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Give the first quarter of each spell, and the first after it.

    Parameters
    ----------
    on : (t,) True within a spell
    """
    if not on.any():
        return
    edges = np.flatnonzero(np.diff(np.concatenate([[False], on, [False]]).astype(np.int8)))
    yield from ((int(first), int(stop)) for first, stop in edges.reshape(-1, 2))
