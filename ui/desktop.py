"""The program with a window: opened for a person, or drawn into files."""

from __future__ import annotations

import logging
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_data_path
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from negotiator.data import load_world
from negotiator.data.handbook import load_handbook
from negotiator.documents import is_save, open_scenario
from negotiator.errors import NegotiatorError
from negotiator.files import shipped_files
from negotiator.model.checks import require_sound
from ui import screenshot, theme
from ui.composition import FIRST_SCENARIO, compose
from ui.languages import spoken
from ui.logs import keep_log, log_file
from ui.settings import Settings, settings_file
from ui.single import Reception, hand_over, server_name
from ui.texts import speak
from ui.type_scale import set_body_px
from ui.viewmodels.error_words import error_text
from ui.views import boxes
from ui.views.dialogs import show_fault
from ui.views.handbook_pdf import write_handbook
from ui.welcome import START
from ui.widgets.icons import app_icon

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.runner import Runner
    from ui.views.main_window import MainWindow

_SETTLED_MS: Final = 500
"""After the first window is drawn: files of documents need the library of the store."""
_FRAME_PX: Final = 40
"""Height of a title bar with its borders, at most."""
_EXIT_REFUSED: Final = 2
_log = logging.getLogger(__name__)


def open_window(file: str, runner: Runner, *, is_new: bool = False) -> int:
    """Open the window with a scenario file, a shipped name, or the first scenario; run it.

    Where the program runs already, that one opens the file, unless a new window is asked for.
    """
    app = _application()
    log = log_file()
    keep_log(log)
    if not is_new and hand_over(_for_another(file), server_name()):
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
    if sys.platform == "darwin":  # elsewhere a second start brings the file
        app.installEventFilter(reception)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    show_whole(window)
    QTimer.singleShot(_SETTLED_MS, window, lambda: _look_at_files(window, file))
    return app.exec()


def _for_another(file: str) -> str:
    """Return what another program, in a folder of its own, can open: a whole path or a shipped name."""
    if not os.path.lexists(file) and file in ("", *shipped_files()):
        return file
    return str(Path(file).absolute())


def show_whole(window: MainWindow) -> None:
    """Show the window; over the whole screen where its frame would stand out of it."""
    room, size = window.screen().availableGeometry().size(), window.size()
    if room.width() > size.width() and room.height() >= size.height() + _FRAME_PX:
        window.show()
    else:
        window.showMaximized()


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


def write_handbook_pdf(file: Path) -> int:
    """Write the handbook into a PDF file, without a person at it."""
    _application()
    try:
        write_handbook(load_handbook(), file)
    except NegotiatorError as error:
        sys.stderr.write(f"negotiator: {error}\n")
        return _EXIT_REFUSED
    return 0


def _opened(file: str, world: World) -> tuple[Scenario, Path | None]:
    """Return the scenario of a file or of a shipped name, and the file."""
    name = file or FIRST_SCENARIO
    scenario = open_scenario(name).scenario
    require_sound(world, scenario)
    has_place = os.path.lexists(name) and not is_save(file)
    return scenario, Path(file) if has_place else None


def begin(language: str = "") -> None:
    """Make the application as the user has chosen it, in this language or else the chosen one."""
    settings, app = Settings(settings_file()), _application()
    theme.choose_theme(app, settings.theme)
    set_body_px(app, settings.body_px)
    speak(app, spoken((language, settings.language, *QLocale.system().uiLanguages())))


def _application() -> QApplication:
    present = QApplication.instance()
    app = present if isinstance(present, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("negotiator")
    app.setApplicationDisplayName("Negotiator")
    QGuiApplication.setDesktopFileName("negotiator")
    app.setWindowIcon(app_icon())
    theme.dress(app)
    return app


def _refuse(error: NegotiatorError) -> int:
    sys.stderr.write(f"negotiator: {error}\n")
    boxes.warn(None, "Negotiator", error_text(error))
    return _EXIT_REFUSED


def _fault_hook(
    window: MainWindow, log: Path | None
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return a hook that reports a fault of the program: each once, one dialog at a time.

    A fault that comes again with every frame would not let anybody keep working; the log has it each time.
    """
    showing: list[str] = []
    told: set[tuple[str, int | None]] = set()

    def report(
        kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        _log.error("a fault of the program", exc_info=(kind, fault, trace))
        place = [(frame.filename, frame.lineno) for frame in traceback.extract_tb(trace)[-1:]]
        if showing or (place and place[0] in told):
            return
        told.update(place)
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
