"""Colours by role: light, dark, and both again with high contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Final

from PySide6.QtGui import QColor

AS_SYSTEM: Final = ""
IN_LIGHT: Final = "light"
IN_DARK: Final = "dark"
IN_CONTRAST: Final = "contrast"
THEMES: Final = (AS_SYSTEM, IN_LIGHT, IN_DARK, IN_CONTRAST)
"""What a user can choose: the colours of the system, or always these."""


@dataclass(frozen=True)
class Palette:
    """Colours by role; text has a contrast of 4.5:1 on window, base, strip and selection.

    With high contrast it has 7:1, and what is filled or drawn 3:1 on the ground beside it.
    """

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


_ROLES: Final[dict[str, tuple[str, str, str, str]]] = {
    "window": ("#F2F3F5", "#23272C", "#FFFFFF", "#000000"),
    "base": ("#FFFFFF", "#191C20", "#FFFFFF", "#000000"),
    "text": ("#1A1F24", "#E7EAED", "#000000", "#FFFFFF"),
    "text_secondary": ("#545D66", "#A9B2BB", "#1F2429", "#E8ECEF"),
    "hairline": ("#D9DDE1", "#353B42", "#5A636C", "#9AA4AD"),
    "grid": ("#E6E9EC", "#2A2F35", "#9AA2AA", "#6A737C"),
    "control_border": ("#848D96", "#68727C", "#000000", "#FFFFFF"),
    "selection": ("#DCECF6", "#1D3A4E", "#CFE6F5", "#0B3550"),
    "strip": ("#EEF5FA", "#1C2C38", "#E6F1F9", "#14232E"),
    "accent": ("#0072B2", "#58B1E6", "#004B7A", "#7CC8F5"),
    "accent_fill": ("#0072B2", "#1876B3", "#004B7A", "#005A92"),
    "members": ("#0072B2", "#3B9BD9", "#00568A", "#5BB8F0"),
    "members_2": ("#3D93C6", "#2C77A8", "#2F7FB3", "#3A8FC6"),
    "members_3": ("#86BADC", "#235A7E", "#5A97C0", "#2B6D98"),
    "members_text": ("#00659E", "#6BB8EA", "#003F66", "#9AD4FA"),
    "neutral": ("#7E9A8E", "#7F9A8F", "#4F6B5F", "#A3BDB2"),
    "neutral_text": ("#4A6459", "#A5BDB3", "#2F4238", "#C4D6CE"),
    "adversary": ("#D55E00", "#E8762B", "#A84900", "#FF9A57"),
    "adversary_text": ("#A84900", "#F29A5E", "#733200", "#FFB98A"),
    "recycling": ("#56B4E9", "#8FD0F5", "#2582B8", "#A6DBF8"),
    "recycling_text": ("#1F6E9C", "#9AD4F5", "#0F4A6B", "#B5E1FA"),
    "floor": ("#E69F00", "#F0B232", "#A87200", "#FFC857"),
    "floor_text": ("#855800", "#F3C263", "#5C3D00", "#FFD98A"),
    "no_deal": ("#7C8690", "#8E98A2", "#4A525A", "#C2CAD1"),
    "no_deal_text": ("#5A636C", "#A6AFB8", "#343B42", "#D3DAE0"),
    "gain": ("#009E73", "#2DBE93", "#00704F", "#4CDDB0"),
    "gain_text": ("#00724F", "#4ACBA3", "#004D37", "#7FE8C6"),
    "loss": ("#CB7F00", "#E39C26", "#8F5900", "#FFBE55"),
    "loss_text": ("#855200", "#EDB251", "#5C3900", "#FFD08A"),
    "buyers": ("#5F6C79", "#8C98A4", "#3B4650", "#B4BFC9"),
    "on_buyers": ("#FFFFFF", "#14171A", "#FFFFFF", "#000000"),
    "treasuries": ("#B7C0C8", "#4E5862", "#C3CBD2", "#353E46"),
    "on_treasuries": ("#1A1F24", "#E7EAED", "#000000", "#FFFFFF"),
    "map_other": ("#E1E5E8", "#383E45", "#D5DADE", "#454C53"),
    "event_span": ("#14D55E00", "#1FE8762B", "#1FA84900", "#33FF9A57"),
}


def _instance(column: int) -> Palette:
    return Palette(**{role.name: QColor(_ROLES[role.name][column]) for role in fields(Palette)})


LIGHT: Final = _instance(0)
DARK: Final = _instance(1)
HIGH_LIGHT: Final = _instance(2)
HIGH_DARK: Final = _instance(3)
