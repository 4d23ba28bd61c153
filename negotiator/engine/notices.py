"""Notices: what of a scenario runs but does not do what one might think."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.contracts import unfilled_t
from negotiator.engine.deeds import deed_notices, quarter_text, spells
from negotiator.engine.event_notices import event_notices
from negotiator.engine.filling import filling_notices
from negotiator.engine.hosts import touched_minerals
from negotiator.engine.projects import openings
from negotiator.engine.treatment import BoolArray, Club, in_force
from negotiator.model.deal import (
    ARTICLE_OF,
    BorderFloor,
    ContractForDifference,
    GapSubsidy,
    ProjectFinance,
    PurchaseQuota,
    Stockpile,
    Tariff,
)
from negotiator.model.notices import Notice
from negotiator.model.world import COMMISSION
from negotiator.units import QUARTERS_PER_YEAR, quarter_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.model.coalition import Article
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.outcome import CappedFlow, MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Region, Stage, World

_NO_OTHER_FRAC = 1.0e-6
"""A buyer has no other origin if all others sold it less than this part in the base year."""
_WORDS: Final[dict[Article, str]] = {
    "border": "border measures",
    "fiscal": "subsidies and contracts",
    "purchase": "purchases from members",
    "stockpile": "the stockpile",
    "finance": "joint finance",
}
_ROUNDING_FRAC: Final = 1.0e-9
_SHORT_FRAC = 0.01
"""A quota or a need is short when more than this part of it is missing."""


def notices(
    world: World, scenario: Scenario, paths: Mapping[tuple[str, Stage], MarketPath]
) -> tuple[Notice, ...]:
    """All notices of a run: the coalition's first, then those of each instrument, then shortages."""
    club = Club(world, scenario)
    return (
        *_union_notices(club),
        *(
            notice
            for index, instrument in enumerate(scenario.deal.instruments)
            for notice in _instrument_notices(club, f"deal.instruments[{index}]", instrument, paths)
        ),
        *_shortage_notices(paths),
        *event_notices(world, scenario, paths),
        *deed_notices(world, paths),
        *_feed_notices(world, scenario, paths),
    )


def _union_notices(club: Club) -> Iterator[Notice]:
    """Members whose border is their customs union's."""
    at_border = [i for i in club.scenario.deal.instruments if isinstance(i, BorderFloor | Tariff)]
    if not at_border:
        return
    active: BoolArray = np.logical_or.reduce([in_force(one, club.quarters) for one in at_border])
    if not club.scenario.coalition.members:
        yield Notice(
            "coalition.members",
            "Nobody is in the club, so no border measure is enforced.",
            "Add members.",
        )
    for index, member in enumerate(club.scenario.coalition.members):
        region = club.world.region(member.region)
        where = f"coalition.members[{index}]"
        if "border" not in member.articles or not region.bloc:
            continue
        if region.eu_member:
            yield from _state_notices(club, where, region, active)
        elif not _whole_bloc(club, region.bloc):
            yield _bloc_notice(club, where, region)


def _state_notices(club: Club, where: str, state: Region, active: BoolArray) -> Iterator[Notice]:
    """Tell when a state of the EU cannot enforce what it has signed, because the Commission is not there.

    Parameters
    ----------
    active : (t,) True while there is a border measure
    """
    commission = club.inside(COMMISSION, "border")
    if not commission.any():
        yield Notice(
            where,
            f"{state.name} cannot enforce border measures by itself: trade policy is the EU's.",
            "Add the European Commission with the border article.",
        )
        return
    for first, stop in spells(active & club.inside(state.id, "border") & ~commission):
        yield Notice(
            where,
            f"{state.name} enforces no border measures from {quarter_text(first)} to "
            f"{quarter_text(stop - 1)}: the European Commission is not bound by them then.",
            "Let the Commission be in the club as long as they are in force.",
        )


def _bloc_notice(club: Club, where: str, region: Region) -> Notice:
    """Tell what becomes of a member whose customs union has not signed as a whole."""
    bloc = region.bloc
    if not club.scenario.coalition.blocs_act_as_one:
        return Notice(
            where,
            f"{region.name} needs the {bloc}'s consent for border measures; it is taken as given.",
            f"Add the other members of the {bloc}, let blocs act as one, or let it not sign border measures.",
        )
    if club.shares_border_with_adversary(region.id):
        adversary = club.world.region(club.scenario.adversary).name
        return Notice(
            where,
            f"{region.name} enforces no border measures: {adversary} is in the {bloc} too.",
            "Do not let blocs act as one.",
        )
    if club.enforcing(region.id).any():
        return Notice(
            where,
            f"{region.name} enforces border measures for all of the {bloc}, absent members too.",
            "",
        )
    return Notice(
        where,
        f"{region.name} enforces no border measures: not all of the {bloc} that sat at the table have signed.",
        "Add them, or do not let blocs act as one.",
    )


def _whole_bloc(club: Club, bloc: str) -> bool:
    return all(
        club.inside(region.id, "border").any()
        for region in club.world.regions
        if region.bloc == bloc
    )


def _instrument_notices(
    club: Club, where: str, instrument: AnyInstrument, paths: Mapping[tuple[str, Stage], MarketPath]
) -> Iterator[Notice]:
    path = paths.get((instrument.mineral, instrument.stage))
    if path is None:
        return
    article = ARTICLE_OF[instrument.kind]
    active = in_force(instrument, club.quarters)
    regions = club.scenario.coalition.regions
    signers = {region for region in regions if (club.inside(region, article) & active).any()}
    if not signers:
        yield Notice(where, f"No member has signed up to {_WORDS[article]}.", "Let a member sign.")
    mineral = club.world.mineral(instrument.mineral)
    makers = {region for region in regions if (club.inside(region) & active).any()}
    if isinstance(instrument, GapSubsidy | ContractForDifference):
        makers = signers
    if _needs_makers(instrument) and not makers & set(path.market.origins):
        doing = {"mine": "mines", "refined": "refines"}.get(instrument.stage, "makes components of")
        yield Notice(
            where, f"Nobody in the club {doing} {mineral.name}.", "Add a member that does."
        )
    if signers:
        yield from _own_notices(club, where, instrument, path)


def _own_notices(
    club: Club, where: str, instrument: AnyInstrument, path: MarketPath
) -> Iterator[Notice]:
    """What some kinds of instruments have to tell once somebody has signed."""
    if isinstance(instrument, PurchaseQuota):
        yield from _quota_notices(where, club.world.mineral(instrument.mineral).name, path)
    if isinstance(instrument, Stockpile):
        yield from filling_notices(club, where, instrument, path)
    if isinstance(instrument, ProjectFinance):
        yield from _project_notices(club, where, instrument)
    if isinstance(instrument, Tariff) and not isinstance(instrument.targets, str):
        yield from _tariff_notices(club, where, instrument.targets)


def _needs_makers(instrument: AnyInstrument) -> bool:
    """Whether an instrument does nothing for a club in which nobody makes the mineral."""
    if isinstance(instrument, Stockpile):
        return instrument.source == "members"
    return not isinstance(instrument, ProjectFinance)


def _project_notices(club: Club, where: str, project: ProjectFinance) -> Iterator[Notice]:
    opened = [one for one in openings(club.world, club.scenario) if one.finance is project]
    if not opened:
        yield Notice(
            where,
            f"Nobody is bound by joint finance in {project.start}, so there is no project.",
            "Start it when a member that has signed is in the club.",
        )
    elif (first := int(opened[0].first)) >= club.quarters:
        yield Notice(
            where,
            f"The project delivers from {quarter_name(first)} on, after the end of the run.",
            "Start it earlier, or let the run be longer.",
        )


def _tariff_notices(club: Club, where: str, targets: tuple[str, ...]) -> Iterator[Notice]:
    for place, region in enumerate(targets):
        if club.within_border(region).all():
            name = club.world.region(region).name
            text = f"{name} is inside the club's border, so the tariff does not hit it."
            yield Notice(f"{where}.targets[{place}]", text, "Take it off the list.")


def _quota_notices(where: str, name: str, path: MarketPath) -> Iterator[Notice]:
    missing = unfilled_t(path)[0]
    promised = (path.promised[0] * path.bought[0]).sum(axis=-1) * path.growth
    short = missing > _SHORT_FRAC * np.maximum(promised, 1e-300)
    last = int(np.flatnonzero(promised > 0.0)[-1]) if promised.any() else 0
    if short[last]:
        part, quarter = missing[last] / promised[last], quarter_name(last)
        text = f"Members cannot deliver {part:.0%} of the promised {name} in {quarter}."
        yield Notice(where, text, "Lower the quota, or add members that produce.")


def _shortage_notices(paths: Mapping[tuple[str, Stage], MarketPath]) -> Iterator[Notice]:
    for (mineral, stage), path in paths.items():
        if any(_is_short(path, capped) for capped in path.capped if capped.is_capped.any()):
            yield Notice(
                f"{mineral}, {stage}",
                "Some buyers have no other origin: they are rationed at the price the last of them would pay.",
                "A stockpile or a joint project would cover it.",
            )


def _feed_notices(
    world: World, scenario: Scenario, paths: Mapping[tuple[str, Stage], MarketPath]
) -> Iterator[Notice]:
    """By-products of which makers could recover more than their hosts bring up."""
    touched = touched_minerals(world, scenario)
    for (mineral, stage), path in paths.items():
        if path.feed is None or mineral not in touched:
            continue
        moved = np.abs(path.capacity / path.capacity[:, :1] - 1.0) > _ROUNDING_FRAC
        binds: BoolArray = np.any(
            moved & (path.capacity >= path.feed * (1.0 - _ROUNDING_FRAC)), axis=0
        )
        places = [
            f"{world.region(region).name} from {quarter_name(int(binds[:, s].argmax()))}"
            for s, region in enumerate(path.market.origins)
            if binds[:, s].any()
        ]
        if places:
            found = world.mineral(mineral)
            yield Notice(
                f"{mineral}, {stage}",
                f"Host feed binds for {found.name} in {', '.join(places)}: "
                f"output of {world.mineral(found.host).name} gives no more.",
                "A price for the by-product brings no more there; more of the host would.",
            )


def _is_short(path: MarketPath, capped: CappedFlow) -> bool:
    """Whether a buyer group that has no other origin gets noticeably less than in the base year."""
    weights = path.weights[:, capped.group]
    base = np.bincount(path.groups, path.market.demand_t)[capped.group] / QUARTERS_PER_YEAR
    others = weights.sum() - weights[capped.origin]
    return bool(others < _NO_OTHER_FRAC and (capped.flow < (1.0 - _SHORT_FRAC) * base).any())
