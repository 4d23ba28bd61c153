"""Why the secure share moved: minerals, channels and who does it, in the delegate's words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.measures.series import RECYCLING
from ui.format import signed_points
from ui.texts import translate
from ui.viewmodels.chart_parts import Words
from ui.viewmodels.headline_text import toned
from ui.viewmodels.mineral_names import sentence_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.measures.series import MineralReasons, Reason
    from negotiator.model.world import World

_TEXT: Final = "text"


def reason_words(
    told: Sequence[MineralReasons], world: World, *, region_name: Callable[[str], str]
) -> tuple[Words, ...]:
    """Write `; gallium +19, because more capacity is built in Japan`; empty where nothing is told.

    Parameters
    ----------
    told : the minerals that moved the most, the first of them first
    """
    words: list[Words] = []
    for mineral in told:
        name = sentence_name(world.mineral(mineral.mineral))
        words.append(Words(f"; {name} ", _TEXT))
        points = signed_points(mineral.change_frac)
        words.append(toned(points, mineral.change_frac, good=1.0))
        causes = [_cause_text(reason, region_name) for reason in mineral.reasons]
        if causes:
            because = translate("reasons", ", because {causes}")
            words.append(Words(because.format(causes=_and(causes)), _TEXT))
    return tuple(words)


def _cause_text(reason: Reason, region_name: Callable[[str], str]) -> str:
    if reason.regions == (RECYCLING,):
        return _recycling_text(reason)
    if reason.deed and reason.regions:
        return _deed_text(reason).format(who=_and([region_name(r) for r in reason.regions]))
    return _channel_text(reason)


def _recycling_text(reason: Reason) -> str:
    if reason.amount_frac > 0.0:
        return translate("reasons", "more is recycled")
    return translate("reasons", "less is recycled")


def _deed_text(reason: Reason) -> str:
    texts = {
        "closes less": translate("reasons", "less capacity closes in {who}"),
        "closes more": translate("reasons", "more capacity closes in {who}"),
        "builds more": translate("reasons", "more capacity is built in {who}"),
        "builds less": translate("reasons", "less capacity is built in {who}"),
        "sells more": translate("reasons", "more is bought from {who}"),
        "sells less": translate("reasons", "less is bought from {who}"),
    }
    return texts[reason.deed]


def _channel_text(reason: Reason) -> str:
    """Say by which channel, and no more: who does it is not clear."""
    texts = {
        "demand response": translate("reasons", "users and makers answer the price"),
        "substitution": translate("reasons", "users turn to or from substitutes"),
        "reallocation": translate("reasons", "buyers turn to other origins"),
        "capacity": translate("reasons", "makers' capacity changes"),
        "stock release": translate("reasons", "stocks change"),
        "terms": translate("reasons", "the club or what is assumed of the mineral is another"),
    }
    return texts[reason.channel]


def _and(texts: Sequence[str]) -> str:
    """Join one text or two."""
    if len(texts) == 1:
        return texts[0]
    return translate("reasons", "{first} and {second}").format(first=texts[0], second=texts[1])
