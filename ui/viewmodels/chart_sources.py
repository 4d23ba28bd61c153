"""The chart of sources: who delivers what members use, stacked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.bands import band_of
from negotiator.measures.series import STOCKS
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
from ui.viewmodels.source_groups import ADVERSARY, VISIBLE_FRAC, SourceGroups
from ui.viewmodels.stack_bands import StackDraws, stack_banded

if TYPE_CHECKING:
    from negotiator.measures.bands import LineBands
    from negotiator.measures.picture import Picture
    from negotiator.measures.series import MineralSeries
    from negotiator.model.world import FloatArray, World
    from ui.viewmodels.source_groups import Group

_T_PER_UNIT: Final = (1.0e6, 1.0e3)


def sources_chart(picture: Picture, world: World) -> StackChart:
    """Draw the tonnes a year that members use, by origin, and the adversary's without a deal."""
    groups = SourceGroups(picture, world)
    ghost = groups.adversary_t(picture.series_no_deal.sources_t)
    demand = picture.series.club_demand_t * QUARTERS_PER_YEAR
    unit, t_per_unit = amount_unit(float(demand.max()))
    layers = tuple(
        _layer(group, rate / t_per_unit, _text_of(group, picture, world))
        for group, rate in groups.deal_t.items()
    )
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
            *dated(date, value_at(china, quarter, decimals), rest, of=adversary),
            change_words(
                float(china[quarter]), float(ghost[quarter]), decimals=decimals, good=-1.0
            ),
        )

    weak = weak_inputs(world, picture.mineral, picture.club.members)
    no_deal = translate("charts", "{adversary}, no deal").format(adversary=adversary)
    header = translate("charts", "{origin}, {unit} a year")
    columns = [
        Column(header.format(origin=layer.label.text, unit=unit), layer.values) for layer in layers
    ]
    chart = StackChart(
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
    return chart if picture.bands is None else _banded(chart, picture.bands, groups, t_per_unit)


def _banded(
    chart: StackChart, bands: LineBands, groups: SourceGroups, t_per_unit: float
) -> StackChart:
    """Return the chart with the bands of each layer, of their sum, and of the adversary in the picture."""
    deal, no_deal = bands.stacks
    drawn = {group: rate / t_per_unit for group, rate in groups.rates_t(deal.sources_t).items()}
    parts = tuple(drawn.get(group, 0.0 * drawn[ADVERSARY]) for group in groups.deal_t)
    before = groups.adversary_t(no_deal.sources_t) / t_per_unit
    draws = StackDraws(parts, np.sum([*drawn.values()], axis=0), told=(parts[0], before))
    shown = stack_banded(
        chart,
        bands,
        draws,
        place_of=lambda quarter: quarter,
        decimals=decimals_of(np.sum([layer.values for layer in chart.layers], axis=0)),
    )
    also = translate("charts", "The lower ones show that of {adversary}.")
    note = f"{shown.note} {also.format(adversary=chart.layers[0].label.text)}"
    return replace(shown, note=note, first_band=band_of(parts[0]))


def amount_unit(peak_t_per_year: float) -> tuple[str, float]:
    """Return the unit of an axis, and the tonnes in one of it."""
    unit = tonnes(peak_t_per_year)[1]
    factor = next((factor for factor in _T_PER_UNIT if tonnes(factor)[1] == unit), 1.0)
    return unit, factor


def _layer(group: Group, values: FloatArray, text: str) -> Layer:
    words = Words(text, f"{group.role}_text")
    return Layer(words, group.role, values, shade=group.shade)


def _text_of(group: Group, picture: Picture, world: World) -> str:
    """Name a layer."""
    if group == ADVERSARY:
        return region_text(world, picture.scenario.adversary)
    if group.role == "recycling":
        return _secondary_text(picture.series)
    if group.region:
        return region_text(world, group.region)
    if group.role == "members":
        return translate("charts", "other members")
    return translate("charts", "other")


def _secondary_text(series: MineralSeries) -> str:
    """Name recycling; stocks too where they ever give something."""
    stocks = series.sources_t.get(STOCKS)
    if stocks is not None and float(stocks.max()) > VISIBLE_FRAC * float(
        series.club_demand_t.max()
    ):
        return translate("charts", "recycled, stocks")
    return translate("charts", "recycling")
