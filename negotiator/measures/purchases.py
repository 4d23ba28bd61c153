"""What a purchase quota delivers, what it leaves unfilled, and what the agreed price moves (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.treatment import in_force
from negotiator.measures.flows import DRAW
from negotiator.model.deal import BorderFloor, GapSubsidy
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.deal import PurchaseQuota
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

_KIND: Final = "purchase_quota"


def promised_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes that buyer groups promised to buy from members."""
    path = flows.path
    promised: FloatArray = path.promised[DRAW] * path.bought[DRAW] * path.growth[:, None]
    return promised


def delivered_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes bought from members, as far as they were promised."""
    sellers = flows.path.seller[..., None]
    delivered: FloatArray = np.minimum((flows.tonnes * sellers).sum(axis=1), promised_t(flows))
    return delivered


def seller_price(flows: MarketFlows) -> FloatArray:
    """(t, g) what makers of members' goods receive on average, over base; 1 where none are bought."""
    tonnes = flows.tonnes * flows.path.seller[..., None]
    total = tonnes.sum(axis=1)
    value = (tonnes * flows.path.receipt[DRAW][..., None]).sum(axis=1)
    price: FloatArray = np.divide(value, total, out=np.ones_like(total), where=total > 0.0)
    return price


def agreed_gap(outcome: Outcome, flows: MarketFlows, payer: str) -> FloatArray:
    """(t, d) million USD that buyers or treasuries pay above the market at the agreed price (E15)."""
    quota = _quota(outcome, flows)
    if quota is None or quota.payer != payer or quota.agreed_price == "market":
        return np.zeros_like(flows.final)
    of_groups = _agreed_gap(outcome, flows, quota) * delivered_t(flows)
    return flows.spread_bought(of_groups) * _musd(flows)


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


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
