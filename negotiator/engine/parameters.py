"""Parameters by market: the data, overridden where the user says so; and the curves that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from negotiator.errors import ScenarioError
from negotiator.phrases import number_fact, phrase
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.draws import Draws
    from negotiator.model.world import Datum, FloatArray, IntArray, Market, World

Number: TypeAlias = "float | FloatArray"
"""A parameter: one number, or an array with the axis of draws first."""

_SECONDARY_INCLUDED_BELOW: Final = 0.98
"""Chains that mine less than they refine already count secondary metal in their refined totals."""
_CAPEX_PREMIUM_COMPONENT: Final = 0.5
"""The tables give none for components; that of refineries."""
_RESERVE_MINED: Final = 1.2
"""Feed over capacity of a by-product that is mined with its host (judgement): it is in the concentrate that is
sold for it already, so that little is left to recover."""
_RESERVE_REFINED: Final = 1.5
"""The same for one that is recovered at refineries of its host (judgement): many still discard it."""
_RESERVES: Final = {"gallium": 1.8, "germanium": 4.5, "indium": 1.5}
"""The same where supply potentials are printed, over the capacity of the base year: 2,900 t of gallium and
1,200 t of germanium a year (Frenzel 2016), three times the indium of 2013-14, about 2,500 t (Frenzel et al.
2017, Resources Policy 52)."""
LEAST_UTILISATION: Final = 0.05
MOST_UTILISATION: Final = 0.97
"""Base utilisation is kept between these: makers neither stand still nor have no reserve."""


class ParameterTable:
    """Parameters by market, overridden where the user says so."""

    def __init__(
        self, world: World, assumptions: Assumptions, draws: Draws | None = None, *, axes: int = 0
    ) -> None:
        """Read the parameters of a run, or of several draws side by side.

        Parameters
        ----------
        draws : drawn parameters are arrays (k, 1, ...); None where there is one run
        axes : how many axes of length 1 follow that of the draws
        """
        self._world = world
        self._overrides = {(o.mineral, o.parameter): o.value for o in assumptions.overrides}
        self._drawn = {} if draws is None else draws.values
        self._tail = (1,) * axes
        self.behaviour = assumptions.behaviour

    def value(self, market: Market, name: str) -> Number:
        """Value of a parameter for a stage; component stages have a table of their own."""
        if market.stage != "component":
            return self.chain_value(market.mineral, name)
        datum = self._world.component_parameters[market.mineral, name]
        return self._value(market.mineral, f"component.{name}", datum)

    def chain_value(self, mineral: str, name: str) -> Number:
        """Value of a parameter of the chain as a whole."""
        return self._value(mineral, name, self._world.parameters[mineral, name])

    def _value(self, mineral: str, name: str, datum: Datum) -> Number:
        fixed = self._overrides.get((mineral, name), datum.value)
        drawn = self._drawn.get((mineral, name))
        if drawn is None:
            return fixed
        return np.where(np.isnan(drawn), fixed, drawn).reshape(-1, *self._tail)

    def lead_quarters(self, market: Market) -> IntArray:
        """Quarters from the decision to enlarge to the output.

        An enlarged mine needs no discovery but more than construction: the geometric mean of both
        printed times.
        """
        if market.stage == "mine":
            discovery = self.value(market, "mine_lead_time_years")
            years = (discovery * self.value(market, "mine_construction_years")) ** 0.5
        else:
            stage = "refinery" if market.stage == "refined" else "component"
            years = self.value(market, f"{stage}_lead_time_years")
        quarters: IntArray = np.rint(np.maximum(1.0, years * QUARTERS_PER_YEAR)).astype(np.intp)
        return quarters

    def recovery_reserve(self, market: Market) -> float:
        """Feed that hosts hold of a by-product in the base year, over capacity to recover it; at least 1."""
        usual = _RESERVE_MINED if market.stage == "mine" else _RESERVE_REFINED
        reserve = _RESERVES.get(market.mineral, usual)
        return 1.0 + self.behaviour.recovery_reserve_scale * (reserve - 1.0)

    def recycling_frac(self, market: Market) -> Number:
        """Secondary share of use that comes on top of the printed supply."""
        counted = 0.0 < market.input_per_output < _SECONDARY_INCLUDED_BELOW
        if market.stage == "component" or counted:
            return 0.0
        return np.minimum(0.9, self.value(market, "recycling_input_rate_frac"))


def kappa_of(elasticity: Number, n: float) -> Number:
    """Return `κ` of (E5) that gives this elasticity at the base price.

    Raises
    ------
    ScenarioError
        If the elasticity does not lie between 0 and the upper-tail elasticity `n`.
    """
    share = elasticity / n
    fits = (share > 0.0) & (share < 1.0)
    if not np.all(fits):
        worst = float(np.extract(~np.asarray(fits), elasticity)[0])
        found = phrase(
            "a demand elasticity of {demand} does not fit an upper-tail elasticity of {tail}.",
            demand=number_fact(worst, f"{worst:g}"),
            tail=number_fact(n, f"{n:g}"),
        )
        cure = phrase("Keep it between 0 and the upper-tail elasticity.")
        raise ScenarioError(found, where="assumptions", cure=cure)
    return share / (1.0 - share)


class DemandCurve(NamedTuple):
    """The share of uses worth more than a price within a quarter (E5)."""

    kappa: Number
    upper_tail: float
    choke_price: Number
    """Price over base at which 1 % of demand is left."""


def demand_curve(table: ParameterTable, market: Market) -> DemandCurve:
    """Return the curve of final demand of a market within a quarter (E5)."""
    n = table.behaviour.upper_tail_elasticity
    elasticity = table.value(market, "demand_elasticity_short")
    kappa = kappa_of(table.behaviour.quarter_response_frac * elasticity, n)
    return DemandCurve(kappa, n, ((100.0 * (1.0 + kappa) - 1.0) / kappa) ** (1.0 / n))


class MakerCurve(NamedTuple):
    """The distribution of unit costs over capacity (E4), and what new capacity costs."""

    base_used_frac: Number
    steepness: Number
    capex_usd_per_t_per_year: Number


def maker_curve(table: ParameterTable, market: Market) -> MakerCurve:
    """Return the cost curve of the makers of a market (E4, E20)."""
    used = np.minimum(
        np.maximum(table.value(market, f"utilisation_{market.stage}_frac"), LEAST_UTILISATION),
        MOST_UTILISATION,
    )
    elasticity = table.value(market, f"supply_elasticity_{market.stage}_short")
    plant = {"mine": "mine", "refined": "refinery", "component": "component"}[market.stage]
    capex = table.value(market, f"{plant}_capex_usd_per_t_per_year")
    return MakerCurve(used, elasticity / (1.0 - used), capex)


def is_dominant(market: Market) -> BoolArray:
    """(s,) True for the largest producer of the base year; for all of them where several make as much."""
    dominant: BoolArray = market.supply_t >= market.supply_t.max()
    return dominant


def capex_premium(table: ParameterTable, market: Market) -> Number:
    """Extra capital cost outside the dominant producer (E20)."""
    if market.stage == "component":
        return _CAPEX_PREMIUM_COMPONENT
    return table.value(market, "capex_premium_outside_dominant_frac")
