"""Export caps: what a restricted buyer pays, gets and misses (E10)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.engine.cuts import Cuts
    from negotiator.engine.demand import Purchases
    from negotiator.engine.drawing import Drawing
    from negotiator.engine.public_stock import Trade
    from negotiator.model.world import FloatArray

FADE_FRAC: Final = 0.25
"""Over this much excess of the wanted over the capped flow the price moves to that of the other origins."""
_LEAST_CAP_T: Final = 1.0e-200
"""Stands for a cap of nothing on who bought nothing in the base year, t."""
_VALVE_STEEPNESS: Final = 30.0
"""How suddenly buyers give up around the choke price."""


_MOST_LOGIT: Final = 600.0
"""Log odds of not giving up count as no more: e^-600 of the purchases is as good as nothing."""


@dataclass(slots=True, eq=False)
class Restricted:
    """The buyers hit by cuts, `(U, k)`, and the capped flows, `(P, k)`, at some prices."""

    price: FloatArray
    """Average price paid on what is not reserved for members."""
    natural_price: FloatArray
    natural_sum: FloatArray
    """Sum of the logit over all origins, as if nothing were capped."""
    other_price: FloatArray
    """Average landed price of the origins that are not restricted; the shortage price where none is left."""
    other_sum: FloatArray
    """Sum of the logit over the other origins; 1 where none is left."""
    landed: FloatArray
    """(P, k) price at which capped goods land."""
    natural_share: FloatArray
    """(P, k) share of the capped origin if nothing were capped."""
    dear_share: FloatArray | None
    """(P, k) share of capped goods that are dearer than the others, as far as the caps allow, -1 for goods
    that are not; None where no capped goods are dearer."""
    blend: FloatArray
    """0 where no cap binds, 1 where one binds firmly or no other origin is left."""
    wanted: FloatArray
    """What would be bought at the natural price, beyond what is reserved, t."""
    wanted_by_users: Purchases | None
    """What final users would buy at the natural price; None where none of them is hit."""
    public: Trade | None
    """What stockpiles would do at the natural price; None where there are none (E17)."""


def restricted_prices(
    cuts: Cuts,
    caps: FloatArray,
    *,
    capped: tuple[FloatArray, FloatArray],
    others: tuple[FloatArray, FloatArray],
    shortage_price: FloatArray,
    wanted_at: Callable[[FloatArray], tuple[FloatArray, Purchases | None, Trade | None]],
) -> Restricted:
    """Price of restricted buyers: that of the other origins once a cap binds (E10).

    Capped goods that are dearer than the others carry no rent: they are paid what they land at.

    Parameters
    ----------
    cuts : the capped pairs
    caps : (P, k) tonnes that may flow, leakage included
    capped : weighted attraction and landed price of the capped origin, each (P, k)
    others : logit sum of the buyers over the other origins and their average landed price, each (U, k)
    shortage_price : (U, k) price at which rationed buyers compete
    wanted_at : tonnes bought beyond those reserved, what final users and stockpiles do, at prices paid (U, k)
    """
    pull, landed = capped
    other_sum, other_price = others
    natural_sum = other_sum + cuts.by_buyer(pull)
    natural_price = (other_sum * other_price + cuts.by_buyer(pull * landed)) / natural_sum
    natural_share = pull / natural_sum[cuts.buyer]
    wanted, users, public = wanted_at(natural_price)
    excess = overdraft(cuts, caps, natural_share * wanted[cuts.buyer])
    np.maximum(excess, 0.0, out=excess)
    blend = np.maximum.reduceat(np.minimum(excess, 1.0, out=excess), cuts.buyer_starts, axis=0)
    if cuts.short is not None:
        other_sum = np.where(cuts.alone, 1.0, other_sum)
        other_price = np.where(cuts.alone, shortage_price, other_price)
        blend = np.where(cuts.alone, 1.0, blend)
    price = (1.0 - blend) * natural_price + blend * other_price
    dear_share = _dear_share(cuts, caps, (landed, other_price), (natural_share, wanted))
    if dear_share is not None:
        extra = dear_share - (1.0 - blend[cuts.buyer]) * natural_share
        extra *= landed - other_price[cuts.buyer]
        price += cuts.by_buyer(np.where(dear_share >= 0.0, extra, 0.0))
    return Restricted(
        price, natural_price, natural_sum, other_price, other_sum, landed, natural_share,
        dear_share, blend, wanted, users, public,
    )  # fmt: skip


def _dear_share(
    cuts: Cuts,
    caps: FloatArray,
    prices: tuple[FloatArray, FloatArray],
    found: tuple[FloatArray, FloatArray],
) -> FloatArray | None:
    """(P, k) `dear_share` of `Restricted`.

    Parameters
    ----------
    prices : (P, k) of the capped goods and (U, k) of the others
    found : (P, k) natural share and (U, k) what is wanted
    """
    (landed, other), (natural_share, wanted) = prices, found
    dear = landed > other[cuts.buyer]
    dear &= ~cuts.alone[cuts.buyer]
    if not dear.any():
        return None
    allowed = np.minimum(natural_share, caps / np.maximum(wanted[cuts.buyer], 1e-300))
    return np.where(dear, allowed, -1.0)


def overdraft(cuts: Cuts, caps: FloatArray, wanted: FloatArray) -> FloatArray:
    """(P, k) how firmly caps bind: 0 at what is wanted, 1 where a quarter more is wanted (E10)."""
    excess: FloatArray = (wanted / least_cap(cuts, caps) - 1.0) / FADE_FRAC
    return excess


def least_cap(cuts: Cuts, caps: FloatArray) -> FloatArray:
    """(P, k) the caps, kept above zero for ratios."""
    least: FloatArray = np.maximum(caps, np.maximum(1e-9 * cuts.base_flow, _LEAST_CAP_T))
    return least


def capped_flows(
    cuts: Cuts, caps: FloatArray, restricted: Restricted, wanted: FloatArray
) -> tuple[FloatArray, FloatArray]:
    """(P, k) what flows under the caps and (U, k) what is left for the other origins (E10).

    Parameters
    ----------
    cuts : the capped pairs
    caps : (P, k) tonnes that may flow
    restricted : what was found for them at these prices
    wanted : (U, k) purchases beyond those reserved
    """
    flows = np.minimum(restricted.natural_share * wanted[cuts.buyer], caps)
    left = np.maximum(wanted - cuts.by_buyer(flows), 0.0)
    left *= ~cuts.alone
    return flows, left


@dataclass(frozen=True, slots=True, eq=False)
class Rationed:
    """The buyers of each market `G` who are left without another origin, at some shortage price; `(G, k)`.

    They trade what the caps let through among themselves, so one price serves them all. With one origin it is
    found as a complementarity: either it is the natural price, or all that may flow is used. With several it is
    the price at which what they draw of all of them is what they want.
    """

    gap: FloatArray
    """Distance of the shortage price from the natural one, t."""
    slack: FloatArray
    """What may flow, and what is given up, less what is wanted, t."""
    given_up: FloatArray
    """What buyers give up, t: the shortfall."""
    valve: FloatArray
    """(G, 1) their base purchases, t a quarter."""
    drawn: Drawing | None = None
    """What they draw of each origin; None where no market has several."""

    @property
    def _length(self) -> FloatArray:
        length: FloatArray = np.sqrt(self.gap**2 + self.slack**2 + (_CORNER_FRAC * self.valve) ** 2)
        return length

    @property
    def residual(self) -> FloatArray:
        """Fischer-Burmeister function: 0 where one of gap and slack is 0 and the other not below it.

        In markets of several origins what is drawn and given up less what is wanted.
        """
        of_one = self.gap + self.slack - self._length
        if self.drawn is None:
            return of_one
        return np.where(self.drawn.several, self.drawn.surplus, of_one)

    @property
    def by_gap(self) -> FloatArray:
        """Slope of the residual by the gap."""
        return 1.0 - self.gap / self._length

    @property
    def by_slack(self) -> FloatArray:
        """Slope of the residual by the slack."""
        return 1.0 - self.slack / self._length


_CORNER_FRAC: Final = 1.0e-4
"""Rounding of the corner where a cap just binds, over base purchases."""


def shortage_valve(log_price: FloatArray, choke_price: FloatArray, valve: FloatArray) -> FloatArray:
    """Tonnes that rationed buyers give up: all that is missing at the price that chokes off demand (E10).

    They are no supply: they are reported as shortfall.

    Parameters
    ----------
    log_price : (G, k) log of the shortage price over base
    choke_price : (G, 1) relative price at which 1 % of final demand is left
    valve : (G, 1) base purchases, t a quarter
    """
    logit = _VALVE_STEEPNESS * (log_price - np.log(choke_price))
    given_up: FloatArray = valve / (1.0 + np.exp(np.minimum(-logit, _MOST_LOGIT)))
    return given_up


def valve_slope(given_up: FloatArray, valve: FloatArray) -> FloatArray:
    """Derivative of `shortage_valve` with respect to the log price (E10).

    Parameters
    ----------
    given_up : (G, k) tonnes given up
    valve : (G, 1) base purchases, t a quarter
    """
    slope: FloatArray = _VALVE_STEEPNESS * given_up * (1.0 - given_up / np.maximum(valve, 1e-300))
    return slope


def leakage(gap_ratio: FloatArray, cut_t: FloatArray, largest_frac: float) -> FloatArray:
    """Tonnes that arrive through neutrals: λ of what is cut, λ = λ_max (1 - exp(-(gap - c)/p)) (E10).

    Parameters
    ----------
    gap_ratio : (P, k) price paid over the restricted origin's price, less 1
    cut_t : (P, k) what the restriction keeps back
    largest_frac : λ_max
    """
    reward = np.maximum(gap_ratio - NEUTRAL_PREMIUM_FRAC, 0.0)
    leaked: FloatArray = largest_frac * (1.0 - np.exp(-reward)) * cut_t
    return leaked


NEUTRAL_PREMIUM_FRAC: Final = 0.15
"""What neutrals ask on top of the restricted origin's price (10 to 20 % in the record)."""
LEAKAGE_LAG_QUARTERS: Final = 2
"""Quarters until a new route through neutrals delivers."""
