"""Where the frozen program starts."""

from __future__ import annotations

import multiprocessing
import sys
from types import ModuleType

if __name__ == "__main__":
    # First: in a worker process of the frozen program this runs the worker and does not return.
    multiprocessing.freeze_support()
    # pyqtgraph imports Qt's OpenGL, by which nothing is drawn: 10 MB that are left out of the bundle.
    sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
    from ui.app import main

    sys.exit(main())
