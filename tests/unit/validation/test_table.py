"""The validation table on the shipped world: what it must hold, what it may miss, and that it says so."""

from __future__ import annotations

import functools
import re

import pytest

from negotiator.data import load_world
from negotiator.documents import open_scenario
from negotiator.engine.simulate import simulate
from negotiator.errors import DataError
from negotiator.files import parse_scenario, scenario_bytes
from negotiator.files.shipped import replay_files
from negotiator.model.assumptions import Assumptions
from negotiator.model.checks import check_scenario
from negotiator.model.events import ExportRestriction
from negotiator.model.scenario import Scenario
from negotiator.validation.calibrate import TRIED, calibration
from negotiator.validation.check import tally
from negotiator.validation.earlier import earlier_world
from negotiator.validation.episodes import episodes
from negotiator.validation.history import back_test
from negotiator.validation.observed import printed_row, quarters_of
from negotiator.validation.table import SECTIONS, validate
from negotiator.validation.words import table_text
from tests.helpers.quarters import recorded_quarters, solved_quarters
from tests.helpers.sources import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
ANTIMONY, GALLIUM, RARE_EARTHS = episodes()


@functools.cache
def parts():
    """Parts of the table with the share done after each."""
    return tuple(validate(load_world()))


def checks():
    """All lines."""
    return tuple(check for _, part in parts() for check in part)


def test_that_progress_grows_to_the_whole():
    shares = [share for share, _ in parts()]
    assert shares == sorted(set(shares))
    assert shares[-1] == 1.0


def test_that_every_line_has_an_id_of_its_own_and_a_source():
    ids = [check.id for check in checks()]
    assert len(set(ids)) == len(ids)
    assert all(check.source and check.title for check in checks())
    assert {check.section for check in checks()} == set(SECTIONS)


def test_that_exact_answers_and_the_other_solver_are_met():
    assert [check.id for check in checks() if check.must_hold and check.verdict != "within"] == []


def test_that_the_table_is_a_page_with_a_line_a_check():
    page = table_text(checks())
    for check in checks():
        assert check.title in page


def test_that_lines_of_the_calibrated_episode_are_not_counted():
    fitted = [check for check in checks() if check.id.startswith(ANTIMONY.id)]
    assert len(fitted) == len(ANTIMONY.lines)
    assert {check.not_counted for check in fitted} == {"calibrated on, not counted"}
    assert [one.id for one in episodes() if one.calibrates] == [ANTIMONY.id]
    assert f"In brackets, Antimony 2024-25, {len(fitted)} lines: calibrated on" in table_text(
        checks()
    )


def test_that_gallium_says_that_its_elasticity_comes_from_the_same_episode():
    lines = [check for check in checks() if check.id.startswith(GALLIUM.id)]
    assert all("estimated on this episode" in check.not_counted + check.note for check in lines)
    abroad = [check for check in lines if "price abroad" in check.title]
    assert abroad
    assert all(check.not_counted.startswith("circular") for check in abroad)


def test_that_a_doctored_episode_is_shown_as_missed():
    mild = RARE_EARTHS.replay()
    (event,) = mild.events
    assert isinstance(event, ExportRestriction)
    nothing = mild.model_copy(update={"events": (event.model_copy(update={"cut_frac": 0.0}),)})
    doctored = back_test(load_world(), RARE_EARTHS, nothing)
    prices = [check for check in doctored if "abroad" in check.title]
    assert prices
    assert {check.verdict for check in prices} == {"missed"}
    assert all(check.is_wrong_way for check in prices)
    page = table_text(doctored)
    assert all(f"{check.title} " in page for check in prices)
    assert f"0 near, {tally(doctored, 'history')['missed']} missed." in page


def test_that_misses_stay_in_the_table_and_in_the_readme():
    counts = tally(checks(), "history")
    row = f"| back-tests | {counts['within']} | {counts['near']} | {counts['missed']} |"
    assert counts["missed"] > 0
    assert row in README
    for section, name in (("limit", "exact answers"), ("solver", "independent solver")):
        found = tally(checks(), section)
        assert f"| {name} | {found['within']} | {found['near']} | {found['missed']} |" in README


@pytest.mark.parametrize("name", replay_files())
def test_that_a_replayed_scenario_is_canonical_sound_and_has_the_defaults(name):
    content, world = replay_files()[name], load_world()
    scenario = parse_scenario(content).scenario
    assert scenario_bytes(scenario, data_digest=world.digest) == content
    assert check_scenario(world, scenario) == ()
    assert scenario.assumptions == Assumptions()
    assert not scenario.deal.instruments
    assert "What happened:" in scenario.note
    assert "History on the model's calendar" in scenario.note


def test_that_a_replay_is_opened_by_its_short_name():
    opened = open_scenario("gallium-2023")
    assert opened.scenario == GALLIUM.replay()


def test_that_rare_earths_are_replayed_on_the_markets_of_their_time():
    totals = RARE_EARTHS.earlier
    assert totals is not None
    then = earlier_world(load_world(), RARE_EARTHS.id, totals, ["rare_earths_other"], "CHN")
    (market,) = then.markets
    assert market.origins == market.destinations == ("CHN", "ROW")
    assert market.supply_t == pytest.approx([129_400.0, 52_500.0 - 50_145.0])
    assert market.demand_t == pytest.approx([129_400.0 - 50_145.0, 52_500.0])
    flows = market.shares * market.demand_t
    assert flows.ravel() == pytest.approx([79_255.0, 50_145.0, 0.0, 2_355.0])


def test_that_the_markets_of_2009_stay_still_without_a_cut():
    totals = RARE_EARTHS.earlier
    assert totals is not None
    then = earlier_world(load_world(), RARE_EARTHS.id, totals, ["rare_earths_dytb"], "CHN")
    path = simulate(then, Scenario(quarters=8), ["rare_earths_dytb"])
    assert path.path("rare_earths_dytb", "refined").price == pytest.approx(1.0, abs=1e-9)


def test_that_every_replay_is_used_and_keeps_its_quarters():
    assert sorted(one.scenario for one in episodes()) == sorted(replay_files())
    for episode in episodes():
        scenario = episode.replay()
        for line in episode.lines:
            for row in line.rows(episode.id).values():
                assert quarters_of(row.period, episode.years_later)[-1] < scenario.quarters


@pytest.mark.parametrize(
    ("period", "quarters"),
    [("2024", [0, 1, 2, 3]), ("2024Q3", [2]), ("2024-08", [2]), ("2025-01-31", [4]), ("2009", [0])],
)
def test_that_periods_are_carried_over_to_the_calendar_of_the_model(period, quarters):
    assert list(quarters_of(period, 2)) == quarters


def test_that_a_row_or_period_that_is_not_there_is_an_error():
    with pytest.raises(DataError, match="no row price, moon, 2024 of antimony in antimony_2024"):
        printed_row("antimony_2024", "antimony", ("price", "moon", "2024"))
    with pytest.raises(DataError, match="found period '2010-11-XX'"):
        quarters_of("2010-11-XX", 2)


def test_that_observed_figures_are_those_of_the_record():
    by_title = {line.title: line.observed(ANTIMONY.id) for line in ANTIMONY.lines}
    assert by_title["price abroad, June 2025 over August 2024"] == pytest.approx(60627 / 21605)
    assert by_title["price in China, January 2025 over September 2024"] == pytest.approx(0.895)
    leaked = by_title["to the US through neutrals under the ban, t Sb a quarter"]
    assert leaked == pytest.approx(3834 / 5 * 3 * 0.8353, rel=1e-4)


def test_that_the_defaults_are_what_the_calibration_finds():
    fits = calibration(load_world())
    assert [fit.constant for fit in fits] == list(TRIED)
    assert all(fit.supports_default for fit in fits)
    leakage = fits[1]
    assert leakage.best == max(TRIED["leakage_max_frac"])
    assert leakage.error_log[0.4] > leakage.error_log[leakage.best]


@pytest.mark.slow
def test_that_the_recorded_quarters_are_what_scipy_finds():
    """Where equations or data have changed: `python tests/record_quarters.py` writes them anew."""
    recorded, solved = recorded_quarters(), solved_quarters()
    assert len(recorded) == len(solved)
    for old, new in zip(recorded, solved, strict=True):
        assert old["scenario"] == new["scenario"]
        assert (old["mineral"], old["quarter"]) == (new["mineral"], new["quarter"])
        for stage, prices in new["prices"].items():
            assert old["prices"][stage] == pytest.approx(prices, rel=1e-8)


def test_that_the_handbook_says_how_to_read_the_table():
    page = (ROOT / "resources" / "handbook" / "validation.md").read_text(encoding="utf-8")
    words = re.sub(r"\s+", " ", page)
    for verdict in ("within", "near", "missed"):
        assert f"**{verdict}**" in words
    for phrase in ("calibrated on", "circular", "negotiator validate --calibrate"):
        assert phrase in words
