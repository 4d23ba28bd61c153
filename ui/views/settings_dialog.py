"""The settings: what the program remembers of its user, each with effect at once unless it says otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from ui.colours import AS_SYSTEM, IN_CONTRAST, IN_DARK, IN_LIGHT
from ui.languages import LANGUAGES
from ui.layouts import LAYOUTS
from ui.settings import TYPE_SIZES_PX
from ui.theme import GRID, GROUP, caption_font
from ui.type_scale import keep_size
from ui.views.dialogs import open_log
from ui.views.form_row import COMBO_PX, form_row, marked, quiet_combo
from ui.views.layout_words import layout_name
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.hairline import Hairline
from ui.widgets.toned_label import TonedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from PySide6.QtWidgets import QLayout, QWidget

    from ui.settings import Settings
    from ui.widgets.quiet_combo import QuietCombo

_WIDTH_PX: Final = 440
_PAGE: Final = "window"
_NAME_LENGTH: Final = 80
_Buttons = QDialogButtonBox.StandardButton


class SettingsDialog(QDialog):
    """Shows the settings as they are, whoever changes them; there is nothing to confirm.

    Parameters
    ----------
    settings : what is shown and changed
    account : name under which changes are kept where no other is given
    log : file of the program's log, to be opened on wish; None where there is none
    """

    def __init__(
        self,
        settings: Settings,
        *,
        account: str,
        log: Path | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setWindowTitle(self.tr("Settings"))
        keep_size(self, width_px=_WIDTH_PX)
        self._make_choices()
        self.author = QLineEdit(maxLength=_NAME_LENGTH, placeholderText=account)
        self.author.setAccessibleName(self.tr("Your name"))
        keep_size(self.author, width_px=COMBO_PX)
        self.start_page = QCheckBox(self.tr("Begin with the start page"))
        self.hints = QCheckBox(self.tr("Show the five hints with the first deal"))
        self.open_log = QPushButton(self.tr("Open the log"))
        self.open_log.setEnabled(log is not None)
        self._lay_out(log)
        self._connect(log)
        self._refresh()
        self.theme.setFocus()

    def _make_choices(self) -> None:
        system = self.tr("As the system")
        self.language = _combo(self.tr("Language"), (("", system), *LANGUAGES.items()))
        themes = (
            (AS_SYSTEM, system),
            (IN_LIGHT, self.tr("Light")),
            (IN_DARK, self.tr("Dark")),
            (IN_CONTRAST, self.tr("High contrast")),
        )
        self.theme = _combo(self.tr("Colours"), themes)
        words = (self.tr("Usual"), self.tr("Large"), self.tr("Larger"))
        self.letters = _combo(self.tr("Letters"), zip(TYPE_SIZES_PX, words, strict=True))
        layouts = ((name, layout_name(name)) for name in LAYOUTS)
        self.layout_at_start = _combo(
            self.tr("Layout at the start"), (("", self.tr("As last time")), *layouts)
        )

    def _lay_out(self, log: Path | None) -> None:
        buttons = dialog_buttons(_Buttons.RestoreDefaults | _Buttons.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(_Buttons.RestoreDefaults).clicked.connect(self._settings.restore_defaults)
        for button in (self.open_log, *buttons.findChildren(QPushButton)):
            button.setAutoDefault(False)  # Enter in the field of the name starts nothing
        column = QVBoxLayout(self)
        column.setContentsMargins(GROUP, GROUP, GROUP, GROUP)
        column.setSpacing(0)
        for box in (self.theme, self.letters):
            column.addLayout(form_row(box.accessibleName(), box, page=_PAGE))
        column.addWidget(_caption(self.tr("They grow as far as the window has room for them.")))
        column.addLayout(form_row(self.tr("Your name"), self.author, page="files"))
        column.addWidget(_caption(self.tr("Changes in the history are kept under it.")))
        column.addSpacing(GRID)
        column.addWidget(Hairline(Qt.Orientation.Horizontal))
        column.addSpacing(GRID)
        column.addWidget(_caption(self.tr("From the next start on:")))
        for box in (self.language, self.layout_at_start):
            column.addLayout(form_row(box.accessibleName(), box, page=_PAGE))
        for tick in (self.start_page, self.hints):
            column.addSpacing(GRID)
            column.addLayout(marked(tick, tick.text(), page=_PAGE))
        column.addSpacing(GRID)
        column.addWidget(Hairline(Qt.Orientation.Horizontal))
        column.addSpacing(GRID)
        column.addLayout(self._log_line(log))
        column.addSpacing(GROUP)
        column.addWidget(buttons)

    def _log_line(self, log: Path | None) -> QLayout:
        """Say where the program's own log is; nothing of it is ever sent."""
        place = TonedLabel(caption_font(), "text_secondary")
        place.setText(self.tr("There is no log.") if log is None else str(log))
        place.setToolTip("" if log is None else str(log))
        line = QHBoxLayout()
        line.setSpacing(GRID)
        line.addWidget(QLabel(self.tr("Log")))
        line.addWidget(place, 1)
        line.addWidget(self.open_log)
        return line

    def _connect(self, log: Path | None) -> None:
        settings = self._settings
        self.language.activated.connect(
            lambda _at: settings.set_language(self.language.currentData())
        )
        self.theme.activated.connect(lambda _at: settings.set_theme(self.theme.currentData()))
        self.letters.activated.connect(lambda _at: settings.set_body_px(self.letters.currentData()))
        self.layout_at_start.activated.connect(
            lambda _at: settings.set_layout_at_start(self.layout_at_start.currentData())
        )
        self.author.editingFinished.connect(lambda: settings.set_author(self.author.text()))
        self.start_page.clicked.connect(lambda on: settings.set_shows_start_page(shows=on))
        self.hints.clicked.connect(lambda on: settings.set_shows_hints(shows=on))
        if log is not None:
            self.open_log.clicked.connect(lambda: open_log(log, self))
        settings.changed.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        settings = self._settings
        for box, chosen in (
            (self.language, settings.language),
            (self.theme, settings.theme),
            (self.letters, settings.body_px),
            (self.layout_at_start, settings.layout_at_start),
        ):
            box.setCurrentIndex(box.findData(chosen))
        if self.author.text().strip() != settings.author:
            self.author.setText(settings.author)
        self.start_page.setChecked(settings.shows_start_page)
        self.hints.setChecked(settings.shows_hints)


def _combo(name: str, choices: Iterable[tuple[object, str]]) -> QuietCombo:
    combo = quiet_combo(name)
    for value, words in choices:
        combo.addItem(words, value)
    return combo


def _caption(text: str) -> TonedLabel:
    label = TonedLabel(caption_font(), "text_secondary")
    label.setText(text)
    return label
