"""What the program remembers of its user on this computer; nothing of it is in a scenario."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from platformdirs import user_config_path
from PySide6.QtCore import QObject, QSettings, Signal

from ui.colours import AS_SYSTEM, THEMES
from ui.languages import LANGUAGES
from ui.layouts import EXPLORE, LAYOUTS
from ui.type_scale import BODY_PX

if TYPE_CHECKING:
    from collections.abc import Iterable

FILE_NAME: Final = "settings.ini"
_MOST_RECENT: Final = 10
_RECENT: Final = "recent"
_START: Final = "start_page"
_HINTS: Final = "hints"
_LANGUAGE: Final = "language"
_CHARTS: Final = "charts"
_THEME: Final = "theme"
_TYPE: Final = "type_size"
_AUTHOR: Final = "author"
_LAYOUT: Final = "layout"
_LAYOUT_AT_START: Final = "layout_at_start"
_PANELS: Final = "panels"
_THRESHOLDS: Final = "thresholds"
_CHOICES: Final = (_LANGUAGE, _THEME, _TYPE, _AUTHOR, _LAYOUT_AT_START, _START, _HINTS)
TYPE_SIZES_PX: Final = (BODY_PX, 14, 16)
"""Sizes of the letters that can be chosen: usual, large, larger."""


def settings_file() -> Path:
    """Where settings are kept, in the folder that the system has for them."""
    return user_config_path("negotiator", appauthor=False) / FILE_NAME


class Settings(QObject):
    """Typed access to a file of settings; a value that makes no sense counts as absent."""

    recent_changed = Signal()
    changed = Signal()
    """One of the choices of the settings dialog was made, there or elsewhere."""

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
        self._choose(_START, shows)

    @property
    def shows_hints(self) -> bool:
        """Whether the five hints come with the first deal."""
        return self._flag(_HINTS)

    def set_shows_hints(self, *, shows: bool) -> None:
        """Let the hints come, or close them for good."""
        self._choose(_HINTS, shows)

    @property
    def language(self) -> str:
        """Code of the language that was chosen; empty for that of the system."""
        code = str(self._store.value(_LANGUAGE, ""))
        return code if code in LANGUAGES else ""

    def set_language(self, code: str) -> None:
        """Let the window speak a language from the next start; an empty code for the system's."""
        self._choose(_LANGUAGE, code)

    @property
    def theme(self) -> str:
        """Colours that were chosen, one of `THEMES`."""
        theme = str(self._store.value(_THEME, AS_SYSTEM))
        return theme if theme in THEMES else AS_SYSTEM

    def set_theme(self, theme: str) -> None:
        """Show the window in these colours."""
        self._choose(_THEME, theme)

    @property
    def body_px(self) -> int:
        """Size of the letters, one of `TYPE_SIZES_PX`."""
        found = str(self._store.value(_TYPE, BODY_PX))
        sizes = {str(size): size for size in TYPE_SIZES_PX}
        return sizes.get(found, BODY_PX)

    def set_body_px(self, body_px: int) -> None:
        """Make the letters this large."""
        self._choose(_TYPE, body_px)

    @property
    def author(self) -> str:
        """Name under which changes are kept; empty for that of the account on this computer."""
        return str(self._store.value(_AUTHOR, ""))

    def set_author(self, author: str) -> None:
        """Keep changes under a name from now on."""
        self._choose(_AUTHOR, author.strip())

    @property
    def layout_at_start(self) -> str:
        """Id of the layout to begin with; empty for that of last time."""
        name = str(self._store.value(_LAYOUT_AT_START, ""))
        return name if name in LAYOUTS else ""

    def set_layout_at_start(self, name: str) -> None:
        """Begin with a layout; an empty name for that of last time."""
        self._choose(_LAYOUT_AT_START, name)

    @property
    def layout(self) -> str:
        """Id of the layout that was taken last."""
        name = str(self._store.value(_LAYOUT, EXPLORE))
        return name if name in LAYOUTS else EXPLORE

    def set_layout(self, name: str) -> None:
        """Remember the layout."""
        self._store.setValue(_LAYOUT, name)

    def panels(self, layout: str) -> tuple[int, ...]:
        """Widths of coalition and deal that were dragged in a layout; empty where none were."""
        widths = self._texts(f"{_PANELS}/{layout}")
        return tuple(int(width) for width in widths if width.isdecimal())

    def set_panels(self, layout: str, widths: Iterable[int]) -> None:
        """Keep the widths of coalition and deal in a layout; none to forget them."""
        self._store.setValue(f"{_PANELS}/{layout}", [str(width) for width in widths])

    def restore_defaults(self) -> None:
        """Forget every choice of the settings dialog; recent files and charts stay."""
        for name in _CHOICES:
            self._store.remove(name)
        self.changed.emit()

    @property
    def charts(self) -> tuple[str, ...]:
        """Ids of the charts of the four places; empty where none were chosen."""
        return self._texts(_CHARTS)

    def set_charts(self, names: Iterable[str]) -> None:
        """Keep which charts stand in the four places."""
        self._store.setValue(_CHARTS, list(names))

    @property
    def thresholds(self) -> tuple[str, ...]:
        """Marks on the meter of the coalition, `members=15`."""
        return self._texts(_THRESHOLDS)

    def set_thresholds(self, texts: Iterable[str]) -> None:
        """Keep the marks on the meter of the coalition."""
        self._store.setValue(_THRESHOLDS, list(texts))

    def _choose(self, name: str, value: object) -> None:
        self._store.setValue(name, value)
        self.changed.emit()

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
