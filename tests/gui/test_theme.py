"""Colours by role: contrast, and light or dark by the palette of the application."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QTableView

from ui import colours, theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

TEXTS = [
    "text", "text_secondary", "members_text", "neutral_text", "adversary_text", "recycling_text",
    "floor_text", "no_deal_text", "gain_text", "loss_text",
]  # fmt: skip
GROUNDS = ["window", "base", "strip", "selection"]


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_that_text_can_be_read_on_every_ground(
    palette: colours.Palette, text: str, ground: str
) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_that_labels_on_the_split_bar_can_be_read(palette: colours.Palette) -> None:
    assert contrast(palette.on_buyers, palette.buyers) >= 4.5
    assert contrast(palette.on_treasuries, palette.treasuries) >= 4.5


def over(colour: QColor, ground: QColor) -> QColor:
    """What one sees where a colour that lets the ground through lies on it."""
    parts = zip(colour.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(
        *(own * colour.alphaF() + below * (1 - colour.alphaF()) for own, below in parts)
    )


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "base"])
def test_that_the_words_of_an_event_can_be_read_on_its_span(
    palette: colours.Palette, ground: str
) -> None:
    span = over(palette.event_span, getattr(palette, ground))
    for text in (palette.adversary_text, palette.text):
        assert contrast(text, span) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_that_the_texts_of_controls_can_be_read(*, dark: bool) -> None:
    palette = theme.application_palette(dark=dark)
    role = palette.ColorRole
    for text, ground in (
        (role.HighlightedText, role.Highlight),
        (role.HighlightedText, role.Accent),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window),
        (role.Text, role.AlternateBase),
        (role.Link, role.Window),
        (role.Link, role.Base),
    ):
        assert contrast(palette.color(text), palette.color(ground)) >= 4.5, (text, ground)


@pytest.mark.parametrize("palette", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["window", "base"])
def test_that_the_ring_of_the_focus_and_the_edge_of_a_control_are_seen(
    palette: colours.Palette, ground: str
) -> None:
    for line in (palette.accent, palette.control_border):
        assert contrast(line, getattr(palette, ground)) >= 3.0


HIGH = pytest.mark.parametrize(
    "palette", [colours.HIGH_LIGHT, colours.HIGH_DARK], ids=["light", "dark"]
)
FILLS = [
    "members", "members_2", "members_3", "neutral", "adversary", "recycling", "floor", "no_deal",
    "gain", "loss", "buyers", "hairline", "accent", "control_border",
]  # fmt: skip


@HIGH
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("ground", GROUNDS)
def test_that_high_contrast_is_seven_to_one(
    palette: colours.Palette, text: str, ground: str
) -> None:
    assert contrast(getattr(palette, text), getattr(palette, ground)) >= 7.0


@HIGH
def test_that_high_contrast_shows_every_line_and_fill(palette: colours.Palette) -> None:
    faint = [fill for fill in FILLS if contrast(getattr(palette, fill), palette.base) < 3.0]
    assert not faint
    assert contrast(palette.on_buyers, palette.buyers) >= 7.0
    assert contrast(palette.on_treasuries, palette.treasuries) >= 7.0


@pytest.fixture
def restored_palette(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.palette()
    yield qapp
    theme.choose_theme(qapp, colours.AS_SYSTEM)
    qapp.setPalette(before)


@pytest.fixture
def restored_font(qapp: QApplication) -> Iterator[QApplication]:
    before = qapp.font()
    yield qapp
    qapp.setFont(before)


@pytest.mark.parametrize("dark", [False, True])
def test_that_the_frame_of_a_tick_box_is_seen(
    restored_palette: QApplication, *, dark: bool
) -> None:
    theme.give_palettes(dark=dark)
    frame = restored_palette.palette("QCheckBox").color(QPalette.ColorRole.Window).darker(140)
    for ground in ("window", "base"):
        assert contrast(frame, getattr(theme.DARK if dark else theme.LIGHT, ground)) >= 2.9


@pytest.mark.parametrize("dark", [False, True])
def test_that_the_colours_follow_the_palette_of_the_application(
    restored_palette: QApplication, *, dark: bool
) -> None:
    restored_palette.setPalette(theme.application_palette(dark=dark))
    expected = colours.DARK if dark else colours.LIGHT
    assert theme.current_palette() == expected


def test_that_window_and_text_belong_to_the_system(restored_palette: QApplication) -> None:
    palette = theme.application_palette(dark=False)
    palette.setColor(palette.ColorRole.Window, QColor("#FFFFF0"))
    restored_palette.setPalette(palette)
    assert theme.current_palette().window == QColor("#FFFFF0")
    assert theme.current_palette().members == colours.LIGHT.members


@pytest.mark.parametrize(
    ("family", "sizes_px"), [("Noto Sans", [26, 13, 12]), ("DejaVu Sans", [24, 12, 11])]
)
def test_that_figures_are_twice_the_body_and_broad_letters_smaller(
    restored_font: QApplication, family: str, sizes_px: list[int]
) -> None:
    if family not in QFontDatabase.families():
        pytest.skip(f"no {family} here")
    restored_font.setFont(QFont(family))
    fonts = (theme.figure_font, theme.body_font, theme.caption_font)
    assert [font().pixelSize() for font in fonts] == sizes_px


def test_that_a_chosen_theme_holds_until_another_is_chosen(restored_palette: QApplication) -> None:
    shown = []
    for choice in colours.THEMES[1:]:
        theme.choose_theme(restored_palette, choice)
        shown.append(theme.current_palette())
    assert [one.members for one in shown] == [
        colours.LIGHT.members, colours.DARK.members, colours.HIGH_LIGHT.members,
    ]  # fmt: skip
    theme.choose_theme(restored_palette, colours.AS_SYSTEM)
    assert theme.current_palette().members == colours.LIGHT.members


def test_that_the_window_follows_the_system_while_it_is_open(
    restored_palette: QApplication,
) -> None:
    app, font = restored_palette, restored_palette.font()
    app.setPalette(app.style().standardPalette())
    theme.dress(app)
    contrast_of_system = app.styleHints().accessibility()
    contrast_of_system.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.current_palette() == colours.HIGH_LIGHT
    contrast_of_system.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert theme.current_palette() == colours.LIGHT
    app.setFont(font)


@pytest.mark.parametrize("choice", colours.THEMES[1:])
def test_that_the_empty_end_of_a_heading_has_the_ground_of_the_window(
    restored_palette: QApplication, qtbot: QtBot, choice: str
) -> None:
    table = QTableView()
    qtbot.addWidget(table)
    table.show()
    theme.choose_theme(restored_palette, choice)
    restored_palette.processEvents()
    heading = table.horizontalHeader().palette()
    assert heading.window().color() == theme.current_palette().window


def test_that_a_desktop_that_is_dark_in_words_and_light_in_colours_is_followed(
    restored_palette: QApplication, restored_font: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    app, hints, dark = restored_palette, restored_palette.styleHints(), Qt.ColorScheme.Dark
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: dark)
    app.setPalette(QPalette(QColor("#FAF9F8")))  # colours that are neither ours nor the style's
    theme.dress(app)
    assert theme.current_palette().members == colours.DARK.members
    assert theme.is_dark(app.palette("QTreeView"))
    monkeypatch.setattr(type(hints), "colorScheme", lambda _hints: Qt.ColorScheme.Light)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    app.processEvents()
    assert theme.current_palette().members == colours.LIGHT.members
    monkeypatch.undo()
    app.setPalette(app.style().standardPalette())
    theme.dress(app)


def test_that_black_on_white_from_the_system_counts_as_high_contrast(
    restored_palette: QApplication,
) -> None:
    palette = theme.application_palette(dark=True)
    for role, colour in (("Window", "#000000"), ("Base", "#000000"), ("WindowText", "#FFFFFF")):
        palette.setColor(getattr(palette.ColorRole, role), QColor(colour))
    restored_palette.setPalette(palette)
    assert theme.current_palette() == colours.HIGH_DARK
