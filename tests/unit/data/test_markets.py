"""Markets of the base year: tonnes balance along chains, prices count joint products once."""

from __future__ import annotations

import numpy as np
import pytest

from negotiator.data.books import RATIO_WHERE_ORE_HAS_OTHER_USES

SINGLE = ("gallium", "germanium", "indium", "magnesium", "bismuth", "tellurium", "rhenium")
CHAINS = ("lithium", "cobalt", "graphite", "rare_earths_ndpr", "rare_earths_dytb", "silicon")


def test_that_every_origin_sells_its_supply_in_the_base_year(world):
    for market in world.markets:
        sales = market.shares @ market.demand_t
        assert sales == pytest.approx(market.supply_t, rel=1e-10)


def test_that_base_shares_of_each_destination_sum_to_one(world):
    for market in world.markets:
        assert market.shares.sum(axis=0) == pytest.approx(np.ones(len(market.destinations)))
        assert market.shares.min() > 0.0


def test_that_purchases_that_are_not_final_are_the_input_of_the_next_stage(world):
    for mineral in world.minerals:
        for stage, after in zip(mineral.stages, mineral.stages[1:], strict=False):
            market, maker = world.market(mineral.id, stage), world.market(mineral.id, after)
            bought = dict(zip(market.destinations, market.demand_t - market.final_t, strict=True))
            need = dict(zip(maker.origins, maker.input_per_output * maker.supply_t, strict=True))
            for region, tonnes in bought.items():
                assert tonnes == pytest.approx(
                    need.get(region, 0.0), rel=1e-9, abs=1e-9 * market.supply_t.sum()
                )
            assert set(need) <= set(bought)


def test_that_the_last_stage_sells_to_final_users_only(world):
    for mineral in world.minerals:
        market = world.market(mineral.id, mineral.stages[-1])
        assert np.array_equal(market.final_t, market.demand_t)


def test_that_chains_without_a_mine_begin_with_the_refiner(world):
    for mineral in SINGLE:
        market = world.market(mineral, "refined")
        assert (market.input_per_output, market.margin_frac) == (0.0, 1.0)


def test_that_titanium_sponge_takes_little_of_the_ore(world):
    ore, sponge = world.market("titanium", "mine"), world.market("titanium", "refined")
    assert sponge.input_per_output == RATIO_WHERE_ORE_HAS_OTHER_USES
    assert ore.demand_t.sum() == pytest.approx(5_801_961.0)
    # 1.1 t of ore for each of 379,300 t of sponge; the rest is final.
    assert ore.final_t.sum() == pytest.approx(5_801_961.0 - 1.1 * 379_300.0)
    assert set(ore.demand_grade) == {"C"}


def test_that_silver_is_sold_at_the_mine(world):
    market = world.market("silver", "mine")
    assert market.price_usd_per_t == 912_120.0
    assert market.demand_t.sum() == pytest.approx(25_342.0)


def test_that_ore_costs_its_share_of_the_refined_price(world):
    # Lithium: 255,448 / 241,612 = 1.05726 t of ore a tonne cost 0.65 of 62,799 USD.
    mine, refined = world.market("lithium", "mine"), world.market("lithium", "refined")
    assert mine.price_usd_per_t == pytest.approx(0.65 * 62_799.0 * 241_612.0 / 255_448.0)
    assert refined.margin_frac == pytest.approx(0.35)


def test_that_secondary_feed_belongs_to_the_other_costs_of_the_refiner(world):
    # Lead: 4,600,000 / 13,022,571 = 0.35323 t of ore a tonne, each at 0.8 of the price of lead.
    mine, refined = world.market("lead", "mine"), world.market("lead", "refined")
    assert mine.price_usd_per_t == pytest.approx(0.8 * 2070.0)
    assert refined.margin_frac == pytest.approx(1.0 - 0.8 * 4_600_000.0 / 13_022_571.11, rel=1e-9)


def test_that_a_magnet_is_paid_once_by_its_two_rare_earths(world):
    # A magnet costs 125,957 USD per tonne of Nd-Pr, which bears 0.436658 of 0.540693 of that.
    ndpr = world.market("rare_earths_ndpr", "component")
    dytb = world.market("rare_earths_dytb", "component")
    assert ndpr.price_usd_per_t == pytest.approx(101_721.5, abs=1.0)
    money = sum(market.price_usd_per_t * market.supply_t.sum() for market in (ndpr, dytb))
    assert money == pytest.approx(125_957.0 * ndpr.supply_t.sum(), rel=0.02)


def test_that_a_component_without_joint_products_bears_its_whole_price(world):
    assert world.market("graphite", "component").price_usd_per_t == pytest.approx(53_148.7)
    assert world.market("silicon", "component").price_usd_per_t == pytest.approx(6300.0)


def test_that_every_maker_keeps_a_part_of_the_price(world):
    assert all(0.0 < market.margin_frac <= 1.0 for market in world.markets)
    margins = {chain: world.market(chain, "component").margin_frac for chain in CHAINS}
    assert margins["graphite"] == pytest.approx(1.0 - 4200.0 / 53_148.7)


def test_that_destinations_of_one_group_have_one_column(world):
    for market in world.markets:
        for group in set(market.column_group.tolist()):
            columns = market.shares[:, market.column_group == group]
            assert np.array_equal(columns, np.repeat(columns[:, :1], columns.shape[1], axis=1))


def test_that_members_of_the_eu_buy_alike(world):
    members = {region.id for region in world.regions if region.eu_member}
    market = world.market("copper", "refined")
    groups = {
        int(group)
        for region, group in zip(market.destinations, market.column_group, strict=True)
        if region in members
    }
    assert len(groups) == 1


def test_that_neighbours_without_output_buy_alike(world):
    market = world.market("gallium", "refined")
    place = {region: number for number, region in enumerate(market.destinations)}
    assert {"MEX", "BRA"} <= set(place)
    assert market.column_group[place["MEX"]] == market.column_group[place["BRA"]]
    assert market.column_group[place["MEX"]] != market.column_group[place["CHN"]]
