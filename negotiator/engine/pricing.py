"""Prices of a trial, stage after stage: what makers ask and what buyers pay (E7 to E10, E12, E16)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.choosy import choosy_goods
from negotiator.engine.honour import honoured_frac
from negotiator.engine.offers import Offers
from negotiator.engine.own_terms import own_goods
from negotiator.engine.relief import relief_frac
from negotiator.engine.restriction import restrict
from negotiator.engine.sourcing import attraction, by_destination, landed_price

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions, Floors
    from negotiator.engine.home import HomeGoods
    from negotiator.engine.layout import Bucket
    from negotiator.engine.relief import Relief
    from negotiator.model.world import FloatArray

_LEAST_SUM: Final = 1.0e-250
"""Stands for a logit sum of 0: where all origins of a buyer are under caps, or much too dear."""


def price_all(given: Conditions, markup: FloatArray) -> Offers:
    """Prices and sourcing at some markups, (origin slot, k): makers know what they pay for their input."""
    offers = _blank(given, markup)
    for number, buckets in enumerate(given.flow_layout.stages):
        origin = slice(buckets[0].origins.start, buckets[-1].origins.stop)
        destination = slice(buckets[0].destinations.start, buckets[-1].destinations.stop)
        if number:
            _follow_inputs(given, offers, origin)
        _source(given, offers, buckets, (origin, destination))
        for part, cuts in enumerate(given.parts):
            if destination.start <= cuts.slots[0] < destination.stop:
                restrict(given, part, offers)
        if offers.seller_price is not None and offers.reserved is not None:
            free, reserved = offers.base_price[destination], offers.reserved[destination]
            sellers = np.where(reserved > 0.0, offers.seller_price[destination], free)
            offers.seller_price[destination] = sellers
            reserved *= honoured_frac(np.log(sellers / free))
            offers.paid[destination] = free + reserved * (sellers - free)
        if given.layout.relief is not None:
            _relieve(given.layout.relief, offers, destination)
    return offers


def _relieve(relief: Relief, offers: Offers, destination: slice) -> None:
    """Let holders of stockpiles of a stage pay less where their own stock serves them (E17)."""
    if not (offers.log_price[relief.origin] > 0.0).any():
        return
    here = (relief.destination >= destination.start) & (relief.destination < destination.stop)
    part = relief_frac(relief, offers.log_price)
    offers.paid[relief.destination[here]] *= part[here]


def _blank(given: Conditions, markup: FloatArray) -> Offers:
    """Offers with the own part of each price: all of it for who buys no input."""
    layout, draws = given.layout, markup.shape[1]
    origins, destinations = layout.origin_count, layout.destination_count
    seller = given.seller is not None
    columns = 2 + 2 * (given.floors is not None) + 2 * seller
    paid = np.empty((destinations + 1, draws))
    paid[-1] = 1.0
    price = np.exp(markup)
    price *= 1.0 - given.linked
    return Offers(
        price=price,
        log_price=markup.copy(),
        goods=np.empty((origins, columns, draws)),
        base_sum=np.empty((destinations, draws)),
        base_price=np.empty((destinations, draws)) if seller else paid[:-1],
        seller_sum=np.empty((destinations, draws)) if seller else None,
        seller_price=np.empty((destinations, draws)) if seller else None,
        reserved=None if given.reserved is None else given.reserved.copy(),
        paid=paid,
        restricted=[],
        landed=None if given.floors is None else np.empty((origins, draws)),
        open_goods=None
        if given.open_terms is None
        else np.empty((len(given.open_terms.weight), 2, draws)),
        charged=_charged(given, draws) if given.is_choosy else [],
    )


def _charged(given: Conditions, draws: int) -> list[FloatArray]:
    """Room for what charged goods attract."""
    terms = given.terms if given.open_terms is None else (*given.terms, given.open_terms)
    return [np.empty((len(some.weight), draws)) for some in terms]


def _follow_inputs(given: Conditions, offers: Offers, origin: slice) -> None:
    """Add the price of the input to the own part of a stage's prices (E11)."""
    inputs = offers.paid.take(given.layout.input_slot[origin], axis=0)
    inputs *= given.linked[origin]
    price = offers.price[origin]
    price += inputs
    np.log(price, out=offers.log_price[origin])


def _source(
    given: Conditions, offers: Offers, buckets: tuple[Bucket, ...], where: tuple[slice, slice]
) -> None:
    """Attractions of a stage's origins, and what its destinations make of them (E7, E8, E9, E12)."""
    origin, destination = where
    price, columns = offers.price[origin], offers.goods[origin]
    sigma = given.coefficients.sourcing_elasticity[origin]
    plain = attraction(offers.log_price[origin], given.log_capacity[origin], sigma)
    columns[:, 0] = plain
    if given.floors is not None and offers.landed is not None:
        _at_border(given.floors, origin, (price, plain), (offers.landed[origin], columns[:, 2]))
    if given.is_choosy:
        choosy_goods(given, offers, buckets, origin)
    np.multiply(columns[:, 0], price, out=columns[:, 1])
    if given.floors is not None and offers.landed is not None:
        np.multiply(columns[:, 2], offers.landed[origin], out=columns[:, 3])
    if given.seller is not None:
        np.multiply(columns[:, :2], given.seller[origin, None], out=columns[:, -2:])
    sums = by_destination(buckets, columns)
    total, value = _at_destinations(given, sums, columns, where)
    _add_open_goods(given, offers, where, (total, value))
    if (given.is_choosy or given.own is not None) and float(total.min()) < _LEAST_SUM:
        total, value = np.maximum(total, _LEAST_SUM), np.maximum(value, _LEAST_SUM)
    offers.base_sum[destination] = total
    np.divide(value, total, out=offers.base_price[destination])
    if offers.seller_sum is not None and offers.seller_price is not None:
        some = sums[:, -2] > _LEAST_SUM
        seller_sum = np.where(some, sums[:, -2], 1.0)
        offers.seller_sum[destination] = seller_sum
        offers.seller_price[destination] = np.where(
            some, sums[:, -1] / seller_sum, offers.base_price[destination]
        )


def _at_border(
    floors: Floors,
    origin: slice,
    goods: tuple[FloatArray, FloatArray],
    out: tuple[FloatArray, FloatArray],
) -> None:
    """Work out landed price and attraction of a stage's goods under border measures (E8, E12, E16).

    Parameters
    ----------
    origin : origin slots of the stage
    goods : their prices, and their attraction where no border measures are enforced
    out : where landed price and attraction are written
    """
    (price, pull), (landed, floored) = goods, out
    if floors.tariffs is not None:
        price = price * floors.tariffs.factor[origin]
        pull = pull * floors.tariffs.pull[origin]
    landed_price(price, floors.price[origin], out=landed)
    np.minimum(pull, floors.pull[origin], out=floored)


def _at_destinations(
    given: Conditions,
    sums: FloatArray,
    columns: FloatArray,
    where: tuple[slice, slice],
) -> tuple[FloatArray, FloatArray]:
    """Logit sum and value of goods at a stage's destinations, where border measures are enforced or not.

    Parameters
    ----------
    sums : of the columns of the stage's origins, at its destinations
    """
    if given.floors is None:
        return sums[:, 0], sums[:, 1]
    if given.floors.home is not None:
        _free_home_goods(given, given.floors.home, (columns, sums), where)
    enforcing = given.floors.enforcing[where[1]]
    total = np.where(enforcing, sums[:, 2], sums[:, 0])
    return total, np.where(enforcing, sums[:, 3], sums[:, 1])


def _free_home_goods(
    given: Conditions,
    home: HomeGoods,
    parts: tuple[FloatArray, FloatArray],
    where: tuple[slice, slice],
) -> None:
    """Let goods that cross no border count as they do where none is enforced (E16).

    Parameters
    ----------
    parts : columns of a stage's origins, and their sums at its destinations, which are put right
    where : origin and destination slots of the stage
    """
    (columns, sums), (origin, destination) = parts, where
    here = (home.origin >= origin.start) & (home.origin < origin.stop)
    at, to = home.origin[here] - origin.start, home.destination[here] - destination.start
    weights = home.weights(given.flow_layout)[here]
    np.add.at(sums[:, 2:4], to, weights[:, None, None] * (columns[at, :2] - columns[at, 2:4]))


def _add_open_goods(
    given: Conditions,
    offers: Offers,
    where: tuple[slice, slice],
    sums: tuple[FloatArray, FloatArray],
) -> None:
    """Add the flows with terms of their own that nothing caps to what a stage's destinations see (E7, E8).

    Parameters
    ----------
    where : origin and destination slots of the stage
    sums : logit sums and values of its destinations, which are added to
    """
    if given.own is None or given.own.open is None or offers.open_goods is None:
        return
    if given.open_terms is None:
        return
    (_, destination), (total, value) = where, sums
    flows = given.own.open
    here = np.flatnonzero(
        (flows.destination >= destination.start) & (flows.destination < destination.stop)
    )
    if not len(here):
        return
    to = flows.destination[here]
    choosy = offers.charged_of(-1)
    pull, landed = own_goods(
        given,
        offers,
        (flows.origin[here], to),
        given.open_terms.at(here),
        None if choosy is None else choosy[here],
    )
    offers.open_goods[here, 0], offers.open_goods[here, 1] = pull, landed
    np.add.at(total, to - destination.start, pull)
    np.add.at(value, to - destination.start, pull * landed)
