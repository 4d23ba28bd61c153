"""Every damage to a table is refused with file, line, column, what was found and what would do."""

from __future__ import annotations

import csv
import re

import pytest

from negotiator.data import load_world
from negotiator.data.folder import RECORDS, TABLES, shipped_folder
from negotiator.errors import DataError


def refusal(folder):
    """Text of the refusal of a folder."""
    with pytest.raises(DataError) as caught:
        load_world(folder)
    return str(caught.value)


def damage(folder, file, old, new):
    """Replace a text that stands once or more in a table; its first place only."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")


def cell(folder, file, line, column, new):
    """Write one cell of a table whose cells before it hold no commas; return what it was."""
    path = folder / file
    lines = path.read_text(encoding="utf-8").split("\n")
    place = lines[0].split(",").index(column)
    cells = lines[line - 1].split(",")
    assert '"' not in "".join(cells[: place + 1])
    old, cells[place] = cells[place], new
    lines[line - 1] = ",".join(cells)
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    return old


@pytest.mark.parametrize("name", TABLES)
def test_that_a_missing_table_is_named(folder, name):
    (folder / f"{name}.csv").unlink()
    assert refusal(folder) == (
        f"{name}.csv: the file cannot be read: No such file or directory."
        f" Restore it in the folder {folder}."
    )


@pytest.mark.parametrize("name", TABLES)
def test_that_an_empty_table_is_named(folder, name):
    (folder / f"{name}.csv").write_bytes(b"")
    assert refusal(folder) == f"{name}.csv: the file is empty. Restore the file."


@pytest.mark.parametrize("name", TABLES)
def test_that_a_table_without_rows_is_refused_or_is_one_that_may_have_none(folder, name):
    path = folder / f"{name}.csv"
    path.write_bytes(path.read_bytes().split(b"\n", 1)[0] + b"\n")
    if name in {"agreements", "policy_facts", "reserves", "sourcing"}:
        load_world(folder)
    else:
        assert refusal(folder)


def test_that_a_missing_column_is_named(folder):
    damage(folder, "supply.csv", "tonnes_per_year", "tonnes")
    assert refusal(folder) == (
        "supply.csv: column tonnes_per_year is missing."
        " Restore it; the columns are mineral_id, stage, region, tonnes, year, grade, source."
    )


@pytest.mark.parametrize(
    "found",
    ["many", "nan", "inf", "-inf", "1e999", "", "-1", "1_000", "\u0663", " 5", "5 ", "infinity"],
)
def test_that_tonnes_that_are_none_are_refused(folder, found):
    cell(folder, "supply.csv", 3, "tonnes_per_year", found)
    assert refusal(folder) == (
        f"supply.csv, line 3, column tonnes_per_year: found {found!r}. Write a number not below 0."
    )


def test_that_a_share_above_one_is_refused(folder):
    cell(folder, "sourcing.csv", 2, "share", "1.2")
    assert refusal(folder) == (
        "sourcing.csv, line 2, column share: found '1.2'. Write a number from 0 to 1."
    )


def test_that_shares_of_a_destination_that_do_not_sum_to_one_are_refused(folder):
    old = cell(folder, "sourcing.csv", 2, "share", "0.1")
    assert old == "0.5400"
    assert refusal(folder) == (
        "sourcing.csv, line 2, column share: the shares of this destination sum to 0.56."
        " Make them sum to 1."
    )


def test_that_two_bases_for_a_destination_are_refused(folder):
    cell(folder, "sourcing.csv", 3, "basis", "supply")
    assert refusal(folder) == (
        "sourcing.csv, line 3, column basis: found 'supply' after 'imports'."
        " Use one basis for a destination."
    )


@pytest.mark.parametrize(
    ("file", "column", "wrong", "what", "nearest"),
    [
        ("supply.csv", "region", "AUST", "region", "AUS"),
        ("supply.csv", "region", "chn", "region", "CHN"),
        ("supply.csv", "mineral_id", "lithum", "mineral", "lithium"),
        ("supply.csv", "stage", "mines", "stage of lithium", "mine"),
        ("demand.csv", "region", "CHNA", "region", "CHN"),
        ("parameters.csv", "parameter", "stock_day", "parameter", "stock_days"),
        ("reserves.csv", "mineral_id", "Lithium ", "mineral", "lithium"),
        ("zones.csv", "region", "US", "region", "USA"),
        ("sourcing.csv", "origin", "CHLE", "region", "CHL"),
        ("components.csv", "mineral_id", "silver", "mineral with a refined stage", "silicon"),
    ],
)
def test_that_an_unknown_name_suggests_the_nearest(folder, file, column, wrong, what, nearest):
    cell(folder, file, 2, column, wrong)
    assert refusal(folder) == (
        f"{file}, line 2, column {column}: unknown {what} {wrong!r}."
        f" Write a known {what}; the nearest is {nearest}."
    )


def test_that_an_unknown_party_of_an_agreement_suggests_the_nearest(folder):
    damage(folder, "agreements.csv", "USA;UKR", "USA;UKA")
    assert re.fullmatch(
        r"agreements.csv, line \d+, column parties: unknown region 'UKA'\."
        r" Write a known region; the nearest is (UKR|USA)\.",
        refusal(folder),
    )


def test_that_an_unknown_host_mineral_suggests_the_nearest(folder):
    damage(folder, "minerals.csv", "mine+refined,copper,", "mine+refined,coper,")
    assert refusal(folder) == (
        "minerals.csv, line 3, column host_mineral: unknown mineral 'coper'."
        " Write a known mineral; the nearest is copper."
    )


def test_that_a_second_row_is_refused(folder):
    path = folder / "zones.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text("\n".join([*lines[:5], lines[2], *lines[5:]]), encoding="utf-8", newline="\n")
    assert refusal(folder) == (
        "zones.csv, line 6, column region: a second row for AGO; the first is in line 3."
        " Keep one of them."
    )


@pytest.mark.parametrize(
    ("file", "column"),
    [
        ("supply.csv", "grade"), ("regions.csv", "gdp_grade"), ("minerals.csv", "price_grade"),
        ("zones.csv", "grade"), ("components.csv", "grade"), ("demand.csv", "grade"),
    ],
)  # fmt: skip
def test_that_a_grade_that_is_none_is_refused(folder, file, column):
    path = folder / file
    text = path.read_text(encoding="utf-8")
    header, first, rest = text.split("\n", 2)
    cells = next(csv.reader([first]))
    cells[header.split(",").index(column)] = "D"
    quoted = ",".join('"' + each.replace('"', '""') + '"' for each in cells)
    path.write_text("\n".join([header, quoted, rest]), encoding="utf-8", newline="\n")
    assert refusal(folder) == f"{file}, line 2, column {column}: found 'D'. Write A, B or C."


def test_that_a_wrong_world_total_is_refused(folder):
    damage(folder, "supply.csv", "lithium,mine,AUS,89969.0", "lithium,mine,AUS,99969.0")
    assert refusal(folder) == (
        "supply.csv against minerals.csv: mine supply of lithium: 265,448 t per year, but 255,448 t"
        " elsewhere. Make them agree within 0.2%."
    )


def test_that_demand_that_is_not_supplied_is_refused(folder):
    damage(folder, "demand.csv", "lithium,CHN,190882.3", "lithium,CHN,100882.3")
    assert refusal(folder) == (
        "demand.csv against supply.csv: demand for lithium: 151,612 t per year, but 241,612 t"
        " elsewhere. Make them agree within 0.2%."
    )


def test_that_component_tables_that_disagree_are_refused(folder):
    damage(folder, "components_supply.csv", "VNM,886.45694", "VNM,890.45694")
    assert refusal(folder) == (
        "demand_adjusted.csv against components_supply.csv: component input of rare_earths_ndpr in"
        " VNM: 886.457 t per year, but 890.457 t elsewhere. Make them agree within 0.2%."
    )


def test_that_uses_that_do_not_add_up_are_refused(folder):
    cell(folder, "demand_adjusted.csv", 2, "other_uses_t", "4000")
    assert refusal(folder) == (
        "demand_adjusted.csv, line 2, column tonnes_per_year: 81655.2 is not 78092.6 + 4000."
        " Write component_input_t + other_uses_t."
    )


def test_that_a_ratio_against_the_totals_is_refused(folder):
    damage(folder, "minerals.csv", "255448.0,241612.0,1.057", "255448.0,241612.0,1.2")
    assert refusal(folder) == (
        "minerals.csv, line 2, column mine_to_refined_ratio: found 1.2, but the totals give 1.057."
        " Write the ratio of the totals."
    )


def test_that_a_parameter_outside_its_range_is_refused(folder):
    cell(folder, "parameters.csv", 2, "high", "0.05")
    assert refusal(folder) == (
        "parameters.csv, line 2, column value: 0.1 is not between low 0.03 and high 0.05."
        " Put the three in order."
    )


def test_that_a_missing_parameter_is_named(folder):
    path = folder / "parameters.csv"
    lines = path.read_text(encoding="utf-8").split("\n")
    assert lines[1].startswith("lithium,demand_elasticity_short,")
    path.write_text("\n".join([lines[0], *lines[2:]]), encoding="utf-8", newline="\n")
    assert refusal(folder) == (
        "parameters.csv: no demand_elasticity_short for lithium. Add a row for it."
    )


@pytest.mark.parametrize("value", ["0", "1.0"])
def test_that_a_utilisation_without_idle_or_used_capacity_is_refused(folder, value):
    damage(folder, "parameters.csv", "lithium,utilisation_mine_frac,", "lithium,stock_days,")
    text = (folder / "parameters.csv").read_text(encoding="utf-8")
    path = folder / "parameters.csv"
    lines = text.split("\n")
    rows = [n for n, each in enumerate(lines) if each.startswith("lithium,stock_days,")]
    lines[rows[0]] = f"lithium,utilisation_mine_frac,{value},0,1,share of capacity,C,a test"
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")
    assert refusal(folder) == (
        f"parameters.csv, line {rows[0] + 1}, column value: a utilisation of {float(value):g}."
        " Write a number above 0 and below 1."
    )


def test_that_a_component_that_costs_less_than_its_input_is_refused(folder):
    path = folder / "components_parameters.csv"
    text = path.read_text(encoding="utf-8")
    new = re.sub(
        r"(silicon,component_price_usd_per_t_contained),[^,]*,[^,]*,", r"\1,2000,2000,", text
    )
    assert new != text
    path.write_text(new, encoding="utf-8", newline="\n")
    assert refusal(folder) == (
        "minerals.csv, parameters.csv and components_parameters.csv: the input of the component"
        " stage of silicon costs as much as its product."
        " Lower the cost share or raise the price of the product."
    )


def test_that_a_second_host_is_refused(folder):
    damage(folder, "regions.csv", "AGO,AO,Angola,1,0,", "AGO,AO,Angola,1,1,")
    assert refusal(folder) == "regions.csv, column host: 2 hosts. Mark exactly one region with 1."


def test_that_members_of_the_eu_in_two_zones_are_refused(folder):
    damage(folder, "zones.csv", "POL,Western and Central Europe", "POL,Oceania")
    assert refusal(folder) == (
        "zones.csv, column zone: members of the EU lie in Oceania and Western and Central Europe."
        " Give them one zone."
    )


def test_that_a_date_that_is_none_is_refused(folder):
    damage(folder, "agreements.csv", "2025-04-04", "2025-14-04")
    assert re.fullmatch(
        r"agreements.csv, line \d+, column date: found '2025-14-04'. Write it like 2025-04-04.",
        refusal(folder),
    )


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        (b'"open', "agreements.csv, line 56: not CSV: unexpected end of data. Restore the file."),
        (b"\xff\n", "agreements.csv, line 56: a byte that is not UTF-8: 0xff."
         " Save the file as UTF-8."),
        (b"a,b\n", "agreements.csv, line 56: 2 cells. Write 9."),
    ],
)  # fmt: skip
def test_that_a_file_that_is_no_table_is_refused(folder, wrong, text):
    path = folder / "agreements.csv"
    path.write_bytes(path.read_bytes() + wrong)
    assert refusal(folder) == text


@pytest.mark.parametrize("tonnes", ["1e-200", "5e-324"])
def test_that_an_origin_of_next_to_nothing_is_refused(folder, tonnes):
    path = folder / "supply.csv"
    row = f"gallium,refined,NZL,{tonnes},2024,C,made for a test\n"
    path.write_text(path.read_text(encoding="utf-8") + row, encoding="utf-8", newline="\n")
    assert re.fullmatch(
        r"supply\.csv, demand\.csv and sourcing\.csv, gallium, refined: the base flows .*\."
        r" Remove origins and buyers with next to no tonnes\.",
        refusal(folder),
    )


def test_that_an_index_beyond_what_it_can_be_is_refused(folder):
    old = cell(folder, "regions.csv", 2, "wgi", "99")
    assert refusal(folder) == (
        "regions.csv, line 2, column wgi: found '99'. Write a number from -3 to 3."
    )
    cell(folder, "regions.csv", 2, "wgi", old)
    damage(folder, "minerals.csv", ",3.9,1.9,", ",39,1.9,")
    assert refusal(folder) == (
        "minerals.csv, line 2, column ec_economic_importance: found '39'. Write a number from 0 to 10."
    )


@pytest.mark.parametrize("file", ["demand.csv", "components_demand.csv", "demand_adjusted.csv"])
def test_that_a_share_that_is_not_that_of_its_tonnes_is_refused(folder, file):
    old = cell(folder, file, 2, "share", "0.5")
    found = refusal(folder)
    assert found.startswith(f"{file}, line 2, column share: 0.5 of ")
    assert old[:5] in found
    cell(folder, file, 2, "share", "1.1")
    assert "Write a number from 0 to 1." in refusal(folder)


@pytest.mark.parametrize("name", RECORDS)
def test_that_a_record_with_damaged_columns_is_refused_before_anybody_looks_into_it(folder, name):
    columns = RECORDS[name]
    path = folder / f"{name}.csv"
    path.write_text(f"{columns}\n", encoding="utf-8")
    load_world(folder)
    path.write_text(f"{columns.replace(',', 'x,', 1)}\n", encoding="utf-8")
    assert refusal(folder).startswith(f"{name}.csv, line 1: the columns are others. Restore them: ")


def test_that_the_shipped_records_have_their_columns():
    for name, columns in RECORDS.items():
        shipped = (shipped_folder() / f"{name}.csv").read_text(encoding="utf-8")
        assert shipped.split("\n", 1)[0] == columns
