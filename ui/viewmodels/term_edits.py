"""What was edited beyond floors, quotas and who is in the club: each lever with its value before and after."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from ui.texts import listed, translate
from ui.viewmodels.choice_words import choice_words, kind_words
from ui.viewmodels.fact_words import parameter_name
from ui.viewmodels.lever_words import LeverWords
from ui.viewmodels.mineral_names import sentence_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from negotiator.model.assumptions import Assumptions
    from negotiator.model.coalition import Value
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.events import AnyEvent
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World

_Key = tuple[str, str, str]
_AT_MAIN_STAGE: Final[Mapping[str, frozenset[str]]] = {
    "border_floor": frozenset({"price_usd_per_t"}),
    "gap_subsidy": frozenset({"price_usd_per_t"}),
    "purchase_quota": frozenset({"share_frac", "tonnes_per_year"}),
}
"""What is said of floor and quota of a mineral elsewhere, in words of their own."""
_DATES: Final = frozenset({"start", "end"})


class TermEdits:
    """Names levers that differ between two scenarios."""

    def __init__(self, world: World, region_name: Callable[[str], str]) -> None:
        self._world = world
        self._region_name = region_name
        self._words = LeverWords(world, region_name)

    def of_mineral(
        self, before: Scenario, after: Scenario, mineral: Mineral, *, dates_are_said: bool
    ) -> Iterator[str]:
        """Yield what differs in the terms of a mineral.

        Parameters
        ----------
        dates_are_said : whether start and end are told elsewhere
        """
        old, new = _terms(before, mineral), _terms(after, mineral)
        for key in dict.fromkeys((*old, *new)):
            said = _AT_MAIN_STAGE.get(key[0]) if key[1] == mineral.main_stage else None
            first, second = old.get(key), new.get(key)
            pattern = translate("edits", "{mineral}: {term}")
            term = self._term_name(key, mineral)
            what = pattern.format(mineral=sentence_name(mineral), term=term)
            if first is None or second is None:
                yield from () if said is not None else (_come_or_gone(what, gone=second is None),)
            elif first != second:
                but = (said or frozenset()) | (_DATES if dates_are_said else frozenset())
                place = f"deal.{mineral.id}.{key[1]}.{key[0]}"
                yield from self._fields(what, place, (first, second), but=but)

    def _term_name(self, key: _Key, mineral: Mineral) -> str:
        kind, stage, host = key
        name = kind_words(kind)
        if stage != mineral.main_stage:
            name = f"{name} \u00b7 {choice_words(stage)}"
        return f"{name} \u00b7 {self._region_name(host)}" if host else name

    def of_events(self, before: Scenario, after: Scenario) -> Iterator[str]:
        """Yield which events have come, gone or changed."""
        old, new = Counter(before.events), Counter(after.events)
        gone, come = list((old - new).elements()), list((new - old).elements())
        if len(gone) == len(come) == 1 and gone[0].kind == come[0].kind:
            what = self._event_name(come[0])
            yield from self._fields(what, "events[0]", (gone[0], come[0]), kind=come[0].kind)
            return
        yield from (_come_or_gone(self._event_name(one), gone=True) for one in gone)
        yield from (_come_or_gone(self._event_name(one), gone=False) for one in come)

    def _event_name(self, event: AnyEvent) -> str:
        names = [sentence_name(self._world.mineral(one)) for one in event.minerals]
        region = getattr(event, "region", "")
        about = listed([*names, *([self._region_name(region)] if region else [])])
        return f"{kind_words(event.kind)} ({about})" if about else kind_words(event.kind)

    def of_members(self, before: Scenario, after: Scenario) -> Iterator[str]:
        """Yield articles and dates of members that have changed."""
        old = {one.region: one for one in before.coalition.members}
        for member in after.coalition.members:
            earlier = old.get(member.region)
            if earlier is not None and earlier != member:
                place = f"coalition.{member.region}"
                yield from self._fields("", place, (earlier, member))

    def of_assumptions(self, before: Assumptions, after: Assumptions) -> Iterator[str]:
        """Yield assumptions that have changed; one that is as shipped again says so."""
        pair = before.behaviour, after.behaviour
        for name in _differing(*pair):
            yield _changed(parameter_name(name), *(f"{getattr(one, name):g}" for one in pair))
        rates = [one.discount_rate_frac for one in (before, after)]
        if rates[0] != rates[1]:
            path = "assumptions.discount_rate_frac"
            yield _changed(
                self._words.label(path), *(self._words.written(path, rate) for rate in rates)
            )
        old, new = (
            {(one.mineral, one.parameter): one.value for one in each.overrides}
            for each in (before, after)
        )
        for key in dict.fromkeys((*old, *new)):
            if old.get(key) != new.get(key):
                label = self._words.label(f"assumptions.{key[0]}.{key[1]}.value")
                yield _changed(label, _assumed(old.get(key)), _assumed(new.get(key)))

    def _fields(
        self,
        what: str,
        place: str,
        pair: tuple[Value, Value],
        *,
        kind: str = "",
        but: frozenset[str] = frozenset(),
    ) -> Iterator[str]:
        """Yield each field in which two values differ, with its value in both where that is short."""
        for name in _differing(*pair):
            if name in but:
                continue
            path = f"{place}.{name}"
            label = self._words.label(path, kind).rpartition(": ")
            text = _joined(what, label[2]) if what else "".join(label)
            values = [getattr(one, name) for one in pair]
            if all(map(_is_short, values)):
                yield _changed(text, *(self._words.written(path, one, kind) for one in values))
            else:
                yield text


def _joined(what: str, label: str) -> str:
    """Put the name of a field behind that of its term, unless it says the same."""
    return what if what.endswith(f" {label}") else f"{what}, {label}"


def _terms(scenario: Scenario, mineral: Mineral) -> dict[_Key, AnyInstrument]:
    found = (one for one in scenario.deal.instruments if one.mineral == mineral.id)
    return {(one.kind, one.stage, getattr(one, "host", "")): one for one in found}


def _differing(before: Value, after: Value) -> Iterator[str]:
    names = type(before).model_fields
    return (name for name in names if getattr(before, name) != getattr(after, name))


def _is_short(value: object) -> bool:
    """Whether a value is no list of objects."""
    return not isinstance(value, tuple) or all(isinstance(one, str) for one in value)


def _assumed(value: float | None) -> str:
    return translate("edits", "as shipped") if value is None else f"{value:g}"


def _changed(label: str, before: str, after: str) -> str:
    pattern = translate("edits", "{what} {before} \u2192 {after}")
    return pattern.format(what=label, before=before, after=after)


def _come_or_gone(what: str, *, gone: bool) -> str:
    pattern = translate("edits", "{what} removed") if gone else translate("edits", "{what} added")
    return pattern.format(what=what)
