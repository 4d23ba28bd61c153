"""The workbench: all that the window shows of a scenario, from as few runs as possible."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from negotiator.engine.concerns import Concerns
from negotiator.engine.hosts import lineage, touched_minerals
from negotiator.engine.notices import notices
from negotiator.engine.side_by_side import simulate_levels
from negotiator.engine.simulate import draw_of, simulate
from negotiator.errors import NegotiatorError, ScenarioError
from negotiator.measures.extras import chain_extras, club_risk, members_secure
from negotiator.measures.headline import (
    Account,
    club_of,
    gains,
    headline,
    mineral_standing,
    totals,
)
from negotiator.measures.market import mineral_series
from negotiator.measures.picture import Picture
from negotiator.measures.reasons import reasons
from negotiator.model.baselines import baseline_of
from negotiator.model.checks import require_sound
from negotiator.model.levels import level_groups, levelled_minerals
from negotiator.model.membership import dated_coalition
from negotiator.model.outcome import Outcome
from negotiator.units import quarter_name

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Hashable, Iterator, Sequence

    from negotiator.measures.headline import Standing, Totals
    from negotiator.measures.picture import Extra, Extras
    from negotiator.measures.series import MineralReasons, MineralSeries
    from negotiator.model.baselines import Baseline
    from negotiator.model.outcome import MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, Stage, World

_MOST_EXPLAINED: Final = 12
"""Minerals of which reasons are told after one edit."""
_Paths = dict[tuple[str, "Stage"], "MarketPath"]
_Figure = TypeVar("_Figure")


class Workbench:
    """Answers questions about scenarios; runs anew only the minerals that an edit touches.

    The run of a mineral is kept as long as nothing that concerns it changes (`Concerns`), and what is measured
    of a run as long as the run and the club are the same.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._kept: dict[tuple[str, bool], tuple[Hashable, _Paths, float]] = {}
        self._figures: dict[tuple[str, str, bool], tuple[Hashable, Any]] = {}

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
        shown = self._shown(scenario)
        wanted = (*shown, mineral)
        outcome = self.outcome(scenario, wanted, deal=True)
        no_deal = self.outcome(baseline_of(scenario, baseline), wanted, deal=False)
        accounts = [
            Account(self._totals_of(outcome, m, deal=True), self._totals_of(no_deal, m, deal=False))
            for m in shown
        ]
        members = scenario.coalition.regions
        clubs = (
            club_of(members, [one.deal for one in accounts]),
            club_of(members, [one.no_deal for one in accounts]),
        )
        gained = gains(outcome, accounts)
        return Picture(
            scenario=scenario,
            mineral=mineral,
            quarters=outcome.quarters,
            series=self._series_of(outcome, mineral, deal=True),
            series_no_deal=self._series_of(no_deal, mineral, deal=False),
            club=clubs[0],
            club_no_deal=clubs[1],
            headline=headline(clubs, accounts, gained),
            headline_minerals=shown,
            gains=gained,
            notices=outcome.notices,
            extras=self._extras((outcome, no_deal), mineral, extras),
            baseline=baseline,
        )

    def pictures(
        self,
        scenarios: Sequence[Scenario],
        mineral: str,
        extras: frozenset[Extra] = frozenset(),
        *,
        baseline: Baseline = "own",
    ) -> tuple[Picture | NegotiatorError, ...]:
        """Return the pictures of several scenarios; what is kept stays that of the scenario before.

        Scenarios that differ in nothing but levels of instruments, see `negotiator.model.levels`, are run side
        by side at a fraction of the time; how many are asked for at once is the caller's business. Others may
        be among them and take their time.

        Parameters
        ----------
        scenarios : in any order
        mineral, extras, baseline : as of `picture`

        Returns
        -------
        In the order of the scenarios; in the place of a picture that `picture` would not give what it would
        raise.
        """
        found: dict[int, Picture | NegotiatorError] = {}
        with self._put_back():
            for group in level_groups(scenarios):
                levelled = [scenarios[place] for place in group]
                for place, error in self._keep_in_turn(levelled, mineral):
                    found[group[place]] = error or self._picture_or_error(
                        levelled[place], mineral, extras, baseline
                    )
        return tuple(found[place] for place in range(len(scenarios)))

    @contextmanager
    def _put_back(self) -> Iterator[None]:
        """Keep afterwards what is kept before."""
        before = {name: kept.copy() for name, kept in vars(self).items() if isinstance(kept, dict)}
        try:
            yield
        finally:
            vars(self).update(before)

    def _picture_or_error(
        self, scenario: Scenario, mineral: str, extras: frozenset[Extra], baseline: Baseline
    ) -> Picture | NegotiatorError:
        try:
            return self.picture(scenario, mineral, extras, baseline=baseline)
        except NegotiatorError as error:
            return error

    def _keep_in_turn(
        self, scenarios: Sequence[Scenario], mineral: str
    ) -> Iterator[tuple[int, NegotiatorError | None]]:
        """Run scenarios that differ in levels; yield each place when its runs are kept, or why they are not."""
        first, moved_by = scenarios[0], levelled_minerals(scenarios)
        needed = self._needed(first, (*self._shown(first), mineral))
        lines = {name: lineage(self._world, name) for name in needed}
        moved = [name for name, line in lines.items() if not moved_by.isdisjoint(line)]
        faults = {place: _fault(self._world, one) for place, one in enumerate(scenarios)}
        sound = [place for place, fault in faults.items() if fault is None or not moved]
        yield from ((place, fault) for place, fault in faults.items() if place not in sound)
        if not moved:
            yield from ((place, None) for place in sound)
            return
        concerns = Concerns(self._world, first)
        known = [
            name
            for name in needed
            if name not in moved and self._is_kept(concerns.of(name), name, deal=True)
        ]
        levelled = [scenarios[place] for place in sound]
        paths = self._paths(known, deal=True)
        for places, run in simulate_levels(self._world, levelled, moved, paths):
            for draw, place in enumerate(places):
                scenario = levelled[place]
                if isinstance(run, Outcome):
                    concerns = Concerns(self._world, scenario)
                    keys = {name: concerns.of(name) for name in moved}
                    self._keep(draw_of(run, draw, scenario), keys, deal=True)
                yield sound[place], None if isinstance(run, Outcome) else run

    def _extras(
        self,
        runs: tuple[Outcome, Outcome],
        mineral: str,
        wanted: frozenset[Extra],
    ) -> Extras:
        """Return the further figures that are wanted."""
        found = chain_extras(*runs, mineral, wanted)
        if "risk" in wanted:
            found = replace(found, risk=self._club_risks(*(run.scenario for run in runs)))
        if "members" in wanted:
            deal, no_deal = runs
            shown = self._shown(deal.scenario)
            pair = (
                self._members_secure(deal, shown, deal=True),
                self._members_secure(no_deal, shown, deal=False),
            )
            found = replace(found, members_secure_frac=pair)
        return found

    def _members_secure(
        self, outcome: Outcome, shown: tuple[str, ...], *, deal: bool
    ) -> dict[str, float]:
        """Own secure share of each member over the minerals of the headline, weighted as there (E23)."""
        minerals = [self._world.mineral(m) for m in shown]
        weights = [mineral.economic_importance.value for mineral in minerals]
        shares = [self._member_shares(outcome, m.id, deal=deal) for m in minerals]
        means = np.average(shares, axis=0, weights=weights)
        members = outcome.scenario.coalition.regions
        return dict(zip(members, map(float, means), strict=True))

    def _member_shares(self, outcome: Outcome, mineral: str, *, deal: bool) -> FloatArray:
        """(member,) own secure shares of a mineral, kept as long as its run is."""
        place, key = ("members", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: members_secure(outcome, mineral))

    def _club_risks(
        self, scenario: Scenario, baseline: Scenario
    ) -> dict[str, tuple[FloatArray, FloatArray]]:
        """(t,) supply risk of every mineral for the club, with the deal and without (E25)."""
        minerals = tuple(mineral.id for mineral in self._world.minerals)
        keys, keys_before = Concerns(self._world, scenario), Concerns(self._world, baseline)
        moved = {m for m in minerals if keys.of(m) != keys_before.of(m)}
        no_deal = self.outcome(baseline, minerals, deal=False)
        before = {mineral: self._risk(no_deal, mineral, deal=False) for mineral in minerals}
        if not moved:
            return {mineral: (risk, risk) for mineral, risk in before.items()}
        outcome = self.outcome(scenario, tuple(m for m in minerals if m in moved), deal=True)
        after = before | {mineral: self._risk(outcome, mineral, deal=True) for mineral in moved}
        return {mineral: (after[mineral], before[mineral]) for mineral in minerals}

    def _risk(self, outcome: Outcome, mineral: str, *, deal: bool) -> FloatArray:
        """(t,) supply risk of a mineral, kept as long as its run is."""
        place, key = ("risk", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: club_risk(outcome, mineral))

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
        clubs = [set(scenario.coalition.regions) for scenario in (before, after)]
        if clubs[0] != clubs[1] or before.quarters != after.quarters:
            return ()
        shown = {*self._shown(before), *self._shown(after)}
        keys_before, keys = Concerns(self._world, before), Concerns(self._world, after)
        edited = tuple(
            mineral.id
            for mineral in self._world.minerals
            if mineral.id in shown and keys_before.of(mineral.id) != keys.of(mineral.id)
        )
        if not 0 < len(edited) <= _MOST_EXPLAINED:
            return ()
        runs = simulate(self._world, before, edited), self.outcome(after, edited, deal=True)
        return reasons(*runs, edited)

    def _shown(self, scenario: Scenario) -> tuple[str, ...]:
        """Minerals of the headline: those of the deal, all where there is none."""
        return scenario.deal.minerals or tuple(m.id for m in self._world.minerals)

    def _series_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> MineralSeries:
        """Series of a mineral, kept as long as its run is."""
        place, key = ("series", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        known = self._totals_of(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: mineral_series(outcome, mineral, known))

    def _totals_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> Totals:
        """What a mineral adds to the figures of a run, kept as long as the run is."""
        place, key = ("totals", mineral, deal), self._looked_at(outcome, mineral, deal=deal)
        known = self._standing_of(outcome, mineral, deal=deal)
        return self._figure(place, key, lambda: totals(outcome, mineral, known))

    def _standing_of(self, outcome: Outcome, mineral: str, *, deal: bool) -> Standing:
        """How everybody stands by a mineral, kept as long as its run and those who share costs are the same."""
        payers = dated_coalition(outcome.scenario) if outcome.scenario.deal.instruments else None
        place, key = ("standing", mineral, deal), (self._kept[mineral, deal][0], payers)
        return self._figure(place, key, lambda: mineral_standing(outcome, mineral))

    def _figure(
        self, place: tuple[str, str, bool], key: Hashable, make: Callable[[], _Figure]
    ) -> _Figure:
        """Figure of a mineral with a deal or without, kept as long as the key is the same."""
        found: tuple[Hashable, _Figure] | None = self._figures.get(place)
        if found is None or found[0] != key:
            found = self._figures[place] = (key, make())
        return found[1]

    def outcome(self, scenario: Scenario, minerals: tuple[str, ...], *, deal: bool) -> Outcome:
        """Return the outcome of some minerals, from kept runs where nothing that concerns them has changed.

        Parameters
        ----------
        scenario : Scenario
        minerals : ids; others are not run
        deal : whether to keep the runs as those of the deal or of its baseline
        """
        lines, concerns = dict.fromkeys(minerals), Concerns(self._world, scenario)
        keys = {m: concerns.of(m) for m in self._needed(scenario, minerals)}
        stale = [m for m, key in keys.items() if not self._is_kept(key, m, deal=deal)]
        if stale:
            known = self._paths(keys.keys() - stale, deal=deal)
            self._keep(simulate(self._world, scenario, stale, known), keys, deal=deal)
        paths = self._paths(lines, deal=deal)
        return Outcome(
            world=self._world,
            scenario=scenario,
            quarters=self._quarters(scenario),
            paths=paths,
            notices=notices(self._world, scenario, paths) if deal else (),
            max_relative_excess=max(self._kept[m, deal][2] for m in lines),
        )

    def _needed(self, scenario: Scenario, minerals: tuple[str, ...]) -> list[str]:
        """Minerals and those of their hosts that something touches."""
        touched = touched_minerals(self._world, scenario)
        lines = [lineage(self._world, mineral) for mineral in minerals]
        return [m for line in lines for m in line if m in touched or m in minerals]

    def _is_kept(self, key: Hashable, mineral: str, *, deal: bool) -> bool:
        """Whether the run of a mineral that is kept has a key."""
        return self._kept.get((mineral, deal), (None,))[0] == key

    def _keep(self, outcome: Outcome, keys: dict[str, Hashable], *, deal: bool) -> None:
        for mineral in outcome.minerals:
            paths = {key: path for key, path in outcome.paths.items() if key[0] == mineral}
            self._kept[mineral, deal] = (keys[mineral], paths, outcome.max_relative_excess)

    def _paths(self, minerals: Container[str], *, deal: bool) -> _Paths:
        """Kept paths of minerals, in the order of the world."""
        paths: _Paths = {}
        for mineral in self._world.minerals:
            if mineral.id in minerals:
                paths |= self._kept[mineral.id, deal][1]
        return paths

    def _looked_at(self, outcome: Outcome, mineral: str, *, deal: bool) -> Hashable:
        """All that a measure of a kept run depends on: the run, and who is in the club."""
        return self._kept[mineral, deal][0], dated_coalition(outcome.scenario)

    @staticmethod
    def _quarters(scenario: Scenario) -> tuple[str, ...]:
        return tuple(quarter_name(t) for t in range(scenario.quarters))


def _fault(world: World, scenario: Scenario) -> ScenarioError | None:
    """Return what keeps a scenario from running; None where it runs."""
    try:
        require_sound(world, scenario)
    except ScenarioError as error:
        return error
    return None
