"""Draw the views, menus and dialogs of the window in one language and one theme."""

from __future__ import annotations

import sys
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from negotiator.data import load_world
from negotiator.model.edits import with_floor, with_quota
from negotiator.model.events import ExportRestriction
from negotiator.session import open_scenario
from ui import desktop, screenshot
from ui.composition import FIRST_SCENARIO, compose
from ui.runner import Runner
from ui.settings import Settings, settings_file
from ui.theme import give_palettes
from ui.views.coalition import CoalitionPanel
from ui.views.dialogs import show_fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from negotiator.model.scenario import Scenario
    from ui.views.main_window import MainWindow

SETTLE_MS: Final = 300
EXPLAINED_MS: Final = 4000
"""After so long it is worked out why something moved."""
MINERAL: Final = "rare_earths_ndpr"
OPENERS: Final = (
    "show_grid", "show_terms", "show_events", "show_adversary", "show_why", "show_history",
    "show_notices",
    "show_shortcuts", "find_command", "show_about",
)  # fmt: skip
"""Methods of the window that open a dialog."""


def main(folder: Path, language: str, theme: str, *sizes: str) -> None:
    """Draw into a folder: views by size, then menus and dialogs over the last of them."""
    with closing(Runner()) as runner:
        desktop.begin(language)
        give_palettes(dark=theme == "dark")
        window = compose(
            load_world(), runner, crowded_scenario(), settings=Settings(settings_file())
        )
        for size in sizes:
            width, height = map(int, size.split("x"))
            screenshot.draw_views(window, runner, folder=folder / size, size=(width, height))
        window.show_view("outcome")
        window.document.edit(_edited(window.document.scenario), "Set the floor")
        for name, opener in _openers(window):
            _draw_opened(window, opener, folder / f"{name}.png")
        window.document.undo_stack.setClean()
        window.close()


def crowded_scenario() -> Scenario:
    """The first scenario with a quota and an event, so that every mark of the charts is there."""
    scenario = open_scenario(FIRST_SCENARIO).scenario
    control = ExportRestriction(minerals=(MINERAL,), cut_frac=0.5, start="2029Q1")
    held = scenario.model_copy(update={"events": (control,)})
    return with_quota(held, mineral=MINERAL, share_frac=0.25)


def _edited(scenario: Scenario) -> Scenario:
    """Another floor, so that there is a change to be explained."""
    return with_floor(scenario, mineral=MINERAL, price_usd_per_t=140_000.0)


def _openers(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    """Everything that opens above the window, by the name of its picture."""
    for name in OPENERS:
        yield name.partition("_")[2], getattr(window, name)
    yield "settings", window.settings_wanted.emit
    outcome, panel = window.body.page("outcome"), window.findChild(CoalitionPanel)
    card = outcome.cards[0]
    yield "table", card.open_table
    host = panel.list.model().index(0, 0, panel.list.model().index(0, 0))
    yield "dates", partial(panel.list.dates_wanted.emit, host)
    yield "fault", partial(show_fault, "ValueError: 7", save_copy=bool, log=None, parent=window)
    menus = {
        "menu-chart": card.menu_button.menu(),
        "menu-charts": card.chooser.menu(),
        "menu-seat": panel.seat_menu.made(("USA",)),
        "menu-compare": window.body.page("compare").add.menu(),
        "menu-presets": panel.presets_button.menu(),
    }
    bar = enumerate(window.menuBar().actions(), start=1)
    menus |= {f"menu-{number}": action.menu() for number, action in bar}
    for name, menu in menus.items():
        yield name, partial(menu.popup, window.rect().center())
    yield "tour", window.body.page("start").tiles[0].click


def _draw_opened(window: MainWindow, opener: Callable[[], object], file: Path) -> None:
    """Open something, draw it and close it; what takes over the events is drawn from a timer."""
    drawn: list[QWidget] = []

    def draw() -> None:
        found = _on_top(window)
        drawn.append(found)
        if not found.grab().save(str(file)):
            sys.stderr.write(f"no way to write {file}\n")
        if found is not window:
            found.close()

    settled_ms = EXPLAINED_MS if opener == window.show_why else SETTLE_MS
    QTimer.singleShot(settled_ms, window, draw)
    opener()
    while not drawn:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _on_top(window: MainWindow) -> QWidget:
    """Return the menu or dialog that is open; the window itself where there is none."""
    modal = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if modal is not None:
        return modal
    shown = (one for kind in (QDialog, QMenu) for one in window.findChildren(kind))
    return next((one for one in shown if one.isVisible()), window)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
