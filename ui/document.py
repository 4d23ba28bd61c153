"""The document: the one writable place, with the current scenario and its undo history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid
from typing_extensions import override

if TYPE_CHECKING:
    from pathlib import Path

    from negotiator.model.scenario import Scenario

_EDIT: Final = 1


class Document(QObject):
    """The scenario on the table, where it lives on disk, and every step that led to it."""

    changed = Signal(object)
    """The scenario is another one: emitted with it."""
    opened = Signal()
    """Another scenario was opened or begun."""
    path_changed = Signal()

    def __init__(
        self, scenario: Scenario, path: Path | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._scenario = scenario
        self._path = path
        self.undo_stack = stack = QUndoStack(self)
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
        return not self.undo_stack.isClean()

    def edit(self, after: Scenario, text: str, *, gesture: str = "") -> None:
        """Replace the scenario in one named undo step.

        Consecutive edits with the same gesture, when it is not empty, become one step; a step that
        comes back to where it began disappears. An edit equal to the current value does nothing.
        """
        if after == self._scenario:
            return
        self.undo_stack.push(_Edit(self, after, text, gesture=gesture))

    def reset(self, scenario: Scenario, path: Path | None = None) -> None:
        """Take another scenario; the undo history of the last one is dropped."""
        self.undo_stack.clear()
        self._path = path
        self._set(scenario)
        self.path_changed.emit()
        self.opened.emit()

    def mark_saved(self, path: Path) -> None:
        """Note that this file now holds the scenario as it is."""
        self._path = path
        self.undo_stack.setClean()
        self.path_changed.emit()

    def _set(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self.changed.emit(scenario)


class _Edit(QUndoCommand):
    """A step from one scenario to another."""

    def __init__(self, document: Document, after: Scenario, text: str, *, gesture: str) -> None:
        super().__init__(text)
        self._document = document
        self._before = document.scenario
        self.after = after
        self.gesture = gesture

    @override
    def redo(self) -> None:
        if self._document.scenario != self.after:
            self._document._set(self.after)  # noqa: SLF001

    @override
    def undo(self) -> None:
        self._document._set(self._before)  # noqa: SLF001

    @override
    def id(self) -> int:
        return _EDIT if self.gesture else -1

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Edit) or other.gesture != self.gesture:
            return False
        self.after = other.after
        self.setText(other.text())
        self.setObsolete(self.after == self._before)
        return True
