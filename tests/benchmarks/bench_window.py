"""Speed and memory of the whole window: four charts and the map, the worker beside it.

Run: ``python -m tests.benchmarks.bench_window [--minutes 0.5] [--starts 3]``. It prints
the first window after a start. Then it drags floors by mouse events at 60 Hz, over the whole track,
slowly, quickly and in jumps, and prints for each move the time to the frame that shows the result
of that very value, how many were passed over, the time to a frame at least as new, and how long the
thread of the window works for a frame, which other work of the machine hardly moves; the same for
seats that join or leave. Once the hand comes to slider or seat 0.4 s before it presses, after it has
chosen the mineral; once it presses at once and comes from elsewhere. No slider and no seat has been
touched before; then the same slider is dragged again, when much of it is known. Last comes resident
memory before and after minutes of scripted editing.

It is a measurement, not a test: it prints and never fails.
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

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from negotiator.data import load_world
from negotiator.documents import open_scenario
from negotiator.model.edits import with_member, with_quota
from tests.benchmarks.bench_start import resident_mb, timed_start
from tests.benchmarks.frames import FrameWatch, MoveWatch, await_frame
from tests.benchmarks.hand import HOVER_S, click, come_to, drag, wait
from ui import theme
from ui.bench import shipped_bench
from ui.composition import FIRST_SCENARIO, compose
from ui.runner import Runner
from ui.settings import Settings
from ui.viewmodels.coalition_list import REGION_ROLE
from ui.views.deal import DealPanel
from ui.views.floor_form import FloorForm
from ui.widgets.member_line import MemberLine
from ui.widgets.mineral_list import MineralList
from ui.widgets.seat_tree import SeatTree

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QModelIndex

    from ui.views.main_window import MainWindow

_NEWCOMER: Final = "KOR"
_FLOORS: Final = ("gallium", "germanium", "antimony"), ("tungsten", "graphite", "silicon")
_SEATS: Final = (
    ("BRA", "IND", "ARG", "THA", "MAR", "GBR", "FRA", "PER"),
    ("CAN", "AUS", "KAZ", "MEX", "NOR", "SAU", "DEU", "NZL"),
)
"""What is touched after the hand has come and waited, and what is pressed at once."""
_SETTLE_S: Final = 1.2
_MINERALS: Final = 2
"""The first of the deal."""
_MINUTE_S: Final = 60.0


class Desk(NamedTuple):
    """A window on the screen with its worker, and who knows when it was painted."""

    app: QApplication
    window: MainWindow
    runner: Runner
    watch: FrameWatch


def dragged(desk: Desk, mineral: str, hover_s: float) -> MoveWatch:
    """Choose a mineral and drag its floor."""
    slider, panel = desk.window.findChild(FloorForm).slider, desk.window.findChild(DealPanel)
    come_to(panel if hover_s else desk.window, QPoint(4, 4))
    panel.minerals.mineral_chosen.emit(mineral)
    wait(_SETTLE_S)
    watch = MoveWatch(desk.window, desk.runner)
    come_to(slider, QPoint(slider.centre_of(slider.value()), 12))
    wait(hover_s)
    drag(slider, watch.begin_move)
    wait(_SETTLE_S)
    watch.stop()
    return watch


def toggled(desk: Desk, region: str, hover_s: float) -> MoveWatch:
    """Click the box of a seat that no mouse has come to yet, and take the step back."""
    seats = desk.window.findChild(SeatTree)
    first = seats.model().index(0, 0)
    index = seats.model().match(first, REGION_ROLE, region, 1, Qt.MatchFlag.MatchRecursive)[0]
    seats.scrollTo(index)
    wait(_SETTLE_S)
    place = _box_of(seats, index)
    watch = MoveWatch(desk.window, desk.runner)
    come_to(seats.viewport(), place)
    wait(hover_s)
    click(seats.viewport(), place, watch.begin_move)
    wait(_SETTLE_S)
    watch.stop()
    desk.window.document.undo_stack.undo()
    wait(_SETTLE_S)
    return watch


def _box_of(seats: SeatTree, index: QModelIndex) -> QPoint:
    option = QStyleOptionViewItem()
    option.rect, option.widget = seats.visualRect(index), seats
    option.direction = seats.layoutDirection()
    return MemberLine.of(option, index).check_rect.center()


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


def opened() -> Desk:
    """Open the window and wait for its first figures."""
    app = QApplication([])
    theme.dress(app)
    runner = Runner(shipped_bench)
    scenario = open_scenario(FIRST_SCENARIO).scenario
    settings = Settings(Path(os.devnull))
    window = compose(load_world(), runner, scenario, settings=settings)
    watch = FrameWatch(window, runner)
    watch.start()
    window.show()
    await_frame(app, watch)
    return Desk(app, window, runner, watch)


def told(name: str, watches: Sequence[MoveWatch], aim: str) -> str:
    """Write the times of moves."""
    moves = sum(len(watch.moves) for watch in watches)
    shown = [ms for watch in watches for ms in watch.taken_ms]
    behind = [ms for watch in watches for ms in watch.behind_ms]
    busy_ms = sum(watch.busy_s for watch in watches) * 1000.0 / max(len(shown), 1)
    return (
        f"{name}: {moves} moves, {moves - len(shown)} passed over; to the frame of that value "
        f"{_spread(shown)} (aim: {aim}); to a frame of it or a later one {_spread(behind)}; "
        f"the thread of the window works {busy_ms:.1f} ms a frame\n"
    )


def _spread(times_ms: list[float]) -> str:
    p50, p95, worst = np.percentile(times_ms, (50, 95, 100), method="inverted_cdf")
    return f"median {p50:.1f}, p95 {p95:.1f}, worst {worst:.1f} ms"


def measure(desk: Desk, *, minutes: float) -> None:
    """Print the times of moves and the memory before and after editing."""
    desk.window.findChild(SeatTree).expandAll()
    _settle(desk)
    for hover_s, floors, seats, how in (
        (HOVER_S, _FLOORS[0], _SEATS[0], "after the hand has come"),
        (0.0, _FLOORS[1], _SEATS[1], "pressed at once"),
    ):
        drags = [[dragged(desk, mineral, hover_s) for _ in range(2)] for mineral in floors]
        first, again = zip(*drags, strict=True)
        sys.stdout.write(told(f"drag of a floor, {how}", first, "p95 25 ms"))
        sys.stdout.write(told("the same floor dragged again", again, "p95 25 ms"))
        clicks = [toggled(desk, region, hover_s) for region in seats]
        sys.stdout.write(told(f"seat joins or leaves, {how}", clicks, "80 ms"))
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
    parser.add_argument("--minutes", type=float, default=0.5)
    parser.add_argument("--starts", type=int, default=3)
    options = parser.parse_args()
    starts = [timed_start()["window"] for _ in range(options.starts + 1)][1:]
    if starts:
        first = statistics.median(starts)
        sys.stdout.write(f"first window, median of {len(starts)}: {first:.0f} ms (aim: 1500 ms)\n")
    desk = opened()
    try:
        measure(desk, minutes=options.minutes)
        desk.window.document.undo_stack.setClean()
        desk.window.close()
    finally:
        desk.runner.close()
    if desk.watch.error:
        sys.stderr.write(f"{desk.watch.error}\n")
    return int(bool(desk.watch.error))


if __name__ == "__main__":
    sys.exit(main())
