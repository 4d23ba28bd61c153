"""Units of the numbers of the data, in the language of the user."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.texts import translate_entry

UNITS: Final = frozenset(
    {
        QT_TRANSLATE_NOOP("data units", "absolute value, 10 years"),
        QT_TRANSLATE_NOOP("data units", "absolute value, 10 years, to the component price"),
        QT_TRANSLATE_NOOP("data units", "absolute value, annual"),
        QT_TRANSLATE_NOOP("data units", "absolute value, annual, to the component price"),
        QT_TRANSLATE_NOOP("data units", "annual"),
        QT_TRANSLATE_NOOP("data units", "annual, within idle capacity"),
        QT_TRANSLATE_NOOP("data units", "Armington elasticity among origins"),
        QT_TRANSLATE_NOOP("data units", "days of consumption"),
        QT_TRANSLATE_NOOP(
            "data units", "EC substitution index for supply risk, 1 = not substitutable"
        ),
        QT_TRANSLATE_NOOP("data units", "EU end-of-life recycling input rate"),
        QT_TRANSLATE_NOOP("data units", "extra capital cost outside the top producer"),
        QT_TRANSLATE_NOOP("data units", "extra full cost outside the dominant producer"),
        QT_TRANSLATE_NOOP("data units", "extra full refining cost outside the dominant producer"),
        QT_TRANSLATE_NOOP("data units", "fraction per year, 2024-40"),
        QT_TRANSLATE_NOOP("data units", "fraction per year, 2025-40"),
        QT_TRANSLATE_NOOP("data units", "GWh of cells per year"),
        QT_TRANSLATE_NOOP("data units", "index 0 to 10"),
        QT_TRANSLATE_NOOP("data units", "price / cash cost, sustained 2-3 quarters"),
        QT_TRANSLATE_NOOP("data units", "quarters"),
        QT_TRANSLATE_NOOP("data units", "share"),
        QT_TRANSLATE_NOOP("data units", "share of capacity"),
        QT_TRANSLATE_NOOP("data units", "share of cell price"),
        QT_TRANSLATE_NOOP("data units", "share of component price"),
        QT_TRANSLATE_NOOP("data units", "share of imports"),
        QT_TRANSLATE_NOOP("data units", "share of refined price"),
        QT_TRANSLATE_NOOP("data units", "share of refined use, world"),
        QT_TRANSLATE_NOOP("data units", "share of supply"),
        QT_TRANSLATE_NOOP("data units", "share/quarter"),
        QT_TRANSLATE_NOOP("data units", "t cathode active material per year"),
        QT_TRANSLATE_NOOP("data units", "t cobalt-bearing cathode per year"),
        QT_TRANSLATE_NOOP("data units", "t finished NdFeB magnets per year"),
        QT_TRANSLATE_NOOP("data units", "t polysilicon per year"),
        QT_TRANSLATE_NOOP("data units", "t/year"),
        QT_TRANSLATE_NOOP("data units", "USD per t of refined mineral going in"),
        QT_TRANSLATE_NOOP("data units", "USD per t/year of capacity"),
        QT_TRANSLATE_NOOP("data units", "USD per t/year of refined mineral going in"),
        QT_TRANSLATE_NOOP("data units", "USD/t"),
        QT_TRANSLATE_NOOP("data units", "years"),
        QT_TRANSLATE_NOOP("data units", "years, decision to output"),
        QT_TRANSLATE_NOOP("data units", "years, discovery to output"),
        QT_TRANSLATE_NOOP("data units", "years, permitted project to output"),
        QT_TRANSLATE_NOOP("data units", "t"),
        "1",
    }
)
"""Units of the tables of the data."""


def data_unit(unit: str) -> str:
    """Words for a unit of the data; the unit itself where there are none."""
    return translate_entry("data units", unit)
