"""What is kept: runs of minerals and figures measured of them, until something that concerns them changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import numpy as np

from negotiator.engine.concerns import Concerns
from negotiator.engine.hosts import lineage, touched_minerals
from negotiator.engine.notices import notices
from negotiator.engine.simulate import simulate
from negotiator.measures.extras import club_risk, members_secure
from negotiator.measures.headline import mineral_standing, totals
from negotiator.measures.market import mineral_series
from negotiator.model.deal import Outlay
from negotiator.model.membership import dated_coalition
from negotiator.model.outcome import Outcome
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Sequence

    from negotiator.measures.headline import Standing, Totals
    from negotiator.measures.series import MineralSeries
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Stage, World

_Paths = dict[tuple[str, "Stage"], "MarketPath"]
_Figure = TypeVar("_Figure")


class Kept:
    """Runs with a deal and without it, and figures of each.

    The run of a mineral is kept as long as nothing that concerns it changes (`Concerns`), and what is measured
    of a run as long as the run and the club are the same.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self._runs: dict[tuple[str, bool], tuple[Hashable, _Paths, float]] = {}
        self._figures: dict[tuple[str, str, bool], tuple[Hashable, Any]] = {}
        self._last: dict[bool, Outcome] = {}

    def aside(self) -> Kept:
        """Return another that begins with what is kept here."""
        other = Kept(self.world)
        other._runs, other._figures = self._runs.copy(), self._figures.copy()
        other._last = self._last.copy()
        return other

    def outcome(self, scenario: Scenario, minerals: Sequence[str], *, deal: bool) -> Outcome:
        """Return the outcome of some minerals, from kept runs where nothing that concerns them has changed.

        Parameters
        ----------
        scenario : Scenario
        minerals : ids; others are not run
        deal : whether to keep the runs as those of the deal or of its baseline
        """
        concerns = Concerns(self.world, scenario)
        keys = {m: concerns.of(m) for m in needed(self.world, scenario, minerals)}
        stale = [m for m, key in keys.items() if self._runs.get((m, deal), (None,))[0] != key]
        if stale:
            known = self._paths(keys.keys() - stale, deal=deal)
            self._keep(simulate(self.world, scenario, stale, known), keys, deal=deal)
        paths = self._paths(minerals, deal=deal)
        found = Outcome(
            world=self.world,
            scenario=scenario,
            quarters=tuple(quarter_name(t) for t in range(scenario.quarters)),
            paths=paths,
            notices=notices(self.world, scenario, paths) if deal else (),
            max_relative_excess=max((self._runs[m, deal][2] for m in minerals), default=0.0),
        )
        if deal in self._last:
            read = self._last[deal].chains.items()
            found.chains.update((m, flows) for m, flows in read if m in keys and m not in stale)
        self._last[deal] = found
        return found

    def _keep(self, outcome: Outcome, keys: dict[str, Hashable], *, deal: bool) -> None:
        for mineral in outcome.minerals:
            paths = {key: path for key, path in outcome.paths.items() if key[0] == mineral}
            self._runs[mineral, deal] = (keys[mineral], paths, outcome.max_relative_excess)

    def _paths(self, minerals: Container[str], *, deal: bool) -> _Paths:
        """Kept paths of minerals, in the order of the world."""
        paths: _Paths = {}
        for mineral in self.world.minerals:
            if mineral.id in minerals:
                paths |= self._runs[mineral.id, deal][1]
        return paths

    def series_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> MineralSeries:
        """Series of a mineral, kept as long as its run is."""
        place, key = ("series", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        known = self.totals_of(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: mineral_series(outcome, mineral, known))

    def totals_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> Totals:
        """What a mineral adds to the figures of a run, kept as long as the run is."""
        place, key = ("totals", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        known = self._standing_of(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: totals(outcome, mineral, known))

    def _standing_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> Standing:
        """How everybody stands by a mineral, kept as long as its run and those who share costs are the same."""
        payers = None
        for one in outcome.scenario.deal.instruments:
            if isinstance(one, Outlay) and one.mineral == mineral:
                payers = dated_coalition(outcome.scenario)
        place, key = ("standing", mineral, deal), (self._runs[mineral, deal][0], payers)
        return self._figure(place, key, lambda: mineral_standing(outcome, mineral))

    def member_shares(self, outcome: Outcome, mineral: str, *, deal: bool) -> FloatArray:
        """(member,) own secure shares of a mineral; each kept as long as the run is, whoever else joins."""
        members, run = outcome.scenario.coalition.regions, self._runs[mineral, deal][0]
        known: dict[str, float] = self._figure(("members", mineral, deal), run, dict)
        new = [region for region in members if region not in known]
        if new:
            known |= zip(new, members_secure(outcome, mineral, new), strict=True)
        return np.array([known[region] for region in members])

    def risk_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> FloatArray:
        """(t,) supply risk of a mineral, kept as long as its run is."""
        place, key = ("risk", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: club_risk(outcome, mineral))

    def _looked_at(self, outcome: Outcome, mineral: str, *, deal: bool) -> Hashable:
        """All that a measure of a kept run depends on: the run, and who is in the club."""
        return self._runs[mineral, deal][0], dated_coalition(outcome.scenario)

    def _figure(
        self, place: tuple[str, str, bool], key: Hashable, make: Callable[[], _Figure]
    ) -> _Figure:
        """Figure of a mineral with a deal or without, kept as long as the key is the same."""
        found: tuple[Hashable, _Figure] | None = self._figures.get(place)
        if found is None or found[0] != key:
            found = self._figures[place] = (key, make())
        return found[1]


def needed(world: World, scenario: Scenario, minerals: Sequence[str]) -> tuple[str, ...]:
    """Minerals and those of their hosts that something touches."""
    touched = touched_minerals(world, scenario)
    lines = [lineage(world, mineral) for mineral in minerals]
    return tuple(dict.fromkeys(m for line in lines for m in line if m in touched or m in minerals))
