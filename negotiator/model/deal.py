"""The deal: instruments per mineral. An instrument binds the members who signed its article."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from negotiator.model.coalition import Article, MineralId, Quarter, Value
from negotiator.model.world import Stage

Price = Annotated[float, Field(gt=0.0, le=1.0e10)]
"""USD per tonne of content; the dearest mineral costs 3.2e7."""
Share = Annotated[float, Field(ge=0.0, le=1.0)]


class Instrument(Value):
    """What all instruments have: a mineral, a stage, a start and an end."""

    mineral: MineralId
    stage: Stage = "refined"
    start: Quarter = "2027Q1"
    end: Quarter | None = None
    """Last quarter in force; to the end of the run if absent."""


class BorderFloor(Instrument):
    """Imports from outside land at this price at least, by a levy (E12). Article: border."""

    kind: Literal["border_floor"] = "border_floor"
    price_usd_per_t: Price


class GapSubsidy(Instrument):
    """Member producers receive this price at least, by the treasury (E13). Article: fiscal."""

    kind: Literal["gap_subsidy"] = "gap_subsidy"
    price_usd_per_t: Price


class PurchaseQuota(Instrument):
    """Members buy this much from member producers, at an agreed price (E15). Article: purchase.

    An agreed price moves money between buyers, treasuries and makers; it changes nothing that they decide.
    Either a share of each member's use or tonnes a year for all members together.
    """

    kind: Literal["purchase_quota"] = "purchase_quota"
    share_frac: Share | None = None
    tonnes_per_year: Annotated[float, Field(ge=0.0, le=1.0e9)] | None = None
    agreed_price: Literal["market", "floor", "fixed"] = "market"
    """`floor` is the border floor or subsidised price of the same mineral and stage."""
    price_usd_per_t: Price | None = None
    """The agreed price where it is fixed."""
    payer: Literal["buyer", "treasury"] = "buyer"
    """Who pays the difference between the agreed and the market price."""

    @model_validator(mode="after")
    def _check_choices(self) -> PurchaseQuota:
        both = (self.share_frac is not None, self.tonnes_per_year is not None)
        if both[0] == both[1]:
            found = "both" if all(both) else "neither"
            message = f"{found} of share_frac and tonnes_per_year; exactly one of them"
            raise ValueError(message)
        if self.agreed_price == "fixed" and self.price_usd_per_t is None:
            message = "agreed_price fixed without price_usd_per_t; both of them or none"
            raise ValueError(message)
        if self.agreed_price != "fixed" and self.price_usd_per_t is not None:
            message = "price_usd_per_t without agreed_price fixed; both of them or none"
            raise ValueError(message)
        return self


class Stockpile(Instrument):
    """Members buy a reserve and release it when the mineral is dear (E17). Article: stockpile."""

    kind: Literal["stockpile"] = "stockpile"
    target_days: Annotated[float, Field(gt=0.0, le=1000.0)]
    """Days of the members' use to be held."""
    budget_musd: Annotated[float, Field(gt=0.0, le=1.0e6)]
    """Ceiling of what is spent on buying, million USD."""
    fill_years: Annotated[float, Field(ge=0.25, le=15.0)] = 3.0
    release_price_ratio: Annotated[float, Field(gt=1.0, le=20.0)] = 1.5
    """Price paid by members over its base at which the reserve is sold."""


AnyInstrument = Annotated[
    BorderFloor | GapSubsidy | PurchaseQuota | Stockpile, Field(discriminator="kind")
]
ARTICLE_OF: Final[dict[str, Article]] = {
    "border_floor": "border",
    "gap_subsidy": "fiscal",
    "purchase_quota": "purchase",
    "stockpile": "stockpile",
}


class Deal(Value):
    """All instruments; at most one of a kind for a mineral and stage."""

    instruments: tuple[AnyInstrument, ...] = Field(default=(), max_length=1000)

    @model_validator(mode="after")
    def _check_no_twins(self) -> Deal:
        seen: dict[tuple[str, str, str], int] = {}
        for place, instrument in enumerate(self.instruments):
            key = (instrument.kind, instrument.mineral, instrument.stage)
            first = seen.setdefault(key, place)
            if first != place:
                kind, mineral, stage = key
                twins = f"instruments {first} and {place} are both {kind} for {mineral} ({stage})"
                message = f"{twins}; one of a kind for a mineral and stage"
                raise ValueError(message)
        return self

    def find(self, kind: str, mineral: str, stage: Stage = "refined") -> AnyInstrument | None:
        """Return the instrument of this kind for a mineral and stage, or None."""
        for instrument in self.instruments:
            if (instrument.kind, instrument.mineral, instrument.stage) == (kind, mineral, stage):
                return instrument
        return None

    @property
    def minerals(self) -> tuple[str, ...]:
        """Minerals that the deal touches, in the order in which they appear."""
        return tuple(dict.fromkeys(instrument.mineral for instrument in self.instruments))
