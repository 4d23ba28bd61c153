"""Another language for the length of a test, and the texts of a window one by one."""

from __future__ import annotations

import re
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QTableView,
    QTreeView,
    QWidget,
)
from typing_extensions import override

from ui import texts
from ui.viewmodels.chart_words import quarter_texts
from ui.viewmodels.grades import weak_inputs
from ui.viewmodels.levers import levers_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtWidgets import QHeaderView

_INNERMOST: Final = re.compile(r"⟦[^⟦⟧]*⟧")
_MARKUP: Final = re.compile(r"<[^>]*>")
_WORD: Final = re.compile(r"[^\W\d_]{2,}")
_BLANK: Final = re.compile(r"\{[^}]*\}")
_VOWEL_OR_KEPT: Final = re.compile(r"\{[^}]*\}|<[^>]*>|\*\.\w+|[aeiousyAEIOUSY]")


class Tongue(QTranslator):
    """A made-up language: every text as a function writes it."""

    def __init__(self, written: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._written = written

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self, context: object, sourceText: object, disambiguation: object = None, n: int = -1
    ) -> str:
        return self._written(str(sourceText))


def bracketed(text: str) -> str:
    """Put a text between brackets."""
    return f"⟦{text}⟧"


def muted(text: str) -> str:
    """Leave nothing of a text but the blanks to be filled: what is then said was never translated."""
    return " ".join(("\u00b7", *_BLANK.findall(text)))


def drawled(text: str) -> str:
    """Write vowels, y and s twice, but for blanks to be filled, markup and the ends of file names."""
    return _VOWEL_OR_KEPT.sub(lambda found: found[0] * (1 + (len(found[0]) == 1)), text)


BRACKETS: Final = "brackets"
DRAWL: Final = "drawl"
MUTE: Final = "mute"
_MADE_UP: Final[Mapping[str, Callable[[str], str]]] = {
    BRACKETS: bracketed,
    DRAWL: drawled,
    MUTE: muted,
}
"""How each made-up language writes a text. The drawl makes texts some 40 % longer than in English."""


@contextmanager
def spoken(app: QApplication, language: str) -> Iterator[None]:
    """Let the program speak a language, one of ours or one made up for tests."""
    made_up = _MADE_UP.get(language)
    before, installed = QLocale(), [Tongue(made_up, app)] if made_up else []
    for translator in installed:
        app.installTranslator(translator)
    try:
        _forget_texts()
        installed += () if made_up else texts.speak(app, language)
        yield
    finally:
        for translator in installed:
            app.removeTranslator(translator)
        QLocale.setDefault(before)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        _forget_texts()


def _forget_texts() -> None:
    for kept in (levers_of, quarter_texts, weak_inputs):
        kept.cache_clear()


def words_outside(text: str) -> str:
    """Words of a text that stand outside of all brackets."""
    text = _MARKUP.sub(" ", text)
    while _INNERMOST.search(text):
        text = _INNERMOST.sub(" ", text)
    return " ".join(_WORD.findall(text))


def texts_of(window: QMainWindow) -> Iterator[tuple[str, str]]:
    """Each text of a window and where it stands."""
    for action in window.menuBar().actions():
        yield "menu", action.text()
    for widget in window.findChildren(QWidget):
        name = f"{type(widget).__name__} {widget.objectName()} < {type(widget.parent()).__name__}"
        said = (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
        yield from ((name, text) for text in (*said, *_shown(widget)))


def _shown(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QTableView | QTreeView):
        yield from _headings(_header(widget))


def _header(view: QAbstractItemView) -> QHeaderView:
    return view.header() if isinstance(view, QTreeView) else view.horizontalHeader()


def _headings(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    for section in range(header.count()):
        text = model.headerData(section, header.orientation()) if model else ""
        if not header.isHidden() and isinstance(text, str):
            yield text
