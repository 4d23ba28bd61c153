"""(E9) The average price paid is the value of what is bought over its tonnes."""

from __future__ import annotations

import numpy as np
import pytest

from tests.helpers.cases import (
    TRILATERAL,
    base_price,
    case,
    everyone,
    floor,
    flows,
    outcome,
    undercutting,
)


def paid_from_flows(path):
    """(k, t, g) value of all flows over their tonnes."""
    lands = np.where(path.enforcing[:, None, :], path.landed[..., None], path.price[..., None])
    tonnes = flows(path)
    return (tonnes * lands).sum(axis=2) / tonnes.sum(axis=2)


@pytest.mark.parametrize("mineral", ["gallium", "antimony", "rare_earths_ndpr"])
@pytest.mark.parametrize("coalition", [TRILATERAL, everyone()], ids=["three", "all"])
def test_that_e9_is_the_tonnage_weighted_landed_price(mineral, coalition):
    scenario = case(coalition, floor(mineral, 1.5), undercutting(mineral), quarters=12)
    for path in outcome(scenario, mineral).paths.values():
        assert path.paid == pytest.approx(paid_from_flows(path), rel=1e-12)


def test_that_e9_agrees_with_two_origins_added_up_by_hand():
    # In the base year all prices are 1; with the floor at 1.5 in force a member who buys the share
    # x from the club at the price p and the rest from outside pays x p + (1 - x) 1.5.
    path = outcome(case(TRILATERAL, floor("gallium", 1.5)), "gallium").path("gallium", "refined")
    japan = path.market.origins.index("JPN")
    buyer = int(path.groups[path.market.destinations.index("USA")])
    x = flows(path)[0, 8, japan, buyer] / path.bought[0, 8, buyer]
    by_hand = x * path.price[0, 8, japan] + (1.0 - x) * 1.5
    assert path.paid[0, 8, buyer] == pytest.approx(by_hand, rel=1e-12)
    assert path.paid[0, 0] == pytest.approx(1.0, abs=1e-12)
    assert path.market.price_usd_per_t == base_price("gallium")
