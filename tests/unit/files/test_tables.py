"""The object of `run --json`, the tables, CSV and the workbook."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from negotiator.data import load_world
from negotiator.data.register import load_register
from negotiator.files.means import report_means
from negotiator.files.report import report_json, report_tree
from negotiator.files.sources import SOURCE_COLUMNS, source_rows
from negotiator.files.tables import harmless, report_tables, tidy_csv
from negotiator.files.workbook import workbook_bytes
from negotiator.measures.beliefs import Payoffs, WorldPayoffs
from negotiator.measures.series import LedgerLine
from negotiator.model.scenario import Scenario
from tests.helpers.reports import QUARTERS, a_report, flat

UNITS = load_register().units
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


@pytest.fixture(scope="module")
def world():
    return load_world()


def tidy(report):
    return list(csv.DictReader(io.StringIO(tidy_csv(report, UNITS).decode("utf-8"))))


def test_that_the_object_has_the_promised_keys_and_no_other():
    tree = report_tree(a_report())
    assert list(tree) == [
        "format", "version", "model", "data", "scenario", "quarters",
        "club", "minerals", "ledger", "check", "notices",
        "measures", "payoffs", "security_check",
    ]  # fmt: skip
    assert list(tree["club"]) == ["members", "secure_share_frac", "cost_musd_per_year"]
    assert list(tree["minerals"]["gallium"]) == [
        "price_home_usd_per_t", "price_outside_usd_per_t", "price_adversary_usd_per_t",
        "club_output_t", "club_demand_t", "adversary_share_frac", "secure_share_frac",
        "unfilled_quota_t", "exports_adversary_t",
    ]  # fmt: skip
    assert list(tree["ledger"]["USA"]) == [
        "consumers_musd", "producers_musd", "treasury_musd", "total_musd", "treasury_parts_musd",
    ]  # fmt: skip
    assert tree["ledger"]["USA"]["treasury_parts_musd"] == {
        "levies": [0.75] * 4,
        "projects": [-0.25] * 4,
    }
    assert list(tree["check"]) == ["max_relative_excess"]
    assert tree["notices"] == [
        {
            "where": "deal.instruments[0]",
            "text": "Nobody in the club refines gallium.",
            "cure": "Add a member that does.",
        }
    ]


def test_that_the_object_has_all_measures_of_each_scope():
    tree = report_tree(a_report())
    assert list(tree["measures"]) == ["club"]
    assert list(tree["measures"]["club"]["silver"]) == [
        "secure_share_frac", "n1_cover_ratio", "supply_risk", "adversary_chain_frac",
        "cover_days", "price_usd_per_t", "shortfall_t", "shortfall_musd",
        "adversary_stage_frac", "source_hhi", "price_volatility",
    ]  # fmt: skip
    assert tree["measures"]["club"]["silver"]["source_hhi"] == {"mine": [0.5] * 4}
    assert tree["measures"]["club"]["silver"]["cover_days"] == [None] * 4


def test_that_the_object_has_the_worlds_and_what_is_expected_of_them():
    payoffs = report_tree(a_report())["payoffs"]
    assert payoffs["discount_rate_frac"] == 0.05
    # 3/4 of 8 and 1/4 of 40; 3/4 of -4 and 1/4 of 20.
    assert (payoffs["expected_musd"]["USA"], payoffs["expected_musd"]["JPN"]) == (16.0, 2.0)
    assert [world["name"] for world in payoffs["worlds"]] == ["calm", "crisis"]
    assert payoffs["worlds"][1]["present_value_musd"]["club"] == 60.0
    (check,) = report_tree(a_report())["security_check"]
    assert (check["mineral"], check["supplier"], check["met_frac"]) == ("gallium", "CHN", 0.35)


def test_that_the_object_holds_the_numbers_by_quarter():
    tree = report_tree(a_report())
    assert (tree["format"], tree["version"], tree["model"]) == ("negotiator-run", 1, "1.0")
    assert tree["quarters"] == list(QUARTERS)
    assert tree["club"]["members"] == ["USA", "JPN"]
    assert tree["club"]["cost_musd_per_year"] == [4660.0] * 4
    assert tree["minerals"]["silver"]["club_output_t"] == {"mine": [5.0] * 4}
    assert tree["ledger"]["USA"]["total_musd"] == [2.5] * 4
    assert Scenario(**tree["scenario"]) == a_report().scenario


def test_that_what_is_no_number_is_null():
    tree = json.loads(report_json(a_report()))
    silver = tree["minerals"]["silver"]
    assert silver["price_home_usd_per_t"] == [None] * 4
    assert silver["price_adversary_usd_per_t"] == [1.0, None, None, 4.0]
    assert report_tree(a_report(max_relative_excess=np.nan))["check"] == {
        "max_relative_excess": None
    }


def test_that_the_text_of_the_object_is_plain_ascii():
    assert report_json(a_report(scenario=Scenario(name="é"))).isascii()


def test_that_the_tidy_table_has_one_line_for_each_number():
    rows = tidy(a_report())
    numbers = 2 * 4 + (3 + 1 + 5) * 4 + (3 + 1 + 5) * 4 - 4 - 2 + 3 * 4 * 4 + 2 * 4
    numbers += 2 * (8 + 2) * 4 - 4 + 4
    assert len(rows) == numbers
    assert {row["mineral"] for row in rows} == {"", "gallium", "silver"}
    assert {row["region"] for row in rows} == {"", "USA", "JPN", "AUS", "club"}


def test_that_a_tidy_line_says_when_what_and_in_which_unit():
    rows = tidy(a_report())
    assert rows[0] == {
        "quarter": "2026Q1",
        "mineral": "",
        "region": "",
        "variable": "secure_share_frac",
        "unit": "share",
        "value": "0.5",
    }
    (silver,) = [
        row
        for row in rows
        if (row["mineral"], row["quarter"], row["variable"])
        == ("silver", "2026Q3", "club_output_t.mine")
    ]
    assert (silver["unit"], float(silver["value"])) == ("t/quarter", 5.0)
    treasury = [row for row in rows if (row["region"], row["variable"]) == ("USA", "treasury_musd")]
    assert [float(row["value"]) for row in treasury] == [0.5] * 4
    assert treasury[0]["unit"] == "million USD/quarter"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@A1", "'@A1"),
        ("\tx", "\\tx"),
        ("\r=1", "\\r=1"),
        ("a\nb", "a\\nb"),
        ("Côte", "Côte"),
    ],
)
def test_that_no_text_is_a_formula_in_a_spreadsheet(text, written):
    assert harmless(text) == written
    payoffs = Payoffs(0.05, (WorldPayoffs("certain", 1.0, 0.5, 0.5, {text: 1.0}),))
    lines = {text: LedgerLine(flat(1.0), flat(1.0), flat(1.0))}
    report = a_report(ledger=lines, scopes={}, payoffs=payoffs)
    regions = {row["region"] for row in tidy(report)}
    assert regions == {"", written}


def test_that_a_negative_number_stays_a_number():
    rows = [row for row in tidy(a_report()) if row["variable"] == "consumers_musd"]
    assert [float(row["value"]) for row in rows[:4]] == [-1.0] * 4
    assert harmless("2026Q1") == "2026Q1"


def test_that_the_tables_have_a_line_for_each_key_and_quarter():
    tables = report_tables(a_report())
    _, minerals, _, measures, payoffs = tables
    assert [len(table.rows) for table in tables] == [4, 8, 12, 8, 4]
    assert measures.rows[0][:3] == ("2026Q1", "club", "gallium")
    assert payoffs.rows[0] == ("USA", 16.0)
    for table in tables:
        width = len(table.keys) + len(table.variables)
        assert {len(row) for row in table.rows} == {width}
    assert minerals.rows[0][:2] == ("2026Q1", "gallium")
    mine = minerals.variables.index("club_output_t.mine") + 2
    assert minerals.rows[0][mine] is None
    assert minerals.rows[4][mine] == 5.0


def parsed(content):
    return ET.fromstring(content)  # noqa: S314 - we wrote it ourselves


def sheets(content):
    """Cells of each sheet by name: text, number, or nothing; formulas fail."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        assert not [name for name in names if "vba" in name or "external" in name]
        book = parsed(archive.read("xl/workbook.xml"))
        shared = parsed(archive.read("xl/sharedStrings.xml"))
        texts = ["".join(item.itertext()) for item in shared.iter(f"{MAIN}si")]
        titles = [sheet.get("name") for sheet in book.iter(f"{MAIN}sheet")]
        trees = [
            parsed(archive.read(f"xl/worksheets/sheet{place}.xml"))
            for place in range(1, len(titles) + 1)
        ]
    assert not [cell for tree in trees for cell in tree.iter(f"{MAIN}f")]
    return {
        title: [[value_of(cell, texts) for cell in row] for row in tree.iter(f"{MAIN}row")]
        for title, tree in zip(titles, trees, strict=True)
    }


def value_of(cell, texts):
    value = cell.findtext(f"{MAIN}v")
    return texts[int(value)] if cell.get("t") == "s" else float(value)


def test_that_the_workbook_has_a_sheet_a_table_and_the_sources(world):
    book = sheets(workbook_bytes(a_report(), world, UNITS))
    assert list(book) == [
        "Summary", "Club", "Minerals", "Ledger", "Measures", "Payoffs", "Instruments",
        "Events", "Notices", "Sources", "Read me",
    ]  # fmt: skip
    assert book["Club"][0] == [
        "quarter", "secure_share_frac [share]", "cost_musd_per_year [million USD/year]",
    ]  # fmt: skip
    assert book["Club"][1] == ["2026Q1", 0.5, 4660.0]
    assert len(book["Minerals"]) == 1 + 2 * 4
    assert book["Instruments"][1][:3] == ["gallium", "refined", "2027Q1"]
    assert ["gain of USA against no deal", 10.0, "million USD a year"] in book["Summary"]
    assert book["Notices"][1] == [
        "deal.instruments[0]", "Nobody in the club refines gallium.", "Add a member that does.",
    ]  # fmt: skip


def test_that_each_source_line_has_grade_and_source(world):
    rows = list(source_rows(world, ["gallium"]))
    assert all(len(row) == len(SOURCE_COLUMNS) for row in rows)
    assert {row[5] for row in rows} <= {"A", "B", "C"}
    assert all(row[6] for row in rows)
    price = world.mineral("gallium").price_usd_per_t
    assert rows[0] == (
        "gallium", "base price", "refined", 439_000.0, price.unit, "A", price.source,
    )  # fmt: skip
    supply = [row for row in rows if row[1] == "refined supply"]
    assert len(supply) == len(world.market("gallium", "refined").origins)
    assert len([row for row in rows if row[1] == "parameter"]) == 21
    book = sheets(workbook_bytes(a_report(), world, UNITS))
    n_silver = len(list(source_rows(world, ["silver"])))
    assert len(book["Sources"]) == 1 + len(rows) + n_silver


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "a\x01b\x1b[31m", "https://example.org", "1e5"])
def test_that_text_from_a_file_stays_text_in_the_workbook(name, world):
    report = a_report(scenario=Scenario(name=name, note=name))
    content = workbook_bytes(report, world, UNITS)
    summary = sheets(content)["Summary"]
    shown = re.sub(r"_x00([0-9A-F]{2})_", lambda mark: chr(int(mark[1], 16)), summary[1][1])
    assert shown == name
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for part in archive.namelist():
            parsed(archive.read(part))


def test_that_the_same_run_gives_the_same_bytes(world):
    assert workbook_bytes(a_report(), world, UNITS) == workbook_bytes(a_report(), world, UNITS)


def test_that_means_keep_what_has_no_quarter_by_its_region():
    means = report_means(a_report())
    assert (means["payoffs/USA/expected_musd"], means["payoffs/JPN/expected_musd"]) == (16.0, 2.0)
    assert means["measures/club.gallium/supply_risk"] == pytest.approx(1.6)
    assert means["ledger/USA/total_musd"] == 2.5
