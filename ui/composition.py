"""One place where document, runner, view-models and views are put together to a window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QApplication

from negotiator.data.equation_pages import equation_pages
from negotiator.data.handbook import load_handbook
from negotiator.files import shipped_scenarios
from negotiator.units import quarter_index
from ui.document import Document
from ui.keeper import Keeper, account_name
from ui.logs import log_file
from ui.runner import Runner
from ui.selection import Selection
from ui.side_run import SideRun
from ui.side_work import validation_parts
from ui.texts import translate
from ui.theme import choose_theme
from ui.viewmodels.coalition import CoalitionViewModel
from ui.viewmodels.compare import CompareViewModel
from ui.viewmodels.deal import DealViewModel
from ui.viewmodels.deal_grid import DealGridViewModel
from ui.viewmodels.doctrine import DoctrineViewModel
from ui.viewmodels.ledger import LedgerViewModel
from ui.viewmodels.outcome import OutcomeViewModel
from ui.viewmodels.places import load_places
from ui.viewmodels.terms import EventsViewModel, InstrumentsViewModel
from ui.views.against_box import AgainstBox
from ui.views.announcer import Announcer
from ui.views.body import Page, Zones
from ui.views.coalition import CoalitionPanel
from ui.views.compare import CompareView
from ui.views.deal import DealPanel
from ui.views.handbook import HandbookView
from ui.views.language_menu import LanguageMenu
from ui.views.layout_box import LayoutBox
from ui.views.layout_switch import LayoutSwitch
from ui.views.ledger import LedgerView
from ui.views.main_window import MainWindow
from ui.views.outcome import OutcomeView
from ui.views.recent_menu import RecentMenu
from ui.views.settings_dialog import SettingsDialog
from ui.views.sources import SourcesView
from ui.views.thresholds_dialog import ThresholdsDialog
from ui.views.validation import ValidationView
from ui.welcome import START, keep_recent, made_start_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from negotiator.data.handbook import HandbookPage
    from negotiator.measures.picture import Extra
    from negotiator.model.scenario import Scenario
    from negotiator.model.world import World
    from ui.foresight import Parts
    from ui.messages import Request
    from ui.settings import Settings
    from ui.views.start_page import StartPage

FIRST_SCENARIO: Final = "trilateral"
_EMPTY: Final = "no-deal"
_FIRST_CURSOR: Final = "2031Q1"
"""Far enough from the start for a deal to show."""


@dataclass(frozen=True, slots=True)
class _Table:
    """What a window is put together from."""

    world: World
    settings: Settings
    document: Document
    selection: Selection
    coalition: CoalitionViewModel
    deal: DealViewModel
    outcome: OutcomeViewModel
    ledger: LedgerViewModel
    compare: CompareViewModel
    validation: SideRun


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
    keeper = Keeper(document, world, drafts=drafts, author=lambda: settings.author)
    selection = Selection(_first_mineral(scenario, world), quarter_index(_FIRST_CURSOR))
    outcome = OutcomeViewModel(document, selection, world)
    _keep_places(outcome, settings)
    # Before the panels follow: the worker computes while the window shows the edit itself.
    ledger = LedgerViewModel(outcome.bands, region_name=_region_names(world))
    _ask_for_pictures(document, selection, runner, (outcome, ledger))
    table = _laid(outcome, ledger, document=document, selection=selection, settings=settings)
    window = _made_window(table, keeper)
    _follow_runner(table, runner, window)
    _expect_pictures(table, runner)
    _keep_selection(table, window)
    keep_recent(document, settings)
    return window


def _laid(
    outcome: OutcomeViewModel,
    ledger: LedgerViewModel,
    *,
    document: Document,
    selection: Selection,
    settings: Settings,
) -> _Table:
    world = outcome.world
    coalition = CoalitionViewModel(document, selection, world)
    return _Table(
        world=world,
        settings=settings,
        document=document,
        selection=selection,
        coalition=coalition,
        deal=DealViewModel(document, selection, world),
        outcome=outcome,
        ledger=ledger,
        compare=CompareViewModel(
            document, selection, Runner, region_name=coalition.name, world=world
        ),
        validation=SideRun(validation_parts, where=translate("errors", "validation")),
    )


def _made_window(table: _Table, keeper: Keeper) -> MainWindow:
    shipped = shipped_scenarios()
    panel, deal = CoalitionPanel(table.coalition), DealPanel(table.deal)
    pages = _pages(table, shipped)
    zones = Zones(
        coalition=panel,
        deal=deal,
        pages=pages,
        terms=InstrumentsViewModel(table.document, table.selection, table.world),
        grid=DealGridViewModel(table.document, table.world),
        events=EventsViewModel(table.document, table.selection, table.world),
        doctrine=DoctrineViewModel(table.document, table.selection, table.world),
        headline=table.outcome.headline,
    )
    window = MainWindow(table.document, zones, world=table.world, keeper=keeper)
    pages[START] = Page(lambda: _start_page(window, table.settings, shipped), is_wide=True)
    window.close_with(Announcer(table.outcome.headline, window).hush)
    window.close_with(table.compare.close)
    window.close_with(table.validation.close)
    window.close_with(table.outcome.bands.close)
    deal.more_wanted.connect(window.show_terms)
    deal.all_wanted.connect(window.show_grid)
    window.offer_recent(RecentMenu(table.settings, window))
    window.offer_bands(table.outcome.bands)
    window.body.replay_wanted.connect(table.outcome.replay_change)
    _offer_thresholds(window, panel, table)
    window.offer_languages(LanguageMenu(table.settings, window))
    window.offer_choice(AgainstBox(table.selection))
    window.offer_choice(LayoutBox(LayoutSwitch(window, panel, table.settings)))
    _offer_settings(window, table.settings)
    window.offer_scenarios([shipped[name] for name in sorted(shipped, key=_EMPTY.__ne__)])
    window.offer_coalitions(panel.preset_actions)
    return window


def _offer_thresholds(window: MainWindow, panel: CoalitionPanel, table: _Table) -> None:
    """Let thresholds be set from the menu and the meter, and be there at the next start."""
    thresholds, settings = table.coalition.thresholds, table.settings
    thresholds.take(settings.thresholds)
    thresholds.changed.connect(lambda: settings.set_thresholds(thresholds.texts))

    def show() -> None:
        names = [row.label for row in table.coalition.meter]
        window.show_dialog("thresholds", lambda: ThresholdsDialog(thresholds, names, window))

    window.body.thresholds_wanted.connect(show)
    panel.meter.thresholds_wanted.connect(show)


def _offer_settings(window: MainWindow, settings: Settings) -> None:
    """Let the settings dialog open, and what it changes be seen at once."""

    def made() -> SettingsDialog:
        log = log_file()
        kept = log if log.exists() else None
        return SettingsDialog(settings, account=account_name(), log=kept, parent=window)

    def recolour() -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            choose_theme(app, settings.theme)

    window.settings_wanted.connect(lambda: window.show_dialog("settings", made))
    settings.changed.connect(recolour)


def _pages(table: _Table, shipped: Mapping[str, Scenario]) -> dict[str, Page]:
    """Views by their ids; each is made when it is shown first."""
    document, selection = table.document, table.selection
    coalition, outcome = table.coalition, table.outcome
    return {
        "outcome": Page(lambda: OutcomeView(outcome)),
        "ledger": Page(lambda: LedgerView(table.ledger, outcome.headline, coalition.iso2)),
        "compare": Page(
            lambda: CompareView(table.compare, shipped=shipped, settings=table.settings),
            is_wide=True,
        ),
        "sources": Page(lambda: SourcesView(document, selection, table.world), is_wide=True),
        "validation": Page(lambda: ValidationView(table.validation), is_wide=True),
        "handbook": Page(lambda: HandbookView(_handbook()), is_wide=True),
    }


def _handbook() -> tuple[HandbookPage, ...]:
    """All pages, and one for each equation."""
    pages = load_handbook()
    return (*pages, *equation_pages(pages))


def _start_page(
    window: MainWindow, settings: Settings, shipped: Mapping[str, Scenario]
) -> StartPage:
    trial, empty = shipped[FIRST_SCENARIO], shipped[_EMPTY]
    return made_start_page(window, settings, trial=trial, empty=empty)


def _follow_runner(table: _Table, runner: Runner, window: MainWindow) -> None:
    """Let everything show what the worker delivers."""
    headline = table.outcome.headline
    for view in (window, table.coalition, table.deal, table.outcome, table.ledger):
        runner.finished.connect(view.show_picture)
    headline.wondered.connect(runner.ask)
    headline.why_wanted.connect(window.show_why)
    runner.explained.connect(headline.show_reasons)
    runner.failed.connect(window.show_error)
    runner.busy_changed.connect(window.show_busy)
    runner.finished.connect(lambda _picture: window.show_busy(runner.busy))


def _expect_pictures(table: _Table, runner: Runner) -> None:
    """Let the worker compute ahead what the hand is about to ask for."""

    def requests(scenarios: Iterable[Scenario]) -> Iterator[Request]:
        mineral, baseline = table.selection.mineral, table.selection.baseline
        extras = _wanted_extras((table.outcome, table.ledger))
        return (runner.known.asked(one, mineral, extras, baseline) for one in scenarios)

    def expect(scenarios: Iterable[Scenario], *, one_by_one: bool) -> None:
        runner.expect(requests(scenarios), one_by_one=one_by_one)

    def likely() -> Parts:
        floors, clubs = table.deal.floors_around(), table.coalition.clubs_in_view()
        return (requests(floors), False), (requests(clubs), True)

    table.deal.expected.connect(partial(expect, one_by_one=False))
    table.coalition.expected.connect(partial(expect, one_by_one=True))
    table.coalition.view_moved.connect(runner.begin_leisure)
    runner.expect_at_leisure(likely)


def _wanted_extras(viewers: tuple[OutcomeViewModel | LedgerViewModel, ...]) -> frozenset[Extra]:
    return frozenset(extra for viewer in viewers for extra in viewer.extras)


def _keep_places(outcome: OutcomeViewModel, settings: Settings) -> None:
    """Let the four places have the charts that were chosen last, and remember the next choice."""
    outcome.arrange(settings.charts)
    outcome.places_changed.connect(lambda: settings.set_charts(outcome.places))


def _ask_for_pictures(
    document: Document,
    selection: Selection,
    runner: Runner,
    viewers: tuple[OutcomeViewModel | LedgerViewModel, ...],
) -> None:
    """Ask for a picture of whatever is on the table, now and whenever it changes."""

    def ask() -> None:
        extras = _wanted_extras(viewers)
        runner.request(document.scenario, selection.mineral, extras, baseline=selection.baseline)

    for viewer in viewers:
        viewer.extras_wanted.connect(ask)
    document.changed.connect(ask)
    selection.mineral_changed.connect(ask)
    selection.baseline_changed.connect(ask)
    ask()


def _region_names(world: World) -> Callable[[str], str]:
    places = load_places()
    return lambda region: places.name(world.region(region))


def _keep_selection(table: _Table, window: MainWindow) -> None:
    """Look at the first mineral of a deal that was opened; say how good its data are, and show them."""
    document, selection, world = table.document, table.selection, table.world

    def look_at_first() -> None:
        selection.select_mineral(_first_mineral(document.scenario, world))

    def grade(mineral: str) -> None:
        window.status.show_grade(world.mineral(mineral))

    def show_sources() -> None:
        page = window.body.page("sources")
        if isinstance(page, SourcesView):
            page.show_mineral(selection.mineral)
        window.show_view("sources")

    window.status.grade_pressed.connect(show_sources)
    table.outcome.sources_wanted.connect(show_sources)
    document.opened.connect(look_at_first)
    selection.mineral_changed.connect(grade)
    grade(selection.mineral)


def _first_mineral(scenario: Scenario, world: World) -> str:
    known = {mineral.id for mineral in world.minerals}
    touched = (mineral for mineral in scenario.deal.minerals if mineral in known)
    return next(touched, world.minerals[0].id)
