"""Money: what buyers and treasuries pay, and who gains against no deal (E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.treatment import in_force
from negotiator.measures.flows import DRAW
from negotiator.measures.purchases import delivered_t, seller_price
from negotiator.model.deal import BorderFloor, GapSubsidy
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.deal import PurchaseQuota
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

_KIND: Final = "purchase_quota"


def buyers_musd(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(t,) million USD that final users of some regions pay for a mineral, agreed prices included."""
    total = np.zeros(len(outcome.quarters))
    for flows in chain:
        paid = _value(flows, flows.final) + agreed_gap(outcome, flows, "buyer")
        total += paid[:, flows.destinations_in(regions)].sum(axis=1)
    return total


def treasuries_musd(
    outcome: Outcome, chain: Sequence[MarketFlows], regions: Sequence[str]
) -> FloatArray:
    """(t,) million USD that treasuries of some regions pay out for a mineral, less the levies they collect."""
    total = np.zeros(len(outcome.quarters))
    for flows in chain:
        total -= regional_treasury(outcome, flows, regions).sum(axis=1)
    return total


def regional_treasury(outcome: Outcome, flows: MarketFlows, regions: Sequence[str]) -> FloatArray:
    """(t, region) million USD that each treasury gains in a market (E12, E13, E15, E17).

    Levies go to the country of import; subsidies are paid by the country of the maker.
    """
    destinations, origins = flows.path.market.destinations, flows.path.market.origins
    at_border = levies(flows) - _value(flows, flows.public) - agreed_gap(outcome, flows, "treasury")
    at_home = subsidies(flows)
    result = np.zeros((len(outcome.quarters), len(regions)))
    for column, region in enumerate(regions):
        if region in destinations:
            result[:, column] += at_border[:, destinations.index(region)]
        if region in origins:
            result[:, column] -= at_home[:, origins.index(region)]
    return result


def levies(flows: MarketFlows) -> FloatArray:
    """(t, d) million USD of levies collected at the border of each destination (E12)."""
    if not flows.path.enforcing.any():
        return np.zeros_like(flows.final)
    gap = flows.landed - flows.path.price[DRAW][..., None]
    of_groups = np.einsum("tsg,tsg->tg", gap, flows.tonnes)
    return flows.spread_bought(of_groups) * _musd(flows)


def subsidies(flows: MarketFlows) -> FloatArray:
    """(t, s) million USD paid to makers to lift their receipts to the guaranteed price (E13)."""
    path = flows.path
    gap: FloatArray = (
        (path.receipt[DRAW] - path.price[DRAW]) * path.made[DRAW] * path.growth[:, None]
    )
    return gap * _musd(flows)


def agreed_gap(outcome: Outcome, flows: MarketFlows, payer: str) -> FloatArray:
    """(t, d) million USD that buyers or treasuries pay above the market at the agreed price (E15)."""
    quota = _quota(outcome, flows)
    if quota is None or quota.payer != payer or quota.agreed_price == "market":
        return np.zeros_like(flows.final)
    return flows.spread_bought(_agreed_gap(outcome, flows, quota) * delivered_t(flows)) * _musd(
        flows
    )


def agreed_premium(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD that makers receive above the market at the agreed price (E15)."""
    quota = _quota(outcome, flows)
    sold = flows.tonnes * flows.path.seller[..., None]
    if quota is None or quota.agreed_price == "market":
        return np.zeros(sold.shape[:2])
    paid = _agreed_gap(outcome, flows, quota) * delivered_t(flows)
    share = sold / np.maximum(sold.sum(axis=1, keepdims=True), 1e-300)
    premium: FloatArray = (share * paid[:, None, :]).sum(axis=-1) * _musd(flows)
    return premium


def _quota(outcome: Outcome, flows: MarketFlows) -> PurchaseQuota | None:
    market = flows.path.market
    found = outcome.scenario.deal.find(_KIND, market.mineral, market.stage)
    return found if found is not None and found.kind == _KIND else None


def _agreed_gap(outcome: Outcome, flows: MarketFlows, quota: PurchaseQuota) -> FloatArray:
    """(t, g) agreed price less what makers receive, over base; 0 while there is no price to agree on (E15)."""
    price = np.full(len(outcome.quarters), quota.price_usd_per_t or 0.0)
    if quota.agreed_price == "floor":
        price = floor_price(outcome, flows)
    agreed = (price / flows.path.market.price_usd_per_t)[:, None]
    gap: FloatArray = np.where(agreed > 0.0, agreed - seller_price(flows), 0.0)
    return gap


def floor_price(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t,) USD/t of the floor or guaranteed price of a market; 0 while there is none in force."""
    market, price = flows.path.market, np.zeros(len(outcome.quarters))
    for instrument in outcome.scenario.deal.instruments:
        here = (instrument.mineral, instrument.stage) == (market.mineral, market.stage)
        if here and isinstance(instrument, BorderFloor | GapSubsidy):
            active = in_force(instrument, len(price))
            price = np.maximum(price, np.where(active, instrument.price_usd_per_t, 0.0))
    return price


def _value(flows: MarketFlows, tonnes: FloatArray) -> FloatArray:
    """(t, d) million USD that tonnes cost at the average price each destination pays."""
    value: FloatArray = flows.paid[:, flows.path.groups] * tonnes * _musd(flows)
    return value


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
