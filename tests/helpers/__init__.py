"""Makers of values that tests share."""
