"""The workbench: all that the window shows of a scenario, from as few runs as possible."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.engine.concerns import Concerns
from negotiator.engine.simulate import simulate
from negotiator.kept import Kept
from negotiator.measures.assembly import Asked
from negotiator.measures.causes import causes
from negotiator.measures.reasons import largest_moves, reasons
from negotiator.model.levels import level_groups
from negotiator.pictures import picture_of, pictures_of, shown_minerals

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from negotiator.errors import NegotiatorError
    from negotiator.measures.changes import Causes
    from negotiator.measures.picture import Extra, Picture
    from negotiator.measures.series import MineralReasons
    from negotiator.model.baselines import Baseline
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

_MOST_EXPLAINED: Final = 12
"""Minerals of which reasons are told after one edit."""
_LARGEST: Final = 3
"""Minerals whose change is taken apart."""


class Workbench:
    """Answers questions about scenarios; runs anew only the minerals that an edit touches."""

    def __init__(self, world: World, kept: Kept | None = None) -> None:
        self._world = world
        self._kept = Kept(world) if kept is None else kept

    def aside(self) -> Workbench:
        """Return a workbench that begins with what is kept here, and keeps for itself from then on."""
        return Workbench(self._world, self._kept.aside())

    def picture(
        self,
        scenario: Scenario,
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> Picture:
        """Return all that the window shows of a scenario and a mineral, against a baseline.

        Parameters
        ----------
        scenario : Scenario
        mineral : id
        extras : names of further figures to be computed
        baseline : what no deal is

        Raises
        ------
        ScenarioError
            If the scenario does not fit the world.
        SimulationError
            If the engine could not compute it.
        """
        return picture_of(self._kept, scenario, Asked(mineral, extras, baseline))

    def pictures(
        self,
        scenarios: Sequence[Scenario],
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> tuple[Picture | NegotiatorError, ...]:
        """Return the pictures of several scenarios; what is kept stays that of the scenario before.

        Scenarios that differ in nothing but levels of instruments, see `negotiator.model.levels`, are run and
        measured side by side at a fraction of the time; how many are asked for at once is the caller's
        business. Others may be among them and take their time.

        Parameters
        ----------
        scenarios : in any order
        mineral, extras, baseline : as of `picture`

        Returns
        -------
        In the order of the scenarios; in the place of a picture that `picture` would not give what it would
        raise.
        """
        found = dict(self.pictures_in_turn(scenarios, mineral, extras, baseline=baseline))
        return tuple(found[place] for place in range(len(scenarios)))

    def pictures_in_turn(
        self,
        scenarios: Sequence[Scenario],
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> Iterator[tuple[int, Picture | NegotiatorError]]:
        """Yield what `pictures` returns one by one, each with the place of its scenario."""
        kept, asked = self._kept.aside(), Asked(mineral, extras, baseline)
        for group in level_groups(scenarios):
            levelled = [scenarios[place] for place in group]
            for place, found in pictures_of(kept, levelled, asked):
                yield group[place], found

    def outcome(self, scenario: Scenario, minerals: Sequence[str], *, deal: bool) -> Outcome:
        """Return the outcome of some minerals, from kept runs where nothing that concerns them has changed.

        Parameters
        ----------
        scenario : Scenario
        minerals : ids; others are not run
        deal : whether to keep the runs as those of the deal or of its baseline
        """
        return self._kept.outcome(scenario, minerals, deal=deal)

    def reasons(self, before: Scenario, after: Scenario) -> tuple[MineralReasons, ...]:
        """Tell which minerals of the deals the way from one scenario to another moves, and why (E23).

        Runs the scenario before anew, for the minerals that the edit concerns. Empty where the two do not
        have the same members and length, so that there is nothing to compare, and where an edit concerns
        so many minerals that the next edit would wait for the runs.

        Raises
        ------
        ScenarioError, SimulationError
            As `picture`.
        """
        edited = self._edited(before, after)
        return reasons(*self._runs(before, after, edited), edited) if edited else ()

    def causes(self, before: Scenario, after: Scenario) -> tuple[Causes, ...]:
        """Take apart what the way from one scenario to another moves: the three minerals that move the most.

        Of each, change of secure share (E23) and cost (E29) with the channels by which they come, which add up
        to it. Empty where an edit concerns no mineral or too many, or cannot be compared.

        Raises
        ------
        ScenarioError, SimulationError
            As `picture`.
        """
        edited = self._edited(before, after)
        if not edited:
            return ()
        runs = self._runs(before, after, edited)
        return tuple(causes(*runs, one) for one in largest_moves(*runs, edited, _LARGEST))

    def _edited(self, before: Scenario, after: Scenario) -> tuple[str, ...]:
        """Minerals of the deals that an edit concerns; none where they are too many, or cannot be compared."""
        clubs = [set(scenario.coalition.regions) for scenario in (before, after)]
        if clubs[0] != clubs[1] or before.quarters != after.quarters:
            return ()
        shown = {name for one in (before, after) for name in shown_minerals(self._world, one)}
        keys_before, keys = Concerns(self._world, before), Concerns(self._world, after)
        edited = tuple(
            mineral.id
            for mineral in self._world.minerals
            if mineral.id in shown and keys_before.of(mineral.id) != keys.of(mineral.id)
        )
        return edited if len(edited) <= _MOST_EXPLAINED else ()

    def _runs(
        self, before: Scenario, after: Scenario, edited: tuple[str, ...]
    ) -> tuple[Outcome, Outcome]:
        return simulate(self._world, before, edited), self.outcome(after, edited, deal=True)
