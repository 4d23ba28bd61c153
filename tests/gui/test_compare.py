"""The comparison: scenarios side by side, differences, gains and levers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt

from negotiator.data import load_world
from negotiator.files import write_scenario
from negotiator.measures.series import Gain
from negotiator.model.difference import levers
from negotiator.model.edits import with_floor, with_members, without_deal
from negotiator.model.scenario import Scenario
from negotiator.workbench import Workbench
from tests.helpers.benches import scripted_bench
from tests.helpers.pictures import a_picture
from ui.document import Document
from ui.runner import Runner
from ui.selection import Selection
from ui.settings import Settings
from ui.viewmodels.compare import MOST_SCENARIOS, CompareViewModel
from ui.viewmodels.lever_words import LeverWords
from ui.views.compare import CompareView

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

WAIT_MS = 20_000
OWN = with_floor(
    with_members(Scenario(name="Own"), ("USA", "JPN")), mineral="gallium", price_usd_per_t=8e5
)
OTHER = with_floor(
    with_members(Scenario(name="Other"), ("USA",)), mineral="gallium", price_usd_per_t=6e5
)


@pytest.fixture
def view_model(qapp: Any, nothing_left_running: None) -> Iterator[CompareViewModel]:
    item = CompareViewModel(
        Document(OWN),
        Selection("gallium", 0),
        lambda: Runner(scripted_bench),
        region_name={"USA": "United States", "JPN": "Japan"}.__getitem__,
        world=load_world(),
    )
    yield item
    item.close()


def rows_of(view_model: CompareViewModel, kind: str) -> dict[str, tuple[str, ...]]:
    return {row.label: row.cells for row in view_model.rows if row.kind == kind}


def computed(qtbot: QtBot, view_model: CompareViewModel) -> None:
    view_model.start()
    qtbot.waitUntil(lambda: not view_model.is_computing, timeout=WAIT_MS)


def test_that_nothing_is_computed_before_the_view_is_shown(view_model: CompareViewModel) -> None:
    view_model.add("other", OTHER)
    assert view_model.is_computing
    assert rows_of(view_model, "outcome")["Secure share"] == ("\u2013", "\u2013")
    assert rows_of(view_model, "outcome")["Members"] == ("2", "1 (\u22121)")


def test_that_each_scenario_is_computed_and_compared_with_the_base(
    qtbot: QtBot, view_model: CompareViewModel
) -> None:
    view_model.add("other", OTHER)
    computed(qtbot, view_model)
    first, second = rows_of(view_model, "outcome")["Cost"]
    assert "(" not in first
    view_model.set_base(1)
    assert "(" not in rows_of(view_model, "outcome")["Cost"][1]
    assert set(rows_of(view_model, "gain")) == {"Japan", "United States"}
    assert second


def test_that_all_are_compared_with_the_baseline_of_the_window(
    qtbot: QtBot, view_model: CompareViewModel
) -> None:
    view_model.add("other", OTHER)
    computed(qtbot, view_model)
    view_model._selection.select_baseline("shipped")
    assert view_model.is_computing
    computed(qtbot, view_model)
    pictures = [entry.picture for entry in view_model._entries]
    assert [one.baseline for one in pictures if one is not None] == ["shipped", "shipped"]


def test_that_gains_too_small_to_be_shown_elsewhere_are_none(view_model: CompareViewModel) -> None:
    small = {"USA": Gain(0.01, 0.0, 0.03), "JPN": Gain(0.2, 0.0, 0.1)}
    view_model._take(a_picture(scenario=OWN, gains=small))
    assert rows_of(view_model, "gain") == {"Japan": ("+0.30",)}


def test_that_only_levers_that_differ_are_listed(view_model: CompareViewModel) -> None:
    view_model.add("other", OTHER)
    found = rows_of(view_model, "lever")
    floor = "Gallium \u00b7 Refined \u00b7 Floor at the border: Border floor"
    assert found[floor] == ("800 USD/kg", "600 USD/kg")
    assert found["Japan: articles"][1] == "\u2013"
    assert "Quarters of the run" not in found
    assert not any("region" in label or "." in label for label in found)
    spread = next(r.spread for r in view_model.rows if r.label == floor)
    assert spread == ("600 USD/kg", "700 USD/kg", "800 USD/kg")


def test_that_levers_are_single_values() -> None:
    flat = levers(OWN)
    assert flat["deal.gallium.refined.border_floor.price_usd_per_t"] == 8e5
    assert flat["assumptions.behaviour.exit_rate_frac"] == 0.15
    assert not any(isinstance(value, dict) for value in flat.values())


def test_that_an_edit_of_the_document_is_compared_anew(
    qtbot: QtBot, view_model: CompareViewModel
) -> None:
    computed(qtbot, view_model)
    view_model._document.edit(OTHER, "edit")
    assert view_model.is_computing
    computed(qtbot, view_model)
    assert rows_of(view_model, "outcome")["Members"] == ("1",)


def test_that_scenarios_are_taken_away_but_never_the_document(view_model: CompareViewModel) -> None:
    for number in range(MOST_SCENARIOS + 2):
        view_model.add(str(number), OTHER)
    assert view_model.is_full
    assert len(view_model.names) == MOST_SCENARIOS
    view_model.set_base(3)
    view_model.remove(1)
    assert view_model.base == 2
    view_model.remove(2)
    assert view_model.base == 0
    view_model.remove(0)
    assert view_model.names[0] == "This document"


def test_that_a_file_is_put_beside_and_a_bad_one_is_told(
    qtbot: QtBot, view_model: CompareViewModel, tmp_path: Path
) -> None:
    view = CompareView(view_model, shipped={}, settings=Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(view)
    good, bad = tmp_path / "japan.negotiation.json", tmp_path / "bad.negotiation.json"
    write_scenario(good, OTHER, data_digest="0" * 64)
    bad.write_text("{", encoding="utf-8")
    view.add_file(bad)
    assert "bad.negotiation.json" in view.note.text()
    assert view.model.columnCount() == 2
    view.add_file(good)
    assert view.model.columnCount() == 6
    assert view.note.text() == ""
    assert view.model.headerData(2, Qt.Orientation.Horizontal) == "japan.negotiation.json"


def test_that_the_document_is_compared_with_itself_without_its_deal(
    qtbot: QtBot, view_model: CompareViewModel
) -> None:
    view_model.add_without_deal()
    computed(qtbot, view_model)
    assert rows_of(view_model, "outcome")["Members"] == ("2", "2")
    assert rows_of(view_model, "outcome")["Minerals of the deal"] == ("1", "0 (\u22121)")


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("adversary", "Adversary"),
        ("events[1].cut_frac", "Event 2: Cut of exports"),
        ("assumptions.behaviour.exit_rate_frac", "Pace of closing"),
        ("assumptions.gallium.stock_days.value", "Gallium: Commercial stocks"),
        ("coalition.USA.joins", "USA: joins"),
        ("worlds.something", "worlds.something"),
    ],
)
def test_that_paths_of_levers_have_words(path: str, words: str) -> None:
    assert LeverWords(load_world(), str).label(path, "export_restriction") == words


def test_that_values_of_levers_have_words() -> None:
    words = LeverWords(load_world(), {"CHN": "China"}.__getitem__)
    said = [words.value(one) for one in ("CHN", "2027Q1", "gallium", "tit_for_tat", "members")]
    assert said == ["China", "Q1 2027", "Gallium", "Tit for tat", "Members"]


def test_that_all_scenarios_are_measured_over_the_same_minerals(
    view_model: CompareViewModel,
) -> None:
    view_model.add_without_deal()
    bench = Workbench(load_world())
    for scenario in (OWN, without_deal(OWN)):
        view_model._take(bench.picture(scenario, "gallium", frozenset({"minerals"})))
    found = rows_of(view_model, "outcome")
    share, cost = found["Secure share without a deal"], found["Cost without a deal"]
    assert share[0] == share[1]
    assert cost[0] == cost[1]
    assert found["Secure share"][1].startswith(share[0])
    assert view_model.rows[0].label.endswith("the same minerals: 1")


@pytest.mark.parametrize(
    ("path", "value", "kind", "text"),
    [
        ("deal.silicon.refined.border_floor.price_usd_per_t", 3800.0, "", "3,800 USD/t"),
        ("deal.gallium.refined.purchase_quota.share_frac", 0.1234, "", "12.34 %"),
        ("deal.gallium.refined.border_floor.price_usd_per_t", 812_250.0, "", "812.25 USD/kg"),
        ("deal.gallium.refined.stockpile.target_days", 60.0, "", "60 days"),
        ("events[0].cut_frac", 0.5, "export_restriction", "50 %"),
        ("doctrine.cut_frac", 0.25, "tit_for_tat", "25 %"),
        ("assumptions.behaviour.exit_rate_frac", 0.15, "", "15 %"),
    ],
)
def test_that_a_number_of_a_lever_is_written_with_its_unit(
    qapp: Any, path: str, value: float, kind: str, text: str
) -> None:
    words = LeverWords(load_world(), str)
    assert words.written(path, value, kind) == text
    assert "." not in words.label(path, kind).replace("...", "")


def test_that_a_lever_stands_out_where_it_is_another_than_in_the_base(
    view_model: CompareViewModel, qtbot: QtBot, tmp_path: Path
) -> None:
    view_model.add("other", OTHER)
    view = CompareView(view_model, shipped={}, settings=Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(view)
    rows = view.model.rows
    floor = next(place for place, one in enumerate(rows) if one.label.endswith("Border floor"))
    fonts = [view.model.index(floor, c).data(Qt.ItemDataRole.FontRole) for c in (1, 2)]
    assert fonts[0] is None
    assert fonts[1].bold() or fonts[1].weight() > fonts[1].Weight.Normal


def test_that_a_file_that_does_not_fit_the_data_is_told_and_left_out(
    qtbot: QtBot, view_model: CompareViewModel, tmp_path: Path
) -> None:
    view = CompareView(view_model, shipped={}, settings=Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(view)
    file = tmp_path / "strange.negotiation.json"
    strange = with_floor(OTHER, mineral="gallium", price_usd_per_t=1e5)
    write_scenario(file, strange, data_digest="0" * 64)
    file.write_text(
        file.read_text(encoding="utf-8").replace("gallium", "unobtainium"), encoding="utf-8"
    )
    view.add_file(file)
    assert "unobtainium" in view.note.text()
    assert view_model.names == ("This document",)
