"""Which layout the window has: it moves panels, bars and letters, and never what is on the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from ui.actions import LAYOUT
from ui.layouts import LAYOUTS
from ui.type_scale import BODY_PX, set_body_px
from ui.viewmodels.coalition_list import SideColumn
from ui.views.body import PANELS_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QSize

    from ui.layouts import Layout
    from ui.settings import Settings
    from ui.views.coalition import CoalitionPanel
    from ui.views.main_window import MainWindow

_ROOM_PX: Final = (1920, 1080, 22)
"""Width and height of a window for a projector, and the letters that suit it."""
_LARGER: Final = 1.2
"""How much larger letters for a room are at least."""
_DESK_PX: Final = (1366, 14)
"""Width of a window with panels, and the largest letters that leave its figures whole."""


class LayoutSwitch(QObject):
    """Takes the layout that is wanted, and remembers it for the next start."""

    changed = Signal(str)
    """Another layout was taken: emitted with its id."""

    def __init__(self, window: MainWindow, panel: CoalitionPanel, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._settings = settings
        self._layout = LAYOUTS[settings.layout_at_start or settings.layout]
        self._before = next(iter(LAYOUTS))
        group = QActionGroup(self)
        for name in LAYOUTS:
            group.addAction(window.actions_by_id[LAYOUT + name])
        window.layout_wanted.connect(self.take)
        window.layout_reset_wanted.connect(self.reset)
        window.stage.left.connect(self.leave)
        window.body.panels_dragged.connect(self._keep_panels)
        window.installEventFilter(self)
        settings.changed.connect(self._fit_letters)
        self._arrange()

    @property
    def layout(self) -> Layout:
        """The layout that the window has."""
        return self._layout

    @Slot(str)
    def take(self, name: str) -> None:
        """Give the window a layout, with the view that it begins with."""
        if not self._layout.is_for_room:
            self._before = self._layout.id
        self._layout = LAYOUTS[name]
        self._settings.set_layout(name)
        self._arrange()
        self.changed.emit(name)

    @Slot()
    def leave(self) -> None:
        """Go back from a presentation to the layout before it."""
        self.take(self._before)

    @Slot()
    def reset(self) -> None:
        """Show the layout as it was before anything was dragged or put elsewhere."""
        self._settings.set_panels(self._layout.id, ())
        self._panel.map_button.setChecked(False)
        self._arrange()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_letters()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        layout, window = self._layout, self._window
        for bar in (window.menuBar(), window.tools, window.status):
            bar.setVisible(not layout.is_for_room)
        window.stage.setVisible(layout.is_for_room)
        window.body.show_panels(shown=not layout.is_for_room)
        column = SideColumn.SIGNS if layout.has_articles else SideColumn.GAINS
        self._panel.arrange(has_map=layout.has_map, column=column)
        self._fit_letters()
        widths = self._settings.panels(layout.id)
        window.body.arrange_panels(widths if len(widths) == len(PANELS_PX) else PANELS_PX)
        window.actions_by_id[LAYOUT + layout.id].setChecked(True)
        window.first_view = layout.view
        window.show_view(layout.view)

    @Slot()
    def _fit_letters(self) -> None:
        app, body_px = QApplication.instance(), self._settings.body_px
        if self._layout.is_for_room:
            body_px = max(body_px, _room_letters_px(self._window.size()))
        else:
            body_px = min(body_px, _desk_letters_px(self._window.width()))
        if isinstance(app, QApplication):
            set_body_px(app, body_px)

    @Slot()
    def _keep_panels(self) -> None:
        self._settings.set_panels(self._layout.id, self._window.body.panels_px)


def _room_letters_px(window: QSize) -> int:
    """Size of letters that can be read from the back, whatever the projector shows the window in."""
    width, height, letters_px = _ROOM_PX
    part = min(window.width() / width, window.height() / height)
    return round(max(part * letters_px, _LARGER * BODY_PX))


def _desk_letters_px(window_px: int) -> int:
    """Size of letters for which a window of this width has room beside its panels."""
    width, letters_px = _DESK_PX
    return max(window_px * letters_px // width, BODY_PX)
