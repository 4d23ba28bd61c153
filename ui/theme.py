"""One home of all colours, type sizes and distances.

Window, base, text, selection and accent belong to the system; where the platform has no palette of
its own, `application_palette` gives them. Everything else is a colour by role, light or dark.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

GRID: Final = 8
CONTROL: Final = 4
GROUP: Final = 16
FIGURE_PX: Final = 26
BODY_PX: Final = 13
CAPTION_PX: Final = 12
_MIDDLE_LIGHTNESS: Final = 128
_PLAIN_STYLES: Final = ("windows", "fusion", "")
_GENERIC_FAMILIES: Final = ("sans", "sans serif", "sans-serif", "helvetica")
_FRAME_DARKER: Final = 140
"""By so many percent Fusion darkens the colour of windows for a frame."""
_GRID_DARKER: Final = 120
"""And by so many for the lines between cells."""
_FRAMED: Final = ("QCheckBox", "QComboBox", "QLineEdit", "QAbstractSpinBox", "QMenu")
_WIDE_FAMILIES: Final = ("DejaVu Sans", "Bitstream Vera Sans", "Verdana")
"""Their letters are broader and taller than others of the same size; the window is laid out for those."""
_WIDE_PART: Final = 0.93
"""Size at which they take the room of the others."""
_READABLE_FAMILIES: Final = (
    "Inter",
    "Noto Sans",
    "Cantarell",
    "Ubuntu",
    "Open Sans",
    "Liberation Sans",
    "DejaVu Sans Condensed",
)


@dataclass(frozen=True)
class Palette:
    """Colours by role; text has a contrast of 4.5:1 on window, base, strip and selection."""

    window: QColor
    base: QColor
    text: QColor
    text_secondary: QColor
    hairline: QColor
    grid: QColor
    control_border: QColor
    selection: QColor
    strip: QColor
    accent: QColor
    accent_fill: QColor
    members: QColor
    members_2: QColor
    members_3: QColor
    members_text: QColor
    neutral: QColor
    neutral_text: QColor
    adversary: QColor
    adversary_text: QColor
    recycling: QColor
    recycling_text: QColor
    floor: QColor
    floor_text: QColor
    no_deal: QColor
    no_deal_text: QColor
    gain: QColor
    gain_text: QColor
    loss: QColor
    loss_text: QColor
    buyers: QColor
    on_buyers: QColor
    treasuries: QColor
    on_treasuries: QColor
    map_other: QColor
    event_span: QColor


_ROLES: Final[dict[str, tuple[str, str]]] = {
    "window": ("#F2F3F5", "#23272C"),
    "base": ("#FFFFFF", "#191C20"),
    "text": ("#1A1F24", "#E7EAED"),
    "text_secondary": ("#545D66", "#A9B2BB"),
    "hairline": ("#D9DDE1", "#353B42"),
    "grid": ("#E6E9EC", "#2A2F35"),
    "control_border": ("#848D96", "#68727C"),
    "selection": ("#DCECF6", "#1D3A4E"),
    "strip": ("#EEF5FA", "#1C2C38"),
    "accent": ("#0072B2", "#58B1E6"),
    "accent_fill": ("#0072B2", "#1876B3"),
    "members": ("#0072B2", "#3B9BD9"),
    "members_2": ("#3D93C6", "#2C77A8"),
    "members_3": ("#86BADC", "#235A7E"),
    "members_text": ("#00659E", "#6BB8EA"),
    "neutral": ("#7E9A8E", "#7F9A8F"),
    "neutral_text": ("#4A6459", "#A5BDB3"),
    "adversary": ("#D55E00", "#E8762B"),
    "adversary_text": ("#A84900", "#F29A5E"),
    "recycling": ("#56B4E9", "#8FD0F5"),
    "recycling_text": ("#1F6E9C", "#9AD4F5"),
    "floor": ("#E69F00", "#F0B232"),
    "floor_text": ("#855800", "#F3C263"),
    "no_deal": ("#7C8690", "#8E98A2"),
    "no_deal_text": ("#5A636C", "#A6AFB8"),
    "gain": ("#009E73", "#2DBE93"),
    "gain_text": ("#00724F", "#4ACBA3"),
    "loss": ("#CB7F00", "#E39C26"),
    "loss_text": ("#855200", "#EDB251"),
    "buyers": ("#5F6C79", "#8C98A4"),
    "on_buyers": ("#FFFFFF", "#14171A"),
    "treasuries": ("#B7C0C8", "#4E5862"),
    "on_treasuries": ("#1A1F24", "#E7EAED"),
    "map_other": ("#E1E5E8", "#383E45"),
    "event_span": ("#14D55E00", "#1FE8762B"),
}


def _instance(column: int) -> Palette:
    return Palette(**{role.name: QColor(_ROLES[role.name][column]) for role in fields(Palette)})


LIGHT: Final = _instance(0)
DARK: Final = _instance(1)


def is_dark(palette: QPalette) -> bool:
    """Whether this palette of the system is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS


def current_palette() -> Palette:
    """Colours by role for the palette that the application has now; cheap enough for each paint."""
    return _palette(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=4)
def _palette(_state: int) -> Palette:
    """Palette with the three colours that belong to the system, for a state of its palette."""
    system, role = QGuiApplication.palette(), QPalette.ColorRole
    window, base, text = (system.color(one) for one in (role.Window, role.Base, role.WindowText))
    return replace(DARK if is_dark(system) else LIGHT, window=window, base=base, text=text)


def application_palette(*, dark: bool) -> QPalette:
    """Palette for an application on a platform that has none of its own."""
    colours = DARK if dark else LIGHT
    palette = QPalette(colours.window)
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.base),
        (role.AlternateBase, colours.strip),
        (role.Text, colours.text),
        (role.Button, colours.window.lighter(125) if dark else colours.base),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.base),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.text_secondary),
        (role.Highlight, colours.accent_fill),
        (role.HighlightedText, QColor(Qt.GlobalColor.white)),
        (role.Link, colours.members_text),
        (role.LinkVisited, colours.members_text),
        (role.Accent, colours.accent_fill),
    ):
        palette.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, colours.no_deal)
    return palette


def give_palettes(*, dark: bool) -> None:
    """Give the application our palette, and controls frames that stand out from it.

    Fusion draws frames in the colour of windows, darkened, which nobody sees on a dark ground.
    """
    colours, ground = DARK if dark else LIGHT, application_palette(dark=dark)
    QApplication.setPalette(ground)
    framed, head, ruled = QPalette(ground), QPalette(ground), QPalette(ground)
    framed.setColor(QPalette.ColorRole.Window, colours.control_border.lighter(_FRAME_DARKER))
    head.setColor(QPalette.ColorRole.Button, colours.window)
    ruled.setColor(QPalette.ColorRole.Window, colours.hairline.lighter(_GRID_DARKER))
    own = dict.fromkeys(_FRAMED, framed) | {"QHeaderView": head, "QTableView": ruled}
    for name, palette in own.items():
        QApplication.setPalette(palette, name)  # type: ignore[arg-type]  # PySide6 wants the text


def dress(app: QApplication) -> None:
    """Give the application its style, palette and font; follow the system from then on."""
    if app.style().objectName().lower() in _PLAIN_STYLES:
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(_platform_font())
    hints = app.styleHints()
    _follow_scheme(hints.colorScheme())
    hints.colorSchemeChanged.connect(_follow_scheme)


def figure_font() -> QFont:
    """Font of the headline figures."""
    return _font(FIGURE_PX, QFont.Weight.DemiBold)


def title_font() -> QFont:
    """Font of panel and chart titles."""
    return _font(BODY_PX, QFont.Weight.DemiBold)


def body_font() -> QFont:
    """Font of everything that is neither figure, title nor caption."""
    return _font(BODY_PX, QFont.Weight.Normal)


def caption_font() -> QFont:
    """Font of captions, ticks and labels in charts."""
    return _font(CAPTION_PX, QFont.Weight.Normal)


def _platform_font() -> QFont:
    """Body font: the family of the platform; a readable one where the platform names none."""
    font = body_font()
    if font.family().lower() in _GENERIC_FAMILIES:
        installed = set(QFontDatabase.families())
        font.setFamily(next((f for f in _READABLE_FAMILIES if f in installed), font.family()))
    return font


def _font(size_px: int, weight: QFont.Weight) -> QFont:
    font = QFont(QGuiApplication.font())
    is_wide = QFontInfo(font).family() in _WIDE_FAMILIES
    font.setPixelSize(round(_WIDE_PART * size_px) if is_wide else size_px)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _follow_scheme(scheme: Qt.ColorScheme) -> None:
    """Put our neutral palette where Fusion runs without a desktop that has colours of its own."""
    style = QApplication.style()
    if style.objectName().lower() != "fusion":
        return
    ours = (application_palette(dark=False), application_palette(dark=True))
    if QGuiApplication.palette() not in (style.standardPalette(), *ours):
        return
    give_palettes(dark=scheme == Qt.ColorScheme.Dark)
