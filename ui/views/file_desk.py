"""The file desk: opening, saving and leaving, with the questions that they ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from negotiator.errors import InputError, NegotiatorError
from negotiator.files import SUFFIX, read_scenario, write_scenario
from negotiator.model.checks import require_sound

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document

_SHOWN_PROBLEMS: Final = 10


class FileDesk(QObject):
    """Moves scenarios between the document and the disk."""

    def __init__(self, document: Document, window: QWidget, *, world: World) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._world = world

    @property
    def name(self) -> str:
        """Name of the document for people: of its file, else of the scenario."""
        path = self._document.path
        return self._document.scenario.name if path is None else path.name

    def open_by_dialog(self) -> None:
        """Ask for a file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open scenario"), self._folder(), self._filter()
        )
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a file; one that cannot be opened leaves the document as it is."""
        try:
            scenario = read_scenario(path)
            require_sound(self._world, scenario)
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be opened."), error)
            return
        if self.may_leave():
            self._document.reset(scenario, path)

    def begin(self, scenario: Scenario) -> None:
        """Begin a new document from a shipped scenario."""
        if self.may_leave():
            self._document.reset(scenario)

    def save(self) -> bool:
        """Save where the document lives; ask where if it has no place. Whether it was saved."""
        path = self._document.path
        return self.save_as() if path is None else self._write(path)

    def save_as(self) -> bool:
        """Ask for a place and save there. Whether it was saved."""
        path = self._ask_place(self.tr("Save scenario"))
        return path is not None and self._write(path)

    def save_copy(self) -> bool:
        """Save a copy and go on with the document as it is. Whether it was saved."""
        path = self._ask_place(self.tr("Save a copy"))
        return path is not None and self._put(path)

    def may_leave(self) -> bool:
        """Ask about edits that no file holds; whether the document may be given up."""
        if not self._document.modified:
            return True
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to {name}?").format(name=self.name),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        return self.save() if answer == button.Save else answer == button.Discard

    def _write(self, path: Path) -> bool:
        saved = self._put(path)
        if saved:
            self._document.mark_saved(path)
        return saved

    def _put(self, path: Path) -> bool:
        try:
            write_scenario(path, self._document.scenario, data_digest=self._world.digest)
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be saved."), error)
            return False
        return True

    def _ask_place(self, title: str) -> Path | None:
        path = self._document.path
        proposal = Path(self._folder()) / (
            f"{self._plain_name()}{SUFFIX}" if path is None else path.name
        )
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(proposal), self._filter())
        if not chosen:
            return None
        return Path(chosen if chosen.endswith(".json") else f"{chosen}{SUFFIX}")

    def _plain_name(self) -> str:
        """Name of the scenario without what a file name may not have."""
        name = self._document.scenario.name
        return "".join(mark if mark.isalnum() or mark in " -_" else "-" for mark in name).strip()

    def _folder(self) -> str:
        path = self._document.path
        return str(Path.home() if path is None else path.parent)

    def _filter(self) -> str:
        return self.tr("Negotiator scenarios") + f" (*{SUFFIX})"

    def _show(self, title: str, error: NegotiatorError) -> None:
        QMessageBox.warning(self._window, title, f"{title}\n\n{error_text(error)}")


def error_text(error: NegotiatorError) -> str:
    """Say what was found, where, and what would do; a line for each of the first problems."""
    if not isinstance(error, InputError) or len(error.problems) <= 1:
        return str(error)
    shown = error.problems[:_SHOWN_PROBLEMS]
    lines = [f"{problem.where}: found {problem.found}. {problem.cure}" for problem in shown]
    left = len(error.problems) - len(shown)
    return "\n".join(lines + ([f"(+{left})"] if left else []))
