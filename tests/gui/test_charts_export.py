"""A chart in a file or on the clipboard: picture, drawing, numbers."""

from __future__ import annotations

import csv
import os
import sys
from html import unescape

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from negotiator.errors import FileError
from tests.helpers.pictures import a_picture, a_world, some_extras
from ui.charts.card import ChartCard
from ui.charts.export import csv_text, write_chart
from ui.charts.gallery import drawing_of
from ui.viewmodels.gallery import KINDS, made_chart

pytestmark = pytest.mark.gui


def shown(name, qtbot):
    """Return a card of the size that it has in the window."""
    card = ChartCard(drawing_of(name), name=name)
    qtbot.addWidget(card)
    card.resize(375, 202)
    card.show()
    card.show_chart(made_chart(name, a_picture(extras=some_extras()), a_world()), quarter=20)
    return card


@pytest.fixture
def card(qtbot):
    """Return a card that shows the chart of prices."""
    return shown("prices", qtbot)


@pytest.mark.parametrize("name", [kind.id for kind in KINDS])
def test_that_every_chart_is_written_as_picture_and_as_drawing(name, qtbot, tmp_path):
    card = shown(name, qtbot)
    picture, drawing = tmp_path / "chart.png", tmp_path / "chart.svg"
    write_chart(card, picture)
    write_chart(card, drawing)
    image = QImage(str(picture))
    size = card.plot.size()
    assert image.width() == 2 * (size.width() + 32)
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 400, 3)}
    assert len(colours) > 5
    text = unescape(drawing.read_text(encoding="utf-8"))
    assert card.chart.question in text
    assert "<image" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="a rule of POSIX systems")
@pytest.mark.parametrize("ending", [".png", ".svg", ".csv"])
def test_that_a_pipe_is_neither_replaced_nor_waited_for(card, tmp_path, ending):
    pipe = tmp_path / f"chart{ending}"
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="a device or pipe"):
        write_chart(card, pipe)
    assert pipe.is_fifo()


def test_that_a_file_of_numbers_has_points_commas_and_blanks(card, tmp_path):
    file = tmp_path / "prices.CSV"
    write_chart(card, file)
    with file.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.reader(lines))
    assert rows[0][1] == "Members pay, USD/kg"
    assert rows[21][:2] == ["Q1 2031", "116.61"]
    assert len(rows) == 61


def test_that_what_is_not_known_is_left_blank():
    extras = some_extras()
    extras.cover_days[0][3] = float("inf")
    chart = made_chart("cover", a_picture(extras=extras), a_world())
    assert csv_text(chart).splitlines()[4].startswith("Q4 2026,,")


@pytest.mark.parametrize("name", ["chart.gif", "chart"])
def test_that_another_ending_is_refused_with_the_allowed_ones(card, tmp_path, name):
    with pytest.raises(FileError, match=r"\.png, \.svg or \.csv"):
        write_chart(card, tmp_path / name)


@pytest.mark.parametrize("name", ["chart.png", "chart.csv", "chart.svg"])
def test_that_a_folder_that_is_not_there_is_told(card, tmp_path, name):
    with pytest.raises(FileError, match="no way to write here"):
        write_chart(card, tmp_path / "nowhere" / name)


def test_that_the_chosen_kind_gives_the_ending(card, tmp_path, monkeypatch):
    chosen = str(tmp_path / "for the minister"), "Numbers (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: chosen)
    card.export()
    assert (tmp_path / "for the minister.csv").exists()


def test_that_nothing_is_written_where_the_dialog_is_left(card, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    card.export()
    assert not list(tmp_path.iterdir())


def test_that_a_file_that_cannot_be_written_is_told_in_a_box(card, tmp_path, monkeypatch):
    told = []
    chosen = str(tmp_path / "nowhere" / "chart.png"), "Picture (*.png)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: chosen)
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: told.append(args[-1]))
    card.export()
    assert "no way to write here" in told[0]


def test_that_a_chart_is_copied_as_a_picture(card):
    QGuiApplication.clipboard().clear()
    card.copy_picture()
    assert QGuiApplication.clipboard().image().width() == 2 * (card.plot.width() + 32)
