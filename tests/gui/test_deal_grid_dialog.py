"""The table of the whole deal in its dialog: typing, keys, buttons, and what is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.helpers.sheets import QUOTA, Sheet
from ui.viewmodels.deal_grid_model import LEADING
from ui.views.deal_grid_dialog import DealGridDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Choose = QItemSelectionModel.SelectionFlag


@pytest.fixture
def sheet(qapp: QApplication) -> Sheet:
    return Sheet()


def dialog_of(qtbot: QtBot, sheet: Sheet) -> DealGridDialog:
    dialog = DealGridDialog(sheet.table)
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    dialog.show()
    return dialog


def choose(dialog: DealGridDialog, *cells: tuple[int, int]) -> None:
    chosen = dialog.grid.selectionModel()
    chosen.clearSelection()
    for row, column in cells:
        index = dialog.grid.table.index(row, LEADING + column)
        chosen.setCurrentIndex(index, Choose.Select)


def test_that_typing_goes_into_all_chosen_cells(qtbot: QtBot, sheet: Sheet) -> None:
    dialog = dialog_of(qtbot, sheet)
    cells = [sheet.cell(one, "purchase_quota") for one in ("gallium", "germanium")]
    choose(dialog, *cells)
    qtbot.keyClicks(dialog.grid, "3")
    editor = dialog.grid.findChild(QLineEdit)
    assert editor.text() == "3"
    qtbot.keyClicks(editor, "00")
    assert "Allowed: 0 to 100 %" in dialog.note.text()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert dialog.note.text() == ""
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sheet.steps == 1)
    assert [sheet.table.text(*cell) for cell in cells] == ["30 %"] * 2
    shown = [dialog.grid.table.index(row, LEADING + column).data() for row, column in cells]
    assert shown == ["30 %"] * 2


def test_that_what_is_given_up_leaves_no_note(qtbot: QtBot, sheet: Sheet) -> None:
    dialog = dialog_of(qtbot, sheet)
    choose(dialog, (0, 0))
    qtbot.keyClicks(dialog.grid, "x")
    assert "is no amount" in dialog.note.text()
    qtbot.keyClick(dialog.grid.findChild(QLineEdit), Qt.Key.Key_Escape)
    assert dialog.note.text() == ""
    assert sheet.steps == 0


def test_that_keys_and_buttons_copy_paste_and_clear(qtbot: QtBot, sheet: Sheet) -> None:
    dialog = dialog_of(qtbot, sheet)
    clipboard = QApplication.clipboard()
    sheet.table.fill([(0, QUOTA)], "20")
    choose(dialog, (0, QUOTA))
    qtbot.keyClick(dialog.grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "20 %"
    choose(dialog, (1, QUOTA))
    qtbot.keyClick(dialog.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert sheet.table.text(1, QUOTA) == "20 %"
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Delete)
    assert sheet.table.text(1, QUOTA) == ""
    dialog.copy_table.click()
    assert clipboard.text() == sheet.table.table_text()
    clipboard.setText("Mineral\tFoo\n")
    dialog.paste.click()
    assert dialog.note.text().startswith("The heading \u201cFoo\u201d is not known.")
    choose(dialog, (0, QUOTA))
    dialog.clear.click()
    assert sheet.table.text(0, QUOTA) == ""


def test_that_the_table_follows_the_deal_only_while_it_is_seen(qtbot: QtBot, sheet: Sheet) -> None:
    dialog = dialog_of(qtbot, sheet)
    index = dialog.grid.table.index(0, LEADING + QUOTA)
    changes: list[int] = []
    dialog.grid.table.dataChanged.connect(lambda first, _last: changes.append(first.row()))
    sheet.table.fill([(0, QUOTA)], "20")
    assert changes == [0]
    dialog.hide()
    sheet.table.fill([(0, QUOTA)], "30")
    assert changes == [0]
    dialog.show()
    assert changes == [0, 0]
    assert index.data() == "30 %"


def test_that_each_cell_is_spoken_with_mineral_heading_and_unit(qtbot: QtBot, sheet: Sheet) -> None:
    dialog = dialog_of(qtbot, sheet)
    sheet.table.fill([sheet.cell("gallium", "border_floor")], "450")
    row = sheet.row("gallium")
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = [dialog.grid.table.index(row, LEADING + n).data(role) for n in (0, QUOTA)]
    assert spoken == [
        "Gallium, Floor at the border, 450 USD/kg",
        "Gallium, Buying from members, nothing",
    ]
    for widget in (dialog.grid, dialog.copy_table, dialog.paste, dialog.clear):
        assert widget.accessibleName() or widget.text()
