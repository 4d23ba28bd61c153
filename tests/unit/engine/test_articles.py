"""Every instrument binds those who signed its article, while they are members and it is in force."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.measures.flows import chain_flows
from negotiator.measures.treasury import TREASURY_PARTS
from negotiator.model.coalition import ARTICLES, Coalition, Member
from negotiator.model.deal import ARTICLE_OF, Stockpile
from tests.helpers.cases import (
    base_price,
    case,
    contract,
    floor,
    outcome,
    project,
    quota,
    shipped_world,
    subsidy,
    tariff,
)
from tests.helpers.treasuries import treasury_parts

DATES = {"start": "2027Q1", "end": "2029Q4"}
AGREED = {
    "agreed_price": "fixed",
    "payer": "treasury",
    "price_usd_per_t": 2.0 * base_price("gallium"),
}
INSTRUMENTS = {
    "border_floor": (floor("gallium", 1.5, **DATES), "levies"),
    "gap_subsidy": (subsidy("gallium", 1.5, **DATES), "subsidies"),
    "contract_for_difference": (contract("gallium", 1.5, **DATES), "contracts"),
    "purchase_quota": (quota("gallium", 0.05, **AGREED, **DATES), "purchases"),
    "tariff": (tariff("gallium", 0.3, **DATES), "tariffs"),
    "stockpile": (
        Stockpile(mineral="gallium", target_days=90.0, budget_musd=1e4, **DATES),
        "stockpiles",
    ),
    "project_finance": (project("gallium", "USA", 20.0, lead_years=3.0), "projects"),
}


def money_of(kind, japan):
    """(t,) what the part of the treasury that an instrument moves comes to in Japan."""
    instrument, part = INSTRUMENTS[kind]
    run = outcome(
        case(Coalition(members=(Member(region="USA"), japan)), instrument, quarters=20), "gallium"
    )
    (flows,) = chain_flows(run, "gallium")
    where = [region.id for region in shipped_world().regions].index("JPN")
    return treasury_parts(run, flows)[TREASURY_PARTS.index(part), :, where]


def test_that_every_kind_of_instrument_is_looked_at():
    assert set(INSTRUMENTS) == set(ARTICLE_OF)


@pytest.mark.parametrize("kind", ARTICLE_OF)
def test_that_an_instrument_moves_money_of_who_signed_its_article(kind):
    signed = money_of(kind, Member(region="JPN", articles=(ARTICLE_OF[kind],)))
    assert np.abs(signed).max() > 1e-3
    assert np.flatnonzero(np.abs(signed) > 1e-9).min() == 4
    assert np.flatnonzero(np.abs(signed) > 1e-9).max() == 15


@pytest.mark.parametrize("kind", ARTICLE_OF)
def test_that_an_instrument_leaves_those_alone_who_signed_all_but_its_article(kind):
    others = tuple(article for article in ARTICLES if article != ARTICLE_OF[kind])
    assert not money_of(kind, Member(region="JPN", articles=others)).any()


@pytest.mark.parametrize("kind", [kind for kind in ARTICLE_OF if kind != "project_finance"])
def test_that_an_instrument_binds_from_joining_until_leaving(kind):
    member = Member(region="JPN", joins="2027Q3", leaves="2028Q3")
    active = np.flatnonzero(np.abs(money_of(kind, member)) > 1e-9)
    assert active.tolist() == [6, 7, 8, 9]
