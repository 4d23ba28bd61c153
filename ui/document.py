"""The document: the one writable place, with the current scenario and its undo history."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid
from typing_extensions import override

from negotiator.errors import NegotiatorError
from negotiator.store.layout import UNDO_LIMIT
from negotiator.store.values import History, Step

if TYPE_CHECKING:
    from pathlib import Path

    from negotiator.model.scenario import Scenario


class Document(QObject):
    """The scenario on the table, where it lives on disk, and every step that led to it."""

    changed = Signal(object)
    """The scenario is another one: emitted with it."""
    opened = Signal()
    """Another scenario was opened or begun."""
    path_changed = Signal()
    modified_changed = Signal(bool)
    """Whether there are edits that no file holds."""
    unreadable = Signal(object)
    """A step of a document from elsewhere cannot be shown: emitted with the `NegotiatorError`."""

    def __init__(
        self, scenario: Scenario, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._step = a_step(scenario)
        self._path = path
        self._kept: Step | None = None
        self._was_modified = False
        self._is_restoring = False
        self.undo_stack = stack = QUndoStack(self)
        stack.setUndoLimit(UNDO_LIMIT)
        stack.cleanChanged.connect(self._tell_modified)
        # A stack that is destroyed announces its last step, to listeners that may be gone.
        self.destroyed.connect(lambda: isValid(stack) and stack.blockSignals(True))  # noqa: FBT003

    @property
    def scenario(self) -> Scenario:
        """The current scenario."""
        return self._scenario

    @property
    def path(self) -> Path | None:
        """File that holds the scenario; None before it was saved."""
        return self._path

    @property
    def modified(self) -> bool:
        """Whether there are edits that no file holds."""
        return self._step is not self._kept and not self.undo_stack.isClean()

    @property
    def gesture(self) -> str:
        """Gesture of the last step; empty where it can no longer go on."""
        last = self._last_edit()
        return "" if last is None else last.gesture

    def edit(self, after: Scenario, text: str, *, gesture: str = "") -> None:
        """Replace the scenario in one named undo step.

        Consecutive edits with the same gesture, when it is not empty, become one step; a step that
        comes back to where it began disappears. An edit equal to the current value does nothing.
        """
        if after == self._scenario:
            return
        last = self._last_edit()
        if (
            gesture
            and last is not None
            and last.gesture == gesture
            and not self.undo_stack.isClean()
        ):
            self._prolong(last, a_step(after, text))
        else:
            self.undo_stack.push(_Edit(self, self._step, a_step(after, text), gesture=gesture))

    def history(self) -> History:
        """Return the undo history as it is now."""
        stack = self.undo_stack
        edits = [stack.command(number) for number in range(stack.count())]
        steps = [edit.after for edit in edits if isinstance(edit, _Edit)]
        first = edits[0].before if edits and isinstance(edits[0], _Edit) else self._step
        return History((first, *steps), stack.index())

    def reset(self, scenario: Scenario, path: Path | None = None) -> None:
        """Take another scenario; the undo history of the last one is dropped."""
        self.restore(History((a_step(scenario),), 0), path)

    def restore(self, history: History, path: Path | None = None) -> None:
        """Take the history of another document, with its scenario on the table.

        Raises
        ------
        FileError, ScenarioError
            If that scenario cannot be read; the document is then as it was.
        """
        steps = history.steps[-UNDO_LIMIT - 1 :]
        index = max(history.index - (len(history.steps) - len(steps)), 0)
        scenario = steps[index].scenario()
        self.undo_stack.clear()
        self._is_restoring = True
        for before, after in pairwise(steps):
            self.undo_stack.push(_Edit(self, before, after, gesture=""))
        self.undo_stack.setIndex(index)
        self._is_restoring = False
        self.undo_stack.setClean()
        self._path = path
        self._take(steps[index], scenario)
        self.path_changed.emit()
        self.opened.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that this file now holds the scenario as it is."""
        self._path = path
        self.undo_stack.setClean()
        self.path_changed.emit()

    def mark_kept(self, step: Step, path: Path) -> None:
        """Note that this file keeps the document, up to this step of its history.

        The stack is not marked as clean: it would then begin a new step within a drag.
        """
        self._kept = step
        if path != self._path:
            self._path = path
            self.path_changed.emit()
        self._tell_modified()

    def mark_unsaved(self) -> None:
        """Note that no file that the user knows of holds the scenario."""
        self._kept = None
        self.undo_stack.resetClean()

    def _show(self, step: Step) -> None:
        """Put the scenario of a step on the table, unless it is there or only passed by."""
        if step is self._step or self._is_restoring:
            return
        try:
            scenario = step.scenario()
        except NegotiatorError as error:
            self.unreadable.emit(error)
            return
        self._take(step, scenario)

    def _last_edit(self) -> _Edit | None:
        """Return the last step; None where another one can be taken again."""
        stack = self.undo_stack
        last = stack.command(stack.index() - 1) if stack.index() == stack.count() else None
        return last if isinstance(last, _Edit) else None

    def _prolong(self, edit: _Edit, after: Step) -> None:
        """Let the last step lead to another scenario; drop it where it comes back to its beginning.

        The stack could merge commands itself, but PySide never frees one that was merged.
        """
        edit.after = after
        edit.setText(after.text)
        self._show(after)
        stack = self.undo_stack
        if self._scenario == edit.before.scenario():
            self._step = edit.before
            edit.setObsolete(True)
            stack.undo()
        else:
            stack.indexChanged.emit(stack.index())
            stack.undoTextChanged.emit(after.text)

    def _take(self, step: Step, scenario: Scenario) -> None:
        self._step = step
        self._scenario = scenario
        self._tell_modified()
        self.changed.emit(scenario)

    def _tell_modified(self) -> None:
        if self.modified != self._was_modified:
            self._was_modified = self.modified
            self.modified_changed.emit(self.modified)


def a_step(scenario: Scenario, text: str = "") -> Step:
    """Return a step to a scenario."""
    return Step(text, lambda: scenario)


class _Edit(QUndoCommand):
    """A step from one scenario to another."""

    def __init__(self, document: Document, before: Step, after: Step, *, gesture: str) -> None:
        super().__init__(after.text)
        self._document = document
        self.before = before
        self.after = after
        self.gesture = gesture

    @override
    def redo(self) -> None:
        self._document._show(self.after)  # noqa: SLF001

    @override
    def undo(self) -> None:
        self._document._show(self.before)  # noqa: SLF001
