"""Texts in the language of the user: the one way, beside `self.tr`, to ask for a translation.

`pyside6-lupdate` finds texts by reading the code, so both arguments of `translate` are literals. A text
that stands in a table is marked there by QT_TRANSLATE_NOOP, and one of a file in `resources` is collected
from that file; both are looked up by `translate_entry`.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

translate: Final = QCoreApplication.translate


def translate_entry(context: str, text: object) -> str:
    """Words of a table or a file in the language of the user."""
    return QCoreApplication.translate(context, str(text))
