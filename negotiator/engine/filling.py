"""How far a stockpile fills, and the notice of one that does not (E17)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.treatment import BoolArray, Club, in_force
from negotiator.model.naming import mineral_name
from negotiator.model.notices import notice
from negotiator.phrases import quarter_fact, share_fact
from negotiator.units import DAYS_PER_YEAR, QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.deal import Stockpile
    from negotiator.model.notices import Notice
    from negotiator.model.outcome import MarketPath

_FULL_FRAC: Final = 0.9
"""A stockpile of less than this part of what it should have bought is told of."""
_SPENT_FRAC: Final = 0.95
"""From this part of the budget on, it is the money that is missing."""


def filling_notices(
    club: Club, where: str, stockpile: Stockpile, path: MarketPath
) -> Iterator[Notice]:
    """Tell of a stockpile that has not filled by the time it should have."""
    holding = _holding(club, stockpile, path)
    if not holding.any() or (stockpile.source == "members" and not path.seller.any()):
        return
    first = int(np.flatnonzero(holding.any(axis=1))[0])
    filling = int(np.ceil(stockpile.fill_years * QUARTERS_PER_YEAR))
    last = min(first + filling, club.quarters) - 1
    planned = stockpile.target_days / DAYS_PER_YEAR * (last + 1 - first) / filling
    need = path.market.demand_t[holding[last]].sum()
    tonnes = path.public_bought[0, : last + 1].sum(axis=1)
    if tonnes.sum() >= _FULL_FRAC * planned * need or not need:
        return
    is_spent = _spent_musd(path, last) >= _SPENT_FRAC * stockpile.budget_musd
    yield notice(
        where,
        "stockpile_out_of_money" if is_spent else "stockpile_priced_out",
        quarter=quarter_fact(last),
        mineral=mineral_name(club.world, stockpile.mineral),
        share=share_fact(tonnes.sum() / (planned * need)),
    )


def _holding(club: Club, stockpile: Stockpile, path: MarketPath) -> BoolArray:
    """(t, d) True where a destination buys for the stockpile."""
    active = in_force(stockpile, club.quarters)[:, None]
    signed = np.array([club.inside(one, "stockpile") for one in path.market.destinations]).T
    holding: BoolArray = signed & active
    return holding


def _spent_musd(path: MarketPath, last: int) -> float:
    """Million USD spent on buying up to a quarter."""
    worth = (path.public_bought[0] * path.paid[0]).sum(axis=1) * path.growth
    return float(worth[: last + 1].sum()) * path.market.price_usd_per_t / USD_PER_MUSD
