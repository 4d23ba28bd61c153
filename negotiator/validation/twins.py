"""A world of one market with two makers that are alike and one buyer, small enough to be worked out by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import exp, log
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.simulate import simulate
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal, Tariff
from negotiator.model.events import Undercutting
from negotiator.model.scenario import Scenario
from negotiator.model.world import Market

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.model.deal import AnyInstrument
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import World

_MINERAL: Final = "indium"
_HOME: Final = "KOR"
_AWAY: Final = "CHN"
_TONNES: Final = 400.0
_HALVINGS: Final = 100


@dataclass(frozen=True, slots=True)
class Twins:
    """The parameters of the two makers and the buyer; there is no scrap and there are no stocks."""

    sigma: float
    demand: float = 0.25
    supply: float = 0.5
    used_frac: float = 0.6
    n: float = 2.0
    response: float = 0.35

    def used(self, log_price: float, log_cost: float = 0.0) -> float:
        """Output over its base at a price and a change of cost (E4), t over t."""
        steepness = self.supply / (1.0 - self.used_frac)
        odds = log(self.used_frac / (1.0 - self.used_frac))
        odds += steepness * (self.response * log_price - log_cost)
        return 1.0 / (1.0 + exp(-odds)) / self.used_frac

    def log_price_at(self, used: float) -> float:
        """Log price at which a maker makes this multiple of its base output: (E4) turned around."""
        share = used * self.used_frac
        odds = log(share / (1.0 - share)) - log(self.used_frac / (1.0 - self.used_frac))
        return odds * (1.0 - self.used_frac) / self.supply / self.response

    def wanted(self, price: float) -> float:
        """Purchases over their base at an average price (E5)."""
        kappa = self.response * self.demand / (self.n - self.response * self.demand)
        left: float = (1.0 + kappa) / (1.0 + kappa * price**self.n)
        return left

    def run(
        self, world: World, *, floor: float = 0.0, tariff_frac: float = 0.0, cut_frac: float = 0.0
    ) -> MarketPath:
        """First quarters of the engine on this world.

        Parameters
        ----------
        world : the shipped one, of which two regions and a mineral are used
        floor : border floor of the buyer over the base price; none at 0
        tariff_frac : tariff of the buyer over the price of the maker abroad; none at 0
        cut_frac : part by which the costs of the maker abroad fall
        """
        market = _market(world)
        alone = replace(world.mineral(_MINERAL), host="")
        tiny = replace(world, markets=(market,), minerals=(alone,))
        instruments: list[AnyInstrument] = []
        if floor:
            price = floor * market.price_usd_per_t
            instruments.append(BorderFloor(mineral=_MINERAL, price_usd_per_t=price, start="2026Q1"))
        if tariff_frac:
            instruments.append(Tariff(mineral=_MINERAL, rate_frac=tariff_frac, start="2026Q1"))
        cut = Undercutting(actor=_AWAY, minerals=(_MINERAL,), start="2026Q1", cut_frac=cut_frac)
        scenario = Scenario(
            quarters=8,
            coalition=Coalition(members=(Member(region=_HOME),)),
            deal=Deal(instruments=tuple(instruments)),
            events=(cut,) if cut_frac else (),
            assumptions=self._assumptions(),
        )
        return simulate(tiny, scenario, (_MINERAL,)).path(_MINERAL, "refined")

    def _assumptions(self) -> Assumptions:
        values = {
            "sourcing_elasticity": self.sigma,
            "demand_elasticity_short": self.demand,
            "demand_elasticity_long": self.demand,
            "supply_elasticity_refined_short": self.supply,
            "utilisation_refined_frac": self.used_frac,
            "recycling_input_rate_frac": 0.0,
            "stock_days": 0.0,
        }
        overrides = tuple(
            Override(mineral=_MINERAL, parameter=name, value=value)
            for name, value in values.items()
        )
        behaviour = {"upper_tail_elasticity": self.n, "quarter_response_frac": self.response}
        return Assumptions.model_validate({"behaviour": behaviour, "overrides": overrides})


def root(rising: Callable[[float], float], low: float, high: float) -> float:
    """Where a rising function crosses zero between two numbers, by bisection."""
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if rising(middle) < 0.0 else (low, middle)
    return low


def _market(world: World) -> Market:
    """Two makers of the same output; the one at home buys all of it."""
    text = ("made up for a check",)
    return Market(
        mineral=_MINERAL,
        stage="refined",
        price_usd_per_t=world.market(_MINERAL, "refined").price_usd_per_t,
        input_per_output=0.0,
        margin_frac=1.0,
        origins=(_HOME, _AWAY),
        supply_t=np.full(2, 0.5 * _TONNES),
        supply_grade=("C", "C"),
        supply_source=text * 2,
        destinations=(_HOME,),
        demand_t=np.array([_TONNES]),
        final_t=np.array([_TONNES]),
        demand_grade=("C",),
        demand_source=text,
        shares=np.full((2, 1), 0.5),
        column_group=np.zeros(1, dtype=np.intp),
    )
