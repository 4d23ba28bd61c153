"""What the worker does with what it is asked: run, explain, and compute ahead. No Qt."""

from __future__ import annotations

import logging
import pickle
import traceback
from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Protocol

from negotiator.errors import NegotiatorError
from negotiator.phrases import phrase
from ui.messages import Foreseen, Looked, Question, Refusal, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from negotiator.measures.changes import Causes
    from negotiator.measures.picture import Extra, Picture
    from negotiator.measures.series import MineralReasons
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario
    from ui.messages import Answer, Expectation, Told

_ASIDE: Final = 2
"""Runs that were made ahead, each with all that the worker would keep of it: some 10 MB."""
_log = logging.getLogger(__name__)


class Bench(Protocol):
    """What the worker needs of `negotiator.workbench.Workbench`."""

    def picture(
        self, scenario: Scenario, mineral: str, extras: frozenset[Extra], *, baseline: Baseline
    ) -> Picture:
        """Compute what the window shows of a scenario and a mineral, against a baseline."""

    def pictures_in_turn(
        self,
        scenarios: Sequence[Scenario],
        mineral: str,
        extras: frozenset[Extra],
        *,
        baseline: Baseline,
    ) -> Iterator[tuple[int, Picture | NegotiatorError]]:
        """Compute many in a batch and tell each with its place, or why there is none; keep nothing."""

    def reasons(self, before: Scenario, after: Scenario) -> tuple[MineralReasons, ...]:
        """Tell why the secure share moved from one scenario to another."""

    def causes(self, before: Scenario, after: Scenario) -> tuple[Causes, ...]:
        """Take the largest changes between two scenarios apart."""

    def aside(self) -> Bench:
        """Return another that begins with what is kept here, and leaves it alone."""


def shipped_bench() -> Bench:
    """Return the workbench over the shipped world."""
    # Imported here because the threads of BLAS are set before numpy comes in.
    from negotiator.data import load_world  # noqa: PLC0415
    from negotiator.workbench import Workbench  # noqa: PLC0415

    return Workbench(load_world())


class _HaltedError(BaseException):
    """What is computed ahead is to be left off. No `Exception`: nothing on the way may take it for a fault."""


class Hand:
    """Answers one message after the other at a bench.

    Parameters
    ----------
    bench : what is worked at
    is_wanted : tells whether a further message waits
    """

    def __init__(self, bench: Bench, is_wanted: Callable[[], bool]) -> None:
        self._bench = bench
        self._is_wanted = is_wanted
        self._aside: OrderedDict[Request, Bench] = OrderedDict()
        self._may_halt = False

    def halt(self, *_signal: object) -> None:
        """Leave off what is being computed ahead, in the middle of it; a handler of a signal."""
        if self._may_halt:
            raise _HaltedError

    def answer(self, message: Request | Question) -> Answer:
        """Answer what a person waits for."""
        try:
            if isinstance(message, Question):
                return self._told(message)
            # What was run ahead for this very request is all that a run would keep.
            self._bench = self._aside.pop(message, self._bench)
            return _packed(_picture(self._bench, message))
        except _HaltedError:
            return ()
        except Exception as error:  # noqa: BLE001 (a fault of the program must reach the window too)
            return _refusal(error, message.mineral if isinstance(message, Request) else "")

    def _told(self, question: Question) -> Told:
        """Explain a change; taking it apart takes long, and is left off where something else is wanted."""
        if not question.in_full:
            return self._bench.reasons(question.before, question.after)
        bench, self._may_halt = self._bench.aside(), True
        try:
            return bench.causes(question.before, question.after)
        finally:
            self._may_halt = False

    def look_ahead(self, expectation: Expectation) -> Iterator[Answer]:
        """Tell the pictures of an expectation; leave off where something waits. Nobody awaits an error."""
        requests, left_off = expectation.requests, False
        alone = len(requests) == 1 and not expectation.at_leisure
        found = self._alone(requests[0]) if alone else self._batch(requests)
        try:
            while (answer := self._step(found)) is not None:
                yield answer
        except _HaltedError:
            self._may_halt, left_off = False, True
        except Exception as error:  # noqa: BLE001 (what cannot be computed ahead is not known)
            _log.info("nothing was computed ahead: %s", error)
        yield Looked(left_off=left_off)

    def _step(self, found: Iterator[Foreseen]) -> Foreseen | None:
        """Compute what comes next; only here may a signal break in, never while an answer is sent."""
        if self._is_wanted():
            raise _HaltedError
        self._may_halt = True
        try:
            return next(found, None)
        finally:
            self._may_halt = False

    def _batch(self, requests: tuple[Request, ...]) -> Iterator[Foreseen]:
        """Compute many at once."""
        first, scenarios = requests[0], [request.scenario for request in requests]
        for place, picture in self._bench.pictures_in_turn(
            scenarios, first.mineral, first.extras, baseline=first.baseline
        ):
            if not isinstance(picture, NegotiatorError):
                yield Foreseen(place, _packed(picture))

    def _alone(self, request: Request) -> Iterator[Foreseen]:
        """Run one on a bench of its own, and keep that for the request."""
        bench = self._bench.aside()
        picture = _picture(bench, request)
        self._aside[request] = bench
        if len(self._aside) > _ASIDE:
            self._aside.popitem(last=False)
        yield Foreseen(0, _packed(picture))


@dataclass(frozen=True, slots=True)
class ClosedBench:
    """Refuses all work for one reason, such as a damaged table of the world."""

    reason: NegotiatorError

    def picture(self, *_wanted: object, **_how: object) -> Picture:
        """Raise the reason."""
        raise self.reason

    def pictures_in_turn(
        self, *_wanted: object, **_how: object
    ) -> Iterator[tuple[int, Picture | NegotiatorError]]:
        """Raise the reason."""
        raise self.reason

    def reasons(self, *_wanted: object) -> tuple[MineralReasons, ...]:
        """Raise the reason."""
        raise self.reason

    def causes(self, *_wanted: object) -> tuple[Causes, ...]:
        """Raise the reason."""
        raise self.reason

    def aside(self) -> Bench:
        """Return itself: it keeps nothing."""
        return self


def without_scenario(picture: Picture) -> Picture:
    """Leave out of a picture what who asked for it has: a fifth of it, and most of the objects."""
    # Imported here because only the worker needs it before the window is there.
    from negotiator.model.scenario import Scenario  # noqa: PLC0415

    return replace(picture, scenario=Scenario())


def _picture(bench: Bench, request: Request) -> Picture:
    return bench.picture(
        request.scenario, request.mineral, request.extras, baseline=request.baseline
    )


def _packed(picture: Picture) -> bytes:
    return pickle.dumps(without_scenario(picture), pickle.HIGHEST_PROTOCOL)


def _refusal(error: Exception, where: str) -> Refusal:
    if isinstance(error, NegotiatorError):
        return Refusal(error.found, error.where, error.cure)
    return Refusal(
        phrase(
            "the run failed with {name}: {reason}.",
            name=type(error).__name__,
            reason=str(error),
        ),
        where,
        phrase("This is a fault of the program; undo the last step and go on."),
        "".join(traceback.format_exception(error)),
    )
