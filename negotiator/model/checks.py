"""Checks of a scenario against the world: unknown names, dates and prices without sense.

What runs but may not do what one thinks (an EU member's border floor without the Commission, a
floor where nobody produces) is no problem here: the engine tells of it in the notices of its
outcome.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Final, Literal

from negotiator.errors import Problem, ScenarioError
from negotiator.model.deal import ARTICLE_OF, Outlay, ProjectFinance, PurchaseQuota, Tariff
from negotiator.model.event_checks import doctrine_problems, event_problems
from negotiator.model.known import (
    Known,
    date_problems,
    known_names,
    market_problems,
    order_problems,
    region_problems,
    target_problems,
    unknown_name,
)
from negotiator.model.naming import mineral_id, region_id, stage_id
from negotiator.model.problems import nearest_name, shown
from negotiator.model.ranges import parameter_range
from negotiator.phrases import Fact, number_fact, phrase, plain_number
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterator

    from negotiator.model.assumptions import Override
    from negotiator.model.coalition import Member
    from negotiator.model.deal import AnyInstrument, CostShare
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

PRICE_RANGE: Final = 1000.0
"""A price may be this many times the base price, or this part of it."""
_PRICES: Final = ("price_usd_per_t", "strike_usd_per_t")
_COMPONENT: Final = "component."
_PROBABILITY_ERROR: Final = 1.0e-9
_EACH_REGION: Final = phrase("each region once")


def check_scenario(world: World, scenario: Scenario) -> tuple[Problem, ...]:
    """Return all that keeps a scenario from running on this world; empty if it runs."""
    names = known_names(world, scenario.quarters)
    return tuple(
        itertools.chain(
            region_problems(names, "adversary", scenario.adversary),
            _coalition_problems(names, scenario),
            _deal_problems(names, scenario),
            event_problems(names, scenario),
            doctrine_problems(names, scenario),
            _world_problems(names, scenario),
            _override_problems(names, scenario.assumptions.overrides),
        )
    )


def require_sound(world: World, scenario: Scenario) -> None:
    """Raise a `ScenarioError` with all problems if a scenario does not run on this world."""
    problems = check_scenario(world, scenario)
    if problems:
        raise ScenarioError.of(problems)


def price_problems(world: World, scenario: Scenario) -> tuple[Problem, ...]:
    """Return what keeps a scenario from running because of prices alone: that may differ between levels."""
    return tuple(
        problem
        for place, instrument in enumerate(scenario.deal.instruments)
        for problem in _price_problems(world, f"deal.instruments[{place}]", instrument)
    )


def _coalition_problems(names: Known, scenario: Scenario) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for place, member in enumerate(scenario.coalition.members):
        path = f"coalition.members[{place}]"
        twin = first.setdefault(member.region, place)
        if twin != place:
            found = phrase(
                "{region} again, a member already in members[{place}]",
                region=region_id(names.world, member.region),
                place=number_fact(twin, f"{twin}"),
            )
            yield Problem(f"{path}.region", found, _EACH_REGION)
        if member.region == scenario.adversary:
            adversary = region_id(names.world, member.region)
            found = phrase("{region}, which is the adversary", region=adversary)
            yield Problem(f"{path}.region", found, phrase("an adversary outside the club"))
        yield from _seat_problems(names, f"{path}.region", member.region)
        yield from _membership_problems(names, path, member)


def _seat_problems(names: Known, path: str, region: str) -> Iterator[Problem]:
    """Only who sat at the table can join."""
    if region in names.regions and region not in names.seated:
        found = phrase("{region}, which did not attend", region=region_id(names.world, region))
        allowed = phrase("the host or one of the delegations that attended")
        yield Problem(path, found, allowed)
    yield from region_problems(names, path, region)


def _membership_problems(names: Known, path: str, member: Member) -> Iterator[Problem]:
    if len(set(member.articles)) < len(member.articles):
        found, allowed = phrase("an article twice"), phrase("each article once")
        yield Problem(f"{path}.articles", found, allowed)
    if member.joins is not None:
        yield from date_problems(names, f"{path}.joins", member.joins)
    if member.leaves is not None:
        least = quarter_index(member.joins) + 1 if member.joins else 0
        yield from order_problems(f"{path}.leaves", member.leaves, least)


def _deal_problems(names: Known, scenario: Scenario) -> Iterator[Problem]:
    for place, instrument in enumerate(scenario.deal.instruments):
        path = f"deal.instruments[{place}]"
        yield from market_problems(names, path, instrument.mineral, instrument.stage)
        yield from date_problems(names, f"{path}.start", instrument.start)
        if instrument.end is not None:
            least = quarter_index(instrument.start)
            yield from order_problems(f"{path}.end", instrument.end, least)
        yield from _price_problems(names.world, path, instrument)
        yield from _party_problems(names, scenario, path, instrument)
        if isinstance(instrument, PurchaseQuota) and instrument.agreed_price == "floor":
            yield from _agreed_price_problems(scenario, path, instrument)


def _price_problems(world: World, path: str, instrument: AnyInstrument) -> Iterator[Problem]:
    """Yield a problem if a price is out of reach of the base price of its stage."""
    try:
        base = world.market(instrument.mineral, instrument.stage).price_usd_per_t
    except KeyError:
        return
    low, high = base / PRICE_RANGE, base * PRICE_RANGE
    for name in _PRICES:
        price = getattr(instrument, name, None)
        if price is not None and not low <= price <= high:
            allowed = phrase(
                "from {low} to {high} USD per tonne (base price {base})",
                low=plain_number(low),
                high=plain_number(high),
                base=plain_number(base),
            )
            yield Problem(f"{path}.{name}", shown(price), allowed)


def _party_problems(
    names: Known, scenario: Scenario, path: str, instrument: AnyInstrument
) -> Iterator[Problem]:
    """Check the regions that an instrument names."""
    if isinstance(instrument, Tariff) and not isinstance(instrument.targets, str):
        yield from target_problems(names, f"{path}.targets", "", instrument.targets)
    if isinstance(instrument, ProjectFinance):
        yield from region_problems(names, f"{path}.host", instrument.host)
    if isinstance(instrument, Outlay):
        for place, share in enumerate(instrument.shares):
            yield from _payer_problems(
                names, scenario, f"{path}.shares[{place}]", (instrument, share)
            )


def _payer_problems(
    names: Known, scenario: Scenario, path: str, part: tuple[Outlay, CostShare]
) -> Iterator[Problem]:
    """Only who has signed the article can pay a share."""
    instrument, share = part
    article = ARTICLE_OF[instrument.kind]
    signed = [m.region for m in scenario.coalition.members if article in m.articles]
    if share.region not in signed:
        found = phrase(
            "{region}, which has not signed the {article} article",
            region=region_id(names.world, share.region),
            article=Fact("article", article, article),
        )
        nearest = nearest_name(share.region, sorted(signed))
        yield Problem(f"{path}.region", found, phrase("a member that has signed it"), nearest)


def _agreed_price_problems(
    scenario: Scenario, path: str, quota: PurchaseQuota
) -> Iterator[Problem]:
    kinds: tuple[Literal["border_floor", "gap_subsidy"], ...] = ("border_floor", "gap_subsidy")
    if not any(scenario.deal.find(kind, quota.mineral, quota.stage) for kind in kinds):
        found = phrase(
            "the floor as agreed price, but no floor for {mineral} ({stage})",
            mineral=Fact("mineral", quota.mineral, quota.mineral),
            stage=stage_id(quota.stage),
        )
        allowed = phrase(
            "a border floor or a subsidy of the same mineral and stage, or another price"
        )
        yield Problem(f"{path}.agreed_price", found, allowed)


def _world_problems(names: Known, scenario: Scenario) -> Iterator[Problem]:
    worlds = scenario.worlds
    total = sum(world.probability_frac for world in worlds)
    if worlds and abs(total - 1.0) > _PROBABILITY_ERROR:
        found = phrase("probabilities that sum to {total}", total=shown(total))
        yield Problem("worlds", found, phrase("probabilities that sum to 1"))
    for place, world in enumerate(worlds):
        path = f"worlds[{place}]"
        if world.name in {other.name for other in worlds[:place]}:
            found = phrase("{name} again", name=shown(world.name))
            yield Problem(f"{path}.name", found, phrase("each name once"))
        together = scenario.model_copy(update={"events": (*scenario.events, *world.events)})
        first = len(scenario.events)
        yield from event_problems(names, together, f"{path}.events", first)


def _override_problems(names: Known, overrides: tuple[Override, ...]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for place, override in enumerate(overrides):
        path = f"assumptions.overrides[{place}]"
        key = (override.mineral, override.parameter)
        if key in seen:
            found = phrase(
                "{parameter} of {mineral} again",
                parameter=override.parameter,
                mineral=mineral_id(names.world, override.mineral),
            )
            yield Problem(path, found, phrase("each once"))
        seen.add(key)
        yield from _override_value_problems(names, path, override)


def _override_value_problems(names: Known, path: str, override: Override) -> Iterator[Problem]:
    if override.mineral not in names.minerals:
        what = phrase("a mineral of the data")
        yield unknown_name(f"{path}.mineral", override.mineral, what, names.minerals)
        return
    known = _parameters(names.world, override.mineral)
    if override.parameter not in known:
        mineral = mineral_id(names.world, override.mineral)
        what = phrase("a parameter of {mineral} of the data", mineral=mineral)
        yield unknown_name(f"{path}.parameter", override.parameter, what, known)
        return
    low, high = known[override.parameter]
    if not low <= override.value <= high:
        allowed = phrase(
            "a number from {low} to {high}", low=plain_number(low), high=plain_number(high)
        )
        yield Problem(f"{path}.value", shown(override.value), allowed)


def _parameters(world: World, mineral: str) -> dict[str, tuple[float, float]]:
    """Name and range of each parameter that the tables have of a mineral."""
    ranges = {
        name: parameter_range(name, datum)
        for (owner, name), datum in world.parameters.items()
        if owner == mineral
    }
    components = {
        f"{_COMPONENT}{name}": parameter_range(name, datum)
        for (owner, name), datum in world.component_parameters.items()
        if owner == mineral
    }
    return ranges | components
