"""Some minerals together: the secure share and the cost of a club over minerals of one's choice (E23)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.measures.picture import MineralFigures


def club_over(
    figures: Mapping[str, MineralFigures], minerals: Sequence[str]
) -> tuple[float, float]:
    """Return secure share and cost of the club over some minerals, as its headline does over its own (E23).

    Parameters
    ----------
    figures : of every mineral, with the deal or without
    minerals : ids of those that count, one at least

    Returns
    -------
    Mean of the run: secure share, a part of 1, weighted by economic importance; cost, m USD a year.
    """
    chosen = [figures[mineral] for mineral in minerals]
    shares = [one.secure_share_frac for one in chosen]
    secure = np.average(shares, axis=0, weights=[one.weight for one in chosen])
    cost = np.sum([one.cost_musd for one in chosen], axis=0)
    return float(secure.mean()), float(cost.mean()) * QUARTERS_PER_YEAR
