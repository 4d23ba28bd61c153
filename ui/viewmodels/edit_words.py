"""What was edited: the difference of two scenarios in the delegate's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.format import exact, exact_percent, exact_tonnes
from ui.texts import listed, translate
from ui.viewmodels.choice_words import kind_words
from ui.viewmodels.mineral_names import capitalised, sentence_name
from ui.viewmodels.mineral_terms import mineral_terms
from ui.viewmodels.term_edits import TermEdits

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from negotiator.model.deal import PurchaseQuota
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Mineral, World
    from ui.viewmodels.mineral_terms import MineralTerms

_NAMED = 2
"""So many changes are named; more are counted."""


def edit_text(
    before: Scenario, after: Scenario, world: World, *, region_name: Callable[[str], str]
) -> str:
    """Say how two scenarios differ, `NdPr floor 95 → 110 USD/kg`; empty where only in name or note."""
    edits = TermEdits(world, region_name)
    changes = (
        *_member_changes(before, after, edits, region_name),
        *_deal_changes(before, after, edits, world),
        *edits.of_events(before, after),
        *edits.of_assumptions(before.assumptions, after.assumptions),
        *_other_changes(before, after, region_name),
    )
    if not changes and _has_moved(before, after):
        return translate("edits", "The same entries in another order")
    if len(changes) > _NAMED:
        return translate("edits", "{count} settings changed").format(count=len(changes))
    return capitalised(listed(changes))


def _has_moved(before: Scenario, after: Scenario) -> bool:
    """Whether two scenarios differ in more than name and note."""
    return before.model_copy(update={"name": after.name, "note": after.note}) != after


def _member_changes(
    before: Scenario, after: Scenario, edits: TermEdits, region_name: Callable[[str], str]
) -> tuple[str, ...]:
    old, new = before.coalition.regions, after.coalition.regions
    joined = [region_name(region) for region in new if region not in old]
    left = [region_name(region) for region in old if region not in new]
    texts = (
        _crowd_text(
            joined, one=translate("edits", "{who} joins"), many=translate("edits", "{who} join")
        ),
        _crowd_text(
            left, one=translate("edits", "{who} leaves"), many=translate("edits", "{who} leave")
        ),
        _bloc_change(before, after),
    )
    return (*(text for text in texts if text), *edits.of_members(before, after))


def _bloc_change(before: Scenario, after: Scenario) -> str:
    if before.coalition.blocs_act_as_one == after.coalition.blocs_act_as_one:
        return ""
    if after.coalition.blocs_act_as_one:
        return translate("edits", "customs unions act as one")
    return translate("edits", "each member acts by itself")


def _crowd_text(names: Sequence[str], *, one: str, many: str) -> str:
    if not names:
        return ""
    if len(names) == 1:
        return one.format(who=names[0])
    if len(names) == _NAMED:
        both = translate("edits", "{first} and {second}").format(first=names[0], second=names[1])
        return many.format(who=both)
    return many.format(who=translate("edits", "{count} members").format(count=len(names)))


def _deal_changes(
    before: Scenario, after: Scenario, edits: TermEdits, world: World
) -> tuple[str, ...]:
    old, new = before.deal.instruments, after.deal.instruments
    if old == new:
        return ()
    kept = {id(one) for one in old} & {id(one) for one in new}  # most are; to compare takes longer
    moved = [[one for one in deal if id(one) not in kept] for deal in (old, new)]
    others = set(moved[0]) ^ set(moved[1])
    touched = dict.fromkeys(one.mineral for deal in moved for one in deal if one in others)
    return tuple(
        change
        for mineral in map(world.mineral, touched)
        for change in _mineral_changes(before, after, edits, mineral)
    )


def _mineral_changes(
    before: Scenario, after: Scenario, edits: TermEdits, mineral: Mineral
) -> tuple[str, ...]:
    old, new = mineral_terms(before, mineral), mineral_terms(after, mineral)
    name = sentence_name(mineral)
    dates = _dates_change(old, new, name)
    changes = (
        _floor_change(old, new, name),
        _mechanism_change(old, new, name),
        _quota_change(old.quota, new.quota, name),
        dates,
    )
    others = edits.of_mineral(before, after, mineral, dates_are_said=bool(dates))
    return (*(change for change in changes if change), *others)


def _floor_change(old: MineralTerms, new: MineralTerms, name: str) -> str:
    if old.floor == new.floor:
        return ""
    if new.floor == 0.0:
        return translate("edits", "{mineral} floor removed").format(mineral=name)
    price = f"{exact(new.floor)} {new.scale.unit.label}"
    if old.floor == 0.0:
        pattern = translate("edits", "{mineral} floor set at {price}")
        return pattern.format(mineral=name, price=price)
    pattern = translate("edits", "{mineral} floor {before} \u2192 {price}")
    before = exact(old.floor)
    return pattern.format(mineral=name, before=before, price=price)


def _mechanism_change(old: MineralTerms, new: MineralTerms, name: str) -> str:
    if old.mechanism is None or new.mechanism is None or old.mechanism == new.mechanism:
        return ""
    if new.mechanism == "gap_subsidy":
        return translate("edits", "{mineral}: treasuries pay the gap").format(mineral=name)
    return translate("edits", "{mineral}: levy at the border").format(mineral=name)


def _quota_change(old: PurchaseQuota | None, new: PurchaseQuota | None, name: str) -> str:
    if old is None and new is None:
        return ""
    if new is None:
        return translate("edits", "{mineral} quota removed").format(mineral=name)
    if old is None:
        pattern = translate("edits", "{mineral} quota set at {amount}")
        return pattern.format(mineral=name, amount=_amount(new))
    if _amount(old) == _amount(new):
        return ""
    pattern = translate("edits", "{mineral} quota {before} \u2192 {amount}")
    return pattern.format(mineral=name, before=_amount(old), amount=_amount(new))


def _amount(quota: PurchaseQuota) -> str:
    if quota.share_frac is not None:
        return exact_percent(quota.share_frac)
    return translate("edits", "{amount} a year").format(
        amount=exact_tonnes(quota.tonnes_per_year or 0.0)
    )


def _dates_change(old: MineralTerms, new: MineralTerms, name: str) -> str:
    if old.window is None or new.window is None or old.window == new.window:
        return ""
    return translate("edits", "{mineral}: other dates").format(mineral=name)


def _other_changes(
    before: Scenario, after: Scenario, region_name: Callable[[str], str]
) -> tuple[str, ...]:
    adversary = [region_name(one.adversary) for one in (before, after)]
    rule = [kind_words(one.doctrine.kind) for one in (before, after)]
    pairs = (
        (before.worlds, after.worlds, translate("edits", "other possible worlds")),
        (before.quarters, after.quarters, translate("edits", "another number of quarters")),
        (before.seed, after.seed, translate("edits", "another seed of chance")),
        (
            *adversary,
            translate("edits", "adversary {before} \u2192 {after}").format(
                before=adversary[0], after=adversary[1]
            ),
        ),
        (
            *rule,
            translate("edits", "adversary: {before} \u2192 {after}").format(
                before=rule[0], after=rule[1]
            ),
        ),
    )
    texts = tuple(text for old, new, text in pairs if old != new)
    if rule[0] == rule[1] and before.doctrine != after.doctrine:
        return (*texts, translate("edits", "another conduct of the adversary"))
    return texts
