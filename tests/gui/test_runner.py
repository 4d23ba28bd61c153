"""The runner: the newest request wins, faults come back as errors, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import pytest

from negotiator.model.scenario import Scenario
from tests.helpers.benches import broken_bench, scripted_bench
from ui.messages import Question
from ui.runner import Runner

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from negotiator.errors import NegotiatorError

MINERAL = "gallium"
WAIT_MS = 20_000


class Record:
    """What a runner said, in order."""

    def __init__(self, runner: Runner) -> None:
        self.names: list[str] = []
        self.errors: list[NegotiatorError] = []
        self.busy: list[bool] = []
        runner.finished.connect(lambda picture: self.names.append(picture.scenario.name))
        runner.failed.connect(self.errors.append)
        runner.busy_changed.connect(self.busy.append)


def test_that_a_picture_of_the_scenario_comes_back(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS) as answer:
        runner.request(Scenario(name="quick"), MINERAL)
    picture = answer.args[0]
    assert picture.scenario == Scenario(name="quick")
    assert picture.mineral == MINERAL


def test_that_the_newest_request_wins_and_those_between_are_not_run(
    runner: Runner, qtbot: QtBot
) -> None:
    record = Record(runner)
    for number in range(20):
        runner.request(Scenario(name=f"slow {number}"), MINERAL)
    qtbot.waitUntil(lambda: "slow 19" in record.names, timeout=WAIT_MS)
    assert record.names == ["slow 0", "slow 19"]
    assert record.busy == [True, False]


def test_that_a_picture_of_a_mineral_no_longer_wanted_is_not_shown(
    runner: Runner, qtbot: QtBot
) -> None:
    record = Record(runner)
    runner.request(Scenario(name="slow 0"), MINERAL)
    runner.request(Scenario(name="slow 1"), "antimony")
    qtbot.waitUntil(lambda: "slow 1" in record.names, timeout=WAIT_MS)
    assert record.names == ["slow 1"]


def test_that_an_error_of_the_model_arrives_with_place_and_cure(
    runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.failed, timeout=WAIT_MS) as answer:
        runner.request(Scenario(name="refused"), MINERAL)
    assert str(answer.args[0]) == "deal.instruments[0]: a floor of 0. Raise it."


def test_that_a_fault_of_the_program_arrives_as_an_error_and_the_next_run_is_done(
    runner: Runner, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(runner.failed, timeout=WAIT_MS) as answer:
        runner.request(Scenario(name="faulty"), MINERAL)
    assert "ValueError: a fault" in answer.args[0].found
    assert "ValueError: a fault" in caplog.text
    assert "benches.py" in caplog.text  # the place, though another process was there
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="quick"), MINERAL)


def test_that_a_worker_that_dies_is_started_again_and_asked_again(
    runner: Runner, qtbot: QtBot, tmp_path: Path
) -> None:
    record = Record(runner)
    first = runner.worker_process_id
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name=f"fatal-once {tmp_path / 'died'}"), MINERAL)
    assert runner.worker_process_id not in {None, first}
    assert record.errors == []


def test_that_a_request_that_kills_two_workers_fails_and_the_next_one_runs(
    runner: Runner, qtbot: QtBot
) -> None:
    record = Record(runner)
    with qtbot.waitSignal(runner.failed, timeout=WAIT_MS) as answer:
        runner.request(Scenario(name="fatal"), MINERAL)
    assert "ended twice" in str(answer.args[0])
    assert record.busy == [True, False]
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="quick"), MINERAL)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL on Windows")
def test_that_a_worker_killed_while_idle_is_replaced(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="quick"), MINERAL)
    pid = runner.worker_process_id
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    qtbot.waitUntil(lambda: runner.worker_process_id is None, timeout=WAIT_MS)
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="quick again"), MINERAL)


def test_that_a_damaged_world_is_named_on_every_request(qtbot: QtBot) -> None:
    runner = Runner(broken_bench)
    try:
        for _ in range(2):
            with qtbot.waitSignal(runner.failed, timeout=WAIT_MS) as answer:
                runner.request(Scenario(), MINERAL)
            assert str(answer.args[0]) == "minerals.csv, line 3: a negative price. Correct it."
    finally:
        runner.close()


def test_that_closing_in_the_middle_of_a_run_leaves_no_process_and_says_nothing(
    qtbot: QtBot,
) -> None:
    runner = Runner(scripted_bench)
    record = Record(runner)
    runner.request(Scenario(name="slow 1"), MINERAL)
    runner.request(Scenario(name="slow 2"), MINERAL)
    runner.close()
    qtbot.wait(50)
    assert runner.worker_process_id is None
    assert record.names == []
    assert record.errors == []


def question(name: str) -> Question:
    return Question(Scenario(quarters=40), Scenario(name=name, quarters=59))


def test_that_a_question_is_answered_with_reasons(runner: Runner, qtbot: QtBot) -> None:
    record = Record(runner)
    with qtbot.waitSignal(runner.explained, timeout=WAIT_MS) as answer:
        runner.ask(question("why"))
    asked, (told,) = answer.args
    assert asked == question("why")
    assert told.change_frac == pytest.approx(0.19)
    assert record.busy == []


def test_that_a_picture_asked_for_meanwhile_silences_the_reasons(
    runner: Runner, qtbot: QtBot
) -> None:
    record, answers = Record(runner), []
    runner.explained.connect(lambda *answer: answers.append(answer))
    runner.ask(question("slow"))
    runner.request(Scenario(name="quick"), MINERAL)
    assert runner.busy
    qtbot.waitUntil(lambda: record.names == ["quick"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: record.busy == [True, False], timeout=WAIT_MS)
    assert answers == []


def test_that_a_question_is_forgotten_while_a_picture_is_made(runner: Runner, qtbot: QtBot) -> None:
    record, answers = Record(runner), []
    runner.explained.connect(lambda *answer: answers.append(answer))
    runner.request(Scenario(name="slow 0"), MINERAL)
    runner.ask(question("why"))
    qtbot.waitUntil(lambda: record.busy == [True, False], timeout=WAIT_MS)
    assert answers == []


def test_that_a_question_that_ends_the_worker_is_dropped(runner: Runner, qtbot: QtBot) -> None:
    record = Record(runner)
    runner.ask(question("fatal"))
    runner.request(Scenario(name="quick"), MINERAL)
    qtbot.waitUntil(lambda: record.names == ["quick"], timeout=WAIT_MS)
    assert record.errors == []
