"""What outsiders did by rule in a run, told market by market (section 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.programs import Predation
from negotiator.engine.stances import ACTING, UNDERCUTTING
from negotiator.model.notices import Notice
from negotiator.model.outcome import Deed
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from negotiator.engine.layout import Place
    from negotiator.engine.stances import Rule
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import IntArray, Stage, World

_DRAW = 0
_STAGE_WORDS = {"mine": "mined", "refined": "refined", "component": "component"}


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
        name = market_name(world, mineral, stage)
        for deed in path.deeds:
            actor = world.region(deed.actor).name
            for first, stop in spells(deed.quarters[_DRAW]):
                when = f"From {quarter_text(first)}"
                if stop < len(path.growth):
                    when += f" until {quarter_text(stop)}"
                yield Notice(f"{mineral}, {stage}", f"{when} {actor} {_what(deed, name)}.", "")


def market_name(world: World, mineral: str, stage: Stage) -> str:
    """Write a market as `Gallium (refined)`."""
    return f"{world.mineral(mineral).name} ({_STAGE_WORDS[stage]})"


def _what(deed: Deed, name: str) -> str:
    """Say what a deed is, in the words of a notice."""
    whom = deed.targets if isinstance(deed.targets, str) else ", ".join(deed.targets)
    if deed.kind == "restricts":
        return f"restricts exports of {name} to {whom} by {deed.size_frac:.0%}"
    if deed.kind == "charges":
        return f"charges {whom} {deed.size_frac:.0%} on exports of {name}"
    return f"undercuts the costs of {name} by {deed.size_frac:.0%}"


def quarter_text(quarter: int) -> str:
    """Write a quarter as `2028 Q3`."""
    return quarter_name(quarter).replace("Q", " Q")


def spells(on: np.typing.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Give the first quarter of each spell, and the first after it.

    Parameters
    ----------
    on : (t,) True within a spell
    """
    edges = np.flatnonzero(np.diff(np.concatenate([[False], on, [False]]).astype(np.int8)))
    yield from ((int(first), int(stop)) for first, stop in edges.reshape(-1, 2))
