"""The shipped world: its size, its digest, and that nothing can change it."""

from __future__ import annotations

import hashlib

import pytest

from negotiator.data import load_world
from negotiator.data.folder import TABLES


def test_that_the_shipped_world_has_the_size_that_its_tables_state(world):
    assert (len(world.regions), len(world.minerals), len(world.markets)) == (106, 35, 67)
    assert len(world.parameters) == 35 * 21
    assert len(world.component_parameters) == 6 * 15 + 2
    assert (len(world.agreements), len(world.policy_facts)) == (54, 50)
    assert (len(world.reserves_t), len(world.printed_shares)) == (270, 756)


def test_that_the_host_and_55_delegations_are_seated(world):
    assert world.seated[0].id == "USA"
    assert len(world.seated) == 56
    assert [region.id for region in world.regions if region.host] == ["USA"]


def test_that_the_shipped_world_is_loaded_once():
    assert load_world() is load_world()


def test_that_a_copy_of_the_tables_is_the_same_world(world, folder):
    copy = load_world(folder)
    assert copy is not world
    assert copy == world
    assert hash(copy) == hash(world)


def test_that_the_digest_is_that_of_names_and_contents_in_order(world, folder):
    text = b"".join(f"{n}.csv\n".encode() + (folder / f"{n}.csv").read_bytes() for n in TABLES)
    assert world.digest == hashlib.sha256(text).hexdigest()
    assert list(TABLES) == sorted(TABLES)


def test_that_one_byte_changes_the_digest(world, folder):
    path = folder / "agreements.csv"
    path.write_bytes(path.read_bytes().replace(b"All grades", b"all grades", 1))
    assert load_world(folder).digest != world.digest
    assert load_world(folder) != world


def test_that_line_ends_do_not_change_the_digest(world, folder):
    path = folder / "supply.csv"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_world(folder).digest == world.digest


def test_that_no_array_of_a_market_can_be_written(world):
    market = world.market("gallium", "refined")
    for array in (market.supply_t, market.demand_t, market.final_t, market.shares):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0.0
    with pytest.raises(ValueError, match="read-only"):
        market.column_group[0] = 1


def test_that_no_mapping_of_the_world_can_be_written(world):
    for mapping in (world.parameters, world.component_parameters, world.reserves_t):
        with pytest.raises(TypeError):
            mapping["gallium", "stock_days"] = None
    with pytest.raises(TypeError):
        world.mineral("gallium").forms["mine"] = "ore"


def test_that_every_number_has_a_source(world):
    data = [*world.parameters.values(), *world.component_parameters.values()]
    data += world.reserves_t.values()
    assert all(datum.source and datum.unit and datum.grade in {"A", "B", "C"} for datum in data)
    for market in world.markets:
        assert all(market.supply_source)
        assert all(market.demand_source)


def test_that_money_of_regions_is_in_million_dollars(world):
    assert world.region("USA").gdp_musd.value == pytest.approx(29_298_000.0)
    assert world.region("USA").gdp_musd.unit == "million USD per year"


def test_that_every_member_of_the_eu_is_in_one_zone(world):
    members = [region for region in world.regions if region.eu_member]
    assert len(members) == 14
    assert {region.zone for region in members} == {"Western and Central Europe"}
    assert len({region.zone for region in world.regions}) == 11
