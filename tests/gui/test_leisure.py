"""What is computed ahead while no hand is near anything."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from negotiator.model.scenario import Scenario
from tests.helpers.benches import ScriptedBench
from tests.helpers.foreseen import MINERAL, WAIT_MS, asked, foresee
from ui.bench import Hand
from ui.foresight import Foresight, Parts
from ui.known_pictures import KnownPictures, unpacked
from ui.messages import Expectation, Foreseen, Looked
from ui.runner import LEISURE_MS, Runner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.measures.picture import Picture


class NumberedBench(ScriptedBench):
    """Writes its number into its pictures: each that begins from another is the next."""

    def __init__(self, number: int = 0) -> None:
        self._number = number
        self._asides = 0

    @override
    def aside(self) -> NumberedBench:
        self._asides += 1
        return NumberedBench(self._number + self._asides)

    @override
    def picture(self, *asked: Any, **how: Any) -> Picture:
        return replace(super().picture(*asked, **how), quarters=(f"bench {self._number}",))


def test_that_what_is_likely_is_computed_at_leisure_and_left_off_for_a_hand_that_comes(
    runner: Runner, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(runner.finished, timeout=WAIT_MS):
        runner.request(Scenario(name="warm"), MINERAL)
    likely = asked("slow 0", "slow 1", "slow 2", "slow 3")
    runner.expect_at_leisure(lambda: ((iter(likely), True),))
    qtbot.waitUntil(lambda: likely[0] in runner.known, timeout=WAIT_MS)
    assert likely[-1] not in runner.known
    foresee(runner, qtbot, "near")
    assert likely[-1] not in runner.known
    qtbot.waitUntil(lambda: likely[-1] in runner.known, timeout=WAIT_MS)


def test_that_nothing_is_computed_at_leisure_while_the_hand_moves_and_all_anew_after_it(
    runner: Runner, qtbot: QtBot
) -> None:
    times: list[int] = []

    def likely() -> Parts:
        times.append(len(times))
        return ((asked(f"after {len(times)}"), True),)

    runner.expect_at_leisure(likely)
    for number in range(6):
        runner.request(Scenario(name=f"move {number}"), MINERAL)
        qtbot.wait(LEISURE_MS // 4)
    assert not any(asked(f"after {number}")[0] in runner.known for number in (*times, len(times)))
    qtbot.waitUntil(lambda: asked(f"after {len(times)}")[0] in runner.known, timeout=WAIT_MS)
    assert len(times) == 7
    assert asked("after 1")[0] not in runner.known


def test_that_what_is_run_at_leisure_does_not_push_out_what_was_run_for_the_seat_pointed_at() -> (
    None
):
    hand = Hand(NumberedBench(), lambda: False)
    (near,) = asked("near")
    list(hand.look_ahead(Expectation((near,))))
    for other in asked("a", "b", "c"):
        told = list(hand.look_ahead(Expectation((other,), at_leisure=True)))
        assert [type(one) for one in told] == [Foreseen, Looked]
    answer = hand.answer(near)
    assert isinstance(answer, bytes)
    assert unpacked(answer, near).quarters == ("bench 1",)


def test_that_what_is_likely_comes_part_by_part_in_batches_or_alone_without_what_is_known() -> None:
    known = KnownPictures()
    foresight = Foresight(known)
    levels, clubs = asked(*"abcd"), asked("x", "y", "z")
    known.keep(levels[1], b"")
    foresight.expect_at_leisure((levels, False), (clubs, True))
    first, second = foresight.next_at_leisure(), foresight.next_at_leisure()
    assert first is not None
    assert second is not None
    assert first.requests == (levels[0], *levels[2:])
    assert second.requests == clubs[:1]
    assert second.at_leisure
    foresight.take_back(second)
    again = [foresight.next_at_leisure() for _ in range(4)]
    assert [one and one.requests for one in again] == [*((club,) for club in clubs), None]
