"""What was computed ahead: shown at once, never for anything else, and run by itself at rest."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from negotiator.model.scenario import Scenario
from tests.helpers.benches import SLOW_S, scripted_bench
from tests.helpers.foreseen import MINERAL, WAIT_MS, Record, asked, foresee, named
from tests.helpers.pictures import a_picture
from ui.foresight import FEWEST, MOST, Foresight
from ui.known_pictures import KnownPictures
from ui.messages import Question, Request
from ui.runner import REST_MS, Runner

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def test_that_a_known_picture_is_shown_without_a_run_and_run_by_itself_at_rest(
    runner: Runner, qtbot: QtBot
) -> None:
    foresee(runner, qtbot, "a", "b")
    record = Record(runner)
    runner.request(Scenario(name="b"), MINERAL)
    assert record.pictures == []
    qtbot.waitUntil(lambda: record.told == [("b", True)], timeout=REST_MS)
    qtbot.waitUntil(lambda: record.told == [("b", True), ("b", False)], timeout=WAIT_MS)
    assert record.busy == [True, False]
    qtbot.wait(2 * REST_MS)
    assert len(record.pictures) == 2


def test_that_while_the_hand_moves_nothing_is_run_by_itself(runner: Runner, qtbot: QtBot) -> None:
    foresee(runner, qtbot, "a", "b", "c")
    record = Record(runner)
    for name in "abc":
        runner.request(Scenario(name=name), MINERAL)
        qtbot.wait(REST_MS // 3)
    assert record.told == [("a", True), ("b", True), ("c", True)]
    qtbot.waitUntil(lambda: record.told[3:] == [("c", False)], timeout=WAIT_MS)


def test_that_a_picture_of_anything_else_is_never_shown(runner: Runner, qtbot: QtBot) -> None:
    foresee(runner, qtbot, "a", "b")
    record = Record(runner)
    for ask in (
        lambda: runner.request(Scenario(name="a"), "antimony"),
        lambda: runner.request(Scenario(name="a"), MINERAL, baseline="shipped"),
        lambda: runner.request(Scenario(name="a"), MINERAL, frozenset({"cover"})),
        lambda: runner.request(Scenario(name="a", note="other"), MINERAL),
    ):
        with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
            ask()
    assert [was_in_batch for _, was_in_batch in record.told] == [False] * 4
    seen = [(p.mineral, p.baseline, p.extras.cover_days is None) for p in record.pictures]
    assert seen == [
        ("antimony", "own", True),
        (MINERAL, "shipped", True),
        (MINERAL, "own", False),
        (MINERAL, "own", True),
    ]


def test_that_a_run_under_way_does_not_cover_a_newer_picture_that_was_known(
    runner: Runner, qtbot: QtBot
) -> None:
    foresee(runner, qtbot, "a", "b")
    record = Record(runner)
    runner.request(Scenario(name="slow"), MINERAL)
    runner.request(Scenario(name="b"), MINERAL)
    qtbot.waitUntil(lambda: ("b", False) in record.told, timeout=WAIT_MS)
    assert record.told == [("b", True), ("b", False)]


def test_that_a_request_goes_before_what_is_foreseen(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    slow = [f"slow {number}" for number in range(8)]
    runner.expect(asked(*slow))
    qtbot.waitUntil(lambda: Request(Scenario(name="slow 0"), MINERAL) in runner.known)
    record = Record(runner)
    runner.request(Scenario(name="now"), MINERAL)
    qtbot.waitUntil(lambda: record.told == [("now", False)], timeout=WAIT_MS)
    last = Request(Scenario(name=slow[-1]), MINERAL)
    assert last not in runner.known
    qtbot.waitUntil(lambda: last in runner.known, timeout=WAIT_MS)
    assert record.told == [("now", False)]


def test_that_a_picture_that_is_being_computed_ahead_is_awaited_and_not_run_twice(
    runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    runner.expect(asked("slow 0", "slow 1"))
    qtbot.waitUntil(lambda: Request(Scenario(name="slow 0"), MINERAL) in runner.known)
    record = Record(runner)
    runner.request(Scenario(name="slow 1"), MINERAL)
    assert runner.busy
    qtbot.waitUntil(lambda: len(record.told) == 1, timeout=WAIT_MS)
    assert record.told == [("slow 1", True)]


def test_that_a_picture_in_a_large_batch_is_run_by_itself_at_once(
    runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    qtbot.wait(2 * REST_MS)
    runner.expect(asked(*"abcd", *(f"slow {number}" for number in range(30))))
    qtbot.waitUntil(lambda: Request(Scenario(name="slow 0"), MINERAL) in runner.known)
    record = Record(runner)
    runner.request(Scenario(name="slow 27"), MINERAL)
    qtbot.waitUntil(lambda: len(record.told) == 1, timeout=WAIT_MS)
    assert record.told == [("slow 27", False)]


@pytest.mark.parametrize("names", [("slow alone",), ("slow one", "slow two")])
def test_that_what_is_under_way_is_left_off_for_a_request_and_taken_up_again(
    runner: Runner, qtbot: QtBot, names: tuple[str, ...]
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    runner.expect(asked(*names))
    qtbot.wait(50)
    record = Record(runner)
    runner.request(Scenario(name="now"), MINERAL)
    qtbot.waitUntil(lambda: record.told == [("now", False)], timeout=WAIT_MS)
    ahead = [Request(scenario, MINERAL) for scenario in named(*names)]
    assert not any(request in runner.known for request in ahead)
    qtbot.waitUntil(lambda: all(request in runner.known for request in ahead), timeout=WAIT_MS)


def test_that_newer_expectations_take_the_place_of_older_ones(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    runner.expect(asked(*(f"slow {number}" for number in range(20))))
    qtbot.wait(50)
    foresee(runner, qtbot, "a", "b")
    qtbot.wait(round(4e3 * SLOW_S))
    assert Request(Scenario(name="slow 19"), MINERAL) not in runner.known


def test_that_what_is_refused_ahead_is_not_told_and_not_known(runner: Runner, qtbot: QtBot) -> None:
    record = Record(runner)
    foresee(runner, qtbot, "refused", "a")
    foresee(runner, qtbot, "faulty", *(f"other {number}" for number in range(FEWEST)))
    assert record.errors == []
    assert record.pictures == []
    assert Request(Scenario(name="refused"), MINERAL) not in runner.known
    with qtbot.waitSignal(runner.failed, timeout=WAIT_MS):
        runner.request(Scenario(name="refused"), MINERAL)


@pytest.mark.parametrize("names", [("fatal",), ("fatal", "a")])
def test_that_a_worker_that_dies_of_what_it_computes_ahead_is_replaced_unseen(
    runner: Runner, qtbot: QtBot, names: tuple[str, ...]
) -> None:
    record, first = Record(runner), runner.worker_process_id
    runner.expect(asked(*names))
    qtbot.waitUntil(lambda: runner.worker_process_id not in {None, first}, timeout=WAIT_MS)
    second = runner.worker_process_id
    runner.expect(asked(*names))
    runner.request(Scenario(name="quick"), MINERAL)
    qtbot.waitUntil(lambda: record.told == [("quick", False)], timeout=WAIT_MS)
    assert runner.worker_process_id == second
    assert record.errors == []


def test_that_a_question_goes_before_what_is_foreseen(runner: Runner, qtbot: QtBot) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    runner.expect(asked(*(f"slow {number}" for number in range(20))))
    qtbot.wait(50)
    with qtbot.waitSignal(runner.explained, timeout=WAIT_MS):
        runner.ask(Question(Scenario(quarters=40), Scenario(quarters=59)))
    assert Request(Scenario(name="slow 19"), MINERAL) not in runner.known


def test_that_what_is_taken_apart_is_left_off_for_a_picture(runner: Runner, qtbot: QtBot) -> None:
    record, told = Record(runner), []
    runner.explained.connect(lambda question, answer: told.append((question, answer)))
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    worker = runner.worker_process_id
    runner.ask(Question(Scenario(), Scenario(name="endless"), in_full=True))
    qtbot.wait(50)
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="quick"), MINERAL)
    assert told == []
    short = Question(Scenario(quarters=40), Scenario(quarters=59), in_full=True)
    with qtbot.waitSignal(runner.explained, timeout=WAIT_MS):
        runner.ask(short)
    (question, (causes,)) = told[0]
    assert question == short
    assert causes.cost_musd_per_year.after == 59.0
    assert record.errors == []
    assert runner.worker_process_id == worker


def test_that_closing_while_something_is_computed_ahead_leaves_nothing(qtbot: QtBot) -> None:
    runner = Runner(scripted_bench)
    runner.expect(asked("slow 0", "slow 1"))
    qtbot.wait(50)
    runner.close()
    assert runner.worker_process_id is None


def packed(size: int) -> bytes:
    return pickle.dumps(a_picture(scenario=Scenario(note="x" * size)))


def test_that_the_pictures_used_least_recently_go_first() -> None:
    known = KnownPictures(most=2)
    first, second, third = (Request(scenario, MINERAL) for scenario in named("a", "b", "c"))
    known.keep(first, packed(0))
    known.keep(second, packed(0))
    picture = known.get(first)
    assert picture is not None
    assert picture.scenario == first.scenario
    known.keep(third, packed(0))
    assert (first in known, second in known, third in known) == (True, False, True)
    assert known.get(second) is None


def test_that_the_pictures_kept_weigh_no_more_than_they_may() -> None:
    weight = len(packed(100))
    known = KnownPictures(most_bytes=3 * weight)
    requests = [Request(scenario, MINERAL) for scenario in named(*"abcdef")]
    for request in requests:
        known.keep(request, packed(100))
        known.keep(request, packed(100))
    assert [request in known for request in requests] == [False] * 3 + [True] * 3
    known.keep(requests[0], packed(10_000) + bytes(3 * weight))
    assert len(known) == 0


def test_that_a_batch_in_haste_has_as_many_as_fit_the_time_for_one() -> None:
    foresight = Foresight(KnownPictures())
    sizes = []
    foresight.expect(Request(Scenario(seed=seed), MINERAL) for seed in range(400))
    for seconds_each in (0.001, 0.001, 0.001, 0.001, 0.025, 1.0):
        few = foresight.next_few(hasty=True)
        assert few is not None
        sizes.append(len(few.requests))
        foresight.note_pace(sizes[-1], seconds_each * sizes[-1])
    assert sizes == [FEWEST, 32, MOST, MOST, MOST, FEWEST]


def test_that_at_rest_a_few_come_soon_and_many_later_and_what_was_left_off_comes_first() -> None:
    foresight = Foresight(KnownPictures())
    foresight.expect(Request(Scenario(seed=seed), MINERAL) for seed in range(200))
    few, many = foresight.next_few(hasty=False), foresight.next_few(hasty=False)
    assert few is not None
    assert many is not None
    assert (len(few.requests), len(many.requests)) == (FEWEST, MOST)
    foresight.take_back(many)
    again = foresight.next_few(hasty=True)
    assert again is not None
    assert again.requests == many.requests[:FEWEST]


def test_that_what_gains_nothing_by_company_is_computed_one_by_one() -> None:
    foresight = Foresight(KnownPictures())
    requests = [Request(Scenario(seed=seed), MINERAL) for seed in range(3)]
    foresight.expect(requests, one_by_one=True)
    handed = [foresight.next_few(hasty=hasty) for hasty in (True, False, False, False)]
    assert [one and one.requests for one in handed] == [*((each,) for each in requests), None]
    foresight.expect(requests)
    few = foresight.next_few(hasty=False)
    assert few is not None
    assert few.requests == tuple(requests)


def test_that_in_haste_little_that_is_known_is_looked_at_and_at_rest_what_lies_beyond() -> None:
    known, made = KnownPictures(), []

    def requests(seeds: range) -> Iterator[Request]:
        for seed in seeds:
            made.append(seed)
            yield Request(Scenario(seed=seed), MINERAL)

    for request in requests(range(200)):
        known.keep(request, b"")
    made.clear()
    foresight = Foresight(known)
    foresight.expect(requests(range(210)))
    assert foresight.next_few(hasty=True) is None
    assert len(made) < 30
    few = foresight.next_few(hasty=False)
    assert few is not None
    assert {request.scenario.seed for request in few.requests} == set(range(200, 210))
