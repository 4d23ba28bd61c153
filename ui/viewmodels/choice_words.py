"""What the choices of instruments and events are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.texts import translate_entry

if TYPE_CHECKING:
    from negotiator.model.deal import AnyInstrument
    from negotiator.model.doctrine import AnyDoctrine
    from negotiator.model.events import AnyEvent

_KINDS: Final = {
    "border_floor": QT_TRANSLATE_NOOP("kinds", "Floor at the border"),
    "gap_subsidy": QT_TRANSLATE_NOOP("kinds", "Treasury pays the gap"),
    "contract_for_difference": QT_TRANSLATE_NOOP("kinds", "Contract for difference"),
    "purchase_quota": QT_TRANSLATE_NOOP("kinds", "Buying from members"),
    "tariff": QT_TRANSLATE_NOOP("kinds", "Tariff"),
    "stockpile": QT_TRANSLATE_NOOP("kinds", "Stockpile"),
    "project_finance": QT_TRANSLATE_NOOP("kinds", "Joint project"),
    "export_restriction": QT_TRANSLATE_NOOP("kinds", "Exports restricted"),
    "undercutting": QT_TRANSLATE_NOOP("kinds", "Undercutting"),
    "passive": QT_TRANSLATE_NOOP("kinds", "Passive: only what is scripted"),
    "tit_for_tat": QT_TRANSLATE_NOOP("kinds", "Tit for tat"),
    "predator": QT_TRANSLATE_NOOP("kinds", "Predator"),
    "politically_sorted": QT_TRANSLATE_NOOP("kinds", "Politically sorted"),
    "new_capacity": QT_TRANSLATE_NOOP("kinds", "New outside capacity"),
    "export_charge": QT_TRANSLATE_NOOP("kinds", "Charge on exports"),
    "exit_and_jack_up": QT_TRANSLATE_NOOP("kinds", "Undercutting, then a charge"),
    "lifted_sanctions": QT_TRANSLATE_NOOP("kinds", "Sanctions lifted"),
    "outage": QT_TRANSLATE_NOOP("kinds", "Outage"),
    "demand_shock": QT_TRANSLATE_NOOP("kinds", "Shock of demand"),
    "accession": QT_TRANSLATE_NOOP("kinds", "A member joins"),
    "withdrawal": QT_TRANSLATE_NOOP("kinds", "A member leaves"),
}
_UNITS: Final = {
    "USD/t": QT_TRANSLATE_NOOP("units", "USD/t"),
    "day": QT_TRANSLATE_NOOP("units", "days"),
    "million USD": QT_TRANSLATE_NOOP("units", "m USD"),
    "quarter": QT_TRANSLATE_NOOP("units", "quarters"),
    "ratio to base price": QT_TRANSLATE_NOOP("units", "\u00d7 price now"),
    "share/year": QT_TRANSLATE_NOOP("units", "of all a year"),
    "t/year": QT_TRANSLATE_NOOP("units", "t a year"),
    "year": QT_TRANSLATE_NOOP("units", "years"),
}
_PAGES: Final = {
    "border_floor": "floor",
    "gap_subsidy": "floor",
    "purchase_quota": "purchase-quota",
    "contract_for_difference": "contract-for-difference",
    "tariff": "tariff",
    "stockpile": "stockpile",
    "project_finance": "project-finance",
}
_EVENTS_PAGE: Final = "events"
_CHOICES: Final = {
    "mine": QT_TRANSLATE_NOOP("choices", "Mine"),
    "refined": QT_TRANSLATE_NOOP("choices", "Refined"),
    "component": QT_TRANSLATE_NOOP("choices", "Component"),
    "market": QT_TRANSLATE_NOOP("choices", "Market price"),
    "floor": QT_TRANSLATE_NOOP("choices", "Same as the floor"),
    "fixed": QT_TRANSLATE_NOOP("choices", "Fixed price"),
    "buyer": QT_TRANSLATE_NOOP("choices", "Buyer"),
    "treasury": QT_TRANSLATE_NOOP("choices", "Treasury"),
    "members": QT_TRANSLATE_NOOP("choices", "Members"),
    "everyone": QT_TRANSLATE_NOOP("choices", "Everyone"),
    "outsiders": QT_TRANSLATE_NOOP("choices", "All outsiders"),
    "adversary": QT_TRANSLATE_NOOP("choices", "The adversary"),
    "open_market": QT_TRANSLATE_NOOP("choices", "Open market"),
    "cash": QT_TRANSLATE_NOOP("choices", "Cash spent"),
    "market_value": QT_TRANSLATE_NOOP("choices", "Market value"),
    "own": QT_TRANSLATE_NOOP("choices", "Each its own"),
    "gdp": QT_TRANSLATE_NOOP("choices", "By GDP"),
    "consumption": QT_TRANSLATE_NOOP("choices", "By use"),
    "output": QT_TRANSLATE_NOOP("choices", "By output"),
    "equal": QT_TRANSLATE_NOOP("choices", "Equally"),
    "custom": QT_TRANSLATE_NOOP("choices", "By own shares"),
}


def kind_words(kind: str) -> str:
    """Name of a kind of instrument or event."""
    return translate_entry("kinds", _KINDS[kind])


def choice_words(choice: str) -> str:
    """Words of one choice of a lever."""
    return translate_entry("choices", _CHOICES[choice])


def page_of_kind(kind: str) -> str:
    """Page of the handbook about a kind; all events stand on one page."""
    return _PAGES.get(kind, _EVENTS_PAGE)


def known_kinds() -> frozenset[str]:
    """Kinds that have words."""
    return frozenset(_KINDS)


def known_choices() -> frozenset[str]:
    """Choices that have words."""
    return frozenset(_CHOICES)


def term_words(term: AnyInstrument | AnyEvent | AnyDoctrine) -> str:
    """Name of an instrument or event in a list, with its stage."""
    stage = getattr(term, "stage", "")
    kind = kind_words(term.kind)
    return f"{kind} \u00b7 {choice_words(stage)}" if stage else kind


def unit_words(unit: str) -> str:
    """Unit of a lever as it stands behind a number; empty for a plain one and for shares."""
    return translate_entry("units", _UNITS[unit]) if unit in _UNITS else ""
