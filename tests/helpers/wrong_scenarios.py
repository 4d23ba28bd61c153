"""Scenarios that cannot run, each with the one problem that it has."""

from __future__ import annotations

from dataclasses import replace

from negotiator.errors import Problem
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import (
    BorderFloor,
    ContractForDifference,
    CostShare,
    Deal,
    GapSubsidy,
    ProjectFinance,
    PurchaseQuota,
    Tariff,
)
from negotiator.model.events import ExportRestriction, Undercutting
from negotiator.model.scenario import Scenario
from negotiator.model.world import Datum
from tests.helpers.worlds import a_world


def datum(value):
    return Datum(value=value, unit="1", grade="C", source="a test")


WORLD = replace(
    a_world(),
    parameters={
        ("gallium", "stock_days"): datum(65.0),
        ("gallium", "refinery_capex_usd_per_t_per_year"): datum(2e6),
        ("antimony", "ore_cost_share_frac"): datum(0.7),
    },
    component_parameters={("gallium", "sourcing_elasticity"): datum(5.0)},
)


def with_members(*members):
    return Scenario(coalition=Coalition(members=members))


def with_instruments(*instruments, **changes):
    return Scenario(deal=Deal(instruments=instruments), **changes)


def with_events(*events):
    return Scenario(events=events)


def with_override(parameter, value, mineral="gallium"):
    override = Override(mineral=mineral, parameter=parameter, value=value)
    return Scenario(assumptions=Assumptions(overrides=(override,)))


SHARED = GapSubsidy(
    mineral="gallium",
    price_usd_per_t=800_000.0,
    sharing="custom",
    shares=(CostShare(region="USA", share_frac=0.5), CostShare(region="JPN", share_frac=0.5)),
)
FLOOR = BorderFloor(mineral="gallium", price_usd_per_t=800_000.0)
CUT = ExportRestriction(minerals=("gallium",), cut_frac=0.5)
SEATS = "the host or one of the delegations that attended"
RUN = "a quarter of the run, 2026Q1 to 2040Q4"
WRONG = {
    "unknown adversary": (
        Scenario(adversary="CHM"),
        Problem("adversary", '"CHM"', "a region of the data", "CHN"),
    ),
    "unknown member": (
        with_members(Member(region="JPM")),
        Problem("coalition.members[0].region", '"JPM"', "a region of the data", "JPN"),
    ),
    "member twice": (
        with_members(Member(region="USA"), Member(region="JPN"), Member(region="USA")),
        Problem(
            "coalition.members[2].region",
            "USA again, a member already in members[0]",
            "each region once",
        ),
    ),
    "member without a seat": (
        with_members(Member(region="VNM")),
        Problem("coalition.members[0].region", "VNM, which did not attend", SEATS),
    ),
    "adversary in the club": (
        Scenario(adversary="USA", coalition=Coalition(members=(Member(region="USA"),))),
        Problem(
            "coalition.members[0].region",
            "USA, which is the adversary",
            "an adversary outside the club",
        ),
    ),
    "leaves when it joins": (
        with_members(Member(region="USA", joins="2028Q1", leaves="2028Q1")),
        Problem("coalition.members[0].leaves", "2028Q1", "a quarter from 2028Q2 on"),
    ),
    "leaves before the run": (
        with_members(Member(region="USA", leaves="2025Q4")),
        Problem("coalition.members[0].leaves", "2025Q4", "a quarter from 2026Q1 on"),
    ),
    "joins after the run": (
        with_members(Member(region="USA", joins="2041Q1")),
        Problem("coalition.members[0].joins", "2041Q1", RUN),
    ),
    "strike without sense": (
        with_instruments(ContractForDifference(mineral="antimony", strike_usd_per_t=8.0)),
        Problem(
            "deal.instruments[0].strike_usd_per_t",
            "8.0",
            "from 9 to 9e+06 USD per tonne (base price 9,000)",
        ),
    ),
    "unknown target of a tariff": (
        with_instruments(Tariff(mineral="gallium", rate_frac=0.1, targets=("CHM",))),
        Problem("deal.instruments[0].targets[0]", '"CHM"', "a region of the data", "CHN"),
    ),
    "project in no place": (
        with_instruments(ProjectFinance(mineral="gallium", host="KOS", tonnes_per_year=5.0)),
        Problem("deal.instruments[0].host", '"KOS"', "a region of the data", "KOR"),
    ),
    "share of who has not signed": (
        Scenario(
            coalition=Coalition(
                members=(Member(region="USA"), Member(region="JPN", articles=("border",)))
            ),
            deal=Deal(instruments=(SHARED,)),
        ),
        Problem(
            "deal.instruments[0].shares[1].region",
            "JPN, which has not signed the fiscal article",
            "a member that has signed it",
        ),
    ),
    "an article twice": (
        with_members(Member(region="USA", articles=("border", "border"))),
        Problem("coalition.members[0].articles", "an article twice", "each article once"),
    ),
    "unknown mineral": (
        with_instruments(BorderFloor(mineral="galium", price_usd_per_t=5.0)),
        Problem("deal.instruments[0].mineral", '"galium"', "a mineral of the data", "gallium"),
    ),
    "stage that the mineral lacks": (
        with_instruments(FLOOR.model_copy(update={"stage": "mine"})),
        Problem("deal.instruments[0].stage", "mine, which gallium does not have", "refined"),
    ),
    "end before start": (
        with_instruments(FLOOR.model_copy(update={"start": "2029Q1", "end": "2028Q4"})),
        Problem("deal.instruments[0].end", "2028Q4", "a quarter from 2029Q1 on"),
    ),
    "start after the run": (
        with_instruments(FLOOR.model_copy(update={"start": "2028Q1"}), quarters=8),
        Problem("deal.instruments[0].start", "2028Q1", "a quarter of the run, 2026Q1 to 2027Q4"),
    ),
    "start before the run": (
        with_instruments(FLOOR.model_copy(update={"start": "2025Q4"})),
        Problem("deal.instruments[0].start", "2025Q4", RUN),
    ),
    "floor out of reach above": (
        with_instruments(GapSubsidy(mineral="antimony", price_usd_per_t=9_000_001.0)),
        Problem(
            "deal.instruments[0].price_usd_per_t",
            "9000001.0",
            "from 9 to 9e+06 USD per tonne (base price 9,000)",
        ),
    ),
    "fixed price out of reach below": (
        with_instruments(
            PurchaseQuota(
                mineral="antimony", share_frac=0.1, agreed_price="fixed", price_usd_per_t=8.9
            )
        ),
        Problem(
            "deal.instruments[0].price_usd_per_t",
            "8.9",
            "from 9 to 9e+06 USD per tonne (base price 9,000)",
        ),
    ),
    "floor as agreed price without a floor": (
        with_instruments(
            PurchaseQuota(mineral="antimony", share_frac=0.1, agreed_price="floor"), FLOOR
        ),
        Problem(
            "deal.instruments[0].agreed_price",
            "the floor as agreed price, but no floor for antimony (refined)",
            "a border floor or a subsidy of the same mineral and stage, or another price",
        ),
    ),
    "unknown actor": (
        with_events(CUT.model_copy(update={"actor": "CHX"})),
        Problem("events[0].actor", '"CHX"', "a region of the data", "CHN"),
    ),
    "unknown target": (
        with_events(CUT.model_copy(update={"targets": ("USA", "USB")})),
        Problem("events[0].targets[1]", '"USB"', "a region of the data", "USA"),
    ),
    "actor as its own target": (
        with_events(CUT.model_copy(update={"targets": ("CHN",)})),
        Problem("events[0].targets[0]", "CHN, which is the actor", "somebody else"),
    ),
    "target twice": (
        with_events(CUT.model_copy(update={"targets": ("USA", "USA")})),
        Problem("events[0].targets[1]", "USA again", "each target once"),
    ),
    "unknown mineral of an event": (
        with_events(Undercutting(minerals=("gallium", "sliver"), cut_frac=0.1)),
        Problem("events[0].minerals[1]", '"sliver"', "a mineral of the data", "silver"),
    ),
    "mineral of an event twice": (
        with_events(Undercutting(minerals=("gallium", "gallium"), cut_frac=0.1)),
        Problem("events[0].minerals[1]", "gallium again", "each mineral once"),
    ),
    "stage that a mineral of an event lacks": (
        with_events(Undercutting(minerals=("silver",), cut_frac=0.1)),
        Problem("events[0].stage", "refined, which silver does not have", "mine"),
    ),
    "event after the run": (
        with_events(CUT.model_copy(update={"start": "2041Q1"})),
        Problem("events[0].start", "2041Q1", RUN),
    ),
    "override of an unknown mineral": (
        with_override("stock_days", 5.0, mineral="galium"),
        Problem("assumptions.overrides[0].mineral", '"galium"', "a mineral of the data", "gallium"),
    ),
    "override of an unknown parameter": (
        with_override("stock_dais", 5.0),
        Problem(
            "assumptions.overrides[0].parameter",
            '"stock_dais"',
            "a parameter of gallium of the data",
            "stock_days",
        ),
    ),
    "override of a parameter of the component that it lacks": (
        with_override("component.stock_days", 5.0),
        Problem(
            "assumptions.overrides[0].parameter",
            '"component.stock_days"',
            "a parameter of gallium of the data",
            "stock_days",
        ),
    ),
    "override out of its range": (
        with_override("component.sourcing_elasticity", 301.0),
        Problem("assumptions.overrides[0].value", "301.0", "a number from 1 to 300"),
    ),
    "override of a share above one": (
        with_override("ore_cost_share_frac", 1.2, mineral="antimony"),
        Problem("assumptions.overrides[0].value", "1.2", "a number from 0 to 0.98"),
    ),
    "override of a cost beyond a hundredfold": (
        with_override("refinery_capex_usd_per_t_per_year", 2.1e8),
        Problem("assumptions.overrides[0].value", "210000000.0", "a number from 20,000 to 2e+08"),
    ),
    "override twice": (
        Scenario(
            assumptions=Assumptions(
                overrides=(Override(mineral="gallium", parameter="stock_days", value=5.0),) * 2
            )
        ),
        Problem("assumptions.overrides[1]", "stock_days of gallium again", "each once"),
    ),
}
