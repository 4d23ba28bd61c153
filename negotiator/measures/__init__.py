"""Measures: what an outcome means for security and money. Pure; no input or output."""
