"""What treasuries collect and pay, instrument by instrument (E12 to E18, E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

import numpy as np

from negotiator.engine.projects import opened_in, openings
from negotiator.measures.entries import Entry
from negotiator.measures.purchases import agreed_gap, agreed_t, pays_agreed
from negotiator.measures.sharing import cost_shares
from negotiator.model.deal import ContractForDifference, GapSubsidy, Stockpile
from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, IntArray, Market

TREASURY_PARTS: Final = (
    "levies", "tariffs", "charges", "subsidies", "contracts", "purchases", "stockpiles", "projects",
)  # fmt: skip
"""Of what the money of a treasury is made up."""
_ROUNDING: Final = 1.0e-12
"""A gap over base that is only rounding."""
_Joint: TypeAlias = GapSubsidy | ContractForDifference | Stockpile
_Kind = TypeVar("_Kind", bound="AnyInstrument")


def treasury_entries(outcome: Outcome, flows: MarketFlows) -> Iterator[Entry]:
    """What treasuries gain in a market, as far as anything moves.

    Levies and tariffs go to the country of import, charges on exports to that of export; subsidies and
    contracts are paid by the country of the maker, agreed prices by that of the buyer, reserves by who holds
    them, unless they share.
    """
    path, market = flows.path, flows.path.market
    if path.enforcing.any():
        yield Entry("levies", market.destinations, levies(flows))
    if path.tariff.any():
        yield Entry("tariffs", market.destinations, tariffs(flows))
    if any(capped.charge.any() for capped in path.capped):
        yield Entry("charges", market.origins, export_charges(flows))
    if pays_agreed(outcome, flows, "treasury"):
        yield Entry("purchases", market.destinations, -agreed_gap(outcome, flows, "treasury"))
    for entry, cls in _outlays(outcome, flows):
        yield from _shared(outcome, market, entry, _only(outcome, flows, cls))
    for one in opened_in(openings(outcome.world, outcome.scenario, outcome.draws), market):
        if one.finance is not None:
            share = cost_shares(outcome, market, one.finance)[one.decided]
            paid = one.payments_musd[..., None] * share
            yield Entry("projects", every_region(outcome), -paid)


def _outlays(outcome: Outcome, flows: MarketFlows) -> Iterator[tuple[Entry, type[_Joint]]]:
    """What treasuries spend and may share, and by which kind of instrument they share it."""
    market = flows.path.market
    for part, cls, paid in (
        ("subsidies", GapSubsidy, subsidies(outcome, flows)),
        ("contracts", ContractForDifference, contracts(outcome, flows)),
    ):
        if paid.any():
            yield Entry(part, market.origins, -paid), cls
    if flows.reserves.any():
        spent = stockpile_outlay(outcome, flows)
        yield Entry("stockpiles", market.destinations, -spent), Stockpile


def levies(flows: MarketFlows) -> FloatArray:
    """(t, d) million USD that lift goods to the floor at the border of each destination (E12)."""
    behind = np.flatnonzero(flows.path.enforcing.any(axis=0))
    if not behind.size:
        return np.zeros_like(flows.final)
    gap = flows.sales.landed(behind) - _price_abroad(flows, behind)
    if flows.path.tariff.any():
        gap = gap - _taxed(flows, behind)
        gap[gap < _ROUNDING] = 0.0
    return _at_border(flows, gap, behind)


def tariffs(flows: MarketFlows) -> FloatArray:
    """(t, d) million USD of tariffs collected at the border of each destination (E16)."""
    if not flows.path.tariff.any():
        return np.zeros_like(flows.final)
    behind = np.flatnonzero(flows.path.enforcing.any(axis=0))
    return _at_border(flows, _taxed(flows, behind), behind)


def _taxed(flows: MarketFlows, groups: IntArray) -> FloatArray:
    """(t, s, group) tariff on a tonne sold to some buyer groups, over base."""
    path, price = flows.path, _price_abroad(flows, groups)
    rate = np.where(path.bordered[..., groups], path.tariff[..., None] * price, 0.0)
    taxed: FloatArray = np.minimum(rate, flows.sales.landed(groups) - price)
    return taxed


def _price_abroad(flows: MarketFlows, groups: IntArray) -> FloatArray:
    """(t, s, group) price of a tonne before the border, over base: the maker's, and the charge on exports."""
    price = flows.path.price[flows.draws][..., None]
    wide = np.broadcast_to(price, (*price.shape[:-1], len(groups)))
    if flows.path.capped:
        wide = wide.copy()
    for capped in flows.path.capped:
        for column in np.flatnonzero(groups == capped.group):
            wide[..., capped.quarters, capped.origin, column] += capped.charge[flows.draws]
    return wide


def export_charges(flows: MarketFlows) -> FloatArray:
    """(t, s) million USD that treasuries of exporters keep of their mark-ups (E8)."""
    kept = np.zeros_like(flows.path.price[flows.draws])
    for capped in flows.path.capped:
        if capped.charge.any():
            sold = flows.sales.tonnes(np.array([capped.group]))[..., capped.origin, 0]
            charged = capped.charge[flows.draws] * sold[..., capped.quarters]
            kept[..., capped.quarters, capped.origin] += charged
    return kept * _musd(flows)


def _at_border(flows: MarketFlows, gap: FloatArray, groups: IntArray) -> FloatArray:
    """(t, d) million USD of a gap (t, s, group) on all goods that some buyer groups buy."""
    of_groups = np.zeros_like(flows.paid)
    of_groups[..., groups] = (gap * flows.sales.tonnes(groups)).sum(axis=-2)
    collected: FloatArray = flows.spread_bought(of_groups) * _musd(flows)
    return collected


def subsidies(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD paid to makers to lift their receipts to the guaranteed price (E13).

    What a contract for difference covers, or is sold at an agreed price, gets no subsidy.
    """
    path = flows.path
    gap = path.receipt[flows.draws] - path.price[flows.draws] - path.settled[flows.draws]
    paid: FloatArray = gap * _at_market_t(outcome, flows) * _musd(flows)
    return paid


def contracts(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD paid to makers under contracts for difference, less what is collected (E14)."""
    settled = flows.path.settled[flows.draws]
    paid: FloatArray = settled * _at_market_t(outcome, flows) * _musd(flows)
    return paid


def _at_market_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) tonnes made, less those sold at an agreed price (E15)."""
    path = flows.path
    made = path.made[flows.draws] * path.growth[..., None]
    rest: FloatArray = made - agreed_t(outcome, flows)
    return rest


def stockpile_outlay(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, d) million USD that a reserve costs in each destination (E17).

    What is bought less what is sold, and keeping; less what it gains in worth where it is booked at the price
    of the market.
    """
    price: FloatArray = flows.paid[..., flows.path.groups] * _musd(flows)
    public = flows.public
    spent: FloatArray = price * public
    instrument = _only(outcome, flows, Stockpile)
    if instrument is None:
        return spent
    worth = np.cumsum(public, axis=-2) * price
    spent = spent + worth * instrument.holding_cost_frac_per_year / QUARTERS_PER_YEAR
    if instrument.valuation == "market_value":
        spent = spent - np.diff(worth, axis=-2, prepend=0.0)
    return spent


def every_region(outcome: Outcome) -> tuple[str, ...]:
    """Ids of all regions, in the order of the world."""
    return tuple(region.id for region in outcome.world.regions)


def _only(outcome: Outcome, flows: MarketFlows, cls: type[_Kind]) -> _Kind | None:
    """Return the instrument of a class for a market, if there is one."""
    market = flows.path.market
    for instrument in outcome.scenario.deal.instruments:
        here = (instrument.mineral, instrument.stage) == (market.mineral, market.stage)
        if here and isinstance(instrument, cls):
            return instrument
    return None


def _shared(
    outcome: Outcome, market: Market, entry: Entry, instrument: _Joint | None
) -> Iterator[Entry]:
    """Who pays what falls to the treasuries of some places; the sum stays the same."""
    if instrument is None or instrument.sharing == "own":
        yield entry
        return
    share = cost_shares(outcome, market, instrument)
    alone = ~share.any(axis=1, keepdims=True)
    together = entry.amounts_musd.sum(axis=-1, keepdims=True) * share
    yield entry._replace(amounts_musd=entry.amounts_musd * alone)
    yield Entry(entry.part, every_region(outcome), together)


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
