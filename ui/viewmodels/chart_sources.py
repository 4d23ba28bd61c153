"""The chart of sources: who delivers what members use, stacked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.series import RECYCLING, STOCKS
from negotiator.units import QUARTERS_PER_YEAR
from ui.format import tonnes
from ui.texts import translate
from ui.viewmodels.chart_lines import common_parts, ghost_curve
from ui.viewmodels.chart_parts import Column, Layer, Reading, StackChart, Words
from ui.viewmodels.chart_words import (
    change_words,
    dated,
    decimals_of,
    quarter_text,
    region_text,
    value_at,
)
from ui.viewmodels.grades import weak_inputs, weak_text
from ui.viewmodels.mineral_names import sentence_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from negotiator.measures.picture import Picture
    from negotiator.measures.series import MineralSeries
    from negotiator.model.world import FloatArray, World

_NAMED_NEUTRALS: Final = 2
_NAMED_MEMBERS: Final = 3
"""With the adversary and recycling at most seven origins have a name; the rest is *other*."""
_VISIBLE_FRAC: Final = 0.03
"""Origins below this part of all tonnes go to *other*."""
_EU: Final = "EUX"
_REST: Final = ""
"""Name of the origins that have no layer of their own."""
_T_PER_UNIT: Final = (1.0e6, 1.0e3)


@dataclass(frozen=True, slots=True, eq=False)
class _Groups:
    """Members' tonnes a year by kind of origin; every array is at least 0."""

    adversary: FloatArray
    neutrals: Mapping[str, FloatArray]
    secondary: FloatArray
    """Recycling and the net release of stocks."""
    members: Mapping[str, FloatArray]


def sources_chart(picture: Picture, world: World) -> StackChart:
    """Draw the tonnes a year that members use, by origin, and the adversary's without a deal."""
    deal = _groups(picture.series, picture, world)
    ghost = _groups(picture.series_no_deal, picture, world).adversary
    demand = picture.series.club_demand_t * QUARTERS_PER_YEAR
    unit, t_per_unit = amount_unit(float(demand.max()))
    layers = _layers(deal, picture, world, t_per_unit=t_per_unit)
    ghost, demand = ghost / t_per_unit, demand / t_per_unit
    adversary = region_text(world, picture.scenario.adversary)
    decimals = decimals_of(demand)
    china = layers[0].values

    def reading(quarter: int) -> Reading:
        date = quarter_text(picture.quarters[quarter])
        rest = translate("charts", " of {demand}, no deal {ghost} ").format(
            demand=value_at(demand, quarter, decimals), ghost=value_at(ghost, quarter, decimals)
        )
        return (
            *dated(f"{date}: {adversary} ", value_at(china, quarter, decimals), rest),
            change_words(float(china[quarter] - ghost[quarter]), decimals=decimals, good=-1.0),
        )

    weak = weak_inputs(world, picture.mineral, picture.club.members)
    no_deal = translate("charts", "{adversary}, no deal").format(adversary=adversary)
    header = translate("charts", "{origin}, {unit} a year")
    columns = [
        Column(header.format(origin=layer.label.text, unit=unit), layer.values) for layer in layers
    ]
    return StackChart(
        **common_parts(picture, world),
        question=translate("charts", "Where does our {mineral} come from?").format(
            mineral=sentence_name(world.mineral(picture.mineral))
        ),
        unit=translate("charts", "{unit} a year").format(unit=unit),
        columns=(*columns, Column(header.format(origin=no_deal, unit=unit), ghost)),
        reading=reading,
        meaning=translate("charts", "What members use in a year, by the place that delivers it."),
        weakness=weak_text(weak.need, weak.supply),
        layers=layers,
        ghost=ghost_curve(no_deal, ghost),
    )


def amount_unit(peak_t_per_year: float) -> tuple[str, float]:
    """Return the unit of an axis, and the tonnes in one of it."""
    unit = tonnes(peak_t_per_year)[1]
    factor = next((factor for factor in _T_PER_UNIT if tonnes(factor)[1] == unit), 1.0)
    return unit, factor


def _groups(series: MineralSeries, picture: Picture, world: World) -> _Groups:
    """Sort the origins; where stocks are filled from purchases, take that off every origin alike.

    What is left then adds up to what members use, and no layer is negative.
    """
    rates = {source: tonnes_ * QUARTERS_PER_YEAR for source, tonnes_ in series.sources_t.items()}
    nothing = np.zeros_like(series.club_demand_t)
    secondary = rates.pop(RECYCLING, nothing) + rates.pop(STOCKS, nothing)
    bought = np.maximum(sum(rates.values(), start=nothing), 0.0)
    kept_frac = 1.0 + np.minimum(secondary, 0.0) / np.where(bought > 0.0, bought, 1.0)
    kept = {region: np.maximum(rate * kept_frac, 0.0) for region, rate in rates.items()}
    adversary = kept.pop(picture.scenario.adversary, nothing)
    club = set(picture.club.members)
    neutrals = {region: rate for region, rate in kept.items() if region not in club}
    members: dict[str, FloatArray] = {}
    for region in kept.keys() - neutrals.keys():
        name = _EU if _EU in club and world.region(region).eu_member else region
        members[name] = members.get(name, nothing) + kept[region]
    return _Groups(adversary, neutrals, np.maximum(secondary, 0.0), members)


def _layers(
    groups: _Groups, picture: Picture, world: World, *, t_per_unit: float
) -> tuple[Layer, ...]:
    """Return the layers from the bottom to the top."""
    least_t = _VISIBLE_FRAC * float(picture.series.club_demand_t.sum()) * QUARTERS_PER_YEAR
    neutrals = _largest(groups.neutrals, _NAMED_NEUTRALS, least_t=least_t)
    members = _largest(groups.members, _NAMED_MEMBERS, least_t=least_t)
    adversary = region_text(world, picture.scenario.adversary)
    layers = [_layer(adversary, "adversary", groups.adversary / t_per_unit)]
    layers += [
        _layer(_neutral_text(world, region), "neutral", rate / t_per_unit, shade=shade)
        for shade, (region, rate) in enumerate(neutrals.items())
    ]
    if groups.secondary.any():
        text = _secondary_text(picture.series)
        layers.append(_layer(text, "recycling", groups.secondary / t_per_unit))
    layers += [
        _layer(_member_text(world, region), "members", rate / t_per_unit, shade=shade)
        for shade, (region, rate) in reversed(tuple(enumerate(members.items())))
    ]
    return tuple(layers)


def _layer(text: str, role: str, values: FloatArray, *, shade: int = 0) -> Layer:
    return Layer(Words(text, f"{role}_text"), role, values, shade=shade)


def _largest(
    rates: Mapping[str, FloatArray], count: int, *, least_t: float
) -> dict[str, FloatArray]:
    """Return the largest origins, the largest first, and all that is left under an empty name."""
    by_size = sorted(rates, key=lambda region: (-float(rates[region].sum()), region))
    named = [region for region in by_size[:count] if float(rates[region].sum()) >= least_t]
    largest = {region: rates[region] for region in named}
    rest = [rates[region] for region in by_size[len(named) :]]
    if rest and sum(float(rate.sum()) for rate in rest) > 0.0:
        largest[_REST] = np.sum(rest, axis=0)
    return largest


def _neutral_text(world: World, region: str) -> str:
    return region_text(world, region) if region else translate("charts", "other")


def _member_text(world: World, region: str) -> str:
    return region_text(world, region) if region else translate("charts", "other members")


def _secondary_text(series: MineralSeries) -> str:
    """Name recycling; stocks too where they ever give something."""
    stocks = series.sources_t.get(STOCKS)
    if stocks is not None and float(stocks.max()) > _VISIBLE_FRAC * float(
        series.club_demand_t.max()
    ):
        return translate("charts", "recycled, stocks")
    return translate("charts", "recycling")
