"""The buttons of a dialog, without the icons that some platforms put on them."""

from __future__ import annotations

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox


def dialog_buttons(wanted: QDialogButtonBox.StandardButton) -> QDialogButtonBox:
    """Make the standard buttons of a dialog."""
    box = QDialogButtonBox(wanted)
    drop_icons(box)
    return box


def quiet_close() -> QDialogButtonBox:
    """Make the button that closes a dialog in which Enter ends the typing of a number."""
    box = dialog_buttons(QDialogButtonBox.StandardButton.Close)
    box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
    return box


def drop_icons(box: QDialogButtonBox | QMessageBox) -> None:
    """Take the icons off the buttons that are there now."""
    for button in box.buttons():
        button.setIcon(QIcon())
