"""Articles and dates of the members: read and changed in the list, by mouse, key and menu."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QDialog, QStyleOptionViewItem, QToolTip

from negotiator.model.coalition import ARTICLES
from tests.helpers.coalitions import Table, a_table
from ui.theme import current_palette
from ui.viewmodels.coalition_articles import Signed, Span
from ui.viewmodels.coalition_list import GAIN_ROLE, REGION_ROLE, SIGNS_ROLE, SideColumn
from ui.views.coalition import PANEL_WIDTH, CoalitionPanel
from ui.views.span_dialog import SpanDialog
from ui.widgets.member_line import MemberLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Direction = Qt.LayoutDirection
Accessible = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def table(qapp: QApplication) -> Table:
    return a_table("USA", "JPN", "DEU", "EUX")


@pytest.fixture
def panel(qtbot: QtBot, table: Table) -> CoalitionPanel:
    item = CoalitionPanel(table.coalition)
    qtbot.addWidget(item)
    item.resize(PANEL_WIDTH, 648)
    item.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    item.show()
    item.head.actions_by_column[SideColumn.SIGNS].trigger()
    return item


def line_of(panel: CoalitionPanel, region: str):
    panel.list.expandAll()
    model = panel.list.model()
    found = model.match(model.index(0, 0), REGION_ROLE, region, 1, Qt.MatchFlag.MatchRecursive)
    panel.list.scrollTo(found[0])
    panel.list.setCurrentIndex(found[0])
    return found[0]


def painted(panel: CoalitionPanel, index) -> MemberLine:
    option = QStyleOptionViewItem()
    option.rect = panel.list.visualRect(index)
    option.widget = panel.list
    option.direction = panel.layoutDirection()
    return MemberLine.of(option, index)


def articles_of(table: Table, region: str) -> tuple[str, ...]:
    members = table.document.scenario.coalition.members
    return next(member.articles for member in members if member.region == region)


def click(qtbot: QtBot, panel: CoalitionPanel, place: QPoint) -> None:
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=place)


@pytest.mark.parametrize("direction", [Direction.LeftToRight, Direction.RightToLeft])
@pytest.mark.parametrize("number", range(len(ARTICLES)))
def test_that_a_click_on_a_dot_withdraws_that_article_in_one_step(
    qtbot: QtBot, panel: CoalitionPanel, table: Table, number: int, direction: Qt.LayoutDirection
) -> None:
    panel.setLayoutDirection(direction)
    line = painted(panel, line_of(panel, "JPN"))
    click(qtbot, panel, line.dot_rect(number).center())
    assert articles_of(table, "JPN") == tuple(a for a in ARTICLES if a != ARTICLES[number])
    assert articles_of(table, "USA") == ARTICLES
    assert table.document.undo_stack.count() == 1
    click(qtbot, panel, line.dot_rect(number).center())
    assert articles_of(table, "JPN") == ARTICLES


def test_that_the_dots_stand_beside_the_name_and_apart_from_each_other(
    panel: CoalitionPanel,
) -> None:
    for region in ("USA", "JPN", "EUX"):
        line = painted(panel, line_of(panel, region))
        places = [line.dot_rect(number) for number in range(len(ARTICLES))]
        assert not any(place.intersects(line.title_rect) for place in places)
        assert all(a.right() < b.left() for a, b in itertools.pairwise(places))


def test_that_a_signed_article_is_a_full_dot_and_another_one_is_not(
    panel: CoalitionPanel, table: Table
) -> None:
    table.coalition.memberships.toggle_article("fiscal", ("JPN",))
    line = painted(panel, line_of(panel, "JPN"))
    image = panel.list.viewport().grab().toImage()
    full = current_palette().members.name()
    shades = [image.pixelColor(line.dot_rect(n).center()).name() for n in range(2)]
    assert shades[0] == full
    assert shades[1] != full


def test_that_the_keys_1_to_5_sign_and_withdraw(
    qtbot: QtBot, panel: CoalitionPanel, table: Table
) -> None:
    line_of(panel, "JPN")
    qtbot.keyClick(panel.list, Qt.Key.Key_2)
    qtbot.keyClick(panel.list, Qt.Key.Key_5)
    assert articles_of(table, "JPN") == ("border", "purchase", "stockpile")
    assert table.step == "Japan drops: Finance"
    line_of(panel, "KOR")
    qtbot.keyClick(panel.list, Qt.Key.Key_1)
    assert table.document.undo_stack.count() == 2


def test_that_the_line_of_the_union_speaks_for_its_members(
    qtbot: QtBot, panel: CoalitionPanel, table: Table
) -> None:
    table.coalition.memberships.toggle_article("fiscal", ("DEU",))
    union = line_of(panel, "DEU").parent()
    assert union.data(SIGNS_ROLE)[1] is Signed.SOME
    panel.list.scrollTo(union)
    click(qtbot, panel, painted(panel, union).dot_rect(1).center())
    assert articles_of(table, "DEU") == articles_of(table, "EUX") == ARTICLES
    assert table.step == "The European Union signs: Fiscal"
    click(qtbot, panel, painted(panel, union).dot_rect(1).center())
    assert "fiscal" not in articles_of(table, "DEU") + articles_of(table, "EUX")


def test_that_the_column_is_chosen_at_its_head(panel: CoalitionPanel) -> None:
    japan, korea = line_of(panel, "JPN"), line_of(panel, "KOR")
    assert japan.data(SIGNS_ROLE) == (Signed.ALL,) * 5
    assert painted(panel, korea).gain_text == "not in"
    assert panel.head.letters.isVisible()
    assert not panel.head.unit.isVisible()
    panel.head.actions_by_column[SideColumn.GAINS].trigger()
    assert japan.data(SIGNS_ROLE) is None
    assert japan.data(GAIN_ROLE) is None  # no run yet
    assert painted(panel, korea).gain_text == ""
    assert not panel.head.letters.isVisible()


def test_that_articles_and_dates_are_spoken(panel: CoalitionPanel, table: Table) -> None:
    memberships = table.coalition.memberships
    memberships.toggle_article("finance", ("JPN",))
    memberships.set_span(Span(12, 24), ("JPN",))
    spoken = line_of(panel, "JPN").data(Accessible)
    assert spoken == (
        "Japan, Q1 2029 to Q4 2031, "
        "signs border, fiscal, purchase, stockpile; does not sign finance"
    )
    assert line_of(panel, "KOR").data(Accessible) == "Korea"


def test_that_a_dot_explains_itself(panel: CoalitionPanel, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: shown.append(text))
    place = painted(panel, line_of(panel, "JPN")).dot_rect(0).center()
    for target, at in ((panel.list.viewport(), place), (panel.head.letters, QPoint(4, 8))):
        event = QHelpEvent(QHelpEvent.Type.ToolTip, at, target.mapToGlobal(at))
        QApplication.sendEvent(target, event)
    assert shown == ["<qt>Border: floors and tariffs at its border (key 1)</qt>"] * 2


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(), ""),
        (Span(joins=12), "from Q1 2029"),
        (Span(leaves=24), "to Q4 2031"),
        (Span(12, 24), "Q1 2029 to Q4 2031"),
    ],
)
def test_that_dates_are_told_from_first_to_last_quarter(span: Span, words: str) -> None:
    assert span.text == words


def test_that_dates_give_way_to_the_name(panel: CoalitionPanel, table: Table) -> None:
    panel.head.actions_by_column[SideColumn.GAINS].trigger()
    for region in ("JPN", "USA"):
        table.coalition.memberships.set_span(Span(12, 24), (region,))
        line = painted(panel, line_of(panel, region))
        assert line.shown_title == line.title
        assert not line.span_rect.isEmpty()
        assert not line.span_rect.intersects(line.title_rect)
        assert not line.span_rect.intersects(line.gain_rect)
    panel.head.actions_by_column[SideColumn.SIGNS].trigger()
    line = painted(panel, line_of(panel, "USA"))
    assert (line.span_text, line.shown_title) == ("", "United States")
    assert not line.span_rect.isEmpty()


def test_that_the_menu_of_a_line_offers_articles_and_dates(
    panel: CoalitionPanel, table: Table
) -> None:
    menu = panel.seat_menu.made(("JPN",))
    words = [action.text().split("\t")[0] for action in menu.actions() if action.text()]
    assert words[0] == "Signs: border"
    assert words[-2:] == ["Joins in…", "Leaves in…"]
    menu.actions()[0].trigger()
    assert "border" not in articles_of(table, "JPN")
    assert panel.seat_menu.made(("KOR",)) is None
    menu.deleteLater()


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason)[:2])
def test_that_mouse_and_keyboard_open_the_menu_of_the_line(
    qtbot: QtBot, panel: CoalitionPanel, reason: QContextMenuEvent.Reason
) -> None:
    japan = line_of(panel, "JPN")
    wanted: list[str] = []
    panel.list.menu_wanted.disconnect()
    panel.list.menu_wanted.connect(lambda index, _place: wanted.append(index.data(REGION_ROLE)))
    place = panel.list.visualRect(japan).center()
    event = QContextMenuEvent(reason, place, panel.list.viewport().mapToGlobal(place))
    QApplication.sendEvent(panel.list.viewport(), event)
    assert wanted == ["JPN"]


def test_that_dates_are_asked_for_by_key_and_are_one_step(
    qtbot: QtBot, panel: CoalitionPanel, table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(dialog: SpanDialog) -> int:
        assert dialog.joins.hasFocus() or dialog.has_joins.isChecked()
        dialog.joins.setValue(12)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SpanDialog, "exec", answer)
    line_of(panel, "JPN")
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    member = table.document.scenario.coalition.members[1]
    assert (member.joins, member.leaves) == ("2029Q1", None)
    assert table.step == "Set the dates of Japan"
    line_of(panel, "KOR")
    qtbot.keyClick(panel.list, Qt.Key.Key_F2)
    assert table.document.undo_stack.count() == 1


def test_that_nobody_leaves_before_it_has_joined(qtbot: QtBot, panel: CoalitionPanel) -> None:
    dialog = SpanDialog("Japan", Span(12, 20), 59, panel)
    dialog.joins.setValue(30)
    assert dialog.leaves.value() == 31
    assert dialog.span == Span(30, 31)
    dialog.has_joins.setChecked(False)
    dialog.leaves.setValue(5)
    assert dialog.span == Span(None, 5)
    assert not dialog.joins.isEnabled()
    dialog.has_leaves.setChecked(False)
    assert dialog.span == Span()


def test_that_the_commission_says_what_it_stands_for(table: Table) -> None:
    told = table.coalition.tip("EUX")
    assert "the 14 EU states that sent no delegation: Austria" in told
    assert "binds all 27; nobody is counted twice" in told
    assert "counts once" in table.coalition.meter[0].tip


def test_that_the_commission_and_the_13_states_sum_to_the_union_once(qapp: QApplication) -> None:
    whole = a_table("EUX", *[seat for seat in a_table().coalition.union if seat != "EUX"])
    parts = [a_table(seat).coalition.meter[1].share_frac for seat in whole.coalition.union]
    assert len(parts) == 14
    assert whole.coalition.meter[1].share_frac == pytest.approx(sum(parts))


@pytest.mark.parametrize("height", [600, 648])
def test_that_the_panel_with_articles_fits_a_small_laptop(
    panel: CoalitionPanel, table: Table, height: int
) -> None:
    table.coalition.set_members(("USA", "DEU", "KAZ", "BRA", "ARE"), "Choose")
    panel.resize(PANEL_WIDTH, height)
    QApplication.processEvents()
    assert panel.minimumSizeHint().height() <= height
    assert panel.minimumSizeHint().width() <= PANEL_WIDTH


def test_that_customs_unions_are_let_act_as_one_under_their_notice(
    panel: CoalitionPanel, table: Table
) -> None:
    assert not panel.notices.blocs.isVisible()
    table.coalition.toggle("SAU")
    assert panel.notices.blocs.isVisible()
    panel.notices.blocs.click()
    assert table.document.scenario.coalition.blocs_act_as_one
    table.document.undo_stack.undo()
    assert not panel.notices.blocs.isChecked()
    table.coalition.toggle("SAU")
    assert not panel.notices.blocs.isVisible()
