"""The coalition panel: map, threshold meter and the list of seats."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from negotiator.model.coalition import ARTICLES
from ui.texts import listed, translate_entry
from ui.theme import CONTROL, GRID, GROUP, caption_font, title_font
from ui.type_scale import keep_size
from ui.viewmodels.coalition_articles import article_letter, article_name
from ui.viewmodels.coalition_groups import Grouping
from ui.viewmodels.coalition_list import (
    REGIONS_ROLE,
    CoalitionListModel,
    SeatFilter,
    SideColumn,
)
from ui.views.seat_menu import SeatMenu
from ui.widgets.flags import FlagBook
from ui.widgets.hairline import Hairline
from ui.widgets.help_mark import HelpMark, explained
from ui.widgets.map_legend import MapLegend
from ui.widgets.member_delegate import MemberDelegate
from ui.widgets.notice_list import NoticeList
from ui.widgets.quiet_button import QUIET_PADDING, QuietButton
from ui.widgets.quiet_combo import QuietCombo
from ui.widgets.search_field import SearchField
from ui.widgets.seat_head import SeatHead
from ui.widgets.seat_tree import SeatTree
from ui.widgets.threshold_meter import ThresholdMeter
from ui.widgets.world_map import WorldMap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from ui.viewmodels.coalition import CoalitionViewModel

PANEL_WIDTH: Final = 280
_TITLE_HEIGHT: Final = 40
_FIELD_HEIGHT: Final = 28
_GROUPING_WIDTH: Final = 100
_LIST_HEIGHT_AT_LEAST: Final = 96


class CoalitionPanel(QWidget):
    """Who is in the club: ticked in a list, on a map, or by a preset."""

    def __init__(self, view_model: CoalitionViewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.setAccessibleName(self.tr("Coalition"))
        explained(self, "coalition")
        self.preset_actions = self._made_presets()
        """An action for each preset, for menus."""
        self.presets_button = QuietButton(self.tr("Presets…"), self)
        self.map_button = QuietButton(self.tr("Map"), self)
        self.map_button.setCheckable(True)
        self.map_button.hide()
        self.map = WorldMap(view_model, self)
        self.meter = ThresholdMeter(view_model.meter, self)
        self.search = SearchField(self.tr("Find a country"), self)
        self.grouping = self._made_grouping()
        self.head = SeatHead(self)
        self._list_model = CoalitionListModel(view_model, self)
        self.list = SeatTree(SeatFilter(view_model, self._list_model, self), self)
        self.list.setObjectName("seats")
        self.list.setItemDelegate(MemberDelegate(view_model, FlagBook(), self.list))
        self.list.setAccessibleName(self.tr("Seats, ticked when in the club"))
        self.list.setMinimumHeight(_LIST_HEIGHT_AT_LEAST)
        self.notices = NoticeList(self)
        self._nothing = self._made_nothing()
        self._legend = self._made_legend()
        self.seat_menu = SeatMenu(view_model.memberships, self.list)
        self._lay_out()
        self._connect()
        self._refresh()
        self._show_unit()

    @property
    def shown_instead(self) -> str:
        """What stands in place of the list where no seat matches; empty while the list is shown."""
        return self._nothing.text()

    def arrange(self, *, has_map: bool, column: SideColumn) -> None:
        """Show the map, or put it behind a button; let the lines of the list end with a column."""
        self.map_button.setVisible(not has_map)
        self._map_part.setVisible(has_map or self.map_button.isChecked())
        self.head.show_column(column)
        self._show_column(column)

    def _made_presets(self) -> tuple[QAction, ...]:
        actions: list[QAction] = []
        for preset in self._view_model.presets:
            action = QAction(translate_entry("presets", preset.name), self)
            action.setToolTip(preset.source)
            action.setCheckable(True)
            action.triggered.connect(partial(self._choose, len(actions)))
            actions.append(action)
        return tuple(actions)

    def _made_grouping(self) -> QuietCombo:
        box = QuietCombo(self)
        box.addItem(self.tr("By region"), Grouping.REGION)
        box.addItem(self.tr("By bloc"), Grouping.BLOC)
        box.addItem(self.tr("By role"), Grouping.ROLE)
        box.setAccessibleName(self.tr("Group the seats"))
        box.setToolTip(self.tr("Role: the part in the chosen mineral in which a seat weighs most"))
        keep_size(box, width_px=_GROUPING_WIDTH, height_px=_FIELD_HEIGHT)
        return box

    def _made_nothing(self) -> QLabel:
        label = _caption("", self)
        label.setWordWrap(True)
        label.setContentsMargins(GROUP, GRID, GROUP, GRID)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        return label

    def _made_legend(self) -> QLabel:
        """Say what the letters over the articles stand for."""
        names = [
            f"{article_letter(article)}\u00a0{article_name(article).lower()}"
            for article in ARTICLES
        ]
        label = _caption(self.tr("Articles: {names}").format(names=listed(names)), self)
        label.setWordWrap(True)
        label.setContentsMargins(GROUP, CONTROL, GROUP, 0)
        label.hide()
        return label

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_line())
        column.addWidget(self._made_map_part())
        column.addLayout(_padded(self.meter))
        column.addSpacing(GRID + CONTROL)
        column.addLayout(self._search_line())
        column.addSpacing(CONTROL)
        column.addWidget(self.head)
        column.addLayout(_padded(Hairline(Qt.Orientation.Horizontal, self)))
        column.addWidget(self._legend)
        column.addWidget(self._pages, 1)
        column.addWidget(self.notices)

    def _made_map_part(self) -> QWidget:
        self._map_part = QWidget(self)
        part = QVBoxLayout(self._map_part)
        part.setContentsMargins(0, 0, 0, GRID + CONTROL)
        part.setSpacing(GRID)
        part.addLayout(_padded(self.map, side=GRID))
        part.addLayout(_padded(MapLegend(self._view_model, self)))
        return self._map_part

    def _title_line(self) -> QHBoxLayout:
        title = QLabel(self.tr("Coalition"), self)
        title.setFont(title_font())
        keep_size(title, height_px=_TITLE_HEIGHT)
        button = self.presets_button
        button.setAccessibleDescription(self.tr("Coalitions to begin with"))
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        menu.addActions(list(self.preset_actions))
        button.setMenu(menu)
        mark = HelpMark("coalition", title.text(), self)
        line = _line(title, mark, None, self.map_button, button)
        line.setSpacing(CONTROL)
        line.setContentsMargins(GROUP, 0, GROUP - QUIET_PADDING, 0)
        return line

    def _search_line(self) -> QHBoxLayout:
        keep_size(self.search, height_px=_FIELD_HEIGHT)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line = _line(self.search, self.grouping)
        line.setSpacing(GRID)
        return line

    def _connect(self) -> None:
        self.map_button.toggled.connect(self._map_part.setVisible)
        self._view_model.changed.connect(self._refresh)
        self._view_model.gains_changed.connect(self._show_unit)
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self.list.enter)
        self.search.returnPressed.connect(self.list.enter)
        self.list.typed.connect(self.search.take)
        self.list.in_view_changed.connect(self._view_model.note_in_view)
        self.list.pointed_at.connect(lambda lines: self._view_model.point_at(*lines))
        self.list.pressed.connect(
            lambda line: self._view_model.press_on(*(line.data(REGIONS_ROLE) or ()))
        )
        self.grouping.currentIndexChanged.connect(self._regroup)
        self.head.chosen.connect(self._show_column)
        self.notices.cure_wanted.connect(self._view_model.toggle)
        self.notices.blocs_wanted.connect(
            lambda wanted: self._view_model.let_blocs_act(as_one=wanted)
        )

    def _refresh(self) -> None:
        self.meter.show_rows(self._view_model.meter, self._view_model.threshold_words)
        self.notices.show_notices(
            self._view_model.notices, blocs_act_as_one=self._view_model.blocs_act_as_one
        )
        members = set(self._view_model.members)
        for action, preset in zip(self.preset_actions, self._view_model.presets, strict=True):
            action.setChecked(set(preset.regions) == members)

    def _show_unit(self) -> None:
        self.head.unit.setText(self._view_model.gain_unit)

    def _show_column(self, column: SideColumn) -> None:
        self._list_model.set_column(column)
        self._legend.setVisible(column is SideColumn.SIGNS)

    def _search(self, text: str) -> None:
        self.list.search(text)
        found = self.list.model().rowCount() > 0
        self._pages.setCurrentWidget(self.list if found else self._nothing)
        self._nothing.setText("" if found else self._nothing_words(text.strip()))

    def _nothing_words(self, text: str) -> str:
        absent = self._view_model.absent_found(text)
        if absent is None:
            return self.tr("No seat is called “{text}”.").format(text=text)
        return self._view_model.explanation(absent) + "."

    def _regroup(self) -> None:
        self._list_model.set_grouping(self.grouping.currentData())
        self.list.open_groups()

    def _choose(self, number: int) -> None:
        self._view_model.choose(self._view_model.presets[number])
        self._refresh()


def _caption(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setFont(caption_font())
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def _line(*parts: QWidget | None) -> QHBoxLayout:
    """Put parts in a line between the margins of the panel; None is free space."""
    line = QHBoxLayout()
    line.setContentsMargins(GROUP, 0, GROUP, 0)
    line.setSpacing(0)
    for part in parts:
        if part is None:
            line.addStretch(1)
        else:
            line.addWidget(part)
    return line


def _padded(part: QWidget, *, side: int = GROUP) -> QLayout:
    line = QHBoxLayout()
    line.setContentsMargins(side, 0, side, 0)
    line.addWidget(part)
    return line
