"""What was typed and not yet finished with Enter: taken before something else is done."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QWidget,
)


def take_typed() -> None:
    """Let the field that has the focus take what was typed, as Enter would.

    Neither a key nor a button that takes no focus ends the typing by itself: what is saved or shown
    would not be what stands in the field.
    """
    field = QApplication.focusWidget()
    if isinstance(field, QAbstractSpinBox):
        field.interpretText()
    elif isinstance(field, QLineEdit):
        _end_cell(field)


def _end_cell(line: QLineEdit) -> None:
    """Write the text of a cell that is being typed into its table."""
    inside = line.parentWidget()
    view: QWidget | None = None if inside is None else inside.parentWidget()
    if isinstance(view, QAbstractItemView):
        delegate = view.itemDelegateForIndex(view.currentIndex())
        delegate.commitData.emit(line)
        delegate.closeEditor.emit(line, QAbstractItemDelegate.EndEditHint.NoHint)
