"""`run` from end to end: a scenario in, the promised object out, computed by the engine."""

from __future__ import annotations

import json

import numpy as np
import pytest

from negotiator import load_world, read_scenario, simulate, write_scenario
from negotiator.cli import main
from negotiator.errors import ScenarioError
from negotiator.files import shipped_scenarios
from negotiator.model.edits import without_deal
from negotiator.session import run_scenario
from negotiator.units import quarter_index

MINERALS = ("rare_earths_ndpr", "gallium")


@pytest.fixture(scope="module")
def world():
    return load_world()


@pytest.fixture(scope="module")
def trilateral(world):
    return run_scenario(world, shipped_scenarios()["trilateral"], MINERALS)


def printed(capsys, *arguments):
    assert main(["run", *arguments]) == 0
    return json.loads(capsys.readouterr().out)


def numbers(tree):
    """All lists of numbers in the object, with their paths."""
    if isinstance(tree, dict):
        return [found for key, value in tree.items() for found in tagged(key, numbers(value))]
    if isinstance(tree, list) and tree and not isinstance(tree[0], str | dict):
        return [("", tree)]
    return []


def tagged(key, found):
    return [(f"{key}.{path}", values) for path, values in found]


def test_that_the_object_has_every_quarter_of_every_number(capsys, world):
    tree = printed(capsys, "trilateral", "--json", "--minerals", ",".join(MINERALS))
    assert tree["data"] == world.digest
    assert tree["quarters"][0] == "2026Q1"
    assert tree["quarters"][-1] == "2040Q4"
    assert tuple(tree["minerals"]) == MINERALS
    assert list(tree["minerals"]["rare_earths_ndpr"]["club_output_t"]) == [
        "mine", "refined", "component",
    ]  # fmt: skip
    lists = [
        (path, values)
        for part in ("club", "minerals", "ledger")
        for path, values in numbers(tree[part])
    ]
    parts = [line["treasury_parts_musd"] for line in tree["ledger"].values()]
    assert {name for one in parts for name in one} == {"levies"}
    counts = 2, 3 + 3 + 5, 3 + 1 + 5, 4 * len(parts), sum(map(len, parts))
    assert len(lists) == sum(counts)
    for path, values in lists:
        assert len(values) == 60, path
        assert all(isinstance(value, float) and np.isfinite(value) for value in values), path
    assert tree["check"]["max_relative_excess"] < 1e-6
    assert set(tree["club"]["members"]) <= set(tree["ledger"])


def test_that_a_border_floor_holds_the_price_at_home_and_not_before_it_starts(trilateral):
    start = quarter_index("2027Q1")
    home = trilateral.minerals["rare_earths_ndpr"].price_home_usd_per_t
    assert home[start - 1] < 90_000.0
    assert home[start + 8] > 95_000.0


def test_that_without_instruments_nobody_gains_or_loses(world):
    report = run_scenario(world, shipped_scenarios()["no-deal"], ("gallium",))
    assert report.ledger
    for line in report.ledger.values():
        assert np.all(line.total_musd == 0.0)
    np.testing.assert_array_equal(
        report.club.secure_share_frac, report.club_no_deal.secure_share_frac
    )


def test_that_the_ledger_compares_with_no_deal_under_the_same_events(world, trilateral):
    baseline = run_scenario(world, without_deal(trilateral.scenario), MINERALS)
    np.testing.assert_array_equal(
        trilateral.club_no_deal.cost_musd_per_year, baseline.club.cost_musd_per_year
    )
    assert np.any(trilateral.ledger["USA"].total_musd != 0.0)


def test_that_minerals_come_in_the_order_of_the_world(world):
    scenario = shipped_scenarios()["no-deal"]
    report = run_scenario(world, scenario, ("gallium", "rare_earths_ndpr", "gallium"))
    assert tuple(report.minerals) == MINERALS


def test_that_an_unknown_mineral_is_refused_before_the_engine_runs(world):
    with pytest.raises(ScenarioError) as caught:
        run_scenario(world, shipped_scenarios()["no-deal"], ("galium",))
    assert str(caught.value) == (
        'minerals: found "galium". Allowed: a mineral of the data. Did you mean gallium?'
    )


def test_that_a_scenario_that_does_not_fit_the_world_is_refused(world):
    scenario = shipped_scenarios()["no-deal"].model_copy(update={"adversary": "CHM"})
    with pytest.raises(ScenarioError, match=r'^adversary: found "CHM"\.'):
        run_scenario(world, scenario, ("gallium",))


def test_that_the_public_names_take_a_scenario_from_file_to_outcome(tmp_path, world):
    path = tmp_path / "mine.negotiation.json"
    write_scenario(path, shipped_scenarios()["us-mexico"], data_digest=world.digest)
    outcome = simulate(world, read_scenario(path), ("antimony",))
    assert outcome.quarters[0] == "2026Q1"
    assert outcome.scenario == shipped_scenarios()["us-mexico"]


def test_that_a_shipped_scenario_runs_whole_and_is_summed_up(capsys):
    assert main(["run", "us-mexico"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("US-Mexico action plan\n2026Q1 to 2040Q4; members: USA, MEX\n")
    assert "\nrare_earths_ndpr " in text
    assert "\nUnited States " in text
