"""How large letters are, and what grows with them: the font of the application is the one measure.

Sizes are written for a body of 13 px. A widget that keeps a size of its own says so by `keep_size`,
`keep_least`, `keep_rows` or `keep_columns`, so that it grows too when the letters do while the window is open.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FIGURE_PX: Final = 26
BODY_PX: Final = 13
CAPTION_PX: Final = 12
_ROLES_PX: Final = (FIGURE_PX, BODY_PX, CAPTION_PX)
_WIDE_FAMILIES: Final = ("DejaVu Sans", "Bitstream Vera Sans", "Verdana")
"""Their letters are broader and taller than others of the same size; the window is laid out for those."""
_WIDE_PART: Final = 0.93
"""Size at which they take the room of the others."""
_SIZE: Final = "kept_size_px"
_LEAST: Final = "kept_least_px"
_ROWS: Final = "kept_rows_px"
_COLUMNS: Final = "kept_columns_px"


def scale() -> float:
    """How much larger letters are than the usual ones; 1 where nobody has said."""
    font = QGuiApplication.font()
    usual_px = round(_part(font.family()) * BODY_PX)
    return font.pixelSize() / usual_px if font.pixelSize() > 0 else 1.0


def scaled(size_px: float) -> int:
    """Whole pixels of a size that is written for usual letters."""
    return round(size_px * scale())


def letters_px(size_px: int) -> int:
    """Pixels of a font of the application for a size that is written for usual letters."""
    return round(_part(QGuiApplication.font().family()) * size_px * scale())


def keep_size(widget: QWidget, *, width_px: int = 0, height_px: int = 0) -> None:
    """Fix width or height, or both, at a size for usual letters; 0 leaves one as it was."""
    width_before, height_before = widget.property(_SIZE) or (0, 0)
    widget.setProperty(_SIZE, [width_px or width_before, height_px or height_before])
    _apply_size(widget)


def keep_least(widget: QWidget, width_px: int) -> None:
    """Let a widget be no narrower than this for usual letters."""
    widget.setProperty(_LEAST, width_px)
    _apply_size(widget)


def keep_rows(header: QHeaderView, row_px: int) -> None:
    """Make the rows of a table as high as this for usual letters."""
    header.setProperty(_ROWS, row_px)
    _apply_rows(header)


def keep_columns(header: QHeaderView, widths_px: Sequence[int]) -> None:
    """Make the columns of a table as wide as this for usual letters; 0 leaves one as it is."""
    header.setProperty(_COLUMNS, list(widths_px))
    _apply_columns(header)


def set_body_px(app: QApplication, body_px: int) -> None:
    """Make all letters larger or smaller, with everything that keeps a size for them."""
    if body_px == scaled(BODY_PX):
        return
    roles = {letters_px(role_px): role_px for role_px in _ROLES_PX}
    lettered = tuple(_lettered(app.allWidgets(), roles))
    font = QFont(app.font())
    font.setPixelSize(round(_part(font.family()) * body_px))
    app.setFont(font)
    for widget, role_px in lettered:
        own = QFont(widget.font())
        own.setPixelSize(letters_px(role_px))
        widget.setFont(own)
    for widget in app.allWidgets():
        _apply(widget)


@cache
def _part(family: str) -> float:
    """Size at which a family takes the room of usual letters of size 1."""
    return _WIDE_PART if QFontInfo(QFont(family)).family() in _WIDE_FAMILIES else 1.0


def _lettered(widgets: Iterable[QWidget], roles: dict[int, int]) -> Iterator[tuple[QWidget, int]]:
    """Yield widgets with a font of their own, and the size for usual letters that it stands for."""
    for widget in widgets:
        role_px = roles.get(widget.font().pixelSize())
        if role_px is not None and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            yield widget, role_px


def _apply(widget: QObject) -> None:
    if isinstance(widget, QHeaderView):
        _apply_rows(widget)
        _apply_columns(widget)
    if isinstance(widget, QWidget):
        _apply_size(widget)


def _apply_size(widget: QWidget) -> None:
    width_px, height_px = widget.property(_SIZE) or (0, 0)
    if width_px:
        widget.setFixedWidth(scaled(width_px))
    if height_px:
        widget.setFixedHeight(scaled(height_px))
    least_px = widget.property(_LEAST)
    if least_px:
        widget.setMinimumWidth(scaled(least_px))


def _apply_rows(header: QHeaderView) -> None:
    row_px = header.property(_ROWS)
    if row_px:
        header.setMinimumSectionSize(scaled(row_px))
        header.setDefaultSectionSize(scaled(row_px))


def _apply_columns(header: QHeaderView) -> None:
    for column, width_px in enumerate(header.property(_COLUMNS) or ()):
        if width_px and column < header.count():
            header.resizeSection(column, scaled(width_px))
