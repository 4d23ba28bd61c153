"""The menu of languages; the choice holds from the next start."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from ui.languages import LANGUAGES
from ui.views.boxes import tell

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from ui.settings import Settings


class LanguageMenu(QMenu):
    """One line for each language, each in itself, and one for that of the system."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("&Language"), parent)
        self._settings = settings
        self._lines: dict[str, QAction] = {}
        self._group = QActionGroup(self)
        self._offer("", self.tr("As the system"))
        self.addSeparator()
        for code, name in LANGUAGES.items():
            self._offer(code, name)
        settings.changed.connect(self._follow)

    def _offer(self, code: str, name: str) -> None:
        action = self.addAction(name)
        action.setCheckable(True)
        action.setChecked(code == self._settings.language)
        self._lines[code] = action
        action.triggered.connect(partial(self._choose, code))
        self._group.addAction(action)

    def _follow(self) -> None:
        self._lines[self._settings.language].setChecked(True)

    def _choose(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (a slot)
        self._settings.set_language(code)
        tell(
            self.parentWidget(),
            self.tr("Language"),
            self.tr("The window speaks this language when the program starts again."),
        )
