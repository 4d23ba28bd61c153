"""A control for several of many things: a button that says which, and a list to tick them in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.texts import listed
from ui.type_scale import keep_size
from ui.widgets.dialog_buttons import dialog_buttons
from ui.widgets.lever_controls import WIDE_PX
from ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIZE_PX: Final = (320, 420)
_NAMED: Final = 2
_EDGES_PX: Final = 24
"""Of the button, on both sides of its words."""
_ID: Final = Qt.ItemDataRole.UserRole


class ManyControl(QPushButton):
    """Shows the first of the chosen things; a word such as *members* may stand for all of a kind."""

    taken = Signal(object)

    def __init__(
        self,
        things: Sequence[tuple[str, str]],
        words: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = dict(things)
        self._words = dict(words)
        self._value: object = ()
        keep_size(self, width_px=WIDE_PX)
        self.setAutoDefault(False)  # Enter in a field beside it ends the typing there
        self.clicked.connect(self._ask)

    def show_value(self, value: object) -> None:
        """Show a word, or the names of the chosen things."""
        self._value = value
        text = self._words[value] if isinstance(value, str) else self._named(_ids(value))
        shown = self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, self.maximumWidth() - _EDGES_PX
        )
        self.setText(shown.replace("&", "&&"))
        self.setAccessibleDescription(text)
        self.setToolTip(text)

    def _named(self, ids: Sequence[str]) -> str:
        names = [self._names.get(one, one) for one in ids]
        if len(names) <= _NAMED:
            return listed(names)
        return self.tr("{first} and {count} more").format(first=names[0], count=len(names) - 1)

    @Slot()
    def _ask(self) -> None:
        dialog = TickList(self._names, self._words, self._value, self)
        dialog.setWindowTitle(self.accessibleName())
        if dialog.exec():
            self.taken.emit(dialog.chosen)


class TickList(QDialog):
    """A searchable list with ticks; above it words that stand for all of a kind."""

    def __init__(
        self, names: dict[str, str], words: dict[str, str], value: object, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.resize(*_SIZE_PX)
        self.search = SearchField(self.tr("Find"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Ticked when chosen"))
        self._words = words
        role = QDialogButtonBox.StandardButton
        self.buttons = dialog_buttons(role.Ok | role.Cancel)
        self._fill(names, value)
        layout = QVBoxLayout(self)
        layout.addWidget(self.search)
        layout.addWidget(self.list)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.search.textChanged.connect(self._narrow)
        self.search.left.connect(self.list.setFocus)
        self.list.itemChanged.connect(self._keep_apart)
        self._allow()

    @property
    def chosen(self) -> object:
        """The ticked word, or the ids of the ticked things."""
        ticked = [str(item.data(_ID)) for item in self._items() if _is_ticked(item)]
        word = next((one for one in ticked if one in self._words), None)
        return tuple(ticked) if word is None else word

    def _fill(self, names: dict[str, str], value: object) -> None:
        chosen = {value} if isinstance(value, str) else set(_ids(value))
        for one, text in (*self._words.items(), *names.items()):
            item = QListWidgetItem(text, self.list)
            item.setData(_ID, one)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            _tick(item, ticked=one in chosen)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    @Slot(str)
    def _narrow(self, typed: str) -> None:
        for item in self._items():
            item.setHidden(typed.casefold() not in item.text().casefold())

    @Slot(QListWidgetItem)
    def _keep_apart(self, changed: QListWidgetItem) -> None:
        """A word and single things exclude each other."""
        if _is_ticked(changed):
            is_word = changed.data(_ID) in self._words
            for item in self._items():
                if item is not changed and (is_word or item.data(_ID) in self._words):
                    _tick(item, ticked=False)
        self._allow()

    def _allow(self) -> None:
        """Nothing at all cannot be chosen."""
        button = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        button.setEnabled(bool(self.chosen))


def _ids(value: object) -> list[str]:
    """Ids in a list of the scenario."""
    return [str(one) for one in value] if isinstance(value, tuple | list) else []


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


def _tick(item: QListWidgetItem, *, ticked: bool) -> None:
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
