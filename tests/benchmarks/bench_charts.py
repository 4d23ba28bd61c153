"""Time from a new picture to four painted charts: `python -m tests.benchmarks.bench_charts`.

Prints median and 95th percentile of many updates, as while a slider moves. Needs no display.
"""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from time import perf_counter
from typing import TYPE_CHECKING, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from tests.helpers.pictures import a_picture, a_series, a_world
from ui import theme
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.charts import outcome_charts
from ui.viewmodels.outcome import OutcomeViewModel
from ui.views.outcome import OutcomeView

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.measures.picture import Picture

_SIZE: Final = (782, 600)
_WARM_UP: Final = 20


def _pictures(count: int) -> list[Picture]:
    """Return pictures as a drag gives them: the same mineral, slightly other numbers."""
    picture, series = a_picture(), a_series()
    drag = np.linspace(0.9, 1.05, count)
    return [
        replace(
            picture,
            series=replace(
                series,
                secure_share_frac=series.secure_share_frac * factor,
                price_home_usd_per_t=series.price_home_usd_per_t * factor,
                buyers_musd=series.buyers_musd * factor,
                sources_t={key: value * factor for key, value in series.sources_t.items()},
                club_demand_t=series.club_demand_t * factor,
            ),
        )
        for factor in drag
    ]


def _report(name: str, times_ms: list[float]) -> None:
    kept = np.array(times_ms[_WARM_UP:])
    line = f"{name:<44} median {np.median(kept):5.2f} ms, p95 {np.quantile(kept, 0.95):5.2f} ms"
    sys.stdout.write(line + "\n")


def _timed(step: Callable[[], object]) -> float:
    start = perf_counter()
    step()
    return (perf_counter() - start) * 1000.0


def main() -> None:
    """Print the times."""
    parser = argparse.ArgumentParser(description="Time of four charts, update to painted.")
    parser.add_argument("--updates", type=int, default=320)
    count = parser.parse_args().updates
    app = QApplication([])
    theme.dress(app)
    world, pictures = a_world(), _pictures(count)
    model = OutcomeViewModel(Document(pictures[0].scenario), Selection(pictures[0].mineral), world)
    view = OutcomeView(model)
    view.resize(*_SIZE)
    view.show()
    model.show_picture(pictures[0])
    app.processEvents()

    def painted(step: Callable[[], object]) -> None:
        step()
        app.processEvents()

    charts = [outcome_charts(picture, world) for picture in pictures]

    def four_charts(index: int) -> None:
        for card, chart in zip(view.cards, charts[index], strict=True):
            card.show_chart(chart, quarter=20)

    _report(
        "numbers to charts, nothing drawn",
        [_timed(lambda picture=picture: outcome_charts(picture, world)) for picture in pictures],
    )
    _report(
        "four charts, update to painted",
        [_timed(lambda i=i: painted(lambda: four_charts(i))) for i in range(count)],
    )
    _report(
        "whole outcome, picture to painted",
        [
            _timed(lambda picture=picture: painted(lambda: model.show_picture(picture)))
            for picture in pictures
        ],
    )
    _report(
        "cursor moved to painted",
        [_timed(lambda i=i: painted(lambda: model.select_quarter(i % 60))) for i in range(count)],
    )


if __name__ == "__main__":
    main()
