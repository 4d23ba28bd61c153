"""Message boxes whose words are plain text: what a file says is never taken for markup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from ui.widgets.dialog_buttons import drop_icons

if TYPE_CHECKING:
    from collections.abc import Mapping

Answer = QMessageBox.StandardButton
_ICON_PX: Final = 64


def warn(parent: QWidget | None, title: str, text: str) -> None:
    """Tell of something that went wrong, and wait until it was read."""
    _tell(_box(parent, QMessageBox.Icon.Warning, title, text))


def tell(parent: QWidget | None, title: str, text: str) -> None:
    """Tell of something, and wait until it was read."""
    _tell(_box(parent, QMessageBox.Icon.Information, title, text))


def ask(
    parent: QWidget | None, title: str, text: str, answers: Mapping[Answer, str]
) -> QMessageBox.StandardButton:
    """Ask a question; `answers` names each button, an empty name leaves it as it is.

    The first answer is the one that Enter gives.
    """
    box = _box(parent, QMessageBox.Icon.Question, title, text)
    for answer, words in answers.items():
        button = box.addButton(answer)
        if words:
            button.setText(words)
    drop_icons(box)
    box.setDefaultButton(next(iter(answers)))
    return QMessageBox.StandardButton(box.exec())


def show_off(parent: QWidget, title: str, text: str) -> None:
    """Tell of the program, under its own icon."""
    box = _box(parent, QMessageBox.Icon.NoIcon, title, text)
    box.setIconPixmap(parent.windowIcon().pixmap(_ICON_PX))
    _tell(box)


def _tell(box: QMessageBox) -> None:
    box.setStandardButtons(Answer.Ok)
    drop_icons(box)
    box.exec()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
