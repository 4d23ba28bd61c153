"""A report with two minerals, three regions and four quarters, for the tests of what is written."""

from __future__ import annotations

import numpy as np

from negotiator.files.report import Report
from negotiator.measures.beliefs import Payoffs, WorldPayoffs
from negotiator.measures.embargo_test import EmbargoTest
from negotiator.measures.scope_series import ScopeSeries
from negotiator.measures.series import ClubSeries, LedgerLine, MineralSeries
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.events import Undercutting
from negotiator.model.notices import notice
from negotiator.model.scenario import Scenario

QUARTERS = ("2026Q1", "2026Q2", "2026Q3", "2026Q4")


def flat(value: float) -> np.ndarray:
    return np.full(len(QUARTERS), value)


def a_mineral(mineral: str, **changes) -> MineralSeries:
    fields = {
        "mineral": mineral,
        "stage": "refined",
        "price_home_usd_per_t": flat(600_000.0),
        "price_outside_usd_per_t": flat(500_000.0),
        "price_adversary_usd_per_t": flat(400_000.0),
        "floor_usd_per_t": flat(600_000.0),
        "club_output_t": {"refined": flat(3.0)},
        "club_demand_t": flat(10.0),
        "sources_t": {"CHN": flat(10.0)},
        "adversary_share_frac": flat(0.7),
        "secure_share_frac": flat(0.3),
        "unfilled_quota_t": flat(0.0),
        "exports_adversary_t": flat(40.0),
        "buyers_musd": flat(6.0),
        "treasuries_musd": flat(1.0),
    }
    return MineralSeries(**(fields | changes))


def a_scope(mineral: str, stage: str, **changes) -> ScopeSeries:
    fields = {
        "mineral": mineral,
        "secure_share_frac": flat(0.3),
        "n1_cover_ratio": flat(0.4),
        "supply_risk": flat(1.6),
        "adversary_stage_frac": {stage: flat(0.7)},
        "adversary_chain_frac": flat(0.75),
        "source_hhi": {stage: flat(0.5)},
        "cover_days": flat(65.0),
        "price_usd_per_t": flat(600_000.0),
        "shortfall_t": flat(0.5),
        "shortfall_musd": flat(0.25),
        "price_volatility": 0.05,
    }
    return ScopeSeries(**(fields | changes))


def some_payoffs() -> Payoffs:
    calm = WorldPayoffs("calm", 0.75, 0.5, 0.4, {"USA": 8.0, "JPN": -4.0, "AUS": 0.0, "club": 4.0})
    crisis = WorldPayoffs(
        "crisis", 0.25, 0.3, 0.1, {"USA": 40.0, "JPN": 20.0, "AUS": 4.0, "club": 60.0}
    )
    return Payoffs(0.05, (calm, crisis))


PARTS = {"levies": flat(0.75), "tariffs": flat(0.0), "projects": flat(-0.25)}
"""The treasury's money by instrument."""


def a_report(**changes) -> Report:
    silver = a_mineral(
        "silver",
        stage="mine",
        price_home_usd_per_t=None,
        price_adversary_usd_per_t=np.array([1.0, np.nan, np.inf, 4.0]),
        club_output_t={"mine": flat(5.0)},
    )
    fields = {
        "model": "1.0",
        "data": "ab" * 32,
        "scenario": Scenario(
            name="A test",
            coalition=Coalition(members=(Member(region="USA"), Member(region="JPN"))),
            deal=Deal(instruments=(BorderFloor(mineral="gallium", price_usd_per_t=600_000.0),)),
            events=(Undercutting(minerals=("gallium", "silver"), cut_frac=0.2),),
        ),
        "quarters": QUARTERS,
        "club": ClubSeries(("USA", "JPN"), flat(0.5), flat(4660.0)),
        "club_no_deal": ClubSeries(("USA", "JPN"), flat(0.4), flat(3920.0)),
        "minerals": {"gallium": a_mineral("gallium"), "silver": silver},
        "ledger": {
            "USA": LedgerLine(flat(-1.0), flat(3.0), flat(0.5), PARTS),
            "JPN": LedgerLine(flat(-2.0), flat(0.0), flat(0.0)),
            "AUS": LedgerLine(flat(0.0), flat(0.25), flat(0.0)),
        },
        "max_relative_excess": 2.5e-10,
        "scopes": {
            "club": {
                "gallium": a_scope("gallium", "refined"),
                "silver": a_scope("silver", "mine", cover_days=flat(np.inf)),
            }
        },
        "payoffs": some_payoffs(),
        "embargo_tests": (EmbargoTest("gallium", "CHN", "2026Q1", 0.3, 0.35, 0.9, 4.0),),
        "notices": (notice("deal.instruments[0]", "nobody_refines", mineral="gallium"),),
    }
    return Report(**(fields | changes))
