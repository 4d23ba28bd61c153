"""The analytic Jacobian of the excess, chain by chain (E11)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from negotiator.engine.slopes import Answers, MarketSlopes, answers, market_slopes

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Place
    from negotiator.model.world import FloatArray, IntArray


class _Link(NamedTuple):
    """A market of a chain with what the next stage needs of it."""

    place: Place
    slopes: MarketSlopes
    index: int
    """Its position in `slopes`."""
    price_by_markup: FloatArray
    """(k, s, n) of its log prices by the unknowns of the chain."""

    def paid_by_markup(self, column: IntArray) -> FloatArray:
        """(k, maker, n) of what makers of the next stage pay, by the unknowns of the chain."""
        count = self.price_by_markup.shape[1]
        paid = self.slopes.paid_by_price[:, self.index, :, :count][:, column, :]
        by_markup: FloatArray = paid @ self.price_by_markup
        return by_markup


def jacobians(given: Conditions, at: Excess, chains: list[IntArray]) -> list[FloatArray]:
    """Jacobian of the chains that are wanted.

    Parameters
    ----------
    chains : for each system of the layout, the rows that are wanted

    Returns
    -------
    For each system (k, chains, unknowns, unknowns), t by markup; the identity in padding.
    """
    layout, draws = given.layout, at.price.shape[1]
    slopes = answers(given, at)
    position = [{row: i for i, row in enumerate(rows.tolist())} for rows in chains]
    places = [place for place in layout.places if place.system_row in position[place.system]]
    found: dict[int, tuple[MarketSlopes, int]] = {}
    for number, bucket in enumerate(layout.buckets):
        here = [place for place in places if place.bucket == number]
        if here:
            blocks = market_slopes(given, at, slopes, bucket, np.array([place.row for place in here]))
            found |= {id(place): (blocks, i) for i, place in enumerate(here)}
    matrices = [
        _identities(draws, len(rows), system.shape[1])
        for rows, system in zip(chains, layout.systems, strict=True)
    ]
    before: _Link | None = None
    for place in places:
        matrix = matrices[place.system][:, position[place.system][place.system_row]]
        upstream = before if before is not None and before.place.chain == place.chain else None
        before = _insert(given, at, slopes, (place, *found[id(place)]), upstream, matrix)
    return matrices


def _identities(draws: int, count: int, width: int) -> FloatArray:
    matrix = np.zeros((draws, count, width, width))
    diagonal = np.arange(width)
    matrix[..., diagonal, diagonal] = 1.0
    return matrix


def _insert(
    given: Conditions,
    at: Excess,
    slopes: Answers,
    market: tuple[Place, MarketSlopes, int],
    upstream: _Link | None,
    matrix: FloatArray,
) -> _Link:
    """Rows of one market: what it makes less what it sells, by all unknowns of its chain."""
    place, blocks, index = market
    count = len(place.market.origins) + 1
    flat = slice(place.origins.start, place.shortage_slot + 1)
    own = np.arange(place.unknowns.start, place.unknowns.stop)
    local = np.arange(count)
    price = np.zeros((len(matrix), count, matrix.shape[-1]))
    linked = given.linked[flat, 0]
    price[:, local, own] = ((1.0 - linked[:, None]) * np.exp(at.markup[flat]) / at.price[flat]).T
    rows = np.zeros_like(price)
    if upstream is not None:
        column = given.layout.input_slot[place.origins] - upstream.place.destinations.start
        paid = upstream.paid_by_markup(column)
        follows = (given.linked[place.origins] / at.price[place.origins]).T
        price[:, :-1] += follows[..., None] * paid
        rows[:, :-1] += slopes.made_by_input[place.origins].T[..., None] * paid
        need = (slopes.made_by_markup[place.origins] * given.layout.input_ratio[place.origins, None]).T
        before = upstream.price_by_markup.shape[1]
        sales = upstream.slopes.marginal_share[:, upstream.index, :before, :][:, :, column]
        matrix[:, upstream.place.unknowns, own[:-1]] -= sales * need[:, None, :]
    rows -= blocks.sold_by_price[:, index, :count, :count] @ price
    rows[:, local, own] += slopes.made_by_markup[flat].T
    rows[:, -1, own[-1]] += _idle(given, place)
    matrix[:, place.unknowns] = _with_other_columns(matrix[:, place.unknowns], rows, own)
    return _Link(place, blocks, index, price)


def _with_other_columns(present: FloatArray, rows: FloatArray, own: IntArray) -> FloatArray:
    """Rows of a market, in the place of the identity that stood there."""
    present = present.copy()
    present[:, np.arange(len(own)), own] -= 1.0
    result: FloatArray = present + rows
    return result


def _idle(given: Conditions, place: Place) -> float:
    """1 where nobody in a market is rationed, so that its shortage price stands still, else 0."""
    rationed = any((cuts.shortage[cuts.alone] == place.shortage_slot).any() for cuts in given.parts)
    return float(not rationed)
