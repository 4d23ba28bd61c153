# ruff: noqa: PLC0415 (the child imports in the order of the program, which is what is measured)
"""Time from the start of the program to its painted window and to the first figures in it, and its memory then.

Run: ``python -m tests.benchmarks.bench_start [--times 5]``. Each time the program is started anew, so
that its imports count; the first one warms the disk, keeps compiled code as an installed program has
it, and is left out. Beside the time stands what the window's process computed until then, which other
programs on the machine change less. It is a measurement, not a test: it prints and never fails.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_MILESTONES: Final = ("window", "figures")
_TOLD: Final = ("window_cpu_ms", "figures_cpu_ms", "window_mb", "worker_mb")
_PAGE_BYTES: Final = 4096


def timed_start() -> dict[str, float]:
    """Start the program once; milliseconds to each milestone, and what it tells of itself."""
    command = (sys.executable, "-m", "tests.benchmarks.bench_start", "--child")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        found: dict[str, float] = {}
        for line in child.stdout or ():
            name, _, value = line.strip().partition(" ")
            if name in _MILESTONES:
                found[name] = (time.perf_counter() - start) * 1000.0
            elif name in _TOLD:
                found[name] = float(value)
        return found


def run_child() -> None:
    """Do what the program does, and say when each milestone is reached."""
    from ui.app import loading

    with loading():
        from ui.runner import Runner
    runner = Runner()
    try:
        with loading():
            from PySide6.QtWidgets import QApplication

            from negotiator.data import load_world
            from negotiator.documents import open_scenario
            from ui import theme
            from ui.composition import FIRST_SCENARIO, compose
            from ui.settings import Settings
        app = QApplication([])
        theme.dress(app)
        window = compose(
            load_world(),
            runner,
            open_scenario(FIRST_SCENARIO).scenario,
            settings=Settings(Path(os.devnull)),
        )
        window.show()
        report(app, window, runner)
        window.close()
    finally:
        runner.close()


def report(app: QApplication, window: MainWindow, runner: Runner) -> None:
    """Say each milestone: the first paint of the window, and the first one after a picture."""
    from tests.benchmarks.frames import FrameWatch, await_frame

    watch = FrameWatch(window, runner)
    for milestone, picture in zip(_MILESTONES, (False, True), strict=True):
        watch.start(with_picture=picture)
        await_frame(app, watch)
        sys.stdout.write(f"{milestone}\n{milestone}_cpu_ms {time.process_time() * 1000.0:.0f}\n")
        sys.stdout.flush()
    workers = [child.pid for child in multiprocessing.active_children() if child.pid]
    held_mb = (resident_mb(os.getpid()), sum(map(resident_mb, workers)))
    for name, value_mb in zip(_TOLD[-2:], held_mb, strict=True):
        sys.stdout.write(f"{name} {value_mb:.1f}\n")


def resident_mb(pid: int) -> float:
    """Memory that a process has now; nothing where the system does not tell in /proc."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return float("nan")
    return int(pages) * _PAGE_BYTES / 1e6


def main() -> int:
    """Start the program some times and print the medians."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--child", action="store_true")
    options = parser.parse_args()
    if options.child:
        run_child()
        return 0
    starts = [timed_start() for _ in range(options.times + 1)][1:]
    names = (*_MILESTONES, *_TOLD)
    medians = (statistics.median(start[name] for start in starts) for name in names)
    window_ms, figures_ms, window_cpu_ms, figures_cpu_ms, window_mb, worker_mb = medians
    sys.stdout.write(
        f"start, median of {options.times}: painted window {window_ms:.0f} ms (aim: 1500 ms), "
        f"first figures {figures_ms:.0f} ms\n"
        f"computed by the window's process until then: {window_cpu_ms:.0f} ms, {figures_cpu_ms:.0f} ms\n"
        f"resident: window {window_mb:.0f} MB (aim: 300 MB), worker {worker_mb:.0f} MB\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
