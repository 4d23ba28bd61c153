"""The two charts of lines: secure share, and prices at home and outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from ui.format import exact, price_unit
from ui.texts import translate
from ui.viewmodels.chart_parts import Column, Curve, LineChart, Reading, Words
from ui.viewmodels.chart_words import (
    change_words,
    dated,
    decimals_of,
    event_marks,
    quarter_text,
    quarter_texts,
    value_at,
)
from ui.viewmodels.grades import weak_inputs, weak_text
from ui.viewmodels.mineral_names import sentence_name

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import FloatArray, Mineral, World
    from ui.format import PriceUnit

_PERCENT: Final = 100.0
_SECURE: Final = "secure_share_frac"
_HOME: Final = "price_home_usd_per_t"
_OUTSIDE: Final = "price_outside_usd_per_t"


def common_parts(picture: Picture, world: World) -> dict[str, Any]:
    """Return what all charts by quarter have, as keyword arguments of `Chart`."""
    return {
        "subject": picture.mineral,
        "times": quarter_texts(picture.quarters),
        "quarters": len(picture.quarters),
        "marks": event_marks(picture, world),
    }


def secure_chart(picture: Picture, world: World) -> LineChart:
    """Draw the part of the need that survives the loss of the largest outside supplier (E23)."""
    deal = picture.series.secure_share_frac * _PERCENT
    ghost = picture.series_no_deal.secure_share_frac * _PERCENT

    def reading(quarter: int) -> Reading:
        rest = translate("charts", ", no deal {value} ").format(value=value_at(ghost, quarter, 0))
        return (
            *dated(quarter_text(picture.quarters[quarter]), value_at(deal, quarter, 0), rest),
            change_words(float(deal[quarter]), float(ghost[quarter]), decimals=0, good=1.0),
        )

    weak = weak_inputs(world, picture.mineral, picture.club.members)
    label = translate("charts", "deal {value} %").format(value=value_at(deal, -1, 0))
    ghost_label = translate("charts", "no deal {value} %").format(value=value_at(ghost, -1, 0))
    return LineChart(
        **common_parts(picture, world),
        question=translate("charts", "How much of our {mineral} need is secure?").format(
            mineral=sentence_name(world.mineral(picture.mineral))
        ),
        unit=translate("charts", "% of need"),
        columns=(
            Column(translate("charts", "Deal, % of need"), deal, _SECURE),
            Column(translate("charts", "No deal, % of need"), ghost),
        ),
        reading=reading,
        meaning=translate(
            "charts",
            "The part of what members need that is still met when their largest supplier outside "
            "the club fails.",
        ),
        weakness=weak_text(weak.need, weak.supply),
        curves=(
            ghost_curve(ghost_label, ghost),
            Curve(
                Words(label, "members_text", strong=True), "members", deal, wide=True, line=_SECURE
            ),
        ),
        fixed_top=_PERCENT,
        line_unit=1.0 / _PERCENT,
    )


def ghost_curve(label: str, values: FloatArray) -> Curve:
    """Draw a line of the no-deal run."""
    return Curve(Words(label, "no_deal_text"), "no_deal", values, dashed=True)


def price_chart(picture: Picture, world: World) -> LineChart:
    """Draw what members and others pay, and the floor while it is in force."""
    mineral = world.mineral(picture.mineral)
    display = price_unit(mineral.price_usd_per_t.value)
    home = _home(picture.series.price_home_usd_per_t, display)
    ghost = _home(picture.series_no_deal.price_home_usd_per_t, display)
    outside = picture.series.price_outside_usd_per_t / display.usd_per_t
    floor = picture.series.floor_usd_per_t / display.usd_per_t
    decimals = decimals_of(home, outside, ghost)

    def reading(quarter: int) -> Reading:
        rest = translate("charts", " inside, {outside} outside, no deal {ghost} ").format(
            outside=value_at(outside, quarter, decimals), ghost=value_at(ghost, quarter, decimals)
        )
        value = value_at(home, quarter, decimals)
        return (
            *dated(quarter_text(picture.quarters[quarter]), value, rest),
            change_words(float(home[quarter]), float(ghost[quarter]), decimals=decimals, good=-1.0),
        )

    unit = display.label
    return LineChart(
        **common_parts(picture, world),
        question=translate("charts", "What do members pay for {mineral}?").format(
            mineral=sentence_name(mineral)
        ),
        unit=unit,
        columns=(
            Column(translate("charts", "Members pay, {unit}").format(unit=unit), home, _HOME),
            Column(translate("charts", "Outside, {unit}").format(unit=unit), outside, _OUTSIDE),
            Column(translate("charts", "No deal, {unit}").format(unit=unit), ghost),
            Column(translate("charts", "Floor, {unit}").format(unit=unit), _where_in_force(floor)),
        ),
        reading=reading,
        meaning=_price_meaning(bool(floor.any())),
        weakness=weak_text(weak_inputs(world, mineral.id, picture.club.members).price),
        curves=(
            _floor_curve(floor, subsidised=_is_subsidised(picture, mineral)),
            ghost_curve(_end_label(translate("charts", "no deal {value}"), ghost, decimals), ghost),
            _outside_curve(outside, decimals),
            _members_curve(home, decimals),
        ),
        decimals=decimals,
        line_unit=display.usd_per_t,
    )


def _where_in_force(floor: FloatArray) -> FloatArray:
    """Return a floor with no number where there is none: 0 would be a floor of nothing."""
    shown: FloatArray = np.where(floor > 0.0, floor, np.nan)
    return shown


def _price_meaning(has_floor: bool) -> str:  # noqa: FBT001 (its one meaning is its name)
    average = translate("charts", "The average of what members pay, wherever the goods come from.")
    if not has_floor:
        return average
    floor = translate(
        "charts",
        "The floor holds for goods that enter from outside the club. Members' own goods pass free, "
        "so that the average can lie below the floor.",
    )
    return f"{average} {floor}"


def _is_subsidised(picture: Picture, mineral: Mineral) -> bool:
    """Whether treasuries carry the floor of a mineral, and no levy at the border does."""
    deal, stage = picture.scenario.deal, mineral.main_stage
    levy = deal.find("border_floor", mineral.id, stage)
    return levy is None and deal.find("gap_subsidy", mineral.id, stage) is not None


def _home(price_usd_per_t: FloatArray | None, display: PriceUnit) -> FloatArray:
    if price_usd_per_t is None:
        message = "a picture without members has no price at home"
        raise ValueError(message)
    return price_usd_per_t / display.usd_per_t


def _end_label(pattern: str, values: FloatArray, decimals: int) -> str:
    return pattern.format(value=value_at(values, -1, decimals))


def _members_curve(home: FloatArray, decimals: int) -> Curve:
    text = _end_label(translate("charts", "members {value}"), home, decimals)
    return Curve(Words(text, "members_text", strong=True), "members", home, wide=True, line=_HOME)


def _outside_curve(outside: FloatArray, decimals: int) -> Curve:
    text = _end_label(translate("charts", "outside {value}"), outside, decimals)
    return Curve(Words(text, "adversary_text"), "adversary", outside, line=_OUTSIDE)


def _floor_curve(floor: FloatArray, *, subsidised: bool) -> Curve:
    """Draw the floor where it is in force; its label names the last one, and where it holds."""
    in_force = floor > 0.0
    last = int(np.flatnonzero(in_force)[-1]) if in_force.any() else -1
    pattern = translate("charts", "border floor {value}")
    if subsidised:
        pattern = translate("charts", "guaranteed {value}")
    words = Words(pattern.format(value=exact(float(floor[last]))), "floor_text")
    return Curve(words, "floor", floor, drawn=in_force, label_on_line=True)
