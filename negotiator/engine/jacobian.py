"""The analytic Jacobian of the residual, chain by chain (E11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from negotiator.engine.residual import standing_still, weights
from negotiator.engine.slopes import Answers, Columns, answers, columns_of, market_slopes

if TYPE_CHECKING:
    from negotiator.engine.conditions import Conditions
    from negotiator.engine.excess import Excess
    from negotiator.engine.layout import Layout, Place
    from negotiator.engine.treatment import BoolArray
    from negotiator.model.world import FloatArray, IntArray


_LEAST_SLOPE: Final = 1.0e-12
"""Added to the slopes by the own markup: where nothing answers a price any more, a step is still defined."""


class _Table(NamedTuple):
    """Where the slopes of the chains of a system lie in the flat slopes of all markets, `(chain, u, u)`."""

    within: IntArray
    """Slope of sales of the row's origin by the column's price; the last place, a 0, where none."""
    between: IntArray
    """Slope of the row's input price by the column's price; the last place, a 0, where none."""
    buyers: slice
    """Rows outside of which no chain has inputs; empty where no chain has more than one stage."""
    sellers: slice
    """Columns outside of which none sells inputs."""


@dataclass(frozen=True, slots=True, eq=False)
class Assembly:
    """How slopes within markets become slopes of whole chains."""

    tables: tuple[_Table, ...]
    starts: tuple[tuple[int, int], ...]
    """Start of each bucket in the flat (s, s) and in the flat (s, d) slopes, and the ends of both."""
    market_chains: tuple[IntArray, ...]
    """For each bucket, the number of the chain of each market."""
    stages: int
    """Most stages of a chain."""


def assembly(layout: Layout) -> Assembly:
    """Find the places of all slopes of a layout."""
    starts = [(0, 0)]
    for bucket in layout.buckets:
        size, slots_s, _ = bucket.weights.shape
        starts.append((starts[-1][0] + size * slots_s**2, starts[-1][1] + bucket.weights.size))
    first_chain = np.cumsum([0, *(len(system) for system in layout.systems)])
    chains = [np.zeros(len(bucket.weights), dtype=np.intp) for bucket in layout.buckets]
    within = [np.full((*s.shape, s.shape[1]), starts[-1][0]) for s in layout.systems]
    between = [np.full((*s.shape, s.shape[1]), starts[-1][1]) for s in layout.systems]
    before: Place | None = None
    for place in layout.places:
        slots_s = layout.buckets[place.bucket].weights.shape[1]
        chains[place.bucket][place.row] = first_chain[place.system] + place.system_row
        own = np.arange(place.unknowns.stop - place.unknowns.start)
        start = starts[place.bucket][0] + place.row * slots_s**2
        table = within[place.system][place.system_row]
        table[place.unknowns, place.unknowns] = start + own[:, None] * slots_s + own
        if before is not None and before.chain == place.chain:
            makers = place.origins.stop - place.origins.start
            rows = slice(place.unknowns.start, place.unknowns.start + makers)
            table = between[place.system][place.system_row]
            table[rows, before.unknowns] = _input_places(layout, before, place, starts)
        before = place
    tables = tuple(
        _Table(own, link, *_bounds(np.any(link < starts[-1][1], axis=0)))
        for own, link in zip(within, between, strict=True)
    )
    return Assembly(tables, tuple(starts), tuple(chains), len(layout.stages))


def _bounds(linked: BoolArray) -> tuple[slice, slice]:
    """Rows and columns outside of which nothing of a table, (u, u), is True."""
    rows, columns = np.nonzero(linked)
    if not len(rows):
        return slice(0), slice(0)
    return (
        slice(int(rows.min()), int(rows.max()) + 1),
        slice(int(columns.min()), int(columns.max()) + 1),
    )


def _input_places(
    layout: Layout, before: Place, place: Place, starts: list[tuple[int, int]]
) -> IntArray:
    """(maker, origin) where the slopes of the input prices of a market lie, by prices of the market before."""
    slots_s, slots_d = layout.buckets[before.bucket].weights.shape[1:]
    start = starts[before.bucket][1] + before.row * slots_s * slots_d
    column = layout.input_slot[place.origins] - before.destinations.start
    sellers = np.arange(before.unknowns.stop - before.unknowns.start)
    places: IntArray = start + sellers * slots_d + column[:, None]
    return places


class _Flat(NamedTuple):
    """Slopes within the markets that are wanted, `(k, place)`, 0 in the last place."""

    sold: FloatArray
    paid: FloatArray
    marginal: FloatArray


def jacobians(
    given: Conditions,
    at: Excess,
    plan: Assembly,
    wanted: list[BoolArray],
    weighted: tuple[FloatArray, FloatArray] | None = None,
) -> list[FloatArray]:
    """Jacobian of the chains that are wanted.

    Parameters
    ----------
    wanted : for each system of the layout, True for the chains that are wanted
    weighted : derivatives of the residual by what is made and sold; those of the plain residual if None

    Returns
    -------
    For each system (k, chains, unknowns, unknowns), residual by markup; the identity in padding.
    """
    slopes = answers(given, at)
    flat = _flat_slopes(given, at, columns_of(given, at, slopes), (plan, wanted))
    vectors = _vectors(given, at, slopes, weights(given) if weighted is None else weighted)
    matrices = []
    for table, system, flags in zip(plan.tables, given.layout.systems, wanted, strict=True):
        rows = np.flatnonzero(flags)
        here = vectors.take(system[rows], axis=0).transpose(2, 3, 0, 1)
        matrices.append(_chain_matrix(flat, (table, rows), here, plan.stages))
    return matrices


def _flat_slopes(
    given: Conditions, at: Excess, columns: Columns, what: tuple[Assembly, list[BoolArray]]
) -> _Flat:
    """Slopes of all markets of the wanted chains, side by side."""
    (plan, wanted), draws = what, at.made.shape[1]
    chosen = np.concatenate(wanted)
    sold_size, paid_size = plan.starts[-1]
    flat = _Flat(*(np.empty((draws, size + 1)) for size in (sold_size, paid_size, paid_size)))
    for values in flat:
        values[:, -1] = 0.0
    for number, bucket in enumerate(given.layout.buckets):
        here = chosen[plan.market_chains[number]]
        if not here.any():
            continue
        rows = slice(None) if here.all() else np.flatnonzero(here)
        found = market_slopes(given, at, columns, number, rows)
        spans = zip(plan.starts[number], plan.starts[number + 1], strict=True)
        (first_s, last_s), (first_d, last_d) = spans
        size, slots_s, slots_d = bucket.weights.shape
        flat.sold[:, first_s:last_s].reshape(draws, size, slots_s, slots_s)[:, rows] = (
            found.sold_by_price
        )
        for target, values in (
            (flat.paid, found.paid_by_price),
            (flat.marginal, found.marginal_share),
        ):
            target[:, first_d:last_d].reshape(draws, size, slots_s, slots_d)[:, rows] = values
    return flat


def _vectors(
    given: Conditions, at: Excess, slopes: Answers, weighted: tuple[FloatArray, FloatArray]
) -> FloatArray:
    """(origin slot + 1, 8, k) what the rows of a chain are made of.

    How a price moves by its markup and by its input, output by the markup, need of input by the markup, weights
    of what is made and sold in the residual, 1 where a price stands still, and output by the input.
    """
    vectors = np.zeros((len(at.made) + 1, 8, at.made.shape[1]))
    own, follows, by_markup, need, made_weight, sold_weight, still, by_input = vectors[
        :-1
    ].transpose(1, 0, 2)
    np.exp(at.markup, out=own)
    own *= 1.0 - given.linked
    own /= at.price
    np.divide(given.linked, at.price, out=follows)
    by_markup[:] = slopes.made_by_markup
    np.multiply(slopes.made_by_markup, given.layout.input_ratio[:, None], out=need)
    if at.public is not None:
        passed = np.concatenate([at.public.by_need, np.zeros((1, need.shape[1]))])
        need *= passed.take(given.layout.input_slot, axis=0)
    made_weight[:], sold_weight[:] = weighted
    still[:] = standing_still(given) + _LEAST_SLOPE
    vectors[-1, 6] = 1.0
    if slopes.made_by_input is not None:
        by_input[:] = slopes.made_by_input
    return vectors


def _chain_matrix(
    flat: _Flat, where: tuple[_Table, IntArray], vectors: FloatArray, stages: int
) -> FloatArray:
    """(k, chains, u, u) rows of all markets of some chains: what they make less what they sell, by the markups.

    A price answers the own markup and, through the input, the markups of the stages before.
    """
    table, rows = where
    if not len(rows):
        return np.empty((vectors.shape[1], 0, *table.within.shape[1:]))
    own, _, by_markup, _, made_weight, sold_weight, still, by_input = vectors
    within = flat.sold.take(table.within[rows], axis=1)
    matrix: FloatArray = within * own[..., None, :]
    diagonal = np.arange(matrix.shape[-1])
    made = None
    if table.buyers.stop:
        passed, inputs = _add_linked(flat, (table, rows), vectors, (within, matrix), stages)
        if by_input.any():
            price = np.zeros_like(matrix)
            price[..., diagonal, diagonal] = own
            price[..., table.buyers, table.sellers] += passed
            made = (made_weight * by_input)[..., table.buyers, None] * (
                inputs @ price[..., table.sellers, :]
            )
    matrix *= -sold_weight[..., None]
    if made is not None:
        matrix[..., table.buyers, :] += made
    matrix[..., diagonal, diagonal] += made_weight * by_markup
    matrix[..., diagonal, diagonal] += still
    return matrix


def _add_linked(
    flat: _Flat,
    where: tuple[_Table, IntArray],
    vectors: FloatArray,
    matrices: tuple[FloatArray, FloatArray],
    stages: int,
) -> tuple[FloatArray, FloatArray]:
    """Add to slopes of sales, in place, what passes from stage to stage: prices on, and need of inputs back.

    Parameters
    ----------
    vectors : what the rows of the chains are made of
    matrices : (k, chains, u, u) slopes of sales by the prices of their own market, and by markups

    Returns
    -------
    (k, chains, buyers, sellers) slopes of log prices by markups of the stages before, and of the prices of
    inputs by prices.
    """
    (table, rows), (within, by_markups) = where, matrices
    buyers, sellers = table.buyers, table.sellers
    own, follows, _, need, *_ = vectors
    between = table.between[rows, buyers, sellers]
    inputs = flat.paid.take(between, axis=1)
    chained = passed = power = follows[..., buyers, None] * inputs
    both = sellers.stop - buyers.start
    for _ in range(stages - 2 if both > 0 else 0):
        power = power[..., -both:] @ chained[..., :both, :]
        passed = passed + power
    passed = passed * own[..., None, sellers]
    by_markups[..., sellers] += within[..., buyers] @ passed
    marginal = flat.marginal.take(between, axis=1).swapaxes(-1, -2)
    by_markups[..., sellers, buyers] += marginal * need[..., None, buyers]
    return passed, inputs
