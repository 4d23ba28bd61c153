"""Runs of which each tells something of note; together they tell everything that there is to tell."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import Stockpile
from negotiator.model.doctrine import PoliticallySorted, Tier, TitForTat
from tests.helpers.adversaries import exit_and_jack_up
from tests.helpers.cases import (
    TRILATERAL,
    assumptions_with,
    case,
    club,
    embargo,
    everyone,
    floor,
    outcome,
    project,
    quota,
    tariff,
    undercutting,
)

if TYPE_CHECKING:
    from negotiator.model.notices import Notice
    from negotiator.model.scenario import Scenario

_LATE_COMMISSION: Final = Coalition(
    members=(Member(region="DEU"), Member(region="EUX", joins="2028Q1", leaves="2029Q1"))
)
_LATE_PAYER: Final = Coalition(
    members=(Member(region="USA", joins="2028Q1"), Member(region="JPN", articles=()))
)


def _as_one(*regions: str) -> Coalition:
    return club(*regions).model_copy(update={"blocs_act_as_one": True})


def _reserve(budget_musd: float, release_price_ratio: float) -> Stockpile:
    return Stockpile(
        mineral="gallium",
        target_days=180.0,
        budget_musd=budget_musd,
        fill_years=1.0,
        release_price_ratio=release_price_ratio,
    )


def runs() -> tuple[tuple[Scenario, tuple[str, ...]], ...]:
    """Scenarios with the minerals of which they tell."""
    gallium, copper = floor("gallium", 1.5), floor("copper", 1.2)
    sorted_tiers = (Tier(targets="members", cut_frac=0.5), Tier(targets=("IND",), cut_frac=0.2))
    sorting = PoliticallySorted(
        minerals=("gallium",), start="2026Q2", quarters=2, tiers=sorted_tiers
    )
    glut = undercutting("aluminium", start="2027Q1", quarters=12)
    scarce = assumptions_with(recovery_reserve_scale=0.0)
    told_of = {
        "copper": (
            case(club("SAU", "USA"), copper, quarters=12),
            case(_as_one("SAU", "USA"), copper, quarters=12),
            case(_as_one("ARM", "KAZ"), copper, quarters=12),
        ),
        "palladium": (case(_as_one("KAZ"), floor("palladium", 1.2), adversary="RUS", quarters=12),),
        "gallium": (
            case(club(), gallium, quarters=12),
            case(club("DEU"), gallium, quarters=12),
            case(_LATE_COMMISSION, floor("gallium", 1.5, end="2029Q4"), quarters=16),
            case(_LATE_PAYER, project("gallium", "KAZ", 9.0), quarters=12),
            case(TRILATERAL, project("gallium", "KAZ", 9.0), quarters=12),
            case(TRILATERAL, tariff("gallium", 0.2, targets=("JPN",)), quarters=12),
            case(TRILATERAL, quota("gallium", 0.9), quarters=12),
            case(TRILATERAL, _reserve(5.0, 4.0), quarters=12),
            case(TRILATERAL, _reserve(1e4, 1.02), quarters=12),
            case(TRILATERAL, gallium, embargo("gallium", actor="CHL"), quarters=12),
            case(TRILATERAL, gallium, doctrine=TitForTat(cut_frac=0.4), quarters=12),
            case(TRILATERAL, doctrine=sorting, quarters=12),
            case(
                TRILATERAL,
                exit_and_jack_up("gallium", start="2026Q2", quarters=2, markup_quarters=2),
                quarters=12,
            ),
        ),
        "lithium": (
            case(club("JPN"), floor("lithium", 1.2, stage="mine"), quarters=12),
            case(club("SGP"), floor("lithium", 1.2, stage="component"), quarters=12),
        ),
        "rare_earths_dytb": (case(everyone(), embargo("rare_earths_dytb"), quarters=12),),
    }
    runs = [(one, (mineral,)) for mineral, cases in told_of.items() for one in cases]
    feed = case(TRILATERAL, glut, assumptions=scarce)
    return (*runs, (feed, ("aluminium", "gallium")))


@functools.cache
def all_notices() -> tuple[Notice, ...]:
    """Return what all of these runs tell."""
    return tuple(
        notice for scenario, minerals in runs() for notice in outcome(scenario, *minerals).notices
    )
