"""Whether there is a display to open a window on; asked before Qt, which would abort. No Qt."""

from __future__ import annotations

import ctypes
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

PACKAGES: Final = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xinerama0"
)
"""Debian and Ubuntu packages with the system libraries that Qt needs for a window."""
NO_DISPLAY: Final = (
    "negotiator: there is no display to open a window on.\n"
    "Start it in a desktop session, or work without a window: negotiator --help,\n"
    "negotiator run FILE, negotiator --screenshot DIR."
)


def display_problem(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """Say why no window can be opened and what would do; empty where one can."""
    if not platform.startswith("linux"):
        return ""
    wanted = environ.get("QT_QPA_PLATFORM", "")
    if wanted and not wanted.startswith("xcb"):
        return ""
    if environ.get("WAYLAND_DISPLAY") and not wanted:
        return ""
    name = environ.get("DISPLAY")
    if not name:
        return NO_DISPLAY
    return _x_problem(name)


def libraries_problem(reason: str) -> str:
    """Say which system library is missing and which packages bring it."""
    return (
        f"negotiator: Qt cannot start, because a system library is missing ({reason}).\n"
        f"On Debian or Ubuntu: sudo apt install {PACKAGES}"
    )


def _x_problem(name: str) -> str:
    """Load what Qt would load for X, and knock at the display."""
    plugin = _x_plugin()
    try:
        if plugin is not None:
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        return libraries_problem(str(error))
    return "" if _answers(xcb, name) else f"{NO_DISPLAY}\n(The display {name} does not answer.)"


def _x_plugin() -> Path | None:
    """File of Qt's plugin for X, where Qt came as a wheel."""
    spec = find_spec("PySide6")
    folders = () if spec is None else spec.submodule_search_locations or ()
    files = (Path(folder, "Qt", "plugins", "platforms", "libqxcb.so") for folder in folders)
    return next((file for file in files if file.exists()), None)


def _answers(xcb: ctypes.CDLL, name: str) -> bool:
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.POINTER(ctypes.c_int)]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(name.encode(), None)
    fault = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not fault
