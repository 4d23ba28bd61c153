"""Pictures with plausible curves: 60 quarters, a floor from 2027, exports halved in 2029."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from negotiator.measures.bands import (
    Band,
    Ends,
    GainEnds,
    HeadlineBands,
    LineBands,
    Stacks,
)
from negotiator.measures.picture import (
    DependenceSeries,
    Destinations,
    Extra,
    Extras,
    MineralFigures,
    Picture,
)
from negotiator.measures.series import ClubSeries, Gain, Headline, MineralSeries
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota
from negotiator.model.events import ExportRestriction
from negotiator.model.scenario import Scenario
from negotiator.units import quarter_name
from tests.helpers.worlds import a_world

if TYPE_CHECKING:
    from negotiator.model.world import FloatArray

__all__ = [
    "EVERY_EXTRA",
    "a_club",
    "a_picture",
    "a_scenario",
    "a_series",
    "a_world",
    "some_bands",
    "some_extras",
    "some_headline_bands",
]
EVERY_EXTRA: Final[frozenset[Extra]] = frozenset(("dependence", "cover", "destinations", "risk"))
MEMBERS: Final = ("USA", "EUX", "GBR", "AUS", "JPN", "CAN")
NDPR: Final = "rare_earths_ndpr"
_QUARTERS: Final = 60
_YEARS: Final = (2026.0, 2027.0, 2029.0, 2029.5, 2030.0, 2031.0, 2033.0, 2036.0, 2041.0)
_FLOOR_RATIO: Final = 1.6
"""Floor over base price."""
# By curve: with the deal, and without; at the years of `_YEARS`.
_SECURE: Final = (
    (0.24, 0.26, 0.40, 0.41, 0.44, 0.54, 0.66, 0.71, 0.74),
    (0.24, 0.25, 0.25, 0.18, 0.18, 0.23, 0.26, 0.28, 0.29),
)
_PRICE_HOME: Final = (
    (1.00, 1.60, 1.62, 1.90, 1.90, 1.69, 1.63, 1.61, 1.60),
    (1.00, 1.04, 1.07, 2.70, 2.60, 1.50, 1.30, 1.33, 1.33),
)
_PRICE_OUTSIDE: Final = (
    (1.00, 1.00, 0.86, 2.25, 2.20, 1.12, 0.80, 0.79, 0.78),
    (1.00, 1.03, 1.02, 2.60, 2.50, 1.40, 1.20, 1.25, 1.25),
)
_ADVERSARY_SHARE: Final = (
    (0.64, 0.64, 0.54, 0.42, 0.38, 0.32, 0.27, 0.30, 0.34),
    (0.64, 0.64, 0.65, 0.58, 0.58, 0.64, 0.66, 0.68, 0.70),
)
_STOCK_SHARE: Final = (
    (0.00, 0.00, 0.00, 0.06, 0.02, -0.05, -0.01, 0.00, 0.00),
    (0.00, 0.00, 0.00, 0.04, 0.03, -0.02, -0.01, 0.00, 0.00),
)
_DEMAND_KT_PER_YEAR: Final = (8.2, 8.4, 8.7, 8.5, 8.6, 9.0, 9.6, 10.5, 11.8)
_REST: Final = {"AUS": 0.30, "USA": 0.27, "MYS": 0.15, "EUX": 0.12, "VNM": 0.07, "JPN": 0.05}
"""Parts of what neither the adversary nor stocks deliver; recycling is what is left."""


def _curve(anchors: tuple[float, ...]) -> FloatArray:
    years = 2026.0 + np.arange(_QUARTERS) / 4.0
    curve: FloatArray = np.interp(years, _YEARS, anchors)
    return curve


def _sources_t(demand_t: FloatArray, *, side: int) -> dict[str, FloatArray]:
    adversary = _curve(_ADVERSARY_SHARE[side])
    stocks = _curve(_STOCK_SHARE[side])
    rest = 1.0 - adversary - stocks
    shares = {"CHN": adversary, "stocks": stocks}
    shares |= {region: part * rest for region, part in _REST.items()}
    shares["recycling"] = rest * (1.0 - sum(_REST.values()))
    return {source: share * demand_t for source, share in shares.items()}


def a_series(mineral: str = NDPR, *, deal: bool = True, **changes: Any) -> MineralSeries:
    """Return the series of a mineral with or without the deal; `changes` replace fields."""
    side = 0 if deal else 1
    facts = a_world().mineral(mineral)
    price_usd_per_t = facts.price_usd_per_t.value
    demand_t = _curve(_DEMAND_KT_PER_YEAR) * 250.0
    home = price_usd_per_t * _curve(_PRICE_HOME[side])
    floor = np.zeros(_QUARTERS)
    floor[4:] = _FLOOR_RATIO * price_usd_per_t if deal else 0.0
    sources_t = _sources_t(demand_t, side=side)
    buyers_musd = demand_t * home / 1.0e6
    series = MineralSeries(
        mineral=mineral,
        stage=facts.main_stage,
        price_home_usd_per_t=home,
        price_outside_usd_per_t=price_usd_per_t * _curve(_PRICE_OUTSIDE[side]),
        price_adversary_usd_per_t=price_usd_per_t * np.full(_QUARTERS, 0.8),
        floor_usd_per_t=floor,
        club_output_t={facts.main_stage: demand_t * (1.0 - _curve(_ADVERSARY_SHARE[side])) * 0.8},
        club_demand_t=demand_t,
        sources_t=sources_t,
        adversary_share_frac=_curve(_ADVERSARY_SHARE[side]),
        secure_share_frac=_curve(_SECURE[side]),
        unfilled_quota_t=np.zeros(_QUARTERS),
        exports_adversary_t=sources_t["CHN"] * 3.0,
        buyers_musd=buyers_musd,
        treasuries_musd=0.08 * buyers_musd if deal else np.zeros(_QUARTERS),
    )
    return replace(series, **changes)


def a_club(*, deal: bool = True, members: tuple[str, ...] = MEMBERS) -> ClubSeries:
    """Return the series of the club over all minerals."""
    cost_musd_per_year = np.full(_QUARTERS, 4660.0 if deal else 3920.0)
    return ClubSeries(members, _curve(_SECURE[0 if deal else 1]), cost_musd_per_year)


def a_scenario(
    mineral: str = NDPR, *, members: tuple[str, ...] = MEMBERS, **changes: Any
) -> Scenario:
    """Return a scenario with a floor, a quota and an event on one mineral."""
    facts = a_world().mineral(mineral)
    price_usd_per_t = _FLOOR_RATIO * facts.price_usd_per_t.value
    stage = facts.main_stage
    floor = BorderFloor(mineral=mineral, stage=stage, price_usd_per_t=price_usd_per_t)
    quota = PurchaseQuota(mineral=mineral, stage=stage, share_frac=0.25)
    event = ExportRestriction(minerals=(mineral,), stage=stage, start="2029Q2", cut_frac=0.5)
    scenario = Scenario(
        name="Trilateral floor",
        coalition=Coalition(members=tuple(Member(region=region) for region in members)),
        deal=Deal(instruments=(floor, quota)),
        events=(event,),
    )
    return scenario.model_copy(update=changes)


def _headline() -> Headline:
    return Headline(
        secure_share_frac=0.58,
        secure_share_no_deal_frac=0.37,
        cost_musd_per_year=4660.0,
        cost_no_deal_musd_per_year=3920.0,
        buyers_change_musd_per_year=580.0,
        treasuries_change_musd_per_year=160.0,
        gains_musd_per_year={
            "USA": 170.0, "EUX": 40.0, "GBR": 10.0, "AUS": 150.0, "JPN": -60.0, "CAN": 20.0,
        },
    )  # fmt: skip


def a_picture(**changes: Any) -> Picture:
    """Return a picture of NdPr, or of `mineral=`; other `changes` replace fields of the picture."""
    mineral = changes.get("mineral", NDPR)
    headline = _headline()
    others = {"DEU": 20.0, "EST": 5.0, "IND": 8.0, "KOR": 30.0}
    picture = Picture(
        scenario=a_scenario(mineral),
        mineral=mineral,
        quarters=tuple(quarter_name(index) for index in range(_QUARTERS)),
        series=a_series(mineral),
        series_no_deal=a_series(mineral, deal=False),
        club=a_club(),
        club_no_deal=a_club(deal=False),
        headline=headline,
        headline_minerals=(mineral,),
        gains=parted({**headline.gains_musd_per_year, **others}),
        notices=(),
    )
    return replace(picture, **changes)


def parted(gains_musd_per_year: dict[str, float]) -> dict[str, Gain]:
    """Return gains with these sums: producers win, and consumers and treasury pay."""
    return {
        region: Gain(consumers=-30.0, producers=gain + 50.0, treasury=-20.0)
        for region, gain in gains_musd_per_year.items()
    }


def _dependence(*, side: int) -> DependenceSeries:
    share = _curve(_ADVERSARY_SHARE[side])
    return DependenceSeries({"mine": 0.2 * share, "refined": share}, 0.5 + 0.5 * share)


def _destinations(*, side: int) -> Destinations:
    """Return flows of four origins; the adversary sells most at home."""
    club = _curve(_ADVERSARY_SHARE[side]) * 1000.0
    size = np.array([1.0, 2.0, 0.5, 0.5])
    home = np.array([10.0, 40.0, 5.0, 8000.0])
    nobody = np.zeros((_QUARTERS, 1))
    return Destinations(
        ("USA", "MYS", "ROW", "CHN"), np.outer(club, size), nobody + home, nobody + 100.0 * size
    )


def some_extras(wanted: frozenset[Extra] = EVERY_EXTRA) -> Extras:
    """Return the wanted further figures of a picture."""
    flat = np.full(_QUARTERS, 1.5)
    risk = {mineral.id: (flat, flat) for mineral in a_world().minerals}
    risk[NDPR] = (flat, 2.0 * flat)
    days = _curve(_SECURE[0]) * 100.0
    return Extras(
        dependence=(_dependence(side=0), _dependence(side=1)) if "dependence" in wanted else None,
        cover_days=(days, 0.5 * days) if "cover" in wanted else None,
        destinations=(_destinations(side=0), _destinations(side=1))
        if "destinations" in wanted
        else None,
        risk=risk if "risk" in wanted else None,
        minerals=_minerals() if "minerals" in wanted else None,
    )


def _minerals() -> tuple[dict[str, MineralFigures], dict[str, MineralFigures]]:
    """Figures of every mineral: half secure for 100 m USD a quarter with a deal, a quarter for 90 without."""
    flat = np.ones(_QUARTERS)
    names = [mineral.id for mineral in a_world().minerals]
    after, before = (
        MineralFigures(1.0, 0.5 * flat, 100.0 * flat),
        MineralFigures(1.0, 0.25 * flat, 90.0 * flat),
    )
    return dict.fromkeys(names, after), dict.fromkeys(names, before)


def some_bands(**changes: Any) -> LineBands:
    """Return bands of the lines of `a_picture`: from a tenth below to a fifth above; changes move by 1."""
    series, extras = a_series(), some_extras()
    (dependence, _), (days, _) = extras.dependence or ((), ()), extras.cover_days or ((), ())
    lines = {
        "secure_share_frac": series.secure_share_frac,
        "price_home_usd_per_t": series.price_home_usd_per_t,
        "price_outside_usd_per_t": series.price_outside_usd_per_t,
        "exports_adversary_t": series.exports_adversary_t,
        "through_chain_frac": dependence.through_chain_frac,
        "cover_days": days,
        **{f"club_output_t.{stage}": each for stage, each in series.club_output_t.items()},
        **{f"at_stage_frac.{stage}": each for stage, each in dependence.at_stage_frac.items()},
    }
    bands = LineBands(
        draws=200,
        seed=1,
        counted=200,
        deal={name: Band(0.9 * values, 1.2 * values) for name, values in lines.items()},
        change={
            name: Band(0.0 * values - 1.0, 0.0 * values + 1.0) for name, values in lines.items()
        },
        stacks=(_stacks(series), _stacks(a_series(deal=False))),
    )
    return replace(bands, **changes)


def _stacks(series: MineralSeries) -> Stacks:
    """Return draws from a tenth below a series to a fifth above, most of the way at the ends of a band."""
    spread = np.linspace(0.8625, 1.2375, 11)[:, None]
    return Stacks(
        {name: spread * values for name, values in series.sources_t.items()},
        spread * series.buyers_musd,
        spread * series.treasuries_musd,
    )


def some_headline_bands(**changes: Any) -> HeadlineBands:
    """Return ranges of the headline of `a_picture`: members gain 20 more or less than it says."""
    gains = {
        region: GainEnds(
            Ends(gain.consumers - 10.0, gain.consumers + 10.0),
            Ends(gain.producers - 10.0, gain.producers + 10.0),
            Ends(gain.treasury, gain.treasury),
            Ends(gain.total - 20.0, gain.total + 20.0),
        )
        for region, gain in a_picture().gains.items()
    }
    bands = HeadlineBands(
        draws=200,
        seed=1,
        counted=200,
        secure_share_frac=Ends(0.553, 0.643),
        secure_change_frac=Ends(0.191, 0.264),
        cost_musd_per_year=Ends(4410.0, 4890.0),
        cost_change_musd_per_year=Ends(610.0, 880.0),
        buyers_change_musd_per_year=Ends(450.0, 700.0),
        treasuries_change_musd_per_year=Ends(150.0, 180.0),
        gains=gains,
        members_gain=GainEnds(
            Ends(-220.0, -140.0), Ends(590.0, 670.0), Ends(-120.0, -120.0), Ends(250.0, 410.0)
        ),
        worst_frac={"JPN": 0.9, "GBR": 0.1},
    )
    return replace(bands, **changes)
