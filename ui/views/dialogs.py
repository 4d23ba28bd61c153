"""Small dialogs of the window: notices, about, and the one for a fault of the program."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from negotiator.model.version import MODEL_VERSION
from ui.texts import translate
from ui.theme import GRID, GROUP, caption_font
from ui.views import boxes
from ui.widgets.dialog_buttons import dialog_buttons

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from ui.viewmodels.notice_words import NoticeWords

_SIZE_PX: Final = (560, 360)
_DIGEST_SHOWN: Final = 16


class NoticesDialog(QDialog):
    """Every notice with its place and its cure."""

    def __init__(self, notices: Iterable[NoticeWords], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Notices"))
        self.resize(*_SIZE_PX)
        page = QWidget()
        lines = QVBoxLayout(page)
        lines.setSpacing(GRID)
        for notice in notices:
            lines.addLayout(_notice_lines(notice))
        lines.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setAccessibleName(self.windowTitle())
        scroll.setWidget(page)
        buttons = dialog_buttons(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)


def _notice_lines(notice: NoticeWords) -> QVBoxLayout:
    lines = QVBoxLayout()
    lines.setSpacing(0)
    lines.setContentsMargins(0, 0, GROUP, 0)
    lines.addWidget(_text(notice.found))
    for part in (notice.cure, notice.where):
        if part:
            label = _text(part)
            label.setFont(caption_font())
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            lines.addWidget(label)
    return lines


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def about_text(data_digest: str) -> str:
    """Versions of the program, model, data and what it is built with, and their licences."""
    own = translate("about", "Program {program}, model {model}, data {data}").format(
        program=_version("negotiator") or translate("about", "from source"),
        model=MODEL_VERSION,
        data=data_digest[:_DIGEST_SHOWN],
    )
    built = f"Python {platform.python_version()}, Qt {qVersion()}"
    qt = translate("about", "Qt is used under the LGPL, version 3.")
    more = translate("about", "Licences of all parts: Help > Licences.")
    return "\n".join((own, built, "", qt, more))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def show_about(data_digest: str, parent: QWidget) -> None:
    """Show what the program is and what it is built with."""
    title = translate("about", "About Negotiator")
    boxes.show_off(parent, title, about_text(data_digest))


def show_fault(
    fault: str, *, save_copy: Callable[[], bool], log: Path | None, parent: QWidget
) -> None:
    """Say that the program made a fault; the document is alive and a copy can be saved.

    Parameters
    ----------
    fault : what happened
    save_copy : asks for a place and saves a copy there
    log : file of the log, to be opened on wish; None where there is none
    parent : the window
    """
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("fault", "A fault of the program"))
    box.setText(
        translate(
            "fault",
            "The program made a mistake. It is not your fault, and your work is still here.",
        )
    )
    box.setInformativeText(fault)
    role = QMessageBox.ButtonRole
    box.addButton(translate("fault", "Keep working"), role.RejectRole)
    copy = box.addButton(translate("fault", "Save a copy…"), role.AcceptRole)
    log_words = translate("fault", "Open the log")
    opens = None if log is None else box.addButton(log_words, role.ActionRole)
    box.exec()
    if box.clickedButton() is copy:
        save_copy()
    elif log is not None and box.clickedButton() is opens:
        open_log(log, parent)


def open_log(log: Path, parent: QWidget) -> None:
    """Open the log with what the system has for it; say where it is if that is nothing."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(log))):
        words = translate(
            "fault", "Nothing on this computer opens the log. It is this file: {file}"
        )
        boxes.tell(parent, translate("fault", "Open the log"), words.format(file=log))
