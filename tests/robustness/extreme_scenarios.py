"""Random extreme scenarios: every field of a scenario, over all that a user may set.

The fields are read off the models themselves, so that a new instrument, event or field is drawn as soon as it
exists. Half of all bounded numbers lie at an end of their range. Shares of members' own choice are not drawn:
they move money between treasuries and nothing in the markets.
"""

from __future__ import annotations

import math
import types
import typing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Union

import numpy as np
from pydantic import ValidationError

from negotiator.model.assumptions import Assumptions, Behaviour, Override
from negotiator.model.checks import PRICE_RANGE, check_scenario
from negotiator.model.coalition import Coalition, Member, Value
from negotiator.model.deal import AnyInstrument, Deal, ProjectFinance
from negotiator.model.doctrine import AnyDoctrine, Passive
from negotiator.model.events import AnyEvent, ExportRestriction
from negotiator.model.ranges import parameter_range
from negotiator.model.scenario import Scenario
from negotiator.units import QUARTER_PATTERN, quarter_name

if TYPE_CHECKING:
    from random import Random

    from pydantic.fields import FieldInfo

    from negotiator.model.world import Market, World

_MOST_TRIES: Final = 400
_WIDE: Final = 100.0
"""A range whose ends differ by more than this factor is drawn from by its logarithm."""
_KINDS: Final = typing.get_args(typing.get_args(AnyInstrument)[0])
_EVENTS: Final = typing.get_args(typing.get_args(AnyEvent)[0])
_DOCTRINES: Final = typing.get_args(typing.get_args(AnyDoctrine)[0])
_FEW: Final = 4
_LENGTHS: Final = (*(8, 12, 16, 20) * 10, 60)
_CHOICES: Final = {bool: (False, True), type(None): (None,)}
_BOUNDS: Final = ("ge", "gt", "le", "lt")


@dataclass(frozen=True)
class Draw:
    """Draws values of fields for a run of some quarters that is about some minerals."""

    random: Random
    world: World
    minerals: tuple[str, ...]
    quarters: int

    def fields(self, kind: type[Value], **fixed: object) -> Value:
        """Make a value of a kind from random fields; those that are given stay."""
        values = {"mineral": self.random.choice(self.minerals)} | fixed
        if "stage" in kind.model_fields and "stage" not in fixed:
            values["stage"] = self.random.choice(self.world.mineral(values["mineral"]).stages)
        if "minerals" in kind.model_fields:
            values["minerals"] = tuple(
                m for m in self.minerals if values["stage"] in self.world.mineral(m).stages
            )
        if "shares" in kind.model_fields:
            values["shares"] = ()
        if kind is ProjectFinance:
            values["end"] = None
        drawn = {
            name: values[name] if name in values else self.field(name, info, values)
            for name, info in kind.model_fields.items()
        }
        return kind(**drawn)

    def field(self, name: str, info: FieldInfo, values: dict[str, object]) -> object:
        """Draw a field: a price near that of the market, anything else by its type."""
        if "price_usd_per_t" in name:
            market = self.world.market(values["mineral"], values["stage"])
            optional = type(None) in typing.get_args(info.annotation)
            if optional and self.random.random() < 0.7:
                return None
            return market.price_usd_per_t * self._times()
        return self.of_type(info.annotation, info.metadata)

    def of_type(self, annotation: object, metadata: typing.Sequence[object] = ()) -> object:
        """Draw a value of a type with its bounds."""
        origin, parts = typing.get_origin(annotation), typing.get_args(annotation)
        if origin is typing.Annotated:
            return self.of_type(parts[0], [*self._unpacked(parts[1:]), *metadata])
        if origin in (Union, types.UnionType):
            return self.of_type(self.random.choice(parts), metadata)
        if origin is tuple:
            count = self.random.choice((1, 2, 5))
            return tuple(dict.fromkeys(self.of_type(parts[0]) for _ in range(count)))
        if origin is Literal or annotation in _CHOICES:
            return self.random.choice(_CHOICES.get(annotation, parts))
        return self._plain(annotation, metadata)

    def _plain(self, annotation: object, metadata: typing.Sequence[object]) -> object:
        """Draw a text, a value of the model or a number."""
        if annotation is str:
            return self._text(metadata)
        if isinstance(annotation, type) and issubclass(annotation, Value):
            return self.fields(annotation)
        return self._number(annotation, metadata)

    @staticmethod
    def _unpacked(metadata: typing.Iterable[object]) -> list[object]:
        return [one for part in metadata for one in getattr(part, "metadata", [part])]

    def _text(self, metadata: typing.Sequence[object]) -> str:
        patterns = [found for part in metadata if (found := getattr(part, "pattern", None))]
        if QUARTER_PATTERN in patterns:
            return quarter_name(self.random.randrange(self.quarters))
        if any("A-Z" in pattern for pattern in patterns):
            return self.region()
        return self.random.choice(self.minerals)

    def market(self) -> Market:
        """Draw a market of the minerals."""
        return self.random.choice([m for m in self.world.markets if m.mineral in self.minerals])

    def region(self) -> str:
        """Draw a region that makes or buys some of it; often the one that makes most."""
        market = self.market()
        if self.random.random() < 0.3:
            return market.origins[int(market.supply_t.argmax())]
        return self.random.choice((*market.origins, *market.destinations[:20]))

    def _number(self, annotation: object, metadata: typing.Sequence[object]) -> object:
        bounds = {
            key: getattr(part, key) for part in metadata for key in _BOUNDS if hasattr(part, key)
        }
        low, high = bounds.get("ge", bounds.get("gt", 0)), bounds.get("le", bounds.get("lt", 1))
        number = self.between(float(low), float(high), open_low="gt" in bounds)
        return round(number) if annotation is int else number

    def between(self, low: float, high: float, *, open_low: bool = False) -> float:
        """Draw a number, half of the time an end of the range."""
        least = low + 1e-9 * (high - low) if open_low else low
        if self.random.random() < 0.5:
            return self.random.choice((least, high))
        if high > 0.0 and (low <= 0.0 or high / low > _WIDE):
            bottom = max(low, 1e-9 * high)
            return math.exp(self.random.uniform(math.log(bottom), math.log(high)))
        return self.random.uniform(least, high)

    def _times(self) -> float:
        """Draw a price over base: mostly what somebody might ask for, sometimes anything allowed."""
        reach = self.random.choice((1.5, 5.0, 20.0, PRICE_RANGE))
        return math.exp(self.random.uniform(-1.0, 1.0) * math.log(reach))


def extreme_scenario(random: Random, world: World) -> tuple[Scenario, tuple[str, ...]]:
    """Draw a scenario that this world accepts, and the minerals that it is about."""
    for _ in range(_MOST_TRIES):
        draw = Draw(
            random=random,
            world=world,
            minerals=_minerals(random, world),
            quarters=random.choice(_LENGTHS),
        )
        try:
            scenario = _scenario(draw)
        except ValidationError:
            continue
        if not check_scenario(world, scenario):
            return scenario, draw.minerals
    message = "no scenario that the world accepts was found"
    raise AssertionError(message)


def _minerals(random: Random, world: World) -> tuple[str, ...]:
    """Draw one or two minerals; often one that few refine, whose buyers can be left without an origin."""
    names = [mineral.id for mineral in world.minerals]
    few = {market.mineral for market in world.markets if len(market.origins) <= _FEW}
    chosen = random.sample(names, random.choice((1, 1, 1, 2)))
    if random.random() < 0.2:
        chosen[0] = random.choice(sorted(few))
    return tuple(dict.fromkeys(chosen))


def _scenario(draw: Draw) -> Scenario:
    adversary = draw.random.choice(("CHN", "CHN", "CHN", "RUS", draw.region()))
    siege = _siege(draw)
    outside = {adversary, *(event.actor for event in siege)}
    return Scenario(
        quarters=draw.quarters,
        adversary=adversary,
        doctrine=_doctrine(draw),
        coalition=Coalition(
            members=_members(draw, outside), blocs_act_as_one=draw.random.random() < 0.3
        ),
        deal=Deal(instruments=_instruments(draw)),
        events=(
            *siege,
            *(_sound(draw, draw.random.choice(_EVENTS)) for _ in _count(draw, (0, 1, 2, 4, 8))),
        ),
        assumptions=Assumptions(behaviour=_behaviour(draw), overrides=_overrides(draw)),
    )


def _doctrine(draw: Draw) -> Value:
    return Passive() if draw.random.random() < 0.5 else _sound(draw, draw.random.choice(_DOCTRINES))


def _count(draw: Draw, choices: tuple[int, ...]) -> range:
    return range(draw.random.choice(choices))


def _sound(draw: Draw, kind: type[Value], **fixed: object) -> Value:
    """Draw until the fields fit together."""
    for _ in range(_MOST_TRIES):
        try:
            return draw.fields(kind, **fixed)
        except ValidationError:
            continue
    message = f"no {kind.__name__} whose fields fit together was found"
    raise AssertionError(message)


def _siege(draw: Draw) -> tuple[ExportRestriction, ...]:
    """Draw restrictions by the largest origins of a market, now and then by all of them at once."""
    if draw.random.random() < 0.6:
        return ()
    market = draw.market()
    actors = [market.origins[int(place)] for place in np.argsort(-market.supply_t)]
    count = draw.random.choice((1, 2, len(actors), len(actors)))
    where = {"mineral": market.mineral, "stage": market.stage}
    first = _sound(draw, ExportRestriction, actor=actors[0], **where)
    when = {"start": first.start, "quarters": first.quarters, "targets": first.targets}
    return (
        first,
        *(
            _sound(draw, ExportRestriction, actor=actor, **where, **when)
            for actor in actors[1:count]
        ),
    )


def _members(draw: Draw, outside: set[str]) -> tuple[Member, ...]:
    seats = [region.id for region in draw.world.seated if region.id not in outside]
    count = draw.random.choice((1, 3, 8, 20, len(seats)))
    chosen = draw.random.sample(seats, min(count, len(seats)))
    if draw.random.random() < 0.5 and "EUX" not in {*chosen, *outside}:
        chosen.append("EUX")
    full = draw.random.random() < 0.5
    return tuple(Member(region=r) if full else _sound(draw, Member, region=r) for r in chosen)


def _instruments(draw: Draw) -> tuple[Value, ...]:
    found: dict[tuple[object, ...], Value] = {}
    for _ in _count(draw, (1, 2, 3, 6)):
        one = _sound(draw, draw.random.choice(_KINDS))
        found[type(one), getattr(one, "mineral", None), getattr(one, "stage", None)] = one
    return tuple(found.values())


def _behaviour(draw: Draw) -> Behaviour:
    return _sound(draw, Behaviour) if draw.random.random() < 0.4 else Behaviour()


def _overrides(draw: Draw) -> tuple[Override, ...]:
    """Draw changes of parameters of the minerals at hand, within what is allowed."""
    if draw.random.random() < 0.7:
        return ()
    known = [
        (mineral, prefix + name, datum)
        for prefix, table in _parameter_tables(draw.world)
        for (mineral, name), datum in table.items()
        if mineral in draw.minerals
    ]
    chosen = draw.random.sample(known, draw.random.choice((1, 3, 6)))
    return tuple(
        Override(
            mineral=mineral,
            parameter=name,
            value=draw.between(*parameter_range(name, datum)),
        )
        for mineral, name, datum in chosen
    )


def _parameter_tables(world: World) -> tuple[tuple[str, typing.Mapping], ...]:
    return ("", world.parameters), ("component.", world.component_parameters)
