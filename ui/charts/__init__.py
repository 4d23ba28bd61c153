"""Charts: the only home of pyqtgraph, which is set up here, once, for all of them."""

from __future__ import annotations

import pyqtgraph as pg
import PySide6.QtWidgets  # noqa: F401  (pyqtgraph takes the Qt binding that is loaded first)

pg.setConfigOptions(antialias=True, background=None, useOpenGL=False)
