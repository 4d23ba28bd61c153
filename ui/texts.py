"""Texts in the language of the user: the one way, beside `self.tr`, to ask for a translation.

`pyside6-lupdate` finds texts by reading the code, so both arguments of `translate` are literals. A text
that stands in a table is marked there by QT_TRANSLATE_NOOP, and one of a file in `resources` is collected
from that file; both are looked up by `translate_entry`.
"""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QGuiApplication

translate: Final = QCoreApplication.translate
_QT_FILES: Final = QLibraryInfo.LibraryPath.TranslationsPath


def translate_entry(context: str, text: object, *, count: int = -1) -> str:
    """Words of a table or a file in the language of the user, in the plural of a count where one is told."""
    return QCoreApplication.translate(context, str(text), n=count)


def listed(words: Iterable[str]) -> str:
    """Words one after another, parted as the language of the user does it."""
    return translate("list", ", ").join(words)


def speak(app: QGuiApplication, language: str) -> tuple[QTranslator, ...]:
    """Let the program speak a language and write numbers and lines as it does.

    Where the system speaks it too, numbers and dates are those of the system. Returns what was
    installed: the texts of Qt, then our own, which are asked first.
    """
    QLocale.setDefault(_locale(language))
    direction = QLocale(language).textDirection()
    if direction != app.layoutDirection():  # to set it costs tens of milliseconds
        app.setLayoutDirection(direction)
    of_qt, ours = QTranslator(app), QTranslator(app)
    folder = str(files("resources") / "translations")
    found = (
        (of_qt, of_qt.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(_QT_FILES))),
        (ours, ours.load(f"negotiator_{language}", folder)),
    )
    return tuple(each for each, is_found in found if is_found and app.installTranslator(each))


def _locale(language: str) -> QLocale:
    """Return the locale of a language, with the digits 0 to 9: years and counts are written in them."""
    system, own = QLocale.system(), QLocale(language)
    found = system if system.language() == own.language() else own
    if found.zeroDigit() == "0":
        return found
    return QLocale(own.language(), QLocale.Country.World)
