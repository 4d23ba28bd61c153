"""What regions pay each other for a mineral at the border, read off a path without the measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tests.helpers.cases import flows

if TYPE_CHECKING:
    from negotiator.model.outcome import MarketPath
    from negotiator.model.world import FloatArray


def paid_prices(path: MarketPath) -> FloatArray:
    """(t, g) price paid: where an export cap is in force at least what goods land at on average."""
    paid = path.paid[0].copy()
    average = _landed_value(path) / np.maximum(flows(path)[0].sum(axis=1), 1e-300)
    for capped in path.capped:
        here = capped.quarters[capped.is_capped], capped.group
        paid[here] = np.maximum(path.paid[0][here], average[here])
    return paid


def net_exports(path: MarketPath, after: MarketPath | None) -> tuple[FloatArray, FloatArray]:
    """(t, s) what exporters get and (t, d) what importers pay before their border, over base price and growth.

    Charges on exports and licence rents are the exporter's.

    Parameters
    ----------
    path : of a market
    after : of the next stage, whose makers buy here too
    """
    tonnes = flows(path)[0]
    price = np.broadcast_to(path.price[0][..., None], tonnes.shape).copy()
    weights = np.zeros_like(tonnes)
    for capped in path.capped:
        where = capped.quarters, capped.origin, capped.group
        price[where] += capped.charge[0]
        weights[where] = capped.is_capped * tonnes[where]
    totals = weights.sum(axis=1)
    rents = np.where(
        totals > 0.0, paid_prices(path) * tonnes.sum(axis=1) - _landed_value(path), 0.0
    )
    rents_of = weights * (rents / np.maximum(totals, 1e-300))[:, None, :]
    value = price * tonnes + rents_of
    return value.sum(axis=2), value.sum(axis=1)[:, path.groups] * bought_shares(path, after)


def _landed_value(path: MarketPath) -> FloatArray:
    """(t, g) what all goods land at together, over base; where members' goods pay no tariff."""
    landed = np.where(path.bordered, path.landed[0][..., None], path.price[0][..., None])
    for capped in path.capped:
        landed[capped.quarters, capped.origin, capped.group] = capped.landed[0]
    total: FloatArray = (landed * flows(path)[0]).sum(axis=1)
    return total


def bought_shares(path: MarketPath, after: MarketPath | None) -> FloatArray:
    """(t, d) part of each destination in what its buyer group buys."""
    market = path.market
    inputs = np.zeros((len(path.growth), len(market.destinations)))
    if after is not None:
        columns = [market.destinations.index(region) for region in after.market.origins]
        inputs[:, columns] = after.made[0] * after.market.input_per_output
    one_hot = np.eye(path.weights.shape[1])[path.groups]
    users = path.bought[0] - path.public_bought[0] + path.public_released[0] - inputs @ one_hot
    finals = np.bincount(path.groups, market.final_t)[path.groups]
    own = market.final_t / np.where(finals > 0.0, finals, np.inf)
    bought = np.maximum(users, 0.0)[:, path.groups] * own + inputs
    shares: FloatArray = bought / np.maximum((bought @ one_hot)[:, path.groups], 1e-300)
    return shares
