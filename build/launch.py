"""Where the frozen program starts."""

from __future__ import annotations

import multiprocessing
import sys

if __name__ == "__main__":
    # First: in a worker process of the frozen program this runs the worker and does not return.
    multiprocessing.freeze_support()
    from ui.app import main

    sys.exit(main())
