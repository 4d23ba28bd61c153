"""What sellers ask and what buyers make of it: the shared shape of a trial's prices."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from negotiator.engine.rationing import Restricted
    from negotiator.model.world import FloatArray


@dataclass(slots=True, eq=False)
class Offers:
    """Prices and what buyers make of them; by origin, then by destination slot, `(slot, k)`."""

    price: FloatArray
    log_price: FloatArray
    goods: FloatArray
    """(origin slot, 2 or 4 or 6, k) attraction, and attraction times landed price: where no floor is enforced,
    then where one is, last of members' goods."""
    base_sum: FloatArray
    """Logit sum over all origins, as each destination sees them."""
    base_price: FloatArray
    """Average landed price of purchases that are not reserved."""
    seller_sum: FloatArray | None
    """Logit sum over members' goods; 1 where there are none."""
    seller_price: FloatArray | None
    reserved: FloatArray | None
    """Share of purchases that is reserved for members' goods at these prices (E15)."""
    paid: FloatArray
    """Average price paid (E9); one slot more than there are destinations holds 1, for who buys no input."""
    restricted: list[Restricted]
    """One for each part of the cuts."""
    landed: FloatArray | None
    """Landed price where a floor is enforced."""
    open_goods: FloatArray | None
    """(P, 2, k) weighted attraction and landed price of flows with terms of their own that nothing caps."""
    charged: list[FloatArray]
    """(P, k) attraction of charged goods, not weighted, for each part of the cuts, last for the flows that
    nothing caps; empty unless buyers are choosy."""

    def charged_of(self, number: int) -> FloatArray | None:
        """(P, k) what charged goods of a part attract; None unless buyers are choosy."""
        return self.charged[number] if self.charged else None

    @property
    def plain(self) -> FloatArray:
        """(origin slot, k) attraction where no floor is enforced (E7)."""
        return self.goods[:, 0]

    @property
    def floored(self) -> FloatArray:
        """(origin slot, k) attraction where a floor is enforced; there must be one (E7)."""
        return self.goods[:, 2]
