"""All terms and all events: added, changed, refused and removed through generic forms."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from negotiator.data import load_world
from negotiator.model.deal import BorderFloor, Deal, PurchaseQuota
from negotiator.model.scenario import Scenario
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.choice_words import known_choices, known_kinds, page_of_kind, unit_words
from ui.viewmodels.doctrine import DOCTRINES
from ui.viewmodels.levers import levers_of
from ui.viewmodels.terms import EVENTS, INSTRUMENTS, EventsViewModel, InstrumentsViewModel
from ui.views.lever_form import LeverForm
from ui.views.terms_dialog import TermsDialog
from ui.widgets.many_control import TickList

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.model.world import World

EVERY_KIND = [("deal", kind) for kind in INSTRUMENTS] + [("events", kind) for kind in EVENTS]
CLASSES = {"deal": INSTRUMENTS, "events": EVENTS}


@cache
def world() -> World:
    return load_world()


@pytest.fixture
def document() -> Document:
    return Document(Scenario.model_validate({"coalition": {"members": [{"region": "USA"}]}}))


def dialog_of(qtbot: QtBot, document: Document, path: str) -> TermsDialog:
    make = InstrumentsViewModel if path == "deal" else EventsViewModel
    view_model = make(document, Selection("gallium", 0), world())
    dialog = TermsDialog(view_model, title="Terms", empty="Nothing")
    qtbot.addWidget(dialog)
    return dialog


def items(document: Document, path: str) -> tuple[object, ...]:
    scenario = document.scenario
    return scenario.deal.instruments if path == "deal" else scenario.events


@pytest.mark.parametrize(("path", "kind"), EVERY_KIND)
def test_that_every_kind_has_words_for_itself_its_choices_and_its_levers(
    path: str, kind: str
) -> None:
    assert kind in known_kinds()
    assert page_of_kind(kind)
    for lever in levers_of(CLASSES[path][kind], path):
        assert set(lever.choices) <= known_choices(), lever
        assert lever.label
        if lever.control in {"number", "price", "percent", "count"}:
            assert lever.low < lever.high


@pytest.mark.parametrize(("path", "kind"), EVERY_KIND)
def test_that_every_kind_can_be_added_shown_and_removed(
    qtbot: QtBot, document: Document, path: str, kind: str
) -> None:
    dialog = dialog_of(qtbot, document, path)
    assert not dialog.remove.isEnabled()
    dialog._add(kind)
    assert [item.kind for item in items(document, path)] == [kind], dialog.note.text()
    assert dialog.list.count() == 1
    dialog.remove.click()
    assert items(document, path) == ()
    assert document.undo_stack.count() == 2


def test_that_a_price_is_shown_in_the_unit_of_the_mineral(qtbot: QtBot, document: Document) -> None:
    dialog = dialog_of(qtbot, document, "deal")
    dialog._add("border_floor")
    box = dialog._form.control("price_usd_per_t")
    assert box.suffix() == " USD/kg"
    box.setValue(500.0)
    assert document.scenario.deal.instruments[0].price_usd_per_t == 500_000.0
    assert document.undo_stack.undoText() == (
        "gallium \u00b7 Floor at the border \u00b7 Refined: Border floor 500 USD/kg"
    )


def test_that_share_and_tonnes_take_each_others_place(qtbot: QtBot, document: Document) -> None:
    dialog = dialog_of(qtbot, document, "deal")
    dialog._add("purchase_quota")
    dialog._form.control("tonnes_per_year").setValue(40.0)
    quota = document.scenario.deal.instruments[0]
    assert (quota.tonnes_per_year, quota.share_frac) == (40.0, None)
    assert dialog._form.control("share_frac").value() == 0.0
    dialog._form.control("share_frac").setValue(25.0)
    quota = document.scenario.deal.instruments[0]
    assert (quota.tonnes_per_year, quota.share_frac) == (None, 0.25)


def test_that_a_fixed_price_begins_at_that_of_the_base_year(
    qtbot: QtBot, document: Document
) -> None:
    dialog = dialog_of(qtbot, document, "deal")
    dialog._add("purchase_quota")
    control = dialog._form.control("agreed_price")
    control.activated.emit(control.findData("fixed"))
    quota = document.scenario.deal.instruments[0]
    assert quota.agreed_price == "fixed"
    assert quota.price_usd_per_t == world().market("gallium", "refined").price_usd_per_t


def test_that_what_does_not_fit_is_refused_in_words(qtbot: QtBot, document: Document) -> None:
    dialog = dialog_of(qtbot, document, "deal")
    dialog._add("border_floor")
    dialog._add("border_floor")
    assert len(document.scenario.deal.instruments) == 1
    assert "one of a kind for a mineral and stage" in dialog.note.text()


def test_that_an_end_before_the_start_is_refused(qtbot: QtBot, document: Document) -> None:
    dialog = dialog_of(qtbot, document, "deal")
    dialog._add("border_floor")
    control = dialog._form.control("end")
    assert control.text() == "Q4 2040"
    control.setValue(0)
    assert document.scenario.deal.instruments[0].end is None
    assert dialog.note.text()
    assert control.text() == "Q4 2040"


def test_that_terms_of_other_minerals_are_left_alone(qtbot: QtBot, document: Document) -> None:
    other = PurchaseQuota(mineral="antimony", share_frac=0.5)
    document.edit(document.scenario.model_copy(update={"deal": Deal(instruments=(other,))}), "x")
    dialog = dialog_of(qtbot, document, "deal")
    assert dialog.list.count() == 0
    dialog._add("purchase_quota")
    dialog.remove.click()
    assert document.scenario.deal.instruments == (other,)


def test_that_a_word_and_single_countries_exclude_each_other(qtbot: QtBot) -> None:
    names, words = {"USA": "United States", "JPN": "Japan"}, {"members": "Members"}
    holder = QWidget()
    qtbot.addWidget(holder)
    ticks = TickList(names, words, "members", holder)
    assert ticks.chosen == "members"
    item = ticks.list.item(2)
    item.setCheckState(Qt.CheckState.Checked)
    assert ticks.chosen == ("JPN",)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert not ticks.buttons.button(ticks.buttons.StandardButton.Ok).isEnabled()


@pytest.mark.parametrize("path", ["deal", "events", "doctrine"])
def test_that_units_of_levers_have_words(path: str) -> None:
    for kind in {**CLASSES, "doctrine": DOCTRINES}[path].values():
        for lever in levers_of(kind, path):
            if lever.control in {"number", "count"} and lever.unit != "1":
                assert unit_words(lever.unit)


def test_that_enter_in_a_number_does_not_close_the_dialog(qtbot: QtBot, document: Document) -> None:
    dialog = dialog_of(qtbot, document, "events")
    dialog._view_model.add("export_restriction")
    dialog.list.setCurrentRow(0)
    dialog.show()
    box = dialog._form.control("cut_frac")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert dialog.isVisible()


def test_that_the_form_follows_the_unit_and_the_stages_of_another_mineral(qtbot: QtBot) -> None:
    floors = tuple(
        BorderFloor(mineral=mineral, price_usd_per_t=price)
        for mineral, price in (("gallium", 8e5), ("graphite", 6500.0))
    )
    document, selection = Document(Scenario(deal=Deal(instruments=floors))), Selection("gallium")
    view_model = InstrumentsViewModel(document, selection, world())
    dialog = TermsDialog(view_model, title="All terms", empty="Nothing")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "All terms \u00b7 Gallium"
    selection.select_mineral("graphite")
    assert dialog.windowTitle() == "All terms \u00b7 Natural graphite"
    form = dialog.findChild(LeverForm)
    box, stage = form.control("price_usd_per_t"), form.control("stage")
    assert box.text() == "6,500 USD/t"
    assert box.range_text() == "Allowed: 4.2 to 4,200,000 USD/t"
    assert [stage.itemData(place) for place in range(stage.count())] == list(
        world().mineral("graphite").stages
    )
    box.setValue(7000.0)
    assert document.scenario.deal.instruments[1].price_usd_per_t == 7000.0
    assert document.scenario.deal.instruments[0] == floors[0]
