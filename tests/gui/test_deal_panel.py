"""The deal panel: what hands and eyes meet."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from negotiator.data import load_world
from negotiator.model.deal import Deal, PurchaseQuota
from negotiator.model.scenario import Scenario
from tests.helpers.deal_desk import Desk
from tests.helpers.pictures import NDPR, a_picture, a_scenario, a_series, a_world
from ui.viewmodels.deal import DealViewModel
from ui.views.deal import DealPanel
from ui.widgets.toned_label import TonedLabel


@pytest.fixture
def make_desk(qtbot):
    return lambda scenario=None, mineral=NDPR: Desk(qtbot, scenario or Scenario(), mineral)


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


def type_text(box, text: str) -> None:
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)


def test_that_a_price_is_typed_in_the_locale_of_the_user(german, make_desk):
    desk = make_desk(mineral="gallium")
    box = desk.panel.floor.box
    type_text(box, "1.234,5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.view_model.terms.floor == 1234.5
    assert box.text() == "1.234,5 USD/kg"
    assert desk.steps == 1


def test_that_a_point_that_does_not_group_thousands_is_not_swallowed(german, make_desk):
    desk = make_desk(mineral="gallium")
    box = desk.panel.floor.box
    type_text(box, "1.5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.view_model.terms.floor == 0.0
    assert desk.panel.floor.note.text() == (
        "“1.5” is no amount. Write it like 2,5 USD/kg. Allowed: 0 to 11.200 USD/kg"
    )


def test_that_a_negative_price_is_refused_as_it_is_typed(make_desk):
    desk = make_desk(a_scenario())
    box = desk.panel.floor.box
    type_text(box, "-")
    assert desk.panel.floor.note.text() == "Allowed: 0 to 1,380 USD/kg"
    QTest.keyClicks(box, "5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.text() == "110.4 USD/kg"
    assert desk.panel.floor.note.text() == "Allowed: 0 to 1,380 USD/kg"
    assert desk.view_model.terms.floor == 110.4


def test_that_letters_and_prices_above_the_range_are_refused(make_desk):
    desk = make_desk(a_scenario())
    box = desk.panel.floor.box
    for typed in ("9x9", "99999"):
        type_text(box, typed)
        assert desk.panel.floor.note.text().endswith("Allowed: 0 to 1,380 USD/kg")
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert desk.view_model.terms.floor == 110.4


def test_that_an_emptied_box_means_no_floor(make_desk):
    desk = make_desk(a_scenario())
    box = desk.panel.floor.box
    box.setFocus()
    box.selectAll()
    QTest.keyClick(box, Qt.Key.Key_Delete)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.view_model.terms.floor == 0.0


def test_that_new_results_do_not_disturb_typing(make_desk):
    desk = make_desk(a_scenario())
    box = desk.panel.floor.box
    type_text(box, "12")
    desk.view_model.show_picture(a_picture())
    QTest.keyClicks(box, "3")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert desk.view_model.terms.floor == 123.0


def choose(combo: QComboBox, data: str) -> None:
    index = combo.findData(data)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)


def test_that_another_mechanism_keeps_the_price(make_desk):
    desk = make_desk(a_scenario())
    choose(desk.panel.floor.mechanism, "gap_subsidy")
    assert desk.view_model.terms.mechanism == "gap_subsidy"
    assert desk.panel.floor.box.value() == 110.4


def test_that_controls_without_an_instrument_say_what_is_missing(make_desk):
    panel = make_desk().panel
    for control in (panel.floor.mechanism, panel.quota.agreed, panel.quota.first):
        assert not control.isEnabled()
        assert control.toolTip().endswith("first")


def test_that_the_agreed_price_shows_a_fixed_one_only_where_there_is_one(make_desk):
    quota = PurchaseQuota(
        mineral="gallium", tonnes_per_year=40.0, agreed_price="fixed", price_usd_per_t=3.125e5
    )
    desk = make_desk(Scenario(deal=Deal(instruments=(quota,))), "gallium")
    agreed = desk.panel.quota.agreed
    assert agreed.currentText() == "Fixed: 312.5 USD/kg"
    choose(agreed, "floor")
    assert agreed.findData("fixed") == -1
    assert agreed.currentText() == "Same as the floor"


def test_that_a_quota_in_tonnes_is_typed_in_tonnes(make_desk):
    quota = PurchaseQuota(mineral="gallium", tonnes_per_year=40.0)
    desk = make_desk(Scenario(deal=Deal(instruments=(quota,))), "gallium")
    box = desk.panel.quota.box
    assert box.text() == "40 t a year"
    assert desk.panel.quota.slider.isHidden()
    type_text(box, "50")
    QTest.keyClick(box, Qt.Key.Key_Return)
    changed = desk.view_model.terms.quota
    assert changed is not None
    assert changed.tonnes_per_year == 50.0


def test_that_a_quota_keeps_the_share_that_was_typed(make_desk):
    desk = make_desk()
    box = desk.panel.quota.box
    type_text(box, "12.5")
    QTest.keyClick(box, Qt.Key.Key_Return)
    quota = desk.view_model.terms.quota
    assert quota is not None
    assert quota.share_frac == 0.125


def test_that_quarters_are_shown_typed_and_kept_in_order(make_desk):
    desk = make_desk(a_scenario())
    first, last = desk.panel.quota.first, desk.panel.quota.last
    assert (first.text(), last.text()) == ("Q1 2027", "Q4 2040")
    type_text(first, "2028Q3")
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert desk.view_model.terms.window == (10, 59)
    type_text(last, "4 2027")
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert desk.view_model.terms.window == (10, 59)
    assert last.text() == "Q4 2040"


def test_that_the_unit_follows_the_mineral(make_desk):
    desk = make_desk()
    assert desk.panel.floor.box.suffix() == " USD/kg"
    desk.selection.select_mineral("antimony")
    assert desk.panel.floor.box.suffix() == " USD/t"
    assert desk.panel.floor.box.accessibleName() == "Floor price in USD/t"
    assert desk.panel.floor.slider.maximum() * 100 == 36_000


def test_that_a_line_of_the_list_chooses_its_mineral(make_desk, qtbot):
    desk = make_desk(a_scenario(), "gallium")
    minerals = desk.panel.minerals
    assert minerals.currentIndex().row() == 1
    QTest.mouseClick(
        minerals.viewport(), Qt.MouseButton.LeftButton,
        pos=minerals.visualRect(minerals.model().index(0, 1)).center(),
    )  # fmt: skip
    qtbot.waitUntil(lambda: desk.selection.mineral == NDPR)
    assert minerals.model().rowCount() == 1
    assert minerals.currentIndex().row() == 0
    assert desk.panel.title.text() == "Neodymium-praseodymium"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_that_a_mineral_outside_the_deal_is_found_by_typing(make_desk):
    desk = make_desk()
    picker = desk.panel.picker
    desk.panel.add.click()
    assert picker.isVisible()
    QTest.keyClicks(picker.search, "silv")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert desk.selection.mineral == "silver"
    assert not picker.isVisible()
    assert desk.document.scenario == Scenario()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_that_the_picker_is_walked_with_arrows(make_desk):
    desk = make_desk()
    desk.panel.add.click()
    search = desk.panel.picker.search
    QTest.keyClick(search, Qt.Key.Key_Down)
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert desk.selection.mineral == "gallium"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_that_arrows_in_the_picker_go_past_the_names_of_groups(make_desk):
    desk = make_desk()
    desk.panel.add.click()
    picker = desk.panel.picker
    first = picker.tree.currentIndex().data()
    named = []
    for key in (*(Qt.Key.Key_Down,) * 9, *(Qt.Key.Key_Up,) * 9):
        QTest.keyClick(picker.search, key)
        named.append(picker.tree.currentIndex().data())
    minerals = {name for _, names in desk.view_model.groups for _, name in names}
    assert set(named) <= minerals
    assert named[-1] == first


def test_that_the_link_over_the_list_asks_for_all_minerals(make_desk, qtbot):
    panel = make_desk(a_scenario()).panel
    with qtbot.waitSignal(panel.all_wanted, timeout=1000):
        panel.all.click()


def test_that_the_shortfall_stands_under_the_quota(make_desk):
    desk = make_desk(a_scenario())
    note = desk.panel.quota.note
    assert not note.isVisible()
    unfilled_t = np.zeros(60)
    unfilled_t[8:12] = 100.0
    desk.view_model.show_picture(a_picture(series=a_series(unfilled_quota_t=unfilled_t)))
    assert note.isVisible()
    assert note.text() == "2028: 400 t that no member can deliver"
    desk.selection.select_mineral("gallium")
    assert not note.isVisible()


def test_that_links_are_enabled_only_where_they_act(make_desk):
    desk = make_desk()
    assert not desk.panel.reset.isEnabled()
    assert not desk.panel.reset_all.isEnabled()
    desk.view_model.set_floor(100.0)
    desk.panel.reset.click()
    assert desk.document.scenario == Scenario()
    desk.document.undo_stack.undo()
    desk.panel.reset_all.click()
    assert desk.document.scenario == Scenario()


def test_that_the_list_gives_way_and_the_controls_do_not(make_desk):
    desk = make_desk(a_scenario())
    assert desk.panel.minimumSizeHint().height() <= 592
    assert desk.panel.minimumSizeHint().width() <= 304


def controls(panel: DealPanel) -> list[QWidget]:
    found = panel.findChildren(QWidget)
    return [
        widget
        for widget in found
        if widget.window() is panel
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
    ]


def test_that_every_control_has_a_name_and_is_reached_by_tab(make_desk, qtbot):
    desk = make_desk(a_scenario())
    wanted = controls(desk.panel)
    assert len(wanted) >= 12
    unnamed = [w for w in wanted if not (w.accessibleName() or getattr(w, "text", str)())]
    assert unnamed == []
    desk.panel.all.setFocus()
    qtbot.waitUntil(desk.panel.all.hasFocus)
    reached = set()
    for _ in range(3 * len(wanted)):
        reached.add(QApplication.focusWidget())
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert [w for w in wanted if w not in reached] == []


def test_that_labels_under_the_slider_are_apart(make_desk):
    desk = make_desk()
    world = replace(a_world(), policy_facts=load_world().policy_facts)
    view_model = DealViewModel(desk.document, desk.selection, world)
    panel = DealPanel(view_model)
    panel.resize(304, 648)
    places = [place for _, place in panel.floor.slider.mark_places()]
    assert len(places) == 3
    assert all(place is not None for place in places)
    panel.deleteLater()


def test_that_no_label_of_the_form_is_cut(make_desk):
    desk = make_desk(a_scenario())
    labels = [one for one in desk.panel.findChildren(TonedLabel) if one.isVisible()]
    assert len(labels) > 6
    cut = [one.text() for one in labels if one.shown_text() != one.text()]
    assert cut == []
