"""Goods that cross no border: pairs of origin and destination of one country or customs union (E16)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from negotiator.engine.layout import first_regions

if TYPE_CHECKING:
    from negotiator.engine.layout import Layout
    from negotiator.engine.treatment import BoolArray, Club
    from negotiator.model.world import FloatArray, IntArray


@dataclass(frozen=True, slots=True, eq=False)
class HomeGoods:
    """Pairs of origin and destination between which there is no border; `H` of them."""

    masks: tuple[BoolArray, ...]
    """For each bucket (markets, s, d) True for these pairs."""
    origin: IntArray
    """(H,) origin slot; bucket after bucket, in the order of the masks."""
    destination: IntArray
    """(H,) destination slot."""

    def weights(self, layout: Layout) -> FloatArray:
        """(H,) sourcing weights of the pairs.

        Parameters
        ----------
        layout : whose weights count
        """
        buckets = zip(layout.buckets, self.masks, strict=True)
        return np.concatenate([bucket.weights[mask] for bucket, mask in buckets])

    def between(self, origins: IntArray, destinations: IntArray) -> BoolArray:
        """(P,) True for pairs that are among these.

        Parameters
        ----------
        origins, destinations : (P,) slots
        """
        width = 1 + max(int(self.destination.max(initial=0)), int(destinations.max(initial=0)))
        known = self.origin * width + self.destination
        found: BoolArray = np.isin(origins * width + destinations, known)
        return found


def home_goods(layout: Layout, club: Club) -> HomeGoods:
    """Find the pairs of a layout between which goods cross no border."""
    masks = [np.zeros(bucket.weights.shape, dtype=bool) for bucket in layout.buckets]
    for place in layout.places:
        makers = np.array([club.home_area(region) for region in place.market.origins])
        buyers = np.array([club.home_area(region) for region in first_regions(place)])
        masks[place.bucket][place.row, : len(makers), : len(buyers)] = makers[:, None] == buyers
    origins, destinations = [], []
    for bucket, mask in zip(layout.buckets, masks, strict=True):
        _, slots_s, slots_d = bucket.weights.shape
        row, s, d = np.nonzero(mask)
        origins.append(bucket.origins.start + row * slots_s + s)
        destinations.append(bucket.destinations.start + row * slots_d + d)
    return HomeGoods(tuple(masks), np.concatenate(origins), np.concatenate(destinations))
