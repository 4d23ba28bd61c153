"""A chain in logs around the base year, from the data alone: the GSIM type of system (Francois & Hall 2003).

Unknown are the log prices of all origins of all stages. Each origin's output and the purchases of its goods are
written to first order, and one linear system is solved for a small shock. Nothing of the engine is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.model.world import FloatArray, Market, Stage, World

RESPONSE = 0.35
"""Part of annual elasticities that acts within a quarter (E4, E5)."""
SCRAP_ELASTICITY = 0.3
STOCK_SLOPE = 0.25 * 4.0 * 0.1 / 1.1
"""A quarter of the gap to wanted stocks is traded; wanted are 1.1 / (1 + 0.1 x^4) of usual ones (E5b)."""


class LinearChain:
    """Responses of a chain in the first quarter, in logs, to first order."""

    def __init__(self, world: World, mineral: str) -> None:
        self._world = world
        self.markets = [m for m in world.markets if m.mineral == mineral]
        widths = [len(market.origins) for market in self.markets]
        ends = np.cumsum(widths)
        self.slots = [slice(end - width, end) for end, width in zip(ends, widths, strict=True)]
        self._size = int(ends[-1])

    def prices(self, **shocks: object) -> dict[Stage, FloatArray]:
        """Return the change of each producer's log price, by stage, for a shock of size 1.

        Shocks: `cheaper`, (stage, regions) whose unit costs fall; `lifted`, (stage, sellers, buyers) whose
        goods land at a price that is 1 higher and no longer the seller's.
        """
        matrix, constant = np.zeros((self._size, self._size)), np.zeros(self._size)
        for number in range(len(self.markets)):
            supply, moved = self._supply(number, shocks)
            demand, pushed = self._demand(number, shocks)
            matrix[self.slots[number]] = supply - demand
            constant[self.slots[number]] = pushed - moved
        found = np.linalg.solve(matrix, constant)
        return {m.stage: found[slot] for m, slot in zip(self.markets, self.slots, strict=True)}

    def _value(self, market: Market, name: str) -> float:
        table = self._world.parameters
        if market.stage == "component":
            table = self._world.component_parameters
        return table[market.mineral, name].value

    def _landed(self, number: int, shocks: dict[str, object]) -> tuple[FloatArray, FloatArray]:
        """(s, d, unknown) and (s, d): log price at which goods of each origin land at each destination."""
        market, slot = self.markets[number], self.slots[number]
        sellers, buyers = len(market.origins), len(market.destinations)
        landed = np.zeros((sellers, buyers, self._size))
        landed[np.arange(sellers), :, np.arange(slot.start, slot.stop)] = 1.0
        pushed = np.zeros((sellers, buyers))
        stage, sold_by, bought_by = shocks.get("lifted", (None, (), ()))  # type: ignore[misc]
        if stage == market.stage:
            pairs = _among(market.origins, sold_by)[:, None] & _among(
                market.destinations, bought_by
            )
            pushed[pairs], landed[pairs] = 1.0, 0.0
        return landed, pushed

    def _paid(self, number: int, shocks: dict[str, object]) -> tuple[FloatArray, FloatArray]:
        """(d, unknown) and (d,): log average price that each destination pays (E9)."""
        landed, pushed = self._landed(number, shocks)
        shares = self.markets[number].shares
        return np.einsum("sd,sdu->du", shares, landed), (shares * pushed).sum(axis=0)

    def _supply(self, number: int, shocks: dict[str, object]) -> tuple[FloatArray, FloatArray]:
        """(s, unknown) and (s,): change of what each origin makes, t a year (E4)."""
        market, slot = self.markets[number], self.slots[number]
        elasticity = self._value(market, f"supply_elasticity_{market.stage}_short")
        receipt = np.zeros((len(market.origins), self._size))
        receipt[:, slot] = np.eye(len(market.origins))
        moved = np.zeros(len(market.origins))
        if number:
            before = self.markets[number - 1]
            place = [before.destinations.index(region) for region in market.origins]
            inputs, pushed = self._paid(number - 1, shocks)
            receipt -= (1.0 - market.margin_frac) * inputs[place]
            moved -= (1.0 - market.margin_frac) * pushed[place]
        made = elasticity * RESPONSE / market.margin_frac * market.supply_t
        stage, regions = shocks.get("cheaper", (None, ()))  # type: ignore[misc]
        cheaper = _among(market.origins, regions) & (stage == market.stage)
        return (
            made[:, None] * receipt,
            made * moved + elasticity * market.supply_t * cheaper,
        )

    def _demand(self, number: int, shocks: dict[str, object]) -> tuple[FloatArray, FloatArray]:
        """(s, unknown) and (s,): change of what is bought of each origin, t a year (E5 to E9)."""
        market = self.markets[number]
        landed, pushed = self._landed(number, shocks)
        paid, lifted = self._paid(number, shocks)
        slope = -self._final_slope(market)
        bought, more = slope[:, None] * paid, slope * lifted
        if number + 1 < len(self.markets):
            after = self.markets[number + 1]
            made, moved = self._supply(number + 1, shocks)
            for s, region in enumerate(after.origins):
                place = market.destinations.index(region)
                bought[place] += after.input_per_output * made[s]
                more[place] += after.input_per_output * moved[s]
        sigma = self._value(market, "sourcing_elasticity")
        flows = market.shares * market.demand_t
        swayed = -sigma * np.einsum("sd,sdu->su", flows, landed - paid)
        swayed_by = -sigma * (flows * (pushed - lifted)).sum(axis=1)
        return market.shares @ bought + swayed, market.shares @ more + swayed_by

    def _final_slope(self, market: Market) -> FloatArray:
        """(d,) fall of final purchases for each unit of log price, t a year (E5, E5b, E6)."""
        included = 0.0 < market.input_per_output < 0.98  # their totals count scrap already
        scrap = 0.0
        if market.stage != "component" and not included:
            scrap = min(0.9, self._value(market, "recycling_input_rate_frac"))
        need = RESPONSE * self._value(market, "demand_elasticity_short")
        bound = scrap**4
        recovered = (1.0 - bound) * SCRAP_ELASTICITY - bound * need
        stock = 4.0 * self._value(market, "stock_days") / 365.0
        per_tonne = (need + scrap * recovered) / (1.0 - scrap) + STOCK_SLOPE * stock
        slope: FloatArray = market.final_t * per_tonne
        return slope


def _among(regions: Iterable[str], some: object) -> FloatArray:
    return np.array([region in some for region in regions])  # type: ignore[operator]
