"""Time from a move of the floor slider to the painted frame, in the whole window.

Run: ``python -m tests.benchmarks.bench_window [--moves 200] [--made-up]``. With ``--made-up`` the
worker answers at once with a made-up picture, which leaves the cost of the window alone. It is a
measurement, not a test: it prints and never fails.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from negotiator.data import load_world
from negotiator.documents import open_scenario
from tests.benchmarks.frames import FrameWatch, await_frame
from tests.helpers.benches import scripted_bench
from ui import theme
from ui.composition import FIRST_SCENARIO, compose
from ui.runner import Runner
from ui.settings import Settings
from ui.views.floor_form import FloorForm
from ui.worker import shipped_bench

if TYPE_CHECKING:
    from ui.widgets.marked_slider import MarkedSlider


def timed_moves(
    app: QApplication, slider: MarkedSlider, watch: FrameWatch, moves: int
) -> list[float]:
    """Milliseconds from each move to its painted frame."""
    times_ms = []
    lowest = (slider.minimum() + slider.maximum()) // 3
    for move in range(moves):
        watch.start()
        start = time.perf_counter()
        slider.setValue(lowest + move % 40)
        await_frame(app, watch)
        times_ms.append((time.perf_counter() - start) * 1000.0)
    return times_ms


def main() -> int:
    """Open the window, move the slider, print the times."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--made-up", action="store_true")
    options = parser.parse_args()
    app = QApplication([])
    theme.dress(app)
    runner = Runner(scripted_bench if options.made_up else shipped_bench)
    try:
        world = load_world()
        window = compose(
            world,
            runner,
            open_scenario(FIRST_SCENARIO).scenario,
            settings=Settings(Path(os.devnull)),
        )
        watch = FrameWatch(window, runner)
        watch.start()
        window.show()
        await_frame(app, watch)
        form = window.findChild(FloorForm)
        times_ms = timed_moves(app, form.slider, watch, options.moves)
        window.document.undo_stack.setClean()
        window.close()
    finally:
        runner.close()
    if watch.error:
        sys.stderr.write(f"{watch.error}\n")
        return 1
    p50, p95, worst = np.percentile(times_ms, (50, 95, 100))
    sys.stdout.write(
        f"slider move to painted frame, {options.moves} moves, {app.platformName()}: "
        f"median {p50:.1f} ms, p95 {p95:.1f} ms, worst {worst:.1f} ms (aim: p95 25 ms)\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
