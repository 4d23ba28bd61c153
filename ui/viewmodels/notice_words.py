"""Notices of a run in the language of the user: what was found, what would do, and where."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from ui.texts import translate
from ui.viewmodels.chart_words import place_text
from ui.viewmodels.choice_words import choice_words, kind_words
from ui.viewmodels.mineral_names import list_name
from ui.viewmodels.phrase_words import said

if TYPE_CHECKING:
    from negotiator.measures.picture import Picture
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

_PLACE: Final = re.compile(r"(coalition\.members|deal\.instruments|events)\[(\d+)\]")


class NoticeWords(NamedTuple):
    """A notice as it is shown."""

    found: str
    cure: str
    where: str


def notice_words(picture: Picture, world: World) -> tuple[NoticeWords, ...]:
    """Return every notice of a run."""
    return tuple(
        NoticeWords(said(each.text), said(each.cure), _place_words(each, picture.scenario, world))
        for each in picture.notices
    )


def _place_words(notice: Notice, scenario: Scenario, world: World) -> str:
    """Say of what member, term, event or market a notice is."""
    found = _PLACE.match(notice.where)
    if found is not None:
        return _numbered(found[1], int(found[2]), scenario, world)
    mineral, _, stage = notice.where.partition(", ")
    if stage:
        return f"{list_name(world.mineral(mineral))} \u00b7 {choice_words(stage)}"
    if notice.where == "doctrine":
        return kind_words(scenario.doctrine.kind)
    return translate("notices", "Coalition")


def _numbered(kind: str, number: int, scenario: Scenario, world: World) -> str:
    if kind == "coalition.members":
        return place_text(world, scenario.coalition.members[number].region)
    if kind == "events":
        event = translate("compare", "Event {number}").format(number=number + 1)
        pattern = translate("errors", "{place}: {text}")
        return pattern.format(place=event, text=kind_words(scenario.events[number].kind))
    term = scenario.deal.instruments[number]
    mineral = list_name(world.mineral(term.mineral))
    return f"{mineral} \u00b7 {choice_words(term.stage)} \u00b7 {kind_words(term.kind)}"
