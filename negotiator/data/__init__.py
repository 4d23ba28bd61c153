"""The shipped tables as a World, checked on entry."""

from __future__ import annotations

from negotiator.data.load import load_world

__all__ = ["load_world"]
