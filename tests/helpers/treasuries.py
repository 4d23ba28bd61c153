"""What treasuries gain in a market, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.entries import booked
from negotiator.measures.treasury import TREASURY_PARTS, every_region, treasury_entries

if TYPE_CHECKING:
    from negotiator.measures.flows import MarketFlows
    from negotiator.model.outcome import Outcome
    from negotiator.model.world import FloatArray


def treasury_parts(outcome: Outcome, flows: MarketFlows) -> FloatArray:
    """(part, t, region) million USD that the treasury of each region gains in a market."""
    regions = every_region(outcome)
    table = np.zeros((len(TREASURY_PARTS), len(outcome.quarters), len(regions)))
    return booked(treasury_entries(outcome, flows), TREASURY_PARTS, regions, table)
