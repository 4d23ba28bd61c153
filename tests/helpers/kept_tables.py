"""Windows over save files for the tests: a document with its keeper and its file desk."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from negotiator.store.home import read_save
from tests.helpers.pictures import a_scenario
from tests.helpers.worlds import a_world
from ui.document import Document
from ui.keeper import Keeper
from ui.views.file_desk import FileDesk

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

WITHIN_MS = 1000
"""An edit is kept within a second."""
PATIENCE_MS = 10_000
"""How long tests of other things wait until it is: machines are busy."""
Answer = QMessageBox.StandardButton


class Table:
    """A document with its keeper and its file desk, as one window has them."""

    def __init__(self, qtbot: QtBot, drafts: Path) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.document = Document(a_scenario())
        self.keeper = Keeper(self.document, a_world(), drafts=drafts)
        self.desk = FileDesk(self.document, self.window, world=a_world(), keeper=self.keeper)
        self.faults: list[str] = []
        self.desk.fault.connect(self.faults.append)
        self.keeper.read(Path(__file__).parents[1] / "data" / "save_1_1.negotiation")

    def rename(self, name: str, *, gesture: str = "") -> None:
        after = self.document.scenario.model_copy(update={"name": name})
        self.document.edit(after, f"Set name to {name}", gesture=gesture)

    def rename_and_wait(self, name: str) -> None:
        with self.qtbot.waitSignal(self.keeper.kept, timeout=PATIENCE_MS):
            self.rename(name)

    def die(self) -> None:
        """End as a program that is killed does: the system lets go of its locks."""
        desk = self.keeper._desk_of_thread
        self.keeper._stop()
        if desk is not None and desk._live is not None:
            os.close(desk._live.home._lock._handle)
            desk._live = None
        self.keeper.close()


class Boxes:
    """Message boxes that were shown, and the answer that is given."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        self.answer = Answer.Cancel

        def note(box: QMessageBox) -> int:
            assert box.textFormat() == Qt.TextFormat.PlainText
            self.texts.append(box.text())
            return self.answer.value

        monkeypatch.setattr(QMessageBox, "exec", note)


def names_in(path: Path) -> list[str]:
    save = read_save(path)
    history = save.history()
    assert history is not None
    return [step.scenario().name for step in history.steps]
