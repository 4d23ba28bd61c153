"""What the four charts say of a known picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from negotiator.model.events import ExportRestriction, Undercutting
from tests.helpers.pictures import a_club, a_picture, a_scenario, a_series, a_world
from ui.viewmodels.chart_words import change_words
from ui.viewmodels.charts import empty_text, outcome_charts

Q1_2031 = 20
WORLD = a_world()


def charts_of(picture):
    """Return secure share, prices, sources and cost."""
    return outcome_charts(picture, WORLD)


def head(chart, quarter=Q1_2031):
    """Return what the head of a chart reads, as plain text."""
    return "".join(words.text for words in chart.reading(quarter))


def flat(value, quarters=60):
    """Return a curve that never moves."""
    return np.full(quarters, float(value))


@pytest.mark.parametrize(
    ("index", "question", "unit", "reading"),
    [
        (0, "How much of our NdPr need is secure?", "% of need", "Q1 2031: 54, no deal 23 (+31)"),
        # 69 USD/kg times 1.69, 1.12 and 1.50
        (
            1,
            "What do members pay for NdPr?",
            "USD/kg",
            "Q1 2031: 117 inside, 77 outside, no deal 104 (+13)",
        ),
        # 9.0 kt of which 0.32 and 0.64 from China; 0.45 and 0.18 kt go to stocks, of 9.45 and 9.18
        # bought, less what recycling gives
        (
            2,
            "Where does our NdPr come from?",
            "kt a year",
            "Q1 2031: China 2.8 of 9.0, no deal 5.7 (\u22122.9)",
        ),
        (3, "What does our NdPr cost?", "bn USD a year", "2031: 1.14, no deal 0.92 (+0.22)"),
    ],
)
def test_that_the_head_asks_a_question_and_reads_the_values_under_the_cursor(
    index, question, unit, reading
):
    chart = charts_of(a_picture())[index]
    assert (chart.question, chart.unit, head(chart)) == (question, unit, reading)


def test_that_the_spoken_sentence_holds_question_values_and_unit():
    chart = charts_of(a_picture())[0]
    assert chart.sentence(chart.reading(Q1_2031)) == (
        "How much of our NdPr need is secure? Q1 2031: 54, no deal 23 (+31), % of need."
    )


def test_that_a_dear_mineral_is_priced_by_the_kilogram_and_a_cheap_one_by_the_tonne():
    assert charts_of(a_picture(mineral="gallium"))[1].unit == "USD/kg"
    assert charts_of(a_picture(mineral="antimony"))[1].unit == "USD/t"


def test_that_more_security_is_a_gain_and_a_higher_price_is_none():
    secure, prices, sources, cost = charts_of(a_picture())
    assert secure.reading(Q1_2031)[-1].role == "gain_text"
    assert prices.reading(Q1_2031)[-1].role == "loss_text"
    assert sources.reading(Q1_2031)[-1].role == "gain_text"
    assert cost.reading(Q1_2031)[-1].role == "loss_text"


def test_that_no_change_is_neither_gain_nor_loss():
    series = a_series(deal=False)
    for chart in charts_of(a_picture(series=series, series_no_deal=series)):
        change = chart.reading(Q1_2031)[-1]
        assert (change.text, change.role) == ("(0)", "text_secondary")


def test_that_ghosts_are_the_series_without_a_deal():
    picture = a_picture()
    ghost = picture.series_no_deal
    secure, prices, sources, cost = charts_of(picture)
    np.testing.assert_allclose(secure.curves[0].values, ghost.secure_share_frac * 100.0)
    ghost_of_prices = next(curve for curve in prices.curves if curve.role == "no_deal")
    np.testing.assert_allclose(ghost_of_prices.values * 1000.0, ghost.price_home_usd_per_t)
    paid_musd = (ghost.buyers_musd + ghost.treasuries_musd).reshape(-1, 4).sum(axis=1)
    np.testing.assert_allclose(cost.ghost.values * 1000.0, paid_musd)
    filling = a_series(deal=False).sources_t["stocks"] < 0.0
    china_kt = ghost.sources_t["CHN"] * 4.0 / 1000.0
    np.testing.assert_allclose(sources.ghost.values[~filling], china_kt[~filling])


def test_that_the_floor_is_drawn_only_while_it_is_in_force():
    floor = flat(110_000.0)
    floor[:4] = floor[48:] = 0.0
    prices = charts_of(a_picture(series=a_series(floor_usd_per_t=floor)))[1]
    drawn = next(curve for curve in prices.curves if curve.role == "floor")
    assert np.flatnonzero(drawn.drawn).tolist() == list(range(4, 48))
    assert drawn.label.text == "border floor 110"


def test_that_the_stack_stands_on_the_adversary_and_carries_the_members_on_top():
    roles = [layer.role for layer in charts_of(a_picture())[2].layers]
    assert roles[0] == "adversary"
    order = ["adversary", "neutral", "recycling", "members"]
    assert roles == sorted(roles, key=order.index)
    assert set(roles) == set(order)


def test_that_the_largest_member_is_on_top_in_the_strongest_shade():
    layers = charts_of(a_picture())[2].layers
    assert (layers[-1].label.text, layers[-1].shade) == ("Australia", 0)
    assert [layer.label.text for layer in layers if layer.role == "members"] == [
        "other members",
        "EU",
        "United States",
        "Australia",
    ]


def test_that_the_layers_add_up_to_what_members_use_even_while_stocks_are_filled():
    picture = a_picture()
    assert picture.series.sources_t["stocks"].min() < 0.0
    layers = charts_of(picture)[2].layers
    total = sum(layer.values for layer in layers)
    np.testing.assert_allclose(total * 1000.0, picture.series.club_demand_t * 4.0)
    assert min(float(layer.values.min()) for layer in layers) >= 0.0


def test_that_at_most_seven_origins_have_names():
    origins = {f"A{letter}A": 40.0 + 5.0 * rank for rank, letter in enumerate("BCDEFGHIJKLM")}
    world = replace(
        WORLD,
        regions=(*WORLD.regions, *(replace(WORLD.regions[1], id=o, name=o) for o in origins)),
    )
    sources = {region: flat(tonnes) for region, tonnes in origins.items()} | {"CHN": flat(900.0)}
    picture = a_picture(
        series=a_series(sources_t=sources, club_demand_t=sum(sources.values())),
        club=a_club(members=tuple(list(origins)[:6])),
    )
    names = [layer.label.text for layer in outcome_charts(picture, world)[2].layers]
    assert names == [
        "China",
        "AMA",
        "ALA",
        "other",
        "other members",
        "AEA",
        "AFA",
        "AGA",
    ]


def test_that_members_of_the_eu_are_one_origin_once_the_commission_has_joined():
    sources = {"CHN": flat(100.0), "DEU": flat(50.0), "EST": flat(25.0)}
    series = a_series(sources_t=sources, club_demand_t=flat(175.0))
    joined = a_picture(series=series, club=a_club(members=("DEU", "EST", "EUX")))
    alone = a_picture(series=series, club=a_club(members=("DEU", "EST")))
    assert [layer.label.text for layer in charts_of(joined)[2].layers] == ["China", "EU"]
    assert [layer.label.text for layer in charts_of(alone)[2].layers] == [
        "China",
        "Estonia",
        "Germany",
    ]


@pytest.mark.parametrize("start", ["2040Q4", "2040Q2"])
def test_that_an_event_ends_with_the_run(start):
    event = ExportRestriction(minerals=("gallium",), cut_frac=0.5, start=start)
    scenario = a_scenario("gallium", events=(event,))
    (mark,) = charts_of(a_picture(mineral="gallium", scenario=scenario))[0].marks
    assert mark.end == 60


def test_that_a_year_cut_short_counts_as_a_full_one():
    quarters = 10
    series = {
        name: replace(
            a_series(deal=name == "series"),
            **{
                field: getattr(a_series(), field)[:quarters]
                for field in (
                    "price_home_usd_per_t",
                    "price_outside_usd_per_t",
                    "floor_usd_per_t",
                    "club_demand_t",
                    "secure_share_frac",
                )
            },
            sources_t={"CHN": a_series().club_demand_t[:quarters]},
            buyers_musd=flat(250.0, quarters),
            treasuries_musd=flat(0.0, quarters),
        )
        for name in ("series", "series_no_deal")
    }
    picture = a_picture(**series, quarters=a_picture().quarters[:quarters])
    cost = charts_of(picture)[3]
    assert cost.times == ("2026", "2027", "2028")
    np.testing.assert_allclose(cost.buyers.values, [1.0, 1.0, 1.0])


def test_that_levies_are_named_as_income():
    series = a_series()
    cost = charts_of(a_picture(series=replace(series, treasuries_musd=-0.2 * series.buyers_musd)))[
        3
    ]
    assert cost.treasuries.label.text == "levy income"
    assert head(cost).startswith("2031: 0.84")


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (ExportRestriction(minerals=("gallium",), cut_frac=0.5), "China halves exports"),
        (ExportRestriction(minerals=("gallium",), cut_frac=1.0), "China stops exports"),
        (ExportRestriction(minerals=("gallium",), cut_frac=0.3), "China cuts exports by 30 %"),
        (Undercutting(minerals=("gallium",), cut_frac=0.2), "China undercuts by 20 %"),
    ],
)
def test_that_an_event_is_a_span_with_a_word(event, text):
    scenario = a_scenario("gallium", events=(event,))
    (mark,) = charts_of(a_picture(mineral="gallium", scenario=scenario))[1].marks
    assert (mark.start, mark.end, mark.text) == (8, 12, text)


def test_that_events_of_other_minerals_and_after_the_end_are_not_drawn():
    events = (
        ExportRestriction(minerals=("antimony",), cut_frac=0.5),
        ExportRestriction(minerals=("gallium",), cut_frac=0.5, start="2041Q1"),
    )
    picture = a_picture(mineral="gallium", scenario=a_scenario("gallium", events=events))
    assert charts_of(picture)[0].marks == ()


def test_that_an_empty_club_and_an_unused_mineral_say_what_would_do():
    nobody = a_picture(club=a_club(members=()))
    assert empty_text(nobody, WORLD) == "Nobody is in the club yet: tick a country on the left."
    unused = a_picture(series=a_series(club_demand_t=flat(0.0)))
    assert empty_text(unused, WORLD) == (
        "No member uses NdPr: tick a country that does, or choose another mineral."
    )
    assert empty_text(a_picture(), WORLD) == ""


@pytest.mark.parametrize(
    ("after", "before", "decimals", "text", "role"),
    [
        (91.6, 92.4, 0, "(0)", "text_secondary"),
        (92.4, 92.6, 0, "(\u22121)", "gain_text"),
        (4.36, 7.93, 1, "(\u22123.5)", "gain_text"),
    ],
)
def test_that_a_change_is_the_difference_of_the_numbers_beside_it(
    after, before, decimals, text, role
):
    words = change_words(after, before, decimals=decimals, good=-1.0)
    assert (words.text, words.role) == (text, role)
