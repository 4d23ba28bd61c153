"""What PyInstaller finds and the program never loads, by where it would stand in the bundle.

Kept on purpose: Qt's Svg, Network (one window for each user) and Widgets;
the platforms xcb, wayland and offscreen (pictures without a display); numpy, but for Fourier transforms.
"""

from __future__ import annotations

import re
import subprocess
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Entry = tuple[str, str, str]

_CODE = ("BINARY", "EXTENSION")
_LINK = "SYMLINK"
_LANGUAGES = {
    file.stem.partition("_")[2]
    for file in Path(__file__).resolve().parents[1].glob("resources/translations/*.qm")
}
_TRANSLATIONS = "PySide6/*translations/*"
_PLUGINS = "*/plugins/"
UNUSED = (
    # Devices without a window system, other displays, and addresses of the internet.
    *(_PLUGINS + name for name in ("egldeviceintegrations/*", "generic/*", "networkinformation/*")),
    *(_PLUGINS + name for name in ("tls/*", "qmltooling/*", "virtualkeyboard/*")),
    # Nothing is drawn by OpenGL.
    *(_PLUGINS + name for name in ("xcbglintegrations/*", "wayland-graphics-integration-client/*")),
    *(
        f"{_PLUGINS}platforms/*q{name}*"
        for name in ("eglfs", "linuxfb", "minimal", "minimalegl", "vkkhrdisplay", "vnc", "direct2d")
    ),
    # Pictures are PNG and SVG; the icon of a window is ICO on Windows.
    *(
        f"{_PLUGINS}imageformats/*q{name}.*"
        for name in ("gif", "icns", "jpeg", "pdf", "tga", "tiff", "wbmp", "webp")
    ),
    # Its libraries would come from the machine of the build and not fit those of the user.
    _PLUGINS + "platformthemes/*gtk3*",
    "resources/translations/*.ts",
    *(f"*Qt*{name}*" for name in ("EglFSDeviceIntegration", "EglFsKmsSupport", "Qml", "Quick")),
    "*Qt6Test*",
    "PySide6/QtTest*",
    "*opengl32sw.dll",
    # Every desktop has these, and newer ones than ours are what its drivers ask for.
    *(
        f"lib{name}.so*"
        for name in (
            *("stdc++", "gcc_s", "X11", "X11-xcb", "fontconfig", "freetype", "dbus-1", "z"),
            *("glib-2.0", "gthread-2.0"),
        )
    ),
    *("pyqtgraph/icons/*", "pyqtgraph/colors/maps/*"),
    *(f"{name}-*.dist-info/*" for name in ("rich", "[pP]ygments", "markdown_it_py", "mdurl")),
    "*.dist-info/sboms/*",
    "*.dist-info/RECORD",
)
MODULES = (
    # What some dependency would use if it were there, and the tools of the development group.
    *("tkinter", "matplotlib", "IPython", "setuptools", "pkg_resources", "curses", "readline"),
    *("scipy", "pytest", "hypothesis", "mypy", "jsonschema", "numpydoc", "coverage", "_pytest"),
    # Colours of a terminal, which the command line does without.
    *("rich", "pygments", "markdown_it", "mdurl"),
    # No connection is ever opened; digests are Python's own.
    *("_ssl", "ssl", "_hashlib"),
    *(f"_codecs_{country}" for country in ("cn", "hk", "jp", "kr", "tw")),
    *(
        "numpy.f2py",
        "numpy.fft",
        "numpy.testing",
        "numpy.distutils",
        "pydoc_data",
        "lib2to3",
        "test",
    ),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle", "postgresql")),
    *(f"pyqtgraph.{name}" for name in ("canvas", "console", "dockarea", "flowchart")),
    *(
        "PySide6.QtDBus",
        # An empty module stands in its place, see `launch.py`.
        "PySide6.QtOpenGL",
        "PySide6.QtTest",
        "pyqtgraph.examples",
        "pyqtgraph.jupyter",
        "pyqtgraph.opengl",
    ),
)
"""Python modules that are left out."""


def is_used(destination: str) -> bool:
    """Whether a file of the bundle, by its place in it, is one that the program can need."""
    place = destination.replace("\\", "/")
    if fnmatch(place, _TRANSLATIONS):
        # Qt's own windows speak every language that ours do, and its tools are not here.
        kind, _, language = PurePosixPath(place).stem.partition("_")
        return kind == "qtbase" and language.partition("_")[0] in _LANGUAGES
    return not any(fnmatch(place, pattern) for pattern in UNUSED)


def used_entries(
    entries: Iterable[Entry], imports_of: Callable[[str], Iterable[str]]
) -> list[Entry]:
    """Entries of the bundle without what is unused, and without libraries that only it needed.

    Parameters
    ----------
    entries : place in the bundle, file on this machine, and kind of each
    imports_of : names of the libraries that a file needs
    """
    kept = [entry for entry in entries if is_used(entry[0])]
    needs = {source: set(imports_of(source)) for _, source, kind in kept if kind in _CODE}
    while True:
        wanted = set().union(*(needs[source] for _, source, kind in kept if kind in _CODE))
        places = {place for place, _, kind in kept if kind != _LINK}
        fewer = [entry for entry in kept if _stays(entry, wanted, places)]
        if len(fewer) == len(kept):
            return kept
        kept = fewer


def needed_libraries(file: str) -> list[str]:
    """Names of the libraries that a file of Linux asks for by itself, as binutils tell."""
    told = subprocess.run(
        ["objdump", "--private-headers", file], capture_output=True, text=True, check=True
    ).stdout
    return re.findall(r"NEEDED\s+(\S+)", told)


def _stays(entry: Entry, wanted: set[str], places: set[str]) -> bool:
    place, source, kind = entry
    if kind == _LINK:
        return source.replace("\\", "/") in places
    is_library = kind == "BINARY" and "/" not in place and fnmatch(place, "lib*.so*")
    return not is_library or place in wanted or place.startswith("libpython")
