"""The scale of the floor price and the labels under it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiator.data import load_world
from negotiator.model.assumptions import Assumptions, Override
from negotiator.model.world import PolicyFact
from tests.helpers.pictures import NDPR, a_world
from ui.format import PriceUnit
from ui.viewmodels.price_scale import COST_PREMIUM, price_marks, price_scale
from ui.widgets.label_layout import GAP_PX, ROWS, label_places

PRICES = st.floats(min_value=100.0, max_value=5.0e7)


def a_mineral(base_usd_per_t: float):
    mineral = a_world().minerals[0]
    return replace(mineral, price_usd_per_t=replace(mineral.price_usd_per_t, value=base_usd_per_t))


def test_that_a_dear_mineral_has_a_scale_in_usd_per_kg():
    scale = price_scale(a_mineral(69_000.0))
    assert (scale.unit, scale.step, scale.top) == (PriceUnit.USD_PER_KG, 1.0, 276.0)


def test_that_a_cheap_mineral_has_a_scale_in_usd_per_t():
    scale = price_scale(a_mineral(9_000.0))
    assert (scale.unit, scale.step, scale.top) == (PriceUnit.USD_PER_T, 100.0, 36_000.0)


def test_that_the_left_end_is_no_floor_and_no_price_is_there():
    scale = price_scale(a_mineral(69_000.0))
    assert scale.price_at(0) == 0.0
    assert scale.position(0.0) == 0
    assert scale.position(0.1) == 1
    assert scale.position(9999.0) == scale.positions


@given(base_usd_per_t=PRICES, part=st.floats(min_value=0.02, max_value=1.0))
def test_that_the_slider_is_never_further_from_a_price_than_half_a_step(base_usd_per_t, part):
    scale = price_scale(a_mineral(base_usd_per_t))
    price = max(part * scale.top, scale.step)
    shown = scale.price_at(scale.position(price))
    assert abs(shown - price) <= scale.step * 0.501


@given(base_usd_per_t=PRICES)
def test_that_the_scale_has_steps_enough_and_reaches_four_times_the_base_price(base_usd_per_t):
    scale = price_scale(a_mineral(base_usd_per_t))
    base = base_usd_per_t / scale.unit.usd_per_t
    assert 200 <= scale.positions <= 501
    assert 4.0 * base * (1.0 - 1e-6) <= scale.top <= 4.0 * base + scale.step * 1.001


@given(base_usd_per_t=PRICES, position=st.integers(min_value=1, max_value=200))
def test_that_a_price_survives_the_way_to_the_model_and_back(base_usd_per_t, position):
    scale = price_scale(a_mineral(base_usd_per_t))
    price = scale.price_at(position)
    assert scale.shown(scale.usd_per_t(price)) == pytest.approx(price, rel=1e-12, abs=1e-5)


def test_that_marks_come_from_the_record_in_order_of_price(qapp):
    facts = (
        PolicyFact("price_floor", "usar_offtake_price", "125", "USD/kg", "buys at 125", "s", "B"),
        PolicyFact("price_floor", "ndpr_mp_floor", "110", "USD/kg NdPr oxide", "10 yr", "m", "B"),
    )
    world = replace(a_world(), policy_facts=facts)
    marks = price_marks(world, world.mineral(NDPR), Assumptions())
    assert [mark.text for mark in marks] == ["now 69", "US guarantee 110", "US offtake 125"]
    assert [mark.detail for mark in marks][1:] == ["10 yr (m)", "buys at 125 (s)"]
    assert [mark.text for mark in price_marks(world, world.mineral("gallium"), Assumptions())] == [
        "now 560"
    ]


def test_that_a_mark_beyond_the_scale_is_left_out(qapp):
    fact = PolicyFact("price_floor", "ndpr_mp_floor", "999", "USD/kg", "", "", "B")
    world = replace(a_world(), policy_facts=(fact,))
    assert [mark.text for mark in price_marks(world, world.mineral(NDPR), Assumptions())] == [
        "now 69"
    ]


def test_that_the_shipped_record_has_the_guarantee_for_ndpr(qapp):
    world = load_world()
    texts = [mark.text for mark in price_marks(world, world.mineral(NDPR), Assumptions())]
    assert texts == ["now 55", "our cost 85 ○", "US guarantee 110", "US offtake 125"]


def test_that_every_mineral_has_its_cost_outside_the_largest_producer_with_range_and_source(qapp):
    world = load_world()
    for mineral in world.minerals:
        marks = price_marks(world, mineral, Assumptions())
        assert sum(mark.text.startswith("our cost ") for mark in marks) == 1, mineral.id
    (cost,) = (m for m in price_marks(world, world.mineral(NDPR), Assumptions()) if "our" in m.text)
    assert cost.price == 84.59  # 55 x 1.538, the extra cost that the data judge
    assert "54 % more" in cost.detail
    assert "68.8 to 110 USD/kg (judged Chinese cost advantage of 35% below" in cost.detail


def test_that_the_mark_of_our_cost_follows_the_user_s_own_premium(qapp):
    world = load_world()
    own = Override(mineral="gallium", parameter=COST_PREMIUM, value=0.5)
    marks = price_marks(world, world.mineral("gallium"), Assumptions(overrides=(own,)))
    assert [mark.text for mark in marks] == ["now 439", "our cost 660 ○"]  # 439 x 1.5
    assert "your assumption" in marks[1].detail
    assert "judged" not in marks[1].detail


@given(
    labels=st.lists(
        st.tuples(
            st.integers(min_value=0, max_value=272), st.integers(min_value=10, max_value=120)
        ),
        max_size=5,
    )
)
def test_that_labels_of_marks_never_touch_nor_hide_a_tick(labels):
    centres = tuple(centre for centre, _ in labels)
    places = label_places(centres, tuple(width for _, width in labels), 272)
    placed = [(i, place) for i, place in enumerate(places) if place is not None]
    for i, place in placed:
        assert 0 <= place.row < ROWS
        assert 0 <= place.left <= place.right <= 272
        if place.row == 0:
            others = centres[:i] + centres[i + 1 :]
            assert not any(place.left <= tick < place.right for tick in others)
        for j, other in placed:
            if j != i and other.row == place.row:
                assert place.right + GAP_PX <= other.left or other.right + GAP_PX <= place.left


def test_that_a_lone_label_stands_under_its_tick():
    (place,) = label_places((100,), (40,), 272)
    assert place is not None
    assert (place.row, place.left) == (0, 80)


def test_that_a_label_that_fits_nowhere_in_the_first_row_goes_to_the_second():
    places = label_places((68, 136, 155), (45, 105, 85), 272)
    assert [(place.row, place.left) for place in places if place is not None] == [
        (0, 46),
        (1, 84),
        (0, 158),
    ]


def test_that_a_label_gives_way_where_another_would_lose_its_place_by_it():
    # In the order of the ticks, each in its first place, the third label has no room.
    places = label_places((68, 105, 136, 155), (41, 65, 95, 92), 272)
    assert None not in places
