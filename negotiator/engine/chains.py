"""The unknowns of all chains in one flat order: where they lie, and sums and products chain by chain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, TypeVar

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from negotiator.engine.layout import Layout
    from negotiator.model.world import FloatArray, IntArray

_Item = TypeVar("_Item", np.float64, np.bool_)


class Block(NamedTuple):
    """Chains of like size, whose unknowns form a table."""

    chains: slice
    unknowns: slice
    size: int
    """Number of chains."""
    width: int
    """Unknowns of a chain, padding included."""

    def table(self, values: FloatArray) -> FloatArray:
        """Give the values of these chains, of (N, k), as (k, chain, unknown).

        Parameters
        ----------
        values : (N, k)
        """
        return values[self.unknowns].reshape(self.size, self.width, -1).transpose(2, 0, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Unknowns:
    """The markups to be found, chain after chain; vectors are `(N, k)`, with padding and a last row of 0."""

    slots: IntArray
    """(N,) origin slot; the number of origin slots in padding and in the last row."""
    places: IntArray
    """(origin slot,) position among the unknowns; the last for slots that hold no price."""
    starts: IntArray
    """(chain,) first unknown of each chain."""
    chain: IntArray
    """(N,) chain of each unknown."""
    blocks: tuple[Block, ...]

    def dot(self, first: FloatArray, second: FloatArray) -> FloatArray:
        """Inner product in each chain: two (N, k) to (chain, k).

        Parameters
        ----------
        first : (N, k)
        second : (N, k)
        """
        if len(self.starts) == 1:
            of_all: FloatArray = np.einsum("nk,nk->k", first, second)[None]
            return of_all
        return np.add.reduceat(first * second, self.starts, axis=0)

    def spread(self, values: NDArray[_Item]) -> NDArray[_Item]:
        """Give each unknown the value of its chain: (chain, k) to (N, k).

        Parameters
        ----------
        values : (chain, k)
        """
        return values.take(self.chain, axis=0)

    def times(self, tables: list[FloatArray], values: FloatArray) -> FloatArray:
        """Multiply by a matrix chain by chain: (N, k) to (N, k).

        Parameters
        ----------
        tables : for each block (k, chain, unknown, unknown)
        values : (N, k)
        """
        product = np.empty_like(values)
        product[-1] = 0.0
        for block, table in zip(self.blocks, tables, strict=True):
            found = table @ block.table(values)[..., None]
            product[block.unknowns] = found[..., 0].transpose(1, 2, 0).reshape(-1, values.shape[1])
        return product


def unknowns(layout: Layout) -> Unknowns:
    """Order the unknowns of a layout, block after block of chains of like size."""
    padding = np.array([layout.origin_count])
    slots = np.concatenate([*(system.ravel() for system in layout.systems), padding])
    places = np.full(layout.origin_count + 1, len(slots) - 1, dtype=np.intp)
    places[slots] = np.arange(len(slots))
    blocks, chain, first = [], 0, 0
    for system in layout.systems:
        count, width = system.shape
        stop = first + count * width
        blocks.append(Block(slice(chain, chain + count), slice(first, stop), count, width))
        chain, first = chain + count, stop
    widths = np.concatenate([np.full(block.size, block.width) for block in blocks])
    of_unknown = np.repeat(np.arange(len(widths)), widths)
    return Unknowns(
        slots=slots,
        places=places[:-1],
        starts=np.cumsum(widths) - widths,
        chain=np.append(of_unknown, len(widths) - 1),
        blocks=tuple(blocks),
    )
