"""The recipe of the frozen program, followed on each system without PyInstaller."""

from __future__ import annotations

import plistlib
import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtGui import QImage

from tests.helpers.sources import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SPEC = ROOT / "build" / "negotiator.spec"


def follow(platform: str, work: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, dict[str, Any]]:
    """Run the recipe on a feigned system; what it asks PyInstaller for, by the name of the step."""
    asked: dict[str, dict[str, Any]] = {}

    def step(name: str) -> Callable[..., SimpleNamespace]:
        def note(*words: object, **settings: object) -> SimpleNamespace:
            asked[name] = {"words": words, **settings}
            found = [("PySide6/Qt/plugins/platforms/libqvnc.so", "vnc", "BINARY")]
            return SimpleNamespace(
                binaries=found, datas=[("a", "a", "DATA")], pure=[], scripts=[], name=name
            )

        return note

    hooks = ModuleType("PyInstaller.utils.hooks")
    for name in ("collect_data_files", "collect_submodules", "copy_metadata"):
        setattr(hooks, name, lambda package, **_: [package])
    for name, module in (
        ("PyInstaller", ModuleType("PyInstaller")),
        ("PyInstaller.utils", ModuleType("PyInstaller.utils")),
        ("PyInstaller.utils.hooks", hooks),
    ):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "path", list(sys.path))
    names = {name: step(name) for name in ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")}
    given = {"SPECPATH": str(SPEC.parent), "workpath": str(work), **names}
    exec(compile(SPEC.read_text(encoding="utf-8"), str(SPEC), "exec"), given)  # noqa: S102
    return asked


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_that_what_is_unused_is_left_out_everywhere(platform, tmp_path, monkeypatch):
    asked = follow(platform, tmp_path / "work", monkeypatch)
    _, binaries, datas = asked["COLLECT"]["words"]
    assert binaries == []
    assert datas == [("a", "a", "DATA")]
    assert "_ssl" in asked["Analysis"]["excludes"]
    assert "sqlalchemy.dialects.sqlite" in asked["Analysis"]["hiddenimports"]


def test_that_on_linux_neither_icon_nor_bundle_is_made(tmp_path, monkeypatch):
    asked = follow("linux", tmp_path / "work", monkeypatch)
    assert asked["EXE"]["icon"] is None
    assert "BUNDLE" not in asked
    assert not (tmp_path / "work").exists()


def test_that_on_windows_the_program_has_an_icon_and_a_version(tmp_path, monkeypatch):
    program = follow("win32", tmp_path / "work", monkeypatch)["EXE"]
    icon = QImage(program["icon"])
    assert (icon.width(), icon.height()) == (256, 256) or not icon.isNull()
    assert (program["console"], program["hide_console"]) == (True, "hide-early")
    text = (tmp_path / "work" / "version.txt").read_text(encoding="utf-8")
    assert program["version"].endswith("version.txt")
    seen = {}
    kinds = ("VSVersionInfo", "FixedFileInfo", "StringFileInfo", "StringTable", "VarFileInfo")
    names = {kind: lambda *_, **settings: seen.update(settings) for kind in kinds}
    names |= {"StringStruct": lambda key, value: (key, value), "VarStruct": lambda *_: None}
    eval(text, {"__builtins__": {}} | names)  # noqa: S307 (as PyInstaller reads it)
    assert len(seen["filevers"]) == 4
    assert seen["fileType"] == 1


def test_that_on_macos_a_bundle_opens_both_kinds_of_files(tmp_path, monkeypatch):
    asked = follow("darwin", tmp_path / "work", monkeypatch)
    bundle = asked["BUNDLE"]
    assert (tmp_path / "work" / "app.icns").read_bytes()[:4] == b"icns"
    assert asked["EXE"]["console"] is False
    told = plistlib.loads(plistlib.dumps(bundle["info_plist"]))
    kinds = {kind["UTTypeIdentifier"]: kind for kind in told["UTExportedTypeDeclarations"]}
    opened = [name for kind in told["CFBundleDocumentTypes"] for name in kind["LSItemContentTypes"]]
    assert sorted(kinds) == sorted(opened)
    endings = [
        end
        for kind in kinds.values()
        for end in kind["UTTypeTagSpecification"]["public.filename-extension"]
    ]
    assert sorted(endings) == ["negotiation", "negotiation.json"]
