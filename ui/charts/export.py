"""A chart as a picture or as numbers, on the clipboard or in a file."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMessageBox

from negotiator.errors import FileError
from negotiator.files.disk import write_bytes
from ui.charts.head import HEAD_PX
from ui.texts import translate
from ui.theme import GROUP, current_palette
from ui.viewmodels.error_words import error_text
from ui.widgets.done_words import say_done

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.charts.head import ChartHead
    from ui.charts.plot import Plot
    from ui.charts.surface import Surface
    from ui.viewmodels.chart_parts import Chart

_IMAGE_SCALE: Final = 2.0
_DIGITS: Final = 9
_KINDS: Final = (".png", ".svg", ".csv")


class Drawn(Protocol):
    """What is taken elsewhere: a chart, its head and its drawing."""

    head: ChartHead
    plot: Plot | Surface

    @property
    def chart(self) -> Chart | None:
        """What is shown; None before the first data."""

    def window(self) -> QWidget:
        """Return the window in which it stands."""


def picture_of(card: Drawn) -> QImage:
    """Return head and plot as they stand, twice as fine as on the screen."""
    size = _size_of(card)
    image = QImage(size * _IMAGE_SCALE, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(_IMAGE_SCALE)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _draw(card, painter)
    painter.end()
    return image


def copy_picture(card: Drawn) -> None:
    """Put a chart on the clipboard as a picture."""
    QGuiApplication.clipboard().setImage(picture_of(card))


def write_chart(card: Drawn, path: Path) -> None:
    """Write a chart into a file: PNG, SVG or CSV by the end of its name.

    Raises
    ------
    FileError
        If the file cannot be written, or its name has another end.
    """
    writers = {".png": _png, ".svg": _svg, ".csv": _csv}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise FileError(
            translate("charts", "the ending {ending}.").format(ending=repr(path.suffix)),
            where=str(path),
            cure=translate("charts", "Give the file a name that ends in .png, .svg or .csv."),
        )
    write_bytes(path, write(card))


def ask_and_write(card: Drawn, name: str) -> None:
    """Ask where to write a chart, and write it there."""
    filters = {
        translate("charts", "Picture (*.png)"): ".png",
        translate("charts", "Drawing (*.svg)"): ".svg",
        translate("charts", "Numbers (*.csv)"): ".csv",
    }
    proposal = str(Path.home() / f"{name}.png")
    title = translate("charts", "Export chart")
    chosen, kind = QFileDialog.getSaveFileName(card.window(), title, proposal, ";;".join(filters))
    if not chosen:
        return
    path = _with_ending(Path(chosen), filters.get(kind, ".png"))
    try:
        write_chart(card, path)
    except FileError as error:
        QMessageBox.warning(card.window(), title, error_text(error))
    else:
        words = translate("charts", "Chart written: {file}").format(file=path.name)
        say_done(card.window(), words)


def csv_text(chart: Chart) -> str:
    """Write all numbers of a chart with commas and decimal points; nothing where there is none.

    What is to be known of them stands in the corner.
    """
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow([chart.note, *(column.header for column in chart.columns)])
    for row, time in enumerate(chart.times):
        values = (float(column.values[row]) for column in chart.columns)
        table.writerow(
            [time, *(f"{v + 0.0:.{_DIGITS}g}" if np.isfinite(v) else "" for v in values)]
        )
    return text.getvalue()


def _with_ending(path: Path, ending: str) -> Path:
    """Give a file the chosen ending, unless it has one of ours."""
    return path if path.suffix.lower() in _KINDS else path.with_name(f"{path.name}{ending}")


def _png(card: Drawn) -> bytes:
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(held, QByteArray(b"PNG")).write(picture_of(card))
    return bytes(held.data().data())


def _svg(card: Drawn) -> bytes:
    size = _size_of(card)
    drawing = QSvgGenerator()
    held = QBuffer()
    drawing.setOutputDevice(held)
    drawing.setSize(size)
    drawing.setViewBox(QRect(0, 0, size.width(), size.height()))
    drawing.setTitle(card.head.title_text)
    drawing.setDescription(card.plot.accessibleDescription())
    painter = QPainter(drawing)
    _draw(card, painter)
    painter.end()
    return bytes(held.data().data())


def _csv(card: Drawn) -> bytes:
    if card.chart is None:
        found = translate("charts", "no numbers yet.")
        cure = translate("charts", "Wait for the chart.")
        raise FileError(found, where=card.head.title_text, cure=cure)
    return csv_text(card.chart).encode("utf-8-sig")


def _size_of(card: Drawn) -> QSize:
    plot = card.plot.size()
    return QSize(plot.width() + 2 * GROUP, plot.height() + HEAD_PX + 2 * GROUP)


def _draw(card: Drawn, painter: QPainter) -> None:
    """Draw the head over the plot, with a margin."""
    size = _size_of(card)
    painter.fillRect(QRect(0, 0, size.width(), size.height()), current_palette().base)
    painter.setTransform(QTransform.fromTranslate(GROUP, GROUP), combine=True)
    card.head.draw_on(painter)
    painter.setTransform(QTransform.fromTranslate(0.0, HEAD_PX), combine=True)
    card.plot.draw_on(painter)
