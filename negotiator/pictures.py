"""Pictures from what is kept: of one scenario, and of several that differ in levels of instruments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

import numpy as np

from negotiator.engine.concerns import Concerns
from negotiator.engine.hosts import lineage
from negotiator.engine.notices import notices
from negotiator.engine.side_by_side import simulate_levels
from negotiator.engine.simulate import draw_of
from negotiator.engine.treatment import Club
from negotiator.errors import NegotiatorError, ScenarioError
from negotiator.kept import needed
from negotiator.measures.assembly import assembled
from negotiator.measures.draws import of_draw
from negotiator.measures.extras import chain_extras, club_risk, members_secure
from negotiator.measures.headline import Account, totals
from negotiator.measures.market import mineral_series
from negotiator.measures.picture import MineralFigures
from negotiator.model.baselines import baseline_of
from negotiator.model.checks import price_problems, require_sound
from negotiator.model.levels import levelled_minerals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from negotiator.kept import Kept
    from negotiator.measures.assembly import Asked
    from negotiator.measures.headline import Totals
    from negotiator.measures.picture import Extra, Extras, Picture
    from negotiator.measures.series import MineralSeries
    from negotiator.model.outcome import Outcome
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import FloatArray, World

_Figure = TypeVar("_Figure")
_OF_EVERY_MINERAL: Final[frozenset[Extra]] = frozenset(("risk", "minerals"))
"""Further figures that look at every mineral of the world."""


def picture_of(kept: Kept, scenario: Scenario, asked: Asked) -> Picture:
    """Return the picture of a scenario; run and measure what is not kept.

    Raises
    ------
    ScenarioError, SimulationError
        As `negotiator.workbench.Workbench.picture`.
    """
    require_sound(kept.world, scenario)
    wanted = (*shown_minerals(kept.world, scenario), asked.mineral)
    outcome = kept.outcome(scenario, wanted, deal=True)
    no_deal = kept.outcome(baseline_of(scenario, asked.baseline), wanted, deal=False)
    return assembled(outcome, asked, *_Runs(kept, outcome, no_deal).figures(asked))


def shown_minerals(world: World, scenario: Scenario) -> tuple[str, ...]:
    """Minerals of the headline: those of the deal, all where there is none."""
    return scenario.deal.minerals or tuple(m.id for m in world.minerals)


def pictures_of(
    kept: Kept, scenarios: Sequence[Scenario], asked: Asked
) -> Iterator[tuple[int, Picture | NegotiatorError]]:
    """Yield the pictures of scenarios that differ in nothing but levels, each with its place, or why it fails.

    Parameters
    ----------
    scenarios : of one group, see `negotiator.model.levels`
    """
    moved = _moved(kept.world, scenarios, asked)
    if not moved:
        yield from ((place, _tried(kept, one, asked)) for place, one in enumerate(scenarios))
        return
    faults = dict(_faults(kept.world, scenarios))
    yield from ((place, fault) for place, fault in faults.items() if fault is not None)
    sound = [place for place, fault in faults.items() if fault is None]
    if not sound:
        return
    try:
        for place, found in _side_by_side(kept, [scenarios[one] for one in sound], asked, moved):
            yield sound[place], found
    except NegotiatorError as error:
        yield from ((place, error) for place in sound)


def _moved(world: World, scenarios: Sequence[Scenario], asked: Asked) -> tuple[str, ...]:
    """Minerals that the levels move, as far as a picture asks for them."""
    first, levelled = scenarios[0], levelled_minerals(scenarios)
    wanted: Sequence[str] = (*shown_minerals(world, first), asked.mineral)
    if not _OF_EVERY_MINERAL.isdisjoint(asked.extras):
        wanted = [mineral.id for mineral in world.minerals]
    names = needed(world, first, wanted)
    return tuple(name for name in names if not levelled.isdisjoint(lineage(world, name)))


def _tried(kept: Kept, scenario: Scenario, asked: Asked) -> Picture | NegotiatorError:
    try:
        return picture_of(kept, scenario, asked)
    except NegotiatorError as error:
        return error


def _faults(
    world: World, scenarios: Sequence[Scenario]
) -> Iterator[tuple[int, ScenarioError | None]]:
    """Yield what keeps each of some scenarios from running: where the first runs, prices alone may."""
    first = _fault(world, scenarios[0])
    yield 0, first
    for place, scenario in enumerate(scenarios[1:], start=1):
        is_fit = first is None and not price_problems(world, scenario)
        yield place, None if is_fit else _fault(world, scenario)


def _fault(world: World, scenario: Scenario) -> ScenarioError | None:
    """Return what keeps a scenario from running; None where it runs."""
    try:
        require_sound(world, scenario)
    except ScenarioError as error:
        return error
    return None


def _side_by_side(
    kept: Kept, scenarios: Sequence[Scenario], asked: Asked, moved: Sequence[str]
) -> Iterator[tuple[int, Picture | NegotiatorError]]:
    """Yield the pictures of sound scenarios, run and measured together."""
    first, world = scenarios[0], kept.world
    wanted, club = (*shown_minerals(world, first), asked.mineral), Club(world, first)
    rest = kept.outcome(
        first, [name for name in needed(world, first, wanted) if name not in moved], deal=True
    )
    no_deal = kept.outcome(baseline_of(first, asked.baseline), wanted, deal=False)
    for places, run in simulate_levels(world, scenarios, moved, rest.paths):
        if isinstance(run, NegotiatorError):
            yield from ((int(place), run) for place in places)
            continue
        accounts, series, extras = _Runs(kept, rest, no_deal, run).figures(asked)
        own = {m: one.deal for m, one in accounts.items() if m in run.minerals}
        for draw, place in enumerate(places.tolist()):
            outcome = _outcome_of(rest, draw_of(run, draw, scenarios[place]), wanted, club)
            moving = {m: replace(accounts[m], deal=of_draw(one, draw)) for m, one in own.items()}
            yield (
                place,
                assembled(
                    outcome,
                    asked,
                    accounts | moving,
                    (of_draw(series[0], draw), series[1]),
                    of_draw(extras, draw),
                ),
            )


def _outcome_of(rest: Outcome, own: Outcome, wanted: Sequence[str], club: Club) -> Outcome:
    """Outcome of minerals that levels move and of those that they do not, with its notices."""
    every = {**rest.paths, **own.paths}
    keys = [(m.id, stage) for m in own.world.minerals if m.id in wanted for stage in m.stages]
    paths = {key: every[key] for key in keys}
    return replace(own, paths=paths, notices=notices(own.world, own.scenario, paths, club))


@dataclass(frozen=True, slots=True, eq=False)
class _Runs:
    """Runs from which figures are read: kept ones, and several draws side by side."""

    kept: Kept
    deal: Outcome
    """What no draw moves; all, where there is one run."""
    no_deal: Outcome
    draws: Outcome | None = None
    """What draws move."""

    def figures(
        self, asked: Asked
    ) -> tuple[dict[str, Account], tuple[MineralSeries, MineralSeries], Extras]:
        """Accounts by mineral, series with the deal and without, extras; with draws first where they differ."""
        shown = shown_minerals(self.kept.world, self.deal.scenario)
        before = {m: self.kept.totals_of(self.no_deal, m, deal=False) for m in shown}
        after = {m: self._totals(m) for m in dict.fromkeys((*shown, asked.mineral))}
        accounts = {m: Account(after[m], before[m]) for m in shown}
        series = (
            self._series(asked.mineral, after[asked.mineral]),
            self.kept.series_of(self.no_deal, asked.mineral, deal=False),
        )
        return accounts, series, self._extras(asked)

    def _drawn(self, mineral: str) -> Outcome | None:
        """Run of several draws, if it has a mineral."""
        return self.draws if self.draws is not None and mineral in self.draws.minerals else None

    def _totals(self, mineral: str) -> Totals:
        run = self._drawn(mineral)
        if run is None:
            return self.kept.totals_of(self.deal, mineral, deal=True)
        found = totals(run, mineral)
        return replace(found, standing=replace(found.standing, public=()))

    def _series(self, mineral: str, known: Totals) -> MineralSeries:
        run = self._drawn(mineral)
        if run is None:
            return self.kept.series_of(self.deal, mineral, deal=True)
        return mineral_series(run, mineral, known)

    def _extras(self, asked: Asked) -> Extras:
        """Return the further figures that are wanted."""
        run = self._drawn(asked.mineral) or self.deal
        found = chain_extras(run, self.no_deal, asked.mineral, asked.extras)
        if "risk" in asked.extras:
            found = replace(found, risk=self._club_risks())
        if "minerals" in asked.extras:
            found = replace(found, minerals=self._mineral_figures())
        if "members" in asked.extras:
            pair = self._members_secure(deal=True), self._members_secure(deal=False)
            found = replace(found, members_secure_frac=pair)
        return found

    def _members_secure(self, *, deal: bool) -> dict[str, Any]:
        """Own secure share of each member over the minerals of the headline, weighted as there (E23)."""
        world, scenario = self.kept.world, self.deal.scenario
        minerals = [world.mineral(m) for m in shown_minerals(world, scenario)]
        weights = [mineral.economic_importance.value for mineral in minerals]
        shares = [self._member_shares(mineral.id, deal=deal) for mineral in minerals]
        means = np.average(np.broadcast_arrays(*shares), axis=0, weights=weights)
        own = np.moveaxis(means, -1, 0) if means.ndim > 1 else means.tolist()
        return dict(zip(scenario.coalition.regions, own, strict=True))

    def _member_shares(self, mineral: str, *, deal: bool) -> FloatArray:
        """(member,) own secure shares of a mineral."""
        run = self._drawn(mineral) if deal else None
        if run is not None:
            return members_secure(run, mineral, run.scenario.coalition.regions)
        return self.kept.member_shares(self.deal if deal else self.no_deal, mineral, deal=deal)

    def _club_risks(self) -> dict[str, tuple[FloatArray, FloatArray]]:
        """(t,) supply risk of every mineral for the club, with the deal and without (E25)."""
        after, before = self._every_mineral(self.kept.risk_of, club_risk)
        return {mineral: (after[mineral], before[mineral]) for mineral in before}

    def _mineral_figures(self) -> tuple[dict[str, MineralFigures], dict[str, MineralFigures]]:
        """What every mineral adds to the figures of the club, with the deal and without (E23)."""
        after, before = self._every_mineral(self.kept.totals_of, totals)
        return _figures(after), _figures(before)

    def _every_mineral(
        self, kept: Callable[..., _Figure], drawn: Callable[[Outcome, str], _Figure]
    ) -> tuple[dict[str, _Figure], dict[str, _Figure]]:
        """Measure every mineral of the world with the deal and without; once where the deal does not matter."""
        world, scenario, baseline = self.kept.world, self.deal.scenario, self.no_deal.scenario
        minerals = tuple(mineral.id for mineral in world.minerals)
        keys, keys_before = Concerns(world, scenario), Concerns(world, baseline)
        no_deal = self.kept.outcome(baseline, minerals, deal=False)
        before = {m: kept(no_deal, m, deal=False) for m in minerals}
        moved = {m for m in minerals if keys.of(m) != keys_before.of(m)}
        alone = [m for m in minerals if m in moved | set(scenario.deal.minerals)]
        alone = [m for m in alone if not self._drawn(m)]
        after = dict(before)
        if alone:
            outcome = self.kept.outcome(scenario, alone, deal=True)
            after |= {m: kept(outcome, m, deal=True) for m in alone}
        if self.draws is not None:
            after |= {m: drawn(self.draws, m) for m in self.draws.minerals}
        return after, before


def _figures(every: dict[str, Totals]) -> dict[str, MineralFigures]:
    return {
        mineral: MineralFigures(
            weight=one.weight,
            secure_share_frac=one.secure_share_frac,
            cost_musd=one.buyers_musd + one.treasuries_musd,
        )
        for mineral, one in every.items()
    }
