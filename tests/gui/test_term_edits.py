"""What was edited beyond floors and quotas: each lever by name, with its value before and after."""

from __future__ import annotations

import pytest

from negotiator.model.assumptions import Assumptions, Behaviour, Override
from negotiator.model.coalition import Coalition, Member
from negotiator.model.deal import (
    ContractForDifference,
    CostShare,
    Deal,
    GapSubsidy,
    ProjectFinance,
    PurchaseQuota,
    Stockpile,
    Tariff,
)
from negotiator.model.doctrine import TitForTat
from negotiator.model.events import Accession, ExportRestriction, Outage
from negotiator.model.scenario import Scenario
from tests.helpers.cases import shipped_world
from ui.viewmodels.edit_words import edit_text

AT = {"mineral": "gallium"}
EVENT = {"minerals": ("gallium",)}
NOTHING = Scenario()
SHARES = (CostShare(region="USA", share_frac=0.4), CostShare(region="JPN", share_frac=0.6))

JOINS = Accession(region="KOR")
OUTAGE = Outage(**EVENT, region="AUS", stopped_frac=0.5)
TARIFFS = Tariff(**AT, rate_frac=0.1), Tariff(**AT, rate_frac=0.2, stage="mine")


def deal_of(*instruments) -> Scenario:
    return Scenario(deal=Deal(instruments=instruments))


def events(*found) -> Scenario:
    return Scenario(events=found)


def club(**changes) -> Scenario:
    return Scenario(coalition=Coalition(members=(Member(region="KOR", **changes),)))


def tariff(rate_frac=0.1, **changes) -> Scenario:
    return deal_of(Tariff(**AT, rate_frac=rate_frac, **changes))


def stockpile(**changes) -> Scenario:
    return deal_of(Stockpile(**{**AT, "target_days": 60.0, "budget_musd": 1000.0, **changes}))


def quota(**changes) -> Scenario:
    return deal_of(PurchaseQuota(**AT, share_frac=0.2, **changes))


def subsidy(**changes) -> Scenario:
    return deal_of(GapSubsidy(**AT, price_usd_per_t=5e5, **changes))


def contract(strike_usd_per_t: float) -> Scenario:
    return deal_of(ContractForDifference(**AT, strike_usd_per_t=strike_usd_per_t))


def project(host="AUS", tonnes_per_year=100.0) -> Scenario:
    return deal_of(ProjectFinance(**AT, host=host, tonnes_per_year=tonnes_per_year))


def restriction(**changes) -> Scenario:
    return events(ExportRestriction(**{**EVENT, "cut_frac": 0.5, **changes}))


def assumed(**changes) -> Scenario:
    return Scenario(assumptions=Assumptions(**changes))


STOCKS = assumed(overrides=(Override(mineral="gallium", parameter="stock_days", value=30.0),))


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (NOTHING, tariff(), "Gallium: Tariff added"),
        (tariff(stage="mine"), NOTHING, "Gallium: Tariff \u00b7 Mine removed"),
        (tariff(), tariff(0.255), "Gallium: Tariff 10 % \u2192 25.5 %"),
        (
            tariff(),
            tariff(targets=("CHN", "RUS")),
            "Gallium: Tariff, Hit by the tariff All outsiders \u2192 CHN, RUS",
        ),
        (
            stockpile(),
            stockpile(target_days=90.0, budget_musd=1500.0),
            "Gallium: Stockpile, Reserve 60 days \u2192 90 days, "
            "gallium: Stockpile, Budget of the reserve 1,000 m USD \u2192 1,500 m USD",
        ),
        (
            contract(5e5),
            contract(6e5),
            "Gallium: Contract for difference, Strike 500 USD/kg \u2192 600 USD/kg",
        ),
        (
            project(),
            project(tonnes_per_year=150.0),
            "Gallium: Joint project \u00b7 AUS, Capacity of the project 100 t a year \u2192 150 t a year",
        ),
        (
            project(),
            project(host="CAN"),
            "Gallium: Joint project \u00b7 AUS removed, gallium: Joint project \u00b7 CAN added",
        ),
        (
            subsidy(),
            subsidy(sharing="gdp"),
            "Gallium: Treasury pays the gap, Sharing of costs Each its own \u2192 By GDP",
        ),
        (
            subsidy(sharing="custom", shares=SHARES),
            subsidy(sharing="custom", shares=SHARES[::-1]),
            "Gallium: Treasury pays the gap, Custom shares",
        ),
        (
            quota(),
            quota(payer="treasury"),
            "Gallium: Buying from members, Payer Buyer \u2192 Treasury",
        ),
        (NOTHING, restriction(), "Exports restricted (gallium) added"),
        (
            restriction(),
            restriction(start="2029Q1"),
            "Exports restricted (gallium), Start of the event Q1 2028 \u2192 Q1 2029",
        ),
        (
            restriction(),
            restriction(cut_frac=0.7),
            "Exports restricted (gallium), Cut of exports 50 % \u2192 70 %",
        ),
        (
            events(OUTAGE),
            NOTHING,
            "Outage (gallium, AUS) removed",
        ),
        (NOTHING, events(Accession(region="KOR")), "A member joins (KOR) added"),
        (events(JOINS, JOINS), events(JOINS), "A member joins (KOR) removed"),
        (events(JOINS, OUTAGE), events(OUTAGE, JOINS), "The same entries in another order"),
        (
            deal_of(*TARIFFS),
            deal_of(*TARIFFS[::-1]),
            "The same entries in another order",
        ),
        (NOTHING, Scenario(seed=7), "Another seed of chance"),
        (NOTHING, Scenario(name="Another", note="and why"), ""),
        (
            NOTHING,
            assumed(behaviour=Behaviour(exit_rate_frac=0.2)),
            "Pace of closing 0.15 \u2192 0.2",
        ),
        (NOTHING, assumed(discount_rate_frac=0.03), "Discount rate 5 % \u2192 3 %"),
        (NOTHING, STOCKS, "Gallium: Commercial stocks as shipped \u2192 30"),
        (STOCKS, NOTHING, "Gallium: Commercial stocks 30 \u2192 as shipped"),
        (NOTHING, Scenario(adversary="RUS"), "Adversary CHN \u2192 RUS"),
        (
            NOTHING,
            Scenario(doctrine=TitForTat()),
            "Adversary: Passive: only what is scripted \u2192 Tit for tat",
        ),
        (
            Scenario(doctrine=TitForTat()),
            Scenario(doctrine=TitForTat(cut_frac=0.5)),
            "Another conduct of the adversary",
        ),
        (club(), club(joins="2028Q1"), "KOR: joins \u2013 \u2192 Q1 2028"),
        (
            club(articles=("border",)),
            club(articles=("fiscal",)),
            "KOR: articles Border \u2192 Fiscal",
        ),
        (
            NOTHING,
            Scenario(coalition=Coalition(blocs_act_as_one=True)),
            "Customs unions act as one",
        ),
    ],
)
def test_that_an_edit_names_the_lever_and_its_values(qapp, before, after, text):
    assert edit_text(before, after, shipped_world(), region_name=str) == text
