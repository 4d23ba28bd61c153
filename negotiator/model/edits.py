"""Edits: free functions that take a scenario and return the changed one.

Every edit leaves its argument as it is. A value that a scenario cannot hold is a `ScenarioError`
that names the place; an unknown mineral or region is found by `negotiator.model.checks`, which
knows the world. A new instrument takes the dates of the others of its mineral and stage, a project apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar

from pydantic import ValidationError

from negotiator.errors import Problem, ScenarioError
from negotiator.model.allowed import A_QUARTER
from negotiator.model.coalition import Coalition, Member, Value
from negotiator.model.deal import (
    AnyInstrument,
    BorderFloor,
    ContractForDifference,
    Deal,
    GapSubsidy,
    Instrument,
    ProjectFinance,
    PurchaseQuota,
    Stockpile,
    Tariff,
)
from negotiator.model.known import quarter_text
from negotiator.model.problems import problems_of
from negotiator.phrases import phrase, quarter_fact
from negotiator.units import quarter_index

if TYPE_CHECKING:
    from collections.abc import Iterable

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import Stage

Mechanism = Literal["border_floor", "gap_subsidy"]
STOCKPILE_BUDGET_MUSD: Final = 12_000.0
"""That of Project Vault, announced on 2026-02-02."""
_Value = TypeVar("_Value", bound=Value)


def with_member(scenario: Scenario, region: str, *, joined: bool) -> Scenario:
    """Let a region join (last in the list, all articles, from the start) or leave the club."""
    if joined == (region in scenario.coalition.regions):
        return scenario
    kept = tuple(other for other in scenario.coalition.members if other.region != region)
    if joined:
        kept = (*kept, _made(Member, f"coalition.members[{len(kept)}]", region=region))
    return _with_coalition(scenario, kept)


def with_members(scenario: Scenario, regions: Iterable[str]) -> Scenario:
    """Make these regions the club, in this order; who stays keeps articles and dates."""
    known = {member.region: member for member in scenario.coalition.members}
    members = tuple(
        known.get(region) or _made(Member, f"coalition.members[{place}]", region=region)
        for place, region in enumerate(dict.fromkeys(regions))
    )
    return _with_coalition(scenario, members)


def with_floor(
    scenario: Scenario, *, mineral: str, price_usd_per_t: float | None, stage: Stage = "refined"
) -> Scenario:
    """Set the border floor of a mineral and stage (E12); None removes it."""
    if price_usd_per_t is None:
        return _without(scenario, "border_floor", mineral, stage)
    values = {"price_usd_per_t": price_usd_per_t}
    return _with_values(scenario, BorderFloor, mineral, stage, values)


def with_subsidy(
    scenario: Scenario, *, mineral: str, price_usd_per_t: float | None, stage: Stage = "refined"
) -> Scenario:
    """Set the price that member producers of a mineral and stage receive (E13); None removes it."""
    if price_usd_per_t is None:
        return _without(scenario, "gap_subsidy", mineral, stage)
    values = {"price_usd_per_t": price_usd_per_t}
    return _with_values(scenario, GapSubsidy, mineral, stage, values)


def with_mechanism(
    scenario: Scenario, *, mineral: str, kind: Mechanism, stage: Stage = "refined"
) -> Scenario:
    """Turn the floor of a mineral into the other kind, at the same price and dates.

    Where there is nothing to turn the scenario stays as it is.
    """
    other: Mechanism = "gap_subsidy" if kind == "border_floor" else "border_floor"
    source = scenario.deal.find(other, mineral, stage)
    if not isinstance(source, BorderFloor | GapSubsidy):
        return scenario
    shared = source.model_dump(include=set(Instrument.model_fields) | {"price_usd_per_t"})
    turned = BorderFloor(**shared) if kind == "border_floor" else GapSubsidy(**shared)
    rest = _without(scenario, kind, mineral, stage).deal.instruments
    return _with_deal(scenario, tuple(turned if old is source else old for old in rest))


def with_quota(
    scenario: Scenario, *, mineral: str, share_frac: float | None, stage: Stage = "refined"
) -> Scenario:
    """Set the share of their use that members buy from members (E15); None removes the quota.

    A quota in tonnes becomes one in shares; agreed price and payer stay.
    """
    if share_frac is None:
        return _without(scenario, "purchase_quota", mineral, stage)
    values = {"share_frac": share_frac, "tonnes_per_year": None}
    return _with_values(scenario, PurchaseQuota, mineral, stage, values)


def with_contract(
    scenario: Scenario,
    *,
    mineral: str,
    strike_usd_per_t: float | None,
    stage: Stage = "refined",
    **terms: object,
) -> Scenario:
    """Set the strike that members' makers receive under contract (E14); None removes the contract.

    Parameters
    ----------
    terms : other fields of `ContractForDifference`; those not named stay
    """
    if strike_usd_per_t is None:
        return _without(scenario, "contract_for_difference", mineral, stage)
    values = {"strike_usd_per_t": strike_usd_per_t, **terms}
    return _with_values(scenario, ContractForDifference, mineral, stage, values)


def with_tariff(
    scenario: Scenario,
    *,
    mineral: str,
    rate_frac: float | None,
    stage: Stage = "refined",
    **terms: object,
) -> Scenario:
    """Set the tariff on goods from outside (E16); None removes it.

    Parameters
    ----------
    terms : other fields of `Tariff`; those not named stay
    """
    if rate_frac is None:
        return _without(scenario, "tariff", mineral, stage)
    values = {"rate_frac": rate_frac, **terms}
    return _with_values(scenario, Tariff, mineral, stage, values)


def with_stockpile(
    scenario: Scenario,
    *,
    mineral: str,
    target_days: float | None,
    stage: Stage = "refined",
    **terms: object,
) -> Scenario:
    """Set the days of use that members hold (E17); None removes the stockpile.

    A new one has the budget of 12,000 million USD unless another is named.

    Parameters
    ----------
    terms : other fields of `Stockpile`; those not named stay
    """
    if target_days is None:
        return _without(scenario, "stockpile", mineral, stage)
    values = {"target_days": target_days, **terms}
    if scenario.deal.find("stockpile", mineral, stage) is None:
        values = {"budget_musd": STOCKPILE_BUDGET_MUSD} | values
    return _with_values(scenario, Stockpile, mineral, stage, values)


def with_blocs(scenario: Scenario, *, act_as_one: bool) -> Scenario:
    """Hold the EAEU, the GCC, MERCOSUR and SACU to a rule like the EU's, or not (E12, E16)."""
    coalition = scenario.coalition.model_copy(update={"blocs_act_as_one": act_as_one})
    return scenario.model_copy(update={"coalition": coalition})


def with_window(
    scenario: Scenario, *, mineral: str, start: str, end: str | None, stage: Stage = "refined"
) -> Scenario:
    """Set first and last quarter (None: to the end of the run) of all instruments of a mineral.

    Projects keep their date: it is that of the decision, and they have no end.

    Raises
    ------
    ScenarioError
        If a quarter is not one, or the end lies before the start.
    """
    _check_window(start, end)
    instruments = tuple(
        old.model_copy(update={"start": start, "end": end})
        if (old.mineral, old.stage) == (mineral, stage) and not isinstance(old, ProjectFinance)
        else old
        for old in scenario.deal.instruments
    )
    return _with_deal(scenario, instruments)


def without_deal(scenario: Scenario) -> Scenario:
    """Return the same coalition, events and assumptions with no instruments: the baseline."""
    return _with_deal(scenario, ())


def in_world(scenario: Scenario, place: int) -> Scenario:
    """Return the scenario as it is in one of its worlds: with the events of that world, and no other worlds."""
    events = (*scenario.events, *scenario.worlds[place].events)
    return scenario.model_copy(update={"events": events, "worlds": ()})


def floor_price_usd_per_t(
    scenario: Scenario, mineral: str, stage: Stage = "refined"
) -> float | None:
    """Price of the border floor, or else of the subsidy, of a mineral and stage; None without."""
    for kind in ("border_floor", "gap_subsidy"):
        found = scenario.deal.find(kind, mineral, stage)
        if isinstance(found, BorderFloor | GapSubsidy):
            return found.price_usd_per_t
    return None


def _with_values(
    scenario: Scenario,
    cls: type[
        BorderFloor | GapSubsidy | ContractForDifference | PurchaseQuota | Tariff | Stockpile
    ],
    mineral: str,
    stage: Stage,
    values: dict[str, Any],
) -> Scenario:
    """Put an instrument in the place of its twin, or last, with these values changed."""
    kind = cls.model_fields["kind"].default
    instruments = scenario.deal.instruments
    twin = scenario.deal.find(kind, mineral, stage)
    base = {"mineral": mineral, "stage": stage, **_dates(scenario, mineral, stage)}
    if twin is not None:
        base = twin.model_dump()
    place = len(instruments) if twin is None else instruments.index(twin)
    made = _made(cls, f"deal.instruments[{place}]", **{**base, **values})
    return _with_deal(scenario, (*instruments[:place], made, *instruments[place + 1 :]))


def _dates(scenario: Scenario, mineral: str, stage: Stage) -> dict[str, Any]:
    """Start and end of the first instrument of a mineral and stage; empty without one."""
    for old in scenario.deal.instruments:
        if (old.mineral, old.stage) == (mineral, stage) and not isinstance(old, ProjectFinance):
            return {"start": old.start, "end": old.end}
    return {}


def _without(scenario: Scenario, kind: str, mineral: str, stage: Stage) -> Scenario:
    twin = scenario.deal.find(kind, mineral, stage)
    if twin is None:
        return scenario
    return _with_deal(scenario, tuple(old for old in scenario.deal.instruments if old is not twin))


def _with_deal(scenario: Scenario, instruments: tuple[AnyInstrument, ...]) -> Scenario:
    return scenario.model_copy(update={"deal": Deal(instruments=instruments)})


def _with_coalition(scenario: Scenario, members: tuple[Member, ...]) -> Scenario:
    coalition = scenario.coalition.model_copy(
        update={"members": Coalition(members=members).members}
    )
    return scenario.model_copy(update={"coalition": coalition})


def _check_window(start: str, end: str | None) -> None:
    where = "deal.instruments"
    for path, quarter in ((f"{where}.start", start), (f"{where}.end", end or start)):
        try:
            quarter_index(quarter)
        except ValueError as error:
            problem = Problem(path, f"{quarter!r}", A_QUARTER)
            raise ScenarioError.of((problem,)) from error
    if end is not None and quarter_index(end) < quarter_index(start):
        problem = Problem(
            f"{where}.end",
            quarter_text(end),
            phrase("a quarter from {quarter} on", quarter=quarter_fact(start)),
        )
        raise ScenarioError.of((problem,))


def _made(cls: type[_Value], where: str, **values: object) -> _Value:
    """Make a value; say in a `ScenarioError` what it cannot hold."""
    try:
        return cls(**values)
    except ValidationError as error:
        problems = problems_of(error, cls.model_json_schema(), inside=where)
        raise ScenarioError.of(problems) from error
