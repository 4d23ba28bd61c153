"""Parameters by market: the data, overridden where the user says so; and the curves that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from negotiator.errors import ScenarioError
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.assumptions import Assumptions
    from negotiator.model.world import Market, World

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

    def __init__(self, world: World, assumptions: Assumptions) -> None:
        self._world = world
        self._overrides = {(o.mineral, o.parameter): o.value for o in assumptions.overrides}
        self.behaviour = assumptions.behaviour

    def value(self, market: Market, name: str) -> float:
        """Value of a parameter for a stage; component stages have a table of their own."""
        component = market.stage == "component"
        key = (market.mineral, f"component.{name}" if component else name)
        if key in self._overrides:
            return self._overrides[key]
        source = self._world.component_parameters if component else self._world.parameters
        return source[market.mineral, name].value

    def chain_value(self, mineral: str, name: str) -> float:
        """Value of a parameter of the chain as a whole."""
        override = self._overrides.get((mineral, name))
        return self._world.parameters[mineral, name].value if override is None else override

    def lead_quarters(self, market: Market) -> int:
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
        quarters: int = round(years * QUARTERS_PER_YEAR)
        return max(1, quarters)

    def recovery_reserve(self, market: Market) -> float:
        """Feed that hosts hold of a by-product in the base year, over capacity to recover it; at least 1."""
        usual = _RESERVE_MINED if market.stage == "mine" else _RESERVE_REFINED
        reserve = _RESERVES.get(market.mineral, usual)
        return 1.0 + self.behaviour.recovery_reserve_scale * (reserve - 1.0)

    def recycling_frac(self, market: Market) -> float:
        """Secondary share of use that comes on top of the printed supply."""
        counted = 0.0 < market.input_per_output < _SECONDARY_INCLUDED_BELOW
        if market.stage == "component" or counted:
            return 0.0
        return min(0.9, self.value(market, "recycling_input_rate_frac"))


def kappa_of(elasticity: float, n: float) -> float:
    """Return `κ` of (E5) that gives this elasticity at the base price.

    Raises
    ------
    ScenarioError
        If the elasticity does not lie between 0 and the upper-tail elasticity `n`.
    """
    share = elasticity / n
    if not 0.0 < share < 1.0:
        message = (
            f"a demand elasticity of {elasticity:g} does not fit an upper-tail elasticity of {n:g}."
        )
        raise ScenarioError(
            message, where="assumptions", cure="Keep it between 0 and the upper-tail elasticity."
        )
    return share / (1.0 - share)


class DemandCurve(NamedTuple):
    """The share of uses worth more than a price within a quarter (E5)."""

    kappa: float
    upper_tail: float
    choke_price: float
    """Price over base at which 1 % of demand is left."""


def demand_curve(table: ParameterTable, market: Market) -> DemandCurve:
    """Return the curve of final demand of a market within a quarter (E5)."""
    n = table.behaviour.upper_tail_elasticity
    elasticity = table.value(market, "demand_elasticity_short")
    kappa = kappa_of(table.behaviour.quarter_response_frac * elasticity, n)
    return DemandCurve(kappa, n, ((100.0 * (1.0 + kappa) - 1.0) / kappa) ** (1.0 / n))


class MakerCurve(NamedTuple):
    """The distribution of unit costs over capacity (E4), and what new capacity costs."""

    base_used_frac: float
    steepness: float
    capex_usd_per_t_per_year: float


def maker_curve(table: ParameterTable, market: Market) -> MakerCurve:
    """Return the cost curve of the makers of a market (E4, E20)."""
    used = min(
        max(table.value(market, f"utilisation_{market.stage}_frac"), LEAST_UTILISATION),
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


def capex_premium(table: ParameterTable, market: Market) -> float:
    """Extra capital cost outside the dominant producer (E20)."""
    if market.stage == "component":
        return _CAPEX_PREMIUM_COMPONENT
    return table.value(market, "capex_premium_outside_dominant_frac")
