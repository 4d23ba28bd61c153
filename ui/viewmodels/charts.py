"""From a picture to the four charts of the outcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.texts import translate
from ui.viewmodels.chart_amounts import cost_chart
from ui.viewmodels.chart_lines import price_chart, secure_chart
from ui.viewmodels.chart_sources import sources_chart
from ui.viewmodels.mineral_names import sentence_name

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.world import World
    from ui.viewmodels.chart_parts import Chart

__all__ = ["empty_text", "outcome_charts"]


def empty_text(picture: Picture, world: World) -> str:
    """Say why there is nothing to draw and what would do; empty where there is something."""
    if picture.series.price_home_usd_per_t is None or not picture.club.members:
        return translate("charts", "Nobody is in the club yet: tick a country on the left.")
    if picture.series.club_demand_t.sum() > 0.0:
        return ""
    return translate(
        "charts",
        "No member uses {mineral}: tick a country that does, or choose another mineral.",
    ).format(mineral=sentence_name(world.mineral(picture.mineral)))


def outcome_charts(picture: Picture, world: World) -> tuple[Chart, Chart, Chart, Chart]:
    """Return secure share, prices, sources and cost of the mineral of a picture.

    The picture must have members who use the mineral: `empty_text` is empty.
    """
    return (
        secure_chart(picture, world),
        price_chart(picture, world),
        sources_chart(picture, world),
        cost_chart(picture, world),
    )
