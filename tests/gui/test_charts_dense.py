"""Lines of charts on dense screens and images: as thick as on others."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.charts.line_item import LineItem
from ui.charts.look import line_pen

SIDE_PX = 40


def thickness_px(ratio: float, width_px: float) -> float:
    """Rows that a line across an image covers, in pixels of the window."""
    side = round(SIDE_PX * ratio)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    item = LineItem()
    item.show_line(np.array([0.0, float(SIDE_PX)]), np.array([20.0, 20.0]))
    item.set_pen(line_pen(QColor("black"), width_px))
    painter = QPainter(image)
    item.paint(painter)
    painter.end()
    middle = [255 - image.pixelColor(side // 2, row).red() for row in range(side)]
    return sum(middle) / 255.0 / ratio


@pytest.mark.parametrize("ratio", [1.5, 2.0, 3.0])
@pytest.mark.parametrize("width_px", [1.5, 2.5])
def test_that_a_line_is_as_thick_on_a_dense_image(qapp, ratio, width_px):
    assert thickness_px(1.0, width_px) == pytest.approx(width_px, abs=0.1)
    assert thickness_px(ratio, width_px) == pytest.approx(width_px, abs=0.1)
