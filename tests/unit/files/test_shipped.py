"""The shipped scenarios: canonical, sound, and true to the record."""

from __future__ import annotations

import json
import math

import jsonschema
import pytest

from negotiator.data import load_world
from negotiator.files import parse_scenario, scenario_bytes, scenario_schema
from negotiator.files.shipped import shipped_files, shipped_scenarios
from negotiator.model.checks import check_scenario
from negotiator.model.deal import ARTICLE_OF, BorderFloor, PurchaseQuota, Stockpile
from negotiator.model.world import COMMISSION

FILES = shipped_files()
SCENARIOS = shipped_scenarios()
KG_PER_T = 1000.0


@pytest.fixture(scope="module")
def world():
    return load_world()


def fact(world, topic, item):
    (found,) = [one for one in world.policy_facts if (one.topic, one.item) == (topic, item)]
    return found


def agreement(world, date, kind, parties):
    (found,) = [
        one
        for one in world.agreements
        if (one.date, one.kind, one.parties) == (date, kind, tuple(parties.split(";")))
    ]
    return found


def floors(scenario):
    assert all(isinstance(one, BorderFloor) for one in scenario.deal.instruments)
    return {one.mineral: one.price_usd_per_t for one in scenario.deal.instruments}


def test_that_the_six_scenarios_of_the_record_are_shipped():
    assert list(SCENARIOS) == [
        "all-55", "indium", "no-deal", "stockpile", "trilateral", "us-mexico",
    ]  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_that_a_shipped_file_is_canonical_and_stamped_with_the_shipped_data(name, world):
    opened = parse_scenario(FILES[name])
    assert scenario_bytes(opened.scenario, data_digest=world.digest) == FILES[name]


@pytest.mark.parametrize("name", FILES)
def test_that_a_shipped_file_holds_to_the_schema(name):
    jsonschema.Draft202012Validator(scenario_schema()).validate(json.loads(FILES[name]))


@pytest.mark.parametrize("name", SCENARIOS)
def test_that_a_shipped_scenario_is_sound_and_cites_its_record(name, world):
    scenario = SCENARIOS[name]
    assert check_scenario(world, scenario) == ()
    for word in ("2026-02", "judged", "Why half"):
        assert word in scenario.note


def test_that_all_have_the_same_event_assumptions_and_length():
    first = SCENARIOS["no-deal"]
    for scenario in SCENARIOS.values():
        assert scenario.events == first.events
        assert scenario.assumptions == first.assumptions
        assert scenario.quarters == 60
    (event,) = first.events
    assert event.actor == "CHN"
    assert event.minerals == ("gallium", "germanium", "antimony")


def test_that_the_event_comes_after_the_suspension_in_the_record_ends(world):
    assert fact(world, "china_controls", "gage_us_ban_suspension").value == "to 2026-11-27"
    assert SCENARIOS["no-deal"].events[0].start > "2026Q4"


def test_that_no_deal_and_all_55_seat_everybody(world):
    seats = {region.id for region in world.seated}
    assert len(seats) == 56
    assert set(SCENARIOS["no-deal"].coalition.regions) == seats
    assert SCENARIOS["no-deal"].coalition == SCENARIOS["all-55"].coalition
    assert SCENARIOS["no-deal"].deal.instruments == ()


def test_that_the_trilateral_has_the_parties_of_the_statement_and_the_whole_union(world):
    statement = agreement(world, "2026-02-04", "plurilateral", "USA;EUX;JPN")
    union = {region.id for region in world.seated if region.bloc == "EU"}
    assert len(union - {COMMISSION}) == 13
    assert set(SCENARIOS["trilateral"].coalition.regions) == union | set(statement.parties)


def test_that_the_action_plan_has_its_two_parties(world):
    plan = agreement(world, "2026-02-04", "action plan", "USA;MEX")
    assert SCENARIOS["us-mexico"].coalition.regions == plan.parties


@pytest.mark.parametrize("name", ["trilateral", "us-mexico", "all-55"])
def test_that_the_floor_of_ndpr_is_the_guaranteed_price_of_the_record(name, world):
    guaranteed = fact(world, "price_floor", "ndpr_mp_floor")
    assert guaranteed.unit.startswith("USD/kg")
    price_usd_per_t = float(guaranteed.value) * KG_PER_T
    assert floors(SCENARIOS[name])["rare_earths_ndpr"] == price_usd_per_t == 110_000.0


@pytest.mark.parametrize("name", ["trilateral", "us-mexico", "all-55"])
def test_that_other_floors_are_the_cost_outside_the_dominant_producer_to_two_digits(name, world):
    others = floors(SCENARIOS[name]).items() - {("rare_earths_ndpr", 110_000.0)}
    assert others
    for mineral, price_usd_per_t in others:
        premium = world.parameters[mineral, "cost_premium_outside_dominant_frac"].value
        cost_usd_per_t = world.mineral(mineral).price_usd_per_t.value * (1.0 + premium)
        second_digit_usd_per_t = 10.0 ** (math.floor(math.log10(cost_usd_per_t)) - 1)
        gap_usd_per_t = abs(price_usd_per_t - cost_usd_per_t)
        assert gap_usd_per_t <= 0.5 * second_digit_usd_per_t + 1e-6, mineral
        assert price_usd_per_t % second_digit_usd_per_t == 0.0, mineral


def test_that_the_two_clubs_with_border_floors_have_the_same_floors():
    assert floors(SCENARIOS["all-55"]) == floors(SCENARIOS["trilateral"])


def test_that_the_stockpile_spends_what_the_record_says_on_the_minerals_it_names(world):
    scenario = SCENARIOS["stockpile"]
    assert scenario.coalition.regions == ("USA",)
    total_usd = float(fact(world, "project_vault", "total_funding").value)
    days = float(fact(world, "project_vault", "target_cover_days").value)
    instruments = scenario.deal.instruments
    assert all(isinstance(one, Stockpile) for one in instruments)
    assert sum(one.budget_musd for one in instruments) * 1e6 == pytest.approx(total_usd, rel=1e-12)
    assert {one.target_days for one in instruments} == {days} == {60.0}
    assert [one.mineral for one in instruments] == [
        "rare_earths_ndpr", "rare_earths_dytb", "rare_earths_other",
        "lithium", "cobalt", "nickel", "graphite", "gallium",
    ]  # fmt: skip


def test_that_the_budget_is_split_by_the_value_of_use(world):
    worth = {}
    for one in SCENARIOS["stockpile"].deal.instruments:
        market = world.market(one.mineral, "refined")
        use_t = float(market.demand_t[market.destinations.index("USA")])
        worth[one.mineral] = (one.budget_musd, use_t * market.price_usd_per_t)
    total = sum(value for _, value in worth.values())
    for budget_musd, value in worth.values():
        assert budget_musd == pytest.approx(12_000.0 * value / total, abs=0.1)


def test_that_the_indium_purchase_is_400_t_in_three_years_for_125_million(world):
    (quota,) = SCENARIOS["indium"].deal.instruments
    assert isinstance(quota, PurchaseQuota)
    record = fact(world, "us_nds", "dla_indium_ifb")
    assert (record.value, record.unit) == ("400", "t over 3 yr, USD 125m")
    assert (quota.start, quota.end) == ("2026Q2", "2029Q1")
    bought_t = quota.tonnes_per_year * 3
    assert bought_t == pytest.approx(400.0)
    assert bought_t * quota.price_usd_per_t == pytest.approx(125e6)


def test_that_only_the_united_states_buys_the_indium_and_the_largest_makers_sell(world):
    scenario = SCENARIOS["indium"]
    article = ARTICLE_OF["purchase_quota"]
    buyers = [one.region for one in scenario.coalition.members if article in one.articles]
    assert buyers == ["USA"]
    market = world.market("indium", "refined")
    output_t = dict(zip(market.origins, market.supply_t, strict=True))
    makers = [region.id for region in world.seated if output_t.get(region.id, 0.0) > 0.0]
    makers.sort(key=lambda region: -output_t[region])
    assert list(scenario.coalition.regions[1:]) == makers[:5]
