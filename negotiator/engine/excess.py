"""What is made and what is bought at some prices: the excess that clearing drives to zero (E4 to E11).

The unknown of an origin is its *markup*: the log of the margin that its price leaves over its input, relative to
base. The price of a mine is its markup; a refiner's is ore cost plus markup, so no price lies below input cost.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.conditions import Conditions
from negotiator.engine.demand import Purchases, purchases
from negotiator.engine.rationing import Rationed, Restricted, capped_flows
from negotiator.engine.restriction import ration, restrict
from negotiator.engine.sourcing import attraction, by_destination, by_origin, log_landed_price
from negotiator.engine.supply import positive_margin, relative_margin, utilisation

if TYPE_CHECKING:
    from negotiator.engine.layout import Bucket
    from negotiator.model.world import FloatArray, IntArray


@dataclass(slots=True, eq=False)
class Offers:
    """Prices and what buyers make of them; origin slots, then destination slots, `(slot, k)`. Filled stage by stage."""

    price: FloatArray
    log_price: FloatArray
    plain: FloatArray
    """Attraction where no floor is enforced."""
    floored: FloatArray | None
    """Attraction where it is."""
    landed: FloatArray | None
    """Landed price where it is."""
    base_sum: FloatArray
    """Logit sum over all origins, as each destination sees them."""
    base_price: FloatArray
    """Average landed price of purchases that are not reserved."""
    seller_sum: FloatArray | None
    """Logit sum over members' goods; 1 where there are none."""
    seller_price: FloatArray | None
    paid: FloatArray
    """Average price paid (E9); one slot more than there are destinations holds 1, for who buys no input."""
    restricted: list[Restricted]
    """One for each part of the cuts."""


@dataclass(frozen=True, slots=True, eq=False)
class Excess:
    """A trial of markups and all that follows from it."""

    markup: FloatArray
    offers: Offers
    margin: FloatArray
    used_frac: FloatArray
    """(origin slot, k) utilisation."""
    made: FloatArray
    """(origin slot, k) t; in shortage slots what rationed buyers give up (E10)."""
    final: Purchases
    bought: FloatArray
    """(destination slot, k) t."""
    base_pull: FloatArray
    """(destination slot, k) purchases per unit of logit sum, of what is not reserved."""
    seller_pull: FloatArray | None
    flows: list[FloatArray]
    """For each part of the cuts (P, k) flows under caps."""
    left: list[FloatArray]
    """For each part of the cuts (U, k) what restricted buyers want of other origins."""
    rationed: list[list[tuple[int, Rationed, IntArray]]]
    """For each part of the cuts, the shortage slots with the state of their buyers and their pairs."""
    sold: FloatArray
    """(origin slot, k) t; in shortage slots what makes the excess the residual of the complementarity."""

    @property
    def excess(self) -> FloatArray:
        """(origin slot, k) made less sold, t."""
        difference: FloatArray = self.made - self.sold
        return difference

    def made_frac_slope(self, given: Conditions) -> FloatArray:
        """(origin slot, k) slope of output by the log of the margin, t (E4)."""
        slope: FloatArray = (
            given.capacity * self.used_frac * given.response_power * (1.0 - self.used_frac)
        )
        return slope

    @property
    def paid(self) -> FloatArray:
        """(destination slot, k) average price paid over base."""
        return self.offers.paid[:-1]

    @property
    def price(self) -> FloatArray:
        """(origin slot, k) producers' prices over base."""
        return self.offers.price


def trial(given: Conditions, markup: FloatArray) -> Excess:
    """Let everyone answer these markups, (origin slot, k)."""
    offers = _offers(given, markup)
    margin, used_frac, made = _make(given, offers)
    final, bought = _buy(given, offers.paid, made)
    free = bought if given.reserved is None else bought * (1.0 - given.reserved)
    base_pull = free / offers.base_sum
    capped = _under_caps(given, offers, free, base_pull)
    seller_pull = None
    if given.reserved is not None and offers.seller_sum is not None:
        seller_pull = bought * given.reserved / offers.seller_sum
    sold = _sold(given, offers, base_pull, seller_pull)
    rationed = [
        ration(given, part, offers, free[cuts.slots]) for part, cuts in enumerate(given.parts)
    ]
    flows, left = [pair[0] for pair in capped], [pair[1] for pair in capped]
    for part in range(len(rationed)):
        _settle(given, part, (rationed[part], flows[part]), free, (made, sold))
    return Excess(
        markup, offers, margin, used_frac, made, final, bought, base_pull, seller_pull,
        flows, left, rationed, sold,
    )  # fmt: skip


def _under_caps(
    given: Conditions, offers: Offers, free: FloatArray, base_pull: FloatArray
) -> list[tuple[FloatArray, FloatArray]]:
    """Capped flows and what is left for others, part by part; what is left pulls at the other origins (E10)."""
    pairs = []
    for cuts, caps, restricted in zip(given.parts, given.caps, offers.restricted, strict=True):
        flows, left = capped_flows(cuts, caps, restricted, free[cuts.slots])
        base_pull[cuts.slots] = left / restricted.other_sum
        pairs.append((flows, left))
    return pairs


def _offers(given: Conditions, markup: FloatArray) -> Offers:
    """Prices and sourcing, stage after stage: each stage's makers know what they pay for their input."""
    origins, draws = markup.shape
    destinations = given.layout.destination_count

    def empty(wanted: object, slots: int) -> FloatArray | None:
        return None if wanted is None else np.empty((slots, draws))

    offers = Offers(
        price=np.exp(markup),
        log_price=markup.copy(),
        plain=np.empty_like(markup),
        floored=empty(given.log_floor, origins),
        landed=empty(given.log_floor, origins),
        base_sum=np.empty((destinations, draws)),
        base_price=np.empty((destinations, draws)),
        seller_sum=empty(given.seller, destinations),
        seller_price=empty(given.seller, destinations),
        paid=np.ones((destinations + 1, draws)),
        restricted=[],
    )
    for number, buckets in enumerate(given.flow_layout.stages):
        origin = slice(buckets[0].origins.start, buckets[-1].origins.stop)
        destination = slice(buckets[0].destinations.start, buckets[-1].destinations.stop)
        if number:
            linked = given.linked[origin]
            inputs = offers.paid[given.layout.input_slot[origin]]
            offers.price[origin] = linked * inputs + (1.0 - linked) * offers.price[origin]
            offers.log_price[origin] = np.log(offers.price[origin])
        _source(given, offers, buckets, origin, destination)
        for cuts, caps in zip(given.parts, given.caps, strict=True):
            if destination.start <= cuts.slots[0] < destination.stop:
                restrict(given, cuts, caps, offers)
        paid = offers.base_price[destination]
        if given.reserved is not None and offers.seller_price is not None:
            paid = paid + given.reserved[destination] * (offers.seller_price[destination] - paid)
        offers.paid[destination] = paid
    return offers


def _source(
    given: Conditions, offers: Offers, buckets: tuple[Bucket, ...], origin: slice, destination: slice
) -> None:
    """Attractions of a stage's origins, and what its destinations make of them (E7, E8, E9)."""
    price, log_price = offers.price[origin], offers.log_price[origin]
    log_capacity, sigma = given.log_capacity[origin], given.coefficients.sourcing_elasticity[origin]
    plain = attraction(log_price, log_capacity, sigma)
    offers.plain[origin] = plain
    columns = [plain, plain * price]
    if given.log_floor is not None and offers.floored is not None and offers.landed is not None:
        log_landed = log_landed_price(log_price, given.log_floor[origin])
        landed = np.exp(log_landed)
        floored = attraction(log_landed, log_capacity, sigma)
        offers.landed[origin], offers.floored[origin] = landed, floored
        columns += [floored, floored * landed]
    if given.seller is not None:
        seller = given.seller[origin]
        columns += [plain * seller, plain * price * seller]
    sums = by_destination(buckets, np.concatenate(columns, axis=1))
    draws = price.shape[1]
    parts = [sums[:, i * draws : (i + 1) * draws] for i in range(len(columns))]
    total, value = parts[0], parts[1]
    if given.enforcing is not None and given.log_floor is not None:
        enforced = given.enforcing[destination]
        total, value = np.where(enforced, parts[2], total), np.where(enforced, parts[3], value)
    offers.base_sum[destination] = total
    offers.base_price[destination] = value / np.maximum(total, 1e-300)
    if offers.seller_sum is not None and offers.seller_price is not None:
        some = parts[-2] > 0.0
        seller_sum = np.where(some, parts[-2], 1.0)
        offers.seller_sum[destination] = seller_sum
        offers.seller_price[destination] = np.where(
            some, parts[-1] / seller_sum, offers.base_price[destination]
        )


def _make(given: Conditions, offers: Offers) -> tuple[FloatArray, FloatArray, FloatArray]:
    """Margins, utilisation and output (E4, E13)."""
    c = given.coefficients
    receipt = offers.price
    if given.guaranteed is not None:
        receipt = np.maximum(receipt, given.guaranteed)
    margin = relative_margin(receipt, offers.paid[given.layout.input_slot], c.margin_frac)
    positive = margin if given.guaranteed is None else positive_margin(margin, given.trickle)
    used_frac = utilisation(given.logit + given.response_power * np.log(positive))
    return margin, used_frac, given.capacity * used_frac


def _buy(given: Conditions, paid: FloatArray, made: FloatArray) -> tuple[Purchases, FloatArray]:
    """Purchases of final users and of makers of the next stage."""
    layout = given.layout
    final = purchases(paid[layout.final_slots], given.demand, given.coefficients)
    bought = np.zeros((layout.destination_count, paid.shape[1]))
    bought[layout.final_slots] = final.bought
    if len(layout.made_sorted):
        inputs = (made * layout.input_ratio[:, None])[layout.made_sorted]
        bought[layout.made_destinations] += np.add.reduceat(inputs, layout.made_starts, axis=0)
    return final, bought


def _sold(
    given: Conditions, offers: Offers, base_pull: FloatArray, seller_pull: FloatArray | None
) -> FloatArray:
    """(origin slot, k) what all destinations buy of each origin, capped flows apart (E7)."""
    draws = base_pull.shape[1]
    columns = [base_pull]
    if offers.floored is not None and given.enforcing is not None:
        columns = [np.where(given.enforcing, 0.0, base_pull), np.where(given.enforcing, base_pull, 0.0)]
    if seller_pull is not None:
        columns.append(seller_pull)
    sums = by_origin(given.flow_layout.buckets, np.concatenate(columns, axis=1))
    sold: FloatArray = offers.plain * sums[:, :draws]
    if offers.floored is not None:
        sold += offers.floored * sums[:, draws : 2 * draws]
    if seller_pull is not None and given.seller is not None:
        sold += offers.plain * given.seller * sums[:, -draws:]
    return sold


def _settle(
    given: Conditions,
    part: int,
    found: tuple[list[tuple[int, Rationed, IntArray]], FloatArray],
    free: FloatArray,
    totals: tuple[FloatArray, FloatArray],
) -> None:
    """Book the capped flows; rationed buyers share what the caps let through in proportion to their wants (E10)."""
    cuts, caps = given.parts[part], given.caps[part]
    (rationed, flows), (made, sold) = found, totals
    for slot, state, pairs in rationed:
        wanted = free[cuts.slots[cuts.buyer[pairs]]]
        weights = np.where(caps[pairs].sum(axis=0) > 0.0, caps[pairs], cuts.base_flow[pairs])
        of_buyer = np.zeros((len(cuts.slots), wanted.shape[1]))
        np.add.at(of_buyer, cuts.buyer[pairs], weights)
        total = free[np.unique(cuts.slots[cuts.buyer[pairs]])].sum(axis=0)
        served = 1.0 - state.given_up / np.maximum(total, 1e-300)
        flows[pairs] = wanted * served * weights / np.maximum(of_buyer[cuts.buyer[pairs]], 1e-300)
        made[slot] = state.given_up
        sold[slot] = state.given_up - state.residual
    np.add.at(sold, cuts.origin, flows)
