"""The handbook in the window: pages, search, links, and the way to them from a control."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QWhatsThisClickedEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from negotiator.data.handbook import HandbookPage
from ui.type_scale import letters_px
from ui.views.form_row import form_row
from ui.views.handbook import HandbookView
from ui.widgets.help_mark import HelpMark, explained, page_of

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAGES = (
    HandbookPage(
        "a", "First", "Alpha", "# Alpha\n\nGo to [beta](b.md) or [the web](https://x.test/b)."
    ),
    HandbookPage("b", "First", "Beta", "# Beta\n\n## Part\n\nA floor."),
    HandbookPage("c", "Second", "Gamma", "# Gamma\n\nA quota."),
)


@pytest.fixture
def view(qtbot: QtBot) -> HandbookView:
    view = HandbookView(PAGES)
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    return view


def shown_titles(view: HandbookView) -> list[str]:
    groups = (view.contents.topLevelItem(i) for i in range(view.contents.topLevelItemCount()))
    return [
        group.child(i).text(0)
        for group in groups
        if not group.isHidden()
        for i in range(group.childCount())
        if not group.child(i).isHidden()
    ]


def test_that_the_first_page_is_shown_first(view: HandbookView) -> None:
    assert view.shown == "a"
    assert view.page.toPlainText().startswith("Alpha")


def test_that_a_link_leads_to_another_page_and_never_outside(view: HandbookView) -> None:
    view.page.anchorClicked.emit(QUrl("b.md"))
    assert view.shown == "b"
    view.page.anchorClicked.emit(QUrl("https://x.test/q"))
    assert view.shown == "b"


def test_that_search_leaves_the_pages_that_have_all_words(view: HandbookView) -> None:
    view.search.setText("a FLOOR")
    assert shown_titles(view) == ["Beta"]
    view.search.setText("")
    assert shown_titles(view) == ["Alpha", "Beta", "Gamma"]


def test_that_headings_are_larger_than_text(view: HandbookView) -> None:
    view.show_page("b")
    sizes = []
    block = view.page.document().begin()
    while block.isValid():
        sizes.append(block.begin().fragment().charFormat().font().pixelSize())
        block = block.next()
    assert sizes == [letters_px(size_px) for size_px in (22, 16, 13)]


def test_that_no_gap_follows_a_picture(qtbot: QtBot) -> None:
    words = "# Alpha\n\n![The window](window-outcome.png)\n\nBelow it."
    view = HandbookView((HandbookPage("a", "First", "Alpha", words),))
    view.resize(1000, 600)
    document = view.page.document()
    view.show()
    blocks = [document.findBlockByNumber(at) for at in range(document.blockCount())]
    picture = next(block for block in blocks if block.text() == "\ufffc")
    below = next(block for block in blocks if block.text() == "Below it.")
    bounds = document.documentLayout().blockBoundingRect
    assert bounds(picture).height() > 300
    assert bounds(below).top() - bounds(picture).bottom() < 40
    qtbot.addWidget(view)


def test_that_an_unknown_page_leaves_the_shown_one(view: HandbookView) -> None:
    assert not view.show_page("nowhere")
    assert view.shown == "a"


def test_that_the_page_of_a_control_is_that_of_the_nearest_around_it(qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    field = QLineEdit(form)
    assert page_of(field) == ""
    explained(form, "floor")
    assert page_of(field) == "floor"
    explained(field, "quota")
    assert page_of(field) == "quota"
    assert page_of(None) == ""


def test_that_the_mark_of_a_row_asks_the_window_for_its_page(qtbot: QtBot) -> None:
    asked: list[str] = []

    class Window(QWidget):
        def event(self, event: object) -> bool:
            if isinstance(event, QWhatsThisClickedEvent):
                asked.append(event.href())
                return True
            return super().event(event)

    window = Window()
    qtbot.addWidget(window)
    field = QLineEdit()
    window.setLayout(form_row("Floor price", field, page="floor"))
    mark = window.findChild(HelpMark)
    assert mark.accessibleName() == "About: Floor price"
    mark.click()
    assert asked == ["floor"]
    assert page_of(field) == "floor"
    QApplication.processEvents()
