"""Goods of flows with terms of their own: what they land at and how much they attract (E7, E8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.offers import Offers
    from negotiator.engine.pair_schedule import Terms
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray


def own_goods(
    given: Conditions,
    offers: Offers,
    where: tuple[IntArray, IntArray],
    terms: Terms,
    choosy: FloatArray | None,
) -> tuple[FloatArray, FloatArray]:
    """(P, k) weighted attraction and landed price of some flows, what is charged on them included (E7, E8).

    Parameters
    ----------
    where : (P,) origin and (P,) destination slots
    choosy : (P, k) what charged goods attract where buyers are choosy; None where they are not
    """
    origin, destination = where
    landed = own_landed(given, offers, where, terms)
    if terms.log_charge is not None and choosy is not None:
        return terms.weight * choosy, landed
    pull, enforced = offers.plain[origin], _enforced(given, origin, destination)
    if terms.log_charge is None:
        if enforced is not None and offers.landed is not None:
            pull = np.where(enforced, offers.floored[origin], pull)
        return terms.weight * pull, landed
    sigma = given.coefficients.sourcing_elasticity[origin]
    pull = pull * np.exp(-sigma * terms.log_charge)
    if enforced is not None and offers.landed is not None:
        at_border = offers.floored[origin] * (landed / offers.landed[origin]) ** -sigma
        pull = np.where(enforced, at_border, pull)
    return terms.weight * pull, landed


def own_landed(
    given: Conditions, offers: Offers, where: tuple[IntArray, IntArray], terms: Terms
) -> FloatArray:
    """(P, k) landed price of some flows (E8).

    A charge comes on top of the producer's price before the border: goods land at
    `max(p (1 + χ) (1 + τ), F)` (E12, E16).

    Parameters
    ----------
    where : (P,) origin and (P,) destination slots
    """
    origin, destination = where
    landed, enforced = offers.price[origin], _enforced(given, origin, destination)
    if terms.log_charge is None:
        if enforced is not None and offers.landed is not None:
            landed = np.where(enforced, offers.landed[origin], landed)
        return landed
    landed = landed * np.exp(terms.log_charge)
    if enforced is not None and given.floors is not None:
        tariffs = given.floors.tariffs
        taxed = landed if tariffs is None else landed * tariffs.factor[origin]
        landed = np.where(enforced, np.maximum(taxed, given.floors.price[origin]), landed)
    return landed


def _enforced(given: Conditions, origin: IntArray, destination: IntArray) -> BoolArray | None:
    """(P, 1) True where border measures bind the goods; None where there are none."""
    if given.floors is None:
        return None
    enforced, home = given.floors.enforcing[destination], given.floors.home
    return enforced if home is None else enforced & ~home.between(origin, destination)[:, None]
