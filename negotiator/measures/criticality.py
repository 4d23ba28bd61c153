"""Supply risk and criticality by the European Commission's method of 2017, for any club (E25).

Source: European Commission (2017), Methodology for establishing the EU list of critical raw materials,
Guidelines; the method of the studies of 2017, 2020 and 2023. Any set of regions can stand in the place
of the EU.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from negotiator.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike

    from negotiator.model.world import FloatArray, Stage

LEAST_SUPPLY_RISK: Final = 1.0
LEAST_ECONOMIC_IMPORTANCE: Final = 2.8
"""Thresholds from which a material is critical."""
DEFAULT_TRADE: Final = 1.0
"""Trade parameter of an origin that neither shares a customs union nor restricts its exports."""
_MOST: Final[Mapping[str, float]] = {"import_reliance_frac": 1.0, "eol_rir_frac": 1.0}
"""Fractions that are at most 1; a percentage is a likely mistake."""


def supply_risk(
    h_global: float | None,
    h_club: float | None,
    import_reliance_frac: float | None,
    eol_rir_frac: float,
    substitution_index: float,
) -> float:
    r"""Supply risk at one stage: `[H_GS IR/2 + H_EU (1 - IR/2)] (1 - EoL_RIR) SI_SR` (E25).

    Missing inputs (None or NaN): without the sourcing concentration the global one stands alone; with
    an import reliance of 0 or less (a net exporter) the sourcing one does. Where the reliance itself is
    unknown the global one stands alone too, as in the Commission's study of 2023, which gives "GS only"
    for the materials without an import reliance (beryllium and niobium at extraction).

    Parameters
    ----------
    h_global, h_club : concentration of world supply and of the club's sourcing, see `concentration`
    import_reliance_frac : net imports over apparent consumption, at most 1; below 0 it counts as 0
    eol_rir_frac : end-of-life recycling input rate, 0 to 1
    substitution_index : `SI_SR`, 1 where nothing substitutes

    Raises
    ------
    DataError
        If both concentrations, the recycling rate or the index is missing, or a value is infinite or lies
        outside its range.
    """
    h_global, h_club, reliance = map(_known, (h_global, h_club, import_reliance_frac))
    if h_global is None and h_club is None:
        raise DataError(
            "found no concentration.", where="supply risk", cure="Give h_global or h_club."
        )
    _check("h_global", h_global, 0.0)
    _check("h_club", h_club, 0.0)
    _check("import_reliance_frac", reliance, -math.inf)
    for name, value in (
        ("eol_rir_frac", eol_rir_frac),
        ("substitution_index", substitution_index),
    ):
        _require(name, value)
        _check(name, value, 0.0)
    known = (math.nan if each is None else each for each in (h_global, h_club, reliance))
    weighted = float(weighted_concentration(*(np.asarray(each) for each in known)))
    return weighted * (1.0 - eol_rir_frac) * substitution_index


def weighted_concentration(
    h_global: FloatArray, h_club: FloatArray, import_reliance_frac: FloatArray
) -> FloatArray:
    """World and sourcing concentration weighted by import reliance; NaN where both are missing (E25).

    Parameters
    ----------
    h_global, h_club, import_reliance_frac : any shape, as in `supply_risk`; NaN where missing
    """
    reliance = import_reliance_frac
    both = h_global * reliance / 2.0 + h_club * (1.0 - reliance / 2.0)
    alone = np.where(np.isnan(h_global) | (reliance <= 0.0), h_club, h_global)
    return np.where(
        np.isnan(h_club), h_global, np.where((reliance > 0.0) & ~np.isnan(h_global), both, alone)
    )


def concentration(
    shares: ArrayLike, wgi_scaled: ArrayLike, trade_parameter: ArrayLike = DEFAULT_TRADE
) -> FloatArray:
    """Concentration of supply weighted by governance and trade: `H = Σ S² WGI t` (E25).

    Parameters
    ----------
    shares : (..., s) shares of suppliers, fractions
    wgi_scaled : (s,) governance, 0 best to 10 worst, see `scaled_wgi`
    trade_parameter : (s,) or one for all; 0.8 inside the customs union to 2.0 under a prohibition
    """
    squared = np.square(np.asarray(shares, dtype=np.float64))
    weighted = squared * np.asarray(wgi_scaled) * np.asarray(trade_parameter)
    return np.asarray(weighted.sum(axis=-1))


def scaled_wgi(wgi: float) -> float:
    """Governance from 0 (best) to 10 (worst) of a mean World Bank estimate from -2.5 to 2.5 (E25)."""
    return min(10.0, max(0.0, 2.0 * (2.5 - wgi)))


def is_critical(supply_risk: float, economic_importance: float) -> bool:
    """Whether a material is critical: both thresholds are reached (E25)."""
    return supply_risk >= LEAST_SUPPLY_RISK and economic_importance >= LEAST_ECONOMIC_IMPORTANCE


@dataclass(frozen=True, slots=True)
class RiskInputs:
    """The five inputs of the supply risk at one stage (E25)."""

    h_global: float | None
    h_club: float | None
    """None where the club buys nothing."""
    import_reliance_frac: float | None
    eol_rir_frac: float
    substitution_index: float

    @property
    def supply_risk(self) -> float:
        """Supply risk at this stage."""
        return supply_risk(
            self.h_global,
            self.h_club,
            self.import_reliance_frac,
            self.eol_rir_frac,
            self.substitution_index,
        )


@dataclass(frozen=True, slots=True)
class MaterialRisk:
    """Supply risk of a mineral for a club, and how it comes about (E25)."""

    stages: Mapping[Stage, RiskInputs]
    """Inputs at the mine and the refined stage, as far as the chain has them."""
    economic_importance: float

    @property
    def supply_risk(self) -> float:
        """The larger of the stages' supply risks."""
        return max(inputs.supply_risk for inputs in self.stages.values())

    @property
    def critical(self) -> bool:
        """Whether both thresholds are reached."""
        return is_critical(self.supply_risk, self.economic_importance)


def _known(value: float | None) -> float | None:
    """Return None where a value is missing, be it None or NaN."""
    return None if value is None or math.isnan(value) else float(value)


def _require(name: str, value: float | None) -> None:
    if _known(value) is None:
        raise DataError("found nothing.", where=name, cure="Give a number.")


def _check(name: str, value: float | None, least: float) -> None:
    most = _MOST.get(name, math.inf)
    if value is not None and not (least <= value <= most and math.isfinite(value)):
        raise DataError(
            f"found {value:g}.", where=name, cure=f"Allowed: from {least:g} to {most:g}."
        )
