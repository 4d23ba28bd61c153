"""The save desk: keeping and saving the document, and what is said when that cannot be done."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from negotiator.documents import is_save
from negotiator.errors import NegotiatorError
from negotiator.files import SUFFIX, world_bytes
from negotiator.files.disk import write_bytes
from negotiator.store.layout import SAVE_SUFFIX
from ui.viewmodels.error_words import error_text
from ui.viewmodels.kept_words import clock_text
from ui.views import boxes
from ui.views.boxes import Answer
from ui.widgets.done_words import say_done
from ui.widgets.typed_text import take_typed

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from negotiator.model.world import World
    from ui.document import Document
    from ui.keeper import Keeper


class SaveDesk(QObject):
    """Moves the document to the disk."""

    fault = Signal(str)
    """The document cannot be kept, and why; empty once it can."""

    def __init__(
        self, document: Document, window: QWidget, *, world: World, keeper: Keeper
    ) -> None:
        super().__init__(window)
        self._document = document
        self._window = window
        self._world = world
        self._keeper = keeper
        self._last_fault = ""
        keeper.kept.connect(self._note_kept)
        keeper.failed.connect(self._note_failed)
        keeper.clock_set_back.connect(self._note_clock)

    @property
    def name(self) -> str:
        """Name of the document for people: of its file, else of the scenario."""
        path = self._document.path
        return self._document.scenario.name if path is None else path.name

    def save(self) -> bool:
        """Save where the document lives; ask where if it has no place. Whether it was saved."""
        path = self._document.path
        if path is None:
            return self.save_as()
        if self._keeper.path is None:
            return self._told(path, saved=self._write_scenario(path))
        return self._told(path, saved=self._try(self._keeper.flush))

    def save_as(self) -> bool:
        """Ask for a place and let the document live there. Whether it was saved."""
        path = self._ask_place(self.tr("Save"))
        if path is None:
            return False
        if not is_save(path):
            return self._told(path, saved=self._write_scenario(path))
        return self._told(path, saved=self._try(lambda: self._keeper.save_as(path)))

    def save_copy(self) -> bool:
        """Save a copy and go on with the document as it is. Whether it was saved."""
        path = self._ask_place(self.tr("Save a copy"))
        if path is None:
            return False
        if is_save(path):
            return self._told(path, saved=self._try(lambda: self._keeper.save_copy(path)))
        return self._told(path, saved=self._try(lambda: self._put(path)))

    def _told(self, path: Path, *, saved: bool) -> bool:
        """Say at the foot of the window what was saved, if it was; return whether."""
        if saved:
            say_done(self._window, self.tr("Saved: {file}").format(file=path.name))
        return saved

    def explain_fault(self) -> None:
        """Say why the document is not kept, and offer another place."""
        answers = {Answer.Save: self.tr("Save &elsewhere\u2026"), Answer.Close: ""}
        answer = boxes.ask(self._window, self.tr("The document"), self._last_fault, answers)
        if answer == Answer.Save:
            self.save_as()

    def may_leave(self) -> bool:
        """Keep what is not kept, or ask about it; whether the document may be given up."""
        take_typed()
        if self._keeper.path is not None and self._try(self._keeper.flush):
            return True
        if not self._document.modified:
            return True
        answer = boxes.ask(
            self._window,
            self.tr("Unsaved changes"),
            self.tr("Save the changes to {name}?").format(name=self.name),
            {Answer.Save: "", Answer.Discard: "", Answer.Cancel: ""},
        )
        if answer == Answer.Save:
            return self.save() if self._keeper.path is None else self.save_as()
        return answer == Answer.Discard

    def _write_scenario(self, path: Path) -> bool:
        """Let the document live in a scenario file, which holds no history."""
        saved = self._try(lambda: self._put(path))
        if saved:
            self._keeper.leave()
            self._document.mark_saved(path)
        return saved

    def _put(self, path: Path) -> None:
        write_bytes(path, world_bytes(self._world, self._document.scenario))

    def _try(self, action: Callable[[], None]) -> bool:
        """Do something with the disk; whether it was done."""
        try:
            action()
        except NegotiatorError as error:
            self._show(self.tr("This file cannot be saved."), error)
            return False
        return True

    def _ask_place(self, title: str) -> Path | None:
        path = self._document.path
        proposal = Path(self._folder()) / (
            f"{self._plain_name()}{SAVE_SUFFIX}" if path is None else path.name
        )
        documents = self.tr("Documents with their history") + f" (*{SAVE_SUFFIX})"
        scenarios = self.tr("Scenarios to send") + f" (*{SUFFIX})"
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, title, str(proposal), f"{documents};;{scenarios}"
        )
        if not chosen:
            return None
        if chosen.endswith((".json", SAVE_SUFFIX)):
            return Path(chosen)
        return Path(chosen + (SUFFIX if kind == scenarios else SAVE_SUFFIX))

    def _plain_name(self) -> str:
        """Name of the scenario without what a file name may not have."""
        name = self._document.scenario.name
        return "".join(mark if mark.isalnum() or mark in " -_" else "-" for mark in name).strip()

    def _folder(self) -> str:
        path = self._document.path
        return str(Path.home() if path is None else path.parent)

    def _show(self, title: str, error: NegotiatorError) -> None:
        boxes.warn(self._window, title, f"{title}\n\n{error_text(error)}")

    @Slot()
    def _note_kept(self) -> None:
        if self._last_fault:
            self._last_fault = ""
            self.fault.emit("")

    @Slot(object)
    def _note_failed(self, error: NegotiatorError) -> None:
        """Say in the window why the document cannot be kept, as long as that is so."""
        kept = self.tr("Your work is kept in memory until it can be saved.")
        text = f"{error_text(error)} {kept}"
        if text == self._last_fault:
            return
        self._last_fault = text
        self.fault.emit(text)

    @Slot(object)
    def _note_clock(self, later: datetime) -> None:
        self._last_fault = clock_text(later)
        self.fault.emit(self._last_fault)
