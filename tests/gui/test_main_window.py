"""The main window: one table of actions, files, undo by name, and what it says of a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from negotiator.errors import NegotiatorError
from negotiator.files import read_scenario, write_scenario
from negotiator.model.deal import BorderFloor, Deal
from negotiator.model.notices import notice
from negotiator.model.scenario import Scenario
from negotiator.model.version import MODEL_VERSION
from tests.helpers.pictures import a_picture, a_scenario
from tests.helpers.worlds import a_world
from tests.helpers.zones import zones_of
from ui.actions import ACTIONS, step_words
from ui.document import Document
from ui.keeper import Keeper
from ui.views.body import Page
from ui.views.dialogs import NoticesDialog, about_text
from ui.views.main_window import MainWindow
from ui.widgets.veil import PATIENCE_MS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

DIGEST = "0" * 64
Answer = QMessageBox.StandardButton


class Boxes:
    """Message boxes that were shown, and the answer that is given to questions."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[str] = []
        self.answer = Answer.Discard

        def note(box: QMessageBox) -> int:
            return self._note(box)

        monkeypatch.setattr(QMessageBox, "exec", note)

    def _note(self, box: QMessageBox) -> int:
        assert box.textFormat() == Qt.TextFormat.PlainText
        self.texts.append(box.text())
        return self.answer.value


@pytest.fixture
def boxes(monkeypatch: pytest.MonkeyPatch) -> Boxes:
    return Boxes(monkeypatch)


@pytest.fixture
def window(qtbot: QtBot, boxes: Boxes) -> Iterator[MainWindow]:
    document = Document(a_scenario())
    pages = dict.fromkeys((spec.view for spec in ACTIONS if spec.view), Page(QWidget))
    item = MainWindow(
        document, zones_of(document, pages), world=a_world(), keeper=Keeper(document, a_world())
    )
    qtbot.addWidget(item)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    yield item
    boxes.answer = Answer.Discard
    item.close()


def rename(window: MainWindow, name: str) -> None:
    after = window.document.scenario.model_copy(update={"name": name})
    window.document.edit(after, f"Set name to {name}")


def saved(path: Path, name: str) -> Path:
    write_scenario(path, Scenario(name=name), data_digest=DIGEST)
    return path


def test_that_every_action_of_the_table_is_in_a_menu_once(window: MainWindow) -> None:
    in_menus = [
        action.objectName()
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if action.objectName()
    ]
    assert sorted(in_menus) == sorted(spec.id for spec in ACTIONS)


def test_that_no_two_actions_have_the_same_shortcut(window: MainWindow) -> None:
    keys = [action.shortcut().toString() for action in window.actions_by_id.values()]
    used = [key for key in keys if key]
    assert len(set(used)) == len(used)


def test_that_undo_and_redo_say_what_they_would_do(window: MainWindow) -> None:
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert not undo.isEnabled()
    rename(window, "Second")
    assert undo.text() == "&Undo set name to Second"
    undo.trigger()
    assert window.document.scenario.name == "Trilateral floor"
    assert redo.text() == "&Redo set name to Second"
    redo.trigger()
    assert window.document.scenario.name == "Second"


@pytest.mark.parametrize(
    ("step", "words"),
    [
        ("Set NdPr floor", "Undo set NdPr floor"),
        ("EU joins", "Undo EU joins"),
        ("Add Bosnia & Herzegovina", "Undo add Bosnia && Herzegovina"),
        ("", "Undo"),
    ],
)
def test_that_a_step_is_named_behind_the_verb(step: str, words: str) -> None:
    assert step_words("Undo", step) == words


def test_that_resetting_the_deal_can_be_undone(window: MainWindow) -> None:
    before = window.document.scenario
    window.actions_by_id["reset_deal"].trigger()
    assert window.document.scenario.deal.instruments == ()
    assert window.document.scenario.coalition == before.coalition
    window.actions_by_id["undo"].trigger()
    assert window.document.scenario == before


def test_that_the_title_names_the_document_and_marks_edits(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.windowTitle() == "Trilateral floor[*] — Negotiator"
    assert not window.isWindowModified()
    rename(window, "Second")
    assert window.isWindowModified()
    window.document.mark_saved(tmp_path / "mine.negotiation.json")
    assert window.windowTitle() == "mine.negotiation.json[*] — Negotiator"
    assert not window.isWindowModified()


def test_that_a_file_is_opened_by_the_dialog(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "a.negotiation.json", "From a file")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    window.actions_by_id["open"].trigger()
    assert window.document.scenario == Scenario(name="From a file")
    assert window.document.path == path


def test_that_a_bad_file_is_refused_with_place_and_cure_and_the_document_stays(
    window: MainWindow, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(tmp_path / "bad.negotiation.json", "Bad")
    path.write_text(path.read_text().replace('"quarters": 60', '"quarters": 3'))
    before = window.document.scenario
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(path), ""))
    window.actions_by_id["open"].trigger()
    assert len(boxes.texts) == 1
    for part in ("bad.negotiation.json", "quarters", "found 3", "from 8 up to 120"):
        assert part in boxes.texts[0]
    assert window.document.scenario == before


def test_that_all_problems_of_a_bad_file_are_listed(
    window: MainWindow, boxes: Boxes, tmp_path: Path
) -> None:
    path = saved(tmp_path / "bad.negotiation.json", "Bad")
    text = path.read_text().replace('"quarters": 60', '"quarters": 3')
    path.write_text(text.replace('"seed": 0', '"seed": -1'))
    window.desk.open_path(path)
    assert "quarters: found 3" in boxes.texts[0]
    assert "seed: found \u22121" in boxes.texts[0]


def test_that_a_file_with_a_mineral_that_the_data_lack_is_refused(
    window: MainWindow, boxes: Boxes, tmp_path: Path
) -> None:
    path = tmp_path / "odd.negotiation.json"
    floor = BorderFloor(mineral="unobtainium", price_usd_per_t=1.0)
    scenario = Scenario(name="Odd", deal=Deal(instruments=(floor,)))
    write_scenario(path, scenario, data_digest=DIGEST)
    window.desk.open_path(path)
    assert "unobtainium" in boxes.texts[0]
    assert window.document.scenario.name == "Trilateral floor"


def test_that_a_file_dropped_on_the_window_is_opened(window: MainWindow, tmp_path: Path) -> None:
    path = saved(tmp_path / "dropped.negotiation.json", "Dropped")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, mime, left, none))
    assert window.document.scenario.name != "Dropped"  # who waits for the drop waits no longer
    QApplication.processEvents()
    assert window.document.scenario.name == "Dropped"


def test_that_text_dropped_on_the_window_is_not_taken(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("no file")
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert not enter.isAccepted()


def test_that_saving_asks_for_a_place_once_and_writes_a_file_that_can_be_read(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "mine.negotiation.json"
    asked: list[str] = []

    def ask(_parent: QWidget, title: str, *_rest: str) -> tuple[str, str]:
        asked.append(title)
        return str(place), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    rename(window, "Second")
    window.actions_by_id["save"].trigger()
    path = tmp_path / "mine.negotiation.json"
    assert read_scenario(path) == window.document.scenario
    assert window.document.path == path
    rename(window, "Third")
    window.actions_by_id["save"].trigger()
    assert read_scenario(path).name == "Third"
    assert len(asked) == 1


def test_that_a_place_that_cannot_be_written_is_named_and_edits_stay_unsaved(
    window: MainWindow, boxes: Boxes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "absent" / "mine.negotiation.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (place, ""))
    rename(window, "Second")
    window.actions_by_id["save"].trigger()
    assert "mine.negotiation.json" in boxes.texts[0]
    assert window.document.modified


def test_that_saving_a_copy_leaves_the_document_where_it_is(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "copy.negotiation.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a: (str(place), ""))
    rename(window, "Second")
    assert window.desk.save_copy()
    assert window.statusBar().currentMessage().startswith("Saved: ")
    assert read_scenario(place).name == "Second"
    assert window.document.path is None
    assert window.document.modified


def test_that_closing_without_edits_asks_nothing(window: MainWindow, boxes: Boxes) -> None:
    assert window.close()
    assert boxes.texts == []


@pytest.mark.parametrize(("answer", "closes"), [(Answer.Cancel, False), (Answer.Discard, True)])
def test_that_closing_with_edits_asks_and_obeys(
    window: MainWindow, boxes: Boxes, answer: QMessageBox.StandardButton, *, closes: bool
) -> None:
    rename(window, "Second")
    boxes.answer = answer
    assert window.close() is closes
    assert boxes.texts == ["Save the changes to Second?"]


def test_that_closing_with_save_writes_the_file(
    window: MainWindow, boxes: Boxes, tmp_path: Path
) -> None:
    path = saved(tmp_path / "a.negotiation.json", "First")
    window.desk.open_path(path)
    rename(window, "Second")
    boxes.answer = Answer.Save
    assert window.close()
    assert read_scenario(path).name == "Second"


def test_that_opening_over_edits_can_be_cancelled(
    window: MainWindow, boxes: Boxes, tmp_path: Path
) -> None:
    path = saved(tmp_path / "a.negotiation.json", "First")
    rename(window, "Second")
    boxes.answer = Answer.Cancel
    window.desk.open_path(path)
    assert window.document.scenario.name == "Second"


def test_that_a_shipped_scenario_begins_a_document_without_a_file(window: MainWindow) -> None:
    window.offer_scenarios([Scenario(name="No deal")])
    file_menu = window.menuBar().actions()[0].menu()
    new_menu = file_menu.actions()[0].menu()
    new_menu.actions()[0].trigger()
    assert window.document.scenario == Scenario(name="No deal")
    assert window.document.path is None


def test_that_presets_are_in_the_menu_of_the_coalition(window: MainWindow) -> None:
    preset = QAction("G7")
    window.offer_coalitions([preset])
    first, separator, *others = window.menuBar().actions()[2].menu().actions()
    assert (first, separator.isSeparator()) == (preset, True)
    assert [action.text() for action in others] == ["&Thresholds\u2026"]


def test_that_the_status_line_says_what_the_figures_are_of(window: MainWindow) -> None:
    window.show_picture(a_picture())
    assert window.status.state.text() == "Up to date, 2026\u20132040 by quarter"
    assert window.status.notices.isHidden()
    window.status.show_grade(a_world().mineral("gallium"))
    assert window.status.grade.text() == "◐ Price and supply of gallium: published or derived"


def test_that_notices_are_counted_and_shown_with_their_cure(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = notice("gallium, refined", "nobody_refines", mineral="gallium")
    window.show_picture(a_picture(notices=(found,)))
    assert window.status.notices.text() == "1 notice"
    shown: list[str] = []

    def read(dialog: NoticesDialog) -> int:
        shown.extend(label.text() for label in dialog.findChildren(type(window.status.state)))
        return 0

    monkeypatch.setattr(NoticesDialog, "exec", read)
    window.status.notices.click()
    assert shown == [found.text, found.cure, "Gallium · Refined"]


def test_that_old_figures_are_dimmed_only_after_a_while(window: MainWindow, qtbot: QtBot) -> None:
    window.show_picture(a_picture())
    window.show_busy(busy=True)
    assert not window.veil.isVisible()
    qtbot.waitUntil(window.veil.isVisible, timeout=PATIENCE_MS * 20)
    assert window.status.state.text() == "Computing…"
    assert window.veil.says == ""
    window.show_picture(a_picture())
    assert not window.veil.isVisible()
    assert window.status.state.text() == "Up to date, 2026\u20132040 by quarter"


def test_that_an_error_is_shown_over_the_figures_with_undo_as_its_cure(
    window: MainWindow,
) -> None:
    rename(window, "Second")
    error = NegotiatorError("a floor of 0.", where="gallium", cure="Raise it.")
    window.show_error(error)
    assert window.veil.says == "gallium: a floor of 0. Raise it."
    assert window.status.state.text() == "Cannot compute; these are the last figures"
    window.veil.cure_wanted.emit()
    assert window.document.scenario.name == "Trilateral floor"
    window.show_picture(a_picture())
    assert window.veil.says == ""


def test_that_the_window_fits_a_small_laptop(window: MainWindow) -> None:
    smallest = window.minimumSizeHint()
    assert smallest.width() <= 1280
    assert smallest.height() <= 720


def test_that_about_names_versions_and_the_data(qapp: QApplication) -> None:
    text = about_text("abcdef0123456789" + "0" * 48)
    for part in (f"model {MODEL_VERSION}", "data abcdef0123456789", "Qt 6.", "LGPL", "Licences"):
        assert part in text
