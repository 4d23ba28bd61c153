"""The handbook as a PDF file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSizeF, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QWidget

from negotiator.data.handbook import HandbookPage, load_handbook
from negotiator.errors import FileError
from ui.theme import body_font
from ui.views import boxes, handbook_pdf
from ui.views.handbook_pdf import ask_and_write, write_handbook
from ui.views.page_text import TEXT_WIDTH_PX, PageText

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

LONG = "# Alpha\n\n" + "A floor.\n\n" * 100
PAGES = (
    HandbookPage("a", "First", "Alpha", LONG),
    HandbookPage("b", "Second", "Beta", "# Beta\n\nA quota."),
)
SIZE = QSizeF(TEXT_WIDTH_PX, 1000.0)


def sheets_in(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def test_that_the_contents_give_the_sheet_on_which_each_page_begins(qapp: QApplication) -> None:
    sheets = handbook_pdf._set(PAGES, SIZE)
    contents, alpha, _ = sheets.texts
    assert alpha.pageCount() > 1
    assert sheets.first == (1, 2, 2 + alpha.pageCount())
    assert f"Beta, {sheets.first[2]}" in contents.toPlainText()


def test_that_every_sheet_is_in_the_file(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = []
    monkeypatch.setattr(
        handbook_pdf,
        "_set",
        lambda *given, setting=handbook_pdf._set: made.append(setting(*given)) or made[0],
    )
    file = tmp_path / "handbook.pdf"
    write_handbook(PAGES, file)
    assert sheets_in(file) == sum(text.pageCount() for text in made[0].texts) >= 4
    assert file.read_bytes().startswith(b"%PDF-")


def test_that_every_picture_of_the_handbook_is_printed_as_wide_as_the_text(
    qapp: QApplication,
) -> None:
    names = [name for page in load_handbook() for name in page.pictures]
    assert names
    text = PageText("# A", body_font())
    kind = QTextDocument.ResourceType.ImageResource
    for name in names:
        picture = text.resource(kind, QUrl(name))
        assert picture.deviceIndependentSize().width() == pytest.approx(TEXT_WIDTH_PX)


def test_that_nothing_outside_the_handbook_is_loaded(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(b"none of ours")
    text = PageText("# A", body_font())
    kind = QTextDocument.ResourceType
    assert text.resource(kind.StyleSheetResource, QUrl("x.css")) is None
    found = text.resource(kind.ImageResource, QUrl.fromLocalFile(str(tmp_path / "x.png")))
    assert found is None or found.isNull()


def test_that_a_place_that_cannot_be_written_is_told(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="no way to write here"):
        write_handbook(PAGES, tmp_path / "absent" / "handbook.pdf")


def test_that_the_window_asks_for_a_place_and_tells_of_failure(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told: list[str] = []
    monkeypatch.setattr(handbook_pdf, "load_handbook", lambda: PAGES)
    monkeypatch.setattr(boxes, "warn", lambda _parent, _title, text: told.append(text))
    for answer in ("", str(tmp_path / "book"), str(tmp_path / "absent" / "book.pdf")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, answer=answer: (answer, ""))
        ask_and_write(parent)
    assert [file.name for file in tmp_path.iterdir()] == ["book.pdf"]
    assert len(told) == 1
