"""What can be done with a line of the list of seats, by mouse and by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QDialog, QMenu, QToolTip

from negotiator.model.coalition import ARTICLES
from ui.format import tip
from ui.viewmodels.coalition_articles import Signed, article_name
from ui.viewmodels.coalition_list import REGIONS_ROLE
from ui.views.span_dialog import SpanDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QModelIndex

    from ui.viewmodels.memberships import Memberships
    from ui.widgets.seat_tree import SeatTree


class SeatMenu(QObject):
    """Opens a menu for a line; the keys 1 to 5 and F2 do the same without it."""

    def __init__(self, memberships: Memberships, seats: SeatTree) -> None:
        super().__init__(seats)
        self._memberships = memberships
        self._seats = seats
        seats.menu_wanted.connect(self._open)
        seats.article_wanted.connect(self._toggle)
        seats.dates_wanted.connect(self._ask_dates)
        memberships.refused.connect(self._refuse)

    def made(self, regions: tuple[str, ...]) -> QMenu | None:
        """Menu of a line; none for a line without members."""
        signs = self._memberships.signs(*regions)
        if signs is None:
            return None
        menu = QMenu(self._seats)
        for number, (article, state) in enumerate(zip(ARTICLES, signs, strict=True)):
            words = self.tr("Signs: {article}").format(article=article_name(article).lower())
            action = menu.addAction(f"{words}\t{number + 1}")
            action.setCheckable(True)
            action.setChecked(state is not Signed.NONE)
            action.triggered.connect(_quiet(self._memberships.toggle_article, article, regions))
        menu.addSeparator()
        joins = menu.addAction(self.tr("Joins in\u2026") + "\tF2")
        joins.triggered.connect(_quiet(self._show_dates, regions))
        leaves = menu.addAction(self.tr("Leaves in\u2026"))
        leaves.triggered.connect(_quiet(self._show_dates, regions, leaves=True))
        return menu

    @Slot(object, QPoint)
    def _open(self, index: QModelIndex, place: QPoint) -> None:
        menu = self.made(index.data(REGIONS_ROLE) or ())
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    @Slot(object, int)
    def _toggle(self, index: QModelIndex, number: int) -> None:
        self._memberships.toggle_article(ARTICLES[number], index.data(REGIONS_ROLE) or ())

    @Slot(object)
    def _ask_dates(self, index: QModelIndex) -> None:
        self._show_dates(index.data(REGIONS_ROLE) or ())

    def _show_dates(self, regions: tuple[str, ...], *, leaves: bool = False) -> None:
        if self._memberships.signs(*regions) is None:
            return
        who, span = self._memberships.who(regions), self._memberships.span(*regions)
        dialog = SpanDialog(who, span, self._memberships.last_quarter, self._seats)
        dialog.begin_with(leaves=leaves)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._memberships.set_span(dialog.span, regions)
        dialog.deleteLater()

    @Slot(str)
    def _refuse(self, why: str) -> None:
        place = self._seats.visualRect(self._seats.currentIndex()).bottomLeft()
        QToolTip.showText(self._seats.viewport().mapToGlobal(place), tip(why), self._seats)


def _quiet(call: Callable[..., None], *given: object, **named: object) -> Callable[[bool], None]:
    """Make a slot for a signal whose flag does not matter."""

    def slot(_checked: bool) -> None:  # noqa: FBT001 (as Qt calls it)
        call(*given, **named)

    return slot
