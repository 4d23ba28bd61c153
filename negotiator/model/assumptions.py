"""What the model assumes beyond the data, and what the user has changed of the data."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from negotiator.model.coalition import MineralId, Value


def _bounded(default: float, low: float, high: float) -> float:
    value: float = Field(default=default, ge=low, le=high)
    return value


class Behaviour(Value):
    """Constants of behaviour that no table gives (grade C); the first and the third are calibrated once."""

    upper_tail_elasticity: float = _bounded(2.0, 1.5, 4.0)
    """`n` of (E5): elasticity of demand where the price is very high."""
    quarter_response_frac: float = _bounded(0.35, 0.2, 1.0)
    """Part of the annual response of demand and supply that acts within a quarter (E4, E5)."""
    leakage_max_frac: float = _bounded(0.9, 0.0, 0.9)
    """Largest part of a cut that can arrive through neutrals (E10)."""
    investment_rate_frac: float = _bounded(0.1, 0.0, 0.3)
    """Capacity started in a quarter when the expected margin is e times its base (E20)."""
    exit_rate_frac: float = _bounded(0.15, 0.0, 0.5)
    """Capacity mothballed at most in a quarter (E21)."""
    recovery_reserve_scale: float = _bounded(1.0, 0.0, 10.0)
    """Feed of by-products beyond today's capacity, over the model's own estimate; 0 where all is recovered."""


class Override(Value):
    """A parameter of one mineral that the user has changed."""

    mineral: MineralId
    parameter: Annotated[
        str,
        Field(
            pattern=r"^(component\.)?[a-z][a-z_]{0,63}$",
            description="parameter name like stock_days or component.stock_days",
        ),
    ]
    """Name in `parameters.csv`; `component.` before it for the component stage."""
    value: float


class Assumptions(Value):
    """Everything about the world that the user may change."""

    behaviour: Behaviour = Behaviour()
    overrides: tuple[Override, ...] = Field(default=(), max_length=2000)
    discount_rate_frac: float = _bounded(0.05, 0.0, 0.5)
    """Yearly rate of present values; money is real, so the rate is too (E29)."""

    def override(self, mineral: str, parameter: str) -> float | None:
        """Return what the user put in the place of a parameter; None where the data hold."""
        for one in self.overrides:
            if (one.mineral, one.parameter) == (mineral, parameter):
                return one.value
        return None
