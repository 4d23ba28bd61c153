"""The table of the whole deal: cells, bulk edit, paste from and copy to a spreadsheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from negotiator.model.checks import check_scenario
from negotiator.model.deal import BorderFloor, PurchaseQuota
from tests.helpers.coalitions import shipped_world
from tests.helpers.sheets import QUOTA, Sheet
from ui.viewmodels.amounts import Unit, plain, read_amount
from ui.viewmodels.terms import INSTRUMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


PERCENT = {"%": Unit("share_frac", 0.01), "t": Unit("tonnes_per_year", 1.0)}


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    return Sheet()


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("25", ("share_frac", 0.25)),
        ("25 %", ("share_frac", 0.25)),
        (" 12.5% ", ("share_frac", 0.125)),
        ("40 T", ("tonnes_per_year", 40.0)),
        ("1,200 t", ("tonnes_per_year", 1200.0)),
        ("", None),
        ("\u2013", None),
        ("0", None),
    ],
)
def test_that_an_amount_is_read_with_its_unit(text: str, read: object) -> None:
    assert read_amount(text, PERCENT) == read


@pytest.mark.parametrize("text", ["abc", "1,5", "25 kg", "1e3", "nan", "inf", "2 5", "%", "1\t2"])
def test_that_what_is_no_amount_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match=r"is no amount\. Write it like 2\.5 %"):
        read_amount(text, PERCENT)


@pytest.mark.usefixtures("french")
def test_that_amounts_are_read_and_written_in_the_locale() -> None:
    assert read_amount("12,5 %", PERCENT) == ("share_frac", 0.125)
    assert read_amount("1\u202f200 t", PERCENT) == ("tonnes_per_year", 1200.0)
    assert plain(1234.5) == "1234,5"
    with pytest.raises(ValueError, match="2,5"):
        read_amount("12.5 %", PERCENT)


def test_that_a_price_is_in_the_unit_of_its_mineral(sheet: Sheet) -> None:
    assert sheet.table.fill([sheet.cell("gallium", "border_floor")], "450")
    assert sheet.found("border_floor", "gallium").price_usd_per_t == 450_000.0
    assert sheet.table.fill([sheet.cell("graphite", "border_floor")], "6,500")
    assert sheet.found("border_floor", "graphite").price_usd_per_t == 6500.0
    assert sheet.table.fill([sheet.cell("gallium", "gap_subsidy")], "500,000 USD/t")
    assert sheet.table.text(*sheet.cell("gallium", "gap_subsidy")) == "500"
    assert sheet.document.undo_stack.undoText() == "gallium: Treasury pays the gap"


def test_that_one_text_goes_into_many_cells_in_one_step(sheet: Sheet) -> None:
    minerals = ("gallium", "germanium", "antimony")
    cells = [sheet.cell(mineral, "purchase_quota") for mineral in minerals]
    assert sheet.table.fill(cells, "25 %")
    assert [sheet.found("purchase_quota", one).share_frac for one in minerals] == [0.25] * 3
    assert sheet.steps == 1
    assert sheet.document.undo_stack.undoText() == "Set 3 cells of the deal"
    assert sheet.table.fill(cells[:2], "")
    assert sheet.found("purchase_quota", "gallium") is None
    sheet.document.undo_stack.undo()
    assert sheet.found("purchase_quota", "gallium").share_frac == 0.25


@pytest.mark.parametrize(
    ("kind", "text", "field", "value"),
    [
        ("contract_for_difference", "450", "strike_usd_per_t", 450_000.0),
        ("tariff", "25", "rate_frac", 0.25),
        ("stockpile", "60 days", "target_days", 60.0),
    ],
)
def test_that_every_kind_is_made_changed_and_removed(
    sheet: Sheet, kind: str, text: str, field: str, value: float
) -> None:
    cell = sheet.cell("gallium", kind)
    assert sheet.table.fill([cell], text)
    assert getattr(sheet.found(kind, "gallium"), field) == value
    before = sheet.document.scenario
    assert sheet.table.fill([cell], "70")
    assert sheet.table.paste("", [cell]) is False
    assert sheet.table.fill([cell], sheet.table.text(*cell))
    assert sheet.steps == 2
    assert sheet.table.fill([cell], "")
    assert sheet.found(kind, "gallium") is None
    assert before != sheet.document.scenario


def test_that_every_kind_has_a_column_but_projects_which_have_places(sheet: Sheet) -> None:
    kinds = {column.kind for column in sheet.table.columns}
    assert set(INSTRUMENTS) - kinds == {"project_finance"}


def test_that_one_cell_that_does_not_fit_stops_all(sheet: Sheet) -> None:
    kinds = ("border_floor", "gap_subsidy", "purchase_quota")
    assert not sheet.table.fill([sheet.cell("gallium", kind) for kind in kinds], "450")
    assert sheet.steps == 0
    assert sheet.said == (
        "Gallium, Buying from members: \u201c450\u201d is out of range. "
        "Allowed: 0 to 100 %, or nothing."
    )
    assert sheet.table.fill([sheet.cell("gallium", "border_floor")], "450")
    assert sheet.said == ""


def test_that_the_range_of_prices_is_told_in_the_unit_of_the_mineral(sheet: Sheet) -> None:
    told = sheet.table.problem(*sheet.cell("gallium", "border_floor"), "1e9")
    assert "USD/kg" in told
    told = sheet.table.problem(*sheet.cell("graphite", "border_floor"), "999999999")
    assert told.endswith("is out of range. Allowed: 4.2 to 4,200,000 USD/t, or nothing.")


def test_that_a_quota_in_tonnes_stays_one_through_copy_and_paste(sheet: Sheet) -> None:
    cell = sheet.cell("gallium", "purchase_quota")
    assert sheet.table.fill([cell], "40 t")
    quota = sheet.found("purchase_quota", "gallium")
    assert (quota.tonnes_per_year, quota.share_frac) == (40.0, None)
    copied = sheet.table.table_text()
    assert sheet.table.fill([cell], "10 %")
    assert sheet.found("purchase_quota", "gallium").tonnes_per_year is None
    assert sheet.table.paste(copied, [])
    assert sheet.found("purchase_quota", "gallium") == quota


def test_that_a_floor_on_which_a_quota_rests_cannot_be_emptied(qapp: QApplication) -> None:
    sheet = Sheet(
        BorderFloor(mineral="gallium", price_usd_per_t=450_000.0),
        PurchaseQuota(mineral="gallium", share_frac=0.25, agreed_price="floor"),
    )
    assert not sheet.table.fill([sheet.cell("gallium", "border_floor")], "")
    assert sheet.said.startswith("Gallium: the floor as agreed price, but no floor for gallium")
    assert sheet.steps == 0


PASTED = (
    "Mineral\tBuying from members (%)\tFloor at the border\nGallium\t25%\t450\ngraphite\t\t6500\n"
)


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_that_a_table_with_headings_is_pasted_in_one_step(sheet: Sheet, ends: str) -> None:
    sheet.table.fill([sheet.cell("graphite", "purchase_quota")], "10")
    sheet.table.fill([sheet.cell("cobalt", "border_floor")], "30")
    assert sheet.table.paste(PASTED.replace("\n", ends), [])
    assert sheet.found("border_floor", "gallium").price_usd_per_t == 450_000.0
    assert sheet.found("purchase_quota", "gallium").share_frac == 0.25
    assert sheet.found("border_floor", "graphite").price_usd_per_t == 6500.0
    assert sheet.found("purchase_quota", "graphite") is None  # its cell was empty
    assert sheet.found("border_floor", "cobalt") is not None  # it was not pasted
    assert sheet.steps == 3


def test_that_empty_rows_and_columns_around_a_table_do_not_matter(sheet: Sheet) -> None:
    assert sheet.table.paste("\t\t\n\n\tMineral\tFloor at the border\n\tGallium\t450\n\t\t\n", [])
    assert sheet.found("border_floor", "gallium").price_usd_per_t == 450_000.0


def test_that_the_unit_that_a_table_names_rules(sheet: Sheet) -> None:
    text = "Mineral\tPrices in\tborder_floor\nGallium\tUSD/t\t450000\nCobalt\t\t30"
    assert sheet.table.paste(text, [])
    assert sheet.found("border_floor", "gallium").price_usd_per_t == 450_000.0
    assert sheet.found("border_floor", "cobalt").price_usd_per_t == 30_000.0


def test_that_a_unit_in_a_heading_holds_for_the_bare_numbers_under_it(sheet: Sheet) -> None:
    heads = "Mineral\tFloor at the border (USD/kg)\tTariff %\tBuying from members [t]"
    assert sheet.table.paste(f"{heads}\nGraphite\t6.5\t10\t400\nGallium\t450,000 USD/t\t\t", [])
    assert sheet.found("border_floor", "graphite").price_usd_per_t == 6500.0
    assert sheet.found("border_floor", "gallium").price_usd_per_t == 450_000.0
    assert sheet.found("tariff", "graphite").rate_frac == 0.1
    assert sheet.found("purchase_quota", "graphite").tonnes_per_year == 400.0


@pytest.mark.parametrize("heading", ["Quota", "Quota (%)", "Buy from members"])
def test_that_the_words_of_the_panel_and_the_price_now_may_head_columns(
    sheet: Sheet, heading: str
) -> None:
    assert sheet.table.paste(f"Mineral\tPrice now\t{heading}\nGallium\t439\t20", [])
    assert sheet.found("purchase_quota", "gallium").share_frac == 0.2
    assert len(sheet.document.scenario.deal.instruments) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Mineral\tFloor at the border (EUR/kg)\nGallium\t450",
            "The heading \u201cFloor at the border (EUR/kg)\u201d has a unit that is not known. "
            "Units that can stand there: USD/t, USD/kg, /t, /kg.",
        ),
        (
            "Mineral\tFloor price\nGallium\t450",
            "The heading \u201cFloor price\u201d is not known. "
            "Did you mean \u201cFloor at the border\u201d?",
        ),
        (
            "Mineral\tFlor at the border\nGallium\t450",
            "The heading \u201cFlor at the border\u201d is not known. "
            "Did you mean \u201cFloor at the border\u201d?",
        ),
        ("Gallium\t450", "The heading \u201cGallium\u201d is not known."),
        ("Floor at the border\n450", "No heading \u201cMineral\u201d in the first row."),
        (
            "Mineral\tFloor at the border\tFloor at the border (USD)\nGallium\t1\t2",
            "The heading \u201cFloor at the border (USD)\u201d stands there twice.",
        ),
        (
            "Mineral\tFloor at the border\nGallium\t450\nGalium\t450",
            "Row 3: \u201cGalium\u201d is no mineral of the data. Did you mean \u201cGallium\u201d?",
        ),
        (
            "Mineral\tFloor at the border\nGallium\t450\ngallium\t450",
            "Row 3: \u201cgallium\u201d stands there twice.",
        ),
        (
            "Mineral\tPrices in\nGallium\tEUR/kg",
            "Row 2: \u201cEUR/kg\u201d is no unit of prices. Did you mean \u201cUSD/kg\u201d?",
        ),
        (
            "Mineral\tFloor at the border\nGallium\t450\nCobalt\tabout 30",
            "Cobalt, Floor at the border: \u201cabout 30\u201d is no amount. "
            "Write it like 2.5 USD/kg.",
        ),
        ("", "There is nothing to paste."),
        ("\t\n\t", "There is nothing to paste."),
        ("1\n" * 60_000, "What was copied is too long for the table of a deal."),
        ("1\t2\t3\t4\t5\t6\t7\t8\t9", "What was copied reaches beyond the table."),
    ],
)
def test_that_a_paste_that_does_not_fit_says_why_and_changes_nothing(
    sheet: Sheet, text: str, words: str
) -> None:
    assert not sheet.table.paste(text, [(0, 0)])
    assert sheet.said.startswith(words)
    assert sheet.steps == 0


def test_that_many_faults_are_told_three_at_a_time(sheet: Sheet) -> None:
    text = "Mineral\n" + "\n".join(f"X{number}" for number in range(5))
    assert not sheet.table.paste(text, [])
    assert sheet.said.count("is no mineral of the data") == 3
    assert sheet.said.endswith("And 2 more.")


def test_that_a_block_without_headings_goes_to_the_first_cell_chosen(sheet: Sheet) -> None:
    block = "10\t20\n30\t"
    assert sheet.table.paste(block, [(2, 1), (1, 0)])
    texts = [[sheet.table.text(row, column) for column in (0, 1)] for row in (1, 2)]
    assert texts == [["10", "20"], ["30", ""]]
    assert sheet.table.block_text([(1, 0), (2, 1)]) == block
    assert not sheet.table.paste(block, [])
    assert sheet.said == "Choose the cell at which to paste."


def test_that_one_value_is_pasted_into_every_cell_chosen(sheet: Sheet) -> None:
    assert sheet.table.paste("15\n", [(0, QUOTA), (3, QUOTA)])
    assert [sheet.table.text(row, QUOTA) for row in (0, 1, 3)] == ["15 %", "", "15 %"]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(st.integers(0, 34), st.integers(0, QUOTA), st.floats(0.5, 90.0, width=32)),
        min_size=1,
        max_size=12,
    )
)
def test_that_what_is_copied_is_pasted_back_as_it_was(
    qapp: QApplication, entries: list[tuple[int, int, float]]
) -> None:
    sheet, other = Sheet(), Sheet()
    for row, column, part in entries:
        base = sheet.table.minerals[row].price_usd_per_t.value / sheet.table.unit(row).usd_per_t
        is_price = sheet.table.columns[column].lever.control == "price"
        value = part * base if is_price else part
        assert sheet.table.fill([(row, column)], plain(value))
    assert other.table.paste(sheet.table.table_text(), [])
    assert set(other.document.scenario.deal.instruments) == set(
        sheet.document.scenario.deal.instruments
    )
    assert check_scenario(shipped_world(), other.document.scenario) == ()
