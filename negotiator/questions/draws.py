"""Draws of the parameters: each between its low and its high, most likely near its value.

The spread is triangular: the density rises in a straight line from nothing at `low` to its peak at `value`
and falls to nothing at `high`. It is what low, value and high say and no more, and its tails are fatter than
those of the PERT distribution that is often drawn through the same three numbers (Johnson 1997, The triangular
distribution as a proxy for the beta distribution in risk analysis, The Statistician 46(3); Kotz and van Dorp
2004, Beyond Beta, chapter 1). Parameters that are known up to a factor (elasticities, days, years, costs) are
drawn on the logarithmic scale, shares and growth rates as they are. Parameters are independent of each other.

Each parameter has a stream of random numbers of its own, named by the seed, the mineral and the parameter, in
which the draw is the position: what a draw is depends on nothing else.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.model.draws import Draws
from negotiator.model.ranges import parameter_range

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.world import Datum, FloatArray, World

CENTRAL: Final = 0
"""Number of the draw in which every parameter has the value of the data or of the user."""
_NOT_DRAWN: Final = frozenset(
    {
        "ore_cost_share_frac",
        "component.refined_cost_share_of_component_price_frac",
        "component.refined_cost_share_of_cell_price_frac",
        "component.component_price_usd_per_t_contained",
        "component.component_share_of_refined_use_frac",
        "component.other_uses_frac",
        "component.world_component_output",
        "component.demand_growth_per_year",
        "substitution_index_si_sr",
    }
)
"""Parameters that shape prices and tonnes of the base year, which every draw shares; growth of components,
which follows that of the chain; and what acts on supply risk alone, which is not among the results."""
_AS_THEY_ARE: Final = ("_frac", "_ratio", "growth")
"""Words in the names of parameters that are not known up to a factor."""
_MOST_OF_UPPER_TAIL: Final = 0.95
"""Elasticities of demand are drawn below this part of the upper-tail elasticity, as (E5) asks for."""


class Spread(NamedTuple):
    """A triangular distribution between two bounds; of the logarithm where `is_ratio`."""

    low: float
    value: float
    high: float
    is_ratio: bool

    def quantile(self, chance: FloatArray) -> FloatArray:
        """Return the values below which the parameter lies with some probabilities.

        Parameters
        ----------
        chance : any shape, 0 to 1
        """
        if self.low == self.high:
            return np.full_like(chance, self.value)
        corners = np.array([self.low, self.value, self.high])
        low, peak, high = np.log(corners) if self.is_ratio else corners
        rising = low + np.sqrt(chance * (high - low) * (peak - low))
        falling = high - np.sqrt((1.0 - chance) * (high - low) * (high - peak))
        drawn = np.where(chance < (peak - low) / (high - low), rising, falling)
        found: FloatArray = np.clip(np.exp(drawn) if self.is_ratio else drawn, self.low, self.high)
        return found


def spreads(world: World, mineral: str, assumptions: Assumptions) -> dict[str, Spread]:
    """Return the spread of each parameter of a mineral that is drawn, by the name by which it is overridden.

    What the user has set stays as it is; neither is drawn what does not act on the results.
    """
    fixed = {o.parameter for o in assumptions.overrides if o.mineral == mineral}
    upper_tail = assumptions.behaviour.upper_tail_elasticity
    return {
        name: _spread(name, datum, upper_tail)
        for name, datum in _parameters(world, mineral)
        if name not in fixed and name not in _NOT_DRAWN
    }


def drawn_parameters(
    world: World, minerals: Sequence[str], assumptions: Assumptions, *, seed: int, numbers: range
) -> Draws:
    """Return the parameters of some draws, for the runs of some minerals.

    Parameters
    ----------
    world : World
    minerals : ids; parameters of others are not drawn
    assumptions : what the user has set; it stays
    seed : of all streams
    numbers : of the draws; number 0 is the central case
    """
    values = {
        (mineral, name): spread.quantile(chances(seed, mineral, name, numbers))
        for mineral in minerals
        for name, spread in spreads(world, mineral, assumptions).items()
    }
    if CENTRAL in numbers:
        for of_draws in values.values():
            of_draws[numbers.index(CENTRAL)] = np.nan
    return Draws(assumptions, values, len(numbers))


def chances(seed: int, mineral: str, parameter: str, numbers: range) -> FloatArray:
    """(draw,) uniform random numbers of a parameter in some draws.

    Parameters
    ----------
    seed : of all streams
    mineral : id
    parameter : name
    numbers : of the draws
    """
    name = hashlib.sha256(f"{mineral}/{parameter}".encode()).digest()
    words = np.frombuffer(name, dtype="<u4")
    stream = np.random.Philox(np.random.SeedSequence([seed, *map(int, words)]))
    uniform: FloatArray = np.random.Generator(stream).random(numbers.stop)[numbers.start :]
    return uniform


def _parameters(world: World, mineral: str) -> Iterator[tuple[str, Datum]]:
    for (owner, name), datum in world.parameters.items():
        if owner == mineral:
            yield name, datum
    for (owner, name), datum in world.component_parameters.items():
        if owner == mineral:
            yield f"component.{name}", datum


def _spread(name: str, datum: Datum, upper_tail: float) -> Spread:
    """Spread of a parameter within the range in which it makes sense."""
    least, greatest = parameter_range(name, datum)
    if "demand_elasticity" in name:
        greatest = max(datum.value, _MOST_OF_UPPER_TAIL * upper_tail)
    low, high = (datum.value if end is None else end for end in (datum.low, datum.high))
    low, value, high = (min(max(each, least), greatest) for each in (low, datum.value, high))
    is_ratio = low > 0.0 and not any(word in name for word in _AS_THEY_ARE)
    return Spread(low, value, high, is_ratio)
