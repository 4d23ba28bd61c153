"""(E25) Supply risk by the Commission's method: the formula, its rules for missing inputs, printed results."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.errors import DataError
from negotiator.measures.criticality import (
    concentration,
    is_critical,
    scaled_wgi,
    supply_risk,
)

levels = st.floats(0.0, 20.0)
fractions = st.floats(0.0, 1.0)


def test_that_e25_half_of_the_reliance_weighs_world_supply():
    # [4 · 0.4 + 2 · 0.6] · 0.9 · 0.95 = 2.8 · 0.855.
    assert supply_risk(4.0, 2.0, 0.8, 0.1, 0.95) == pytest.approx(2.394)


def test_that_e25_full_reliance_weighs_both_alike():
    assert supply_risk(4.0, 2.0, 1.0, 0.0, 1.0) == pytest.approx(3.0)


@pytest.mark.parametrize("missing", [None, math.nan])
def test_that_e25_world_supply_alone_counts_where_sourcing_is_missing(missing):
    assert supply_risk(4.0, missing, 0.3, 0.25, 1.0) == pytest.approx(3.0)
    assert supply_risk(4.0, missing, -0.3, 0.25, 1.0) == pytest.approx(3.0)


@pytest.mark.parametrize("missing", [None, math.nan])
def test_that_e25_world_supply_alone_counts_where_reliance_is_missing(missing):
    assert supply_risk(4.0, 2.0, missing, 0.25, 1.0) == pytest.approx(3.0)


@pytest.mark.parametrize("reliance", [0.0, -0.01, -3.0])
def test_that_e25_sourcing_alone_counts_for_a_net_exporter(reliance):
    assert supply_risk(4.0, 2.0, reliance, 0.25, 1.0) == pytest.approx(1.5)


@pytest.mark.parametrize("reliance", [None, 0.6])
def test_that_e25_sourcing_alone_counts_where_world_supply_is_missing(reliance):
    assert supply_risk(None, 2.0, reliance, 0.25, 1.0) == pytest.approx(1.5)


@pytest.mark.parametrize(
    ("inputs", "place"),
    [
        ((None, None, 0.5, 0.1, 1.0), "supply risk"),
        ((-1.0, 2.0, 0.5, 0.1, 1.0), "h_global"),
        ((1.0, -2.0, 0.5, 0.1, 1.0), "h_club"),
        ((1.0, 2.0, 50.0, 0.1, 1.0), "import_reliance_frac"),
        ((1.0, 2.0, 0.5, 10.0, 1.0), "eol_rir_frac"),
        ((1.0, 2.0, 0.5, math.nan, 1.0), "eol_rir_frac"),
        ((1.0, 2.0, 0.5, 0.1, -1.0), "substitution_index"),
    ],
)
def test_that_e25_an_input_out_of_range_is_named(inputs, place):
    with pytest.raises(DataError) as caught:
        supply_risk(*inputs)
    assert caught.value.where == place


@given(levels, levels, fractions, fractions, fractions)
def test_that_e25_the_risk_lies_between_its_two_sources(
    h_global, h_club, reliance, recycled, index
):
    risk = supply_risk(h_global, h_club, reliance, recycled, index)
    ends = [h * (1.0 - recycled) * index for h in (h_global, h_club)]
    assert min(ends) - 1e-9 <= risk <= max(ends) + 1e-9


@given(levels, levels, st.floats(0.0, 0.99))
def test_that_e25_reliance_on_a_riskier_world_raises_the_risk(first, second, reliance):
    low, high = sorted((first, second))
    more = supply_risk(high, low, reliance + 0.01, 0.0, 1.0)
    assert more == pytest.approx(
        supply_risk(high, low, reliance, 0.0, 1.0) + 0.005 * (high - low), abs=1e-12
    )


def test_that_e25_one_world_supply_fits_the_heavy_rare_earths_of_2023():
    # EC 2023, results by material, refining, world supply only, recycling 1 %: the heavy rare earths come
    # out of the same separation plants, so holmium (SI 1.0, printed 5.6) gives the others.
    h_global = 5.6 / 0.99
    assert supply_risk(h_global, None, 1.0, 0.01, 0.99) == pytest.approx(5.6, abs=0.1)
    assert supply_risk(h_global, None, 1.0, 0.01, 0.59) == pytest.approx(3.3, abs=0.05)


def test_that_e25_concentration_squares_shares():
    # 0.6² · 6 · 1 + 0.3² · 4 · 2 + 0.1² · 2 · 0.8 = 2.16 + 0.72 + 0.016.
    shares, wgi, trade = [0.6, 0.3, 0.1], [6.0, 4.0, 2.0], [1.0, 2.0, 0.8]
    assert concentration(shares, wgi, trade) == pytest.approx(2.896)
    assert concentration([1.0], [10.0]) == pytest.approx(10.0)


@given(st.integers(1, 30), st.floats(0.0, 10.0))
def test_that_e25_equal_suppliers_share_the_concentration_out(count, wgi):
    shares = [1.0 / count] * count
    assert concentration(shares, [wgi] * count) == pytest.approx(wgi / count)


@pytest.mark.parametrize(("wgi", "scaled"), [(2.5, 0.0), (-2.5, 10.0), (0.0, 5.0), (2.6, 0.0)])
def test_that_e25_governance_runs_from_best_0_to_worst_10(wgi, scaled):
    assert scaled_wgi(wgi) == pytest.approx(scaled)


@pytest.mark.parametrize(
    ("risk", "importance", "critical"),
    [(1.0, 2.8, True), (0.99, 9.0, False), (9.0, 2.79, False), (4.3, 4.3, True)],
)
def test_that_e25_both_thresholds_must_be_reached(risk, importance, critical):
    assert is_critical(risk, importance) is critical


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("eol_rir_frac", None),
        ("substitution_index", math.nan),
        ("h_global", math.inf),
        ("substitution_index", math.inf),
    ],
)
def test_that_e25_refuses_by_name_what_it_cannot_do_without_and_what_is_no_number(name, value):
    inputs = {
        "h_global": 4.0, "h_club": 2.0, "import_reliance_frac": 0.5,
        "eol_rir_frac": 0.1, "substitution_index": 1.0,
    }  # fmt: skip
    with pytest.raises(DataError, match=name):
        supply_risk(**(inputs | {name: value}))
