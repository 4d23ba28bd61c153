"""What a purchase quota delivers, what it leaves unfilled, and what the agreed price moves (E15)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import numpy as np

from negotiator.engine.treatment import in_force
from negotiator.model.deal import BorderFloor, GapSubsidy
from negotiator.units import USD_PER_MUSD

if TYPE_CHECKING:
    from negotiator.engine.parameters import Number
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.deal import PurchaseQuota
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray

_KIND: Final = "purchase_quota"
_PRICE: Final = "price_usd_per_t"


def promised_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes that buyer groups promised to buy from members."""
    path = flows.path
    promised: FloatArray = path.promised[flows.draws] * path.bought[flows.draws]
    return promised * path.growth[..., None]


def delivered_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes bought from members, as far as they were promised."""
    delivered: FloatArray = np.minimum(_from_members_t(flows), promised_t(flows))
    return delivered


def _from_members_t(flows: MarketFlows) -> FloatArray:
    """(t, g) tonnes bought from members."""
    return flows.sales.by_group(flows.path.seller.astype(np.float64))


Payer: TypeAlias = Literal["users", "makers", "treasury"]
"""Of an agreed price: treasuries, or of the buyers the final users or the makers who buy their input."""


def pays_agreed(outcome: Outcome, flows: MarketFlows, payer: Payer) -> bool:
    """Whether somebody pays an agreed price in a market (E15)."""
    quota = _quota(outcome, flows)
    return quota is not None and (quota.payer == "treasury") == (payer == "treasury")


def agreed_gap(outcome: Outcome, flows: MarketFlows, payer: Payer) -> FloatArray:
    """(t, d) million USD paid above the market at the agreed price (E15)."""
    quota = _quota(outcome, flows)
    if quota is None or not pays_agreed(outcome, flows, payer):
        return np.zeros((*flows.paid.shape[:-1], len(flows.path.groups)))
    above = _agreed_price(outcome, flows, quota)[..., None] - flows.path.price[flows.draws]
    of_members = flows.sales.by_group(above * flows.path.seller)
    of_groups = of_members * _agreed_part(outcome, flows, quota)
    gap = flows.spread_bought(of_groups) * _musd(flows)
    if payer == "treasury":
        return gap
    part = flows.final if payer == "users" else flows.inputs
    return gap * part / np.maximum(flows.bought, 1e-300)


def agreed_premium(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD that makers receive at the agreed price above what they receive otherwise (E15)."""
    quota, receipt = _quota(outcome, flows), flows.path.receipt[flows.draws]
    if quota is None:
        return np.zeros_like(receipt)
    above = _agreed_price(outcome, flows, quota)[..., None] - receipt
    premium: FloatArray = above * agreed_t(outcome, flows) * _musd(flows)
    return premium


def agreed_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) tonnes that each maker sells at the agreed price; subsidies and contracts leave them out (E15)."""
    quota = _quota(outcome, flows)
    if quota is None:
        return np.zeros_like(flows.path.made[flows.draws])
    part = _agreed_part(outcome, flows, quota)
    return flows.sales.by_origin(part, np.arange(part.shape[-1])) * flows.path.seller


def _agreed_part(outcome: Outcome, flows: MarketFlows, quota: PurchaseQuota) -> FloatArray:
    """(t, g) part of members' goods sold at the agreed price; none while there is no price to agree on."""
    known = _agreed_price(outcome, flows, quota) > 0.0
    sold = np.maximum(_from_members_t(flows), 1e-300)
    part: FloatArray = delivered_t(flows) / sold * known[..., None]
    return part


def _quota(outcome: Outcome, flows: MarketFlows) -> PurchaseQuota | None:
    market = flows.path.market
    found = outcome.scenario.deal.find(_KIND, market.mineral, market.stage)
    return found if found is not None and found.kind == _KIND else None


def _agreed_price(outcome: Outcome, flows: MarketFlows, quota: PurchaseQuota) -> FloatArray:
    """(t,) agreed price over base; 0 while there is none."""
    price = np.zeros(len(outcome.quarters))
    if quota.agreed_price == "floor":
        price = floor_price(outcome, flows)
    elif quota.agreed_price == "fixed":
        price = price + _price_of(outcome, outcome.scenario.deal.instruments.index(quota))
    agreed: FloatArray = price / flows.path.market.price_usd_per_t
    return agreed


def floor_price(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t,) USD/t of the floor or guaranteed price of a market; 0 while there is none in force."""
    market, price = flows.path.market, np.zeros(len(outcome.quarters))
    for place, instrument in enumerate(outcome.scenario.deal.instruments):
        here = (instrument.mineral, instrument.stage) == (market.mineral, market.stage)
        if here and isinstance(instrument, BorderFloor | GapSubsidy):
            active = in_force(instrument, len(outcome.quarters))
            price = np.maximum(price, np.where(active, _price_of(outcome, place), 0.0))
    return price


def _price_of(outcome: Outcome, place: int) -> Number:
    """USD/t of the instrument at a place of the deal; (k, 1) where draws differ in it."""
    levels = {} if outcome.draws is None else outcome.draws.levels
    own = levels.get((place, _PRICE))
    if own is None:
        return float(getattr(outcome.scenario.deal.instruments[place], _PRICE))
    return own[:, None]


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
