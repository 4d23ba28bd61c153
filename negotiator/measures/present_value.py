"""Present value: gains of a region, of the club or of the world over a whole run in one number (E29)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.series import LedgerLine
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.measures.scope import Scope
    from negotiator.model.world import FloatArray


def present_value(amounts: FloatArray, discount_rate_frac: float) -> float:
    r"""Worth at the start of the run of amounts by quarter: `Σ a_t (1 + r)^-((t + 1/2) / 4)` (E29).

    An amount is taken to fall in the middle of its quarter. Money is real, so the rate is too.

    Parameters
    ----------
    amounts : (t,) in any unit of money
    discount_rate_frac : a year, above -1
    """
    years = (np.arange(len(amounts)) + 0.5) / QUARTERS_PER_YEAR
    return float(np.sum(amounts * (1.0 + discount_rate_frac) ** -years))


def scope_line(ledger: Mapping[str, LedgerLine], scope: Scope) -> LedgerLine:
    """Gains of a scope against no deal, in each quarter those of the regions then in it (E29)."""
    consumers, producers, treasury = (
        scope.over(partial(_sum_of, ledger, part))
        for part in ("consumers_musd", "producers_musd", "treasury_musd")
    )
    return LedgerLine(consumers, producers, treasury)


def _sum_of(ledger: Mapping[str, LedgerLine], part: str, regions: Sequence[str]) -> FloatArray:
    total: FloatArray = np.zeros_like(next(iter(ledger.values())).consumers_musd)
    for region in regions:
        total += getattr(ledger[region], part)
    return total
