"""What the program remembers of its user on this computer; nothing of it is in a scenario."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_config_path
from PySide6.QtCore import QObject, QSettings, Signal

from ui.languages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE_NAME: Final = "settings.ini"
_MOST_RECENT: Final = 10
_RECENT: Final = "recent"
_START: Final = "start_page"
_HINTS: Final = "hints"
_LANGUAGE: Final = "language"
_CHARTS: Final = "charts"


def settings_file() -> Path:
    """Where settings are kept, in the folder that the system has for them."""
    return user_config_path("negotiator", appauthor=False) / FILE_NAME


class Settings(QObject):
    """Typed access to a file of settings; a value that makes no sense counts as absent."""

    recent_changed = Signal()

    def __init__(self, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = QSettings(str(file), QSettings.Format.IniFormat, self)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Files opened or saved last, the newest first; those that are gone are left out."""
        return tuple(path for path in map(Path, self._texts(_RECENT)) if path.is_file())

    def note_file(self, path: Path) -> None:
        """Put a file first among the recent ones."""
        path = path.absolute()
        others = (other for other in self.recent_files if other != path)
        self._keep_recent((path, *others))

    def forget_files(self) -> None:
        """Forget all recent files."""
        self._keep_recent(())

    @property
    def shows_start_page(self) -> bool:
        """Whether the program begins with the start page."""
        return self._flag(_START)

    def set_shows_start_page(self, *, shows: bool) -> None:
        """Let the program begin with the start page, or with the first scenario."""
        self._store.setValue(_START, shows)

    @property
    def shows_hints(self) -> bool:
        """Whether the five hints come with the first deal."""
        return self._flag(_HINTS)

    def set_shows_hints(self, *, shows: bool) -> None:
        """Let the hints come, or close them for good."""
        self._store.setValue(_HINTS, shows)

    @property
    def language(self) -> str:
        """Code of the language that was chosen; empty for that of the system."""
        code = str(self._store.value(_LANGUAGE, ""))
        return code if code in LANGUAGES else ""

    def set_language(self, code: str) -> None:
        """Let the window speak a language from the next start; an empty code for the system's."""
        self._store.setValue(_LANGUAGE, code)

    @property
    def charts(self) -> tuple[str, ...]:
        """Ids of the charts of the four places; empty where none were chosen."""
        return self._texts(_CHARTS)

    def set_charts(self, names: Iterable[str]) -> None:
        """Keep which charts stand in the four places."""
        self._store.setValue(_CHARTS, list(names))

    def _texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; a list of one comes back from the file as that one."""
        found = self._store.value(name, [])
        texts = [found] if isinstance(found, str) else found if isinstance(found, list) else []
        return tuple(str(text) for text in texts)

    def _flag(self, name: str) -> bool:
        return str(self._store.value(name, "true")).lower() != "false"

    def _keep_recent(self, files: Iterable[Path]) -> None:
        self._store.setValue(_RECENT, [str(file) for file in files][:_MOST_RECENT])
        self.recent_changed.emit()
