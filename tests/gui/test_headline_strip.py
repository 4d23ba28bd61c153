"""The strip: what was edited and what it moved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiator.measures.series import MineralReasons, Reason
from negotiator.model import edits
from negotiator.model.deal import Deal, PurchaseQuota
from negotiator.model.notices import notice
from negotiator.model.scenario import Scenario
from tests.helpers.pictures import NDPR, a_club, a_picture, a_scenario, a_world
from ui.document import Document
from ui.format import tip
from ui.messages import Question
from ui.selection import Selection
from ui.viewmodels.change_words import explainable, plain_text, secure_change_frac
from ui.viewmodels.edit_words import edit_text
from ui.viewmodels.headline import HeadlineViewModel
from ui.viewmodels.reason_words import reason_words
from ui.widgets.strip import ChangeStrip

BEFORE = a_scenario(note="A floor for three partners. Then more.")


def with_floor(scenario: Scenario, price_usd_per_t: float | None) -> Scenario:
    return edits.with_floor(scenario, mineral=NDPR, price_usd_per_t=price_usd_per_t)


def results(scenario: Scenario, *, secure_frac: float, cost_musd: float, **changes):
    picture = a_picture(scenario=scenario, **changes)
    headline = replace(
        picture.headline, secure_share_frac=secure_frac, cost_musd_per_year=cost_musd
    )
    return replace(picture, headline=headline)


@pytest.fixture
def desk(qapp):
    document = Document(BEFORE)
    return document, HeadlineViewModel(document, Selection(NDPR), a_world())


def test_that_the_strip_opens_with_name_and_first_sentence(desk):
    _, view_model = desk
    assert plain_text(view_model.strip) == "Trilateral floor: A floor for three partners."
    view_model.show_picture(a_picture(scenario=BEFORE))
    assert plain_text(view_model.strip) == "Trilateral floor: A floor for three partners."


def test_that_an_edit_says_what_moved(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.55, cost_musd=4540.0))
    after = with_floor(BEFORE, 120_000.0)
    document.edit(after, "Set NdPr floor")
    view_model.show_picture(results(after, secure_frac=0.58, cost_musd=4660.0))
    assert plain_text(view_model.strip) == (
        "NdPr floor 110.4 \u2192 120 USD/kg: secure share +3, cost +0.12 bn a year"
    )
    tones = {run.text: run.role for run in view_model.strip}
    assert (tones["+3"], tones["+0.12 bn"]) == ("gain_text", "loss_text")


def test_that_a_drag_is_compared_with_its_beginning(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    steps = [with_floor(BEFORE, price) for price in (112e3, 115e3, 120e3)]
    pictures = [
        results(step, secure_frac=secure, cost_musd=4000.0)
        for step, secure in zip(steps, (0.51, 0.52, 0.54), strict=True)
    ]
    document.edit(steps[0], "Set", gesture="floor:1")
    document.edit(steps[1], "Set", gesture="floor:1")
    view_model.show_picture(pictures[0])
    document.edit(steps[2], "Set", gesture="floor:1")
    view_model.show_picture(pictures[1])
    view_model.show_picture(pictures[2])
    assert plain_text(view_model.strip) == (
        "NdPr floor 110.4 \u2192 120 USD/kg: secure share +4, cost unchanged"
    )


def test_that_the_next_edit_is_compared_with_the_last(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    first, second = with_floor(BEFORE, 120e3), with_floor(BEFORE, 130e3)
    document.edit(first, "Set")
    view_model.show_picture(results(first, secure_frac=0.54, cost_musd=4000.0))
    document.edit(second, "Set")
    view_model.show_picture(results(second, secure_frac=0.55, cost_musd=3990.0))
    assert plain_text(view_model.strip) == (
        "NdPr floor 120 \u2192 130 USD/kg: secure share +1, cost \u221210 m a year"
    )


def test_that_undo_is_a_change_too(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    after = with_floor(BEFORE, 120e3)
    document.edit(after, "Set")
    view_model.show_picture(results(after, secure_frac=0.54, cost_musd=4000.0))
    document.undo_stack.undo()
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    assert plain_text(view_model.strip) == (
        "NdPr floor 120 \u2192 110.4 USD/kg: secure share \u22124, cost unchanged"
    )


def test_that_another_scenario_begins_anew(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    late = with_floor(BEFORE, 120e3)
    document.edit(late, "Set")
    other = a_scenario("gallium", name="Gallium only")
    document.reset(other)
    assert plain_text(view_model.strip) == "Gallium only"
    view_model.show_picture(results(late, secure_frac=0.54, cost_musd=4000.0))
    view_model.show_picture(results(other, secure_frac=0.9, cost_musd=10.0, mineral="gallium"))
    assert plain_text(view_model.strip) == "Gallium only"


def test_that_nothing_moving_is_said_with_the_reason(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.50, cost_musd=4000.0))
    after = with_floor(BEFORE, 120e3)
    document.edit(after, "Set")
    reason = notice("deal.instruments[0]", "bloc_enforces", region="Chile", bloc="Mercosur")
    view_model.show_picture(results(after, secure_frac=0.50, cost_musd=4000.0, notices=(reason,)))
    assert plain_text(view_model.strip) == (
        "NdPr floor 110.4 \u2192 120 USD/kg: secure share and cost stay as they are. "
        "Chile enforces border measures for all of the Mercosur, absent members too."
    )


def test_that_a_wider_deal_is_compared_over_its_minerals(qapp):
    # Gain of 20 points over NdPr alone is 10 over NdPr and gallium of the same importance.
    before = results(BEFORE, secure_frac=0.57, cost_musd=4000.0)
    wide = edits.with_floor(BEFORE, mineral="gallium", price_usd_per_t=6e5)
    after = results(wide, secure_frac=0.52, cost_musd=4000.0, headline_minerals=(NDPR, "gallium"))
    assert secure_change_frac(before, after, a_world()) == pytest.approx(0.15 - 0.10)


def test_that_other_members_move_nothing_while_there_is_no_deal(qapp):
    alone = edits.without_deal(BEFORE)
    before = results(alone, secure_frac=0.37, cost_musd=9.0)
    joined = edits.with_member(alone, "KOR", joined=True)
    after = results(joined, secure_frac=0.52, cost_musd=12.0)
    after = replace(after, club=replace(after.club, members=(*after.club.members, "KOR")))
    assert secure_change_frac(before, after, a_world()) == 0.0


def test_that_the_first_instrument_is_compared_with_no_deal(qapp):
    everything = tuple(mineral.id for mineral in a_world().minerals)
    before = results(
        edits.without_deal(BEFORE), secure_frac=0.37, cost_musd=9.0, headline_minerals=everything
    )
    after = results(BEFORE, secure_frac=0.58, cost_musd=4000.0)
    assert secure_change_frac(before, after, a_world()) == pytest.approx(0.21)


def quota(**changes):
    return PurchaseQuota(**{"mineral": NDPR, "share_frac": 0.25, **changes})


def deal_of(*instruments) -> Scenario:
    return Scenario(deal=Deal(instruments=instruments))


@pytest.mark.parametrize(
    ("before", "after", "text"),
    [
        (BEFORE, BEFORE, ""),
        (with_floor(BEFORE, None), BEFORE, "NdPr floor set at 110.4 USD/kg"),
        (BEFORE, with_floor(BEFORE, None), "NdPr floor removed"),
        (BEFORE, with_floor(BEFORE, 110_250.0), "NdPr floor 110.4 \u2192 110.25 USD/kg"),
        (
            BEFORE,
            edits.with_quota(BEFORE, mineral=NDPR, share_frac=0.275),
            "NdPr quota 25 % \u2192 27.5 %",
        ),
        (
            BEFORE,
            edits.with_tariff(BEFORE, mineral=NDPR, rate_frac=0.2),
            "NdPr: Tariff added",
        ),
        (
            BEFORE,
            edits.with_mechanism(BEFORE, mineral=NDPR, kind="gap_subsidy"),
            "NdPr: treasuries pay the gap",
        ),
        (deal_of(), deal_of(quota()), "NdPr quota set at 25 %"),
        (deal_of(quota()), deal_of(quota(share_frac=0.3)), "NdPr quota 25 % \u2192 30 %"),
        (deal_of(quota()), deal_of(), "NdPr quota removed"),
        (deal_of(quota()), deal_of(quota(agreed_price="floor")), "NdPr: Buying from members, Agreed price "
            "Market price \u2192 Same as the floor"),
        (deal_of(quota()), deal_of(quota(start="2029Q1")), "NdPr: other dates"),
        (
            BEFORE,
            edits.with_member(BEFORE, "KOR", joined=True),
            "KOR joins",
        ),
        (
            BEFORE,
            edits.with_members(BEFORE, ("USA", "EUX", "GBR", "AUS")),
            "JPN and CAN leave",
        ),
        (
            BEFORE,
            edits.with_members(BEFORE, ("USA", "KOR", "IND", "DEU")),
            "3 members join, 5 members leave",
        ),
        (BEFORE, BEFORE.model_copy(update={"events": ()}), "Exports restricted (NdPr) removed"),
        (
            BEFORE,
            edits.with_member(BEFORE.model_copy(update={"events": (), "deal": Deal()}), "KOR",
                              joined=True),
            "4 settings changed",
        ),
    ],
)  # fmt: skip
def test_that_an_edit_is_named_as_a_delegate_would(qapp, before, after, text):
    assert edit_text(before, after, a_world(), region_name=str) == text


def test_that_the_strip_speaks_and_shows_all_of_it(desk, qtbot):
    document, view_model = desk
    strip = ChangeStrip(view_model)
    qtbot.addWidget(strip)
    assert strip.accessibleDescription() == "Trilateral floor: A floor for three partners."
    view_model.show_picture(results(BEFORE, secure_frac=0.5, cost_musd=4000.0))
    after = edits.with_member(BEFORE, "KOR", joined=True)
    document.edit(after, "Add Korea")
    view_model.show_picture(results(after, secure_frac=0.6, cost_musd=4000.0))
    assert strip.accessibleDescription().startswith("Korea joins: secure share +10")
    assert strip.toolTip() == tip(strip.accessibleDescription())
    assert strip.height() == 32


def moved(mineral="gallium", change_frac=0.19, *found: Reason) -> MineralReasons:
    return MineralReasons(mineral, change_frac, found)


def told(*reasons: MineralReasons) -> str:
    return plain_text(reason_words(reasons, a_world(), region_name=str))


@pytest.mark.parametrize(
    ("reason", "text"),
    [
        (("capacity", 0.2, "builds more", ("JPN", "KOR")), "more capacity is built in JPN and KOR"),
        (("capacity", 0.2, "closes less", ("JPN",)), "less capacity closes in JPN"),
        (("capacity", -0.2, "builds less", ("JPN",)), "less capacity is built in JPN"),
        (("capacity", -0.2, "closes more", ("JPN",)), "more capacity closes in JPN"),
        (("reallocation", 0.2, "sells more", ("AUS",)), "more is bought from AUS"),
        (("reallocation", -0.2, "sells less", ("AUS",)), "less is bought from AUS"),
        (("reallocation", 0.2, "sells more", ("recycling",)), "more is recycled"),
        (("reallocation", -0.2, "sells less", ("recycling",)), "less is recycled"),
        (("reallocation", 0.2, "", ()), "buyers turn to other origins"),
        (("capacity", 0.2, "", ()), "makers' capacity changes"),
        (("demand response", 0.2, "", ()), "users and makers answer the price"),
        (("substitution", 0.2, "", ()), "users turn to or from substitutes"),
        (("stock release", 0.2, "", ()), "stocks change"),
        (("terms", 0.2, "", ()), "the club or what is assumed of the mineral is another"),
    ],
)
def test_that_a_cause_is_said_as_a_delegate_would(qapp, reason, text):
    assert told(moved("gallium", 0.19, Reason(*reason))) == f"; gallium +19, because {text}"


def test_that_two_causes_and_two_minerals_are_joined(qapp):
    both = (
        Reason("capacity", 0.1, "builds more", ("JPN",)),
        Reason("stock release", 0.05, "", ()),
    )
    assert told(moved("gallium", 0.19, *both), moved(NDPR, -0.04)) == (
        "; gallium +19, because more capacity is built in JPN and stocks change; NdPr \u22124"
    )


def test_that_reasons_are_asked_for_when_the_hand_rests_and_then_shown(desk, qtbot):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.55, cost_musd=4540.0))
    after = with_floor(BEFORE, 120_000.0)
    document.edit(after, "Set NdPr floor")
    with qtbot.waitSignal(view_model.wondered, timeout=5000) as asked:
        view_model.show_picture(results(after, secure_frac=0.58, cost_musd=4660.0))
    (question,) = asked.args
    assert (question.before, question.after) == (BEFORE, after)
    found = (moved(NDPR, 0.03, Reason("capacity", 0.03, "builds more", ("JPN",))),)
    view_model.show_reasons(question, found)
    assert plain_text(view_model.strip) == (
        "NdPr floor 110.4 \u2192 120 USD/kg: secure share +3, cost +0.12 bn a year; "
        "NdPr +3, because more capacity is built in Japan"
    )
    assert {run.text: run.role for run in view_model.strip}["; NdPr "] == "text"


def test_that_reasons_of_an_edit_gone_by_are_not_shown(desk):
    document, view_model = desk
    view_model.show_picture(results(BEFORE, secure_frac=0.55, cost_musd=4540.0))
    first, second = with_floor(BEFORE, 120e3), with_floor(BEFORE, 130e3)
    document.edit(first, "Set")
    view_model.show_picture(results(first, secure_frac=0.58, cost_musd=4660.0))
    document.edit(second, "Set")
    view_model.show_picture(results(second, secure_frac=0.59, cost_musd=4660.0))
    strip = view_model.strip
    view_model.show_reasons(Question(BEFORE, first), (moved(NDPR, 0.03),))
    assert view_model.strip == strip


@pytest.mark.parametrize(
    ("after", "secure_frac", "told"),
    [
        (with_floor(BEFORE, 120e3), 0.58, True),
        (with_floor(BEFORE, 120e3), 0.551, False),
        (edits.with_member(BEFORE, "KOR", joined=True), 0.60, False),
        (BEFORE.model_copy(update={"events": ()}), 0.60, True),
    ],
)
def test_that_only_what_minerals_did_is_explained(qapp, after, secure_frac, told):
    before = results(BEFORE, secure_frac=0.55, cost_musd=4000.0)
    members = after.coalition.regions
    later = results(after, secure_frac=secure_frac, cost_musd=4000.0, club=a_club(members=members))
    assert explainable(before, later, a_world()) is told
