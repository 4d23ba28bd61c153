"""The chart of flows: from whom the mineral goes to the club, to the adversary and to others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.units import QUARTERS_PER_YEAR
from ui.texts import translate
from ui.viewmodels.chart_items import FlowChart, Node
from ui.viewmodels.chart_lines import common_parts
from ui.viewmodels.chart_parts import Column, Reading, Words
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
    from negotiator.measures.picture import Destinations, Picture
    from negotiator.model.world import FloatArray, World

_MOST_ORIGINS: Final = 6
"""Origins with a name; the rest is *others*."""
_ROLES: Final = ("members", "neutral", "adversary")
_CLUB: Final = 0


def flow_chart(picture: Picture, world: World) -> FlowChart:
    """Draw who sells to whom in a quarter, as a yearly rate; what the adversary sells itself is left out."""
    if picture.extras.destinations is None:
        message = "the picture has no destinations"
        raise ValueError(message)
    deal, no_deal = picture.extras.destinations
    adversary = picture.scenario.adversary
    amounts, ghost = (_amounts(side, adversary) for side in (deal, no_deal))
    order, rest = _ranked(deal.origins, amounts + ghost, picture)
    amounts, ghost = (_gathered(side, order, rest) for side in (amounts, ghost))
    unit, t_per_unit = amount_unit(float(amounts.sum(axis=(1, 2)).max()))
    amounts, ghost = amounts / t_per_unit, ghost / t_per_unit
    origins = tuple(_node(world, picture, deal.origins[index]) for index in order)
    if rest:
        origins += (Node(Words(translate("charts", "others"), "neutral_text"), "neutral", 1),)
    targets = _targets(world, adversary)
    to_club, to_club_before = amounts[:, :, _CLUB].sum(axis=1), ghost[:, :, _CLUB].sum(axis=1)
    decimals = decimals_of(to_club, to_club_before)

    def sums(pattern: str, now: FloatArray, before: FloatArray, quarter: int) -> Reading:
        said = translate("charts", ", no deal {value} ").format(
            value=value_at(before, quarter, decimals)
        )
        change = change_words(
            float(now[quarter]), float(before[quarter]), decimals=decimals, good=1.0
        )
        date = quarter_text(picture.quarters[quarter])
        return (
            *dated(date, value_at(now, quarter, decimals), said, of=pattern),
            Words(change.text),
        )

    def item_reading(item: int, quarter: int) -> Reading:
        target = item - len(origins)
        if target < 0:
            now, before = amounts[:, item].sum(axis=1), ghost[:, item].sum(axis=1)
            text = translate("charts", "{name} sells").format(name=origins[item].label.text)
        else:
            now, before = amounts[:, :, target].sum(axis=1), ghost[:, :, target].sum(axis=1)
            text = translate("charts", "sold to {name}").format(name=targets[target].label.text)
        return sums(text, now, before, quarter)

    def reading(quarter: int) -> Reading:
        return sums(translate("charts", "sold to the club"), to_club, to_club_before, quarter)

    weak = weak_inputs(world, picture.mineral, picture.club.members)
    return FlowChart(
        **common_parts(picture, world) | {"marks": ()},
        question=translate("charts", "Who sells {mineral} to whom?").format(
            mineral=sentence_name(world.mineral(picture.mineral))
        ),
        unit=translate("charts", "{unit} a year").format(unit=unit),
        columns=_columns(origins, targets, (amounts, ghost), unit=unit),
        reading=reading,
        meaning=translate(
            "charts",
            "Sales in the quarter under the cursor, as a yearly rate: from each origin to the club, to "
            "{adversary} and to others. What {adversary} sells at home is left out. Dashed outlines "
            "are without the deal.",
        ).format(adversary=region_text(world, adversary)),
        weakness=weak_text(weak.need, weak.supply),
        items=tuple(node.label.text for node in (*origins, *targets)),
        item_reading=item_reading,
        origins=origins,
        targets=targets,
        amounts=amounts,
        ghost=ghost,
        decimals=decimals,
    )


def _amounts(side: Destinations, adversary: str) -> FloatArray:
    """(t, s, 3) tonnes a year to the club, others and the adversary, its sales at home left out."""
    amounts = np.stack([side.club_t, side.others_t, side.adversary_t], axis=2) * QUARTERS_PER_YEAR
    if adversary in side.origins:
        amounts[:, side.origins.index(adversary), _ROLES.index("adversary")] = 0.0
    kept: FloatArray = np.maximum(amounts, 0.0)
    return kept


def _ranked(
    origins: tuple[str, ...], amounts: FloatArray, picture: Picture
) -> tuple[list[int], list[int]]:
    """Return the origins that are named, members above and the adversary below, and all others."""
    size = amounts.sum(axis=(0, 2))
    club, adversary = set(picture.club.members), picture.scenario.adversary
    by_size = sorted(range(len(origins)), key=lambda index: (-float(size[index]), origins[index]))
    named = [index for index in by_size if size[index] > 0.0 or origins[index] == adversary]
    kept = named if len(named) <= _MOST_ORIGINS + 1 else named[:_MOST_ORIGINS]
    kept.sort(key=lambda index: (origins[index] == adversary, origins[index] not in club))
    return kept, [index for index in named if index not in kept]


def _gathered(amounts: FloatArray, order: list[int], rest: list[int]) -> FloatArray:
    """(t, origin, target) amounts of the origins with a name, and of the rest together."""
    parts = [amounts[:, order]]
    if rest:
        parts.append(amounts[:, rest].sum(axis=1, keepdims=True))
    gathered: FloatArray = np.concatenate(parts, axis=1)
    return gathered


def _node(world: World, picture: Picture, region: str) -> Node:
    role = "members" if region in picture.club.members else "neutral"
    if region == picture.scenario.adversary:
        role = "adversary"
    return Node(Words(region_text(world, region), f"{role}_text"), role)


def _targets(world: World, adversary: str) -> tuple[Node, ...]:
    names = (
        translate("charts", "the club"),
        translate("charts", "others"),
        region_text(world, adversary),
    )
    return tuple(
        Node(Words(name, f"{role}_text", strong=role == "members"), role)
        for name, role in zip(names, _ROLES, strict=True)
    )


def _columns(
    origins: tuple[Node, ...],
    targets: tuple[Node, ...],
    sides: tuple[FloatArray, FloatArray],
    *,
    unit: str,
) -> tuple[Column, ...]:
    patterns = (
        translate("charts", "{origin} to {target}, {unit} a year"),
        translate("charts", "No deal, {origin} to {target}, {unit} a year"),
    )
    return tuple(
        Column(
            pattern.format(origin=origin.label.text, target=target.label.text, unit=unit),
            side[:, row, column],
        )
        for pattern, side in zip(patterns, sides, strict=True)
        for row, origin in enumerate(origins)
        for column, target in enumerate(targets)
        if side[:, row, column].any()
    )
