"""Names, other names and presets of the shipped tables."""

from __future__ import annotations

from importlib.resources import files

import pytest

from tests.helpers.coalitions import EU_STATES, shipped_world
from ui.viewmodels.places import is_found, load_places, load_presets

PRESETS = {
    "US, EU and Japan": {"USA", "JPN", "EUX", *EU_STATES},
    "US and Mexico": {"USA", "MEX"},
    "G7": {"USA", "CAN", "GBR", "FRA", "DEU", "ITA", "JPN", "EUX"},
    "G7+": {
        "USA", "CAN", "GBR", "FRA", "DEU", "ITA", "JPN", "EUX", "AUS", "IND", "KOR",
    },
    "FORGE (Minerals Security Partnership)": {
        "USA", "AUS", "CAN", "EST", "EUX", "FIN", "FRA", "DEU", "IND", "ITA", "JPN", "NOR", "KOR",
        "SWE", "GBR",
    },
    "Nobody": set(),
}  # fmt: skip


@pytest.mark.parametrize("name", PRESETS)
def test_that_a_preset_names_exactly_its_seats(name: str) -> None:
    found = {preset.name: preset.regions for preset in load_presets(shipped_world())}
    assert set(found[name]) == PRESETS[name]
    assert len(found[name]) == len(PRESETS[name])


def test_that_the_preset_of_all_has_the_host_and_55_delegations() -> None:
    found = {preset.name: preset.regions for preset in load_presets(shipped_world())}
    everyone = {region.id for region in shipped_world().regions if region.host or region.attending}
    assert len(everyone) == 56
    assert set(found["All 55 and the host"]) == everyone
    assert set(found) == {*PRESETS, "All 55 and the host"}


def test_that_each_preset_says_where_it_comes_from() -> None:
    assert [preset.name for preset in load_presets(shipped_world()) if not preset.source] == []


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("cote", "Côte d'Ivoire"),
        ("COTE D'I", "Côte d'Ivoire"),
        ("türk", "Türkiye"),
        ("turk", "Türkiye"),
        ("ivo", "Côte d'Ivoire"),
        ("king united", "United Kingdom"),
        ("", "Japan"),
    ],
)
def test_that_words_are_found_by_their_beginnings_without_accents(typed: str, name: str) -> None:
    assert is_found(typed, (name,))


@pytest.mark.parametrize("typed", ["pan", "jap x", "united japan"])
def test_that_no_name_is_found_by_its_middle_or_by_a_word_too_many(typed: str) -> None:
    assert not is_found(typed, ("Japan",))


@pytest.mark.parametrize(
    ("typed", "region"),
    [
        ("kor", "KOR"),
        ("south korea", "KOR"),
        ("republic of korea", "KOR"),
        ("spain", "EUX"),
        ("drc", "COD"),
        ("uk", "GBR"),
        ("jpn", "JPN"),
        ("eu", "EUX"),
    ],
)
def test_that_a_seat_is_found_by_code_and_by_other_names(typed: str, region: str) -> None:
    assert load_places().is_found(shipped_world().region(region), typed)


def test_that_names_and_groups_speak_of_regions_of_the_world_only() -> None:
    places = load_places()
    known = {region.id for region in shipped_world().regions}
    named = {region for group in places.groups for region in group.regions}
    assert {*places.short_names, *places.also_found_as, *named} - known == set()
    zones = {region.zone for region in shipped_world().seated}
    assert zones - {zone for group in places.groups for zone in group.zones} == set()
    blocs = {region.bloc for region in shipped_world().regions}
    assert blocs - {""} == set(places.blocs)


def test_that_every_region_has_a_flag_and_no_flag_is_without_a_region() -> None:
    wanted = {f"{region.iso2.lower()}.svg" for region in shipped_world().regions}
    shipped = {file.name for file in (files("resources") / "flags").iterdir()}
    assert shipped - wanted == {"LICENSE", "README.md"}
    assert wanted - shipped == set()
