"""The deal: instruments per mineral. An instrument binds the members who signed its article."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import Field, model_validator

from negotiator.errors import UnfitError
from negotiator.model.coalition import (
    Article,
    MineralId,
    Quarter,
    RegionId,
    RegionIds,
    Value,
    later,
)
from negotiator.model.world import Stage
from negotiator.phrases import Fact, number_fact, phrase

Price = Annotated[float, Field(gt=0.0, le=1.0e10)]
"""USD per tonne of content; the dearest mineral costs 3.2e7."""
Share = Annotated[float, Field(ge=0.0, le=1.0)]
Rate = Annotated[float, Field(ge=0.0, le=10.0)]
"""Part of a price that is added to it."""
SharingRule = Literal["own", "gdp", "consumption", "output", "equal", "custom"]
SHARES_TOLERANCE: Final = 1e-9
"""How far custom shares may sum from one."""
_BOTH_OR_NONE: Final = phrase("both of them or none")


class Instrument(Value):
    """What all instruments have: a mineral, a stage, a start and an end."""

    mineral: MineralId
    stage: Stage = "refined"
    start: Quarter = "2027Q1"
    end: Quarter | None = None
    """Last quarter in force; to the end of the run if absent."""


class CostShare(Value):
    """A member's part of a common outlay."""

    region: RegionId
    share_frac: Share


class Outlay(Instrument):
    """What instruments have that treasuries pay for together."""

    kind: str
    sharing: SharingRule = later("own")
    """Who pays: each what falls to it, or all signatories by GDP, by what they use or make of this mineral at
    this stage in the base year, equally, or by shares of their own choice."""
    shares: Annotated[tuple[CostShare, ...], Field(max_length=200)] = later(())
    """The shares where they are custom; while some are not bound the others share in proportion."""

    @model_validator(mode="after")
    def _check_shares(self) -> Outlay:
        if self.sharing != "custom":
            if self.shares:
                raise UnfitError(phrase("shares without sharing custom"), _BOTH_OR_NONE)
            return self
        names = [share.region for share in self.shares]
        total = sum(share.share_frac for share in self.shares)
        if len(set(names)) < len(names):
            raise UnfitError(phrase("a region twice in shares"), phrase("each region once"))
        if abs(total - 1.0) > SHARES_TOLERANCE:
            found = phrase(
                "custom shares that sum to {total}", total=number_fact(total, f"{total:g}")
            )
            raise UnfitError(found, phrase("shares that sum to 1"))
        return self


class BorderFloor(Instrument):
    """Imports from outside land at this price at least, by a levy (E12). Article: border."""

    kind: Literal["border_floor"] = "border_floor"
    price_usd_per_t: Price


class GapSubsidy(Outlay):
    """Member producers receive this price at least, by the treasury (E13). Article: fiscal."""

    kind: Literal["gap_subsidy"] = "gap_subsidy"
    price_usd_per_t: Price


class ContractForDifference(Outlay):
    """Member producers receive the strike for a part of their output at any price (E14). Article: fiscal.

    Their treasury pays what is missing and collects what is above.
    """

    kind: Literal["contract_for_difference"] = "contract_for_difference"
    strike_usd_per_t: Price
    covered_frac: Share = 0.8


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
            found = (
                phrase("both of share_frac and tonnes_per_year")
                if all(both)
                else phrase("neither of share_frac and tonnes_per_year")
            )
            raise UnfitError(found, phrase("exactly one of them"))
        if self.agreed_price == "fixed" and self.price_usd_per_t is None:
            found = phrase("agreed_price fixed without price_usd_per_t")
            raise UnfitError(found, _BOTH_OR_NONE)
        if self.agreed_price != "fixed" and self.price_usd_per_t is not None:
            found = phrase("price_usd_per_t without agreed_price fixed")
            raise UnfitError(found, _BOTH_OR_NONE)
        return self


class Tariff(Instrument):
    """Imports from outside pay a part of their price at the border (E16). Article: border."""

    kind: Literal["tariff"] = "tariff"
    rate_frac: Rate
    targets: Literal["outsiders", "adversary"] | RegionIds = "outsiders"
    """Whose goods pay it, while they are outside."""
    preferential_frac: Rate = 0.0
    """What goods of other members pay; a country's own, and those of its customs union, pay nothing."""


class Stockpile(Outlay):
    """Members buy a reserve and release it when the mineral is dear or short (E17). Article: stockpile."""

    kind: Literal["stockpile"] = "stockpile"
    target_days: Annotated[float, Field(gt=0.0, le=1000.0)]
    """Days of the members' use to be held."""
    budget_musd: Annotated[float, Field(gt=0.0, le=1.0e6)]
    """Ceiling of what is spent on buying, million USD."""
    fill_years: Annotated[float, Field(ge=0.25, le=15.0)] = 3.0
    release_price_ratio: Annotated[float, Field(gt=1.0, le=20.0)] = 1.5
    """Price paid by members over the base price, or over their floor where that is higher, at which the
    reserve is sold."""
    release_shortfall_frac: Annotated[float, Field(gt=0.0, le=1.0)] | None = later(None)
    """Part of what members want that they miss, at which the reserve is sold from the base price on; never if
    absent."""
    replenish: bool = later(default=True)
    """Whether what was sold is bought again."""
    source: Literal["open_market", "members"] = later("open_market")
    """From whom it is bought: from all, or from member producers as under a purchase quota."""
    holding_cost_frac_per_year: Annotated[float, Field(ge=0.0, le=0.5)] = later(0.0)
    """Yearly cost of keeping it, over its value."""
    valuation: Literal["cash", "market_value"] = later("cash")
    """How the books see it: what is bought is spent, or is worth its price of the day."""


class ProjectFinance(Outlay):
    """Signatories pay for a new mine or plant in one place (E18). Article: finance.

    Who is bound when it starts pays for all of it, in equal parts until it delivers. Public money gets no
    return.
    """

    kind: Literal["project_finance"] = "project_finance"
    host: RegionId
    """Where it stands, member or not."""
    tonnes_per_year: Annotated[float, Field(gt=0.0, le=1.0e9)]
    """Capacity."""
    capital_cost_musd: Annotated[float, Field(ge=0.0, le=1.0e7)] | None = None
    """By the capital cost of the data if absent."""
    public_frac: Share = 1.0
    """Part of the capital cost that treasuries pay; the owners pay the rest."""
    lead_years: Annotated[float, Field(ge=0.25, le=30.0)] | None = None
    """From the start, which is the decision, to the first output; that of the stage if absent."""
    sharing: SharingRule = "gdp"

    @model_validator(mode="after")
    def _check_terms(self) -> ProjectFinance:
        if self.sharing == "own":
            raise UnfitError(
                phrase("sharing own for a common project"),
                phrase("gdp, consumption, output, equal or custom"),
            )
        if self.end is not None:
            raise UnfitError(phrase("an end of a project that stands"), phrase("no end"))
        return self


AnyInstrument = Annotated[
    BorderFloor
    | GapSubsidy
    | ContractForDifference
    | PurchaseQuota
    | Tariff
    | Stockpile
    | ProjectFinance,
    Field(discriminator="kind"),
]
ARTICLE_OF: Final[dict[str, Article]] = {
    "border_floor": "border",
    "gap_subsidy": "fiscal",
    "contract_for_difference": "fiscal",
    "purchase_quota": "purchase",
    "tariff": "border",
    "stockpile": "stockpile",
    "project_finance": "finance",
}


class Deal(Value):
    """All instruments; at most one of a kind for a mineral and stage, and one project in a place."""

    instruments: tuple[AnyInstrument, ...] = Field(default=(), max_length=1000)

    @model_validator(mode="after")
    def _check_no_twins(self) -> Deal:
        seen: dict[tuple[str, str, str, str], int] = {}
        for place, instrument in enumerate(self.instruments):
            host = instrument.host if isinstance(instrument, ProjectFinance) else ""
            key = (instrument.kind, instrument.mineral, instrument.stage, host)
            first = seen.setdefault(key, place)
            if first != place:
                found = phrase(
                    "instruments {first} and {place} are both {kind} for {mineral} ({stage})",
                    first=number_fact(first, f"{first}"),
                    place=number_fact(place, f"{place}"),
                    kind=Fact("kind", instrument.kind, instrument.kind),
                    mineral=Fact("mineral", instrument.mineral, instrument.mineral),
                    stage=Fact("stage", instrument.stage, instrument.stage),
                )
                raise UnfitError(found, phrase("one of a kind for a mineral and stage"))
        return self

    def find(self, kind: str, mineral: str, stage: Stage = "refined") -> AnyInstrument | None:
        """Return the first instrument of this kind for a mineral and stage, or None."""
        for instrument in self.instruments:
            if (instrument.kind, instrument.mineral, instrument.stage) == (kind, mineral, stage):
                return instrument
        return None

    @property
    def minerals(self) -> tuple[str, ...]:
        """Minerals that the deal touches, in the order in which they appear."""
        return tuple(dict.fromkeys(instrument.mineral for instrument in self.instruments))
