"""(E8) What goods land at: the producer's price, and at an enforcing border never below the floor."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.sourcing import landed_price
from tests.helpers.cases import TRILATERAL, case, floor, outcome


def test_that_e8_lands_goods_at_the_producers_price_or_the_floor():
    price, floor_price = np.array([[0.8], [1.5], [0.8]]), np.array([[1.2], [1.2], [0.0]])
    landed = landed_price(price, floor_price)
    assert landed[:, 0] == pytest.approx([1.2, 1.5, 0.8], rel=1e-14)


def test_that_goods_of_e8_land_at_the_producers_price_before_the_floor_starts():
    scenario = case(TRILATERAL, floor("gallium", 1.3, start="2028Q1"), quarters=16)
    path = outcome(scenario, "gallium").path("gallium", "refined")
    assert path.landed[0, :8] == pytest.approx(path.price[0, :8], rel=1e-14)
    assert not path.enforcing[:8].any()
    assert path.enforcing[8:].any()


def test_that_a_floor_of_e8_ends_with_its_last_quarter():
    scenario = case(TRILATERAL, floor("gallium", 1.3, end="2028Q4"), quarters=16)
    path = outcome(scenario, "gallium").path("gallium", "refined")
    assert path.enforcing.any(axis=1).tolist() == [False] * 4 + [True] * 8 + [False] * 4
    assert path.landed[0, 12:] == pytest.approx(path.price[0, 12:], rel=1e-14)
