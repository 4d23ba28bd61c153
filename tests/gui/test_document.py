"""The document: named steps, one for a gesture, and what a file holds of them."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from shiboken6 import delete

from negotiator.model.scenario import Scenario
from negotiator.store.layout import UNDO_LIMIT
from ui.document import Document, _Edit

pytestmark = pytest.mark.usefixtures("qapp")


def named(name: str) -> Scenario:
    return Scenario(name=name)


def test_that_an_edit_is_one_named_step_that_can_be_undone() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "Set name to b")
    assert document.scenario == named("b")
    assert document.undo_stack.undoText() == "Set name to b"
    document.undo_stack.undo()
    assert document.scenario == named("a")
    assert document.undo_stack.redoText() == "Set name to b"


def test_that_an_edit_equal_to_the_current_value_does_nothing() -> None:
    document = Document(named("a"))
    seen: list[Scenario] = []
    document.changed.connect(seen.append)
    document.edit(named("a"), "Set name to a")
    assert document.undo_stack.count() == 0
    assert seen == []


def test_that_one_drag_is_one_step_with_the_text_of_its_end() -> None:
    document = Document(named("a"))
    seen: list[Scenario] = []
    document.changed.connect(seen.append)
    for name in ("b", "c", "d"):
        document.edit(named(name), f"Set name to {name}", gesture="name:1")
    assert [scenario.name for scenario in seen] == ["b", "c", "d"]
    assert document.undo_stack.count() == 1
    assert document.undo_stack.undoText() == "Set name to d"
    document.undo_stack.undo()
    assert document.scenario == named("a")
    document.undo_stack.redo()
    assert document.scenario == named("d")


def test_that_two_drags_are_two_steps() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b", gesture="name:1")
    document.edit(named("c"), "c", gesture="name:2")
    assert document.undo_stack.count() == 2


def test_that_edits_without_a_gesture_never_merge() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b")
    document.edit(named("c"), "c")
    assert document.undo_stack.count() == 2


def test_that_a_drag_back_to_its_start_leaves_no_step() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b", gesture="name:1")
    document.edit(named("a"), "a", gesture="name:1")
    assert document.undo_stack.count() == 0
    assert document.scenario == named("a")
    assert not document.modified


def test_that_saving_in_the_middle_of_a_drag_keeps_the_saved_state_reachable() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b", gesture="name:1")
    document.mark_saved(Path("b.negotiation.json"))
    document.edit(named("c"), "c", gesture="name:1")
    assert document.modified
    document.undo_stack.undo()
    assert document.scenario == named("b")
    assert not document.modified


def test_that_opening_another_scenario_drops_the_history() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b")
    document.reset(named("c"), Path("c.negotiation.json"))
    assert document.scenario == named("c")
    assert document.path == Path("c.negotiation.json")
    assert not document.undo_stack.canUndo()
    assert not document.modified


def test_that_a_document_that_is_destroyed_says_nothing() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "b")
    seen: list[object] = []
    document.undo_stack.indexChanged.connect(seen.append)
    document.undo_stack.cleanChanged.connect(seen.append)
    delete(document)
    assert seen == []


def test_that_a_long_drag_holds_no_scenario_but_the_first_and_the_last() -> None:
    document = Document(Scenario())
    for seed in range(1, 50):
        document.edit(Scenario(seed=seed), "Seed", gesture="drag")
    gc.collect()
    held = [one.seed for one in gc.get_objects() if isinstance(one, Scenario) and 0 < one.seed < 50]
    assert held == [49]


def test_that_many_drags_leave_no_more_than_the_steps_that_can_be_undone() -> None:
    document = Document(Scenario())
    seeds = iter(range(1_000, 10_000))
    for drag in range(UNDO_LIMIT + 20):
        for _ in range(3):
            document.edit(Scenario(seed=next(seeds)), "Seed", gesture=f"drag {drag}")
    gc.collect()
    held = gc.get_objects()
    steps = [one for one in held if isinstance(one, _Edit) and one.gesture.startswith("drag ")]
    scenarios = [one for one in held if isinstance(one, Scenario) and 1_000 <= one.seed < 10_000]
    assert len(steps) == UNDO_LIMIT
    assert len(scenarios) == UNDO_LIMIT + 1


def test_that_each_move_of_a_drag_is_told_with_its_text_and_its_step() -> None:
    document = Document(named("a"))
    document.edit(named("b"), "To b", gesture="name:1")
    texts: list[str] = []
    steps: list[tuple[str, int]] = []
    document.undo_stack.undoTextChanged.connect(texts.append)
    document.undo_stack.indexChanged.connect(
        lambda step: steps.append((document.scenario.name, step))
    )
    document.edit(named("c"), "To c", gesture="name:1")
    assert (texts, steps) == (["To c"], [("c", 1)])
    document.edit(named("a"), "To a", gesture="name:1")
    assert (texts, steps) == (["To c", ""], [("c", 1), ("a", 0)])
    assert not document.undo_stack.canUndo()
