"""The toolbar: icons, a tab for each view, and choices that hold for the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.actions import ACTIONS
from ui.theme import CONTROL, GRID, caption_font
from ui.type_scale import keep_size
from ui.widgets.flat_bars import FlatToolBar
from ui.widgets.icon_button import IconButton
from ui.widgets.icons import ICON_PX, themed_icon
from ui.widgets.toned_label import TonedLabel
from ui.widgets.view_tab import ViewTab

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QComboBox

_HEIGHT_PX: Final = 40


class ToolBar(FlatToolBar):
    """Holds what the table of actions says; a tab is checked while its view is shown."""

    def __init__(self, actions: Mapping[str, QAction], title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._actions = actions
        self.setMovable(False)
        self.setIconSize(QSize(ICON_PX, ICON_PX))
        keep_size(self, height_px=_HEIGHT_PX)
        self.setContentsMargins(GRID, 0, GRID, 0)
        self._add_icons()
        self._add_tabs()
        self._add_space()
        self.draw_icons()

    def draw_icons(self) -> None:
        """Draw the icons in the colours of the palette of now."""
        for spec in ACTIONS:
            if spec.icon:
                self._actions[spec.id].setIcon(themed_icon(spec.icon))

    def add_choice(self, box: QComboBox) -> None:
        """Put a choice with its name at the end."""
        label = TonedLabel(caption_font(), "text_secondary")
        label.setText(box.accessibleName())
        label.setBuddy(box)
        pair = QWidget()
        line = QHBoxLayout(pair)
        line.setContentsMargins(GRID, CONTROL, 0, CONTROL)
        line.setSpacing(CONTROL)
        line.addWidget(label)
        line.addWidget(box)
        self.addWidget(pair)

    def _add_icons(self) -> None:
        for spec in ACTIONS:
            if spec.icon:
                self.addWidget(IconButton(self._actions[spec.id]))
            if spec.id in {"save", "redo"}:
                self.addSeparator()

    def _add_tabs(self) -> None:
        group = QActionGroup(self)
        for spec in ACTIONS:
            action = self._actions[spec.id]
            if spec.view:
                group.addAction(action)
            if spec.is_tab:
                self.addWidget(ViewTab(action))

    def _add_space(self) -> None:
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
