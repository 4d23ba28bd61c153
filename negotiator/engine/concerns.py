"""What of a scenario concerns one mineral: runs of which it is the same need not be made twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from negotiator.engine.hosts import lineage
from negotiator.engine.programs import doctrine_minerals
from negotiator.engine.treatment import Club
from negotiator.model.deal import BorderFloor, ProjectFinance, Tariff
from negotiator.model.events import MarketEvent, NewCapacity
from negotiator.model.membership import dated_coalition

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from negotiator.model.deal import AnyInstrument
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Market, World

_Terms: TypeAlias = "AnyInstrument | MarketEvent"
_Look: TypeAlias = Literal["border", "inside", "articles"]
"""What terms of a market ask of a region: its border, its membership, what it has signed."""
_MAY_NAME_MEMBERS: Final = ("targets", "market")
"""Fields of events."""


class Concerns:
    """What of a scenario the runs of minerals depend on.

    Minerals depend on nothing but the hosts of which they are by-products: on instruments and events of their
    own and of these, and on who is in the club as far as such terms ask for it where the goods are traded.
    """

    def __init__(self, world: World, scenario: Scenario) -> None:
        self._world = world
        self._scenario = scenario
        self._club = Club(world, scenario)
        self._found: dict[_Look, Mapping[str, Hashable]] = {}

    def of(self, mineral: str) -> Hashable:
        """Key of the run of a mineral: where it is the same, the run is."""
        scenario, line = self._scenario, lineage(self._world, mineral)
        instruments = tuple(i for i in scenario.deal.instruments if i.mineral in line)
        events = tuple(
            e
            for e in scenario.events
            if isinstance(e, MarketEvent) and not set(line).isdisjoint(e.minerals)
        )
        acts = not doctrine_minerals(scenario).isdisjoint(line)
        return (
            scenario.quarters,
            scenario.adversary,
            scenario.doctrine if acts else None,
            instruments,
            events,
            self._members(line, (*instruments, *events), acts=acts),
            scenario.assumptions.behaviour,
            tuple(o for o in scenario.assumptions.overrides if o.mineral in line),
        )

    def _members(self, line: Sequence[str], terms: Sequence[_Terms], *, acts: bool) -> Hashable:
        """Who is in the club, as far as it matters to the markets of some minerals.

        Parameters
        ----------
        terms : instruments and events of these minerals
        acts : whether the adversary may act there by its doctrine
        """
        if any(isinstance(one, ProjectFinance | NewCapacity) for one in terms):
            return dated_coalition(self._scenario)
        found = []
        for mineral in line if terms or acts else ():
            for stage in self._world.mineral(mineral).stages:
                market = self._world.market(mineral, stage)
                looks = {look for one in terms if _is_here(one, market) and (look := _look_of(one))}
                looks |= {"inside"} if acts else set()
                regions = (*market.origins, *market.destinations)
                found += [
                    tuple(map(self._seen(look).__getitem__, regions)) for look in sorted(looks)
                ]
        return self._scenario.coalition.blocs_act_as_one if found else None, tuple(found)

    def _seen(self, look: _Look) -> Mapping[str, Hashable]:
        """What each region is found to be."""
        if look not in self._found:
            self._found[look] = {r.id: self._looked(look, r.id) for r in self._world.regions}
        return self._found[look]

    def _looked(self, look: _Look, region: str) -> Hashable:
        club = self._club
        member, has_own_border = club.member(region), club.home_area(region) == region
        if member is None and (look != "border" or has_own_border):
            return None
        if look == "border":
            return club.enforcing(region).tobytes(), club.within_border(region).tobytes()
        if member is None or look == "inside":
            return club.inside(region).tobytes()
        return member.articles, member.joins, member.leaves


def _look_of(terms: _Terms) -> _Look | None:
    """What an instrument or event asks of who trades in its market, if anything."""
    if isinstance(terms, MarketEvent):
        names = (getattr(terms, name, None) for name in _MAY_NAME_MEMBERS)
        return "inside" if "members" in names else None
    return "border" if isinstance(terms, BorderFloor | Tariff) else "articles"


def _is_here(terms: _Terms, market: Market) -> bool:
    """Whether an instrument or event is about a market."""
    minerals = terms.minerals if isinstance(terms, MarketEvent) else (terms.mineral,)
    return market.mineral in minerals and terms.stage == market.stage
