"""Letters grow while the window is open, and what keeps a size for them grows too."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QTableWidget, QWidget

from ui.theme import body_font, caption_font, title_font
from ui.type_scale import (
    BODY_PX,
    keep_columns,
    keep_rows,
    keep_size,
    scale,
    scaled,
    set_body_px,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    yield qapp
    set_body_px(qapp, BODY_PX)
    qapp.setFont(before)


def test_that_letters_of_every_role_grow_alike_and_come_back(
    app: QApplication, qtbot: QtBot
) -> None:
    labels = [QLabel("a"), QLabel("b"), QLabel("c")]
    fonts = (body_font, caption_font, title_font)
    for label, font in zip(labels, fonts, strict=True):
        qtbot.addWidget(label)
        label.setFont(font())
    at_first = [label.font().pixelSize() for label in labels]
    for body_px in (16, 22, 15, BODY_PX):
        set_body_px(app, body_px)
        assert [label.font().pixelSize() for label in labels] == [
            font().pixelSize() for font in fonts
        ]
        assert scale() == pytest.approx(body_px / BODY_PX, abs=0.05)  # letters are whole pixels
    assert [label.font().pixelSize() for label in labels] == at_first
    assert labels[2].font().weight() == title_font().weight()


def test_that_kept_sizes_grow_with_the_letters(app: QApplication, qtbot: QtBot) -> None:
    line, table = QWidget(), QTableWidget(2, 2)
    qtbot.addWidget(line)
    qtbot.addWidget(table)
    keep_size(line, height_px=40)
    keep_size(line, width_px=120)
    keep_rows(table.verticalHeader(), 24)
    keep_columns(table.horizontalHeader(), (100, 0))
    free = table.columnWidth(1)
    set_body_px(app, 2 * BODY_PX)
    assert (line.height(), scaled(40)) == (80, 80)
    assert line.width() == 240
    assert (table.rowHeight(0), table.columnWidth(0)) == (48, 200)
    assert table.columnWidth(1) == free
    set_body_px(app, BODY_PX)
    assert (line.height(), table.rowHeight(0), table.columnWidth(0)) == (40, 24, 100)
