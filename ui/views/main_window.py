"""The main window: menus, toolbar, the three zones and the status line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMenu,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from negotiator.model.edits import without_deal
from ui.actions import ACTIONS, MENUS, VIEW, build_actions, step_words
from ui.texts import translate_entry
from ui.viewmodels.error_words import error_text
from ui.viewmodels.notice_words import notice_words
from ui.views.body import Body
from ui.views.dialog_host import DialogHost
from ui.views.dialogs import NoticesDialog, show_about
from ui.views.file_desk import FileDesk
from ui.views.handbook import HandbookView
from ui.views.handbook_pdf import ask_and_write
from ui.views.shortcuts import ShortcutsDialog
from ui.views.status_line import StatusLine
from ui.views.tool_bar import ToolBar
from ui.widgets.command_palette import CommandPalette, commands
from ui.widgets.flat_bars import FlatMenuBar
from ui.widgets.hairline import Hairline
from ui.widgets.help_mark import exec_explained, explained, page_of
from ui.widgets.stage_line import StageLine
from ui.widgets.typed_text import take_typed
from ui.widgets.veil import Veil

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
    from PySide6.QtWidgets import QComboBox

    from negotiator.errors import NegotiatorError
    from negotiator.measures.picture import Picture
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.document import Document
    from ui.keeper import Keeper
    from ui.viewmodels.bands import BandsViewModel
    from ui.views.body import Zones
    from ui.views.recent_menu import RecentMenu

WINDOW_SIZE: Final = QSize(1366, 768)
SMALLEST_SIZE: Final = QSize(1280, 720)
FIRST_VIEW: Final = "outcome"
_AGAIN_MS: Final = 300
_WITH_BANDS: Final = (FIRST_VIEW, "ledger")
"""Views that show bands."""


class MainWindow(DialogHost):
    """The window of one document. It asks no one to compute: it shows what it is told."""

    bands_wanted = Signal(bool)
    """Bands are to be shown in the charts, or none."""
    layout_wanted = Signal(str)
    layout_reset_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, document: Document, zones: Zones, *, world: World, keeper: Keeper) -> None:
        super().__init__(zones, world)
        self.document = document
        self._keeper = keeper
        self.desk = FileDesk(document, self, world=world, keeper=keeper)
        self.status = StatusLine(self)
        self.stage = StageLine()
        self.stage.hide()
        self.veil = Veil()
        self.body = Body(zones, self.veil)
        self.first_view = FIRST_VIEW
        self._closers: list[Callable[[], None]] = []
        self.actions_by_id = build_actions(self, first=take_typed)
        self.addActions(list(self.actions_by_id.values()))  # keys count without menus too
        self._picture: Picture | None = None
        self._new_menu = QMenu(self.tr("&New from"), self)
        self._menus: dict[str, QMenu] = {}
        self._fill_menus()
        self.tools = ToolBar(self.actions_by_id, self.tr("Tools"), self)
        self.addToolBar(self.tools)
        self._lay_out()
        self.show_view(FIRST_VIEW)
        self._follow_document()
        self.setAcceptDrops(True)
        explained(self, "window")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.resize(WINDOW_SIZE)

    def close_with(self, close: Callable[[], None]) -> None:
        """Let something that runs beside the window end with it."""
        self._closers.append(close)

    def offer_scenarios(self, shipped: Iterable[Scenario]) -> None:
        """Put the shipped scenarios into the menu *New from*."""
        for scenario in shipped:
            action = self._new_menu.addAction(translate_entry("scenarios", scenario.name))
            action.triggered.connect(
                lambda _checked=False, chosen=scenario: self.desk.begin(chosen)
            )

    def offer_recent(self, menu: RecentMenu) -> None:
        """Put the recent files into the menu *File*."""
        self._menus["file"].insertMenu(self.actions_by_id["open"], menu)
        menu.file_wanted.connect(self.desk.open_path)

    def offer_languages(self, menu: QMenu) -> None:
        """Put the languages into the menu *View*."""
        self._menus["view"].addMenu(menu)

    def offer_choice(self, box: QComboBox) -> None:
        """Put a choice that holds for the whole window into the toolbar."""
        self.tools.add_choice(box)

    def offer_bands(self, bands: BandsViewModel) -> None:
        """Let menu and status line follow the bands of the charts, and switch them."""

        def follow() -> None:
            self.actions_by_id["bands"].setChecked(bands.is_wanted)
            self.status.show_bands(bands.share, bands.problem, left_s=bands.left_s)

        self.bands_wanted.connect(bands.want)
        self.status.bands_pressed.connect(lambda: bands.want(wanted=False))
        bands.state_changed.connect(follow)

    def offer_coalitions(self, presets: Iterable[QAction]) -> None:
        """Put coalitions to begin with into their menu, first of all."""
        menu = self._menus["coalition"]
        menu.insertActions(menu.actions()[0], list(presets))

    @Slot(object)
    def show_picture(self, picture: Picture) -> None:
        """Say that the figures are those of this picture."""
        self._picture = picture
        self.veil.lift()
        self.status.show_picture(picture)

    @Slot(object)
    def show_error(self, error: NegotiatorError) -> None:
        """Say why there are no new figures, with the last step to undo if there is one."""
        undo = self.actions_by_id["undo"]
        self.veil.say(error_text(error), undo.text() if undo.isEnabled() else "")
        self.status.show_failed()

    @Slot(bool)
    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 (slot of a signal with one flag)
        """Dim old figures when no new ones come for a while."""
        if busy:
            self.veil.await_values()

    def open_file(self) -> None:
        """Ask for a file and open it."""
        self.desk.open_by_dialog()

    def save_file(self) -> None:
        """Save the document."""
        self.desk.save()

    def save_file_as(self) -> None:
        """Save the document in another place."""
        self.desk.save_as()

    def save_copy(self) -> None:
        """Save a copy, with the whole history or as a scenario to send."""
        self.desk.save_copy()

    def show_history(self) -> None:
        """Show the revisions of the document."""
        self.desk.show_history()

    def import_folder(self) -> None:
        """Put a folder of scenario files into the document."""
        self.desk.import_folder()

    def undo(self) -> None:
        """Take the last step back."""
        self.document.undo_stack.undo()

    def redo(self) -> None:
        """Take the step again that was taken back."""
        self.document.undo_stack.redo()

    def reset_deal(self) -> None:
        """Remove all instruments; coalition, events and assumptions stay."""
        self.document.edit(without_deal(self.document.scenario), self.tr("Reset to no deal"))

    def show_view(self, name: str) -> None:
        """Show a view by its id, such as `outcome`."""
        self.body.show_page(name)
        self.actions_by_id[VIEW + name].setChecked(True)

    @Slot(bool)
    def want_bands(self, wanted: bool) -> None:  # noqa: FBT001 (slot of a signal with one flag)
        """Show bands, in a view that has some; or none."""
        if wanted and not any(self.actions_by_id[VIEW + name].isChecked() for name in _WITH_BANDS):
            self.show_view(FIRST_VIEW)
        self.bands_wanted.emit(wanted)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def explain(self) -> None:
        """Show what the handbook says of the control that has the focus, or its beginning."""
        self.show_page(page_of(QApplication.focusWidget()))

    def show_page(self, page: str) -> None:
        """Show a page of the handbook, in front of all; what was set in a dialog is done already."""
        dialog = QApplication.activeWindow()
        if isinstance(dialog, QDialog):
            dialog.close()
        self.raise_()
        self.activateWindow()
        self.show_view("handbook")
        view = self.body.page("handbook")
        if page and isinstance(view, HandbookView):
            view.show_page(page)

    def find_command(self) -> None:
        """Let the user find a command by its words."""
        exec_explained(CommandPalette(commands(self.menuBar()), self), "window")

    def show_shortcuts(self) -> None:
        """Show every command that has keys."""
        exec_explained(ShortcutsDialog(self.actions_by_id, self), "window")

    @Slot(str)
    def take_up(self, file: str) -> None:
        """Come to the front, and open what a later start of the program was given.

        An open question is answered first: it is about the document that is on the table.
        """
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()
        if not file:
            return
        if QApplication.activeModalWidget() is None:
            self.desk.open_named(file)
        else:
            QTimer.singleShot(_AGAIN_MS, self, lambda: self.take_up(file))

    def show_about(self) -> None:
        """Show versions and licences."""
        show_about(self._world.digest, self)

    def show_licences(self) -> None:
        """Show what the program is built with, under which licences."""
        self.show_page("licences")

    def save_handbook(self) -> None:
        """Write the handbook into a PDF file."""
        ask_and_write(self)

    def show_notices(self) -> None:
        """Show the notices of the last run."""
        if self._picture is not None:
            dialog = NoticesDialog(notice_words(self._picture, self._world), self)
            exec_explained(dialog, "outcome")

    @property
    def views(self) -> tuple[str, ...]:
        """Ids of all views."""
        return tuple(spec.view for spec in ACTIONS if spec.view)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWhatsThisClickedEvent):
            self.show_page(event.href())
            return True
        return super().event(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.desk.may_leave():
            event.ignore()
            return
        self.veil.lift()
        self._keeper.close()
        for close in self._closers:
            close()
        event.accept()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        files = [url.toLocalFile() for url in event.mimeData().urls()]
        paths = [Path(file) for file in files if file]
        # Later: the program that it was dragged out of waits until this returns.
        QTimer.singleShot(0, self, lambda: self.desk.take_dropped(paths))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tools.draw_icons()

    def _fill_menus(self) -> None:
        self.setMenuBar(FlatMenuBar(self))
        for menu_id, words in MENUS:
            self._menus[menu_id] = self.menuBar().addMenu(translate_entry("actions", words))
        self._menus["file"].addMenu(self._new_menu)
        for spec in ACTIONS:
            if spec.opens_group:
                self._menus[spec.menu].addSeparator()
            self._menus[spec.menu].addAction(self.actions_by_id[spec.id])

    def _lay_out(self) -> None:
        body = QWidget()
        rows = QVBoxLayout(body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(Hairline(Qt.Orientation.Horizontal))
        rows.addWidget(self.stage)
        rows.addWidget(self.body, 1)
        rows.addWidget(Hairline(Qt.Orientation.Horizontal))
        self.setCentralWidget(body)
        self.setStatusBar(self.status)

    def _follow_document(self) -> None:
        stack = self.document.undo_stack
        undo, redo = self.actions_by_id["undo"], self.actions_by_id["redo"]
        stack.undoTextChanged.connect(self._name_undo)
        stack.redoTextChanged.connect(self._name_redo)
        stack.canUndoChanged.connect(undo.setEnabled)
        stack.canRedoChanged.connect(redo.setEnabled)
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        self.document.modified_changed.connect(self.setWindowModified)
        self.document.changed.connect(self._retitle)
        self.document.path_changed.connect(self._retitle)
        self.document.opened.connect(self._leave_start_page)
        self.status.notices_wanted.connect(self.show_notices)
        self.status.fault_pressed.connect(self.desk.explain_fault)
        self.desk.fault.connect(self.status.show_fault)
        self.veil.cure_wanted.connect(self.undo)
        self.veil.dimmed.connect(self.status.show_computing)
        self._retitle()

    @Slot()
    def _leave_start_page(self) -> None:
        if self.actions_by_id[f"{VIEW}start"].isChecked():
            self.show_view(self.first_view)

    @Slot(str)
    def _name_undo(self, step: str) -> None:
        self.actions_by_id["undo"].setText(step_words(self.tr("&Undo"), step))

    @Slot(str)
    def _name_redo(self, step: str) -> None:
        self.actions_by_id["redo"].setText(step_words(self.tr("&Redo"), step))

    def _retitle(self) -> None:
        self.stage.show_name(translate_entry("scenarios", self.desk.name))
        name = self.desk.name.replace("[*]", "[*][*]")
        self.setWindowTitle(f"{name}[*] — Negotiator")
