"""The matrix of supply risk and economic importance, every mineral for the club (E25)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from negotiator.measures.criticality import (
    LEAST_ECONOMIC_IMPORTANCE,
    LEAST_SUPPLY_RISK,
    is_critical,
)
from ui.format import fixed
from ui.texts import translate
from ui.viewmodels.chart_items import RiskChart, RiskPoint
from ui.viewmodels.chart_parts import Column, Reading, Words
from ui.viewmodels.chart_words import change_words, dated, quarter_text
from ui.viewmodels.mineral_names import capitalised, list_name, sentence_name

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import World

_DECIMALS = 2


def risk_chart(picture: Picture, world: World) -> RiskChart:
    """Draw each mineral by how much the economy needs it and how risky its supply is for the club."""
    risks = picture.extras.risk
    if risks is None:
        message = "the picture has no supply risks"
        raise ValueError(message)
    points = tuple(
        RiskPoint(
            name=sentence_name(mineral),
            importance=mineral.economic_importance.value,
            risk=risks[mineral.id][0],
            ghost=risks[mineral.id][1],
            is_subject=mineral.id == picture.mineral,
            is_moved=mineral.id in picture.scenario.deal.minerals,
        )
        for mineral in world.minerals
    )
    subject = next(index for index, point in enumerate(points) if point.is_subject)

    def item_reading(item: int, quarter: int) -> Reading:
        point, date = points[item], quarter_text(picture.quarters[quarter])
        now, before = float(point.risk[quarter]), float(point.ghost[quarter])
        critical = is_critical(now, point.importance)
        said = translate("charts", ", no deal {value} ").format(value=fixed(before, _DECIMALS))
        verdict = (
            translate("charts", ", critical") if critical else translate("charts", ", not critical")
        )
        return (
            *dated(date, fixed(now, _DECIMALS), said, of=point.name),
            change_words(now, before, decimals=_DECIMALS, good=-1.0),
            Words(verdict),
        )

    quarter_rows = [capitalised(list_name(mineral)) for mineral in world.minerals]
    means = [[float(np.nanmean(side)) for side in risks[m.id]] for m in world.minerals]
    return RiskChart(
        subject=picture.mineral,
        question=translate("charts", "What is critical for the club?"),
        unit=translate("charts", "supply risk"),
        times=tuple(quarter_rows),
        quarters=len(picture.quarters),
        marks=(),
        columns=(
            Column(
                translate("charts", "Economic importance"),
                np.array([point.importance for point in points]),
            ),
            Column(
                translate("charts", "Supply risk, mean over the run"),
                np.array([deal for deal, _ in means]),
            ),
            Column(
                translate("charts", "No deal, supply risk, mean over the run"),
                np.array([no_deal for _, no_deal in means]),
            ),
        ),
        reading=lambda quarter: item_reading(subject, quarter),
        meaning=translate(
            "charts",
            "The European Commission's method with the club in the place of the EU: a mineral is "
            "critical where supply risk is 1 or more and economic importance 2.8 or more. Hollow "
            "points are without the deal.",
        ),
        weakness="",
        items=tuple(mineral.id for mineral in world.minerals),
        item_reading=item_reading,
        points=points,
        least_importance=LEAST_ECONOMIC_IMPORTANCE,
        least_risk=LEAST_SUPPLY_RISK,
        across=translate("charts", "economic importance"),
        critical=translate("charts", "critical"),
    )
