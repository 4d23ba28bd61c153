"""Notices: what of a scenario runs but does not do what one might think."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.engine.contracts import unfilled_t
from negotiator.engine.deeds import dated, deed_notices, spells
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
from negotiator.model.naming import mineral_name, region_name
from negotiator.model.notices import notice
from negotiator.model.world import COMMISSION
from negotiator.phrases import Fact, Listed, Phrase, phrase, quarter_fact, share_fact
from negotiator.units import QUARTERS_PER_YEAR

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from negotiator.model.coalition import Article
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.notices import Notice
    from negotiator.model.outcome import CappedFlow, MarketPath
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Region, Stage, World

_NO_OTHER_FRAC = 1.0e-6
"""A buyer has no other origin if all others sold it less than this part in the base year."""
_WORDS: Final[dict[Article, Phrase]] = {
    "border": phrase("border measures"),
    "fiscal": phrase("subsidies and contracts"),
    "purchase": phrase("purchases from members"),
    "stockpile": phrase("the stockpile"),
    "finance": phrase("joint finance"),
}
_NOBODY_MAKES: Final[dict[Stage, str]] = {
    "mine": "nobody_mines",
    "refined": "nobody_refines",
    "component": "nobody_makes_components",
}
_ROUNDING_FRAC: Final = 1.0e-9
_SHORT_FRAC = 0.01
"""A quota or a need is short when more than this part of it is missing."""


def notices(
    world: World,
    scenario: Scenario,
    paths: Mapping[tuple[str, Stage], MarketPath],
    club: Club | None = None,
) -> tuple[Notice, ...]:
    """All notices of a run: the coalition's first, then those of each instrument, then shortages.

    Parameters
    ----------
    club : of the scenario, or of one that differs in nothing but levels; made anew if None
    """
    club = club or Club(world, scenario)
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
        yield notice("coalition.members", "empty_club")
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
    commission, name = club.inside(COMMISSION, "border"), region_name(club.world, state.id)
    if not commission.any():
        yield notice(where, "state_without_commission", region=name)
        return
    for first, stop in spells(active & club.inside(state.id, "border") & ~commission):
        yield notice(
            where,
            "state_while_commission_unbound",
            region=name,
            first=dated(first),
            last=dated(stop - 1),
        )


def _bloc_notice(club: Club, where: str, region: Region) -> Notice:
    """Tell what becomes of a member whose customs union has not signed as a whole."""
    told = {
        "region": region_name(club.world, region.id),
        "bloc": Fact("bloc", region.bloc, region.bloc, region.bloc),
    }
    if not club.scenario.coalition.blocs_act_as_one:
        return notice(where, "bloc_consent_taken_as_given", **told)
    if club.shares_border_with_adversary(region.id):
        adversary = region_name(club.world, club.scenario.adversary)
        return notice(where, "bloc_with_adversary", adversary=adversary, **told)
    code = "bloc_enforces" if club.enforcing(region.id).any() else "bloc_incomplete"
    return notice(where, code, **told)


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
    signers, makers = club.taking_part(instrument, article), club.taking_part(instrument)
    if not signers:
        yield notice(where, "nobody_signed", article=_WORDS[article])
    if isinstance(instrument, GapSubsidy | ContractForDifference):
        makers = signers
    if _needs_makers(instrument) and not makers.intersection(path.market.origins):
        mineral = mineral_name(club.world, instrument.mineral)
        yield notice(where, _NOBODY_MAKES[instrument.stage], mineral=mineral)
    if signers:
        yield from _own_notices(club, where, instrument, path)


def _own_notices(
    club: Club, where: str, instrument: AnyInstrument, path: MarketPath
) -> Iterator[Notice]:
    """What some kinds of instruments have to tell once somebody has signed."""
    if isinstance(instrument, PurchaseQuota):
        yield from _quota_notices(where, mineral_name(club.world, instrument.mineral), path)
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
    opened = [one for one in openings(club.world, club.scenario) if one.finance == project]
    if not opened:
        yield notice(where, "project_without_payer", quarter=quarter_fact(project.start))
    elif (first := int(opened[0].first)) >= club.quarters:
        yield notice(where, "project_after_the_run", quarter=quarter_fact(first))


def _tariff_notices(club: Club, where: str, targets: tuple[str, ...]) -> Iterator[Notice]:
    for place, region in enumerate(targets):
        if club.within_border(region).all():
            name = region_name(club.world, region)
            yield notice(f"{where}.targets[{place}]", "tariff_on_insider", region=name)


def _quota_notices(where: str, mineral: Fact, path: MarketPath) -> Iterator[Notice]:
    missing = unfilled_t(path)[0]
    promised = (path.promised[0] * path.bought[0]).sum(axis=-1) * path.growth
    short = missing > _SHORT_FRAC * np.maximum(promised, 1e-300)
    last = int(np.flatnonzero(promised > 0.0)[-1]) if promised.any() else 0
    if short[last]:
        part, quarter = share_fact(missing[last] / promised[last]), quarter_fact(last)
        yield notice(where, "quota_unfilled", share=part, mineral=mineral, quarter=quarter)


def _shortage_notices(paths: Mapping[tuple[str, Stage], MarketPath]) -> Iterator[Notice]:
    for (mineral, stage), path in paths.items():
        if any(_is_short(path, capped) for capped in path.capped if capped.is_capped.any()):
            yield notice(f"{mineral}, {stage}", "buyers_rationed")


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
        places = tuple(
            phrase(
                "{region} from {quarter}",
                region=region_name(world, region),
                quarter=quarter_fact(int(binds[:, s].argmax())),
            )
            for s, region in enumerate(path.market.origins)
            if binds[:, s].any()
        )
        if places:
            yield notice(
                f"{mineral}, {stage}",
                "host_feed_binds",
                mineral=mineral_name(world, mineral),
                places=Listed(places),
                host=mineral_name(world, world.mineral(mineral).host),
            )


def _is_short(path: MarketPath, capped: CappedFlow) -> bool:
    """Whether a buyer group that has no other origin gets noticeably less than in the base year."""
    weights = path.weights[:, capped.group]
    base = np.bincount(path.groups, path.market.demand_t)[capped.group] / QUARTERS_PER_YEAR
    others = weights.sum() - weights[capped.origin]
    return bool(others < _NO_OTHER_FRAC and (capped.flow < (1.0 - _SHORT_FRAC) * base).any())
