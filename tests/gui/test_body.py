"""The body of the window shows one view at a time, made when it is shown first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tests.helpers.pictures import a_scenario
from tests.helpers.zones import zones_of
from ui.document import Document
from ui.views.body import Body, Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_that_a_view_is_made_when_it_is_shown_first(qtbot: QtBot) -> None:
    made: list[str] = []

    def make(name: str) -> QWidget:
        made.append(name)
        return QWidget()

    pages = {
        "near": Page(lambda: make("near")),
        "wide": Page(lambda: make("wide"), is_wide=True),
    }
    veil, zones = QWidget(), zones_of(Document(a_scenario()), pages)
    coalition = zones.coalition
    body = Body(zones, veil)
    qtbot.addWidget(body)
    near = body.page("near")
    body.show_page("near")
    assert made == ["near"]
    assert body.currentWidget().isAncestorOf(near)
    assert body.currentWidget().isAncestorOf(coalition)
    body.show_page("wide")
    assert body.currentWidget() is body.page("wide")
    body.show_page("near")
    assert body.page("near") is near
    assert made == ["near", "wide"]
