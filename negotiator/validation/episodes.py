"""Episodes of the record: which scenario replays them, and which lines are compared."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Annotated, Final, Literal

from pydantic import Field

from negotiator.files import parse_scenario
from negotiator.files.shipped import replay_files
from negotiator.model.coalition import Value
from negotiator.model.world import Stage
from negotiator.validation.observed import Row, printed_row

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario

Measure = Literal[
    "price_outside",
    "price_home",
    "imports",
    "output",
    "output_world",
    "output_others",
    "exports",
    "transshipped",
]
Constant = Literal["upper_tail_elasticity", "leakage_max_frac"]
RowName = tuple[str, str, str]
_PERCENT: Final = "pct since"


class Line(Value):
    """What is compared; the fields are explained in `validation/episodes.toml`."""

    title: str
    mineral: str
    measure: Measure
    stage: Stage = "refined"
    region: str = ""
    before: RowName | None = None
    before_value: float | None = None
    since: str = ""
    after: RowName
    after_also: RowName | None = None
    over: RowName | None = None
    over_year: str = ""
    per_quarter: float | None = None
    fits: Constant | None = None
    note: str = ""
    not_counted: str = ""

    def rows(self, episode: str) -> dict[str, Row]:
        """Printed rows by the role that they have in the line."""
        names = {role: getattr(self, role) for role in ("before", "after", "after_also", "over")}
        return {
            role: printed_row(episode, self.mineral, name) for role, name in names.items() if name
        }

    def observed(self, episode: str) -> float:
        """The printed figure, over that of the time before where a change is compared."""
        rows = self.rows(episode)
        after = rows["after"].value
        if self.per_quarter is not None:
            return after * self.per_quarter
        if rows["after"].unit.startswith(_PERCENT):
            return 1.0 + after / 100.0
        if "over" in rows:
            return (after + rows["after_also"].value) / rows["over"].value
        before = rows["before"].value if "before" in rows else self.before_value
        assert before is not None  # noqa: S101
        return after / before


class Earlier(Value):
    """Printed totals of an earlier year, for all minerals of the episode: rows of one of them."""

    mineral: str
    output: RowName
    """What the actor makes."""
    exports: RowName
    used_elsewhere: RowName


class Episode(Value):
    """A control of the record that is replayed."""

    id: str
    scenario: str
    """Short name of the shipped scenario."""
    title: str
    years_later: int
    calibrates: bool = False
    earlier: Earlier | None = None
    """Markets on which it is replayed; those of the base year if absent."""
    lines: Annotated[tuple[Line, ...], Field(alias="line", min_length=1)]

    def replay(self) -> Scenario:
        """Return the scenario whose event is what happened."""
        return parse_scenario(replay_files()[self.scenario], file=self.scenario).scenario


@cache
def episodes() -> tuple[Episode, ...]:
    """All episodes in the order of the file."""
    text = files("resources").joinpath("validation", "episodes.toml").read_text(encoding="utf-8")
    return tuple(Episode.model_validate(one) for one in tomllib.loads(text)["episode"])
