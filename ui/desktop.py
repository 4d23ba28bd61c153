"""The program with a window: puts document, runner, view-models and views together."""

from __future__ import annotations

import logging
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path
from PySide6.QtCore import QCoreApplication, QLocale, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from negotiator.data import load_world
from negotiator.data.handbook import load_handbook
from negotiator.documents import is_save
from negotiator.errors import NegotiatorError
from negotiator.files import shipped_scenarios
from negotiator.model.checks import require_sound
from negotiator.session import open_scenario
from negotiator.units import quarter_index
from ui import format as numbers
from ui import screenshot, theme
from ui.document import Document
from ui.keeper import Keeper
from ui.logs import keep_log, log_file
from ui.runner import Runner
from ui.selection import Selection
from ui.settings import Settings, settings_file
from ui.single import Reception, hand_over, server_name
from ui.validation_run import ValidationRun
from ui.viewmodels.coalition import CoalitionViewModel
from ui.viewmodels.compare import CompareViewModel
from ui.viewmodels.deal import DealViewModel
from ui.viewmodels.ledger import LedgerViewModel
from ui.viewmodels.outcome import OutcomeViewModel
from ui.viewmodels.terms import EventsViewModel, InstrumentsViewModel
from ui.views import boxes
from ui.views.body import Page, Zones
from ui.views.coalition import CoalitionPanel
from ui.views.compare import CompareView
from ui.views.deal import DealPanel
from ui.views.dialogs import show_fault
from ui.views.handbook import HandbookView
from ui.views.ledger import LedgerView
from ui.views.main_window import MainWindow
from ui.views.outcome import OutcomeView
from ui.views.save_desk import error_text
from ui.views.sources import SourcesView
from ui.views.validation import ValidationView
from ui.welcome import START, keep_recent, made_start_page
from ui.widgets.icons import app_icon

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.views.start_page import StartPage

FIRST_SCENARIO: Final = "trilateral"
_FIRST_CURSOR: Final = "2031Q1"
"""Far enough from the start for a deal to show."""
_EMPTY: Final = "no-deal"
_SETTLED_MS: Final = 500
"""After the first window is drawn: files of documents need the library of the store."""
_EXIT_REFUSED: Final = 2
_log = logging.getLogger(__name__)


def open_window(file: str, runner: Runner, *, is_new: bool = False) -> int:
    """Open the window with a scenario file, a shipped name, or the first scenario; run it.

    Where the program runs already, that one opens the file, unless a new window is asked for.
    """
    app = _application()
    log = log_file()
    keep_log(log)
    if not is_new and hand_over(Path(file) if os.path.lexists(file) else None, server_name()):
        return 0
    try:
        world = load_world()
        settings = Settings(settings_file())
        scenario, path = _opened("" if is_save(file) else file, world)
        drafts = user_data_path("negotiator", appauthor=False) / "drafts"
        window = compose(world, runner, scenario, settings=settings, path=path, drafts=drafts)
    except NegotiatorError as error:
        return _refuse(error)
    if not file and settings.shows_start_page:
        window.show_view(START)
    sys.excepthook = _fault_hook(window, log if log.exists() else None)
    reception = Reception(server_name(), window)
    reception.wanted.connect(window.take_up)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.show()
    QTimer.singleShot(_SETTLED_MS, window, lambda: _look_at_files(window, file))
    return app.exec()


def _look_at_files(window: MainWindow, file: str) -> None:
    """Open a document that was named, or offer what a program that died has left."""
    if is_save(file):
        window.desk.open_path(Path(file))
    else:
        window.desk.offer_draft()


def draw_views(file: str, runner: Runner, *, folder: Path, size: tuple[int, int]) -> int:
    """Draw each view of the window into a file, without a person at it."""
    _application()
    try:
        world = load_world()
        scenario, path = _opened(file, world)
        settings = Settings(settings_file())
        window = compose(world, runner, scenario, settings=settings, path=path)
        for drawn in screenshot.draw_views(window, runner, folder=folder, size=size):
            sys.stdout.write(f"{drawn}\n")
    except NegotiatorError as error:
        sys.stderr.write(f"negotiator: {error}\n")
        return _EXIT_REFUSED
    window.close()
    return 0


def compose(
    world: World,
    runner: Runner,
    scenario: Scenario,
    *,
    settings: Settings,
    path: Path | None = None,
    drafts: Path | None = None,
) -> MainWindow:
    """Put a window together and ask for its first picture. The caller closes the runner.

    A document without a name is kept in the folder of drafts, where one is given.
    """
    document = Document(scenario, path)
    keeper = Keeper(document, world, drafts=drafts)
    selection = Selection(_first_mineral(scenario, world), quarter_index(_FIRST_CURSOR))
    # First of all that follow: the worker computes while the window shows the edit itself.
    _ask_for_pictures(document, selection, runner)
    coalition = CoalitionViewModel(document, selection, world)
    deal = DealViewModel(document, selection, world)
    outcome = OutcomeViewModel(document, selection, world)
    ledger = LedgerViewModel(region_name=coalition.name, parent=outcome)
    panel = CoalitionPanel(coalition)
    validation = _made_validation()
    shipped = shipped_scenarios()

    def start_page() -> StartPage:
        trial, empty = shipped[FIRST_SCENARIO], shipped[_EMPTY]
        return made_start_page(window, settings, trial=trial, empty=empty)

    compare = CompareViewModel(
        document, selection, Runner, region_name=coalition.name, parent=panel
    )
    _close_at_end(compare)
    pages = {
        START: Page(start_page, is_wide=True),
        "outcome": Page(lambda: OutcomeView(outcome)),
        "ledger": Page(lambda: LedgerView(ledger, outcome.headline, coalition.iso2)),
        "compare": Page(
            lambda: CompareView(compare, shipped=shipped, settings=settings), is_wide=True
        ),
        "sources": Page(lambda: SourcesView(document, selection, world), is_wide=True),
        "validation": Page(lambda: ValidationView(validation), is_wide=True),
        "handbook": Page(lambda: HandbookView(load_handbook()), is_wide=True),
    }
    deal_panel = DealPanel(deal)
    zones = Zones(
        coalition=panel,
        deal=deal_panel,
        pages=pages,
        terms=InstrumentsViewModel(document, selection, world),
        events=EventsViewModel(document, selection, world),
    )
    window = MainWindow(document, zones, world=world, keeper=keeper)
    deal_panel.more_wanted.connect(window.show_terms)
    window.offer_recent(settings)
    keep_recent(document, settings)
    window.offer_scenarios([shipped[name] for name in sorted(shipped, key=_EMPTY.__ne__)])
    window.offer_coalitions(panel.preset_actions)
    for view in (window, coalition, deal, outcome, ledger):
        runner.finished.connect(view.show_picture)
    outcome.headline.wondered.connect(runner.ask)
    runner.explained.connect(outcome.headline.show_reasons)
    runner.failed.connect(window.show_error)
    runner.busy_changed.connect(window.show_busy)
    runner.finished.connect(lambda _picture: window.show_busy(runner.busy))
    _keep_selection(document, selection, world=world, window=window)
    return window


def _made_validation() -> ValidationRun:
    """Make what computes the validation table; it ends with the program at the latest."""
    run = ValidationRun()
    _close_at_end(run)
    return run


def _close_at_end(run: ValidationRun | CompareViewModel) -> None:
    """Let what may have a process of its own end with the program at the latest."""
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(run.close)


def _ask_for_pictures(document: Document, selection: Selection, runner: Runner) -> None:
    """Ask for a picture of whatever is on the table, now and whenever it changes."""

    def ask() -> None:
        runner.request(document.scenario, selection.mineral)

    document.changed.connect(ask)
    selection.mineral_changed.connect(ask)
    ask()


def _keep_selection(
    document: Document, selection: Selection, *, world: World, window: MainWindow
) -> None:
    """Look at the first mineral of a deal that was opened; say how good its data are."""

    def look_at_first() -> None:
        selection.select_mineral(_first_mineral(document.scenario, world))

    def grade(mineral: str) -> None:
        window.status.show_grade(world.mineral(mineral))

    document.opened.connect(look_at_first)
    selection.mineral_changed.connect(grade)
    grade(selection.mineral)


def _first_mineral(scenario: Scenario, world: World) -> str:
    known = {mineral.id for mineral in world.minerals}
    touched = (mineral for mineral in scenario.deal.minerals if mineral in known)
    return next(touched, world.minerals[0].id)


def _opened(file: str, world: World) -> tuple[Scenario, Path | None]:
    """Return the scenario of a file or of a shipped name, and the file."""
    name = file or FIRST_SCENARIO
    scenario = open_scenario(name).scenario
    require_sound(world, scenario)
    has_place = os.path.lexists(name) and not is_save(file)
    return scenario, Path(file) if has_place else None


def _application() -> QApplication:
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("negotiator")
    app.setApplicationDisplayName("Negotiator")
    QGuiApplication.setDesktopFileName("negotiator")
    app.setWindowIcon(app_icon())
    QLocale.setDefault(numbers.locale())
    theme.dress(app)
    return app


def _refuse(error: NegotiatorError) -> int:
    sys.stderr.write(f"negotiator: {error}\n")
    boxes.warn(None, "Negotiator", error_text(error))
    return _EXIT_REFUSED


def _fault_hook(
    window: MainWindow, log: Path | None
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that reports a fault of the program, one dialog at a time."""
    showing: list[str] = []

    def report(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("a fault of the program", exc_info=(kind, fault, trace))
        if showing:
            return
        showing.append(kind.__name__)
        try:
            show_fault(
                f"{kind.__name__}: {fault}",
                save_copy=window.desk.save_copy,
                log=log,
                parent=window,
            )
        finally:
            showing.clear()

    return report
