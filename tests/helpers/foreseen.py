"""What is asked of a runner by the names of scenarios, what it says, and waiting for what it computes ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from negotiator.model.scenario import Scenario
from tests.helpers.benches import IN_A_BATCH
from ui.messages import Request

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Picture
    from ui.runner import Runner

MINERAL = "gallium"
WAIT_MS = 20_000


def named(*names: str) -> tuple[Scenario, ...]:
    return tuple(Scenario(name=name) for name in names)


def asked(*names: str) -> tuple[Request, ...]:
    return tuple(Request(scenario, MINERAL) for scenario in named(*names))


class Record:
    """What a runner said, in order."""

    def __init__(self, runner: Runner) -> None:
        self.pictures: list[Picture] = []
        self.errors: list[NegotiatorError] = []
        self.busy: list[bool] = []
        runner.finished.connect(self.pictures.append)
        runner.failed.connect(self.errors.append)
        runner.busy_changed.connect(self.busy.append)

    @property
    def told(self) -> list[tuple[str, bool]]:
        """Names of the scenarios, and whether the picture comes from a batch."""
        return [(p.scenario.name, p.quarters == IN_A_BATCH) for p in self.pictures]


def foresee(runner: Runner, qtbot: QtBot, *names: str) -> None:
    """Let the worker compute ahead until the last of some scenarios is known."""
    runner.expect(asked(*names))
    last = Request(Scenario(name=names[-1]), MINERAL)
    qtbot.waitUntil(lambda: last in runner.known, timeout=WAIT_MS)
