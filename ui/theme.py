"""Which colours, fonts and distances the window has now.

Window, base, text, selection and accent belong to the system; where the platform has no palette of
its own, or the user wants another, `application_palette` gives them. Everything else is a colour by
role, light or dark, each also with high contrast.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache, lru_cache
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui.colours import (
    AS_SYSTEM,
    DARK,
    HIGH_DARK,
    HIGH_LIGHT,
    IN_CONTRAST,
    IN_DARK,
    IN_LIGHT,
    LIGHT,
    Palette,
)
from ui.type_scale import BODY_PX, CAPTION_PX, FIGURE_PX, letters_px

GRID: Final = 8
CONTROL: Final = 4
GROUP: Final = 16
_SCHEMES: Final = {IN_LIGHT: Qt.ColorScheme.Light, IN_DARK: Qt.ColorScheme.Dark}
_THEME: Final = "theme"
_CONTRAST: Final = "system_has_high_contrast"
_PLAIN: Final = "has_no_colours_of_a_desktop"
_MIDDLE_LIGHTNESS: Final = 128
_EXTREMES: Final = frozenset({QColor("#000000").rgba(), QColor("#FFFFFF").rgba()})
_PLAIN_STYLES: Final = ("windows", "fusion", "")
_GENERIC_FAMILIES: Final = ("sans", "sans serif", "sans-serif", "helvetica")
_FRAME_DARKER: Final = 140
"""By so many percent Fusion darkens the colour of windows for a frame."""
_GRID_DARKER: Final = 120
"""And by so many for the lines between cells."""
_FRAMED: Final = ("QCheckBox", "QComboBox", "QLineEdit", "QAbstractSpinBox", "QMenu")
_READABLE_FAMILIES: Final = (
    "Inter",
    "Noto Sans",
    "Cantarell",
    "Ubuntu",
    "Open Sans",
    "Liberation Sans",
    "DejaVu Sans Condensed",
)


def is_dark(palette: QPalette) -> bool:
    """Whether this palette of the system is a dark one."""
    return palette.color(QPalette.ColorRole.Window).lightness() < _MIDDLE_LIGHTNESS


def current_palette() -> Palette:
    """Colours by role for the palette that the application has now; cheap enough for each paint."""
    return _palette(QGuiApplication.palette().cacheKey(), _has_contrast())


@lru_cache(maxsize=4)
def _palette(_state: int, has_contrast: bool) -> Palette:  # noqa: FBT001 (a key)
    """Palette with the three colours that belong to the system, for a state of its palette."""
    system, role = QGuiApplication.palette(), QPalette.ColorRole
    window, base, text = (system.color(one) for one in (role.Window, role.Base, role.WindowText))
    is_extreme = window == base and {window.rgba(), text.rgba()} == _EXTREMES
    colours = _colours(dark=is_dark(system), high=has_contrast or is_extreme)
    return replace(colours, window=window, base=base, text=text)


def _colours(*, dark: bool, high: bool) -> Palette:
    if high:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def _has_contrast() -> bool:
    """Whether the system was asked for high contrast."""
    app = QGuiApplication.instance()
    return app is not None and bool(app.property(_CONTRAST))


def application_palette(*, dark: bool, high: bool = False) -> QPalette:
    """Palette for an application on a platform that has none of its own."""
    colours = _colours(dark=dark, high=high)
    palette = QPalette(colours.window)
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, colours.window),
        (role.WindowText, colours.text),
        (role.Base, colours.base),
        (role.AlternateBase, colours.strip),
        (role.Text, colours.text),
        (role.Button, colours.window.lighter(125) if dark and not high else colours.base),
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


def give_palettes(*, dark: bool, high: bool = False) -> None:
    """Give the application our palette, and controls frames that stand out from it.

    Fusion draws frames in the colour of windows, darkened, which nobody sees on a dark ground.
    """
    colours = _colours(dark=dark, high=high)
    # Each is made anew: a mere copy would give way to the colours of the widget around.
    ground, framed, head, ruled = (application_palette(dark=dark, high=high) for _ in range(4))
    QApplication.setPalette(ground)
    framed.setColor(QPalette.ColorRole.Window, colours.control_border.lighter(_FRAME_DARKER))
    head.setColor(QPalette.ColorRole.Button, colours.window)
    ruled.setColor(QPalette.ColorRole.Window, colours.hairline.lighter(_GRID_DARKER))
    own = dict.fromkeys(_FRAMED, framed) | {"QHeaderView": head, "QTableView": ruled}
    for name, palette in own.items():
        QApplication.setPalette(palette, name)  # type: ignore[arg-type]  # PySide6 wants the text


def _take_palettes_back() -> None:
    """Let the application have the palette of the system again."""
    QApplication.setPalette(QPalette())
    for name in (*_FRAMED, "QHeaderView", "QTableView"):
        QApplication.setPalette(QPalette(), name)  # type: ignore[arg-type]  # PySide6 wants the text


def dress(app: QApplication) -> None:
    """Give the application its style, palette and font; follow the system from then on."""
    if app.style().objectName().lower() in _PLAIN_STYLES:
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setFont(_platform_font())
    style = app.style()
    is_plain = style.objectName().lower() == "fusion" and app.palette() in _plain_palettes(app)
    app.setProperty(_PLAIN, is_plain)
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda _scheme: _follow(app))
    hints.colorSchemeChanged.connect(lambda _scheme: _complete_later(app))
    contrast = hints.accessibility()
    contrast.contrastPreferenceChanged.connect(lambda wish: _follow_contrast(app, wish))
    _follow_contrast(app, contrast.contrastPreference())


def choose_theme(app: QApplication, theme: str) -> None:
    """Show the window in one of `ui.colours.THEMES`, whatever the system has, or as the system again."""
    if theme == _chosen(app):
        return
    app.setProperty(_THEME, theme)
    app.styleHints().setColorScheme(_SCHEMES.get(theme, Qt.ColorScheme.Unknown))
    _follow(app)


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
    font.setPixelSize(letters_px(size_px))
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _follow_contrast(app: QApplication, wish: Qt.ContrastPreference) -> None:
    app.setProperty(_CONTRAST, wish == Qt.ContrastPreference.HighContrast)
    _follow(app)


def _follow(app: QApplication) -> None:
    """Put our palette where the desktop has no colours of its own or has not those that are wanted."""
    if _chosen(app) == IN_CONTRAST or app.property(_PLAIN):
        give_palettes(dark=_wants_dark(app), high=_wants_contrast(app))
    elif app.palette() in _own_palettes():
        _take_palettes_back()
        _complete_later(app)
    else:
        _complete(app)


def _complete_later(app: QApplication) -> None:
    """Complete the colours of the desktop once they have come, and every widget has them."""
    QTimer.singleShot(0, app, lambda: _complete(app))


def _complete(app: QApplication) -> None:
    """Put our palette where the desktop is light and dark is wanted, or the other way round.

    GNOME says that it is dark and leaves the colours of its toolkit light.
    """
    is_told = _chosen(app) != AS_SYSTEM or app.styleHints().colorScheme() != Qt.ColorScheme.Unknown
    if is_told and is_dark(app.palette()) != _wants_dark(app):
        give_palettes(dark=_wants_dark(app), high=_wants_contrast(app))


def _chosen(app: QApplication) -> str:
    return str(app.property(_THEME) or AS_SYSTEM)


def _wants_dark(app: QApplication) -> bool:
    wish = _SCHEMES.get(_chosen(app)) or app.styleHints().colorScheme()
    return wish == Qt.ColorScheme.Dark


def _wants_contrast(app: QApplication) -> bool:
    return _chosen(app) == IN_CONTRAST or _has_contrast()


def _plain_palettes(app: QApplication) -> tuple[QPalette, ...]:
    return app.style().standardPalette(), *_own_palettes()


@cache
def _own_palettes() -> tuple[QPalette, ...]:
    return tuple(
        application_palette(dark=dark, high=high)
        for dark in (False, True)
        for high in (False, True)
    )
