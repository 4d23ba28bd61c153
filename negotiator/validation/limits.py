"""Limits with exact answers, each found a second time without the engine."""

from __future__ import annotations

from math import exp, log
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.simulate import simulate
from negotiator.model.scenario import Scenario
from negotiator.phrases import number_fact, phrase
from negotiator.validation.check import Band, Check
from negotiator.validation.twins import Twins, root

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray, World

_FLAT: Final = Band("difference", 1.0e-6, 1.0e-2)
_EXACT: Final = Band("relative", 1.0e-6, 1.0e-3)
_BALANCE: Final = Band("difference", 1.0e-9, 1.0e-6)
_ONE_PRICE: Final = Band("relative", 0.01, 0.05)
_SMALL: Final = Band("relative", 1.0e-3, 1.0e-2)
_SIGMA: Final = 6.0
_ALIKE_SIGMA: Final = 200.0
_FLOOR: Final = 1.3
_TARIFF_FRAC: Final = 0.25
_CUT_FRAC: Final = 0.4
_SMALL_CUT_FRAC: Final = 1.0e-4
_BASE_YEAR: Final = phrase("base year of the data; all minerals and stages")
_BY_HAND: Final = phrase("worked out without the engine, on a market of two makers and one buyer")


def still_world(world: World) -> tuple[Check, ...]:
    """With no deal and no event nothing moves, and what is made is sold."""
    found = simulate(world, Scenario())
    paths = found.paths.values()
    moved = max(float(np.abs(path.price - 1.0).max()) for path in paths)
    unsold = max(
        abs(float(path.made[0, 0].sum() / path.bought[0, 0].sum()) - 1.0) for path in paths
    )
    return (
        Check(
            "flat",
            "limit",
            phrase("No deal and no event: largest move of a price in 15 years"),
            0.0,
            moved,
            _FLAT,
            source=_BASE_YEAR,
        ),
        Check(
            "balance",
            "limit",
            phrase("Base quarter: largest gap between tonnes made and bought"),
            0.0,
            unsold,
            _BALANCE,
            source=_BASE_YEAR,
        ),
    )


def floor_on_one_twin(world: World) -> tuple[Check, ...]:
    """A border floor on one of two makers that are alike: prices of both."""
    twins = Twins(sigma=_SIGMA)
    price = twins.run(world, floor=_FLOOR).price[0, 0]
    home, away = _under_floor(twins)
    return (
        _twin_line(
            "floor_home", phrase("Floor on one of two alike: price of the other"), home, price[0]
        ),
        _twin_line(
            "floor_away", phrase("Floor on one of two alike: its own price"), away, price[1]
        ),
    )


def tariff_on_one_twin(world: World) -> tuple[Check, ...]:
    """A tariff on one of two makers that are alike: prices of both."""
    twins = Twins(sigma=_SIGMA)
    price = twins.run(world, tariff_frac=_TARIFF_FRAC).price[0, 0]
    home, away = _under_tariff(twins)
    return (
        _twin_line(
            "tariff_home", phrase("Tariff on one of two alike: price of the other"), home, price[0]
        ),
        _twin_line(
            "tariff_away", phrase("Tariff on one of two alike: its own price"), away, price[1]
        ),
    )


def alike_goods(world: World) -> tuple[Check, ...]:
    """Goods that are nearly the same everywhere have nearly one price."""
    twins = Twins(sigma=_ALIKE_SIGMA)
    paid = float(twins.run(world, cut_frac=_CUT_FRAC).paid[0, 0, 0])
    cheaper = log(1.0 - _CUT_FRAC)
    one_price = exp(root(lambda p: _one_price_excess(twins, p, cheaper), -3.0, 3.0))
    title = phrase(
        "Buyers who hardly mind the origin (σ {sigma}): price paid, against one price",
        sigma=number_fact(_ALIKE_SIGMA, f"{_ALIKE_SIGMA:g}"),
    )
    return (Check("one_price", "limit", title, one_price, paid, _ONE_PRICE, source=_BY_HAND),)


def small_shock(world: World) -> tuple[Check, ...]:
    """A small fall of costs against the log-linear system, solved directly."""
    twins = Twins(sigma=_SIGMA)
    path = twins.run(world, cut_frac=_SMALL_CUT_FRAC)
    found = np.log(path.price[0, 0]) / log(1.0 - _SMALL_CUT_FRAC)
    expected = _log_linear(twins)
    titles = (
        phrase("Costs of one of two fall by 0.01 %: price of the other, in % for each %"),
        phrase("Costs of one of two fall by 0.01 %: its own price, in % for each %"),
    )
    return tuple(
        Check(
            f"small_shock_{place}",
            "limit",
            title,
            float(expected[place]),
            float(found[place]),
            _SMALL,
            source=_BY_HAND,
            note=phrase("the log-linear system of shares, supply and demand"),
        )
        for place, title in enumerate(titles)
    )


def _twin_line(name: str, title: str, expected: float, found: float) -> Check:
    return Check(name, "limit", title, expected, float(found), _EXACT, source=_BY_HAND)


def _under_floor(twins: Twins) -> tuple[float, float]:
    """Prices at home and abroad where goods from abroad land at the floor: one equation, then another."""

    def home_excess(log_price: float) -> float:
        return twins.used(log_price) - 2.0 * _sold(twins, exp(log_price), _FLOOR)[0]

    log_home = root(home_excess, -3.0, 3.0)
    abroad = 2.0 * _sold(twins, exp(log_home), _FLOOR)[1]
    return exp(log_home), exp(twins.log_price_at(abroad))


def _under_tariff(twins: Twins) -> tuple[float, float]:
    """Prices at home and abroad where goods from abroad pay a tariff: one equation inside another."""

    def abroad_at(log_home: float) -> float:
        return root(
            lambda p: (
                twins.used(p) - 2.0 * _sold(twins, exp(log_home), (1.0 + _TARIFF_FRAC) * exp(p))[1]
            ),
            -3.0,
            3.0,
        )

    def home_excess(log_home: float) -> float:
        landed = (1.0 + _TARIFF_FRAC) * exp(abroad_at(log_home))
        return twins.used(log_home) - 2.0 * _sold(twins, exp(log_home), landed)[0]

    log_home = root(home_excess, -3.0, 3.0)
    return exp(log_home), exp(abroad_at(log_home))


def _sold(twins: Twins, home: float, away: float) -> tuple[float, float]:
    """Sales of both makers over what the buyer takes in the base year, at these landed prices (E7, E9)."""
    pull = np.array([home, away]) ** -twins.sigma
    shares = pull / pull.sum()
    bought = twins.wanted(float(shares @ np.array([home, away])))
    return float(shares[0] * bought), float(shares[1] * bought)


def _one_price_excess(twins: Twins, log_price: float, log_cost: float) -> float:
    made = 0.5 * (twins.used(log_price) + twins.used(log_price, log_cost))
    return made - twins.wanted(exp(log_price))


def _log_linear(twins: Twins) -> FloatArray:
    """(2,) change of the log prices at home and abroad for each unit that the log cost abroad changes."""
    supply = twins.supply * twins.response
    demand = twins.demand * twins.response
    own = supply + 0.5 * demand + 0.5 * twins.sigma
    cross = 0.5 * demand - 0.5 * twins.sigma
    return np.linalg.solve(np.array([[own, cross], [cross, own]]), [0.0, twins.supply])
