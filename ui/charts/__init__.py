"""Charts: the only home of pyqtgraph, which turns arrays into shapes."""

from __future__ import annotations

import PySide6.QtWidgets  # noqa: F401  (pyqtgraph takes the Qt binding that is loaded first)
