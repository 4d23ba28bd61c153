"""The deal's view-model: each edit, its name, its undo step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiator.model.deal import BorderFloor, Deal, GapSubsidy, PurchaseQuota
from negotiator.model.edits import with_member
from negotiator.model.scenario import Scenario
from tests.helpers.pictures import NDPR, a_scenario, a_world
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.deal import DealViewModel
from ui.viewmodels.deal_edits import settings_count

NO_DEAL = Scenario(name="No deal")


def a_view_model(
    scenario: Scenario = NO_DEAL, mineral: str = NDPR
) -> tuple[DealViewModel, Document, Selection]:
    document, selection = Document(scenario), Selection(mineral)
    return DealViewModel(document, selection, a_world()), document, selection


def floors(document: Document) -> list[BorderFloor | GapSubsidy]:
    found = document.scenario.deal.instruments
    return [each for each in found if isinstance(each, BorderFloor | GapSubsidy)]


def test_that_a_floor_is_set_in_usd_per_tonne_under_its_name(qapp):
    view_model, document, _ = a_view_model()
    view_model.set_floor(110.0)
    assert [floor.price_usd_per_t for floor in floors(document)] == [110_000.0]
    assert document.undo_stack.undoText() == "Set NdPr floor to 110 USD/kg"


def test_that_steps_and_list_say_exactly_what_was_set(qapp):
    view_model, document, _ = a_view_model()
    view_model.set_floor(110.25)
    assert document.undo_stack.undoText() == "Set NdPr floor to 110.25 USD/kg"
    view_model.set_quota_share(0.275)
    assert document.undo_stack.undoText() == "Set NdPr quota to 27.5 %"
    (row,) = (row for row in view_model.rows if row.mineral == NDPR)
    assert (row.floor_text, row.quota_text) == ("110.25 /kg", "27.5 %")


def test_that_a_cheap_mineral_is_set_in_usd_per_tonne(qapp):
    view_model, document, _ = a_view_model(mineral="antimony")
    view_model.set_floor(12_000.0)
    assert floors(document)[0].price_usd_per_t == 12_000.0
    assert document.undo_stack.undoText() == "Set antimony floor to 12,000 USD/t"


def test_that_a_mineral_without_refined_stage_gets_its_floor_where_it_is_traded(qapp):
    view_model, document, _ = a_view_model(mineral="silver")
    view_model.set_floor(1000.0)
    view_model.set_quota_share(0.2)
    assert {each.stage for each in document.scenario.deal.instruments} == {"mine"}
    assert view_model.terms.floor == 1000.0


def test_that_edits_of_one_gesture_are_one_step_and_of_two_gestures_are_two(qapp):
    view_model, document, _ = a_view_model()
    view_model.start_gesture()
    for price in (70.0, 90.0, 110.0):
        view_model.set_floor(price)
    assert document.undo_stack.count() == 1
    view_model.start_gesture()
    view_model.set_floor(120.0)
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    assert view_model.terms.floor == 110.0


def test_that_a_drag_to_no_floor_and_back_keeps_kind_and_dates(qapp):
    subsidy = GapSubsidy(mineral=NDPR, price_usd_per_t=1e5, start="2028Q1", end="2030Q4")
    view_model, document, _ = a_view_model(Scenario(deal=Deal(instruments=(subsidy,))))
    view_model.start_gesture()
    view_model.set_floor(0.0)
    assert floors(document) == []
    view_model.set_floor(80.0)
    assert floors(document) == [subsidy.model_copy(update={"price_usd_per_t": 80_000.0})]


def test_that_an_edit_from_elsewhere_during_a_gesture_is_kept(qapp):
    view_model, document, _ = a_view_model()
    view_model.start_gesture()
    view_model.set_floor(90.0)
    document.edit(with_member(document.scenario, "JPN", joined=True), "Add Japan")
    view_model.set_floor(95.0)
    assert document.scenario.coalition.regions == ("JPN",)
    assert view_model.terms.floor == 95.0


def test_that_the_mechanism_changes_hands_at_the_same_price(qapp):
    view_model, document, _ = a_view_model()
    view_model.set_floor(110.0)
    view_model.set_mechanism("gap_subsidy")
    assert [(each.kind, each.price_usd_per_t) for each in floors(document)] == [
        ("gap_subsidy", 110_000.0)
    ]
    view_model.start_gesture()
    view_model.set_floor(120.0)
    assert [(each.kind, each.price_usd_per_t) for each in floors(document)] == [
        ("gap_subsidy", 120_000.0)
    ]


def test_that_a_quota_of_nothing_is_no_quota(qapp):
    view_model, document, _ = a_view_model()
    view_model.set_quota_share(0.25)
    assert document.undo_stack.undoText() == "Set NdPr quota to 25 %"
    view_model.start_gesture()
    view_model.set_quota_share(0.0)
    assert document.scenario.deal.instruments == ()
    assert document.undo_stack.undoText() == "Remove NdPr quota"


def test_that_a_quota_in_tonnes_keeps_its_terms_when_its_size_changes(qapp):
    quota = PurchaseQuota(
        mineral="gallium", tonnes_per_year=40.0, agreed_price="fixed", price_usd_per_t=3e5
    )
    view_model, document, _ = a_view_model(Scenario(deal=Deal(instruments=(quota,))), "gallium")
    view_model.set_quota_tonnes(55.0)
    changed = quota.model_copy(update={"tonnes_per_year": 55.0})
    assert document.scenario.deal.instruments == (changed,)
    assert document.undo_stack.undoText() == "Set gallium quota to 55 t a year"


def test_that_the_agreed_price_can_follow_the_floor(qapp):
    view_model, document, _ = a_view_model(a_scenario())
    view_model.set_agreed_price("floor")
    quota = document.scenario.deal.find("purchase_quota", NDPR)
    assert isinstance(quota, PurchaseQuota)
    assert quota.agreed_price == "floor"


def test_that_a_fixed_price_is_dropped_with_its_agreement(qapp):
    quota = PurchaseQuota(mineral=NDPR, share_frac=0.2, agreed_price="fixed", price_usd_per_t=9.0e4)
    view_model, _, _ = a_view_model(Scenario(deal=Deal(instruments=(quota,))))
    view_model.set_agreed_price("market")
    left = view_model.terms.quota
    assert left is not None
    assert (left.agreed_price, left.price_usd_per_t) == ("market", None)


def test_that_dates_hold_for_all_instruments_and_the_last_quarter_means_to_the_end(qapp):
    view_model, document, _ = a_view_model(a_scenario())
    view_model.set_window(6, 39)
    assert {(i.start, i.end) for i in document.scenario.deal.instruments} == {("2027Q3", "2035Q4")}
    view_model.set_window(6, 59)
    assert {(i.start, i.end) for i in document.scenario.deal.instruments} == {("2027Q3", None)}
    assert view_model.terms.window == (6, 59)


def test_that_reset_of_a_mineral_leaves_the_others(qapp):
    view_model, document, selection = a_view_model(a_scenario())
    selection.select_mineral("gallium")
    view_model.set_floor(600.0)
    view_model.set_quota_share(0.1)
    count = document.undo_stack.count()
    view_model.reset_mineral()
    assert document.scenario.deal.minerals == (NDPR,)
    assert document.undo_stack.count() == count + 1
    assert document.undo_stack.undoText() == "Reset gallium"


def test_that_reset_of_all_can_be_undone(qapp):
    view_model, document, _ = a_view_model(a_scenario())
    view_model.reset_all()
    assert document.scenario.deal == Deal()
    document.undo_stack.undo()
    assert document.scenario == a_scenario()


@pytest.mark.parametrize(
    ("instruments", "count"),
    [
        ((), 0),
        ((BorderFloor(mineral=NDPR, price_usd_per_t=1e5),), 1),
        ((GapSubsidy(mineral=NDPR, price_usd_per_t=1e5),), 2),
        (
            (
                BorderFloor(mineral=NDPR, price_usd_per_t=1e5, start="2028Q1", end="2030Q1"),
                PurchaseQuota(mineral=NDPR, share_frac=0.2, start="2028Q1", end="2030Q1"),
            ),
            4,
        ),
        (
            (
                PurchaseQuota(
                    mineral=NDPR, share_frac=0.2, agreed_price="fixed", price_usd_per_t=1e5
                ),
            ),
            3,
        ),
    ],
)
def test_that_settings_are_counted_as_a_person_sets_them(instruments, count):
    assert settings_count(Scenario(deal=Deal(instruments=instruments))) == count


def test_that_the_list_holds_the_deal_and_the_chosen_mineral(qapp):
    view_model, _, selection = a_view_model(a_scenario())
    assert [row.mineral for row in view_model.rows] == [NDPR]
    selection.select_mineral("gallium")
    assert [row.mineral for row in view_model.rows] == [NDPR, "gallium"]


def test_that_riskier_minerals_come_first(qapp):
    world = a_world()
    tame = replace(
        world.minerals[0], supply_risk_2023=replace(world.minerals[0].supply_risk_2023, value=0.9)
    )
    world = replace(world, minerals=(tame, *world.minerals[1:]))
    view_model = DealViewModel(Document(a_scenario()), Selection("gallium"), world)
    assert [(row.mineral, row.risk_bars) for row in view_model.rows] == [
        ("gallium", 3),
        (NDPR, 1),
    ]


def test_that_a_line_shows_floor_and_quota_in_the_unit_of_the_mineral(qapp):
    view_model, _, selection = a_view_model(a_scenario())
    assert (view_model.rows[0].name, view_model.rows[0].floor_text) == ("NdPr oxide", "110.4 /kg")
    assert view_model.rows[0].quota_text == "25 %"
    selection.select_mineral("antimony")
    view_model.set_floor(12_000.0)
    antimony = next(row for row in view_model.rows if row.mineral == "antimony")
    assert (antimony.floor_text, antimony.quota_text) == ("12,000 /t", "")


def test_that_every_mineral_stands_in_one_group(qapp):
    view_model, _, _ = a_view_model()
    offered = [mineral for _, minerals in view_model.groups for mineral, _ in minerals]
    assert sorted(offered) == sorted(mineral.id for mineral in a_world().minerals)
    assert view_model.groups[0] == ("Magnet rare earths", ((NDPR, "NdPr oxide"),))
