"""Edits of every kind that a scenario knows, for tests of what an edit does to what is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from negotiator.model.assumptions import Behaviour, Override
from negotiator.model.coalition import Member
from negotiator.model.deal import CostShare, Instrument, Stockpile
from negotiator.model.doctrine import PoliticallySorted, Predator, TitForTat
from negotiator.model.edits import with_member
from negotiator.model.events import Accession, LiftedSanctions, NewCapacity, Withdrawal
from negotiator.model.levels import LEVELS
from tests.helpers.adversaries import charge, exit_and_jack_up, outage, shock
from tests.helpers.cases import (
    base_price,
    club,
    contract,
    embargo,
    floor,
    project,
    quota,
    subsidy,
    tariff,
    undercutting,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from negotiator.model.doctrine import AnyDoctrine
    from negotiator.model.scenario import Scenario

    Edit = Callable[[Scenario], Scenario]

HOST, MINERAL, ABROAD = "aluminium", "gallium", "tin"
"""A by-product, its host, and a mineral that no deal touches."""
CLUB: Final = club("USA", "EUX", "JPN", "ARM", "KAZ")
"""With all of a customs union that sat at the table."""
EARLY: Final[dict[str, Any]] = {"start": "2026Q3"}
_BRIEF: Final[dict[str, Any]] = {"start": "2026Q4", "quarters": 3}
_CAMPAIGN: Final[dict[str, Any]] = {"minerals": (MINERAL,), "start": "2026Q3", "quarters": 6}
_FIXED: Final[dict[str, Any]] = {
    "agreed_price": "fixed",
    "price_usd_per_t": 1.3 * base_price(MINERAL),
}
_SHARES: Final = (
    CostShare(region="USA", share_frac=0.7),
    CostShare(region="EUX", share_frac=0.3),
)
DOCTRINES: Final = {
    "tit for tat": TitForTat(),
    "predator": Predator(**_CAMPAIGN, stop_share_frac=0.2, targets="everyone"),
    "sorted": PoliticallySorted(**_CAMPAIGN),
}
PARTS: Final[dict[str, Any]] = {
    "floor": floor(MINERAL, 1.4, **EARLY),
    "floor of the host": floor(HOST, 1.2, **EARLY),
    "subsidy": subsidy(MINERAL, 1.3, sharing="custom", shares=_SHARES, **EARLY),
    "subsidy of the host": subsidy(HOST, 1.1, sharing="gdp", **EARLY),
    "contract": contract(MINERAL, 1.2, sharing="output", **EARLY),
    "quota": quota(MINERAL, 0.3, **_FIXED, payer="treasury", **EARLY),
    "quota of the host": quota(HOST, None, tonnes_per_year=2e6, **EARLY),
    "tariff": tariff(MINERAL, 0.3, preferential_frac=0.05, **EARLY),
    "tariff of the host": tariff(HOST, 0.1, targets="adversary", preferential_frac=0.05, **EARLY),
    "stockpile": Stockpile(
        mineral=MINERAL, target_days=60.0, budget_musd=500.0, sharing="equal", **EARLY
    ),
    "project": project(MINERAL, "KAZ", 20.0, lead_years=0.5, **EARLY),
    "restriction": embargo(MINERAL, cut_frac=0.6, **_BRIEF),
    "restriction of some": embargo(HOST, cut_frac=0.5, targets=("USA", "DEU"), **_BRIEF),
    "charge": charge(MINERAL, targets="everyone", **_BRIEF),
    "undercutting": undercutting(HOST, **_BRIEF),
    "exit": exit_and_jack_up(MINERAL, start="2026Q4"),
    "opening": LiftedSanctions(actor="RUS", minerals=(HOST,), targets="members", **_BRIEF),
    "new capacity": NewCapacity(actor="VNM", minerals=(MINERAL,), tonnes_per_year=50.0, **EARLY),
    "outage": outage("JPN", MINERAL, **_BRIEF),
    "shock": shock(MINERAL, regions=("USA",), **_BRIEF),
    "accession": Accession(region="JPN", start="2026Q4"),
    "withdrawal": Withdrawal(region="EUX", start="2027Q3"),
}
"""Instruments and events that an edit puts in, or takes out."""


def with_or_without(scenario: Scenario, name: str) -> Scenario:
    """Put an instrument or event in, or take it out."""
    part = PARTS[name]
    if isinstance(part, Instrument):
        found, deal = _toggled(scenario.deal.instruments, part), scenario.deal
        return _changed(scenario, deal=deal.model_copy(update={"instruments": found}))
    return _changed(scenario, events=_toggled(scenario.events, part))


def _toggled(parts: tuple, part: object) -> tuple:
    """Parts without this one, or with it in the place of an earlier one."""
    rest = tuple(one for one in parts if one != part)
    return rest if len(rest) < len(parts) else (*parts[-2:], part)


def _changed(scenario: Scenario, **values: object) -> Scenario:
    return scenario.model_copy(update=values)


def _coalition(**values: object) -> Edit:
    return lambda one: _changed(one, coalition=one.coalition.model_copy(update=values))


def _assumed(**values: object) -> Edit:
    return lambda one: _changed(one, assumptions=one.assumptions.model_copy(update=values))


def _acting_by(doctrine: AnyDoctrine) -> Edit:
    return lambda one: _changed(one, doctrine=doctrine)


def _turned(region: str) -> Edit:
    """Let a region join or leave."""
    return lambda one: with_member(one, region, joined=region not in one.coalition.regions)


def levels_times(scenario: Scenario, times: float) -> Scenario:
    """Multiply all levels; shares stay below one."""

    def moved(one: Any) -> Any:
        found = {name: getattr(one, name) for name in LEVELS.get(one.kind, ())}
        most = {name: 1.0 if name.endswith("_frac") else 1e10 for name in found}
        values = {name: min(most[name], times * level) for name, level in found.items() if level}
        return one.model_copy(update=values)

    instruments = tuple(map(moved, scenario.deal.instruments))
    return _changed(scenario, deal=scenario.deal.model_copy(update={"instruments": instruments}))


def _member(region: str, **terms: Any) -> Edit:
    """Change a member's articles or dates, where it is one."""

    def edit(scenario: Scenario) -> Scenario:
        members = scenario.coalition.members
        made = [Member(region=region, **terms) if m.region == region else m for m in members]
        return _coalition(members=tuple(made))(scenario)

    return edit


CLUB_EDITS: Final[dict[str, Edit]] = {
    **{f"{region} joins or leaves": _turned(region) for region in ("KOR", "DEU", "NOR", "USA")},
    "JPN signs the border alone": _member("JPN", articles=("border",)),
    "JPN signs outlays alone": _member("JPN", articles=("fiscal", "stockpile", "finance")),
    "USA joins late": _member("USA", joins="2026Q4"),
    "EUX leaves": _member("EUX", leaves="2027Q2"),
    "blocs act as one": _coalition(blocs_act_as_one=True),
    "members in another order": lambda one: _coalition(members=one.coalition.members[::-1])(one),
}
OTHER_EDITS: Final[dict[str, Edit]] = {
    "JPN signs all": _member("JPN"),
    "blocs act each": _coalition(blocs_act_as_one=False),
    "higher levels": lambda one: levels_times(one, 1.1),
    "lower levels": lambda one: levels_times(one, 0.95),
    "a longer run": lambda one: _changed(one, quarters=9),
    "a shorter run": lambda one: _changed(one, quarters=8),
    "RUS is the adversary": lambda one: _changed(one, adversary="RUS"),
    "CHN is the adversary": lambda one: _changed(one, adversary="CHN"),
    **{name: _acting_by(doctrine) for name, doctrine in DOCTRINES.items()},
    "slow answers": _assumed(behaviour=Behaviour(quarter_response_frac=0.6)),
    "no reserve": _assumed(behaviour=Behaviour(recovery_reserve_scale=0.0)),
    **{
        f"stocks of {mineral}": _assumed(
            overrides=(Override(mineral=mineral, parameter="stock_days", value=90.0),)
        )
        for mineral in (MINERAL, HOST, ABROAD)
    },
    "another rate of discount": _assumed(discount_rate_frac=0.1),
}
