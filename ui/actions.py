"""One table of everything that menus, toolbar and shortcuts can start."""

from __future__ import annotations

from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtGui import QAction, QKeySequence

from ui.texts import translate_entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

_Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its id, its words and what it calls."""

    id: str
    menu: str
    """Id of the menu in which it stands."""
    text: object
    """Its words in English, marked for translation."""
    slot: str
    """Method of the receiver that does it, or `emit` of one of its signals."""
    shortcut: QKeySequence.StandardKey | str = ""
    icon: str = ""
    """File in `resources/icons`; an action with an icon also stands in the toolbar."""
    opens_group: bool = False
    """Whether a separator comes before it."""
    view: str = ""
    """Id of the view that it shows; such an action is checkable."""
    is_tab: bool = False
    """Whether it also stands as a tab in the toolbar."""
    is_switch: bool = False
    """Whether it is on or off; `slot` is told which."""
    layout: str = ""
    """Id of the layout that it takes; such an action is checkable."""


MENUS: Final = (
    ("file", QT_TRANSLATE_NOOP("actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("actions", "&Edit")),
    ("coalition", QT_TRANSLATE_NOOP("actions", "&Coalition")),
    ("deal", QT_TRANSLATE_NOOP("actions", "&Deal")),
    ("view", QT_TRANSLATE_NOOP("actions", "&View")),
    ("help", QT_TRANSLATE_NOOP("actions", "&Help")),
)
"""Id and words of each menu, in order."""

VIEW: Final = "view_"
"""Before the id of a view in that of its action."""
LAYOUT: Final = "layout_"
"""Before the id of a layout in that of its action."""


def _view(name: str, text: object, shortcut: str, *, is_tab: bool = True) -> ActionSpec:
    return ActionSpec(VIEW + name, "view", text, "show_view", shortcut, view=name, is_tab=is_tab)


def _layout(name: str, text: object, shortcut: str, *, opens_group: bool = False) -> ActionSpec:
    return ActionSpec(
        LAYOUT + name,
        "view",
        text,
        "layout_wanted.emit",
        shortcut,
        opens_group=opens_group,
        layout=name,
    )


ACTIONS: Final = (
    ActionSpec(
        "open", "file", QT_TRANSLATE_NOOP("actions", "&Open…"), "open_file", _Key.Open, "open"
    ),
    ActionSpec(
        "save",
        "file",
        QT_TRANSLATE_NOOP("actions", "&Save"),
        "save_file",
        _Key.Save,
        "save",
        opens_group=True,
    ),
    ActionSpec(
        "save_as",
        "file",
        QT_TRANSLATE_NOOP("actions", "Save &as…"),
        "save_file_as",
        "Ctrl+Shift+S",
    ),
    ActionSpec(
        "save_copy",
        "file",
        QT_TRANSLATE_NOOP("actions", "Save a &copy…"),
        "save_copy",
    ),
    ActionSpec(
        "history",
        "file",
        QT_TRANSLATE_NOOP("actions", "&History…"),
        "show_history",
        "Ctrl+Shift+H",
        opens_group=True,
    ),
    ActionSpec(
        "import_folder",
        "file",
        QT_TRANSLATE_NOOP("actions", "&Import a folder of scenarios…"),
        "import_folder",
    ),
    ActionSpec(
        "quit",
        "file",
        QT_TRANSLATE_NOOP("actions", "&Quit"),
        "close",
        _Key.Quit,
        opens_group=True,
    ),
    ActionSpec("undo", "edit", QT_TRANSLATE_NOOP("actions", "&Undo"), "undo", _Key.Undo, "undo"),
    ActionSpec("redo", "edit", QT_TRANSLATE_NOOP("actions", "&Redo"), "redo", _Key.Redo, "redo"),
    ActionSpec(
        "settings",
        "edit",
        QT_TRANSLATE_NOOP("actions", "&Settings…"),
        "settings_wanted.emit",
        "Ctrl+,",
        opens_group=True,
    ),
    ActionSpec(
        "thresholds",
        "coalition",
        QT_TRANSLATE_NOOP("actions", "&Thresholds…"),
        "body.thresholds_wanted.emit",
        opens_group=True,
    ),
    ActionSpec(
        "grid",
        "deal",
        QT_TRANSLATE_NOOP("actions", "All &minerals…"),
        "show_grid",
        "Ctrl+M",
    ),
    ActionSpec(
        "terms",
        "deal",
        QT_TRANSLATE_NOOP("actions", "&All terms of the mineral…"),
        "show_terms",
        "Ctrl+T",
    ),
    ActionSpec("events", "deal", QT_TRANSLATE_NOOP("actions", "&Events…"), "show_events", "Ctrl+E"),
    ActionSpec(
        "adversary",
        "deal",
        QT_TRANSLATE_NOOP("actions", "The a&dversary…"),
        "show_adversary",
        "Ctrl+D",
    ),
    ActionSpec(
        "reset_deal", "deal", QT_TRANSLATE_NOOP("actions", "&Reset to no deal"), "reset_deal"
    ),
    _view("start", QT_TRANSLATE_NOOP("actions", "Start page"), "", is_tab=False),
    _view("outcome", QT_TRANSLATE_NOOP("actions", "Outcome"), "Ctrl+1"),
    _view("ledger", QT_TRANSLATE_NOOP("actions", "Ledger"), "Ctrl+2"),
    _view("compare", QT_TRANSLATE_NOOP("actions", "Compare"), "Ctrl+5"),
    _view("sources", QT_TRANSLATE_NOOP("actions", "Sources"), "Ctrl+7"),
    _view("validation", QT_TRANSLATE_NOOP("actions", "Validation"), "Ctrl+9"),
    _view("handbook", QT_TRANSLATE_NOOP("actions", "Handbook"), "Ctrl+8"),
    _layout(
        "explore", QT_TRANSLATE_NOOP("actions", "Layout: E&xplore"), "Ctrl+Alt+1", opens_group=True
    ),
    _layout("negotiate", QT_TRANSLATE_NOOP("actions", "Layout: &Negotiate"), "Ctrl+Alt+2"),
    _layout("present", QT_TRANSLATE_NOOP("actions", "Layout: &Present"), "Ctrl+Alt+3"),
    ActionSpec(
        "reset_layout",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Reset layout"),
        "layout_reset_wanted.emit",
    ),
    ActionSpec(
        "bands",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Bands"),
        "want_bands",
        "Ctrl+B",
        opens_group=True,
        is_switch=True,
    ),
    ActionSpec(
        "why",
        "view",
        QT_TRANSLATE_NOOP("actions", "&What changed and why\u2026"),
        "show_why",
        "Ctrl+Shift+Y",
    ),
    ActionSpec(
        "replay_change",
        "view",
        QT_TRANSLATE_NOOP("actions", "Replay the last &change"),
        "body.replay_wanted.emit",
        "Ctrl+R",
    ),
    ActionSpec(
        "full_screen",
        "view",
        QT_TRANSLATE_NOOP("actions", "&Full screen"),
        "toggle_full_screen",
        _Key.FullScreen,
    ),
    ActionSpec(
        "explain",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Explain this"),
        "explain",
        _Key.HelpContents,
    ),
    ActionSpec(
        "find_command",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Find a command…"),
        "find_command",
        "Ctrl+Shift+P",
    ),
    ActionSpec(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"),
        "show_shortcuts",
        "Ctrl+/",
    ),
    ActionSpec(
        "save_handbook",
        "help",
        QT_TRANSLATE_NOOP("actions", "Handbook as &PDF…"),
        "save_handbook",
        opens_group=True,
    ),
    ActionSpec("licences", "help", QT_TRANSLATE_NOOP("actions", "&Licences"), "show_licences"),
    ActionSpec("about", "help", QT_TRANSLATE_NOOP("actions", "&About Negotiator"), "show_about"),
)
"""Every action, in the order of its menu."""


def build_actions(receiver: QObject, *, first: Callable[[], None]) -> dict[str, QAction]:
    """Make the actions of the table, by id, each connected to its method of the receiver.

    Whatever is started, `first` is called before.
    """
    return {spec.id: _action(spec, receiver, first) for spec in ACTIONS}


def step_words(words: str, step: str) -> str:
    """Put the name of a step behind `Undo` or `Redo`: `Undo set NdPr floor to 110 USD/kg`."""
    if not step:
        return words
    named = step[0].lower() + step[1:] if step[1:2].islower() else step
    return f"{words} {named.replace('&', '&&')}"


def _action(spec: ActionSpec, receiver: QObject, first: Callable[[], None]) -> QAction:
    action = QAction(translate_entry("actions", spec.text), receiver)
    action.setObjectName(spec.id)
    action.setShortcut(QKeySequence(spec.shortcut))
    action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)  # in dialogs beside it too
    given = tuple(name for name in (spec.view, spec.layout) if name)
    action.setCheckable(bool(given) or spec.is_switch)
    action.triggered.connect(first)
    method = attrgetter(spec.slot)(receiver)
    if spec.is_switch:
        action.triggered.connect(method)
        return action
    action.triggered.connect(lambda _checked=False: method(*given))
    return action
