"""Version of the model: raised when the same scenario would give other numbers."""

from __future__ import annotations

from typing import Final

MODEL_VERSION: Final = "1.1"
