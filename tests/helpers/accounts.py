"""A mineral under a deal and without it, from two runs by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.measures.headline import Account, totals

if TYPE_CHECKING:
    from negotiator.model.outcome import Outcome


def account(outcome: Outcome, no_deal: Outcome, mineral: str) -> Account:
    """Compare a mineral under the deal and without it."""
    return Account(totals(outcome, mineral), totals(no_deal, mineral))
