"""Who is in the club, from when, and which articles each member signs."""

from __future__ import annotations

from typing import Annotated, Final, Literal, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from negotiator.units import QUARTER_PATTERN

Article = Literal["border", "fiscal", "purchase", "stockpile", "finance"]
ARTICLES: Final[tuple[Article, ...]] = ("border", "fiscal", "purchase", "stockpile", "finance")
Quarter = Annotated[str, Field(pattern=QUARTER_PATTERN, description="quarter like 2027Q1")]
RegionId = Annotated[str, Field(pattern=r"^[A-Z]{3}$", description="region id like USA")]
RegionIds = Annotated[tuple[RegionId, ...], Field(min_length=1, max_length=200)]
MineralId = Annotated[
    str, Field(pattern=r"^[a-z][a-z_]{0,63}$", description="mineral id like gallium")
]
_Kind = TypeVar("_Kind")


class Value(BaseModel):
    """Base of all values of a scenario: frozen, and unknown keys are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", allow_inf_nan=False)


def later(default: _Kind) -> _Kind:
    """Return a field that came after the first version of the file: it is written only where it is set.

    Files from before stay as they are to the byte.
    """
    field: _Kind = Field(default=default, exclude_if=lambda value: value == default)
    return field


class Member(Value):
    """A region in the club."""

    region: RegionId
    articles: tuple[Article, ...] = Field(default=ARTICLES, max_length=len(ARTICLES))
    """What it signs: border measures, fiscal outlays, purchases, stockpile, project finance."""
    joins: Quarter | None = None
    """First quarter as a member; from the start if absent."""
    leaves: Quarter | None = None
    """First quarter outside again; never if absent."""


class Coalition(Value):
    """The club."""

    members: tuple[Member, ...] = Field(default=(), max_length=200)
    blocs_act_as_one: bool = later(default=False)
    """Whether the EAEU, the GCC, MERCOSUR and SACU are held to a rule like the EU's (E12, E16).

    Border measures then bind once all of their members that sat at the table have signed, for all of the bloc.
    """

    @property
    def regions(self) -> tuple[str, ...]:
        """Ids of all members, whenever they join."""
        return tuple(member.region for member in self.members)
