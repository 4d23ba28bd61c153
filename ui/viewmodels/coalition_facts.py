"""What is known of a coalition without a run: its weight in a mineral, its customs unions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from negotiator.model.world import COMMISSION
from ui.format import NO_VALUE, percent
from ui.texts import listed, translate, translate_entry
from ui.viewmodels.coalition_groups import UNION, share_of_world_frac
from ui.viewmodels.mineral_names import form_name, sentence_name

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from negotiator.model.coalition import Coalition
    from negotiator.model.world import Stage, World
    from ui.viewmodels.places import Places


@dataclass(frozen=True, slots=True)
class MeterRow:
    """A line of the threshold meter."""

    label: str
    share_frac: float | None
    """Length of the bar; None where the chain has no such stage."""
    text: str
    tip: str
    measure: str
    """Id of what is measured."""
    threshold_frac: float | None = None
    """Place of the mark of the user; None where there is none."""


@dataclass(frozen=True, slots=True)
class BlocNotice:
    """A customs union that matters, and the seat that would cure it."""

    text: str
    tip: str = ""
    cure: str = ""
    """Words of the button; empty where no seat cures it."""
    seat: str = ""
    is_of_blocs: bool = False
    """Whether it depends on whether blocs act as one."""


def meter_rows(world: World, members: Collection[str], mineral: str) -> tuple[MeterRow, ...]:
    """Members, and their parts of the world's need, mining and refining of a mineral."""
    seats = len(world.seated)
    facts = world.mineral(mineral)
    count = translate("coalition", "{count} of {seats}").format(count=len(members), seats=seats)
    tip = translate(
        "coalition",
        "{count} delegations and the host may join. A member counts whenever it joins; the Commission "
        "counts once, for the EU states without a seat of their own",
    ).format(count=seats - 1)
    need = world.market(mineral, facts.main_stage)
    need_frac = _part(share_of_world_frac(need.destinations, need.demand_t), members)
    need_tip = translate(
        "coalition", "Members' part of all purchases of {mineral} in the base year"
    )
    return (
        MeterRow(
            translate("coalition", "Members"), len(members) / max(seats, 1), count, tip, "members"
        ),
        MeterRow(
            translate("coalition", "World need"),
            need_frac,
            percent(need_frac),
            need_tip.format(mineral=sentence_name(facts)),
            "need",
        ),
        _stage_row(world, members, mineral, "mine"),
        _stage_row(world, members, mineral, "refined"),
    )


def bloc_notices(world: World, places: Places, coalition: Coalition) -> tuple[BlocNotice, ...]:
    """Customs unions of which members cannot set border measures by themselves (E12)."""
    members = coalition.regions
    blocs = {seat.bloc for seat in world.seated if seat.id in members and seat.bloc}
    notices = []
    if UNION in blocs and COMMISSION not in members:
        notices.append(_commission_notice())
    if blocs - {UNION}:
        notices.append(_others_notice(world, places, coalition, sorted(blocs - {UNION})))
    return tuple(notices)


def commission_words(places: Places) -> str:
    """What the Commission brings by itself, and what it decides for all."""
    states = places.also_found_as.get(COMMISSION, ())
    words = translate(
        "coalition",
        "Its own numbers are those of the {count} EU states that sent no delegation: {states}. "
        "Its trade policy binds all 27; nobody is counted twice",
    )
    return words.format(count=len(states), states=listed(states))


def _commission_notice() -> BlocNotice:
    return BlocNotice(
        text=translate(
            "coalition", "Border floors bind EU states only if the European Commission joins."
        ),
        tip=translate(
            "coalition",
            "Trade policy of the European Union is one: with the Commission it binds all 27.",
        ),
        cure=translate("coalition", "Add the Commission"),
        seat=COMMISSION,
    )


def _others_notice(
    world: World, places: Places, coalition: Coalition, blocs: Sequence[str]
) -> BlocNotice:
    """Say what becomes of border measures of members of other unions, and who has not signed them."""
    signed = {member.region for member in coalition.members if "border" in member.articles}
    missing = {
        bloc: [
            places.name(seat)
            for seat in world.seated
            if seat.bloc == bloc and seat.id not in signed
        ]
        for bloc in blocs
    }
    every = translate("coalition", "all that attended have signed")
    lines = (
        f"{translate_entry('places', places.blocs.get(bloc, bloc))}: "
        + (
            translate("coalition", "not signed by {names}").format(names=listed(names))
            if names
            else every
        )
        for bloc, names in missing.items()
    )
    text = translate(
        "coalition", "Border measures need the consent of {blocs}; it is taken as given."
    )
    if coalition.blocs_act_as_one:
        text = translate(
            "coalition", "Border measures bind {blocs} once all of it that attended have signed."
        )
    return BlocNotice(text=text.format(blocs=listed(blocs)), tip="\n".join(lines), is_of_blocs=True)


def _stage_row(world: World, members: Collection[str], mineral: str, stage: Stage) -> MeterRow:
    facts = world.mineral(mineral)
    label = (
        translate("coalition", "Mining") if stage == "mine" else translate("coalition", "Refining")
    )
    if stage not in facts.stages:
        tip = translate("coalition", "Not in the data of {mineral}").format(
            mineral=sentence_name(facts)
        )
        return MeterRow(label, None, NO_VALUE, tip, stage)
    market = world.market(mineral, stage)
    share = _part(share_of_world_frac(market.origins, market.supply_t), members)
    tip = translate("coalition", "Members' part of world output of {form} in the base year")
    return MeterRow(label, share, percent(share), tip.format(form=form_name(facts, stage)), stage)


def _part(shares: dict[str, float], members: Collection[str]) -> float:
    return sum(part for region, part in shares.items() if region in members)
