"""Speed and memory of the whole window: four charts and the map, the worker beside it.

Run: ``python -m tests.benchmarks.bench_window [--moves 200] [--minutes 0.5] [--starts 3] [--made-up]``. It
prints the time from a move of the floor slider, and from a member that joins or leaves, to the
painted frame; the first window after a start; and resident memory before and after minutes of
scripted editing. With ``--made-up`` the worker answers at once with a made-up picture, which leaves
the cost of the window alone. It is a measurement, not a test: it prints and never fails.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from negotiator.data import load_world
from negotiator.documents import open_scenario
from negotiator.model.edits import with_member, with_quota
from tests.benchmarks.bench_start import resident_mb, timed_start
from tests.benchmarks.frames import FrameWatch, await_frame
from tests.helpers.benches import scripted_bench
from ui import theme
from ui.composition import FIRST_SCENARIO, compose
from ui.runner import Runner
from ui.settings import Settings
from ui.views.floor_form import FloorForm
from ui.widgets.mineral_list import MineralList
from ui.worker import shipped_bench

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.views.main_window import MainWindow

_NEWCOMER: Final = "KOR"
_WARM: Final = 10
_TOGGLES: Final = 40
_MINERALS: Final = 2
"""The first of the deal; a made-up picture knows them too."""
_MINUTE_S: Final = 60.0


class Desk(NamedTuple):
    """A window on the screen with its worker, and who knows when it was painted."""

    app: QApplication
    window: MainWindow
    runner: Runner
    watch: FrameWatch


class Taken(NamedTuple):
    """Milliseconds from each step to its painted frame, and those the window's process computed."""

    wall_ms: list[float]
    own_ms: list[float]


def timed(desk: Desk, step: Callable[[int], None], times: int) -> Taken:
    """Do a step some times, each after the frame of the one before was painted."""
    taken = Taken([], [])
    for number in range(times):
        desk.watch.start()
        start, own = time.perf_counter(), time.process_time()
        step(number)
        await_frame(desk.app, desk.watch)
        taken.wall_ms.append((time.perf_counter() - start) * 1000.0)
        taken.own_ms.append((time.process_time() - own) * 1000.0)
    return taken


def slider_step(window: MainWindow) -> Callable[[int], None]:
    """Move the floor slider of the chosen mineral."""
    slider = window.findChild(FloorForm).slider
    lowest = (slider.minimum() + slider.maximum()) // 3
    return lambda number: slider.setValue(lowest + number % 40)


def member_step(window: MainWindow) -> Callable[[int], None]:
    """Let a seat join or leave."""
    document = window.document

    def toggle(_number: int) -> None:
        joined = _NEWCOMER not in document.scenario.coalition.regions
        document.edit(with_member(document.scenario, _NEWCOMER, joined=joined), "member")

    return toggle


def edit_for(desk: Desk, minutes: float) -> int:
    """Do what people do, in turns, until the time is over; returns how many steps that were."""
    window, document = desk.window, desk.window.document
    minerals = window.findChild(MineralList)
    move, join = slider_step(window), member_step(window)
    turns: tuple[Callable[[int], object], ...] = (
        *(move,) * 8,
        join,
        *(move,) * 4,
        lambda n: document.edit(_with_quota(window, n), "quota"),
        lambda n: minerals.selectRow(n % _MINERALS),
        lambda _n: document.undo_stack.undo(),
        lambda _n: window.show_view("ledger"),
        move,
        lambda _n: window.show_view("outcome"),
    )
    end = time.monotonic() + minutes * _MINUTE_S
    for number in count():
        if time.monotonic() >= end:
            return number
        turns[number % len(turns)](number)
        _settle(desk)
    return 0


def _with_quota(window: MainWindow, number: int) -> object:
    mineral = window.document.scenario.deal.instruments[0].mineral
    return with_quota(window.document.scenario, mineral=mineral, share_frac=0.1 + number % 5 / 50)


def _settle(desk: Desk) -> None:
    """Handle events until the worker rests."""
    desk.app.processEvents()
    while desk.runner.busy and not desk.watch.error:
        desk.app.processEvents()
        time.sleep(0.001)


def memory_mb(desk: Desk) -> tuple[float, float]:
    """Resident memory of the window and of its worker."""
    worker = desk.runner.worker_process_id
    return resident_mb(os.getpid()), resident_mb(worker) if worker else float("nan")


def opened(*, made_up: bool) -> Desk:
    """Open the window and wait for its first figures."""
    app = QApplication([])
    theme.dress(app)
    runner = Runner(scripted_bench if made_up else shipped_bench)
    scenario = open_scenario(FIRST_SCENARIO).scenario
    settings = Settings(Path(os.devnull))
    window = compose(load_world(), runner, scenario, settings=settings)
    watch = FrameWatch(window, runner)
    watch.start()
    window.show()
    await_frame(app, watch)
    return Desk(app, window, runner, watch)


def told(name: str, taken: Taken, aim: str) -> str:
    """Write the times of a step."""
    p50, p95, worst = np.percentile(taken.wall_ms, (50, 95, 100))
    own = statistics.median(taken.own_ms)
    return (
        f"{name}, {len(taken.wall_ms)} times: median {p50:.1f} ms, p95 {p95:.1f} ms, worst "
        f"{worst:.1f} ms (aim: {aim}); of these {own:.1f} ms computed by the window's process\n"
    )


def measure(desk: Desk, *, moves: int, minutes: float) -> None:
    """Print the times of steps and the memory before and after editing."""
    for name, make, times, aim in (
        ("slider move to painted frame", slider_step, moves, "p95 25 ms"),
        ("member to painted frame", member_step, _TOGGLES, "80 ms"),
    ):
        step = make(desk.window)
        timed(desk, step, _WARM)
        sys.stdout.write(told(name, timed(desk, step, times), aim))
    before = memory_mb(desk)
    steps = edit_for(desk, minutes)
    after = memory_mb(desk)
    sys.stdout.write(
        f"resident after {minutes:g} minutes of editing, {steps} steps: window {before[0]:.0f} -> "
        f"{after[0]:.0f} MB (aim: 300 MB), worker {before[1]:.0f} -> {after[1]:.0f} MB\n"
    )


def main() -> int:
    """Measure starts, then a window."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=0.5)
    parser.add_argument("--starts", type=int, default=3)
    parser.add_argument("--made-up", action="store_true")
    options = parser.parse_args()
    starts = [timed_start()["window"] for _ in range(options.starts + 1)][1:]
    if starts:
        first = statistics.median(starts)
        sys.stdout.write(f"first window, median of {len(starts)}: {first:.0f} ms (aim: 1500 ms)\n")
    desk = opened(made_up=options.made_up)
    try:
        measure(desk, moves=options.moves, minutes=options.minutes)
        desk.window.document.undo_stack.setClean()
        desk.window.close()
    finally:
        desk.runner.close()
    if desk.watch.error:
        sys.stderr.write(f"{desk.watch.error}\n")
    return int(bool(desk.watch.error))


if __name__ == "__main__":
    sys.exit(main())
