"""The chart of cost: stacked bars by year, and the units of large amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.units import FIRST_YEAR, QUARTERS_PER_YEAR
from ui.format import money_per_year
from ui.texts import translate
from ui.viewmodels.chart_lines import common_parts, ghost_curve
from ui.viewmodels.chart_parts import BarChart, Column, Layer, Reading, Words
from ui.viewmodels.chart_words import (
    change_words,
    dated,
    decimals_of,
    value_at,
)
from ui.viewmodels.grades import weak_inputs, weak_text
from ui.viewmodels.mineral_names import sentence_name
from ui.viewmodels.stack_bands import StackDraws, stack_banded

if TYPE_CHECKING:
    from negotiator.measures.bands import Stacks
    from negotiator.measures.picture import Picture
    from negotiator.model.world import FloatArray, World

_MUSD_PER_BN: Final = 1000.0


def yearly_rate(values: FloatArray) -> FloatArray:
    """Sum quarters, `(..., t)`, to years, `(..., y)`; one that is cut short is scaled up to a full one."""
    quarters = values.shape[-1]
    starts = np.arange(0, quarters, QUARTERS_PER_YEAR)
    counts = np.diff(np.append(starts, quarters))
    sums: FloatArray = np.add.reduceat(values, starts, axis=-1) * (QUARTERS_PER_YEAR / counts)
    return sums


def cost_chart(picture: Picture, world: World) -> BarChart:
    """Draw what buyers and treasuries pay in a year (E29)."""
    series, no_deal = picture.series, picture.series_no_deal
    buyers, treasuries = yearly_rate(series.buyers_musd), yearly_rate(series.treasuries_musd)
    ghost = yearly_rate(no_deal.buyers_musd + no_deal.treasuries_musd)
    unit = money_per_year(float(max(buyers.max(), ghost.max())))[1]
    factor = _MUSD_PER_BN if unit == money_per_year(_MUSD_PER_BN)[1] else 1.0
    amounts = buyers / factor, treasuries / factor, ghost / factor
    chart = _chart(picture, world, unit=unit, amounts=amounts)
    if picture.bands is None:
        return chart
    parts, before = (_drawn_parts(stacks, factor) for stacks in picture.bands.stacks)
    total = parts[0] + parts[1]
    return stack_banded(
        chart,
        picture.bands,
        StackDraws(parts, total, told=(total, before[0] + before[1])),
        place_of=lambda quarter: quarter // QUARTERS_PER_YEAR,
        decimals=_decimals(amounts),
    )


def _drawn_parts(stacks: Stacks, factor: float) -> tuple[FloatArray, FloatArray]:
    """(draw, y) what buyers and treasuries pay a year, in the unit of the chart."""
    return yearly_rate(stacks.buyers_musd) / factor, yearly_rate(stacks.treasuries_musd) / factor


def _chart(
    picture: Picture,
    world: World,
    *,
    unit: str,
    amounts: tuple[FloatArray, FloatArray, FloatArray],
) -> BarChart:
    buyers, treasuries, ghost = amounts
    total, decimals = buyers + treasuries, _decimals(amounts)

    def reading(quarter: int) -> Reading:
        year = quarter // QUARTERS_PER_YEAR
        rest = translate("charts", ", no deal {value} ").format(
            value=value_at(ghost, year, decimals)
        )
        return (
            *dated(f"{FIRST_YEAR + year}", value_at(total, year, decimals), rest),
            change_words(float(total[year]), float(ghost[year]), decimals=decimals, good=-1.0),
        )

    weak = weak_inputs(world, picture.mineral, picture.club.members)
    years = tuple(str(FIRST_YEAR + year) for year in range(len(total)))
    return BarChart(
        **(common_parts(picture, world) | {"times": years}),
        question=translate("charts", "What does our {mineral} cost?").format(
            mineral=sentence_name(world.mineral(picture.mineral))
        ),
        unit=translate("charts", "{unit} a year").format(unit=unit),
        columns=_columns(unit, amounts),
        reading=reading,
        meaning=translate(
            "charts",
            "What buyers pay for all that members use, and what treasuries add to it or collect "
            "out of it as levies.",
        ),
        weakness=weak_text(weak.price, weak.need),
        buyers=Layer(Words(translate("charts", "buyers"), "text"), "buyers", buyers),
        treasuries=Layer(_treasuries_label(treasuries), "treasuries", treasuries),
        ghost=ghost_curve(translate("charts", "no deal"), ghost),
    )


def _decimals(amounts: tuple[FloatArray, FloatArray, FloatArray]) -> int:
    """Decimals of what both pay together, with the deal and without it."""
    buyers, treasuries, ghost = amounts
    return decimals_of(buyers + treasuries, ghost)


def _columns(unit: str, amounts: tuple[FloatArray, FloatArray, FloatArray]) -> tuple[Column, ...]:
    headers = (
        translate("charts", "Buyers pay, {unit} a year"),
        translate("charts", "Treasuries pay, {unit} a year"),
        translate("charts", "No deal, both, {unit} a year"),
    )
    return tuple(
        Column(header.format(unit=unit), values)
        for header, values in zip(headers, amounts, strict=True)
    )


def _treasuries_label(treasuries: FloatArray) -> Words:
    """Name the treasuries' part; where they collect more than they pay it is levy income."""
    if treasuries.sum() < 0.0:
        return Words(translate("charts", "levy income"))
    return Words(translate("charts", "treasuries"))
