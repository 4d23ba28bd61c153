"""What treasuries collect and pay, instrument by instrument (E12 to E18, E29)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar

import numpy as np

from negotiator.engine.projects import opened_in, openings
from negotiator.measures.flows import DRAW
from negotiator.measures.purchases import agreed_gap, agreed_t
from negotiator.measures.sharing import cost_shares, shared_out
from negotiator.model.deal import ContractForDifference, GapSubsidy, Stockpile
from negotiator.units import QUARTERS_PER_YEAR, USD_PER_MUSD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from negotiator.measures.flows import MarketFlows
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray, Market

TREASURY_PARTS: Final = (
    "levies", "tariffs", "charges", "subsidies", "contracts", "purchases", "stockpiles", "projects",
)  # fmt: skip
"""Of what the money of a treasury is made up."""
_ROUNDING: Final = 1.0e-12
"""A gap over base that is only rounding."""
_Kind = TypeVar("_Kind", bound="AnyInstrument")


def treasury_parts(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(part, t, region) million USD that the treasury of each region of the world gains in a market.

    Levies and tariffs go to the country of import, charges on exports to that of export; subsidies and
    contracts are paid by the country of the maker, agreed prices by that of the buyer, reserves by who holds
    them, unless they share.
    """
    market = flows.path.market
    parts = {
        "levies": levies(flows),
        "tariffs": tariffs(flows),
        "purchases": -agreed_gap(outcome, flows, "treasury"),
    }
    found = {name: at_places(outcome, market.destinations, one) for name, one in parts.items()}
    paid = at_places(outcome, market.origins, subsidies(outcome, flows))
    found["subsidies"] = -_shared(outcome, flows, GapSubsidy, paid)
    found["charges"] = at_places(outcome, market.origins, export_charges(flows))
    paid = at_places(outcome, market.origins, contracts(outcome, flows))
    found["contracts"] = -_shared(outcome, flows, ContractForDifference, paid)
    paid = at_places(outcome, market.destinations, stockpile_outlay(outcome, flows))
    found["stockpiles"] = -_shared(outcome, flows, Stockpile, paid)
    found["projects"] = -project_outlay(outcome, market)
    return np.stack([found[name] for name in TREASURY_PARTS])


def levies(flows: MarketFlows) -> FloatArray:
    """(t, d) million USD that lift goods to the floor at the border of each destination (E12)."""
    if not flows.path.enforcing.any():
        return np.zeros_like(flows.final)
    gap = flows.landed - flows.path.price[DRAW][..., None] - _charge(flows)
    if flows.path.tariff.any():
        gap = gap - _taxed(flows)
        gap[gap < _ROUNDING] = 0.0
    return _at_border(flows, gap)


def tariffs(flows: MarketFlows) -> FloatArray:
    """(t, d) million USD of tariffs collected at the border of each destination (E16)."""
    if not flows.path.tariff.any():
        return np.zeros_like(flows.final)
    return _at_border(flows, _taxed(flows))


def _taxed(flows: MarketFlows) -> FloatArray:
    """(t, s, g) tariff on a tonne, over base."""
    path, price = flows.path, flows.path.price[DRAW][..., None] + _charge(flows)
    rate = np.where(path.bordered, path.tariff[..., None] * price, 0.0)
    taxed: FloatArray = np.minimum(rate, flows.landed - price)
    return taxed


def export_charges(flows: MarketFlows) -> FloatArray:
    """(t, s) million USD that treasuries of exporters keep of their mark-ups (E8)."""
    kept: FloatArray = (_charge(flows) * flows.tonnes).sum(axis=-1) * _musd(flows)
    return kept


def _charge(flows: MarketFlows) -> FloatArray:
    """(t, s, g) charge on exports, a tonne, over base price."""
    charge = np.zeros_like(flows.tonnes)
    for capped in flows.path.capped:
        charge[capped.quarters, capped.origin, capped.group] = capped.charge[DRAW]
    return charge


def _at_border(flows: MarketFlows, gap: FloatArray) -> FloatArray:
    """(t, d) million USD of a gap (t, s, g) on all goods."""
    of_groups: FloatArray = np.einsum("tsg,tsg->tg", gap, flows.tonnes)
    collected: FloatArray = flows.spread_bought(of_groups) * _musd(flows)
    return collected


def subsidies(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD paid to makers to lift their receipts to the guaranteed price (E13).

    What a contract for difference covers, or is sold at an agreed price, gets no subsidy.
    """
    path = flows.path
    gap = path.receipt[DRAW] - path.price[DRAW] - path.settled[DRAW]
    paid: FloatArray = gap * _at_market_t(outcome, flows) * _musd(flows)
    return paid


def contracts(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) million USD paid to makers under contracts for difference, less what is collected (E14)."""
    settled = flows.path.settled[DRAW]
    paid: FloatArray = settled * _at_market_t(outcome, flows) * _musd(flows)
    return paid


def _at_market_t(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, s) tonnes made, less those sold at an agreed price (E15)."""
    path = flows.path
    rest: FloatArray = path.made[DRAW] * path.growth[:, None] - agreed_t(outcome, flows)
    return rest


def stockpile_outlay(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(t, d) million USD that a reserve costs in each destination (E17).

    What is bought less what is sold, and keeping; less what it gains in worth where it is booked at the price
    of the market.
    """
    price: FloatArray = flows.paid[:, flows.path.groups] * _musd(flows)
    spent: FloatArray = price * flows.public
    instrument = _only(outcome, flows, Stockpile)
    if instrument is None:
        return spent
    worth = np.cumsum(flows.public, axis=0) * price
    spent = spent + worth * instrument.holding_cost_frac_per_year / QUARTERS_PER_YEAR
    if instrument.valuation == "market_value":
        spent = spent - np.diff(worth, axis=0, prepend=0.0)
    return spent


def project_outlay(outcome: Outcome, market: Market) -> FloatArray:
    """(t, region) million USD of public money for joint projects, by who was bound at the decision (E18)."""
    total = np.zeros((len(outcome.quarters), len(outcome.world.regions)))
    for one in opened_in(openings(outcome.world, outcome.scenario), market):
        if one.finance is not None:
            share = cost_shares(outcome, market, one.finance)[one.decided]
            total += one.payments_musd[:, None] * share
    return total


def at_places(outcome: Outcome, names: Sequence[str], values: FloatArray) -> FloatArray:
    """(t, region) what belongs to some places, (t, place), in the order of the world's regions."""
    where = {region.id: column for column, region in enumerate(outcome.world.regions)}
    table = np.zeros((len(values), len(where)))
    table[:, [where[name] for name in names]] = values
    return table


def _only(outcome: Outcome, flows: MarketFlows, cls: type[_Kind]) -> _Kind | None:
    """Return the instrument of a class for a market, if there is one."""
    market = flows.path.market
    for instrument in outcome.scenario.deal.instruments:
        here = (instrument.mineral, instrument.stage) == (market.mineral, market.stage)
        if here and isinstance(instrument, cls):
            return instrument
    return None


def _shared(
    outcome: Outcome,
    flows: MarketFlows,
    cls: type[GapSubsidy] | type[ContractForDifference] | type[Stockpile],
    own: FloatArray,
) -> FloatArray:
    """(t, region) who pays what falls to each treasury."""
    instrument = _only(outcome, flows, cls)
    return own if instrument is None else shared_out(outcome, flows.path.market, instrument, own)


def _musd(flows: MarketFlows) -> float:
    """Million USD of a tonne at the base price."""
    return flows.path.market.price_usd_per_t / USD_PER_MUSD
