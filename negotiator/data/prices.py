"""Base prices and margins along a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.model.world import Datum, Mineral, Stage


class StagePrice(NamedTuple):
    """Base price at a stage, and the part of it that the maker keeps."""

    price_usd_per_t: float
    margin_frac: float


def stage_prices(
    mineral: Mineral,
    *,
    ore_share_frac: float,
    ore_ratio: float,
    component_price_usd_per_t: float | None,
) -> Mapping[Stage, StagePrice]:
    """Compute base price and margin of each stage of a chain.

    The ore of a tonne of refined metal costs the share `a = ore_share_frac` of its price. Where a
    tonne takes `ore_ratio` >= 1 tonnes of ore, a tonne of ore costs `a / ore_ratio` of the refined
    price. Where it takes less, the rest is secondary feed at the same price per tonne, which
    belongs to the refiner's other costs.

    Raises
    ------
    DataError
        If ore would cost nothing, or a maker would keep nothing of the price.
    """
    price = mineral.price_usd_per_t.value
    if "refined" not in mineral.forms:
        return {"mine": StagePrice(price, 1.0)}
    prices: dict[Stage, StagePrice] = {"refined": StagePrice(price, 1.0)}
    if "mine" in mineral.forms:
        ore_price = ore_share_frac * price / max(1.0, ore_ratio)
        prices["mine"] = StagePrice(ore_price, 1.0)
        prices["refined"] = StagePrice(price, 1.0 - ore_share_frac * min(1.0, ore_ratio))
    if component_price_usd_per_t is not None:
        margin = 1.0 - price / component_price_usd_per_t
        prices["component"] = StagePrice(component_price_usd_per_t, margin)
    for stage, (stage_price, margin) in prices.items():
        _check_positive(mineral.id, stage, price=stage_price, margin=margin)
    return prices


def component_prices(
    minerals: tuple[Mineral, ...], parameters: Mapping[tuple[str, str], Datum]
) -> Mapping[str, float]:
    """Price of the component per tonne of each mineral in it, joint products counted once.

    The price of the whole component is split over the chains that meet in it by the shares of their
    refined forms in its cost; chains meet where `components.csv` gives the same component.

    Raises
    ------
    DataError
        If the price or a share in the cost is zero.
    """
    chains = [mineral for mineral in minerals if "component" in mineral.forms]
    cost_frac = {
        chain.id: parameters[chain.id, "refined_cost_share_of_component_price_frac"].value
        for chain in chains
    }
    prices = {}
    for chain in chains:
        component = chain.forms["component"]
        joint = sum(
            cost_frac[other.id] for other in chains if other.forms["component"] == component
        )
        whole = parameters[chain.id, "component_price_usd_per_t_contained"].value
        if not whole * cost_frac[chain.id] > 0.0:
            found = f"the component of {chain.id} has no price or no part in the cost."
            cure = "Write numbers above 0."
            raise DataError(found, where="components_parameters.csv", cure=cure)
        prices[chain.id] = whole * cost_frac[chain.id] / joint
    return prices


def _check_positive(mineral: str, stage: Stage, *, price: float, margin: float) -> None:
    """Raise `DataError` unless the price and the maker's part of it are positive."""
    where = "minerals.csv, parameters.csv and components_parameters.csv"
    if not price > 0.0:
        found = f"the product of the {stage} stage of {mineral} costs nothing."
        raise DataError(found, where=where, cure="Raise the cost share of the ore.")
    if not margin > 0.0:
        found = f"the input of the {stage} stage of {mineral} costs as much as its product."
        cure = "Lower the cost share or raise the price of the product."
        raise DataError(found, where=where, cure=cure)
