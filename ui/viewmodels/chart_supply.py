"""Charts of lines about supply: dependence, days of cover, the adversary's exports, members' output."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.measures.bands import at_stage
from negotiator.units import QUARTERS_PER_YEAR
from ui.texts import listed, translate
from ui.viewmodels.chart_lines import common_parts, ghost_curve
from ui.viewmodels.chart_parts import (
    Chart,
    Column,
    Curve,
    LineChart,
    Reading,
    Spare,
    WordChart,
    Words,
)
from ui.viewmodels.chart_sources import amount_unit
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
    from negotiator.model.world import FloatArray, Stage, World

_PERCENT: Final = 100.0
_CHAIN: Final = "through_chain_frac"
_AT_STAGE: Final = "at_stage_frac"
_COVER: Final = "cover_days"
_EXPORTS: Final = "exports_adversary_t"
_OUTPUT: Final = "club_output_t"
_MOST_DAYS: Final = 730.0
"""Where net imports nearly end, days of cover go to infinity: lines are drawn up to two years."""


@dataclass(frozen=True, slots=True)
class _Telling:
    """What a chart of amounts says, and how."""

    question: str
    meaning: str
    role: str
    good: float
    """Whether more is a gain (+1), a loss (-1) or neither (0)."""


def dependence_chart(picture: Picture, world: World) -> Chart:
    """Draw the part of what members buy that the adversary sells, and that passed through it (E26)."""
    if picture.extras.dependence is None:
        message = "the picture has no dependence"
        raise ValueError(message)
    deal, no_deal = picture.extras.dependence
    adversary = region_text(world, picture.scenario.adversary)
    chain = np.nan_to_num(deal.through_chain_frac) * _PERCENT
    ghost = np.nan_to_num(no_deal.through_chain_frac) * _PERCENT
    stages = {
        stage: np.nan_to_num(values) * _PERCENT for stage, values in deal.at_stage_frac.items()
    }

    def reading(quarter: int) -> Reading:
        said = translate("charts", ", no deal {value} ").format(value=value_at(ghost, quarter, 0))
        date = quarter_text(picture.quarters[quarter])
        return (
            *dated(date, value_at(chain, quarter, 0), said),
            change_words(float(chain[quarter]), float(ghost[quarter]), decimals=0, good=-1.0),
            *(
                _detail(f"{_stage_text(stage)} {value_at(values, quarter, 0)}")
                for stage, values in reversed(stages.items())
            ),
        )

    labels = {stage: f"{_stage_text(stage)} {value_at(v, -1, 0)} %" for stage, v in stages.items()}
    in_chain = translate("charts", "in chain {value} %").format(value=value_at(chain, -1, 0))
    ghost_label = translate("charts", "no deal {value} %").format(value=value_at(ghost, -1, 0))
    return LineChart(
        **common_parts(picture, world),
        question=translate("charts", "How far do we depend on {adversary} for {mineral}?").format(
            adversary=adversary, mineral=sentence_name(world.mineral(picture.mineral))
        ),
        unit=translate("charts", "%"),
        columns=(
            Column(translate("charts", "Passed through the chain, % of use"), chain, _CHAIN),
            Column(translate("charts", "No deal, through the chain, % of use"), ghost),
            *(
                Column(_bought_header(stage), values, at_stage(_AT_STAGE, stage))
                for stage, values in stages.items()
            ),
        ),
        reading=reading,
        meaning=translate(
            "charts",
            "In the chain: the part of what members use that passed through {adversary} at this or "
            "any earlier stage. Ore, refined, parts: what {adversary} itself sells of what members "
            "buy at that stage.",
        ).format(adversary=adversary),
        weakness=_weakness(picture, world),
        curves=(
            *(
                Curve(
                    Words(labels[stage], "adversary_text"),
                    "adversary",
                    stages[stage],
                    shade=shade,
                    line=at_stage(_AT_STAGE, stage),
                )
                for shade, stage in enumerate(reversed(stages), start=1)
            ),
            ghost_curve(ghost_label, ghost),
            Curve(
                Words(in_chain, "adversary_text", strong=True),
                "adversary",
                chain,
                wide=True,
                line=_CHAIN,
            ),
        ),
        fixed_top=_PERCENT,
        line_unit=1.0 / _PERCENT,
    )


def cover_chart(picture: Picture, world: World) -> Chart:
    """Draw how many days stocks replace what members import on balance (E27)."""
    if picture.extras.cover_days is None:
        message = "the picture has no days of cover"
        raise ValueError(message)
    deal, ghost = picture.extras.cover_days
    mineral = sentence_name(world.mineral(picture.mineral))
    question = translate("charts", "How long do our stocks of {mineral} last?").format(
        mineral=mineral
    )
    shared = common_parts(picture, world) | {
        "question": question,
        "unit": translate("charts", "days without imports"),
        "columns": (
            Column(translate("charts", "Deal, days"), deal, _COVER),
            Column(translate("charts", "No deal, days"), ghost),
        ),
        "meaning": translate(
            "charts",
            "Days for which stocks held by firms and governments in the club replace what it imports "
            "on balance. Drawn up to two years.",
        ),
        "weakness": _weakness(picture, world),
        "reading": lambda quarter: _cover_reading(picture, (deal, ghost), quarter),
    }
    if not np.isfinite(deal).any():
        message = translate(
            "charts",
            "Members sell more {mineral} than they buy abroad, so there is no import to replace.",
        ).format(mineral=mineral)
        return WordChart(**shared, message=message)
    curves = _cover_curve(deal, "members"), _cover_curve(ghost, "no_deal")
    return LineChart(**shared, curves=curves[::-1], most=_MOST_DAYS)


def exports_chart(picture: Picture, world: World) -> Chart:
    """Draw what the adversary sells to all others, with the deal and without."""
    series, no_deal = picture.series, picture.series_no_deal
    deal, ghost = series.exports_adversary_t, no_deal.exports_adversary_t
    adversary = region_text(world, picture.scenario.adversary)
    return _amounts_chart(
        picture,
        world,
        curves={_EXPORTS: (adversary, deal)},
        ghost=ghost,
        telling=_Telling(
            question=translate("charts", "How much {mineral} does {adversary} export?").format(
                adversary=adversary, mineral=sentence_name(world.mineral(picture.mineral))
            ),
            meaning=translate("charts", "What {adversary} sells to all others in a year.").format(
                adversary=adversary
            ),
            role="adversary",
            good=0.0,
        ),
    )


def output_chart(picture: Picture, world: World) -> Chart:
    """Draw what members make at each stage of the chain; the ghost is that of the main stage."""
    deal, no_deal = picture.series.club_output_t, picture.series_no_deal.club_output_t
    main = picture.series.stage
    order = (main, *(stage for stage in deal if stage != main))
    return _amounts_chart(
        picture,
        world,
        curves={at_stage(_OUTPUT, stage): (_stage_text(stage), deal[stage]) for stage in order},
        ghost=no_deal[main],
        telling=_Telling(
            question=translate("charts", "How much {mineral} do members make?").format(
                mineral=sentence_name(world.mineral(picture.mineral))
            ),
            meaning=translate(
                "charts",
                "What members make in a year at each stage, in tonnes of content. The dashed line is "
                "the stage with the bold label, without a deal.",
            ),
            good=1.0,
            role="members",
        ),
    )


def _amounts_chart(
    picture: Picture,
    world: World,
    *,
    curves: Mapping[str, tuple[str, FloatArray]],
    ghost: FloatArray,
    telling: _Telling,
) -> LineChart:
    """Draw tonnes a year, by line with what it is called: the first is compared with the ghost."""
    role, good = telling.role, telling.good
    peak = max(float(values.max()) for values in (*(each for _, each in curves.values()), ghost))
    unit, t_per_unit = amount_unit(peak * QUARTERS_PER_YEAR)
    factor = QUARTERS_PER_YEAR / t_per_unit
    scaled = {name: values * factor for name, values in curves.values()}
    ghost = ghost * factor
    (first, main), *others = scaled.items()
    decimals = decimals_of(ghost, *scaled.values())

    def reading(quarter: int) -> Reading:
        date = quarter_text(picture.quarters[quarter])
        rest = translate("charts", ", no deal {value} ").format(
            value=value_at(ghost, quarter, decimals)
        )
        return (
            *dated(date, value_at(main, quarter, decimals), rest, of=first),
            change_words(float(main[quarter]), float(ghost[quarter]), decimals=decimals, good=good),
            *(_detail(f"{name} {value_at(v, quarter, decimals)}") for name, v in others),
        )

    header = translate("charts", "{origin}, {unit} a year")
    named = [
        *zip(scaled, scaled.values(), curves, strict=True),
        (translate("charts", "No deal, {origin}").format(origin=first), ghost, ""),
    ]
    drawn = [
        Curve(
            Words(
                f"{name} {value_at(values, -1, decimals)}", f"{role}_text", strong=values is main
            ),
            role,
            values,
            shade=shade,
            wide=values is main,
            line=line,
        )
        for shade, (line, (name, values)) in enumerate(zip(curves, scaled.items(), strict=True))
    ]
    label = translate("charts", "no deal {value}").format(value=value_at(ghost, -1, decimals))
    return LineChart(
        **common_parts(picture, world),
        question=telling.question,
        meaning=telling.meaning,
        unit=translate("charts", "{unit} a year").format(unit=unit),
        columns=tuple(
            Column(header.format(origin=name, unit=unit), values, line)
            for name, values, line in named
        ),
        reading=reading,
        weakness=_weakness(picture, world),
        curves=(*drawn[:0:-1], ghost_curve(label, ghost), drawn[0]),
        decimals=decimals,
        line_unit=1.0 / factor,
    )


def _cover_reading(picture: Picture, days: tuple[FloatArray, FloatArray], quarter: int) -> Reading:
    deal, ghost = (float(values[quarter]) for values in days)
    date = quarter_text(picture.quarters[quarter])
    if not np.isfinite(deal):
        return Words(translate("charts", "{date}: no net imports").format(date=date)), Words("")
    rest = translate("charts", ", no deal {value} ").format(value=value_at(days[1], quarter, 0))
    words = dated(date, value_at(days[0], quarter, 0), rest)
    if not np.isfinite(ghost):
        return words
    return (*words, change_words(deal, ghost, decimals=0, good=1.0))


def _cover_curve(days: FloatArray, role: str) -> Curve:
    """Draw days up to two years; there is no line while nothing is imported on balance."""
    known = np.isfinite(days)
    values = np.minimum(np.where(known, days, 0.0), _MOST_DAYS)
    is_deal = role == "members"
    pattern = (
        translate("charts", "deal {value}") if is_deal else translate("charts", "no deal {value}")
    )
    last = value_at(days, -1, 0) if known[-1] else translate("charts", "none needed")
    label = Words(pattern.format(value=last), f"{role}_text", strong=is_deal)
    line = _COVER if is_deal else ""
    return Curve(label, role, values, dashed=not is_deal, wide=is_deal, drawn=known, line=line)


def _detail(text: str) -> Words:
    """Add what the end of a line says too."""
    return Words(listed(("", text)), spare=Spare.DETAIL)


def _stage_text(stage: Stage) -> str:
    names = {
        "mine": translate("charts", "ore"),
        "refined": translate("charts", "refined"),
        "component": translate("charts", "parts"),
    }
    return names[stage]


def _bought_header(stage: Stage) -> str:
    pattern = translate("charts", "{stage}, % of what members buy")
    return pattern.format(stage=_stage_text(stage).capitalize())


def _weakness(picture: Picture, world: World) -> str:
    weak = weak_inputs(world, picture.mineral, picture.club.members)
    return weak_text(weak.need, weak.supply)
