"""Numbers for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from ui import format as numbers
from ui.format import PriceUnit

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (4.664, "4.66"),
        (0.743, "0.74"),
        (110.4, "110"),
        (18456.0, "18,500"),
        (9.999, "10.0"),
        (0.9996, "1.00"),
        (0.0612, "0.061"),
        (-0.06, "\u22120.060"),
        (0.0, "0"),
        (float("nan"), "\u2013"),
        (float("inf"), "\u2013"),
    ],
)
def test_that_a_figure_has_three_significant_digits(value: float, text: str) -> None:
    assert numbers.figure(value) == text


@given(st.floats(1.0, 1.0e9))
def test_that_a_figure_read_back_is_within_half_a_percent(value: float) -> None:
    assert float(numbers.figure(value).replace(",", "")) == pytest.approx(value, rel=0.00501)


@pytest.mark.parametrize(
    ("value", "text"), [(0.743, "+0.74"), (-0.06, "\u22120.060"), (0.0, "0"), (31.0, "+31.0")]
)
def test_that_a_change_has_its_sign(value: float, text: str) -> None:
    assert numbers.signed(value) == text


def test_that_a_change_that_rounds_to_nothing_has_no_sign() -> None:
    assert numbers.signed(-0.004, decimals=2) == "0"
    assert numbers.signed(0.004, decimals=3) == "+0.004"


def test_that_shares_are_written_in_percent_and_their_changes_in_points() -> None:
    assert numbers.percent(0.584) == "58 %"
    assert numbers.percent(0.0845, decimals=1) == "8.5 %"
    assert numbers.signed_points(0.21) == "+21"
    assert numbers.signed_points(-0.034) == "\u22123"


def test_that_money_above_a_tenth_of_a_billion_is_in_billions() -> None:
    assert numbers.money_per_year(4660.0) == ("4.66", "bn USD")
    assert numbers.money_per_year(100.0) == ("0.10", "bn USD")
    assert numbers.money_per_year(74.0) == ("74.0", "m USD")


def test_that_dear_minerals_are_priced_by_the_kilogram() -> None:
    assert numbers.price_unit(69_000.0) is PriceUnit.USD_PER_KG
    assert numbers.price_unit(10_000.0) is PriceUnit.USD_PER_T
    assert numbers.exact_price(110_000.0, PriceUnit.USD_PER_KG) == "110 USD/kg"
    assert numbers.exact_price(68_500.0, PriceUnit.USD_PER_KG) == "68.5 USD/kg"
    assert numbers.exact_price(5_200.0, PriceUnit.USD_PER_T) == "5,200 USD/t"


def test_that_what_somebody_has_set_is_written_with_all_its_digits() -> None:
    assert numbers.exact_price(110_250.0, PriceUnit.USD_PER_KG) == "110.25 USD/kg"
    assert numbers.exact_price(12_345.5, PriceUnit.USD_PER_T) == "12,345.5 USD/t"
    assert [numbers.exact_percent(frac) for frac in (0.25, 0.07, 0.1234, 0.0025)] == [
        "25 %",
        "7 %",
        "12.34 %",
        "0.25 %",
    ]
    assert numbers.exact_tonnes(1_234.5) == "1.2345 kt"
    assert numbers.exact_tonnes(40.0) == "40 t"


@pytest.mark.parametrize(
    ("quantity", "text"),
    [(400.0, ("400", "t")), (2800.0, ("2.80", "kt")), (1.2e6, ("1.20", "Mt"))],
)
def test_that_tonnes_have_the_unit_of_their_size(quantity: float, text: tuple[str, str]) -> None:
    assert numbers.tonnes(quantity) == text


def test_that_numbers_follow_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert numbers.figure(18456.0) == "18.500"
    assert numbers.figure(4.664) == "4,66"


def test_that_thousands_are_grouped_where_there_is_no_locale() -> None:
    QLocale.setDefault(QLocale.c())
    assert numbers.figure(18456.0) == "18,500"


def test_that_signs_stay_with_their_numbers_where_the_script_runs_leftwards() -> None:
    assert (numbers.signed(0.5), numbers.percent(0.58)) == ("+0.50", "58 %")
    QLocale.setDefault(QLocale(QLocale.Language.Hebrew))
    assert numbers.signed(0.5) == "\u2066+0.50\u2069"
    assert numbers.fixed(-3.0, 0) == "\u2066\u22123\u2069"
    assert numbers.percent(0.58) == "\u206658 %\u2069"
    assert numbers.signed(0.0) == "0"


def test_that_a_tool_tip_wraps_and_shows_every_mark() -> None:
    assert numbers.tip("a < b\nc & d") == "<qt>a &lt; b<br>c &amp; d</qt>"


@pytest.mark.parametrize(
    ("text", "number"),
    [("1 050", 1050.0), ("1\u202f050.5", 1050.5), ("\u22123", -3.0), ("1 5", None), ("nan", None)],
)
def test_that_any_space_may_part_thousands(text: str, number: float | None) -> None:
    assert numbers.number_of(text) == number


def test_that_a_locale_is_of_who_asks_for_it() -> None:
    numbers.locale().setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    assert numbers.fixed(5000.0, 0) == "5,000"


def test_that_a_change_of_shares_is_that_of_the_written_ones() -> None:
    assert numbers.signed_points(numbers.written_change_frac(0.616, 0.634)) == "\u22121"
    assert numbers.signed_points(numbers.written_change_frac(0.644, 0.616)) == "+2"
    assert numbers.signed_points(numbers.written_change_frac(0.616, 0.624)) == "0"
