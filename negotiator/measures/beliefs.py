"""Worlds and beliefs: what a deal is worth to each region before it is known what will happen (E30)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from negotiator.measures.headline import club_series
from negotiator.measures.ledger import ledger
from negotiator.measures.present_value import present_value, scope_line
from negotiator.measures.scope import club_scope, world_scope
from negotiator.model.worlds import PossibleWorld

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from negotiator.model.outcome import Outcome

CERTAIN: Final = PossibleWorld(name="certain", probability_frac=1.0)
"""The only world of a scenario that names none."""


@dataclass(frozen=True, slots=True)
class WorldPayoffs:
    """What a deal is worth in one world, against no deal in the same world (E29)."""

    name: str
    probability_frac: float
    secure_share_frac: float
    """Of the club, mean over the run."""
    secure_share_no_deal_frac: float
    present_value_musd: Mapping[str, float]
    """Of the gain of each region, of the club as it stands in each quarter, and of the world."""


@dataclass(frozen=True, slots=True)
class Payoffs:
    """Present values over all worlds that are thought possible (E30)."""

    discount_rate_frac: float
    """A year."""
    worlds: tuple[WorldPayoffs, ...]
    """Probabilities sum to one; a scenario without worlds is one world that is certain."""

    @property
    def expected_musd(self) -> dict[str, float]:
        """Expected present value of the gain of each region, club and world: `Σ_w π_w PV_w` (E30)."""
        first = self.worlds[0].present_value_musd
        return {
            region: sum(
                world.probability_frac * world.present_value_musd[region] for world in self.worlds
            )
            for region in first
        }

    @property
    def expected_secure_share_frac(self) -> float:
        """Expected secure share of the club (E23, E30)."""
        return sum(world.probability_frac * world.secure_share_frac for world in self.worlds)

    @property
    def expected_secure_share_no_deal_frac(self) -> float:
        """Expected secure share of the club without a deal (E23, E30)."""
        return sum(w.probability_frac * w.secure_share_no_deal_frac for w in self.worlds)


def world_payoffs(
    outcome: Outcome,
    no_deal: Outcome,
    minerals: Sequence[str],
    *,
    belief: PossibleWorld = CERTAIN,
) -> WorldPayoffs:
    """Present values of what everybody gains by a deal in one world (E29, E30).

    Parameters
    ----------
    outcome, no_deal : outcomes in this world with the deal and without it
    minerals : ids of those that count
    belief : which world it is
    """
    rate = outcome.scenario.assumptions.discount_rate_frac
    lines = ledger(outcome, no_deal, minerals)
    club = club_scope(outcome.scenario)
    scopes = (club, world_scope(outcome.world, len(outcome.quarters)))
    every = lines | {scope.name: scope_line(lines, scope) for scope in scopes}
    return WorldPayoffs(
        name=belief.name,
        probability_frac=belief.probability_frac,
        secure_share_frac=_mean_secure_share(outcome, minerals),
        secure_share_no_deal_frac=_mean_secure_share(no_deal, minerals),
        present_value_musd={
            name: present_value(line.total_musd, rate) for name, line in every.items()
        },
    )


def _mean_secure_share(outcome: Outcome, minerals: Sequence[str]) -> float:
    return float(club_series(outcome, minerals).secure_share_frac.mean())
