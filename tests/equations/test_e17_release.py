"""(E17) What a stockpile does in a crisis: it is sold at its price, to its own users, and to nobody else."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.engine.plan import plan
from negotiator.model.deal import Stockpile
from negotiator.model.events import DemandShock
from tests.helpers.cases import (
    base_price,
    case,
    club,
    embargo,
    floor,
    outcome,
    paid_by,
    shipped_world,
)

FIVE = club("USA", "JPN", "EUX", "DEU", "KOR")


def five_with(mineral, days, *events, quarters=20, **options):
    """Path of a refined mineral where the five hold so many days of their use, none if 0."""
    terms = {"target_days": days, "budget_musd": 1e6, "fill_years": 1.0} | options
    parts = [Stockpile(mineral=mineral, **terms)] if days else []
    found = outcome(case(FIVE, *parts, *events, quarters=quarters), mineral)
    return found.path(mineral, "refined")


def ban_on_all(mineral, **options):
    """Embargo on everyone for two years from 2028 Q1."""
    return embargo(mineral, **({"targets": "everyone", "quarters": 8} | options))


def released_t(path):
    """(t,) tonnes released, over growth."""
    return path.public_released[0].sum(axis=1)


def test_that_a_stockpile_of_e17_is_sold_in_full_to_holders_who_get_nothing_else():
    # Nobody but China refines Dy-Tb. A quarter of the reserve is on offer each quarter, and all of it is taken.
    ban = ban_on_all("rare_earths_dytb")
    with_it, without = (five_with("rare_earths_dytb", days, ban) for days in (365.0, 0.0))
    held = np.cumsum(
        (with_it.public_bought - with_it.public_released)[0] * with_it.growth[:, None], axis=0
    )
    before = held[7:15].sum(axis=1) / with_it.growth[8:16]
    assert released_t(with_it)[9:16] == pytest.approx(0.25 * before[1:], rel=1e-6)
    # In the first quarter some holders' price is only just above that of release.
    assert 0.7 * 0.25 * before[0] < released_t(with_it)[8] <= 0.25 * before[0]
    assert paid_by(without, "JPN")[8:16].min() > 50.0
    assert paid_by(with_it, "JPN")[8:16].max() < 12.0
    assert paid_by(with_it, "JPN")[8] < 3.0
    # Who has no reserve is where it was: what the five hold is for their own users.
    assert paid_by(with_it, "IND")[8] == pytest.approx(paid_by(without, "IND")[8], rel=0.1)


def test_that_holders_of_e17_need_no_market_while_their_reserve_serves_them():
    path = five_with("rare_earths_dytb", 365.0, ban_on_all("rare_earths_dytb"))
    japan = path.groups[path.market.destinations.index("JPN")]
    assert path.bought[0, 8:16, japan] == pytest.approx(0.0, abs=1e-7)
    assert path.public_released[0, 8:16, japan].min() > 0.0


def test_that_what_e17_offers_is_sold_in_full_where_other_origins_are_left():
    ban = ban_on_all("niobium", actor="BRA")
    path = five_with("niobium", 365.0, ban, release_price_ratio=2.0)
    held = np.cumsum((path.public_bought - path.public_released)[0] * path.growth[:, None], axis=0)
    before = held[7:12].sum(axis=1) / path.growth[8:13]
    assert released_t(path)[8:13] == pytest.approx(0.25 * before, rel=1e-6)
    assert paid_by(path, "USA")[8] < 0.6 * paid_by(path, "IND")[8]


@pytest.mark.parametrize(
    ("mineral", "ban"),
    [
        ("rare_earths_dytb", {}),
        ("antimony", {"cut_frac": 0.8}),
        ("gallium", {}),
        ("niobium", {"actor": "BRA"}),
    ],
)
def test_that_a_larger_stockpile_of_e17_never_raises_the_peak_of_an_embargo(mineral, ban):
    peaks = []
    for days in (0.0, 60.0, 180.0, 480.0):
        path = five_with(mineral, days, ban_on_all(mineral, **ban), quarters=16)
        peaks.append([paid_by(path, region)[8:16].max() for region in ("USA", "JPN", "DEU")])
    assert (np.diff(np.array(peaks), axis=0) <= 1e-9).all()
    assert (np.array(peaks)[-1] < 0.9 * np.array(peaks)[0]).all()


def test_that_the_price_that_a_stockpile_of_e17_holds_down_makes_no_saw_tooth():
    ban = ban_on_all("antimony", cut_frac=0.8, start="2031Q1")
    path = five_with("antimony", 480.0, ban, quarters=28, fill_years=2.0)
    price = paid_by(path, "USA")[20:28]
    # Held near the release price while it sells, then drifting down: it swings nowhere.
    assert 1.5 <= price[0] < 1.65
    assert np.diff(price)[:5].max() < 0.0
    assert np.diff(price).max() < 0.05
    assert released_t(path)[20:22].min() > 0.0
    assert path.public_bought[0, 20:24].max() == 0.0


def test_that_e17_is_not_sold_below_its_release_price():
    ban = ban_on_all("antimony", cut_frac=0.8)
    path = five_with("antimony", 480.0, ban, fill_years=1.5)
    sold = path.public_released[0] > 0.0
    assert sold.any()
    assert path.paid[0][sold].min() >= 1.5


def test_that_e17_takes_the_floor_of_its_members_for_its_release_price():
    # The shipped floor of gallium, 800,000 USD a tonne, is 1.82 times the base price: it sells from 2.73 on.
    limit = 800_000.0 / base_price("gallium")
    half_a_year = Stockpile(mineral="gallium", target_days=182.5, budget_musd=1e6, fill_years=2.5)
    scenario = case(FIVE, half_a_year, floor("gallium", limit), quarters=20)
    (program,) = plan(shipped_world(), scenario, ["gallium"]).stockpiles
    holding = program.buyers[8]
    assert program.reference[8, holding] == pytest.approx(limit, rel=1e-12)
    assert program.reference[8, ~holding].min() == 1.0
    assert program.reference[3].max() == 1.0
    found = outcome(scenario, "gallium")
    path = found.path("gallium", "refined")
    held = np.cumsum((path.public_bought - path.public_released)[0] * path.growth[:, None], axis=0)
    assert released_t(path).max() == 0.0
    assert held[15, holding] == pytest.approx(program.target[holding] * path.growth[15], rel=0.1)
    assert not any("stockpile" in one.text for one in found.notices)


def test_that_e17_sells_nothing_into_a_slump_in_which_nobody_lacks_anything():
    slump = DemandShock(minerals=("antimony",), factor=0.5, start="2029Q1", quarters=8)
    path = five_with("antimony", 180.0, slump, release_shortfall_frac=0.2)
    assert paid_by(path, "USA")[12:16].max() < 0.7
    assert path.public_bought[0, 4:12].sum() > 1.0
    assert released_t(path)[12:20].max() == 0.0
