"""The first minute: the start page, the recent files, and the hints of the first deal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from ui.layouts import EXPLORE
from ui.texts import translate
from ui.views.start_page import StartPage
from ui.widgets.hint_tour import Hint, HintTour

if TYPE_CHECKING:
    from negotiator.model.scenario import Scenario
    from ui.document import Document
    from ui.settings import Settings
    from ui.views.main_window import MainWindow

START: Final = "start"
"""Id of the start page among the views."""


def made_start_page(
    window: MainWindow, settings: Settings, *, trial: Scenario, empty: Scenario
) -> StartPage:
    """Make the start page and let its tiles lead into the window."""
    page = StartPage(settings)
    page.trial_wanted.connect(lambda: _begin(window, trial, settings, has_hints=True))
    page.empty_wanted.connect(lambda: _begin(window, empty, settings, has_hints=False))
    page.file_dialog_wanted.connect(window.open_file)
    page.file_wanted.connect(window.desk.open_path)
    page.view_wanted.connect(window.show_view)
    page.page_wanted.connect(window.show_page)
    return page


def keep_recent(document: Document, settings: Settings) -> None:
    """Put files that are opened or saved among the recent ones."""

    def note() -> None:
        if document.path is not None:
            settings.note_file(document.path)

    document.path_changed.connect(note)
    note()


def _begin(window: MainWindow, scenario: Scenario, settings: Settings, *, has_hints: bool) -> None:
    window.desk.begin(scenario)
    if window.document.scenario != scenario:
        return
    wants_hints = has_hints and settings.shows_hints
    if wants_hints:
        window.layout_wanted.emit(EXPLORE)
    window.show_view(window.first_view)
    slider = _target(window, "floor_slider")
    if slider is not None:
        slider.setFocus()
    if wants_hints:
        _begin_tour(window, settings)


def _begin_tour(window: MainWindow, settings: Settings) -> None:
    hints = [
        Hint(target, text)
        for name, text in _hint_texts()
        if (target := _target(window, name)) is not None
    ]
    if hints:
        tour = HintTour(hints, window)
        tour.ended.connect(lambda: settings.set_shows_hints(shows=False))


def _hint_texts() -> tuple[tuple[str, str], ...]:
    """Name of the control that each hint is about, and its words."""
    return (
        (
            "floor_slider",
            translate("hints", "Drag the floor price. Everything follows while you move."),
        ),
        (
            "outcome_charts",
            translate("hints", "The grey dashed line is no deal under the same events."),
        ),
        (
            "headline",
            translate("hints", "Four figures are always here: safer, dearer, who pays, who loses."),
        ),
        ("seats", translate("hints", "Tick who joins. The gain of each stands beside its name.")),
        (
            "change_strip",
            translate("hints", "What your last step changed, and why. Ctrl+Z takes it back."),
        ),
    )


def _target(window: MainWindow, name: str) -> QWidget | None:
    target = window.findChild(QWidget, name)
    return target if isinstance(target, QWidget) else None
