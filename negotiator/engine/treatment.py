"""What a scenario does to each region: who is inside, who enforces, who is cut off, and when (section 4, 6)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from negotiator.engine.programs import PairEvent, pair_events, programs
from negotiator.model.events import DemandShock
from negotiator.model.membership import dated_coalition
from negotiator.model.world import COMMISSION
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Hashable

    from negotiator.model.coalition import Article, Member
    from negotiator.model.deal import AnyInstrument, Tariff
    from negotiator.model.events import MarketEvent, Targets
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Market, Stage, World

BoolArray = NDArray[np.bool_]
EU: Final = "EU"
"""The customs union whose members' borders are the Commission's."""


def span(start: str | None, stop: int | None, quarters: int) -> BoolArray:
    """(t,) True from a quarter on, until before the index `stop`."""
    inside = np.zeros(quarters, dtype=bool)
    first = 0 if start is None else max(0, quarter_index(start))
    inside[first : quarters if stop is None else max(0, stop)] = True
    return inside


def in_force(instrument: AnyInstrument, quarters: int) -> BoolArray:
    """(t,) True while an instrument is in force."""
    stop = None if instrument.end is None else quarter_index(instrument.end) + 1
    return span(instrument.start, stop, quarters)


def event_span(event: MarketEvent, quarters: int) -> BoolArray:
    """(t,) True while an event lasts."""
    return span(event.start, quarter_index(event.start) + event.quarters, quarters)


def membership(member: Member, quarters: int) -> BoolArray:
    """(t,) True while a region is in the club."""
    return span(
        member.joins, None if member.leaves is None else quarter_index(member.leaves), quarters
    )


@dataclass(frozen=True, slots=True, eq=False)
class Club:
    """Who is in the club and bound by what, by quarter."""

    world: World
    scenario: Scenario

    _members: dict[str, Member] = field(init=False, default_factory=dict)
    _bloc: dict[str, str] = field(init=False, default_factory=dict)
    """Customs union of each region whose border is that of its union."""
    _spans: dict[tuple[str, Article | None], BoolArray] = field(init=False, default_factory=dict)
    _parties: dict[tuple[Article | None, str, str | None], frozenset[str]] = field(
        init=False, default_factory=dict
    )
    """Members bound by an article between two dates."""
    _splitting: dict[tuple[str, Stage], list[tuple[int, PairEvent | DemandShock]]] = field(
        init=False, default_factory=dict
    )
    """What may hit some buyers of a market and not others, numbered."""
    _hits: dict[tuple[int, str], bool] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        members = dated_coalition(self.scenario).members
        self._members.update({member.region: member for member in members})
        shocks = [e for e in self.scenario.events if isinstance(e, DemandShock)]
        acts = (program.act for program in programs(self.scenario))
        for index, event in enumerate((*pair_events(self.scenario), *acts, *shocks)):
            for mineral in event.minerals:
                self._splitting.setdefault((mineral, event.stage), []).append((index, event))
        together = self.scenario.coalition.blocs_act_as_one
        for region in self.world.regions:
            if region.eu_member or (together and region.bloc):
                self._bloc[region.id] = EU if region.eu_member else region.bloc

    @property
    def quarters(self) -> int:
        """Number of quarters."""
        return self.scenario.quarters

    def member(self, region: str) -> Member | None:
        """Return the membership of a region, or None."""
        return self._members.get(region)

    def inside(self, region: str, article: Article | None = None) -> BoolArray:
        """(t,) True while a region is a member that signed the article (any member if None)."""
        found = self._spans.get((region, article))
        if found is None:
            member = self.member(region)
            found = np.zeros(self.quarters, dtype=bool)
            if member is not None and (article is None or article in member.articles):
                found = membership(member, self.quarters)
            self._spans[region, article] = found
        return found

    def taking_part(
        self, instrument: AnyInstrument, article: Article | None = None
    ) -> frozenset[str]:
        """Members that have signed the article (any member if None) while an instrument is in force."""
        key = article, instrument.start, instrument.end
        found = self._parties.get(key)
        if found is None:
            active = in_force(instrument, self.quarters)
            found = self._parties[key] = frozenset(
                region for region in self._members if (self.inside(region, article) & active).any()
            )
        return found

    def enforcing(self, region: str) -> BoolArray:
        """(t,) True while imports into a region are subject to the club's border measures (E12, E16).

        A state of the EU enforces with the Commission and whenever it does, member or not. Where other blocs
        act as one, a state of theirs enforces once all of them that sat at the table have signed; none of a
        bloc that the adversary is in does, because its goods would cross that border freely.
        """
        bloc = self._bloc.get(region)
        if bloc is None:
            return self.inside(region, "border")
        if bloc == EU:
            return self.inside(COMMISSION, "border")
        seated = [one.id for one in self.world.seated if self._bloc.get(one.id) == bloc]
        if not seated or self.shares_border_with_adversary(region):
            return np.zeros(self.quarters, dtype=bool)
        signed: BoolArray = np.logical_and.reduce([self.inside(one, "border") for one in seated])
        return signed

    def shares_border_with_adversary(self, region: str) -> bool:
        """Whether a region's border is that of a customs union that the adversary is in."""
        bloc = self._bloc.get(region)
        return bloc is not None and bloc == self._bloc.get(self.scenario.adversary)

    def home_area(self, region: str) -> str:
        """Country or customs union within which goods of a region cross no border."""
        return self._bloc.get(region, region)

    def within_border(self, region: str) -> BoolArray:
        """(t,) True while goods of a region cross the club's border as members' goods."""
        free: BoolArray = self.inside(region) | self.enforcing(region)
        return free

    def is_taxed(self, tariff: Tariff, region: str) -> bool:
        """Whether a tariff is meant for goods of a region, as long as it is outside (E16)."""
        if tariff.targets == "outsiders":
            return True
        if tariff.targets == "adversary":
            return region == self.scenario.adversary
        return region in tariff.targets

    def treatment(self, market: Market, region: str) -> Hashable:
        """Key that two regions share only if the scenario treats their purchases in a market alike."""
        member = self.member(region)
        key = None if member is None else (member.articles, member.joins, member.leaves)
        hits = tuple(
            index
            for index, event in self._splitting.get((market.mineral, market.stage), ())
            if self._is_hit(index, event, region)
        )
        return key, self._bloc.get(region), hits

    def _is_hit(self, index: int, event: PairEvent | DemandShock, region: str) -> bool:
        """Whether an event hits a region at any time."""
        found = self._hits.get((index, region))
        if found is None:
            found = self._hits[index, region] = bool(self.targeted(event, region).any())
        return found

    def targeted(self, event: PairEvent | DemandShock, region: str) -> BoolArray:
        """(t,) True while an event hits a region; never its own actor."""
        active = event_span(event, self.quarters)
        if isinstance(event, DemandShock):
            targets: Targets = event.regions
        elif region == event.actor:
            return np.zeros_like(active)
        else:
            targets = event.targets
        if targets == "everyone":
            return active
        if targets == "members":
            return active & self.inside(region)
        return active if region in targets else np.zeros_like(active)
