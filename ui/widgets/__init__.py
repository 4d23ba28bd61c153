"""Widgets: they draw values and report gestures, and know neither document nor model run."""
