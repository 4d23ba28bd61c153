"""What is made and what is bought at some prices: the excess that clearing drives to zero (E4 to E11).

The unknown of an origin is its *markup*: the log of the margin that its price leaves over its input, relative
to base. The price of a mine is its markup; a refiner's is ore cost plus markup, so no price lies below the
cost of the input.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.demand import Purchases, purchases
from negotiator.engine.pricing import price_all
from negotiator.engine.public_stock import Trade, trade
from negotiator.engine.rationing import Rationed, capped_flows
from negotiator.engine.relief import relief_residual
from negotiator.engine.restriction import ration, settle
from negotiator.engine.sourcing import by_origin
from negotiator.engine.supply import (
    SHUTDOWN_LOG_MARGIN,
    log_glut,
    positive_margin,
    relative_margin,
    shutdown,
    trickle,
    utilisation,
)

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.offers import Offers
    from negotiator.engine.public_stock import Orders
    from negotiator.model.world import FloatArray


@dataclass(slots=True, eq=False)
class Excess:
    """A trial of markups and all that follows from it."""

    markup: FloatArray
    offers: Offers
    log_margin: FloatArray
    """(origin slot, k) log of the margin over its base, subsidies included, kept above zero (E4)."""
    used_frac: FloatArray
    """(origin slot, k) utilisation."""
    made: FloatArray
    """(origin slot, k) t; in shortage slots what rationed buyers give up (E10)."""
    final: Purchases
    public: Trade | None
    """What stockpiles buy and sell; None where there are none (E17)."""
    bought: FloatArray
    """(destination slot, k) t, stockpiles included."""
    base_pull: FloatArray
    """(destination slot, k) purchases per unit of logit sum, of what is not reserved."""
    seller_pull: FloatArray | None
    flows: list[FloatArray]
    """For each part of the cuts (P, k) flows under caps."""
    open_flows: FloatArray | None
    """(P, k) flows with terms of their own that nothing caps."""
    left: list[FloatArray]
    """For each part of the cuts (U, k) what restricted buyers want of other origins."""
    rationed: list[Rationed | None]
    """For each part of the cuts, the state of the buyers who are left without another origin."""
    sold: FloatArray
    """(origin slot, k) t; in slots of shortage and of holders what makes the excess the residual there."""

    @property
    def paid(self) -> FloatArray:
        """(destination slot, k) average price paid over base."""
        return self.offers.paid[:-1]

    def input_price(self, given: Conditions) -> FloatArray:
        """(origin slot, k) price paid for the input over base; 1 for who buys none."""
        return self.offers.paid.take(given.layout.input_slot, axis=0)

    @property
    def price(self) -> FloatArray:
        """(origin slot, k) producers' prices over base."""
        return self.offers.price


def trial(given: Conditions, markup: FloatArray) -> Excess:
    """Let everyone answer these markups, (origin slot, k)."""
    offers = price_all(given, markup)
    log_margin, used_frac = _run(given, offers, markup)
    made = given.capacity * used_frac
    final, bought = _buy(given, offers.paid, made)
    public = None if given.orders is None else _trade(given, given.orders, bought, offers)
    bought = bought if public is None else public.total
    free = bought if offers.reserved is None else bought * (1.0 - offers.reserved)
    base_pull = free / offers.base_sum
    flows, left = _under_caps(given, offers, free, base_pull)
    seller_pull = None
    if offers.reserved is not None and offers.seller_sum is not None:
        seller_pull = bought * offers.reserved / offers.seller_sum
    sold = _sold(given, offers, base_pull, seller_pull)
    open_flows = _open_flows(given, offers, base_pull, sold)
    rationed = [ration(given, part, offers, free) for part in range(len(given.parts))]
    for part, state in enumerate(rationed):
        settle(given, part, (state, flows[part]), free, (made, sold))
    if given.layout.relief is not None and public is not None:
        sold[given.layout.relief.origin] = -relief_residual(given.layout.relief, markup, public)
    return Excess(
        markup, offers, log_margin, used_frac, made, final, public, bought, base_pull, seller_pull,
        flows, open_flows, left, rationed, sold,
    )  # fmt: skip


def _trade(given: Conditions, orders: Orders, need: FloatArray, offers: Offers) -> Trade:
    relief = given.layout.relief
    return trade(orders, need, offers.paid[:-1], None if relief is None else relief.destination)


def _run(given: Conditions, offers: Offers, markup: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Log of the margin, the markup itself unless a receipt is guaranteed, and utilisation (E4, E13)."""
    c, log_margin = given.coefficients, markup
    if given.guaranteed is not None:
        receipt = np.maximum(offers.price, given.guaranteed)
        margin = relative_margin(
            receipt, offers.paid.take(given.layout.input_slot, axis=0), c.margin_frac
        )
        log_positive = np.log(positive_margin(margin, trickle(c.margin_frac)))
        log_positive += log_glut(offers.price)
        log_margin = np.where(given.linked > 0.0, markup, log_positive)
    logit = given.response_power * log_margin
    logit += given.logit
    if float(log_margin.min()) < SHUTDOWN_LOG_MARGIN:
        logit += shutdown(log_margin, given.response_power)
    return log_margin, utilisation(logit)


def _buy(given: Conditions, paid: FloatArray, made: FloatArray) -> tuple[Purchases, FloatArray]:
    """Purchases of final users and of makers of the next stage."""
    layout = given.layout
    final = purchases(paid[layout.final_slots.start : -1], given.demand)
    bought = np.zeros((layout.destination_count, paid.shape[1]))
    if len(layout.made_sorted):
        bought[layout.made_destinations] = layout.summed_inputs(made)
    bought[layout.final_slots] += final.bought
    return final, bought


def _under_caps(
    given: Conditions, offers: Offers, free: FloatArray, base_pull: FloatArray
) -> tuple[list[FloatArray], list[FloatArray]]:
    """Capped flows and what is left for others, part by part; what is left pulls at the other origins (E10)."""
    flows, left = [], []
    for cuts, caps, restricted in zip(given.parts, given.caps, offers.restricted, strict=True):
        flow, rest = capped_flows(cuts, caps, restricted, free[cuts.slots])
        base_pull[cuts.slots] = rest / restricted.other_sum
        flows.append(flow)
        left.append(rest)
    return flows, left


def _sold(
    given: Conditions, offers: Offers, base_pull: FloatArray, seller_pull: FloatArray | None
) -> FloatArray:
    """(origin slot, k) what all destinations buy of each origin, capped flows apart (E7)."""
    floored, reserved = given.floors is not None, seller_pull is not None
    pulls = np.empty((len(base_pull), 1 + floored + reserved, base_pull.shape[1]))
    pulls[:, 0] = base_pull
    if given.floors is not None:
        pulls[:, 0] *= given.floors.open_border
        np.subtract(base_pull, pulls[:, 0], out=pulls[:, 1])
    if seller_pull is not None:
        pulls[:, -1] = seller_pull
    sums = by_origin(given.flow_layout.buckets, pulls)
    sold: FloatArray = sums[:, 0] * offers.plain
    for column in range(1, pulls.shape[1]):
        sold += sums[:, column] * offers.goods[:, 2 * column]
    if given.floors is not None and given.floors.home is not None:
        home = given.floors.home
        weights = home.weights(given.flow_layout)[:, None] * pulls[home.destination, 1]
        np.add.at(sold, home.origin, weights * (offers.plain - offers.floored)[home.origin])
    return sold


def _open_flows(
    given: Conditions, offers: Offers, base_pull: FloatArray, sold: FloatArray
) -> FloatArray | None:
    """(P, k) flows with terms of their own that nothing caps; they are added to what is sold (E7)."""
    if given.own is None or given.own.open is None or offers.open_goods is None:
        return None
    flows = base_pull[given.own.open.destination] * offers.open_goods[:, 0]
    np.add.at(sold, given.own.open.origin, flows)
    return flows
