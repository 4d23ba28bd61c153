"""The adversary: who it is, its doctrine with all levers, and tiers of buyers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from negotiator.data import load_world
from negotiator.model.doctrine import Passive, Tier
from negotiator.model.scenario import Scenario
from ui.document import Document
from ui.selection import Selection
from ui.viewmodels.choice_words import known_choices, known_kinds
from ui.viewmodels.doctrine import DOCTRINES, DoctrineViewModel
from ui.viewmodels.levers import levers_of
from ui.views.adversary_dialog import AdversaryDialog
from ui.widgets.quiet_button import QuietButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from negotiator.model.world import World


@cache
def world() -> World:
    return load_world()


@pytest.fixture
def document() -> Document:
    return Document(Scenario.model_validate({"coalition": {"members": [{"region": "USA"}]}}))


@pytest.fixture
def dialog(qtbot: QtBot, document: Document) -> AdversaryDialog:
    view_model = DoctrineViewModel(document, Selection("gallium", 0), world())
    dialog = AdversaryDialog(view_model)
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize("kind", DOCTRINES)
def test_that_every_doctrine_can_be_chosen_and_has_words(
    dialog: AdversaryDialog, document: Document, kind: str
) -> None:
    assert kind in known_kinds()
    for lever in levers_of(DOCTRINES[kind], "doctrine"):
        assert set(lever.choices) <= known_choices()
    dialog.doctrine.taken.emit(kind)
    assert document.scenario.doctrine.kind == kind, dialog.note.text()
    assert dialog.form.kind == kind
    assert document.undo_stack.count() == (kind != "passive")


def test_that_a_lever_of_the_doctrine_is_set_in_one_step(
    dialog: AdversaryDialog, document: Document
) -> None:
    dialog.doctrine.taken.emit("tit_for_tat")
    dialog.form.control("cut_frac").setValue(45.0)
    assert document.scenario.doctrine.cut_frac == 0.45
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.scenario.doctrine == Passive()
    assert dialog.doctrine.currentData() == "passive"


def test_that_tiers_are_added_changed_and_removed(
    dialog: AdversaryDialog, document: Document
) -> None:
    dialog.doctrine.taken.emit("politically_sorted")
    tiers = dialog.form.control("tiers")
    buttons = [b for b in tiers.findChildren(QuietButton) if b.text() == "Add a tier"]
    buttons[-1].click()
    assert len(document.scenario.doctrine.tiers) == 3
    tiers._set(0, "targets", ("JPN", "KOR"))
    tiers._set(0, "cut_frac", 0.7)
    assert document.scenario.doctrine.tiers[0] == Tier(targets=("JPN", "KOR"), cut_frac=0.7)
    for _ in range(2):
        tiers._remove(1)
    assert len(document.scenario.doctrine.tiers) == 1
    last = [b for b in tiers.findChildren(QuietButton) if b.text() == "Remove"][-1]
    assert not last.isEnabled()


def test_that_another_outsider_can_be_the_adversary_but_no_member(
    dialog: AdversaryDialog, document: Document
) -> None:
    dialog.region.taken.emit("RUS")
    assert document.scenario.adversary == "RUS"
    assert document.undo_stack.undoText() == "Adversary: Russia"
    dialog.region.taken.emit("USA")
    assert document.scenario.adversary == "RUS"
    assert dialog.note.text()
    assert dialog.region.currentData() == "RUS"
