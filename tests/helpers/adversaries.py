"""Acts of outsiders on gallium-like minerals, short to write in tests."""

from __future__ import annotations

from negotiator.model.events import DemandShock, ExitAndJackUp, ExportCharge, Outage


def charge(*minerals: str, markup_frac: float = 0.5, **options) -> ExportCharge:
    """Charge of China on exports to members, from 2028 Q1 for a year if nothing else is said."""
    return ExportCharge(minerals=minerals, markup_frac=markup_frac, **options)


def outage(region: str, *minerals: str, stopped_frac: float = 0.5, **options) -> Outage:
    """Outage of half of the capacity of a region, from 2028 Q1 for a year if nothing else is said."""
    return Outage(region=region, minerals=minerals, stopped_frac=stopped_frac, **options)


def shock(*minerals: str, factor: float = 1.5, **options) -> DemandShock:
    """Demand half as large again, from 2028 Q1 for a year if nothing else is said."""
    return DemandShock(minerals=minerals, factor=factor, **options)


def exit_and_jack_up(*minerals: str, **options) -> ExitAndJackUp:
    """Undercutting by China with an exit rule, from 2028 Q1 if nothing else is said."""
    values = {"cut_frac": 0.6, "stop_share_frac": 0.1, "quarters": 16} | options
    return ExitAndJackUp(minerals=minerals, **values)
