"""Edits that only the form of the deal needs: free functions that return the changed scenario."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from negotiator.model.deal import AnyInstrument, Deal, PurchaseQuota

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario

AgreedPrice = Literal["market", "floor"]


def with_agreed_price(scenario: Scenario, quota: PurchaseQuota, agreed: AgreedPrice) -> Scenario:
    """Let members pay the market price or the floor for what the quota makes them buy."""
    return _with_quota_values(scenario, quota, {"agreed_price": agreed, "price_usd_per_t": None})


def with_quota_tonnes(scenario: Scenario, quota: PurchaseQuota, tonnes_per_year: float) -> Scenario:
    """Set how much all members together buy; a quota in shares becomes one in tonnes."""
    values = {"tonnes_per_year": tonnes_per_year, "share_frac": None}
    return _with_quota_values(scenario, quota, values)


def without_mineral(scenario: Scenario, mineral: str) -> Scenario:
    """Remove all instruments of a mineral, at every stage."""
    return _with_instruments(
        scenario, tuple(old for old in scenario.deal.instruments if old.mineral != mineral)
    )


def settings_count(scenario: Scenario) -> int:
    """Count the settings of the deal that a person made: levels, and what is not as it comes.

    An instrument is one setting; so is each of its other fields that differs from its default.
    The dates are counted once for a mineral and stage, because one control sets them.
    """
    settings = {
        key for instrument in scenario.deal.instruments for key in _settings_made(instrument)
    }
    return len(settings)


def _settings_made(instrument: AnyInstrument) -> set[tuple[str, ...]]:
    place = (instrument.mineral, instrument.stage)
    made: set[tuple[str, ...]] = {(*place, instrument.kind)}
    if instrument.kind == "gap_subsidy":
        made.add((*place, "mechanism"))
    for name, field in type(instrument).model_fields.items():
        if name in {"mineral", "stage", "kind", "share_frac", "tonnes_per_year"}:
            continue
        if field.is_required() or getattr(instrument, name) == field.default:
            continue
        made.add((*place, name) if name in {"start", "end"} else (*place, instrument.kind, name))
    return made


def _with_quota_values(
    scenario: Scenario, quota: PurchaseQuota, values: dict[str, Any]
) -> Scenario:
    changed = PurchaseQuota(**{**quota.model_dump(), **values})
    return _with_instruments(
        scenario,
        tuple(changed if old is quota else old for old in scenario.deal.instruments),
    )


def _with_instruments(scenario: Scenario, instruments: tuple[AnyInstrument, ...]) -> Scenario:
    return scenario.model_copy(update={"deal": Deal(instruments=instruments)})
