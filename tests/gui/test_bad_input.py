"""Whatever is typed, pasted or dropped and will not do is refused at once, with what would do."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QWidget

from negotiator.data import load_world
from negotiator.model.scenario import Scenario
from tests.helpers.pictures import a_scenario, a_world
from tests.helpers.zones import zones_of
from ui.document import Document
from ui.keeper import Keeper
from ui.selection import Selection
from ui.viewmodels.coalition_articles import Span
from ui.viewmodels.doctrine import DOCTRINES, DoctrineViewModel
from ui.viewmodels.sources import Column
from ui.viewmodels.terms import EVENTS, INSTRUMENTS, EventsViewModel, InstrumentsViewModel
from ui.views.adversary_dialog import AdversaryDialog
from ui.views.body import Page
from ui.views.lever_form import LeverForm
from ui.views.main_window import FIRST_VIEW, MainWindow
from ui.views.sources import SourcesView
from ui.views.span_dialog import SpanDialog
from ui.views.terms_dialog import TermsDialog
from ui.widgets.lever_controls import AmountControl, QuarterControl, SearchChoiceControl
from ui.widgets.number_box import NumberBox
from ui.widgets.quarter_box import QuarterBox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from negotiator.model.world import World

pytestmark = pytest.mark.gui
OPENABLE = "Documents (*.negotiation) and scenarios (*.negotiation.json) can be opened."
EVERY_KIND = [
    *(("deal", kind) for kind in INSTRUMENTS),
    *(("events", kind) for kind in EVENTS),
    *(("doctrine", kind) for kind in DOCTRINES),
]


@cache
def world() -> World:
    return load_world()


@pytest.fixture
def document() -> Document:
    return Document(Scenario.model_validate({"coalition": {"members": [{"region": "USA"}]}}))


def dialog_of(document: Document, path: str, kind: str) -> TermsDialog | AdversaryDialog:
    """Return the dialog in which a term of a kind is set."""
    selection = Selection("gallium", 0)
    if path == "doctrine":
        adversary = AdversaryDialog(DoctrineViewModel(document, selection, world()))
        adversary.doctrine.taken.emit(kind)
        return adversary
    make = InstrumentsViewModel if path == "deal" else EventsViewModel
    terms = TermsDialog(make(document, selection, world()), title="Terms", empty="Nothing")
    terms._add(kind)
    return terms


def type_text(field: QWidget, text: str) -> None:
    """Type in the place of what stands there."""
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, text)


@pytest.mark.parametrize(("path", "kind"), EVERY_KIND)
def test_that_every_field_of_every_form_refuses_nonsense_with_its_range(
    qtbot: QtBot, document: Document, path: str, kind: str
) -> None:
    dialog = dialog_of(document, path, kind)
    qtbot.addWidget(dialog)
    form = dialog.findChild(LeverForm)
    before = document.scenario
    for box in (*form.findChildren(AmountControl), *form.findChildren(QuarterControl)):
        dialog.note.say("")
        type_text(box, "?")
        assert dialog.note.text() == box.range_text(), box.accessibleName()
        too_much = "Q1 2199" if isinstance(box, QuarterControl) else "9" * 12
        dialog.note.say("")
        type_text(box, too_much)
        assert dialog.note.text() == box.range_text(), box.accessibleName()
    assert document.scenario == before
    for choice in form.findChildren(SearchChoiceControl):
        choice.setEditText("Atlantis")  # typing would open a window of proposals
        choice.lineEdit().editingFinished.emit()
        assert dialog.note.text().startswith("“Atlantis” is not in the list")
        assert choice.currentText() == choice.itemText(choice.currentIndex())
    assert document.scenario == before


@pytest.fixture
def whole(qtbot: QtBot) -> NumberBox:
    """A box for whole numbers from 8 to 120."""
    box = AmountControl(none_text="", factor=1.0, is_whole=True)
    qtbot.addWidget(box)
    box.set_span(8.0, 120.0, 1.0)
    box.show_value(60)
    return box


def told_by(box: Any) -> list[str]:
    told: list[str] = []
    box.refused.connect(told.append)
    return told


def test_that_a_number_may_begin_below_the_range_but_not_end_there(whole: NumberBox) -> None:
    told = told_by(whole)
    type_text(whole, "12")
    QTest.keyClick(whole, Qt.Key.Key_Return)
    assert (whole.value(), told) == (12.0, [])
    type_text(whole, "7")
    QTest.keyClick(whole, Qt.Key.Key_Return)
    assert (whole.value(), told[-1]) == (12.0, "Allowed: 8 to 120")


def test_that_an_emptied_field_that_must_be_filled_keeps_its_value(whole: NumberBox) -> None:
    told = told_by(whole)
    whole.lineEdit().selectAll()
    QTest.keyClick(whole, Qt.Key.Key_Delete)
    QTest.keyClick(whole, Qt.Key.Key_Return)
    assert (whole.value(), told[-1]) == (60.0, "Allowed: 8 to 120")


@pytest.mark.parametrize("kind", [NumberBox, QuarterBox])
def test_that_pasted_nonsense_is_refused(qtbot: QtBot, kind: type[Any]) -> None:
    box = NumberBox("none") if kind is NumberBox else QuarterBox()
    qtbot.addWidget(box)
    told = told_by(box)
    QGuiApplication.clipboard().setText("gallium, 110!")
    before = box.text()
    box.lineEdit().selectAll()
    box.lineEdit().paste()
    if kind is NumberBox:  # it shows what was pasted until then
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.text(), told[-1]) == (before, box.range_text())


@pytest.mark.parametrize(
    ("language", "typed", "value", "said"),
    [
        ("en", "-5", 60.0, "Allowed: 0 to 1,100 USD/kg"),
        ("en", "99999", 60.0, "Allowed: 0 to 1,100 USD/kg"),
        ("en", "nine", 60.0, "Allowed: 0 to 1,100 USD/kg"),
        ("en", "95 USD/kg", 95.0, ""),
        ("en", "1,050.5", 1050.5, ""),
        ("en", "1 050", 1050.0, ""),
        ("en", "850 USD/t", 60.0, "“850 USD/t” is no amount. Write it like 2.5 USD/kg. Allowed"),
        ("en", "110,5", 60.0, "“110,5” is no amount. Write it like 2.5 USD/kg. Allowed"),
        ("en", "1x3", 60.0, "“1x3” is no amount. Write it like 2.5 USD/kg. Allowed: 0 to 1,100"),
        ("fr", "112,5", 112.5, ""),
        ("fr", "1 050", 1050.0, ""),
        ("fr", "1 050,5", 1050.5, ""),
        ("fr", "115.5", 60.0, "“115.5” is no amount. Write it like 2,5 USD/kg. Allowed"),
        ("pt", "1.050,5", 1050.5, ""),
        ("pt", "1050,5", 1050.5, ""),
        ("pt", "115.5", 60.0, "“115.5” is no amount. Write it like 2,5 USD/kg. Allowed"),
    ],
)
def test_that_no_key_is_left_out_of_a_number(
    qtbot: QtBot, language: str, typed: str, value: float, said: str
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        box = NumberBox("no floor")
        box.set_unit("USD/kg")
        box.setMaximum(1100.0)
        box.setValue(60.0)
        qtbot.addWidget(box)
        told = told_by(box)
        type_text(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert box.value() == value
        assert "".join(told[-1:]).startswith(said)
        assert bool(told) == bool(said)
    finally:
        QLocale.setDefault(before)


def test_that_a_refusal_is_taken_back_once_the_number_will_do(whole: NumberBox) -> None:
    told = told_by(whole)
    type_text(whole, "1x")
    QTest.keyClick(whole, Qt.Key.Key_Backspace)
    QTest.keyClicks(whole, "2")
    assert (bool(told[0]), told[-1]) == (True, "")


@pytest.mark.parametrize(
    ("language", "typed", "value"),
    [
        (QLocale.Language.French, "12,5", 12.5),
        (QLocale.Language.French, "12.5", None),
        (QLocale.Language.English, "12.5", 12.5),
        (QLocale.Language.English, "12,5", None),
    ],
)
def test_that_decimals_are_those_of_the_locale(
    qtbot: QtBot, language: QLocale.Language, typed: str, value: float | None
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        box = NumberBox("none")
        box.setMaximum(50.0)
        qtbot.addWidget(box)
        told = told_by(box)
        type_text(box, typed)
        QTest.keyClick(box, Qt.Key.Key_Return)
        assert box.value() == value if value is not None else told
    finally:
        QLocale.setDefault(before)


def test_that_a_quarter_out_of_range_or_unfinished_goes_back(qtbot: QtBot) -> None:
    box = QuarterBox()
    box.setRange(4, 59)
    box.setValue(8)
    qtbot.addWidget(box)
    told = told_by(box)
    type_text(box, "Q1 2026")
    assert told == ["Allowed: Q1 2027 to Q4 2040"]
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == 8
    type_text(box, "Q3")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.value(), len(told)) == (8, 3)
    type_text(box, "Q3 2030")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert (box.text(), len(told)) == ("Q3 2030", 3)


def test_that_dates_of_a_membership_say_what_is_allowed(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SpanDialog("Japan", Span(12, 20), 59, parent)
    type_text(dialog.joins, "Q1 1999")
    assert dialog.note.text() == "Allowed: Q2 2026 to Q4 2040"
    dialog.joins.setValue(16)
    assert dialog.note.text() == ""


def test_that_a_source_is_judged_while_it_is_typed(qtbot: QtBot, document: Document) -> None:
    view = SourcesView(document, Selection("gallium", 20), world())
    qtbot.addWidget(view)
    view.show()
    names = [view.lines.index(row, Column.NAME).data() for row in range(view.lines.rowCount())]
    index = view.lines.index(names.index("Commercial stocks"), Column.YOURS)
    view.table.setCurrentIndex(index)
    view.table.edit(index)
    line = view.table.findChild(QLineEdit)
    assert line.accessibleName() == "Commercial stocks"
    QTest.keyClicks(line, "9999")
    assert view.note.text() == "Commercial stocks: allowed are numbers from 0 to 2,000, or nothing"
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert view.note.text() == ""
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert view.note.text() == ""
    assert document.scenario.assumptions.overrides == ()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Texts of the message boxes that were shown."""
    texts: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: texts.append(box.text()) or 0)
    return texts


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[MainWindow]:
    document = Document(a_scenario())
    keeper = Keeper(document, a_world())
    zones = zones_of(document, {FIRST_VIEW: Page(QWidget)})
    item = MainWindow(document, zones, world=a_world(), keeper=keeper)
    qtbot.addWidget(item)
    yield item
    keeper.close()


def drop(window: MainWindow, *urls: QUrl) -> None:
    mime = QMimeData()
    mime.setUrls(list(urls))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, mime, left, none))
    QApplication.processEvents()  # the file is opened once the drop is over


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.png", b"\x89PNG\r\n\x1a\n"),
        ("deal.xlsx", b"PK\x03\x04"),
        ("deal.csv", b"a,b\n1,2\n"),
    ],
)
def test_that_an_unknown_file_says_what_could_have_been_dropped(
    window: MainWindow, told: list[str], tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    drop(window, QUrl.fromLocalFile(str(tmp_path / name)))
    assert name in told[0]
    assert OPENABLE in told[0]
    assert window.document.scenario == a_scenario()


def test_that_folders_links_and_several_files_say_what_could_have_been_dropped(
    window: MainWindow, told: list[str], tmp_path: Path
) -> None:
    drop(window, QUrl.fromLocalFile(str(tmp_path)))
    drop(window, QUrl("https://example.org/deal.json"))
    drop(window, *(QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.json", "b.json")))
    assert len(told) == 3
    assert "no file on this computer" in told[1]
    assert "One file at a time" in told[2]
    assert all(OPENABLE in text for text in told)
