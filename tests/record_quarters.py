"""Solve the quarters of the validation table with scipy and record them: `python tests/record_quarters.py`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.helpers.quarters import record

if __name__ == "__main__":
    record()
