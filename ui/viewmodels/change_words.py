"""The strip: what was edited and what it moved, from the pictures before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from negotiator.model.edits import without_deal
from ui.format import signed_points
from ui.texts import translate, translate_entry
from ui.viewmodels.chart_parts import Words
from ui.viewmodels.deal_notes import notice_texts
from ui.viewmodels.edit_words import edit_text
from ui.viewmodels.headline_text import toned
from ui.viewmodels.money_words import change_with_unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.measures.picture import Picture
    from negotiator.model.baselines import Baseline
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World

_TEXT: Final = "text"


def change_words(
    before: Picture,
    after: Picture,
    world: World,
    *,
    mineral: str,
    region_name: Callable[[str], str],
) -> tuple[Words, ...]:
    """Write `NdPr floor 95 → 110 USD/kg: secure share +3, cost +0.12 bn a year`.

    Empty where the two scenarios do not differ. Where nothing moves, what the run says of
    `mineral` is the reason.
    """
    edit = edit_text(before.scenario, after.scenario, world, region_name=region_name)
    if not edit:
        return ()
    return (Words(f"{edit}: ", _TEXT, strong=True), *_effect_words(before, after, world, mineral))


def opening_words(scenario: Scenario) -> tuple[Words, ...]:
    """Write the name of a scenario and the first sentence of its note; of a shipped one translated."""
    note = " ".join(scenario.note.split())
    end = note.find(". ")
    first = translate_entry("scenarios", note if end < 0 else note[: end + 1])
    name = translate_entry("scenarios", scenario.name)
    if not first:
        return (Words(name, _TEXT, strong=True),)
    return (Words(f"{name}: ", _TEXT, strong=True), Words(first, _TEXT))


def baseline_words(baseline: Baseline) -> tuple[Words, ...]:
    """Say with what all figures are compared from now on."""
    if baseline == "shipped":
        text = translate("headline", "Compared with no deal under the assumptions as shipped")
    else:
        text = translate("headline", "Compared with no deal under my assumptions")
    return (Words(text, _TEXT),)


def plain_text(words: tuple[Words, ...]) -> str:
    """Return the text of some runs without their looks."""
    return "".join(run.text for run in words)


def secure_change_frac(before: Picture, after: Picture, world: World) -> float:
    """Return how much the secure share moved, over the minerals of the wider of the two deals.

    Where both pictures go over the same members and minerals it is the difference. Else the gains
    against no deal are compared, each spread over the wider set by economic importance: a mineral outside
    a deal gains nothing from it, and where neither has a deal nothing moves.
    """
    if _can_compare(before, after):
        return after.headline.secure_share_frac - before.headline.secure_share_frac
    wide = set(_touched(before)) | set(_touched(after))
    if not wide:
        return 0.0
    return _gain_frac(after, world, wide) - _gain_frac(before, world, wide)


def explainable(before: Picture, after: Picture, world: World) -> bool:
    """Whether the secure share of the strip moved, by what minerals themselves did.

    Over other members, or over other minerals after more than an edit of the deal, gains against no deal
    are compared, and these have causes in both runs without a deal too.
    """
    only_the_deal = without_deal(before.scenario) == without_deal(after.scenario)
    same = _can_compare(before, after) or only_the_deal
    clubs = [picture.club.members for picture in (before, after)]
    moved = signed_points(secure_change_frac(before, after, world)) != "0"
    return same and all(clubs) and moved


def cost_change_musd(before: Picture, after: Picture) -> float:
    """Return how much the yearly cost moved.

    Over other members or minerals it is the change against no deal that is compared: what a
    country paid before it joined is no cost of its joining.
    """
    if _can_compare(before, after):
        return after.headline.cost_musd_per_year - before.headline.cost_musd_per_year
    return _cost_of_deal_musd(after) - _cost_of_deal_musd(before)


def _can_compare(before: Picture, after: Picture) -> bool:
    """Whether both headlines go over the same members and minerals."""
    return set(before.club.members) == set(after.club.members) and set(
        before.headline_minerals
    ) == set(after.headline_minerals)


def _effect_words(before: Picture, after: Picture, world: World, mineral: str) -> tuple[Words, ...]:
    if not after.club.members:
        return (Words(translate("change", "nobody is in the club"), _TEXT),)
    if not before.club.members:
        return (Words(translate("change", "the club begins"), _TEXT),)
    if not (_touched(before) or _touched(after)):
        return (
            Words(translate("change", "there is no deal yet, so nobody gains or loses"), _TEXT),
        )
    secure_frac = secure_change_frac(before, after, world)
    cost_musd = cost_change_musd(before, after)
    secure, cost = signed_points(secure_frac), change_with_unit(cost_musd)
    if secure == cost == "0":
        return _nothing_words(after, mineral)
    return (
        Words(translate("change", "secure share "), _TEXT),
        _shown(secure, secure_frac, good=1.0),
        Words(translate("change", ", cost "), _TEXT),
        _shown(cost, cost_musd, good=-1.0),
        Words(translate("change", " a year"), _TEXT) if cost != "0" else Words(""),
    )


def _shown(text: str, change: float, *, good: float) -> Words:
    if text == "0":
        return Words(translate("change", "unchanged"), _TEXT)
    return toned(text, change, good=good)


def _nothing_words(after: Picture, mineral: str) -> tuple[Words, ...]:
    """Say that nothing moves, and why where the run knows it."""
    reasons = [
        text for quota in (False, True) for text in notice_texts(after, mineral, quota=quota)
    ]
    nothing = Words(translate("change", "secure share and cost stay as they are"), _TEXT)
    return (nothing, *(Words(f". {reason}", _TEXT) for reason in reasons[:1]))


def _touched(picture: Picture) -> tuple[str, ...]:
    """Minerals of the headline that the deal touches; none where there is no deal."""
    return picture.headline_minerals if picture.scenario.deal.instruments else ()


def _gain_frac(picture: Picture, world: World, wide: set[str]) -> float:
    gain = picture.headline.secure_share_frac - picture.headline.secure_share_no_deal_frac
    return gain * _importance(world, set(_touched(picture))) / _importance(world, wide)


def _importance(world: World, minerals: set[str]) -> float:
    return sum(world.mineral(mineral).economic_importance.value for mineral in minerals)


def _cost_of_deal_musd(picture: Picture) -> float:
    return picture.headline.cost_musd_per_year - picture.headline.cost_no_deal_musd_per_year
