"""How charts look: colours by role, fonts and pens, made anew with palette and font."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme import caption_font, current_palette
from ui.type_scale import scale

if TYPE_CHECKING:
    from ui.colours import Palette

MEMBERS_PX: Final = 2.5
LINE_PX: Final = 2.0
FLOOR_PX: Final = 1.8
GHOST_PX: Final = 1.5
HALO_PX: Final = 4.0
_HAIR_PX: Final = 1.0
_DASH: Final = (5.0, 4.0)
"""Length of a dash and of a gap, px."""
_SHADE_FRAC: Final = 0.28
"""How far each shade of a role goes to the ground."""
_SHADE_FRAC_AT_MOST: Final = 0.7
_SHADES: Final = {"members": ("members", "members_2", "members_3")}
"""Roles whose shades have colours of their own."""


@dataclass(frozen=True)
class Look:
    """Colours and fonts of the moment."""

    palette: Palette
    font: QFont
    strong_font: QFont
    metrics: QFontMetricsF
    strong_metrics: QFontMetricsF

    def colour(self, role: str) -> QColor:
        """Return the colour of a role."""
        colour: QColor = getattr(self.palette, role)
        return colour

    def shade(self, role: str, shade: int) -> QColor:
        """Return the colour of a layer: that of the role for 0, then nearer to the ground."""
        shades = _SHADES.get(role, (role,))
        named = min(shade, len(shades) - 1)
        frac = min(_SHADE_FRAC * (shade - named), _SHADE_FRAC_AT_MOST)
        return blended(self.colour(shades[named]), self.palette.base, frac)

    def font_for(self, *, strong: bool) -> QFont:
        """Return the font of a label."""
        return self.strong_font if strong else self.font

    def width(self, text: str, *, strong: bool = False) -> float:
        """Width of a label, px."""
        return (self.strong_metrics if strong else self.metrics).horizontalAdvance(text)


def current_look() -> Look:
    """Return the look for the palette and font that the application has now."""
    font, strong = caption_font(), caption_font()
    strong.setWeight(QFont.Weight.DemiBold)
    return Look(current_palette(), font, strong, QFontMetricsF(font), QFontMetricsF(strong))


def line_pen(colour: QColor, width_px: float, *, dashed: bool = False) -> QPen:
    """Return a pen that has the same width on the screen at every range.

    It grows with the letters, unless it is a hairline. Joins are bevelled: at a curve of short pieces
    one cannot see them, and they take half the time.
    """
    pen = QPen(colour, width_px * scale() if width_px > _HAIR_PX else width_px)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    if dashed:
        pen.setDashPattern([length / width_px for length in _DASH])
    return pen


def take_pen(painter: QPainter, pen: QPen) -> None:
    """Draw with a pen of `line_pen`: on a dense screen or image its pixels are those of the window."""
    whole, own = painter.deviceTransform().m11(), painter.worldTransform().m11()
    ratio = whole / own if own else 1.0
    if ratio != 1.0:
        pen = QPen(pen)
        pen.setWidthF(pen.widthF() * ratio)
    painter.setPen(pen)


def blended(colour: QColor, ground: QColor, frac: float) -> QColor:
    """Mix a part of the ground into a colour."""
    return QColor.fromRgbF(
        *(
            own * (1.0 - frac) + other * frac
            for own, other in (
                (colour.redF(), ground.redF()),
                (colour.greenF(), ground.greenF()),
                (colour.blueF(), ground.blueF()),
            )
        )
    )
