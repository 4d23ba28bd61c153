"""What draws each chart of the gallery."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.charts.bars import BarFigure
from ui.charts.gain_map import GainMap
from ui.charts.ledger_bars import LedgerBars
from ui.charts.lines import LineFigure
from ui.charts.risk_matrix import RiskMatrix
from ui.charts.sankey import Sankey
from ui.charts.stack import StackFigure

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ui.charts.figure import Figure
    from ui.charts.surface import Surface

_MOST_CURVES: Final = 5
_DRAWINGS: Final[Mapping[str, Callable[[], Figure | Surface]]] = {
    "sources": StackFigure,
    "cost": BarFigure,
    "ledger": LedgerBars,
    "map": GainMap,
    "flows": Sankey,
    "risk": RiskMatrix,
}


def drawing_of(name: str) -> Figure | Surface:
    """Return what draws a chart: lines unless it has a form of its own."""
    make = _DRAWINGS.get(name)
    return LineFigure(_MOST_CURVES) if make is None else make()
