"""The file desk: opening, recovery, history and import, with the questions that they ask."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from negotiator.documents import is_save
from negotiator.errors import NegotiatorError, StoreBusyError, StoreReadOnlyError
from negotiator.files import SUFFIX, read_scenario_file, shipped_scenarios
from negotiator.model.checks import require_sound
from negotiator.store.layout import SAVE_SUFFIX
from ui.viewmodels.error_words import error_text
from ui.viewmodels.kept_words import (
    crash_question,
    draft_question,
    import_text,
    other_data_text,
)
from ui.views import boxes
from ui.views.boxes import Answer
from ui.views.history import HistoryDialog
from ui.views.save_desk import SaveDesk
from ui.widgets.help_mark import exec_explained

if TYPE_CHECKING:
    from negotiator.files import ScenarioFile
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from negotiator.store.values import OpenedDocument
    from ui.document import Document
    from ui.keeper import Keeper


class FileDesk(SaveDesk):
    """Moves scenarios and documents between the table and the disk."""

    def __init__(
        self, document: Document, window: QWidget, *, world: World, keeper: Keeper
    ) -> None:
        super().__init__(document, window, world=world, keeper=keeper)
        document.unreadable.connect(self._show_unreadable)

    def open_by_dialog(self) -> None:
        """Ask for a file and open it."""
        every = self.tr("Documents and scenarios") + f" (*{SAVE_SUFFIX} *{SUFFIX})"
        path, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open"), self._folder(), every)
        if path:
            self.open_path(Path(path))

    def open_path(self, path: Path) -> None:
        """Open a file; one that cannot be opened leaves the document as it is."""
        if is_save(path):
            self._open_document(path)
            return
        try:
            found = read_scenario_file(path)
            require_sound(self._world, found.scenario)
        except NegotiatorError as error:
            self._show_unopened(path, error)
            return
        if self.may_leave():
            self._keeper.leave()
            self._document.reset(found.scenario, path)
            self._tell_of_other_data(found)

    def open_named(self, name: str) -> None:
        """Open a file, or begin from the shipped scenario of this name."""
        shipped = shipped_scenarios()
        if name in shipped:
            self.begin(shipped[name])
        else:
            self.open_path(Path(name))

    def take_dropped(self, paths: list[Path]) -> None:
        """Open the file that was dropped on the window, if it is one."""
        if len(paths) == 1:
            self.open_path(paths[0])
            return
        words = self.tr("One file at a time can be dropped here.")
        if not paths:
            words = self.tr("What was dropped is no file on this computer.")
        boxes.tell(self._window, self.tr("Open"), f"{words}\n\n{self._openable()}")

    def begin(self, scenario: Scenario) -> None:
        """Begin a new document from a shipped scenario."""
        if self.may_leave():
            self._keeper.leave()
            self._document.reset(scenario)

    def offer_draft(self) -> None:
        """Ask once whether what a program that died has left is wanted."""
        draft = self._keeper.newest_draft()
        if draft is None:
            return
        answer = boxes.ask(
            self._window,
            self.tr("Restore the document?"),
            draft_question(draft, self._world),
            {
                Answer.Open: self.tr("&Restore"),
                Answer.Discard: self.tr("&Discard"),
                Answer.Cancel: self.tr("Ask &later"),
            },
        )
        if answer == Answer.Discard:
            self._keeper.discard(draft.path)
        elif answer == Answer.Open:
            self._restore(draft.path)

    def show_history(self) -> None:
        """Show the revisions; one that is chosen comes back on the table, as an edit."""
        if self._keeper.path is not None and not self._try(self._keeper.flush):
            return
        revisions, named = self._keeper.revisions()
        dialog = HistoryDialog(
            revisions,
            named,
            read=self._keeper.scenario,
            current=self._document.scenario,
            world=self._world,
            parent=self._window,
        )
        if (
            exec_explained(dialog, "files")
            and dialog.chosen is not None
            and dialog.revision is not None
        ):
            words = self.tr("Go back to revision {number}").format(number=dialog.revision.id)
            self._take_back(dialog.chosen, words)
        dialog.deleteLater()

    def import_folder(self) -> None:
        """Ask for a folder of scenario files and put them into the document, by name."""
        folder = QFileDialog.getExistingDirectory(
            self._window, self.tr("Import a folder of scenarios"), self._folder()
        )
        if not folder:
            return
        title = self.tr("Import")
        try:
            found = self._keeper.import_files([Path(folder)])
        except NegotiatorError as error:
            self._show(title, error)
            return
        boxes.tell(self._window, title, import_text(found))

    def _open_document(self, path: Path, *, take_over: bool = False) -> None:
        if self._keeper.path is not None and path.resolve() == self._keeper.path.resolve():
            return
        try:
            opened = self._keeper.open(path, take_over=take_over)
        except (StoreBusyError, StoreReadOnlyError) as error:
            self._offer_reading(path, error)
            return
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be opened."), error)
            return
        if not self._is_sound(opened) or not self.may_leave():
            self._keeper.put_away()
            return
        self._keeper.take(opened)
        self._ask_about_crash(opened)

    def _offer_reading(self, path: Path, error: StoreBusyError | StoreReadOnlyError) -> None:
        """Say who has a document, and offer to read it."""
        answers = {Answer.Open: self.tr("Open a &copy to read"), Answer.Cancel: ""}
        if isinstance(error, StoreBusyError) and error.may_take_over:
            answers[Answer.Retry] = self.tr("&Open it all the same")
        answer = boxes.ask(self._window, self.tr("Open"), error_text(error), answers)
        if answer == Answer.Retry:
            self._open_document(path, take_over=True)
        elif answer == Answer.Open:
            self._open_to_read(path)

    def _open_to_read(self, path: Path) -> None:
        try:
            opened = self._keeper.read(path)
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be opened."), error)
            return
        if self._is_sound(opened) and self.may_leave():
            self._keeper.leave()
            self._document.restore(opened.history)

    def _is_sound(self, opened: OpenedDocument) -> bool:
        """Whether the scenario on the table fits the data; says so if it does not."""
        try:
            require_sound(self._world, opened.history.steps[opened.history.index].scenario())
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be opened."), error)
            return False
        return True

    def _ask_about_crash(self, opened: OpenedDocument) -> None:
        """After a crash ask once, with time and difference, whether the changes stay."""
        question = crash_question(opened, self._world, self._document.scenario)
        if not question or opened.before is None:
            return
        answers = {
            Answer.Ok: self.tr("&Keep the changes"),
            Answer.Reset: self.tr("&Go back to how it was opened"),
        }
        title = self.tr("Keep the changes?")
        if boxes.ask(self._window, title, question, answers) == Answer.Reset:
            self._take_back(opened.before, self.tr("Go back to how it was opened"))

    def _take_back(self, scenario: Scenario, words: str) -> None:
        """Put an older scenario on the table, as an edit that can be undone."""
        try:
            require_sound(self._world, scenario)
        except NegotiatorError as error:
            self._show(self.tr("This scenario cannot be used."), error)
            return
        self._document.edit(scenario, words)

    def _tell_of_other_data(self, found: ScenarioFile) -> None:
        words = other_data_text(found, self._world)
        if words:
            boxes.tell(self._window, self.tr("Other data"), words)

    def _restore(self, path: Path) -> None:
        try:
            opened = self._keeper.open(path)
        except NegotiatorError as error:
            self._show(self.tr("This document cannot be restored."), error)
            return
        if not self._is_sound(opened):
            self._keeper.put_away()
            return
        self._keeper.take(opened, is_draft=True)
        self._document.mark_unsaved()

    def _show_unopened(self, path: Path, error: NegotiatorError) -> None:
        """Say why a file cannot be opened; of one that is none of ours also which files can be."""
        title = self.tr("This file cannot be opened.")
        if path.name.endswith(SUFFIX):
            self._show(title, error)
            return
        words = f"{title}\n\n{error_text(error)}\n\n{self._openable()}"
        boxes.warn(self._window, title, words)

    def _openable(self) -> str:
        """Say which files can be opened, and where a table goes."""
        pattern = self.tr(
            "Documents (*{document}) and scenarios (*{scenario}) can be opened. A table of the deal is copied "
            "in a spreadsheet and pasted under Deal, All minerals."
        )
        return pattern.format(document=SAVE_SUFFIX, scenario=SUFFIX)

    @Slot(object)
    def _show_unreadable(self, error: NegotiatorError) -> None:
        self._show(self.tr("This step cannot be shown."), error)
